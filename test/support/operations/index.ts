import { deskScreens } from './desk-screens.js';
import { overviewScreens } from './overview-screens.js';
import type { Screen } from './screen.js';
import { singleScreens } from './single-screens.js';

export { type PartnerData, partnerData } from './partner-data.js';
export type { Screen } from './screen.js';

/** Every named operation of `schema/operations/` by the name of its file: its text. */
export { readDocuments as namedOperations } from '../../../schema/operations/documents.js';

/** How each of them is tried out. */
export const screens: Readonly<Record<string, Screen>> = {
  ...overviewScreens,
  ...singleScreens,
  ...deskScreens,
};
