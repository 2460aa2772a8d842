/* Generated from the schema and the named operations by "npm run client". Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether the customer is a person or a company. */
export type CustomerType =
  /** A person. */
  | 'INDIVIDUAL'
  /** A company or other organisation. */
  | 'ENTERPRISE'
  /** Not chosen yet: the customer has not completed its profile or verification. */
  | 'UNSPECIFIED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Huawei Cloud’s own tier of a customer, from V0 (lowest) to V5. */
export type CustomerLevel =
  /** Lowest tier. */
  | 'V0'
  /** Tier 1 of 5. */
  | 'V1'
  /** Tier 2 of 5. */
  | 'V2'
  /** Tier 3 of 5. */
  | 'V3'
  /** Tier 4 of 5. */
  | 'V4'
  /** Highest tier. */
  | 'V5'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** How a customer is tied to the partner, which decides who pays Huawei Cloud. */
export type AssociationType =
  /** Referred by the partner; pays Huawei Cloud itself, so the partner sees no balance. */
  | 'REFERRAL'
  /** Buys through the partner and spends what the partner has allocated to it. */
  | 'RESALE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** How far the customer’s real-name verification has come. Without it a customer cannot buy. */
export type VerificationStatus =
  /** Submitted; Huawei Cloud is checking it. */
  | 'UNDER_REVIEW'
  /** Refused; the customer has to submit it again. */
  | 'REJECTED'
  /** Confirmed. */
  | 'VERIFIED'
  /** Not started. */
  | 'UNVERIFIED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Whether Huawei Cloud has frozen the customer. */
export type FreezeState =
  /** Works as usual. */
  | 'NOT_FROZEN'
  /** The account cannot buy; its resources go on running. */
  | 'ACCOUNT_FROZEN'
  /** The account cannot buy and its resources are stopped. */
  | 'ACCOUNT_AND_RESOURCES_FROZEN'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Why a customer needs attention. */
export type AlertKind =
  /** It owes money. One call for every 100 customers. Needs the scope `funds:read`. */
  | 'ARREARS'
  /** It can spend less than it spends in a month, on average of the last three closed months. One call for every 100 customers, and the bills of three months. Needs the scopes `funds:read` and `bills:read`. */
  | 'LOW_BALANCE'
  /** A main subscription of it ends soon and is not renewed automatically. One call for each customer. Needs the scope `orders:read`. */
  | 'SUBSCRIPTION_EXPIRING'
  /** A voucher of it that has money left expires soon. One call for every 100 vouchers that do. Needs the scope `vouchers:read`. */
  | 'VOUCHER_EXPIRING'
  /** It spent at least a third less in the last closed month than in the month before. The bills of two months, which are among those of LOW_BALANCE. Needs the scope `bills:read`. */
  | 'SPEND_DROP'
  | '%future added value';

/** Currency of an amount, by its ISO 4217 code. */
export type CurrencyCode =
  /** Chinese yuan (renminbi): every amount of the China site. */
  | 'CNY'
  | '%future added value';

/** What an account holds. */
export type AccountKind =
  /** Money that was paid in or allocated. */
  | 'BALANCE'
  /** A credit line. */
  | 'CREDIT'
  /** Bonus of a business model that Huawei Cloud has retired. */
  | 'BONUS'
  /** Deposit of a business model that Huawei Cloud has retired. */
  | 'DEPOSIT'
  /** Virtual: shows what can be allocated. Only some partners have it. */
  | 'ALLOCATABLE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Which way funds were moved, and why. */
export type AdjustmentKind =
  /** Given: allocated to the customer or reseller. */
  | 'PARTNER_ALLOCATION'
  /** Taken back from the customer or reseller. */
  | 'PARTNER_RECLAIM'
  /** Taken back because the association ended. */
  | 'UNBIND_RECLAIM'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Whether a change raised or lowered the balance of an account. */
export type FundDirection =
  /** Raised it. */
  | 'INCOME'
  /** Lowered it. */
  | 'EXPENSE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What exactly changed the balance of an account. */
export type FundChangeKind =
  /** The credit line was changed. */
  | 'CREDIT_LIMIT_ADJUSTMENT'
  /** Money was paid in. */
  | 'TOP_UP'
  /** A yearly/monthly subscription was paid. */
  | 'SUBSCRIPTION_CONSUMPTION'
  /** Funds were frozen by hand. */
  | 'MANUAL_FREEZE'
  /** Funds frozen by hand were released. */
  | 'MANUAL_UNFREEZE'
  /** Funds frozen by hand were cleared. */
  | 'MANUAL_FREEZE_CLEARANCE'
  /** A deposit was moved to the balance. */
  | 'DEPOSIT_TO_BALANCE_TRANSFER'
  /** Funds were allocated by a partner to a customer or reseller. */
  | 'PARTNER_ALLOCATION'
  /** Funds were taken back because an association ended. */
  | 'UNBIND_RECLAIM'
  /** Funds that had expired were cleared. */
  | 'EXPIRY_CLEARANCE'
  /** Something bought once was paid. */
  | 'ONE_TIME_CONSUMPTION'
  /** Money was given back. */
  | 'REFUND'
  /** Funds frozen for a refund were released. */
  | 'REFUND_UNFREEZE'
  /** Funds frozen for a refund were cleared. */
  | 'REFUND_FREEZE_CLEARANCE'
  /** The balance was corrected. */
  | 'BALANCE_ADJUSTMENT'
  /** Use was paid. */
  | 'PAY_PER_USE_CONSUMPTION'
  /** A debt was repaid. */
  | 'ARREARS_REPAYMENT'
  /** Money was given back for something unsubscribed. */
  | 'UNSUBSCRIPTION_REFUND'
  /** Funds were frozen for a refund. */
  | 'REFUND_FREEZE'
  /** Funds were moved from the balance to a deposit. */
  | 'BALANCE_TO_DEPOSIT_TRANSFER'
  /** A gift from Huawei Cloud was entered. */
  | 'GIFT_ADJUSTMENT'
  /** Funds were taken back by a partner. */
  | 'PARTNER_RECLAIM'
  /** Fractions of a cent were made up for. */
  | 'PRECISION_SUPPLEMENT'
  /** Use was covered by free resources. */
  | 'FREE_RESOURCE_DEDUCTION'
  /** Bonuses were merged. */
  | 'BONUS_MERGE'
  /** A bonus was converted. */
  | 'BONUS_CONVERSION'
  /** An incentive rebate was paid in. */
  | 'INCENTIVE_REBATE_TOP_UP'
  /** A coupon was taken back. */
  | 'COUPON_RECLAIM'
  /** Huawei Cloud wrote off a bill. */
  | 'HUAWEI_WRITE_OFF'
  /** Funds were moved because the way of trading changed. */
  | 'TRADE_MODE_CHANGE'
  /** Funds were frozen by the system. */
  | 'SYSTEM_FREEZE'
  /** Funds frozen by the system were released. */
  | 'SYSTEM_UNFREEZE'
  /** Funds were exchanged for a quota of cash coupons. */
  | 'CASH_COUPON_QUOTA_EXCHANGE'
  /** A reserved instance was paid. */
  | 'RESERVED_INSTANCE_CONSUMPTION'
  /** A quota of coupons was taken back. */
  | 'COUPON_QUOTA_RECLAIM'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Whose changes to list: the partner keeps a list for each account. */
export type FundAccount =
  /** The cash account. */
  | 'CASH'
  /** The credit account. Resale customers have none. */
  | 'CREDIT'
  | '%future added value';

/** Whether a small or medium business counts as new for incentive programmes. */
export type NewCustomerStatus =
  /** Counts as new within the tag’s validity. */
  | 'QUALIFIED'
  /** Does not count as new, or no longer. */
  | 'NOT_NEW'
  /** Could become one: eligible, but the conditions are not met yet. */
  | 'UNDETERMINED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What came of the review of a real-name verification. */
export type ReviewResult =
  /** Nothing yet. */
  | 'UNDER_REVIEW'
  /** Refused; the customer has to submit documents again. */
  | 'REJECTED'
  /** Accepted. */
  | 'APPROVED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Which mutation a write came by. */
export type OperationKind =
  /** The mutation `issueVouchers`. */
  | 'ISSUE_VOUCHERS'
  /** The mutation `reclaimVoucher`. */
  | 'RECLAIM_VOUCHER'
  /** The mutation `grantVoucherQuota`. */
  | 'GRANT_VOUCHER_QUOTA'
  /** The mutation `reclaimVoucherQuotas`. */
  | 'RECLAIM_VOUCHER_QUOTAS'
  /** The mutation `allocateFunds`. */
  | 'ALLOCATE_FUNDS'
  /** The mutation `reclaimFunds`. */
  | 'RECLAIM_FUNDS'
  /** The mutation `allocateResellerFunds`. */
  | 'ALLOCATE_RESELLER_FUNDS'
  /** The mutation `reclaimResellerFunds`. */
  | 'RECLAIM_RESELLER_FUNDS'
  /** The mutation `createCustomer`. */
  | 'CREATE_CUSTOMER'
  /** The mutation `verifyIndividual`. */
  | 'VERIFY_INDIVIDUAL'
  /** The mutation `verifyEnterprise`. */
  | 'VERIFY_ENTERPRISE'
  /** The mutation `changeVerification`. */
  | 'CHANGE_VERIFICATION'
  /** The mutation `sendVerificationCode`. */
  | 'SEND_VERIFICATION_CODE'
  /** The mutation `enableEnterpriseProjects`. */
  | 'ENABLE_ENTERPRISE_PROJECTS'
  /** The mutation `payOrder`. */
  | 'PAY_ORDER'
  /** The mutation `cancelOrder`. */
  | 'CANCEL_ORDER'
  /** The mutation `renewSubscriptions`. */
  | 'RENEW_SUBSCRIPTIONS'
  /** The mutation `unsubscribeSubscriptions`. */
  | 'UNSUBSCRIBE_SUBSCRIPTIONS'
  /** The mutation `enableAutoRenewal`. */
  | 'ENABLE_AUTO_RENEWAL'
  /** The mutation `disableAutoRenewal`. */
  | 'DISABLE_AUTO_RENEWAL'
  /** The mutation `setRenewalDay`. */
  | 'SET_RENEWAL_DAY'
  /** The mutation `switchToPayPerUse`. */
  | 'SWITCH_TO_PAY_PER_USE'
  /** The mutation `switchToPayPerUseNow`. */
  | 'SWITCH_TO_PAY_PER_USE_NOW'
  | '%future added value';

/** How far a write has come. */
export type OperationStatus =
  /** Not sent to the partner, or not all of it. The same mutation with the same idempotency key sends the rest. */
  | 'INTENT'
  /** On its way to the partner. */
  | 'SENT'
  /** The partner has done it, at least in part. Final. */
  | 'CONFIRMED'
  /** The partner has done nothing of it. Final. */
  | 'REJECTED'
  /** The partner’s answer was lost, and its records do not tell yet whether it was done. It is never sent again, and settles by itself as soon as the records tell; otherwise a person resolves it with `resolveOperation`. */
  | 'UNKNOWN'
  | '%future added value';

