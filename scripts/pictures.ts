/**
 * `npm run pictures`: draws docs/images for the README, from a real run: a preview and a deploy of examples/quickstart on the
 * local Heat, with a stand-in for GitHub that takes the comments. Needs chromium.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startGitHub, type GitHub } from '../__tests__/github/stand-in.js';
import { status, up } from '../local-heat/index.js';
import { runStep } from './action-step.js';
import { summaryPage } from './demo/summary-page.js';
import { ROOT, run } from './run.js';

const IMAGES = path.join(ROOT, 'docs', 'images');
const MERMAID = path.join(ROOT, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
const FILES = {
  template: 'examples/quickstart/stack.yaml',
  'environment-files': 'examples/quickstart/environment.yaml',
  'masked-outputs': 'api_key',
};

const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-pictures-'));
const github = await startGitHub({ repository: 'acme/web', pullRequests: { 17: { state: 'open' } } });
try {
  await up();
  await mkdir(IMAGES, { recursive: true });
  await take(github);
} finally {
  await github.close();
  await rm(folder, { recursive: true, force: true });
}

async function take({ comments }: GitHub): Promise<void> {
  const stack = 'web-pr-17';
  await step({ operation: 'delete', 'stack-name': stack });
  await step({ 'stack-name': stack, ...FILES, parameters: 'greeting=Hello' });
  const changed = {
    'stack-name': stack,
    ...FILES,
    parameters: 'greeting=Hello again\nwarm_up=1',
  };
  const tell = { comment: 'always', 'github-token': github.token, 'pull-request': '17' };
  await step({ ...changed, ...tell, operation: 'preview' });
  const plan = comments[0]?.body ?? '';
  const { summary } = await step({
    ...changed,
    ...tell,
    'environment-url': 'url',
    'deployment-environment': 'preview-17',
  });
  await draw('plan', 'github-actions commented', plan.replaceAll('<details>', '<details open>'), 760);
  await draw('comment', 'github-actions commented', comments[0]?.body ?? '', 620);
  await draw('summary', 'preview summary', summary, 1900);
  await step({ operation: 'delete', 'stack-name': stack });
}

async function step(inputs: Readonly<Record<string, string>>): ReturnType<typeof runStep> {
  const found = await status();
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ...found?.instance.env,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  };
  const ending = await runStep({ inputs, env }, () => undefined);
  if (ending.code !== 0) throw new Error(`${inputs['operation'] ?? 'deploy'} ended with ${ending.code}`);
  return ending;
}

/** Light and dark, as the README shows whichever its reader has. */
async function draw(name: string, title: string, markdown: string, height: number): Promise<void> {
  const file = path.join(folder, `${name}.html`);
  const page = await summaryPage([{ title, workflow: '', summary: markdown }], MERMAID);
  // The demo's own words around it are not what GitHub shows.
  await writeFile(
    file,
    page.replace(/<h1>[\s\S]*?<\/p>|<span>step[\s\S]*?<\/details>/g, (part) =>
      part.startsWith('<h1') ? '' : '</header>',
    ),
  );
  for (const theme of ['light', 'dark'] as const) {
    const { code } = await run(
      'chromium',
      [
        '--headless=new',
        '--no-sandbox',
        '--hide-scrollbars',
        `--window-size=1000,${height}`,
        '--force-device-scale-factor=1.5',
        '--virtual-time-budget=8000',
        ...(theme === 'dark'
          ? ['--blink-settings=preferredColorScheme=0']
          : ['--blink-settings=preferredColorScheme=1']),
        `--screenshot=${path.join(IMAGES, `${name}-${theme}.png`)}`,
        `file://${file}`,
      ],
      { quiet: true, timeoutMs: 60_000 },
    );
    if (code !== 0) throw new Error(`chromium ended with ${code}`);
  }
}
