import { parseArgs } from 'node:util';

export interface Chosen {
  quick: boolean;
  /** In the order of `known`. */
  names: string[];
}

/**
 * What the command's arguments ask for: sections by name, all where none is named, and `--quick`.
 *
 * @throws naming what there is, when they ask for something else
 */
export function chooseSections(args: readonly string[], known: readonly string[]): Chosen {
  const { values, positionals } = parsed(args, known);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw notThere(unknown.map((name) => `section "${name}"`).join(', '), known);
  return {
    quick: values.quick,
    names: known.filter((name) => positionals.length === 0 || positionals.includes(name)),
  };
}

function parsed(args: readonly string[], known: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { quick: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
    throw notThere(`option in ${JSON.stringify(args.join(' '))}`, known);
  }
}

function notThere(asked: string, known: readonly string[]): Error {
  return new Error(`There is no ${asked}. Sections: ${known.join(', ')}. Option: --quick.`);
}
