import { getNamedType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLAnswer } from '../../support/start-all.js';
import { argumentsOf, type Chooser } from './arguments.js';
import { fieldAt, typeNamed } from './graph.js';
import { type Operation, operationOf, select, type Selection } from './operation.js';
import { isConnection, type Path, pathsTo } from './paths.js';
import { along, leavesOf, tracesOf } from './query-for.js';
import { alone, together, wide } from './values.js';
import { coveringFirst } from './covering-first.js';

type Row = Record<string, unknown>;

/** What is in the sandbox, as far as tests need it to ask for more. */
export interface Data {
  /** The customers with most kinds of things, all of whom authorised the partner, and at last one who did not. */
  readonly customers: readonly string[];
  /** Objects of a type with their scalars; the first few have whatever any of them has. */
  rows(type: string): readonly Row[];
}

type Ask = (operation: Operation) => Promise<GraphQLAnswer>;

/** Of how many customers things are read, of the partner's own and of resellers. */
const some = 3;

/** Reads what there is through the graph itself. */
export async function readData(ask: Ask): Promise<Data> {
  const found = new Map<string, Map<string, Row>>();
  const soFar: Data = { customers: [], rows: (type) => [...(found.get(type)?.values() ?? [])] };
  const customers = await richest(ask, soFar);
  const data: Data = { ...soFar, customers };
  found.set('Customer', new Map(customers.map((id) => [id, { id }])));

  /** In one operation, so that what several ways need is read once. */
  const read = async (type: string, ways: readonly Way[]) => {
    const selections = ways.flatMap(([path, customer]) => {
      const chooser = counting(customer ? 10 : 40, customer);
      const leaves = [...leavesOf(type), ...(isLookedUp(type) ? tracesOf(type, data, chooser) : [])];
      return along(path, leaves, data, chooser) ?? [];
    });
    if (selections.length === 0) return;
    const answer = await ask(operationOf(selections.map((one, index) => ({ ...one, alias: `a${index}` }))));
    for (const [index, { name }] of selections.entries()) {
      collect({ [name]: answer.data?.[`a${index}`] }, 'Query', found);
    }
  };
  for (const type of typesThatValuesAreOf()) {
    await read(type, waysTo(type, data));
    if (data.rows(type).length === 0) await read(type, [[pathsTo(type).find(isWide) ?? [], undefined]]);
  }
  const sorted = new Map([...found].map(([type, rows]) => [type, coveringFirst([...rows.values()])]));
  return { customers, rows: (type) => sorted.get(type) ?? [] };
}

/** A way to objects, and the customer whose they are where it leads through one. */
type Way = [Path, string | undefined];

/** Some ways to objects of a type: of several customers, and then others. */
function waysTo(type: string, data: Data): Way[] {
  const paths = pathsTo(type).filter((path) => path.length > 0 && !isWide(path));
  const [ofCustomer, others] = partition(paths, (path) => path[0]!.field === 'Query.customer');
  // What is read of these customers need not be read of those of every order as well.
  const unlike = others.filter(
    (path) => ofCustomer.length === 0 || path.every(({ to }) => to !== 'Customer'),
  );
  const ofResellers = others.filter((path) => path[0]!.field === 'Query.resellers');
  const resold = data.rows('Customer').filter(({ resellerId }) => resellerId);
  const customers = [...data.customers, ...resold.slice(0, some).map(({ id }) => id as string)];
  return [
    ...ofCustomer.slice(0, 2).flatMap((path) => customers.map((id): Way => [path, id])),
    ...[...unlike.slice(0, 3), ...ofResellers.slice(0, 1)].map((path): Way => [path, undefined]),
  ];
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** The types of which the tables of values want to see objects. */
function typesThatValuesAreOf(): Set<string> {
  const types = new Set<string>();
  const rows = (type: string) => [types.add(type)].slice(1) as never;
  for (const values of [...Object.values(together), ...Object.values(alone)]) values({ customers: [], rows });
  return types;
}

/** Whether objects of a type are asked for by their keys: of those it is worth knowing what lies below them. */
function isLookedUp(type: string): boolean {
  return `Query.${type[0]!.toLowerCase()}${type.slice(1)}` in together && type !== 'Customer';
}

/** Through lists of everybody, of whom most have little, and which take long. */
function isWide(path: Path): boolean {
  return path.some(({ field }) => wide.includes(field));
}

/** Takes first values, those of one customer where there are some. */
function counting(count: number, customer?: string): Chooser {
  const isTheirs = (value: unknown): boolean =>
    typeof value === 'object' && value !== null ? Object.values(value).some(isTheirs) : value === customer;
  return {
    pick: (from) => from.find(isTheirs) ?? from[0]!,
    gives: (place) => /\(filter:\)$|\.include[A-Z]\w+$/.test(place), // whatever a list leaves out unless it is asked
    first: () => count,
    byVariable: () => false,
  };
}

async function richest(ask: Ask, data: Data): Promise<string[]> {
  const lists: Selection[] = Object.values(typeNamed('Customer').getFields()).flatMap((field) => {
    const args = argumentsOf(`Customer.${field.name}`, data, counting(0));
    const isList = isConnection(getNamedType(field.type));
    return isList && args ? [select(field.name, [select('totalCount')], args)] : [];
  });
  const authorised = select('ownBalance', [select('__typename')]);
  const customer = [select('id'), authorised, ...lists];
  const all = select(
    'customers',
    [select('nodes', customer)],
    argumentsOf('Query.customers', data, counting(25)),
  );
  const nodes = ((await ask(operationOf([all]))).data as { customers: { nodes: Row[] } }).customers.nodes;
  const has = (node: Row) =>
    Object.values(node).filter((value) => (value as { totalCount?: number } | null)?.totalCount).length;
  const [open, closed] = partition(nodes, (node) => Boolean(node.ownBalance));
  if (open.length < some || closed.length === 0) {
    throw new Error('Expected customers that authorised the partner, and one that did not.');
  }
  open.sort((a, b) => has(b) - has(a));
  return [...open.slice(0, some), closed[0]!].map(({ id }) => id as string);
}

/** Keeps the objects in an answer by type, each with its scalars and with whether the others are there. */
function collect(value: unknown, type: string, found: Map<string, Map<string, Row>>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, type, found);
  else if (typeof value === 'object' && value !== null) {
    const row: Row = {};
    let hasScalars = false; // what only leads to others is not worth keeping
    for (const [name, below] of Object.entries(value)) {
      if (name === '__typename') continue;
      const of = getNamedType(fieldAt(`${type}.${name}`).type);
      if (isLeafType(of)) hasScalars = true;
      row[name] = isLeafType(of) ? below : isThere(below);
      if (isObjectType(of)) collect(below, of.name, found);
    }
    const rows = found.get(type) ?? new Map<string, Row>();
    if (hasScalars) rows.set(JSON.stringify(row), row);
    found.set(type, rows);
  }
}

/** Whether there is an object, or any in a list or a connection. */
function isThere(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return 'nodes' in value ? isThere(value.nodes) : true;
}
