/** An operation on the shop and its answer. */
export interface Case {
  query: string;
  variables?: Record<string, unknown>;
  data: unknown;
}

/** What a federated graph can do, by example; `shop.ts` is the graph. */
export const cases: Record<string, Case> = {
  'a join, and back to the subgraph it came from': {
    query: '{ reviews { stars author { name } } }',
    data: {
      reviews: [
        { stars: 5, author: { name: 'Ada' } },
        { stars: 1, author: { name: 'Bob' } },
        { stars: 3, author: { name: 'Ada' } },
      ],
    },
  },
  'joins in joins': {
    query: '{ me { friends { name reviews { text product { title reviews { author { email } } } } } } }',
    data: {
      me: {
        friends: [
          {
            name: 'Bob',
            reviews: [
              {
                text: 'Bad',
                product: {
                  title: 'Graphs',
                  reviews: [
                    { author: { email: 'ada@example.com' } },
                    { author: { email: 'bob@example.com' } },
                  ],
                },
              },
            ],
          },
          { name: null, reviews: [] },
        ],
      },
    },
  },
  'lists of lists with nulls': {
    query: '{ catalog { id stars ... on Lamp { freight } } }',
    data: {
      catalog: [
        [
          { id: 'p1', stars: 4.5 },
          { id: 'p2', stars: 4.5, freight: 10 },
        ],
        null,
        [{ id: 'p3', stars: null }],
      ],
    },
  },
  'aliases and one field with two argument sets': {
    query:
      '{ me { all: reviews { loud: text(upper: true) text } good: reviews(min: 4) { text } few: friends(first: 1) { name } friends { name } } }',
    data: {
      me: {
        all: [
          { loud: 'GOOD', text: 'Good' },
          { loud: 'SO SO', text: 'So so' },
        ],
        good: [{ text: 'Good' }],
        few: [{ name: 'Bob' }],
        friends: [{ name: 'Bob' }, { name: null }],
      },
    },
  },
  'one alias meaning different things in two places of the same entity': {
    query:
      '{ reviews { author { r: reviews(min: 4) { id } } } me { r: reviews(min: 1) { id } friends { r: reviews(min: 2) { id } } } }',
    data: {
      reviews: [{ author: { r: [{ id: 'r1' }] } }, { author: { r: [] } }, { author: { r: [{ id: 'r1' }] } }],
      me: { r: [{ id: 'r1' }, { id: 'r3' }], friends: [{ r: [] }, { r: [] }] },
    },
  },
  'entities shared by several places, completed differently in each': {
    query: `{
      a: reviews { author { reviews { p: product { reviews { id s: stars } } } } }
      b: reviews { author { reviews { p: product { reviews { s: text } } } } }
    }`,
    data: (() => {
      const of = (list: unknown[][]) =>
        list.map((products) => ({ author: { reviews: products.map((reviews) => ({ p: { reviews } })) } }));
      const p1 = [
        { id: 'r1', s: 5 },
        { id: 'r2', s: 1 },
      ];
      const p2 = [{ id: 'r3', s: 3 }];
      const q1 = [{ s: 'Good' }, { s: 'Bad' }];
      const q2 = [{ s: 'So so' }];
      return { a: of([[p1, p2], [p1], [p1, p2]]), b: of([[q1, q2], [q1], [q1, q2]]) };
    })(),
  },
  'aliases that are names of keys and required fields': {
    query:
      '{ me { id: name email: id reviewCount address __typename: email } products { id: title weight: id size: weight ... on Book { freight } } }',
    data: {
      me: {
        id: 'Ada',
        email: 'u1',
        reviewCount: 2,
        address: 'home of ada@example.com',
        __typename: 'ada@example.com',
      },
      products: [
        { id: 'Graphs', weight: 'p1', size: 5, freight: 30 },
        { id: 'Light', weight: 'p2', size: 1 },
        { id: null, weight: 'p3', size: 2, freight: null },
      ],
    },
  },
  'a variable that is called as those of entity fetches': {
    query:
      'query ($representations: Int, $yes: Boolean!) { me { reviews(min: $representations) { id @include(if: $yes) stars } } }',
    variables: { representations: 4, yes: true },
    data: { me: { reviews: [{ id: 'r1', stars: 5 }] } },
  },
  'fragments, named and nested, in the order of the operation': {
    query: `{ me { ...Card friends { ...Card } } }
      fragment Card on User { address ... on Actor { name __typename } ...Id }
      fragment Id on User { id }`,
    data: {
      me: {
        address: 'home of ada@example.com',
        name: 'Ada',
        __typename: 'User',
        id: 'u1',
        friends: [
          { address: 'home of bob@example.com', name: 'Bob', __typename: 'User', id: 'u2' },
          { address: 'home of eve@example.com', name: null, __typename: 'User', id: 'u3' },
        ],
      },
    },
  },
  interfaces: {
    query:
      '{ whoami { __typename name ... on Bot { model } ... on User { address } } products { __typename title ... on Book { pages } ... on Lamp { watts } } }',
    data: {
      whoami: { __typename: 'Bot', name: 'Beep', model: 'T1' },
      products: [
        { __typename: 'Book', title: 'Graphs', pages: 300 },
        { __typename: 'Lamp', title: 'Light', watts: 8 },
        { __typename: 'Book', title: null, pages: 12 },
      ],
    },
  },
  'unions with members of several subgraphs': {
    query:
      '{ search { __typename ... on Book { freight reviews { id } } ... on Shop { name city } ... on Product { title } } }',
    data: {
      search: [
        { __typename: 'Book', freight: 30, reviews: [{ id: 'r1' }, { id: 'r2' }], title: 'Graphs' },
        { __typename: 'Lamp', title: 'Light' },
        { __typename: 'Shop', name: 'Corner', city: null },
      ],
    },
  },
  '@requires of nested and nullable fields': {
    query: '{ products { ... on Book { freight fast: freight(express: true) } ... on Lamp { freight } } }',
    data: { products: [{ freight: 30, fast: 60 }, { freight: 10 }, { freight: null, fast: null }] },
  },
  '@interfaceObject, from the interface and to it': {
    query: '{ products { stars } reviews { product { __typename title } } }',
    data: {
      products: [{ stars: 4.5 }, { stars: 4.5 }, { stars: null }],
      reviews: [
        { product: { __typename: 'Book', title: 'Graphs' } },
        { product: { __typename: 'Book', title: 'Graphs' } },
        { product: { __typename: 'Lamp', title: 'Light' } },
      ],
    },
  },
  '@interfaceObject without a need to know the type': {
    query: '{ reviews { product { id } } }',
    data: { reviews: [{ product: { id: 'p1' } }, { product: { id: 'p1' } }, { product: { id: 'p2' } }] },
  },
  'another key, and a compound key': {
    query: '{ me { address } shelf { count shipsTo } }',
    data: {
      me: { address: 'home of ada@example.com' },
      shelf: [
        { count: 2, shipsTo: ['p1@cn'] },
        { count: 2, shipsTo: ['p2@cn'] },
        { count: 2, shipsTo: ['p3@eu'] },
      ],
    },
  },
  '@skip and @include at the root': {
    query:
      'query ($yes: Boolean!, $no: Boolean!) { a: me @include(if: $yes) { name } b: me @skip(if: $yes) { name } c: me @include(if: $no) { reviewCount } d: me @skip(if: true) { name } }',
    variables: { yes: true, no: false },
    data: { a: { name: 'Ada' } },
  },
  '@skip and @include in joins and fragments': {
    query: `query ($yes: Boolean!, $no: Boolean = false) {
      me { reviews @include(if: $yes) { text @skip(if: $yes) stars } ... @include(if: $no) { address } ...F @skip(if: $no) reviewCount @skip(if: $yes) @include(if: $yes) }
    } fragment F on User { friends(first: 1) { reviewCount @include(if: $yes) name @include(if: $no) } }`,
    variables: { yes: true },
    data: { me: { reviews: [{ stars: 5 }, { stars: 3 }], friends: [{ reviewCount: 1 }] } },
  },
  'everything skipped': {
    query: 'query ($no: Boolean!) { me @include(if: $no) { name } }',
    variables: { no: false },
    data: {},
  },
  'defaults of variables, arguments and input objects': {
    query:
      'query ($limit: Int = 1, $ids: [ID!]) { a: users { id } b: users(filter: { limit: $limit }) { id } c: users(ids: $ids, filter: {}) { id } }',
    variables: { ids: ['u3', 'u1', 'u2'] },
    data: { a: [{ id: 'u2' }, { id: 'u3' }], b: [{ id: 'u1' }], c: [{ id: 'u1' }, { id: 'u2' }] },
  },
  'enums in and out': {
    query: 'query ($role: Role) { users(filter: { role: $role, limit: 9 }) { role } }',
    variables: { role: 'ADMIN' },
    data: { users: [{ role: 'ADMIN' }] },
  },
  'introspection beside data': {
    query:
      'query ($n: String!) { t: __typename __type(name: $n) { kind } me { name t: __typename } ...R } fragment R on Query { __schema { queryType { name } } none: __type(name: "No") { kind } }',
    variables: { n: 'Role' },
    data: {
      t: 'Query',
      __type: { kind: 'ENUM' },
      me: { name: 'Ada', t: 'User' },
      __schema: { queryType: { name: 'Query' } },
      none: null,
    },
  },
  'an unknown entity': {
    query: '{ user(id: "nobody") { name reviewCount } product(id: "none") { title stars } }',
    data: { user: null, product: null },
  },
  'one response key with different arguments on two types that share an interface object': {
    query:
      '{ search { ... on Book { s: scaled(by: 2) } ... on Lamp { s: scaled(by: 3) } ... on Shop { s: name } } }',
    data: { search: [{ s: 9 }, { s: 13.5 }, { s: 'Corner' }] },
  },
};
