import { storedCardsOf, type StoredCard } from '../data/own-coupons/stored-cards.js';
import { yuan, zero } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { equals } from './filters.js';
import type { Handler } from './handler.js';
import { customerOf } from './own-account.js';

/** Newest first, one status per call; an expired card keeps its status, there is none for it. */
export const listStoredValueCards: Handler<'listStoredValueCards'> = ({ input, caller }) => {
  const { portfolio, customer } = customerOf(caller);
  const wanted = equals(input.card_id);
  const found = storedCardsOf(portfolio, customer).filter(
    (card) => statusOf(card) === input.status && wanted(card.id),
  );
  return {
    total_count: found.length,
    stored_value_cards: page(found, input).map((card) => ({
      card_id: card.id,
      card_name: card.name,
      status: statusOf(card),
      face_value: yuan(card.faceValue),
      balance: yuan(card.balance),
      effective_time: utc(card.effectiveTime),
      expire_time: utc(card.expireTime),
    })),
  };
};

function statusOf({ balance }: StoredCard): 1 | 2 {
  return balance === zero ? 2 : 1;
}
