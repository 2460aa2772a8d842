import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { codeFlag } from '../../kit/code-flag.js';
import { Calls } from '../../kit/calls.js';
import { RegistrationField } from './enums.js';
import { checkRegistration } from './loaders.js';

const isAvailable = codeFlag('Query.isRegistrable', { yes: 'available', no: 'used_by_user' });

@Resolver()
export class RegistrationResolver {
  @Requires('orders:manage', 'customers:pii')
  @Calls('checkUserIdentity')
  @Query(() => Boolean, {
    nullable: true,
    description:
      'Whether a customer can be registered with a login name, a mobile number or an e-mail address.',
  })
  async isRegistrable(
    @Arg('value', () => String, { description: 'The name, number or address.' }) value: string,
    @Arg('kind', () => RegistrationField, { description: 'Which of them it is.' }) kind: RegistrationField,
    @Ctx() context: SubgraphContext,
  ): Promise<boolean | null> {
    const { check_result: result } = await checkRegistration(context, kind, value, 'value');
    return isAvailable(result, context) ?? null;
  }

  @Requires('orders:manage', 'customers:pii')
  @Calls('checkUserIdentity')
  @Query(() => Int, {
    nullable: true,
    description: 'How many more customers can be registered with a mobile number.',
  })
  async registrationsLeft(
    @Arg('mobile', () => String, {
      description: 'The mobile number with its country code, e.g. `0086-13800000000`.',
    })
    mobile: string,
    @Ctx() context: SubgraphContext,
  ): Promise<number | null> {
    const answer = await checkRegistration(context, RegistrationField.MOBILE, mobile, 'mobile');
    return answer.mobile_remain_available_num ?? null;
  }
}
