import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../settings/project-root.js';

/** The four documents of the contract, named after the subgraph that serves their operations. */
export const contractNames = ['customers', 'vouchers', 'orders', 'incentives'] as const;
export type ContractName = (typeof contractNames)[number];

/** A JSON Schema as the contract writes it: OpenAPI 3.1, local references only. */
export interface ContractSchema {
  type?: string;
  format?: string;
  $ref?: string;
  enum?: (string | number)[];
  'x-enum-varnames'?: string[];
  properties?: Record<string, ContractSchema>;
  required?: string[];
  items?: ContractSchema;
  allOf?: ContractSchema[];
  description?: string;
  [keyword: string]: unknown;
}

export interface ContractParameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: ContractSchema;
}

/** One error the operation documents. With `http: 200` it arrives per item inside `error_details`. */
export interface ContractError {
  http: number;
  code: string;
  meaning: string;
}

export type Caller = 'partner' | 'customer';

/** Flow control: at most `requests` in any `seconds`, counted per source address, operation and partner account. */
export interface Quota {
  requests: number;
  seconds: number;
}

export interface ContractOperation {
  operationId: string;
  summary: string;
  parameters?: ContractParameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: ContractSchema }> };
  responses: Record<string, { content?: Record<string, { schema: ContractSchema }>; $ref?: string }>;
  'x-access': 'read' | 'write';
  'x-caller': Caller[];
  'x-quota': Quota | null;
  'x-errors': ContractError[];
  'x-notes': string[];
  [key: string]: unknown;
}

export interface ContractDocument {
  openapi: string;
  paths: Record<string, Record<string, ContractOperation>>;
  components: { schemas: Record<string, ContractSchema>; [key: string]: unknown };
  [key: string]: unknown;
}

/** What the flow-control page allows where an operation's own figure is not published (`x-quota: null`). */
export const defaultQuota: Quota = { requests: 10, seconds: 1 };

export function readContract(name: ContractName): ContractDocument {
  return parse(
    readFileSync(join(projectRoot, 'partner/contract', `${name}.yaml`), 'utf8'),
  ) as ContractDocument;
}

/** Every operation of a document with the method and the path it is called by. */
export function* operationsOf(document: ContractDocument) {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      yield { path, method: method.toUpperCase(), operation };
    }
  }
}
