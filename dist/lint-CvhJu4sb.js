import { $t as object, A as ownValue, B as toPlainValue, Bt as boolean, C as VERSION_KEYS, Ht as exactOptional, Kt as lazy, M as toKey, Qt as number, U as locationAt, W as locationOf, Wt as getDotPath, Xt as nullable, Yt as null_, an as record, c as isTrueText, d as matchesShellPattern, dn as union, fn as unknown, g as findReplacedResources, j as toCfnKey, l as isTemplate, ln as string, nn as picklist, o as findMergeProblems, s as formatPythonBoolean, sn as safeParse, vn as compareNames, y as isHiddenNode, zt as array } from "./shared-lvi8I2BZ.js";
import { An as isScalar$1, Cn as valueAt, Dn as stripPythonSpace, Nn as isTransposed, On as isList$1, Pn as leven, Sn as toStringValue, Tn as formatFloatAsString, X as isIPv6, Y as isIPv4, Yn as formatLocation, _n as listItems, bn as listSection, gn as listEntries, hn as isMapNode, jn as didYouMean, kn as isMap, qn as TemplateError, un as createLineIndex, wn as toPythonText, xn as toPlain, yn as listRepeatedKeys } from "./action.js";
// lib/lint/rule.js
const LEVELS = [
	"error",
	"warning",
	"info"
];
function defineRules(entries) {
	let rules = Object.entries(entries).map(([name, entry]) => {
		let bad = toFiles(entry.bad);
		return [name, {
			...entry,
			name,
			bad,
			good: toGoodExample(entry.good, bad)
		}];
	});
	return Object.fromEntries(rules);
}
function toFiles(example) {
	return typeof example == "string" ? { "main.yaml": example } : example;
}
function toGoodExample(good, bad) {
	if (typeof good == "string" || "main.yaml" in good) return toFiles(good);
	let correct = (text) => text.replace(good.replace, () => good.by), files = Object.entries(bad).map(([file, text]) => [file, correct(text)]);
	return {
		...Object.fromEntries(files),
		"main.yaml": correct(bad["main.yaml"])
	};
}
// lib/lint/rules/advice.js
const VERSION = "heat_template_version: 2018-08-31\n", NETWORK = `${VERSION}resources:
  network:
    type: OS::Neutron::Net
`, SERVER$2 = (parameter, config) => `${VERSION}parameters:
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
`, FLOATING_IP = (dependency) => `${VERSION}resources:
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
`, GROUP$1 = (rule) => `${VERSION}resources:
  group:
    type: OS::Neutron::SecurityGroup
    properties:
      description: Administrators
      rules:
        - ${rule}
`, VOLUME = (policy) => `${VERSION}resources:
  data:
    type: OS::Cinder::Volume
${policy}    properties:
      size: 10
      availability_zone: nova
`, ADVICE_RULES = defineRules({
	"unused-parameter": {
		id: "HL501",
		level: "warning",
		summary: "Every parameter is used.",
		reason: "A parameter without effect misleads the people who set it.",
		bad: NETWORK.replace("resources:", "parameters:\n  name: {type: string}\nresources:"),
		good: NETWORK
	},
	"unused-condition": {
		id: "HL502",
		level: "warning",
		summary: "Every condition is used.",
		reason: "A condition without effect often means that a resource lacks its `condition`.",
		bad: NETWORK.replace("resources:", "conditions:\n  never: false\nresources:"),
		good: NETWORK
	},
	"unused-mapping": {
		id: "HL503",
		level: "warning",
		summary: "Every mapping is used.",
		reason: "A mapping without effect misleads the people who change it.",
		bad: "HeatTemplateFormatVersion: '2012-12-12'\nMappings:\n  Sizes: {small: {disk: '10'}}\nResources:\n  network:\n    Type: OS::Neutron::Net\n",
		good: "HeatTemplateFormatVersion: '2012-12-12'\nResources:\n  network:\n    Type: OS::Neutron::Net\n"
	},
	"visible-secret": {
		id: "HL504",
		level: "warning",
		summary: "A parameter whose name is that of a secret is hidden.",
		reason: "Heat shows the values of other parameters to everybody who can read the stack. The action masks hidden values in logs.",
		bad: SERVER$2("", "echo PASSWORD"),
		good: SERVER$2("    hidden: true\n", "echo PASSWORD")
	},
	"exposed-secret": {
		id: "HL505",
		level: "warning",
		summary: "The value of a hidden parameter is in no output and in no user data.",
		reason: "Heat shows outputs to everybody who can read the stack, and every process on a server can read its user data from the metadata service.",
		bad: `${SERVER$2("    hidden: true\n", "echo PASSWORD")}outputs:
  login:
    description: Password of the database
    value: {get_param: db_password}
`,
		good: SERVER$2("    hidden: true\n", "echo PASSWORD")
	},
	"undescribed-output": {
		id: "HL506",
		level: "info",
		summary: "Every output has a description.",
		reason: "The dashboard and the outputs of the action show the description beside the value.",
		bad: `${NETWORK}outputs:
  network:
    value: {get_resource: network}
`,
		good: `${NETWORK}outputs:
  network:
    description: Id of the network
    value: {get_resource: network}
`
	},
	"missing-deletion-policy": {
		id: "HL507",
		level: "info",
		summary: "A resource with data has a deletion policy if a change can replace it.",
		reason: "A change of some properties replaces the resource: Heat creates a new one and deletes the old one with its data. With the policy `Retain` the old one stays.",
		bad: VOLUME(""),
		good: VOLUME("    deletion_policy: Retain\n")
	},
	"open-security-group": {
		id: "HL508",
		level: "warning",
		summary: "No rule of a security group opens SSH, RDP, a database or all ports to every address.",
		reason: "Such ports are attacked within minutes. A rule without `remote_ip_prefix` applies to every address.",
		bad: GROUP$1("{protocol: tcp, port_range_min: 22, port_range_max: 22}"),
		good: {
			replace: "- {protocol: tcp, port_range_min: 22, port_range_max: 22}",
			by: "- {protocol: tcp, port_range_min: 22, port_range_max: 22, remote_ip_prefix: 192.0.2.0/24}"
		}
	},
	"missing-dependency": {
		id: "HL509",
		level: "warning",
		summary: "A floating IP depends on the router interface of its network.",
		reason: "The association fails until the router is connected. Heat knows the dependency only if the port names its subnet in `fixed_ips`.",
		bad: FLOATING_IP(""),
		good: FLOATING_IP("    depends_on: interface\n")
	},
	"literal-secret": {
		id: "HL510",
		level: "warning",
		summary: "The template contains no passwords and private keys.",
		reason: "Everybody who can read the repository or the stack can read the template.",
		bad: `${VERSION}resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      admin_pass: correct-horse
`,
		good: `${VERSION}parameters:
  admin_password: {type: string, hidden: true}
resources:
  server:
    type: OS::Nova::Server
    properties:
      image: debian-12
      flavor: m1.small
      networks: [{network: office}]
      admin_pass: {get_param: admin_password}
`
	},
	"hard-coded-id": {
		id: "HL511",
		level: "info",
		summary: "Properties contain no ids of existing resources.",
		reason: "An id exists in one cloud and project only. With a name or a parameter the template works elsewhere.",
		bad: `${VERSION}resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: 9d1c2a8e-5f0f-4b7e-8a55-0f1c5f0b8f11
`,
		good: {
			replace: "network: 9d1c2a8e-5f0f-4b7e-8a55-0f1c5f0b8f11",
			by: "network: office"
		}
	}
}), SUBNET = (properties) => `heat_template_version: 2018-08-31
resources:
  network:
    type: OS::Neutron::Net
  subnet:
    type: OS::Neutron::Subnet
    properties:
      network: {get_resource: network}
${properties}`, GROUP = (sizes) => `heat_template_version: 2018-08-31
resources:
  group:
    type: OS::Heat::AutoScalingGroup
    properties:
${sizes}
      resource: {type: OS::Neutron::Net}
`, DEPLOYMENT = (format) => `heat_template_version: 2018-08-31
resources:
  server:
    type: OS::Nova::Server
    properties: {flavor: small, image: debian, networks: [{network: web}], user_data_format: ${format}}
  config:
    type: OS::Heat::SoftwareConfig
    properties: {group: script, config: echo done}
  deployment:
    type: OS::Heat::SoftwareDeployment
    properties:
      config: {get_resource: config}
      server: {get_resource: server}
`, SERVER$1 = (networks) => `heat_template_version: 2018-08-31
resources:
  server:
    type: OS::Nova::Server
    properties:
      flavor: small
      image: debian
${networks}`, COMBINATION_RULES = defineRules({
	"exclusive-properties": {
		id: "HL320",
		level: "error",
		summary: "A resource has only one of several properties that exclude each other.",
		reason: "Heat refuses, for example, a subnet with `cidr` and `subnetpool`.",
		bad: SUBNET("      cidr: 10.0.0.0/24\n      subnetpool: office\n"),
		good: SUBNET("      cidr: 10.0.0.0/24\n")
	},
	"missing-alternative": {
		id: "HL321",
		level: "error",
		summary: "A resource has one of several properties where its type requires one of them.",
		reason: "Heat refuses, for example, a subnet without `cidr` and `subnetpool`, and a server without an image and without a block device.",
		bad: SUBNET("      name: office\n"),
		good: SUBNET("      cidr: 10.0.0.0/24\n")
	},
	"contradicting-values": {
		id: "HL322",
		level: "error",
		summary: "The bounds of a resource are in order.",
		reason: "Heat refuses, for example, a group whose `max_size` is less than its `min_size`.",
		bad: GROUP("      min_size: 3\n      max_size: 2"),
		good: GROUP("      min_size: 1\n      max_size: 2")
	},
	"server-without-deployments": {
		id: "HL323",
		level: "error",
		summary: "A server with software deployments fetches them.",
		reason: "Heat refuses a deployment on a server of the same template whose `user_data_format` is not `SOFTWARE_CONFIG`. Without one, an operator can choose the default, so that this is a warning.",
		bad: DEPLOYMENT("RAW"),
		good: DEPLOYMENT("SOFTWARE_CONFIG")
	},
	"server-without-networks": {
		id: "HL324",
		level: "warning",
		summary: "A server names its networks.",
		reason: "Since version 2.37 of its API, Nova no longer chooses a network by itself, so that Heat fails to create the server unless the operator limits the version.",
		bad: SERVER$1(""),
		good: SERVER$1("      networks: [{network: web}]\n")
	}
}), CONDITION_RULES = defineRules({
	"unknown-condition": {
		id: "HL109",
		level: "error",
		summary: "Every condition that a resource, an output, `if`, `not`, `and` or `or` names exists.",
		reason: "Heat refuses an unknown condition as soon as it evaluates it. Where it may not, as in a branch of `if`, the finding is a warning.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  stage:\n    type: string\n    description: Name of the stage\nconditions:\n  is_production: {equals: [{get_param: stage}, production]}\nresources:\n  network:\n    type: OS::Neutron::Net\n    condition: is_prod\n  other:\n    type: OS::Neutron::Net\n    condition: is_production\n",
		good: "heat_template_version: 2018-08-31\nparameters:\n  stage:\n    type: string\n    description: Name of the stage\nconditions:\n  is_production: {equals: [{get_param: stage}, production]}\nresources:\n  network:\n    type: OS::Neutron::Net\n    condition: is_production\n"
	},
	"invalid-condition": {
		id: "HL110",
		level: "error",
		summary: "The definition of a condition is true, false, or a function.",
		reason: "Heat refuses the name of another condition, a number or a string, even if nothing uses the condition.",
		bad: "heat_template_version: 2018-08-31\nconditions:\n  enabled: \"true\"\nresources:\n  network:\n    type: OS::Neutron::Net\n    condition: enabled\n",
		good: {
			replace: "enabled: \"true\"",
			by: "enabled: true"
		}
	},
	"condition-cycle": {
		id: "HL111",
		level: "error",
		summary: "No condition needs itself.",
		reason: "Heat refuses the template when it evaluates such a condition.",
		bad: "heat_template_version: 2018-08-31\nconditions:\n  first: {not: second}\n  second: {not: first}\nresources:\n  network:\n    type: OS::Neutron::Net\n    condition: first\n",
		good: {
			replace: "second: {not: first}",
			by: "second: true"
		}
	},
	"unknown-mapping": {
		id: "HL112",
		level: "error",
		summary: "`Fn::FindInMap` names a mapping, a key and a value that exist.",
		reason: "Heat refuses the template, or fails in the middle of a create if the property also refers to another resource.",
		bad: "HeatTemplateFormatVersion: '2012-12-12'\nMappings:\n  names: {eu: {network: blue}}\nResources:\n  network:\n    Type: OS::Neutron::Net\n    Properties: {name: {'Fn::FindInMap': [names, us, network]}}\n",
		good: {
			replace: "Properties: {name: {'Fn::FindInMap': [names, us, network]}}",
			by: "Properties: {name: {'Fn::FindInMap': [names, eu, network]}}"
		}
	}
}), TEMPLATE$1 = "heat_template_version: 2018-08-31\nparameters:\n  name:\n    type: string\n    description: Name of the network\n    constraints:\n      - length: {max: 10}\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n", ENVIRONMENT_PARAMETER_RULES = defineRules({
	"unknown-parameter": {
		id: "HL401",
		level: "error",
		summary: "Every parameter of an environment, a parameters file or the input `parameters` exists in the template.",
		reason: "Heat refuses an unknown parameter in the first environment that has parameters. In later ones it drops the value without a message: there it is a warning. A deploy refuses it in parameters files and in the input `parameters`.",
		bad: {
			"main.yaml": TEMPLATE$1,
			"env.yaml": "parameters:\n  nmae: blue\n"
		},
		good: {
			replace: "nmae: blue",
			by: "name: blue"
		}
	},
	"invalid-parameter-value": {
		id: "HL402",
		level: "error",
		summary: "Every value that a parameter gets has the type of its parameter and meets its constraints.",
		reason: "Heat refuses the stack. If another environment replaces or merges the value, the finding is a warning.",
		bad: {
			"main.yaml": TEMPLATE$1,
			"env.yaml": "parameters:\n  name: blue-and-green\n"
		},
		good: {
			replace: "name: blue-and-green",
			by: "name: blue"
		}
	},
	"unused-parameter-default": {
		id: "HL403",
		level: "info",
		summary: "Every name in `parameter_defaults` is a parameter of the template or of a nested one.",
		reason: "Heat ignores others without a message. Environments for several templates have such names on purpose.",
		bad: {
			"main.yaml": TEMPLATE$1,
			"env.yaml": "parameter_defaults:\n  nmae: blue\n"
		},
		good: {
			replace: "nmae: blue",
			by: "name: blue"
		}
	},
	"unknown-merge-strategy": {
		id: "HL404",
		level: "warning",
		summary: "`parameter_merge_strategies` has known parameters and strategies.",
		reason: "Heat ignores an unknown strategy and overwrites the value.",
		bad: {
			"main.yaml": TEMPLATE$1,
			"env.yaml": "parameters:\n  name: blue\nparameter_merge_strategies:\n  name: deepmerge\n"
		},
		good: {
			replace: "name: deepmerge",
			by: "name: overwrite"
		}
	},
	"unmergeable-values": {
		id: "HL414",
		level: "error",
		summary: "Heat can merge the environments, and in them the values of a parameter whose merge strategy is `merge` or `deep_merge`.",
		reason: "Heat refuses values of different types, two strategies for one parameter, and `event_sinks` or `encrypted_param_names` in two environments, without a word about which. It never merges booleans.",
		bad: {
			"main.yaml": TEMPLATE$1,
			"env.yaml": "parameters:\n  name: blue\nparameter_merge_strategies:\n  name: merge\n",
			"other-env.yaml": "parameters:\n  name: 5\n"
		},
		good: {
			replace: "name: 5",
			by: "name: '5'"
		}
	},
	"unknown-encrypted-parameter": {
		id: "HL405",
		level: "warning",
		summary: "Every name in `encrypted_param_names` is a parameter of the template.",
		reason: "Heat ignores others without a message, and stores the parameter that is meant in plain text.",
		bad: {
			"main.yaml": TEMPLATE$1,
			"env.yaml": "parameters:\n  name: blue\nencrypted_param_names: [nmae]\n"
		},
		good: {
			replace: "encrypted_param_names: [nmae]",
			by: "encrypted_param_names: [name]"
		}
	}
}), ENVIRONMENT_RULES = defineRules({
	"unknown-environment-section": {
		id: "HL413",
		level: "error",
		summary: "An environment has only sections that Heat knows, and none of them is empty.",
		reason: "Heat refuses the environment.",
		bad: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n",
			"env.yaml": "resource_register:\n  Acme::Net: OS::Neutron::Net\n"
		},
		good: {
			replace: "resource_register:",
			by: "resource_registry:"
		}
	},
	"invalid-event-sink": {
		id: "HL411",
		level: "error",
		summary: "Every event sink has a type that Heat knows.",
		reason: "Heat answers with an internal error to an event sink without a type, or with an unknown one.",
		bad: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n",
			"env.yaml": "event_sinks:\n  - target: events\n"
		},
		good: {
			replace: "- target: events",
			by: "- {type: zaqar-queue, target: events}"
		}
	}
}), FILE_RULES = defineRules({
	"unreadable-file": {
		id: "HL001",
		level: "error",
		summary: "Every file that a template or environment includes exists and is valid YAML.",
		reason: "Heat receives the contents of all included files with the request. A file that is missing cannot be sent, and Heat refuses text that is not YAML.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  script:\n    type: OS::Heat::SoftwareConfig\n    properties:\n      config: {get_file: scripts/setup.sh}\n",
		good: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  script:\n    type: OS::Heat::SoftwareConfig\n    properties:\n      config: {get_file: setup.sh}\n",
			"setup.sh": "#!/bin/sh\necho ready\n"
		}
	},
	"unused-suppression": {
		id: "HL002",
		level: "warning",
		summary: "Every comment that suppresses a rule suppresses a finding.",
		reason: "A comment that suppresses nothing hides a later mistake on its line. A comment applies to its own line, or to the next one if it stands alone on its line.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  # heat-lint: ignore HL001 the file is generated\n  group:\n    type: OS::Neutron::SecurityGroup\n    properties: {description: Web servers}\n",
		good: {
			replace: "  # heat-lint: ignore HL001 the file is generated\n",
			by: ""
		}
	},
	"duplicate-key": {
		id: "HL003",
		level: "warning",
		summary: "No map has the same key twice.",
		reason: "Heat keeps the last value of a repeated key and ignores the others without a message, even whole sections.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties:\n      name: blue\n      name: green\n",
		good: {
			replace: "      name: blue\n",
			by: ""
		}
	},
	"retyped-value": {
		id: "HL004",
		level: "warning",
		summary: "A value of a string has quotes if YAML 1.1 reads it as something else.",
		reason: "Heat reads YAML 1.1, where `010` is the number 8, `yes` and `on` are true, `12:30:45` is the number 45045, and `1.10` is 1.1. The stack gets the changed value.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name:\n    type: string\n    description: Name of the network\n    default: 010\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n",
		good: {
			replace: "default: 010",
			by: "default: '010'"
		}
	},
	"limit-exceeded": {
		id: "HL005",
		level: "warning",
		summary: "Templates stay within the limits of a Heat with default configuration.",
		reason: "Heat refuses a template of more than 524288 characters, more than 1000 resources with the members of groups, and nested stacks of more than 5 levels. An operator can allow more.",
		bad: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level1.yaml\n",
			"level1.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level2.yaml\n",
			"level2.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level3.yaml\n",
			"level3.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level4.yaml\n",
			"level4.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level5.yaml\n",
			"level5.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level6.yaml\n",
			"level6.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n"
		},
		good: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  one:\n    type: level1.yaml\n",
			"level1.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n"
		}
	}
}), FUNCTION_RULES = defineRules({
	"function-arguments": {
		id: "HL208",
		level: "error",
		summary: "Every function has the arguments that it takes.",
		reason: "Heat refuses a function with a wrong count or type of arguments. In an output, some mistakes show only after the create: the output has an error instead of a value. Those are warnings.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: {list_join: [web, db]}\n",
		good: {
			replace: "value: {list_join: [web, db]}",
			by: "value: {list_join: ['-', [web, db]]}"
		}
	},
	"newer-function": {
		id: "HL209",
		level: "warning",
		summary: "Every function exists in the template version.",
		reason: "Heat takes a function of a later version as data: the value is a map with the name of the function as its key. A property that takes no map refuses it.",
		bad: "heat_template_version: 2016-10-14\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: {filter: [[a], [a, b]]}\n",
		good: {
			replace: "heat_template_version: 2016-10-14",
			by: "heat_template_version: 2017-02-24"
		}
	},
	"unknown-function": {
		id: "HL210",
		level: "warning",
		summary: "A map with one key that looks like a function is one.",
		reason: "Heat reads a misspelled function as data: the value is a map with that name as its key. A property that takes no map refuses it, and then this is an error.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name: {type: string}\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: {get_parm: name}\n",
		good: {
			replace: "value: {get_parm: name}",
			by: "value: {get_param: name}"
		}
	},
	"function-with-other-keys": {
		id: "HL211",
		level: "warning",
		summary: "A function is the only key of its map.",
		reason: "Heat calls a function only if it is the only key. With another key beside it, the whole map is data.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name: {type: string}\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value:\n        str_replace:\n          template: Hello NAME\n        params:\n          NAME: {get_param: name}\n",
		good: "heat_template_version: 2018-08-31\nparameters:\n  name: {type: string}\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value:\n        str_replace:\n          template: Hello NAME\n          params:\n            NAME: {get_param: name}\n"
	},
	"function-in-condition": {
		id: "HL212",
		level: "error",
		summary: "Conditions use only the functions that are allowed in them.",
		reason: "Heat evaluates conditions before there are resources, and refuses functions that need them.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  zone: {type: string}\nconditions:\n  is_test: {str_replace: {template: zone, params: {zone: {get_param: zone}}}}\nresources:\n  greeting:\n    type: OS::Heat::Value\n    condition: is_test\n    properties:\n      value: test\n",
		good: {
			replace: "is_test: {str_replace: {template: zone, params: {zone: {get_param: zone}}}}",
			by: "is_test: {equals: [{get_param: zone}, test]}"
		}
	},
	"removed-function": {
		id: "HL213",
		level: "error",
		summary: "Every function still exists in the template version.",
		reason: "Version 2014-10-16 of HOT removed the functions of CFN templates, and Heat refuses them.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name: {type: string}\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: {Ref: name}\n",
		good: {
			replace: "value: {Ref: name}",
			by: "value: {get_param: name}"
		}
	},
	"unused-replacement": {
		id: "HL214",
		level: "warning",
		summary: "Every param of `str_replace` occurs in its template.",
		reason: "A param that the template does not contain is usually a misspelled one. `str_replace_strict` fails, and then this is an error.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: {str_replace: {template: Hello $nam, params: {$name: Ada}}}\n",
		good: {
			replace: "value: {str_replace: {template: Hello $nam, params: {$name: Ada}}}",
			by: "value: {str_replace: {template: Hello $name, params: {$name: Ada}}}"
		}
	},
	"unused-loop-variable": {
		id: "HL215",
		level: "warning",
		summary: "Every variable of `for_each` occurs in the template of `repeat`.",
		reason: "Without the variable, all elements of the list are equal.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: {repeat: {template: host-index, for_each: {'%index%': [\"1\", \"2\"]}}}\n",
		good: {
			replace: "value: {repeat: {template: host-index, for_each: {'%index%': [\"1\", \"2\"]}}}",
			by: "value: {repeat: {template: host-%index%, for_each: {'%index%': [\"1\", \"2\"]}}}"
		}
	},
	"missing-blank": {
		id: "HL216",
		level: "warning",
		summary: "A space follows the colon after the name of a function.",
		reason: "Without the blank, YAML reads `get_param:name` as text, and Heat calls no function.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name: {type: string}\nresources:\n  greeting:\n    type: OS::Heat::Value\n    properties:\n      value: get_param:name\n",
		good: {
			replace: "value: get_param:name",
			by: "value: {get_param: name}"
		}
	}
}), PARAMETER_RULES = defineRules({
	"unknown-parameter-type": {
		id: "HL106",
		level: "error",
		summary: "The type of a parameter is one that Heat knows.",
		reason: "HOT has `string`, `number`, `boolean`, `json` and `comma_delimited_list`; CloudFormation templates have `String`, `Number`, `Boolean`, `Json` and `CommaDelimitedList`. Heat refuses others.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name:\n    type: String\n    description: Name of the network\n    default: blue\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n",
		good: {
			replace: "type: String",
			by: "type: string"
		}
	},
	"invalid-constraint": {
		id: "HL107",
		level: "error",
		summary: "Every constraint of a parameter is complete and fits its type.",
		reason: "Heat refuses `range` for a string, `length` for a number, bounds that are no numbers, and patterns that are no regular expressions of Python. It reads one constraint of each list element and ignores a second one.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name:\n    type: string\n    description: Name of the network\n    default: blue\n    constraints:\n      - range: {min: 1}\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n",
		good: {
			replace: "- range: {min: 1}",
			by: "- length: {min: 1}"
		}
	},
	"invalid-default": {
		id: "HL108",
		level: "error",
		summary: "The default of a parameter has its type and meets its constraints.",
		reason: "Heat checks the constraints of a default even if the parameter has a value. It checks the type of a default only if there is no value.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  name:\n    type: string\n    description: Name of the network\n    default: red\n    constraints:\n      - allowed_values: [blue, green]\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n",
		good: {
			replace: "default: red",
			by: "default: green"
		}
	},
	"invalid-parameter-group": {
		id: "HL113",
		level: "error",
		summary: "Every parameter group lists parameters of the template, each in one group only.",
		reason: "Heat refuses a group without `parameters`, with an unknown parameter, and a parameter in two groups.",
		bad: "heat_template_version: 2018-08-31\nparameter_groups:\n  - label: Network\n    parameters: [nam]\nparameters:\n  name:\n    type: string\n    description: Name of the network\n    default: blue\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n",
		good: {
			replace: "parameters: [nam]",
			by: "parameters: [name]"
		}
	}
}), SERVER = "heat_template_version: 2018-08-31\nresources:\n  server:\n    type: OS::Nova::Server\n    properties:\n      image: debian-12\n      flavor: m1.small\n      networks: [{network: office}]\n      user_data_format: RAW\n      user_data: {get_file: setup.sh}\n", PROPERTY_RULES = defineRules({
	"unknown-property": {
		id: "HL310",
		level: "error",
		summary: "A resource has only properties that its type knows.",
		reason: "Heat refuses a resource with another property. The properties of a nested template are its parameters. A warning where Heat may not create the resource, and for a key beside a reference, which Heat finds only when it creates the resource.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties:\n      nmae: web\n",
		good: {
			replace: "nmae: web",
			by: "name: web"
		}
	},
	"missing-property": {
		id: "HL311",
		level: "error",
		summary: "A resource has every property that its type requires.",
		reason: "Heat refuses a resource without a required property. In a nested template or a group it accepts the mistake, and fails in the middle of the create. A parameter of a nested template is required if it has no default.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  subnet:\n    type: OS::Neutron::Subnet\n    properties:\n      cidr: 10.0.0.0/24\n",
		good: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n  subnet:\n    type: OS::Neutron::Subnet\n    properties:\n      network: {get_resource: network}\n      cidr: 10.0.0.0/24\n"
	},
	"unimplemented-property": {
		id: "HL312",
		level: "error",
		summary: "A resource has no property that Heat declares but does not implement.",
		reason: "Some types, most of them for AWS templates, declare properties that Heat refuses.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  server:\n    type: AWS::EC2::Instance\n    properties:\n      ImageId: debian-12\n      InstanceType: m1.small\n      PrivateIpAddress: 10.0.0.5\n",
		good: {
			replace: "      PrivateIpAddress: 10.0.0.5\n",
			by: ""
		}
	},
	"wrong-type": {
		id: "HL313",
		level: "error",
		summary: "The value of a property has the type of the property.",
		reason: "Heat converts some values, such as `\"5\"` for an integer or `5` for a string, and refuses others: no text for a list or map, no float for a string, no 1, 0 or `yes` in quotes for a boolean. In a nested template or a group it accepts the mistake, and fails in the middle of the create.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties:\n      shared: 1\n",
		good: {
			replace: "shared: 1",
			by: "shared: true"
		}
	},
	"broken-constraint": {
		id: "HL314",
		level: "error",
		summary: "The value of a property satisfies the constraints of the property.",
		reason: "Ranges, lengths, allowed values, patterns and formats such as addresses, networks, DNS names, cron expressions and time zones. Names and ids that a service must know are not checked. In a nested template or a group Heat accepts the mistake, and fails in the middle of the create.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n  subnet:\n    type: OS::Neutron::Subnet\n    properties:\n      network: {get_resource: network}\n      cidr: 10.0.0.0/33\n",
		good: {
			replace: "cidr: 10.0.0.0/33",
			by: "cidr: 10.0.0.0/24"
		}
	},
	"oversized-user-data": {
		id: "HL315",
		level: "error",
		summary: "The user data of a server is not larger than Nova accepts.",
		reason: "Nova accepts 65535 characters in base64, which are 49149 bytes. Heat does not count them, and fails when it creates the server. Lint counts strings, files, and values of parameters, also in `list_join`, `str_replace` and a software configuration; what it cannot know counts as empty. In the formats `HEAT_CFNTOOLS` and `SOFTWARE_CONFIG` Heat adds parts of its own; where only these make it too large, this is a warning.",
		bad: {
			"main.yaml": SERVER,
			"setup.sh": `#!/bin/sh\n${"echo \"one of the many steps of a long setup\"\n".repeat(1200)}`
		},
		good: {
			"main.yaml": SERVER,
			"setup.sh": "#!/bin/sh\ncurl --fail --silent https://www.example.org/setup.sh | sh\n"
		}
	}
}), REFERENCE_RULES = defineRules({
	"undeclared-parameter": {
		id: "HL201",
		level: "error",
		summary: "Every parameter that a function names is declared, or is one that Heat provides.",
		reason: "Heat refuses a resource that reads an undeclared parameter. Below a condition and in outputs it is a warning: Heat may never read it, or the output has an error instead of a value.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  flavor: {type: string}\nresources:\n  size:\n    type: OS::Heat::Value\n    properties:\n      value: {get_param: flavour}\n",
		good: {
			replace: "value: {get_param: flavour}",
			by: "value: {get_param: flavor}"
		}
	},
	"undeclared-resource": {
		id: "HL202",
		level: "error",
		summary: "Every resource that a function or `depends_on` names is declared.",
		reason: "Heat refuses a reference to a resource that the template does not have. In an output, only `get_attr` is refused; `get_resource` gives an error instead of a value.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n  subnet:\n    type: OS::Neutron::Subnet\n    properties:\n      network: {get_resource: net}\n      cidr: 10.0.0.0/24\n",
		good: {
			replace: "network: {get_resource: net}",
			by: "network: {get_resource: network}"
		}
	},
	"conditional-reference": {
		id: "HL203",
		level: "warning",
		summary: "A resource with a condition is referenced only where the condition holds.",
		reason: "If the condition is false, the resource does not exist, and Heat refuses `get_resource` and `get_attr` to it. `depends_on` is allowed.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  public: {type: boolean}\nconditions:\n  is_public: {get_param: public}\nresources:\n  password:\n    type: OS::Heat::RandomString\n    condition: is_public\noutputs:\n  password:\n    description: Password of the public page\n    value: {get_attr: [password, value]}\n",
		good: {
			replace: "description: Password of the public page",
			by: "description: Password of the public page\n    condition: is_public"
		}
	},
	"dependency-cycle": {
		id: "HL204",
		level: "error",
		summary: "No resource depends on itself, directly or through others.",
		reason: "Heat orders resources by `depends_on`, `get_resource` and `get_attr`. For a cycle there is no order, and the API answers with an internal server error that does not name it.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  first:\n    type: OS::Heat::Value\n    properties:\n      value: {get_attr: [second, value]}\n  second:\n    type: OS::Heat::Value\n    depends_on: first\n    properties:\n      value: ready\n",
		good: {
			replace: "    depends_on: first\n",
			by: ""
		}
	},
	"unknown-attribute": {
		id: "HL205",
		level: "error",
		summary: "Every attribute that `get_attr` names is one of the resource type, or an output of the nested template.",
		reason: "Heat refuses an attribute that a resource type does not have. It accepts any attribute of a nested template, and the create fails when a resource needs an output that does not exist.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  password:\n    type: OS::Heat::RandomString\n  copy:\n    type: OS::Heat::Value\n    properties:\n      value: {get_attr: [password, string]}\n",
		good: {
			replace: "value: {get_attr: [password, string]}",
			by: "value: {get_attr: [password, value]}"
		}
	},
	"unknown-attribute-path": {
		id: "HL206",
		level: "warning",
		summary: "A path after an attribute exists in its value.",
		reason: "Heat returns null for a path that leads nowhere, without an error. An element of a list has a number, and a string has no elements.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  port:\n    type: OS::Neutron::Port\n    properties:\n      network: public\n  address:\n    type: OS::Heat::Value\n    properties:\n      value: {get_attr: [port, fixed_ips, ip_address]}\n",
		good: {
			replace: "value: {get_attr: [port, fixed_ips, ip_address]}",
			by: "value: {get_attr: [port, fixed_ips, 0, ip_address]}"
		}
	},
	"unknown-parameter-path": {
		id: "HL207",
		level: "warning",
		summary: "A path into a parameter exists in its default, and the parameter is a map or list.",
		reason: "Heat returns an empty string for a path that leads nowhere, without an error.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  sizes:\n    type: json\n    default: {small: 1, large: 4}\nresources:\n  size:\n    type: OS::Heat::Value\n    properties:\n      value: {get_param: [sizes, smal]}\n",
		good: {
			replace: "value: {get_param: [sizes, smal]}",
			by: "value: {get_param: [sizes, small]}"
		}
	}
}), TEMPLATE = "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n", REGISTRY_RULES = defineRules({
	"unknown-hook": {
		id: "HL406",
		level: "error",
		summary: "`hooks` and `restricted_actions` have values that Heat knows.",
		reason: "Heat refuses other values.",
		bad: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  resources:\n    network:\n      hooks: pre_create\n"
		},
		good: {
			replace: "hooks: pre_create",
			by: "hooks: pre-create"
		}
	},
	"invalid-registry-entry": {
		id: "HL407",
		level: "error",
		summary: "Every entry of `resource_registry` maps a type to a type or a file, and `resources` is a map of maps.",
		reason: "Heat answers with an unclear error, or with an internal one.",
		bad: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  resources:\n    network: pre-create\n"
		},
		good: {
			replace: "network: pre-create",
			by: "network: {hooks: pre-create}"
		}
	},
	"registry-loop": {
		id: "HL408",
		level: "error",
		summary: "No types of `resource_registry` are mapped to each other.",
		reason: "Heat fails with an internal error when a resource has one of the types. If none has, the finding is a warning.",
		bad: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  OS::Neutron::Net: Acme::Net\n  Acme::Net: OS::Neutron::Net\n"
		},
		good: {
			replace: "  OS::Neutron::Net: Acme::Net\n",
			by: ""
		}
	},
	"unknown-registry-target": {
		id: "HL409",
		level: "warning",
		summary: "`resource_registry` maps types to types that exist.",
		reason: "Heat refuses a resource of such a type, unless a plugin adds the target.",
		bad: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  Acme::Net: OS::Neutron::Nett\n"
		},
		good: {
			replace: "Acme::Net: OS::Neutron::Nett",
			by: "Acme::Net: OS::Neutron::Net"
		}
	},
	"unknown-registry-resource": {
		id: "HL410",
		level: "warning",
		summary: "Every name below `resources` of `resource_registry` matches a resource of the template.",
		reason: "Heat ignores others without a message, so that a hook or a restriction has no effect.",
		bad: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  resources:\n    netwrk: {restricted_actions: replace}\n"
		},
		good: {
			replace: "netwrk: {restricted_actions: replace}",
			by: "network: {restricted_actions: replace}"
		}
	},
	"replaced-registry-resources": {
		id: "HL415",
		level: "warning",
		summary: "Only one environment has `resources` in its `resource_registry`.",
		reason: "Heat does not merge them: those of the last environment replace all others without a message, and with them their hooks and restrictions.",
		bad: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  resources:\n    network: {restricted_actions: replace}\n",
			"other-env.yaml": "resource_registry:\n  resources:\n    network: {hooks: pre-update}\n"
		},
		good: {
			"main.yaml": TEMPLATE,
			"env.yaml": "resource_registry:\n  resources:\n    network: {restricted_actions: replace, hooks: pre-update}\n"
		}
	},
	"registry-extension": {
		id: "HL412",
		level: "error",
		summary: "The name of a template in `resource_registry` ends in `.yaml` or `.template`.",
		reason: "Heat takes any other name for the name of a type, which does not exist, and refuses resources of the mapped type. If there is none, the finding is a warning.",
		bad: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: Acme::Net\n",
			"env.yaml": "resource_registry:\n  Acme::Net: net.yml\n",
			"net.yml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n"
		},
		good: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: Acme::Net\n",
			"env.yaml": "resource_registry:\n  Acme::Net: net.yaml\n",
			"net.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n"
		}
	}
}), RESOURCE_RULES = defineRules({
	"invalid-deletion-policy": {
		id: "HL114",
		level: "error",
		summary: "The deletion policy exists, and the resource type supports it.",
		reason: "Heat refuses others, and `Snapshot` for types that have no snapshots.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n    deletion_policy: Keep\n",
		good: {
			replace: "deletion_policy: Keep",
			by: "deletion_policy: Retain"
		}
	},
	"invalid-update-policy": {
		id: "HL117",
		level: "error",
		summary: "An update policy has only keys that the resource type knows, with values of their types.",
		reason: "Heat refuses other keys and values, also in nested templates. Only groups have update policies.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  networks:\n    type: OS::Heat::ResourceGroup\n    update_policy:\n      rolling_updates: {max_batch_size: 2}\n    properties:\n      count: 4\n      resource_def: {type: OS::Neutron::Net}\n",
		good: {
			replace: "rolling_updates: {max_batch_size: 2}",
			by: "rolling_update: {max_batch_size: 2}"
		}
	},
	"invalid-name": {
		id: "HL115",
		level: "error",
		summary: "Heat accepts the names of all resources.",
		reason: "Heat refuses a name with a slash. A name with more than 255 characters does not fit its database.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  net/blue:\n    type: OS::Neutron::Net\n",
		good: {
			replace: "net/blue:",
			by: "net_blue:"
		}
	},
	"duplicate-name": {
		id: "HL116",
		level: "error",
		summary: "No resource has the name of a parameter.",
		reason: "Heat refuses such a template, since `Ref` of CloudFormation takes both.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  network:\n    type: string\n    description: Name of the network\n    default: blue\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: network}}\n",
		good: "heat_template_version: 2018-08-31\nparameters:\n  name:\n    type: string\n    description: Name of the network\n    default: blue\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties: {name: {get_param: name}}\n"
	},
	"oversized-group": {
		id: "HL119",
		level: "error",
		summary: "No group has more members than any Heat can create.",
		reason: "Heat builds the definitions of all members in memory before it checks its limit of resources. With more than 100000 members its engine can run out of memory, for all users. A deploy, preview or validation does not send such a template.",
		bad: "heat_template_version: 2018-08-31\nparameters:\n  workers:\n    type: number\n    description: Number of workers\n    default: 1000000000\nresources:\n  worker:\n    type: OS::Heat::ResourceGroup\n    properties:\n      count: {get_param: workers}\n      resource_def: {type: OS::Heat::RandomString}\n",
		good: {
			replace: "default: 1000000000",
			by: "default: 3"
		}
	}
}), STRUCTURE_RULES = defineRules({
	"unknown-version": {
		id: "HL101",
		level: "error",
		summary: "The template version is one that Heat knows.",
		reason: "Heat refuses a template with another version. A version is a date or the name of an OpenStack release.",
		bad: "heat_template_version: 2018-08-13\nresources:\n  network:\n    type: OS::Neutron::Net\n",
		good: {
			replace: "heat_template_version: 2018-08-13",
			by: "heat_template_version: 2018-08-31"
		}
	},
	"unknown-section": {
		id: "HL102",
		level: "error",
		summary: "The top level has only sections that the template version knows.",
		reason: "Heat refuses a template with an unknown section, and one whose version is older than the section.",
		bad: "heat_template_version: 2018-08-31\nresource:\n  network:\n    type: OS::Neutron::Net\n",
		good: {
			replace: "resource:",
			by: "resources:"
		}
	},
	"unknown-key": {
		id: "HL103",
		level: "error",
		summary: "Resources, outputs, parameters, constraints and parameter groups have only keys that the template version knows.",
		reason: "Heat refuses an unknown key of a resource, a parameter or a constraint. It ignores one of an output, of a parameter group, and of a resource in a CloudFormation template: there it is a warning.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n    propertys: {name: blue}\n",
		good: {
			replace: "propertys: {name: blue}",
			by: "properties: {name: blue}"
		}
	},
	"missing-key": {
		id: "HL104",
		level: "error",
		summary: "Every resource and parameter has a type, and every output a value.",
		reason: "Heat refuses a definition without it.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    properties: {name: blue}\n",
		good: {
			replace: "network:",
			by: "network:\n    type: OS::Neutron::Net"
		}
	},
	"wrong-shape": {
		id: "HL105",
		level: "error",
		summary: "Sections, definitions and their keys are maps, lists or strings, as Heat needs them.",
		reason: "Heat refuses another YAML type. `properties:` and `metadata:` with nothing below them are empty and not a map.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n    properties:\n",
		good: {
			replace: "    properties:\n",
			by: ""
		}
	},
	"name-not-string": {
		id: "HL118",
		level: "error",
		summary: "Names of parameters, conditions, resources and outputs are strings.",
		reason: "YAML 1.1 reads on, off, yes and no as booleans, and 1 as a number. Heat refuses such a name, and most often does not say which. A request of python-heatclient turns the names of the main template into strings; those of nested templates stay as they are.",
		bad: "heat_template_version: 2018-08-31\noutputs:\n  1:\n    description: Name of the stack\n    value: {get_param: OS::stack_name}\n",
		good: {
			replace: "1:",
			by: "'1':"
		}
	}
}), GOOD = { "main.yaml": "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n" }, TYPE_RULES = defineRules({
	"unknown-type": {
		id: "HL301",
		level: "warning",
		summary: "The type of a resource is one that Heat knows.",
		reason: "Heat refuses a type that neither Heat, nor a plugin, nor the `resource_registry` of an environment defines. Since lint does not know the plugins of your cloud, this is a warning. With `lint-known-types: all` it is an error.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Network\n",
		good: GOOD
	},
	"template-extension": {
		id: "HL302",
		level: "error",
		summary: "A template that is used as a type has a name that ends in `.yaml` or `.template`.",
		reason: "Heat takes any other name as the name of a resource type, which does not exist.",
		bad: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  web:\n    type: web.yml\n",
			"web.yml": GOOD["main.yaml"]
		},
		good: {
			"main.yaml": "heat_template_version: 2018-08-31\nresources:\n  web:\n    type: web.yaml\n",
			"web.yaml": GOOD["main.yaml"]
		}
	},
	"deprecated-type": {
		id: "HL303",
		level: "warning",
		summary: "The type of a resource is neither deprecated, hidden nor unsupported.",
		reason: "Heat removes deprecated types in a later release. Hidden types often do nothing.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  cluster:\n    type: OS::Heat::HARestarter\n    properties:\n      InstanceId: web\n",
		good: GOOD
	},
	"type-of-one-release": {
		id: "HL304",
		level: "info",
		summary: "The type of a resource exists in all Heat releases that lint knows.",
		reason: "A template with a new or removed type works only on clouds with such a release.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  profile:\n    type: OS::Octavia::AvailabilityZoneProfile\n    properties:\n      name: zone\n      provider_name: amphora\n      availability_zone_data: '{\"compute_zone\": \"nova\"}'\n",
		good: GOOD
	},
	"aliased-type": {
		id: "HL305",
		level: "info",
		summary: "The type of a resource is its present name.",
		reason: "Heat resolves old names of types by files of the installation (`environment.d`), which an operator may leave out.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Quantum::Net\n",
		good: GOOD
	},
	"deprecated-property": {
		id: "HL306",
		level: "warning",
		summary: "The properties of a resource are neither deprecated, hidden nor unsupported.",
		reason: "Heat removes deprecated properties in a later release.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  network:\n    type: OS::Neutron::Net\n  port:\n    type: OS::Neutron::Port\n    properties:\n      network_id: {get_resource: network}\n",
		good: {
			replace: "network_id: {get_resource: network}",
			by: "network: {get_resource: network}"
		}
	},
	"property-of-one-release": {
		id: "HL307",
		level: "info",
		summary: "The properties of a resource exist in all Heat releases that lint knows.",
		reason: "A template with a new or removed property works only on clouds with such a release.",
		bad: "heat_template_version: 2018-08-31\nresources:\n  group:\n    type: OS::Neutron::SecurityGroup\n    properties:\n      description: Web servers\n      stateful: false\n",
		good: GOOD
	}
}), RULES = [
	FILE_RULES,
	STRUCTURE_RULES,
	PARAMETER_RULES,
	CONDITION_RULES,
	RESOURCE_RULES,
	REFERENCE_RULES,
	FUNCTION_RULES,
	PROPERTY_RULES,
	COMBINATION_RULES,
	TYPE_RULES,
	ENVIRONMENT_PARAMETER_RULES,
	REGISTRY_RULES,
	ENVIRONMENT_RULES,
	ADVICE_RULES
].flatMap((group) => Object.values(group)).toSorted((one, other) => one.id < other.id ? -1 : 1);
// lib/lint/model/merge-strategies.js
function hasMergeStrategies({ environments }) {
	return environments.some(({ tree }) => listSection(tree, "parameter_merge_strategies").length > 0);
}
// lib/lint/text.js
function countCharacters(text) {
	return text.length - (text.match(SURROGATE_PAIRS)?.length ?? 0);
}
const SURROGATE_PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;
function describeNode(tree, node) {
	return describePlain(toPlain(tree, node));
}
function describePlain(plain) {
	return Array.isArray(plain) ? "a list" : typeof plain == "object" && plain ? "a map" : String(plain);
}
function explainYamlWord(node) {
	if (!isScalar$1(node) || typeof node.value != "boolean") return;
	let word = node.source;
	if (!(word === "" || /^(?:true|false)$/i.test(word))) return `YAML reads ${word} as ${String(node.value)}; '${word}', with quotes, is a string.`;
}
// lib/lint/values/convert.js
function toInteger(value) {
	switch (typeof value) {
		case "bigint": return value;
		case "boolean": return value ? 1n : 0n;
		case "number": return Number.isFinite(value) ? BigInt(Math.trunc(value)) : void 0;
		case "string": {
			let text = stripPythonSpace(value);
			return /^[-+]?\d+(?:_\d+)*$/.test(text) ? parseInteger(text.replaceAll("_", "")) : void 0;
		}
		default: return;
	}
}
function parseInteger(text) {
	let digits = BigInt(text.replace(/^[-+]/, ""));
	return text.startsWith("-") ? -digits : digits;
}
function toNumber(value) {
	if (typeof value == "bigint" || typeof value == "number") return value;
	let integer = toInteger(value);
	if (integer !== void 0 || typeof value != "string") return integer;
	let text = stripPythonSpace(value).replaceAll(/(?<=\d)_(?=\d)/g, "").toLowerCase();
	if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(text)) return Number(text);
	if (/^[-+]?nan$/.test(text)) return NaN;
	if (/^[-+]?inf(?:inity)?$/.test(text)) return text.startsWith("-") ? -1e400 : 1e400;
}
function toBoolean(value) {
	if (typeof value == "object" || typeof value == "number") return;
	let text = stripPythonSpace(String(value)).toLowerCase();
	return isTrueText(text) ? !0 : ![
		"f",
		"false",
		"off",
		"n",
		"no",
		"0"
	].includes(text) && void 0;
}
function toPythonString(value) {
	return value === null ? "None" : typeof value == "boolean" ? formatPythonBoolean(value) : typeof value == "number" ? formatFloatAsString(value) : typeof value == "object" ? void 0 : String(value);
}
function toSchemaType(type, value) {
	switch (type) {
		case "string": return toPythonString(value);
		case "number": return toNumber(value);
		case "integer": {
			let number = toNumber(value);
			return typeof number == "number" ? void 0 : number;
		}
		case "boolean": return toBoolean(value);
		default: return value;
	}
}
function convertScalar(type, value) {
	switch (type) {
		case "string": return typeof value == "number" ? void 0 : toPythonString(value);
		case "integer": return toInteger(value);
		case "number": return toNumber(value);
		case "boolean": return typeof value == "string" && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === "true" : typeof value == "boolean" ? value : void 0;
		default: return;
	}
}
// lib/lint/values/cron.js
const TIME = [{
	min: 0,
	max: 59,
	hasLetters: !1
}, {
	min: 0,
	max: 23,
	hasLetters: !1
}], DATE = [
	{
		min: 1,
		max: 31,
		hasLetters: !0
	},
	{
		min: 1,
		max: 12,
		hasLetters: !0
	},
	{
		min: 0,
		max: 7,
		hasLetters: !0
	}
];
function isCronExpression(value) {
	let text = value.trim();
	if (text === "" || text.startsWith("@")) return !0;
	let fields = text.split(/\s+/);
	return fields.length < 5 || fields.length > 7 ? !1 : [...TIME, ...DATE].every((field, index) => acceptsField(field, fields[index] ?? ""));
}
function acceptsField(field, text) {
	return text.split(",").every((part) => acceptsPart(field, part));
}
function acceptsPart({ min, max, hasLetters }, part) {
	if (/[a-z]/i.test(part)) return hasLetters || /^[hrl]/i.test(part);
	if (/[#?]/.test(part)) return !0;
	let match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/0*[1-9]\d*)?$/.exec(part);
	return match !== null && match.slice(1).filter((number) => number !== void 0).every((number) => Number(number) >= min && Number(number) <= max);
}
// lib/lint/values/network-formats.js
function isIpAddress(value) {
	return isIPv4(value) || isIPv6(value) && !value.includes("%");
}
function isCidr(value) {
	let [address = "", prefix, extra] = value.split("/");
	return prefix === void 0 || extra !== void 0 ? !1 : isIPv4(address) ? /^(?:[0-9]|[12][0-9]|3[0-2])$/.test(prefix) : !isIPv6(address) || address.includes("%") ? !1 : prefix.includes(":") || /^\d+$/.test(prefix) && Number(prefix) <= 128;
}
const MAC_FORMATS = [
	/^(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/i,
	/^(?:[0-9a-f]{1,2}-){5}[0-9a-f]{1,2}$/i,
	/^(?:[0-9a-f]{1,4}[:.-]){2}[0-9a-f]{1,4}$/i,
	/^[0-9a-f]{5,6}[:-][0-9a-f]{5,6}$/i,
	/^[0-9a-f]{11,12}$/i
];
function isMacAddress(value) {
	return MAC_FORMATS.some((format) => format.test(value));
}
// lib/lint/values/formats.js
const FORMATS = {
	ip_addr: {
		noun: "an IP address",
		accepts: isIpAddress
	},
	ip_or_cidr: {
		noun: "an IP address or a network such as 10.0.0.0/24",
		accepts: (value) => value.includes("/") ? isCidr(value) : isIpAddress(value)
	},
	net_cidr: {
		noun: "a network such as 10.0.0.0/24",
		accepts: isCidr
	},
	mac_addr: {
		noun: "a MAC address",
		accepts: isMacAddress
	},
	dns_name: {
		noun: "a DNS name of lower-case letters, digits and hyphens",
		accepts: isDnsName
	},
	rel_dns_name: {
		noun: "a DNS name of lower-case letters, digits and hyphens without a period at its end",
		accepts: (value) => !value.endsWith(".") && value.length <= MAX_DNS_NAME - 3 && isDnsName(value)
	},
	dns_domain: {
		noun: "a DNS name of lower-case letters, digits and hyphens with a period at its end",
		accepts: (value) => value === "" || value.endsWith(".") && isDnsName(value)
	},
	cron_expression: {
		noun: "a cron expression such as \"0 3 * * *\"",
		accepts: isCronExpression
	},
	timezone: {
		noun: "the name of a time zone such as Europe/Zurich",
		accepts: isTimeZone
	},
	iso_8601: {
		noun: "an ISO 8601 time such as 2030-01-31T12:00:00Z",
		accepts: startsWithYear
	},
	expiration: {
		noun: "an ISO 8601 time in the future such as 2030-01-31T12:00:00Z",
		accepts: (value) => value === "" || startsWithYear(value.trim()) && !isPast(value.trim())
	},
	json_string: {
		noun: "JSON",
		accepts: isJson$1
	}
}, MAX_DNS_NAME = 255, DNS_LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
function isDnsName(value) {
	if (value === "" || value.endsWith("\n")) return !0;
	let name = value.replace(/\.$/, ""), labels = name.split("."), hasNumericEnd = value.endsWith(".") && labels.length > 1 && /^\d+$/.test(labels.at(-1) ?? "");
	return name.length <= 255 && !hasNumericEnd && labels.every((label) => DNS_LABEL.test(label));
}
function isTimeZone(value) {
	try {
		return value !== "" && new Intl.DateTimeFormat("en", { timeZone: value }), !0;
	} catch {
		return !1;
	}
}
function startsWithYear(value) {
	return /^\d{4}/.test(value);
}
function isPast(value) {
	let time = Date.parse(value);
	return !Number.isNaN(time) && time < Date.now() - 864e5;
}
function isJson$1(value) {
	try {
		return JSON.parse(value), !0;
	} catch {
		return value === "" || /NaN|Infinity/.test(value);
	}
}
// lib/lint/values/python-pattern.js
const LETTER_ESCAPES = new Set("AbBdDsSwWZafnrtvxuUN"), UNTRANSLATED = /\(\?[>(]|\(\?[aLiumsx-]+[:)]|[*+?}]\+|\\[aUN]|\\[bBAZ][*+?{]/, SURROGATE = /[\ud800-\udfff]/, ESCAPE_OR_CLASS = /\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]?/g, INVALID = /Unterminated character class|Unterminated group|Unmatched '\)'|Nothing to repeat|Range out of order|numbers out of order|\\ at end|Lone quantifier/;
function isInvalidPattern(pattern) {
	if (/\(\?<(?![=!])/.test(pattern.replaceAll(ESCAPE_OR_CLASS, ""))) return !0;
	for (let [, letter = ""] of pattern.matchAll(/\\(.)/gsu)) if (/[a-z]/i.test(letter) && !LETTER_ESCAPES.has(letter)) return !0;
	if (UNTRANSLATED.test(pattern) || SURROGATE.test(pattern)) return !1;
	try {
		return new RegExp(toJavaScript(pattern)), !1;
	} catch (error) {
		return error instanceof SyntaxError && INVALID.test(error.message);
	}
}
function matchesPattern(pattern, value) {
	if (!(UNTRANSLATED.test(pattern) || SURROGATE.test(pattern) || !isAscii(value)) && !isInvalidPattern(pattern)) try {
		let match = new RegExp(toJavaScript(pattern), "y").exec(value);
		return match !== null && match[0].length === value.length;
	} catch {
		return;
	}
}
const DIFFERENT = /\\[\s\S]|\(\?P<|\(\?P=(?<group>\w+)\)|\(\?#[^)]*\)|\{,(?<max>\d*)\}|\.|\$(?![*+?{])|\[(?<negation>\^?)(?<bracket>\]?)(?<rest>(?:\\[\s\S]|[^\]\\])*\]?)/g;
function toJavaScript(pattern) {
	return pattern.replaceAll(DIFFERENT, (...match) => translate(match[0], match.at(-1)));
}
function translate(syntax, { group, max, negation, bracket, rest }) {
	return group === void 0 ? max === void 0 ? rest === void 0 ? syntax.startsWith("(?#") ? "" : TRANSLATIONS[syntax] ?? syntax : `[${negation ?? ""}${bracket === "]" ? String.raw`\]` : ""}${rest}` : `{0,${max}}` : String.raw`\k<${group}>`;
}
const TRANSLATIONS = {
	"\\A": "^",
	"\\Z": "$",
	"(?P<": "(?<",
	".": String.raw`[^\n]`,
	$: String.raw`(?:$|(?=\n$))`
};
function isAscii(value) {
	return !/[\u0080-\uffff]/.test(value);
}
// lib/lint/values/constraints.js
function checkConstraint(constraint, value, type) {
	switch (constraint.kind) {
		case "range": return isInRange(constraint, toNumber(value)) ? void 0 : { demand: demandRange(constraint, "be") };
		case "length": return checkLength(constraint, value, type);
		case "modulo": return isMultiple(constraint, toNumber(value)) ? void 0 : { demand: demandMultiple(constraint) };
		case "allowed_values": return isList(value) ? value.map((item) => isScalar(item) ? checkElement(constraint, item) : void 0).find((one) => one !== void 0) : checkAllowed(constraint.values, value, type);
		case "allowed_pattern": return typeof value == "string" ? broken(matchesPattern(constraint.pattern, value) === !1, `match the pattern ${constraint.pattern}`) : demandString(type, "it must match a pattern");
		case "custom_constraint": {
			if (typeof value != "string") return;
			let format = ownValue(FORMATS, constraint.name);
			return format && broken(!format.accepts(value), `be ${format.noun}`);
		}
	}
}
function checkCount(constraint, count, noun) {
	if (constraint.kind === "length") return isInRange(constraint, count) ? void 0 : { demand: `${demandRange(constraint, "have")} ${noun}` };
}
function checkElement(constraint, item) {
	if (constraint.kind !== "allowed_values") return;
	let { values } = constraint;
	if (values.some((allowed) => isEqual(allowed, item))) return;
	let names = values.map(describePlain);
	return {
		demand: `have only these elements: ${listNames(names)}`,
		hint: suggest(item, names)
	};
}
function broken(isBroken, demand) {
	return isBroken ? { demand } : void 0;
}
function demandString(type, reason) {
	return type === "string" ? {
		demand: `be a string, since ${reason}`,
		hint: "Put it in quotes."
	} : void 0;
}
function checkLength(constraint, value, type) {
	return typeof value == "string" ? checkCount(constraint, countCharacters(value), "characters") : isList(value) ? checkCount(constraint, value.length, "elements") : typeof value == "object" && value ? checkCount(constraint, Object.keys(value).length, "keys") : demandString(type, "its length is limited");
}
function isInRange({ min, max }, number) {
	return number === void 0 || !(min !== void 0 && number < min) && !(max !== void 0 && number > max);
}
function demandRange({ min, max }, verb) {
	return min !== void 0 && min === max ? `${verb} ${min}` : min !== void 0 && max !== void 0 ? `${verb} ${min} to ${max}` : min === void 0 ? `${verb} at most ${max ?? 0}` : `${verb} at least ${min}`;
}
function demandMultiple({ step, offset }) {
	return `be a multiple of ${step}${offset === 0 ? "" : ` plus ${offset}`}`;
}
function isMultiple({ step, offset }, number) {
	if (number === void 0) return !0;
	if (typeof number == "number") return (number % step + step) % step === offset;
	let divisor = BigInt(step);
	return (number % divisor + divisor) % divisor === BigInt(offset);
}
function checkAllowed(values, value, type) {
	if (typeof value == "string" && values.includes(value)) return;
	let converted = toSchemaType(type, value), allowed = values.flatMap((one) => toSchemaType(type, one) ?? []);
	if (converted === void 0 || allowed.length !== values.length || allowed.some((one) => isEqual(one, converted))) return;
	let names = values.map((one) => (type === "string" ? toPythonString(one) : void 0) ?? describePlain(one));
	return {
		demand: `be ${names.length === 1 ? "" : "one of "}${listNames(names)}`,
		hint: suggest(value, names)
	};
}
function isEqual(one, other) {
	if (typeof one == "string" || typeof other == "string") return one === other;
	let [first, second] = [toNumber(one), toNumber(other)];
	return first !== void 0 && second !== void 0 && first <= second && first >= second;
}
function isList(value) {
	return Array.isArray(value);
}
function isScalar(value) {
	return typeof value != "object" || !value;
}
function suggest(value, names) {
	return typeof value == "string" ? didYouMean(value, names) : void 0;
}
function listNames(names) {
	let listed = names.slice(0, 12).map((name) => `"${name}"`), others = names.length > 12 ? [`${names.length - 12} others`] : [];
	return [...listed, ...others].join(", ");
}
// lib/lint/parameters/constraint.js
function readConstraint(tree, kind, node, key) {
	switch (kind) {
		case "range":
		case "length": {
			let entries = readEntries(tree, kind, node ?? key, ["min", "max"]);
			return "message" in entries ? entries : readBounds(tree, kind, entries, key);
		}
		case "modulo": {
			let entries = readEntries(tree, kind, node ?? key, ["step", "offset"]);
			return "message" in entries ? entries : readModulo(tree, entries, key);
		}
		case "allowed_values": return readAllowedValues(tree, node, key);
		case "allowed_pattern": return readAllowedPattern(tree, node, key);
		case "custom_constraint": return {
			node: node ?? key,
			constraint: {
				kind,
				name: describeNode(tree, node),
				description: void 0
			}
		};
	}
}
function readEntries(tree, kind, node, [first, second]) {
	if (!isMapNode(tree, node)) {
		let hint = `Write ${kind}: {${first}: 1, ${second}: 2}.`;
		return {
			node,
			message: `Constraint "${kind}" must be a map`,
			hint
		};
	}
	let entries = listEntries(tree, node), unknown = entries.find(({ name }) => name !== first && name !== second);
	return unknown === void 0 ? Object.fromEntries(entries.map(({ name, value }) => [name, value])) : {
		node: unknown.key,
		message: `Constraint "${kind}" has no key "${unknown.name}"`,
		hint: `Its keys are "${first}" and "${second}".`
	};
}
function readBounds(tree, kind, { min, max }, key) {
	for (let node of [min, max]) {
		let problem = findBoundProblem(tree, kind, node);
		if (problem !== void 0) return {
			node: node ?? key,
			message: problem
		};
	}
	let [minimum, maximum] = [min, max].map((node) => toBound(toPlain(tree, node)));
	return minimum === void 0 && maximum === void 0 ? {
		node: key,
		message: `Constraint "${kind}" needs a minimum, a maximum or both`
	} : minimum !== void 0 && maximum !== void 0 && minimum > maximum ? {
		node: key,
		message: `Constraint "${kind}" allows no value: its minimum is above its maximum`
	} : {
		node: key,
		constraint: {
			kind,
			min: minimum,
			max: maximum,
			description: void 0
		}
	};
}
function findBoundProblem(tree, kind, node) {
	let value = toPlain(tree, node);
	if (value === null) return;
	let number = toNumber(value);
	return number === void 0 ? `A bound of constraint "${kind}" must be a number` : kind === "length" && typeof number != "bigint" ? "A bound of constraint \"length\" must be an integer" : void 0;
}
function toBound(value) {
	let number = toNumber(value);
	return number === void 0 ? void 0 : Number(number);
}
function readModulo(tree, entries, key) {
	let [step, offset] = [entries.step, entries.offset].map((node) => toBound(toPlain(tree, node)));
	if (step === void 0 || offset === void 0) return {
		node: key,
		message: "Constraint \"modulo\" needs a step and an offset, both integers"
	};
	let message = findModuloProblem(step, offset);
	return message === void 0 ? {
		node: key,
		constraint: {
			kind: "modulo",
			step,
			offset,
			description: void 0
		}
	} : {
		node: key,
		message
	};
}
function findModuloProblem(step, offset) {
	if (!Number.isInteger(step) || !Number.isInteger(offset)) return "Step and offset of constraint \"modulo\" must be integers";
	if (step === 0) return "The step of constraint \"modulo\" must not be 0";
	if (Math.abs(offset) >= Math.abs(step)) return "The offset of constraint \"modulo\" must be smaller than its step";
	if (step * offset < 0) return "Step and offset of constraint \"modulo\" must have the same sign";
}
function readAllowedValues(tree, node, key) {
	let plain = toPlain(tree, node);
	return Array.isArray(plain) ? {
		node: key,
		constraint: {
			kind: "allowed_values",
			values: listItems(tree, node).map((item) => toPlain(tree, item)),
			description: void 0
		}
	} : {
		node: node ?? key,
		message: "Allowed values must be a list",
		hint: "Write [one, two]."
	};
}
function readAllowedPattern(tree, node, key) {
	let pattern = toStringValue(tree, node);
	return pattern === void 0 ? {
		node: node ?? key,
		message: "A pattern must be a string"
	} : isInvalidPattern(pattern) ? {
		node,
		message: "The pattern is not a valid regular expression of Python"
	} : {
		node: key,
		constraint: {
			kind: "allowed_pattern",
			pattern,
			description: void 0
		}
	};
}
// lib/lint/parameters/parameter-schema.js
const PROPERTY_TYPES = {
	string: "string",
	number: "number",
	boolean: "boolean",
	list: "list",
	json: "map"
}, TYPES$1 = new Map([
	["string", "string"],
	["number", "number"],
	["comma_delimited_list", "list"],
	["json", "json"],
	["boolean", "boolean"],
	["String", "string"],
	["Number", "number"],
	["CommaDelimitedList", "list"],
	["Json", "json"],
	["Boolean", "boolean"]
]);
function readParameterSchema(template, parameter) {
	let type = parameter.type !== void 0 && template.assumedVersion.parameterTypes.includes(parameter.type) ? TYPES$1.get(parameter.type) : void 0, results = template.format === "hot" ? readHotConstraints(template, parameter) : readCfnConstraints(template, parameter);
	return {
		type,
		constraints: results.filter((one) => "constraint" in one),
		problems: results.filter((one) => "message" in one)
	};
}
const HOT_KINDS = [
	"modulo",
	"range",
	"length",
	"allowed_values",
	"allowed_pattern",
	"custom_constraint"
];
function readHotConstraints(template, parameter) {
	let { tree, assumedVersion } = template, kinds = HOT_KINDS.filter((kind) => assumedVersion.parameterConstraintKeys.includes(kind));
	return listItems(tree, valueAt(tree, parameter.value, "constraints")).flatMap((item) => {
		if (!isMapNode(tree, item)) return [{
			node: item,
			message: "A constraint must be a map"
		}];
		let entries = listEntries(tree, item), [first, second] = kinds.flatMap((kind) => entries.filter(({ name }) => name === kind));
		if (first === void 0) return toEmptyConstraint(item, entries.length === 0, kinds);
		let kind = HOT_KINDS.find((one) => one === first.name);
		return kind === void 0 ? [] : [readConstraint(tree, kind, first.value, first.key), ...second === void 0 ? [] : [{
			node: second.key,
			message: `Heat ignores the constraint "${second.name}": the same element has "${first.name}"`,
			hint: `Start a new list element with "- ${second.name}:".`,
			isIgnored: !0
		}]];
	});
}
function toEmptyConstraint(node, isEmpty, kinds) {
	return isEmpty ? [{
		node,
		message: "A constraint must not be empty",
		hint: `Constraints: ${kinds.join(", ")}.`
	}] : [];
}
function readCfnConstraints({ tree }, { value }) {
	let find = (name) => listEntries(tree, value).find((one) => one.name === name), bounds = (kind, minName, maxName) => {
		let [min, max] = [find(minName), find(maxName)];
		return min === void 0 && max === void 0 ? [] : [readBounds(tree, kind, {
			min: min?.value,
			max: max?.value
		}, (min ?? max)?.key ?? null)];
	}, single = (kind, name) => {
		let entry = find(name);
		return entry === void 0 ? [] : [readConstraint(tree, kind, entry.value, entry.key)];
	};
	return [
		...bounds("range", "MinValue", "MaxValue"),
		...bounds("length", "MinLength", "MaxLength"),
		...single("allowed_values", "AllowedValues"),
		...single("allowed_pattern", "AllowedPattern")
	];
}
// lib/lint/parameters/value-problem.js
function findParameterProblem(template, name, value) {
	let parameter = template.parameters.get(name);
	if (parameter === void 0 || value === null) return;
	let { type, constraints } = readParameterSchema(template, parameter);
	if (type !== void 0) return findTypeProblem(type, value) ?? findConstraintProblem(type, constraints, value);
}
function findTypeProblem(type, value) {
	switch (type) {
		case "number": return toNumber(value) === void 0 ? { message: "must be a number" } : void 0;
		case "boolean": return toBoolean(value) === void 0 ? { message: "must be true or false" } : void 0;
		case "list": return typeof value == "string" || Array.isArray(value) ? void 0 : { message: "must be a list, or a string with commas" };
		case "json": return typeof value == "string" && value !== "" && !isJson(value) ? { message: "must be a map, a list, or valid JSON" } : void 0;
		case "string": return;
	}
}
function isJson(text) {
	try {
		return JSON.parse(text.replaceAll(/\b(?:NaN|-?Infinity)\b/g, "0")), !0;
	} catch {
		return !1;
	}
}
function findConstraintProblem(type, constraints, value) {
	let parsed = parseValue(type, value);
	if (parsed !== void 0) for (let { constraint } of constraints) {
		let broken = checkConstraint(constraint, parsed, PROPERTY_TYPES[type]);
		if (broken !== void 0) return {
			message: `must ${broken.demand}`,
			hint: broken.hint
		};
	}
}
function parseValue(type, value) {
	if (type === "json") return typeof value == "string" ? void 0 : value;
	if (type !== "list") return value;
	if (value !== "") return typeof value == "string" ? value.split(",") : Array.isArray(value) ? value.map((item) => toPythonString(item) ?? item) : void 0;
}
// lib/lint/checks/environments/environment-parameters.js
function checkEnvironmentParameters(context, environment) {
	checkParameters$1(context, environment), checkDefaults(context, environment), checkMergeStrategies(context, environment), checkEncryptedNames(context, environment);
}
function checkParameters$1(context, environment) {
	let root = findRoot(context);
	if (root !== void 0) for (let entry of listSection(environment.tree, "parameters")) root.parameters.has(entry.name) ? checkValue$3(context, root, environment, {
		...entry,
		isUsed: !0
	}) : reportUnknown$3(context, root, environment, entry);
}
function reportUnknown$3({ files, report, templates }, root, environment, { name, key }) {
	let isRefused = files.environments.filter((one) => listSection(one.tree, "parameters").length > 0)[0] === environment && Object.keys(files.parameters).length === 0, isNested = [...templates.values()].some((template) => template.parameters.has(name));
	report(ENVIRONMENT_PARAMETER_RULES["unknown-parameter"], {
		source: environment,
		node: key
	}, `The template has no parameter "${name}"`, {
		hint: isNested ? "Only a nested template declares it: set it in \"parameter_defaults\"." : didYouMean(name, root.parameters.keys()),
		level: files.ignoresUnknownParameters ? "info" : isRefused || isNested ? void 0 : "warning"
	});
}
function checkDefaults(context, environment) {
	let { templates, report } = context, root = findRoot(context);
	for (let entry of listSection(environment.tree, "parameter_defaults")) {
		let { name, key } = entry, isSet = context.files.environments.some((one) => listSection(one.tree, "parameters").some((other) => other.name === name));
		root !== void 0 && checkValue$3(context, root, environment, {
			...entry,
			isUsed: !isSet
		});
		let names = new Set([...templates.values()].flatMap(({ parameters }) => [...parameters.keys()]));
		if (names.size === 0 || names.has(name)) continue;
		let hint = didYouMean(name, names);
		report(ENVIRONMENT_PARAMETER_RULES["unused-parameter-default"], {
			source: environment,
			node: key
		}, `No template has a parameter "${name}"`, { hint });
	}
}
function checkValue$3({ files, report }, root, environment, { name, value: node, isUsed }) {
	let problem = findParameterProblem(root, name, toPlain(environment.tree, node));
	if (problem === void 0) return;
	let { message, hint } = problem, isReplaced = files.environments.slice(files.environments.indexOf(environment) + 1).some((one) => ["parameters", "parameter_defaults"].some((section) => listSection(one.tree, section).some((entry) => entry.name === name))), isMerged = hasMergeStrategies(files), isGiven = Object.hasOwn(files.parameters, name);
	report(ENVIRONMENT_PARAMETER_RULES["invalid-parameter-value"], {
		source: environment,
		node
	}, `The value of parameter "${name}" ${message}`, {
		hint,
		level: isReplaced || isMerged || isGiven || !isUsed ? "warning" : void 0
	});
}
function checkMergeStrategies({ schema, report, templates }, environment) {
	let { tree } = environment, strategies = schema.environment.mergeStrategies, names = new Set([...templates.values()].flatMap(({ parameters }) => [...parameters.keys()]));
	for (let { name, key, value } of listSection(environment.tree, "parameter_merge_strategies")) {
		let strategy = describeNode(tree, value);
		strategies.includes(strategy) || report(ENVIRONMENT_PARAMETER_RULES["unknown-merge-strategy"], {
			source: environment,
			node: value
		}, `Heat knows no merge strategy "${strategy}", and ignores it`, { hint: didYouMean(strategy, strategies) ?? `Strategies: ${strategies.join(", ")}.` }), name !== "default" && names.size > 0 && !names.has(name) && report(ENVIRONMENT_PARAMETER_RULES["unknown-merge-strategy"], {
			source: environment,
			node: key
		}, `No template has a parameter "${name}", which has a merge strategy`, { hint: didYouMean(name, names) });
	}
}
function checkMergedValues({ files, report }) {
	for (let { source, node, message, hint } of findMergeProblems(files)) report(ENVIRONMENT_PARAMETER_RULES["unmergeable-values"], {
		source,
		node
	}, message, { hint });
}
function checkEncryptedNames(context, environment) {
	let { tree } = environment, root = findRoot(context);
	if (root !== void 0) for (let node of listItems(tree, valueAt(tree, tree.root, "encrypted_param_names"))) {
		let name = toStringValue(tree, node);
		name === void 0 || root.parameters.has(name) || context.report(ENVIRONMENT_PARAMETER_RULES["unknown-encrypted-parameter"], {
			source: environment,
			node
		}, `The template has no parameter "${name}"`, { hint: didYouMean(name, root.parameters.keys()) });
	}
}
function findRoot({ files, templates }) {
	return [...templates.values()].find(({ source }) => source === files.root);
}
// lib/lint/model/function-call.js
function readFunctionCall({ tree, assumedVersion }, node, scope) {
	let target = tree.resolve(node ?? null);
	if (!isMap(target)) return;
	let entries = listEntries(tree, target), entry = entries.length === 1 ? entries[0] : void 0;
	if (entry === void 0) return;
	let definition = (scope === "condition" ? assumedVersion.conditionFunctions : assumedVersion.functions).get(entry.name);
	return definition && {
		name: entry.name,
		key: entry.key,
		argument: entry.value,
		definition
	};
}
// lib/lint/values/parameter-value.js
function createParameterLookup({ files }, template) {
	return template.source === files.root ? (name) => {
		let parameter = template.parameters.get(name);
		if (parameter === void 0) return;
		let written = findWrittenValue(files, template, parameter);
		return written === void 0 ? void 0 : convertParameter(parameter.type ?? "", written);
	} : () => void 0;
}
function findWrittenValue({ environments, parameters }, { tree }, { name, defaultValue }) {
	let [set = [], defaults = []] = ["parameters", "parameter_defaults"].map((section) => environments.flatMap(({ tree: environment }) => listSection(environment, section).filter((one) => one.name === name).map(({ value }) => toPlain(environment, value))));
	if (!(hasMergeStrategies({ environments }) && set.length + defaults.length > 0)) return Object.hasOwn(parameters, name) ? parameters[name] : set.length > 0 ? set.at(-1) : defaults.length > 0 ? defaults.at(-1) : defaultValue ? toPlain(tree, defaultValue) : void 0;
}
function convertParameter(type, value) {
	if (value !== null) switch (type.toLowerCase()) {
		case "string": return toPythonString(value);
		case "number": return toNumber(value);
		case "boolean": return toBoolean(value);
		case "comma_delimited_list":
		case "commadelimitedlist": return toList(value);
		case "json": return typeof value == "object" ? value : void 0;
		default: return;
	}
}
function toList(value) {
	if (typeof value == "string") return value === "" ? [] : value.split(",");
	if (!Array.isArray(value)) return;
	let items = value.map((item) => toPythonString(item));
	return items.every((item) => item !== void 0) ? items : void 0;
}
// lib/lint/values/value.js
const IF = new Set(["if", "Fn::If"]), PARAMETER = new Set(["get_param", "Ref"]);
function readValue(template, node, lookUp) {
	let { tree } = template, base = {
		node,
		parameter: void 0
	}, call = readFunctionCall(template, node, "resource");
	if (call !== void 0) {
		if (IF.has(call.name)) return readBranches(template, node, call.argument, lookUp);
		let joined = call.name === "list_join" ? joinLiterals(template, call.argument) : void 0;
		return joined === void 0 ? readResult(template, node, call, lookUp) : {
			...base,
			kind: "scalar",
			scalar: joined
		};
	}
	let target = tree.resolve(node);
	if (isMapNode(tree, target)) {
		let entries = listEntries(tree, target).map(({ name, key, value }) => ({
			name,
			key,
			value: readValue(template, value, lookUp)
		}));
		return {
			...base,
			kind: "map",
			entries
		};
	}
	if (target === null || isScalar$1(target)) {
		let plain = toPlain(tree, target);
		return {
			...base,
			kind: "scalar",
			scalar: isPlainScalar(plain) ? plain : null
		};
	}
	return {
		...base,
		kind: "list",
		items: listItems(tree, target).map((item) => readValue(template, item, lookUp))
	};
}
function readResult(template, node, call, lookUp) {
	let argument = PARAMETER.has(call.name) ? readPlain(template, call.argument) : void 0, name = typeof argument == "string" ? argument : void 0, plain = name === void 0 ? void 0 : lookUp(name);
	if (name !== void 0 && plain !== void 0) return fromPlain(plain, node, name);
	let reference = readReferenceName(template, call);
	return reference === void 0 ? {
		node,
		parameter: name !== void 0 && template.parameters.has(name) ? name : void 0,
		kind: "unknown",
		result: findResult(template, call)
	} : {
		node,
		parameter: void 0,
		kind: "unknown",
		result: resultOfReference(reference),
		reference
	};
}
function readReferenceName({ tree, parameters, resources }, { name, argument }) {
	let resource = name === "get_resource" || name === "Ref" ? toPlain(tree, argument) : void 0;
	return typeof resource == "string" && resources.has(resource) && !parameters.has(resource) ? resource : void 0;
}
function resultOfReference(name) {
	return toNumber(name) === void 0 && toBoolean(name) === void 0 ? "word" : "text";
}
function joinLiterals({ tree }, argument) {
	let [delimiter, list, other] = listItems(tree, argument), separator = toPlain(tree, delimiter), parts = listItems(tree, list).map((item) => toPlain(tree, item));
	if (typeof separator == "string" && other === void 0 && parts.length !== 0) return parts.every((part) => typeof part == "string") ? parts.join(separator) : void 0;
}
const RESULTS = {
	digest: "word",
	get_file: "text",
	list_concat: "list",
	list_concat_unique: "list",
	list_join: "text",
	make_url: "text",
	map_merge: "map",
	map_replace: "map",
	repeat: "list",
	str_replace: "text",
	str_replace_strict: "text",
	str_replace_vstrict: "text",
	"Fn::Base64": "text",
	"Fn::Join": "text",
	"Fn::MemberListToMap": "map",
	"Fn::Replace": "text",
	"Fn::Split": "list"
};
function findResult(template, call) {
	let { name, argument, definition } = call;
	if (definition.isRemoved) return;
	let parameter = PARAMETER.has(name) ? readPlain(template, argument) : void 0;
	return typeof parameter == "string" ? template.parameters.has(parameter) ? resultOfParameter(template, parameter) : resultOfPseudoParameter(template, parameter) : name === "str_split" ? listItems(template.tree, argument).length === 2 && !hasReference(template, argument) ? "list" : void 0 : RESULTS[name];
}
function resultOfParameter({ parameters }, name) {
	switch (parameters.get(name)?.type?.toLowerCase().replaceAll("_", "")) {
		case "string": return "text";
		case "number": return "number";
		case "boolean": return "boolean";
		case "commadelimitedlist": return "list";
		default: return;
	}
}
function resultOfPseudoParameter({ assumedVersion, parameters }, name) {
	if (!parameters.has(name) && assumedVersion.pseudoParameters.includes(name) && name !== "OS::region") return name === "OS::project_id" ? "text" : "word";
}
function readBranches(template, node, argument, lookUp) {
	return {
		node,
		parameter: void 0,
		kind: "choice",
		branches: listItems(template.tree, argument).slice(1).map((branch) => readValue(template, branch, lookUp))
	};
}
function readPlain({ tree }, node) {
	let [first] = listItems(tree, node), isOneItemList = first !== void 0 && listItems(tree, node).length === 1;
	return toPlain(tree, isOneItemList ? first : node);
}
function fromPlain(plain, node, parameter) {
	let base = {
		node,
		parameter
	};
	if (isPlainScalar(plain)) return {
		...base,
		kind: "scalar",
		scalar: plain
	};
	if (isPlainList(plain)) return {
		...base,
		kind: "list",
		items: plain.map((item) => fromPlain(item, node, parameter))
	};
	let entries = Object.entries(plain).flatMap(([name, value]) => node === null ? [] : [{
		name,
		key: node,
		value: fromPlain(value, node, parameter)
	}]);
	return {
		...base,
		kind: "map",
		entries
	};
}
function isPlainScalar(plain) {
	return typeof plain != "object" || !plain;
}
function isPlainList(plain) {
	return Array.isArray(plain);
}
const REFERENCES$1 = new Set([
	"get_resource",
	"get_attr",
	"Ref",
	"Fn::GetAtt"
]);
function hasReference(template, node) {
	let { tree } = template, call = readFunctionCall(template, node, "resource");
	if (call !== void 0 && REFERENCES$1.has(call.name)) {
		let name = call.name === "Ref" ? toPlain(tree, call.argument) : void 0;
		return typeof name != "string" || !template.parameters.has(name);
	}
	return listEntries(tree, node).some(({ value }) => hasReference(template, value)) || listItems(tree, node).some((item) => hasReference(template, item));
}
// lib/lint/model/group-members.js
function countMembers(context, template, groupType, properties) {
	let at = (name) => valueAt(template.tree, properties ?? null, name), isScaling = groupType === "OS::Heat::AutoScalingGroup", node = isScaling ? at("desired_capacity") ?? at("min_size") : at("count");
	if (!node) return isScaling || node === null ? void 0 : 1n;
	let value = readValue(template, node, createParameterLookup(context, template));
	return value.kind === "scalar" ? toInteger(value.scalar) : void 0;
}
const SIZE_PROPERTIES = {
	"OS::Heat::ResourceGroup": ["count"],
	"OS::Heat::AutoScalingGroup": ["desired_capacity", "min_size"],
	"OS::Heat::InstanceGroup": ["Size"],
	"AWS::AutoScaling::AutoScalingGroup": ["DesiredCapacity", "MinSize"]
};
function findGroupSize(context, template, { type = "", properties }) {
	let names = Object.hasOwn(SIZE_PROPERTIES, type) ? SIZE_PROPERTIES[type] ?? [] : [];
	for (let property of names) {
		let node = valueAt(template.tree, properties ?? null, property);
		if (!node) continue;
		let value = readSizeValue(context, template, node), size = value === void 0 ? void 0 : toInteger(value);
		return size === void 0 ? void 0 : {
			size,
			property,
			node
		};
	}
}
function readSizeValue(context, template, node) {
	let value = readValue(template, node, createParameterLookup(context, template));
	return value.kind === "scalar" ? value.scalar : void 0;
}
function listChainTypes(context, template, properties) {
	let value = readValue(template, valueAt(template.tree, properties ?? null, "resources") ?? null, createParameterLookup(context, template));
	if (value.kind !== "list") return;
	let types = value.items.flatMap((item) => item.kind === "scalar" && typeof item.scalar == "string" ? [{
		name: item.scalar,
		node: item.node
	}] : []);
	return types.length === value.items.length ? types : void 0;
}
// lib/lint/model/remember.js
function remember(template, what, find) {
	let { remembered } = template;
	if (remembered.has(what)) return remembered.get(what);
	let value = find();
	return remembered.set(what, value), value;
}
// lib/lint/model/definitions.js
function listDefinitions(context, template) {
	return remember(template, DEFINITIONS, () => readDefinitions(context, template));
}
const DEFINITIONS = Symbol("definitions");
function readDefinitions(context, template) {
	return [...template.resources.values()].flatMap((resource) => {
		let { type, typeNode, properties } = resource;
		if (type === void 0 || valueAt(template.tree, resource.value, "external_id") !== void 0) return [];
		let isCertain = resource.condition === void 0;
		return [{
			resource,
			type,
			typeNode,
			properties,
			isMember: !1,
			isCertain,
			isPlaceholder: () => !1
		}, ...listMembers(context, template, resource, isCertain)];
	});
}
function listMembers(context, template, resource, isCertain) {
	let { tree } = template, isFilled = (groupType) => (countMembers(context, template, groupType, resource.properties) ?? 0n) > 0n, at = (name) => valueAt(tree, resource.properties ?? null, name), base = {
		resource,
		isMember: !0,
		isPlaceholder: () => !1
	};
	switch (resource.type) {
		case "OS::Heat::ResourceGroup": {
			let isPlaceholder = toPlaceholder(template, at("index_var"));
			return readMember(template, at("resource_def"), {
				...base,
				isPlaceholder,
				isCertain: isCertain && isFilled(resource.type)
			});
		}
		case "OS::Heat::AutoScalingGroup": return readMember(template, at("resource"), {
			...base,
			isCertain: isCertain && isFilled(resource.type)
		});
		case "OS::Heat::ResourceChain": return listItems(tree, at("resources")).flatMap((typeNode) => {
			let type = toStringValue(tree, typeNode), properties = at("resource_properties");
			return type === void 0 ? [] : [{
				...base,
				type,
				typeNode,
				properties,
				isCertain
			}];
		});
		default: return [];
	}
}
function readMember(template, node, base) {
	let { tree } = template, typeNode = valueAt(tree, node ?? null, "type"), type = toStringValue(tree, typeNode);
	return type === void 0 || base.isPlaceholder(type) ? [] : [{
		...base,
		type,
		typeNode,
		properties: valueAt(tree, node ?? null, "properties")
	}];
}
function toPlaceholder({ tree }, node) {
	let variable = node === void 0 ? "%index%" : toPlain(tree, node);
	return (text) => typeof variable != "string" || text.includes(variable);
}
function listProperties(template, { properties }) {
	if (readFunctionCall(template, properties, "resource") === void 0) return listEntries(template.tree, properties ?? null);
}
// lib/lint/model/certain-templates.js
function findCertainTemplates(context) {
	let { files, templates, resolveType } = context, certain = new Set([...templates.values()].filter(({ source }) => source === files.root));
	for (let template of certain) for (let { type, typeNode, resource, isCertain } of listDefinitions(context, template)) {
		let resolved = isCertain ? resolveType(type, typeNode, resource.name) : void 0;
		resolved?.kind === "nested" && certain.add(resolved.template);
	}
	return certain;
}
function listCertainTypes(context) {
	let definitions = [...context.certainTemplates].flatMap((template) => listDefinitions(context, template));
	return new Set(definitions.flatMap(({ type, isCertain }) => isCertain ? [type] : []));
}
// lib/lint/checks/environments/environment-registry.js
function checkRegistry(context, environment) {
	let { tree } = environment, registry = valueAt(tree, tree.root, "resource_registry") ?? null;
	walkEntries(environment, registry, (entry) => {
		checkWords(context, environment, entry), checkTarget(context, environment, entry);
	}), checkResources(context, environment, registry);
}
function walkEntries({ tree }, map, visit) {
	for (let entry of listEntries(tree, map)) visit(entry), isWords(entry) || walkEntries({ tree }, entry.value, visit);
}
function isWords({ name }) {
	return name === "hooks" || name === "restricted_actions";
}
function checkWords({ schema, report }, environment, entry) {
	if (!isWords(entry) || toPlain(environment.tree, entry.value) === null) return;
	let { tree } = environment, words = entry.name === "hooks" ? schema.environment.hooks : schema.environment.restrictedActions, nodes = isList$1(tree.resolve(entry.value)) ? listItems(tree, entry.value) : [entry.value];
	for (let node of nodes) {
		let word = toStringValue(tree, node);
		word !== void 0 && words.includes(word) || report(REGISTRY_RULES["unknown-hook"], {
			source: environment,
			node: node ?? entry.key
		}, word === void 0 ? `"${entry.name}" must be a word, or a list of words` : `"${entry.name}" cannot have the value "${word}"`, { hint: (word === void 0 ? void 0 : didYouMean(word, words)) ?? `Values: ${words.join(", ")}.` });
	}
}
function checkTarget(context, environment, { name, key, value }) {
	let { report, files } = context, { tree } = environment, target = tree.resolve(value), plain = toPlain(tree, value);
	if (name === "resources" || isWords({
		name,
		key,
		value
	}) || isMapNode(tree, target) || plain === null) return;
	if (!isScalar$1(target) || typeof plain != "string") {
		report(REGISTRY_RULES["invalid-registry-entry"], {
			source: environment,
			node: value
		}, `The registry must map "${name}" to a type or a file`);
		return;
	}
	let isFile = files.targets.has(value);
	name !== "base_url" && !isFile && plain.includes("::") && checkType$1(context, {
		source: environment,
		node: value
	}, name, plain);
}
function checkType$1(context, entry, name, target) {
	let { report, schema } = context, loop = name.endsWith("*") ? void 0 : findLoop(context, name);
	loop === void 0 ? target.endsWith("*") || isKnownType(context, target) || report(REGISTRY_RULES["unknown-registry-target"], entry, `The registry maps "${name}" to the unknown type "${target}"`, { hint: didYouMean(target, schema.resourceTypeNames) }) : report(REGISTRY_RULES["registry-loop"], entry, `The registry maps types in a loop: ${loop.join(" \u2192 ")}`, { level: isUsed(context, loop) ? void 0 : "warning" });
}
function isKnownType({ schema, files }, type) {
	return schema.findResourceType(type) !== void 0 || schema.aliases.has(type) ? !0 : readRegistry(files).has(type) || files.types.targetOf(type, "") !== type;
}
function findLoop({ files }, start) {
	let registry = readRegistry(files), path = [start];
	for (;;) {
		let next = registry.get(path.at(-1) ?? "");
		if (next === void 0) return;
		if (next === start) return [...path, next];
		if (path.includes(next)) return;
		path.push(next);
	}
}
function readRegistry({ environments }) {
	return new Map(environments.flatMap(({ tree }) => listSection(tree, "resource_registry").flatMap(({ name, value }) => {
		let target = toStringValue(tree, value);
		return target === void 0 ? [] : [[name, target]];
	})));
}
function isUsed(context, types) {
	let usedTypes = listCertainTypes(context);
	return types.some((type) => usedTypes.has(type));
}
function checkResources(context, environment, registry) {
	let { report, files, templates } = context, { tree } = environment, section = listEntries(tree, registry).find(({ name }) => name === "resources");
	if (section === void 0) return;
	if (!isMap(tree.resolve(section.value))) {
		report(REGISTRY_RULES["invalid-registry-entry"], {
			source: environment,
			node: toPlain(tree, section.value) === null ? section.key : section.value
		}, "\"resources\" of the registry must be a map", { hint: "Write \"resources: {}\", or remove it." });
		return;
	}
	let root = [...templates.values()].find(({ source }) => source === files.root);
	for (let { name, key, value } of listEntries(tree, section.value)) {
		toPlain(tree, value) !== null && !isMapNode(tree, value) && report(REGISTRY_RULES["invalid-registry-entry"], {
			source: environment,
			node: value
		}, `The entry of resource "${name}" must be a map`, { hint: "Write {hooks: pre-create}, or {OS::Heat::None: file.yaml}." });
		let names = [...root?.resources.keys() ?? []];
		root === void 0 || names.some((one) => matchesShellPattern(name, one)) || report(REGISTRY_RULES["unknown-registry-resource"], {
			source: environment,
			node: key
		}, `The template has no resource "${name}"`, { hint: didYouMean(name, names) });
	}
}
function checkReplacedResources({ files, report }) {
	for (let { replaced, by } of findReplacedResources(files.environments)) {
		let at = formatLocation(locationOf(by.source, by.key));
		report(REGISTRY_RULES["replaced-registry-resources"], {
			source: replaced.source,
			node: replaced.key
		}, `Heat ignores these "resources", because a later environment has its own at ${at}`, { hint: "Write all entries into one environment." });
	}
}
// lib/lint/checks/environments/event-sinks.js
const SINK_TYPES = ["zaqar-queue"];
function checkEventSinks({ report }, environment) {
	let { tree } = environment, rule = ENVIRONMENT_RULES["invalid-event-sink"];
	for (let node of listItems(tree, valueAt(tree, tree.root, "event_sinks"))) {
		let typeNode = valueAt(tree, node, "type"), type = toStringValue(tree, typeNode);
		if (!isMapNode(tree, node) || typeNode === void 0) report(rule, {
			source: environment,
			node
		}, "An event sink must be a map with a type", { hint: "Write {type: zaqar-queue, target: queue, ttl: 3600}." });
		else if (type === void 0 || !SINK_TYPES.includes(type)) {
			let written = describeNode(tree, typeNode);
			report(rule, {
				source: environment,
				node: typeNode
			}, `Heat has no event sink of type "${written}"`, {
				hint: didYouMean(written, SINK_TYPES) ?? "Only a plugin can add such a type.",
				level: "warning"
			});
		}
	}
}
// lib/lint/checks/environments/registry-extensions.js
const WRONG_EXTENSION = /\.(?:yml|json|hot|tmpl)$/;
function checkRegistryExtensions(context, environment) {
	let { tree } = environment, usedTypes = listCertainTypes(context), registry = valueAt(tree, tree.root, "resource_registry") ?? null, maps = [registry, ...listEntries(tree, valueAt(tree, registry, "resources") ?? null).map((one) => one.value)];
	for (let { name, value } of maps.flatMap((map) => listEntries(tree, map))) {
		let target = toStringValue(tree, value);
		name !== "base_url" && target !== void 0 && WRONG_EXTENSION.test(target) && (name.endsWith(".yaml") || name.endsWith(".template") || context.report(REGISTRY_RULES["registry-extension"], {
			source: environment,
			node: value
		}, `Heat does not take the file ${target} for a template`, {
			hint: "Rename the file: Heat takes only names with .yaml and .template for templates.",
			level: usedTypes.has(name) ? void 0 : "warning"
		}));
	}
}
// lib/lint/functions/argument.js
const RESULT_KINDS = {
	text: "string",
	word: "string",
	number: "number",
	boolean: "boolean",
	list: "list",
	map: "map"
};
function readArgument(template, node, scope) {
	let { tree } = template, target = tree.resolve(node), none = {
		node: node ?? null,
		result: void 0,
		text: "",
		value: void 0,
		items: [],
		entries: []
	}, isCall = readFunctionCall(template, target, scope) ?? (scope === "condition" && readFunctionCall(template, target, "resource"));
	if (isCall) {
		let result = scope === "condition" ? void 0 : findResult(template, isCall);
		return {
			...none,
			kind: "call",
			result: result && RESULT_KINDS[result]
		};
	}
	if (isList$1(target)) {
		let items = listItems(tree, target).map((item) => readArgument(template, item, scope));
		return {
			...none,
			kind: "list",
			items
		};
	}
	if (isMap(target)) {
		let entries = listEntries(tree, target).map((entry) => ({
			...entry,
			argument: readArgument(template, entry.value, scope),
			hasStringKey: typeof entry.key.value == "string"
		}));
		return {
			...none,
			kind: "map",
			entries
		};
	}
	let value = isScalar$1(target) ? target.value : null;
	return typeof value == "string" ? {
		...none,
		kind: "string",
		text: value
	} : typeof value == "boolean" ? {
		...none,
		kind: "boolean",
		value
	} : typeof value == "number" || typeof value == "bigint" ? {
		...none,
		kind: "number",
		value: Number(value)
	} : {
		...none,
		kind: "null"
	};
}
function findEntry({ entries }, name) {
	return entries.find((entry) => entry.name === name);
}
function isKind({ kind, result }, ...kinds) {
	return kind === "call" ? result === void 0 || kinds.includes(result) : kinds.includes(kind);
}
function isSurely({ kind, result }, ...kinds) {
	return kinds.includes(result ?? kind);
}
function canBeEmpty(argument) {
	return argument.kind === "call" || isEmpty(argument);
}
function isEmpty({ kind, text, value, items, entries }) {
	return kind !== "call" && text === "" && !value && items.length === 0 && entries.length === 0;
}
// lib/lint/functions/problem.js
const KIND_NAMES = {
	string: "a string",
	number: "a number",
	boolean: "a boolean",
	null: "null",
	list: "a list",
	map: "a map",
	call: "a function"
};
function kindName({ kind, result }) {
	return KIND_NAMES[result ?? kind];
}
function problem$1(stage, { node }, message, hint) {
	return {
		stage,
		node,
		message,
		hint
	};
}
// lib/lint/functions/collections.js
function checkListOf(kind) {
	return ({ name }, argument) => isKind(argument, "list") ? argument.items.filter((item) => !isKind(item, kind, "null")).map((item) => problem$1("evaluate", item, `"${name}" takes ${kind}s, and not ${kindName(item)}`)) : [problem$1("evaluate", argument, `"${name}" takes a list of ${kind}s, and not ${kindName(argument)}`)];
}
const checkMapMerge = checkListOf("map"), checkListConcat = checkListOf("list"), checkMapReplace = ({ name }, argument) => {
	if (argument.kind === "call") return [];
	let [input, replacements, third] = argument.items;
	if (input === void 0 || replacements === void 0 || third !== void 0) return [problem$1("evaluate", argument, `"${name}" takes a list of two maps`, `Write ${name}: [map, {keys: {}, values: {}}].`)];
	let problems = [
		input,
		replacements,
		...replacements.entries.map((entry) => entry.argument)
	].filter((map) => !isKind(map, "map", "null")).map((map) => problem$1("evaluate", map, `"${name}" takes maps, and not ${kindName(map)}`)), words = ["keys", "values"], unknown = replacements.entries.filter((entry) => !words.includes(entry.name));
	return [...problems, ...unknown.map(({ key, name: word }) => problem$1("evaluate", { node: key }, `"${name}" has no "${word}"`, didYouMean(word, words)))];
}, checkSelect = ({ name }, argument) => {
	let [index, collection, third] = argument.items;
	return index === void 0 || collection === void 0 || third !== void 0 ? [problem$1("parse", argument, `"${name}" takes a list of two elements`, `Write ${name}: [index, list].`)] : isSurely(collection, "number", "boolean") ? [problem$1("evaluate", collection, `"${name}" selects from a list or map, and not from ${kindName(collection)}`)] : isSurely(collection, "list") && index.kind === "string" && !isInteger(index.text) ? [problem$1("evaluate", index, `The index of "${name}" into a list is an integer`)] : collection.kind === "map" && !isKind(index, "string") ? [problem$1("evaluate", index, `The index of "${name}" into a map is a string`)] : [];
};
function isInteger(text) {
	return /^\s*[-+]?\d+\s*$/.test(text);
}
const checkFindInMap = ({ name }, argument) => {
	let hint = `Write ${name}: [mapping, key, name].`;
	return argument.kind !== "list" || argument.items.length !== 3 ? [problem$1("parse", argument, `"${name}" takes a list of three elements`, hint)] : argument.items.filter(({ kind }) => kind === "list" || kind === "map").map((item) => problem$1("evaluate", item, `"${name}" takes names, and not ${kindName(item)}`, hint));
}, checkMemberListToMap = ({ name }, argument) => {
	let [keyName, valueName, list] = argument.items;
	return keyName === void 0 || valueName === void 0 || list === void 0 || argument.items.length > 3 ? [problem$1("parse", argument, `"${name}" takes a list of two names and a list`)] : [keyName, valueName].filter(({ kind }) => kind !== "string").map((word) => problem$1("parse", word, `A name in "${name}" is a string, and not ${kindName(word)}`));
}, URL_PARTS = [
	"scheme",
	"username",
	"password",
	"host",
	"port",
	"path",
	"query",
	"fragment"
], checkMakeUrl = ({ name }, argument) => argument.kind === "map" ? [...argument.entries.filter((entry) => !URL_PARTS.includes(entry.name)).map(({ key, name: word }) => problem$1("validate", { node: key }, `"${name}" has no part "${word}"`, didYouMean(word, URL_PARTS))), ...URL_PARTS.flatMap((part) => {
	let value = findEntry(argument, part)?.argument;
	return value === void 0 ? [] : checkUrlPart(name, part, value);
})] : [problem$1("validate", argument, `"${name}" takes a map, and not ${kindName(argument)}`)];
function checkUrlPart(name, part, value) {
	if (part === "port") return checkPort(name, value);
	let kind = part === "query" ? "map" : "string";
	return part === "fragment" || isKind(value, kind) ? [] : [problem$1(value.kind === "call" ? "evaluate" : "validate", value, `"${part}" of "${name}" is a ${kind}, and not ${kindName(value)}`)];
}
function checkPort(name, value) {
	if (value.kind === "call" || isKind(value, "boolean")) return [];
	let port = value.kind === "number" ? Number(value.value) : Number.parseInt(value.text, 10);
	return isInteger(value.kind === "number" ? String(port) : value.text) && port > 0 && port <= 65535 ? [] : [problem$1("validate", value, `"port" of "${name}" is a number from 1 to 65535`)];
}
// lib/lint/functions/conditions.js
const checkEquals = ({ name }, argument) => argument.kind === "list" && argument.items.length === 2 ? [] : [problem$1("parse", argument, `"${name}" takes a list of two values`, `Write ${name}: [value, value].`)];
function checkIf(minimum) {
	let count = minimum === 2 ? "two or three" : "three";
	return ({ name }, argument) => {
		let { items } = argument;
		return argument.kind !== "list" || items.length < minimum || items.length > 3 ? [problem$1("parse", argument, `"${name}" takes a list of ${count} elements`, `Write ${name}: [condition, value, value].`)] : items.slice(0, 1).flatMap((condition) => checkCondition$1(name, condition, "parse"));
	};
}
const checkNot = ({ name }, argument) => argument.kind === "null" ? [problem$1("parse", argument, `"${name}" needs a condition`)] : checkCondition$1(name, argument, "evaluate"), checkFnNot = ({ name }, argument) => {
	let [condition, second] = argument.items;
	return condition === void 0 || second !== void 0 ? [problem$1("parse", argument, `"${name}" takes a list with one condition`, `Write ${name}: [condition].`)] : checkCondition$1(name, condition, "evaluate");
}, checkConditionList = ({ name }, argument) => argument.kind !== "list" || argument.items.length < 2 ? [problem$1("parse", argument, `"${name}" takes a list of at least two conditions`)] : argument.items.flatMap((item, index) => checkCondition$1(name, item, index === 0 ? "evaluate" : "operand"));
function checkCondition$1(name, condition, stage) {
	return isKind(condition, "string", "boolean") || condition.kind === "null" ? [] : [problem$1(stage, condition, `"${name}" needs the name of a condition, a boolean or a function, and not ${kindName(condition)}`)];
}
const checkContains = ({ name }, argument) => {
	let [, list] = argument.items;
	return argument.kind !== "list" || list === void 0 || argument.items.length > 2 ? [problem$1("parse", argument, `"${name}" takes a list of two elements`, `Write ${name}: [value, list].`)] : isKind(list, "list", "string") ? [] : [problem$1("evaluate", list, `"${name}" searches in a list, and not in ${kindName(list)}`)];
}, checkFilter = ({ name }, argument) => argument.kind !== "list" || argument.items.length !== 2 ? [problem$1("parse", argument, `"${name}" takes a list of two elements`, `Write ${name}: [values, list].`)] : argument.items.filter((item) => !isKind(item, "list") && !canBeEmpty(item)).map((item) => problem$1("evaluate", item, `"${name}" takes two lists, and not ${kindName(item)}`)), checkGetParam = ({ name }, argument) => {
	let [parameter] = argument.items;
	return argument.kind === "call" || argument.text !== "" ? [] : argument.kind !== "list" || parameter === void 0 ? [problem$1("evaluate", argument, `"${name}" takes the name of a parameter, or a list of a name and a path`)] : isKind(parameter, "string") ? [] : [notName(name, parameter, "parameter")];
}, checkParameterRef = ({ name }, argument) => isKind(argument, "string") ? [] : [notName(name, argument, "parameter")], checkGetResource = ({ name }, argument) => isKind(argument, "string") ? [] : [notName(name, argument, "resource", isHashable(argument) ? "evaluate" : "validate")];
function isHashable({ kind }) {
	return kind !== "list" && kind !== "map";
}
function notName(name, argument, what, stage = "evaluate") {
	return problem$1(stage, argument, `"${name}" takes the name of a ${what}, and not ${kindName(argument)}`);
}
function checkGetAttr(minimum) {
	return ({ name }, argument) => {
		let [resource] = argument.items;
		return argument.kind === "list" && resource !== void 0 && argument.items.length >= minimum ? isKind(resource, "string") ? [] : [notName(name, resource, "resource")] : minimum === 1 && argument.text.length === 1 ? [] : [problem$1("parse", argument, `"${name}" takes a list of a resource and an attribute, and not ${describe$2(argument)}`, `Write ${name}: [resource, attribute].`)];
	};
}
function describe$2(argument) {
	return argument.kind === "list" ? `a list of ${argument.items.length}` : kindName(argument);
}
const checkFnGetAtt = ({ name }, argument) => {
	let [resource] = argument.items;
	return argument.kind === "list" && argument.items.length === 2 && resource !== void 0 ? isKind(resource, "string") ? [] : [notName(name, resource, "resource")] : [problem$1("parse", argument, `"${name}" takes a list of a resource and an attribute`, `Write ${name}: [resource, attribute].`)];
};
// lib/lint/functions/replacements.js
function readReplacement(name, argument) {
	if (name.startsWith("Fn::")) {
		let [params, template, third] = argument.items;
		return params && template && third === void 0 ? {
			params,
			template
		} : void 0;
	}
	let template = findEntry(argument, "template")?.argument, params = findEntry(argument, "params")?.argument;
	return template && params ? {
		template,
		params
	} : void 0;
}
function checkReplace(kind) {
	return ({ name }, argument) => {
		let parts = readReplacement(name, argument);
		if (parts === void 0) return [problem$1("parse", argument, name.startsWith("Fn::") ? `"${name}" takes a list of a map and a string` : `"${name}" takes a map with "template" and "params"`)];
		let { template, params } = parts;
		return isKind(params, "map") ? [...checkTemplate(name, template), ...checkParams$1(name, params, kind)] : [problem$1("parse", params, `The params of "${name}" are ${kindName(params)} and no map`)];
	};
}
function checkTemplate(name, template) {
	return isKind(template, "string") ? [] : [problem$1("evaluate", template, `The template of "${name}" is ${kindName(template)} and no string`)];
}
function checkParams$1(name, { entries }, kind) {
	return entries.flatMap(({ key, name: word, hasStringKey, argument }) => hasStringKey ? word === "" ? [problem$1("evaluate", { node: key }, `"${name}" cannot replace an empty string`)] : kind === "strings" && isSurely(argument, "list", "map") ? [problem$1("evaluate", argument, `In this version "${name}" replaces by strings, and not by ${kindName(argument)}`)] : kind === "no-empty-value" && isEmpty(argument) && isKind(argument, "string", "null", "list", "map") ? [problem$1("evaluate", argument, `"${name}" needs a value for "${word}" that is not empty`)] : [] : [problem$1("evaluate", { node: key }, `The params of "${name}" are strings`, `Write "${key.source}" in quotes.`)]);
}
function checkRepeat(features) {
	return ({ name }, argument) => {
		let forEach = findEntry(argument, "for_each")?.argument;
		if (forEach === void 0 || findEntry(argument, "template") === void 0) return [problem$1("parse", argument, `"${name}" takes a map with "template" and "for_each"`)];
		let permutations = features.takesPermutations ? findEntry(argument, "permutations")?.argument : void 0;
		if (permutations !== void 0 && permutations.kind !== "boolean") return [problem$1("parse", permutations, "permutations is true or false", "Write a boolean.")];
		if (forEach.kind === "call") return [];
		if (forEach.kind !== "map") return [problem$1("validate", forEach, `for_each of "${name}" is ${kindName(forEach)} and no map`)];
		let isPairwise = permutations?.value === !1;
		return checkForEach(name, forEach, {
			takesMaps: features.takesMaps && !isPairwise,
			isPairwise
		});
	};
}
function checkForEach(name, forEach, { takesMaps, isPairwise }) {
	let { entries } = forEach;
	if (entries.length === 0) return [problem$1("evaluate", forEach, `for_each of "${name}" is empty`)];
	let problems = entries.flatMap(({ key, hasStringKey, argument }) => hasStringKey ? isKind(argument, "list", "null") || takesMaps && argument.kind === "map" ? [] : [problem$1("evaluate", argument, `"${name}" iterates over lists, and not over ${kindName(argument)}`)] : [problem$1("evaluate", { node: key }, `The variables of "${name}" are strings`, `Write "${key.source}" in quotes.`)]), lists = entries.filter(({ argument }) => argument.kind === "list"), lengths = new Set(lists.map(({ argument }) => argument.items.length));
	return isPairwise && lengths.size > 1 && problems.push(problem$1("evaluate", forEach, "Without permutations, all lists of for_each have the same length")), problems;
}
// lib/lint/functions/strings.js
const checkJoin = ({ name }, argument) => {
	let [separator, list, third] = argument.items;
	return separator === void 0 || list === void 0 || third !== void 0 ? [wrongJoin(name, argument, "two elements")] : [...checkSeparator(name, separator), ...checkJoined(name, list, list.kind === "null", [
		"list",
		"map",
		"number",
		"boolean"
	])];
}, checkJoinMultiple = ({ name }, argument) => {
	let [separator, ...lists] = argument.items;
	return separator === void 0 || lists.length === 0 ? [wrongJoin(name, argument, "at least two elements")] : [...checkSeparator(name, separator), ...lists.flatMap((list) => checkJoined(name, list, canBeEmpty(list), ["number", "boolean"]))];
};
function wrongJoin(name, argument, count) {
	return problem$1("parse", argument, `"${name}" takes a list of ${count}`, `Write ${name}: [separator, [string, string]].`);
}
function checkSeparator(name, separator) {
	return isKind(separator, "string") ? [] : [problem$1("evaluate", separator, `The separator of "${name}" is ${kindName(separator)} and no string`)];
}
function checkJoined(name, list, isNothing, refused) {
	return isKind(list, "list") ? list.items.filter((item) => isSurely(item, ...refused)).map((item) => problem$1("evaluate", item, `"${name}" joins strings, and not ${kindName(item)}`, hintForScalar(item))) : isNothing ? [] : [problem$1("evaluate", list, `"${name}" joins a list, and not ${kindName(list)}`)];
}
function hintForScalar(item) {
	if (isSurely(item, "number", "boolean")) return item.kind === "call" ? "Declare the parameter as a string, or insert it with str_replace." : "Put the value in quotes.";
}
const checkStrSplit = ({ name }, argument) => {
	let hint = `Write ${name}: [separator, string], or [separator, string, index].`, [separator, text, index] = argument.items;
	if (argument.kind === "call") return [];
	if (separator === void 0 || text === void 0) return [problem$1(isKind(argument, "string", "map") ? "parse" : "evaluate", argument, `"${name}" takes a list of two or three elements`, hint)];
	if (text.kind === "null") return [];
	let problems = [...checkSplit(name, separator, text, ["string", "null"]), ...index === void 0 ? [] : checkIndex(name, index)];
	if (problems.length > 0 || separator.kind !== "string" || text.kind !== "string" || index?.kind !== "number") return problems;
	let { length } = text.text.split(separator.text), position = Math.trunc(Number(index.value));
	return position < length && position >= -length ? [] : [problem$1("evaluate", index, `The index ${position} is outside of the string, whose count of parts is ${length}`)];
};
function checkIndex(name, index) {
	return index.kind === "call" || isKind(index, "number", "boolean") || /^\s*[-+]?\d+\s*$/.test(index.text) ? [] : [problem$1("evaluate", index, `The index of "${name}" is no integer`)];
}
const checkFnSplit = ({ name }, argument) => {
	let [separator, text, third] = argument.items;
	return separator === void 0 || text === void 0 || third !== void 0 ? [problem$1("parse", argument, `"${name}" takes a list of two elements`, `Write ${name}: [separator, string].`)] : separator.kind === "call" ? [problem$1("evaluate", separator, `The separator of "${name}" cannot be a function`)] : checkSplit(name, separator, text, ["string"]);
};
function checkSplit(name, separator, text, separatorKinds) {
	return isKind(text, "string") ? isKind(separator, ...separatorKinds) ? separator.kind === "string" && separator.text === "" ? [problem$1("evaluate", separator, `The separator of "${name}" is empty`)] : [] : [problem$1("evaluate", separator, `The separator of "${name}" is ${kindName(separator)} and no string`)] : [problem$1("evaluate", text, `"${name}" splits a string, and not ${kindName(text)}`)];
}
const ALGORITHMS = [
	"md5",
	"sha1",
	"sha224",
	"sha256",
	"sha384",
	"sha512",
	"blake2b",
	"blake2s",
	"sha3_224",
	"sha3_256",
	"sha3_384",
	"sha3_512",
	"sha512_224",
	"sha512_256",
	"md4",
	"md5-sha1",
	"mdc2",
	"ripemd160",
	"rmd160",
	"sm3",
	"whirlpool"
], checkDigest = ({ name }, argument) => {
	if (argument.kind === "call") return [];
	let [algorithm, text, third] = argument.items;
	if (algorithm === void 0 || text === void 0 || third !== void 0) return [problem$1("evaluate", argument, `"${name}" takes a list of two strings`, `Write ${name}: [algorithm, string].`)];
	let problems = argument.items.filter((item) => !isKind(item, "string")).map((item) => problem$1("evaluate", item, `"${name}" takes strings, and not ${kindName(item)}`)), foreign = /[^\0-\xff]/u.exec(text.text)?.[0];
	if (foreign !== void 0 && problems.push(problem$1("evaluate", text, `"${name}" cannot read the character "${foreign}"`, "It takes characters up to U+00FF.")), algorithm.kind !== "string" || ALGORITHMS.includes(algorithm.text.toLowerCase())) return problems;
	let message = `"${name}" has no algorithm "${algorithm.text}"`, hint = didYouMean(algorithm.text, ALGORITHMS) ?? "Use sha256, sha384 or sha512.";
	return [...problems, problem$1("evaluate", algorithm, message, hint)];
}, checkString = ({ name }, argument) => isKind(argument, "string") ? [] : [problem$1("evaluate", argument, `"${name}" takes a string, and not ${kindName(argument)}`)], FACADE_WORDS = [
	"metadata",
	"deletion_policy",
	"update_policy"
], checkResourceFacade = ({ name }, argument) => {
	let words = name === "resource_facade" ? FACADE_WORDS : FACADE_WORDS.map(toCfnKey);
	if (argument.kind === "call" || words.includes(argument.text)) return [];
	let hint = didYouMean(argument.text, words);
	return [problem$1("parse", argument, `"${name}" takes one of ${words.join(", ")}`, hint)];
}, TOKENS = [
	["operand", /\$[\p{L}\p{N}_]*/uy],
	["operand", /(?<![\p{L}\p{N}_])\d+(\.?\d+)?(?![\p{L}\p{N}_])/uy],
	["call", /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*\(/uy],
	["prefix", /not(?![\p{L}\p{N}_])/uy],
	["binary", /(?:mod|in|and|or)(?![\p{L}\p{N}_])/uy],
	["operand", /(?!__)(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/uy],
	["operand", /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/uy],
	["arrow", /=>/y],
	["binary", /\?\.|=~|!~|>=|<=|!=|->|[.*/><=]/y],
	["sign", /[+-]/y],
	["open", /[([{]/y],
	["close", /[)\]}]/y],
	["comma", /,/y]
];
function findYaqlError(expression) {
	let tokens = [], offset = 0;
	for (; offset < expression.length;) {
		if (" 	\r\n".includes(expression.charAt(offset))) {
			offset += 1;
			continue;
		}
		let token = readToken(expression, offset);
		if (token === void 0) return {
			message: `unexpected character ${expression.charAt(offset)}`,
			offset
		};
		tokens.push(token), offset += token.text.length;
	}
	return findGrammarError(tokens, expression.length);
}
function readToken(expression, offset) {
	for (let [kind, pattern] of TOKENS) {
		pattern.lastIndex = offset;
		let text = pattern.exec(expression)?.[0];
		if (text !== void 0) return {
			kind,
			text,
			offset
		};
	}
}
function findGrammarError(tokens, length) {
	let brackets = [], isOperandExpected = !0;
	for (let [index, token] of tokens.entries()) {
		let { kind, text, offset } = token;
		if (!(isOperandExpected ? acceptsOperand(token, tokens[index - 1], brackets.at(-1)) : acceptsOperator(token, brackets.at(-1)))) return {
			message: `unexpected ${text}`,
			offset
		};
		kind === "call" && brackets.push({
			closing: ")",
			hasArguments: !0
		}), kind === "open" && brackets.push({
			closing: closingOf(text),
			hasArguments: text !== "("
		}), kind === "close" && brackets.pop(), isOperandExpected = kind !== "operand" && kind !== "close";
	}
	let bracket = brackets.at(-1);
	return bracket === void 0 ? isOperandExpected ? {
		message: "the end is missing",
		offset: length
	} : void 0 : {
		message: `a ${bracket.closing} is missing at the end`,
		offset: length
	};
}
function acceptsOperand({ kind, text }, before, bracket) {
	let isFirst = before?.kind === "call" || before?.kind === "open";
	return kind === "close" ? isFirst && hasArguments(bracket) && bracket?.closing === text : kind === "comma" ? (isFirst || before?.kind === "comma") && hasArguments(bracket) : kind !== "binary" && kind !== "arrow";
}
function hasArguments(bracket) {
	return bracket?.hasArguments === !0;
}
function acceptsOperator({ kind, text }, bracket) {
	return kind === "close" ? bracket?.closing === text : kind === "comma" || kind === "arrow" ? hasArguments(bracket) : kind === "binary" || kind === "sign" || kind === "open" && text === "[";
}
function closingOf(opening) {
	return opening === "(" ? ")" : opening === "[" ? "]" : "}";
}
// lib/lint/functions/yaql.js
const KEYS = ["expression", "data"], CHECKS = {
	And: checkConditionList,
	Base64: checkString,
	Contains: checkContains,
	Digest: checkDigest,
	Equals: checkEquals,
	Filter: checkFilter,
	FindInMap: checkFindInMap,
	GetAtt: (call, argument) => (isCfn(call.name) ? checkFnGetAtt : checkGetAttr(2))(call, argument),
	GetAttAllAttributes: checkGetAttr(1),
	GetAttThenSelect: checkGetAttr(2),
	GetFile: checkString,
	GetParam: checkGetParam,
	GetResource: checkGetResource,
	If: checkIf(3),
	IfNullable: checkIf(2),
	Join: checkJoin,
	JoinMultiple: checkJoinMultiple,
	ListConcat: checkListConcat,
	ListConcatUnique: checkListConcat,
	MakeURL: checkMakeUrl,
	MapMerge: checkMapMerge,
	MapReplace: checkMapReplace,
	MemberListToMap: checkMemberListToMap,
	Not: (call, argument) => (isCfn(call.name) ? checkFnNot : checkNot)(call, argument),
	Or: checkConditionList,
	ParamRef: checkParameterRef,
	Ref: checkGetResource,
	Repeat: checkRepeat({
		takesMaps: !1,
		takesPermutations: !1
	}),
	RepeatWithMap: checkRepeat({
		takesMaps: !0,
		takesPermutations: !1
	}),
	RepeatWithNestedLoop: checkRepeat({
		takesMaps: !0,
		takesPermutations: !0
	}),
	Replace: checkReplace("strings"),
	ReplaceJson: checkReplace("json"),
	ReplaceJsonStrict: checkReplace("json"),
	ReplaceJsonVeryStrict: checkReplace("no-empty-value"),
	ResourceFacade: checkResourceFacade,
	Select: checkSelect,
	Split: checkFnSplit,
	StrSplit: checkStrSplit,
	Yaql: ({ name }, argument) => {
		let expression = findEntry(argument, "expression")?.argument;
		if (expression === void 0) return [problem$1("parse", argument, `"${name}" takes a map with "expression" and "data"`)];
		let unknown = argument.entries.filter((entry) => !KEYS.includes(entry.name));
		if (unknown.length > 0) return unknown.map(({ key, name: word }) => problem$1("parse", { node: key }, `"${name}" has no "${word}"`, didYouMean(word, KEYS)));
		if (expression.kind === "call") return [];
		if (!isKind(expression, "string")) return [problem$1("validate", expression, `The expression of "${name}" is ${kindName(expression)} and no string`)];
		let syntaxError = findYaqlError(expression.text);
		return syntaxError === void 0 ? [] : [problem$1("validate", expression, `The expression of "${name}" has a mistake: ${syntaxError.message} after ${syntaxError.offset} characters`)];
	}
};
function findArgumentCheck(implementation) {
	return CHECKS[implementation];
}
function isCfn(name) {
	return name.startsWith("Fn::");
}
// lib/lint/model/walk.js
const NO_ORIGIN = {
	resource: void 0,
	output: void 0,
	condition: void 0,
	isConditional: !1,
	isInBranch: !1
};
function walkValues(template, visit) {
	remember(template, VALUES, () => listValues(template)).forEach(visit);
}
const VALUES = Symbol("values");
function walkCalls(template, visit) {
	remember(template, CALLS, () => listCalls(template)).forEach(visit);
}
const CALLS = Symbol("calls");
function listCalls(template) {
	let calls = [];
	return walkValues(template, (value) => {
		isCall$1(value) && calls.push(value);
	}), calls;
}
function isCall$1(value) {
	return value.call !== void 0;
}
function listValues(template) {
	let values = [], walk = (node, origin) => {
		let call = readFunctionCall(template, node, origin.scope);
		values.push(toVisited(node, call, origin));
		let branches = call && isIf(call) ? listItems(template.tree, call.argument) : [];
		if (branches.length === 0) {
			for (let { value } of listEntries(template.tree, node)) walk(value, origin);
			for (let item of listItems(template.tree, node)) walk(item, origin);
			return;
		}
		let [condition, ...results] = branches;
		walk(condition ?? null, {
			...origin,
			scope: "condition"
		});
		for (let value of results) walk(value, {
			...origin,
			isConditional: !0,
			isInBranch: !0
		});
	};
	for (let condition of template.conditions.values()) walk(condition.value, {
		...NO_ORIGIN,
		scope: "condition",
		condition
	});
	for (let resource of template.resources.values()) {
		let isConditional = resource.condition !== void 0;
		for (let node of [
			resource.properties,
			resource.metadata,
			resource.updatePolicy,
			resource.deletionPolicy
		]) node && walk(node, {
			...NO_ORIGIN,
			scope: "resource",
			resource,
			isConditional
		});
		resource.condition && walk(resource.condition, {
			...NO_ORIGIN,
			scope: "condition",
			resource
		});
	}
	for (let output of template.outputs.values()) {
		let isConditional = output.condition !== void 0;
		output.outputValue && walk(output.outputValue, {
			...NO_ORIGIN,
			scope: "output",
			output,
			isConditional
		}), output.condition && walk(output.condition, {
			...NO_ORIGIN,
			scope: "condition",
			output
		});
	}
	return values;
}
function toVisited(node, call, { scope, resource, output, condition, isConditional, isInBranch }) {
	return {
		node,
		call,
		scope,
		resource,
		output,
		condition,
		isConditional,
		isInBranch
	};
}
function isIf({ name }) {
	return name === "if" || name === "Fn::If";
}
// lib/lint/model/conditions.js
const USED_CONDITIONS = Symbol("used conditions");
function isUsedCondition(template, name) {
	return remember(template, USED_CONDITIONS, () => findUsedConditions(template)).has(name);
}
function findUsedConditions(template) {
	let { tree } = template, names = new Set(), add = (name) => {
		name !== void 0 && names.add(name);
	};
	for (let { condition } of [...template.resources.values(), ...template.outputs.values()]) add(toStringValue(tree, condition));
	return walkCalls(template, ({ call, isConditional }) => {
		call.name !== "if" && call.name !== "Fn::If" || isConditional || add(toStringValue(tree, listItems(tree, call.argument)[0]));
	}), names;
}
// lib/lint/checks/functions/function-arguments.js
function checkFunctionArguments({ template, report }) {
	let { source } = template;
	walkCalls(template, (value) => {
		let { call } = value;
		if (call.definition.isRemoved) return;
		let check = findArgumentCheck(call.definition.implementation);
		for (let { node, message, hint, stage } of check?.(call, toArgument(value, call)) ?? []) report(FUNCTION_RULES["function-arguments"], {
			source,
			node: node ?? call.key
		}, message, {
			hint,
			level: levelOf$3(template, stage, value)
		});
	});
	function toArgument({ scope }, { argument, name }) {
		return readArgument(template, argument, name === "if" || name === "Fn::If" ? "condition" : scope);
	}
}
function levelOf$3(template, stage, value) {
	return value.isInBranch || stage === "operand" ? "warning" : stage === "parse" ? value.output !== void 0 && value.isConditional ? "warning" : "error" : value.isConditional ? "warning" : stage === "validate" ? "error" : value.condition === void 0 ? value.scope === "output" ? "warning" : "error" : isUsedCondition(template, value.condition.name) ? "error" : "warning";
}
// lib/lint/functions/names.js
const SUBSTITUTES = {
	hot: {
		Ref: "get_param or get_resource",
		"Fn::Base64": "the value alone",
		"Fn::Equals": "equals",
		"Fn::FindInMap": "get_param with a path into a parameter of type json",
		"Fn::GetAtt": "get_attr",
		"Fn::If": "if",
		"Fn::Join": "list_join",
		"Fn::Replace": "str_replace",
		"Fn::ResourceFacade": "resource_facade",
		"Fn::Select": "get_attr or get_param with a path",
		"Fn::Split": "str_split",
		"Fn::Sub": "str_replace"
	},
	cfn: {
		get_attr: "Fn::GetAtt",
		get_param: "Ref",
		get_resource: "Ref",
		if: "Fn::If",
		list_join: "Fn::Join",
		resource_facade: "Fn::ResourceFacade",
		str_replace: "Fn::Replace",
		str_split: "Fn::Split",
		"Fn::Sub": "Fn::Replace or Fn::Join"
	}
};
function findSubstitute({ format }, name) {
	let substitutes = SUBSTITUTES[format];
	return Object.hasOwn(substitutes, name) ? `Write ${substitutes[name] ?? ""}.` : void 0;
}
function isDistinctive(name) {
	return /_|::/.test(name) || name === "Ref";
}
function listFunctionNames(version, scope) {
	let functions = scope === "condition" ? version.conditionFunctions : version.functions, names = functionNames$1.get(functions) ?? [...functions.values()].flatMap(toName);
	return functionNames$1.set(functions, names), names;
}
const functionNames$1 = new WeakMap();
function toName({ name, isRemoved }) {
	return isRemoved ? [] : [name];
}
function maxDistanceOf(name) {
	return name.length < 9 ? 1 : 2;
}
function findMisspelled(name, functionNames) {
	return memberOf(misspelled, functionNames, name, () => searchMisspelled(name, functionNames));
}
function searchMisspelled(name, functionNames) {
	let letters = toLetters(name), candidates = listCandidates(functionNames), sameLetters = candidates.find((one) => one.letters === letters);
	if (sameLetters !== void 0) return sameLetters.name;
	if (name.length < 6) return;
	let isClose = (other) => Math.abs(name.length - other.length) <= 2 && (leven(name, other) <= maxDistanceOf(name) || isTransposed(name, other));
	return candidates.find((one) => isClose(one.name))?.name;
}
const misspelled = new WeakMap(), misspelledShort = new WeakMap();
function memberOf(known, functionNames, name, find) {
	let byName = known.get(functionNames) ?? new Map();
	if (known.set(functionNames, byName), byName.has(name)) return byName.get(name);
	let found = find();
	return byName.set(name, found), found;
}
const candidatesOf = new WeakMap();
function listCandidates(functionNames) {
	let known = candidatesOf.get(functionNames);
	if (known !== void 0) return known;
	let candidates = functionNames.filter(isDistinctive).map((name) => ({
		name,
		letters: toLetters(name)
	}));
	return candidatesOf.set(functionNames, candidates), candidates;
}
function findMisspelledShort(name, readAsArgument, functionNames, isDeclared) {
	return memberOf(misspelledShort, functionNames, name, () => functionNames.filter((one) => SHORT_NAMES.has(one)).filter((one) => leven(name, one) === 1 || isTransposed(name, one))).find((one) => one === "Ref" ? isDeclared(readAsArgument().text) : looksLikeCall(one, readAsArgument()));
}
function findFirstVersion(versions, format, scope, name) {
	let byFunction = firstVersions.get(versions) ?? listFirstVersions(versions);
	return firstVersions.set(versions, byFunction), byFunction.get(toFunctionKey(format, scope, name));
}
const firstVersions = new WeakMap();
function listFirstVersions(versions) {
	let found = new Map();
	for (let version of versions) for (let scope of [
		"resource",
		"output",
		"condition"
	]) for (let name of listFunctionNames(version, scope)) {
		let key = toFunctionKey(version.format, scope, name);
		found.has(key) || found.set(key, version);
	}
	return found;
}
function toFunctionKey(format, scope, name) {
	return `${format} ${scope} ${name}`;
}
const SHORT_NAMES = new Set(["Ref", "yaql"]);
function toLetters(name) {
	return name.toLowerCase().replaceAll(/[-_:\s]/g, "");
}
function looksLikeCall(name, argument) {
	let count = argument.items.length;
	switch (name) {
		case "if": return count === 3;
		case "filter":
		case "contains":
		case "digest": return count === 2;
		case "repeat": return findEntry(argument, "for_each") !== void 0;
		case "yaql": return findEntry(argument, "expression") !== void 0;
		default: return isDistinctive(name);
	}
}
// lib/lint/model/property-schemas.js
function mapPropertySchemas(tree, properties, schemas) {
	let found = new Map(), addMembers = (node, members) => {
		for (let { name, value } of listEntries(tree, node)) {
			let schema = members.get(name);
			schema !== void 0 && add(value, schema);
		}
	}, add = (node, schema) => {
		let target = tree.resolve(node);
		if (target === null) return;
		found.set(target, schema), schema.members !== void 0 && addMembers(target, schema.members);
		let { items } = schema;
		if (items !== void 0) for (let item of listItems(tree, target)) add(item, items);
	};
	return addMembers(properties ?? null, schemas), found;
}
function refusesMaps({ type, older }) {
	return type !== "map" && type !== "any" && (older === void 0 || refusesMaps(older));
}
// lib/lint/model/resolve-type.js
function createTypeResolver(files, schema, templates) {
	let fileKeys = new Set(files.targets.values()), toTemplate = (key) => {
		let template = templates.get(key);
		return template === void 0 ? { kind: "unreadable" } : {
			kind: "nested",
			template
		};
	}, known = new Map();
	return (type, typeNode, resourceName) => {
		let name = files.types.targetOf(type, resourceName);
		if (name !== type && fileKeys.has(name)) return toTemplate(name);
		let key = typeNode ? files.targets.get(typeNode) : void 0;
		if (key !== void 0) return toTemplate(key);
		let resolved = known.get(name) ?? resolveName(schema, name);
		return known.set(name, resolved), resolved;
	};
}
function resolveName(schema, name) {
	let target = resolveAlias(schema, name), type = schema.findResourceType(target);
	return type === void 0 ? target.startsWith("file:") || /\.(ya?ml|template)$/.test(name) ? { kind: "unreadable" } : {
		kind: "unknown",
		name
	} : {
		kind: "known",
		type
	};
}
function resolveAlias({ aliases }, name) {
	let alias = aliases.get(name);
	if (alias !== void 0) return alias.target;
	for (let [pattern, { target }] of aliases) {
		let start = pattern.slice(0, -1);
		if (pattern.endsWith("*") && name.startsWith(start)) return target.replace(/\*$/, () => name.slice(start.length));
	}
	return name;
}
function resolveResourceType(resolve, resource) {
	let { type, typeNode, name } = resource;
	return type === void 0 ? void 0 : resolve(type, typeNode, name);
}
// lib/lint/checks/functions/function-names.js
function checkFunctionNames(context) {
	let findSchema = createSchemaLookup(context);
	walkValues(context.template, (value) => {
		if (value.call !== void 0) checkRemoved(context, value);
		else if (value.node && value.node === value.resource?.properties) return;
		else checkData$1(context, value, findSchema);
	});
}
function checkRemoved({ template, report }, { call, isConditional }) {
	if (call?.definition.isRemoved !== !0) return;
	let { source, assumedVersion } = template;
	report(FUNCTION_RULES["removed-function"], {
		source,
		node: call.key
	}, `Version ${assumedVersion.value} has no function "${call.name}"`, {
		hint: findSubstitute(assumedVersion, call.name),
		level: isConditional ? "warning" : void 0
	});
}
function checkData$1(context, value, findSchema) {
	let { tree, source } = context.template, target = tree.resolve(value.node), finding = isMap(target) ? findInMap(context, value, listEntries(tree, target)) : findInText(context, target);
	if (finding === void 0) return;
	let schema = findSchema(value), isRefused = schema !== void 0 && refusesMaps(schema) && isMap(target) && !value.isConditional;
	context.report(finding.rule, {
		source,
		node: finding.node
	}, finding.message, {
		hint: finding.hint,
		level: isRefused ? "error" : finding.level
	});
}
function findInMap(context, value, entries) {
	let { template } = context, [entry, second] = entries;
	if (entry === void 0) return;
	if (second !== void 0) return findExtraKey(context, value, entries);
	let { name, key } = entry, functionName = FUNCTION_START.exec(name)?.[1];
	return isNull(template.tree.resolve(entry.value)) && functionName !== void 0 && isKnown(context, functionName) ? toMissingBlank(key, functionName) : value.scope === "condition" && template.assumedVersion.functions.has(name) ? {
		rule: FUNCTION_RULES["function-in-condition"],
		node: key,
		message: `A condition cannot use "${name}"`,
		hint: `Functions for conditions: ${listFunctionNames(template.assumedVersion, "condition").join(", ")}.`,
		level: value.isInBranch ? "warning" : "error"
	} : findOtherFunction(context, value, entry);
}
function findOtherFunction({ template, schema }, { scope }, { name, key, value }) {
	let { assumedVersion, format } = template, later = findFirstVersion(schema.templateVersions, format, scope, name), readAsArgument = () => readArgument(template, value, scope), isCall = () => looksLikeCall(name, readAsArgument());
	if (later !== void 0 && later.date > assumedVersion.date && isCall()) return {
		rule: FUNCTION_RULES["newer-function"],
		node: key,
		message: `Version ${assumedVersion.value} has no function "${name}", so Heat takes this map as data`,
		hint: `Write ${later.key}: ${later.value}, or a later version.`,
		level: "warning"
	};
	let rule = FUNCTION_RULES["unknown-function"], message = `There is no function "${name}", so Heat takes this map as data`, names = listFunctionNames(assumedVersion, scope), misspelled = findMisspelled(name, names) ?? findMisspelledShort(name, readAsArgument, names, (one) => template.parameters.has(one) || template.resources.has(one));
	return misspelled === void 0 ? name.startsWith("Fn::") || isKnownIn(schema.templateVersions, name) && isCall() ? {
		rule,
		node: key,
		message,
		hint: findSubstitute(assumedVersion, name),
		level: "warning"
	} : void 0 : {
		rule,
		node: key,
		message,
		hint: suggestName(name, misspelled),
		level: "warning"
	};
}
const INVISIBLE = /(?! )[\p{Z}\p{Cf}]/u;
function suggestName(name, meant) {
	let [character] = INVISIBLE.exec(name) ?? [];
	return character === void 0 ? `Did you mean "${meant}"?` : `The name contains the invisible character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}: write "${meant}".`;
}
function isKnownIn(versions, name) {
	return isDistinctive(name) && versions.some(({ functions }) => functions.get(name)?.isRemoved === !1);
}
function findExtraKey({ template }, { scope }, entries) {
	let { functions, conditionFunctions } = template.assumedVersion, allowed = scope === "condition" ? conditionFunctions : functions, entry = entries.find(({ name }) => allowed.get(name)?.isRemoved === !1 && isDistinctive(name));
	return entry && {
		rule: FUNCTION_RULES["function-with-other-keys"],
		node: entry.key,
		message: `"${entry.name}" has other keys beside it, so Heat takes the whole map as data`,
		hint: "Indent the keys that belong to the function, and move the others out of the map.",
		level: "warning"
	};
}
const FUNCTION_START = /^([a-z]+_[a-z_]+):\S/;
function findInText(context, target) {
	if (!isScalar$1(target) || target.style !== "plain" || typeof target.value != "string") return;
	let functionName = FUNCTION_START.exec(target.value)?.[1];
	return functionName !== void 0 && isKnown(context, functionName) ? toMissingBlank(target, functionName) : void 0;
}
function isNull(target) {
	return target === null || isScalar$1(target) && target.value === null;
}
function isKnown({ template }, functionName) {
	return template.assumedVersion.functions.has(functionName);
}
function toMissingBlank(node, functionName) {
	return {
		rule: FUNCTION_RULES["missing-blank"],
		node,
		message: `Without a space after "${functionName}:" this is text and no function`,
		hint: `Write a space after "${functionName}:".`,
		level: "warning"
	};
}
function createSchemaLookup({ template, resolveType }) {
	let known = new Map();
	return ({ resource, scope, node }) => {
		let target = template.tree.resolve(node);
		if (resource === void 0 || scope !== "resource" || target === null) return;
		let resolved = resolveResourceType(resolveType, resource), type = resolved?.kind === "known" && !resolved.type.acceptsAnyProperty ? resolved.type : void 0, schemas = known.get(resource) ?? mapPropertySchemas(template.tree, resource.properties, type?.properties ?? new Map());
		return known.set(resource, schemas), schemas.get(target);
	};
}
// lib/lint/checks/functions/map-replace-keys.js
function checkMapReplaceKeys(context) {
	let { template, report } = context, lookUp = createParameterLookup(context, template);
	walkCalls(template, (visited) => {
		let { call } = visited;
		if (call.name !== "map_replace" || call.definition.isRemoved) return;
		let [map, replacements] = listItems(template.tree, call.argument).map((item) => readValue(template, item, lookUp)), keys = entriesOf(replacements).find(({ name }) => name === "keys")?.value;
		for (let { node, message } of findCollisions(entriesOf(map), entriesOf(keys))) report(FUNCTION_RULES["function-arguments"], {
			source: template.source,
			node
		}, message, { level: levelOf$3(template, "evaluate", visited) });
	});
}
function entriesOf(value) {
	return value?.kind === "map" ? value.entries : [];
}
function findCollisions(map, replacements) {
	let known = new Set(map.map(identify)), byKey = new Map(replacements.map((entry) => [identify(entry), entry.value])), replaced = new Set();
	return map.flatMap((entry) => {
		let replacement = byKey.get(identify(entry));
		if (replacement?.kind === "list" || replacement?.kind === "map") return [{
			node: replacement.node,
			message: `A key of a map cannot be a ${replacement.kind}`
		}];
		if (replacement?.kind !== "scalar" || replacement.scalar === null) return [];
		let { node, scalar } = replacement, identity = identifyScalar(scalar), isKept = identity === identify(entry), isTwice = replaced.has(identity);
		return replaced.add(identity), known.has(identity) && !isKept ? [{
			node,
			message: `The map that "map_replace" changes has a key "${String(scalar)}" already`
		}] : isTwice ? [{
			node,
			message: `"map_replace" replaces two keys by the same key "${String(scalar)}"`
		}] : [];
	});
}
function identify({ name, key }) {
	let { value } = isScalar$1(key) ? key : { value: name };
	return identifyScalar(typeof value == "number" || typeof value == "bigint" || typeof value == "boolean" ? value : name);
}
function identifyScalar(scalar) {
	return typeof scalar == "string" ? `text ${scalar}` : `number ${Number(scalar)}`;
}
// lib/lint/checks/functions/repeat-values.js
function checkRepeatValues(context) {
	let { template } = context, lookUp = createParameterLookup(context, template);
	walkCalls(template, (visited) => {
		let { call } = visited;
		if (call.name !== "repeat" || call.definition.isRemoved) return;
		let read = (key) => readValue(template, valueAt(template.tree, call.argument, key) ?? null, lookUp), forEach = read("for_each"), lists = forEach.kind === "map" ? forEach.entries.map((entry) => listElements(entry, call)) : [];
		if (!lists.some((elements) => elements.length === 0) && containsString(read("template"))) for (let element of lists.flat()) reportElement(context, visited, element);
	});
}
function listElements({ value }, { definition }) {
	return value.kind === "list" ? value.items.map((item) => ({
		node: item.node,
		kind: kindOf$1(item)
	})) : value.kind !== "map" || definition.implementation === "Repeat" ? [] : value.entries.map(({ key }) => ({
		node: key,
		kind: isScalar$1(key) ? nameOf(key.value) : void 0
	}));
}
function reportElement({ template, report }, visited, element) {
	let { node, kind } = element, target = {
		source: template.source,
		node
	}, rule = FUNCTION_RULES["function-arguments"], message = "\"repeat\" replaces a variable by a string, and not by";
	kind === void 0 ? visited.scope === "resource" && readFunctionCall(template, node, "resource")?.name === "get_attr" && report(rule, target, `${message} null, which an attribute is before the create`, {
		hint: "Write {list_join: ['', [{get_attr: \u2026}]]}.",
		level: "warning"
	}) : report(rule, target, `${message} ${kind}`, {
		hint: /number|boolean/.test(kind) ? "Put the value in quotes." : void 0,
		level: levelOf$3(template, "evaluate", visited)
	});
}
function kindOf$1(value) {
	return value.kind === "scalar" ? nameOf(value.scalar) : value.kind === "list" || value.kind === "map" ? `a ${value.kind}` : void 0;
}
function nameOf(scalar) {
	if (typeof scalar != "string") return scalar === null ? "null" : typeof scalar == "boolean" ? "a boolean" : "a number";
}
function containsString(value) {
	switch (value.kind) {
		case "scalar": return typeof value.scalar == "string";
		case "list": return value.items.some(containsString);
		case "map": return value.entries.some((entry) => !isScalar$1(entry.key) || typeof entry.key.value == "string" || containsString(entry.value));
		case "choice": return value.branches.length > 1 && value.branches.every(containsString);
		case "unknown": return value.reference === void 0 && (value.result === "text" || value.result === "word");
	}
}
// lib/lint/checks/functions/replacements.js
function checkReplacements(context) {
	walkCalls(context.template, (value) => {
		let { call } = value;
		call.definition.isRemoved || (/^(str_replace\w*|Fn::Replace)$/.test(call.name) && checkParams(context, value, call), call.name === "repeat" && checkVariables(context, value, call));
	});
}
function checkParams(context, value, call) {
	let { template, report } = context, parts = readReplacement(call.name, readArgument(template, call.argument, value.scope)), text = parts && findText(context, parts.template, value);
	if (parts === void 0 || text === void 0) return;
	let isError = call.name.endsWith("strict") && value.scope === "resource" && !value.isConditional;
	for (let { name, key, hasStringKey } of parts.params.entries) hasStringKey && name !== "" && !text.includes(name) && report(FUNCTION_RULES["unused-replacement"], {
		source: template.source,
		node: key
	}, `The template of ${call.name} does not contain "${name}"`, {
		hint: didYouMean(name, text.match(/[$%<{]*[\w:.-]+[%>}]*/g) ?? []),
		level: isError ? "error" : "warning"
	});
}
function findText({ template, files }, argument, { scope }) {
	if (argument.kind === "string") return argument.text;
	let call = readFunctionCall(template, argument.node, scope), key = call?.name === "get_file" && call.argument ? files.targets.get(call.argument) : void 0;
	return key === void 0 ? void 0 : files.contents.get(key);
}
function checkVariables(context, value, call) {
	let { template, report } = context, argument = readArgument(template, call.argument, value.scope), body = findEntry(argument, "template"), forEach = findEntry(argument, "for_each")?.argument;
	if (body === void 0 || forEach === void 0 || body.argument.kind === "call") return;
	let texts = listTexts(template.tree, body.value);
	if (!texts.includes("get_file")) for (let { name, key, hasStringKey } of forEach.entries) hasStringKey && !texts.some((text) => text.includes(name)) && report(FUNCTION_RULES["unused-loop-variable"], {
		source: template.source,
		node: key
	}, `The template of repeat does not contain "${name}"`, { hint: didYouMean(name, texts) });
}
function listTexts(tree, node) {
	let target = tree.resolve(node);
	return isMap(target) ? listEntries(tree, target).flatMap(({ name, value }) => [name, ...listTexts(tree, value)]) : isList$1(target) ? listItems(tree, target).flatMap((item) => listTexts(tree, item)) : isScalar$1(target) && typeof target.value == "string" ? [target.value] : [];
}
// lib/lint/checks/parameters/given-parameters.js
function checkGivenParameters(context) {
	let { files, templates } = context, root = [...templates.values()].find(({ source }) => source === files.root);
	if (root !== void 0) for (let [name, given] of listGivenValues(files)) root.parameters.has(name) ? checkValue$2(context, root, name, given) : reportUnknown$2(context, root, name, given);
}
function listGivenValues({ parametersFiles, parametersInput }) {
	let inFiles = parametersFiles.flatMap((source) => listEntries(source.tree, source.tree.root).map(({ name, key, value }) => [name, {
		source,
		key,
		node: value,
		value: toPlain(source.tree, value)
	}])), { source, values } = parametersInput, inInput = Object.entries(values).map(([name, value]) => {
		let entry = listEntries(source.tree, source.tree.root).find((one) => one.name === name);
		return [name, {
			source,
			key: entry?.key,
			node: entry?.value,
			value
		}];
	});
	return new Map([...inFiles, ...inInput]);
}
function reportUnknown$2({ files, report, templates }, root, name, { source, key }) {
	let isNested = [...templates.values()].some(({ parameters }) => parameters.has(name)), isLeftOut = files.ignoresUnknownParameters && source !== files.parametersInput.source;
	report(ENVIRONMENT_PARAMETER_RULES["unknown-parameter"], {
		source,
		node: key
	}, `The template has no parameter "${name}"`, {
		hint: isNested ? "Only a nested template declares it: set it in \"parameter_defaults\" of an environment." : didYouMean(name, root.parameters.keys()),
		level: isLeftOut ? "info" : void 0
	});
}
function checkValue$2({ files, report }, root, name, { source, key, node, value }) {
	let problem = findParameterProblem(root, name, value);
	if (problem === void 0) return;
	let { message, hint } = problem;
	report(ENVIRONMENT_PARAMETER_RULES["invalid-parameter-value"], {
		source,
		node: node ?? key
	}, `The value of parameter "${name}" ${message}`, {
		hint,
		level: hasMergeStrategies(files) ? "warning" : void 0
	});
}
// lib/lint/checks/parameters/parameter-groups.js
const RULE = PARAMETER_RULES["invalid-parameter-group"];
function checkParameterGroups(context) {
	let { template, report } = context, { tree, source, format } = template;
	if (format !== "hot") return;
	let seen = new Set();
	for (let group of listItems(tree, valueAt(tree, tree.root, "parameter_groups"))) {
		let entry = listEntries(tree, group).find(({ name }) => name === "parameters");
		if (!isMapNode(tree, group)) report(RULE, {
			source,
			node: group
		}, "A parameter group must be a map");
		else if (entry === void 0 || toPlain(tree, entry.value) === null) report(RULE, {
			source,
			node: entry?.key ?? group
		}, "A parameter group must have a list of parameters", { hint: "Add \"parameters: [name]\"." });
		else if (!Array.isArray(toPlain(tree, entry.value))) report(RULE, {
			source,
			node: entry.value
		}, "The parameters of a parameter group must be a list");
		else for (let node of listItems(tree, entry.value)) checkMember(context, node, seen);
	}
}
function checkMember({ template, report }, node, seen) {
	let { tree, source, parameters } = template, name = describeNode(tree, node);
	seen.has(name) ? report(RULE, {
		source,
		node
	}, `Parameter "${name}" is in a group already`, { hint: "Heat refuses a parameter in two groups: remove one of them." }) : parameters.has(name) || report(RULE, {
		source,
		node
	}, `The template has no parameter "${name}"`, { hint: didYouMean(name, parameters.keys()) }), seen.add(name);
}
// lib/lint/checks/parameters/parameters.js
function checkParameters(context) {
	for (let parameter of context.template.parameters.values()) {
		let schema = readParameterSchema(context.template, parameter);
		checkType(context, parameter), checkConstraints(context, parameter, schema), checkDefault(context, parameter, schema);
	}
}
function checkType({ template, report }, { name, type, value }) {
	let { tree, source, assumedVersion } = template, types = assumedVersion.parameterTypes;
	if (type !== void 0 && types.includes(type)) return;
	let entry = listEntries(tree, value).find((one) => one.name === toKey(template.format, "type"));
	if (entry === void 0) return;
	let written = describeNode(tree, entry.value);
	report(PARAMETER_RULES["unknown-parameter-type"], {
		source,
		node: entry.value
	}, `Parameter "${name}" has the unknown type "${written}"`, { hint: didYouMean(written, types) ?? `Types: ${types.join(", ")}.` });
}
function checkConstraints({ template, schema, report }, { name }, { type, constraints, problems }) {
	let { source } = template;
	for (let { node, message, hint, isIgnored } of problems) report(PARAMETER_RULES["invalid-constraint"], {
		source,
		node
	}, `${message} (parameter "${name}")`, {
		hint,
		level: isIgnored ? "warning" : void 0
	});
	for (let { node, constraint } of constraints) {
		let kinds = type === void 0 ? void 0 : KINDS[type], wrong = type === void 0 ? void 0 : findWrongAllowedValue(type, constraint);
		wrong !== void 0 && report(PARAMETER_RULES["invalid-constraint"], {
			source,
			node
		}, `The allowed values of parameter "${name}" must have its type: Heat cannot convert "${wrong}" and refuses every value`), kinds !== void 0 && !kinds.includes(constraint.kind) && report(PARAMETER_RULES["invalid-constraint"], {
			source,
			node
		}, `Parameter "${name}" cannot have the constraint "${constraint.kind}", which is not for its type`, { hint: `Constraints of this type: ${kinds.join(", ")}.` }), constraint.kind === "custom_constraint" && !schema.customConstraints.has(constraint.name) && report(PARAMETER_RULES["invalid-constraint"], {
			source,
			node
		}, `Heat has no custom constraint "${constraint.name}", unless a plugin adds it`, {
			hint: didYouMean(constraint.name, schema.customConstraints.keys()),
			level: "warning"
		});
	}
}
function findWrongAllowedValue(type, constraint) {
	if (constraint.kind !== "allowed_values" || type !== "number" && type !== "boolean") return;
	let wrong = constraint.values.find((one) => toSchemaType(type, one) === void 0);
	return wrong === void 0 ? void 0 : describePlain(wrong);
}
const KINDS = {
	string: [
		"length",
		"allowed_values",
		"allowed_pattern",
		"custom_constraint"
	],
	number: [
		"range",
		"modulo",
		"allowed_values",
		"custom_constraint"
	],
	boolean: ["allowed_values", "custom_constraint"],
	list: [
		"length",
		"allowed_values",
		"custom_constraint"
	],
	json: ["length"]
};
function checkDefault(context, { name, defaultValue }, { type, constraints }) {
	let { template, report } = context, value = toPlain(template.tree, defaultValue);
	if (type === void 0 || value === null) return;
	let target = {
		source: template.source,
		node: defaultValue
	}, isUsed = !context.isNested && !hasValue(context, name), typeProblem = findTypeProblem(type, value), applied = constraints.filter(({ constraint }) => isUsed || constraint.kind !== "custom_constraint"), problem = typeProblem ?? findConstraintProblem(type, applied, value);
	if (problem === void 0 || context.isNested && isReplaced(context, name)) return;
	let { hint, message } = problem;
	report(PARAMETER_RULES["invalid-default"], target, `The default of parameter "${name}" ${message}`, {
		hint,
		level: typeProblem !== void 0 && type !== "list" && !isUsed ? "warning" : void 0
	});
}
function hasValue({ files }, name) {
	return Object.hasOwn(files.parameters, name) ? !0 : files.environments.some(({ tree }) => ["parameters", "parameter_defaults"].some((section) => toPlain(tree, valueAt(tree, valueAt(tree, tree.root, section) ?? null, name)) !== null));
}
function isReplaced({ files }, name) {
	return files.environments.some(({ tree }) => toPlain(tree, valueAt(tree, valueAt(tree, tree.root, "parameter_defaults") ?? null, name)) !== null);
}
// lib/lint/model/references.js
const REFERENCES = Symbol("references");
function listReferences(template) {
	return remember(template, REFERENCES, () => readReferences(template));
}
function readReferences(template) {
	let references = [];
	walkCalls(template, (value) => {
		let reference = readReference(template, value.call);
		reference !== void 0 && references.push({
			...reference,
			origin: value
		});
	});
	for (let resource of template.resources.values()) references.push(...readDependencies(template, resource));
	return references;
}
function readReference(template, { name: functionName, argument, definition }) {
	let { tree } = template, items = listItems(tree, argument), [first] = items, single = toStringValue(tree, argument), nameNode = single === void 0 ? first ?? null : argument, name = single ?? toStringValue(tree, first);
	if (name === void 0 || name === "" || definition.isRemoved) return;
	let kind = kindOf(template, functionName, name, definition.implementation);
	if (kind !== void 0 && acceptsForm(kind, single !== void 0, functionName)) return {
		kind,
		name,
		node: nameNode,
		functionName,
		path: single === void 0 ? items.slice(1) : []
	};
}
function kindOf(template, functionName, name, implementation) {
	return functionName === "get_param" ? "parameter" : functionName === "get_resource" ? "resource" : functionName === "get_attr" || functionName === "Fn::GetAtt" ? "attribute" : functionName === "Ref" ? kindOfRef(template, name, implementation) : void 0;
}
function acceptsForm(kind, isSingle, functionName) {
	return kind === "attribute" ? !isSingle : isSingle || functionName === "get_param";
}
function kindOfRef(template, name, implementation) {
	let { parameters, resources, assumedVersion } = template;
	return implementation === "ParamRef" ? "parameter" : resources.has(name) ? "resource" : parameters.has(name) || assumedVersion.pseudoParameters.includes(name) ? "parameter" : "either";
}
function readDependencies({ tree, format }, resource) {
	let { dependsOn } = resource;
	return (isScalar$1(tree.resolve(dependsOn ?? null)) ? [dependsOn ?? null] : listItems(tree, dependsOn)).flatMap((node) => {
		let name = toStringValue(tree, node);
		return name === void 0 ? [] : [{
			kind: "dependency",
			name,
			node,
			functionName: format === "hot" ? "depends_on" : "DependsOn",
			path: [],
			origin: {
				scope: "resource",
				resource,
				output: void 0,
				condition: void 0,
				isConditional: resource.condition !== void 0,
				isInBranch: !1
			}
		}];
	});
}
// lib/lint/checks/parameters/secrets.js
const SECRET_NAME = /(?:password|passwd|passphrase|secret|token|private_?key|api_?key|admin_pass)$/i, PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;
function checkSecrets(context) {
	let { template, report } = context, { source, tree } = template;
	for (let parameter of template.parameters.values()) checkParameter(context, parameter);
	for (let resource of template.resources.values()) checkValues(context, resource.properties);
	for (let { kind, name, node, origin } of listReferences(template)) {
		let parameter = kind === "parameter" ? template.parameters.get(name) : void 0;
		if (parameter === void 0 || !isHidden(template, parameter)) continue;
		let userData = valueAt(tree, origin.resource?.properties ?? null, "user_data"), isInUserData = userData !== void 0 && contains(userData, node);
		(origin.output !== void 0 || isInUserData) && report(ADVICE_RULES["exposed-secret"], {
			source,
			node
		}, origin.output === void 0 ? `The user data contains hidden parameter "${name}": every process on the server can read it` : `Output "${origin.output.name}" shows hidden parameter "${name}"`);
	}
}
function checkParameter({ template, report }, parameter) {
	let { source, tree } = template, { name, key, type = "", defaultValue } = parameter, isText = ["string", "json"].includes(type.toLowerCase());
	SECRET_NAME.test(name) && isText && (isHidden(template, parameter) || report(ADVICE_RULES["visible-secret"], {
		source,
		node: key
	}, `Heat shows the value of parameter "${name}"`, { hint: template.format === "hot" ? "Add hidden: true." : "Add NoEcho: true." }), isLiteralText(tree.resolve(defaultValue ?? null)) && report(ADVICE_RULES["literal-secret"], {
		source,
		node: defaultValue
	}, `The template contains the value of "${name}"`, { hint: "Remove the default, and pass the value from a secret." }));
}
function checkValues(context, node) {
	let { template, report } = context, { tree, source } = template, target = tree.resolve(node ?? null), call = readFunctionCall(template, target, "resource");
	for (let { name, value } of call === void 0 ? listEntries(tree, target) : []) isLiteralText(tree.resolve(value)) && SECRET_NAME.test(name) ? report(ADVICE_RULES["literal-secret"], {
		source,
		node: value
	}, `The template contains the value of "${name}"`, { hint: "Use a hidden parameter, and pass the value from a secret." }) : checkValues(context, value);
	call !== void 0 && checkValues(context, call.argument);
	for (let item of listItems(tree, target)) checkValues(context, item);
	let text = toStringValue(tree, target) ?? "";
	text.includes("-----BEGIN ") && PRIVATE_KEY.test(text) && report(ADVICE_RULES["literal-secret"], {
		source,
		node
	}, "The template contains a private key", { hint: "Use a hidden parameter, and pass the value from a secret." });
}
function isLiteralText(node) {
	return isScalar$1(node) && typeof node.value == "string" && node.value !== "" && !/[$%{}]/.test(node.value);
}
function isHidden({ tree }, { value }) {
	return isHiddenNode(tree, value);
}
function contains(outer, inner) {
	let { start, end } = outer ?? {
		start: 0,
		end: 0
	}, position = inner?.start ?? -1;
	return position >= start && position < end;
}
// lib/lint/schema/base-attributes.js
const BASE_ATTRIBUTES = ["show"], MEMBER_DEFINITIONS = {
	"OS::Heat::ResourceGroup": "resource_def",
	"OS::Heat::AutoScalingGroup": "resource"
};
function findAttributeSource(context, template, definition) {
	if (definition.type === void 0) return;
	let resolved = context.resolveType(definition.type, definition.typeNode, definition.name);
	if (resolved.kind !== "known") return toSource(resolved);
	let { type } = resolved;
	if (type.name === "OS::Heat::ResourceChain") return readChain(context, template, definition, type);
	let memberKey = MEMBER_DEFINITIONS[type.name];
	if (memberKey === void 0) return toSource(resolved);
	let member = findMemberSource(context, template, valueAt(template.tree, definition.properties ?? null, memberKey));
	if (member === void 0) return;
	let count = countMembers(context, template, type.name, definition.properties);
	return {
		kind: "group",
		type,
		members: [member],
		hasMembers: count !== void 0 && count > 0n
	};
}
function findMemberSource(context, template, node) {
	let { tree } = template, typeNode = valueAt(tree, node ?? null, "type");
	return findAttributeSource(context, template, {
		name: "",
		type: toStringValue(tree, typeNode),
		typeNode,
		properties: valueAt(tree, node ?? null, "properties")
	});
}
function readChain(context, template, { properties }, type) {
	let sources = listChainTypes(context, template, properties)?.map(({ name, node }) => toSource(context.resolveType(name, node, ""))), [first, ...others] = sources?.filter((source) => source !== void 0) ?? [];
	if (first !== void 0 && others.length + 1 === sources?.length) return {
		kind: "group",
		type,
		members: [first, ...others],
		hasMembers: !0
	};
}
function toSource(resolved) {
	if (resolved.kind === "nested") return resolved;
	if (!(resolved.kind !== "known" || resolved.type.acceptsAnyAttribute)) return {
		kind: "type",
		type: resolved.type
	};
}
function listAttributeNames(source) {
	if (source.kind === "nested") return [
		...source.template.outputs.keys(),
		...BASE_ATTRIBUTES,
		"OS::stack_id"
	];
	let names = [...source.type.attributes.keys(), ...BASE_ATTRIBUTES];
	if (source.kind === "type" || source.type.name === "OS::Heat::AutoScalingGroup") return names;
	let [first, ...others] = source.members.map(listAttributeNames), shared = (first ?? []).filter((name) => others.every((one) => one.includes(name)));
	return [...new Set([...names, ...shared])];
}
function isCheckedByHeat(source, name) {
	if (listAttributeNames(source).includes(name)) return !1;
	if (source.kind !== "group") return source.kind === "type";
	let { type, members, hasMembers } = source;
	return type.name !== "OS::Heat::AutoScalingGroup" && hasMembers && members.some((member) => isCheckedByHeat(member, name));
}
function findOutputValue(source, name) {
	if (source.kind !== "nested") return;
	let node = source.template.outputs.get(name)?.outputValue;
	return node ? {
		template: source.template,
		node
	} : void 0;
}
// lib/lint/model/attribute-path.js
const MEMBER_ATTRIBUTES = {
	"OS::Heat::ResourceGroup": ["attributes"],
	"OS::Heat::ResourceChain": ["attributes"],
	"OS::Heat::AutoScalingGroup": ["outputs", "outputs_list"]
};
function findNamedAttribute(tree, source, step) {
	let isOfMember = step.name.startsWith("resource.");
	if (source.kind === "nested" && isOfMember) return;
	if (source.kind !== "group") return {
		...step,
		source,
		isMember: !1,
		mayBeMissing: !1
	};
	if (isOfMember) {
		let [, member = "", ...words] = step.name.split("."), memberStep = words.length > 0 ? {
			...step,
			name: words.join(".")
		} : nextStep(tree, step), found = memberStep && findInMembers(tree, source, selectMembers(source, member), memberStep), isValidated = source.type.name !== "OS::Heat::ResourceGroup" || member === "0";
		return found && {
			...found,
			mayBeMissing: found.mayBeMissing || !isValidated
		};
	}
	let memberStep = MEMBER_ATTRIBUTES[source.type.name]?.includes(step.name) === !0 ? nextStep(tree, step) : void 0;
	return memberStep === void 0 ? {
		...step,
		source,
		isMember: !1,
		mayBeMissing: !source.hasMembers
	} : findInMembers(tree, source, source.members, memberStep);
}
function nextStep(tree, { path: [node = null, ...path] }) {
	let name = toStringValue(tree, node);
	return name === void 0 ? void 0 : {
		name,
		node,
		path
	};
}
function selectMembers({ members, type }, name) {
	if (type.name !== "OS::Heat::ResourceChain") return members;
	let member = members[Number(name)];
	return member === void 0 ? [] : [member];
}
function findInMembers(tree, { hasMembers }, members, step) {
	let found = members.flatMap((member) => findNamedAttribute(tree, member, step) ?? []), chosen = found.find(({ source, name }) => !listAttributeNames(source).includes(name)) ?? found[0];
	return chosen && {
		...chosen,
		isMember: !0,
		mayBeMissing: chosen.mayBeMissing || !hasMembers
	};
}
// lib/lint/checks/references/attributes.js
function checkAttributes(context) {
	let { template } = context;
	for (let reference of listReferences(template)) {
		let resource = template.resources.get(reference.name);
		if (reference.kind !== "attribute" || resource === void 0) continue;
		let source = findAttributeSource(context, template, resource), [node = null, ...path] = reference.path, written = toStringValue(template.tree, node);
		if (source === void 0 || written === void 0) continue;
		let attribute = findNamedAttribute(template.tree, source, {
			name: written,
			node,
			path
		});
		attribute !== void 0 && (listAttributeNames(attribute.source).includes(attribute.name) ? checkPath(context, attribute) : reportUnknown$1(context, resource, attribute, levelOf$2(attribute, reference)));
	}
}
function reportUnknown$1({ template, report }, resource, { source, name, node, isMember }, level) {
	let names = listAttributeNames(source), label = isMember ? `A member of resource "${resource.name}"` : `Resource "${resource.name}"`, message = source.kind === "nested" ? `The template of ${label.replace(/^[AR]/, (first) => first.toLowerCase())} has no output "${name}"` : `${label} has no attribute "${name}"`;
	report(REFERENCE_RULES["unknown-attribute"], {
		source: template.source,
		node
	}, message, {
		hint: didYouMean(name, names) ?? `Known names: ${names.join(", ")}.`,
		level
	});
}
function levelOf$2({ source, name, isMember, mayBeMissing }, { origin }) {
	return origin.isConditional || mayBeMissing ? "warning" : isCheckedByHeat(source, name) || source.kind === "nested" && !isMember && origin.scope !== "output" ? "error" : "warning";
}
function checkPath(context, { source, name, path }) {
	let { template, report } = context, output = findOutputValue(source, name), [first = null] = path, missing = output === void 0 ? findWrongStep(template, source, name, first) : findMissingStep$1(template, output.template, output.node, path);
	missing !== void 0 && report(REFERENCE_RULES["unknown-attribute-path"], {
		source: template.source,
		node: missing.node
	}, `Attribute "${name}" ${missing.message}, so the value is null`, { hint: missing.hint });
}
function findWrongStep({ tree }, source, name, node) {
	let step = toStringValue(tree, node), type = source.kind === "nested" ? void 0 : source.type.attributes.get(name)?.type;
	if (step !== void 0 && source.kind === "type") return type === "list" ? {
		node,
		message: "is a list",
		hint: "Write the number of an element before the name."
	} : type === "string" ? {
		node,
		message: "is a string and has no elements"
	} : void 0;
}
function findMissingStep$1(template, nested, start, path) {
	let value = start;
	for (let node of path) {
		let target = nested.tree.resolve(value), step = toPlain(template.tree, node);
		if (typeof step != "string" && typeof step != "bigint" || readFunctionCall(nested, target, "output") !== void 0) return;
		if (isMap(target)) {
			let names = listEntries(nested.tree, target).map((entry) => entry.name), name = String(step);
			if (!names.includes(name)) return {
				node,
				message: `has no "${name}"`,
				hint: didYouMean(name, names)
			};
			value = valueAt(nested.tree, target, name) ?? null;
		} else if (isList$1(target)) {
			let items = listItems(nested.tree, target);
			if (typeof step == "string") return {
				node,
				message: "is a list",
				hint: "Write the number of an element."
			};
			let item = items.at(Number(step));
			if (item === void 0) return {
				node,
				message: `has no element ${String(step)}`
			};
			value = item;
		} else return isScalar$1(target) ? {
			node,
			message: "has no elements"
		} : void 0;
	}
}
// lib/lint/model/condition-references.js
const NOT = new Set(["not", "Fn::Not"]), AND_OR = new Set([
	"and",
	"or",
	"Fn::And",
	"Fn::Or"
]);
function listConditionReferences(template, node, isCertain = !0) {
	let { tree } = template, name = toStringValue(tree, node);
	return name === void 0 ? listOperandReferences(template, node) : [{
		name,
		node,
		isCertain
	}];
}
function listOperandReferences(template, node) {
	let { tree } = template, call = readFunctionCall(template, node, "condition");
	return call !== void 0 && NOT.has(call.name) ? (call.name === "Fn::Not" ? listItems(tree, call.argument) : [call.argument]).flatMap((one) => listConditionReferences(template, one)) : call !== void 0 && AND_OR.has(call.name) ? listItems(tree, call.argument).flatMap((one, index) => listConditionReferences(template, one, index === 0)) : [...listEntries(tree, node).map(({ value }) => value), ...listItems(tree, node)].flatMap((child) => listOperandReferences(template, child));
}
function listUsedConditions(template) {
	let { assumedVersion, tree } = template;
	if (!assumedVersion.sections.some((section) => section.toLowerCase() === "conditions")) return [];
	let references = [...template.resources.values(), ...template.outputs.values()].flatMap(({ condition }) => condition ? listConditionReferences(template, condition) : []);
	return walkCalls(template, ({ call, isInBranch, output, scope }) => {
		if (scope === "condition" || call.name !== "if" && call.name !== "Fn::If") return;
		let [condition] = listItems(tree, call.argument), isCertain = !isInBranch && output?.condition === void 0, found = condition === void 0 ? [] : listConditionReferences(template, condition);
		references.push(...found.map((one) => ({
			...one,
			isCertain: one.isCertain && isCertain
		})));
	}), references;
}
// lib/lint/checks/references/conditions.js
function checkConditions(context) {
	let { template } = context;
	if (!template.assumedVersion.sections.some((section) => section.toLowerCase() === "conditions")) return;
	let graph = new Map([...template.conditions.values()].map(({ name, value }) => [name, listOperandReferences(template, value)])), used = listUsedConditions(template), evaluated = findEvaluated(graph, used);
	checkDefinitions(context);
	for (let reference of used) checkName$1(context, reference, reference.isCertain);
	for (let [name, references] of graph) for (let reference of references) checkName$1(context, reference, reference.isCertain && evaluated.has(name));
	checkCycles$1(context, graph, evaluated);
}
function findEvaluated(graph, used) {
	let evaluated = new Set(used.filter(({ isCertain }) => isCertain).map(({ name }) => name));
	for (let name of evaluated) for (let reference of graph.get(name) ?? []) reference.isCertain && evaluated.add(reference.name);
	return evaluated;
}
function checkDefinitions({ template, report }) {
	for (let { name, key, value } of template.conditions.values()) isCondition(template, value) || report(CONDITION_RULES["invalid-condition"], {
		source: template.source,
		node: value ?? key
	}, `Condition "${name}" must be true, false, or a function`, { hint: "Write a function such as {equals: [{get_param: name}, value]}, or {not: other}." });
}
function isCondition(template, node) {
	let target = template.tree.resolve(node);
	if (isScalar$1(target)) return typeof target.value == "boolean";
	if (readFunctionCall(template, node, "condition") !== void 0) return !0;
	let [entry] = isMap(target) ? listEntries(template.tree, target) : [];
	return entry !== void 0 && template.assumedVersion.functions.has(entry.name);
}
function checkName$1({ template, report }, reference, isError) {
	let { name, node } = reference;
	template.conditions.has(name) || report(CONDITION_RULES["unknown-condition"], {
		source: template.source,
		node
	}, `The template has no condition "${name}"`, {
		hint: didYouMean(name, template.conditions.keys()),
		level: isError ? void 0 : "warning"
	});
}
function checkCycles$1({ template, report }, graph, evaluated) {
	let reported = new Set();
	for (let [name, { key }] of template.conditions) {
		let path = reported.has(name) ? void 0 : findCycle(graph, name);
		if (path === void 0) continue;
		for (let one of path) reported.add(one.name);
		let isError = evaluated.has(name) && path.every(({ isCertain }) => isCertain), names = [name, ...path.map((one) => one.name)].join(" \u2192 ");
		report(CONDITION_RULES["condition-cycle"], {
			source: template.source,
			node: key
		}, `Conditions need each other: ${names}`, { level: isError ? void 0 : "warning" });
	}
}
function findCycle(graph, start) {
	let visited = new Set(), search = (name, path) => {
		for (let reference of graph.get(name) ?? []) {
			let next = [...path, reference];
			if (reference.name === start) return next;
			if (visited.has(reference.name)) continue;
			visited.add(reference.name);
			let found = search(reference.name, next);
			if (found !== void 0) return found;
		}
	};
	return search(start, []);
}
// lib/lint/model/components.js
function findComponents(successors) {
	let search = new ComponentSearch();
	for (let root of successors.keys()) {
		if (search.isKnown(root)) continue;
		let frames = [search.enter(root)];
		for (let frame = frames.at(-1); frame !== void 0; frame = frames.at(-1)) {
			let next = successors.get(frame.name)?.[frame.visited];
			frame.visited += 1, next === void 0 ? (frames.pop(), search.leave(frame.name, frames.at(-1)?.name)) : search.isKnown(next) ? search.meet(frame.name, next) : frames.push(search.enter(next));
		}
	}
	return search.components;
}
var ComponentSearch = class {
	components = new Map();
	order = new Map();
	lowest = new Map();
	open = [];
	isKnown(name) {
		return this.order.has(name);
	}
	enter(name) {
		return this.lower(name, this.order.size), this.order.set(name, this.order.size), this.open.push(name), {
			name,
			visited: 0
		};
	}
	meet(name, known) {
		this.components.has(known) || this.lower(name, this.order.get(known) ?? 1e400);
	}
	leave(name, predecessor) {
		let lowest = this.lowest.get(name) ?? 0;
		lowest === this.order.get(name) && this.close(name), predecessor !== void 0 && this.lower(predecessor, lowest);
	}
	close(name) {
		let members = new Set(this.open.splice(this.open.lastIndexOf(name)));
		for (let member of members) this.components.set(member, members);
	}
	lower(name, to) {
		this.lowest.set(name, Math.min(this.lowest.get(name) ?? 1e400, to));
	}
};
// lib/lint/model/cycles.js
function findCycles(template) {
	let edges = readEdges(template);
	if (refersBackOnly(edges)) return [];
	let components = findComponents(new Map([...edges].map(([name, to]) => [name, to.map((one) => one.to)]))), reported = new Set();
	return [...edges.keys()].flatMap((start) => {
		let members = components.get(start);
		if (members === void 0 || reported.has(members)) return [];
		let path = findPath(edges, members, start);
		if (path === void 0) return [];
		reported.add(members);
		let [first] = path;
		return [{
			path: [start, ...path.map(({ to }) => to)],
			node: first?.node ?? null,
			isConditional: path.some((edge) => edge.isConditional)
		}];
	});
}
function refersBackOnly(edges) {
	let above = new Set();
	for (let [name, needed] of edges) {
		if (needed.some(({ to }) => !above.has(to))) return !1;
		above.add(name);
	}
	return !0;
}
function readEdges(template) {
	let { tree, resources } = template, edges = new Map([...resources.keys()].map((name) => [name, []]));
	for (let { kind, name, node, origin } of listReferences(template)) {
		let { resource, isConditional, scope } = origin;
		if (kind === "parameter" || kind === "either" || resource === void 0 || scope !== "resource") continue;
		let isExternal = !!valueAt(tree, resource.value, "external_id"), target = resources.get(name);
		if (target === void 0 || isExternal) continue;
		let canBeMissing = isConditional || target.condition !== void 0;
		edges.get(resource.name)?.push({
			to: name,
			node,
			isConditional: canBeMissing
		});
	}
	return edges;
}
function findPath(edges, members, start) {
	let isWithin = ({ to }) => members.has(to);
	return search(edges, start, (edge) => isWithin(edge) && !edge.isConditional) ?? search(edges, start, isWithin);
}
function search(edges, start, accepts) {
	let reachedBy = new Map(), queue = [start];
	for (let from of queue) for (let edge of (edges.get(from) ?? []).filter(accepts)) if (!reachedBy.has(edge.to)) {
		if (reachedBy.set(edge.to, {
			edge,
			from
		}), edge.to === start) return trace(reachedBy, start);
		queue.push(edge.to);
	}
}
function trace(reachedBy, start) {
	let path = [], step = reachedBy.get(start);
	for (; step !== void 0;) path.unshift(step.edge), step = step.from === start ? void 0 : reachedBy.get(step.from);
	return path;
}
// lib/lint/checks/references/cycles.js
function checkCycles({ template, report }) {
	for (let { path, node, isConditional } of findCycles(template)) report(REFERENCE_RULES["dependency-cycle"], {
		source: template.source,
		node
	}, path.length === 2 ? `Resource "${path[0] ?? ""}" depends on itself` : `These resources depend on each other: ${path.join(" \u2192 ")}`, {
		hint: "Remove one of the references.",
		level: isConditional ? "warning" : void 0
	});
}
// lib/lint/checks/references/mappings.js
function checkMappings(context) {
	let { template, report } = context;
	walkCalls(template, ({ call, scope, isConditional }) => {
		if (call.name !== "Fn::FindInMap") return;
		let missing = findMissing(template, call.argument);
		if (missing === void 0) return;
		let { node, message, candidates, name } = missing;
		report(CONDITION_RULES["unknown-mapping"], {
			source: template.source,
			node
		}, message, {
			hint: didYouMean(name, candidates),
			level: scope === "resource" && !isConditional ? void 0 : "warning"
		});
	});
}
function findMissing({ tree, mappings }, argument) {
	let nodes = listItems(tree, argument), [mapNode = null, keyNode = null, valueNode = null] = nodes, [mapName, keyName, valueName] = nodes.map((node) => toStringValue(tree, node));
	if (nodes.length !== 3 || mapName === void 0) return;
	let mapping = mappings.get(mapName);
	if (mapping === void 0) {
		let candidates = [...mappings.keys()];
		return {
			node: mapNode,
			name: mapName,
			message: `The template has no mapping "${mapName}"`,
			candidates
		};
	}
	if (keyName === void 0 || !isMapNode(tree, mapping.value)) return;
	let keys = listEntries(tree, mapping.value).map(({ name }) => name);
	if (!keys.includes(keyName)) return {
		node: keyNode,
		name: keyName,
		message: `Mapping "${mapName}" has no key "${keyName}"`,
		candidates: keys
	};
	let values = valueAt(tree, mapping.value, keyName) ?? null;
	if (valueName === void 0 || !isMapNode(tree, values)) return;
	let names = listEntries(tree, values).map(({ name }) => name);
	if (!names.includes(valueName)) return {
		node: valueNode,
		name: valueName,
		message: `Key "${keyName}" of mapping "${mapName}" has no value "${valueName}"`,
		candidates: names
	};
}
// lib/lint/model/parameter-path.js
function findMissingStep({ tree }, { name, type, defaultValue }, path) {
	let [first = null] = path, step = toStringValue(tree, first);
	if (step === void 0 || type === void 0) return;
	if (type.toLowerCase() === "json") return findMissingName(tree, name, defaultValue ?? null, path);
	let isList = type === "comma_delimited_list" || type === "CommaDelimitedList";
	if (!(isList && /^\s*[-+]?\d+\s*$/.test(step))) return {
		node: first,
		message: `Parameter "${name}" is ${isList ? "a list, whose elements have numbers" : `a ${type} without a path`}`,
		hint: void 0
	};
}
function findMissingName(tree, parameterName, defaultValue, path) {
	let value = defaultValue;
	for (let node of path) {
		let word = toStringValue(tree, node);
		if (word === void 0 || !isMap(tree.resolve(value))) return;
		let names = listEntries(tree, value).map((entry) => entry.name);
		if (!names.includes(word)) {
			let hint = didYouMean(word, names), message = `The default of parameter "${parameterName}" has no "${word}"`;
			return hint === void 0 ? void 0 : {
				node,
				message,
				hint
			};
		}
		value = valueAt(tree, value, word) ?? null;
	}
}
function checkReferences(context) {
	let { parameters, resources, assumedVersion } = context.template;
	for (let reference of listReferences(context.template)) {
		let { kind, name } = reference;
		kind === "either" ? reportUndeclared(context, reference, "parameter and no resource") : kind === "parameter" ? name === "OS::region" ? reportWithoutValue(context, reference) : !parameters.has(name) && !assumedVersion.pseudoParameters.includes(name) && reportUndeclared(context, reference, "parameter") : checkResourceReference(context, reference, resources.get(name));
	}
}
function reportUndeclared({ template, report }, reference, missing) {
	report(REFERENCE_RULES[missing === "resource" ? "undeclared-resource" : "undeclared-parameter"], {
		source: template.source,
		node: reference.node
	}, `The template has no ${missing} "${reference.name}"`, {
		level: levelOf$1(template, reference),
		hint: findHint(template, reference)
	});
}
function reportWithoutValue({ template, report }, reference) {
	report(REFERENCE_RULES["undeclared-parameter"], {
		source: template.source,
		node: reference.node
	}, `Heat never gives "${reference.name}" a value`, {
		level: levelOf$1(template, reference),
		hint: "Declare a parameter for the region."
	});
}
function checkResourceReference(context, reference, target) {
	if (target === void 0) {
		reportUndeclared(context, reference, "resource");
		return;
	}
	let { name, kind, node, origin } = reference;
	if (target.condition === void 0 || kind === "dependency" || origin.isConditional) return;
	let user = origin.output ? "output" : "resource";
	context.report(REFERENCE_RULES["conditional-reference"], {
		source: context.template.source,
		node
	}, `Resource "${name}" does not exist if its condition is false`, { hint: `Give this ${user} the same condition, or choose the value with "if".` });
}
function levelOf$1(template, { kind, origin }) {
	let { isConditional, scope, condition } = origin;
	return isConditional ? "warning" : condition === void 0 ? scope === "output" && kind !== "attribute" ? "warning" : "error" : isUsedCondition(template, condition.name) ? "error" : "warning";
}
function findHint(template, { kind, name, functionName, origin }) {
	let { parameters, resources, assumedVersion } = template, isParameter = parameters.has(name) || assumedVersion.pseudoParameters.includes(name);
	if (functionName.startsWith("get_") && kind !== "parameter" && isParameter) return `"${name}" is a parameter: write get_param.`;
	if (functionName === "get_param" && resources.has(name) && origin.scope !== "condition") return `"${name}" is a resource: write get_resource.`;
	let parameterNames = [...parameters.keys(), ...assumedVersion.pseudoParameters];
	return kind === "parameter" ? didYouMean(name, parameterNames) : kind === "either" ? didYouMean(name, [...parameterNames, ...resources.keys()]) : didYouMean(name, resources.keys());
}
function checkParameterPaths({ template, report }) {
	for (let { kind, name, functionName, path } of listReferences(template)) {
		let parameter = template.parameters.get(name);
		if (kind !== "parameter" || parameter === void 0 || path.length === 0) continue;
		let missing = findMissingStep(template, parameter, path);
		missing !== void 0 && report(REFERENCE_RULES["unknown-parameter-path"], {
			source: template.source,
			node: missing.node
		}, `${missing.message}, so ${functionName} returns ""`, { hint: missing.hint });
	}
}
// lib/lint/checks/references/unused.js
function checkUnused({ template, isNested, report }) {
	let { source, parameters, conditions, mappings } = template, parameterNames = new Set(listReferences(template).map(({ name }) => name));
	for (let { name, key } of parameters.values()) !parameterNames.has(name) && isString$1(key) && report(ADVICE_RULES["unused-parameter"], {
		source,
		node: key
	}, `Nothing uses parameter "${name}"`, { level: isNested ? "info" : void 0 });
	let conditionNames = findConditionNames(template);
	for (let { name, key } of conditions.values()) !conditionNames.has(name) && isString$1(key) && report(ADVICE_RULES["unused-condition"], {
		source,
		node: key
	}, `Nothing uses condition "${name}"`);
	let mappingNames = findMappingNames(template);
	for (let { name, key } of mappings.values()) mappingNames !== void 0 && !mappingNames.has(name) && report(ADVICE_RULES["unused-mapping"], {
		source,
		node: key
	}, `Nothing uses mapping "${name}"`);
}
function isString$1({ value }) {
	return typeof value == "string";
}
function findConditionNames(template) {
	let { tree, conditions, resources, outputs } = template, names = new Set(), addTexts = (node) => {
		let target = tree.resolve(node ?? null);
		isScalar$1(target) && names.add(toStringValue(tree, target) ?? "");
		for (let { value } of listEntries(tree, target)) addTexts(value);
		listItems(tree, target).forEach(addTexts);
	};
	for (let { value } of conditions.values()) addTexts(value);
	for (let { condition } of [...resources.values(), ...outputs.values()]) addTexts(condition);
	return walkCalls(template, ({ call }) => {
		(call.name === "if" || call.name === "Fn::If") && addTexts(listItems(tree, call.argument)[0]);
	}), names;
}
function findMappingNames(template) {
	let { tree } = template, names = [];
	walkCalls(template, ({ call }) => {
		call.name === "Fn::FindInMap" && names.push(toStringValue(tree, listItems(tree, call.argument)[0]));
	});
	let literal = names.filter((name) => name !== void 0);
	return literal.length === names.length ? new Set(literal) : void 0;
}
// lib/lint/checks/resources/advice.js
const STATEFUL = {
	"OS::Cinder::Volume": "volume",
	"AWS::EC2::Volume": "volume",
	"OS::Manila::Share": "share",
	"OS::Trove::Cluster": "database cluster",
	"OS::Trove::Instance": "database"
};
function checkAdvice(context) {
	let { template, isNested, report } = context, { source, tree, format } = template;
	for (let { name, key, value } of isNested ? [] : template.outputs.values()) valueAt(tree, value, toKey(format, "description")) === void 0 && report(ADVICE_RULES["undescribed-output"], {
		source,
		node: key
	}, `Output "${name}" has no description`);
	for (let definition of listDefinitions(context, template)) {
		let { type, typeNode, resource } = definition;
		checkIds(context, definition.properties, `resource "${resource.name}"`);
		let resolved = context.resolveType(type, typeNode, resource.name);
		resolved.kind === "known" && !definition.isMember && checkData(context, definition, resolved.type);
	}
}
function checkData(context, definition, type) {
	let { template, report } = context, noun = STATEFUL[type.name];
	if (noun === void 0 || definition.resource.deletionPolicy !== void 0) return;
	let entry = listProperties(template, definition)?.find(({ name }) => {
		let property = type.properties.get(name);
		return property !== void 0 && !property.updateAllowed && !property.immutable;
	});
	entry !== void 0 && report(ADVICE_RULES["missing-deletion-policy"], {
		source: template.source,
		node: entry.key
	}, `A change of "${entry.name}" replaces the ${noun} and deletes its data`, { hint: `Set ${toKey(template.format, "deletion_policy")} to Retain${type.canSnapshot ? " or Snapshot" : ""}.` });
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function checkIds(context, node, owner) {
	let { template, report } = context, { tree, source } = template, target = tree.resolve(node ?? null);
	if (isScalar$1(target)) {
		let text = toStringValue(tree, target);
		text?.length === 36 && UUID.test(text) && report(ADVICE_RULES["hard-coded-id"], {
			source,
			node
		}, `The id in ${owner} exists in one cloud only`, { hint: "Use a name or a parameter." });
	} else {
		for (let { name, value } of listEntries(tree, target)) checkIds(context, value, `"${name}"`);
		for (let item of listItems(tree, target)) checkIds(context, item, owner);
	}
}
// lib/lint/values/combinations.js
const BLOCK_DEVICE_SOURCES = [
	"volume_id",
	"snapshot_id",
	"image",
	"image_id",
	"swap_size"
], COMBINATIONS = {
	"OS::Barbican::Order": { when: [{
		name: "type",
		values: ["key", "asymmetric"],
		oneOf: ["algorithm"]
	}, {
		name: "type",
		values: ["key", "asymmetric"],
		oneOf: ["bit_length"]
	}] },
	"OS::Barbican::Secret": {
		needs: [["payload_content_type", "payload"]],
		when: [{
			name: "payload_content_type",
			values: ["application/octet-stream"],
			oneOf: ["payload_content_encoding"]
		}, {
			name: "payload_content_type",
			values: ["text/plain"],
			excludes: ["payload_content_encoding"]
		}]
	},
	"OS::Cinder::Volume": {
		exclusive: [[
			"image",
			"imageRef",
			"snapshot_id",
			"source_volid"
		]],
		exclusiveUnless: "backup_id",
		oneOf: [[
			"size",
			"backup_id",
			"snapshot_id",
			"source_volid"
		]]
	},
	"OS::Designate::Zone": { when: [{
		name: "type",
		values: ["PRIMARY"],
		default: "PRIMARY",
		oneOf: ["email"]
	}, {
		name: "type",
		values: ["SECONDARY"],
		oneOf: ["primaries", "masters"]
	}] },
	"OS::Heat::AutoScalingGroup": { ordered: [
		["min_size", "max_size"],
		["min_size", "desired_capacity"],
		["desired_capacity", "max_size"]
	] },
	"OS::Heat::ScalingPolicy": { when: [{
		name: "adjustment_type",
		values: ["change_in_capacity", "exact_capacity"],
		excludes: ["min_adjustment_step"]
	}] },
	"OS::Neutron::FloatingIP": { needs: [["fixed_ip_address", "port_id"]] },
	"OS::Neutron::Router": { exclusive: [
		["l3_agent_id", "l3_agent_ids"],
		["distributed", "l3_agent_id"],
		["distributed", "l3_agent_ids"],
		["distributed", "ha"]
	] },
	"OS::Neutron::RouterInterface": {
		exclusive: [
			["subnet", "port"],
			["subnet", "port_id"],
			["subnet_id", "port"],
			["subnet_id", "port_id"],
			["subnet", "subnet_id"],
			["port", "port_id"],
			["router", "router_id"]
		],
		oneOf: [[
			"subnet",
			"port",
			"subnet_id",
			"port_id"
		]]
	},
	"OS::Neutron::SecurityGroupRule": {
		exclusive: [["remote_group", "remote_ip_prefix"]],
		ordered: [["port_range_min", "port_range_max"]],
		orderedIf: {
			name: "protocol",
			values: ["tcp", "udp"]
		}
	},
	"OS::Neutron::Port": { exclusive: [["network", "network_id"], ["fixed_ips", "no_fixed_ips"]] },
	"OS::Neutron::Subnet": {
		exclusive: [
			["cidr", "subnetpool"],
			["cidr", "prefixlen"],
			["network", "network_id"]
		],
		oneOf: [["cidr", "subnetpool"]],
		equal: [["ipv6_ra_mode", "ipv6_address_mode"]],
		when: [{
			name: "ip_version",
			values: ["4"],
			default: "4",
			excludes: ["ipv6_ra_mode", "ipv6_address_mode"]
		}]
	},
	"OS::Nova::Server": {
		exclusive: [["block_device_mapping", "block_device_mapping_v2"]],
		oneOf: [[
			"image",
			"block_device_mapping",
			"block_device_mapping_v2"
		]],
		elements: {
			networks: {
				oneOf: [[
					"network",
					"port",
					"subnet",
					"uuid",
					"allocate_network"
				]],
				exclusive: [["port", "fixed_ip"], ["network", "uuid"]]
			},
			block_device_mapping: {
				oneOf: [["volume_id", "snapshot_id"]],
				exclusive: [["volume_id", "snapshot_id"]]
			},
			block_device_mapping_v2: {
				oneOf: [[
					...BLOCK_DEVICE_SOURCES,
					"ephemeral_size",
					"ephemeral_format"
				]],
				exclusive: [[...BLOCK_DEVICE_SOURCES, "ephemeral_size"], [...BLOCK_DEVICE_SOURCES, "ephemeral_format"]]
			}
		},
		exclusiveWithElements: [{
			name: "security_groups",
			list: "networks",
			element: "port"
		}]
	},
	"OS::Octavia::L7Policy": { when: [
		{
			name: "action",
			values: ["REJECT"],
			excludes: ["redirect_pool", "redirect_url"]
		},
		{
			name: "action",
			values: ["REDIRECT_TO_POOL"],
			oneOf: ["redirect_pool"],
			excludes: ["redirect_url"]
		},
		{
			name: "action",
			values: ["REDIRECT_TO_URL"],
			oneOf: ["redirect_url"],
			excludes: ["redirect_pool"]
		}
	] },
	"OS::Octavia::L7Rule": { when: [{
		name: "type",
		values: ["HEADER", "COOKIE"],
		oneOf: ["key"]
	}] },
	"OS::Octavia::Listener": {
		oneOf: [["loadbalancer", "default_pool"]],
		when: [{
			name: "protocol",
			values: ["TERMINATED_HTTPS"],
			oneOf: ["default_tls_container_ref"]
		}]
	},
	"OS::Octavia::Pool": {
		oneOf: [["listener", "loadbalancer"]],
		elements: { session_persistence: { when: [{
			name: "type",
			values: ["APP_COOKIE"],
			oneOf: ["cookie_name"]
		}, {
			name: "type",
			values: ["SOURCE_IP"],
			excludes: ["cookie_name"]
		}] } }
	}
};
// lib/lint/checks/resources/combinations.js
function checkCombinations(context) {
	let { template, resolveType } = context;
	for (let definition of listDefinitions(context, template)) {
		let { type, typeNode, resource } = definition, resolved = resolveType(type, typeNode, resource.name), combinations = resolved.kind === "known" ? COMBINATIONS[resolved.type.name] : void 0, entries = listProperties(template, definition);
		if (combinations === void 0 || entries === void 0) continue;
		let owner = `resource "${resource.name}"`;
		checkEntries(context, definition, combinations, {
			entries,
			node: typeNode ?? resource.key,
			owner
		});
		for (let [name, ofElements] of Object.entries(combinations.elements ?? {})) {
			let value = entries.find((one) => one.name === name)?.value;
			for (let part of listParts(template, value, `"${name}" of ${owner}`)) checkEntries(context, definition, ofElements, part);
		}
	}
}
function listParts(template, value, owner) {
	let { tree } = template, isMap = value !== void 0 && isMapNode(tree, tree.resolve(value));
	return (isMap ? [value] : listItems(tree, value)).filter((part) => readFunctionCall(template, part, "resource") === void 0).map((part) => ({
		entries: listEntries(tree, part),
		node: part,
		owner: isMap ? owner : `an element of ${owner}`
	}));
}
function checkEntries(context, { isCertain }, combinations, { entries, node: target, owner }) {
	let { template } = context, isError = isCertain && context.certainTemplates.has(template), lookUp = createParameterLookup(context, template), properties = {
		values: new Map(entries.map(({ name, value }) => [name, readValue(template, value, lookUp)])),
		keys: new Map(entries.map(({ name, key }) => [name, key])),
		node: target,
		owner,
		isSet: (value) => isSet(value, template),
		report: (name, node, message) => {
			context.report(COMBINATION_RULES[name], {
				source: template.source,
				node
			}, message, { level: isError ? void 0 : "warning" });
		}
	};
	checkExclusive(combinations, properties), checkRequired(combinations, properties), checkOrder(combinations, properties), checkEqual(combinations, properties);
	for (let condition of combinations.when ?? []) checkCondition(condition, properties);
	checkElements(combinations, properties);
}
function checkExclusive({ exclusive = [], exclusiveUnless = "" }, { values, keys, owner, isSet, report }) {
	if (!keys.has(exclusiveUnless)) for (let group of exclusive) {
		let names = group.filter((name) => isSet(values.get(name))), [, second] = names;
		second !== void 0 && report("exclusive-properties", keys.get(second) ?? null, `Only one of ${quote(names)} of ${owner} can have a value`);
	}
}
function checkRequired({ oneOf = [], needs = [] }, { values, keys, node, owner, isSet, report }) {
	for (let group of oneOf) group.every((name) => isAbsent(values.get(name))) && report("missing-alternative", node, `${capitalize(owner)} needs one of ${quote(withoutOldNames(group))}`);
	for (let [name, needed] of needs) isSet(values.get(name)) && isAbsent(values.get(needed)) && report("missing-alternative", keys.get(name) ?? null, `"${name}" of ${owner} needs "${needed}"`);
}
function checkOrder({ ordered = [], orderedIf }, { values, keys, owner, report }) {
	let text = (orderedIf && readText$1(values.get(orderedIf.name))) ?? "";
	if (orderedIf === void 0 || orderedIf.values.includes(text)) for (let [smaller, larger] of ordered) isGreater(values.get(smaller), values.get(larger)) && report("contradicting-values", keys.get(larger) ?? null, `"${larger}" of ${owner} is less than "${smaller}"`);
}
function checkEqual({ equal = [] }, { values, keys, owner, report }) {
	for (let [one, other] of equal) {
		let [first, second] = [readText$1(values.get(one)), readText$1(values.get(other))];
		first !== void 0 && second !== void 0 && first !== second && report("contradicting-values", keys.get(other) ?? null, `"${one}" and "${other}" of ${owner} must be equal, not ${first} and ${second}`);
	}
}
function checkCondition({ name, values: texts, default: usual, oneOf = [], excludes = [] }, { values, keys, node, owner, isSet, report }) {
	let value = values.get(name), text = isAbsent(value) ? usual : readText$1(value);
	if (text === void 0 || !texts.includes(text)) return;
	let why = `as its "${name}" is ${text}${isAbsent(value) ? " by default" : ""}`;
	if (oneOf.length > 0 && oneOf.every((one) => isAbsent(values.get(one)))) {
		let needed = oneOf.length === 1 ? quote(oneOf) : `one of ${quote(oneOf)}`;
		report("missing-alternative", keys.get(name) ?? node, `${capitalize(owner)} needs ${needed}, ${why}`);
	}
	for (let excluded of excludes.filter((one) => isSet(values.get(one)))) report("exclusive-properties", keys.get(excluded) ?? null, `"${excluded}" of ${owner} cannot have a value, ${why}`);
}
function checkElements({ exclusiveWithElements = [] }, { values, keys, owner, isSet, report }) {
	for (let { name, list, element } of exclusiveWithElements) {
		let found = values.get(list);
		(found?.kind === "list" ? found.items : []).some((item) => item.kind === "map" && isSet(item.entries.find((entry) => entry.name === element)?.value)) && isSet(values.get(name)) && report("exclusive-properties", keys.get(name) ?? null, `"${name}" of ${owner} cannot have a value beside "${element}" in "${list}"`);
	}
}
function isSet(value, { resources }) {
	switch (value?.kind) {
		case "scalar": return value.scalar !== null && value.scalar !== "" && !isFalse$1(value.scalar);
		case "list": return value.items.length > 0;
		case "map": return value.entries.length > 0;
		case "unknown": return value.reference !== void 0 && resources.get(value.reference)?.condition === void 0;
		default: return !1;
	}
}
function isFalse$1(scalar) {
	return scalar === !1 || typeof scalar == "string" && toBoolean(scalar) === !1;
}
function readText$1(value) {
	return value?.kind === "scalar" && value.scalar !== null ? String(value.scalar) : void 0;
}
function isAbsent(value) {
	return value === void 0 || value.kind === "scalar" && value.scalar === null;
}
function isGreater(one, other) {
	let first = one?.kind === "scalar" ? toNumber(one.scalar) : void 0, second = other?.kind === "scalar" ? toNumber(other.scalar) : void 0;
	return first !== void 0 && second !== void 0 && first > second;
}
function withoutOldNames(names) {
	return names.filter((name) => name !== "uuid" && !names.some((other) => name === `${other}_id`));
}
function quote(names) {
	return names.map((name) => `"${name}"`).join(", ");
}
function capitalize(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// lib/lint/checks/resources/floating-ips.js
const FLOATING_TYPES = new Set(["OS::Neutron::FloatingIP", "OS::Neutron::FloatingIPAssociation"]);
function checkFloatingIps({ template, report }) {
	let resources = [...template.resources.values()], interfaces = resources.filter(({ type }) => type === "OS::Neutron::RouterInterface"), [routerInterface] = interfaces;
	if (routerInterface !== void 0) for (let resource of resources) {
		if (!FLOATING_TYPES.has(resource.type ?? "")) continue;
		let port = findPort(template, resource);
		if (port === void 0 || valueAt(template.tree, port.properties ?? null, "fixed_ips") !== void 0) continue;
		let needed = findDependencies(template, resource.name);
		interfaces.some(({ name }) => needed.has(name)) || report(ADVICE_RULES["missing-dependency"], {
			source: template.source,
			node: resource.key
		}, `Heat may create "${resource.name}" before router interface "${routerInterface.name}"`, { hint: `Add depends_on: ${routerInterface.name}.` });
	}
}
function findPort(template, resource) {
	let { tree, resources } = template, call = readFunctionCall(template, valueAt(tree, resource.properties ?? null, "port_id"), "resource");
	if (call?.name !== "get_resource") return;
	let port = resources.get(toStringValue(tree, call.argument) ?? "");
	return port?.type === "OS::Neutron::Port" ? port : void 0;
}
function findDependencies(template, name) {
	let references = listReferences(template).filter(({ kind }) => kind !== "parameter"), needed = new Set([name]);
	for (let current of needed) for (let reference of references) reference.origin.resource?.name === current && needed.add(reference.name);
	return needed;
}
// lib/lint/parameters/property-rules.js
function readParameterRules({ files }, template) {
	let defaults = new Set(files.environments.flatMap(({ tree }) => listSection(tree, "parameter_defaults").map(({ name }) => name)));
	return new Map([...template.parameters].map(([name, parameter]) => [name, toRules(template, parameter, defaults.has(name))]));
}
function toRules(template, parameter, hasOtherDefault) {
	let schema = readParameterSchema(template, parameter), type = schema.type === void 0 ? "any" : PROPERTY_TYPES[schema.type];
	return {
		onlyIn: void 0,
		type,
		required: toPlain(template.tree, parameter.defaultValue) === null && !hasOtherDefault,
		default: void 0,
		updateAllowed: !0,
		immutable: !1,
		notImplemented: !1,
		constraints: schema.constraints.map(({ constraint }) => constraint),
		members: void 0,
		items: void 0,
		support: {
			status: "SUPPORTED",
			message: void 0,
			since: void 0,
			previous: [],
			substitute: void 0
		},
		older: void 0,
		allowsConversion: type === "map" || type === "list"
	};
}
// lib/lint/values/describe-value.js
const TYPE_NOUNS = {
	string: "a string",
	integer: "an integer",
	number: "a number",
	boolean: "true or false",
	list: "a list",
	map: "a map"
};
function describeType$1(type) {
	return TYPE_NOUNS[type] ?? type;
}
function describeValue(value) {
	if (value.kind === "list") return "a list";
	if (value.kind === "map") return "a map";
	if (value.kind === "unknown" && value.reference !== void 0) return `the id of resource "${value.reference}"`;
	if (value.kind === "unknown" && value.parameter !== void 0) return describeResult(value.result);
	if (value.kind !== "scalar") return "this";
	let { scalar, parameter } = value;
	return typeof scalar == "number" ? parameter === void 0 ? `the float ${formatFloatAsString(scalar)}` : "a float" : parameter === void 0 ? typeof scalar == "string" ? `the string "${shorten(scalar)}"` : String(scalar) : "this value";
}
function describeResult(result) {
	return result === void 0 ? "this value" : result === "boolean" ? "a boolean" : describeType$1(result === "text" ? "string" : result);
}
function shorten(text) {
	let [line = ""] = text.split("\n");
	return line.length > 40 || line !== text ? `${line.slice(0, 40)}\u2026` : line;
}
function hintForType(type, value) {
	if (value.parameter === void 0) return type === "list" && value.kind === "unknown" && value.reference !== void 0 ? `Write a list: [{get_resource: ${value.reference}}].` : type === "string" && value.kind === "scalar" ? "Put it in quotes." : type === "list" && value.kind === "scalar" ? "Write [value, \u2026], or one \"- value\" per line." : type === "boolean" ? "Write true or false." : void 0;
}
// lib/lint/values/function-result.js
function canHaveResult({ type, allowsConversion }, result) {
	return result === void 0 || type === "any" || allowsConversion === !0 ? !0 : result === "word" ? type === "string" : result === "list" || result === "map" ? type === result : type !== "list" && type !== "map" && (result !== "number" || type !== "boolean");
}
// lib/lint/values/validate.js
function checkValue$1(schema, value, owner) {
	let problems = checkAgainst(schema, value, owner);
	return problems.length === 0 || schema.older === void 0 ? problems : checkAgainst(schema.older, value, owner).length === 0 ? [] : problems;
}
function checkAgainst(schema, value, owner) {
	switch (value.kind) {
		case "unknown": return canHaveResult(schema, value.result) ? [] : [wrongType(schema, value, owner)];
		case "choice": return value.branches.flatMap((branch) => checkAgainst(schema, branch, owner)).map((problem) => ({
			...problem,
			isUncertain: !0
		}));
		case "scalar": return checkScalar(schema, value, value.scalar, owner);
		case "list": return checkList(schema, value, value.items, owner);
		case "map": return checkMap(schema, value, value.entries, owner);
	}
}
function checkNull(schema, value, owner) {
	if (schema.default !== void 0) return [];
	switch (schema.type) {
		case "map": return checkMap(schema, value, [], owner);
		case "list": return checkList(schema, value, [], owner);
		case "string": return checkScalar(schema, value, "", owner);
		case "integer":
		case "number": return checkScalar(schema, value, 0n, owner);
		default: return [];
	}
}
function checkScalar(schema, value, scalar, owner) {
	let { type } = schema;
	if (type === "any") return [];
	if (scalar === null) return checkNull(schema, value, owner);
	if (typeof scalar == "string" && (owner.isPlaceholder(scalar) || canBeText(schema))) return [];
	let converted = convertScalar(type, scalar);
	return converted === void 0 ? [wrongType(schema, value, owner)] : firstBroken(schema.constraints, value, owner, (one) => checkConstraint(one, converted, type));
}
function canBeText({ type, allowsConversion }) {
	return allowsConversion === !0 && (type === "map" || type === "list");
}
function checkList(schema, value, items, owner) {
	if (schema.type === "any" || schema.type === "map" && schema.allowsConversion === !0) return [];
	if (schema.type !== "list") return [wrongType(schema, value, owner)];
	let { items: itemSchema, constraints } = schema, problems = itemSchema === void 0 ? [] : items.flatMap((item, index) => checkValue$1(itemSchema, item, within(owner, String(index)))), hasFixedLength = items.every(({ kind }) => kind !== "choice" && kind !== "unknown"), broken = firstBroken(constraints, value, owner, (one) => (hasFixedLength ? checkCount(one, items.length, "elements") : void 0) ?? findWrongElement(one, items));
	return [...problems, ...broken];
}
function findWrongElement(constraint, items) {
	for (let item of items) {
		if (item.kind === "unknown" || item.kind === "choice") continue;
		let broken = checkElement(constraint, item.kind === "scalar" ? item.scalar : {});
		if (broken !== void 0) return {
			...broken,
			node: item.node
		};
	}
}
function checkMap(schema, value, entries, owner) {
	if (schema.type === "any") return [];
	if (schema.type !== "map") return [wrongType(schema, value, owner)];
	let { members, constraints } = schema, broken = firstBroken(constraints, value, owner, (one) => checkCount(one, entries.length, "keys"));
	return members === void 0 ? broken : [...checkMembers$1(members, entries, value.node, owner), ...broken];
}
function checkMembers$1(members, entries, target, owner) {
	let names = new Set(entries.map(({ name }) => name)), ofEntries = entries.flatMap(({ name, key, value }) => {
		let schema = members.get(name), member = within(owner, name);
		return schema === void 0 ? [unknownProperty(name, key, members, owner)] : schema.notImplemented && schema.older?.notImplemented !== !1 ? [problem("unimplemented-property", member, key, `Heat does not implement property "${name}"`)] : isTranslated(member) ? [] : checkValue$1(schema, value, member);
	}), missing = listRequired(members).flatMap((name) => {
		if (names.has(name)) return [];
		let member = within(owner, name);
		return [...owner.translations].some(([old, translated]) => translated === withoutIndices(member) && names.has(old.split(".").at(-1) ?? "")) ? [] : [problem("missing-property", member, target, `${describeParent(owner)} needs ${owner.noun} "${name}"`)];
	});
	return [...ofEntries, ...missing];
}
const requiredNames = new WeakMap();
function listRequired(members) {
	let known = requiredNames.get(members);
	if (known !== void 0) return known;
	let isRequired = ({ required, default: value, older, onlyIn }) => required && value === void 0 && older?.required !== !1 && onlyIn === void 0, names = [...members].flatMap(([name, schema]) => isRequired(schema) ? [name] : []);
	return requiredNames.set(members, names), names;
}
function unknownProperty(name, key, members, owner) {
	let hint = didYouMean(name, members.keys()) ?? (members.size <= 12 ? `Known: ${[...members.keys()].join(", ")}.` : void 0), message = `${describeParent(owner)} has no ${owner.noun} "${name}"`;
	return {
		...problem("unknown-property", within(owner, name), key, message),
		hint
	};
}
function describeParent({ path, definedBy }) {
	return path.length === 0 ? definedBy : `"${path.join(".")}" of ${definedBy}`;
}
function isTranslated(owner) {
	return owner.translations.size > 0 && owner.translations.has(withoutIndices(owner));
}
function withoutIndices({ path }) {
	return path.filter((part) => !/^\d+$/.test(part)).join(".");
}
function within(owner, name) {
	let { path, definedBy, noun, isPlaceholder, translations } = owner;
	return {
		path: [...path, name],
		definedBy,
		noun,
		isPlaceholder,
		translations
	};
}
function wrongType({ type }, value, owner) {
	let message = `${describeSubject(owner, value)} must be ${describeType$1(type)}, not ${describeValue(value)}`, reference = value.kind === "unknown" ? value.reference : void 0;
	return {
		...problem("wrong-type", owner, value.node, message),
		hint: hintForType(type, value),
		reference
	};
}
function describeSubject({ path, noun }, { parameter }) {
	let subject = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} "${path.join(".")}"`;
	return parameter === void 0 ? subject : `${subject}, from parameter "${parameter}",`;
}
function firstBroken(constraints, value, owner, check) {
	for (let constraint of constraints) {
		let broken = check(constraint);
		if (broken === void 0) continue;
		let message = `${describeSubject(owner, value)} must ${broken.demand}`;
		return [{
			...problem("broken-constraint", owner, broken.node ?? value.node, message),
			hint: broken.hint
		}];
	}
	return [];
}
function problem(kind, { path }, node, message) {
	return {
		kind,
		path,
		node,
		message,
		hint: void 0,
		isUncertain: !1
	};
}
// lib/lint/checks/resources/properties.js
function checkProperties$1(context) {
	for (let definition of listDefinitions(context, context.template)) checkDefinition(context, definition);
}
function checkDefinition(context, definition) {
	let { template } = context, described = describeType(context, definition), entries = listProperties(template, definition);
	if (described === void 0 || entries === void 0) return;
	let lookUp = createParameterLookup(context, template), values = entries.map((entry) => ({
		...entry,
		value: readValue(template, entry.value, lookUp)
	})), owner = {
		...described,
		path: [],
		isPlaceholder: definition.isPlaceholder
	}, target = definition.typeNode ?? definition.resource.key;
	for (let problem of checkMembers$1(described.members, values, target, owner)) {
		let [name = ""] = problem.path, isUncertain = problem.isUncertain || described.isRetired || canBeAccepted(context, definition, problem), node = entries.find((entry) => entry.name === name)?.value ?? null;
		report(context, definition, {
			...problem,
			isUncertain
		}, hasReference(template, node));
	}
}
const IDS_OF_OTHER_TYPES = new Set([
	"AWS::S3::Bucket",
	"OS::Heat::RandomString",
	"OS::Heat::Stack",
	"OS::Heat::SwiftSignalHandle",
	"OS::Mistral::Workflow",
	"OS::Nova::Flavor",
	"OS::Nova::HostAggregate",
	"OS::Nova::KeyPair",
	"OS::Swift::Container"
]);
function canBeAccepted({ template, resolveType, isNested }, { isMember }, { reference }) {
	let resource = reference === void 0 ? void 0 : template.resources.get(reference);
	if (resource === void 0) return !1;
	let resolved = resolveResourceType(resolveType, resource), isExternal = valueAt(template.tree, resource.value, "external_id") !== void 0;
	if (isNested || isMember || isExternal || resolved === void 0) return !0;
	if (resolved.kind !== "known") return resolved.kind !== "nested";
	let { name, retiredIn } = resolved.type;
	return retiredIn !== void 0 || name.startsWith("OS::Neutron::") || IDS_OF_OTHER_TYPES.has(name);
}
function describeType(context, definition) {
	let { type, typeNode, resource } = definition, resolved = context.resolveType(type, typeNode, resource.name);
	switch (resolved.kind) {
		case "known": return resolved.type.acceptsAnyProperty ? void 0 : {
			definedBy: resolved.type.name,
			noun: "property",
			isRetired: resolved.type.retiredIn !== void 0,
			members: resolved.type.properties,
			translations: resolved.type.replacedProperties
		};
		case "nested": return {
			definedBy: resolved.template.source.name,
			noun: "parameter",
			isRetired: !1,
			members: readParameterRules(context, resolved.template),
			translations: new Map()
		};
		default: return;
	}
}
const FOUND_AT_ONCE = new Set(["unknown-property", "unimplemented-property"]), DEFERRED = new Set(["unknown-property", "broken-constraint"]);
function report(context, definition, problem, hasReferences) {
	let { template, isNested } = context, isOfName = problem.path.length === 1 && FOUND_AT_ONCE.has(problem.kind), isDeferred = hasReferences && !isOfName && DEFERRED.has(problem.kind), level = definition.isCertain && !problem.isUncertain && !isDeferred && context.certainTemplates.has(template) ? void 0 : "warning", hint = [problem.hint, isDeferred || (isNested || definition.isMember) && !isOfName ? "Heat accepts it, and fails when it creates the resource." : void 0].filter((one) => one !== void 0).join(" ");
	context.report(PROPERTY_RULES[problem.kind], {
		source: template.source,
		node: problem.node
	}, problem.message, {
		hint: hint === "" ? void 0 : hint,
		level
	});
}
// lib/lint/checks/resources/resource-definitions.js
function checkResourceDefinitions(context) {
	for (let resource of context.template.resources.values()) checkName(context, resource), checkDeletionPolicy(context, resource);
}
function levelOf({ condition }) {
	return condition === void 0 ? "error" : "warning";
}
function checkName({ template, schema, report }, resource) {
	let { name, key } = resource, target = {
		source: template.source,
		node: key
	}, level = levelOf(resource), { resourceNameLength } = schema.limits;
	name.includes("/") && report(RESOURCE_RULES["invalid-name"], target, `The name of resource "${name}" contains a slash`, {
		hint: "Use letters, digits, \"_\" and \"-\".",
		level
	}), countCharacters(name) > resourceNameLength && report(RESOURCE_RULES["invalid-name"], target, `The name of a resource has more than ${resourceNameLength} characters`, { level: "warning" });
	let { pseudoParameters } = template.assumedVersion;
	template.parameters.has(name) ? report(RESOURCE_RULES["duplicate-name"], target, `"${name}" is also the name of a parameter`, {
		hint: "Rename one of them.",
		level
	}) : pseudoParameters.includes(name) && report(RESOURCE_RULES["duplicate-name"], target, `"${name}" is the name of a pseudo parameter`, { level });
}
function checkDeletionPolicy(context, resource) {
	let { template, report, resolveType } = context, { deletionPolicy } = resource, policy = toStringValue(template.tree, deletionPolicy);
	if (policy === void 0) return;
	let target = {
		source: template.source,
		node: deletionPolicy
	}, { deletionPolicies } = template.assumedVersion;
	if (!deletionPolicies.includes(policy)) {
		report(RESOURCE_RULES["invalid-deletion-policy"], target, `"${policy}" is not a deletion policy`, { hint: didYouMean(policy, deletionPolicies) ?? "Write Delete, Retain or Snapshot." });
		return;
	}
	let isExternal = valueAt(template.tree, resource.value, "external_id") !== void 0;
	if (policy.toLowerCase() !== "snapshot" || isExternal) return;
	let resolved = resolveResourceType(resolveType, resource);
	resolved?.kind !== "known" || resolved.type.canSnapshot || resolved.type.acceptsAnyProperty || report(RESOURCE_RULES["invalid-deletion-policy"], target, `Resources of type ${resolved.type.name} cannot be deleted with a snapshot`, {
		hint: "Write Delete or Retain.",
		level: levelOf(resource)
	});
}
// lib/lint/checks/resources/security-groups.js
const NEUTRON = {
	remotes: [
		"remote_ip_prefix",
		"remote_group",
		"remote_group_id"
	],
	direction: "direction",
	protocol: "protocol",
	from: "port_range_min",
	to: "port_range_max",
	mode: "remote_mode"
}, TYPES = new Map([
	["OS::Neutron::SecurityGroup", {
		names: NEUTRON,
		list: "rules"
	}],
	["OS::Neutron::SecurityGroupRule", {
		names: NEUTRON,
		list: void 0
	}],
	["AWS::EC2::SecurityGroup", {
		names: {
			remotes: [
				"CidrIp",
				"SourceSecurityGroupId",
				"SourceSecurityGroupName"
			],
			direction: "",
			protocol: "IpProtocol",
			from: "FromPort",
			to: "ToPort",
			mode: ""
		},
		list: "SecurityGroupIngress"
	}]
]), PORTS = [
	[22n, "SSH"],
	[3389n, "RDP"],
	[1433n, "SQL Server"],
	[1521n, "Oracle Database"],
	[3306n, "MySQL"],
	[5432n, "PostgreSQL"],
	[6379n, "Redis"],
	[9200n, "Elasticsearch"],
	[11211n, "Memcached"],
	[27017n, "MongoDB"]
];
function checkSecurityGroups(context) {
	let { template, report } = context;
	for (let { type, properties, resource, typeNode } of listDefinitions(context, template)) {
		let group = TYPES.get(type);
		if (group === void 0 || !properties) continue;
		let list = group.list === void 0 ? void 0 : valueAt(template.tree, properties, group.list), rules = group.list === void 0 ? [properties] : listItems(template.tree, list);
		for (let rule of rules) {
			let opened = findOpenPorts(context, rule, group.names);
			if (opened === void 0) continue;
			let node = group.names.remotes.map((name) => valueAt(template.tree, rule, name)).find((one) => one) ?? (group.list === void 0 ? typeNode ?? resource.key : rule);
			report(ADVICE_RULES["open-security-group"], {
				source: template.source,
				node
			}, `A rule of resource "${resource.name}" opens ${opened} to every address`, { hint: `Limit ${group.names.remotes[0] ?? ""} to the networks that need it.` });
		}
	}
}
function findOpenPorts(context, rule, names) {
	let read = createReader(context, rule), remotes = names.remotes.map(read), [direction, protocol, mode] = [
		read(names.direction),
		read(names.protocol),
		read(names.mode)
	];
	if (![
		...remotes,
		direction,
		protocol,
		mode
	].every((one) => one.isKnown)) return;
	let [network, ...groups] = remotes.map(({ text }) => text);
	if (!(!([
		"",
		"0.0.0.0/0",
		"::/0"
	].includes(network ?? "") && groups.every((text) => text === "")) || direction.text !== "" && direction.text !== "ingress" || mode.text !== "" && mode.text !== "remote_ip_prefix")) return [
		"",
		"tcp",
		"udp",
		"6",
		"17",
		"-1"
	].includes(protocol.text.toLowerCase()) ? describePorts(read(names.from), read(names.to)) : void 0;
}
function describePorts(from, to) {
	if (!from.isKnown || !to.isKnown) return;
	if (from.text === "" && to.text === "") return "all ports";
	let [first, last] = [toInteger(from.text), toInteger(to.text === "" ? from.text : to.text)];
	if (first === void 0 || last === void 0) return;
	if (first <= 1n && last >= 65535n) return "all ports";
	let open = PORTS.filter(([port]) => port >= first && port <= last);
	return open.length === 0 ? void 0 : open.map(([port, name]) => `${name} (port ${port})`).join(", ");
}
function createReader(context, rule) {
	let { template } = context, lookUp = createParameterLookup(context, template);
	return (name) => {
		let node = valueAt(template.tree, rule, name), value = node ? readValue(template, node, lookUp) : void 0;
		return value === void 0 ? {
			isKnown: !0,
			text: ""
		} : value.kind === "scalar" && value.parameter === void 0 ? {
			isKnown: !0,
			text: toText(value.scalar)
		} : {
			isKnown: !1,
			text: ""
		};
	};
}
function toText(scalar) {
	return scalar === null ? "" : String(scalar);
}
// lib/lint/checks/resources/server-networks.js
function checkServerNetworks(context) {
	let { template, resolveType } = context;
	for (let definition of listDefinitions(context, template)) {
		let { type, typeNode, resource } = definition, resolved = resolveType(type, typeNode, resource.name);
		if (resolved.kind !== "known" || resolved.type.name !== "OS::Nova::Server") continue;
		let entries = listProperties(template, definition);
		if (entries === void 0) continue;
		let networks = entries.find(({ name }) => name === "networks"), value = networks && template.tree.resolve(networks.value);
		(networks === void 0 || isList$1(value) && value.items.length === 0) && context.report(COMBINATION_RULES["server-without-networks"], {
			source: template.source,
			node: networks?.key ?? typeNode ?? resource.key
		}, `Server "${resource.name}" has no networks`, { hint: "Set \"networks\", for example to [{network: web}], or to [{allocate_network: auto}]." });
	}
}
// lib/lint/checks/resources/software-deployments.js
const DEPLOYMENTS = new Set(["OS::Heat::SoftwareDeployment", "OS::Heat::StructuredDeployment"]), NEEDED_FORMAT = "SOFTWARE_CONFIG";
function checkSoftwareDeployments(context) {
	let { template, resolveType } = context;
	for (let definition of listDefinitions(context, template)) {
		let { type, typeNode, resource } = definition, resolved = resolveType(type, typeNode, resource.name);
		if (resolved.kind !== "known" || !DEPLOYMENTS.has(resolved.type.name)) continue;
		let node = valueAt(template.tree, definition.properties ?? null, "server"), server = node === void 0 ? void 0 : findServer(context, node);
		node !== void 0 && server !== void 0 && checkFormat(context, definition, node, server);
	}
}
function findServer({ template, resolveType }, node) {
	let value = readValue(template, node, () => void 0), name = value.kind === "unknown" ? value.reference : void 0, server = name === void 0 ? void 0 : template.resources.get(name);
	if (server?.type === void 0) return;
	let resolved = resolveType(server.type, server.typeNode, server.name);
	return resolved.kind === "known" && resolved.type.name === "OS::Nova::Server" ? server : void 0;
}
function checkFormat(context, { resource, isCertain }, node, server) {
	let { template, certainTemplates } = context, given = readFormat(context, server);
	if (given === void 0 || given === NEEDED_FORMAT) return;
	let format = given ?? "HEAT_CFNTOOLS", isSure = given !== null && isCertain && server.condition === void 0 && certainTemplates.has(template), how = given === null ? `${format} unless the operator chose another default` : format;
	context.report(COMBINATION_RULES["server-without-deployments"], {
		source: template.source,
		node
	}, `Resource "${resource.name}" is a software deployment on "${server.name}", whose "user_data_format" is ${how}`, {
		hint: `Set "user_data_format" of "${server.name}" to ${NEEDED_FORMAT}, so that the server fetches its deployments.`,
		level: isSure ? void 0 : "warning"
	});
}
function readFormat(context, { properties }) {
	let { template } = context, node = valueAt(template.tree, properties ?? null, "user_data_format");
	if (node === void 0) return null;
	let value = readValue(template, node, createParameterLookup(context, template));
	if (value.kind === "scalar") return value.scalar === null ? null : String(value.scalar);
}
// lib/lint/checks/resources/support.js
function checkSupport(context) {
	for (let definition of listDefinitions(context, context.template)) {
		let { type, typeNode, resource } = definition, resolved = context.resolveType(type, typeNode, resource.name);
		resolved.kind === "known" && (reportType(context, definition, resolved.type) || checkMembers(context, resolved.type.properties, definition.properties));
	}
}
function reportType(context, { type: written, typeNode }, type) {
	let { template, schema, report } = context, target = {
		source: template.source,
		node: typeNode
	}, status = describeStatus(type.name, type.support);
	return status === void 0 ? (type.onlyIn !== void 0 && report(TYPE_RULES["type-of-one-release"], target, describeRelease(`type ${type.name}`, type.onlyIn, schema)), (schema.aliases.has(written) || written.startsWith("OS::Quantum")) && report(TYPE_RULES["aliased-type"], target, `${written} is the old name of ${type.name}`, { hint: `Write ${type.name}.` }), !1) : (report(TYPE_RULES["deprecated-type"], target, status.message, { hint: status.hint }), !0);
}
function checkMembers(context, members, node) {
	let { template, schema, report } = context;
	if (readFunctionCall(template, node, "resource") === void 0) for (let { name, key, value } of listEntries(template.tree, node ?? null)) {
		let property = members.get(name);
		if (property === void 0) continue;
		let target = {
			source: template.source,
			node: key
		}, status = describeStatus(`Property "${name}"`, property.support);
		status === void 0 ? property.onlyIn !== void 0 && report(TYPE_RULES["property-of-one-release"], target, describeRelease(`property "${name}"`, property.onlyIn, schema)) : report(TYPE_RULES["deprecated-property"], target, status.message, { hint: status.hint }), checkValue(context, property, value);
	}
}
function checkValue(context, { members, items }, value) {
	if (members !== void 0 && checkMembers(context, members, value), items !== void 0) for (let item of listItems(context.template.tree, value)) checkValue(context, items, item);
}
const WORDS = {
	DEPRECATED: "deprecated",
	HIDDEN: "hidden",
	UNSUPPORTED: "not supported"
};
function describeStatus(subject, { status, message, since }) {
	if (status === "SUPPORTED" || status === "UNKNOWN") return;
	let version = since === void 0 || status === "UNSUPPORTED" ? "" : ` since Heat ${since}`;
	return {
		message: `${subject} is ${WORDS[status]}${version}`,
		hint: message
	};
}
function describeRelease(subject, onlyIn, { releases }) {
	let newest = releases.at(-1) ?? "";
	return onlyIn === newest ? `Heat ${releases[0] ?? ""} has no ${subject}: it is new in a later release` : `Heat ${newest} has no ${subject}: it was removed`;
}
// lib/lint/checks/resources/types.js
function checkTypes(context) {
	for (let definition of listDefinitions(context, context.template)) {
		let { type, typeNode, resource } = definition, resolved = context.resolveType(type, typeNode, resource.name);
		type.endsWith(".yml") && isUnmapped(context, definition) ? reportExtension(context, definition) : resolved.kind === "unknown" && reportUnknown(context, definition, resolved.name);
	}
}
function isUnmapped({ files }, { type, resource }) {
	return files.types.targetOf(type, resource.name) === type;
}
function reportExtension(context, { type, typeNode, isCertain }) {
	let { template, report } = context, isError = isCertain && context.certainTemplates.has(template);
	report(TYPE_RULES["template-extension"], {
		source: template.source,
		node: typeNode
	}, `Heat does not take "${type}" for a template`, {
		hint: "Rename the file so that it ends in .yaml or .template.",
		level: isError ? void 0 : "warning"
	});
}
function reportUnknown(context, { typeNode, isCertain }, name) {
	let { template, schema, knowsAllTypes, report } = context, isError = knowsAllTypes && isCertain && context.certainTemplates.has(template);
	report(TYPE_RULES["unknown-type"], {
		source: template.source,
		node: typeNode
	}, `Heat has no resource type "${name}"`, {
		hint: didYouMean(name, schema.resourceTypeNames) ?? "If an environment file maps it, add the file to environment-files. If a plugin of the cloud defines it, pass its schema with lint-known-types.",
		level: isError ? "error" : "warning"
	});
}
function checkGroupSizes(context) {
	let { template, resolveType } = context;
	for (let definition of listDefinitions(context, template)) {
		let { type, typeNode, resource, properties } = definition, resolved = resolveType(type, typeNode, resource.name);
		if (resolved.kind !== "known") continue;
		let size = findGroupSize(context, template, {
			type: resolved.type.name,
			properties
		});
		size !== void 0 && reportSize(context, definition, size);
	}
}
function reportSize({ template: { source }, schema, report }, { resource, isMember, isCertain }, { size, property, node }) {
	let { resourcesPerStack } = schema.limits, group = isMember ? `A group in "${resource.name}"` : `Group "${resource.name}"`;
	size > 100000n ? report(RESOURCE_RULES["oversized-group"], {
		source,
		node
	}, `${group} has ${size} members, more than any Heat can create`, {
		hint: `Heat builds all members in memory before it checks its limits, and can crash for all users: check "${property}".`,
		level: isCertain ? void 0 : "warning"
	}) : size > BigInt(resourcesPerStack) && report(FILE_RULES["limit-exceeded"], {
		source,
		node
	}, `${group} has ${size} members, and Heat accepts ${resourcesPerStack} resources in a stack`, { hint: "The operator can allow more with the option max_resources_per_stack." });
}
// lib/lint/checks/resources/update-policies.js
function checkUpdatePolicies(context) {
	for (let resource of context.template.resources.values()) resource.updatePolicy && checkPolicy(context, resource);
}
function checkPolicy(context, resource) {
	let { template, report } = context, { tree, source, format } = template, node = resource.updatePolicy ?? null, key = format === "hot" ? "update_policy" : "UpdatePolicy", level = isCertain(context, resource) ? void 0 : "warning", rule = RESOURCE_RULES["invalid-update-policy"];
	if (readFunctionCall(template, node, "resource") !== void 0) {
		report(rule, {
			source,
			node
		}, `${key} must be a map, and not a function`, { level });
		return;
	}
	let members = findPolicies(context, resource), entries = listEntries(tree, node);
	if (members === void 0) return;
	if (members.size === 0 && entries.length > 0) {
		let message = `Resources of type ${resource.type ?? ""} have no update policy`;
		report(rule, {
			source,
			node: entries[0]?.key
		}, message, {
			hint: `Remove ${key}.`,
			level
		});
		return;
	}
	let lookUp = createParameterLookup(context, template), values = entries.map((entry) => ({
		...entry,
		value: readValue(template, entry.value, lookUp)
	})), owner = {
		path: [],
		definedBy: `${key} of ${resource.type ?? ""}`,
		noun: "key",
		isPlaceholder: () => !1,
		translations: new Map()
	};
	for (let problem of checkMembers$1(members, values, resource.key, owner)) report(rule, {
		source,
		node: problem.node
	}, problem.message, {
		hint: problem.hint,
		level: problem.isUncertain || problem.reference !== void 0 ? "warning" : level
	});
}
function findPolicies({ resolveType }, resource) {
	let resolved = resolveResourceType(resolveType, resource);
	return resolved?.kind === "known" ? resolved.type.updatePolicy : resolved?.kind === "nested" ? new Map() : void 0;
}
function isCertain(context, { condition }) {
	return condition === void 0 && context.certainTemplates.has(context.template);
}
// lib/lint/values/least-size.js
const UNKNOWN = {
	text: "",
	isWhole: !1
};
function readLeastText(reading, node) {
	let { template } = reading, call = readFunctionCall(template, node, "resource");
	return call === void 0 ? toLeastText(toPythonString(toPlain(template.tree, node ?? null))) : readCall(reading, call);
}
function readCall(reading, call) {
	let { files, template, lookUp } = reading, { name, argument } = call, { tree } = template;
	switch (name) {
		case "get_file": {
			let key = argument === null ? void 0 : files.targets.get(argument);
			return toLeastText(key === void 0 ? void 0 : files.contents.get(key));
		}
		case "get_param":
		case "Ref": {
			let parameter = toPlain(tree, argument), value = typeof parameter == "string" ? lookUp(parameter) : void 0;
			return toLeastText(value === void 0 ? void 0 : toPythonString(value));
		}
		case "Fn::Base64": return readLeastText(reading, argument);
		case "if":
		case "Fn::If": return shortest(listItems(tree, argument).slice(1).map((branch) => readLeastText(reading, branch)));
		case "list_join":
		case "Fn::Join": return readJoin(reading, argument);
		case "str_replace":
		case "Fn::Replace": return readReplaced(reading, call);
		default: return UNKNOWN;
	}
}
function toLeastText(text) {
	return text === void 0 ? UNKNOWN : {
		text,
		isWhole: !0
	};
}
function shortest(texts) {
	let [first = UNKNOWN, ...others] = texts.toSorted((one, other) => one.text.length - other.text.length);
	return {
		text: first.text,
		isWhole: first.isWhole && others.length === 0
	};
}
function readJoin(reading, argument) {
	let { tree } = reading.template, [delimiter, ...lists] = listItems(tree, argument), parts = lists.flatMap((list) => listItems(tree, list)), separator = toPlain(tree, delimiter ?? null), texts = parts.map((part) => readLeastText(reading, part));
	return {
		text: texts.map(({ text }) => text).join(typeof separator == "string" ? separator : ""),
		isWhole: parts.length > 0 && texts.every(({ isWhole }) => isWhole)
	};
}
function readReplaced(reading, { name, argument }) {
	let { template } = reading, parts = readReplacement(name, readArgument(template, argument, "resource")), original = parts && readLeastText(reading, parts.template.node);
	if (!original?.isWhole) return UNKNOWN;
	let entries = listEntries(template.tree, parts?.params.node ?? null).filter((entry) => entry.name !== "").toSorted((one, other) => other.name.length - one.name.length).map((entry) => ({
		word: entry.name,
		value: readLeastText(reading, entry.value)
	})), replace = (text, [first, ...others]) => first === void 0 ? text : text.split(first.word).map((piece) => replace(piece, others)).join(first.value.text);
	return {
		text: replace(original.text, entries),
		isWhole: entries.every(({ value }) => value.isWhole)
	};
}
// lib/lint/checks/resources/user-data.js
const MAX_BYTES = 49149, LEAST_ADDED = {
	HEAT_CFNTOOLS: 6400,
	SOFTWARE_CONFIG: 3100
}, PROPERTIES = {
	"OS::Nova::Server": "user_data",
	"AWS::EC2::Instance": "UserData",
	"AWS::AutoScaling::LaunchConfiguration": "UserData"
};
function checkUserData(context) {
	let { template, resolveType } = context;
	for (let definition of listDefinitions(context, template)) {
		let { type, typeNode, resource } = definition, resolved = resolveType(type, typeNode, resource.name), property = resolved.kind === "known" ? PROPERTIES[resolved.type.name] : void 0;
		if (property === void 0) continue;
		let node = valueAt(template.tree, definition.properties ?? null, property);
		node !== void 0 && checkSize(context, definition, node);
	}
}
function checkSize(context, definition, node) {
	let { template, files, certainTemplates } = context, { tree, source } = template, lookUp = createParameterLookup(context, template), format = toPlain(tree, valueAt(tree, definition.properties ?? null, "user_data_format") ?? null), sent = format === "RAW" || format === "SOFTWARE_CONFIG" ? findConfig(context, node) : node, { text } = readLeastText({
		files,
		template,
		lookUp
	}, sent), size = Buffer.byteLength(text), isRewritten = format !== "RAW" && isWrittenAnew(text), added = isRewritten ? 0 : countAdded(format);
	if (size + added <= MAX_BYTES) return;
	let isSure = definition.isCertain && !isRewritten && size > MAX_BYTES && certainTemplates.has(template), addition = size > MAX_BYTES ? "" : `, to which Heat adds at least ${added}`;
	context.report(PROPERTY_RULES["oversized-user-data"], {
		source,
		node
	}, `The user data of resource "${definition.resource.name}" has at least ${size} bytes${addition}, and Nova accepts ${MAX_BYTES}`, {
		hint: "Heat accepts it, and Nova rejects the server. Shorten it, or let the server download the rest when it starts.",
		level: isSure ? void 0 : "warning"
	});
}
function isWrittenAnew(text) {
	return /^content-type:\s*multipart/im.test(text) || text.trimStart().startsWith("{");
}
function countAdded(format) {
	let name = format ?? "HEAT_CFNTOOLS";
	return typeof name == "string" ? LEAST_ADDED[name] ?? 0 : 0;
}
function findConfig({ template }, node) {
	let call = readFunctionCall(template, node, "resource"), name = call?.name === "get_resource" ? toPlain(template.tree, call.argument) : void 0, resource = typeof name == "string" ? template.resources.get(name) : void 0;
	return resource?.type === "OS::Heat::SoftwareConfig" ? valueAt(template.tree, resource.properties ?? null, "config") ?? null : node;
}
// lib/lint/checks/structure/definition-keys.js
const GROUP_KEYS = [
	"label",
	"description",
	"parameters"
];
function checkDefinitionKeys(context) {
	let { template } = context, { version } = template;
	if (version === void 0) return;
	let kinds = template.format === "hot" ? listHotKinds(template) : listKinds(template, "warning");
	for (let kind of kinds) for (let node of kind.nodes) checkKeys(context, version, kind, node);
}
function listKinds({ resources, outputs, parameters }, resourceLevel) {
	let nodesOf = (map) => [...map.values()].map(({ value }) => value);
	return [
		{
			label: "resource",
			keysIn: ({ resourceKeys }) => resourceKeys,
			level: resourceLevel,
			nodes: nodesOf(resources)
		},
		{
			label: "output",
			keysIn: ({ outputKeys }) => outputKeys,
			level: "warning",
			nodes: nodesOf(outputs)
		},
		{
			label: "parameter",
			keysIn: ({ parameterKeys }) => parameterKeys,
			level: "error",
			nodes: nodesOf(parameters)
		}
	];
}
function listHotKinds(template) {
	let { tree, parameters } = template;
	return [
		...listKinds(template, "error"),
		{
			label: "constraint",
			keysIn: ({ parameterConstraintKeys }) => parameterConstraintKeys,
			level: "error",
			nodes: [...parameters.values()].flatMap(({ value }) => listItems(tree, valueAt(tree, value, "constraints")))
		},
		{
			label: "parameter group",
			keysIn: () => GROUP_KEYS,
			level: "warning",
			nodes: listItems(tree, valueAt(tree, tree.root, "parameter_groups"))
		}
	];
}
function checkKeys(context, version, kind, node) {
	let { source, tree } = context.template, { level } = kind;
	if (isMapNode(tree, node)) for (let { name, key } of listEntries(tree, node)) {
		if (kind.keysIn(version).includes(name)) continue;
		let { message, hint } = describe$1(context, version, kind, name);
		context.report(STRUCTURE_RULES["unknown-key"], {
			source,
			node: key
		}, message, {
			hint,
			level
		});
	}
}
function describe$1({ schema, template: { format } }, version, { label, keysIn }, name) {
	let newer = schema.templateVersions.find((one) => one.format === format && keysIn(one).includes(name)), article = /^[aeiou]/.test(label) ? "An" : "A";
	if (newer === void 0) {
		let keys = keysIn(version), known = `Known keys: ${keys.join(", ")}.`;
		return {
			message: `${article} ${label} has no key "${name}"`,
			hint: didYouMean(name, keys) ?? known
		};
	}
	return {
		message: `${article} ${label} has no key "${name}" in version ${version.value}`,
		hint: `Write ${newer.key}: ${newer.value}, or a later version.`
	};
}
function checkRequiredKeys({ template, report }) {
	let { source, tree, format } = template, check = (label, required, definitions) => {
		for (let { name, key, value } of definitions.values()) {
			let entries = listEntries(tree, value);
			isMapNode(tree, value) && !entries.some((entry) => entry.name === required) && report(STRUCTURE_RULES["missing-key"], {
				source,
				node: key
			}, `${label} "${name}" has no ${required}`, { hint: `Add "${required}:".` });
		}
	};
	check("Resource", toKey(format, "type"), template.resources), check("Parameter", toKey(format, "type"), template.parameters), check("Output", toKey(format, "value"), template.outputs);
}
// lib/lint/checks/structure/duplicate-keys.js
function checkDuplicateKeys(context) {
	reportDuplicateKeys(context, context.template.source);
}
function reportDuplicateKeys({ report }, source) {
	for (let { key, first } of listRepeatedKeys(source.tree)) report(FILE_RULES["duplicate-key"], {
		source,
		node: key
	}, `The key "${String(key.value)}" is in this map twice, first in line ${locationOf(source, first).line}`, { hint: "Heat ignores the first one: remove one of them." });
}
// lib/lint/checks/structure/limits.js
function checkLimits(context) {
	let { template, schema, report, isNested } = context, { templateBytes, resourcesPerStack, nestedStackDepth } = schema.limits, { source, sections, tree } = template, operatorHint = (option) => `The operator can allow more with the option ${option}.`, characters = countCharacters(source.text);
	characters > templateBytes && report(FILE_RULES["limit-exceeded"], {
		source,
		node: tree.root
	}, `The file has ${characters} characters, and Heat accepts ${templateBytes}`, { hint: operatorHint("max_template_size") });
	let resources = sections.find(({ name }) => name === toKey(template.format, "resources"));
	template.resources.size > resourcesPerStack && report(FILE_RULES["limit-exceeded"], {
		source,
		node: resources?.key ?? tree.root
	}, `The template has ${template.resources.size} resources, and Heat accepts ${resourcesPerStack} in a stack`, { hint: operatorHint("max_resources_per_stack") });
	let depth = isNested ? 0 : countDepth(context, template);
	depth > nestedStackDepth && report(FILE_RULES["limit-exceeded"], {
		source,
		node: resources?.key ?? tree.root
	}, `Nested stacks are ${depth} levels deep, and Heat accepts ${nestedStackDepth}`, { hint: operatorHint("max_nested_stack_depth") });
}
function countDepth(context, template, depths = new Map()) {
	let known = depths.get(template);
	if (known !== void 0) return known;
	depths.set(template, 0);
	let depth = 0;
	for (let resource of template.resources.values()) {
		let resolved = resolveResourceType(context.resolveType, resource);
		resolved?.kind === "nested" && (depth = Math.max(depth, 1 + countDepth(context, resolved.template, depths)));
	}
	return depths.set(template, depth), depth;
}
// lib/lint/checks/structure/names.js
function checkNames({ template, report }) {
	let { source, parameters, conditions, resources, outputs } = template, check = (label, definitions) => {
		for (let { key } of definitions.values()) {
			if (typeof key.value == "string") continue;
			let text = key.source;
			report(STRUCTURE_RULES["name-not-string"], {
				source,
				node: key
			}, `The name of this ${label} is not a string: YAML reads ${text} as ${describe(key)}`, { hint: `Write '${text}', with quotes.` });
		}
	};
	check("parameter", parameters), check("condition", conditions), check("resource", resources), check("output", outputs);
}
function describe({ value }) {
	return typeof value == "boolean" || value === null ? String(value) : "a number";
}
// lib/lint/checks/structure/retyped-values.js
function checkRetypedValues(context) {
	let { template } = context;
	for (let { name, type, defaultValue } of template.parameters.values()) isString(type) && reportRetyped(context, template.source, defaultValue, `Parameter "${name}"`);
	for (let resource of template.resources.values()) checkProperties(context, resource);
}
function checkRetypedParameters(context, environment) {
	let { tree } = environment, { files, templates } = context, all = [...templates.values()], roots = all.filter(({ source }) => source === files.root);
	for (let [section, declaring] of [["parameters", roots], ["parameter_defaults", all]]) for (let { name, value } of listSection(tree, section)) {
		let types = declaring.flatMap(({ parameters }) => parameters.get(name)?.type ?? []);
		types.length > 0 && types.every(isString) && reportRetyped(context, environment, value, `Parameter "${name}"`);
	}
}
function checkProperties(context, resource) {
	let { template, resolveType } = context, resolved = resolveResourceType(resolveType, resource);
	for (let { name, value } of listEntries(template.tree, resource.properties ?? null)) resolved?.kind === "known" && checkProperty(context, resolved.type.properties.get(name), name, value), resolved?.kind === "nested" && isString(resolved.template.parameters.get(name)?.type) && reportRetyped(context, template.source, value, `Property "${name}"`);
}
function checkProperty(context, schema, name, node) {
	let { template } = context;
	if (!(schema === void 0 || isCall(template, node))) {
		if (schema.type === "string") {
			let target = template.tree.resolve(node), isFloat = isScalar$1(target) && typeof target.value == "number", isPlainBoolean = isScalar$1(target) && /^(?:true|false)$/i.test(target.source);
			!isFloat && !isPlainBoolean && reportRetyped(context, template.source, node, `Property "${name}"`);
		}
		for (let entry of listEntries(template.tree, node)) checkProperty(context, schema.members?.get(entry.name), entry.name, entry.value);
		for (let item of listItems(template.tree, node)) checkProperty(context, schema.items, name, item);
	}
}
function isCall(template, node) {
	return readFunctionCall(template, node, "resource") !== void 0;
}
function isString(type) {
	return type === "string" || type === "String";
}
function reportRetyped({ report }, source, node, label) {
	let { tree, text, isJson } = source, target = tree.resolve(node ?? null);
	if (isJson || !isScalar$1(target) || isMapNode(tree, target) || toStringValue(tree, target) !== void 0) return;
	let { start, end } = target, written = text.slice(start, end), sent = written === "" || target.value === null ? void 0 : toPythonText(written);
	sent !== void 0 && sent !== written && report(FILE_RULES["retyped-value"], {
		source,
		node: target
	}, `${label} is a string, and YAML reads ${written} as ${sent}`, { hint: `Write '${written}', with quotes.` });
}
// lib/lint/checks/structure/sections.js
function checkSections({ template, schema, report }) {
	let { source, version, sections, format } = template;
	if (version === void 0) {
		let versions = schema.templateVersions.filter((one) => one.format === format), entry = sections.find(({ name }) => versions.some(({ key }) => key === name)), written = describeNode(template.tree, entry?.value), known = versions.map(({ value }) => value);
		report(STRUCTURE_RULES["unknown-version"], {
			source,
			node: entry?.value
		}, `Heat knows no version "${written}"`, { hint: didYouMean(written, known) ?? `The newest is ${known.at(-1) ?? ""}.` });
	} else for (let { name, key } of sections) {
		if (version.sections.includes(name)) continue;
		let newer = schema.templateVersions.find((one) => one.format === format && one.sections.includes(name));
		report(STRUCTURE_RULES["unknown-section"], {
			source,
			node: key
		}, newer === void 0 ? `A template has no section "${name}"` : `Version ${version.value} has no section "${name}"`, { hint: newer === void 0 ? didYouMean(name, version.sections) ?? `Known sections: ${version.sections.join(", ")}.` : `Write ${version.key}: ${newer.value}, or a later version.` });
	}
}
// lib/lint/checks/structure/shapes.js
const PHRASES = {
	map: "a map",
	list: "a list",
	string: "a string",
	"list or string": "a list of strings, or a string",
	condition: "the name of a condition, true, false, or a function"
};
function checkShapes(context) {
	checkSectionShapes(context);
	let { template } = context, { tree } = template;
	for (let resource of template.resources.values()) isShape(template, resource.value, "map") ? checkResourceShapes(context, resource) : reportShape(context, resource, `Resource "${resource.name}"`, "map");
	let definitions = [...[...template.parameters.values()].map((one) => ["Parameter", one]), ...[...template.outputs.values()].map((one) => ["Output", one])];
	for (let [label, definition] of definitions) isShape(template, definition.value, "map") || reportShape(context, definition, `${label} "${definition.name}"`, "map");
	if (template.format === "hot") for (let { name, value } of template.parameters.values()) for (let entry of listEntries(tree, value)) {
		let isNullConstraints = entry.name === "constraints" && toPlain(tree, entry.value) === null;
		entry.name !== "constraints" && entry.name !== "tags" || isNullConstraints || isShape(template, entry.value, "list") || reportShape(context, entry, `"${entry.name}" of parameter "${name}"`, "list");
	}
}
function checkSectionShapes(context) {
	let { template } = context, toName = (section) => toKey(template.format, section), shapes = [
		[toName("parameters"), "map"],
		[toName("resources"), "map"],
		[toName("outputs"), "map"],
		[toName("conditions"), "map"],
		...template.format === "hot" ? [["parameter_groups", "list"]] : []
	];
	for (let [section, shape] of shapes) {
		let entry = template.sections.find(({ name }) => name === section), isNeeded = section === toName("conditions") && template.version?.sections.includes(section) === !0;
		entry === void 0 || isShape(template, entry.value, shape) || (isNeeded || !isFalse(template, entry.value)) && reportShape(context, entry, `Section "${section}"`, shape);
	}
}
function checkResourceShapes(context, { name, value }) {
	let { template } = context, shapes = RESOURCE_SHAPES[template.format];
	for (let entry of listEntries(template.tree, value)) {
		let shape = shapes.get(entry.name);
		shape === void 0 || isShape(template, entry.value, shape) || shape === "condition" && !hasConditions(template) || !FUNCTION_FREE.has(entry.name) && isFunction(context, entry.value) || reportShape(context, entry, `"${entry.name}" of resource "${name}"`, shape);
	}
}
const RESOURCE_SHAPES = {
	hot: listResourceShapes("hot"),
	cfn: listResourceShapes("cfn")
};
function listResourceShapes(format) {
	let byKey = [
		["type", "string"],
		["properties", "map"],
		["metadata", "map"],
		["update_policy", "map"],
		["deletion_policy", "string"],
		["depends_on", "list or string"],
		["description", "string"],
		["condition", "condition"]
	].map(([key, shape]) => [toKey(format, key), shape]);
	return new Map([...byKey, ...format === "hot" ? [["external_id", "string"]] : []]);
}
function hasConditions(template) {
	return template.version?.sections.includes(toKey(template.format, "conditions")) === !0;
}
const FUNCTION_FREE = new Set([
	"type",
	"depends_on",
	"description"
].flatMap((key) => [key, toKey("cfn", key)]));
function isFunction({ template }, node) {
	return ["resource", "condition"].some((scope) => readFunctionCall(template, node, scope) !== void 0);
}
function isShape(template, node, shape) {
	let { tree } = template, target = tree.resolve(node);
	switch (shape) {
		case "map": return isMapNode(tree, node);
		case "list": return isList$1(target);
		case "string": return toStringValue(tree, node) !== void 0;
		case "list or string": return toStringValue(tree, node) !== void 0 || isList$1(target) && listItems(tree, node).every((item) => toStringValue(tree, item) !== void 0);
		case "condition": return isScalar$1(target) && ["string", "boolean"].includes(typeof target.value);
	}
}
function isFalse({ tree }, node) {
	let target = tree.resolve(node);
	return isList$1(target) || isMap(target) ? target.items.length === 0 : !toPlain(tree, node);
}
function reportShape({ template, report }, { key, value }, label, shape) {
	let isEmpty = toPlain(template.tree, value) === null, node = isEmpty ? key : value, message = isEmpty ? `${label} is empty, and must be ${PHRASES[shape]}` : `${label} must be ${PHRASES[shape]}`;
	report(STRUCTURE_RULES["wrong-shape"], {
		source: template.source,
		node
	}, message, { hint: isEmpty ? "Remove the key, or write a value." : void 0 });
}
// lib/lint/checks/index.js
const MERGE_CHECKS = [
	checkGivenParameters,
	checkMergedValues,
	checkReplacedResources
], TEMPLATE_CHECKS = [
	checkSections,
	checkNames,
	checkReferences,
	checkParameterPaths,
	checkAttributes,
	checkCycles,
	checkFunctionArguments,
	checkProperties$1,
	checkCombinations,
	checkSoftwareDeployments,
	checkServerNetworks,
	checkSupport,
	checkTypes,
	checkDuplicateKeys,
	checkRetypedValues,
	checkLimits,
	checkGroupSizes,
	checkUserData,
	checkDefinitionKeys,
	checkRequiredKeys,
	checkShapes,
	checkParameters,
	checkParameterGroups,
	checkConditions,
	checkMappings,
	checkResourceDefinitions,
	checkUpdatePolicies,
	checkAdvice,
	checkFloatingIps,
	checkSecrets,
	checkSecurityGroups,
	checkUnused,
	checkFunctionNames,
	checkReplacements,
	checkRepeatValues,
	checkMapReplaceKeys
], ENVIRONMENT_CHECKS = [
	reportDuplicateKeys,
	checkRetypedParameters,
	checkRegistryExtensions,
	checkEnvironmentParameters,
	checkRegistry,
	checkEventSinks
];
// lib/lint/model/template.js
function readTemplateModel(key, source, schema) {
	let { tree } = source, sections = listEntries(tree, tree.root), versionEntry = sections.find(({ name }) => VERSION_KEYS.includes(name)), format = versionEntry?.name === "heat_template_version" ? "hot" : "cfn", version = versionEntry && schema.findTemplateVersion(versionEntry.name, readText(tree, versionEntry.value)), assumedVersion = version ?? schema.templateVersions.findLast((one) => one.format === format);
	if (assumedVersion === void 0) throw Error(`no version of ${format} templates is known`);
	let read = (section, toModel) => {
		let node = valueAt(tree, tree.root, toKey(format, section)) ?? null;
		return new Map(listEntries(tree, node).map((one) => [one.name, toModel(one)]));
	};
	return {
		key,
		source,
		tree,
		format,
		version,
		assumedVersion,
		sections,
		parameters: read("parameters", (one) => readParameter(tree, format, one)),
		conditions: read("conditions", (one) => one),
		mappings: format === "cfn" ? read("mappings", (one) => one) : new Map(),
		resources: read("resources", (one) => readResource(tree, format, one)),
		outputs: read("outputs", (one) => readOutput(tree, format, one)),
		remembered: new Map()
	};
}
function readText(tree, node) {
	return toStringValue(tree, node) ?? "";
}
function readParameter(tree, format, one) {
	return {
		...one,
		type: toStringValue(tree, valueAt(tree, one.value, toKey(format, "type"))),
		defaultValue: valueAt(tree, one.value, toKey(format, "default"))
	};
}
function readResource(tree, format, one) {
	let at = (key) => valueAt(tree, one.value, toKey(format, key));
	return {
		...one,
		type: toStringValue(tree, at("type")),
		typeNode: at("type"),
		properties: at("properties"),
		metadata: at("metadata"),
		dependsOn: at("depends_on"),
		updatePolicy: at("update_policy"),
		deletionPolicy: at("deletion_policy"),
		condition: at("condition")
	};
}
function readOutput(tree, format, one) {
	return {
		...one,
		outputValue: valueAt(tree, one.value, toKey(format, "value")),
		condition: valueAt(tree, one.value, toKey(format, "condition"))
	};
}
// lib/lint/suppressions.js
const COMMENT = /^(.*?)#\s*heat-lint:\s*ignore\s+((?:[\w-]+(?:\s*,\s*|\s+)?)+)/, RULE_ID = /^HL\d{3}$/;
function applySuppressions(findings, sources, ignoredRules) {
	let suppressions = [...sources].flatMap(readSuppressions), byLine = new Map();
	for (let one of suppressions) {
		let key = lineKey(one.source.name, one.line);
		byLine.set(key, [...byLine.get(key) ?? [], one]);
	}
	let used = new Set(), remaining = findings.filter((finding) => {
		if (isNamed(ignoredRules, finding)) return !1;
		let { file, line } = finding.location, suppression = byLine.get(lineKey(file, line))?.find(({ rules }) => rules.includes(finding.rule.id));
		return suppression !== void 0 && used.add(suppression), suppression === void 0;
	}), unused = suppressions.filter((one) => !used.has(one)).map(toUnusedFinding);
	return [...remaining, ...unused.filter((one) => !isNamed(ignoredRules, one))];
}
function readSuppressions(source) {
	if (source.isJson || !source.text.includes("heat-lint")) return [];
	let offset = 0;
	return source.text.split("\n").flatMap((text, index) => {
		let start = offset;
		offset += text.length + 1;
		let [, before, words = ""] = COMMENT.exec(text) ?? [];
		if (before === void 0) return [];
		let rules = words.split(/[\s,]+/).filter((word) => RULE_ID.test(word)), line = before.trim() === "" ? index + 2 : index + 1;
		return [{
			source,
			offset: start + before.length,
			line,
			rules
		}];
	});
}
function lineKey(file, line) {
	return `${line} ${file}`;
}
function isNamed(names, { rule }) {
	return names.includes(rule.id) || names.includes(rule.name);
}
function toUnusedFinding({ source, offset, rules }) {
	let rule = FILE_RULES["unused-suppression"], location = locationAt(source, offset), named = rules.length === 0 ? "no rule" : rules.join(", ");
	return {
		rule,
		level: rule.level,
		message: `This comment suppresses ${named}, and the line has no such finding`,
		hint: "Remove the comment.",
		location,
		end: {
			line: location.line,
			column: location.column
		}
	};
}
// lib/lint/lint.js
function lint(files, options) {
	let { schema, knowsAllTypes = !1, ignoredRules = [] } = options, findings = [], templates = readTemplateModels(files, schema), base = {
		files,
		schema,
		templates,
		resolveType: createTypeResolver(files, schema, templates),
		knowsAllTypes,
		report: (rule, target, message, reportOptions = {}) => {
			findings.push(toFinding(rule, target, message, reportOptions));
		}
	}, context = {
		...base,
		certainTemplates: findCertainTemplates(base)
	};
	for (let issue of files.issues) findings.push(toFileFinding(issue));
	for (let template of templates.values()) {
		let isNested = template.source !== files.root, report = context.certainTemplates.has(template) ? context.report : toWarnings(context.report), templateContext = {
			...context,
			report,
			template,
			isNested
		};
		for (let check of TEMPLATE_CHECKS) check(templateContext);
	}
	for (let environment of files.environments) for (let check of ENVIRONMENT_CHECKS) check(context, environment);
	for (let check of MERGE_CHECKS) check(context);
	return sortFindings(removeDuplicates(applySuppressions(findings, new Set([...files.sources.values(), ...files.environments]), ignoredRules)));
}
function toWarnings(report) {
	return (rule, target, message, options = {}) => {
		let level = options.level ?? rule.level;
		report(rule, target, message, {
			...options,
			level: level === "error" ? "warning" : level
		});
	};
}
function readTemplateModels(files, schema) {
	let entries = [...files.sources].filter(([, source]) => isTemplate(source));
	return new Map(entries.map(([key, source]) => [key, readTemplateModel(key, source, schema)]));
}
function toFinding(rule, { source, node }, message, options) {
	let { start, end } = node ?? {
		start: 0,
		end: 0
	};
	return {
		rule,
		level: options.level ?? rule.level,
		message,
		hint: toHint(rule, node, options),
		location: {
			file: source.name,
			...positionIn(source)(start)
		},
		end: positionIn(source)(end)
	};
}
const YAML_RULES = [STRUCTURE_RULES["name-not-string"], FILE_RULES["retyped-value"]];
function toHint(rule, node, { hint }) {
	let explanation = YAML_RULES.includes(rule) ? void 0 : explainYamlWord(node);
	return explanation !== void 0 && hint !== void 0 ? `${explanation} ${hint}` : explanation ?? hint;
}
function positionIn(source) {
	let index = lineIndexes.get(source) ?? createLineIndex(source.text);
	return lineIndexes.set(source, index), index;
}
const lineIndexes = new WeakMap();
function toFileFinding(issue) {
	let { message, location, hint, chain, subject } = issue, position = location ?? {
		file: chain.at(-1) ?? "",
		line: 1,
		column: 1
	};
	return {
		rule: subject === "environment-section" ? ENVIRONMENT_RULES["unknown-environment-section"] : FILE_RULES["unreadable-file"],
		level: "error",
		message,
		hint,
		location: position,
		end: {
			line: position.line,
			column: position.column
		}
	};
}
function removeDuplicates(findings) {
	return [...new Map(findings.map((one) => [findingKey(one), one])).values()];
}
function findingKey({ rule, message, location: { file, line, column } }) {
	return JSON.stringify([
		rule.id,
		message,
		file,
		line,
		column
	]);
}
function sortFindings(findings) {
	return findings.toSorted((one, other) => compareNames(one.location.file, other.location.file) || one.location.line - other.location.line || one.location.column - other.location.column || LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || compareNames(one.rule.id, other.rule.id));
}
// lib/lint/lint-all.js
var TemplateLinter = class {
	#options;
	#linted = [];
	#included = new Set();
	constructor(options) {
		this.#options = options;
	}
	add(files) {
		let { root, environments, parametersFiles, parametersInput } = files, sources = [...files.sources.values()], isIncluded = root !== void 0 && this.#included.has(root.name), linted = {
			root: root?.name,
			sources: sources.map(({ name }) => name),
			templates: sources.filter((source) => !environments.includes(source)).map(({ name }) => name),
			sharedFiles: [
				...environments,
				...parametersFiles,
				parametersInput.source
			].map(({ name }) => name),
			findings: isIncluded ? void 0 : lint(files, this.#options),
			unchecked: isIncluded ? files : void 0
		};
		for (let name of listIncluded(linted)) this.#included.add(name);
		this.#linted.push(linted);
	}
	result() {
		let found = findRoots(this.#linted, this.#included).map((one) => ({
			...one,
			findings: this.#findingsOf(one)
		})), sharedFiles = new Set(found.flatMap((one) => one.sharedFiles)), needsAll = ({ rule, location }) => sharedFiles.has(location.file) || rule.name === "unused-suppression", users = count(found.flatMap((one) => [...new Set([...one.sources, ...one.sharedFiles])])), finders = count(found.flatMap(({ findings }) => findings.map(findingKey))), isOfAll = (finding) => finders.get(findingKey(finding)) === users.get(finding.location.file), findings = removeDuplicates(found.flatMap(({ findings }) => findings)).filter((finding) => !needsAll(finding) || isOfAll(finding)), templates = new Set(found.flatMap((one) => one.templates)), unreadable = found.filter(({ root }) => root === void 0).length;
		return {
			findings: sortFindings(findings),
			templates: templates.size + unreadable
		};
	}
	#findingsOf({ findings, unchecked }) {
		return findings ?? (unchecked === void 0 ? [] : lint(unchecked, this.#options));
	}
};
function findUnknownRules(names) {
	return names.filter((name) => !RULES.some((rule) => rule.id === name || rule.name === name));
}
function listIncluded({ root, sources }) {
	return sources.filter((name) => name !== root);
}
function findRoots(linted, included) {
	let roots = linted.filter(({ root }) => root === void 0 || !included.has(root)), covered = new Set(roots.flatMap(({ sources }) => sources)), others = linted.filter(({ root, sources }) => {
		if (root === void 0 || covered.has(root)) return !1;
		for (let name of sources) covered.add(name);
		return !0;
	});
	return [...roots, ...others];
}
function count(texts) {
	let counts = new Map();
	for (let text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
// lib/lint/schema/select-release.js
const NESTED_MAPS = new Set([
	"resource_types",
	"aliases",
	"template_versions",
	"template_classes",
	"custom_constraints",
	"properties",
	"attributes",
	"update_policy",
	"replaced_properties",
	"schema",
	"functions",
	"condition_functions"
]);
function selectOlder(stored, olderRelease) {
	let { older } = stored;
	return withMaps(older === void 0 ? withoutMaps(stored) : older, stored, (entry) => isIn(entry, olderRelease), (entry) => selectOlder(entry, olderRelease));
}
function isIn({ only_in: onlyIn }, release) {
	return onlyIn === void 0 || onlyIn === release;
}
function withoutMaps(stored) {
	let own = Object.entries(stored).filter(([key]) => !NESTED_MAPS.has(key) && key !== "older" && key !== "only_in");
	return Object.fromEntries(own);
}
function withMaps(own, stored, isSelected, select) {
	let maps = Object.entries(stored).filter(([key]) => NESTED_MAPS.has(key)).map(([key, map]) => [key, Object.entries(map).filter(([, entry]) => isSelected(entry)).map(([name, entry]) => [name, select(entry)])]).filter(([, entries]) => entries.length > 0).map(([key, entries]) => [key, Object.fromEntries(entries)]);
	return {
		...own,
		...Object.fromEntries(maps)
	};
}
// lib/lint/schema/resource-type.js
function toResourceType(name, stored, releases) {
	let { older } = stored, isRetired = stored.accepts_any_property === !0 && older !== void 0 && older.accepts_any_property !== !0, facts = isRetired ? older : stored;
	return {
		name,
		onlyIn: stored.only_in,
		support: toSupportStatus(stored.support_status),
		properties: toProperties(stored.properties, releases),
		attributes: mapValues(stored.attributes, toAttribute),
		updatePolicy: toProperties(stored.update_policy, releases),
		replacedProperties: mapValues(stored.replaced_properties, ({ by }) => by),
		acceptsAnyAttribute: facts.accepts_any_attribute === !0,
		acceptsAnyProperty: facts.accepts_any_property === !0,
		retiredIn: isRetired ? releases.at(-1) : void 0,
		hasNestedStack: facts.has_nested_stack === !0,
		service: facts.service,
		entity: facts.entity,
		canSnapshot: facts.can_snapshot === !0
	};
}
function toProperties(stored, releases) {
	return mapValues(stored, (property) => toProperty(property, releases));
}
function toProperty(stored, releases) {
	let [olderRelease] = releases, { type, schema } = stored, nested = schema === void 0 ? void 0 : toProperties(schema, releases);
	return {
		onlyIn: stored.only_in,
		type,
		required: stored.required === !0,
		default: stored.default,
		updateAllowed: stored.update_allowed === !0,
		immutable: stored.immutable === !0,
		notImplemented: stored.not_implemented === !0,
		constraints: (stored.constraints ?? []).flatMap((constraint) => toConstraint(constraint) ?? []),
		members: type === "map" ? nested : void 0,
		items: type === "list" ? nested?.get("*") : void 0,
		support: toSupportStatus(stored.support_status),
		older: stored.older === void 0 || olderRelease === void 0 ? void 0 : toProperty(selectOlder(stored, olderRelease), [])
	};
}
function toConstraint(stored) {
	let { description } = stored;
	if (stored.range !== void 0) return {
		kind: "range",
		min: stored.range.min,
		max: stored.range.max,
		description
	};
	if (stored.length !== void 0) return {
		kind: "length",
		min: stored.length.min,
		max: stored.length.max,
		description
	};
	if (stored.modulo !== void 0) return {
		kind: "modulo",
		...stored.modulo,
		description
	};
	if (stored.allowed_values !== void 0) return {
		kind: "allowed_values",
		values: stored.allowed_values.map(toPlainValue),
		description
	};
	if (stored.allowed_pattern !== void 0) return {
		kind: "allowed_pattern",
		pattern: stored.allowed_pattern,
		description
	};
	if (stored.custom_constraint !== void 0) return {
		kind: "custom_constraint",
		name: stored.custom_constraint,
		description
	};
}
function toAttribute(stored) {
	return {
		onlyIn: stored.only_in,
		type: stored.type,
		support: toSupportStatus(stored.support_status)
	};
}
function toSupportStatus(stored) {
	return {
		...toPreviousStatus(stored ?? {}),
		previous: previousStatuses(stored),
		substitute: stored?.substitute
	};
}
function previousStatuses(stored) {
	let previous = stored?.previous_status ?? void 0;
	return previous === void 0 ? [] : [toPreviousStatus(previous), ...previousStatuses(previous)];
}
function toPreviousStatus({ status, message, version }) {
	return {
		status: status ?? "SUPPORTED",
		message: message ?? void 0,
		since: version ?? void 0
	};
}
function mapValues(stored, convert) {
	return new Map(Object.entries(stored ?? {}).map(([name, value]) => [name, convert(value, name)]));
}
// lib/lint/schema/template-version.js
function toTemplateVersions(schema) {
	let entries = Object.entries(schema.template_versions).flatMap(([keyAndValue, stored]) => {
		let [key = "", value = ""] = keyAndValue.split(" "), templateClass = schema.template_classes[stored.class];
		return templateClass === void 0 ? [] : [{
			key,
			value,
			stored,
			templateClass
		}];
	}), dated = entries.filter(({ value }) => isDate(value)), dates = new Map(dated.map(({ stored, value }) => [stored.class, value])), firstDates = findFirstDates(dated);
	return entries.map((entry) => toTemplateVersion(entry, dates.get(entry.stored.class) ?? entry.value, firstDates)).sort((one, other) => compare(one.format, other.format) || compare(one.date, other.date) || compare(one.value, other.value));
}
function toTemplateVersion({ key, value, stored, templateClass }, date, firstDates) {
	let since = (name) => {
		let first = firstDates.get(key)?.get(name);
		return first === void 0 || first > date ? date : first;
	};
	return {
		onlyIn: stored.only_in,
		format: templateClass.format,
		key,
		value,
		date,
		sections: templateClass.sections,
		resourceKeys: templateClass.resource_keys,
		outputKeys: templateClass.output_keys,
		parameterKeys: templateClass.parameter_keys,
		parameterTypes: templateClass.parameter_types,
		parameterConstraintKeys: templateClass.parameter_constraint_keys ?? [],
		pseudoParameters: templateClass.pseudo_parameters,
		deletionPolicies: templateClass.deletion_policies,
		functions: toFunctions(templateClass.functions, since),
		conditionFunctions: toFunctions(templateClass.condition_functions, since)
	};
}
function findFirstDates(dated) {
	let found = new Map();
	for (let { key, value, templateClass } of dated) {
		let dates = found.get(key) ?? new Map();
		found.set(key, dates);
		for (let name of functionNames(templateClass)) {
			let known = dates.get(name);
			(known === void 0 || value < known) && dates.set(name, value);
		}
	}
	return found;
}
function toFunctions(stored, since) {
	return mapValues(stored, (entry, name) => ({
		name,
		onlyIn: entry.only_in,
		implementation: entry.class,
		isRemoved: isRemoved(entry),
		since: since(name)
	}));
}
function functionNames({ functions, condition_functions: inConditions }) {
	return [...Object.entries(functions ?? {}), ...Object.entries(inConditions ?? {})].filter(([, entry]) => !isRemoved(entry)).map(([name]) => name);
}
function isRemoved(stored) {
	return stored.class === "Removed";
}
function isDate(value) {
	return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
function compare(one, other) {
	return one === other ? 0 : one < other ? -1 : 1;
}
// lib/lint/schema/load.js
let loading;
function loadHeatSchema() {
	return loading ??= import("./data-C90Frg9z.js").then(({ DATA, RESOURCE_TYPES }) => toHeatSchema(JSON.parse(DATA), listStoredTypes(RESOURCE_TYPES))), loading;
}
function listStoredTypes(lines) {
	return new Map(lines.split("\n").map((line) => {
		let space = line.indexOf(" ");
		return [line.slice(0, space), line.slice(space + 1)];
	}));
}
function toHeatSchema(stored, storedTypes) {
	let types = new Map(), templateVersions = toTemplateVersions(stored), { environment, limits } = stored;
	return {
		releases: stored.releases,
		resourceTypeNames: [...storedTypes.keys()],
		findResourceType(name) {
			let json = storedTypes.get(name);
			if (json === void 0) return;
			let type = types.get(name) ?? toResourceType(name, JSON.parse(json), stored.releases);
			return types.set(name, type), type;
		},
		aliases: mapValues(stored.aliases, ({ target, only_in: onlyIn }) => ({
			target,
			onlyIn
		})),
		templateVersions,
		findTemplateVersion(key, value) {
			return templateVersions.find((version) => version.key === key && version.value === value);
		},
		customConstraints: mapValues(stored.custom_constraints, ({ asks_service: asksService, only_in: onlyIn }) => ({
			asksService: asksService === !0,
			onlyIn
		})),
		environment: {
			sections: environment.sections,
			mergeStrategies: environment.merge_strategies,
			hooks: environment.hooks,
			restrictedActions: environment.restricted_actions
		},
		limits: toLimits(limits)
	};
}
function toLimits(limits) {
	return {
		templateBytes: limits.template_bytes,
		requestBytes: limits.request_bytes,
		resourcesPerStack: limits.resources_per_stack,
		nestedStackDepth: limits.nested_stack_depth,
		stackNamePattern: RegExp(`^${limits.stack_name_pattern}`),
		resourceNameLength: limits.resource_name_length,
		tagLength: limits.tag_length
	};
}
// lib/lint/schema/known-types.js
const optionalFlag = exactOptional(boolean()), optionalText = exactOptional(nullable(string())), bounds = object({
	min: exactOptional(number()),
	max: exactOptional(number())
}), constraint = object({
	description: exactOptional(string()),
	range: exactOptional(bounds),
	length: exactOptional(bounds),
	modulo: exactOptional(object({
		step: number(),
		offset: number()
	})),
	allowed_values: exactOptional(array(union([
		string(),
		number(),
		boolean(),
		null_()
	]))),
	allowed_pattern: exactOptional(string()),
	custom_constraint: exactOptional(string())
}), property = object({
	type: picklist([
		"string",
		"integer",
		"number",
		"boolean",
		"map",
		"list",
		"any"
	]),
	required: optionalFlag,
	default: exactOptional(unknown()),
	update_allowed: optionalFlag,
	immutable: optionalFlag,
	constraints: exactOptional(array(constraint)),
	schema: exactOptional(record(string(), lazy(() => property)))
}), attribute = object({ type: exactOptional(picklist([
	"string",
	"integer",
	"boolean",
	"map",
	"list"
])) }), supportStatus = object({
	status: exactOptional(picklist([
		"SUPPORTED",
		"DEPRECATED",
		"HIDDEN",
		"UNSUPPORTED",
		"UNKNOWN"
	])),
	message: optionalText,
	version: optionalText,
	previous_status: exactOptional(nullable(lazy(() => supportStatus)))
}), response = object({
	resource_type: string(),
	properties: record(string(), property),
	attributes: record(string(), attribute),
	support_status: exactOptional(supportStatus)
}), UNKNOWN_FACTS = {
	accepts_any_attribute: !0,
	can_snapshot: !0
};
function parseKnownTypes(json, file) {
	let result = safeParse(array(response), Array.isArray(json) ? json : [json]);
	if (!result.success) {
		let [issue] = result.issues, field = getDotPath(issue) ?? "";
		throw new TemplateError(`${file} does not describe resource types in the form of Heat's API: ${field}: ${issue.message}`, { hint: "Write a description with \"openstack orchestration resource type show --format json\"." });
	}
	return result.output.map(toKnownType);
}
function toKnownType({ resource_type: name, ...described }) {
	let own = Object.entries(described.attributes).filter(([key]) => !BASE_ATTRIBUTES.includes(key));
	return {
		...toResourceType(name, {
			...UNKNOWN_FACTS,
			...described,
			attributes: Object.fromEntries(own)
		}, []),
		updatePolicy: void 0
	};
}
function addKnownTypes(schema, types) {
	let added = new Map(types.map((type) => [type.name, mergeTypes(schema.findResourceType(type.name), type)]));
	return {
		...schema,
		resourceTypeNames: [...new Set([...schema.resourceTypeNames, ...added.keys()])].sort(),
		findResourceType: (name) => added.get(name) ?? schema.findResourceType(name)
	};
}
function mergeTypes(builtIn, described) {
	if (builtIn === void 0) return described;
	let unlistedProperties = [...builtIn.properties].filter(([, { support, notImplemented }]) => support.status === "HIDDEN" || notImplemented), unlistedAttributes = [...builtIn.attributes].filter(([, { support }]) => support.status === "HIDDEN");
	return {
		...builtIn,
		onlyIn: void 0,
		support: described.support,
		properties: new Map([...unlistedProperties, ...described.properties]),
		attributes: new Map([...unlistedAttributes, ...described.attributes]),
		retiredIn: void 0
	};
}
export { LEVELS, RULES, TemplateLinter, addKnownTypes, findCycles, findUnknownRules, lint, loadHeatSchema, parseKnownTypes, readTemplateModel };
