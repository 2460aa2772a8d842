import type { Text } from '../../partner/language/text.js';

/** What a caller has to know about one `extensions.code`. */
export interface ErrorCode {
  /** HTTP status when it stands for the whole answer; absent where it comes beside data, with 200. */
  status?: number;
  means: Text;
  /** What a caller does about it. */
  todo: Text;
}

export type ErrorCodes = Readonly<Record<string, ErrorCode>>;
