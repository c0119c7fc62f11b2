import type { Result } from '../deploy/index.js';
import type { Part } from './fit.js';
import { codeBlock } from './markdown.js';
import { resourceGraph, type Picture } from './resource-graph.js';
import { timeline } from './timeline.js';

/** What the pictures are drawn from. */
export type Drawable = Pick<Result, 'outcome' | 'stack' | 'resources' | 'events'>;

/**
 * The resource graph and the timeline, for what did something to a stack. `redact` sees the names before they are
 * coded for mermaid: afterwards no secret would be recognised, and a picture with a piece taken out is broken.
 */
export function pictureParts(result: Drawable, redact: (text: string) => string): Part[] {
  if (result.outcome === 'read') return [];
  const resources = (result.resources ?? []).map((one) => ({
    ...one,
    path: redact(one.path),
    type: redact(one.type),
    requiredBy: one.requiredBy.map(redact),
  }));
  const events = (result.events ?? []).map((event) => ({ ...event, path: event.path.map(redact) }));
  const touched = new Set(events.map(({ path }) => path.join('/')));
  return [
    part('the resource graph', 'Resource graph', resourceGraph(resources, touched), 3),
    part('the timeline', 'Timeline', timeline(events, resources, redact(result.stack?.name ?? '')), 2),
  ];
}

function part(name: string, title: string, picture: Picture | undefined, worth: number): Part {
  if (picture === undefined) return { name, text: '' };
  const note = picture.note === '' ? '' : `\n\n${picture.note}`;
  return { name, text: `**${title}**\n\n${codeBlock(picture.text, 'mermaid')}${note}`, worth };
}
