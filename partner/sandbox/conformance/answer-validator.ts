import { Ajv, type ValidateFunction } from 'ajv';
import { formats } from '../request/formats.js';
import { resolved, type WalkedOperation } from './walk.js';

/** Limits a coupon inherits from its quota: names the contract has for quotas but, on purpose, not for coupons. */
export const undocumentedLimits = ['serviceTypeWhiteList', 'maxDeductionRatio'];

/** Validates what an operation answers with status 200 by the contract; undefined where it documents no body. */
export function answerValidator({
  operation,
  document,
  name,
}: WalkedOperation): ValidateFunction | undefined {
  const schema = operation.responses['200']?.content?.['application/json']?.schema;
  if (!schema) return undefined;
  const { components } = structuredClone(document);
  components.schemas.ICouponUseLimitInfoV2?.properties!.limit_key!.enum!.push(...undocumentedLimits);
  const ajv = new Ajv({ strict: false, formats, validateFormats: true });
  return ajv.compile({ $id: name, components, ...resolved(schema, document) });
}
