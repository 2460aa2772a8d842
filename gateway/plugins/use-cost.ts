import type { ApolloServerPlugin, GraphQLRequest, HeaderMap } from '@apollo/server';
import type { RateLimit } from '../../partner/access/rate-limit.js';
import type { GatewayContext } from '../context.js';
import { type Budget, type Reservation, type Spender, windowMs } from '../cost/budget/budget.js';
import { countNodes } from '../cost/count-nodes.js';
import type { Cost } from '../cost/estimate.js';
import { Estimator } from '../cost/estimator.js';
import { declaredCustomers, type OperationLimits } from '../cost/operation-limits.js';
import { aboveBudget, budgetExceeded, tooExpensive } from '../cost/refusals.js';

/** The header by which a client asks for `extensions.cost`; so does `extensions.cost` of the request. */
export const costHeader = 'x-cost';

export interface CostOptions {
  limits: OperationLimits;
  budget: Budget;
  /** Milliseconds since the epoch; default: the clock of this machine. */
  now?: () => number;
}

/**
 * Estimates what an operation costs, before it runs; refuses it when that is more than an operation may cost, or more than
 * is left of its caller's budget; and counts what it has cost instead, once it has run.
 */
export function useCost({ limits, budget, now = Date.now }: CostOptions): ApolloServerPlugin<GatewayContext> {
  const estimator = new Estimator(limits.assumedCustomers / declaredCustomers);
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate: ({ coreSupergraphSdl = '' }) => estimator.serve(coreSupergraphSdl),
      };
    },
    async requestDidStart() {
      let estimated: Cost | undefined;
      let reservation: Reservation | undefined;
      let refused = false;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          estimated = estimator.estimate(document, operation, request.variables ?? {});
          const problem = tooExpensive(estimated, limits);
          if (problem) {
            refused = true;
            throw problem;
          }
          const spender = spenderOf(contextValue);
          if (!spender) {
            contextValue.rateLimit = { used: 0, resetAt: nextMinute(now()) };
            return;
          }
          const { partnerCalls } = estimated;
          if (partnerCalls > spender.callsPerMinute) {
            refused = true;
            throw aboveBudget(partnerCalls, spender.callsPerMinute);
          }
          const reserved = await budget.reserve(spender, partnerCalls);
          contextValue.rateLimit = reserved;
          reservation = reserved.reservation;
          if (reservation) return;
          refused = true;
          throw budgetExceeded(partnerCalls, reserved, retryAfter(reserved, partnerCalls, now()));
        },
        async willSendResponse({ request, contextValue, response }) {
          if (!estimated) return;
          const spender = spenderOf(contextValue);
          const made = contextValue.tally.total('made');
          if (spender && reservation) {
            contextValue.rateLimit = await budget.settle(spender, reservation, made);
          }
          const { rateLimit, record } = contextValue;
          if (record) record.cost = { estimated: estimated.partnerCalls, actual: made };
          if (spender && rateLimit) setHeaders(response.http.headers, rateLimit, now());
          if (response.body.kind !== 'single' || !(refused || asksForCost(request))) return;
          const { singleResult } = response.body;
          const actual: Cost = { partnerCalls: made, nodes: countNodes(singleResult.data) };
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { estimated, actual, ...standingOf(rateLimit) },
          };
        },
      };
    },
  };
}

export function asksForCost({ extensions, http }: Pick<GraphQLRequest, 'extensions' | 'http'>): boolean {
  return extensions?.cost === true || http?.headers.get(costHeader) === '1';
}

/** Undefined for a caller without a budget. */
function spenderOf({ caller: { id, partner, callsPerMinute } }: GatewayContext): Spender | undefined {
  if (callsPerMinute === undefined) return undefined;
  return { id: `${encodeURIComponent(partner ?? '')}:${encodeURIComponent(id)}`, callsPerMinute };
}

/** Seconds: soon, where what others under way have reserved and do not need would be enough; else the next minute. */
function retryAfter(
  { limit = 0, used, reserved, resetAt }: RateLimit & { reserved: number },
  calls: number,
  now: number,
): number {
  const untilReset = secondsUntil(resetAt, now);
  return used - reserved + calls <= limit ? Math.min(2, untilReset) : untilReset;
}

/**
 * As widely understood; `RateLimit-Policy` says that the limit is for sixty seconds.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
function setHeaders(headers: HeaderMap, { limit = 0, used, resetAt }: RateLimit, now: number): void {
  headers.set('ratelimit-limit', `${limit}`);
  headers.set('ratelimit-remaining', `${Math.max(0, limit - used)}`);
  headers.set('ratelimit-reset', `${secondsUntil(resetAt, now)}`);
  headers.set('ratelimit-policy', `${limit};w=${windowMs / 1000}`);
}

function standingOf(rateLimit: RateLimit | undefined) {
  if (rateLimit?.limit === undefined) return { limit: null, remaining: null, resetAt: null };
  const { limit, used, resetAt } = rateLimit;
  return { limit, remaining: Math.max(0, limit - used), resetAt: new Date(resetAt).toISOString() };
}

function nextMinute(now: number): number {
  return (Math.floor(now / windowMs) + 1) * windowMs;
}

function secondsUntil(moment: number, now: number): number {
  return Math.max(1, Math.ceil((moment - now) / 1000));
}
