import { Agent, request } from 'node:http';
import { operationTable, type OperationId } from '../../contract/generated/operations.js';
import { signedHeaders } from '../testing/test-client.js';

export type Question = Record<string, string | number>;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks an operation with a signed request; milliseconds from the call until its answer is in. */
export async function ask(url: string, id: OperationId, question: Question) {
  const { method, path } = operationTable[id];
  const query = Object.entries(question)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  const body = method === 'GET' ? '' : JSON.stringify(question);
  const target = method === 'GET' && query ? `${path}?${query}` : path;
  const headers = signedHeaders(url, method, target, { body });
  const began = performance.now();
  const { status, text } = await send(url + target, method, headers, body);
  const milliseconds = performance.now() - began;
  if (status !== 200) throw new Error(`${id}: expected status 200, but got ${status} ${text}`);
  return { milliseconds, json: JSON.parse(text) as Record<string, unknown> };
}

function send(url: string, method: string, headers: Record<string, string>, body: string) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const month = '2026-10';

/** Pages of one customer: what a client asks most. */
export const filteredPages: Record<string, (customerId: string) => readonly [OperationId, Question]> = {
  'orders of a customer': (customer_id) => ['listCustomerOrders', { customer_id }],
  'coupons of a customer': (customer_id) => ['listIssuedPartnerCoupons', { customer_id }],
  'customer by id': (customer_id) => ['listSubCustomers', { customer_id }],
  'bills of a customer': (customer_id) => [
    'listSubcustomerMonthlyBills',
    { customer_id, cycle: month, charge_mode: '3' },
  ],
};

/** Pages of everything there is, anywhere in the list. */
export const unfilteredPages: Record<string, (offset: number) => readonly [OperationId, Question]> = {
  customers: (offset) => ['listSubCustomers', { offset }],
  orders: (offset) => ['listCustomerOrders', { offset }],
  coupons: (offset) => ['listIssuedPartnerCoupons', { offset }],
  'bills of a month': (offset) => ['listSubcustomerMonthlyBills', { offset, cycle: month, charge_mode: '3' }],
};

export function totalOf(json: Record<string, unknown>): number {
  return Number(json['total_count'] ?? json['count']);
}
