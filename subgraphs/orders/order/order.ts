import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import { Amounts } from './amounts.js';
import { OrderSource, OrderStatus, OrderType } from './enums.js';
import type { OrderRow } from './loaders.js';

@Requires('orders:read')
@Directive('@key(fields: "id resellerId")')
@ObjectType({
  description:
    'An order for yearly/monthly products: a purchase, renewal, change or unsubscription. Pay-per-use is never an order.',
})
export class Order extends Amounts {
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

  @Field(() => DateTime, { description: 'When the order was made.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was paid; null until then.' })
  paidAt?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the contract it was made under; null when it was made under none.',
  })
  contractId?: string;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [Order], {
    description:
      'The orders a combined order consists of; empty for an ordinary one. They are paid and cancelled together.',
  })
  children!: Order[];

  /** Who owns the order. */
  customerId!: string;
  /** What the partner’s list says of it; undefined when it was read from the details, which say less. */
  listed?: OrderRow | undefined;
  /** The combined order it is part of. */
  parentId?: string | undefined;
}

@ObjectType({ description: 'A page of orders.' })
export class OrderConnection extends connectionOf('Order', () => Order, 'orders') {}
