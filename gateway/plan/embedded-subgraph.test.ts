import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { embeddedSubgraph } from './embedded-subgraph.js';

const subgraph = embeddedSubgraph<undefined>(buildSchema('type Query { a: Int }'), () => ({}));
const ask = (document: string) =>
  subgraph.execute({ document, variables: {}, operationKind: 'query' }, undefined, undefined);

describe('a subgraph that is made ready for a document', () => {
  test('answers it', async () => {
    subgraph.prepare!('{ a }');
    expect(await ask('{ a }')).toEqual({ data: { a: null } });
  });

  test('says what is wrong with it when it is asked for, not before', async () => {
    subgraph.prepare!('{ missing }');
    expect(await ask('{ missing }')).toMatchObject({
      errors: [{ message: 'Cannot query field "missing" on type "Query".' }],
    });
    subgraph.prepare!('{ a');
    expect(() => ask('{ a')).toThrow('Syntax Error');
    subgraph.prepare!('mutation { a }');
    expect(() => ask('mutation { a }')).toThrow('not configured to execute mutation');
  });
});
