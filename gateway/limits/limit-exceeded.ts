import { BilingualError } from '../../partner/language/bilingual-error.js';
import { type LimitName, limits } from './limits.js';

/**
 * A request is larger than it may be. It is answered with 422 and not 400: GraphQL over HTTP wants the latter sent as 200
 * to clients that accept `application/json` alone, and this is no answer to anybody.
 */
export class LimitExceeded extends BilingualError {
  override readonly name = 'LimitExceeded';

  constructor(name: LimitName, sent: number) {
    const { most, code, says } = limits[name];
    super(says({ most, sent: shown(sent) }), {
      extensions: { code, limit: most, http: { status: 422 } },
    });
  }
}

/** Fragments within fragments can make numbers that nobody would want to read. */
function shown(sent: number): number {
  return Math.min(sent, 1_000_000_000);
}
