import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

const ask = async (query: string, variables?: Record<string, unknown>) => {
  await sides.bench.resetCalls();
  const answer = await sides.bench.query(query, variables);
  return { ...answer, calls: await sides.bench.calls() };
};

test('what is taken cannot be registered again, what is free can', async () => {
  const [customer] = await sides.nodes('{ customers(first: 1) { nodes { email } } }');
  const { data, errors } = await ask(
    `query ($email: String!) {
      taken: isRegistrable(kind: EMAIL, value: $email)
      free: isRegistrable(kind: EMAIL, value: "nobody@example.com")
      login: isRegistrable(kind: LOGIN_NAME, value: "-nobody-yet")
      mobile: isRegistrable(kind: MOBILE, value: "0086-13800000000")
    }`,
    { email: customer!.email },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ taken: false, free: true, login: true, mobile: true });
});

test('how often a mobile number can be used is the partner’s; the same question is one call', async () => {
  const { mobile_remain_available_num: left } = await sides.partner.call('checkUserIdentity', {
    body: { search_type: 'mobile', search_value: '0086-13800000000' },
  });
  const { data, calls } = await ask(`{
    registrationsLeft(mobile: "0086-13800000000")
    isRegistrable(kind: MOBILE, value: "0086-13800000000")
  }`);
  expect(data).toEqual({ registrationsLeft: left, isRegistrable: true });
  expect(left).toBeGreaterThan(0);
  expect(calls).toEqual({ checkUserIdentity: 1 });
});

test.each([
  ['isRegistrable(kind: EMAIL, value: "secret")', 'value', 'e-mail'],
  [`isRegistrable(kind: EMAIL, value: "${'secret'.repeat(10)}@example.com")`, 'value', 'e-mail'],
  ['isRegistrable(kind: MOBILE, value: "13812345678")', 'value', '0086-13800000000'],
  ['registrationsLeft(mobile: "13812345678")', 'mobile', '0086-13800000000'],
  ['isRegistrable(kind: LOGIN_NAME, value: "my_secret")', 'value', 'hyphens'],
  ['isRegistrable(kind: LOGIN_NAME, value: "four")', 'value', 'hyphens'],
])('%s is refused before any call, and the value is not repeated', async (query, argument, hint) => {
  const { errors, calls } = await ask(`{ ${query} }`);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors![0]!.message).toContain(hint);
  expect(JSON.stringify(errors)).not.toMatch(/secret|13812345678|four"/);
  expect(calls).toEqual({});
});
