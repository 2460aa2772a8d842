import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../operations.js';
import { type Answer, ask } from './ask.js';
import type { Candidate } from './candidate.js';

/**
 * Makes sure that all candidates give the same answer, without errors. They are asked several times, because loaders
 * may go another way once they know how long the partner's lists are.
 *
 * @throws naming the operation and the candidates that differ
 */
export async function checkAnswers(
  candidates: readonly Candidate[],
  operations: readonly Operation[],
): Promise<void> {
  for (const operation of operations) {
    let expected: Answer | undefined;
    for (const { name, url } of [...candidates, ...candidates, ...candidates]) {
      const text = await ask(url, operation);
      const answer = JSON.parse(text) as Answer;
      if (!answer.data || answer.errors) {
        throw new Error(`"${operation.name}" fails at ${name}: ${text.slice(0, 500)}`);
      }
      expected ??= answer;
      if (!isDeepStrictEqual(answer, expected)) {
        throw new Error(`"${operation.name}" has another answer at ${name} than at ${candidates[0]!.name}.`);
      }
    }
  }
}
