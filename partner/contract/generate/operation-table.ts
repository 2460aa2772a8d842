import { type ContractDocument, type ContractName, defaultQuota, operationsOf } from '../contract.js';
import { decimalFields } from './decimal-fields.js';

/** The facts of every operation that a client or a simulator looks up at run time, as one constant. */
export function operationTable(documents: { name: ContractName; document: ContractDocument }[]): string {
  const rows = documents.flatMap(({ name, document }) =>
    [...operationsOf(document)].map(({ path, method, operation }) => {
      const parameters = operation.parameters ?? [];
      const facts = {
        contract: name,
        method,
        path,
        access: operation['x-access'],
        callers: operation['x-caller'],
        quota: operation['x-quota'] ?? defaultQuota,
        language: parameters.some((parameter) => parameter.name === 'X-Language'),
        decimals: decimalFields(operation, document),
      };
      return `  ${operation.operationId}: ${JSON.stringify(facts)},`;
    }),
  );
  const types = documents.map(({ name }) => `import type { operations as ${name} } from './${name}.js';`);
  const union = documents.map(({ name }) => name).join(' & ');
  return `${types.join('\n')}

/** Wire types by operation id. */
export type Operations = ${union};
export type OperationId = keyof Operations;

/**
 * Facts by operation id: where it is, who may call it, how often, whether it reads or writes, and which fields of its
 * body are decimal numbers.
 */
export const operationTable = {
${rows.join('\n')}
} as const satisfies Record<OperationId, unknown>;
`;
}
