import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import type { Markers } from './markers.js';

/**
 * What a partner API may do to those who log what it says: tell it all back as an error, break off in the middle, write what is no
 * JSON, put texts where numbers and codes belong, answer with something else, or hang up.
 */
export const manners = [
  'honest',
  'refuses',
  'fails',
  'torn',
  'broken',
  'mistyped',
  'another',
  'hangs up',
] as const;
export type Manner = (typeof manners)[number];

export interface TelltalePartner {
  url: string;
  manner: Manner;
  close(): Promise<void>;
}

/** Headers of a request, and parts of IAM's answers, that are secrets of the partner. */
const secretHeaders = ['authorization', 'x-auth-token', 'x-security-token', 'x-subject-token'];
const secretParts = /^(access|secret|securitytoken|password)$/;

/** Stands between the gateway and a sandbox. */
export async function telltalePartner(target: string, markers: Markers): Promise<TelltalePartner> {
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const partner: TelltalePartner = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    manner: 'honest',
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    for (const name of secretHeaders)
      markers.add(signatureOf(incoming.headers[name]), `request header ${name}`);
    const real = await request(`${target}${incoming.url}`, {
      method: incoming.method as 'GET',
      headers: { ...incoming.headers, connection: undefined },
      ...(body && { body }),
    });
    const text = await real.body.text();
    markers.add(real.headers['x-subject-token'] as string | undefined, 'token of IAM');
    markers.addBelow(parsed(text), secretParts, 'credential of IAM');
    const { manner } = partner;
    const said = JSON.stringify({ headers: incoming.rawHeaders, url: incoming.url, body, text });
    const refusal = (error_msg: string) => JSON.stringify({ error_code: 'CBC.0100', error_msg });
    const isIam = /^\/v3/.test(incoming.url!);
    if (manner === 'hangs up') return void incoming.socket.destroy();
    const [status, sent, type = 'application/json'] = {
      honest: () => [real.statusCode, text] as const,
      refuses: () => [400, refusal(`Refused: ${said}`)] as const,
      fails: () => [500, refusal(`Failed: ${said}`)] as const,
      torn: () => [200, text.slice(0, text.length / 2)] as const,
      broken: () => [200, `{"name": ${markers.plant('broken JSON')}, ${text}`] as const,
      mistyped: () => [200, JSON.stringify(mistyped(parsed(text)))] as const,
      another: () => [200, `<html>${said}</html>`, 'text/html'] as const,
    }[isIam && manner === 'mistyped' ? 'honest' : manner]();
    const token = real.headers['x-subject-token'];
    outgoing
      .writeHead(status, { 'content-type': type, ...(token && { 'x-subject-token': token }) })
      .end(sent);
  }

  /** Texts where there are numbers, truths and codes. */
  function mistyped(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(mistyped);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mistyped(inner)]));
    }
    if (typeof value === 'string' && !/^[A-Z_\d]+$/.test(value)) return value;
    return markers.plant('a text of the partner where another type belongs');
  }
  return partner;
}

/** Of a signed request what makes it one; of a token all. */
function signatureOf(header: string | string[] | undefined): string | undefined {
  const text = header === undefined ? undefined : String(header);
  return /Signature=(\w+)/.exec(text ?? '')?.[1] ?? text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
