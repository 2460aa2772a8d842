import { ApiFault } from '../errors.js';

/** Codes that single operations refuse with: status and default text, as their x-errors document them. */
const refusals = {
  'CBC.99000000': [400, 'No permission to operate on this customer.'],
  'CBC.99000035': [400, 'The customer is not a sub-customer of this partner.'],
  'CBC.99005026': [400, 'The order is neither an unsubscription nor a downgrade.'],
  'CBC.99006006': [400, 'The product does not exist.'],
  'CBC.99006050': [400, 'The usage unit is wrong.'],
  'CBC.99006055': [400, 'The price exceeds the maximum amount.'],
  'CBC.99006073': [400, 'The project does not exist.'],
  'CBC.99006074': [400, 'The billing factor does not exist.'],
  'CBC.30050012': [400, 'Resource ids must not be repeated.'],
} as const satisfies Record<string, readonly [number, string]>;

export function refusal(code: keyof typeof refusals, message: string = refusals[code][1]): ApiFault {
  return new ApiFault('bss', refusals[code][0], code, message);
}
