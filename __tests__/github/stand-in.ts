import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answer, type Desk } from './answering.js';
import type { Answer } from './call.js';
import { requestComplaints, type Received } from './openapi.js';
import { operationFor } from './operation.js';
import { startingState, type StateOptions } from './starting-state.js';
import type { State } from './state.js';
import { receive, send } from './wire.js';

export type { CommentSeed } from './starting-state.js';
export type { Account, Comment, Deployment, DeploymentState, DeploymentStatus } from './state.js';
export type { PermissionName, Permissions, PullRequest } from './state.js';

export interface GitHubRequest {
  readonly method: string;
  /** Without mount and query, and by name of the repository even where a link of GitHub's had its number. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** `reset` when the connection was broken off instead, `pending` until there is an answer. */
  readonly status: number | 'reset' | 'pending';
}

/** `reset` breaks the connection off before the request is obeyed, `lost` after that. */
export type Fault = Answer | 'reset' | 'lost' | undefined;
export type FaultHook = (request: GitHubRequest) => Fault | Promise<Fault>;

export interface GitHubOptions extends StateOptions {
  /** Path in front of every route, as `/api/v3` on a server of one's own. */
  readonly mount?: string;
  readonly token?: string;
  readonly fault?: FaultHook;
}

export interface GitHub extends State {
  readonly url: string;
  readonly token: string;
  readonly requests: readonly GitHubRequest[];
  readonly complaints: readonly string[];
  /** What it returns is sent as it is, in place of an answer. */
  fault: FaultHook | undefined;
  readonly close: () => Promise<void>;
}

interface Stage {
  readonly desk: Desk;
  readonly mount: string;
  readonly requests: GitHubRequest[];
  readonly fault: FaultHook;
}

/** A stand-in for GitHub's REST API that holds every request and every answer against GitHub's own description. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { mount = '', token = 'ghs_standInForTests' } = options;
  const state = startingState(options);
  const requests: GitHubRequest[] = [];
  const complaints: string[] = [];
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  const url = `http://127.0.0.1:${address.port}${mount}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const github: GitHub = { ...state, url, token, requests, complaints, fault: options.fault, close };
  const desk: Desk = { state, api: url, token, complaints };
  const stage: Stage = { desk, mount, requests, fault: (request) => github.fault?.(request) };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(stage, request, response).catch((error: unknown) => {
      complaints.push(
        `The stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      response.destroy();
    });
  });
  return github;
}

async function serve(stage: Stage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const received = await receive(request, { mount: stage.mount, repository: stage.desk.state.repository });
  const operation = received.inside ? operationFor(received.method, received.path) : undefined;
  const { complaints } = stage.desk;
  complaints.push(...requestComplaints(received, operation));
  const at = stage.requests.push(record(received, 'pending')) - 1;
  const settle = (status: number | 'reset'): void => {
    stage.requests[at] = record(received, status);
  };
  const fault = await stage.fault(record(received, 'pending'));
  const given =
    typeof fault === 'object' || fault === 'reset' ? fault : answer(stage.desk, received, operation);
  if (given === 'reset' || fault === 'lost') {
    settle('reset');
    request.socket.resetAndDestroy();
    return;
  }
  settle(given.status);
  send(response, given);
}

function record(received: Received, status: GitHubRequest['status']): GitHubRequest {
  const { method, path, query, body } = received;
  return { method, path, query: Object.fromEntries(query), body, status };
}
