import { beijingMonth, MINUTE, shiftMonth, startOfBeijingMonth } from '../time.js';
import { demo } from './demo.js';
import type { Scenario } from './scenario.js';

const lead = 30 * MINUTE;

export const monthEnd: Scenario = {
  description: 'The business of demo, half an hour before the month closes in Beijing.',
  shape: demo.shape,
  start: (usual) => startOfBeijingMonth(shiftMonth(beijingMonth(usual), 1)) - lead,
};
