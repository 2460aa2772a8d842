import { readFileSync, unwatchFile, watchFile } from 'node:fs';

/** How often the file is looked at, in milliseconds. Polling works on every file system and through renames. */
const intervalMs = 1000;

/** Calls `onChange` with the file's new text whenever it changes. Returns a function that ends it. */
export function watchTextFile(file: string, onChange: (text: string) => void): () => void {
  const listener = (now: { mtimeMs: number }, before: { mtimeMs: number }) => {
    if (now.mtimeMs === before.mtimeMs || now.mtimeMs === 0) return;
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      // Gone or not readable any more: what was read before stays.
      return;
    }
    onChange(text);
  };
  watchFile(file, { interval: intervalMs, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
