import { Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Money } from '../../kit/money.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';

@ObjectType({
  description: 'One part of a refund: what comes from one type of resource and one original order.',
})
export class RefundItem {
  @Field(() => ID, { description: 'Id of the part.' })
  id!: string;

  @Field(() => Money, {
    description:
      'Below zero it goes back to the customer. Above zero it is kept, as used up or as a handling fee.',
  })
  amount!: Money;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it is about.' })
  serviceType?: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'The type of the resources.' })
  resourceType?: ResourceType | null;

  @Field(() => String, { description: 'Code of the region of the resources, e.g. `cn-north-4`.' })
  region!: string;

  /** The order that was paid for what is refunded; the partner names none for those before May 2018. */
  originalOrderId?: string;
  resellerId?: string | null;
}

@Requires('orders:read')
@ObjectType({ description: 'Where the money of an unsubscription or downgrade comes from.' })
export class RefundDetail {
  @Field(() => Money, {
    description: 'What goes back to the customer, as an amount above zero: the sum of all items below zero.',
  })
  refunded!: Money;

  @Field(() => Money, {
    description: 'What is kept, as used up or as a handling fee: the sum of all items above zero.',
  })
  kept!: Money;

  @Field(() => [RefundItem], { description: 'Its parts, by type of resource and original order.' })
  items!: RefundItem[];
}
