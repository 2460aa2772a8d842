import { DAY, SECOND } from '../time.js';
import { companyName } from './names/company-name.js';
import type { Rng } from './prng.js';
import type { Portfolio } from './portfolio.js';

/** A tier-2 reseller (the documents' indirect partner) of a distributor. */
export interface Reseller {
  id: string;
  name: string;
  accountName: string;
  mobilePhone: string;
  email: string;
  associatedOn: number;
  accountManager: { login: string; name: string };
  portfolio: Portfolio;
}

const managers = [
  { login: 'liwenjing', name: '李文静' },
  { login: 'zhaoyufei', name: '赵雨菲' },
];

export function makeReseller(index: number, book: Rng, anchor: number, portfolio: Portfolio): Reseller {
  const rng = book.split('reseller').split(index);
  const name = companyName(index, book.split('resellers'), rng);
  const time = anchor - rng.int(200 * DAY, 1_000 * DAY);
  return {
    id: rng.split('id').hex(32),
    name: name.legal,
    accountName: `partner_${name.account}`,
    mobilePhone: `1390000${String(rng.int(0, 9999)).padStart(4, '0')}`,
    email: `partner_${name.account}@example.com`,
    associatedOn: time - (time % SECOND),
    accountManager: rng.pick(managers),
    portfolio,
  };
}
