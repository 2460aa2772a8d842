import { InputType, ObjectType } from 'type-graphql';
import { EnterpriseInput } from '../verification/enterprise-input.js';
import { VerificationPayload } from '../verification/verification-payload.js';

@InputType({
  description: 'Which company a person is to be verified as. Names, numbers and pictures are not kept.',
})
export class ChangeVerificationInput extends EnterpriseInput {}

@ObjectType({ description: 'What applying to be verified as a company has come to.' })
export class ChangeVerificationPayload extends VerificationPayload {}
