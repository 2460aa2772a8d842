/**
 * What a rule may not say about one place of the schema. `at` is the place as in `Customer.orders(first:)`, `about` a part
 * of the message where the rule says more than one thing there.
 *
 * @type {{ rule: string, at: string, about?: string, reason: string }[]}
 */
export const exceptions = [
  ...['hasPreviousPage', 'startCursor'].map((about) => ({
    rule: 'relay-page-info',
    at: 'PageInfo',
    about,
    reason: 'Lists are paged forward only: a field that nobody could page by would be a promise not kept.',
  })),
  ...['ServiceType', 'ResourceType', 'UsageType'].map((at) => ({
    rule: 'naming-convention',
    at,
    about: '"Type" suffix',
    reason: 'The field’s own word: a service type is not a type of the schema.',
  })),
  {
    rule: 'no-typename-prefix',
    at: 'Bill.billingMode',
    reason: 'The mode of billing, not the mode of a bill: the same word as on every other charge.',
  },
  {
    rule: 'strict-id-in-types',
    at: 'Partner',
    reason: 'There is one; its id costs a call of its own, and all else below it can be had without.',
  },
  ...['Query.resourceSpecifications', 'ResourceType.specifications'].flatMap((field) =>
    ['first', 'after'].map((argument) => ({
      rule: 'names-mean-types',
      at: `${field}(${argument}:)`,
      about: 'in other words',
      reason:
        'The partner gives no total here, its pages follow one another, and its places hold for one language.',
    })),
  ),
  ...['Query', 'Mutation'].map((at) => ({
    rule: 'require-description',
    at,
    reason: 'The code declares fields of it in many places and describes each; the type itself is the graph.',
  })),
];
