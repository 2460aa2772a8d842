/** The subgraphs as one graphql-js schema, on Apollo Server. */
import { startApolloServer } from './apollo-front.js';
import { type BenchData, benchSubgraphs } from './bench-subgraphs.js';
import { given, serveBenchmark } from './child.js';

const { oneSchema, contextFor } = benchSubgraphs(given<BenchData>());
serveBenchmark(await startApolloServer({ schema: oneSchema() }, () => contextFor({})));
