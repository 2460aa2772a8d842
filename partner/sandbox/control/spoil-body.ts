import { parse, stringify } from 'lossless-json';
import type { Reply } from '../reply.js';
import type { BodyFault } from './fault.js';
import { removeField, replaceField } from './field-path.js';

/** The answer with its body spoilt. What is left of the JSON keeps every digit; an answer without a body stays. */
export function spoilBody(reply: Reply, fault: BodyFault): Reply {
  if (reply.body === '') return reply;
  if (fault === 'malformed') return { ...reply, body: reply.body.slice(0, reply.body.length / 2) };
  if (fault === 'truncated') return { ...reply, truncated: true };
  const answer = parse(reply.body);
  if ('remove' in fault) removeField(answer, fault.remove);
  else replaceField(answer, fault.replace, fault.with);
  return { ...reply, body: stringify(answer) ?? '' };
}
