import type { GraphQLResolveInfo } from 'graphql';
import type { Path } from '../types.js';

type InfoPath = GraphQLResolveInfo['path'];

/** What a value that failed completes to; its error is reported already. */
export const FAILED = Symbol('failed');

/** An object or a list under construction, and where it stands. */
export class Frame {
  /** It became null, or something around it did: nothing below matters any more. */
  failed = false;
  readonly value: Record<string | number, unknown>;
  #path: InfoPath | undefined;

  /**
   * @param parent what holds it; undefined for the root
   * @param key its place there
   * @param nullable whether null may stand in its place
   * @param typename the object's type; undefined for a list
   */
  constructor(
    readonly parent: Frame | undefined,
    readonly key: string | number,
    readonly nullable: boolean,
    readonly typename: string | undefined,
    value: object,
  ) {
    this.value = value as Record<string | number, unknown>;
  }

  /** Whether it stands in something that became null. */
  get isDead(): boolean {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- a walk that starts here
    for (let frame: Frame | undefined = this; frame; frame = frame.parent) if (frame.failed) return true;
    return false;
  }

  /** The path of what stands at `key`, as errors have it. */
  pathOf(key: string | number): Path {
    const path = [key];
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- a walk that starts here
    for (let frame: Frame = this; frame.parent; frame = frame.parent) path.push(frame.key);
    return path.reverse();
  }

  /** The path of the field that has `key` or the list around it, as `info` has it. */
  fieldPathOf(key: string | number): InfoPath {
    if (this.typename === undefined && this.parent) return this.parent.fieldPathOf(this.key);
    return { prev: this.#own(), key, typename: this.typename };
  }

  #own(): InfoPath | undefined {
    if (!this.parent) return undefined;
    return (this.#path ??= { prev: this.parent.#own(), key: this.key, typename: this.parent.typename });
  }
}
