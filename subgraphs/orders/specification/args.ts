import { ArgsType, Field, ID, Int } from 'type-graphql';
import { largestFirst } from '../../kit/list/page-args.js';
import { ProductChargeMode } from './enums.js';

/** What is asked of the specifications of a resource type, and which page of them. */
@ArgsType()
export class SpecificationArgs {
  @Field(() => Int, {
    defaultValue: 20,
    description: `How many to return, from 1 to ${largestFirst}. Each hundred costs a call, one after the other.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Return what comes after this cursor: the `endCursor` or an edge’s `cursor` of the page before, asked for in the same language.',
  })
  after?: string | null;

  @Field(() => String, { description: 'Code of the region, e.g. `cn-north-4`.' })
  region!: string;

  @Field(() => ProductChargeMode.type, { description: 'How it is to be paid for.' })
  chargeMode!: ProductChargeMode;

  @Field(() => String, { nullable: true, description: 'Only the specification of this code; default: all.' })
  code?: string | null;
}

/** The same, and of which resource type. */
@ArgsType()
export class SpecificationOfTypeArgs extends SpecificationArgs {
  @Field(() => ID, {
    description:
      'Code of the service it is sold under: the one that owns the resource type, e.g. `hws.service.type.ebs`.',
  })
  serviceType!: string;

  @Field(() => ID, { description: 'Code of the resource type, e.g. `hws.resource.type.volume`.' })
  resourceType!: string;
}
