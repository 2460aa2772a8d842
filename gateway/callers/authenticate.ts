import type { IncomingMessage } from 'node:http';
import type { Text } from '../../partner/language/text.js';
import type { Caller } from './caller.js';

/**
 * Finds out who sends a request, by its headers alone.
 *
 * @throws AuthenticationFailed when that is nobody who may ask
 */
export type Authenticate = (request: IncomingMessage) => Caller | Promise<Caller>;

/** A request nobody may send, with all that its answer says. */
export class AuthenticationFailed extends Error {
  override readonly name = 'AuthenticationFailed';

  constructor(
    readonly text: Text,
    readonly answer: {
      status: 400 | 401 | 403 | 429 | 503;
      code: string;
      /** Value of `WWW-Authenticate`. */
      challenge?: string;
      /** Seconds until another attempt is listened to. */
      retryAfter?: number;
    },
  ) {
    super(text.en);
  }
}
