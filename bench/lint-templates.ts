/** Templates that both this action and cfn-lint know: CloudFormation, with types that Heat has, too. */
export function cfnTemplate(number: number): string {
  return `AWSTemplateFormatVersion: '2010-09-09'
Description: Web server ${number}
Parameters:
  Key: {Type: String, Description: Key pair of the server}
  Flavor: {Type: String, Default: t3.small, AllowedValues: [t3.small, t3.medium]}
Mappings:
  Sizes:
    t3.small: {Disk: 10}
    t3.medium: {Disk: 20}
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web traffic
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: {'Fn::GetAtt': [Server, AvailabilityZone]}
      Size: {'Fn::FindInMap': [Sizes, {Ref: Flavor}, Disk]}
  Attachment:
    Type: AWS::EC2::VolumeAttachment
    Properties: {Device: /dev/vdc, InstanceId: {Ref: Server}, VolumeId: {Ref: Data}}
  Address:
    Type: AWS::EC2::EIP
    Properties: {InstanceId: {Ref: Server}}
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: {Ref: Flavor}
      KeyName: {Ref: Key}
      SecurityGroups: [{Ref: Group}]
      UserData:
        'Fn::Base64': {'Fn::Join': ['', ['#!/bin/sh', "\\n", 'echo ${number}', "\\n"]]}
Outputs:
  Address: {Description: Address of the server, Value: {'Fn::GetAtt': [Server, PublicIp]}}
`;
}

/** The same with a misspelled property of the server, which both must find. */
export function cfnTemplateWithMistake(number: number): string {
  return cfnTemplate(number).replace('ImageId:', 'ImageID:');
}

/** A HOT template of three resources, as most are. */
export function hotTemplate(number: number): string {
  return `heat_template_version: 2018-08-31
description: Web server ${number}
parameters:
  image: {type: string, description: Image of the server}
  flavor: {type: string, default: m1.small, constraints: [{allowed_values: [m1.small, m1.medium]}]}
  network: {type: string, default: net-${number}}
resources:
  security_group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: Web traffic
      rules:
        - {protocol: tcp, port_range_min: 443, port_range_max: 443, remote_ip_prefix: 0.0.0.0/0}
  port:
    type: OS::Neutron::Port
    properties:
      network: {get_param: network}
      security_groups: [{get_resource: security_group}]
  server:
    type: OS::Nova::Server
    properties:
      name: web-${number}
      image: {get_param: image}
      flavor: {get_param: flavor}
      networks: [{port: {get_resource: port}}]
      user_data_format: RAW
      user_data:
        str_replace:
          template: "#!/bin/sh\\necho NAME\\n"
          params: {NAME: web-${number}}
outputs:
  address: {description: Address of the server, value: {get_attr: [server, first_address]}}
`;
}
