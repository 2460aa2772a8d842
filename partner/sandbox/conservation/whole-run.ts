/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return -- rows of answers are untyped in tests */
import { mistakesIn, mistakesInAccount, readBooks as readVoucherBooks } from '../testing/voucher-books.js';
import { checkChain } from '../testing/money.js';
import { added } from './books.js';
import type { Ledger } from './ledger.js';
import { refundMistakes, unpaidResources } from './order-rules.js';
import { readBooks } from './read-books.js';
import type { Row, TestClient } from '../testing/test-client.js';
import { of, type Stage } from './stage.js';

/** Throws what does not add up at the end of a run, from everything there is to read, history included. */
export async function checkWholeRun(stage: Stage, { opening, books: followed }: Ledger) {
  const { partner, parties, resellers } = stage;
  await stage.hold();
  const now = await readBooks(stage);
  const unnoticed = [...now.logs].flatMap(([name, log]) => added(followed.logs.get(name), log));
  const mistakes = [
    ...unnoticed.map((row) => `unnoticed came ${JSON.stringify(row)}`),
    ...mistakesIn(await readVoucherBooks(partner)),
    ...[...now.accounts]
      .filter(([id, amount]) => followed.accounts.get(id) !== amount)
      .map(([id]) => `account ${id} changed unnoticed`),
  ];
  for (const reseller of [undefined, ...resellers]) {
    checkChain(
      await partner.all('listPartnerAccountChangeRecords', 'records', {
        balance_type: 'BALANCE_TYPE_DEBIT',
        ...of(reseller),
      }),
    );
  }
  for (const party of parties) {
    const books = now.customers.get(party.id)!;
    mistakes.push(...(await unpaidResources(stage, party, books)));
    mistakes.push(...(await refundMistakes(stage, party, opening.customers.get(party.id), books)));
    if (party.own) mistakes.push(...(await creditMistakes(party.own)).map((one) => `${party.id}: ${one}`));
    if (party.own) mistakes.push(...(await mistakesInAccount(party.own)).map((one) => `${party.id}: ${one}`));
  }
  if (mistakes.length > 0) throw new Error(mistakes.slice(0, 5).join('\n'));
}

/** Less than nothing, or more credit than the line. */
async function creditMistakes(own: TestClient): Promise<string[]> {
  const { account_balances } = (await own.call('showCustomerAccountBalances')).json;
  return (account_balances as Row[])
    .filter(({ amount, credit_amount: line }) => amount < 0 || amount > (line ?? amount))
    .map(({ amount, credit_amount: line }) => `has ${amount} yuan with a credit line of ${line ?? 0}`);
}
