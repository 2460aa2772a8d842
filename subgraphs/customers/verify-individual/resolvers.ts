import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { verificationPayload } from '../verification/verification-payload.js';
import { planPerson } from './plan.js';
import { VerifyIndividualInput, VerifyIndividualPayload } from './verify-individual.js';
import { verifyIndividual } from './write.js';

@Resolver()
export class VerifyIndividualResolver {
  @Requires('orders:manage')
  @Calls('createPersonalRealnameAuth', 'showRealnameAuthenticationReviewResult', 'listSubCustomers')
  @Mutation(() => VerifyIndividualPayload, {
    nullable: true,
    description:
      'Hands in who a customer is, as a person. A bank card may pass at once; documents are reviewed by Huawei Cloud’s staff. Without verification a customer cannot buy.',
  })
  async verifyIndividual(
    @Arg('input', () => VerifyIndividualInput, { description: 'Who the customer is.' })
    input: VerifyIndividualInput,
    @Ctx() context: SubgraphContext,
  ): Promise<VerifyIndividualPayload> {
    const written = await performWrite(context, verifyIndividual, input, () => planPerson(input, context));
    return verificationPayload(written, input);
  }
}
