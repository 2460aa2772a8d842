import { DAY, utc } from '../time.js';
import type { Call, Move, Scene } from './attempt.js';
import { couponLog, quotaLog, type Quota } from './books.js';
import { amountNear, onTheWire, someIssuer, unknownId } from './choices.js';
import { of, short, type Party } from './stage.js';

/** One to four customers of one issuer get a voucher or cash coupon each. */
export const issueVouchers: Move = (scene) => {
  const { stage, regulars, dice } = scene;
  const reseller = someIssuer(scene);
  const quota = someQuota(scene, reseller, [0, 1]);
  const theirs = stage.parties.filter((one) => one.reseller === reseller && one.resale);
  const usual = reseller === undefined && dice.chance('regular', 60) ? regulars : theirs;
  const customers = dice.some('customers', usual, dice.int('how many', 1, 4));
  if (!quota || customers.length === 0) return undefined;
  if (dice.chance('stranger', 15)) {
    const others = stage.parties.filter((one) => !theirs.includes(one));
    customers.push(...dice.some('other', others, 1));
  }
  const customer_ids = [...customers.map(({ id }) => id), ...(dice.chance('nobody', 5) ? [unknownId] : [])];
  const share = Math.floor(quota.balance / customer_ids.length);
  const fen = dice.chance('usual', 60) ? dice.int('fen', 1, 200_000) : amountNear(share, dice);
  const face_value = onTheWire(fen, dice);
  const days = dice.pick('days', [1, 2, 3, 5, 10, 30]);
  const window = dice.chance('window', 40) ? { expire_time: utc(stage.now + days * DAY) } : {};
  return {
    operation: 'createPartnerCoupons',
    input: { quota_id: quota.id, customer_ids, face_value, ...window, ...of(reseller) },
    by: stage.partner,
    said: `issue ${face_value} from quota ${named(quota)} to ${customer_ids.map(short).join()}`,
    about: customers,
    logs: [couponLog(reseller), couponLog(quota.reseller)],
  };
};

/** A coupon is taken back, mostly one that is available. */
export const reclaimVoucher: Move = async ({ stage, books, fresh, dice }) => {
  const has = ({ id }: Party, status?: number) =>
    books.customers.get(id)!.issued.some((one) => status === undefined || one.status === status);
  const holder = dice.mostly(
    'holder',
    stage.parties.filter((one) => has(one, 2)),
    stage.parties.filter((one) => has(one)),
  );
  if (!holder) return undefined;
  const { issued } = await fresh(holder);
  const available = issued.filter(({ status }) => status === 2);
  const coupon = dice.mostly('coupon', available, issued);
  if (!coupon) return undefined;
  const reseller = dice.chance('its own', 90) ? holder.reseller : dice.pick('reseller', stage.resellers);
  return {
    operation: 'reclaimPartnerCoupons',
    input: { coupon_id: coupon.id, ...of(reseller) },
    by: stage.partner,
    said: `reclaim coupon ${coupon.id} of ${short(holder.id)}`,
    about: [holder],
    logs: [couponLog(holder.reseller), couponLog(reseller)],
  };
};

/** Resellers get a quota each out of one of the partner's. */
export const grantQuota: Move = (scene) => {
  const { stage, dice } = scene;
  const quota = someQuota(scene, dice.chance('own', 95) ? undefined : stage.resellers[0], [0]);
  if (!quota) return undefined;
  const all = [...stage.resellers, ...(dice.chance('nobody', 5) ? [unknownId] : [])];
  const ids = dice.some('resellers', all, dice.int('how many', 1, 3));
  const most = dice.chance('usual', 70) ? 500_000 : quota.balance;
  const quota_amount = onTheWire(amountNear(Math.floor(most / ids.length), dice), dice);
  const input = { quota_id: quota.id, indirect_partner_ids: ids, quota_amount };
  const said = `grant ${quota_amount} of quota ${named(quota)} to ${ids.map(short).join()}`;
  return { operation: 'updateCouponQuotas', ...ofQuotas(scene), input, said };
};

/** Resellers lose what is left of one or two quotas. */
export const reclaimQuotas: Move = (scene) => {
  const { books, dice } = scene;
  const quotas = [...books.quotas.values()];
  const left = quotas.filter(({ reseller, status }) => reseller !== undefined && status === 0);
  const chosen = dice.some('quotas', dice.chance('left', 85) ? left : quotas, dice.int('how many', 1, 2));
  if (chosen.length === 0) return undefined;
  const said = `reclaim quotas ${chosen.map(named).join()}`;
  const input = { quota_ids: chosen.map(({ id }) => id) };
  return { operation: 'reclaimCouponQuotas', ...ofQuotas(scene), input, said };
};

function ofQuotas({ stage }: Scene): Pick<Call, 'by' | 'about' | 'logs'> {
  return { by: stage.partner, about: [], logs: [quotaLog] };
}

/** Mostly an active quota of the issuer's own, for vouchers (0) or cash coupons (1). */
function someQuota({ books, dice }: Scene, reseller: string | undefined, types: readonly number[]) {
  const all = [...books.quotas.values()];
  const good = all.filter(
    (quota) => quota.reseller === reseller && quota.status === 0 && types.includes(quota.type),
  );
  return dice.mostly('quota', good, all);
}

function named({ id, reseller }: Quota): string {
  return `${short(id)}${reseller === undefined ? '' : ` of ${short(reseller)}`}`;
}
