import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { BadUserInput } from './bad-user-input.js';
import { messages } from './messages.js';

/** Values travel as the text the partner sent, so a scalar only checks and never converts. */
function textScalar(options: {
  name: string;
  description: string;
  example: string;
  isValid: (text: string) => boolean;
}): GraphQLScalarType<string, string> {
  const { name, description, example, isValid } = options;
  const check = (value: unknown) => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new BadUserInput(messages.wrongForm({ type: name, example, value: `${JSON.stringify(value)}` }));
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateTime = textScalar({
  name: 'DateTime',
  description: 'A moment in UTC, to the second, in ISO 8601: `2026-11-01T08:30:00Z`.',
  example: '2026-11-01T08:30:00Z',
  isValid: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && toSecond(new Date(text)) === text,
});

export const CalendarDate = textScalar({
  name: 'Date',
  description: 'A calendar day, in the zone its field or argument names: `2026-11-01`.',
  example: '2026-11-01',
  isValid: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && toSecond(new Date(text)).startsWith(text),
});

export const YearMonth = textScalar({
  name: 'YearMonth',
  description: 'A calendar month in Beijing time (UTC+8), the zone billing months are kept in: `2026-10`.',
  example: '2026-10',
  isValid: (text) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text),
});

export const Decimal = textScalar({
  name: 'Decimal',
  description:
    'An exact decimal number as a string, such as `"12.30"`. Do not turn it into a binary float to calculate with it.',
  example: '12.30',
  isValid: (text) => /^-?\d+(\.\d+)?$/.test(text),
});

function toSecond(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
