import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { WriteInput } from '../../kit/write/write-input.js';
import { WritePayload } from '../../kit/write/write-payload.js';
import { MessageLanguage, VerificationCodePurpose } from './enums.js';

@InputType({ description: 'Where to send a verification code, and what for.' })
export class SendVerificationCodeInput extends WriteInput {
  @Field(() => String, {
    description:
      'Chinese mobile number, 11 digits without country code. It gets at most 15 codes an hour and 60 a day. It is not kept.',
  })
  mobile!: string;

  @Field(() => VerificationCodePurpose.type, {
    defaultValue: 'REGISTRATION',
    description: 'What the code is for: it counts for nothing else.',
  })
  purpose!: VerificationCodePurpose;

  @Field(() => ID, {
    nullable: true,
    description: 'The customer whose bank card it is; needed for BANK_CARD_VERIFICATION, and only then.',
  })
  customerId?: string | null;

  @Field(() => Int, { defaultValue: 10, description: 'For how many minutes the code counts, from 1 to 60.' })
  lifetimeMinutes!: number;

  @Field(() => MessageLanguage.type, {
    defaultValue: 'ZH_CN',
    description: 'Language of the text message.',
  })
  language!: MessageLanguage;
}

@ObjectType({
  description:
    'What sending a verification code has come to. When its outcome is UNKNOWN and no message arrives, send another one, with a new key.',
})
export class SendVerificationCodePayload extends WritePayload {}
