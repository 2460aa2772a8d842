import { describe, expect, test } from '@jest/globals';
import { contractNames, operationsOf, readContract } from '../../../../partner/contract/contract.js';
import type { WriteRefused } from '../../../../partner/ledger/index.js';
import { type UserErrorCode, UserErrorCodeType } from '../user-error-code.js';
import { reasonOf, tables } from './index.js';

const operations = contractNames
  .flatMap((name) => [...operationsOf(readContract(name))])
  .map(({ operation }) => operation);
const writes = operations.filter((operation) => operation['x-access'] === 'write');
/** Reads by which a dry run knows what a write would be refused with. */
const foreseeing = operations.filter(({ operationId }) => operationId === 'listRenewRateOnPeriod');

/** What the partner client makes of itself: access, credential, flow control and faults are not about the write. */
const generic = ['CBC.0151', 'CBC.0154', 'CBC.0155', 'CBC.0250', 'CBC.0999'];

const documented = new Set(
  [...writes, ...foreseeing].flatMap((write) => write['x-errors'].map(({ code }) => code)),
);

const rows = Object.entries(tables).flatMap(([table, reasons]) =>
  Object.keys(reasons).map((partnerCode) => ({ table, partnerCode, reason: reasonOf(partnerCode)! })),
);

/** Codes that come from the ledger; a new one does not compile until it is here. */
const ofTheLedger: Record<WriteRefused['code'], true> = {
  IDEMPOTENCY_KEY_REUSED: true,
  IN_PROGRESS: true,
  IDENTICAL_OPERATION_UNSETTLED: true,
  DAILY_LIMIT_EXCEEDED: true,
  NOT_OPEN: true,
  LEDGER_UNAVAILABLE: true,
};

/** Codes of to-user-error.ts, and of what a plan has against a write. */
const ofTheKit: UserErrorCode[] = [
  'INVALID_INPUT',
  'NOT_SENT',
  'NOT_CARRIED_OUT',
  'OUTCOME_UNKNOWN',
  'REFUSED',
  'CUSTOMER_AUTHORIZATION_REQUIRED',
  'QUOTE_CHANGED',
];

describe('the tables against the contract', () => {
  test('the contract has 23 writes', () => {
    expect(writes).toHaveLength(23);
  });

  test.each(
    writes.map(
      ({ operationId, 'x-errors': errors }) => [operationId, errors.map(({ code }) => code)] as const,
    ),
  )('%s: every error it documents has a reason', (_, codes) => {
    const without = codes.filter((code) => !generic.includes(code) && !reasonOf(code));
    expect(without).toEqual([]);
  });

  test('there is no row for a code that no write documents, nor for a generic one', () => {
    const madeUp = rows.filter(
      ({ partnerCode }) => !documented.has(partnerCode) || generic.includes(partnerCode),
    );
    expect(madeUp).toEqual([]);
  });

  test('no code has two rows', () => {
    const names = rows.map(({ partnerCode }) => partnerCode).sort();
    expect(names).toEqual([...new Set(names)]);
  });

  test('a code that is not in the tables, and none, have no reason', () => {
    expect([reasonOf('CBC.1'), reasonOf('constructor'), reasonOf(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('every code of the graph is one of a row, or of the kit itself', () => {
  const used = new Set<string>([
    ...rows.map(({ reason }) => reason.code),
    ...Object.keys(ofTheLedger),
    ...ofTheKit,
  ]);
  expect([...used].sort()).toEqual(Object.keys(UserErrorCodeType).sort());
});

test.each(rows.map((row) => [row.table, row.partnerCode, row.reason.text] as const))(
  '%s: %s is explained in sentences of both languages',
  (_, __, { en, zh }) => {
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    // Full-width punctuation between Chinese words.
    expect(zh).not.toMatch(/\p{Script=Han}[,.:;!?]/u);
  },
);
