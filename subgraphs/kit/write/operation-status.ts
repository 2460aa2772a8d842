import { registerEnumType } from 'type-graphql';

export enum OperationStatus {
  INTENT = 'INTENT',
  SENT = 'SENT',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(OperationStatus, {
  name: 'OperationStatus',
  description: 'How far a write has come.',
  valuesConfig: {
    INTENT: {
      description:
        'Not sent to the partner, or not all of it. The same mutation with the same idempotency key sends the rest.',
    },
    SENT: { description: 'On its way to the partner.' },
    CONFIRMED: { description: 'The partner has done it, at least in part. Final.' },
    REJECTED: { description: 'The partner has done nothing of it. Final.' },
    UNKNOWN: {
      description:
        'The partner’s answer was lost, and its records do not tell yet whether it was done. It is never sent again, and settles by itself as soon as the records tell; otherwise a person resolves it with `resolveOperation`.',
    },
  },
});

export enum OperationEvidence {
  ANSWER = 'ANSWER',
  RECORDS = 'RECORDS',
  PERSON = 'PERSON',
}
registerEnumType(OperationEvidence, {
  name: 'OperationEvidence',
  description: 'How it is known what a write has done.',
  valuesConfig: {
    ANSWER: { description: 'The partner answered.' },
    RECORDS: { description: 'The answer was lost, and the partner’s own records were looked at.' },
    PERSON: { description: 'A person has looked, and said so with `resolveOperation`.' },
  },
});
