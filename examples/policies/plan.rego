# Policies for the file that plan-file writes: docs/schemas/plan-v1.schema.json. Each message of "deny" blocks the deploy.
package plan

# If a policy cannot be evaluated, "allow" is undefined, which "opa exec --fail" treats as not allowed.
allow if count(deny) == 0

# Resources that hold data.
keeps_data := {"OS::Cinder::Volume", "OS::Manila::Share", "OS::Trove::Instance"}

done := {"replace": "replaced", "delete": "deleted"}

# A later version of the file can have other contents.
deny contains "The policies only know version 1 of the plan" if not input.version == 1

deny contains message if {
	some stack in input.stacks
	some change in stack.changes
	change.type in keeps_data
	message := sprintf("%s: %s (%s) would be %s", [stack.name, change.path, change.type, done[change.action]])
}

# "unknown" is known only after the deploy: the worst case decides.
deny contains message if {
	some stack in input.stacks
	some change in stack.changes
	change.type in keeps_data
	change.action == "unknown"
	object.get(change, "worst", "replace") == "replace"
	message := sprintf("%s: %s (%s) may be replaced", [stack.name, change.path, change.type])
}

deny contains message if {
	some stack in input.stacks
	some part in stack.unseen
	message := sprintf("%s: the plan does not show all of %s", [stack.name, name_of(part)])
}

deny contains message if {
	some stack in input.stacks
	stack.kind == "recreate"
	message := sprintf("%s would be deleted and created again", [stack.name])
}

name_of(part) := part.path if part.path != ""

name_of(part) := "the stack" if part.path == ""
