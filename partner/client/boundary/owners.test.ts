import { expect, test } from '@jest/globals';
import { contractNames, type ContractSchema, operationsOf, readContract } from '../../contract/contract.js';
import { operations } from '../operations.js';
import { owners } from './owners.js';

const documents = contractNames.map((name) => readContract(name));
const contract = new Map(
  documents.flatMap((document) =>
    [...operationsOf(document)].map(
      ({ operation }) => [operation.operationId, { operation, document }] as const,
    ),
  ),
);

function resolved(schema: ContractSchema | undefined, id: string): ContractSchema {
  if (!schema?.$ref) return schema ?? {};
  const name = schema.$ref.split('/').at(-1)!;
  return resolved(contract.get(id)!.document.components.schemas[name], id);
}

function answerOf(id: string): ContractSchema {
  return resolved(contract.get(id)!.operation.responses['200']?.content?.['application/json']?.schema, id);
}

test('every operation has a row', () => {
  expect(Object.keys(owners).sort()).toEqual(Object.keys(operations).sort());
  expect(Object.keys(owners)).toHaveLength(74);
});

const lists = Object.entries(owners).flatMap(([id, owner]) =>
  owner.of === 'a list by customer' || owner.of === 'a list by reseller' ? [{ id, owner }] : [],
);

test.each(lists)('$id answers as its row says', ({ id, owner }) => {
  const { properties = {} } = answerOf(id);
  expect(Object.keys(properties)).toEqual(expect.arrayContaining([owner.rows, owner.total]));
  const row = resolved(resolved(properties[owner.rows], id).items, id).properties ?? {};
  const ofOwner = owner.of === 'a list by customer' ? 'customer_id' : 'indirect_partner_id';
  const fields = [ofOwner, ...(owner.newestBy ? [owner.newestBy] : [])];
  expect(Object.keys(row)).toEqual(expect.arrayContaining(fields));
});

/** Names in requests and answers that stand for somebody. */
const somebody = /customer_id|indirect_partner_id|account_name|mobile_phone|search_value/;

test('what is the same for everyone names nobody, neither in requests nor in answers', () => {
  for (const [id, owner] of Object.entries(owners)) {
    if (owner.of !== 'nobody') continue;
    const { operation } = contract.get(id)!;
    const body = resolved(operation.requestBody?.content['application/json']?.schema, id);
    expect(`${id} ${JSON.stringify([operation.parameters, body, answerOf(id)])}`).not.toMatch(somebody);
  }
});

test('what takes a customer’s credential is about that customer', () => {
  for (const [id, owner] of Object.entries(owners)) {
    const callers = contract.get(id)!.operation['x-caller'];
    if (callers.join() === 'customer') expect([id, owner.of]).toEqual([id, 'credential']);
  }
});
