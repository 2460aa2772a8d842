import { type ClassType, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime, YearMonth } from '../../kit/scalars.js';
import { Customer } from '../customer/customer.js';
import { ResourceSubscription } from '../subscription/subscription.js';
import { Voucher } from '../voucher/voucher.js';
import { AlertKind } from './enums.js';
import type { Urgency } from './urgency.js';

@InterfaceType({
  description:
    'Something about a customer that needs attention. Each kind is a type of its own, with the figures behind it.',
  resolveType: ({ kind }: CustomerAlert) => typeNames[kind],
})
export abstract class CustomerAlert {
  @Field(() => AlertKind, { description: 'Why the customer needs attention.' })
  kind!: AlertKind;

  @Field(() => Customer, { description: 'The customer it is about.' })
  customer!: Customer;

  @Field(() => String, {
    description: 'The reason in a sentence, in the caller’s language; days in it are Beijing days.',
  })
  reason!: string;

  urgency!: Urgency;
}

@ObjectType({ implements: CustomerAlert, description: 'The customer owes money.' })
export class ArrearsAlert extends CustomerAlert {
  @Field(() => Money, { description: 'What the customer owes.' })
  debt!: Money;
}

@ObjectType({
  implements: CustomerAlert,
  description: 'The customer can spend less than it spends in a month.',
})
export class LowBalanceAlert extends CustomerAlert {
  @Field(() => Money, { description: 'What the customer can still spend.' })
  available!: Money;

  @Field(() => Money, {
    description:
      'What the customer spent in a month, on average of the last three closed months; rounded to fen.',
  })
  monthlyAverage!: Money;

  @Field(() => Int, {
    description: 'Whole days that `available` lasts at that average, a month taken as 30 days; 0 to 29.',
  })
  daysLeft!: number;
}

@ObjectType({
  implements: CustomerAlert,
  description: 'A subscription in use ends soon and is not renewed automatically.',
})
export class SubscriptionExpiringAlert extends CustomerAlert {
  @Field(() => ResourceSubscription, {
    nullable: true,
    description: 'The subscription, a main one: what is attached to it ends with it.',
  })
  subscription?: ResourceSubscription;

  @Field(() => DateTime, { description: 'When it ends.' })
  expiresAt!: string;
}

@ObjectType({
  implements: CustomerAlert,
  description: 'A voucher that can be spent and has money left expires soon.',
})
export class VoucherExpiringAlert extends CustomerAlert {
  @Field(() => Voucher, { nullable: true, description: 'The voucher.' })
  voucher?: Voucher;

  @Field(() => Money, { description: 'What is left on it, and will lapse.' })
  remaining!: Money;

  @Field(() => DateTime, { description: 'Last moment at which it can be spent.' })
  expiresAt!: string;
}

@ObjectType({
  implements: CustomerAlert,
  description: 'The customer spent at least a third less in the last closed month than in the one before.',
})
export class SpendDropAlert extends CustomerAlert {
  @Field(() => YearMonth, { description: 'The last closed month.' })
  month!: string;

  @Field(() => Money, { description: 'Spent in that month: consumption, less refunds and write-offs.' })
  spend!: Money;

  @Field(() => Money, { description: 'Spent in the month before it.' })
  previousSpend!: Money;
}

const typeNames: Readonly<Record<AlertKind, string>> = {
  [AlertKind.ARREARS]: 'ArrearsAlert',
  [AlertKind.LOW_BALANCE]: 'LowBalanceAlert',
  [AlertKind.SUBSCRIPTION_EXPIRING]: 'SubscriptionExpiringAlert',
  [AlertKind.VOUCHER_EXPIRING]: 'VoucherExpiringAlert',
  [AlertKind.SPEND_DROP]: 'SpendDropAlert',
};

@ObjectType({ description: 'A page of alerts.' })
export class CustomerAlertConnection extends connectionOf(
  'CustomerAlert',
  () => CustomerAlert as unknown as ClassType<CustomerAlert>,
  'alerts',
) {}
