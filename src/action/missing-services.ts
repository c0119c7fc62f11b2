import type { Session } from '../auth/index.js';
import { formatLocation, StackError, type RequestError } from '../errors/index.js';
import { findMissingService } from '../services/index.js';
import type { Bundle } from '../template/index.js';

/** Where the values of parameters are checked: the catalog of the cloud. */
export type Catalog = Pick<Session, 'findServiceUrl' | 'regionName'>;

/** The files that were sent, as far as they tell what Heat asks other services. */
export type SentFiles = Pick<Bundle, 'template' | 'files' | 'locateText'>;

const CUSTOM_CONSTRAINT = /custom_constraint["']?[^\S\n]{0,9}:[^\S\n]{0,9}["']?([\w-]{1,40}\.[\w.-]{1,80})/g;

/**
 * Explains a status of 500 with a parameter whose value Heat checks by asking a service that the cloud does not have. Heat says nothing
 * about it: it does not expect the exception of the client (`EndpointNotFound`). `undefined` if no parameter explains the error.
 */
export function explainMissingService(
  cause: RequestError,
  files: SentFiles,
  { findServiceUrl, regionName }: Catalog,
): StackError | undefined {
  for (const constraint of listCustomConstraints(files)) {
    const service = findMissingService(constraint, findServiceUrl);
    const location = service && files.locateText('parameters', constraint);
    if (service === undefined || location === undefined) continue;
    const { name, type } = service;
    const region = regionName === undefined ? '' : ` in region ${regionName}`;
    return new StackError(`Heat cannot check a parameter, because the cloud has no service ${name}`, {
      serverMessage: cause.serverMessage,
      requestId: cause.requestId,
      failureCode: 'refused',
      locations: [location],
      cause,
      hint:
        `For the constraint ${constraint} (${formatLocation(location)}), Heat asks the service of type ${type}, which the catalog ` +
        `does not contain${region}. Remove the constraint, or set region-name or cloud to one that has the service.`,
    });
  }
  return undefined;
}

function listCustomConstraints({ template = '', files }: SentFiles): ReadonlySet<string> {
  const texts = [template, ...Object.values(files)];
  return new Set(texts.flatMap((text) => [...text.matchAll(CUSTOM_CONSTRAINT)].map(([, name = '']) => name)));
}
