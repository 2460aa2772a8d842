import { Field, ObjectType } from 'type-graphql';
import type { Maybe } from '../../kit/checks.js';
import { isInvalid } from '../../kit/write/is-invalid.js';
import type { Written } from '../../kit/write/perform-write.js';
import { WritePayload } from '../../kit/write/write-payload.js';

/** What the payload of every verification has. */
@ObjectType()
export abstract class VerificationPayload extends WritePayload {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when Huawei Cloud’s staff look at it: `customer { verificationReview }` tells what comes of it. False when it has passed. Null when nothing was handed in, or it is not known whether it was.',
  })
  underReview!: boolean | null;

  /** Null when the input was refused. */
  customerId!: string | null;
  resellerId!: string | null;
}

type Verification =
  | 'createPersonalRealnameAuth'
  | 'createEnterpriseRealnameAuthentication'
  | 'changeEnterpriseRealnameAuthentication';

export function verificationPayload(
  written: Written<Verification>,
  { customerId, resellerId }: { customerId: string; resellerId?: Maybe<string> },
): VerificationPayload {
  const review = written.calls[0]?.answer?.is_review;
  return {
    ...written,
    underReview: review === undefined ? null : review === 1,
    customerId: isInvalid(written) ? null : customerId,
    resellerId: resellerId ?? null,
  };
}
