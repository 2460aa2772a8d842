import type { Keyv } from 'keyv';
import type { Text } from '../language/text.js';
import type { Clock } from './clock.js';
import type { ActingFor, PartnerCredentials } from './credentials.js';
import { Deadline } from './deadline.js';
import {
  CredentialsRejected,
  DeadlineExceeded,
  MalformedAnswer,
  SettingRequired,
  Unavailable,
} from './errors/index.js';
import { parseExactJson } from './exact-json.js';
import { explainIamError, type IamQuestion, type IamStep, isRefusal } from './iam-errors.js';
import { messages } from './messages.js';
import { readFailure } from './read-answer.js';
import { signed, type UnsignedRequest, withToken } from './signed-request.js';
import { SingleFlight } from './single-flight.js';
import { type Token, TokenCache } from './tokens.js';
import { type HttpAnswer, type HttpRequest, Transport } from './transport.js';
import { until } from './until.js';

export interface IamOptions {
  url: string;
  credentials: PartnerCredentials;
  clock: Clock;
  /** Where tokens are kept; default: this process's memory. */
  store?: Keyv | undefined;
  /** Milliseconds for one request. It serves every caller who waits for it, so no caller's deadline ends it. */
  deadlineMs: number;
}

/** Operation names of IAM in errors and in the sandbox's counts. */
const operationOf = { login: 'createToken', assumeRole: 'createToken', accounts: 'listDomains' } as const;

/**
 * Identity and access management: tokens for the partner and, by assume-role, for its customers, and the partner's
 * account id. Source: contract/authentication.md section 2.
 */
export class Iam {
  readonly #transport: Transport;
  readonly #options: IamOptions;
  readonly #tokens: TokenCache;
  readonly #accounts = new SingleFlight<string>();
  #domainId: string | undefined;

  constructor(options: IamOptions) {
    this.#transport = new Transport(options.url);
    this.#options = options;
    this.#tokens = new TokenCache(options);
    this.#domainId = options.credentials.domainId;
  }

  /** The partner's account id, from the credentials or else from IAM, asked once. */
  async domainId(signal: AbortSignal): Promise<string> {
    return (
      this.#domainId ??
      until(
        this.#accounts.do('own', () => this.#readDomainId()),
        signal,
      )
    );
  }

  /** A token that acts for the customer. Costs one exchange per customer and day. */
  async customerToken(customer: ActingFor, signal: AbortSignal): Promise<string> {
    const { customerId, refusals } = customer;
    const refused = refusals?.get(customerId);
    if (refused) throw refused;
    const token = this.#tokens.get(this.#keyOf(customer), () => this.#assumeRole(customer));
    return until(token, signal).catch((error: unknown) => {
      if (isRefusal(error)) refusals?.set(customerId, error);
      throw error;
    });
  }

  /** Forgets a customer's token that the partner API refused. */
  forgetCustomerToken(customer: ActingFor, token: string): Promise<void> {
    return this.#tokens.forget(this.#keyOf(customer), token);
  }

  close(): Promise<void> {
    return this.#transport.close();
  }

