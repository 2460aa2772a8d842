import type { Query, Result } from './example.js';

/** What a person does about an operation of which no record tells: looks, and says what it has seen. */
export async function personSays(query: Query, { operation }: Result, carriedOut: boolean): Promise<void> {
  const outcome = carriedOut ? 'DONE' : 'NOT_DONE';
  const { data, errors } = await query(
    `mutation ($input: ResolveOperationInput!) {
      resolveOperation(input: $input) { userErrors { code } }
    }`,
    { input: { id: operation!.id, outcome, note: 'The sandbox’s history tells.' } },
  );
  if (errors || data.resolveOperation.userErrors.length > 0)
    throw new Error(JSON.stringify({ data, errors }));
}
