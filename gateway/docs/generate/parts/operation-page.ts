import { scopes } from '../../../../partner/access/scope.js';
import { errorsOf, userErrorsOf } from '../errors-of.js';
import type { NamedOperation } from '../named-operation.js';
import { estimateOf, personalFieldsOf, scopesOf } from '../supergraph.js';
import { figures } from './figures.js';
import { table } from './table.js';

/** Everything about one named operation. */
export function operationPage(operation: NamedOperation): string {
  const { name, budget, document, recorded } = operation;
  return [
    `# ${name}`,
    budget.screen,
    '## Document',
    fenced('graphql', document),
    '## Variables',
    ...variables(operation),
    '## Answer',
    'Recorded in the sandbox with the variables above; of each list the first two are shown.',
    fenced('json', JSON.stringify({ data: recorded.data }, null, 2)),
    '## Cost',
    ...cost(operation),
    ...needed(document),
    '## Errors',
    ...errors(operation),
  ].join('\n\n');
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

function variables({ variables, recorded }: NamedOperation): string[] {
  const rows = variables.map(({ name, type, default: value, meaning }) => [
    `\`$${name}\``,
    `\`${type}\``,
    value ? `\`${value}\`` : type.endsWith('!') ? 'required' : 'null',
    meaning,
  ]);
  return [
    rows.length === 0 ? 'None.' : table(['Variable', 'Type', 'Default', 'Meaning'], rows),
    ...(rows.length === 0 ? [] : [fenced('json', JSON.stringify(recorded.variables, null, 2))]),
  ];
}

function cost({ budget, document, recorded }: NamedOperation): string[] {
  const made = Object.entries(recorded.partnerCalls);
  const total = made.reduce((sum, [, count]) => sum + count, 0);
  const list = made.map(([id, count]) => `${count} × \`${id}\``).join(', ');
  const seen = `The answer above took ${total === 1 ? '1 call' : `${total} calls`} to the partner${list && `: ${list}`}.`;
  const { partnerCalls, nodes } = estimateOf(document, recorded.variables);
  const estimated = `Before it runs it is estimated at ${partnerCalls} calls and ${nodes} objects at most, whatever is known: as for a partner of ${figures['assumed customers']!()} customers, with these variables.`;
  if (budget.formulas.size === 0) return [seen, estimated];
  return [
    `At most so many calls to the partner when the gateway knows nothing beforehand; what it knows costs none.`,
    table(
      ['Call', 'At most', 'Why'],
      [...budget.formulas].map(([id, formula]) => [
        `\`${id}\``,
        `\`${formula}\``,
        budget.reasons.get(id) ?? '',
      ]),
    ),
    ...(budget.sizes.size > 0
      ? [[...budget.sizes].map(([size, meaning]) => `- \`${size}\`: ${meaning}`).join('\n')]
      : []),
    seen,
    estimated,
  ];
}

function needed(document: string): string[] {
  const found = scopesOf(document);
  const personal = personalFieldsOf(document);
  if (found.length === 0) return [];
  return [
    '## Scopes',
    'A field whose scope a caller lacks is null with `FORBIDDEN`; the others are answered.',
    found.map((scope) => `- [\`${scope}\`](/docs/scopes): ${scopes[scope]}`).join('\n'),
    ...(personal.length > 0
      ? [`Without \`customers:pii\` masked: ${personal.map((name) => `\`${name}\``).join(', ')}.`]
      : []),
  ];
}

function errors(operation: NamedOperation): string[] {
  const links = (codes: string[], prefix = '') =>
    codes.map((code) => `[\`${code}\`](/docs/errors#${prefix}${code})`).join(', ');
  const ofUser = userErrorsOf(operation);
  return [
    `In \`errors\`, beside the fields that could be answered: ${links(errorsOf(operation))}.`,
    ...(ofUser.length > 0 ? [`In \`userErrors\`: ${links(ofUser, 'user-')}.`] : []),
    'A request can also be [refused as a whole](/docs/errors).',
  ];
}
