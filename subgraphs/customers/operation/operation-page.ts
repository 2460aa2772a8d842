import { Field, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { Operation } from '../../kit/write/operation.js';
import { type OperationKind, OperationKindType } from '../../kit/write/operation-kind.js';
import { OperationStatus } from '../../kit/write/operation-status.js';

@InputType({ description: 'Which writes to list; every condition that is given must hold.' })
export class OperationFilter {
  @Field(() => OperationStatus, {
    nullable: true,
    description: 'How far they have come: with UNKNOWN those that may wait for a person.',
  })
  status?: OperationStatus | null;

  @Field(() => OperationKindType, { nullable: true, description: 'Which mutation they came by.' })
  kind?: OperationKind | null;
}

@ObjectType({ description: 'A page of writes.' })
export class OperationConnection extends connectionOf('Operation', () => Operation, 'writes') {}
