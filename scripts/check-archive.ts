/** Holds the archive of a release to its size: every job that uses the action downloads it. */
import { gzipSync } from 'node:zlib';
import { archiveOfFolder } from './archive.js';

const LIMIT_BYTES = 790_000;

const { length } = gzipSync(archiveOfFolder());
if (length > LIMIT_BYTES) {
  console.error(
    `The archive has ${length} bytes, more than ${LIMIT_BYTES}: see what dist/ bundles, and export-ignore in .gitattributes`,
  );
  process.exitCode = 1;
}
