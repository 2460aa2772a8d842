/** A span of time, both ends included, milliseconds; an end may be infinite. */
export interface Window {
  from: number;
  to: number;
}

export function holds(window: Window | undefined, time: number | undefined): boolean {
  return window === undefined || (time !== undefined && time >= window.from && time <= window.to);
}

/** From one wire time to another, both included; undefined when neither is given. */
export function windowOf(begin: string | undefined, end: string | undefined): Window | undefined {
  if (begin === undefined && end === undefined) return undefined;
  return {
    from: begin === undefined ? -Infinity : Date.parse(begin),
    to: end === undefined ? Infinity : Date.parse(end),
  };
}

/** The same without the two times themselves, as the voucher operations compare. */
export function openWindowOf(begin: string | undefined, end: string | undefined): Window | undefined {
  const window = windowOf(begin, end);
  return window && { from: window.from + 1, to: window.to - 1 };
}
