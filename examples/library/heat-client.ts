import { connectHeat } from 'heat-stack-deploy';

// Signs in as the action does: OS_* variables, or clouds.yaml.
const { heat, close } = await connectHeat();
for await (const stack of heat.listAllStacks()) {
  const { outputs = [] } = (await heat.getStack(stack.ref)) ?? {};
  console.log(stack.name, stack.state, outputs.map(({ key }) => key).join(', '));
}
await close();
