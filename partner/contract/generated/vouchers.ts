/* Generated from the contract by "npm run generate". Do not edit. */
import type { WireDecimal } from '../wire-decimal.js';

export interface paths {
    "/v2/partners/coupon-quotas/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the partner's coupon quotas
         * @description Lists the voucher or cash coupon quotas the partner can issue from, with balance, status, validity and limits. Returns one quota type per call, voucher quotas unless quota_type says otherwise.
         */
        post: operations["listQuotaCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons issued to customers
         * @description Lists vouchers and cash coupons issued to resell customers, with status and balance. Coupons that expired two years ago or earlier are left out.
         */
        get: operations["listIssuedPartnerCoupons"];
        put?: never;
        /**
         * Issue coupons to customers
         * @description Issues one coupon of the same face value to each listed resell customer and charges the quota for every success. Customers fail individually: the call answers 200 with successes and failures side by side.
         */
        post: operations["createPartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reclaim one issued coupon
         * @description Takes back a coupon the partner issued to a resell customer, together with its whole remaining balance. The customer loses sight of the coupon.
         */
        post: operations["reclaimPartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupon issue and reclaim records
         * @description Lists the log of coupons issued to and reclaimed from customers, by hand or by the system, including failed attempts.
         */
        get: operations["listPartnerCouponsRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons the caller owns
         * @description Lists the coupons owned by the account behind the credentials: with partner credentials the partner's own (or a reseller's), with a customer token that customer's. It is not the list of coupons a partner issued.
         */
        get: operations["listSubCustomerCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/issued-coupon-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List voucher quotas given to resellers
         * @description Lets a distributor list the voucher quotas it handed to its resellers, with balance, status and parent quota.
         */
        get: operations["listIssuedCouponQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reseller quota grant records
         * @description Lets a distributor list the grants and reclaims of voucher quota between itself and its resellers.
         */
        get: operations["listCouponQuotasRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give voucher quota to resellers
         * @description Moves part of a distributor's voucher quota to one or more resellers, the same amount each. Every success creates a quota for that reseller; resellers fail individually inside HTTP 200.
         */
        post: operations["updateCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reclaim voucher quota from resellers
         * @description Takes back the whole remaining balance of voucher quotas given to resellers. Quotas fail individually inside HTTP 200.
         */
        post: operations["reclaimCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's voucher transactions
         * @description Lists income and spending on the customer's own voucher account over at most one year. Not offered to buy-and-resell customers.
         */
        get: operations["listCustomerCouponChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/stored-value-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's stored-value cards
         * @description Lists the stored-value cards the customer bought, by status. The status filter is mandatory, so both lists need two calls.
         */
        get: operations["listStoredValueCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        QueryCouponQuotasReqExt: {
            /** @description Quota ids to keep; empty or null is ignored. */
            quota_ids?: string[];
            /** @description Quota statuses to keep; empty or null is ignored. */
            quota_status_list?: (0 | 3 | 4 | 5)[];
            /**
             * @description Quota type to list; missing or null lists voucher quotas.
             * @default 0
             * @enum {integer}
             */
            quota_type?: 0 | 1;
            /**
             * Format: date-time
             * @description Keep rows whose creation time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ).
             */
            create_time_begin?: string;
            /**
             * Format: date-time
             * @description Keep rows whose creation time is earlier than this UTC second.
             */
            create_time_end?: string;
            /**
             * Format: date-time
             * @description Keep rows whose effective time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ).
             */
            effective_time_begin?: string;
            /**
             * Format: date-time
             * @description Keep rows whose effective time is earlier than this UTC second.
             */
            effective_time_end?: string;
            /**
             * Format: date-time
             * @description Keep rows whose expiry time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ).
             */
            expire_time_begin?: string;
            /**
             * Format: date-time
             * @description Keep rows whose expiry time is earlier than this UTC second.
             */
            expire_time_end?: string;
            /**
             * @description Zero-based index of the first row to return.
             * @default 0
             */
            offset?: number;
            /**
             * @description Page size in rows.
             * @default 10
             */
            limit?: number;
            /** @description Reseller whose quotas the distributor wants; without it only the caller's own quotas. */
            indirect_partner_id?: string;
        };
        ListQuotaCouponsResponse: {
            /** @description Quotas matching the filters, all pages. */
            total_count?: number;
            /** @description Quotas on this page. */
            quotas?: components["schemas"]["CouponQuotaV2"][];
        };
        CouponQuotaV2: {
            /** @description Quota id. */
            quota_id: string;
            /**
             * @description What the quota issues: vouchers or cash coupons.
             * @enum {integer}
             */
            quota_type: 0 | 1;
            /**
             * Format: date-time
             * @description Creation time, UTC.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Last change, UTC.
             */
            last_update_time?: string;
            /**
             * Format: decimal
             * @description Total amount granted, CNY yuan, 2 decimals.
             */
            quota_value: WireDecimal;
            /**
             * @description Quota status; only ACTIVE can issue. ADJUSTING is visible but locked; INVALID covers expired and disabled.
             * @enum {integer}
             */
            quota_status: 0 | 3 | 4 | 5;
            /**
             * Format: decimal
             * @description Amount still available to issue, CNY yuan, 2 decimals.
             */
            balance: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency of the amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * Format: date-time
             * @description Start of validity, UTC; default start of coupons issued from it.
             */
            effective_time: string;
            /**
             * Format: date-time
             * @description End of validity, UTC; default end of coupons issued from it.
             */
            expire_time: string;
            /** @description Limits every coupon issued from this quota inherits. */
            limit_infos?: components["schemas"]["QuotaLimitInfo"][];
        };
        QuotaLimitInfo: {
            /**
             * @description Name of the limit; open set, unknown names must be tolerated.
             * @enum {string}
             */
            limit_key?: "serviceTypeWhiteList" | "productWhiteList" | "subscribeType" | "maxDeductionRatio";
            /** @description Values of the limit. */
            limit_values?: components["schemas"]["LimitValue"][];
        };
        LimitValue: {
            /** @description First value; its meaning depends on the limit key. */
            value1?: string;
            /** @description Second value, if the limit key has one. */
            value2?: string;
        };
        CreatePartnerCouponsReq: {
            /** @description Quota to issue from; must be active and within its validity. */
            quota_id: string;
            /** @description Resell customers receiving one coupon each. */
            customer_ids: string[];
            /**
             * Format: decimal
             * @description Face value per coupon, CNY yuan, above 0, 2 decimals.
             */
            face_value: WireDecimal;
            /**
             * Format: date-time
             * @description Start of coupon validity, UTC; missing or null takes the quota's effective time.
             */
            valid_time?: string;
            /**
             * Format: date-time
             * @description End of coupon validity, UTC; missing or null takes the quota's expire time.
             */
            expire_time?: string;
            /** @description Service type codes the coupon may pay for, within the quota's limits; empty inherits the quota's. */
            cloud_service_types?: string[];
            /** @description Product ids the coupon may pay for, within the quota's limits; obtained offline; empty inherits. */
            product_ids?: string[];
            /** @description Issuer's remark, invisible to the customer; null stores nothing, empty string is stored. */
            memo?: string;
            /** @description Reseller on whose behalf to issue to its customer; ignored otherwise. */
            indirect_partner_id?: string;
        };
        CreatePartnerCouponsResponse: {
            /** @description Customers that failed, each with its code; HTTP 200 only. */
            error_details?: components["schemas"]["ErrorDetail"][];
            /** @description Customers that succeeded, each with its coupon id; HTTP 200 only. */
            coupon_infos?: components["schemas"]["CouponSimpleInfo"][];
        };
        ErrorDetail: {
            /** @description Error code of this item. */
            error_code?: string;
            /** @description Error text of this item. */
            error_msg?: string;
            /** @description Failed item: customer id, reseller id or quota id, depending on the operation. */
            id?: string;
        };
        CouponSimpleInfo: {
            /** @description Customer that received the coupon. */
            id: string;
            /** @description Id of the issued coupon. */
            coupon_id: string;
        };
        ReclaimPartnerCouponsReq: {
            /** @description Coupon to take back; must be available. */
            coupon_id: string;
            /** @description Reseller that issued the coupon; ignored otherwise; an empty string is rejected. */
            indirect_partner_id?: string;
        };
        ReclaimPartnerCouponsResponse: Record<string, never>;
        ListIssuedPartnerCouponsResponse: {
            /** @description Coupons matching the filters, all pages. */
            total_count?: number;
            /** @description Issued coupons on this page. */
            user_coupons?: components["schemas"]["IQueryUserPartnerCouponsResultV2"][];
        };
        IQueryUserPartnerCouponsResultV2: {
            /** @description Coupon id. */
            coupon_id: string;
            /**
             * @description Coupon status.
             * @enum {integer}
             */
            status: 1 | 2 | 3 | 4 | 5;
            /** @description Customer holding the coupon. */
            customer_id: string;
            /**
             * @description Coupon type.
             * @enum {integer}
             */
            coupon_type: 1 | 4;
            /**
             * @description Unit of the face value.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Face value, CNY yuan.
             */
            face_value: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity, UTC.
             */
            effective_time: string;
            /**
             * Format: date-time
             * @description End of validity, UTC.
             */
            expire_time: string;
            /** @description Order tied to the coupon. */
            order_id?: string;
            /** @description Promotion plan id. */
            promotion_plan_id?: string;
            /** @description Promotion plan name. */
            promotion_plan_name?: string;
            /** @description Promotion plan description. */
            promotion_plan_desc?: string;
            /**
             * @description Physical form of the coupon.
             * @enum {integer}
             */
            media_type?: 1 | 2;
            /**
             * @description How the holder obtained the coupon.
             * @enum {integer}
             */
            fetch_method?: 1 | 2 | 3 | 4 | 5;
            /** @description Restrictions on where the coupon can be used. */
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
            /**
             * Format: date-time
             * @description Activation time.
             */
            active_time?: string;
            /**
             * Format: date-time
             * @description Time of last use.
             */
            last_used_time?: string;
            /** @description Promotion campaign id. */
            promotion_id?: string;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time: string;
            /**
             * Format: decimal
             * @description Unspent amount, CNY yuan.
             */
            balance?: WireDecimal;
            /** @description Order holding the coupon; only that order may spend it. Empty for legacy coupons. */
            lock_order_id?: string;
            /**
             * @description Whether the coupon is frozen; lists of usable coupons leave frozen ones out.
             * @enum {string}
             */
            is_frozen?: "0" | "1";
        };
        ICouponUseLimitInfoV2: {
            /** @description Restriction id (the field name is misspelt upstream). */
            use_limiti_info_id?: string;
            /**
             * @description Name of the restriction; open set, unknown names must be tolerated.
             * @enum {string}
             */
            limit_key?: "regionCode" | "productId" | "subscribeType" | "firstOrderInService" | "cycleNum" | "cycleType" | "usageTimes" | "simultaneousUseWithEmpowerDiscount" | "simultaneousUseWithContractDiscount" | "simultaneousUseWithPromotionDiscount" | "serviceTypeBlackList" | "minConsumeDiscount" | "isRebate";
            /** @description First value, usually the code; its meaning depends on limit_key. */
            value1?: string;
            /** @description Second value, usually a display name such as the region's. */
            value2?: string;
            /** @description Unit of the values. */
            value_unit?: string;
            /** @description Kind of restriction. */
            limit_type?: string;
            /** @description Promotion plan the restriction comes from. */
            promotion_plan_id?: string;
        };
        ListPartnerCouponsRecordResponse: {
            /** @description Records matching the filters, all pages. */
            total_count?: number;
            /** @description Records on this page. */
            records?: components["schemas"]["CouponRecordV2"][];
        };
        CouponRecordV2: {
            /** @description Record id. */
            id: string;
            /**
             * @description What happened to the coupon.
             * @enum {string}
             */
            operation_type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
            /** @description Quota the amount left or returned to. */
            quota_id?: string;
            /**
             * @description Quota type.
             * @enum {integer}
             */
            quota_type?: 0 | 1;
            /** @description Coupon id. */
            coupon_id?: string;
            /** @description Customer holding the coupon. */
            customer_id?: string;
            /**
             * Format: decimal
             * @description Amount moved, CNY yuan: face value when issuing, actual amount when reclaiming.
             */
            operation_amount?: WireDecimal;
            /**
             * Format: date-time
             * @description When it happened.
             */
            operation_time: string;
            /**
             * @description Outcome.
             * @enum {string}
             */
            result?: "0" | "-1";
            /** @description Remark given with the operation. */
            remark?: string;
        };
        ListSubCustomerCouponsResponse: {
            /** @description Coupons matching the filters, all pages. */
            count?: number;
            /** @description Coupons on this page. */
            user_coupons?: components["schemas"]["IQueryUserCouponsResultV2"][];
        };
        IQueryUserCouponsResultV2: {
            /** @description Coupon id. */
            coupon_id: string;
            /** @description Coupon code. */
            coupon_code?: string;
            /**
             * @description Coupon status.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5;
            /** @description Account holding the coupon. */
            customer_id?: string;
            /**
             * @description Coupon type.
             * @enum {integer}
             */
            coupon_type?: 1 | 2 | 3 | 4;
            /**
             * @description Unit of the face value.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Face value, CNY yuan; sent as a floating-point number.
             */
            face_value?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity, UTC (other operations call it effective_time).
             */
            valid_time: string;
            /**
             * Format: date-time
             * @description End of validity, UTC.
             */
            expire_time: string;
            /** @description Order tied to the coupon. */
            order_id?: string;
            /** @description Promotion plan id. */
            promotion_plan_id?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /** @description Promotion plan description. */
            plan_desc?: string;
            /**
             * @description Physical form of the coupon.
             * @enum {integer}
             */
            media_type?: 1 | 2;
            /**
             * @description How the holder obtained the coupon.
             * @enum {integer}
             */
            fetch_method?: 1 | 2 | 3 | 4 | 5;
            /** @description Restrictions on where the coupon can be used. */
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
            /**
             * Format: date-time
             * @description Activation time, UTC.
             */
            active_time?: string;
            /**
             * Format: date-time
             * @description Time of use, UTC.
             */
            reserve_time?: string;
            /** @description Promotion campaign id. */
            promotion_id?: string;
            /**
             * Format: date-time
             * @description Creation time, UTC.
             */
            create_time: string;
            /**
             * @description Legacy coupons can be used once; current ones until the balance is spent.
             * @enum {integer}
             */
            coupon_version?: 1 | 2;
            /**
             * Format: decimal
             * @description Unspent amount, CNY yuan; empty for legacy coupons.
             */
            balance?: WireDecimal;
            /** @description Order holding the coupon; only that order may spend it. Empty for legacy coupons. */
            lock_order_id?: string;
            /** @description Purpose of the coupon, free text. */
            coupon_usage?: string;
            /**
             * @description Whether the coupon is frozen.
             * @enum {string}
             */
            is_frozen?: "0" | "1";
            /**
             * @description Currency of the amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Reserved extension field. */
            extend_param1?: string;
            /** @description Issuer: partner id, or the campaign, draw, event or creator id for other sources. */
            source_id?: string;
        };
        ListIssuedCouponQuotasResponse: {
            /** @description Reseller quotas matching the filters, all pages. */
            total_count?: number;
            /** @description Reseller quotas on this page. */
            quotas?: components["schemas"]["IssuedCouponQuota"][];
        };
        IssuedCouponQuota: {
            /** @description Reseller's quota id. */
            quota_id: string;
            /**
             * @description Always a voucher quota: cash coupon quotas cannot be handed down.
             * @enum {integer}
             */
            quota_type?: 0;
            /**
             * Format: date-time
             * @description Creation time, UTC.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Last change, UTC.
             */
            last_update_time?: string;
            /**
             * Format: decimal
             * @description Amount granted to the reseller, CNY yuan, 2 decimals.
             */
            quota_value?: WireDecimal;
            /**
             * @description Quota status; RECLAIMED exists for reseller quotas only.
             * @enum {integer}
             */
            quota_status?: 0 | 3 | 4 | 5 | 6;
            /**
             * Format: decimal
             * @description Amount the reseller can still issue, CNY yuan, 2 decimals.
             */
            balance?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency of the amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * Format: date-time
             * @description Start of validity, UTC.
             */
            effective_time: string;
            /**
             * Format: date-time
             * @description End of validity, UTC.
             */
            expire_time: string;
            /** @description Limits every coupon issued from this quota inherits. */
            limit_infos?: components["schemas"]["QuotaLimitInfo"][];
            /** @description Reseller holding the quota. */
            indirect_partner_id?: string;
            /** @description Reseller's account name. */
            indirect_partner_account_name?: string;
            /** @description Reseller's name. */
            indirect_partner_name?: string;
            /** @description Distributor quota the amount was taken from. */
            parent_quota_id?: string;
        };
        ListCouponQuotasRecordsResponse: {
            /** @description Records matching the filters, all pages. */
            total_count?: number;
            /** @description Records on this page. */
            records?: components["schemas"]["QuotaRecord"][];
        };
        QuotaRecord: {
            /** @description Record id. */
            id: string;
            /** @description Account name of the operator. */
            operator?: string;
            /**
             * @description Grant or reclaim of quota.
             * @enum {string}
             */
            operation_type?: "10" | "11";
            /** @description Reseller quota created by the grant or emptied by the reclaim. */
            quota_id?: string;
            /** @description Distributor quota debited by the grant or credited by the reclaim. */
            parent_quota_id?: string;
            /**
             * Format: decimal
             * @description Amount moved, CNY yuan, above 0, 2 decimals.
             */
            amount?: WireDecimal;
            /**
             * Format: date-time
             * @description When it happened, UTC.
             */
            operation_time: string;
            /**
             * @description Outcome.
             * @enum {string}
             */
            result?: "0" | "-1";
            /** @description Reseller's account name. */
            indirect_partner_account_name?: string;
            /** @description Reseller id. */
            indirect_partner_id?: string;
            /** @description Reseller's company name. */
            indirect_partner_name?: string;
            /** @description Remark given with the operation. */
            remark?: string;
        };
        AdjustCouponQuotasReq: {
            /** @description Distributor's own voucher quota to hand out from. */
            quota_id: string;
            /** @description Resellers receiving quota. */
            indirect_partner_ids: string[];
            /**
             * Format: decimal
             * @description Amount for each reseller, CNY yuan, above 0, 2 decimals.
             */
            quota_amount: WireDecimal;
        };
        UpdateCouponQuotasResponse: {
            /** @description Resellers that failed, each with its code; HTTP 200 only. */
            error_details?: components["schemas"]["ErrorDetail"][];
            /** @description Resellers that succeeded, each with its quota id; HTTP 200 only. */
            simple_quota_infos?: components["schemas"]["QuotaSimpleInfo"][];
        };
        QuotaSimpleInfo: {
            /** @description Reseller id. */
            id: string;
            /** @description Quota id assigned to the reseller. */
            quota_id: string;
        };
        ReclaimCouponQuotasReq: {
            /** @description Reseller quotas to take back in full. */
            quota_ids: string[];
            /** @description Remark kept with the record; null stores nothing, empty string is stored. */
            remark?: string;
        };
        ReclaimCouponQuotasResponse: {
            /** @description Quotas that failed, each with its code; HTTP 200 only. */
            error_details?: components["schemas"]["ErrorDetail"][];
            /** @description Quotas reclaimed, each with the balance left; HTTP 200 only. */
            simple_quota_infos?: components["schemas"]["QuotaReclaim"][];
        };
        QuotaReclaim: {
            /** @description Reclaimed reseller quota. */
            quota_id?: string;
            /**
             * Format: decimal
             * @description Quota balance after the reclaim, CNY yuan.
             */
            quota_balance?: WireDecimal;
        };
        ListCustomerCouponChangeRecordsResponse: {
            /** @description Records matching the filters, all pages. */
            total_count?: number;
            /**
             * @description Currency of the amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Transactions on this page. */
            records?: components["schemas"]["CustomerCouponChangeRecord"][];
        };
        CustomerCouponChangeRecord: {
            /** @description Coupon id. */
            coupon_id?: string;
            /**
             * @description Detailed transaction type; most codes carry the upstream misspelling OPERAIION.
             * @enum {string}
             */
            trade_detail_type?: "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_SAVINGS_PLANS" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERATION_DEPOSIT_FROZEN" | "SOURCE_OPERATION_DEPOSIT_UNFROZEN" | "SOURCE_OPERATION_RETRIEVE" | "SOURCE_OPERATION_TRANSFER";
            /**
             * Format: date-time
             * @description Transaction time, UTC.
             */
            trade_time: string;
            /** @description Transaction or order id. */
            trade_id?: string;
            /**
             * Format: decimal
             * @description Amount of the change, decimal as string, CNY yuan.
             */
            change_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Balance after the change, decimal as string, CNY yuan.
             */
            balance_after_change?: WireDecimal;
            /**
             * @description Direction of the change.
             * @enum {string}
             */
            revenue_expense_type?: "REVENUE" | "EXPENSE";
            /** @description Billing cycle the change belongs to. */
            bill_cycle?: string;
            /** @description Account name. */
            account_name?: string;
            /** @description Service type name of the product. */
            cloud_service_type_name?: string;
            /** @description Resource type name of the product. */
            resource_type_name?: string;
        };
        ListStoredValueCardsResponse: {
            /** @description Cards matching the filters, all pages. */
            total_count?: number;
            /** @description Cards on this page. */
            stored_value_cards?: components["schemas"]["UserStoredValueCard"][];
        };
        UserStoredValueCard: {
            /** @description Card id. */
            card_id: string;
            /** @description Card name. */
            card_name?: string;
            /**
             * @description Card status.
             * @enum {integer}
             */
            status?: 1 | 2;
            /**
             * Format: decimal
             * @description Face value, decimal as string, CNY yuan.
             */
            face_value?: WireDecimal;
            /**
             * Format: decimal
             * @description Unspent amount, decimal as string, CNY yuan.
             */
            balance?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity, UTC.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity, UTC.
             */
            expire_time?: string;
        };
        ApiError: {
            /** @description CBC.* from the business layer, APIG.* or APIGW.* from the API gateway: match the digits. */
            error_code: string;
            /** @description Human text, not stable. */
            error_msg: string;
            /** @description Only from the API gateway. */
            request_id?: string;
            /** @description Only on a policy denial; can be null. */
            encoded_authorization_message?: string;
            /** @description Only with CBC.99007004. */
            fail_check_items?: string[];
        };
    };
    responses: {
        /** @description Business or API-gateway error. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listQuotaCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCouponQuotasReqExt"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListQuotaCouponsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listIssuedPartnerCoupons: {
        parameters: {
            query?: {
                /** @description Coupon id filter; empty string rejected. */
                coupon_id?: string;
                /** @description Customer id filter. */
                customer_id?: string;
                /** @description Order id filter; empty string rejected. */
                order_id?: string;
                /** @description Coupon type filter; missing or null lists both. */
                coupon_type?: 1 | 4;
                /** @description Coupon status filter; missing or null lists all. */
                status?: 1 | 2 | 3 | 4 | 5;
                /** @description Keep rows whose creation time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ). */
                create_time_begin?: string;
                /** @description Keep rows whose creation time is earlier than this UTC second. */
                create_time_end?: string;
                /** @description Keep rows whose effective time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ). */
                effective_time_begin?: string;
                /** @description Keep rows whose effective time is earlier than this UTC second. */
                effective_time_end?: string;
                /** @description Keep rows whose expiry time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ). */
                expire_time_begin?: string;
                /** @description Keep rows whose expiry time is earlier than this UTC second. */
                expire_time_end?: string;
                /** @description Zero-based index of the first row to return. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
                /** @description Reseller whose issued coupons the distributor wants; without it only its own customers' coupons. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIssuedPartnerCouponsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createPartnerCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerCouponsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePartnerCouponsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reclaimPartnerCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimPartnerCouponsReq"];
            };
        };
        responses: {
            /** @description Success. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listPartnerCouponsRecord: {
        parameters: {
            query?: {
                /** @description Operation types to keep (repeat the key); an empty list counts as a filter. */
                operation_types?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9")[];
                /** @description Quota id filter; empty string or null counts as a filter. */
                quota_id?: string;
                /** @description Quota type filter; missing or null lists both. */
                quota_type?: 0 | 1;
                /** @description Coupon ids to keep (repeat the key); an empty list counts as a filter. */
                coupon_ids?: string[];
                /** @description Customer id filter; SDK text lets empty string and null filter. */
                customer_id?: string;
                /** @description Keep rows whose operation time is later than this UTC second (yyyy-MM-ddTHH:mm:ssZ). */
                operation_time_begin?: string;
                /** @description Keep rows whose operation time is earlier than this UTC second. */
                operation_time_end?: string;
                /** @description Outcome filter; other values are ignored, FAILURE matches every non-zero outcome. */
                result?: "0" | "-1";
                /** @description Zero-based index of the first row to return. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
                /** @description Reseller whose records the distributor wants; without it only its own customers' records. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPartnerCouponsRecordResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSubCustomerCoupons: {
        parameters: {
            query?: {
                /** @description Coupon id filter. */
                coupon_id?: string;
                /** @description Order id filter. */
                order_id?: string;
                /** @description Promotion plan id filter. */
                promotion_plan_id?: string;
                /** @description Coupon type filter; missing or null lists all. */
                coupon_type?: 1 | 2 | 3 | 4;
                /** @description Coupon status filter; missing or empty lists all. */
                status?: 1 | 2 | 3 | 4 | 5;
                /** @description Start of the activation-time window, UTC; empty string and null rejected. */
                active_start_time?: string;
                /** @description End of the activation-time window, UTC; empty string and null rejected. */
                active_end_time?: string;
                /** @description Zero-based index of the first row; only valid together with limit. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
                /** @description Issuer filter: the partner id for coupons issued by a partner. */
                source_id?: string;
                /** @description Reseller whose own coupons the distributor wants; without it only the caller's. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomerCouponsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listIssuedCouponQuotas: {
        parameters: {
            query?: {
                /** @description Reseller quota id filter; empty is ignored. */
                quota_id?: string;
                /** @description Reseller whose quotas to list; documented as mandatory for reading a reseller's quotas. */
                indirect_partner_id?: string;
                /** @description Distributor quota the grants came from; omitted is ignored, empty counts as a filter. */
                parent_quota_id?: string;
                /** @description Zero-based index of the first row to return. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIssuedCouponQuotasResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCouponQuotasRecords: {
        parameters: {
            query?: {
                /** @description Reseller filter; missing lists records of all resellers. */
                indirect_partner_id?: string;
                /** @description Reseller quota id filter; empty is ignored. */
                quota_id?: string;
                /** @description Start of the operation-time window, UTC; empty string rejected. */
                operation_time_begin?: string;
                /** @description End of the operation-time window, UTC; empty string rejected. */
                operation_time_end?: string;
                /** @description Distributor quota id filter; empty string or null counts as a filter. */
                parent_quota_id?: string;
                /** @description Operation filter; other values are ignored. */
                operation_type?: "10" | "11";
                /** @description Zero-based index of the first row to return. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCouponQuotasRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateCouponQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustCouponQuotasReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCouponQuotasResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reclaimCouponQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimCouponQuotasReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimCouponQuotasResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerCouponChangeRecords: {
        parameters: {
            query: {
                /** @description Account to read; only the voucher account exists. */
                balance_type: "BALANCE_TYPE_COUPON";
                /** @description Direction filter; may be omitted, not empty. */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description Transaction type filter; may be omitted, not empty. DEDEUCT is spelt so upstream. */
                trade_type?: "ADJUST" | "DEDEUCT" | "REFUND" | "RFROZEN" | "EXPIRED" | "COUPONADJUST" | "COUPONCANCEL";
                /** @description Transaction or order id filter; empty is ignored. */
                trade_id?: string;
                /** @description First day, UTC+8; defaults to one year ago; empty string rejected. */
                trade_time_begin?: string;
                /** @description Last day, UTC+8; defaults to today; empty string rejected; span at most one year. */
                trade_time_end?: string;
                /** @description Coupon id filter; empty is ignored. */
                coupon_id?: string;
                /** @description Zero-based index of the first row to return. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerCouponChangeRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listStoredValueCards: {
        parameters: {
            query: {
                /** @description Card status to list; mandatory. */
                status: 1 | 2;
                /** @description Card id filter; empty is ignored. */
                card_id?: string;
                /** @description Zero-based index of the first row to return. */
                offset?: number;
                /** @description Page size in rows. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListStoredValueCardsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
