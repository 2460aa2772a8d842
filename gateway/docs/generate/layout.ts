import { type Page, pages, pathOf } from './contents.js';
import { escapeHtml } from './highlight.js';
import type { Rendered } from './markdown.js';

export interface Shown extends Rendered {
  page: Pick<Page, 'slug' | 'title' | 'lang'>;
  /** The page of the menu that it belongs to. */
  within: string;
}

/** A whole page. It has no script: the menu is a list below the text on a phone, and beside it on a desk. */
export function layout({ page, within, html, headings }: Shown): string {
  const lang = page.lang ?? 'en';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)} · partner-graph</title>
<link rel="icon" href="/docs/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header>
<a class="brand" href="/docs">partner-graph</a>
<nav aria-label="Elsewhere"><!-- with GraphiQL --><a href="/graphql">GraphiQL</a><!-- --><a class="to-menu" href="#menu">Contents</a></nav>
</header>
<div class="columns">
<main id="text">
${html}
</main>
<nav id="menu" aria-label="Contents">
${menu(within, headings)}
</nav>
</div>
</body>
</html>
`;
}

function menu(within: string, headings: Rendered['headings']): string {
  const sections = [...new Set(pages.map(({ section }) => section))];
  return sections
    .map((section) => {
      const links = pages
        .filter((page) => page.section === section)
        .map((page) => link(page, within, headings));
      return `<p>${section}</p>\n<ul>\n${links.join('\n')}\n</ul>`;
    })
    .join('\n');
}

/** The page that is shown has what is on it below its own line, unless that is too much to be of use. */
function link({ slug, title, lang }: Page, within: string, headings: Rendered['headings']): string {
  const isHere = slug === within;
  const parts = isHere && headings.length <= 12 ? headings : [];
  const below = parts.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  const attributes = `${lang ? ` lang="${lang}"` : ''}${isHere ? ' aria-current="page"' : ''}`;
  return `<li><a href="${pathOf(slug)}"${attributes}>${title}</a>${below && `<ul>${below}</ul>`}</li>`;
}
