const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g;

/**
 * The moments in a text: one for what was paid, start and end for what was used. The contract does not say how the two
 * are put together, nor that nothing else can stand there.
 */
export function momentsIn(text: string | undefined): string[] {
  return text?.match(moment) ?? [];
}

/** The moment a field holds; undefined when it holds none. */
export function momentIn(text: string | undefined): string | undefined {
  return momentsIn(text)[0];
}

/** The calendar day a field holds; undefined when it holds none. */
export function dayIn(text: string | undefined): string | undefined {
  return text?.match(/^\d{4}-\d\d-\d\d/)?.[0];
}

/** The month a field holds; undefined when it holds none. */
export function monthIn(text: string | undefined): string | undefined {
  return text?.match(/^\d{4}-(0[1-9]|1[0-2])$/)?.[0];
}
