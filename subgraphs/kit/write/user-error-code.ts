import { registerEnumType } from 'type-graphql';
import { userErrorCodes } from './user-error-codes/index.js';

export type UserErrorCode = keyof typeof userErrorCodes;

export const UserErrorCodeType = Object.fromEntries(
  Object.keys(userErrorCodes).map((code) => [code, code]),
) as { [Code in UserErrorCode]: Code };
registerEnumType(UserErrorCodeType, {
  name: 'UserErrorCode',
  description: 'Why a write was not done, or not all of it.',
  valuesConfig: Object.fromEntries(
    Object.entries(userErrorCodes).map(([code, { en }]) => [code, { description: en }]),
  ),
});
