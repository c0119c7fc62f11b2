import type { Json } from '../../../template/index.js';
import type { ListedResource } from '../../result/listed-resources.js';
import type { RelatedResources } from '../compare/property-rule.js';
import { toText } from '../compare/values.js';

/** Returns the resources of the stack that belong to others: rules to security groups, attachments to servers. */
export function relateResources(
  resources: readonly (ListedResource & { readonly properties: Json })[],
): RelatedResources {
  const ofType = (type: string): typeof resources => resources.filter((one) => one.type === type);
  const volumesByServer = new Map<string, Set<string>>();
  for (const { properties } of ofType('OS::Cinder::VolumeAttachment')) {
    const server = toText(properties['instance_uuid']);
    const volumes = volumesByServer.get(server) ?? new Set();
    volumesByServer.set(server, volumes.add(toText(properties['volume_id'])));
  }
  const rules = ofType('OS::Neutron::SecurityGroupRule').map(({ resource }) => resource.physicalId);
  return {
    securityGroupRuleIds: new Set(rules),
    attachedVolumeIds: (serverId) => volumesByServer.get(serverId) ?? new Set(),
  };
}
