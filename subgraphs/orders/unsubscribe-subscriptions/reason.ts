import { codes } from '../../../partner/contract/generated/codes.js';
import { inputEnum, type InputNameOf } from '../price/input-enum.js';

export const UnsubscriptionReason = inputEnum({
  name: 'UnsubscriptionReason',
  description: 'Why a subscription is given back.',
  codes: codes.orders.UnsubscribeResourcesReq.unsubscribe_reason_type,
  values: {
    PRODUCT_NOT_SATISFACTORY: 'The product does not satisfy.',
    MISSING_FEATURES: 'It lacks features.',
    TOO_COMPLEX: 'It is too complex.',
    DISSATISFIED_WITH_SERVICE: 'The service does not satisfy.',
    OTHER: 'Something else.',
  },
});
export type UnsubscriptionReason = InputNameOf<typeof UnsubscriptionReason>;
