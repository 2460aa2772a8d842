import { request } from 'undici';

/**
 * Asks the backend for what a named operation shows.
 *
 * @throws when it answers with an error
 */
export async function askBackend(url: string, name: string, variables: object): Promise<unknown> {
  const answer = await request(backendUrl(url, name, variables), { headersTimeout: 0, bodyTimeout: 0 });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`"${name}" fails at the backend: ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

/** Where it answers that; lists are separated by commas. */
export function backendUrl(url: string, name: string, variables: object): string {
  const asked = Object.entries(variables).map(([key, value]) => [key, String(value)] as [string, string]);
  return `${url}/${name}?${new URLSearchParams(asked).toString()}`;
}
