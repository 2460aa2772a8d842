/**
 * A code of the partner as a log may have it. What does not look like one may be anything that was put in its place, a
 * person's name or number among it, and is not shown.
 */
export function shownCode(code: unknown): string {
  const shown = JSON.stringify(code) ?? '';
  return /^("?-?\d{1,4}"?|"[A-Z][A-Z_]{0,60}"|""|null|true|false)$/.test(shown)
    ? shown
    : 'something that looks like no code';
}
