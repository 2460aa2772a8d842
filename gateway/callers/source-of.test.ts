import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { expect, test } from '@jest/globals';
import { sourceOf } from './source-of.js';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

const proxies = new BlockList();
proxies.addSubnet('10.0.0.0', 8, 'ipv4');
proxies.addAddress('fd00::1', 'ipv6');

test.each([
  ['192.0.2.1', undefined, '192.0.2.1'],
  ['::ffff:192.0.2.1', undefined, '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', undefined, '2001:db8:1:2::/64'],
  ['2001:0db8::1', undefined, '2001:db8:0:0::/64'],
  ['::1', undefined, '0:0:0:0::/64'],
  ['fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ['192.0.2.1', '203.0.113.5', '192.0.2.1'],
  [undefined, undefined, ''],
])('%s with %s is %s, where no proxy is trusted', (address, forwarded, source) => {
  expect(sourceOf(undefined)(from(address, forwarded))).toBe(source);
});

test.each([
  ['192.0.2.1', '203.0.113.5', '192.0.2.1'],
  ['10.0.0.1', '203.0.113.5', '203.0.113.5'],
  ['::ffff:10.0.0.1', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
  ['10.0.0.1', '203.0.113.5, 10.9.9.9', '203.0.113.5'],
  ['fd00::1', '2001:db8::1', '2001:db8:0:0::/64'],
  ['10.0.0.1', undefined, '10.0.0.1'],
  ['10.0.0.1', 'unknown', '10.0.0.1'],
  ['10.0.0.1', '203.0.113.5, <script>', '10.0.0.1'],
  ['10.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
])('%s with %s is %s, where proxies are trusted', (address, forwarded, source) => {
  expect(sourceOf(proxies)(from(address, forwarded))).toBe(source);
});
