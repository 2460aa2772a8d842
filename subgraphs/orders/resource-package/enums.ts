import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { FreeResourcePackageV3, FreeResourceDetail } = codes.orders;

export const ResourcePackageStatus = codeEnum({
  name: 'ResourcePackageStatus',
  description: 'Where a resource package stands in its life.',
  codes: FreeResourcePackageV3.status,
  values: {
    NOT_EFFECTIVE: 'Bought, but not begun yet.',
    EFFECTIVE: 'Can be used.',
    USED_UP: 'Nothing is left of it.',
    EXPIRED: 'Past its end.',
    UNSUBSCRIBED: 'Given back.',
  },
});
export type ResourcePackageStatus = NameOf<typeof ResourcePackageStatus>;

export const ResourcePackageSource = codeEnum({
  name: 'ResourcePackageSource',
  description: 'How a customer came by a resource package.',
  codes: FreeResourcePackageV3.source_type,
  values: {
    ORDER: 'By an order.',
    SOFTWARE_CLOUD_GIFT: 'As a gift along with software development services.',
  },
});
export type ResourcePackageSource = NameOf<typeof ResourcePackageSource>;

export const ResourcePackageBundling = codeEnum({
  name: 'ResourcePackageBundling',
  description: 'Whether a resource package is one or several.',
  codes: FreeResourcePackageV3.bundle_type,
  values: { ATOMIC: 'A single package.', BUNDLE: 'Several packages sold as one.' },
});
export type ResourcePackageBundling = NameOf<typeof ResourcePackageBundling>;

export const EnterpriseProjectScope = codeEnum({
  name: 'EnterpriseProjectScope',
  description: 'Which enterprise projects may use a resource package.',
  codes: FreeResourcePackageV3.enterprise_project_scope,
  values: { ALL_PROJECTS: 'All of them.', SPECIFIC_PROJECT: 'The one it belongs to.' },
});
export type EnterpriseProjectScope = NameOf<typeof EnterpriseProjectScope>;

export const ResetCycle = codeEnum({
  name: 'ResetCycle',
  description: 'How often the quota of a resource package is filled up again.',
  codes: FreeResourceDetail.quota_reuse_cycle,
  values: {
    HOUR: 'Every hour.',
    DAY: 'Every day.',
    WEEK: 'Every week.',
    MONTH: 'Every month.',
    YEAR: 'Every year.',
  },
});
export type ResetCycle = NameOf<typeof ResetCycle>;

export const ResetBoundary = codeEnum({
  name: 'ResetBoundary',
  description: 'When the cycles of a resource package begin.',
  codes: FreeResourceDetail.quota_reuse_cycle_type,
  values: {
    CALENDAR_PERIOD: 'With the calendar, such as on the first of a month.',
    SUBSCRIPTION_PERIOD: 'With the day of purchase.',
  },
});
export type ResetBoundary = NameOf<typeof ResetBoundary>;
