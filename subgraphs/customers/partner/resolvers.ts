import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Partner } from './partner.js';

@Resolver(() => Partner)
export class PartnerResolver {
  @Requires('funds:read')
  @Query(() => Partner, {
    nullable: true,
    description: 'The partner itself. Its customers are `customers`, its resellers `resellers`.',
  })
  partner(): Partner {
    return {};
  }

  /** From IAM, not from the partner API, and only where the settings do not have it. */
  @FieldResolver()
  id(@Root() partner: Partner, @Ctx() context: SubgraphContext): string | Promise<string> {
    return partner.id ?? context.partner.accountId(context);
  }
}
