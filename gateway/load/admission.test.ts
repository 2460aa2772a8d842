import { describe, expect, test } from '@jest/globals';
import { Admission, type AdmissionOptions } from './admission.js';
import { defaultLimits } from './limits.js';

/** An admission whose clock, turns and chance a test decides. */
function admissionOf(options: Partial<AdmissionOptions> = {}) {
  let now = 0;
  let idle = 0;
  let end = () => {};
  const admission = new Admission({
    ...defaultLimits,
    maxDelayMs: 100,
    now: () => now,
    atTurnsEnd: (callback) => (end = callback),
    random: () => 0,
    idleMs: () => idle,
    ...options,
  });
  return {
    admission,
    pass: (ms: number) => (now += ms),
    /** The event loop has nothing to do. */
    rest: (ms: number) => {
      now += ms;
      idle += ms;
    },
    endTurn: () => end(),
    /** So many come at once; says how many are let in. */
    come: (requests: number) => {
      let admitted = 0;
      for (let n = 0; n < requests; n++) if (!admission.admit()) admitted++;
      return admitted;
    },
    leave: (requests: number) => {
      for (let n = 0; n < requests; n++) admission.leave();
    },
  };
}

const late = { standingMs: 150, worstMs: 180 };
const calm = { standingMs: 1, worstMs: 5 };

describe('requests that only wait', () => {
  test('are let in by hundreds, up to the limit that is set', () => {
    const { admission, come, leave } = admissionOf();
    let underWay = 0;
    for (let n = 0; n < 20; n++) {
      underWay += come(200);
      admission.observe(calm);
    }
    expect(underWay).toBe(1000);
    expect(admission.load()).toMatchObject({ underWay: 1000, overloaded: false });
    expect(admission.load().refused.requests).toBeGreaterThan(0);
    leave(1000);
    expect(come(1000)).toBe(1000);
  });

  test('are let in by 250 when nothing is known yet', () => {
    expect(admissionOf().come(400)).toBe(250);
    expect(admissionOf({ maxRequests: 3 }).come(400)).toBe(3);
    expect(admissionOf({ maxDelayMs: Infinity }).come(2000)).toBe(1000);
  });
});

describe('while the event loop is late', () => {
  test('fewer may be under way each time, but always a few', () => {
    const { admission, come, leave } = admissionOf();
    const limits: number[] = [];
    expect(come(100)).toBe(100);
    for (let n = 0; n < 15; n++) {
      admission.observe(late);
      limits.push(admission.load().limit);
    }
    expect(limits.slice(0, 4)).toEqual([275, 70, 49, 34]);
    expect(limits.at(-1)).toBe(8);
    expect(come(10)).toBe(0);
    leave(100);
    expect(come(10)).toBe(8);
  });

  test('what comes once is borne, however few are under way', () => {
    const { admission, come } = admissionOf();
    come(1);
    for (let n = 0; n < 10; n++) {
      admission.observe(late);
      admission.observe(calm);
    }
    expect(come(200)).toBe(200);
  });

  test('more may be under way again as soon as it is in time', () => {
    const { admission, come, leave } = admissionOf();
    come(100);
    for (let n = 0; n < 15; n++) admission.observe(late);
    leave(100);
    const limits = Array.from({ length: 30 }, () => {
      admission.observe(calm);
      return admission.load().limit;
    });
    expect(limits.slice(0, 3)).toEqual([10, 12, 14]);
    expect(limits.at(-1)).toBeGreaterThan(100);
  });
});

