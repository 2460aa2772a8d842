import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** What a process says that keeps many objects of one kind, and what V8 says of it with a flag. */
function said(flags: string[], ...words: string[]): string {
  const program = fileURLToPath(new URL('./testing/long-lives.ts', import.meta.url));
  return execFileSync(process.execPath, [...flags, '--import', 'tsx', program, ...words], {
    encoding: 'utf8',
  });
}

test('V8 makes no object old because its like got old', () => {
  /** How often it considers to. */
  const considered = (...words: string[]) =>
    said(['--trace-pretenuring-statistics'], ...words).match(/pretenuring: AllocationSite/g)?.length ?? 0;
  expect(considered()).toBeGreaterThan(0);
  expect(considered('soon')).toBe(0);
});

test('V8 looks for old garbage before the heap has doubled', () => {
  const growth = (...words: string[]) => (JSON.parse(said([], ...words)) as { growth: number }).growth;
  expect(growth()).toBeGreaterThan(2);
  expect(growth('soon')).toBeLessThan(2);
});
