import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../settings/project-root.js';

/** `npm run sandbox` as a process of its own. */
export class SandboxProcess {
  stdout = '';
  stderr = '';
  private readonly ended: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'close').then(([code]) => code as number | null);
    child.stdout!.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
  }

  /** A process that may or may not come to listen. */
  static run(settings: Record<string, string>): SandboxProcess {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'partner/sandbox/main.ts')], {
      cwd: projectRoot,
      env: { PATH, HOME, ...unset, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new SandboxProcess(child);
  }

  /** A process that listens. */
  static async start(settings: Record<string, string>): Promise<SandboxProcess> {
    const started = SandboxProcess.run(settings);
    while (!/Control/.test(started.stdout)) {
      const code = await Promise.race([started.ended, once(started.child.stdout!, 'data')]);
      if (!Array.isArray(code)) throw new Error(`It ended with ${code}: ${started.stderr}`);
    }
    return started;
  }

  get url(): string {
    return /running at (\S+):/.exec(this.stdout)![1]!;
  }

  /** Ends it; by default at once and without a word to it. Gives the exit code, null when it was killed. */
  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  /** The exit code of a process that ends by itself. */
  over(): Promise<number | null> {
    return this.ended;
  }
}

/** What a developer has in .env is not what tests are about. */
const unset = {
  SANDBOX_PORT: '0',
  SANDBOX_SEED: '',
  SANDBOX_CUSTOMERS: '',
  SANDBOX_SCENARIO: '',
  SANDBOX_LATENCY_MS: '',
  SANDBOX_QUOTA: 'off',
  SANDBOX_STATE: '',
};
