import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { OperationRecord } from '../../../partner/ledger/index.js';
import { WriteRefused } from '../../../partner/ledger/index.js';
import { Requires } from '../../kit/access/requires.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { Operation } from '../../kit/write/operation.js';
import { knownTo, onlyOf } from '../../kit/write/own-operations.js';
import { toOperation } from '../../kit/write/to-operation.js';
import { errorOf } from '../../kit/write/to-user-error.js';
import { messages } from './messages.js';
import { OperationConnection, OperationFilter } from './operation-page.js';
import { OperationOutcome, ResolveOperationInput, ResolveOperationPayload } from './resolve-operation.js';

const longestNote = 500;

/** The ledger of writes, of which this subgraph shows those of all subgraphs. */
@Resolver(() => Operation)
export class OperationResolver {
  @Requires('operations:read')
  @Query(() => OperationConnection, {
    nullable: true,
    description:
      'Writes that went, or were to go, to the partner, newest first: the caller’s own, and for an administrator everybody’s. They are read from the gateway’s own ledger: no call to the partner is made.',
  })
  operations(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => OperationFilter, { nullable: true, description: 'Which of them; default: all.' })
    filter: OperationFilter | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OperationConnection> {
    const conditions = {
      status: filter?.status ?? undefined,
      kind: filter?.kind ?? undefined,
      caller: onlyOf(context),
    };
    return connect<OperationRecord, Operation>({
      list: { name: 'operations' } as PartnerList<OperationRecord>,
      filter: conditions,
      args,
      info,
      async read(_, { offset, first }) {
        notToBeKept(context);
        const { total, records } = await context.ledger.operations(conditions, { offset, limit: first });
        return { rows: records, offset, total };
      },
      toNode: (record) => toOperation(record),
    });
  }

  @Requires('operations:read')
  @Query(() => Operation, {
    nullable: true,
    description: 'One write by its id in the ledger; null when there is none, or it is another caller’s.',
  })
  async operation(
    @Arg('id', () => ID, { description: 'Id in the ledger.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Operation | null> {
    notToBeKept(context);
    const record = knownTo(context, await context.ledger.operation(checkText(id, 'id')));
    return record ? toOperation(record) : null;
  }

  @Requires('operations:resolve')
  @Mutation(() => ResolveOperationPayload, {
    nullable: true,
    description:
      'Settles, on a person’s word, a write whose outcome the partner’s records do not tell, or closes one that was never sent. Look in the partner’s console first: what is said here is final, and is recorded.',
  })
  async resolveOperation(
    @Arg('input', () => ResolveOperationInput, { description: 'Which write is settled, and how.' })
    { id, outcome, note }: ResolveOperationInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ResolveOperationPayload> {
    try {
      checkText(note.trim(), 'note', longestNote);
      const done = outcome === OperationOutcome.DONE;
      const asked = knownTo(context, await context.ledger.operation(checkText(id, 'id')));
      const record = asked && (await context.ledger.resolve(id, { done, by: context.caller, note }));
      if (!record) throw new BadUserInput(messages.noOperation({ id }), 'id');
      return { operation: toOperation(record), userErrors: [] };
    } catch (error) {
      const userError = errorOf(error, context);
      if (!userError) throw error;
      const inTheWay = error instanceof WriteRefused ? error.operation : undefined;
      return { operation: inTheWay ? toOperation(inTheWay) : null, userErrors: [userError] };
    }
  }
}

/** The ledger changes with every write, so no cache on the way to the caller may keep what it says. */
function notToBeKept({ tally }: SubgraphContext): void {
  tally?.used('ledger', { ageMs: 0, freshForMs: 0 });
}
