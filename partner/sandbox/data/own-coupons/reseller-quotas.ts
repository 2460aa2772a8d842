import { zero, type Fen } from '../../money.js';
import { newestFirst } from '../../paging.js';
import { DAY, HOUR } from '../../time.js';
import type { Book } from '../book.js';
import type { Reseller } from '../reseller.js';
import { everyQuota, quotaAt } from '../scan.js';
import type { QuotaPlan, QuotaStatus } from '../vouchers/quota-plans.js';
import type { QuotaFacts, TakenBack } from '../vouchers/quota.js';

/** A voucher quota a distributor handed to a reseller. */
export interface ResellerQuota extends Pick<
  QuotaFacts,
  'id' | 'value' | 'createTime' | 'lastUpdateTime' | 'effectiveTime' | 'expireTime' | 'takenBack'
> {
  reseller: Reseller;
  parentId: string | undefined;
  balance: Fen;
  status: QuotaStatus | 6;
  limits: QuotaPlan['limits'];
  /** Remark of the grant. */
  remark: string | undefined;
}

/** A line of the log between a distributor and its resellers. */
export interface QuotaRecord {
  id: string;
  time: number;
  operation: '10' | '11';
  quotaId: string;
  parentId: string | undefined;
  amount: Fen;
  reseller: Reseller;
  remark: string | undefined;
}

const byCreation = newestFirst<ResellerQuota>(
  ({ createTime }) => createTime,
  ({ id }) => id,
);
/** Newest first; what was taken back in the second it was granted in comes before the grant. */
const byTime = (a: QuotaRecord, b: QuotaRecord) =>
  b.time - a.time || Number(b.operation) - Number(a.operation) || (a.id < b.id ? -1 : 1);

/** Remarks there were before the data end; grants made in the sandbox come without. */
const remarks = { grant: '分销商代金券额度', takingBack: '额度回收' };

/** Quotas handed on, newest first: those resellers issue from, and those that were taken back. */
export function resellerQuotas(book: Book, now: number): ResellerQuota[] {
  const first = quotaAt(book.own, 0)?.id;
  return book.resellers
    .flatMap((reseller) => [
      ...everyQuota(reseller.portfolio, now).map(({ quota, status, balance }): ResellerQuota => ({
        id: quota.id,
        reseller,
        parentId: quota.parentId ?? first,
        value: quota.value,
        balance,
        status: quota.takenBack ? 6 : status,
        createTime: quota.createTime,
        lastUpdateTime: quota.lastUpdateTime,
        effectiveTime: quota.effectiveTime,
        expireTime: quota.expireTime,
        limits: quota.plan.limits,
        remark: quota.parentId === undefined ? remarks.grant : undefined,
        takenBack: quota.takenBack,
      })),
      takenBackUnused(book, reseller, first),
    ])
    .sort(byCreation);
}

/** Each reseller had one that was taken back before the data end. */
function takenBackUnused(book: Book, reseller: Reseller, parentId: string | undefined): ResellerQuota {
  const rng = book.rng.split('reclaimed quota').split(reseller.id);
  const createTime =
    Math.max(book.anchor - rng.int(100, 180) * DAY, reseller.associatedOn + DAY) + rng.int(1, 9) * HOUR;
  const id = rng.split('id').hex(32);
  const value = BigInt(rng.int(1, 9) * 1_000_000);
  const time = createTime + rng.int(5, 60) * DAY;
  return {
    id,
    reseller,
    parentId,
    value,
    balance: zero,
    status: 6,
    createTime,
    lastUpdateTime: time,
    effectiveTime: createTime,
    expireTime: createTime + 365 * DAY,
    limits: undefined,
    remark: remarks.grant,
    takenBack: { time, amount: value, remark: remarks.takingBack },
  };
}

/** Grants and reclaims, newest first, as the quotas tell them: one grant for each, and what was taken back of it. */
export function quotaRecords(book: Book, now: number): QuotaRecord[] {
  return resellerQuotas(book, now)
    .flatMap((quota) => [
      line(quota, '10', { time: quota.createTime, amount: quota.value, remark: quota.remark }),
      ...(quota.takenBack ? [line(quota, '11', quota.takenBack)] : []),
    ])
    .filter(({ time }) => time <= now)
    .sort(byTime);
}

function line(
  { id, parentId, reseller }: ResellerQuota,
  operation: QuotaRecord['operation'],
  moved: TakenBack,
): QuotaRecord {
  return { id: `QR${operation}${id.slice(0, 18)}`, operation, quotaId: id, parentId, reseller, ...moved };
}
