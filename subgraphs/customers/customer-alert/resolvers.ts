import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { checkScopes } from '../../kit/access/check-scopes.js';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { inBulk } from '../../kit/in-bulk.js';
import { connectRows } from '../../kit/list/connect-rows.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { messages as kitMessages } from '../../kit/messages.js';
import { requestScoped } from '../../kit/request-scoped.js';
import { Customer } from '../customer/customer.js';
import { resaleCustomers } from '../figures/read.js';
import { CustomerAlert, CustomerAlertConnection } from './customer-alert.js';
import { AlertKind, scopesOfKind } from './enums.js';
import { findAlerts, type Span } from './find.js';
import { messages } from './messages.js';

const allKinds = Object.values(AlertKind);
/** What all customers can be asked for at once. */
const usualKinds = allKinds.filter((kind) => kind !== AlertKind.SUBSCRIPTION_EXPIRING);

/** Most days ahead. */
const longest = 180;
/** Most customers that are asked one by one: at the partner's ten calls a second, most of a minute. */
const mostOneByOne = 500;

function WithinArg() {
  return Arg('within', () => Int, {
    defaultValue: 30,
    description: `How many days ahead SUBSCRIPTION_EXPIRING and VOUCHER_EXPIRING look, from 1 to ${longest}.`,
  });
}

/** One moment for a whole request: customers asked about together are asked about alike. */
const momentOf = requestScoped((context) => context.now());

@Resolver(() => Customer)
export class CustomerAlertResolver {
  @Requires('customers:read')
  @Calls(
    'listSubCustomers',
    'listCustomersBalancesDetail',
    'listSubcustomerMonthlyBills',
    'listIssuedPartnerCoupons',
    'listPayPerUseCustomerResources',
  )
  @CallsLike({
    listSubCustomers: { whole: 1 },
    listCustomersBalancesDetail: { fixed: 10 },
    listSubcustomerMonthlyBills: { whole: 9 },
    listIssuedPartnerCoupons: { whole: 1 },
    listPayPerUseCustomerResources: { fixed: 500, when: AlertKind.SUBSCRIPTION_EXPIRING },
  })
  @Query(() => CustomerAlertConnection, {
    nullable: true,
    description:
      'What needs attention at the partner’s own resale customers, or those of a reseller: worked out from what the partner API tells. The most urgent first: arrears by amount; then what comes soonest, a balance that runs out or something that expires; then drops of spending by amount. Every page works all of it out again: one call for every 100 customers, and what the kinds say. Bills of a month take a call for every 100 rows and at least three. The partner API allows about ten calls a second.',
  })
  async customerAlerts(
    @Arg('resellerId', () => ID, {
      nullable: true,
      description: 'The reseller whose customers’ alerts are wanted; default: those of the partner’s own.',
    })
    resellerId: string | null,
    @Arg('kinds', () => [AlertKind], {
      nullable: true,
      description: `Only these kinds, of which only what they need is read; default: all but SUBSCRIPTION_EXPIRING, which takes a call for each verified customer, of whom there may be ${mostOneByOne}. Each takes the scopes that its description names.`,
    })
    kinds: AlertKind[] | null,
    @WithinArg() within: number,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerAlertConnection> {
    const reseller = checkId(resellerId, 'resellerId');
    const asked = checkKinds(kinds, usualKinds, context);
    const span = spanOf(within, context);
    return connectRows({
      name: 'customerAlerts',
      filter: { within, kinds: asked, resellerId: reseller },
      args,
      info,
      async rows() {
        const bulk = inBulk(context);
        const customers = await resaleCustomers(bulk, reseller);
        if (asked.includes(AlertKind.SUBSCRIPTION_EXPIRING)) checkFew(customers);
        return findAlerts(bulk, customers, asked, span);
      },
      toNode: (alert) => alert,
    });
  }

  @Requires('customers:read')
  @Calls(
    'listCustomersBalancesDetail',
    'listSubcustomerMonthlyBills',
    'listIssuedPartnerCoupons',
    'listPayPerUseCustomerResources',
  )
  @CallsLike({
    listSubcustomerMonthlyBills: { times: 9, scans: true },
    listIssuedPartnerCoupons: { scans: true },
  })
  @FieldResolver(() => [CustomerAlert], {
    nullable: true,
    description:
      'What needs attention at the customer, the most urgent first; empty for referral customers, whose funds the partner does not see. SUBSCRIPTION_EXPIRING takes a call for each verified customer; all else is read for many customers together.',
  })
  async alerts(
    @Root() customer: Customer,
    @Arg('kinds', () => [AlertKind], {
      nullable: true,
      description:
        'Only these kinds, of which only what they need is read; default: all. Each takes the scopes that its description names.',
    })
    kinds: AlertKind[] | null,
    @WithinArg() within: number,
    @Ctx() context: SubgraphContext,
  ): Promise<CustomerAlert[]> {
    const asked = checkKinds(kinds, allKinds, context);
    return findAlerts(context, [customer], asked, spanOf(within, context));
  }
}

/** The distinct kinds in an order of their own, so that cursors do not depend on the client's. */
function checkKinds(given: AlertKind[] | null | undefined, usual: AlertKind[], context: SubgraphContext) {
  if (given?.length === 0) throw new BadUserInput(messages.noKind({ argument: 'kinds' }), 'kinds');
  const kinds = given ? allKinds.filter((kind) => given.includes(kind)) : usual;
  checkScopes(
    context,
    kinds.flatMap((kind) => scopesOfKind[kind]),
    'kinds',
  );
  return kinds;
}

function spanOf(within: number, context: SubgraphContext): Span {
  if (within < 1 || within > longest) {
    const range = { argument: 'within', from: 1, to: longest, value: within };
    throw new BadUserInput(kitMessages.outOfRange(range), 'within');
  }
  const now = momentOf(context);
  return { now, until: now + within * 24 * 3_600_000 };
}

function checkFew(customers: Customer[]): void {
  const value = customers.filter(({ verification }) => verification === 'VERIFIED').length;
  if (value <= mostOneByOne) return;
  const argument = 'kinds';
  throw new BadUserInput(messages.tooManyCustomers({ argument, value, most: mostOneByOne }), argument);
}
