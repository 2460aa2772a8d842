/** The subgraphs as one graphql-js schema, on Apollo Server. */
import { contextOf, subgraphs } from '../../subgraphs/index.js';
import { oneSchema } from '../one-schema/one-schema.js';
import { type PartnerMode, benchContext } from '../partner/bench-context.js';
import { startApolloServer } from './apollo-front.js';
import { given, serveBenchmark } from './child.js';

const shared = benchContext(given<{ mode: PartnerMode; sandboxUrl: string }>());
serveBenchmark(await startApolloServer({ schema: oneSchema(subgraphs) }, () => contextOf(shared, {})));
