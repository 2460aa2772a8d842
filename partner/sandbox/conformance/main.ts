/** `npm run generate`: writes partner/sandbox/ERRORS.md. CI fails when it would change. */
import { writeFileSync } from 'node:fs';
import { errorsDocument, errorsFile } from './errors-document.js';

writeFileSync(errorsFile, errorsDocument());
