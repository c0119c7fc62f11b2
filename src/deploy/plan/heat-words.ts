import type { PreviewedResource, ResourceChanges, StackRef } from '../../heat/index.js';
import { placeOf } from './place-resource.js';

/** What Heat's own preview says of a resource. */
export type HeatWord = 'unchanged' | 'updated' | 'replaced' | 'added' | 'deleted';

/** Heat's preview of an update by path: heat/engine/update.py. */
export function heatWords(answer: ResourceChanges, root: StackRef): ReadonlyMap<string, HeatWord> {
  const words = new Map<string, HeatWord>();
  const take = (resources: readonly PreviewedResource[], word: HeatWord): void => {
    for (const resource of resources) words.set(placeOf(resource, root).join('/'), word);
  };
  take(answer.unchanged, 'unchanged');
  take(answer.updated, 'updated');
  take(answer.replaced, 'replaced');
  take(answer.added, 'added');
  take(answer.deleted, 'deleted');
  return words;
}
