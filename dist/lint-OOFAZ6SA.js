import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{TemplateError,VERSION_KEYS,array,boolean,createLineIndex,didYouMean,exactOptional,findMergeProblems,getDotPath,isHiddenParameter,isMapNode,isTemplate,isTransposed,
lazy,leven,listEntries,listItems,listRepeatedKeys,locationAt,locationOf,null_,nullable,number,object,ownValue,picklist,record,require_dist,safeParse,string,stringify,
stripPythonSpace,toCfnKey,toKey,toPlain,toPythonText,toStringValue,union,unknown,valueAt}from"./chunk-ZZS65A2C.js";import{__toESM}from"./chunk-VCN72S23.js";var LEVELS=["error","warning","info"];var VERSION=`heat_template_version: 2018-08-31
`,NETWORK=`${VERSION}resources:
  network:
    type: OS::Neutron::Net
`,SERVER=(parameter,config)=>`${VERSION}parameters:
  db_password:
    type: string
${parameter}resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config:
        str_replace:
          template: ${config}
          params: {PASSWORD: {get_param: db_password}}
`,FLOATING_IP=dependency=>`${VERSION}resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties: {network: {get_resource: network}, cidr: 10.0.0.0/24}
  router:
    type: OS::Neutron::Router
    properties: {external_gateway_info: {network: public}}
  interface:
    type: OS::Neutron::RouterInterface
    properties: {router: {get_resource: router}, subnet: {get_resource: subnet}}
  port:
    type: OS::Neutron::Port
    properties: {network: {get_resource: network}}
  address:
    type: OS::Neutron::FloatingIP
${dependency}    properties: {floating_network: public, port_id: {get_resource: port}}
`,GROUP=rule=>`${VERSION}resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: Administrators
      rules:
        - ${rule}
`,VOLUME=policy=>`${VERSION}resources:
  data:
    type: OS::Cinder::Volume
${policy}    properties:
      size: 10
      availability_zone: nova
`,ADVICE_RULES={"unused-parameter":{id:"HL501",name:"unused-parameter",level:"warning",summary:"Every parameter is used.",reason:"A parameter without effect mis\
leads the people who set it.",bad:{"main.yaml":NETWORK.replace("resources:",`parameters:
  name: {type: string}
resources:`)},good:{"main.yaml":NETWORK}},"unused-condition":{id:"HL502",name:"unused-condition",level:"warning",summary:"Every condition is used.",reason:"A co\
ndition without effect often means that a resource lacks its `condition`.",bad:{"main.yaml":NETWORK.replace("resources:",`conditions:
  never: false
resources:`)},good:{"main.yaml":NETWORK}},"unused-mapping":{id:"HL503",name:"unused-mapping",level:"warning",summary:"Every mapping is used.",reason:"A mapping \
without effect misleads the people who change it.",bad:{"main.yaml":`HeatTemplateFormatVersion: '2012-12-12'
Mappings:
  Sizes: {small: {disk: '10'}}
Resources:
  network:
    Type: OS::Neutron::Net
`},good:{"main.yaml":`HeatTemplateFormatVersion: '2012-12-12'
Resources:
  network:
    Type: OS::Neutron::Net
`}},"visible-secret":{id:"HL504",name:"visible-secret",level:"warning",summary:"A parameter whose name is that of a secret is hidden.",reason:"Heat shows the va\
lues of other parameters to everybody who can read the stack. The action masks hidden values in logs.",bad:{"main.yaml":SERVER("","echo PASSWORD")},good:{"main.\
yaml":SERVER(`    hidden: true
`,"echo PASSWORD")}},"exposed-secret":{id:"HL505",name:"exposed-secret",level:"warning",summary:"The value of a hidden parameter is in no output and in no user \
data.",reason:"Heat shows outputs to everybody who can read the stack, and every process on a server can read its user data from the metadata service.",bad:{"ma\
in.yaml":`${SERVER(`    hidden: true
`,"echo PASSWORD")}outputs:
  login:
    description: Password of the database
    value: {get_param: db_password}
`},good:{"main.yaml":SERVER(`    hidden: true
`,"echo PASSWORD")}},"undescribed-output":{id:"HL506",name:"undescribed-output",level:"info",summary:"Every output has a description.",reason:"The dashboard and\
 the outputs of the action show the description beside the value.",bad:{"main.yaml":`${NETWORK}outputs:
  network:
    value: {get_resource: network}
`},good:{"main.yaml":`${NETWORK}outputs:
  network:
    description: Id of the network
    value: {get_resource: network}
`}},"missing-deletion-policy":{id:"HL507",name:"missing-deletion-policy",level:"info",summary:"A resource with data has a deletion policy if a change can replac\
e it.",reason:"A change of some properties replaces the resource: Heat creates a new one and deletes the old one with its data. With the policy `Retain` the old\
 one stays.",bad:{"main.yaml":VOLUME("")},good:{"main.yaml":VOLUME(`    deletion_policy: Retain
`)}},"open-security-group":{id:"HL508",name:"open-security-group",level:"warning",summary:"No rule of a security group opens SSH, RDP, a database or all ports t\
o every address.",reason:"Such ports are attacked within minutes. A rule without `remote_ip_prefix` applies to every address.",bad:{"main.yaml":GROUP("{protocol\
: tcp, port_range_min: 22, port_range_max: 22}")},good:{"main.yaml":GROUP("{protocol: tcp, port_range_min: 22, port_range_max: 22, remote_ip_prefix: 192.0.2.0/2\
4}")}},"missing-dependency":{id:"HL509",name:"missing-dependency",level:"warning",summary:"A floating IP depends on the router interface of its network.",reason:"\
The association fails until the router is connected. Heat knows the dependency only if the port names its subnet in `fixed_ips`.",bad:{"main.yaml":FLOATING_IP("")},
good:{"main.yaml":FLOATING_IP(`    depends_on: interface
`)}},"literal-secret":{id:"HL510",name:"literal-secret",level:"warning",summary:"The template contains no passwords and private keys.",reason:"Everybody who can\
 read the repository or the stack can read the template.",bad:{"main.yaml":`${VERSION}resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      admin_pass: correct-horse
`},good:{"main.yaml":`${VERSION}parameters:
  admin_password: {type: string, hidden: true}
resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      admin_pass: {get_param: admin_password}
`}},"hard-coded-id":{id:"HL511",name:"hard-coded-id",level:"info",summary:"Properties contain no ids of existing resources.",reason:"An id exists in one cloud a\
nd project only. With a name or a parameter the template works elsewhere.",bad:{"main.yaml":`${VERSION}resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: 9d1c2a8e-5f0f-4b7e-8a55-0f1c5f0b8f11
`},good:{"main.yaml":`${VERSION}resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: office
`}}};var SUBNET=properties=>`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
${properties}`,GROUP2=sizes=>`heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Heat::AutoScalingGroup
    properties:
${sizes}
      resource: {type: OS::Neutron::Net}
`,COMBINATION_RULES={"exclusive-properties":{id:"HL320",name:"exclusive-properties",level:"error",summary:"A resource has only one of several properties that ex\
clude each other.",reason:"Heat refuses, for example, a subnet with `cidr` and `subnetpool`.",bad:{"main.yaml":SUBNET(`      cidr: 10.0.0.0/24
      subnetpool: office
`)},good:{"main.yaml":SUBNET(`      cidr: 10.0.0.0/24
`)}},"missing-alternative":{id:"HL321",name:"missing-alternative",level:"error",summary:"A resource has one of several properties where its type requires one of\
 them.",reason:"Heat refuses, for example, a subnet without `cidr` and `subnetpool`, and a server without an image and without a block device.",bad:{"main.yaml":SUBNET(
`      name: office
`)},good:{"main.yaml":SUBNET(`      cidr: 10.0.0.0/24
`)}},"contradicting-values":{id:"HL322",name:"contradicting-values",level:"error",summary:"The bounds of a resource are in order.",reason:"Heat refuses, for exa\
mple, a group whose `max_size` is less than its `min_size`.",bad:{"main.yaml":GROUP2(`      min_size: 3
      max_size: 2`)},good:{"main.yaml":GROUP2(`      min_size: 1
      max_size: 2`)}}};var CONDITION_RULES={"unknown-condition":{id:"HL109",name:"unknown-condition",level:"error",summary:"Every condition that a resource, an output, `if`, `not`, `a\
nd` or `or` names exists.",reason:"Heat refuses an unknown condition as soon as it evaluates it. Where it may not, as in a branch of `if`, the finding is a warn\
ing.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  stage:
    type: string
    description: Name of the stage
conditions:
  is_production: {equals: [{get_param: stage}, production]}
resources:
  network:
    type: OS::Neutron::Net
    condition: is_prod
  other:
    type: OS::Neutron::Net
    condition: is_production
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  stage:
    type: string
    description: Name of the stage
conditions:
  is_production: {equals: [{get_param: stage}, production]}
resources:
  network:
    type: OS::Neutron::Net
    condition: is_production
`}},"invalid-condition":{id:"HL110",name:"invalid-condition",level:"error",summary:"The definition of a condition is true, false, or a function.",reason:"Heat r\
efuses the name of another condition, a number or a string, even if nothing uses the condition.",bad:{"main.yaml":`heat_template_version: 2018-08-31
conditions:
  enabled: "true"
resources:
  network:
    type: OS::Neutron::Net
    condition: enabled
`},good:{"main.yaml":`heat_template_version: 2018-08-31
conditions:
  enabled: true
resources:
  network:
    type: OS::Neutron::Net
    condition: enabled
`}},"condition-cycle":{id:"HL111",name:"condition-cycle",level:"error",summary:"No condition needs itself.",reason:"Heat refuses the template when it evaluates \
such a condition.",bad:{"main.yaml":`heat_template_version: 2018-08-31
conditions:
  first: {not: second}
  second: {not: first}
resources:
  network:
    type: OS::Neutron::Net
    condition: first
`},good:{"main.yaml":`heat_template_version: 2018-08-31
conditions:
  first: {not: second}
  second: true
resources:
  network:
    type: OS::Neutron::Net
    condition: first
`}},"unknown-mapping":{id:"HL112",name:"unknown-mapping",level:"error",summary:"`Fn::FindInMap` names a mapping, a key and a value that exist.",reason:"Heat ref\
uses the template, or fails in the middle of a create if the property also refers to another resource.",bad:{"main.yaml":`HeatTemplateFormatVersion: '2012-12-12\
'
Mappings:
  names: {eu: {network: blue}}
Resources:
  network:
    Type: OS::Neutron::Net
    Properties: {name: {'Fn::FindInMap': [names, us, network]}}
`},good:{"main.yaml":`HeatTemplateFormatVersion: '2012-12-12'
Mappings:
  names: {eu: {network: blue}}
Resources:
  network:
    Type: OS::Neutron::Net
    Properties: {name: {'Fn::FindInMap': [names, eu, network]}}
`}}};var TEMPLATE=`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    constraints:
      - length: {max: 10}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`,ENVIRONMENT_PARAMETER_RULES={"unknown-parameter":{id:"HL401",name:"unknown-parameter",level:"error",summary:"Every parameter of an environment, a parameters f\
ile or the input `parameters` exists in the template.",reason:"Heat refuses an unknown parameter in the first environment that has parameters. In later ones it \
drops the value without a message: there it is a warning. Parameters files and the input `parameters` form the last environment.",bad:{"main.yaml":TEMPLATE,"env\
.yaml":`parameters:
  nmae: blue
`},good:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
`}},"invalid-parameter-value":{id:"HL402",name:"invalid-parameter-value",level:"error",summary:"Every value that a parameter gets has the type of its parameter \
and meets its constraints.",reason:"Heat refuses the stack. If another environment replaces or merges the value, the finding is a warning.",bad:{"main.yaml":TEMPLATE,
"env.yaml":`parameters:
  name: blue-and-green
`},good:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
`}},"unused-parameter-default":{id:"HL403",name:"unused-parameter-default",level:"info",summary:"Every name in `parameter_defaults` is a parameter of the templa\
te or of a nested one.",reason:"Heat ignores others without a message. Environments for several templates have such names on purpose.",bad:{"main.yaml":TEMPLATE,
"env.yaml":`parameter_defaults:
  nmae: blue
`},good:{"main.yaml":TEMPLATE,"env.yaml":`parameter_defaults:
  name: blue
`}},"unknown-merge-strategy":{id:"HL404",name:"unknown-merge-strategy",level:"warning",summary:"`parameter_merge_strategies` has known parameters and strategies\
.",reason:"Heat ignores an unknown strategy and overwrites the value.",bad:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
parameter_merge_strategies:
  name: deepmerge
`},good:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
parameter_merge_strategies:
  name: overwrite
`}},"unmergeable-values":{id:"HL414",name:"unmergeable-values",level:"error",summary:"Heat can merge the values of a parameter whose merge strategy is `merge` o\
r `deep_merge`.",reason:"Heat answers with an internal error if the values are of different types, and to two strategies for one parameter. It never merges bool\
eans.",bad:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
parameter_merge_strategies:
  name: merge
`,"other-env.yaml":`parameters:
  name: 5
`},good:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
parameter_merge_strategies:
  name: merge
`,"other-env.yaml":`parameters:
  name: '5'
`}},"unknown-encrypted-parameter":{id:"HL405",name:"unknown-encrypted-parameter",level:"warning",summary:"Every name in `encrypted_param_names` is a parameter o\
f the template.",reason:"Heat ignores others without a message, and stores the parameter that is meant in plain text.",bad:{"main.yaml":TEMPLATE,"env.yaml":`par\
ameters:
  name: blue
encrypted_param_names: [nmae]
`},good:{"main.yaml":TEMPLATE,"env.yaml":`parameters:
  name: blue
encrypted_param_names: [name]
`}}};var ENVIRONMENT_RULES={"unknown-environment-section":{id:"HL413",name:"unknown-environment-section",level:"error",summary:"An environment has only sections that\
 Heat knows, and none of them is empty.",reason:"Heat refuses the environment.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,"env.yaml":`resource_register:
  Acme::Net: OS::Neutron::Net
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,"env.yaml":`resource_registry:
  Acme::Net: OS::Neutron::Net
`}},"invalid-event-sink":{id:"HL411",name:"invalid-event-sink",level:"error",summary:"Every event sink has a type that Heat knows.",reason:"Heat answers with an\
 internal error to an event sink without a type, or with an unknown one.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,"env.yaml":`event_sinks:
  - target: events
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,"env.yaml":`event_sinks:
  - {type: zaqar-queue, target: events}
`}}};var FILE_RULES={"unreadable-file":{id:"HL001",name:"unreadable-file",level:"error",summary:"Every file that a template or environment includes exists and is val\
id YAML.",reason:"Heat receives the contents of all included files with the request. A file that is missing cannot be sent, and Heat refuses text that is not YA\
ML.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: scripts/setup.sh}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: setup.sh}
`,"setup.sh":`#!/bin/sh
echo ready
`}},"unused-suppression":{id:"HL002",name:"unused-suppression",level:"warning",summary:"Every comment that suppresses a rule suppresses a finding.",reason:"A co\
mment that suppresses nothing hides a later mistake on its line. A comment applies to its own line, or to the next one if it stands alone on its line.",bad:{"ma\
in.yaml":`heat_template_version: 2018-08-31
resources:
  # heat-lint: ignore HL001 the file is generated
  group:
    type: OS::Neutron::SecurityGroup
    properties: {description: Web servers}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties: {description: Web servers}
`}},"duplicate-key":{id:"HL003",name:"duplicate-key",level:"warning",summary:"No map has the same key twice.",reason:"Heat keeps the last value of a repeated ke\
y and ignores the others without a message, even whole sections.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      name: blue
      name: green
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      name: green
`}},"retyped-value":{id:"HL004",name:"retyped-value",level:"warning",summary:"A value of a string has quotes if YAML 1.1 reads it as something else.",reason:"He\
at reads YAML 1.1, where `010` is the number 8, `yes` and `on` are true, `12:30:45` is the number 45045, and `1.10` is 1.1. The stack gets the changed value.",bad:{
"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: 010
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: '010'
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`}},"limit-exceeded":{id:"HL005",name:"limit-exceeded",level:"warning",summary:"Templates stay within the limits of a Heat with default configuration.",reason:"\
Heat refuses a template of more than 524288 characters, more than 1000 resources, and nested stacks of more than 5 levels. An operator can allow more.",bad:{"ma\
in.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level1.yaml
`,"level1.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level2.yaml
`,"level2.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level3.yaml
`,"level3.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level4.yaml
`,"level4.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level5.yaml
`,"level5.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level6.yaml
`,"level6.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  one:
    type: level1.yaml
`,"level1.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`}}};var FUNCTION_RULES={"function-arguments":{id:"HL208",name:"function-arguments",level:"error",summary:"Every function has the arguments that it takes.",reason:"H\
eat refuses a function with a wrong count or type of arguments. In an output, some mistakes show only after the create: the output has an error instead of a val\
ue. Those are warnings.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {list_join: [web, db]}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {list_join: ['-', [web, db]]}
`}},"newer-function":{id:"HL209",name:"newer-function",level:"warning",summary:"Every function exists in the template version.",reason:"Heat takes a function of\
 a later version as data: the value is a map with the name of the function as its key. A property that takes no map refuses it.",bad:{"main.yaml":`heat_template\
_version: 2016-10-14
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {filter: [[a], [a, b]]}
`},good:{"main.yaml":`heat_template_version: 2017-02-24
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {filter: [[a], [a, b]]}
`}},"unknown-function":{id:"HL210",name:"unknown-function",level:"warning",summary:"A map with one key that looks like a function is one.",reason:"Heat reads a \
misspelled function as data: the value is a map with that name as its key. A property that takes no map refuses it, and then this is an error.",bad:{"main.yaml":`\
heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {get_parm: name}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {get_param: name}
`}},"function-with-other-keys":{id:"HL211",name:"function-with-other-keys",level:"warning",summary:"A function is the only key of its map.",reason:"Heat calls a\
 function only if it is the only key. With another key beside it, the whole map is data.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value:
        str_replace:
          template: Hello NAME
        params:
          NAME: {get_param: name}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value:
        str_replace:
          template: Hello NAME
          params:
            NAME: {get_param: name}
`}},"function-in-condition":{id:"HL212",name:"function-in-condition",level:"error",summary:"Conditions use only the functions that are allowed in them.",reason:"\
Heat evaluates conditions before there are resources, and refuses functions that need them.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  zone: {type: string}
conditions:
  is_test: {str_replace: {template: zone, params: {zone: {get_param: zone}}}}
resources:
  greeting:
    type: OS::Heat::Value
    condition: is_test
    properties:
      value: test
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  zone: {type: string}
conditions:
  is_test: {equals: [{get_param: zone}, test]}
resources:
  greeting:
    type: OS::Heat::Value
    condition: is_test
    properties:
      value: test
`}},"removed-function":{id:"HL213",name:"removed-function",level:"error",summary:"Every function still exists in the template version.",reason:"Version 2014-10-\
16 of HOT removed the functions of CFN templates, and Heat refuses them.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {Ref: name}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {get_param: name}
`}},"unused-replacement":{id:"HL214",name:"unused-replacement",level:"warning",summary:"Every param of `str_replace` occurs in its template.",reason:"A param th\
at the template does not contain is usually a misspelled one. `str_replace_strict` fails, and then this is an error.",bad:{"main.yaml":`heat_template_version: 2\
018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {str_replace: {template: Hello $nam, params: {$name: Ada}}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {str_replace: {template: Hello $name, params: {$name: Ada}}}
`}},"unused-loop-variable":{id:"HL215",name:"unused-loop-variable",level:"warning",summary:"Every variable of `for_each` occurs in the template of `repeat`.",reason:"\
Without the variable, all elements of the list are equal.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {repeat: {template: host-index, for_each: {'%index%': ["1", "2"]}}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {repeat: {template: host-%index%, for_each: {'%index%': ["1", "2"]}}}
`}},"missing-blank":{id:"HL216",name:"missing-blank",level:"warning",summary:"A space follows the colon after the name of a function.",reason:"Without the blank\
, YAML reads `get_param:name` as text, and Heat calls no function.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: get_param:name
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name: {type: string}
resources:
  greeting:
    type: OS::Heat::Value
    properties:
      value: {get_param: name}
`}}};var PARAMETER_RULES={"unknown-parameter-type":{id:"HL106",name:"unknown-parameter-type",level:"error",summary:"The type of a parameter is one that Heat knows.",
reason:"HOT has `string`, `number`, `boolean`, `json` and `comma_delimited_list`; CloudFormation templates have `String`, `Number`, `Boolean`, `Json` and `Comma\
DelimitedList`. Heat refuses others.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: String
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`}},"invalid-constraint":{id:"HL107",name:"invalid-constraint",level:"error",summary:"Every constraint of a parameter is complete and fits its type.",reason:"He\
at refuses `range` for a string, `length` for a number, bounds that are no numbers, and patterns that are no regular expressions of Python. It reads one constra\
int of each list element and ignores a second one.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
    constraints:
      - range: {min: 1}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
    constraints:
      - length: {min: 1}
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`}},"invalid-default":{id:"HL108",name:"invalid-default",level:"error",summary:"The default of a parameter has its type and meets its constraints.",reason:"Heat\
 checks the constraints of a default even if the parameter has a value. It checks the type of a default only if there is no value.",bad:{"main.yaml":`heat_templ\
ate_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: red
    constraints:
      - allowed_values: [blue, green]
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: green
    constraints:
      - allowed_values: [blue, green]
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`}},"invalid-parameter-group":{id:"HL113",name:"invalid-parameter-group",level:"error",summary:"Every parameter group lists parameters of the template, each in \
one group only.",reason:"Heat refuses a group without `parameters`, with an unknown parameter, and a parameter in two groups.",bad:{"main.yaml":`heat_template_v\
ersion: 2018-08-31
parameter_groups:
  - label: Network
    parameters: [nam]
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameter_groups:
  - label: Network
    parameters: [name]
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`}}};var PROPERTY_RULES={"unknown-property":{id:"HL310",name:"unknown-property",level:"error",summary:"A resource has only properties that its type knows.",reason:"H\
eat refuses a resource with another property. The properties of a nested template are its parameters. A warning where Heat may not create the resource, and for \
a key beside a reference, which Heat finds only when it creates the resource.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      nmae: web
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      name: web
`}},"missing-property":{id:"HL311",name:"missing-property",level:"error",summary:"A resource has every property that its type requires.",reason:"Heat refuses a \
resource without a required property. In a nested template or a group it accepts the mistake, and fails in the middle of the create. A parameter of a nested tem\
plate is required if it has no default.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  subnet:
    type: OS::Neutron::Subnet
    properties:
      cidr: 10.0.0.0/24
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
      cidr: 10.0.0.0/24
`}},"unimplemented-property":{id:"HL312",name:"unimplemented-property",level:"error",summary:"A resource has no property that Heat declares but does not impleme\
nt.",reason:"Some types, most of them for AWS templates, declare properties that Heat refuses.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  server:
    type: AWS::EC2::Instance
    properties:
      ImageId: debian-12
      InstanceType: m1.small
      PrivateIpAddress: 10.0.0.5
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  server:
    type: AWS::EC2::Instance
    properties:
      ImageId: debian-12
      InstanceType: m1.small
`}},"wrong-type":{id:"HL313",name:"wrong-type",level:"error",summary:"The value of a property has the type of the property.",reason:'Heat converts some values, \
such as `"5"` for an integer or `5` for a string, and refuses others: no text for a list or map, no float for a string, no 1, 0 or `yes` in quotes for a boolean\
. In a nested template or a group it accepts the mistake, and fails in the middle of the create.',bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      shared: 1
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
      shared: true
`}},"broken-constraint":{id:"HL314",name:"broken-constraint",level:"error",summary:"The value of a property satisfies the constraints of the property.",reason:"\
Ranges, lengths, allowed values, patterns and formats such as addresses, networks, DNS names, cron expressions and time zones. Names and ids that a service must\
 know are not checked. In a nested template or a group Heat accepts the mistake, and fails in the middle of the create.",bad:{"main.yaml":`heat_template_version\
: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
      cidr: 10.0.0.0/33
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
      cidr: 10.0.0.0/24
`}}};var REFERENCE_RULES={"undeclared-parameter":{id:"HL201",name:"undeclared-parameter",level:"error",summary:"Every parameter that a function names is declared, or\
 is one that Heat provides.",reason:"Heat refuses a resource that reads an undeclared parameter. Below a condition and in outputs it is a warning: Heat may neve\
r read it, or the output has an error instead of a value.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  flavor: {type: string}
resources:
  size:
    type: OS::Heat::Value
    properties:
      value: {get_param: flavour}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  flavor: {type: string}
resources:
  size:
    type: OS::Heat::Value
    properties:
      value: {get_param: flavor}
`}},"undeclared-resource":{id:"HL202",name:"undeclared-resource",level:"error",summary:"Every resource that a function or `depends_on` names is declared.",reason:"\
Heat refuses a reference to a resource that the template does not have. In an output, only `get_attr` is refused; `get_resource` gives an error instead of a val\
ue.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: net}
      cidr: 10.0.0.0/24
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
      cidr: 10.0.0.0/24
`}},"conditional-reference":{id:"HL203",name:"conditional-reference",level:"warning",summary:"A resource with a condition is referenced only where the condition\
 holds.",reason:"If the condition is false, the resource does not exist, and Heat refuses `get_resource` and `get_attr` to it. `depends_on` is allowed.",bad:{"m\
ain.yaml":`heat_template_version: 2018-08-31
parameters:
  public: {type: boolean}
conditions:
  is_public: {get_param: public}
resources:
  password:
    type: OS::Heat::RandomString
    condition: is_public
outputs:
  password:
    description: Password of the public page
    value: {get_attr: [password, value]}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  public: {type: boolean}
conditions:
  is_public: {get_param: public}
resources:
  password:
    type: OS::Heat::RandomString
    condition: is_public
outputs:
  password:
    description: Password of the public page
    condition: is_public
    value: {get_attr: [password, value]}
`}},"dependency-cycle":{id:"HL204",name:"dependency-cycle",level:"error",summary:"No resource depends on itself, directly or through others.",reason:"Heat order\
s resources by `depends_on`, `get_resource` and `get_attr`. For a cycle there is no order, and the API answers with an internal server error that does not name \
it.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  first:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [second, value]}
  second:
    type: OS::Heat::Value
    depends_on: first
    properties:
      value: ready
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  first:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [second, value]}
  second:
    type: OS::Heat::Value
    properties:
      value: ready
`}},"unknown-attribute":{id:"HL205",name:"unknown-attribute",level:"error",summary:"Every attribute that `get_attr` names is one of the resource type, or an out\
put of the nested template.",reason:"Heat refuses an attribute that a resource type does not have. It accepts any attribute of a nested template, and the create\
 fails when a resource needs an output that does not exist.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  password:
    type: OS::Heat::RandomString
  copy:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [password, string]}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  password:
    type: OS::Heat::RandomString
  copy:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [password, value]}
`}},"unknown-attribute-path":{id:"HL206",name:"unknown-attribute-path",level:"warning",summary:"A path after an attribute exists in its value.",reason:"Heat ret\
urns null for a path that leads nowhere, without an error. An element of a list has a number, and a string has no elements.",bad:{"main.yaml":`heat_template_ver\
sion: 2018-08-31
resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: public
  address:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [port, fixed_ips, ip_address]}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: public
  address:
    type: OS::Heat::Value
    properties:
      value: {get_attr: [port, fixed_ips, 0, ip_address]}
`}},"unknown-parameter-path":{id:"HL207",name:"unknown-parameter-path",level:"warning",summary:"A path into a parameter exists in its default, and the parameter\
 is a map or list.",reason:"Heat returns an empty string for a path that leads nowhere, without an error.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  sizes:
    type: json
    default: {small: 1, large: 4}
resources:
  size:
    type: OS::Heat::Value
    properties:
      value: {get_param: [sizes, smal]}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  sizes:
    type: json
    default: {small: 1, large: 4}
resources:
  size:
    type: OS::Heat::Value
    properties:
      value: {get_param: [sizes, small]}
`}}};var TEMPLATE2=`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`,REGISTRY_RULES={"unknown-hook":{id:"HL406",name:"unknown-hook",level:"error",summary:"`hooks` and `restricted_actions` have values that Heat knows.",reason:"H\
eat refuses other values.",bad:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  resources:
    network:
      hooks: pre_create
`},good:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  resources:
    network:
      hooks: pre-create
