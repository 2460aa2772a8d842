/** What one operation may be estimated to cost, whoever asks. */
export interface OperationLimits {
  /** Calls to the partner: what it lets one caller have in some minutes. Default 2,000. */
  partnerCalls: number;
  /** Objects in the answer. Default 500,000. */
  nodes: number;
  /** How large the partner is taken to be, where lists are read through whose length nobody knows. Default 1,000. */
  assumedCustomers: number;
}

export const defaultOperationLimits: OperationLimits = {
  partnerCalls: 2_000,
  nodes: 500_000,
  assumedCustomers: 1_000,
};

/** The partner for which the supergraph says how long lists are. */
export const declaredCustomers = 1_000;
