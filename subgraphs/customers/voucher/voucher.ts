import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Reference to a voucher; the vouchers subgraph knows the rest of it. */
@Directive('@key(fields: "id resellerId")')
@ObjectType()
export class Voucher {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  resellerId?: string | null;
}
