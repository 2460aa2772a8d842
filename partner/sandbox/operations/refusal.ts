/**
 * Why an operation refuses a call, by a code the contract documents for it: status and default text follow from there.
 * A code that arrives with HTTP 200 and with another status is refused with the other one unless `status` says so.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly text?: string,
    readonly details: { status?: number; fields?: Record<string, unknown> } = {},
  ) {
    super(text ?? code);
  }
}

export function refusal(code: string, text?: string, details?: Refusal['details']): Refusal {
  return new Refusal(code, text, details);
}
