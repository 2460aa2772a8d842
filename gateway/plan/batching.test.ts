import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createPlanExecutor, loadSupergraph } from './index.js';
import { compose, federate, type Sent } from './testing/federate.js';
import { shop } from './testing/shop.js';

function summary(sent: readonly Sent[]): string[] {
  return sent.map(({ service, variables }) => {
    const lists = Object.values(variables).filter(Array.isArray);
    return [service, ...lists.map((list) => list.length)].join(' ');
  });
}

describe('fetches', () => {
  const federation = federate(shop());

  test.each([
    [
      'an entity that stands in several places is asked for once',
      '{ reviews { author { name } } }',
      ['reviews', 'users 2'],
    ],
    [
      'nothing is asked where there is no entity',
      '{ user(id: "nobody") { reviewCount address } }',
      ['users'],
    ],
    [
      'only types that need a fetch are asked for',
      '{ search { ... on Shop { name } ... on Lamp { freight } } }',
      ['products', 'shipping 1'],
    ],
    [
      'the root fields of a subgraph are one request',
      '{ a: me { name } b: me { email } whoami { id } }',
      ['users'],
    ],
  ])('%s', async (_, query, expected) => {
    const { errors } = await federation.run(query);
    expect(errors).toBeUndefined();
    expect(summary(federation.sent)).toEqual(expected);
  });

  test('nothing is asked that @skip or @include leaves out, also where another field has the same condition', async () => {
    const query = `query ($yes: Boolean!) {
      reviews { author { name @skip(if: $yes) } } x: reviews @skip(if: $yes) { text } y: reviews { id }
    }`;
    await federation.run(query, { variables: { yes: true } });
    expect(federation.sent.map(({ service }) => service)).toEqual(['reviews']);
    expect(federation.sent[0]?.document).not.toMatch(/text|skip/);
    await federation.run(query, { variables: { yes: false } });
    expect(summary(federation.sent)).toEqual(['reviews', 'users 2']);
  });

  test('a representation holds the key and nothing else', async () => {
    await federation.run('{ me { name friends { email } reviewCount } }');
    expect(federation.sent.at(-1)?.variables).toEqual({
      representations: [{ __typename: 'User', id: 'u1' }],
    });
  });

  test('variables are sent to those who use them, coerced and with defaults', async () => {
    const query =
      'query ($min: Int = 2, $id: ID!, $other: String) { user(id: $id) { reviews(min: $min) { id } } search(text: $other) { __typename } }';
    await federation.run(query, { variables: { id: 7 } });
    expect(Object.fromEntries(federation.sent.map(({ service, variables }) => [service, variables]))).toEqual(
      {
        users: { id: '7' },
        products: {},
      },
    );
    await federation.run(query, { variables: { id: 'u1' } });
    expect(federation.sent.at(-1)?.variables).toEqual({
      min: 2,
      representations: [{ __typename: 'User', id: 'u1' }],
    });
  });

  test('those that do not depend on each other run at the same time', async () => {
    let running = 0;
    let most = 0;
    const { run } = federate(shop(), {
      wrap: (_, executor) => ({
        async execute(...args) {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setImmediate(resolve));
          running--;
          return executor.execute(...args);
        },
      }),
    });
    await run('{ me { name } products { id } reviews { id } }');
    expect(most).toBe(3);
  });
});

describe('plans', () => {
  function countingPlanner(maxPlans: number) {
    const supergraph = loadSupergraph(compose(shop()));
    let planned = 0;
    const planner = supergraph.planner;
    const counting = Object.create(planner, {
      overrideLabels: { value: [] },
      overridePercentages: { value: [] },
      planAsync: {
        value: (...args: Parameters<typeof planner.planAsync>) => {
          planned++;
          return planner.planAsync(...args);
        },
      },
    }) as typeof planner;
    const executors = new Map(
      supergraph.subgraphs.map(({ name }) => [name, { execute: () => ({ data: {} }) }]),
    );
    const plan = createPlanExecutor({
      supergraph: { ...supergraph, planner: counting },
      executors,
      maxPlans,
    });
    return {
      run: (source: string, operationName?: string) =>
        plan.execute({ document: parse(source), source, operationName, variables: {}, context: undefined }),
      planned: () => planned,
    };
  }

  test('are made once per document and operation, also when asked for at the same time', async () => {
    const { run, planned } = countingPlanner(10);
    await Promise.all([run('{ me { id } }'), run('{ me { id } }'), run('{ me { id } }')]);
    await run('{ me { id } }');
    expect(planned()).toBe(1);
    const two = 'query A { me { id } } query B { me { name } }';
    await run(two, 'A');
    await run(two, 'B');
    await run(two, 'A');
    expect(planned()).toBe(3);
  });

  test('are forgotten beyond the limit, those used longest ago first', async () => {
    const { run, planned } = countingPlanner(2);
    await run('{ a: me { id } }');
    await run('{ b: me { id } }');
    await run('{ a: me { id } }');
    await run('{ c: me { id } }');
    expect(planned()).toBe(3);
    await run('{ a: me { id } }');
    expect(planned()).toBe(3);
    await run('{ b: me { id } }');
    expect(planned()).toBe(4);
  });

  test('are not needed for introspection and the name of the root type', async () => {
    const { run, planned } = countingPlanner(2);
    expect(await run('{ __typename t: __type(name: "User") { name } }')).toEqual({
      data: { __typename: 'Query', t: { name: 'User' } },
    });
    expect(planned()).toBe(0);
  });

  test('that cannot be made are an error, and tried again', async () => {
    const { run, planned } = countingPlanner(2);
    const result = await run('{ nothing }');
    expect(result.errors?.[0]?.message).toMatch(/^The gateway could not plan this operation: /);
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'QUERY_PLAN_FAILED' });
    await run('{ nothing }');
    expect(planned()).toBe(2);
  });
});

describe('progressive overrides', () => {
  const subgraphs = {
    old: {
      sdl: 'type Query { p: P } type P @key(fields: "id") { id: ID! x: String y: String }',
      resolvers: { Query: { p: () => ({ id: 1 }) }, P: { x: () => 'old', y: () => 'old' } },
    },
    new: {
      sdl: `type P @key(fields: "id") { id: ID! x: String @override(from: "old", label: "percent(25)") y: String @override(from: "old", label: "beta") }`,
      resolvers: { P: { x: () => 'new', y: () => 'new' } },
    },
  };

  test('are chosen for each request by percentage and by label', async () => {
    let random = 0;
    let beta = false;
    const { run } = federate(subgraphs, {
      random: () => random,
      isLabelActive: (label) => label === 'beta' && beta,
    });
    const values: unknown[] = [];
    for (random of [0, 0.2499, 0.25, 0.9]) values.push((await run('{ p { x y } }')).data?.['p']);
    beta = true;
    values.push((await run('{ p { x y } }')).data?.['p']);
    expect(values).toEqual([
      { x: 'new', y: 'old' },
      { x: 'new', y: 'old' },
      { x: 'old', y: 'old' },
      { x: 'old', y: 'old' },
      { x: 'old', y: 'new' },
    ]);
  });
});
