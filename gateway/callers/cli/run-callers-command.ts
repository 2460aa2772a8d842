import { parseArgs } from 'node:util';
import { add } from './add.js';
import type { Command, CommandContext, Said, Values } from './command.js';
import { list } from './list.js';
import { revoke } from './revoke.js';
import { rotate } from './rotate.js';

const commands: Readonly<Record<string, Command>> = { add, list, rotate, revoke };

/**
 * Runs `npm run callers -- …`.
 *
 * @throws Error that says what was wrong with the words, or with the file
 */
export async function runCallersCommand(words: readonly string[], context: CommandContext): Promise<Said> {
  const [verb = '', ...rest] = words;
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (!command) {
    throw new Error(
      `Expected one of these, but got ${verb === '' ? 'nothing' : JSON.stringify(verb)}.\n\n${usage()}`,
    );
  }
  const { positionals, values } = parse(command, rest);
  if (positionals.length !== (command.takesName ? 1 : 0)) throw new Error(`Usage: ${command.usage}`);
  return command.run(positionals[0] ?? '', values, context);
}

function parse({ options, usage: how }: Command, words: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { positionals, values: values as Values };
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${how}`);
  }
}

function usage(): string {
  return Object.values(commands)
    .map(({ usage: how, about }) => `  ${how}\n      ${about}`)
    .join('\n');
}
