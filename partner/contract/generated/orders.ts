/* Generated from the contract by "npm run generate". Do not edit. */
import type { WireDecimal } from '../wire-decimal.js';

export interface paths {
    "/v2/orders/customer-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List yearly/monthly orders
         * @description Pages through yearly/monthly orders. A partner sees the orders of all its customers, a customer its own; created and paid ranges may span at most one year each.
         */
        get: operations["listCustomerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/details/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Order with its lines
         * @description Returns one order header and a page of its lines. Lines are paged, the header is not.
         */
        get: operations["showCustomerOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coupons usable on an order
         * @description Lists the coupons a customer may use to pay one pending order, plus how many of each kind one payment accepts.
         */
        get: operations["listOrderCouponsByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discounts usable on an order
         * @description Lists the discounts a customer may choose when paying one pending order, per merged order line.
         */
        get: operations["listOrderDiscounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/customer-orders/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a pending order
         * @description Pays one yearly/monthly order that waits for payment, optionally with up to three coupons and one discount. The rest is taken from the account: cash before credit.
         */
        post: operations["payOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a pending order
         * @description Cancels an order that still waits for payment. Any other status is refused.
         */
        put: operations["cancelCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/refund-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a refund comes from
         * @description Splits the refund of an unsubscription or downgrade order by resource type and original order.
         */
        get: operations["showRefundOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/suscriptions/resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List yearly/monthly resources
         * @description Pages through provisioned yearly/monthly resources by ID, order, status or expiry window. Despite its name it does not return pay-per-use resources.
         */
        post: operations["listPayPerUseCustomerResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew yearly/monthly resources
         * @description Creates renewal orders for up to ten main resources, and pays them when is_auto_pay is 1. Otherwise the orders wait for PayOrders.
         */
        post: operations["renewalResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from resources
         * @description Unsubscribes up to ten main resources: type 1 releases the resource with its renewals, type 2 only gives back renewals that have not started. Unsubscribed resources outside the recycle bin are lost.
         */
        post: operations["cancelResourcesSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/autorenew/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn auto-renewal on
         * @description Enables auto-renewal of one yearly/monthly resource, or resets its count. Charging starts seven days before expiry at 03:00 GMT+8 and is retried daily.
         */
        post: operations["autoRenewalResources"];
        /**
         * Turn auto-renewal off
         * @description Disables auto-renewal of one resource. Refused when it is not on.
         */
        delete: operations["cancelAutoRenewalResources"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set renewal day settings
         * @description Sets, for the whole account, the auto-renewal charging day (2-7 days before expiry) or a common expiry day of the month (1-28 or last).
         */
        post: operations["setResourcesRenewConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch to pay-per-use at expiry
         * @description Sets or cancels the change to pay-per-use billing when the subscription ends.
         */
        post: operations["updatePeriodToOnDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand/instantly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch to pay-per-use now
         * @description Converts up to ten main resources to pay-per-use at once and refunds the unused fee; each resource reports its own outcome.
         */
        post: operations["updatePeriodToOnDemandInstantly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/on-demand-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List pay-per-use resources of a customer
         * @description Pages through the pay-per-use resources of one reseller-mode customer of the partner.
         */
        post: operations["listCustomerOnDemandResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/payments/free-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List resource packages
         * @description Pages through the resource packages (prepaid quotas) of the calling customer.
         */
        post: operations["listFreeResourceInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/usages/details/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Usage of package quotas
         * @description Returns remaining and initial quota, with the current reset cycle, for up to 100 quota items.
         */
        post: operations["listFreeResourceUsages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/free-resources-usage-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Package deduction records
         * @description Pages through single deductions from resource packages within a window of at most 90 days.
         */
        get: operations["listFreeResourcesUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/on-demand-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price pay-per-use products
         * @description Prices up to 100 pay-per-use products with the caller's discounts; commercial discount preferred. Each product is found by service, type, region and specification together.
         */
        post: operations["listOnDemandResourceRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/subscribe-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price yearly/monthly products
         * @description Prices up to 100 new yearly/monthly subscriptions, without discount and once per usable discount.
         */
        post: operations["listRateOnPeriodDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/renew-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price a renewal
         * @description Prices the renewal of up to ten main resources including their attached ones, without discount and per usable discount.
         */
        post: operations["listRenewRateOnPeriod"];
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
        ListCustomerOrdersResponse: {
            /** @description Number of matching orders, 0 or more. */
            total_count?: number;
            /** @description Orders of this page. */
            order_infos?: components["schemas"]["CustomerOrderV2"][];
        };
        CustomerOrderV2: {
            /** @description Order ID, e.g. CS19040119281JMYC. */
            order_id: string;
            /** @description Customer account ID that owns the order. */
            customer_id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /**
             * @description Where the order came from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description Order status, incl. hardware states 10 to 13.
             * @enum {integer}
             */
            status: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Order type; code 10 is documented for filters and details only.
             * @enum {integer}
             */
            order_type: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Net price in yuan after discounts, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price in yuan; on unsubscription orders equals the net price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Money unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Payment time; empty until paid, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract ID, if ordered under a contract. */
            contract_id?: string;
            /** @description Breakdown of discounts, coupons, cards and fees. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Enterprise projects the order belongs to. */
            enterprise_projects?: components["schemas"]["EnterpriseProject"][];
            /** @description Child orders; filled only for combined (bundle) transactions. */
            sub_order_infos?: components["schemas"]["SubCustomerOrderV2"][];
            /** @description Who pays when the order is paid by another account. */
            agent_pay_info?: components["schemas"]["AgentPayInfoV2"];
        };
        AmountInfomationV2: {
            /** @description Discount items applied to the order. */
            discounts?: components["schemas"]["DiscountItemV2"][];
            /**
             * Format: decimal
             * @description Amount paid with cash coupons, yuan.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount paid with vouchers, yuan.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount paid with stored-value cards, yuan.
             */
            stored_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Handling fee in yuan; unsubscription orders only.
             */
            commission_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Already consumed amount in yuan; unsubscription orders only.
             */
            consumed_amount?: WireDecimal;
        };
        DiscountItemV2: {
            /**
             * @description Kind of discount, code as string.
             * @enum {string}
             */
            discount_type?: "200" | "300" | "301" | "302" | "500" | "501" | "502" | "600" | "601" | "602" | "603" | "604" | "605" | "606" | "607" | "609" | "610" | "700" | "800" | "900" | "901";
            /**
             * Format: decimal
             * @description Discount amount, yuan.
             */
            discount_amount?: WireDecimal;
        };
        EnterpriseProject: {
            /** @description Enterprise project ID. */
            id?: string;
            /** @description Enterprise project name. */
            name?: string;
        };
        SubCustomerOrderV2: {
            /** @description Order ID, e.g. CS19040119281JMYC. */
            order_id: string;
            /** @description Customer account ID that owns the order. */
            customer_id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /**
             * @description Where the order came from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description Order status, incl. hardware states 10 to 13.
             * @enum {integer}
             */
            status: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Order type; code 10 is documented for filters and details only.
             * @enum {integer}
             */
            order_type: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Net price in yuan after discounts, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price in yuan; on unsubscription orders equals the net price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Money unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Payment time; empty until paid, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract ID, if ordered under a contract. */
            contract_id?: string;
            /** @description Breakdown of discounts, coupons, cards and fees. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Enterprise projects the order belongs to. */
            enterprise_projects?: components["schemas"]["EnterpriseProject"][];
        };
        AgentPayInfoV2: {
            /** @description Customer account ID that pays for the order. */
            paying_agent_id?: string;
            /** @description True when another account pays; anything else means self-paid. */
            is_agent_pay?: boolean;
        };
        ShowCustomerOrderDetailsResponse: {
            /** @description Number of order lines. */
            total_count?: number;
            /** @description Order header. */
            order_info?: components["schemas"]["CustomerOrderV3"];
            /** @description Order lines of this page. */
            order_line_items?: components["schemas"]["OrderLineItemEntityV2"][];
        };
        CustomerOrderV3: {
            /** @description Order ID, e.g. CS19040119281JMYC. */
            order_id: string;
            /** @description Customer account ID that owns the order. */
            customer_id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /**
             * @description Where the order came from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description Order status, incl. hardware states 10 to 13.
             * @enum {integer}
             */
            status: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Order type.
             * @enum {integer}
             */
            order_type: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Net price in yuan after discounts, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price in yuan; on unsubscription orders equals the net price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Money unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Payment time; empty until paid, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract ID, if ordered under a contract. */
            contract_id?: string;
            /** @description Breakdown of discounts, coupons, cards and fees. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Login name of the creator; operations staff or operations system for back-office orders. */
            user_name?: string;
            /**
             * Format: date-time
             * @description Deadline for paying a pending order, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            pending_payment_end_time?: string;
            /** @description Child orders; filled only for combined (bundle) transactions. */
            sub_order_infos?: components["schemas"]["SubCustomerOrderV3"][];
        };
        SubCustomerOrderV3: {
            /** @description Order ID, e.g. CS19040119281JMYC. */
            order_id: string;
            /** @description Customer account ID that owns the order. */
            customer_id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /**
             * @description Where the order came from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description Order status, incl. hardware states 10 to 13.
             * @enum {integer}
             */
            status: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Order type.
             * @enum {integer}
             */
            order_type: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Net price in yuan after discounts, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price in yuan; on unsubscription orders equals the net price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Money unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description Payment time; empty until paid, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract ID, if ordered under a contract. */
            contract_id?: string;
            /** @description Breakdown of discounts, coupons, cards and fees. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Login name of the creator; operations staff or operations system for back-office orders. */
            user_name?: string;
            /**
             * Format: date-time
             * @description Deadline for paying a pending order, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            pending_payment_end_time?: string;
        };
        OrderLineItemEntityV2: {
            /** @description Order line ID. */
            order_line_item_id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /** @description Product ID. */
            product_id?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /**
             * @description Subscription period unit; 6 and 7 are reserved.
             * @enum {integer}
             */
            period_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description Number of periods; null on unsubscription orders. */
            period_num?: number;
            /**
             * Format: date-time
             * @description Start of the subscribed period, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of the subscribed period, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time?: string;
            /** @description Quantity ordered. */
            subscription_num?: number;
            /**
             * Format: decimal
             * @description Net price in yuan after discounts, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price in yuan; on unsubscription orders equals the net price.
             */
            official_amount?: WireDecimal;
            /** @description Breakdown of discounts, coupons, cards and fees. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Currency code. */
            currency?: string;
            /** @description Product catalogue code. */
            category_code?: string;
            /** @description Cloud service type code that owns the product. */
            product_owner_service?: string;
            /** @description Resource type code the product is sold under. */
            commercial_resource?: string;
            /** @description Base product this line is derived from. */
            base_product_info?: components["schemas"]["ProductObject"];
            /** @description Order ID the line belongs to. */
            order_id?: string;
        };
        ProductObject: {
            /** @description Product ID. */
            product_id?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /** @description Product catalogue code. */
            category_code?: string;
            /** @description Cloud service type code that owns the product. */
            product_owner_service?: string;
            /** @description Resource type code the product is sold under. */
            commercial_resource?: string;
        };
        ListOrderCouponsByOrderIdResponse: {
            /** @description Number of usable coupons. */
            count?: number;
            /** @description Coupons usable on this order. */
            user_coupons?: components["schemas"]["CouponInfoV2"][];
            /** @description How many coupons of each kind one payment may use. */
            coupon_max_use_quantity?: components["schemas"]["CouponMaxUseQuantity"][];
        };
        CouponInfoV2: {
            /** @description Coupon instance ID; send it when paying. */
            coupon_id?: string;
            /** @description Coupon code. */
            coupon_code?: string;
            /**
             * @description Coupon status.
             * @enum {integer}
             */
            status?: 1 | 2;
            /**
             * @description Coupon kind; SDK documents 1 to 4, newer pages 300 to 303.
             * @enum {integer}
             */
            coupon_type?: 1 | 2 | 3 | 4 | 300 | 301 | 302 | 303;
            /**
             * @description Money unit of the face value.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Face value, yuan.
             */
            face_value?: WireDecimal;
            /**
             * Format: date-time
             * @description Valid from, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description Valid until, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /** @description Promotion plan description. */
            plan_desc?: string;
            /** @description Usage restrictions. */
            use_limits?: components["schemas"]["LimitInfoV2"][];
            /**
             * Format: date-time
             * @description Activation time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            active_time?: string;
            /**
             * Format: date-time
             * @description Last use, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            last_used_time?: string;
            /**
             * Format: date-time
             * @description Creation time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            create_time?: string;
            /**
             * @description Coupon generation: legacy (three kinds) or current (vouchers only).
             * @enum {integer}
             */
            coupon_version?: 1 | 2;
            /**
             * Format: decimal
             * @description Remaining value, yuan.
             */
            balance?: WireDecimal;
            /** @description Order that has locked the coupon; other orders cannot use it. */
            used_by_order_id?: string;
            /** @description What the coupon is for. */
            coupon_usage?: string;
            /**
             * @description Group that decides which coupons can be combined.
             * @enum {integer}
             */
            coupon_group?: 0 | 1 | 2 | 3;
        };
        LimitInfoV2: {
            /** @description Restriction ID (spelled this way in the API). */
            use_limiti_info_id?: string;
            /** @description Restriction name, e.g. serviceType, regionCode, productId, minConsumeDiscount. */
            limit_key?: string;
            /** @description First restriction value (usually the code list or flag). */
            value1?: string;
            /** @description Second restriction value (usually the names). */
            value2?: string;
            /** @description Unit of the values. */
            value_unit?: string;
            /** @description Restriction type. */
            limit_type?: string;
            /** @description Promotion plan ID. */
            promotion_plan_id?: string;
        };
        CouponMaxUseQuantity: {
            /**
             * @description Coupon kind.
             * @enum {integer}
             */
            coupon_type?: 1 | 2 | 3 | 4;
            /**
             * @description Coupon group.
             * @enum {integer}
             */
            coupon_group?: 0 | 1 | 2 | 3;
            /** @description Maximum number usable in one payment. */
            use_quantity_value?: number;
        };
        ListOrderDiscountsResponse: {
            /** @description Usable discounts; missing when the user lacks the discount-view permission. */
            discounts?: components["schemas"]["DiscountInfoV3"][];
        };
        DiscountInfoV3: {
            /** @description Discount ID to send when paying. */
            discount_id: string;
            /** @description Rate or amount off as text; empty for fixed-price mode. */
            discount_value: string;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type: 0 | 1 | 2 | 3 | 609;
            /** @description Orders the discount applies to. */
            orders: components["schemas"]["OrderV3"][];
        };
        OrderV3: {
            /** @description Order ID the discount applies to. */
            order_id: string;
            /** @description Merged order lines that share this discount. */
            order_line_items: components["schemas"]["OrderLineItemV3"][];
        };
        OrderLineItemV3: {
            /** @description IDs of merged lines: same product, size and final price. */
            order_line_item_ids: string[];
            /**
             * @description How the discount is computed.
             * @enum {integer}
             */
            discount_mode: 0 | 1 | 2;
            /**
             * Format: decimal
             * @description Amount taken off, yuan.
             */
            discount_amount: WireDecimal;
            /**
             * Format: decimal
             * @description Discount ratio of the line.
             */
            discount_ratio: WireDecimal;
        };
        PayCustomerOrderV3Req: {
            /** @description Order to pay, from the order list or a renewal answer. */
            order_id: string;
            /**
             * @description YES requires coupon_infos; with NO that list must be left out.
             * @enum {string}
             */
            use_coupon: "YES" | "NO";
            /**
             * @description YES requires discount_infos; with NO that list must be left out.
             * @enum {string}
             */
            use_discount: "YES" | "NO";
            /** @description Coupons to use, at most three. */
            coupon_infos?: components["schemas"]["CouponSimpleInfoOrderPayV3"][];
            /** @description Discount to use, exactly one allowed. */
            discount_infos?: components["schemas"]["DiscountSimpleInfoV3"][];
        };
        CouponSimpleInfoOrderPayV3: {
            /** @description Coupon ID from ListOrderCouponsByOrderId. */
            id: string;
            /**
             * @description Coupon kind, 300-series codes.
             * @enum {integer}
             */
            type: 300 | 301 | 302 | 303;
        };
        DiscountSimpleInfoV3: {
            /** @description Discount ID from ListOrderDiscounts. */
            id: string;
            /**
             * @description Discount kind; a 609 price adjustment is mandatory when offered.
             * @enum {integer}
             */
            type: 0 | 2 | 3 | 609;
        };
        PayOrdersResponse: Record<string, never>;
        CancelCustomerOrderReq: {
            /** @description Order to cancel; must be waiting for payment. */
            order_id: string;
        };
        CancelCustomerOrderResponse: Record<string, never>;
        ShowRefundOrderDetailsResponse: {
            /** @description Number of refund rows. */
            total_count?: number;
            /** @description Refund rows per resource type and original order. */
            refund_infos?: components["schemas"]["OrderRefundInfoV2"][];
        };
        OrderRefundInfoV2: {
            /** @description Row ID. */
            id: string;
            /**
             * Format: decimal
             * @description Yuan; negative is refund, positive is consumed amount or handling fee.
             */
            amount: WireDecimal;
            /**
             * @description Money unit, code as string.
             * @enum {string}
             */
            measure_id: "1";
            /** @description Customer account ID. */
            customer_id: string;
            /** @description Resource type code, e.g. hws.resource.type.vm; see ListResourceTypes. */
            resource_type_code: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code: string;
            /** @description Localized resource type name, e.g. cloud host. */
            resource_type_name?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code: string;
            /** @description Original order the amount comes from; unsubscriptions after May 2018 only. */
            base_order_id?: string;
        };
        QueryResourcesReq: {
            /** @description Filter: resource IDs, at most 50; empty list means no filter. */
            resource_ids?: string[];
            /** @description Filter: resources of this order. */
            order_id?: string;
            /**
             * @description Whether attached resources are left out; ignored for attached IDs.
             * @default 0
             * @enum {integer}
             */
            only_main_resource?: 0 | 1;
            /** @description Filter: resource statuses; empty list means all. */
            status_list?: (2 | 3 | 4 | 5)[];
            /**
             * @description Zero-based row offset (not a page number).
             * @default 0
             */
            offset?: number;
            /**
             * @description Resources per page.
             * @default 10
             */
            limit?: number;
            /**
             * Format: date-time
             * @description Filter: expires at or after, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time_begin?: string;
            /**
             * Format: date-time
             * @description Filter: expires at or before, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time_end?: string;
            /** @description Filter: cloud service type code; null allowed, empty string rejected. */
            service_type_code?: string;
            /** @description Customer account ID; mandatory when a partner calls, ignored otherwise. */
            customer_id?: string;
        };
        ListPayPerUseCustomerResourcesResponse: {
            /** @description Yearly/monthly resources of this page. */
            data?: components["schemas"]["OrderInstanceV2"][];
            /** @description Number of matching resources. */
            total_count?: number;
        };
        OrderInstanceV2: {
            /** @description Internal ID that exists before provisioning; resource_id follows later. */
            id?: string;
            /** @description Resource ID assigned by the cloud service (ECS: server ID). */
            resource_id?: string;
            /** @description Resource instance name. */
            resource_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm; see ListResourceTypes. */
            resource_type_code?: string;
            /** @description Localized resource type name, e.g. cloud host. */
            resource_type_name?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /** @description Specification code; VM codes end in .win or .linux, e.g. s2.small.1.linux. */
            resource_spec_code?: string;
            /** @description Project ID of the resource. */
            project_id?: string;
            /** @description Product ID. */
            product_id?: string;
            /** @description Main resource this one is attached to. */
            parent_resource_id?: string;
            /**
             * @description Whether this is a main resource.
             * @enum {integer}
             */
            is_main_resource?: 0 | 1;
            /**
             * @description Resource status; CLOSED is not shown in the console.
             * @enum {integer}
             */
            status?: 2 | 3 | 4 | 5;
            /**
             * Format: date-time
             * @description Start of the subscription, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of the subscription, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time?: string;
            /**
             * @description What happens at expiry; only 3 means auto-renewal is on.
             * @enum {integer}
             */
            expire_policy?: 0 | 1 | 2 | 3 | 4 | 5;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
            /**
             * Format: decimal
             * @description Size of a linear product, e.g. disk or bandwidth.
             */
            spec_size?: WireDecimal;
            /** @description Unit of spec_size; see ListMeasureUnits. */
            spec_size_measure_id?: number;
            /**
             * Format: date-time
             * @description Last change by a transaction, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            update_time?: string;
            /** @description Enterprise project of the resource. */
            enterprise_project?: components["schemas"]["EnterpriseProject"];
        };
        RenewalResourcesReq: {
            /** @description Main resource IDs, 1 to 10; attached resources follow. */
            resource_ids: string[];
            /**
             * @description Unit of the renewal period.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /** @description Periods: 1-11 for months, 1-3 for years. */
            period_num: number;
            /**
             * @description Pay at once, or leave an order waiting for payment.
             * @default 0
             * @enum {integer}
             */
            is_auto_pay?: 0 | 1;
        };
        RenewalResourcesResponse: {
            /** @description IDs of the renewal orders created. */
            order_ids?: string[];
            /** @description Resources that could not be renewed, with code and message. */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][];
        };
        FailResourceInfo: {
            /** @description Error code for this resource. */
            error_code?: string;
            /** @description Error text for this resource. */
            error_msg?: string;
            /** @description Resource ID that failed. */
            resource_id: string;
        };
        UnsubscribeResourcesReq: {
            /** @description Main resource IDs, 1 to 10; attached resources follow. */
            resource_ids: string[];
            /**
             * @description Give up the resource and its renewals, or unused renewals only.
             * @enum {integer}
             */
            unsubscribe_type: 1 | 2;
            /**
             * @description Reason category.
             * @enum {integer}
             */
            unsubscribe_reason_type?: 1 | 2 | 3 | 4 | 5;
            /** @description Free-text reason, usually typed by the customer. */
            unsubscribe_reason?: string;
        };
        CancelResourcesSubscriptionResponse: {
            /** @description IDs of the unsubscription orders created. */
            order_ids?: string[];
            /** @description Resources that failed; reserved field. */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][];
        };
        AutoRenewalResourcesReq: {
            /** @description How many times to renew; 0 or omitted at first means unlimited. */
            auto_renew_times?: number;
            /**
             * @description Renewal unit; default is the period of the last order.
             * @enum {string}
             */
            period_type?: "MONTH" | "YEAR";
        };
        AutoRenewalResourcesResponse: Record<string, never>;
        CancelAutoRenewalResourcesResponse: Record<string, never>;
        RenewResourceConfigReq: {
            /**
             * @description Which account-wide renewal setting to change.
             * @enum {string}
             */
            config_name: "DEDUCTION_DATE" | "EXPIRE_DATE";
            /** @description DEDUCTION_DATE: 2-7 days before expiry; EXPIRE_DATE: day 1-28, or -1 for month end. */
            config_value: string;
        };
        SetResourcesRenewConfigResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Result text, success when done. */
            error_msg?: string;
        };
        PeriodToOnDemandReq: {
            /**
             * @description Switch the change at expiry on or off.
             * @enum {string}
             */
            operation: "SET_UP" | "CANCEL";
            /** @description Main resource IDs, 1 to 100; attached resources follow. */
            resource_ids: string[];
        };
        UpdatePeriodToOnDemandResponse: {
            /** @description Failed items only, in HTTP 200; empty when all succeeded. */
            error_details?: components["schemas"]["ErrorDetail"][];
        };
        ErrorDetail: {
            /** @description Error code of the item. */
            error_code?: string;
            /** @description Error text of the item. */
            error_msg?: string;
            /** @description ID of the failed item (here the resource). */
            id?: string;
        };
        PeriodToOnDemandInstantlyReq: {
            /** @description Main resource IDs, 1 to 10, each 1-64 characters. */
            resource_ids: string[];
        };
        UpdatePeriodToOnDemandInstantlyResponse: {
            /** @description One result per requested resource, in HTTP 200. */
            to_ondemand_service_results?: components["schemas"]["ToOndemandServiceResult"][];
        };
        ToOndemandServiceResult: {
            /** @description Resource ID from the request. */
            resource_id?: string;
            /**
             * @description Outcome for the resource.
             * @enum {string}
             */
            result?: "SUCCESS" | "AUDIT" | "FAIL";
            /** @description Error code; only when the result is FAIL. */
            error_code?: string;
            /** @description Error text; only when the result is FAIL. */
            error_msg?: string;
            /** @description Order created; only for SUCCESS or AUDIT. */
            order_id?: string;
        };
        QueryCustomerOnDemandResourcesReq: {
            /** @description Customer account ID; must be a reseller-mode customer of the caller. */
            customer_id: string;
            /** @description Filter: region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Filter: cloud service type code. */
            service_type_code?: string;
            /** @description Filter: resource IDs, at most 50. */
            resource_ids?: string[];
            /**
             * Format: date-time
             * @description Filter: effective at or after, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time_begin?: string;
            /**
             * Format: date-time
             * @description Filter: effective at or before, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time_end?: string;
            /**
             * @description Zero-based row offset (not a page number).
             * @default 0
             */
            offset?: number;
            /**
             * @description Resources per page.
             * @default 10
             */
            limit?: number;
            /**
             * @description Filter: resource status.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description Reseller ID; required for a distributor reading a reseller's customer, ignored otherwise. */
            indirect_partner_id?: string;
        };
        ListCustomerOnDemandResourcesResponse: {
            /** @description Pay-per-use resources of this page. */
            resources?: components["schemas"]["CustomerOnDemandResource"][];
            /** @description Number of matching resources. */
            total_count?: number;
        };
        CustomerOnDemandResource: {
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Availability zone code. */
            availability_zone_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm; see ListResourceTypes. */
            resource_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /** @description Localized resource type name, e.g. cloud host. */
            resource_type_name?: string;
            /** @description Resource ID. */
            resource_id?: string;
            /** @description Resource instance name. */
            resource_name?: string;
            /**
             * Format: date-time
             * @description Effective from, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description Effective until, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time?: string;
            /**
             * @description Resource status.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description Specification code; VM codes end in .win or .linux. */
            resource_spec_code?: string;
            /** @description JSON text with the capacity, e.g. {"specSize":40.0}. */
            resource_info?: string;
            /** @description Human-readable product specification. */
            product_spec_desc?: string;
        };
        ListFreeResourceInfosReq: {
            /** @description Filter: region code. */
            region_code?: string;
            /** @description Filter: order ID. */
            order_id?: string;
            /** @description Filter: product ID of the package. */
            product_id?: string;
            /** @description Filter: package name. */
            product_name?: string;
            /** @description Filter: enterprise project; mandatory to see project-bound packages. */
            enterprise_project_id?: string;
            /**
             * @description Filter: package status.
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /**
             * @description Zero-based row offset (not a page number).
             * @default 0
             */
            offset?: number;
            /**
             * @description Packages per page.
             * @default 10
             */
            limit?: number;
            /** @description Filter: cloud service type codes, case-insensitive, at most 10. */
            service_type_code_list?: string[];
        };
        ListFreeResourceInfosResponse: {
            /** @description Resource packages of this page. */
            free_resource_packages?: components["schemas"]["FreeResourcePackageV3"][];
            /** @description Number of matching packages. */
            total_count?: number;
        };
        FreeResourcePackageV3: {
            /** @description Package instance ID created at purchase; identifies the row. */
            order_instance_id?: string;
            /** @description Order ID; empty when the package was a gift. */
            order_id?: string;
            /** @description Product ID of the package. */
            product_id?: string;
            /** @description Package name. */
            product_name?: string;
            /** @description Enterprise project ID. */
            enterprise_project_id?: string;
            /**
             * @description Which enterprise projects may use it.
             * @enum {integer}
             */
            enterprise_project_scope?: 0 | 1;
            /**
             * Format: date-time
             * @description Purchase time, start of validity, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time?: string;
            /**
             * @description Package status.
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /** @description Cloud service type code, e.g. hws.service.type.obs; see ListServiceTypes. */
            service_type_code?: string;
            /** @description Localized cloud service name, e.g. Elastic Cloud Server. */
            service_type_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /**
             * @description How the package was obtained.
             * @enum {integer}
             */
            source_type?: 0 | 1;
            /**
             * @description Single package or bundle.
             * @enum {string}
             */
            bundle_type?: "ATOMIC_PKG" | "BUNDLE_PKG";
            /**
             * @description Whether the quota is refilled every reset cycle.
             * @enum {integer}
             */
            quota_reuse_mode?: 1 | 2;
            /** @description Quota items, one per usage type. */
            free_resources?: components["schemas"]["FreeResourceV3"][];
        };
        FreeResourceV3: {
            /** @description Quota item ID; one per usage type in a package. */
            free_resource_id?: string;
            /** @description Usage type name. */
            usage_type_name?: string;
            /**
             * Format: decimal
             * @description Remaining quota as text; of the current cycle when resettable.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Initial quota as text; per cycle when resettable.
             */
            original_amount?: WireDecimal;
            /** @description Unit of the quota; see ListMeasureUnits. */
            measure_id?: number;
        };
        ListFreeResourceUsagesReq: {
            /** @description Quota item IDs from ListFreeResourceInfos, 1 to 100, each up to 64 bytes. */
            free_resource_ids: string[];
        };
        ListFreeResourceUsagesResponse: {
            /** @description Usage of each quota item. */
            free_resources?: components["schemas"]["FreeResourceDetail"][];
        };
        FreeResourceDetail: {
            /** @description Quota item ID; the currently effective one if a renewal is waiting. */
            free_resource_id?: string;
            /** @description Quota item type name. */
            free_resource_type_name?: string;
            /**
             * @description Reset cycle; meaningful only for resettable packages.
             * @enum {integer}
             */
            quota_reuse_cycle?: 1 | 2 | 3 | 4 | 5;
            /**
             * @description Reset on calendar boundaries or on the purchase day.
             * @enum {integer}
             */
            quota_reuse_cycle_type?: 1 | 2;
            /** @description Usage type name. */
            usage_type_name?: string;
            /**
             * Format: date-time
             * @description Start of the current cycle, or of the package, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End of the current cycle, or of the package, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            end_time?: string;
            /**
             * Format: decimal
             * @description Remaining quota; of the current cycle when resettable.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Initial quota; per cycle when resettable.
             */
            original_amount?: WireDecimal;
            /** @description Unit of the quota; see ListMeasureUnits. */
            measure_id?: number;
        };
        ListFreeResourcesUsageRecordsResponse: {
            /** @description Deduction records of this page. */
            free_resource_records?: components["schemas"]["FreeResourceRecord"][];
            /** @description Number of matching records. */
            total_count?: number;
        };
        FreeResourceRecord: {
            /**
             * Format: date-time
             * @description Deduction time, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            deduct_time?: string;
            /** @description Quota item ID. */
            free_resource_id?: string;
            /** @description Resource whose usage was deducted. */
            resource_id?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm; see ListResourceTypes. */
            resource_type_code?: string;
            /** @description Localized resource type name, e.g. cloud host. */
            resource_type_name?: string;
            /** @description Resource tag. */
            resource_tag?: string;
            /** @description Product ID of the package. */
            product_id?: string;
            /** @description Package name. */
            product_name?: string;
            /** @description Usage type code. */
            usage_type_code?: string;
            /**
             * Format: decimal
             * @description Quota left before the deduction.
             */
            available_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Quota left after the deduction.
             */
            remaining_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Quota deducted.
             */
            used_amount?: WireDecimal;
            /** @description Unit of the quota; see ListMeasureUnits. */
            measure_id?: number;
            /**
             * Format: date-time
             * @description Start of the metered usage, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of the metered usage, UTC, e.g. 2019-05-06T08:05:01Z.
             */
            expire_time?: string;
        };
        RateOnDemandReq: {
            /** @description Any valid project ID of the customer; need not match the product's region. */
            project_id: string;
            /**
             * @description Decimals kept in the price.
             * @default 0
             * @enum {integer}
             */
            inquiry_precision?: 0 | 1;
            /** @description Products to price, 1 to 100. */
            product_infos: components["schemas"]["DemandProductInfo"][];
        };
        DemandProductInfo: {
            /** @description Line key, unique within the inquiry; echoed in the answer. */
            id: string;
            /** @description Cloud service type code, e.g. hws.service.type.ec2. */
            cloud_service_type: string;
            /** @description Resource type code within the service, e.g. hws.resource.type.vm. */
            resource_type: string;
            /** @description Specification, e.g. s2.small.1.linux, 19_bgp (bandwidth), 5_bgp (IP), SSD (disk). */
            resource_spec: string;
            /** @description Region code, e.g. cn-north-1. */
            region: string;
            /** @description Availability zone, case-insensitive, e.g. cn-north-1a. */
            available_zone?: string;
            /** @description Capacity of a linear product (disk, bandwidth); mandatory for those only. */
            resource_size?: number;
            /**
             * @description Unit of resource_size; mandatory for linear products only.
             * @enum {integer}
             */
            size_measure_id?: 14 | 15 | 17;
            /** @description Usage type code, case-insensitive, e.g. Duration or upflow; see ListUsageTypes. */
            usage_factor: string;
            /**
             * Format: decimal
             * @description Usage quantity to price, e.g. 1 for one hour.
             */
            usage_value: WireDecimal;
            /** @description Unit of usage_value, e.g. 4 for hour; see ListMeasureUnits. */
            usage_measure_id: number;
            /** @description Quantity. */
            subscription_num: number;
        };
        ListOnDemandResourceRatingsResponse: {
            /**
             * Format: decimal
             * @description Price after discount, yuan; described tersely as the discounted amount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price minus final price, yuan.
             */
            discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price, yuan.
             */
            official_website_amount?: WireDecimal;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency; empty means CNY.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Price per inquiry line. */
            product_rating_results?: components["schemas"]["DemandProductRatingResult"][];
        };
        DemandProductRatingResult: {
            /** @description Line key from the request. */
            id?: string;
            /** @description Pay-per-use product ID. */
            product_id?: string;
            /**
             * Format: decimal
             * @description Price after discount, yuan; described tersely as the discounted amount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price minus final price, yuan.
             */
            discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price, yuan.
             */
            official_website_amount?: WireDecimal;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Discounts applied, promotional and commercial. */
            discount_rating_results?: components["schemas"]["DemandDiscountRatingResult"][];
        };
        DemandDiscountRatingResult: {
            /** @description Discount ID. */
            discount_id?: string;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type?: 605 | 606 | 607;
            /**
             * Format: decimal
             * @description Amount of this discount, yuan; wording in the docs is ambiguous.
             */
            amount?: WireDecimal;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Discount name. */
            discount_name?: string;
        };
        RateOnPeriodReq: {
            /** @description Any valid project ID of the customer; need not match the product's region. */
            project_id: string;
            /** @description Products to price, 1 to 100. */
            product_infos: components["schemas"]["PeriodProductInfo"][];
        };
        PeriodProductInfo: {
            /** @description Line key, unique within the inquiry; echoed in the answer. */
            id: string;
            /** @description Cloud service type code, e.g. hws.service.type.ec2. */
            cloud_service_type: string;
            /** @description Resource type code within the service, e.g. hws.resource.type.vm. */
            resource_type: string;
            /** @description Specification, e.g. s2.small.1.linux, 19_bgp (bandwidth), 5_bgp (IP), SSD (disk). */
            resource_spec: string;
            /** @description Region code, e.g. cn-north-1. */
            region: string;
            /** @description Availability zone, case-insensitive, e.g. cn-north-1a. */
            available_zone?: string;
            /** @description Capacity of a linear product (disk, bandwidth); mandatory for those only. */
            resource_size?: number;
            /**
             * @description Unit of resource_size; mandatory for linear products only.
             * @enum {integer}
             */
            size_measure_id?: 14 | 15 | 17;
            /**
             * @description Unit of the subscription period; weeks not supported.
             * @enum {integer}
             */
            period_type: 0 | 2 | 3 | 4;
            /** @description Number of periods. */
            period_num: number;
            /** @description Quantity. */
            subscription_num: number;
            /**
             * @description Instalment plan; CloudPond products only.
             * @default NA
             * @enum {string}
             */
            fee_installment_mode?: "HALF_PAY" | "ZERO_PAY" | "NA";
        };
        ListRateOnPeriodDetailResponse: {
            /** @description Prices without discount. */
            official_website_rating_result?: components["schemas"]["OfficialWebsiteRatingResult"];
            /** @description One priced alternative per usable discount. */
            optional_discount_rating_results?: components["schemas"]["OptionalDiscountRatingResult"][];
            /**
             * @description Currency; empty means CNY.
             * @enum {string}
             */
            currency?: "CNY";
        };
        OfficialWebsiteRatingResult: {
            /**
             * Format: decimal
             * @description Total list price, yuan.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price per instalment, yuan; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * @description Instalment period unit; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description List price per inquiry line. */
            product_rating_results?: components["schemas"]["PeriodProductOfficialRatingResult"][];
        };
        PeriodProductOfficialRatingResult: {
            /** @description Line key from the request. */
            id?: string;
            /** @description Yearly/monthly product ID. */
            product_id?: string;
            /**
             * Format: decimal
             * @description List price, yuan.
             */
            official_website_amount?: WireDecimal;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description List price per instalment, yuan; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * @description Instalment period unit; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
        };
        OptionalDiscountRatingResult: {
            /** @description Discount ID. */
            discount_id?: string;
            /**
             * Format: decimal
             * @description Final price, yuan: list price minus discount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price, yuan.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount saved by this discount, yuan.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type?: 605 | 606 | 607;
            /** @description Discount name. */
            discount_name?: string;
            /**
             * @description Best of commercial and partner discounts; promotions and coupons are not compared.
             * @default 0
             * @enum {integer}
             */
            best_offer?: 0 | 1;
            /** @description Price per inquiry line under this discount. */
            product_rating_results?: components["schemas"]["PeriodProductRatingResult"][];
            /**
             * Format: decimal
             * @description List price per instalment, yuan; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount per instalment, yuan; CloudPond only.
             */
            installment_official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Final price per instalment, yuan; CloudPond only.
             */
            installment_amount?: WireDecimal;
            /**
             * @description Instalment period unit; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
        };
        PeriodProductRatingResult: {
            /** @description Line key from the request. */
            id?: string;
            /** @description Yearly/monthly product ID. */
            product_id?: string;
            /**
             * Format: decimal
             * @description Final price, yuan: list price minus discount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price, yuan.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount saved by this discount, yuan.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Money unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description List price per instalment, yuan; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount per instalment, yuan; CloudPond only.
             */
            installment_official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Final price per instalment, yuan; CloudPond only.
             */
            installment_amount?: WireDecimal;
            /**
             * @description Instalment period unit; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
        };
        ListRenewRateOnPeriodReq: {
            /** @description Main resource IDs, 1 to 10, no duplicates. */
            resource_ids: string[];
            /**
             * @description Unit of the renewal period.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /** @description Periods: 1-11 for months, 1-3 for years. */
            period_num: number;
            /**
             * @description Also price associated resources.
             * @default false
             */
            include_relative_resources?: boolean;
        };
        ListRenewRateOnPeriodResponse: {
            /**
             * @description Currency; empty means CNY.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Renewal price per main resource, attached ones included. */
            renew_inquiry_results?: components["schemas"]["RenewInquiryResultInfo"][];
            /** @description Total without discount. */
            official_website_rating_result?: components["schemas"]["OfficialWebsiteRatingResultV2"];
            /** @description One priced alternative per usable discount. */
            optional_discount_rating_results?: components["schemas"]["OptionalDiscountRatingResultV2"][];
            /** @description Resources that cannot be priced, in HTTP 200. */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][];
        };
        RenewInquiryResultInfo: {
            /** @description Main resource ID; associated ones appear when asked for. */
            resource_id: string;
            /**
             * Format: decimal
             * @description Renewal price in yuan as text, attached resources included.
             */
            amount?: WireDecimal;
        };
        OfficialWebsiteRatingResultV2: {
            /**
             * Format: decimal
             * @description Total list price in yuan as text.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price per instalment, yuan, as text.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * @description Instalment period unit; only month documented.
             * @enum {integer}
             */
            installment_period_type?: 2;
        };
        OptionalDiscountRatingResultV2: {
            /** @description Discount ID. */
            discount_id?: string;
            /**
             * Format: decimal
             * @description Final price, yuan: list price minus discount; sent as text.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description List price, yuan; sent as text.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount saved by this discount, yuan; sent as text.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type?: 605 | 606 | 607;
            /** @description Discount name. */
            discount_name?: string;
            /**
             * @description Best of commercial and partner discounts; promotions and coupons are not compared.
             * @default 0
             * @enum {integer}
             */
            best_offer?: 0 | 1;
            /**
             * Format: decimal
             * @description List price per instalment, yuan, as text.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount per instalment, yuan, as text.
             */
            installment_official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Final price per instalment, yuan, as text.
             */
            installment_amount?: WireDecimal;
            /**
             * @description Instalment period unit; only month documented.
             * @enum {integer}
             */
            installment_period_type?: 2;
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
    listCustomerOrders: {
        parameters: {
            query?: {
                /** @description Filter: order ID, case-insensitive; URL-encode special characters. */
                order_id?: string;
                /** @description Filter: customer account ID; omit to see all customers of the partner. */
                customer_id?: string;
                /** @description Filter: earliest creation time; at most 1 year before the end, UTC, e.g. 2019-05-06T08:05:01Z. */
                create_time_begin?: string;
                /** @description Filter: latest creation time; at most 1 year after the start, UTC, e.g. 2019-05-06T08:05:01Z. */
                create_time_end?: string;
                /** @description Filter: cloud service type code, case-insensitive. */
                service_type_code?: string;
                /** @description Filter: order status; only these six can be asked for. */
                status?: 1 | 3 | 4 | 5 | 6 | 9;
                /** @description Filter: order type code sent as a string. */
                order_type?: "1" | "2" | "3" | "4" | "10" | "11" | "13" | "14" | "15";
                /** @description Orders per page. */
                limit?: number;
                /** @description Zero-based row offset (not a page number). */
                offset?: number;
                /** @description Sort by creation time, case-insensitive; leading minus means descending. */
                order_by?: "createTime" | "-createTime";
                /** @description Filter: earliest payment time; at most 1 year before the end, UTC, e.g. 2019-05-06T08:05:01Z. */
                payment_time_begin?: string;
                /** @description Filter: latest payment time; at most 1 year after the start, UTC, e.g. 2019-05-06T08:05:01Z. */
                payment_time_end?: string;
                /** @description Reseller (tier-2 partner) ID; required for a distributor reading a reseller's customer orders; else own customers only. */
                indirect_partner_id?: string;
                /** @description Whose orders: own, or those paid for enterprise sub-accounts. */
                method?: "oneself" | "sub_customer";
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
                    "application/json": components["schemas"]["ListCustomerOrdersResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    showCustomerOrderDetails: {
        parameters: {
            query?: {
                /** @description Order lines per page. */
                limit?: number;
                /** @description Zero-based row offset (not a page number). */
                offset?: number;
                /** @description Reseller (tier-2 partner) ID; required for a distributor reading a reseller's customer order; ignored otherwise. */
                indirect_partner_id?: string;
            };
            header?: {
                /** @description Language of names in the answer. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path: {
                /** @description Order ID. */
                order_id: string;
            };
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
                    "application/json": components["schemas"]["ShowCustomerOrderDetailsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOrderCouponsByOrderId: {
        parameters: {
            query: {
                /** @description Order ID waiting for payment. */
                order_id: string;
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
                    "application/json": components["schemas"]["ListOrderCouponsByOrderIdResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOrderDiscounts: {
        parameters: {
            query: {
                /** @description Order ID waiting for payment. */
                order_id: string;
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
                    "application/json": components["schemas"]["ListOrderDiscountsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    payOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayCustomerOrderV3Req"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    cancelCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelCustomerOrderReq"];
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
    showRefundOrderDetails: {
        parameters: {
            query: {
                /** @description ID of an unsubscription or downgrade order. */
                order_id: string;
                /** @description Customer account ID; mandatory when a partner calls. */
                customer_id?: string;
                /** @description Reseller ID; mandatory for a distributor reading a reseller's customer, ignored otherwise. */
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
                    "application/json": components["schemas"]["ShowRefundOrderDetailsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPayPerUseCustomerResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPayPerUseCustomerResourcesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    renewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalResourcesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    cancelResourcesSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelResourcesSubscriptionResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    autoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Resource ID; attached resources are switched too. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoRenewalResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    cancelAutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Resource ID; attached resources are switched off too. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    setResourcesRenewConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewResourceConfigReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetResourcesRenewConfigResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updatePeriodToOnDemand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodToOnDemandReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePeriodToOnDemandResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updatePeriodToOnDemandInstantly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodToOnDemandInstantlyReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePeriodToOnDemandInstantlyResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerOnDemandResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the answer. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCustomerOnDemandResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerOnDemandResourcesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listFreeResourceInfos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the answer. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFreeResourceInfosReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFreeResourceInfosResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listFreeResourceUsages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the answer. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFreeResourceUsagesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFreeResourceUsagesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listFreeResourcesUsageRecords: {
        parameters: {
            query: {
                /** @description Filter: quota item ID. */
                free_resource_id?: string;
                /** @description Filter: product ID of the package. */
                product_id?: string;
                /** @description Filter: resource type code. */
                resource_type_code?: string;
                /** @description First deduction day, GMT+8. */
                deduct_time_begin: string;
                /** @description Last deduction day, GMT+8; at most 90 days after the first. */
                deduct_time_end: string;
                /** @description Zero-based row offset (not a page number). */
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
                    "application/json": components["schemas"]["ListFreeResourcesUsageRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listOnDemandResourceRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateOnDemandReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOnDemandResourceRatingsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listRateOnPeriodDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateOnPeriodReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRateOnPeriodDetailResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listRenewRateOnPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRenewRateOnPeriodReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRenewRateOnPeriodResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
