import type { CallOptions, PartnerClient } from '../../index.js';

export interface SeenCall {
  operation: string;
  request: unknown;
  options: CallOptions;
  /** Ends the call. */
  answer(value: unknown): void;
  fail(error: unknown): void;
}

/** A partner whose calls a test ends by hand, or by a script; it knows no operation's form. */
export function scriptedPartner(script?: (operation: string, request: unknown) => unknown) {
  const seen: SeenCall[] = [];
  const call = async (operation: string, request: unknown, options: CallOptions = {}): Promise<unknown> => {
    let hooks: Pick<SeenCall, 'answer' | 'fail'>;
    const ended = new Promise((answer, fail) => (hooks = { answer, fail }));
    options.signal?.addEventListener('abort', () => hooks.fail(options.signal!.reason));
    seen.push({ operation, request, options, ...hooks! });
    if (script) {
      await options.observer?.beforeSend?.();
      return script(operation, request);
    }
    return ended;
  };
  const partner = { call, close: async () => {} } as unknown as PartnerClient;
  return { partner, seen };
}

/** Lets everything that is ready to go on do so. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}
