import { expect, test } from '@jest/globals';
import type { SubgraphContext } from '../../kit/context.js';
import { usages } from './loaders.js';

/** Quota items whose renewal waits to begin, and the item that is in effect until then. */
const inEffect: Record<string, string> = { renewed1: 'current1', renewed2: 'current2' };

function contextOf(known: string[]) {
  const calls: string[][] = [];
  const call = async (_: string, { body }: { body: { free_resource_ids: string[] } }) => {
    calls.push(body.free_resource_ids);
    if (body.free_resource_ids.length > 100) throw new RangeError('too many');
    const found = body.free_resource_ids.filter((id) => known.includes(id)).map((id) => inEffect[id] ?? id);
    return { free_resources: [...new Set(found)].map((free_resource_id) => ({ free_resource_id })) };
  };
  return { calls, context: { partner: { call }, memory: new Map() } as unknown as SubgraphContext };
}

async function ask(context: SubgraphContext, ids: string[]) {
  const rows = await Promise.all(ids.map((id) => usages(context)({ id: 'c' }, id)));
  return rows.map((row) => row?.free_resource_id);
}

test('a hundred items are one call; one that is unknown is undefined', async () => {
  const ids = Array.from({ length: 130 }, (_, index) => `i${index}`);
  const { calls, context } = contextOf(ids);
  expect(await ask(context, [...ids, 'x'])).toEqual([...ids, undefined]);
  expect(calls.map((call) => call.length)).toEqual([100, 31]);
});

test('an item whose renewal waits to begin gets what is in effect, each its own', async () => {
  const { calls, context } = contextOf(['a', 'renewed1', 'renewed2', 'b']);
  expect(await ask(context, ['a', 'renewed1', 'renewed2', 'b'])).toEqual(['a', 'current1', 'current2', 'b']);
  expect(calls.slice(1)).toEqual([['renewed1'], ['renewed2']]);
});

test('where an item is asked for again and that fails, it fails alone', async () => {
  const { context } = contextOf(['a', 'renewed1', 'renewed2']);
  const partner = context.partner as unknown as {
    call: (_: string, request: { body: { free_resource_ids: string[] } }) => Promise<unknown>;
  };
  const { call } = partner;
  partner.call = (operation, request) =>
    request.body.free_resource_ids.join() === 'renewed1'
      ? Promise.reject(new Error('refused'))
      : call(operation, request);
  const answers = await Promise.allSettled(
    ['a', 'renewed1', 'renewed2'].map((id) => usages(context)({ id: 'c' }, id)),
  );
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('asked alone it gets it at once', async () => {
  const { calls, context } = contextOf(['renewed1']);
  expect(await ask(context, ['renewed1'])).toEqual(['current1']);
  expect(calls).toHaveLength(1);
});
