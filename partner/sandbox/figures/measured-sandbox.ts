import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Background, Health } from './serve.js';

/** A sandbox in a process of its own. */
export class MeasuredSandbox {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** From the start of the process until it listens, the loading of its modules included. */
    readonly startMs: number,
    readonly residentMb: number,
  ) {}

  static async start(customers: number): Promise<MeasuredSandbox> {
    const began = performance.now();
    const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [String(customers)]);
    const { url, residentMb } = await answerOf<Health>(child);
    return new MeasuredSandbox(child, url, performance.now() - began, residentMb);
  }

  async residentNow(): Promise<number> {
    this.child.send('health');
    return (await answerOf<Health>(this.child)).residentMb;
  }

  async background(): Promise<Background> {
    this.child.send('background');
    return answerOf<Background>(this.child);
  }

  async end() {
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const failed = once(child, 'exit').then(() => {
    throw new Error('the measured sandbox has ended by itself');
  });
  const [answer] = (await Promise.race([once(child, 'message'), failed])) as [T];
  return answer;
}
