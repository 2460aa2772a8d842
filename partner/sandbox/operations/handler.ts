import type { OperationId, Operations } from '../../contract/generated/operations.js';
import type { Caller } from '../auth/caller.js';
import type { ContractError } from '../../contract/contract.js';
import type { Language } from '../data/catalogue/catalogue.js';
import type { Rng } from '../data/prng.js';

type Given<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>;
type Parameters<
  Id extends OperationId,
  Place extends 'query' | 'path',
> = Operations[Id]['parameters'] extends {
  [place in Place]?: infer P;
}
  ? Given<P>
  : unknown;
type Body<Id extends OperationId> = Operations[Id] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : unknown;

/** Query, path and body of an operation, validated and flat. */
export type Input<Id extends OperationId> = Parameters<Id, 'query'> & Parameters<Id, 'path'> & Body<Id>;

/** What an operation answers with status 200, by the contract; absent fields may be undefined. */
export type Answer<Id extends OperationId> = Loose<Success<Id>>;

type Success<Id extends OperationId> = Operations[Id] extends {
  responses: { 200: { content: { 'application/json': infer A } } };
}
  ? A
  : void;

/** A wire type in which fields may also be undefined: the answer writer leaves those out. */
export type Loose<T> = T extends (infer U)[]
  ? Loose<U>[]
  : T extends object
    ? { [K in keyof T]: Loose<T[K]> | undefined }
    : T;

export interface Call<Id extends OperationId> {
  input: Input<Id>;
  caller: Caller;
  /** Chinese unless X-Language asks otherwise. */
  language: Language;
  /** Business clock, milliseconds. */
  now: number;
  /** For what a write makes up, such as ids: the same for the same call in the same place. */
  rng: Rng;
  /** Why one item fails, where a circumstance says so; asked for each before anything else about it. */
  itemError: (id: string) => ContractError | undefined;
}

/** An operation that answers 204 returns nothing. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Answer<Id>;

/** One handler for every operation of the contract. */
export type Handlers = { [Id in OperationId]: Handler<Id> };