/** Why a write was not done, or not all of it. */
export type UserErrorCode =
  /** A value of the input that no call could be made with; `field` names it. Nothing was sent. */
  | 'INVALID_INPUT'
  /** The idempotency key belongs to an operation with another input. Nothing was sent; use a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The operation of this key is still under way. Send the same again a little later for its result. */
  | 'IN_PROGRESS'
  /** Another operation does the same, and it is not known yet whether it was done. Nothing was sent; `message` names that one. */
  | 'IDENTICAL_OPERATION_UNSETTLED'
  /** It would go beyond what one caller may move on one day. Nothing was sent. */
  | 'DAILY_LIMIT_EXCEEDED'
  /** The operation is settled, so that there is nothing to resolve. */
  | 'NOT_OPEN'
  /** The gateway cannot write down what it does. Nothing was sent; send the same again later. */
  | 'LEDGER_UNAVAILABLE'
  /** It did not leave the gateway. Send the same again, with the same key. */
  | 'NOT_SENT'
  /** The customer has not let the partner act for it. Nothing was sent; send the same again once it has. */
  | 'CUSTOMER_AUTHORIZATION_REQUIRED'
  /** The answer was lost, and the partner has done nothing. To try again use a new key. */
  | 'NOT_CARRIED_OUT'
  /** The answer was lost, and it is not known yet what was done. Never send it with another key. */
  | 'OUTCOME_UNKNOWN'
  /** The partner refused it for a reason of its own; `message` and `partnerCode` tell. */
  | 'REFUSED'
  /** What the caller was shown is not so any more. Nothing was sent; the payload has the new quote. */
  | 'QUOTE_CHANGED'
  /** The partner found a value of the input missing, malformed or out of range. */
  | 'PARAMETER_REFUSED'
  /** The partner account is not of the kind that may do this. */
  | 'NOT_ALLOWED'
  /** It was done or tried as often as allowed, or too quickly; `message` tells what to do. */
  | 'TOO_OFTEN'
  /** The customer is unknown, or the partner account may not act for it. */
  | 'CUSTOMER_NOT_YOURS'
  /** The customer is referred, not resold to, and what was asked for is for resale customers only. */
  | 'CUSTOMER_IS_REFERRAL'
  /** The customer’s account is not of a kind for which this can be done. */
  | 'CUSTOMER_NOT_ELIGIBLE'
  /** The reseller is unknown, or the partner account may not act for it. */
  | 'RESELLER_NOT_YOURS'
  /** The reseller is leaving the partner, and is given nothing more. */
  | 'RESELLER_LEAVING'
  /** The account that the money would come from has too little. */
  | 'INSUFFICIENT_BALANCE'
  /** A distributor registers customers only for one of its resellers, and has to say which. */
  | 'RESELLER_REQUIRED'
  /** The partner account, or the distributor above it, may register no customers for now. Ask Huawei Cloud. */
  | 'REGISTRATION_CLOSED'
  /** It is not a Chinese mobile number. */
  | 'MOBILE_INVALID'
  /** The mobile number or e-mail address cannot be used: it is taken, used too often or reserved. Ask for another. */
  | 'MOBILE_UNAVAILABLE'
  /** It cannot be a login name: its length, its characters or its beginning is wrong. */
  | 'ACCOUNT_NAME_INVALID'
  /** The login name exists already. Ask for another. */
  | 'ACCOUNT_NAME_TAKEN'
  /** The password is too short, too long or too simple. */
  | 'PASSWORD_INVALID'
  /** A customer with this id on the partner’s own platform exists already; it may be the very same. */
  | 'PLATFORM_ACCOUNT_ID_TAKEN'
  /** The customer’s authorization of the partner failed. Look whether the customer is there before trying again. */
  | 'CUSTOMER_AUTHORIZATION_FAILED'
  /** The account exists, but it is not known yet whether it is associated with the partner. Do not create it again. */
  | 'ASSOCIATION_UNCONFIRMED'
  /** The code of the text message is wrong. Ask for it again. */
  | 'VERIFICATION_CODE_WRONG'
  /** The code of the text message is too old, or was wrong too often. Have a new one sent. */
  | 'VERIFICATION_CODE_EXPIRED'
  /** The customer is verified already, or a verification is under review. */
  | 'ALREADY_VERIFIED'
  /** Verification is not set up for the partner, or cannot be reviewed. */
  | 'VERIFICATION_UNAVAILABLE'
  /** An attachment is too large, or its format is not accepted. */
  | 'ATTACHMENT_REFUSED'
  /** The number of the identity document is blocked, or used by too many customers. */
  | 'DOCUMENT_NUMBER_REFUSED'
  /** The person’s data do not match each other, or what is known of the person. */
  | 'IDENTITY_NOT_CONFIRMED'
  /** The bank card is frozen, has expired or is not supported. Ask for another. */
  | 'BANK_CARD_REFUSED'
  /** The bank could not be asked. Try again later. */
  | 'BANK_UNAVAILABLE'
  /** The customer does not meet a condition, such as being a verified enterprise for enterprise projects. */
  | 'BUSINESS_RULE_NOT_MET'
  /** The voucher quota does not exist, or its status does not allow it. */
  | 'QUOTA_UNAVAILABLE'
  /** The voucher quota is not valid yet, or not any more. */
  | 'QUOTA_OUT_OF_VALIDITY'
  /** The voucher quota has too little left. */
  | 'QUOTA_INSUFFICIENT'
  /** Another transfer from the voucher quota is still running. Try again when it is done. */
  | 'QUOTA_BUSY'
  /** The voucher quota is reserved for other customers. */
  | 'QUOTA_RESERVED'
  /** The face value is below the least that is allowed. */
  | 'FACE_VALUE_TOO_SMALL'
  /** The face value is above the most that is allowed. */
  | 'FACE_VALUE_TOO_LARGE'
  /** There would be more vouchers, or a larger sum of face values, than allowed. */
  | 'VOUCHER_LIMIT_EXCEEDED'
  /** The voucher would pay for services, products or kinds of orders that its quota does not pay for. */
  | 'BEYOND_QUOTA_SCOPE'
  /** The voucher has expired, or has been reclaimed already. */
  | 'VOUCHER_NOT_RECLAIMABLE'
  /** The customer has no such order. */
  | 'ORDER_UNKNOWN'
  /** The order is part of a combined transaction, which is paid or cancelled as a whole, by its own id. */
  | 'ORDER_IS_PART'
  /** The order does not wait for payment any more, or it is too late to pay it. */
  | 'ORDER_NOT_PAYABLE'
  /** The order does not wait for payment any more; what was paid is unsubscribed instead. */
  | 'ORDER_NOT_CANCELLABLE'
  /** The voucher or stored-value card is used already, or held by another order. */
  | 'VOUCHER_NOT_USABLE'
  /** The discount does not apply to the order. */
  | 'DISCOUNT_NOT_USABLE'
  /** The vouchers and discounts that were chosen exclude each other. Leave one out. */
  | 'NOT_COMBINABLE'
  /** A budget that the customer has set is too small for the order. */
  | 'BUDGET_EXCEEDED'
  /** A service of the order is short of quota or capacity, or was changed since. */
  | 'SERVICE_UNAVAILABLE'
  /** The partner could not work out the tax or the fee. Try again later. */
  | 'CALCULATION_FAILED'
  /** The resource does not exist, or not any more. */
  | 'RESOURCE_UNKNOWN'
  /** An order for the resource waits for payment or is being carried out. Settle it, or wait for it, first. */
  | 'RESOURCE_HAS_PENDING_ORDER'
  /** The resource has expired or is frozen, which does not allow it. */
  | 'RESOURCE_EXPIRED_OR_FROZEN'
  /** The customer’s account is frozen, which does not allow it. */
  | 'ACCOUNT_FROZEN'
  /** The resource is attached to another, which has to be named instead. */
  | 'NOT_A_MAIN_RESOURCE'
  /** The resource belongs to others, all of which have to be named in one call. */
  | 'RESOURCES_BELONG_TOGETHER'
  /** The subscription cannot be renewed for this period. */
  | 'RENEWAL_PERIOD_INVALID'
  /** The renewal order was placed but not paid: it waits for payment. Do not renew again. */
  | 'RENEWAL_NOT_PAID'
  /** Auto-renewal is off already. */
  | 'AUTO_RENEWAL_NOT_ON'
  /** A product of this kind cannot be renewed. */
  | 'NOT_RENEWABLE'
  /** A product of this kind cannot switch to pay-per-use. */
  | 'NOT_SWITCHABLE'
  /** A product of this kind, or in this state, cannot be unsubscribed. */
  | 'NOT_UNSUBSCRIBABLE'
  /** There is no renewal left to give back that has not begun. */
  | 'NO_UNUSED_RENEWAL'
  | '%future added value';

/** What an amount was paid from. */
export type PaymentInstrument =
  /** The customer’s cash balance, for a resale customer the funds allocated by the partner. */
  | 'CASH'
  /** The customer’s credit line. */
  | 'CREDIT'
  /** A bonus balance; belongs to a retired business model. */
  | 'BONUS'
  /** Vouchers. */
  | 'VOUCHER'
  /** Cash coupons. */
  | 'CASH_COUPON'
  /** Stored-value cards. */
  | 'STORED_VALUE_CARD'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Whether spending on a service counts for the partner’s sales performance, and whether it earns a rebate. Rates and amounts are not in the partner API. */
export type IncentiveClass =
  /** Counts for performance and earns a rebate, by the general rules. */
  | 'GENERAL_PRODUCT'
  /** Counts for performance and earns a rebate, by rules of its own. */
  | 'SPECIFIC_PRODUCT'
  /** Neither counts for performance nor earns a rebate. */
  | 'NO_PERFORMANCE_NO_REBATE'
  /** Counts for performance, but earns no rebate. */
  | 'PERFORMANCE_NO_REBATE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** From which of the partner’s bills spending is added up. */
export type SpendSource =
  /** The monthly bills: resale customers only, a day old, without reserved instances; three calls, and one more for every 100 rows. */
  | 'SUMMARY'
  /** The spending records: resale and referral customers, in real time; one call for each customer, and one more for every 1000 records. */
  | 'DETAIL'
  | '%future added value';

/** By what spending is added up. */
export type SpendGrouping =
  /** By customer. */
  | 'CUSTOMER'
  /** By the account manager who looks after the customer today, whoever did when it spent. Takes further calls, for the customers. */
  | 'ACCOUNT_MANAGER'
  /** By cloud service. */
  | 'SERVICE_TYPE'
  | '%future added value';

/** Something that decides about incentives and that this answer does not know. */
export type IncentiveUnknown =
  /** How much incentive an amount brings. */
  | 'RATES'
  /** The partner’s tier in its programme. */
  | 'TIER'
  /** What has to be reached in a quarter. */
  | 'QUARTERLY_THRESHOLDS'
  /** What a contract with Huawei Cloud says otherwise. */
  | 'CONTRACT_TERMS'
  /** Policies that changed within the month: only those at its end are known. */
  | 'POLICY_CHANGES_WITHIN_MONTH'
  /** Rules for single products: policies are known by service. */
  | 'PRODUCT_EXCEPTIONS'
  /** Whether the cash coupon that paid counts: a bill does not say which it was. */
  | 'CASH_COUPON_RULES'
  /** Whether cash bought a stored-value card, which does not count. */
  | 'STORED_VALUE_CARD_PURCHASES'
  /** Performance that was moved to another account. */
  | 'MOVED_PERFORMANCE'
  /** Parts of a month’s incentive that are booked in the next. */
  | 'MONTHS_CARRIED_OVER'
  /** Incentives that are frozen until something is repaid or delivered. */
  | 'FREEZES'
  /** What was confirmed or paid: that is in the partner’s console only. */
  | 'CONFIRMED_AMOUNTS'
  /** What customers of resellers spent, or of other resellers than the one asked for. */
  | 'OTHER_RESELLERS'
  /** What referral customers spent: SUMMARY leaves them out. */
  | 'REFERRAL_CUSTOMERS'
  /** What reserved instances cost: SUMMARY leaves them out. */
  | 'RESERVED_INSTANCES'
  | '%future added value';

/** Where an order stands. */
export type OrderStatus =
  /** Needs an approval inside the customer’s organisation before it can be paid. */
  | 'PENDING_APPROVAL'
  /** Unsubscribed; the refund is on its way. */
  | 'PENDING_REFUND'
  /** Paid; the resources are being provisioned. */
  | 'PROCESSING'
  /** Cancelled before it was paid. */
  | 'CANCELED'
  /** Done: resources provisioned, or refund made. */
  | 'COMPLETED'
  /** Waits to be paid until its deadline. */
  | 'PENDING_PAYMENT'
  /** An account manager has to confirm it first. */
  | 'PENDING_CONFIRMATION'
  /** Hardware: not shipped yet. */
  | 'PENDING_SHIPMENT'
  /** Hardware: on its way. */
  | 'PENDING_RECEIPT'
  /** Hardware: to be returned, not picked up yet. */
  | 'PENDING_PICKUP'
  /** Hardware: being exchanged. */
  | 'EXCHANGING'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What an order does. */
