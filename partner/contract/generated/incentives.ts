/* Generated from the contract by "npm run generate". Do not edit. */
import type { WireDecimal } from '../wire-decimal.js';

export interface paths {
    "/v2/products/incentive-discount-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incentive and discount policy per service
         * @description Lists, for one month, the incentive class of every cloud service type and whether the partner's own discounts may be applied. The answer is the policy in force at the end of that month, not a history of changes inside it.
         */
        get: operations["listIncentiveDiscountPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/partner-bills/subcustomer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monthly spending summary of reseller customers
         * @description Sums what reseller-model customers spent on Huawei Cloud in one month, per customer, service, resource type and bill kind. charge_mode is mandatory, so a full month needs one call series per billing mode.
         */
        get: operations["listSubcustomerMonthlyBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customers that spent in a month
         * @description Lists, in real time, the ids of customers with spending in the month while they were associated with the partner. It is the entry point for walking ListSubCustomerBillDetail.
         */
        post: operations["listConsumeSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spending records of one partner customer
         * @description Lists, in real time, the spending records of one customer in one billing month, for reseller and referral customers alike. Records go back 18 months.
         */
        get: operations["listSubCustomerBillDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cloud service types
         * @description Lists cloud service types with code, name and short name, optionally by part of the name. Marketplace service types are not included, although bills may contain them.
         */
        get: operations["listServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resource types
         * @description Lists all resource types with the service type that owns them.
         */
        get: operations["listResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resource types of one service
         * @description Lists the resource types linked to one cloud service type, as needed to build price queries. Marketplace service types are not supported.
         */
        get: operations["listServiceResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/usage-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List usage types
         * @description Lists usage types, optionally of one resource type; bills refer to them by code.
         */
        get: operations["listUsageTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measurement units
         * @description Lists every unit used for usage, periods and money. Takes no parameters besides the language and is not paged.
         */
        get: operations["listMeasureUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversion ratios between units
         * @description Lists how many smaller units make one larger unit, optionally for one kind of quantity. An empty list means that kind has no conversions.
         */
        get: operations["listConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-specs-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resource specifications on sale
         * @description Lists the specifications on sale for one service, resource type, region and billing mode. Paging is by cursor, unlike every other operation here.
         */
        post: operations["listResourceSpecs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer's own monthly bill totals
         * @description Sums the caller's own spending in one month per service, resource type, billing mode and bill kind, with grand totals beside the rows. Usable for reconciliation.
         */
        get: operations["showCustomerMonthlySum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer's spending per resource
         * @description Lists the caller's spending per resource in one month, grouped by billing cycle, by day or as single records. Only one month can be asked for.
         */
        get: operations["listCustomerselfResourceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customer's detailed resource bill
         * @description Lists the caller's detailed resource bill for one month, optionally for a day range. Amounts come from 8-decimal resource prices while accounts are charged to the cent, so it should not be reconciled directly with the monthly totals.
         */
        post: operations["listCustomerselfResourceRecordDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer's transaction bill
         * @description Lists the caller's charges in one month, one row per order or transaction, including marketplace purchases and payment status.
         */
        get: operations["listCustomerBillsFeeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/costs/cost-analysed-bills/monthly-breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer's amortized monthly cost
         * @description Lists the caller's cost attributed to one month after spreading prepaid charges over their term. Works only for customers that enabled the cost center, last 18 months.
         */
        get: operations["listCustomerBillsMonthlyBreakDown"];
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
        ListIncentiveDiscountPoliciesResponse: {
            /** @description Incentive and discount policy per cloud service type. */
            policies?: components["schemas"]["IncentiveAndDiscountPolicy"][];
            /** @description Number of policies matching the filter, across all pages. */
            total_count?: number;
        };
        IncentiveAndDiscountPolicy: {
            /** @description Cloud service type code; one string although the source text calls it a list. */
            service_type_code: string;
            /** @description Display name of the cloud service type. */
            service_type_name?: string;
            /**
             * @description Incentive class of the service type for that month.
             * @enum {string}
             */
            incentive_policy: "0" | "1" | "2" | "13";
            /**
             * @description Whether discounts granted by the partner may be applied to this service.
             * @enum {string}
             */
            allow_discount?: "YES" | "NO";
        };
        ListSubcustomerMonthlyBillsResponse: {
            /** @description Monthly totals, one row per customer, service, resource type and bill kind. */
            bill_sums?: components["schemas"]["BillSumInfoV2"][];
            /** @description Number of matching rows; named count here, total_count in other operations. */
            count?: number;
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
        };
        BillSumInfoV2: {
            /** @description Customer account id. */
            customer_id: string;
            /** @description Cloud service type code. */
            cloud_service_type: string;
            /** @description Display name of the cloud service type. */
            cloud_service_type_name?: string;
            /**
             * @description Bill kind of this row.
             * @enum {string}
             */
            bill_type?: "0" | "1" | "2";
            /**
             * @description Billing mode; response text lists only 1 and 3, the request also accepts 11.
             * @enum {string}
             */
            charge_mode?: "1" | "3" | "11";
            /**
             * Format: decimal
             * @description Amount, CNY yuan; negative for unsubscription and write-off rows.
             */
            amount: WireDecimal;
            /**
             * Format: decimal
             * @description Unpaid part, CNY yuan, because the account lacked funds; absent on write-off and unsubscription rows.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Former arrears cleared later, CNY yuan; absent on write-off and unsubscription rows.
             */
            adjustment_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount, CNY yuan; absent on write-off and unsubscription rows.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Payment split by balance type and bill kind. */
            account_details?: components["schemas"]["BalanceTypeDeductSumV2"][];
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
        };
        BalanceTypeDeductSumV2: {
            /**
             * @description Balance or instrument that paid.
             * @enum {string}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | "BALANCE_TYPE_BONUS" | "BALANCE_TYPE_COUPON" | "BALANCE_TYPE_RCASH_COUPON" | "BALANCE_TYPE_STORED_VALUE_CARD";
            /**
             * Format: decimal
             * @description Amount paid from this balance, CNY yuan; negative for unsubscription and write-off.
             */
            amount?: WireDecimal;
            /**
             * @description Bill kind this share belongs to.
             * @enum {string}
             */
            bill_type?: "0" | "1" | "2";
        };
        ListConsumeSubCustomersReq: {
            /**
             * Format: year-month
             * @description Billing month.
             */
            bill_cycle: string;
            /**
             * @description Zero-based record offset, not a page number; page n starts at n*limit.
             * @default 0
             */
            offset?: number;
            /**
             * @description Records per page.
             * @default 10
             */
            limit?: number;
        };
        ListConsumeSubCustomersResponse: {
            /** @description Customers with spending in the month while associated with the partner. */
            sub_customers?: components["schemas"]["SubCustomerInfoV3"][];
            /** @description Number of matching customers; present only on success. */
            total_count?: number;
        };
        SubCustomerInfoV3: {
            /** @description Customer account id; the only attribute returned. */
            customer_id?: string;
        };
        ListSubCustomerBillDetailResponse: {
            /** @description Number of matching records; present only on success. */
            total_count?: number;
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Spending records of the customer's resources. */
            fee_records?: components["schemas"]["SubCustomerMonthlyBillDetail"][];
        };
        SubCustomerMonthlyBillDetail: {
            /**
             * Format: year-month
             * @description Billing month.
             */
            bill_cycle?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /**
             * @description How the customer was associated with the partner.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Resource type code; a service is composed of several resource types. */
            resource_type_code?: string;
            /** @description Display name of the cloud service type. */
            service_type_name?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /**
             * Format: date-time
             * @description When the charge was taken, UTC.
             */
            trade_time?: string;
            /** @description Order id for kinds 1,2,3,4,8,103; otherwise receivable id or, for month-end charges, bill id. */
            trade_id?: string;
            /** @description Unique id of the record. */
            id?: string;
            /**
             * @description Record kind.
             * @enum {integer}
             */
            bill_detail_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /** @description Region code, for example cn-north-1. */
            region_code?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Tags of the resource. */
            resource_tag?: string;
            /**
             * Format: date-time
             * @description Order payment time for prepaid and reserved instances; start and end of the usage record for pay-per-use.
             */
            consume_time?: string;
            /** @description Usage type code; resolve with ListUsageTypes. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description Quantity used, in usage_measure_id units.
             */
            usage_amount?: WireDecimal;
            /** @description Unit of usage_amount; resolve with ListMeasureUnits. */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Quantity covered by a resource package.
             */
            free_resource_usage?: WireDecimal;
            /** @description Unit of free_resource_usage; resolve with ListMeasureUnits. */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description Quantity covered by a reserved instance.
             */
            ri_usage?: WireDecimal;
            /** @description Unit of ri_usage; resolve with ListMeasureUnits. */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description List price, CNY yuan.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount off the list price, CNY yuan.
             */
            official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount payable, CNY yuan.
             */
            payment_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash, CNY yuan.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from the credit line, CNY yuan.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by vouchers, CNY yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by cash coupons, CNY yuan.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by stored-value cards, CNY yuan.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Still unpaid, CNY yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Former arrears cleared later (official term: written off), CNY yuan.
             */
            writeoff_amount?: WireDecimal;
            /**
             * @description Length unit of the subscription period.
             * @enum {integer}
             */
            period_type?: 5 | 19 | 20 | 24 | 25;
            /** @description Account manager of the customer. */
            account_manager_id?: string;
            /** @description Partner the customer was associated with. */
            partner_id?: string;
            /** @description Display name of the region. */
            region_name?: string;
            /** @description Service type code of a component inside an all-in-one product. */
            sub_service_type_code?: string;
            /** @description Service type name of a component inside an all-in-one product. */
            sub_service_type_name?: string;
            /** @description Resource type code of a component inside an all-in-one product. */
            sub_resource_type_code?: string;
            /** @description Resource type name of a component inside an all-in-one product. */
            sub_resource_type_name?: string;
            /** @description Resource id of a component; reserved instance id for reserved instances. */
            sub_resource_id?: string;
            /** @description Resource name of a component; reserved instance name for reserved instances. */
            sub_resource_name?: string;
            /**
             * Format: decimal
             * @description Number of subscription periods.
             */
            period_num?: WireDecimal;
            /** @description Enterprise project id. */
            enterprise_project_id?: string;
            /**
             * @description Order type.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * @description Upfront option; set only for savings plans and reserved instances.
             * @enum {string}
             */
            payment_type?: "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
        };
        ListServiceTypesResponse: {
            /** @description Number of matching service types. */
            total_count?: number;
            /** @description Cloud service types. */
            service_types?: components["schemas"]["ServiceTypes"][];
        };
        ServiceTypes: {
            /** @description Display name of the cloud service type. */
            service_type_name: string;
            /** @description Cloud service type code, for example hws.service.type.obs. */
            service_type_code: string;
            /** @description Short name, for example OBS. */
            abbreviation?: string;
        };
        ListResourceTypesResponse: {
            /** @description Number of resource types. */
            total_count?: number;
            /** @description Resource types. */
            resource_types?: components["schemas"]["ResourceTypes"][];
        };
        ResourceTypes: {
            /** @description Resource type code, for example hws.resource.type.vm. */
            resource_type_code: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /** @description Description of the resource type. */
            resource_type_desc?: string;
            /** @description Service type that owns the resource type; the code may be a technical one such as hws.service.type.offline. */
            service_type_code?: string;
        };
        ListServiceResourcesResponse: {
            /** @description Number of resource types of the service. */
            total_count?: number;
            /** @description Resource types of the service, each wrapped in basic_info. */
            infos?: components["schemas"]["ServiceResourceInfo"][];
        };
        ServiceResourceInfo: {
            /** @description The resource type. */
            basic_info?: components["schemas"]["ResourceBasicInfo"];
        };
        ResourceBasicInfo: {
            /** @description Resource type code, for example hws.resource.type.general. */
            resource_type_code: string;
            /** @description Service type that owns the resource type; may differ from the one queried. */
            product_owner_service?: string;
            /** @description Display name of the resource type. */
            name?: string;
            /** @description Description of the resource type. */
            description?: string;
        };
        ListUsageTypesResponse: {
            /** @description Number of matching usage types. */
            total_count?: number;
            /** @description Usage types. */
            usage_types?: components["schemas"]["UsageType"][];
        };
        UsageType: {
            /** @description Usage type code, for example reqNumber. */
            code: string;
            /** @description Display name of the usage type. */
            name?: string;
            /** @description Resource type the usage belongs to. */
            resource_type_code?: string;
            /** @description Cloud service type the usage belongs to. */
            service_type_code?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /** @description Display name of the cloud service type. */
            service_type_name?: string;
        };
        ListMeasureUnitsResponse: {
            /** @description All measurement units; not paged. */
            measure_units?: components["schemas"]["MeasureUnitRest"][];
        };
        MeasureUnitRest: {
            /** @description Unit id, for example 10 is GB. */
            measure_id: number;
            /** @description Unit name in the requested language. */
            measure_name?: string;
            /** @description English abbreviation of the unit, for example G. */
            abbreviation?: string;
            /**
             * @description Kind of quantity the unit measures.
             * @enum {integer}
             */
            measure_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 26 | 27 | 28 | 29 | 30 | 31 | 40 | 41 | 82 | 98 | 103 | 104 | 108;
        };
        ListConversionsResponse: {
            /** @description Unit conversions; empty when the quantity kind has none. */
            conversions?: components["schemas"]["Conversion"][];
        };
        Conversion: {
            /** @description Larger unit id, for example 10 is GB. */
            measure_id?: number;
            /** @description Smaller unit id it converts to, for example 11 is MB. */
            ref_measure_id?: number;
            /** @description How many ref units make one unit, a 64-bit integer; GB to MB gives 1024. */
            conversion_ratio?: number;
            /**
             * @description Kind of quantity.
             * @enum {integer}
             */
            measure_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 26 | 27 | 28 | 29 | 30 | 31 | 40 | 41 | 82 | 98 | 103 | 104 | 108 | 109 | 110;
        };
        ResourceSpecsQueryReq: {
            /** @description Cloud service type code. */
            cloud_service_type: string;
            /** @description Resource type code. */
            resource_type: string;
            /** @description Region code, for example cn-north-1. */
            region_code: string;
            /**
             * @description Billing mode.
             * @enum {string}
             */
            charge_mode: "1" | "3";
            /** @description Optional filter, at most one; absent, null or empty list means none. */
            filters?: components["schemas"]["ResourceSpecsFilter"][];
            /** @description Cursor: omit on the first page, then send the previous next_marker with the same query. */
            marker?: string;
            /**
             * @description Records per page.
             * @default 100
             */
            limit?: number;
        };
        ResourceSpecsFilter: {
            /**
             * @description Filter key; only one key exists.
             * @enum {string}
             */
            key: "RESOURCE_SPEC";
            /** @description Resource specification code to look for. */
            value: string;
        };
        ListResourceSpecsResponse: {
            /** @description Cursor information. */
            page_info?: components["schemas"]["PageInfo"];
            /** @description Resource specifications on sale. */
            cloud_service_basics?: components["schemas"]["CloudServiceBasic"][];
        };
        PageInfo: {
            /** @description Cursor of the next page; null on the last page. */
            next_marker?: string;
        };
        CloudServiceBasic: {
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Display name of the cloud service type. */
            cloud_service_type_name?: string;
            /** @description Resource type code. */
            resource_type?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /** @description Resource specification code. */
            resource_spec: string;
            /** @description Display name of the resource specification. */
            resource_spec_name?: string;
            /**
             * @description Billing mode.
             * @enum {string}
             */
            charge_mode?: "1" | "3";
            /** @description Region code. */
            region_code?: string;
        };
        ShowCustomerMonthlySumResponse: {
            /** @description Number of matching rows. */
            total_count?: number;
            /** @description Monthly totals per service, resource type, billing mode and bill kind. */
            bill_sums?: components["schemas"]["BillSumRecordInfoV2"][];
            /**
             * Format: decimal
             * @description Total amount including refunds, CNY yuan.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total unpaid, CNY yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total paid by vouchers, CNY yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total paid by cash coupons, CNY yuan; reserved.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total paid by stored-value cards, CNY yuan; reserved.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total paid in cash, CNY yuan.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total paid from the credit line, CNY yuan.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total former arrears cleared later (official term: written off), CNY yuan.
             */
            writeoff_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
        };
        BillSumRecordInfoV2: {
            /**
             * Format: year-month
             * @description Billing month, Beijing time.
             */
            bill_cycle?: string;
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Display name of the cloud service type. */
            service_type_name?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /**
             * @description Billing mode; savings plan (11) is listed only by the international site.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /**
             * Format: decimal
             * @description List price, CNY yuan.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount, CNY yuan.
             */
            official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount dropped by truncation, CNY yuan.
             */
            truncated_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable, CNY yuan: list price minus discount minus truncation.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by vouchers, CNY yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by cash coupons, CNY yuan; reserved.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by stored-value cards, CNY yuan; reserved.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Unpaid because the account lacked funds, CNY yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Former arrears cleared later (official term: written off), CNY yuan.
             */
            writeoff_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash, CNY yuan.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from the credit line, CNY yuan.
             */
            credit_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Bill kind; a different code list from the partner summary.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3;
            /** @description Account that consumed: the caller itself, or a member when an enterprise master queries. */
            customer_id?: string;
            /** @description Login name of the account that consumed. */
            account_name?: string;
        };
        ListCustomerselfResourceRecordsResponse: {
            /** @description Spending records per resource. */
            fee_records?: components["schemas"]["ResFeeRecordV2"][];
            /** @description Number of matching records; present only on success. */
            total_count?: number;
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ResFeeRecordV2: {
            /**
             * Format: date
             * @description Day of the record, cut at Beijing midnight.
             */
            bill_date?: string;
            /**
             * @description Record kind.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Account that consumed: the caller itself, or a member when an enterprise master queries. */
            customer_id?: string;
            /** @description Region code, for example cn-north-1. */
            region?: string;
            /** @description Display name of the region. */
            region_name?: string;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Resource type code. */
            resource_type?: string;
            /** @description Display name of the cloud service type. */
            cloud_service_type_name?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /**
             * Format: date-time
             * @description Start of the usage charged; pay-per-use only.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of the usage charged; pay-per-use only.
             */
            expire_time?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Tags of the resource. */
            resource_tag?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /** @description SKU code identifying a resource specification inside bills. */
            sku_code?: string;
            /**
             * Format: decimal
             * @description Ordered size, only for linear products such as disks and bandwidth.
             */
            spec_size?: WireDecimal;
            /** @description Unit of spec_size; resolve with ListMeasureUnits. */
            spec_size_measure_id?: number;
            /** @description Order or transaction id that identifies the charge. */
            trade_id?: string;
            /** @description Unique id of the record; absent when grouping by billing cycle. */
            id?: string;
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /** @description Enterprise project id; 0 is the default project, null means unassigned. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode; a string here, an integer in other record models.
             * @enum {string}
             */
            charge_mode?: "1" | "3" | "10" | "11";
            /** @description Order id; set only for yearly/monthly resources. */
            order_id?: string;
            /**
             * @description Length unit of the subscription period; a string here.
             * @enum {string}
             */
            period_type?: "5" | "19" | "20" | "24" | "25";
            /** @description Usage type code; resolve with ListUsageTypes. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description Quantity used; not returned for yearly/monthly resources.
             */
            usage?: WireDecimal;
            /** @description Unit of usage; not returned for yearly/monthly resources. */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Quantity covered by a resource package.
             */
            free_resource_usage?: WireDecimal;
            /** @description Unit of free_resource_usage; resolve with ListMeasureUnits. */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description Quantity covered by a reserved instance.
             */
            ri_usage?: WireDecimal;
            /** @description Unit of ri_usage; resolve with ListMeasureUnits. */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Unit price, only for simple untiered pricing; absent for prepaid rows grouped by cycle.
             */
            unit_price?: WireDecimal;
            /** @description Unit of unit_price as localized text, for example yuan per GB per month; absent for prepaid rows grouped by cycle. */
            unit?: string;
            /**
             * Format: decimal
             * @description List price before any discount, CNY yuan.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description All discounts: commercial, partner-granted and promotional, CNY yuan.
             */
            discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable, CNY yuan, 2 decimals: sum of the eight payment and debt parts.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash, CNY yuan.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from the credit line, CNY yuan.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by vouchers, CNY yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by cash coupons, CNY yuan.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by stored-value cards, CNY yuan; named stored_value_card_amount elsewhere.
             */
            stored_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from leftover bonus money, a withdrawn balance type, CNY yuan.
             */
            bonus_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Still unpaid, CNY yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Former arrears cleared later (official term: written off), CNY yuan; named writeoff_amount elsewhere.
             */
            adjustment_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Localized text showing how amount minus coupon_amount was computed; absent when grouping by cycle. */
            formula?: string;
            /** @description Service type code of a component inside an all-in-one product. */
            sub_service_type_code?: string;
            /** @description Service type name of a component inside an all-in-one product. */
            sub_service_type_name?: string;
            /** @description Resource type code of a component inside an all-in-one product. */
            sub_resource_type_code?: string;
            /** @description Resource type name of a component inside an all-in-one product. */
            sub_resource_type_name?: string;
            /** @description Resource id of a component; reserved instance id for reserved instances. */
            sub_resource_id?: string;
            /** @description Resource name of a component; reserved instance name for reserved instances. */
            sub_resource_name?: string;
            /**
             * Format: date-time
             * @description Consumption time, UTC; valid only when statistic_type is 3.
             */
            consume_time?: string;
            /** @description Order linked to a combined-transaction order; prepaid only, empty for ordinary orders. */
            relative_order_id?: string;
            /** @description Login name of the account that consumed. */
            account_name?: string;
            /**
             * Format: decimal
             * @description Number of subscription periods.
             */
            period_num?: WireDecimal;
        };
        QueryResRecordsDetailReq: {
            /**
             * Format: year-month
             * @description Billing month, Beijing time; 2019-01 or later, within the last 3 years.
             */
            cycle: string;
            /** @description Cloud service type code filter; omitted, null or empty string means all. */
            cloud_service_type?: string;
            /** @description Resource type code filter; omitted, null or empty string means all. */
            resource_type?: string;
            /** @description Region code filter; omitted, null or empty string means all. */
            region?: string;
            /** @description Resource instance id filter; omitted, null or empty string means all. */
            res_instance_id?: string;
            /**
             * @description Billing mode filter; omitted or null means all.
             * @enum {integer}
             */
            charge_mode?: 1 | 3 | 10 | 11;
            /**
             * @description Record kind filter; omitted or null means all.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Enterprise project filter; 0 is the default project, null unassigned; omitted, null or empty string means all. */
            enterprise_project_id?: string;
            /** @description Whether rows with nothing payable are returned; omitted means no filter. */
            include_zero_record?: boolean;
            /**
             * @description Zero-based record offset, not a page number; page n starts at n*limit.
             * @default 0
             */
            offset?: number;
            /**
             * @description Records per page.
             * @default 10
             */
            limit?: number;
            /**
             * @description Whose data: own, one member account, or both; own only when there are no members.
             * @default all
             * @enum {string}
             */
            method?: "oneself" | "sub_customer" | "all";
            /** @description Enterprise member account id; required when method is sub_customer, ignored otherwise. */
            sub_customer_id?: string;
            /**
             * @description Grouping of the rows; default differs from the resource-record query.
             * @default 1
             * @enum {integer}
             */
            statistic_type?: 1 | 2 | 3;
            /**
             * @description Whole month or a day range; DAILY only with statistic_type 2 or 3.
             * @default BILLCYCLE
             * @enum {string}
             */
            query_type?: "BILLCYCLE" | "DAILY";
            /**
             * Format: date
             * @description First day; mandatory when query_type is DAILY.
             */
            bill_cycle_begin?: string;
            /**
             * Format: date
             * @description Last day; mandatory when query_type is DAILY.
             */
            bill_cycle_end?: string;
            /** @description Paying account; lets a master or a managed member separate spending before and after their association. */
            payer_account_id?: string;
        };
        ListCustomerselfResourceRecordDetailsResponse: {
            /** @description Detailed resource bill rows. */
            monthly_records?: components["schemas"]["MonthlyBillRes"][];
            /** @description Number of matching rows; present only on success. */
            total_count?: number;
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
        };
        MonthlyBillRes: {
            /**
             * Format: year-month
             * @description Billing month, Beijing time.
             */
            cycle?: string;
            /**
             * Format: date
             * @description Consumption day, Beijing time; set only when statistic_type is 2, otherwise null.
             */
            bill_date?: string;
            /**
             * @description Record kind.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Account that consumed: the caller itself, or a member when an enterprise master queries. */
            customer_id?: string;
            /** @description Region code, for example cn-north-1. */
            region?: string;
            /** @description Display name of the region. */
            region_name?: string;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Resource type code; the wire name really has a capital T. */
            resource_Type_code?: string;
            /** @description Display name of the cloud service type. */
            cloud_service_type_name?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /** @description Resource instance id. */
            res_instance_id?: string;
            /** @description Resource name given by the customer. */
            resource_name?: string;
            /** @description Tags of the resource. */
            resource_tag?: string;
            /** @description SKU code identifying a resource specification inside bills. */
            sku_code?: string;
            /** @description Enterprise project id; 0 is the default project, null means unassigned. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charge_mode?: 1 | 3 | 10 | 11;
            /**
             * Format: decimal
             * @description Payable, CNY yuan, 2 decimals: sum of the eight payment and debt parts.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash, CNY yuan.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from the credit line, CNY yuan.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by vouchers, CNY yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by cash coupons, CNY yuan.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by stored-value cards, CNY yuan.
             */
            stored_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from leftover bonus money, a withdrawn balance type, CNY yuan.
             */
            bonus_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Still unpaid, CNY yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Former arrears cleared later (official term: written off), CNY yuan.
             */
            adjustment_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price, CNY yuan.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount off the list price, CNY yuan.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Length unit of the subscription period.
             * @enum {integer}
             */
            period_type?: 5 | 19 | 20 | 24 | 25;
            /** @description Root resource id. */
            root_resource_id?: string;
            /** @description Parent resource id. */
            parent_resource_id?: string;
            /** @description Order id for kinds 1,2,3,4,8; otherwise receivable id or, for month-end charges, bill id. */
            trade_id?: string;
            /** @description Unique id; reserved. */
            id?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /** @description Service type code of a component inside an all-in-one product. */
            sub_service_type_code?: string;
            /** @description Service type name of a component inside an all-in-one product. */
            sub_service_type_name?: string;
            /** @description Resource type code of a component inside an all-in-one product. */
            sub_resource_type_code?: string;
            /** @description Resource type name of a component inside an all-in-one product. */
            sub_resource_type_name?: string;
            /** @description Resource id of a component; reserved instance id for reserved instances. */
            sub_resource_id?: string;
            /** @description Resource name of a component; reserved instance name for reserved instances. */
            sub_resource_name?: string;
            /** @description Original order id. */
            pre_order_id?: string;
            /** @description Availability zones of the resource. */
            az_code_infos?: components["schemas"]["AzCodeInfo"][];
            /** @description Account that paid: the customer, or the enterprise master for managed members. */
            payer_account_id?: string;
            /**
             * Format: date-time
             * @description Start of the usage charged; valid only when statistic_type is 3.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of the usage charged; valid only when statistic_type is 3.
             */
            expire_time?: string;
            /**
             * Format: date-time
             * @description Consumption time, UTC; valid only when statistic_type is 3.
             */
            consume_time?: string;
            /** @description Huawei Cloud operating entity id. */
            be_id?: string;
            /** @description Related parent and root resources. */
            extend_params?: components["schemas"]["ResRelation"];
            /** @description Login name of the account that consumed. */
            account_name?: string;
            /**
             * Format: decimal
             * @description Number of subscription periods.
             */
            period_num?: WireDecimal;
            /**
             * @description Spot instance flag; valid only when statistic_type is 3.
             * @enum {string}
             */
            is_spot?: "Y" | "N" | "--";
            /** @description Discount type codes joined by commas, for example 300,500; null or empty without discount; statistic_type 3 only. */
            promotion_type?: string;
            /**
             * @description Upfront option of savings plans and reserved instances; statistic_type 3 only.
             * @enum {string}
             */
            payment_type?: "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
        };
        AzCodeInfo: {
            /** @description Availability zone code. */
            az_code?: string;
        };
        ResRelation: {
            /** @description Resource the charge belongs to. */
            self_resource_id?: string;
            /** @description Related resources. */
            relation_infos?: components["schemas"]["RelationInfo"][];
        };
        RelationInfo: {
            /** @description Related resource id. */
            relative_resource_id?: string;
            /**
             * @description Relation of that resource to the charged one.
             * @enum {string}
             */
            relative_type?: "PARENT" | "ROOT";
        };
        ListCustomerBillsFeeRecordsResponse: {
            /** @description Number of matching rows; present only on success. */
            total_count?: number;
            /** @description Transaction bill rows. */
            records?: components["schemas"]["MonthlyBillRecord"][];
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
        };
        MonthlyBillRecord: {
            /**
             * Format: year-month
             * @description Billing month, Beijing time.
             */
            bill_cycle?: string;
            /** @description Account that consumed: the caller itself, or a member when an enterprise master queries. */
            customer_id?: string;
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Display name of the cloud service type. */
            service_type_name?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /** @description Region code, for example cn-north-1. */
            region_code?: string;
            /** @description Enterprise project id; 0 is the default project, null means unassigned. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /** @description Order payment time for prepaid and reserved instances; start and end of the usage record for pay-per-use. */
            consume_time?: string;
            /**
             * Format: date-time
             * @description When the charge was taken.
             */
            trade_time?: string;
            /**
             * @description Seller.
             * @enum {integer}
             */
            provider_type?: 1 | 2;
            /** @description Order or transaction id that identifies the charge. */
            trade_id?: string;
            /** @description Unique id; reserved. */
            id?: string;
            /**
             * @description Record kind.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /**
             * @description Payment status; the response text words code 3 as not settled.
             * @enum {integer}
             */
            status?: 1 | 2 | 3;
            /**
             * Format: decimal
             * @description List price, CNY yuan: discount plus truncation plus payable.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount, CNY yuan.
             */
            official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount dropped by truncation, CNY yuan.
             */
            erase_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable, CNY yuan: sum of the eight payment and debt parts.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash, CNY yuan.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from the credit line, CNY yuan.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by vouchers, CNY yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by cash coupons, CNY yuan.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid by stored-value cards, CNY yuan.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from leftover bonus money, a withdrawn balance type, CNY yuan.
             */
            bonus_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Unpaid, CNY yuan; for monthly-settlement customers this is the month's settlement amount.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Former arrears cleared later (official term: written off), CNY yuan.
             */
            writeoff_amount?: WireDecimal;
            /** @description Display name of the region. */
            region_name?: string;
            /** @description Login name of the account that consumed. */
            account_name?: string;
        };
        ListCustomerBillsMonthlyBreakDownResponse: {
            /**
             * @description Currency of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Number of matching rows; present only on success. */
            total_count?: number;
            /** @description Amortized cost rows. */
            details?: components["schemas"]["NvlCostAnalysedBillDetail"][];
        };
        NvlCostAnalysedBillDetail: {
            /**
             * Format: year-month
             * @description Month the cost is attributed to, cut at Beijing time.
             */
            shared_month?: string;
            /**
             * Format: year-month
             * @description Month the charge was billed in, cut at Beijing time.
             */
            bill_cycle?: string;
            /**
             * @description Record kind.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Account that consumed: the caller itself, or a member when an enterprise master queries. */
            customer_id?: string;
            /** @description Region code, for example cn-north-1. */
            region_code?: string;
            /** @description Display name of the region. */
            region_name?: string;
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Display name of the cloud service type. */
            service_type_name?: string;
            /** @description Display name of the resource type. */
            resource_type_name?: string;
            /**
             * Format: date-time
             * @description Start of the usage charged; pay-per-use only.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of the usage charged; pay-per-use only.
             */
            expire_time?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Tags of the resource. */
            resource_tag?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /** @description Enterprise project id; 0 is the default project, null means unassigned. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /** @description Order id; set only for yearly/monthly resources. */
            order_id?: string;
            /**
             * @description Length unit of the subscription period.
             * @enum {integer}
             */
            period_type?: 5 | 19 | 20 | 24 | 25;
            /** @description Usage type code; resolve with ListUsageTypes. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description Quantity used.
             */
            usage?: WireDecimal;
            /** @description Unit of usage; resolve with ListMeasureUnits. */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Quantity covered by a resource package.
             */
            free_resource_usage?: WireDecimal;
            /** @description Unit of free_resource_usage; resolve with ListMeasureUnits. */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description Quantity covered by a reserved instance.
             */
            ri_usage?: WireDecimal;
            /** @description Unit of ri_usage; resolve with ListMeasureUnits. */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Payable, CNY yuan: amortized before, in and after the month.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amortized before this month, CNY yuan; 0 for pay-per-use and hourly reserved instances.
             */
            past_months_amortized_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amortized in this month, CNY yuan: sum of the six amortized payment parts.
             */
            current_month_amortized_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Left to amortize after this month, CNY yuan; 0 for pay-per-use and hourly reserved instances.
             */
            future_months_amortized_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Cash part of this month's amortized amount, CNY yuan.
             */
            amortized_cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Credit-line part of this month's amortized amount, CNY yuan.
             */
            amortized_credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Voucher part of this month's amortized amount, CNY yuan.
             */
            amortized_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Cash-coupon part of this month's amortized amount, CNY yuan.
             */
            amortized_flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Stored-value-card part of this month's amortized amount, CNY yuan.
             */
            amortized_stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Bonus part of this month's amortized amount, CNY yuan; withdrawn balance type.
             */
            amortized_bonus_amount?: WireDecimal;
            /** @description Service type code of a component inside an all-in-one product. */
            sub_service_type_code?: string;
            /** @description Service type name of a component inside an all-in-one product. */
            sub_service_type_name?: string;
            /** @description Resource type code of a component inside an all-in-one product. */
            sub_resource_type_code?: string;
            /** @description Resource type name of a component inside an all-in-one product. */
            sub_resource_type_name?: string;
            /** @description Resource id of a component; reserved instance id for reserved instances. */
            sub_resource_id?: string;
            /** @description Resource name of a component; reserved instance name for reserved instances. */
            sub_resource_name?: string;
            /** @description Cost allocation tags. */
            effective_tag_pairs?: components["schemas"]["TagPair"][];
            /** @description Cost units the row is assigned to. */
            cost_unit_pairs?: components["schemas"]["CostUnitPair"][];
        };
        TagPair: {
            /** @description Tag key. */
            tag_key?: string;
            /** @description Tag value. */
            tag_value?: string;
        };
        CostUnitPair: {
            /** @description Cost unit name. */
            cost_unit_name?: string;
            /** @description Value of the cost unit rule that matched. */
            cost_unit_rule_value?: string;
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
    listIncentiveDiscountPolicies: {
        parameters: {
            query: {
                /** @description Month whose policy is wanted; answer is the state at 23:59:59 Beijing time on its last day. */
                time: string;
                /** @description Cloud service type code filter; omitted, empty parameter or null means all, an empty string counts as a filter. */
                service_type_code?: string;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
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
                    "application/json": components["schemas"]["ListIncentiveDiscountPoliciesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSubcustomerMonthlyBills: {
        parameters: {
            query: {
                /** @description Customer account id; omitted means every customer who spends partner-allocated funds. */
                customer_id?: string;
                /** @description Billing month. */
                cycle: string;
                /** @description Cloud service type code filter; omitted or empty means no filter. */
                cloud_service_type?: string;
                /** @description Billing mode; mandatory, so one request per mode is needed for a full month. */
                charge_mode: "1" | "3" | "11";
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
                /** @description Bill kind filter; omitted or empty means all kinds. */
                bill_type?: "0" | "1" | "2";
                /** @description Tier-2 reseller id; required to see customers of that reseller, ignored otherwise. */
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
                    "application/json": components["schemas"]["ListSubcustomerMonthlyBillsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listConsumeSubCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListConsumeSubCustomersReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConsumeSubCustomersResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSubCustomerBillDetail: {
        parameters: {
            query: {
                /** @description Billing month, within the last 18 months. */
                bill_cycle: string;
                /** @description Customer account id; mandatory, so records are read one customer at a time. */
                customer_id: string;
                /** @description Cloud service type code filter; omitted means all, null counts as a filter. */
                service_type_code?: string;
                /** @description Region code filter, for example cn-north-1; omitted means all, null counts as a filter. */
                region_code?: string;
                /** @description Billing mode filter; omitted or null means all, empty string is not allowed. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Record kind filter; omitted or null means all, empty string is not allowed. */
                bill_detail_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Resource id filter; omitted means all, null counts as a filter, empty string not allowed. */
                resource_id?: string;
                /** @description Resource name filter; omitted means all, null counts as a filter, empty string not allowed. */
                resource_name?: string;
                /** @description Order id for kinds 1,2,3,4,8,103; otherwise receivable id or, for month-end charges, bill id. */
                trade_id?: string;
                /** @description Account manager filter; mandatory when the caller is a supervisor of account managers. */
                account_manager_id?: string;
                /** @description Association filter; omitted means both, null and empty string are not allowed. */
                association_type?: "1" | "2";
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
                /** @description Tier-2 reseller id; needed by a distributor to see spending during that reseller's association, ignored otherwise. */
                indirect_partner_id?: string;
                /** @description First day, same month as bill_cycle; ignored unless bill_date_end is also sent. */
                bill_date_begin?: string;
                /** @description Last day, same month as bill_cycle and not before bill_date_begin; both or neither. */
                bill_date_end?: string;
            };
            header?: {
                /** @description Language of returned names, case-insensitive. */
                "X-Language"?: "zh_cn" | "en_us";
            };
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
                    "application/json": components["schemas"]["ListSubCustomerBillDetailResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listServiceTypes: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Substring of the service type name; prefix, suffix or middle match. */
                service_type_name?: string;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListServiceTypesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listResourceTypes: {
        parameters: {
            query?: {
                /** @description Records per page. */
                limit?: number;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListResourceTypesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listServiceResources: {
        parameters: {
            query: {
                /** @description Cloud service type code; marketplace service types are not supported. */
                service_type_code: string;
                /** @description Records per page; must not be sent empty or null. */
                limit?: number;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListServiceResourcesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listUsageTypes: {
        parameters: {
            query?: {
                /** @description Resource type code filter; omitted means all, empty string or null counts as a filter. */
                resource_type_code?: string;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListUsageTypesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listMeasureUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListMeasureUnitsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listConversions: {
        parameters: {
            query?: {
                /** @description Kind of quantity; omitted, empty or null means all, empty string is not allowed. */
                measure_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 26 | 27 | 28 | 29 | 30 | 31 | 40 | 41 | 82 | 98 | 103 | 104 | 108 | 109 | 110;
            };
            header?: {
                /** @description Reserved; has no effect yet. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListConversionsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listResourceSpecs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of returned names, case-insensitive. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceSpecsQueryReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceSpecsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    showCustomerMonthlySum: {
        parameters: {
            query: {
                /** @description Billing month, Beijing time, within the last 3 years. */
                bill_cycle: string;
                /** @description Cloud service type code filter; omitted or empty means all. */
                service_type_code?: string;
                /** @description Enterprise project filter; 0 is the default project, -1 unassigned; null counts as a filter, empty string not allowed. */
                enterprise_project_id?: string;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
                /** @description Whose data: own, one member account, or both; own only when there are no members. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Enterprise member account id; required when method is sub_customer, ignored otherwise. */
                sub_customer_id?: string;
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
                    "application/json": components["schemas"]["ShowCustomerMonthlySumResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerselfResourceRecords: {
        parameters: {
            query: {
                /** @description Billing month, Beijing time, within the last 3 years. */
                cycle: string;
                /** @description Cloud service type code filter; omitted means all, an empty value or empty string counts as a filter. */
                cloud_service_type?: string;
                /** @description Region code filter; omitted means all, an empty value or empty string counts as a filter. */
                region?: string;
                /** @description Billing mode filter; omit for all, empty and null are not allowed. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Record kind filter; omitted or empty means all. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
                /** @description Resource id filter; omitted means all, an empty value or empty string counts as a filter. */
                resource_id?: string;
                /** @description Enterprise project filter; 0 is the default project, null means unassigned (an older page says -1). */
                enterprise_project_id?: string;
                /** @description Whether rows with nothing payable are returned; omitted means no filter. */
                include_zero_record?: boolean;
                /** @description Whose data: own, one member account, or both; own only when there are no members. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Enterprise member account id; required when method is sub_customer, ignored otherwise. */
                sub_customer_id?: string;
                /** @description Order id for kinds 1,2,3,4,8, otherwise transaction id; omit for all, empty counts as a filter. */
                trade_id?: string;
                /** @description First day, same month as cycle; ignored unless bill_date_end is sent or when grouping by cycle. */
                bill_date_begin?: string;
                /** @description Last day, same month as cycle; ignored unless bill_date_begin is sent or when grouping by cycle. */
                bill_date_end?: string;
                /** @description Grouping of the rows. */
                statistic_type?: 1 | 2 | 3;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerselfResourceRecordDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of returned names; the mainland site defaults to Chinese. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryResRecordsDetailReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordDetailsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerBillsFeeRecords: {
        parameters: {
            query: {
                /** @description Billing month, Beijing time, within the last 3 years. */
                bill_cycle: string;
                /** @description Seller filter; omitted or empty means both Huawei Cloud and the marketplace. */
                provider_type?: 1 | 2;
                /** @description Cloud service type code filter; omitted or empty means all. */
                service_type_code?: string;
                /** @description Resource type code filter; omitted or empty means all. */
                resource_type_code?: string;
                /** @description Region code filter; omitted or empty means all. */
                region_code?: string;
                /** @description Billing mode filter; omitted or empty means all. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Record kind filter; omitted or empty means all. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Order id for kinds 1,2,3,4,8, otherwise transaction id; omitted or empty means all. */
                trade_id?: string;
                /** @description Enterprise project filter; 0 is the default project; SDK says null, page says -1 for unassigned. */
                enterprise_project_id?: string;
                /** @description Whether rows with nothing payable are returned; omitted means no filter. */
                include_zero_record?: boolean;
                /** @description Payment status filter; omitted or empty means all. */
                status?: 1 | 2 | 3;
                /** @description Whose data: own, one member account, or both; own only when there are no members. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Enterprise member account id; required when method is sub_customer, ignored otherwise. */
                sub_customer_id?: string;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
                /** @description First day, Beijing time, same month as bill_cycle; both dates or neither. */
                bill_date_begin?: string;
                /** @description Last day, Beijing time, same month as bill_cycle; both dates or neither. */
                bill_date_end?: string;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListCustomerBillsFeeRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerBillsMonthlyBreakDown: {
        parameters: {
            query: {
                /** @description Month whose amortized cost is wanted, Beijing time, within the last 18 months. */
                shared_month: string;
                /** @description Cloud service type code filter; omitted or empty parameter means all, empty string counts as a filter. */
                service_type_code?: string;
                /** @description Resource type code filter; omitted or empty parameter means all, empty string counts as a filter. */
                resource_type_code?: string;
                /** @description Region code filter; omitted or empty means all. */
                region_code?: string;
                /** @description Billing mode filter; omitted or empty means all. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Record kind filter; omitted or empty means all. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Zero-based record offset, not a page number; page n starts at n*limit. */
                offset?: number;
                /** @description Records per page. */
                limit?: number;
                /** @description Resource id filter; omitted or empty means all. */
                resource_id?: string;
                /** @description Resource name filter; omitted or empty means all. */
                resource_name?: string;
                /** @description Enterprise project filter; 0 is the default project, null means unassigned. */
                enterprise_project_id?: string;
                /** @description Whose data: own, one member account, or both; own only when there are no members. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Enterprise member account id; required when method is sub_customer, ignored otherwise. */
                sub_customer_id?: string;
            };
            header?: {
                /** @description Language of returned names. */
                "X-Language"?: "zh_CN" | "en_US";
            };
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
                    "application/json": components["schemas"]["ListCustomerBillsMonthlyBreakDownResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
