import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { BodyBytes } from '../load/body-bytes.js';
import { refusals } from './refusals.js';
import { TooManyBodies } from './too-many-bodies.js';

const packings = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/** How many times its size a body may unpack to; JSON of GraphQL stays far below. */
const highestRatio = 100;
/** What every body may unpack to, however well it is packed, in bytes. */
const always = 64 * 1024;

/** Whether a `Content-Encoding` is one that is understood; two on top of each other are not. */
export function isPacking(encoding: string): boolean {
  const name = encoding.trim().toLowerCase();
  return name === 'identity' || packings.has(name);
}

/**
 * Undoes the `Content-Encoding` of a body, as far as it does not grow too large on the way.
 *
 * @throws HttpRefusal, TooManyBodies
 */
export async function unpackBody(
  body: Buffer,
  encoding: string,
  bodyBytes: number,
  held: BodyBytes,
): Promise<Buffer> {
  const unpack = packings.get(encoding.trim().toLowerCase());
  if (!unpack) return body;
  const most = Math.min(bodyBytes, Math.max(always, body.length * highestRatio));
  if (!held.take(most)) throw new TooManyBodies();
  try {
    return await unpack(body, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw refusals.bodyNotPacked();
    throw most < bodyBytes ? refusals.packedTooTightly(highestRatio) : refusals.bodyTooLarge(bodyBytes);
  } finally {
    held.give(most);
  }
}
