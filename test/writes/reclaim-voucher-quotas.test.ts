import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { sandboxDistributor, sandboxProvider } from '../../partner/sandbox/auth/partners.js';
import { type Issuing, minus, mutation, type Payload, startIssuing } from './support/issuing.js';

const selection = `reclaimed { id record { kind amount { amount } remark reseller { id }
    quota { id status balance { amount } } parent { id balance { amount } } } }
  failures { id code message partnerCode }`;
let world: Issuing;
let reclaim: ReturnType<typeof mutation>;
let resellers: string[];
beforeAll(async () => {
  world = await startIssuing({
    partner: { credentials: sandboxDistributor },
    ledger: { dailyLimit: '0.01' },
  });
  reclaim = mutation(world.bench, 'reclaimVoucherQuotas', selection);
  const { indirect_partners = [] } = await world.partner.call('listIndirectPartners', { body: {} });
  resellers = indirect_partners.map(({ indirect_partner_id }) => indirect_partner_id);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.bench.faults([]);
  await world.bench.resetCalls();
});

const writes = async () => (await world.bench.calls()).reclaimCouponQuotas ?? 0;
const losing = (fault: object) => world.bench.faults([{ operation: 'reclaimCouponQuotas', ...fault }]);
const input = (idempotencyKey: string, quotaIds: string[], more: object = {}) => ({
  idempotencyKey,
  quotaIds,
  ...more,
});
/** New quotas of the resellers, one after the other. */
async function granted(count: number, quota_amount = '20.00'): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const body = { quota_id: world.quotaId, indirect_partner_ids: resellers, quota_amount };
    const { simple_quota_infos = [] } = await world.partner.call('updateCouponQuotas', { body });
    ids.push(...simple_quota_infos.map(({ quota_id }) => quota_id));
  }
  return ids.slice(0, count);
}

describe('taking voucher quotas back from resellers', () => {
  test('what is left goes back, once, and a dry run comes true', async () => {
    const ids = await granted(3);
    const before = await world.balance();
    const dry = await reclaim(input('back', ids, { remark: 'season over', dryRun: true }));
    expect(await writes()).toBe(0);
    const done = await reclaim(input('back', ids, { remark: 'season over' }));
    expect(done).toMatchObject({
      operation: {
        kind: 'RECLAIM_VOUCHER_QUOTAS',
        status: 'CONFIRMED',
        evidence: 'ANSWER',
        amount: { amount: '60.00' },
      },
      reclaimed: ids.map((id, index) => ({
        id,
        record: {
          kind: 'QUOTA_RECLAIM',
          amount: { amount: '20.00' },
          remark: 'season over',
          reseller: { id: resellers[index] },
          quota: { id, status: 'RECLAIMED', balance: { amount: '0.00' } },
          parent: { id: world.quotaId, balance: { amount: minus(before, -60) } },
        },
      })),
      failures: [],
      userErrors: [],
    });
    expect(dry).toMatchObject({
      reclaimed: [],
      failures: [],
      preview: { amount: { amount: '60.00' }, partnerCalls: 1 },
    });
    expect(dry.preview.changes).toEqual(
      ids.map((id) => ({
        name: expect.stringContaining(id),
        before: { amount: '20.00' },
        after: { amount: '0.00' },
      })),
    );
    expect(await reclaim(input('back', ids, { remark: 'season over' }))).toEqual({
      ...done,
      operation: { ...done.operation, replayed: true },
    });
    const other = await reclaim(input('back', ids));
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await writes()).toBe(1);
  });

  test('25 quotas in three calls, of which some fail alone', async () => {
    const ids = await granted(22, '0.50');
    const [again] = ids as [string];
    await world.partner.call('reclaimCouponQuotas', { body: { quota_ids: [again] } });
    const all = [...ids, world.quotaId, 'nothing', 'nobody’s'];
    const failing = [again, world.quotaId, 'nothing', 'nobody’s'];
    const dry = await reclaim(input('many', all, { dryRun: true }));
    await world.bench.resetCalls();
    const done = await reclaim(input('many', all));
    expect(await writes()).toBe(3);
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', amount: { amount: new Big('0.5').times(21).toFixed(2) } },
      failures: failing.map((id) => ({ id, code: 'QUOTA_UNAVAILABLE', partnerCode: 'CBC.99000012' })),
      userErrors: [],
    });
    expect(done.reclaimed.map(({ id }: Payload) => id)).toEqual(ids.slice(1));
    expect(dry).toMatchObject({ failures: done.failures, preview: { amount: done.operation.amount } });
    const chinese = await reclaim(input('many', all), { 'accept-language': 'zh-CN' });
    expect(chinese.failures[0].message).toContain('额度不存在');
  });

  test('bad input makes no call', async () => {
    for (const [field, bad] of [
      ['quotaIds', { quotaIds: [] }],
      ['quotaIds', { quotaIds: ['a', 'a'] }],
      ['quotaIds', { quotaIds: Array.from({ length: 101 }, (_, index) => `q${index}`) }],
      ['remark', { remark: 'r'.repeat(257) }],
      ['idempotencyKey', { idempotencyKey: '' }],
    ] as const) {
      const said = await reclaim({ ...input('bad', ['q']), ...bad });
      expect(said.operation).toBeNull();
      expect(said.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    }
    expect(await world.bench.calls()).toEqual({});
  });

  test.each([
    ['dropped', { drop: 'after' }],
    ['cut', { body: 'truncated' }],
    ['without the quotas', { body: { remove: 'simple_quota_infos' } }],
  ])('an answer %s: found in the records, with the amount', async (name, fault) => {
    const ids = await granted(2);
    await losing(fault);
    const done = await reclaim(input(name, ids));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS', amount: { amount: '40.00' } },
      reclaimed: ids.map((id) => ({ id, record: { quota: { status: 'RECLAIMED' } } })),
      userErrors: [],
    });
    expect(await writes()).toBe(1);
  });

  test('a lost answer of which a part is in the records: known as soon as the rest cannot follow', async () => {
    const [id] = (await granted(1)) as [string];
    await losing({ drop: 'after' });
    const lost = await reclaim(input('part', [id, 'nothing']));
    expect(lost).toMatchObject({ operation: { status: 'UNKNOWN' }, reclaimed: [], failures: [] });
    const twin = await reclaim(input('twin', [id]));
    expect(twin.userErrors).toMatchObject([{ code: 'IDENTICAL_OPERATION_UNSETTLED' }]);
    const settled = await world.bench.whenSettled(() =>
      reclaim(input('part', [id, 'nothing']), { 'accept-language': 'zh-CN' }),
    );
    expect(settled).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS', amount: { amount: '20.00' } },
      reclaimed: [{ id }],
      failures: [{ id: 'nothing', message: expect.stringContaining('没有回收该额度的记录') }],
    });
  });

  test('dropped before it was read: unknown, then rejected, whoever took them back before', async () => {
    const ids = await granted(1);
    await reclaim(input('first', ids));
    await losing({ drop: 'before' });
    expect((await reclaim(input('second', ids))).operation.status).toBe('UNKNOWN');
    const settled = await world.bench.whenSettled(() => reclaim(input('second', ids)));
    expect(settled).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
  });

  test('a solution provider may not', async () => {
    const provider = await startIssuing({ partner: { credentials: sandboxProvider } });
    const ask = mutation(provider.bench, 'reclaimVoucherQuotas', 'reclaimed { id }');
    const refused = await ask(input('provider', ['q']));
    await provider.close();
    expect(refused).toMatchObject({
      operation: { status: 'REJECTED' },
      userErrors: [{ partnerCode: 'CBC.0151' }],
    });
  });
});
