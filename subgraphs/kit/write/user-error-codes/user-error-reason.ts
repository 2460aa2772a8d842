import type { Text } from '../../../../partner/language/text.js';
import type { Remedy } from './remedies.js';

/** What a code of `UserError` means, and what is to be done about it. */
export interface UserErrorReason extends Text {
  remedy: Remedy;
}
