type Language = 'graphql' | 'json' | 'sh' | 'ts';

const string = String.raw`(?<string>"(?:[^"\\]|\\.)*")`;
const number = String.raw`(?<number>(?<![\w.-])-?\d[\d.]*\b)`;

/** What stands out in each language, as one expression with a group for each colour. */
const patterns: Readonly<Record<Language, RegExp>> = {
  graphql: new RegExp(
    [
      String.raw`(?<comment>#.*)`,
      string,
      String.raw`(?<variable>\$\w+)`,
      String.raw`(?<keyword>\b(?:query|mutation|fragment|true|false|null)\b|(?<=\.\.\. ?|fragment \w+ )on\b)`,
      String.raw`(?<type>\b[A-Z]\w*\b|@\w+)`,
      number,
    ].join('|'),
    'g',
  ),
  json: new RegExp(
    [
      String.raw`(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))`,
      string,
      String.raw`(?<keyword>\b(?:true|false|null)\b)`,
      number,
    ].join('|'),
    'g',
  ),
  sh: /(?<comment>(?<=^|\s)#.*)|(?<string>'[^']*'|"[^"]*")|(?<variable>\$\{?\w+\}?)|(?<keyword>(?<=^|\n|&& |\| )[\w./-]+)/g,
  ts: new RegExp(
    [
      String.raw`(?<comment>\/\/.*|\/\*[^]*?\*\/)`,
      String.raw`(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`[^\`]*\`)`,
      String.raw`(?<keyword>\b(?:import|export|from|type|const|let|function|async|await|for|of|if|else|return|new|throw|try|catch|instanceof|true|false|null|undefined)\b)`,
      String.raw`(?<type>\b[A-Z]\w*\b)`,
      number,
    ].join('|'),
    'g',
  ),
};

/** Code as HTML, coloured by the classes of style.css; in a language that is not known as it stands. */
export function highlight(code: string, language: string | undefined): string {
  const pattern = language && patterns[language as Language];
  if (!pattern) return escapeHtml(code);
  let html = '';
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    const [colour] = Object.entries(match.groups!).find(([, text]) => text !== undefined)!;
    html += `${escapeHtml(code.slice(at, match.index))}<span class="${colour}">${escapeHtml(match[0])}</span>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(at));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
