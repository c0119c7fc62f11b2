/**
 * Flags of `openstack stack create`, `aws cloudformation deploy` and others, by which a user looks for a flag of this command. Only what
 * a search for a similar name does not find.
 */
export const FLAGS_OF_OTHER_CLIENTS: Readonly<Record<string, string>> = {
  t: 'template',
  e: 'environment-files',
  P: 'parameters',
  environment: 'environment-files',
  environments: 'environment-files',
  'env-file': 'environment-files',
  'template-file': 'template',
  'template-url': 'template',
  'template-body': 'template',
  parameter: 'parameters',
  'parameter-file': 'parameters-files',
  'parameter-overrides': 'parameters',
  'var-file': 'parameters-files',
  var: 'parameters',
  timeout: 'timeout-in-minutes',
  existing: 'keep-existing',
  'clear-parameter': 'clear-parameters',
  'enable-rollback': 'disable-rollback=false',
  rollback: 'disable-rollback=false',
  name: 'stack-name',
  stack: 'stack-name',
  region: 'region-name',
  project: 'project-name',
  user: 'username',
  'os-cloud': 'cloud',
};
