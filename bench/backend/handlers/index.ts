import type { Handler } from '../handler.js';
import { accountManagers } from './account-managers.js';
import { alerts } from './alerts.js';
import { catalogueBrowser } from './catalogue-browser.js';
import { customerList } from './customer-list.js';
import { customerPage } from './customer-page.js';
import { expiringThisMonth } from './expiring-this-month.js';
import { fundLedger } from './fund-ledger.js';
import { incentiveReview } from './incentive-review.js';
import { monthClose } from './month-close.js';
import { orderQueue } from './order-queue.js';
import { packageUsage } from './package-usage.js';
import { portfolio } from './portfolio.js';
import { refundExplanation } from './refund-explanation.js';
import { renewalQuote } from './renewal-quote.js';
import { resellerOverview } from './reseller-overview.js';
import { resellerPage } from './reseller-page.js';
import { spendTrend } from './spend-trend.js';
import { voucherDesk } from './voucher-desk.js';
import { voucherHistory } from './voucher-history.js';

/** By the name of the operation's file in `schema/operations/`. */
export const handlers: Readonly<Record<string, Handler>> = {
  'account-managers': accountManagers,
  alerts,
  'catalogue-browser': catalogueBrowser,
  'customer-list': customerList,
  'customer-page': customerPage,
  'expiring-this-month': expiringThisMonth,
  'fund-ledger': fundLedger,
  'incentive-review': incentiveReview,
  'month-close': monthClose,
  'order-queue': orderQueue,
  'package-usage': packageUsage,
  portfolio,
  'refund-explanation': refundExplanation,
  'renewal-quote': renewalQuote,
  'reseller-overview': resellerOverview,
  'reseller-page': resellerPage,
  'spend-trend': spendTrend,
  'voucher-desk': voucherDesk,
  'voucher-history': voucherHistory,
};
