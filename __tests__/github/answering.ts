import type { IncomingHttpHeaders } from 'node:http';
import { refusal, type Answer } from './call.js';
import { API_VERSIONS, apiVersion } from './headers.js';
import { isJson } from './json.js';
import { answerComplaints, refusedIn, type Received } from './openapi.js';
import { documentationOf, nameOf, type Operation } from './operation.js';
import { routeFor } from './routes.js';
import type { State } from './state.js';

export interface Desk {
  readonly state: State;
  readonly api: string;
  readonly token: string;
  readonly complaints: string[];
}

/** The answer to a request; what is wrong with it goes to the complaints. */
export function answer(desk: Desk, received: Received, operation: Operation | undefined): Answer {
  const given = documented(answered(desk, received, operation), operation);
  if (operation !== undefined) desk.complaints.push(...answerComplaints(given.status, given.body, operation));
  return given;
}

function answered(desk: Desk, received: Received, operation: Operation | undefined): Answer {
  const refused = refusedByHeaders(desk, received.headers);
  if (refused !== undefined) return refused;
  // The description lacks it, and whoever compared the request with that has complained.
  if (operation === undefined) return refusal(404, 'Not Found');
  const { query, body } = received;
  const call = { state: desk.state, api: desk.api, operation, query, body };
  const route = routeFor(call);
  if (route === undefined) {
    desk.complaints.push(`${nameOf(operation)}: the stand-in has no such route`);
    return refusal(404, 'Not Found');
  }
  if (body !== undefined && !isJson(body)) return refusal(400, 'Problems parsing JSON');
  const [unfit] = refusedIn(body, operation);
  return unfit === undefined ? route(call) : refusal(422, `Invalid request.\n\n${unfit}`);
}

function refusedByHeaders(desk: Desk, headers: IncomingHttpHeaders): Answer | undefined {
  if ((headers['user-agent'] ?? '') === '')
    return refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  const [, token] = /^(?:token|bearer) (\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token === undefined) return refusal(401, 'Requires authentication');
  if (token !== desk.token) return refusal(401, 'Bad credentials');
  const version = apiVersion(headers);
  if (version === undefined || API_VERSIONS.includes(version)) return undefined;
  return refusal(400, `"${version}" is not a supported version`);
}

function documented(given: Answer, operation: Operation | undefined): Answer {
  if (given.status < 400 || !isJson(given.body)) return given;
  const more = { documentation_url: documentationOf(operation), status: String(given.status) };
  return { ...given, body: { ...given.body, ...more } };
}
