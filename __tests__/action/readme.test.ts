import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/run.js';
import { newStack, runBuilt } from './built-action.js';

interface WorkflowStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
}

describe('the README’s workflow', () => {
  const workflow = parse(block('yaml')) as { jobs: { deploy: { steps: readonly WorkflowStep[] } } };
  const steps = workflow.jobs.deploy.steps;
  const step = steps.find(({ uses }) => uses?.includes('heat-stack-deploy'));
  const stack = newStack('readme');

  test('deploys, and gives the next step what it uses', async () => {
    // The cloud is the local one, and nobody works out the workflow's expressions here.
    const ofTheCloud = ['provider', 'application-credential-id', 'application-credential-secret'];
    const inputs = Object.entries(step?.with ?? {}).filter(([name]) => !ofTheCloud.includes(name));
    const given = Object.fromEntries(
      inputs.map(([name, value]) => [name, value.replace(/\$\{\{.*?\}\}/g, 'main')]),
    );
    const ending = await runBuilt({ with: { ...given, 'stack-name': stack } });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({ result: 'created', greeting: 'Hello from main' });
    const [, used = ''] = /steps\.stack\.outputs\.([\w-]+)/.exec(JSON.stringify(steps)) ?? [];
    expect(ending.outputs[used]).toMatch(/^https:/);
  });
});
