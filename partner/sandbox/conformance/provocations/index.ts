import { walk } from '../walk.js';
import { commonWay } from './common.js';
import { ofCustomers } from './customers.js';
import { ofFunds } from './funds.js';
import { ofPayments } from './payments.js';
import { ofReads } from './reads.js';
import { ofRenewals } from './renewals.js';
import { ofSubscriptions } from './subscriptions.js';
import { ofVerifications } from './verifications.js';
import { ofVouchers } from './vouchers.js';
import type { Documented, Way, Ways } from './way.js';

/** Everything operations document of their own; it comes before what they have in common. */
const waysOfOwn: readonly Ways[] = [
  ofReads,
  ofCustomers,
  ofVerifications,
  ofFunds,
  ofVouchers,
  ofPayments,
  ofRenewals,
  ofSubscriptions,
];

/** A documented error with the way to it. */
export interface Provocation extends Documented, Way {
  /** Whether other operations document the same and are brought to it in the same way. */
  shared: boolean;
}

/** How the documented errors of every operation are provoked, in the order of the contract. */
export function provocations(): Provocation[] {
  return documentedErrors().flatMap((documented) => {
    const own = ownWayTo(documented);
    const way = own ?? commonWay(documented);
    return way ? [{ ...documented, ...way, shared: !own }] : [];
  });
}

/** Where ways and contract differ, in words: errors without a way, and ways to errors that nothing documents. */
export function gaps(): string[] {
  const errors = documentedErrors();
  const withoutWay = errors.filter((one) => !ownWayTo(one) && !commonWay(one)).map(nameOf);
  const known = new Set(errors.flatMap((one) => [nameOf(one), `${one.operation.id} ${one.error.code}`]));
  const undocumented = waysOfOwn
    .flatMap((ways) => Object.entries(ways))
    .flatMap(([id, byCode]) => Object.keys(byCode).map((key) => `${id} ${key}`))
    .filter((name) => !known.has(name));
  return [
    ...withoutWay.map((name) => `no way: ${name}`),
    ...undocumented.map((name) => `not documented: ${name}`),
  ];
}

/** `listProvinces 400 CBC.0100` */
export function nameOf({ operation, error }: Documented): string {
  return `${operation.id} ${error.http} ${error.code}`;
}

function documentedErrors(): Documented[] {
  return walk.flatMap((operation) => operation.operation['x-errors'].map((error) => ({ operation, error })));
}

function ownWayTo({ operation, error }: Documented): Way | undefined {
  const byCode = waysOfOwn.map((ways) => ways[operation.id]).find((ways) => ways !== undefined);
  return byCode?.[`${error.http} ${error.code}`] ?? byCode?.[error.code];
}
