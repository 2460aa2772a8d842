/** The control surface was asked something it cannot do; answered with 400 and this message. */
export class BadControlInput extends Error {}
