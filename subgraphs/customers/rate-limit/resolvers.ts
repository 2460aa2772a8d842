import { Ctx, Query, Resolver } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { RateLimit } from './rate-limit.js';

/** What the gateway has told of the caller's budget, told on. */
@Resolver(() => RateLimit)
export class RateLimitResolver {
  @Authenticated()
  @Query(() => RateLimit, {
    nullable: true,
    description:
      'How the caller stands with its budget, as it was when the operation began. Null when the subgraph is not asked by the gateway. Costs no call.',
  })
  rateLimit(@Ctx() context: SubgraphContext): RateLimit | null {
    // It is another one with every request, so nobody may keep the answer it is in.
    context.tally?.used('rateLimit', { ageMs: 0, freshForMs: 0 });
    if (!context.rateLimit) return null;
    const { limit, used, resetAt } = context.rateLimit;
    return {
      ...(limit !== undefined && { limit, used, remaining: Math.max(0, limit - used) }),
      resetAt: new Date(resetAt).toISOString().replace('.000Z', 'Z'),
    };
  }
}
