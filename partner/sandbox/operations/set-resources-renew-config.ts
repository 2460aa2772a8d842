import { parameterError } from '../errors.js';
import type { RenewalSettings } from '../data/customers/customer.js';
import type { Handler, Input } from './handler.js';
import { customerOf } from './own-account.js';

type Setting = Input<'setResourcesRenewConfig'>['config_name'];

const settings: Record<Setting, { field: keyof RenewalSettings; pattern: RegExp; expected: string }> = {
  DEDUCTION_DATE: { field: 'chargeDaysBefore', pattern: /^[2-7]$/, expected: '2 to 7' },
  EXPIRE_DATE: {
    field: 'expiryDay',
    pattern: /^([1-9]|1\d|2[0-8]|-1)$/,
    expected: '1 to 28, or -1 for the last day of the month',
  },
};

/** Success has a code too: CBC.0000. */
export const setResourcesRenewConfig: Handler<'setResourcesRenewConfig'> = ({ input, caller }) => {
  const { portfolio, customer } = customerOf(caller);
  const { field, pattern, expected } = settings[input.config_name];
  if (!pattern.test(input.config_value)) {
    throw parameterError('config_value', `must be ${expected} for ${input.config_name}`);
  }
  portfolio.change(customer, (_, draft) => {
    draft.renewal = { ...draft.renewal, [field]: Number(input.config_value) };
  });
  return { error_code: 'CBC.0000', error_msg: 'success' };
};
