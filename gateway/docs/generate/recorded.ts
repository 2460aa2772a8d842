import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../partner/settings/project-root.js';

/** What one named operation was asked with and answered, in the sandbox, with nothing known beforehand. */
export interface Recorded {
  variables: Record<string, unknown>;
  data: unknown;
  /** Calls to the partner API that it took, by operation. */
  partnerCalls: Record<string, number>;
}

const folder = join(projectRoot, 'gateway/docs/answers');

/** File in which the answer of an operation is kept; `npm run docs -- --record` writes it. */
export function answerFile(name: string): string {
  return join(folder, `${name}.json`);
}

export function recordedAnswer(name: string): Recorded {
  return JSON.parse(readFileSync(answerFile(name), 'utf8')) as Recorded;
}
