import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime, YearMonth } from '../../kit/scalars.js';
import { BilledResource } from '../billed/billed.js';
import { UpfrontPayment } from '../billed/enums.js';
import { BillCharge, BilledUsage } from '../billed/parts.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { Order } from '../order/order.js';
import { AssociationType, BilledOrderType } from './enums.js';

@Requires('bills:read')
@ObjectType({
  description:
    'A single charge of a customer, resale or referral, as the partner sees it in real time. Records tell of consumption; they are not the partner’s own bill and no basis for settlement.',
})
export class SpendRecord extends BilledResource {
  @Field(() => ID, { nullable: true, description: 'Id of the record. Unique.' })
  id?: string;

  @Field(() => YearMonth, { description: 'The billing month, which follows the time of consumption.' })
  month!: string;

  @Field(() => AssociationType.type, {
    nullable: true,
    description: 'How the customer was tied to the partner when it spent this.',
  })
  associationType?: AssociationType;

  @Field(() => DateTime, { nullable: true, description: 'When the charge was taken.' })
  chargedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When an order was paid; for pay-per-use, when the use that is charged began.',
  })
  consumedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the use that is charged ended; null where the bill does not say.',
  })
  consumedUntil?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the order, or else of the receivable or bill, that the charge belongs to.',
  })
  tradeId?: string;

  @Field(() => Order, {
    nullable: true,
    description:
      'The order that was paid or that gave back; null for pay-per-use and whatever else is no order.',
  })
  order?: Order;

  @Field(() => BilledOrderType.type, { nullable: true, description: 'What that order does.' })
  orderType?: BilledOrderType;

  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the product.' })
  productName?: string;

  @Field(() => BilledUsage, {
    nullable: true,
    description: 'How much was used; null for what is not metered.',
  })
  usage?: BilledUsage;

  @Field(() => BillCharge, { description: 'How the amount came about.' })
  charge!: BillCharge;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => UpfrontPayment.type, {
    nullable: true,
    description: 'How much is paid in advance; only of savings plans and reserved instances.',
  })
  upfront?: UpfrontPayment;

  @Field(() => ID, { nullable: true, description: 'Id of the customer’s account manager.' })
  accountManagerId?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the partner the customer was associated with.' })
  partnerId?: string;
}

@ObjectType({ description: 'A page of spending records.' })
export class SpendRecordConnection extends connectionOf(
  'SpendRecord',
  () => SpendRecord,
  'spending records',
) {}
