import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { verificationPayload } from '../verification/verification-payload.js';
import { planEnterprise } from './plan.js';
import { VerifyEnterpriseInput, VerifyEnterprisePayload } from './verify-enterprise.js';
import { verifyEnterprise } from './write.js';

@Resolver()
export class VerifyEnterpriseResolver {
  @Requires('orders:manage')
  @Calls(
    'createEnterpriseRealnameAuthentication',
    'showRealnameAuthenticationReviewResult',
    'listSubCustomers',
  )
  @Mutation(() => VerifyEnterprisePayload, {
    nullable: true,
    description:
      'Hands in who a customer is, as a company. It may pass at once, or is reviewed by Huawei Cloud’s staff. Without verification a customer cannot buy.',
  })
  async verifyEnterprise(
    @Arg('input', () => VerifyEnterpriseInput, { description: 'Who the customer is.' })
    input: VerifyEnterpriseInput,
    @Ctx() context: SubgraphContext,
  ): Promise<VerifyEnterprisePayload> {
    const written = await performWrite(context, verifyEnterprise, input, () =>
      planEnterprise(input, context),
    );
    return verificationPayload(written, input);
  }
}
