/** A page of the documentation: Markdown of `pages/`, in which `<!-- generated: x -->` stands for a part. */
export interface Page {
  /** Below `/docs`; the first page is `/docs` itself. */
  slug: string;
  title: string;
  section: string;
  /** Default `en`. */
  lang?: 'en' | 'zh-CN';
}

/** The pages in the order of the menu. */
export const pages: readonly Page[] = [
  { slug: '', title: 'Getting started', section: 'Start' },
  { slug: 'authentication', title: 'Authentication', section: 'Start' },
  { slug: 'scopes', title: 'Scopes', section: 'Start' },
  { slug: 'client', title: 'TypeScript client', section: 'Start' },
  { slug: 'reading', title: 'Reading', section: 'Use' },
  { slug: 'http', title: 'Over HTTP', section: 'Use' },
  { slug: 'writes', title: 'Idempotent writes', section: 'Use' },
  { slug: 'limits', title: 'Budgets and limits', section: 'Use' },
  { slug: 'operations', title: 'Named operations', section: 'Reference' },
  { slug: 'errors', title: 'Errors', section: 'Reference' },
  { slug: 'errors-zh', title: '错误码', section: 'Reference', lang: 'zh-CN' },
  { slug: 'changelog', title: 'Changes', section: 'Reference' },
  { slug: 'deprecation', title: 'Deprecation policy', section: 'Reference' },
];

/** Where the Markdown of a page is, below `pages/`. */
export function sourceOf({ slug }: Page): string {
  return `${slug || 'getting-started'}.md`;
}

/** Address of a page. */
export function pathOf(slug: string): string {
  return slug === '' ? '/docs' : `/docs/${slug}`;
}
