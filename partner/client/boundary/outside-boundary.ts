import { BilingualError } from '../../language/bilingual-error.js';
import { messages } from './messages.js';

/**
 * A caller asked for what is not within its boundary, whether there is such a thing or not. It says of neither call nor
 * thing what it is, and the partner was not asked.
 */
export class OutsideBoundary extends BilingualError {
  constructor() {
    super(messages.outside, { extensions: { code: 'FORBIDDEN' } });
    this.name = 'OutsideBoundary';
  }
}
