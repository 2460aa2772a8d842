import fc from 'fast-check';
import type { Move } from './attempt.js';
import { Step, type Tally } from './step.js';

/** Long sequences of steps that shrink by leaving out stretches: half of what is left, then a quarter, down to one. */
export class Sequences extends fc.Arbitrary<Step[]> {
  private readonly step: fc.Arbitrary<Step>;

  constructor(
    moves: readonly (readonly [move: Move, weight: number])[],
    private readonly length: number,
    tally: Tally,
  ) {
    super();
    const weighted = moves.map(([move, weight]) => ({
      weight,
      arbitrary: fc.noBias(fc.nat()).map((seed) => new Step(move, seed, tally)),
    }));
    this.step = fc.oneof(...weighted);
  }

  override generate(random: fc.Random): fc.Value<Step[]> {
    const steps = Array.from({ length: this.length }, () => this.step.generate(random, undefined).value);
    return new fc.Value(steps, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Step[] {
    return Array.isArray(value);
  }

  /** What comes after the step that failed is gone; `stretch` is how much was last left out. */
  override shrink(steps: Step[], stretch: unknown): fc.Stream<fc.Value<Step[]>> {
    const ran = steps.filter((step) => step.ran);
    const longest = Math.min((stretch as number | undefined) ?? Infinity, Math.ceil(ran.length / 2));
    return fc.stream(without(ran, longest));
  }
}

/** The sequence without one stretch of it. */
function* without(steps: readonly Step[], longest: number): Generator<fc.Value<Step[]>, void, void> {
  for (let stretch = longest; stretch >= 1; stretch = stretch === 1 ? 0 : Math.ceil(stretch / 2)) {
    for (let start = 0; start < steps.length; start += stretch) {
      const rest = [...steps.slice(0, start), ...steps.slice(start + stretch)].map((step) => step.again());
      yield new fc.Value(rest, stretch);
    }
  }
}
