import { execute, parse, specifiedRules, validate } from 'graphql';
import { oneSchema } from '../../../bench/one-schema/one-schema.js';
import { createPartnerClient } from '../../../partner/client/index.js';
import { sandboxPartner } from '../../../partner/sandbox/index.js';
import { contextOf, sharedContext, subgraphs } from '../../../subgraphs/index.js';
import { type GraphQLAnswer, startAll, testNow } from '../../support/start-all.js';
import type { Operation } from './operation.js';

/** Ways to have an operation answered, all from one sandbox. */
export interface ThreeServers {
  /** The gateway with the subgraphs in its process. */
  embedded: (operation: Operation) => Promise<GraphQLAnswer>;
  /** The gateway with the subgraphs behind HTTP. */
  http: (operation: Operation) => Promise<GraphQLAnswer>;
  /** The same resolvers as one graphql-js schema, without federation. */
  single: (operation: Operation) => Promise<GraphQLAnswer>;
  close(): Promise<void>;
}

export async function startThree(): Promise<ThreeServers> {
  const embedded = await startAll({ sandbox: { seed: 7, customers: 40 } });
  const { url } = embedded.sandbox;
  // Its own sandbox stays empty: what it asks is asked of the other's.
  const http = await startAll({
    subgraphs: 'http',
    sandbox: { customers: 0, scenario: 'empty' },
    partner: { apiUrl: url, iamUrl: url },
  });
  const partner = createPartnerClient({
    apiUrl: url,
    iamUrl: url,
    credentials: sandboxPartner,
    language: 'en_US',
    quotaOf: () => ({ requests: Infinity, seconds: 1 }),
  });
  const shared = sharedContext({ partner, language: 'en_US', now: () => testNow.getTime() });
  const schema = oneSchema(subgraphs);
  return {
    embedded: ({ query, variables }) => embedded.query(query, variables),
    http: ({ query, variables }) => http.query(query, variables),
    async single({ query, variables }) {
      const document = parse(query);
      const errors = validate(schema, document, specifiedRules);
      if (errors.length > 0) throw new Error(`${errors[0]!.message}\n\n${query}`);
      const contextValue = contextOf(shared, {});
      const answer = await execute({ schema, document, variableValues: variables, contextValue });
      return JSON.parse(JSON.stringify(answer)) as GraphQLAnswer;
    },
    async close() {
      await partner.close();
      await http.close();
      await embedded.close();
    },
  };
}
