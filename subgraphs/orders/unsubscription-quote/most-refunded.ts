import { Big } from 'big.js';
import { RefundRule, type UnsubscriptionScope } from './enums.js';
import type { Term } from './paid-terms.js';

/** For so long after its start a term comes back whole, by the contract. */
const wholeForMs = 5 * 24 * 3_600_000;

/** The terms that are given back, and how. */
export function returned(
  terms: readonly Term[],
  scope: UnsubscriptionScope,
  now: string,
  dayStart: string,
): { term: Term; rule: RefundRule; most: string }[] {
  const scoped =
    scope === 'RENEWALS_ONLY' ? terms.filter(({ isRenewal, start }) => isRenewal && start > now) : terms;
  return scoped.map((term) => {
    const rule = ruleOf(term, dayStart);
    return { term, rule, most: rule === RefundRule.WHOLE ? term.paid : unusedPart(term, dayStart) };
  });
}

function ruleOf({ start }: Term, at: string): RefundRule {
  return Date.parse(at) - Date.parse(start) <= wholeForMs ? RefundRule.WHOLE : RefundRule.UNUSED_PART;
}

function unusedPart({ paid, vouchers, start, end }: Term, at: string): string {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  const share = new Big(Math.max(0, to - Date.parse(at))).div(Math.max(1, to - from));
  return new Big(paid).minus(vouchers).times(share).toFixed(2, Big.roundUp);
}
