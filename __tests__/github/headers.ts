import type { IncomingHttpHeaders } from 'node:http';

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
export const API_VERSIONS = ['2022-11-28', '2026-03-10'];

export function apiVersion(headers: IncomingHttpHeaders): string | undefined {
  const version = headers['x-github-api-version'];
  return Array.isArray(version) ? version.join(',') : version;
}

/** What every request must carry, whatever it asks. */
export function headerComplaints(headers: IncomingHttpHeaders, hasBody: boolean): readonly string[] {
  const version = apiVersion(headers);
  const complaints: readonly (string | false)[] = [
    !/^(token|bearer) \S+$/i.test(headers.authorization ?? '') && 'lacks Authorization: Bearer …',
    (headers['user-agent'] ?? '') === '' && 'lacks User-Agent',
    // `*/*` is what every client sends of itself: nobody chose it.
    !/application\/(vnd\.github\b[\w.+-]*|json)/.test(headers.accept ?? '') &&
      'lacks Accept: application/vnd.github+json',
    version !== undefined && !API_VERSIONS.includes(version) && `unknown API version ${version}`,
    hasBody &&
      !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') &&
      `content type of the body is ${headers['content-type'] ?? 'missing'}, not application/json`,
  ];
  return complaints.filter((complaint) => complaint !== false);
}
