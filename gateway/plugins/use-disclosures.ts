import type { ApolloServerPlugin } from '@apollo/server';
import { type DisclosureReport, Disclosures } from '../../partner/access/disclosures.js';
import type { GatewayContext } from '../context.js';

/** Which personal values a request was told in clear: names of fields and ids, never a value. */
export interface Disclosed {
  requestId: string | undefined;
  /** Its name: `caller.id`. */
  caller: string;
  operation: string | undefined;
  disclosed: DisclosureReport;
}

/** Tells once a request what it was told of personal values, if anything. */
export function useDisclosures(
  onDisclosed: (disclosed: Disclosed) => void,
): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue }) {
      const disclosures = (contextValue.disclosures = new Disclosures());
      return {
        async willSendResponse({ operationName }) {
          const disclosed = disclosures.report();
          if (!disclosed) return;
          const { record, caller } = contextValue;
          onDisclosed({
            requestId: record?.id,
            caller: caller.id,
            operation: operationName?.slice(0, 100),
            disclosed,
          });
        },
      };
    },
  };
}
