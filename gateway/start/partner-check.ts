import { request } from 'undici';
import type { Partners } from '../../partner/client/partners.js';
import type { ReadinessCheck } from '../http/health.js';

/** How long the partner API may take to say anything at all, in milliseconds. */
const timeoutMs = 2000;

/** One for each address at which there is a partner API: several partners mostly share one. */
export function partnerChecks(partners: Partners<{ apiUrl: string }>): ReadinessCheck[] {
  const [first, ...others] = new Set(partners.all.map(({ apiUrl }) => apiUrl));
  const further = others.map((url) => ({ ...partnerCheck(url), name: `partnerApi ${new URL(url).host}` }));
  return [partnerCheck(first!), ...further];
}

/** Ready when something answers at the partner API's address. It is not signed, so it uses up no quota. */
export function partnerCheck(apiUrl: string): ReadinessCheck {
  return {
    name: 'partnerApi',
    async check() {
      const answer = await request(apiUrl, { method: 'GET', signal: AbortSignal.timeout(timeoutMs) }).catch(
        () => {
          throw new Error('The partner API cannot be reached. Check PARTNER_API_URL and the network.');
        },
      );
      await answer.body.dump();
      if (answer.statusCode >= 500)
        throw new Error(`The partner API answers with HTTP ${answer.statusCode}.`);
    },
  };
}
