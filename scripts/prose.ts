/** Checks the words of the documents by the table in docs/messages.md, and by the names of products and formats. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createProseCheck } from './prose-rules.js';
import { ROOT, run } from './run.js';

/** Tests, and generated pages whose words are those of Heat. */
const EXCLUDED = /^(__tests__\/|docs\/(benchmarks|cancellation|lint|lint-accuracy|reliability)\.md$)/;

const read = (file: string): Promise<string> => readFile(path.join(ROOT, file), 'utf8');
const check = createProseCheck(await read('docs/messages.md'));
const { output } = await run('git', ['ls-files', '*.md'], { quiet: true, cwd: ROOT });
const documents = output.split('\n').filter((file) => file.endsWith('.md') && !EXCLUDED.test(file));
const problems: string[] = [];
for (const file of documents) problems.push(...(await check(file, await read(file))));
for (const problem of problems) console.log(problem);
console.log(`${documents.length} documents, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
