import { askOnce } from '../../kit/ask-once.js';
import type { AnswerOf, RequestOf } from '../../../partner/client/index.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import { messages } from '../messages.js';
import { RegistrationField } from './enums.js';

type Kind = RequestOf<'checkUserIdentity'>['body']['search_type'];

/** What the operation takes; its login names are not quite those that can be registered (contract: checkUserIdentity). */
const forms = {
  [RegistrationField.EMAIL]: {
    kind: 'email',
    form: /^(?=.{3,64}$)[^\s@]+@[^\s@]+$/,
    problem: messages.noEmail,
  },
  [RegistrationField.MOBILE]: { kind: 'mobile', form: /^0086-1\d{10}$/, problem: messages.noMobile },
  [RegistrationField.LOGIN_NAME]: {
    kind: 'name',
    form: /^[A-Za-z0-9-]{5,32}$/,
    problem: messages.noLoginName,
  },
} as const;

const check = askOnce<AnswerOf<'checkUserIdentity'>>((context, key) => {
  const [kind, value] = JSON.parse(key) as [Kind, string];
  const body = { search_type: kind, search_value: value };
  return context.partner.call('checkUserIdentity', { body }, context);
});

/**
 * Whether a value can still be used to register a customer.
 *
 * @param argument which argument the value came in, for the error
 */
export async function checkRegistration(
  context: SubgraphContext,
  field: RegistrationField,
  value: string,
  argument: string,
): Promise<AnswerOf<'checkUserIdentity'>> {
  const { kind, form, problem } = forms[field];
  if (!form.test(value)) throw new BadUserInput(problem({ argument }), argument);
  return check(context, JSON.stringify([kind, value]));
}
