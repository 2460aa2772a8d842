import { readFileSync, writeFileSync } from 'node:fs';

const heading = '# Results of `npm run bench`\n\nSee README.md for how to read them.';
const mark = (name: string) => `<!-- section: ${name} -->`;

/**
 * Puts sections that were measured now in the place of those of the same name, and leaves the others as they were.
 *
 * @param order names of all sections; what is in the file under another name goes
 */
export function writeResults(
  file: string,
  order: readonly string[],
  measured: ReadonlyMap<string, string>,
): void {
  const before = sectionsIn(file);
  const parts = order.flatMap((name) => {
    const text = measured.get(name) ?? before.get(name);
    return text ? [`${mark(name)}\n\n${text.trim()}`] : [];
  });
  writeFileSync(file, `${[heading, ...parts].join('\n\n')}\n`);
}

function sectionsIn(file: string): Map<string, string> {
  const [, ...parts] = readFileSync(file, 'utf8').split(/^<!-- section: (\S+) -->$/m);
  const found = new Map<string, string>();
  for (let index = 0; index < parts.length; index += 2) found.set(parts[index]!, parts[index + 1]!);
  return found;
}
