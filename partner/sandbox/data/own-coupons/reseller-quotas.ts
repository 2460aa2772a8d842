import { zero, type Fen } from '../../money.js';
import { newestFirst } from '../../paging.js';
import { DAY, HOUR } from '../../time.js';
import type { Book } from '../book.js';
import { Journal } from '../journal.js';
import type { Reseller } from '../reseller.js';
import { everyQuota, quotaAt } from '../scan.js';
import type { QuotaPlan, QuotaStatus } from '../vouchers/quota-plans.js';

/** A voucher quota a distributor handed to a reseller. */
export interface ResellerQuota {
  id: string;
  reseller: Reseller;
  parentId: string | undefined;
  value: Fen;
  balance: Fen;
  status: QuotaStatus | 6;
  createTime: number;
  lastUpdateTime: number;
  effectiveTime: number;
  expireTime: number;
  limits: QuotaPlan['limits'];
}

/** A line of the log between a distributor and its resellers. */
export interface QuotaRecord {
  id: string;
  time: number;
  operation: '10' | '11';
  quotaId: string;
  parentId: string | undefined;
  amount: Fen;
  succeeded: boolean;
  reseller: Reseller;
  remark: string | undefined;
}

/** Later lines, by book. */
export const quotaJournal = new Journal<QuotaRecord>();

const byCreation = newestFirst<ResellerQuota>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);
const byTime = newestFirst<QuotaRecord>(
  ({ time }) => time,
  ({ id }) => id,
);

/** Quotas handed on, newest first: those resellers issue from, and for each one that was taken back unused. */
export function resellerQuotas(book: Book, now: number): ResellerQuota[] {
  const parentId = quotaAt(book.own, 0)?.id;
  return book.resellers
    .flatMap((reseller) => [
      ...everyQuota(reseller.portfolio, now).map(({ quota, status, balance }): ResellerQuota => ({
        id: quota.id,
        reseller,
        parentId,
        value: quota.value,
        balance,
        status,
        createTime: quota.createTime,
        lastUpdateTime: quota.lastUpdateTime,
        effectiveTime: quota.effectiveTime,
        expireTime: quota.expireTime,
        limits: quota.plan.limits,
      })),
      takenBack(book, reseller, parentId),
    ])
    .sort(byCreation);
}

function takenBack(book: Book, reseller: Reseller, parentId: string | undefined): ResellerQuota {
  const rng = book.rng.split('reclaimed quota').split(reseller.id);
  const createTime =
    Math.max(book.anchor - rng.int(100, 180) * DAY, reseller.associatedOn + DAY) + rng.int(1, 9) * HOUR;
  return {
    id: rng.split('id').hex(32),
    reseller,
    parentId,
    value: BigInt(rng.int(1, 9) * 1_000_000),
    balance: zero,
    status: 6,
    createTime,
    lastUpdateTime: createTime + rng.int(5, 60) * DAY,
    effectiveTime: createTime,
    expireTime: createTime + 365 * DAY,
    limits: undefined,
  };
}

/** Grants and reclaims, newest first: one grant for each quota, and what was taken back of it. */
export function quotaRecords(book: Book, now: number): QuotaRecord[] {
  const journal = quotaJournal.of(book, '');
  const later = new Set(journal.map(({ quotaId, operation }) => `${quotaId} ${operation}`));
  const generated = resellerQuotas(book, now).flatMap((quota) => [
    line(quota, '10', quota.createTime),
    ...(quota.status === 6 ? [line(quota, '11', quota.lastUpdateTime)] : []),
  ]);
  return [...journal, ...generated.filter(({ quotaId, operation }) => !later.has(`${quotaId} ${operation}`))]
    .filter(({ time }) => time <= now)
    .sort(byTime);
}

function line(quota: ResellerQuota, operation: '10' | '11', time: number): QuotaRecord {
  const { id, parentId, value, reseller } = quota;
  return {
    id: `QR${operation}${id.slice(0, 18)}`,
    time,
    operation,
    quotaId: id,
    parentId,
    amount: value,
    succeeded: true,
    reseller,
    remark: operation === '10' ? '分销商代金券额度' : '额度回收',
  };
}
