import type { IncomingMessage } from 'node:http';

/** Largest request body, in bytes: 1 MiB, far above any operation a person or a client writes. */
export const largestBody = 1024 * 1024;

/** The body is larger than {@link largestBody}. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
