const NOTE = /<!-- before publication -->[^]*?<!-- \/before publication -->\n\n?/g;

/** Returns the text with another name of the repository in place of the placeholder, and without the note on the placeholder. */
export function publishedAs(text: string, placeholder: string, repository: string): string {
  return text.replaceAll(placeholder, repository).replace(NOTE, '');
}
