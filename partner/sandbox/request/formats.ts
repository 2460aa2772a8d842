/** The contract's string formats, as the partner API understands them. */
export const formats = {
  decimal: true,
  'date-time': (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && isRealTime(text),
  date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealTime(`${text}T00:00:00Z`),
  'year-month': (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text),
  email: (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
} as const;

/** Date.parse rolls 31 November over into December, so the text has to come back as it went in. */
function isRealTime(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}
