import type { InputIssue } from '../../errors/index.js';
import { toInputName } from '../settings/from-inputs.js';
import {
  findSetting,
  findSettingIn,
  SOURCES,
  type NamedSetting,
  type SettingSources,
  type SettingName,
} from '../settings/setting.js';

/**
 * Returns the secret of an identity. Rejects a secret from a source of lower precedence that has its own identity, since
 * combining them would try the password of one user for another.
 */
export function findSecretForIdentity(
  sources: SettingSources,
  secret: SettingName,
  identity: readonly SettingName[],
): NamedSetting | InputIssue {
  const found = findSetting(sources, secret);
  const input = toInputName(secret);
  if (found === undefined)
    return { input, problem: `is missing (OS_${input.toUpperCase().replaceAll('-', '_')})` };
  const owner = findSetting(sources, ...identity);
  if (owner === undefined || SOURCES.indexOf(found.source) <= SOURCES.indexOf(owner.source)) return found;
  const other = findSettingIn(sources.bySource[found.source], ...identity);
  if (other === undefined || other.value === owner.value) return found;
  return {
    input,
    problem: `is missing for ${owner.from}: ${found.from} belongs to a different identity (${other.from})`,
  };
}
