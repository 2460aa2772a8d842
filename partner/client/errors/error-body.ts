/** What an error body says, whichever layer wrote it. */
export interface ErrorBody {
  errorCode: string;
  /** Empty where the layer gave only a code. */
  message: string;
  requestId?: string | undefined;
}

/** The business layer marks some successes with this code. */
const successCode = 'CBC.0000';

/** The pairs of names the layers use, in the order the official SDK looks for them. */
const spellings = [
  { codeName: 'error_code', messageName: 'error_msg' },
  { codeName: 'errorCode', messageName: 'errorMsg' },
  { codeName: 'code', messageName: 'message' },
] as const;

/**
 * Reads the body of an answer with an error status, of any shape in contract/authentication.md section 3: business
 * layer, API gateway, IAM (nested under `error`), policy denial. Undefined when it carries no error.
 */
export function readErrorBody(body: unknown): ErrorBody | undefined {
  if (!isRecord(body)) return undefined;
  for (const { codeName, messageName } of spellings) {
    const code = codeOf(body[codeName]);
    const message = body[messageName];
    // A lone `code` may mean anything; the other two names say what they are.
    if (code && (typeof message === 'string' || codeName !== 'code')) return errorBody(code, message, body);
  }
  for (const nested of Object.values(body)) {
    const found = readErrorBody(nested);
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads a failure that came with a success status. Only the top level counts: below it, a batch lists the failures of
 * single items in `error_details`, next to its successes.
 */
export function readErrorInSuccess(body: unknown): ErrorBody | undefined {
  if (!isRecord(body)) return undefined;
  const code = codeOf(body.error_code);
  return code && code !== successCode ? errorBody(code, body.error_msg, body) : undefined;
}

function errorBody(code: string, message: unknown, { request_id }: Record<string, unknown>): ErrorBody {
  return {
    errorCode: code,
    message: typeof message === 'string' ? message : '',
    requestId: typeof request_id === 'string' ? request_id : undefined,
  };
}

/** Older and dedicated gateways write `APIG.` where the shared one writes `APIGW.`; the digits mean the same. */
function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/^APIG\./, 'APIGW.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