describe('a turn of the event loop', () => {
  test('bears a moment of much work, but not for long', () => {
    const { come, pass, endTurn } = admissionOf();
    expect(come(1)).toBe(1);
    pass(200);
    expect(come(1)).toBe(1);
    pass(1);
    expect(come(1)).toBe(0);
    endTurn();
    expect(come(1)).toBe(1);
  });

  test('bears little when the loop goes on being late, and as much as ever when it was not', () => {
    const { admission, come, pass, endTurn } = admissionOf();
    admission.observe(late);
    admission.observe(late);
    come(1);
    pass(20);
    expect(come(1)).toBe(1);
    pass(1);
    expect(come(1)).toBe(0);
    endTurn();
    admission.observe(calm);
    admission.observe(calm);
    come(1);
    pass(21);
    expect(come(1)).toBe(1);
    expect(admission.load().refused).toMatchObject({ turn: 1 });
  });

  test('bears little while more come than are let in, though the loop is in time again', () => {
    const { admission, come, pass, leave, endTurn } = admissionOf();
    const bears = (ms: number) => {
      endTurn();
      come(1);
      pass(ms);
      return come(1) === 1;
    };
    leave(come(310));
    admission.observe(calm);
    expect(bears(21)).toBe(false);
    admission.observe(calm);
    // The interval in which one was refused is over with the next.
    admission.observe(calm);
    expect(bears(21)).toBe(true);
  });
});

describe('a loop that never pauses', () => {
  test('has new connections waiting: their requests may be old, and are refused until it pauses', () => {
    const { admission, pass, rest, endTurn } = admissionOf();
    const turn = (first: boolean) => {
      endTurn();
      return admission.admit(first) === undefined;
    };
    for (let n = 0; n < 39; n++) expect(turn(true)).toBe(true);
    pass(201);
    // The loop may have done one long thing, while a few came.
    expect(turn(false)).toBe(true);
    pass(0.5);
    expect([turn(true), turn(false)]).toEqual([false, false]);
    rest(0.01);
    expect(turn(true)).toBe(false);
    rest(1);
    expect(turn(true)).toBe(true);
    expect(admission.load().refused).toMatchObject({ queue: 3, turn: 0 });
  });

  test('may be busy with those whose connections are old, who are all seen in each turn', () => {
    const { admission, pass, endTurn } = admissionOf();
    admission.admit(true);
    admission.observe(calm);
    admission.observe(calm);
    for (let n = 0; n < 10; n++) {
      pass(201);
      endTurn();
      expect(admission.admit(false)).toBeUndefined();
    }
  });
});

describe('who is refused', () => {
  test('comes again the later the more there are', () => {
    const longest = (came: number, admitted: number) => {
      const { admission, come } = admissionOf({ maxRequests: admitted, random: () => 0.999 });
      come(came);
      admission.observe(calm);
      return admission.admit()!.retryAfter;
    };
    expect(longest(3, 3)).toBe(2);
    expect(longest(30, 3)).toBe(20);
    expect(longest(3000, 3)).toBe(30);
    expect(admissionOf({ maxRequests: 0 }).admission.admit()).toEqual({ retryAfter: 1 });
  });

  test('is refused also when bodies fill the memory that is theirs', () => {
    const { admission, come } = admissionOf({ maxBodyBytes: 100 });
    expect(admission.bodies.take(99)).toBe(true);
    expect(come(1)).toBe(1);
    expect(admission.bodies.take(2)).toBe(false);
    expect(admission.bodies.take(1)).toBe(true);
    expect(come(1)).toBe(0);
    admission.bodies.give(1);
    expect(come(1)).toBe(1);
  });
});

test('somebody is told once when the loop is late by more than 200 ms, and again when it was quiet between', () => {
  const told: unknown[] = [];
  const { admission, come, pass } = admissionOf({ onDelay: (delay) => told.push(delay) });
  const see = (worstMs: number) => admission.observe({ standingMs: 0, worstMs });
  pass(10_000);
  see(200);
  come(3);
  see(250.4);
  pass(4_000);
  see(900);
  pass(4_000);
  see(900);
  expect(told).toEqual([{ delayMs: 250, underWay: 3 }]);
  pass(5_001);
  see(300);
  expect(told).toHaveLength(2);
});
