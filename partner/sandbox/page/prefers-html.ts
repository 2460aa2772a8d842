/** Whether an Accept header asks for HTML rather than for JSON: a browser does, an API client and curl do not. */
export function prefersHtml(accept: string): boolean {
  return qualityOf(accept, 'text/html') > qualityOf(accept, 'application/json');
}

/** The quality of the most specific range that covers a media type (RFC 9110, 12.5.1); 0 where none does. */
function qualityOf(accept: string, type: string): number {
  const ranges = accept.split(',').map((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { name, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const covering = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const name of covering) {
    const range = ranges.find((candidate) => candidate.name === name);
    if (range) return range.quality;
  }
  return 0;
}
