import { isDeepStrictEqual } from 'node:util';

/** One step of the demo, and what it has to come to. */
export interface Scene {
  readonly title: string;
  /** One sentence before it, for somebody who sees this for the first time. */
  readonly words: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly result: string;
  /** Whether the step has to end red. */
  readonly isFailure?: boolean;
  /** What is wrong with its outputs; empty when nothing is. */
  readonly faults: (outputs: Readonly<Record<string, string>>) => string[];
}

/** Create, update, the same again. */
export function deployScenes(stack: string): Scene[] {
  const changed = parametersText({ greeting: 'Hello again', replica_count: '3' });
  return [
    {
      title: 'Deploy examples/quickstart',
      words:
        'A template with nested templates, a file, an environment file, a parameter and a secret output.',
      inputs: deployInputs(stack, parametersText({ greeting: 'Hello from the demo' })),
      result: 'created',
      faults: (outputs) => deployFaults(outputs, 'Hello from the demo', 2, true),
    },
    {
      title: 'Change it: another greeting, a third replica',
      words: 'The stack is there now, so deploying it again updates it.',
      inputs: deployInputs(stack, changed),
      result: 'updated',
      faults: (outputs) => deployFaults(outputs, 'Hello again', 3, true),
    },
    {
      title: 'The same again',
      words: 'Nothing to do: the step is green and says so.',
      inputs: deployInputs(stack, changed),
      result: 'unchanged',
      faults: (outputs) => deployFaults(outputs, 'Hello again', 3, false),
    },
  ];
}

export function deleteScene(stack: string): Scene {
  return {
    title: 'Delete it',
    words: 'Nothing is left behind. A stack that is not there any more would be fine, too.',
    inputs: { operation: 'delete', 'stack-name': stack },
    result: 'deleted',
    faults: () => [],
  };
}

/** The step as it would stand in a workflow. */
export function workflowText(inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).flatMap(([name, value]) =>
    // A map of one line beside its key would be no YAML.
    /\n|: /.test(value)
      ? [`    ${name}: |`, ...value.split('\n').map((line) => `      ${line}`)]
      : [`    ${name}: ${value}`],
  );
  return ['- uses: your-organisation/heat-stack-deploy@v1', '  with:', ...lines].join('\n');
}

function deployInputs(stack: string, parameters: string): Record<string, string> {
  return {
    'stack-name': stack,
    template: 'examples/quickstart/stack.yaml',
    'environment-files': 'examples/quickstart/environment.yaml',
    parameters,
    'masked-outputs': 'api_key',
  };
}

/** Lines of the input `parameters`. */
export function parametersText(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function deployFaults(
  outputs: Readonly<Record<string, string>>,
  greeting: string,
  replicas: number,
  changed: boolean,
): string[] {
  const addresses: unknown = JSON.parse(outputs['replicas'] ?? '[]');
  const count = Array.isArray(addresses) ? addresses.length : 0;
  const expected = [
    ['greeting', outputs['greeting'], greeting],
    ['changed', outputs['changed'], String(changed)],
    ['the number of replicas', count, replicas],
    ['api_key, which is masked,', outputs['api_key'], undefined],
  ] as const;
  return expected
    .filter(([, is, wanted]) => !isDeepStrictEqual(is, wanted))
    .map(([what, is, wanted]) => `${what} is ${String(is)}, not ${String(wanted)}`);
}
