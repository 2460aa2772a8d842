import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../partner/settings/project-root.js';
import { limits } from './limits.js';

test.each(Object.values(limits))('the README says how much $code allows', ({ code, most }) => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  expect(readme).toMatch(new RegExp(`\\| ${most.toLocaleString('en')} +\\| \`${code}\``));
});
