import { findTemplateReferences } from '../../../src/template/references/references.js';
import { rewriteText } from '../../../src/template/references/rewrite.js';
import { createSource } from '../../../src/template/source.js';
import { Draw } from './draw.js';
import { Grammar } from './grammar.js';
import { HeatLoader, type RewrittenText } from './heat-loader.js';

const HERE = { kind: 'local', key: 't.yaml', path: '/ws/t.yaml', isRooted: false } as const;
const BATCH = 250;
/** File names; the last ones need quotes. */
const NAMES = [
  'new/a.txt',
  'a b.yaml',
  "it's.txt",
  '日本.yaml',
  '😀.txt',
  'a: b.txt',
  '# c.txt',
  '"q".txt',
  '- d',
  'a\\b',
  '\u2028.txt',
];

export interface RewrittenCounts {
  readonly references: number;
  readonly differences: readonly (RewrittenText & { readonly expected: string; readonly found: string })[];
}

/** Replaces every reference of generated templates, and parses both texts with Heat's loader. */
export async function compareRewritten(templates: number, seed: number): Promise<RewrittenCounts> {
  const loader = new HeatLoader();
  const draw = new Draw(seed);
  let references = 0;
  const differences: RewrittenCounts['differences'][number][] = [];
  try {
    for (let done = 0; done < templates; done += BATCH) {
      const cases = Array.from({ length: BATCH }, () => drawRewritten(draw));
      references += cases.reduce((sum, { names }) => sum + Object.keys(names).length, 0);
      const answers = await loader.readRewritten(cases);
      cases.forEach((one, index) => {
        const answer = answers[index];
        if (answer === undefined || answer.expected !== answer.found) {
          differences.push({ ...one, expected: answer?.expected ?? '', found: answer?.found ?? '' });
        }
      });
    }
    return { references, differences };
  } finally {
    await loader.end();
  }
}

function drawRewritten(draw: Draw): RewrittenText {
  for (;;) {
    draw.oddity = draw.pick([0, 0, 0.1]);
    const lines = `heat_template_version: 2021-04-16\nresources:\n${new Grammar(draw, 0.4).resources('  ')}\n`;
    const before = lines.replaceAll('\n', draw.pick(['\n', '\n', '\r\n', '\r', '\u0085']));
    const source = createSource(HERE, before);
    // Texts that the parser rejects belong to the other test.
    if (source.issues.length > 0 || source.text !== before) continue;
    const found = findTemplateReferences(source.tree);
    const names = Object.fromEntries(
      found.map(({ written }, index) => [written, `${index}${draw.pick(NAMES)}`]),
    );
    const replacements = found.map(({ node, written }) => ({ node, value: names[written] ?? written }));
    return { before, after: rewriteText(source, replacements), names };
  }
}
