import { DeadlineExceeded } from './errors/index.js';
import { messages } from './messages.js';

/** That a call was not answered within the time it was given, or, unless it was sent, could not be sent within it. */
export function tooLate(
  { operation, deadlineMs }: { operation: string; deadlineMs: number },
  sent: boolean,
): DeadlineExceeded {
  const problem = sent ? messages.noAnswerInTime : messages.notSentInTime;
  return new DeadlineExceeded(problem({ seconds: deadlineMs / 1000 }), { operation, neverSent: !sent });
}
