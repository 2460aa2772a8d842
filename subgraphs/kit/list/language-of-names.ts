import type { SubgraphContext } from '../context.js';
import type { ListFilter } from './partner-list.js';

/**
 * What cursors of a list hold for that the partner filters by names of its catalogue: it compares them in the language of
 * the question, so that the same words find another list in each. No list has another order in another language.
 */
export function languageOfNames(context: SubgraphContext, name: string | null | undefined): ListFilter {
  return name ? { language: context.language } : {};
}
