import type { Tally } from '../tally/tally.js';
import type { AnswerOf, PartnerClient, RequestOf, WriteOperation } from '../client/index.js';

/** A kind of write: what the ledger has to know to send it once and to find out what it has done. */
export interface Write<Id extends WriteOperation = WriteOperation> {
  /** `ISSUE_VOUCHERS` */
  kind: string;
  operation: Id;
  /** Whether what it moves counts against the caller's daily limit; default true. Taking money back does not. */
  counts?: boolean;
  /** Fields of input and request that are not kept, as dotted paths through objects and lists: `password`. */
  secrets?: readonly string[] | undefined;
  /** Codes of errors after which something may have been done all the same: the partner's records have to tell. */
  uncertain?: readonly string[];
  /**
   * Whether an answer tells of everything that was asked for; default: it does. What one that leaves something out has done
   * is as unknown as with a lost one.
   */
  accountsFor?(request: RequestOf<Id>, answer: AnswerOf<Id>): boolean;
  /** Ids at the partner's that an answer tells of, or that its request names, and that no other operation can have made. */
  claims?(answer: AnswerOf<Id>, request: RequestOf<Id>): readonly string[];
  /**
   * What was moved, in yuan, by what an answer says, or where it says nothing by the partner's records; default, and where
   * the records cannot be read: all that was asked for.
   */
  moved?(
    request: RequestOf<Id>,
    answer: AnswerOf<Id>,
    partner: PartnerClient,
  ): string | undefined | Promise<string | undefined>;
  /** Looks in the partner's own records for what a call has done whose answer was lost. */
  look(call: LostCall<Id>, records: PartnerRecords): Promise<Finding<Id>>;
}

/** Any write, where its kind does not matter. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of writes of different requests and answers
export type AnyWrite = Write<any>;

export interface LostCall<Id extends WriteOperation> {
  /** Without what was secret in it. */
  request: RequestOf<Id>;
  /** What was asked for in all, without what was secret in it. */
  input: Readonly<Record<string, unknown>>;
  /** The customer with whose credential it was sent. */
  customerId: string | undefined;
  /** The partner's code, if it was an answer that left open what was done. */
  errorCode: string | undefined;
  /** Only records between the two can be of this call: by the partner's clock, in milliseconds since 1970. */
  from: number;
  to: number;
}

export interface PartnerRecords {
  partner: PartnerClient;
  /** Those of the ids that are not known to be another operation's. */
  unclaimed: (ids: readonly string[]) => Promise<Set<string>>;
}

/**
 * `complete: false`: some of it is in the records, and the rest may follow. `absent`: nothing of it is there. `ambiguous`:
 * there is more than it can have done, so that a person has to look.
 */
export type Finding<Id extends WriteOperation> =
  { found: AnswerOf<Id>; complete: boolean } | 'absent' | 'ambiguous';

/** What a caller asks for: one operation of one or several calls. */
export interface WriteOrder<Id extends WriteOperation> {
  caller: string;
  /** The caller's idempotency key. */
  key: string;
  /** Plain JSON, in one form for what means the same. */
  input: Readonly<Record<string, unknown>>;
  /** The calls in the order in which they are sent. */
  calls: readonly WriteCall<Id>[];
  /** See {@link OperationRecord.subjects}. */
  subjects: readonly string[];
  /** What else only one operation may use at a time, such as a quota. */
  queues?: readonly string[];
  /** Told of what is called for it, while its caller waits. */
  tally?: Tally | undefined;
}

export interface WriteCall<Id extends WriteOperation> {
  request: RequestOf<Id>;
  /** What it moves, in yuan. */
  amount?: string | undefined;
  /** The customer whose credential it needs. */
  customerId?: string | undefined;
}
