import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, introspectionFromSchema, printSchema, validateSchema } from 'graphql';
import { loadSupergraph, SupergraphError } from './index.js';
import { compose, federate } from './testing/federate.js';
import { shop } from './testing/shop.js';

const JOIN = 'schema @link(url: "https://specs.apollo.dev/join/v0.5") { query: Query }';
const GRAPH = 'enum join__Graph { A @join__graph(name: "a", url: "http://a.test") }';

const INTROSPECTION = {
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true,
  oneOf: true,
};

describe('loadSupergraph', () => {
  test('lists the subgraphs with their urls', () => {
    expect(loadSupergraph(compose(shop())).subgraphs).toEqual(
      ['products', 'reviews', 'shipping', 'users'].map((name) => ({
        name,
        url: `http://${name}.test/graphql`,
      })),
    );
  });

  test.each([
    [
      'text that is not GraphQL',
      'not { graphql',
      /Expected a Federation 2 supergraph, but the text is not GraphQL: Syntax Error/,
    ],
    ['a plain schema', 'type Query { a: Int }', /its schema does not @link the join specification/],
    ['a supergraph without subgraphs', `${JOIN} type Query { a: Int }`, /there is no enum join__Graph/],
    ['a supergraph without queries', `${JOIN} enum join__Graph { A }`, /it has no type Query to query/],
    [
      'a broken key',
      `${JOIN} ${GRAPH} type Query { a: Int } type A @join__type(graph: A, key: "id {") { id: ID }`,
      /@join__type\(key: "id \{"\) is not a selection of fields/,
    ],
    [
      'a subgraph that is not listed',
      `${JOIN} ${GRAPH} type Query @join__type(graph: B) { a: Int }`,
      /the query planner refused it: .*Subgraph not found: 'B'/,
    ],
  ])('refuses %s and says why', (_, sdl, message) => {
    expect(() => loadSupergraph(sdl)).toThrow(SupergraphError);
    expect(() => loadSupergraph(sdl)).toThrow(message);
  });
});

describe('the API schema', () => {
  const sdl = compose({
    a: {
      sdl: `
        "All of it"
        type Query {
          "One thing"
          thing(
            "How many" n: Int = 3 @deprecated(reason: "unused"), filter: Filter = { tags: ["a"] }): Thing @deprecated(reason: "gone")
          hidden: Int @inaccessible
        }
        """
        A thing
        with two lines
        """
        interface Thing { id: ID! }
        type Real implements Thing @tag(name: "x") { id: ID! url: Url secret: Secret @inaccessible }
        type Secret @inaccessible { a: Int }
        input Filter { tags: [String!] = ["b"] old: Int @deprecated(reason: "old") }
        scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
        enum Color { RED "Not red" BLUE @deprecated(reason: "sad") PINK @inaccessible }`,
    },
  });
  const { apiSchema } = loadSupergraph(sdl);
  const printed = printSchema(apiSchema);

  test('has nothing of federation in it, and no hidden element', () => {
    expect(validateSchema(apiSchema)).toEqual([]);
    expect(printed).not.toMatch(/join__|link__|core__|_entities|_service|Secret|secret|hidden|PINK/);
    expect(Object.keys(apiSchema.getQueryType()?.getFields() ?? {})).toEqual(['thing']);
  });

  test('keeps descriptions, deprecations, defaults and specifiedBy', () => {
    for (const kept of [
      '"""All of it"""',
      'A thing\nwith two lines',
      'n: Int = 3 @deprecated(reason: "unused")',
      'filter: Filter = {tags: ["a"]}',
      'thing(',
      '): Thing @deprecated(reason: "gone")',
      'tags: [String!] = ["b"]',
      'old: Int @deprecated(reason: "old")',
      '@specifiedBy(url: "https://url.spec.whatwg.org/")',
      '"""Not red"""\n  BLUE @deprecated(reason: "sad")',
    ]) {
      expect(printed).toContain(kept);
    }
  });

  test('answers introspection exactly as it describes itself, and asks no subgraph', async () => {
    const federation = federate(shop());
    const { data, errors } = await federation.run(getIntrospectionQuery(INTROSPECTION));
    expect(errors).toBeUndefined();
    expect(data).toEqual(
      JSON.parse(JSON.stringify(introspectionFromSchema(federation.supergraph.apiSchema, INTROSPECTION))),
    );
    expect(federation.sent).toEqual([]);
  });
});
