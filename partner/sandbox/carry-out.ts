import type { ContractError } from '../contract/contract.js';
import type { AdmittedCall } from './admitted-call.js';
import type { Caller } from './auth/caller.js';
import type { ServedOperation } from './contract-operations.js';
import type { Language } from './data/catalogue/catalogue.js';
import { ApiFault } from './errors.js';
import type { Call } from './operations/handler.js';
import { handlers } from './operations/index.js';
import { Refusal } from './operations/refusal.js';
import { callEntry } from './state/entry.js';
import type { World } from './world.js';

/** Does what a call asks for. The same calls at the same times, one after the other, do the same to the same data. */
export function carryOut(call: AdmittedCall, world: World): unknown {
  const { operation, caller, input, now } = call;
  const { book } = caller.partner;
  book.passTime(now);
  if (caller.kind === 'customer') caller.customer = caller.portfolio.customer(caller.customer.id)!;
  const refused = world.circumstances.ofCall(operation, mentioned(input, caller));
  if (refused) throw faultOfError(refused);
  if (operation.writes) world.log?.append(callEntry(call));
  const handler: (call: Call<never>) => unknown = handlers[operation.id];
  try {
    return handler({
      input: input,
      caller,
      language: (input['X-Language'] as Language | undefined) ?? 'zh_CN',
      now,
      rng: operation.writes ? book.nextWrite() : book.rng,
      itemError: (id) => world.circumstances.ofItem(operation, id),
    });
  } catch (error) {
    throw error instanceof Refusal ? documented(error, operation) : error;
  }
}

/** A refusal with the status and the text its operation documents. */
function documented({ code, text, details }: Refusal, { id, errors }: ServedOperation): ApiFault {
  const known = errors.filter((error) => error.code === code);
  const error =
    details.status === undefined
      ? (known.find(({ http }) => http !== 200) ?? known[0])
      : known.find(({ http }) => http === details.status);
  if (!error) throw new Error(`${id} does not document ${code} ${details.status ?? ''}`);
  return faultOfError(error, text, details.fields);
}

function faultOfError({ http, code, meaning }: ContractError, text = `${meaning}.`, fields = {}): ApiFault {
  return new ApiFault('bss', http, code, text, {}, fields);
}

/** Every text in an input, and who is calling: what a call can be about. */
function mentioned(input: unknown, caller: Caller): Set<string> {
  const found = new Set<string>([
    caller.kind === 'customer' ? caller.customer.id : caller.partner.credentials.domainId,
  ]);
  const visit = (value: unknown) => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(input);
  return found;
}
