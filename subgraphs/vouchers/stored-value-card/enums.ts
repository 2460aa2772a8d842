import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const StoredValueCardStatus = codeEnum({
  name: 'StoredValueCardStatus',
  description:
    'Whether something is left on a stored-value card. It does not say whether the card has expired.',
  codes: codes.vouchers.UserStoredValueCard.status,
  values: { AVAILABLE: 'Something is left on it.', USED_UP: 'Spent completely.' },
});
export type StoredValueCardStatus = NameOf<typeof StoredValueCardStatus>;
