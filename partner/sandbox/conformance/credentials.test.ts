import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestClient } from '../testing/test-client.js';
import { leastRequest, send } from './request.js';
import { callersOf, Stage } from './stage.js';
import { operationCount, walk } from './walk.js';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const operations = walk.map((one) => [one.id, one] as const);
const ofOneKind = operations.filter(([id]) => callersOf(id).length === 1);

describe('the wrong kind of caller is refused, as documented, before its parameters are looked at', () => {
  test.each(ofOneKind)('%s', async (id, operation) => {
    const wrong = callersOf(id).includes('partner') ? stage.customer : stage.partner;
    const answer = await send(wrong, operation, {
      path: leastRequest(operation).path,
      query: {},
      header: {},
      body: undefined,
    });
    const { 'x-errors': errors } = operation.operation;
    const documented = errors.filter(({ http }) => http === 403).map(({ code }) => code);
    const code = documented.includes('CBC.0151') ? 'CBC.0151' : (documented[0] ?? 'CBC.0151');
    expect([answer.status, answer.json.error_code]).toEqual([403, code]);
  });

  test('the others are open to both', async () => {
    const open = operations.filter((one) => !ofOneKind.includes(one));
    for (const [, operation] of open) {
      for (const client of [stage.partner, stage.customer]) {
        expect((await send(client, operation, leastRequest(operation))).status).not.toBe(403);
      }
    }
    expect(ofOneKind.length + open.length).toBe(operationCount);
  });
});

test.each(operations)('%s without a credential: 401 of the gateway', async (_, operation) => {
  const answer = await send(new TestClient(stage.partner.url), operation, leastRequest(operation));
  expect([answer.status, answer.json.error_code]).toEqual([401, 'APIGW.0301']);
});

describe('an expired token: 401 CBC.0154', () => {
  beforeAll(async () => {
    // A fault that only expires: the call it hits is the first that is refused.
    await stage.partner.send('PUT', '/_sandbox/faults', [{ operation: 'listProvinces', expireTokens: true }]);
    await stage.partner.call('listProvinces');
  });

  test.each(operations)('%s', async (id, operation) => {
    const answer = await send(stage.callerOf(id), operation, leastRequest(operation));
    expect([answer.status, answer.json.error_code]).toEqual([401, 'CBC.0154']);
  });
});
