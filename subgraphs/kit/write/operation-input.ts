import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'One value of what a write was asked to do.' })
export class OperationInputField {
  @Field(() => [String], {
    description:
      'Where it stands in what was asked for, outermost name first, such as `["customer_ids", "0"]`; items of a list count from 0.',
  })
  path!: string[];

  @Field(() => String, {
    description: 'The value; `***` for what is not kept, such as a password or personal data.',
  })
  value!: string;
}

type Json = string | number | boolean | null | undefined | object;

/** Every value of an input that is kept, in its order, with the path to it. */
export function inputFieldsOf(value: Json, path: string[] = []): OperationInputField[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ path, value: String(value) }];
  return Object.entries(value as Record<string, Json>).flatMap(([name, part]) =>
    inputFieldsOf(part, [...path, name]),
  );
}
