import { type FieldNode, Kind, type ValueNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The value of an argument as it is given; undefined where it is not, or by a variable that is not. */
export function givenArgument(field: FieldNode, name: string, variables: Variables): unknown {
  const node = field.arguments?.find((argument) => argument.name.value === name)?.value;
  return node && valueOf(node, variables);
}

/** How many things a field is asked to see to: the items of the lists in its arguments. */
export function givenItems({ arguments: given }: FieldNode, variables: Variables): number {
  if (!given?.length) return 1;
  const count = given.reduce((sum, { value }) => sum + items(valueOf(value, variables)), 0);
  return Math.max(1, count);
}

/** Whether an argument is this enum value, or has it in a list. */
export function givesValue(
  { arguments: given = [] }: FieldNode,
  wanted: string,
  variables: Variables,
): boolean {
  return given.some(({ value }) => [valueOf(value, variables)].flat().includes(wanted));
}

/** How many months there are from one that an argument names to another, both counted; 1 where they are none. */
export function givenMonths(
  field: FieldNode,
  [from, to]: readonly [string, string],
  variables: Variables,
): number {
  const [first, last] = [from, to].map((name) => {
    const [, year, month] = /^(\d{4})-(\d\d)$/.exec(String(givenArgument(field, name, variables))) ?? [];
    return 12 * Number(year) + Number(month);
  });
  const months = last! - first! + 1;
  return months >= 1 ? Math.min(months, mostMonths) : 1;
}

/** Nobody is answered for longer spans. */
const mostMonths = 36;

function items(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + Math.max(1, items(one)), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + items(one), 0);
}

function valueOf(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]),
      );
    default:
      return node.value;
  }
}
