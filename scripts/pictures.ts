/**
 * `npm run pictures`: draws docs/images for the README from real runs of examples/web on the local cloud: the plan of a change as a comment
 * (a stand-in for GitHub takes it), the summary of the deploy, the log of a deploy that exceeds a quota. Needs chromium.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startGitHub } from '../__tests__/github/stand-in.js';
import { cloudUp } from '../local-cloud/index.js';
import { runStep, type StepEnding } from './action-step.js';
import { LOG_STYLE, logMarkup } from './demo/log-markup.js';
import { createRunnerLog } from './demo/runner-log.js';
import { summaryPage } from './demo/summary-page.js';
import { ROOT, run } from './run.js';

const IMAGES = path.join(ROOT, 'docs', 'images');
const MERMAID = path.join(ROOT, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
const STACK = 'web';
const WEB = {
  'stack-name': STACK,
  template: 'examples/web/stack.yaml',
  'environment-files': 'examples/web/local.yaml',
  protect: 'volume',
};

const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-pictures-'));
const cloud = await cloudUp();
const github = await startGitHub({ repository: 'acme/web', pullRequests: { 17: { state: 'open' } } });
try {
  await mkdir(IMAGES, { recursive: true });
  await take();
} finally {
  await github.close();
  await rm(folder, { recursive: true, force: true });
}

async function take(): Promise<void> {
  await step({ operation: 'delete', 'stack-name': STACK });
  try {
    const { summary } = await step(WEB);
    const changed = { ...WEB, parameters: 'cidr: 10.20.0.0/24\nflavor: m1.medium' };
    const comment = {
      comment: 'always',
      'comment-parameters': 'cidr, flavor',
      'github-token': github.token,
      'pull-request': '17',
    };
    await step({ ...changed, ...comment, operation: 'preview' });
    const [plan] = github.comments;
    const lines: string[] = [];
    const log = createRunnerLog((line) => lines.push(line));
    await step({ ...WEB, parameters: 'flavor: m1.giant' }, { code: 1, onLine: log.line });
    await draw('plan', 'github-actions commented', opened(plan?.body ?? ''), 645);
    await draw('summary', 'Deploy summary', summary, 1790);
    await draw('failure', 'Deploy the stack', logMarkup(lines), 810);
  } finally {
    await step({ operation: 'delete', 'stack-name': STACK });
  }
}

/** Shows what a reader unfolds. */
function opened(markdown: string): string {
  return markdown.replaceAll('<details>', '<details open>');
}

async function step(
  inputs: Readonly<Record<string, string>>,
  {
    code = 0,
    onLine = () => undefined,
  }: { readonly code?: number; readonly onLine?: (line: string) => void } = {},
): Promise<StepEnding> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ...cloud.env,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  };
  const ending = await runStep({ inputs, env }, onLine);
  if (ending.code !== code) throw new Error(`${inputs['operation'] ?? 'deploy'} ended with ${ending.code}`);
  return ending;
}

/** Light and dark, as the README shows whichever its reader has. */
async function draw(name: string, title: string, markdown: string, height: number): Promise<void> {
  const file = path.join(folder, `${name}.html`);
  const page = await summaryPage([{ title, workflow: '', summary: markdown }], MERMAID);
  // The demo's own words around it are not what GitHub shows.
  await writeFile(
    file,
    page
      .replace(/<h1>[\s\S]*?<\/p>|<span>step[\s\S]*?<\/details>/g, (part) =>
        part.startsWith('<h1') ? '' : '</header>',
      )
      .replace('</style>', `${LOG_STYLE}</style>`),
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
