import { expect, test } from '@jest/globals';
import type { ContractDocument, ContractOperation, ContractSchema } from '../contract.js';
import { decimalFields } from './decimal-fields.js';

const decimal = { type: 'number', format: 'decimal' };
const fieldsOf = (schema: ContractSchema, schemas: Record<string, ContractSchema> = {}) =>
  decimalFields(
    { requestBody: { content: { 'application/json': { schema } } } } as unknown as ContractOperation,
    { components: { schemas } } as unknown as ContractDocument,
  );

test('are found through references, lists and parts; texts and other numbers are none', () => {
  const Line = { type: 'object', properties: { value: decimal, count: { type: 'integer' } } };
  const schema = {
    type: 'object',
    properties: {
      amount: decimal,
      text: { type: 'string', format: 'decimal' },
      lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
      one: { allOf: [{ $ref: '#/components/schemas/Line' }] },
      list: { type: 'array', items: decimal },
    },
  };
  expect(fieldsOf(schema, { Line })).toEqual(['amount', 'lines.value', 'one.value', 'list']);
});

test('are none without a body', () => {
  expect(decimalFields({} as ContractOperation, {} as ContractDocument)).toEqual([]);
});
