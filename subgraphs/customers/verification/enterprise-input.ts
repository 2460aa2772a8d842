import { Field, InputType } from 'type-graphql';
import { CertificateKind } from './enums.js';
import { VerificationInput } from './verification-input.js';

const path =
  'Its path below `download/` in the partner’s bucket; case matters. jpg, jpeg, bmp, png, gif or pdf of at most 10 MB.';

@InputType({ description: 'The legal person of a company, by the ID card of the mainland.' })
export class LegalPersonInput {
  @Field(() => String, { description: 'Name of the person. It is not kept.' })
  name!: string;

  @Field(() => String, { description: 'Number of the ID card. It is not kept.' })
  idNumber!: string;

  @Field(() => String, { description: `Picture of the ID card’s side with the portrait. ${path}` })
  portraitSide!: string;

  @Field(() => String, { description: `Picture of the ID card’s side with the emblem. ${path}` })
  emblemSide!: string;
}

/** What it takes to verify a company. Nothing of it is kept but the kind of document and the country. */
@InputType()
export abstract class EnterpriseInput extends VerificationInput {
  @Field(() => String, {
    description: 'Name of the company, at most 255 characters, not only digits, symbols or spaces.',
  })
  companyName!: string;

  @Field(() => CertificateKind.type, { nullable: true, description: 'Which document it is.' })
  certificateKind?: CertificateKind | null;

  @Field(() => String, { description: 'Number of the document.' })
  certificateNumber!: string;

  @Field(() => String, { description: `Picture of the document. ${path}` })
  certificate!: string;

  @Field(() => LegalPersonInput, {
    nullable: true,
    description: 'Legal person of the company. With it a business licence may pass without a review.',
  })
  legalPerson?: LegalPersonInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Country of registration, in two capital letters: `CN`.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Registered address of the company.' })
  address?: string | null;
}
