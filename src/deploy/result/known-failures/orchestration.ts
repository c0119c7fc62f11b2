import type { KnownFailure } from './known-failure.js';

/** Refusals of Heat itself: a resource type that this cloud does not offer, or not to this user. */
export const ORCHESTRATION_FAILURES: readonly KnownFailure[] = [
  {
    id: 'load-balancers-of-neutron',
    title: 'The cloud has no load balancers of Neutron',
    words: [/\bService neutron is not available for resource type (OS::Neutron::LBaaS::(\w{1,40}))/],
    example:
      'HEAT-E99001 Service neutron is not available for resource type OS::Neutron::LBaaS::Pool, reason: Required extension lbaasv2 in neutron service is not available.',
    hint: ([, type = '', kind = '']) =>
      `OpenStack has removed the load balancers of Neutron: replace ${type} by OS::Octavia::${kind}, whose properties are mostly the same. "openstack catalog list" shows whether this cloud has Octavia, as load-balancer.`,
  },
  {
    id: 'extension-missing',
    title: 'The service does not have the extension',
    words: [
      /\bis not available for resource type (\S{1,200}), reason: Required extension (\S{1,80}) in (\S{1,80}) service/,
    ],
    example:
      'HEAT-E99001 Service neutron is not available for resource type OS::Neutron::Trunk, reason: Required extension trunk in neutron service is not available.',
    hint: ([, type = '', extension = '', service = '']) =>
      `The ${service} of this cloud does not offer ${extension}, which ${type} needs${service === 'neutron' ? ': "openstack extension list --network" shows what it offers' : ''}. Remove the resources of this type from the template, or ask the operator for the extension.`,
  },
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
    id: 'type-not-allowed',
    title: 'The policy reserves the resource type for others',
    words: [/not authorized to use (?:resource_types:)?((?:[\w-]{1,80}::){1,8}[\w-]{1,80})/],
    example: 'You are not authorized to use resource_types:OS::Nova::HostAggregate.',
    hint: ([, type = '']) =>
      `The policy of this cloud's Heat does not let this user create ${type}, in most clouds because only administrators may. Remove the resources of this type from the template, or sign in as a user who may create them.`,
  },
  {
    id: 'external-resource-missing',
    title: 'An external resource does not exist',
    words: [/Invalid external resource: Resource (\S{1,200}) \((\S{1,200})\) can not be found/],
    example: 'Invalid external resource: Resource da5b940a (OS::Nova::Server) can not be found.',
    hint: ([, id = '', type = '']) =>
      `No ${type} with the id ${id} exists in this project and region, or this user may not see it. Set external_id to the id of one that exists.`,
  },
  {
    id: 'type-missing',
    title: 'Heat does not know the resource type',
    words: [/The Resource Type \((\S{1,200})\) could not be found/],
    example: 'The Resource Type (Acme::Custom::Type) could not be found.',
    hint: () =>
      'Correct the type: "openstack orchestration resource type list" shows the types of this cloud. If it is a name of your own, map it to a template in "resource_registry" of an environment file.',
  },
  {
    id: 'attribute-missing',
    title: 'A function reads an attribute that the resource does not have',
    words: [/\bThe Referenced Attribute \((\S{1,255}) /],
    example: "The Referenced Attribute (server ('addresses', 'private', 0, 'port')) is incorrect.",
    hint: ([, name = '']) =>
      `Correct the get_attr of ${name}: the attribute, or the keys after it, do not exist in what the resource returns. "openstack stack resource show" with the stack and ${name} shows its attributes; the keys in addresses of a server are the names of its networks.`,
  },
  {
    id: 'signals-missing',
    title: 'A wait condition got too few signals in time',
    words: [/\bWaitConditionTimeout: (?:resources\S*: )?(\d{1,9}) of (\d{1,9}) received/],
    example: 'WaitConditionTimeout: resources.done: 0 of 1 received',
    properties: [['timeout'], ['Timeout']],
    hint: ([, received = '', expected = ''], { at }) =>
      `The servers have sent ${received} of ${expected} signals before the timeout of the wait condition${at} was over. "openstack console log show" on the server shows how far its user_data came: it can have failed before its signal, or not reach Heat's address. If it only needs more time, increase the timeout. To keep the server for a look, set disable-rollback: true.`,
  },
  {
    id: 'signal-of-failure',
    title: 'A server signalled a failure to a wait condition',
    words: [/\bWaitConditionFailure: /],
    example: 'WaitConditionFailure: resources.done: apt-get failed',
    hint: () =>
      'The user_data of a server has signalled this failure: correct what it runs. "openstack console log show" on the server shows all of its output. To keep the server for a look, set disable-rollback: true.',
  },
  {
    id: 'script-failed',
    title: 'The script of a software deployment failed',
    words: [/\bDeployment to server failed: /],
    example:
      'Error: resources.deployment: Deployment to server failed: deploy_status_code : Deployment exited with non-zero status code: 3',
    hint: () =>
      'Correct the script of the software config. If its output is not shown here, a rollback has deleted it: set disable-rollback: true to keep it, and the server.',
  },
  {
    id: 'deployment-not-signalled',
    title: 'No agent has carried out a software deployment',
    words: [/Task \w{1,40} from (?:Software|Structured)Deployment .{0,2000}Timed out/],
    example: 'CREATE aborted (Task create from SoftwareDeployment "deployment" Stack "web" [2f4b] Timed out)',
    hint: () =>
      'The server has not signalled the end of the software deployment: its image needs the agents (os-collect-config, os-apply-config and heat-config with the hook of its group), and it must reach Heat. If the script only needs more time, increase timeout-in-minutes.',
  },
  {
    // An update that takes over preempts the one before, also in nested stacks. If Heat asks twice, the second preempts the new one itself:
    // `_do_check_resource` in heat/engine/check_resource.py, `handle_preempt` in stack_resource.py (seen with Heat 19).
    id: 'nested-cancelled',
    title: 'The action on a nested stack was cancelled',
    words: [/^(?:[Rr]esources\S*: )?Stack (?:CREATE|UPDATE|ROLLBACK) cancelled$/],
    example: 'resources.group: Stack UPDATE cancelled',
    hint: () =>
      'Run the step again. Heat itself can cancel the update of a nested stack by mistake if the update before was still in progress, as with on-in-progress: supersede. If nothing was in progress, someone else has cancelled it.',
  },
];
