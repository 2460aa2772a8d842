import { Extensions } from 'type-graphql';
import type { PersonalKind } from './mask.js';

/** Under this name a field says in its extensions which kind of personal value it has. */
export const personalExtension = 'personal';

/** The field is personal: without the scope `customers:pii` it comes masked. */
export function Personal(kind: PersonalKind) {
  return Extensions({ [personalExtension]: kind });
}
