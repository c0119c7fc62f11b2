import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import type { Seen } from '../proxy.js';
import { generateAnswers, type HugeStackSize } from './generate.js';
import { HugeStack } from './huge-stack.js';
import { HUGE_STACK_NAME, leafTemplate, ORIGIN, readRecording, rootTemplate } from './recording.js';

/** A Keystone and a Heat with one stack, which no real Heat on one machine could hold. */
export interface StandIn {
  readonly authUrl: string;
  readonly resources: number;
  /** Of the update. */
  readonly events: number;
  readonly seen: readonly Seen[];
  /** When the update has ended, milliseconds since 1970; `undefined` before it was asked for. */
  readonly completedAt: () => number | undefined;
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const TOKEN = 'stand-in';
const NOT_FOUND: Answer = { status: 404, body: '{"code": 404, "title": "Not Found"}' };

/** Answers as Heat did in the recording, for a stack of that size whose update takes that long. */
export async function openStandIn(size: HugeStackSize, updateMs: number): Promise<StandIn> {
  const recording = await readRecording();
  const answers = generateAnswers(recording, size);
  const stack = new HugeStack(recording, answers, updateMs);
  let definition: Definition = {
    template: rootTemplate(size.nestedStacks, 0),
    files: { 'nested.yaml': leafTemplate(size.leaves) },
  };
  const answer = async (incoming: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', ORIGIN);
    if (pathname.endsWith('/auth/tokens')) {
      const headers = { 'x-subject-token': TOKEN };
      return { status: 201, headers, body: JSON.stringify(recording.token) };
    }
    if (incoming.headers['x-auth-token'] !== TOKEN) return { status: 401, body: '{}' };
    const route = /^\/v1\/[^/]+\/stacks\/([^/]+)(?:\/([^/]+))?(?:\/([a-z]+))?$/.exec(pathname);
    const [, name, id, part] = route ?? [];
    if (name !== HUGE_STACK_NAME) return NOT_FOUND;
    if (id === undefined) return { status: 302, headers: { location: `${ORIGIN}${pathname}/${stack.id}` } };
    if (incoming.method === 'PUT') {
      definition = JSON.parse(await text(incoming)) as Definition;
      stack.update(definition.tags);
      return { status: 202, body: JSON.stringify(recording.accepted) };
    }
    const body = bodyOf(part);
    return body === undefined ? NOT_FOUND : { status: 200, body };

    function bodyOf(asked: string | undefined): string | undefined {
      switch (asked) {
        case undefined:
          return stack.row();
        case 'events':
          return stack.listEvents(searchParams);
        case 'resources':
          return stack.listResources();
        case 'template':
          return JSON.stringify(parseTemplate(definition.template));
        case 'environment':
          return JSON.stringify(recording.environment);
        case 'files':
          return JSON.stringify(definition.files);
        default:
          return undefined;
      }
    }
  };
  return {
    ...(await serve(answer)),
    resources: answers.resources.length,
    events: answers.events.length,
    completedAt: () => stack.completedAt,
  };
}

/** What an update sends. */
interface Definition {
  readonly template: unknown;
  readonly files: Readonly<Record<string, string>>;
  /** Separated by commas. */
  readonly tags?: string;
}

function parseTemplate(template: unknown): unknown {
  return typeof template === 'string' ? (parse(template) as unknown) : template;
}

async function serve(
  answer: (incoming: IncomingMessage) => Promise<Answer>,
): Promise<Pick<StandIn, 'authUrl' | 'seen' | 'close'>> {
  const seen: Seen[] = [];
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const at = Date.now();
    void answer(incoming).then(({ status, headers = {}, body = '' }) => {
      const bytes = Buffer.from(body.replaceAll(ORIGIN, origin));
      const { location, ...others } = headers;
      outgoing.writeHead(status, {
        'content-type': 'application/json',
        'content-length': bytes.length,
        ...others,
        ...(location === undefined ? {} : { location: location.replace(ORIGIN, origin) }),
      });
      outgoing.end(bytes);
      const { pathname: path, searchParams } = new URL(incoming.url ?? '/', ORIGIN);
      const [method, keys] = [incoming.method ?? '', [...searchParams.keys()]];
      seen.push({ method, path, keys, status, at, durationMs: Date.now() - at, bytes: bytes.length });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authUrl: `${origin}/v3`,
    seen,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
