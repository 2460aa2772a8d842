import type { Text } from '../../partner/language/text.js';
import type { Operation } from './operation/operation.js';
import type { SelectedOperation } from './operation/select-operation.js';

/** Why a field is null without having been asked for: a client is told so with an error. */
export interface Refusal {
  text: Text;
  extensions: Readonly<Record<string, unknown>>;
}

/** Finds out what is kept from whoever sends a request; undefined for nothing. */
export type Restrict<Context> = (operation: Operation, context: Context) => Restriction | undefined;

/** What is kept from whoever sends a request: no subgraph is asked for it, and it is null in the response. */
export interface Restriction {
  /** Equal for restrictions that leave the same of an operation: it is planned once for them all. */
  readonly key: string;
  /** The operation has no `@skip` and `@include` any more. */
  apply(operation: SelectedOperation): Restricted;
}

/** An operation, restricted. */
export interface Restricted {
  /** What is left to ask for; undefined for nothing. */
  readonly remaining: SelectedOperation | undefined;
  /**
   * Undefined for a field that may be asked for.
   *
   * @param typeName an interface where an object's own type is not known
   * @param key the field's response key
   */
  refusalOf(typeName: string, fieldName: string, key: string): Refusal | undefined;
}
