import { Field, ObjectType, Directive } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { YearMonth } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import { PaymentInstrument } from './enums.js';

@ObjectType({ description: 'What was spent on one cloud service.' })
export class ServiceTypeSpend {
  @Field(() => ServiceType, { description: 'The cloud service.' })
  serviceType!: ServiceType;

  @Field(() => Money, { description: 'Spent on it; refunds and write-offs are subtracted.' })
  amount!: Money;
}

@ObjectType({ description: 'What was paid from one kind of balance.' })
export class PaymentSpend {
  @Field(() => PaymentInstrument.type, { description: 'What it was paid from.' })
  instrument!: PaymentInstrument;

  @Field(() => Money, { description: 'Paid from it; refunds and write-offs are subtracted.' })
  amount!: Money;
}

@Requires('bills:read')
@ObjectType({
  description:
    'What a resale customer spent on Huawei Cloud in one billing month, before tax. Complete up to the day before; a referral customer’s spending is not in it, because it pays Huawei Cloud itself.',
})
export class MonthlySpend {
  @Field(() => YearMonth, { description: 'The billing month.' })
  month!: string;

  @Field(() => Money, { description: 'Spent in all: consumption, less refunds and write-offs.' })
  total!: Money;

  @Field(() => Money, {
    description:
      'What is still unpaid, because the account lacked funds. The partner does not say whether the total includes it.',
  })
  debt!: Money;

  @Directive('@listSize(assumedSize: 30)')
  @Field(() => [ServiceTypeSpend], { description: 'The total by cloud service, largest first.' })
  byServiceType!: ServiceTypeSpend[];

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  byPayment!: PaymentSpend[];
}
