import { beforeEach, describe, expect, test } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { federate, type Federation, type PlainResult } from './testing/federate.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

interface Order {
  service?: unknown;
  note?: unknown;
}

type Hint = (value: () => unknown) => void;

/** What the resolver of orders does next: it gives hints, and then lets its value come. */
interface Resolving {
  hint: Hint | undefined;
  end: (orders: Order[] | Error) => void;
  /** What the execution that it is a part of holds. */
  context: WeakRef<object>;
}

/** By person. */
let resolving: Map<string, Resolving>;
/** What the resolver of policies was asked for: services, and whether it was only a hint. */
let policiesOf: { code: string; isHint: boolean }[];
let graph: Federation;

const itself = { __resolveReference: (reference: unknown) => reference };

beforeEach(() => {
  resolving = new Map();
  policiesOf = [];
  graph = federate({
    people: {
      sdl: `type Query { people: [Person!] me: Person } type Mutation { greet: Person }
        type Person @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { people: () => [{ id: '1' }, { id: '2' }], me: () => ({ id: '1' }) },
        Mutation: { greet: () => ({ id: '1' }) },
      },
    },
    orders: {
      sdl: `type Person @key(fields: "id") { id: ID! orders: [Order!] }
        type Order { id: ID! note: String! service: Service } type Service @key(fields: "code") { code: ID! label: String }`,
      resolvers: {
        Person: {
          ...itself,
          orders({ id }: { id: string }, _args: unknown, asked: object, { hint }: { hint?: Hint }) {
            const context = new WeakRef(asked);
            return new Promise((resolve, reject) => {
              const end = (orders: Order[] | Error) =>
                orders instanceof Error ? reject(orders) : resolve(orders);
              resolving.set(id, { hint, end, context });
            });
          },
        },
        Order: { id: () => 'o', note: ({ note }: Order) => note ?? 'none' },
      },
    },
    policies: {
      sdl: `type Service @key(fields: "code") { code: ID! policy: String }`,
      resolvers: {
        Service: {
          ...itself,
          policy: ({ code }: { code: string }, _args: unknown, { isHint = false }: { isHint?: boolean }) => {
            policiesOf.push({ code, isHint });
            return isHint ? Promise.reject(new Error('Only a hint')) : `P${code}`;
          },
        },
      },
    },
  });
});

const of = (...codes: string[]): Order[] => codes.map((code) => ({ service: { code } }));

/** Until nothing can happen any more but by a resolver that is waited for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

/** Asks, and goes on when orders are waited for. */
async function ask(text: string, signal?: AbortSignal): Promise<{ answer: Promise<PlainResult> }> {
  const answer = graph.run(text, signal && { signal });
  while (resolving.size === 0) await setImmediate();
  await settled();
  return { answer };
}

const services = (requests: Federation['sent']) =>
  requests
    .filter(({ service }) => service === 'policies')
    .map(({ variables }) =>
      Object.values(variables)
        .flat()
        .map((representation) => (representation as { code: string }).code),
    );

const query = '{ people { orders { service { policy } } } }';

describe('a resolver tells of its value before it is there', () => {
  test('so that the subgraph that goes on from there is told what it will be asked for', async () => {
    const { answer } = await ask(query);
    resolving.get('1')!.hint!(() => of('a', 'b'));
    resolving.get('2')!.hint!(() => of('b', 'c'));
    await settled();
    expect(services(graph.hinted)).toEqual([['a', 'b', 'c']]);
    expect(services(graph.sent)).toEqual([]);
    expect(policiesOf).toEqual(['a', 'b', 'c'].map((code) => ({ code, isHint: true })));

    resolving.get('1')!.end(of('a', 'b', 'd'));
    resolving.get('2')!.end(of('b', 'c'));
    const answered = (...policies: string[]) => ({
      orders: policies.map((policy) => ({ service: { policy } })),
    });
    expect(await answer).toEqual({ data: { people: [answered('Pa', 'Pb', 'Pd'), answered('Pb', 'Pc')] } });
    expect(services(graph.sent)).toEqual([['a', 'b', 'd', 'c']]);
  });

  test('what is not there in the hint is not told', async () => {
    const { answer } = await ask(query);
    resolving.get('1')!.hint!(() => [
      { service: { code: Promise.resolve('late') } },
      { service: new Promise(() => {}) },
      { service: { code: 'a' } },
      { service: null },
    ]);
    await settled();
    expect(services(graph.hinted)).toEqual([['a']]);
    for (const { end } of resolving.values()) end([]);
    expect(await answer).toEqual({ data: { people: [{ orders: [] }, { orders: [] }] } });
  });

  test('nothing that goes wrong in a hint is told', async () => {
    const { answer } = await ask('{ people { orders { note service { policy } } } }');
    const { hint } = resolving.get('1')!;
    hint!(() => [{ note: new Error('No note'), service: { code: 'a' } }]);
    hint!(() => {
      throw new Error('No hint');
    });
    hint!(() => 'no list');
    resolving.get('2')!.hint!(() => [{ note: Promise.reject(new Error('No note')), service: { code: 'b' } }]);
    await settled();
    expect(services(graph.hinted)).toEqual([['b']]);
    for (const { end } of resolving.values()) end([]);
    expect(await answer).toEqual({ data: { people: [{ orders: [] }, { orders: [] }] } });
  });

  test('the value may fail after all: what was hinted at is not asked for', async () => {
    const { answer } = await ask(query);
    resolving.get('1')!.hint!(() => of('a'));
    await settled();
    for (const { end } of resolving.values()) end(new Error('No orders'));
    const { data, errors } = await answer;
    expect(data).toEqual({ people: [{ orders: null }, { orders: null }] });
    expect(errors).toHaveLength(2);
    expect(services(graph.sent)).toEqual([]);
  });

  test('when the value is there a hint tells nothing any more', async () => {
    const { answer } = await ask('{ me { orders { service { policy } } } }');
    resolving.get('1')!.hint!(() => of('a'));
    resolving.get('1')!.end(of('a'));
    expect(await answer).toEqual({ data: { me: { orders: [{ service: { policy: 'Pa' } }] } } });
    resolving.get('1')!.hint!(() => of('b'));
    await settled();
    expect(services(graph.hinted)).toEqual([]);
  });

  test('and neither when the request has ended', async () => {
    const leaving = new AbortController();
    const { answer } = await ask(query, leaving.signal);
    leaving.abort();
    await answer;
    resolving.get('1')!.hint!(() => of('a'));
    await settled();
    expect(services(graph.hinted)).toEqual([]);
  });
});

test('who has given a hint, or could, holds nothing of the answer by that', async () => {
  const { answer } = await ask(query);
  resolving.get('1')!.hint!(() => of('a'));
  for (const { end } of resolving.values()) end(of('a'));
  expect((await answer).errors).toBeUndefined();
  await settled();
  collect();
  for (const { hint, context } of resolving.values()) {
    expect(hint).toBeDefined();
    expect(context.deref()).toBeUndefined();
  }
});

describe('a resolver is not asked for hints', () => {
  test.each([
    ['where nobody goes on from its value', '{ people { orders { id service { label } } } }'],
    ['in a mutation', 'mutation { greet { orders { service { policy } } } }'],
  ])('%s', async (_, operation) => {
    const { answer } = await ask(operation);
    expect([...resolving.values()].map(({ hint }) => hint)).toEqual(Array.from(resolving, () => undefined));
    for (const { end } of resolving.values()) end([]);
    expect((await answer).errors).toBeUndefined();
  });
});
