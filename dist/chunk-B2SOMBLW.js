import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{CancelledError,DecodeError,DeployError,InputError,LosslessNumber,RequestError,SignInError,array,check,createLineIndex,didYouMeanClause,explain,fallback,findFailureCode,
findRepeatedKeys,formatLocation,getDotPath,is,isLosslessNumber,isMapNode,lineAndColumn,listEntries,listItems,messageOf,minLength,nullable,nullish,number,object,
oneLine,optional,parse,parseYaml,picklist,pipe,readYaml,require_dist,require_picomatch,safeInteger,safeParse,strictObject,string,stringify,summaryOf,toPlain,toPythonText,
toStringValue,toValue,transform,unknown}from"./chunk-ZZS65A2C.js";import{__toESM}from"./chunk-VCN72S23.js";var import_yaml=__toESM(require_dist(),1);function splitEntries(input){return((isBlockList(input)||isFlowList(input)?parseYamlItems(input):void 0)??[input]).flatMap(text2=>text2.split(/\r?\n/)).map(line=>line.
trim()).filter(line=>line!=="")}function toScalarText(tree,node){let target=tree.resolve(node);if((0,import_yaml.isMap)(target)||(0,import_yaml.isSeq)(target))throw new InvalidValue(
"must contain strings, not lists or maps");if(!(0,import_yaml.isScalar)(target)||target.value===null)throw new InvalidValue("contains an empty entry");let value=toPlain(
tree,target);return typeof value=="string"?value.trim():typeof value=="boolean"?String(value):target.source??""}function isBlockList(input){return/^[ \t]*-([ \t]|\r?$)/m.
test(input)}function isFlowList(input){return/^\[[^]*\]$/.test(input.trim())}function parseYamlItems(input){let{tree,issues}=readYaml(input),[issue2]=issues;if(issue2===
void 0&&(0,import_yaml.isSeq)(tree.resolve(tree.root)))return listItems(tree,tree.root).map(item=>toScalarText(tree,item));if(!isBlockList(input))return;let{line,
column}=lineAndColumn(input,issue2?.offset??0),reason=issue2===void 0?"":` at line ${line}, column ${column}: ${issue2.message}`;throw new InvalidValue(`has a l\
ine that starts with "- " but is not a YAML list${reason}. Write one entry per line without "- ", or quote the entries`)}var InvalidValue=class extends Error{};var text=input=>input,boolean=input=>{if(/^(true|True|TRUE)$/.test(input))return!0;if(/^(false|False|FALSE)$/.test(input))return!1;throw new InvalidValue("must \
be true or false")};function integer(least,most){return input=>{let value=/^\d+$/.test(input)?Number(input):Number.NaN;if(value>=least&&value<=most)return value;
throw new InvalidValue(`must be a whole number from ${least} to ${most}`)}}var HOUR_MS=36e5,UNITS_MS={h:HOUR_MS,d:24*HOUR_MS,w:168*HOUR_MS},age=input=>{let[,count="",
unit=""]=/^(\d{1,4}) ?([hdw])$/.exec(input)??[],unitMs=UNITS_MS[unit];if(unitMs!==void 0&&Number(count)>0)return Number(count)*unitMs;throw new InvalidValue("mu\
st be a number of hours, days or weeks, such as 36h, 7d or 2w")};function oneOf(...choices){return input=>{let choice=choices.find(candidate=>candidate===input);
if(choice!==void 0)return choice;throw new InvalidValue(`must be one of ${choices.join(", ")}${didYouMeanClause(input,choices)}`)}}var lines=splitEntries,names=input=>[
...new Set(lines(input).flatMap(line=>line.split(",").map(name=>name.trim())))].filter(name=>name!==""),NONE="none",ALL="*",patterns=input=>parseUnlessKeyword(lines(
input),NONE),FORBIDDEN_KINDS=["change","replace","delete"],changeKinds=input=>parseUnlessKeyword(names(input),NONE).map(name=>oneOf(...FORBIDDEN_KINDS)(name)),projects=input=>parseUnlessKeyword(
names(input),ALL),planHash=input=>input===NONE?void 0:input;function parseUnlessKeyword(entries,word){if(entries.length===0)throw new InvalidValue("has no entri\
es");if(!entries.includes(word))return entries;if(entries.length===1)return[];throw new InvalidValue(`cannot combine ${word} with other entries`)}var TAG_MAX_CHARACTERS=80,
tags=input=>{if(/^\s*(\[\s*\])?\s*$/.test(input))return[];let entries=parseUnlessKeyword(names(input),NONE),long=entries.find(tag=>countCharacters(tag)>TAG_MAX_CHARACTERS);
if(long===void 0)return entries;throw new InvalidValue(`a tag has at most ${TAG_MAX_CHARACTERS} characters; this one has ${countCharacters(long)}: ${long}`)};function countCharacters(text2){
return Array.from(text2).length}var STACK_NAME=/^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/,PREFIX_MAX_CHARACTERS=200,STACK_ID=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
stackName=input=>{if(STACK_NAME.test(input)||STACK_ID.test(input))return input;throw new InvalidValue('must start with a letter and contain at most 255 letters,\
 digits, "_", "." and "-"')},stackNamePrefix=input=>{if(input.length<=PREFIX_MAX_CHARACTERS&&STACK_NAME.test(input))return input;throw new InvalidValue(`must st\
art with a letter and contain at most ${PREFIX_MAX_CHARACTERS} letters, digits, "_", "." and "-"`)},httpUrl=input=>{if(URL.canParse(input)&&/^https?:$/.test(new URL(
input).protocol))return input;throw new InvalidValue("must be an http(s) URL")},urlTemplate=input=>(httpUrl(input.replace(/[%$]\(\w+\)s/g,"x")),input),dashboardUrl=input=>{
let{username,password,search,hash}=new URL(httpUrl(input));if(username!==""||password!=="")throw new InvalidValue("must not contain credentials");if(search!==""||
hash!=="")throw new InvalidValue('must not contain "?" or "#"');return input},ASSIGNMENT=/^[^\s=:{}[\]"'#-][^\s=:{}"']*=/,map=input=>{let entries=input.split(/\r?\n/).
map(line=>line.trim()).filter(line=>line!=="");return entries.length>0&&entries.every(entry=>ASSIGNMENT.test(entry)||entry.startsWith("#"))?parseAssignments(entries.
filter(entry=>!entry.startsWith("#"))):parseYamlMap(input)};function parseAssignments(entries){let pairs=entries.map(entry=>{let separator=entry.indexOf("=");return[
entry.slice(0,separator).trim(),entry.slice(separator+1).trim()]}),duplicate=pairs.find(([name],index)=>pairs.findIndex(([other])=>other===name)!==index);if(duplicate!==
void 0)throw new InvalidValue(`"${duplicate[0]}" is set twice`);return Object.fromEntries(pairs)}function parseYamlMap(input){let parsed=parseYaml(input);if(parsed.
problem!==void 0){let{line,column,message}=parsed.problem;throw new InvalidValue(`is not valid YAML at line ${line}, column ${column}: ${message}. Write one "na\
me: value" or name=value per line`)}if(typeof parsed.value!="object"||parsed.value===null||Array.isArray(parsed.value))throw new InvalidValue("must be a YAML or\
 JSON map, or lines of name=value");return Object.fromEntries(Object.entries(parsed.value))}import{isDeepStrictEqual}from"node:util";var NAMES={infomaniak:!0,"infomaniak-pub2":!0,auro:!0,binero:!0,catalyst:!0,citycloud:!0,cleura:!0,dreamcompute:!0,elastx:!0,entercloudsuite:!0,limestonenetworks:!0,
otc:!0,"otc-swiss":!0,ovh:!0,"ovh-us":!0,switchcloud:!0,switchengines:!0,vexxhost:!0,zetta:!0},PROVIDER_NAMES=Object.keys(NAMES).filter(name=>name in NAMES);var OPERATIONS=["deploy","preview","create","update","validate","lint","delete","prune","suspend","resume","check","cancel","snapshot","restore","delete-snapsho\
t","wait","clear-hooks","export","abandon","adopt","list","show","outputs","resources","resource","events","template","snapshots","drift"],deployOperations=["de\
ploy","create","update"],planOperations=[...deployOperations,"preview"],multiStackOperations=["deploy","preview","delete"],lifecycleOperations=["suspend","resum\
e","check","cancel"],snapshotOperations=["snapshot","restore"],changeOperations=[...deployOperations,"delete",...lifecycleOperations,...snapshotOperations,"dele\
te-snapshot","abandon"],bundleOperations=[...planOperations,"validate","lint","drift"],operationsWithPlan=[...planOperations,"drift"],cloudOperations=OPERATIONS.
filter(name=>name!=="lint"),githubOperations=[...changeOperations,"adopt","preview","wait","clear-hooks"],outputOperations=[...deployOperations,"wait",...lifecycleOperations,
...snapshotOperations,"adopt","show","outputs"],derivedOutputOperations=["preview","drift","resources","resource","events","template","snapshots"];function withDefault(parse2,defaultValue,operations){
return{parse:parse2,defaultValue,operations}}function optional2(parse2,operations=OPERATIONS){return{parse:parse2,defaultValue:void 0,operations}}function secret(operations=OPERATIONS){
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
urlTemplate,cloudOperations),"allowed-projects":guard(withDefault(projects,[],cloudOperations),"the ids or names of the allowed projects, or * to allow all"),"c\
a-certificate":optional2(text,cloudOperations),"client-certificate":optional2(text,cloudOperations),"client-key":secret(cloudOperations),insecure:optional2(boolean,
cloudOperations),"request-timeout-in-seconds":withDefault(integer(1,3600),60,OPERATIONS),"retry-attempts":withDefault(integer(0,50),5,OPERATIONS)};function appliesTo(name,values){return INPUTS[name].operations.some(operation=>operation===values.operation)}function findUnusedInputs(providedInputs,values){return[
...providedInputs].filter(name=>!isUsed(name,values)&&differsFromDefault(name,values))}function isUsed(name,values){return appliesTo(name,values)||name==="maske\
d-outputs"&&isMultiStack(values)}function differsFromDefault(name,values){return!isDeepStrictEqual(values[name],INPUTS[name].defaultValue)}function isMultiStack(values){
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
{},allowFilesOutsideWorkspace:values["allow-files-outside-workspace"]}}function toReportingOptions(values){let isUsed2=name=>appliesTo(name,values);return{maskedOutputs:values["\
masked-outputs"],passMaskedOutputs:isUsed2("pass-masked-outputs")&&values["pass-masked-outputs"],exportOutputs:isUsed2("export-outputs")&&values["export-outputs"],
exportPrefix:values["export-prefix"],outputsFile:isUsed2("outputs-file")?values["outputs-file"]:void 0,planFile:isUsed2("plan-file")?values["plan-file"]:void 0,
driftIssue:values["drift-issue"],summary:values.summary,comment:isUsed2("comment")?values.comment:"never",commentParameters:values["comment-parameters"],commentTitle:values["\
comment-title"],commentText:values["comment-text"],deploymentEnvironment:isUsed2("deployment-environment")?values["deployment-environment"]:void 0,environmentUrl:isUsed2(
"environment-url")?values["environment-url"]:void 0,dashboardUrl:values["dashboard-url"]}}function toSignInOptions(values){return{cloud:values.cloud,cloudsYaml:values["\
clouds-yaml"],provider:values.provider,authUrl:values["auth-url"],regionName:values["region-name"],interface:values.interface,applicationCredentialId:values["ap\
plication-credential-id"],applicationCredentialSecret:values["application-credential-secret"],applicationCredentialName:values["application-credential-name"],username:values.
username,password:values.password,userDomainName:values["user-domain-name"],projectName:values["project-name"],projectId:values["project-id"],projectDomainName:values["\
project-domain-name"],token:values.token,identityProvider:values["identity-provider"],protocol:values.protocol,oidcAudience:values["oidc-audience"],orchestrationEndpoint:values["\
orchestration-endpoint"],allowedProjects:values["allowed-projects"],caCertificate:values["ca-certificate"],clientCertificate:values["client-certificate"],clientKey:values["\
client-key"],insecure:values.insecure}}var NAMES2=Object.keys(INPUTS).filter(name=>name in INPUTS);function readInputs(source){let providedInputs=new Set,issues=[],values=new Map;for(let name of NAMES2){
let row=INPUTS[name],text2=source.get(name).trim();if(text2===""){values.set(name,row.defaultValue),row.whenEmpty!==void 0&&appliesToOperation(row,values)&&issues.
push({input:name,problem:row.whenEmpty});continue}providedInputs.add(name),row.secret===!0&&source.onSecret(text2);let result=parseInput(row,text2);values.set(name,
"problem"in result?row.defaultValue:result.value),"problem"in result&&issues.push({input:name,problem:result.problem})}return{values:toInputValues(values),providedInputs,
issues}}function appliesToOperation({operations},values){return operations.some(operation=>operation===values.get("operation"))}function assertNoIssues(issues){
if(issues.length>0)throw new InputError(issues)}function parseInput(row,text2){try{return{value:row.parse(text2)}}catch(error2){if(error2 instanceof InvalidValue)
return{problem:error2.message};throw error2}}function toInputValues(values){return Object.fromEntries(values)}import path from"node:path";var OUTPUT_FILES=["outputs-file","plan-file","sarif-file"],PEM_INPUTS=["ca-certificate","client-certificate","client-key"];function findFileIssues(checks,values){
return[...findInputFileIssues(checks,values),...toIssue("export-file",values["export-file"]??"",findExportFileProblem(checks,values)),...findOutputFileIssues(checks,
values),...findPemIssues(checks,values)]}function toIssue(input,file,problem){return problem===void 0?[]:[{input,problem:`points to ${file}, which ${problem}`}]}
function findInputFileIssues(checks,values){let isLint2=values.operation==="lint",files=[["template",values.template===void 0||isLint2?[]:[values.template]],["e\
nvironment-files",values["environment-files"]],["parameters-files",values["parameters-files"]],["lint-known-types",values["lint-known-types"].filter(name=>name!==
"all")]],mayLeave=values["allow-files-outside-workspace"];return files.filter(([input])=>appliesTo(input,values)).flatMap(([input,names2])=>names2.flatMap(name=>toIssue(
input,name,checks.findProblem(name,mayLeave))))}function findOutputFileIssues(checks,values){let seen=new Map(listReadFiles(values).map(([input,file])=>[path.normalize(
file),input]));return OUTPUT_FILES.flatMap(input=>{let file=appliesTo(input,values)?values[input]:void 0;if(file===void 0)return[];let other=seen.get(path.normalize(
file));return seen.set(path.normalize(file),input),other!==void 0?[{input,problem:`points to ${file}, which ${other} names as well`}]:toIssue(input,file,checks.
findOutputProblem(file))})}function listReadFiles(values){let single=["template","stacks","export-file"],lists=["environment-files","parameters-files"];return[...single.
map(input=>[input,[values[input]??""]]),...lists.map(input=>[input,values[input]])].filter(([input])=>appliesTo(input,values)).flatMap(([input,files])=>files.map(
file=>[input,file]))}function findPemIssues(checks,values){return PEM_INPUTS.flatMap(input=>{let value=appliesTo(input,values)?values[input]:void 0,problem=value===
void 0?void 0:checks.findPemProblem(value);return problem===void 0?[]:[{input,problem}]})}function findExportFileProblem(checks,values){let{"export-file":file,operation}=values;
if(!(file===void 0||!appliesTo("export-file",values)))return operation==="adopt"?checks.findProblem(file,!1):checks.findOutputProblem(file)}var ALL_TYPES="all";function isLint({get}){return get("operation").trim()==="lint"}function readLintJob(source){let{values,providedInputs,issues}=readInputs(source);
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
requires verify-command"],[values["environment-url"]!==void 0&&values["deployment-environment"]===void 0,"environment-url","requires deployment-environment"],[(values["\
export-outputs"]||values["verify-command"]!==void 0)&&!/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values["export-prefix"]),"export-prefix",'must be the start of a varia\
ble name: letters, digits, "_"']]}function findTagIssues(values){let{operation,tags:tags2=[]}=values,issue2=problem=>[{input:"tags",problem}];return appliesTo("\
own",values)&&tags2.some(tag=>OWNERSHIP_TAG.test(tag))?issue2('cannot start with "github-repository:", "github-commit:", "github-preview:", "github-expires:", "\
github-stacks:", "github-created-by:", "github-repo:" or "github-pr:": own, preview-environment and expires-after set these'):operation==="list"&&values.tags!==
void 0&&tags2.length===0?issue2('cannot be none for operation "list": remove it to list all stacks'):[]}var OWNERSHIP_TAG=/^github-(repository|commit|preview|expires|stacks|created-by|repo|pr):/;function findLifetimeIssues(values,facts){return[...findExpiryIssues(values,facts),...findPreviewIssues(values,facts)]}function findExpiryIssues(values,facts){if(values["\
expires-after"]===void 0||!appliesTo("expires-after",values))return[];let issue2=problem=>[{input:"expires-after",problem}];return values.own?facts===void 0?issue2(
"requires a workflow run of GitHub Actions"):[]:issue2("requires own: true, so that prune can find the stack")}function findDriftIssueProblems(values,facts){if(!values["\
drift-issue"])return[];let issue2=problem=>[{input:"drift-issue",problem}];return values.operation!=="drift"?issue2("requires operation: drift, which finds what\
 it reports"):facts===void 0?issue2("requires a workflow run of GitHub Actions"):[]}function findPreviewIssues(values,facts){if(!isPreviewEnvironment(values))return[];
let issue2=problem=>[{input:"preview-environment",problem}];if(!values.own)return issue2("requires own: true, so that prune can find the stack");if(facts===void 0)
return issue2("requires a workflow run of GitHub Actions");let{event,pullRequest,pullRequestState}=facts,about=event===""?"the event":`the event "${event}"`;return pullRequest===
void 0?issue2(`requires a pull request, but ${about} has none: set pull-request to its number`):pullRequestState!=="closed"?[]:issue2(`cannot be used for a clos\
ed pull request (#${pullRequest}, from ${about}): prune would delete the stack. Remove it to deploy the merged code, or use operation: delete`)}function isPreviewEnvironment(values){
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
meout-in-minutes"]}}function toSnapshotOptions(values){return{snapshot:values.snapshot,keepSnapshots:values["keep-snapshots"]}}import path3 from"node:path";var import_yaml4=__toESM(require_dist(),1);function findDependencies(file,{key,fields},all){let validateName=(name,node,field)=>(name===key?file.addIssue(`${key}: ${field} refers to the stack itself`,node):
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
[]):validateName(stack,node,parameter)?[{stack,output,location:file.locationOf(node)}]:[]}function findDependencyCycles(needs){let cycles=[],done=new Set,visit2=(name,path10)=>{
let start=path10.indexOf(name);if(start>=0&&cycles.push(path10.slice(start)),!(start>=0||done.has(name))){for(let next of needs.get(name)??[])visit2(next,[...path10,
name]);done.add(name)}};for(let name of needs.keys())visit2(name,[]);return cycles}var import_yaml6=__toESM(require_dist(),1);import path2 from"node:path";var STACK_FIELDS=new Set(["template","environment-files","parameters","parameters-files","ignore-unknown-parameters","tags","own","preview-environment","expires\
-after","timeout-in-minutes","disable-rollback","keep-existing","clear-parameters","converge","wait","on-in-progress","on-hook","on-failed","on-cancel","protect",
"protect-in-heat","fail-on","allow","replace","verify-command","on-verify-failure","delete-attempts","masked-outputs","pass-masked-outputs"]),STACK_ONLY_FIELDS=new Set(
["name","needs","parameters-from-outputs"]),PATHS=new Set(["template","environment-files","parameters-files"]),LISTS=new Set([changeKinds,lines,names,patterns,tags]);
function readFields(file,{key,fields}){let values=new Map;for(let field of fields)if(!STACK_ONLY_FIELDS.has(field.name)&&!(isNotSet(file.tree,field)&&!isGuard(field.
name))){if(!isField(field.name)){file.addIssue(`${key}: ${describeUnknownField(field.name)}`,field.key);continue}try{values.set(field.name,toFieldValue(file,field.
name,field.value,key))}catch(error2){if(!(error2 instanceof InvalidValue))throw error2;file.addIssue(`${key}: ${field.name} ${error2.message}`,field.value??field.
key)}}return Object.fromEntries(values)}function isField(name){return STACK_FIELDS.has(name)}function isGuard(name){return isField(name)?INPUTS[name].whenEmpty!==
void 0:!1}function isNotSet(tree,{value}){let target=tree.resolve(value);return target===null||(0,import_yaml6.isScalar)(target)&&target.value===null}function toFieldValue(file,name,node,key){
let row=INPUTS[name],{tree}=file;if(row.parse===map&&isMapNode(tree,node))return file.addRepeatedIssues(node,`${key}: ${name}: `),toValue(toPlain(tree,node));if(isMapNode(
tree,node))throw new InvalidValue("must not be a map");if(row.whenEmpty!==void 0&&isEmptyValue(tree,node))throw new InvalidValue(row.whenEmpty);let texts=(0,import_yaml6.isSeq)(
tree.resolve(node))?itemTexts(tree,node,row):[toScalarText(tree,node)],value=row.parse(texts.join(`
`));return PATHS.has(name)?resolveFromStacksFile(file,value):value}function isEmptyValue(tree,node){let target=tree.resolve(node);return(0,import_yaml6.isSeq)(target)?
listItems(tree,node).every(item=>isEmptyValue(tree,item)):target===null||(0,import_yaml6.isScalar)(target)&&(target.value===null||toStringValue(tree,target)?.trim()===
"")}function itemTexts(tree,node,{parse:parse2}){if(!LISTS.has(parse2))throw new InvalidValue("must not be a list");return listItems(tree,node).map(item=>toScalarText(
tree,item))}function resolveFromStacksFile({name},value){let resolvePath=text2=>/^[a-z][a-z0-9+.-]*:/i.test(text2)||path2.isAbsolute(text2)?text2:path2.join(path2.
dirname(name),text2).replaceAll(path2.sep,"/");return Array.isArray(value)?value.map(candidate=>resolvePath(String(candidate))):resolvePath(String(value))}function describeUnknownField(name){
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
body)?(file.addIssue(`${key}: must be a map`,body),[]):[{key,node,fields:file.entries(body,`${key}: `)}]}var StackFile=class{name;text;tree;issues=[];isJson;lineIndex;constructor(name,text2){this.name=name,this.text=text2;let{tree,issues,isJson}=readYaml(text2);this.
tree=tree,this.isJson=isJson,this.lineIndex=createLineIndex(text2);let[first]=issues;first!==void 0&&this.addIssueAt(`is not valid YAML: ${first.message}`,first.
offset)}addIssue(problem,node){this.addIssueAt(problem,node?.range?.[0]??0)}locationOf(node){return this.locationAt(node?.range?.[0]??0)}entries(node,prefix){return this.
addRepeatedIssues(node,prefix),listEntries(this.tree,node)}addRepeatedIssues(node,prefix){for(let{key}of findRepeatedKeys(this.tree,node))this.addIssue(`${prefix}\
"${String(key.value)}" is set twice`,key)}addIssueAt(problem,offset){this.issues.push({input:"stacks",problem,location:this.locationAt(offset)})}locationAt(offset){
return{file:this.name,...this.lineIndex(offset)}}};var import_yaml10=__toESM(require_dist(),1);function readStacks(name,text2,shared,event){let file=new StackFile(name,text2),entries=findStacks(file),keys2=new Set(entries.map(({key})=>key)),stacks=entries.
map(entry=>{let values={...toStackDefaults(shared),...readFields(file,entry),"stack-name":toStackName(file,entry,shared)};return{key:entry.key,values,written:readWrittenParameters(
file,entry),...findDependencies(file,entry,keys2)}});for(let[index,stack]of stacks.entries()){let entry=entries[index];entry!==void 0&&validateStack(file,entry,
stack,shared,event)}return validateAcrossStacks(file,entries,stacks),shared["delete-removed"]&&shared.operation==="deploy"&&validateForRemoval(file,entries,stacks),
{stacks,issues:sortByLocation(file.issues)}}function toStackDefaults(shared){return{...shared,parameters:{},"expect-plan":void 0,"fail-on-no-changes":!1,"delete\
-removed":!1}}function toStackName(file,{key,node,fields},shared){let given=fields.find(({name:name2})=>name2==="name"),target=file.tree.resolve(given?.value??null),
customName=target!==null&&"value"in target&&typeof target.value=="string"?target.value:void 0;given!==void 0&&customName===void 0&&file.addIssue(`${key}: name m\
ust be a string`,given.value??given.key);let name=`${shared["stack-name-prefix"]}${customName??key}`;try{return stackName(name)}catch(error2){if(!(error2 instanceof
InvalidValue))throw error2;return file.addIssue(`${key}: name ${error2.message}`,given?.value??node),name}}function validateStack(file,entry,{key,values,fromOutputs},shared,event){
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
let sortKey=({location})=>(location?.line??0)*1e5+(location?.column??0);return[...new Map(issues.map(issue2=>[`${issue2.problem} ${sortKey(issue2)}`,issue2])).values()].
sort((left,right)=>sortKey(left)-sortKey(right))}function readWrittenParameters(file,{fields}){let{tree,text:text2,isJson}=file;if(isJson)return[];let map2=fields.
find(({name})=>name==="parameters")?.value??null;return listEntries(tree,map2).flatMap(({name,value})=>{let scalar=tree.resolve(value);if(!(0,import_yaml10.isScalar)(
scalar)||scalar.range===void 0||scalar.range===null)return[];let written=text2.slice(scalar.range[0],scalar.range[1]);return[{name,written,value:toPlain(tree,scalar),
location:file.locationOf(value)}]})}function toMultiStackJob(source,values,event){let file=path3.normalize(values.stacks??"").replaceAll(path3.sep,"/"),{text:text2,problem}=readStacksFile(source,file,
values["allow-files-outside-workspace"]),{stacks,issues}=problem===void 0?readStacks(file,text2,values,event):{stacks:[],issues:[{input:"stacks",problem}]};return{
stacks:{file,namePrefix:values["stack-name-prefix"],stacks:stacks.map(toStackJob),maxParallel:values["max-parallel"],sharedParameters:values.parameters,sharedParametersText:source.
get("parameters"),expectPlan:values["expect-plan"],failOnNoChanges:values["fail-on-no-changes"],removal:values["delete-removed"]?toRemovalRules(values):void 0},
previews:stacks.map(stack=>isPreviewEnvironment(stack.values)),issues}}function toRemovalRules(values){return{protect:values.protect,failOn:values["fail-on"],allow:values.
allow,timeoutMinutes:values["timeout-in-minutes"],onInProgress:values["on-in-progress"],onHook:values["on-hook"],deleteAttempts:values["delete-attempts"],dryRun:values.
operation==="preview"||values["dry-run"]}}function readStacksFile({readFile:readFile6},file,mayLeaveWorkspace){if(readFile6===void 0)return{text:"",problem:"is \
a file, but this environment cannot read files"};try{return{text:readFile6(file,mayLeaveWorkspace)}}catch(error2){return{text:"",problem:error2 instanceof InvalidValue?
error2.message:describeReadError(file,error2)}}}function describeReadError(file,error2){switch(typeof error2=="object"&&error2!==null&&"code"in error2?error2.code:
void 0){case"ENOENT":case"ENOTDIR":return`points to ${file}, which does not exist; check the name and, in a workflow, that the checkout step runs before this st\
ep`;case"EISDIR":return`points to ${file}, which is a folder, not a file`;default:return`points to ${file}, which cannot be read: ${messageOf(error2)}`}}function toStackJob({
key,values,written,needs,fromOutputs}){let files=toFilesOptions(values);return{key,request:toStackRequest(values),needs,fromOutputs,files:files&&{...files,writtenParameters:written},
reporting:toReportingOptions(values),onCancel:values["on-cancel"]}}function toStackRequest(values){let request=toRequest(values);switch(request.operation){case"\
deploy":case"preview":case"delete":return request;default:throw new TypeError(`${request.operation} works on one stack only`)}}function readJob(source,readEvent2=()=>{}){let{values,providedInputs,issues}=readInputs(source),event=readEvent2(values["pull-request"]),multiStack=isMultiStack(
values)?toMultiStackJob(source,values,event):void 0;assertNoIssues([...issues,...findMissingInputs(values,issues),...findContradictions(values),...findLifetimeIssues(
values,event),...findDriftIssueProblems(values,event),...source.files===void 0?[]:findFileIssues(source.files,values),...multiStack?.issues??[]]);let previews=multiStack?.
previews??[isPreviewEnvironment(values)];return{request:toRequest(values),stackName:values["stack-name"],files:toFilesOptions(values,providedInputs.has("paramet\
ers")?source.get("parameters"):void 0),signIn:toSignInOptions(values),http:{retries:values["retry-attempts"],requestTimeoutMs:values["request-timeout-in-seconds"]*
1e3},reporting:toReportingOptions(values),workflow:{pullRequest:values["pull-request"],githubToken:values["github-token"],onCancel:values["on-cancel"]},previewEnvironments:previews.
every(Boolean)?"all":previews.some(Boolean)?"some":"none",multiStack:multiStack?.stacks,unusedInputs:findUnusedInputs(providedInputs,values)}}function defaultStringLength(value){return value.length}function markdownTable(table3,options){let settings=options||{},align=(settings.align||[]).concat(),stringLength=settings.
stringLength||defaultStringLength,alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[],mostCellsPerRow=0,rowIndex=-1;for(;++rowIndex<table3.length;){
let row2=[],sizes2=[],columnIndex2=-1;for(table3[rowIndex].length>mostCellsPerRow&&(mostCellsPerRow=table3[rowIndex].length);++columnIndex2<table3[rowIndex].length;){
let cell=serialize(table3[rowIndex][columnIndex2]);if(settings.alignDelimiters!==!1){let size=stringLength(cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===
void 0||size>longestCellByColumn[columnIndex2])&&(longestCellByColumn[columnIndex2]=size)}row2.push(cell)}cellMatrix[rowIndex]=row2,sizeMatrix[rowIndex]=sizes2}
let columnIndex=-1;if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=toAlignment(align[columnIndex]);else{
let code=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=code}columnIndex=-1;let row=[],sizes=[];for(;++columnIndex<mostCellsPerRow;){
let code=alignments[columnIndex],before="",after="";code===99?(before=":",after=":"):code===108?before=":":code===114&&(after=":");let size=settings.alignDelimiters===
!1?1:Math.max(1,longestCellByColumn[columnIndex]-before.length-after.length),cell=before+"-".repeat(size)+after;settings.alignDelimiters!==!1&&(size=before.length+
size+after.length,size>longestCellByColumn[columnIndex]&&(longestCellByColumn[columnIndex]=size),sizes[columnIndex]=size),row[columnIndex]=cell}cellMatrix.splice(
1,0,row),sizeMatrix.splice(1,0,sizes),rowIndex=-1;let lines2=[];for(;++rowIndex<cellMatrix.length;){let row2=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex],cellsInRow=settings.
fillRows===!1?Math.max(1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;let line=[];for(;++columnIndex<cellsInRow;){let cell=row2[columnIndex]||
"",before="",after="";if(settings.alignDelimiters!==!1){let size=longestCellByColumn[columnIndex]-(sizes2[columnIndex]||0),code=alignments[columnIndex];if(code===
114)before=" ".repeat(size);else if(code===99){let half=size/2;size%2?(before=" ".repeat(half+.5),after=" ".repeat(half-.5)):(before=" ".repeat(half),after=before)}else
after=" ".repeat(size)}settings.delimiterStart!==!1&&!columnIndex&&line.push("|"),settings.padding!==!1&&!(settings.alignDelimiters===!1&&cell==="")&&(settings.
delimiterStart!==!1||columnIndex)&&line.push(" "),settings.alignDelimiters!==!1&&line.push(before),line.push(cell),settings.alignDelimiters!==!1&&line.push(after),
settings.padding!==!1&&line.push(" "),(settings.delimiterEnd!==!1||columnIndex!==cellsInRow-1)&&line.push("|")}lines2.push(settings.delimiterEnd===!1?line.join(
"").replace(/ +$/,""):line.join(""))}return lines2.join(`
`)}function serialize(value){return value==null?"":String(value)}function toAlignment(value){let code=typeof value=="string"?value.codePointAt(0):0;return code===
67||code===99?99:code===76||code===108?108:code===82||code===114?114:0}import{stripVTControlCharacters}from"node:util";var ZERO_WIDTH_SPACE="\u200B",INVISIBLE=new RegExp("(?![\\t\\n])\\p{Cc}|[\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u20\
69]","gu");function stripInvisible(text2){return stripVTControlCharacters(text2).replace(/\r\n?/g,`
`).replace(INVISIBLE,"")}function sanitizeLogLine(text2){return stripVTControlCharacters(text2).replace(/\r?\n|\r/g," \u23CE ").replace(/\t/g," ").replace(INVISIBLE,
"").replace(/##(?=\[)/g,`##${ZERO_WIDTH_SPACE}`).replace(/^(\s*):(?=:)/,`$1:${ZERO_WIDTH_SPACE}`)}function sanitizeLogLines(text2){return text2.split(/\r?\n|\r/).
map(sanitizeLogLine)}function inlineCode(text2){let visible=stripInvisible(text2).replace(/\s+/g," ").trim();if(visible==="")return"";let fence="`".repeat(longestBacktickRun(visible)+
1),pad=visible.startsWith("`")||visible.endsWith("`")?" ":"";return`${fence}${pad}${visible}${pad}${fence}`}var ZERO_WIDTH_SPACE2="\u200B";function escapeMarkdown(text2){
return escapeCharacters(stripInvisible(text2).replace(/\s+/g," ").trim())}function escapeCharacters(text2){return text2.replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi,
`$&${ZERO_WIDTH_SPACE2}`).replace(/:(?=[a-z0-9_+-]+:)/g,`$&${ZERO_WIDTH_SPACE2}`).replace(/[\\`*_{}[\]()#+!|~<>&]/g,"\\$&").replaceAll("$","<span>$</span>")}function codeBlock(text2,language="\
text"){let visible=stripInvisible(text2),fence="`".repeat(Math.max(3,longestBacktickRun(visible)+1));return`${fence}${language}
${visible}
${fence}`}function table(columns,rows){let cells=[columns,...rows].map(row=>row.map(cellText));return markdownTable(cells,{alignDelimiters:!1,padding:!0})}function cellText(cell){
return cell.replace(/(?<!\\)(\\*)\|/g,(_,slashes)=>`${slashes}${slashes.length%2===0?"\\":""}|`)}function details(title2,content,isOpen=!1){return`<details${isOpen?
" open":""}><summary>${title2}</summary>

${content}

</details>`}function longestBacktickRun(text2){return(text2.match(/`+/g)??[]).reduce((longest,ticks)=>Math.max(longest,ticks.length),0)}function fitToBudget(sections,maxBytes){let included=sections.filter(({text:text2})=>text2!==""),omitted=[];for(;byteLength(joinSections(included,omitted))>maxBytes;){
let leastImportant=findLeastImportant(included);if(leastImportant===void 0)break;included=included.filter(section2=>section2!==leastImportant),omitted.push(leastImportant.
name)}return joinSections(included,omitted)}function truncateTable(columns,rows,limits,count=rows.length){let remainingBytes=limits.bytes,shownRows=rows.slice(0,
limits.rows).filter(row=>(remainingBytes-=byteLength(row.map(cellText).join(" | "))+5,remainingBytes>=0)),more=count>shownRows.length?`

\u2026 and ${count-shownRows.length} more`:"";return`${table(columns,shownRows)}${more}`}function findLeastImportant(sections){return sections.filter(({priority})=>priority!==
void 0).reduce((leastImportant,section2)=>leastImportant===void 0||(section2.priority??0)<(leastImportant.priority??0)?section2:leastImportant,void 0)}function joinSections(sections,omitted){
let note=omitted.length===0?[]:[`*Omitted to stay within the size limit: ${omitted.join(", ")}.*`];return`${[...sections.map(({text:text2})=>text2),...note].join(
`

`)}
`}function byteLength(text2){return Buffer.byteLength(text2)}function clockText(ms){let seconds=Math.max(0,Math.floor(ms/1e3)),[hours,minutes,rest]=[Math.floor(seconds/3600),Math.floor(seconds%3600/60),seconds%60],pad=value=>String(
value).padStart(2,"0");return hours>0?`${hours}:${pad(minutes)}:${pad(rest)}`:`${minutes}:${pad(rest)}`}function durationText(ms){if(ms<1e4)return`${(ms/1e3).toFixed(
1).replace(/\.0$/,"")} s`;let seconds=Math.round(ms/1e3);if(seconds<60)return`${seconds} s`;let[minutes,rest]=[Math.floor(seconds/60),seconds%60];if(minutes<60)
return rest===0?`${minutes} min`:`${minutes} min ${rest} s`;let remainingMinutes=minutes%60;return remainingMinutes===0?`${Math.floor(minutes/60)} h`:`${Math.floor(
minutes/60)} h ${remainingMinutes} min`}var WITHOUT_PAGE=new Set(["deleted","absent"]);function dashboardLink(dashboardUrl2,{stack,outcome}){if(dashboardUrl2===void 0||stack===void 0||stack.id===""||WITHOUT_PAGE.
has(outcome)||stack.status.startsWith("DELETE_COMPLETE"))return;let{origin,pathname}=new URL(dashboardUrl2),base=`${origin}${pathname.replace(/\/+$/,"")}`;return(text2=>text2.
replaceAll("(","%28").replaceAll(")","%29"))(`${base}/project/stacks/stack/${encodeURIComponent(stack.id)}/`)}function icon({failure,outcome,changed}){return failure!==void 0?"\u274C":outcome==="previewed"?"\u{1F4CB}":outcome==="paused"?"\u23F8\uFE0F":outcome==="drifted"?
"\u26A0\uFE0F":outcome==="pruned"&&!changed||UNREMARKABLE.has(outcome)?"\u2139\uFE0F":"\u2705"}var UNREMARKABLE=new Set(["unchanged","absent","read"]);function headline({
outcome,operation,stack,plan,changed}){let name=stack===void 0?"":` ${inlineCode(stack.name)}`;switch(outcome){case"failed":return failedHeadline(operation,name);case"\
valid":return"The template is valid";case"invalid":return"The template is not valid";case"read":return stack===void 0?"Stacks":`Stack${name}: ${operation}`;case"\
previewed":return plan===void 0?"Plan for prune":`${PLAN_TITLES[plan.kind]} ${inlineCode(plan.stack.name)}`;case"pruned":return changed?"Stacks pruned":"No stac\
ks to prune";case"absent":return operation==="delete-snapshot"?`The snapshot of stack${name} does not exist`:`Stack${name} does not exist`;case"snapshot-deleted":
return`Snapshot of stack${name} deleted`;case"drifted":return`Stack${name} has drifted`;case"unchanged":return operation==="drift"?`Stack${name} has no drift`:`\
Stack${name} unchanged`;case"accepted":return`Stack${name}: ${operation} accepted, not waiting for it to finish`;case"paused":return`Stack${name}: ${operation} \
paused at a hook`;case"cleared":return`Stack${name}: hooks cleared`;default:return`Stack${name} ${outcome}`}}var PLAN_TITLES={create:"Plan for stack",update:"Pl\
an for stack",recreate:"Plan to delete and recreate stack",delete:"Plan to delete stack"},NOUNS=new Set(["deploy","create","update","delete","preview","snapshot",
"restore"]);function failedHeadline(operation,name){return name===""?`Operation ${operation} failed`:NOUNS.has(operation)?`${operation.charAt(0).toUpperCase()}${operation.
slice(1)} of stack${name} failed`:`Operation ${operation} on stack${name} failed`}function factsLine(result,dashboardUrl2){let{stack,durationMs,resources,outcome,
commit,expires}=result;if(stack===void 0||stack.status==="")return"";let link=dashboardLink(dashboardUrl2,result),lastFacts=[...commit===void 0?[]:[commitText(commit)],
...expires===void 0?[]:[`expires ${inlineCode(expires)}`],...link===void 0?[]:[`[Dashboard](${link})`]];if(outcome==="read")return lastFacts.join(" \xB7 ");let count=resources?.
length??0;return[inlineCode(stack.status),...outcome==="previewed"?[]:[durationText(durationMs)],...count===0?[]:[count===1?"1 resource":`${count} resources`],...stack.
id===""?[]:[`id ${inlineCode(stack.id)}`],...lastFacts].join(" \xB7 ")}var SHORT_SHA=7,COMMIT_STATES={deployed:"",partial:" (not completely deployed)","rolled-b\
ack":" (rolled back)"};function commitText({sha,url,state}){let id2=inlineCode(sha.slice(0,SHORT_SHA));return`commit ${url===void 0?id2:`[${id2}](${url})`}${COMMIT_STATES[state]}`}var PROJECT_URL="https://github.com/your-organisation/heat-stack-deploy";var PART=/"([^"]+)"|`([^`]+)`|[^\s"`]+|\s+|["`]/g;function proseMarkdown(text2){return stripInvisible(text2).trim().split(`
`).map(line=>joinParts([...line.trim().matchAll(PART)].map(partMarkdown))).filter(line=>line!=="").join("<br>")}function joinParts(parts){return parts.reduce((line,part)=>line.
endsWith("`")&&part.startsWith("`")?`${line}${ZERO_WIDTH_SPACE2}${part}`:line+part,"")}function partMarkdown([part,quoted,code]){let inQuotes=quoted??code;if(inQuotes!==
void 0)return inlineCode(inQuotes)||escapeCharacters(part);if(part.trim()==="")return" ";let{before,word,after}=withoutPunctuation(part),special=specialWord(word);
return special===void 0?escapeCharacters(part):`${escapeCharacters(before)}${special}${escapeCharacters(after)}`}var GUIDE=/^docs\/guides\/[a-z-]+\.md$/,CODE_WORD=/^https?:\/\/|:\d+:\d+$|\$/;
function specialWord(word){return GUIDE.test(word)?`[${word}](${PROJECT_URL}/blob/main/${word})`:CODE_WORD.test(word)?inlineCode(word):void 0}var OPENING="([",CLOSING="\
)].,;:";function withoutPunctuation(part){let start=0,end=part.length;for(;start<end&&OPENING.includes(part.charAt(start));)start+=1;for(;end>start&&CLOSING.includes(
part.charAt(end-1));)end-=1;return{before:part.slice(0,start),word:part.slice(start,end),after:part.slice(end)}}var import_picomatch=__toESM(require_picomatch(),1);var ALL2="*",OPTIONS={nocase:!0,dot:!0,bash:!0};function matchesName(patterns2,name){return patterns2.some(pattern=>pattern.toLowerCase()===name.toLowerCase()||
import_picomatch.default.isMatch(name,pattern,OPTIONS))}function assertMasksMatch(stacks){let unmatched=[...new Set(stacks.flatMap(stack=>stack.patterns))].filter(
pattern=>{let affectedStacks=stacks.filter(stack=>stack.patterns.includes(pattern)),isKnown=affectedStacks.every(({outputNames})=>outputNames!==void 0);return pattern!==
ALL2&&isKnown&&!affectedStacks.some(stack=>masksAny(pattern,stack))});if(unmatched.length===0)return;let names2=[...new Set(stacks.flatMap(({outputNames=[]})=>outputNames))],
existingText=names2.length===0?"the stack has no outputs":`outputs: ${names2.join(", ")}`;throw new InputError(unmatched.map(pattern=>({input:"masked-outputs",problem:`\
no output matches "${pattern}" (${existingText})`})))}function masksAny(pattern,{outputNames=[]}){return outputNames.some(name=>matchesName([pattern],name))}var MAX_INTRODUCTION_BYTES=1e4,MAX_TITLE_CHARACTERS=200;function introduction({commentTitle="",commentText=""}){let title2=commentTitle===""?"":`## ${escapeMarkdown(
commentTitle.slice(0,MAX_TITLE_CHARACTERS))}`,text2=commentText.trim()===""?"":closeMarkdown(withoutMarkers(cutText(commentText.trim())));return[title2,text2].filter(
part=>part!=="").join(`

`)}function cutText(text2){if(Buffer.byteLength(text2)<=MAX_INTRODUCTION_BYTES)return text2;let start=Buffer.from(text2).subarray(0,MAX_INTRODUCTION_BYTES).toString(
"utf8").replace(/\uFFFD$/,""),end=start.lastIndexOf(`
`);return`${closeMarkdown(end>0?start.slice(0,end):start)}

*comment-text is longer than ${MAX_INTRODUCTION_BYTES} bytes and was cut.*`}function withoutMarkers(text2){return text2.replace(/<!--(?=\s*heat-stack-deploy\b)/gi,
"&lt;!--")}var ELEMENTS=["details","pre","table","blockquote","div","ul","ol","script","style","textarea"];function closeMarkdown(text2){let{openFence,prose}=readFences(
text2);if(openFence!==void 0)return`${text2}
${openFence}`;let withoutComments=prose.replace(/<!--[^]*?-->/g,"");if(withoutComments.includes("<!--"))return closeMarkdown(`${text2}
-->`);let closingTags=ELEMENTS.flatMap(name=>{let count=countTags(withoutComments,`<${name}`)-countTags(withoutComments,`</${name}`);return Array(Math.max(0,count)).
fill(`</${name}>`)});return closingTags.length===0?text2:`${text2}

${closingTags.join("")}`}function countTags(text2,start){return(text2.match(new RegExp(`${start}(?=[\\s/>])`,"gi"))??[]).length}function readFences(text2){let openFence,
prose=[];for(let line of text2.split(/\r?\n|\r/)){let[,fence="",rest=""]=/^[ ]{0,3}(`{3,}|~{3,})(.*)$/.exec(line)??[];openFence!==void 0?fence.startsWith(openFence)&&
rest.trim()===""&&(openFence=void 0):fence!==""&&!(fence.startsWith("`")&&rest.includes("`"))?openFence=fence:prose.push(line)}return{openFence,prose:prose.join(
`
`)}}import{stripVTControlCharacters as stripVTControlCharacters2}from"node:util";function clip(text2,maxCharacters,style="counted"){if(text2.length<=maxCharacters)return text2;if(style==="counted"){let head=beginning(text2,maxCharacters);return`${head}\
\u2026 (${text2.length-head.length} more)`}if(style==="within")return`${beginning(text2,maxCharacters-1)}\u2026`;let characters=Array.from(text2);if(characters.
length<=maxCharacters)return text2;let tail=Math.floor((maxCharacters-1)/2);return[...characters.slice(0,maxCharacters-1-tail),"\u2026",...characters.slice(-tail)].
join("")}function beginning(text2,maxUnits){let isHalved=/[\ud800-\udbff]$/.test(text2.slice(0,maxUnits));return text2.slice(0,isHalved?maxUnits-1:maxUnits)}var UNSEEN=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,MEANS_SOMETHING_IN_A_LABEL=/[^\p{L}\p{N}]/gu,MEANS_SOMETHING_IN_A_BAR=/[^\p{L}\p{N} _./()-]/gu,NAMELESS="?";function labelText(text2,maxCharacters){
return coded(visibleText(text2,maxCharacters),MEANS_SOMETHING_IN_A_LABEL)}function barText(text2,maxCharacters){return coded(visibleText(text2,maxCharacters),MEANS_SOMETHING_IN_A_BAR)}
function visibleText(text2,maxCharacters){let bare=stripVTControlCharacters2(text2).replace(/\s+/g," ").replace(UNSEEN,"").trim();return clip(bare===""?NAMELESS:
bare,maxCharacters,"ends")}function coded(text2,pattern){return text2.replace(pattern,character=>character==='"'?"#quot;":`#${character.codePointAt(0)??65533};`)}var DISPLAY_STATUSES=["failed","running","waiting","done","untouched"],FILLS={failed:"fill:#cf222e,stroke:#ff8182,stroke-width:3px,color:#ffffff",running:"fill:\
#0969da,stroke:#54aeff,color:#ffffff",waiting:"fill:#9a6700,stroke:#d4a72c,stroke-dasharray:4 3,color:#ffffff",done:"fill:#1a7f37,stroke:#4ac26b,color:#ffffff",
untouched:"fill:#57606a,stroke:#8c959f,color:#ffffff"},LEGEND={failed:"\u{1F534} failed",running:"\u{1F535} in progress",waiting:"\u{1F7E1} not started",done:"\u{1F7E2}\
 done",untouched:"\u26AA not affected"};function toDisplayStatus({path:path10,status},touched){return status.endsWith("_FAILED")?"failed":status.endsWith("_IN_P\
ROGRESS")?"running":status.startsWith("INIT_")?"waiting":touched.size===0||touched.has(path10)?"done":"untouched"}function worstDisplayStatus(statuses){let all=new Set(
statuses);return DISPLAY_STATUSES.find(status=>all.has(status))??"untouched"}var KIND_FROM=3;function groupResources(tree,maxBoxes){for(let depth=tree.depth;depth>=1;depth--)for(let byKind of[!1,!0]){let found=new Grouping(tree,depth,byKind).
run();if(found.boxes.length<=maxBoxes)return found}return cut(new Grouping(tree,1,!0).run(),maxBoxes)}var Grouping=class{tree;depth;byKind;boxes=[];boxOf=new Map;constructor(tree,depth,byKind){
this.tree=tree,this.depth=depth,this.byKind=byKind}run(){this.addStack(void 0,1);let isWhole=this.boxes.length===this.boxOf.size;return{boxes:this.boxes,boxOf:this.
boxOf,isWhole}}addStack(inside,level){for(let kind of this.kinds(this.tree.listResources(inside)))if(kind.length>=KIND_FROM&&this.byKind)this.addKind(kind,inside);else
for(let one of kind)this.addResource(one,inside,level)}kinds(resources){if(!this.byKind)return resources.map(one=>[one]);let kinds=new Map;for(let one of resources){
let kind=`${this.worst(one)} ${this.tree.findRole(one)} ${one.type}`,ofKind=kinds.get(kind);ofKind===void 0?kinds.set(kind,[one]):ofKind.push(one)}return[...kinds.
values()]}addResource(one,inside,level){let isOpen=this.tree.listResources(one.path).length>0&&level<this.depth,count=this.tree.below(one.path).length;if(this.boxes.
push({key:one.path,inside,isOpen,isStack:one.nested,displayStatus:isOpen?this.tree.findDisplayStatus(one):this.worst(one),title:toName(one),subtitle:isOpen||count===
0?toType(one):`${toType(one)}, ${count} inside`}),this.boxOf.set(one.path,one.path),isOpen)this.addStack(one.path,level+1);else for(let{path:path10}of this.tree.
below(one.path))this.boxOf.set(path10,one.path)}addKind(kind,inside){let[first]=kind;if(first===void 0)return;let below=kind.flatMap(({path:path10})=>this.tree.
below(path10)),displayStatus=this.worst(first),names2=`${toName(first)} \u2026 ${toName(kind.at(-1)??first)}`;this.boxes.push({key:first.path,inside,isOpen:!1,isStack:first.
nested,displayStatus,title:`${kind.length} \xD7 ${toType(first)}`,subtitle:below.length===0?names2:`${names2}, ${below.length} inside`});for(let{path:path10}of[
...kind,...below])this.boxOf.set(path10,first.path)}worst(one){return worstDisplayStatus([one,...this.tree.below(one.path)].map(line=>this.tree.findDisplayStatus(
line)))}};function cut({boxes,boxOf},maxBoxes){let byWorst=[...boxes].sort((a,b)=>DISPLAY_STATUSES.indexOf(a.displayStatus)-DISPLAY_STATUSES.indexOf(b.displayStatus)),
kept=byWorst.slice(0,maxBoxes-1),rest=new Set(byWorst.slice(maxBoxes-1)),restKey=[...rest][0]?.key??"",keys2=new Set(kept.map(({key})=>key)),placed=[...boxOf].map(
([path10,key])=>[path10,keys2.has(key)?key:restKey]),more={key:restKey,inside:void 0,isOpen:!1,isStack:!1,displayStatus:worstDisplayStatus([...rest].map(({displayStatus})=>displayStatus)),
title:`${placed.filter(([,key])=>key===restKey).length} more`,subtitle:"of other types"};return{boxes:[...kept,more],boxOf:new Map(placed),isWhole:!1}}function toName({
path:path10}){return path10.slice(path10.lastIndexOf("/")+1)}function toType({type}){return type.includes("/")?`\u2026${type.slice(type.lastIndexOf("/"))}`:type}var byName=new Intl.Collator("en",{numeric:!0}),ResourceTree=class{children=new Map;underneath=new Map;paths;needing;statuses=new Map;depth;constructor(resources,touched){
this.needing=new Set(resources.flatMap(({requiredBy})=>requiredBy)),this.paths=new Set(resources.map(({path:path10})=>path10));let depth=1,inOrder=[...resources].
sort((a,b)=>byName.compare(a.path,b.path));for(let one of inOrder){let above=this.above(one.path);depth=Math.max(depth,above.length+1),push(this.children,above[0],
one);for(let path10 of above)push(this.underneath,path10,one);this.statuses.set(one.path,toDisplayStatus(one,touched))}this.depth=depth}listResources(path10){return this.
children.get(path10)??[]}below(path10){return this.underneath.get(path10)??[]}findDisplayStatus({path:path10}){return this.statuses.get(path10)??"untouched"}findRole({
path:path10,requiredBy}){return`${this.needing.has(path10)} ${requiredBy.length>0}`}above(path10){let names2=path10.split("/").slice(0,-1);return names2.map((_,index)=>names2.
slice(0,index+1).join("/")).filter(candidate=>this.paths.has(candidate)).reverse()}};function push(map2,key,value){let list=map2.get(key);list===void 0?map2.set(
key,[value]):list.push(value)}var MAX_BOXES=60,MAX_ARROWS=150,LINE_CHARACTERS=34,SETTINGS={flowchart:{nodeSpacing:24,rankSpacing:36,wrappingWidth:320,subGraphTitleMargin:{top:4,bottom:10}}},
FRAMES={failed:"fill:none,stroke:#da3633,stroke-width:2px",running:"fill:none,stroke:#2188ff",waiting:"fill:none,stroke:#bf8700,stroke-dasharray:4 3",done:"fill\
:none,stroke:#2da44e",untouched:"fill:none,stroke:#8c959f"};function resourceGraph(resources,touched=new Set){if(resources.length<2)return;let all=groupResources(
new ResourceTree(resources,touched),MAX_BOXES),ids=new Map(all.boxes.map(({key},index)=>[key,`n${index}`])),edges=findDependencyEdges(resources,all,ids),statuses=DISPLAY_STATUSES.
filter(displayStatus=>all.boxes.some(box=>box.displayStatus===displayStatus));return{text:[`%%{init: ${JSON.stringify(SETTINGS)}}%%`,`flowchart ${isLongChain(edges)?
"TB":"LR"}`,...boxLines(all.boxes,ids,void 0,"  "),...edges.slice(0,MAX_ARROWS).map(([from,to])=>`  ${from} --> ${to}`),...statuses.flatMap(displayStatus=>styleLines(
displayStatus,all.boxes,ids))].join(`
`),note:toNote(resources.length,all,edges.length,statuses)}}function boxLines(boxes,ids,inside,indent){let siblings=boxes.filter(box=>box.inside===inside),frames=siblings.
filter(({isOpen})=>isOpen).reverse();return[...siblings.filter(({isOpen})=>!isOpen),...frames].flatMap(box=>{let id2=ids.get(box.key)??"n",[left,right]=box.isStack?
['[["','"]]']:['["','"]'];if(!box.isOpen)return[`${indent}${id2}${left}${toLabel(box)}${right}`];let content=boxLines(boxes,ids,box.key,`${indent}  `);return[...[
`${indent}subgraph ${id2}["${toLabel(box)}"]`,`${indent}  direction LR`],...content,`${indent}end`]})}function toLabel({title:title2,subtitle,displayStatus,isOpen}){
let mark=displayStatus==="failed"?"\u2717 ":"",between=isOpen?" #183; ":"<br/>";return`${mark}${labelText(title2,LINE_CHARACTERS)}${between}${labelText(subtitle,
LINE_CHARACTERS)}`}function styleLines(displayStatus,boxes,ids){let members=isOpen=>boxes.filter(box=>box.displayStatus===displayStatus&&box.isOpen===isOpen).map(
({key})=>ids.get(key)).join(","),style=(name,look,list)=>list===""?[]:[`  classDef ${name} ${look}`,`  class ${list} ${name}`];return[...style(displayStatus,FILLS[displayStatus],
members(!1)),...style(`${displayStatus}Stack`,FRAMES[displayStatus],members(!0))]}function toNote(count,{boxes,isWhole},edgeCount,statuses){return[statuses.map(
displayStatus=>LEGEND[displayStatus]).join(" \xB7 "),...edgeCount===0?[]:["arrows point to dependent resources"],...isWhole?[]:[`${count} resources are too many\
 to draw individually: ${boxes.length} groups`],...edgeCount>MAX_ARROWS?[`${edgeCount-MAX_ARROWS} more arrows omitted`]:[]].join(" \xB7 ")}var LONGEST_ROW=7;function findDependencyEdges(resources,{
boxOf},ids){let edges=new Map;for(let{path:path10,requiredBy}of resources){let from=ids.get(boxOf.get(path10)??"");for(let needing of requiredBy){let to=ids.get(
boxOf.get(needing)??"");from!==void 0&&to!==void 0&&from!==to&&edges.set(`${from} ${to}`,[from,to])}}return[...edges.values()]}function isLongChain(edges){let reached=new Set(
edges.map(([from])=>from));for(let length=1;length<LONGEST_ROW&&reached.size>0;length++)reached=new Set(edges.filter(([from])=>reached.has(from)).map(([,to])=>to));
return reached.size>0&&edges.some(([from])=>reached.has(from))}function toSpans(events){let lastMs=events.reduce((last,{timeMs})=>Math.max(last,timeMs),Number.NEGATIVE_INFINITY),open2=new Map,spans=[];for(let event of events.
filter(({path:path10})=>path10.length>0)){let key=`${event.action} ${event.path.join("/")}`;event.status==="IN_PROGRESS"?open2.set(key,event):event.durationMs!==
void 0&&(open2.delete(key),spans.push(toSpan(event,event.timeMs-event.durationMs,event.timeMs)))}let ended=[...spans];for(let event of open2.values())spans.push(
closeOpenSpan(event,ended,lastMs));let firstMs=spans.reduce((first,{startMs})=>Math.min(first,startMs),Number.POSITIVE_INFINITY);return spans.map(span=>({...span,
startMs:span.startMs-firstMs,endMs:span.endMs-firstMs})).sort((a,b)=>a.startMs-b.startMs||a.endMs-b.endMs)}function closeOpenSpan(event,ended,lastMs){let container=ended.
find(span=>span.end==="complete"&&span.action===event.action&&span.endMs>=event.timeMs&&event.path.join("/").startsWith(`${span.path}/`));return container===void 0?
toSpan(event,event.timeMs,lastMs):{...toSpan(event,event.timeMs,container.endMs),end:"unseen"}}function toSpan({path:path10,action,status},startMs,endMs){let ends={
COMPLETE:"complete",FAILED:"failed",IN_PROGRESS:"open",UNKNOWN:"open"};return{path:path10.join("/"),name:path10.at(-1)??"",stack:path10.slice(0,-1).join("/"),action,
startMs,endMs:Math.max(startMs,endMs),end:ends[status]}}function criticalPath(spans,resources){if(resources.length===0)return[];let waitsFor=dependencies(resources),spansByStack=groupByStack(spans),findPath=(stack,interval)=>{
let inInterval=(spansByStack.get(stack)??[]).filter(({startMs,endMs})=>startMs>=interval.startMs&&endMs<=interval.endMs);return followBack(inInterval,waitsFor).
flatMap(span=>[span,...findPath(span.path,span)])};return findPath("",{startMs:0,endMs:1/0})}function followBack(spans,waitsFor){let path10=[],last=findLastEnding(
spans);for(;last!==void 0;)path10.unshift(last),last=findLastEnding(listPredecessors(last,spans,waitsFor).filter(span=>!path10.includes(span)));return path10}function listPredecessors(span,spans,waitsFor){
return spans.filter(earlier=>earlier.endMs<=span.startMs&&waitsFor(span,earlier))}function findLastEnding(spans){return spans.reduce((last,span)=>last===void 0||
span.endMs>last.endMs?span:last,void 0)}function groupByStack(spans){let groups=new Map;for(let span of spans){let group2=groups.get(span.stack);group2===void 0?
groups.set(span.stack,[span]):group2.push(span)}return groups}function dependencies(resources){let dependents=new Map(resources.map(({path:path10,requiredBy})=>[
path10,new Set(requiredBy)]));return(span,earlier)=>{if(span.path===earlier.path)return!0;let[needed,needs]=span.action==="DELETE"?[span,earlier]:[earlier,span];
return dependents.get(needed.path)?.has(needs.path)===!0}}var MAX_BARS=40,NAME_CHARACTERS=36,SECTION_CHARACTERS=24,CHAIN_SHOWN=12,SHORTEST_PART=1/150,MAX_TICKS=12,byName2=new Intl.Collator("en",{numeric:!0}),SETTINGS2={
gantt:{leftPadding:170,rightPadding:30,barHeight:18,barGap:4,fontSize:12,sectionFontSize:12},themeVariables:{sectionBkgColor:"#8c959f",sectionBkgColor2:"#8c959f",
altSectionBkgColor:"transparent",taskBkgColor:"#57606a",taskBorderColor:"#8c959f",taskTextColor:"#ffffff",critBkgColor:"#bc4c00",critBorderColor:"#fb8f44",activeTaskBkgColor:"\
#ffebe9",activeTaskBorderColor:"#da3633",taskTextDarkColor:"#da3633"}};function timelineDiagram(events,resources,stackName2){let bars=toSpans(events),spanMs=bars.
reduce((longest,{endMs})=>Math.max(longest,endMs),0);if(bars.length<2||spanMs===0)return;let chain=criticalPath(bars,resources),critical=new Set(chain),usual=usualAction(
bars),shown=mostSignificant(bars,critical),sections=toSections(shown);return{text:[`%%{init: ${JSON.stringify(SETTINGS2)}}%%`,"gantt","  dateFormat YYYY-MM-DD H\
H:mm:ss.SSS",`  axisFormat ${spanMs<36e5?"%M:%S":"%H:%M:%S"}`,`  tickInterval ${tick(spanMs)}`,"  todayMarker off",...sections.flatMap(stack=>[`  section ${barText(
stack===""?stackName2:stack,SECTION_CHARACTERS)}`,...shown.filter(bar=>bar.stack===stack).map(bar=>barLine(bar,critical.has(bar),spanMs,usual))])].join(`
`),note:toNote2(chain,shown.length,bars.length)}}function mostSignificant(bars,critical){let weight=bar=>(critical.has(bar)?2:0)+(bar.end==="failed"?1:0),chosen=[
...bars].sort((a,b)=>weight(b)-weight(a)||b.endMs-b.startMs-(a.endMs-a.startMs)).slice(0,MAX_BARS);return bars.filter(bar=>chosen.includes(bar))}function toSections(bars){
let outermost=path10=>path10.split("/",1)[0]??"",began=[...new Set(bars.map(({path:path10})=>outermost(path10)))],rank=stack=>stack===""?-1:began.indexOf(outermost(
stack));return[...new Set(bars.map(({stack})=>stack))].sort((a,b)=>rank(a)-rank(b)||byName2.compare(a,b))}function barLine(bar,isCritical,spanMs,usualAction2){let mark={
complete:"\u2713",unseen:"\u2713",failed:"\u2717",open:"\u2026"}[bar.end],action=bar.action===usualAction2?"":` #183; ${barText(bar.action.toLowerCase(),NAME_CHARACTERS)}`,
name=`${mark} ${barText(bar.name,NAME_CHARACTERS)}${action} #183; ${barText(tookText(bar),NAME_CHARACTERS)}`,endMs=Math.max(bar.endMs,bar.startMs+spanMs*SHORTEST_PART),
tags2=`${bar.end==="failed"?"active, ":""}${isCritical?"crit, ":""}`;return`    ${name} :${tags2}${instant(bar.startMs)}, ${instant(endMs)}`}function usualAction(bars){
let counts=new Map;for(let{action}of bars)counts.set(action,(counts.get(action)??0)+1);return[...counts].sort(([,a],[,b])=>b-a)[0]?.[0]??""}function tookText({startMs,
endMs,end}){let took=endMs-startMs;return end==="open"?`${durationText(took)}, not finished`:end==="unseen"?`at most ${durationText(took)}`:took===0?"under 1 s":
durationText(took)}function instant(ms){return new Date(Date.UTC(2e3,0,1)+Math.round(ms)).toISOString().replace("T"," ").replace("Z","")}function tick(spanMs){let units={
second:1e3,minute:6e4,hour:36e5};for(let[unit,ms]of Object.entries(units)){let step=[1,2,5,10,15,30].find(count=>spanMs<=count*ms*MAX_TICKS);if(step!==void 0)return`${step}${unit}`}
return"1week"}function toNote2(chain,shown,all){let inside=new Set(chain.map(({stack})=>stack)),steps=chain.filter(({path:path10},index)=>!inside.has(path10)&&chain[index+
1]?.path!==path10),texts=steps.slice(0,CHAIN_SHOWN).map(bar=>`${inlineCode(bar.path)} ${tookText(bar)}`),more=steps.length>CHAIN_SHOWN?` \u2192 \u2026 ${steps.length-
CHAIN_SHOWN} more`:"";return[...texts.length===0?[]:[`Critical path (orange): ${texts.join(" \u2192 ")}${more}`],...shown<all?[`${all} steps are too many to dra\
w: showing the ${shown} most relevant ones`]:[]].join(" \xB7 ")}function diagramSections(result,redact){if(result.outcome==="read")return[];let resources=(result.resources??[]).map(resource=>({...resource,path:redact(resource.
path),type:redact(resource.type),requiredBy:resource.requiredBy.map(redact)})),events=redactPaths(result.events??[],redact),touched=new Set(events.map(({path:path10})=>path10.
join("/"))),after=result.stack?.status.startsWith("ROLLBACK_")===!0?" after the rollback":"";return[toSection(`the resource graph${after}`,`Resource graph${after}`,
resourceGraph(resources,touched),3),toSection("the timeline","Timeline",timelineDiagram(events,resources,redact(result.stack?.name??"")),2)]}function redactPaths(events,redact){
return events.map(event=>event.path.every(name=>redact(name)===name)?event:{...event,path:event.path.map(redact)})}function toSection(name,title2,diagram,priority){
if(diagram===void 0)return{name,text:""};let note=diagram.note===""?"":`

${diagram.note}`;return{name,text:`**${title2}**

${codeBlock(diagram.text,"mermaid")}${note}`,priority}}var ACTIONS=["add","update","replace","delete","unknown"],COUNT_LABELS={add:"to add",update:"to update",replace:"to replace",delete:"to delete",unknown:"known a\
fter deploy"};function planCounts(plan){let count=action=>plan.changes.filter(change=>change.action===action).length;return{add:count("add"),update:count("updat\
e"),replace:count("replace"),delete:count("delete"),unknown:count("unknown")}}function worstCounts(plan){let changes=plan.changes.map(change=>change.action==="u\
nknown"?{...change,action:change.worst??"replace"}:change);return planCounts({...plan,changes})}function allPlanCounts(plans,count=planCounts){let none2={add:0,
update:0,replace:0,delete:0,unknown:0};return plans.map(count).reduce((sum,counts)=>({add:sum.add+counts.add,update:sum.update+counts.update,replace:sum.replace+
counts.replace,delete:sum.delete+counts.delete,unknown:sum.unknown+counts.unknown}),none2)}function planHasChanges({kind,changes,outputs,parameters,definition}){
return[changes,outputs,parameters,definition].some(part=>part.length>0)||kind!=="update"}function planLine(plan){return countsLine(planCounts(plan),plan.unchanged)}
function countsLine(counts,unchanged){let parts=ACTIONS.flatMap(action=>counts[action]===0?[]:[`${counts[action]} ${COUNT_LABELS[action]}`]);return[...parts.length===
0?["no resource changes"]:parts,...unchanged===0?[]:[`${unchanged} unchanged`]].join(", ")}var SIGNS={add:"+",update:"~",replace:"\xB1",delete:"-",unknown:"?"};function actionText({action,worst}){return action==="unknown"?`unknown, at worst ${worst??"\
replace"}`:action}var MAX_VALUE_CHARACTERS=200;var MAX_DIFF_CHARACTERS=8e3,MAX_ROWS=200,MAX_FILES=10,MAX_REASONS=20,MAX_WARNINGS=20,MAX_WARNING_CHARACTERS=500,SIZE={rows:MAX_ROWS,bytes:1e5};function planMarkdown(plan,size=SIZE){
return`**${planLine(plan)}**

${planDetails(plan,size)}`}function planDetails(plan,size){let rows=plan.changes.map(change=>[`${SIGNS[change.action]} ${actionText(change)}`,inlineCode(change.
path),inlineCode(change.type),reasons([...change.action==="add"?[]:change.values.map(valueCode),...change.notes.map(proseMarkdown)])]);return[...plan.warnings.slice(
0,MAX_WARNINGS).map(text2=>`> ${proseMarkdown(clip(text2,MAX_WARNING_CHARACTERS))}`),...rows.length===0?[]:[filledTable(["","Resource","Type","What changes"],rows,
size)],...valuesTable("Parameter",plan.parameters,size),...valuesTable("Output",plan.outputs,size),...valuesTable("Definition",plan.definition,size),...filesDetails(
plan,size),...plan.hash===void 0?[]:[`plan-hash: ${inlineCode(plan.hash)}`]].join(`

`)}function filledTable(columns,rows,size){let isFilled=(_,index)=>rows.some(row=>row[index]!=="");return truncateTable(columns.filter(isFilled),rows.map(row=>row.
filter(isFilled)),size)}function reasons(cells){let more=cells.length>MAX_REASONS?[`\u2026 and ${cells.length-MAX_REASONS} more`]:[];return[...cells.slice(0,MAX_REASONS),
...more].join("<br>")}function valuesTable(title2,values,size){if(values.length===0)return[];let formatSide=text2=>text2===void 0?"":inlineCode(clip(text2,MAX_VALUE_CHARACTERS)),
rows=values.map(({name,before,after})=>[inlineCode(name),formatSide(before),formatSide(after)]);return[filledTable([title2,"Before","After"],rows,size)]}function valueCode({
name,before,after}){let formatSide=text2=>text2===void 0?"*(none)*":inlineCode(clip(text2,MAX_VALUE_CHARACTERS));return`${inlineCode(name)}: ${formatSide(before)}\
 \u2192 ${formatSide(after)}`}function filesDetails({files},size){if(files.length===0)return[];let remainingBytes=size.bytes,shownDiffs=files.flatMap(({file,diff},index)=>{
let text2=`${inlineCode(file)}

${codeBlock(clip(diff,MAX_DIFF_CHARACTERS),"diff")}`;return remainingBytes-=Buffer.byteLength(text2),remainingBytes<0||index>=MAX_FILES?[]:[text2]}),more=files.
length>shownDiffs.length?[`\u2026 and ${files.length-shownDiffs.length} more files`]:[];return[details(`Files (${files.length})`,[...shownDiffs,...more].join(`

`))]}import{createHash}from"node:crypto";function lineUrl(page,location){let file=page?.pathInRepository(location.file);if(page===void 0||file===void 0||page.sha===""||
URL.canParse(file)||file.startsWith("/")||file.split("/").includes(".."))return;let path10=file.split("/").map(encodeSegment).join("/");return`${page.serverUrl}\
/${page.repository}/blob/${page.sha}/${path10}#L${location.line}`}function encodeSegment(text2){return encodeURIComponent(text2).replace(/[()]/g,bracket=>bracket===
"("?"%28":"%29")}var MARKER_CHARACTERS=16;function commentMarker(endpoint,stackName2){return createHash("sha256").update(`${endpoint}
${stackName2}`).digest("hex").slice(0,MARKER_CHARACTERS)}var MAX_MESSAGE_CHARACTERS=8e3,MAX_LINE_CHARACTERS=4e3,MAX_REASON_CHARACTERS=1e3,MAX_ANNOTATIONS=9;function errorReport(error2,redact){let message=toSafeText(redact(
explainOrTrace(error2)));return{items:(error2 instanceof DeployError?error2.locations:[]).slice(0,MAX_ANNOTATIONS).map(location=>annotation(location,toSafeText(
redact(annotationText(location,error2))))),message}}function annotationText(location,error2){let text2=messageText(error2),problems=findProblemsAt(location,text2);
if(problems!==void 0)return problems;let serverMessage=error2 instanceof DeployError?error2.serverMessage:void 0;return serverMessage===void 0||text2.includes(serverMessage)?
text2:`${text2}
Server said: ${serverMessage}`}function findProblemsAt(location,list){let suffix=`(${formatLocation(location)})`,problems=list.split(`
`).filter(line=>line.endsWith(suffix)).map(line=>line.slice(0,-suffix.length).replace(/^\s*-\s*/,"").trimEnd());return problems.length===0?void 0:problems.join(
`
`)}function progressLines({summary:summary2,reason}){let[firstLine2=""]=reason.split(`
`),isList=firstLine2.endsWith(":")&&summary2.startsWith(firstLine2);return reason.startsWith(summary2)||isList?[reason]:oneLine(summary2).includes(oneLine(reason))?
[summary2]:[summary2,`Server said: ${reason}`]}function failureLine(failure){let{summary:summary2,reason}=failure,[,...serverLines]=progressLines(failure),detail=serverLines.
length===0?findFirstEntry(reason):reason,text2=detail===""||summary2.includes(detail)?summary2:`${summary2}: ${detail}`;return clip(oneLine(text2),MAX_REASON_CHARACTERS)}
function findFirstEntry(reason){let[,entry=""]=/\n\s*- ([^\n]*)/.exec(reason)??[];return entry}function failureReport(failure){let lines2=[...progressLines(failure),
...failure.resources.slice(1,MAX_ANNOTATIONS).map(({path:path10,type,status,location,reason})=>`Also: ${path10} (${type}) is ${status}${location===void 0?"":` (${formatLocation(
location)})`}: ${reason}`),...locationLines(failure),...failure.requestId===void 0?[]:[`Request id: ${failure.requestId}`],...failure.hint===void 0?[]:[`Next: ${failure.
hint}`]],items=failure.resources.slice(0,MAX_ANNOTATIONS).flatMap(resource=>resource.location===void 0?[]:[annotation(resource.location,toSafeText(`${resource.path}\
 (${resource.type}) is ${resource.status}: ${resource.reason}`))]),locations=failure.resources.length>0?[]:failure.locations.slice(0,MAX_ANNOTATIONS);return items.
push(...locations.map(location=>annotation(location,toSafeText(findProblemsAt(location,failure.reason)??failure.reason)))),{items,message:toSafeText(lines2.join(
`
`))}}function locationLines({summary:summary2,reason,locations,resources}){if(resources.length>0)return[];let newLocations=locations.map(formatLocation).filter(
location=>!summary2.includes(location)&&!reason.includes(location));return newLocations.length===0?[]:[`At: ${newLocations.join(", ")}`]}function annotation(location,text2){
return{kind:"error",text:text2,location}}function messageText(error2){return error2 instanceof Error?error2.message:String(error2)}function explainOrTrace(error2){
return error2 instanceof DeployError||error2 instanceof InputError?explain(error2):`Unexpected error (a bug in this action); report it with these lines: ${error2 instanceof
Error?error2.stack??error2.message:String(error2)}`}function toSafeText(text2){let lines2=sanitizeLogLines(text2).map(line=>clip(line,MAX_LINE_CHARACTERS));return clip(
lines2.join(`
`),MAX_MESSAGE_CHARACTERS)}function failureText(result,size,redact,linkOf){let{failure}=result;if(failure===void 0)return"";if(result.drift!==void 0&&failure.code==="drift")return hintText(
failure,size,redact).join("");let rows=failure.resources.map(resource=>[inlineCode(resource.path),inlineCode(resource.type),inlineCode(resource.status),resource.
location===void 0?"":locationLink(resource.location,linkOf)]),columns=["Failed resource","Type","Status","Template line"],locations=rows.length>0?[]:failure.locations.
map(location=>`- ${locationLink(location,linkOf)}`),[title2,causeText]=rows.length>0&&failure.code!=="rollback-failed"?["Root cause",failure.reason]:["Error",progressLines(
failure).join(`
`)];return[`**${title2}**

${codeBlock(clip(redact(causeText),size.reasonCharacters))}`,...rows.length===0?[]:[truncateTable(columns,rows,size.table)],...locations.length===0?[]:[locations.
slice(0,size.table.rows).join(`
`)],...failure.requestId===void 0?[]:[`Request id: ${inlineCode(failure.requestId)}`],...hintText(failure,size,redact)].join(`

`)}function hintText({hint},size,redact){return hint===void 0?[]:[`**Next:** ${proseMarkdown(clip(redact(hint),size.reasonCharacters))}`]}function outputsText(outputs,size,redact){
if(outputs.length===0)return"";let described=outputs.some(({description})=>description!==""),rows=outputs.map(({name,text:text2,isMasked,error:error2,description})=>[
inlineCode(name),isMasked?"*masked*":inlineCode(clip(error2??text2,size.valueCharacters)),...described?[escapeMarkdown(clip(redact(description),size.valueCharacters))]:
[]]),columns=["Output","Value",...described?["Description"]:[]];return`**Outputs**

${truncateTable(columns,rows,size.table)}`}var byNumber=new Intl.Collator("en",{numeric:!0});function resourcesText({resources,outcome},size){if(resources===void 0||
resources.length===0||outcome==="read")return"";let rows=[...resources].sort((left,right)=>byNumber.compare(left.path,right.path)).slice(0,size.table.rows).map(
({path:path10,type,status,physicalId})=>[inlineCode(path10),inlineCode(type),inlineCode(status),inlineCode(physicalId??"")]),content=truncateTable(["Resource","\
Type","Status","Physical id"],rows,size.table,resources.length),title2=`Resources (${resources.length})`;return resources.length<=size.resourcesOpen?`**${title2}\
**

${content}`:details(title2,content)}function readText({table:dataTable},size){if(dataTable===void 0)return"";let rows=dataTable.rows.map(row=>row.map(cell=>inlineCode(
clip(spaceOutJson(cell),size.valueCharacters))));return rows.length===0?`*${escapeMarkdown(dataTable.title)}: none.*`:truncateTable(dataTable.columns.map(capitalize),
rows,size.table)}function spaceOutJson(cell){return/^[[{]/.test(cell)?cell.replace(/,(?=["[{])/g,", "):cell}function capitalize(text2){return`${text2.charAt(0).
toUpperCase()}${text2.slice(1)}`}function locationLink(location,linkOf){let url=linkOf(location);return url===void 0?inlineCode(formatLocation(location)):`[${inlineCode(
formatLocation(location))}](${url})`}var COMMENT_BYTES=6e4,SIZE2={table:{rows:60,bytes:15e3},reasonCharacters:4e3,valueCharacters:400,resourcesOpen:0},PLAN_SIZE={rows:60,bytes:9e3};function startedComment(operation,subject,page){
return`### \u23F3 ${operation==="delete"?"Deleting":"Deploying"} ${subject}

${footer(page)}
`}function finishedComment(result,outputs,redact,page,url,rules){let heading=[`### ${icon(result)} ${headline(result)}`,factsLine(result,rules.dashboardUrl)].filter(
text2=>text2!==""),sections=[{name:"the introduction",text:redact(introduction(rules))},{name:"the header",text:heading.join(`

`)},{name:"the URL",text:url===void 0?"":redact(`**Open:** <${url}>`)},{name:"the plan",text:planSection(result,redact,rules),priority:5},{name:"the failure",text:redact(
failureText(result,SIZE2,redact,location=>lineUrl(page,location)))},{name:"the result",text:redact(readText(result,SIZE2)),priority:4},{name:"the outputs",text:redact(
outputsText(outputs,SIZE2,redact))},...diagramSections(result,redact).map(collapse),{name:"the workflow run",text:footer(page)}];return fitToBudget(sections,COMMENT_BYTES)}
function cancelledComment(cancelledRun,page){return`${cancelledSummary(cancelledRun)}
${footer(page)}
`}function isNoteworthy({changed,failure,plan}){return changed||failure!==void 0||plan!==void 0&&planHasChanges(plan)}function planSection({plan},redact,rules,size=PLAN_SIZE){
if(plan===void 0)return"";let text2=planDetails(withoutParameterValues(plan,rules),size);return redact(`**${planLine(plan)}**

${details("Details",text2,isShort(text2))}`)}var SHORT_PLAN={lines:25,characters:3e3};function isShort(text2){return text2.length<=SHORT_PLAN.characters&&text2.
split(`
`).length<=SHORT_PLAN.lines}var NOT_SHOWN="(not shown)",PLACEHOLDERS=new Set(["(hidden)","(known after deploy)"]);function withoutParameterValues(plan,{commentParameters}){
let hideValue=text2=>text2===void 0||PLACEHOLDERS.has(text2)?text2:NOT_SHOWN,parameters=plan.parameters.map(parameter=>matchesName(commentParameters,parameter.name)?
parameter:{...parameter,before:hideValue(parameter.before),after:hideValue(parameter.after)});return{...plan,parameters}}function collapse(part){let text2=part.
text.replace(/^\*\*[^*]+\*\*\n\n/,"");return text2===""?part:{...part,text:details(`See ${part.name}`,text2)}}function footer({url,sha,repository,serverUrl}){let commit=sha===
""?"":` \xB7 [${inlineCode(sha.slice(0,7))}](${serverUrl}/${repository}/commit/${sha})`;return`<sub>[Workflow run](${url})${commit}</sub>`}function cancelledHeadline({
isCancelled}){return isCancelled?"The workflow run was cancelled":"The step ended without a result"}function cancelledSummary(cancelledRun){let{noun,name,text:text2}=cancelledRun,
title2=`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${inlineCode(name)}`,headline2=cancelledHeadline(cancelledRun),lines2=text2.split(`
`).map(proseMarkdown),body=lines2.length===1?lines2.join(""):lines2.map(line=>`- ${line}`).join(`
`);return`### \u{1F6D1} ${title2}: ${headline2.charAt(0).toLowerCase()}${headline2.slice(1)}

${body}
`}function toPublicAddress(file){if(!/^https?:/i.test(file)||!URL.canParse(file))return file;let{origin,pathname}=new URL(file);return`${origin}${pathname}`}function headerItems(session,templatePath,bundle){let items=bundle===void 0?[]:[...filesItems(templatePath,bundle),...diagnosticItems([bundle])];return[signedInItem(
session),...items]}function diagnosticItems(bundle){let items=bundle.flatMap(({diagnostics})=>diagnostics.map(({severity,text:text2,location})=>[`${location===void 0?
"":formatLocation(location)} ${text2}`,{kind:severity,text:sanitizeLogLine(text2),location}]));return[...new Map(items).values()]}function stackFileHeaderItems(stacks){
if(stacks.length===0)return[];let width=Math.max(...stacks.map(({key})=>key.length)),bytes=stacks.reduce((sum,{sent:bundle})=>sum+bundle.bytes,0),lines2=stacks.
map(({key,template,sent:bundle})=>{let templateText=template===void 0?"no template":toPublicAddress(template);return`  ${key.padEnd(width)}  ${templateText}${countText(
listFiles(bundle).length)}, ${sizeText(bundle.bytes)}`});return[{kind:"group",title:`Bundled the files of ${stacks.length} stacks, ${sizeText(bytes)} in total`},
...lines2.map(line=>({kind:"line",text:sanitizeLogLine(line)})),{kind:"end-group"},...diagnosticItems(stacks.map(({sent:bundle})=>bundle))]}function signedInItem({
project,user,regionName,endpoint}){let region=regionName===void 0?"":` in region "${regionName}"`,text2=`Signed in to project "${project.name}" (${project.id})${region}\
 as "${user.name}"; Heat is at ${endpoint}`;return{kind:"line",text:sanitizeLogLine(text2)}}function filesItems(templatePath,bundle){let{files,environmentFiles,
bytes}=bundle,others=listFiles(bundle),lines2=[...templatePath===void 0?[]:[`  template     ${toPublicAddress(templatePath)}`],...environmentFiles.map(key=>key.
startsWith(PARAMETERS_SCHEME)?"  environment  parameters of this step":`  environment  ${toPublicAddress(key)}`),...others.map(key=>`  file         ${toPublicAddress(
key)} (${sizeText(Buffer.byteLength(files[key]??""))})`)];return[{kind:"group",title:`Bundled the template${countText(others.length)}, ${sizeText(bytes)} in tot\
al`},...lines2.map(line=>({kind:"line",text:sanitizeLogLine(line)})),{kind:"end-group"}]}var PARAMETERS_SCHEME="action://";function listFiles({files,environmentFiles}){
return Object.keys(files).filter(key=>!environmentFiles.includes(key))}function countText(files){return files===0?"":files===1?" and 1 file":` and ${files} file\
s`}function sizeText(bytes){return bytes<1024?`${bytes} B`:`${(bytes/1024).toFixed(1)} KiB`}function formatTrace({method,url,status,code,requestId,durationMs,retryInMs}){
let id2=requestId===void 0?"":`, ${requestId}`,retryText=retryInMs===void 0?"":`, retrying in ${retryInMs} ms`;return sanitizeLogLine(`${method} ${url} \u2192 ${status??
code??"nothing"} in ${Math.round(durationMs)} ms${id2}${retryText}`)}function unusedInputsWarning(operation,names2){return`Operation "${operation}" ignores thes\
e inputs: ${names2.join(", ")}`}function mapFailureTexts(failure,map2){return{...failure,summary:map2(failure.summary),reason:map2(failure.reason),resources:failure.resources.map(resource=>({...resource,
reason:map2(resource.reason)})),hint:failure.hint===void 0?void 0:map2(failure.hint),...failure.problems===void 0?{}:{problems:failure.problems.map(map2)}}}function mapPlanTexts(plan,{
text:text2,name}){let mapSide=side=>side===void 0?side:text2(side),mapValue=value=>({name:name(value.name),before:mapSide(value.before),after:mapSide(value.after)});
return{...plan,changes:plan.changes.map(change=>({...change,path:name(change.path),type:name(change.type),values:change.values.map(mapValue),notes:change.notes.
map(text2)})),parameters:plan.parameters.map(mapValue),outputs:plan.outputs.map(mapValue),definition:plan.definition.map(mapValue),unseen:plan.unseen.map(part=>({
...part,path:name(part.path),because:text2(part.because)})),files:plan.files.map(file=>({...file,file:name(file.file),diff:text2(file.diff)})),warnings:plan.warnings.
map(text2)}}function mapDriftTexts(drift,{text:text2,name}){let mapSide=side=>side===void 0?side:text2(side);return{...drift,resources:drift.resources.map(resource=>({
...resource,path:name(resource.path),type:name(resource.type),unknown:resource.unknown.map(text2),properties:resource.properties.map(property=>({...property,name:name(
property.name),before:mapSide(property.before),after:mapSide(property.after)}))}))}}function visibleNames({stack,resources,failure,plan,drift,outputs}){let namedResources=[...resources??[],...failure?.resources??[],...plan?.changes??[],...drift?.
resources??[]];return[...stack===void 0?[]:[stack.name],...plan===void 0?[]:[plan.stack.name],...namedResources.flatMap(({path:path10,type})=>[path10,type]),...(outputs??
[]).map(({key})=>key)]}function hideInResult(result,hide){let{table:table3,failure,plan}=result;return{...result,...table3===void 0?{}:{table:{...table3,rows:table3.
rows.map(row=>row.map(hide))}},...failure===void 0?{}:{failure:mapFailureTexts(failure,hide)},...plan===void 0?{}:{plan:hideInPlan(plan,hide)}}}function hideInDrift(drift,hide){
return mapDriftTexts(drift,{text:hide,name:name=>name})}function hideInOutputs(outputs,hide){return outputs.map(output=>({...output,text:hide(output.text),error:output.
error===void 0?void 0:hide(output.error)}))}function hideInPlan(plan,hide){return{...mapPlanTexts(plan,{text:hide,name:name=>name}),parameters:plan.parameters,unseen:plan.
unseen}}var DEPLOYS=new Set(["deploy","create","update","wait"]);function findEnvironmentUrl(outputs,environmentUrl){let output=outputs.find(({name})=>name===environmentUrl),
text2=output===void 0?environmentUrl:output.isMasked?void 0:output.text;if(text2===void 0||!URL.canParse(text2))return;let url=new URL(text2);return/^https?:$/.
test(url.protocol)&&url.username===""&&url.password===""?url.href:void 0}function environmentUrlItems({operation,failure,outputs:found},outputs,environmentUrl){
if(environmentUrl===void 0||found===void 0||failure!==void 0)return[];if(!DEPLOYS.has(operation)||findEnvironmentUrl(outputs,environmentUrl)!==void 0)return[];let text2=`\
The deployment has no URL: environment-url ${describeProblem(outputs,environmentUrl)}`;return[{kind:"warning",text:sanitizeLogLine(text2)}]}function describeProblem(outputs,environmentUrl){
let output=outputs.find(({name})=>name===environmentUrl);if(output!==void 0)return`names the output "${environmentUrl}", ${output.isMasked?"which is masked":"wh\
ose value is not an http(s) URL without credentials"}`;if(URL.canParse(environmentUrl))return"must be an http(s) URL without credentials";let names2=outputs.map(
({name})=>name),suggestion=didYouMeanClause(environmentUrl,names2),list=names2.length===0?"there are no outputs":`the outputs are ${names2.join(", ")}`;return`i\
s "${environmentUrl}", which is neither a URL nor the name of an output${suggestion===""?` (${list})`:suggestion}`}var DESCRIPTION_CHARACTERS=140;function startedUpdates(operation,{noun,name},{options,secrets:{redact},page}){let isDeploy=DEPLOYS.has(operation);if(page===void 0||
!isDeploy&&operation!=="delete")return{comment:void 0,deployment:void 0};let text2=introduced(startedComment(operation,`${noun} ${inlineCode(name)}`,page),options,
redact),description=descriptionText(`Deploying ${noun} ${name}`);return{comment:{text:text2,isNoteworthy:options.comment==="always"},deployment:isDeploy?{state:"\
in_progress",description,url:void 0,mayContinue:operation==="wait"}:void 0}}function finishedUpdates(result,outputs,{options:rules,secrets:{redact},parameterValues,
page}){let hide=parameterValues.hider(rules.commentParameters,visibleNames(result)),publicResult=hideInResult(result,hide),url=findEnvironmentUrl(outputs,rules.
environmentUrl),text2=finishedComment(publicResult,hideInOutputs(outputs,hide),redact,page,url,rules),pageUrl=url??dashboardLink(rules.dashboardUrl,result);return toGitHubUpdates(
publicResult,{text:text2,isNoteworthy:isNoteworthy(result)},rules,redact,pageUrl)}function toGitHubUpdates(result,{text:text2,isNoteworthy:isNoteworthyComment},rules,redact,url){
return{comment:{text:text2,isNoteworthy:rules.comment==="always"||isNoteworthyComment},deployment:toDeploymentUpdate(result,redact,url)}}function introduced(text2,rules,redact){
let above=redact(introduction(rules));return above===""?text2:`${above}

${text2}`}function cancelledUpdates(cancelledRun,{options:rules,secrets:{redact},parameterValues,page}){let hide=parameterValues.hider(rules.commentParameters,[
cancelledRun.name]),publicRun={...cancelledRun,text:hide(cancelledRun.text)},cause=publicRun.isCancelled?"Cancelled":"No result";return{comment:{text:introduced(
cancelledComment(publicRun,page),rules,redact),isNoteworthy:!0},deployment:{state:"failure",description:descriptionText(`${cause}: ${publicRun.text}`),url:void 0}}}
var UNFINISHED={accepted:"Accepted by Heat, which continues (wait: false)",paused:"Paused at a hook"},DELETED_OUTCOMES=new Set(["deleted","absent"]);function toDeploymentUpdate(result,redact,url){
let{operation,outcome,failure,durationMs,plan}=result;if(failure!==void 0&&DEPLOYS.has(operation))return{state:"failure",description:descriptionText(redact(failure.
summary)),url:void 0};let unfinished=UNFINISHED[outcome];return unfinished!==void 0&&DEPLOYS.has(operation)?{state:"in_progress",description:unfinished,url:void 0}:
DEPLOYS.has(operation)?{state:"success",description:`${outcome} in ${durationText(durationMs)}`,url}:operation==="delete"&&failure===void 0&&plan===void 0&&DELETED_OUTCOMES.
has(outcome)?{state:"inactive",description:outcome==="absent"?"The stack does not exist":"The stack was deleted",url:void 0}:void 0}function descriptionText(text2){
return clip(sanitizeLogLine(text2),DESCRIPTION_CHARACTERS,"within")}var MAX_LEVEL=500;function jsonText(value,indent){try{return stringify(value,void 0,indent)??"null"}catch(error2){if(!(error2 instanceof RangeError))throw error2;
return stringify(withoutDeepParts(value,0),void 0,indent)??"null"}}function withoutDeepParts(value,level){return typeof value!="object"||value===null||isLosslessNumber(
value)?value:level===MAX_LEVEL?"\u2026":Array.isArray(value)?value.map(item=>withoutDeepParts(item,level+1)):Object.fromEntries(Object.entries(value).map(([key,
entry])=>[key,withoutDeepParts(entry,level+1)]))}var NO_DESCRIPTION="No description given";function publicOutputs(result,rules,secrets){let outputs=(result.outputs??[]).map(({key,value,description,error:error2})=>{
let text2=outputText(value);return{name:key,text:text2,value,description:description===NO_DESCRIPTION?"":description,error:error2,named:matchesName(rules.maskedOutputs,
key)}});for(let{named,value}of outputs)named&&addSecrets(secrets,value);return outputs.map(({named,error:error2,...output})=>({...output,error:error2===void 0?void 0:
secrets.redact(error2),isMasked:named||secrets.hasSecret(output.text)}))}function unmaskedOutputs(outputs){return outputs.filter(({isMasked})=>!isMasked)}function outputText(value){
return value==null?"":typeof value=="string"?value:jsonText(value)}function addSecrets(secrets,value,level=0){if(typeof value!="boolean"&&(secrets.add(outputText(
value)),typeof value=="string"&&addLeaves(secrets,parseCollection(value),0),typeof value=="object"&&value!==null&&!isLosslessNumber(value)&&level<MAX_LEVEL2))for(let entry of Object.
values(value))addSecrets(secrets,entry,level+1)}var MAX_LEVEL2=100;function addLeaves(secrets,value,level){if(typeof value=="string"||typeof value=="number")secrets.
add(String(value));else if(typeof value=="object"&&value!==null&&level<MAX_LEVEL2)for(let entry of Object.values(value))addLeaves(secrets,entry,level+1)}function parseCollection(text2){
if(/^\s*[[{]/.test(text2))try{return JSON.parse(text2)}catch{return}}function outputsFileText(path10,outputs){return isDotenv(path10)?dotenvText(outputs):jsonFileText(outputs)}function isDotenv(path10){return/\.env$/i.test(path10)}
function jsonFileText(outputs){return`${jsonText(Object.fromEntries(outputs.map(({name,value})=>[name,value])),2)}
`}function dotenvText(outputs){return outputs.map(({name,text:text2})=>`${toVariableName(name)}=${quote(text2)}
`).join("")}function toVariableName(name){return name.replace(/[^A-Za-z0-9_]/g,"_").replace(/^(?=\d)/,"_")}function quote(text2){return/^[A-Za-z0-9_./:@%+,-]*$/.
test(text2)?text2:text2.includes("'")?`"${text2.replace(/[\\"$`]/g,"\\$&")}"`:`'${text2}'`}var MAX_VARIABLE_BYTES=128*1024,MAX_TOTAL_BYTES=512*1024;function toExportedVariables(outputs,prefix){let candidates=outputs.map(({name,text:text2})=>({name,text:text2,
variable:`${prefix}${toVariableName(name)}`})),reserved=candidates.filter(({variable})=>isReservedEnvVar(variable)),isDuplicate=({variable})=>candidates.filter(
other=>other.variable===variable).length>1,duplicates=candidates.filter(candidate=>isDuplicate(candidate)&&!reserved.includes(candidate)),unusable=candidates.filter(
({text:text2})=>hasZeroByte(text2)),refused=new Set([...reserved,...duplicates,...unusable]),allowed=candidates.filter(candidate=>!refused.has(candidate)),allowedBySize=findVariablesWithinLimit(
allowed);return{variables:new Map(allowed.filter(candidate=>allowedBySize.has(candidate)).map(({variable,text:text2})=>[variable,text2])),items:[...toWarning(reserved,
"They would change how later steps run: set export-prefix to rename them."),...toWarning(duplicates,"Several of them would have the same name: rename them in th\
e template."),...toWarning(unusable,"They contain a zero byte, which ends a variable: use outputs-file instead."),...toWarning(allowed.filter(candidate=>!allowedBySize.
has(candidate)),"Later steps cannot start with more than 128 KiB in one variable, or 512 KiB in all of them: use outputs-file instead.")]}}function findVariablesWithinLimit(all){
let remainingBytes=MAX_TOTAL_BYTES,bySize=all.map(candidate=>({one:candidate,bytes:Buffer.byteLength(`${candidate.variable}=${candidate.text}`)+1})).sort((left,right)=>left.
bytes-right.bytes);return new Set(bySize.flatMap(({one:candidate,bytes})=>(remainingBytes-=bytes,bytes>MAX_VARIABLE_BYTES||remainingBytes<0?[]:[candidate])))}function toWarning(outputs,reason){
return outputs.length===0?[]:[{kind:"warning",text:`Outputs not exported as variables: ${outputs.map(({name})=>`"${sanitizeLogLine(name)}"`).join(", ")}. ${reason}`}]}
function hasZeroByte(text2){return text2.includes("\0")}var RESERVED=new RegExp(`^(?:${["PATH|HOME|SHELL|IFS|ENV|CDPATH|SHELLOPTS|BASHOPTS|BASH_.*|PROMPT_COMMAN\
D|PS[0-4]|TMPDIR|EDITOR|VISUAL|PAGER","LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|MALLOC_.*|GLIBC_TUNABLES","NODE_.*|NPM_CONFIG_.*|PYTHON.*|RUBYOPT|RUBYLIB|PERL5.*|PERLLI\
B|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH","GIT_.*|SSH_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|CI","(?:HTTPS?|ALL|NO|FTP)_PROXY|SSL_CERT_(\
?:FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE","OS_CLOUD|OS_CLIENT_.*_FILE|OS_AUTH_URL|OS_.*ENDPOINT(?:_OVERRIDE)?|OS_CACERT|OS_INSECURE|OS_VERIFY|INFOMANIAK_AU\
TH_URL"].join("|")})$`,"i");function isReservedEnvVar(variable){return RESERVED.test(variable)}function checkEnvironment({stack,outputs=[]},rules,secrets,limits){let publicValues=publicOutputs({outputs},rules,secrets),outputsJson=jsonText(Object.fromEntries(
publicValues.map(({name,value})=>[name,value]))),outputVariables=publicValues.map(({name,text:text2})=>[`${rules.exportPrefix}${toVariableName(name)}`,text2]),stackVariables=[
["STACK_NAME",stack?.name??""],["STACK_ID",stack?.id??""],["STACK_OUTPUTS",outputsJson]],variables=new Map([...outputVariables.filter(([name])=>!isReservedEnvVar(
name)),...stackVariables]),unusable=[...variables].flatMap(([name,text2])=>hasZeroByte(text2)?[name]:[]);for(let name of unusable)variables.delete(name);let omitted=[
...unusable,...findTooLarge([...variables],limits)];for(let name of omitted)variables.delete(name);return{variables:Object.fromEntries(variables),outputsJson,omitted}}
function findTooLarge(variables,{variableBytes,totalBytes}){let sizes=variables.map(([name,text2])=>({name,bytes:Buffer.byteLength(`${name}=${text2}`)}));sizes.
sort((left,right)=>right.bytes-left.bytes);let total=sizes.reduce((sum,{bytes})=>sum+bytes,0),omitted=[];for(let{name,bytes}of sizes){if(bytes<=variableBytes&&total<=
totalBytes)break;omitted.push(name),total-=bytes}return omitted}function omittedText(names2){return`verify-command runs without the ${names2.length===1?"variabl\
e":"variables"} ${names2.map(name=>`"${name}"`).join(", ")}, which no environment can hold: too large, or with a zero byte. STACK_OUTPUTS_FILE is the path of a \
file with all outputs as JSON.`}var MAX_LINE_CHARACTERS2=1e4;function commandOutputLine(text2){return{kind:"line",text:`  ${sanitizeLogLine(clip(text2,MAX_LINE_CHARACTERS2))}`}}import{stripVTControlCharacters as stripVTControlCharacters3,styleText}from"node:util";var STATE_CHARACTERS=20,HOOK_STATE="HOOK",REASON_CHARACTERS=1e3,MAX_RUNNING_SHOWN=5;function logItem(progress,redact){let toLine=text2=>sanitizeLogLine(redact(text2));
switch(progress.kind){case"begin":return{kind:"group",title:toLine(progress.title)};case"end":return{kind:"end-group"};case"fact":return{kind:"line",text:`  ${toLine(
progress.text)}`};case"notice":case"warning":return{kind:progress.kind,text:toLine(progress.text),location:progress.locations?.[0]};case"event":return{kind:"lin\
e",text:eventLine(redactEvent(progress.event,redact),progress.count)};case"heartbeat":return{kind:"line",text:heartbeatLine(progress)}}}function redactEvent(event,redact){
return{...event,path:event.path.map(redact),reason:redact(event.reason)}}function eventLine(event,count){let name=event.path.length===0?styleBold("the stack its\
elf"):styleBold(sanitizeLogLine(event.path.join("/"))),parts=[clockText(event.elapsedMs).padStart(7),colorize(toStyle(event),sanitizeLogLine(event.hook===void 0?
event.state:HOOK_STATE).padEnd(STATE_CHARACTERS)),name,event.type===void 0?"":colorize("gray",sanitizeLogLine(event.type)),event.durationMs===void 0?"":`(${durationText(
event.durationMs)})`,event.path.length===0||event.status==="IN_PROGRESS"?"":countText2(count)],reason=event.status==="FAILED"||event.hook!==void 0?`  ${colorize(
toStyle(event),clip(sanitizeLogLine(event.reason),REASON_CHARACTERS))}`:"";return`${parts.filter(part=>part!=="").join("  ")}${reason}`}function heartbeatLine({
elapsedMs,count,running,waiting=[]}){let shownTexts=running.slice(0,MAX_RUNNING_SHOWN).map(sanitizeLogLine).join(", "),more=running.length>MAX_RUNNING_SHOWN?` a\
nd ${running.length-MAX_RUNNING_SHOWN} more`:"",runningTexts=running.length===0?[]:[`in progress: ${shownTexts}${more}`],hookTexts=waiting.length===0?[]:[`pause\
d at ${sanitizeLogLine(hooksText(waiting))}`],statusText=[...runningTexts,...hookTexts].join("; ")||"no changes";return colorize("gray",`${clockText(elapsedMs).
padStart(7)}  \u2026 ${statusText} ${countText2(count)}`)}function hooksText(waiting){let shownTexts=waiting.slice(0,MAX_RUNNING_SHOWN).map(({path:path10,hook})=>`${path10.
join("/")} (${hook})`),more=waiting.length>MAX_RUNNING_SHOWN?` and ${waiting.length-MAX_RUNNING_SHOWN} more`:"";return`${waiting.length===1?"a hook":"hooks"}: ${shownTexts.
join(", ")}${more}`}function countText2({done,total}){return total===0?"":`[${done}/${total}]`}function toStyle({action,status,hook}){return hook!==void 0?hook.
step==="cleared"?"cyan":"yellow":status==="FAILED"?"red":status==="IN_PROGRESS"?"cyan":action==="ROLLBACK"?"yellow":"green"}function colorize(style,text2){return styleText(
style,text2,{validateStream:!1})}function styleBold(text2){return colorize("bold",text2)}var CELL_CHARACTERS=200,COLUMN_GAP="  ";function textTable({columns,rows}){
if(rows.length===0)return["  (none)"];let lines2=[columns.map(styleBold),...rows.map(row=>row.map(cell=>clip(sanitizeLogLine(cell),CELL_CHARACTERS)))],widths=columns.
map((_,index)=>lines2.reduce((widest,cells)=>Math.max(widest,visibleLength(cells[index]??"")),0));return lines2.map(cells=>`  ${cells.map((cell,index)=>cell+" ".
repeat(Math.max(0,(widths[index]??0)-visibleLength(cell)))).join(COLUMN_GAP).trimEnd()}`)}function visibleLength(text2){return stripVTControlCharacters3(text2).
length}var COLORS={add:"green",update:"yellow",replace:"magenta",delete:"red",unknown:"cyan"};function planItems(plan,prefix=""){let lines2=[...plan.changes.flatMap(changeLines),
...section("parameters",plan.parameters),...section("outputs",plan.outputs),...section("definition",plan.definition),...plan.files.map(({file,action})=>`  file ${sanitizeLogLine(
file)}: ${action}`),...plan.hash===void 0?[]:[`  plan-hash: ${plan.hash}`]];return[{kind:"group",title:`${prefix}Plan: ${planLine(plan)}`},...lines2.map(text2=>({
kind:"line",text:text2})),{kind:"end-group"},...plan.warnings.map(text2=>({kind:"notice",text:`${prefix}${sanitizeLogLine(text2)}`}))]}function changeLines(change){
let{action,path:path10,type,values,notes}=change,actionNote=action==="unknown"?`  (${actionText(change)})`:"";return[colorize(COLORS[action],`  ${SIGNS[action]}\
 ${sanitizeLogLine(path10)}  ${sanitizeLogLine(type)}${actionNote}`),...action==="add"?[]:values.map(value=>`      ${valueLine(value)}`),...notes.map(note=>colorize(
"gray",`      (${sanitizeLogLine(note)})`))]}function section(title2,values){return values.length===0?[]:[`  ${title2}`,...values.map(value=>`    ${valueLine(value)}`)]}
function valueLine({name,before,after}){let formatSide=text2=>text2===void 0?"(none)":clip(sanitizeLogLine(text2),MAX_VALUE_CHARACTERS);return`${sanitizeLogLine(
name)}: ${formatSide(before)} \u2192 ${formatSide(after)}`}var SIGNS2={changed:["~","yellow"],gone:["-","red"],unknown:["?","cyan"]};function driftItems({summary:summary2,resources}){return[{kind:"group",title:`Drift: ${summary2}`},
...resources.flatMap(resourceLines).map(text2=>({kind:"line",text:text2})),{kind:"end-group"}]}function resourceLines({path:path10,type,status,properties,unknown:unknown2}){
if(status==="unchanged")return[];let[sign,color]=SIGNS2[status],note=status==="gone"?"  (no longer exists)":"";return[colorize(color,`  ${sign} ${sanitizeLogLine(
path10)}  ${sanitizeLogLine(type)}${note}`),...properties.map(property=>`      ${valueLine(property)}`),...unknown2.map(because=>colorize("gray",`      (not com\
pared: ${sanitizeLogLine(because)})`))]}function publishOutputs({named,declared,unmasked,fileText},{exportOutputs,exportPrefix,outputsFile},{redact}){let{variables,items}=toExportedVariables(exportOutputs?
unmasked:[],exportPrefix),stackOutputs=named.map(({name,text:text2,isMasked})=>[name,isMasked?text2:redact(text2)]),file=outputsFile===void 0||fileText===void 0?
void 0:{path:outputsFile,text:fileText(outputsFile)},outputsFileOutput=file===void 0?[]:[["outputs-file",file.path]];return{outputs:new Map([...stackOutputs,...declared.
texts,...outputsFileOutput]),variables,file,items:[...items,...file===void 0?unwrittenItems(outputsFile):[]]}}function unwrittenItems(outputsFile){if(outputsFile===
void 0)return[];let text2=`outputs-file ${outputsFile} was not written, because the step does not know the outputs of the stack`;return[{kind:"warning",text:sanitizeLogLine(
text2)}]}function redactResult(result,redact){let{table:table3,failure,plan,drift}=result;return{...result,...drift===void 0?{}:{drift:redactDrift(drift,redact)},...table3===
void 0?{}:{table:{...table3,rows:table3.rows.map(row=>row.map(redact))}},...failure===void 0?{}:{failure:mapFailureTexts(failure,redact)},...plan===void 0?{}:{plan:redactPlan(
plan,redact)}}}var MASKED="(masked)";function maskResultPlan(result,rules){return result.plan===void 0?result:{...result,plan:maskPlan(result.plan,rules)}}function maskPlan(plan,{
maskedOutputs}){let maskSide=text2=>text2===void 0?text2:MASKED,outputs=plan.outputs.map(entry=>matchesName(maskedOutputs,entry.name)?{...entry,before:maskSide(
entry.before),after:maskSide(entry.after)}:entry);return{...plan,outputs}}function redactDrift(drift,redact){return mapDriftTexts(drift,{text:redact,name:redact})}
function redactPlan(plan,redact){let files=plan.files.map(file=>({...file,file:toPublicAddress(file.file)}));return mapPlanTexts({...plan,files},{text:redact,name:redact})}
function toTrustedText(text2){return{text:text2,hadSecret:!1}}function redactText(text2,{redact}){let redacted=redact(text2);return{text:redacted,hadSecret:redacted!==
text2}}function redactJson(value,{redactJson:redactJson2}){let text2=jsonText(redactJson2(value));return{text:text2,hadSecret:text2!==jsonText(value)}}var VALUE_CHARACTERS=500;function driftOutputs(drift,{redact}){let text2=jsonText(toOutput(redactDrift(drift,redact))),{changed,gone}=drift.counts;return[["has-\
drift",toTrustedText(String(changed+gone>0))],["drift",{text:text2,hadSecret:text2!==jsonText(toOutput(drift))}]]}function toOutput({stack,counts,resources}){let toSide=text2=>text2===
void 0?null:clip(text2,VALUE_CHARACTERS);return{stack,counts,resources:resources.filter(({status})=>status!=="unchanged").map(resource=>({...resource,properties:resource.
properties.map(property=>({...property,before:toSide(property.before),after:toSide(property.after)}))}))}}var MAX_VALUE_CHARACTERS2=500,MAX_DIFF_CHARACTERS2=8e3;function outputPlan(plan){let formatSide=text2=>text2===void 0?void 0:clip(text2,MAX_VALUE_CHARACTERS2),toOutputValue=({
name,before,after})=>({name,before:formatSide(before),after:formatSide(after)});return{...plan,changes:plan.changes.map(change=>({...change,values:change.values.
map(toOutputValue)})),parameters:plan.parameters.map(toOutputValue),outputs:plan.outputs.map(toOutputValue),files:plan.files.map(file=>({...file,diff:clip(file.
diff,MAX_DIFF_CHARACTERS2)}))}}var STEP_OUTPUT_NAMES=new Set(["stack-id","stack-name","stack-status","stack-status-reason","result","changed","stacks","outputs","plan","plan-hash","has-change\
s","to-add","to-update","to-replace","to-delete","valid","error","findings","failure-reason","failure-code","failed-resources","has-drift","drift","data","prune\
d","hooks","dashboard-link","issue-number","comment-id","deployment-id","outputs-file","plan-file"]);function stepOutputs(result,outputs,secrets,dashboard){let{
stack,failure,pruned}=result,unmasked=Object.fromEntries(unmaskedOutputs(outputs).map(({name,value})=>[name,value])),text2=value=>value===void 0?void 0:redactText(
value,secrets),json=value=>value===void 0?void 0:redactJson(value,secrets);return collectOutputs([["stack-id",stack&&toTrustedText(stack.id)],["stack-name",stack&&
toTrustedText(stack.name)],["stack-status",stack&&toTrustedText(stack.status)],["stack-status-reason",text2(stack?.statusReason)],["result",toTrustedText(result.
outcome)],["changed",toTrustedText(String(result.changed))],["outputs",result.outputs===void 0?void 0:json(unmasked)],...result.plan===void 0?[]:planOutputs(toPlanFacts(
result.plan,secrets)),...result.drift===void 0?[]:driftOutputs(result.drift,secrets),["valid",validity(result)],["error",text2(result.error)],["failure-reason",
failure&&redactReason(failure,secrets)],["failed-resources",json(failure?.resources)],["data",result.operation==="outputs"&&result.data!==void 0?json(unmasked):
data(result,secrets)],["pruned",json(pruned)],["hooks",json(result.hooks)],["dashboard-link",text2(dashboard)]])}function collectOutputs(all){let entries=all.flatMap(
([name,value])=>value===void 0?[]:[[name,value]]);return{texts:new Map(entries.map(([name,{text:text2}])=>[name,text2])),redacted:entries.filter(([,{hadSecret}])=>hadSecret).
map(([name])=>name)}}function redactionItems(names2){return names2.length===0?[]:[{kind:"warning",text:`These outputs contain a secret: ${names2.join(", ")}. La\
ter steps get "***" in its place; a hidden parameter or masked output with a short value hides this text everywhere.`}]}function namedOutputs(outputs,passMasked){
let publicList=passMasked?outputs:unmaskedOutputs(outputs),repeatedNames=findRepeatedNames(publicList.map(({name})=>name)),canBeNamed=({name})=>isValidOutputName(
name)&&!repeatedNames.has(name.toLowerCase());return{named:publicList.filter(canBeNamed),collided:publicList.filter(value=>!canBeNamed(value)).map(({name})=>name)}}
function findRepeatedNames(names2){let seen=new Set,repeated=new Set;for(let name of names2.map(value=>value.toLowerCase()))(seen.has(name)?repeated:seen).add(name);
return repeated}function isValidOutputName(name){return name!==""&&!/[=\r\n]|<</.test(name)&&!STEP_OUTPUT_NAMES.has(name.toLowerCase())}function planOutputs({plan,
hash,hasChanges,counts}){return[["plan",plan],["plan-hash",hash===void 0?void 0:toTrustedText(hash)],["has-changes",toTrustedText(String(hasChanges))],["to-add",
toTrustedText(String(counts.add))],["to-update",toTrustedText(String(counts.update))],["to-replace",toTrustedText(String(counts.replace))],["to-delete",toTrustedText(
String(counts.delete))]]}function toPlanFacts(plan,secrets){return{plan:planJson(plan,secrets),hash:plan.hash,hasChanges:planHasChanges(plan),counts:worstCounts(
plan)}}function planJson(plan,{redact}){let text2=jsonText(outputPlan(redactPlan(plan,redact)));return{text:text2,hadSecret:text2!==jsonText(outputPlan(plan))}}
function redactReason(failure,{redact}){let text2=failureLine(mapFailureTexts(failure,redact));return{text:text2,hadSecret:text2!==failureLine(failure)}}function validity({
outcome}){return outcome==="valid"?toTrustedText("true"):outcome==="invalid"?toTrustedText("false"):void 0}function data({data:read},secrets){if(read!==void 0)return typeof read==
"string"?redactText(read,secrets):redactJson(read,secrets)}var MAX_PROPERTIES=20,TITLES={changed:"~ changed",gone:"- no longer exists",unknown:"? unknown"},ISSUE_SIZE={rows:100,bytes:25e3};function driftMarkdown({summary:summary2,
resources},size=ISSUE_SIZE){let found=resources.filter(({status})=>status==="changed"||status==="gone"),unknown2=resources.filter(resource=>resource.unknown.length>
0);return[`**Live resources: ${summary2}**`,...found.length===0?[]:[driftTable(found,size)],...unknown2.length===0?[]:[details(`Not compared (${unknown2.length}\
)`,unknownTable(unknown2,size))]].join(`

`)}function driftTable(resources,size){let rows=resources.map(({status,path:path10,type,properties})=>[status==="unchanged"?"":TITLES[status],inlineCode(path10),
inlineCode(type),properties.slice(0,MAX_PROPERTIES).map(valueCode).concat(moreText(properties.length)).join("<br>")]);return truncateTable(["","Resource","Type",
"Deployed \u2192 live"],rows,size)}function unknownTable(resources,size){let rows=resources.map(({path:path10,type,unknown:unknown2})=>[inlineCode(path10),inlineCode(
type),unknown2.map(proseMarkdown).join("<br>")]);return truncateTable(["Resource","Type","Why"],rows,size)}function moreText(count){return count>MAX_PROPERTIES?
[`\u2026 and ${count-MAX_PROPERTIES} more`]:[]}var SUMMARY_BYTES=6e5,SIZE3={table:{rows:200,bytes:1e5},reasonCharacters:2e4,valueCharacters:1e3,resourcesOpen:12},DEFAULT_BUDGET={bytes:SUMMARY_BYTES,size:SIZE3,
title:"###"};function summaryText(result,outputs,redact,{linkOf,dashboardUrl:dashboardUrl2},{bytes,size,title:title2}=DEFAULT_BUDGET){let events=result.outcome===
"read"?[]:result.events??[],plan=result.plan===void 0?"":planMarkdown(result.plan,size.table),drift=result.drift===void 0?"":driftMarkdown(result.drift,size.table),
sections=[{name:"the header",text:[`${title2} ${icon(result)} ${headline(result)}`,factsLine(result,dashboardUrl2)].filter(text2=>text2!=="").join(`

`)},{name:"the drift",text:redact(drift),priority:6},{name:"the plan",text:redact(plan),priority:5},{name:"the failure",text:redact(failureText(result,size,redact,
linkOf))},{name:"the result",text:redact(readText(result,size))},{name:"the outputs",text:redact(outputsText(outputs,size,redact))},...diagramSections(result,redact),
{name:"the resources",text:redact(resourcesText(result,size)),priority:4},{name:"the events",text:redact(eventList(events,redact)),priority:1}];return fitToBudget(
sections,bytes)}var EVENT_LIMITS={rows:300,bytes:1e5};function eventList(events,redact){if(events.length===0)return"";let shownEvents=events.length<=EVENT_LIMITS.
rows?events:events.filter(({status})=>status!=="IN_PROGRESS"),rows=shownEvents.slice(0,EVENT_LIMITS.rows).map(({elapsedMs,path:path10,state,reason})=>[clockText(
elapsedMs),path10.length===0?"*the stack itself*":inlineCode(path10.join("/")),inlineCode(state),reason==="state changed"?"":inlineCode(redact(reason))]),filterNote=shownEvents.
length===events.length?"":", final states only",content=truncateTable(["Time","Resource","State","Reason"],rows,EVENT_LIMITS,shownEvents.length);return details(
`Events (${shownEvents.length}${filterNote})`,content)}var VALUE_CHARACTERS2=2e3;function buildStepReport(unredactedResult,context){let{options,secrets,page}=context;publicOutputs({outputs:unredactedResult.otherOutputs},
options,secrets);let maskedResult=maskResultPlan(unredactedResult,options),outputs=publicOutputs(maskedResult,options,secrets),result=redactResult(maskedResult,
secrets.redact),unmasked=unmaskedOutputs(outputs),{named,collided}=namedOutputs(outputs,options.passMaskedOutputs),dashboard=dashboardLink(options.dashboardUrl,
maskedResult),declaredOutputs=stepOutputs(maskedResult,outputs,secrets,dashboard),failureTexts=result.failure===void 0?void 0:failureReport(result.failure),fileText=result.
outputs===void 0?void 0:path10=>outputsFileText(path10,unmasked),{items,...published}=publishOutputs({named,declared:declaredOutputs,unmasked,fileText},options,
secrets);return{...published,log:[...result.drift===void 0?[]:driftItems(result.drift),...result.plan===void 0?[]:planItems(result.plan),...tableItems(result),...outputItems(
outputs),...collisionItems(collided),...maskedItems(outputs,options),...redactionItems(declaredOutputs.redacted),...items,...environmentUrlItems(result,outputs,
options.environmentUrl),...resultItems(result),...dashboardItems(dashboard),...failureTexts?.items??[]],summary:options.summary?summaryText(result,outputs,secrets.
redact,{linkOf:location=>lineUrl(page,location),dashboardUrl:options.dashboardUrl}):void 0,github:page&&finishedUpdates(result,outputs,{...context,page}),failure:result.
failure===void 0||failureTexts===void 0?void 0:{message:failureTexts.message,code:result.failure.code}}}function tableItems({table:table3}){return table3===void 0?
[]:group(table3.title,textTable(table3))}function outputItems(outputs){if(outputs.length===0)return[];let rows=outputs.map(({name,text:text2,isMasked,error:error2})=>[
name,isMasked?"***":clip(error2===void 0?text2:`(no value: ${error2})`,VALUE_CHARACTERS2)]);return group("Outputs",textTable({title:"Outputs",columns:["output",
"value"],rows}))}function collisionItems(names2){return names2.length===0?[]:[{kind:"notice",text:`Outputs available only in "outputs", because their names are \
reserved, invalid, or differ only in case: ${names2.map(name=>name===""?'""':sanitizeLogLine(name)).join(", ")}`}]}function maskedItems(outputs,{maskedOutputs},prefix=""){
let names2=outputs.filter(({name,isMasked})=>isMasked&&!matchesName(maskedOutputs,name)).map(({name})=>sanitizeLogLine(name));return names2.length===0?[]:[{kind:"\
notice",text:`${prefix}Outputs that contain a secret are masked and omitted from the step's outputs: ${names2.join(", ")}`}]}function resultItems({outcome,stack,
durationMs,failure}){if(stack===void 0||stack.status===""||outcome==="read")return[];let style=failure===void 0?"green":"red",text2=`${sanitizeLogLine(stack.name)}\
: ${outcome} (${sanitizeLogLine(stack.status)}) in ${durationText(durationMs)}`;return[{kind:"line",text:colorize(["bold",style],text2)}]}function dashboardItems(link){
return link===void 0?[]:[{kind:"line",text:`Dashboard: ${link}`}]}function group(title2,lines2){return[{kind:"group",title:sanitizeLogLine(title2)},...lines2.map(
text2=>({kind:"line",text:text2})),{kind:"end-group"}]}function buildErrorReport(error2,failedRequest,context){let{items,message}=errorReport(error2,context.secrets.redact),options={...context.options,outputsFile:void 0};
return{...buildStepReport(failedResult(error2,failedRequest),{...context,options}),log:items,failure:{message,code:findFailureCode(error2)}}}function failedResult(error2,{
operation,stackName:stackName2,durationMs,hasChanged}){let{serverMessage,locations,hint,requestId}=error2 instanceof DeployError?error2:DEFECT_HINT;return{operation,
outcome:"failed",changed:hasChanged,durationMs,...stackName2===void 0?{}:{stack:{id:"",name:stackName2,status:"",statusReason:""}},failure:{summary:summaryOf(error2),
reason:serverMessage??messageOf(error2),resources:[],locations,hint,requestId,code:findFailureCode(error2)}}}var DEFECT_HINT={serverMessage:void 0,locations:[],
hint:void 0,requestId:void 0};function toReportedFinding({rule,level,message,hint,location,end},redact){return{id:rule.id,name:rule.name,level,message:redact(oneLine(message)),...hint===void 0?
{}:{hint:redact(oneLine(hint))},file:redact(location.file),line:location.line,column:location.column,endLine:end.line,endColumn:end.column}}function countsText(findings){
let texts=LEVEL_NOUNS.flatMap(({level,one,more})=>{let count=findings.filter(finding=>finding.level===level).length;return count===0?[]:[`${count} ${count===1?one:
more}`]});return texts.length===0?"nothing":texts.length===1?texts.join(""):`${texts.slice(0,-1).join(", ")} and ${texts.at(-1)??""}`}var LEVEL_NOUNS=[{level:"e\
rror",one:"error",more:"errors"},{level:"warning",one:"warning",more:"warnings"},{level:"info",one:"info",more:"infos"}];var STYLES={error:"red",warning:"yellow",info:"cyan"},KINDS={error:"error",warning:"warning",info:"notice"},MAX_ANNOTATIONS2={error:9,warning:10,notice:10},MESSAGE_CHARACTERS=1e3;
function findingItems(findings){return[...new Set(findings.map(({file})=>file))].flatMap(file=>{let fileFindings=findings.filter(finding=>finding.file===file);return[
{kind:"group",title:`${sanitizeLogLine(file)}: ${countsText(fileFindings)}`},...fileFindings.flatMap(findingLines).map(text2=>({kind:"line",text:text2})),{kind:"\
end-group"}]})}function findingLines(finding){let{id:id2,level,message,hint}=finding,location=sanitizeLogLine(formatLocation(finding)),text2=clip(sanitizeLogLine(
message),MESSAGE_CHARACTERS),hintLines=hint===void 0?[]:[colorize("gray",`    ${clip(sanitizeLogLine(hint),MESSAGE_CHARACTERS)}`)];return[`${location} ${colorize(
STYLES[level],level)} ${colorize("bold",id2)} ${text2}`,...hintLines]}function annotationItems(findings,isInWorkflow=!0){let{shown,others}=selectAnnotated(findings),
note=`${describeOthers(others.length)}; see the log above or the job summary`;return[...shown.map(toAnnotation),...others.length===0||!isInWorkflow?[]:[{kind:"l\
ine",text:note}]]}function selectAnnotated(findings){let byKind=["error","warning","notice"].map(kind=>{let kindFindings=findings.filter(({level})=>KINDS[level]===
kind),limit=MAX_ANNOTATIONS2[kind];return{shown:kindFindings.slice(0,limit),others:kindFindings.slice(limit)}});return{shown:byKind.flatMap(({shown})=>shown),others:byKind.
flatMap(({others})=>others)}}function describeOthers(count){return`${count} more ${count===1?"finding has":"findings have"} no annotation, because GitHub shows \
ten of each level`}function toAnnotation(finding){let{id:id2,name,level,message,hint,file,line,column,endLine,endColumn}=finding,hintText2=hint===void 0?"":`. ${hint}`;
return{kind:KINDS[level],title:`${id2} ${name}`,text:clip(sanitizeLogLine(`${message}${hintText2}`),MESSAGE_CHARACTERS),location:{file,line,column},end:{line:endLine,
column:endColumn}}}function findingWarnings(findings,redact,isInWorkflow){let warnings=findings.map(finding=>toReportedFinding(finding,redact)).map(finding=>({...finding,
level:"warning"}));if(!isInWorkflow)return warnings.map(toAnnotation);let{shown,others}=selectAnnotated(warnings),lines2=others.length===0?[]:[`${describeOthers(
others.length)}:`];return[...shown.map(toAnnotation),...[...lines2,...others.flatMap(findingLines)].map(text2=>({kind:"line",text:text2}))]}import{createHash as createHash2}from"node:crypto";var SARIF_LEVELS={error:"error",warning:"warning",info:"note"},FINGERPRINT_CHARACTERS=32;function sarifText(findings,rules,toPath){let fingerprint=createFingerprintFunction(),
results=findings.map(finding=>({ruleId:finding.id,ruleIndex:rules.findIndex(({id:id2})=>id2===finding.id),level:SARIF_LEVELS[finding.level],message:{text:messageText2(
finding)},locations:[{physicalLocation:{artifactLocation:toArtifactLocation(toPath(finding.file)??finding.file),region:toRegion(finding)}}],partialFingerprints:{
"heatLint/v1":fingerprint(finding)}})),log={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"heat-stack-deploy\
 lint",informationUri:PROJECT_URL,rules:rules.map(toSarifRule)}},columnKind:"utf16CodeUnits",results}]};return`${JSON.stringify(log,void 0,2)}
`}function toSarifRule({id:id2,name,level,summary:summary2,reason}){return{id:id2,name,shortDescription:{text:summary2},fullDescription:{text:reason},helpUri:`${PROJECT_URL}\
/blob/main/docs/lint.md#${id2.toLowerCase()}-${name}`,defaultConfiguration:{level:SARIF_LEVELS[level]}}}function messageText2({message,hint}){return hint===void 0?
`${message}.`:`${message}. ${hint}`}function toArtifactLocation(file){return URL.canParse(file)?{uri:file}:{uri:file.split("/").map(encodeURIComponent).join("/"),
uriBaseId:"%SRCROOT%"}}function toRegion({line,column,endLine,endColumn}){return{startLine:line,startColumn:column,endLine,endColumn}}function createFingerprintFunction(){
let occurrences=new Map;return({id:id2,file,message})=>{let identity=JSON.stringify([id2,file,message]),occurrence=occurrences.get(identity)??0;return occurrences.
set(identity,occurrence+1),createHash2("sha256").update(`${identity}
${occurrence}`).digest("hex").slice(0,FINGERPRINT_CHARACTERS)}}var ICONS={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"},NO_BREAK_SPACE="\xA0",LIMITS={rows:500,bytes:4e5},OPEN_FINDINGS=30,MESSAGE_CHARACTERS2=500;
function lintSummary(headline2,isValid,findings,linkOf){let heading=`### ${isValid?"\u2705":"\u274C"} ${escapeMarkdown(headline2)}`,sections=[],{rows,bytes}=LIMITS,
shown=0;for(let file of new Set(findings.map(finding=>finding.file))){if(rows<=0||bytes<=0)break;let ofFile=findings.filter(finding=>finding.file===file);shown+=
ofFile.length;let isOpen=sections.length===0||shown<=OPEN_FINDINGS,text2=fileSection(ofFile,{rows,bytes},linkOf,isOpen);sections.push(`#### ${inlineCode(file)}:\
 ${countsText(ofFile)}

${text2}`),rows-=ofFile.length,bytes-=Buffer.byteLength(text2)}return shown<findings.length&&sections.push(`\u2026 and ${findings.length-shown} more in other fi\
les`),`${[heading,...sections].join(`

`)}
`}function fileSection(findings,limits,linkOf,isOpen){let rows=findings.map(finding=>[`${ICONS[finding.level]}${NO_BREAK_SPACE}${finding.level}`,lineMarkdown(finding,
linkOf),messageMarkdown(finding),`${finding.id} ${finding.name}`]),text2=truncateTable(["Level","Line","Finding","Rule"],rows,limits);return isOpen?text2:details(
"Findings",text2)}function lineMarkdown({file,line,column},linkOf){let link=linkOf({file,line,column});return link===void 0?String(line):`[${line}](${link})`}function messageMarkdown({
message,hint}){let escape=text2=>escapeMarkdown(clip(text2,MESSAGE_CHARACTERS2));return hint===void 0?escape(message):`${escape(message)}<br>*${escape(hint)}*`}var LEVELS=["error","warning","info"],MAX_OUTPUT_FINDINGS=1e3,REASON_CHARACTERS2=1e3;function buildLintReport({findings,templates,rules},{level,sarifFile,summary:summary2},secrets,page){
let{redact}=secrets,reported=findings.map(finding=>toReportedFinding(finding,redact)),failing=reported.filter(finding=>LEVELS.indexOf(finding.level)<=LEVELS.indexOf(
level)),isValid=failing.length===0,[firstFailing]=failing,headline2=`Lint found ${countsText(reported)} in ${templates} ${templates===1?"template":"templates"}`,
outputs=collectOutputs([["result",toTrustedText(isValid?"valid":"invalid")],["changed",toTrustedText("false")],["valid",toTrustedText(String(isValid))],["findin\
gs",redactJson(reported.slice(0,MAX_OUTPUT_FINDINGS),secrets)],["failure-reason",firstFailing&&redactText(reasonText(firstFailing),secrets)]]);return{log:[...findingItems(
reported),...annotationItems(reported,page!==void 0),...redactionItems(outputs.redacted),...isValid?[{kind:"line",text:headline2}]:[]],outputs:outputs.texts,variables:new Map,
file:sarifFile===void 0?void 0:{input:"sarif-file",path:sarifFile,text:sarifText(reported,rules,file=>page?.pathInRepository(file))},summary:summary2?lintSummary(
headline2,isValid,reported,location=>lineUrl(page,location)):void 0,github:void 0,failure:isValid?void 0:{message:headline2,code:"invalid-template"}}}function reasonText(finding){
let text2=`${formatLocation(finding)}: ${finding.message} (${finding.id})`;return clip(sanitizeLogLine(text2),REASON_CHARACTERS2)}import{createHash as createHash3}from"node:crypto";var DRIFT_LABEL="heat-drift",FINGERPRINT_CHARACTERS2=16;function driftIssue(result,{endpoint,page,commentParameters,dashboardUrl:dashboardUrl2},{redact},values){
if(result.drift===void 0)return;let hide=values.hider(commentParameters,visibleNames(result)),drift=hideInDrift(redactDrift(result.drift,redact),hide),{name}=drift.
stack,finding=toFinding(drift),link=dashboardLink(dashboardUrl2,result);return{marker:`<!-- heat-stack-deploy drift ${commentMarker(endpoint,name)} -->`,title:`\
Stack ${name} has drifted`,label:DRIFT_LABEL,finding,fingerprint:toFingerprint(drift),text:[`Resources of stack ${inlineCode(name)} are not as they were deploye\
d.`,driftMarkdown(drift),nextSteps(drift),...link===void 0?[]:[`[Stack in the dashboard](${link})`],footer(page)].join(`

`),comment:`${finding==="absent"?"There is no drift any more":"Drift found"}: ${drift.summary}.

${footer(page)}`}}function nextSteps({counts}){return["- If a change is wanted, put it into the template and deploy.",...counts.gone>0?["- An update with `conve\
rge: true` creates resources again that no longer exist."]:[],...counts.changed>0?["- Heat does not notice most changed properties, so no update changes them ba\
ck. Do that in the service, or have Heat replace the resource with the input `replace`: this deletes the drifted one, with its data."]:[],"- This issue is close\
d when a workflow run finds no drift."].join(`
`)}function toFinding({counts}){return counts.changed+counts.gone>0?"present":counts.unknown>0?"unknown":"absent"}function toFingerprint({resources}){let drifted=resources.
filter(({status})=>status==="changed"||status==="gone").map(({path:path10,status})=>[path10,status]);return createHash3("sha256").update(JSON.stringify(drifted)).
digest("hex").slice(0,FINGERPRINT_CHARACTERS2)}function listForms(text2){let forms=new Set([text2]);for(let encode of ENCODINGS)addEncoded(forms,text2,encode);return new Set([...forms].flatMap(form=>[form,joinSpace(
form),joinColons(form),joinColons(joinSpace(form))]))}function listBase64Pieces(text2){let bytes=Buffer.from(text2);return bytes.length>65536?[]:[0,1,2].flatMap(
offset=>{let piece=Buffer.concat([Buffer.alloc(offset),bytes]).toString("base64").slice(Math.ceil(offset*8/6),Math.floor((offset+bytes.length)*8/6));return piece.
length<8?[]:[...new Set([piece,toUrlAlphabet(piece)])]})}var ENCODINGS=[toJson,text2=>toJson(toJson(text2)),text2=>toAscii(toJson(text2)),text2=>toJson(toAscii(
toJson(text2))),toPythonLiteral,encodeURIComponent,toStrictUrl,text2=>toStrictUrl(text2).replaceAll("%2F","/"),text2=>toStrictUrl(text2).replaceAll("%20","+"),text2=>toHtml(
text2,"&#39;"),text2=>toHtml(text2,"&#x27;"),text2=>Buffer.from(text2).toString("base64"),text2=>toUrlAlphabet(Buffer.from(text2).toString("base64"))];function joinSpace(text2){
return text2.replace(/\s+/g," ")}function joinColons(text2){return text2.replaceAll(": : ",": ")}function addEncoded(forms,text2,encode){try{forms.add(encode(text2))}catch{}}
function toJson(text2){return JSON.stringify(text2).slice(1,-1)}function toAscii(json){return json.replace(/[^ -~]/g,unit=>`\\u${unit.charCodeAt(0).toString(16).
padStart(4,"0")}`)}function toPythonLiteral(text2){let hasBothQuotes=text2.includes("'")&&text2.includes('"');return text2.replace(hasBothQuotes?/[\\']/g:/\\/g,
"\\$&").replaceAll(`
`,"\\n").replaceAll("\r","\\r").replaceAll("	","\\t").replace(new RegExp("\\p{Cc}","gu"),unit=>`\\x${unit.charCodeAt(0).toString(16).padStart(2,"0")}`)}function toStrictUrl(text2){
return encodeURIComponent(text2).replace(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`)}function toHtml(text2,apostrophe){return text2.
replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'",apostrophe)}function toUrlAlphabet(base64){return base64.
replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}var CutBeginnings=class{#texts=[];#isSorted=!0;add(text2){text2.length<=6||(this.#texts.push(text2),this.#isSorted=!1)}find(text2){let ranges=[];if(this.#texts.
length===0)return ranges;for(let mark=text2.indexOf("\u2026");mark!==-1;mark=text2.indexOf("\u2026",mark+1)){let start=this.#findStart(text2,mark);start!==void 0&&
ranges.push({start,end:mark})}return ranges}#findStart(text2,mark){let last=mark-6;for(let start=Math.max(0,mark-510);start<=last;start+=1)if(this.#hasTextWith(
text2.slice(start,mark)))return start}#hasTextWith(beginning2){this.#isSorted||this.#texts.sort(),this.#isSorted=!0;let[low,high]=[0,this.#texts.length];for(;low<
high;){let middle=low+high>>1;(this.#texts[middle]??"")<beginning2?low=middle+1:high=middle}return this.#texts[low]?.startsWith(beginning2)===!0}};var MIN_SECRET_CHARACTERS=3,{imul}=Math,KEY_COUNT=65536,BASE=16777619,SecretIndex=class{#isKey=new Uint8Array(KEY_COUNT);#groups=new Map;#beginnings=new CutBeginnings;add(text2){
let key=keyAt(text2,0);this.#isKey[key]=1;let groups=this.#groups.get(key)??[];this.#groups.set(key,groups);let group2=groups.find(({length})=>length===text2.length)??
insertGroup(groups,text2.length),hash=toHash(text2),textsWithHash=group2.texts.get(hash);textsWithHash===void 0?group2.texts.set(hash,[text2]):textsWithHash.push(
text2),this.#beginnings.add(text2)}find(text2){let whole=this.#findWhole(text2),cut2=this.#beginnings.find(text2);return cut2.length===0?whole:mergeRanges([...whole,
...cut2])}#findWhole(text2){let ranges=[],hashes,start=0,end=0;for(let position=0;position+MIN_SECRET_CHARACTERS<=text2.length;position+=1){let key=keyAt(text2,
position);if(this.#isKey[key]===0)continue;hashes??=computePrefixHashes(text2);let matchEnd=findMatchEnd(text2,position,end,this.#groups.get(key)??[],hashes);matchEnd!==
void 0&&(position>=end&&(end>0&&ranges.push({start,end}),start=position),end=matchEnd)}return end>0&&ranges.push({start,end}),ranges}};function mergeRanges(ranges){
let merged=[];for(let range of[...ranges].sort((one,other)=>one.start-other.start)){let last=merged.at(-1);last===void 0||range.start>=last.end?merged.push(range):
merged[merged.length-1]={start:last.start,end:Math.max(last.end,range.end)}}return merged}function findMatchEnd(text2,position,covered,groups,hashes){for(let{length,
power:power2,texts}of groups){let matchEnd=position+length;if(matchEnd<=covered)return;if(matchEnd>text2.length)continue;let hash=(hashes[matchEnd]??0)-imul(hashes[position]??
0,power2)|0,from=Math.max(position,covered);if(texts.get(hash)?.some(one=>text2.startsWith(one.slice(from-position),from))===!0)return matchEnd}}function insertGroup(groups,length){
let group2={length,power:power(length),texts:new Map},insertAt=groups.findIndex(one=>one.length<length);return groups.splice(insertAt<0?groups.length:insertAt,0,
group2),group2}function keyAt(text2,position){let[first,second,third]=[text2.charCodeAt(position),text2.charCodeAt(position+1),text2.charCodeAt(position+2)];return imul(
first,961)+imul(second,31)+third&KEY_COUNT-1}function toHash(text2){let hash=0;for(let position=0;position<text2.length;position+=1)hash=imul(hash,BASE)+text2.charCodeAt(
position)|0;return hash}function computePrefixHashes(text2){let hashes=new Int32Array(text2.length+1),hash=0;for(let position=0;position<text2.length;position+=
1)hash=imul(hash,BASE)+text2.charCodeAt(position)|0,hashes[position+1]=hash;return hashes}function power(exponent){let result=1;for(let base=BASE,remaining=exponent;remaining>
0;remaining>>>=1)(remaining&1)===1&&(result=imul(result,base)),base=imul(base,base);return result}var REDACTED="***",MAX_PASSES=100,MAX_LEVEL3=500;function createSecrets(register){let knownForms=new Set,index=new SecretIndex,hasStars=!1,redact=text2=>{let current=text2;
for(let pass=1;pass<=MAX_PASSES;pass+=1){let ranges=index.find(current),next=replaceRanges(current,ranges);if(next===current)return current;if(!hasStars)return next;
current=next}return REDACTED},redactJson2=(value,level=0)=>typeof value=="string"?redact(value):typeof value!="object"||value===null||isLosslessNumber(value)?redactScalar(
value,redact):level===MAX_LEVEL3?REDACTED:Array.isArray(value)?value.map(item=>redactJson2(item,level+1)):Object.fromEntries(Object.entries(value).map(([key,entry])=>[
redact(key),redactJson2(entry,level+1)]));return{add:value=>{for(let form of listSecretForms(value))knownForms.has(form)||form===REDACTED||(knownForms.add(form),
index.add(form),hasStars||=form.includes("*"),register(form))},redact,redactJson:value=>redactJson2(value),hasSecret:text2=>index.find(text2).length>0}}var PEM_FRAME=/^-----(BEGIN|END) [A-Z0-9 ]+-----$/;
function listSecretForms(value){let trimmed=value.trim(),lines2=trimmed.split(/\r?\n/).map(line=>line.trim()),plainForms=[...new Set([trimmed,...lines2])].filter(
form=>form.length>=MIN_SECRET_CHARACTERS&&!PEM_FRAME.test(form)),pieces=trimmed.length<MIN_SECRET_CHARACTERS?[]:listBase64Pieces(trimmed),forms=[...plainForms.flatMap(
form=>[...listForms(form)]),...pieces];return new Set(forms.filter(form=>form.length>=MIN_SECRET_CHARACTERS))}function replaceRanges(text2,ranges){let position=0,
parts=ranges.map(({start,end})=>{let before=text2.slice(position,start);return position=end,before+REDACTED});return parts.length===0?text2:parts.join("")+text2.
slice(position)}function redactScalar(value,redact){let text2=String(value);return redact(text2)===text2?value:REDACTED}var MIN_CHARACTERS=4,MIN_SUBSTRING_CHARACTERS=8,MAX_LEVEL4=20,HIDDEN_VALUE="******",LITERALS=/^(true|false|null|none|~)$/i,PSEUDO_PREFIX="OS::",WORD_UNIT=/[\p{L}\p{N}_]/u;
function createParameterValues(){let namesByText=new Map,defaults=new Set;return{add:(name,value)=>{if(!name.startsWith(PSEUDO_PREFIX))for(let text2 of toTexts(
value)){let names2=namesByText.get(text2)??new Set;namesByText.set(text2,names2.add(name))}},addDefault:value=>{for(let text2 of toTexts(value))defaults.add(text2)},
hider:(shown,visible)=>{let hidden=new Map;for(let[text2,names2]of namesByText){let[first=""]=names2;![...names2].some(name=>matchesName(shown,name))&&!defaults.
has(text2)&&!visible.some(one=>one.includes(text2))&&hidden.set(text2,first)}return createHider(hidden)}}}function createHider(nameByText){let substringIndex=new SecretIndex,
wordIndex=new SecretIndex;for(let text2 of nameByText.keys())(text2.length<MIN_SUBSTRING_CHARACTERS?wordIndex:substringIndex).add(text2);return text2=>{let words=wordIndex.
find(text2).filter(range=>isWord(text2,range)),ranges=[...substringIndex.find(text2),...words].sort((left,right)=>left.start-right.start),position=0,visibleText2="";
for(let{start,end}of ranges){if(end<=position)continue;let name=nameByText.get(text2.slice(start,end));visibleText2+=`${text2.slice(position,Math.max(start,position))}\
[${name===void 0?"parameters":`parameter ${name}`}]`,position=end}return visibleText2+text2.slice(position)}}function isWord(text2,{start,end}){return!WORD_UNIT.
test(text2.charAt(start-1))&&!WORD_UNIT.test(text2.charAt(end))}function toTexts(value){let texts=[...listLeaves(value,0)].flatMap(text2=>[text2,...text2.split(
/[\r\n]+/),...text2.split(","),...encodedForms(text2)]);return new Set(texts.map(text2=>text2.trim()).filter(isSpecific))}function isSpecific(text2){return text2.
length>=MIN_CHARACTERS&&text2!==HIDDEN_VALUE&&!LITERALS.test(text2)}function listLeaves(value,level){if(value==null||level>MAX_LEVEL4)return new Set;if(typeof value==
"object"&&!isLosslessNumber(value)){let inner=Object.values(value).flatMap(one=>[...listLeaves(one,level+1)]);return new Set([jsonText(value),...inner])}let text2=typeof value==
"string"?value:jsonText(value),parsed=/^\s*[[{]/.test(text2)?parseJson(text2):void 0;return new Set([text2,...listLeaves(parsed,level+1)])}function parseJson(text2){
try{return JSON.parse(text2)}catch{return}}function encodedForms(text2){return text2.length<MIN_SUBSTRING_CHARACTERS?[]:[...listForms(text2),...listBase64Pieces(
text2)]}var FORMAT_VERSION=1,MARKDOWN_SIZE={rows:2e3,bytes:2e6};function planFile(path10,collected,{redact}){let plans=collected.map(({key,plan,maskedOutputs})=>({key,plan:redactPlan(
maskPlan(plan,{maskedOutputs}),redact)})),hash=joinHashes(plans),text2=path10.toLowerCase().endsWith(".md")?toMarkdown(plans,hash):toJson2(plans,hash);return{input:"\
plan-file",path:path10,text:text2}}function joinHashes(plans){let hashes=plans.map(({key,plan:{hash}})=>hash===void 0||key===void 0?hash:`${key}:${hash}`);return hashes.
includes(void 0)||hashes.length===0?void 0:hashes.join(",")}function toJson2(plans,hash){let document={version:FORMAT_VERSION,"plan-hash":hash,stacks:plans.map(
({key,plan:{stack,hash:ownHash,...plan}})=>({key,...stack,"plan-hash":ownHash,...plan}))};return`${jsonText(document,2)}
`}function toMarkdown(plans,hash){let sections=plans.map(({plan})=>`## Plan of stack ${inlineCode(plan.stack.name)}

${planMarkdown(plan,MARKDOWN_SIZE)}`),hashLine=hash===void 0||plans.length===1?[]:[`plan-hash: ${inlineCode(hash)}`];return`${[...sections,...hashLine].join(`

`)}
`}function deletionNoticeMarker(endpoint){return commentMarker(endpoint,`prune
`)}function deletionNoticeComment({upcoming,deleted},page){return{text:`${[title(upcoming),...upcoming.length===0?[]:[table2(upcoming),advice(upcoming)],deleted.
length===0?"":`Deleted: ${deleted.map(({name})=>inlineCode(name)).join(", ")}`,footer(page)].filter(text2=>text2!=="").join(`

`)}
`,isNoteworthy:upcoming.length>0}}function title({length}){return length===0?"### \u{1F9F9} No stack of this pull request is about to be deleted":`### \u23F0 ${length===
1?"A stack":`${length} stacks`} of this pull request will be deleted soon`}function table2(upcoming){return["| Stack | Deleted after | Why |","| :--- | :--- | :\
--- |",...upcoming.map(({name,deletesAt="",deletesBecause})=>`| ${inlineCode(name)} | ${inlineCode(deletesAt)} | ${deletesBecause===void 0?"":REASONS[deletesBecause]}\
 |`)].join(`
`)}var REASONS={"expires-after":"Its lifetime (`expires-after`) ends","max-age":"Its last deploy is then too old (`max-age` of `prune`)"};function advice(upcoming){
let longer=upcoming.some(({deletesBecause})=>deletesBecause==="expires-after")?" For a longer lifetime, raise `expires-after` in its workflow.":"",them=upcoming.
length===1?"it":"them";return`**To keep ${them}**, deploy ${them} again: push to this pull request, or run its workflow again. Each deploy starts the time again\
.${longer}`}function stateText({result,because}){return result===void 0?`skipped, because ${because.join(" and ")} failed`:result.outcome}function stateIcon({result}){return result===
void 0?"\u23ED\uFE0F":icon(result)}function changesText({result}){if(result===void 0)return"";if(result.plan!==void 0)return planLine(result.plan);let changedCount=countChangedResources(
result);return changedCount===0?"":changedCount===1?"1 resource":`${changedCount} resources`}function countChangedResources({events=[]}){return new Set(events.map(
({path:path10})=>path10.join("/")).filter(path10=>path10!=="")).size}function countsText2(reports){let stacks=reports.length===1?"1 stack":`${reports.length} st\
acks`,plans=reports.flatMap(({result})=>result?.plan===void 0?[]:[result.plan]),counts=new Map;for(let{result}of reports){let outcome=result?.outcome??"skipped";
result?.plan===void 0&&counts.set(outcome,(counts.get(outcome)??0)+1)}let outcomeTexts=[...counts].map(([outcome,count])=>`${count} ${outcome}`);if(plans.length===
0)return`${stacks}: ${outcomeTexts.join(", ")}`;let unchanged=plans.reduce((sum,plan)=>sum+plan.unchanged,0);return[stacks,`resources: ${countsLine(allPlanCounts(
plans),unchanged)}`,...outcomeTexts].join(" \xB7 ")}function forStack(key,width,item){let prefix=`${colorize("magenta",key.padEnd(width))} \u2502 `;switch(item.kind){case"group":return[{kind:"line",text:`${prefix}${colorize(
"bold",item.title)}`}];case"end-group":return[];case"line":return[{kind:"line",text:`${prefix}${item.text}`}];case"notice":case"warning":case"error":return[{...item,
text:`${key}: ${item.text}`}]}}function resultItem(runResult,redact){let line=(style,text2)=>({kind:"line",text:colorize(["bold",style],text2)});switch(runResult.
kind){case"skipped":return line("yellow",`skipped, because ${runResult.because.join(" and ")} failed`);case"refused":return line("red",`failed in ${durationText(
runResult.durationMs)}: ${firstLine(redact(summaryOf(runResult.error)))}`);case"result":{let{outcome,durationMs,failure}=runResult.result,text2=`${outcome} in ${durationText(
durationMs)}`;return failure===void 0?line("green",text2):line("red",`${text2}: ${firstLine(redact(failure.summary))}`)}}}var REASON_CHARACTERS3=500;function firstLine(text2){
let[first=""]=text2.split(/\r?\n/);return clip(sanitizeLogLine(first),REASON_CHARACTERS3)}function resultItems2({total:{failure,durationMs},reports,planHash:planHash2}){
let width=Math.max(...reports.map(({key})=>key.length)),style=failure===void 0?"green":"red",text2=`${countsText2(reports)}, in ${durationText(durationMs)}`;return[
...reports.map(report=>({kind:"line",text:`  ${report.key.padEnd(width)}  ${stateText(report)}${describeChanges(report)}`})),...planHash2===void 0?[]:[{kind:"li\
ne",text:`  plan-hash: ${planHash2}`}],{kind:"line",text:colorize(["bold",style],text2)}]}function describeChanges(report){let text2=changesText(report);return text2===
""?"":` (${text2})`}var MAX_STACKS=60,MAX_ARROWS2=200,LABEL_CHARACTERS=40;function dependencyGraph(reports){let ids=new Map(reports.map(({key},index)=>[key,`s${index}`])),edges=reports.
flatMap(({key,needs})=>needs.map(report=>[ids.get(report),ids.get(key)]));if(edges.length===0||reports.length>MAX_STACKS||edges.length>MAX_ARROWS2)return;let statuses=reports.
map(report=>[ids.get(report.key),toDisplayStatus2(report)]),usedStatuses=DISPLAY_STATUSES.filter(displayStatus=>statuses.some(([,report])=>report===displayStatus)),
lines2=["flowchart LR",...reports.map(report=>`  ${ids.get(report.key)??"s"}["${toLabel2(report)}"]`),...edges.map(([from,to])=>`  ${from??"s"} --> ${to??"s"}`),
...usedStatuses.flatMap(displayStatus=>{let members=statuses.flatMap(([id2,report])=>report===displayStatus&&id2!==void 0?[id2]:[]);return[`  classDef ${displayStatus}\
 ${FILLS[displayStatus]}`,`  class ${members.join(",")} ${displayStatus}`]})],legendTexts={...LEGEND,...reports.some(({result})=>result?.plan!==void 0)?PLAN_LEGEND:
RESULT_LEGEND},legend=usedStatuses.map(displayStatus=>legendTexts[displayStatus]).join(" \xB7 ");return{text:lines2.join(`
`),note:`${legend} \xB7 arrows point to dependent stacks`}}var RESULT_LEGEND={waiting:"\u{1F7E1} skipped"},PLAN_LEGEND={...RESULT_LEGEND,running:"\u{1F535} would chang\
e",untouched:"\u26AA unchanged"};function toLabel2(report){let{key,result}=report,state=result===void 0?"skipped":result.outcome;return`${result?.failure===void 0?
"":"\u2717 "}${labelText(key,LABEL_CHARACTERS)}<br/>${labelText(state,LABEL_CHARACTERS)}`}function toDisplayStatus2({result}){return result===void 0?"waiting":result.
failure!==void 0?"failed":result.plan!==void 0?planHasChanges(result.plan)?"running":"untouched":result.outcome==="accepted"||result.outcome==="paused"?"running":
result.changed?"done":"untouched"}var TITLES2={preview:"Plan for",delete:"Delete of"};function overviewParts({total,reports,planHash:planHash2},size,dashboardUrl2){let title2=`### ${icon(total)}\
 ${TITLES2[total.operation]??"Deploy of"} ${countsText2(reports)}`,diagram=dependencyGraph(reports);return[{name:"the header",text:`${title2}

${durationText(total.durationMs)} in total`},{name:"the table of stacks",text:stacksTable(reports,size,dashboardUrl2)},{name:"the graph of stacks",text:diagram===
void 0?"":`${codeBlock(diagram.text,"mermaid")}

${diagram.note}`,priority:3},{name:"the plan-hash",text:planHash2===void 0?"":`plan-hash: ${inlineCode(planHash2)}`,priority:2}]}function stacksTable(reports,size,dashboardUrl2){
let rows=reports.map(report=>{let{key,stackName:stackName2,isRemoved,result}=report,status=result?.stack?.status??"",link=result===void 0?void 0:dashboardLink(dashboardUrl2,
result);return[(link===void 0?inlineCode(key):`[${inlineCode(key)}](${link})`)+(stackName2===key?"":` (${inlineCode(stackName2)})`)+(isRemoved===!0?" \u2013 no longe\
r in the file":""),`${stateIcon(report)} ${stateText(report)}`,changesText(report),result===void 0?"":durationText(result.durationMs),status===""?"":inlineCode(
status)]});return truncateTable(["Stack","Result","Changes","Duration","Status"],rows,size)}var SECTIONS_BYTES=SUMMARY_BYTES*.8,MIN_BYTES=6e3,OVERVIEW={rows:500,bytes:6e4};function stacksSummary(runReport,redact,linkOf,dashboardUrl2){let budget=toShare(
runReport.reports.length),sections=runReport.reports.map(({key,result,outputs})=>({name:`stack ${key}`,text:result===void 0?"":summaryText(result,outputs,redact,
{linkOf,dashboardUrl:dashboardUrl2},{...budget,title:`#### ${key}:`}).trimEnd(),priority:sectionPriority(result)}));return fitToBudget([...overviewParts(runReport,
OVERVIEW,dashboardUrl2),...sections],SUMMARY_BYTES)}function sectionPriority(result){return result?.failure!==void 0?9:result?.changed===!0||result?.plan!==void 0?
5:4}function toShare(count){let bytes=Math.max(SECTIONS_BYTES/Math.max(count,1),MIN_BYTES),table3={rows:200,bytes:Math.min(1e5,bytes/6)},reasonCharacters=Math.min(
2e4,bytes/10);return{bytes,size:{table:table3,reasonCharacters,valueCharacters:1e3,resourcesOpen:6}}}var OVERVIEW2={rows:100,bytes:12e3},MIN_BYTES2=2500,SECTIONS_BYTES2=COMMENT_BYTES*.7;function stacksComment(runReport,redact,{page,url},rules,values){let{reports}=runReport,
bytes=Math.max(SECTIONS_BYTES2/Math.max(reports.length,1),MIN_BYTES2),sections=reports.map(report=>({name:`stack ${report.key}`,text:toSection2(withoutValues(report,
rules,values),bytes,redact,page,rules),priority:sectionPriority(report.result)})),parts=[{name:"the introduction",text:redact(introduction(rules))},...overviewParts(
runReport,OVERVIEW2,rules.dashboardUrl),{name:"the URL",text:url===void 0?"":redact(`**Open:** <${url}>`)},...sections,{name:"the workflow run",text:footer(page)}];
return fitToBudget(parts,COMMENT_BYTES)}function withoutValues(report,rules,values){let{result,outputs,key,stackName:stackName2}=report;if(result===void 0)return report;
let hide=values.hider(rules.commentParameters,[key,stackName2,...visibleNames(result)]);return{...report,result:hideInResult(result,hide),outputs:hideInOutputs(
outputs,hide)}}function toSection2(report,bytes,redact,page,rules){let{key,result,outputs}=report;if(result===void 0)return"";let size={table:{rows:60,bytes:bytes/
4},reasonCharacters:Math.min(4e3,bytes/8),valueCharacters:400,resourcesOpen:0},text2=fitToBudget([{name:"the failure",text:redact(failureText(result,size,redact,
location=>lineUrl(page,location)))},{name:"the plan",text:planSection(result,redact,rules,size.table),priority:2},{name:"the outputs",text:redact(outputsText(outputs,
size,redact)),priority:1}],bytes).trimEnd();if(text2==="")return"";let title2=`${stateIcon(report)} ${key}: ${result.outcome}`;return result.failure===void 0?details(
title2,text2):`#### ${title2}

${text2}`}function aggregateResults(multiStackRun,reports){let{operation,durationMs,failOnNoChanges}=multiStackRun,changed=reports.some(({result})=>result?.changed===!0),
outcome=aggregateOutcome(reports,operation),failure=aggregateFailure(reports)??(outcome==="unchanged"&&failOnNoChanges?NO_CHANGES:void 0);return{operation,outcome,
changed,durationMs,failure}}function hasAnyPlan(reports){return reports.some(({result})=>result?.plan!==void 0&&planHasChanges(result.plan))}function aggregateOutcome(reports,operation){
let outcomes=new Set(reports.map(({result})=>toDeployOutcome(result?.outcome??"failed",operation))),[first,...others]=outcomes;return first!==void 0&&others.length===
0?first:OUTCOME_PRECEDENCE.find(outcome=>outcomes.has(outcome))??"updated"}function toDeployOutcome(outcome,operation){return operation!=="deploy"?outcome:outcome===
"deleted"?"updated":outcome==="absent"?"unchanged":outcome}var OUTCOME_PRECEDENCE=["failed","previewed","paused","accepted","deleted"],NOTHING_CHANGED="Nothing \
changed in any stack, and fail-on-no-changes is true",NO_CHANGES={summary:NOTHING_CHANGED,reason:NOTHING_CHANGED,resources:[],locations:[],code:"no-changes"};function aggregateFailure(reports){
let failures=reports.flatMap(({key,result})=>result?.failure===void 0?[]:[{key,failure:result.failure}]),[first]=failures;if(first===void 0)return;let names2=failures.
map(({key})=>key).join(", ");return{summary:`${failures.length} of ${countText3(reports.length)} failed: ${names2}`,reason:failures.map(({key,failure})=>`${key}\
: ${failure.summary}`).join(`
`),resources:failures.flatMap(({failure})=>failure.resources),locations:failures.flatMap(({failure})=>failure.locations),code:first.failure.code}}function countText3(stacks){
return stacks===1?"1 stack":`${stacks} stacks`}function joinOutputs(reports){let namedOutputs2=reports.flatMap(({key,outputs,rules})=>outputs.map(output=>({...output,name:`${key}_${output.name}`,passesMasked:rules.
passMaskedOutputs}))),repeated=findRepeatedNames(namedOutputs2.map(({name})=>name)),isUnique=({name})=>!repeated.has(name.toLowerCase());return{joined:namedOutputs2.
filter(isUnique),ambiguous:namedOutputs2.filter(output=>!isUnique(output)).map(({name})=>name)}}function groupOutputsByStack(reports){return Object.fromEntries(
reports.map(({key,outputs})=>[key,Object.fromEntries(unmaskedOutputs(outputs).map(({name,value})=>[name,value]))]))}function multiStackOutputs({total,reports,planHash:planHash2},secrets){
let hasOutputs=reports.some(({result})=>result?.outputs!==void 0),planFacts=toPlanFacts2(reports,planHash2),{failure}=total;return collectOutputs([["result",toTrustedText(
total.outcome)],["changed",toTrustedText(String(total.changed))],["stacks",toTrustedText(jsonText(Object.fromEntries(reports.map(report=>[report.key,toFacts(report)]))))],
["outputs",hasOutputs?redactJson(groupOutputsByStack(reports),secrets):void 0],...planFacts===void 0?[]:planOutputs(planFacts),["failure-reason",failure&&redactText(
describeFailure(failure.summary,reports),secrets)],["failed-resources",failure&&redactJson(failedResources(reports),secrets)]])}function describeFailure(summary2,reports){
let first=reports.find(({result})=>result?.failure!==void 0),failure=first?.result?.failure;return oneLine(failure===void 0?summary2:`${summary2}; ${first?.key??
""}: ${failureLine(failure)}`)}function toFacts(report){let{stackName:stackName2,isRemoved,result,because}=report,removed=isRemoved===!0?{removed:!0}:{};if(result===
void 0)return{name:stackName2,result:"skipped",changed:!1,because,...removed};let{stack,outcome,changed,durationMs,failure}=result;return{name:stack?.name??stackName2,
result:outcome,changed,"duration-in-seconds":Math.round(durationMs/100)/10,...stack===void 0||stack.id===""?{}:{id:stack.id},...stack===void 0||stack.status===""?
{}:{status:stack.status},...removed,...failure===void 0?{}:{reason:failureLine(failure),"failure-code":failure.code}}}function toPlanFacts2(reports,planHash2){let plans=reports.
flatMap(({key,result})=>result?.plan===void 0?[]:[[key,result.plan]]);if(plans.length===0)return;let outputPlans=Object.fromEntries(plans.map(([key,plan])=>[key,
outputPlan(plan)]));return{plan:toTrustedText(jsonText(outputPlans)),hash:planHash2,hasChanges:hasAnyPlan(reports),counts:allPlanCounts(plans.map(([,plan])=>plan),
worstCounts)}}function failedResources(reports){return reports.flatMap(({key,result})=>(result?.failure?.resources??[]).map(resource=>({stack:key,...resource})))}function stackReports({operation,stacks},secrets){let maskedStacks=stacks.map(stack=>{let result=toResult(operation,stack);return{...stack,given:result&&maskResultPlan(
result,stack.rules)}});for(let{given:maskedResult,rules}of maskedStacks)publicOutputs(maskedResult??{},rules,secrets);return maskedStacks.map(({key,stackName:stackName2,
needs,rules,isRemoved,runResult,given:maskedResult})=>{let redactedResult=maskedResult&&redactResult(maskedResult,secrets.redact);return{key,stackName:stackName2,
needs,rules,isRemoved,result:redactedResult&&withoutHash(redactedResult),outputs:publicOutputs(maskedResult??{},rules,secrets),because:runResult.kind==="skipped"?
runResult.because:[],redactedOutputs:maskedResult===void 0||redactedResult===void 0?[]:redactedOutputs(maskedResult,redactedResult),error:runResult.kind==="refu\
sed"?runResult.error:void 0}})}function redactedOutputs(maskedResult,redactedResult){return[["plan",maskedResult.plan&&outputPlan(maskedResult.plan),redactedResult.
plan&&outputPlan(redactedResult.plan)],["stacks",maskedResult.failure&&failureLine(maskedResult.failure),redactedResult.failure&&failureLine(redactedResult.failure)],
["failed-resources",maskedResult.failure?.resources,redactedResult.failure?.resources]].filter(([,before,after])=>jsonText(before)!==jsonText(after)).map(([name])=>name)}
function withoutHash(result){return result.plan===void 0?result:{...result,plan:{...result.plan,hash:void 0}}}function toResult(operation,{stackName:stackName2,
runResult,hasChanged=!1}){switch(runResult.kind){case"result":return runResult.result;case"refused":return failedResult(runResult.error,{operation,stackName:stackName2,
durationMs:runResult.durationMs,hasChanged});case"skipped":return}}var MAX_ANNOTATIONS3=9,MESSAGE_CHARACTERS3=2e4;function buildMultiStackReport(multiStackRun,context){let{options,secrets,page}=context,reports=stackReports(multiStackRun,
secrets),total=aggregateResults(multiStackRun,reports),runReport={total,reports,planHash:multiStackRun.planHash},failures=findFailures(reports,secrets),{joined,
items:outputLogItems,published}=publishStackOutputs(runReport,options,secrets),linkOf=location=>lineUrl(page,location);return{...published,log:[...reports.flatMap(
toPlanItems),...outputLogItems,...toEnvironmentUrlItems(runReport,joined,options),...resultItems2(runReport),...failures.flatMap(({items})=>items).slice(0,MAX_ANNOTATIONS3)],
summary:options.summary?stacksSummary(runReport,secrets.redact,linkOf,options.dashboardUrl):void 0,github:page&&multiStackUpdates(runReport,joined,{...context,page}),
failure:total.failure&&{message:toErrorMessage(total.failure,reports,failures),code:total.failure.code}}}function publishStackOutputs(runReport,options,secrets){
let{reports}=runReport,{joined,ambiguous}=joinOutputs(reports),publishable=joined.filter(({isMasked,passesMasked})=>!isMasked||passesMasked),{named,collided}=namedOutputs(
publishable,!0),unmasked=unmaskedOutputs(joined),declared=multiStackOutputs(runReport,secrets),fileText=reports.some(({result})=>result?.outputs!==void 0)?path10=>multiStackFileText(
path10,unmasked,reports):void 0,{items,...published}=publishOutputs({named,declared,unmasked,fileText},options,secrets);return{joined,items:[...outputItems(joined),
...collisionItems([...collided,...ambiguous]),...reports.flatMap(({key,outputs,rules})=>maskedItems(outputs,rules,`${key}: `)),...redactionItems([...declared.redacted,
...redactedNames(reports)]),...items],published}}function redactedNames(reports){return[...new Set(reports.flatMap(({redactedOutputs:redactedOutputs2})=>redactedOutputs2))].
map(name=>{let keys2=reports.filter(({redactedOutputs:redactedOutputs2})=>redactedOutputs2.includes(name)).map(({key})=>key);return`${name} (${keys2.join(", ")}\
)`})}function toPlanItems({key,result}){return result?.plan===void 0?[]:planItems(result.plan,`${key}: `)}function toEnvironmentUrlItems({total,reports},joined,{
environmentUrl}){let outputs=reports.every(({result})=>result?.outputs!==void 0)?[]:void 0;return environmentUrlItems({...total,outputs},joined,environmentUrl)}
function multiStackFileText(file,unmasked,reports){return isDotenv(file)?outputsFileText(file,unmasked):`${jsonText(groupOutputsByStack(reports),2)}
`}function multiStackUpdates(runReport,outputs,{options,secrets:{redact},parameterValues:values,page}){let{total,reports}=runReport,url=findEnvironmentUrl(outputs,
options.environmentUrl),text2=stacksComment(runReport,redact,{page,url},options,values),isNoteworthy2=total.changed||total.failure!==void 0||hasAnyPlan(reports),
names2=reports.flatMap(({key,stackName:stackName2})=>[key,stackName2]),publicResult=hideInResult(total,values.hider(options.commentParameters,names2));return toGitHubUpdates(
publicResult,{text:text2,isNoteworthy:isNoteworthy2},options,redact,url)}function findFailures(reports,{redact}){return reports.flatMap(({key,result,error:error2})=>result?.
failure===void 0?[]:[{key,...error2===void 0?failureReport(result.failure):errorReport(error2,redact)}])}function toErrorMessage(failure,reports,failures){let skipped=reports.
filter(({result})=>result===void 0),lines2=[failure.summary,...failures.map(({key,message})=>`  - ${key}: ${message.replaceAll(`
`,`
    `)}`),...skipped.map(({key,because})=>`  - ${key} was skipped, because ${because.join(" and ")} failed`)];return clip(lines2.join(`
`),MESSAGE_CHARACTERS3)}import{constants}from"node:fs";import{access,stat}from"node:fs/promises";import path4 from"node:path";var WSL=/\\(System32|WindowsApps)\\?$/i,GIT_BASH="C:\\Progr\
am Files\\Git\\bin";async function findBash({env,platform}={env:process.env,platform:process.platform}){for(let folder of listSearchFolders(env,platform)){let file=path4.
join(folder,platform==="win32"?"bash.exe":"bash");if(await isExecutableFile(file))return file}}function listSearchFolders(env,platform){let isWindows=platform===
"win32",folders=((isWindows?env.Path??env.PATH:env.PATH)??"").split(isWindows?";":":").filter(folder=>path4.isAbsolute(folder)||isWindows);return isWindows?[...folders.
filter(folder=>folder!==""&&!WSL.test(folder)),GIT_BASH]:folders}async function isExecutableFile(file){try{return await access(file,constants.X_OK),(await stat(
file)).isFile()}catch{return!1}}import{homedir}from"node:os";function readRunnerEnvironment(){let workspace=process.env.GITHUB_WORKSPACE??"";return{env:process.env,workingFolder:process.cwd(),
homeFolder:homedir(),workspace:workspace===""?process.cwd():workspace}}var ENVIRONMENT_LIMITS={variableBytes:process.platform==="win32"?32766:128*1024-1,totalBytes:512*
1024};import{existsSync}from"node:fs";function canSaveState(){return existsSync(process.env.GITHUB_STATE??"")}import{setMaxListeners}from"node:events";import{setTimeout as sleep}from"node:timers/promises";var clock={now:()=>Date.now(),async sleep(ms,signal){signal.throwIfAborted(),
setMaxListeners(Number.POSITIVE_INFINITY,signal);try{await sleep(ms,void 0,{signal})}catch(error2){throw signal.throwIfAborted(),error2}}};import*as os from"os";function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}import*as crypto from"crypto";import*as fs from"fs";import*as os2 from"os";function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unex\
pected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`}import*as os3 from"os";import{EOL as EOL3}from"os";import{constants as constants2,promises}from"fs";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access:access2,appendFile,writeFile}=promises,SUMMARY_ENV_VAR="GIT\
HUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access2(pathFromEnv,constants2.R_OK|constants2.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if t\
he file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(attrs).
map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(EOL3)}addCodeBlock(code,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems2=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems2);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data:data2,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data2,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text2);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.addRaw(element).addEOL()}addLink(text2,href){
let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){
let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(name,val));
issueCommand("set-env",{name},convertedVal)}function setSecret(secret2){issueCommand("add-mask",{},secret2)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os3.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure,error(message)}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os3.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function saveState(name,value){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},
toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}import{mkdir,open}from"node:fs/promises";import path5 from"node:path";var PRIVATE=384;async function writePrivateFile(file,content){await mkdir(path5.dirname(file),
{recursive:!0});let handle=await open(file,"w",PRIVATE);try{(await handle.stat()).isFile()&&await handle.chmod(PRIVATE),await handle.writeFile(content)}finally{
await handle.close()}}import{existsSync as existsSync3,readFileSync,statSync}from"node:fs";import path6 from"node:path";function repositoryPath({workspace,repository},file){let found=findDotGit(
workspace,file);if(found===void 0)return file;let origin=findOrigin(found.dotGit);return origin!==void 0&&origin!==repository.toLowerCase()?void 0:file.split("/").
slice(found.depth).join("/")}function findCheckedOutCommit(workspace,file){let found=findDotGit(workspace,file);if(found!==void 0)try{let{folder,commonFolder}=findGitFolders(
found.dotGit),head=readFileSync(path6.join(folder,"HEAD"),"utf8").trim(),[,ref]=/^ref: (.+)$/.exec(head)??[];return ref===void 0?toCommit(head):readRef(commonFolder,
ref)}catch{return}}function readRef(folder,ref){let file=path6.join(folder,ref);if(existsSync3(file))return toCommit(readFileSync(file,"utf8").trim());let lines2=readFileSync(
path6.join(folder,"packed-refs"),"utf8").split(`
`);return toCommit(lines2.find(line=>line.endsWith(` ${ref}`))?.split(" ")[0]??"")}function toCommit(text2){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text2)?text2:
void 0}function findDotGit(workspace,file){if(URL.canParse(file)||path6.isAbsolute(file)||file.split("/").includes(".."))return;let folders=file.split("/").slice(
0,-1);for(let depth=folders.length;depth>=0;depth-=1){let dotGit=path6.join(workspace,...folders.slice(0,depth),".git");if(existsSync3(dotGit))return{dotGit,depth}}}
function findOrigin(dotGit){try{let config=readFileSync(path6.join(findGitFolders(dotGit).commonFolder,"config"),"utf8"),[,section2=""]=/^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.
exec(config)??[],[,url=""]=/^\s*url\s*=\s*(.+?)\s*$/m.exec(section2)??[];return/([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase()}catch{return}}function findGitFolders(dotGit){
if(statSync(dotGit).isDirectory())return{folder:dotGit,commonFolder:dotGit};let[,gitDir=""]=/^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit,"utf8"))??[],folder=path6.
resolve(path6.dirname(dotGit),gitDir),commonDirFile=path6.join(folder,"commondir");return{folder,commonFolder:existsSync3(commonDirFile)?path6.resolve(folder,readFileSync(
commonDirFile,"utf8").trim()):folder}}var ANNOTATE={notice,warning,error};function setFailureCode(code){try{setOutput("failure-code",code)}catch{}}function publishFailure({reason,changed}){try{toolkit.
setOutput("result","failed"),changed!==void 0&&toolkit.setOutput("changed",String(changed)),toolkit.setOutput("failure-reason",reason)}catch{}}var toolkit={input:name=>getInput(
name),registerSecret:value=>{setSecret(value)},print:line=>{info(line)},debug:line=>{debug(line)},openGroup:title2=>{startGroup(title2)},closeGroup:()=>{endGroup()},
annotate({kind,text:text2,title:title2,location,end}){let properties=location===void 0?{}:toAnnotationProperties(location,end);ANNOTATE[kind](text2,{...title2===
void 0?{}:{title:title2},...properties})},setOutput:(name,value)=>{setOutput(name,value)},exportVariable:(name,value)=>{exportVariable(name,value)},async addSummary(markdown){
(process.env.GITHUB_STEP_SUMMARY??"")!==""&&await summary.addRaw(markdown,!0).write()},writeFile:(file,content)=>writePrivateFile(file,content),fail:(message,code)=>{
setFailureCode(code),setFailed(message)}};function toAnnotationProperties({file,line,column},end){let repository=process.env.GITHUB_REPOSITORY??"",displayedPath=repositoryPath(
{workspace:readRunnerEnvironment().workspace,repository},file);if(displayedPath===void 0)return{};let start={file:displayedPath,startLine:line};return end===void 0?
{...start,startColumn:column}:end.line===line?{...start,startColumn:column,endLine:line,endColumn:Math.max(column,end.column)}:{...start,endLine:end.line}}function savePostState(name,value){canSaveState()&&saveState(name,value)}function readPostState(name){return getState(name)}var INITIAL_STATE={isDone:!1};function openStepState(){let state=INITIAL_STATE;return savePostState("hand_over",JSON.stringify(state)),{add:change=>{state={...state,
...change},savePostState("hand_over",JSON.stringify(state))}}}function wasCancelled(){return readPostState("cancelled")!==""}import{randomUUID as randomUUID2}from"node:crypto";import{readFile}from"node:fs/promises";function searchForPullRequest(facts,payload){switch(facts.event){case"push":case"release":return searchByRef(facts,"merged");case"workflow_dispatch":return searchByRef(
facts,"open");case"merge_group":return findInQueueRef(toText(toRecord(payload.merge_group).head_ref))??NO_QUEUE_REF;case"workflow_run":return searchOfWorkflowRun(
facts,toRecord(payload.workflow_run));case"deployment":case"deployment_status":return searchOfDeployment(facts,toRecord(payload.deployment));case"repository_dis\
patch":return numberIn(toRecord(payload.client_payload))??NO_PAYLOAD_NUMBER;default:return none(`${facts.event===""?"the event":`the event "${facts.event}"`} ha\
s no pull request`)}}var none=reason=>({kind:"none",reason}),NO_QUEUE_REF=none("the merge group names no pull request"),NO_PAYLOAD_NUMBER=none("the client_paylo\
ad of the event has no pull_request");function searchByRef({repository,sha,ref},preferred){let name=readBranch(ref),branch=name===void 0?void 0:{repository,name};
return findInQueueRef(ref)??{kind:"commit",sha:sha||void 0,branch,preferred}}function findInQueueRef(ref){let number2=/^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.
exec(ref)?.[1];return number2===void 0?void 0:{kind:"number",number:Number(number2)}}function searchOfWorkflowRun(facts,other){let name=toText(other.head_branch),
event=toText(other.event),repository=toText(toRecord(other.head_repository).full_name)||facts.repository;if(event==="schedule")return none("the other workflow r\
an on a schedule");let isPush=event==="push"||event==="release";return findInQueueRef(name)??{kind:"commit",sha:toText(other.head_sha)||void 0,branch:name===""?
void 0:{repository,name},preferred:isPush?"merged":"open"}}function searchOfDeployment(facts,deployment){let named=numberIn(toRecord(parseJson2(deployment.payload)));
if(named!==void 0)return named;let sha=toText(deployment.sha)||facts.sha,ref=toText(deployment.ref),name=ref===sha||ref.startsWith("refs/tags/")?"":ref.replace(
/^refs\/heads\//,""),branch=name===""?void 0:{repository:facts.repository,name};return{kind:"commit",sha:sha||void 0,branch,preferred:"open"}}function numberIn({
pull_request:value}){let number2=typeof value=="object"?toRecord(value).number:value;return/^[1-9]\d{0,9}$/.test(typeof number2=="number"?String(number2):toText(
number2))?{kind:"number",number:Number(number2)}:void 0}function readBranch(ref){return/^refs\/heads\/(.+)$/.exec(ref)?.[1]}function parseJson2(value){if(typeof value!=
"string")return value;try{return JSON.parse(value)}catch{return}}function toText(value){return typeof value=="string"?value:""}function toRecord(value){return typeof value==
"object"&&value!==null?Object.fromEntries(Object.entries(value)):{}}async function readWorkflowRun(env){let repository=env.GITHUB_REPOSITORY??"";if(repository==="")return;let event=toRecord(await readEvent(env.GITHUB_EVENT_PATH)),
serverUrl=env.GITHUB_SERVER_URL??"https://github.com",attempt=env.GITHUB_RUN_ATTEMPT??"",isRepeated=attempt!==""&&attempt!=="1",sha=env.GITHUB_SHA??"",head=toRecord(
toRecord(event.pull_request).head).sha,eventName=env.GITHUB_EVENT_NAME??"",facts={repository,event:eventName,sha,ref:env.GITHUB_REF??""},subject=findPullRequest(
event),{pullRequest:number2}=subject,runId=env.GITHUB_RUN_ID??"",runUrl=`${serverUrl}/${repository}/actions/runs/${runId}`;return{repository,event:eventName,...subject,
pullRequestSearch:number2===void 0?searchForPullRequest(facts,event):{kind:"number",number:number2},commandCommentId:eventName==="issue_comment"?findCommentId(event):
void 0,sha,headSha:typeof head=="string"?head:sha,serverUrl,pathInRepository:file=>repositoryPath({workspace:readRunnerEnvironment().workspace,repository},file),
findCheckedOutCommit:file=>findCheckedOutCommit(readRunnerEnvironment().workspace,file),stepId:[runId,attempt,randomUUID2().slice(0,8)].filter(part=>/^[\w]+$/.test(
part)).join("-"),isRepeated,url:isRepeated?`${runUrl}/attempts/${attempt}`:runUrl}}function withPullRequest(run2,number2){return number2===void 0||number2===run2.
pullRequest?run2:{...run2,pullRequest:number2,pullRequestSearch:{kind:"number",number:number2},pullRequestState:"unknown"}}function findPullRequest(event){let issue2=toRecord(
event.issue),comment="pull_request"in issue2?issue2:{},subject="pull_request"in event?toRecord(event.pull_request):comment,{number:number2}=subject;if(typeof number2!=
"number"||!Number.isSafeInteger(number2)||number2<1)return{pullRequest:void 0,pullRequestState:"unknown"};let isClosing=event.action==="closed";return{pullRequest:number2,
pullRequestState:isClosing?"closed":findState(subject)}}function findCommentId(event){let{id:id2}=toRecord(event.comment);return typeof id2=="number"&&Number.isSafeInteger(
id2)?id2:void 0}function findState({state,merged}){return state==="closed"||merged===!0?"closed":state==="open"?"open":"unknown"}async function readEvent(eventPath){
if(!(eventPath===void 0||eventPath===""))try{return JSON.parse(await readFile(eventPath,"utf8"))}catch{return}}import path7 from"node:path";async function publish(stepReport,workspace,console,reporter,writeIssue){stepReport.log.forEach(console.print);let{summary:summary2,failure,github,issue:issue2}=stepReport,
fileErrors=await writeFiles(stepReport,workspace);setOutputs(stepReport,fileErrors);for(let[name,text2]of stepReport.variables)toolkit.exportVariable(name,text2);
if(summary2!==void 0&&await toolkit.addSummary(summary2),github!==void 0&&reporter!==void 0){let{commentId,deploymentId}=await reporter.finish(github,failure===
void 0&&fileErrors.size===0?"success":"failure");commentId!==void 0&&toolkit.setOutput("comment-id",String(commentId)),deploymentId!==void 0&&toolkit.setOutput(
"deployment-id",String(deploymentId))}let written=issue2===void 0?void 0:await writeIssue?.(issue2);written!==void 0&&(console.print({kind:"line",text:written.text}),
toolkit.setOutput("issue-number",String(written.number))),fail(console,failure,[...fileErrors.values()])}async function writeFiles({file,planFile:planFile2},workspace){
let errors=new Map;for(let one of[file,planFile2]){if(one===void 0)continue;let error2=await writeFile2(one,workspace);error2!==void 0&&errors.set(one.input??"o\
utputs-file",error2)}return errors}function setOutputs({outputs},fileErrors){for(let[name,text2]of outputs)fileErrors.has(name)||toolkit.setOutput(name,text2)}function fail(console,failure,fileErrors){
let[last,...others]=fileErrors.toReversed(),printed=failure===void 0?others:fileErrors;for(let text2 of printed)console.print({kind:"error",text:text2});if(failure!==
void 0)console.fail(failure.message,failure.code);else if(last!==void 0){let[reason=""]=last.split(`
`);toolkit.setOutput("failure-reason",reason),console.fail(last,"invalid-input")}}async function writeFile2({input="outputs-file",path:file,text:text2},workspace){
try{await toolkit.writeFile(path7.resolve(workspace,file),text2);return}catch(error2){return`Could not write ${input} ${file}: ${messageOf(error2)}
Next: Set ${input} to a file in a writable folder of the workspace. Everything else was published.`}}import{randomUUID as randomUUID3}from"node:crypto";import{readFile as readFile2,rename,rm,writeFile as writeFile3}from"node:fs/promises";import path8 from"node:path";
var PRIVATE2={mode:384,flag:"wx"};function openExportFiles(workspace){return{read:file=>readFile2(path8.resolve(workspace,file),"utf8"),write:(file,text2)=>replaceFile(
path8.resolve(workspace,file),text2)}}async function replaceFile(file,text2){let newFile=`${file}.${randomUUID3()}`;try{await writeFile3(newFile,text2,PRIVATE2),
await rename(newFile,file)}catch(error2){throw await rm(newFile,{force:!0}),error2}}import{spawnSync}from"node:child_process";import{mkdtemp,readFile as readFile3,rm as rm2,writeFile as writeFile4}from"node:fs/promises";import os4 from"node:os";
import path9 from"node:path";import{setTimeout as sleep2}from"node:timers/promises";import{StringDecoder}from"node:string_decoder";var START_SCRIPT='set -m; "$BASH" --noprofile --norc -eo pipefail "$0" </dev/null & echo $! >"$1"; exec 2>/dev/nu\
ll; wait $!',KILL_GROUP='kill -s "$0" -- "-$1"';async function runVerifyCommand(verifyCommand){let bash=await findBash();if(bash===void 0)return{failure:"bash i\
s not on the PATH"};let folder=await mkdtemp(path9.join(process.env.RUNNER_TEMP??os4.tmpdir(),"heat-stack-deploy-check-"));try{let outputsFile=path9.join(folder,
"outputs.json"),script=path9.join(folder,"verify.sh");await writeFile4(script,verifyCommand.command,{mode:384}),await writeFile4(outputsFile,verifyCommand.outputsJson,
{mode:384});let env=mergeEnvironment({...verifyCommand.variables,STACK_OUTPUTS_FILE:outputsFile});verifyCommand.signal.throwIfAborted();let failure=findStartFailure(
bash,verifyCommand.workingFolder,env);return failure===void 0?await run(bash,script,path9.join(folder,"pid"),env,verifyCommand):{failure}}finally{await rm2(folder,
{recursive:!0,force:!0})}}function findStartFailure(bash,cwd,env){let{error:error2}=spawnSync(bash,["-c",":"],{cwd,env,stdio:"ignore"});return error2===void 0?void 0:
messageOf(error2)}async function run(bash,script,pidFile,env,{workingFolder:cwd,signal,onLine}){let{exec}=await import("./exec/index.js"),[out,err]=[splitLines(
onLine),splitLines(onLine)],listeners={stdout:out.add,stderr:err.add},execution=exec(bash,["-c",START_SCRIPT,script,pidFile],{cwd,env,silent:!0,ignoreReturnCode:!0,
listeners}).then(code=>code===null?{failure:"bash was terminated by a signal"}:{exitCode:code},error2=>({failure:messageOf(error2)})),result=await raceWithAbort(
execution,signal,()=>killProcessGroup(bash,pidFile,execution));return out.end(),err.end(),result}var HIDDEN_VARIABLES=/^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;
function mergeEnvironment(variables){let inherited=Object.entries(process.env).filter(entry=>entry[1]!==void 0&&!HIDDEN_VARIABLES.test(entry[0]));return{...variables,
...Object.fromEntries(inherited)}}async function raceWithAbort(execution,signal,end){let onAbort,aborted=new Promise((_,reject)=>{onAbort=()=>{end().finally(()=>{
reject(signal.reason)})},signal.addEventListener("abort",onAbort,{once:!0}),signal.aborted&&onAbort()});try{let ended=await Promise.race([execution,aborted]);return signal.
aborted?await aborted:ended}finally{onAbort!==void 0&&signal.removeEventListener("abort",onAbort)}}var GRACE_MS=2e3,PID_POLL_MS=20,pause=ms=>sleep2(ms,void 0,{ref:!1});
async function killProcessGroup(bash,pidFile,execution){let state={isRunning:!0},exited=execution.then(()=>{state.isRunning=!1}),deadlineMs=performance.now()+GRACE_MS,
group2="";for(;state.isRunning&&group2===""&&performance.now()<deadlineMs;)group2=await readFile3(pidFile,"utf8").then(text2=>text2.trim(),()=>""),group2===""&&
await Promise.race([exited,pause(PID_POLL_MS)]);for(let name of["TERM","KILL"]){if(!state.isRunning||!(Number(group2)>1))return;spawnSync(bash,["-c",KILL_GROUP,
name,group2],{stdio:"ignore"}),await Promise.race([exited,pause(GRACE_MS)])}}var MAX_LINE_CHARACTERS3=1<<20;function splitLines(onLine){let decoder=new StringDecoder(
"utf8"),partialLine="",emitLine=()=>{onLine(partialLine.replace(/\r$/,"")),partialLine=""},append=text2=>{partialLine+=text2.slice(0,Math.max(0,MAX_LINE_CHARACTERS3-
partialLine.length))},addText=text2=>{let[firstLine2="",...otherLines]=text2.split(`
`);append(firstLine2);for(let line of otherLines)emitLine(),append(line)};return{add:chunk=>{addText(decoder.write(chunk))},end:()=>{addText(decoder.end()),partialLine!==
""&&emitLine()}}}var IN_WORKFLOW_RUN={subject:"The workflow run",hint:"See the log of the post step, which applies on-cancel. By default, Heat continues the action."},ELSEWHERE={
subject:"The command",hint:'Heat continues with the requests that it has received: nothing applies on-cancel here. "heat-stack-deploy wait" follows the stack.'};
function toCancelSignal(interrupt){let controller=new AbortController,cancel=()=>{let{subject,hint}=canSaveState()?IN_WORKFLOW_RUN:ELSEWHERE;controller.abort(new CancelledError(
`${subject} was cancelled (${String(interrupt.reason)})`,{hint}))};return interrupt.aborted?cancel():interrupt.addEventListener("abort",cancel,{once:!0}),controller.
signal}function openConsole(redact){let isInGroup=!1,print=item=>{isInGroup&&item.kind==="error"&&toolkit.closeGroup(),(item.kind!=="end-group"||isInGroup)&&printItem(
item,redact),isInGroup=item.kind==="group"||isInGroup&&item.kind!=="end-group"&&item.kind!=="error"};return{print,warn:text2=>{print({kind:"warning",text:text2})},
notice:text2=>{print({kind:"notice",text:text2})},debug:text2=>{toolkit.debug(redact(text2))},fail:(message,code)=>{isInGroup&&toolkit.closeGroup(),isInGroup=!1,
toolkit.fail(redact(message),code)}}}function printItem(item,redact){switch(item.kind){case"group":toolkit.openGroup(redact(item.title));return;case"end-group":
toolkit.closeGroup();return;case"line":toolkit.print(redact(item.text));return;case"notice":case"warning":case"error":{let title2=item.title===void 0?{}:{title:redact(
item.title)};toolkit.annotate({...item,...title2,text:redact(item.text)})}}}function attemptLimits(signal,timeoutMs){return octokit=>(octokit.hook.wrap("request",async(request,options)=>{signal.throwIfAborted();let attempt=new AbortController,
abort=()=>{attempt.abort(signal.reason)};signal.addEventListener("abort",abort,{once:!0});let timer=setTimeout(()=>{attempt.abort(new Error(`GitHub did not resp\
ond within ${timeoutMs/1e3} s`))},timeoutMs);try{let call=request({...options,request:{...options.request,signal:attempt.signal}});return await untilAborted(attempt.
signal,call)}finally{clearTimeout(timer),signal.removeEventListener("abort",abort)}}),{})}function callLimits(signal){return octokit=>(octokit.hook.wrap("reques\
t",async(request,options)=>(signal.throwIfAborted(),options.method==="POST"&&(options.request.retries=0),untilAborted(signal,request(options)))),{})}async function untilAborted(signal,promise){
let onAbort=()=>{},aborted=new Promise((_,reject)=>{onAbort=()=>{reject(signal.reason)},signal.addEventListener("abort",onAbort,{once:!0})});try{return await Promise.
race([promise,aborted])}finally{signal.removeEventListener("abort",onAbort)}}var RateLimitWaits=class{warn;waitedS=0;constructor(warn){this.warn=warn}mayWait=(retryAfterS,_options,_octokit,retryCount)=>retryCount>=3||this.waitedS+retryAfterS>
60?!1:(this.waitedS+=retryAfterS,this.warn(`GitHub's rate limit was reached: waiting ${retryAfterS} s`),!0)},SECONDARY_RATE_LIMIT="secondary rate limit",markSecondaryRateLimits=octokit=>(octokit.
hook.error("request",error2=>{throw isRateLimit(error2)&&readHeader(error2,"x-ratelimit-remaining")!=="0"&&!/secondary rate/i.test(error2.message)&&(error2.message=
`${error2.message} (${SECONDARY_RATE_LIMIT})`),error2}),{});function isRateLimit(error2){let status=readStatus(error2);return!(error2 instanceof Error)||status!==
403&&status!==429?!1:status===429||readHeader(error2,"retry-after")!==void 0||readHeader(error2,"x-ratelimit-remaining")==="0"||/rate limit/i.test(error2.message)}
function readRetryAfter(error2){let seconds=Number(readHeader(error2,"retry-after")??"");return seconds>0?seconds:void 0}function readHeader(error2,name){let{response}=error2,
value=response?.headers?.[name];return typeof value=="string"||typeof value=="number"?`${value}`:void 0}function readStatus(error2){if(!(typeof error2!="object"||
error2===null||!("status"in error2)))return typeof error2.status=="number"?error2.status:void 0}var ATTEMPT_TIMEOUT_MS=1e4,RETRIES=2,FINAL_STATUSES=[400,401,403,404,409,410,413,422,429,451];async function openGitHub(token,repository,{signal,warn,attemptTimeoutMs=ATTEMPT_TIMEOUT_MS,
secondMs=1e3}){let{getOctokit,retry,throttling}=await import("./github/index.js"),rateLimitWaits=new RateLimitWaits(warn),octokit=getOctokit(token,{retry:{retries:RETRIES,
doNotRetry:FINAL_STATUSES,retryAfterBaseValue:secondMs},throttle:{onRateLimit:rateLimitWaits.mayWait,onSecondaryRateLimit:rateLimitWaits.mayWait,retryAfterBaseValue:secondMs}},
attemptLimits(signal,attemptTimeoutMs),markSecondaryRateLimits,throttling,retry,callLimits(signal)),[owner="",repo=""]=repository.split("/");return{octokit,repository:{
owner,repo}}}async function bestEffort({failureText:failureText2,permission,warn},call){try{return await call()}catch(error2){error2 instanceof CancelledError||warn(`${failureText2}\
: ${describeError(error2,permission)}`);return}}var HTML=/^\s*<(!doctype|html|head|body)\b/i,BLOCKED=/\b(is locked|was archived|is disabled)\b/i;function describeError(error2,permission){
let serverMessage=messageOf(error2);if(error2 instanceof TypeError)return`GitHub's response is not valid (${serverMessage})`;if(isRateLimit(error2))return rateLimitText(
serverMessage,readRetryAfter(error2));let status=readStatus(error2);if(status!==void 0&&HTML.test(serverMessage))return`GitHub returned ${status}`;if(status===403&&
BLOCKED.test(serverMessage))return`GitHub rejected the request (${serverMessage})`;switch(status){case 401:return`GitHub rejected the token (${serverMessage}). \
Check github-token.`;case 403:case 404:return`GitHub denied access (${serverMessage}). The job needs "permissions: ${permission}"; workflow runs for pull reques\
ts from forks and from Dependabot have a read-only token.`;default:return serverMessage}}function rateLimitText(serverMessage,retryAfterS){return`GitHub is limi\
ting requests${retryAfterS===void 0?"":`, for another ${retryAfterS} s`} (${serverMessage}). All jobs that use this token share its rate limit: run fewer jobs i\
n parallel.`}var optionalText=fallback(optional(string()),void 0),id=pipe(number(),safeInteger()),author=fallback(optional(object({id,type:optionalText})),void 0);function readResponse(schema,data2){
let result=safeParse(schema,data2);if(result.success)return result.output;let[issue2]=result.issues,field=getDotPath(issue2),problem=issue2.input===void 0?"it i\
s missing":`${issue2.expected??"another value"} expected`;throw new Error(`GitHub's response is not valid${field===null?"":` at ${field}`}: ${problem}`)}function readItems(schema,data2){
return readList(schema,data2).items}function readList(schema,data2){let list=readResponse(array(unknown()),data2),items=list.flatMap(item=>{let{success,output}=safeParse(
schema,item);return success?[output]:[]});return{items,unreadable:list.length-items.length}}function assertAllRead(unreadable){if(unreadable===0)return;let what=unreadable===
1?"an item":`${unreadable} items`;throw new Error(`GitHub's response is not valid: ${what} of a list cannot be read`)}function toHtmlMarker(marker){return`<!-- heat-stack-deploy ${marker} -->`}var commentSchema=object({id,body:optionalText,user:author});async function findComments({
octokit,repository},{pullRequest,marker}){let isPossibleAuthor=await createAuthorFilter({octokit,repository}),comments=await octokit.paginate(octokit.rest.issues.
listComments,{...repository,issue_number:pullRequest,per_page:100}),{items,unreadable}=readList(commentSchema,comments),found=items.filter(({body,user})=>body?.
startsWith(marker)===!0&&isPossibleAuthor(user));return found.length===0&&assertAllRead(unreadable),found.map(comment=>comment.id).sort((one,other)=>other-one)}
async function writeComment(github,{pullRequest,marker},{ids,text:text2,canCreate,writtenId}){let{octokit,repository}=github,body=`${marker}
${text2}`;for(let commentId of ids)try{return await octokit.rest.issues.updateComment({...repository,comment_id:commentId,body}),commentId}catch(error2){if(!isNotPermitted(
error2,{isOwn:commentId===writtenId}))throw error2}if(!canCreate)return;let{data:data2}=await octokit.rest.issues.createComment({...repository,issue_number:pullRequest,
body});return readResponse(object({id}),data2).id}async function addReaction({octokit,repository},commentId,content){await octokit.rest.reactions.createForIssueComment(
{...repository,comment_id:commentId,content})}function isNotPermitted(error2,{isOwn}){let status=readStatus(error2);return status===404||status===403&&!isOwn&&!isRateLimit(
error2)}async function createAuthorFilter({octokit}){try{let{data:data2}=await octokit.rest.users.getAuthenticated(),{id:ownId}=readResponse(object({id}),data2);
return user=>user?.id===ownId}catch(error2){if(readStatus(error2)!==403||isRateLimit(error2))throw error2;return user=>user?.type==="Bot"}}async function isInHistory({octokit,repository},base,head){let basehead=`${base}...${head}`,{data:data2}=await octokit.rest.repos.compareCommitsWithBasehead({...repository,
basehead,per_page:1}),{status}=readResponse(object({status:string()}),data2);return status==="ahead"||status==="identical"}async function getPullRequestState({octokit,repository},number2){try{let{data:data2}=await octokit.rest.pulls.get({...repository,pull_number:number2});return readResponse(
object({state:picklist(["open","closed"])}),data2).state}catch(error2){if(readStatus(error2)===404)return"unknown";throw error2}}var issueSchema=object({number:id,body:optionalText,user:author,pull_request:optional(unknown()),state_reason:optionalText});async function syncIssue(github,report){
let open2=await findIssue(github,report,"open");if(open2!==void 0)return syncOpenIssue(github,report,open2);if(report.finding!=="present")return;let closed=await findIssue(
github,report,"closed");return closed===void 0?createIssue(github,report):reopenIssue(github,report,closed)}async function syncOpenIssue(github,report,issue2){switch(report.
finding){case"present":return updateIssue(github,report,issue2);case"absent":return closeIssue(github,report,issue2);case"unknown":return{number:issue2.number,action:"\
left-open"}}}async function findIssue({octokit,repository},{marker,label},state){let isPossibleAuthor=await createAuthorFilter({octokit,repository}),pages=octokit.
paginate.iterator(octokit.rest.issues.listForRepo,{...repository,state,...state==="closed"?{labels:label}:{},per_page:100}),unreadable=0;for await(let{data:data2}of pages){
let page=readList(issueSchema,data2);unreadable+=page.unreadable;let found=page.items.find(({body,user,pull_request:pull})=>(pull??null)===null&&body?.startsWith(
marker)===!0&&isPossibleAuthor(user));if(found!==void 0)return{number:found.number,body:found.body??"",isNotPlanned:found.state_reason==="not_planned"}}assertAllRead(
unreadable)}async function createIssue({octokit,repository},report){let{title:title2,label}=report,{data:data2}=await octokit.rest.issues.create({...repository,
title:title2,body:toBody(report),labels:[label]});return{...readResponse(object({number:id}),data2),action:"opened"}}async function updateIssue(github,report,issue2){
return await edit(github,issue2.number,{body:toBody(report)}),hasSameFingerprint(issue2,report)||await addComment(github,issue2.number,report.comment),{number:issue2.
number,action:"updated"}}async function reopenIssue(github,report,issue2){return issue2.isNotPlanned&&hasSameFingerprint(issue2,report)?{number:issue2.number,action:"\
left-closed"}:(await edit(github,issue2.number,{state:"open",state_reason:"reopened",body:toBody(report)}),await addComment(github,issue2.number,report.comment),
{number:issue2.number,action:"reopened"})}async function closeIssue(github,report,issue2){return await edit(github,issue2.number,{state:"closed",state_reason:"c\
ompleted"}),await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"closed"}}async function edit({octokit,repository},number2,change){
await octokit.rest.issues.update({...repository,issue_number:number2,...change})}async function addComment({octokit,repository},number2,body){await octokit.rest.
issues.createComment({...repository,issue_number:number2,body})}function toBody({marker,fingerprint,text:text2}){return`${marker}
${toFingerprintMarker(fingerprint)}
${text2}`}function hasSameFingerprint({body},{fingerprint}){return body.split(/\r?\n/,2)[1]===toFingerprintMarker(fingerprint)}function toFingerprintMarker(fingerprint){
return`<!-- ${fingerprint} -->`}function createIssueWriter(token,{repository,serverUrl},options){return async report=>{let attempt={failureText:`The issue "${report.title}" could not be writte\
n`,permission:"issues: write",warn:options.warn},synced=await bestEffort(attempt,async()=>syncIssue(await openGitHub(token,repository,options),report));if(synced===
void 0)return;let{number:number2,action}=synced;return{number:number2,text:`Issue #${number2} ${ACTIONS2[action]}: ${serverUrl}/${repository}/issues/${number2}`}}}
var ACTIONS2={opened:"was opened",updated:"was updated",reopened:"was reopened",closed:"was closed","left-open":"stays open, because some resources could not be\
 compared","left-closed":"stays closed as not planned, because nothing else has drifted"};async function findPullRequest2(openClient2,search){switch(search.kind){case"number":return{kind:"found",number:search.number};case"none":return{kind:"none",reason:`${search.
reason}, and pull-request is not set`};case"commit":return findByCommit(await openClient2(),search)}}async function findByCommit(github,search){let{sha,branch,preferred}=search,
merged=async()=>sha===void 0?void 0:choose(await listMergedAs(github,sha),`were merged as commit ${shorten(sha)}`),open2=async()=>branch===void 0?void 0:choose(
await listOpenFrom(github,branch),`from ${describeBranch(branch)} are open`),[first,second]=preferred==="merged"?[merged,open2]:[open2,merged];return await first()??
await second()??{kind:"none",reason:describeMiss(search)}}function choose(numbers,what){let[number2]=numbers;if(number2===void 0)return;if(numbers.length===1)return{
kind:"found",number:number2};let list=[...numbers].sort((one,other)=>one-other).map(one=>`#${one}`).join(", ");return{kind:"ambiguous",reason:`several pull requ\
ests ${what} (${list}): set pull-request to one of them`}}var repositorySchema=object({full_name:string()}),mergedSchema=object({number:id,merge_commit_sha:optionalText,
merged_at:string(),base:object({repo:repositorySchema})}),openSchema=object({number:id,head:object({ref:string(),repo:fallback(nullable(repositorySchema),null)})});
async function listMergedAs({octokit,repository},sha){let pullRequests=await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit,{...repository,
commit_sha:sha,per_page:100});return readItems(mergedSchema,pullRequests).filter(({merge_commit_sha:mergeSha})=>mergeSha===sha).filter(({base})=>isSameRepository(
base.repo.full_name,`${repository.owner}/${repository.repo}`)).map(({number:number2})=>number2)}async function listOpenFrom({octokit,repository},branch){let[owner=""]=branch.
repository.split("/"),pullRequests=await octokit.paginate(octokit.rest.pulls.list,{...repository,state:"open",head:`${owner}:${branch.name}`,per_page:100});return readItems(
openSchema,pullRequests).filter(({head})=>head.ref===branch.name&&isSameRepository(head.repo?.full_name??"",branch.repository)).map(({number:number2})=>number2)}
function isSameRepository(one,other){return one.toLowerCase()===other.toLowerCase()}function describeMiss({sha,branch}){let parts=[...sha===void 0?[]:[`no pull \
request was merged as commit ${shorten(sha)}`],...branch===void 0?[]:[`none is open from ${describeBranch(branch)}`]];return`${parts.length===0?"the event names\
 no commit":parts.join(", ")}, and pull-request is not set`}function describeBranch({name}){return`branch "${name}"`}function shorten(sha){return sha.slice(0,7)}var createdSchema=object({id:fallback(optional(id),void 0),message:optionalText}),deploymentSchema=object({id,payload:optional(unknown())}),statusSchema=object(
{state:optionalText});async function createDeployment({octokit,repository},record){let{data:data2}=await octokit.rest.repos.createDeployment({...repository,ref:record.
sha,environment:record.environment,description:record.description,transient_environment:record.isTransient,payload:{heat_stack_deploy:record.marker,run:record.runUrl},
auto_merge:!1,required_contexts:[]}),created=readResponse(createdSchema,data2);if(created.id!==void 0)return created.id;throw new Error(created.message??"GitHub\
 did not create the deployment")}async function setDeploymentStatus({octokit,repository},deploymentId,{state,description,logUrl,url}){await octokit.rest.repos.createDeploymentStatus(
{...repository,deployment_id:deploymentId,state,description,log_url:logUrl,...url===void 0?{}:{environment_url:url}})}async function findOpenDeployment(github,deployments){
let newest=await findNewestDeployment(github,deployments);return newest?.hasStatus===!1?newest.id:void 0}async function findRunningDeployment(github,deployments){
let newest=await findNewestDeployment(github,deployments);return newest?.state==="in_progress"?newest.id:void 0}async function findNewestDeployment({octokit,repository},{
environment,marker,runUrl}){let{data:data2}=await octokit.rest.repos.listDeployments({...repository,environment,per_page:100}),{items,unreadable}=readList(deploymentSchema,
data2),found=items.find(({payload})=>hasMarker(payload,marker)&&readRun(payload)===runUrl);if(found===void 0){assertAllRead(unreadable);return}let{data:statuses}=await octokit.
rest.repos.listDeploymentStatuses({...repository,deployment_id:found.id,per_page:1}),hasStatus=readItems(unknown(),statuses).length>0;return{id:found.id,hasStatus,
state:readItems(statusSchema,statuses)[0]?.state}}async function retireDeployments(github,environment,marker,status,exceptId){let{octokit,repository}=github,deployments=await octokit.
paginate(octokit.rest.repos.listDeployments,{...repository,environment,per_page:100}),stackDeployments=readItems(deploymentSchema,deployments).filter(one=>one.id!==
exceptId&&hasMarker(one.payload,marker)),retiredCount=0;for(let{id:deploymentId}of stackDeployments){let{data:data2}=await octokit.rest.repos.listDeploymentStatuses(
{...repository,deployment_id:deploymentId,per_page:1});if(readItems(statusSchema,data2)[0]?.state==="inactive")break;await setDeploymentStatus(github,deploymentId,
{...status,state:"inactive"}),retiredCount+=1}return retiredCount}function hasMarker(payload,marker){return(typeof payload=="string"?payload:JSON.stringify(payload??
null)).includes(JSON.stringify(marker).slice(1,-1))}function readRun(payload){try{let value=typeof payload=="string"?JSON.parse(payload):payload;return typeof value==
"object"&&value!==null&&"run"in value?value.run:void 0}catch{return}}var GitHubReporter=class{options;warn;onIds;marker;commentId;commentIds=[];deploymentId;hasSearchedComments=!1;mayHaveDeployment;pullRequest;github;started=Promise.
resolve();constructor(options,warn,onIds=()=>{},previous={}){this.options=options,this.warn=warn,this.onIds=onIds,this.marker=previous.marker,this.commentId=previous.
commentId,this.commentIds=previous.commentId===void 0?[]:[previous.commentId],this.deploymentId=previous.deploymentId,this.mayHaveDeployment=previous.marker!==void 0}start(marker,updates){
this.marker=marker,this.started=Promise.all([this.writeComment(updates),this.startDeployment(updates),this.reactToCommand("eyes")])}async finish(updates,result){
return await this.started,await Promise.all([this.writeComment(updates),this.finishDeployment(updates),this.reactToCommand(result==="success"?"rocket":"confused")]),
this.ids()}ids(){return{commentId:this.commentId,deploymentId:this.deploymentId}}openClient(){let{token,run:run2,signal}=this.options;return this.github??=openGitHub(
token,run2.repository,{signal,warn:this.warn}),this.github}async writeComment({comment}){if(comment===void 0||!this.options.comments||this.marker===void 0)return;
this.pullRequest??=this.findPullRequest();let pullRequest=await this.pullRequest;if(pullRequest===void 0)return;let stickyComment={pullRequest,marker:toHtmlMarker(
this.marker)},options={failureText:`The comment on pull request #${pullRequest} could not be written`,permission:"pull-requests: write",warn:this.warn};await bestEffort(
options,async()=>{let github=await this.openClient();this.commentId===void 0&&!this.hasSearchedComments&&(this.commentIds=await findComments(github,stickyComment)),
this.hasSearchedComments=!1;let{text:text2,isNoteworthy:canCreate}=comment,found={ids:this.commentIds,writtenId:this.commentId},id2=await writeComment(github,stickyComment,
{...found,text:text2,canCreate});this.hasSearchedComments=!0,id2!==void 0&&(this.commentId=id2,this.commentIds=[id2],this.onIds(this.ids()))})}async findPullRequest(){
let{run:run2,onNoPullRequest}=this.options,options={failureText:"No comment: the pull request could not be found",permission:"pull-requests: write",warn:this.warn},
found=await bestEffort(options,()=>findPullRequest2(()=>this.openClient(),run2.pullRequestSearch));if(found===void 0||found.kind==="found")return found?.number;
(found.kind==="ambiguous"?this.warn:onNoPullRequest)(`No comment: ${found.reason}`)}async reactToCommand(content){let{run:run2,comments}=this.options,{commandCommentId:id2}=run2;
if(!comments||id2===void 0)return;let options={failureText:"The reaction to the comment that started the workflow run could not be added",permission:"pull-reque\
sts: write",warn:this.warn};await bestEffort(options,async()=>addReaction(await this.openClient(),id2,content))}async startDeployment({deployment}){let{marker}=this,
{environment,run:run2,isPreview}=this.options;deployment===void 0||environment===void 0||marker===void 0||await this.tryDeployment(async github=>{this.mayHaveDeployment=
!0;let identity={environment,marker,runUrl:run2.url},running=deployment.mayContinue===!0?await findRunningDeployment(github,identity):void 0;this.deploymentId=running??
await createDeployment(github,{...identity,sha:isPreview?run2.headSha:run2.sha,isTransient:isPreview,description:deployment.description}).catch(error2=>{throw this.
mayHaveDeployment=(readStatus(error2)??500)>=500,error2}),this.onIds(this.ids()),await setDeploymentStatus(github,this.deploymentId,{...deployment,logUrl:run2.url})})}async finishDeployment({
deployment}){let{marker}=this,{environment,run:run2,isPreview}=this.options;if(deployment===void 0||environment===void 0||marker===void 0)return;let status={...deployment,
logUrl:run2.url};await this.tryDeployment(async github=>{if(deployment.state==="inactive"){await retireDeployments(github,environment,marker,status);return}let id2=this.
deploymentId??(this.mayHaveDeployment?await findOpenDeployment(github,{environment,marker,runUrl:run2.url}):void 0);id2!==void 0&&(this.deploymentId=id2,await setDeploymentStatus(
github,id2,status),deployment.state==="success"&&isPreview&&await retireDeployments(github,environment,marker,{description:"Superseded by a newer deployment",logUrl:run2.
url},id2))})}async tryDeployment(call){let options={failureText:"The deployment could not be recorded",permission:"deployments: write",warn:this.warn};await bestEffort(
options,async()=>call(await this.openClient()))}};function createPullRequestStateReader(token,repository,options){let github;return async number2=>{github??=openGitHub(token,repository,options);try{return await getPullRequestState(
await github,number2)}catch(error2){throw toDeployError(error2,"pull-requests: read")}}}function createHistoryReader(token,{repository,head},options){let github,
known=new Map;return async commit=>{github??=openGitHub(token,repository,options);try{let isContained=known.get(commit)??await isInHistory(await github,commit,head);
return known.set(commit,isContained),isContained}catch(error2){throw toDeployError(error2,"contents: read")}}}function createCommentWriter(token,repository,options){
let github;return async(pullRequest,{marker,text:text2,canCreate})=>{github??=openGitHub(token,repository,options);let comment={pullRequest,marker:toHtmlMarker(
marker)};try{let ids=await findComments(await github,comment);(ids.length>0||canCreate)&&await writeComment(await github,comment,{ids,text:text2,canCreate})}catch(error2){
throw toDeployError(error2,"pull-requests: write")}}}function toDeployError(error2,permission){return error2 instanceof CancelledError?error2:new DeployError(describeError(
error2,permission),{failureCode:"unreachable",cause:error2})}function createInputSource(onSecret){return{get:toolkit.input,onSecret}}function buildPath(literals,...values){return literals.reduce((built,literal,index)=>built+encodeSegment2(values[index-1])+literal)}function encodeSegment2(value){
let text2=String(value);if(/^\.{0,2}$/.test(text2))throw new TypeError(`"${text2}" is not a valid path segment`);return encodeURIComponent(text2)}function withoutTrailingSlashes(text2){
let end=text2.length;for(;text2[end-1]==="/";)end-=1;return text2.slice(0,end)}function formatQuery(query){let parameters=new URLSearchParams;for(let[key,value]of Object.
entries(query))if(value!==void 0)for(let item of Array.isArray(value)?value:[value])parameters.append(key,String(item));return parameters.size===0?"":`?${parameters.
toString()}`}function redactUrl(url){if(!URL.canParse(url))return url.replace(/\/\/[^/@]*@/,"//").replace(/[?#].*$/s,"");let{protocol,host,pathname}=new URL(url);
return`${protocol}//${host}${pathname}`}var MAX_FILE_BYTES=16*1024*1024,MAX_REDIRECTS=5,REDIRECT_STATUSES=new Set([301,302,303,307,308]);function createDownloader(http,signal){return async address=>{let first=toHop(
new URL(address)),visited=new Set;for(let hop=first;;){visited.add(hop.url.href);let response=await send(http,hop,first,signal);if(response.status===200)return response.
bytes;if(hop=followRedirect(response,hop,first),visited.has(hop.url.href))throw redirectError(response,hop.url,"which is a redirect loop");if(visited.size>MAX_REDIRECTS)
throw redirectError(response,hop.url,`which exceeds the limit of ${MAX_REDIRECTS} redirects`)}}}function cacheDownloads(download){let downloads=new Map;return url=>{
let existing=downloads.get(url);if(existing!==void 0)return existing;let started=download(url);return downloads.set(url,started),started}}async function send(http,{
url,authorization},first,signal){try{return await http.send({method:"GET",url:url.href,headers:{accept:"*/*",...authorization===void 0?{}:{authorization}},expects:"\
bytes",limitBytes:MAX_FILE_BYTES,signal})}catch(error2){throw!(error2 instanceof RequestError)||url===first.url?error2:error2.with({detail:`${error2.detail??""}\
, to which ${redactUrl(first.url.href)} redirects`})}}function followRedirect(response,{url,authorization},first){let{location}=response.headers;if(!REDIRECT_STATUSES.
has(response.status)){let redirect=url===first.url?"":`, to which ${redactUrl(first.url.href)} redirects`;throw downloadError(response,`instead of 200${redirect}`,
"Use the URL of the file itself.")}if(location===void 0||location==="")throw downloadError(response,"without a Location","Use the URL to which it should redirec\
t.");if(!URL.canParse(location,url.href))throw downloadError(response,"with a Location that is not a URL","Use the URL to which it should redirect.");let next=toHop(
new URL(location,url.href));if(next.url.protocol!=="https:"&&next.url.protocol!=="http:")throw redirectError(response,next.url,"but only http and https URLs are\
 followed");if(url.protocol==="https:"&&next.url.protocol==="http:")throw redirectError(response,next.url,"but a redirect from https to http is not followed");return next.
authorization===void 0&&next.url.origin===url.origin?{...next,authorization}:next}function toHop(address){let url=new URL(address),{username,password}=url;if(url.
username="",url.password="",url.hash="",username===""&&password==="")return{url,authorization:void 0};let credentials=`${decodeLeniently(username)}:${decodeLeniently(
password)}`;return{url,authorization:`Basic ${Buffer.from(credentials).toString("base64")}`}}function decodeLeniently(text2){try{return decodeURIComponent(text2)}catch{
return text2}}function redirectError(response,target,reason){let detail=`with Location ${redactUrl(target.href)}, ${reason}`;return downloadError(response,detail,
"Use the URL of the file itself, if you trust that server.")}function downloadError({method,url,status,requestId},detail,hint){return new RequestError({method,url,
status,requestId,delivery:"yes",detail:` ${detail}`,hint})}import{setTimeout as sleepFor}from"node:timers/promises";import{randomUUID as randomUUID4}from"node:crypto";var JsonText=class{text;constructor(text2){this.text=text2}};function stringifyJson(value){let texts=new Map,
json=JSON.stringify(value,(_,part)=>{if(!(part instanceof JsonText))return part;let placeholder=randomUUID4();return texts.set(placeholder,part.text),placeholder});
return[...texts].reduce((result,[placeholder,text2])=>result.replace(`"${placeholder}"`,()=>text2),json)}var STRING_OR_PYTHON_NUMBER=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/g;
function parseJson3(text2){try{return JSON.parse(text2)}catch(error2){let strict=text2.replace(STRING_OR_PYTHON_NUMBER,part=>part.startsWith('"')?part:"null");if(strict===
text2)throw error2;return JSON.parse(strict)}}var UNKNOWN_AUTHORITY="the server's certificate is from an authority that the runner does not know",FAILURES=[{codes:/^DEPTH_ZERO_SELF_SIGNED_CERT$/,text:"the s\
erver's certificate is self-signed",hint:void 0,delivery:"no"},{codes:/^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/,
text:UNKNOWN_AUTHORITY,hint:void 0,delivery:"no"},{codes:/^CERT_HAS_EXPIRED$/,text:"the server's certificate has expired",hint:"The server's operator must renew\
 the certificate. If it is still valid, correct the runner's clock.",delivery:"no"},{codes:/^CERT_NOT_YET_VALID$/,text:"the server's certificate is not valid ye\
t",hint:"Correct the runner's clock, or wait until the certificate is valid.",delivery:"no"},{codes:/^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,text:void 0,
hint:"Use the hostname for which the certificate was issued.",delivery:"no"},{codes:/^(?:UNSPECIFIED|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|(?:CERT|CRL|UNABLE_TO|ERROR_IN)_\w+)$/,
text:void 0,hint:"The server's operator must replace the certificate.",delivery:"no"},{codes:/^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/,text:"t\
he server does not use TLS at this address",hint:"Check the address: it may have to start with http://, or have another port.",delivery:"maybe"},{codes:/^ERR_SSL_.*(?:PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|NO_SHARED_CIPHER)$/,
text:"the server has no version of TLS or cipher that the runner accepts",hint:"The server's operator must enable TLS 1.2 or newer.",delivery:"no"},{codes:/^ERR_SSL_.*ALERT_(?:HANDSHAKE_FAILURE|UNKNOWN_CA|ACCESS_DENIED|\w*CERTIFICATE\w*)$/,
text:"the server refused the TLS handshake",hint:"If it requires a client certificate, set client-certificate and client-key to one that it accepts.",delivery:"\
no"},{codes:/^(?:EPROTO|ERR_TLS_\w+)$/,text:void 0,hint:"Check the address, and the TLS settings of the server.",delivery:"maybe"}];function findTlsFailure(code){
return FAILURES.find(({codes})=>codes.test(code))}var NOT_SENT_CODES=new Set(["ECONNREFUSED","EAI_AGAIN","ENOTFOUND","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]);function toFailedOutcome(error2){if(error2 instanceof
TooLargeError)return{kind:"too-large",limitBytes:error2.limitBytes};let code=findCode(error2),failure=findTlsFailure(code);return failure!==void 0?{kind:"fatal",
code,failure}:NOT_SENT_CODES.has(code)||isConnectionError(error2)?{kind:"not-sent",code}:{kind:"unanswered",code}}function toErrorShape(error2){return typeof error2==
"object"&&error2!==null?error2:void 0}function findCode(error2){let shape=toErrorShape(error2);return shape===void 0?"UNKNOWN":shape.name==="TimeoutError"?"TIME\
OUT":shape.code==="EPROTO"?findTlsCode(shape.message)??shape.code:typeof shape.code=="string"&&shape.code!==""?shape.code:Array.isArray(shape.errors)&&shape.errors.
length>0?findCode(shape.errors[0]):shape.cause!==void 0?findCode(shape.cause):typeof shape.name=="string"?shape.name:"UNKNOWN"}function findTlsCode(message){let[
,reason]=/:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(String(message))??[];return reason===void 0?void 0:`ERR_SSL_${reason.toUpperCase().replaceAll(" ","\
_")}`}function isConnectionError(error2){let{syscall,message}=toErrorShape(error2)??{},isTunnel=typeof message=="string"&&message.includes("HTTP Tunneling");return syscall===
"connect"||syscall==="getaddrinfo"||isTunnel}function parseRetryAfter(header,nowMs){if(header===void 0)return;if(/^\s*\d+\s*$/.test(header))return Number(header)*
1e3;let date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-nowMs)}var TooLargeError=class extends Error{limitBytes;constructor(limitBytes){
super(`more than ${limitBytes} bytes`),this.limitBytes=limitBytes}};async function readBody(body,limitBytes=1/0){let{bytes,isCut}=await readUpTo(body,limitBytes);
if(isCut)throw new TooLargeError(limitBytes);return bytes}async function readUpTo(body,limitBytes){let chunks=[],bytes=0;body.on("error",()=>{});for await(let chunk of body)
if(chunks.push(chunk),bytes+=chunk.byteLength,bytes>limitBytes)return{bytes:Buffer.concat(chunks,limitBytes),isCut:!0};return{bytes:Buffer.concat(chunks,bytes),
isCut:!1}}var ERROR_LIMIT_BYTES=1024*1024;async function sendOnce(request,requestBody,{transport,timeoutMs,userAgent}){let startedAt=performance.now(),timeout=AbortSignal.
timeout(timeoutMs);try{let answer=await transport.request({method:request.method,url:new URL(request.url),headers:toHeaders(request,userAgent),body:requestBody,
signal:request.signal===void 0?timeout:AbortSignal.any([timeout,request.signal])}),headers=toFirstValues(answer.headers),content=await readContent(answer,request),
requestId=headers["x-openstack-request-id"],received={...{method:request.method,url:redactUrl(request.url)},status:answer.status,headers,requestId,...content},isJson=expectsJson(
request,received),response={...received,json:isJson?parseBody(content.body,request.parse):void 0};return{outcome:isJson&&response.json===void 0?{kind:"malformed"}:
toAnsweredOutcome(response),response,error:void 0,durationMs:performance.now()-startedAt}}catch(caught){request.signal?.throwIfAborted();let error2=timeout.aborted?
timeout.reason:caught;return{outcome:toFailedOutcome(error2),response:void 0,error:error2,durationMs:performance.now()-startedAt}}}var NO_BYTES=new Uint8Array;async function readContent({
status,body},{expects,limitBytes}){let isSuccess=status<300,bytes=isSuccess?await readBody(body,limitBytes):(await readUpTo(body,ERROR_LIMIT_BYTES)).bytes;return isSuccess&&
expects==="bytes"?{body:"",bytes}:{body:new TextDecoder().decode(bytes),bytes:NO_BYTES}}function toAnsweredOutcome({status,headers}){return{kind:"answered",status,
retryAfterMs:parseRetryAfter(headers["retry-after"],Date.now())}}function expectsJson({expects},{status}){return expects==="json"&&status<300&&status!==204}function parseBody(body,parse2=parseJson3){
try{return parse2(body)}catch{return}}function toHeaders(request,userAgent="heat-stack-deploy"){return{accept:"application/json","user-agent":userAgent,...request.
json===void 0?{}:{"content-type":"application/json"},...request.headers}}function toFirstValues(headers){return Object.fromEntries(Object.entries(headers).flatMap(
([name,value])=>{let first=typeof value=="string"?value:value?.[0];return first===void 0?[]:[[name.toLowerCase(),first]]}))}var TEXTS={ECONNREFUSED:"connection refused by",EHOSTUNREACH:"no route to",ENETUNREACH:"no route to",ENOTFOUND:"no address found for",EAI_AGAIN:"no response fro\
m DNS about"},CLOSED=/^(?:(?:read|write) (?:ECONNRESET|EPIPE)|socket hang up)$/;function describeFailure2(error2){let shape=toErrorShape(error2);if(shape?.name===
"TimeoutError")return"the request timed out";if(typeof shape?.message=="string"&&CLOSED.test(shape.message))return"the connection was closed before the response\
 arrived";let causes=listInnermost(error2).map(toConnectionFailure),known=causes.filter(cause=>cause!==void 0);if(known.length===0||known.length<causes.length)return;
let parts=[...new Set(known.map(({text:text2})=>text2))].map(text2=>{let targets=known.filter(one=>one.text===text2).map(({target})=>target);return`${text2} ${[
...new Set(targets)].join(", ")}`});return`${shape?.code==="PROXY_CLOSED"?"no connection to the proxy: ":""}${parts.join("; ")}`}function toConnectionFailure({code,
address,port,hostname}){let text2=typeof code=="string"?TEXTS[code]:void 0,target=typeof address=="string"?toHostAndPort(address,port):hostname;return text2===void 0||
typeof target!="string"?void 0:{text:text2,target}}function toHostAndPort(address,port){return`${address.includes(":")?`[${address}]`:address}:${String(port)}`}
function listInnermost(error2){let shape=toErrorShape(error2);if(shape===void 0)return[];let found=(Array.isArray(shape.errors)?shape.errors:[shape.cause]).flatMap(
listInnermost);return found.length===0?[shape]:found}var RETRYABLE_STATUSES=new Set([429,502,503,504]),MAX_RETRIES_OF_MALFORMED=2,FIRST_DELAY_MS=500,MAX_BACKOFF_MS=2e4,MAX_RETRY_AFTER_MS=6e4;function retryDelayMs(context){
if(context.attempts>maxRetries(context)||!canRetry(context))return;let requestedMs=context.outcome.kind==="answered"?context.outcome.retryAfterMs:void 0;if(requestedMs!==
void 0)return Math.min(requestedMs,MAX_RETRY_AFTER_MS);let backoff=Math.min(FIRST_DELAY_MS*2**(context.attempts-1),MAX_BACKOFF_MS);return Math.round(backoff*(.5+
context.random/2))}function maxRetries({outcome,retries}){return outcome.kind==="malformed"?Math.min(retries,MAX_RETRIES_OF_MALFORMED):retries}function canRetry({
outcome,retry}){switch(outcome.kind){case"not-sent":return!0;case"unanswered":case"malformed":return retry==="always";case"too-large":case"fatal":return!1;case"\
answered":return outcome.status===429||RETRYABLE_STATUSES.has(outcome.status)&&retry==="always"}}function describeDelivery(outcome){switch(outcome.kind){case"no\
t-sent":return"no";case"fatal":return outcome.failure.delivery;case"unanswered":case"malformed":return"maybe";case"too-large":return"yes";case"answered":return outcome.
status===429?"no":RETRYABLE_STATUSES.has(outcome.status)?"maybe":"yes"}}function parseErrorBody(body){let json=parseRecord(body);if(json===void 0)return{serverMessage:htmlToText(body),type:void 0};let error2=asRecord(json.error);return{
serverMessage:asText(error2?.message)??asText(json.explanation)??asText(json.message)??asText(json.title),type:asText(error2?.type)}}function parseRecord(body){
try{return asRecord(JSON.parse(body))}catch{return}}function asRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.fromEntries(
Object.entries(value)):void 0}function asText(value){if(typeof value!="string")return;let trimmed=value.replaceAll("<br />"," ").trim();return trimmed===""?void 0:
trimmed}function htmlToText(body){let stripped=removeInvisibleElements(body.slice(0,65536)).replace(/<[^<>]*>/g," ").replace(/\s+/g," ");return asText(stripped)}
function removeInvisibleElements(page){let lower=page.toLowerCase(),unclosed=new Set,segments=[],from=0;for(let{1:name="",index}of lower.matchAll(/<(style|script|head)\b/g)){
if(index<from||unclosed.has(name))continue;let end=lower.indexOf(`</${name}>`,index);if(end===-1){unclosed.add(name);continue}segments.push(page.slice(from,index)),
from=end+name.length+3}return[...segments,page.slice(from)].join(" ")}function openDirectTransport({tls,connectTimeoutMs}){let clients=new Map,isClosed=!1,findClient=protocol=>{let client=clients.get(protocol)??(protocol==="https:"?
openTlsClient(tls):openClient());return clients.set(protocol,client),client};return{async request(sent){if(isClosed)throw new Error("The transport is closed");let client=findClient(
sent.url.protocol),request=begin(client,sent);limitConnecting(request,client.connected,connectTimeoutMs);let response=receive(request);request.end(sent.body??void 0);
let message=await response;return{status:message.statusCode??0,headers:message.headersDistinct,body:message}},close(){isClosed=!0;for(let{agent}of clients.values())
agent.destroy();return Promise.resolve()}}}function openClient(){let{Agent,request}=process.getBuiltinModule("node:http");return{agent:new Agent({keepAlive:!0,timeout:4e3}),
request,connected:"connect"}}function openTlsClient(tls){let{Agent,request}=process.getBuiltinModule("node:https");return{agent:new Agent({keepAlive:!0,timeout:4e3,
...tls}),request,connected:"secureConnect"}}function begin({agent,request},{method,url,headers,body,signal}){let address=new URL(url);address.username="",address.
password="";let length=body===null?{}:{"content-length":`${body.byteLength}`};return request(address,{agent,method,headers:{...headers,...length},signal})}function receive(request){
return new Promise((resolve3,reject)=>{request.once("response",resolve3),request.on("error",reject),request.once("close",()=>{reject(new Error("The connection w\
as closed without a response"))})})}var ConnectTimeoutError=class extends Error{code="ETIMEDOUT";syscall="connect"};function limitConnecting(request,connected,timeoutMs){
request.once("socket",socket=>{if(request.reusedSocket)return;let timer=setTimeout(()=>{request.destroy(new ConnectTimeoutError(`No connection within ${timeoutMs}\
 ms`))},timeoutMs),stop=()=>{clearTimeout(timer)};socket.once(connected,stop),request.once("close",stop)})}var PROXY_VARIABLES=["http_proxy","https_proxy"];function hasProxy(env){return readProxies(env).length>0}function assertProxyUrls(env){let issues=readProxies(env).
filter(({value})=>!isProxyUrl(value)).map(({input})=>({input,problem:"must be the URL of a proxy, such as http://proxy.example.com:3128"}));if(issues.length>0)throw new InputError(
issues)}function readProxies(env){return PROXY_VARIABLES.flatMap(name=>{let input=env[name]===void 0?name.toUpperCase():name,value=env[input]??"";return value===
""?[]:[{input,value}]})}function isProxyUrl(value){return URL.canParse(value)&&/^(https?|socks5?):$/.test(new URL(value).protocol)}var MAX_CONNECT_TIMEOUT_MS=1e4;async function openTransport(options){assertProxyUrls(process.env);let settings={tls:toTlsSettings(options),connectTimeoutMs:Math.
min(options.requestTimeoutMs,MAX_CONNECT_TIMEOUT_MS)};if(hasProxy(process.env)){let{openProxyTransport}=await import("./proxy-transport-FP6NLNHH.js");return openProxyTransport(
settings)}return openDirectTransport(settings)}function toTlsSettings(options){return{...options.caCertificate===void 0?{}:{ca:options.caCertificate},...options.
clientCertificate===void 0?{}:{cert:options.clientCertificate},...options.clientKey===void 0?{}:{key:options.clientKey},...options.insecure===!0?{rejectUnauthorized:!1}:
{}}}var DEFAULT_RETRIES=5,DEFAULT_REQUEST_TIMEOUT_MS=6e4;function createHttp(options={}){let{requestTimeoutMs=DEFAULT_REQUEST_TIMEOUT_MS,userAgent,random=Math.random}=options,
{retries=DEFAULT_RETRIES,sleep:sleep3=abortableSleep}=options,transport,isClosed=!1,connect=async()=>(transport??=openTransport({...options,requestTimeoutMs}),{
transport:await transport,timeoutMs:requestTimeoutMs,userAgent}),sendWithRetries=async request=>{let retryPolicy=request.retry??(request.method==="GET"||request.
method==="HEAD"?"always":"unless-arrived"),body=request.json===void 0?null:Buffer.from(stringifyJson(request.json)),connection=await connect();for(let attempts=1;;attempts+=
1){let attempt=await sendOnce(request,body,connection),{outcome,response}=attempt,isSuccess=response!==void 0&&response.status<400,delay=isSuccess&&outcome.kind!==
"malformed"||isClosed?void 0:retryDelayMs({outcome,retry:retryPolicy,attempts,retries,random:random()});if(options.onTrace?.(toTrace(request,attempt,delay)),delay!==
void 0)await sleep3(delay,request.signal);else{if(isSuccess)return response;throw toError(request,attempt,attempts,options)}}};return{async send(request){request.
signal?.throwIfAborted();try{return await sendWithRetries(request)}catch(error2){throw request.signal?.throwIfAborted(),error2}},async close(){isClosed=!0,await(await transport?.
catch(()=>{}))?.close()}}}function withSignal(http,signal){return{...http,send:request=>http.send({...request,signal})}}function abortableSleep(ms,signal){return sleepFor(
ms,void 0,signal===void 0?{}:{signal})}function toTrace(request,attempt,retryInMs){return{method:request.method,url:redactUrl(request.url),status:attempt.response?.
status,code:"code"in attempt.outcome?attempt.outcome.code:void 0,requestId:attempt.response?.requestId,durationMs:attempt.durationMs,retryInMs}}function toError(request,attempt,attempts,options){
let{outcome,response}=attempt;return new RequestError({method:request.method,url:redactUrl(request.url),attempts,delivery:describeDelivery(outcome),status:response?.
status,code:"code"in outcome?outcome.code:void 0,reason:outcome.kind==="fatal"?outcome.failure.text:describeFailure2(attempt.error),detail:outcome.kind==="too-l\
arge"?describeTooLarge(outcome.limitBytes):void 0,requestId:response?.requestId,challenge:response?.headers["www-authenticate"],...response===void 0?{}:parseErrorBody(
response.body),hint:hintFor(outcome,options),cause:attempt.error})}function describeTooLarge(limitBytes){return`: the response is larger than the limit of ${limitBytes}\
 bytes`}var UNTRUSTED_HINT="The runner does not trust the server's certificate: set ca-certificate to the certificate of its authority.",OTHER_AUTHORITY_HINT="T\
he CA certificate of this step is not that of the server's authority: set ca-certificate to one that is, or to several.";function hintFor(outcome,{onUntrusted,caCertificate}){
switch(outcome.kind){case"fatal":return outcome.failure.hint??onUntrusted??(caCertificate===void 0?UNTRUSTED_HINT:OTHER_AUTHORITY_HINT);case"not-sent":return"Ch\
eck the URL, and that the runner can reach it (proxy, firewall, DNS).";case"unanswered":return"The connection was lost before the response arrived; increase req\
uest-timeout-in-seconds or retry-attempts.";case"too-large":return"Store large files elsewhere (object storage, an image) and download them from the server.";case"\
answered":case"malformed":return}}var DAMAGED_HINT="Most likely a proxy has cut or replaced the response: check the proxy, then run the step again.",UNEXPECTED_HINT="Most likely a proxy has chan\
ged the response, or this action does not support the version of the server: check the proxy, and report it if it is the server.";function decode(schema,response,name){
let{body,json,requestId,...request}=typeof response=="string"?{body:response,json:void 0,requestId:void 0}:response,subject=`${name}${describeRequest(request)}`,
result=safeParse(schema,json??parseBody2(body,subject,requestId));if(result.success)return result.output;let[issue2]=result.issues,field=formatFieldPath(issue2),
where=field===""?"":` at ${field}`;throw new DecodeError(field,`${subject} is not valid${where}: ${describeMismatch(issue2)}`,{requestId,hint:UNEXPECTED_HINT})}
function describeRequest({method,url,status}){return method===void 0||url===void 0||status===void 0?"":` (${method} ${url} returned ${status})`}function parseBody2(body,name,requestId){
try{return JSON.parse(body)}catch(cause){let text2=body.trim();if(text2==="")throw new DecodeError("",`${name} is empty`,{requestId,hint:DAMAGED_HINT});let problem=/^[[{]/.
test(text2)?"is incomplete or damaged":"is not JSON",serverMessage=problem==="is not JSON"?parseErrorBody(text2).serverMessage:void 0;throw new DecodeError("",`${name}\
 ${problem} (${body.length} characters)`,{requestId,serverMessage,hint:DAMAGED_HINT,cause:serverMessage===void 0?void 0:cause})}}function formatFieldPath(issue2){
return(getDotPath(issue2)??"").replace(/(^|\.)(\d+)(?=\.|$)/g,"[$2]")}function describeMismatch(issue2){return issue2.input===void 0?"it is missing":issue2.expected===
null?issue2.message:`expected ${issue2.expected}, got ${typeName(issue2.input)}`}function typeName(value){return value===null?"null":Array.isArray(value)?"a lis\
t":typeof value=="object"?"an object":`a ${typeof value}`}var POSSIBLY_INEXACT_NUMBER=/[:,[]\s*-?(?:\d+[.eE]|\d{16})/;function withExactNumbers(response){if(response.
json===void 0||!POSSIBLY_INEXACT_NUMBER.test(response.body))return response;try{return{...response,json:parse(response.body,void 0,toExactNumber)}}catch{return response}}
function toExactNumber(text2){let value=Number(text2);return String(value)===text2&&!text2.includes("e")?value:new LosslessNumber(text2)}function createItemReader(key,schema){let items;return{parse:text2=>(items=readItems2(text2,key,schema),items===void 0?parseJson3(text2):READ),decode:(response,name)=>response.
json===READ&&items!==void 0?items:decode(object({[key]:array(schema)}),response,name)[key]??[]}}var READ=Symbol("read"),ITEM_DEPTH=3;function readItems2(text2,key,schema){
let items=[],frame=[],frameFrom=0;for(let[from,end]of itemRanges(text2)){let result=safeParse(schema,parseJson3(text2.slice(from,end)));if(!result.success)return;
frame.push(text2.slice(frameFrom,from),String(items.length)),frameFrom=end,items.push(result.output)}return frame.push(text2.slice(frameFrom)),isFrame(parseJson3(
frame.join("")),key,items.length)?items:void 0}function isFrame(value,key,count){if(!is(strictObject({[key]:array(number())}),value))return!1;let numbers=value[key]??
[];return numbers.length===count&&numbers.every((one,index)=>one===index)}function*itemRanges(text2){let token=/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g,depth=0,from=0;
for(;token.test(text2);){let end=token.lastIndex,last=text2.charAt(end-1);last==="{"||last==="["?(depth+=1,depth===ITEM_DEPTH&&(from=end-1)):(last==="}"||last===
"]")&&(depth===ITEM_DEPTH&&(yield[from,end]),depth-=1)}}import{setImmediate}from"node:timers/promises";import{X509Certificate}from"node:crypto";import{readFileSync as readFileSync2}from"node:fs";import{readFile as readFile4}from"node:fs/promises";import{join,resolve}from"node:path";var keys=(precedence,names2)=>Object.entries(names2).map(([key,name])=>({key,name,precedence})),CLIENT_KEYS=[...keys("top-first",{auth_url:"authUrl",user_name:"\
username",username:"username",user_id:"userId",password:"password",application_credential_id:"applicationCredentialId",application_credential_secret:"applicatio\
nCredentialSecret",application_credential_name:"applicationCredentialName",identity_provider:"identityProvider",protocol:"protocol",access_token:"accessToken",default_domain_id:"\
defaultDomainId",default_domain_name:"defaultDomainName"}),...keys("auth-first",{tenant_id:"projectId",project_id:"projectId",tenant_name:"projectName",project_name:"\
projectName",user_domain_id:"userDomainId",user_domain_name:"userDomainName",project_domain_id:"projectDomainId",project_domain_name:"projectDomainName",domain_id:"\
domainId",domain_name:"domainName",auth_token:"token",token:"token"}),...keys("top",{auth_plugin:"authType",auth_type:"authType",identity_api_version:"identityA\
piVersion",default_domain:"defaultDomain",region_name:"regionName",interface:"interface",endpoint_type:"interface",orchestration_endpoint:"orchestrationEndpoint",
orchestration_endpoint_override:"orchestrationEndpoint",cacert:"caCertificate",cert:"clientCertificate",key:"clientKey",insecure:"insecure"})];function toVariableName2(key){
return`OS_${key.toUpperCase()}`}var SOURCES=["inputs","provider","environment","file"];function findSetting(sources,...names2){for(let layer of sources.precedence){let found=findSettingIn(layer,
...names2);if(found!==void 0)return found}}function findSettingIn(settings,...names2){for(let name of names2){let setting=settings[name];if(setting!==void 0)return{
...setting,name}}}function nonEmptyText(value){if(value===void 0||value.trim()==="")return;let end=value.length;for(;value[end-1]===`
`||value[end-1]==="\r";)end-=1;return value.slice(0,end)}var EMPTY_CONFIG={top:new Map,auth:new Map};function readEnvironmentConfig(env){let entries=[...CLIENT_KEYS.map(({key})=>key),"verify"].flatMap(key=>{let from=toVariableName2(
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
does not contain "${frame}"`});return}try{let pem=await readFile4(resolvePemPath(value,context),"utf8");if(pem.includes(frame))return{pem,from};issues.push({input:from,
problem:`is a file without "${frame}"; it must be in PEM format`})}catch(error2){issues.push({input:from,problem:describePemReadError(error2)})}}function resolvePemPath(value,{
workingFolder,homeFolder}){return/^~[/\\]/.test(value)?join(homeFolder,value.slice(2)):resolve(workingFolder,value)}function describePemReadError(error2){return`\
is neither PEM text nor the path of a readable file (${typeof error2=="object"&&error2!==null&&"code"in error2?String(error2.code):messageOf(error2)})`}function findPemProblem(value,folders){
if(!value.includes("-----BEGIN"))try{readFileSync2(resolvePemPath(value,folders));return}catch(error2){return describePemReadError(error2)}}function validateKeyPair(cert,key,issues){
if(cert===void 0&&key!==void 0&&issues.push({input:"client-certificate",problem:`is missing for ${key.from} (OS_CERT)`}),cert===void 0)return;if(key===void 0){issues.
push({input:"client-key",problem:`is missing for ${cert.from} (OS_KEY)`});return}let{createSecureContext}=process.getBuiltinModule("node:tls");try{createSecureContext(
{cert:cert.pem,key:key.pem})}catch(error2){let problem=`and ${key.from} do not match or cannot be used (${messageOf(error2)})`;issues.push({input:cert.from,problem})}}
function validateCaCertificate(ca,issues){if(ca===void 0)return;let blocks=ca.pem.split(CERTIFICATE_BEGIN).flatMap(part=>CERTIFICATE_BLOCK.exec(part)?.slice(0,1)??
[]);try{if(blocks.forEach(block=>new X509Certificate(block)),blocks.length===0)throw new Error("the END line is missing")}catch(error2){issues.push({input:ca.from,
problem:`is not a valid certificate (${messageOf(error2)})`})}}function readInsecure(setting,{onWarning},issues){return setting===void 0||isFalse(setting.value)?
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
from,problem:`is set, but ${chosen.setting.from} selects sign-in by ${KIND_LABELS[chosen.kind]}, which does not use it`}))}var KINDS2=new Map([["password","pass\
word"],["v3password","password"],["token","token"],["v3token","token"],["applicationcredential","application-credential"],["v3applicationcredential","applicatio\
n-credential"],["oidcaccesstoken","federated"],["v3oidcaccesstoken","federated"]]);function toCredentialKind(authType){let kind=KINDS2.get(authType.toLowerCase().
replace(/[\s_-]/g,""));return kind!==void 0?kind:{problem:`"${authType}" is not supported: ${describeAlternative(authType.toLowerCase())}`}}function describeAlternative(authType){
let suggestion="use v3applicationcredential, v3oidcaccesstoken, password or token";return authType.startsWith("v2")?`OpenStack has removed version 2 of the iden\
tity API; ${suggestion}`:/oidc|saml|adfs|websso/.test(authType)?`identity providers are supported only with a token that they have signed; ${suggestion}`:/none|admin.?token|token.?endpoint|http.?basic/.
test(authType)?`Heat requires a sign-in at Keystone; ${suggestion}`:/totp|multifactor/.test(authType)?`a workflow cannot enter a passcode; ${suggestion}`:suggestion}var NAMES3=["authUrl","regionName","interface","applicationCredentialId","applicationCredentialSecret","applicationCredentialName","username","password","userDo\
mainName","projectName","projectId","projectDomainName","token","identityProvider","protocol","oidcAudience","orchestrationEndpoint","caCertificate","clientCert\
ificate","clientKey","insecure"];function toInputName(name){return name.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function readInputSettings(options){
let entries=NAMES3.flatMap(name=>{let raw=options[name],value=typeof raw=="boolean"?String(raw):nonEmptyText(raw);return value===void 0?[]:[[name,{value,from:toInputName(
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
bySource}){return SOURCES.flatMap(source=>{let[id2,name]=[findSettingIn(bySource[source],"applicationCredentialId"),findSettingIn(bySource[source],"applicationC\
redentialName")];return id2===void 0||name===void 0?[]:[{input:name.from,problem:`cannot be combined with ${id2.from}: remove one of them`}]})}function toApplicationCredentialIdentity({
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
value that starts with * needs quotes",unresolved);convertNulls(document);let tree=expandAliases(document);if(tree===void 0)throw problem("aliases contain thems\
elves or expand to too much",0);return{tree:tree.value,retyped:findRetypedValues(document,locationAt)}}function expandAliases(document){try{let value=document.toJS();
return JSON.stringify(value),{value}}catch{return}}function findRetypedValues(document,locationAt){let retypedValues=[];return(0,import_yaml12.visit)(document,{
Pair(_position,{key,value}){if(!(0,import_yaml12.isScalar)(key)||!(0,import_yaml12.isScalar)(value)||value.type!=="PLAIN")return;let text2=String(value.value);toPythonText(
text2)!==text2&&retypedValues.push({key:String(key.value),text:text2,location:locationAt(value.range?.[0]??0)})}}),retypedValues}function describeYamlError(code){
return`${code.toLowerCase().replaceAll("_"," ")} (values that start with @ \` % ! & * or contain ": " or " #" need quotes)`}function findUnresolvedAlias(document){
let offset;return(0,import_yaml12.visit)(document,{Alias(_key,node){if(!(!(0,import_yaml12.isAlias)(node)||node.resolve(document)!==void 0))return offset=node.range?.[0]??
0,import_yaml12.visit.BREAK}}),offset}function convertNulls(document){(0,import_yaml12.visit)(document,{Scalar(_key,node){(0,import_yaml12.isScalar)(node)&&node.
type==="PLAIN"&&NULLS.has(String(node.value))&&(node.value=null)}})}function toMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?
new Map(Object.entries(value)):void 0}function toClientConfig(tree,where){let auth=toMapping(tree.get("auth"))??new Map;return{top:listSettings(tree,"",where),auth:listSettings(auth,"auth.",where)}}
function listSettings(tree,prefix,where){return new Map([...tree].flatMap(([name,raw])=>{let value=typeof raw=="string"?nonEmptyText(raw):void 0,from=`${prefix}${name}\
 of ${where}`;return value===void 0?[]:[[name.replaceAll("-","_"),{value,from,source:"file"}]]}))}function findRegions(tree,where){let listed=tree.get("regions");
if(Array.isArray(listed))return listed.flatMap(entry=>parseRegion(entry,where));let names2=tree.get("region_name")??tree.get("region-name"),list=Array.isArray(names2)?
names2:typeof names2=="string"?names2.split(","):[];return list.length>1?list.flatMap(entry=>parseRegion(entry,where)):[]}function parseRegion(entry,where){let tree=toMapping(
entry),name=typeof entry=="string"?entry.trim():tree?.get("name");if(typeof name!="string")return[];let values=toMapping(tree?.get("values"))??new Map;return[{name,
values:toClientConfig(values,`region "${name}" of ${where}`)}]}function mergeTrees(base,override){let[below,above]=[toMapping(base),toMapping(override)];if(above===
void 0||below===void 0)return override??base;let merged=new Map(below);for(let[key,value]of above)merged.set(key,mergeTrees(merged.get(key),value));return Object.
fromEntries(merged)}var SECRET_KEY=/password|passcode|secret|token$/i;function findSecrets2(tree){return Array.isArray(tree)?tree.flatMap(entry=>findSecrets2(entry)):
[...toMapping(tree)??[]].flatMap(([key,value])=>typeof value!="string"?findSecrets2(value):SECRET_KEY.test(key)&&value!==""?[value]:[])}import{readFile as readFile5}from"node:fs/promises";import{isAbsolute,join as join2,relative,resolve as resolve2}from"node:path";var SUFFIXES=["yaml","yml","json"],OVERRIDES={clouds:"OS_CLIENT_CONFIG_FILE",secure:"OS_CLIENT_SECURE_FILE","clouds-public":void 0};async function searchConfigFile(base,context){
let{env,workingFolder}=context,variable=OVERRIDES[base],override=variable===void 0?void 0:nonEmptyText(env[variable]),folders=listFolders(context),paths=folders.
flatMap(folder=>SUFFIXES.map(suffix=>join2(folder,`${base}.${suffix}`))),overridePath=override===void 0?void 0:resolve2(workingFolder,override);for(let path10 of overridePath===
void 0?paths:[overridePath,...paths]){let text2=await readIfExists(path10),name=displayPath(path10,context);if(text2!==void 0)return{file:{name,...parseFile(text2,
name)},searchedPaths:[]};path10===overridePath&&context.onWarning(`${variable} points to ${name}, which cannot be read`)}return{file:void 0,searchedPaths:[...overridePath===
void 0?[]:[overridePath],...folders].map(path10=>displayPath(path10,context))}}function listFolders({env,workingFolder,homeFolder,systemFolder}){let home=join2(
homeFolder,".config"),configHome=nonEmptyText(env.XDG_CONFIG_HOME)??home,userFolders=[...new Set([configHome,home])].map(folder=>join2(folder,"openstack"));return[
workingFolder,...userFolders,systemFolder??"/etc/openstack"]}async function readIfExists(path10){try{return await readFile5(path10,"utf8")}catch{return}}function parseFile(text2,name){
try{return parseYamlAsStrings(text2,name)}catch(error2){throw error2 instanceof CloudsYamlError?new SignInError(`${name} is not valid YAML: ${error2.message}`,{
locations:[error2.location]}):error2}}function displayPath(path10,{workingFolder,homeFolder}){for(let[folder,prefix]of[[workingFolder,""],[homeFolder,"~/"]]){let inside=relative(
folder,path10);if(inside==="")return prefix===""?"the working directory":"~";if(!inside.startsWith("..")&&!isAbsolute(inside))return`${prefix}${inside}`}return path10}var NO_PROFILE={config:EMPTY_CONFIG,regions:[],retyped:[]};async function readProfileConfig(tree,own,where,context){let name=tree.get("profile")??tree.get("clou\
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
{name,tree,retyped},context,searchedPaths)}function parseInput2(text2){try{return parseYamlAsStrings(text2,"clouds-yaml")}catch(error2){if(!(error2 instanceof CloudsYamlError))
throw error2;let{line,column}=error2.location,problem=`is not valid YAML, line ${line}, column ${column}: ${error2.message}`;throw new InputError([{input:"cloud\
s-yaml",problem}])}}function toClouds(file,{onSecret},lookedAt){if(file===void 0)return{file:void 0,names:[],searchedPaths:lookedAt,tree:new Map,retyped:[]};for(let secret2 of findSecrets2(
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
le (from a secret), or set the credentials in other inputs."}):names2.includes(name)?new SignInError(`Cloud "${name}" in ${file} is empty or not a mapping`,{hint:"\
Write its settings below its name, indented."}):new SignInError(`Cloud "${name}" not found in ${file}, which has: ${formatNames(names2)}`,{hint:'Set "cloud" (or\
 OS_CLOUD) to one of these names.'})}function formatNames(names2){return names2.length===0?"none":names2.map(name=>`"${name}"`).join(", ")}var NO_TEXTS=new Set(
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
void 0||issues.length>0)throw new InputError(issues,hintFor2(resolved,issues));return{authUrl,regionName:findSetting(sources,"regionName")?.value,interface:endpointInterface,
credential,orchestrationEndpoint:findSetting(sources,"orchestrationEndpoint")?.value,allowedProjects:options.allowedProjects??[],dashboardUrl:findProviderProfile(
options.provider??"")?.dashboardUrl,transport,source:describeSource(sources,credential,authUrl)}}function readCredentialOrThrow({sources,clouds},options,context,issues){
let choice=chooseKind(sources);if(issues.push(...choice.issues),choice.kind===void 0){if(issues.length>0)return;throw missingCredentialsError(clouds,isInfomaniak(
options.provider))}let credential=readCredential(choice.kind,sources,context);if("kind"in credential)return credential;issues.push(...credential)}function validateAuthUrl(setting,issues){
if(setting===void 0){issues.push({input:"auth-url",problem:"is missing: set the URL of Keystone (OS_AUTH_URL), provider or cloud"});return}let result=readAuthUrl(
setting.value);if(setting.value.includes("{region_name}")){issues.push({input:"region-name",problem:`is required: the address of ${setting.from} contains the re\
gion`});return}if("url"in result)return result.url;issues.push({input:setting.from,problem:result.problem})}function validateInterface(setting,issues){let name=setting?.
value.replace(/URL$/i,"").toLowerCase()??"public";return name==="public"||name==="internal"||name==="admin"?name:(issues.push({input:setting?.from??"interface",
problem:"must be public, internal or admin"}),"public")}function validateApiVersion(setting,issues){if(setting===void 0||/^v?3(\.\d+)?$/.test(setting.value))return;
let problem=`"${setting.value}" is not supported: use version 3 of the identity API`;issues.push({input:setting.from,problem})}function hintFor2({clouds},issues){
if(!(clouds!==void 0||!issues.some(({problem})=>problem.startsWith("is missing"))))return'Set what is missing. A clouds.yaml is read only if "cloud" or OS_CLOUD\
 names one of its clouds, or if neither inputs nor variables contain credentials.'}function describeSource(sources,credential,authUrl){let identity={password:findSetting(
sources,"userId","username"),token:findSetting(sources,"token"),"application-credential":findSetting(sources,"applicationCredentialId","applicationCredentialNam\
e"),federated:findSetting(sources,"identityProvider")}[credential.kind],id2=findSetting(sources,"projectId"),project=id2??findSetting(sources,"projectName"),region=findSetting(
sources,"regionName");return`${[describeCredential(credential),...project===void 0?[]:[`for project ${id2?.value??`"${project.value}"`}`],`at ${authUrl}`,...region===
void 0?[]:[`in region "${region.value}"`]].join(" ")} (from ${listOrigins([identity,project,findSetting(sources,"authUrl"),region])})`}function listOrigins(settings){
let origins=settings.flatMap(setting=>setting===void 0?[]:[setting.source==="file"?setting.from.replace(/^.*? of /,""):setting.from]);return[...new Set(origins)].
join(", ")}var API_VERSION_PATH="/v3";function readAuthUrl(text2){if(!/^https?:\/\//i.test(text2.trim()))return{problem:"must start with https:// (or http://), \
such as https://keystone.example.com:5000/v3"};if(!URL.canParse(text2))return{problem:"is not a valid URL"};let{protocol,host,pathname,username,password,search,
hash}=new URL(text2);if(username!==""||password!=="")return{problem:"must not contain credentials: use username and password instead"};if(search!==""||hash!=="")
return{problem:'must not contain "?" or "#"'};let path10=withoutTrailingSlashes(pathname).replace(/\/auth\/tokens$/,"");return/\/v2(\.\d+)?$/i.test(path10)?{problem:"\
is for version 2 of the identity API, which OpenStack has removed: use the URL that ends in /v3"}:{url:`${protocol}//${host}${/\/v3$/i.test(path10)?path10:`${path10}${API_VERSION_PATH}`}`}}
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
as no credentials`:`and ${file}, which has the clouds ${formatNames(names2)}, none of which is selected`}var SERVICE="orchestration";function pickEndpoint(cloud,token,projectId){let{orchestrationEndpoint:override,regionName}=cloud,{id:userId}=token.user,ids={project_id:projectId,
tenant_id:projectId,...userId===void 0?{}:{user_id:userId}},toUrl=(text2,source)=>toHeatUrl(fillInPlaceholders(text2,ids),projectId,source);if(override!==void 0)
return{url:toUrl(override,"orchestration-endpoint"),regionName};let endpoint=findCatalogEndpoint(cloud,token.catalog),region=regionOf(endpoint);return{url:toUrl(
endpoint.url??"","the catalog"),regionName:region??regionName}}function findCatalogEndpoint(cloud,catalog){let endpoints=catalog.filter(({type})=>type===SERVICE).
flatMap(({endpoints:endpoints2})=>endpoints2);if(endpoints.length===0)throw noHeatError(catalog);let{regionName,interface:requestedInterface}=cloud,regionEndpoints=regionName===
void 0?endpoints:endpoints.filter(endpoint=>regionOf(endpoint)===regionName);if(regionEndpoints.length===0)throw new SignInError(`Heat is not available in regio\
n "${regionName}"; available regions: ${formatRegions(endpoints)}`,{hint:"Set region-name (OS_REGION_NAME) to one of these; the name is case-sensitive."});let matches=regionEndpoints.
filter(endpoint=>interfaceOf(endpoint)===requestedInterface&&(endpoint.url??"")!==""),[first]=matches;if(first===void 0){let interfaces=[...new Set(regionEndpoints.
map(endpoint=>interfaceOf(endpoint)??"(none)"))].join(", ");throw new SignInError(`The catalog has no ${requestedInterface} endpoint for Heat; available interfa\
ces: ${interfaces}`,{hint:'Set "interface" (OS_INTERFACE), or set orchestration-endpoint to the URL of Heat.'})}if(new Set(matches.map(regionOf)).size>1)throw new SignInError(
`Heat is available in several regions: ${formatRegions(matches)}`,{hint:"Select one with region-name (OS_REGION_NAME)."});return first}function findServiceUrl({
regionName,interface:requestedInterface},catalog,types){let match=types.flatMap(type=>catalog.filter(service=>service.type===type).flatMap(service=>service.endpoints)).
find(endpoint=>(regionName===void 0||regionOf(endpoint)===regionName)&&interfaceOf(endpoint)===requestedInterface&&URL.canParse(endpoint.url??""));return match?.
url===void 0?void 0:withoutTrailingSlashes(match.url)}function noHeatError(catalog){let types=[...new Set(catalog.map(({type})=>type))].sort().join(", "),regions=formatRegions(
catalog.flatMap(({endpoints})=>endpoints)),has=catalog.length===0?"it is empty":`available services: ${types} (regions: ${regions})`;return new SignInError(`The\
 catalog has no service of type ${SERVICE} (Heat); ${has}`,{hint:"Ask the operator whether Heat is available to the project. If it is, set orchestration-endpoin\
t to its URL."})}var regionOf=endpoint=>endpoint.region_id??endpoint.region??void 0,interfaceOf=endpoint=>endpoint.interface?.replace(/URL$/,"");function formatRegions(endpoints){
return[...new Set(endpoints.map(endpoint=>quoteRegion(regionOf(endpoint))))].sort().join(", ")}function quoteRegion(region){return region===void 0?"(none)":`"${region}\
"`}function fillInPlaceholders(template,values){return template.replace(/[%$]\((\w+)\)s/g,(whole,name)=>Object.hasOwn(values,name)?values[name]??whole:whole)}function toHeatUrl(text2,projectId,who){
if(!/^https?:\/\//i.test(text2)||!URL.canParse(text2))throw new SignInError(`The URL of Heat in ${who} is not a valid http(s) URL`,{hint:"Set orchestration-endp\
oint to a URL such as https://heat.example.com:8004/v1/%(project_id)s."});let{origin,pathname}=new URL(text2),path10=withoutTrailingSlashes(pathname);return/\/v1\/[^/]+$/.
test(path10)?`${origin}${path10}`:path10.endsWith("/v1")?`${origin}${path10}/${projectId}`:`${origin}${path10}/v1/${projectId}`}function explainSignInError(error2,cloud){if(!(error2 instanceof RequestError))return error2;let{message,hint}=describeError2(error2,cloud);return new SignInError(
message,{serverMessage:error2.serverMessage,requestId:error2.requestId,hint,failureCode:toSignInFailureCode(error2),cause:error2})}function toSignInFailureCode(error2){
return error2 instanceof DeployError&&error2.failureCode==="unreachable"?"unreachable":"sign-in"}function describeError2(error2,cloud){let{authUrl,credential,source}=cloud;
switch(error2.status){case void 0:return{message:`Could not reach Keystone at ${authUrl}`,hint:error2.hint};case 400:return{message:`Keystone rejected the sign-\
in request as invalid: ${source}`,hint:NEXT[credential.kind]};case 401:return{message:`Keystone rejected the ${source}`,hint:NEXT[credential.kind]};case 403:return{
message:`Keystone does not allow sign-in with the ${describeCredential(credential)}`,hint:FORBIDDEN};case 404:case 405:return isAboutCredential(error2,credential)?
{message:`Keystone rejected the ${source}`,hint:NEXT[credential.kind]}:{message:`Keystone not found at ${authUrl}`,hint:WRONG_PATH};case 413:case 429:return{message:`\
Keystone at ${authUrl} is limiting requests`,hint:"Run the step again later, or run fewer jobs in parallel."};default:return{message:`Keystone at ${authUrl} is \
failing`,hint:"Run the step again. If it still fails, ask the operator to look up the request id in the logs of Keystone."}}}function isAboutCredential({serverMessage=""},{
kind}){return/^Could not find\b/i.test(serverMessage)||kind==="token"&&serverMessage.includes("token")}var WRONG_PATH="Check auth-url: it usually ends in /v3, s\
uch as https://keystone.example.com:5000/v3 or \u2026/identity/v3.",FORBIDDEN="Check that the user is enabled, and that no proxy or address filter blocks Keysto\
ne. A token that is bound to its project cannot be used for another one: in that case, remove project-name and project-id.",NEXT={password:"Check username, pass\
word and user-domain-name, and that the user has a role in the project (project-name with project-domain-name, or project-id).",token:"The token is expired, rev\
oked or from another cloud: get a new one, or use a credential that can be renewed.","application-credential":'Check application-credential-id and application-c\
redential-secret (no whitespace, not swapped), and that it is neither expired nor deleted: "openstack application credential list".',federated:"Check identity-p\
rovider, protocol, and project-name with project-domain-name, or project-id."};function explainTokenExchangeError(credential,identityToken){return(error2,cloud)=>{let text2=error2 instanceof RequestError?describeExchangeError(error2,credential,
cloud):void 0;return text2===void 0?explainSignInError(error2,cloud):toSignInError(error2,text2,identityToken)}}function explainScopeError(error2,cloud,identityToken,projects2){
if(!(error2 instanceof RequestError&&[401,403,404].includes(error2.status??0)))return explainSignInError(error2,cloud);let{identityProvider,project}=cloud.credential,
hint=projects2===void 0?"Check project-name with project-domain-name, or project-id.":projects2.length===0?"The user has no role in any project.":`The user has \
a role in: ${formatNames(projects2)}.`;return toSignInError(error2,{message:`Keystone accepted the token of identity provider "${identityProvider}", but the use\
r has no role in project ${describeProject(project)}`,hint:`${hint} Ask the operator to assign the role, directly or in the mapping of the identity provider.`},
identityToken)}function describeExchangeError(error2,credential,cloud){let{identityProvider:provider,protocol}=credential,subject=`identity provider "${provider}\
" with protocol "${protocol}"`;switch(error2.status){case 401:case 403:return isKeystone(error2)?describeKeystoneError(error2,subject):describeWebServerError(error2,
subject,findAudience(credential,cloud));case 404:return isKeystone(error2)?{message:`Keystone has no ${subject}`,hint:'Check identity-provider and protocol: "op\
enstack identity provider list", "openstack federation protocol list --identity-provider \u2026".'}:void 0;default:return}}function isKeystone({requestId}){return requestId!==
void 0&&requestId!==""}function findAudience({identityToken},{authUrl}){return identityToken.of==="workflow"?`${identityToken.audience??authUrl} (oidc-audience)`:
"of the token"}function describeWebServerError({challenge},subject,audience){return challenge?.includes("invalid_token")===!0?{message:`The web server in front \
of Keystone rejected the token for ${subject} as invalid`,hint:'Ask the operator to check its clock, and that it has the keys of the issuer ("iss") of the token\
 (OIDCOAuthVerifyJwksUri). The token is valid for a few minutes only.'}:{message:`The web server in front of Keystone rejected the token for ${subject}: most li\
kely its audience is wrong`,hint:`Compare the audience ${audience} with the one that the web server requires ("Require claim aud:\u2026"), and the other claims with \
its other requirements.`}}function describeKeystoneError({status,serverMessage=""},subject){return status===403?{message:`Keystone does not accept this issuer f\
or ${subject}`,hint:'Ask the operator to check that the identity provider is enabled, and that its remote ids include the "iss" of the token: "openstack identit\
y provider show".'}:serverMessage.includes("unsupported method")?{message:`Keystone does not support sign-in with ${subject}`,hint:'Check protocol. The operator\
 enables it with "methods" in the [auth] section of keystone.conf.'}:{message:`Keystone rejected the token for ${subject}: most likely no rule of its mapping ma\
tches this workflow`,hint:'Ask the operator to compare the claims of the token with the rules of the mapping ("openstack mapping show"). A branch, tag or enviro\
nment without a rule is rejected, too.'}}function toSignInError(error2,{message,hint},identityToken){let claims=describeClaims(identityToken),claimsText=claims===
void 0?"":`
Claims of the token: ${claims}`,facts=error2 instanceof RequestError?{serverMessage:error2.serverMessage,requestId:error2.requestId}:{};return new SignInError(`${message}${claimsText}`,
{...facts,hint,failureCode:toSignInFailureCode(error2),cause:error2})}function describeProject(project){return"id"in project?project.id:`"${project.name}"`}var REPORTED_CLAIMS=[
"iss","aud","sub","repository","repository_id","repository_owner_id","ref","environment","exp"];function describeClaims(token){let claims=parsePayload(token);if(claims===
void 0)return;let text2=REPORTED_CLAIMS.flatMap(name=>{let text3=formatClaim(name,claims.get(name));return text3===void 0?[]:[`${name} ${text3}`]});return text2.
length===0?void 0:text2.join(", ")}function parsePayload(token){let[,payload,signature]=token.split(".");if(!(payload===void 0||signature===void 0))try{let claims=JSON.
parse(Buffer.from(payload,"base64url").toString("utf8"));return typeof claims=="object"&&claims!==null?new Map(Object.entries(claims)):void 0}catch{return}}function formatClaim(name,value){
if(name==="exp")return typeof value=="number"?formatDate(value):void 0;if(typeof value=="string")return JSON.stringify(value);if(!Array.isArray(value))return;let texts=value.
filter(one=>typeof one=="string").map(one=>JSON.stringify(one));return texts.length===0?void 0:texts.join(" and ")}function formatDate(seconds){let date=new Date(
seconds*1e3);return Number.isNaN(date.getTime())?void 0:date.toISOString()}var optionalText2=fallback(optional(string()),void 0),domainSchema=object({id:string(),name:string()}),projectSchema=object({id:string(),name:optionalText2,domain:fallback(
optional(domainSchema),void 0)}),endpointSchema=object({interface:optionalText2,url:optionalText2,region:optionalText2,region_id:optionalText2}),catalogSchema=pipe(
fallback(array(unknown()),[]),transform(services=>services.flatMap(service=>{let{success,output}=safeParse(serviceSchema,service);return success?[{...output,endpoints:parseEndpoints(
output.endpoints)}]:[]}))),serviceSchema=object({type:string(),endpoints:fallback(array(unknown()),[])});function parseEndpoints(endpoints){return endpoints.flatMap(
endpoint=>{let{success,output}=safeParse(endpointSchema,endpoint);return success?[output]:[]})}var dateTime=pipe(string(),check(text2=>!Number.isNaN(Date.parse(
text2)),"it is not a date")),tokenSchema=object({token:object({expires_at:fallback(optional(dateTime),void 0),issued_at:fallback(optional(dateTime),void 0),user:fallback(
object({id:optionalText2,name:optionalText2}),{}),catalog:optional(catalogSchema,[])})}),scopeSchema=object({token:object({project:nullish(projectSchema)})});function issueToken(cloud,http,onToken){
let json={auth:toAuthRequest(cloud.credential)};return requestToken(cloud,{path:"/auth/tokens",json},http,onToken)}async function requestToken(cloud,{path:path10,
...request},http,onToken,mapError=explainSignInError){let response=await sendOrExplain(cloud,()=>http.send({method:"POST",url:`${cloud.authUrl}${path10}`,retry:"\
always",expects:"json",...request}),mapError),id2=response.headers["x-subject-token"];if(id2!==void 0&&onToken(id2),response.status>=300||id2===void 0||id2==="")
throw notKeystoneError(response,path10);return readToken2(id2,response,!0)}async function inspectToken(cloud,token,http){let response=await sendOrExplain(cloud,
()=>http.send({method:"GET",url:`${cloud.authUrl}/auth/tokens`,headers:{"x-auth-token":token,"x-subject-token":token},expects:"json"}));if(response.status>=300)
throw notKeystoneError(response);return readToken2(token,response,!1)}async function sendOrExplain(cloud,send2,mapError=explainSignInError){try{return await send2()}catch(error2){
throw mapError(error2,cloud)}}function readToken2(id2,response,isNew){let{token}=decode(tokenSchema,response,"Keystone's token"),expiresAt=token.expires_at===void 0?
1/0:Date.parse(token.expires_at),issuedAt=Date.parse(token.issued_at??""),serverNow=Date.parse(response.headers.date??""),startedAt=[...isNew?[issuedAt,serverNow]:
[serverNow,issuedAt],Date.now()].find(time=>time<expiresAt)??expiresAt;return{id:id2,lifetimeMs:expiresAt-startedAt,user:token.user,...readProject2(response),catalog:token.
catalog}}function readProject2(response){try{return{project:decode(scopeSchema,response,"Keystone's token").token.project??void 0}}catch(error2){if(error2 instanceof
DecodeError)return{project:void 0,projectError:error2};throw error2}}var WRONG_ADDRESS="Check auth-url: it usually ends in /v3, and often starts with https://.",
LOGIN_PAGE='If this is a sign-in page, the web server in front of Keystone expects a browser: ask the operator to set "AuthType oauth20" (or auth-openidc) for t\
his path. Otherwise check auth-url.';function notKeystoneError({method,url,status,headers,requestId},path10=""){let target=headers.location,summary2=`${method} ${url}\
 returned ${status}`,details2={requestId,hint:path10.startsWith("/OS-FEDERATION/")?LOGIN_PAGE:WRONG_ADDRESS};return target===void 0?new SignInError(`The server \
is not Keystone: ${summary2} without a token`,details2):new SignInError(`${summary2}, a redirect to another address, to which credentials are not sent`,{...details2,
serverMessage:`Location: ${target.replace(/\?.*$/s,"").replace(/\/\/[^/@]*@/,"//")}`})}var answerSchema=object({value:pipe(string(),minLength(1))}),PERMISSION='Add "permissions: id-token: write" to the job (or the workflow). This removes all permi\
ssions that are not listed, so also add "contents: read" for a checkout. Workflow runs for pull requests from forks and from Dependabot never get a token: skip \
those, or use another sign-in method.',SIGNED_TOKEN=/(?<![\w-])[\w-]{8,}\.[\w-]{8,}\.[\w-]+/g;async function requestWorkflowToken(source,audience,http,onSecret){
if(source===void 0)throw new SignInError("The workflow cannot request an OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set\
, which the runner sets for jobs with the permission",{hint:PERMISSION});let{url,bearer}=source,query=formatQuery({audience}).replace("?",url.includes("?")?"&":
"?");try{let response=await http.send({method:"GET",url:`${url}${query}`,headers:{authorization:`Bearer ${bearer}`},expects:"json"});for(let[token]of response.body.
matchAll(SIGNED_TOKEN))onSecret(token);let{value}=decode(answerSchema,response,"The runner's response to the request for an OIDC token");return onSecret(value),
value}catch(error2){throw error2 instanceof RequestError?toSignInError2(error2):error2}}function toSignInError2(error2){let{serverMessage,status}=error2,details2={
serverMessage,cause:error2};switch(status){case 401:case 403:return new SignInError(`The runner does not issue an OIDC token to this workflow (${status})`,{...details2,
hint:PERMISSION});case 400:return new SignInError("The runner rejected the request for an OIDC token as invalid (400)",{...details2,hint:"Check oidc-audience."});default:
return new SignInError("The runner cannot issue an OIDC token at the moment",{...details2,failureCode:"unreachable",hint:error2.hint??"Run the step again. Check\
 GitHub's status page for problems with Actions."})}}var projectsSchema=object({projects:array(fallback(object({name:optional(string())}),{}))});async function issueFederatedToken(cloud,deps){let{http,onSecret}=deps,
{identityProvider,protocol,project}=cloud.credential,identityToken=await getIdentityToken(cloud,deps),unscoped=await requestToken(cloud,{path:buildPath`/OS-FEDERATION/identity_providers/${identityProvider}/protocols/${protocol}/auth`,
headers:{authorization:`Bearer ${identityToken}`}},http,onSecret,explainTokenExchangeError(cloud.credential,identityToken)),scopeRequest={path:"/auth/tokens",json:{
auth:{identity:{methods:["token"],token:{id:unscoped.id}},scope:toProjectScope(project)}}};try{return await requestToken(cloud,scopeRequest,http,onSecret,error2=>error2)}catch(error2){
throw error2 instanceof RequestError?explainScopeError(error2,cloud,identityToken,await listProjects(cloud,unscoped.id,http)):error2}}function getIdentityToken({
credential,authUrl},deps){let{identityToken}=credential;if(identityToken.of==="access-token")return Promise.resolve(identityToken.token);let{runnerHttp,onSecret}=deps;
return requestWorkflowToken(identityToken.source,identityToken.audience??authUrl,runnerHttp,onSecret)}async function listProjects({authUrl},token,http){try{let response=await http.
send({method:"GET",url:`${authUrl}/auth/projects`,headers:{"x-auth-token":token}});return decode(projectsSchema,response,"Keystone's list of projects").projects.
flatMap(({name})=>name??[])}catch(error2){if(error2 instanceof RequestError||error2 instanceof DecodeError)return;throw error2}}var MARGIN_FRACTION=.2,MAX_MARGIN_MS=5*6e4,TokenManager=class{options;current;renewAt=0;expiresAt=0;renewal;constructor(options){this.options=options,this.current=
this.store(options.first,options.requestedAt)}async token(){let now=this.options.now();if(now<this.renewAt)return this.current;if(this.options.renew===void 0){if(now<
this.expiresAt)return this.current;throw expiredTokenError()}try{return await this.renewOnce()}catch(error2){let remainingMs=this.expiresAt-this.options.now();if(remainingMs<=
0)throw error2;return this.renewAt=this.options.now()+remainingMs/2,this.current}}async renewToken(refused){if(refused!==this.current)return this.token();if(this.
options.renew===void 0)throw expiredTokenError();return this.renewOnce()}renewOnce(){return this.renewal??=this.fetchToken().finally(()=>{this.renewal=void 0}),
this.renewal}async fetchToken(){if(this.options.renew===void 0)throw expiredTokenError();let requestedAt=this.options.now();return this.store(await this.options.
renew(),requestedAt)}store(token,requestedAt){let margin=Math.min(token.lifetimeMs*MARGIN_FRACTION,MAX_MARGIN_MS);return this.current=token.id,this.expiresAt=requestedAt+
token.lifetimeMs,this.renewAt=this.expiresAt-margin,token.id}};function expiredTokenError(){return new SignInError("The token has expired, and a token cannot be\
 renewed",{hint:"Use a credential that can be renewed (an application credential, or a user with a password), or a newer token."})}async function signIn(cloud,connection,deps){let http=withSignal(connection,deps.signal),issue2=createIssuer(cloud,http,deps),now=deps.now??Date.now,requestedAt=now(),
first=cloud.credential.kind==="token"?await rescopeToken(cloud,cloud.credential,http,issue2):await issue2(),project=getProjectOrThrow(first);assertRequestedProject(
cloud,project),assertAllowedProject(cloud,project);let{url,regionName}=pickEndpoint(cloud,first,project.id),tokens=new TokenManager({first,requestedAt,renew:cloud.
credential.kind==="token"?void 0:issue2,now});return{project:{id:project.id,name:project.name??project.id,...project.domain===void 0?{}:{domainName:project.domain.
name}},user:{id:first.user.id??"",name:first.user.name??first.user.id??""},endpoint:url,regionName,findServiceUrl:types=>findServiceUrl({...cloud,regionName:regionName??
cloud.regionName},first.catalog,types),token:()=>tokens.token(),renewToken:refused=>tokens.renewToken(refused)}}function createIssuer(cloud,http,{onSecret,runnerHttp:toRunner,
signal}){let runnerHttp=toRunner===void 0?http:withSignal(toRunner,signal),{credential}=cloud;return credential.kind==="federated"?()=>issueFederatedToken({...cloud,
credential},{http,runnerHttp,onSecret}):()=>issueToken({...cloud,credential},http,onSecret)}async function rescopeToken(cloud,{token,project},http,issue2){let inspected=await inspectToken(
cloud,token,http);return project===void 0||inspected.project!==void 0&&matchesProject(inspected.project,project)?inspected:issue2()}function getProjectOrThrow(token){
if(token.project!==void 0)return token.project;throw token.projectError!==void 0?token.projectError:new SignInError(`${describeUser(token)} is signed in without\
 a project, but Heat requires one`,{hint:"Set project-name (with project-domain-name) or project-id."})}function assertRequestedProject({credential},project){let{
project:requested}=credential;if(requested===void 0||matchesProject(project,requested)||credential.kind!=="application-credential"&&project.name===void 0)return;
let requestedName="id"in requested?requested.id:`"${requested.name}"`;throw new SignInError(`Project ${requestedName} was requested, but the ${describeCredential(
credential)} belongs to project ${describeProject2(project)}`,{hint:"Remove project-name and project-id, or use a credential that was created in that project."})}
function matchesProject(project,requested){if("id"in requested)return requested.id===project.id;if(requested.name!==project.name)return!1;let{domain}=requested;
return domain===void 0||project.domain===void 0?!0:"id"in domain?domain.id===project.domain.id:domain.name===project.domain.name}function assertAllowedProject({
allowedProjects},project){if(!(allowedProjects.length===0||allowedProjects.some(one=>one===project.id||one===project.name)))throw new SignInError(`Project ${describeProject2(
project)} is not in allowed-projects (${formatNames(allowedProjects)}); nothing was changed`,{failureCode:"not-allowed",hint:"Use the credentials of an allowed \
project, or add this one to allowed-projects."})}function describeProject2({id:id2,name}){return name===void 0?id2:`"${name}" (${id2})`}function describeUser({user:{
id:id2,name=id2}}){return name===void 0?"The user":`User "${name}"`}var RUNNER_CERTIFICATE_HINT="The runner does not trust the server's certificate (ca-certificate and insecure apply to the cloud only): set NODE_EXTRA_CA_CERTS t\
o a file that contains the certificate authority.";async function readStepJob(inputs){let event=await readWorkflowRun(readRunnerEnvironment().env),readRun2=pullRequest=>event&&
withPullRequest(event,pullRequest),job=readJob(inputs,readRun2);return{job,run:readRun2(job.workflow.pullRequest)}}async function createActionContext(step,job,run2){
let{secrets,parameterValues,console}=step,runnerDeps={...readRunnerEnvironment(),onSecret:secrets.add,onWarning:console.warn,onNotice:console.notice},givenParameters=[],
onParameter=parameter=>{let{name,value,isDefault}=parameter;isDefault?parameterValues.addDefault(value):(parameterValues.add(name,value),givenParameters.push(parameter))},
cloud=await readCloud(job.signIn,runnerDeps),onTrace=trace=>{console.debug(formatTrace(trace))},http=createHttp({...job.http,...cloud.transport,onTrace}),runnerHttp=createHttp(
{...job.http,onTrace,onUntrusted:RUNNER_CERTIFICATE_HINT}),close=()=>Promise.all([http.close(),runnerHttp.close()]);return{step,job,runnerEnvironment:{...runnerDeps,
onParameter,runnerHttp},run:run2,cloud,http,givenParameters,plans:new Map,close}}function toReportContext({step,job,run:run2}){let{secrets,parameterValues}=step;
return{options:job.reporting,secrets,parameterValues,page:run2}}async function beginSignIn(actionContext){let{step,cloud,http,runnerEnvironment}=actionContext,session=signIn(
cloud,http,{...runnerEnvironment,signal:step.signal});return session.catch(()=>{}),await setImmediate(),{...actionContext,session}}export{InvalidValue,isLint,readLintJob,assertMasksMatch,commentMarker,errorReport,cancelledHeadline,cancelledSummary,driftIssue,logItem,headerItems,stackFileHeaderItems,
formatTrace,unusedInputsWarning,startedUpdates,cancelledUpdates,publicOutputs,buildStepReport,createSecrets,createParameterValues,checkEnvironment,omittedText,commandOutputLine,
planFile,deletionNoticeMarker,deletionNoticeComment,buildErrorReport,forStack,resultItem,buildMultiStackReport,findingWarnings,buildLintReport,openExportFiles,findBash,
runVerifyCommand,readRunnerEnvironment,ENVIRONMENT_LIMITS,canSaveState,toCancelSignal,clock,publishFailure,toolkit,openConsole,createIssueWriter,GitHubReporter,
createPullRequestStateReader,createHistoryReader,createCommentWriter,openStepState,wasCancelled,createInputSource,readWorkflowRun,publish,findPemProblem,buildPath,
withoutTrailingSlashes,formatQuery,redactUrl,createDownloader,cacheDownloads,decode,withExactNumbers,JsonText,createItemReader,createHttp,signIn,RUNNER_CERTIFICATE_HINT,
readStepJob,createActionContext,toReportContext,beginSignIn};
