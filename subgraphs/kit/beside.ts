/**
 * What is known of an object, for as long as there is the object: a WeakMap for objects that do not live long.
 *
 * V8's collections of young objects keep once more whatever a WeakMap maps to, whether or not its key is still there. So
 * what a WeakMap knows of a request outlives the request, and what gets old by that stays, with all that it refers to, until
 * the next collection of old objects: memory grows to four times what is in use before that comes. What an object itself
 * refers to goes with the object.
 */
export class Beside<Owner extends object, Known> {
  readonly #name = Symbol('beside');
  /** Of frozen ones: what a cache keeps, which lives long. */
  readonly #ofFrozen = new WeakMap<Owner, Known>();

  get(owner: Owner): Known | undefined {
    return (owner as { [name: symbol]: Known })[this.#name] ?? this.#ofFrozen.get(owner);
  }

  set(owner: Owner, known: Known): void {
    if (!Object.isExtensible(owner)) this.#ofFrozen.set(owner, known);
    // Hidden, so that a copy of the object has nothing of it.
    else Object.defineProperty(owner, this.#name, { value: known, writable: true, configurable: true });
  }
}
