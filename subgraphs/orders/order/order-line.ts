import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime } from '../../kit/scalars.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';
import { Amounts } from './amounts.js';
import { PeriodUnit } from './enums.js';

@ObjectType({ description: 'The base product that an ordered one is derived from.' })
export class BaseProduct {
  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'The product in words, such as its flavor or size.' })
  description?: string;

  @Field(() => ID, { nullable: true, description: 'Code of the catalogue category it is in.' })
  categoryCode?: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service that owns the product.' })
  serviceType?: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'The resource type it is sold under.' })
  resourceType?: ResourceType | null;
}

@Requires('orders:read')
@ObjectType({ description: 'One product of an order.' })
export class OrderLine extends Amounts {
  @Field(() => ID, { description: 'Id of the line. Stable.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the order the line belongs to; in a combined order that is one of its children.',
  })
  orderId?: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it was ordered for.' })
  serviceType?: ServiceType | null;

  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string;

  @Field(() => String, { nullable: true, description: 'The product in words, such as its flavor or size.' })
  productDescription?: string;

  @Field(() => ID, { nullable: true, description: 'Code of the catalogue category the product is in.' })
  categoryCode?: string;

  @Field(() => ServiceType, {
    nullable: true,
    description:
      'The cloud service that owns the product; it can be another than the one it was ordered for.',
  })
  productServiceType?: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'The resource type it is sold under.' })
  resourceType?: ResourceType | null;

  @Field(() => BaseProduct, {
    nullable: true,
    description: 'The base product that the ordered one is derived from, if the partner names one.',
  })
  baseProduct?: BaseProduct;

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
}

@ObjectType({ description: 'A page of order lines.' })
export class OrderLineConnection extends connectionOf('OrderLine', () => OrderLine, 'order lines') {}
