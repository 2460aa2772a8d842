import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import { OrderSource, OrderStatus, OrderType } from './enums.js';

@ObjectType({ description: 'What paid for an order besides money.' })
export class OrderAmounts {
  @Field(() => Money, { description: 'Paid with vouchers.' })
  vouchers!: Money;

  @Field(() => Money, { description: 'Paid with cash coupons.' })
  cashCoupons!: Money;

  @Field(() => Money, { description: 'Paid with stored-value cards.' })
  storedValueCards!: Money;
}

@Directive('@key(fields: "id resellerId")')
@ObjectType({
  description:
    'An order for yearly/monthly products: a purchase, renewal, change or unsubscription. Pay-per-use is never an order.',
})
export class Order {
  @Field(() => ID, { description: 'Id of the order, e.g. `CS19040119281JMYC`. Stable.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller whose customer’s order it is; null for the partner’s own. Pass it along with `id` to look it up.',
  })
  resellerId?: string | null;

  @Field(() => OrderStatus.type, { description: 'Where the order stands.' })
  status!: OrderStatus;

  @Field(() => OrderType.type, { description: 'What the order does.' })
  type!: OrderType;

  @Field(() => OrderSource.type, { nullable: true, description: 'Who or what made the order.' })
  source?: OrderSource;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it is for.' })
  serviceType?: ServiceType | null;

  @Field(() => Money, { description: 'List price. On an unsubscription the same as `price`.' })
  listPrice!: Money;

  @Field(() => Money, { description: 'Price after discounts, before vouchers, cash coupons and cards.' })
  price!: Money;

  @Field(() => OrderAmounts, { description: 'What paid for the order besides money.' })
  paidWith!: OrderAmounts;

  @Field(() => DateTime, { description: 'When the order was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was paid; null until then.' })
  paidAt?: string;

  @Field(() => [Order], {
    description:
      'The orders a combined order consists of; empty for an ordinary one. They are paid and cancelled together.',
  })
  children!: Order[];

  /** Who owns the order. */
  customerId!: string;
}

@ObjectType({ description: 'A page of orders.' })
export class OrderConnection extends connectionOf('Order', () => Order, 'orders') {}

@InputType({
  description: 'Which orders to list. Conditions that are left out do not apply; all others must hold.',
})
export class OrderFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only orders of this customer. Not needed below a customer.',
  })
  customerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only orders of this reseller’s customers; without it only those of the partner’s own.',
  })
  resellerId?: string | null;

  @Field(() => OrderStatus.type, {
    nullable: true,
    description:
      'Only orders in this status. Can be asked for: PENDING_APPROVAL, PROCESSING, CANCELED, COMPLETED, PENDING_PAYMENT, PENDING_CONFIRMATION.',
  })
  status?: OrderStatus;

  @Field(() => OrderType.type, { nullable: true, description: 'Only orders that do this.' })
  type?: OrderType;

  @Field(() => ID, { nullable: true, description: 'Only orders for the service type with this code.' })
  serviceType?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only orders made at this moment or later; at most a year before `createdTo`.',
  })
  createdFrom?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only orders made at this moment or earlier.' })
  createdTo?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Only orders paid at this moment or later; at most a year before `paidTo`.',
  })
  paidFrom?: string;

  @Field(() => DateTime, { nullable: true, description: 'Only orders paid at this moment or earlier.' })
  paidTo?: string;
}

export enum OrderSort {
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
}
registerEnumType(OrderSort, {
  name: 'OrderSort',
  description: 'In which order orders are listed.',
  valuesConfig: {
    CREATED_AT_ASC: { description: 'Oldest first.' },
    CREATED_AT_DESC: { description: 'Newest first.' },
  },
});
