import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A strong validator of a content. */
export function etagOf(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/**
 * Whether who asks has this content already. Compared weakly: what compresses on the way may have made the tag weak.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return known.split(',').some((tag) => ['*', opaque(etag)].includes(opaque(tag)));
}
