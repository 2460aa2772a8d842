import { GuardedRedis, type GuardedRedisOptions } from './guarded-redis.js';

/** The Redis of this process, for everything that it helps with; undefined where none is configured. Whoever opens it closes it. */
export function openRedis(
  url: string | undefined,
  log?: GuardedRedisOptions['log'],
): GuardedRedis | undefined {
  return url === undefined ? undefined : new GuardedRedis({ url, log });
}
