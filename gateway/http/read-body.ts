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
export function readBody(request: IncomingMessage, held: BodyBytes): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const reading = new Promise<string>((resolve, reject) => {
    // Events, because an async iterator costs several promises for what is nearly always one chunk.
    request.on('data', (chunk: Buffer) => {
      const problem = size + chunk.length > largestBody ? new BodyTooLarge() : undefined;
      if (!problem && held.take(chunk.length)) {
        size += chunk.length;
        return void chunks.push(chunk);
      }
      // Nothing more is read, but the connection stays for the answer.
      request.pause();
      reject(problem ?? new TooManyBodies());
    });
    request.once('end', () =>
      resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8')),
    );
    request.once('error', reject);
    request.once('close', () => {
      if (!request.readableEnded) reject(new Error('The client hung up before its request was complete.'));
    });
  });
  return reading.finally(() => held.give(size));
}
