import { Field, ID, InputType, Int } from 'type-graphql';
import { PricePrecision, RenewalPeriodUnit } from './input-enums.js';
import { PayPerUseProductInput, SubscriptionProductInput } from './product-input.js';

/** Most items of one price query, and how many the partner takes per call. */
export const most = { products: 1000, productsPerCall: 100, resources: 100, resourcesPerCall: 10 };

@InputType({ description: 'What is to be used, and by whom.' })
export class PayPerUsePriceInput {
  @Field(() => ID, { description: 'Whose prices are asked for: the customer who would use it.' })
  customerId!: string;

  @Field(() => ID, {
    description:
      'Id of any project of the customer, as on `ResourceSubscription.projectId`; it does not matter which.',
  })
  projectId!: string;

  @Field(() => [PayPerUseProductInput], {
    description: `The products, 1 to ${most.products}. The answer has its lines in the same order.`,
  })
  products!: PayPerUseProductInput[];

  @Field(() => PricePrecision.type, {
    defaultValue: 'SIX_DECIMALS',
    description: 'How many decimals prices are to have.',
  })
  precision!: PricePrecision;
}

@InputType({ description: 'What is to be subscribed to, and by whom.' })
export class SubscriptionPriceInput {
  @Field(() => ID, { description: 'Whose prices are asked for: the customer who would subscribe.' })
  customerId!: string;

  @Field(() => ID, {
    description:
      'Id of any project of the customer, as on `ResourceSubscription.projectId`; it does not matter which.',
  })
  projectId!: string;

  @Field(() => [SubscriptionProductInput], {
    description: `The products, 1 to ${most.products}. The answer has its lines in the same order.`,
  })
  products!: SubscriptionProductInput[];
}

@InputType({ description: 'Which subscriptions are to be renewed, and for how long.' })
export class RenewalPriceInput {
  @Field(() => ID, { description: 'The customer who has the subscriptions.' })
  customerId!: string;

  @Field(() => [ID], {
    description: `Ids of main resources, 1 to ${most.resources}: what is attached to them is renewed along with them. One that is named twice counts once.`,
  })
  resourceIds!: string[];

  @Field(() => RenewalPeriodUnit.type, { description: 'Unit of the time to renew for.' })
  periodUnit!: RenewalPeriodUnit;

  @Field(() => Int, { description: 'How many of the unit: 1 to 11 months, or 1 to 3 years.' })
  periods!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `Whether to price associated resources as well, which are related to those named without being attached. Then at most ${most.resourcesPerCall} can be named, so that none is counted twice.`,
  })
  includeAssociated!: boolean;
}
