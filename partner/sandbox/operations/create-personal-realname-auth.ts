import type { Caller } from '../auth/caller.js';
import type { Recipient } from '../data/customers/text-messages.js';
import { parameterError } from '../errors.js';
import type { Handler, Input } from './handler.js';
import { applicantOf, apply, checkAttachments, checkAttempts, isSettled } from './realname-application.js';
import { refusal } from './refusal.js';

type Question = Input<'createPersonalRealnameAuth'>;

const bankCard = 4;
/** The page with the data, the stamp of entry or the back, and a portrait with the document in hand. */
const attachmentsOfDocument = 3;

/** A bank card with the holder's face passes at once, for the bank knows whose it is; documents are reviewed. */
export const createPersonalRealnameAuth: Handler<'createPersonalRealnameAuth'> = ({ input, caller, now }) => {
  const byBankCard = input.identify_type === bankCard;
  const recipient = byBankCard ? cardHolder(input) : undefined;
  if (!byBankCard && input.verified_type === undefined) {
    throw parameterError('verified_type', 'is required for a document');
  }
  checkAttachments(input, caller);
  const applicant = applicantOf(caller, input.customer_id);
  if (!applicant) throw refusal('CBC.99000035');
  if (isSettled(applicant)) throw refusal('CBC.99007188');
  const { verifications, messages } = caller.partner.book;
  if (verifications.documentExhausted(input.verified_number, input.customer_id))
    throw refusal('CBC.99007189');
  checkAttempts(applicant, caller, now);
  if (recipient) checkCode(recipient, input.bank_card_info!.verification_code, caller, now);
  const answer = apply(
    applicant,
    {
      customerType: 0,
      name: input.name,
      documentNumber: input.verified_number,
      attachments: input.verified_file_url.length,
      attachmentsNeeded: byBankCard ? 1 : attachmentsOfDocument,
      automatic: byBankCard,
    },
    caller,
    now,
  );
  if (recipient) messages.use(recipient);
  return answer;
};

/** Who got the code of scene 18: the number the bank knows, for this customer. */
function cardHolder({
  bank_card_info: card,
  verified_file_url: files,
  customer_id: customerId,
}: Question): Recipient {
  if (!card) throw parameterError('bank_card_info', 'is required for a bank card');
  if (!/^[A-Za-z0-9-]+$/.test(card.bank_account)) {
    throw parameterError('bank_account', 'must be letters, digits and hyphens');
  }
  if (card.areacode !== '0086')
    throw parameterError('areacode', 'must be 0086: only Chinese numbers get a code');
  if (files.length !== 1) throw parameterError('verified_file_url', 'must be one image of the face');
  return { mobilePhone: card.mobile, scene: bankCardScene, customerId };
}

const bankCardScene = 18;

/** A code that failed too often is as good as expired; for a wrong one nothing but CBC.0100 is documented. */
function checkCode(recipient: Recipient, code: string, { partner }: Caller, now: number) {
  const problem = partner.book.messages.check(recipient, code, now);
  if (problem === 'wrong') throw parameterError('verification_code', 'is wrong');
  if (problem) throw refusal('CBC.99000027');
}
