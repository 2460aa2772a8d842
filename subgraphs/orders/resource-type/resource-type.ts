import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';

@Authenticated()
@Directive('@key(fields: "code")')
@ObjectType({
  description:
    'What resources of a cloud service are, such as cloud hosts or disks. A product is a service, a resource type, a region and a specification together.',
})
export class ResourceType {
  @Field(() => ID, { description: 'Code of the resource type, e.g. `hws.resource.type.vm`. Stable.' })
  code!: string;

  /** The name that came in the language of the request: the catalogue need not be asked for it. */
  catalogueName?: string;
}

@ObjectType({ description: 'A page of resource types.' })
export class ResourceTypeConnection extends connectionOf(
  'ResourceType',
  () => ResourceType,
  'resource types',
) {}
