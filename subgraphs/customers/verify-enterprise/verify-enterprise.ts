import { InputType, ObjectType } from 'type-graphql';
import { EnterpriseInput } from '../verification/enterprise-input.js';
import { VerificationPayload } from '../verification/verification-payload.js';

@InputType({ description: 'Who a customer is, as a company. Names, numbers and pictures are not kept.' })
export class VerifyEnterpriseInput extends EnterpriseInput {}

@ObjectType({ description: 'What verifying a company has come to.' })
export class VerifyEnterprisePayload extends VerificationPayload {}
