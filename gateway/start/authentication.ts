import { Attempts } from '../callers/attempts.js';
import type { Authenticate } from '../callers/authenticate.js';
import { createAuthenticate } from '../callers/create-authenticate.js';
import { readCallersFile } from '../callers/keys/callers-file.js';
import { KeyRing } from '../callers/keys/key-ring.js';
import { IssuerKeys } from '../callers/oidc/issuer-keys.js';
import { tokenVerifier } from '../callers/oidc/verify-token.js';
import type { CallersSettings } from '../callers/settings.js';
import { sourceOf } from '../callers/source-of.js';
import type { Logger } from '../../partner/settings/log.js';
import { watchTextFile } from './watch-file.js';

export interface Authentication {
  authenticate: Authenticate;
  /** Ends looking at the callers file. */
  close(): void;
}

/** How callers are known, as the settings say; undefined where they are not told apart. */
export function startAuthentication(
  { file, oidc, trustedProxies, maxFailedAttempts }: CallersSettings,
  partners: readonly string[],
  log: Pick<Logger, 'info' | 'warn' | 'error'>,
): Authentication | undefined {
  if (!file && !oidc) return undefined;
  let keys = new KeyRing(file?.content ?? { callers: [] });
  const unwatch =
    file &&
    watchTextFile(file.path, (text) => {
      try {
        keys = new KeyRing(readCallersFile(text, partners));
        log.info({ file: file.path }, 'Knowing the callers of the changed file');
      } catch (error) {
        const problems = (error as Error).message;
        log.error(
          { file: file.path, problems },
          'The changed callers file is wrong; the callers before stay',
        );
      }
    });
  const verifyToken =
    oidc && tokenVerifier({ ...oidc, partners, log, findKey: new IssuerKeys({ ...oidc, log }).find });
  return {
    authenticate: createAuthenticate({
      findKey: (key) => keys.find(key),
      verifyToken,
      attempts: new Attempts({ perMinute: maxFailedAttempts }),
      sourceOf: sourceOf(trustedProxies),
    }),
    close: () => unwatch?.(),
  };
}
