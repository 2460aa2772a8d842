/** What a sandbox has counted, and the misbehaviour it is asked for, over its own HTTP surface. */
export function sandboxControl(sandbox: { url: string }) {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The sandbox refused ${method} ${path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    /** Calls since the last `forget`, by operation; those of IAM are `createToken` and `listDomains`. */
    calls: async () => ((await ask('GET', 'calls')) as { byOperation: Record<string, number> }).byOperation,
    throttled: async () => ((await ask('GET', 'calls')) as { throttled: number }).throttled,
    /** Forgets the calls and the faults of the test before. */
    async forget() {
      await ask('DELETE', 'calls');
      await ask('DELETE', 'faults');
    },
    /** Misbehaviour from now on; each hits one call, unless `times` says otherwise (0 is every call). */
    faults: (...faults: { operation: string; [field: string]: unknown }[]) => ask('PUT', 'faults', faults),
  };
}
