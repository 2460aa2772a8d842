import { type Authenticate, AuthenticationFailed } from '../callers/authenticate.js';

/** Finds out who asks, and tells of those who may not: keys can be guessed wherever one is asked for. */
export function notingRefusals(
  authenticate: Authenticate,
  onRefused: (refused: { status: number; code: string }) => void,
): Authenticate {
  return async (request) => {
    try {
      return await authenticate(request);
    } catch (error) {
      if (error instanceof AuthenticationFailed) {
        onRefused({ status: error.answer.status, code: error.answer.code });
      }
      throw error;
    }
  };
}
