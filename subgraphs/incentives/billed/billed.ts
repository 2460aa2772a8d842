import { Field, ID, ObjectType } from 'type-graphql';
import { EnterpriseProject } from '../../kit/enterprise-project.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';
import { BillingMode, ChargeKind } from './enums.js';
import { BilledComponent, BilledPeriod } from './parts.js';

/** What every row of every bill is about. */
@ObjectType()
export abstract class Billed {
  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it is for.' })
  serviceType?: ServiceType;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the service as the bill has it. Marketplace services are not in the catalogue: this is the only name they have.',
  })
  serviceTypeName?: string;

  @Field(() => ResourceType, {
    nullable: true,
    description: 'What kind of resource it is for. A service consists of several.',
  })
  resourceType?: ResourceType;

  @Field(() => String, { nullable: true, description: 'Name of the resource type, as the bill has it.' })
  resourceTypeName?: string;

  @Field(() => BillingMode.type, { description: 'How it is paid for.' })
  billingMode!: BillingMode;
}

/** What is known of a charge besides. */
@ObjectType()
export abstract class BilledCharge extends Billed {
  @Field(() => ChargeKind.type, { description: 'What the charge is for.' })
  kind!: ChargeKind;

  @Field(() => String, { nullable: true, description: 'Code of the region, e.g. `cn-north-1`.' })
  region?: string;

  @Field(() => String, { nullable: true, description: 'Name of the region, as the bill has it.' })
  regionName?: string;

  @Field(() => EnterpriseProject, {
    nullable: true,
    description: 'The enterprise project the charge belongs to; null when it is in none.',
  })
  enterpriseProject?: EnterpriseProject;
}

/** What is known of a charge for one resource besides. */
@ObjectType()
export abstract class BilledResource extends BilledCharge {
  @Field(() => ID, { nullable: true, description: 'Id of the resource.' })
  resourceId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the resource.' })
  resourceName?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Tags of the resource, in one text as the bill has them.',
  })
  resourceTags?: string;

  @Field(() => String, { nullable: true, description: 'The product in words, such as its flavor or size.' })
  productDescription?: string;

  @Field(() => BilledComponent, {
    nullable: true,
    description:
      'The component or reserved instance the charge is for; null unless it is part of an all-in-one product or a reserved instance.',
  })
  component?: BilledComponent;

  @Field(() => BilledPeriod, {
    nullable: true,
    description: 'The period that was bought; null for what is paid by use.',
  })
  period?: BilledPeriod;
}
