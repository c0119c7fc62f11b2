/** What the soak deploys: files of its workspace, by name. */
export const WORKSPACE_FILES: Readonly<Record<string, string>> = {
  'plain.yaml': `heat_template_version: 2021-04-16
parameters:
  text: { type: string, default: one }
  secs: { type: number, default: 0 }
resources:
  thing:
    type: OS::Heat::TestResource
    properties:
      value: { get_param: text }
      action_wait_secs: { create: { get_param: secs }, update: { get_param: secs }, delete: 0 }
  group:
    type: OS::Heat::ResourceGroup
    properties:
      count: 2
      resource_def: { type: OS::Heat::TestResource, properties: { value: { get_param: text } } }
outputs:
  text: { value: { get_attr: [thing, output] } }
  members: { value: { get_attr: [group, output] } }
`,
  'fails.yaml': `heat_template_version: 2021-04-16
resources:
  good: { type: OS::Heat::TestResource, properties: { value: first } }
  bad: { type: OS::Heat::TestResource, depends_on: good, properties: { value: second, fail: true } }
`,
  'stacks.yaml': `stacks:
  network: { template: part.yaml, parameters: { text: one } }
  database: { template: part.yaml, parameters: { text: two } }
  app: { template: part.yaml, needs: database, parameters-from-outputs: { text: network.text } }
`,
  'part.yaml': `heat_template_version: 2021-04-16
parameters: { text: { type: string }, more: { type: string, default: '' } }
resources:
  thing: { type: OS::Heat::TestResource, properties: { value: { list_join: ['-', [{ get_param: text }, { get_param: more }]] } } }
outputs:
  text: { value: { get_attr: [thing, output] } }
`,
};
