import type { ContractError } from '../../../contract/contract.js';
import type { OperationId } from '../../../contract/generated/operations.js';
import type { TestAnswer, TestClient, TestInput } from '../../testing/test-client.js';
import { leastRequest, send, withParameter, type Request } from '../request.js';
import { sampleOf } from '../sample.js';
import type { Stage } from '../stage.js';
import { schemaOf, type WalkedOperation } from '../walk.js';

/** A documented error of one operation. */
export interface Documented {
  operation: WalkedOperation;
  error: ContractError;
}

/** How to make an operation answer an error it documents. */
export interface Way {
  /** For somebody who develops against the sandbox: one sentence. */
  how: string;
  /** A circumstance is set by hand on the control surface; a rule follows from the data. */
  by: 'rule' | 'circumstance';
  /** Whether it changes something on the way, before or beside what is refused. */
  changes: boolean;
  provoke: (stage: Stage, documented: Documented) => Promise<TestAnswer>;
}

/** Ways by code; `200 CBC.…` where an operation documents a code with more than one status. */
export type Ways = Partial<Record<OperationId, Record<string, Way>>>;

type Given<T> = T | ((stage: Stage) => T | Promise<T>);

export function rule(how: string, provoke: Way['provoke']): Way {
  return { how, by: 'rule', changes: true, provoke };
}

/** A rule that refuses the only call that is made. */
function refused(how: string, provoke: Way['provoke']): Way {
  return { ...rule(how, provoke), changes: false };
}

/** The operation refuses this input, sent by whoever may call it or by someone else. */
export function asked(
  how: string,
  input: Given<TestInput>,
  by?: (stage: Stage) => TestClient | Promise<TestClient>,
): Way {
  return refused(how, async (stage, { operation: { id } }) => {
    const client = by ? await by(stage) : stage.callerOf(id);
    return client.call(id, await given(input, stage));
  });
}

/** A parameter is refused for what is in it: the least request, with that. */
export function value(how: string, parameter: string, wrong: unknown): Way {
  return refused(how, (stage, { operation }) =>
    send(
      stage.callerOf(operation.id),
      operation,
      withParameter(operation, leastRequest(operation), parameter, wrong),
    ),
  );
}

/** A call that mentions the circumstance's subject in this parameter is refused; `a.b` is a field inside one. */
export function about(parameter: string): Way {
  const [name, ...fields] = parameter.split('.') as [string, ...string[]];
  return whole(`\`${parameter}\``, ({ operation }) => {
    const sample = sampleOf(schemaOf(operation, name)!, operation.document);
    const text = fields.reduce((inside, field) => (inside as Record<string, unknown>)[field], sample);
    return {
      subject: [text].flat()[0] as string,
      request: withParameter(operation, leastRequest(operation), name, sample),
    };
  });
}

/** Every call of one account is refused. */
export const aboutAccount = whole("the caller's account id", ({ operation }, stage) => ({
  subject: stage.accountOf(operation.id),
  request: leastRequest(operation),
}));

/** Every call is refused. */
export const aboutEverything = whole('`*`', ({ operation }) => ({
  subject: '*',
  request: leastRequest(operation),
}));

function whole(
  subject: string,
  made: (documented: Documented, stage: Stage) => { subject: string; request: Request },
): Way {
  return {
    how: `Circumstance about ${subject}.`,
    by: 'circumstance',
    changes: false,
    async provoke(stage, documented) {
      const { operation, error } = documented;
      const { subject: set, request } = made(documented, stage);
      await stage.set({ operation: operation.id, code: error.code, about: set });
      return send(stage.callerOf(operation.id), operation, request);
    },
  };
}

/** One item of a call fails, the first that this parameter names, while the others are done. */
export function aboutItem(parameter: string, input: Given<TestInput>): Way {
  return {
    how: `Circumstance about \`${parameter}\`.`,
    by: 'circumstance',
    changes: true,
    async provoke(stage, { operation: { id }, error }) {
      const made = await given(input, stage);
      const [item] = [made[parameter]].flat() as [string];
      await stage.set({ operation: id, code: error.code, about: item });
      return stage.callerOf(id).call(id, made);
    },
  };
}

async function given<T extends TestInput>(input: Given<T>, stage: Stage): Promise<T> {
  return typeof input === 'function' ? input(stage) : input;
}
