import { beforeEach, describe, expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { federate, type Federation, type PlainResult } from './testing/federate.js';

/** Fields that have no value until the test lets them have one, or fail. */
class Gates {
  readonly #closed = new Map<string, PromiseWithResolvers>();

  close(...fields: string[]): void {
    for (const field of fields) this.#closed.set(field, withResolvers());
  }

  value(field: string, value: unknown): unknown {
    return this.#closed.get(field)?.promise.then(() => value) ?? value;
  }

  async open(field: string): Promise<void> {
    this.#closed.get(field)!.resolve();
    await settled();
  }

  async fail(field: string): Promise<void> {
    this.#closed.get(field)!.reject(new Error(`No ${field}`));
    await settled();
  }
}

interface PromiseWithResolvers {
  promise: Promise<void>;
  resolve: () => void;
  reject: (error: Error) => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

/** Until nothing can happen any more but by a gate. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

let gates: Gates;
let graph: Federation;
beforeEach(() => {
  gates = new Gates();
  const itself = { __resolveReference: (reference: unknown) => reference };
  const gated = (field: string, of: (owner: { id: string }) => unknown) => (owner: { id: string }) =>
    gates.value(field, of(owner));
  graph = federate({
    people: {
      sdl: `type Query { people: [Person!] } type Mutation { greet: Person }
        type Person @key(fields: "id code") { id: ID! code: String name: String! balance: Int }`,
      resolvers: {
        Query: { people: () => [{ id: '1' }, { id: '2' }] },
        Mutation: { greet: () => ({ id: '1' }) },
        Person: {
          code: gated('code', ({ id }) => `c${id}`),
          name: ({ id }: { id: string }) => (id === '2' ? gates.value('name', 'Bo') : 'Al'),
          balance: gated('balance', ({ id }) => Number(id)),
        },
      },
    },
    orders: {
      sdl: `type Person @key(fields: "id code") { id: ID! code: String orders: [Order!] }
        type Order { id: ID! service: Service } type Service @key(fields: "code") { code: ID! label: String }`,
      resolvers: {
        Person: {
          ...itself,
          orders: gated('orders', ({ id }) => [{ id: `o${id}`, service: { code: 's' } }]),
        },
        Service: { label: gated('label', () => 'Service') },
      },
    },
    vouchers: {
      sdl: `type Person @key(fields: "id code") { id: ID! code: String vouchers: Int }`,
      resolvers: { Person: { ...itself, vouchers: gated('vouchers', () => 3) } },
    },
    policies: {
      sdl: `type Service @key(fields: "code") { code: ID! policy: String }`,
      resolvers: { Service: { ...itself, policy: gated('policy', () => 'P') } },
    },
  });
});

/** Asks what was asked before, so that it is planned already; goes on when the answer is there or waits for a gate. */
async function ask(query: string, ...closed: string[]): Promise<Asked> {
  await graph.run(query);
  gates.close(...closed);
  const leaving = new AbortController();
  const answer = graph.run(query, { signal: leaving.signal });
  await settled();
  return { answer, leave: () => leaving.abort() };
}

interface Asked {
  answer: Promise<PlainResult>;
  leave: () => void;
}

const services = () => graph.sent.map(({ service }) => service);

describe('a fetch begins as soon as there is what it is asked with', () => {
  test('while the fetch that brings it waits for something else', async () => {
    const { answer } = await ask('{ people { balance orders { id } } }', 'balance');
    expect(services()).toEqual(['people', 'orders']);
    await gates.open('balance');
    expect(await answer).toEqual({
      data: {
        people: [
          { balance: 1, orders: [{ id: 'o1' }] },
          { balance: 2, orders: [{ id: 'o2' }] },
        ],
      },
    });
    expect(services()).toEqual(['people', 'orders']);
  });

  test('and not before', async () => {
    const { answer } = await ask('{ people { balance orders { id } } }', 'balance', 'code');
    expect(services()).toEqual(['people']);
    await gates.open('code');
    expect(services()).toEqual(['people', 'orders']);
    await gates.open('balance');
    expect((await answer).errors).toBeUndefined();
  });

  test('after one that began early itself', async () => {
    const { answer } = await ask(
      '{ people { balance orders { service { label policy } } } }',
      'balance',
      'label',
    );
    expect(services()).toEqual(['people', 'orders', 'policies']);
    await gates.open('label');
    await gates.open('balance');
    const orders = [{ service: { label: 'Service', policy: 'P' } }];
    expect((await answer).data).toEqual({
      people: [
        { balance: 1, orders },
        { balance: 2, orders },
      ],
    });
    expect(services()).toEqual(['people', 'orders', 'policies']);
  });

  test('and waits for no other fetch of the same turn', async () => {
    const { answer } = await ask('{ people { vouchers orders { service { policy } } } }', 'vouchers');
    expect(services()).toContain('policies');
    await gates.open('vouchers');
    const orders = [{ service: { policy: 'P' } }];
    expect((await answer).data).toEqual({
      people: [
        { vouchers: 3, orders },
        { vouchers: 3, orders },
      ],
    });
    expect(services().filter((service) => service === 'policies')).toHaveLength(1);
  });

  test('for each request on its own', async () => {
    const query = '{ people { balance orders { id } } }';
    const { answer } = await ask(query, 'balance');
    const another = graph.run(query);
    await settled();
    await gates.open('balance');
    expect(await answer).toEqual(await another);
    expect((await answer).errors).toBeUndefined();
  });
});

describe('what began early is answered as if it had waited', () => {
  test('it fails: its error comes when its turn does', async () => {
    const { answer } = await ask('{ people { balance orders { id } } }', 'balance', 'orders');
    await gates.fail('orders');
    await gates.open('balance');
    const { data, errors } = await answer;
    expect(data).toEqual({
      people: [
        { balance: 1, orders: null },
        { balance: 2, orders: null },
      ],
    });
    expect(errors).toMatchObject([
      { message: 'No orders', path: ['people', 0, 'orders'] },
      { message: 'No orders', path: ['people', 1, 'orders'] },
    ]);
  });

  test.each([
    ['is answered', 'open'],
    ['fails', 'fail'],
  ] as const)('its entities become null meanwhile, and it %s: it says nothing', async (_, end) => {
    const { answer } = await ask('{ people { name orders { id } } }', 'name', 'orders');
    expect(services()).toEqual(['people', 'orders']);
    await gates.fail('name');
    await gates[end]('orders');
    const { data, errors } = await answer;
    expect(data).toEqual({ people: null });
    expect(errors).toMatchObject([{ message: 'No name', path: ['people', 1, 'name'] }]);
  });

  test('what it would be asked with failed: it is not asked at all', async () => {
    const { answer } = await ask('{ people { balance orders { id } } }', 'code', 'balance');
    await gates.fail('code');
    await gates.open('balance');
    const { data } = await answer;
    expect(data).toEqual({
      people: [
        { balance: 1, orders: null },
        { balance: 2, orders: null },
      ],
    });
    expect(services()).toEqual(['people']);
  });

  test('the request ends: nothing is left waiting', async () => {
    const { answer, leave } = await ask('{ people { balance orders { id } } }', 'balance', 'orders');
    expect(services()).toEqual(['people', 'orders']);
    leave();
    expect((await answer).data).toEqual({ people: null });
  });
});

test('after a mutation nothing begins before its turn', async () => {
  const { answer } = await ask('mutation { greet { balance orders { id } } }', 'balance');
  expect(services()).toEqual(['people']);
  await gates.open('balance');
  expect((await answer).data).toEqual({ greet: { balance: 1, orders: [{ id: 'o1' }] } });
});
