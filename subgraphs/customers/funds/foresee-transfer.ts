import { Big } from 'big.js';
import { inLanguage, type Text } from '../../../partner/language/text.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import type { Foreseen } from '../../kit/write/write-plan.js';

/** One side of a transfer. */
export interface Side {
  name: Text;
  balance: string;
}

/** The side that pays. */
export interface Payer extends Side {
  /** How much of the balance can be moved. */
  free: string;
}

/**
 * What a transfer would come to.
 *
 * @param tooLittle the partner's code for more than is there: allocating to a customer has one of its own
 */
export function foreseeTransfer(
  [from, to]: [from: Payer, to: Side],
  amount: string,
  tooLittle: string,
  { language }: SubgraphContext,
): Foreseen {
  if (new Big(amount).gt(from.free)) return { changes: [], refusals: [tooLittle] };
  const changed = ({ name, balance }: Side, by: Big) => ({
    name: inLanguage(language, name),
    before: money(balance),
    after: money(new Big(balance).plus(by).toFixed()),
  });
  return { changes: [changed(from, new Big(amount).neg()), changed(to, new Big(amount))] };
}
