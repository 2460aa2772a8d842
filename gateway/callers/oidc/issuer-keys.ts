import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWTHeaderParameters,
} from 'jose';
import { request } from 'undici';

export interface IssuerKeysOptions {
  issuer: string;
  /** Default: what the issuer's discovery document says. */
  jwksUrl?: string | undefined;
  /** Told once each time the keys cannot be had. */
  log?: { warn(about: object, message: string): void } | undefined;
  /** Milliseconds. */
  now?: (() => number) | undefined;
}

/** There are no keys to check a token with. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';

  /** @param retryAfter seconds until it is tried again */
  constructor(readonly retryAfter: number) {
    super('The keys of the issuer cannot be had.');
  }
}

/** After this time keys are read again: one that the issuer has withdrawn is not trusted for longer. */
const freshMs = 10 * 60_000;
/** So long keys serve of an issuer that does not answer. */
const staleMs = 60 * 60_000;
/** Between two readings because a token names a key nobody knows: whoever makes up names does not make us ask. */
const unknownKeyMs = 30_000;
/** After a reading that failed. */
const failedMs = 5_000;
const timeoutMs = 5_000;
const largestAnswer = 256 * 1024;

type FindKey = ReturnType<typeof createLocalJWKSet>;

/** The keys with which an issuer signs, read when they are needed and again when they have changed. */
export class IssuerKeys {
  readonly #options: IssuerKeysOptions;
  readonly #now: () => number;
  #keys: { find: FindKey; readAt: number } | undefined;
  #failedAt: number | undefined;
  #reading: Promise<void> | undefined;

  constructor(options: IssuerKeysOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /**
   * The key that a token says it is signed with.
   *
   * @throws KeysUnavailable
   * @throws errors.JOSEError when the issuer has no such key
   */
  readonly find = async (header: JWTHeaderParameters, token: FlattenedJWSInput) => {
    if (this.#age() > freshMs) await this.#read();
    if (!this.#keys || this.#age() > staleMs) throw this.#unavailable();
    try {
      return await this.#keys.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.#age() < unknownKeyMs) throw error;
      await this.#read();
      if (this.#failedAt !== undefined) throw this.#unavailable();
      return this.#keys.find(header, token);
    }
  };

  #age(): number {
    return this.#keys ? this.#now() - this.#keys.readAt : Infinity;
  }

  #unavailable(): KeysUnavailable {
    const waited = this.#now() - (this.#failedAt ?? this.#now());
    return new KeysUnavailable(Math.max(1, Math.ceil((failedMs - waited) / 1000)));
  }

  /** Reads the keys, once for all who wait for them; not again at once when that fails. */
  #read(): Promise<void> {
    if (this.#failedAt !== undefined && this.#now() - this.#failedAt < failedMs) return Promise.resolve();
    this.#reading ??= this.#fetch().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #fetch(): Promise<void> {
    const { issuer, jwksUrl, log } = this.#options;
    try {
      const find = createLocalJWKSet((await readJson(jwksUrl ?? (await discover(issuer)))) as JSONWebKeySet);
      this.#keys = { find, readAt: this.#now() };
      this.#failedAt = undefined;
    } catch (error) {
      if (this.#failedAt === undefined)
        log?.warn({ err: error, issuer }, 'The keys of the issuer cannot be had');
      this.#failedAt = this.#now();
    }
  }
}

/**
 * Where an issuer has its keys.
 *
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation
 */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = (await readJson(url)) as { issuer?: unknown; jwks_uri?: unknown } | null;
  if (found?.issuer !== issuer)
    throw new Error(`${url} must be the document of ${issuer}, but is another's.`);
  if (typeof found.jwks_uri !== 'string') throw new Error(`${url} must have a "jwks_uri", but has none.`);
  const isPlain = !found.jwks_uri.startsWith('https:');
  if (isPlain && issuer.startsWith('https:'))
    throw new Error(`The "jwks_uri" of ${url} must be an https URL.`);
  return found.jwks_uri;
}

async function readJson(url: string): Promise<unknown> {
  const answer = await request(url, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestAnswer) throw new Error(`${url} must answer with at most ${largestAnswer} bytes.`);
    chunks.push(chunk);
  }
  if (answer.statusCode !== 200)
    throw new Error(`${url} must answer with 200, but got ${answer.statusCode}.`);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
