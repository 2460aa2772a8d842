import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { ResourceType } from '../resource-type/resource-type.js';
import { ServiceType } from '../service-type/service-type.js';

@Authenticated()
@ObjectType({
  description:
    'What is metered of resources of one type, such as duration or outbound traffic; bills name it.',
})
export class UsageType {
  @Field(() => String, {
    description: 'Code of the usage type, e.g. `Duration`. Unique together with the resource type only.',
  })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Display name, in the language of the request (`Accept-Language`) or else the one the gateway is set to.',
  })
  name?: string | undefined;

  @Field(() => ResourceType, { nullable: true, description: 'The resource type it is metered of.' })
  resourceType?: ResourceType | null;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service it belongs to.' })
  serviceType?: ServiceType | null;
}

@ObjectType({ description: 'A page of usage types.' })
export class UsageTypeConnection extends connectionOf('UsageType', () => UsageType, 'usage types') {}

@InputType({ description: 'Which usage types to list. Conditions that are left out do not apply.' })
export class UsageTypeFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only of the resource type with this code. Not needed below a resource type.',
  })
  resourceType?: string | null;
}
