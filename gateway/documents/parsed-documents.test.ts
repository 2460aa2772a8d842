import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { ParsedDocuments } from './parsed-documents.js';

const document = (length: number) => parse('{ a }'.padEnd(length, ' '));

test('is bounded by the texts: those used least go first', async () => {
  const documents = new ParsedDocuments(1000);
  await documents.set('kept', document(100));
  for (let number = 0; number < 50; number++) {
    await documents.set(`${number}`, document(90));
    expect(await documents.get('kept')).toBeDefined();
    expect(documents.held).toBeLessThanOrEqual(1000);
  }
  expect(await documents.get('49')).toBeDefined();
  expect(await documents.get('1')).toBeUndefined();
});

test('one that is too large drives out the others and itself, and nothing is counted twice', async () => {
  const documents = new ParsedDocuments(1000);
  for (const _ of [1, 2]) await documents.set('same', document(400));
  expect(documents.held).toBe(400);
  await documents.set('large', document(2000));
  expect(documents.held).toBe(0);
  expect(await documents.get('large')).toBeUndefined();
});

test('one without a text counts as a long one', async () => {
  const documents = new ParsedDocuments(25_000);
  for (const name of ['a', 'b', 'c']) await documents.set(name, parse('{ a }', { noLocation: true }));
  expect([await documents.get('a'), await documents.get('c')]).toEqual([undefined, expect.anything()]);
});
