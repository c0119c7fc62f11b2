import type { TemplateContext } from '../../context.js';
import { STRUCTURE_RULES } from '../../rules/structure.js';
import { didYouMean } from '../../../errors/index.js';
import { describeNode } from '../../text.js';

/** Reports an unknown version, and sections that the version does not have. */
export function checkSections({ template, schema, report }: TemplateContext): void {
  const { source, version, sections, format } = template;
  if (version === undefined) {
    const versions = schema.templateVersions.filter((one) => one.format === format);
    const entry = sections.find(({ name }) => versions.some(({ key }) => key === name));
    const written = describeNode(template.tree, entry?.value);
    const known = versions.map(({ value }) => value);
    report(
      STRUCTURE_RULES['unknown-version'],
      { source, node: entry?.value },
      `Heat knows no version "${written}"`,
      { hint: didYouMean(written, known) ?? `The newest is ${known.at(-1) ?? ''}.` },
    );
    return;
  }
  for (const { name, key } of sections) {
    if (version.sections.includes(name)) continue;
    const newer = schema.templateVersions.find((one) => one.format === format && one.sections.includes(name));
    report(
      STRUCTURE_RULES['unknown-section'],
      { source, node: key },
      newer === undefined
        ? `A template has no section "${name}"`
        : `Version ${version.value} has no section "${name}"`,
      {
        hint:
          newer === undefined
            ? (didYouMean(name, version.sections) ?? `Known sections: ${version.sections.join(', ')}.`)
            : `Write ${version.key}: ${newer.value}, or a later version.`,
      },
    );
  }
}
