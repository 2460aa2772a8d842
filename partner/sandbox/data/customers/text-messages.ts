import { DAY, HOUR, MINUTE } from '../../time.js';
import type { Rng } from '../prng.js';

/** What a code is for: 29 registration, 18 a bank card. */
export type Scene = 18 | 29;

/** Whom a code is for: a code for one number, purpose and customer is none for another. */
export interface Recipient {
  /** Bare number, without country code. */
  mobilePhone: string;
  scene: Scene;
  /** Whose bank card it is; a registration has no customer yet. */
  customerId: string | undefined;
}

/** A message with a code, as the holder of the number sees it. */
export interface TextMessage extends Recipient {
  code: string;
  sentAt: number;
  expiresAt: number;
}

interface Sent extends TextMessage {
  failures: number;
  used: boolean;
}

/** What is wrong with a code someone gives. */
export type CodeProblem = 'expired' | 'wrong' | 'tooManyFailures';

const limits = [
  { messages: 15, within: HOUR },
  { messages: 60, within: DAY },
];
const usualLifetime = 10 * MINUTE;
const longestLifetime = 60 * MINUTE;
/** What a lifetime beyond the longest becomes. */
const fallbackLifetime = 5 * MINUTE;
/** Wrong codes until none is taken any more. */
const mostFailures = 3;

/** Codes sent to mobile numbers. There are no phones: who develops against the sandbox reads them here. */
export class TextMessages {
  private readonly all: Sent[] = [];
  private readonly byNumber = new Map<string, Sent[]>();

  /** Whether a number has had its 15 messages of an hour or its 60 of a day. */
  limitReached(mobilePhone: string, now: number): boolean {
    const sent = this.byNumber.get(mobilePhone) ?? [];
    return limits.some(({ messages, within }) => {
      const recent = sent.filter(({ sentAt }) => sentAt > now - within && sentAt <= now);
      return recent.length >= messages;
    });
  }

  /** Sends a code of six digits, good for some minutes: 10 when undefined, 5 when more than 60. */
  send(recipient: Recipient, minutes: number | undefined, now: number, rng: Rng) {
    const message: Sent = {
      ...recipient,
      code: String(rng.int(0, 999_999)).padStart(6, '0'),
      sentAt: now,
      expiresAt: now + lifetimeOf(minutes),
      failures: 0,
      used: false,
    };
    this.all.push(message);
    const sent = this.byNumber.get(message.mobilePhone) ?? [];
    this.byNumber.set(message.mobilePhone, [...sent, message]);
  }

  /**
   * What is wrong with a code, undefined when nothing is. Only the last one sent is right, once; after three failures
   * it is not taken any more.
   */
  check(recipient: Recipient, code: string, now: number): CodeProblem | undefined {
    const last = this.lastFor(recipient);
    if (!last || last.used) return 'wrong';
    if (last.failures >= mostFailures) return 'tooManyFailures';
    if (now >= last.expiresAt) return 'expired';
    if (last.code === code) return undefined;
    last.failures++;
    return 'wrong';
  }

  /** The code has done what it was for. */
  use(recipient: Recipient) {
    const last = this.lastFor(recipient);
    if (last) last.used = true;
  }

  /** The last messages, newest first. */
  latest(count: number): readonly TextMessage[] {
    return this.all.slice(-count).reverse();
  }

  private lastFor({ mobilePhone, scene, customerId }: Recipient): Sent | undefined {
    return this.byNumber
      .get(mobilePhone)
      ?.findLast((one) => one.scene === scene && one.customerId === customerId);
  }
}

function lifetimeOf(minutes: number | undefined): number {
  if (minutes === undefined) return usualLifetime;
  return minutes * MINUTE > longestLifetime ? fallbackLifetime : minutes * MINUTE;
}
