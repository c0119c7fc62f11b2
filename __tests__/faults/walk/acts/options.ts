import { olderThan, steady } from '../model.js';
import type { Inputs, Stage } from '../stage.js';

const NO_OPTION = { share: 50, draw: (): Inputs => ({}) };

/** Further inputs of an update: at times a gate, or another way to do it. */
export async function drawOptions(stage: Stage): Promise<Inputs> {
  const { dice, model } = stage;
  const names = [...model.parts.keys(), 'nothing'];
  const listed = await stage.around.heat.listResources(stage.stackRef);
  const staying = olderThan(model, '').filter((name) => listed.some((one) => one.name === name));
  const inTiers = steady(model, 'tier')
    .filter(([name]) => staying.includes(name))
    .flatMap(([name]) => ['first', 'second', 'third'].map((one) => `${name}/${one}`));
  const pattern = (): string =>
    dice.pick([...names, '**/{first,deep,one}', 'OS::Heat::TestResource', '*/*', '{test,tier}*', '*']);
  const failOn = (): Inputs => ({ 'fail-on': dice.pick(['replace', 'delete', 'change', 'replace\ndelete']) });
  return dice
    .weighted([
      NO_OPTION,
      { share: 6, draw: failOn },
      { share: 3, draw: (): Inputs => ({ ...failOn(), allow: pattern() }) },
      { share: 20, draw: (): Inputs => ({ protect: pattern() }) },
      {
        share: 5,
        draw: (): Inputs => ({ converge: 'true', ...(dice.chance(0.4) ? { protect: pattern() } : {}) }),
      },
      { share: 4, draw: (): Inputs => ({ 'disable-rollback': 'true' }) },
      { share: 3, draw: (): Inputs => ({ protect: dice.pick(names), 'protect-in-heat': 'true' }) },
      ...(staying.length === 0
        ? []
        : [
            {
              share: 5,
              draw: (): Inputs => ({
                replace: dice.pick([...staying, ...inTiers]),
                ...(dice.chance(0.4) ? { protect: pattern() } : {}),
              }),
            },
          ]),
    ])
    .draw();
}
