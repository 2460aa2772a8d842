import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { verificationPayload } from '../verification/verification-payload.js';
import { planChange } from './plan.js';
import { ChangeVerificationInput, ChangeVerificationPayload } from './change-verification.js';
import { changeVerification } from './write.js';

@Resolver()
export class ChangeVerificationResolver {
  @Requires('orders:manage')
  @Calls(
    'changeEnterpriseRealnameAuthentication',
    'showRealnameAuthenticationReviewResult',
    'listSubCustomers',
  )
  @Mutation(() => ChangeVerificationPayload, {
    nullable: true,
    description:
      'Applies for a customer that is verified as a person to be verified as a company. It stays the person it was until that has passed.',
  })
  async changeVerification(
    @Arg('input', () => ChangeVerificationInput, { description: 'Which company the customer is.' })
    input: ChangeVerificationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ChangeVerificationPayload> {
    const written = await performWrite(context, changeVerification, input, () => planChange(input, context));
    return verificationPayload(written, input);
  }
}
