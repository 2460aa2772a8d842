import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** How often V8 considers, in a process that keeps many objects of one kind, whether to make their like old at once. */
function considered(...words: string[]): number {
  const program = fileURLToPath(new URL('./testing/long-lives.ts', import.meta.url));
  const flags = ['--trace-pretenuring-statistics', '--import', 'tsx'];
  const said = execFileSync(process.execPath, [...flags, program, ...words], { encoding: 'utf8' });
  return said.match(/pretenuring: AllocationSite/g)?.length ?? 0;
}

test('V8 makes no object old because its like got old', () => {
  expect(considered()).toBeGreaterThan(0);
  expect(considered('young')).toBe(0);
});
