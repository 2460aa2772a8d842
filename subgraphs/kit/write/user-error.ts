import { Directive, Field, ObjectType } from 'type-graphql';
import { type UserErrorCode, UserErrorCodeType } from './user-error-code.js';

@Directive('@shareable')
@ObjectType({ description: 'Why a write was not done, or not all of it.' })
export class UserError {
  @Field(() => UserErrorCodeType, {
    description: 'What stands against it; codes are stable, messages are not.',
  })
  code!: UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description:
      'Path of the input field it is about, such as `["faceValue"]`; null when it is about the whole.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'What is wrong and what to do, in the caller’s language.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The partner’s own error code, such as `CBC.99000013`; null when the partner was not asked.',
  })
  partnerCode!: string | null;
}
