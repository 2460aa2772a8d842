import { Field, ID, ObjectType } from 'type-graphql';
import { Authenticated } from '../../kit/access/requires.js';

const name = 'Its name, in Chinese whatever language is asked for: the partner has no other.';

@Authenticated()
@ObjectType({ description: 'A district or county of a city.' })
export class County {
  @Field(() => ID, { description: 'Code of the county.' })
  code!: string;

  @Field(() => String, { description: name })
  name!: string;
}

@Authenticated()
@ObjectType({ description: 'A city of a province.' })
export class City {
  @Field(() => ID, { description: 'Code of the city, e.g. `CN-13-006`.' })
  code!: string;

  @Field(() => String, { description: name })
  name!: string;
}

@Authenticated()
@ObjectType({ description: 'A province of mainland China, or what ranks with one.' })
export class Province {
  @Field(() => ID, { description: 'Code of the province, e.g. `CN-13`.' })
  code!: string;

  @Field(() => String, { description: name })
  name!: string;
}
