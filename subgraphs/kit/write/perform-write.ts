import { randomUUID } from 'node:crypto';
import {
  type AnswerOf,
  Refused,
  type RequestOf,
  type WriteOperation,
} from '../../../partner/client/index.js';
import { OutsideBoundary } from '../../../partner/client/boundary/outside-boundary.js';
import { type CallRecord, type Performed, type Write, WriteRefused } from '../../../partner/ledger/index.js';
import { checkText } from '../checks.js';
import type { SubgraphContext } from '../context.js';
import { money, sumOf } from '../money.js';
import { forgetRequestScoped } from '../request-scoped.js';
import { messages } from './messages.js';
import type { Operation } from './operation.js';
import { knownTo } from './own-operations.js';
import type { WritePreview } from './preview.js';
import { toOperation } from './to-operation.js';
import { errorOf, failureOf, partnerError } from './to-user-error.js';
import type { UserError } from './user-error.js';
import type { Foreseen, WritePlan } from './write-plan.js';

/** One call of an operation, with what the partner answered to it. */
export interface WrittenCall<Id extends WriteOperation> {
  request: RequestOf<Id>;
  /** Undefined when the partner has done nothing, or it is not known what. */
  answer: AnswerOf<Id> | undefined;
  record: CallRecord;
}

/** What a mutation has come to, for its payload. */
export interface Written<Id extends WriteOperation> {
  operation: Operation | null;
  userErrors: UserError[];
  preview: WritePreview | null;
  calls: WrittenCall<Id>[];
  /** Only for a dry run: see {@link Foreseen.failures}. */
  foreseenFailures: ReadonlyMap<string, string>;
}

const longestKey = 128;

/** What every input has: a key of the caller's own, which those need not have that may be done twice. */
interface Asked {
  idempotencyKey?: string | null;
  dryRun: boolean;
}

/**
 * Whether nothing was sent under the caller's key yet, so that a plan may look at how things stand: afterwards they are as
 * the operation itself has left them.
 */
export type IsNew = () => Promise<boolean>;

/**
 * Does what a mutation asks for, once, by way of the ledger; or says what it would do. What stands against it becomes user
 * errors.
 *
 * @param plan checks the input and says which calls it takes; a `BadUserInput` it throws becomes a user error
 */
export async function performWrite<Id extends WriteOperation>(
  context: SubgraphContext,
  write: Write<Id>,
  { idempotencyKey, dryRun }: Asked,
  plan: (isNew: IsNew) => WritePlan<Id> | Promise<WritePlan<Id>>,
): Promise<Written<Id>> {
  try {
    const key = checkText(idempotencyKey, 'idempotencyKey', longestKey) ?? randomUUID();
    const planned = await plan(async () => dryRun || !(await context.ledger.hasBegun(context.caller, key)));
    await checkBoundary(context, write.operation, planned.calls);
    const order = { ...planned, caller: context.caller, key, tally: context.tally };
    if (dryRun) {
      await context.ledger.check(write, order);
      return await foreseen(planned, context);
    }
    const performed = await context.ledger.perform(write, order);
    forgetRequestScoped(context);
    return writtenOf(performed, context);
  } catch (error) {
    const userError = errorOf(error, context);
    if (!userError) throw error;
    const standsInTheWay = error instanceof WriteRefused ? knownTo(context, error.operation) : undefined;
    return {
      ...nothing,
      userErrors: [userError],
      operation: standsInTheWay ? toOperation(standsInTheWay) : null,
    };
  }
}

/** Before anything is looked up or written down about what the caller may not change. */
async function checkBoundary<Id extends WriteOperation>(
  context: SubgraphContext,
  operation: Id,
  calls: WritePlan<Id>['calls'],
): Promise<void> {
  const { admit } = context;
  if (!admit) return;
  await Promise.all(
    calls.map(({ request, customerId }) =>
      admit(operation, request, {
        ...context,
        ...(customerId !== undefined && { actingFor: { customerId } }),
      }),
    ),
  );
}

const nothing = {
  operation: null,
  userErrors: [],
  preview: null,
  calls: [],
  foreseenFailures: new Map<string, string>(),
};

async function foreseen<Id extends WriteOperation>(
  { calls, foresee }: WritePlan<Id>,
  context: SubgraphContext,
): Promise<Written<Id>> {
  const foreseen = await foresee?.().catch(refusalIn);
  const { changes, amount, refusals = [], failures }: Foreseen = foreseen ?? { changes: [] };
  const amounts = calls.flatMap((call) => call.amount ?? []);
  const asked = amounts.length > 0 ? sumOf(amounts) : null;
  return {
    ...nothing,
    preview: {
      amount: amount === undefined ? asked && (refusals.length > 0 ? money('0') : asked) : money(amount),
      partnerCalls: calls.length,
      changes,
    },
    userErrors: refusals.map((code) => partnerError(code, messages.refused({ reason: code }), context)),
    foreseenFailures: failures ?? nothing.foreseenFailures,
  };
}

/**
 * What the partner refuses to be asked about, such as a reseller that is not the partner's, it refuses to change. What the
 * caller may not see, such as a quota of the partner that it may use, is not foreseen.
 */
function refusalIn(error: unknown): Foreseen {
  if (error instanceof OutsideBoundary) return { changes: [] };
  const code = error instanceof Refused ? error.details.errorCode : undefined;
  if (code === undefined) throw error;
  return { changes: [], refusals: [code] };
}

function writtenOf<Id extends WriteOperation>(performed: Performed, context: SubgraphContext): Written<Id> {
  const { record, replayed, stopped } = performed;
  const failures = record.calls.flatMap((call) => failureOf(call, context) ?? []);
  const isSent = record.calls.some(({ status }) => status !== 'INTENT');
  const unsent = stopped && errorOf(stopped, context, isSent);
  return {
    operation: toOperation(record, replayed),
    preview: null,
    foreseenFailures: new Map(),
    userErrors: distinct(unsent ? [...failures, unsent] : failures),
    calls: record.calls.map((call) => ({
      request: call.request as RequestOf<Id>,
      answer: call.status === 'CONFIRMED' ? (call.answer as AnswerOf<Id>) : undefined,
      record: call,
    })),
  };
}

/** Calls of one operation are often refused for the same reason. */
function distinct(errors: readonly UserError[]): UserError[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}
