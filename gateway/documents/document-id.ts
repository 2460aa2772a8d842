import { createHash } from 'node:crypto';

/**
 * Names a document by its text: whoever has the text can tell whether it is the one that is meant.
 *
 * @see https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md
 */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** By hash, by a method of one's own (`x-…:…`), or a name without a colon. All other prefixes are reserved. */
const pattern = /^(sha256:[\da-f]{64}|x-[\w.~-]*:[\w.~:-]+|[\w.~-]+)$/;
const longest = 200;

export function isDocumentId(id: string): boolean {
  return id.length <= longest && pattern.test(id);
}
