import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { planCode } from './plan.js';
import { SendVerificationCodeInput, SendVerificationCodePayload } from './send-verification-code.js';
import { sendVerificationCode } from './write.js';

@Resolver()
export class SendVerificationCodeResolver {
  @Requires('orders:manage')
  @Calls('sendVerificationMessageCode', 'checkUserIdentity')
  @Mutation(() => SendVerificationCodePayload, {
    nullable: true,
    description:
      'Sends a verification code of six digits to a Chinese mobile number, by text message. Only the last one sent counts.',
  })
  sendVerificationCode(
    @Arg('input', () => SendVerificationCodeInput, { description: 'Where to send the code.' })
    input: SendVerificationCodeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SendVerificationCodePayload> {
    return performWrite(context, sendVerificationCode, input, () => planCode(input, context));
  }
}
