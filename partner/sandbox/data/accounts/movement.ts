import type { components } from '../../../contract/generated/customers.js';
import type { Fen } from '../../money.js';

type Wire = components['schemas']['AccountChangeRecord'];

/** Wire codes of what happened; the misspelt ones are documented so. */
export type DetailType = NonNullable<Wire['trade_detail_type']>;
export type TradeType =
  'RECHARGE' | 'DEDEUCT' | 'REFUND' | 'RFROZEN' | 'TRANS' | 'ADJUST' | 'BEADJUST' | 'BERETRIEVE' | 'BEUNBIND';

/** A change of an account that has happened; its amount is not yet known where funds were moved as needed. */
export interface Movement {
  id: string;
  time: number;
  trade: TradeType;
  detail: DetailType;
  /** Order, receivable or transfer. */
  tradeId: string;
  /** Positive is income. Undefined: whatever the account must have received for what came after. */
  amount: Fen | undefined;
  channel: PaymentChannel;
  /** Customer or reseller on the other side. */
  counterparty?: { id: string; name: string } | undefined;
  /** What was paid for. */
  charged?: { serviceCode: string; resourceCode: string; from: number; to: number } | undefined;
}

export type PaymentChannel = '0' | '1' | '2' | '4' | '5' | '6' | '7' | '10' | '11' | '317' | '319' | '320';

/** A movement with its amount and the balance it left behind. */
export interface Entry extends Movement {
  amount: Fen;
  balance: Fen;
}

/** A movement that has been played back, however it holds its fields. */
export function entryOf(
  { id, time, trade, detail, tradeId, channel, counterparty, charged }: Movement,
  amount: Fen,
  balance: Fen,
): Entry {
  return { id, time, trade, detail, tradeId, channel, counterparty, charged, amount, balance };
}
