import { TestClient } from '../../testing/test-client.js';
import { leastRequest, send } from '../request.js';
import { callersOf } from '../stage.js';
import { violationsOf } from '../violations.js';
import { aboutAccount, aboutEverything, rule, value, type Documented, type Way } from './way.js';

const violation = rule(
  'Leave out a required parameter, or send one that is malformed or outside its range.',
  (stage, { operation }) => {
    const [first] = violationsOf(operation);
    return send(stage.callerOf(operation.id), operation, first!.request);
  },
);

const wrongKind = rule(
  "Call a customer's operation with the partner's credential, or the other way round.",
  (stage, { operation }) => {
    const wrong = callersOf(operation.id).includes('partner') ? stage.customer : stage.partner;
    return send(wrong, operation, leastRequest(operation));
  },
);

const staleToken = rule('Send a token that has expired or was never issued.', ({ partner }, { operation }) =>
  send(new TestClient(partner.url, 'stale'), operation, leastRequest(operation)),
);

/** What many operations document, by code: the same way for each, as far as it can be. */
const common: Record<string, (documented: Documented) => Way> = {
  'CBC.0100': ({ operation }) => (violationsOf(operation).next().done ? aboutEverything : violation),
  'CBC.0101': () => aboutEverything,
  'CBC.0151': ({ operation }) => (callersOf(operation.id).length === 1 ? wrongKind : aboutAccount),
  'CBC.0154': ({ error }) => (error.http === 401 ? staleToken : aboutAccount),
  'CBC.0155': () => aboutAccount,
  'CBC.0250': () => aboutEverything,
  'CBC.0999': () => aboutEverything,
  'CBC.99000037': () => value("Name a reseller that is not the partner's.", 'indirect_partner_id', 'x'),
};

/** How to provoke an error that the operation has in common with others, undefined for its own. */
export function commonWay(documented: Documented): Way | undefined {
  return common[documented.error.code]?.(documented);
}
