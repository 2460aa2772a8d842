import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DueHeap } from './due-heap.js';

test('what is due first comes first, whatever was put in before and in between', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(50), { freq: 3 })), (steps) => {
      const heap = new DueHeap();
      const model: number[] = [];
      for (const step of steps) {
        if (step !== null) {
          heap.push(step, model.push(step));
          continue;
        }
        const first = Math.min(...model);
        expect(heap.time).toBe(first);
        if (model.length === 0) continue;
        heap.pop();
        model.splice(model.indexOf(first), 1);
      }
      expect(heap.time).toBe(Math.min(...model));
    }),
  );
});

test('a value comes out with its own time', () => {
  const heap = new DueHeap();
  for (const time of [5, 1, 4, 2, 3]) heap.push(time, time * 10);
  expect(Array.from({ length: 5 }, () => heap.pop())).toEqual([10, 20, 30, 40, 50]);
});
