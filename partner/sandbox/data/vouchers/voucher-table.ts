import { SECOND } from '../../time.js';
import { codeOf, couponIdOf, timeOfId } from '../orders/order-id.js';
import { Columns } from '../portfolio/columns.js';
import { placeColumns, rowsWithin, secondsOf, sortNewestFirst } from '../portfolio/table.js';
import type { QuotaLedger } from './quota.js';
import type { VoucherFilter } from './voucher-filter.js';
import type { CouponType, Voucher, VoucherStatus } from './voucher.js';

const columnTypes = {
  ...placeColumns,
  effective: Uint32Array,
  expires: Uint32Array,
  /** Second it was reclaimed, 0 when it was not. */
  reclaimed: Uint32Array,
  faceValue: Uint32Array,
  spent: Uint32Array,
  type: Uint8Array,
  quota: Uint8Array,
};

/** What a row says of its coupon. */
export interface VoucherHeader {
  customer: number;
  position: number;
  createTime: number;
  effectiveTime: number;
  expireTime: number;
  status: VoucherStatus;
  type: CouponType;
  quotaIndex: number;
}

/** What logs tell of a coupon, by a row alone. */
export type LoggedVoucher = Pick<
  Voucher,
  'id' | 'type' | 'quotaIndex' | 'faceValue' | 'spent' | 'createTime' | 'expireTime' | 'reclaimedTime'
>;

/** The coupons of all customers as they were generated, some forty bytes each. Rows are newest first, ties by id. */
export class VoucherTable {
  readonly columns = new Columns(columnTypes);

  get length(): number {
    return this.columns.length;
  }

  /** Only before `sort`. */
  add(customer: number, position: number, voucher: Voucher) {
    this.columns.push({
      customer,
      position,
      created: voucher.createTime / SECOND,
      code: codeOf(voucher.id, 'coupon'),
      effective: voucher.effectiveTime / SECOND,
      expires: voucher.expireTime / SECOND,
      reclaimed: (voucher.reclaimedTime ?? 0) / SECOND,
      faceValue: Number(voucher.faceValue),
      spent: Number(voucher.spent),
      type: voucher.type,
      quota: voucher.quotaIndex,
    });
  }

  sort(): Generator<void, void> {
    return sortNewestFirst(this.columns);
  }

  header(row: number, now: number): VoucherHeader {
    const at = (name: keyof typeof columnTypes) => this.columns.get(name)[row]!;
    return {
      customer: at('customer'),
      position: at('position'),
      createTime: at('created') * SECOND,
      effectiveTime: at('effective') * SECOND,
      expireTime: at('expires') * SECOND,
      status: this.statusAt(now)(row),
      type: at('type') as CouponType,
      quotaIndex: at('quota'),
    };
  }

  /** Every coupon in short, with the place of its customer: no customer has to be generated whole. */
  logged(): { customer: number; voucher: LoggedVoucher }[] {
    return Array.from({ length: this.length }, (_, row) => {
      const at = (name: keyof typeof columnTypes) => this.columns.get(name)[row]!;
      const createTime = at('created') * SECOND;
      const voucher = {
        id: couponIdOf(createTime, at('code')),
        type: at('type') as CouponType,
        quotaIndex: at('quota'),
        faceValue: BigInt(at('faceValue')),
        spent: BigInt(at('spent')),
        createTime,
        expireTime: at('expires') * SECOND,
        reclaimedTime: at('reclaimed') * SECOND || undefined,
      };
      return { customer: at('customer'), voucher };
    });
  }

  /** The rows that match, in their order. */
  rowsOf(filter: VoucherFilter, now: number, changed: Uint8Array | undefined): Uint32Array {
    const [customer, type] = [this.columns.get('customer'), this.columns.get('type')];
    const [effective, expires] = [this.columns.get('effective'), this.columns.get('expires')];
    const status = this.statusAt(now);
    const [effectiveFrom, effectiveTo] = secondsOf(filter.effective);
    const [expiresFrom, expiresTo] = secondsOf(filter.expiring);
    const after = (filter.expiresAfter ?? -Infinity) / SECOND;
    const [first, end] = rowsWithin(this.columns, filter.created);
    const found = new Uint32Array(Math.max(0, end - first));
    let count = 0;
    for (let row = first; row < end; row++) {
      const expiry = expires[row]!;
      if (expiry <= after || expiry < expiresFrom || expiry > expiresTo) continue;
      if (filter.type !== undefined && type[row] !== filter.type) continue;
      if (effective[row]! < effectiveFrom || effective[row]! > effectiveTo) continue;
      if (filter.status !== undefined && status(row) !== filter.status) continue;
      if (changed && changed[customer[row]!] === 1) continue;
      found[count++] = row;
    }
    return found.subarray(0, count);
  }

  /** Where the coupon of that id is if there is one. */
  placeOf(id: string): { customer: number; position: number } | undefined {
    const time = timeOfId(id, 'coupon');
    if (time === undefined) return undefined;
    const code = this.columns.get('code');
    const [first, end] = rowsWithin(this.columns, { from: time, to: time });
    for (let row = first; row < end; row++) {
      if (code[row] !== codeOf(id, 'coupon')) continue;
      return { customer: this.columns.get('customer')[row]!, position: this.columns.get('position')[row]! };
    }
    return undefined;
  }

  /** Rows of one quota, newest first. */
  rowsOfQuota(quotaIndex: number, changed: Uint8Array | undefined): Uint32Array {
    const [quota, customer] = [this.columns.get('quota'), this.columns.get('customer')];
    const rows: number[] = [];
    for (let row = 0; row < this.length; row++) {
      if (quota[row] === quotaIndex && !(changed && changed[customer[row]!] === 1)) rows.push(row);
    }
    return Uint32Array.from(rows);
  }

  /** What the coupons took from each quota and gave back to it. */
  ledgers(quotas: number, now: number, changed: Uint8Array | undefined): QuotaLedger[] {
    const [quota, customer] = [this.columns.get('quota'), this.columns.get('customer')];
    const [faceValue, spent] = [this.columns.get('faceValue'), this.columns.get('spent')];
    const created = this.columns.get('created');
    const status = this.statusAt(now);
    const sums = Array.from({ length: quotas }, () => ({ issued: 0, returned: 0, lastIssue: 0 }));
    for (let row = 0; row < this.length; row++) {
      if (changed && changed[customer[row]!] === 1) continue;
      const sum = sums[quota[row]!]!;
      sum.issued += faceValue[row]!;
      if (status(row) > 3) sum.returned += faceValue[row]! - spent[row]!;
      if (created[row]! > sum.lastIssue) sum.lastIssue = created[row]!;
    }
    return sums.map(({ issued, returned, lastIssue }) => ({
      issued: BigInt(issued),
      returned: BigInt(returned),
      lastIssue: lastIssue * SECOND,
    }));
  }

  /** `voucherStatus` of a row. */
  private statusAt(now: number): (row: number) => VoucherStatus {
    const [reclaimed, expires] = [this.columns.get('reclaimed'), this.columns.get('expires')];
    const [faceValue, spent] = [this.columns.get('faceValue'), this.columns.get('spent')];
    const second = Math.floor(now / SECOND);
    return (row) => {
      if (reclaimed[row] !== 0 && reclaimed[row]! <= second) return 5;
      if (spent[row] === faceValue[row]) return 3;
      return expires[row]! <= second ? 4 : 2;
    };
  }
}
