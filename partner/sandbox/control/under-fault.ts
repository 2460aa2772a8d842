import type { Reply } from '../reply.js';
import { SECOND } from '../time.js';
import type { World } from '../world.js';
import type { Fault } from './fault.js';
import { faultAnswer } from './fault-answer.js';
import { spoilBody } from './spoil-body.js';

/** An operation, done at a real time in milliseconds. */
export type Act = (wallClock: number) => Reply | Promise<Reply>;

/**
 * Does the operation under a fault: drop before, expired tokens, status, the operation itself (by a clock that may be
 * off), drop after, spoilt body. Latency is over by now.
 */
export async function underFault(
  fault: Fault,
  ofIam: boolean,
  world: World,
  act: Act,
): Promise<Reply | 'drop'> {
  if (fault.drop === 'before') return 'drop';
  if (fault.expireTokens) world.tokens.expireAll();
  const failure = faultAnswer(fault, ofIam);
  if (failure) throw failure;
  const reply = await act(Date.now() + (fault.clockSkewSeconds ?? 0) * SECOND);
  if (fault.drop === 'after') return 'drop';
  return fault.body === undefined ? reply : spoilBody(reply, fault.body);
}