export type OrderType =
  /** Buys something new. */
  | 'PURCHASE'
  /** Extends what was bought. */
  | 'RENEWAL'
  /** Changes the specification of what was bought. */
  | 'CHANGE'
  /** Gives something back; its amounts are refunds. */
  | 'UNSUBSCRIPTION'
  /** Switches a subscription to pay-per-use. */
  | 'YEARLY_MONTHLY_TO_PAY_PER_USE'
  /** Switches a pay-per-use resource to a subscription. */
  | 'PAY_PER_USE_TO_YEARLY_MONTHLY'
  /** Starts a trial. */
  | 'TRIAL'
  /** Turns a trial into a purchase. */
  | 'TRIAL_TO_COMMERCIAL'
  /** Corrects the price of an earlier order. */
  | 'PRICE_ADJUSTMENT'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Where a subscription stands in its life. */
export type SubscriptionStatus =
  /** Runs. */
  | 'IN_USE'
  /** Over: given back, switched to pay-per-use, or deleted after it had expired. */
  | 'CLOSED'
  /** Cannot be used, but is kept for a while; renewing brings it back. */
  | 'FROZEN'
  /** Past its end, but still usable for a grace period. */
  | 'EXPIRED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Where a resource package stands in its life. */
export type ResourcePackageStatus =
  /** Bought, but not begun yet. */
  | 'NOT_EFFECTIVE'
  /** Can be used. */
  | 'EFFECTIVE'
  /** Nothing is left of it. */
  | 'USED_UP'
  /** Past its end. */
  | 'EXPIRED'
  /** Given back. */
  | 'UNSUBSCRIBED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** How often the quota of a resource package is filled up again. */
export type ResetCycle =
  /** Every hour. */
  | 'HOUR'
  /** Every day. */
  | 'DAY'
  /** Every week. */
  | 'WEEK'
  /** Every month. */
  | 'MONTH'
  /** Every year. */
  | 'YEAR'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Where a discount on an order comes from. */
export type DiscountKind =
  /** A promotion of the product. */
  | 'PRODUCT_PROMOTION'
  /** A discount coupon. */
  | 'DISCOUNT_COUPON'
  /** A voucher. */
  | 'VOUCHER'
  /** A cash coupon. */
  | 'CASH_COUPON'
  /** A rate that an agent set when ordering for the customer. */
  | 'AGENT_ORDER_DISCOUNT'
  /** An amount that an agent took off when ordering for the customer. */
  | 'AGENT_ORDER_REDUCTION'
  /** A price that an agent set when ordering for the customer. */
  | 'AGENT_ORDER_FIXED_PRICE'
  /** A rebate that a contract grants. */
  | 'REBATE_CONTRACT'
  /** A framework contract with a channel partner. */
  | 'CHANNEL_FRAMEWORK_CONTRACT'
  /** A contract about earmarked funds. */
  | 'EARMARKED_FUNDS_CONTRACT'
  /** A contract that Huawei Cloud’s own sales concluded. */
  | 'OFFLINE_DIRECT_CONTRACT'
  /** A contract that telephone sales concluded. */
  | 'TELESALES_CONTRACT'
  /** A commercial discount. */
  | 'COMMERCIAL'
  /** A commercial discount of a channel partner. */
  | 'CHANNEL_COMMERCIAL'
  /** A discount that the partner granted the customer. */
  | 'PARTNER_GRANTED'
  /** The price of this one order was adjusted. */
  | 'ORDER_PRICE_ADJUSTMENT'
  /** It was given for free. */
  | 'FREE_OF_CHARGE'
  /** A promotion. */
  | 'PROMOTION'
  /** Money topped up at a discount. */
  | 'TOP_UP_ACCOUNT'
  /** A discount that is part of the product. */
  | 'PRODUCT_BUILT_IN'
  /** A fixed price instead of the product’s base price. */
  | 'BASE_PRICE_FIXED_PRICE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Unit of the time that was bought. */
export type PeriodUnit =
  /** Days. */
  | 'DAY'
  /** Weeks. */
  | 'WEEK'
  /** Months. */
  | 'MONTH'
  /** Years. */
  | 'YEAR'
  /** Hours. */
  | 'HOUR'
  /** No period: bought once. */
  | 'ONE_TIME'
  /** No period: paid by use. Reserved by the partner API. */
  | 'PAY_PER_USE'
  /** No period: reported use. Reserved by the partner API. */
  | 'USAGE_REPORT'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** How a product is paid for. */
export type ProductChargeMode =
  /** In advance, by the month or year. */
  | 'YEARLY_MONTHLY'
  /** Afterwards, by what was used. */
  | 'PAY_PER_USE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What a unit measures. Units of the same kind can be converted, as far as they have conversions. */
export type MeasureKind =
  /** Money. */
  | 'CURRENCY'
  /** How long something was used. */
  | 'DURATION'
  /** Data transferred, 1 KB being 1,024 bytes. */
  | 'TRAFFIC'
  /** How many there are. */
  | 'QUANTITY'
  /** Weight. */
  | 'WEIGHT'
  /** Length. */
  | 'LENGTH'
  /** Storage capacity, 1 GB being 1,024 MB. */
  | 'CAPACITY'
  /** Volume. */
  | 'VOLUME'
  /** Rows. */
  | 'ROWS'
  /** Periods that are bought, such as months. */
  | 'PERIOD'
  /** How often. */
  | 'FREQUENCY'
  /** How many times. */
  | 'COUNT'
  /** Stock. */
  | 'STOCK'
  /** Traffic multiplied by its duration. */
  | 'TRAFFIC_DURATION'
  /** Capacity multiplied by its duration. */
  | 'CAPACITY_DURATION'
  /** Bandwidth, as bits per second. */
  | 'BANDWIDTH_RATE'
  /** Capacity held over time, such as GB-hours. */
  | 'CAPACITY_TIME'
  /** Queries per second. */
  | 'QUERY_RATE'
  /** Bandwidth in decimal units, which count in thousands. */
  | 'BANDWIDTH_RATE_DECIMAL'
  /** Use of performance tests, such as virtual users per minute. */
  | 'PERFORMANCE_TEST_USAGE'
  /** Area. */
  | 'AREA'
  /** Video. */
  | 'VIDEO'
  /** Throughput. */
  | 'THROUGHPUT'
  /** Resolution of pictures. */
  | 'RESOLUTION'
  /** What is deducted from packages for general use. */
  | 'GENERAL_PACKAGE_DEDUCTION'
  /** Processor cores multiplied by their duration, such as vCPU-hours. */
  | 'CORE_DURATION'
  /** Memory multiplied by its duration. */
  | 'MEMORY_DURATION'
  /** Input and output operations per second, multiplied by their duration. */
  | 'IOPS_DURATION'
  /** Throughput multiplied by its duration. */
  | 'THROUGHPUT_DURATION'
  /** How many times in a given time. */
  | 'COUNT_PER_DURATION'
  /** Data transferred in decimal units, which count in thousands. */
  | 'TRAFFIC_DECIMAL'
  /** Tokens of language models, in thousands. */
  | 'KILO_TOKENS'
  /** Frames. */
  | 'FRAME'
  /** Cache bandwidth multiplied by its duration. */
  | 'CACHE_BANDWIDTH_DURATION'
  /** Money in Hong Kong dollars. */
  | 'HONG_KONG_DOLLAR'
  /** Tokens of language models. */
  | 'TOKENS'
  /** How many there are, multiplied by their duration. */
  | 'QUANTITY_DURATION'
  /** Bytes. */
  | 'BYTES'
  /** Characters. */
  | 'CHARACTERS'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What happens to a subscription when it expires. */
export type ExpiryPolicy =
  /** It can be used for a grace period more, and is then frozen. */
  | 'ENTER_GRACE_PERIOD'
  /** It goes on as a pay-per-use resource. */
  | 'CONVERT_TO_PAY_PER_USE'
  /** It is deleted at once. */
  | 'DELETE_IMMEDIATELY'
  /** It is renewed automatically: the only policy that does so. */
  | 'AUTO_RENEW'
  /** It is frozen at once. */
  | 'FREEZE'
  /** It is frozen at once, and deleted when it has been kept for a while. */
  | 'DELETE_AFTER_RETENTION'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Where a discount on list prices comes from. */
export type PriceDiscountKind =
  /** A commercial discount that Huawei Cloud grants the customer. */
  | 'COMMERCIAL'
  /** A commercial discount that comes through a channel partner. */
  | 'CHANNEL_COMMERCIAL'
  /** A discount that the partner granted the customer. */
  | 'PARTNER_GRANTED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Why the renewal of a resource has no price. */
export type RenewalFailureReason =
  /** It is attached to another resource: ask for the price of that one. */
  | 'NOT_MAIN_RESOURCE'
  /** It cannot be renewed for such a time. */
  | 'NO_SUCH_PERIOD'
  /** It has expired and been deleted, or there is none of this id. */
  | 'GONE'
  /** It is part of an order that waits for payment. */
  | 'PAYMENT_PENDING'
  /** It is being unsubscribed or changed. */
  | 'BEING_CHANGED'
  /** The product cannot be renewed. */
  | 'NOT_RENEWABLE'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Unit of the time by which subscriptions are to be renewed. */
export type RenewalPeriodUnit =
  /** Months. */
  | 'MONTH'
  /** Years. */
  | 'YEAR'
  | '%future added value';

/** What a voucher does to the amount due. */
export type VoucherKind =
  /** Lowers the amount due. Not a payment: it is not invoiced and earns no incentive. */
  | 'VOUCHER'
  /** Pays like money and counts in the actual payment. */
  | 'CASH_COUPON'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Where a voucher stands in its life. */
export type VoucherStatus =
  /** Not activated yet. Vouchers that a partner issues start AVAILABLE, so this is rare. */
  | 'INACTIVE'
  /** Can be spent; part of it may have been spent already. */
  | 'AVAILABLE'
  /** Spent completely. */
  | 'USED'
  /** Past its last moment; what was left went back to the quota. */
  | 'EXPIRED'
  /** Taken back by the partner, with what was left of it. */
  | 'RECLAIMED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What was done with a voucher, by hand or by the system. */
export type VoucherRecordKind =
  /** Issued to the customer: the amount left the quota. */
  | 'ISSUE'
  /** Taken back by the partner. */
  | 'MANUAL_RECLAIM'
  /** Taken back because the customer left the partner. */
  | 'UNBIND_RECLAIM'
  /** Taken back because it expired with something left on it. */
  | 'EXPIRY_RECLAIM'
  /** Taken back after an unsubscription. */
  | 'UNSUBSCRIBE_RECLAIM'
  /** Taken back because a top-up was revoked. */
  | 'TOP_UP_REFUND_REVOCATION'
  /** Taken back when the customer joined a partner. */
  | 'ASSOCIATION_RECLAIM'
  /** Taken back when the customer’s kind of association changed. */
  | 'ASSOCIATION_SWITCH_RECLAIM'
  /** Taken back when the customer moved to another reseller. */
  | 'RESELLER_TRANSFER'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What can be issued from a quota. */
export type VoucherQuotaKind =
  /** Vouchers, which lower the amount due. */
  | 'VOUCHER'
  /** Cash coupons, which pay like money. */
  | 'CASH_COUPON'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Who grants a discount. */
export type DiscountSource =
  /** The partner or a salesperson of Huawei Cloud, by authorisation. */
  | 'GRANTED'
  /** A contract with Huawei Cloud. */
  | 'CONTRACT'
  /** A promotion of Huawei Cloud. */
  | 'PROMOTION'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What moved an amount into or out of a voucher account, in detail. */
export type VoucherTransactionKind =
  /** Paid for an order of yearly/monthly products. */
  | 'CONSUMPTION_YEARLY_MONTHLY'
  /** Paid for use. */
  | 'CONSUMPTION_PAY_PER_USE'
  /** Paid for a savings plan. */
  | 'CONSUMPTION_SAVINGS_PLAN'
  /** Paid arrears. */
  | 'CONSUMPTION_ARREARS_REPAYMENT'
  /** Lapsed, because the voucher expired. */
  | 'EXPIRY_CLEARANCE'
  /** Came back after an unsubscription. */
  | 'REFUND_UNSUBSCRIPTION'
  /** Free again after a refund was settled. */
  | 'REFUND_IN_PROGRESS_UNFREEZE'
  /** Held while a refund is being settled. */
  | 'REFUND_IN_PROGRESS_FREEZE'
  /** Came in with a voucher. */
  | 'ACTIVATION'
  /** A correction or write-off by Huawei Cloud. */
  | 'ADJUSTMENT_HUAWEI_WRITE_OFF'
  /** Taken back by the one who gave the voucher. */
  | 'COUPON_RECLAIM'
  /** Held as a deposit. */
  | 'DEPOSIT_FREEZE'
  /** Free again after having been held as a deposit. */
  | 'DEPOSIT_UNFREEZE'
  /** Retrieved from a member account of the enterprise. */
  | 'ENTERPRISE_RETRIEVAL'
  /** Transferred between accounts of the enterprise. */
  | 'ENTERPRISE_TRANSFER'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Whether a quota can issue. Only ACTIVE can, and only within its validity. */
