import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document as text that knows the types of its answer and its variables; a plain text knows neither. */
export type Document<Result, Variables> =
  (DocumentTypeDecoration<Result, Variables> & { toString(): string }) | string;

/** Variables, which can be left out where none has to be given. */
export type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];
