import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../../partner/language/language.js';
import type { Admission } from '../load/admission.js';
import type { Newcomers } from './newcomers.js';
import { refuseOverloaded } from './refuse-overloaded.js';
import type { Handler } from './router.js';

/**
 * Serves as many requests as the gateway can bear; the others learn when to come again.
 *
 * @param onRefused told of each of them, before it is answered
 */
export function whenAdmitted(
  admission: Admission,
  newcomers: Newcomers,
  serve: Handler,
  onRefused: (request: IncomingMessage, response: ServerResponse) => void = () => {},
): Handler {
  return (request: IncomingMessage, response: ServerResponse, language: Language | undefined) => {
    const refused = admission.admit(newcomers.comeWith(request.socket));
    if (refused) {
      onRefused(request, response);
      return refuseOverloaded(request, response, language, refused.retryAfter);
    }
    response.once('close', () => admission.leave());
    return serve(request, response, language);
  };
}
