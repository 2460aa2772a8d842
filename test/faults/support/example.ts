import type { WriteOperation } from '../../../partner/client/index.js';
import type { GraphQLAnswer } from '../../support/start-all.js';
import type { FaultyWorld } from './faulty-world.js';

/** Asks the gateway. */
export type Query = (query: string, variables: Record<string, unknown>) => Promise<GraphQLAnswer>;

/** A mutation with an input that does something, on data nobody has touched. */
export interface Example {
  mutation: string;
  /** What is special about the input, if there are others. */
  variant?: string;
  /** What it calls to do it. */
  operation: WriteOperation;
  /**
   * What the partner's records tell of a call whose answer was lost; default: whether it was done. What they do not tell
   * stays UNKNOWN until a person has looked.
   */
  tells?: 'nothing' | 'that it was not done';
  /** Whether the partner's answer is empty, so that there is nothing in it to be wrong. */
  answersNothing?: boolean;
  /** Whether it asks the partner for something first: without a connection there is no operation then. */
  asksFirst?: boolean;
  /** The input but for the key. Each time it is about something else. */
  prepare: (world: FaultyWorld, query: Query) => Promise<Record<string, unknown>>;
}

export type FinalStatus = 'CONFIRMED' | 'REJECTED' | 'UNKNOWN';

/** What becomes of a call whose answer was lost, by the partner's records. */
export function foundOut({ tells }: Example, carriedOut: boolean): FinalStatus {
  const isTold = tells === undefined || (tells === 'that it was not done' && !carriedOut);
  if (!isTold) return 'UNKNOWN';
  return carriedOut ? 'CONFIRMED' : 'REJECTED';
}

export const titleOf = ({ mutation, variant }: Example) => [mutation, variant].filter(Boolean).join(' ');

/** What a caller sees of a mutation's result. */
export interface Result {
  operation: { id: string; status: string; evidence: string | null; replayed: boolean } | null;
  userErrors: { code: string; message: string }[];
}

/** The document of a mutation. */
export function documentOf(mutation: string): string {
  const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!) {
    ${mutation}(input: $input) {
      operation { id status evidence replayed }
      userErrors { code message }
    }
  }`;
}

/** Sends a mutation through the gateway. */
export async function send(query: Query, mutation: string, input: object): Promise<Result> {
  const { data, errors } = await query(documentOf(mutation), { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation] as Result;
}
