import type { TestAnswer } from '../testing/test-client.js';
import type { Attempt, Move } from './attempt.js';
import { Dice } from './dice.js';
import type { Ledger } from './ledger.js';
import type { Stage } from './stage.js';

/** How often what was done, and how often it was refused. */
export type Tally = Map<string, { done: number; refused: number }>;

/** One move, made and followed through the books. */
export class Step {
  private said: string | undefined;

  constructor(
    private readonly move: Move,
    private readonly seed: number,
    private readonly tally: Tally,
  ) {}

  /** The same, to be made in another run. */
  again(): Step {
    return new Step(this.move, this.seed, this.tally);
  }

  /** Whether it was made, or its turn came and there was nothing to do. */
  get ran(): boolean {
    return this.said !== undefined;
  }

  toString(): string {
    return `\n  ${this.said}`;
  }

  async run(ledger: Ledger, stage: Stage) {
    await stage.hold();
    const { books, regulars } = ledger;
    const fresh = ledger.fresh.bind(ledger);
    this.said = 'nothing';
    const attempt = await this.move({ stage, books, regulars, fresh, dice: new Dice(this.seed) });
    if (!attempt) return;
    this.said = attempt.said;
    await this.make(attempt, ledger, stage);
  }

  private async make(attempt: Attempt, ledger: Ledger, stage: Stage) {
    if ('wait' in attempt) {
      const since = stage.now;
      await stage.turnTo(since + attempt.wait);
      this.count('wait', false);
      return ledger.followTime(since);
    }
    for (const party of attempt.about) await ledger.fresh(party);
    const answer = await attempt.by.call(attempt.operation, attempt.input);
    const code = refusalOf(answer);
    const refused = code !== undefined;
    this.said += ` -> ${code ?? 'done'}`;
    if (answer.status >= 500) throw new Error(`failed: ${answer.text}`);
    this.count(attempt.operation, refused);
    if (refused) return ledger.same(attempt);
    await attempt.afterwards?.(answer);
    return ledger.follow(attempt);
  }

  private count(what: string, refused: boolean) {
    const counts = this.tally.get(what) ?? { done: 0, refused: 0 };
    this.tally.set(what, counts);
    counts[refused ? 'refused' : 'done']++;
  }
}

/** The code of a refusal. Some come with status 200; CBC.0000 is how one operation says that all is well. */
function refusalOf({ status, json }: TestAnswer): string | undefined {
  const { error_code: code } = (json ?? {}) as { error_code?: string };
  if (status >= 400) return code ?? String(status);
  return code === 'CBC.0000' ? undefined : code;
}
