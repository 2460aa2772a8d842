/**
 * Whose data a caller may see and change: that of these customers, and that of these resellers with all their customers.
 * Nothing else exists for it.
 */
export interface Boundary {
  /** Ids of the partner's own customers. */
  customers: readonly string[];
  /** Ids of resellers. */
  resellers: readonly string[];
}
