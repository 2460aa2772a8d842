/** A request, and the refusal it has to get. */
export interface HostileRequest {
  name: string;
  status: number;
  code: string;
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** An operation, as JSON in a POST. */
export function operation(
  name: string,
  [status, code]: readonly [status: number, code: string],
  query: string,
  variables?: unknown,
): HostileRequest {
  return { name, status, code, body: JSON.stringify({ query, variables }) };
}

export function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

/** What GraphQL itself finds wrong. */
export const invalid = [400, 'GRAPHQL_VALIDATION_FAILED'] as const;
export const notGraphql = [400, 'GRAPHQL_PARSE_FAILED'] as const;
export const badRequest = [400, 'BAD_REQUEST'] as const;
export const badInput = [400, 'BAD_USER_INPUT'] as const;

/** A limit of `gateway/limits/`, or of what operations may cost. */
export function limit(code: string): readonly [422, string] {
  return [422, code];
}