  /** The partner's token may have been refused with the customer's: then both are renewed. */
  async #assumeRole(customer: ActingFor): Promise<Token> {
    const { agency } = this.#options.credentials;
    if (!agency) {
      const details = { operation: operationOf.assumeRole, neverSent: true };
      throw new SettingRequired(messages.agencyMissing, details, ['PARTNER_AGENCY']);
    }
    const partnerToken = () => this.#tokens.get(this.#keyOf(), () => this.#login());
    const token = await partnerToken();
    try {
      return await this.#exchange(customer, agency, token);
    } catch (error) {
      if (!(error instanceof CredentialsRejected)) throw error;
      await this.#tokens.forget(this.#keyOf(), token);
      return this.#exchange(customer, agency, await partnerToken());
    }
  }

  async #login(): Promise<Token> {
    const { accountName, password } = this.#options.credentials;
    if (!accountName || !password) {
      const missing = { PARTNER_ACCOUNT_NAME: accountName, PARTNER_PASSWORD: password };
      const names = Object.entries(missing).flatMap(([name, value]) => (value ? [] : [name]));
      const details = { operation: operationOf.login, neverSent: true };
      throw new SettingRequired(messages.loginMissing, details, names);
    }
    const domain = { name: accountName };
    const user = { name: accountName, password, domain };
    return this.#obtain({ step: 'login' }, { methods: ['password'], password: { user } }, { domain });
  }

  #exchange({ customerId }: ActingFor, agency: string, partnerToken: string): Promise<Token> {
    const assumeRole = { domain_id: customerId, agency_name: agency };
    const identity = { methods: ['assume_role'], assume_role: assumeRole };
    const question = { step: 'assumeRole', customerId } as const;
    return this.#obtain(question, identity, { domain: { id: customerId } }, partnerToken);
  }

  async #obtain(question: IamQuestion, identity: object, scope: object, token?: string): Promise<Token> {
    const { step } = question;
    const body = JSON.stringify({ auth: { identity, scope } });
    const answer = await this.#ask(question, 'POST', '/v3/auth/tokens', body, (request) =>
      withToken(request, this.#transport, token),
    );
    const value = answer.headers['x-subject-token'];
    const { token: about } = this.#read(step, answer) as { token?: { expires_at?: string } };
    const expiresAt = Date.parse(about?.expires_at ?? '');
    if (typeof value !== 'string' || Number.isNaN(expiresAt)) {
      throw this.#malformed(step, messages.iamTokenAbsent);
    }
    return { value, expiresAt };
  }

  async #readDomainId(): Promise<string> {
    const { credentials, clock } = this.#options;
    const answer = await this.#ask({ step: 'accounts' }, 'GET', '/v3/auth/domains', '', (request) =>
      signed(request, this.#transport, credentials, clock.now()),
    );
    const { domains } = this.#read('accounts', answer) as { domains?: { id?: string }[] };
    this.#domainId = domains?.[0]?.id;
    if (!this.#domainId) throw this.#malformed('accounts', messages.iamAccountAbsent);
    return this.#domainId;
  }

  async #ask(
    question: IamQuestion,
    method: string,
    path: string,
    body: string,
    authenticated: (request: UnsignedRequest) => HttpRequest,
  ): Promise<HttpAnswer> {
    const { clock, deadlineMs } = this.#options;
    const details = { operation: operationOf[question.step], neverSent: true };
    const deadline = new Deadline(clock, deadlineMs);
    try {
      const request = authenticated({ method, path, query: '', body, signal: deadline.signal });
      const answer = await this.#transport.send(request).catch((cause: unknown) => {
        throw deadline.passed
          ? new DeadlineExceeded(messages.iamNoAnswerInTime({ seconds: deadlineMs / 1000 }), details)
          : new Unavailable(messages.iamUnreachable, {
              ...details,
              cause,
            });
      });
      if (answer.status < 300) return answer;
      throw explainIamError(question, readFailure(details, answer, clock.now()));
    } finally {
      deadline.end();
    }
  }

  #read(step: IamStep, { text }: HttpAnswer): object {
    try {
      const body = parseExactJson(text);
      if (typeof body === 'object' && body !== null) return body;
    } catch {
      // Said below: the text may hold what nobody should read in a log.
    }
    throw this.#malformed(step, messages.iamNotJson, true);
  }

  #malformed(step: IamStep, problem: Text, unreadable = false): MalformedAnswer {
    return new MalformedAnswer(problem, { operation: operationOf[step], neverSent: true }, unreadable);
  }

  /** Keys tell partners and sites apart, because a store may be shared. */
  #keyOf(customer?: ActingFor): string {
    const owner = `${this.#transport.host} ${this.#options.credentials.accountName}`;
    return customer
      ? `${owner} customer ${customer.customerId} ${this.#options.credentials.agency}`
      : `${owner} partner`;
  }
}
