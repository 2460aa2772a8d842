import type { SubgraphContext } from './context.js';

/** The codes of a yes or no. */
export interface FlagCodes {
  yes: string | number;
  no: string | number;
  /** The code for a question that does not arise, if there is one. */
  neither?: string;
}

/**
 * Reads a yes or no that the API sends as a code. Undefined when it does not say; a code the contract does not list is
 * neither yes nor no, and reported.
 *
 * @param name which field it is, for the report: `Voucher.frozen`
 */
export function codeFlag(name: string, { yes, no, neither = '' }: FlagCodes) {
  return (code: string | number | undefined, context: SubgraphContext): boolean | undefined => {
    if (code === undefined || code === '' || code === neither) return undefined;
    if (code === yes) return true;
    if (code === no) return false;
    context.onUnknownCode(name, String(code));
    return undefined;
  };
}
