import type { GatewayContext } from '../context.js';

/** What a client asks for. */
export interface Question {
  /** The document's text. */
  source: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/**
 * Two requests with the same key have the same answer, as long as nothing changes: the same words, from the same caller, who
 * may do the same, in the same language.
 */
export function answerKey({ source, operationName, variables }: Question, context: GatewayContext): string {
  const { id, partner, access } = context.caller;
  const { scopes, boundary } = access;
  const who = [context.language, id, partner, [...scopes].sort(), boundary];
  return `${JSON.stringify([operationName, variables, who])}\n${source}`;
}
