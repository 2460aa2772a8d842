/** Matches everything when nothing was asked for, else what equals it. */
export function equals<T>(wanted: T | undefined): (value: T | undefined) => boolean {
  return wanted === undefined ? () => true : (value) => value === wanted;
}

/** Prefix, suffix or middle; case matters. */
export function contains(part: string | undefined): (value: string | undefined) => boolean {
  return part === undefined ? () => true : (value) => value?.includes(part) ?? false;
}

/** One of the listed values; no list or an empty one asks for nothing. */
export function oneOf<T>(wanted: readonly T[] | undefined): (value: T) => boolean {
  if (wanted === undefined || wanted.length === 0) return () => true;
  const set = new Set(wanted);
  return (value) => set.has(value);
}

interface Bounds {
  begin: string | undefined;
  end: string | undefined;
}

/** From begin to end, both included; a missing time is in no window. Wire times in, milliseconds compared. */
export function within({ begin, end }: Bounds): (time: number | undefined) => boolean {
  const [from, to] = [milliseconds(begin, -Infinity), milliseconds(end, Infinity)];
  if (from === -Infinity && to === Infinity) return () => true;
  return (time) => time !== undefined && time >= from && time <= to;
}

/** Strictly later than begin and strictly earlier than end, as the voucher operations compare. */
export function strictlyWithin({ begin, end }: Bounds): (time: number) => boolean {
  const [from, to] = [milliseconds(begin, -Infinity), milliseconds(end, Infinity)];
  return (time) => time > from && time < to;
}

function milliseconds(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Date.parse(text);
}
