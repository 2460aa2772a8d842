import type { RequestOf } from '../../../partner/client/index.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { checkMobile, checkPlatformId, checkVerificationCode } from '../checks.js';
import { checkAttachment, checkCardNumber, checkPersonal } from '../verification/checks.js';
import { IdentityDocumentKind } from '../verification/enums.js';
import { foreseeFirst } from '../verification/foresee.js';
import { messages } from '../verification/messages.js';
import type { BankCardInput, IdentityDocumentInput, VerifyIndividualInput } from './verify-individual.js';

type Body = RequestOf<'createPersonalRealnameAuth'>['body'];

const longestName = 255;
const longestNumber = 32;
/** The only country whose numbers get a code. */
const china = '0086';

export function planPerson(
  input: VerifyIndividualInput,
  context: SubgraphContext,
): WritePlan<'createPersonalRealnameAuth'> {
  const { document, bankCard } = input;
  const body: Body = {
    customer_id: checkId(input.customerId, 'customerId'),
    name: checkPersonal(input.name, 'name', longestName),
    verified_number: checkPersonal(input.documentNumber, 'documentNumber', longestNumber),
    change_type: -1,
    xaccount_type: checkPlatformId(input.platformId, context),
    ...schemeOf(document, bankCard),
  };
  const resellerId = checkId(input.resellerId, 'resellerId');
  return {
    input: { ...body, indirect_partner_id: resellerId },
    subjects: [`verification of customer ${body.customer_id}`],
    calls: [{ request: { body } }],
    foresee: () => foreseeFirst(input, context),
  };
}

type Scheme = Pick<Body, 'identify_type' | 'verified_type' | 'verified_file_url' | 'bank_card_info'>;

function schemeOf(
  document: IdentityDocumentInput | null | undefined,
  bankCard: BankCardInput | null | undefined,
): Scheme {
  if (document && !bankCard) return byDocument(document);
  if (bankCard && !document) return byBankCard(bankCard);
  throw new BadUserInput(messages.oneScheme, 'document');
}

function byDocument({ kind, front, back, inHand }: IdentityDocumentInput): Scheme {
  const code = IdentityDocumentKind.codeOf(kind, 'document.kind');
  return {
    identify_type: 0,
    verified_type: Number(code) as NonNullable<Body['verified_type']>,
    verified_file_url: [
      checkAttachment(front, 'document.front'),
      checkAttachment(back, 'document.back'),
      checkAttachment(inHand, 'document.inHand'),
    ],
  };
}

function byBankCard({ number, mobile, verificationCode, face }: BankCardInput): Scheme {
  return {
    identify_type: 4,
    verified_file_url: [checkAttachment(face, 'bankCard.face')],
    bank_card_info: {
      bank_account: checkCardNumber(number, 'bankCard.number'),
      areacode: china,
      mobile: checkMobile(mobile, 'bankCard.mobile'),
      verification_code: checkVerificationCode(verificationCode, 'bankCard.verificationCode'),
    },
  };
}
