/** Why a text is not YAML as Heat reads it; `offset` counts UTF-16 units. The words never quote the text. */
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
