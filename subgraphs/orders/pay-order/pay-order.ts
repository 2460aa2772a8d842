import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { ownOrderFields } from '../write/own-order.js';
import { PaymentDiscountKind, PaymentVoucherKind } from './means.js';

@InputType({ description: 'A voucher, coupon or card to pay with.' })
export class PaymentVoucherInput {
  @Field(() => ID, { description: 'Its id, as `Order.usableVouchers` has it.' })
  id!: string;

  @Field(() => PaymentVoucherKind.type, { description: 'Its kind, as `Order.usableVouchers` has it.' })
  kind!: PaymentVoucherKind;
}

@InputType({ description: 'A discount to pay with.' })
export class PaymentDiscountInput {
  @Field(() => ID, { description: 'Its id, as `Order.usableDiscounts` has it.' })
  id!: string;

  @Field(() => PaymentDiscountKind.type, { description: 'Its kind, as `Order.usableDiscounts` has it.' })
  kind!: PaymentDiscountKind;
}

@InputType({ description: 'Which order to pay, and with what.' })
export class PayOrderInput extends WriteInput {
  @Field(() => ID, { description: ownOrderFields.orderId })
  orderId!: string;

  @Field(() => ID, { description: ownOrderFields.customerId })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ownOrderFields.resellerId })
  resellerId?: string | null;

  @Field(() => [PaymentVoucherInput], {
    nullable: true,
    description:
      'At most three vouchers, coupons or cards, in the order in which they are used; default: none. What they leave is taken from the customer’s account, cash before credit.',
  })
  vouchers?: PaymentVoucherInput[] | null;

  @Field(() => PaymentDiscountInput, {
    nullable: true,
    description:
      'A discount; default: none. An ORDER_PRICE_ADJUSTMENT has to be used where the order has one to offer.',
  })
  discount?: PaymentDiscountInput | null;
}

@ObjectType({ description: 'What paying an order has come to.' })
export class PayOrderPayload extends WritePayload {
  orderId!: string;
  resellerId!: string | null;
}
