import type { Text } from '../../partner/language/text.js';

/** A request that is not served for what it is, whoever sends it. Its answer is 4xx with a code. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Text,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(text.en);
  }
}
