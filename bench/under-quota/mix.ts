import type { Question } from '../calls/questions.js';
import type { Operation } from '../operations.js';

/**
 * Every named operation as often as any other. They are the screens of one partner, as its staff look at them: the same
 * month, the same lists; but the page of a customer is another customer's each time.
 */
export function mixOf(
  questions: readonly Question[],
  customerIds: readonly string[],
): ((random: () => number) => Operation)[] {
  return questions.map((question) => (random) => {
    if (question.name !== 'customer-page') return question;
    const id = customerIds[Math.floor(random() * customerIds.length)];
    return { ...question, variables: { ...question.variables, id } };
  });
}
