import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { SendVerificationCodeV2Req } = codes.customers;

export const VerificationCodePurpose = codeEnum({
  name: 'VerificationCodePurpose',
  description: 'What a verification code is for.',
  codes: SendVerificationCodeV2Req.scene,
  values: {
    REGISTRATION: 'To register a customer with the mobile number.',
    BANK_CARD_VERIFICATION: 'To confirm who a customer is by a bank card that the mobile number belongs to.',
  },
});
export type VerificationCodePurpose = NameOf<typeof VerificationCodePurpose>;

export const MessageLanguage = codeEnum({
  name: 'MessageLanguage',
  description: 'Language of a text message.',
  codes: SendVerificationCodeV2Req.lang,
  values: { ZH_CN: 'Chinese.', EN_US: 'English.' },
});
export type MessageLanguage = NameOf<typeof MessageLanguage>;
