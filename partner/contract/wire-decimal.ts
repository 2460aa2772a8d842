/**
 * An amount on the wire. As it arrives: an integer, or the exact decimal text of the number or string that was sent. To
 * send: best as decimal text, which the client writes as a number of the same digits where the contract has a number.
 */
export type WireDecimal = number | string;
