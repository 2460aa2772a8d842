import { AuthenticationFailed } from './authenticate.js';
import { messages } from './messages.js';

const realm = 'Bearer realm="partner-graph"';

/**
 * Nobody has said who they are, or not in a way that is understood here: no error attribute then.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export function credentialsMissing(): AuthenticationFailed {
  return new AuthenticationFailed(messages.credentialsMissing, {
    status: 401,
    code: 'UNAUTHENTICATED',
    challenge: realm,
  });
}

export function credentialsMalformed(): AuthenticationFailed {
  return new AuthenticationFailed(messages.credentialsMalformed, {
    status: 400,
    code: 'AUTHORIZATION_MALFORMED',
    challenge: `${realm}, error="invalid_request"`,
  });
}

/** Unknown, wrong, expired or revoked: which of them it is would be a hint. */
export function credentialsInvalid(): AuthenticationFailed {
  return new AuthenticationFailed(messages.credentialsInvalid, {
    status: 401,
    code: 'UNAUTHENTICATED',
    challenge: `${realm}, error="invalid_token"`,
  });
}

/** @param seconds after which the next attempt is looked at */
export function tooManyAttempts(seconds: number): AuthenticationFailed {
  return new AuthenticationFailed(messages.tooManyAttempts({ seconds }), {
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    challenge: realm,
    retryAfter: seconds,
  });
}

/** Nobody can say whether a token is right: that is not the fault of whoever sent it. */
export function issuerUnavailable(seconds: number): AuthenticationFailed {
  return new AuthenticationFailed(messages.issuerUnavailable({ seconds }), {
    status: 503,
    code: 'AUTHENTICATION_UNAVAILABLE',
    retryAfter: seconds,
  });
}
