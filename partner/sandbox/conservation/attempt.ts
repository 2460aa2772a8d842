import type { OperationId } from '../../contract/generated/operations.js';
import type { TestAnswer, TestClient, TestInput } from '../testing/test-client.js';
import type { Books, CustomerBooks } from './books.js';
import type { Dice } from './dice.js';
import type { Party, Stage } from './stage.js';

/** Something somebody is about to do. */
export type Attempt = Call | Wait;

export interface Call {
  operation: OperationId;
  input: TestInput;
  by: TestClient;
  /** In words, with what was chosen. */
  said: string;
  /** Customers and logs it may change; nothing else may. */
  about: readonly Party[];
  logs?: readonly string[];
  /** What has to be known from now on. */
  afterwards?: (answer: TestAnswer) => Promise<void> | void;
}

/** Milliseconds that pass. */
export interface Wait {
  wait: number;
  said: string;
}

/** What a move is chosen from. */
export interface Scene {
  stage: Stage;
  books: Books;
  /** What a customer has now: statuses follow the clock. */
  fresh: (party: Party) => Promise<CustomerBooks>;
  /** A few customers to whom most things happen, so that one thing leads to another. */
  regulars: readonly Party[];
  dice: Dice;
}

/** Chooses what to do next, valid or not; undefined where there is nothing to do it with. */
export type Move = (scene: Scene) => Promise<Attempt | undefined> | Attempt | undefined;
