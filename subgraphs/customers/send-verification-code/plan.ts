import { BadUserInput } from '../../kit/bad-user-input.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { messages as kitMessages } from '../../kit/messages.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { checkMobile } from '../checks.js';
import { RegistrationField } from '../registration/enums.js';
import { checkRegistration } from '../registration/loaders.js';
import { MessageLanguage, VerificationCodePurpose } from './enums.js';
import { messages } from './messages.js';
import type { SendVerificationCodeInput } from './send-verification-code.js';

/** The partner takes more, and makes five minutes of it. */
const longestMinutes = 60;

/** Nothing is done twice by asking for another code, so that one with an unknown outcome stands in nobody's way. */
export function planCode(
  input: SendVerificationCodeInput,
  context: SubgraphContext,
): WritePlan<'sendVerificationMessageCode'> {
  const { purpose, language, lifetimeMinutes: minutes } = input;
  const customerId = checkId(input.customerId, 'customerId');
  if ((customerId !== undefined) !== (purpose === 'BANK_CARD_VERIFICATION')) {
    throw new BadUserInput(messages.customerOfBankCard, 'customerId');
  }
  if (minutes < 1 || minutes > longestMinutes) {
    const values = { argument: 'lifetimeMinutes', from: 1, to: longestMinutes, value: minutes };
    throw new BadUserInput(kitMessages.outOfRange(values), 'lifetimeMinutes');
  }
  const body = {
    receiver_type: 1 as const,
    mobile_phone: checkMobile(input.mobile, 'mobile'),
    scene: Number(VerificationCodePurpose.codeOf(purpose, 'purpose')) as 18 | 29,
    lang: MessageLanguage.codeOf(language, 'language') as 'zh-cn' | 'en-us',
    timeout: minutes,
    customer_id: customerId,
  };
  return {
    input: body,
    subjects: [],
    calls: [{ request: { body } }],
    foresee: () => foresee(purpose, body.mobile_phone, context),
  };
}

/** Whether the number can register one more customer; of a bank card nothing can be known. */
async function foresee(
  purpose: VerificationCodePurpose | 'UNKNOWN',
  mobile: string,
  context: SubgraphContext,
): Promise<Foreseen> {
  if (purpose !== 'REGISTRATION') return { changes: [] };
  const checked = await checkRegistration(context, RegistrationField.MOBILE, `0086-${mobile}`, 'mobile');
  return { changes: [], refusals: checked.check_result === 'used_by_user' ? ['CBC.99000030'] : [] };
}
