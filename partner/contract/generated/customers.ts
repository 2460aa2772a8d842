/* Generated from the contract by "npm run generate". Do not edit. */
import type { WireDecimal } from '../wire-decimal.js';

export interface paths {
    "/v2/partners/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a partner's customers
         * @description Pages through customers associated with the partner, filtered by name, label, association type or time. To list a tier-2 reseller's customers the reseller ID must be sent.
         */
        post: operations["listSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/new-customers-tags/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List customers' new-customer tags
         * @description Returns the SMB new-customer tag and its validity months per customer. Customers that are not the caller's sub-customers are silently dropped.
         */
        post: operations["listSubCustomerNewTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/users/check-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a login name, mobile or email
         * @description Tells whether a login name, mobile number or email may still be used to register a customer. For mobile numbers it only checks the per-number registration limit.
         */
        post: operations["checkUserIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/verificationcode/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS verification code
         * @description Sends a 6-digit code to a Chinese mobile number for customer registration or bank-card verification. Success is an empty HTTP 204.
         */
        post: operations["sendVerificationMessageCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer account
         * @description Creates a Huawei Cloud account, maps it to the partner's own user ID and associates it with the partner. The account is created synchronously; the association completes asynchronously.
         */
        post: operations["createSubCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit individual real-name verification
         * @description Submits an individual customer's identity documents or bank card for verification. May pass at once or go to manual review.
         */
        post: operations["createPersonalRealnameAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change verification to enterprise
         * @description Applies to convert an individual's verified identity into an enterprise one. No other change is supported.
         */
        put: operations["changeEnterpriseRealnameAuthentication"];
        /**
         * Submit enterprise real-name verification
         * @description Submits an enterprise customer's registration documents for verification. Only the document scheme is supported through the API.
         */
        post: operations["createEnterpriseRealnameAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get real-name review result
         * @description Returns the manual review outcome of a customer's verification request. Fields are absent when nothing was ever submitted.
         */
        get: operations["showRealnameAuthenticationReviewResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/enterprise-projects/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable enterprise projects for a customer
         * @description Switches on enterprise project management for the calling customer. Takes no input and returns an empty HTTP 204.
         */
        post: operations["createEnterpriseProjectAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get balances of several customers
         * @description Returns available credit and debt of resale customers in one call. Customers not in the resale model are silently dropped from the answer.
         */
        post: operations["listCustomersBalancesDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's account balances
         * @description Lists balance, credit, bonus and deposit accounts of the calling customer together with its debt. No parameters.
         */
        get: operations["showCustomerAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's account transactions
         * @description Pages through income and expense records of the calling customer's cash or credit account.
         */
        get: operations["listCustomerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/adjust-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate funds to a customer
         * @description Moves money from the partner (or a tier-2 reseller) to a resale customer's account. The amount is added to the customer's balance.
         */
        post: operations["updateCustomerAccountAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reclaim funds from a customer
         * @description Takes money back from a resale customer's account into the partner's account.
         */
        post: operations["reclaimToPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner's account transactions
         * @description Pages through income and expense records of the partner's cash or credit account, or of one tier-2 reseller.
         */
        get: operations["listPartnerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/accounts/partner-accounts/adjust-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List allocations and reclaims
         * @description Pages through fund allocations to and reclaims from customers and tier-2 resellers made by the partner.
         */
        get: operations["listPartnerAdjustRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the partner's account balances
         * @description Lists the partner's own accounts, or those of a tier-2 reseller when a distributor passes its ID.
         */
        get: operations["listPartnerBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/indirect-partners/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List tier-2 resellers
         * @description Pages through the distributor's tier-2 resellers. Pass indirect_partner_id to fetch one.
         */
        post: operations["listIndirectPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate funds to a reseller
         * @description Moves money from a tier-1 distributor to one of its tier-2 resellers.
         */
        post: operations["updateIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reclaim funds from a reseller
         * @description Takes money back from a tier-2 reseller's account. The amount may not exceed the reseller's balance.
         */
        post: operations["reclaimIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provinces
         * @description Lists mainland provinces and their codes. The documented example reports 31 entries.
         */
        get: operations["listProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cities of a province
         * @description Lists the cities of one province by province code.
         */
        get: operations["listCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List counties of a city
         * @description Lists the districts and counties of one city by city code.
         */
        get: operations["listCounties"];
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
        QuerySubCustomerListReq: {
            /** @description Login name of the customer's main account; fuzzy match, no spaces. */
            account_name?: string;
            /** @description Real-name-verified name; fuzzy match, no spaces. */
            customer?: string;
            /**
             * @description Zero-based number of matching records to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description Maximum records to return.
             * @default 10
             */
            limit?: number;
            /** @description Customer label; fuzzy, case-sensitive match, no spaces. */
            label?: string;
            /**
             * @description How the customer is associated with the partner.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /**
             * Format: date-time
             * @description Earliest association time, UTC; empty string not allowed.
             */
            associated_on_begin?: string;
            /**
             * Format: date-time
             * @description Latest association time, UTC; empty string not allowed.
             */
            associated_on_end?: string;
            /** @description Customer account ID to fetch one customer. */
            customer_id?: string;
            /** @description Tier-2 reseller ID; mandatory to list that reseller's customers. */
            indirect_partner_id?: string;
        };
        ListSubCustomersResponse: {
            /** @description Customers on this page. */
            customer_infos?: components["schemas"]["CustomerInformation"][];
            /** @description Total customers matching the filter. */
            count?: number;
        };
        CustomerInformation: {
            /** @description Real-name-verified name of the person or company. */
            customer?: string;
            /** @description Login name of the customer's main account. */
            account_name: string;
            /** @description Customer account ID. */
            customer_id: string;
            /**
             * Format: date-time
             * @description When the customer was associated with the partner, UTC.
             */
            associated_on?: string;
            /**
             * @description How the customer is associated with the partner.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description Label the partner gave the customer. */
            label?: string;
            /** @description Customer's phone number. */
            telephone?: string;
            /**
             * @description Real-name verification status; numeric string.
             * @enum {string}
             */
            verified_status?: "-1" | "0" | "1" | "2";
            /** @description Dialling prefix of the phone number, such as 0086. */
            country_code?: string;
            /**
             * @description Individual or enterprise; unspecified until the customer chooses or verifies.
             * @enum {integer}
             */
            customer_type?: -1 | 0 | 1;
            /**
             * @description Freeze status; reserved field.
             * @enum {integer}
             */
            is_frozen?: 0 | 1 | 2;
            /** @description Account managers of the customer; at most one today. */
            account_managers?: components["schemas"]["AccountManager"][];
            /** @description Customer's unique ID on the partner's own platform. */
            xaccount_id?: string;
            /** @description Platform identifier Huawei assigned to the partner. */
            xaccount_type?: string;
            /**
             * @description Huawei customer tier.
             * @enum {string}
             */
            customer_level?: "V0" | "V1" | "V2" | "V3" | "V4" | "V5";
            /**
             * Format: email
             * @description Customer's email address.
             */
            email?: string;
        };
        AccountManager: {
            /** @description Login name of the account manager. */
            account_name?: string;
        };
        ListSubCustomerNewTagReq: {
            /** @description Customer IDs to look up, each at most 64 characters; empty means all. */
            customer_ids?: string[];
            /**
             * @description Zero-based number of matching records to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description Maximum records to return.
             * @default 10
             */
            limit?: number;
            /** @description Tier-2 reseller ID; mandatory to query that reseller's customers. */
            indirect_partner_id?: string;
        };
        ListSubCustomerNewTagResponse: {
            /** @description Tags found; ids that are not sub-customers are left out. */
            new_customer_tags?: components["schemas"]["NewCustomerTagItem"][];
        };
        NewCustomerTagItem: {
            /** @description Customer account ID. */
            customer_id?: string;
            /**
             * @description Kind of new-customer tag.
             * @enum {string}
             */
            customer_tag_type?: "SMB";
            /**
             * @description Whether the customer counts as new; undetermined means eligible but not yet reached.
             * @enum {string}
             */
            new_customer_tag?: "Y" | "N" | "UNDETERMINED";
            /**
             * Format: year-month
             * @description First month in which the tag is valid.
             */
            effective_time?: string;
            /**
             * Format: year-month
             * @description Month in which the tag expires.
             */
            expire_time?: string;
        };
        CheckSubcustomerUserReq: {
            /**
             * @description What kind of value is checked.
             * @enum {string}
             */
            search_type: "email" | "mobile" | "name";
            /** @description Value to check: email, mobile as 0086-number, or 5-32 character login name. */
            search_value: string;
        };
        CheckUserIdentityResponse: {
            /** @description Result code; CBC.0000 on success. */
            error_code?: string;
            /** @description Result message. */
            error_msg?: string;
            /**
             * @description Whether the value may still be used for registration.
             * @enum {string}
             */
            check_result?: "available" | "used_by_user";
            /** @description How many more customers the mobile number can register; only for mobile checks. */
            mobile_remain_available_num?: number;
        };
        SendVerificationCodeV2Req: {
            /**
             * @description Delivery channel; only SMS is supported.
             * @enum {integer}
             */
            receiver_type: 1;
            /**
             * @description Code lifetime in minutes; values above 60 become 5.
             * @default 10
             */
            timeout?: number;
            /** @description Chinese mobile number without country code. */
            mobile_phone: string;
            /**
             * @description Language of the SMS.
             * @default zh-cn
             * @enum {string}
             */
            lang?: "zh-cn" | "en-us";
            /**
             * @description What the code is for.
             * @default 29
             * @enum {integer}
             */
            scene?: 29 | 18;
            /** @description Customer account ID; mandatory for bank-card verification. */
            customer_id?: string;
        };
        SendVerificationMessageCodeResponse: Record<string, never>;
        CreateCustomerV2Req: {
            /** @description Login name; random when empty; not all digits, no op_ or shadow_ prefix. */
            domain_name?: string;
            /** @description Chinese mobile number without country code. */
            mobile_phone?: string;
            /** @description Six-digit SMS code; needed only when a mobile number is given. */
            verification_code?: string;
            /** @description Unique user ID the partner assigns on its own platform. */
            xaccount_id: string;
            /** @description Platform identifier Huawei assigned to the partner. */
            xaccount_type: string;
            /** @description Initial password with two character kinds; without it only SSO sign-in works. */
            password?: string;
            /**
             * @description Whether to stop marketing messages; string boolean.
             * @default false
             * @enum {string}
             */
            is_close_market_ms?: "true" | "false";
            /**
             * @deprecated
             * @description Association model; any value but 1 means resale. Being retired.
             * @enum {string}
             */
            cooperation_type?: "1";
            /** @description Tier-2 reseller ID; mandatory to create that reseller's customer. */
            indirect_partner_id?: string;
            /**
             * @description Whether to wait for and report the association result.
             * @default false
             */
            include_association_result?: boolean;
        };
        CreateSubCustomerResponse: {
            /** @description ID of the new customer; also present with error CBC.99000050. */
            domain_id?: string;
            /** @description Login name; echo of the request or a random 32-character string. */
            domain_name?: string;
        };
        ApplyIndividualRealnameAuthsReq: {
            /** @description Customer account ID. */
            customer_id: string;
            /**
             * @description Verification scheme.
             * @enum {integer}
             */
            identify_type: 0 | 4;
            /**
             * @description Identity document kind; mandatory for the document scheme, ignored otherwise.
             * @enum {integer}
             */
            verified_type?: 3 | 5 | 6 | 9 | 10;
            /** @description Ordered attachment paths relative to the bucket's download directory. */
            verified_file_url: string[];
            /** @description Person's name. */
            name: string;
            /** @description Identity document number. */
            verified_number: string;
            /**
             * @description Kind of request; only first verification.
             * @enum {integer}
             */
            change_type?: -1;
            /** @description Platform identifier Huawei assigned to the partner. */
            xaccount_type: string;
            /** @description Bank card data; needed for the bank-card scheme. */
            bank_card_info?: components["schemas"]["BankCardInfoV2"];
        };
        BankCardInfoV2: {
            /** @description Bank card number; letters, digits and hyphens. */
            bank_account: string;
            /** @description Country code of the mobile number, such as 0086. */
            areacode: string;
            /** @description Mobile number registered with the bank. */
            mobile: string;
            /** @description SMS code requested with the bank-card scene. */
            verification_code: string;
        };
        CreatePersonalRealnameAuthResponse: {
            /**
             * @description Whether manual review is needed; only with HTTP 200.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        ApplyEnterpriseRealnameAuthsReq: {
            /** @description Customer account ID. */
            customer_id: string;
            /**
             * @description Verification scheme; only enterprise documents.
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * @description Kind of enterprise document.
             * @enum {integer}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description Ordered attachment paths: enterprise document first, then both ID-card sides. */
            verified_file_url: string[];
            /** @description Company name; not only digits, symbols or spaces. */
            corp_name: string;
            /** @description Enterprise document number. */
            verified_number: string;
            /** @description Two-letter country of registration, such as CN. */
            reg_country?: string;
            /** @description Registered company address. */
            reg_address?: string;
            /** @description Platform identifier Huawei assigned to the partner. */
            xaccount_type: string;
            /** @description Legal person's data. */
            enterprise_person?: components["schemas"]["EnterprisePersonNew"];
        };
        EnterprisePersonNew: {
            /** @description Legal person's name; field name is misspelled on the wire. */
            legel_name: string;
            /** @description Legal person's ID number; field name is misspelled on the wire. */
            legel_id_number: string;
            /**
             * @description Role of the certifying person.
             * @enum {string}
             */
            certifier_role?: "legalPerson";
        };
        CreateEnterpriseRealnameAuthenticationResponse: {
            /**
             * @description Whether manual review is needed; only with HTTP 200.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        ChangeEnterpriseRealnameAuthsReq: {
            /** @description Customer account ID. */
            customer_id: string;
            /**
             * @description Verification scheme; only enterprise documents.
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * @description Kind of enterprise document.
             * @enum {integer}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description Ordered attachment paths: enterprise document first, then both ID-card sides. */
            verified_file_url: string[];
            /** @description Company name; not only digits, symbols or spaces. */
            corp_name: string;
            /** @description Enterprise document number. */
            verified_number: string;
            /** @description Two-letter country of registration, such as CN. */
            reg_country?: string;
            /** @description Registered company address. */
            reg_address?: string;
            /**
             * @description Kind of change; only individual to enterprise.
             * @enum {integer}
             */
            change_type: 1;
            /** @description Platform identifier Huawei assigned to the partner. */
            xaccount_type: string;
            /** @description Legal person's data. */
            enterprise_person?: components["schemas"]["EnterprisePersonNew"];
        };
        ChangeEnterpriseRealnameAuthenticationResponse: {
            /**
             * @description Whether manual review is needed; only with HTTP 200.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        ShowRealnameAuthenticationReviewResultResponse: {
            /**
             * @description Review outcome; absent if nothing was submitted.
             * @enum {integer}
             */
            review_result?: 0 | 1 | 2;
            /** @description Reviewer's reason; only when rejected. */
            opinion?: string;
        };
        CreateEnterpriseProjectAuthResponse: Record<string, never>;
        QueryCustomersBalancesReq: {
            /** @description Customers to query. */
            customer_infos: components["schemas"]["CustomerInfoV2"][];
            /** @description Tier-2 reseller ID; needed when a distributor queries that reseller's customers. */
            indirect_partner_id?: string;
        };
        CustomerInfoV2: {
            /** @description Customer account ID. */
            customer_id: string;
        };
        ListCustomersBalancesDetailResponse: {
            /** @description Balances found; customers outside the resale model are left out. */
            customer_balances?: components["schemas"]["CustomerBalancesV2"][];
        };
        CustomerBalancesV2: {
            /** @description Customer account ID. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Total amount owed, in yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total amount the customer can spend, in yuan.
             */
            amount?: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
        };
        ShowCustomerAccountBalancesResponse: {
            /** @description The customer's accounts. */
            account_balances?: components["schemas"]["AccountBalanceV3"][];
            /**
             * Format: decimal
             * @description Total amount owed, in yuan.
             */
            debt_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        AccountBalanceV3: {
            /** @description Account ID. */
            account_id: string;
            /**
             * @description Kind of account.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7;
            /**
             * Format: decimal
             * @description Account balance in yuan.
             */
            amount: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency: "CNY";
            /**
             * Format: decimal
             * @description Part of the balance earmarked for specific use, in yuan.
             */
            designated_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total credit line in yuan; only on credit accounts.
             */
            credit_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id: 1;
        };
        ListCustomerAccountChangeRecordsResponse: {
            /** @description Total matching records. */
            total_count?: number;
            /** @description Currency code of all amounts. */
            currency?: string;
            /** @description Transactions on this page. */
            records?: components["schemas"]["CustomerAccountChangeRecord"][];
        };
        CustomerAccountChangeRecord: {
            /** @description Serial number of the record. */
            account_change_id: string;
            /** @description Detailed transaction code; values not listed in the SDK. */
            trade_detail_type?: string;
            /** @description Transaction time; zone not stated in the SDK. */
            trade_time?: string;
            /** @description Transaction or order ID. */
            trade_id?: string;
            /**
             * Format: decimal
             * @description Amount of the change, in the response's currency; string.
             */
            change_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Balance after the change, in the response's currency; string.
             */
            balance_after_change?: WireDecimal;
            /** @description Whether the record is income or expense; values not listed in the SDK. */
            revenue_expense_type?: string;
            /** @description Billing period of the record. */
            bill_cycle?: string;
            /**
             * @description Payment channel code.
             * @enum {string}
             */
            payment_channel_id?: "0" | "1" | "2" | "4" | "5" | "6" | "7" | "10" | "11" | "317" | "319" | "320";
            /** @description Serial number at the payment channel. */
            payment_channel_no?: string;
            /** @description Consumption time or start and end of the billed period; UTC. */
            consume_time?: string;
            /** @description Account name. */
            account_name?: string;
            /** @description Display name of the cloud service type. */
            cloud_service_type_name?: string;
            /** @description Display name of the resource type; reserved. */
            resource_type_name?: string;
        };
        AdjustAccountReq: {
            /** @description Customer account ID to fund. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount to transfer in yuan; above zero, 2 decimals.
             */
            amount: WireDecimal;
            /** @description Tier-2 reseller ID; needed when funding that reseller's customer from its account. */
            indirect_partner_id?: string;
        };
        UpdateCustomerAccountAmountResponse: {
            /** @description Transfer serial number; only on success. */
            transfer_id?: string;
        };
        ReclaimToPartnerAccountBalancesReq: {
            /** @description Customer account ID to take money from. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount to reclaim in yuan; above zero, 2 decimals.
             */
            amount: WireDecimal;
            /** @description Tier-2 reseller ID; needed when reclaiming from that reseller's customer. */
            indirect_partner_id?: string;
        };
        ReclaimToPartnerAccountResponse: {
            /** @description Transfer serial number; only on success. */
            trans_id?: string;
        };
        ListPartnerAccountChangeRecordsResponse: {
            /** @description Total matching records. */
            total_count?: number;
            /**
             * @description Currency code of all amounts.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Transactions on this page. */
            records?: components["schemas"]["AccountChangeRecord"][];
        };
        AccountChangeRecord: {
            /** @description Serial number of the record. */
            account_change_id: string;
            /**
             * @description Detailed transaction kind; wire codes contain misspellings.
             * @enum {string}
             */
            trade_detail_type?: "SOURCE_OPERAIION_ADJUST_CREDIT" | "SOURCE_OPERAIION_RECHARGE" | "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_MANUALFROZE" | "SOURCE_OPERAIION_MANUALUNFROZE" | "SOURCE_OPERAIION_MANUALCLEARFROZEN" | "SOURCE_OPERAIION_TRANS_TO_BALANCE" | "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BEUNBIND" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_ONETIME" | "SOURCE_OPERAIION_REFUND" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_CLEARFROZEN" | "SOURCE_OPERAIION_ADJUST" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_TRANS_TO_FOREGIFT" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERAIION_PRECISIONCOMP" | "SOURCE_OPERAIION_FREERESDEDUCT" | "SOURCE_OPERAIION_MERGE" | "SOURCE_OPERAIION_CONVERT_BONUS" | "SOURCE_OPERAIION_RECHARGE_REBATE" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_TRADEMODE_TRANSFER" | "SOURCE_OPERATION_SYSTEM_FROZEN" | "SOURCE_OPERATION_SYSTEM_UNFROZEN" | "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER" | "SOURCE_OPERATIION_RIDEDUCT" | "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM";
            /**
             * Format: date-time
             * @description Transaction time, UTC.
             */
            trade_time?: string;
            /** @description Transaction or order ID. */
            trade_id?: string;
            /**
             * Format: decimal
             * @description Amount of the change in yuan; string.
             */
            change_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Balance after the change in yuan; string.
             */
            balance_after_change?: WireDecimal;
            /**
             * @description Direction of the change; numeric string.
             * @enum {string}
             */
            type?: "1" | "2";
            /** @description Customer account ID; only for allocation, reclaim and unbind records. */
            customer_id?: string;
            /** @description Customer login name; present together with customer_id. */
            account_name?: string;
        };
        ListPartnerAdjustRecordsResponse: {
            /** @description Fund movements on this page. */
            records?: components["schemas"]["AdjustRecordV3"][];
            /** @description Total matching records. */
            total_count?: number;
        };
        AdjustRecordV3: {
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Customer name. */
            customer_name?: string;
            /**
             * @description Kind of fund movement.
             * @enum {string}
             */
            operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
            /**
             * Format: decimal
             * @description Amount moved in yuan; string.
             */
            amount?: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Usage scenario of the movement; free text. */
            apply_scene?: string;
            /**
             * Format: date-time
             * @description When the movement happened, UTC.
             */
            operation_time?: string;
            /**
             * @description Unit of the amount.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Transfer serial number. */
            trans_id: string;
            /** @description Remark. */
            memo?: string;
        };
        ListPartnerBalancesResponse: {
            /** @description Accounts of the partner or reseller. */
            account_balances?: components["schemas"]["AccountBalanceV2"][];
        };
        AccountBalanceV2: {
            /** @description Account ID. */
            account_id: string;
            /**
             * @description Kind of account.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7 | 8;
            /**
             * Format: decimal
             * @description Account balance in yuan.
             */
            amount: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency: "CNY";
            /**
             * Format: decimal
             * @description Part of the balance earmarked for specific use, in yuan.
             */
            designated_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total credit line in yuan; meaningful only for credit accounts.
             */
            credit_amount?: WireDecimal;
            /**
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id: 1;
            /** @description Remark. */
            memo?: string;
        };
        QueryIndirectPartnersReq: {
            /** @description Reseller's account name. */
            account_name?: string;
            /**
             * Format: date-time
             * @description Earliest association with the distributor, UTC.
             */
            associated_on_begin?: string;
            /**
             * Format: date-time
             * @description Latest association with the distributor, UTC.
             */
            associated_on_end?: string;
            /**
             * @description Zero-based number of matching records to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description Maximum records to return.
             * @default 10
             */
            limit?: number;
            /** @description Tier-2 reseller ID; pass to fetch exactly one reseller. */
            indirect_partner_id?: string;
        };
        ListIndirectPartnersResponse: {
            /** @description Total resellers matching the filter; only on success. */
            count?: number;
            /** @description Resellers on this page. */
            indirect_partners?: components["schemas"]["IndirectPartnerInfo"][];
        };
        IndirectPartnerInfo: {
            /** @description Tier-2 reseller ID. */
            indirect_partner_id: string;
            /** @description Reseller's mobile number. */
            mobile_phone?: string;
            /**
             * Format: email
             * @description Reseller's email address.
             */
            email?: string;
            /** @description Reseller's account name. */
            account_name?: string;
            /** @description Reseller's company name. */
            name?: string;
            /**
             * Format: date-time
             * @description When the reseller was associated with the distributor, UTC.
             */
            associated_on?: string;
            /** @description Login name of the account manager, despite the field name. */
            account_manager_id?: string;
            /** @description Name of the account manager. */
            account_manager_name?: string;
        };
        AdjustToIndirectPartnerReq: {
            /** @description Tier-2 reseller ID to fund. */
            indirect_partner_id: string;
            /**
             * Format: decimal
             * @description Amount to transfer in yuan; above zero, 2 decimals.
             */
            amount: WireDecimal;
        };
        UpdateIndirectPartnerAccountResponse: {
            /** @description Transfer serial number; only on success. */
            transfer_id?: string;
        };
        ReclaimIndirectPartnerAccountReq: {
            /** @description Tier-2 reseller ID to take money from. */
            indirect_partner_id: string;
            /**
             * Format: decimal
             * @description Amount to reclaim in yuan; above zero, 2 decimals, within the reseller's balance.
             */
            amount: WireDecimal;
        };
        ReclaimIndirectPartnerAccountResponse: {
            /** @description Transfer serial number; only on success. */
            trans_id?: string;
        };
        ListProvincesResponse: {
            /** @description Number of entries found; only on success. */
            count?: number;
            /** @description Province entries; only on success. */
            provinces?: components["schemas"]["Province"][];
        };
        Province: {
            /** @description Province code. */
            code: string;
            /** @description Province name; Chinese only. */
            name: string;
        };
        ListCitiesResponse: {
            /** @description Number of entries found; only on success. */
            count?: number;
            /** @description City entries; only on success. */
            cities?: components["schemas"]["City"][];
        };
        City: {
            /** @description City code. */
            code: string;
            /** @description City name; Chinese only. */
            name: string;
        };
        ListCountiesResponse: {
            /** @description Number of entries found; only on success. */
            count?: number;
            /** @description County entries; only on success. */
            counties?: components["schemas"]["County"][];
        };
        County: {
            /** @description County code. */
            code: string;
            /** @description County name; Chinese only. */
            name: string;
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
    listSubCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuerySubCustomerListReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomersResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSubCustomerNewTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListSubCustomerNewTagReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomerNewTagResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    checkUserIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckSubcustomerUserReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckUserIdentityResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sendVerificationMessageCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendVerificationCodeV2Req"];
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
    createSubCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerV2Req"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSubCustomerResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createPersonalRealnameAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyIndividualRealnameAuthsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePersonalRealnameAuthResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    changeEnterpriseRealnameAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEnterpriseRealnameAuthsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeEnterpriseRealnameAuthenticationResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createEnterpriseRealnameAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyEnterpriseRealnameAuthsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateEnterpriseRealnameAuthenticationResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    showRealnameAuthenticationReviewResult: {
        parameters: {
            query: {
                /** @description Customer account ID. */
                customer_id: string;
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
                    "application/json": components["schemas"]["ShowRealnameAuthenticationReviewResultResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createEnterpriseProjectAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, without a body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomersBalancesDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCustomersBalancesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomersBalancesDetailResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    showCustomerAccountBalances: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ShowCustomerAccountBalancesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCustomerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Which account to list. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Direction filter; empty value rejected. */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description Transaction kind filter. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEADJUST" | "BERETRIEVE" | "BEUNBIND" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER" | "EXPIRED" | "DEPOSIT";
                /** @description First day, UTC+8; defaults to one year ago. */
                trade_time_begin?: string;
                /** @description Last day, UTC+8; defaults to today. */
                trade_time_end?: string;
                /** @description Transaction or order ID. */
                trade_id?: string;
                /** @description Payment channel codes, comma-separated. */
                payment_channel_id?: "0" | "1" | "2" | "4" | "5" | "6" | "7" | "10" | "11" | "317" | "319" | "320";
                /** @description Serial number at the payment channel. */
                payment_channel_no?: string;
                /** @description Zero-based number of matching records to skip. */
                offset?: number;
                /** @description Maximum records to return. */
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
                    "application/json": components["schemas"]["ListCustomerAccountChangeRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateCustomerAccountAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustAccountReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCustomerAccountAmountResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reclaimToPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimToPartnerAccountBalancesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimToPartnerAccountResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPartnerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Which account to list. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Transaction kind filter. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEADJUST" | "BERETRIEVE" | "BEUNBIND" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER";
                /** @description First day, UTC+8; defaults to one year ago. */
                trade_time_begin?: string;
                /** @description Last day, UTC+8; defaults to today. */
                trade_time_end?: string;
                /** @description Zero-based number of matching records to skip. */
                offset?: number;
                /** @description Maximum records to return. */
                limit?: number;
                /** @description Tier-2 reseller ID; needed to list that reseller's transactions. */
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
                    "application/json": components["schemas"]["ListPartnerAccountChangeRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPartnerAdjustRecords: {
        parameters: {
            query?: {
                /** @description Customer or tier-2 reseller ID; empty lists all. */
                customer_id?: string;
                /** @description Kind of fund movement. */
                operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
                /** @description Earliest operation time, UTC. */
                operation_time_begin?: string;
                /** @description Latest operation time, UTC. */
                operation_time_end?: string;
                /** @description Transfer serial number. */
                trans_id?: string;
                /** @description Zero-based number of matching records to skip. */
                offset?: number;
                /** @description Maximum records to return. */
                limit?: number;
                /** @description Tier-2 reseller ID; needed to list movements of that reseller's customers. */
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
                    "application/json": components["schemas"]["ListPartnerAdjustRecordsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPartnerBalances: {
        parameters: {
            query?: {
                /** @description Tier-2 reseller ID; needed when a distributor queries that reseller's balance. */
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
                    "application/json": components["schemas"]["ListPartnerBalancesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listIndirectPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryIndirectPartnersReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIndirectPartnersResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateIndirectPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustToIndirectPartnerReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIndirectPartnerAccountResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    reclaimIndirectPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimIndirectPartnerAccountReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimIndirectPartnerAccountResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listProvinces: {
        parameters: {
            query?: {
                /** @description Zero-based number of matching records to skip. */
                offset?: number;
                /** @description Maximum records to return. */
                limit?: number;
            };
            header?: {
                /** @description Reserved language header; answers are Chinese only. */
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
                    "application/json": components["schemas"]["ListProvincesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCities: {
        parameters: {
            query: {
                /** @description Province code, such as CN-13. */
                province_code: string;
                /** @description Zero-based number of matching records to skip. */
                offset?: number;
                /** @description Maximum records to return. */
                limit?: number;
            };
            header?: {
                /** @description Reserved language header; answers are Chinese only. */
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
                    "application/json": components["schemas"]["ListCitiesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCounties: {
        parameters: {
            query: {
                /** @description City code, such as CN-13-006. */
                city_code: string;
                /** @description Zero-based number of matching records to skip. */
                offset?: number;
                /** @description Maximum records to return. */
                limit?: number;
            };
            header?: {
                /** @description Reserved language header; answers are Chinese only. */
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
                    "application/json": components["schemas"]["ListCountiesResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
