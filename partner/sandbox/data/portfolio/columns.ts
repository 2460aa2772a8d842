type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type ColumnType = { new (length: number): Column; readonly BYTES_PER_ELEMENT: number };

/** Column types by name; what fits in one column type is what its values must fit in. */
export type ColumnTypes = Record<string, ColumnType>;

/** One row while it is written: a number per column. */
export type RowOf<T extends ColumnTypes> = { [name in keyof T]: number };

/** Many rows of small numbers, by column: a fraction of the memory that as many objects would need. */
export class Columns<T extends ColumnTypes> {
  length = 0;
  private readonly names: (keyof T & string)[];
  private arrays: Record<keyof T, Column>;

  constructor(
    private readonly types: T,
    private capacity = 1024,
  ) {
    this.names = Object.keys(types);
    this.arrays = this.made((type) => new type(capacity));
  }

  get(name: keyof T): Column {
    return this.arrays[name];
  }

  push(row: RowOf<T>) {
    if (this.length === this.capacity) this.resize(this.capacity * 2);
    for (const name of this.names) this.arrays[name][this.length] = row[name];
    this.length++;
  }

  /** Puts the rows into the order of `rows`, and gives back what was reserved but not needed. Yields between columns. */
  *arrange(rows: Uint32Array): Generator<void, void> {
    for (const name of this.names) {
      const from = this.arrays[name];
      const to = new this.types[name]!(this.length);
      for (let row = 0; row < rows.length; row++) to[row] = from[rows[row]!]!;
      this.arrays[name] = to;
      yield;
    }
    this.capacity = this.length;
  }

  private resize(capacity: number) {
    this.capacity = capacity;
    const before = this.arrays;
    this.arrays = this.made((type, name) => {
      const array = new type(capacity);
      array.set(before[name]);
      return array;
    });
  }

  private made(make: (type: ColumnType, name: keyof T) => Column): Record<keyof T, Column> {
    return Object.fromEntries(this.names.map((name) => [name, make(this.types[name]!, name)])) as Record<
      keyof T,
      Column
    >;
  }
}

/** Rows that fit beside a time in the 53 bits of an exact number: three years of seconds need 27. */
const mostRows = 2 ** 25;

/** The numbers of the rows, latest second first; `tie` says which of two rows of the same second comes first. */
export function* newestFirstRows(
  seconds: ArrayLike<number>,
  length: number,
  tie: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  let latest = 0;
  for (let row = 0; row < length; row++) latest = Math.max(latest, seconds[row]!);
  const keys = new Float64Array(length);
  for (let row = 0; row < length; row++) keys[row] = (latest - seconds[row]!) * mostRows + row;
  yield;
  keys.sort();
  yield;
  const rows = new Uint32Array(length);
  for (let place = 0; place < length; place++) {
    const row = keys[place]! % mostRows;
    let to = place;
    while (to > 0 && seconds[rows[to - 1]!] === seconds[row] && tie(rows[to - 1]!, row) > 0) {
      rows[to] = rows[--to]!;
    }
    rows[to] = row;
  }
  return rows;
}