export type VoucherQuotaStatus =
  /** Can issue within its validity. */
  | 'ACTIVE'
  /** Expired, or disabled by Huawei Cloud. */
  | 'INVALID'
  /** Being changed by Huawei Cloud: visible, but cannot issue. */
  | 'ADJUSTING'
  /** Frozen by Huawei Cloud: cannot issue. */
  | 'FROZEN'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** What a distributor did with a reseller’s voucher quota. */
export type VoucherQuotaRecordKind =
  /** Gave it to the reseller: the amount left the distributor’s quota. */
  | 'QUOTA_ISSUE'
  /** Took back what was left of it. */
  | 'QUOTA_RECLAIM'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Whether a reseller’s quota can issue. Only ACTIVE can, and only within its validity. */
export type ResellerVoucherQuotaStatus =
  /** Can issue within its validity. */
  | 'ACTIVE'
  /** Expired, or disabled by Huawei Cloud. */
  | 'INVALID'
  /** Being changed by Huawei Cloud: visible, but cannot issue. */
  | 'ADJUSTING'
  /** Frozen by Huawei Cloud: cannot issue. */
  | 'FROZEN'
  /** Taken back by the distributor, with what was left of it. */
  | 'RECLAIMED'
  /** A value the partner has added since this schema was written. It cannot be filtered by. */
  | 'UNKNOWN'
  | '%future added value';

/** Which customers to list. Conditions that are left out do not apply; all others must hold. */
export type CustomerFilter = {
  /** Part of the verified name, without spaces. */
  name?: string | null | undefined;
  /** Part of the login name, without spaces. */
  accountName?: string | null | undefined;
  /** Part of the label, without spaces; case matters. */
  label?: string | null | undefined;
  /** Only customers tied to the partner this way. */
  associationType?: AssociationType | null | undefined;
  /** Only customers associated at this moment or later. */
  associatedFrom?: string | null | undefined;
  /** Only customers associated at this moment or earlier. */
  associatedTo?: string | null | undefined;
  /** Only customers of this reseller; without it only the partner’s own are listed. */
  resellerId?: string | null | undefined;
};

/** Which vouchers to list. Conditions that are left out do not apply; all others must hold. */
export type VoucherFilter = {
  /** Only vouchers of this customer. Not needed below a customer. */
  customerId?: string | null | undefined;
  /** Only vouchers of this reseller’s customers; without it only those of the partner’s own. */
  resellerId?: string | null | undefined;
  /** Only vouchers tied to this order. */
  orderId?: string | null | undefined;
  /** Only vouchers of this kind. */
  kind?: VoucherKind | null | undefined;
  /** Only vouchers in this status; INACTIVE cannot be asked for. */
  status?: VoucherStatus | null | undefined;
  /** Only vouchers issued later than this. */
  createdAfter?: string | null | undefined;
  /** Only vouchers issued earlier than this. */
  createdBefore?: string | null | undefined;
  /** Only vouchers that take effect later than this. */
  effectiveAfter?: string | null | undefined;
  /** Only vouchers that take effect earlier than this. */
  effectiveBefore?: string | null | undefined;
  /** Only vouchers that expire later than this. */
  expiresAfter?: string | null | undefined;
  /** Only vouchers that expire earlier than this. */
  expiresBefore?: string | null | undefined;
};

/** Which vouchers to issue, to whom, and from which quota. */
export type IssueVouchersInput = {
  /** A text of your own, at most 128 characters, new for each thing to be done, such as a UUID or an invoice number. Sent again with the same input it gives the first result, and nothing is done twice. */
  idempotencyKey: string;
  /** True checks all that can be known without writing, and says in `preview` what would happen. */
  dryRun?: boolean;
  /** Quota to issue from: active, and within its validity. */
  quotaId: string;
  /** Resale customers that get one voucher each, 1 to 1000, none twice. Every 100 take one call to the partner. */
  customerIds: Array<string>;
  /** Face value of each voucher in yuan, above 0, with at most two decimals. */
  faceValue: string;
  /** From when the vouchers can be used, in UTC; default: as long as the quota is valid. */
  effectiveAt?: string | null | undefined;
  /** Until when the vouchers can be used, in UTC; default: as long as the quota is valid. */
  expiresAt?: string | null | undefined;
  /** Codes of at most 10 service types the vouchers can pay for; default: those of the quota. */
  serviceTypes?: Array<string> | null | undefined;
  /** At most 10 products the vouchers can pay for; default: those of the quota. */
  productIds?: Array<string> | null | undefined;
  /** A remark of at most 256 characters for the records; the customers do not see it. */
  memo?: string | null | undefined;
  /** The reseller whose quota and customers they are; leave it out for the partner’s own. */
  resellerId?: string | null | undefined;
};

/** Which voucher to take back. */
export type ReclaimVoucherInput = {
  /** A text of your own, at most 128 characters, new for each thing to be done, such as a UUID or an invoice number. Sent again with the same input it gives the first result, and nothing is done twice. */
  idempotencyKey: string;
  /** True checks all that can be known without writing, and says in `preview` what would happen. */
  dryRun?: boolean;
  /** Voucher to take back: it must be AVAILABLE. */
  voucherId: string;
  /** The reseller whose customer has it; leave it out for one of the partner’s own customers. */
  resellerId?: string | null | undefined;
};

export type AccountManagersQueryVariables = Exact<{
  month: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type AccountManagersQuery = { accountManagers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ accountName: string, customerCount: number | null, spend: { amount: string, currency: CurrencyCode } | null, customers: { totalCount: number, nodes: Array<{ id: string, accountName: string, name: string | null, associationType: AssociationType, balance: { available: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null, monthlySpend: { total: { amount: string, currency: CurrencyCode } } | null }> } | null }> } | null };

export type AmountFragment = { amount: string, currency: CurrencyCode };

export type AlertsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  within?: number;
  kinds?: Array<AlertKind> | AlertKind | null | undefined;
}>;


