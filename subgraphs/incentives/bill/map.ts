import { checkText } from '../../kit/checks.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import {
  type BillConditions,
  type BilledMode,
  billedModes,
  type BillRow,
} from '../../lists/monthly-bills.js';
import { BillingMode } from '../billed/enums.js';
import { resourceTypeOf, toNamedPayments } from '../billed/map.js';
import type { Bill, BillFilter } from './bill.js';
import { BillKind } from './enums.js';

export function toBill(row: BillRow, month: string, context: SubgraphContext): Bill {
  return {
    month,
    serviceType: { code: row.cloud_service_type },
    serviceTypeName: noneIfEmpty(row.cloud_service_type_name),
    resourceType: resourceTypeOf(row.resource_type_code),
    resourceTypeName: noneIfEmpty(row.resource_type_name),
    billingMode: BillingMode.nameOf(row.charge_mode, context),
    kind: BillKind.nameOf(row.bill_type, context),
    amount: money(row.amount),
    payments: toNamedPayments(row.account_details, context),
    debt: ifAny(row.debt_amount),
    clearedArrears: ifAny(row.adjustment_amount),
    discount: ifAny(row.discount_amount),
  };
}

function ifAny(amount: WireDecimal | undefined) {
  return amount === undefined ? undefined : money(amount);
}

export function toBillConditions(filter: BillFilter | null | undefined): Required<BillConditions> {
  const mode = BillingMode.codeOf(filter?.billingMode, 'filter.billingMode', billedModes);
  return {
    conditions: conditions({
      cloud_service_type: checkText(filter?.serviceType, 'filter.serviceType', 256),
      bill_type: BillKind.codeOf(filter?.kind, 'filter.kind'),
    }),
    modes: mode ? [mode as BilledMode] : billedModes,
  };
}
