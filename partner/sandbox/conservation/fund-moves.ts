import type { OperationId } from '../../contract/generated/operations.js';
import type { Attempt, Move, Scene } from './attempt.js';
import { cashLog, thePartner } from './books.js';
import { amountNear, onTheWire, unknownId } from './choices.js';
import { of, short } from './stage.js';

/** Money for a customer, of the partner or of the reseller that has it. */
export const allocate: Move = (scene) => withCustomer(scene, 'updateCustomerAccountAmount', 'allocate');

/** Money of a customer back to whom it came from. */
export const takeBack: Move = (scene) => withCustomer(scene, 'reclaimToPartnerAccount', 'take back');

export const fundReseller: Move = (scene) => withReseller(scene, 'updateIndirectPartnerAccount', 'give');

export const takeBackFromReseller: Move = (scene) =>
  withReseller(scene, 'reclaimIndirectPartnerAccount', 'take back');

function withCustomer(scene: Scene, operation: OperationId, verb: string): Attempt | undefined {
  const { stage, books, regulars, dice } = scene;
  const resold = stage.parties.filter(({ resale }) => resale);
  const party = dice.mostly('customer', dice.chance('regular', 60) ? regulars : resold, stage.parties);
  if (!party) return undefined;
  const reseller = dice.chance('its own', 93) ? party.reseller : dice.pick('reseller', stage.resellers);
  const giver = reseller ?? thePartner;
  const source = operation === 'reclaimToPartnerAccount' ? party.id : giver;
  const amount = sum(scene, books.accounts.get(source) ?? 0);
  const customer_id = dice.chance('nobody', 3) ? unknownId : party.id;
  return {
    operation,
    input: { customer_id, amount, ...of(reseller) },
    by: stage.partner,
    said: `${verb} ${amount}: ${named(giver)} and customer ${short(customer_id)}`,
    about: [party],
    logs: [cashLog(giver)],
  };
}

function withReseller(scene: Scene, operation: OperationId, verb: string): Attempt {
  const { stage, books, dice } = scene;
  const id = dice.chance('nobody', 3) ? unknownId : dice.pick('reseller', stage.resellers);
  const source = operation === 'reclaimIndirectPartnerAccount' ? id : thePartner;
  const amount = sum(scene, books.accounts.get(source) ?? 0);
  return {
    operation,
    input: { indirect_partner_id: id, amount },
    by: stage.partner,
    said: `${verb} ${amount}: ${named(thePartner)} and ${named(id)}`,
    about: [],
    logs: [cashLog(thePartner)],
  };
}

/** Mostly what an order costs, else around all there is. */
function sum({ dice }: Scene, there: number): number | string {
  return onTheWire(dice.chance('usual', 60) ? dice.int('fen', 1, 3_000_000) : amountNear(there, dice), dice);
}

function named(owner: string): string {
  return owner === thePartner ? owner : `reseller ${short(owner)}`;
}
