"""Judges templates with Heat's own engine, in one process and without any service.

Reads one request a line from standard input and writes one verdict a line, both JSON. A request has the same content as the
body of a create:

    {"template": "…", "files": {"name": "…"}, "environment_files": ["name"], "parameters": {}, "strict": false}

A verdict is what Heat checks before it creates anything: {"accepted": true}, or {"accepted": false, "error": "…"}.
Of nested stacks Heat then checks names but no values; "strict" checks both, and the outputs that the template reads, as the create
of the nested stack does. It also refuses user data that Nova rejects.
Services count as available, and constraints that ask a service count as satisfied. A resource that asks a service while it
is validated counts as valid from there on.
"""
import base64
import json
import logging
import sys
import warnings

warnings.filterwarnings('ignore')
logging.disable(logging.CRITICAL)

import requests  # noqa: E402
from oslo_config import cfg  # noqa: E402
from heat.common import config, context, environment_format, environment_util, exception, messaging, template_format  # noqa: E402
from heat.engine import constraints, environment, resource, resources, stk_defn  # noqa: E402
from heat.engine import stack as stacks, template as templates  # noqa: E402
from heat.engine.attributes import BASE_ATTRIBUTES  # noqa: E402
from heat.engine.resources import stack_resource, template_resource  # noqa: E402
from heat.engine.resources.openstack.nova import server  # noqa: E402
from heat.objects import service  # noqa: E402


# Nothing listens there: a request to a service fails at once, with this address in its message.
NO_SERVICE = 'http://127.0.0.1:1/no-service'


class StrictValidate:
    """Replaces `Stack.strict_validate`, which StackResource turns off for nested stacks."""

    always = False

    def __get__(self, stack, _owner=None):
        return StrictValidate.always or stack.__dict__.get('strict_validate', True)

    def __set__(self, stack, value):
        stack.__dict__['strict_validate'] = value


def validate_stack_resource(self):
    """Replaces `StackResource.validate`, which leaves out the stacks in a nested stack that is checked strictly."""
    super(stack_resource.StackResource, self).validate()
    if StrictValidate.always or self.stack.nested_depth == 0 or not self.stack.strict_validate:
        self.validate_nested_stack()


# The base64 of user data may be this long: `user_data` in nova/api/openstack/compute/schemas/servers.py.
MAX_USER_DATA = 65535


def validate_user_data(validate):
    def validate_server(self):
        validate(self)
        user_data = self.properties[self.USER_DATA]
        if StrictValidate.always and user_data and len(base64.b64encode(user_data.encode())) > MAX_USER_DATA:
            raise exception.StackValidationFailed(message='Invalid input for field/attribute user_data.')
    return validate_server


def refuse_request(*_args, **_kwargs):
    """Takes the place of every request. Not a ConnectionError: keystoneauth tries that again, after a pause."""
    raise requests.exceptions.RequestException(NO_SERVICE)


def prepare():
    requests.Session.request = refuse_request
    stacks.Stack.strict_validate = StrictValidate()
    stack_resource.StackResource.validate = validate_stack_resource
    cfg.CONF([], project='heat', default_config_files=[])
    messaging.setup('fake://', optional=True)
    resources.initialise()
    resource.Resource.is_service_available = classmethod(lambda cls, context: (True, None))
    constraints.BaseCustomConstraint.validate = lambda self, value, context: True
    # A ResourceChain counts Heat's engines, which takes a database.
    service.Service.active_service_count = classmethod(lambda cls, context: 1)
    stk_defn.StackDefinition.get_availability_zones = lambda self: ['nova']
    for resource_class in {*all_subclasses(resource.Resource)}:
        if 'validate' in vars(resource_class):
            resource_class.validate = without_services(resource_class.validate)
    server.Server.validate = validate_user_data(server.Server.validate)


def all_subclasses(parent):
    for child in parent.__subclasses__():
        yield child
        yield from all_subclasses(child)


def without_services(validate):
    """Ends the validation of a resource, without an error, where it asks a service."""
    def validate_resource(self):
        try:
            return validate(self)
        except Exception as error:
            if NO_SERVICE in str(error):
                return None
            raise
    return validate_resource


def judge(request):
    StrictValidate.always = request.get('strict', False)
    files = request.get('files', {})
    parameters = {'parameters': request.get('parameters', {})}
    environment_format.default_for_missing(parameters)
    try:
        parsed = template_format.parse(request['template'])
        template = templates.Template(parsed, files=files)
        environment_util.merge_environments(
            request.get('environment_files', []), files, parameters, template.all_param_schemata(files))
        template.env = environment.Environment(parameters)
        template.validate()
        stack = stacks.Stack(new_context(), 'lint', template)
        stack.validate()
        if StrictValidate.always:
            check_outputs(stack)
    except Exception as error:  # Heat's API turns every exception into a refusal.
        return {'accepted': False, 'error': f'{type(error).__name__}: {error}'}
    return {'accepted': True}


def check_outputs(stack):
    """Refuses what `TemplateResource.get_attribute` refuses in the middle of a create: the name of an output that does not exist."""
    for nested in stack.values():
        if not isinstance(nested, template_resource.TemplateResource):
            continue
        template = nested.child_template()
        known = {*(template[template.OUTPUTS] or {}), *BASE_ATTRIBUTES, template_resource.STACK_ID_OUTPUT}
        for reference in nested.referenced_attrs(in_outputs=False):
            name = reference if isinstance(reference, str) else reference[0]
            if name not in known and not name.startswith('resource.'):
                raise exception.InvalidTemplateAttribute(resource=nested.name, key=name)


def new_context():
    return context.RequestContext(
        user_id='user', username='user', project_id='project', is_admin=False,
        auth_token='token', auth_url=NO_SERVICE, roles=[], show_deleted=False)


prepare()
for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))), flush=True)
