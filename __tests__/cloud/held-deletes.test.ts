/** Deletes that something outside the stack prevents: what the step says, and that the delete ends once that is released. */
import { expect, jest, test } from '@jest/globals';
import * as v from 'valibot';
import { runBuilt } from '../action/built-action.js';
import { uniqueName, type ActionEnding } from '../action/run-action.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { cloudProjects, type Project } from './projects.js';
import './use-cloud.js';

// Heat itself retries a delete that conflicts for about a minute.
jest.setTimeout(420_000);

// Concurrent tests do not wait for beforeAll.
const projects = await cloudProjects();
const demo = await projects.open('held-deletes');

/** What holds the resource, and how to release it. */
interface Hold {
  /** Parts of the next step. */
  readonly hint: readonly string[];
  readonly release: () => Promise<unknown>;
}

interface Scene {
  readonly title: string;
  readonly type: string;
  /** In YAML. */
  readonly properties?: string;
  /** Only an administrator can create such a resource. */
  readonly isPrivileged?: true;
  /** Makes something outside the stack use the resource with this id. */
  readonly hold: (id: string, project: Project) => Promise<Hold>;
}

const MADE = v.record(v.string(), v.looseObject({ id: v.string() }));

/** Creates an object of that kind, such as a port, and returns its id. */
async function make(
  { request }: Project,
  service: 'neutron' | 'cinder' | 'nova',
  kind: string,
  properties: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const made = await request(service, 'POST', `/${kind}s`, { [kind]: properties }, headers);
  const { id } = v.parse(MADE, made)[kind] ?? {};
  if (id === undefined) throw new Error(`the response has no ${kind}`);
  return id;
}

/** Polls until the condition is true, for up to 40 s. */
async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (let poll = 0; poll < 200; poll += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not yet after 40 s: ${what}`);
}

const STATUS = v.record(v.string(), v.looseObject({ status: v.string() }));

async function untilVolume({ request }: Project, id: string, status: string): Promise<void> {
  await until(`volume ${id} is ${status}`, async () => {
    const shown = v.parse(STATUS, await request('cinder', 'GET', `/volumes/${id}`));
    return shown['volume']?.status === status;
  });
}

async function untilGone({ request }: Project, service: 'cinder', path: string): Promise<void> {
  await until(`${path} is deleted`, () =>
    request(service, 'GET', path).then(
      () => false,
      (error: unknown) => String(error).includes('returned 404'),
    ),
  );
}

const SCENES: readonly Scene[] = [
  {
    title: 'a network with a port that someone has created',
    type: 'OS::Neutron::Net',
    async hold(id, project) {
      const port = await make(project, 'neutron', 'port', { network_id: id });
      return {
        hint: ['Ports that do not belong to this stack use network', '"openstack port delete"'],
        release: () => project.request('neutron', 'DELETE', `/ports/${port}`),
      };
    },
  },
  {
    title: 'a security group of a port of another network',
    type: 'OS::Neutron::SecurityGroup',
    async hold(id, project) {
      const network = await make(project, 'neutron', 'network', { name: uniqueName('outside') });
      const port = await make(project, 'neutron', 'port', { network_id: network, security_groups: [id] });
      return {
        hint: [`--security-group ${id}"`, `"openstack port unset --security-group ${id}"`],
        async release() {
          await project.request('neutron', 'DELETE', `/ports/${port}`);
          await project.request('neutron', 'DELETE', `/networks/${network}`);
        },
      };
    },
  },
  {
    title: 'a router with the subnet of another network',
    type: 'OS::Neutron::Router',
    async hold(id, project) {
      const network = await make(project, 'neutron', 'network', { name: uniqueName('outside') });
      const subnet = await make(project, 'neutron', 'subnet', {
        network_id: network,
        ip_version: 4,
        cidr: '10.9.0.0/24',
      });
      const change = (verb: string): Promise<unknown> =>
        project.request('neutron', 'PUT', `/routers/${id}/${verb}_router_interface`, { subnet_id: subnet });
      await change('add');
      return {
        hint: [`"openstack port list --long --router ${id}"`],
        async release() {
          await change('remove');
          await project.request('neutron', 'DELETE', `/networks/${network}`);
        },
      };
    },
  },
  {
    title: 'a volume that is attached to a server of someone else',
    type: 'OS::Cinder::Volume',
    properties: 'size: 1',
    async hold(id, project) {
      const server = await createServer(project);
      await project.request('nova', 'POST', `/servers/${server}/os-volume_attachments`, {
        volumeAttachment: { volumeId: id },
      });
      await untilVolume(project, id, 'in-use');
      return {
        hint: [`"openstack volume show ${id}"`, '"openstack server remove volume"'],
        async release() {
          await project.request('nova', 'DELETE', `/servers/${server}`);
          await untilVolume(project, id, 'available');
        },
      };
    },
  },
  {
    title: 'a QoS policy of a network',
    type: 'OS::Neutron::QoSPolicy',
    isPrivileged: true,
    async hold(id, project) {
      const network = await make(project, 'neutron', 'network', {
        name: uniqueName('outside'),
        qos_policy_id: id,
      });
      return {
        hint: [`"openstack network set --no-qos-policy ${network}"`],
        release: () => project.request('neutron', 'DELETE', `/networks/${network}`),
      };
    },
  },
  {
    title: 'a volume type of a volume',
    type: 'OS::Cinder::VolumeType',
    properties: `name: ${uniqueName('type')}`,
    isPrivileged: true,
    async hold(id, project) {
      const volume = await make(project, 'cinder', 'volume', { size: 1, volume_type: id });
      await untilVolume(project, volume, 'available');
      return {
        hint: [`have the type ${id}: `, '"openstack volume set --type"'],
        async release() {
          await project.request('cinder', 'DELETE', `/volumes/${volume}`);
          await untilGone(project, 'cinder', `/volumes/${volume}`);
        },
      };
    },
  },
];

