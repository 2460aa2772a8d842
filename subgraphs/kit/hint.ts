import type { GraphQLResolveInfo } from 'graphql';
import { requestScoped } from './request-scoped.js';

/** Tells some of what a field's value will hold, before it is there. Made when the calls under way have been made. */
type Hint = (value: () => unknown) => void;

/** How the resolver of a field can give hints; undefined where nobody would go on with them. */
export function hintOf(info: GraphQLResolveInfo): Hint | undefined {
  return (info as GraphQLResolveInfo & { hint?: Hint }).hint;
}

/** Why what is only a hint gets no answer. */
const onlyAHint = () => Promise.reject(new Error('This is a hint and not asked for yet.'));

/**
 * The request's context for resolvers that run on hints. The partner is not called with it: only loaders, of what is
 * certain to be read whatever else will be asked for, begin to read that with the context it is hinted for.
 */
export const hintedContext = requestScoped((context) => ({
  ...context,
  hintedFor: context,
  memory: new Map(),
  disclosures: undefined,
  onUnknownCode: () => {},
  partner: { ...context.partner, call: onlyAHint, accountId: onlyAHint },
}));
