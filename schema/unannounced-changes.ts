import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { unreleasedOf } from './changelog.js';

/**
 * What changed in the graph since it was last published that breaks callers, or may, and that the changelog does not
 * announce: one line for each with its coordinate, such as `Customer.orders(first:)`.
 *
 * @param published SDL that callers were last promised
 * @param current SDL as it is now
 */
export async function unannouncedChanges(
  published: string,
  current: string,
  changelog: string,
): Promise<string[]> {
  const announced = unreleasedOf(changelog);
  return (await diff(buildSchema(published), buildSchema(current)))
    .filter(({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking)
    .filter((change) => !announced.includes(coordinateOf(change)))
    .map((change) => `${coordinateOf(change)} ${levels[change.criticality.level]}: ${change.message}.`);
}

/** What to do about them, for whoever made the changes. */
export function announcementWanted(changes: readonly string[]): string {
  return `schema/CHANGELOG.md does not announce what callers of the graph have to know (schema/published.graphql is what they were promised):

${changes.map((change) => `- ${change}`).join('\n')}

Write under "## Unreleased" one line for each, with the coordinate in backticks as it stands here and what a caller does instead; or take the change back.`;
}

const levels = {
  [CriticalityLevel.Breaking]: 'breaks callers',
  [CriticalityLevel.Dangerous]: 'may break callers',
  [CriticalityLevel.NonBreaking]: 'breaks nobody',
};

/** In backticks, so that `Customer.name` is not announced by `Customer.names`. */
function coordinateOf({ path = 'schema' }: Change): string {
  const [type, field, argument] = path.split('.');
  return argument ? `\`${type}.${field}(${argument}:)\`` : `\`${path}\``;
}
