import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { type BothSides, bothSides, none } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

type Reviewed = {
  id: string;
  verification: string;
  verificationReview: { result: string; opinion: string | null } | null;
};

test('the review is the partner’s, null for those who submitted nothing; one call a customer', async () => {
  await sides.bench.resetCalls();
  const found = (await sides.nodes(
    '{ customers(first: 60) { nodes { id verification verificationReview { result opinion } } } }',
  )) as Reviewed[];
  expect(await sides.bench.calls()).toEqual({
    listSubCustomers: 1,
    showRealnameAuthenticationReviewResult: 60,
  });
  const results = codes.customers.ShowRealnameAuthenticationReviewResultResponse.review_result;
  for (const { id, verificationReview } of found) {
    const { review_result: result, opinion } = await sides.partner.call(
      'showRealnameAuthenticationReviewResult',
      { query: { customer_id: id } },
    );
    expect(verificationReview).toEqual(
      result === undefined ? null : { result: results[`${result}`], opinion: none(opinion) },
    );
  }
  const reviewOf = (verification: string) =>
    found.find((customer) => customer.verification === verification)!.verificationReview;
  expect(reviewOf('UNVERIFIED')).toBeNull();
  expect(reviewOf('UNDER_REVIEW')).toEqual({ result: 'UNDER_REVIEW', opinion: null });
  expect(reviewOf('REJECTED')!.opinion).toMatch(/\p{Script=Han}/u);
  expect(reviewOf('VERIFIED')).toEqual({ result: 'APPROVED', opinion: null });
});

test('a review that cannot be had is null beside its error; the others arrive', async () => {
  await sides.bench.faults([
    { operation: 'showRealnameAuthenticationReviewResult', times: 1, status: 403, errorCode: 'CBC.0151' },
  ]);
  const { data, errors } = await sides.bench.query(
    '{ customers(first: 5, filter: { associationType: RESALE }) { nodes { verificationReview { result } } } }',
  );
  await sides.bench.faults([]);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toMatchObject({ code: 'PARTNER_ACCESS_DENIED' });
  const reviews = data.customers.nodes.map((node: Reviewed) => node.verificationReview);
  expect(reviews.filter((review: unknown) => review === null)).toHaveLength(1);
  expect(reviews).toHaveLength(5);
});
