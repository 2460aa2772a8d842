import { type OperationId, operationTable } from '../partner/contract/generated/operations.js';
import type { Subgraph } from '../subgraphs/index.js';
import { leftOut } from './left-out.js';
import { lookups } from './lookups.js';

/** An operation of the contract, and which fields of the graph call it. */
export interface CoveredOperation {
  id: OperationId;
  /** Which part of the contract it is in. */
  contract: string;
  access: string;
  /** Who may call it: the partner with its own credential, a customer's, or both. */
  callers: readonly string[];
  quota: { requests: number; seconds: number };
  /** `Customer.orders` */
  fields: readonly string[];
  /** Types of which it looks objects up by key. */
  lookedUp: readonly string[];
}

/** Every operation of the contract, in its order. */
export function coverageOf(subgraphs: readonly Subgraph[]): CoveredOperation[] {
  const claims = subgraphs.flatMap(({ calls }) => [...calls]);
  return (Object.keys(operationTable) as OperationId[]).map((id) => ({
    id,
    ...operationTable[id],
    fields: [...new Set(claims.filter(([, called]) => called.includes(id)).map(([field]) => field))].sort(),
    lookedUp: Object.keys(lookups).filter((type) => (lookups[type] as string[]).includes(id)),
  }));
}

/** coverage.md: what of the partner API is in the graph. */
export function coverageDocument(subgraphs: readonly Subgraph[]): string {
  const all = coverageOf(subgraphs);
  const reads = all.filter(({ access }) => access === 'read');
  const writes = all.filter(({ access }) => access === 'write');
  const covered = (operations: CoveredOperation[]) => operations.filter(({ fields }) => fields.length > 0);
  return [
    '# Coverage',
    `${covered(reads).length} of the ${reads.length} reads of the partner API are in the graph, and ${covered(writes).length} of its ${writes.length} writes.`,
    `Each operation with who may call it, how often the contract allows it, and the fields that call it by themselves, not
counting what is asked for below them. What only a customer may call needs the customer's authorisation. In brackets:
types whose objects it looks up where another part of the graph refers to them. The fields say it in the code with
\`@Calls\`, and \`test/schema/claims.long.test.ts\` holds it against the calls that are made.`,
    ...sections(covered(all)),
    '## Left out',
    listOr(
      Object.entries(leftOut).map(([id, reason]) => `- \`${id}\`: ${reason}`),
      'Nothing: every read is in the graph.',
    ),
    '## Not in the graph yet',
    listOr(
      writes.filter(({ fields }) => fields.length === 0).map((operation) => `- ${titleOf(operation)}`),
      'Nothing: every write is in the graph.',
    ),
  ].join('\n\n');
}

function sections(operations: readonly CoveredOperation[]): string[] {
  return [...new Set(operations.map(({ contract }) => contract))].flatMap((contract) => [
    `## ${contract[0]!.toUpperCase()}${contract.slice(1)}`,
    operations
      .filter((operation) => operation.contract === contract)
      .map(lineOf)
      .join('\n'),
  ]);
}

function lineOf(operation: CoveredOperation): string {
  const names = operation.fields.map((field) => `\`${field}\``).join(', ');
  const types = operation.lookedUp.map((type) => `\`${type}\``).join(', ');
  return `- ${titleOf(operation)}: ${names}${types && ` (${types})`}`;
}

function titleOf({ id, callers, quota: { requests, seconds } }: CoveredOperation): string {
  const per = seconds === 1 ? 'a second' : `in ${seconds} seconds`;
  return `\`${id}\`, ${callers.join(' or ')}, ${requests} ${per}`;
}

function listOr(lines: readonly string[], otherwise: string): string {
  return lines.length > 0 ? lines.join('\n') : otherwise;
}
