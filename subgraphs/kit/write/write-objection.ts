import { BilingualError } from '../../../partner/language/bilingual-error.js';
import type { Text } from '../../../partner/language/text.js';
import type { UserErrorCode } from './user-error-code.js';

/** What a plan has against a write as things stand, where the input by itself is right. Nothing was sent. */
export class WriteObjection extends BilingualError {
  readonly code: UserErrorCode;
  /** Dotted path of the input field it is about. */
  readonly field: string | undefined;

  constructor(code: UserErrorCode, text: Text, field?: string) {
    super(text, { extensions: { code } });
    this.name = 'WriteObjection';
    this.code = code;
    this.field = field;
  }
}
