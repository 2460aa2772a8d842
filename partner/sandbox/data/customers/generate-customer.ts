import type { Fen } from '../../money.js';
import { zero } from '../../money.js';
import { beijingMonth, DAY, SECOND, shiftMonth } from '../../time.js';
import { companyName } from '../names/company-name.js';
import { personName } from '../names/person-name.js';
import type { Rng } from '../prng.js';
import { archetypes, type Archetype } from './archetypes.js';
import { isVerified, type Customer, type NewCustomerTag } from './customer.js';

/** What all customers of a portfolio have in common. */
export interface PortfolioSeed {
  rng: Rng;
  /** Midnight UTC of the day the data end; nothing generated happens later. */
  anchor: number;
  /** Kinds of customers there are; the usual ones when not given. */
  archetypes?: readonly Archetype[];
}

const labels = [
  '重点客户',
  '续费关注',
  '试用转正',
  '制造行业',
  '互联网',
  '教育行业',
  'SaaS',
  'KA',
  'Key account',
  '出海',
];
const accountManagers = ['liwenjing', 'zhaoyufei', 'sunhaoran', 'wuxiaohui', 'chenboyuan'];
const emailDomains = ['example.com', 'example.cn', 'example.org'];
const associationWindow = 3 * 365;

/** What every customer of a portfolio asks for again, by the portfolio's generator. */
const common = new WeakMap<Rng, { customers: Rng; kinds: readonly Archetype[]; offset: number }>();

function commonOf({ rng, archetypes: kinds = archetypes }: PortfolioSeed) {
  let made = common.get(rng);
  if (!made) {
    const offset = rng.split('archetypes').int(0, kinds.length - 1);
    common.set(rng, (made = { customers: rng.split('customer'), kinds, offset }));
  }
  return made;
}

export function archetypeOf(index: number, seed: PortfolioSeed): Archetype {
  const { kinds, offset } = commonOf(seed);
  return kinds[(index * 7 + offset) % kinds.length]!;
}

/** The generator that belongs to one customer. */
export function customerRng(index: number, seed: PortfolioSeed): Rng {
  return commonOf(seed).customers.split(index);
}

/** Account id of the customer at `index`, without generating the rest. */
export function customerIdOf(index: number, seed: PortfolioSeed): string {
  return customerRng(index, seed).split('id').hex(32);
}

/** The same id as four numbers of 32 bits. */
export function customerIdWords(index: number, seed: PortfolioSeed): number[] {
  const rng = customerRng(index, seed).split('id');
  return [rng.hexWord(8), rng.hexWord(8), rng.hexWord(8), rng.hexWord(8)];
}

export function generateCustomer(index: number, seed: PortfolioSeed): Customer {
  const own = customerRng(index, seed);
  const rng = own.split('profile');
  const archetype = archetypeOf(index, seed);
  const enterprise = rng.chance(85);
  const name = enterprise ? companyName(index, seed.rng, rng) : personName(index, seed.rng);
  const verified = archetype.verified === '2';
  const customer: Customer = {
    index,
    id: customerIdOf(index, seed),
    accountName: name.account,
    verifiedName: verified ? name.legal : undefined,
    customerType: archetype.verified === '-1' ? -1 : enterprise ? 1 : 0,
    verifiedStatus: archetype.verified,
    associationType: archetype.association,
    associatedOn: seed.anchor - (rng.int(5 * DAY, associationWindow * DAY) / SECOND) * SECOND,
    frozen: archetype.frozen,
    level: rng.weighted([
      ['V0', 40],
      ['V1', 22],
      ['V2', 14],
      ['V3', 8],
      ['V4', 4],
      ['V5', 2],
      [undefined, 10],
    ] as const),
    label: rng.chance(60) ? rng.pick(labels) : undefined,
    telephone: `${rng.pick(['138', '139', '150', '159', '188', '199'])}0000${String(rng.int(0, 9999)).padStart(4, '0')}`,
    email: `${name.account}@${rng.pick(emailDomains)}`,
    accountManager: rng.chance(85) ? rng.pick(accountManagers) : undefined,
    platformAccountId: rng.hex(32),
    agencyGranted: !rng.chance(5),
    newCustomerTag: undefined,
    ...generateBalances(own.split('balances'), archetype),
  };
  customer.associatedOn -= customer.associatedOn % SECOND;
  customer.newCustomerTag = isVerified(customer)
    ? generateTag(customer.associatedOn, own.split('tag'))
    : undefined;
  return customer;
}

/** One customer in eight, unless its kind decides, is in arrears: nothing left to spend, something owed. */
function generateBalances(
  rng: Rng,
  { arrears = rng.chance(12) }: Archetype,
): Pick<Customer, 'cash' | 'credit' | 'creditLine' | 'debt'> {
  if (arrears) return { cash: zero, credit: zero, creditLine: zero, debt: amount(rng, 1, 8_000) };
  const creditLine = rng.chance(25) ? BigInt(rng.pick([10_000, 50_000, 100_000]) * 100) : zero;
  const cash = rng.weighted([
    [zero, 5],
    [amount(rng, 0, 500), 25],
    [amount(rng, 500, 20_000), 50],
    [amount(rng, 20_000, 400_000), 20],
  ]);
  return { cash, creditLine, credit: (creditLine * BigInt(rng.int(20, 100))) / 100n, debt: zero };
}

function amount(rng: Rng, fromYuan: number, toYuan: number): Fen {
  return BigInt(rng.int(fromYuan * 100, toYuan * 100));
}

/** A tag holds for twelve months from the month of association; whether it has run out is seen by the clock. */
function generateTag(associatedOn: number, rng: Rng): NewCustomerTag {
  const value = rng.weighted([
    ['Y', 45],
    ['N', 35],
    ['UNDETERMINED', 20],
  ] as const);
  if (value === 'UNDETERMINED') return { value, effectiveMonth: undefined, expireMonth: undefined };
  const effectiveMonth = beijingMonth(associatedOn);
  return { value, effectiveMonth, expireMonth: shiftMonth(effectiveMonth, 12) };
}
