import type { Known } from './known.js';

/** A query, and which argument is refused. */
export type Refused = (known: Known) => readonly [query: string, argument: string];

const megabyte = 'x'.repeat(1_000_000);
const manyIds = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `id${index}`));
const vm =
  'serviceType: "hws.service.type.ec2", resourceType: "hws.resource.type.vm", chargeMode: YEARLY_MONTHLY';

/** Ids that nothing can have: empty, or longer than the partner takes. */
export const impossibleIds: Refused[] = (
  [
    ['customer(id: "$") { id }', 'id'],
    ['customer(id: "a", resellerId: "$") { id }', 'resellerId'],
    ['order(id: "$") { id }', 'id'],
    ['order(id: "a", resellerId: "$") { id }', 'resellerId'],
    ['reseller(id: "$") { id }', 'id'],
    ['voucher(id: "$") { id }', 'id'],
    ['voucher(id: "a", resellerId: "$") { id }', 'resellerId'],
    ['voucherQuota(id: "$") { id }', 'id'],
    ['voucherQuota(id: "a", resellerId: "$") { id }', 'resellerId'],
    ['subscription(id: "$", customerId: "a") { id }', 'id'],
    ['subscription(id: "a", customerId: "$") { id }', 'customerId'],
    ['subscription(id: "a", customerId: "b", resellerId: "$") { id }', 'resellerId'],
    ['subscriptions(customerId: "$") { totalCount }', 'customerId'],
    ['subscriptions(customerId: "a", resellerId: "$") { totalCount }', 'resellerId'],
    ['serviceType(code: "$") { name }', 'code'],
    ['resourceType(code: "$") { name }', 'code'],
    ['province(code: "$") { name }', 'code'],
    ['city(code: "$") { name }', 'code'],
    ['accountManagers(resellerId: "$") { totalCount }', 'resellerId'],
    ['customerAlerts(resellerId: "$") { totalCount }', 'resellerId'],
    ['customerRanking(resellerId: "$") { totalCount }', 'resellerId'],
    ['customers(filter: { resellerId: "$" }) { totalCount }', 'filter.resellerId'],
    ['orders(filter: { id: "$" }) { totalCount }', 'filter.id'],
    ['orders(filter: { customerId: "$" }) { totalCount }', 'filter.customerId'],
    ['orders(filter: { resellerId: "$" }) { totalCount }', 'filter.resellerId'],
    ['vouchers(filter: { customerId: "$" }) { totalCount }', 'filter.customerId'],
    ['spendTrend(from: "2026-10", to: "2026-10", customerIds: ["$"]) { from }', 'customerIds'],
    ['incentiveSpend(month: "2026-10", resellerId: "$") { month }', 'resellerId'],
    ['incentivePolicies(month: "2026-10", serviceType: "$") { totalCount }', 'serviceType'],
    [`resourceSpecifications(region: "$", ${vm}) { nodes { code } }`, 'region'],
    ['isRegistrable(kind: EMAIL, value: "$")', 'value'],
    ['registrationsLeft(mobile: "$")', 'mobile'],
  ] as const
).flatMap(([query, argument]) =>
  ['', 'x'.repeat(65), megabyte].map((id): Refused => () => [query.replace('$', id), argument]),
);

const span = (from: string, to: string) => (names: readonly [string, string]) =>
  `${names[0]}: "${from}T00:00:00Z", ${names[1]}: "${to}T00:00:00Z"`;
const reversed = span('2026-06-02', '2026-06-01');
const overAYear = span('2025-06-01', '2026-06-02');

