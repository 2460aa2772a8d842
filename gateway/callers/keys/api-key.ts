import { createHash, randomBytes } from 'node:crypto';

/** Its prefix is for people and for tools that search for leaked keys, its id for finding it, the rest proves it. */
const form = /^pgk_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/;

export interface NewApiKey {
  id: string;
  /** The key itself, which is told once and not kept. */
  key: string;
  sha256: string;
}

/** A key of 256 random bits. */
export function newApiKey(): NewApiKey {
  const id = randomBytes(6).toString('hex');
  const key = `pgk_${id}_${randomBytes(32).toString('base64url')}`;
  return { id, key, sha256: hashOf(key).toString('hex') };
}

/** The public part of a key; undefined for what is no key. */
export function keyId(text: string): string | undefined {
  return form.exec(text)?.[1];
}

/**
 * What is kept of a key. One round of SHA-256 is enough: slow hashes and salts are for passwords, which can be guessed,
 * and 256 random bits cannot.
 */
export function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
