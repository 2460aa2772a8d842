import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type ContractDocument, type ContractName, type ContractSchema, operationsOf } from '../contract.js';

/**
 * One compiled validator per operation for its success answer. It judges shape and required fields only: new
 * codes in a list of them, longer texts and amounts in another notation are the API's everyday behaviour.
 */
export function responseValidators(documents: { name: ContractName; document: ContractDocument }[]): string {
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true, lines: true } });
  const exported: Record<string, string> = {};
  for (const { name, document } of documents) {
    ajv.addSchema({ $id: name, definitions: mapValues(document.components.schemas, shapeOnly) });
    for (const { operation } of operationsOf(document)) {
      const schema = operation.responses['200']?.content?.['application/json']?.schema;
      if (!schema) continue;
      const id = `${name}.${operation.operationId}`;
      ajv.addSchema({ $id: id, ...shapeOnly(absolute(schema, name)) });
      exported[operation.operationId] = id;
    }
  }
  const generate = standaloneCode.default;
  return `// @ts-nocheck\n/* eslint-disable */\n${generate(ajv, exported)}\n`;
}

/**
 * Keeps types, properties, items and `required`; an optional value may be null; an amount a number or its text. A code with
 * only one documented value, such as the currency, is kept as well: with another one all else would mean something else.
 */
function shapeOnly(schema: ContractSchema): ContractSchema {
  if (schema.$ref) return { $ref: schema.$ref.replace('#/components/schemas/', '#/definitions/') };
  if (schema.allOf?.length === 1) return shapeOnly(schema.allOf[0]!);
  const type = schema.format === 'decimal' ? ['number', 'string', 'null'] : [schema.type, 'null'];
  return {
    type: type as never,
    ...(schema.properties && { properties: mapValues(schema.properties, shapeOnly) }),
    ...(schema.items && { items: shapeOnly(schema.items) }),
    ...(schema.required && { required: schema.required }),
    ...(schema.enum?.length === 1 && { enum: schema.enum }),
    ...(schema.format === 'decimal' && { pattern: decimalText }),
  };
}

/** What can be calculated with. Of a value that is a number already the pattern says nothing. */
const decimalText = String.raw`^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$`;

function absolute(schema: ContractSchema, document: string): ContractSchema {
  return schema.$ref ? { $ref: `${document}${schema.$ref}` } : schema;
}

function mapValues<A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