/** Spans that end before they start, or are longer than the partner searches. */
export const wrongSpans: Refused[] = [
  ...(
    [
      ['customers', 'associatedFrom', 'associatedTo'],
      ['resellers', 'associatedFrom', 'associatedTo'],
      ['orders', 'createdFrom', 'createdTo'],
      ['orders', 'paidFrom', 'paidTo'],
      ['vouchers', 'createdAfter', 'createdBefore'],
      ['vouchers', 'effectiveAfter', 'effectiveBefore'],
      ['vouchers', 'expiresAfter', 'expiresBefore'],
      ['voucherQuotas', 'createdAfter', 'createdBefore'],
      ['voucherRecords', 'laterThan', 'earlierThan'],
      ['voucherQuotaRecords', 'from', 'to'],
      ['partnerVouchers', 'activatedFrom', 'activatedTo'],
    ] as const
  ).map(([list, ...ends]): Refused => () => [
    `${list}(filter: { ${reversed(ends)} }) { totalCount }`,
    `filter.${ends[0]}`,
  ]),
  () => [
    `partner { adjustments(filter: { ${reversed(['occurredFrom', 'occurredTo'])} }) { totalCount } }`,
    'filter.occurredFrom',
  ],
  ...[
    '"2026-06-02", to: "2026-06-01"',
    '"2025-06-01", to: "2026-06-02"',
    '"2024-02-29", to: "2025-03-01"',
  ].map((days): Refused => () => [
    `partner { fundChanges(filter: { from: ${days} }) { totalCount } }`,
    'filter.from',
  ]),
  () => [
    `orders(filter: { ${overAYear(['createdFrom', 'createdTo'])} }) { totalCount }`,
    'filter.createdFrom',
  ],
  () => [`orders(filter: { ${overAYear(['paidFrom', 'paidTo'])} }) { totalCount }`, 'filter.paidFrom'],
  () => ['spendTrend(from: "2026-10", to: "2026-09") { from }', 'from'],
  () => ['spendTrend(from: "2025-04", to: "2026-10") { from }', 'from'],
];

/** Months that have not begun, or of which nothing is kept any more. */
export const wrongMonths: Refused[] = [
  ...['2026-12', '9999-12'].flatMap((month): Refused[] => [
    () => [`spendingCustomers(month: "${month}") { totalCount }`, 'month'],
    () => [`incentiveSpend(month: "${month}") { month }`, 'month'],
    () => [`customerRanking(month: "${month}") { totalCount }`, 'month'],
  ]),
  () => ['spendTrend(from: "2026-10", to: "2026-12") { from }', 'to'],
  ...['2025-04', '0000-01'].map((month): Refused => () => [
    `spendingCustomers(month: "${month}") { totalCount }`,
    'month',
  ]),
];

/** Pages and cursors that no list has. */
export const wrongPages: Refused[] = [
  ...[
    'customers',
    'resellers',
    'orders',
    'vouchers',
    'voucherQuotas',
    'voucherRecords',
    'voucherQuotaRecords',
    'partnerVouchers',
    'serviceTypes',
    'resourceTypes',
    'usageTypes',
    'accountManagers',
    'customerAlerts',
    'customerRanking',
  ].flatMap((list): Refused[] => [
    () => [`${list}(first: 100000) { totalCount }`, 'first'],
    () => [`${list}(first: -1) { totalCount }`, 'first'],
    () => [`${list}(after: "") { totalCount }`, 'after'],
    () => [`${list}(after: "MTIz") { totalCount }`, 'after'],
    () => [`${list}(after: "${megabyte}") { totalCount }`, 'after'],
    ({ ordersCursor, vouchersCursor }) => [
      `${list}(after: "${list === 'orders' ? vouchersCursor : ordersCursor}") { totalCount }`,
      'after',
    ],
  ]),
  ({ ordersCursor }) => [`orders(after: "${ordersCursor}x") { totalCount }`, 'after'],
  ({ strangeCursor }) => [`orders(after: "${strangeCursor}") { totalCount }`, 'after'],
  ({ ordersCursor }) => [
    `orders(after: "${ordersCursor}", filter: { type: RENEWAL }) { totalCount }`,
    'after',
  ],
  ({ ordersCursor }) => [`orders(after: "${ordersCursor}", orderBy: CREATED_AT_ASC) { totalCount }`, 'after'],
  ({ ordersCursor, reseller }) => [
    `orders(after: "${ordersCursor}", filter: { resellerId: "${reseller}" }) { totalCount }`,
    'after',
  ],
  () => [`resourceSpecifications(first: 0, region: "cn-north-4", ${vm}) { nodes { code } }`, 'first'],
  () => [`resourceSpecifications(after: "MTIz", region: "cn-north-4", ${vm}) { nodes { code } }`, 'after'],
];

