import { parameterError } from '../errors.js';
import type { Handler } from './handler.js';
import { refusal } from './refusal.js';
import { mobileNumber } from './registration.js';

const bankCard = 18;

/** There is no phone: the message is shown by `GET /_sandbox/messages`. */
export const sendVerificationMessageCode: Handler<'sendVerificationMessageCode'> = ({
  input,
  caller,
  now,
  rng,
}) => {
  const { mobile_phone: mobilePhone, scene = 29, timeout } = input;
  const { book } = caller.partner;
  if (!mobileNumber.test(mobilePhone)) {
    throw parameterError('mobile_phone', 'must be a Chinese mobile number without country code');
  }
  const customerId = scene === bankCard ? input.customer_id : undefined;
  if (scene === bankCard && (customerId === undefined || !book.portfolioOf(customerId))) {
    throw parameterError('customer_id', `must be a customer of the caller in scene ${bankCard}`);
  }
  if (book.messages.limitReached(mobilePhone, now)) throw refusal('CBC.99004015');
  book.messages.send({ mobilePhone, scene, customerId }, timeout, now, rng);
};
