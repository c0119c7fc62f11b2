import type { ResourceLine } from '../../deploy/index.js';
import { labelText } from './mermaid-text.js';
import { groupResources, type ResourceBox, type GroupedResources } from './groups.js';
import { FILLS, LEGEND, DISPLAY_STATUSES, type DisplayStatus } from './display-status.js';
import { ResourceTree } from './resource-tree.js';

/** A diagram in Mermaid's language, and a note for its reader in trusted Markdown. */
export interface Diagram {
  readonly text: string;
  readonly note: string;
}

/** A larger graph is unreadable at the width of a page. */
const MAX_BOXES = 60;
/** Mermaid rejects more than 500 edges (`maxEdges`); a graph is unreadable long before that. */
const MAX_ARROWS = 150;
/** Keeps all labels together under Mermaid's 50,000 characters (`maxTextSize`), even with every character encoded. */
const LINE_CHARACTERS = 34;

/**
 * Less spacing than Mermaid's default, because a wide diagram is shrunk to fit the page; space for the titles of nested
 * frames.
 */
const SETTINGS = {
  flowchart: {
    ...{ nodeSpacing: 24, rankSpacing: 36, wrappingWidth: 320 },
    subGraphTitleMargin: { top: 4, bottom: 10 },
  },
};

/** A nested stack is a frame without a fill: its title is on the page, in the theme's color. */
const FRAMES: Readonly<Record<DisplayStatus, string>> = {
  failed: 'fill:none,stroke:#da3633,stroke-width:2px',
  running: 'fill:none,stroke:#2188ff',
  waiting: 'fill:none,stroke:#bf8700,stroke-dasharray:4 3',
  done: 'fill:none,stroke:#2da44e',
  untouched: 'fill:none,stroke:#8c959f',
};
/**
 * Returns the graph of the stack's resources, with nested stacks as frames and arrows to dependents; `undefined` for
 * fewer than two resources. `touched`: paths that this action changed; empty if not known.
 */
export function resourceGraph(
  resources: readonly ResourceLine[],
  touched: ReadonlySet<string> = new Set(),
): Diagram | undefined {
  if (resources.length < 2) return undefined;
  const all = groupResources(new ResourceTree(resources, touched), MAX_BOXES);
  const ids = new Map(all.boxes.map(({ key }, index) => [key, `n${index}`]));
  const edges = findDependencyEdges(resources, all, ids);
  const statuses = DISPLAY_STATUSES.filter((displayStatus) =>
    all.boxes.some((box) => box.displayStatus === displayStatus),
  );
  const lines = [
    `%%{init: ${JSON.stringify(SETTINGS)}}%%`,
    `flowchart ${isLongChain(edges) ? 'TB' : 'LR'}`,
    ...boxLines(all.boxes, ids, undefined, '  '),
    ...edges.slice(0, MAX_ARROWS).map(([from, to]) => `  ${from} --> ${to}`),
    ...statuses.flatMap((displayStatus) => styleLines(displayStatus, all.boxes, ids)),
  ];
  return { text: lines.join('\n'), note: toNote(resources.length, all, edges.length, statuses) };
}

function boxLines(
  boxes: readonly ResourceBox[],
  ids: ReadonlyMap<string, string>,
  inside: string | undefined,
  indent: string,
): string[] {
  const siblings = boxes.filter((box) => box.inside === inside);
  // Mermaid lays frames out from the last to the first.
  const frames = siblings.filter(({ isOpen }) => isOpen).reverse();
  return [...siblings.filter(({ isOpen }) => !isOpen), ...frames].flatMap((box) => {
    const id = ids.get(box.key) ?? 'n';
    // A closed nested stack has a double edge.
    const [left, right] = box.isStack ? ['[["', '"]]'] : ['["', '"]'];
    if (!box.isOpen) return [`${indent}${id}${left}${toLabel(box)}${right}`];
    const content = boxLines(boxes, ids, box.key, `${indent}  `);
    // Without its own direction, a frame is laid out across the diagram, and twelve of them in a row are too wide.
    const begin = [`${indent}subgraph ${id}["${toLabel(box)}"]`, `${indent}  direction LR`];
    return [...begin, ...content, `${indent}end`];
  });
}

/** Marks failures with a character too, for readers who cannot distinguish the colors. */
function toLabel({ title, subtitle, displayStatus, isOpen }: ResourceBox): string {
  const mark = displayStatus === 'failed' ? '✗ ' : '';
  const between = isOpen ? ' #183; ' : '<br/>';
  return `${mark}${labelText(title, LINE_CHARACTERS)}${between}${labelText(subtitle, LINE_CHARACTERS)}`;
}

function styleLines(
  displayStatus: DisplayStatus,
  boxes: readonly ResourceBox[],
  ids: ReadonlyMap<string, string>,
): string[] {
  const members = (isOpen: boolean): string =>
    boxes
      .filter((box) => box.displayStatus === displayStatus && box.isOpen === isOpen)
      .map(({ key }) => ids.get(key))
      .join(',');
  const style = (name: string, look: string, list: string): string[] =>
    list === '' ? [] : [`  classDef ${name} ${look}`, `  class ${list} ${name}`];
  return [
    ...style(displayStatus, FILLS[displayStatus], members(false)),
    ...style(`${displayStatus}Stack`, FRAMES[displayStatus], members(true)),
  ];
}

function toNote(
  count: number,
  { boxes, isWhole }: GroupedResources,
  edgeCount: number,
  statuses: readonly DisplayStatus[],
): string {
  return [
    statuses.map((displayStatus) => LEGEND[displayStatus]).join(' · '),
    ...(edgeCount === 0 ? [] : ['arrows point to dependent resources']),
    ...(isWhole ? [] : [`${count} resources are too many to draw individually: ${boxes.length} groups`]),
    ...(edgeCount > MAX_ARROWS ? [`${edgeCount - MAX_ARROWS} more arrows omitted`] : []),
  ].join(' · ');
}

/** From a box to a dependent one, by their ids. */
type DependencyEdge = readonly [from: string, to: string];

/** The most boxes in a row that are readable at the width of a page. */
const LONGEST_ROW = 7;

/** Returns the dependencies between boxes, without duplicates. */
function findDependencyEdges(
  resources: readonly ResourceLine[],
  { boxOf }: GroupedResources,
  ids: ReadonlyMap<string, string>,
): DependencyEdge[] {
  const edges = new Map<string, DependencyEdge>();
  for (const { path, requiredBy } of resources) {
    const from = ids.get(boxOf.get(path) ?? '');
    for (const needing of requiredBy) {
      const to = ids.get(boxOf.get(needing) ?? '');
      if (from !== undefined && to !== undefined && from !== to) edges.set(`${from} ${to}`, [from, to]);
    }
  }
  return [...edges.values()];
}

/** True if the boxes form a row that is too long to read. Counts steps, because groups can depend on each other. */
function isLongChain(edges: readonly DependencyEdge[]): boolean {
  let reached = new Set(edges.map(([from]) => from));
  for (let length = 1; length < LONGEST_ROW && reached.size > 0; length++) {
    reached = new Set(edges.filter(([from]) => reached.has(from)).map(([, to]) => to));
  }
  return reached.size > 0 && edges.some(([from]) => reached.has(from));
}
