/** Apollo Server with @apollo/gateway, with our subgraphs over HTTP or in this process. */
import './loopback-only.js';
import { ApolloGateway, type GraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, parse } from 'graphql';
import type { SubgraphContext } from '../../subgraphs/index.js';
import { startApolloServer } from '../processes/apollo-front.js';
import { type BenchData, benchSubgraphs } from '../processes/bench-subgraphs.js';
import { given, serveBenchmark } from '../processes/child.js';
import { inProcess } from './in-process.js';
import { openSupergraph } from './open-supergraph.js';

/** `urls`: where the subgraphs listen, by name; without them they are in this process. */
const { urls, ...data } = given<BenchData & { urls?: Record<string, string> }>();
const { subgraphs, contextFor } = benchSubgraphs(data);

const gateway = new ApolloGateway({
  supergraphSdl: openSupergraph(),
  buildService: ({ name }) => (urls ? new RemoteGraphQLDataSource({ url: urls[name] }) : local(name)),
});

/** As its `LocalGraphQLDataSource`, but a document is not parsed and validated again for every request. */
function local(name: string): GraphQLDataSource {
  const execute = inProcess(subgraphs, name);
  const documents = new Map<string, DocumentNode>();
  return {
    async process({ request: { query = '', variables }, context }) {
      let document = documents.get(query);
      if (!document) documents.set(query, (document = parse(query, { noLocation: true })));
      return execute(document, variables, context as SubgraphContext);
    },
  };
}

serveBenchmark(await startApolloServer({ gateway: gateway as never }, () => contextFor({})));
