import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';

@InputType({ description: 'The account to create for a customer.' })
export class CreateCustomerInput extends WriteInput {
  @Field(() => ID, {
    description:
      'Id of the customer on the partner’s own platform, at most 128 characters. Only one account is ever created for it.',
  })
  platformAccountId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Identifier of that platform: the one Huawei Cloud gave the partner. Default: the one the gateway is configured with.',
  })
  platformId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Login name: 5 to 32 characters, not only digits, not beginning with `op_` or `shadow_`. Default: 32 random characters.',
  })
  accountName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Password to sign in with: 8 to 32 characters of at least two kinds. Without it the customer signs in through the partner’s platform only. It is not kept.',
  })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Chinese mobile number, 11 digits without country code. Without it the customer gets no text messages. It is not kept.',
  })
  mobile?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits that `sendVerificationCode` has sent to the mobile number; needed with one, and only then.',
  })
  verificationCode?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether Huawei Cloud may send the customer marketing messages.',
  })
  marketingMessages!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reseller whose customer it is to be. A distributor has to name one; leave it out for the partner’s own customer.',
  })
  resellerId?: string | null;
}

@ObjectType({ description: 'What creating a customer has come to.' })
export class CreateCustomerPayload extends WritePayload {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the new customer; null when none was created, or it is not known whether it was.',
  })
  customerId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Login name of the new customer; null when none was created, or it is not known yet.',
  })
  accountName!: string | null;

  resellerId!: string | null;
}
