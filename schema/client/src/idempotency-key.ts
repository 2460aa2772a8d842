/** Where keys are kept so that they outlive the program: a table, a file, the row of the invoice itself. */
export interface KeyStore {
  get(thing: string): string | undefined | Promise<string | undefined>;
  set(thing: string, key: string): void | Promise<void>;
}

/** A new key, for something that was never tried before. Store it before it is sent. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

/**
 * The key of a thing to be done, such as `voucher for invoice 4711`: a new one the first time, which is stored before it
 * is given; the same one ever after, also in another run of the program.
 */
export async function idempotencyKey(store: KeyStore, thing: string): Promise<string> {
  const kept = await store.get(thing);
  if (kept !== undefined) return kept;
  const key = newIdempotencyKey();
  await store.set(thing, key);
  return key;
}
