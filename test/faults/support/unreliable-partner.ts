import {
  type CallOptions,
  type DeclaredOperation,
  type PartnerClient,
  type RequestOf,
  Unavailable,
} from '../../../partner/client/index.js';
import { operations } from '../../../partner/client/operations.js';

/**
 * What happens to a write: nothing unusual; no connection; lost on the way there, or on the way back; or the process dies
 * on the way there, or on the way back.
 */
export type Mishap = 'none' | 'no connection' | 'lost there' | 'lost back' | 'died there' | 'died back';

const lost = { en: 'The connection broke.', zh: '连接中断。' };

/** A partner that does to each write what is next in the list, and nothing unusual to reads and after its end. */
export function unreliablePartner(partner: PartnerClient, mishaps: Mishap[]): PartnerClient {
  const never = () => new Promise<never>(() => {});
  return {
    ...partner,
    async call<Id extends DeclaredOperation>(operation: Id, request: RequestOf<Id>, options?: CallOptions) {
      const call = () => partner.call(operation, request, options);
      if (operations[operation].effect === 'read') return call();
      const mishap = mishaps.shift() ?? 'none';
      if (mishap === 'none') return call();
      if (mishap === 'no connection') throw new Unavailable(lost, { operation, neverSent: true });
      if (mishap.endsWith('back')) await call();
      else await options?.observer?.beforeSend?.();
      if (mishap.startsWith('died')) return never();
      throw new Unavailable(lost, { operation });
    },
  };
}
