import type { Posting } from '../accounts/posting.js';
import type { Rng } from '../prng.js';
import { bestPayment } from './best-payment.js';
import { fulfil } from './fulfil.js';
import { settle, type Means, type Settlement } from './settle.js';

/**
 * Pays an order with the automatic choice of means and does what it is for. Undefined, and nothing changed, when it
 * cannot be paid; the posting is to be recorded once the change is made.
 */
export function payAutomatically(payment: Omit<Settlement, keyof Means> & { rng: Rng }): Posting | undefined {
  const outcome = settle({ ...payment, ...bestPayment(payment) });
  if ('problem' in outcome) return undefined;
  fulfil(payment);
  return outcome.posting;
}
