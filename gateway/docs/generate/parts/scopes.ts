import { scopes } from '../../../../partner/access/scope.js';
import { table } from './table.js';

export function scopesTable(): string {
  return table(
    ['Scope', 'What it is good for'],
    Object.entries(scopes).map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}
