import type { Text } from '../../../../partner/language/text.js';
import type { UserErrorCode } from '../user-error-code.js';

/** What a code of the partner means to whoever asked for the write. */
export interface Reason {
  code: UserErrorCode;
  text: Text;
  /** Dotted path of the input field it is about, where that is the same for every mutation. */
  field?: string | undefined;
}

/** A reason as the tables have it. */
export type ReasonRow = readonly [code: UserErrorCode, en: string, zh: string, field?: string];

/** Reasons by the partner's own code. */
export type ReasonTable = Readonly<Record<`CBC.${number}`, ReasonRow>>;