const NAMED = v.record(v.string(), v.unknown());
const LIST = v.array(v.looseObject({ id: v.string(), name: v.string() }));

/** Returns the id of the image or flavor of that name. */
async function findId(
  { request }: Project,
  service: 'glance' | 'nova',
  kind: 'images' | 'flavors',
  name: string,
): Promise<string | undefined> {
  const found = v.parse(NAMED, await request(service, 'GET', `/${kind}`));
  return v.parse(LIST, found[kind]).find((one) => one.name === name)?.id;
}

/** Creates a server without networks, which is active. */
async function createServer(project: Project): Promise<string> {
  const properties = {
    name: uniqueName('outside'),
    imageRef: await findId(project, 'glance', 'images', 'debian-12'),
    flavorRef: await findId(project, 'nova', 'flavors', 'm1.tiny'),
    networks: 'none',
  };
  // The first version that creates servers without networks.
  const version = { 'openstack-api-version': 'compute 2.37' };
  const server = await make(project, 'nova', 'server', properties, version);
  await until(`server ${server} is active`, async () => {
    const shown = v.parse(STATUS, await project.request('nova', 'GET', `/servers/${server}`));
    return shown['server']?.status === 'ACTIVE';
  });
  return server;
}

const lastError = ({ errors }: ActionEnding): string => errors.at(-1)?.text ?? '';

// Each waits for a minute while Heat retries.
test.concurrent.each(SCENES)('$title', async ({ type, properties = '', isPrivileged, hold }) => {
  const project = isPrivileged === true ? projects.administrator : demo;
  const workspace = await tempWorkspace({
    'main.yaml': `heat_template_version: 2021-04-16
resources:
  it: { type: '${type}', properties: { ${properties} } }
outputs:
  it: { value: { get_resource: it } }
`,
  });
  const stack = uniqueName('held');
  const run = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
    runBuilt({
      workspace,
      env: project.env,
      with: { 'stack-name': stack, ...inputs },
      timeLimitMs: 280_000,
    });
  const { outputs } = await run({ template: 'main.yaml' });
  expect(outputs['result']).toBe('created');
  const id = outputs['it'] ?? '';

  const { hint, release } = await hold(id, project);
  const held = await run({ operation: 'delete', 'delete-attempts': '1' });
  await release();
  expect(held).toMatchObject({ code: 1, outputs: { 'stack-status': 'DELETE_FAILED' } });
  const nextStep = /Next: (.*)/.exec(lastError(held))?.[1] ?? '';
  expect(nextStep).toContain(`it (${id}) still exists`);
  for (const part of hint) expect(nextStep).toContain(part);

  expect((await run({ operation: 'delete' })).outputs['result']).toBe('deleted');
});
