import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { buildSchema, isEnumType } from 'graphql';
import { LosslessNumber } from 'lossless-json';
import type { ReadOperation } from '../../../partner/client/index.js';
import { projectRoot } from '../../../partner/settings/project-root.js';
import { type Place, placesOf } from '../../support/answer-places.js';
import { everything, fullQuery } from '../../support/full-selection.js';
import { type Leaf, leavesOf } from '../../support/leaves.js';
import { type RewritingProxy, rewritingProxy } from '../../support/rewriting-proxy.js';
import { startAll, type TestBench } from '../../support/start-all.js';
import {
  alsoCodes,
  isDerived,
  needsAll,
  notFromCodes,
  sortedByAmount,
  untoldAmounts,
  unusedCodes,
} from './exceptions.js';
import { reads } from './reads.js';
import { findSubjects, type Subjects } from './subjects.js';
import { combine, type Combination, Tags } from './tags.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
const operations = Object.keys(reads) as ReadOperation[];

interface Refund {
  items: { amount: { amount: string } }[];
  refunded: { amount: string };
  kept: { amount: string };
}

/** Declares the tests, against the sandbox's data of a seed. */
export function everyRead(seed: number) {
  let bench: TestBench;
  let proxy: RewritingProxy;
  let subjects: Subjects;
  /** What the graph logged as odd. */
  const logged: string[] = [];
  beforeAll(async () => {
    bench = await startAll({
      sandbox: { seed, customers: 60 },
      between: async (url) => (proxy = await rewritingProxy(url)),
      log: { warn: (entry: unknown) => void logged.push(JSON.stringify(entry)) },
    });
    subjects = await findSubjects(bench);
  });
  afterAll(() => bench.close());

  /** Asks for everything from an operation, with every place of its answers changed. */
  async function ask(
    operation: ReadOperation,
    change: (place: Place, question: string) => void,
  ): Promise<{ leaves: Leaf[]; data: unknown }> {
    proxy.rewrite = (answer, call) => {
      if (call.operation !== operation) return answer;
      for (const place of placesOf(operation, answer).reverse()) change(place, call.question);
      return answer;
    };
    logged.length = 0;
    const { data, errors } = await bench.query(
      fullQuery(schema, `{ ${reads[operation](subjects)} }`, [operation]),
    );
    expect(errors).toBeUndefined();
    return { leaves: leavesOf(schema, data), data };
  }

  const write = ({ holder, key, schema }: Place, value: string) => {
    holder[key] = schema.type === 'string' ? value : new LosslessNumber(value);
  };

  describe('odd amounts come out of the graph to the digit, and sums of them', () => {
    const odd = ['0.10', '1e21', '-0.01', '99999999999.99', '0.1234567891', '7', '12.300000'];

    test.each(operations)('%s', async (operation) => {
      const tags = new Tags();
      const paths = new Map<number, string>();
      const amountsWith = async (valueOf: (tag: number) => string) => {
        const { leaves } = await ask(operation, (place, question) => {
          if (place.schema.format !== 'decimal') return;
          const tag = tags.of(question + place.pointer);
          paths.set(tag, place.path);
          write(place, valueOf(tag));
        });
        const decimals = leaves.filter(
          ({ type, path, value }) => type.name === 'Decimal' && value !== null && !isDerived(path),
        );
        return new Map(decimals.map(({ place, path, value }) => [place, { path, amount: value as string }]));
      };

      const sums = new Map<string, { path: string; sum: Combination }>();
      for (const [place, { path, amount }] of await amountsWith((tag) => tags.value(tag))) {
        const sum = tags.read(amount);
        if (!sum) throw new Error(`${place} is no sum of what the partner sent: ${amount.slice(0, 60)}`);
        sums.set(place, { path, sum });
      }
      const told = new Set(
        [...sums.values()].flatMap(({ sum }) => [...sum.keys()].map((tag) => paths.get(tag)!)),
      );
      const untold = [...new Set(paths.values())].filter((path) => !told.has(path));
      expect(untold.filter((path) => !untoldAmounts[operation]?.[path])).toEqual([]);

      for (let turn = 0; sums.size > 0 && turn < odd.length; turn++) {
        const valueOf = (tag: number) => odd[(tag + turn) % odd.length]!;
        const amounts = await amountsWith(valueOf);
        const expected = [...sums].map(
          ([place, { path, sum }]) => [place, path, combine(sum, valueOf).toFixed()] as const,
        );
        expect(inOrder([...amounts].map(([place, { path, amount }]) => [place, path, amount]))).toEqual(
          inOrder(expected),
        );
      }
      for (const { amount } of (await amountsWith(() => '0')).values()) expect(Number(amount)).toBe(0);
    });

    /** The same amounts in the same form; of lists that are sorted by amount the places do not matter. */
    const inOrder = (amounts: (readonly [place: string, path: string, amount: string])[]) =>
      amounts
        .map(
          ([place, path, amount]) =>
            `${sortedByAmount.has(path) ? path : place} ${new Big(amount).toFixed()}`,
        )
        .sort();
  });

  describe('codes that the contract does not have become UNKNOWN and are logged with their value', () => {
    test.each(operations)('%s', async (operation) => {
      const plain = await ask(operation, () => {});
      const codes = new Map<string, string>();
      const codeAt = (path: string) => {
        if (!codes.has(path)) codes.set(path, `${7000 + codes.size}`);
        return codes.get(path)!;
      };
      const odd = await ask(operation, (place) => {
        const isCode = place.schema['x-enum-varnames'] ?? alsoCodes[operation]?.includes(place.path);
        if (!isCode || place.holder[place.key] === undefined) return;
        write(place, codeAt(place.path));
      });
      const passedOn = new Set(odd.leaves.map(({ value }) => value));
      const lost = [...codes].filter(
        ([, code]) => !passedOn.has(code) && !logged.some((entry) => entry.includes(code)),
      );
      expect(lost.map(([path]) => path).filter((path) => !unusedCodes[operation]?.[path])).toEqual([]);

      const before = new Map(plain.leaves.map(({ place, value }) => [place, value]));
      const enums = odd.leaves.filter(({ type }) => isEnumType(type) && type.getValue('UNKNOWN'));
      const guessed = enums.filter(
        ({ value, place }) => ![null, 'UNKNOWN'].includes(value as null) && before.get(place) === value,
      );
      expect(guessed.map(({ path }) => path).filter((path) => !notFromCodes.test(path))).toEqual([]);
    });
  });

  /** Fields with a value that was made up: not in the full answer, and no way to say nothing. */
  const invented = (full: Leaf[], leaves: Leaf[]) => {
    const known = new Set(full.map(({ value }) => value));
    const isNothing = (value: unknown) =>
      [null, false, 0].includes(value as null) || /^0(\.0+)?$/.test(String(value));
    return leaves.filter(({ value }) => !isNothing(value) && !known.has(value)).map(({ path }) => path);
  };

  const canMiss = operations.filter((operation) => !(operation in needsAll));

  describe('what the partner may leave out is null, or nothing, and no error', () => {
    test.each(canMiss)('%s', async (operation) => {
      const full = await ask(operation, () => {});
      const without = await ask(operation, ({ required, holder, key }) => {
        if (!required) delete holder[key];
      });
      const withNulls = await ask(operation, ({ required, holder, key }) => {
        if (!required) holder[key] = null;
      });
      expect(withNulls.data).toEqual(without.data);
      expect(invented(full.leaves, without.leaves)).toEqual([]);
    });
  });

  describe('an amount that is an empty text is none', () => {
    test.each(canMiss)('%s', async (operation) => {
      const isOptional = ({ required, schema }: Place) => schema.format === 'decimal' && !required;
      const without = await ask(operation, (place) => {
        if (isOptional(place)) delete place.holder[place.key];
      });
      const empty = await ask(operation, (place) => {
        if (isOptional(place)) place.holder[place.key] = '';
      });
      expect(empty.data).toEqual(without.data);
    });
  });

  describe('an empty list is an empty connection, and no error', () => {
    test.each(canMiss)('%s', async (operation) => {
      const full = await ask(operation, () => {});
      let lists = 0;
      const { leaves } = await ask(operation, ({ holder, key, schema, path }) => {
        if (schema.type === 'integer' && /count$/.test(path)) holder[key] = new LosslessNumber('0');
        if (schema.type !== 'array') return;
        holder[key] = [];
        lists++;
      });
      expect(invented(full.leaves, leaves)).toEqual([]);
      const inLists = (all: Leaf[]) => all.filter(({ value }) => value !== null).length;
      if (lists > 0) expect(inLists(leaves)).toBeLessThan(inLists(full.leaves));
    });
  });

  test('a refund is split by sign, to the digit', async () => {
    const amounts = ['-0.01', '99999999999.99', '-1e21', '0.10', '-0.1234567891'];
    let next = 0;
    const { data } = await ask('showRefundOrderDetails', (place) => {
      if (place.schema.format === 'decimal') write(place, amounts[next++ % amounts.length]!);
    });
    const { items, refunded, kept } = (data as { order: { refund: Refund } }).order.refund;
    const sum = (sign: number) =>
      items
        .map(({ amount }) => new Big(amount.amount))
        .filter((amount) => amount.s === sign)
        .reduce((total, amount) => total.plus(amount.abs()), new Big(0));
    expect(items.length).toBeGreaterThan(0);
    expect([refunded, kept].map(({ amount }) => new Big(amount).toFixed())).toEqual(
      [sum(-1), sum(1)].map((one) => one.toFixed()),
    );
  });

  test.each(['0.10', '99999999999.99', '0.1234567891', '1000000000000000000000.01'])(
    '%s goes to the partner as a number of the same digits',
    async (usage) => {
      proxy.calls.length = 0;
      await bench.query(
        `{ ${reads.listOnDemandResourceRatings(subjects).replace('usage: "1"', `usage: "${usage}"`)} }`.replace(
          everything,
          'price { amount }',
        ),
      );
      expect(proxy.calls.length).toBeGreaterThan(0);
      for (const { body } of proxy.calls) expect(body).toContain(`"usage_value":${usage},`);
    },
  );
}
