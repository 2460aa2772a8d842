/** What a caller may be allowed to do, each with what it is good for. */
export const scopes = {
  'customers:read': 'Customers, resellers and account managers.',
  'customers:pii':
    'Phone numbers, e-mail addresses and document numbers in clear instead of masked, and questions by them.',
  'funds:read': 'Balances and movements of money, of the partner, its resellers and its customers.',
  'funds:write': 'Give funds to customers and resellers, and take them back.',
  'vouchers:read': 'Vouchers, voucher quotas and their records.',
  'vouchers:issue': 'Issue and reclaim vouchers, and give quotas to resellers.',
  'orders:read': 'Orders, subscriptions, resources, prices and refunds.',
  'orders:pay': 'Pay orders, which spends a customer’s money.',
  'orders:manage':
    'Cancel orders; renew, unsubscribe and change subscriptions; register and verify customers.',
  'bills:read': 'Bills, spend and usage.',
  'incentives:read': 'Incentive policies and the spend they reward.',
  'operations:read': 'What became of writes: the caller’s own operations.',
  'operations:resolve': 'Say what became of a write whose answer was lost.',
  admin: 'Everything.',
} as const;

export type Scope = keyof typeof scopes;

export const scopeNames = Object.keys(scopes) as Scope[];

export function isScope(name: string): name is Scope {
  return Object.hasOwn(scopes, name);
}
