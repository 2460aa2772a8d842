type Ask = (query: string, variables?: Record<string, unknown>) => Promise<{ data?: any; errors?: unknown }>; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape

export interface Issuing {
  quotaId: string;
  customerIds: string[];
}

/** A quota with money on it, and customers that can get vouchers. */
export async function findIssuing(ask: Ask): Promise<Issuing> {
  const { data } = await ask(`{
    voucherQuotas(first: 50, filter: { statuses: [ACTIVE] }) { nodes { id balance { amount } } }
    customers(first: 60, filter: { associationType: RESALE }) { nodes { id } }
  }`);
  const quotas = data.voucherQuotas.nodes as { id: string; balance: { amount: string } }[];
  const richest = quotas.sort((a, b) => Number(b.balance.amount) - Number(a.balance.amount))[0]!;
  return { quotaId: richest.id, customerIds: data.customers.nodes.map(({ id }: { id: string }) => id) };
}

export const issueMutation = `mutation ($input: IssueVouchersInput!) {
  issueVouchers(input: $input) {
    operation { id status replayed }
    issued { id }
    userErrors { code message }
  }
}`;
