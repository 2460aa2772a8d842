import { quantityIn } from '../../kit/quantity.js';
import { MeasureUnit } from '../measure-unit/measure-unit.js';

export const Quantity = quantityIn(() => MeasureUnit);
export type Quantity = InstanceType<typeof Quantity>;
