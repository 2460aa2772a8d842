import { Field, ID, ObjectType, Directive } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { DateTime } from '../../kit/scalars.js';
import { Quantity } from '../quantity/quantity.js';
import { ServiceType } from '../service-type/service-type.js';
import {
  EnterpriseProjectScope,
  ResetBoundary,
  ResetCycle,
  ResourcePackageBundling,
  ResourcePackageSource,
  ResourcePackageStatus,
} from './enums.js';

@ObjectType({ description: 'How far the quota of one item of a resource package is used.' })
export class ResourcePackageUsage {
  @Field(() => ID, {
    nullable: true,
    description:
      'The quota item that is in effect. When a renewal waits to begin, it is another than the one asked about.',
  })
  itemId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the type of quota.' })
  typeName?: string;

  @Field(() => String, { nullable: true, description: 'Name of what is metered, e.g. Standard storage.' })
  usageTypeName?: string;

  @Field(() => Quantity, {
    nullable: true,
    description: 'What is left, of the current cycle when it is filled up again.',
  })
  remaining?: Quantity;

  @Field(() => Quantity, {
    nullable: true,
    description: 'What there was at first, per cycle when it is filled up again.',
  })
  initial?: Quantity;

  @Field(() => ResetCycle.type, {
    nullable: true,
    description: 'How often it is filled up again; null when it is not.',
  })
  cycle?: ResetCycle;

  @Field(() => ResetBoundary.type, {
    nullable: true,
    description: 'When the cycles begin; null when it is not filled up again.',
  })
  cycleBegins?: ResetBoundary;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of the current cycle, or of the package when it is not filled up again.',
  })
  startsAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the current cycle, or of the package when it is not filled up again.',
  })
  endsAt?: string;
}

@Requires('orders:read')
@ObjectType({ description: 'The quota of a resource package for one type of usage.' })
export class ResourcePackageItem {
  @Field(() => ID, { nullable: true, description: 'Id of the quota item. Stable.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Name of what is metered, e.g. Standard storage.' })
  usageTypeName?: string;

  @Field(() => Quantity, {
    nullable: true,
    description: 'What is left, of the current cycle when it is filled up again.',
  })
  remaining?: Quantity;

  @Field(() => Quantity, {
    nullable: true,
    description: 'What there was at first, per cycle when it is filled up again.',
  })
  initial?: Quantity;

  /** Whose package it is of. */
  customer!: ResellerScoped;
  /** Whether the package is filled up again: the partner’s cycles mean nothing otherwise. */
  resettable?: boolean;
}

@Requires('orders:read')
@ObjectType({
  description:
    'A quota paid for in advance, such as 500 GB of storage, that use is taken off before it costs money. Listed until 18 months after it expires.',
})
export class ResourcePackage {
  @Field(() => ID, { description: 'Id of the package. Stable.' })
  id!: string;

  @Field(() => ResourcePackageStatus.type, { nullable: true, description: 'Where the package stands.' })
  status?: ResourcePackageStatus;

  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the package.' })
  name?: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service whose use it pays for.' })
  serviceType?: ServiceType | null;

  @Field(() => String, { nullable: true, description: 'Code of the region it is for, e.g. `cn-north-4`.' })
  region?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was bought: from then on it is valid.' })
  effectiveAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is valid.' })
  expiresAt?: string;

  @Field(() => ResourcePackageSource.type, { nullable: true, description: 'How the customer came by it.' })
  source?: ResourcePackageSource;

  @Field(() => ResourcePackageBundling.type, {
    nullable: true,
    description: 'Whether it is a single package.',
  })
  bundling?: ResourcePackageBundling;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its quota is filled up again every cycle; how often is said by the `usage` of its items.',
  })
  resettable?: boolean;

  @Field(() => ID, { nullable: true, description: 'Id of the enterprise project it belongs to, if any.' })
  enterpriseProjectId?: string;

  @Field(() => EnterpriseProjectScope.type, {
    nullable: true,
    description: 'Which enterprise projects may use it.',
  })
  enterpriseProjectScope?: EnterpriseProjectScope;

  @Directive('@listSize(assumedSize: 3)')
  @Field(() => [ResourcePackageItem], { description: 'Its quotas, one for each type of usage.' })
  items!: ResourcePackageItem[];

  orderId?: string;
  resellerId?: string | null;
}

@ObjectType({ description: 'A page of resource packages.' })
export class ResourcePackageConnection extends connectionOf(
  'ResourcePackage',
  () => ResourcePackage,
  'resource packages',
) {}
