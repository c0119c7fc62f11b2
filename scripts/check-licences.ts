/** Holds the licences of all that is shipped (the dependencies, and theirs) against those that we may give on. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { licenceComplaints, type Licensed } from './licence-rules.js';
import { ROOT } from './run.js';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly license?: string }>
  >;
}

const lock = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const shipped = Object.entries(lock.packages).filter(([folder, { dev }]) => folder !== '' && dev !== true);
const complaints = licenceComplaints(shipped.map(licensed));
for (const complaint of complaints) console.log(complaint);
console.log(`${shipped.length} packages are shipped`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function licensed([folder, { version = '', license }]: (typeof shipped)[number]): Licensed {
  return { name: folder.split('node_modules/').at(-1) ?? folder, version, licence: license };
}
