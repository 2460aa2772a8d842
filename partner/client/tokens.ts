import { Keyv } from 'keyv';
import type { Clock } from './clock.js';
import { SingleFlight } from './single-flight.js';

/** A token of IAM and when it stops being valid. */
export interface Token {
  value: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export interface TokenCacheOptions {
  /** Where tokens are kept; default: this process's memory. */
  store?: Keyv | undefined;
  clock: Clock;
}

/** A token is renewed this long before it expires: a request under way must not outlive it. */
const renewBeforeMs = 30 * 60_000;

/** Keeps tokens until shortly before they expire. At most one exchange per key is under way at a time. */
export class TokenCache {
  readonly #store: Keyv<Token>;
  readonly #clock: Clock;
  readonly #flights = new SingleFlight<string>();

  constructor({ store, clock }: TokenCacheOptions) {
    this.#store = (store as Keyv<Token> | undefined) ?? new Keyv<Token>();
    this.#clock = clock;
  }

  /** The token kept under the key, or else the one that `exchange` obtains. */
  get(key: string, exchange: () => Promise<Token>): Promise<string> {
    return this.#flights.do(key, async () => {
      const known = await this.#store.get(key);
      if (known && this.#fresh(known)) return known.value;
      const token = await exchange();
      await this.#store.set(key, token, Math.max(1, token.expiresAt - this.#clock.now()));
      return token.value;
    });
  }

  /** Forgets a token that was refused, unless another has taken its place: many calls learn of one refusal. */
  async forget(key: string, value: string): Promise<void> {
    const known = await this.#store.get(key);
    if (known?.value === value) await this.#store.delete(key);
  }

  #fresh(token: Token): boolean {
    return token.expiresAt - renewBeforeMs > this.#clock.now();
  }
}
