import { expect, jest, test } from '@jest/globals';
import { systemClock } from '../clock.js';
import { Drops } from './drops.js';
import { Memory } from './memory.js';
import { type AskedRead, Reader } from './reader.js';
import type { Found, SharedEntries } from './shared-entries.js';
import { scriptedPartner } from './testing/scripted-partner.js';

const policy = { freshForMs: 60_000, staleForMs: 0, staleIfErrorMs: 0 };

test('what another replica has kept between a look and the turn to ask is not asked for again', async () => {
  const { partner, seen } = scriptedPartner(() => 'ours');
  const release = jest.fn();
  let found: Found = { versions: 'v' };
  const shared = {
    find: async () => found,
    async claim() {
      found = { ...found, kept: { answer: 'theirs', at: systemClock.now(), policy } };
      return release;
    },
  } as unknown as SharedEntries;
  const memory = new Memory(1e6);
  const drops = new Drops();
  const figures = { read: 0, used: 0 };
  const reader = new Reader({ partner, memory, drops, shared, clock: systemClock, figures });
  const asked = {
    key: 'k',
    tags: [],
    priority: 'interactive',
    accepts: 'fresh',
    operation: 'listPartnerBalances',
    request: {},
    options: {},
    policy,
    deadlineMs: 1000,
  } as unknown as AskedRead;
  const got = await reader.read(asked, { signal: new AbortController().signal, sent: false });
  expect(got).toMatchObject({ kept: { answer: 'theirs' }, from: 'other replica' });
  expect(seen).toEqual([]);
  expect(release).toHaveBeenCalledTimes(1);
  expect(memory.get('k')).toMatchObject({ answer: 'theirs' });
});
