import { findSection, findType, type Bundle, ownValue } from '../../template/index.js';

/** How Heat says that a value does not have the type of its parameter (heat/engine/parameters.py); seen on Heat 19. */
const WRONG_TYPE =
  /could not convert string to float|float\(\) argument|Unrecognized value|Value must be (?:valid JSON|a comma-delimited list|a string)/i;

/** The values that a parameter of each type takes, by the type without case and underscores: HOT and CloudFormation write it differently. */
const EXPECTED_VALUES: Readonly<Record<string, string>> = {
  number: 'a number',
  boolean: 'true or false',
  json: 'a map, a list, or JSON text',
  commadelimitedlist: 'a list, or a string such as "a,b"',
  string: 'a string',
};

/**
 * Returns the next step if Heat rejects the value of a parameter of the main template, or misses or does not know the parameter.
 * `undefined` for any other message. Never contains the value.
 */
export function findParameterHint(serverMessage: string, files: Bundle): string | undefined {
  const [, invalid] = /^Parameter '([^']{1,255})' is invalid/.exec(serverMessage) ?? [];
  if (invalid !== undefined) {
    const isWrongType = WRONG_TYPE.test(serverMessage.slice(0, SEARCHED_CHARACTERS));
    return describeInvalidValue(invalid, isWrongType ? findDeclaredType(invalid, files) : undefined);
  }
  const [, missing] = /^The Parameter \((.{1,255}?)\) was not provided/.exec(serverMessage) ?? [];
  if (missing !== undefined)
    return `Set parameter "${missing}" in parameters, parameters-files or environment-files, or declare a default for it. Then run the step again.`;
  const [, unknown] = /^The Parameter \((.{1,255}?)\) was not defined/.exec(serverMessage) ?? [];
  return unknown === undefined
    ? undefined
    : `Correct the name of parameter "${unknown}" or remove it where it is set, or declare it in the template. Then run the step again.`;
}

/** Heat names the reason at the beginning; the value in it can be long. */
const SEARCHED_CHARACTERS = 4000;

function describeInvalidValue(name: string, type: string | undefined): string {
  if (type === undefined)
    return `Set parameter "${name}" to a value that its type and constraints in the template allow, then run the step again.`;
  const expected =
    ownValue(EXPECTED_VALUES, type.toLowerCase().replaceAll('_', '')) ?? 'a value of this type';
  return `The template declares parameter "${name}" with type ${type}. Set it to ${expected}, then run the step again.`;
}

function findDeclaredType(name: string, files: Bundle): string | undefined {
  const type = findType(ownValue(findSection(files.definition().template, 'parameters'), name));
  return type === '' ? undefined : type;
}
