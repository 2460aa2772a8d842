import type { TestSubgraphs } from './federate.js';

/**
 * A small shop over four subgraphs that uses most of federation: joins in both directions, two keys, a compound key,
 * `@requires` with nested fields, `@provides`, `@shareable`, interfaces and unions across subgraphs, `@interfaceObject`.
 */
export function shop(): TestSubgraphs {
  const users = [
    { id: 'u1', email: 'ada@example.com', name: 'Ada', friendIds: ['u2', 'u3'], role: 'ADMIN' },
    { id: 'u2', email: 'bob@example.com', name: 'Bob', friendIds: ['u1'], role: 'BUYER' },
    { id: 'u3', email: 'eve@example.com', name: null, friendIds: [], role: 'BUYER' },
  ];
  const products = [
    {
      __typename: 'Book',
      id: 'p1',
      region: 'cn',
      title: 'Graphs',
      pages: 300,
      size: { width: 2, height: 3 },
      weight: 5,
    },
    {
      __typename: 'Lamp',
      id: 'p2',
      region: 'cn',
      title: 'Light',
      watts: 8,
      size: { width: 4, height: 9 },
      weight: 1,
    },
    { __typename: 'Book', id: 'p3', region: 'eu', title: null, pages: 12, size: null, weight: 2 },
  ];
  const reviews = [
    { id: 'r1', text: 'Good', stars: 5, authorId: 'u1', productId: 'p1' },
    { id: 'r2', text: 'Bad', stars: 1, authorId: 'u2', productId: 'p1' },
    { id: 'r3', text: 'So so', stars: 3, authorId: 'u1', productId: 'p2' },
  ];
  const log: string[] = [];
  type Key = { id?: string; email?: string; region?: string };
  const userOf = (key: Key) => users.find((user) => user.id === key.id || user.email === key.email) ?? null;
  const productOf = (key: Key) => products.find((product) => product.id === key.id) ?? null;

  return {
    users: {
      sdl: `
        type Query { users(ids: [ID!], filter: UserFilter = { role: BUYER, limit: 10 }): [User!]! user(id: ID!): User me: User whoami: Actor }
        type Mutation { rename(id: ID!, name: String!): User log: [String!]! }
        input UserFilter { role: Role limit: Int = 2 names: [String!] }
        enum Role { ADMIN BUYER ROBOT @inaccessible }
        interface Actor { id: ID! name: String }
        type User implements Actor @key(fields: "id") @key(fields: "email") {
          id: ID! email: String! name: String friends(first: Int = 5): [User!]! role: Role secret: String @inaccessible
        }
        type Bot implements Actor { id: ID! name: String model: String! @deprecated(reason: "Bots are gone.") }`,
      resolvers: {
        Query: {
          users: (
            _: unknown,
            { ids, filter }: { ids?: string[]; filter: { role?: string; limit: number } },
          ) =>
            users
              .filter((user) => (ids ? ids.includes(user.id) : !filter.role || user.role === filter.role))
              .slice(0, filter.limit),
          user: (_: unknown, key: Key) => userOf(key),
          me: () => users[0],
          whoami: () => ({ __typename: 'Bot', id: 'b1', name: 'Beep', model: 'T1' }),
        },
        Mutation: {
          rename: (_: unknown, { id, name }: { id: string; name: string }) => {
            log.push(`rename ${id}`);
            return { ...userOf({ id }), name };
          },
          log: () => [...log],
        },
        User: {
          __resolveReference: userOf,
          friends: (user: { friendIds: string[] }, { first }: { first: number }) =>
            user.friendIds.slice(0, first).map((id) => userOf({ id })),
        },
      },
    },
    products: {
      sdl: `
        type Query { products: [Product]! product(id: ID!): Product search(text: String = "a"): [Hit!] catalog: [[Product!]] shelf: [Stock!]! }
        interface Product @key(fields: "id") { id: ID! title: String size: Size weight: Int }
        type Book implements Product @key(fields: "id") { id: ID! title: String size: Size weight: Int pages: Int! }
        type Lamp implements Product @key(fields: "id") { id: ID! title: String size: Size weight: Int watts: Int }
        type Size @shareable { width: Int height: Int }
        type Stock @key(fields: "id region") { id: ID! region: String! count: Int }
        union Hit = Book | Lamp | Shop
        type Shop { name: String! city: String }`,
      resolvers: {
        Query: {
          products: () => products,
          product: (_: unknown, key: Key) => productOf(key),
          search: () => [products[0], products[1], { __typename: 'Shop', name: 'Corner', city: null }],
          catalog: () => [[products[0], products[1]], null, [products[2]]],
          shelf: () => products.map(({ id, region }) => ({ id, region, count: id.length })),
        },
        Product: { __resolveReference: productOf },
        Book: { __resolveReference: productOf },
        Lamp: { __resolveReference: productOf },
      },
    },
    reviews: {
      sdl: `
        type Query { reviews: [Review!]! bestReview: Review @shareable }
        type Mutation { addReview(text: String!): Review }
        type Review @key(fields: "id") { id: ID! text(upper: Boolean = false): String stars: Int! author: User product: Product authorCard: User @provides(fields: "name") }
        type User @key(fields: "id") { id: ID! name: String @external reviews(min: Int): [Review!] reviewCount: Int! }
        type Product @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!] stars: Float scaled(by: Int!): Float }`,
      resolvers: {
        Query: { reviews: () => reviews, bestReview: () => reviews[0] },
        Mutation: {
          addReview: (_: unknown, { text }: { text: string }) => {
            log.push(`addReview ${text}`);
            return { id: 'r9', text, stars: 4, authorId: 'u2', productId: 'p1' };
          },
        },
        Review: {
          text: ({ text }: { text: string }, { upper }: { upper: boolean }) =>
            upper ? text.toUpperCase() : text,
          author: ({ authorId }: { authorId: string }) => ({ id: authorId }),
          authorCard: ({ authorId }: { authorId: string }) => ({
            id: authorId,
            name: userOf({ id: authorId })?.name,
          }),
          product: ({ productId }: { productId: string }) => ({ id: productId }),
        },
        User: {
          reviews: ({ id }: Key, { min = 0 }: { min?: number }) =>
            reviews.filter((review) => review.authorId === id && review.stars >= min),
          reviewCount: ({ id }: Key) => {
            log.push(`reviewCount ${id}`);
            return reviews.filter((review) => review.authorId === id).length;
          },
        },
        Product: {
          reviews: ({ id }: Key) => reviews.filter((review) => review.productId === id),
          scaled: ({ id }: Key, { by }: { by: number }) => (id === 'p3' ? null : 4.5 * by),
          stars: ({ id }: Key) => (id === 'p3' ? null : 4.5),
        },
      },
    },
    shipping: {
      sdl: `
        type Query { bestReview: Review @shareable }
        type Review @key(fields: "id") { id: ID! }
        type Stock @key(fields: "id region") { id: ID! region: String! shipsTo: [String!]! }
        type Book @key(fields: "id") { id: ID! size: Size @external weight: Int @external freight(express: Boolean): Int @requires(fields: "size { width height } weight") }
        type Lamp @key(fields: "id") { id: ID! weight: Int @external freight(express: Boolean): Int @requires(fields: "weight") }
        type Size @shareable { width: Int height: Int }
        type User @key(fields: "email") { email: String! address: String }`,
      resolvers: {
        Query: { bestReview: () => ({ id: 'r1' }) },
        Stock: { shipsTo: ({ id, region }: Key) => [`${id}@${region}`] },
        Book: {
          freight: (
            book: { size: { width: number; height: number } | null; weight: number },
            { express }: { express?: boolean },
          ) => book.size && book.size.width * book.size.height * book.weight * (express ? 2 : 1),
        },
        Lamp: {
          freight: ({ weight }: { weight: number }, { express }: { express?: boolean }) =>
            weight * (express ? 20 : 10),
        },
        User: { address: ({ email }: Key) => `home of ${email ?? ''}` },
      },
    },
  };
}
