import type { PartnerCredentials, PartnerRole } from './auth/partners.js';
import type { Book } from './data/book.js';

/** A partner with its credentials and everything it owns. Partners never see each other's book. */
export interface Partner {
  credentials: PartnerCredentials;
  role: PartnerRole;
  book: Book;
}
