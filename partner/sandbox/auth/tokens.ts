import { randomBytes } from 'node:crypto';
import { DAY } from '../time.js';

const lifetime = DAY;

/** What a token stands for: the partner itself, or one of its customers when `customerId` is set. */
export interface TokenHolder {
  domainId: string;
  customerId?: string;
}

export interface IssuedToken extends TokenHolder {
  issuedAt: number;
  expiresAt: number;
}

/** Tokens live 24 hours of real time, as clients compare `expires_at` with their own clock. A reset keeps them. */
export class TokenStore {
  private readonly tokens = new Map<string, IssuedToken>();

  constructor(private readonly realTime: () => number = Date.now) {}

  issue(holder: TokenHolder): { token: string; issued: IssuedToken } {
    this.dropExpired();
    const token = `SBX${randomBytes(96).toString('base64url')}`;
    const issuedAt = this.realTime();
    const issued = { ...holder, issuedAt, expiresAt: issuedAt + lifetime };
    this.tokens.set(token, issued);
    return { token, issued };
  }

  /** The holder of a valid token, or undefined when it is unknown or has expired. */
  find(token: string): IssuedToken | undefined {
    const issued = this.tokens.get(token);
    return issued && issued.expiresAt > this.realTime() ? issued : undefined;
  }

  /** Refuses from now on every token issued so far. */
  expireAll() {
    this.tokens.clear();
  }

  /** Insertion order is expiry order, so the scan ends at the first living token. */
  private dropExpired() {
    for (const [token, { expiresAt }] of this.tokens) {
      if (expiresAt > this.realTime()) return;
      this.tokens.delete(token);
    }
  }
}
