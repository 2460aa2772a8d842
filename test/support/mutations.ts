import { expect } from '@jest/globals';
import { startAll, type StartOptions, type TestBench } from './start-all.js';

/** What every payload has. */
const common = `operation { id kind status evidence replayed amount { amount } partnerRequestIds }
  userErrors { code field message partnerCode }
  preview { amount { amount } partnerCalls changes { name before { amount } after { amount } } }`;

export interface MutationBench {
  bench: TestBench;
  /** Sends a mutation with one `input` and gives its payload. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- payloads of any shape
  run(input: object, options?: { language?: string; name?: string; fields?: string }): Promise<any>;
  /** Asks for nodes of a connection or any other field. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of any shape
  read(query: string): Promise<any>;
  /** What is so until it is replaced: see the sandbox's control surface. */
  circumstances(list: object[]): Promise<void>;
}

/** A gateway with a sandbox, and a mutation with what is asked of its payload. */
export async function benchOf(
  mutation: string,
  selection: string,
  options: StartOptions,
): Promise<MutationBench> {
  const bench = await startAll(options);
  const read = async (query: string) => {
    const { data, errors } = await bench.query(query);
    expect(errors).toBeUndefined();
    return Object.values(data as object)[0];
  };
  return {
    bench,
    read,
    async run(input, { language, name = mutation, fields = selection } = {}) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${common} ${fields} } }`;
      const { data, errors } = await bench.query(
        query,
        { input },
        language ? { 'accept-language': language } : {},
      );
      expect(errors).toBeUndefined();
      return data[name];
    },
    async circumstances(list) {
      const answer = await fetch(`${bench.sandbox.url}/_sandbox/circumstances`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(list),
      });
      expect(answer.ok).toBe(true);
    },
  };
}
