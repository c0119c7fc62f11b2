import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{buildPath,createHttp,decode,formatQuery,formatTrace,readRunnerEnvironment,readWorkflowRun,withPullRequest,withSignal,withoutTrailingSlashes}from"./chunk-EIO2ISVP.js";
import{DecodeError,DeployError,InputError,RequestError,SignInError,array,check,didYouMeanClause,fallback,findRepeatedKeys,isMapNode,lineAndColumn,listEntries,listItems,
messageOf,minLength,nullish,object,optional,parseYaml,pipe,readYaml,require_dist,safeParse,string,toPlain,toPythonText,toStringValue,toValue,transform,unknown}from"./chunk-X2ZPE36A.js";
import{__toESM}from"./chunk-VCN72S23.js";var import_yaml=__toESM(require_dist(),1);function splitEntries(input){return((isBlockList(input)||isFlowList(input)?parseYamlItems(input):void 0)??[input]).flatMap(text2=>text2.split(/\r?\n/)).map(line=>line.
trim()).filter(line=>line!=="")}function toScalarText(tree,node){let target=tree.resolve(node);if((0,import_yaml.isMap)(target)||(0,import_yaml.isSeq)(target))throw new InvalidValue(
"must contain strings, not lists or maps");if(!(0,import_yaml.isScalar)(target)||target.value===null)throw new InvalidValue("contains an empty entry");let value=toPlain(
tree,target);return typeof value=="string"?value.trim():typeof value=="boolean"?String(value):target.source??""}function isBlockList(input){return/^[ \t]*-([ \t]|\r?$)/m.
test(input)}function isFlowList(input){return/^\[[^]*\]$/.test(input.trim())}function parseYamlItems(input){let{tree,issues}=readYaml(input),[issue]=issues;if(issue===
void 0&&(0,import_yaml.isSeq)(tree.resolve(tree.root)))return listItems(tree,tree.root).map(item=>toScalarText(tree,item));if(!isBlockList(input))return;let{line,
column}=lineAndColumn(input,issue?.offset??0),reason=issue===void 0?"":` at line ${line}, column ${column}: ${issue.message}`;throw new InvalidValue(`has a line\
 that starts with "- " but is not a YAML list${reason}. Write one entry per line without "- ", or quote the entries`)}var InvalidValue=class extends Error{};var text=input=>input,boolean=input=>{if(/^(true|True|TRUE)$/.test(input))return!0;if(/^(false|False|FALSE)$/.test(input))return!1;throw new InvalidValue("must \
be true or false")};function integer(least,most){return input=>{let value=/^\d+$/.test(input)?Number(input):Number.NaN;if(value>=least&&value<=most)return value;
throw new InvalidValue(`must be a whole number from ${least} to ${most}`)}}var HOUR_MS=36e5,UNITS_MS={h:HOUR_MS,d:24*HOUR_MS,w:168*HOUR_MS},age=input=>{let[,count="",
unit=""]=/^(\d{1,4}) ?([hdw])$/.exec(input)??[],unitMs=UNITS_MS[unit];if(unitMs!==void 0&&Number(count)>0)return Number(count)*unitMs;throw new InvalidValue("mu\
st be a number of hours, days or weeks, such as 36h, 7d or 2w")};function oneOf(...choices){return input=>{let choice=choices.find(candidate=>candidate===input);
if(choice!==void 0)return choice;throw new InvalidValue(`must be one of ${choices.join(", ")}${didYouMeanClause(input,choices)}`)}}var lines=splitEntries,names=input=>[
...new Set(lines(input).flatMap(line=>line.split(",").map(name=>name.trim())))].filter(name=>name!==""),NONE="none",ALL="*",patterns=input=>parseUnlessKeyword(lines(
input),NONE),FORBIDDEN_KINDS=["change","replace","delete"],changeKinds=input=>parseUnlessKeyword(names(input),NONE).map(name=>oneOf(...FORBIDDEN_KINDS)(name)),projects=input=>parseUnlessKeyword(
names(input),ALL),planHash=input=>input===NONE?void 0:input;function parseUnlessKeyword(entries,word){if(entries.length===0)throw new InvalidValue("has no entri\
es");if(!entries.includes(word))return entries;if(entries.length===1)return[];throw new InvalidValue(`cannot combine ${word} with other entries`)}var TAG_MAX_CHARACTERS=80,
tags=input=>{if(/^\s*(\[\s*\])?\s*$/.test(input))return[];let entries=parseUnlessKeyword(names(input),NONE),long=entries.find(tag=>tag.length>TAG_MAX_CHARACTERS);
if(long===void 0)return entries;throw new InvalidValue(`a tag has at most ${TAG_MAX_CHARACTERS} characters; this one has ${long.length}: ${long}`)},STACK_NAME=/^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/,
PREFIX_MAX_CHARACTERS=200,STACK_ID=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,stackName=input=>{if(STACK_NAME.test(input)||STACK_ID.test(input))return input;
throw new InvalidValue('must start with a letter and contain at most 255 letters, digits, "_", "." and "-"')},stackNamePrefix=input=>{if(input.length<=PREFIX_MAX_CHARACTERS&&
STACK_NAME.test(input))return input;throw new InvalidValue(`must start with a letter and contain at most ${PREFIX_MAX_CHARACTERS} letters, digits, "_", "." and \
"-"`)},httpUrl=input=>{if(URL.canParse(input)&&/^https?:$/.test(new URL(input).protocol))return input;throw new InvalidValue("must be an http(s) URL")},dashboardUrl=input=>{
let{username,password,search,hash}=new URL(httpUrl(input));if(username!==""||password!=="")throw new InvalidValue("must not contain credentials");if(search!==""||
hash!=="")throw new InvalidValue('must not contain "?" or "#"');return input},ASSIGNMENT=/^[^\s=:{}[\]"'#-][^\s=:{}"']*=/,map=input=>{let entries=input.split(/\r?\n/).
map(line=>line.trim()).filter(line=>line!=="");return entries.length>0&&entries.every(entry=>ASSIGNMENT.test(entry)||entry.startsWith("#"))?parseAssignments(entries.
filter(entry=>!entry.startsWith("#"))):parseYamlMap(input)};function parseAssignments(entries){let pairs=entries.map(entry=>{let separator=entry.indexOf("=");return[
entry.slice(0,separator).trim(),entry.slice(separator+1).trim()]}),duplicate=pairs.find(([name],index)=>pairs.findIndex(([other])=>other===name)!==index);if(duplicate!==
void 0)throw new InvalidValue(`"${duplicate[0]}" is set twice`);return Object.fromEntries(pairs)}function parseYamlMap(input){let parsed=parseYaml(input);if(parsed.
problem!==void 0){let{line,column,message}=parsed.problem;throw new InvalidValue(`is not valid YAML at line ${line}, column ${column}: ${message}. Write one "na\
me: value" or name=value per line`)}if(typeof parsed.value!="object"||parsed.value===null||Array.isArray(parsed.value))throw new InvalidValue("must be a YAML or\
 JSON map, or lines of name=value");return Object.fromEntries(Object.entries(parsed.value))}var NAMES={infomaniak:!0,"infomaniak-pub2":!0,auro:!0,binero:!0,catalyst:!0,citycloud:!0,cleura:!0,dreamcompute:!0,elastx:!0,entercloudsuite:!0,limestonenetworks:!0,
otc:!0,"otc-swiss":!0,ovh:!0,"ovh-us":!0,switchcloud:!0,switchengines:!0,vexxhost:!0,zetta:!0},PROVIDER_NAMES=Object.keys(NAMES).filter(name=>name in NAMES);var OPERATIONS=["deploy","preview","create","update","validate","lint","delete","prune","suspend","resume","check","cancel","snapshot","restore","delete-snapsho\
t","wait","clear-hooks","export","abandon","adopt","list","show","outputs","resources","resource","events","template","snapshots","drift"],deployOperations=["de\
ploy","create","update"],planOperations=[...deployOperations,"preview"],multiStackOperations=["deploy","preview","delete"],lifecycleOperations=["suspend","resum\
e","check","cancel"],snapshotOperations=["snapshot","restore"],changeOperations=[...deployOperations,"delete",...lifecycleOperations,...snapshotOperations,"dele\
te-snapshot","abandon"],bundleOperations=[...planOperations,"validate","lint","drift"],operationsWithPlan=[...planOperations,"drift"],cloudOperations=OPERATIONS.
filter(name=>name!=="lint"),githubOperations=[...changeOperations,"adopt","preview","wait","clear-hooks"],outputOperations=[...deployOperations,"wait",...lifecycleOperations,
...snapshotOperations,"adopt","show","outputs"],derivedOutputOperations=["preview","drift","resources","resource","events","template","snapshots"];function withDefault(parse,defaultValue,operations){
return{parse,defaultValue,operations}}function optional2(parse,operations=OPERATIONS){return{parse,defaultValue:void 0,operations}}function secret(operations=OPERATIONS){
return{...optional2(text,operations),secret:!0}}function guard(definition,expected){return{...definition,whenEmpty:`must not be empty, because that would disabl\
e the protection: set ${expected}`}}var INPUTS={operation:withDefault(oneOf(...OPERATIONS),"deploy",OPERATIONS),"stack-name":optional2(stackName,OPERATIONS.filter(
name=>name!=="validate"&&name!=="lint"&&name!=="list"&&name!=="prune")),stacks:optional2(text,multiStackOperations),"stack-name-prefix":withDefault(stackNamePrefix,
"",multiStackOperations),"max-parallel":withDefault(integer(1,50),4,multiStackOperations),"delete-removed":withDefault(boolean,!1,multiStackOperations),template:optional2(
text,bundleOperations),"environment-files":withDefault(lines,[],bundleOperations),parameters:withDefault(map,{},bundleOperations),"parameters-files":withDefault(
lines,[],bundleOperations),"ignore-unknown-parameters":withDefault(boolean,!1,bundleOperations),tags:optional2(tags,[...operationsWithPlan,"adopt","list"]),own:withDefault(
boolean,!0,[...operationsWithPlan,"adopt","wait"]),"preview-environment":withDefault(boolean,!1,planOperations),"expires-after":optional2(age,planOperations),"t\
imeout-in-minutes":withDefault(integer(1,1440),60,[...changeOperations,"preview","prune","wait","export","adopt"]),"disable-rollback":withDefault(boolean,!1,[...planOperations,
"cancel"]),"keep-existing":withDefault(boolean,!1,operationsWithPlan),"clear-parameters":withDefault(names,[],operationsWithPlan),converge:withDefault(boolean,!1,
planOperations),"allow-files-outside-workspace":withDefault(boolean,!1,[...bundleOperations,"delete"]),wait:withDefault(boolean,!0,[...changeOperations,"adopt"]),
"on-in-progress":withDefault(oneOf("wait","fail","supersede"),"wait",[...changeOperations,"export","prune"]),"on-hook":withDefault(oneOf("wait","fail","return"),
"wait",[...deployOperations,"delete","wait"]),"on-failed":withDefault(oneOf("update","recreate","fail"),"update",planOperations),"on-cancel":withDefault(oneOf("\
leave","rollback","cancel","delete"),"leave",deployOperations),protect:guard(withDefault(patterns,[],[...operationsWithPlan,"delete"]),"patterns of resource nam\
es, paths or types, or none to protect nothing"),"protect-in-heat":withDefault(boolean,!1,operationsWithPlan),"fail-on":guard(withDefault(changeKinds,[],planOperations),
"change, replace or delete, or none to allow every change"),allow:withDefault(patterns,[],planOperations),replace:withDefault(lines,[],planOperations),"expect-p\
lan":guard(optional2(planHash,deployOperations),"the plan-hash of the approved preview, or none if no plan was approved"),"fail-on-no-changes":withDefault(boolean,
!1,deployOperations),"verify-command":optional2(text,deployOperations),"on-verify-failure":withDefault(oneOf("fail","restore"),"fail",deployOperations),"delete-\
attempts":withDefault(integer(1,100),3,[...deployOperations,"delete","prune"]),"max-age":optional2(age,["prune"]),"dry-run":withDefault(boolean,!1,["delete","pr\
une"]),"fail-on-drift":withDefault(boolean,!0,["drift"]),"drift-issue":withDefault(boolean,!1,["drift"]),"resource-name":optional2(text,["resource","events","cl\
ear-hooks"]),snapshot:optional2(text,[...snapshotOperations,"delete-snapshot"]),"export-file":optional2(text,["export","abandon","adopt"]),"keep-snapshots":optional2(
integer(1,1e3),["snapshot"]),"lint-level":withDefault(oneOf("error","warning","info"),"error",["lint"]),"lint-ignore":withDefault(names,[],["lint"]),"lint-known\
-types":withDefault(lines,[],["lint"]),"sarif-file":optional2(text,["lint"]),"masked-outputs":withDefault(names,[],[...outputOperations,...derivedOutputOperations]),
"pass-masked-outputs":withDefault(boolean,!1,outputOperations),"export-outputs":withDefault(boolean,!1,outputOperations),"export-prefix":withDefault(text,"",outputOperations),
"outputs-file":optional2(text,outputOperations),"plan-file":optional2(text,planOperations),summary:withDefault(boolean,!0,OPERATIONS),comment:withDefault(oneOf(
"never","on-change","always"),"never",githubOperations),"comment-parameters":withDefault(names,[],[...githubOperations,"drift"]),"comment-title":optional2(text,
githubOperations),"comment-text":optional2(text,githubOperations),"pull-request":optional2(integer(1,2**31-1),githubOperations),"deployment-environment":optional2(
text,[...deployOperations,"delete","wait"]),"environment-url":optional2(text,[...deployOperations,"wait"]),"dashboard-url":optional2(dashboardUrl,cloudOperations),
"github-token":secret(),cloud:optional2(text,cloudOperations),"clouds-yaml":optional2(text,cloudOperations),provider:optional2(oneOf(...PROVIDER_NAMES),cloudOperations),
"auth-url":optional2(httpUrl,cloudOperations),"region-name":optional2(text,cloudOperations),interface:optional2(oneOf("public","internal","admin"),cloudOperations),
"application-credential-id":optional2(text,cloudOperations),"application-credential-secret":secret(cloudOperations),"application-credential-name":optional2(text,
cloudOperations),username:optional2(text,cloudOperations),password:secret(cloudOperations),"user-domain-name":optional2(text,cloudOperations),"project-name":optional2(
text,cloudOperations),"project-id":optional2(text,cloudOperations),"project-domain-name":optional2(text,cloudOperations),token:secret(cloudOperations),"identity\
-provider":optional2(text,cloudOperations),protocol:optional2(text,cloudOperations),"oidc-audience":optional2(text,cloudOperations),"orchestration-endpoint":optional2(
text,cloudOperations),"allowed-projects":guard(withDefault(projects,[],cloudOperations),"the ids or names of the allowed projects, or * to allow all"),"ca-certi\
ficate":optional2(text,cloudOperations),"client-certificate":optional2(text,cloudOperations),"client-key":secret(cloudOperations),insecure:optional2(boolean,cloudOperations),
"request-timeout-in-seconds":withDefault(integer(1,3600),60,OPERATIONS),"retry-attempts":withDefault(integer(0,50),5,OPERATIONS)};function appliesTo(name,values){return INPUTS[name].operations.some(operation=>operation===values.operation)}function findUnusedInputs(providedInputs,values){return[
...providedInputs].filter(name=>!isUsed(name,values)&&differsFromDefault(name,values))}function isUsed(name,values){return appliesTo(name,values)||name==="maske\
d-outputs"&&isMultiStack(values)}function differsFromDefault(name,values){return JSON.stringify(values[name])!==JSON.stringify(INPUTS[name].defaultValue)}function isMultiStack(values){
return values.stacks!==void 0&&appliesTo("stacks",values)}function findMissingInputs(values,issues){let missing=[];if(issues.some(({input})=>input==="operation"))
return missing;let isMissing=name=>appliesTo(name,values)&&values[name]===void 0&&!issues.some(({input})=>input===name),addMissing=input=>{missing.push({input,problem:`\
is required for operation "${values.operation}"`})},isMulti=isMultiStack(values),hasStacks=values.stacks!==void 0;if(isMissing("stack-name")&&!hasStacks&&addMissing(
"stack-name"),isMissing("stack-name")&&hasStacks&&!isMulti){let problem=`is supported for ${INPUTS.stacks.operations.join(", ")}; operation "${values.operation}\
" works on one stack and requires stack-name`;missing.push({input:"stacks",problem})}return isMissing("template")&&!isMulti&&!isTemplateOptional(values)&&addMissing(
"template"),values.operation==="resource"&&isMissing("resource-name")&&addMissing("resource-name"),["restore","delete-snapshot"].includes(values.operation)&&isMissing(
"snapshot")&&addMissing("snapshot"),[...missing,...findMissingExportFile(values,isMissing("export-file"))]}function findMissingExportFile({operation},isMissing){
return isMissing?[{input:"export-file",problem:`is required for operation "${operation}"`}]:[]}function isTemplateOptional(values){return values["keep-existing"]||
values.operation==="drift"}function toFilesOptions(values,parametersText){if(appliesTo("template",values)&&!(values.operation==="drift"&&values.template===void 0))return{template:values.template,
environmentFiles:values["environment-files"],parametersFiles:values["parameters-files"],parameters:values.parameters,...parametersText===void 0?{}:{parametersText},
...values["ignore-unknown-parameters"]?{ignoreUnknownParameters:!0}:{},...values["protect-in-heat"]&&appliesTo("protect-in-heat",values)?{protectInHeat:values.protect}:
{},allowFilesOutsideWorkspace:values["allow-files-outside-workspace"]}}function toReportingOptions(values){return{maskedOutputs:values["masked-outputs"],passMaskedOutputs:values["\
pass-masked-outputs"],exportOutputs:values["export-outputs"],exportPrefix:values["export-prefix"],outputsFile:values["outputs-file"],planFile:values["plan-file"],
driftIssue:values["drift-issue"],summary:values.summary,comment:values.comment,commentParameters:values["comment-parameters"],commentTitle:values["comment-title"],
commentText:values["comment-text"],deploymentEnvironment:values["deployment-environment"],environmentUrl:values["environment-url"],dashboardUrl:values["dashboar\
d-url"]}}function toSignInOptions(values){return{cloud:values.cloud,cloudsYaml:values["clouds-yaml"],provider:values.provider,authUrl:values["auth-url"],regionName:values["\
region-name"],interface:values.interface,applicationCredentialId:values["application-credential-id"],applicationCredentialSecret:values["application-credential-\
secret"],applicationCredentialName:values["application-credential-name"],username:values.username,password:values.password,userDomainName:values["user-domain-na\
me"],projectName:values["project-name"],projectId:values["project-id"],projectDomainName:values["project-domain-name"],token:values.token,identityProvider:values["\
identity-provider"],protocol:values.protocol,oidcAudience:values["oidc-audience"],orchestrationEndpoint:values["orchestration-endpoint"],allowedProjects:values["\
allowed-projects"],caCertificate:values["ca-certificate"],clientCertificate:values["client-certificate"],clientKey:values["client-key"],insecure:values.insecure}}var NAMES2=Object.keys(INPUTS).filter(name=>name in INPUTS);function readInputs(source){let providedInputs=new Set,issues=[],values=new Map;for(let name of NAMES2){
let row=INPUTS[name],text2=source.get(name).trim();if(text2===""){values.set(name,row.defaultValue),row.whenEmpty!==void 0&&appliesToOperation(row,values)&&issues.
push({input:name,problem:row.whenEmpty});continue}providedInputs.add(name),row.secret===!0&&source.onSecret(text2);let result=parseInput(row,text2);values.set(name,
"problem"in result?row.defaultValue:result.value),"problem"in result&&issues.push({input:name,problem:result.problem})}return{values:toInputValues(values),providedInputs,
issues}}function appliesToOperation({operations},values){return operations.some(operation=>operation===values.get("operation"))}function assertNoIssues(issues){
if(issues.length>0)throw new InputError(issues)}function parseInput(row,text2){try{return{value:row.parse(text2)}}catch(error){if(error instanceof InvalidValue)
return{problem:error.message};throw error}}function toInputValues(values){return Object.fromEntries(values)}var OUTPUT_FILES=["outputs-file","plan-file","sarif-file"],PEM_INPUTS=["ca-certificate","client-certificate","client-key"];function findFileIssues(checks,values){
return[...findInputFileIssues(checks,values),...toIssue("export-file",values["export-file"]??"",findExportFileProblem(checks,values)),...findOutputFileIssues(checks,
values),...findPemIssues(checks,values)]}function toIssue(input,file,problem){return problem===void 0?[]:[{input,problem:`points to ${file}, which ${problem}`}]}
function findInputFileIssues(checks,values){let isLint2=values.operation==="lint",files=[["template",values.template===void 0||isLint2?[]:[values.template]],["e\
nvironment-files",values["environment-files"]],["parameters-files",values["parameters-files"]],["lint-known-types",values["lint-known-types"].filter(name=>name!==
"all")]],mayLeave=values["allow-files-outside-workspace"];return files.filter(([input])=>appliesTo(input,values)).flatMap(([input,names2])=>names2.flatMap(name=>toIssue(
input,name,checks.findProblem(name,mayLeave))))}function findOutputFileIssues(checks,values){return OUTPUT_FILES.flatMap(input=>{let file=appliesTo(input,values)?
values[input]:void 0;return file===void 0?[]:toIssue(input,file,checks.findOutputProblem(file))})}function findPemIssues(checks,values){return PEM_INPUTS.flatMap(
input=>{let value=appliesTo(input,values)?values[input]:void 0,problem=value===void 0?void 0:checks.findPemProblem(value);return problem===void 0?[]:[{input,problem}]})}
function findExportFileProblem(checks,values){let{"export-file":file,operation}=values;if(!(file===void 0||!appliesTo("export-file",values)))return operation===
"adopt"?checks.findProblem(file,!1):checks.findOutputProblem(file)}var ALL_TYPES="all";function isLint({get}){return get("operation").trim()==="lint"}function readLintJob(source){let{values,providedInputs,issues}=readInputs(source);
assertNoIssues([...issues,...findMissingInputs(values,issues),...source.files===void 0?[]:findFileIssues(source.files,values)]);let files=toFilesOptions(values,
providedInputs.has("parameters")?source.get("parameters"):void 0);if(files===void 0)throw new TypeError("lint reads files");let knownTypes=values["lint-known-ty\
pes"];return{templates:lines(values.template??""),files,level:values["lint-level"],ignoredRules:values["lint-ignore"],knownTypesFiles:knownTypes.filter(entry=>entry!==
ALL_TYPES),knowsAllTypes:knownTypes.includes(ALL_TYPES),sarifFile:values["sarif-file"],summary:values.summary,http:{retries:values["retry-attempts"],requestTimeoutMs:values["\
request-timeout-in-seconds"]*1e3},unusedInputs:findUnusedInputs(providedInputs,values)}}function findContradictions(values){return[...[...findStacksContradictions(values),...findKeepContradictions(values),...findWaitContradictions(values),...findMissingCompanions(
values)].flatMap(([isBroken,input,problem])=>isBroken?[{input,problem}]:[]),...findTagIssues(values)]}function findStacksContradictions(values){let isMulti=isMultiStack(
values),deletesRemoved=values["delete-removed"]&&appliesTo("delete-removed",values);return[[isMulti&&values["stack-name"]!==void 0,"stack-name","cannot be combi\
ned with stacks: the file contains the names (use stack-name-prefix to add a prefix)"],[isMulti&&values.template!==void 0,"template","cannot be combined with st\
acks: set it per stack in the file"],[!isMulti&&values["stack-name-prefix"]!=="","stack-name-prefix","requires stacks"],[deletesRemoved&&!isMulti,"delete-remove\
d","requires stacks"],[deletesRemoved&&!values.own&&appliesTo("own",values),"delete-removed","requires own: true, whose tags say which stacks were deployed from\
 this file"]]}function findKeepContradictions(values){let isKept=values["keep-existing"],ignoresUnknown=values["ignore-unknown-parameters"]&&appliesTo("ignore-u\
nknown-parameters",values);return[[values["clear-parameters"].length>0&&!isKept,"clear-parameters","requires keep-existing: true"],[isKept&&values.operation==="\
create","keep-existing",'cannot be used with operation "create": there is nothing to keep'],[ignoresUnknown&&isKept&&values.template===void 0&&!isMultiStack(values),
"ignore-unknown-parameters","requires template, which declares the parameters"]]}function findWaitContradictions(values){return[[values["on-hook"]!=="wait"&&!values.
wait,"on-hook","requires wait: true, because otherwise the step does not see any hooks"],[values["fail-on-no-changes"]&&!values.wait,"fail-on-no-changes","requi\
res wait: true, because otherwise the step does not know what changed"],[values["verify-command"]!==void 0&&!values.wait,"verify-command","requires wait: true, \
because otherwise there is nothing to verify yet"],[values["keep-snapshots"]!==void 0&&!values.wait,"keep-snapshots","requires wait: true, because only a comple\
te snapshot may replace an older one"]]}function findMissingCompanions(values){return[[values.allow.length>0&&values["fail-on"].length===0&&!isMultiStack(values),
"allow","requires fail-on, whose exceptions it lists"],[values["on-verify-failure"]==="restore"&&values["verify-command"]===void 0,"on-verify-failure","restore \
requires verify-command"],[values["environment-url"]!==void 0&&values["deployment-environment"]===void 0,"environment-url","requires deployment-environment"],[values["\
export-outputs"]&&!/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values["export-prefix"]),"export-prefix",'must be the start of a variable name: letters, digits, "_"']]}function findTagIssues(values){
let{operation,tags:tags2=[]}=values,issue=problem=>[{input:"tags",problem}];return appliesTo("own",values)&&tags2.some(tag=>OWNERSHIP_TAG.test(tag))?issue('cann\
ot start with "github-repository:", "github-commit:", "github-preview:", "github-expires:", "github-stacks:", "github-created-by:", "github-repo:" or "github-pr\
:": own, preview-environment and expires-after set these'):operation==="list"&&values.tags!==void 0&&tags2.length===0?issue('cannot be none for operation "list"\
: remove it to list all stacks'):[]}var OWNERSHIP_TAG=/^github-(repository|commit|preview|expires|stacks|created-by|repo|pr):/;function findLifetimeIssues(values,facts){return[...findExpiryIssues(values,facts),...findPreviewIssues(values,facts)]}function findExpiryIssues(values,facts){if(values["\
expires-after"]===void 0||!appliesTo("expires-after",values))return[];let issue=problem=>[{input:"expires-after",problem}];return values.own?facts===void 0?issue(
"requires a workflow run of GitHub Actions"):[]:issue("requires own: true, so that prune can find the stack")}function findDriftIssueProblems(values,facts){if(!values["\
drift-issue"])return[];let issue=problem=>[{input:"drift-issue",problem}];return values.operation!=="drift"?issue("requires operation: drift, which finds what i\
t reports"):facts===void 0?issue("requires a workflow run of GitHub Actions"):[]}function findPreviewIssues(values,facts){if(!isPreviewEnvironment(values))return[];
let issue=problem=>[{input:"preview-environment",problem}];if(!values.own)return issue("requires own: true, so that prune can find the stack");if(facts===void 0)
return issue("requires a workflow run of GitHub Actions");let{event,pullRequest,pullRequestState}=facts,about=event===""?"the event":`the event "${event}"`;return pullRequest===
void 0?issue(`requires a pull request, but ${about} has none: set pull-request to its number`):pullRequestState!=="closed"?[]:issue(`cannot be used for a closed\
 pull request (#${pullRequest}, from ${about}): prune would delete the stack. Remove it to deploy the merged code, or use operation: delete`)}function isPreviewEnvironment(values){
return values["preview-environment"]&&appliesTo("preview-environment",values)}function toRequest(values){let{operation}=values;switch(operation){case"preview":return{operation,...toStackSpec(values)};case"deploy":case"create":case"update":
return{operation,...toDeployOptions(values)};case"validate":return{operation};case"lint":throw new TypeError("lint sends no request: readLintJob reads its input\
s");case"delete":return{operation,...toWaitOptions(values),onHook:values["on-hook"],deleteAttempts:values["delete-attempts"],protect:values.protect,dryRun:values["\
dry-run"]};case"prune":return{operation,...toPruneOptions(values)};case"suspend":case"resume":case"check":case"cancel":return{operation,...toWaitOptions(values),
disableRollback:values["disable-rollback"]};case"snapshot":case"restore":case"delete-snapshot":return{operation,...toWaitOptions(values),...toSnapshotOptions(values)};case"\
wait":return{operation,...toWaitOptions(values),own:values.own,onHook:values["on-hook"]};case"clear-hooks":return{operation,...toNamedResource(values)};case"dri\
ft":return{operation,...toDriftOptions(values)};case"export":case"abandon":return{operation,...toWaitOptions(values),exportFile:values["export-file"]??""};case"\
adopt":return{operation,...toAdoptOptions(values)};case"list":case"show":case"outputs":case"resources":case"resource":case"events":case"template":case"snapshots":
return{operation,...toNamedResource(values),stackName:values["stack-name"],tags:values.tags}}}function toNamedResource(values){return{stackName:values["stack-na\
me"]??"",resourceName:values["resource-name"]}}function toPruneOptions(values){return{timeoutMinutes:values["timeout-in-minutes"],onInProgress:values["on-in-pro\
gress"],deleteAttempts:values["delete-attempts"],maxAgeMs:values["max-age"],dryRun:values["dry-run"]}}function toDriftOptions(values){return{stackName:values["s\
tack-name"]??"",failOnDrift:values["fail-on-drift"],desired:values.template===void 0?void 0:toStackSpec(values)}}function toDeployOptions(values){return{...toStackSpec(
values),...toWaitOptions(values),onHook:values["on-hook"],expectPlan:values["expect-plan"],failOnNoChanges:values["fail-on-no-changes"],deleteAttempts:values["d\
elete-attempts"],verifyCommand:values["verify-command"],onVerifyFailure:values["on-verify-failure"]}}function toStackSpec(values){return{stackName:values["stack\
-name"]??"",tags:values.tags,own:values.own,previewEnvironment:values["preview-environment"],expiresAfterMs:values["expires-after"],timeoutMinutes:values["timeo\
ut-in-minutes"],disableRollback:values["disable-rollback"],keepExisting:values["keep-existing"],clearParameters:values["clear-parameters"],converge:values.converge,
onFailed:values["on-failed"],protect:values.protect,failOn:values["fail-on"],allow:values.allow,replace:values.replace}}function toWaitOptions(values){return{stackName:values["\
stack-name"]??"",timeoutMinutes:values["timeout-in-minutes"],wait:values.wait,onInProgress:values["on-in-progress"]}}function toAdoptOptions(values){let{"stack-\
name":stackName2="","export-file":exportFile="",tags:tags2,own,wait}=values;return{stackName:stackName2,exportFile,tags:tags2,own,wait,timeoutMinutes:values["ti\
meout-in-minutes"]}}function toSnapshotOptions(values){return{snapshot:values.snapshot,keepSnapshots:values["keep-snapshots"]}}import path2 from"node:path";var import_yaml4=__toESM(require_dist(),1);function findDependencies(file,{key,fields},all){let validateName=(name,node,field)=>(name===key?file.addIssue(`${key}: ${field} refers to the stack itself`,node):
all.has(name)||file.addIssue(`${key}: ${field} refers to "${name}", which is not a stack in this file`,node),name!==key&&all.has(name)),directNeeds=readNeeds(file,
key,findFieldValue(fields,"needs")).filter(({name,node})=>validateName(name,node,"needs")),fromOutputs=readParametersFromOutputs(file,key,findFieldValue(fields,
"parameters-from-outputs"),validateName),implied=fromOutputs.flatMap(({sources})=>sources.map(({stack})=>stack));return{needs:[...new Set([...directNeeds.map(({
name})=>name),...implied])],fromOutputs}}function findFieldValue(fields,name){return fields.find(field=>field.name===name)?.value??null}function readNeeds(file,key,node){
let singleName=toStringValue(file.tree,node);if(singleName!==void 0)return[{name:singleName,node}];let items=listItems(file.tree,node);return items.length===0&&
!isEmpty(file,node)&&file.addIssue(`${key}: needs must be the name of a stack, or a list of names`,node),items.flatMap(item=>{let name=toStringValue(file.tree,item);
return name!==void 0?[{name,node:item}]:(file.addIssue(`${key}: needs must contain names of stacks`,item??node),[])})}function isEmpty({tree},node){let target=tree.
resolve(node);return target===null||((0,import_yaml4.isScalar)(target)?target.value===null:!isMapNode(tree,node))}function readParametersFromOutputs(file,key,node,validateName){
if(!isMapNode(file.tree,node)){let target=file.tree.resolve(node);return target!==null&&!((0,import_yaml4.isScalar)(target)&&target.value===null)&&file.addIssue(
`${key}: parameters-from-outputs must be a map of parameter: stack.output`,node),[]}return file.entries(node,`${key}: parameters-from-outputs: `).map(entry=>{let isList=toStringValue(
file.tree,entry.value)===void 0,items=isList?listItems(file.tree,entry.value):[entry.value];items.length===0&&file.addIssue(`${key}: ${entry.name} ${SOURCE_RULE}`,
entry.value??entry.key);let sources=items.flatMap(item=>parseSource(file,key,entry.name,item??entry.key,validateName));return{parameter:entry.name,location:file.
locationOf(entry.key),isList,sources}})}var SOURCE_RULE="must be stack.output, or a list of these";function parseSource(file,key,parameter,node,validateName){let[
,stack="",output=""]=/^([^.]+)\.(.+)$/.exec(toStringValue(file.tree,node)??"")??[];return output===""?(file.addIssue(`${key}: ${parameter} ${SOURCE_RULE}`,node),
[]):validateName(stack,node,parameter)?[{stack,output,location:file.locationOf(node)}]:[]}function findDependencyCycles(needs){let cycles=[],done=new Set,visit2=(name,path3)=>{
let start=path3.indexOf(name);if(start>=0&&cycles.push(path3.slice(start)),!(start>=0||done.has(name))){for(let next of needs.get(name)??[])visit2(next,[...path3,
name]);done.add(name)}};for(let name of needs.keys())visit2(name,[]);return cycles}var import_yaml6=__toESM(require_dist(),1);import path from"node:path";var STACK_FIELDS=new Set(["template","environment-files","parameters","parameters-files","ignore-unknown-parameters","tags","own","preview-environment","expires\
-after","timeout-in-minutes","disable-rollback","keep-existing","clear-parameters","converge","wait","on-in-progress","on-hook","on-failed","on-cancel","protect",
"protect-in-heat","fail-on","allow","replace","verify-command","on-verify-failure","delete-attempts","masked-outputs","pass-masked-outputs"]),STACK_ONLY_FIELDS=new Set(
["name","needs","parameters-from-outputs"]),PATHS=new Set(["template","environment-files","parameters-files"]),LISTS=new Set([changeKinds,lines,names,patterns,tags]);
function readFields(file,{key,fields}){let values=new Map;for(let field of fields)if(!STACK_ONLY_FIELDS.has(field.name)&&!(isNotSet(file.tree,field)&&!isGuard(field.
name))){if(!isField(field.name)){file.addIssue(`${key}: ${describeUnknownField(field.name)}`,field.key);continue}try{values.set(field.name,toFieldValue(file,field.
name,field.value,key))}catch(error){if(!(error instanceof InvalidValue))throw error;file.addIssue(`${key}: ${field.name} ${error.message}`,field.value??field.key)}}
return Object.fromEntries(values)}function isField(name){return STACK_FIELDS.has(name)}function isGuard(name){return isField(name)?INPUTS[name].whenEmpty!==void 0:
!1}function isNotSet(tree,{value}){let target=tree.resolve(value);return target===null||(0,import_yaml6.isScalar)(target)&&target.value===null}function toFieldValue(file,name,node,key){
let row=INPUTS[name],{tree}=file;if(row.parse===map&&isMapNode(tree,node))return file.addRepeatedIssues(node,`${key}: ${name}: `),toValue(toPlain(tree,node));if(isMapNode(
tree,node))throw new InvalidValue("must not be a map");if(row.whenEmpty!==void 0&&isEmptyValue(tree,node))throw new InvalidValue(row.whenEmpty);let texts=(0,import_yaml6.isSeq)(
tree.resolve(node))?itemTexts(tree,node,row):[toScalarText(tree,node)],value=row.parse(texts.join(`
`));return PATHS.has(name)?resolveFromStacksFile(file,value):value}function isEmptyValue(tree,node){let target=tree.resolve(node);return(0,import_yaml6.isSeq)(target)?
listItems(tree,node).every(item=>isEmptyValue(tree,item)):target===null||(0,import_yaml6.isScalar)(target)&&(target.value===null||toStringValue(tree,target)?.trim()===
"")}function itemTexts(tree,node,{parse}){if(!LISTS.has(parse))throw new InvalidValue("must not be a list");return listItems(tree,node).map(item=>toScalarText(tree,
item))}function resolveFromStacksFile({name},value){let resolvePath=text2=>/^[a-z][a-z0-9+.-]*:/i.test(text2)||path.isAbsolute(text2)?text2:path.join(path.dirname(
name),text2).replaceAll(path.sep,"/");return Array.isArray(value)?value.map(candidate=>resolvePath(String(candidate))):resolvePath(String(value))}function describeUnknownField(name){
if(Object.hasOwn(INPUTS,name))return`"${name}" is an input of the step and cannot be set per stack`;let fields=[...STACK_ONLY_FIELDS,...STACK_FIELDS],suggestion=didYouMeanClause(
name,fields);return`unknown field "${name}"${suggestion===""?`; a stack can have ${fields.join(", ")}`:suggestion}`}var KEY=/^[A-Za-z][A-Za-z0-9_-]{0,99}$/,KEY_RULE='must start with a letter and contain at most 100 letters, digits, "_" and "-"',EXTENSION_PREFIX="x-";function findStacks(file){
let{tree}=file;if(file.issues.length>0)return[];if(!isMapNode(tree,tree.root))return file.addIssue('must be a map with "stacks"',tree.root),[];let topLevel=file.
entries(tree.root,"");for(let{name,key}of topLevel)name!=="stacks"&&!name.startsWith(EXTENSION_PREFIX)&&file.addIssue(`unknown key "${name}": only "stacks" is a\
llowed (and "x-\u2026", for anchors)`,key);let stacks=topLevel.find(({name})=>name==="stacks");if(stacks===void 0)return file.addIssue('has no "stacks"',tree.root),
[];let entries=isMapNode(tree,stacks.value)?readStackMap(file,stacks.value):readStackList(file,stacks),seenKeys=new Set;return entries.filter(({key,node})=>{seenKeys.
has(key)&&file.addIssue(`"${key}" is set twice`,node);let isNew=!seenKeys.has(key);return seenKeys.add(key),isNew})}function readStackMap(file,stacks){let entries=file.
entries(stacks,"");return entries.length===0&&file.addIssue("contains no stacks",stacks),entries.flatMap(({key,name,value})=>toEntry(file,name,key,value))}function readStackList(file,{
key:stacks,value}){let items=listItems(file.tree,value);return items.length===0&&file.addIssue('"stacks" must be a map or a list of stacks',value??stacks),items.
flatMap(item=>{let name=file.entries(item,"").find(field=>field.name==="name"),key=toStringValue(file.tree,name?.value);return key!==void 0?toEntry(file,key,name?.
value??item,item):(file.addIssue('in a list, each stack requires a "name"',item),[])})}function toEntry(file,key,node,body){KEY.test(key)||file.addIssue(`"${key}\
": the name of a stack ${KEY_RULE}`,node);let target=file.tree.resolve(body);return!(target===null||"value"in target&&target.value===null)&&!isMapNode(file.tree,
body)?(file.addIssue(`${key}: must be a map`,body),[]):[{key,node,fields:file.entries(body,`${key}: `)}]}var StackFile=class{name;text;tree;issues=[];isJson;constructor(name,text2){this.name=name,this.text=text2;let{tree,issues,isJson}=readYaml(text2);this.tree=tree,
this.isJson=isJson;let[first]=issues;first!==void 0&&this.addIssueAt(`is not valid YAML: ${first.message}`,first.offset)}addIssue(problem,node){this.addIssueAt(
problem,node?.range?.[0]??0)}locationOf(node){return this.locationAt(node?.range?.[0]??0)}entries(node,prefix){return this.addRepeatedIssues(node,prefix),listEntries(
this.tree,node)}addRepeatedIssues(node,prefix){for(let key of findRepeatedKeys(this.tree,node))this.addIssue(`${prefix}"${String(key.value)}" is set twice`,key)}addIssueAt(problem,offset){
this.issues.push({input:"stacks",problem,location:this.locationAt(offset)})}locationAt(offset){return{file:this.name,...lineAndColumn(this.text,offset)}}};var import_yaml10=__toESM(require_dist(),1);function readStacks(name,text2,shared,event){let file=new StackFile(name,text2),entries=findStacks(file),keys2=new Set(entries.map(({key})=>key)),stacks=entries.
map(entry=>{let values={...toStackDefaults(shared),...readFields(file,entry),"stack-name":toStackName(file,entry,shared)};return{key:entry.key,values,written:readWrittenParameters(
file,entry),...findDependencies(file,entry,keys2)}});for(let[index,stack]of stacks.entries()){let entry=entries[index];entry!==void 0&&validateStack(file,entry,
stack,shared,event)}return validateAcrossStacks(file,entries,stacks),shared["delete-removed"]&&shared.operation==="deploy"&&validateForRemoval(file,entries,stacks),
{stacks,issues:sortByLocation(file.issues)}}function toStackDefaults(shared){return{...shared,parameters:{},"expect-plan":void 0,"fail-on-no-changes":!1,"delete\
-removed":!1}}function toStackName(file,{key,node,fields},shared){let given=fields.find(({name:name2})=>name2==="name"),target=file.tree.resolve(given?.value??null),
customName=target!==null&&"value"in target&&typeof target.value=="string"?target.value:void 0;given!==void 0&&customName===void 0&&file.addIssue(`${key}: name m\
ust be a string`,given.value??given.key);let name=`${shared["stack-name-prefix"]}${customName??key}`;try{return stackName(name)}catch(error){if(!(error instanceof
InvalidValue))throw error;return file.addIssue(`${key}: name ${error.message}`,given?.value??node),name}}function validateStack(file,entry,{key,values,fromOutputs},shared,event){
let findIssues=all=>[...findContradictions(all),...findLifetimeIssues(all,event)],stepIssueInputs=new Set(findIssues(shared).map(({input})=>input)),nodeOf=input=>{
let field=entry.fields.find(({name})=>name===input);return field?.value??field?.key??entry.node};for(let{input,problem}of findIssues({...values,stacks:void 0,"s\
tack-name-prefix":""}))stepIssueInputs.has(input)||file.addIssue(`${key}: ${input} ${problem}`,nodeOf(input));!entry.fields.some(({name})=>name==="template")&&!values["\
keep-existing"]&&appliesTo("template",values)&&values.template===void 0&&file.addIssue(`${key}: template is required`,entry.node);for(let{parameter}of fromOutputs)
Object.hasOwn(values.parameters,parameter)&&file.addIssue(`${key}: parameter ${parameter} is set twice: in parameters and in parameters-from-outputs`,nodeOf("pa\
rameters"))}function validateAcrossStacks(file,entries,stacks){let nodes=new Map(entries.map(({key,node})=>[key,node])),names2=new Map;for(let{key,values}of stacks){
let name=values["stack-name"]??"",firstKey=names2.get(name);firstKey!==void 0&&file.addIssue(`${key}: ${firstKey} has the same name, ${name}`,nodes.get(key)),names2.
set(name,firstKey??key)}for(let cycle of findDependencyCycles(new Map(stacks.map(({key,needs})=>[key,needs])))){let[first=""]=cycle;file.addIssue(`circular depe\
ndency between stacks: ${[...cycle,first].join(" \u2192 ")}`,nodes.get(first))}for(let{key,values,needs}of stacks){let mustWait=values.operation==="delete"?needs.
map(()=>key):needs;for(let stackKey of new Set(mustWait))for(let setting of findEarlyReturns(stacks.find(stack=>stack.key===stackKey)))file.addIssue(`${stackKey}\
: ${setting} cannot be used, because other stacks need this stack`,nodes.get(stackKey))}}function validateForRemoval(file,entries,stacks){for(let[index,stack]of stacks.
entries())for(let setting of findEarlyReturns(stack))file.addIssue(`${stack.key}: ${setting} cannot be used with delete-removed, which waits for all stacks`,entries[index]?.
node)}function findEarlyReturns(stack){return[...stack?.values.wait===!1?["wait: false"]:[],...stack?.values["on-hook"]==="return"?["on-hook: return"]:[]]}function sortByLocation(issues){
let sortKey=({location})=>(location?.line??0)*1e5+(location?.column??0);return[...new Map(issues.map(issue=>[`${issue.problem} ${sortKey(issue)}`,issue])).values()].
sort((left,right)=>sortKey(left)-sortKey(right))}function readWrittenParameters(file,{fields}){let{tree,text:text2,isJson}=file;if(isJson)return[];let map2=fields.
find(({name})=>name==="parameters")?.value??null;return listEntries(tree,map2).flatMap(({name,value})=>{let scalar=tree.resolve(value);if(!(0,import_yaml10.isScalar)(
scalar)||scalar.range===void 0||scalar.range===null)return[];let written=text2.slice(scalar.range[0],scalar.range[1]);return[{name,written,value:toPlain(tree,scalar),
location:file.locationOf(value)}]})}function toMultiStackJob(source,values,event){let file=path2.normalize(values.stacks??"").replaceAll(path2.sep,"/"),{text:text2,problem}=readStacksFile(source,file,
values["allow-files-outside-workspace"]),{stacks,issues}=problem===void 0?readStacks(file,text2,values,event):{stacks:[],issues:[{input:"stacks",problem}]};return{
stacks:{file,namePrefix:values["stack-name-prefix"],stacks:stacks.map(toStackJob),maxParallel:values["max-parallel"],sharedParameters:values.parameters,sharedParametersText:source.
get("parameters"),expectPlan:values["expect-plan"],failOnNoChanges:values["fail-on-no-changes"],removal:values["delete-removed"]?toRemovalRules(values):void 0},
previews:stacks.map(stack=>isPreviewEnvironment(stack.values)),issues}}function toRemovalRules(values){return{protect:values.protect,failOn:values["fail-on"],allow:values.
allow,timeoutMinutes:values["timeout-in-minutes"],onInProgress:values["on-in-progress"],onHook:values["on-hook"],deleteAttempts:values["delete-attempts"],dryRun:values.
operation==="preview"||values["dry-run"]}}function readStacksFile({readFile:readFile3},file,mayLeaveWorkspace){if(readFile3===void 0)return{text:"",problem:"is \
a file, but this environment cannot read files"};try{return{text:readFile3(file,mayLeaveWorkspace)}}catch(error){return{text:"",problem:error instanceof InvalidValue?
error.message:describeReadError(file,error)}}}function describeReadError(file,error){switch(typeof error=="object"&&error!==null&&"code"in error?error.code:void 0){case"\
ENOENT":case"ENOTDIR":return`points to ${file}, which does not exist; check the name and, in a workflow, that the checkout step runs before this step`;case"EISD\
IR":return`points to ${file}, which is a folder, not a file`;default:return`points to ${file}, which cannot be read: ${messageOf(error)}`}}function toStackJob({
key,values,written,needs,fromOutputs}){let files=toFilesOptions(values);return{key,request:toStackRequest(values),needs,fromOutputs,files:files&&{...files,writtenParameters:written},
reporting:toReportingOptions(values),onCancel:values["on-cancel"]}}function toStackRequest(values){let request=toRequest(values);switch(request.operation){case"\
deploy":case"preview":case"delete":return request;default:throw new TypeError(`${request.operation} works on one stack only`)}}function readJob(source,readEvent=()=>{}){let{values,providedInputs,issues}=readInputs(source),event=readEvent(values["pull-request"]),multiStack=isMultiStack(values)?
toMultiStackJob(source,values,event):void 0;assertNoIssues([...issues,...findMissingInputs(values,issues),...findContradictions(values),...findLifetimeIssues(values,
event),...findDriftIssueProblems(values,event),...source.files===void 0?[]:findFileIssues(source.files,values),...multiStack?.issues??[]]);let previews=multiStack?.
previews??[isPreviewEnvironment(values)];return{request:toRequest(values),stackName:values["stack-name"],files:toFilesOptions(values,providedInputs.has("paramet\
ers")?source.get("parameters"):void 0),signIn:toSignInOptions(values),http:{retries:values["retry-attempts"],requestTimeoutMs:values["request-timeout-in-seconds"]*
1e3},reporting:toReportingOptions(values),workflow:{pullRequest:values["pull-request"],githubToken:values["github-token"],onCancel:values["on-cancel"]},previewEnvironments:previews.
every(Boolean)?"all":previews.some(Boolean)?"some":"none",multiStack:multiStack?.stacks,unusedInputs:findUnusedInputs(providedInputs,values)}}import{setImmediate}from"node:timers/promises";import{X509Certificate}from"node:crypto";import{readFileSync}from"node:fs";import{readFile}from"node:fs/promises";import{join,resolve}from"node:path";var keys=(precedence,names2)=>Object.entries(names2).map(([key,name])=>({key,name,precedence})),CLIENT_KEYS=[...keys("top-first",{auth_url:"authUrl",user_name:"\
username",username:"username",user_id:"userId",password:"password",application_credential_id:"applicationCredentialId",application_credential_secret:"applicatio\
nCredentialSecret",application_credential_name:"applicationCredentialName",identity_provider:"identityProvider",protocol:"protocol",access_token:"accessToken",default_domain_id:"\
defaultDomainId",default_domain_name:"defaultDomainName"}),...keys("auth-first",{tenant_id:"projectId",project_id:"projectId",tenant_name:"projectName",project_name:"\
projectName",user_domain_id:"userDomainId",user_domain_name:"userDomainName",project_domain_id:"projectDomainId",project_domain_name:"projectDomainName",domain_id:"\
domainId",domain_name:"domainName",auth_token:"token",token:"token"}),...keys("top",{auth_plugin:"authType",auth_type:"authType",identity_api_version:"identityA\
piVersion",default_domain:"defaultDomain",region_name:"regionName",interface:"interface",endpoint_type:"interface",orchestration_endpoint:"orchestrationEndpoint",
orchestration_endpoint_override:"orchestrationEndpoint",cacert:"caCertificate",cert:"clientCertificate",key:"clientKey",insecure:"insecure"})];function toVariableName(key){
return`OS_${key.toUpperCase()}`}var SOURCES=["inputs","provider","environment","file"];function findSetting(sources,...names2){for(let layer of sources.precedence){let found=findSettingIn(layer,
...names2);if(found!==void 0)return found}}function findSettingIn(settings,...names2){for(let name of names2){let setting=settings[name];if(setting!==void 0)return{
...setting,name}}}function nonEmptyText(value){if(value===void 0||value.trim()==="")return;let end=value.length;for(;value[end-1]===`
`||value[end-1]==="\r";)end-=1;return value.slice(0,end)}var EMPTY_CONFIG={top:new Map,auth:new Map};function readEnvironmentConfig(env){let entries=[...CLIENT_KEYS.map(({key})=>key),"verify"].flatMap(key=>{let from=toVariableName(
key),value=nonEmptyText(env[from]);return value===void 0?[]:[[key,{value,from,source:"environment"}]]});return{top:new Map(entries),auth:new Map}}function mergeConfigs(base,override){
return{top:new Map([...base.top,...override.top]),auth:new Map([...base.auth,...override.auth])}}function toSettings(config){let settings={};for(let clientKey of CLIENT_KEYS){
let setting=findEffectiveSetting(config,clientKey);setting!==void 0&&(settings[clientKey.name]=setting)}let verify=config.top.get("verify");return verify!==void 0&&
isFalse(verify.value)&&!isTrue(settings.insecure?.value)&&(settings.insecure={...verify,value:"true"}),{...settings,...applyDomainToUserAndProject(settings)}}function findOverriddenVariables({
top,auth}){return CLIENT_KEYS.flatMap(({key,precedence})=>{let[variable,by]=[top.get(key),auth.get(key)];return precedence!=="auth-first"||variable?.source!=="e\
nvironment"||by===void 0?[]:variable.value===by.value?[]:[{variable,by}]})}function findEffectiveSetting({top,auth},{key,precedence}){switch(precedence){case"to\
p":return top.get(key);case"top-first":return top.get(key)??auth.get(key);case"auth-first":return auth.get(key)??top.get(key)}}function applyDomainToUserAndProject({
domainId,domainName,...settings}){return settings.projectId===void 0&&settings.projectName===void 0?{}:{...domainId===void 0?{}:{userDomainId:domainId,projectDomainId:domainId},
...domainName===void 0?{}:{userDomainName:domainName,projectDomainName:domainName},...settings.userDomainId&&{userDomainId:settings.userDomainId},...settings.userDomainName&&
{userDomainName:settings.userDomainName},...settings.projectDomainId&&{projectDomainId:settings.projectDomainId},...settings.projectDomainName&&{projectDomainName:settings.
projectDomainName}}}function isTrue(value){return value!==void 0&&/^(true|1|yes|on)$/i.test(value)}function isFalse(value){return value!==void 0&&/^(false|0|no|off)$/i.
test(value)}var CERTIFICATE_BEGIN=/(?=-----BEGIN (?:TRUSTED )?CERTIFICATE-----)/,CERTIFICATE_BLOCK=/^-----BEGIN (TRUSTED )?CERTIFICATE-----.*?-----END (TRUSTED )?CERTIFICATE-----/s;
async function readTransport(sources,context,issues){let ca=await readPem(findSetting(sources,"caCertificate"),"CERTIFICATE",context,issues),cert=await readPem(
findSetting(sources,"clientCertificate"),"CERTIFICATE",context,issues),keySetting=findSetting(sources,"clientKey"),key=await readPem(keySetting,"PRIVATE KEY",context,
issues)??(keySetting===void 0&&cert?.pem.includes("PRIVATE KEY-----")?cert:void 0);return key!==void 0&&registerPrivateKey(key.pem,context.onSecret),validateKeyPair(
cert,key,issues),validateCaCertificate(ca,issues),{insecure:readInsecure(findSetting(sources,"insecure"),context,issues),...ca===void 0?{}:{caCertificate:ca.pem},
...cert===void 0?{}:{clientCertificate:cert.pem},...key===void 0?{}:{clientKey:key.pem}}}async function readPem(setting,label,context,issues){if(setting===void 0)
return;let{value,from}=setting,frame=`${label}-----`;if(value.includes("-----BEGIN")){if(value.includes(frame))return{pem:value,from};issues.push({input:from,problem:`\
does not contain "${frame}"`});return}try{let pem=await readFile(resolvePemPath(value,context),"utf8");if(pem.includes(frame))return{pem,from};issues.push({input:from,
problem:`is a file without "${frame}"; it must be in PEM format`})}catch(error){issues.push({input:from,problem:describePemReadError(error)})}}function resolvePemPath(value,{
workingFolder,homeFolder}){return/^~[/\\]/.test(value)?join(homeFolder,value.slice(2)):resolve(workingFolder,value)}function describePemReadError(error){return`\
is neither PEM text nor the path of a readable file (${typeof error=="object"&&error!==null&&"code"in error?String(error.code):messageOf(error)})`}function findPemProblem(value,folders){
if(!value.includes("-----BEGIN"))try{readFileSync(resolvePemPath(value,folders));return}catch(error){return describePemReadError(error)}}function validateKeyPair(cert,key,issues){
if(cert===void 0&&key!==void 0&&issues.push({input:"client-certificate",problem:`is missing for ${key.from} (OS_CERT)`}),cert===void 0)return;if(key===void 0){issues.
push({input:"client-key",problem:`is missing for ${cert.from} (OS_KEY)`});return}let{createSecureContext}=process.getBuiltinModule("node:tls");try{createSecureContext(
{cert:cert.pem,key:key.pem})}catch(error){let problem=`and ${key.from} do not match or cannot be used (${messageOf(error)})`;issues.push({input:cert.from,problem})}}
function validateCaCertificate(ca,issues){if(ca===void 0)return;let blocks=ca.pem.split(CERTIFICATE_BEGIN).flatMap(part=>CERTIFICATE_BLOCK.exec(part)?.slice(0,1)??
[]);try{if(blocks.forEach(block=>new X509Certificate(block)),blocks.length===0)throw new Error("the END line is missing")}catch(error){issues.push({input:ca.from,
problem:`is not a valid certificate (${messageOf(error)})`})}}function readInsecure(setting,{onWarning},issues){return setting===void 0||isFalse(setting.value)?
!1:isTrue(setting.value)?(onWarning(`Certificates are not verified (${setting.from}): others on the network can read the credentials. Set ca-certificate to the \
certificate of the authority instead.`),!0):(issues.push({input:setting.from,problem:"must be true or false"}),!1)}var SHORTEST_KEY_LINE=16;function registerPrivateKey(pem,onSecret){
onSecret(pem);for(let line of pem.split(/\r?\n/)){let text2=line.trim();text2.length>=SHORTEST_KEY_LINE&&!text2.startsWith("-----")&&onSecret(text2)}}var KIND_LABELS={password:"password",token:"token","application-credential":"application credential",federated:"identity provider"};function chooseKind(sources){
for(let source of SOURCES){let declared=findDeclaredKind(sources,source);if(declared!==void 0)return declared;let indicators=findIdentities(sources.bySource[source]),
[primary]=indicators;if(primary!==void 0)return{kind:primary.kind,issues:[...findContradictions2(indicators),...findUnusedSecrets(sources,primary)]}}return{kind:SOURCES.
map(source=>findSecrets(sources.bySource[source])[0]).find(indicator=>indicator!==void 0)?.kind,issues:[]}}function findDeclaredKind(sources,source){if(source!==
"environment"&&source!=="file")return;let authType=findSetting(sources,"authType");if(authType===void 0)return;let kind=toCredentialKind(authType.value);return typeof kind==
"string"?{kind,issues:findUnusedSecrets(sources,{kind,setting:authType})}:{kind:void 0,issues:[{input:authType.from,problem:kind.problem}]}}function findIdentities(settings){
let application=findSettingIn(settings,"applicationCredentialId","applicationCredentialName"),token=findSettingIn(settings,"token"),user=findSettingIn(settings,
"username","userId"),provider=findSettingIn(settings,"identityProvider"),password=findSettingIn(settings,"password"),byPassword=application===void 0||password!==
void 0?user:void 0;return[...application===void 0?[]:[{kind:"application-credential",setting:application}],...token===void 0?[]:[{kind:"token",setting:token}],...provider===
void 0?[]:[{kind:"federated",setting:provider}],...byPassword===void 0?[]:[{kind:"password",setting:byPassword}]]}function findSecrets(settings){let secret2=findSettingIn(
settings,"applicationCredentialSecret"),accessToken=findSettingIn(settings,"accessToken"),password=findSettingIn(settings,"password");return[...secret2===void 0?
[]:[{kind:"application-credential",setting:secret2}],...accessToken===void 0?[]:[{kind:"federated",setting:accessToken}],...password===void 0?[]:[{kind:"passwor\
d",setting:password}]]}function findContradictions2([primary,...others]){return primary===void 0?[]:others.map(({setting})=>({input:setting.from,problem:`cannot\
 be combined with ${primary.setting.from}: use only one sign-in method`}))}function findUnusedSecrets(sources,chosen){let identityKinds=findIdentities(sources.bySource.
inputs).map(({kind})=>kind);return findSecrets(sources.bySource.inputs).filter(({kind})=>kind!==chosen.kind&&!identityKinds.includes(kind)).map(({setting})=>({input:setting.
from,problem:`is set, but ${chosen.setting.from} selects sign-in by ${KIND_LABELS[chosen.kind]}, which does not use it`}))}var KINDS=new Map([["password","passw\
ord"],["v3password","password"],["token","token"],["v3token","token"],["applicationcredential","application-credential"],["v3applicationcredential","application\
-credential"],["oidcaccesstoken","federated"],["v3oidcaccesstoken","federated"]]);function toCredentialKind(authType){let kind=KINDS.get(authType.toLowerCase().
replace(/[\s_-]/g,""));return kind!==void 0?kind:{problem:`"${authType}" is not supported: ${describeAlternative(authType.toLowerCase())}`}}function describeAlternative(authType){
let suggestion="use v3applicationcredential, v3oidcaccesstoken, password or token";return authType.startsWith("v2")?`OpenStack has removed version 2 of the iden\
tity API; ${suggestion}`:/oidc|saml|adfs|websso/.test(authType)?`identity providers are supported only with a token that they have signed; ${suggestion}`:/none|admin.?token|token.?endpoint|http.?basic/.
test(authType)?`Heat requires a sign-in at Keystone; ${suggestion}`:/totp|multifactor/.test(authType)?`a workflow cannot enter a passcode; ${suggestion}`:suggestion}var NAMES3=["authUrl","regionName","interface","applicationCredentialId","applicationCredentialSecret","applicationCredentialName","username","password","userDo\
mainName","projectName","projectId","projectDomainName","token","identityProvider","protocol","oidcAudience","orchestrationEndpoint","caCertificate","clientCert\
ificate","clientKey","insecure"];function toInputName(name){return name.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function readInputSettings(options){
let entries=NAMES3.flatMap(name=>{let raw=options[name],value=typeof raw=="boolean"?raw?"true":void 0:nonEmptyText(raw);return value===void 0?[]:[[name,{value,from:toInputName(
name),source:"inputs"}]]});return Object.fromEntries(entries)}function findSecretForIdentity(sources,secret2,identity){let found=findSetting(sources,secret2),input=toInputName(secret2);if(found===void 0)return{input,problem:`\
is missing (OS_${input.toUpperCase().replaceAll("-","_")})`};let owner=findSetting(sources,...identity);if(owner===void 0||SOURCES.indexOf(found.source)<=SOURCES.
indexOf(owner.source))return found;let other=findSettingIn(sources.bySource[found.source],...identity);return other===void 0||other.value===owner.value?found:{input,
problem:`is missing for ${owner.from}: ${found.from} belongs to a different identity (${other.from})`}}var DEFAULT_DOMAIN={id:"default"};function readProject(sources){let project=findSetting(sources,"projectId","projectName");if(project!==void 0)return project.name===
"projectId"?{id:project.value}:{name:project.value,domain:readDomain(sources,findSetting(sources,"projectDomainId","projectDomainName"))}}function readUserDomain(sources){
return readDomain(sources,findSetting(sources,"userDomainId","userDomainName"))??DEFAULT_DOMAIN}function toProjectScope(project){return"id"in project?{project}:
{project:{name:project.name,domain:project.domain??DEFAULT_DOMAIN}}}function describeMissingProject(sources){let domain=findSetting(sources,"domainId","domainNa\
me");return{input:"project-name",problem:`is missing: Heat requires a project; set project-name or project-id (OS_PROJECT_NAME, OS_PROJECT_ID)${domain===void 0?
"":`; a domain (${domain.from}) is not enough`}`}}function readDomain(sources,domain){let found=domain??findSetting(sources,"defaultDomainId","defaultDomainName",
"defaultDomain");if(found!==void 0)return found.name.endsWith("Name")?{name:found.value}:{id:found.value}}function readUser(sources){let user=findSetting(sources,"userId","username");if(user!==void 0)return user.name==="userId"?{id:user.value}:{name:user.value,domain:readUserDomain(
sources)}}function readPassword(sources){let user=readUser(sources),password=findSecretForIdentity(sources,"password",["userId","username"]),project=readProject(
sources);return user!==void 0&&"value"in password&&project!==void 0?{kind:"password",user,password:password.value,project}:[...user===void 0?[{input:"username",
problem:"is missing: a password requires a user (OS_USERNAME, OS_USER_ID)"}]:[],..."problem"in password?[password]:[],...project===void 0?[describeMissingProject(
sources)]:[]]}function toPasswordIdentity({user,password}){return{methods:["password"],password:{user:{...user,password}}}}var NAMES4=["applicationCredentialId","applicationCredentialName"];function readApplicationCredential(sources){let of=readIdentity(sources),secret2=findSecretForIdentity(
sources,"applicationCredentialSecret",NAMES4),both=findAmbiguousNames(sources);return"problem"in of||"problem"in secret2||both.length>0?[..."problem"in of?[of]:
[],..."problem"in secret2?[secret2]:[],...both]:{kind:"application-credential",identity:of,secret:secret2.value,project:readProject(sources)}}function readIdentity(sources){
let found=findSetting(sources,...NAMES4);if(found===void 0)return{input:"application-credential-id",problem:"is missing (OS_APPLICATION_CREDENTIAL_ID); or set a\
pplication-credential-name and username"};if(found.name==="applicationCredentialId")return{id:found.value};let user=readUser(sources);return user!==void 0?{name:found.
value,user}:{input:"username",problem:`is missing: ${found.from} is a name, which is unique only per user (OS_USERNAME, OS_USER_ID)`}}function findAmbiguousNames({
bySource}){return SOURCES.flatMap(source=>{let[id,name]=[findSettingIn(bySource[source],"applicationCredentialId"),findSettingIn(bySource[source],"applicationCr\
edentialName")];return id===void 0||name===void 0?[]:[{input:name.from,problem:`cannot be combined with ${id.from}: remove one of them`}]})}function toApplicationCredentialIdentity({
identity,secret:secret2}){return{methods:["application_credential"],application_credential:{...identity,secret:secret2}}}function readFederated(sources,context){let identityProvider=readKeystoneName(sources,"identityProvider","identity-provider","OS_IDENTITY_PROVIDER"),protocol=readKeystoneName(
sources,"protocol","protocol","OS_PROTOCOL"),identityToken=readIdentityToken(sources,context),project=readProject(sources);return typeof identityProvider=="stri\
ng"&&typeof protocol=="string"&&"of"in identityToken&&project!==void 0?{kind:"federated",identityProvider,protocol,identityToken,project}:[...typeof identityProvider==
"string"?[]:[identityProvider],...typeof protocol=="string"?[]:[protocol],..."problem"in identityToken?[identityToken]:[],...project===void 0?[describeMissingProject(
sources)]:[]]}function readKeystoneName(sources,setting,input,variable){let found=findSetting(sources,setting);return found===void 0?{input,problem:`is missing:\
 its name in Keystone (${variable})`}:/^\.{1,2}$/.test(found.value)?{input:found.from,problem:"is not a valid name"}:found.value}function readIdentityToken(sources,{
env,onSecret}){let audience=findSetting(sources,"oidcAudience")?.value,token=findSetting(sources,"accessToken");return token===void 0||audience!==void 0?{of:"wo\
rkflow",audience,source:findTokenSource(env,onSecret)}:/\s/.test(token.value)?{input:token.from,problem:"contains whitespace, so it is not a token"}:{of:"access\
-token",token:token.value}}function findTokenSource(env,onSecret){let url=nonEmptyText(env.ACTIONS_ID_TOKEN_REQUEST_URL),bearer=nonEmptyText(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
return bearer!==void 0&&onSecret(bearer),url===void 0||bearer===void 0||!URL.canParse(url)?void 0:{url,bearer}}function describeFederatedCredential({identityToken,
identityProvider}){return`${identityToken.of==="workflow"?"workflow's own OIDC token":"access token"} for identity provider "${identityProvider}"`}function readToken(sources){let token=findSetting(sources,"token");return token===void 0?[{input:"token",problem:"is missing (OS_TOKEN)"}]:/\s/.test(token.value)?
[{input:token.from,problem:"contains whitespace, so it is not a token"}]:{kind:"token",token:token.value,project:readProject(sources)}}function toTokenIdentity({
token}){return{methods:["token"],token:{id:token}}}function readCredential(kind,sources,context){switch(kind){case"password":return readPassword(sources);case"token":return readToken(sources);case"application-cr\
edential":return readApplicationCredential(sources);case"federated":return readFederated(sources,context)}}function toAuthRequest(credential){switch(credential.
kind){case"password":return{identity:toPasswordIdentity(credential),...toScope(credential.project)};case"token":return{identity:toTokenIdentity(credential),...toScope(
credential.project)};case"application-credential":return{identity:toApplicationCredentialIdentity(credential)}}}function toScope(project){return project===void 0?
{}:{scope:toProjectScope(project)}}function describeCredential(credential){switch(credential.kind){case"password":return`password of user ${describeRef(credential.
user)}`;case"token":return"token";case"application-credential":return`application credential ${describeRef(credential.identity)}`;case"federated":return describeFederatedCredential(
credential)}}function describeRef(ref){return"id"in ref?ref.id:`"${ref.name}"`}var CLEURA={title:"Cleura (City Network)",authUrl:"https://{region_name}.citycloud.com:5000/v3",regions:["Buf1","Fra1","Sto2","Kna1","dx1","tky1"]},PROVIDER_PROFILES={
infomaniak:{title:"Infomaniak Public Cloud",authUrl:"https://api.pub1.infomaniak.cloud/identity/v3",regions:["dc3-a"],dashboardUrl:"https://api.pub1.infomaniak.\
cloud/horizon"},"infomaniak-pub2":{title:"Infomaniak Public Cloud 2",authUrl:"https://api.pub2.infomaniak.cloud/identity/v3",regions:["dc4-a"],dashboardUrl:"htt\
ps://api.pub2.infomaniak.cloud/horizon"},auro:{title:"Auro",authUrl:"https://api.van2.auro.io:5000/v3",regions:["RegionOne"]},binero:{title:"Binero",authUrl:"ht\
tps://auth.binero.cloud:5000/v3",regions:["europe-se-1"]},catalyst:{title:"Catalyst Cloud",authUrl:"https://api.{region_name}.catalystcloud.io:5000/v3",regions:[
"nz-por-1","nz-hlz-1"],dashboardUrl:"https://dashboard.catalystcloud.nz"},citycloud:CLEURA,cleura:CLEURA,dreamcompute:{title:"DreamCompute",authUrl:"https://iad\
2.dream.io:5000",regions:["RegionOne"]},elastx:{title:"Elastx",authUrl:"https://ops.elastx.cloud:5000/v3",regions:["se-sto"],dashboardUrl:"https://ops.elastx.cl\
oud"},entercloudsuite:{title:"Enter Cloud Suite",authUrl:"https://api.entercloudsuite.com/v3",regions:["it-mil1","nl-ams1","de-fra1"]},limestonenetworks:{title:"\
Limestone Networks",authUrl:"https://auth.cloud.lstn.net:5000/v3",regions:["us-dfw-1","us-slc"]},otc:{title:"Open Telekom Cloud",authUrl:"https://iam.{region_na\
me}.otc.t-systems.com/v3",regions:["eu-de","eu-nl"]},"otc-swiss":{title:"Swiss Open Telekom Cloud",authUrl:"https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3",regions:[
"eu-ch2"]},ovh:{title:"OVHcloud",authUrl:"https://auth.cloud.ovh.net/v3",regions:[],dashboardUrl:"https://horizon.cloud.ovh.net"},"ovh-us":{title:"OVHcloud US",
authUrl:"https://auth.cloud.ovh.us/v3",regions:["US-EAST-VA-1","US-WEST-OR-1","US-EAST-VA","US-WEST-OR"]},switchcloud:{title:"Switch Cloud",authUrl:"https://ide\
ntity.compute.cloud.switch.ch/v3",regions:["zhw","zhc"]},switchengines:{title:"SWITCHengines",authUrl:"https://keystone.cloud.switch.ch:5000/v3",regions:["LS","\
ZH"]},vexxhost:{title:"VEXXHOST",authUrl:"https://auth.vexxhost.net/v3",regions:["ca-ymq-1","sjc1"],dashboardUrl:"https://dashboard.vexxhost.net"},zetta:{title:"\
Zetta.IO",authUrl:"https://identity.api.zetta.io/v3",regions:["no-osl1"]}};function findProviderProfile(name){return new Map(Object.entries(PROVIDER_PROFILES)).
get(name)}var INFOMANIAK_VARIABLES={INFOMANIAK_AUTH_URL:"authUrl",INFOMANIAK_REGION:"regionName",INFOMANIAK_PROJECT_ID:"projectId",INFOMANIAK_APP_CREDENTIAL_ID:"applicati\
onCredentialId",INFOMANIAK_APP_CREDENTIAL_SECRET:"applicationCredentialSecret"};function readProviderSettings(provider,env){if(provider===void 0)return{};let{authUrl,
regions=[]}=findProviderProfile(provider)??{},regionName=regions.length===1?regions[0]:void 0,builtIn={authUrl,regionName},from=`provider "${provider}"`,variables=isInfomaniak(
provider)?Object.entries(INFOMANIAK_VARIABLES):[];return Object.fromEntries([...Object.entries(builtIn).flatMap(([name,value])=>toEntry2(name,value,from)),...variables.
flatMap(([variable,name])=>toEntry2(name,nonEmptyText(env[variable]),variable))])}function isInfomaniak(provider){return provider?.startsWith("infomaniak")===!0}
function toEntry2(name,value,from){return value===void 0?[]:[[name,{value,from,source:"provider"}]]}var import_yaml12=__toESM(require_dist(),1);var CloudsYamlError=class extends Error{location;constructor(problem,location){super(problem),this.name=new.target.name,this.location=location}},NULLS=new Set([
"","~","null","Null","NULL"]);function parseYamlAsStrings(text2,file){let lines2=new import_yaml12.LineCounter,document=(0,import_yaml12.parseDocument)(text2,{schema:"\
failsafe",merge:!0,uniqueKeys:!1,prettyErrors:!1,lineCounter:lines2}),locationAt=offset=>{let{line,col}=lines2.linePos(offset);return{file,line:Math.max(line,1),
column:Math.max(col,1)}},problem=(message,offset)=>new CloudsYamlError(message,locationAt(offset)),[firstError]=[...document.errors,...document.warnings];if(firstError!==
void 0)throw problem(describeYamlError(firstError.code),firstError.pos[0]);let unresolved=findUnresolvedAlias(document);if(unresolved!==void 0)throw problem("a \
value that starts with * needs quotes",unresolved);return convertNulls(document),{tree:document.toJS(),retyped:findRetypedValues(document,locationAt)}}function findRetypedValues(document,locationAt){
let retypedValues=[];return(0,import_yaml12.visit)(document,{Pair(_position,{key,value}){if(!(0,import_yaml12.isScalar)(key)||!(0,import_yaml12.isScalar)(value)||
value.type!=="PLAIN")return;let text2=String(value.value);toPythonText(text2)!==text2&&retypedValues.push({key:String(key.value),text:text2,location:locationAt(
value.range?.[0]??0)})}}),retypedValues}function describeYamlError(code){return`${code.toLowerCase().replaceAll("_"," ")} (values that start with @ \` % ! & * or\
 contain ": " or " #" need quotes)`}function findUnresolvedAlias(document){let offset;return(0,import_yaml12.visit)(document,{Alias(_key,node){if(!(!(0,import_yaml12.isAlias)(
node)||node.resolve(document)!==void 0))return offset=node.range?.[0]??0,import_yaml12.visit.BREAK}}),offset}function convertNulls(document){(0,import_yaml12.visit)(
document,{Scalar(_key,node){(0,import_yaml12.isScalar)(node)&&node.type==="PLAIN"&&NULLS.has(String(node.value))&&(node.value=null)}})}function toMapping(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)?new Map(Object.entries(value)):void 0}function toClientConfig(tree,where){let auth=toMapping(tree.get("auth"))??new Map;return{top:listSettings(tree,"",where),auth:listSettings(auth,"auth.",where)}}
function listSettings(tree,prefix,where){return new Map([...tree].flatMap(([name,raw])=>{let value=typeof raw=="string"?nonEmptyText(raw):void 0,from=`${prefix}${name}\
 of ${where}`;return value===void 0?[]:[[name.replaceAll("-","_"),{value,from,source:"file"}]]}))}function findRegions(tree,where){let listed=tree.get("regions");
if(Array.isArray(listed))return listed.flatMap(entry=>parseRegion(entry,where));let names2=tree.get("region_name")??tree.get("region-name"),list=Array.isArray(names2)?
names2:typeof names2=="string"?names2.split(","):[];return list.length>1?list.flatMap(entry=>parseRegion(entry,where)):[]}function parseRegion(entry,where){let tree=toMapping(
entry),name=typeof entry=="string"?entry.trim():tree?.get("name");if(typeof name!="string")return[];let values=toMapping(tree?.get("values"))??new Map;return[{name,
values:toClientConfig(values,`region "${name}" of ${where}`)}]}function mergeTrees(base,override){let[below,above]=[toMapping(base),toMapping(override)];if(above===
void 0||below===void 0)return override??base;let merged=new Map(below);for(let[key,value]of above)merged.set(key,mergeTrees(merged.get(key),value));return Object.
fromEntries(merged)}var SECRET_KEY=/password|passcode|secret|token$/i;function findSecrets2(tree){return Array.isArray(tree)?tree.flatMap(entry=>findSecrets2(entry)):
[...toMapping(tree)??[]].flatMap(([key,value])=>typeof value!="string"?findSecrets2(value):SECRET_KEY.test(key)&&value!==""?[value]:[])}import{readFile as readFile2}from"node:fs/promises";import{isAbsolute,join as join2,relative,resolve as resolve2}from"node:path";var SUFFIXES=["yaml","yml","json"],OVERRIDES={clouds:"OS_CLIENT_CONFIG_FILE",secure:"OS_CLIENT_SECURE_FILE","clouds-public":void 0};async function searchConfigFile(base,context){
let{env,workingFolder}=context,variable=OVERRIDES[base],override=variable===void 0?void 0:nonEmptyText(env[variable]),folders=listFolders(context),paths=folders.
flatMap(folder=>SUFFIXES.map(suffix=>join2(folder,`${base}.${suffix}`))),overridePath=override===void 0?void 0:resolve2(workingFolder,override);for(let path3 of overridePath===
void 0?paths:[overridePath,...paths]){let text2=await readIfExists(path3),name=displayPath(path3,context);if(text2!==void 0)return{file:{name,...parseFile(text2,
name)},searchedPaths:[]};path3===overridePath&&context.onWarning(`${variable} points to ${name}, which cannot be read`)}return{file:void 0,searchedPaths:[...overridePath===
void 0?[]:[overridePath],...folders].map(path3=>displayPath(path3,context))}}function listFolders({env,workingFolder,homeFolder,systemFolder}){let home=join2(homeFolder,
".config"),configHome=nonEmptyText(env.XDG_CONFIG_HOME)??home,userFolders=[...new Set([configHome,home])].map(folder=>join2(folder,"openstack"));return[workingFolder,
...userFolders,systemFolder??"/etc/openstack"]}async function readIfExists(path3){try{return await readFile2(path3,"utf8")}catch{return}}function parseFile(text2,name){
try{return parseYamlAsStrings(text2,name)}catch(error){throw error instanceof CloudsYamlError?new SignInError(`${name} is not valid YAML: ${error.message}`,{locations:[
error.location]}):error}}function displayPath(path3,{workingFolder,homeFolder}){for(let[folder,prefix]of[[workingFolder,""],[homeFolder,"~/"]]){let inside=relative(
folder,path3);if(inside==="")return prefix===""?"the working directory":"~";if(!inside.startsWith("..")&&!isAbsolute(inside))return`${prefix}${inside}`}return path3}var NO_PROFILE={config:EMPTY_CONFIG,regions:[],retyped:[]};async function readProfileConfig(tree,own,where,context){let name=tree.get("profile")??tree.get("clou\
d");if(typeof name!="string"||name==="")return NO_PROFILE;let{file}=await searchConfigFile("clouds-public",context),found=toMapping(toMapping(toMapping(file?.tree)?.
get("public-clouds"))?.get(name));if(file!==void 0&&found!==void 0){let profile=`profile "${name}" in ${file.name}`;return{config:toClientConfig(found,profile),
regions:findRegions(found,profile),retyped:file.retyped}}let builtIn=findProviderProfile(name);if(builtIn!==void 0){let{authUrl,regions}=builtIn,region=regions.
length===1?{region_name:regions[0]}:{regions},tree2=new Map(Object.entries({auth:{auth_url:authUrl},...region})),profile=`profile "${name}"`;return{...NO_PROFILE,
config:toClientConfig(tree2,profile),regions:findRegions(tree2,profile)}}return unknownProfileError(name,own,where,context)}function unknownProfileError(name,own,where,{
onWarning}){let isUrl=/^https?:/i.test(name),problem=isUrl?`The profile of ${where} is a URL; this action does not fetch profiles`:`Unknown profile "${name}" of\
 ${where}`;if(!isUrl&&(own.auth.has("auth_url")||own.top.has("auth_url")))return onWarning(`${problem}; using the settings of the cloud only`),NO_PROFILE;throw new SignInError(
problem,{hint:`Add "auth_url" (and "region_name") to the cloud, or define the profile in clouds-public.yaml; built-in profiles: ${Object.keys(PROVIDER_PROFILES).
join(", ")}.`})}async function readClouds(options,context){let text2=options.cloudsYaml?.trim()===""?void 0:options.cloudsYaml;if(text2!==void 0)return toClouds({name:"clouds-y\
aml",...parseInput2(text2)},context,[]);let{file,searchedPaths}=await searchConfigFile("clouds",context),{file:secure}=await searchConfigFile("secure",context),
tree=mergeTrees(file?.tree,secure?.tree),name=file?.name??secure?.name,retyped=[file,secure].flatMap(one=>one?.retyped??[]);return toClouds(name===void 0?void 0:
{name,tree,retyped},context,searchedPaths)}function parseInput2(text2){try{return parseYamlAsStrings(text2,"clouds-yaml")}catch(error){if(!(error instanceof CloudsYamlError))
throw error;let{line,column}=error.location,problem=`is not valid YAML, line ${line}, column ${column}: ${error.message}`;throw new InputError([{input:"clouds-y\
aml",problem}])}}function toClouds(file,{onSecret},lookedAt){if(file===void 0)return{file:void 0,names:[],searchedPaths:lookedAt,tree:new Map,retyped:[]};for(let secret2 of findSecrets2(
file.tree))onSecret(secret2);let root=toMapping(file.tree),tree=toMapping(root?.get("clouds"))??new Map,wrong=tree.size===0&&root?.get("clouds")!==null?noCloudsError(
file.name):void 0;if(wrong!==void 0)throw wrong;return{file:file.name,names:[...tree.keys()],searchedPaths:lookedAt,tree,retyped:file.retyped}}function noCloudsError(name){
let problem='has no "clouds:" mapping, or it is empty';return name==="clouds-yaml"?new InputError([{input:name,problem}]):new SignInError(`${name} ${problem}`,{
hint:'Start the file with "clouds:" and list each cloud below it by name.'})}async function readCloudConfig(name,clouds,region,context){let tree=toMapping(clouds.
tree.get(name));if(tree===void 0||clouds.file===void 0)throw unknownCloudError(name,clouds);let where=`cloud "${name}" in ${clouds.file}`,own=toClientConfig(tree,
where),profile=await readProfileConfig(tree,own,where,context),regions=tree.has("regions")||own.top.has("region_name")||tree.has("region_name")?findRegions(tree,
where):profile.regions,merged=mergeConfigs(profile.config,own);if(noticeRetypedSettings(merged,[...clouds.retyped,...profile.retyped],context),regions.length===
0)return merged;let chosen=region===void 0?regions[0]:regions.find(one=>one.name===region);if(chosen===void 0)throw new SignInError(`Region "${region}" is not i\
n ${where}: ${formatNames(regions.map(one=>one.name))}`);let regionName={value:chosen.name,from:`regions of ${where}`,source:"file"},named={...EMPTY_CONFIG,top:new Map(
[["region_name",regionName]])};return mergeConfigs(mergeConfigs(merged,chosen.values),named)}function unknownCloudError(name,{file,names:names2,searchedPaths}){
return file===void 0?new SignInError(`Cloud "${name}" not found: no clouds.yaml in ${searchedPaths.join(", ")}`,{hint:"Set clouds-yaml to the contents of the fi\
le (from a secret), or set the credentials in other inputs."}):new SignInError(`Cloud "${name}" not found in ${file}, which has: ${formatNames(names2)}`,{hint:'\
Set "cloud" (or OS_CLOUD) to one of these names.'})}function formatNames(names2){return names2.length===0?"none":names2.map(name=>`"${name}"`).join(", ")}var NO_TEXTS=new Set(
["verify","insecure","identity_api_version"]);function noticeRetypedSettings({top,auth},retyped,{onNotice}){for(let[name,{value,from}]of[...top,...auth]){let found=retyped.
find(({key,text:text2})=>key.replaceAll("-","_")===name&&text2===value);if(found===void 0||NO_TEXTS.has(name))continue;let{file,line,column}=found.location;onNotice?.(
`${from} (${file}:${line}:${column}) is not quoted, so the OpenStack client reads a different value. This action uses it as written; quote it so that both read \
the same.`)}}async function resolveSettings(options,context){let{env,onSecret}=context,inputs=readInputSettings(options),environmentConfig=readEnvironmentConfig(env),environment=toSettings(
environmentConfig),provider=fillInRegion(readProviderSettings(options.provider,env),findSettingIn(inputs,"regionName")??findSettingIn(environment,"regionName")),
sources=[inputs,provider,environment];for(let settings of sources)registerSecrets(settings,onSecret);let cloudName=findCloudName(options,env),clouds=cloudName!==
void 0||hasCloudsYaml(options)||!sources.some(identifiesCloudOrUser)?await readClouds(options,context):void 0,region=findSettingIn(inputs,"regionName")??findSettingIn(
environment,"regionName"),fileConfig=await readFileConfig(cloudName,clouds,region?.value,options,context),clientConfig=mergeConfigs(fileConfig,environmentConfig);
return warnAboutOverriddenVariables(clientConfig,context),{clouds,sources:{bySource:{inputs,provider,environment,file:toSettings(fileConfig)},precedence:[inputs,
provider,fillInRegion(toSettings(clientConfig))]}}}function findCloudName(options,env){return nonEmptyText(options.cloud)??(options.provider===void 0?nonEmptyText(
env.OS_CLOUD):void 0)}function hasCloudsYaml(options){return nonEmptyText(options.cloudsYaml)!==void 0}function identifiesCloudOrUser(settings){return findSettingIn(
settings,"authUrl","username","userId","token","applicationCredentialId","applicationCredentialName","identityProvider")!==void 0}async function readFileConfig(cloudName,clouds,region,options,context){
if(clouds===void 0)return EMPTY_CONFIG;let onlyCloud=clouds.names.length===1?clouds.names[0]:void 0,name=cloudName??onlyCloud;if(name!==void 0)return readCloudConfig(
name,clouds,region,context);if(hasCloudsYaml(options)){let problem=`is missing: clouds-yaml has several clouds: ${formatNames(clouds.names)}`;throw new InputError(
[{input:"cloud",problem}])}return EMPTY_CONFIG}function warnAboutOverriddenVariables(clientConfig,{onWarning}){for(let{variable,by}of findOverriddenVariables(clientConfig))
onWarning(`${variable.from} is ignored: ${by.from} has a different value, and as in the OpenStack client the file takes precedence. The inputs of this action ta\
ke precedence over both.`)}function fillInRegion(settings,otherRegion){let region=(otherRegion??settings.regionName)?.value;if(region===void 0)return settings;let filledSettings=[
"authUrl","orchestrationEndpoint"].flatMap(name=>{let setting=settings[name];return setting===void 0?[]:[[name,{...setting,value:setting.value.replaceAll("{regi\
on_name}",region)}]]});return{...settings,...Object.fromEntries(filledSettings)}}function registerSecrets(settings,onSecret){for(let name of["password","applica\
tionCredentialSecret","token","accessToken"]){let secret2=settings[name];secret2!==void 0&&onSecret(secret2.value)}}async function readCloud(options,context){let resolved=await resolveSettings(options,context),{sources}=resolved,issues=[],credential=readCredentialOrThrow(resolved,
options,context,issues),authUrl=validateAuthUrl(findSetting(sources,"authUrl"),issues),endpointInterface=validateInterface(findSetting(sources,"interface"),issues);
validateApiVersion(findSetting(sources,"identityApiVersion"),issues);let transport=await readTransport(sources,context,issues);if(credential===void 0||authUrl===
void 0||issues.length>0)throw new InputError(issues,hintFor(resolved,issues));return{authUrl,regionName:findSetting(sources,"regionName")?.value,interface:endpointInterface,
credential,orchestrationEndpoint:findSetting(sources,"orchestrationEndpoint")?.value,allowedProjects:options.allowedProjects??[],dashboardUrl:findProviderProfile(
options.provider??"")?.dashboardUrl,transport,source:describeSource(sources,credential,authUrl)}}function readCredentialOrThrow({sources,clouds},options,context,issues){
let choice=chooseKind(sources);if(issues.push(...choice.issues),choice.kind===void 0){if(issues.length>0)return;throw missingCredentialsError(clouds,isInfomaniak(
options.provider))}let credential=readCredential(choice.kind,sources,context);if("kind"in credential)return credential;issues.push(...credential)}function validateAuthUrl(setting,issues){
if(setting===void 0){issues.push({input:"auth-url",problem:"is missing: set the URL of Keystone (OS_AUTH_URL), provider or cloud"});return}let result=readAuthUrl(
setting.value);if(setting.value.includes("{region_name}")){issues.push({input:"region-name",problem:`is required: the address of ${setting.from} contains the re\
gion`});return}if("url"in result)return result.url;issues.push({input:setting.from,problem:result.problem})}function validateInterface(setting,issues){let name=setting?.
value.replace(/URL$/i,"").toLowerCase()??"public";return name==="public"||name==="internal"||name==="admin"?name:(issues.push({input:setting?.from??"interface",
problem:"must be public, internal or admin"}),"public")}function validateApiVersion(setting,issues){if(setting===void 0||/^v?3(\.\d+)?$/.test(setting.value))return;
let problem=`"${setting.value}" is not supported: use version 3 of the identity API`;issues.push({input:setting.from,problem})}function hintFor({clouds},issues){
if(!(clouds!==void 0||!issues.some(({problem})=>problem.startsWith("is missing"))))return'Set what is missing. A clouds.yaml is read only if "cloud" or OS_CLOUD\
 names one of its clouds, or if neither inputs nor variables contain credentials.'}function describeSource(sources,credential,authUrl){let identity={password:findSetting(
sources,"userId","username"),token:findSetting(sources,"token"),"application-credential":findSetting(sources,"applicationCredentialId","applicationCredentialNam\
e"),federated:findSetting(sources,"identityProvider")}[credential.kind],id=findSetting(sources,"projectId"),project=id??findSetting(sources,"projectName"),region=findSetting(
sources,"regionName");return`${[describeCredential(credential),...project===void 0?[]:[`for project ${id?.value??`"${project.value}"`}`],`at ${authUrl}`,...region===
void 0?[]:[`in region "${region.value}"`]].join(" ")} (from ${listOrigins([identity,project,findSetting(sources,"authUrl"),region])})`}function listOrigins(settings){
let origins=settings.flatMap(setting=>setting===void 0?[]:[setting.source==="file"?setting.from.replace(/^.*? of /,""):setting.from]);return[...new Set(origins)].
join(", ")}var API_VERSION_PATH="/v3";function readAuthUrl(text2){if(!/^https?:\/\//i.test(text2.trim()))return{problem:"must start with https:// (or http://), \
such as https://keystone.example.com:5000/v3"};if(!URL.canParse(text2))return{problem:"is not a valid URL"};let{protocol,host,pathname,username,password,search,
hash}=new URL(text2);if(username!==""||password!=="")return{problem:"must not contain credentials: use username and password instead"};if(search!==""||hash!=="")
return{problem:'must not contain "?" or "#"'};let path3=withoutTrailingSlashes(pathname).replace(/\/auth\/tokens$/,"");return/\/v2(\.\d+)?$/i.test(path3)?{problem:"\
is for version 2 of the identity API, which OpenStack has removed: use the URL that ends in /v3"}:{url:`${protocol}//${host}${/\/v3$/i.test(path3)?path3:`${path3}${API_VERSION_PATH}`}`}}
var SIGN_IN_METHODS=["cloud with a clouds.yaml (or its contents in clouds-yaml)","auth-url, application-credential-id and application-credential-secret","auth-u\
rl, username, password and project-name",'auth-url, identity-provider, protocol and project-name, with the permission "id-token: write" and no secret',"auth-url\
 and token","provider, such as infomaniak, instead of auth-url"],VARIABLES=["OS_CLOUD","OS_AUTH_URL","OS_APPLICATION_CREDENTIAL_ID","OS_APPLICATION_CREDENTIAL_N\
AME","OS_USERNAME","OS_USER_ID","OS_TOKEN","OS_IDENTITY_PROVIDER","OS_PASSWORD"],INFOMANIAK_VARIABLES2=["INFOMANIAK_APP_CREDENTIAL_ID","INFOMANIAK_APP_CREDENTIA\
L_SECRET"];function missingCredentialsError(clouds,withInfomaniak){let lines2=["No credentials found","Checked the inputs cloud, clouds-yaml, provider, applicat\
ion-credential-id, application-credential-name, username, password, token, identity-provider;",`the variables ${[...VARIABLES,...withInfomaniak?INFOMANIAK_VARIABLES2:
[]].join(", ")};`,describeFiles(clouds)];return new SignInError(lines2.join(`
`),{hint:`Set one of these: ${SIGN_IN_METHODS.map((way,index)=>`(${index+1}) ${way}`).join("; ")}. In workflow runs for pull requests from forks and from Depend\
abot, secrets are empty.`})}function describeFiles(clouds){if(clouds===void 0)return"did not look for clouds.yaml";let{file,names:names2,searchedPaths}=clouds;return file===
void 0?`and clouds.yaml (.yml, .json) in ${searchedPaths.join(", ")}, which does not exist`:names2.length===1?`and ${file}, whose cloud ${formatNames(names2)} h\
as no credentials`:`and ${file}, which has the clouds ${formatNames(names2)}, none of which is selected`}var SERVICE="orchestration";function pickEndpoint(cloud,token,projectId){let{orchestrationEndpoint:override,regionName}=cloud;if(override!==void 0){let{id:userId}=token.
user,ids={project_id:projectId,tenant_id:projectId,...userId===void 0?{}:{user_id:userId}},url=fillInPlaceholders(override,ids);return{url:toHeatUrl(url,projectId,
"orchestration-endpoint"),regionName}}let endpoint=findCatalogEndpoint(cloud,token.catalog),region=regionOf(endpoint);return{url:toHeatUrl(endpoint.url??"",projectId,
"the catalog"),regionName:region??regionName}}function findCatalogEndpoint(cloud,catalog){let endpoints=catalog.filter(({type})=>type===SERVICE).flatMap(({endpoints:endpoints2})=>endpoints2);
if(endpoints.length===0)throw noHeatError(catalog);let{regionName,interface:requestedInterface}=cloud,regionEndpoints=regionName===void 0?endpoints:endpoints.filter(
endpoint=>regionOf(endpoint)===regionName);if(regionEndpoints.length===0)throw new SignInError(`Heat is not available in region "${regionName}"; available regio\
ns: ${formatRegions(endpoints)}`,{hint:"Set region-name (OS_REGION_NAME) to one of these; the name is case-sensitive."});let matches=regionEndpoints.filter(endpoint=>interfaceOf(
endpoint)===requestedInterface&&(endpoint.url??"")!==""),[first]=matches;if(first===void 0){let interfaces=[...new Set(regionEndpoints.map(endpoint=>interfaceOf(
endpoint)??"(none)"))].join(", ");throw new SignInError(`The catalog has no ${requestedInterface} endpoint for Heat; available interfaces: ${interfaces}`,{hint:'\
Set "interface" (OS_INTERFACE), or set orchestration-endpoint to the URL of Heat.'})}if(new Set(matches.map(regionOf)).size>1)throw new SignInError(`Heat is ava\
ilable in several regions: ${formatRegions(matches)}`,{hint:"Select one with region-name (OS_REGION_NAME)."});return first}function findServiceUrl({regionName,interface:requestedInterface},catalog,types){
let match=types.flatMap(type=>catalog.filter(service=>service.type===type).flatMap(service=>service.endpoints)).find(endpoint=>(regionName===void 0||regionOf(endpoint)===
regionName)&&interfaceOf(endpoint)===requestedInterface&&URL.canParse(endpoint.url??""));return match?.url===void 0?void 0:withoutTrailingSlashes(match.url)}function noHeatError(catalog){
let types=[...new Set(catalog.map(({type})=>type))].sort().join(", "),regions=formatRegions(catalog.flatMap(({endpoints})=>endpoints)),has=catalog.length===0?"i\
t is empty":`available services: ${types} (regions: ${regions})`;return new SignInError(`The catalog has no service of type ${SERVICE} (Heat); ${has}`,{hint:"As\
k the operator whether Heat is available to the project. If it is, set orchestration-endpoint to its URL."})}var regionOf=endpoint=>endpoint.region_id??endpoint.
region??void 0,interfaceOf=endpoint=>endpoint.interface?.replace(/URL$/,"");function formatRegions(endpoints){return[...new Set(endpoints.map(endpoint=>quoteRegion(
regionOf(endpoint))))].sort().join(", ")}function quoteRegion(region){return region===void 0?"(none)":`"${region}"`}function fillInPlaceholders(template,values){
return template.replace(/[%$]\((\w+)\)s/g,(whole,name)=>Object.hasOwn(values,name)?values[name]??whole:whole)}function toHeatUrl(text2,projectId,who){if(!/^https?:\/\//i.
test(text2)||!URL.canParse(text2))throw new SignInError(`The URL of Heat in ${who} is not a valid http(s) URL`,{hint:"Set orchestration-endpoint to a URL such a\
s https://heat.example.com:8004/v1/%(project_id)s."});let{origin,pathname}=new URL(text2),path3=withoutTrailingSlashes(pathname);return/\/v1\/[^/]+$/.test(path3)?
`${origin}${path3}`:path3.endsWith("/v1")?`${origin}${path3}/${projectId}`:`${origin}${path3}/v1/${projectId}`}function explainSignInError(error,cloud){if(!(error instanceof RequestError))return error;let{message,hint}=describeError(error,cloud);return new SignInError(message,
{serverMessage:error.serverMessage,requestId:error.requestId,hint,failureCode:toSignInFailureCode(error),cause:error})}function toSignInFailureCode(error){return error instanceof
DeployError&&error.failureCode==="unreachable"?"unreachable":"sign-in"}function describeError(error,cloud){let{authUrl,credential,source}=cloud;switch(error.status){case void 0:
return{message:`Could not reach Keystone at ${authUrl}`,hint:error.hint};case 400:return{message:`Keystone rejected the sign-in request as invalid: ${source}`,hint:NEXT[credential.
kind]};case 401:return{message:`Keystone rejected the ${source}`,hint:NEXT[credential.kind]};case 403:return{message:`Keystone does not allow sign-in with the ${describeCredential(
credential)}`,hint:FORBIDDEN};case 404:case 405:return credential.kind==="token"&&error.serverMessage?.includes("token")===!0?{message:`Keystone rejected the ${source}`,
hint:NEXT.token}:{message:`Keystone not found at ${authUrl}`,hint:WRONG_PATH};case 413:case 429:return{message:`Keystone at ${authUrl} is limiting requests`,hint:"\
Run the step again later, or run fewer jobs in parallel."};default:return{message:`Keystone at ${authUrl} is failing`,hint:"Run the step again. If it still fail\
s, ask the operator to look up the request id in the logs of Keystone."}}}var WRONG_PATH="Check auth-url: it usually ends in /v3, such as https://keystone.examp\
le.com:5000/v3 or \u2026/identity/v3.",FORBIDDEN="Check that the user is enabled, and that no proxy or address filter blocks Keystone. A token that is bound to \
its project cannot be used for another one: in that case, remove project-name and project-id.",NEXT={password:"Check username, password and user-domain-name, an\
d that the user has a role in the project (project-name with project-domain-name, or project-id).",token:"The token is expired, revoked or from another cloud: g\
et a new one, or use a credential that can be renewed.","application-credential":'Check application-credential-id and application-credential-secret (no whitespa\
ce, not swapped), and that it is neither expired nor deleted: "openstack application credential list".',federated:"Check identity-provider, protocol, and projec\
t-name with project-domain-name, or project-id."};function explainTokenExchangeError(credential,identityToken){return(error,cloud)=>{let text2=error instanceof RequestError?describeExchangeError(error,credential,
cloud):void 0;return text2===void 0?explainSignInError(error,cloud):toSignInError(error,text2,identityToken)}}function explainScopeError(error,cloud,identityToken,projects2){
if(!(error instanceof RequestError&&[401,403,404].includes(error.status??0)))return explainSignInError(error,cloud);let{identityProvider,project}=cloud.credential,
hint=projects2===void 0?"Check project-name with project-domain-name, or project-id.":projects2.length===0?"The user has no role in any project.":`The user has \
a role in: ${formatNames(projects2)}.`;return toSignInError(error,{message:`Keystone accepted the token of identity provider "${identityProvider}", but the user\
 has no role in project ${describeProject(project)}`,hint:`${hint} Ask the operator to assign the role, directly or in the mapping of the identity provider.`},identityToken)}
function describeExchangeError(error,credential,cloud){let{identityProvider:provider,protocol}=credential,subject=`identity provider "${provider}" with protocol\
 "${protocol}"`;switch(error.status){case 401:case 403:return isKeystone(error)?describeKeystoneError(error,subject):describeWebServerError(error,subject,findAudience(
credential,cloud));case 404:return isKeystone(error)?{message:`Keystone has no ${subject}`,hint:'Check identity-provider and protocol: "openstack identity provi\
der list", "openstack federation protocol list --identity-provider \u2026".'}:void 0;default:return}}function isKeystone({requestId}){return requestId!==void 0&&
requestId!==""}function findAudience({identityToken},{authUrl}){return identityToken.of==="workflow"?`${identityToken.audience??authUrl} (oidc-audience)`:"of th\
e token"}function describeWebServerError({challenge},subject,audience){return challenge?.includes("invalid_token")===!0?{message:`The web server in front of Key\
stone rejected the token for ${subject} as invalid`,hint:'Ask the operator to check its clock, and that it has the keys of the issuer ("iss") of the token (OIDC\
OAuthVerifyJwksUri). The token is valid for a few minutes only.'}:{message:`The web server in front of Keystone rejected the token for ${subject}: most likely i\
ts audience is wrong`,hint:`Compare the audience ${audience} with the one that the web server requires ("Require claim aud:\u2026"), and the other claims with its ot\
her requirements.`}}function describeKeystoneError({status,serverMessage=""},subject){return status===403?{message:`Keystone does not accept this issuer for ${subject}`,
hint:'Ask the operator to check that the identity provider is enabled, and that its remote ids include the "iss" of the token: "openstack identity provider show\
".'}:serverMessage.includes("unsupported method")?{message:`Keystone does not support sign-in with ${subject}`,hint:'Check protocol. The operator enables it wit\
h "methods" in the [auth] section of keystone.conf.'}:{message:`Keystone rejected the token for ${subject}: most likely no rule of its mapping matches this work\
flow`,hint:'Ask the operator to compare the claims of the token with the rules of the mapping ("openstack mapping show"). A branch, tag or environment without a\
 rule is rejected, too.'}}function toSignInError(error,{message,hint},identityToken){let claims=describeClaims(identityToken),claimsText=claims===void 0?"":`
Claims of the token: ${claims}`,facts=error instanceof RequestError?{serverMessage:error.serverMessage,requestId:error.requestId}:{};return new SignInError(`${message}${claimsText}`,
{...facts,hint,failureCode:toSignInFailureCode(error),cause:error})}function describeProject(project){return"id"in project?project.id:`"${project.name}"`}var REPORTED_CLAIMS=[
"iss","aud","sub","repository","repository_id","repository_owner_id","ref","environment","exp"];function describeClaims(token){let claims=parsePayload(token);if(claims===
void 0)return;let text2=REPORTED_CLAIMS.flatMap(name=>{let text3=formatClaim(name,claims.get(name));return text3===void 0?[]:[`${name} ${text3}`]});return text2.
length===0?void 0:text2.join(", ")}function parsePayload(token){let[,payload,signature]=token.split(".");if(!(payload===void 0||signature===void 0))try{let claims=JSON.
parse(Buffer.from(payload,"base64url").toString("utf8"));return typeof claims=="object"&&claims!==null?new Map(Object.entries(claims)):void 0}catch{return}}function formatClaim(name,value){
if(name==="exp")return typeof value=="number"?formatDate(value):void 0;if(typeof value=="string")return JSON.stringify(value);if(!Array.isArray(value))return;let texts=value.
filter(one=>typeof one=="string").map(one=>JSON.stringify(one));return texts.length===0?void 0:texts.join(" and ")}function formatDate(seconds){let date=new Date(
seconds*1e3);return Number.isNaN(date.getTime())?void 0:date.toISOString()}var optionalText=fallback(optional(string()),void 0),domainSchema=object({id:string(),name:string()}),projectSchema=object({id:string(),name:optionalText,domain:fallback(
optional(domainSchema),void 0)}),endpointSchema=object({interface:optionalText,url:optionalText,region:optionalText,region_id:optionalText}),catalogSchema=pipe(
fallback(array(unknown()),[]),transform(services=>services.flatMap(service=>{let{success,output}=safeParse(serviceSchema,service);return success?[{...output,endpoints:parseEndpoints(
output.endpoints)}]:[]}))),serviceSchema=object({type:string(),endpoints:fallback(array(unknown()),[])});function parseEndpoints(endpoints){return endpoints.flatMap(
endpoint=>{let{success,output}=safeParse(endpointSchema,endpoint);return success?[output]:[]})}var dateTime=pipe(string(),check(text2=>!Number.isNaN(Date.parse(
text2)),"it is not a date")),tokenSchema=object({token:object({expires_at:fallback(optional(dateTime),void 0),issued_at:fallback(optional(dateTime),void 0),user:fallback(
object({id:optionalText,name:optionalText}),{}),catalog:optional(catalogSchema,[])})}),scopeSchema=object({token:object({project:nullish(projectSchema)})});function issueToken(cloud,http,onToken){
let json={auth:toAuthRequest(cloud.credential)};return requestToken(cloud,{path:"/auth/tokens",json},http,onToken)}async function requestToken(cloud,{path:path3,
...request},http,onToken,mapError=explainSignInError){let response=await sendOrExplain(cloud,()=>http.send({method:"POST",url:`${cloud.authUrl}${path3}`,retry:"\
always",expects:"json",...request}),mapError),id=response.headers["x-subject-token"];if(id!==void 0&&onToken(id),response.status>=300||id===void 0||id==="")throw notKeystoneError(
response,path3);return readToken2(id,response,!0)}async function inspectToken(cloud,token,http){let response=await sendOrExplain(cloud,()=>http.send({method:"GE\
T",url:`${cloud.authUrl}/auth/tokens`,headers:{"x-auth-token":token,"x-subject-token":token},expects:"json"}));if(response.status>=300)throw notKeystoneError(response);
return readToken2(token,response,!1)}async function sendOrExplain(cloud,send,mapError=explainSignInError){try{return await send()}catch(error){throw mapError(error,
cloud)}}function readToken2(id,response,isNew){let{token}=decode(tokenSchema,response,"Keystone's token"),expiresAt=token.expires_at===void 0?1/0:Date.parse(token.
expires_at),issuedAt=Date.parse(token.issued_at??""),serverNow=Date.parse(response.headers.date??""),startedAt=[...isNew?[issuedAt,serverNow]:[serverNow,issuedAt],
Date.now()].find(time=>time<expiresAt)??expiresAt;return{id,lifetimeMs:expiresAt-startedAt,user:token.user,...readProject2(response),catalog:token.catalog}}function readProject2(response){
try{return{project:decode(scopeSchema,response,"Keystone's token").token.project??void 0}}catch(error){if(error instanceof DecodeError)return{project:void 0,projectError:error};
throw error}}var WRONG_ADDRESS="Check auth-url: it usually ends in /v3, and often starts with https://.",LOGIN_PAGE='If this is a sign-in page, the web server i\
n front of Keystone expects a browser: ask the operator to set "AuthType oauth20" (or auth-openidc) for this path. Otherwise check auth-url.';function notKeystoneError({
method,url,status,headers,requestId},path3=""){let target=headers.location,summary=`${method} ${url} returned ${status}`,details={requestId,hint:path3.startsWith(
"/OS-FEDERATION/")?LOGIN_PAGE:WRONG_ADDRESS};return target===void 0?new SignInError(`The server is not Keystone: ${summary} without a token`,details):new SignInError(
`${summary}, a redirect to another address, to which credentials are not sent`,{...details,serverMessage:`Location: ${target.replace(/\?.*$/s,"").replace(/\/\/[^/@]*@/,
"//")}`})}var answerSchema=object({value:pipe(string(),minLength(1))}),PERMISSION='Add "permissions: id-token: write" to the job (or the workflow). This removes all permi\
ssions that are not listed, so also add "contents: read" for a checkout. Workflow runs for pull requests from forks and from Dependabot never get a token: skip \
those, or use another sign-in method.',SIGNED_TOKEN=/(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g;async function requestWorkflowToken(source,audience,http,onSecret){
if(source===void 0)throw new SignInError("The workflow cannot request an OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set\
, which the runner sets for jobs with the permission",{hint:PERMISSION});let{url,bearer}=source,query=formatQuery({audience}).replace("?",url.includes("?")?"&":
"?");try{let response=await http.send({method:"GET",url:`${url}${query}`,headers:{authorization:`Bearer ${bearer}`},expects:"json"});for(let[token]of response.body.
matchAll(SIGNED_TOKEN))onSecret(token);let{value}=decode(answerSchema,response,"The runner's response to the request for an OIDC token");return onSecret(value),
value}catch(error){throw error instanceof RequestError?toSignInError2(error):error}}function toSignInError2(error){let{serverMessage,status}=error,details={serverMessage,
cause:error};switch(status){case 401:case 403:return new SignInError(`The runner does not issue an OIDC token to this workflow (${status})`,{...details,hint:PERMISSION});case 400:
return new SignInError("The runner rejected the request for an OIDC token as invalid (400)",{...details,hint:"Check oidc-audience."});default:return new SignInError(
"The runner cannot issue an OIDC token at the moment",{...details,failureCode:"unreachable",hint:error.hint??"Run the step again. Check GitHub's status page for\
 problems with Actions."})}}var projectsSchema=object({projects:array(fallback(object({name:optional(string())}),{}))});async function issueFederatedToken(cloud,deps){let{http,onSecret}=deps,
{identityProvider,protocol,project}=cloud.credential,identityToken=await getIdentityToken(cloud,deps),unscoped=await requestToken(cloud,{path:buildPath`/OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/auth`,
headers:{authorization:`Bearer ${identityToken}`}},http,onSecret,explainTokenExchangeError(cloud.credential,identityToken)),scopeRequest={path:"/auth/tokens",json:{
auth:{identity:{methods:["token"],token:{id:unscoped.id}},scope:toProjectScope(project)}}};try{return await requestToken(cloud,scopeRequest,http,onSecret,error=>error)}catch(error){
throw error instanceof RequestError?explainScopeError(error,cloud,identityToken,await listProjects(cloud,unscoped.id,http)):error}}function getIdentityToken({credential,
authUrl},deps){let{identityToken}=credential;if(identityToken.of==="access-token")return Promise.resolve(identityToken.token);let{runnerHttp,onSecret}=deps;return requestWorkflowToken(
identityToken.source,identityToken.audience??authUrl,runnerHttp,onSecret)}async function listProjects({authUrl},token,http){try{let response=await http.send({method:"\
GET",url:`${authUrl}/auth/projects`,headers:{"x-auth-token":token}});return decode(projectsSchema,response,"Keystone's list of projects").projects.flatMap(({name})=>name??
[])}catch(error){if(error instanceof RequestError||error instanceof DecodeError)return;throw error}}var MARGIN_FRACTION=.2,MAX_MARGIN_MS=5*6e4,TokenManager=class{options;current;renewAt=0;expiresAt=0;renewal;constructor(options){this.options=options,this.current=
this.store(options.first,options.requestedAt)}async token(){let now=this.options.now();if(now<this.renewAt)return this.current;if(this.options.renew===void 0){if(now<
this.expiresAt)return this.current;throw expiredTokenError()}try{return await this.renewOnce()}catch(error){let remainingMs=this.expiresAt-this.options.now();if(remainingMs<=
0)throw error;return this.renewAt=this.options.now()+remainingMs/2,this.current}}async renewToken(refused){if(refused!==this.current)return this.token();if(this.
options.renew===void 0)throw expiredTokenError();return this.renewOnce()}renewOnce(){return this.renewal??=this.fetchToken().finally(()=>{this.renewal=void 0}),
this.renewal}async fetchToken(){if(this.options.renew===void 0)throw expiredTokenError();let requestedAt=this.options.now();return this.store(await this.options.
renew(),requestedAt)}store(token,requestedAt){let margin=Math.min(token.lifetimeMs*MARGIN_FRACTION,MAX_MARGIN_MS);return this.current=token.id,this.expiresAt=requestedAt+
token.lifetimeMs,this.renewAt=this.expiresAt-margin,token.id}};function expiredTokenError(){return new SignInError("The token has expired, and a token cannot be\
 renewed",{hint:"Use a credential that can be renewed (an application credential, or a user with a password), or a newer token."})}async function signIn(cloud,connection,deps){let http=withSignal(connection,deps.signal),issue=createIssuer(cloud,http,deps),now=deps.now??Date.now,requestedAt=now(),
first=cloud.credential.kind==="token"?await rescopeToken(cloud,cloud.credential,http,issue):await issue(),project=getProjectOrThrow(first);assertRequestedProject(
cloud,project),assertAllowedProject(cloud,project);let{url,regionName}=pickEndpoint(cloud,first,project.id),tokens=new TokenManager({first,requestedAt,renew:cloud.
credential.kind==="token"?void 0:issue,now});return{project:{id:project.id,name:project.name??project.id,...project.domain===void 0?{}:{domainName:project.domain.
name}},user:{id:first.user.id??"",name:first.user.name??first.user.id??""},endpoint:url,regionName,findServiceUrl:types=>findServiceUrl({...cloud,regionName:regionName??
cloud.regionName},first.catalog,types),token:()=>tokens.token(),renewToken:refused=>tokens.renewToken(refused)}}function createIssuer(cloud,http,{onSecret,runnerHttp:toRunner,
signal}){let runnerHttp=toRunner===void 0?http:withSignal(toRunner,signal),{credential}=cloud;return credential.kind==="federated"?()=>issueFederatedToken({...cloud,
credential},{http,runnerHttp,onSecret}):()=>issueToken({...cloud,credential},http,onSecret)}async function rescopeToken(cloud,{token,project},http,issue){let inspected=await inspectToken(
cloud,token,http);return project===void 0||inspected.project!==void 0&&matchesProject(inspected.project,project)?inspected:issue()}function getProjectOrThrow(token){
if(token.project!==void 0)return token.project;throw token.projectError!==void 0?token.projectError:new SignInError(`${describeUser(token)} is signed in without\
 a project, but Heat requires one`,{hint:"Set project-name (with project-domain-name) or project-id."})}function assertRequestedProject({credential},project){let{
project:requested}=credential;if(requested===void 0||matchesProject(project,requested)||credential.kind!=="application-credential"&&project.name===void 0)return;
let requestedName="id"in requested?requested.id:`"${requested.name}"`;throw new SignInError(`Project ${requestedName} was requested, but the ${describeCredential(
credential)} belongs to project ${describeProject2(project)}`,{hint:"Remove project-name and project-id, or use a credential that was created in that project."})}
function matchesProject(project,requested){if("id"in requested)return requested.id===project.id;if(requested.name!==project.name)return!1;let{domain}=requested;
return domain===void 0||project.domain===void 0?!0:"id"in domain?domain.id===project.domain.id:domain.name===project.domain.name}function assertAllowedProject({
allowedProjects},project){if(!(allowedProjects.length===0||allowedProjects.some(one=>one===project.id||one===project.name)))throw new SignInError(`Project ${describeProject2(
project)} is not in allowed-projects (${formatNames(allowedProjects)}); nothing was changed`,{failureCode:"not-allowed",hint:"Use the credentials of an allowed \
project, or add this one to allowed-projects."})}function describeProject2({id,name}){return name===void 0?id:`"${name}" (${id})`}function describeUser({user:{id,
name=id}}){return name===void 0?"The user":`User "${name}"`}var RUNNER_CERTIFICATE_HINT="The runner does not trust the server's certificate (ca-certificate and insecure apply to the cloud only): set NODE_EXTRA_CA_CERTS t\
o a file that contains the certificate authority.";async function readStepJob(inputs){let event=await readWorkflowRun(readRunnerEnvironment().env),readRun=pullRequest=>event&&
withPullRequest(event,pullRequest),job=readJob(inputs,readRun);return{job,run:readRun(job.workflow.pullRequest)}}async function createActionContext({secrets,parameterValues,
console},job,run){let runnerDeps={...readRunnerEnvironment(),onSecret:secrets.add,onWarning:console.warn,onNotice:console.notice},onParameter=({name,value,isDefault})=>{
isDefault?parameterValues.addDefault(value):parameterValues.add(name,value)},cloud=await readCloud(job.signIn,runnerDeps),onTrace=trace=>{console.debug(formatTrace(
trace))},http=createHttp({...job.http,...cloud.transport,onTrace}),runnerHttp=createHttp({...job.http,onTrace,onUntrusted:RUNNER_CERTIFICATE_HINT}),close=()=>Promise.
all([http.close(),runnerHttp.close()]);return{runnerEnvironment:{...runnerDeps,onParameter,runnerHttp},run,cloud,http,plans:new Map,close}}async function beginSignIn(step,actionContext){
let{cloud,http,runnerEnvironment}=actionContext,session=signIn(cloud,http,{...runnerEnvironment,signal:step.signal});return session.catch(()=>{}),await setImmediate(),
{...actionContext,session}}export{InvalidValue,isLint,readLintJob,findPemProblem,signIn,RUNNER_CERTIFICATE_HINT,readStepJob,createActionContext,beginSignIn};
