import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { BodyBytes } from '../load/body-bytes.js';
import type { HttpLimits } from './http-limits.js';
import { refusals } from './refusals.js';
import { TooManyBodies } from './too-many-bodies.js';
import { unpackBody } from './unpack-body.js';

type BodyLimits = Pick<HttpLimits, 'bodyBytes' | 'bytesPerSecond' | 'slowAfterMs'>;

/** A client that went away: nobody is there for an answer. */
export class HungUp extends Error {
  override readonly name = 'HungUp';
}

/**
 * Reads the text of a request.
 *
 * @param held what all bodies together may take of the memory
 * @throws HttpRefusal, TooManyBodies, HungUp
 */
export async function readBody(
  request: IncomingMessage,
  held: BodyBytes,
  limits: BodyLimits,
): Promise<{ text: string; bytes: number }> {
  const sent = await readBytes(request, held, limits);
  const encoding = request.headers['content-encoding'];
  const body = encoding === undefined ? sent : await unpackBody(sent, encoding, limits.bodyBytes, held);
  if (!isUtf8(body)) throw refusals.notUtf8();
  return { text: body.toString('utf8'), bytes: sent.length };
}

function readBytes(
  request: IncomingMessage,
  held: BodyBytes,
  { bodyBytes, bytesPerSecond, slowAfterMs }: BodyLimits,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let seen = 0;
  let timer: NodeJS.Timeout | undefined;
  const reading = new Promise<Buffer>((resolve, reject) => {
    const giveUp = (problem: Error) => {
      // Nothing more is read, but the connection stays for the answer.
      request.pause();
      reject(problem);
    };
    timer = setTimeout(() => {
      if (size - seen < (bytesPerSecond * slowAfterMs) / 1000) return giveUp(refusals.bodyTooSlow());
      seen = size;
      timer!.refresh();
    }, slowAfterMs);
    // Events, because an async iterator costs several promises for what is nearly always one chunk.
    request.on('data', (chunk: Buffer) => {
      if (size + chunk.length > bodyBytes) return giveUp(refusals.bodyTooLarge(bodyBytes));
      if (!held.take(chunk.length)) return giveUp(new TooManyBodies());
      size += chunk.length;
      chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('error', () => reject(new HungUp()));
    request.once('close', () => {
      if (!request.readableEnded) reject(new HungUp());
    });
  });
  return reading.finally(() => {
    clearTimeout(timer);
    held.give(size);
  });
}
