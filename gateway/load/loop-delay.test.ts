import { expect, test } from '@jest/globals';
import { LoopDelayMeter, type LoopDelay } from './loop-delay.js';

/** What is measured when beats come at these moments. */
function measured(...beats: number[]): LoopDelay[] {
  const meter = new LoopDelayMeter(0);
  return beats.flatMap((now) => meter.beat(now) ?? []);
}

test.each([
  ['a timely loop', [20, 40, 60, 80, 100], [{ standingMs: 0, worstMs: 0 }]],
  ['a loop that is late once', [20, 40, 60, 220], [{ standingMs: 0, worstMs: 140 }]],
  ['one that is late all the time', [80, 160], [{ standingMs: 60, worstMs: 60 }]],
  [
    'turns longer than an interval',
    [320, 640],
    [
      { standingMs: 300, worstMs: 300 },
      { standingMs: 300, worstMs: 300 },
    ],
  ],
  ['beats that come early', [15, 30, 45, 60, 75, 90, 105], [{ standingMs: 0, worstMs: 0 }]],
])('%s', (_, beats, delays) => {
  expect(measured(...beats)).toEqual(delays);
});
