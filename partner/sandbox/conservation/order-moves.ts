/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import type { OperationId } from '../../contract/generated/operations.js';
import type { Row, TestInput } from '../testing/test-client.js';
import type { Call, Move, Scene } from './attempt.js';
import type { CustomerBooks } from './books.js';
import { someone, unknownId } from './choices.js';
import { short, type Party } from './stage.js';

/** Renewals, paid at once or left waiting. */
export const renew: Move = async (scene) => {
  const { dice } = scene;
  const input = {
    period_type: dice.pick('unit', [2, 2, 2, 3]),
    period_num: dice.pick('number', [1, 1, 2, 3]),
    is_auto_pay: dice.pick('how', [0, 0, 1]),
  };
  const how = input.is_auto_pay ? 'renew and pay' : 'renew';
  return withResources(scene, 'renewalResources', `${how} (${input.period_num}/${input.period_type})`, input);
};

/** Payment, with some of the discounts, coupons and cards that may be used. */
export const pay: Move = async (scene) => {
  const { dice } = scene;
  const found = await someOrder(scene);
  if (!found) return undefined;
  const { party, order_id } = found;
  const [usable, offered] = await Promise.all([usableFor(party, order_id), offeredFor(party, order_id)]);
  const coupons = dice.chance('coupons', 60) ? dice.some('coupon', usable, dice.int('how many', 1, 3)) : [];
  const compulsory = offered.filter(({ type }) => type === 609);
  const optional = dice.chance('discount', 50) ? offered : [];
  const discounts = dice.some('discount', compulsory.length > 0 ? compulsory : optional, 1);
  const input = {
    order_id,
    use_coupon: coupons.length > 0 ? 'YES' : 'NO',
    use_discount: discounts.length > 0 ? 'YES' : 'NO',
    ...(coupons.length > 0 && { coupon_infos: coupons }),
    ...(discounts.length > 0 && { discount_infos: discounts }),
  };
  const means = [...coupons, ...discounts].map(({ id }) => id).join();
  return by(party, 'payOrders', input, `pay ${order_id} with ${means || 'money'}`);
};

interface Means {
  id: string;
  type: number;
}

async function usableFor({ own }: Party, order_id: string): Promise<Means[]> {
  const coupons = (await own!.call('listOrderCouponsByOrderId', { order_id })).json.user_coupons as Row[];
  const cards = await own!.all('listStoredValueCards', 'stored_value_cards', { status: 1 });
  return [
    ...coupons.map((row) => ({ id: row.coupon_id, type: row.coupon_type })),
    ...cards.map((row) => ({ id: row.card_id, type: 303 })),
  ];
}

async function offeredFor({ own }: Party, order_id: string): Promise<Means[]> {
  const discounts = (await own!.call('listOrderDiscounts', { order_id })).json.discounts as Row[];
  return discounts.map((row) => ({ id: row.discount_id, type: row.discount_type }));
}

export const cancel: Move = async (scene) => {
  const found = await someOrder(scene);
  return (
    found && by(found.party, 'cancelCustomerOrder', { order_id: found.order_id }, `cancel ${found.order_id}`)
  );
};

/** Resources given back, or only the renewals that have not started. */
export const unsubscribe: Move = (scene) => {
  const unsubscribe_type = scene.dice.pick('type', [1, 1, 2]);
  const verb = unsubscribe_type === 1 ? 'unsubscribe' : 'unsubscribe renewals of';
  return withResources(scene, 'cancelResourcesSubscription', verb, { unsubscribe_type });
};

export const enableAutoRenewal: Move = (scene) => {
  const { dice } = scene;
  const input = {
    ...(dice.chance('limited', 50) && { auto_renew_times: dice.pick('times', [0, 1, 2]) }),
    ...(dice.chance('monthly', 50) && { period_type: 'MONTH' }),
  };
  return withResource(scene, 'autoRenewalResources', 'renew automatically', input);
};

export const disableAutoRenewal: Move = (scene) =>
  withResource(scene, 'cancelAutoRenewalResources', 'stop renewing');

export const setRenewalDay: Move = (scene) => {
  const party = someone(scene, () => true);
  const [config_name, config_value] = scene.dice.pick('setting', [
    ['DEDUCTION_DATE', '3'],
    ['EXPIRE_DATE', '1'],
    ['EXPIRE_DATE', '-1'],
    ['EXPIRE_DATE', '31'],
  ] as const);
  return (
    party &&
    by(party, 'setResourcesRenewConfig', { config_name, config_value }, `set ${config_name} ${config_value}`)
  );
};

/** Pay-per-use from the end of the term on, or not after all. */
export const switchAtExpiry: Move = (scene) => {
  const operation = scene.dice.pick('what', ['SET_UP', 'SET_UP', 'CANCEL']);
  return withResources(scene, 'updatePeriodToOnDemand', `${operation} switch of`, { operation });
};

/** Pay-per-use from now on: the lists do not show the orders of it. */
export const switchNow: Move = async (scene) => {
  const call = await withResources(scene, 'updatePeriodToOnDemandInstantly', 'switch now');
  const [party] = call?.about ?? [];
  return (
    call && {
      ...call,
      afterwards: ({ json }) => {
        const done = (json.to_ondemand_service_results as Row[] | undefined) ?? [];
        party!.unlisted.push(...done.filter(({ result }) => result === 'SUCCESS').map((row) => row.order_id));
      },
    }
  );
};

/** One to three resources of somebody: mostly in use, now and then attached, gone or unknown ones. */
async function withResources(
  scene: Scene,
  operation: OperationId,
  verb: string,
  input: TestInput = {},
): Promise<Call | undefined> {
  const found = await someResources(scene);
  if (!found) return undefined;
  const resource_ids = scene.dice.chance('unknown', 3) ? [...found.ids, unknownId] : found.ids;
  const said = `${verb} ${resource_ids.map(short).join()}`;
  return by(found.party, operation, { resource_ids, ...input }, said);
}

async function withResource(
  scene: Scene,
  operation: OperationId,
  verb: string,
  input: TestInput = {},
): Promise<Call | undefined> {
  const found = await someResources(scene);
  if (!found) return undefined;
  const [resource_id] = found.ids;
  return by(found.party, operation, { resource_id, ...input }, `${verb} ${short(resource_id!)}`);
}

async function someResources(scene: Scene) {
  const { books, fresh, dice } = scene;
  const party = someone(scene, ({ id }) => books.customers.get(id)!.resources.some(isMain));
  if (!party) return undefined;
  const { resources } = await fresh(party);
  const good = resources.filter(isMain);
  const chosen = dice.chance('any', 10)
    ? dice.some('resources', resources, 1)
    : dice.some('resources', good, dice.pick('how many', [1, 1, 2, 3]));
  return chosen.length > 0 ? { party, ids: chosen.map(({ id }) => id) } : undefined;
}

function isMain({ main, status }: CustomerBooks['resources'][number]): boolean {
  return main && status === 2;
}

/** Mostly an order that waits for payment. */
async function someOrder(scene: Scene) {
  const { books, fresh, dice } = scene;
  const isPending = ({ status }: { status: number }) => status === 6;
  const party = someone(scene, ({ id }) => books.customers.get(id)!.orders.some(isPending));
  if (!party) return undefined;
  const orders = (await fresh(party)).orders.filter(({ type }) => type !== 10);
  const order = dice.mostly('order', orders.filter(isPending), orders);
  return order && { party, order_id: order.id };
}

function by(party: Party, operation: OperationId, input: TestInput, said: string): Call {
  return { operation, input, by: party.own!, said: `${short(party.id)}: ${said}`, about: [party] };
}
