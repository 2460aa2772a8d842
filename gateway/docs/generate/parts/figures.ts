import 'reflect-metadata';
import { largestFirst } from '../../../../subgraphs/kit/list/page-args.js';
import { defaultOperationLimits } from '../../../cost/operation-limits.js';
import { defaultHttpLimits } from '../../../http/http-limits.js';

const grouped = (value: number) => value.toLocaleString('en-US');

/** Numbers of the code that stand in a sentence, as they are unless the gateway is set to others. */
export const figures: Readonly<Record<string, () => string>> = {
  'most calls': () => grouped(defaultOperationLimits.partnerCalls),
  'most objects': () => grouped(defaultOperationLimits.nodes),
  'assumed customers': () => grouped(defaultOperationLimits.assumedCustomers),
  'longest list': () => grouped(largestFirst),
  'largest body': () => `${defaultHttpLimits.bodyBytes / 2 ** 20} MiB`,
  'longest operation': () => `${defaultHttpLimits.operationMs / 1000} seconds`,
};
