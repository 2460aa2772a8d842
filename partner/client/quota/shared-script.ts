import { createHash } from 'node:crypto';
import type { RedisClient } from '../../redis/load-client.js';
import { recoveryMs, type ThrottleState } from './throttle.js';

/** What a replica tells and asks. */
export interface Question {
  /** Its calls have ids that begin with this. */
  replica: string;
  /** Number of the first call that starts now. */
  first: number;
  wanted: number;
  /** How urgent they are: 0 goes first. */
  rank: number;
  /** Calls in a window that everybody may make together, as documented, and as this replica has learned. */
  requests: number;
  limit: number;
  /** How many of them stay free. */
  leftFree: number;
  windowMs: number;
  /** A call has arrived at the latest so long after its start. */
  wayMs: number;
  /** What is kept for a replica that waits, is kept so long after the moment at which it was told to come back. */
  graceMs: number;
  /** Calls that it knows more of: by when they were counted, as milliseconds ago. */
  known: [id: string, agoMs: number][];
  /** Calls that have never left. */
  unused: string[];
  /** The partner has answered 429: milliseconds for which nobody should call; -1 for none. */
  pauseMs: number;
}

export interface Reply {
  granted: number;
  /** Milliseconds after which there may be more. */
  againMs: number;
  /** Calls of other replicas that are in the window. */
  others: number;
  throttle: ThrottleState;
}

/**
 * The sliding window of all replicas, by the clock of Redis. KEYS: calls by when they were counted at the latest, what 429
 * have taught, who waits. ARGV: the question. A call whose answer is not there is in the set with a time that is still to come.
 *
 * All come back when the next call leaves the window, and the first to ask would take everything. So what they wait for is
 * kept for the others until they have been there: all of what is more urgent, an equal part of what is as urgent.
 */
const script = `
  local ask = cjson.decode(ARGV[1])
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000

  local learned = redis.call('HMGET', KEYS[2], 'lowered', 'at', 'till')
  local lowered, at, till = tonumber(learned[1]) or 0, tonumber(learned[2]), tonumber(learned[3]) or 0
  local lowering = at and math.max(0, lowered - math.floor((now - at) / ${recoveryMs})) or 0
  if ask.pauseMs >= 0 then
    till = math.max(till, now + ask.pauseMs)
    if not at or now - at >= ask.windowMs then
      lowering = math.min(lowering + 1, ask.requests - 1)
      at = now
      redis.call('HSET', KEYS[2], 'lowered', lowering, 'at', at)
    end
    redis.call('HSET', KEYS[2], 'till', till)
    redis.call('PEXPIRE', KEYS[2], math.ceil(math.max(till - now, (lowering + 1) * ${recoveryMs})))
  end

  for _, known in ipairs(ask.known) do redis.call('ZADD', KEYS[1], now - known[2], known[1]) end
  for _, id in ipairs(ask.unused) do redis.call('ZREM', KEYS[1], id) end
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ask.windowMs)
  local calls = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
  local taken, takenBy = #calls / 2, {}
  for i = 1, #calls, 2 do
    local replica = string.match(calls[i], '^(.*):')
    takenBy[replica] = (takenBy[replica] or 0) + 1
  end
  local own = takenBy[ask.replica] or 0

  local limit = math.min(ask.limit, math.max(1, ask.requests - lowering))
  local room = limit - math.min(ask.leftFree, limit - 1)
  local granted, again = 0, 0
  if till > now then
    again = till - now
  elseif ask.wanted > 0 then
    local urgent, equals, lapse = 0, {}, nil
    local waiting = redis.call('HGETALL', KEYS[3])
    for i = 1, #waiting, 2 do
      local before, rank, wanted = string.match(waiting[i + 1], '(%S+) (%S+) (%S+)')
      before, rank, wanted = tonumber(before), tonumber(rank), tonumber(wanted)
      if before < now then
        redis.call('HDEL', KEYS[3], waiting[i])
      elseif waiting[i] ~= ask.replica and rank <= ask.rank then
        lapse = math.min(lapse or before, before)
        if rank < ask.rank then urgent = urgent + wanted
        else equals[#equals + 1] = { wanted, takenBy[waiting[i]] or 0 } end
      end
    end
    local part = math.max(1, math.floor(room / (#equals + 1)))
    local kept = 0
    for _, equal in ipairs(equals) do kept = kept + math.max(0, math.min(equal[1], part - equal[2])) end
    local free = room - taken - urgent
    granted = math.max(0, math.min(ask.wanted, free, math.max(part - own, free - kept)))
    for i = 0, granted - 1 do
      redis.call('ZADD', KEYS[1], now + ask.wayMs, ask.replica .. ':' .. (ask.first + i))
    end
    if granted < ask.wanted then
      local leaving = math.max(1, taken + granted - room + 1)
      local counted = leaving <= taken and math.min(now, tonumber(calls[2 * leaving])) or now
      again = counted + ask.windowMs - now
      -- What is free and kept may be left over.
      if lapse and taken + granted < room then again = math.min(again, lapse - now) end
    end
  end
  if granted < ask.wanted then
    local asked = string.format('%.3f %d %d', now + again + ask.graceMs, ask.rank, ask.wanted - granted)
    redis.call('HSET', KEYS[3], ask.replica, asked)
    redis.call('PEXPIRE', KEYS[3], math.ceil(again + ask.graceMs))
  elseif ask.wanted > 0 then
    redis.call('HDEL', KEYS[3], ask.replica)
  end
  redis.call('PEXPIRE', KEYS[1], ask.windowMs + ask.wayMs)
  return {
    granted, math.ceil(again), taken - own,
    lowering, at and math.floor(now - at) or -1, math.ceil(math.max(0, till - now))
  }`;

const sha = createHash('sha1').update(script).digest('hex');

/** @throws whatever Redis says, when it fails */
export async function askRedis(client: RedisClient, key: string, question: Question): Promise<Reply> {
  const options = {
    keys: [key, `${key}:throttled`, `${key}:waiting`],
    arguments: [JSON.stringify(question)],
  };
  const reply = await client.evalSha(sha, options).catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return client.eval(script, options);
    throw error;
  });
  const [granted, againMs, others, lowered, since, pauseMs] = reply as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const sinceMs = since < 0 ? undefined : since;
  return { granted, againMs, others, throttle: { lowered, sinceMs, pauseMs } };
}
