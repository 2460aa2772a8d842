/** What must not be found anywhere, and where it was put. */
export class Markers {
  readonly #places = new Map<string, string>();

  get size(): number {
    return this.#places.size;
  }

  /** A new text for a place, unlike any other. */
  plant(place: string): string {
    const text = `Zq${(this.#places.size + 1).toString(36).padStart(4, '0')}xW`;
    this.add(text, place);
    return text;
  }

  /** A text that is there already. Short ones could be found by chance. */
  add(text: string | undefined, place: string): void {
    if (text !== undefined && text.length >= (/^[\x20-\x7e]*$/.test(text) ? 6 : 2))
      this.#places.set(text, place);
  }

  /** All texts below a value that stand under a name like these. */
  addBelow(value: unknown, names: RegExp, place: string): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && names.test(name)) this.add(inner, `${place}: ${name}`);
      else this.addBelow(inner, names, place);
    }
  }

  /** The lines that have one, as it is or as a URL or a JSON text has it. */
  foundIn(output: string): string[] {
    const lines = output.split('\n');
    return [...this.#places].flatMap(([text, place]) => {
      const forms = new Set([text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]);
      const line = lines.find((one) => [...forms].some((form) => one.includes(form)));
      return line === undefined ? [] : [`${place} (${text}): ${line}`];
    });
  }
}
