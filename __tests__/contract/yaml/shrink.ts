/** Removes ever smaller parts of a text, as long as the rest still fails. */
export async function shrinkText(
  text: string,
  isFailing: (candidate: string) => Promise<boolean>,
): Promise<string> {
  let characters = Array.from(text);
  for (let size = Math.ceil(characters.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < characters.length;) {
      const candidate = [...characters.slice(0, at), ...characters.slice(at + size)];
      if (await isFailing(candidate.join(''))) characters = candidate;
      else at += size;
    }
  }
  return characters.join('');
}
