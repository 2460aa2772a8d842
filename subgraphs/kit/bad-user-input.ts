import { BilingualError } from '../../partner/language/bilingual-error.js';
import type { Text } from '../../partner/language/text.js';

/** An argument that no call to the partner could answer: said before any call is made. */
export class BadUserInput extends BilingualError {
  /**
   * @param text what was expected, and what came
   * @param argument dotted path of the argument, e.g. `filter.status`; undefined for a scalar, which cannot know it
   */
  constructor(text: Text, argument?: string) {
    super(text, { extensions: { code: 'BAD_USER_INPUT', ...(argument !== undefined && { argument }) } });
    this.name = 'BadUserInput';
  }
}
