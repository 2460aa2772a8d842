import DataLoader from 'dataloader';
import type { SubgraphContext } from '../kit/context.js';
import { inChunks } from '../kit/in-chunks.js';
import { eachAlone } from '../kit/each-alone.js';
import { type ListFilter, type Page, readAll, readPage, sizeKey } from '../kit/list/partner-list.js';
import { requestScoped } from '../kit/request-scoped.js';
import type { ResellerScoped } from '../kit/reseller.js';
import {
  isMain,
  mainOnly,
  mostIds,
  ofSubscriber,
  seenOf,
  subscriptionId,
  subscriptionList,
  type SubscriptionRow,
} from './subscriptions.js';

/** One customer's subscriptions, as far as this request has read or will have to read them. */
export interface Subscriptions {
  /** One by id; undefined when the customer has none of it. */
  byId: (id: string) => Promise<SubscriptionRow | undefined>;
  /** Those of these ids, at most {@link mostIds}; what is attached to them comes along and costs nothing more. */
  withAttached: (ids: readonly string[]) => Promise<readonly SubscriptionRow[]>;
  /** What is attached to the main resource of this id. */
  attachedTo: (id: string) => Promise<readonly SubscriptionRow[]>;
  /** All of them, if that needs no more than so many calls; undefined if it needs more, or may and few are allowed. */
  whole: (calls: number) => Promise<readonly SubscriptionRow[] | undefined>;
}

/**
 * The subscriptions of a customer. Many can be asked for in calls of 50 ids or in a scan of all in pages of 500: taken
 * is what needs fewer calls, by the size of the list when it was last read.
 */
export const subscriptionsOf = requestScoped((context) => {
  const known = new Map<string, Subscriptions>();
  return (customer: ResellerScoped): Subscriptions => {
    const key = `${customer.id} ${customer.resellerId ?? ''}`;
    const subscriptions = known.get(key) ?? load(context, ofSubscriber(customer));
    known.set(key, subscriptions);
    return subscriptions;
  };
});

function load(context: SubgraphContext, owner: ListFilter): Subscriptions {
  const whole = wholeList(context, owner);
  const seen = seenOf(context, owner);

  /** For each id the rows among which those that the filter and the id bring are, or why they could not be read. */
  const rowsFor = async (
    ids: readonly string[],
    filter: ListFilter,
  ): Promise<Map<string, readonly SubscriptionRow[] | Error>> => {
    const batches = inChunks(ids, mostIds);
    const all = await whole(batches.length);
    if (all) return new Map(ids.map((id) => [id, all]));
    const answers = await eachAlone(batches, (resource_ids) =>
      readAll(subscriptionList, context, { ...owner, ...filter, resource_ids }),
    );
    return new Map(batches.flatMap((batch, index) => batch.map((id) => [id, answers[index]!])));
  };

  const byId = new DataLoader<string, SubscriptionRow | undefined>(async (ids) => {
    const unseen = ids.filter((id) => !seen.has(id));
    // With "main only" nothing comes along with what is asked for; attached ones come all the same when asked for.
    const answers = unseen.length > 0 ? await rowsFor(unseen, mainOnly) : undefined;
    return ids.map((id) => seen.get(id) ?? failureIn(answers?.get(id)));
  });
  const attachedTo = new DataLoader<string, readonly SubscriptionRow[]>(async (ids) => {
    const answers = await rowsFor(ids, {});
    return ids.map((id) => {
      const rows = answers.get(id)!;
      return rows instanceof Error ? rows : attachedIn(rows, id);
    });
  });
  return {
    byId: (id) => byId.load(id),
    async withAttached(ids) {
      const rows = [...new Set((await rowsFor(ids, {})).values())].flatMap((answer) => {
        if (answer instanceof Error) throw answer;
        return answer;
      });
      const named = rows.filter((row) => ids.includes(subscriptionId(row)));
      for (const id of named.filter(isMain).map(subscriptionId)) {
        attachedTo.prime(id, attachedIn(rows, id));
      }
      return named;
    },
    attachedTo: (id) => attachedTo.load(id),
    whole,
  };
}

function wholeList(context: SubgraphContext, owner: ListFilter): Subscriptions['whole'] {
  let firstPage: Promise<Page<SubscriptionRow>> | undefined;
  let rows: Promise<readonly SubscriptionRow[]> | undefined;
  const pagesOf = (total: number) => Math.max(1, Math.ceil(total / subscriptionList.pageSize));
  const readRows = (first?: Page<SubscriptionRow>) =>
    (rows ??= readAll(subscriptionList, context, owner, first));
  return async (calls) => {
    if (rows) return rows;
    const size = context.listSizes.get(sizeKey(subscriptionList, owner));
    if (size !== undefined && !firstPage) return pagesOf(size) <= calls ? readRows() : undefined;
    // How long the list is costs a call to find out: too much where one call is enough.
    if (calls < 2 && !firstPage) return undefined;
    firstPage ??= readPage(subscriptionList, context, owner, 0, subscriptionList.pageSize);
    const first = await firstPage;
    return pagesOf(first.total) - 1 <= calls ? readRows(first) : undefined;
  };
}

function failureIn(answer: unknown): Error | undefined {
  return answer instanceof Error ? answer : undefined;
}

function attachedIn(rows: readonly SubscriptionRow[], id: string): SubscriptionRow[] {
  return rows.filter((row) => !isMain(row) && row.parent_resource_id === id);
}
