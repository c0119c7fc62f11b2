"""Prints, as JSON, what an installed Heat knows about resource types, template versions, environments and limits.

Imports Heat's code; needs no configuration, database or service. Schemas have the form of `GET /resource_types/{type}`, with more keys.
`src/lint/schema/stored.ts` describes the form, and what it means when a key is missing.

Usage: extract.py ENVIRONMENT_FOLDER, the `environment.d` folder that belongs to the installation.
"""

import importlib.metadata
import inspect
import json
import pathlib
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from unittest import mock

import yaml
from heat.common import config  # noqa: F401, registers the options with their defaults
from heat.common import environment_format, environment_util, param_utils
from heat.engine import attributes, constraints, environment, parameters, properties, resource, resources
from heat.engine import stack, support, template, translation
from heat.engine.cfn import parameters as cfn_parameters
from heat.engine.constraint import common_constraints
from heat.engine.hot import parameters as hot_parameters
from heat.engine.resources import stack_resource
from oslo_config import cfg

try:
    from heat.db import models
except ImportError:  # before Heat 21
    from heat.db.sqlalchemy import models

Json = dict[str, Any]
ResourceClass = type[resource.Resource]
TemplateClass = type[template.Template]


def main() -> None:
    resources.initialise()
    environment_folder = pathlib.Path(sys.argv[1])
    classes = dict(resource_classes(resources.global_env().registry._registry))
    versions = template_versions()
    known = {
        "release": importlib.metadata.version("openstack-heat"),
        "resource_types": {name: resource_type(cls, classes) for name, cls in classes.items()},
        "aliases": aliases(environment_folder),
        "template_versions": {" ".join(key_value): {"class": cls.__name__} for key_value, cls in versions.items()},
        "template_classes": {cls.__name__: template_class(cls) for cls in versions.values()},
        "custom_constraints": custom_constraints(),
        "environment": {
            "sections": environment_format.SECTIONS,
            "merge_strategies": environment_util.ALLOWED_PARAM_MERGE_STRATEGIES,
            "hooks": environment.HOOK_TYPES,
            "restricted_actions": environment.RESTRICTED_ACTIONS,
        },
        "limits": limits(),
    }
    json.dump(known, sys.stdout, sort_keys=True)


def resource_classes(registry: Mapping[str, Any]) -> Iterator[tuple[str, ResourceClass]]:
    """Yields the types that Python classes implement."""
    for name, entry in registry.items():
        if isinstance(entry, environment.ClassResourceInfo):
            yield name, entry.value


def resource_type(cls: ResourceClass, classes: Mapping[str, ResourceClass]) -> Json:
    base = resource.Resource
    properties_schema = properties.schemata(cls.properties_schema)
    return without_defaults(
        support_status=support_status(cls.support_status, classes),
        properties=property_schemata(properties_schema),
        attributes=attribute_schemata(cls),
        replaced_properties=replaced_properties(cls),
        update_policy=property_schemata(properties.schemata(cls.update_policy_schema)),
        # The condition of `Resource.node_data`, which decides about attributes before the resource exists.
        accepts_any_attribute=cls.get_attribute is not base.get_attribute or cls.FnGetAtt is not base.FnGetAtt,
        # `OS::Heat::None` replaces its properties by none at all after parsing.
        accepts_any_property=cls.reparse is not base.reparse and not properties_schema,
        has_nested_stack=issubclass(cls, stack_resource.StackResource),
        service=cls.default_client_name,
        entity=cls.entity,
        # The condition of `Resource.validate_deletion_policy`.
        can_snapshot=callable(getattr(cls, "handle_snapshot_delete", None)),
    )


def property_schemata(schemata: Mapping[str, properties.Schema]) -> Json:
    return {name: property_schema(schema) for name, schema in schemata.items()}


def property_schema(schema: properties.Schema) -> Json:
    return without_defaults(
        type=schema["type"],
        required=schema.required,
        default=schema.default,
        update_allowed=schema.update_allowed,
        immutable=schema.immutable,
        not_implemented=not schema.implemented,
        constraints=[dict(constraint) for constraint in schema.constraints],
        # A list has the one key `*`.
        schema=None if schema.schema is None else property_schemata(schema.schema),
        support_status=support_status(schema.support_status),
    )


def replaced_properties(cls: ResourceClass) -> Json:
    """Returns the properties whose value Heat moves to another one, as paths with dots."""
    # The rules of some classes depend on clients, and on values; those that replace a property do not.
    instance = object.__new__(cls)
    instance.client_plugin = mock.MagicMock()
    instance.client = mock.MagicMock()
    rules = cls.translation_rules(instance, mock.MagicMock()) or []
    found: Json = {}
    for rule in rules:
        # With a custom path, only a part of the value moves.
        if rule.rule != translation.TranslationRule.REPLACE or rule.custom_value_path:
            continue
        path = rule.value_path or [*rule.translation_path[:-1], rule.value_name]
        found[".".join(path)] = {"by": ".".join(rule.translation_path)}
    return found


