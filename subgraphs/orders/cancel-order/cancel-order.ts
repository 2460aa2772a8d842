import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { ownOrderFields } from '../write/own-order.js';

@InputType({ description: 'Which order to cancel.' })
export class CancelOrderInput extends WriteInput {
  @Field(() => ID, { description: ownOrderFields.orderId })
  orderId!: string;

  @Field(() => ID, { description: ownOrderFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownOrderFields.resellerId })
  resellerId?: string | null;
}

@ObjectType({ description: 'What cancelling an order has come to.' })
export class CancelOrderPayload extends WritePayload {
  orderId!: string;
  resellerId!: string | null;
}
