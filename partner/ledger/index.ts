export type { OnWritten } from './entry.js';
export { Ledger, type LedgerOptions, type Performed } from './ledger.js';
export {
  amountOf,
  type CallFailure,
  type CallRecord,
  isSettled,
  type OperationRecord,
  type OperationStatus,
  statusOf,
} from './operation-record.js';
export { readRecords, wireTime } from './read-records.js';
export { sameAmount } from './same-amount.js';
export type { Resolution } from './resolve.js';
export { openStore } from './open-store.js';
export { SqliteStore } from './sqlite-store.js';
export type { LedgerStore, OperationFilter } from './store.js';
export type { AnyWrite, Finding, LostCall, PartnerRecords, Write, WriteCall, WriteOrder } from './write.js';
export { WriteRefused } from './write-refused.js';
