import { astFromValue, type GraphQLInputType, print } from 'graphql';

/** An argument with its value in JSON. */
export interface Argument {
  name: string;
  type: GraphQLInputType;
  value: unknown;
  /** Whether it is sent as a variable, and not written into the operation. */
  variable: boolean;
}

/** A field that is selected, or a fragment on a type. */
export interface Selection {
  /** `customer`, or `... on RegionLimit`. */
  name: string;
  alias?: string;
  args: readonly Argument[];
  /** Empty for a leaf. */
  selections: readonly Selection[];
}

/** An operation as a client sends it. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

export function select(
  name: string,
  selections: readonly Selection[] = [],
  args: readonly Argument[] = [],
): Selection {
  return { name, args, selections };
}

/** The selections of an operation as its text and its variables. */
export function operationOf(selections: readonly Selection[]): Operation {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};

  const argument = ({ name, type, value, variable }: Argument) => {
    if (!variable) return `${name}: ${print(astFromValue(value, type)!)}`;
    const id = `v${declared.length + 1}`;
    declared.push(`$${id}: ${String(type)}`);
    variables[id] = value;
    return `${name}: $${id}`;
  };
  const lines = (all: readonly Selection[], indent: string): string =>
    all
      .map(({ alias, name, args, selections: below }) => {
        const head = `${alias ? `${alias}: ` : ''}${name}${args.length > 0 ? `(${args.map(argument).join(', ')})` : ''}`;
        return `${indent}${head}${below.length > 0 ? ` {\n${lines(below, `${indent}  `)}\n${indent}}` : ''}`;
      })
      .join('\n');

  const body = lines(selections, '  ');
  return { query: `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''} {\n${body}\n}`, variables };
}

/** An operation as a person can paste it into GraphiQL. */
export function textOf({ query, variables }: Operation): string {
  return Object.keys(variables).length > 0 ? `${query}\n${JSON.stringify(variables)}` : query;
}
