/** The text is not valid YAML for Heat; `offset` counts UTF-16 units. The message never quotes the text. */
export class YamlSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = new.target.name;
    this.offset = offset;
  }
}

/** @throws YamlSyntaxError always */
export function fail(message: string, offset: number): never {
  throw new YamlSyntaxError(message, offset);
}
