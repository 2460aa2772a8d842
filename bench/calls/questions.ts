import type { Operation } from '../operations.js';
import { namedOperations, type PartnerData, screens } from '../../test/support/operations/index.js';

/** A named operation as its screen asks it. */
export type Question = Required<Operation>;

/** Every named operation, with variables from the partner's data. */
export async function questionsFrom(data: PartnerData): Promise<Question[]> {
  const questions: Question[] = [];
  for (const [name, query] of namedOperations()) {
    questions.push({ name, query, variables: await screens[name]!.variables(data) });
  }
  return questions;
}
