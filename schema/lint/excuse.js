import { Kind, parse, visit } from 'graphql';

/**
 * An ESLint processor that takes excused messages out of what is said about a file, and adds to each of the others
 * which place of the schema it is about.
 *
 * @param {{ rule: string, at: string, about?: string, reason: string }[]} exceptions
 */
export function excuse(exceptions) {
  let source = '';
  return {
    meta: { name: 'schema/excuse' },
    supportsAutofix: true,
    preprocess(text) {
      source = text;
      return [text];
    },
    postprocess([messages]) {
      if (messages.some(({ fatal }) => fatal)) return messages;
      const placeOf = places(source);
      const unused = new Set(exceptions);
      const left = messages.flatMap((message) => {
        const at = placeOf(message.line, message.column);
        const excused = exceptions.find((exception) => excuses(exception, message, at));
        if (!excused) return [{ ...message, message: `${message.message} (${at})` }];
        unused.delete(excused);
        return [];
      });
      return [...left, ...[...unused].map(uselessException)];
    },
  };
}

function excuses({ rule, at, about = '' }, { ruleId, message }, place) {
  return ruleId?.split('/').at(-1) === rule && place === at && message.includes(about);
}

function uselessException({ rule, at, about }) {
  return {
    ruleId: 'schema/exceptions',
    severity: 2,
    line: 1,
    column: 1,
    message: `${rule} has nothing to say of ${at}${about ? ` about ${about}` : ''}: take the exception out of schema/lint/exceptions.js.`,
  };
}

/** Gives the place in the schema, as in `Customer.orders(first:)`, that is defined at a line and column. */
function places(source) {
  const starts = [0];
  for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
  const found = [];
  const path = [];
  visit(parse(source), {
    enter(node) {
      if (!('name' in node) || !/Definition$/.test(node.kind)) return;
      path.push(nameIn(node));
      found.push({ loc: node.loc, at: path.join('') });
    },
    leave(node) {
      if ('name' in node && /Definition$/.test(node.kind)) path.pop();
    },
  });
  return (line, column) => {
    const offset = starts[line - 1] + column - 1;
    const around = found.filter(({ loc }) => loc.start <= offset && offset < loc.end);
    return around.at(-1)?.at ?? 'the whole document';
  };

  function nameIn({ kind, name }) {
    if (path.length === 0) return name?.value ?? 'an operation without name';
    return kind === Kind.INPUT_VALUE_DEFINITION && path.length > 1 ? `(${name.value}:)` : `.${name.value}`;
  }
}
