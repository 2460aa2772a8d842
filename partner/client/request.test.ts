import { describe, expect, test } from '@jest/globals';
import { operationTable, type OperationId } from '../contract/generated/operations.js';
import { type Question, requestOf } from './request.js';

const { signal } = new AbortController();
const bodyOf = (question: Question) => requestOf(question, signal).body;

describe('the body of a request', () => {
  test('has a decimal as a number of the digits that were given, where the contract has a number', () => {
    const line = { id: '7', usage_value: '0.1234567891', usage_measure_id: 4 };
    const operation = 'listOnDemandResourceRatings';
    expect(bodyOf({ operation, body: { project_id: '12.30', product_infos: [line] } })).toBe(
      '{"project_id":"12.30","product_infos":[{"id":"7","usage_value":0.1234567891,"usage_measure_id":4}]}',
    );
  });

  test('leaves texts that look like numbers alone where the contract has a text', () => {
    const body = {
      cloud_service_type: '1',
      marker: '12.30',
      filters: [{ key: 'RESOURCE_SPEC', value: '5' }],
    };
    expect(bodyOf({ operation: 'listResourceSpecs', body })).toBe(JSON.stringify(body));
  });

  test('is empty where nothing is sent', () => {
    expect(bodyOf({ operation: 'listMeasureUnits' })).toBe('');
  });
});

test('every operation that sends money sends it as a number, which must be exact', () => {
  const found = (Object.keys(operationTable) as OperationId[]).flatMap((id) =>
    operationTable[id].decimals.map((path) => `${id} ${path}`),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'updateCustomerAccountAmount amount',
      'createPartnerCoupons face_value',
      'updateCouponQuotas quota_amount',
      'listOnDemandResourceRatings product_infos.usage_value',
    ]),
  );
});
