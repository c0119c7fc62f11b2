import { isHiddenNode } from '../../../template/index.js';
import { isScalar, listEntries, listItems, toStringValue, valueAt, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readFunctionCall } from '../../model/function-call.js';
import { listReferences } from '../../model/references.js';
import type { ParameterModel, TemplateModel } from '../../model/template.js';
import { ADVICE_RULES } from '../../rules/advice.js';

/** A name that ends like one of a secret: `db_password`, but not `password_length`. */
const SECRET_NAME = /(?:password|passwd|passphrase|secret|token|private_?key|api_?key|admin_pass)$/i;
const KEY_START = '-----BEGIN ';
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

/** Reports secrets that Heat, its users or the template's readers can see. */
export function checkSecrets(context: TemplateContext): void {
  const { template, report } = context;
  const { source, tree } = template;
  for (const parameter of template.parameters.values()) checkParameter(context, parameter);
  for (const resource of template.resources.values()) checkValues(context, resource.properties);
  for (const { kind, name, node, origin } of listReferences(template)) {
    const parameter = kind === 'parameter' ? template.parameters.get(name) : undefined;
    if (parameter === undefined || !isHidden(template, parameter)) continue;
    const userData = valueAt(tree, origin.resource?.properties ?? null, 'user_data');
    const isInUserData = userData !== undefined && contains(userData, node);
    if (origin.output === undefined && !isInUserData) continue;
    report(
      ADVICE_RULES['exposed-secret'],
      { source, node },
      origin.output === undefined
        ? `The user data contains hidden parameter "${name}": every process on the server can read it`
        : `Output "${origin.output.name}" shows hidden parameter "${name}"`,
    );
  }
}

function checkParameter({ template, report }: TemplateContext, parameter: ParameterModel): void {
  const { source, tree } = template;
  const { name, key, type = '', defaultValue } = parameter;
  const isText = ['string', 'json'].includes(type.toLowerCase());
  if (!SECRET_NAME.test(name) || !isText) return;
  if (!isHidden(template, parameter))
    report(
      ADVICE_RULES['visible-secret'],
      { source, node: key },
      `Heat shows the value of parameter "${name}"`,
      { hint: template.format === 'hot' ? 'Add hidden: true.' : 'Add NoEcho: true.' },
    );
  if (isLiteralText(tree.resolve(defaultValue ?? null)))
    report(
      ADVICE_RULES['literal-secret'],
      { source, node: defaultValue },
      `The template contains the value of "${name}"`,
      { hint: 'Remove the default, and pass the value from a secret.' },
    );
}

/** Reports passwords and keys that are written in properties. */
function checkValues(context: TemplateContext, node: Node | null | undefined): void {
  const { template, report } = context;
  const { tree, source } = template;
  const target = tree.resolve(node ?? null);
  const call = readFunctionCall(template, target, 'resource');
  for (const { name, value } of call === undefined ? listEntries(tree, target) : []) {
    const literal = tree.resolve(value);
    if (isLiteralText(literal) && SECRET_NAME.test(name))
      report(
        ADVICE_RULES['literal-secret'],
        { source, node: value },
        `The template contains the value of "${name}"`,
        { hint: 'Use a hidden parameter, and pass the value from a secret.' },
      );
    else checkValues(context, value);
  }
  if (call !== undefined) checkValues(context, call.argument);
  for (const item of listItems(tree, target)) checkValues(context, item);
  const text = toStringValue(tree, target) ?? '';
  if (text.includes(KEY_START) && PRIVATE_KEY.test(text))
    report(ADVICE_RULES['literal-secret'], { source, node }, 'The template contains a private key', {
      hint: 'Use a hidden parameter, and pass the value from a secret.',
    });
}

function isLiteralText(node: Node | null): boolean {
  return isScalar(node) && typeof node.value === 'string' && node.value !== '' && !/[$%{}]/.test(node.value);
}

function isHidden({ tree }: TemplateModel, { value }: ParameterModel): boolean {
  return isHiddenNode(tree, value);
}

function contains(outer: Node | null, inner: Node | null): boolean {
  const { start, end } = outer ?? { start: 0, end: 0 };
  const position = inner?.start ?? -1;
  return position >= start && position < end;
}
