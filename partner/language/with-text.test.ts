import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { BilingualError } from './bilingual-error.js';
import { defineMessages } from './define-messages.js';
import { messageIn } from './with-text.js';

const messages = defineMessages({
  broken: { en: 'It is broken.', zh: '已损坏。' },
  range: { en: 'From {from} to {to}, but got {value}.', zh: '应为 {from}～{to}，实际为 {value}。' },
});

describe('a message in the language of the caller', () => {
  const error = new BilingualError(messages.range({ from: 0, to: 5, value: '"{to}" $&' }));

  test('is English in logs, whoever asks', () => {
    expect(error.message).toBe('From 0 to 5, but got "{to}" $&.');
    expect(JSON.stringify(error)).toBe(JSON.stringify({ message: error.message }));
  });

  test.each([
    ['zh_CN', '应为 0～5，实际为 "{to}" $&。'],
    ['en_US', 'From 0 to 5, but got "{to}" $&.'],
    [undefined, 'From 0 to 5, but got "{to}" $&.'],
  ] as const)('%s: values stay as they came', (language, message) => {
    expect(messageIn(language, error)).toBe(message);
  });

  test('is found in an error that graphql-js made of it, whose own words stay', () => {
    const wrapped = new GraphQLError(`Variable "$a" got invalid value "x"; ${error.message}`, {
      originalError: error,
    });
    const outer = new GraphQLError(wrapped.message, { originalError: wrapped });
    expect(messageIn('zh_CN', outer)).toBe(
      'Variable "$a" got invalid value "x"; 应为 0～5，实际为 "{to}" $&。',
    );
  });

  test('is the message itself where nobody knows another', () => {
    expect(messageIn('zh_CN', new Error('Boom.'))).toBe('Boom.');
    expect(messages.broken).toEqual({ en: 'It is broken.', zh: '已损坏。' });
  });
});
