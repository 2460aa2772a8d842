import type { IncomingMessage } from 'node:http';
import type { BodyBytes } from '../load/body-bytes.js';

/** Largest request body, in bytes: 1 MiB, far above any operation a person or a client writes. */
export const largestBody = 1024 * 1024;

/** The body is larger than {@link largestBody}. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** So many bytes of bodies are being read that no more can be held. */
export class TooManyBodies extends Error {
  override readonly name = 'TooManyBodies';
}

/** @throws BodyTooLarge, TooManyBodies */
export async function readBody(request: IncomingMessage, held: BodyBytes): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if (size + chunk.length > largestBody) throw new BodyTooLarge();
      if (!held.take(chunk.length)) throw new TooManyBodies();
      size += chunk.length;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    held.give(size);
  }
}
