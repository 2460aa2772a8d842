import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../kit/scalars.js';
import { OrderScope, OrderStatus, OrderType } from './enums.js';

@InputType({
  description: 'Which orders to list. Conditions that are left out do not apply; all others must hold.',
})
export class OrderFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only the order with this id, in capital or small letters.',
  })
  id?: string | null;

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

  @Field(() => OrderScope.type, {
    nullable: true,
    description: 'Whether to list a customer’s own orders or those of others it pays for; default: OWN.',
  })
  scope?: OrderScope | null;

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
