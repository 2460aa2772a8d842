import type { Operations } from '../contract/generated/operations.js';
import type { DeclaredOperation } from './operations.js';

type Parameters<Id extends DeclaredOperation> = Operations[Id]['parameters'];

/** Everything a call of the operation sends: query and path parameters, body. */
export type RequestOf<Id extends DeclaredOperation> = Part<'query', Parameters<Id>> &
  Part<'path', Parameters<Id>> &
  BodyPart<Operations[Id]>;

/** The success answer of the operation. */
export type AnswerOf<Id extends DeclaredOperation> = Operations[Id] extends {
  responses: { 200: { content: { 'application/json': infer Answer } } };
}
  ? Answer
  : void;

type Part<Name extends 'query' | 'path', P> = P extends { [K in Name]: infer Values }
  ? { [K in Name]: Values }
  : P extends { [K in Name]?: infer Values }
    ? [Values] extends [undefined]
      ? unknown
      : { [K in Name]?: Exclude<Values, undefined> }
    : unknown;

type BodyPart<O> = O extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : unknown;
