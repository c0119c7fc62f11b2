/** Removes user-info and query, which can contain secrets, from a file's name or key if that is a URL. */
export function toPublicAddress(file: string): string {
  if (!/^https?:/i.test(file) || !URL.canParse(file)) return file;
  const { origin, pathname } = new URL(file);
  return `${origin}${pathname}`;
}
