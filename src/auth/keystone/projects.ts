import * as v from 'valibot';
import { DecodeError, RequestError } from '../../errors/index.js';
import { decode, type Http } from '../../http/index.js';
import type { Cloud } from '../settings/read-cloud.js';

const optionalText = v.fallback(v.optional(v.string()), undefined);

const projectSchema = v.object({
  id: optionalText,
  name: optionalText,
  domain_id: optionalText,
  enabled: v.fallback(v.optional(v.boolean()), undefined),
});

/** Invalid entries are skipped, since the list only explains an error. */
const projectsSchema = v.object({ projects: v.array(v.fallback(projectSchema, {})) });

/** A project in which the user has a role. */
export type UserProject = v.InferOutput<typeof projectSchema>;

/** Returns the projects of the token's user, for an error message; `undefined` if they cannot be read. */
export async function listProjects(
  { authUrl }: Pick<Cloud, 'authUrl'>,
  token: string,
  http: Http,
): Promise<readonly UserProject[] | undefined> {
  try {
    const response = await http.send({
      method: 'GET',
      url: `${authUrl}/auth/projects`,
      headers: { 'x-auth-token': token },
    });
    return decode(projectsSchema, response, "Keystone's list of projects").projects;
  } catch (error) {
    // Do not swallow a cancellation.
    if (error instanceof RequestError || error instanceof DecodeError) return undefined;
    throw error;
  }
}
