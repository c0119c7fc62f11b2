import { Marked } from 'marked';

/** A step as the page shows it. */
export interface PageStep {
  readonly title: string;
  readonly workflow: string;
  /** Markdown, as the step wrote it for GitHub. */
  readonly summary: string;
}

/** Draws pictures as GitHub does: code of language mermaid becomes what mermaid looks for. */
const markdown = new Marked({
  gfm: true,
  renderer: {
    code: ({ lang, text }) => (lang === 'mermaid' ? `<pre class="mermaid">${escaped(text)}</pre>\n` : false),
  },
});

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --faint: #59636e; --back: #fff; --page: #f6f8fa; --line: #d1d9e0;
  --soft: #818b981f; --stripe: #f6f8fa; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --faint: #9198a1; --back: #0d1117; --page: #010409;
  --line: #3d444d; --soft: #656c7633; --stripe: #151b23; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 16px 64px; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 960px; margin: 0 auto; }
h1 { font-size: 24px; font-weight: 400; margin: 0 0 4px; }
.lead { color: var(--faint); margin: 0 0 24px; }
article { background: var(--back); border: 1px solid var(--line); border-radius: 6px; margin: 0 0 24px; overflow: hidden; }
article > header { display: flex; gap: 8px; align-items: baseline; padding: 8px 16px; border-bottom: 1px solid var(--line);
  background: var(--stripe); }
header b { font-weight: 600; } header span { color: var(--faint); font-size: 12px; }
.body { padding: 16px 24px 8px; }
.given { border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--faint); font-size: 12px; }
.given pre { margin: 8px 0; }
h2, h3 { font-size: 20px; font-weight: 600; line-height: 1.25; margin: 0 0 16px; }
h3 { font-size: 17.5px; } h4 { font-size: 14px; margin: 16px 0; }
p, table, pre, details { margin: 0 0 16px; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; } th { font-weight: 600; }
tr:nth-child(2n) td { background: var(--stripe); }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { font-size: 85%; padding: .2em .4em; border-radius: 6px; background: var(--soft); white-space: break-spaces; }
pre { padding: 16px; overflow: auto; border-radius: 6px; background: var(--stripe); font-size: 12px; line-height: 1.45; }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
pre.mermaid { background: none; padding: 0; text-align: center; visibility: hidden; }
pre.mermaid[data-processed] { visibility: visible; }
summary { cursor: pointer; } details > summary + * { margin-top: 12px; }
a { color: var(--link); } kbd { font: inherit; }
`;

/** The steps' summaries below each other, about as GitHub shows them; `mermaidUrl` is the script that draws pictures. */
export async function summaryPage(steps: readonly PageStep[], mermaidUrl: string): Promise<string> {
  const articles = await Promise.all(
    steps.map(async ({ title, workflow, summary }, index) => {
      const body = await markdown.parse(summary);
      return `<article>
<header><b>${escaped(title)}</b><span>step ${index + 1} of ${steps.length}</span></header>
<details class="given"><summary>As a step of a workflow</summary><pre><code>${escaped(workflow)}</code></pre></details>
<div class="body">
${body}</div>
</article>`;
    }),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>heat-stack-deploy: the demo's job summary</title>
<style>${STYLE}</style>
<main>
<h1>Job summary</h1>
<p class="lead">What the demo's steps wrote, shown about as GitHub shows it on the page of a workflow run.</p>
${articles.join('\n')}
</main>
<script src="${escaped(mermaidUrl)}"></script>
<script>
mermaid.initialize({ theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });
</script>
</html>
`;
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character] ?? '');
}