export type AlertsQuery = { customerAlerts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { kind: AlertKind, reason: string, debt: { amount: string, currency: CurrencyCode }, customer: { id: string, resellerId: string | null, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { daysLeft: number, kind: AlertKind, reason: string, available: { amount: string, currency: CurrencyCode }, monthlyAverage: { amount: string, currency: CurrencyCode }, customer: { id: string, resellerId: string | null, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { kind: AlertKind, reason: string, subscriptionEndsAt: string, subscription: { id: string } | null, customer: { id: string, resellerId: string | null, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { expiresAt: string, kind: AlertKind, reason: string, voucher: { id: string, kind: VoucherKind, faceValue: { amount: string, currency: CurrencyCode } } | null, remaining: { amount: string, currency: CurrencyCode }, customer: { id: string, resellerId: string | null, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { month: string, kind: AlertKind, reason: string, spend: { amount: string, currency: CurrencyCode }, previousSpend: { amount: string, currency: CurrencyCode }, customer: { id: string, resellerId: string | null, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
    > } | null };

export type CatalogueBrowserQueryVariables = Exact<{
  month: string;
  serviceType: string;
  resourceType: string;
  region: string;
  chargeMode?: ProductChargeMode;
}>;


export type CatalogueBrowserQuery = { serviceTypes: { totalCount: number, nodes: Array<{ code: string, name: string, abbreviation: string | null, incentivePolicy: { id: string, class: IncentiveClass, discountAllowed: boolean | null, snapshotAt: string } | null }> } | null, chosenServiceType: { code: string, name: string, resourceTypes: Array<{ code: string, name: string | null, description: string | null }> | null } | null, usageTypes: { totalCount: number, nodes: Array<{ code: string, name: string | null }> } | null, resourceSpecifications: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string | null }> } | null, measureUnits: Array<{ id: string, name: string | null, abbreviation: string | null, kind: MeasureKind | null, conversions: Array<{ multiplyBy: string, divideBy: string, to: { id: string, abbreviation: string | null } }> | null }> | null };

export type CustomerListQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomerListQuery = { customers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, resellerId: string | null, accountName: string, name: string | null, type: CustomerType, level: CustomerLevel | null, label: string | null, associationType: AssociationType, associatedAt: string | null, verification: VerificationStatus, frozen: FreezeState, phone: string | null, email: string | null, accountManagers: Array<{ accountName: string }>, newCustomerTag: { status: NewCustomerStatus, validThrough: string | null } | null, balance: { available: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null }> } | null };

export type CustomerPageQueryVariables = Exact<{
  id: string;
  resellerId?: string | null | undefined;
  month: string;
}>;


export type CustomerPageQuery = { customer: { id: string, accountName: string, name: string | null, type: CustomerType, level: CustomerLevel | null, label: string | null, associationType: AssociationType, associatedAt: string | null, verification: VerificationStatus, frozen: FreezeState, phone: string | null, email: string | null, verificationReview: { result: ReviewResult, opinion: string | null } | null, accountManagers: Array<{ accountName: string }>, newCustomerTag: { status: NewCustomerStatus, validFrom: string | null, validThrough: string | null } | null, balance: { available: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null, monthlySpend: { total: { amount: string, currency: CurrencyCode }, byServiceType: Array<{ serviceType: { code: string, name: string }, amount: { amount: string, currency: CurrencyCode } }>, byPayment: Array<{ instrument: PaymentInstrument, amount: { amount: string, currency: CurrencyCode } }> } | null, alerts: Array<
      | { kind: AlertKind, reason: string }
      | { kind: AlertKind, reason: string }
      | { kind: AlertKind, reason: string }
      | { kind: AlertKind, reason: string }
      | { kind: AlertKind, reason: string }
    > | null, orders: { totalCount: number, nodes: Array<{ id: string, type: OrderType, status: OrderStatus, createdAt: string, serviceType: { code: string, name: string } | null, price: { amount: string, currency: CurrencyCode } }> } | null, vouchers: { totalCount: number, nodes: Array<{ id: string, kind: VoucherKind, expiresAt: string, faceValue: { amount: string, currency: CurrencyCode }, remaining: { amount: string, currency: CurrencyCode } }> } | null, subscriptions: { totalCount: number, nodes: Array<{ id: string, name: string | null, status: SubscriptionStatus | null, onExpiry: ExpiryPolicy | null, expiresAt: string | null, region: string | null, specDescription: string | null, serviceType: { code: string, name: string } | null, attached: Array<{ id: string, name: string | null, specDescription: string | null }> | null }> } | null, payPerUseResources: { totalCount: number, nodes: Array<{ id: string | null, name: string | null, region: string | null, effectiveAt: string | null, specDescription: string | null, serviceType: { code: string, name: string } | null }> } | null, adjustments: { totalCount: number, nodes: Array<{ id: string, kind: AdjustmentKind | null, occurredAt: string | null, amount: { amount: string, currency: CurrencyCode } }> } | null } | null };

export type ExpiringThisMonthQueryVariables = Exact<{
  from: string;
  to: string;
  within: number;
  first?: number;
}>;


export type ExpiringThisMonthQuery = { vouchers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: VoucherKind, expiresAt: string, faceValue: { amount: string, currency: CurrencyCode }, remaining: { amount: string, currency: CurrencyCode }, customer: { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } | null }> } | null, subscriptions: { totalCount: number, nodes: Array<
      | { kind: AlertKind, reason: string, customer: { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { kind: AlertKind, reason: string, customer: { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { expiresAt: string, kind: AlertKind, reason: string, subscription: { id: string } | null, customer: { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { kind: AlertKind, reason: string, customer: { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
      | { kind: AlertKind, reason: string, customer: { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> } }
    > } | null, quotas: { totalCount: number, nodes: Array<{ id: string, kind: VoucherQuotaKind, status: VoucherQuotaStatus, expiresAt: string, balance: { amount: string, currency: CurrencyCode } }> } | null };

export type PersonFragment = { id: string, accountName: string, name: string | null, phone: string | null, accountManagers: Array<{ accountName: string }> };

export type FundLedgerQueryVariables = Exact<{
  account?: FundAccount;
  from: string;
  to: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type FundLedgerQuery = { partner: { id: string | null, balances: Array<{ id: string, kind: AccountKind, amount: { amount: string, currency: CurrencyCode }, designated: { amount: string, currency: CurrencyCode }, allocatable: { amount: string, currency: CurrencyCode } | null, creditLine: { amount: string, currency: CurrencyCode } | null }> | null, fundChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, direction: FundDirection | null, kind: FundChangeKind | null, occurredAt: string | null, transactionId: string | null, amount: { amount: string, currency: CurrencyCode }, balanceAfter: { amount: string, currency: CurrencyCode }, counterparty: { id: string, name: string | null, customer: { id: string, accountName: string } | null, reseller: { id: string, accountName: string | null } | null } | null }> } | null } | null };

export type IncentiveReviewQueryVariables = Exact<{
  month: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type IncentiveReviewQuery = { incentiveSpend: { month: string, source: SpendSource, policySnapshotAt: string, customersRead: number, complete: boolean, notKnown: Array<IncentiveUnknown>, spend: { amount: { amount: string, currency: CurrencyCode }, cashLike: { amount: string, currency: CurrencyCode }, pending: { amount: string, currency: CurrencyCode }, conditional: { amount: string, currency: CurrencyCode }, excluded: { amount: string, currency: CurrencyCode }, refunds: { amount: string, currency: CurrencyCode } }, performance: { low: { amount: string, currency: CurrencyCode }, high: { amount: string, currency: CurrencyCode } }, rebateBase: { low: { amount: string, currency: CurrencyCode }, high: { amount: string, currency: CurrencyCode } }, byClass: Array<{ class: IncentiveClass | null, spend: { amount: { amount: string, currency: CurrencyCode }, cashLike: { amount: string, currency: CurrencyCode }, pending: { amount: string, currency: CurrencyCode }, conditional: { amount: string, currency: CurrencyCode }, excluded: { amount: string, currency: CurrencyCode }, refunds: { amount: string, currency: CurrencyCode } } }>, byServiceType: Array<{ class: IncentiveClass | null, serviceType: { code: string, name: string } | null, spend: { amount: { amount: string, currency: CurrencyCode }, cashLike: { amount: string, currency: CurrencyCode }, pending: { amount: string, currency: CurrencyCode }, conditional: { amount: string, currency: CurrencyCode }, excluded: { amount: string, currency: CurrencyCode }, refunds: { amount: string, currency: CurrencyCode } } }>, unknownServiceTypes: Array<{ code: string, name: string }>, byCustomer: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ customer: { id: string, accountName: string, name: string | null } | null, performance: { low: { amount: string, currency: CurrencyCode }, high: { amount: string, currency: CurrencyCode } }, rebateBase: { low: { amount: string, currency: CurrencyCode }, high: { amount: string, currency: CurrencyCode } } }> } } | null };

export type SplitFragment = { amount: { amount: string, currency: CurrencyCode }, cashLike: { amount: string, currency: CurrencyCode }, pending: { amount: string, currency: CurrencyCode }, conditional: { amount: string, currency: CurrencyCode }, excluded: { amount: string, currency: CurrencyCode }, refunds: { amount: string, currency: CurrencyCode } };

export type SpanFragment = { low: { amount: string, currency: CurrencyCode }, high: { amount: string, currency: CurrencyCode } };

export type MonthCloseQueryVariables = Exact<{
  month: string;
  before: string;
  from: string;
  to: string;
}>;


export type MonthCloseQuery = { spendTrend: { total: { amount: string, currency: CurrencyCode }, points: Array<{ month: string, complete: boolean, amount: { amount: string, currency: CurrencyCode }, change: { amount: string, currency: CurrencyCode } | null }>, series: { nodes: Array<{ accountManager: string | null, total: { amount: string, currency: CurrencyCode }, points: Array<{ month: string, amount: { amount: string, currency: CurrencyCode } }> }> } } | null, topSpenders: { nodes: Array<{ rank: number, customer: { id: string, accountName: string, name: string | null }, spend: { amount: string, currency: CurrencyCode } | null }> } | null, debtors: { totalCount: number, nodes: Array<{ rank: number, customer: { id: string, accountName: string, name: string | null, phone: string | null }, debt: { amount: string, currency: CurrencyCode } | null }> } | null, spendingCustomers: { totalCount: number } | null, partner: { balances: Array<{ id: string, kind: AccountKind, amount: { amount: string, currency: CurrencyCode }, creditLine: { amount: string, currency: CurrencyCode } | null }> | null, adjustments: { totalCount: number, nodes: Array<{ id: string, kind: AdjustmentKind | null, occurredAt: string | null, amount: { amount: string, currency: CurrencyCode }, counterparty: { id: string, name: string | null, accountName: string | null } | null }> } | null } | null, voucherRecords: { totalCount: number, nodes: Array<{ id: string, kind: VoucherRecordKind, at: string, succeeded: boolean | null, amount: { amount: string, currency: CurrencyCode }, customer: { id: string, accountName: string } | null }> } | null };

export type OrderQueueQueryVariables = Exact<{
  status?: OrderStatus;
  first?: number;
  after?: string | null | undefined;
}>;


export type OrderQueueQuery = { orders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: OrderType, status: OrderStatus, createdAt: string, payBefore: string | null, serviceType: { code: string, name: string } | null, listPrice: { amount: string, currency: CurrencyCode }, price: { amount: string, currency: CurrencyCode }, discounts: Array<{ kind: DiscountKind | null, amount: { amount: string, currency: CurrencyCode } }>, lines: { totalCount: number, nodes: Array<{ id: string, productDescription: string | null, quantity: number | null, periodUnit: PeriodUnit | null, periods: number | null, price: { amount: string, currency: CurrencyCode } }> } | null, customer: { id: string, accountName: string, name: string | null, phone: string | null, balance: { available: { amount: string, currency: CurrencyCode } } | null } | null }> } | null };

export type PackageUsageQueryVariables = Exact<{
  customerId: string;
  from: string;
  to: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PackageUsageQuery = { customer: { id: string, accountName: string, name: string | null, resourcePackages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string | null, status: ResourcePackageStatus | null, region: string | null, effectiveAt: string | null, expiresAt: string | null, serviceType: { code: string, name: string } | null, order: { id: string } | null, items: Array<{ id: string | null, usageTypeName: string | null, usage: { typeName: string | null, cycle: ResetCycle | null, startsAt: string | null, endsAt: string | null, remaining: { amount: string, unit: { id: string, abbreviation: string | null } | null } | null, initial: { amount: string, unit: { id: string, abbreviation: string | null } | null } | null } | null }> }> } | null, packageDeductions: { totalCount: number, nodes: Array<{ at: string | null, productName: string | null, resourceId: string | null, used: { amount: string, unit: { id: string, abbreviation: string | null } | null } | null, after: { amount: string, unit: { id: string, abbreviation: string | null } | null } | null, resourceType: { code: string, name: string | null } | null }> } | null } | null };

export type MeasuredFragment = { amount: string, unit: { id: string, abbreviation: string | null } | null };

export type PortfolioQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  month: string;
}>;


export type PortfolioQuery = { customers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, accountName: string, name: string | null, associationType: AssociationType, balance: { available: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null, monthlySpend: { total: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null, vouchers: { totalCount: number, nodes: Array<{ id: string, kind: VoucherKind, expiresAt: string, remaining: { amount: string, currency: CurrencyCode } }> } | null, orders: { totalCount: number, nodes: Array<{ id: string, type: OrderType, status: OrderStatus, createdAt: string, serviceType: { code: string, name: string, incentivePolicy: { id: string, class: IncentiveClass, discountAllowed: boolean | null } | null } | null, price: { amount: string, currency: CurrencyCode } }> } | null }> } | null };

export type RefundExplanationQueryVariables = Exact<{
  id: string;
  resellerId?: string | null | undefined;
}>;


export type RefundExplanationQuery = { order: { id: string, type: OrderType, status: OrderStatus, createdAt: string, paidAt: string | null, handlingFee: { amount: string, currency: CurrencyCode } | null, consumed: { amount: string, currency: CurrencyCode } | null, customer: { id: string, accountName: string, name: string | null } | null, lines: { totalCount: number, nodes: Array<{ id: string, productDescription: string | null, effectiveAt: string | null, expiresAt: string | null, serviceType: { code: string, name: string } | null, price: { amount: string, currency: CurrencyCode }, consumed: { amount: string, currency: CurrencyCode } | null, handlingFee: { amount: string, currency: CurrencyCode } | null }> } | null, refund: { refunded: { amount: string, currency: CurrencyCode }, kept: { amount: string, currency: CurrencyCode }, items: Array<{ id: string, region: string, amount: { amount: string, currency: CurrencyCode }, serviceType: { code: string, name: string } | null, resourceType: { code: string, name: string | null } | null, originalOrder: { id: string, type: OrderType, status: OrderStatus, createdAt: string, paidAt: string | null, price: { amount: string, currency: CurrencyCode }, paidWith: { vouchers: { amount: string, currency: CurrencyCode }, cashCoupons: { amount: string, currency: CurrencyCode }, storedValueCards: { amount: string, currency: CurrencyCode } } } | null }> } | null, price: { amount: string, currency: CurrencyCode }, paidWith: { vouchers: { amount: string, currency: CurrencyCode }, cashCoupons: { amount: string, currency: CurrencyCode }, storedValueCards: { amount: string, currency: CurrencyCode } } } | null };

export type OrderHeadFragment = { id: string, type: OrderType, status: OrderStatus, createdAt: string, paidAt: string | null, price: { amount: string, currency: CurrencyCode }, paidWith: { vouchers: { amount: string, currency: CurrencyCode }, cashCoupons: { amount: string, currency: CurrencyCode }, storedValueCards: { amount: string, currency: CurrencyCode } } };

export type RenewalQuoteQueryVariables = Exact<{
  customerId: string;
  resourceIds: Array<string> | string;
  periodUnit?: RenewalPeriodUnit;
  periods?: number;
}>;


export type RenewalQuoteQuery = { customer: { id: string, accountName: string, name: string | null, balance: { available: { amount: string, currency: CurrencyCode } } | null, subscriptions: { nodes: Array<{ id: string, name: string | null, status: SubscriptionStatus | null, onExpiry: ExpiryPolicy | null, expiresAt: string | null, region: string | null, specDescription: string | null, serviceType: { code: string, name: string } | null, attached: Array<{ id: string, name: string | null, specDescription: string | null }> | null }> } | null } | null, renewalPrices: { listPrice: { amount: string, currency: CurrencyCode }, discount: { amount: string, currency: CurrencyCode }, price: { amount: string, currency: CurrencyCode }, discounts: Array<{ id: string | null, kind: PriceDiscountKind | null, name: string | null, applied: boolean, amount: { amount: string, currency: CurrencyCode } }>, resources: Array<{ resourceId: string, amount: { amount: string, currency: CurrencyCode } }>, failures: Array<{ resourceId: string, reason: RenewalFailureReason, message: string | null }> } | null };

export type ResellerOverviewQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ResellerOverviewQuery = { resellers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, accountName: string | null, name: string | null, phone: string | null, email: string | null, associatedAt: string | null, accountManager: { accountName: string, name: string | null } | null, balances: Array<{ id: string, kind: AccountKind, amount: { amount: string, currency: CurrencyCode }, allocatable: { amount: string, currency: CurrencyCode } | null, creditLine: { amount: string, currency: CurrencyCode } | null }> | null, voucherQuotas: { totalCount: number, nodes: Array<{ id: string, status: ResellerVoucherQuotaStatus, expiresAt: string, value: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode } }> } | null, customers: { totalCount: number, nodes: Array<{ id: string, accountName: string, name: string | null, balance: { available: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null }> } | null }> } | null };

export type ResellerPageQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type ResellerPageQuery = { reseller: { id: string, accountName: string | null, name: string | null, phone: string | null, email: string | null, associatedAt: string | null, accountManager: { accountName: string, name: string | null } | null, balances: Array<{ id: string, kind: AccountKind, amount: { amount: string, currency: CurrencyCode }, allocatable: { amount: string, currency: CurrencyCode } | null, creditLine: { amount: string, currency: CurrencyCode } | null }> | null, adjustments: { totalCount: number, nodes: Array<{ id: string, kind: AdjustmentKind | null, occurredAt: string | null, amount: { amount: string, currency: CurrencyCode } }> } | null, fundChanges: { totalCount: number, nodes: Array<{ id: string, kind: FundChangeKind | null, direction: FundDirection | null, occurredAt: string | null, amount: { amount: string, currency: CurrencyCode }, balanceAfter: { amount: string, currency: CurrencyCode } }> } | null, voucherQuotas: { totalCount: number, nodes: Array<{ id: string, status: ResellerVoucherQuotaStatus, expiresAt: string, value: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode } }> } | null, voucherQuotaRecords: { totalCount: number, nodes: Array<{ id: string, kind: VoucherQuotaRecordKind, at: string, amount: { amount: string, currency: CurrencyCode } }> } | null, customers: { totalCount: number, nodes: Array<{ id: string, accountName: string, name: string | null, verification: VerificationStatus, frozen: FreezeState, balance: { available: { amount: string, currency: CurrencyCode }, debt: { amount: string, currency: CurrencyCode } } | null, vouchers: { totalCount: number, nodes: Array<{ id: string, expiresAt: string, remaining: { amount: string, currency: CurrencyCode } }> } | null, orders: { totalCount: number, nodes: Array<{ id: string, type: OrderType, status: OrderStatus, createdAt: string }> } | null }> } | null } | null };

export type SpendTrendQueryVariables = Exact<{
  from: string;
  to: string;
  by?: SpendGrouping;
  first?: number;
  after?: string | null | undefined;
}>;


export type SpendTrendQuery = { spendTrend: { total: { amount: string, currency: CurrencyCode }, points: Array<{ month: string, complete: boolean, amount: { amount: string, currency: CurrencyCode }, change: { amount: string, currency: CurrencyCode } | null }>, series: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ accountManager: string | null, customer: { id: string, accountName: string, name: string | null } | null, serviceType: { code: string, name: string } | null, total: { amount: string, currency: CurrencyCode }, points: Array<{ month: string, complete: boolean, amount: { amount: string, currency: CurrencyCode }, change: { amount: string, currency: CurrencyCode } | null }> }> } } | null };

export type PointFragment = { month: string, complete: boolean, amount: { amount: string, currency: CurrencyCode }, change: { amount: string, currency: CurrencyCode } | null };

export type VoucherDeskQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: VoucherFilter | null | undefined;
}>;


export type VoucherDeskQuery = { quotas: { totalCount: number, nodes: Array<{ id: string, kind: VoucherQuotaKind, status: VoucherQuotaStatus, effectiveAt: string, expiresAt: string, value: { amount: string, currency: CurrencyCode }, balance: { amount: string, currency: CurrencyCode }, limits: Array<
        | { __typename: 'ServiceTypeLimit', excluded: boolean, serviceTypes: Array<{ code: string, name: string }> }
        | { __typename: 'ProductLimit', productIds: Array<string> }
        | { __typename: 'RegionLimit', regions: Array<{ code: string, name: string | null }> }
        | { __typename: 'SubscriptionKindLimit' }
        | { __typename: 'FirstOrderLimit', firstOrderOnly: boolean }
        | { __typename: 'PeriodCountLimit' }
        | { __typename: 'PeriodKindLimit' }
        | { __typename: 'UsageTimesLimit', times: number | null }
        | { __typename: 'DiscountCombinationLimit', discount: DiscountSource, combinable: boolean }
        | { __typename: 'MinimumDiscountLimit', minimum: string }
        | { __typename: 'MaxDeductionRatioLimit', most: string }
        | { __typename: 'IncentiveLimit' }
        | { __typename: 'UnknownLimit' }
      > }> } | null, issued: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: VoucherKind, status: VoucherStatus, frozen: boolean | null, effectiveAt: string, expiresAt: string, createdAt: string, faceValue: { amount: string, currency: CurrencyCode }, remaining: { amount: string, currency: CurrencyCode }, customer: { id: string, accountName: string, name: string | null } | null, quota: { id: string } | null, limits: Array<
        | { __typename: 'ServiceTypeLimit', excluded: boolean, serviceTypes: Array<{ code: string, name: string }> }
        | { __typename: 'ProductLimit', productIds: Array<string> }
        | { __typename: 'RegionLimit', regions: Array<{ code: string, name: string | null }> }
        | { __typename: 'SubscriptionKindLimit' }
        | { __typename: 'FirstOrderLimit', firstOrderOnly: boolean }
        | { __typename: 'PeriodCountLimit' }
        | { __typename: 'PeriodKindLimit' }
        | { __typename: 'UsageTimesLimit', times: number | null }
        | { __typename: 'DiscountCombinationLimit', discount: DiscountSource, combinable: boolean }
        | { __typename: 'MinimumDiscountLimit', minimum: string }
        | { __typename: 'MaxDeductionRatioLimit', most: string }
        | { __typename: 'IncentiveLimit' }
        | { __typename: 'UnknownLimit' }
      > }> } | null, log: { nodes: Array<{ id: string, kind: VoucherRecordKind, at: string, succeeded: boolean | null, remark: string | null, amount: { amount: string, currency: CurrencyCode }, customer: { id: string, accountName: string } | null }> } | null };

