import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { isLocal } from './is-local.js';

const under = (host?: string) => isLocal({ headers: { host } } as IncomingMessage);

test.each(['127.0.0.1:4000', '127.0.0.1', 'localhost:80', 'LocalHost', '[::1]:4000', '127.8.8.8', undefined])(
  '%s is this machine',
  (host) => expect(under(host)).toBe(true),
);

test.each([
  ...[
    'evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1:4000',
  ],
  ...['', 'localhost@evil.example', 'localhost:80:80', '[::2]', '[::1]evil.example', '127.1', '0.0.0.0'],
])('%j is not', (host) => expect(under(host)).toBe(false));