def attribute_schemata(cls: ResourceClass) -> Json:
    return {
        name: without_defaults(
            type=None if schema.type is None else schema.type.lower(),
            support_status=support_status(schema.support_status),
        )
        for name, schema in attributes.schemata(cls.attributes_schema).items()
        if name not in attributes.BASE_ATTRIBUTES
    }


def support_status(status: support.SupportStatus, classes: Mapping[str, ResourceClass] | None = None) -> Json:
    substitutes = [
        name for name, cls in sorted((classes or {}).items()) if cls is status.substitute_class
    ]
    return without_defaults(
        status=None if status.status == support.SUPPORTED else status.status,
        message=status.message,
        version=status.version,
        previous_status=None if status.previous_status is None else support_status(status.previous_status),
        substitute=substitutes[0] if substitutes else None,
    )


def template_versions() -> dict[tuple[str, str], TemplateClass]:
    """Returns the classes by the key and value that select them."""
    manager = template._get_template_extension_manager()
    return {tuple(name.split(".", 1)): manager[name].plugin for name in sorted(manager.names())}


def template_class(cls: TemplateClass) -> Json:
    hot = getattr(cls, "param_schema_class", None)
    schema = hot or parameters.Schema
    pseudo = hot_parameters.HOTParameters if hot else cfn_parameters.CfnParameters
    return without_defaults(
        format="hot" if hot else "cfn",
        # HOT declares mappings as a section that it does not have.
        sections=[name for name in cls.SECTIONS if name != "__undefined__"],
        resource_keys=cls._RESOURCE_KEYS,
        output_keys=cls.OUTPUT_KEYS,
        parameter_keys=schema.PARAMETER_KEYS,
        parameter_types=schema.TYPES,
        parameter_constraint_keys=parameter_constraint_keys(hot) if hot else None,
        pseudo_parameters=pseudo.PSEUDO_PARAMETERS,
        deletion_policies=list(cls.deletion_policies),
        functions=with_class_names(cls.functions),
        condition_functions=with_class_names(cls.condition_functions),
    )


def parameter_constraint_keys(schema: type[hot_parameters.HOTParamSchema]) -> list[str]:
    """Returns the keys that the schema understands. `PARAM_CONSTRAINTS` has those of all versions."""
    samples = {"range": {"min": 1}, "length": {"min": 1}, "modulo": {"step": 2, "offset": 1}, "allowed_values": []}

    def is_understood(key: str) -> bool:
        return accepts(schema._constraint_from_def, {key: samples.get(key, "")})

    return [key for key in hot_parameters.PARAM_CONSTRAINTS if key == "description" or is_understood(key)]


def with_class_names(functions: Mapping[str, type]) -> Json:
    return {name: {"class": cls.__name__} for name, cls in functions.items()}


def custom_constraints() -> Json:
    registered = resources.global_env().constraints
    own = common_constraints.__name__
    return {name: without_defaults(asks_service=cls.__module__ != own) for name, cls in registered.items()}


def aliases(folder: pathlib.Path) -> Json:
    registry: dict[str, str] = {}
    for file in sorted(folder.iterdir()):
        registry.update(yaml.safe_load(file.read_text()).get("resource_registry") or {})
    return {name: {"target": target} for name, target in registry.items()}


def limits() -> Json:
    return {
        "template_bytes": cfg.CONF.max_template_size,
        "request_bytes": cfg.CONF.max_json_body_size,
        "resources_per_stack": cfg.CONF.max_resources_per_stack,
        "nested_stack_depth": cfg.CONF.max_nested_stack_depth,
        "stack_name_pattern": stack_name_pattern(),
        "resource_name_length": models.Resource.name.type.length,
        "tag_length": max(length for length in range(1, 1000) if accepts(param_utils.extract_tags, "x" * length)),
    }


def stack_name_pattern() -> str:
    """Reads the pattern from the source: it is a literal in a local function."""
    found = re.search(r're\.match\(\s*r?"([^"]+)", name\)', inspect.getsource(stack.Stack.__init__))
    if found is None:
        raise SystemExit("The pattern of stack names is not where it was in heat/engine/stack.py")
    return found[1]


def accepts(check: Callable[[Any], object], value: object) -> bool:
    try:
        check(value)
    except (ValueError, constraints.exception.InvalidSchemaError):
        return False
    return True


def without_defaults(**values: object) -> Json:
    """Keeps false and zero as a `default`, where they mean something."""
    return {
        key: value
        for key, value in values.items()
        if value is not None and (key == "default" or value is not False and value not in ({}, [], ()))
    }


main()
