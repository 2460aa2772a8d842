import type { Big } from 'big.js';

/** What an alert is sorted by. */
export interface Urgency {
  /** What has happened comes first, then what will, then what is only conspicuous. */
  group: 'happened' | 'coming' | 'conspicuous';
  /** Yuan at stake; days until it happens of what is coming. */
  size: Big;
  /** Tells apart what is alike: customer and subject. */
  id: string;
}

const order = ['happened', 'coming', 'conspicuous'];

/** The most urgent first: of what is coming the soonest, of everything else the largest amount. */
export function mostUrgentFirst(a: { urgency: Urgency }, b: { urgency: Urgency }): number {
  const [one, other] = [a.urgency, b.urgency];
  const bySize = one.group === 'coming' ? one.size.cmp(other.size) : other.size.cmp(one.size);
  return (
    order.indexOf(one.group) - order.indexOf(other.group) ||
    bySize ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
