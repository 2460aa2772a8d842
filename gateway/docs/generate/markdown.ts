import { Marked, type Tokens } from 'marked';
import { escapeHtml, highlight } from './highlight.js';

export interface Rendered {
  html: string;
  /** Headings of the second level, for the list of what is on the page. */
  headings: { id: string; text: string }[];
}

/** Markdown as HTML: headings have addresses, code has colours, and wide tables scroll by themselves. */
export function renderMarkdown(source: string): Rendered {
  const headings: Rendered['headings'] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        const html = this.parser.parseInline(tokens).replace(givenId, '');
        const id = givenId.exec(text)?.[1] ?? idOf(text);
        if (depth === 2) headings.push({ id, text: html });
        return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${html}</a></h${depth}>\n`;
      },
      code({ text, lang }: Tokens.Code): string {
        // What scrolls must be reached by the keyboard.
        return `<pre tabindex="0" data-language="${escapeHtml(lang ?? '')}"><code>${highlight(text, lang)}</code></pre>\n`;
      },
      table(token: Tokens.Table): string {
        const row = (cells: Tokens.TableCell[], tag: 'th' | 'td') =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const head = `<thead>${row(token.header, 'th')}</thead>`;
        const body = `<tbody>${token.rows.map((cells) => row(cells, 'td')).join('\n')}</tbody>`;
        return `<div class="scrolls" tabindex="0"><table>${head}${body}</table></div>\n`;
      },
    },
  });
  return { html: marked.parse(source, { async: false }), headings };
}

/** `## Words {#address}` */
const givenId = /\s*\{#([\w-]+)\}$/;

/** The address of a heading: its words, or the code it consists of. */
function idOf(text: string): string {
  const code = /^`([A-Z][A-Z_]+)`$/.exec(text)?.[1];
  const words = text
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return code ?? words.replace(/^-|-$/g, '');
}