type Limit_ServiceTypeLimit_Fragment = { __typename: 'ServiceTypeLimit', excluded: boolean, serviceTypes: Array<{ code: string, name: string }> };

type Limit_ProductLimit_Fragment = { __typename: 'ProductLimit', productIds: Array<string> };

type Limit_RegionLimit_Fragment = { __typename: 'RegionLimit', regions: Array<{ code: string, name: string | null }> };

type Limit_SubscriptionKindLimit_Fragment = { __typename: 'SubscriptionKindLimit' };

type Limit_FirstOrderLimit_Fragment = { __typename: 'FirstOrderLimit', firstOrderOnly: boolean };

type Limit_PeriodCountLimit_Fragment = { __typename: 'PeriodCountLimit' };

type Limit_PeriodKindLimit_Fragment = { __typename: 'PeriodKindLimit' };

type Limit_UsageTimesLimit_Fragment = { __typename: 'UsageTimesLimit', times: number | null };

type Limit_DiscountCombinationLimit_Fragment = { __typename: 'DiscountCombinationLimit', discount: DiscountSource, combinable: boolean };

type Limit_MinimumDiscountLimit_Fragment = { __typename: 'MinimumDiscountLimit', minimum: string };

type Limit_MaxDeductionRatioLimit_Fragment = { __typename: 'MaxDeductionRatioLimit', most: string };

type Limit_IncentiveLimit_Fragment = { __typename: 'IncentiveLimit' };

type Limit_UnknownLimit_Fragment = { __typename: 'UnknownLimit' };

export type LimitFragment =
  | Limit_ServiceTypeLimit_Fragment
  | Limit_ProductLimit_Fragment
  | Limit_RegionLimit_Fragment
  | Limit_SubscriptionKindLimit_Fragment
  | Limit_FirstOrderLimit_Fragment
  | Limit_PeriodCountLimit_Fragment
  | Limit_PeriodKindLimit_Fragment
  | Limit_UsageTimesLimit_Fragment
  | Limit_DiscountCombinationLimit_Fragment
  | Limit_MinimumDiscountLimit_Fragment
  | Limit_MaxDeductionRatioLimit_Fragment
  | Limit_IncentiveLimit_Fragment
  | Limit_UnknownLimit_Fragment
;

export type VoucherHistoryQueryVariables = Exact<{
  id: string;
  resellerId?: string | null | undefined;
}>;


export type VoucherHistoryQuery = { voucher: { id: string, kind: VoucherKind, status: VoucherStatus, frozen: boolean | null, createdAt: string, effectiveAt: string, expiresAt: string, lastUsedAt: string | null, faceValue: { amount: string, currency: CurrencyCode }, remaining: { amount: string, currency: CurrencyCode }, used: { amount: string, currency: CurrencyCode } | null, customer: { id: string, accountName: string, name: string | null } | null, quota: { id: string, kind: VoucherQuotaKind, balance: { amount: string, currency: CurrencyCode } } | null, records: Array<{ id: string, kind: VoucherRecordKind, at: string, succeeded: boolean | null, remark: string | null, amount: { amount: string, currency: CurrencyCode } }> | null, uses: { totalCount: number, nodes: Array<{ at: string, kind: VoucherTransactionKind, serviceTypeName: string | null, amount: { amount: string, currency: CurrencyCode }, balanceAfter: { amount: string, currency: CurrencyCode }, order: { id: string, type: OrderType, createdAt: string, price: { amount: string, currency: CurrencyCode } } | null }> } | null } | null };

export type IssueVouchersMutationVariables = Exact<{
  input: IssueVouchersInput;
}>;


export type IssueVouchersMutation = { issueVouchers: { operation: { id: string, status: OperationStatus, replayed: boolean, amount: { amount: string, currency: CurrencyCode } | null } | null, issued: Array<{ id: string, customer: { id: string } }>, failures: Array<{ code: UserErrorCode, message: string, customer: { id: string } }>, preview: { partnerCalls: number, amount: { amount: string, currency: CurrencyCode } | null } | null, quota: { id: string, balance: { amount: string, currency: CurrencyCode } } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, partnerCode: string | null }> } | null };

export type ReclaimVoucherMutationVariables = Exact<{
  input: ReclaimVoucherInput;
}>;


export type ReclaimVoucherMutation = { reclaimVoucher: { operation: { id: string, status: OperationStatus, replayed: boolean, amount: { amount: string, currency: CurrencyCode } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string, partnerCode: string | null }> } | null };

