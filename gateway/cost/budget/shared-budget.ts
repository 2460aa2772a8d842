import { createHash } from 'node:crypto';
import type { RateLimit } from '../../../partner/access/rate-limit.js';
import type { GuardedRedis } from '../../../partner/redis/guarded-redis.js';
import { type Budget, type Reservation, type Reserved, type Spender, windowMs } from './budget.js';
import { LocalBudget } from './local-budget.js';

/**
 * A caller's minute, by the clock of Redis. KEYS: the hash. ARGV: reserve or settle, calls reserved, then the limit or
 * calls made, and for settle the minute. What is of another minute is forgotten; the hash ends with the minute after.
 */
const script = `
  local minute = math.floor(redis.call('TIME')[1] / 60)
  local kept = redis.call('HMGET', KEYS[1], 'minute', 'made', 'reserved')
  local made, reserved = 0, 0
  if tonumber(kept[1]) == minute then
    made, reserved = tonumber(kept[2]), tonumber(kept[3])
  end
  local calls = tonumber(ARGV[2])
  local fits = 1
  if ARGV[1] == 'reserve' then
    if made + reserved + calls <= tonumber(ARGV[3]) then reserved = reserved + calls else fits = 0 end
  elseif tonumber(ARGV[4]) == minute then
    reserved = math.max(0, reserved - calls)
    made = made + tonumber(ARGV[3])
  else
    made = made + math.max(0, tonumber(ARGV[3]) - calls)
  end
  redis.call('HSET', KEYS[1], 'minute', minute, 'made', made, 'reserved', reserved)
  redis.call('PEXPIRE', KEYS[1], ${2 * windowMs})
  return { fits, minute, made, reserved }
`;
const digest = createHash('sha1').update(script).digest('hex');

interface Reply {
  fits: boolean;
  minute: number;
  made: number;
  reserved: number;
}

/**
 * The budgets of all replicas, in Redis. While that does not answer each replica counts for itself: a caller may then
 * spend its budget at each of them, but is not refused for want of a Redis.
 */
export class SharedBudget implements Budget {
  readonly #redis: GuardedRedis;
  readonly #local: LocalBudget;
  readonly #ofLocal = new WeakSet<Reservation>();

  constructor(redis: GuardedRedis, local = new LocalBudget()) {
    this.#redis = redis;
    this.#local = local;
  }

  async reserve(spender: Spender, calls: number): Promise<Reserved> {
    const reply = await this.#ask(spender, 'reserve', calls, spender.callsPerMinute);
    if (!reply) {
      const reserved = this.#local.reserve(spender, calls);
      if (reserved.reservation) this.#ofLocal.add(reserved.reservation);
      return reserved;
    }
    const reservation = reply.fits ? { calls, minute: reply.minute } : undefined;
    return { ...stateOf(reply, spender), reservation, reserved: reply.reserved };
  }

  async settle(spender: Spender, reservation: Reservation, made: number): Promise<RateLimit> {
    if (this.#ofLocal.has(reservation)) return this.#local.settle(spender, reservation, made);
    const { calls, minute } = reservation;
    const reply = await this.#ask(spender, 'settle', calls, made, minute);
    return reply ? stateOf(reply, spender) : this.#local.settle(spender, reservation, made);
  }

  async #ask({ id }: Spender, ...question: (string | number)[]): Promise<Reply | undefined> {
    const keys = [`partner-graph:budget:${id}`];
    const args = question.map(String);
    const reply = (await this.#redis.use(async (client) => {
      try {
        return await client.evalSha(digest, { keys, arguments: args });
      } catch (error) {
        if (!(error instanceof Error && /^NOSCRIPT/.test(error.message))) throw error;
        return client.eval(script, { keys, arguments: args });
      }
    })) as number[] | undefined;
    if (!reply) return undefined;
    const [fits, minute, made, reserved] = reply as [number, number, number, number];
    return { fits: fits === 1, minute, made, reserved };
  }
}

function stateOf({ minute, made, reserved }: Reply, { callsPerMinute: limit }: Spender): RateLimit {
  return { limit, used: made + reserved, resetAt: (minute + 1) * windowMs };
}
