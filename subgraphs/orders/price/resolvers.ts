import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { quotePayPerUse } from './pay-per-use.js';
import { PayPerUsePriceInput, RenewalPriceInput, SubscriptionPriceInput } from './price-input.js';
import { PriceQuote, RenewalQuote } from './quote.js';
import { quoteRenewals } from './renewal.js';
import { quoteSubscriptions } from './subscription.js';

/** What all three need, for their descriptions. */
const authorisation = 'Needs the customer’s authorisation of the partner.';

@Resolver(() => PriceQuote)
export class PriceResolver {
  @Requires('orders:read')
  @Calls('listOnDemandResourceRatings')
  @Query(() => PriceQuote, {
    nullable: true,
    description: `What a customer pays for using products by the hour or by volume. If one of them does not exist, none has a price. Costs a call for each hundred products. ${authorisation}`,
  })
  payPerUsePrices(
    @Arg('input', () => PayPerUsePriceInput, { description: 'What is to be used, and by whom.' })
    input: PayPerUsePriceInput,
    @Ctx() context: SubgraphContext,
  ): Promise<PriceQuote> {
    return quotePayPerUse(context, input);
  }

  @Requires('orders:read')
  @Calls('listRateOnPeriodDetail')
  @Query(() => PriceQuote, {
    nullable: true,
    description: `What a customer pays for new yearly/monthly subscriptions. If one of them does not exist, none has a price. Costs a call for each hundred products. ${authorisation}`,
  })
  subscriptionPrices(
    @Arg('input', () => SubscriptionPriceInput, { description: 'What is to be subscribed to, and by whom.' })
    input: SubscriptionPriceInput,
    @Ctx() context: SubgraphContext,
  ): Promise<PriceQuote> {
    return quoteSubscriptions(context, input);
  }

  @Requires('orders:read')
  @Calls('listRenewRateOnPeriod')
  @Query(() => RenewalQuote, {
    nullable: true,
    description: `What a customer pays for renewing subscriptions. Costs a call for each ten resources. ${authorisation}`,
  })
  renewalPrices(
    @Arg('input', () => RenewalPriceInput, { description: 'What is to be renewed, and for how long.' })
    input: RenewalPriceInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RenewalQuote> {
    return quoteRenewals(context, input);
  }
}
