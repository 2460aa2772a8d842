import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description: 'A project by which an enterprise groups its resources and splits what they cost.',
})
export class EnterpriseProject {
  @Field(() => ID, { nullable: true, description: 'Id of the project; `0` is the one all start with.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Name of the project.' })
  name?: string;
}
