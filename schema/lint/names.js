const moment = /^(DateTime|Date|YearMonth)$/;

/**
 * Names that mean the same everywhere they stand, and the types they then have, without what is said about null. `on` is
 * where: arguments and fields of inputs (`input`), fields of objects (`output`), or `argument` for arguments alone.
 *
 * @type {{ on: 'argument' | 'input' | 'output', names: RegExp, types: RegExp, default?: string, described?: true }[]}
 */
export const names = [
  { on: 'argument', names: /^first$/, types: /^Int!$/, default: '20', described: true },
  { on: 'argument', names: /^after$/, types: /^String$/, described: true },
  { on: 'argument', names: /^filter$/, types: /Filter$/ },
  { on: 'argument', names: /^input$/, types: /Input!$/ },
  { on: 'argument', names: /^orderBy$/, types: /Sort$/ },
  { on: 'input', names: /^(id|\w+Id)$/, types: /^ID!?$/ },
  { on: 'input', names: /^(ids|\w+Ids)$/, types: /^\[ID!\]!?$/ },
  { on: 'input', names: /^(serviceType|resourceType)$/, types: /^ID!?$/ },
  { on: 'input', names: /^month$/, types: /^YearMonth!?$/ },
  {
    on: 'input',
    names: /^(from|to|\w+(From|To|Until|Before|After|Than))$/,
    types: /^(DateTime|Date|YearMonth)!?$/,
  },
  { on: 'input', names: /^(status|\w+Status)$/, types: /Status!?$/ },
  { on: 'input', names: /^(statuses|\w+Statuses)$/, types: /^\[\w+Status!\]!?$/ },
  { on: 'output', names: /^(id|\w+Id)$/, types: /^ID$/ },
  { on: 'output', names: /^\w+Ids$/, types: /^\[ID!\]$/ },
  { on: 'output', names: /^(at|\w+At)$/, types: /^DateTime$/ },
  { on: 'output', names: /^month$/, types: /^YearMonth$/ },
  { on: 'output', names: /^\w+(From|Until)$/, types: moment },
  { on: 'output', names: /^totalCount$/, types: /^Int$/ },
  { on: 'output', names: /^(status|\w+Status)$/, types: /Status$/ },
  {
    on: 'output',
    names: /^(serviceType|resourceType|customer|order|reseller)$/,
    types: /^(ServiceType|ResourceType|Customer|Order|Reseller)$/,
  },
];
