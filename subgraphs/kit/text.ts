/** The API sends an empty string where it has no value. */
export function noneIfEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
