import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import { PeriodUnit } from './enums.js';

@ObjectType({ description: 'One product of an order.' })
export class OrderLine {
  @Field(() => ID, { description: 'Id of the line. Stable.' })
  id!: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service the product belongs to.' })
  serviceType?: ServiceType | null;

  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string;

  @Field(() => String, { nullable: true, description: 'The product in words, such as its flavor or size.' })
  productDescription?: string;

  @Field(() => Int, { nullable: true, description: 'How many were ordered.' })
  quantity?: number;

  @Field(() => PeriodUnit.type, { nullable: true, description: 'Unit of the period that was bought.' })
  periodUnit?: PeriodUnit;

  @Field(() => Int, {
    nullable: true,
    description: 'How many periods were bought; null on an unsubscription.',
  })
  periods?: number;

  @Field(() => DateTime, { nullable: true, description: 'Start of the period that was bought.' })
  effectiveAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'End of the period that was bought.' })
  expiresAt?: string;

  @Field(() => Money, { description: 'List price. On an unsubscription the same as `price`.' })
  listPrice!: Money;

  @Field(() => Money, { description: 'Price after discounts, before vouchers, cash coupons and cards.' })
  price!: Money;
}

@ObjectType({ description: 'A page of order lines.' })
export class OrderLineConnection extends connectionOf('OrderLine', () => OrderLine, 'order lines') {}
