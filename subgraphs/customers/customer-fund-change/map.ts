import { momentsIn } from '../../kit/moments.js';
import { checkId } from '../../kit/checks.js';
import { nameIfAny } from '../../kit/name-if-any.js';
import type { RequestOf } from '../../../partner/client/index.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { checkLength } from '../checks.js';
import type { Customer } from '../customer/customer.js';
import { FundChangeGroup, FundChangeKind, FundDirection } from '../fund-change/enums.js';
import { accountAndDays, groups } from '../fund-change/map.js';
import type { CustomerFundChange, CustomerFundChangeFilter } from './customer-fund-change.js';
import { PaymentChannel } from './enums.js';
import type { CustomerFundChangeRow } from './loaders.js';

/** Of these the transaction is an order; the partner API does not say so of a single record. */
const ofOrders: readonly (FundChangeKind | undefined)[] = [
  'SUBSCRIPTION_CONSUMPTION',
  'ONE_TIME_CONSUMPTION',
  'UNSUBSCRIPTION_REFUND',
];

export function toCustomerFundChange(
  row: CustomerFundChangeRow,
  context: SubgraphContext,
  { resellerId }: Customer,
): CustomerFundChange {
  const kind = nameIfAny(FundChangeKind, row.trade_detail_type, context);
  const transactionId = noneIfEmpty(row.trade_id);
  const used = momentsIn(row.consume_time);
  return {
    id: row.account_change_id,
    direction: nameIfAny(FundDirection, row.revenue_expense_type, context),
    kind,
    amount: money(row.change_amount),
    balanceAfter: money(row.balance_after_change),
    occurredAt: noneIfEmpty(row.trade_time),
    billingMonth: noneIfEmpty(row.bill_cycle),
    transactionId,
    order: transactionId && ofOrders.includes(kind) ? { id: transactionId, resellerId } : undefined,
    paymentChannel: nameIfAny(PaymentChannel, row.payment_channel_id, context),
    paymentChannelNumber: noneIfEmpty(row.payment_channel_no),
    accountName: noneIfEmpty(row.account_name),
    usedFrom: used[0],
    usedTo: used.at(-1),
    serviceTypeName: noneIfEmpty(row.cloud_service_type_name),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
  };
}

type Trade = NonNullable<RequestOf<'listCustomerAccountChangeRecords'>['query']['trade_type']>;

const ownGroups: Record<FundChangeGroup, Trade> = {
  ...groups,
  [FundChangeGroup.EXPIRY_CLEARANCE]: 'EXPIRED',
  [FundChangeGroup.DEPOSIT]: 'DEPOSIT',
};

/** The codes of directions in requests, which are not those of the partner's own records. */
const directions = ['REVENUE', 'EXPENSE'];

export function toCustomerFundChangeConditions(
  filter: CustomerFundChangeFilter | null | undefined,
): ListFilter {
  const channels = filter?.paymentChannels?.map((channel) =>
    PaymentChannel.codeOf(channel, 'filter.paymentChannels'),
  );
  return {
    ...accountAndDays(filter),
    ...conditions({
      revenue_expense_type: FundDirection.codeOf(filter?.direction, 'filter.direction', directions),
      trade_type: filter?.group && ownGroups[filter.group],
      trade_id: checkId(filter?.transactionId, 'filter.transactionId', 128),
      payment_channel_id: channels && [...new Set(channels)].join(','),
      payment_channel_no: checkLength(filter?.paymentChannelNumber, 'filter.paymentChannelNumber'),
    }),
  };
}