`}},"invalid-registry-entry":{id:"HL407",name:"invalid-registry-entry",level:"error",summary:"Every entry of `resource_registry` maps a type to a type or a file\
, and `resources` is a map of maps.",reason:"Heat answers with an unclear error, or with an internal one.",bad:{"main.yaml":TEMPLATE2,"env.yaml":`resource_regis\
try:
  resources:
    network: pre-create
`},good:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  resources:
    network: {hooks: pre-create}
`}},"registry-loop":{id:"HL408",name:"registry-loop",level:"error",summary:"No types of `resource_registry` are mapped to each other.",reason:"Heat fails with a\
n internal error when a resource has one of the types. If none has, the finding is a warning.",bad:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  OS::Neutron::Net: Acme::Net
  Acme::Net: OS::Neutron::Net
`},good:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  Acme::Net: OS::Neutron::Net
`}},"unknown-registry-target":{id:"HL409",name:"unknown-registry-target",level:"warning",summary:"`resource_registry` maps types to types that exist.",reason:"H\
eat refuses a resource of such a type, unless a plugin adds the target.",bad:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  Acme::Net: OS::Neutron::Nett
`},good:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  Acme::Net: OS::Neutron::Net
`}},"unknown-registry-resource":{id:"HL410",name:"unknown-registry-resource",level:"warning",summary:"Every name below `resources` of `resource_registry` matche\
s a resource of the template.",reason:"Heat ignores others without a message, so that a hook or a restriction has no effect.",bad:{"main.yaml":TEMPLATE2,"env.ya\
ml":`resource_registry:
  resources:
    netwrk: {restricted_actions: replace}
`},good:{"main.yaml":TEMPLATE2,"env.yaml":`resource_registry:
  resources:
    network: {restricted_actions: replace}
`}},"registry-extension":{id:"HL412",name:"registry-extension",level:"error",summary:"The name of a template in `resource_registry` ends in `.yaml` or `.templat\
e`.",reason:"Heat takes any other name for the name of a type, which does not exist, and refuses resources of the mapped type. If there is none, the finding is \
a warning.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: Acme::Net
`,"env.yaml":`resource_registry:
  Acme::Net: net.yml
`,"net.yml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: Acme::Net
`,"env.yaml":`resource_registry:
  Acme::Net: net.yaml
`,"net.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`}}};var RESOURCE_RULES={"invalid-deletion-policy":{id:"HL114",name:"invalid-deletion-policy",level:"error",summary:"The deletion policy exists, and the resource typ\
e supports it.",reason:"Heat refuses others, and `Snapshot` for types that have no snapshots.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    deletion_policy: Keep
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    deletion_policy: Retain
`}},"invalid-update-policy":{id:"HL117",name:"invalid-update-policy",level:"error",summary:"An update policy has only keys that the resource type knows, with va\
lues of their types.",reason:"Heat refuses other keys and values, also in nested templates. Only groups have update policies.",bad:{"main.yaml":`heat_template_v\
ersion: 2018-08-31
resources:
  networks:
    type: OS::Heat::ResourceGroup
    update_policy:
      rolling_updates: {max_batch_size: 2}
    properties:
      count: 4
      resource_def: {type: OS::Neutron::Net}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  networks:
    type: OS::Heat::ResourceGroup
    update_policy:
      rolling_update: {max_batch_size: 2}
    properties:
      count: 4
      resource_def: {type: OS::Neutron::Net}
`}},"invalid-name":{id:"HL115",name:"invalid-name",level:"error",summary:"Heat accepts the names of all resources.",reason:"Heat refuses a name with a slash. A \
name with more than 255 characters does not fit its database.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  net/blue:
    type: OS::Neutron::Net
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  net_blue:
    type: OS::Neutron::Net
`}},"duplicate-name":{id:"HL116",name:"duplicate-name",level:"error",summary:"No resource has the name of a parameter.",reason:"Heat refuses such a template, si\
nce `Ref` of CloudFormation takes both.",bad:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  network:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: network}}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
parameters:
  name:
    type: string
    description: Name of the network
    default: blue
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: {get_param: name}}
`}}};var STRUCTURE_RULES={"unknown-version":{id:"HL101",name:"unknown-version",level:"error",summary:"The template version is one that Heat knows.",reason:"Heat refu\
ses a template with another version. A version is a date or the name of an OpenStack release.",bad:{"main.yaml":`heat_template_version: 2018-08-13
resources:
  network:
    type: OS::Neutron::Net
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`}},"unknown-section":{id:"HL102",name:"unknown-section",level:"error",summary:"The top level has only sections that the template version knows.",reason:"Heat r\
efuses a template with an unknown section, and one whose version is older than the section.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resource:
  network:
    type: OS::Neutron::Net
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`}},"unknown-key":{id:"HL103",name:"unknown-key",level:"error",summary:"Resources, outputs, parameters, constraints and parameter groups have only keys that the\
 template version knows.",reason:"Heat refuses an unknown key of a resource, a parameter or a constraint. It ignores one of an output, of a parameter group, and\
 of a resource in a CloudFormation template: there it is a warning.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    propertys: {name: blue}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: blue}
`}},"missing-key":{id:"HL104",name:"missing-key",level:"error",summary:"Every resource and parameter has a type, and every output a value.",reason:"Heat refuses\
 a definition without it.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    properties: {name: blue}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
    properties: {name: blue}
`}},"wrong-shape":{id:"HL105",name:"wrong-shape",level:"error",summary:"Sections, definitions and their keys are maps, lists or strings, as Heat needs them.",reason:"\
Heat refuses another YAML type. `properties:` and `metadata:` with nothing below them are empty and not a map.",bad:{"main.yaml":`heat_template_version: 2018-08\
-31
resources:
  network:
    type: OS::Neutron::Net
    properties:
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`}},"name-not-string":{id:"HL118",name:"name-not-string",level:"error",summary:"Names of parameters, conditions, resources and outputs are strings.",reason:"YAM\
L 1.1 reads on, off, yes and no as booleans, and 1 as a number. Heat refuses such a name, and most often does not say which. A request of python-heatclient turn\
s the names of the main template into strings; those of nested templates stay as they are.",bad:{"main.yaml":`heat_template_version: 2018-08-31
outputs:
  1:
    description: Name of the stack
    value: {get_param: OS::stack_name}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
outputs:
  '1':
    description: Name of the stack
    value: {get_param: OS::stack_name}
`}}};var GOOD={"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
`},TYPE_RULES={"unknown-type":{id:"HL301",name:"unknown-type",level:"warning",summary:"The type of a resource is one that Heat knows.",reason:"Heat refuses a ty\
pe that neither Heat, nor a plugin, nor the `resource_registry` of an environment defines. Since lint does not know the plugins of your cloud, this is a warning\
. With `lint-known-types: all` it is an error.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Network
`},good:GOOD},"template-extension":{id:"HL302",name:"template-extension",level:"error",summary:"A template that is used as a type has a name that ends in `.yaml\
` or `.template`.",reason:"Heat takes any other name as the name of a resource type, which does not exist.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  web:
    type: web.yml
`,"web.yml":GOOD["main.yaml"]},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  web:
    type: web.yaml
`,"web.yaml":GOOD["main.yaml"]}},"deprecated-type":{id:"HL303",name:"deprecated-type",level:"warning",summary:"The type of a resource is neither deprecated, hid\
den nor unsupported.",reason:"Heat removes deprecated types in a later release. Hidden types often do nothing.",bad:{"main.yaml":`heat_template_version: 2018-08\
-31
resources:
  cluster:
    type: OS::Heat::HARestarter
    properties:
      InstanceId: web
`},good:GOOD},"type-of-one-release":{id:"HL304",name:"type-of-one-release",level:"info",summary:"The type of a resource exists in all Heat releases that lint kn\
ows.",reason:"A template with a new or removed type works only on clouds with such a release.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  profile:
    type: OS::Octavia::AvailabilityZoneProfile
    properties:
      name: zone
      provider_name: amphora
      availability_zone_data: '{"compute_zone": "nova"}'
`},good:GOOD},"aliased-type":{id:"HL305",name:"aliased-type",level:"info",summary:"The type of a resource is its present name.",reason:"Heat resolves old names \
of types by files of the installation (`environment.d`), which an operator may leave out.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Quantum::Net
`},good:GOOD},"deprecated-property":{id:"HL306",name:"deprecated-property",level:"warning",summary:"The properties of a resource are neither deprecated, hidden \
nor unsupported.",reason:"Heat removes deprecated properties in a later release.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  port:
    type: OS::Neutron::Port
    properties:
      network_id: {get_resource: network}
`},good:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  port:
    type: OS::Neutron::Port
    properties:
      network: {get_resource: network}
`}},"property-of-one-release":{id:"HL307",name:"property-of-one-release",level:"info",summary:"The properties of a resource exist in all Heat releases that lint\
 knows.",reason:"A template with a new or removed property works only on clouds with such a release.",bad:{"main.yaml":`heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: Web servers
      stateful: false
`},good:GOOD}};var RULES=[FILE_RULES,STRUCTURE_RULES,PARAMETER_RULES,CONDITION_RULES,RESOURCE_RULES,REFERENCE_RULES,FUNCTION_RULES,PROPERTY_RULES,COMBINATION_RULES,TYPE_RULES,
ENVIRONMENT_PARAMETER_RULES,REGISTRY_RULES,ENVIRONMENT_RULES,ADVICE_RULES].flatMap(group=>Object.values(group)).toSorted((one,other)=>one.id<other.id?-1:1);var import_yaml=__toESM(require_dist(),1);function countCharacters(text){return Array.from(text).length}function describeNode(tree,node){let plain=toPlain(tree,node);return Array.isArray(plain)?"a list":
plain!==null&&typeof plain=="object"?"a map":String(plain)}function explainYamlWord(node){if(!(0,import_yaml.isScalar)(node)||typeof node.value!="boolean")return;
let word=node.source??"";if(!(word===""||/^(?:true|false)$/i.test(word)))return`YAML reads ${word} as ${String(node.value)}; '${word}', with quotes, is a string\
.`}function toInteger(value){switch(typeof value){case"bigint":return value;case"boolean":return value?1n:0n;case"number":return Number.isFinite(value)?BigInt(Math.
trunc(value)):void 0;case"string":{let text=stripPythonSpace(value);return/^[-+]?\d+(?:_\d+)*$/.test(text)?parseInteger(text.replaceAll("_","")):void 0}default:
return}}function parseInteger(text){let digits=BigInt(text.replace(/^[-+]/,""));return text.startsWith("-")?-digits:digits}function toNumber(value){if(typeof value==
"bigint"||typeof value=="number")return value;let integer=toInteger(value);if(integer!==void 0||typeof value!="string")return integer;let text=stripPythonSpace(
value).replaceAll(/(?<=\d)_(?=\d)/g,"").toLowerCase();if(/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(text))return Number(text);if(/^[-+]?nan$/.test(text))return NaN;
if(/^[-+]?inf(?:inity)?$/.test(text))return text.startsWith("-")?-1/0:1/0}function toBoolean(value){if(typeof value=="object"||typeof value=="number")return;let text=stripPythonSpace(
String(value)).toLowerCase();return["t","true","on","y","yes","1"].includes(text)?!0:["f","false","off","n","no","0"].includes(text)?!1:void 0}function convertScalar(type,value){
switch(type){case"string":return typeof value=="boolean"?value?"True":"False":typeof value=="number"?void 0:String(value);case"integer":return toInteger(value);case"\
number":return toNumber(value);case"boolean":return typeof value=="string"&&/^(?:true|false)$/i.test(value)?value.toLowerCase()==="true":typeof value=="boolean"?
value:void 0;default:return}}var LETTER_ESCAPES=new Set("AbBdDsSwWZafnrtvxuUN"),UNTRANSLATED=/\(\?[>(]|\(\?[aLiumsx-]+[:)]|[*+?}]\+|\\[aUN]/,INVALID=/Unterminated character class|Unterminated group|Unmatched '\)'|Nothing to repeat|Range out of order|numbers out of order|\\ at end|Lone quantifier/;
function isInvalidPattern(pattern){if(/(?<!\\)(?:\\\\)*\(\?<(?![=!])/.test(pattern))return!0;for(let[,letter=""]of pattern.matchAll(/\\(.)/gsu))if(/[a-z]/i.test(
letter)&&!LETTER_ESCAPES.has(letter))return!0;if(UNTRANSLATED.test(pattern))return!1;try{return new RegExp(toJavaScript(pattern)),!1}catch(error){return error instanceof
SyntaxError&&INVALID.test(error.message)}}function matchesPattern(pattern,value){if(!(UNTRANSLATED.test(pattern)||isInvalidPattern(pattern)||!isAscii(value)))try{
let match=new RegExp(toJavaScript(pattern),"y").exec(value);return match!==null&&match[0].length===value.length}catch{return}}function toJavaScript(pattern){return pattern.
replaceAll("(?P<","(?<").replaceAll(/\(\?P=(\w+)\)/g,String.raw`\k<$1>`).replaceAll(/\(\?#[^)]*\)/g,"").replaceAll(/(?<!\\)\[(\^?)\]/g,String.raw`[$1\]`).replaceAll(
/(?<!\\)\{,(\d+)\}/g,"{0,$1}").replaceAll(String.raw`\A`,"^").replaceAll(String.raw`\Z`,"$")}function isAscii(value){return!/[\u0080-\uffff]/.test(value)}function readConstraint(tree,kind,value,key){if(kind==="range"||kind==="length")return value!==null&&"min"in value?readBounds(tree,kind,value,key):readNumbers(tree,
kind,value,key,["min","max"],numbers=>readBounds(tree,kind,numbers,key));let node=value!==null&&"min"in value?null:value;switch(kind){case"modulo":return readNumbers(
tree,kind,node,key,["step","offset"],({min:step,max:offset})=>readModulo(tree,step,offset,key));case"allowed_values":return readAllowedValues(tree,node,key);case"\
allowed_pattern":return readAllowedPattern(tree,node,key);case"custom_constraint":return{node:node??key,constraint:{kind,name:describeNode(tree,node),description:void 0}}}}
function readNumbers(tree,kind,node,key,[first,second],read){let form=`{${first}: 1, ${second}: 2}`;if(!isMapNode(tree,node))return{node:node??key,message:`Cons\
traint "${kind}" must be a map`,hint:`Write ${kind}: ${form}.`};let entries=listEntries(tree,node),unknown2=entries.find(({name})=>name!==first&&name!==second);
if(unknown2!==void 0)return{node:unknown2.key,message:`Constraint "${kind}" has no key "${unknown2.name}"`,hint:`Its keys are "${first}" and "${second}".`};let at=name=>entries.
find(one=>one.name===name)?.value;return read({min:at(first),max:at(second)})}function readBounds(tree,kind,{min,max},key){for(let node of[min,max]){let problem3=findBoundProblem(
tree,kind,node);if(problem3!==void 0)return{node:node??key,message:problem3}}let[minimum,maximum]=[min,max].map(node=>toBound(toPlain(tree,node)));return minimum===
void 0&&maximum===void 0?{node:key,message:`Constraint "${kind}" needs a minimum, a maximum or both`}:minimum!==void 0&&maximum!==void 0&&minimum>maximum?{node:key,
message:`Constraint "${kind}" allows no value: its minimum is above its maximum`}:{node:key,constraint:{kind,min:minimum,max:maximum,description:void 0}}}function findBoundProblem(tree,kind,node){
let value=toPlain(tree,node);if(value===null)return;let number2=toNumber(value);return number2===void 0?`A bound of constraint "${kind}" must be a number`:kind===
"length"&&!(typeof number2=="bigint")?'A bound of constraint "length" must be an integer':void 0}function toBound(value){let number2=toNumber(value);return number2===
void 0?void 0:Number(number2)}function readModulo(tree,stepNode,offsetNode,key){let[step,offset]=[stepNode,offsetNode].map(node=>toBound(toPlain(tree,node)));if(step===
void 0||offset===void 0)return{node:key,message:'Constraint "modulo" needs a step and an offset, both integers'};let message=findModuloProblem(step,offset);return message!==
void 0?{node:key,message}:{node:key,constraint:{kind:"modulo",step,offset,description:void 0}}}function findModuloProblem(step,offset){if(!Number.isInteger(step)||
!Number.isInteger(offset))return'Step and offset of constraint "modulo" must be integers';if(step===0)return'The step of constraint "modulo" must not be 0';if(Math.
abs(offset)>=Math.abs(step))return'The offset of constraint "modulo" must be smaller than its step';if(step*offset<0)return'Step and offset of constraint "modul\
o" must have the same sign'}function readAllowedValues(tree,node,key){let plain=toPlain(tree,node);if(!Array.isArray(plain))return{node:node??key,message:"Allow\
ed values must be a list",hint:"Write [one, two]."};let values=listItems(tree,node).map(item=>{let value=toPlain(tree,item);return typeof value=="bigint"?Number(
value):typeof value=="object"&&value!==null?stringify(value)??"":value});return{node:key,constraint:{kind:"allowed_values",values,description:void 0}}}function readAllowedPattern(tree,node,key){
let pattern=toStringValue(tree,node);return pattern===void 0?{node:node??key,message:"A pattern must be a string"}:isInvalidPattern(pattern)?{node,message:"The \
pattern is not a valid regular expression of Python"}:{node:key,constraint:{kind:"allowed_pattern",pattern,description:void 0}}}var TYPES=new Map([["string","string"],["number","number"],["comma_delimited_list","list"],["json","json"],["boolean","boolean"],["String","string"],["Number","\
number"],["CommaDelimitedList","list"],["Json","json"],["Boolean","boolean"]]);function readParameterSchema(template,parameter){let type=parameter.type!==void 0&&
template.assumedVersion.parameterTypes.includes(parameter.type)?TYPES.get(parameter.type):void 0,results=template.format==="hot"?readHotConstraints(template,parameter):
readCfnConstraints(template,parameter);return{type,constraints:results.filter(one=>"constraint"in one),problems:results.filter(one=>"message"in one)}}var HOT_KINDS=[
"modulo","range","length","allowed_values","allowed_pattern","custom_constraint"];function readHotConstraints(template,parameter){let{tree,assumedVersion}=template,
kinds=HOT_KINDS.filter(kind=>assumedVersion.parameterConstraintKeys.includes(kind));return listItems(tree,valueAt(tree,parameter.value,"constraints")).flatMap(item=>{
if(!isMapNode(tree,item))return[{node:item,message:"A constraint must be a map"}];let entries=listEntries(tree,item),used=kinds.flatMap(kind2=>entries.filter(({
name})=>name===kind2)),[first,second]=used;if(first===void 0)return toEmptyConstraint(item,entries.length===0,kinds);let kind=HOT_KINDS.find(one=>one===first.name);
if(kind===void 0)return[];let read=readConstraint(tree,kind,first.value,first.key),ignored=second===void 0?[]:[{node:second.key,message:`Heat ignores the constr\
aint "${second.name}": the same element has "${first.name}"`,hint:`Start a new list element with "- ${second.name}:".`,isIgnored:!0}];return[read,...ignored]})}
function toEmptyConstraint(node,isEmpty2,kinds){return isEmpty2?[{node,message:"A constraint must not be empty",hint:`Constraints: ${kinds.join(", ")}.`}]:[]}function readCfnConstraints({
tree},{value}){let find=name=>listEntries(tree,value).find(one=>one.name===name),bounds2=(kind,minName,maxName)=>{let[min,max]=[find(minName),find(maxName)];return min===
void 0&&max===void 0?[]:[readConstraint(tree,kind,{min:min?.value,max:max?.value},(min??max)?.key??null)]},single=(kind,name)=>{let entry=find(name);return entry===
void 0?[]:[readConstraint(tree,kind,entry.value,entry.key)]};return[...bounds2("range","MinValue","MaxValue"),...bounds2("length","MinLength","MaxLength"),...single(
"allowed_values","AllowedValues"),...single("allowed_pattern","AllowedPattern")]}function findTypeProblem(type,value){switch(type){case"number":return toNumber(value)===void 0?{message:"must be a number"}:void 0;case"boolean":return toBoolean(
value)===void 0?{message:"must be true or false"}:void 0;case"list":return typeof value=="string"||Array.isArray(value)?void 0:{message:"must be a list, or a st\
ring with commas"};case"json":return typeof value=="string"&&value!==""&&!isJson(value)?{message:"must be a map, a list, or valid JSON"}:void 0;case"string":return}}
function isJson(text){try{return JSON.parse(text.replaceAll(/\b(?:NaN|-?Infinity)\b/g,"0")),!0}catch{return!1}}function findConstraintProblem(type,constraints,value){
for(let{constraint:constraint2}of constraints){let problem3=applyConstraint(type,constraint2,value);if(problem3!==void 0)return problem3}}function applyConstraint(type,constraint2,value){
switch(constraint2.kind){case"range":return type==="number"?checkBounds(toNumber(value),constraint2,""):void 0;case"length":return checkLength(type,constraint2,
value);case"modulo":return type==="number"?checkModulo(toNumber(value),constraint2):void 0;case"allowed_values":return checkAllowedValues(type,constraint2.values,
value);case"allowed_pattern":return type==="string"?checkPattern(constraint2.pattern,value):void 0;case"custom_constraint":return}}function checkBounds(number2,{
min,max},unit){if(number2===void 0)return;let isTooSmall=min!==void 0&&number2<min,isTooLarge=max!==void 0&&number2>max;if(!(!isTooSmall&&!isTooLarge))return max===
void 0?{message:`must be at least ${min}${unit}`}:min===void 0?{message:`must be at most ${max}${unit}`}:{message:`must be from ${min} to ${max}${unit}`}}function checkLength(type,constraint2,value){
if(!(type==="number"||type==="boolean")){if(typeof value=="string"&&type==="string")return checkBounds(countCharacters(value),constraint2," characters long");if(!(type===
"list"&&value==="")){if(typeof value=="string"&&type==="list")return checkBounds(value.split(",").length,constraint2," elements long");if(!(type==="json"&&typeof value==
"string"))return typeof value=="object"&&value!==null?checkBounds(Object.keys(value).length,constraint2," elements long"):type==="string"?{message:"must be text\
, since its length is limited: put quotes around it"}:void 0}}}function checkModulo(number2,{step,offset}){if(number2===void 0)return;let remainder=(Number(number2)%
step+step)%step;return remainder===offset||Number.isNaN(remainder)?void 0:{message:`must be a multiple of ${step}, with an offset of ${offset}`}}function checkPattern(pattern,value){
return typeof value!="string"?{message:"must be text, since it must match a pattern: put quotes around it"}:matchesPattern(pattern,value)===!1?{message:`must ma\
tch the pattern ${pattern}`}:void 0}function checkAllowedValues(type,values,value){let message=`must be one of ${values.map(String).join(", ")}`,candidates=values.
map(String);if(type==="list")return(typeof value=="string"?value.split(","):toTextList(value))?.every(item=>values.includes(item))??!0?void 0:{message:`must con\
tain nothing but ${candidates.join(", ")}`,candidates};let comparable=toComparable(type,value),allowed=values.map(one=>toComparable(type,typeof one=="number"&&Number.
isInteger(one)?BigInt(one):one));if(!(comparable===void 0||allowed.includes(void 0)))return allowed.includes(comparable)?void 0:{message,candidates}}function toTextList(value){
if(!Array.isArray(value))return;let items=value.map(item=>toPythonString(item));return items.every(item=>item!==void 0)?items:void 0}function toComparable(type,value){
if(type==="boolean")return toBoolean(value);if(type==="number"){let number2=toNumber(value);return number2===void 0?void 0:Number(number2)}return type==="string"?
toPythonString(value):void 0}function toPythonString(value){return value===null?"None":typeof value=="boolean"?value?"True":"False":typeof value=="number"?toPythonText(
Number.isInteger(value)?`${value}.0`:String(value)):typeof value=="object"?void 0:String(value)}function checkEnvironmentParameters(context,environment){checkParameters(context,environment),checkDefaults(context,environment),checkMergeStrategies(context,environment),
checkEncryptedNames(context,environment)}function checkParameters(context,environment){let root=findRoot(context);if(root!==void 0)for(let{name,key,value}of listSection(
environment,"parameters"))root.parameters.has(name)?checkValue(context,root,environment,name,value,!0):reportUnknown(context,root,environment,name,key)}function reportUnknown({
files,report:report2,templates},root,environment,name,key){let isRefused=files.environments.filter(one=>listSection(one,"parameters").length>0)[0]===environment&&
Object.keys(files.parameters).length===0,isNested=[...templates.values()].some(template=>template.parameters.has(name));report2(ENVIRONMENT_PARAMETER_RULES["unk\
nown-parameter"],{source:environment,node:key},`The template has no parameter "${name}"`,{hint:isNested?'Only a nested template declares it: set it in "paramete\
r_defaults".':didYouMean(name,root.parameters.keys()),level:files.ignoresUnknownParameters?"info":isRefused||isNested?void 0:"warning"})}function checkDefaults(context,environment){
let{templates,report:report2}=context,root=findRoot(context);for(let{name,key,value}of listSection(environment,"parameter_defaults")){let isSet2=context.files.environments.
some(one=>listSection(one,"parameters").some(entry=>entry.name===name));root?.parameters.has(name)===!0&&checkValue(context,root,environment,name,value,!isSet2);
let names=new Set([...templates.values()].flatMap(({parameters})=>[...parameters.keys()]));if(names.size===0||names.has(name))continue;let hint=didYouMean(name,
names);report2(ENVIRONMENT_PARAMETER_RULES["unused-parameter-default"],{source:environment,node:key},`No template has a parameter "${name}"`,{hint})}}function checkValue({
files,report:report2},root,environment,name,node,isUsed2){let parameter=root.parameters.get(name),value=toPlain(environment.tree,node);if(parameter===void 0||value===
null)return;let{type,constraints}=readParameterSchema(root,parameter);if(type===void 0)return;let problem3=findTypeProblem(type,value)??findConstraintProblem(type,
constraints,value);if(problem3===void 0)return;let{message,candidates}=problem3,isReplaced2=files.environments.slice(files.environments.indexOf(environment)+1).
some(one=>["parameters","parameter_defaults"].some(section=>listSection(one,section).some(entry=>entry.name===name))),isMerged=files.environments.some(one=>listSection(
one,"parameter_merge_strategies").length>0),isGiven=Object.hasOwn(files.parameters,name);report2(ENVIRONMENT_PARAMETER_RULES["invalid-parameter-value"],{source:environment,
node},`The value of parameter "${name}" ${message}`,{hint:typeof value=="string"&&candidates!==void 0?didYouMean(value,candidates):void 0,level:isReplaced2||isMerged||
isGiven||!isUsed2?"warning":void 0})}function checkMergeStrategies({schema,report:report2,templates},environment){let{tree}=environment,strategies=schema.environment.
mergeStrategies,names=new Set([...templates.values()].flatMap(({parameters})=>[...parameters.keys()]));for(let{name,key,value}of listSection(environment,"parame\
ter_merge_strategies")){let strategy=describeNode(tree,value);strategies.includes(strategy)||report2(ENVIRONMENT_PARAMETER_RULES["unknown-merge-strategy"],{source:environment,
node:value??key},`Heat knows no merge strategy "${strategy}", and ignores it`,{hint:didYouMean(strategy,strategies)??`Strategies: ${strategies.join(", ")}.`}),name!==
"default"&&names.size>0&&!names.has(name)&&report2(ENVIRONMENT_PARAMETER_RULES["unknown-merge-strategy"],{source:environment,node:key},`No template has a parame\
ter "${name}", which has a merge strategy`,{hint:didYouMean(name,names)})}}function checkMergedValues({files,report:report2}){for(let{source,node,message,hint}of findMergeProblems(
files))report2(ENVIRONMENT_PARAMETER_RULES["unmergeable-values"],{source,node},message,{hint})}function checkEncryptedNames(context,environment){let{tree}=environment,
root=findRoot(context);if(root!==void 0)for(let node of listItems(tree,valueAt(tree,tree.root,"encrypted_param_names"))){let name=toStringValue(tree,node);name===
void 0||root.parameters.has(name)||context.report(ENVIRONMENT_PARAMETER_RULES["unknown-encrypted-parameter"],{source:environment,node},`The template has no para\
meter "${name}"`,{hint:didYouMean(name,root.parameters.keys())})}}function findRoot({files,templates}){return[...templates.values()].find(({source})=>source===files.
root)}function listSection({tree},section){return listEntries(tree,valueAt(tree,tree.root,section)??null)}var import_yaml8=__toESM(require_dist(),1);function checkRegistry(context,environment){let{tree}=environment,registry=valueAt(tree,tree.root,"resource_registry")??null;walkEntries(environment,registry,entry=>{
checkWords(context,environment,entry),checkTarget(context,environment,entry)}),checkResources(context,environment,registry)}function walkEntries({tree},map,visit){
for(let entry of listEntries(tree,map))visit(entry),isWords(entry)||walkEntries({tree},entry.value,visit)}function isWords({name}){return name==="hooks"||name===
"restricted_actions"}function checkWords({schema,report:report2},environment,entry){if(!isWords(entry)||toPlain(environment.tree,entry.value)===null)return;let{
tree}=environment,words=entry.name==="hooks"?schema.environment.hooks:schema.environment.restrictedActions,nodes=(0,import_yaml8.isSeq)(tree.resolve(entry.value))?
listItems(tree,entry.value):[entry.value];for(let node of nodes){let word=toStringValue(tree,node);word!==void 0&&words.includes(word)||report2(REGISTRY_RULES["\
unknown-hook"],{source:environment,node:node??entry.key},word===void 0?`"${entry.name}" must be a word, or a list of words`:`"${entry.name}" cannot have the val\
ue "${word}"`,{hint:(word===void 0?void 0:didYouMean(word,words))??`Values: ${words.join(", ")}.`})}}function checkTarget(context,environment,{name,key,value}){
let{report:report2,files}=context,{tree}=environment,target=tree.resolve(value),plain=toPlain(tree,value);if(name==="resources"||isWords({name,key,value})||isMapNode(
tree,target)||plain===null)return;if(!(0,import_yaml8.isScalar)(target)||typeof plain!="string"){report2(REGISTRY_RULES["invalid-registry-entry"],{source:environment,
node:value??key},`The registry must map "${name}" to a type or a file`);return}let isFile=value!==null&&files.targets.has(value);name==="base_url"||isFile||!plain.
includes("::")||checkType(context,environment,name,plain,value??key)}function checkType(context,environment,name,target,node){let{report:report2,schema}=context,
loop=name.endsWith("*")?void 0:findLoop(context,name);if(loop!==void 0){report2(REGISTRY_RULES["registry-loop"],{source:environment,node},`The registry maps typ\
es in a loop: ${loop.join(" \u2192 ")}`,{level:isUsed(context,loop)?void 0:"warning"});return}target.endsWith("*")||isKnownType(context,target)||report2(REGISTRY_RULES["\
unknown-registry-target"],{source:environment,node},`The registry maps "${name}" to the unknown type "${target}"`,{hint:didYouMean(target,schema.resourceTypeNames)})}
function isKnownType({schema,files},type){return schema.findResourceType(type)!==void 0||schema.aliases.has(type)?!0:readRegistry(files).has(type)||files.types.
targetOf(type,"")!==type}function findLoop({files},start){let registry=readRegistry(files),path=[start];for(;;){let next=registry.get(path.at(-1)??"");if(next===
void 0)return;if(next===start)return[...path,next];if(path.includes(next))return;path.push(next)}}function readRegistry({environments}){return new Map(environments.
flatMap(({tree})=>listEntries(tree,valueAt(tree,tree.root,"resource_registry")??null).flatMap(({name,value})=>{let target=toStringValue(tree,value);return target===
void 0?[]:[[name,target]]})))}function isUsed({templates},types){return[...templates.values()].some(({resources})=>[...resources.values()].some(({type,condition})=>condition===
void 0&&types.includes(type??"")))}function checkResources(context,environment,registry){let{report:report2,files,templates}=context,{tree}=environment,section=listEntries(
tree,registry).find(({name})=>name==="resources");if(section===void 0)return;if(!(0,import_yaml8.isMap)(tree.resolve(section.value))){report2(REGISTRY_RULES["in\
valid-registry-entry"],{source:environment,node:toPlain(tree,section.value)===null?section.key:section.value},'"resources" of the registry must be a map',{hint:'\
Write "resources: {}", or remove it.'});return}let root=[...templates.values()].find(({source})=>source===files.root);for(let{name,key,value}of listEntries(tree,
section.value)){toPlain(tree,value)!==null&&!isMapNode(tree,value)&&report2(REGISTRY_RULES["invalid-registry-entry"],{source:environment,node:value},`The entry \
of resource "${name}" must be a map`,{hint:"Write {hooks: pre-create}, or {OS::Heat::None: file.yaml}."});let names=[...root?.resources.keys()??[]];root===void 0||
names.some(one=>matchesGlob(name,one))||report2(REGISTRY_RULES["unknown-registry-resource"],{source:environment,node:key},`The template has no resource "${name}\
"`,{hint:didYouMean(name,names)})}}function matchesGlob(glob,name){let pattern=glob.replaceAll(/\[[^\]]+\]/g,"?").replaceAll(/[$()+.\\^{|}[\]]/g,String.raw`\$&`).
replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${pattern}$`,"s").test(name)}var SINK_TYPES=["zaqar-queue"];function checkEventSinks({report:report2},environment){let{tree}=environment,rule=ENVIRONMENT_RULES["invalid-event-sink"];for(let node of listItems(
tree,valueAt(tree,tree.root,"event_sinks"))){let typeNode=valueAt(tree,node,"type"),type=toStringValue(tree,typeNode);if(!isMapNode(tree,node)||typeNode===void 0)
report2(rule,{source:environment,node},"An event sink must be a map with a type",{hint:"Write {type: zaqar-queue, target: queue, ttl: 3600}."});else if(type===void 0||
!SINK_TYPES.includes(type)){let written=describeNode(tree,typeNode);report2(rule,{source:environment,node:typeNode},`Heat has no event sink of type "${written}"`,
{hint:didYouMean(written,SINK_TYPES)??"Only a plugin can add such a type.",level:"warning"})}}}var WRONG_EXTENSION=/\.(?:yml|json|hot|tmpl)$/,HINT="Rename the file: Heat takes only names with .yaml and .template for templates.";function checkRegistryExtensions({
templates,report:report2},environment){let{tree}=environment,usedTypes=new Set([...templates.values()].flatMap(({resources})=>[...resources.values()].map(({type})=>type))),
registry=valueAt(tree,tree.root,"resource_registry")??null,maps=[registry,...listEntries(tree,valueAt(tree,registry,"resources")??null).map(one=>one.value)];for(let{
name,value}of maps.flatMap(map=>listEntries(tree,map))){let target=toStringValue(tree,value);name==="base_url"||target===void 0||!WRONG_EXTENSION.test(target)||
name.endsWith(".yaml")||name.endsWith(".template")||report2(REGISTRY_RULES["registry-extension"],{source:environment,node:value},`Heat does not take the file ${target}\
 for a template`,{hint:HINT,level:usedTypes.has(name)?void 0:"warning"})}}var import_yaml14=__toESM(require_dist(),1);var import_yaml12=__toESM(require_dist(),1);function readFunctionCall({tree,assumedVersion},node,scope){let target=tree.resolve(node??null);if(!(0,import_yaml12.isMap)(target))return;let[entry,second]=listEntries(
tree,target);if(entry===void 0||second!==void 0)return;let definition=(scope==="condition"?assumedVersion.conditionFunctions:assumedVersion.functions).get(entry.
name);return definition&&{name:entry.name,key:entry.key,argument:entry.value,definition}}function readArgument(template,node,scope){let{tree}=template,target=tree.resolve(node),none={node:node??null,text:"",value:void 0,items:[],entries:[]};if(readFunctionCall(
template,target,scope)??(scope==="condition"&&readFunctionCall(template,target,"resource")))return{...none,kind:"call"};if((0,import_yaml14.isSeq)(target)){let items=listItems(
tree,target).map(item=>readArgument(template,item,scope));return{...none,kind:"list",items}}if((0,import_yaml14.isMap)(target)){let entries=listEntries(tree,target).
map(entry=>({...entry,argument:readArgument(template,entry.value,scope),hasStringKey:typeof entry.key.value=="string"}));return{...none,kind:"map",entries}}let value=(0,import_yaml14.isScalar)(
target)?target.value:null;return typeof value=="string"?{...none,kind:"string",text:value}:typeof value=="boolean"?{...none,kind:"boolean",value}:typeof value==
"number"||typeof value=="bigint"?{...none,kind:"number",value:Number(value)}:{...none,kind:"null"}}function findEntry({entries},name){return entries.find(entry=>entry.
name===name)}function isKind({kind},...kinds){return kind==="call"||kinds.includes(kind)}function isEmpty({kind,text,value,items,entries}){return kind!=="call"&&
text===""&&!value&&items.length===0&&entries.length===0}var KIND_NAMES={string:"a string",number:"a number",boolean:"a boolean",null:"null",list:"a list",map:"a map",call:"a function"};function kindName({kind}){return KIND_NAMES[kind]}
function problem(stage,{node},message,hint){return{stage,node,message,hint}}function checkListOf(kind){return({name},argument)=>isKind(argument,"list")?argument.items.filter(item=>!isKind(item,kind,"null")).map(item=>problem("evaluate",
item,`"${name}" takes ${kind}s, and not ${kindName(item)}`)):[problem("evaluate",argument,`"${name}" takes a list of ${kind}s, and not ${kindName(argument)}`)]}
var checkMapMerge=checkListOf("map"),checkListConcat=checkListOf("list"),checkMapReplace=({name},argument)=>{if(argument.kind==="call")return[];let[input,replacements,
third]=argument.items;if(input===void 0||replacements===void 0||third!==void 0){let message=`"${name}" takes a list of two maps`;return[problem("evaluate",argument,
message,`Write ${name}: [map, {keys: {}, values: {}}].`)]}let problems=[input,replacements,...replacements.entries.map(entry=>entry.argument)].filter(map=>!isKind(
map,"map","null")).map(map=>problem("evaluate",map,`"${name}" takes maps, and not ${kindName(map)}`)),words=["keys","values"],unknown2=replacements.entries.filter(
entry=>!words.includes(entry.name));return[...problems,...unknown2.map(({key,name:word})=>problem("evaluate",{node:key},`"${name}" has no "${word}"`,didYouMean(
word,words)))]},checkSelect=({name},argument)=>{let[index,collection,third]=argument.items;if(index===void 0||collection===void 0||third!==void 0){let message=`\
"${name}" takes a list of two elements`;return[problem("parse",argument,message,`Write ${name}: [index, list].`)]}return isKind(collection,"number","boolean")&&
collection.kind!=="call"?[problem("evaluate",collection,`"${name}" selects from a list or map, and not from ${kindName(collection)}`)]:collection.kind==="list"&&
isKind(index,"string")&&index.kind==="string"&&!isInteger(index.text)?[problem("evaluate",index,`The index of "${name}" into a list is an integer`)]:collection.
kind==="map"&&!isKind(index,"string")?[problem("evaluate",index,`The index of "${name}" into a map is a string`)]:[]};function isInteger(text){return/^\s*[-+]?\d+\s*$/.
test(text)}var checkFindInMap=({name},argument)=>{let hint=`Write ${name}: [mapping, key, name].`;return argument.kind!=="list"||argument.items.length!==3?[problem(
"parse",argument,`"${name}" takes a list of three elements`,hint)]:argument.items.filter(({kind})=>kind==="list"||kind==="map").map(item=>problem("evaluate",item,
`"${name}" takes names, and not ${kindName(item)}`,hint))},checkMemberListToMap=({name},argument)=>{let[keyName,valueName,list]=argument.items;return keyName===
void 0||valueName===void 0||list===void 0||argument.items.length>3?[problem("parse",argument,`"${name}" takes a list of two names and a list`)]:[keyName,valueName].
filter(({kind})=>kind!=="string").map(word=>problem("parse",word,`A name in "${name}" is a string, and not ${kindName(word)}`))},URL_PARTS=["scheme","username",
"password","host","port","path","query","fragment"],checkMakeUrl=({name},argument)=>argument.kind!=="map"?[problem("validate",argument,`"${name}" takes a map, a\
nd not ${kindName(argument)}`)]:[...argument.entries.filter(entry=>!URL_PARTS.includes(entry.name)).map(({key,name:word})=>problem("validate",{node:key},`"${name}\
" has no part "${word}"`,didYouMean(word,URL_PARTS))),...URL_PARTS.flatMap(part=>{let value=findEntry(argument,part)?.argument;return value===void 0?[]:checkUrlPart(
name,part,value)})];function checkUrlPart(name,part,value){if(part==="port")return checkPort(name,value);let kind=part==="query"?"map":"string";return part==="f\
ragment"||isKind(value,kind)?[]:[problem("validate",value,`"${part}" of "${name}" is a ${kind}, and not ${kindName(value)}`)]}function checkPort(name,value){if(isKind(
value,"boolean"))return[];let port=value.kind==="number"?Number(value.value):Number.parseInt(value.text,10);return isInteger(value.kind==="number"?String(port):
value.text)&&port>0&&port<=65535?[]:[problem("validate",value,`"port" of "${name}" is a number from 1 to 65535`)]}var checkEquals=({name},argument)=>argument.kind==="list"&&argument.items.length===2?[]:[problem("parse",argument,`"${name}" takes a list of two values`,`Write ${name}\
: [value, value].`)];function checkIf(minimum){let count2=minimum===2?"two or three":"three";return({name},argument)=>{let{items}=argument;if(argument.kind!=="l\
ist"||items.length<minimum||items.length>3){let message=`"${name}" takes a list of ${count2} elements`;return[problem("parse",argument,message,`Write ${name}: [\
condition, value, value].`)]}return items.slice(0,1).flatMap(condition=>checkCondition(name,condition,"parse"))}}var checkNot=({name},argument)=>argument.kind===
"null"?[problem("parse",argument,`"${name}" needs a condition`)]:checkCondition(name,argument,"evaluate"),checkFnNot=({name},argument)=>{let[condition,second]=argument.
items;if(condition===void 0||second!==void 0){let message=`"${name}" takes a list with one condition`;return[problem("parse",argument,message,`Write ${name}: [c\
ondition].`)]}return checkCondition(name,condition,"evaluate")},checkConditionList=({name},argument)=>argument.kind!=="list"||argument.items.length<2?[problem("\
parse",argument,`"${name}" takes a list of at least two conditions`)]:argument.items.flatMap((item,index)=>checkCondition(name,item,index===0?"evaluate":"operan\
d"));function checkCondition(name,condition,stage){if(isKind(condition,"string","boolean")||condition.kind==="null")return[];let message=`"${name}" needs the na\
me of a condition, a boolean or a function, and not ${kindName(condition)}`;return[problem(stage,condition,message)]}var checkContains=({name},argument)=>{let[,
list]=argument.items;return argument.kind!=="list"||list===void 0||argument.items.length>2?[problem("parse",argument,`"${name}" takes a list of two elements`,`W\
rite ${name}: [value, list].`)]:isKind(list,"list","string")?[]:[problem("evaluate",list,`"${name}" searches in a list, and not in ${kindName(list)}`)]},checkFilter=({
name},argument)=>{if(argument.kind!=="list"||argument.items.length!==2){let message=`"${name}" takes a list of two elements`;return[problem("parse",argument,message,
`Write ${name}: [values, list].`)]}return argument.items.filter(item=>!isKind(item,"list")&&!isEmpty(item)).map(item=>problem("evaluate",item,`"${name}" takes t\
wo lists, and not ${kindName(item)}`))};var checkGetParam=({name},argument)=>{let[parameter]=argument.items;return isKind(argument,"string")&&(argument.kind==="call"||argument.text!=="")?[]:argument.kind!==
"list"||parameter===void 0?[problem("evaluate",argument,`"${name}" takes the name of a parameter, or a list of a name and a path`)]:isKind(parameter,"string")?[]:
[notName(name,parameter,"parameter")]},checkGetResource=({name},argument)=>isKind(argument,"string")?[]:[notName(name,argument,"resource",isHashable(argument)?"\
evaluate":"validate")];function isHashable({kind}){return kind!=="list"&&kind!=="map"}function notName(name,argument,what,stage="evaluate"){return problem(stage,
argument,`"${name}" takes the name of a ${what}, and not ${kindName(argument)}`)}function checkGetAttr(minimum){return({name},argument)=>{let[resource]=argument.
items;if(argument.kind==="list"&&resource!==void 0&&argument.items.length>=minimum)return isKind(resource,"string")?[]:[notName(name,resource,"resource")];if(minimum===
1&&argument.text.length===1)return[];let message=`"${name}" takes a list of a resource and an attribute, and not ${describe(argument)}`;return[problem("parse",argument,
message,`Write ${name}: [resource, attribute].`)]}}function describe(argument){return argument.kind==="list"?`a list of ${argument.items.length}`:kindName(argument)}
var checkFnGetAtt=({name},argument)=>{let[resource]=argument.items;if(argument.kind==="list"&&argument.items.length===2&&resource!==void 0)return isKind(resource,
"string")?[]:[notName(name,resource,"resource")];let message=`"${name}" takes a list of a resource and an attribute`;return[problem("parse",argument,message,`Wr\
ite ${name}: [resource, attribute].`)]};function readReplacement(name,argument){if(name.startsWith("Fn::")){let[params2,template2,third]=argument.items;return params2&&template2&&third===void 0?{params:params2,
template:template2}:void 0}let template=findEntry(argument,"template")?.argument,params=findEntry(argument,"params")?.argument;return template&&params?{template,
params}:void 0}function checkReplace(kind){return({name},argument)=>{let parts=readReplacement(name,argument);if(parts===void 0){let message=name.startsWith("Fn\
::")?`"${name}" takes a list of a map and a string`:`"${name}" takes a map with "template" and "params"`;return[problem("parse",argument,message)]}let{template,
params}=parts;return isKind(params,"map")?[...checkTemplate(name,template),...checkParams(name,params,kind)]:[problem("parse",params,`The params of "${name}" ar\
e ${kindName(params)} and no map`)]}}function checkTemplate(name,template){return isKind(template,"string")?[]:[problem("evaluate",template,`The template of "${name}\
" is ${kindName(template)} and no string`)]}function checkParams(name,{entries},kind){return entries.flatMap(({key,name:word,hasStringKey,argument})=>hasStringKey?
word===""?[problem("evaluate",{node:key},`"${name}" cannot replace an empty string`)]:kind==="strings"&&(argument.kind==="list"||argument.kind==="map")?[problem(
"evaluate",argument,`In this version "${name}" replaces by strings, and not by ${kindName(argument)}`)]:kind==="no-empty-value"&&isEmpty(argument)&&isKind(argument,
"string","null","list","map")?[problem("evaluate",argument,`"${name}" needs a value for "${word}" that is not empty`)]:[]:[problem("evaluate",{node:key},`The pa\
rams of "${name}" are strings`,`Write "${key.source??word}" in quotes.`)])}function checkRepeat(features){return({name},argument)=>{let forEach=findEntry(argument,
"for_each")?.argument;if(forEach===void 0||findEntry(argument,"template")===void 0)return[problem("parse",argument,`"${name}" takes a map with "template" and "f\
or_each"`)];let permutations=features.takesPermutations?findEntry(argument,"permutations")?.argument:void 0;if(permutations!==void 0&&permutations.kind!=="boole\
an")return[problem("parse",permutations,"permutations is true or false","Write a boolean.")];if(forEach.kind==="call")return[];if(forEach.kind!=="map")return[problem(
"validate",forEach,`for_each of "${name}" is ${kindName(forEach)} and no map`)];let isPairwise=permutations?.value===!1;return checkForEach(name,forEach,{takesMaps:features.
takesMaps&&!isPairwise,isPairwise})}}function checkForEach(name,forEach,{takesMaps,isPairwise}){let{entries}=forEach;if(entries.length===0)return[problem("evalu\
ate",forEach,`for_each of "${name}" is empty`)];let problems=entries.flatMap(({key,name:word,hasStringKey,argument})=>hasStringKey?isKind(argument,"list","null")||
takesMaps&&argument.kind==="map"?[]:[problem("evaluate",argument,`"${name}" iterates over lists, and not over ${kindName(argument)}`)]:[problem("evaluate",{node:key},
`The variables of "${name}" are strings`,`Write "${key.source??word}" in quotes.`)]),lists=entries.filter(({argument})=>argument.kind==="list"),lengths=new Set(
lists.map(({argument})=>argument.items.length));return isPairwise&&lengths.size>1&&problems.push(problem("evaluate",forEach,"Without permutations, all lists of \
for_each have the same length")),problems}var checkJoin=({name},argument)=>{let[separator,list,third]=argument.items;return separator===void 0||list===void 0||third!==void 0?[wrongJoin(name,argument,"tw\
o elements")]:[...checkSeparator(name,separator),...checkJoined(name,list,list.kind==="null",["list","map","number","boolean"])]},checkJoinMultiple=({name},argument)=>{
let[separator,...lists]=argument.items;return separator===void 0||lists.length===0?[wrongJoin(name,argument,"at least two elements")]:[...checkSeparator(name,separator),
...lists.flatMap(list=>checkJoined(name,list,isEmpty(list),["number","boolean"]))]};function wrongJoin(name,argument,count2){let message=`"${name}" takes a list\
 of ${count2}`;return problem("parse",argument,message,`Write ${name}: [separator, [string, string]].`)}function checkSeparator(name,separator){return isKind(separator,
"string")?[]:[problem("evaluate",separator,`The separator of "${name}" is ${kindName(separator)} and no string`)]}function checkJoined(name,list,isNothing,refused){
return isKind(list,"list")?list.items.filter(({kind})=>refused.includes(kind)).map(item=>problem("evaluate",item,`"${name}" joins strings, and not ${kindName(item)}`,
isKind(item,"number","boolean")?"Put the value in quotes.":void 0)):isNothing?[]:[problem("evaluate",list,`"${name}" joins a list, and not ${kindName(list)}`)]}
var checkStrSplit=({name},argument)=>{let hint=`Write ${name}: [separator, string], or [separator, string, index].`,[separator,text,index]=argument.items;if(argument.
kind==="call")return[];if(separator===void 0||text===void 0){let stage=isKind(argument,"string","map")?"parse":"evaluate";return[problem(stage,argument,`"${name}\
" takes a list of two or three elements`,hint)]}if(text.kind==="null")return[];let problems=[...checkSplit(name,separator,text,["string","null"]),...index===void 0?
[]:checkIndex(name,index)],isLiteral=separator.kind==="string"&&text.kind==="string"&&index?.kind==="number";if(problems.length>0||!isLiteral)return problems;let{
length}=text.text.split(separator.text),position=Math.trunc(Number(index.value));return position<length&&position>=-length?[]:[problem("evaluate",index,`The ind\
ex ${position} is outside of the string, whose count of parts is ${length}`)]};function checkIndex(name,index){return isKind(index,"number","boolean")||/^\s*[-+]?\d+\s*$/.
test(index.text)?[]:[problem("evaluate",index,`The index of "${name}" is no integer`)]}var checkFnSplit=({name},argument)=>{let[separator,text,third]=argument.items;
if(separator===void 0||text===void 0||third!==void 0){let message=`"${name}" takes a list of two elements`;return[problem("parse",argument,message,`Write ${name}\
: [separator, string].`)]}return separator.kind==="call"?[problem("evaluate",separator,`The separator of "${name}" cannot be a function`)]:checkSplit(name,separator,
text,["string"])};function checkSplit(name,separator,text,separatorKinds){return isKind(text,"string")?isKind(separator,...separatorKinds)?separator.kind==="str\
ing"&&separator.text===""?[problem("evaluate",separator,`The separator of "${name}" is empty`)]:[]:[problem("evaluate",separator,`The separator of "${name}" is ${kindName(
separator)} and no string`)]:[problem("evaluate",text,`"${name}" splits a string, and not ${kindName(text)}`)]}var ALGORITHMS=["md5","sha1","sha224","sha256","s\
ha384","sha512","blake2b","blake2s","sha3_224","sha3_256","sha3_384","sha3_512","sha512_224","sha512_256","md4","md5-sha1","mdc2","ripemd160","rmd160","sm3","wh\
irlpool"],LATIN_1="It takes characters up to U+00FF.",checkDigest=({name},argument)=>{if(argument.kind==="call")return[];let[algorithm,text,third]=argument.items;
if(algorithm===void 0||text===void 0||third!==void 0){let message2=`"${name}" takes a list of two strings`;return[problem("evaluate",argument,message2,`Write ${name}\
: [algorithm, string].`)]}let problems=argument.items.filter(item=>!isKind(item,"string")).map(item=>problem("evaluate",item,`"${name}" takes strings, and not ${kindName(
item)}`)),foreign=/[^\0-\xff]/u.exec(text.text)?.[0];if(foreign!==void 0&&problems.push(problem("evaluate",text,`"${name}" cannot read the character "${foreign}\
"`,LATIN_1)),algorithm.kind!=="string"||ALGORITHMS.includes(algorithm.text.toLowerCase()))return problems;let message=`"${name}" has no algorithm "${algorithm.text}\
"`,hint=didYouMean(algorithm.text,ALGORITHMS)??"Use sha256, sha384 or sha512.";return[...problems,problem("evaluate",algorithm,message,hint)]},checkString=({name},argument)=>isKind(
argument,"string")?[]:[problem("evaluate",argument,`"${name}" takes a string, and not ${kindName(argument)}`)],FACADE_WORDS=["metadata","deletion_policy","updat\
e_policy"],checkResourceFacade=({name},argument)=>{let words=name==="resource_facade"?FACADE_WORDS:FACADE_WORDS.map(toCfnKey);if(argument.kind==="call"||words.includes(
argument.text))return[];let hint=didYouMean(argument.text,words);return[problem("parse",argument,`"${name}" takes one of ${words.join(", ")}`,hint)]};var TOKENS=[["operand",/\$[\p{L}\p{N}_]*/uy],["operand",/(?<![\p{L}\p{N}_])\d+(\.?\d+)?(?![\p{L}\p{N}_])/uy],["call",/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*\(/uy],
["prefix",/not(?![\p{L}\p{N}_])/uy],["binary",/(?:mod|in|and|or)(?![\p{L}\p{N}_])/uy],["operand",/(?!__)(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/uy],["operand",
/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/uy],["arrow",/=>/y],["binary",/\?\.|=~|!~|>=|<=|!=|->|[.*/><=]/y],["sign",/[+-]/y],["open",/[([{]/y],["cl\
ose",/[)\]}]/y],["comma",/,/y]];function findYaqlError(expression){let tokens=[],offset=0;for(;offset<expression.length;){if(` 	\r
`.includes(expression.charAt(offset))){offset+=1;continue}let token=readToken(expression,offset);if(token===void 0)return{message:`unexpected character ${expression.
charAt(offset)}`,offset};tokens.push(token),offset+=token.text.length}return findGrammarError(tokens,expression.length)}function readToken(expression,offset){for(let[
kind,pattern]of TOKENS){pattern.lastIndex=offset;let text=pattern.exec(expression)?.[0];if(text!==void 0)return{kind,text,offset}}}function findGrammarError(tokens,length){
let brackets=[],isOperandExpected=!0;for(let[index,token]of tokens.entries()){let{kind,text,offset}=token;if(!(isOperandExpected?acceptsOperand(token,tokens[index-
1],brackets.at(-1)):acceptsOperator(token,brackets.at(-1))))return{message:`unexpected ${text}`,offset};kind==="call"&&brackets.push({closing:")",hasArguments:!0}),
kind==="open"&&brackets.push({closing:closingOf(text),hasArguments:text!=="("}),kind==="close"&&brackets.pop(),isOperandExpected=kind!=="operand"&&kind!=="close"}
let bracket=brackets.at(-1);return bracket!==void 0?{message:`a ${bracket.closing} is missing at the end`,offset:length}:isOperandExpected?{message:"the end is \
missing",offset:length}:void 0}function acceptsOperand({kind,text},before,bracket){let isFirst=before?.kind==="call"||before?.kind==="open";return kind==="close"?
isFirst&&hasArguments(bracket)&&bracket?.closing===text:kind==="comma"?(isFirst||before?.kind==="comma")&&hasArguments(bracket):kind!=="binary"&&kind!=="arrow"}
function hasArguments(bracket){return bracket?.hasArguments===!0}function acceptsOperator({kind,text},bracket){return kind==="close"?bracket?.closing===text:kind===
"comma"||kind==="arrow"?hasArguments(bracket):kind==="binary"||kind==="sign"||kind==="open"&&text==="["}function closingOf(opening){return opening==="("?")":opening===
"["?"]":"}"}var KEYS=["expression","data"],checkYaql=({name},argument)=>{let expression=findEntry(argument,"expression")?.argument;if(expression===void 0)return[problem("pa\
rse",argument,`"${name}" takes a map with "expression" and "data"`)];let unknown2=argument.entries.filter(entry=>!KEYS.includes(entry.name));if(unknown2.length>
0)return unknown2.map(({key,name:word})=>problem("parse",{node:key},`"${name}" has no "${word}"`,didYouMean(word,KEYS)));if(expression.kind==="call")return[];if(!isKind(
expression,"string"))return[problem("validate",expression,`The expression of "${name}" is ${kindName(expression)} and no string`)];let syntaxError=findYaqlError(
expression.text);if(syntaxError===void 0)return[];let message=`The expression of "${name}" has a mistake: ${syntaxError.message} after ${syntaxError.offset} cha\
racters`;return[problem("validate",expression,message)]};var CHECKS={And:checkConditionList,Base64:checkString,Contains:checkContains,Digest:checkDigest,Equals:checkEquals,Filter:checkFilter,FindInMap:checkFindInMap,GetAtt:(call,argument)=>(isCfn(
call.name)?checkFnGetAtt:checkGetAttr(2))(call,argument),GetAttAllAttributes:checkGetAttr(1),GetAttThenSelect:checkGetAttr(2),GetFile:checkString,GetParam:checkGetParam,
GetResource:checkGetResource,If:checkIf(3),IfNullable:checkIf(2),Join:checkJoin,JoinMultiple:checkJoinMultiple,ListConcat:checkListConcat,ListConcatUnique:checkListConcat,
MakeURL:checkMakeUrl,MapMerge:checkMapMerge,MapReplace:checkMapReplace,MemberListToMap:checkMemberListToMap,Not:(call,argument)=>(isCfn(call.name)?checkFnNot:checkNot)(
call,argument),Or:checkConditionList,ParamRef:checkGetResource,Ref:checkGetResource,Repeat:checkRepeat({takesMaps:!1,takesPermutations:!1}),RepeatWithMap:checkRepeat(
{takesMaps:!0,takesPermutations:!1}),RepeatWithNestedLoop:checkRepeat({takesMaps:!0,takesPermutations:!0}),Replace:checkReplace("strings"),ReplaceJson:checkReplace(
"json"),ReplaceJsonStrict:checkReplace("json"),ReplaceJsonVeryStrict:checkReplace("no-empty-value"),ResourceFacade:checkResourceFacade,Select:checkSelect,Split:checkFnSplit,
StrSplit:checkStrSplit,Yaql:checkYaql};function findArgumentCheck(implementation){return CHECKS[implementation]}function isCfn(name){return name.startsWith("Fn:\
:")}var NO_ORIGIN={resource:void 0,output:void 0,condition:void 0,isConditional:!1,isInBranch:!1};function walkValues(template,visit){let values=cache.get(template)??
listValues(template);cache.set(template,values),values.forEach(visit)}var cache=new WeakMap;function listValues(template){let values=[],walk=(node,origin)=>{let call=readFunctionCall(
template,node,origin.scope);values.push({...origin,node,call});let branches=call&&isIf(call)?listItems(template.tree,call.argument):[];if(branches.length===0){for(let child of listChildren(
template,node))walk(child,origin);return}let[condition,...results]=branches;walk(condition??null,{...origin,scope:"condition"});for(let value of results)walk(value,
{...origin,isConditional:!0,isInBranch:!0})};for(let condition of template.conditions.values())walk(condition.value,{...NO_ORIGIN,scope:"condition",condition});
for(let resource of template.resources.values()){let isConditional=resource.condition!==void 0;for(let node of[resource.properties,resource.metadata,resource.updatePolicy,
resource.deletionPolicy])node&&walk(node,{...NO_ORIGIN,scope:"resource",resource,isConditional});resource.condition&&walk(resource.condition,{...NO_ORIGIN,scope:"\
condition",resource})}for(let output of template.outputs.values()){let isConditional=output.condition!==void 0;output.outputValue&&walk(output.outputValue,{...NO_ORIGIN,
scope:"output",output,isConditional}),output.condition&&walk(output.condition,{...NO_ORIGIN,scope:"condition",output})}return values}function isIf({name}){return name===
"if"||name==="Fn::If"}function listChildren({tree},node){return[...listEntries(tree,node).map(({value})=>value),...listItems(tree,node)]}var usedConditions=new WeakMap;function isUsedCondition(template,name){let known=usedConditions.get(template)??findUsedConditions(template);return usedConditions.
set(template,known),known.has(name)}function findUsedConditions(template){let{tree}=template,names=new Set,add=name=>{name!==void 0&&names.add(name)};for(let{condition}of[
...template.resources.values(),...template.outputs.values()])add(toStringValue(tree,condition));return walkValues(template,({call,isConditional})=>{(call?.name===
"if"||call?.name==="Fn::If")&&!isConditional&&add(toStringValue(tree,listItems(tree,call.argument)[0]))}),names}function checkFunctionArguments({template,report:report2}){let{source}=template;walkValues(template,value=>{let{call}=value;if(call===void 0||call.definition.isRemoved)
return;let check=findArgumentCheck(call.definition.implementation);for(let{node,message,hint,stage}of check?.(call,toArgument(value,call))??[])report2(FUNCTION_RULES["\
function-arguments"],{source,node:node??call.key},message,{hint,level:levelOf(template,stage,value)})});function toArgument({scope},{argument,name}){return readArgument(
template,argument,name==="if"||name==="Fn::If"?"condition":scope)}}function levelOf(template,stage,value){return value.isInBranch||stage==="operand"?"warning":stage===
"parse"?value.output!==void 0&&value.isConditional?"warning":"error":value.isConditional?"warning":stage==="validate"?"error":value.condition!==void 0?isUsedCondition(
template,value.condition.name)?"error":"warning":value.scope==="output"?"warning":"error"}var import_yaml19=__toESM(require_dist(),1);var SUBSTITUTES={hot:{Ref:"get_param or get_resource","Fn::Base64":"the value alone","Fn::Equals":"equals","Fn::FindInMap":"get_param with a path into a paramet\
er of type json","Fn::GetAtt":"get_attr","Fn::If":"if","Fn::Join":"list_join","Fn::Replace":"str_replace","Fn::ResourceFacade":"resource_facade","Fn::Select":"g\
et_attr or get_param with a path","Fn::Split":"str_split","Fn::Sub":"str_replace"},cfn:{get_attr:"Fn::GetAtt",get_param:"Ref",get_resource:"Ref",if:"Fn::If",list_join:"\
Fn::Join",resource_facade:"Fn::ResourceFacade",str_replace:"Fn::Replace",str_split:"Fn::Split","Fn::Sub":"Fn::Replace or Fn::Join"}};function findSubstitute({format},name){
let substitutes=SUBSTITUTES[format];return Object.hasOwn(substitutes,name)?`Write ${substitutes[name]??""}.`:void 0}function isDistinctive(name){return/_|::/.test(
name)||name==="Ref"}function listFunctionNames(version,scope){let functions=scope==="condition"?version.conditionFunctions:version.functions,names=functionNames.
get(functions)??[...functions.values()].flatMap(toName);return functionNames.set(functions,names),names}var functionNames=new WeakMap;function toName({name,isRemoved:isRemoved2}){
return isRemoved2?[]:[name]}function maxDistanceOf(name){return name.length<9?1:2}function findMisspelled(name,functionNames3){return memberOf(misspelled,functionNames3,
name,()=>searchMisspelled(name,functionNames3))}function searchMisspelled(name,functionNames3){let letters=toLetters(name),candidates=listCandidates(functionNames3),
sameLetters=candidates.find(one=>one.letters===letters);if(sameLetters!==void 0)return sameLetters.name;if(name.length<6)return;let isClose=other=>Math.abs(name.
length-other.length)<=2&&(leven(name,other)<=maxDistanceOf(name)||isTransposed(name,other));return candidates.find(one=>isClose(one.name))?.name}var misspelled=new WeakMap,
misspelledShort=new WeakMap;function memberOf(known,functionNames3,name,find){let byName=known.get(functionNames3)??new Map;if(known.set(functionNames3,byName),
byName.has(name))return byName.get(name);let found=find();return byName.set(name,found),found}var candidatesOf=new WeakMap;function listCandidates(functionNames3){
let known=candidatesOf.get(functionNames3);if(known!==void 0)return known;let candidates=functionNames3.filter(isDistinctive).map(name=>({name,letters:toLetters(
name)}));return candidatesOf.set(functionNames3,candidates),candidates}function findMisspelledShort(name,readAsArgument,functionNames3,isDeclared){let isCall2=one=>one===
"Ref"?isDeclared(readAsArgument().text):looksLikeCall(one,readAsArgument());return memberOf(misspelledShort,functionNames3,name,()=>functionNames3.filter(one=>SHORT_NAMES.
has(one)).filter(one=>leven(name,one)===1||isTransposed(name,one))).find(isCall2)}var SHORT_NAMES=new Set(["Ref","yaql"]);function toLetters(name){return name.toLowerCase().
replaceAll(/[-_:\s]/g,"")}function looksLikeCall(name,argument){let count2=argument.items.length;switch(name){case"if":return count2===3;case"filter":case"conta\
ins":case"digest":return count2===2;case"repeat":return findEntry(argument,"for_each")!==void 0;case"yaql":return findEntry(argument,"expression")!==void 0;default:
return isDistinctive(name)}}function mapPropertySchemas(tree,properties,schemas){let found=new Map,addMembers=(node,members)=>{for(let{name,value}of listEntries(tree,node)){let schema=members.
get(name);schema!==void 0&&add(value,schema)}},add=(node,schema)=>{let target=tree.resolve(node);if(target===null)return;found.set(target,schema),schema.members!==
void 0&&addMembers(target,schema.members);let{items}=schema;if(items!==void 0)for(let item of listItems(tree,target))add(item,items)};return addMembers(properties??
null,schemas),found}function refusesMaps({type,older}){return type!=="map"&&type!=="any"&&(older===void 0||refusesMaps(older))}function createTypeResolver(files,schema,templates){let fileKeys=new Set(files.targets.values()),toTemplate=key=>{let template=templates.get(key);return template===
void 0?{kind:"unreadable"}:{kind:"nested",template}};return(type,typeNode,resourceName)=>{let name=files.types.targetOf(type,resourceName);if(name!==type&&fileKeys.
has(name))return toTemplate(name);let key=typeNode?files.targets.get(typeNode):void 0;if(key!==void 0)return toTemplate(key);let target=resolveAlias(schema,name),
known=schema.findResourceType(target);return known!==void 0?{kind:"known",type:known}:target.startsWith("file:")?{kind:"unreadable"}:/\.(ya?ml|template)$/.test(
name)?{kind:"unreadable"}:{kind:"unknown",name}}}function resolveAlias({aliases},name){let alias=aliases.get(name);if(alias!==void 0)return alias.target;for(let[
pattern,{target}]of aliases){let start=pattern.slice(0,-1);if(pattern.endsWith("*")&&name.startsWith(start))return target.replace(/\*$/,()=>name.slice(start.length))}
return name}function resolveResourceType(resolve,resource){let{type,typeNode,name}=resource;return type===void 0?void 0:resolve(type,typeNode,name)}function checkFunctionNames(context){let findSchema=createSchemaLookup(context);walkValues(context.template,value=>{if(value.call!==void 0)checkRemoved(context,
value);else{if(value.node&&value.node===value.resource?.properties)return;checkData(context,value,findSchema)}})}function checkRemoved({template,report:report2},{
call,isConditional}){if(call?.definition.isRemoved!==!0)return;let{source,assumedVersion}=template;report2(FUNCTION_RULES["removed-function"],{source,node:call.
key},`Version ${assumedVersion.value} has no function "${call.name}"`,{hint:findSubstitute(assumedVersion,call.name),level:isConditional?"warning":void 0})}function checkData(context,value,findSchema){
let{tree,source}=context.template,target=tree.resolve(value.node),finding=(0,import_yaml19.isMap)(target)?findInMap(context,value,listEntries(tree,target)):findInText(
context,target);if(finding===void 0)return;let schema=findSchema(value),isRefused=schema!==void 0&&refusesMaps(schema)&&(0,import_yaml19.isMap)(target)&&!value.
isConditional;context.report(finding.rule,{source,node:finding.node},finding.message,{hint:finding.hint,level:isRefused?"error":finding.level})}function findInMap(context,value,entries){
let{template}=context,[entry,second]=entries;if(entry===void 0)return;if(second!==void 0)return findExtraKey(context,value,entries);let{name,key}=entry,functionName=FUNCTION_START.
exec(name)?.[1];return isNull(template.tree.resolve(entry.value))&&functionName!==void 0&&isKnown(context,functionName)?toMissingBlank(key,functionName):value.scope===
"condition"&&template.assumedVersion.functions.has(name)?{rule:FUNCTION_RULES["function-in-condition"],node:key,message:`A condition cannot use "${name}"`,hint:`\
Functions for conditions: ${listFunctionNames(template.assumedVersion,"condition").join(", ")}.`,level:value.isInBranch?"warning":"error"}:findOtherFunction(context,
value,entry)}function findOtherFunction({template,schema},{scope},{name,key,value}){let{assumedVersion,format}=template,later=schema.templateVersions.filter(one=>one.
format===format).find(one=>listFunctionNames(one,scope).includes(name)),readAsArgument=()=>readArgument(template,value,scope),isCall2=()=>looksLikeCall(name,readAsArgument());
if(later!==void 0&&later.date>assumedVersion.date&&isCall2())return{rule:FUNCTION_RULES["newer-function"],node:key,message:`Version ${assumedVersion.value} has \
no function "${name}", so Heat takes this map as data`,hint:`Write ${later.key}: ${later.value}, or a later version.`,level:"warning"};let rule=FUNCTION_RULES["\
unknown-function"],message=`There is no function "${name}", so Heat takes this map as data`,names=listFunctionNames(assumedVersion,scope),isDeclared=one=>template.
parameters.has(one)||template.resources.has(one),misspelled2=findMisspelled(name,names)??findMisspelledShort(name,readAsArgument,names,isDeclared);return misspelled2!==
void 0?{rule,node:key,message,hint:`Did you mean "${misspelled2}"?`,level:"warning"}:name.startsWith("Fn::")||isKnownIn(schema.templateVersions,name)&&isCall2()?
{rule,node:key,message,hint:findSubstitute(assumedVersion,name),level:"warning"}:void 0}function isKnownIn(versions,name){return isDistinctive(name)&&versions.some(
({functions})=>functions.get(name)?.isRemoved===!1)}function findExtraKey({template},{scope},entries){let names=listFunctionNames(template.assumedVersion,scope).
filter(isDistinctive),entry=entries.find(({name})=>names.includes(name));return entry&&{rule:FUNCTION_RULES["function-with-other-keys"],node:entry.key,message:`\
"${entry.name}" has other keys beside it, so Heat takes the whole map as data`,hint:"Indent the keys that belong to the function, and move the others out of the\
 map.",level:"warning"}}var FUNCTION_START=/^([a-z]+_[a-z_]+):\S/;function findInText(context,target){if(!(0,import_yaml19.isScalar)(target)||target.type!=="PLA\
IN"||typeof target.value!="string")return;let functionName=FUNCTION_START.exec(target.value)?.[1];return functionName!==void 0&&isKnown(context,functionName)?toMissingBlank(
target,functionName):void 0}function isNull(target){return target===null||(0,import_yaml19.isScalar)(target)&&target.value===null}function isKnown({template},functionName){
return template.assumedVersion.functions.has(functionName)}function toMissingBlank(node,functionName){return{rule:FUNCTION_RULES["missing-blank"],node,message:`\
Without a space after "${functionName}:" this is text and no function`,hint:`Write a space after "${functionName}:".`,level:"warning"}}function createSchemaLookup({
template,resolveType}){let known=new Map;return({resource,scope,node})=>{let target=template.tree.resolve(node);if(resource===void 0||scope!=="resource"||target===
null)return;let resolved=resolveResourceType(resolveType,resource),type=resolved?.kind==="known"&&!resolved.type.acceptsAnyProperty?resolved.type:void 0,schemas=known.
get(resource)??mapPropertySchemas(template.tree,resource.properties,type?.properties??new Map);return known.set(resource,schemas),schemas.get(target)}}var import_yaml24=__toESM(require_dist(),1);function createParameterLookup({files},template){return template.source!==files.root?()=>{}:name=>{let parameter=template.parameters.get(name);if(parameter===void 0)
return;let written=findWrittenValue(files,template,parameter);return written===void 0?void 0:convertParameter(parameter.type??"",written)}}function findWrittenValue({
environments,parameters},{tree},{name,defaultValue}){let values=["parameters","parameter_defaults"].map(section=>environments.flatMap(({tree:environment})=>listEntries(
environment,valueAt(environment,environment.root,section)??null).filter(one=>one.name===name).map(({value})=>toPlain(environment,value)))),isMerged=environments.
some(({tree:environment})=>valueAt(environment,environment.root,"parameter_merge_strategies")!==void 0),[set=[],defaults=[]]=values;if(!(isMerged&&set.length+defaults.
length>0)){if(set.length>0)return set.at(-1);if(!Object.hasOwn(parameters,name))return defaults.length>0?defaults.at(-1):defaultValue?toPlain(tree,defaultValue):
void 0}}function convertParameter(type,value){if(value!==null)switch(type.toLowerCase()){case"string":return typeof value=="object"||typeof value=="number"?void 0:
toPythonString2(value);case"number":return toNumber(value);case"boolean":return toBoolean(value);case"comma_delimited_list":case"commadelimitedlist":return toList(
value);case"json":return typeof value=="object"?value:void 0;default:return}}function toPythonString2(value){return typeof value=="boolean"?value?"True":"False":
String(value)}function toList(value){if(typeof value=="string")return value===""?[]:value.split(",");if(!Array.isArray(value))return;let items=value.map(item=>typeof item==
"string"?item:void 0);return items.every(item=>item!==void 0)?items:void 0}var import_yaml22=__toESM(require_dist(),1);var IF=new Set(["if","Fn::If"]),PARAMETER=new Set(["get_param","Ref"]);function readValue(template,node,lookUp){let{tree}=template,base={node,parameter:void 0},
call=readFunctionCall(template,node,"resource");if(call!==void 0){if(IF.has(call.name))return readBranches(template,node,call.argument,lookUp);let joined=call.name===
"list_join"?joinLiterals(template,call.argument):void 0;if(joined!==void 0)return{...base,kind:"scalar",scalar:joined};let name=PARAMETER.has(call.name)?readPlain(
template,call.argument):void 0,plain=typeof name=="string"?lookUp(name):void 0;return typeof name!="string"||plain===void 0?{...base,kind:"unknown",result:resultOf(
template,call,name)}:fromPlain(plain,node,name)}let target=tree.resolve(node);if(isMapNode(tree,target)){let entries=listEntries(tree,target).map(({name,key,value})=>({
name,key,value:readValue(template,value,lookUp)}));return{...base,kind:"map",entries}}if(target===null||(0,import_yaml22.isScalar)(target)){let plain=toPlain(tree,
target);return{...base,kind:"scalar",scalar:isPlainScalar(plain)?plain:null}}return{...base,kind:"list",items:listItems(tree,target).map(item=>readValue(template,
item,lookUp))}}function joinLiterals({tree},argument){let[delimiter,list,other]=listItems(tree,argument),separator=toPlain(tree,delimiter),parts=listItems(tree,
list).map(item=>toPlain(tree,item));if(!(typeof separator!="string"||other!==void 0||parts.length===0))return parts.every(part=>typeof part=="string")?parts.join(
separator):void 0}function resultOf(template,{name,argument},parameter){if(!hasReference(template,argument))return typeof parameter=="string"?resultOfPseudoParameter(
template,parameter):name==="digest"?"word":name==="str_replace"?"text":name==="map_merge"?"map":name==="str_split"&&listItems(template.tree,argument).length===2?
"list":void 0}function resultOfPseudoParameter({assumedVersion,parameters},name){if(!(!(!parameters.has(name)&&assumedVersion.pseudoParameters.includes(name))||
name==="OS::region"))return name==="OS::project_id"?"text":"word"}function readBranches(template,node,argument,lookUp){let branches=listItems(template.tree,argument).
slice(1);return{node,parameter:void 0,kind:"choice",branches:branches.map(branch=>readValue(template,branch,lookUp))}}function readPlain({tree},node){let[first]=listItems(
tree,node),isOneItemList=first!==void 0&&listItems(tree,node).length===1;return toPlain(tree,isOneItemList?first:node)}function fromPlain(plain,node,parameter){
let base={node,parameter};if(isPlainScalar(plain))return{...base,kind:"scalar",scalar:plain};if(isPlainList(plain))return{...base,kind:"list",items:plain.map(item=>fromPlain(
item,node,parameter))};let entries=Object.entries(plain).flatMap(([name,value])=>node===null?[]:[{name,key:node,value:fromPlain(value,node,parameter)}]);return{
...base,kind:"map",entries}}function isPlainScalar(plain){return plain===null||typeof plain!="object"}function isPlainList(plain){return Array.isArray(plain)}var REFERENCES=new Set(
["get_resource","get_attr","Ref","Fn::GetAtt"]);function hasReference(template,node){let{tree}=template,call=readFunctionCall(template,node,"resource");if(call!==
void 0&&REFERENCES.has(call.name)){let name=call.name==="Ref"?toPlain(tree,call.argument):void 0;return typeof name!="string"||!template.parameters.has(name)}return[
...listEntries(tree,node).map(({value})=>value),...listItems(tree,node)].some(child=>hasReference(template,child))}function checkMapReplaceKeys(context){let{template,report:report2}=context,lookUp=createParameterLookup(context,template);walkValues(template,visited=>{let{call}=visited;
if(call?.name!=="map_replace"||call.definition.isRemoved)return;let[map,replacements]=listItems(template.tree,call.argument).map(item=>readValue(template,item,lookUp)),
keys=entriesOf(replacements).find(({name})=>name==="keys")?.value;for(let{node,message}of findCollisions(entriesOf(map),entriesOf(keys)))report2(FUNCTION_RULES["\
function-arguments"],{source:template.source,node},message,{level:levelOf(template,"evaluate",visited)})})}function entriesOf(value){return value?.kind==="map"?
value.entries:[]}function findCollisions(map,replacements){let known=new Set(map.map(identify)),byKey=new Map(replacements.map(entry=>[identify(entry),entry.value])),
replaced=new Set;return map.flatMap(entry=>{let replacement=byKey.get(identify(entry));if(replacement?.kind==="list"||replacement?.kind==="map")return[{node:replacement.
node,message:`A key of a map cannot be a ${replacement.kind}`}];if(replacement?.kind!=="scalar"||replacement.scalar===null)return[];let{node,scalar}=replacement,
identity=identifyScalar(scalar),isKept=identity===identify(entry),isTwice=replaced.has(identity);return replaced.add(identity),known.has(identity)&&!isKept?[{node,
message:`The map that "map_replace" changes has a key "${String(scalar)}" already`}]:isTwice?[{node,message:`"map_replace" replaces two keys by the same key "${String(
scalar)}"`}]:[]})}function identify({name,key}){let{value}=(0,import_yaml24.isScalar)(key)?key:{value:name};return identifyScalar(typeof value=="number"||typeof value==
"bigint"||typeof value=="boolean"?value:name)}function identifyScalar(scalar){return typeof scalar=="string"?`text ${scalar}`:`number ${Number(scalar)}`}var import_yaml26=__toESM(require_dist(),1);function checkRepeatValues(context){let{template}=context,lookUp=createParameterLookup(context,template);walkValues(template,visited=>{let{call}=visited;if(call?.
name!=="repeat"||call.definition.isRemoved)return;let read=key=>readValue(template,valueAt(template.tree,call.argument,key)??null,lookUp),forEach=read("for_each"),
lists=forEach.kind==="map"?forEach.entries.map(entry=>listElements(entry,call)):[];if(!(lists.some(elements=>elements.length===0)||!containsString(read("templat\
e"))))for(let element of lists.flat())reportElement(context,visited,element)})}function listElements({value},{definition}){return value.kind==="list"?value.items.
map(item=>({node:item.node,kind:kindOf(item)})):value.kind!=="map"||definition.implementation==="Repeat"?[]:value.entries.map(({key})=>({node:key,kind:(0,import_yaml26.isScalar)(
key)?nameOf(key.value):void 0}))}function reportElement({template,report:report2},visited,element){let{node,kind}=element,target={source:template.source,node},rule=FUNCTION_RULES["\
function-arguments"],message='"repeat" replaces a variable by a string, and not by';kind!==void 0?report2(rule,target,`${message} ${kind}`,{hint:/number|boolean/.
test(kind)?"Put the value in quotes.":void 0,level:levelOf(template,"evaluate",visited)}):visited.scope==="resource"&&readFunctionCall(template,node,"resource")?.
name==="get_attr"&&report2(rule,target,`${message} null, which an attribute is before the create`,{hint:"Write {list_join: ['', [{get_attr: \u2026}]]}.",level:"\
warning"})}function kindOf(value){return value.kind==="scalar"?nameOf(value.scalar):value.kind==="list"||value.kind==="map"?`a ${value.kind}`:void 0}function nameOf(scalar){
if(typeof scalar!="string")return scalar===null?"null":typeof scalar=="boolean"?"a boolean":"a number"}function containsString(value){switch(value.kind){case"sc\
alar":return typeof value.scalar=="string";case"list":return value.items.some(containsString);case"map":return value.entries.some(entry=>!(0,import_yaml26.isScalar)(
entry.key)||typeof entry.key.value=="string"||containsString(entry.value));case"choice":return value.branches.length>1&&value.branches.every(containsString);case"\
unknown":return value.result==="text"||value.result==="word"}}var import_yaml28=__toESM(require_dist(),1);function checkReplacements(context){walkValues(context.template,value=>{let{call}=value;call===void 0||call.definition.isRemoved||(/^(str_replace\w*|Fn::Replace)$/.
test(call.name)&&checkParams2(context,value,call),call.name==="repeat"&&checkVariables(context,value,call))})}function checkParams2(context,value,call){let{template,
report:report2}=context,parts=readReplacement(call.name,readArgument(template,call.argument,value.scope)),text=parts&&findText(context,parts.template,value);if(parts===
void 0||text===void 0)return;let isError=call.name.endsWith("strict")&&value.scope==="resource"&&!value.isConditional;for(let{name,key,hasStringKey}of parts.params.
entries)!hasStringKey||name===""||text.includes(name)||report2(FUNCTION_RULES["unused-replacement"],{source:template.source,node:key},`The template of ${call.name}\
 does not contain "${name}"`,{hint:didYouMean(name,text.match(/[$%<{]*[\w:.-]+[%>}]*/g)??[]),level:isError?"error":"warning"})}function findText({template,files},argument,{
scope}){if(argument.kind==="string")return argument.text;let call=readFunctionCall(template,argument.node,scope),key=call?.name==="get_file"&&call.argument?files.
targets.get(call.argument):void 0;return key===void 0?void 0:files.contents.get(key)}function checkVariables(context,value,call){let{template,report:report2}=context,
argument=readArgument(template,call.argument,value.scope),body=findEntry(argument,"template"),forEach=findEntry(argument,"for_each")?.argument;if(body===void 0||
forEach===void 0||body.argument.kind==="call")return;let texts=listTexts(template.tree,body.value);if(!texts.includes("get_file"))for(let{name,key,hasStringKey}of forEach.
entries)!hasStringKey||texts.some(text=>text.includes(name))||report2(FUNCTION_RULES["unused-loop-variable"],{source:template.source,node:key},`The template of \
repeat does not contain "${name}"`,{hint:didYouMean(name,texts)})}function listTexts(tree,node){let target=tree.resolve(node);return(0,import_yaml28.isMap)(target)?
listEntries(tree,target).flatMap(({name,value})=>[name,...listTexts(tree,value)]):(0,import_yaml28.isSeq)(target)?listItems(tree,target).flatMap(item=>listTexts(
tree,item)):(0,import_yaml28.isScalar)(target)&&typeof target.value=="string"?[target.value]:[]}function checkGivenParameters(context){let{files,templates}=context,root=[...templates.values()].find(({source})=>source===files.root);if(root!==void 0)for(let[
name,given]of listGivenValues(files))root.parameters.has(name)?checkValue2(context,root,name,given):reportUnknown2(context,root,name,given)}function listGivenValues({
parametersFiles,parametersInput}){let inFiles=parametersFiles.flatMap(source2=>listEntries(source2.tree,source2.tree.root).map(({name,key,value})=>[name,{source:source2,
key,node:value,value:toPlain(source2.tree,value)}])),{source,values}=parametersInput,inInput=Object.entries(values).map(([name,value])=>{let entry=listEntries(source.
tree,source.tree.root).find(one=>one.name===name);return[name,{source,key:entry?.key,node:entry?.value,value}]});return new Map([...inFiles,...inInput])}function reportUnknown2({
files,report:report2,templates},root,name,{source,key}){let isNested=[...templates.values()].some(({parameters})=>parameters.has(name)),isDropped=files.environments.
some(({tree})=>listEntries(tree,valueAt(tree,tree.root,"parameters")??null).some(entry=>!files.ignoresUnknownParameters||root.parameters.has(entry.name))),isLeftOut=files.
ignoresUnknownParameters&&source!==files.parametersInput.source;report2(ENVIRONMENT_PARAMETER_RULES["unknown-parameter"],{source,node:key},`The template has no \
parameter "${name}"`,{hint:isNested?'Only a nested template declares it: set it in "parameter_defaults" of an environment.':didYouMean(name,root.parameters.keys()),
level:isLeftOut?"info":isDropped&&!isNested?"warning":void 0})}function checkValue2({files,report:report2},root,name,{source,key,node,value}){let parameter=root.
parameters.get(name);if(parameter===void 0||value===null)return;let{type,constraints}=readParameterSchema(root,parameter);if(type===void 0)return;let problem3=findTypeProblem(
type,value)??findConstraintProblem(type,constraints,value);if(problem3===void 0)return;let isMerged=files.environments.some(({tree})=>valueAt(tree,tree.root,"pa\
rameter_merge_strategies")!==void 0),{message,candidates=[]}=problem3;report2(ENVIRONMENT_PARAMETER_RULES["invalid-parameter-value"],{source,node:node??key},`Th\
e value of parameter "${name}" ${message}`,{hint:typeof value=="string"?didYouMean(value,candidates):void 0,level:isMerged?"warning":void 0})}var RULE=PARAMETER_RULES["invalid-parameter-group"];function checkParameterGroups(context){let{template,report:report2}=context,{tree,source,format}=template;if(format!==
"hot")return;let seen=new Set;for(let group of listItems(tree,valueAt(tree,tree.root,"parameter_groups"))){let entry=listEntries(tree,group).find(({name})=>name===
"parameters");if(!isMapNode(tree,group))report2(RULE,{source,node:group},"A parameter group must be a map");else if(entry===void 0||toPlain(tree,entry.value)===
null)report2(RULE,{source,node:entry?.key??group},"A parameter group must have a list of parameters",{hint:'Add "parameters: [name]".'});else if(!Array.isArray(
toPlain(tree,entry.value)))report2(RULE,{source,node:entry.value},"The parameters of a parameter group must be a list");else for(let node of listItems(tree,entry.
value))checkMember(context,node,seen)}}function checkMember({template,report:report2},node,seen){let{tree,source,parameters}=template,name=describeNode(tree,node);
seen.has(name)?report2(RULE,{source,node},`Parameter "${name}" is in a group already`,{hint:"Heat refuses a parameter in two groups: remove one of them."}):parameters.
has(name)||report2(RULE,{source,node},`The template has no parameter "${name}"`,{hint:didYouMean(name,parameters.keys())}),seen.add(name)}function checkParameters2(context){for(let parameter of context.template.parameters.values()){let schema=readParameterSchema(context.template,parameter);checkType2(
context,parameter),checkConstraints(context,parameter,schema),checkDefault(context,parameter,schema)}}function checkType2({template,report:report2},{name,type,value}){
let{tree,source,assumedVersion}=template,types=assumedVersion.parameterTypes;if(type!==void 0&&types.includes(type))return;let entry=listEntries(tree,value).find(
one=>one.name===toKey(template.format,"type"));if(entry===void 0)return;let written=describeNode(tree,entry.value);report2(PARAMETER_RULES["unknown-parameter-ty\
pe"],{source,node:entry.value??entry.key},`Parameter "${name}" has the unknown type "${written}"`,{hint:didYouMean(written,types)??`Types: ${types.join(", ")}.`})}
function checkConstraints({template,schema,report:report2},{name},{type,constraints,problems}){let{source}=template;for(let{node,message,hint,isIgnored}of problems)
report2(PARAMETER_RULES["invalid-constraint"],{source,node},`${message} (parameter "${name}")`,{hint,level:isIgnored?"warning":void 0});for(let{node,constraint:constraint2}of constraints){
let kinds=type===void 0?void 0:KINDS[type];kinds!==void 0&&!kinds.includes(constraint2.kind)&&report2(PARAMETER_RULES["invalid-constraint"],{source,node},`Param\
eter "${name}" cannot have the constraint "${constraint2.kind}", which is not for its type`,{hint:`Constraints of this type: ${kinds.join(", ")}.`}),constraint2.
kind==="custom_constraint"&&!schema.customConstraints.has(constraint2.name)&&report2(PARAMETER_RULES["invalid-constraint"],{source,node},`Heat has no custom con\
straint "${constraint2.name}", unless a plugin adds it`,{hint:didYouMean(constraint2.name,schema.customConstraints.keys()),level:"warning"})}}var KINDS={string:[
"length","allowed_values","allowed_pattern","custom_constraint"],number:["range","modulo","allowed_values","custom_constraint"],boolean:["allowed_values","custo\
m_constraint"],list:["length","allowed_values","custom_constraint"],json:["length"]};function checkDefault(context,{name,defaultValue},{type,constraints}){let{template,
report:report2}=context,value=toPlain(template.tree,defaultValue);if(type===void 0||value===null)return;let target={source:template.source,node:defaultValue},typeProblem=findTypeProblem(
type,value),problem3=typeProblem??findConstraintProblem(type,constraints,value);if(problem3===void 0||context.isNested&&isReplaced(context,name))return;let{candidates,
message}=problem3,isUsed2=!context.isNested&&!hasValue(context,name);report2(PARAMETER_RULES["invalid-default"],target,`The default of parameter "${name}" ${message}`,
{hint:typeof value=="string"&&candidates!==void 0?didYouMean(value,candidates):void 0,level:typeProblem!==void 0&&type!=="list"&&!isUsed2?"warning":void 0})}function hasValue({
files},name){return Object.hasOwn(files.parameters,name)?!0:files.environments.some(({tree})=>["parameters","parameter_defaults"].some(section=>toPlain(tree,valueAt(
tree,valueAt(tree,tree.root,section)??null,name))!==null))}function isReplaced({files},name){return files.environments.some(({tree})=>toPlain(tree,valueAt(tree,
valueAt(tree,tree.root,"parameter_defaults")??null,name))!==null)}var import_yaml35=__toESM(require_dist(),1);var import_yaml33=__toESM(require_dist(),1);var cache2=new WeakMap;function listReferences(template){let known=cache2.get(template)??readReferences(template);return cache2.set(template,known),known}function readReferences(template){
let references=[];walkValues(template,value=>{let reference=value.call&&readReference(template,value.call);reference!==void 0&&references.push({...reference,origin:value})});
for(let resource of template.resources.values())references.push(...readDependencies(template,resource));return references}function readReference(template,{name:functionName,
argument,definition}){let{tree}=template,[first,...rest]=listItems(tree,argument),single=toStringValue(tree,argument),nameNode=single===void 0?first??null:argument,
name=single??toStringValue(tree,first);if(name===void 0||name===""||definition.isRemoved)return;let kind=kindOf2(template,functionName,name,definition.implementation);
if(!(kind===void 0||!acceptsForm(kind,single!==void 0,functionName)))return{kind,name,node:nameNode,functionName,path:single===void 0?rest:[]}}function kindOf2(template,functionName,name,implementation){
return functionName==="get_param"?"parameter":functionName==="get_resource"?"resource":functionName==="get_attr"||functionName==="Fn::GetAtt"?"attribute":functionName===
"Ref"?kindOfRef(template,name,implementation):void 0}function acceptsForm(kind,isSingle,functionName){return kind==="attribute"?!isSingle:isSingle||functionName===
"get_param"}function kindOfRef(template,name,implementation){let{parameters,resources,assumedVersion}=template;return implementation==="ParamRef"?"parameter":resources.
has(name)?"resource":parameters.has(name)||assumedVersion.pseudoParameters.includes(name)?"parameter":"either"}function readDependencies({tree,format},resource){
let{dependsOn}=resource;return((0,import_yaml33.isScalar)(tree.resolve(dependsOn??null))?[dependsOn??null]:listItems(tree,dependsOn)).flatMap(node=>{let name=toStringValue(
tree,node);return name===void 0?[]:[{kind:"dependency",name,node,functionName:format==="hot"?"depends_on":"DependsOn",path:[],origin:{scope:"resource",resource,
output:void 0,condition:void 0,isConditional:resource.condition!==void 0,isInBranch:!1}}]})}var SECRET_NAME=/(?:password|passwd|passphrase|secret|token|private_?key|api_?key|admin_pass)$/i,PRIVATE_KEY=/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;function checkSecrets(context){
let{template,report:report2}=context,{source,tree}=template;for(let parameter of template.parameters.values())checkParameter(context,parameter);for(let resource of template.
resources.values())checkValues(context,resource.properties);for(let{kind,name,node,origin}of listReferences(template)){let parameter=kind==="parameter"?template.
parameters.get(name):void 0;if(parameter===void 0||!isHidden(template,parameter))continue;let userData=valueAt(tree,origin.resource?.properties??null,"user_data"),
isInUserData=userData!==void 0&&contains(userData,node);origin.output===void 0&&!isInUserData||report2(ADVICE_RULES["exposed-secret"],{source,node},origin.output===
void 0?`The user data contains hidden parameter "${name}": every process on the server can read it`:`Output "${origin.output.name}" shows hidden parameter "${name}\
"`)}}function checkParameter({template,report:report2},parameter){let{source,tree}=template,{name,key,type="",defaultValue}=parameter,isText=["string","json"].includes(
type.toLowerCase());!SECRET_NAME.test(name)||!isText||(isHidden(template,parameter)||report2(ADVICE_RULES["visible-secret"],{source,node:key},`Heat shows the va\
lue of parameter "${name}"`,{hint:template.format==="hot"?"Add hidden: true.":"Add NoEcho: true."}),isLiteralText(tree.resolve(defaultValue??null))&&report2(ADVICE_RULES["\
literal-secret"],{source,node:defaultValue},`The template contains the value of "${name}"`,{hint:"Remove the default, and pass the value from a secret."}))}function checkValues(context,node){
let{template,report:report2}=context,{tree,source}=template,target=tree.resolve(node??null),call=readFunctionCall(template,target,"resource");for(let{name,value}of call===
void 0?listEntries(tree,target):[]){let literal=tree.resolve(value);SECRET_NAME.test(name)&&isLiteralText(literal)?report2(ADVICE_RULES["literal-secret"],{source,
node:value},`The template contains the value of "${name}"`,{hint:"Use a hidden parameter, and pass the value from a secret."}):checkValues(context,value)}call!==
void 0&&checkValues(context,call.argument);for(let item of listItems(tree,target))checkValues(context,item);PRIVATE_KEY.test(toStringValue(tree,target)??"")&&report2(
ADVICE_RULES["literal-secret"],{source,node},"The template contains a private key",{hint:"Use a hidden parameter, and pass the value from a secret."})}function isLiteralText(node){
return(0,import_yaml35.isScalar)(node)&&typeof node.value=="string"&&node.value!==""&&!/[$%{}]/.test(node.value)}function isHidden({tree},{value}){return isHiddenParameter(
toPlain(tree,value))}function contains(outer,inner){let[start=0,end=0]=outer?.range??[],[position=-1]=inner?.range??[];return position>=start&&position<end}var import_yaml40=__toESM(require_dist(),1);var BASE_ATTRIBUTES=["show"];function countMembers(context,template,groupType,properties){let at=name=>valueAt(template.tree,properties??null,name),isScaling=groupType==="OS::Heat::AutoScal\
ingGroup",node=isScaling?at("desired_capacity")??at("min_size"):at("count");if(!node)return isScaling||node===null?void 0:1n;let value=readValue(template,node,createParameterLookup(
context,template));return value.kind==="scalar"?toInteger(value.scalar):void 0}function listChainTypes(context,template,properties){let node=valueAt(template.tree,
properties??null,"resources")??null,value=readValue(template,node,createParameterLookup(context,template));if(value.kind!=="list")return;let types=value.items.flatMap(
item=>item.kind==="scalar"&&typeof item.scalar=="string"?[{name:item.scalar,node:item.node}]:[]);return types.length===value.items.length?types:void 0}var STACK_ID="OS::stack_id",MEMBER_DEFINITIONS={"OS::Heat::ResourceGroup":"resource_def","OS::Heat::AutoScalingGroup":"resource"};function findAttributeSource(context,template,definition){
if(definition.type===void 0)return;let resolved=context.resolveType(definition.type,definition.typeNode,definition.name);if(resolved.kind!=="known")return toSource(
resolved);let{type}=resolved;if(type.name==="OS::Heat::ResourceChain")return readChain(context,template,definition,type);let memberKey=MEMBER_DEFINITIONS[type.name];
if(memberKey===void 0)return toSource(resolved);let member=findMemberSource(context,template,valueAt(template.tree,definition.properties??null,memberKey));if(member===
void 0)return;let count2=countMembers(context,template,type.name,definition.properties);return{kind:"group",type,members:[member],hasMembers:count2!==void 0&&count2>
0n}}function findMemberSource(context,template,node){let{tree}=template,typeNode=valueAt(tree,node??null,"type"),type=toStringValue(tree,typeNode),properties=valueAt(
tree,node??null,"properties");return findAttributeSource(context,template,{name:"",type,typeNode,properties})}function readChain(context,template,{properties},type){
let sources=listChainTypes(context,template,properties)?.map(({name,node})=>toSource(context.resolveType(name,node,""))),members=sources?.filter(source=>source!==
void 0),[first,...others]=members??[];if(!(first===void 0||others.length+1!==sources?.length))return{kind:"group",type,members:[first,...others],hasMembers:!0}}
function toSource(resolved){if(resolved.kind==="nested")return resolved;if(!(resolved.kind!=="known"||resolved.type.acceptsAnyAttribute))return{kind:"type",type:resolved.
type}}function listAttributeNames(source){if(source.kind==="nested")return[...source.template.outputs.keys(),...BASE_ATTRIBUTES,STACK_ID];let names=[...source.type.
attributes.keys(),...BASE_ATTRIBUTES];if(source.kind==="type"||source.type.name==="OS::Heat::AutoScalingGroup")return names;let[first,...others]=source.members.
map(listAttributeNames),shared=(first??[]).filter(name=>others.every(one=>one.includes(name)));return[...new Set([...names,...shared])]}function isCheckedByHeat(source,name){
if(listAttributeNames(source).includes(name))return!1;if(source.kind!=="group")return source.kind==="type";let{type,members,hasMembers}=source;return type.name===
"OS::Heat::AutoScalingGroup"?!1:hasMembers&&members.some(member=>isCheckedByHeat(member,name))}function findOutputValue(source,name){if(source.kind!=="nested")return;
let node=source.template.outputs.get(name)?.outputValue;return node?{template:source.template,node}:void 0}var MEMBER_ATTRIBUTES={"OS::Heat::ResourceGroup":["attributes"],"OS::Heat::ResourceChain":["attributes"],"OS::Heat::AutoScalingGroup":["outputs","outputs_list"]};
function findNamedAttribute(tree,source,step){let isOfMember=step.name.startsWith("resource.");if(source.kind==="nested"&&isOfMember)return;if(source.kind!=="gr\
oup")return{...step,source,isMember:!1,mayBeMissing:!1};if(isOfMember){let[,member="",...words]=step.name.split("."),memberStep2=words.length>0?{...step,name:words.
join(".")}:nextStep(tree,step),found=memberStep2&&findInMembers(tree,source,selectMembers(source,member),memberStep2),isValidated=source.type.name!=="OS::Heat::\
ResourceGroup"||member==="0";return found&&{...found,mayBeMissing:found.mayBeMissing||!isValidated}}let memberStep=MEMBER_ATTRIBUTES[source.type.name]?.includes(
step.name)===!0?nextStep(tree,step):void 0;return memberStep!==void 0?findInMembers(tree,source,source.members,memberStep):{...step,source,isMember:!1,mayBeMissing:!source.
hasMembers}}function nextStep(tree,{path:[node=null,...path]}){let name=toStringValue(tree,node);return name===void 0?void 0:{name,node,path}}function selectMembers({
members,type},name){if(type.name!=="OS::Heat::ResourceChain")return members;let member=members[Number(name)];return member===void 0?[]:[member]}function findInMembers(tree,{
hasMembers},members,step){let found=members.flatMap(member=>findNamedAttribute(tree,member,step)??[]),chosen=found.find(({source,name})=>!listAttributeNames(source).
includes(name))??found[0];return chosen&&{...chosen,isMember:!0,mayBeMissing:chosen.mayBeMissing||!hasMembers}}function checkAttributes(context){let{template}=context;for(let reference of listReferences(template)){let resource=template.resources.get(reference.name);if(reference.
kind!=="attribute"||resource===void 0)continue;let source=findAttributeSource(context,template,resource),[node=null,...path]=reference.path,written=toStringValue(
template.tree,node);if(source===void 0||written===void 0)continue;let attribute2=findNamedAttribute(template.tree,source,{name:written,node,path});attribute2!==
void 0&&(listAttributeNames(attribute2.source).includes(attribute2.name)?checkPath(context,attribute2):reportUnknown3(context,resource,attribute2,levelOf2(attribute2,
reference)))}}function reportUnknown3({template,report:report2},resource,{source,name,node,isMember},level){let names=listAttributeNames(source),label=isMember?
`A member of resource "${resource.name}"`:`Resource "${resource.name}"`,message=source.kind==="nested"?`The template of ${label.replace(/^[AR]/,first=>first.toLowerCase())}\
 has no output "${name}"`:`${label} has no attribute "${name}"`;report2(REFERENCE_RULES["unknown-attribute"],{source:template.source,node},message,{hint:didYouMean(
name,names)??`Known names: ${names.join(", ")}.`,level})}function levelOf2({source,name,isMember,mayBeMissing},{origin}){return origin.isConditional||mayBeMissing?
"warning":isCheckedByHeat(source,name)||source.kind==="nested"&&!isMember&&origin.scope!=="output"?"error":"warning"}function checkPath(context,{source,name,path}){
let{template,report:report2}=context,output=findOutputValue(source,name),[first=null]=path,missing=output===void 0?findWrongStep(template,source,name,first):findMissingStep(
template,output.template,output.node,path);missing!==void 0&&report2(REFERENCE_RULES["unknown-attribute-path"],{source:template.source,node:missing.node},`Attri\
bute "${name}" ${missing.message}, so the value is null`,{hint:missing.hint})}function findWrongStep({tree},source,name,node){let step=toStringValue(tree,node),
type=source.kind==="nested"?void 0:source.type.attributes.get(name)?.type;if(!(step===void 0||source.kind!=="type"))return type==="list"?{node,message:"is a lis\
t",hint:"Write the number of an element before the name."}:type==="string"?{node,message:"is a string and has no elements"}:void 0}function findMissingStep(template,nested,start,path){
let value=start;for(let node of path){let target=nested.tree.resolve(value),step=toPlain(template.tree,node);if(!(typeof step=="string"||typeof step=="bigint")||
readFunctionCall(nested,target,"output")!==void 0)return;if((0,import_yaml40.isMap)(target)){let names=listEntries(nested.tree,target).map(entry=>entry.name),name=String(
step);if(!names.includes(name))return{node,message:`has no "${name}"`,hint:didYouMean(name,names)};value=valueAt(nested.tree,target,name)??null}else if((0,import_yaml40.isSeq)(
target)){let items=listItems(nested.tree,target);if(typeof step=="string")return{node,message:"is a list",hint:"Write the number of an element."};let item=items.
at(Number(step));if(item===void 0)return{node,message:`has no element ${String(step)}`};value=item}else return(0,import_yaml40.isScalar)(target)?{node,message:"\
has no elements"}:void 0}}var import_yaml43=__toESM(require_dist(),1);var NOT=new Set(["not","Fn::Not"]),AND_OR=new Set(["and","or","Fn::And","Fn::Or"]);function listConditionReferences(template,node,isCertain2=!0){let{tree}=template,
name=toStringValue(tree,node);return name!==void 0?[{name,node,isCertain:isCertain2}]:listOperandReferences(template,node)}function listOperandReferences(template,node){
let{tree}=template,call=readFunctionCall(template,node,"condition");return call!==void 0&&NOT.has(call.name)?(call.name==="Fn::Not"?listItems(tree,call.argument):
[call.argument]).flatMap(one=>listConditionReferences(template,one)):call!==void 0&&AND_OR.has(call.name)?listItems(tree,call.argument).flatMap((one,index)=>listConditionReferences(
template,one,index===0)):[...listEntries(tree,node).map(({value})=>value),...listItems(tree,node)].flatMap(child=>listOperandReferences(template,child))}function listUsedConditions(template){
let{assumedVersion,tree}=template;if(!assumedVersion.sections.some(section=>section.toLowerCase()==="conditions"))return[];let references=[...template.resources.
values(),...template.outputs.values()].flatMap(({condition})=>condition?listConditionReferences(template,condition):[]);return walkValues(template,({call,isInBranch,
output,scope})=>{if(scope==="condition"||call?.name!=="if"&&call?.name!=="Fn::If")return;let[condition]=listItems(tree,call.argument),isCertain2=!isInBranch&&output?.
condition===void 0,found=condition===void 0?[]:listConditionReferences(template,condition);references.push(...found.map(one=>({...one,isCertain:one.isCertain&&isCertain2})))}),
references}function checkConditions(context){let{template}=context;if(!template.assumedVersion.sections.some(section=>section.toLowerCase()==="conditions"))return;let graph=new Map(
[...template.conditions.values()].map(({name,value})=>[name,listOperandReferences(template,value)])),used=listUsedConditions(template),evaluated=findEvaluated(graph,
used);checkDefinitions(context);for(let reference of used)checkName(context,reference,reference.isCertain);for(let[name,references]of graph)for(let reference of references)
checkName(context,reference,reference.isCertain&&evaluated.has(name));checkCycles(context,graph,evaluated)}function findEvaluated(graph,used){let evaluated=new Set(
used.filter(({isCertain:isCertain2})=>isCertain2).map(({name})=>name));for(let name of evaluated)for(let reference of graph.get(name)??[])reference.isCertain&&evaluated.
add(reference.name);return evaluated}function checkDefinitions({template,report:report2}){for(let{name,key,value}of template.conditions.values())isCondition(template,
value)||report2(CONDITION_RULES["invalid-condition"],{source:template.source,node:value??key},`Condition "${name}" must be true, false, or a function`,{hint:"Wr\
ite a function such as {equals: [{get_param: name}, value]}, or {not: other}."})}function isCondition(template,node){let target=template.tree.resolve(node);if((0,import_yaml43.isScalar)(
target))return typeof target.value=="boolean";if(readFunctionCall(template,node,"condition")!==void 0)return!0;let[entry]=(0,import_yaml43.isMap)(target)?listEntries(
template.tree,target):[];return entry!==void 0&&template.assumedVersion.functions.has(entry.name)}function checkName({template,report:report2},reference,isError){
let{name,node}=reference;template.conditions.has(name)||report2(CONDITION_RULES["unknown-condition"],{source:template.source,node},`The template has no conditio\
n "${name}"`,{hint:didYouMean(name,template.conditions.keys()),level:isError?void 0:"warning"})}function checkCycles({template,report:report2},graph,evaluated){
let reported=new Set;for(let[name,{key}]of template.conditions){let path=reported.has(name)?void 0:findCycle(graph,name);if(path===void 0)continue;for(let one of path)
reported.add(one.name);let isError=evaluated.has(name)&&path.every(({isCertain:isCertain2})=>isCertain2),names=[name,...path.map(one=>one.name)].join(" \u2192 ");
report2(CONDITION_RULES["condition-cycle"],{source:template.source,node:key},`Conditions need each other: ${names}`,{level:isError?void 0:"warning"})}}function findCycle(graph,start){
let visited=new Set,search2=(name,path)=>{for(let reference of graph.get(name)??[]){let next=[...path,reference];if(reference.name===start)return next;if(visited.
has(reference.name))continue;visited.add(reference.name);let found=search2(reference.name,next);if(found!==void 0)return found}};return search2(start,[])}function findComponents(successors){let components=new Map,order=new Map,lowest=new Map,open=[],lower=(name,to)=>{lowest.set(name,Math.min(lowest.get(name)??1/0,
to))},enter=name=>(lower(name,order.size),order.set(name,order.size),open.push(name),{name,visited:0}),close=name=>{let members=new Set(open.splice(open.lastIndexOf(
name)));for(let member of members)components.set(member,members)};for(let root of successors.keys()){if(order.has(root))continue;let frames=[enter(root)];for(let frame=frames.
at(-1);frame!==void 0;frame=frames.at(-1)){let next=successors.get(frame.name)?.[frame.visited];if(frame.visited+=1,next!==void 0){let known=order.get(next);known===
void 0?frames.push(enter(next)):components.has(next)||lower(frame.name,known);continue}frames.pop();let own=lowest.get(frame.name)??0;own===order.get(frame.name)&&
close(frame.name);let outer=frames.at(-1);outer!==void 0&&lower(outer.name,own)}}return components}function findCycles(template){let edges=readEdges(template),components=findComponents(new Map([...edges].map(([name,to])=>[name,to.map(one=>one.to)]))),reported=new Set;
return[...edges.keys()].flatMap(start=>{let members=components.get(start);if(members===void 0||reported.has(members))return[];let path=findPath(edges,members,start);
if(path===void 0)return[];reported.add(members);let[first]=path;return[{path:[start,...path.map(({to})=>to)],node:first?.node??null,isConditional:path.some(edge=>edge.
isConditional)}]})}function readEdges(template){let{tree,resources}=template,edges=new Map([...resources.keys()].map(name=>[name,[]]));for(let{kind,name,node,origin}of listReferences(
template)){let{resource,isConditional,scope}=origin;if(kind==="parameter"||kind==="either"||resource===void 0||scope!=="resource")continue;let isExternal=!!valueAt(
tree,resource.value,"external_id"),target=resources.get(name);if(target===void 0||isExternal)continue;let canBeMissing=isConditional||target.condition!==void 0;
edges.get(resource.name)?.push({to:name,node,isConditional:canBeMissing})}return edges}function findPath(edges,members,start){let isWithin=({to})=>members.has(to);
return search(edges,start,edge=>isWithin(edge)&&!edge.isConditional)??search(edges,start,isWithin)}function search(edges,start,accepts){let reachedBy=new Map,queue=[
start];for(let from of queue)for(let edge of(edges.get(from)??[]).filter(accepts))if(!reachedBy.has(edge.to)){if(reachedBy.set(edge.to,{edge,from}),edge.to===start)
return trace(reachedBy,start);queue.push(edge.to)}}function trace(reachedBy,start){let path=[],step=reachedBy.get(start);for(;step!==void 0;)path.unshift(step.edge),
step=step.from===start?void 0:reachedBy.get(step.from);return path}function checkCycles2({template,report:report2}){for(let{path,node,isConditional}of findCycles(template))report2(REFERENCE_RULES["dependency-cycle"],{source:template.
source,node},path.length===2?`Resource "${path[0]??""}" depends on itself`:`These resources depend on each other: ${path.join(" \u2192 ")}`,{hint:"Remove one of\
 the references.",level:isConditional?"warning":void 0})}function checkMappings(context){let{template,report:report2}=context;walkValues(template,({call,scope,isConditional})=>{if(call?.name!=="Fn::FindInMap")return;let missing=findMissing(
template,call.argument);if(missing===void 0)return;let{node,message,candidates,name}=missing;report2(CONDITION_RULES["unknown-mapping"],{source:template.source,
node},message,{hint:didYouMean(name,candidates),level:scope==="resource"&&!isConditional?void 0:"warning"})})}function findMissing({tree,mappings},argument){let nodes=listItems(
tree,argument),[mapNode=null,keyNode=null,valueNode=null]=nodes,[mapName,keyName,valueName]=nodes.map(node=>toStringValue(tree,node));if(nodes.length!==3||mapName===
void 0)return;let mapping=mappings.get(mapName);if(mapping===void 0){let candidates=[...mappings.keys()];return{node:mapNode,name:mapName,message:`The template \
has no mapping "${mapName}"`,candidates}}if(keyName===void 0||!isMapNode(tree,mapping.value))return;let keys=listEntries(tree,mapping.value).map(({name})=>name);
if(!keys.includes(keyName))return{node:keyNode,name:keyName,message:`Mapping "${mapName}" has no key "${keyName}"`,candidates:keys};let values=valueAt(tree,mapping.
value,keyName)??null;if(valueName===void 0||!isMapNode(tree,values))return;let names=listEntries(tree,values).map(({name})=>name);if(names.includes(valueName))return;
let message=`Key "${keyName}" of mapping "${mapName}" has no value "${valueName}"`;return{node:valueNode,name:valueName,message,candidates:names}}var import_yaml47=__toESM(require_dist(),1);function findMissingStep2({tree},{name,type,defaultValue},path){let[first=null]=path,step=toStringValue(tree,first);if(step===void 0||type===void 0)return;if(type.
toLowerCase()==="json")return findMissingName(tree,name,defaultValue??null,path);let isList=type==="comma_delimited_list"||type==="CommaDelimitedList";if(isList&&
/^\s*[-+]?\d+\s*$/.test(step))return;let kind=isList?"a list, whose elements have numbers":`a ${type} without a path`;return{node:first,message:`Parameter "${name}\
" is ${kind}`,hint:void 0}}function findMissingName(tree,parameterName,defaultValue,path){let value=defaultValue;for(let node of path){let word=toStringValue(tree,
node);if(word===void 0||!(0,import_yaml47.isMap)(tree.resolve(value)))return;let names=listEntries(tree,value).map(entry=>entry.name);if(!names.includes(word)){
let hint=didYouMean(word,names),message=`The default of parameter "${parameterName}" has no "${word}"`;return hint===void 0?void 0:{node,message,hint}}value=valueAt(
tree,value,word)??null}}var WITHOUT_VALUE="OS::region";function checkReferences(context){let{parameters,resources,assumedVersion}=context.template;for(let reference of listReferences(context.
template)){let{kind,name}=reference;kind==="either"?reportUndeclared(context,reference,"parameter and no resource"):kind!=="parameter"?checkResourceReference(context,
reference,resources.get(name)):name===WITHOUT_VALUE?reportWithoutValue(context,reference):!parameters.has(name)&&!assumedVersion.pseudoParameters.includes(name)&&
reportUndeclared(context,reference,"parameter")}}function reportUndeclared({template,report:report2},reference,missing){report2(REFERENCE_RULES[missing==="resou\
rce"?"undeclared-resource":"undeclared-parameter"],{source:template.source,node:reference.node},`The template has no ${missing} "${reference.name}"`,{level:levelOf3(
template,reference),hint:findHint(template,reference)})}function reportWithoutValue({template,report:report2},reference){report2(REFERENCE_RULES["undeclared-par\
ameter"],{source:template.source,node:reference.node},`Heat never gives "${reference.name}" a value`,{level:levelOf3(template,reference),hint:"Declare a paramet\
er for the region."})}function checkResourceReference(context,reference,target){if(target===void 0){reportUndeclared(context,reference,"resource");return}let{name,
kind,node,origin}=reference;if(target.condition===void 0||kind==="dependency"||origin.isConditional)return;let user=origin.output?"output":"resource";context.report(
REFERENCE_RULES["conditional-reference"],{source:context.template.source,node},`Resource "${name}" does not exist if its condition is false`,{hint:`Give this ${user}\
 the same condition, or choose the value with "if".`})}function levelOf3(template,{kind,origin}){let{isConditional,scope,condition}=origin;return isConditional?
"warning":condition!==void 0?isUsedCondition(template,condition.name)?"error":"warning":scope==="output"&&kind!=="attribute"?"warning":"error"}function findHint(template,{
kind,name,functionName,origin}){let{parameters,resources,assumedVersion}=template,isParameter=parameters.has(name)||assumedVersion.pseudoParameters.includes(name);
if(functionName.startsWith("get_")&&kind!=="parameter"&&isParameter)return`"${name}" is a parameter: write get_param.`;if(functionName==="get_param"&&resources.
has(name)&&origin.scope!=="condition")return`"${name}" is a resource: write get_resource.`;let parameterNames=[...parameters.keys(),...assumedVersion.pseudoParameters];
return kind==="parameter"?didYouMean(name,parameterNames):kind==="either"?didYouMean(name,[...parameterNames,...resources.keys()]):didYouMean(name,resources.keys())}
function checkParameterPaths({template,report:report2}){for(let{kind,name,functionName,path}of listReferences(template)){let parameter=template.parameters.get(name);
if(kind!=="parameter"||parameter===void 0||path.length===0)continue;let missing=findMissingStep2(template,parameter,path);if(missing===void 0)continue;let target={
source:template.source,node:missing.node};report2(REFERENCE_RULES["unknown-parameter-path"],target,`${missing.message}, so ${functionName} returns ""`,{hint:missing.
hint})}}var import_yaml49=__toESM(require_dist(),1);function checkUnused({template,isNested,report:report2}){let{source,parameters,conditions,mappings}=template,parameterNames=new Set(listReferences(template).map(
({name})=>name));for(let{name,key}of parameters.values())!parameterNames.has(name)&&isString(key)&&report2(ADVICE_RULES["unused-parameter"],{source,node:key},`N\
othing uses parameter "${name}"`,{level:isNested?"info":void 0});let conditionNames=findConditionNames(template);for(let{name,key}of conditions.values())!conditionNames.
has(name)&&isString(key)&&report2(ADVICE_RULES["unused-condition"],{source,node:key},`Nothing uses condition "${name}"`);let mappingNames=findMappingNames(template);
for(let{name,key}of mappings.values())mappingNames!==void 0&&!mappingNames.has(name)&&report2(ADVICE_RULES["unused-mapping"],{source,node:key},`Nothing uses map\
ping "${name}"`)}function isString({value}){return typeof value=="string"}function findConditionNames(template){let{tree,conditions,resources,outputs}=template,
names=new Set,addTexts=node=>{let target=tree.resolve(node??null);(0,import_yaml49.isScalar)(target)&&names.add(toStringValue(tree,target)??"");for(let{value}of listEntries(
tree,target))addTexts(value);listItems(tree,target).forEach(addTexts)};for(let{value}of conditions.values())addTexts(value);for(let{condition}of[...resources.values(),
...outputs.values()])addTexts(condition);return walkValues(template,({call})=>{(call?.name==="if"||call?.name==="Fn::If")&&addTexts(listItems(tree,call.argument)[0])}),
names}function findMappingNames(template){let{tree}=template,names=[];walkValues(template,({call})=>{call?.name==="Fn::FindInMap"&&names.push(toStringValue(tree,
listItems(tree,call.argument)[0]))});let literal=names.filter(name=>name!==void 0);return literal.length===names.length?new Set(literal):void 0}var import_yaml52=__toESM(require_dist(),1);function listDefinitions(context,template){let definitions=cache3.get(template)??readDefinitions(context,template);return cache3.set(template,definitions),definitions}
var cache3=new WeakMap;function readDefinitions(context,template){return[...template.resources.values()].flatMap(resource=>{let{type,typeNode,properties}=resource;
if(type===void 0||valueAt(template.tree,resource.value,"external_id")!==void 0)return[];let isCertain2=resource.condition===void 0;return[{resource,type,typeNode,
properties,isMember:!1,isCertain:isCertain2,isPlaceholder:()=>!1},...listMembers(context,template,resource,isCertain2)]})}function listMembers(context,template,resource,isCertain2){
let{tree}=template,isFilled=groupType=>(countMembers(context,template,groupType,resource.properties)??0n)>0n,at=name=>valueAt(tree,resource.properties??null,name),
base={resource,isMember:!0,isPlaceholder:()=>!1};switch(resource.type){case"OS::Heat::ResourceGroup":{let isPlaceholder=toPlaceholder(template,at("index_var"));
return readMember(template,at("resource_def"),{...base,isPlaceholder,isCertain:isCertain2&&isFilled(resource.type)})}case"OS::Heat::AutoScalingGroup":return readMember(
template,at("resource"),{...base,isCertain:isCertain2&&isFilled(resource.type)});case"OS::Heat::ResourceChain":return listItems(tree,at("resources")).flatMap(typeNode=>{
let type=toStringValue(tree,typeNode),properties=at("resource_properties");return type===void 0?[]:[{...base,type,typeNode,properties,isCertain:isCertain2}]});default:
return[]}}function readMember(template,node,base){let{tree}=template,typeNode=valueAt(tree,node??null,"type"),type=toStringValue(tree,typeNode);return type===void 0||
base.isPlaceholder(type)?[]:[{...base,type,typeNode,properties:valueAt(tree,node??null,"properties")}]}function toPlaceholder({tree},node){let variable=node===void 0?
"%index%":toPlain(tree,node);return text=>typeof variable!="string"||text.includes(variable)}function listProperties(template,{properties}){if(readFunctionCall(
template,properties,"resource")===void 0)return listEntries(template.tree,properties??null)}var STATEFUL={"OS::Cinder::Volume":"volume","AWS::EC2::Volume":"volume","OS::Manila::Share":"share","OS::Trove::Cluster":"database cluster","OS::Trove::Instance":"\
database"};function checkAdvice(context){let{template,isNested,report:report2}=context,{source,tree,format}=template;for(let{name,key,value}of isNested?[]:template.
outputs.values())valueAt(tree,value,toKey(format,"description"))===void 0&&report2(ADVICE_RULES["undescribed-output"],{source,node:key},`Output "${name}" has no\
 description`);for(let definition of listDefinitions(context,template)){let{type,typeNode,resource}=definition;checkIds(context,definition.properties,`resource \
"${resource.name}"`);let resolved=context.resolveType(type,typeNode,resource.name);resolved.kind==="known"&&!definition.isMember&&checkData2(context,definition,
resolved.type)}}function checkData2(context,definition,type){let{template,report:report2}=context,noun=STATEFUL[type.name];if(noun===void 0||definition.resource.
deletionPolicy!==void 0)return;let entry=listProperties(template,definition)?.find(({name})=>{let property2=type.properties.get(name);return property2!==void 0&&
!property2.updateAllowed&&!property2.immutable});entry!==void 0&&report2(ADVICE_RULES["missing-deletion-policy"],{source:template.source,node:entry.key},`A chan\
ge of "${entry.name}" replaces the ${noun} and deletes its data`,{hint:`Set ${toKey(template.format,"deletion_policy")} to Retain${type.canSnapshot?" or Snapsho\
t":""}.`})}var UUID=/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;function checkIds(context,node,owner){let{template,report:report2}=context,
{tree,source}=template,target=tree.resolve(node??null);if((0,import_yaml52.isScalar)(target)){UUID.test(toStringValue(tree,target)??"")&&report2(ADVICE_RULES["h\
ard-coded-id"],{source,node},`The id in ${owner} exists in one cloud only`,{hint:"Use a name or a parameter."});return}for(let{name,value}of listEntries(tree,target))
checkIds(context,value,`"${name}"`);for(let item of listItems(tree,target))checkIds(context,item,owner)}var cache4=new WeakMap;function findCertainTemplates(context){let{files,templates,resolveType}=context,known=cache4.get(templates);if(known!==void 0)return known;
let certain=new Set([...templates.values()].filter(({source})=>source===files.root));for(let template of certain)for(let{type,typeNode,resource,isCertain:isCertain2}of listDefinitions(
context,template)){let resolved=isCertain2?resolveType(type,typeNode,resource.name):void 0;resolved?.kind==="nested"&&certain.add(resolved.template)}return cache4.
set(templates,certain),certain}var COMBINATIONS={"OS::Cinder::Volume":{exclusive:[["image","imageRef","snapshot_id","source_volid"]],exclusiveUnless:"backup_id",oneOf:[["size","backup_id","sn\
apshot_id","source_volid"]]},"OS::Heat::AutoScalingGroup":{ordered:[["min_size","max_size"],["min_size","desired_capacity"],["desired_capacity","max_size"]]},"O\
S::Neutron::FloatingIP":{needs:[["fixed_ip_address","port_id"]]},"OS::Neutron::Router":{exclusive:[["l3_agent_id","l3_agent_ids"]]},"OS::Neutron::RouterInterfac\
e":{exclusive:[["subnet","port"],["subnet","port_id"],["subnet_id","port"],["subnet_id","port_id"],["subnet","subnet_id"],["port","port_id"],["router","router_i\
d"]],oneOf:[["subnet","port","subnet_id","port_id"]]},"OS::Neutron::SecurityGroupRule":{exclusive:[["remote_group","remote_ip_prefix"]],ordered:[["port_range_mi\
n","port_range_max"]],orderedIf:{name:"protocol",values:["tcp","udp"]}},"OS::Neutron::Port":{exclusive:[["network","network_id"]]},"OS::Neutron::Subnet":{exclusive:[
["cidr","subnetpool"],["cidr","prefixlen"],["network","network_id"]],oneOf:[["cidr","subnetpool"]]},"OS::Nova::Server":{exclusive:[["block_device_mapping","bloc\
k_device_mapping_v2"]],oneOf:[["image","block_device_mapping","block_device_mapping_v2"]],elements:{networks:{oneOf:[["network","port","subnet","uuid","allocate\
_network"]],exclusive:[["port","fixed_ip"],["network","uuid"]]}}},"OS::Octavia::Listener":{oneOf:[["loadbalancer","default_pool"]]},"OS::Octavia::Pool":{oneOf:[
["listener","loadbalancer"]]}};function checkCombinations(context){let{template,resolveType}=context;for(let definition of listDefinitions(context,template)){let{type,typeNode,resource}=definition,
resolved=resolveType(type,typeNode,resource.name),combinations=resolved.kind==="known"?COMBINATIONS[resolved.type.name]:void 0,entries=listProperties(template,definition);
if(combinations===void 0||entries===void 0)continue;let owner=`resource "${resource.name}"`;checkEntries(context,definition,combinations,entries,typeNode??resource.
key,owner);for(let[name,ofElements]of Object.entries(combinations.elements??{})){let list=entries.find(one=>one.name===name)?.value;for(let item of listItems(template.
tree,list))readFunctionCall(template,item,"resource")===void 0&&checkEntries(context,definition,ofElements,listEntries(template.tree,item),item,`an element of "${name}\
" of ${owner}`)}}}function checkEntries(context,{isCertain:isCertain2},combinations,entries,target,owner){let{template}=context,isError=isCertain2&&findCertainTemplates(
context).has(template),lookUp=createParameterLookup(context,template),properties={values:new Map(entries.map(({name,value})=>[name,readValue(template,value,lookUp)])),
keys:new Map(entries.map(({name,key})=>[name,key])),owner,report:(name,node,message)=>{let level=isError?void 0:"warning";context.report(COMBINATION_RULES[name],
{source:template.source,node},message,{level})}};checkExclusive(combinations,properties),checkRequired(combinations,properties,target),checkOrder(combinations,properties)}
function checkExclusive({exclusive=[],exclusiveUnless=""},{values,keys,owner,report:report2}){if(!keys.has(exclusiveUnless))for(let group of exclusive){let names=group.
filter(name=>isSet(values.get(name))),[,second]=names;second!==void 0&&report2("exclusive-properties",keys.get(second)??null,`Only one of ${quote(names)} of ${owner}\
 can have a value`)}}function checkRequired({oneOf=[],needs=[]},{values,keys,owner,report:report2},target){for(let group of oneOf)group.every(name=>isAbsent(values.
get(name)))&&report2("missing-alternative",target,`${capitalize(owner)} needs one of ${quote(withoutOldNames(group))}`);for(let[name,needed]of needs)isSet(values.
get(name))&&isAbsent(values.get(needed))&&report2("missing-alternative",keys.get(name)??null,`"${name}" of ${owner} needs "${needed}"`)}function checkOrder({ordered=[],
orderedIf},{values,keys,owner,report:report2}){let deciding=orderedIf&&values.get(orderedIf.name),text=deciding?.kind==="scalar"?String(deciding.scalar):"";if(!(orderedIf!==
void 0&&!orderedIf.values.includes(text)))for(let[smaller,larger]of ordered)isGreater(values.get(smaller),values.get(larger))&&report2("contradicting-values",keys.
get(larger)??null,`"${larger}" of ${owner} is less than "${smaller}"`)}function isSet(value){switch(value?.kind){case"scalar":return value.scalar!==null&&value.
scalar!==""&&value.scalar!==!1;case"list":return value.items.length>0;case"map":return value.entries.length>0;default:return!1}}function isAbsent(value){return value===
void 0||value.kind==="scalar"&&value.scalar===null}function isGreater(one,other){let first=one?.kind==="scalar"?toNumber(one.scalar):void 0,second=other?.kind===
"scalar"?toNumber(other.scalar):void 0;return first!==void 0&&second!==void 0&&first>second}function withoutOldNames(names){return names.filter(name=>name!=="uu\
id"&&!names.some(other=>name===`${other}_id`))}function quote(names){return names.map(name=>`"${name}"`).join(", ")}function capitalize(text){return text.charAt(
0).toUpperCase()+text.slice(1)}var FLOATING_TYPES=new Set(["OS::Neutron::FloatingIP","OS::Neutron::FloatingIPAssociation"]);function checkFloatingIps({template,report:report2}){let resources=[
...template.resources.values()],interfaces=resources.filter(({type})=>type==="OS::Neutron::RouterInterface"),[routerInterface]=interfaces;if(routerInterface!==void 0)
for(let resource of resources){if(!FLOATING_TYPES.has(resource.type??""))continue;let port=findPort(template,resource);if(port===void 0||valueAt(template.tree,port.
properties??null,"fixed_ips")!==void 0)continue;let needed=findDependencies(template,resource.name);interfaces.some(({name})=>needed.has(name))||report2(ADVICE_RULES["\
missing-dependency"],{source:template.source,node:resource.key},`Heat may create "${resource.name}" before router interface "${routerInterface.name}"`,{hint:`Ad\
d depends_on: ${routerInterface.name}.`})}}function findPort(template,resource){let{tree,resources}=template,node=valueAt(tree,resource.properties??null,"port_i\
d"),call=readFunctionCall(template,node,"resource");if(call?.name!=="get_resource")return;let port=resources.get(toStringValue(tree,call.argument)??"");return port?.
type==="OS::Neutron::Port"?port:void 0}function findDependencies(template,name){let references=listReferences(template).filter(({kind})=>kind!=="parameter"),needed=new Set(
[name]);for(let current of needed)for(let reference of references)reference.origin.resource?.name===current&&needed.add(reference.name);return needed}var import_yaml56=__toESM(require_dist(),1);var PROPERTY_TYPES=new Map([["string","string"],["number","number"],["boolean","boolean"],["comma_delimited_list","list"],["commadelimitedlist","list"],["json",
"map"]]);function readParameterSchemas({files},template){let defaults=new Set(files.environments.flatMap(({tree})=>listEntries(tree,valueAt(tree,tree.root,"para\
meter_defaults")??null).map(({name})=>name)));return new Map([...template.parameters].map(([name,parameter])=>[name,toSchema(template,parameter,defaults.has(name))]))}
function toSchema(template,parameter,hasOtherDefault){let{tree,format}=template,type=PROPERTY_TYPES.get(parameter.type?.toLowerCase()??"")??"any",hasDefault=toPlain(
tree,parameter.defaultValue)!==null;return{onlyIn:void 0,type,required:!hasDefault&&!hasOtherDefault,default:void 0,updateAllowed:!0,immutable:!1,notImplemented:!1,
constraints:format==="hot"?readConstraints(template,parameter):[],members:void 0,items:void 0,support:{status:"SUPPORTED",message:void 0,since:void 0,previous:[],
substitute:void 0},older:void 0,allowsConversion:type==="map"||type==="list"}}function readConstraints({tree},{value}){return listItems(tree,valueAt(tree,value,
"constraints")??null).flatMap(item=>listEntries(tree,item).flatMap(({name,value:argument})=>{let constraint2=readConstraint2(name,argument,node=>toPlain(tree,node),
(node,key)=>readBound(toPlain(tree,valueAt(tree,node,key)??null)));return constraint2===void 0?[]:[constraint2]}))}function readConstraint2(kind,node,toValue,boundAt){
switch(kind){case"range":case"length":return(0,import_yaml56.isMap)(node)?{kind,min:boundAt(node,"min"),max:boundAt(node,"max"),description:void 0}:void 0;case"\
allowed_values":{let plain=toValue(node);if(!Array.isArray(plain))return;let values=plain.filter(one=>one===null||typeof one!="object");return{kind,values:values.
map(one=>typeof one=="bigint"?Number(one):one),description:void 0}}case"allowed_pattern":case"custom_constraint":{let text=toValue(node);return typeof text!="st\
ring"?void 0:kind==="allowed_pattern"?{kind,pattern:text,description:void 0}:{kind,name:text,description:void 0}}default:return}}function readBound(plain){let number2=toNumber(
plain);return number2===void 0?void 0:Number(number2)}var TIME=[{min:0,max:59,hasLetters:!1},{min:0,max:23,hasLetters:!1}],DATE=[{min:1,max:31,hasLetters:!0},{min:1,max:12,hasLetters:!0},{min:0,max:7,hasLetters:!0}];
function isCronExpression(value){let text=value.trim();if(text===""||text.startsWith("@"))return!0;let fields=text.split(/\s+/);return fields.length<5||fields.length>
7?!1:[...TIME,...DATE].every((field,index)=>acceptsField(field,fields[index]??""))}function acceptsField(field,text){return text.split(",").every(part=>acceptsPart(
field,part))}function acceptsPart({min,max,hasLetters},part){if(/[a-z]/i.test(part))return hasLetters||/^[hrl]/i.test(part);if(/[#?]/.test(part))return!0;let match=/^(?:\*|(\d+)(?:-(\d+))?)(?:\/0*[1-9]\d*)?$/.
exec(part);return match===null?!1:match.slice(1).filter(number2=>number2!==void 0).every(number2=>Number(number2)>=min&&Number(number2)<=max)}import{isIPv4,isIPv6}from"node:net";function isIpAddress(value){return isIPv4(value)||isIPv6(value)&&!value.includes("%")}function isCidr(value){let[address="",
prefix,extra]=value.split("/");return prefix===void 0||extra!==void 0?!1:isIPv4(address)?/^(?:[0-9]|[12][0-9]|3[0-2])$/.test(prefix):!isIPv6(address)||address.includes(
"%")?!1:prefix.includes(":")||/^\d+$/.test(prefix)&&Number(prefix)<=128}var MAC_FORMATS=[/^(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/i,/^(?:[0-9a-f]{1,2}-){5}[0-9a-f]{1,2}$/i,
/^(?:[0-9a-f]{1,4}[:.-]){2}[0-9a-f]{1,4}$/i,/^[0-9a-f]{5,6}[:-][0-9a-f]{5,6}$/i,/^[0-9a-f]{11,12}$/i];function isMacAddress(value){return MAC_FORMATS.some(format=>format.
test(value))}var FORMATS={ip_addr:{noun:"an IP address",accepts:isIpAddress},ip_or_cidr:{noun:"an IP address or a network such as 10.0.0.0/24",accepts:value=>value.includes(
"/")?isCidr(value):isIpAddress(value)},net_cidr:{noun:"a network such as 10.0.0.0/24",accepts:isCidr},mac_addr:{noun:"a MAC address",accepts:isMacAddress},dns_name:{
noun:"a DNS name of lower-case letters, digits and hyphens",accepts:isDnsName},rel_dns_name:{noun:"a DNS name of lower-case letters, digits and hyphens without \
a period at its end",accepts:value=>!value.endsWith(".")&&value.length<=MAX_DNS_NAME-3&&isDnsName(value)},dns_domain:{noun:"a DNS name of lower-case letters, di\
gits and hyphens with a period at its end",accepts:value=>value===""||value.endsWith(".")&&isDnsName(value)},cron_expression:{noun:'a cron expression such as "0\
 3 * * *"',accepts:isCronExpression},timezone:{noun:"the name of a time zone such as Europe/Zurich",accepts:isTimeZone},iso_8601:{noun:"an ISO 8601 time such as\
 2030-01-31T12:00:00Z",accepts:startsWithYear},expiration:{noun:"an ISO 8601 time in the future such as 2030-01-31T12:00:00Z",accepts:value=>value===""||startsWithYear(
value.trim())&&!isPast(value.trim())},json_string:{noun:"JSON",accepts:isJson2}},MAX_DNS_NAME=255,DNS_LABEL=/^(?!-)[a-z0-9-]{1,63}(?<!-)$/;function isDnsName(value){
if(value===""||value.endsWith(`
`))return!0;let name=value.replace(/\.$/,""),labels=name.split("."),hasNumericEnd=value.endsWith(".")&&labels.length>1&&/^\d+$/.test(labels.at(-1)??"");return name.
length<=MAX_DNS_NAME&&!hasNumericEnd&&labels.every(label=>DNS_LABEL.test(label))}function isTimeZone(value){try{return value!==""&&new Intl.DateTimeFormat("en",
{timeZone:value}),!0}catch{return!1}}function startsWithYear(value){return/^\d{4}/.test(value)}var DAY_IN_MILLISECONDS=864e5;function isPast(value){let time=Date.
parse(value);return!Number.isNaN(time)&&time<Date.now()-DAY_IN_MILLISECONDS}function isJson2(value){try{return JSON.parse(value),!0}catch{return value===""||/NaN|Infinity/.
test(value)}}function matchesPythonPattern(pattern,value){if(!/^[\x00-\x7f]*$/.test(value))return;let expression=toExpression(pattern);return expression&&expression.exec(value)?.[0].
length===value.length}var FOREIGN=/\(\?(?![:=!]|<[=!]|P[<=])|\[\^?\]|\\[bBZA](?=[*+?{])/;function toExpression(pattern){if(FOREIGN.test(pattern))return;let translated=pattern.
replaceAll("(?P<","(?<").replaceAll(/\(\?P=(\w+)\)/g,String.raw`\k<$1>`).replaceAll(/(?<!\\)((?:\\\\)*)\\A/g,"$1^").replaceAll(/(?<!\\)((?:\\\\)*)\\Z/g,"$1$$").
replaceAll(/\{,(\d+)\}/g,"{0,$1}");try{return new RegExp(translated,"y")}catch{return}}function checkScalarConstraint(constraint2,value,type){switch(constraint2.kind){case"range":return broken(!isInRange(constraint2,value),demandRange(constraint2,
"be"));case"length":return broken(typeof value=="string"&&!isInRange(constraint2,countCharacters(value)),`${demandRange(constraint2,"have")} characters`);case"m\
odulo":return broken(!isMultiple(constraint2,value),`be a multiple of ${constraint2.step} plus ${constraint2.offset}`);case"allowed_values":return checkAllowed(
constraint2.values,value,type);case"allowed_pattern":return broken(typeof value=="string"&&matchesPythonPattern(constraint2.pattern,value)===!1,`match the patte\
rn ${constraint2.pattern}`);case"custom_constraint":{let format=typeof value=="string"?ownValue(FORMATS,constraint2.name):void 0;return format&&broken(!format.accepts(
String(value)),`be ${format.noun}`)}}}function checkLength2(constraint2,count2,noun){if(constraint2.kind==="length")return broken(!isInRange(constraint2,count2),
`${demandRange(constraint2,"have")} ${noun}`)}function checkAllowedElements(constraint2,items){if(constraint2.kind==="allowed_values")for(let item of items){if(item.
kind==="unknown"||item.kind==="choice")continue;let scalar=item.kind==="scalar"?item.scalar:void 0;if(!constraint2.values.some(allowed=>allowed===scalar||isEqual(
allowed,scalar)))return{...demandOneOf(constraint2.values,scalar??""),node:item.node}}}function broken(isBroken,demand){return isBroken?{demand,hint:void 0}:void 0}
function isInRange({min,max},value){let number2=toNumber(value);return number2===void 0?!0:!(min!==void 0&&number2<min)&&!(max!==void 0&&number2>max)}function demandRange({
min,max},verb){return min!==void 0&&min===max?`${verb} ${min}`:min!==void 0&&max!==void 0?`${verb} ${min} to ${max}`:min===void 0?`${verb} at most ${max??0}`:`${verb}\
 at least ${min}`}function isMultiple({step,offset},value){let number2=Number(toNumber(value));return Number.isNaN(number2)||(number2%step+step)%step===offset}function checkAllowed(values,value,type){
return values.some(allowed=>allowed===null||isEqual(convertAllowed(type,allowed),value)||isEqual(allowed,value))?void 0:demandOneOf(values,value)}function convertAllowed(type,allowed){
return type==="string"?String(allowed):convertScalar(type,allowed)}function isEqual(one,other){return typeof one=="string"||typeof other=="string"?one===other:toNumber(
one??null)!==void 0&&Number(one)===Number(other)}var MOST_LISTED=12;function demandOneOf(values,value){let names=values.map(String),listed=names.slice(0,MOST_LISTED).
map(name=>`"${name}"`),others=names.length>MOST_LISTED?[`${names.length-MOST_LISTED} others`]:[];return{demand:names.length===1?`be ${listed.join("")}`:`be one \
of ${[...listed,...others].join(", ")}`,hint:didYouMean(String(value),names)}}function canHaveResult({type,allowsConversion},result){return result===void 0||type==="any"||allowsConversion===!0?!0:result==="word"?type==="string":result==="\
text"?type!=="list"&&type!=="map":type===result}function checkValue3(schema,value,owner){let problems=checkAgainst(schema,value,owner);return problems.length===0||schema.older===void 0?problems:checkAgainst(schema.
older,value,owner).length===0?[]:problems}function checkAgainst(schema,value,owner){switch(value.kind){case"unknown":return canHaveResult(schema,value.result)?[]:
[wrongType(schema,value,owner)];case"choice":return value.branches.flatMap(branch=>checkAgainst(schema,branch,owner)).map(problem3=>({...problem3,isUncertain:!0}));case"\
scalar":return checkScalar(schema,value,value.scalar,owner);case"list":return checkList(schema,value,value.items,owner);case"map":return checkMap(schema,value,value.
entries,owner)}}function checkNull(schema,value,owner){if(schema.default!==void 0)return[];switch(schema.type){case"map":return checkMap(schema,value,[],owner);case"\
list":return checkList(schema,value,[],owner);case"string":return checkScalar(schema,value,"",owner);case"integer":case"number":return checkScalar(schema,value,
0n,owner);default:return[]}}function checkScalar(schema,value,scalar,owner){let{type}=schema;if(type==="any")return[];if(scalar===null)return checkNull(schema,value,
owner);if(typeof scalar=="string"&&(owner.isPlaceholder(scalar)||canBeText(schema)))return[];let converted=convertScalar(type,scalar);return converted===void 0?
[wrongType(schema,value,owner)]:firstBroken(schema.constraints,value,owner,one=>checkScalarConstraint(one,converted,type))}function canBeText({type,allowsConversion}){
return allowsConversion===!0&&(type==="map"||type==="list")}function checkList(schema,value,items,owner){if(schema.type==="any"||schema.type==="map"&&schema.allowsConversion===
!0)return[];if(schema.type!=="list")return[wrongType(schema,value,owner)];let{items:itemSchema,constraints}=schema,problems=itemSchema===void 0?[]:items.flatMap(
(item,index)=>checkValue3(itemSchema,item,within(owner,String(index)))),hasFixedLength=items.every(({kind})=>kind!=="choice"&&kind!=="unknown"),broken2=firstBroken(
constraints,value,owner,one=>(hasFixedLength?checkLength2(one,items.length,"elements"):void 0)??checkAllowedElements(one,items));return[...problems,...broken2]}
function checkMap(schema,value,entries,owner){if(schema.type==="any")return[];if(schema.type!=="map")return[wrongType(schema,value,owner)];let{members,constraints}=schema,
broken2=firstBroken(constraints,value,owner,one=>checkLength2(one,entries.length,"keys"));return members===void 0?broken2:[...checkMembers(members,entries,value.
node,owner),...broken2]}function checkMembers(members,entries,target,owner){let names=new Set(entries.map(({name})=>name)),ofEntries=entries.flatMap(({name,key,
value})=>{let schema=members.get(name),member=within(owner,name);return schema===void 0?[unknownProperty(name,key,members,owner)]:schema.notImplemented&&schema.
older?.notImplemented!==!1?[problem2("unimplemented-property",member,key,`Heat does not implement property "${name}"`)]:isTranslated(member)?[]:checkValue3(schema,
value,member)}),missing=listRequired(members).flatMap(name=>{if(names.has(name))return[];let member=within(owner,name);return[...owner.translations].some(([old,
translated])=>translated===withoutIndices(member)&&names.has(old.split(".").at(-1)??""))?[]:[problem2("missing-property",member,target,`${describeParent(owner)}\
 needs ${owner.noun} "${name}"`)]});return[...ofEntries,...missing]}var requiredNames=new WeakMap;function listRequired(members){let known=requiredNames.get(members);
if(known!==void 0)return known;let isRequired=({required,default:value,older,onlyIn})=>required&&value===void 0&&older?.required!==!1&&onlyIn===void 0,names=[...members].
flatMap(([name,schema])=>isRequired(schema)?[name]:[]);return requiredNames.set(members,names),names}function unknownProperty(name,key,members,owner){let hint=didYouMean(
name,members.keys())??(members.size<=12?`Known: ${[...members.keys()].join(", ")}.`:void 0);return problem2("unknown-property",within(owner,name),key,`${describeParent(
owner)} has no ${owner.noun} "${name}"`,hint)}function describeParent({path,definedBy}){return path.length===0?definedBy:`"${path.join(".")}" of ${definedBy}`}function isTranslated(owner){
return owner.translations.size>0&&owner.translations.has(withoutIndices(owner))}function withoutIndices({path}){return path.filter(part=>!/^\d+$/.test(part)).join(
".")}function within(owner,name){return{...owner,path:[...owner.path,name]}}var TYPE_NOUNS={string:"a string",integer:"an integer",number:"a number",boolean:"tr\
ue or false",list:"a list",map:"a map"};function wrongType({type},value,owner){let message=`${describeSubject(owner,value)} must be ${TYPE_NOUNS[type]??type}, n\
ot ${describeValue(value)}`;return problem2("wrong-type",owner,value.node,message,hintForType(type,value))}function describeSubject({path,noun},{parameter}){let subject=`${noun.
slice(0,1).toUpperCase()}${noun.slice(1)} "${path.join(".")}"`;return parameter===void 0?subject:`${subject}, from parameter "${parameter}",`}function describeValue(value){
if(value.kind==="list")return"a list";if(value.kind==="map")return"a map";if(value.kind!=="scalar")return"this";let{scalar,parameter}=value;return typeof scalar==
"number"?parameter===void 0?`the float ${scalar}`:"a float":parameter!==void 0?"this value":typeof scalar=="string"?`the string "${shorten(scalar)}"`:String(scalar)}
function shorten(text){let[line=""]=text.split(`
`);return line.length>40||line!==text?`${line.slice(0,40)}\u2026`:line}function hintForType(type,value){if(value.parameter===void 0)return type==="string"&&value.
kind==="scalar"?"Put it in quotes.":type==="list"&&value.kind==="scalar"?'Write [value, \u2026], or one "- value" per line.':type==="boolean"?"Write true or fal\
se.":void 0}function firstBroken(constraints,value,owner,check){for(let constraint2 of constraints){let broken2=check(constraint2);if(broken2===void 0)continue;
let message=`${describeSubject(owner,value)} must ${broken2.demand}`;return[problem2("broken-constraint",owner,broken2.node??value.node,message,broken2.hint)]}return[]}
function problem2(kind,{path},node,message,hint){return{kind,path,node,message,hint,isUncertain:!1}}function checkProperties(context){for(let definition of listDefinitions(context,context.template))checkDefinition(context,definition)}function checkDefinition(context,definition){
let{template}=context,described=describeType(context,definition),entries=listProperties(template,definition);if(described===void 0||entries===void 0)return;let lookUp=createParameterLookup(
context,template),values=entries.map(entry=>({...entry,value:readValue(template,entry.value,lookUp)})),owner={...described,path:[],isPlaceholder:definition.isPlaceholder},
target=definition.typeNode??definition.resource.key;for(let problem3 of checkMembers(described.members,values,target,owner)){let[name=""]=problem3.path,isUncertain=problem3.
isUncertain||described.isRetired,node=entries.find(entry=>entry.name===name)?.value??null;report(context,definition,{...problem3,isUncertain},hasReference(template,
node))}}function describeType(context,definition){let{type,typeNode,resource}=definition,resolved=context.resolveType(type,typeNode,resource.name);switch(resolved.
kind){case"known":return resolved.type.acceptsAnyProperty?void 0:{definedBy:resolved.type.name,noun:"property",isRetired:resolved.type.retiredIn!==void 0,members:resolved.
type.properties,translations:resolved.type.replacedProperties};case"nested":return{definedBy:resolved.template.source.name,noun:"parameter",isRetired:!1,members:readParameterSchemas(
context,resolved.template),translations:new Map};default:return}}var FOUND_AT_ONCE=new Set(["unknown-property","unimplemented-property"]),DEFERRED=new Set(["unk\
nown-property","broken-constraint"]);function report(context,definition,problem3,hasReferences){let{template,isNested}=context,isOfName=problem3.path.length===1&&
FOUND_AT_ONCE.has(problem3.kind),isDeferred=hasReferences&&!isOfName&&DEFERRED.has(problem3.kind),level=definition.isCertain&&!problem3.isUncertain&&!isDeferred&&
findCertainTemplates(context).has(template)?void 0:"warning",isLate=isDeferred||(isNested||definition.isMember)&&!isOfName,hint=[problem3.hint,isLate?"Heat acce\
pts it, and fails when it creates the resource.":void 0].filter(one=>one!==void 0).join(" ");context.report(PROPERTY_RULES[problem3.kind],{source:template.source,
node:problem3.node},problem3.message,{hint:hint===""?void 0:hint,level})}function checkResourceDefinitions(context){for(let resource of context.template.resources.values())checkName2(context,resource),checkDeletionPolicy(context,resource)}
function levelOf4({condition}){return condition===void 0?"error":"warning"}function checkName2({template,schema,report:report2},resource){let{name,key}=resource,
target={source:template.source,node:key},level=levelOf4(resource),{resourceNameLength}=schema.limits;name.includes("/")&&report2(RESOURCE_RULES["invalid-name"],
target,`The name of resource "${name}" contains a slash`,{hint:'Use letters, digits, "_" and "-".',level}),countCharacters(name)>resourceNameLength&&report2(RESOURCE_RULES["\
invalid-name"],target,`The name of a resource has more than ${resourceNameLength} characters`,{level:"warning"});let{pseudoParameters}=template.assumedVersion;template.
parameters.has(name)?report2(RESOURCE_RULES["duplicate-name"],target,`"${name}" is also the name of a parameter`,{hint:"Rename one of them.",level}):pseudoParameters.
includes(name)&&report2(RESOURCE_RULES["duplicate-name"],target,`"${name}" is the name of a pseudo parameter`,{level})}function checkDeletionPolicy(context,resource){
let{template,report:report2,resolveType}=context,{deletionPolicy}=resource,policy=toStringValue(template.tree,deletionPolicy);if(policy===void 0)return;let target={
source:template.source,node:deletionPolicy},{deletionPolicies}=template.assumedVersion;if(!deletionPolicies.includes(policy)){report2(RESOURCE_RULES["invalid-de\
letion-policy"],target,`"${policy}" is not a deletion policy`,{hint:didYouMean(policy,deletionPolicies)??"Write Delete, Retain or Snapshot."});return}let isExternal=valueAt(
template.tree,resource.value,"external_id")!==void 0;if(policy.toLowerCase()!=="snapshot"||isExternal)return;let resolved=resolveResourceType(resolveType,resource);
resolved?.kind!=="known"||resolved.type.canSnapshot||resolved.type.acceptsAnyProperty||report2(RESOURCE_RULES["invalid-deletion-policy"],target,`Resources of ty\
pe ${resolved.type.name} cannot be deleted with a snapshot`,{hint:"Write Delete or Retain.",level:levelOf4(resource)})}var NEUTRON={remotes:["remote_ip_prefix","remote_group","remote_group_id"],direction:"direction",protocol:"protocol",from:"port_range_min",to:"port_range_max",mode:"\
remote_mode"},AWS={remotes:["CidrIp","SourceSecurityGroupId","SourceSecurityGroupName"],direction:"",protocol:"IpProtocol",from:"FromPort",to:"ToPort",mode:""},
TYPES2=new Map([["OS::Neutron::SecurityGroup",{names:NEUTRON,list:"rules"}],["OS::Neutron::SecurityGroupRule",{names:NEUTRON,list:void 0}],["AWS::EC2::SecurityG\
roup",{names:AWS,list:"SecurityGroupIngress"}]]),PORTS=[[22n,"SSH"],[3389n,"RDP"],[1433n,"SQL Server"],[1521n,"Oracle Database"],[3306n,"MySQL"],[5432n,"Postgre\
SQL"],[6379n,"Redis"],[9200n,"Elasticsearch"],[11211n,"Memcached"],[27017n,"MongoDB"]];function checkSecurityGroups(context){let{template,report:report2}=context;
for(let{type,properties,resource,typeNode}of listDefinitions(context,template)){let group=TYPES2.get(type);if(group===void 0||!properties)continue;let list=group.
list===void 0?void 0:valueAt(template.tree,properties,group.list),rules=group.list===void 0?[properties]:listItems(template.tree,list);for(let rule of rules){let opened=findOpenPorts(
context,rule,group.names);if(opened===void 0)continue;let node=group.names.remotes.map(name=>valueAt(template.tree,rule,name)).find(one=>one)??(group.list===void 0?
typeNode??resource.key:rule);report2(ADVICE_RULES["open-security-group"],{source:template.source,node},`A rule of resource "${resource.name}" opens ${opened} to\
 every address`,{hint:`Limit ${group.names.remotes[0]??""} to the networks that need it.`})}}}function findOpenPorts(context,rule,names){let read=createReader(context,
rule),remotes=names.remotes.map(read),[direction,protocol,mode]=[read(names.direction),read(names.protocol),read(names.mode)];if(![...remotes,direction,protocol,
mode].every(one=>one.isKnown))return;let[network,...groups]=remotes.map(({text})=>text),isOpen=["","0.0.0.0/0","::/0"].includes(network??"")&&groups.every(text=>text===
""),isIngress=direction.text===""||direction.text==="ingress",isNetwork=mode.text===""||mode.text==="remote_ip_prefix";return!isOpen||!isIngress||!isNetwork?void 0:
["","tcp","udp","6","17","-1"].includes(protocol.text.toLowerCase())?describePorts(read(names.from),read(names.to)):void 0}function describePorts(from,to){if(!from.
isKnown||!to.isKnown)return;if(from.text===""&&to.text==="")return"all ports";let[first,last]=[toInteger(from.text),toInteger(to.text===""?from.text:to.text)];if(first===
void 0||last===void 0)return;if(first<=1n&&last>=65535n)return"all ports";let open=PORTS.filter(([port])=>port>=first&&port<=last);return open.length===0?void 0:
open.map(([port,name])=>`${name} (port ${port})`).join(", ")}function createReader(context,rule){let{template}=context,lookUp=createParameterLookup(context,template);
return name=>{let node=valueAt(template.tree,rule,name),value=node?readValue(template,node,lookUp):void 0;return value===void 0?{isKnown:!0,text:""}:value.kind===
"scalar"&&value.parameter===void 0?{isKnown:!0,text:toText(value.scalar)}:{isKnown:!1,text:""}}}function toText(scalar){return scalar===null?"":String(scalar)}function checkSupport(context){for(let definition of listDefinitions(context,context.template)){let{type,typeNode,resource}=definition,resolved=context.resolveType(
type,typeNode,resource.name);resolved.kind==="known"&&(reportType(context,definition,resolved.type)||checkMembers2(context,resolved.type.properties,definition.properties))}}
function reportType(context,{type:written,typeNode},type){let{template,schema,report:report2}=context,target={source:template.source,node:typeNode},status=describeStatus(
type.name,type.support);return status!==void 0?(report2(TYPE_RULES["deprecated-type"],target,status.message,{hint:status.hint}),!0):(type.onlyIn!==void 0&&report2(
TYPE_RULES["type-of-one-release"],target,describeRelease(`type ${type.name}`,type.onlyIn,schema)),(schema.aliases.has(written)||written.startsWith("OS::Quantum"))&&
report2(TYPE_RULES["aliased-type"],target,`${written} is the old name of ${type.name}`,{hint:`Write ${type.name}.`}),!1)}function checkMembers2(context,members,node){
let{template,schema,report:report2}=context;if(readFunctionCall(template,node,"resource")===void 0)for(let{name,key,value}of listEntries(template.tree,node??null)){
let property2=members.get(name);if(property2===void 0)continue;let target={source:template.source,node:key},status=describeStatus(`Property "${name}"`,property2.
support);status!==void 0?report2(TYPE_RULES["deprecated-property"],target,status.message,{hint:status.hint}):property2.onlyIn!==void 0&&report2(TYPE_RULES["prop\
erty-of-one-release"],target,describeRelease(`property "${name}"`,property2.onlyIn,schema)),checkValue4(context,property2,value)}}function checkValue4(context,{
members,items},value){if(members!==void 0&&checkMembers2(context,members,value),items!==void 0)for(let item of listItems(context.template.tree,value))checkValue4(
context,items,item)}var WORDS={DEPRECATED:"deprecated",HIDDEN:"hidden",UNSUPPORTED:"not supported"};function describeStatus(subject,{status,message,since}){if(status===
"SUPPORTED"||status==="UNKNOWN")return;let version=since===void 0||status==="UNSUPPORTED"?"":` since Heat ${since}`;return{message:`${subject} is ${WORDS[status]}${version}`,
hint:message}}function describeRelease(subject,onlyIn,{releases}){let newest=releases.at(-1)??"";return onlyIn===newest?`Heat ${releases[0]??""} has no ${subject}\
: it is new in a later release`:`Heat ${newest} has no ${subject}: it was removed`}function checkTypes(context){for(let definition of listDefinitions(context,context.template)){let{type,typeNode,resource}=definition,resolved=context.resolveType(
type,typeNode,resource.name);type.endsWith(".yml")&&isUnmapped(context,definition)?reportExtension(context,definition):resolved.kind==="unknown"&&reportUnknown4(
context,definition,resolved.name)}}function isUnmapped({files},{type,resource}){return files.types.targetOf(type,resource.name)===type}function reportExtension(context,{
type,typeNode,isCertain:isCertain2}){let{template,report:report2}=context,isError=isCertain2&&findCertainTemplates(context).has(template);report2(TYPE_RULES["te\
mplate-extension"],{source:template.source,node:typeNode},`Heat does not take "${type}" for a template`,{hint:"Rename the file so that it ends in .yaml or .temp\
late.",level:isError?void 0:"warning"})}function reportUnknown4(context,{typeNode,isCertain:isCertain2},name){let{template,schema,knowsAllTypes,report:report2}=context,
isError=knowsAllTypes&&isCertain2&&findCertainTemplates(context).has(template);report2(TYPE_RULES["unknown-type"],{source:template.source,node:typeNode},`Heat h\
as no resource type "${name}"`,{hint:didYouMean(name,schema.resourceTypeNames)??"If an environment file maps it, add the file to environment-files. If a plugin \
of the cloud defines it, pass its schema with lint-known-types.",level:isError?"error":"warning"})}function checkUpdatePolicies(context){for(let resource of context.template.resources.values())resource.updatePolicy&&checkPolicy(context,resource)}function checkPolicy(context,resource){
let{template,report:report2}=context,{tree,source,format}=template,node=resource.updatePolicy??null,key=format==="hot"?"update_policy":"UpdatePolicy",level=isCertain(
context,resource)?void 0:"warning",rule=RESOURCE_RULES["invalid-update-policy"];if(readFunctionCall(template,node,"resource")!==void 0){report2(rule,{source,node},
`${key} must be a map, and not a function`,{level});return}let members=findPolicies(context,resource),entries=listEntries(tree,node);if(members===void 0)return;
if(members.size===0&&entries.length>0){let message=`Resources of type ${resource.type??""} have no update policy`;report2(rule,{source,node:entries[0]?.key},message,
{hint:`Remove ${key}.`,level});return}let lookUp=createParameterLookup(context,template),values=entries.map(entry=>({...entry,value:readValue(template,entry.value,
lookUp)})),owner={path:[],definedBy:`${key} of ${resource.type??""}`,noun:"key",isPlaceholder:()=>!1,translations:new Map};for(let problem3 of checkMembers(members,
values,resource.key,owner))report2(rule,{source,node:problem3.node},problem3.message,{hint:problem3.hint,level:problem3.isUncertain?"warning":level})}function findPolicies({
resolveType},resource){let resolved=resolveResourceType(resolveType,resource);return resolved?.kind==="known"?resolved.type.updatePolicy:resolved?.kind==="neste\
d"?new Map:void 0}function isCertain(context,{condition}){return condition===void 0&&findCertainTemplates(context).has(context.template)}var GROUP_KEYS=["label","description","parameters"];function checkDefinitionKeys(context){let{template}=context,{version,tree,format}=template;if(version===void 0)
return;let isHot=format==="hot",toKind=(label,keysIn,level)=>({label,keys:keysIn(version),keysIn,level}),check=(kind,nodes)=>{for(let node of nodes)checkKeys(context,
kind,node)},values=map=>[...map.values()].map(({value})=>value);if(check(toKind("resource",({resourceKeys})=>resourceKeys,isHot?"error":"warning"),values(template.
resources)),check(toKind("output",({outputKeys})=>outputKeys,"warning"),values(template.outputs)),check(toKind("parameter",({parameterKeys})=>parameterKeys,"err\
or"),values(template.parameters)),!isHot)return;let constraints=values(template.parameters).flatMap(parameter=>listItems(tree,valueAt(tree,parameter,"constraint\
s")));check(toKind("constraint",({parameterConstraintKeys})=>parameterConstraintKeys,"error"),constraints);let groups=listItems(tree,valueAt(tree,tree.root,"par\
ameter_groups"));check(toKind("parameter group",()=>GROUP_KEYS,"warning"),groups)}function checkKeys(context,kind,node){let{source,tree}=context.template;if(isMapNode(
tree,node))for(let{name,key}of listEntries(tree,node)){if(kind.keys.includes(name))continue;let{message,hint}=describe2(context,kind,name);context.report(STRUCTURE_RULES["\
unknown-key"],{source,node:key},message,{hint,level:kind.level})}}function describe2({schema,template},{label,keys,keysIn},name){let{version,format}=template,newer=schema.
templateVersions.find(one=>one.format===format&&keysIn(one).includes(name)),article=/^[aeiou]/.test(label)?"An":"A";if(newer===void 0||version===void 0){let known=`\
Known keys: ${keys.join(", ")}.`;return{message:`${article} ${label} has no key "${name}"`,hint:didYouMean(name,keys)??known}}return{message:`${article} ${label}\
 has no key "${name}" in version ${version.value}`,hint:`Write ${newer.key}: ${newer.value}, or a later version.`}}function checkRequiredKeys({template,report:report2}){
let{source,tree,format}=template,check=(label,required,definitions)=>{for(let{name,key,value}of definitions.values()){let entries=listEntries(tree,value);!isMapNode(
tree,value)||entries.some(entry=>entry.name===required)||report2(STRUCTURE_RULES["missing-key"],{source,node:key},`${label} "${name}" has no ${required}`,{hint:`\
Add "${required}:".`})}};check("Resource",toKey(format,"type"),template.resources),check("Parameter",toKey(format,"type"),template.parameters),check("Output",toKey(
format,"value"),template.outputs)}function checkDuplicateKeys(context){reportDuplicateKeys(context,context.template.source)}function reportDuplicateKeys({report:report2},source){for(let{key,first}of listRepeatedKeys(
source.tree))report2(FILE_RULES["duplicate-key"],{source,node:key},`The key "${String(key.value)}" is in this map twice, first in line ${locationOf(source,first).
line}`,{hint:"Heat ignores the first one: remove one of them."})}function checkLimits(context){let{template,schema,report:report2,isNested}=context,{templateBytes,resourcesPerStack,nestedStackDepth}=schema.limits,{source,sections,
tree}=template,operatorHint=option=>`The operator can allow more with the option ${option}.`,characters=countCharacters(source.text);characters>templateBytes&&report2(
FILE_RULES["limit-exceeded"],{source,node:tree.root},`The file has ${characters} characters, and Heat accepts ${templateBytes}`,{hint:operatorHint("max_template\
_size")});let resources=sections.find(({name})=>name===toKey(template.format,"resources"));template.resources.size>resourcesPerStack&&report2(FILE_RULES["limit-\
exceeded"],{source,node:resources?.key??tree.root},`The template has ${template.resources.size} resources, and Heat accepts ${resourcesPerStack} in a stack`,{hint:operatorHint(
"max_resources_per_stack")});let depth=isNested?0:countDepth(context,template);depth>nestedStackDepth&&report2(FILE_RULES["limit-exceeded"],{source,node:resources?.
key??tree.root},`Nested stacks are ${depth} levels deep, and Heat accepts ${nestedStackDepth}`,{hint:operatorHint("max_nested_stack_depth")})}function countDepth(context,template,depths=new Map){
let known=depths.get(template);if(known!==void 0)return known;depths.set(template,0);let depth=0;for(let resource of template.resources.values()){let resolved=resolveResourceType(
context.resolveType,resource);resolved?.kind==="nested"&&(depth=Math.max(depth,1+countDepth(context,resolved.template,depths)))}return depths.set(template,depth),
depth}function checkNames({template,report:report2}){let{source,parameters,conditions,resources,outputs}=template,check=(label,definitions)=>{for(let{key}of definitions.
values()){if(typeof key.value=="string")continue;let text=key.source??"";report2(STRUCTURE_RULES["name-not-string"],{source,node:key},`The name of this ${label}\
 is not a string: YAML reads ${text} as ${describe3(key)}`,{hint:`Write '${text}', with quotes.`})}};check("parameter",parameters),check("condition",conditions),
check("resource",resources),check("output",outputs)}function describe3({value}){return typeof value=="boolean"||value===null?String(value):"a number"}var import_yaml64=__toESM(require_dist(),1);function checkRetypedValues(context){let{template}=context;for(let{name,type,defaultValue}of template.parameters.values())isString2(type)&&reportRetyped(context,
template.source,defaultValue,`Parameter "${name}"`);for(let resource of template.resources.values())checkProperties2(context,resource)}function checkRetypedParameters(context,environment){
let{tree}=environment,{files,templates}=context,all=[...templates.values()],roots=all.filter(({source})=>source===files.root);for(let[section,declaring]of[["par\
ameters",roots],["parameter_defaults",all]])for(let{name,value}of listEntries(tree,valueAt(tree,tree.root,section)??null)){let types=declaring.flatMap(({parameters})=>parameters.
get(name)?.type??[]);types.length>0&&types.every(isString2)&&reportRetyped(context,environment,value,`Parameter "${name}"`)}}function checkProperties2(context,resource){
let{template,resolveType}=context,resolved=resolveResourceType(resolveType,resource);for(let{name,value}of listEntries(template.tree,resource.properties??null))
resolved?.kind==="known"&&checkProperty(context,resolved.type.properties.get(name),name,value),resolved?.kind==="nested"&&isString2(resolved.template.parameters.
get(name)?.type)&&reportRetyped(context,template.source,value,`Property "${name}"`)}function checkProperty(context,schema,name,node){let{template}=context;if(!(schema===
void 0||isCall(template,node))){if(schema.type==="string"){let target=template.tree.resolve(node),isFloat=(0,import_yaml64.isScalar)(target)&&typeof target.value==
"number",isPlainBoolean=(0,import_yaml64.isScalar)(target)&&/^(?:true|false)$/i.test(target.source??"");!isFloat&&!isPlainBoolean&&reportRetyped(context,template.
source,node,`Property "${name}"`)}for(let entry of listEntries(template.tree,node))checkProperty(context,schema.members?.get(entry.name),entry.name,entry.value);
for(let item of listItems(template.tree,node))checkProperty(context,schema.items,name,item)}}function isCall(template,node){return readFunctionCall(template,node,
"resource")!==void 0}function isString2(type){return type==="string"||type==="String"}function reportRetyped({report:report2},source,node,label){let{tree,text,isJson:isJson3}=source,
target=tree.resolve(node??null);if(isJson3||!(0,import_yaml64.isScalar)(target)||isMapNode(tree,target)||toStringValue(tree,target)!==void 0)return;let[start=0,
end=0]=target.range??[],written=text.slice(start,end),sent=written===""||target.value===null?void 0:toPythonText(written);sent===void 0||sent===written||report2(
FILE_RULES["retyped-value"],{source,node:target},`${label} is a string, and YAML reads ${written} as ${sent}`,{hint:`Write '${written}', with quotes.`})}function checkSections({template,schema,report:report2}){let{source,version,sections,format}=template;if(version===void 0){let versions=schema.templateVersions.
filter(one=>one.format===format),entry=sections.find(({name})=>versions.some(({key})=>key===name)),written=String(template.tree.resolve(entry?.value??null)??""),
known=versions.map(({value})=>value);report2(STRUCTURE_RULES["unknown-version"],{source,node:entry?.value},`Heat knows no version "${written}"`,{hint:didYouMean(
written,known)??`The newest is ${known.at(-1)??""}.`});return}for(let{name,key}of sections){if(version.sections.includes(name))continue;let newer=schema.templateVersions.
find(one=>one.format===format&&one.sections.includes(name));report2(STRUCTURE_RULES["unknown-section"],{source,node:key},newer===void 0?`A template has no secti\
on "${name}"`:`Version ${version.value} has no section "${name}"`,{hint:newer===void 0?didYouMean(name,version.sections)??`Known sections: ${version.sections.join(
", ")}.`:`Write ${version.key}: ${newer.value}, or a later version.`})}}var import_yaml66=__toESM(require_dist(),1);var PHRASES={map:"a map",list:"a list",string:"a string","list or string":"a list of strings, or a string",condition:"the name of a condition, true, false, or a\
 function"};function checkShapes(context){checkSectionShapes(context);let{template}=context,{tree}=template;for(let resource of template.resources.values())isShape(
template,resource.value,"map")?checkResourceShapes(context,resource):reportShape(context,resource.key,resource.value,`Resource "${resource.name}"`,"map");let definitions=[
...[...template.parameters.values()].map(one=>["Parameter",one]),...[...template.outputs.values()].map(one=>["Output",one])];for(let[label,{name,key,value}]of definitions)
isShape(template,value,"map")||reportShape(context,key,value,`${label} "${name}"`,"map");if(template.format==="hot")for(let{name,value}of template.parameters.values())
for(let entry of listEntries(tree,value)){let isNullConstraints=entry.name==="constraints"&&toPlain(tree,entry.value)===null;(entry.name==="constraints"||entry.
name==="tags")&&!isNullConstraints&&!isShape(template,entry.value,"list")&&reportShape(context,entry.key,entry.value,`"${entry.name}" of parameter "${name}"`,"l\
ist")}}function checkSectionShapes(context){let{template}=context,toName2=section=>toKey(template.format,section),shapes=[[toName2("parameters"),"map"],[toName2(
"resources"),"map"],[toName2("outputs"),"map"],[toName2("conditions"),"map"],...template.format==="hot"?[["parameter_groups","list"]]:[]];for(let[section,shape]of shapes){
let entry=template.sections.find(({name})=>name===section),isNeeded=section===toName2("conditions")&&template.version?.sections.includes(section)===!0;entry===void 0||
isShape(template,entry.value,shape)||(isNeeded||!isFalse(template,entry.value))&&reportShape(context,entry.key,entry.value,`Section "${section}"`,shape)}}function checkResourceShapes(context,{
name,value}){let{template}=context,{tree,format}=template,shapes={[toKey(format,"type")]:"string",[toKey(format,"properties")]:"map",[toKey(format,"metadata")]:"\
map",[toKey(format,"update_policy")]:"map",[toKey(format,"deletion_policy")]:"string",[toKey(format,"depends_on")]:"list or string",[toKey(format,"description")]:"\
string",...format==="hot"?{external_id:"string"}:{},...hasConditions(template)?{[toKey(format,"condition")]:"condition"}:{}};for(let entry of listEntries(tree,value)){
let shape=Object.hasOwn(shapes,entry.name)?shapes[entry.name]:void 0;if(shape===void 0||isShape(template,entry.value,shape))continue;entry.name.toLowerCase()!==
"description"&&isFunction(context,entry.value)||reportShape(context,entry.key,entry.value,`"${entry.name}" of resource "${name}"`,shape)}}function hasConditions(template){
return template.version?.sections.includes(toKey(template.format,"conditions"))===!0}function isFunction({template},node){return["resource","condition"].some(scope=>readFunctionCall(
template,node,scope)!==void 0)}function isShape(template,node,shape){let{tree}=template,target=tree.resolve(node);switch(shape){case"map":return isMapNode(tree,
node);case"list":return(0,import_yaml66.isSeq)(target);case"string":return toStringValue(tree,node)!==void 0;case"list or string":return toStringValue(tree,node)!==
void 0||(0,import_yaml66.isSeq)(target)&&listItems(tree,node).every(item=>toStringValue(tree,item)!==void 0);case"condition":return(0,import_yaml66.isScalar)(target)&&
["string","boolean"].includes(typeof target.value)}}function isFalse({tree},node){let target=tree.resolve(node);return(0,import_yaml66.isSeq)(target)||(0,import_yaml66.isMap)(
target)?target.items.length===0:!toPlain(tree,node)}function reportShape({template,report:report2},key,value,label,shape){let isEmpty2=toPlain(template.tree,value)===
null,node=isEmpty2?key:value,message=isEmpty2?`${label} is empty, and must be ${PHRASES[shape]}`:`${label} must be ${PHRASES[shape]}`,hint=isEmpty2?"Remove the \
key, or write a value.":void 0;report2(STRUCTURE_RULES["wrong-shape"],{source:template.source,node},message,{hint})}var MERGE_CHECKS=[checkGivenParameters,checkMergedValues],TEMPLATE_CHECKS=[checkSections,checkNames,checkReferences,checkParameterPaths,checkAttributes,checkCycles2,
checkFunctionArguments,checkProperties,checkCombinations,checkSupport,checkTypes,checkDuplicateKeys,checkRetypedValues,checkLimits,checkDefinitionKeys,checkRequiredKeys,
checkShapes,checkParameters2,checkParameterGroups,checkConditions,checkMappings,checkResourceDefinitions,checkUpdatePolicies,checkAdvice,checkFloatingIps,checkSecrets,
checkSecurityGroups,checkUnused,checkFunctionNames,checkReplacements,checkRepeatValues,checkMapReplaceKeys],ENVIRONMENT_CHECKS=[reportDuplicateKeys,checkRetypedParameters,
checkRegistryExtensions,checkEnvironmentParameters,checkRegistry,checkEventSinks];function readTemplateModel(key,source,schema){let{tree}=source,sections=listEntries(tree,tree.root),versionEntry=sections.find(({name})=>VERSION_KEYS.includes(name)),
format=versionEntry?.name==="heat_template_version"?"hot":"cfn",version=versionEntry&&schema.findTemplateVersion(versionEntry.name,readText(tree,versionEntry.value)),
assumedVersion=version??schema.templateVersions.findLast(one=>one.format===format);if(assumedVersion===void 0)throw new Error(`no version of ${format} templates\
 is known`);let read=(section,toModel)=>{let node=valueAt(tree,tree.root,toKey(format,section))??null;return new Map(listEntries(tree,node).map(one=>[one.name,toModel(
one)]))};return{key,source,tree,format,version,assumedVersion,sections,parameters:read("parameters",one=>readParameter(tree,format,one)),conditions:read("condit\
ions",one=>one),mappings:format==="cfn"?read("mappings",one=>one):new Map,resources:read("resources",one=>readResource(tree,format,one)),outputs:read("outputs",
one=>readOutput(tree,format,one))}}function readText(tree,node){return toStringValue(tree,node)??""}function readParameter(tree,format,one){return{...one,type:toStringValue(
tree,valueAt(tree,one.value,toKey(format,"type"))),defaultValue:valueAt(tree,one.value,toKey(format,"default"))}}function readResource(tree,format,one){let at=key=>valueAt(
tree,one.value,toKey(format,key));return{...one,type:toStringValue(tree,at("type")),typeNode:at("type"),properties:at("properties"),metadata:at("metadata"),dependsOn:at(
"depends_on"),updatePolicy:at("update_policy"),deletionPolicy:at("deletion_policy"),condition:at("condition")}}function readOutput(tree,format,one){return{...one,
outputValue:valueAt(tree,one.value,toKey(format,"value")),condition:valueAt(tree,one.value,toKey(format,"condition"))}}var COMMENT=/^(.*?)#\s*heat-lint:\s*ignore\s+((?:[\w-]+(?:\s*,\s*|\s+)?)+)/,RULE_ID=/^HL\d{3}$/;function applySuppressions(findings,sources,ignoredRules){let suppressions=[
...sources].flatMap(readSuppressions),byLine=new Map;for(let one of suppressions){let key=lineKey(one.source.name,one.line);byLine.set(key,[...byLine.get(key)??
[],one])}let used=new Set,remaining=findings.filter(finding=>{if(isNamed(ignoredRules,finding))return!1;let{file,line}=finding.location,suppression=byLine.get(lineKey(
file,line))?.find(({rules})=>rules.includes(finding.rule.id));return suppression!==void 0&&used.add(suppression),suppression===void 0}),unused=suppressions.filter(
one=>!used.has(one)).map(toUnusedFinding);return[...remaining,...unused.filter(one=>!isNamed(ignoredRules,one))]}function readSuppressions(source){if(source.isJson)
return[];let offset=0;return source.text.split(`
`).flatMap((text,index)=>{let start=offset;offset+=text.length+1;let[,before,words=""]=COMMENT.exec(text)??[];if(before===void 0)return[];let rules=words.split(
/[\s,]+/).filter(word=>RULE_ID.test(word)),line=before.trim()===""?index+2:index+1;return[{source,offset:start+before.length,line,rules}]})}function lineKey(file,line){
return`${line} ${file}`}function isNamed(names,{rule}){return names.includes(rule.id)||names.includes(rule.name)}function toUnusedFinding({source,offset,rules}){
let rule=FILE_RULES["unused-suppression"],location=locationAt(source,offset),named=rules.length===0?"no rule":rules.join(", ");return{rule,level:rule.level,message:`\
This comment suppresses ${named}, and the line has no such finding`,hint:"Remove the comment.",location,end:{line:location.line,column:location.column}}}function lint(files,options){let{schema,knowsAllTypes=!1,ignoredRules=[]}=options,findings=[],templates=readTemplates(files,schema),context={files,schema,templates,
resolveType:createTypeResolver(files,schema,templates),knowsAllTypes,report:(rule,target,message,reportOptions={})=>{findings.push(toFinding(rule,target,message,
reportOptions))}};for(let issue of files.issues)findings.push(toFileFinding(issue));let certainTemplates=findCertainTemplates(context);for(let template of templates.
values()){let isNested=template.source!==files.root,report2=certainTemplates.has(template)?context.report:toWarnings(context.report),templateContext={...context,
report:report2,template,isNested};for(let check of TEMPLATE_CHECKS)check(templateContext)}for(let environment of files.environments)for(let check of ENVIRONMENT_CHECKS)
check(context,environment);for(let check of MERGE_CHECKS)check(context);let sources=new Set([...files.sources.values(),...files.environments]);return sortFindings(
removeDuplicates(applySuppressions(findings,sources,ignoredRules)))}function toWarnings(report2){return(rule,target,message,options={})=>{let level=options.level??
rule.level;report2(rule,target,message,{...options,level:level==="error"?"warning":level})}}function readTemplates(files,schema){let entries=[...files.sources].
filter(([,source])=>isTemplate(source));return new Map(entries.map(([key,source])=>[key,readTemplateModel(key,source,schema)]))}function toFinding(rule,{source,
node},message,options){let[start,end]=node?.range??[0,0];return{rule,level:options.level??rule.level,message,hint:toHint(rule,node,options),location:{file:source.
name,...positionIn(source)(start)},end:positionIn(source)(end)}}var YAML_RULES=[STRUCTURE_RULES["name-not-string"],FILE_RULES["retyped-value"]];function toHint(rule,node,{
hint}){let explanation=YAML_RULES.includes(rule)?void 0:explainYamlWord(node);return explanation!==void 0&&hint!==void 0?`${explanation} ${hint}`:explanation??hint}
function positionIn(source){let index=lineIndexes.get(source)??createLineIndex(source.text);return lineIndexes.set(source,index),index}var lineIndexes=new WeakMap;
function toFileFinding(issue){let{message,location,hint,chain,subject}=issue,position=location??{file:chain.at(-1)??"",line:1,column:1};return{rule:subject==="e\
nvironment-section"?ENVIRONMENT_RULES["unknown-environment-section"]:FILE_RULES["unreadable-file"],level:"error",message,hint,location:position,end:{line:position.
line,column:position.column}}}function removeDuplicates(findings){return[...new Map(findings.map(one=>[findingKey(one),one])).values()]}function findingKey({rule,
message,location:{file,line,column}}){return JSON.stringify([rule.id,message,file,line,column])}var byNumber=new Intl.Collator("en",{numeric:!0});function sortFindings(findings){
return findings.toSorted((one,other)=>byNumber.compare(one.location.file,other.location.file)||one.location.line-other.location.line||one.location.column-other.
location.column||LEVELS.indexOf(one.level)-LEVELS.indexOf(other.level)||byNumber.compare(one.rule.id,other.rule.id))}function lintAll(collected,options){let roots=findRoots(collected),results=roots.map(files=>({files,findings:lint(files,options)})),sharedFiles=new Set(roots.flatMap(
({environments,parametersFiles,parametersInput})=>[...environments,...parametersFiles,parametersInput.source].map(({name})=>name))),needsAll=({rule,location})=>sharedFiles.
has(location.file)||rule.name==="unused-suppression",users=count(roots.flatMap(files=>[...new Set(listFileNames(files))])),finders=count(results.flatMap(({findings:findings2})=>findings2.
map(findingKey))),isOfAll=finding=>finders.get(findingKey(finding))===users.get(finding.location.file),findings=removeDuplicates(results.flatMap(({findings:findings2})=>findings2)).
filter(finding=>!needsAll(finding)||isOfAll(finding)),templates=new Set(roots.flatMap(({sources,environments})=>[...sources.values()].filter(source=>!environments.
includes(source)).map(({name})=>name))),unreadable=roots.filter(({root})=>root===void 0).length;return{findings:sortFindings(findings),templates:templates.size+
unreadable}}function findUnknownRules(names){return names.filter(name=>!RULES.some(rule=>rule.id===name||rule.name===name))}function findRoots(collected){let included=new Set(
collected.flatMap(files=>listTemplateNames(files).filter(name=>name!==files.root?.name))),roots=collected.filter(({root})=>root===void 0||!included.has(root.name)),
covered=new Set(roots.flatMap(listTemplateNames)),others=collected.filter(files=>{if(files.root===void 0||covered.has(files.root.name))return!1;for(let name of listTemplateNames(
files))covered.add(name);return!0});return[...roots,...others]}function listTemplateNames({sources}){return[...sources.values()].map(({name})=>name)}function listFileNames({
sources,environments,parametersFiles,parametersInput}){return[...sources.values(),...environments,...parametersFiles,parametersInput.source].map(({name})=>name)}
function count(texts){let counts=new Map;for(let text of texts)counts.set(text,(counts.get(text)??0)+1);return counts}var NESTED_MAPS=new Set(["resource_types","aliases","template_versions","template_classes","custom_constraints","properties","attributes","update_policy","repla\
ced_properties","schema","functions","condition_functions"]);function selectOlder(stored,olderRelease){let{older}=stored,own=older===void 0?withoutMaps(stored):
older;return withMaps(own,stored,entry=>isIn(entry,olderRelease),entry=>selectOlder(entry,olderRelease))}function isIn({only_in:onlyIn},release){return onlyIn===void 0||onlyIn===release}function withoutMaps(stored){let own=Object.entries(stored).filter(([key])=>!NESTED_MAPS.
has(key)&&key!=="older"&&key!=="only_in");return Object.fromEntries(own)}function withMaps(own,stored,isSelected,select){let maps=Object.entries(stored).filter(
([key])=>NESTED_MAPS.has(key)).map(([key,map])=>{let entries=Object.entries(map).filter(([,entry])=>isSelected(entry));return[key,entries.map(([name,entry])=>[name,
select(entry)])]}).filter(([,entries])=>entries.length>0).map(([key,entries])=>[key,Object.fromEntries(entries)]);return{...own,...Object.fromEntries(maps)}}function toResourceType(name,stored,releases){let{older}=stored,isRetired=stored.accepts_any_property===!0&&older!==void 0&&older.accepts_any_property!==!0,facts=isRetired?
older:stored;return{name,onlyIn:stored.only_in,support:toSupportStatus(stored.support_status),properties:toProperties(stored.properties,releases),attributes:mapValues(
stored.attributes,toAttribute),updatePolicy:toProperties(stored.update_policy,releases),replacedProperties:mapValues(stored.replaced_properties,({by})=>by),acceptsAnyAttribute:facts.
accepts_any_attribute===!0,acceptsAnyProperty:facts.accepts_any_property===!0,retiredIn:isRetired?releases.at(-1):void 0,hasNestedStack:facts.has_nested_stack===
!0,service:facts.service,entity:facts.entity,canSnapshot:facts.can_snapshot===!0}}function toProperties(stored,releases){return mapValues(stored,property2=>toProperty(
property2,releases))}function toProperty(stored,releases){let[olderRelease]=releases,{type,schema}=stored,nested=schema===void 0?void 0:toProperties(schema,releases);
return{onlyIn:stored.only_in,type,required:stored.required===!0,default:stored.default,updateAllowed:stored.update_allowed===!0,immutable:stored.immutable===!0,
notImplemented:stored.not_implemented===!0,constraints:(stored.constraints??[]).flatMap(constraint2=>toConstraint(constraint2)??[]),members:type==="map"?nested:
void 0,items:type==="list"?nested?.get("*"):void 0,support:toSupportStatus(stored.support_status),older:stored.older===void 0||olderRelease===void 0?void 0:toProperty(
selectOlder(stored,olderRelease),[])}}function toConstraint(stored){let{description}=stored;if(stored.range!==void 0)return{kind:"range",min:stored.range.min,max:stored.
range.max,description};if(stored.length!==void 0)return{kind:"length",min:stored.length.min,max:stored.length.max,description};if(stored.modulo!==void 0)return{
kind:"modulo",...stored.modulo,description};if(stored.allowed_values!==void 0)return{kind:"allowed_values",values:stored.allowed_values,description};if(stored.allowed_pattern!==
void 0)return{kind:"allowed_pattern",pattern:stored.allowed_pattern,description};if(stored.custom_constraint!==void 0)return{kind:"custom_constraint",name:stored.
custom_constraint,description}}function toAttribute(stored){return{onlyIn:stored.only_in,type:stored.type,support:toSupportStatus(stored.support_status)}}function toSupportStatus(stored){
return{...toPreviousStatus(stored??{}),previous:previousStatuses(stored),substitute:stored?.substitute}}function previousStatuses(stored){let previous=stored?.previous_status??
void 0;return previous===void 0?[]:[toPreviousStatus(previous),...previousStatuses(previous)]}function toPreviousStatus({status,message,version}){return{status:status??
"SUPPORTED",message:message??void 0,since:version??void 0}}function mapValues(stored,convert){return new Map(Object.entries(stored??{}).map(([name,value])=>[name,
convert(value,name)]))}function toTemplateVersions(schema){let entries=Object.entries(schema.template_versions).flatMap(([keyAndValue,stored])=>{let[key="",value=""]=keyAndValue.split(
" "),templateClass=schema.template_classes[stored.class];return templateClass===void 0?[]:{key,value,stored,templateClass}}),dates=new Map(entries.filter(({value})=>isDate(
value)).map(({stored,value})=>[stored.class,value]));return entries.map(({key,value,stored,templateClass})=>{let date=dates.get(stored.class)??value,older=entries.
filter(({key:otherKey,value:other})=>otherKey===key&&isDate(other)&&other<=date).sort((one,other)=>compare(one.value,other.value)).map(entry=>({date:entry.value,
functions:functionNames2(entry.templateClass)})),since=name=>older.find(({functions})=>functions.has(name))?.date??date;return{onlyIn:stored.only_in,format:templateClass.
format,key,value,date,sections:templateClass.sections,resourceKeys:templateClass.resource_keys,outputKeys:templateClass.output_keys,parameterKeys:templateClass.
parameter_keys,parameterTypes:templateClass.parameter_types,parameterConstraintKeys:templateClass.parameter_constraint_keys??[],pseudoParameters:templateClass.pseudo_parameters,
deletionPolicies:templateClass.deletion_policies,functions:toFunctions(templateClass.functions,since),conditionFunctions:toFunctions(templateClass.condition_functions,
since)}}).sort((one,other)=>compare(one.format,other.format)||compare(one.date,other.date)||compare(one.value,other.value))}function toFunctions(stored,since){return mapValues(
stored,(entry,name)=>({name,onlyIn:entry.only_in,implementation:entry.class,isRemoved:isRemoved(entry),since:since(name)}))}function functionNames2({functions,condition_functions:inConditions}){
let all=[...Object.entries(functions??{}),...Object.entries(inConditions??{})];return new Set(all.filter(([,entry])=>!isRemoved(entry)).map(([name])=>name))}function isRemoved(stored){
return stored.class==="Removed"}function isDate(value){return/^\d{4}-\d{2}-\d{2}$/.test(value)}function compare(one,other){return one===other?0:one<other?-1:1}var loading;function loadHeatSchema(){return loading??=import("./data-CFHNA45C.js").then(({DATA})=>toHeatSchema(JSON.parse(DATA))),loading}function toHeatSchema(stored){
let storedTypes=new Map(Object.entries(stored.resource_types)),types=new Map,templateVersions=toTemplateVersions(stored),{environment,limits}=stored;return{releases:stored.
releases,resourceTypeNames:[...storedTypes.keys()],findResourceType(name){let storedType=storedTypes.get(name);if(storedType===void 0)return;let type=types.get(
name)??toResourceType(name,storedType,stored.releases);return types.set(name,type),type},aliases:mapValues(stored.aliases,({target,only_in:onlyIn})=>({target,onlyIn})),
templateVersions,findTemplateVersion(key,value){return templateVersions.find(version=>version.key===key&&version.value===value)},customConstraints:mapValues(stored.
custom_constraints,({asks_service:asksService,only_in:onlyIn})=>({asksService:asksService===!0,onlyIn})),environment:{sections:environment.sections,mergeStrategies:environment.
merge_strategies,hooks:environment.hooks,restrictedActions:environment.restricted_actions},limits:{templateBytes:limits.template_bytes,requestBytes:limits.request_bytes,
resourcesPerStack:limits.resources_per_stack,nestedStackDepth:limits.nested_stack_depth,stackNamePattern:new RegExp(`^${limits.stack_name_pattern}`),resourceNameLength:limits.
resource_name_length,tagLength:limits.tag_length}}}var optionalFlag=exactOptional(boolean()),optionalText=exactOptional(nullable(string())),bounds=object({min:exactOptional(number()),max:exactOptional(number())}),
constraint=object({description:exactOptional(string()),range:exactOptional(bounds),length:exactOptional(bounds),modulo:exactOptional(object({step:number(),offset:number()})),
allowed_values:exactOptional(array(union([string(),number(),boolean(),null_()]))),allowed_pattern:exactOptional(string()),custom_constraint:exactOptional(string())}),
property=object({type:picklist(["string","integer","number","boolean","map","list","any"]),required:optionalFlag,default:exactOptional(unknown()),update_allowed:optionalFlag,
immutable:optionalFlag,constraints:exactOptional(array(constraint)),schema:exactOptional(record(string(),lazy(()=>property)))}),attribute=object({type:exactOptional(
picklist(["string","integer","boolean","map","list"]))}),supportStatus=object({status:exactOptional(picklist(["SUPPORTED","DEPRECATED","HIDDEN","UNSUPPORTED","U\
NKNOWN"])),message:optionalText,version:optionalText,previous_status:exactOptional(nullable(lazy(()=>supportStatus)))}),response=object({resource_type:string(),
properties:record(string(),property),attributes:record(string(),attribute),support_status:exactOptional(supportStatus)}),UNKNOWN_FACTS={accepts_any_attribute:!0,
can_snapshot:!0};function parseKnownTypes(json,file){let result=safeParse(array(response),Array.isArray(json)?json:[json]);if(!result.success){let[issue]=result.
issues,field=getDotPath(issue)??"";throw new TemplateError(`${file} does not describe resource types in the form of Heat's API: ${field}: ${issue.message}`,{hint:'\
Write a description with "openstack orchestration resource type show --format json".'})}return result.output.map(toKnownType)}function toKnownType({resource_type:name,
...described}){let own=Object.entries(described.attributes).filter(([key])=>!BASE_ATTRIBUTES.includes(key)),stored={...UNKNOWN_FACTS,...described,attributes:Object.
fromEntries(own)};return{...toResourceType(name,stored,[]),updatePolicy:void 0}}function addKnownTypes(schema,types){let added=new Map(types.map(type=>[type.name,
mergeTypes(schema.findResourceType(type.name),type)]));return{...schema,resourceTypeNames:[...new Set([...schema.resourceTypeNames,...added.keys()])].sort(),findResourceType:name=>added.
get(name)??schema.findResourceType(name)}}function mergeTypes(builtIn,described){if(builtIn===void 0)return described;let unlistedProperties=[...builtIn.properties].
filter(([,{support,notImplemented}])=>support.status==="HIDDEN"||notImplemented),unlistedAttributes=[...builtIn.attributes].filter(([,{support}])=>support.status===
"HIDDEN");return{...builtIn,onlyIn:void 0,support:described.support,properties:new Map([...unlistedProperties,...described.properties]),attributes:new Map([...unlistedAttributes,
...described.attributes]),retiredIn:void 0}}export{LEVELS,RULES,addKnownTypes,findCycles,findUnknownRules,lint,lintAll,loadHeatSchema,parseKnownTypes,readTemplateModel};
