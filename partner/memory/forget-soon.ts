import { setFlagsFromString } from 'node:v8';

/** Percent of what was in use that may be added before all garbage is looked for. V8 would wait for as much again, or more. */
const heapGrowth = 20;

/**
 * Has V8 forget soon what was for one answer only. To be called before there is work.
 *
 * By default V8 makes objects old at once ("pretenuring") whose like were still in use at several collections of young ones.
 * Under load such a collection always comes while a request is being answered, and finds what that request has made in use.
 * So it takes arrays that every request makes for objects that live long; and old ones stay, with all they refer to, until the
 * next full collection, although their request is over: half as much memory again, and half as much processor time.
 *
 * Without that, little becomes old, one or two kilobytes of a request, and full collections are few: so they may come soon.
 */
export function forgetSoon(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
}
