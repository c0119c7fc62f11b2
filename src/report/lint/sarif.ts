import { createHash } from 'node:crypto';
import type { Level, Rule } from '../../lint/index.js';
import { PROJECT_URL } from '../project-url.js';
import type { ReportedFinding } from './reported-finding.js';

const SARIF_LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Length of a fingerprint, in hexadecimal digits. */
const FINGERPRINT_CHARACTERS = 32;

/** Returns the findings as SARIF 2.1.0, for GitHub's code scanning. `toPath` returns a file's path in its repository. */
export function sarifText(
  findings: readonly ReportedFinding[],
  rules: readonly Rule[],
  toPath: (file: string) => string | undefined,
): string {
  const fingerprint = createFingerprintFunction();
  const results = findings.map((finding) => ({
    ruleId: finding.id,
    ruleIndex: rules.findIndex(({ id }) => id === finding.id),
    level: SARIF_LEVELS[finding.level],
    message: { text: messageText(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: toArtifactLocation(toPath(finding.file) ?? finding.file),
          region: toRegion(finding),
        },
      },
    ],
    partialFingerprints: { 'heatLint/v1': fingerprint(finding) },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'heat-stack-deploy lint',
            informationUri: PROJECT_URL,
            rules: rules.map(toSarifRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function toSarifRule({ id, name, level, summary, reason }: Rule): object {
  return {
    id,
    name,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    helpUri: `${PROJECT_URL}/blob/main/docs/lint.md#${id.toLowerCase()}-${name}`,
    defaultConfiguration: { level: SARIF_LEVELS[level] },
  };
}

function messageText({ message, hint }: ReportedFinding): string {
  return hint === undefined ? `${message}.` : `${message}. ${hint}`;
}

/** A path is relative to the root of the repository; a URL stays as it is. */
function toArtifactLocation(file: string): object {
  if (URL.canParse(file)) return { uri: file };
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function toRegion({ line, column, endLine, endColumn }: ReportedFinding): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * Returns a function that identifies a finding without its line, so that code scanning knows it again when lines above it change. The
 * same mistake that occurs again in a file gets the number of the occurrence.
 */
function createFingerprintFunction(): (finding: ReportedFinding) => string {
  const occurrences = new Map<string, number>();
  return ({ id, file, message }) => {
    const identity = JSON.stringify([id, file, message]);
    const occurrence = occurrences.get(identity) ?? 0;
    occurrences.set(identity, occurrence + 1);
    return createHash('sha256')
      .update(`${identity}\n${occurrence}`)
      .digest('hex')
      .slice(0, FINGERPRINT_CHARACTERS);
  };
}
