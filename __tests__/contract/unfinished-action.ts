import { settled } from './real-heat.js';
import { bundled, deployOf, type Operator } from './operator.js';

/** Begins a create or update of a template with a resource `thing`, that ends only when `finish` is called. */
export async function beginUnfinished(
  cloud: Operator,
  name: string,
  template: string,
): Promise<() => Promise<void>> {
  const action = (await cloud.heat.findStack(name)) === undefined ? 'create' : 'update';
  const environment = `resource_registry: {resources: {thing: {hooks: pre-${action}}}}`;
  const files = await bundled(
    { 'main.yaml': template, 'hooks.yaml': environment },
    { environmentFiles: ['hooks.yaml'] },
  );
  await cloud.run(deployOf(name, { onHook: 'return' }), files);
  return async () => {
    await cloud.run({ operation: 'clear-hooks', stackName: name, resourceName: undefined });
    await settled(cloud.heat, await cloud.ref(name));
  };
}
