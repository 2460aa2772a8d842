import { Field, ID, ObjectType } from 'type-graphql';
import { WritePayload } from '../../kit/write/write-payload.js';
import { Partner } from '../partner/partner.js';

/** What the payload of every transfer has. */
@ObjectType()
export abstract class FundsPayload extends WritePayload {
  @Field(() => ID, {
    nullable: true,
    description:
      'Serial number of the transfer, by which it stands in `adjustments`. Null when nothing was moved, or it is not known whether it was.',
  })
  transferId!: string | null;

  @Field(() => Partner, {
    nullable: true,
    description:
      'The partner, to read its balances as they are now; null when a reseller’s funds were moved.',
  })
  partner!: Partner | null;

  /** Null when none is concerned. */
  resellerId!: string | null;
}

/** What the payload of a transfer with a customer has. */
@ObjectType()
export abstract class CustomerFundsPayload extends FundsPayload {
  /** Null when the input was refused. */
  customerId!: string | null;
}
