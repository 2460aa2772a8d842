import { expect, test } from '@jest/globals';
import { readData } from '../schema/support/data.js';
import { operationOf, textOf } from '../schema/support/operation.js';
import { Random } from '../schema/support/random.js';
import { OperationMaker } from '../schema/support/random-operation.js';
import { Reached } from '../schema/support/reached.js';
import { startAll } from '../support/start-all.js';
import { calledBy, estimated } from './estimates.js';

test('500 random operations take no more calls than estimated, half of them at least a fifth of it', async () => {
  const bench = await startAll({ sandbox: { seed: 7, customers: 40 } });
  try {
    const reached = new Reached();
    const data = await readData(({ query, variables }) => bench.query(query, variables));
    const maker = new OperationMaker(new Random(20261121), data, reached);
    const ratios: number[] = [];
    for (let number = 1; number <= 500; number++) {
      const operation = operationOf(maker.make());
      const { query, variables } = operation;
      const { calls, data: answered } = await calledBy(bench, query, variables);
      reached.add(query, answered);
      const { partnerCalls } = estimated(query, variables);
      if (calls > partnerCalls) {
        throw new Error(
          `Operation ${number}: estimated ${partnerCalls} calls, made ${calls}.\n\n${textOf(operation)}`,
        );
      }
      if (calls > 0) ratios.push(partnerCalls / calls);
    }
    ratios.sort((a, b) => a - b);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(5);
  } finally {
    await bench.close();
  }
}, 300_000);
