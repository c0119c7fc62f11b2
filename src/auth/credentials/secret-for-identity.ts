import type { InputIssue } from '../../errors/index.js';
import { toInputName } from '../settings/from-inputs.js';
import {
  find,
  findIn,
  SOURCES,
  type Found,
  type SettingSources,
  type SettingName,
} from '../settings/setting.js';

/**
 * The secret that belongs to an identity. One that comes from a weaker source which itself names somebody else is
 * not: joining the two would try one user's password on another.
 */
export function findSecretForIdentity(
  given: SettingSources,
  secret: SettingName,
  identity: readonly SettingName[],
): Found | InputIssue {
  const found = find(given, secret);
  const input = toInputName(secret);
  if (found === undefined)
    return { input, problem: `is missing (OS_${input.toUpperCase().replaceAll('-', '_')})` };
  const owner = find(given, ...identity);
  if (owner === undefined || SOURCES.indexOf(found.source) <= SOURCES.indexOf(owner.source)) return found;
  const other = findIn(given.each[found.source], ...identity);
  if (other === undefined || other.value === owner.value) return found;
  return {
    input,
    problem: `is missing for ${owner.from}; ${found.from} belongs to ${other.from}, which is another`,
  };
}
