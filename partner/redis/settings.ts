import type { Setting } from '../settings/settings.js';

/** `REDIS_URL`: Redis or Valkey, shared by all replicas. */
export const redisUrl: Setting<string> = {
  expected: 'the URL of a Redis or Valkey, such as redis://127.0.0.1:6379/0',
  read: (value) => (URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol) ? value : undefined),
  shown: (value) => value.replace(/^([^/]*\/\/)?.*@/, '$1***@'),
};
