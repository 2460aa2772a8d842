import { resourceRows } from './resource-rows.js';
import { serviceRows } from './service-rows.js';

export type ServiceKey = (typeof serviceRows)[number][0];
export type ResourceKey = (typeof resourceRows)[number][0];

/** Languages the partner API answers in; Chinese unless X-Language says otherwise. */
export type Language = 'zh_CN' | 'en_US';
export type Names = Record<Language, string>;

export interface ServiceType {
  code: string;
  names: Names;
  abbreviation: string;
}

export interface ResourceType {
  code: string;
  names: Names;
  descriptions: Names;
  /** Code of the service type that owns it. */
  ownerCode: string;
}

export const serviceCode = (key: ServiceKey | 'offline') => `hws.service.type.${key}`;
export const resourceCode = (key: ResourceKey) => `hws.resource.type.${key}`;

export const serviceTypes: readonly ServiceType[] = serviceRows
  .map(([key, zh, en, abbreviation]) => ({
    code: serviceCode(key),
    names: { zh_CN: zh, en_US: en },
    abbreviation,
  }))
  .sort(byCode);

export const resourceTypes: readonly ResourceType[] = resourceRows
  .map(([key, owner, zh, en]) => ({
    code: resourceCode(key),
    names: { zh_CN: zh, en_US: en },
    descriptions: { zh_CN: `${zh}资源`, en_US: `${en} resource` },
    ownerCode: serviceCode(owner),
  }))
  .sort(byCode);

const servicesByCode = new Map(serviceTypes.map((service) => [service.code, service]));
const resourcesByCode = new Map(resourceTypes.map((resource) => [resource.code, resource]));

/** Display name of a service type; a marketplace code, which the catalogue leaves out, has none. */
export function serviceName(code: string, language: Language = 'zh_CN'): string | undefined {
  return servicesByCode.get(code)?.names[language];
}

export function resourceName(code: string, language: Language = 'zh_CN'): string | undefined {
  return resourcesByCode.get(code)?.names[language];
}

/** Resource types a service is sold with besides its own: services share them, so the owner can differ. */
const shared: Partial<Record<ServiceKey, ResourceKey[]>> = {
  ec2: ['volume', 'ip', 'bandwidth', 'ims'],
  hecs: ['volume', 'ip', 'bandwidth'],
  bms: ['volume', 'ip', 'bandwidth'],
  cce: ['vm', 'volume', 'elb'],
  elb: ['ip', 'bandwidth'],
  natgateway: ['ip', 'bandwidth'],
  vpn: ['bandwidth'],
  modelarts: ['volume', 'obs'],
  workspace: ['volume', 'bandwidth'],
};

/** Resource types linked to one service, its own first; none for a code that is unknown or of the marketplace. */
export function resourceTypesOf(code: string): ResourceType[] {
  const key = serviceRows.find(([row]) => serviceCode(row) === code)?.[0];
  if (!key) return [];
  const linked = (shared[key] ?? []).map((resource) => resourcesByCode.get(resourceCode(resource))!);
  return [...resourceTypes.filter(({ ownerCode }) => ownerCode === code), ...linked];
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}
