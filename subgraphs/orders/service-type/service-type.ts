import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';

@Authenticated()
@Directive('@key(fields: "code")')
@ObjectType({ description: 'A cloud service that Huawei Cloud sells, such as Elastic Cloud Server.' })
export class ServiceType {
  @Field(() => ID, { description: 'Code of the service, e.g. `hws.service.type.obs`. Stable.' })
  code!: string;

  /** The name that came with an order: for services the catalogue leaves out, such as marketplace goods. */
  fallbackName?: string;

  /** The name that came in the language of the request: the catalogue need not be asked for it. */
  catalogueName?: string;
}

@ObjectType({ description: 'A page of service types.' })
export class ServiceTypeConnection extends connectionOf('ServiceType', () => ServiceType, 'service types') {}

@InputType({ description: 'Which service types to list. Conditions that are left out do not apply.' })
export class ServiceTypeFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, 1 to 128 characters.' })
  name?: string;
}
