import { parametersText, type Scene } from './scenes.js';

const PAGE_URL = /^http:\/\/203\.0\.113\.\d+\/$/;

/** Preview, create, a plan that replaces resources, an update that exceeds a quota: `examples/web` on the local cloud. */
export function cloudScenes(stack: string): Scene[] {
  return [
    {
      title: 'Preview examples/web',
      words: 'A server in a network of its own, with a floating IP and a volume. A preview changes nothing.',
      inputs: { operation: 'preview', ...webInputs(stack, {}) },
      result: 'previewed',
      faults: expectOutputs({ 'to-add': '11', 'has-changes': 'true' }),
    },
    {
      title: 'Deploy it',
      words: 'Neutron, Nova and Cinder make what was planned.',
      inputs: webInputs(stack, {}),
      result: 'created',
      faults: (outputs) =>
        PAGE_URL.test(outputs['url'] ?? '')
          ? []
          : [`url is ${outputs['url']}, which is no page of the cloud`],
    },
    {
      title: 'Plan a change: other addresses, a larger server',
      words:
        'The flavor changes in place. Other addresses need another subnet, and the plan names what else that replaces.',
      inputs: {
        operation: 'preview',
        ...webInputs(stack, { cidr: '10.20.0.0/24', flavor: 'm1.medium' }),
      },
      result: 'previewed',
      faults: expectOutputs({ 'to-update': '2', 'to-replace': '2', 'to-add': '0', 'to-delete': '0' }),
    },
    {
      title: 'Ask for more than the quota allows',
      words: 'A server of 64 virtual CPUs: the step ends red, and Heat rolls the stack back to what it was.',
      inputs: webInputs(stack, { flavor: 'm1.giant' }),
      result: 'failed',
      isFailure: true,
      faults: expectOutputs({ 'failure-code': 'quota', 'stack-status': 'ROLLBACK_COMPLETE' }),
    },
  ];
}

function webInputs(stack: string, parameters: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'stack-name': stack,
    template: 'examples/web/stack.yaml',
    'environment-files': 'examples/web/local.yaml',
    ...(Object.keys(parameters).length === 0 ? {} : { parameters: parametersText(parameters) }),
    protect: 'volume',
  };
}

function expectOutputs(expected: Readonly<Record<string, string>>): Scene['faults'] {
  return (outputs) =>
    Object.entries(expected)
      .filter(([name, wanted]) => outputs[name] !== wanted)
      .map(([name, wanted]) => `${name} is ${String(outputs[name])}, not ${wanted}`);
}
