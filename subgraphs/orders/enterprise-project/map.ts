import type { EnterpriseProject } from '../../kit/enterprise-project.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { noneIfEmpty } from '../../kit/text.js';

type Row = components['schemas']['EnterpriseProject'];

/** The project of a row; undefined when it is in none. */
export function toEnterpriseProject(row: Row | undefined): EnterpriseProject | undefined {
  const project = { id: noneIfEmpty(row?.id), name: noneIfEmpty(row?.name) };
  return project.id === undefined && project.name === undefined ? undefined : project;
}
