import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { exceptions } from './exceptions.js';
import { excuse } from './excuse.js';
import { namesMeanTypes } from './names-mean-types.js';
import { leftOut, operationRules, ownRules, schemaRules } from './rules.js';

const folder = join(import.meta.dirname, '..');
const read = (file) => readFileSync(join(folder, file), 'utf8');

/** What people who write for the graph send: examples are read on the page, operations are what clients register. */
const examples = 'gateway/graphiql/examples/*.graphql';
const operations = 'schema/operations/**/*.graphql';

const language = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: {
      schema: join(folder, 'api.graphql'),
      documents: [examples, operations].map((pattern) => join(folder, '..', pattern)),
    },
  },
};
const plugins = { graphql, schema: { rules: { 'names-mean-types': namesMeanTypes } } };

/** For `eslint.config.js`. */
export const graphqlConfig = [
  {
    files: ['schema/api.graphql'],
    plugins,
    languageOptions: language,
    processor: excuse(exceptions),
    rules: {
      ...setOf('schema-recommended'),
      ...setOf('schema-relay'),
      ...on('graphql', schemaRules(values())),
      ...on('schema', ownRules),
    },
  },
  {
    files: [operations, examples],
    plugins,
    languageOptions: language,
    rules: {
      ...setOf('operations-recommended'),
      ...on('graphql', operationRules),
      'graphql/match-document-filename': ['error', { query: 'kebab-case', mutation: 'kebab-case' }],
      // The name of its file makes it unique; an example may be like one of the operations.
      'graphql/unique-operation-name': 'off',
      // Documents are whole, with the fragments they need: any client can send them as they are.
      'graphql/unique-fragment-name': 'off',
    },
  },
  {
    files: [examples],
    rules: {
      // People read an example, and no cache keeps its answers.
      'graphql/require-selections': 'off',
      // Their file names begin with a number: it is the order of the tabs.
      'graphql/match-document-filename': 'off',
    },
  },
];

for (const rule of Object.keys(graphql.rules)) {
  const wanted = graphqlConfig.some(({ rules }) => `graphql/${rule}` in rules);
  if (wanted === rule in leftOut) {
    throw new Error(`Expected schema/lint/rules.js to have ${rule} either with its options or left out.`);
  }
}

/** A set of rules of the plugin, under the name the plugin has here. */
function setOf(name) {
  const rules = Object.entries(graphql.configs[`flat/${name}`].rules);
  return Object.fromEntries(
    rules.map(([rule, level]) => [rule.replace('@graphql-eslint/', 'graphql/'), level]),
  );
}

function on(plugin, rules) {
  return Object.fromEntries(
    Object.entries(rules).map(([rule, options]) => [
      `${plugin}/${rule}`,
      Array.isArray(options) || Object.keys(options).length > 0 ? ['error', options] : 'error',
    ]),
  );
}

/** The types that no subgraph can be asked for by key. */
function values() {
  const entities = new Set(
    [...read('supergraph.graphql').matchAll(/^type (\w+)([^{]*)\{/gm)]
      .filter(([, , directives]) => directives.includes('key:'))
      .map(([, name]) => name),
  );
  const schema = buildASTSchema(parse(read('api.graphql')));
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !entities.has(type.name))
    .map(({ name }) => name);
}
