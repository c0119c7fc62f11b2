import type { KnownFailure } from './known-failure.js';

/** Refusals of Heat itself: a resource type that this cloud does not offer. */
export const ORCHESTRATION_FAILURES: readonly KnownFailure[] = [
  {
    id: 'service-missing',
    title: 'The cloud does not have the service',
    words: [/\bService (\S{1,80}) is not available for resource type/],
    example:
      'HEAT-E99001 Service neutron is not available for resource type OS::Neutron::Net, reason: neutron network endpoint is not in service catalog.',
    hint: ([, service]) =>
      `Heat finds no service ${service} in this region of the cloud: "openstack catalog list" shows the services by region. Set region-name or cloud to one that has it, or remove the resources of this type from the template.`,
  },
  {
    id: 'type-missing',
    title: 'Heat does not know the resource type',
    words: [/The Resource Type \((\S{1,200})\) could not be found/],
    example: 'The Resource Type (Acme::Custom::Type) could not be found.',
    hint: () =>
      'Correct the type: "openstack orchestration resource type list" shows the types of this cloud. If it is a name of your own, map it to a template in "resource_registry" of an environment file.',
  },
];
