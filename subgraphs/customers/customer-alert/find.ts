import { Big } from 'big.js';
import { beijingDay } from '../../kit/days.js';
import { closedMonths } from '../../kit/months.js';
import type { Text } from '../../../partner/language/text.js';
import { inLanguage } from '../../../partner/language/text.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import type { Customer } from '../customer/customer.js';
import { balanceOf, spendOf, subscriptionsEnding, vouchersLeft } from '../figures/read.js';
import type {
  ArrearsAlert,
  CustomerAlert,
  LowBalanceAlert,
  SpendDropAlert,
  SubscriptionExpiringAlert,
  VoucherExpiringAlert,
} from './customer-alert.js';
import { AlertKind } from './enums.js';
import { messages } from './messages.js';
import { lowBalance, spendDrop } from './rules.js';
import { mostUrgentFirst, type Urgency } from './urgency.js';

/** From now to the last moment of interest, in milliseconds since the epoch: one span for a whole request. */
export interface Span {
  now: number;
  until: number;
}

type Find<Alert> = (context: SubgraphContext, customer: Customer, span: Span) => Promise<Found<Alert>[]>;
type Found<Alert> = Omit<Alert, 'kind' | 'customer' | 'reason' | 'urgency'> & {
  text: Text;
  group: Urgency['group'];
  size: Big;
  /** What of the customer it is about, if it can have several of the kind. */
  subject?: string;
};

const arrears: Find<ArrearsAlert> = async (context, customer) => {
  const debt = (await balanceOf(context, customer))?.debt;
  if (!debt?.gt(0)) return [];
  const text = messages.arrears({ debt: debt.toFixed(2) });
  return [{ text, group: 'happened', size: debt, debt: money(debt.toFixed()) }];
};

const lowBalances: Find<LowBalanceAlert> = async (context, customer, { now }) => {
  const months = closedMonths(now, 3);
  const [balance, ...spend] = await Promise.all([
    balanceOf(context, customer),
    ...months.map((month) => spendOf(context, customer, month)),
  ]);
  const low = balance && lowBalance(balance.available, spend);
  if (!low) return [];
  const daysLeft = low.daysLeft.round(0, Big.roundDown).toNumber();
  const available = balance.available.toFixed(2);
  const average = low.monthlyAverage.toFixed(2);
  return [
    {
      text: messages.lowBalance({ available, average, days: daysLeft }),
      group: 'coming',
      size: low.daysLeft,
      available: money(balance.available.toFixed()),
      monthlyAverage: money(average),
      daysLeft,
    },
  ];
};

const subscriptionsExpiring: Find<SubscriptionExpiringAlert> = async (context, customer, { now, until }) => {
  // Nothing can be bought before the verification, which saves the call.
  if (customer.verification !== 'VERIFIED') return [];
  const endings = await subscriptionsEnding(context, customer, now, until);
  return endings.map(({ id, expiresAt }) => ({
    text: messages.subscriptionExpiring({ id, day: beijingDay(expiresAt) }),
    group: 'coming',
    size: daysUntil(expiresAt, now),
    subject: id,
    subscription: { id, customerId: customer.id, resellerId: customer.resellerId ?? null },
    expiresAt,
  }));
};

const vouchersExpiring: Find<VoucherExpiringAlert> = async (context, customer, { now, until }) => {
  const endings = await vouchersLeft(context, customer, now, until);
  return endings.map(({ id, expiresAt, remaining }) => ({
    text: messages.voucherExpiring({ id, day: beijingDay(expiresAt), remaining: remaining.toFixed(2) }),
    group: 'coming',
    size: daysUntil(expiresAt, now),
    subject: id,
    voucher: { id, resellerId: customer.resellerId ?? null },
    remaining: money(remaining.toFixed()),
    expiresAt,
  }));
};

const spendDrops: Find<SpendDropAlert> = async (context, customer, { now }) => {
  const [month, before] = closedMonths(now, 2) as [string, string];
  const [spend = new Big(0), previous] = await Promise.all([
    spendOf(context, customer, month),
    spendOf(context, customer, before),
  ]);
  const drop = spendDrop(spend, previous);
  if (!drop || !previous) return [];
  const percent = drop.times(100).div(previous).round(0, Big.roundDown).toFixed();
  const sums = { spend: spend.toFixed(2), previous: previous.toFixed(2) };
  return [
    {
      text: messages.spendDrop({ ...sums, month, percent }),
      group: 'conspicuous',
      size: drop,
      month,
      spend: money(spend.toFixed()),
      previousSpend: money(previous.toFixed()),
    },
  ];
};

const finders: Readonly<Record<AlertKind, Find<CustomerAlert>>> = {
  [AlertKind.ARREARS]: arrears,
  [AlertKind.LOW_BALANCE]: lowBalances,
  [AlertKind.SUBSCRIPTION_EXPIRING]: subscriptionsExpiring,
  [AlertKind.VOUCHER_EXPIRING]: vouchersExpiring,
  [AlertKind.SPEND_DROP]: spendDrops,
};

/**
 * The alerts of customers, the most urgent first. What is read of all of them goes through loaders, which take the fewest
 * calls: batches, or a scan. Only resale customers have any: the partner sees the funds of no others.
 */
export async function findAlerts(
  context: SubgraphContext,
  customers: readonly Customer[],
  kinds: readonly AlertKind[],
  span: Span,
): Promise<CustomerAlert[]> {
  const resale = customers.filter(({ associationType }) => associationType === 'RESALE');
  const alerts = await Promise.all(
    resale.flatMap((customer) =>
      kinds.map(async (kind) => {
        const found = await finders[kind](context, customer, span);
        return found.map((one) => toAlert(kind, customer, one, context));
      }),
    ),
  );
  return alerts.flat().sort(mostUrgentFirst);
}

function toAlert(
  kind: AlertKind,
  customer: Customer,
  { text, group, size, subject = '', ...figures }: Found<CustomerAlert>,
  { language }: SubgraphContext,
): CustomerAlert {
  const id = [customer.id, kind, subject].join(' ');
  return { ...figures, kind, customer, reason: inLanguage(language, text), urgency: { group, size, id } };
}

function daysUntil(moment: string, now: number): Big {
  return new Big(Date.parse(moment) - now).div(24 * 3_600_000);
}
