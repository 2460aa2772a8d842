import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { Newcomers } from './newcomers.js';

test('a request is a newcomer’s when it is the first on a connection that was just taken', () => {
  let now = 0;
  const server = new EventEmitter();
  const newcomers = new Newcomers(server as Server, () => now);
  const [quick, ahead] = [new Socket(), new Socket()];
  server.emit('connection', quick);
  server.emit('connection', ahead);
  now = 200;
  expect([newcomers.comeWith(quick), newcomers.comeWith(quick)]).toEqual([true, false]);
  now = 201;
  expect(newcomers.comeWith(ahead)).toBe(false);
  expect(newcomers.comeWith(new Socket())).toBe(false);
});
