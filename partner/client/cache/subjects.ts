/** Kinds of things by which answers are told apart when some of them have to be dropped. */
export type Subject = 'customer' | 'order' | 'reseller';

/** Parameters that name them, wherever they stand. */
const parameters: Record<Subject, readonly string[]> = {
  customer: ['customer_id', 'customer_ids', 'customer_infos', 'sub_customer_id'],
  order: ['order_id'],
  reseller: ['indirect_partner_id', 'indirect_partner_ids'],
};

/**
 * Which things of a kind a request names; none when it is about whichever there are.
 *
 * @param customerId the customer with whose credential it is sent
 */
export function named(subject: Subject, request: unknown, customerId?: string): string[] {
  const { path, query, body } = request as Record<string, Record<string, unknown> | undefined>;
  const ids = subject === 'customer' && customerId ? [customerId] : [];
  for (const part of [path, query, body]) {
    for (const name of parameters[subject]) ids.push(...idsIn(part?.[name]));
  }
  return ids;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value === 'object' && value !== null)
    return idsIn((value as Record<string, unknown>).customer_id);
  return typeof value === 'string' && value !== '' ? [value] : [];
}
