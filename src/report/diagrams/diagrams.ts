import type { ProgressEvent, Result } from '../../deploy/index.js';
import type { Section } from '../markdown/size-budget.js';
import { codeBlock } from '../markdown/markdown.js';
import { resourceGraph, type Diagram } from './resource-graph.js';
import { timelineDiagram } from './timeline.js';

/** The part of a result that the diagrams show. */
export type DiagramSource = Pick<Result, 'outcome' | 'stack' | 'resources' | 'events'>;

/**
 * Returns the resource graph and the timeline. Redacts names before encoding them for Mermaid: afterwards, secrets
 * would not be recognized, and a redaction would break the diagram.
 */
export function diagramSections(result: DiagramSource, redact: (text: string) => string): Section[] {
  if (result.outcome === 'read') return [];
  const resources = (result.resources ?? []).map((resource) => ({
    ...resource,
    path: redact(resource.path),
    type: redact(resource.type),
    requiredBy: resource.requiredBy.map(redact),
  }));
  const events = redactPaths(result.events ?? [], redact);
  const paths = new Set(events.map(({ path }) => path));
  const touched = new Set([...paths].map((path) => path.join('/')));
  // What failed is no longer in it, or has been repaired: without these words, a failed deploy has a graph that is all green.
  const after = result.stack?.status.startsWith('ROLLBACK_') === true ? ' after the rollback' : '';
  return [
    toSection(`the resource graph${after}`, `Resource graph${after}`, resourceGraph(resources, touched), 3),
    toSection(
      'the timeline',
      'Timeline',
      timelineDiagram(events, resources, redact(result.stack?.name ?? '')),
      2,
    ),
  ];
}

/** A large stack has thousands of events, which share their paths: each is redacted once, and only events that hold a secret are copied. */
function redactPaths(events: readonly ProgressEvent[], redact: (text: string) => string): ProgressEvent[] {
  const redactedPaths = new Map<readonly string[], readonly string[]>();
  const redactPath = (path: readonly string[]): readonly string[] => {
    const redacted = path.map(redact);
    return redacted.every((name, index) => name === path[index]) ? path : redacted;
  };
  return events.map((event) => {
    const path = redactedPaths.get(event.path) ?? redactPath(event.path);
    redactedPaths.set(event.path, path);
    return path === event.path ? event : { ...event, path };
  });
}

function toSection(name: string, title: string, diagram: Diagram | undefined, priority: number): Section {
  if (diagram === undefined) return { name, text: '' };
  const note = diagram.note === '' ? '' : `\n\n${diagram.note}`;
  return { name, text: `**${title}**\n\n${codeBlock(diagram.text, 'mermaid')}${note}`, priority };
}
