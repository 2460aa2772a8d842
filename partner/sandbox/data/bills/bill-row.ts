import type { components } from '../../../contract/generated/incentives.js';
import type { Fen } from '../../money.js';

type Wire = components['schemas'];
export type BillType = NonNullable<Wire['BillSumInfoV2']['bill_type']>;
export type ChargeMode = NonNullable<Wire['BillSumInfoV2']['charge_mode']>;
export type BalanceType = NonNullable<Wire['BalanceTypeDeductSumV2']['balance_type']>;

/** What one customer spent in one month on one resource type of one service, by kind and billing mode. */
export interface BillRow {
  customerId: string;
  serviceCode: string;
  resourceCode: string;
  billType: BillType;
  chargeMode: ChargeMode;
  /** The sum of `payments`; negative on rows that are not consumption. */
  amount: Fen;
  payments: { balance: BalanceType; amount: Fen }[];
  /** Unpaid on top of `amount`, former arrears cleared, discount: consumption rows only. */
  debt: Fen;
  adjustment: Fen;
  discount: Fen;
}
