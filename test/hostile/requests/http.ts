import { badRequest, type HostileRequest } from './hostile-request.js';

const read = '{"query":"{ __typename }"}';
const change = '{"query":"mutation { __typename }"}';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

function get(parameters: Record<string, string>): { method: string; path: string } {
  return { method: 'GET', path: `/graphql?${new URLSearchParams(parameters).toString()}` };
}

const mutation = get({ query: 'mutation { __typename }' });
const crossSite = { status: 403, code: 'CSRF_REFUSED' };
const wrongMethod = { status: 405, code: 'METHOD_NOT_ALLOWED' };
const wrongType = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' };
const override = { status: 400, code: 'METHOD_OVERRIDE_REFUSED' };

/** HTTP as pages of others and middlemen would have it. */
export const http: readonly HostileRequest[] = [
  { name: 'a change by GET', status: 405, code: 'BAD_REQUEST', ...mutation },
  ...['x-http-method-override', 'x-http-method', 'x-method-override'].map((header) => ({
    ...{ name: `a change by GET and ${header}`, ...override, ...mutation },
    headers: { [header]: 'POST' },
  })),
  ...['PUT', 'DELETE', 'PATCH', 'TRACE'].map((method) => ({ name: method, ...wrongMethod, method })),
  { name: 'a form', ...wrongType, headers: form, body: 'query=mutation%20%7B%20a%20%7D' },
  {
    name: 'a form with a file',
    ...wrongType,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\n\r\n--x--',
  },
  { name: 'a form of text', ...wrongType, headers: { 'content-type': 'text/plain' }, body: change },
  {
    name: 'a text that says JSON',
    ...wrongType,
    headers: { 'content-type': 'text/plain; a=application/json' },
    body: change,
  },
  { name: 'a page of another site', ...crossSite, headers: { origin: 'https://evil.example' }, body: change },
  { name: 'a page of no site', ...crossSite, headers: { origin: 'null' }, body: change },
  {
    name: 'an image of another site',
    ...crossSite,
    ...get({ query: '{ __typename }' }),
    headers: { 'sec-fetch-site': 'cross-site' },
  },
  { name: 'a page of a sibling', ...crossSite, headers: { 'sec-fetch-site': 'same-site' }, body: change },
  {
    name: 'an address without an end',
    status: 414,
    code: 'URL_TOO_LONG',
    method: 'GET',
    path: `/graphql?query=${'x'.repeat(9000)}`,
  },
  {
    name: 'a query twice in an address',
    status: 400,
    code: 'BAD_REQUEST',
    method: 'GET',
    path: '/graphql?query=%7Ba%7D&query=%7Bb%7D',
  },
  {
    name: 'an address that is no UTF-8',
    status: 400,
    code: 'BAD_REQUEST',
    method: 'GET',
    path: '/graphql?query=%c3%28',
  },
  {
    name: 'an answer that nobody makes',
    status: 406,
    code: 'NOT_ACCEPTABLE',
    headers: { accept: 'text/csv' },
    body: read,
  },
  {
    name: 'UTF-16',
    status: 415,
    code: 'UNSUPPORTED_CHARSET',
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: read,
  },
  { name: 'no body', status: badRequest[0], code: badRequest[1], body: '' },
];