/** Lists of ids and kinds that are empty or too long, and what contradicts itself. */
export const wrongConditions: Refused[] = [
  () => ['voucherRecords(filter: { voucherIds: [] }) { totalCount }', 'filter.voucherIds'],
  () => [`voucherRecords(filter: { voucherIds: ${manyIds(101)} }) { totalCount }`, 'filter.voucherIds'],
  () => ['spendTrend(from: "2026-10", to: "2026-10", customerIds: []) { from }', 'customerIds'],
  () => [`spendTrend(from: "2026-10", to: "2026-10", customerIds: ${manyIds(501)}) { from }`, 'customerIds'],
  () => ['incentiveSpend(month: "2026-10", customerIds: []) { month }', 'customerIds'],
  () => [`incentiveSpend(month: "2026-10", customerIds: ${manyIds(501)}) { month }`, 'customerIds'],
  () => ['subscriptions(customerId: "a", filter: { ids: [] }) { totalCount }', 'filter.ids'],
  () => [`subscriptions(customerId: "a", filter: { ids: ${manyIds(51)} }) { totalCount }`, 'filter.ids'],
  () => [
    'subscriptions(customerId: "a", filter: { ids: ["b"], includeAttached: true }) { totalCount }',
    'filter.ids',
  ],
  () => ['customerAlerts(kinds: []) { totalCount }', 'kinds'],
  () => ['customerAlerts(within: 0) { totalCount }', 'within'],
  () => ['customerAlerts(within: 181) { totalCount }', 'within'],
  () => ['customerRanking(by: DEBT, month: "2026-10") { totalCount }', 'month'],
  () => ['orders(filter: { status: UNKNOWN }) { totalCount }', 'filter.status'],
];

/** Below a customer: it may have been looked up, nothing else. */
export const wrongBelow: Refused[] = [
  ({ other }) => [`orders(filter: { customerId: "${other}" })`, 'filter.customerId'],
  ({ reseller }) => [`orders(filter: { resellerId: "${reseller}" })`, 'filter.resellerId'],
  ({ other }) => [`vouchers(filter: { customerId: "${other}" })`, 'filter.customerId'],
  ({ ordersCursor }) => [`orders(after: "${ordersCursor}")`, 'after'],
  ({ otherOrdersCursor }) => [`orders(after: "${otherOrdersCursor}")`, 'after'],
  () => ['subscriptions(first: 100000)', 'first'],
  () => ['payPerUseResources(filter: { ids: [] })', 'filter.ids'],
  () => ['voucherTransactions(filter: { from: "2025-06-01", to: "2026-06-02" })', 'filter.from'],
  () => ['packageDeductions(from: "2026-01-01", to: "2026-06-01")', 'from'],
  () => ['packageDeductions(from: "2026-06-02", to: "2026-06-01")', 'from'],
  () => ['spendRecords(month: "2026-10", filter: { from: "2026-09-30" })', 'filter.from'],
  ...['2026-12', '9999-12'].flatMap((month): Refused[] => [
    () => [`bills(month: "${month}")`, 'month'],
    () => [`spendRecords(month: "${month}")`, 'month'],
  ]),
  () => ['spendRecords(month: "2025-04")', 'month'],
];

/** Likewise of a customer's own bills. */
export const wrongOwnBills: Refused[] = [
  'resourceRecords',
  'resourceDetails',
  'transactions',
  'amortizedCosts',
].flatMap((list): Refused[] =>
  ['2026-12', list === 'amortizedCosts' ? '2025-04' : '2023-10', '0000-01'].map((month): Refused => () => [
    `ownBills(month: "${month}") { field: ${list}`,
    'month',
  ]),
);
