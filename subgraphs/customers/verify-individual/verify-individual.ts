import { Field, InputType, ObjectType } from 'type-graphql';
import { IdentityDocumentKind } from '../verification/enums.js';
import { VerificationInput } from '../verification/verification-input.js';
import { VerificationPayload } from '../verification/verification-payload.js';

const path =
  'Its path below `download/` in the partner’s bucket; case matters. jpg, jpeg, bmp, png, gif or pdf of at most 10 MB.';

@InputType({ description: 'An identity document and its pictures. Huawei Cloud’s staff look at them.' })
export class IdentityDocumentInput {
  @Field(() => IdentityDocumentKind.type, { description: 'Which document it is.' })
  kind!: IdentityDocumentKind;

  @Field(() => String, { description: `Picture of the front, or the page with the data. ${path}` })
  front!: string;

  @Field(() => String, { description: `Picture of the back, or the page with the stamp of entry. ${path}` })
  back!: string;

  @Field(() => String, { description: `Picture of the person holding the document. ${path}` })
  inHand!: string;
}

@InputType({ description: 'A bank card of the customer. The bank knows whose it is.' })
export class BankCardInput {
  @Field(() => String, { description: 'Number of the card: letters, digits and hyphens. It is not kept.' })
  number!: string;

  @Field(() => String, {
    description: 'Chinese mobile number that the bank knows, 11 digits without country code. It is not kept.',
  })
  mobile!: string;

  @Field(() => String, {
    description:
      'The six digits that `sendVerificationCode` has sent to the number, for BANK_CARD_VERIFICATION.',
  })
  verificationCode!: string;

  @Field(() => String, { description: `Picture of the person’s face. ${path}` })
  face!: string;
}

@InputType({
  description: 'Who a customer is, as a person: by a document or by a bank card. Nothing personal is kept.',
})
export class VerifyIndividualInput extends VerificationInput {
  @Field(() => String, { description: 'Name of the person, at most 255 characters.' })
  name!: string;

  @Field(() => String, { description: 'Number of the person’s identity document, at most 32 characters.' })
  documentNumber!: string;

  @Field(() => IdentityDocumentInput, {
    nullable: true,
    description: 'The document; leave it out with a bank card.',
  })
  document?: IdentityDocumentInput | null;

  @Field(() => BankCardInput, {
    nullable: true,
    description: 'The bank card; leave it out with a document.',
  })
  bankCard?: BankCardInput | null;
}

@ObjectType({ description: 'What verifying a person has come to.' })
export class VerifyIndividualPayload extends VerificationPayload {}
