import { isKind, type Argument } from './argument.js';
import { kindName, problem, type ArgumentCheck, type Problem } from './problem.js';

export const checkGetParam: ArgumentCheck = ({ name }, argument) => {
  const [parameter] = argument.items;
  if (argument.kind === 'call' || argument.text !== '') return [];
  if (argument.kind !== 'list' || parameter === undefined)
    return [
      problem(
        'evaluate',
        argument,
        `"${name}" takes the name of a parameter, or a list of a name and a path`,
      ),
    ];
  return isKind(parameter, 'string') ? [] : [notName(name, parameter, 'parameter')];
};

/** `Ref` in a condition, which names a parameter. */
export const checkParameterRef: ArgumentCheck = ({ name }, argument) =>
  isKind(argument, 'string') ? [] : [notName(name, argument, 'parameter')];

/** `get_resource` and `Ref`. */
export const checkGetResource: ArgumentCheck = ({ name }, argument) =>
  isKind(argument, 'string')
    ? []
    : [notName(name, argument, 'resource', isHashable(argument) ? 'evaluate' : 'validate')];

/** Heat looks the name up as it orders the resources, and fails for a list or map even in an output. */
function isHashable({ kind }: Argument): boolean {
  return kind !== 'list' && kind !== 'map';
}

function notName(
  name: string,
  argument: Argument,
  what: string,
  stage: Problem['stage'] = 'evaluate',
): Problem {
  return problem(stage, argument, `"${name}" takes the name of a ${what}, and not ${kindName(argument)}`);
}

/** `get_attr`; since 2015-10-15 (`GetAttAllAttributes`) the attribute may be missing. */
export function checkGetAttr(minimum: 1 | 2): ArgumentCheck {
  return ({ name }, argument) => {
    const [resource] = argument.items;
    if (argument.kind === 'list' && resource !== undefined && argument.items.length >= minimum)
      return isKind(resource, 'string') ? [] : [notName(name, resource, 'resource')];
    // Heat takes the text of one character as a list.
    if (minimum === 1 && argument.text.length === 1) return [];
    const message = `"${name}" takes a list of a resource and an attribute, and not ${describe(argument)}`;
    return [problem('parse', argument, message, `Write ${name}: [resource, attribute].`)];
  };
}

function describe(argument: Argument): string {
  return argument.kind === 'list' ? `a list of ${argument.items.length}` : kindName(argument);
}

export const checkFnGetAtt: ArgumentCheck = ({ name }, argument) => {
  const [resource] = argument.items;
  if (argument.kind === 'list' && argument.items.length === 2 && resource !== undefined)
    return isKind(resource, 'string') ? [] : [notName(name, resource, 'resource')];
  const message = `"${name}" takes a list of a resource and an attribute`;
  return [problem('parse', argument, message, `Write ${name}: [resource, attribute].`)];
};
