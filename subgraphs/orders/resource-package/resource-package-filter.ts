import { Field, ID, InputType } from 'type-graphql';
import { ResourcePackageStatus } from './enums.js';

@InputType({
  description:
    'Which resource packages to list. Conditions that are left out do not apply; all others must hold.',
})
export class ResourcePackageFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only packages of this enterprise project. Without it the partner may leave out those that belong to one.',
  })
  enterpriseProjectId?: string | null;

  @Field(() => ResourcePackageStatus.type, { nullable: true, description: 'Only packages in this status.' })
  status?: ResourcePackageStatus;

  @Field(() => ID, { nullable: true, description: 'Only packages that this order bought.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only packages that are this product.' })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only packages of this name, 1 to 256 characters.' })
  name?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only packages of the service types with these codes; 1 to 10.',
  })
  serviceTypes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only packages for the region with this code.' })
  region?: string | null;
}
