/** A question about the last months of one customer: three calls a month, one for each billing mode. */
export interface Question {
  text: string;
  months: number;
  /** @param months latest first */
  variables: (id: string, months: string[]) => object;
}

/** As a person waits for them: their calls are interactive, and have to be made within ten seconds. */
export const glance: Question = {
  text: `query ($id: ID!, $month: YearMonth!) {
    customer(id: $id) { monthlySpend(month: $month) { total { amount } } }
  }`,
  months: 1,
  variables: (id, [month]) => ({ id, month }),
};

export const screen: Question = {
  text: `query ($id: ID!, $a: YearMonth!, $b: YearMonth!, $c: YearMonth!) {
    customer(id: $id) {
      a: monthlySpend(month: $a) { total { amount } }
      b: monthlySpend(month: $b) { total { amount } }
      c: monthlySpend(month: $c) { total { amount } }
    }
  }`,
  months: 3,
  variables: (id, [a, b, c]) => ({ id, a, b, c }),
};

/** As a program reads it: in bulk, whose calls may wait a minute. */
export const yearOfSpend: Question = {
  text: `query ($id: ID!, $from: YearMonth!, $to: YearMonth!) {
    spendTrend(customerIds: [$id], from: $from, to: $to) { total { amount } }
  }`,
  months: 12,
  variables: (id, months) => ({ id, from: months.at(-1), to: months[0] }),
};
