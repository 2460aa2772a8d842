import type { Quota } from '../contract/contract.js';

/** Which of the four error bodies of authentication.md section 3 an error is written in. */
export type ErrorShape = 'bss' | 'gateway' | 'iam';

/** An answer that is an error: thrown anywhere behind the router, written by `errorBody`. */
export class ApiFault extends Error {
  constructor(
    readonly shape: ErrorShape,
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
    /** What the body says besides code and message. */
    readonly fields: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** Business codes used by the simulated operations: status and default text. */
const businessErrors = {
  'CBC.0100': [400, 'Parameter error.'],
  'CBC.30000010': [400, 'The order is invalid.'],
  'CBC.99000037': [400, 'No permission to act for this indirect partner.'],
  'CBC.0151': [403, 'Access denied.'],
  'CBC.0155': [403, 'Request not allowed.'],
  'CBC.0154': [401, 'The token is invalid or has expired.'],
  'CBC.0999': [500, 'Other error.'],
} as const satisfies Record<string, readonly [number, string]>;

export type BusinessCode = keyof typeof businessErrors;

export function businessError(code: BusinessCode, message: string = businessErrors[code][1]): ApiFault {
  return new ApiFault('bss', businessErrors[code][0], code, message);
}

/** 400 CBC.0100 with the parameter's name, which is how the partner API reports every violated constraint. */
export function parameterError(parameter: string, problem: string): ApiFault {
  return businessError('CBC.0100', `Parameter error: ${parameter} ${problem}`);
}

const gatewayErrors = {
  'APIGW.0101': 404,
  'APIGW.0201': 400,
  'APIGW.0301': 401,
  'APIGW.0303': 401,
  'APIGW.0308': 429,
} as const;

export function gatewayError(code: keyof typeof gatewayErrors, message: string, status?: number): ApiFault {
  return new ApiFault('gateway', status ?? gatewayErrors[code], code, message);
}

/** What the gateway's 429 says (authentication.md section 3). */
export function overLimit({ requests, seconds }: Quota): string {
  return `The throttling threshold has been reached: policy user over ratelimit,limit:${requests},time:${seconds} second`;
}

const iamTitles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

export function iamError(status: number, message: string): ApiFault {
  return new ApiFault('iam', status, String(status), message);
}

export function errorBody(fault: ApiFault, requestId: string): string {
  switch (fault.shape) {
    case 'bss':
      return JSON.stringify({ error_code: fault.code, error_msg: fault.message, ...fault.fields });
    case 'gateway':
      return JSON.stringify({ error_msg: fault.message, error_code: fault.code, request_id: requestId });
    case 'iam':
      return JSON.stringify({
        error: { code: fault.status, message: fault.message, title: iamTitles[fault.status] ?? 'Error' },
      });
  }
}
