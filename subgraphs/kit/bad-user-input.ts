import { GraphQLError } from 'graphql';

/** An argument that no call to the partner could answer: said before any call is made. */
export class BadUserInput extends GraphQLError {
  /**
   * @param message what was expected, and what came
   * @param argument dotted path of the argument, e.g. `filter.status`
   */
  constructor(message: string, argument: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
    this.name = 'BadUserInput';
  }
}
