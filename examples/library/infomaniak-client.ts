import { InfomaniakHeatClient } from 'heat-stack-deploy';

// INFOMANIAK_* or OS_* variables, or clouds.yaml; nothing here throws.
const client = await InfomaniakHeatClient.fromEnv();
if (client === null) throw new Error('not signed in; the log says why');
for (const { id, name, status } of await client.listStacks()) {
  const outputs = await client.getStackOutputs(id);
  console.log(name, status, Object.keys(outputs).join(', '));
}
await client.close();
