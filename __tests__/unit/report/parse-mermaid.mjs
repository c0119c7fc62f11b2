/**
 * Reads pictures, a JSON string a line, from stdin and says in a line each what mermaid itself understands by them. A
 * process of its own, since mermaid wants the globals of a page.
 */
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await understand(JSON.parse(line)))}\n`);
}

async function understand(text) {
  try {
    await mermaid.parse(text);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return type === 'gantt' ? gantt(db) : flowchart(db);
  } catch (error) {
    return { error: String(error.message ?? error) };
  }
}

function flowchart(db) {
  const frames = new Set(db.getSubGraphs().map(({ id }) => id));
  return {
    nodes: [...db.getVertices().values()]
      .filter(({ id }) => !frames.has(id))
      .map(({ text, classes, link }) => ({ label: shown(text), classes, link })),
    frames: db.getSubGraphs().map(({ title, nodes, classes }) => ({ label: shown(title), nodes, classes })),
    arrows: db.getEdges().map(({ start, end }) => `${start} ${end}`),
  };
}

function gantt(db) {
  const start = (task) => new Date(task.startTime).getTime();
  const first = Math.min(...db.getTasks().map(start));
  return {
    sections: db.getSections().map(shown),
    bars: db.getTasks().map((task) => ({
      label: shown(task.task),
      section: shown(task.section),
      isCritical: task.crit === true,
      hasFailed: task.active === true,
      startMs: start(task) - first,
      endMs: new Date(task.endTime).getTime() - first,
    })),
  };
}

/** As the reader sees it: `decodeEntities` of mermaid's utils.ts, and then the browser. */
function shown(text) {
  const html = text.trim().replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  const element = window.document.createElement('div');
  element.innerHTML = html.replace(/<br\/?>/g, '\n');
  if (element.children.length > 0) throw new Error(`HTML in a label: ${html}`);
  return element.textContent;
}
