/** What a step says at its end, compared with the stack. */
import type { ActionEnding } from '../../action/run-action.js';
import type { Stage } from './stage.js';

/** The outputs of a step that succeeded are those of the stack. */
export async function judgeOutputs(stage: Stage, text: string, ending: ActionEnding): Promise<void> {
  const ref = await stage.lookUp();
  if (ref === undefined) {
    stage.find(`${text}: green, and there is no stack`, ending);
    return;
  }
  const stack = await stage.stack(true);
  const { outputs } = ending;
  const claims: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['stack-id', outputs['stack-id'], ref.id],
    ['stack-status', outputs['stack-status'], stack?.state],
  ];
  for (const [name, said, is] of claims)
    if (said !== is) stage.find(`${text}: ${name} ${String(said)}, is ${String(is)}`, ending);
  const real = Object.fromEntries((stack?.outputs ?? []).map(({ key, value }) => [key, value ?? null]));
  const said = JSON.parse(outputs['outputs'] ?? '{}') as Record<string, unknown>;
  if (sorted(real) !== sorted(said))
    stage.find(`${text}: outputs ${sorted(said)}, are ${sorted(real)}`, ending);
  for (const [key, value] of Object.entries(real)) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    if (value !== null && outputs[key] !== shown)
      stage.find(`${text}: output ${key} ${String(outputs[key])}, is ${shown}`, ending);
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  UPDATE_FAILED: 'stack-failed',
  CREATE_FAILED: 'stack-failed',
  ROLLBACK_COMPLETE: 'rolled-back',
  ROLLBACK_FAILED: 'rollback-failed',
};

/** A deploy that Heat began and did not complete says how it ended. */
export async function judgeFailure(stage: Stage, text: string, ending: ActionEnding): Promise<void> {
  const state = (await stage.stack())?.state ?? '';
  const { 'failure-code': code = '', 'stack-status': said = '', changed } = ending.outputs;
  if (said !== state) stage.find(`${text}: stack-status ${said}, is ${state}`, ending);
  if (EXPECTED[state] !== code && code !== 'refused' && code !== 'invalid-template')
    stage.find(`${text}: failure-code ${code}, state ${state}`, ending);
  if (changed !== 'true' && code !== 'refused' && code !== 'invalid-template')
    stage.find(`${text}: changed ${String(changed)}`, ending);
}

function sorted(map: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
