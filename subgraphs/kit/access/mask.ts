/** What remains of a personal value for those who may not see it: enough to recognise what one knows, too little to use. */
export const masks = {
  /** `0086-13812345678` -> `0086-138****5678` */
  phone: (value: string) => {
    const [, prefix = '', number = ''] = /^(\+?\d{1,4}-)?(.*)$/s.exec(value)!;
    return prefix + (number.length >= 11 ? `${number.slice(0, 3)}****${number.slice(-4)}` : tail(number, 2));
  },
  /** `zhang@example.com` -> `z***@example.com` */
  email: (value: string) => {
    const at = value.lastIndexOf('@');
    if (at < 1) return '***';
    return `${at > 1 ? value.slice(0, 1) : ''}***${value.slice(at)}`;
  },
  /** `110101199003074477` -> `**************4477` */
  document: (value: string) => tail(value, 4),
} as const;

/** What kind of personal value it is. */
export type PersonalKind = keyof typeof masks;

/** Only the end; of a value that is hardly longer nothing, because the end would be nearly all. */
function tail(value: string, length: number): string {
  if (value.length < length * 2) return '*'.repeat(Math.max(value.length, 3));
  return '*'.repeat(value.length - length) + value.slice(-length);
}
