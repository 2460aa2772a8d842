import { print } from 'graphql';

/** Says where a name that has one meaning stands with a type, a default or a description of another. */
export const namesMeanTypes = {
  meta: { type: 'problem', schema: [{ type: 'array' }] },
  create(context) {
    /** What the first argument of a name is described by: the others have to say the same. */
    const described = new Map();
    const conventions = context.options[0];

    function check(node, on) {
      const name = node.name.value;
      const raw = node.rawNode();
      const type = on === 'output' ? print(raw.type).replace(/!$/, '') : print(raw.type);
      for (const convention of conventions) {
        if (!convention.on.includes(on) || !convention.names.test(name)) continue;
        if (!convention.types.test(type)) {
          report(node, `is expected to be ${convention.types.source}, but is ${type}`);
        }
        if ('default' in convention && convention.default !== (raw.defaultValue && print(raw.defaultValue))) {
          report(node, `is expected to be ${convention.default} by default`);
        }
        const text = raw.description?.value;
        if (convention.described && text !== described.get(name)) {
          if (described.has(name)) report(node, `is described in other words than elsewhere: "${text}"`);
          else described.set(name, text);
        }
      }
    }

    function report(node, problem) {
      context.report({ node: node.name, message: `\`${node.name.value}\` ${problem}.` });
    }

    return {
      FieldDefinition: (node) => check(node, 'output'),
      InputValueDefinition: (node) => {
        if (node.parent.kind === 'FieldDefinition') check(node, 'argument');
        else if (node.parent.kind === 'InputObjectTypeDefinition') check(node, 'input');
      },
    };
  },
};
