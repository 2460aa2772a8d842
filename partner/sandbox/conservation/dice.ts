import { Rng } from '../data/prng.js';

/**
 * Decides what a step does. Each question has its own answer, and of a list the same thing is chosen while it is in it,
 * whatever else is: a step does the same when other steps are left out, so that a failing sequence can be shortened.
 */
export class Dice {
  private readonly rng: Rng;

  constructor(seed: number) {
    this.rng = Rng.of(seed);
  }

  /** True in so many of a hundred cases. */
  chance(question: string, percent: number): boolean {
    return this.rng.split(question).chance(percent);
  }

  int(question: string, min: number, max: number): number {
    return this.rng.split(question).int(min, max);
  }

  pick<T>(question: string, choices: readonly T[]): T {
    return this.rng.split(question).pick(choices);
  }

  /** One of the things in a list; undefined of an empty one. */
  one<T extends { id: string } | string>(question: string, list: readonly T[]): T | undefined {
    return this.some(question, list, 1)[0];
  }

  /** So many of the things in a list, or all it has. */
  some<T extends { id: string } | string>(question: string, list: readonly T[], count: number): T[] {
    const rng = this.rng.split(question);
    const places = list.map((thing) => {
      const place = rng.split(typeof thing === 'string' ? thing : thing.id).int(0, 0x7fff_ffff);
      return { thing, place };
    });
    return places
      .sort((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ thing }) => thing);
  }

  /** One of those in the first list, now and then of the second. */
  mostly<T extends { id: string } | string>(question: string, good: readonly T[], any: readonly T[]) {
    return this.one(question, this.chance(`${question}: good`, 90) ? good : any);
  }
}
