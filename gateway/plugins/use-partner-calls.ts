import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { TallyReport } from '../../partner/tally/tally.js';
import type { GatewayContext } from '../context.js';

/** The header by which a client asks for `extensions.partnerCalls`; so does `extensions.partnerCalls` of the request. */
export const partnerCallsHeader = 'x-partner-calls';

/**
 * Says in the answer's `extensions` what it has cost at the partner: `partnerCalls`, for a client that asks, and `stale`,
 * asked for or not, when answers past their time had to serve.
 */
export function usePartnerCalls(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, contextValue, response: { body } }) {
          if (body.kind !== 'single') return;
          const asked = asksForCalls(request);
          if (!asked && contextValue.tally.total('stale') === 0) return;
          const report = contextValue.tally.report();
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            ...(asked && { partnerCalls: report }),
            ...(report.stale > 0 && { stale: staleParts(report) }),
          };
        },
      };
    },
  };
}

export function asksForCalls({ extensions, http }: Pick<GraphQLRequest, 'extensions' | 'http'>): boolean {
  return extensions?.partnerCalls === true || http?.headers.get(partnerCallsHeader) === '1';
}

function staleParts({ ageMs, operations }: TallyReport) {
  const stale = Object.entries(operations).filter(([, counted]) => counted.stale > 0);
  return { operations: stale.map(([name]) => name), ageMs };
}
