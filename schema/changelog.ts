const unreleased = '## Unreleased\n';

/** What the changelog says of changes that are not published yet: the text under "Unreleased". */
export function unreleasedOf(changelog: string): string {
  return partsOf(changelog).body.trim();
}

/** The version published last; undefined before the first. */
export function lastVersionOf(changelog: string): string | undefined {
  return /^## (\d+\.\d+\.\d+) - /m.exec(changelog)?.[1];
}

/**
 * The changelog with what is unreleased under the heading of a version, and nothing unreleased.
 *
 * @param date e.g. `2026-11-21`
 */
export function released(changelog: string, version: string, date: string): string {
  const { before, body, after } = partsOf(changelog);
  const last = lastVersionOf(changelog);
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`Expected a version such as 0.2.0, but got ${version || 'none'}.`);
  }
  if (last && !isLater(version, last)) {
    throw new Error(`Expected a version after ${last}, which was published last, but got ${version}.`);
  }
  if (!body.trim()) {
    throw new Error(
      'Expected schema/CHANGELOG.md to say under "Unreleased" what is new, but it says nothing.',
    );
  }
  return `${before}${unreleased}\n## ${version} - ${date}\n\n${body.trim()}\n${after && `\n${after}`}`;
}

function partsOf(changelog: string): { before: string; body: string; after: string } {
  const start = changelog.indexOf(unreleased);
  if (start < 0) throw new Error('Expected schema/CHANGELOG.md to have a heading "## Unreleased".');
  const rest = changelog.slice(start + unreleased.length);
  const end = rest.search(/^## /m);
  return {
    before: changelog.slice(0, start),
    body: end < 0 ? rest : rest.slice(0, end),
    after: end < 0 ? '' : rest.slice(end),
  };
}

function isLater(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