export type UnsettledOperationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type UnsettledOperationsQuery = { operations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, idempotencyKey: string, kind: OperationKind, status: OperationStatus, requestedAt: string, amount: { amount: string, currency: CurrencyCode } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Customer {
  id
  accountName
  name
  phone
  accountManagers {
    accountName
  }
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(`
    fragment Amount on Money {
  amount
  currency
}
    `, {"fragmentName":"Amount"}) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const SplitFragmentDoc = new TypedDocumentString(`
    fragment Split on SpendSplit {
  amount {
    ...Amount
  }
  cashLike {
    ...Amount
  }
  pending {
    ...Amount
  }
  conditional {
    ...Amount
  }
  excluded {
    ...Amount
  }
  refunds {
    ...Amount
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"Split"}) as unknown as TypedDocumentString<SplitFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on MoneyRange {
  low {
    ...Amount
  }
  high {
    ...Amount
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const MeasuredFragmentDoc = new TypedDocumentString(`
    fragment Measured on Quantity {
  amount
  unit {
    id
    abbreviation
  }
}
    `, {"fragmentName":"Measured"}) as unknown as TypedDocumentString<MeasuredFragment, unknown>;
export const OrderHeadFragmentDoc = new TypedDocumentString(`
    fragment OrderHead on Order {
  id
  type
  status
  createdAt
  paidAt
  price {
    ...Amount
  }
  paidWith {
    vouchers {
      ...Amount
    }
    cashCoupons {
      ...Amount
    }
    storedValueCards {
      ...Amount
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"OrderHead"}) as unknown as TypedDocumentString<OrderHeadFragment, unknown>;
export const PointFragmentDoc = new TypedDocumentString(`
    fragment Point on SpendPoint {
  month
  complete
  amount {
    ...Amount
  }
  change {
    ...Amount
  }
}
    fragment Amount on Money {
  amount
  currency
}`, {"fragmentName":"Point"}) as unknown as TypedDocumentString<PointFragment, unknown>;
export const LimitFragmentDoc = new TypedDocumentString(`
    fragment Limit on VoucherLimit {
  __typename
  ... on ServiceTypeLimit {
    excluded
    serviceTypes {
      code
      name
    }
  }
  ... on ProductLimit {
    productIds
  }
  ... on RegionLimit {
    regions {
      code
      name
    }
  }
  ... on FirstOrderLimit {
    firstOrderOnly
  }
  ... on UsageTimesLimit {
    times
  }
  ... on MinimumDiscountLimit {
    minimum: ratio
  }
  ... on MaxDeductionRatioLimit {
    most: ratio
  }
  ... on DiscountCombinationLimit {
    discount
    combinable
  }
}
    `, {"fragmentName":"Limit"}) as unknown as TypedDocumentString<LimitFragment, unknown>;
export const AccountManagersDocument = new TypedDocumentString(`
    query AccountManagers($month: YearMonth!, $first: Int! = 50, $after: String) {
  accountManagers(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      accountName
      customerCount
      spend(month: $month) {
        ...Amount
      }
      customers(first: 20) {
        totalCount
        nodes {
          id
          accountName
          name
          associationType
          balance {
            available {
              ...Amount
            }
            debt {
              ...Amount
            }
          }
          monthlySpend(month: $month) {
            total {
              ...Amount
            }
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<AccountManagersQuery, AccountManagersQueryVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts($first: Int! = 50, $after: String, $within: Int! = 30, $kinds: [AlertKind!]) {
  customerAlerts(first: $first, after: $after, within: $within, kinds: $kinds) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      reason
      customer {
        id
        resellerId
        accountName
        name
        phone
        accountManagers {
          accountName
        }
      }
      ... on ArrearsAlert {
        debt {
          ...Amount
        }
      }
      ... on LowBalanceAlert {
        available {
          ...Amount
        }
        monthlyAverage {
          ...Amount
        }
        daysLeft
      }
      ... on SubscriptionExpiringAlert {
        subscription {
          id
        }
        subscriptionEndsAt: expiresAt
      }
      ... on VoucherExpiringAlert {
        voucher {
          id
          kind
          faceValue {
            ...Amount
          }
        }
        remaining {
          ...Amount
        }
        expiresAt
      }
      ... on SpendDropAlert {
        month
        spend {
          ...Amount
        }
        previousSpend {
          ...Amount
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const CatalogueBrowserDocument = new TypedDocumentString(`
    query CatalogueBrowser($month: YearMonth!, $serviceType: ID!, $resourceType: ID!, $region: String!, $chargeMode: ProductChargeMode! = YEARLY_MONTHLY) {
  serviceTypes(first: 1000) {
    totalCount
    nodes {
      code
      name
      abbreviation
      incentivePolicy(month: $month) {
        id
        class
        discountAllowed
        snapshotAt
      }
    }
  }
  chosenServiceType: serviceType(code: $serviceType) {
    code
    name
    resourceTypes {
      code
      name
      description
    }
  }
  usageTypes(first: 100, filter: {resourceType: $resourceType}) {
    totalCount
    nodes {
      code
      name
    }
  }
  resourceSpecifications(
    serviceType: $serviceType
    resourceType: $resourceType
    region: $region
    chargeMode: $chargeMode
    first: 100
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
    }
  }
  measureUnits {
    id
    name
    abbreviation
    kind
    conversions {
      to {
        id
        abbreviation
      }
      multiplyBy
      divideBy
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueBrowserQuery, CatalogueBrowserQueryVariables>;
export const CustomerListDocument = new TypedDocumentString(`
    query CustomerList($first: Int! = 50, $after: String, $filter: CustomerFilter) {
  customers(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      resellerId
      accountName
      name
      type
      level
      label
      associationType
      associatedAt
      verification
      frozen
      phone
      email
      accountManagers {
        accountName
      }
      newCustomerTag {
        status
        validThrough
      }
      balance {
        available {
          ...Amount
        }
        debt {
          ...Amount
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<CustomerListQuery, CustomerListQueryVariables>;
export const CustomerPageDocument = new TypedDocumentString(`
    query CustomerPage($id: ID!, $resellerId: ID, $month: YearMonth!) {
  customer(id: $id, resellerId: $resellerId) {
    id
    accountName
    name
    type
    level
    label
    associationType
    associatedAt
    verification
    verificationReview {
      result
      opinion
    }
    frozen
    phone
    email
    accountManagers {
      accountName
    }
    newCustomerTag {
      status
      validFrom
      validThrough
    }
    balance {
      available {
        ...Amount
      }
      debt {
        ...Amount
      }
    }
    monthlySpend(month: $month) {
      total {
        ...Amount
      }
      byServiceType {
        serviceType {
          code
          name
        }
        amount {
          ...Amount
        }
      }
      byPayment {
        instrument
        amount {
          ...Amount
        }
      }
    }
    alerts(kinds: [ARREARS, LOW_BALANCE, SPEND_DROP]) {
      kind
      reason
    }
    orders(first: 5) {
      totalCount
      nodes {
        id
        type
        status
        createdAt
        serviceType {
          code
          name
        }
        price {
          ...Amount
        }
      }
    }
    vouchers(first: 5, filter: {status: AVAILABLE}) {
      totalCount
      nodes {
        id
        kind
        faceValue {
          ...Amount
        }
        remaining {
          ...Amount
        }
        expiresAt
      }
    }
    subscriptions(first: 20, filter: {statuses: [IN_USE, FROZEN]}) {
      totalCount
      nodes {
        id
        name
        status
        onExpiry
        expiresAt
        region
        specDescription
        serviceType {
          code
          name
        }
        attached {
          id
          name
          specDescription
        }
      }
    }
    payPerUseResources(first: 20, filter: {status: ACTIVE}) {
      totalCount
      nodes {
        id
        name
        region
        effectiveAt
        serviceType {
          code
          name
        }
        specDescription
      }
    }
    adjustments(first: 5) {
      totalCount
      nodes {
        id
        kind
        occurredAt
        amount {
          ...Amount
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<CustomerPageQuery, CustomerPageQueryVariables>;
export const ExpiringThisMonthDocument = new TypedDocumentString(`
    query ExpiringThisMonth($from: DateTime!, $to: DateTime!, $within: Int!, $first: Int! = 200) {
  vouchers(
    first: $first
    filter: {status: AVAILABLE, expiresAfter: $from, expiresBefore: $to}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      faceValue {
        ...Amount
      }
      remaining {
        ...Amount
      }
      expiresAt
      customer {
        ...Person
      }
    }
  }
  subscriptions: customerAlerts(
    first: $first
    kinds: [SUBSCRIPTION_EXPIRING]
    within: $within
  ) {
    totalCount
    nodes {
      kind
      reason
      customer {
        ...Person
      }
      ... on SubscriptionExpiringAlert {
        subscription {
          id
        }
        expiresAt
      }
    }
  }
  quotas: voucherQuotas(
    first: 50
    filter: {expiresAfter: $from, expiresBefore: $to}
  ) {
    totalCount
    nodes {
      id
      kind
      status
      balance {
        ...Amount
      }
      expiresAt
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment Person on Customer {
  id
  accountName
  name
  phone
  accountManagers {
    accountName
  }
}`) as unknown as TypedDocumentString<ExpiringThisMonthQuery, ExpiringThisMonthQueryVariables>;
export const FundLedgerDocument = new TypedDocumentString(`
    query FundLedger($account: FundAccount! = CASH, $from: Date!, $to: Date!, $first: Int! = 100, $after: String) {
  partner {
    id
    balances {
      id
      kind
      amount {
        ...Amount
      }
      designated {
        ...Amount
      }
      allocatable {
        ...Amount
      }
      creditLine {
        ...Amount
      }
    }
    fundChanges(
      first: $first
      after: $after
      filter: {account: $account, from: $from, to: $to}
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        direction
        kind
        occurredAt
        amount {
          ...Amount
        }
        balanceAfter {
          ...Amount
        }
        transactionId
        counterparty {
          id
          name
          customer {
            id
            accountName
          }
          reseller {
            id
            accountName
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<FundLedgerQuery, FundLedgerQueryVariables>;
export const IncentiveReviewDocument = new TypedDocumentString(`
    query IncentiveReview($month: YearMonth!, $first: Int! = 50, $after: String) {
  incentiveSpend(month: $month, source: SUMMARY) {
    month
    source
    spend {
      ...Split
    }
    performance {
      ...Span
    }
    rebateBase {
      ...Span
    }
    byClass {
      class
      spend {
        ...Split
      }
    }
    byServiceType {
      serviceType {
        code
        name
      }
      class
      spend {
        ...Split
      }
    }
    unknownServiceTypes {
      code
      name
    }
    policySnapshotAt
    customersRead
    complete
    notKnown
    byCustomer(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        customer {
          id
          accountName
          name
        }
        performance {
          ...Span
        }
        rebateBase {
          ...Span
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment Split on SpendSplit {
  amount {
    ...Amount
  }
  cashLike {
    ...Amount
  }
  pending {
    ...Amount
  }
  conditional {
    ...Amount
  }
  excluded {
    ...Amount
  }
  refunds {
    ...Amount
  }
}
fragment Span on MoneyRange {
  low {
    ...Amount
  }
  high {
    ...Amount
  }
}`) as unknown as TypedDocumentString<IncentiveReviewQuery, IncentiveReviewQueryVariables>;
export const MonthCloseDocument = new TypedDocumentString(`
    query MonthClose($month: YearMonth!, $before: YearMonth!, $from: DateTime!, $to: DateTime!) {
  spendTrend(from: $before, to: $month, by: ACCOUNT_MANAGER) {
    total {
      ...Amount
    }
    points {
      month
      complete
      amount {
        ...Amount
      }
      change {
        ...Amount
      }
    }
    series(first: 50) {
      nodes {
        accountManager
        total {
          ...Amount
        }
        points {
          month
          amount {
            ...Amount
          }
        }
      }
    }
  }
  topSpenders: customerRanking(by: SPEND, month: $month, first: 10) {
    nodes {
      rank
      customer {
        id
        accountName
        name
      }
      spend {
        ...Amount
      }
    }
  }
  debtors: customerRanking(by: DEBT, first: 50) {
    totalCount
    nodes {
      rank
      customer {
        id
        accountName
        name
        phone
      }
      debt {
        ...Amount
      }
    }
  }
  spendingCustomers(month: $month, first: 0) {
    totalCount
  }
  partner {
    balances {
      id
      kind
      amount {
        ...Amount
      }
      creditLine {
        ...Amount
      }
    }
    adjustments(first: 100, filter: {occurredFrom: $from, occurredTo: $to}) {
      totalCount
      nodes {
        id
        kind
        occurredAt
        amount {
          ...Amount
        }
        counterparty {
          id
          name
          accountName
        }
      }
    }
  }
  voucherRecords(first: 100, filter: {laterThan: $from, earlierThan: $to}) {
    totalCount
    nodes {
      id
      kind
      at
      succeeded
      amount {
        ...Amount
      }
      customer {
        id
        accountName
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<MonthCloseQuery, MonthCloseQueryVariables>;
export const OrderQueueDocument = new TypedDocumentString(`
    query OrderQueue($status: OrderStatus! = PENDING_PAYMENT, $first: Int! = 50, $after: String) {
  orders(
    first: $first
    after: $after
    filter: {status: $status}
    orderBy: CREATED_AT_ASC
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      status
      createdAt
      payBefore
      serviceType {
        code
        name
      }
      listPrice {
        ...Amount
      }
      price {
        ...Amount
      }
      discounts {
        kind
        amount {
          ...Amount
        }
      }
      lines(first: 10) {
        totalCount
        nodes {
          id
          productDescription
          quantity
          periodUnit
          periods
          price {
            ...Amount
          }
        }
      }
      customer {
        id
        accountName
        name
        phone
        balance {
          available {
            ...Amount
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<OrderQueueQuery, OrderQueueQueryVariables>;
export const PackageUsageDocument = new TypedDocumentString(`
    query PackageUsage($customerId: ID!, $from: Date!, $to: Date!, $first: Int! = 50, $after: String) {
  customer(id: $customerId) {
    id
    accountName
    name
    resourcePackages(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        status
        serviceType {
          code
          name
        }
        region
        effectiveAt
        expiresAt
        order {
          id
        }
        items {
          id
          usageTypeName
          usage {
            typeName
            remaining {
              ...Measured
            }
            initial {
              ...Measured
            }
            cycle
            startsAt
            endsAt
          }
        }
      }
    }
    packageDeductions(from: $from, to: $to, first: 100) {
      totalCount
      nodes {
        at
        productName
        used {
          ...Measured
        }
        after {
          ...Measured
        }
        resourceId
        resourceType {
          code
          name
        }
      }
    }
  }
}
    fragment Measured on Quantity {
  amount
  unit {
    id
    abbreviation
  }
}`) as unknown as TypedDocumentString<PackageUsageQuery, PackageUsageQueryVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio($first: Int! = 100, $after: String, $month: YearMonth!) {
  customers(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      accountName
      name
      associationType
      balance {
        available {
          ...Amount
        }
        debt {
          ...Amount
        }
      }
      monthlySpend(month: $month) {
        total {
          ...Amount
        }
        debt {
          ...Amount
        }
      }
      vouchers(first: 5, filter: {status: AVAILABLE}) {
        totalCount
        nodes {
          id
          kind
          remaining {
            ...Amount
          }
          expiresAt
        }
      }
      orders(first: 5) {
        totalCount
        nodes {
          id
          type
          status
          createdAt
          serviceType {
            code
            name
            incentivePolicy(month: $month) {
              id
              class
              discountAllowed
            }
          }
          price {
            ...Amount
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const RefundExplanationDocument = new TypedDocumentString(`
    query RefundExplanation($id: ID!, $resellerId: ID) {
  order(id: $id, resellerId: $resellerId) {
    ...OrderHead
    handlingFee {
      ...Amount
    }
    consumed {
      ...Amount
    }
    customer {
      id
      accountName
      name
    }
    lines(first: 50) {
      totalCount
      nodes {
        id
        productDescription
        serviceType {
          code
          name
        }
        price {
          ...Amount
        }
        consumed {
          ...Amount
        }
        handlingFee {
          ...Amount
        }
        effectiveAt
        expiresAt
      }
    }
    refund {
      refunded {
        ...Amount
      }
      kept {
        ...Amount
      }
      items {
        id
        amount {
          ...Amount
        }
        serviceType {
          code
          name
        }
        resourceType {
          code
          name
        }
        region
        originalOrder {
          ...OrderHead
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment OrderHead on Order {
  id
  type
  status
  createdAt
  paidAt
  price {
    ...Amount
  }
  paidWith {
    vouchers {
      ...Amount
    }
    cashCoupons {
      ...Amount
    }
    storedValueCards {
      ...Amount
    }
  }
}`) as unknown as TypedDocumentString<RefundExplanationQuery, RefundExplanationQueryVariables>;
export const RenewalQuoteDocument = new TypedDocumentString(`
    query RenewalQuote($customerId: ID!, $resourceIds: [ID!]!, $periodUnit: RenewalPeriodUnit! = MONTH, $periods: Int! = 1) {
  customer(id: $customerId) {
    id
    accountName
    name
    balance {
      available {
        ...Amount
      }
    }
    subscriptions(first: 50, filter: {ids: $resourceIds}) {
      nodes {
        id
        name
        status
        onExpiry
        expiresAt
        serviceType {
          code
          name
        }
        region
        specDescription
        attached {
          id
          name
          specDescription
        }
      }
    }
  }
  renewalPrices(
    input: {customerId: $customerId, resourceIds: $resourceIds, periodUnit: $periodUnit, periods: $periods}
  ) {
    listPrice {
      ...Amount
    }
    discount {
      ...Amount
    }
    price {
      ...Amount
    }
    discounts {
      id
      kind
      name
      amount {
        ...Amount
      }
      applied
    }
    resources {
      resourceId
      amount {
        ...Amount
      }
    }
    failures {
      resourceId
      reason
      message
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<RenewalQuoteQuery, RenewalQuoteQueryVariables>;
export const ResellerOverviewDocument = new TypedDocumentString(`
    query ResellerOverview($first: Int! = 20, $after: String) {
  resellers(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      accountName
      name
      phone
      email
      associatedAt
      accountManager {
        accountName
        name
      }
      balances {
        id
        kind
        amount {
          ...Amount
        }
        allocatable {
          ...Amount
        }
        creditLine {
          ...Amount
        }
      }
      voucherQuotas(first: 10) {
        totalCount
        nodes {
          id
          status
          value {
            ...Amount
          }
          balance {
            ...Amount
          }
          expiresAt
        }
      }
      customers(first: 10) {
        totalCount
        nodes {
          id
          accountName
          name
          balance {
            available {
              ...Amount
            }
            debt {
              ...Amount
            }
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<ResellerOverviewQuery, ResellerOverviewQueryVariables>;
export const ResellerPageDocument = new TypedDocumentString(`
    query ResellerPage($id: ID!, $from: Date!, $to: Date!) {
  reseller(id: $id) {
    id
    accountName
    name
    phone
    email
    associatedAt
    accountManager {
      accountName
      name
    }
    balances {
      id
      kind
      amount {
        ...Amount
      }
      allocatable {
        ...Amount
      }
      creditLine {
        ...Amount
      }
    }
    adjustments(first: 10) {
      totalCount
      nodes {
        id
        kind
        occurredAt
        amount {
          ...Amount
        }
      }
    }
    fundChanges(first: 20, filter: {account: CASH, from: $from, to: $to}) {
      totalCount
      nodes {
        id
        kind
        direction
        occurredAt
        amount {
          ...Amount
        }
        balanceAfter {
          ...Amount
        }
      }
    }
    voucherQuotas(first: 20) {
      totalCount
      nodes {
        id
        status
        value {
          ...Amount
        }
        balance {
          ...Amount
        }
        expiresAt
      }
    }
    voucherQuotaRecords(first: 10) {
      totalCount
      nodes {
        id
        kind
        at
        amount {
          ...Amount
        }
      }
    }
    customers(first: 100) {
      totalCount
      nodes {
        id
        accountName
        name
        verification
        frozen
        balance {
          available {
            ...Amount
          }
          debt {
            ...Amount
          }
        }
        vouchers(first: 3, filter: {status: AVAILABLE}) {
          totalCount
          nodes {
            id
            remaining {
              ...Amount
            }
            expiresAt
          }
        }
        orders(first: 3) {
          totalCount
          nodes {
            id
            type
            status
            createdAt
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<ResellerPageQuery, ResellerPageQueryVariables>;
export const SpendTrendDocument = new TypedDocumentString(`
    query SpendTrend($from: YearMonth!, $to: YearMonth!, $by: SpendGrouping! = CUSTOMER, $first: Int! = 20, $after: String) {
  spendTrend(from: $from, to: $to, by: $by) {
    total {
      ...Amount
    }
    points {
      ...Point
    }
    series(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        customer {
          id
          accountName
          name
        }
        accountManager
        serviceType {
          code
          name
        }
        total {
          ...Amount
        }
        points {
          ...Point
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment Point on SpendPoint {
  month
  complete
  amount {
    ...Amount
  }
  change {
    ...Amount
  }
}`) as unknown as TypedDocumentString<SpendTrendQuery, SpendTrendQueryVariables>;
export const VoucherDeskDocument = new TypedDocumentString(`
    query VoucherDesk($first: Int! = 50, $after: String, $filter: VoucherFilter) {
  quotas: voucherQuotas(first: 100) {
    totalCount
    nodes {
      id
      kind
      status
      value {
        ...Amount
      }
      balance {
        ...Amount
      }
      effectiveAt
      expiresAt
      limits {
        ...Limit
      }
    }
  }
  issued: vouchers(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      status
      frozen
      faceValue {
        ...Amount
      }
      remaining {
        ...Amount
      }
      effectiveAt
      expiresAt
      createdAt
      customer {
        id
        accountName
        name
      }
      quota {
        id
      }
      limits {
        ...Limit
      }
    }
  }
  log: voucherRecords(first: 20) {
    nodes {
      id
      kind
      at
      succeeded
      amount {
        ...Amount
      }
      customer {
        id
        accountName
      }
      remark
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}
fragment Limit on VoucherLimit {
  __typename
  ... on ServiceTypeLimit {
    excluded
    serviceTypes {
      code
      name
    }
  }
  ... on ProductLimit {
    productIds
  }
  ... on RegionLimit {
    regions {
      code
      name
    }
  }
  ... on FirstOrderLimit {
    firstOrderOnly
  }
  ... on UsageTimesLimit {
    times
  }
  ... on MinimumDiscountLimit {
    minimum: ratio
  }
  ... on MaxDeductionRatioLimit {
    most: ratio
  }
  ... on DiscountCombinationLimit {
    discount
    combinable
  }
}`) as unknown as TypedDocumentString<VoucherDeskQuery, VoucherDeskQueryVariables>;
export const VoucherHistoryDocument = new TypedDocumentString(`
    query VoucherHistory($id: ID!, $resellerId: ID) {
  voucher(id: $id, resellerId: $resellerId) {
    id
    kind
    status
    frozen
    faceValue {
      ...Amount
    }
    remaining {
      ...Amount
    }
    used {
      ...Amount
    }
    createdAt
    effectiveAt
    expiresAt
    lastUsedAt
    customer {
      id
      accountName
      name
    }
    quota {
      id
      kind
      balance {
        ...Amount
      }
    }
    records {
      id
      kind
      at
      succeeded
      amount {
        ...Amount
      }
      remark
    }
    uses(first: 50) {
      totalCount
      nodes {
        at
        kind
        amount {
          ...Amount
        }
        balanceAfter {
          ...Amount
        }
        serviceTypeName
        order {
          id
          type
          createdAt
          price {
            ...Amount
          }
        }
      }
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<VoucherHistoryQuery, VoucherHistoryQueryVariables>;
export const IssueVouchersDocument = new TypedDocumentString(`
    mutation IssueVouchers($input: IssueVouchersInput!) {
  issueVouchers(input: $input) {
    operation {
      id
      status
      replayed
      amount {
        ...Amount
      }
    }
    issued {
      id
      customer {
        id
      }
    }
    failures {
      customer {
        id
      }
      code
      message
    }
    preview {
      amount {
        ...Amount
      }
      partnerCalls
    }
    quota {
      id
      balance {
        ...Amount
      }
    }
    userErrors {
      code
      field
      message
      partnerCode
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<IssueVouchersMutation, IssueVouchersMutationVariables>;
export const ReclaimVoucherDocument = new TypedDocumentString(`
    mutation ReclaimVoucher($input: ReclaimVoucherInput!) {
  reclaimVoucher(input: $input) {
    operation {
      id
      status
      replayed
      amount {
        ...Amount
      }
    }
    userErrors {
      code
      field
      message
      partnerCode
    }
  }
}
    fragment Amount on Money {
  amount
  currency
}`) as unknown as TypedDocumentString<ReclaimVoucherMutation, ReclaimVoucherMutationVariables>;
export const UnsettledOperationsDocument = new TypedDocumentString(`
    query UnsettledOperations($first: Int! = 50, $after: String) {
  operations(first: $first, after: $after, filter: {status: UNKNOWN}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      idempotencyKey
      kind
      status
      requestedAt
      amount {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnsettledOperationsQuery, UnsettledOperationsQueryVariables>;

/** Every named operation. */
export const documents = {
  AccountManagers: AccountManagersDocument,
  Alerts: AlertsDocument,
  CatalogueBrowser: CatalogueBrowserDocument,
  CustomerList: CustomerListDocument,
  CustomerPage: CustomerPageDocument,
  ExpiringThisMonth: ExpiringThisMonthDocument,
  FundLedger: FundLedgerDocument,
  IncentiveReview: IncentiveReviewDocument,
  MonthClose: MonthCloseDocument,
  OrderQueue: OrderQueueDocument,
  PackageUsage: PackageUsageDocument,
  Portfolio: PortfolioDocument,
  RefundExplanation: RefundExplanationDocument,
  RenewalQuote: RenewalQuoteDocument,
  ResellerOverview: ResellerOverviewDocument,
  ResellerPage: ResellerPageDocument,
  SpendTrend: SpendTrendDocument,
  VoucherDesk: VoucherDeskDocument,
  VoucherHistory: VoucherHistoryDocument,
  IssueVouchers: IssueVouchersDocument,
  ReclaimVoucher: ReclaimVoucherDocument,
  UnsettledOperations: UnsettledOperationsDocument,
} as const;
