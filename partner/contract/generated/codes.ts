/* Generated from the contract by "npm run generate". Do not edit. */
/** Names of the API's codes: codes.<contract>.<schema>.<property>[code]. */
export const codes = {
  "customers": {
    "QuerySubCustomerListReq": {
      "association_type": {
        "1": "REFERRAL",
        "2": "RESALE"
      }
    },
    "CustomerInformation": {
      "association_type": {
        "1": "REFERRAL",
        "2": "RESALE"
      },
      "verified_status": {
        "0": "UNDER_REVIEW",
        "1": "REJECTED",
        "2": "VERIFIED",
        "-1": "UNVERIFIED"
      },
      "customer_type": {
        "0": "INDIVIDUAL",
        "1": "ENTERPRISE",
        "-1": "UNSPECIFIED"
      },
      "is_frozen": {
        "0": "NOT_FROZEN",
        "1": "ACCOUNT_FROZEN",
        "2": "ACCOUNT_AND_RESOURCES_FROZEN"
      },
      "customer_level": {
        "V0": "V0",
        "V1": "V1",
        "V2": "V2",
        "V3": "V3",
        "V4": "V4",
        "V5": "V5"
      }
    },
    "NewCustomerTagItem": {
      "customer_tag_type": {
        "SMB": "SMB"
      },
      "new_customer_tag": {
        "Y": "QUALIFIED",
        "N": "NOT_NEW",
        "UNDETERMINED": "UNDETERMINED"
      }
    },
    "CheckSubcustomerUserReq": {
      "search_type": {
        "email": "EMAIL",
        "mobile": "MOBILE",
        "name": "LOGIN_NAME"
      }
    },
    "CheckUserIdentityResponse": {
      "check_result": {
        "available": "AVAILABLE",
        "used_by_user": "UNAVAILABLE"
      }
    },
    "SendVerificationCodeV2Req": {
      "receiver_type": {
        "1": "SMS"
      },
      "lang": {
        "zh-cn": "ZH_CN",
        "en-us": "EN_US"
      },
      "scene": {
        "18": "BANK_CARD_VERIFICATION",
        "29": "REGISTRATION"
      }
    },
    "CreateCustomerV2Req": {
      "is_close_market_ms": {
        "true": "OPT_OUT",
        "false": "OPT_IN"
      },
      "cooperation_type": {
        "1": "REFERRAL"
      }
    },
    "ApplyIndividualRealnameAuthsReq": {
      "identify_type": {
        "0": "PERSONAL_DOCUMENT",
        "4": "BANK_CARD"
      },
      "verified_type": {
        "3": "PASSPORT",
        "5": "HK_MACAO_TRAVEL_PERMIT",
        "6": "TAIWAN_TRAVEL_PERMIT",
        "9": "HK_MACAO_RESIDENCE_PERMIT",
        "10": "TAIWAN_RESIDENCE_PERMIT"
      },
      "change_type": {
        "-1": "FIRST_VERIFICATION"
      }
    },
    "CreatePersonalRealnameAuthResponse": {
      "is_review": {
        "0": "NOT_REQUIRED",
        "1": "REQUIRED"
      }
    },
    "ApplyEnterpriseRealnameAuthsReq": {
      "identify_type": {
        "1": "ENTERPRISE_DOCUMENT"
      },
      "certificate_type": {
        "0": "BUSINESS_LICENSE",
        "1": "PUBLIC_INSTITUTION_CERTIFICATE",
        "2": "SOCIAL_ORGANIZATION_CERTIFICATE",
        "3": "ADMINISTRATIVE_LAW_ENFORCEMENT_CERTIFICATE",
        "4": "ORGANIZATION_CODE_CERTIFICATE",
        "99": "OTHER"
      }
    },
    "EnterprisePersonNew": {
      "certifier_role": {
        "legalPerson": "LEGAL_REPRESENTATIVE"
      }
    },
    "CreateEnterpriseRealnameAuthenticationResponse": {
      "is_review": {
        "0": "NOT_REQUIRED",
        "1": "REQUIRED"
      }
    },
    "ChangeEnterpriseRealnameAuthsReq": {
      "identify_type": {
        "1": "ENTERPRISE_DOCUMENT"
      },
      "certificate_type": {
        "0": "BUSINESS_LICENSE",
        "1": "PUBLIC_INSTITUTION_CERTIFICATE",
        "2": "SOCIAL_ORGANIZATION_CERTIFICATE",
        "3": "ADMINISTRATIVE_LAW_ENFORCEMENT_CERTIFICATE",
        "4": "ORGANIZATION_CODE_CERTIFICATE",
        "99": "OTHER"
      },
      "change_type": {
        "1": "INDIVIDUAL_TO_ENTERPRISE"
      }
    },
    "ChangeEnterpriseRealnameAuthenticationResponse": {
      "is_review": {
        "0": "NOT_REQUIRED",
        "1": "REQUIRED"
      }
    },
    "ShowRealnameAuthenticationReviewResultResponse": {
      "review_result": {
        "0": "UNDER_REVIEW",
        "1": "REJECTED",
        "2": "APPROVED"
      }
    },
    "CustomerBalancesV2": {
      "currency": {
        "CNY": "CNY"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "ShowCustomerAccountBalancesResponse": {
      "measure_id": {
        "1": "YUAN"
      },
      "currency": {
        "CNY": "CNY"
      }
    },
    "AccountBalanceV3": {
      "account_type": {
        "1": "BALANCE",
        "2": "CREDIT",
        "5": "BONUS",
        "7": "DEPOSIT"
      },
      "currency": {
        "CNY": "CNY"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "CustomerAccountChangeRecord": {
      "payment_channel_id": {
        "0": "NONE",
        "1": "ALIPAY",
        "2": "BANK_TRANSFER",
        "4": "ALIPAY_OR_ONLINE_BANKING",
        "5": "WECHAT_PAY",
        "6": "WITHDRAWAL",
        "7": "INCENTIVE_REBATE",
        "10": "TRADE_MODE_CHANGE",
        "11": "ADJUSTMENT",
        "317": "UNIONPAY",
        "319": "HUAWEI_PAY",
        "320": "HUAWEI_PAYMENT"
      }
    },
    "ListPartnerAccountChangeRecordsResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "AccountChangeRecord": {
      "trade_detail_type": {
        "SOURCE_OPERAIION_ADJUST_CREDIT": "CREDIT_LIMIT_ADJUSTMENT",
        "SOURCE_OPERAIION_RECHARGE": "TOP_UP",
        "SOURCE_OPERAIION_DEDEUCT": "SUBSCRIPTION_CONSUMPTION",
        "SOURCE_OPERAIION_MANUALFROZE": "MANUAL_FREEZE",
        "SOURCE_OPERAIION_MANUALUNFROZE": "MANUAL_UNFREEZE",
        "SOURCE_OPERAIION_MANUALCLEARFROZEN": "MANUAL_FREEZE_CLEARANCE",
        "SOURCE_OPERAIION_TRANS_TO_BALANCE": "DEPOSIT_TO_BALANCE_TRANSFER",
        "SOURCE_OPERATION_BEADJUST": "PARTNER_ALLOCATION",
        "SOURCE_OPERATION_BEUNBIND": "UNBIND_RECLAIM",
        "SOURCE_OPERAIION_EXPIRECLEAR": "EXPIRY_CLEARANCE",
        "SOURCE_OPERAIION_ONETIME": "ONE_TIME_CONSUMPTION",
        "SOURCE_OPERAIION_REFUND": "REFUND",
        "SOURCE_OPERAIION_UNFROZEN": "REFUND_UNFREEZE",
        "SOURCE_OPERAIION_CLEARFROZEN": "REFUND_FREEZE_CLEARANCE",
        "SOURCE_OPERAIION_ADJUST": "BALANCE_ADJUSTMENT",
        "SOURCE_OPERAIION_USAGE": "PAY_PER_USE_CONSUMPTION",
        "SOURCE_OPERAIION_WRITEOFF": "ARREARS_REPAYMENT",
        "SOURCE_OPERAIION_UNSUBSCRIBE": "UNSUBSCRIPTION_REFUND",
        "SOURCE_OPERAIION_RFROZEN": "REFUND_FREEZE",
        "SOURCE_OPERAIION_TRANS_TO_FOREGIFT": "BALANCE_TO_DEPOSIT_TRANSFER",
        "SOURCE_OPERAIION_PRIZE": "GIFT_ADJUSTMENT",
        "SOURCE_OPERATION_BERETRIEVE": "PARTNER_RECLAIM",
        "SOURCE_OPERAIION_PRECISIONCOMP": "PRECISION_SUPPLEMENT",
        "SOURCE_OPERAIION_FREERESDEDUCT": "FREE_RESOURCE_DEDUCTION",
        "SOURCE_OPERAIION_MERGE": "BONUS_MERGE",
        "SOURCE_OPERAIION_CONVERT_BONUS": "BONUS_CONVERSION",
        "SOURCE_OPERAIION_RECHARGE_REBATE": "INCENTIVE_REBATE_TOP_UP",
        "SOURCE_OPERATION_COUPONCANCEL": "COUPON_RECLAIM",
        "SOURCE_OPERAIION_BILLREFUND": "HUAWEI_WRITE_OFF",
        "SOURCE_OPERATION_TRADEMODE_TRANSFER": "TRADE_MODE_CHANGE",
        "SOURCE_OPERATION_SYSTEM_FROZEN": "SYSTEM_FREEZE",
        "SOURCE_OPERATION_SYSTEM_UNFROZEN": "SYSTEM_UNFREEZE",
        "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER": "CASH_COUPON_QUOTA_EXCHANGE",
        "SOURCE_OPERATIION_RIDEDUCT": "RESERVED_INSTANCE_CONSUMPTION",
        "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM": "COUPON_QUOTA_RECLAIM"
      },
      "type": {
        "1": "INCOME",
        "2": "EXPENSE"
      }
    },
    "AdjustRecordV3": {
      "operation_type": {
        "SOURCE_OPERATION_BEADJUST": "PARTNER_ALLOCATION",
        "SOURCE_OPERATION_BERETRIEVE": "PARTNER_RECLAIM",
        "SOURCE_OPERATION_BEUNBIND": "UNBIND_RECLAIM"
      },
      "currency": {
        "CNY": "CNY"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "AccountBalanceV2": {
      "account_type": {
        "1": "BALANCE",
        "2": "CREDIT",
        "5": "BONUS",
        "7": "DEPOSIT",
        "8": "ALLOCATABLE"
      },
      "currency": {
        "CNY": "CNY"
      },
      "measure_id": {
        "1": "YUAN"
      }
    }
  },
  "vouchers": {
    "QueryCouponQuotasReqExt": {
      "quota_status_list": {
        "0": "ACTIVE",
        "3": "INVALID",
        "4": "ADJUSTING",
        "5": "FROZEN"
      },
      "quota_type": {
        "0": "VOUCHER",
        "1": "CASH_COUPON"
      }
    },
    "CouponQuotaV2": {
      "quota_type": {
        "0": "VOUCHER",
        "1": "CASH_COUPON"
      },
      "quota_status": {
        "0": "ACTIVE",
        "3": "INVALID",
        "4": "ADJUSTING",
        "5": "FROZEN"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "currency": {
        "CNY": "CNY"
      }
    },
    "QuotaLimitInfo": {
      "limit_key": {
        "serviceTypeWhiteList": "SERVICE_TYPE_WHITELIST",
        "productWhiteList": "PRODUCT_WHITELIST",
        "subscribeType": "SUBSCRIPTION_TYPE",
        "maxDeductionRatio": "MAXIMUM_DEDUCTION_RATIO"
      }
    },
    "IQueryUserPartnerCouponsResultV2": {
      "status": {
        "1": "INACTIVE",
        "2": "AVAILABLE",
        "3": "USED",
        "4": "EXPIRED",
        "5": "RECLAIMED"
      },
      "coupon_type": {
        "1": "VOUCHER",
        "4": "CASH_COUPON"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "media_type": {
        "1": "ELECTRONIC",
        "2": "PAPER"
      },
      "fetch_method": {
        "1": "CLAIMED_ONLINE",
        "2": "REDEEMED_ONLINE",
        "3": "ISSUED_ONLINE",
        "4": "OBTAINED_OFFLINE",
        "5": "EVENT_GIFT"
      },
      "is_frozen": {
        "0": "NOT_FROZEN",
        "1": "FROZEN"
      }
    },
    "ICouponUseLimitInfoV2": {
      "limit_key": {
        "regionCode": "REGION",
        "productId": "PRODUCT",
        "subscribeType": "SUBSCRIPTION_TYPE",
        "firstOrderInService": "FIRST_ORDER_IN_SERVICE",
        "cycleNum": "PERIOD_COUNT",
        "cycleType": "PERIOD_TYPE",
        "usageTimes": "USAGE_TIMES",
        "simultaneousUseWithEmpowerDiscount": "COMBINABLE_WITH_GRANTED_DISCOUNT",
        "simultaneousUseWithContractDiscount": "COMBINABLE_WITH_CONTRACT_DISCOUNT",
        "simultaneousUseWithPromotionDiscount": "COMBINABLE_WITH_PROMOTION_DISCOUNT",
        "serviceTypeBlackList": "SERVICE_TYPE_BLACKLIST",
        "minConsumeDiscount": "MINIMUM_CUSTOMER_DISCOUNT",
        "isRebate": "COUNTS_FOR_INCENTIVE"
      }
    },
    "CouponRecordV2": {
      "operation_type": {
        "1": "ISSUE",
        "2": "MANUAL_RECLAIM",
        "3": "UNBIND_RECLAIM",
        "4": "EXPIRY_RECLAIM",
        "5": "UNSUBSCRIBE_RECLAIM",
        "6": "TOP_UP_REFUND_REVOCATION",
        "7": "ASSOCIATION_RECLAIM",
        "8": "ASSOCIATION_SWITCH_RECLAIM",
        "9": "RESELLER_TRANSFER"
      },
      "quota_type": {
        "0": "VOUCHER",
        "1": "CASH_COUPON"
      },
      "result": {
        "0": "SUCCESS",
        "-1": "FAILURE"
      }
    },
    "IQueryUserCouponsResultV2": {
      "status": {
        "1": "INACTIVE",
        "2": "AVAILABLE",
        "3": "USED",
        "4": "EXPIRED",
        "5": "RECLAIMED"
      },
      "coupon_type": {
        "1": "VOUCHER",
        "2": "DISCOUNT_COUPON",
        "3": "PRODUCT_COUPON",
        "4": "CASH_COUPON"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "media_type": {
        "1": "ELECTRONIC",
        "2": "PAPER"
      },
      "fetch_method": {
        "1": "CLAIMED_ONLINE",
        "2": "REDEEMED_ONLINE",
        "3": "ISSUED_ONLINE",
        "4": "OBTAINED_OFFLINE",
        "5": "EVENT_GIFT"
      },
      "coupon_version": {
        "1": "LEGACY",
        "2": "REUSABLE"
      },
      "is_frozen": {
        "0": "NOT_FROZEN",
        "1": "FROZEN"
      },
      "currency": {
        "CNY": "CNY"
      }
    },
    "IssuedCouponQuota": {
      "quota_type": {
        "0": "VOUCHER"
      },
      "quota_status": {
        "0": "ACTIVE",
        "3": "INVALID",
        "4": "ADJUSTING",
        "5": "FROZEN",
        "6": "RECLAIMED"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "currency": {
        "CNY": "CNY"
      }
    },
    "QuotaRecord": {
      "operation_type": {
        "10": "QUOTA_ISSUE",
        "11": "QUOTA_RECLAIM"
      },
      "result": {
        "0": "SUCCESS",
        "-1": "FAILURE"
      }
    },
    "ListCustomerCouponChangeRecordsResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "CustomerCouponChangeRecord": {
      "trade_detail_type": {
        "SOURCE_OPERAIION_DEDEUCT": "CONSUMPTION_YEARLY_MONTHLY",
        "SOURCE_OPERAIION_USAGE": "CONSUMPTION_PAY_PER_USE",
        "SOURCE_OPERAIION_SAVINGS_PLANS": "CONSUMPTION_SAVINGS_PLAN",
        "SOURCE_OPERAIION_WRITEOFF": "CONSUMPTION_ARREARS_REPAYMENT",
        "SOURCE_OPERAIION_EXPIRECLEAR": "EXPIRY_CLEARANCE",
        "SOURCE_OPERAIION_UNSUBSCRIBE": "REFUND_UNSUBSCRIPTION",
        "SOURCE_OPERAIION_UNFROZEN": "REFUND_IN_PROGRESS_UNFREEZE",
        "SOURCE_OPERAIION_RFROZEN": "REFUND_IN_PROGRESS_FREEZE",
        "SOURCE_OPERAIION_PRIZE": "ACTIVATION",
        "SOURCE_OPERAIION_BILLREFUND": "ADJUSTMENT_HUAWEI_WRITE_OFF",
        "SOURCE_OPERATION_COUPONCANCEL": "COUPON_RECLAIM",
        "SOURCE_OPERATION_DEPOSIT_FROZEN": "DEPOSIT_FREEZE",
        "SOURCE_OPERATION_DEPOSIT_UNFROZEN": "DEPOSIT_UNFREEZE",
        "SOURCE_OPERATION_RETRIEVE": "ENTERPRISE_RETRIEVAL",
        "SOURCE_OPERATION_TRANSFER": "ENTERPRISE_TRANSFER"
      },
      "revenue_expense_type": {
        "REVENUE": "INCOME",
        "EXPENSE": "EXPENSE"
      }
    },
    "UserStoredValueCard": {
      "status": {
        "1": "AVAILABLE",
        "2": "USED_UP"
      }
    }
  },
  "orders": {
    "CustomerOrderV2": {
      "source_type": {
        "1": "CUSTOMER",
        "2": "AGENT",
        "3": "CONTRACT",
        "4": "DISTRIBUTOR",
        "5": "CONSOLE_RESOURCE_DELETION",
        "6": "SUPPLEMENTARY",
        "7": "COMPENSATION",
        "8": "SYSTEM"
      },
      "status": {
        "1": "PENDING_APPROVAL",
        "2": "PENDING_REFUND",
        "3": "PROCESSING",
        "4": "CANCELED",
        "5": "COMPLETED",
        "6": "PENDING_PAYMENT",
        "9": "PENDING_CONFIRMATION",
        "10": "PENDING_SHIPMENT",
        "11": "PENDING_RECEIPT",
        "12": "PENDING_PICKUP",
        "13": "EXCHANGING"
      },
      "order_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION",
        "11": "PAY_PER_USE_TO_YEARLY_MONTHLY",
        "13": "TRIAL",
        "14": "TRIAL_TO_COMMERCIAL",
        "15": "PRICE_ADJUSTMENT"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "DiscountItemV2": {
      "discount_type": {
        "200": "PRODUCT_PROMOTION",
        "300": "DISCOUNT_COUPON",
        "301": "VOUCHER",
        "302": "CASH_COUPON",
        "500": "AGENT_ORDER_DISCOUNT",
        "501": "AGENT_ORDER_REDUCTION",
        "502": "AGENT_ORDER_FIXED_PRICE",
        "600": "REBATE_CONTRACT",
        "601": "CHANNEL_FRAMEWORK_CONTRACT",
        "602": "EARMARKED_FUNDS_CONTRACT",
        "603": "OFFLINE_DIRECT_CONTRACT",
        "604": "TELESALES_CONTRACT",
        "605": "COMMERCIAL",
        "606": "CHANNEL_COMMERCIAL",
        "607": "PARTNER_GRANTED",
        "609": "ORDER_PRICE_ADJUSTMENT",
        "610": "FREE_OF_CHARGE",
        "700": "PROMOTION",
        "800": "TOP_UP_ACCOUNT",
        "900": "PRODUCT_BUILT_IN",
        "901": "BASE_PRICE_FIXED_PRICE"
      }
    },
    "SubCustomerOrderV2": {
      "source_type": {
        "1": "CUSTOMER",
        "2": "AGENT",
        "3": "CONTRACT",
        "4": "DISTRIBUTOR",
        "5": "CONSOLE_RESOURCE_DELETION",
        "6": "SUPPLEMENTARY",
        "7": "COMPENSATION",
        "8": "SYSTEM"
      },
      "status": {
        "1": "PENDING_APPROVAL",
        "2": "PENDING_REFUND",
        "3": "PROCESSING",
        "4": "CANCELED",
        "5": "COMPLETED",
        "6": "PENDING_PAYMENT",
        "9": "PENDING_CONFIRMATION",
        "10": "PENDING_SHIPMENT",
        "11": "PENDING_RECEIPT",
        "12": "PENDING_PICKUP",
        "13": "EXCHANGING"
      },
      "order_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION",
        "11": "PAY_PER_USE_TO_YEARLY_MONTHLY",
        "13": "TRIAL",
        "14": "TRIAL_TO_COMMERCIAL",
        "15": "PRICE_ADJUSTMENT"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "CustomerOrderV3": {
      "source_type": {
        "1": "CUSTOMER",
        "2": "AGENT",
        "3": "CONTRACT",
        "4": "DISTRIBUTOR",
        "5": "CONSOLE_RESOURCE_DELETION",
        "6": "SUPPLEMENTARY",
        "7": "COMPENSATION",
        "8": "SYSTEM"
      },
      "status": {
        "1": "PENDING_APPROVAL",
        "2": "PENDING_REFUND",
        "3": "PROCESSING",
        "4": "CANCELED",
        "5": "COMPLETED",
        "6": "PENDING_PAYMENT",
        "9": "PENDING_CONFIRMATION",
        "10": "PENDING_SHIPMENT",
        "11": "PENDING_RECEIPT",
        "12": "PENDING_PICKUP",
        "13": "EXCHANGING"
      },
      "order_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION",
        "10": "YEARLY_MONTHLY_TO_PAY_PER_USE",
        "11": "PAY_PER_USE_TO_YEARLY_MONTHLY",
        "13": "TRIAL",
        "14": "TRIAL_TO_COMMERCIAL",
        "15": "PRICE_ADJUSTMENT"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "SubCustomerOrderV3": {
      "source_type": {
        "1": "CUSTOMER",
        "2": "AGENT",
        "3": "CONTRACT",
        "4": "DISTRIBUTOR",
        "5": "CONSOLE_RESOURCE_DELETION",
        "6": "SUPPLEMENTARY",
        "7": "COMPENSATION",
        "8": "SYSTEM"
      },
      "status": {
        "1": "PENDING_APPROVAL",
        "2": "PENDING_REFUND",
        "3": "PROCESSING",
        "4": "CANCELED",
        "5": "COMPLETED",
        "6": "PENDING_PAYMENT",
        "9": "PENDING_CONFIRMATION",
        "10": "PENDING_SHIPMENT",
        "11": "PENDING_RECEIPT",
        "12": "PENDING_PICKUP",
        "13": "EXCHANGING"
      },
      "order_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION",
        "10": "YEARLY_MONTHLY_TO_PAY_PER_USE",
        "11": "PAY_PER_USE_TO_YEARLY_MONTHLY",
        "13": "TRIAL",
        "14": "TRIAL_TO_COMMERCIAL",
        "15": "PRICE_ADJUSTMENT"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "OrderLineItemEntityV2": {
      "period_type": {
        "0": "DAY",
        "1": "WEEK",
        "2": "MONTH",
        "3": "YEAR",
        "4": "HOUR",
        "5": "ONE_TIME",
        "6": "PAY_PER_USE",
        "7": "USAGE_REPORT"
      }
    },
    "CouponInfoV2": {
      "status": {
        "1": "INACTIVE",
        "2": "AVAILABLE"
      },
      "coupon_type": {
        "1": "VOUCHER",
        "2": "DISCOUNT_COUPON",
        "3": "PRODUCT_COUPON",
        "4": "CASH_COUPON",
        "300": "DISCOUNT_COUPON",
        "301": "VOUCHER",
        "302": "CASH_COUPON",
        "303": "STORED_VALUE_CARD"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "coupon_version": {
        "1": "LEGACY",
        "2": "REUSABLE"
      },
      "coupon_group": {
        "0": "CLOUD_SERVICE",
        "1": "MARKETPLACE",
        "2": "DEDICATED_1024_VOUCHER",
        "3": "HARDWARE_OFFSET"
      }
    },
    "CouponMaxUseQuantity": {
      "coupon_type": {
        "1": "VOUCHER",
        "2": "DISCOUNT_COUPON",
        "3": "PRODUCT_COUPON",
        "4": "CASH_COUPON"
      },
      "coupon_group": {
        "0": "CLOUD_SERVICE",
        "1": "MARKETPLACE",
        "2": "DEDICATED_1024_VOUCHER",
        "3": "HARDWARE_OFFSET"
      }
    },
    "DiscountInfoV3": {
      "discount_type": {
        "0": "PROMOTION",
        "1": "CONTRACT",
        "2": "COMMERCIAL",
        "3": "PARTNER_GRANTED",
        "609": "ORDER_PRICE_ADJUSTMENT"
      }
    },
    "OrderLineItemV3": {
      "discount_mode": {
        "0": "PERCENTAGE",
        "1": "FIXED_PRICE",
        "2": "AMOUNT_OFF"
      }
    },
    "PayCustomerOrderV3Req": {
      "use_coupon": {
        "YES": "YES",
        "NO": "NO"
      },
      "use_discount": {
        "YES": "YES",
        "NO": "NO"
      }
    },
    "CouponSimpleInfoOrderPayV3": {
      "type": {
        "300": "DISCOUNT_COUPON",
        "301": "VOUCHER",
        "302": "CASH_COUPON",
        "303": "STORED_VALUE_CARD"
      }
    },
    "DiscountSimpleInfoV3": {
      "type": {
        "0": "PROMOTION",
        "2": "COMMERCIAL",
        "3": "PARTNER_GRANTED",
        "609": "ORDER_PRICE_ADJUSTMENT"
      }
    },
    "OrderRefundInfoV2": {
      "measure_id": {
        "1": "YUAN"
      }
    },
    "QueryResourcesReq": {
      "only_main_resource": {
        "0": "MAIN_AND_ATTACHED",
        "1": "MAIN_ONLY"
      },
      "status_list": {
        "2": "IN_USE",
        "3": "CLOSED",
        "4": "FROZEN",
        "5": "EXPIRED"
      }
    },
    "OrderInstanceV2": {
      "is_main_resource": {
        "0": "ATTACHED",
        "1": "MAIN"
      },
      "status": {
        "2": "IN_USE",
        "3": "CLOSED",
        "4": "FROZEN",
        "5": "EXPIRED"
      },
      "expire_policy": {
        "0": "ENTER_GRACE_PERIOD",
        "1": "CONVERT_TO_PAY_PER_USE",
        "2": "DELETE_IMMEDIATELY",
        "3": "AUTO_RENEW",
        "4": "FREEZE",
        "5": "DELETE_AFTER_RETENTION"
      }
    },
    "RenewalResourcesReq": {
      "period_type": {
        "2": "MONTH",
        "3": "YEAR"
      },
      "is_auto_pay": {
        "0": "MANUAL",
        "1": "AUTOMATIC"
      }
    },
    "UnsubscribeResourcesReq": {
      "unsubscribe_type": {
        "1": "RESOURCE_AND_RENEWALS",
        "2": "RENEWALS_ONLY"
      },
      "unsubscribe_reason_type": {
        "1": "PRODUCT_NOT_SATISFACTORY",
        "2": "MISSING_FEATURES",
        "3": "TOO_COMPLEX",
        "4": "DISSATISFIED_WITH_SERVICE",
        "5": "OTHER"
      }
    },
    "AutoRenewalResourcesReq": {
      "period_type": {
        "MONTH": "MONTH",
        "YEAR": "YEAR"
      }
    },
    "RenewResourceConfigReq": {
      "config_name": {
        "DEDUCTION_DATE": "DEDUCTION_DATE",
        "EXPIRE_DATE": "EXPIRE_DATE"
      }
    },
    "PeriodToOnDemandReq": {
      "operation": {
        "SET_UP": "SET_UP",
        "CANCEL": "CANCEL"
      }
    },
    "ToOndemandServiceResult": {
      "result": {
        "SUCCESS": "SUCCESS",
        "AUDIT": "UNDER_REVIEW",
        "FAIL": "FAILED"
      }
    },
    "QueryCustomerOnDemandResourcesReq": {
      "status": {
        "1": "ACTIVE",
        "2": "GRACE_PERIOD",
        "3": "FROZEN",
        "4": "CHANGING",
        "5": "CLOSING",
        "6": "CLOSED"
      }
    },
    "CustomerOnDemandResource": {
      "status": {
        "1": "ACTIVE",
        "2": "GRACE_PERIOD",
        "3": "FROZEN",
        "4": "CHANGING",
        "5": "CLOSING",
        "6": "CLOSED"
      }
    },
    "ListFreeResourceInfosReq": {
      "status": {
        "0": "NOT_EFFECTIVE",
        "1": "EFFECTIVE",
        "2": "USED_UP",
        "3": "EXPIRED",
        "4": "UNSUBSCRIBED"
      }
    },
    "FreeResourcePackageV3": {
      "enterprise_project_scope": {
        "0": "ALL_PROJECTS",
        "1": "SPECIFIC_PROJECT"
      },
      "status": {
        "0": "NOT_EFFECTIVE",
        "1": "EFFECTIVE",
        "2": "USED_UP",
        "3": "EXPIRED",
        "4": "UNSUBSCRIBED"
      },
      "source_type": {
        "0": "ORDER",
        "1": "SOFTWARE_CLOUD_GIFT"
      },
      "bundle_type": {
        "ATOMIC_PKG": "ATOMIC",
        "BUNDLE_PKG": "BUNDLE"
      },
      "quota_reuse_mode": {
        "1": "RESETTABLE",
        "2": "NOT_RESETTABLE"
      }
    },
    "FreeResourceDetail": {
      "quota_reuse_cycle": {
        "1": "HOUR",
        "2": "DAY",
        "3": "WEEK",
        "4": "MONTH",
        "5": "YEAR"
      },
      "quota_reuse_cycle_type": {
        "1": "CALENDAR_PERIOD",
        "2": "SUBSCRIPTION_PERIOD"
      }
    },
    "RateOnDemandReq": {
      "inquiry_precision": {
        "0": "SIX_DECIMALS",
        "1": "TEN_DECIMALS"
      }
    },
    "DemandProductInfo": {
      "size_measure_id": {
        "14": "COUNT",
        "15": "MBPS",
        "17": "GB"
      }
    },
    "ListOnDemandResourceRatingsResponse": {
      "measure_id": {
        "1": "YUAN"
      },
      "currency": {
        "CNY": "CNY"
      }
    },
    "DemandProductRatingResult": {
      "measure_id": {
        "1": "YUAN"
      }
    },
    "DemandDiscountRatingResult": {
      "discount_type": {
        "605": "COMMERCIAL",
        "606": "CHANNEL_COMMERCIAL",
        "607": "PARTNER_GRANTED"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "PeriodProductInfo": {
      "size_measure_id": {
        "14": "COUNT",
        "15": "MBPS",
        "17": "GB"
      },
      "period_type": {
        "0": "DAY",
        "2": "MONTH",
        "3": "YEAR",
        "4": "HOUR"
      },
      "fee_installment_mode": {
        "HALF_PAY": "HALF_UPFRONT",
        "ZERO_PAY": "NO_UPFRONT",
        "NA": "NONE"
      }
    },
    "ListRateOnPeriodDetailResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "OfficialWebsiteRatingResult": {
      "installment_period_type": {
        "2": "MONTH",
        "3": "YEAR"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "PeriodProductOfficialRatingResult": {
      "measure_id": {
        "1": "YUAN"
      },
      "installment_period_type": {
        "2": "MONTH",
        "3": "YEAR"
      }
    },
    "OptionalDiscountRatingResult": {
      "measure_id": {
        "1": "YUAN"
      },
      "discount_type": {
        "605": "COMMERCIAL",
        "606": "CHANNEL_COMMERCIAL",
        "607": "PARTNER_GRANTED"
      },
      "best_offer": {
        "0": "NOT_BEST",
        "1": "BEST"
      },
      "installment_period_type": {
        "2": "MONTH",
        "3": "YEAR"
      }
    },
    "PeriodProductRatingResult": {
      "measure_id": {
        "1": "YUAN"
      },
      "installment_period_type": {
        "2": "MONTH",
        "3": "YEAR"
      }
    },
    "ListRenewRateOnPeriodReq": {
      "period_type": {
        "2": "MONTH",
        "3": "YEAR"
      }
    },
    "ListRenewRateOnPeriodResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "OfficialWebsiteRatingResultV2": {
      "installment_period_type": {
        "2": "MONTH"
      }
    },
    "OptionalDiscountRatingResultV2": {
      "discount_type": {
        "605": "COMMERCIAL",
        "606": "CHANNEL_COMMERCIAL",
        "607": "PARTNER_GRANTED"
      },
      "best_offer": {
        "0": "NOT_BEST",
        "1": "BEST"
      },
      "installment_period_type": {
        "2": "MONTH"
      }
    }
  },
  "incentives": {
    "IncentiveAndDiscountPolicy": {
      "incentive_policy": {
        "0": "GENERAL_PRODUCT",
        "1": "SPECIFIC_PRODUCT",
        "2": "NO_PERFORMANCE_NO_REBATE",
        "13": "PERFORMANCE_NO_REBATE"
      },
      "allow_discount": {
        "YES": "ALLOWED",
        "NO": "NOT_ALLOWED"
      }
    },
    "ListSubcustomerMonthlyBillsResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "BillSumInfoV2": {
      "bill_type": {
        "0": "CONSUMPTION",
        "1": "UNSUBSCRIPTION",
        "2": "WRITE_OFF"
      },
      "charge_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "11": "SAVINGS_PLAN"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "BalanceTypeDeductSumV2": {
      "balance_type": {
        "BALANCE_TYPE_DEBIT": "CASH",
        "BALANCE_TYPE_CREDIT": "CREDIT",
        "BALANCE_TYPE_BONUS": "BONUS",
        "BALANCE_TYPE_COUPON": "VOUCHER",
        "BALANCE_TYPE_RCASH_COUPON": "CASH_COUPON",
        "BALANCE_TYPE_STORED_VALUE_CARD": "STORED_VALUE_CARD"
      },
      "bill_type": {
        "0": "CONSUMPTION",
        "1": "UNSUBSCRIPTION",
        "2": "WRITE_OFF"
      }
    },
    "ListSubCustomerBillDetailResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "SubCustomerMonthlyBillDetail": {
      "association_type": {
        "1": "REFERRAL",
        "2": "RESALE"
      },
      "charging_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "bill_detail_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION_REFUND",
        "5": "USAGE",
        "8": "AUTO_RENEWAL",
        "9": "COMPENSATION_ADJUSTMENT",
        "14": "SUPPORT_PLAN_MONTH_END_CHARGE",
        "16": "DEDUCTION_ADJUSTMENT",
        "18": "MONTHLY_PAYMENT",
        "20": "CHANGE_REFUND",
        "23": "SAVINGS_PLAN_DEDUCTION",
        "24": "TO_PAY_PER_USE_REFUND",
        "25": "TRUNCATION_SUPPLEMENT",
        "103": "YEARLY_PAYMENT"
      },
      "period_type": {
        "5": "ONE_TIME",
        "19": "YEAR",
        "20": "MONTH",
        "24": "DAY",
        "25": "HOUR"
      },
      "order_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION",
        "10": "YEARLY_MONTHLY_TO_PAY_PER_USE",
        "11": "PAY_PER_USE_TO_YEARLY_MONTHLY",
        "13": "TRIAL",
        "14": "TRIAL_TO_COMMERCIAL",
        "15": "PRICE_ADJUSTMENT"
      },
      "payment_type": {
        "ALL_UPFRONT": "ALL_UPFRONT",
        "PARTIAL_UPFRONT": "PARTIAL_UPFRONT",
        "NO_UPFRONT": "NO_UPFRONT"
      }
    },
    "MeasureUnitRest": {
      "measure_type": {
        "1": "CURRENCY",
        "2": "DURATION",
        "3": "TRAFFIC",
        "4": "QUANTITY",
        "5": "WEIGHT",
        "6": "LENGTH",
        "7": "CAPACITY",
        "8": "VOLUME",
        "9": "ROWS",
        "10": "PERIOD",
        "11": "FREQUENCY",
        "12": "COUNT",
        "13": "STOCK",
        "14": "TRAFFIC_DURATION",
        "15": "CAPACITY_DURATION",
        "16": "BANDWIDTH_RATE",
        "17": "CAPACITY_TIME",
        "18": "QUERY_RATE",
        "19": "BANDWIDTH_RATE_DECIMAL",
        "20": "PERFORMANCE_TEST_USAGE",
        "21": "AREA",
        "22": "VIDEO",
        "23": "THROUGHPUT",
        "24": "RESOLUTION",
        "26": "GENERAL_PACKAGE_DEDUCTION",
        "27": "CORE_DURATION",
        "28": "MEMORY_DURATION",
        "29": "IOPS_DURATION",
        "30": "THROUGHPUT_DURATION",
        "31": "COUNT_PER_DURATION",
        "40": "TRAFFIC_DECIMAL",
        "41": "KILO_TOKENS",
        "82": "FRAME",
        "98": "CACHE_BANDWIDTH_DURATION",
        "103": "HONG_KONG_DOLLAR",
        "104": "TOKENS",
        "108": "QUANTITY_DURATION"
      }
    },
    "Conversion": {
      "measure_type": {
        "1": "CURRENCY",
        "2": "DURATION",
        "3": "TRAFFIC",
        "4": "QUANTITY",
        "5": "WEIGHT",
        "6": "LENGTH",
        "7": "CAPACITY",
        "8": "VOLUME",
        "9": "ROWS",
        "10": "PERIOD",
        "11": "FREQUENCY",
        "12": "COUNT",
        "13": "STOCK",
        "14": "TRAFFIC_DURATION",
        "15": "CAPACITY_DURATION",
        "16": "BANDWIDTH_RATE",
        "17": "CAPACITY_TIME",
        "18": "QUERY_RATE",
        "19": "BANDWIDTH_RATE_DECIMAL",
        "20": "PERFORMANCE_TEST_USAGE",
        "21": "AREA",
        "22": "VIDEO",
        "23": "THROUGHPUT",
        "24": "RESOLUTION",
        "26": "GENERAL_PACKAGE_DEDUCTION",
        "27": "CORE_DURATION",
        "28": "MEMORY_DURATION",
        "29": "IOPS_DURATION",
        "30": "THROUGHPUT_DURATION",
        "31": "COUNT_PER_DURATION",
        "40": "TRAFFIC_DECIMAL",
        "41": "KILO_TOKENS",
        "82": "FRAME",
        "98": "CACHE_BANDWIDTH_DURATION",
        "103": "HONG_KONG_DOLLAR",
        "104": "TOKENS",
        "108": "QUANTITY_DURATION",
        "109": "BYTES",
        "110": "CHARACTERS"
      }
    },
    "ResourceSpecsQueryReq": {
      "charge_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE"
      }
    },
    "ResourceSpecsFilter": {
      "key": {
        "RESOURCE_SPEC": "RESOURCE_SPEC"
      }
    },
    "CloudServiceBasic": {
      "charge_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE"
      }
    },
    "ShowCustomerMonthlySumResponse": {
      "measure_id": {
        "1": "YUAN"
      },
      "currency": {
        "CNY": "CNY"
      }
    },
    "BillSumRecordInfoV2": {
      "charging_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "bill_type": {
        "1": "CONSUMPTION",
        "2": "REFUND",
        "3": "ADJUSTMENT"
      }
    },
    "ListCustomerselfResourceRecordsResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "ResFeeRecordV2": {
      "bill_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION_REFUND",
        "5": "USAGE",
        "8": "AUTO_RENEWAL",
        "9": "COMPENSATION_ADJUSTMENT",
        "14": "SUPPORT_PLAN_MONTH_END_CHARGE",
        "16": "DEDUCTION_ADJUSTMENT",
        "18": "MONTHLY_PAYMENT",
        "20": "CHANGE_REFUND",
        "23": "SAVINGS_PLAN_DEDUCTION",
        "24": "TO_PAY_PER_USE_REFUND",
        "25": "TRUNCATION_SUPPLEMENT",
        "103": "YEARLY_PAYMENT"
      },
      "charge_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "period_type": {
        "5": "ONE_TIME",
        "19": "YEAR",
        "20": "MONTH",
        "24": "DAY",
        "25": "HOUR"
      },
      "measure_id": {
        "1": "YUAN"
      }
    },
    "QueryResRecordsDetailReq": {
      "charge_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "bill_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION_REFUND",
        "5": "USAGE",
        "8": "AUTO_RENEWAL",
        "9": "COMPENSATION_ADJUSTMENT",
        "14": "SUPPORT_PLAN_MONTH_END_CHARGE",
        "16": "DEDUCTION_ADJUSTMENT",
        "18": "MONTHLY_PAYMENT",
        "20": "CHANGE_REFUND",
        "23": "SAVINGS_PLAN_DEDUCTION",
        "24": "TO_PAY_PER_USE_REFUND",
        "25": "TRUNCATION_SUPPLEMENT",
        "103": "YEARLY_PAYMENT"
      },
      "method": {
        "oneself": "SELF",
        "sub_customer": "ENTERPRISE_MEMBER",
        "all": "ALL"
      },
      "statistic_type": {
        "1": "BY_BILLING_CYCLE",
        "2": "BY_DAY",
        "3": "BY_RECORD"
      },
      "query_type": {
        "BILLCYCLE": "MONTHLY",
        "DAILY": "DAILY"
      }
    },
    "ListCustomerselfResourceRecordDetailsResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "MonthlyBillRes": {
      "bill_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION_REFUND",
        "5": "USAGE",
        "8": "AUTO_RENEWAL",
        "9": "COMPENSATION_ADJUSTMENT",
        "14": "SUPPORT_PLAN_MONTH_END_CHARGE",
        "16": "DEDUCTION_ADJUSTMENT",
        "18": "MONTHLY_PAYMENT",
        "20": "CHANGE_REFUND",
        "23": "SAVINGS_PLAN_DEDUCTION",
        "24": "TO_PAY_PER_USE_REFUND",
        "25": "TRUNCATION_SUPPLEMENT",
        "103": "YEARLY_PAYMENT"
      },
      "charge_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "measure_id": {
        "1": "YUAN"
      },
      "period_type": {
        "5": "ONE_TIME",
        "19": "YEAR",
        "20": "MONTH",
        "24": "DAY",
        "25": "HOUR"
      },
      "is_spot": {
        "Y": "SPOT",
        "N": "NOT_SPOT",
        "--": "NOT_APPLICABLE"
      },
      "payment_type": {
        "ALL_UPFRONT": "ALL_UPFRONT",
        "PARTIAL_UPFRONT": "PARTIAL_UPFRONT",
        "NO_UPFRONT": "NO_UPFRONT"
      }
    },
    "RelationInfo": {
      "relative_type": {
        "PARENT": "PARENT",
        "ROOT": "ROOT"
      }
    },
    "ListCustomerBillsFeeRecordsResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "MonthlyBillRecord": {
      "charging_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "provider_type": {
        "1": "HUAWEI_CLOUD",
        "2": "KOOGALLERY"
      },
      "bill_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION_REFUND",
        "5": "USAGE",
        "8": "AUTO_RENEWAL",
        "9": "COMPENSATION_ADJUSTMENT",
        "14": "SUPPORT_PLAN_MONTH_END_CHARGE",
        "16": "DEDUCTION_ADJUSTMENT",
        "18": "MONTHLY_PAYMENT",
        "20": "CHANGE_REFUND",
        "23": "SAVINGS_PLAN_DEDUCTION",
        "24": "TO_PAY_PER_USE_REFUND",
        "25": "TRUNCATION_SUPPLEMENT",
        "103": "YEARLY_PAYMENT"
      },
      "status": {
        "1": "PAID",
        "2": "OUTSTANDING",
        "3": "UNBILLED"
      }
    },
    "ListCustomerBillsMonthlyBreakDownResponse": {
      "currency": {
        "CNY": "CNY"
      }
    },
    "NvlCostAnalysedBillDetail": {
      "bill_type": {
        "1": "PURCHASE",
        "2": "RENEWAL",
        "3": "CHANGE",
        "4": "UNSUBSCRIPTION_REFUND",
        "5": "USAGE",
        "8": "AUTO_RENEWAL",
        "9": "COMPENSATION_ADJUSTMENT",
        "14": "SUPPORT_PLAN_MONTH_END_CHARGE",
        "16": "DEDUCTION_ADJUSTMENT",
        "18": "MONTHLY_PAYMENT",
        "20": "CHANGE_REFUND",
        "23": "SAVINGS_PLAN_DEDUCTION",
        "24": "TO_PAY_PER_USE_REFUND",
        "25": "TRUNCATION_SUPPLEMENT",
        "103": "YEARLY_PAYMENT"
      },
      "charging_mode": {
        "1": "YEARLY_MONTHLY",
        "3": "PAY_PER_USE",
        "10": "RESERVED_INSTANCE",
        "11": "SAVINGS_PLAN"
      },
      "period_type": {
        "5": "ONE_TIME",
        "19": "YEAR",
        "20": "MONTH",
        "24": "DAY",
        "25": "HOUR"
      }
    }
  }
} as const;
