/** An amount as it arrives: an integer, or the exact decimal text of the number or string that was sent. */
export type WireDecimal = number | string;
