import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const ResourceRelation = codeEnum({
  name: 'ResourceRelation',
  description: 'What one resource is to another.',
  codes: codes.incentives.RelationInfo.relative_type,
  values: {
    PARENT: 'The resource it is attached to.',
    ROOT: 'The resource at the top of all that belongs together.',
  },
});
export type ResourceRelation = NameOf<typeof ResourceRelation>;
