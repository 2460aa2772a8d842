import { type ConstDirectiveNode, parseConstValue, Kind } from 'graphql';
import type { DeclaredOperation } from '../../../partner/client/index.js';
import { lists } from './lists.js';

/** How a field calls an operation, where it is not what the operation itself makes one think. */
export interface CallHints {
  /** So many times for each object, such as once for each billing mode; default 1. */
  times?: number;
  /** Many objects are served by reading the whole list, if that takes fewer calls. */
  scans?: boolean;
  /** Always the whole list, and once, however many objects there are: so many times it. */
  whole?: number;
  /** So many calls, however many objects there are. */
  fixed?: number;
  /** What is asked of one object is one row at most, although the operation is a list: default unless it has `first`. */
  rows?: number;
  /** How many objects one call serves. */
  batch?: number;
  /** Only if an argument is this enum value, or a list with it. */
  when?: string;
  /** Arguments with the first and the last month: so many times as there are months. */
  months?: readonly [from: string, to: string];
}

/** What the directive says: `directive @partnerCalls` in {@link partnerCallsDirective} explains it. */
export interface PartnerCalls {
  operation: DeclaredOperation;
  times?: number | undefined;
  rows?: number | undefined;
  batch?: number | undefined;
  most?: number | undefined;
  fixed?: number | undefined;
  once?: number | undefined;
  when?: string | undefined;
  months?: readonly [from: string, to: string] | undefined;
}

/**
 * Beside federation's `@cost` and `@listSize`, which know no batches and no lists that many share: how the calls of a field
 * add up. Subgraphs say it, and it is composed into the supergraph, where the gateway reads it.
 */
export const partnerCallsDirective = `
"""How often a field calls an operation of the partner API; on a type, how often looking its objects up does."""
directive @partnerCalls(
  "Id of the operation."
  operation: String!
  "Calls for each object, or each of its pages or batches."
  times: Int! = 1
  "Rows that one call brings, of as many as are asked for; null where it is not a list."
  rows: Int
  "Objects that one call serves; null for one."
  batch: Int
  "More calls than this are never needed: then the whole list is read. For a partner of 1,000 customers."
  most: Int
  "So many calls, however many objects there are. For a partner of 1,000 customers."
  fixed: Int
  "So many calls for the whole request, whichever of its fields need the operation."
  once: Int
  "Only if an argument is this enum value, or a list with it; null for always."
  when: String
  "The arguments that name the first and the last month: so many times as there are months; null for once."
  months: [String!]
) repeatable on FIELD_DEFINITION | OBJECT
`;

/** What a call costs a field: what the operation is, with what the field says of itself. */
export function partnerCalls(
  operation: DeclaredOperation,
  { times, scans, whole, fixed, rows, batch, when, months }: CallHints,
  isPaged: boolean,
): PartnerCalls {
  const facts = lists[operation] ?? {};
  const once = whole === undefined ? fixed : whole * (facts.whole ?? 1);
  if (once !== undefined) return { operation, fixed: once, when, months };
  if (facts.once !== undefined && !isPaged) return { operation, once: facts.once };
  return {
    operation,
    times: times ?? facts.times,
    rows: rows ?? (isPaged ? facts.rows : undefined),
    batch: batch ?? facts.batch,
    most: scans ? facts.whole : undefined,
    ...{ when, months },
  };
}

/** Calls for one object and one page: what `@cost` says, for gateways that know nothing else. */
export function weightOf({ fixed, once, times = 1 }: PartnerCalls): number {
  return fixed ?? once ?? times;
}

export function partnerCallsNode(calls: PartnerCalls): ConstDirectiveNode {
  return directiveNode('partnerCalls', { ...calls });
}

export function directiveNode(name: string, args: Record<string, unknown>): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(args)
      .filter(([, value]) => value !== undefined)
      .map(([argument, value]) => ({
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: argument },
        value: parseConstValue(JSON.stringify(value)),
      })),
  };
}
