import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime, YearMonth } from '../../kit/scalars.js';
import { ServiceType } from '../service-type/service-type.js';
import { IncentiveClass } from './enums.js';

@Requires('incentives:read')
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'How spending on one cloud service counts for the partner’s incentives in one month. It says nothing of rates or amounts.',
})
export class IncentivePolicy {
  @Field(() => ID, { description: 'Month and service code, e.g. `2026-10:hws.service.type.obs`. Stable.' })
  id!: string;

  @Field(() => YearMonth, { description: 'The month it holds for.' })
  month!: string;

  @Field(() => ServiceType, { description: 'The cloud service it is about.' })
  serviceType!: ServiceType;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the service as the policy has it, whatever the language of the request.',
  })
  serviceTypeName?: string;

  @Field(() => IncentiveClass.type, {
    description: 'Whether spending counts for performance and earns a rebate.',
  })
  class!: IncentiveClass;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the partner’s own discounts may be applied to the service; null when the partner does not say.',
  })
  discountAllowed?: boolean;

  @Field(() => DateTime, {
    description:
      'The moment whose policy this is: the last second of the month in Beijing time. Changes within the month are not shown.',
  })
  snapshotAt!: string;
}

@ObjectType({ description: 'A page of incentive policies.' })
export class IncentivePolicyConnection extends connectionOf(
  'IncentivePolicy',
  () => IncentivePolicy,
  'incentive policies',
) {}
