import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { examplesFrom } from './examples-from.js';
import { lastMonth } from './last-month.js';
import { readExamples } from './read-examples.js';

test('the month before is that of Beijing, where a day begins eight hours before it does in UTC', () => {
  expect(lastMonth(new Date('2026-11-15T12:00:00Z'))).toBe('2026-10');
  expect(lastMonth(new Date('2026-10-31T15:59:59Z'))).toBe('2026-09');
  expect(lastMonth(new Date('2026-10-31T16:00:00Z'))).toBe('2026-10');
  expect(lastMonth(new Date('2027-01-31T00:00:00Z'))).toBe('2026-12');
  expect(lastMonth(new Date('2027-03-31T00:00:00Z'))).toBe('2027-02');
});

test('examples stand in the order of their files, each with its own variables', () => {
  const files = {
    '2-b.graphql': 'query B { b }\n',
    '2-b.variables.json': '{ "month": "LAST_MONTH" }\n',
    '1-a.graphql': 'query A { a }\n',
  };
  expect(examplesFrom(files, new Date('2026-11-15T00:00:00Z'))).toEqual([
    { name: '1-a', query: 'query A { a }' },
    { name: '2-b', query: 'query B { b }', variables: '{ "month": "2026-10" }' },
  ]);
});

test('each example is one named operation, explained in its first line, with variables that parse', () => {
  const examples = readExamples(new Date());
  expect(examples).toHaveLength(5);
  for (const { query, variables } of examples) {
    expect(query).toMatch(/^# \S/);
    const operations = parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    expect(operations).toEqual([expect.objectContaining({ name: expect.anything() })]);
    expect(typeof JSON.parse(variables ?? '{}')).toBe('object');
  }
});
