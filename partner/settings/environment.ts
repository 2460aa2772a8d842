import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { projectRoot } from './project-root.js';
import { type Environment, SettingsError, wrongConfigurationExitCode } from './settings.js';
import { explainStartProblem } from './start-problem.js';

/**
 * The process's environment over an optional `.env` in the project's root. A variable that is set but empty hides the
 * one of the file: `PARTNER_API_URL= npm start` uses the sandbox whatever `.env` says.
 */
export function readEnvironment(
  file = join(projectRoot, '.env'),
  environment: Environment = process.env,
): Environment {
  return { ...readEnvFile(file), ...environment };
}

function readEnvFile(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/**
 * Runs a command's main function. A wrong configuration ends the process with status 78 and one line a problem,
 * anything else unexpected with status 1.
 */
export async function runCommand(main: (environment: Environment) => Promise<void>): Promise<void> {
  try {
    await main(readEnvironment());
  } catch (error) {
    if (error instanceof SettingsError) {
      console.error(
        ['The configuration is wrong:', ...error.problems.map((problem) => `  ${problem}`)].join('\n'),
      );
      process.exit(wrongConfigurationExitCode);
    }
    console.error(explainStartProblem(error));
    process.exit(1);
  }
}
