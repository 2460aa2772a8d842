import { registerEnumType } from 'type-graphql';

/** Every reason for which a write is not done, and what a caller can do about it. */
const codes = {
  // What the kit itself says.
  INVALID_INPUT: 'A value of the input that no call could be made with; `field` names it. Nothing was sent.',
  IDEMPOTENCY_KEY_REUSED:
    'The idempotency key belongs to an operation with another input. Nothing was sent; use a new key.',
  IN_PROGRESS:
    'The operation of this key is still under way. Send the same again a little later for its result.',
  IDENTICAL_OPERATION_UNSETTLED:
    'Another operation does the same, and it is not known yet whether it was done. Nothing was sent; `message` names that one.',
  DAILY_LIMIT_EXCEEDED: 'It would go beyond what one caller may move on one day. Nothing was sent.',
  NOT_OPEN: 'The operation is settled, so that there is nothing to resolve.',
  LEDGER_UNAVAILABLE:
    'The gateway cannot write down what it does. Nothing was sent; send the same again later.',
  NOT_SENT: 'It did not leave the gateway. Send the same again, with the same key.',
  CUSTOMER_AUTHORIZATION_REQUIRED:
    'The customer has not let the partner act for it. Nothing was sent; send the same again once it has.',
  NOT_CARRIED_OUT: 'The answer was lost, and the partner has done nothing. To try again use a new key.',
  OUTCOME_UNKNOWN:
    'The answer was lost, and it is not known yet what was done. Never send it with another key.',
  REFUSED: 'The partner refused it for a reason of its own; `message` and `partnerCode` tell.',
  QUOTE_CHANGED:
    'What the caller was shown is not so any more. Nothing was sent; the payload has the new quote.',

  // What the partner says of any write.
  PARAMETER_REFUSED: 'The partner found a value of the input missing, malformed or out of range.',
  NOT_ALLOWED: 'The partner account is not of the kind that may do this.',
  TOO_OFTEN: 'It was done or tried as often as allowed, or too quickly; `message` tells what to do.',
  CUSTOMER_NOT_YOURS: 'The customer is unknown, or the partner account may not act for it.',
  CUSTOMER_IS_REFERRAL:
    'The customer is referred, not resold to, and what was asked for is for resale customers only.',
  CUSTOMER_NOT_ELIGIBLE: 'The customer’s account is not of a kind for which this can be done.',
  RESELLER_NOT_YOURS: 'The reseller is unknown, or the partner account may not act for it.',
  RESELLER_LEAVING: 'The reseller is leaving the partner, and is given nothing more.',
  INSUFFICIENT_BALANCE: 'The account that the money would come from has too little.',

  // Registering a customer.
  RESELLER_REQUIRED: 'A distributor registers customers only for one of its resellers, and has to say which.',
  REGISTRATION_CLOSED:
    'The partner account, or the distributor above it, may register no customers for now. Ask Huawei Cloud.',
  MOBILE_INVALID: 'It is not a Chinese mobile number.',
  MOBILE_UNAVAILABLE:
    'The mobile number or e-mail address cannot be used: it is taken, used too often or reserved. Ask for another.',
  ACCOUNT_NAME_INVALID: 'It cannot be a login name: its length, its characters or its beginning is wrong.',
  ACCOUNT_NAME_TAKEN: 'The login name exists already. Ask for another.',
  PASSWORD_INVALID: 'The password is too short, too long or too simple.',
  PLATFORM_ACCOUNT_ID_TAKEN:
    'A customer with this id on the partner’s own platform exists already; it may be the very same.',
  CUSTOMER_AUTHORIZATION_FAILED:
    'The customer’s authorization of the partner failed. Look whether the customer is there before trying again.',
  ASSOCIATION_UNCONFIRMED:
    'The account exists, but it is not known yet whether it is associated with the partner. Do not create it again.',
  VERIFICATION_CODE_WRONG: 'The code of the text message is wrong. Ask for it again.',
  VERIFICATION_CODE_EXPIRED:
    'The code of the text message is too old, or was wrong too often. Have a new one sent.',

  // Confirming who a customer is.
  ALREADY_VERIFIED: 'The customer is verified already, or a verification is under review.',
  VERIFICATION_UNAVAILABLE: 'Verification is not set up for the partner, or cannot be reviewed.',
  ATTACHMENT_REFUSED: 'An attachment is too large, or its format is not accepted.',
  DOCUMENT_NUMBER_REFUSED: 'The number of the identity document is blocked, or used by too many customers.',
  IDENTITY_NOT_CONFIRMED: 'The person’s data do not match each other, or what is known of the person.',
  BANK_CARD_REFUSED: 'The bank card is frozen, has expired or is not supported. Ask for another.',
  BANK_UNAVAILABLE: 'The bank could not be asked. Try again later.',
  BUSINESS_RULE_NOT_MET:
    'The customer does not meet a condition, such as being a verified enterprise for enterprise projects.',

  // Vouchers and their quotas.
  QUOTA_UNAVAILABLE: 'The voucher quota does not exist, or its status does not allow it.',
  QUOTA_OUT_OF_VALIDITY: 'The voucher quota is not valid yet, or not any more.',
  QUOTA_INSUFFICIENT: 'The voucher quota has too little left.',
  QUOTA_BUSY: 'Another transfer from the voucher quota is still running. Try again when it is done.',
  QUOTA_RESERVED: 'The voucher quota is reserved for other customers.',
  FACE_VALUE_TOO_SMALL: 'The face value is below the least that is allowed.',
  FACE_VALUE_TOO_LARGE: 'The face value is above the most that is allowed.',
  VOUCHER_LIMIT_EXCEEDED: 'There would be more vouchers, or a larger sum of face values, than allowed.',
  BEYOND_QUOTA_SCOPE:
    'The voucher would pay for services, products or kinds of orders that its quota does not pay for.',
  VOUCHER_NOT_RECLAIMABLE: 'The voucher has expired, or has been reclaimed already.',

  // Paying and cancelling orders.
  ORDER_UNKNOWN: 'The customer has no such order.',
  ORDER_IS_PART:
    'The order is part of a combined transaction, which is paid or cancelled as a whole, by its own id.',
  ORDER_NOT_PAYABLE: 'The order does not wait for payment any more, or it is too late to pay it.',
  ORDER_NOT_CANCELLABLE:
    'The order does not wait for payment any more; what was paid is unsubscribed instead.',
  VOUCHER_NOT_USABLE: 'The voucher or stored-value card is used already, or held by another order.',
  DISCOUNT_NOT_USABLE: 'The discount does not apply to the order.',
  NOT_COMBINABLE: 'The vouchers and discounts that were chosen exclude each other. Leave one out.',
  BUDGET_EXCEEDED: 'A budget that the customer has set is too small for the order.',
  SERVICE_UNAVAILABLE: 'A service of the order is short of quota or capacity, or was changed since.',
  CALCULATION_FAILED: 'The partner could not work out the tax or the fee. Try again later.',

  // Subscriptions.
  RESOURCE_UNKNOWN: 'The resource does not exist, or not any more.',
  RESOURCE_HAS_PENDING_ORDER:
    'An order for the resource waits for payment or is being carried out. Settle it, or wait for it, first.',
  RESOURCE_EXPIRED_OR_FROZEN: 'The resource has expired or is frozen, which does not allow it.',
  ACCOUNT_FROZEN: 'The customer’s account is frozen, which does not allow it.',
  NOT_A_MAIN_RESOURCE: 'The resource is attached to another, which has to be named instead.',
  RESOURCES_BELONG_TOGETHER: 'The resource belongs to others, all of which have to be named in one call.',
  RENEWAL_PERIOD_INVALID: 'The subscription cannot be renewed for this period.',
  RENEWAL_NOT_PAID: 'The renewal order was placed but not paid: it waits for payment. Do not renew again.',
  AUTO_RENEWAL_NOT_ON: 'Auto-renewal is off already.',
  NOT_RENEWABLE: 'A product of this kind cannot be renewed.',
  NOT_SWITCHABLE: 'A product of this kind cannot switch to pay-per-use.',
  NOT_UNSUBSCRIBABLE: 'A product of this kind, or in this state, cannot be unsubscribed.',
  NO_UNUSED_RENEWAL: 'There is no renewal left to give back that has not begun.',
} as const;

export type UserErrorCode = keyof typeof codes;

export const UserErrorCodeType = Object.fromEntries(Object.keys(codes).map((code) => [code, code])) as {
  [Code in UserErrorCode]: Code;
};
registerEnumType(UserErrorCodeType, {
  name: 'UserErrorCode',
  description: 'Why a write was not done, or not all of it.',
  valuesConfig: Object.fromEntries(
    Object.entries(codes).map(([code, description]) => [code, { description }]),
  ),
});
