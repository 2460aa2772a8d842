import type { ContractError } from '../../contract/contract.js';
import type { OperationId } from '../../contract/generated/operations.js';
import { contractOperations, type ServedOperation } from '../contract-operations.js';
import { once } from '../once.js';
import { BadControlInput } from './bad-input.js';

/**
 * Something that is so, though it does not follow from the data: a resource that has been invoiced, a bank that does
 * not answer. The operation then refuses what it is about with the code it documents for it, as long as it is set.
 */
export interface Circumstance {
  operation: OperationId;
  /** One the contract documents for the operation. */
  code: string;
  /** An id or any other text of the request, or the caller's account id; `*` is every call. */
  about: string;
}

/** What was set by hand, in the order given. */
export class Circumstances {
  private list: readonly Circumstance[] = [];

  replace(list: readonly Circumstance[]) {
    this.list = list;
  }

  active(): readonly Circumstance[] {
    return this.list;
  }

  /** Why a whole call is refused: it mentions, or comes from, what a circumstance is about. */
  ofCall(operation: ServedOperation, about: ReadonlySet<string>): ContractError | undefined {
    if (this.list.length === 0) return undefined;
    const whole = operation.errors.filter((error) => !isAskedFor(operation, error));
    return this.errorAmong(whole, operation.id, (id) => id === '*' || about.has(id));
  }

  /** What an operation asks for itself: why one item of a call is refused while the others are done. */
  ofItem(operation: ServedOperation, id: string): ContractError | undefined {
    if (this.list.length === 0) return undefined;
    const single = operation.errors.filter((error) => isAskedFor(operation, error));
    return this.errorAmong(single, operation.id, (about) => about === '*' || about === id);
  }

  private errorAmong(
    errors: readonly ContractError[],
    operation: string,
    applies: (about: string) => boolean,
  ) {
    for (const one of this.list) {
      const error = errors.find(({ code }) => code === one.code);
      if (error && one.operation === operation && applies(one.about)) return error;
    }
    return undefined;
  }
}

/** Codes with which a call fails although it was carried out. */
const afterTheFact: Partial<Record<OperationId, string>> = { createSubCustomer: 'CBC.99000050' };

/**
 * Not known before a call is carried out, so that the operation asks: what it documents with HTTP 200 where its answer
 * lists failures, which fails an item and not the call, and what fails a call after the fact.
 */
function isAskedFor({ id, answersPerItem }: ServedOperation, { http, code }: ContractError): boolean {
  return (answersPerItem && http === 200) || afterTheFact[id] === code;
}

const operationsById = once(
  () => new Map<string, ServedOperation>(contractOperations().map((one) => [one.id, one])),
);

/** Circumstances as PUT on the control surface: `[{ "operation": ..., "code": ..., "about": ... }]`. */
export function readCircumstances(value: unknown): Circumstance[] {
  if (!Array.isArray(value)) throw new BadControlInput('expected an array of circumstances');
  return value.map((entry: unknown, index) => readCircumstance(entry, `circumstances[${index}]`));
}

function readCircumstance(value: unknown, at: string): Circumstance {
  if (typeof value !== 'object' || value === null) throw new BadControlInput(`${at}: expected an object`);
  const { operation, code, about = '*', ...rest } = value as Record<string, unknown>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    throw new BadControlInput(`${at}.${unknown}: unknown field, expected operation, code or about`);
  }
  const served = operationsById().get(String(operation));
  if (!served) throw new BadControlInput(`${at}.operation: expected an operation of the contract`);
  const codes = [...new Set(served.errors.map((error) => error.code))];
  if (!codes.includes(String(code))) {
    throw new BadControlInput(
      `${at}.code: expected one of ${codes.join(', ')}, but got ${JSON.stringify(code)}`,
    );
  }
  if (typeof about !== 'string' || about === '') {
    throw new BadControlInput(`${at}.about: expected an id, another text of the request, or *`);
  }
  return { operation: served.id, code: String(code), about };
}
