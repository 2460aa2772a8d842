import type { Client } from './client.js';
import type { Document } from './document.js';

/** A page of a list, as far as going through it needs. */
export interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/**
 * Every node of a list, page by page, as they are needed: `for await (const customer of paginate(…))`.
 *
 * @param document asks for the list from `$after`, with `pageInfo { hasNextPage endCursor }`
 * @param pick finds the list in an answer; null ends it
 */
export async function* paginate<Result, Variables extends { after?: string | null | undefined }, Node>(
  client: Pick<Client, 'request'>,
  document: Document<Result, Variables>,
  variables: Variables,
  pick: (data: Result) => Page<Node> | null | undefined,
): AsyncGenerator<Node, void, undefined> {
  let after = variables.after;
  for (;;) {
    const page = pick(await client.request<Result, Variables>(document, { ...variables, after }));
    if (!page) return;
    yield* page.nodes;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || !endCursor || endCursor === after) return;
    after = endCursor;
  }
}
