import type { IncomingMessage, ServerResponse } from 'node:http';
import { HungUp } from './read-body.js';
import { refusals } from './refusals.js';

/** Shares the process between callers; see `gateway/load/shares.ts`. */
export interface Turns {
  /** True when a request may begin at once; otherwise a promise of whether its turn came in time. */
  turn(caller: string): true | Promise<boolean>;
  /** @param bytes that were sent for it */
  ended(caller: string, bytes: number): void;
}

/**
 * Waits until it is the caller's turn.
 *
 * @throws HttpRefusal when it does not come in time, HungUp when nobody waits for it any more
 */
export async function takeTurn(
  turns: Turns,
  caller: string,
  { socket }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const turn = turns.turn(caller);
  const isTurn = turn === true || (await turn);
  const before = socket.bytesWritten;
  response.once('close', () => turns.ended(caller, socket.bytesWritten - before));
  if (response.destroyed) throw new HungUp();
  if (!isTurn) throw refusals.tooMuchAtOnce();
}
