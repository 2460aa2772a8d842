import { codes } from '../../../partner/contract/generated/codes.js';
import { addUp, type ClassOf } from '../../../subgraphs/incentives/incentive-spend/add-up.js';
import { ofBill } from '../../../subgraphs/incentives/incentive-spend/spend-row.js';
import { allPages } from '../all-pages.js';
import { billOf } from '../bills.js';
import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';

const classNames: Record<string, ReturnType<ClassOf>> = codes.incentives.IncentiveAndDiscountPolicy
  .incentive_policy;

export const incentiveReview: Handler = async (desk, { month = '' }) => {
  const [bill, policies] = await Promise.all([
    billOf(desk, month),
    allPages(100, async (page) => {
      const query = { time: month, ...page };
      return (await desk.partner.call('listIncentiveDiscountPolicies', { query })).policies;
    }),
  ]);
  const classes = new Map(policies.map((row) => [row.service_type_code, classNames[row.incentive_policy]]));
  const sums = addUp(bill.map(ofBill), (service) => (service ? classes.get(service) : undefined));
  const page = sums.byCustomer.slice(0, 50);
  const customers = await Promise.all(page.map(({ customerId }) => customerById(desk, customerId)));
  return {
    ...sums,
    byCustomer: page.map((one, index) => ({ ...one, customer: customers[index] })),
  };
};
