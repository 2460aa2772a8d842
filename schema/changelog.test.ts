import { expect, test } from '@jest/globals';
import { lastVersionOf, released, unreleasedOf } from './changelog.js';

const before = '# Changelog\n\nWhat it is.\n\n## Unreleased\n\n- New.\n\n## 0.9.0 - 2026-11-01\n\n- Old.\n';

test('publishing puts what is unreleased under the version, and leaves nothing unreleased', () => {
  const after = released(before, '0.10.0', '2026-11-21');
  expect(after).toBe(
    '# Changelog\n\nWhat it is.\n\n## Unreleased\n\n## 0.10.0 - 2026-11-21\n\n- New.\n\n## 0.9.0 - 2026-11-01\n\n- Old.\n',
  );
  expect(unreleasedOf(before)).toBe('- New.');
  expect(unreleasedOf(after)).toBe('');
  expect([lastVersionOf(before), lastVersionOf(after)]).toEqual(['0.9.0', '0.10.0']);
});

test('the first version is published like any other', () => {
  const first = '# Changelog\n\n## Unreleased\n\n- New.\n';
  expect(lastVersionOf(first)).toBeUndefined();
  expect(released(first, '0.1.0', '2026-11-21')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-11-21\n\n- New.\n',
  );
});

test.each([
  ['a version that is not later', before, '0.9.0', 'Expected a version after 0.9.0'],
  ['something that is no version', before, 'next', 'Expected a version such as 0.2.0, but got next'],
  ['no version', before, '', 'but got none'],
  ['nothing', before.replace('- New.\n', ''), '1.0.0', 'it says nothing'],
  ['a changelog without the heading', '# Changelog\n', '1.0.0', 'a heading "## Unreleased"'],
])('%s is not published', (_what, changelog, version, message) => {
  expect(() => released(changelog, version, '2026-11-21')).toThrow(message);
});
