import { refusals } from './refusals.js';

/** Levels of objects and lists in a body: beyond them recursive work on its values could exhaust the stack. */
const deepest = 64;

/**
 * Parses JSON, of which nothing may be understood differently by somebody else: a key given twice is refused at any
 * depth, because what looked at the request before us may have gone by the other value.
 *
 * @throws HttpRefusal
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusals.bodyNotJson();
  }
  if (writtenKeys(text) !== keptKeys(value)) throw refusals.duplicateKey();
  return value;
}

/** How many keys stand in a valid JSON text: the strings before a colon. */
function writtenKeys(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = text.indexOf('"', at + 1);
    while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
    do at++;
    while (text.charCodeAt(at) <= 0x20);
    if (text.charCodeAt(at) === 0x3a) keys++;
  }
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}

function keptKeys(value: unknown): number {
  let keys = 0;
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw refusals.tooDeep(deepest);
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      const values = Object.values(item) as unknown[];
      if (!Array.isArray(item)) keys += values.length;
      for (const inner of values) if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    level = below;
  }
  return keys;
}
