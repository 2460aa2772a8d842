import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { Money } from '../../kit/money.js';
import { Billed } from '../billed/billed.js';
import { BillCharge } from '../billed/parts.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { OwnBillKind } from './enums.js';

@ObjectType({
  description:
    'What a customer spent in the month on one type of resource of one service, by kind and billing mode.',
})
export class OwnBillRow extends Billed {
  @Field(() => OwnBillKind.type, { description: 'Whether it was spent, given back or corrected.' })
  kind!: OwnBillKind;

  @Field(() => BillCharge, { description: 'How the amount came about.' })
  charge!: BillCharge;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account that spent: the customer itself, or a member of its enterprise.',
  })
  accountId?: string;

  @Field(() => String, { nullable: true, description: 'Login name of that account.' })
  accountName?: string;
}

@ObjectType({ description: 'A page of rows of a customer’s own monthly bill.' })
export class OwnBillRowConnection extends connectionOf('OwnBillRow', () => OwnBillRow, 'own bill rows') {}

@ObjectType({
  description:
    'A customer’s own bill of a month in sums. Of a resale customer it may be partial, because its partner bills it and not Huawei Cloud.',
})
export class OwnBillSummary {
  @Field(() => Money, {
    description:
      'What the month cost in all, refunds included. The partner API does not say whether a filter changes it, nor the other totals.',
  })
  payable!: Money;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid of it, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => Money, { description: 'The part of it that is unpaid, because the account lacked funds.' })
  debt!: Money;

  @Field(() => Money, { description: 'The part of it that was owed at first and cleared later.' })
  clearedArrears!: Money;

  /** All of them; none when they were not asked for. */
  allRows!: OwnBillRow[];
  customerId!: string;
  /** What it was asked with. */
  conditions!: ListFilter;
}
