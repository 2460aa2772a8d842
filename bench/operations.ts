/** An operation as a client sends it. */
export interface Operation {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** One field of one customer: what a request costs that asks for next to nothing. */
export function tiny(customerId: string): Operation {
  return { name: 'tiny', query: `{ customer(id: "${customerId}") { name } }` };
}

/** A page of the portfolio, from three subgraphs: 50 customers, up to five vouchers and five orders of each. */
export const join50: Operation = {
  name: 'join50',
  query: `{
    customers(first: 50) {
      totalCount
      nodes {
        id
        name
        vouchers(first: 5) { totalCount nodes { id faceValue { amount } status } }
        orders(first: 5) { totalCount nodes { id status } }
      }
    }
  }`,
};

/** Through all four subgraphs and back again. */
export const deep: Operation = {
  name: 'deep',
  query: `{
    orders(first: 50) {
      nodes {
        id
        customer { name vouchers(first: 5) { nodes { id order { id status } } } }
        serviceType { name incentivePolicy(month: "2026-10") { class } }
      }
    }
  }`,
};

/** Whose name `tiny` asks for. */
export const anyCustomer: Operation = {
  name: 'any customer',
  query: '{ customers(first: 1) { nodes { id } } }',
};
