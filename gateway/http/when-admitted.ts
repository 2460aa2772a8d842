import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Language } from '../../partner/language/language.js';
import type { Admission } from '../load/admission.js';
import { refuseOverloaded } from './refuse-overloaded.js';
import type { Handler } from './router.js';

const overloaded = { status: 503, code: 'OVERLOADED' };

/** Serves as many requests as the gateway can bear; the others learn when to come again. */
export function whenAdmitted(
  admission: Admission,
  serve: Handler,
  onRefused: (refused: { status: number; code: string }) => void = () => {},
): Handler {
  const known = new WeakSet<Socket>();
  return (request: IncomingMessage, response: ServerResponse, language: Language | undefined) => {
    const isFirst = !known.has(request.socket);
    if (isFirst) known.add(request.socket);
    const refused = admission.admit(isFirst);
    if (refused) {
      onRefused(overloaded);
      return refuseOverloaded(request, response, language, refused.retryAfter);
    }
    response.once('close', () => admission.leave());
    return serve(request, response, language);
  };
}
