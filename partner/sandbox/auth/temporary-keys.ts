import { randomBytes } from 'node:crypto';
import { SECOND } from '../time.js';
import type { World } from '../world.js';
import type { TokenHolder } from './tokens.js';

/** An access key that acts for a customer until it expires; requests carry its security token besides the signature. */
export interface TemporaryKey {
  accessKey: string;
  secretKey: string;
  securityToken: string;
  expiresAt: number;
  /** The token it stands for: what ends that one ends the key as well. */
  token: string;
}

/** Seconds a key lives: what may be asked for, and what it is without being asked. */
export const keyLifetime = { least: 900, most: 86_400, usual: 900 } as const;

const keys = new WeakMap<World, Map<string, TemporaryKey>>();

export function issueKey(
  holder: TokenHolder,
  seconds: number,
  world: World,
  wallClock: number,
): TemporaryKey {
  const known = keys.get(world) ?? new Map<string, TemporaryKey>();
  keys.set(world, known);
  for (const [accessKey, { expiresAt }] of known) if (expiresAt <= wallClock) known.delete(accessKey);
  const key: TemporaryKey = {
    accessKey: `HST${randomBytes(9).toString('hex').slice(0, 17).toUpperCase()}`,
    secretKey: randomBytes(30).toString('base64url'),
    securityToken: `SBXST${randomBytes(96).toString('base64url')}`,
    expiresAt: wallClock + seconds * SECOND,
    token: world.tokens.issue(holder).token,
  };
  known.set(key.accessKey, key);
  return key;
}

/** The key of that name while it lives. */
export function temporaryKey(accessKey: string, world: World, wallClock: number): TemporaryKey | undefined {
  const key = keys.get(world)?.get(accessKey);
  return key && key.expiresAt > wallClock ? key : undefined;
}
