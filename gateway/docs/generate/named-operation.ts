import {
  type DefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type VariableDefinitionNode,
} from 'graphql';
import { type Budget, readBudget } from '../../../schema/operations/budget.js';
import { readDocuments, writeDocuments } from '../../../schema/operations/documents.js';
import { type Recorded, recordedAnswer } from './recorded.js';

/** A named operation of `schema/operations/`, as the documentation shows it. */
export interface NamedOperation {
  /** Of its file and its page: `customer-list`. */
  slug: string;
  /** `CustomerList`. */
  name: string;
  kind: 'query' | 'mutation';
  /** Its text without the comment at the top. */
  document: string;
  variables: readonly Variable[];
  budget: Budget;
  recorded: Recorded;
}

export interface Variable {
  name: string;
  type: string;
  /** As it is written; undefined where the caller has to give a value, or null is taken. */
  default: string | undefined;
  meaning: string;
}

/** All of them: those that read, then those that write. */
export function namedOperations(): NamedOperation[] {
  return [...readDocuments(), ...writeDocuments()].map(([slug, text]) => read(slug, text));
}

function read(slug: string, text: string): NamedOperation {
  const budget = readBudget(text);
  const operation = parse(text).definitions.find(isOperation)!;
  return {
    slug,
    name: operation.name!.value,
    kind: operation.operation as 'query' | 'mutation',
    document: text.slice(text.search(/^[^#\n]/m)).trim(),
    variables: (operation.variableDefinitions ?? []).map((definition) => variable(definition, budget)),
    budget,
    recorded: recordedAnswer(slug),
  };
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

function variable({ variable, type, defaultValue }: VariableDefinitionNode, { meanings }: Budget): Variable {
  const name = variable.name.value;
  return {
    name,
    type: print(type),
    default: defaultValue && print(defaultValue),
    meaning: meanings.get(name) ?? '',
  };
}
