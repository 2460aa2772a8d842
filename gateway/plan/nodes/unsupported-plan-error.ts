import { BilingualError } from '../../../partner/language/bilingual-error.js';
import type { Text } from '../../../partner/language/text.js';

/** The plan asks for something that this gateway doesn't do. */
export class UnsupportedPlanError extends BilingualError {
  override readonly name = 'UnsupportedPlanError';

  constructor(text: Text) {
    super(text, { extensions: { code: 'OPERATION_NOT_SUPPORTED' } });
  }
}
