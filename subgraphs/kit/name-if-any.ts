import type { CodeEnum } from './code-enum.js';
import type { SubgraphContext } from './context.js';

/** The name of a code that the partner may leave out, or send empty. */
export function nameIfAny<Name extends string>(
  codes: CodeEnum<Name>,
  code: string | number | undefined,
  context: SubgraphContext,
): Name | 'UNKNOWN' | undefined {
  return code === undefined || code === '' ? undefined : codes.nameOf(code, context);
}
