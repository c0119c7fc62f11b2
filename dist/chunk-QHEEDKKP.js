import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{ENVIRONMENT_LIMITS,GitHubReporter,JsonText,buildPath,checkEnvironment,clock,commandOutputLine,createCommentWriter,createHistoryReader,createIssueWriter,createItemReader,
createPullRequestStateReader,decode,deletionNoticeComment,deletionNoticeMarker,forStack,formatQuery,logItem,omittedText,openExportFiles,redactUrl,runVerifyCommand,
withExactNumbers,withoutTrailingSlashes}from"./chunk-B2SOMBLW.js";import{CancelledError,DeadlineError,DecodeError,DeployError,InputError,RequestError,StackError,
TemplateError,VERSION_KEYS,array,bundle,createTemplateReader,createTypeMapping,didYouMeanClause,fallback,findFailureCode,findMemberDefinition,findPart,findSection,
findType,formatLocation,getMember,is,isGroupType,isHiddenParameter,isJson,isLosslessNumber,lazy,listSecretTexts,looseObject,messageOf,nullable,nullish,object,oneLine,
optional,ownValue,parse,parse2,pipe,rawTransform,readTemplate,record,require_picomatch,safeParse,string,stringify,toPlainValue,transform,union,unknown}from"./chunk-ZZS65A2C.js";
import{__toESM}from"./chunk-VCN72S23.js";var STACK_PATH=/\/stacks\/([^/?#]+)\/([^/?#]+)/;function parseStackRef(url){let[,name,id]=STACK_PATH.exec(url)??[];if(!(name===void 0||id===void 0))try{return{name:decodeURIComponent(
name),id:decodeURIComponent(id)}}catch{return}}function findLinkedStack(links2,rel){let link2=links2.find(candidate=>candidate.rel===rel);return link2===void 0?
void 0:parseStackRef(link2.href)}function stackPath({name,id},...segments){return["stacks",name,id,...segments].map(segment=>buildPath`/${segment}`).join("")}var ACTIONS=["INIT","CREATE","UPDATE","DELETE","ROLLBACK","SUSPEND","RESUME","CHECK","SNAPSHOT","RESTORE","ADOPT","SIGNAL"],STATUSES=["IN_PROGRESS","COMPLETE","\
FAILED"],STATES=new Map(ACTIONS.flatMap(action=>STATUSES.map(status=>[action,status])).map(([action,status])=>{let state2=`${action}_${status}`;return[state2,{action,
status,state:state2}]}));function parseState(state2){return STATES.get(state2)??splitState(state2)}function splitState(state2){let[,action="",status=""]=/^([^_]*)_(.*)$/.
exec(state2)??[];return{action:ACTIONS.find(known=>known===action)??"UNKNOWN",status:parseStatus(status),state:state2}}function parseStatus(status){return STATUSES.
find(known=>known===status)??"UNKNOWN"}function isInProgress({status}){return status==="IN_PROGRESS"}function isComplete({status}){return status==="COMPLETE"}function isFailed({
status}){return status==="FAILED"}function isDeleted({action,status}){return action==="DELETE"&&status==="COMPLETE"}function parseHeatTime(time){return time===void 0?
Number.NaN:Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time)?time:`${time}Z`)}var anything=optional(unknown(),null),optionalText=pipe(anything,transform(toText)),textOrEmpty=pipe(anything,transform(value=>toText(value)??"")),statusReason=pipe(
anything,transform(value=>collapseColons(toText(value)??""))),optionalNumber=pipe(anything,transform(value=>{let text=typeof value=="string"||isLosslessNumber(value)?
String(value):"",number=/^-?\d+(\.\d+)?$/.test(text)?Number(text):value;return typeof number=="number"&&Number.isFinite(number)?number:void 0})),isTrue=pipe(anything,
transform(value=>/^true$/i.test(toText(value)??""))),texts=pipe(anything,transform(value=>Array.isArray(value)?value.flatMap(item=>toText(item)??[]):[])),json=record(
string(),unknown()),optionalJson=pipe(anything,transform(value=>is(json,value)?value:void 0)),textMap=pipe(anything,transform(toTextMap));function list(schema){
return pipe(anything,transform(value=>parseValidItems(schema,value)??[]))}function optionalList(schema){return pipe(anything,transform(value=>parseValidItems(schema,
value)))}function parseValidItems(schema,value){if(Array.isArray(value))return value.flatMap(item=>{let result=safeParse(schema,item);return result.success?[result.
output]:[]})}function toTextMap(value){let entries=Object.entries(is(json,value)?value:{});return Object.fromEntries(entries.map(([key,item])=>[key,toText(item)??
""]))}var state=pipe(string(),transform(parseState)),link=object({rel:string(),href:string()}),links=pipe(list(link),rawTransform(({dataset,addIssue,NEVER})=>{let stack=findLinkedStack(
dataset.value,"stack");return stack===void 0?(addIssue({message:"no stack",expected:'a link "stack" to /stacks/{name}/{id}'}),NEVER):{stack,nested:findLinkedStack(
dataset.value,"nested"),rootStack:findLinkedStack(dataset.value,"root_stack")}}));function toText(value){if(value!=null)return typeof value=="string"?value:stringify(
value)}function collapseColons(words){return words.replaceAll(": : ",": ")}function withHint(error){if(!(error instanceof RequestError))return error;let serverMessage=error.serverMessage===void 0?void 0:collapseColons(error.serverMessage),
tidied=serverMessage===error.serverMessage?error:error.with({serverMessage}),hint=tidied.hint??hintFor(tidied);return hint===tidied.hint||hint===void 0?tidied:withNextStep(
tidied,hint)}function withNextStep(error,hint){return error.with({hint})}var TOO_LARGE_HINT="Store large files elsewhere (object storage, an image) and download\
 them from the server. The operator sets the limits: max_template_size (default: 524288 characters of a template or file) and max_json_body_size (default: 10485\
76 bytes of template, files and parameters together), and often one in the web server in front of Heat.",TOO_MANY_SNAPSHOTS_HINT="Heat limits the snapshots of a\
 stack (max_snapshots_per_stack in the operator's configuration, 32 by default). Delete one with operation: delete-snapshot, and set keep-snapshots for the next\
 snapshots to a number below the limit.",ABANDON_OFF_HINT="This cloud allows neither export nor abandon. Ask the operator to set enable_stack_abandon = true in \
the configuration of Heat's engine. To keep the resources without it, set deletion_policy: retain for each of them, update the stack, then delete it.",ADOPT_OFF_HINT="\
This cloud does not allow adopt. Ask the operator to set enable_stack_adopt = true in the configuration of Heat's engine.",REJECTION_HINTS=[["exceeds maximum al\
lowed size",TOO_LARGE_HINT],["maximum snapshots per stack",TOO_MANY_SNAPSHOTS_HINT],["Stack Abandon",ABANDON_OFF_HINT],["Stack Adopt",ADOPT_OFF_HINT]],UNAVAILABLE_HINT="\
Heat, or the proxy in front of it, is failing: run the step again later. Set retry-attempts to change how often a request is sent.",STATUS_HINTS={401:"Heat reje\
cted a token that Keystone has just issued: auth-url and the orchestration endpoint may belong to different clouds, or Heat cannot reach its Keystone.",403:"The\
 cloud's policy does not allow this user to do that (a deploy requires a role such as member or heat_stack_owner), or the orchestration endpoint belongs to a di\
fferent project.",409:"Someone else is changing this stack, or has created one with the same name: check the stack, then run the step again.",413:TOO_LARGE_HINT,
429:"The cloud is limiting requests: run the step again later, or run fewer jobs in parallel.",500:"Heat could not process this request: ask the operator to loo\
k up the request id in the logs. Check the stack, then run the step again.",502:UNAVAILABLE_HINT,503:UNAVAILABLE_HINT,504:UNAVAILABLE_HINT};function hintFor(error){
let{status}=error;return status===400?findRejectionHint(error):status===404?missingHint(error):status===void 0?void 0:STATUS_HINTS[status]}function findRejectionHint({
serverMessage="",type}){let known=REJECTION_HINTS.find(([text])=>serverMessage.includes(text));return known!==void 0?known[1]:type==="NotSupported"?"Another act\
ion is in progress on this stack: wait for it to finish, then run the step again.":void 0}function missingHint({type}){return type===void 0?"Heat has no such pa\
th: check orchestration-endpoint (it ends in /v1/ and the project id), or the catalog's entry for orchestration.":"It does not exist, or it was deleted in the m\
eantime. Check the stack, then run the step again."}var MAX_REDIRECTS=3;function createHeatTransport(transport){let endpoint=withoutTrailingSlashes(transport.connection.endpoint);return async request=>{let url=`${endpoint}${request.
path}${formatQuery(request.query??{})}`;for(let redirects=0;;redirects+=1){let response=await sendAuthenticated(transport,request,url);if(!isRedirect(response)||
request.redirect==="return")return response;let next=rebaseLocation(response.headers.location,url,endpoint);if(next===void 0||next===url||redirects===MAX_REDIRECTS)
throw redirectError(response);url=next}}}async function sendAuthenticated(transport,request,url){let token=await transport.connection.token();try{return await sendWithToken(
token,transport,request,url)}catch(error){if(!isUnauthorized(error))throw withHint(error)}let newToken=await transport.connection.renewToken(token);try{return await sendWithToken(
newToken,transport,request,url)}catch(error){throw withHint(error)}}async function sendWithToken(token,{connection,http,clock:clock2,signal},{method,json:json2,
retry,parse:parse3},url){let response=await http.send({method,url,headers:{"x-auth-token":token,...connection.regionName===void 0?{}:{"x-region-name":connection.
regionName}},...json2===void 0?{}:{json:json2},...retry===void 0?{}:{retry},expects:"json",...parse3===void 0?{}:{parse:parse3},signal});return clock2.update(response),
response}function isUnauthorized(error){return error instanceof RequestError&&error.status===401}function readServerTime(response){let time=Date.parse(response.
headers.date??"");return Number.isNaN(time)?void 0:new Date(time)}var ServerClock=class{#last;update(response){let time=readServerTime(response);time!==void 0&&
(this.#last={serverMs:time.getTime(),monotonicMs:performance.now()})}now(){if(this.#last!==void 0)return new Date(this.#last.serverMs+performance.now()-this.#last.
monotonicMs)}},STACKS_PATH="/stacks/";function isRedirect({status}){return status>=300&&status<400}function rebaseLocation(location,from,endpoint){if(location===
void 0||!URL.canParse(location,from))return;let{pathname,search}=new URL(location,from),start=pathname.indexOf(STACKS_PATH);return start===-1?void 0:`${endpoint}${pathname.
slice(start)}${search}`}function redirectError(response){let{location}=response.headers;return new RequestError({method:response.method,url:response.url,status:response.
status,delivery:"yes",requestId:response.requestId,serverMessage:location===void 0?void 0:`redirected to ${redactUrl(location)}`,hint:"This action sends the tok\
en only to the endpoint in the catalog. If the server has moved (for example, from http to https), set orchestration-endpoint to its new URL."})}var RouteGroup=class{transport;send;constructor(transport){this.transport=transport,this.send=createHeatTransport(transport)}};function combineRouteGroups(...groups){
class Combined extends RouteGroup{}for(let{prototype}of groups)for(let[name,method]of Object.entries(Object.getOwnPropertyDescriptors(prototype)))name!=="constr\
uctor"&&Object.defineProperty(Combined.prototype,name,method);return Combined}var DeployedRoutes=class extends RouteGroup{async getTemplate(ref,{exactNumbers=!1}={}){let response=await this.send({method:"GET",path:stackPath(ref,"template")});
return decode(json,exactNumbers?withExactNumbers(response):response,"Heat's template")}async getEnvironment(ref){let response=await this.send({method:"GET",path:stackPath(
ref,"environment")});return decode(json,response,"Heat's environment")}async getFiles(ref){let response=await this.send({method:"GET",path:stackPath(ref,"files")});
return toTextMap(decode(nullable(json),response,"Heat's files"))}async getDeployed(ref){let[template2,environment,files]=await Promise.all([this.send({method:"G\
ET",path:stackPath(ref,"template")}),this.send({method:"GET",path:stackPath(ref,"environment")}),this.getFiles(ref)]);return{template:decode(json,template2,"Hea\
t's template"),templateText:new JsonText(template2.body),environment:decode(nullable(json),environment,"Heat's environment")??{},environmentText:new JsonText(environment.
body),files}}async abandonStack(ref){let response=await this.send({method:"DELETE",path:stackPath(ref,"abandon")});return{data:decode(json,response,"Heat's aban\
doned stack"),text:response.body}}async exportStack(ref){let response=await this.send({method:"GET",path:stackPath(ref,"export")});return{data:decode(json,response,
"Heat's exported stack"),text:response.body}}};var MAX_REASON_CHARACTERS=255,ELLIPSIS="\u2026",eventReason=pipe(textOrEmpty,transform(text=>{let isCut=text.length>=MAX_REASON_CHARACTERS&&Array.from(text).length===
MAX_REASON_CHARACTERS;return`${collapseColons(text)}${isCut?ELLIPSIS:""}`})),eventSchema=pipe(object({id:string(),event_time:textOrEmpty,resource_name:textOrEmpty,
logical_resource_id:textOrEmpty,physical_resource_id:textOrEmpty,resource_status:state,resource_status_reason:eventReason,links,resource_type:optionalText,resource_properties:optionalJson}),
transform(wire=>({id:wire.id,time:wire.event_time,resourceName:wire.resource_name,logicalId:wire.logical_resource_id,physicalId:wire.physical_resource_id,...wire.
resource_status,statusReason:wire.resource_status_reason,stack:wire.links.stack,rootStack:wire.links.rootStack,type:wire.resource_type,properties:wire.resource_properties}))),
HOOK_TYPES=["pre-create","pre-update","pre-delete","post-create","post-update","post-delete"],HOOK_PAUSED=/^[A-Z]+ paused until Hook (\S+) is cleared$/,HOOK_CLEARED=/^Hook (\S+) is cleared$/,
HOOK_INTERRUPTED="Failure occurred while waiting.";function readHookEvent({action,statusReason:statusReason2}){if(action==="SIGNAL")return;if(statusReason2===HOOK_INTERRUPTED)
return{step:"interrupted"};let paused=findHookType(HOOK_PAUSED.exec(statusReason2)?.[1]);if(paused!==void 0)return{step:"paused",hook:paused};let cleared=findHookType(
HOOK_CLEARED.exec(statusReason2)?.[1]);return cleared===void 0?void 0:{step:"cleared",hook:cleared}}function findHookType(name){return HOOK_TYPES.find(known=>known===name)}var LIST="Heat's event list",EventRoutes=class extends RouteGroup{async listEvents(ref,query={}){return this.readEvents(stackPath(ref,"events"),query)}async listNewEvents(ref,query,isKnown){
let path=stackPath(ref,"events"),reader=createItemReader("events",unlessKnown(isKnown)),response=await this.send({method:"GET",path,query:toQuery(query),parse:reader.
parse}),listed=fillMissingTimes(reader.decode(response,LIST));return{ids:listed.map(({id})=>id),events:listed.filter(event=>"stack"in event)}}async listResourceEvents(ref,resourceName,query={}){
let path=stackPath(ref,"resources",resourceName,"events");try{return await this.readEvents(path,query)}catch(error){if(isNoEventsError(error))return[];throw error}}async getEvent(ref,resourceName,eventId){
let path=stackPath(ref,"resources",resourceName,"events",eventId),response=await this.send({method:"GET",path});return decode(object({event:eventSchema}),response,
"Heat's event").event}async readEvents(path,query){let reader=createItemReader("events",eventSchema),response=await this.send({method:"GET",path,query:toQuery(query),
parse:reader.parse});return fillMissingTimes(reader.decode(response,LIST))}},hasId=object({id:string()}),knownEventSchema=pipe(object({id:string(),event_time:textOrEmpty}),
transform(({id,event_time:time})=>({id,time})));function unlessKnown(isKnown){return lazy(wire=>is(hasId,wire)&&isKnown(wire.id)?knownEventSchema:eventSchema)}function isNoEventsError(error){
return error instanceof RequestError&&error.status===404&&error.type==="HTTPNotFound"}function fillMissingTimes(events2){let isTimed=({time})=>!Number.isNaN(parseHeatTime(
time)),last=events2.find(isTimed)?.time;return events2.map(event=>(isTimed(event)&&(last=event.time),isTimed(event)?event:{...event,time:last??""}))}function toQuery(query){
return{limit:query.limit,marker:query.marker,sort_dir:query.sortDir,nested_depth:query.nestedDepth,resource_status:query.statuses,resource_action:query.actions,
resource_name:query.resourceNames,resource_type:query.resourceTypes}}var outputSchema=pipe(object({output_key:string(),description:textOrEmpty,output_value:optional(unknown()),output_error:optionalText}),transform(wire=>({key:wire.
output_key,description:wire.description,value:wire.output_value,error:wire.output_error}))),OutputRoutes=class extends RouteGroup{async listOutputs(ref){let response=await this.
send({method:"GET",path:stackPath(ref,"outputs")});return decode(object({outputs:array(outputSchema)}),response,"Heat's output list").outputs}async getOutput(ref,key){
let response=await this.send({method:"GET",path:stackPath(ref,"outputs",key)});return decode(object({output:outputSchema}),withExactNumbers(response),"Heat's ou\
tput").output}};function toRequestBody(definition){let{tags,environmentFiles,adoptData}=definition,body2={stack_name:definition.name,adopt_stack_data:adoptData,template:adoptData===
void 0?definition.template:void 0,template_url:definition.templateUrl,files:definition.files,environment:definition.environment,environment_files:environmentFiles?.
length===0?void 0:environmentFiles,parameters:definition.parameters,tags:tags===void 0||tags.length===0?void 0:tags.join(","),timeout_mins:definition.timeoutMinutes,
disable_rollback:definition.disableRollback,converge:definition.converge,clear_parameters:definition.clearParameters};return Object.fromEntries(Object.entries(body2).
filter(([,value])=>value!==void 0))}var identitySchema=pipe(object({stack_name:string(),stack_id:textOrEmpty}),transform(wire=>({name:wire.stack_name,id:wire.stack_id==="None"?"":wire.stack_id}))),
previewedSchema=pipe(object({resource_name:string(),resource_type:string(),resource_action:textOrEmpty,resource_status:textOrEmpty,physical_resource_id:textOrEmpty,
stack_identity:identitySchema,nested_stack_id:fallback(nullish(identitySchema),void 0),parent_resource:optionalText,required_by:texts,description:optionalText,attributes:optionalJson,
properties:optionalJson}),transform(wire=>({name:wire.resource_name,type:wire.resource_type,...parseState(`${wire.resource_action}_${wire.resource_status}`),physicalId:wire.
physical_resource_id,stack:wire.stack_identity,nested:wire.nested_stack_id??void 0,parentResource:wire.parent_resource,requiredBy:wire.required_by,description:wire.
description,attributes:wire.attributes,properties:wire.properties}))),resourceTreeSchema=union([previewedSchema,lazy(()=>array(resourceTreeSchema))]),previewSchema=pipe(
object({stack_name:textOrEmpty,description:textOrEmpty,parameters:textMap,tags:texts,disable_rollback:isTrue,timeout_mins:optionalNumber,outputs:list(outputSchema),
resources:array(resourceTreeSchema)}),transform(wire=>({name:wire.stack_name,description:wire.description,parameters:wire.parameters,tags:wire.tags,disableRollback:wire.
disable_rollback,timeoutMinutes:wire.timeout_mins,outputs:wire.outputs,resources:flattenResources(wire.resources)}))),previewedList=array(previewedSchema),changesSchema=object(
{unchanged:previewedList,updated:previewedList,replaced:previewedList,added:previewedList,deleted:previewedList}),PreviewRoutes=class extends RouteGroup{async previewStack(stack){
let response=await this.send({method:"POST",path:"/stacks/preview",json:toRequestBody(stack),retry:"always"});return decode(object({stack:previewSchema}),response,
"Heat's preview of a new stack").stack}previewUpdate(ref,change,options={}){return this.previewChange("PUT",ref,change,options)}previewPatch(ref,change,options={}){
return this.previewChange("PATCH",ref,change,options)}async previewChange(method,ref,change,options){let response=await this.send({method,path:stackPath(ref,"pr\
eview"),query:{show_nested:options.showNested},json:toRequestBody(change),retry:"always"});return decode(object({resource_changes:changesSchema}),response,"Heat\
's preview of an update").resource_changes}};function flattenResources(resources2){return resources2.flatMap(entry=>isResourceList(entry)?flattenResources(entry):
[entry])}function isResourceList(entry){return Array.isArray(entry)}function readAcceptedWithStatus(status,response){if(response.status===status)return readAccepted(response);let{method,url,requestId}=response;throw new DecodeError(
"",`${method} ${url} returned ${response.status} instead of ${status}`,{requestId,hint:"Most likely a proxy responded instead of Heat: check the proxy, then run\
 the step again."})}function readAccepted(response){return{serverTime:readServerTime(response),requestId:response.requestId}}var resourceSchema=pipe(object({resource_name:string(),resource_type:string(),resource_status:state,resource_status_reason:statusReason,physical_resource_id:textOrEmpty,
logical_resource_id:optionalText,required_by:texts,parent_resource:optionalText,links,creation_time:optionalText,updated_time:optionalText,description:optionalText,
attributes:optionalJson}),transform(wire=>({name:wire.resource_name,type:wire.resource_type,...wire.resource_status,statusReason:wire.resource_status_reason,physicalId:wire.
physical_resource_id,logicalId:wire.logical_resource_id??wire.resource_name,requiredBy:wire.required_by,parentResource:wire.parent_resource,stack:wire.links.stack,
nested:wire.links.nested,creationTime:wire.creation_time,updatedTime:wire.updated_time,description:wire.description,attributes:wire.attributes})));var ResourceRoutes=class extends RouteGroup{async listResources(ref,query={}){let reader=createItemReader("resources",resourceSchema),response=await this.send({
method:"GET",path:stackPath(ref,"resources"),parse:reader.parse,query:{nested_depth:query.nestedDepth,with_detail:query.withDetail,type:query.type,status:query.
statuses,name:query.names,action:query.actions,id:query.ids,physical_resource_id:query.physicalIds}});return reader.decode(response,"Heat's resource list")}async getResource(ref,name,options={}){
let response=await this.send({method:"GET",path:stackPath(ref,"resources",name),query:{with_attr:options.withAttributes}});return decode(object({resource:resourceSchema}),
withExactNumbers(response),"Heat's resource").resource}async getResourceMetadata(ref,name){let response=await this.send({method:"GET",path:stackPath(ref,"resour\
ces",name,"metadata")});return decode(object({metadata:json}),response,"Heat's resource metadata").metadata}async markUnhealthy(ref,name,mark){let body2={mark_unhealthy:mark.
unhealthy,...mark.reason===void 0?{}:{resource_status_reason:mark.reason}};return readAccepted(await this.send({method:"PATCH",path:stackPath(ref,"resources",name),
json:body2,retry:"always"}))}async signalResource(ref,name,details){return readAccepted(await this.send({method:"POST",path:stackPath(ref,"resources",name,"sign\
al"),...details===void 0?{}:{json:details}}))}};var typeSchema=union([pipe(string(),transform(name=>({name,description:void 0}))),pipe(object({resource_type:string(),description:optionalText}),transform(wire=>({
name:wire.resource_type,description:wire.description})))]),propertySchema=pipe(object({type:textOrEmpty,description:optionalText,required:isTrue,update_allowed:isTrue,
immutable:isTrue,default:optional(unknown())}),transform(({update_allowed:updateAllowed,default:defaultValue,...same})=>({...same,updateAllowed,defaultValue}))),
resourceTypeSchema=pipe(object({resource_type:string(),properties:record(string(),fallback(propertySchema,parse2(propertySchema,{}))),attributes:fallback(record(
string(),fallback(json,{})),{}),support_status:fallback(object({status:textOrEmpty}),{status:""})}),transform(wire=>({name:wire.resource_type,properties:wire.properties,
attributes:wire.attributes,supportStatus:wire.support_status.status}))),ResourceTypeRoutes=class extends RouteGroup{async listResourceTypes(query={}){let response=await this.
send({method:"GET",path:"/resource_types",query:{name:query.name,version:query.version,support_status:query.supportStatus,with_description:query.withDescription}}),
schema=object({resource_types:array(typeSchema)});return decode(schema,response,"Heat's list of resource types").resource_types}async showResourceType(type){let response=await this.
send({method:"GET",path:buildPath`/resource_types/${type}`});return decode(resourceTypeSchema,response,"Heat's resource type")}async showResourceTypeTemplate(type,templateType="\
hot"){let url=buildPath`/resource_types/${type}/template`,response=await this.send({method:"GET",path:url,query:{template_type:templateType}});return decode(json,
response,"Heat's template of a resource type")}};var versionsSchema=object({template_versions:array(object({version:string(),type:textOrEmpty,aliases:texts}))}),functionsSchema=object({template_functions:array(
pipe(object({functions:string(),description:textOrEmpty}),transform(wire=>({name:wire.functions,description:wire.description}))))}),revisionSchema=fallback(object(
{revision:textOrEmpty}),{revision:""}),buildInfoSchema=object({api:revisionSchema,engine:revisionSchema}),servicesSchema=object({services:array(pipe(object({id:string(),
binary:textOrEmpty,host:textOrEmpty,engine_id:textOrEmpty,status:string(),updated_at:optionalText}),transform(({engine_id:engineId,updated_at:updatedTime,...same})=>({
...same,engineId,updatedTime}))))}),ServerRoutes=class extends RouteGroup{async listTemplateVersions(){let response=await this.send({method:"GET",path:"/templat\
e_versions"});return decode(versionsSchema,response,"Heat's list of template versions").template_versions}async listTemplateFunctions(version,options={}){let response=await this.
send({method:"GET",path:buildPath`/template_versions/${version}/functions`,query:{with_condition_func:options.withConditions}});return decode(functionsSchema,response,
"Heat's list of template functions").template_functions}async buildInfo(){let response=await this.send({method:"GET",path:"/build_info"}),{api,engine}=decode(buildInfoSchema,
response,"Heat's build information");return{apiRevision:api.revision,engineRevision:engine.revision}}async listServices(){let response=await this.send({method:"\
GET",path:"/services"});return decode(servicesSchema,response,"Heat's list of services").services}};var snapshotSchema=pipe(object({id:string(),name:textOrEmpty,status:pipe(textOrEmpty,transform(parseStatus)),status_reason:textOrEmpty,data:optionalJson,creation_time:optionalText}),
transform(wire=>({id:wire.id,name:wire.name,status:wire.status,statusReason:wire.status_reason,data:wire.data,creationTime:wire.creation_time}))),SnapshotRoutes=class extends RouteGroup{async createSnapshot(ref,name){
let json2=name===void 0?{}:{name},response=await this.send({method:"POST",path:stackPath(ref,"snapshots"),json:json2});return decode(snapshotSchema,response,"He\
at's new snapshot")}async listSnapshots(ref){let response=await this.send({method:"GET",path:stackPath(ref,"snapshots")});return decode(object({snapshots:array(
snapshotSchema)}),response,"Heat's snapshot list").snapshots}async getSnapshot(ref,id){let response=await this.send({method:"GET",path:stackPath(ref,"snapshots",
id)});return decode(object({snapshot:snapshotSchema}),response,"Heat's snapshot").snapshot}async deleteSnapshot(ref,id){return readAccepted(await this.send({method:"\
DELETE",path:stackPath(ref,"snapshots",id)}))}async restoreSnapshot(ref,id){return readAccepted(await this.send({method:"POST",path:stackPath(ref,"snapshots",id,
"restore")}))}};function isNotFound(error){return error instanceof RequestError&&error.status===404&&(error.type==="EntityNotFound"||error.type==="NotFound")}async function undefinedIfNotFound(response){
try{return await response}catch(error){if(isNotFound(error))return;throw error}}var summaryFields={id:string(),stack_name:string(),stack_status:state,stack_status_reason:statusReason,creation_time:optionalText,updated_time:optionalText,deletion_time:optionalText,
tags:texts,parent:optionalText,stack_owner:optionalText},summaryWire=object(summaryFields);function toSummary(wire){return{ref:{name:wire.stack_name,id:wire.id},
name:wire.stack_name,id:wire.id,...wire.stack_status,statusReason:wire.stack_status_reason,creationTime:wire.creation_time,updatedTime:wire.updated_time,deletionTime:wire.
deletion_time,tags:wire.tags,parentId:wire.parent,owner:wire.stack_owner}}var summarySchema=pipe(summaryWire,transform(toSummary)),stackSchema=pipe(object({...summaryFields,
description:textOrEmpty,parameters:textMap,outputs:optionalList(outputSchema),disable_rollback:isTrue,timeout_mins:optionalNumber}),transform(wire=>({...toSummary(
wire),description:wire.description,parameters:wire.parameters,outputs:wire.outputs,disableRollback:wire.disable_rollback,timeoutMinutes:wire.timeout_mins})));var DEFAULT_PAGE_SIZE=100,lookupSchema=object({stack:object({stack_name:string(),id:string()})}),RESERVED_NAME="detail",StackListRoutes=class extends RouteGroup{async listStacks(query={}){
return filterDeleted(await this.listPage(query),query)}async*listAllStacks(query={}){let limit=query.limit??DEFAULT_PAGE_SIZE,seenIds=new Set;for(let marker=query.
marker;;){let page=await this.listPage({...query,limit,...marker===void 0?{}:{marker}}),newStacks=page.filter(({id})=>!seenIds.has(id));for(let stack of newStacks)
seenIds.add(stack.id);if(yield*filterDeleted(newStacks,query),page.length<limit||newStacks.length===0)return;marker=page.at(-1)?.id}}async findStack(nameOrId){if(nameOrId===
RESERVED_NAME)return(await this.listStacks({names:[nameOrId]}))[0]?.ref;let path=buildPath`/stacks/${nameOrId}`,response=await undefinedIfNotFound(this.send({method:"\
GET",path,redirect:"return"}));if(response===void 0)return;if(!isRedirect(response)){let{stack}=decode(lookupSchema,response,"Heat's response to the lookup of a\
 stack");return{name:stack.stack_name,id:stack.id}}let ref=parseStackRef(response.headers.location??"");if(ref===void 0)throw redirectError(response);return ref}async listPage(query){
let response=await this.send({method:"GET",path:"/stacks",query:toQuery2(query)});return decode(object({stacks:array(summarySchema)}),response,"Heat's stack lis\
t").stacks}};function filterDeleted(page,{showDeleted=!1,keepsUnreleased=!1}){return showDeleted||keepsUnreleased?page:page.filter(stack=>!isDeleted(stack))}function toQuery2(query){
return{limit:query.limit,marker:query.marker,sort_keys:query.sortKeys,sort_dir:query.sortDir,show_deleted:query.showDeleted,show_nested:query.showNested,show_hidden:query.
showHidden,tags:query.tags?.join(","),tags_any:query.tagsAny?.join(","),not_tags:query.notTags?.join(","),not_tags_any:query.notTagsAny?.join(","),id:query.ids,
name:query.names,status:query.statuses,action:query.actions,owner_id:query.ownerIds}}var StackRoutes=class extends RouteGroup{async createStack(stack){let response=await this.send({method:"POST",path:"/stacks",json:toRequestBody(stack)}),{id}=decode(
object({stack:object({id:string()})}),response,"Heat's response to the create of a stack").stack;return{ref:{name:stack.name,id},...readAccepted(response)}}async getStack(ref,options={}){
let response=await undefinedIfNotFound(this.send({method:"GET",path:stackPath(ref),query:{resolve_outputs:options.resolveOutputs}}));if(response===void 0)return;
let{stack}=decode(object({stack:stackSchema}),withExactNumbers(response),"Heat's stack");return this.transport.onStack?.(stack),stack}async updateStack(ref,change){
return readAcceptedWithStatus(202,await this.send({method:"PUT",path:stackPath(ref),json:toRequestBody(change)}))}async patchStack(ref,change){return readAcceptedWithStatus(
202,await this.send({method:"PATCH",path:stackPath(ref),json:toRequestBody(change)}))}async deleteStack(ref){try{return readAcceptedWithStatus(204,await this.send(
{method:"DELETE",path:stackPath(ref)}))}catch(error){if(!isNotFound(error))throw error;return{serverTime:void 0,requestId:error.requestId}}}async act(ref,action){
let path=stackPath(ref,"actions");return readAccepted(await this.send({method:"POST",path,json:{[action]:null}}))}};var HIDDEN_VALUE="******",CONSTRAINT_KEYS=["AllowedValues","AllowedPattern","MinLength","MaxLength","MinValue","MaxValue","Step","Offset","CustomConstraint","Co\
nstraintDescription"],parameterSchema=pipe(looseObject({Type:textOrEmpty,Description:textOrEmpty,Label:optionalText,NoEcho:optionalText,Tags:texts}),transform(wire=>({
type:wire.Type,description:wire.Description,label:wire.Label,hidden:!/^false$/i.test(wire.NoEcho??""),hasDefault:"Default"in wire,defaultValue:wire.Default,value:wire.
Value,tags:wire.Tags,constraints:Object.fromEntries(Object.entries(wire).filter(([key])=>CONSTRAINT_KEYS.includes(key)))}))),parametersSchema=pipe(record(string(),
fallback(parameterSchema,parse2(parameterSchema,{}))),transform(map=>Object.entries(map).map(([name,parameter])=>({name,...parameter})))),nestedSchema=pipe(object(
{Type:textOrEmpty,Description:textOrEmpty,Parameters:fallback(parametersSchema,[]),NestedParameters:fallback(lazy(()=>record(string(),nestedSchema)),{})}),transform(
wire=>({type:wire.Type,description:wire.Description,parameters:wire.Parameters,nested:wire.NestedParameters}))),validTemplateSchema=pipe(object({Description:textOrEmpty,
Parameters:parametersSchema,ParameterGroups:list(object({label:textOrEmpty,description:textOrEmpty,parameters:texts})),Environment:optionalJson,NestedParameters:fallback(
optional(record(string(),nestedSchema),{}),{})}),transform(wire=>({description:wire.Description,parameters:wire.Parameters,parameterGroups:wire.ParameterGroups,
environment:wire.Environment??{},nested:wire.NestedParameters}))),ValidationRoutes=class extends RouteGroup{async validateTemplate(definition,options={}){let response=await this.
send({method:"POST",path:"/validate",query:{show_nested:options.showNested,ignore_errors:options.ignoreErrors?.join(",")},json:toRequestBody(definition),retry:"\
always"});return decode(validTemplateSchema,withExactNumbers(response),"Heat's response to the validation")}};var AllRoutes=combineRouteGroups(StackListRoutes,StackRoutes,DeployedRoutes,PreviewRoutes,OutputRoutes,ResourceRoutes,EventRoutes,SnapshotRoutes,ValidationRoutes,
ResourceTypeRoutes,ServerRoutes),HeatClient=class _HeatClient extends AllRoutes{constructor(connection,http,signal,{clock:clock2=new ServerClock,onStack}={}){super(
{connection,http,signal,clock:clock2,onStack})}serverNow(){return this.transport.clock.now()}within(signal){let{connection,http,...rest}=this.transport;return new _HeatClient(
connection,http,signal,rest)}};var APPLICATION_CREDENTIAL_HINT=["Do one of these:","(1) sign in with username and password, or another way that is not an application credential;","(2) use a c\
redential created with `openstack application credential create --unrestricted`, which works if Keystone does not have the fix for CVE-2026-80182 and CVE-2026-8\
0184;","(3) if Keystone has that fix, ask the operator either to set [security_compliance] allow_insecure_application_credential_trust_escalation = true in Keys\
tone, or to set deferred_auth_method = password in Heat.","If none of these applies, ask the operator to look up the request id in the log of heat-engine."].join(
" ");function explainTrustRefusal(error,who){if(!(!who.usesApplicationCredential||!(error instanceof RequestError)||!isTrustRefusal(error)))return new DeployError(
"Heat could not create a Keystone trust, with which it acts for you later: most likely the cloud does not allow this for application credentials; nothing was cr\
eated",{failureCode:"not-allowed",serverMessage:error.serverMessage,requestId:error.requestId,hint:APPLICATION_CREDENTIAL_HINT,cause:error})}function isTrustRefusal({
method,url,status,type,serverMessage}){return method==="POST"&&url.endsWith("/stacks")?status===403?type==="Forbidden"&&!(serverMessage??"").includes("not autho\
rized to use"):status===500&&(type===void 0||type==="RemoteError"||type==="Forbidden"):!1}var FEDERATED_HINT=["Ask the operator for one of these (docs/guides/si\
gn-in-without-secrets.md):","(1) set an authorization_ttl for the identity provider, at least the lifetime of a token, so that the groups of its users outlive t\
heir tokens;",'(2) map the workflow to a local user ("type": "local") that has the roles itself.',"If an authorization_ttl is set already, it has expired: run t\
he step again to sign in again.","If none of these applies, ask the operator to look up the request id in the log of heat-engine."].join(" ");function explainFederatedTrustRefusal(error){
if(!(!(error instanceof RequestError)||!isFederatedRefusal(error)))return new DeployError("Heat could not create a Keystone trust, with which it acts for you la\
ter: most likely the roles of this user, which come from the mapping of its identity provider, expire too early; nothing was changed",{failureCode:"not-allowed",
serverMessage:error.serverMessage,requestId:error.requestId,hint:FEDERATED_HINT,cause:error})}function isFederatedRefusal({method,url,status,type}){return!(method===
"POST"?url.endsWith("/stacks"):method==="PUT"||method==="PATCH")||!/\/stacks(\/[^/]+\/[^/]+)?$/.test(url)?!1:type==="MissingCredentialError"||status===500&&(type===
void 0||type==="RemoteError")}var SERVICES={compute:{types:["compute"],version:"/v2.1",hasVersion:/\/v2(\.\d+)?(\/[^/]+)?$/},identity:{types:["identity"],version:"/v3",hasVersion:/\/v3$/},image:{
types:["image"],version:"/v2",hasVersion:/\/v2$/},network:{types:["network"],version:"/v2.0",hasVersion:/\/v2\.0$/},volume:{types:["block-storage","volumev3","b\
lock-store","volume"],version:"/v3/{project}",hasVersion:/\/v3\/[^/]+$/}},NAMES={compute:"Nova",identity:"Keystone",image:"Glance",network:"Neutron",volume:"Cin\
der"},body=record(string(),unknown());function createServiceReader(connection,http,signal){let unreachable=new Map;return async(service,path)=>{let silence=unreachable.
get(service);if(silence!==void 0)return{kind:"silent",because:silence};let base=findBase(connection,service);if(base===void 0)return{kind:"silent",because:`the \
catalog has no endpoint for ${NAMES[service]}`};try{let response=await get(connection,http,`${base}${path}`,signal);return{kind:"found",body:decode(body,withExactNumbers(
response),`${NAMES[service]}'s response`)}}catch(error){signal?.throwIfAborted();let status=error instanceof RequestError?error.status:void 0;if(status===404)return{
kind:"missing"};let because=status===void 0?`${NAMES[service]} did not respond`:`${NAMES[service]} returned ${status}`;return status===void 0&&unreachable.set(service,
because),{kind:"silent",because}}}}function findBase(connection,service){let{types,version,hasVersion}=SERVICES[service],url=connection.findServiceUrl(types);return url===
void 0||hasVersion.test(url)?url:service==="volume"&&url.endsWith("/v3")?`${url}/${connection.project.id}`:`${url}${version.replace("{project}",connection.project.
id)}`}async function get(connection,http,url,signal){let send=token2=>http.send({method:"GET",url,headers:{"x-auth-token":token2},expects:"json",signal}),token=await connection.
token();try{return await send(token)}catch(error){if(!(error instanceof RequestError)||error.status!==401)throw error}return send(await connection.renewToken(token))}function createOperationContext(actionContext,session,stateWriter){let{step,job,runnerEnvironment,run,cloud,http}=actionContext,{secrets,console,signal,changedStacks,
stackKey}=step;return{heat:new HeatClient(session,http,signal,{onStack:createStackObserver(actionContext)}),readService:createServiceReader(session,http,signal),
userName:session.user.name===""?void 0:session.user.name,onSecret:secrets.add,clock,signal,onProgress:progress=>{console.print(logItem(progress,secrets.redact))},
owner:run,onRequestPending:pendingRequest=>{stateWriter?.add({pendingRequest})},onAccepted:()=>{changedStacks.add(stackKey)},onPlan:createPlanCollector(actionContext),
usesApplicationCredential:cloud.credential.kind==="application-credential",usesIdentityProvider:cloud.credential.kind==="federated",runVerifyCommand:(command,deployed)=>{
let limits=ENVIRONMENT_LIMITS,{omitted,...environment}=checkEnvironment(deployed,job.reporting,secrets,limits);return omitted.length>0&&console.print({kind:"not\
ice",text:omittedText(omitted)}),runVerifyCommand({command,...environment,workingFolder:runnerEnvironment.workspace,signal,onLine:line=>{console.print(commandOutputLine(
secrets.redact(line)))}})},exportFiles:openExportFiles(runnerEnvironment.workspace),getPullRequestState:createPullRequestStateReader2(actionContext),hasCommit:createHistoryReader2(
actionContext),writeDeletionNotice:createDeletionNoticeWriter(actionContext,session)}}function createStackObserver({step:{secrets,parameterValues},givenParameters}){
let hiddenNames=new Set;return({parameters})=>{for(let[name,value]of Object.entries(parameters))if(parameterValues.add(name,value),!(value!==HIDDEN_VALUE||hiddenNames.
has(name))){hiddenNames.add(name);for(let given of givenParameters)given.name===name&&listSecretTexts(given.value,void 0).forEach(secrets.add)}}}function createHistoryReader2({
step,job,run}){let{githubToken}=job.workflow;if(run===void 0||githubToken===void 0)return;let{repository,sha:head}=run;return createHistoryReader(githubToken,{repository,
head},toGitHubDeps(step))}function createDeletionNoticeWriter({step,job,run},{endpoint}){let{githubToken}=job.workflow;if(run===void 0||githubToken===void 0)return;
let write=createCommentWriter(githubToken,run.repository,toGitHubDeps(step)),marker=deletionNoticeMarker(endpoint);return(pullRequest,notice)=>{let{text,isNoteworthy:canCreate}=deletionNoticeComment(
notice,run);return write(pullRequest,{marker,text:step.secrets.redact(text),canCreate})}}function createPlanCollector({job,plans}){let{planFile,maskedOutputs}=job.
reporting;return planFile===void 0?void 0:plan=>{plans.set(plan.stack.name,{plan,maskedOutputs})}}function createPullRequestStateReader2({step,job,run}){let{githubToken}=job.
workflow;return run===void 0||githubToken===void 0?void 0:createPullRequestStateReader(githubToken,run.repository,toGitHubDeps(step))}function createReporter({step,
job,run},onIds,previousState){let{console,signal}=step,{comment,deploymentEnvironment:environment}=job.reporting;if(comment==="never"&&environment===void 0)return;
if(run===void 0){console.warn("No comment and no deployment record: this is not a workflow run of GitHub Actions");return}let token=job.workflow.githubToken;if(token===
void 0){console.warn("No comment and no deployment record: github-token is not set");return}let onNoPullRequest=text=>{console.print({kind:"line",text})},isPreview=job.
previewEnvironments==="all",options={run,token,signal,comments:comment!=="never",onNoPullRequest,environment,isPreview};return new GitHubReporter(options,console.
warn,onIds,previousState)}function createIssueWriter2({step,job,run}){let{githubToken}=job.workflow;if(!(!job.reporting.driftIssue||run===void 0)){if(githubToken===
void 0){step.console.warn("No issue: github-token is not set");return}return createIssueWriter(githubToken,run,toGitHubDeps(step))}}function toGitHubDeps({console,
signal}){return{signal,warn:console.warn}}async function readExportFile({exportFiles},exportFile){if(exportFiles===void 0)throw new TypeError("the context cannot read files");let text;try{text=await exportFiles.
read(exportFile)}catch(error){throw exportFileError(exportFile,`cannot be read: ${messageOf(error)}`)}return readExportData(text,exportFile)}function readExportData(text,file){
let data=readTemplate(text);if(!isJson(data)||!isJson(data.template)||!isJson(data.resources))throw exportFileError(file,'is not an export file: a map with "tem\
plate" and "resources" is expected, as operation: export writes it');let{template:template2,resources:resources2}=data,missing=findMissingIds(template2,resources2);
if(missing.length>0)throw exportFileError(file,`has no resource_id for ${missing.join(", ")}: Heat adopts only resources that exist, and creates none`);let environment=isJson(
data.environment)?data.environment:{};return{text,template:template2,environment:environmentText(text,environment),files:toTexts(data.files),tags:Array.isArray(
data.tags)?data.tags.filter(tag=>typeof tag=="string"):[],secrets:findHiddenValues(template2,environment)}}function exportFileError(file,problem){return new InputError(
[{input:"export-file",problem:`points to ${file}, which ${problem}`}])}function findMissingIds(template2,resources2){return Object.entries(findSection(template2,
"resources")).flatMap(([name,definition])=>{let isConditional=isJson(definition)&&("condition"in definition||"Condition"in definition),saved=ownValue(resources2,
name);return isJson(saved)&&(typeof saved.resource_id=="string"||isJson(saved.resources))||isConditional&&saved===void 0?[]:[name]})}function environmentText(text,parsed){
let exact=readExactJson(text)?.environment??parsed,sections=Object.entries(isJson(exact)?exact:{}).filter(([name])=>name!=="parameters");return stringify(Object.
fromEntries(sections))??"{}"}function readExactJson(text){try{let value=parse(text);return isJson(value)?value:void 0}catch{return}}function toTexts(files){let entries=Object.
entries(isJson(files)?files:{});return Object.fromEntries(entries.filter(entry=>typeof entry[1]=="string"))}function findHiddenValues(template2,environment){let declared=findSection(
template2,"parameters");return["parameters","parameter_defaults"].map(key=>environment[key]).flatMap(section=>Object.entries(isJson(section)?section:{}).flatMap(
([name,value])=>isHiddenParameter(ownValue(declared,name))?listSecretTexts(toPlainValue(value),findType(ownValue(declared,name))):[]))}async function findOutputNames(context,request,files){let sentNames=files&&findTemplateOutputs(files);if(sentNames!==void 0)return sentNames;if(request.operation===
"adopt"){let{template:template2}=await readExportFile(context,request.exportFile);return Object.keys(findSection(template2,"outputs"))}let{heat}=context,stackName="\
stackName"in request?request.stackName:void 0,ref=stackName===void 0?void 0:await heat.findStack(stackName);return ref===void 0?void 0:(await heat.listOutputs(ref)).
map(({key})=>key)}function findTemplateOutputs(files){let{template:template2}=files.definition();return template2===void 0?void 0:Object.keys(findSection(template2,
"outputs"))}var MAX_OUTAGE_MS=10*6e4,FIRST_PAUSE_MS=5e3,MAX_PAUSE_MS=3e4,PAUSE_DIVISOR=4,OutageRetry=class{context;sinceMs;constructor(context){this.context=context}async run(request,onPause=()=>{}){
for(;;)try{let value=await request();return this.end(),value}catch(error){if(!isUnavailable(error))throw error;await this.backOff(error),onPause()}}async backOff(error){
let{clock:clock2,signal}=this.context;this.sinceMs===void 0&&this.begin(error);let outageMs=this.outageMs();if(outageMs>=MAX_OUTAGE_MS)throw outageTooLongError(
error);await clock2.sleep(Math.min(MAX_PAUSE_MS,Math.max(FIRST_PAUSE_MS,outageMs/PAUSE_DIVISOR)),signal)}begin(error){this.sinceMs=this.context.clock.now();let[
serverMessage=""]=messageOf(error).split(`
`);this.context.onProgress({kind:"warning",text:`The cloud does not respond (${serverMessage}); still waiting, because Heat continues the action`})}end(){if(this.
sinceMs===void 0)return;let text=`The cloud responds again, after ${Math.round(this.outageMs()/1e3)} s`;this.sinceMs=void 0,this.context.onProgress({kind:"notic\
e",text})}outageMs(){return this.sinceMs===void 0?0:this.context.clock.now()-this.sinceMs}};function isUnavailable(error){if(error instanceof RequestError){let{
status}=error;return status===void 0||status===429||status>=500}return error instanceof Error&&error.cause!==void 0&&isUnavailable(error.cause)}function outageTooLongError(cause){
return new DeadlineError(`The cloud has not responded for ${MAX_OUTAGE_MS/6e4} minutes, so the state of the stack is unknown`,{failureCode:"unreachable",cause,hint:"\
Heat may have continued the action: check the stack when the cloud responds again. Running the step again is safe."})}var POLLS=4,POLL_INTERVAL_MS=2500,MAX_ATTEMPTS=3,ForeignAction=class{differences;isBlocking;constructor(differences4,isBlocking){this.differences=differences4,this.
isBlocking=isBlocking}};async function submitOnce(context,title,submission){let answer=await submitUntilStarted(context,title,submission);return submission.changesNothing!==
!0&&context.onAccepted?.(),answer}async function submitUntilStarted(context,title,submission){for(let attempt=1;;attempt+=1)try{let answer=await submission.send(),
start=await pollActionStart(context,submission);if(start==="started")return answer;if(start!=="dropped"||attempt>=MAX_ATTEMPTS)throw droppedError(title,start);let text=`\
Heat accepted the ${title} but did not start it, most likely because another action ended at that moment; sending it again.`;context.onProgress({kind:"warning",
text})}catch(error){let text=describeUncertainty(title,error,submission,attempt);if(text===void 0)throw explainError(context,error);context.onProgress({kind:"wa\
rning",text});let lookupResult=await lookUp(context,submission,isConflict(error)),isForeign=lookupResult instanceof ForeignAction;if(lookupResult!==void 0&&!isForeign)
return lookupResult;if(isForeign&&(!lookupResult.isBlocking||isConflict(error))||attempt>=MAX_ATTEMPTS)throw unansweredError(title,error,isForeign?lookupResult:
void 0)}}function describeUncertainty(title,error,{removesStack},attempt){let isMissing=error instanceof RequestError&&error.status===404;return attempt>1&&(isConflict(
error)||removesStack===!0&&isMissing)?`Heat rejected the ${title} that was sent again (${messageOf(error)}), most likely because the first one arrived late; che\
cking that.`:isLost(error)?`The response to the ${title} was lost (${messageOf(error)}); checking whether it arrived.`:void 0}function isLost(error){return error instanceof
DecodeError||error instanceof RequestError&&error.delivery==="maybe"}function isConflict(error){return error instanceof RequestError&&error.status===409}async function lookUp(context,{
find},isRefused){let outage=new OutageRetry(context),foreign;for(let poll=1;poll<=POLLS;poll+=1){let lookupResult=await outage.run(find);if(lookupResult instanceof
ForeignAction)foreign=lookupResult;else if(lookupResult!==void 0)return lookupResult;if(foreign!==void 0&&isRefused)return foreign;await context.clock.sleep(POLL_INTERVAL_MS,
context.signal)}return foreign}async function pollActionStart(context,{checkStart:checkStart2}){if(checkStart2===void 0)return"started";let outage=new OutageRetry(
context);for(let poll=1;;poll+=1){let start=await outage.run(checkStart2);if(start==="started"||poll>POLLS)return start;await context.clock.sleep(POLL_INTERVAL_MS,
context.signal)}}function droppedError(title,start){return start!=="dropped"?new StackError(`Heat accepted the ${title} but dropped it, because another action s\
tarted at that moment: the stack is ${start.stateOfOther}`,{hint:"Find out who else is changing this stack, then run the step again. Use a concurrency group in \
the workflow to avoid parallel runs.",failureCode:"superseded"}):new StackError(`Heat accepted the ${title} ${MAX_ATTEMPTS} times but did not start it`,{failureCode:"\
superseded",hint:"Check the stack in the cloud, then run the step again, which is safe. If it happens again, ask the operator to check the log of Heat's engine."})}
function unansweredError(title,cause,foreign){let seen=foreign===void 0?"":`: the stack differs from the request in ${foreign.differences.join(", ")}`;return foreign!==
void 0&&!isConflict(cause)?new StackError(`The response to the ${title} was lost, and the request apparently did not arrive${seen}`,{failureCode:"superseded",cause,
hint:"Find out who else is changing this stack. Running the step again continues from the current state."}):isConflict(cause)?new StackError(`The response to th\
e ${title} was lost, and it is unknown whether this step itself caused Heat's conflict (409)${seen}`,{failureCode:"superseded",cause,hint:"Compare the times of \
the stack with those of this workflow run. Running the step again continues from the current state."}):new StackError(`The ${title} got no response in ${MAX_ATTEMPTS}\
 attempts, and it did not reach Heat`,{failureCode:"unreachable",cause,hint:"Check the stack in the cloud, then run the step again, which is safe."})}function explainError(context,error){
let{usesApplicationCredential,usesIdentityProvider=!1}=context;return(usesIdentityProvider?explainFederatedTrustRefusal(error):void 0)??explainTrustRefusal(error,
{usesApplicationCredential})??error}function recordStackRequest(context,kind,{id,name,updatedTime}){return recordPendingRequest(context,{kind,stackId:id,stackName:name,updatedTime})}function recordPendingRequest({
onRequestPending},request){let record2=request,update=change=>{record2={...record2,...change},onRequestPending?.(record2)};return update({}),{onAccepted:({id})=>{
record2.stackId!==id&&update({stackId:id})},onRow:({updatedTime})=>{(record2.seen===void 0||record2.seen.updatedTime!==updatedTime)&&update({seen:{updatedTime}})},
onEnd:row=>{update({hasEnded:!0,...row===void 0?{}:{seen:{updatedTime:row.updatedTime}}})}}}var NO_BASELINE={eventIds:new Set,newest:void 0},BASELINE_EVENTS=50,MAX_NESTING=5,OVERLAP_MS=3e3,OFTEN_REREAD_EVENTS=100,REREAD_EVERY_MS=OVERLAP_MS,PAGE_EVENTS=1e3;
async function readBaseline(heat,ref){let query={limit:BASELINE_EVENTS,sortDir:"desc"},[nested,own]=await Promise.all([heat.listEvents(ref,{...query,nestedDepth:MAX_NESTING}),
heat.listEvents(ref,query)]),events2=[...nested,...own].sort((left,right)=>toTimeMs(right)-toTimeMs(left)),newest=events2[0];return{eventIds:new Set(events2.map(
({id})=>id)),newest:newest===void 0?void 0:{id:newest.id,timeMs:toTimeMs(newest)}}}var EventFeed=class{heat;ref;baseline;now;seen;recent=[];markers;lastListed;rereadAtMs=Number.
NEGATIVE_INFINITY;constructor(heat,ref,baseline,now=Date.now){this.heat=heat,this.ref=ref,this.baseline=baseline,this.now=now,this.seen=new Set(baseline.eventIds),
this.markers={nested:baseline.newest?.id,own:baseline.newest?.id}}async next(nestedDepth=MAX_NESTING,{isLast=!1}={}){let readAtMs=this.now(),isReread=isLast||nestedDepth===
0||this.isRereadDue(readAtMs),marker=nestedDepth===0?this.markers.own:this.markers.nested,{unread,last}=await this.readPages(nestedDepth,isReread?marker:this.lastListed),
fresh=unread.filter(event=>this.isNew(event)&&this.isSinceBaseline(event));return nestedDepth>0&&(this.lastListed=last??this.lastListed),this.remember(fresh),isReread&&
this.advance(readAtMs,nestedDepth),fresh.sort((left,right)=>toTimeMs(left)-toTimeMs(right))}async readPages(nestedDepth,marker){let unread=new Map,listed=new Set;
for(let last=marker;;){let query={limit:PAGE_EVENTS,sortDir:"asc",...nestedDepth===0?{}:{nestedDepth},...last===void 0?{}:{marker:last}},{ids,events:events2}=await this.
heat.listNewEvents(this.ref,query,id=>this.seen.has(id)),isRepeated=ids.every(id=>listed.has(id));for(let id of ids)listed.add(id);for(let event of events2)unread.
set(event.id,event);if(last=ids.at(-1)??last,ids.length<PAGE_EVENTS||isRepeated)return{unread:[...unread.values()],last}}}isNew({id}){let isNew=!this.seen.has(id);
return this.seen.add(id),isNew}isSinceBaseline(event){return this.baseline.newest===void 0||toTimeMs(event)>=this.baseline.newest.timeMs}isRereadDue(nowMs){return this.
recent.length<=OFTEN_REREAD_EVENTS||this.lastListed===void 0||nowMs-this.rereadAtMs>=REREAD_EVERY_MS}remember(fresh){let seenAtMs=this.now(),seen=fresh.map(event=>({
id:event.id,timeMs:toTimeMs(event),seenAtMs}));this.recent=[...this.recent,...seen]}advance(readAtMs,nestedDepth){this.rereadAtMs=readAtMs;let newestMs=this.recent.
reduce((newest,{timeMs})=>Math.max(newest,timeMs),0),isSettled2=one=>one.timeMs<newestMs-OVERLAP_MS||readAtMs-one.seenAtMs>=OVERLAP_MS,last=this.recent.findLast(
isSettled2);last!==void 0&&(this.markers={nested:nestedDepth===0?this.markers.nested:last.id,own:last.id},nestedDepth>0&&(this.recent=this.recent.filter(one=>!isSettled2(
one))))}};function toTimeMs(event){return parseHeatTime(event.time)}var LAST_SHORT_ID=/-[a-z2-7]{12}$/,INNER_SHORT_ID=/-(?=[a-z]*[2-7])[a-z2-7]{12}-/;function splitNestedName(name){return name.replace(LAST_SHORT_ID,"").split(INNER_SHORT_ID)}var StackTree=class{root;nodes=new Map;types=new Map;resourceCount=0;nestedCount=0;unbornCount=0;constructor(root){this.root=root,this.nodes.set(root.id,{ref:root,
path:[]})}learn(resources2){let unresolved=new Set(resources2.filter(({nested})=>nested!==void 0));for(let before=-1;before!==unresolved.size;){before=unresolved.
size;for(let resource2 of unresolved){let parent=this.nodes.get(resource2.stack.id);parent===void 0||resource2.nested===void 0||(this.nodes.set(resource2.nested.
id,{ref:resource2.nested,path:[...parent.path,resource2.name]}),unresolved.delete(resource2))}}for(let{stack,name,type}of resources2)this.types.set(`${stack.id}\
/${name}`,type);let leaves=resources2.filter(resource2=>!this.isContainer(resource2));this.resourceCount=leaves.length,this.nestedCount=resources2.length-leaves.
length,this.unbornCount=leaves.filter(({physicalId,action,status})=>physicalId===""&&(action==="INIT"||status!=="COMPLETE")).length}get hasNested(){return this.
nestedCount>0}get isFlat(){return this.resourceCount>0&&this.nestedCount===0&&this.unbornCount===0}get leafCount(){return this.resourceCount}knows(stack){let node=this.
nodes.get(stack.id);return node!==void 0&&node.isGuess===void 0}findPath(stack){return this.nodes.get(stack.id)?.path??this.guess(stack)}findType(stack,resourceName){
return this.types.get(`${stack.id}/${resourceName}`)}typeAt(path){let name=path.at(-1),parent=[...this.nodes.values()].find(node=>node.path.join("/")===path.slice(
0,-1).join("/"));return name===void 0||parent===void 0?void 0:this.findType(parent.ref,name)}isContainer(resource2){return resource2.nested!==void 0||this.nodes.
has(resource2.physicalId)}static isOfStackItself(event){return event.resourceName===event.stack.name&&event.physicalId===event.stack.id}guess(stack){let parent=[
...this.nodes.values()].filter(({ref})=>stack.name.startsWith(`${ref.name}-`)).sort((left,right)=>right.ref.name.length-left.ref.name.length)[0];if(parent===void 0)
return[stack.name];let path=[...parent.path,...splitNestedName(stack.name.slice(parent.ref.name.length+1))];return this.nodes.set(stack.id,{ref:stack,path,isGuess:!0}),
path}get rootRef(){return this.root}};var HookWaits=class{waits=new Map;ended=new Map;follow(event,stack){let key=event.path.join("/"),{hook}=event;if(event.path.length===0){if(isFailed(event))for(let waiting of[
...this.waits.keys()])this.giveUp(waiting)}else hook===void 0?isFailed(event)?this.giveUp(key):this.waits.delete(key):hook.step==="paused"?(this.ended.delete(key),
this.waits.set(key,{path:event.path,hook:hook.hook,stack,sinceMs:event.timeMs})):hook.step==="cleared"?this.waits.delete(key):this.giveUp(key)}current(){return[
...this.waits.values()]}uncleared(){return[...this.ended.values(),...this.waits.values()]}has(path){return this.waits.has(path.join("/"))}giveUp(key){let wait=this.
waits.get(key);wait!==void 0&&(this.waits.delete(key),this.ended.set(key,wait))}};var ResourceStates=class{containers=new Set;running=new CountedKeys(this.containers);ended=new CountedKeys(this.containers);failed=new CountedKeys(this.containers);newestMs=new Map;startedMs=new Map;endedWithoutStart=new Set;isOutdated(event,key,timeMs){
let newestMs=this.newestMs.get(key)??Number.NEGATIVE_INFINITY;return timeMs!==newestMs?timeMs<newestMs:isInProgress(event)&&this.endedWithoutStart.has(toActionKey(
key,event))}record(event,key,timeMs){this.newestMs.set(key,timeMs);let actionKey=toActionKey(key,event);isInProgress(event)?this.startedMs.set(actionKey,timeMs):
this.startedMs.has(actionKey)||this.endedWithoutStart.add(actionKey),key!==""&&(isInProgress(event)?this.resume(key):this.end(key),event.status==="FAILED"&&this.
failed.add(key))}pause(key,timeMs){this.newestMs.set(key,timeMs),this.running.delete(key),this.ended.delete(key),this.failed.delete(key)}clearHook(key,timeMs,hasEnded){
this.newestMs.set(key,timeMs),hasEnded&&this.ended.add(key)}resume(key){this.running.add(key),this.ended.delete(key),this.failed.delete(key)}durationMs(event,key,timeMs){
let startedMs=this.startedMs.get(toActionKey(key,event));return startedMs===void 0?void 0:timeMs-startedMs}addContainer(key){if(!this.containers.has(key)){for(let keys of[
this.running,this.ended,this.failed])keys.uncount(key);this.containers.add(key)}}isContainer(key){return this.containers.has(key)}runningKeys(){return this.running.
list()}count(){return{running:this.running.count,ended:this.ended.count,failed:this.failed.count}}end(key){this.ended.add(key),this.running.delete(key),this.failed.
delete(key)}},CountedKeys=class{containers;keys=new Set;counted=0;constructor(containers){this.containers=containers}get count(){return this.counted}list(){return[
...this.keys]}add(key){this.keys.has(key)||(this.keys.add(key),this.containers.has(key)||(this.counted+=1))}delete(key){this.keys.delete(key)&&!this.containers.
has(key)&&(this.counted-=1)}uncount(key){this.keys.has(key)&&(this.counted-=1)}};function toActionKey(key,{action}){return`${key} ${action}`}var Retries=class{failures=new Map;newest=new Map;isRollback=!1;follow(event,isRollback){let{path,action,status,hook}=event;if(this.isRollback=isRollback,path.length===
0||hook!==void 0)return;let key=path.join("/");action==="CREATE"&&status==="FAILED"&&this.failures.set(key,[...this.failures.get(key)??[],event]);let newest=this.
newest.get(key);return(newest===void 0||rank(event)>=rank(newest))&&this.newest.set(key,event),action==="DELETE"&&status==="IN_PROGRESS"&&this.isBetween(path)?{
path,attempt:(this.failures.get(key)??[]).length+1}:void 0}isBetween(path){let key=path.join("/"),newest=this.newest.get(key);return this.isRollback||newest?.action!==
"DELETE"||newest.status==="FAILED"?!1:(this.failures.get(key)??[]).some(({timeMs})=>timeMs<=newest.timeMs)}};function rank({timeMs,status}){return timeMs+(status===
"IN_PROGRESS"?0:1)}function describeRetry({path,attempt}){let of=attempt<=6?`${attempt} of 6`:`attempt ${attempt}`;return`Heat tries ${path.join("/")} again (${of}\
)`}var ActionProgress=class{action;tree;events=[];hooks=new HookWaits;retries=new Retries;resources=new ResourceStates;paths=new Map;texts=new Map;rootEvents=new Map;rootBegins=0;beganAtMs;constructor(root,action){
this.action=action,this.tree=new StackTree(root)}learn(resources2){this.tree.learn(resources2);for(let resource2 of resources2.filter(candidate=>this.tree.isContainer(
candidate)))this.resources.addContainer(toPathKey([...this.tree.findPath(resource2.stack),resource2.name]))}needsResources(events2){return events2.some(event=>!this.
tree.knows(event.stack))}add(events2){return events2.flatMap(event=>{let isOfStack=StackTree.isOfStackItself(event);if(isOfStack&&event.stack.id!==this.tree.rootRef.
id)return this.resources.addContainer(toPathKey(this.tree.findPath(event.stack))),[];isOfStack&&this.recordRootEvent(event);let path=this.sharePath(isOfStack?[]:
[...this.tree.findPath(event.stack),event.resourceName]),progressEvent=this.record(event,path);this.events.push(progressEvent);let retry=this.recordRetry(progressEvent);
return[{event:progressEvent,count:this.count(),retry}]})}rootEvent(state2){return this.rootEvents.get(state2)}hasRootEnd(action){return["COMPLETE","FAILED"].some(
status=>this.rootEvents.has(`${action}_${status}`))}get rootBeginCount(){return this.rootBegins}rootEndCount(){return[...this.rootEvents.values()].filter(event=>!isInProgress(
event)).length}leafEvents(){return this.events.filter(({path,hook})=>path.length>0&&hook===void 0&&this.isLeaf(toPathKey(path)))}findType(path){return this.tree.
typeAt(path)}runningPaths(){return this.resources.runningKeys()}count(){let{running,ended,failed}=this.resources.count(),pausedKeys=new Set(this.hooks.current().
map(({path})=>toPathKey(path))),startedCount=ended+running+[...pausedKeys].filter(this.isLeaf).length,hasAll=this.action==="CREATE"||this.action==="DELETE";return{
done:ended-failed,total:hasAll?Math.max(startedCount,this.tree.leafCount):startedCount}}isSettled(){let{done,total}=this.count(),{failed}=this.resources.count();
return total>0&&done+failed===total&&this.runningPaths().length===0}isLastResource(){if(this.action!=="CREATE"&&this.action!=="DELETE")return!1;let{done,total}=this.
count(),{failed}=this.resources.count();return total>0&&done+failed>=total-1}hasRunningLeaf(){return this.resources.count().running>0}isLeaf=key=>!this.resources.
isContainer(key);sharePath(path){return getOrSet(this.paths,toPathKey(path),path)}shareText(text){return getOrSet(this.texts,text,text)}recordRootEvent(event){this.
rootEvents.set(event.state,this.rootEvents.get(event.state)??event),event.action===this.action&&isInProgress(event)&&(this.rootBegins+=1)}recordRetry(event){let retry=this.
retries.follow(event,this.rootEvents.has("ROLLBACK_IN_PROGRESS"));return this.retries.isBetween(event.path)&&this.resources.resume(toPathKey(event.path)),retry}record(event,path){
let key=toPathKey(path),givenMs=parseHeatTime(event.time),timeMs=Number.isNaN(givenMs)?this.beganAtMs??0:givenMs;this.beganAtMs??=timeMs;let hook=readHookEvent(
event),isEnd=!isInProgress(event)&&hook===void 0,progressEvent={id:event.id,timeMs,elapsedMs:Math.max(0,timeMs-this.beganAtMs),path,type:path.length===0?void 0:
this.tree.findType(event.stack,event.resourceName),action:event.action,status:event.status,state:event.state,reason:this.shareText(event.statusReason),physicalId:event.
physicalId===""?void 0:this.shareText(event.physicalId),durationMs:isEnd?this.resources.durationMs(event,key,timeMs):void 0,hook};return this.resources.isOutdated(
event,key,timeMs)||(hook===void 0&&this.resources.record(event,key,timeMs),this.recordHook(progressEvent,event.stack)),progressEvent}recordHook(event,stack){let{
hook,path,timeMs}=event;if(this.hooks.follow(event,stack),hook===void 0)return;let key=toPathKey(path);hook.step==="paused"?this.resources.pause(key,timeMs):this.
resources.clearHook(key,timeMs,hook.step==="cleared"&&hook.hook.startsWith("post-"))}};function getOrSet(map,key,value){let known=map.get(key);return known===void 0&&
map.set(key,value),known??value}function toPathKey(path){return path.join("/")}async function listResources(heat,ref,parentPath=[]){let listed=await heat.listResources(ref,{nestedDepth:MAX_NESTING}),tree=new StackTree(ref);tree.learn(listed);
let resources2=listed.map(resource2=>{let path=[...parentPath,...tree.findPath(resource2.stack),resource2.name];return{path:toPathKey(path),type:resource2.type,
resource:resource2}}),listedStackIds=new Set(listed.map(({stack})=>stack.id)),listings=[{resources:resources2,unlisted:[]}];for(let one of resources2){let levels=one.
path.split("/").length-parentPath.length;isStack(one)?listings.push(await listStackResource(heat,one)):one.resource.nested!==void 0&&levels>MAX_NESTING&&!listedStackIds.
has(one.resource.nested.id)&&listings.push(await listResources(heat,one.resource.nested,one.path.split("/")))}return{resources:listings.flatMap(({resources:resources3})=>resources3),
unlisted:listings.flatMap(({unlisted})=>unlisted)}}function isStack({type,resource:resource2}){return type===STACK_TYPE&&resource2.physicalId!==""}async function listStackResource(heat,{
path,type,resource:resource2}){try{let ref=await heat.findStack(resource2.physicalId);if(ref!==void 0)return await listResources(heat,ref,path.split("/"))}catch(error){
if(!(error instanceof RequestError)||error.status===void 0)throw error;return{resources:[],unlisted:[{path,type,because:messageOf(error)}]}}let because=`stack ${resource2.
physicalId} does not exist in this project and region`;return{resources:[],unlisted:[{path,type,because}]}}var STACK_TYPE="OS::Heat::Stack";async function findStack(context,nameOrId){let{heat}=context,ref=await heat.findStack(nameOrId),stack=ref===void 0?void 0:await heat.getStack(ref);return stack===
void 0||!isDeleted(stack)?stack:stack.name===nameOrId?waitUntilNameReleased(context,stack):void 0}async function getStackOrThrow(context,nameOrId,operation){let stack=await findStack(
context,nameOrId);if(stack!==void 0)return stack;throw new StackError(`Stack ${nameOrId} does not exist, so there is nothing to ${operation}`,{failureCode:"not-\
found",hint:"Check the name, and the project and region that the step is signed in to."})}function withResolvedName(request,stack){return{...request,stackName:stack?.
name??request.stackName}}var NAME_WAIT_MS=6e4,FIRST_NAME_POLL_MS=150,NAME_POLL_MS=500,NAME_POLL_DIVISOR=4;async function waitUntilNameReleased({heat,clock:clock2,
signal},{name,id}){let fromMs=clock2.now();for(let waitedMs=0;waitedMs<NAME_WAIT_MS;waitedMs=clock2.now()-fromMs){let early=Math.min(NAME_POLL_MS,FIRST_NAME_POLL_MS+
waitedMs);await clock2.sleep(Math.max(early,waitedMs/NAME_POLL_DIVISOR),signal);let ref=await heat.findStack(name);if(ref?.id!==id)return;let stack=await heat.getStack(
ref,{resolveOutputs:!1});if(stack!==void 0&&!isDeleted(stack))return stack}}function hookWarning(wait,root){return`${displayName(wait)} is paused at its hook ${wait.hook}; Heat continues when you clear it. To clear it: ${clearCommand(wait,
root)}`}function listHookWaits(waits){let names=waits.slice(0,10).map(wait=>`${displayName(wait)} (${wait.hook})`),more=waits.length-names.length;return`${names.
join(", ")}${more>0?` and ${more} more`:""}`}function describeUnclearedHooks(waits){return`paused at ${waits.length===1?"an uncleared hook":"uncleared hooks"}: ${listHookWaits(
waits)}`}function describePause(waits){return`paused at ${waits.length===1?"the hook":"the hooks"} of ${listHookWaits(waits)}`}function pausedNextStep(stackName){
return`Use operation "clear-hooks" with stack-name: ${stackName} to let Heat continue, then operation "wait" to wait for the end; or use operation "cancel" to s\
top the action. Otherwise Heat ends it at its time limit (timeout-in-minutes).`}function hookNextStep(waits,root){let[first]=waits;if(first===void 0)return"";let one=waits.
length===1?"the hook":"the hooks",out=waits.length===1?"it":"them";return`Run the step again and clear ${one} while the step waits (${clearCommand(first,root)})\
, or remove ${out} from the environment (resource_registry, resources, hooks).`}function clearCommand({path,hook,stack},root){if(hook.startsWith("pre-"))return`\
openstack stack hook clear ${shellWord(root.name)} ${shellWord(path.join("/"))} --${hook}`;let name=shellWord(path.at(-1)??"");return`openstack stack resource s\
ignal ${stack.id===root.id?shellWord(root.name):stack.id} ${name} --data '{"unset_hook": "${hook}"}'`}function displayName({path}){return path.join("/")}function shellWord(text){
return/^[\w./:@+-]+$/.test(text)?text:`'${text.replaceAll("'","'\\''")}'`}var MAX_WARNINGS=5,HookReporter=class{onProgress;root;count=0;constructor(onProgress,root){
this.onProgress=onProgress,this.root=root}warn(wait){this.count+=1,this.onProgress({kind:this.count<=MAX_WARNINGS?"warning":"fact",text:hookWarning(wait,this.root)})}};var PauseDetector=class{eventsAtPause;observe(progress){let isPaused=progress.hooks.current().length>0&&!progress.hasRunningLeaf(),events2=progress.events.length,
isConfirmed=isPaused&&this.eventsAtPause===events2;return this.eventsAtPause=isPaused?events2:void 0,isConfirmed}};var POLL_EVERY_MS=1e4,HookFollower=class{context;busy;progress;feed;reporter;pause=new PauseDetector;isActionPaused=!1;warned=new Set;polledAtMs=Number.NEGATIVE_INFINITY;constructor(context,busy){
this.context=context,this.busy=busy,this.progress=new ActionProgress(busy.ref,busy.action),this.feed=new EventFeed(context.heat,busy.ref,NO_BASELINE),this.reporter=
new HookReporter(context.onProgress,busy.ref)}current(){return this.progress.hooks.current()}isPaused(){return this.isActionPaused}async poll(){let now=this.context.
clock.now();if(now-this.polledAtMs<POLL_EVERY_MS)return!1;this.polledAtMs=now;try{let events2=await this.feed.next(MAX_NESTING);this.progress.needsResources(events2)&&
this.progress.learn(await this.context.heat.listResources(this.busy.ref,{nestedDepth:MAX_NESTING})),this.progress.add(events2),this.isActionPaused=this.pause.observe(
this.progress)}catch(error){if(!(error instanceof RequestError)&&!(error instanceof DecodeError))throw error}return this.warnOfNewWaits(),!0}warnOfNewWaits(){let waits=this.
current(),keys=new Set(waits.map(toKey));for(let key of this.warned)keys.has(key)||this.warned.delete(key);for(let wait of waits)this.warned.has(toKey(wait))||(this.
warned.add(toKey(wait)),this.reporter.warn(wait))}};function toKey({path,hook}){return`${path.join("/")} ${hook}`}function intervalMs(elapsedMs){return elapsedMs<1e3?newbornIntervalMs(elapsedMs):elapsedMs<5e3?untilStepMs(elapsedMs,500):elapsedMs<1e4?untilStepMs(elapsedMs,1e3):
elapsedMs<16e4?untilStepMs(elapsedMs,2e3):grownIntervalMs(elapsedMs)}function inTurnIntervalMs(elapsedMs){return elapsedMs<1e3?newbornIntervalMs(elapsedMs):elapsedMs<
5e3?500/2:elapsedMs<1e4?1e3/2:Math.max(750,grownIntervalMs(elapsedMs))}function nearlyOverIntervalMs(elapsedMs){return Math.min(300,intervalMs(elapsedMs))}function grownIntervalMs(elapsedMs){
return Math.min(5e3,elapsedMs/80)}function newbornIntervalMs(elapsedMs){return Math.min(300,Math.max(50,elapsedMs*.6))}function untilStepMs(elapsedMs,stepMs){return Math.
ceil((elapsedMs+stepMs/2-250)/stepMs)*stepMs+250-elapsedMs}var INTERVALS={steady:intervalMs,"in-turn":inTurnIntervalMs,"nearly-over":nearlyOverIntervalMs},INITIAL_TOKENS=30,MAX_REFILLED_TOKENS=10,REFILL_INTERVAL_MS=750,
LATENCY_FACTOR=3;function createPollRateLimiter(onConsume=()=>{}){let tokens=INITIAL_TOKENS,refilledAtMs=0,latencyIntervalMs=0,refill=elapsedMs=>{let refilled=tokens+
(elapsedMs-refilledAtMs)/REFILL_INTERVAL_MS;tokens=Math.max(tokens,Math.min(MAX_REFILLED_TOKENS,refilled)),refilledAtMs=elapsedMs};return{nextDelayMs(elapsedMs,hint){
refill(elapsedMs);let delayMs=Math.max(latencyIntervalMs,INTERVALS[hint](elapsedMs)),missingTokens=Math.max(0,1-(tokens+delayMs/REFILL_INTERVAL_MS));return tokens-=
1,Math.ceil(delayMs+missingTokens*REFILL_INTERVAL_MS)},consume(){tokens-=1,onConsume()},observeLatency(latencyMs){latencyIntervalMs=Math.min(5e3,LATENCY_FACTOR*
latencyMs)}}}async function waitForLook(polls,delayMs,isListed){let wasListed=isListed(),isWoken=await(wasListed?polls.rest(delayMs):polls.turn(delayMs));return(isWoken||wasListed&&
!isListed())&&polls.consume(),isWoken}var HEARTBEAT_EVERY_MS=3e4;async function waitUntilIdle(context,busy,timeoutMinutes,{beganAtMs=context.clock.now(),onHook="wait"}={}){context.onProgress({kind:"\
begin",phase:"wait",title:`Waiting for ${busy.state} of stack ${busy.name} to finish`});let polls=new IdlePolls(context,busy.ref);try{return await pollUntilIdle(
context,{busy,polls,timeoutMinutes,beganAtMs,onHook})}finally{polls.close()}}async function pollUntilIdle(context,{busy,polls,timeoutMinutes,beganAtMs,onHook}){
let hooks=new HookFollower(context,busy),reportedAtMs=context.clock.now();for(let row=busy;;){if(row===void 0||!isInProgress(row))return reportIdle(context,busy,
row);let elapsedMs=context.clock.now()-beganAtMs;if(elapsedMs>timeoutMinutes*6e4)throw idleTimeoutError(row,timeoutMinutes,hooks.current());if(await hooks.poll()&&
polls.consume(),onHook!=="wait"&&hooks.isPaused())throw pausedError(row,hooks.current());context.clock.now()-reportedAtMs>=HEARTBEAT_EVERY_MS&&(reportedAtMs=context.
clock.now(),context.onProgress({kind:"heartbeat",elapsedMs,count:{done:0,total:0},running:[row.state],waiting:hooks.current()})),row=await polls.next(row,elapsedMs)}}
var IdlePolls=class{context;ref;rateLimiter;outage;shared;constructor(context,ref){this.context=context,this.ref=ref,this.shared=context.sharedPolls?.watch(ref),
this.rateLimiter=createPollRateLimiter(()=>this.shared?.consume()),this.outage=new OutageRetry(context)}async next(row,elapsedMs){let delayMs=this.rateLimiter.nextDelayMs(
elapsedMs,"steady");this.shared===void 0?await this.context.clock.sleep(delayMs,this.context.signal):await waitForLook(this.shared,delayMs,()=>this.listed()!==void 0);
let listed=this.listed();return listed===void 0?this.read():{...row,...listed}}consume(){this.rateLimiter.consume()}close(){this.shared?.close()}listed(){let summary=this.
shared?.latest();return summary!==void 0&&isInProgress(summary)?summary:void 0}async read(){let{clock:clock2}=this.context,polledAtMs=clock2.now(),row=await this.
outage.run(()=>readRow(this.context,this.ref));return this.rateLimiter.observeLatency(clock2.now()-polledAtMs),row}};function reportIdle({onProgress},{name},row){
let text=row===void 0?`${name} no longer exists`:`${row.name} is ${row.state}`;return onProgress({kind:"fact",text}),onProgress({kind:"end"}),row===void 0||isDeleted(
row)?void 0:row}async function ensureIdle(context,stack,request){if(!isInProgress(stack))return stack;if(request.onInProgress!=="fail")return waitUntilIdle(context,
stack,request.timeoutMinutes,request);throw new StackError(`Stack ${stack.name} is busy: ${stack.state}`,{failureCode:"in-progress",hint:"Use on-in-progress: wa\
it to wait for this action first."})}function readRow(context,ref){return context.heat.getStack(ref,{resolveOutputs:!1})}function idleTimeoutError(row,timeoutMinutes,waits){
let summary=`Stack ${row.name} is still ${row.state} after ${minutesText(timeoutMinutes)} of waiting`;return waits.length>0?new DeadlineError(`${summary}, ${describeUnclearedHooks(
waits)}`,{hint:hookNextStep(waits,row.ref)}):new DeadlineError(summary,{hint:"Check the action in progress, then run the step again. Increase timeout-in-minutes\
 to wait longer."})}function pausedError(row,waits){return new StackError(`Stack ${row.name} is busy: ${row.state}, ${describePause(waits)}; nothing was changed`,
{hint:pausedNextStep(row.name),failureCode:"paused"})}function minutesText(minutes){return minutes===1?"1 minute":`${minutes} minutes`}var SERVER_GROUPS=[["security_groups"]],COMPUTE_FAILURES=[{id:"no-valid-host",title:"No valid host for the server",words:[/No valid host was found/,/There are not enough hosts available/],
example:'ResourceInError: resources.server: Went to status ERROR due to "Message: No valid host was found. , Code: 500"',properties:[["flavor"],["availability_z\
one"]],hint:(_,{at})=>`No host has capacity for this server, or none matches its flavor, availability zone or server group. Choose a smaller or more common flav\
or${at}: "openstack flavor list" shows them, "openstack availability zone list --compute" the zones. If other flavors fail as well, ask the operator which hosts\
 have capacity.`},{id:"hosts-failed",title:"No host could start the server",words:[/Exceeded maximum number of retries/,/Build of instance \S{1,80} aborted/],example:'\
ResourceInError: resources.server: Went to status ERROR due to "Message: Exceeded maximum number of retries. Exhausted all hosts available for retrying build fa\
ilures for instance 7c1., Code: 500"',hint:()=>"Hosts accepted the server but could not start it, because of a problem in the cloud. Run the step again. If it f\
ails again, report the reason and the request id to the operator."},{id:"image-missing",title:"The image does not exist",words:[/No images matching/,/The Image \((\S{1,200})\) could not be found/,
/\bImage (\S{1,200}) could not be found/,/No image with an ID of/],example:"Property error: resources.server.properties.image: Error validating value 'debian-99\
': No images matching {'name': 'debian-99'}.",properties:[["image"],["block_device_mapping_v2"],["image_id"]],hint:(_,{at})=>`The image was deleted or renamed, \
or is not shared with the project. "openstack image list" shows the available images. Set image${at} to one of them.`},{id:"image-not-active",title:"The image i\
s not ready",words:[/Image (\S{1,200}) is not active/,/Image status is required to be (\S{1,40})/],example:"BadRequest: resources.server: Image 5c9 is not activ\
e. (HTTP 400)",properties:[["image"]],hint:(_,{at})=>`The upload of the image is in progress or has failed: "openstack image show" shows its status. Wait until \
it is active, or use another image${at}.`},{id:"flavor-missing",title:"The flavor does not exist",words:[/No Flavor matching/i,/The Flavor(?: ID)? \((\S{1,200})\) could not be found/,
/Flavor (?:with name )?(\S{1,200}) could not be found/],example:"Property error: resources.server.properties.flavor: Error validating value 'm9.small': No Flavo\
r matching {'name': 'm9.small'}. (HTTP 404)",properties:[["flavor"],["instance_type"]],hint:(_,{at})=>`The flavor does not exist in this project. "openstack fla\
vor list" shows the available flavors. Set flavor${at} to one of them.`},{id:"flavor-too-small",title:"The flavor is too small for the image",words:[/Flavor's (?:disk|memory) is (?:too small|smaller)/,
/requires \S{1,20} (?:GB minimum disk space|minimum ram)\. Flavor/],example:"Image windows-2022 requires 40 GB minimum disk space. Flavor m1.small has only 20 G\
B.",properties:[["flavor"]],hint:(_,{at})=>`The image requires more disk or RAM than the flavor has: "openstack image show" shows min_disk and min_ram, "opensta\
ck flavor list" the size of each flavor. Choose a larger flavor${at}, or boot from a volume that is large enough.`},{id:"key-pair-missing",title:"The key pair d\
oes not exist",words:[/The Key \((\S{1,200})\) could not be found/,/Invalid key_name provided/,/Keypair (\S{1,200}) not found/],example:"Property error: resourc\
es.server.properties.key_name: Error validating value 'deploy': The Key (deploy) could not be found.",properties:[["key_name"]],hint:(_,{at})=>`Key pairs belong\
 to a user, not to the project, and the user of this step does not have this key pair. "openstack keypair list", signed in as that user, shows them. Set key_nam\
e${at} to one of them, or create one in the template with OS::Nova::KeyPair.`},{id:"key-pair-without-public-key",title:"A key pair without a public key",words:[
/public_key property is required by the nova API/,/'public_key' is a required property/],example:"The public_key property is required by the nova API version cu\
rrently used.",hint:(_,{atResource})=>`This cloud no longer generates private keys (Nova API 2.92 and newer): set the property public_key of OS::Nova::KeyPair${atResource(
"OS::Nova::KeyPair")}, for example to the public key from "ssh-keygen -t ed25519", passed as a parameter.`},{id:"key-pair-exists",title:"A key pair with this na\
me already exists",words:[/Key pair '([^']{1,200})' already exists/],example:"Conflict: resources.key: Key pair 'deploy' already exists. (HTTP 409)",properties:[
["name"]],hint:(_,{at})=>`The user already has a key pair with this name ("openstack keypair list"). Choose another name${at}, delete the old one with "openstac\
k keypair delete", or use the existing one with key_name.`},{id:"security-group-missing",title:"The security group does not exist",words:[/Unable to find security_group with name or id/,
/Security group (\S{1,200}) (?:not found|does not exist)/i],example:"BadRequest: resources.server: Unable to find security_group with name or id 'missing-group'\
 (HTTP 400)",properties:SERVER_GROUPS,hint:(_,{at})=>securityGroupStep(at)},{id:"security-group-missing-for-port",title:"The security group of a port does not e\
xist",words:[/^EntityNotFound: \S{1,400}: The Resource \((\S{1,200})\) could not be found/],example:"EntityNotFound: resources.port: The Resource (missing-group\
) could not be found.",types:/^OS::(?:Neutron::Port|Nova::Server)$/,properties:SERVER_GROUPS,hint:(_,{at})=>securityGroupStep(at)},{id:"zone-missing",title:"The\
 availability zone of a server does not exist",words:[/requested availability zone is not available/],example:"BadRequest: resources.server: The requested avail\
ability zone is not available (HTTP 400)",properties:[["availability_zone"]],hint:(_,{at})=>`"openstack availability zone list --compute" shows the zones. Set a\
vailability_zone${at} to one of them, or remove the property to let Nova choose.`},{id:"port-in-use",title:"The port is in use by another server",words:[/Port (\S{1,80}) is still in use/,
/Port already has an attached device/],example:"Conflict: resources.server: Port 2b1 is still in use. (HTTP 409)",properties:[["networks"]],hint:(_,{at})=>`A po\
rt can be attached to only one server; "openstack port show" shows that server as device_id. Use a separate port for each server${at}, or detach the port with "\
openstack server remove port".`},{id:"volume-attached",title:"The volume is attached to another server",words:[/is already attached to instances?/,/volume \S{1,80} (?:is )?already attached/i],
example:"Error: resources.attachment: Failed to attach volume f84 to server 522 - Invalid volume: volume f84 is already attached to instances: 72f",properties:[
["volume_id"]],hint:(_,{at})=>`A volume can be attached to only one server, unless its type allows multiattach; "openstack volume show" shows that server. Attac\
h another volume${at}, or detach this one with "openstack server remove volume".`},{id:"network-ambiguous",title:"The project has several networks",words:[/Multiple possible networks found/,
/More than one possible network found/],example:"Conflict: resources.server: Multiple possible networks found, use a Network ID to be more specific. (HTTP 409)",
hint:()=>'The server does not specify a network, and the project has several ("openstack network list"): set networks of the server to one of them.'}];function securityGroupStep(at){
return`The security group does not exist in this project: "openstack security group list" shows the available ones. Set security_groups${at} to one of them, or \
create one with OS::Neutron::SecurityGroup and refer to it with get_resource.`}function commandId(id){let safe=(id??"").replace(/[^\w-]/g,"");return safe===""?"":` ${safe}`}function toOption(flag,id,key=""){let value=commandId(id).trim();return value===
""?"":` ${flag} ${key}${value}`}var QOS_HOLDERS={network:{noun:"network",command:"network set --no-qos-policy"},fip:{noun:"floating IP",command:"floating ip unset --qos-policy"}},HELD_FAILURES=[
{id:"port-of-trunk",isHeld:!0,title:"A port is still part of a trunk",words:[/Port (\S{1,80}) is currently a (?:parent port|\w{1,20}) for trunk (\S{1,80})\./],example:"\
Conflict: resources.port: Port 6e2 is currently a parent port for trunk 7aa.",hint:([,,trunk])=>`A trunk that does not belong to this stack uses the port: "open\
stack network trunk show${commandId(trunk)}" shows it. Delete it with "openstack network trunk delete", or remove the port from it with "openstack network trunk\
 unset". Then run the step again.`},{id:"port-of-router",isHeld:!0,title:"A port belongs to a router or another service",words:[/Port (\S{1,80}) cannot be deleted directly via the port API/],
example:"Conflict: resources.port: Port 6e2 cannot be deleted directly via the port API: has device owner network:router_interface.",hint:([,port])=>`Someone ha\
s added the port to a router, or another service uses it: "openstack port show${commandId(port)}" shows the router as device_id. Remove it with "openstack route\
r remove port", then run the step again.`},{id:"qos-policy-in-use",isHeld:!0,title:"A QoS policy is still in use",words:[/QoS Policy (\S{1,80}) is used by (\w{1,40}) ([\w-]{1,80})/],
example:"Conflict: resources.policy: QoS Policy 2fe is used by port 6e2.",hint:([,,kind="",holder])=>describeQosHolder(kind,commandId(holder))},{id:"volume-type\
-in-use",isHeld:!0,title:"Volumes have the volume type",words:[/Target volume type is still in use/,/Volume Type (\S{1,80}) deletion is not allowed with volumes present with the type/],
example:"BadRequest: resources.type: Target volume type is still in use. (HTTP 400)",hint:([,type],{id})=>`Volumes that do not belong to this stack have the typ\
e${commandId(type)||id}: "openstack volume list --all-projects --long" shows the type of each. Delete them, or change their type with "openstack volume set --ty\
pe", then run the step again.`},{id:"image-in-use",isHeld:!0,title:"An image is still in use",words:[/Image (\S{1,80}) could not be deleted because it is in use/],
example:"HTTPConflict: resources.image: HTTP 409 Conflict: Image 1d4 could not be deleted because it is in use: The image cannot be deleted because it has snaps\
hot(s).",hint:([,image])=>`Disks of servers or volumes depend on the image: "openstack server list --all-projects${toOption("--image",image)}" shows servers tha\
t were created from it. Delete those that are no longer needed, then run the step again.`},{id:"container-not-empty",isHeld:!0,title:"An object container is not\
 empty",words:[/Deleting non-empty container \(([^)]{1,200})\)/],example:"ResourceActionNotSupported: resources.files: Deleting non-empty container (files) when\
 PurgeOnDelete is False is not supported.",hint:([,container])=>`Heat does not delete objects. Delete them with "openstack container delete --recursive${toContainerName(
container)}" if they are no longer needed, or set purge_on_delete: true in the template and update the stack first. Then run the step again.`},{id:"domain-enabl\
ed",isHeld:!0,title:"A domain is still enabled",words:[/Cannot delete a domain that is enabled/],example:"Forbidden: resources.domain: Cannot delete a domain th\
at is enabled, please disable it first. (HTTP 403)",hint:(_,{id})=>`Keystone deletes only disabled domains. Run "openstack domain set --disable${id}", then run \
the step again. This deletes all users and projects of the domain.`},{id:"project-has-children",isHeld:!0,title:"A project still has projects below it",words:[/Cannot delete the project (\S{1,80}) since it is not a leaf/],
example:"Forbidden: resources.project: Cannot delete the project 5b1 since it is not a leaf in the hierarchy. Use the cascade option if you want to delete a who\
le subtree. (HTTP 403)",hint:([,project])=>`Projects that do not belong to this stack are below it: "openstack project list${toOption("--parent",project)}" show\
s them. Delete them, then run the step again.`}];function toContainerName(name=""){return/^\w[\w.-]*$/.test(name)?` ${name}`:""}function describeQosHolder(kind,id){
let{noun,command}=ownValue(QOS_HOLDERS,kind)??{noun:kind,command:`${kind} unset --qos-policy`};return`A ${noun} that does not belong to this stack uses the poli\
cy. Remove it from there with "openstack ${command}${id}", then run the step again.`}var INTERFACE="OS::Neutron::RouterInterface",EXTERNAL='"openstack network list --external" shows the external networks that the project can use.',FIXED_ADDRESS=[
["fixed_ips",0,"ip_address"],["fixed_ips",0],["fixed_ips"],["networks",0,"fixed_ip"]],NAMED=/Unable to find (\w{1,40}) with name or id '?([^'\s]{1,200})/;function commandNoun(kind){
return kind==="floatingip"?"floating ip":kind.replaceAll("_"," ")}var NETWORK_FAILURES=[{id:"external-network-missing",title:"The external network does not exis\
t",words:[/external_gateway_info\.network: {1,3}(?:Error validating value [^:]{1,200}: )?Unable to find network/,/floating_network: {1,3}(?:Error validating value [^:]{1,200}: )?Unable to find network/],
example:"StackValidationFailed: resources.router: Property error: Properties.external_gateway_info.network: Unable to find network with name or id 'ext-net'",properties:[
["external_gateway_info","network"],["floating_network"]],hint:(_,{at})=>`${EXTERNAL} Use one of them${at}; the names differ between clouds.`},{id:"network-not-\
external",title:"The network is not external",words:[/is not a valid external network/,/Network \S{1,80} is not external/],example:"BadRequest: resources.addres\
s: Bad floatingip request: Network 81d is not a valid external network.",properties:[["floating_network"],["external_gateway_info","network"],["floating_network\
_id"]],hint:(_,{at})=>`Floating IPs and gateways require an external network. ${EXTERNAL} Use one of them${at}.`},{id:"network-missing",title:"The network does \
not exist",words:[/Unable to find network with name or id/,/Network (\S{1,80}) could not be found/],example:"Property error: resources.port.properties.network: \
Error validating value 'missing-net': Unable to find network with name or id 'missing-net'",properties:[["network"],["networks"],["network_id"]],hint:(_,{at})=>`\
The network does not exist or is not shared with the project. "openstack network list" shows the available networks. Use one of them${at}, or create one in the \
template and refer to it with get_resource.`},{id:"name-missing",title:"A subnet, router, port or other resource with this name does not exist",words:[NAMED],example:"\
Property error: resources.interface.properties.router: Error validating value 'edge': Unable to find router with name or id 'edge'",hint:([,kind=""])=>`"opensta\
ck ${commandNoun(kind)} list" shows the available ones. Use one of them, or create one in the template and refer to it with get_resource.`},{id:"name-ambiguous",
title:"Several resources have this name",words:[/Multiple (\w{1,40}) matches found for name/,/Multiple physical resources were found with name/],example:"Neutro\
nClientNoUniqueMatch: resources.port: Multiple network matches found for name 'web', use an ID to be more specific.",hint:([,kind="network"])=>`Several resource\
s have this name: "openstack ${commandNoun(kind)} list" shows their ids. Use the id instead of the name.`},{id:"floating-ip-without-router",title:"A floating IP\
 without a router",words:[/External network \S{1,80} is not reachable from subnet/],example:"NotFound: resources.address: External network fb8 is not reachable \
from subnet cd3.  Therefore, cannot associate Port 6e2 with a Floating IP.",properties:[["port_id"],["floating_network"]],hint:(_,{atResource})=>floatingIpStep(
atResource(INTERFACE))},{id:"security-group-stateful",title:"Heat tries to change whether a security group is stateful",words:[/Updating the "stateful" property while security group/],
example:'NotSupported: resources.group: Updating the "stateful" property while security group "58f" is attached to ports. Detach all ports from the security gro\
up and retry. is not supported.',properties:[["stateful"]],hint:(_,{at})=>`A group that ports use cannot change this. With "converge", Heat 27 also tries it if \
the template does not set the property: set "stateful: true"${at} (or false, if the group is stateless) and run the step again.`},{id:"subnets-overlap",title:"S\
ubnets overlap",words:[/overlaps with another subnet/,/overlaps with cidr (\S{1,80}) of subnet/],example:"BadRequest: resources.other: Invalid input for operati\
on: Requested subnet with cidr: 10.1.0.128/25 for network: a79 overlaps with another subnet.",properties:[["cidr"],["subnet"]],hint:(_,{at})=>`Subnets of the sa\
me network or router must not overlap. "openstack subnet list" shows the ranges in use. Choose another cidr${at}.`},{id:"address-outside-subnet",title:"An addre\
ss outside the subnet",words:[/IP address (\S{1,60}) is not a valid IP for (?:the specified subnet|any of the subnets)/,/allocation pool (\S{1,120}) spans beyond the subnet/i,
/Gateway (?:ip (\S{1,60}) )?is not valid on subnet/i],example:"InvalidIpForSubnetClient: resources.port: IP address 10.2.0.5 is not a valid IP for the specified\
 subnet.",properties:[...FIXED_ADDRESS,["allocation_pools"],["gateway_ip"]],hint:(_,{at})=>`The address lies outside the subnet's cidr: "openstack subnet show" \
shows the range. Choose an address inside it${at}, or remove the address to let Neutron choose one.`},{id:"address-in-use",title:"The address is in use",words:[
/IP address (\S{1,60}) already allocated in subnet/,/The IP address (\S{1,60}) is in use/,/The mac address (\S{1,60}) is in use/i],example:"IpAddressAlreadyAllo\
catedClient: resources.port: IP address 10.1.0.5 already allocated in subnet e9b",properties:[...FIXED_ADDRESS,["mac_address"],["floating_ip_address"]],hint:([text,
address=""],{at})=>`Another port has this address: "openstack port list ${/mac address/i.test(text)?"--mac-address ":"--fixed-ip ip-address="}${address}" shows \
it. Choose another address${at}, remove it to let Neutron choose one, or delete that port.`},{id:"addresses-used-up",title:"No addresses are left",words:[/No more IP addresses available on network(?: ([\w-]{1,80}))?/,
/Unable to find any IP address on external network(?: ([\w-]{1,80}))?/,/No fixed IP addresses available for network(?:: ([\w-]{1,80}))?/],example:"IpAddressGene\
rationFailureClient: resources.port: No more IP addresses available on network 0a1.",hint:([,network])=>`All addresses of the network are in use: "openstack por\
t list${toOption("--network",network)}" shows the ports, "openstack ip availability list" how many addresses are left. Delete unused ports and floating IPs, use\
 a larger cidr or another subnet, or ask the operator if it is their network.`},{id:"description-is-none",title:"converge and a security group without a descrip\
tion",words:[/Invalid input for description\. Reason: 'None' is not a valid string/,/'None' is not a valid string/],example:"BadRequest: resources.group: Invali\
d input for description. Reason: 'None' is not a valid string.",properties:[["description"]],hint:()=>"With converge: true, Heat sends the missing description a\
s null, which Neutron rejects. Add description: '' to the properties of the resource, then run the step again."},{id:"subnet-in-use",isHeld:!0,title:"A subnet i\
s still in use by ports",words:[/subnet (\S{1,80}): One or more ports have an IP allocation/,/ports have an IP allocation from this subnet/],example:"Conflict: \
resources.subnet: Unable to complete operation on subnet 88a: One or more ports have an IP allocation from this subnet.",hint:([,subnet],{id})=>`Ports that do n\
ot belong to this stack have addresses of the subnet: ${portList("--fixed-ip",commandId(subnet)||id,"subnet=")}. ${DELETE_PORTS}`},{id:"network-in-use",isHeld:!0,
title:"A network is still in use by ports",words:[/on network (\S{1,80})\. There are one or more ports still in use on the network(?:, id for these ports is: ([0-9a-f,-]{1,400}))?/,
/still in use on the network/],example:"Conflict: resources.net: Unable to complete operation on network 0a1. There are one or more ports still in use on the ne\
twork.",hint:([,network,ports],{id})=>networkStep(commandId(network)||id,ports)},{id:"router-in-use",isHeld:!0,title:"A router is still in use by floating IPs o\
r ports",words:[/on router (\S{1,80}) cannot be deleted, as it is required by/,/Router (\S{1,80}) (?:still has ports|has ports still attached)/,/cannot be updated for router (\S{1,80}), since a gateway to external network \S{1,80} is required/,
/required by one or more floating IPs/,/gateway to external network \S{1,80} is required/],example:"Conflict: resources.interface: Router interface for subnet c\
d3 on router 9aa cannot be deleted, as it is required by one or more floating IPs.",hint:([,router])=>`Interfaces or floating IPs that do not belong to this sta\
ck use the router: "openstack port list --long${toOption("--router",router)}" and "openstack floating ip list${toOption("--router",router)}" show them. Remove t\
hem, then run the step again.`},{id:"security-group-in-use",isHeld:!0,title:"A security group is still in use by ports",words:[/Security Group (\S{1,80}) in use/i],
example:"Conflict: resources.group: Security Group 5d0 in use.",hint:([,group])=>`Ports that do not belong to this stack use the security group: ${portList("--s\
ecurity-group",group)}. Remove it from them with "openstack port unset${toOption("--security-group",group)}", then run the step again.`}],DELETE_PORTS='Delete t\
hem with "openstack port delete", or delete the devices that own them, then run the step again.';function portList(flag,id,key=""){return`"openstack port list -\
-long${toOption(flag,id,key)}" shows them and their device_owner`}function networkStep(network,ports){return ports===void 0?`Ports that do not belong to this st\
ack use the network: ${portList("--network",network)}. ${DELETE_PORTS}`:`Ports that do not belong to this stack use network${network}: ${ports.split(",").join("\
, ")}. "openstack port show" shows the device_owner of each. ${DELETE_PORTS}`}function floatingIpStep(interfacePlace){return interfacePlace===""?`The subnet has\
 no router to the external network: add an OS::Neutron::Router with external_gateway_info and an ${INTERFACE} for the subnet, and add depends_on with that inter\
face to the floating IP.`:`The subnet is not connected to the external network yet: add depends_on with the ${INTERFACE}${interfacePlace} to the floating IP, be\
cause no property refers to it, and check that its router has external_gateway_info with the same network.`}var FLAVOR=[["flavor"]],SIZE=[["size"]],SERVERS={noun:"servers",list:"openstack server list",less:"request fewer servers"},CORES={noun:"virtual CPUs",list:"open\
stack limits show --absolute",less:"choose a flavor with fewer virtual CPUs",properties:FLAVOR},MEMORY={noun:"RAM",unit:"MiB",list:"openstack limits show --abso\
lute",less:"choose a flavor with less RAM",properties:FLAVOR},LIMITS={instances:SERVERS,servers:SERVERS,cores:CORES,"class:VCPU":CORES,"class:PCPU":CORES,ram:MEMORY,
"class:MEMORY_MB":MEMORY,key_pairs:describeLimit("key pairs","openstack keypair list"),server_groups:describeLimit("server groups","openstack server group list"),
server_group_members:describeLimit("members of a server group","openstack server group list --long"),network:describeLimit("networks","openstack network list"),
subnet:describeLimit("subnets","openstack subnet list"),subnetpool:describeLimit("subnet pools","openstack subnet pool list"),port:describeLimit("ports","openst\
ack port list"),router:describeLimit("routers","openstack router list"),floatingip:describeLimit("floating IPs","openstack floating ip list"),floating_ips:describeLimit(
"floating IPs","openstack floating ip list"),security_group:describeLimit("security groups","openstack security group list"),security_groups:describeLimit("secu\
rity groups","openstack security group list"),security_group_rule:describeLimit("security group rules","openstack security group rule list"),volumes:describeLimit(
"volumes","openstack volume list"),snapshots:describeLimit("volume snapshots","openstack volume snapshot list"),backups:describeLimit("volume backups","openstac\
k volume backup list"),gigabytes:{noun:"volume storage",unit:"GiB",list:"openstack volume list",less:"request a smaller volume",properties:SIZE},backup_gigabytes:{
...describeLimit("backup storage","openstack volume backup list"),unit:"GiB"}};function describeLimit(noun,list2){return{noun,list:list2,less:`request fewer ${noun}`}}
var OF_VOLUME_TYPE=/^(volumes|gigabytes|snapshots)_(.+)$/;function findLimit(name){let[,base="",type=""]=OF_VOLUME_TYPE.exec(name)??[],found=ownValue(LIMITS,name);
if(found!==void 0)return found;let whole=ownValue(LIMITS,base);return whole!==void 0?{...whole,noun:`${whole.noun} of type "${type}"`}:describeLimit(name.replaceAll(
"_"," "),"openstack quota show")}function shortageText({requested,used,limit},unit=""){let amount=value=>`${value}${unit===""?"":` ${unit}`}`;if(limit===void 0)
return"used up";if(requested===void 0||used===void 0)return`used up: the limit is ${amount(limit)}`;let short=Number(requested)+Number(used)-Number(limit);return`\
short by ${amount(short)}: ${amount(requested)} requested, ${used} of ${limit} used`}function quotaStep(name,figures,at){let{noun,unit,list:list2,less}=findLimit(
name),show2=list2==="openstack quota show"?'"openstack quota show" shows the limit':`"openstack quota show" shows the limit, "${list2}" the usage`;return`The pr\
oject's quota of ${noun} is ${shortageText(figures,unit)}. ${show2}. Delete unused resources, ${less}${at}, or ask the operator for a higher quota; then run the\
 step again.`}function splitList(text){return(text??"").split(",").map(part=>part.trim().replace(/^u?'|'$/g,""))}function findFirstShortage(names,requested,used,limits){
let[all,requestedList,usedList,limitList]=[names,requested,used,limits].map(splitList),found=all.findIndex((_,at2)=>Number(requestedList[at2])+Number(usedList[at2])>
Number(limitList[at2])),at=Math.max(0,found);return[all[at]??"",{requested:requestedList[at],used:usedList[at],limit:limitList[at]}]}function computeQuotaStep([
name,figures],at){return quotaStep(name,figures,findLimit(name).properties===void 0?"":at)}var NUMBERS="([\\d, ]{1,80})",QUOTA_FAILURES=[{id:"quota-of-compute",
title:"Quota of servers, virtual CPUs or RAM",words:[new RegExp(`Quota exceeded for ([\\w, ]{1,80}): Requested ${NUMBERS}, but already used ${NUMBERS} of ${NUMBERS}\
 `)],example:"Forbidden: resources.server: Quota exceeded for ram: Requested 2048, but already used 0 of 1024 ram (HTTP 403)",code:"quota",properties:FLAVOR,hint:([
,names="",requested="",used="",limits=""],{at})=>computeQuotaStep(findFirstShortage(names,requested,used,limits),at)},{id:"quota-by-unified-limits",title:"Quota\
, where the cloud uses unified limits",words:[/Resource (\S{1,80}) is over limit of (\d+) due to current usage (\d+) and delta (\d+)/],example:"Forbidden: resou\
rces.server: Project 5f0 is over a limit for [Resource class:VCPU is over limit of 20 due to current usage 18 and delta 4] (HTTP 403)",code:"quota",properties:[
...FLAVOR,...SIZE],hint:([,name="",limit,used,requested],{at})=>quotaStep(name,{requested,used,limit},findLimit(name).properties===void 0?"":at)},{id:"quota-of-\
network",title:"Quota of networks, ports, floating IPs or security groups",words:[/Quota exceeded for resources: \[?([\w', ]{1,200})/],example:"OverQuotaClient:\
 resources.net: Quota exceeded for resources: ['network'].",code:"quota",hint:([,names=""])=>quotaStep(splitList(names)[0]??"",{},"")},{id:"quota-of-gigabytes",
title:"Quota of gigabytes of volumes",words:[/exceeds allowed (\S{1,80}) quota\. Requested (\d+)G, quota is (\d+)G and (\d+)G has been consumed/],example:"OverL\
imit: resources.volume: VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes quota. Requested 3G, quota is 1G and 0G has been\
 consumed. (HTTP 413)",code:"quota",properties:SIZE,hint:([,name="",requested,limit,used],{at})=>quotaStep(name,{requested,used,limit},at)},{id:"quota-of-volume\
s",title:"Quota of volumes or snapshots",words:[/Maximum number of (volumes|snapshots|backups) allowed \((\d+)\) exceeded(?: for quota '([^']{1,80})')?/],example:"\
OverLimit: resources.volume: VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'. (HTTP 413)",code:"quota",hint:([,kind="",
limit,name=kind])=>quotaStep(name,{limit},"")},{id:"volume-too-large",title:"A volume exceeds the maximum size",words:[/Requested volume size (\d+)G is larger than maximum allowed limit (\d+)G/],
example:"BadRequest: resources.volume: Requested volume size 900G is larger than maximum allowed limit 500G.",code:"quota",properties:SIZE,hint:([,requested,limit],{
at})=>`A single volume can have at most ${limit} GiB, but ${requested} GiB were requested. "openstack quota show" shows the limit as per-volume-gigabytes. Reque\
st a smaller volume${at}, or ask the operator for a higher quota.`},{id:"quota-of-key-pairs",title:"Quota of key pairs or server groups",words:[/Quota exceeded, too many (key pairs|server groups|servers in group)/,
/Maximum number of (key pairs|ports|floating IPs|security groups) (?:or rules )?exceeded/],example:"Forbidden: resources.group: Quota exceeded, too many server \
groups. (HTTP 403)",code:"quota",hint:([,noun=""])=>quotaStep(ownValue(QUOTA_BY_NOUN,noun)??noun,{},"")}],QUOTA_BY_NOUN={"key pairs":"key_pairs","server groups":"\
server_groups","servers in group":"server_group_members",ports:"port","floating IPs":"floatingip","security groups":"security_group"};var VOLUME_FAILURES=[{id:"volume-type-missing",title:"The volume type does not exist",words:[/The VolumeType \((\S{1,200})\) could not be found/,/Volume type (?:with name )?(\S{1,200}) could not be found/i],
example:"Property error: resources.volume.properties.volume_type: Error validating value 'golden': The VolumeType (golden) could not be found.",properties:[["vo\
lume_type"]],hint:(_,{at})=>`"openstack volume type list" shows the types of the cloud. Set volume_type${at} to one of them, or remove the property to use Cinde\
r's default.`},{id:"volume-zone-missing",title:"The availability zone of a volume does not exist",words:[/Availability zone '([^']{1,200})' is invalid/],example:"\
BadRequest: resources.volume: Availability zone 'moon' is invalid. (HTTP 400)",properties:[["availability_zone"]],hint:(_,{at})=>`"openstack availability zone l\
ist --volume" shows the zones of volumes, which may differ from those of servers. Set availability_zone${at} to one of them, or remove the property to let Cinde\
r choose.`},{id:"volume-held",isHeld:!0,title:"A volume is still in use by a snapshot or server",words:[/must not be migrating, attached/,/[Vv]olume (?:still )?has (?:\d+ )?(?:dependent )?snapshots?/,
/is still attached, detach volume first/,/: Volume in use$/],example:"BadRequest: resources.volume: Invalid volume: Volume status must be available or error or \
error_restoring or error_extending or error_managing and must not be migrating, attached, belong to a group, have snapshots, awaiting a transfer, or be disassoc\
iated from snapshots after volume transfer. (HTTP 400)",hint:(_,{id})=>`Something outside of this stack uses the volume, most likely a snapshot or a server: "op\
enstack volume snapshot list${toOption("--volume",id)}" and "openstack volume show${id}" show it. Delete the snapshot with "openstack volume snapshot delete", o\
r detach the volume with "openstack server remove volume", then run the step again.`},{id:"volume-shrinks",title:"A volume cannot shrink",words:[/Shrinking volume is not supported/,
/New size for extend must be greater than current size/],example:"NotSupported: resources.volume: Shrinking volume is not supported.",properties:[["size"]],hint:(_,{
at})=>`Cinder can only extend volumes. Keep the current size${at}, or create a new volume under another resource name and copy the data.`}];var KNOWN_FAILURES=[...QUOTA_FAILURES,...COMPUTE_FAILURES,...NETWORK_FAILURES,...VOLUME_FAILURES,...HELD_FAILURES],SEARCHED_CHARACTERS=4e3;function findAdvice(words,site){
let text=words.slice(0,SEARCHED_CHARACTERS);for(let known of KNOWN_FAILURES){let match=isAbout(known,site)?findMatch(known,text):void 0;if(match!==void 0)return toAdvice(
known,match,site)}}function isAbout({types},{type}){return types===void 0||type===void 0||types.test(type)}function findMatch({words},text){for(let pattern of words){
let match=pattern.exec(text);if(match!==null)return match}}function toAdvice({id,code,isHeld=!1,properties=[],hint},match,site){let location=properties.map(site.
findProperty).find(found=>found!==void 0),atResource=type=>inBrackets(site.findResource(type)),where={at:inBrackets(location),atResource,id:commandId(site.physicalId)};
return{id,code,isHeld,location,hint:hint(match,where)}}function inBrackets(location){return location===void 0?"":` (${formatLocation(location)})`}var FORMS=[[/\b(?:resources|outputs|conditions|parameter_groups)[.[][^\s:]+/,(match,files)=>followPath(match,files)],[/The specified reference "[^"]*" \(in (\S+)\) is incorrect/,
([,path=""],files)=>{let[name="",...propertyParts]=path.split(".Properties"),keys=splitResourcePath(propertyParts.join(".Properties"));return files.locateResource(
[name],propertyParts.length===0?["depends_on"]:["properties",...keys])}],[/parameters are immutable and may not be updated: (.+)$/,([,names=""],files)=>names.split(
", ").flatMap(name=>findGivenLocation(name,files)??findDeclarationLocation(name,files)??[])],[/Update to propert(?:y|ies) (.+?) of (\S+) \(.+?\)/,([,names="",name=""],files)=>{
let property=names.split(", ")[0]??names;return files.locateResource([name],["properties",property])}],[/(?:not authorized to use (?:resource_types:)?|is not available for resource type )((?:[\w-]+::)+[\w-]+)/,
([,type=""],files)=>findResourceOfType(type,files)],[/^Resource (\S+) (\S+) type must be/,([,name="",key=""],files)=>files.locateResource([name],[key])],[/Duplicate names \{(.+?)\}/,
([,names=""],files)=>[...names.matchAll(/'(.+?)'/g)].flatMap(([,name=""])=>[files.locateResource([name]),findDeclarationLocation(name,files)].flatMap(location=>location??
[]))],[/Invalid type \((.+?)\)/,([,type=""],files)=>files.locateText("parameters",type)],[/Invalid key '(.+?)' for parameter constraints/,([,key=""],files)=>files.
locateText("parameters",key)],[/Invalid parameter constraints for parameter (\S+?),/,([,name=""],files)=>findDeclarationLocation(name,files,"constraints")],[/Invalid parameter \((.+?)\), expected a mapping/,
([,name=""],files)=>findDeclarationLocation(name,files)],[/Tags property should be a list for parameter: (\S+)/,([,name=""],files)=>findDeclarationLocation(name,
files,"tags")],[/Invalid (?:hook type|restricted_action type) "(.+?)"/,([,value=""],files)=>files.locateText("resource_registry",value)],[/Could not fetch remote template "(.+?)"/,
([,url=""],files)=>files.locateText("resource_registry",url)??findResourceOfType(url,files)],[/environment has (?:wrong|empty) section "(.+?)"/,([,section=""],files)=>files.
environmentFiles.map(key=>files.locateExactly(key,[section])).find(location=>location!==void 0)],[/Parameter '(.+?)' is invalid/,([,name=""],files)=>findGivenLocation(
name,files)??findDeclarationLocation(name,files)],[/The Parameter \((.+?)\) was not defined/,([,name=""],files)=>findGivenLocation(name,files)],[/The Parameter \((.+?)\) was not provided/,
([,name=""],files)=>findDeclarationLocation(name,files)],[/Missing parameter type for parameter: (\S+)/,([,name=""],files)=>findDeclarationLocation(name,files)],
[/Invalid key '(.+?)' for parameter \((.+?)\)/,([,key="",name=""],files)=>findDeclarationLocation(name,files,key)],[/The Resource Type \((.+?)\) could not be found/,
([,type=""],files)=>findResourceOfType(type,files)],[/"(.+?)" is not a valid keyword inside a (\S+) definition/,([,first="",second=""],files)=>{let key=first===
"%s"?second:first;return files.locateDefinition(entry=>entry(key)!==void 0,[key])}],[/public_key property is required by the nova API/,(_,files)=>files.locateDefinition(
(entry,properties)=>entry("type")==="OS::Nova::KeyPair"&&properties("public_key")===void 0)],[/Each resource must contain a type key/i,(_,files)=>files.locateDefinition(
entry=>entry("type")===void 0)],[/Invalid deletion policy "(.+?)"/,([,policy=""],files)=>files.locateDefinition(entry=>entry("deletion_policy")===policy,["delet\
ion_policy"])],[/The template section is invalid: (\S+)/,([,section=""],files)=>files.locateExactly(void 0,[section])],[/The template version is invalid/,(_,files)=>files.
locateExactly(void 0,["heat_template_version"])]];function findValidationErrorLocations(serverMessage,files){for(let[form,find]of FORMS){let match=form.exec(serverMessage.slice(0,4e3)),locations=[(match===null?
void 0:find(match,files))??[]].flat();if(locations.length>0)return locations}return[]}function findNamedResource(serverMessage){let[path]=/\bresources[.[][^\s:]+/.
exec(serverMessage.slice(0,4e3))??[];return path===void 0?[]:readPath(path).names}function readPath(path){let names=[],within=[],steps=path.match(/<[^<>]*>|\[\d+\]|[^.<[\]]+/g)??
[];for(let index=0;index<steps.length;index+=1){let step=steps[index]??"";step.startsWith("<")||(step==="resources"&&within.length===0?(index+=1,names.push((steps[index]??
"").replace(/^\[(\d+)\]$/,"$1"))):within=[...within,...splitResourcePath(step)])}return{names,within}}function followPath({0:path,input,index},files){let{names,
within}=readPath(path),unknown2=/Unknown Property (\S+)/.exec(input.slice(index))?.[1],type=input.includes("Resource Type (",index)?findInnerType(input,files):void 0;
if(type!==void 0)return type;let keys=unknown2===void 0?within:[...within,unknown2];return names.length>0?files.locateResource(names,keys):files.locateNode(void 0,
keys)}function findInnerType(serverMessage,files){let[,type=""]=/The Resource Type \((.+?)\)/.exec(serverMessage)??[];return findResourceOfType(type,files)}function findResourceOfType(type,files){
let isOfType=entry=>entry("type")===type;return files.locateDefinition(isOfType,["type"])??files.locateText("resource_registry",type)??files.locateText("resourc\
es",type)}function splitResourcePath(text){return(text.match(/\[\d+\]|[^.[\]]+/g)??[]).map(part=>part.startsWith("[")?Number(part.slice(1,-1)):part)}function findGivenLocation(name,files){
return[...files.environmentFiles].reverse().map(key=>files.locateExactly(key,["parameters",name])).find(location=>location!==void 0)}function findDeclarationLocation(name,files,key){
let path=["parameters",name,...key===void 0?[]:[key]];return files.locateExactly(void 0,path)??files.locateExactly(void 0,["parameters",name])}function findAdviceForFailure(message,path,files,resource2={type:files?.resourceDefinition(path)?.type,physicalId:void 0}){return findAdvice(message,toFailureDetails(
path,files,resource2))}function toFailureDetails(path,files,{type,physicalId}){return{type,physicalId,findProperty:keys=>files?.resourceDefinition(path)?.locate(
["properties",...keys]),findResource:type2=>files?.locateDefinition(entry=>entry("type")===type2)}}var NAMED_PROPERTY=/\b[Pp]roperties\.([^\s:]{1,400})/;function findPropertyLocation(message,path,files){
let[,property]=NAMED_PROPERTY.exec(message.slice(0,SEARCHED_CHARACTERS2))??[],definition=property===void 0?void 0:files?.resourceDefinition(path);if(!(property===
void 0||definition===void 0))for(let keys=[...splitResourcePath(property)];keys.length>0;keys=keys.slice(0,-1)){let location=definition.locate(["properties",...keys]);
if(location!==void 0)return location}}var SEARCHED_CHARACTERS2=4e3;var CANCELLED_REASON=/^[A-Z]+ aborted(?:$| \()|^(?:(?:ForcedCancel: )?resources\S*: )?Operation cancelled$|^(?:resources\S*: )?Stack [A-Z]+ cancelled$/;function explainFailure(actionEnd,files,title){
let resources2=failedResources(actionEnd,files),root=resources2[0],stackReason=actionEnd.failures.stackReason??findRootFailure(actionEnd)?.reason??actionEnd.row?.
statusReason??"Heat gave no reason";if(root===void 0)return{summary:`${title}: ${oneLine(stackReason)}`,reason:stackReason,resources:resources2,locations:[]};let advice=findAdviceForFailure(
root.reason,root.path.split("/"),files,toKnownFacts(root)),location=root.location===void 0?"":` (${formatLocation(root.location)})`;return{summary:`${title}: ${root.
path} (${root.type}) is ${root.status}${location}: ${oneLine(root.reason)}`,reason:root.reason,resources:resources2,locations:findLocations(resources2),hint:advice?.
hint,code:advice?.code}}function failedResources(actionEnd,files){let recordedFailure=new Map(actionEnd.failures.recorded().map(failure=>[toPathKey(failure.path),
failure])),eventByPath=firstFailures(actionEnd);for(let{path}of recordedFailure.values())eventByPath.has(toPathKey(path))||eventByPath.set(toPathKey(path),void 0);
let keys=[...eventByPath.keys()],failedCauses=keys.filter(key=>!keys.some(other=>other.startsWith(`${key}/`))).map(key=>toFailedResource(key,eventByPath.get(key),
recordedFailure.get(key),actionEnd,files)),rootCauses=failedCauses.filter(({reason})=>!CANCELLED_REASON.test(reason));return rootCauses.length>0?rootCauses:failedCauses}
function firstFailures(actionEnd){let failed=actionEnd.progress.events.filter(event=>event.path.length>0&&isFailed(event)&&event.hook===void 0);failed.sort((left,right)=>left.
timeMs-right.timeMs||right.path.length-left.path.length);let firstByPath=new Map;for(let event of failed)firstByPath.has(toPathKey(event.path))||firstByPath.set(
toPathKey(event.path),event);return firstByPath}function toFailedResource(key,event,recordedFailure,actionEnd,files){let path=key.split("/"),resource2=recordedFailure?.
resource,type=findType2(path,actionEnd,resource2,files),reason=pickReason(event?.reason,resource2?.statusReason);return{path:key,type,status:(event??resource2)?.
state??"",reason,physicalId:toPresentId(event?.physicalId)??toPresentId(resource2?.physicalId),location:findCauseLocation(path,reason,type,files)}}function findCauseLocation(path,reason,type,files){
return findPropertyLocation(reason,path,files)??findAdviceForFailure(reason,path,files,toKnownFacts({type}))?.location??files?.locateResource(path)}var UNKNOWN_TYPE="\
unknown type";function toKnownFacts({type,physicalId}){return{type:type===UNKNOWN_TYPE?void 0:type,physicalId}}function findType2(path,{progress},resource2,files){
return progress.findType(path)??resource2?.type??files?.resourceDefinition(path)?.type??UNKNOWN_TYPE}function toPresentId(id){return id===""?void 0:id}function pickReason(truncated,complete){
return truncated===void 0||complete===void 0?complete??truncated??"":complete.startsWith(truncated.slice(0,COMPARED_CHARACTERS))?complete:truncated}var COMPARED_CHARACTERS=200;
function findRootFailure(actionEnd){return actionEnd.progress.events.find(event=>event.path.length===0&&isFailed(event))}function findLocations(resources2){return resources2.
flatMap(({location})=>location===void 0?[]:[location])}function findFailure(actionEnd,files,title){if(actionEnd.end==="succeeded"||actionEnd.end==="paused")return;let state2=actionEnd.row?.state??"gone",cancellation=findCancellation(
actionEnd,title,state2);if(cancellation!==void 0)return cancellation;let failureCause=explainFailure(actionEnd,files,`${title} ${END_TEXTS[actionEnd.end]}`),failure=describeFailedEnd(
actionEnd,failureCause,title,state2);return isHookWait(actionEnd,failureCause)?withHooks(actionEnd,failure):failure}var TIMED_OUT=/\btimed out\b/i;function isHookWait({
end,progress},{reason}){return(end==="timed-out"||TIMED_OUT.test(reason))&&progress.hooks.uncleared().length>0}function withHooks({progress},failure){let waits=progress.
hooks.uncleared(),summary=`${failure.summary}; ${describeUnclearedHooks(waits)}`;return{...failure,summary,hint:hookNextStep(waits,progress.tree.rootRef)}}function describeFailedEnd(actionEnd,failureCause,title,state2){
let{end}=actionEnd;switch(end){case"failed":return{...failureCause,hint:failedHint(failureCause,state2),code:failureCause.code??"stack-failed"};case"gone":return{
...failureCause,hint:OTHER_CHANGES_HINT,code:"stack-failed"};case"rolled-back":return{...failureCause,hint:rolledBackHint(failureCause,actionEnd.action),code:failureCause.
code??"rolled-back"};case"rollback-failed":return{...failureCause,summary:`${failureCause.summary}; the rollback: ${actionEnd.row?.statusReason??"Heat gave no r\
eason"}`,hint:ROLLBACK_HINT,code:"rollback-failed"};case"superseded":return toFailure(`${title} was superseded by another action: the stack is ${state2}`,OTHER_CHANGES_HINT,
"superseded");case"never-begun":return toFailure(`${title}: Heat accepted the request but did not start it, because another request came first`,"Run the step ag\
ain. Use a concurrency group in the workflow to avoid parallel runs.","superseded");case"timed-out":return{...describeTimeout(actionEnd,failureCause),code:"time\
d-out"};case"succeeded":case"paused":return{...failureCause,code:"internal"}}}var OTHER_CHANGES_HINT="Find out who else is changing this stack, then run the ste\
p again.",ROLLBACK_HINT="Fix what stopped the rollback, then run the step again.";function failedHint({hint},state2){return hint===void 0?`Fix the cause, then r\
un the step again; until then, the stack stays ${state2}.`:`${hint} The stack stays ${state2} until then.`}function rolledBackHint({hint},action){return`${hint??
FIX_CAUSE[action]??FIX_CAUSE.UPDATE} ${AFTER_ROLLBACK[action]??AFTER_ROLLBACK.UPDATE}`}var MAX_NAMES=10,AFTER_TIMEOUT="Run the step again with on-in-progress: s\
upersede. Heat has not stopped the action at its time limit, most likely because its engine was restarted. If the resources need more time, increase timeout-in-\
minutes.";function describeTimeout({progress},failureCause){let running=progress.runningPaths(),leaves=running.filter(path=>!running.some(other=>other.startsWith(
`${path}/`)));if(failureCause.resources.length>0||leaves.length===0)return{...failureCause,hint:AFTER_TIMEOUT};let more=leaves.length>MAX_NAMES?` and ${leaves.length-
MAX_NAMES} more`:"",runningText=`still in progress: ${leaves.slice(0,MAX_NAMES).join(", ")}${more}`;return{...failureCause,summary:`${failureCause.summary}; ${runningText}`,
hint:AFTER_TIMEOUT}}var USER_CANCELLED=/^Stack [A-Z]+ cancelled$|^User cancelled stack /;function findCancellation({progress,failures,row,end,action},title,state2){
let subject=`${title} was cancelled by someone else`;if(end==="failed")return USER_CANCELLED.test(row?.statusReason??"")?toFailure(`${subject}: the stack is ${state2}`,
OTHER_CHANGES_HINT,"superseded"):void 0;if(!(failures.stackReason!==void 0||progress.rootEvent(`${action}_FAILED`)!==void 0||progress.rootEvent("ROLLBACK_IN_PRO\
GRESS")===void 0)){if(end==="rolled-back")return toFailure(`${subject} and rolled back: the stack is ${state2}`,OTHER_CHANGES_HINT,"superseded");if(end==="rollb\
ack-failed")return toFailure(`${subject}, and its rollback failed: ${row?.statusReason??"Heat gave no reason"}`,ROLLBACK_HINT,"rollback-failed")}}function toFailure(summary,hint,code){
return{summary,reason:summary,resources:[],locations:[],hint,code}}var FIX_CAUSE={CREATE:"Fix the cause, then run the step again.",UPDATE:"Check the resources, \
fix the cause, then run the step again."},AFTER_ROLLBACK={CREATE:"Heat has deleted the resources that were created.",UPDATE:"Heat has rolled back the update, ex\
cept for resources that it had already deleted."},END_TEXTS={succeeded:"succeeded",failed:"failed","rolled-back":"failed and was rolled back","rollback-failed":"\
failed, and so did its rollback",superseded:"was superseded",gone:"ended because the stack was deleted","timed-out":"exceeded its time limit","never-begun":"did\
 not start",paused:"is paused"};function buildActionResult(actionEnd,files,title){let ref=actionEnd.progress.tree.rootRef,row=actionEnd.finalState?.row??actionEnd.row,resources2=actionEnd.finalState?.
resources??[];return{stack:{id:ref.id,name:ref.name,status:row?.state??"DELETE_COMPLETE",statusReason:row?.statusReason??"",tags:row?.tags},outputs:row?.outputs??
[],resources:resources2.map(resource2=>toResourceLine(resource2,actionEnd)),events:withTypes(actionEnd),touchedResources:findTouchedPaths(actionEnd,row?.updatedTime).
size,failure:findFailure(actionEnd,files,title)}}function findTouchedPaths({progress,finalState},beganAt){let touchedEvents=progress.leafEvents().filter(event=>isTouch(
event,event.type??progress.findType(event.path))),beganAtMs=beganAt===void 0?Number.POSITIVE_INFINITY:parseHeatTime(beganAt),written=(finalState?.resources??[]).
filter(resource2=>resource2.stack.id!==progress.tree.rootRef.id&&!progress.tree.isContainer(resource2)&&resource2.updatedTime!==void 0&&parseHeatTime(resource2.
updatedTime)>beganAtMs);return new Set([...touchedEvents.map(({path})=>toPathKey(path)),...written.map(({stack,name})=>toPathKey([...progress.tree.findPath(stack),
name]))])}function isTouch({action,status},type){return action==="SIGNAL"||type===STACK_TYPE&&action==="UPDATE"?!1:status==="IN_PROGRESS"||status==="FAILED"}function withTypes({
progress}){return progress.events.map(event=>{let type=event.type??progress.findType(event.path);return type===event.type?event:{...event,type}})}function toResourceLine(resource2,{
progress}){let stack=progress.tree.findPath(resource2.stack);return{path:toPathKey([...stack,resource2.name]),type:resource2.type,status:resource2.state,physicalId:resource2.
physicalId===""?void 0:resource2.physicalId,requiredBy:resource2.requiredBy.map(name=>toPathKey([...stack,name])),nested:progress.tree.isContainer(resource2)}}import{createHash}from"node:crypto";function createSentDefinition(sent){let{tags=[],timeoutMinutes,disableRollback}=sent;return{templateDigest:toDigest(parseTemplate(sent.template)),tags,timeoutMinutes,
disableRollback}}async function findDifferences(sent,stack,heat){let template2=sent.templateDigest===void 0?void 0:await heat.getTemplate(stack.ref);return[...template2!==
void 0&&toDigest(template2)!==sent.templateDigest?["template"]:[],...findRowDifferences(sent,stack)]}function findRowDifferences(sent,stack){return[...sent.tags.
length>0&&!hasSameTags(sent.tags,stack.tags)?["tags"]:[],...differs(sent.timeoutMinutes,stack.timeoutMinutes)?["time limit"]:[],...differs(sent.disableRollback,
stack.disableRollback)?["disable-rollback"]:[]]}async function findParameterDifferences(sent,stack,heat){let sentValues=sentParameters(sent);if(sentValues.size===
0)return[];let environment=await heat.getEnvironment(stack.ref),deployed=isJson(environment.parameters)?environment.parameters:{};return[...sentValues].flatMap(
([name,value])=>{let deployedValue=ownValue(deployed,name);return deployedValue===HIDDEN_VALUE||!isScalar(deployedValue)||scalarText(deployedValue)===scalarText(
value)?[]:[name]})}async function allDifferences(sent,stack,heat){let differences4=await findDifferences(createSentDefinition(sent),stack,heat);return differences4.
length>0?differences4:(await findParameterDifferences(sent,stack,heat)).map(name=>`value of parameter "${name}"`)}function sentParameters(sent){let environments=(sent.
environmentFiles??[]).map(key=>readTemplate(sent.files?.[key]??""));if(environments.some(entry=>isJson(entry)&&"parameter_merge_strategies"in entry))return new Map;
let sections=environments.flatMap(entry=>isJson(entry)&&isJson(entry.parameters)?[entry.parameters]:[]),entries=[sent.parameters??{},...sections].flatMap(section=>Object.
entries(section));return new Map(entries.filter(([,value])=>isScalar(value)))}function isScalar(value){return["string","number","boolean","bigint"].includes(typeof value)}
function differs(sent,deployedValue){return sent!==void 0&&deployedValue!==void 0&&sent!==deployedValue}function hasSameTags(left,right){return left.length===right.
length&&left.every(tag=>right.includes(tag))}function parseTemplate(template2){return typeof template2=="string"?readTemplate(template2):isJson(template2)&&typeof template2.
text=="string"?readTemplate(template2.text):template2}function toDigest(template2){if(template2!==void 0)return createHash("sha256").update(comparableText(template2)).
digest("hex")}function isSameValue(left,right){return comparableText(left)===comparableText(right)}function comparableText(value){return JSON.stringify(value,(_key,entry)=>isJson(
entry)?Object.fromEntries(Object.entries(entry).sort(byKey)):isScalar(entry)?scalarText(entry):entry)}function byKey([left],[right]){return left<right?-1:1}var LONG_INTEGER=/^-?\d{16,}$/;
function scalarText(value){let text=String(value);return LONG_INTEGER.test(text)?String(Number(text)):text}async function submitCreate(context,stack){let{heat}=context,isAdopt=stack.adoptData!==void 0;return submitOnce(context,`${isAdopt?"adopt":"create"} of stack ${stack.
name}`,{send:async()=>(await heat.createStack(stack)).ref,find:async()=>{let ref=await heat.findStack(stack.name),row=ref===void 0?void 0:await heat.getStack(ref,
{resolveOutputs:!1});if(!(row===void 0||isDeleted(row)))return isAdopt&&row.action!=="ADOPT"?new ForeignAction(["action"],!0):findOwnAction(context,stack,row,!0)}})}
async function submitUpdate(context,stack,change,{keepExisting=!1,events:events2,takesOver=!1}){let{heat}=context,requestedAction={action:"UPDATE",before:stack,
events:events2},lastRow,read2=()=>heat.getStack(stack.ref,{resolveOutputs:!1}),ref=await submitOnce(context,`update of stack ${stack.name}`,{send:async()=>(requestedAction.
events===void 0&&(requestedAction={...requestedAction,events:await readBaseline(heat,stack.ref)}),await(keepExisting?heat.patchStack(stack.ref,change):heat.updateStack(
stack.ref,change)),stack.ref),find:async()=>{let row=await read2();return row!==void 0&&hasMoved(row,requestedAction.before)?findOwnAction(context,change,row,!1):
void 0},checkStart:async()=>{lastRow=await read2();let start=await checkActionStart(context,requestedAction,lastRow);return lastRow===void 0||typeof start=="str\
ing"||!takesOver?start:(requestedAction={...requestedAction,before:lastRow,events:void 0},"dropped")}}),{before,events:baseline=events2}=requestedAction;return{
ref,before:{updatedTime:before.updatedTime,events:baseline},row:lastRow}}async function checkActionStart({heat},{action,before,events:events2},row){return row===
void 0||isDeleted(row)||row.action===action&&hasMoved(row,before)||(events2===void 0?[]:await new EventFeed(heat,row.ref,events2).next(0)).some(event=>event.physicalId===
row.id&&event.action===action&&isInProgress(event))?"started":row.state===before.state&&row.updatedTime===before.updatedTime?"dropped":{stateOfOther:row.state}}
async function findOwnAction({heat},sent,row,isBlocking){let differences4=await allDifferences(sent,row,heat);return differences4.length===0?row.ref:new ForeignAction(
differences4,isBlocking)}async function submitDelete(context,before,events2){let{heat}=context;await submitOnce(context,`delete of stack ${before.name}`,{send:async()=>(await heat.
deleteStack(before.ref),before.ref),find:async()=>{let row=await heat.getStack(before.ref,{resolveOutputs:!1});return row===void 0||isDeleted(row)||row.action===
"DELETE"&&hasMoved(row,before)?before.ref:void 0},checkStart:async()=>{if(before.action==="DELETE"&&events2===void 0)return"started";let row=await heat.getStack(
before.ref,{resolveOutputs:!1});return await checkActionStart(context,{action:"DELETE",before,events:events2},row)==="started"||row===void 0||isInProgress(row)?
"started":"dropped"}})}function hasMoved(row,before){return row.updatedTime!==before.updatedTime||isInProgress(row)&&!isInProgress(before)}function readHeatTime({
heat,clock:clock2}){return heat.serverNow()?.getTime()??clock2.now()}var ROLLED_BACK=new Set(["CREATE","UPDATE","RESTORE","ADOPT"]);function classifyState(row,expected){if(row===void 0||isDeleted(row))return"gone";if(!hasBegun(row,
expected))return"not-begun";let isRolledBack=ROLLED_BACK.has(expected.action);return row.action==="ROLLBACK"&&isRolledBack?classifyRollback(row):isForeignAction(
row,expected)?"superseded":isComplete(row)?"succeeded":isFailed(row)?isRolledBack&&!row.disableRollback?"failing":"failed":"running"}function classifyRollback(row){
return isInProgress(row)?"rolling-back":isComplete(row)?"rolled-back":"rollback-failed"}function isForeignAction(row,{action,actionUpdatedTime}){return row.action!==
action||actionUpdatedTime!==void 0&&row.updatedTime!==actionUpdatedTime}function hasBegun(row,{action,before,hasBegunEvent}){return before===void 0||hasBegunEvent||
row.updatedTime!==before.updatedTime?!0:row.action===action&&isInProgress(row)}function isListedAction(listed,{action,before,actionUpdatedTime},state2){let{updatedTime}=listed;
return state2==="running"&&listed.action===action?updatedTime===actionUpdatedTime:before!==void 0&&updatedTime===before.updatedTime?!1:listed.action===action||listed.
action==="ROLLBACK"&&ROLLED_BACK.has(action)}var MARGIN_MS=6e4,ROLLBACK_BEGINS_WITHIN_MS=1e4,BEGINS_WITHIN_MS=6e4,Deadlines=class{clock;target;failingSinceMs;rollbackSinceMs;constructor(clock2,target){
this.clock=clock2,this.target=target}elapsedMs(){return this.clock.now()-this.target.beganAtMs}findEnd(state2){let now=this.clock.now();switch(state2){case"not-\
begun":return this.elapsedMs()>BEGINS_WITHIN_MS?"never-begun":void 0;case"failing":return this.failingSinceMs??=now,now-this.failingSinceMs>ROLLBACK_BEGINS_WITHIN_MS?
"failed":void 0;case"rolling-back":return this.rollbackSinceMs??=now,this.isOverdue(this.rollbackSinceMs)?"timed-out":void 0;case"running":return this.isOverdue(
this.target.beganAtMs)?"timed-out":void 0;default:return state2}}isOverdue(sinceMs){return this.clock.now()-sinceMs>this.target.timeoutMinutes*6e4+MARGIN_MS}};function choosePoll(facts){if(facts.actionAgeMs<300)return{state:"stack",hint:"steady"};let inTurn=facts.last==="stack"?"events":"stack";return facts.isNearlyOver?
{state:inTurn,hint:"nearly-over"}:isInTurn(facts)?{state:inTurn,hint:"in-turn"}:{state:chooseSteady(facts),hint:"steady"}}function isInTurn({isRunning,isLastResource,
canEventsShowEnd}){return!isRunning||!isLastResource&&!canEventsShowEnd}function chooseSteady(facts){let{action,last,rowAgeMs,eventsAgeMs,isLastResource,isRowListed}=facts;
return rowAgeMs>=(action==="CREATE"?1e4:4e3)?"stack":isLastResource?eventsAgeMs>=1e4?"events":"stack":last==="stack"&&!isRowListed?"events-now":"events"}var MAX_REQUESTS=4,FailedResources=class{heat;tree;failed=[];requests=0;firstReason;constructor(heat,tree){this.heat=heat,this.tree=tree}async record(row){if(row!==
void 0&&isFailed(row)&&row.action!=="ROLLBACK"&&(this.firstReason??=row.statusReason),this.requests>=MAX_REQUESTS)return!1;this.requests+=1;let query={nestedDepth:MAX_NESTING,
statuses:["FAILED"]};for(let resource2 of await this.heat.listResources(this.tree.rootRef,query))this.failed.push(resource2);return!0}recorded(){let byPath=new Map;
for(let resource2 of this.failed){let path=[...this.tree.findPath(resource2.stack),resource2.name];byPath.has(toPathKey(path))||byPath.set(toPathKey(path),{path,
resource:resource2})}return[...byPath.values()]}get stackReason(){return this.firstReason}};var HEARTBEAT_EVERY_MS2=3e4,RESOURCES_EVERY_MS=1500,RESOURCES_EVERY_MS_EACH=20,LAST_RESOURCE_FACTOR=4,EventReporter=class{context;target;rateLimiter;progress;failures;readAtMs=Number.
NEGATIVE_INFINITY;feed;hooks;unreported=[];resourcesListedAtMs=Number.NEGATIVE_INFINITY;hasTree=!1;hasNested=!1;wasQuiet=!1;lastReportAtMs;constructor(context,target,rateLimiter){
this.context=context,this.target=target,this.rateLimiter=rateLimiter;let{ref,action,before,eventsBefore,resources:resources2}=target;this.progress=new ActionProgress(
ref,action),this.failures=new FailedResources(context.heat,this.progress.tree);let baseline=before?.events??eventsBefore??NO_BASELINE;this.feed=new EventFeed(context.
heat,ref,baseline,()=>context.clock.now()),this.hooks=new HookReporter(context.onProgress,ref),resources2!==void 0&&this.progress.learn(resources2),this.lastReportAtMs=
context.clock.now()}async poll(row){this.wasQuiet=this.isQuiet();let hasEnded=await this.readEvents(this.wasQuiet?0:MAX_NESTING,row);return this.hasTree?hasEnded:
(this.rateLimiter.consume(),this.readEvents(0,row))}isQuiet(){let{progress}=this;return this.hasNested||progress.hooks.current().length>0?!1:progress.isLastResource()&&
progress.tree.isFlat}canShowEnd(){return this.hasTree&&this.target.action!=="DELETE"}async readRemaining(state2){let hasShown=this.hasShown(state2);if(hasShown&&
!this.wasQuiet)return;let isFlat=this.target.action==="DELETE"&&this.isQuiet(),hasNoEvents=this.progress.events.length===0,readsOwn=!hasShown&&(isFlat||hasNoEvents),
depths=[...isFlat?[]:[MAX_NESTING],...readsOwn?[0]:[]];await Promise.all(depths.map(async depth=>{for(let event of await this.feed.next(depth,{isLast:!0}))this.
unreported.push(event)}))}async reportRemaining(state2,resources2){resources2!==void 0&&this.progress.learn(resources2),this.report(this.unreported.splice(0)),this.
hasShown(state2)||this.report(await this.feed.next(0))}async recordFailures(row){await this.failures.record(row)&&this.rateLimiter.consume()}heartbeat(elapsedMs){
let now=this.context.clock.now();now-this.lastReportAtMs<HEARTBEAT_EVERY_MS2||(this.lastReportAtMs=now,this.context.onProgress({kind:"heartbeat",elapsedMs,count:this.
progress.count(),running:this.progress.runningPaths(),waiting:this.progress.hooks.current()}))}hasShown(state2){return state2!==void 0&&this.progress.rootEvent(
state2)!==void 0}async readEvents(nestedDepth,row){let endsBefore=this.progress.rootEndCount(),events2=await this.feed.next(nestedDepth);nestedDepth>0&&events2.
length>0&&(this.hasTree=!0),events2.some(({stack})=>stack.id!==this.target.ref.id)&&(this.hasNested=!0),this.readAtMs=this.context.clock.now();try{await this.listResourcesIfNeeded(
events2),events2.some(({status})=>status==="FAILED")&&await this.recordFailures(row)}finally{this.report(events2)}return this.progress.rootEndCount()>endsBefore}report(events2){
for(let{event,count,retry}of this.progress.add(events2))this.context.onProgress({kind:"event",event,count}),retry!==void 0&&this.context.onProgress({kind:"fact",
text:describeRetry(retry)}),this.reportHook(event),this.lastReportAtMs=this.context.clock.now()}reportHook({hook,path}){let wait=this.progress.hooks.current().find(
one=>one.path.join("/")===path.join("/"));hook?.step==="paused"&&wait!==void 0&&this.hooks.warn(wait)}async listResourcesIfNeeded(events2){let{action,ref}=this.
target;action==="DELETE"||!this.areResourcesDue(events2)||(this.resourcesListedAtMs=this.context.clock.now(),this.rateLimiter.consume(),this.progress.learn(await this.
context.heat.listResources(ref,{nestedDepth:MAX_NESTING})))}areResourcesDue(events2){let{progress}=this;if(this.resourcesListedAtMs===Number.NEGATIVE_INFINITY)return events2.
length>0;let now=this.context.clock.now(),usualMs=RESOURCES_EVERY_MS+progress.tree.leafCount*RESOURCES_EVERY_MS_EACH,intervalMs2=Math.max(usualMs,2*grownIntervalMs(
now-this.target.beganAtMs)),ageMs=now-this.resourcesListedAtMs;return progress.isLastResource()&&!progress.tree.isFlat&&!progress.tree.hasNested?ageMs>=intervalMs2*
LAST_RESOURCE_FACTOR:progress.needsResources(events2)&&ageMs>=intervalMs2}};async function readFinalState(heat,{ref,hasOutputs},end){let resolveOutputs=hasOutputs!==!1||end!=="succeeded",[row,resources2]=await Promise.all([heat.getStack(
ref,resolveOutputs?{}:{resolveOutputs}),heat.listResources(ref,{nestedDepth:MAX_NESTING})]);return{row,resources:resources2}}function checkSuperseded(end,{seen,
finalState,beginCount}){if(end!=="succeeded"||finalState===void 0)return end;let{row}=finalState;return row===void 0||isDeleted(row)?"gone":row.state!==seen?.state||
row.updatedTime!==seen.updatedTime||beginCount>1?"superseded":end}async function waitForAction(context,target){return new ActionWatcher(context,target).run()}var SHOWS_ACTION=new Set(["running","succeeded","failed","failing","\
rolling-back"]),ActionWatcher=class{context;target;next={state:"stack",hint:"steady"};last="stack";rateLimiter;polls;events;outage;deadlines;pause=new PauseDetector;row;seen;rowReadAtMs=Number.
NEGATIVE_INFINITY;actionState;finalState;firstRow;actionUpdatedTime;lastPollAtMs;watchedFromMs;constructor(context,target){this.context=context,this.target=target,
this.polls=context.sharedPolls?.watch(target.ref),this.rateLimiter=createPollRateLimiter(()=>this.polls?.consume()),this.events=new EventReporter(context,target,
this.rateLimiter),this.outage=new OutageRetry(context),this.deadlines=new Deadlines(context.clock,target),this.firstRow=target.firstRow,this.watchedFromMs=context.
clock.now()}async run(){try{return await this.watch()}finally{this.polls?.close()}}async watch(){for(;;){let pollAtMs=await this.waitForNextPoll(),transition=await this.
retryDuringOutage(()=>this.poll());if(this.rateLimiter.observeLatency(this.context.clock.now()-pollAtMs),this.heartbeat(),"end"in transition)return this.retryDuringOutage(
()=>this.finish(transition.end));this.next=transition.next}}async poll(){switch(this.next.state){case"stack":case"stack-now":{let end=await this.pollStack();return end===
void 0?{next:this.chooseNext("stack")}:{end}}case"events":case"events-now":return this.pollEvents()}}async waitForNextPoll(){let{clock:clock2,signal}=this.context,
{state:state2,hint}=this.next,{lastPollAtMs}=this;if(lastPollAtMs===void 0)return this.firstRow===void 0&&await this.polls?.first(),this.lastPollAtMs=clock2.now();
if(state2==="stack-now"||state2==="events-now")return this.rateLimiter.consume(),lastPollAtMs;if(state2==="stack"&&this.listedRow()!==void 0&&this.last==="event\
s")return clock2.now();let sinceLastMs=clock2.now()-lastPollAtMs,delayMs=this.rateLimiter.nextDelayMs(lastPollAtMs-this.watchedFromMs,hint),remainingMs=Math.max(
0,delayMs-sinceLastMs);return this.polls===void 0?await clock2.sleep(remainingMs,signal):await this.waitAmongOthers(this.polls,remainingMs),this.lastPollAtMs=clock2.
now()}async waitAmongOthers(polls,delayMs){await waitForLook(polls,delayMs,()=>this.next.state==="stack"&&this.listedRow()!==void 0)&&(this.next={...this.next,state:"\
stack"})}async pollEvents(){let hasEnded=await this.events.poll(this.row);if(this.pause.observe(this.events.progress)&&this.showsAction()&&(this.target.onHook??
"wait")!=="wait")return{end:"paused"};let next=this.chooseNext("events");return{next:hasEnded?{...next,state:"stack-now"}:next}}chooseNext(last){this.last=last;
let{events:events2}=this,now=this.context.clock.now();return choosePoll({action:this.target.action,last,actionAgeMs:now-this.watchedFromMs,rowAgeMs:now-this.rowReadAtMs,
eventsAgeMs:now-events2.readAtMs,isRunning:this.actionState==="running",isNearlyOver:this.isNearlyOver(),isLastResource:events2.isQuiet(),canEventsShowEnd:events2.
canShowEnd(),isRowListed:this.listedRow()!==void 0})}showsAction(){return this.seen!==void 0&&isInProgress(this.seen)&&this.seen.action===this.target.action}async pollStack(){
this.seen=await this.look(),this.rowReadAtMs=this.context.clock.now();let state2=classifyState(this.seen,this.expected());return this.actionState=state2,state2===
"running"&&(this.actionUpdatedTime??=this.seen?.updatedTime),this.seen!==void 0&&SHOWS_ACTION.has(state2)&&this.target.pending?.onRow(this.seen),(state2==="fail\
ing"||state2==="rolling-back")&&await this.events.recordFailures(this.row),this.deadlines.findEnd(state2)}async look(){return this.finalState=this.hasSucceeded()?
await readFinalState(this.context.heat,this.target,"succeeded"):void 0,(this.finalState!==void 0||this.firstRow!==void 0||this.next.state==="stack-now"?void 0:this.
listedRow())??(this.row=this.finalState?.row??await this.readRow())}hasSucceeded(){let{action}=this.target;if(action==="DELETE")return!1;let success=`${action}_\
COMPLETE`;return this.latest()?.state===success||this.events.progress.rootEvent(success)!==void 0}async readRow(){let{ref,action}=this.target,{firstRow}=this;this.
firstRow=void 0;let row=firstRow??await this.context.heat.getStack(ref,{resolveOutputs:!1});return action!=="DELETE"||row===void 0||!isDeleted(row)?row:await waitUntilNameReleased(
this.context,row)??row}listedRow(){let summary=this.latest();if(!(summary===void 0||!isInProgress(summary)))return this.seen===void 0||isInProgress(this.seen)?summary:
void 0}latest(){let summary=this.polls?.latest();return summary&&isListedAction(summary,this.expected(),this.actionState)?summary:void 0}expected(){let{action,before}=this.
target,hasBegunEvent=this.events.progress.rootEvent(`${action}_IN_PROGRESS`)!==void 0;return{action,before,hasBegunEvent,actionUpdatedTime:this.actionUpdatedTime}}async finish(end){
let{seen,events:events2}=this;end!=="timed-out"&&end!=="paused"&&this.target.pending?.onEnd(seen);let isGone=seen===void 0||isDeleted(seen),[finalState]=await Promise.
all([isGone?void 0:this.finalState??readFinalState(this.context.heat,this.target,end),events2.readRemaining(seen?.state)]);await events2.reportRemaining(seen?.state,
finalState?.resources);let row=seen===this.row?this.row:finalState?.row;return(end==="failed"||end==="timed-out")&&await events2.failures.record(row),{end:checkSuperseded(
end,{seen,finalState,beginCount:events2.progress.rootBeginCount}),action:this.target.action,row,finalState,progress:events2.progress,failures:events2.failures}}isNearlyOver(){
let{progress}=this.events,isFailing=this.seen!==void 0&&!isInProgress(this.seen),isTold=progress.hasRootEnd(this.seen?.action??this.target.action);return isFailing||
isTold||progress.isSettled()&&progress.hooks.current().length===0}retryDuringOutage(request){return this.outage.run(request,()=>{this.heartbeat()})}heartbeat(){
this.events.heartbeat(this.deadlines.elapsedMs())}};async function runStackAction(context,stack,spec){let{action,title,timeoutMinutes}=spec;context.onProgress({kind:"begin",phase:"act",title:spec.progressTitle});
let events2=await readBaseline(context.heat,stack.ref),beganAtMs=context.clock.now();recordStackRequest(context,"action",stack);let answer=await submitOnce(context,
`${title.charAt(0).toLowerCase()}${title.slice(1)}`,{send:spec.submit,find:async()=>await hasStarted(context,stack,action,events2)?spec.find():void 0,changesNothing:action===
"CHECK",...action==="RESTORE"?{checkStart:()=>checkStart(context,{action,before:stack,events:events2})}:{}});if(!spec.wait)return context.onProgress({kind:"fact",
text:"Heat accepted the request; not waiting for it to finish (wait: false)"}),context.onProgress({kind:"end"}),{answer,reported:void 0};let before={updatedTime:stack.
updatedTime,events:events2},actionEnd=await waitForAction(context,{ref:stack.ref,action,beganAtMs,timeoutMinutes,before}),reported=buildActionResult(actionEnd,void 0,
title);return context.onProgress({kind:"end"}),{answer,reported}}async function checkStart(context,action){let row=await context.heat.getStack(action.before.ref,
{resolveOutputs:!1});return checkActionStart(context,action,row)}async function hasStarted({heat},{ref},action,before){return(await new EventFeed(heat,ref,before).
next(0)).some(event=>event.physicalId===ref.id&&event.action===action)}function toResult({operation,stack,action,changed:changed2},reported,outcome){let base={operation,
changed:changed2};if(reported===void 0){let running={status:`${action}_IN_PROGRESS`,statusReason:""};return{...base,outcome:"accepted",stack:{...toStackFacts(stack),
...running}}}return{...base,outcome:reported.failure===void 0?outcome:"failed",...reported}}function toStackFacts(stack){let{id,name,state:state2,statusReason:statusReason2,
tags}=stack;return{id,name,status:state2,statusReason:statusReason2,tags}}async function getIdleStackOrThrow(context,request){let verb=toVerb(request),stack=await ensureIdle(context,await getStackOrThrow(context,request.stackName,verb),
request);if(stack===void 0)throw stackGoneError(request);return stack}function stackGoneError(request){let text=`Stack ${request.stackName} was deleted in the m\
eantime, so there is nothing to ${toVerb(request)}`;return new StackError(text,{failureCode:"not-found"})}function toVerb({operation}){return operation==="delet\
e-snapshot"?"delete a snapshot of":operation}function assertNotSuspended({name,action,state:state2},operation){if(action==="SUSPEND")throw new StackError(`Stack\
 ${name} is ${state2}, and Heat could not resume it after a ${operation}; nothing was changed`,{failureCode:"failed-state",hint:'Run operation "resume" first.'})}var STACK_OPERATIONS={suspend:{action:"SUSPEND",outcome:"suspended",title:"Suspend",progressTitle:"Suspending"},resume:{action:"RESUME",outcome:"resumed",title:"\
Resume",progressTitle:"Resuming"},check:{action:"CHECK",outcome:"checked",title:"Check",progressTitle:"Checking"}};async function runStackOperation(context,request){
let{operation}=request,facts=STACK_OPERATIONS[operation],stack=await getIdleStackOrThrow(context,request);operation==="check"&&assertNotSuspended(stack,operation),
operation==="suspend"&&await assertHeatCanSuspend(context,stack);let nothingToDo=explainNothingToDo(operation,stack);if(nothingToDo!==void 0){context.onProgress(
{kind:"notice",text:nothingToDo});let{outputs:outputs2}=stack;return{operation,outcome:"unchanged",changed:!1,stack:toStackFacts(stack),outputs:outputs2}}let{reported:actionResult}=await runStackAction(
context,stack,{...request,action:facts.action,title:`${facts.title} of stack ${stack.name}`,progressTitle:`${facts.progressTitle} stack ${stack.name}`,submit:async()=>(await context.
heat.act(stack.ref,operation),stack.ref),find:()=>Promise.resolve(stack.ref)}),changed2=operation!=="check";return toResult({operation,stack,action:facts.action,
changed:changed2},actionResult,facts.outcome)}var MAX_NAMES2=10;async function assertHeatCanSuspend({heat},stack){if(!isFailed(stack)||stack.action==="SUSPEND")
return;let{resources:resources2}=await listResources(heat,stack.ref),unstable=resources2.filter(({resource:{action,status}})=>action==="DELETE"||action!=="SUSPE\
ND"&&status!=="COMPLETE");if(unstable.length===0)return;let names=unstable.slice(0,MAX_NAMES2).map(({path,resource:{state:state2}})=>`${path} is ${state2}`),more=unstable.
length>MAX_NAMES2?` and ${unstable.length-MAX_NAMES2} more`:"";throw new StackError(`Stack ${stack.name} is ${stack.state}, and Heat cannot suspend its resource\
s: ${names.join(", ")}${more}; nothing was changed`,{failureCode:"failed-state",hint:'Repair the stack with operation "update" first.'})}function explainNothingToDo(operation,{
name,action,status,state:state2}){if(operation==="check")return;if(action===STACK_OPERATIONS[operation].action)return status==="COMPLETE"?`Stack ${name} is alre\
ady ${state2}`:void 0;if(operation==="suspend"||action==="SUSPEND")return;let text=`Stack ${name} is ${state2} and not suspended: nothing to resume`;return HIDES_SUSPEND.
has(action)?`${text}. If it was suspended before, its resources still are: run operation "suspend" and then "resume".`:text}var HIDES_SUSPEND=new Set(["CHECK","\
SNAPSHOT","RESTORE"]);async function cancelUpdate(context,request){let stack=await getStackOrThrow(context,request.stackName,"cancel"),toCancelResult=(outcome,changed2,row2,outputs2)=>({
operation:"cancel",outcome,changed:changed2,stack:toStackFacts(row2),outputs:outputs2});if(!isInProgress(stack))return context.onProgress({kind:"notice",text:`N\
o action is in progress on stack ${stack.name} (${stack.state}): nothing to cancel`}),toCancelResult("unchanged",!1,stack,stack.outputs);context.onProgress({kind:"\
begin",phase:"act",title:`Cancelling ${stack.state} of stack ${stack.name}`});let isCancelled=await cancelOnce(context,stack,chooseCancelAction(context,stack,request));
if(context.onProgress({kind:"end"}),!isCancelled)return cancelUpdate(context,request);if(!request.wait)return toCancelResult("accepted",!0,stack);let running=await context.
heat.getStack(stack.ref,{resolveOutputs:!1})??stack,row=await waitUntilIdle(context,running,request.timeoutMinutes);if(row===void 0)throw stackGoneError(request);
let complete=await new OutageRetry(context).run(()=>context.heat.getStack(row.ref));return toCancelResult("cancelled",!0,row,complete?.outputs)}async function cancelOnce(context,stack,cancelAction2){
let{heat}=context;recordStackRequest(context,"action",stack);let hasEnded=async()=>(await heat.getStack(stack.ref,{resolveOutputs:!1}))?.state!==stack.state;return submitOnce(
context,`cancel of ${stack.state} of stack ${stack.name}`,{send:async()=>{try{return await heat.act(stack.ref,cancelAction2),!0}catch(error){if(error instanceof
RequestError&&error.status===400&&await hasEnded())return!1;throw error}},find:async()=>await hasEnded()?!0:void 0})}function chooseCancelAction(context,stack,request){
if(stack.action==="UPDATE"&&!request.disableRollback)return"cancel_update";if(stack.action==="UPDATE"||stack.action==="CREATE")return request.disableRollback||context.
onProgress({kind:"notice",text:"Heat cannot roll back a cancelled create: the stack is left as is"}),"cancel_without_rollback";throw new StackError(`Stack ${stack.
name} is ${stack.state}, but Heat can cancel only creates and updates`,{failureCode:"failed-state",hint:"Wait for it to finish."})}var import_picomatch2=__toESM(require_picomatch(),1);function toPausedResult({progress},finished,title,onHook){let waits=progress.hooks.current(),{outputs:outputs2,...rest}=finished;return{...rest,changed:!0,otherOutputs:outputs2,
hooks:waits.map(toPausedHook),table:hooksTable("Paused at hooks",waits),...onHook==="return"?{outcome:"paused"}:{outcome:"failed",failure:toPausedFailure(title,
waits,progress.tree.rootRef)}}}function toPausedFailure(title,waits,root){let summary=`${title} is ${describePause(waits)}; Heat continues to wait`,hint=pausedNextStep(
root.name);return{summary,reason:summary,resources:[],locations:[],hint,code:"paused"}}function toPausedHook({path,stack,hook,sinceMs}){return{path:path.join("/"),
stackId:stack.id,hook,since:toTimestamp(sinceMs)}}function hooksTable(title,waits){return{title,columns:["resource","hook","since","stack id"],rows:waits.map(toPausedHook).
map(({path,hook,since,stackId})=>[path,hook,since,stackId])}}function toTimestamp(ms){return Number.isNaN(ms)?"":`${new Date(ms).toISOString().slice(0,19)}Z`}var import_picomatch=__toESM(require_picomatch(),1);function findHookCandidates(environment,resources2,findPath){let registry=environment.resource_registry,rules=isJson(registry)?readHookRules(registry.resources):
[];return resources2.flatMap(({name,stack})=>[...new Set(rules.filter(({isMatch})=>isMatch(name)).flatMap(rule=>rule.hooks))].map(hook=>({path:[...findPath(stack),
name],hook,stack,sinceMs:NaN})))}function readHookRules(section){return isJson(section)?Object.entries(section).flatMap(([pattern,value])=>{if(!isJson(value))return[];
let hooks=[value.hooks].flat().filter(isHookType);return[...hooks.length===0?[]:[{isMatch:(0,import_picomatch.default)(pattern,{dot:!0}),hooks}],...readHookRules(
value)]}):[]}function isHookType(value){return HOOK_TYPES.some(type=>type===value)}async function findHookWaits(heat,{ref,action}){let progress=new ActionProgress(ref,action),[resources2,events2]=await Promise.all([heat.listResources(ref,{nestedDepth:MAX_NESTING}),
new EventFeed(heat,ref,NO_BASELINE).next()]);progress.learn(resources2),progress.add(events2);let waits=progress.hooks.current(),incomplete=findIncompleteStacks(
ref.id,events2);if(incomplete.size===0)return{waits,candidates:[]};let unclear=resources2.filter(({stack,name})=>incomplete.has(stack.id)&&!progress.hooks.has([
...progress.tree.findPath(stack),name])),environment=await heat.getEnvironment(ref),candidates=findHookCandidates(environment,unclear,stack=>progress.tree.findPath(
stack));return{waits,candidates}}function findIncompleteStacks(rootId,events2){let ids=new Set([rootId,...events2.map(({stack})=>stack.id)]);for(let event of events2)
StackTree.isOfStackItself(event)&&isInProgress(event)&&ids.delete(event.stack.id);return ids}async function clearHooks(context,{stackName,resourceName}){let stack=await getStackOrThrow(context,stackName,"clear a hook of");context.onProgress({kind:"begin",
phase:"act",title:`Clearing hooks of stack ${stack.name}`});let{waits,candidates}=isInProgress(stack)?await findHookWaits(context.heat,stack):NOTHING,isSelected=createFilter(
resourceName),selected=waits.filter(isSelected),possible=candidates.filter(isSelected);selected.length+possible.length>0&&recordStackRequest(context,"action",stack);
let cleared=[];for(let wait of selected)await clearHook(context,stack,wait)&&cleared.push(wait);cleared.push(...await clearPossibleHooks(context,possible)),selected.
length===0&&cleared.length===0&&announceNothing(context,stack,waits,resourceName),context.onProgress({kind:"end"});let isCleared=cleared.length>0;return{operation:"\
clear-hooks",outcome:isCleared?"cleared":"unchanged",changed:isCleared,stack:toStackFacts(stack),data:cleared.map(toPausedHook),...isCleared?{table:hooksTable("\
Cleared hooks",cleared)}:{}}}var NOTHING={waits:[],candidates:[]};function createFilter(resourceName){if(resourceName===void 0)return()=>!0;let isMatch=(0,import_picomatch2.default)(
resourceName);return({path})=>isMatch(path.at(-1)??"")||isMatch(path.join("/"))}function announceNothing({onProgress},{name,state:state2},waits,resourceName){if(waits.
length>0){let text=`No hook was cleared: "${resourceName??""}" matches none of the paused resources of stack ${name}: ${listHookWaits(waits)}`;onProgress({kind:"\
warning",text})}else onProgress({kind:"notice",text:`No resource of stack ${name} is paused at a hook (${state2}): nothing to clear`})}async function clearHook(context,stack,wait){
let{hook,path}=wait,subject=`${path.join("/")} (${hook})`,isSent=await submitOnce(context,`signal that clears the hook of ${subject}`,{send:()=>sendSignal(context,
wait),find:async()=>await isStillPaused(context,stack,wait)?void 0:!0,changesNothing:!0});isSent&&context.onAccepted?.();let text=isSent?`Cleared the hook of ${subject}`:
`The hook of ${subject} was already cleared`;return context.onProgress({kind:"fact",text}),isSent}async function clearPossibleHooks(context,candidates){if(candidates.
length===0)return[];let text=`Heat has deleted events of this action, so the events do not show all paused resources; sending the signal to each resource with a\
 hook in the environment (${candidates.length})`;context.onProgress({kind:"fact",text});let cleared=[];for(let candidate of candidates){let subject=`${candidate.
path.join("/")} (${candidate.hook})`;await submitOnce(context,`signal that clears the hook of ${subject}`,{send:()=>sendSignal(context,candidate),find:()=>Promise.
resolve(void 0),changesNothing:!0})&&(context.onAccepted?.(),context.onProgress({kind:"fact",text:`Cleared the hook of ${subject}`}),cleared.push(candidate))}return cleared}
async function sendSignal({heat},{stack,path,hook}){try{return await heat.signalResource(stack,path.at(-1)??"",{unset_hook:hook}),!0}catch(error){if(isHookNotSet(
error))return!1;throw error}}async function isStillPaused({heat},stack,wait){let{waits}=await findHookWaits(heat,stack);return waits.some(({path,hook,sinceMs})=>path.
join("/")===wait.path.join("/")&&hook===wait.hook&&sinceMs===wait.sinceMs)}function isHookNotSet(error){return error instanceof RequestError&&error.status===400&&
error.type==="InvalidBreakPointHook"}function decideDeploy({stack,isRolledBackCreate:isRolledBackCreate2},request){let{operation,stackName}=request;if(stack===void 0){if(operation!=="update")return assertIsName(
stackName),"create";throw new StackError(`Stack ${stackName} does not exist, so it cannot be updated`,{failureCode:"not-found",hint:'Use operation "deploy", whi\
ch creates the stack if it does not exist.'})}if(operation==="create")throw new StackError(`Stack ${stackName} already exists (${stack.state})`,{failureCode:"al\
ready-exists",hint:'Use operation "deploy", which updates the stack if it exists.'});if(isInProgress(stack))return decideInProgress(stack,request);if(stack.action===
"SUSPEND")throw toSuspendedError(stack,stackName);return isFailed(stack)||isRolledBackCreate2?decideFailed(stack,isRolledBackCreate2,request):"update"}var STACK_ID=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function assertIsName(stackName){if(STACK_ID.test(stackName))throw noStackWithIdError(stackName)}function noStackWithIdError(id){return new StackError(`No stack\
 has the id ${id}, or it was deleted; nothing was changed`,{failureCode:"not-found",hint:"Set stack-name to the name of the stack: a new stack requires a name."})}
function toSuspendedError(stack,stackName){return isFailed(stack)?new StackError(`Stack ${stackName} is ${stack.state}, and Heat cannot update a stack in this s\
tate`,{failureCode:"failed-state",serverMessage:stack.statusReason,hint:'Run operation "resume" first.'}):new StackError(`Stack ${stackName} is suspended, and H\
eat cannot update a suspended stack`,{failureCode:"failed-state",hint:'Run operation "resume" first.'})}function decideInProgress(stack,{onInProgress,stackName}){
switch(onInProgress){case"wait":return"wait";case"fail":throw new StackError(`Stack ${stackName} is busy: ${stack.state}`,{failureCode:"in-progress",hint:"Use o\
n-in-progress: wait to wait for this action first."});case"supersede":return stack.action==="DELETE"?"wait":"update"}}function decideFailed(stack,isRolledBackCreate2,{
onFailed,stackName}){let serverMessage=stack.statusReason,canRecreate=isRolledBackCreate2||stack.action==="CREATE"||stack.action==="DELETE",canUpdate=stack.action!==
"DELETE";if(onFailed==="fail"){let options=[...canUpdate?["on-failed: update to update it"]:[],...canRecreate?["on-failed: recreate to delete and recreate it"]:
[]];throw new StackError(`Stack ${stackName} is in a failed state: ${stack.state}`,{failureCode:"failed-state",serverMessage,hint:`Use ${options.join(", or ")}.`})}
if(onFailed==="recreate"&&canRecreate)return"recreate";if(canUpdate)return"update";throw new StackError(`Stack ${stackName} could not be deleted (${stack.state}\
), and Heat cannot update a stack in this state`,{failureCode:"failed-state",serverMessage,hint:"Use on-failed: recreate to delete it again and recreate it."})}
async function isRolledBackCreate({heat},stack){if(stack?.action!=="ROLLBACK")return!1;if((await heat.listResources(stack.ref)).length===0)return!0;if(stack.status!==
"FAILED")return!1;let events2=await heat.listEvents(stack.ref,{resourceNames:[stack.name],sortDir:"asc"});return containOnlyCreate(events2.filter(event=>StackTree.
isOfStackItself(event)))}var FAILED_CREATE_ACTIONS=new Set(["CREATE","ROLLBACK"]);function containOnlyCreate(events2){let startsWithCreate=events2[0]?.state==="\
CREATE_IN_PROGRESS",isInService=events2.some(({action,state:state2})=>!FAILED_CREATE_ACTIONS.has(action)||state2==="CREATE_COMPLETE");return startsWithCreate&&!isInService}
function assertHasTemplate({stackName,keepExisting},{template:template2},decision){if(!keepExisting||template2!==void 0||decision==="update"||decision==="wait")
return;let problem=decision==="create"?`Stack ${stackName} does not exist, so there is no template to keep (keep-existing: true)`:`Stack ${stackName} would be r\
ecreated, for which keep-existing: true does not keep a template`;throw new StackError(`${problem}; nothing was changed`,{failureCode:decision==="create"?"not-f\
ound":"invalid-input",hint:"Set template to create the stack, or check the name, the project and the region."})}import{createHash as createHash2}from"node:crypto";var REPOSITORY_PREFIX="github-repository:",COMMIT_PREFIX="github-commit:",PREVIEW_PREFIX="github-preview:",EXPIRY_PREFIX="github-expires:",STACKS_FILE_PREFIX="g\
ithub-stacks:",CREATOR_PREFIX="github-created-by:",OLD_REPOSITORY_PREFIX="github-repo:",OLD_PULL_REQUEST_PREFIX="github-pr:",PREFIXES=[REPOSITORY_PREFIX,COMMIT_PREFIX,
PREVIEW_PREFIX,EXPIRY_PREFIX,STACKS_FILE_PREFIX,CREATOR_PREFIX,OLD_REPOSITORY_PREFIX,OLD_PULL_REQUEST_PREFIX],TAG_MAX_CHARACTERS=80,DIGEST_CHARACTERS=12;function isOwnershipTag(tag){
return PREFIXES.some(prefix=>tag.startsWith(prefix))}function isCommitTag(tag){return tag.startsWith(COMMIT_PREFIX)}function creatorTags(own,{stepId}){return own&&
stepId!==void 0?[`${CREATOR_PREFIX}${stepId}`]:[]}function isPreviewTag(tag){return tag.startsWith(PREVIEW_PREFIX)}function isCreatorTag(tag){return tag.startsWith(
CREATOR_PREFIX)}function toRepositoryTag({serverUrl,repository}){return toBoundedTag(REPOSITORY_PREFIX,`${toHost(serverUrl)}/${repository}`.toLowerCase())}function toStacksFileTag({
serverUrl,repository},{path,namePrefix}){let file=path.split("/").map(encodeURIComponent).join("/"),prefix=namePrefix===""?"":`#${namePrefix}`;return toBoundedTag(
STACKS_FILE_PREFIX,`${`${toHost(serverUrl)}/${repository}`.toLowerCase()}/${file}${prefix}`)}function findStacksFileTag(tags){let[tag,...otherTags]=tags.filter(
one=>one.startsWith(STACKS_FILE_PREFIX));return otherTags.length===0?tag:void 0}function toOldRepositoryTag({repository}){return toBoundedTag(OLD_REPOSITORY_PREFIX,
repository.toLowerCase())}function tagsToSend({tags,own,previewEnvironment},existing,owner){let base=tags??existing,otherTags=base.filter(tag=>!isOwnershipTag(tag)),
ownership=own&&owner!==void 0?[toRepositoryTag(owner),...stacksFileTags(owner),...commitTags(owner,previewEnvironment)]:base.filter(tag=>tag.startsWith(REPOSITORY_PREFIX)),
preview2=previewEnvironment?[previewTag(owner)]:[];return[...new Set([...otherTags,...ownership,...preview2])]}function findPreviewPullRequest(tags,owner){return isOfRepository(
tags,owner)?findMarkedPullRequest(tags):void 0}function isOfRepository(tags,owner){let[repository,...otherRepositories]=tags.filter(tag=>tag.startsWith(REPOSITORY_PREFIX));
return repository===toRepositoryTag(owner)&&otherRepositories.length===0}function explainForeignTags(tags,owner){if(!isOfRepository(tags,owner))return"was not d\
eployed from this repository";let commits=tags.filter(isCommitTag).map(tag=>tag.slice(COMMIT_PREFIX.length));return commits.every(commit=>commit===owner.sha||commit===
owner.headSha)?void 0:`was deployed from another commit, ${commits.join(", ")}`}function findMarkedPullRequest(tags){return findSingleNumber(tags,PREVIEW_PREFIX)}
function findOldPullRequest(tags){return findSingleNumber(tags,OLD_PULL_REQUEST_PREFIX)}function findSingleNumber(tags,prefix){let[text,...otherTexts]=tags.filter(
tag=>tag.startsWith(prefix)).map(tag=>tag.slice(prefix.length));return text!==void 0&&otherTexts.length===0&&/^[1-9]\d*$/.test(text)?Number(text):void 0}function commitTags({
sha,headSha},isPreview){let commit=isPreview?headSha:sha;return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)?[`${COMMIT_PREFIX}${commit}`]:[]}function stacksFileTags(owner){
return owner.stacksFile===void 0?[]:[toStacksFileTag(owner,owner.stacksFile)]}function previewTag(owner){if(owner?.pullRequest!==void 0)return`${PREVIEW_PREFIX}${owner.
pullRequest}`;throw new StackError("A preview environment requires a pull request; nothing was changed",{failureCode:"invalid-input",hint:"Set pull-request to i\
ts number, or remove preview-environment."})}function toHost(serverUrl){return URL.canParse(serverUrl)?new URL(serverUrl).host:serverUrl.replaceAll(",","")}function toBoundedTag(prefix,text){
let maxCharacters=TAG_MAX_CHARACTERS-prefix.length;if(text.length<=maxCharacters)return`${prefix}${text}`;let digest2=createHash2("sha256").update(text).digest(
"hex").slice(0,DIGEST_CHARACTERS);return`${prefix}${text.slice(0,maxCharacters-DIGEST_CHARACTERS-1)}~${digest2}`}async function adoptStack(context,request){let{stackName,timeoutMinutes}=request,data=await readExportFile(context,request.exportFile);for(let value of data.secrets)
context.onSecret?.(value);await assertNameFree(context,stackName),context.onProgress({kind:"begin",phase:"act",title:`Adopting stack ${stackName} from ${request.
exportFile}`});let stack=toNewStack(context,request,data),pending=recordPendingRequest(context,{kind:"adopt",stackName,stackId:void 0,updatedTime:void 0,sent:createSentDefinition(
stack)}),beganAtMs=context.clock.now(),ref=await submitCreate(context,stack);pending.onAccepted(ref);let base={operation:"adopt",changed:!0};if(!request.wait){context.
onProgress({kind:"end"});let stackFacts={...ref,status:"ADOPT_IN_PROGRESS",statusReason:""};return{...base,outcome:"accepted",stack:stackFacts}}let actionEnd=await waitForAction(
context,{ref,action:"ADOPT",beganAtMs,timeoutMinutes,pending}),actionResult=buildActionResult(actionEnd,void 0,`Adopt of stack ${stackName}`);context.onProgress(
{kind:"end"});let{failure}=actionResult;if(failure===void 0)return{...base,...actionResult,outcome:"adopted"};let hint=`Do not delete stack ${stackName}: that d\
eletes the resources that it has adopted. Use operation: abandon (with another export-file), fix the cause, then adopt again.`;return{...base,...actionResult,outcome:"\
failed",failure:{...failure,hint}}}function toNewStack({owner},request,data){return{name:request.stackName,adoptData:data.text,template:data.template,environment:data.
environment,files:data.files,timeoutMinutes:request.timeoutMinutes,disableRollback:!0,tags:tagsToSend({...request,previewEnvironment:!1},data.tags,owner)}}async function assertNameFree(context,stackName){
let existing=await findStack(context,stackName);if(existing===void 0){assertIsName(stackName);return}throw new StackError(`Stack ${stackName} exists already (${existing.
state}), so nothing can be adopted as it; nothing was changed`,{failureCode:"already-exists",hint:"Choose another stack-name. If an earlier adopt has failed, us\
e operation: abandon for that stack first."})}async function mapLimited(items,limit,task){let results=new Map,queue=items.entries(),work=async()=>{for(let[index,item]of queue)results.set(index,await task(item))};
return await Promise.all(Array.from({length:Math.min(limit,items.length)},work)),[...results].sort(([one],[other])=>one-other).map(([,result])=>result)}var CONCURRENT_READS=6,RETAINED_NOTE="deletion_policy Retain: the real resource stays in the cloud";function isRetain(policy){return typeof policy=="string"&&policy.
toLowerCase()==="retain"}var UNKNOWN_NOTE="unknown whether a deletion_policy keeps the real resource: Heat does not return the template of its stack";async function findRetentionNotes(heat,{
resources:resources2}){let refs=new Map(resources2.map(({resource:resource2})=>[resource2.stack.id,resource2.stack])),read2=await mapLimited([...refs],CONCURRENT_READS,
async([id,ref])=>({id,...await readTemplate2(heat,ref)})),templates=new Map(read2.map(one=>[one.id,one])),notes=new Map;for(let{path,resource:resource2}of resources2){
let{template:template2,isUnknown=!1}=templates.get(resource2.stack.id)??{},definition=ownValue(findSection(template2,"resources"),resource2.name);isUnknown?notes.
set(path,UNKNOWN_NOTE):isRetain(findPart(definition,"deletion_policy"))&&notes.set(path,RETAINED_NOTE)}let retained=[...notes].filter(([,note])=>note===RETAINED_NOTE).
map(([path])=>path),isBelow2=path=>retained.some(one=>path.startsWith(`${one}/`));for(let{path}of resources2)isBelow2(path)&&notes.set(path,RETAINED_NOTE);return notes}
async function readTemplate2(heat,ref){try{return{template:await heat.getTemplate(ref)}}catch(error){if(isNotFound(error))return{};if(error instanceof RequestError&&
error.status!==void 0)return{isUnknown:!0};throw error}}var import_picomatch3=__toESM(require_picomatch(),1);function describeLocated(changes,describe2,files){let located=changes.map(change=>({text:describe2(change),location:change.path===""?void 0:files?.locateResource(
change.path.split("/"))})),locations=located.flatMap(({location})=>location===void 0?[]:[location]);return{texts:located.map(({text,location})=>location===void 0?
text:`${text} (${formatLocation(location)})`),locations:distinctLocations(locations)}}function toListLines(texts2){return texts2.map(text=>`  - ${text}`)}function distinctLocations(locations){
return[...new Map(locations.map(one=>[formatLocation(one),one])).values()]}var richTypes=["Date","RegExp","String","Number"],temporalTypes=Object.getOwnPropertyNames(globalThis.Temporal||{});function diff(obj,newObj,options={cyclesFix:!0},_stack=[]){
let diffs=[],isObjArray=Array.isArray(obj);for(let key in obj){let value=obj[key],path=isObjArray?+key:key;if(!(key in newObj)){diffs.push({type:"REMOVE",path:[
path],oldValue:value});continue}let newValue=newObj[key],areCompatibleObjects=typeof value=="object"&&typeof newValue=="object"&&Array.isArray(value)===Array.isArray(
newValue),objConstructor=areCompatibleObjects&&value?Object.getPrototypeOf(value)?.constructor?.name:void 0;if(value&&newValue&&areCompatibleObjects&&!richTypes.
includes(objConstructor)&&!temporalTypes.includes(objConstructor)&&(!options.cyclesFix||!_stack.includes(value))){options.cyclesFix&&_stack.push(value);let subDiffs=diff(
value,newValue,options,_stack);options.cyclesFix&&_stack.pop();for(let subDiff of subDiffs)subDiff.path.unshift(path),diffs.push(subDiff)}else Object.is(value,newValue)||
temporalTypes.includes(objConstructor)&&String(value)===String(newValue)||richTypes.includes(objConstructor)&&(isNaN(value)?value+""==newValue+"":+value==+newValue)||
diffs.push({path:[path],type:"CHANGE",value:newValue,oldValue:value})}let isNewObjArray=Array.isArray(newObj);for(let key in newObj)key in obj||diffs.push({type:"\
CREATE",path:[isNewObjArray?+key:key],value:newObj[key]});return diffs}var Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
let oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,options),oldTokens=this.removeEmpty(this.tokenize(oldString,options)),newTokens=this.
removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){
var _a;let done=value=>{if(value=this.postProcess(value,options),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.
length,oldLen=oldTokens.length,editLength=1,maxEditLength=newLen+oldLen;options.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,options.maxEditLength));
let maxExecutionTime=(_a=options.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}],
newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].
lastComponent,newTokens,oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0,execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath,removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+
1];removePath&&(bestPath[diagonalPath-1]=void 0);let canAdd=!1;if(addPath){let addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}let canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&removePath.oldPos<
addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(removePath,!1,!0,1,options),newPos=this.extractCommon(basePath,newTokens,
oldTokens,diagonalPath,options),basePath.oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&(minDiagonalToConsider=Math.max(minDiagonalToConsider,
diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);
execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path,added,removed,oldPosInc,options){
let last=path.lastComponent;return last&&!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path.oldPos+oldPosInc,lastComponent:{count:last.
count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
let newLen=newTokens.length,oldLen=oldTokens.length,oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;for(;newPos+1<newLen&&oldPos+1<oldLen&&this.
equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,options.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:!1,removed:!1});return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(left,right):left===right||!!options.
ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array2){let ret=[];for(let i=0;i<array2.length;i++)array2[i]&&ret.push(array2[i]);return ret}castInput(value,options){
return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){let components=[],nextComponent;for(;lastComponent;)components.push(lastComponent),nextComponent=lastComponent.
previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;components.reverse();let componentLen=components.length,componentPos=0,newPos=0,
oldPos=0;for(;componentPos<componentLen;componentPos++){let component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,
oldPos+component.count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=
value.map(function(value2,i){let oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?oldValue:value2}),component.value=this.join(value)}else component.
value=this.join(newTokens.slice(newPos,newPos+component.count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}};var LineDiff=class extends Diff{constructor(){super(...arguments),this.tokenize=tokenize}equals(left,right,options){return options.ignoreWhitespace?((!options.newlineIsToken||
!left.includes(`
`))&&(left=left.trim()),(!options.newlineIsToken||!right.includes(`
`))&&(right=right.trim())):options.ignoreNewlineAtEof&&!options.newlineIsToken&&(left.endsWith(`
`)&&(left=left.slice(0,-1)),right.endsWith(`
`)&&(right=right.slice(0,-1))),super.equals(left,right,options)}},lineDiff=new LineDiff;function diffLines(oldStr,newStr,options){return lineDiff.diff(oldStr,newStr,
options)}function tokenize(value,options){options.stripTrailingCr&&(value=value.replace(/\r\n/g,`
`));let retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.pop();for(let i=0;i<linesAndNewlines.
length;i++){let line=linesAndNewlines[i];i%2&&!options.newlineIsToken?retLines[retLines.length-1]+=line:retLines.push(line)}return retLines}function needsQuoting(s){for(let i=0;i<s.length;i++)if(s[i]<" "||s[i]>"~"||s[i]==='"'||s[i]==="\\")return!0;return!1}function quoteFileNameIfNeeded(s){if(!needsQuoting(
s))return s;let result='"',bytes=new TextEncoder().encode(s),i=0;for(;i<bytes.length;){let b=bytes[i];b===7?result+="\\a":b===8?result+="\\b":b===9?result+="\\t":
b===10?result+="\\n":b===11?result+="\\v":b===12?result+="\\f":b===13?result+="\\r":b===34?result+='\\"':b===92?result+="\\\\":b>=32&&b<=126?result+=String.fromCharCode(
b):result+="\\"+b.toString(8).padStart(3,"0"),i++}return result+='"',result}var INCLUDE_HEADERS={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0};function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){let optionsObj;options?typeof options=="function"?optionsObj={callback:options}:
optionsObj=options:optionsObj={},typeof optionsObj.context>"u"&&(optionsObj.context=4);let context=optionsObj.context;if(optionsObj.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(optionsObj.callback){let{callback}=optionsObj;diffLines(oldStr,
newStr,Object.assign(Object.assign({},optionsObj),{callback:diff2=>{let patch=diffLinesResultToPatch(diff2);callback(patch)}}))}else return diffLinesResultToPatch(
diffLines(oldStr,newStr,optionsObj));function diffLinesResultToPatch(diff2){if(!diff2)return;diff2.push({value:"",lines:[]});function contextLines(lines){return lines.
map(function(entry){return" "+entry})}let hunks=[],oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;for(let i=0;i<diff2.length;i++){let current=diff2[i],
lines=current.lines||splitLines(current.value);if(current.lines=lines,current.added||current.removed){if(!oldRangeStart){let prev=diff2[i-1];oldRangeStart=oldLine,
newRangeStart=newLine,prev&&(curRange=context>0?contextLines(prev.lines.slice(-context)):[],oldRangeStart-=curRange.length,newRangeStart-=curRange.length)}for(let line of lines)
curRange.push((current.added?"+":"-")+line);current.added?newLine+=lines.length:oldLine+=lines.length}else{if(oldRangeStart)if(lines.length<=context*2&&i<diff2.
length-2)for(let line of contextLines(lines))curRange.push(line);else{let contextSize=Math.min(lines.length,context);for(let line of contextLines(lines.slice(0,
contextSize)))curRange.push(line);let hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+
contextSize,lines:curRange};hunks.push(hunk),oldRangeStart=0,newRangeStart=0,curRange=[]}oldLine+=lines.length,newLine+=lines.length}}for(let hunk of hunks)for(let i=0;i<
hunk.lines.length;i++)hunk.lines[i].endsWith(`
`)?hunk.lines[i]=hunk.lines[i].slice(0,-1):(hunk.lines.splice(i+1,0,"\\ No newline at end of file"),i++);return{oldFileName,newFileName,oldHeader,newHeader,hunks}}}
function formatPatch(patch,headerOptions){var _a,_b,_c,_d,_e,_f;if(headerOptions||(headerOptions=INCLUDE_HEADERS),Array.isArray(patch)){if(patch.length>1&&!headerOptions.
includeFileHeaders&&!patch.every(p=>p.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool\
 trying to apply the patch know which changes are to which file?)");return patch.map(p=>formatPatch(p,headerOptions)).join(`
`)}let ret=[];if(patch.isGit){if(headerOptions=INCLUDE_HEADERS,!patch.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!patch.newFileName)
throw new Error("newFileName must be specified for Git patches");let gitOldName=patch.oldFileName,gitNewName=patch.newFileName;patch.isCreate&&gitOldName==="/de\
v/null"?gitOldName=gitNewName.replace(/^b\//,"a/"):patch.isDelete&&gitNewName==="/dev/null"&&(gitNewName=gitOldName.replace(/^a\//,"b/")),ret.push("diff --git "+
quoteFileNameIfNeeded(gitOldName)+" "+quoteFileNameIfNeeded(gitNewName)),patch.isDelete&&ret.push("deleted file mode "+((_a=patch.oldMode)!==null&&_a!==void 0?_a:
"100644")),patch.isCreate&&ret.push("new file mode "+((_b=patch.newMode)!==null&&_b!==void 0?_b:"100644")),patch.oldMode&&patch.newMode&&!patch.isDelete&&!patch.
isCreate&&(ret.push("old mode "+patch.oldMode),ret.push("new mode "+patch.newMode)),patch.isRename&&(ret.push("rename from "+quoteFileNameIfNeeded(((_c=patch.oldFileName)!==
null&&_c!==void 0?_c:"").replace(/^a\//,""))),ret.push("rename to "+quoteFileNameIfNeeded(((_d=patch.newFileName)!==null&&_d!==void 0?_d:"").replace(/^b\//,"")))),
patch.isCopy&&(ret.push("copy from "+quoteFileNameIfNeeded(((_e=patch.oldFileName)!==null&&_e!==void 0?_e:"").replace(/^a\//,""))),ret.push("copy to "+quoteFileNameIfNeeded(
((_f=patch.newFileName)!==null&&_f!==void 0?_f:"").replace(/^b\//,""))))}else headerOptions.includeIndex&&patch.oldFileName==patch.newFileName&&patch.oldFileName!==
void 0&&ret.push("Index: "+patch.oldFileName),headerOptions.includeUnderline&&ret.push("===================================================================");let hasHunks=patch.
hunks.length>0;headerOptions.includeFileHeaders&&patch.oldFileName!==void 0&&patch.newFileName!==void 0&&(!patch.isGit||hasHunks)&&(ret.push("--- "+quoteFileNameIfNeeded(
patch.oldFileName)+(patch.oldHeader?"	"+patch.oldHeader:"")),ret.push("+++ "+quoteFileNameIfNeeded(patch.newFileName)+(patch.newHeader?"	"+patch.newHeader:"")));
for(let i=0;i<patch.hunks.length;i++){let hunk=patch.hunks[i],oldStart=hunk.oldLines===0?hunk.oldStart-1:hunk.oldStart,newStart=hunk.newLines===0?hunk.newStart-
1:hunk.newStart;ret.push("@@ -"+oldStart+","+hunk.oldLines+" +"+newStart+","+hunk.newLines+" @@");for(let line of hunk.lines)ret.push(line)}return ret.join(`
`)+`
`}function createTwoFilesPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){if(typeof options=="function"&&(options={callback:options}),options?.
callback){let{callback}=options;structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,Object.assign(Object.assign({},options),{callback:patchObj=>{
callback(patchObj?formatPatch(patchObj,options.headerOptions):void 0)}}))}else{let patchObj=structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,
options);return patchObj?formatPatch(patchObj,options?.headerOptions):void 0}}function splitLines(text){let hasTrailingNl=text.endsWith(`
`),result=text.split(`
`).map(line=>line+`
`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}var MOST_INNER=20;function findValueChanges(before,after){return[...new Set([...Object.keys(before),...Object.keys(after)])].flatMap(name=>{let[left,right]=[ownValue(
before,name),ownValue(after,name)];if(!isJson(left)||!isJson(right))return isSameJson(left,right)?[]:[{name,before:formatValue(left),after:formatValue(right)}];
let inner=diff(toBareMap(left),toBareMap(right));return inner.length>MOST_INNER?[{name,before:formatValue(left),after:formatValue(right)}]:inner.map(one=>({name:[
name,...one.path].join("."),before:one.type==="CREATE"?void 0:formatValue(one.oldValue),after:one.type==="REMOVE"?void 0:formatValue(one.value)}))})}function toBareMap(map){
let bare=Object.create(null);for(let[key,value]of Object.entries(map))bare[key]=toBareValue(value);return bare}function toBareValue(value){return Array.isArray(
value)?value.map(toBareValue):isJson(value)&&Object.getPrototypeOf(value)===Object.prototype?toBareMap(value):value}function findFileChanges(before,after){return[
...new Set([...Object.keys(before),...Object.keys(after)])].sort().flatMap(file=>{let[left,right]=[ownValue(before,file),ownValue(after,file)];return left===right?
[]:[{file,action:left===void 0?"add":right===void 0?"delete":"update",diff:unifiedDiff(file,left??"",right??"")}]})}function formatValue(value){if(value!==void 0)
return typeof value=="string"?value:stringify(value)??""}function isSameJson(left,right){return toCanonicalJson(left)===toCanonicalJson(right)}function toCanonicalJson(value){
return value===void 0?"":JSON.stringify(value,(_key,one)=>isJson(one)?Object.fromEntries(Object.entries(one).sort(([a],[b])=>a<b?-1:1)):one)}function unifiedDiff(file,before,after){
let patch=createTwoFilesPatch(file,file,before,after,void 0,void 0,{context:2});return patch.slice(patch.indexOf("@@"))}function toNote(reason){return typeof reason=="string"?reason:`it uses the hidden parameter "${reason.hiddenParameter}", whose changes are not visible`}function createJudgement(action,differing=[],reasons=[]){
return{action,differing,reasons}}function createUnknownJudgement(worst2,differing,reasons){return{action:"unknown",worst:worst2,differing,reasons}}function toJudgement(verdict,differing,reasons){
let note=differing.length>0?[]:["according to Heat; the difference is not visible in the definition"];switch(verdict){case"unchanged":return createJudgement("un\
changed");case"updated":return createJudgement("update",differing,[...reasons,...note]);case"replaced":return createJudgement("replace",differing,[...reasons,...note]);case"\
added":return createJudgement("add");case"deleted":return createUnknownJudgement("replace",differing,[...reasons,"according to Heat it is deleted, but the templ\
ate keeps it"])}}function toPlannedChange(node,nodeBefore,judgement,causes){let{path,type}=node;if(judgement.action==="add"||judgement.action==="unchanged")return{path,type,action:"\
add",values:[],notes:[]};let values=findValues(nodeBefore,node,judgement),known=[...findCauses(node,causes),...judgement.reasons.map(toNote)],notes=values.length+
known.length>0?known:findOutsideCauses(node,nodeBefore,causes.isPlanned),base={path,type,values,notes:[...new Set(notes)]};return judgement.action==="unknown"?{
...base,action:"unknown",worst:judgement.worst??"replace"}:{...base,action:judgement.action}}function toPlannedDeletion({path,type},nodeBefore){let policy=nodeBefore(
path)?.part("deletion_policy"),notes=isRetain(policy)?[RETAINED_NOTE]:[];return{path,type,action:"delete",values:[],notes}}function findValues(nodeBefore,node,{
differing}){return findValueChanges(toParts(nodeBefore?.definition),toParts(node.definition)).filter(({name})=>{let[section="",property=""]=name.split(".");return section===
"properties"?differing.includes(property)||property==="":differing.includes(section)})}var PARTS=["type","properties","metadata","deletion_policy","update_polic\
y","depends_on","condition"];function toParts(body2){let parts=PARTS.map(name=>[name,findPart(body2,name)]);return Object.fromEntries(parts.filter(([,value])=>value!==
void 0))}function findCauses(node,{parameters,files}){let origin=node.origin();return[...[...origin.parameters].filter(name=>parameters.has(name)).map(name=>`pa\
rameter "${name}" changes`),...[...origin.files].filter(file=>files.has(file)).map(file=>`file ${file} changes`)]}var UNKNOWN_CAUSE="why it changes is not visib\
le in the definitions";function findOutsideCauses(node,nodeBefore,isPlanned){let{definitions,reads}=node.origin(),before=nodeBefore?.origin().definitions??new Map,
causes=[...[...new Set([...before.keys(),...definitions.keys()])].filter(name=>!isSameJson(before.get(name),definitions.get(name))).map(name=>`${name} changes`),
...[...reads].filter(isPlanned).map(path=>`it reads from ${path}, which changes`)];return causes.length>0?causes:[UNKNOWN_CAUSE]}function findHolderChanges(view,changes,unseen){let shown=new Set(changes.flatMap(listShown)),planned=new Set(changes.map(({path})=>path)),closed=new Set(unseen.
map(({path})=>path)),isUnseen=path=>[path,...listHolders(path)].some(one=>closed.has(one)),innermostFirst=view.nestedStacks.toSorted((left,right)=>depthOf(right.
path)-depthOf(left.path)),found=[];for(let one of innermostFirst){let action=view.judgeNestedStack(one.path),isShown=planned.has(one.path)||shown.has(`${action}\
 ${one.path}`);if(action==="kept"||isShown||isUnseen(one.path))continue;let{path,type}=one,change=action==="delete"?toPlannedDeletion(one,at=>view.nodeBefore(at)):
{path,type,...ACTIONS2[action],values:[]};found.push(change);for(let text of listShown(change))shown.add(text)}return found}var ACTIONS2={replace:{action:"repla\
ce",notes:["the nested stack is replaced as a whole"]},unknown:{action:"unknown",worst:"replace",notes:["the nested stack may be replaced as a whole"]}};function listShown({
path,action,worst:worst2="replace"}){return action==="unknown"&&worst2!=="replace"?[]:listHolders(path).map(holder=>`${action} ${holder}`)}function listHolders(path){
let names=path.split("/");return names.slice(1).map((_,index)=>names.slice(0,index+1).join("/"))}function depthOf(path){return path.split("/").length}function findLostStacks({changes,unseen},{resources:resources2}){let changeOf=new Map(changes.map(change=>[change.path,change])),fatesOf=new Map,holders=new Set(
resources2.flatMap(({path})=>listHolders(path)));for(let{path}of resources2){if(holders.has(path))continue;let part=unseen.find(one=>path.startsWith(`${one.path}\
/`));for(let stack of listHolders(path)){let fates=fatesOf.get(stack)??new Set;fates.add(findFate(changeOf.get(path),part,stack)),fatesOf.set(stack,fates)}}let growing=new Set(
changes.filter(({action})=>action==="add").flatMap(({path})=>listHolders(path)));return resources2.flatMap(({path,type,resource:resource2})=>{let fates=fatesOf.
get(path);return resource2.nested===void 0||fates===void 0||fates.has("kept")?[]:fates.has("unknown")?[{path,type,action:"unknown"}]:[{path,type,action:fates.has(
"replace")||growing.has(path)?"replace":"delete"}]})}function findFate(change,part,stack){return change?.action==="replace"||change?.action==="delete"?change.action:
change?.action==="unknown"&&change.worst!=="update"?"unknown":part?.fate==="delete"?"delete":part?.among==="all"&&stack.startsWith(`${part.path}/`)?"unknown":"k\
ept"}import{createHash as createHash3,scryptSync}from"node:crypto";var HOUR_MS=36e5,EXPIRY=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\/(\d+h)$/;function toStackTags(context,request,existing){let{expiresAfterMs,own}=request,tags=tagsToSend(
request,existing,context.owner);return expiresAfterMs===void 0||!own||context.owner===void 0?tags:[...tags,toExpiryTag(readHeatTime(context),expiresAfterMs)]}function toExpiryTag(nowMs,lifetimeMs){
let time=new Date(nowMs+lifetimeMs).toISOString().slice(0,19);return`${EXPIRY_PREFIX}${time}Z/${Math.round(lifetimeMs/HOUR_MS)}h`}function findExpiry(tags){let[
tag,...otherTags]=tags.filter(one=>one.startsWith(EXPIRY_PREFIX)),[,time]=EXPIRY.exec(tag?.slice(EXPIRY_PREFIX.length)??"")??[],timeMs=parseHeatTime(time);return time===
void 0||otherTags.length>0||Number.isNaN(timeMs)?void 0:{time,timeMs}}function toComparableTags(tags){let comparable=tags.filter(tag=>!isCommitTag(tag)&&!isCreatorTag(
tag));return[...new Set(comparable.map(withoutTime))].sort()}function withoutTime(tag){if(!tag.startsWith(EXPIRY_PREFIX))return tag;let[,,lifetime]=EXPIRY.exec(
tag.slice(EXPIRY_PREFIX.length))??[];return lifetime===void 0?tag:`${EXPIRY_PREFIX}${lifetime}`}var VERSION="p2",DIGEST_CHARACTERS2=12,SLOW=new Set(["deployedTemplate","parameters"]),NAMES2=[["stack","the stack with this name is a different one, or does no\
t exist"],["deployedTemplate","the deployed template, its files, the resources to replace, or the contents of nested stacks that no preview shows have changed s\
ince the approval"],["deployedParameters","the parameters of the deployed stack have changed since the approval"],["template","the template or its files differ \
from the approved ones"],["parameters","parameters or environments differ from the approved ones"],["options","tags or options of the deploy differ from the app\
roved ones"]];function planHash(parts){let digests=NAMES2.map(([name])=>{let text=toCanonicalJson(parts[name]);return SLOW.has(name)?slowDigest(text):digest(text)});
return[VERSION,...digests].join("-")}function describePlanDifferences(approved,actual){if(approved===actual)return[];let[left,right]=[approved.split("-"),actual.
split("-")];return left[0]!==right[0]||left.length!==right.length?["expect-plan is not a plan-hash of this version of the action"]:NAMES2.flatMap(([,words],index)=>left[index+
1]===right[index+1]?[]:[words])}function digest(text){return createHash3("sha256").update(text).digest("hex").slice(0,DIGEST_CHARACTERS2)}function slowDigest(text){
return scryptSync(text,"heat-stack-deploy plan",DIGEST_CHARACTERS2/2).toString("hex")}function hashedFiles({template:template2,request,definition}){let environments=request.
environmentFiles.map(key=>ownValue(request.files,key));return{template:[template2,definition().files],parameters:[environments,request.parameters]}}function hashRequest(request,files,tags,stack,deployed){
let{keepExisting,clearParameters,converge,disableRollback,replace}=request;return planHash({stack:[request.stackName,stack?.id],deployedTemplate:deployed,deployedParameters:stack?.
parameters??{},...hashedFiles(files),options:{keepExisting,clearParameters,converge,disableRollback,...replace.length===0?{}:{replace:[...replace].sort()},tags:toComparableTags(
tags)}})}function assertApprovedPlan(plan,expected){if(expected===void 0)return;let differences4=[...findUnapprovedChanges(plan),...describePlanDifferences(expected,plan.
hash??"")];if(differences4.length!==0)throw new StackError([`The deploy of stack ${plan.stack.name} differs from the approved plan; nothing was changed`,...toListLines(
differences4)].join(`
`),{failureCode:"plan-changed",hint:"Run a new preview and approve its plan-hash."})}function findUnapprovedChanges({unseen}){return unseen.filter(({path})=>path===
"").map(({because})=>`a plan cannot show what this deploy does: ${because}`)}function assertNothingProtected(stackName,found,files){if(found.length===0)return;let{
texts:texts2,locations}=describeLocated(found,describeProtected,files),summary=found.every(({action})=>action==="unknown")?`The deploy could replace or delete p\
rotected resources of stack ${stackName}; nothing was changed`:`Protected resources of stack ${stackName} would be replaced or deleted; nothing was changed`;throw new StackError(
[summary,...toListLines(texts2)].join(`
`),{failureCode:"protected",locations,hint:files===void 0?'To delete them anyway, remove the pattern from "protect" for one workflow run.':'Change the template \
so that they are kept, or remove the pattern from "protect" for one workflow run.'})}function describeProtected({path,type,pattern,action,because}){return action===
"unknown"?`${path} (${type}) may be replaced or deleted: protected by "${pattern}"; ${because??"the plan does not show it"}`:`${path} (${type}) would be ${DONE[action]}\
: protected by "${pattern}"`}var DONE={replace:"replaced",delete:"deleted"};function findProtectedChanges(plan,deployed,patterns){let matcher=createMatcher(patterns),
typesOf=createTypeLookup(deployed),planned=plan.changes.flatMap(change=>{let{action,worst:worst2,notes}=change,named=typesOf(change);if(action==="replace"||action===
"delete")return matcher.protectedOf(named,action).slice(0,1);if(action!=="unknown"||worst2!=="replace")return[];let because=`it may be replaced: ${notes.join(";\
 ")}`;return matcher.protectedOf(named,"unknown").slice(0,1).map(one=>({...one,because}))}),unseen=plan.unseen.flatMap(part=>findInUnseen(part,deployed,matcher,
patterns)),stacks=findLostStacks(plan,deployed).flatMap(one=>matcher.protectedOf([one],one.action).map(found=>one.action==="unknown"?{...found,because:STACK_MAY_BE_LOST}:
found));return[...new Map([...unseen,...stacks,...planned].map(one=>[one.path,one])).values()]}function createTypeLookup({resources:resources2}){let deployedTypes=new Map(
resources2.map(({path,type})=>[path,type]));return({path,type})=>{let deployedType=deployedTypes.get(path)??type;return deployedType===type?[{path,type}]:[{path,
type:deployedType},{path,type}]}}var STACK_MAY_BE_LOST="everything in it may be replaced or deleted";function findProtectedChangesInAll(deployed,patterns){return findInUnseen(
WHOLE_STACK,deployed,createMatcher(patterns),patterns)}var WHOLE_STACK={path:"",fate:"delete",among:"all",because:"they are deleted with the stack"};function findInUnseen({
path,fate,among,because},deployed,matcher,patterns){let isBelow2=one=>path===""||one.path.startsWith(`${path}/`),isIn=one=>isBelow2(one)||one.path===path,may=({
resource:resource2})=>among==="all"||isFailed(resource2),action=fate==="delete"?"delete":"unknown",found=matcher.protectedOf(deployed.resources.filter(one=>isBelow2(
one)&&may(one)),action).map(one=>action==="unknown"?{...one,because}:one),blind=among==="all"?deployed.unlisted.filter(isIn).map(one=>hiddenStack(one,patterns)):
[];return[...found,...blind]}function hiddenStack({path,type,because},patterns){let words=`its resources cannot be listed: ${because}`;return{path:`${path}/\u2026`,
type,pattern:patterns.join('", "'),action:"unknown",because:words}}function createMatcher(patterns){let compiled=patterns.map(pattern=>({pattern,isMatch:(0,import_picomatch3.default)(
pattern)}));return{protectedOf:(resources2,action)=>resources2.flatMap(({path,type})=>{let name=path.slice(path.lastIndexOf("/")+1),first=compiled.find(({isMatch})=>isMatch(
name)||isMatch(path)||isMatch(type));return first===void 0?[]:[{path,type,pattern:first.pattern,action}]})}}function createExceptionMatcher(patterns){let exceptions=createMatcher(
patterns);return{protectedOf:(resources2,action)=>resources2.filter(resource2=>exceptions.protectedOf([resource2],action).length===0).map(({path,type})=>({path,
type,pattern:"",action}))}}function findUnmatchedPatterns(patterns,resources2){return patterns.filter(pattern=>createMatcher([pattern]).protectedOf(resources2,"\
unknown").length===0)}function describeUnmatchedPatterns(stackName,patterns,input="protect"){let words=patterns.map(pattern=>`"${pattern}"`).join(", ");return`N\
o resource of stack ${stackName} matches ${words} of "${input}" by name, path or type`}async function deleteOperation(context,request){let found=await findStack(context,request.stackName);if(found===void 0)return context.onProgress({kind:"notice",
text:`Stack ${request.stackName} does not exist: nothing to delete`}),{operation:"delete",outcome:"absent",changed:!1,stack:{id:"",name:request.stackName,status:"",
statusReason:""}};if(request.dryRun)return planDelete(context,request,found);await assertDeleteNotProtected(context,request.protect,found);let stack=await waitUntilDeletable(
context,found,request);if(stack===void 0)return{operation:"delete",outcome:"deleted",changed:!0,stack:{id:found.id,name:found.name,status:"DELETE_COMPLETE",statusReason:""}};
if(stack!==found&&await assertDeleteNotProtected(context,request.protect,stack),!request.wait)return recordStackRequest(context,"delete",stack),await submitDelete(
context,stack),{operation:"delete",outcome:"accepted",changed:!0,stack:{id:stack.id,name:stack.name,status:"DELETE_IN_PROGRESS",statusReason:""}};let{failure,...deletion}=await deleteWithRetries(
context,stack,request,request.onHook);return{operation:"delete",outcome:failure!==void 0?"failed":deletion.hooks===void 0?"deleted":"paused",changed:!0,...deletion,
failure}}async function assertDeleteNotProtected(context,patterns,{name,ref}){if(patterns.length===0)return;let deployed=await listResources(context.heat,ref),unmatched=findUnmatchedPatterns(
patterns,deployed.resources);unmatched.length>0&&context.onProgress({kind:"warning",text:describeUnmatchedPatterns(name,unmatched)}),assertNothingProtected(name,
findProtectedChangesInAll(deployed,patterns),void 0)}async function planDelete(context,{protect},stack){let deployed=await listResources(context.heat,stack.ref);
return{operation:"delete",outcome:"previewed",changed:!1,plan:toDeletePlan(stack,deployed,protect,await findRetentionNotes(context.heat,deployed)),stack:toStackFacts(
stack)}}var byNumber=new Intl.Collator("en",{numeric:!0});function toDeletePlan(stack,deployed,protect,retentionNotes){let resources2=[...deployed.resources].sort(
(left,right)=>byNumber.compare(left.path,right.path)),unmatched=findUnmatchedPatterns(protect,resources2);return{stack:{name:stack.name,id:stack.id,status:stack.
state},kind:"delete",changes:resources2.map(({path,type})=>{let note=retentionNotes.get(path);return{path,type,action:"delete",values:[],notes:note===void 0?[]:
[note]}}),unchanged:0,parameters:[],outputs:[],files:[],definition:[],unseen:[],warnings:[...deployed.unlisted.map(({path,because})=>`The resources in ${path} a\
re deleted as well, but cannot be listed: ${because}`),...(protect.length===0?[]:findProtectedChangesInAll(deployed,protect)).map(({path,pattern})=>`${path} is \
protected by "${pattern}": the delete will fail`),...unmatched.length===0?[]:[describeUnmatchedPatterns(stack.name,unmatched)]],hash:void 0}}async function waitUntilDeletable(context,found,request){
return request.onInProgress==="supersede"&&found.action!=="DELETE"?found:ensureIdle(context,found,request)}async function deleteWithRetries(context,stack,request,onHook="\
wait"){context.onProgress({kind:"begin",phase:"act",title:`Deleting stack ${stack.name}`});for(let attempt=1;;attempt+=1){let actionEnd=await deleteAttempt(context,
stack,request.timeoutMinutes,onHook),isAtHook=actionEnd.progress.hooks.uncleared().length>0,isLastAttempt=attempt>=request.deleteAttempts||actionEnd.end!=="fail\
ed"||isAtHook,heatRetryMs=findHeatRetryMs(actionEnd),deletion=toDeletionResult(actionEnd,stack,attempt,heatRetryMs,onHook);if(deletion.failure===void 0||isLastAttempt||
heatRetryMs!==void 0)return context.onProgress({kind:"end"}),deletion;let text=`Attempt ${attempt} of ${request.deleteAttempts} failed: ${deletion.failure.summary}`;
context.onProgress({kind:"warning",text})}}async function deleteAttempt(context,stack,timeoutMinutes,onHook){let[before,events2,resources2]=await Promise.all([context.
heat.getStack(stack.ref,{resolveOutputs:!1}),readBaseline(context.heat,stack.ref),listResourcesBefore(context,stack)]),beganAtMs=context.clock.now(),updatedTime=before?.
updatedTime;return recordStackRequest(context,"delete",{...stack,updatedTime}),await submitDelete(context,before??stack,events2),waitForAction(context,{ref:stack.
ref,action:"DELETE",beganAtMs,timeoutMinutes,before:{updatedTime,events:events2},resources:resources2,onHook})}async function listResourcesBefore({heat},{ref}){
try{return await heat.listResources(ref,{nestedDepth:MAX_NESTING})}catch(error){if(!(error instanceof DeployError))throw error;return}}var HEAT_RETRY_MS=3e4;function findHeatRetryMs({
end,progress}){if(end!=="failed")return;let failed=progress.leafEvents().filter(({action,status})=>action==="DELETE"&&status==="FAILED"),blocked=failed.filter(({
reason,path,type,durationMs=0})=>durationMs>=HEAT_RETRY_MS&&findAdviceForFailure(reason,path,void 0,{type,physicalId:void 0})?.isHeld===!0);if(!(blocked.length===
0||blocked.length<failed.length))return Math.max(...blocked.map(({durationMs=0})=>durationMs))}function toDeletionResult(actionEnd,stack,attempt,heatRetryMs,onHook){
if(actionEnd.end==="gone"||actionEnd.end==="succeeded")return{stack:{id:stack.id,name:stack.name,status:"DELETE_COMPLETE",statusReason:""},events:actionEnd.progress.
events,failure:void 0};let title=`Delete of stack ${stack.name}`,actionResult=buildActionResult(actionEnd,void 0,title);if(actionEnd.end==="paused"){let{failure:failure2,
...paused}=toPausedResult(actionEnd,actionResult,title,onHook);return{...paused,failure:failure2}}if(actionEnd.progress.hooks.uncleared().length>0)return{...actionResult,
failure:actionResult.failure};let{failure}=actionResult;if(failure===void 0)return{...actionResult,failure};let hint=heldHint(failure,heatRetryMs)??blockedHint(
actionResult.resources??[],attempt);return{...actionResult,failure:{...failure,hint}}}function heldHint({resources:resources2},heatRetryMs){for(let resource2 of resources2){
let{path,physicalId,reason}=resource2,advice=findAdviceForFailure(reason,path.split("/"),void 0,resource2);if(advice?.isHeld!==!0)continue;return[`${physicalId===
void 0?path:`${path} (${physicalId})`} still exists. ${advice.hint}`,...describeAttempts(heatRetryMs)].join(" ")}}function blockedHint(resources2,attempt){let names=resources2.
filter(({status})=>isFailed(parseState(status))).map(({path,physicalId})=>physicalId===void 0?path:`${path} (${physicalId})`);return names.length===0?"Check the\
 stack in the cloud, then run the step again.":`After ${attempt===1?"1 attempt":`${attempt} attempts`}, check in the cloud what still uses ${names.join(", ")}, \
then run the step again.`}function describeAttempts(heatRetryMs){return heatRetryMs===void 0?[]:[`Heat itself has retried for ${Math.round(heatRetryMs/1e3)} sec\
onds, so delete-attempts does not help here.`]}async function getSnapshotOrThrow(context,stack,nameOrId){let all=await context.heat.listSnapshots(stack.ref),snapshot=findSnapshot(stack,all,nameOrId);if(snapshot!==
void 0)return snapshot;throw new StackError(`Stack ${stack.name} has no snapshot "${nameOrId}"`,{failureCode:"not-found",hint:all.length===0?'The stack has no s\
napshots: take one with operation "snapshot" first.':`Set snapshot to the name or id of one of its snapshots: ${describeSnapshots(all)}.`})}function findSnapshot({
name},all,nameOrId){let found=all.filter(one=>one.id===nameOrId||one.name===nameOrId);if(found.length>1)throw new StackError(`Stack ${name} has ${found.length} \
snapshots named "${nameOrId}"`,{failureCode:"invalid-input",hint:`Set snapshot to the id of one of them: ${describeSnapshots(found)}.`});return found[0]}function describeSnapshots(snapshots2){
return snapshots2.map(({id,name,creationTime})=>`${name===""?"one without a name":name} (${id}, ${creationTime??"time unknown"})`).join(", ")}function toSnapshotTable({
name,id,creation_time:created}){return{title:"Snapshot",columns:["snapshot","id","created"],rows:[[name,id,created]]}}function toSnapshotFacts(snapshot){let{id,
name,status,statusReason:statusReason2,creationTime}=snapshot;return{id,name,status,status_reason:statusReason2,creation_time:creationTime??""}}async function deleteSnapshot(context,request){let nameOrId=request.snapshot??"",stack=await getIdleStackOrThrow(context,request),all=await context.heat.listSnapshots(
stack.ref),snapshot=findSnapshot(stack,all,nameOrId),base={operation:"delete-snapshot",stack:toStackFacts(stack)};if(snapshot===void 0){let others=all.length===
0?"":`. Its snapshots are ${describeSnapshots(all)}`;return context.onProgress({kind:"notice",text:`Stack ${stack.name} has no snapshot "${nameOrId}": nothing t\
o delete${others}`}),{...base,outcome:"absent",changed:!1}}let title=`Deleting snapshot "${snapshot.name}" (${snapshot.id}) of stack ${stack.name}`;context.onProgress(
{kind:"begin",phase:"act",title}),await submitSnapshotDelete(context,stack,snapshot),request.wait&&await waitUntilSnapshotGone(context,stack,snapshot,request.timeoutMinutes),
context.onProgress({kind:"end"});let outcome=request.wait?"snapshot-deleted":"accepted",facts=toSnapshotFacts(snapshot);return{...base,outcome,changed:!0,data:facts,
table:toSnapshotTable(facts)}}async function deleteSnapshotAndWait(context,stack,snapshot,timeoutMinutes){await submitSnapshotDelete(context,stack,snapshot),await waitUntilSnapshotGone(
context,stack,snapshot,timeoutMinutes)}async function submitSnapshotDelete(context,stack,snapshot){recordStackRequest(context,"action",stack),await submitOnce(context,
`delete of snapshot "${snapshot.name}"`,{send:async()=>(await undefinedIfNotFound(context.heat.deleteSnapshot(stack.ref,snapshot.id)),snapshot.id),find:async()=>{
let now=await readSnapshot(context,stack,snapshot);return now===void 0||hasChanged(now,snapshot)?snapshot.id:void 0}})}async function waitUntilSnapshotGone(context,stack,snapshot,timeoutMinutes){
let{clock:clock2,signal}=context,beganAtMs=clock2.now(),rateLimiter=createPollRateLimiter(),outage=new OutageRetry(context);for(;;){let current=await outage.run(
()=>readSnapshot(context,stack,snapshot));if(current===void 0)return;if(current.status==="FAILED"&&hasChanged(current,snapshot))throw failedDeleteError(stack,current);
let elapsedMs=clock2.now()-beganAtMs;if(elapsedMs>timeoutMinutes*6e4)throw timeoutError(stack,current,timeoutMinutes);await clock2.sleep(rateLimiter.nextDelayMs(
elapsedMs,"steady"),signal)}}function hasChanged(current,before){return current.status!==before.status||current.statusReason!==before.statusReason}async function readSnapshot({
heat},{ref},{id}){return undefinedIfNotFound(heat.getSnapshot(ref,id))}function failedDeleteError({name:stackName},{name,id,statusReason:statusReason2}){return new StackError(
`Heat could not delete snapshot "${name}" (${id}) of stack ${stackName}`,{failureCode:"stack-failed",serverMessage:statusReason2,hint:"Fix the cause, then run t\
he step again: Heat deletes the rest of the snapshot."})}function timeoutError({name:stackName},{name,id},minutes){return new DeadlineError(`Snapshot "${name}" \
(${id}) of stack ${stackName} still exists after ${minutes===1?"1 minute":`${minutes} minutes`}`,{hint:"Most likely Heat cannot delete an image or a volume back\
up of it: older versions of Heat write the reason only into the log of the engine. Check the project's images and volume backups, then run the step again."})}var HIDDEN_TEXT="(hidden)";function hasDrift({counts}){return counts.changed+counts.gone>0}var byNumber2=new Intl.Collator("en",{numeric:!0});function toDrift(stack,resources2){
let count=status=>resources2.filter(one=>one.status===status).length,counts={changed:count("changed"),gone:count("gone"),unknown:count("unknown"),unchanged:count(
"unchanged")},sorted=[...resources2].sort((left,right)=>byNumber2.compare(left.path,right.path));return{stack,counts,summary:summarize(counts),resources:sorted}}
function summarize({changed:changed2,gone,unknown:unknown2,unchanged}){let parts=[changed2===0?void 0:`${changed2} changed`,gone===0?void 0:`${gone} no longer ${gone===
1?"exists":"exist"}`,unknown2===0?void 0:`${unknown2} unknown`,unchanged===0?void 0:`${unchanged} unchanged`].filter(part=>part!==void 0);return parts.length===
0?"no resources to compare":parts.join(", ")}var SAME={differences:[]},SKIPPED={differences:[],isSkipped:!0};function unknownBecause(because){return{differences:[],unknown:because}}function changed(...differences4){
return{differences:differences4}}function combine(comparisons){let differences4=comparisons.flatMap(one=>one.differences),because=comparisons.find(one=>one.unknown!==
void 0)?.unknown;return because===void 0?{differences:differences4}:{differences:differences4,unknown:because}}var ID=/^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;function isId(text){return ID.test(text)}function valueAtPath(value,path){return path.reduce((part,key)=>isMap(
part)?ownValue(part,key):void 0,value)}function isMap(value){return isJson(value)&&!isLosslessNumber(value)}function isScalar2(value){return["string","number","\
boolean"].includes(typeof value)||isLosslessNumber(value)}function isEmpty(value){return value==null||value===""?!0:Array.isArray(value)?value.length===0:isMap(
value)&&Object.keys(value).length===0}function toText2(value){return typeof value=="string"?value:stringify(value)??""}function toOptionalText(value){return value==
null?void 0:toText2(value)}function isSameScalar(left,right){if(isEmpty(left)&&isEmpty(right))return!0;if(isEmpty(left)||isEmpty(right))return!1;let[one,other]=[
toText2(left),toText2(right)];return one===other?!0:BOOLEAN.test(one)&&BOOLEAN.test(other)?one.toLowerCase()===other.toLowerCase():NUMBER.test(one)&&NUMBER.test(
other)&&Number(one)===Number(other)}var BOOLEAN=/^(true|false)$/i,NUMBER=/^-?\d+(\.\d+)?$/;function containsDeployed(live,deployed){if(isMap(deployed))return isMap(
live)&&Object.entries(deployed).every(([key,value])=>containsDeployed(ownValue(live,key),value));if(!Array.isArray(deployed))return isSameScalar(live,deployed);
if(!Array.isArray(live)||live.length!==deployed.length)return!1;let rest=[...live];return deployed.every(item=>{let index=rest.findIndex(candidate=>containsDeployed(
candidate,item));return index>=0&&rest.splice(index,1),index>=0})}var ignore=()=>SKIPPED;function asScalar(path,canonical=text=>text){return(property,deployed,{live})=>{let value=valueAtPath(live,toPath(path,property));return value===
void 0||!isScalar2(deployed)?SKIPPED:isSameScalar(value,deployed)||!isEmpty(value)&&canonical(toText2(value))===canonical(toText2(deployed))?SAME:changed(toDifference(
property,deployed,value))}}function asOrderedList(path,canonical){return asList(path,canonical,items=>items)}function asSet(path,canonical){return asList(path,canonical,
items=>[...new Set(items)].sort())}function asList(path,canonical=text=>text,arrange){return(property,deployed,{live})=>{let value=valueAtPath(live,toPath(path,
property));if(!Array.isArray(deployed)||value!==null&&!Array.isArray(value))return SKIPPED;let items=all=>arrange(all.map(item=>canonical(toText2(item)))),[before,
after]=[items(deployed),items(value??[])];return before.length===after.length&&before.every((item,index)=>item===after[index])?SAME:changed(toDifference(property,
joined(before),joined(after)))}}function asListOfMaps(path){return(property,deployed,{live})=>{let value=valueAtPath(live,toPath(path,property));return!Array.isArray(
deployed)||value!==null&&!Array.isArray(value)?SKIPPED:containsDeployed(value??[],deployed)?SAME:changed(toDifference(property,deployed,isEmpty(value)?void 0:value))}}
function joined(items){return items.length===0?void 0:items.join(", ")}function asMap(path,isOfService=()=>!1){return(property,deployed,{live})=>{let value=valueAtPath(
live,toPath(path,property))??{};if(!isMap(deployed)||!isMap(value))return SKIPPED;let added=Object.keys(value).filter(key=>!Object.hasOwn(deployed,key)&&!isOfService(
key)),keys=[...Object.keys(deployed),...added];return combine(keys.map(key=>{let[before,after]=[ownValue(deployed,key),ownValue(value,key)];return Object.hasOwn(
deployed,key)&&Object.hasOwn(value,key)&&isSameEntry(before,after)?SAME:changed({path:[property,key],before:toOptionalText(before),after:toOptionalText(after)})}))}}
function isSameEntry(deployed,live){if(isScalar2(deployed)||isEmpty(deployed))return isSameScalar(deployed,live);if(typeof live!="string")return containsDeployed(
live,deployed);try{return containsDeployed(JSON.parse(live),deployed)}catch{return!1}}function asReference(kind,path){return(property,deployed,{live},lookup)=>{
let value=valueAtPath(live,toPath(path??`${property}_id`,property));return value===void 0||typeof deployed!="string"?SKIPPED:compareReference(kind,[property],deployed,
value,lookup)}}function asReferences(kind,path){return(property,deployed,{live},lookup)=>{let value=valueAtPath(live,toPath(path,property));if(!Array.isArray(deployed)||
!Array.isArray(value))return SKIPPED;let ids=value.map(toText2),matches=deployed.map(toText2).map(text=>({text,id:findReferenced(kind,text,ids,lookup)})),lost=matches.
find(({id})=>id==="unknown");if(lost!==void 0)return unknownBecause(couldNotLookUp(kind,lost.text));let extra=ids.filter(id=>!matches.some(match=>match.id===id)),
missing=matches.filter(({id})=>id===void 0);return extra.length===0&&missing.length===0?SAME:changed(toDifference(property,joined(deployed.map(toText2)),joined(
ids)))}}function compareReference(kind,path,deployed,live,lookup){let liveIds=isEmpty(live)?[]:[toText2(live)],id=findReferenced(kind,deployed,liveIds,lookup);return id===
"unknown"?unknownBecause(couldNotLookUp(kind,deployed)):id===void 0?changed({path,before:deployed,after:toOptionalText(live)}):SAME}function findReferenced(kind,nameOrId,ids,lookup){
if(ids.includes(nameOrId))return nameOrId;if(isId(nameOrId)||ids.length===0)return;let candidates=lookup(kind,nameOrId);return candidates===void 0||candidates.length===
0?"unknown":ids.find(id=>candidates.includes(id))}function couldNotLookUp(kind,nameOrId){return`${kind.replaceAll("_"," ")} "${nameOrId}" could not be found by \
its name`}var compareSameKey=(property,deployed,{live})=>{let value=live[property];return isEmpty(deployed)||value===void 0||value===null?SKIPPED:isScalar2(deployed)!==
isScalar2(value)||Array.isArray(deployed)!==Array.isArray(value)?SKIPPED:isScalar2(value)&&isId(toText2(value))&&!isId(toText2(deployed))?SKIPPED:Array.isArray(
value)&&value.some(item=>!isScalar2(item))?SKIPPED:containsDeployed(value,deployed)?SAME:changed(toDifference(property,deployed,value))};function toDifference(property,before,after){
return{path:[property],before:toOptionalText(before),after:toOptionalText(after)}}function toPath(path,property){return(path??property).split(".")}function byId(service,plural,key){return{service,path:id=>`/${plural}/${encodeURIComponent(id)}`,key}}var compareVolumeType=(property,deployed,{live},lookup)=>{let shown=live.volume_type;return isEmpty(shown)?changed(toDifference(property,deployed,void 0)):toText2(
shown)===toText2(deployed)?SAME:compareReference("volume_type",[property],toText2(deployed),shown,lookup)},compareReadOnly=(property,deployed,{live})=>{let shown=valueAtPath(
live,["metadata","readonly"])??!1;return isSameScalar(shown,deployed)?SAME:changed(toDifference(property,deployed,shown))},VOLUME={route:byId("volume","volumes",
"volume"),properties:{volume_type:compareVolumeType,metadata:asMap(void 0,key=>key==="readonly"||key==="attached_mode"),read_only:compareReadOnly,image:asReference(
"image","volume_image_metadata.image_id"),snapshot_id:asScalar(),source_volid:asScalar(),backup_id:ignore,scheduler_hints:ignore}},SNAPSHOT={route:byId("volume",
"snapshots","snapshot"),properties:{volume_id:asScalar(),metadata:asMap()}},VOLUME_TYPE={route:byId("volume","types","volume_type"),properties:{metadata:asMap("\
extra_specs"),projects:ignore}},ENCRYPTED_VOLUME_TYPE={route:{service:"volume",path:id=>`/types/${encodeURIComponent(id)}/encryption`,key:""},properties:{volume_type:asReference(
"volume_type","volume_type_id")}},QOS_SPECS={route:byId("volume","qos-specs","qos_specs"),properties:{specs:asMap()}},CINDER_TYPES={"OS::Cinder::Volume":VOLUME,
"OS::Cinder::Snapshot":SNAPSHOT,"OS::Cinder::VolumeType":VOLUME_TYPE,"OS::Cinder::EncryptedVolumeType":ENCRYPTED_VOLUME_TYPE,"OS::Cinder::QoSSpecs":QOS_SPECS};var compareExtraProperties=(property,deployed,{live})=>isMap(deployed)?combine(Object.entries(deployed).map(([key,value])=>isSameScalar(value,ownValue(live,key))?
SAME:changed({path:[property,key],before:toOptionalText(value),after:toOptionalText(ownValue(live,key))}))):SKIPPED,compareShownValue=(property,deployed,{live})=>isSameScalar(
deployed,live[property])?SAME:changed(toDifference(property,deployed,live[property])),IMAGE={route:{service:"image",path:id=>`/images/${encodeURIComponent(id)}`,
key:""},properties:{extra_properties:compareExtraProperties,tags:asSet(),id:asScalar("id"),architecture:compareShownValue,kernel_id:compareShownValue,os_distro:compareShownValue,
os_version:compareShownValue,ramdisk_id:compareShownValue,owner:asScalar(),location:ignore,members:ignore}},GLANCE_TYPES={"OS::Glance::Image":IMAGE,"OS::Glance:\
:WebImage":IMAGE};var domain=asReference("domain","domain_id"),KEYSTONE_TYPES={"OS::Keystone::Project":{route:byId("identity","projects","project"),properties:{domain,parent:asReference(
"project","parent_id"),tags:asSet()}},"OS::Keystone::User":{route:byId("identity","users","user"),properties:{domain,default_project:asReference("project","defa\
ult_project_id"),password:ignore,groups:ignore,roles:ignore}},"OS::Keystone::Group":{route:byId("identity","groups","group"),properties:{domain,roles:ignore}},"\
OS::Keystone::Role":{route:byId("identity","roles","role"),properties:{domain}},"OS::Keystone::Domain":{route:byId("identity","domains","domain")},"OS::Keystone\
::Region":{route:byId("identity","regions","region"),properties:{parent_region:asScalar("parent_region_id")}},"OS::Keystone::Service":{route:byId("identity","se\
rvices","service")},"OS::Keystone::Endpoint":{route:byId("identity","endpoints","endpoint"),properties:{region:asScalar("region_id"),service:asScalar("service_i\
d")}}};import{isIPv4,isIPv6}from"node:net";var V4_BITS=32,V6_BITS=128;function canonicalAddress(text){return!isIPv6(text)||text.includes("%")?text:new URL(`http://[${text}\
]`).hostname.slice(1,-1)}function canonicalNetwork(text){let[address="",length=""]=text.split("/");return/^\d+$/.test(length)?isIPv4(address)?`${maskV4(address,
Number(length))}/${Number(length)}`:isIPv6(address)?`${maskV6(address,Number(length))}/${Number(length)}`:text:canonicalAddress(text)}function maskV4(address,length){
let value=address.split(".").reduce((sum,part)=>sum<<8n|BigInt(part),0n),masked=clearHostBits(value,V4_BITS,length);return[24n,16n,8n,0n].map(shift=>masked>>shift&
255n).join(".")}function maskV6(address,length){let[head="",tail]=canonicalAddress(address).split("::"),groups=text=>(text??"").split(":").filter(part=>part!==""),
[left,right]=[groups(head),groups(tail)],middle=Array.from({length:8-left.length-right.length},()=>"0"),value=[...left,...middle,...right].reduce((sum,part)=>sum<<
16n|BigInt(`0x${part}`),0n),hex=clearHostBits(value,V6_BITS,length).toString(16).padStart(32,"0");return canonicalAddress((hex.match(/.{4}/g)??[]).join(":"))}function clearHostBits(value,bits,length){
let hostBits=BigInt(Math.max(0,bits-length));return value>>hostBits<<hostBits}var PROTOCOLS={1:"icmp",6:"tcp",17:"udp",58:"ipv6-icmp",icmpv6:"ipv6-icmp",any:"",0:""},EVERYWHERE=new Set(["0.0.0.0/0","::/0"]),DEFAULT_EGRESS=[{direction:"egr\
ess",ethertype:"IPv4"},{direction:"egress",ethertype:"IPv6"}],compareSecurityGroupRules=(resource2,lookup)=>{let{live,properties,related}=resource2,listed=live.
security_group_rules;if(!Array.isArray(listed))return SKIPPED;let own=listed.filter(isMap).filter(rule=>!related.securityGroupRuleIds.has(toText2(rule.id))),liveTexts=new Map(
own.map(rule=>[describeRule(rule,resource2),rule])),stated=Array.isArray(properties.rules)?properties.rules.filter(isMap):[],resolved=stated.map(rule=>resolveRemoteGroup(
rule,resource2,lookup)),lost=resolved.find(one=>typeof one=="string");if(typeof lost=="string")return unknownBecause(couldNotLookUp("security_group",lost));let expected=new Set(
resolved.filter(isMap).map(rule=>describeRule(rule,resource2))),defaults=hasEgress(stated)?[]:DEFAULT_EGRESS.map(rule=>describeRule(rule,resource2)),lostDefaults=(hasEgress(
stated)?[]:findGivenEgress(lookup).map(rule=>describeRule(rule,resource2))).filter(text=>!liveTexts.has(text)),removed=[...[...expected].filter(text=>!liveTexts.
has(text)),...lostDefaults],added=[...liveTexts].filter(([text,rule])=>!expected.has(text)&&!defaults.includes(text)&&!isOfCreation(rule,live));return toComparison(
removed,added.map(([text])=>text))};function toComparison(removed,added){if(removed.length+added.length===0)return SAME;let toDifference2=(before,after)=>({path:[
"rules"],before,after});return changed(...removed.map(text=>toDifference2(text,void 0)),...added.map(text=>toDifference2(void 0,text)))}function hasEgress(rules){
return rules.some(({direction})=>direction==="egress")}function findGivenEgress(lookup){let types=lookup("default_egress_rule","")??[];return DEFAULT_EGRESS.filter(
({ethertype})=>types.includes(toText2(ethertype)))}function isOfCreation(rule,group){return!isEmpty(rule.created_at)&&rule.created_at===group.created_at}function resolveRemoteGroup(rule,{
physicalId,live},lookup){let group=rule.remote_group_id;if(isEmpty(group))return rule.remote_mode==="remote_group_id"?{...rule,remote_group_id:physicalId}:rule;
let ids=live.security_group_rules.filter(isMap).flatMap(one=>isEmpty(one.remote_group_id)?[]:[toText2(one.remote_group_id)]),id=findReferenced("security_group",
toText2(group),ids,lookup);return id==="unknown"?toText2(group):{...rule,remote_group_id:id??group}}function describeRule(rule,{physicalId}){let text=key=>isEmpty(
rule[key])?"":toText2(rule[key]),ethertype=text("ethertype")===""?"IPv4":text("ethertype"),direction=text("direction")===""?"ingress":text("direction"),rawProtocol=text(
"protocol").toLowerCase(),protocol=ethertype==="IPv6"&&rawProtocol==="icmp"?"ipv6-icmp":PROTOCOLS[rawProtocol]??rawProtocol,[low,high]=[text("port_range_min"),text(
"port_range_max")],ports=low===high?low:`${low}-${high}`,prefix=canonicalNetwork(text("remote_ip_prefix")),group=text("remote_group_id"),remotes=[EVERYWHERE.has(
prefix)?"":prefix,group===physicalId?"this group":group===""?"":`group ${group}`,text("remote_address_group_id")].filter(part=>part!==""),remote=remotes.length===
0?"anywhere":remotes.join(" ");return`${[direction,protocol===""?"any protocol":protocol,ports].filter(part=>part!=="").join(" ")} ${direction==="egress"?"to":"\
from"} ${remote} (${ethertype})`}var compareValueSpecs=(property,deployed,{live})=>isMap(deployed)?combine(Object.entries(deployed).filter(([key])=>ownValue(live,key)!==void 0).map(([key,value])=>isSameScalar(
value,ownValue(live,key))?SAME:changed({...toDifference(property,value,ownValue(live,key)),path:[property,key]}))):SKIPPED,COMMON={tags:asSet(),value_specs:compareValueSpecs,
tenant_id:asReference("project","tenant_id")},compareGateway=(property,deployed,{live},lookup)=>{let value=live[property];if(!isMap(deployed)||value===void 0)return SKIPPED;
let part=key=>valueAtPath(value,[key]),wanted=deployed.network??deployed.network_id,snat=deployed.enable_snat,addresses=deployed.external_fixed_ips;return combine(
[isEmpty(wanted)?SAME:compareReference("network",[property,"network"],toText2(wanted),part("network_id"),lookup),isEmpty(snat)||!isMap(value)||isSameScalar(snat,
part("enable_snat"))?SAME:changed({...toDifference(property,snat,part("enable_snat")),path:[property,"enable_snat"]}),!Array.isArray(addresses)||!isMap(value)?SAME:
compareAddresses([property,"external_fixed_ips"],addresses,part("external_fixed_ips"),lookup)])},compareFixedIps=(property,deployed,{live},lookup)=>Array.isArray(
deployed)?compareAddresses([property],deployed,live[property],lookup):SKIPPED;function compareAddresses(path,deployed,live,lookup){if(!Array.isArray(live))return SKIPPED;
let free=live.filter(isMap),missing=[];for(let entry of deployed.filter(isMap)){let wanted=entry.subnet??entry.subnet_id,ids=free.map(one=>toText2(one.subnet_id)),
subnet=isEmpty(wanted)?void 0:findReferenced("subnet",toText2(wanted),ids,lookup);if(subnet==="unknown")return unknownBecause(couldNotLookUp("subnet",toText2(wanted)));
let address=isEmpty(entry.ip_address)?void 0:canonicalAddress(toText2(entry.ip_address)),index=free.findIndex(one=>(isEmpty(wanted)||one.subnet_id===subnet)&&(address===
void 0||canonicalAddress(toText2(one.ip_address))===address));index<0?missing.push(entry):free.splice(index,1)}let describe2=one=>["ip_address","subnet","subnet\
_id"].filter(key=>!isEmpty(one[key])).map(key=>`${key.replace("_id","")} ${toText2(one[key])}`).join(", ");return combine([...missing.map(one=>changed({path,before:describe2(
one),after:void 0})),...free.map(one=>changed({path,before:void 0,after:describe2(one)}))])}var compareGatewayIp=(property,deployed,resource2,lookup)=>asScalar(
void 0,canonicalAddress)(property,deployed==="~"?"":deployed,resource2,lookup),compareNetmaskLength=(property,deployed,{live})=>{let length=typeof live.cidr=="s\
tring"?live.cidr.split("/")[1]:void 0;return length===void 0?SKIPPED:isSameScalar(length,deployed)?SAME:changed(toDifference(property,deployed,length))},SUBNET={
route:byId("network","subnets","subnet"),properties:{...COMMON,network:asReference("network"),network_id:asReference("network","network_id"),subnetpool:asReference(
"subnet_pool"),cidr:asScalar(void 0,canonicalNetwork),gateway_ip:compareGatewayIp,prefixlen:compareNetmaskLength,dns_nameservers:asOrderedList(void 0,canonicalAddress),
allocation_pools:asListOfMaps(),host_routes:asListOfMaps()}},NET={route:byId("network","networks","network"),properties:{...COMMON,qos_policy:asReference("qos_p\
olicy"),dhcp_agent_ids:ignore}},PROVIDER_NET={route:byId("network","networks","network"),properties:{...COMMON,network_type:asScalar("provider:network_type"),physical_network:asScalar(
"provider:physical_network"),segmentation_id:asScalar("provider:segmentation_id"),router_external:asScalar("router:external")}},ROUTER={route:byId("network","ro\
uters","router"),properties:{...COMMON,external_gateway_info:compareGateway,l3_agent_id:ignore,l3_agent_ids:ignore}},INTERFACE_PORTS={service:"network",path:physicalId=>{
let[,router="",kind="",id=""]=/^([^:]+):(subnet_id|port_id)=(.+)$/.exec(physicalId)??[];if(router==="")return;let filter=kind==="port_id"?`id=${id}`:`fixed_ips=${encodeURIComponent(
`subnet_id=${id}`)}`;return`/ports?device_id=${router}&${filter}`},key:""},ROUTER_INTERFACE={route:INTERFACE_PORTS,isPresent:({ports})=>Array.isArray(ports)&&ports.
length>0,properties:{router:ignore,router_id:ignore,subnet:ignore,subnet_id:ignore,port:ignore}},PORT={route:byId("network","ports","port"),properties:{...COMMON,
network:asReference("network"),network_id:asReference("network","network_id"),fixed_ips:compareFixedIps,security_groups:asReferences("security_group"),allowed_address_pairs:asListOfMaps(),
qos_policy:asReference("qos_policy"),mac_address:asScalar(void 0,text=>text.toLowerCase()),device_id:ignore,device_owner:ignore}},FLOATING_IP={route:byId("netwo\
rk","floatingips","floatingip"),properties:{...COMMON,floating_network:asReference("network"),floating_network_id:asReference("network","floating_network_id"),floating_subnet:ignore,
port_id:asReference("port","port_id")}},FLOATING_IP_ASSOCIATION={route:{service:"network",path:(_,{floatingip_id:id})=>`/floatingips/${encodeURIComponent(toText2(
id))}`,key:"floatingip"},isPresent:({port_id:portId})=>!isEmpty(portId),properties:{floatingip_id:ignore,port_id:asReference("port","port_id")}},SECURITY_GROUP={
route:byId("network","security-groups","security_group"),properties:{...COMMON,rules:ignore},checks:{rules:compareSecurityGroupRules}},SECURITY_GROUP_RULE={route:byId(
"network","security-group-rules","security_group_rule"),properties:{security_group:asReference("security_group"),remote_group:asReference("security_group"),remote_group_id:asReference(
"security_group","remote_group_id"),remote_ip_prefix:asScalar(void 0,canonicalNetwork),protocol:ignore}},SUBNET_POOL={route:byId("network","subnetpools","subnet\
pool"),properties:{...COMMON,address_scope:asReference("address_scope"),prefixes:containsNetworks()}};function containsNetworks(){return(property,deployed,resource2,lookup)=>{
let result=asSet(void 0,canonicalNetwork)(property,deployed,resource2,lookup),live=resource2.live[property];return Array.isArray(deployed)&&Array.isArray(live)&&
live.length<deployed.length?unknownBecause("Neutron has joined the prefixes of the subnet pool"):result}}function qosRule(plural,key){return{route:{service:"net\
work",path:(id,{policy})=>`/qos/policies/${encodeURIComponent(toText2(policy))}/${plural}/${encodeURIComponent(id)}`,key},properties:{policy:ignore,tenant_id:ignore}}}
var wholeObject=(plural,key)=>({route:byId("network",plural,key),properties:COMMON}),RBAC_POLICY={route:byId("network","rbac-policies","rbac_policy"),properties:{
target_tenant:asReference("project","target_tenant"),object_id:ignore,tenant_id:ignore}},NEUTRON_TYPES={"OS::Neutron::Net":NET,"OS::Neutron::ProviderNet":PROVIDER_NET,
"OS::Neutron::Subnet":SUBNET,"OS::Neutron::Router":ROUTER,"OS::Neutron::RouterInterface":ROUTER_INTERFACE,"OS::Neutron::Port":PORT,"OS::Neutron::FloatingIP":FLOATING_IP,
"OS::Neutron::FloatingIPAssociation":FLOATING_IP_ASSOCIATION,"OS::Neutron::SecurityGroup":SECURITY_GROUP,"OS::Neutron::SecurityGroupRule":SECURITY_GROUP_RULE,"O\
S::Neutron::SubnetPool":SUBNET_POOL,"OS::Neutron::AddressScope":wholeObject("address-scopes","address_scope"),"OS::Neutron::QoSPolicy":wholeObject("qos/policies",
"policy"),"OS::Neutron::QoSBandwidthLimitRule":qosRule("bandwidth_limit_rules","bandwidth_limit_rule"),"OS::Neutron::QoSDscpMarkingRule":qosRule("dscp_marking_r\
ules","dscp_marking_rule"),"OS::Neutron::QoSMinimumBandwidthRule":qosRule("minimum_bandwidth_rules","minimum_bandwidth_rule"),"OS::Neutron::RBACPolicy":RBAC_POLICY,
"OS::Neutron::Trunk":{...wholeObject("trunks","trunk"),properties:{...COMMON,port:asReference("port"),sub_ports:asListOfMaps()}}};var INTERFACES="interfaces",compareNetworks=(property,deployed,{live},lookup)=>{if(!Array.isArray(deployed))return SKIPPED;let listed=live[INTERFACES];if(!Array.
isArray(listed))return unknownBecause("Nova did not list the interfaces of the server");let free=listed.filter(isMap).map(toInterface),missing=[],entries=deployed.
filter(isMap).sort((left,right)=>specificity(right)-specificity(left));for(let entry of entries){let match=matchInterface(entry,free,lookup);if(typeof match=="s\
tring")return unknownBecause(match);match===void 0?missing.push(describeEntry(entry)):free.splice(free.indexOf(match),1)}return combine([...missing.map(text=>changed(
{path:[property],before:text,after:void 0})),...free.map(one=>changed({path:[property],before:void 0,after:describeInterface(one)}))])};function specificity(entry){
return isEmpty(entry.port)?isEmpty(entry.fixed_ip)?0:1:2}function matchInterface(entry,interfaces,lookup){let text=key=>isEmpty(entry[key])?"":toText2(entry[key]),
matches=interfaces,keepMatching=(kind,nameOrId,idsOf)=>{if(nameOrId===""||matches.length===0)return;let id=findReferenced(kind,nameOrId,matches.flatMap(idsOf),lookup);
if(id==="unknown")return couldNotLookUp(kind,nameOrId);matches=matches.filter(one=>id!==void 0&&idsOf(one).includes(id))},address=canonicalAddress(text("fixed_i\
p"));return address!==""&&(matches=matches.filter(one=>one.addresses.includes(address))),keepMatching("port",text("port"),({portId})=>[portId])??keepMatching("n\
etwork",text("network")||text("uuid"),({networkId})=>[networkId])??keepMatching("subnet",text("subnet"),({subnetIds})=>subnetIds)??matches[0]}function toInterface(one){
let addresses=Array.isArray(one.fixed_ips)?one.fixed_ips.filter(isMap):[];return{portId:toText2(one.port_id),networkId:toText2(one.net_id),subnetIds:addresses.map(
address=>toText2(address.subnet_id)),addresses:addresses.map(address=>canonicalAddress(toText2(address.ip_address)))}}function describeEntry(entry){return["port",
"network","uuid","subnet","fixed_ip"].filter(key=>!isEmpty(entry[key])).map(key=>`${key} ${toText2(entry[key])}`).join(", ")}function describeInterface({portId,
networkId,addresses}){return[`port ${portId}`,`network ${networkId}`,...addresses.map(one=>`fixed_ip ${one}`)].join(", ")}var compareFlavor=(property,deployed,{
live},lookup)=>{let texts2=[valueAtPath(live,["flavor","id"]),valueAtPath(live,["flavor","original_name"])].filter(one=>!isEmpty(one)).map(toText2),text=toText2(
deployed);if(texts2.length===0)return SKIPPED;if(texts2.includes(text))return SAME;let identifiers=lookup("flavor",text);return identifiers===void 0||identifiers.
length===0?unknownBecause(couldNotLookUp("flavor",text)):identifiers.some(one=>texts2.includes(one))?SAME:changed(toDifference(property,text,texts2.at(-1)))},compareSecurityGroups=(property,deployed,{
live,properties},lookup)=>{let listed=live.security_groups;if(!Array.isArray(deployed)||!Array.isArray(listed))return SKIPPED;let names=new Set(listed.filter(isMap).
map(one=>toText2(one.name))),stated=deployed.map(toText2).map(text=>({text,name:toGroupName(text,lookup)})),lost=stated.find(({name})=>name===void 0);if(lost!==
void 0)return unknownBecause(couldNotLookUp("security_group",lost.text));let isOfPort=properties.networks?.some(one=>isMap(one)&&!isEmpty(one.port)),missing=stated.
filter(({name})=>name!==void 0&&!names.has(name)),extra=[...names].filter(name=>!stated.some(one=>one.name===name));if(missing.length===0&&(extra.length===0||isOfPort===
!0))return SAME;let before=stated.map(({name,text})=>name??text).join(", ");return changed(toDifference(property,before,[...names].join(", ")))};function toGroupName(nameOrId,lookup){
return isId(nameOrId)?lookup("security_group_name",nameOrId)?.[0]:nameOrId}var compareServerStatus=({live,isRunning})=>{let status=live.status;return!isRunning||
isEmpty(status)||TRANSIENT.has(toText2(status))?SKIPPED:status==="ACTIVE"?SAME:changed(toDifference("status","ACTIVE",status))},TRANSIENT=new Set(["BUILD","HARD\
_REBOOT","MIGRATING","PASSWORD","REBOOT","REBUILD","RESIZE","UNKNOWN"]),compareAttachedVolumes=({live,properties,physicalId,related})=>{let listed=live["os-exte\
nded-volumes:volumes_attached"];if(!Array.isArray(listed))return SKIPPED;let attached=listed.filter(isMap).map(one=>toText2(one.id)),devices=["block_device_mapp\
ing","block_device_mapping_v2"].flatMap(key=>{let value=properties[key];return Array.isArray(value)?value.filter(isMap):[]}),stated=devices.flatMap(one=>isEmpty(
one.volume_id)?[]:[toText2(one.volume_id)]),known=new Set([...stated,...related.attachedVolumeIds(physicalId)]),created=devices.length-stated.length,extra=attached.
filter(id=>!known.has(id)),path=["volumes"];return combine([...stated.filter(id=>!attached.includes(id)).map(id=>changed({path,before:id,after:void 0})),...extra.
length>created?extra.map(id=>changed({path,before:void 0,after:id})):[]])};var compareImage=(property,deployed,{live},lookup)=>{let id=valueAtPath(live,["image","id"]);return isEmpty(id)?SKIPPED:compareReference("image",[property],toText2(
deployed),id,lookup)},compareConfigDrive=(property,deployed,{live})=>{let isLive=!isEmpty(live.config_drive);return!isSameScalar(deployed,!0)||isLive?SAME:changed(
toDifference(property,deployed,isLive))},compareZone=(property,deployed,resource2,lookup)=>asScalar("OS-EXT-AZ:availability_zone")(property,toText2(deployed).split(
":")[0],resource2,lookup),SERVER={route:byId("compute","servers","server"),parts:{[INTERFACES]:{service:"compute",path:id=>`/servers/${encodeURIComponent(id)}/o\
s-interface`,key:"interfaceAttachments",isNeeded:({networks:stated})=>Array.isArray(stated)&&stated.some(hasNetwork)}},properties:{flavor:compareFlavor,image:compareImage,
networks:(property,deployed,resource2,lookup)=>Array.isArray(deployed)&&deployed.some(hasNetwork)?compareNetworks(property,deployed,resource2,lookup):SKIPPED,security_groups:compareSecurityGroups,
metadata:asMap(void 0,key=>key.startsWith("metering.")),tags:asSet(),availability_zone:compareZone,config_drive:compareConfigDrive,diskConfig:asScalar("OS-DCF:d\
iskConfig"),key_name:asScalar(),admin_pass:ignore,user_data:ignore,block_device_mapping:ignore,block_device_mapping_v2:ignore},checks:{status:compareServerStatus,
volumes:compareAttachedVolumes}};function hasNetwork(entry){return isMap(entry)&&isEmpty(entry.allocate_network)}var KEY_PAIR={route:{...byId("compute","os-keyp\
airs","keypair"),isPersonal:!0},properties:{public_key:asScalar(void 0,text=>text.trim()),save_private_key:ignore,user:ignore}},SERVER_GROUP={route:byId("comput\
e","os-server-groups","server_group"),properties:{policies:(property,deployed,{live})=>{let shown=live.policies??(isEmpty(live.policy)?void 0:[live.policy]);if(!Array.
isArray(deployed)||!Array.isArray(shown))return SKIPPED;let[before,after]=[deployed,shown].map(items=>items.map(toText2).join(", "));return before===after?SAME:
changed(toDifference(property,before,after))},rules:ignore}},FLAVOR2={route:byId("compute","flavors","flavor"),properties:{flavorid:asScalar("id"),ephemeral:asScalar(
"OS-FLV-EXT-DATA:ephemeral"),is_public:asScalar("os-flavor-access:is_public"),extra_specs:asMap(),tenants:ignore}},HOST_AGGREGATE={route:byId("compute","os-aggr\
egates","aggregate"),properties:{hosts:asSet(),metadata:asMap(void 0,key=>key==="availability_zone")}},VOLUME_ATTACHMENT={route:{service:"volume",path:(_,{volume_id:id})=>isEmpty(
id)?void 0:`/volumes/${encodeURIComponent(toText2(id))}`,key:"volume"},isPresent:({attachments},{instance_uuid:serverId})=>Array.isArray(attachments)&&attachments.
some(one=>isMap(one)&&one.server_id===serverId),properties:{volume_id:ignore,instance_uuid:ignore,mountpoint:ignore}},NOVA_TYPES={"OS::Nova::Server":SERVER,"OS:\
:Nova::KeyPair":KEY_PAIR,"OS::Nova::ServerGroup":SERVER_GROUP,"OS::Nova::Flavor":FLAVOR2,"OS::Nova::HostAggregate":HOST_AGGREGATE,"OS::Cinder::VolumeAttachment":VOLUME_ATTACHMENT};var TYPES={...NEUTRON_TYPES,...NOVA_TYPES,...CINDER_TYPES,...GLANCE_TYPES,...KEYSTONE_TYPES};function findTypeRules(type){return Object.hasOwn(TYPES,type)?TYPES[type]??
{}:{}}function existsOnlyInHeat(type){return type.startsWith("OS::Heat::")||type.startsWith("AWS::CloudFormation::")}var NAMED_BY_HEAT=new Set(["OS::Cinder::Volume","OS::Neutron::Net","OS::Neutron::Port","OS::Neutron::Router","OS::Neutron::SecurityGroup","OS::Neutron::Subnet",
"OS::Nova::Server"]),MAX_CHARACTERS=53,SHORT_ID_CHARACTERS=12,SHORT_ID=new RegExp(`^[a-z2-7]{${SHORT_ID_CHARACTERS}}$`);function compareGivenName(resource2){let{
type,name,stackName,properties,live,isCreatedByHeat}=resource2,prefix=`${stackName}-${name}-`;if(!isCreatedByHeat||!NAMED_BY_HEAT.has(type)||!isEmpty(properties.
name))return SKIPPED;if(isEmpty(live.name)||prefix.length+SHORT_ID_CHARACTERS>MAX_CHARACTERS)return SKIPPED;let shown=toText2(live.name);return shown.startsWith(
prefix)&&SHORT_ID.test(shown.slice(prefix.length))?SAME:changed({path:["name"],before:`${prefix}\u2026 (given by Heat)`,after:shown})}function compareResource(resource2,lookup){let{properties:rules={},checks={},isPresent}=findTypeRules(resource2.type),stated=Object.entries(resource2.properties).
filter(([,value])=>value!=null),results=[...stated.map(([name,value])=>(Object.hasOwn(rules,name)?rules[name]??compareSameKey:compareSameKey)(name,value,resource2,
lookup)),...Object.values(checks).map(check=>check(resource2,lookup)),compareGivenName(resource2)],{differences:differences4}=combine(results),unknown2=[...new Set(
results.flatMap(one=>one.unknown??[]))];return isPresent!==void 0||stated.length===0||results.some(one=>!one.isSkipped)||unknown2.push("the service shows none o\
f the properties"),{differences:differences4,unknown:unknown2}}var PURGED="Heat no longer has the event of its last create or update (max_events_per_stack in heat.conf)",ADOPTED="it was adopted, and Heat has not updated it \
since: what it was adopted with need not be what it is like",DeployedEvents=class{heat;lists=new Map;constructor(heat){this.heat=heat}async readProperties({resource:resource2}){
let events2=(await this.list(resource2.stack)).filter(({resourceName})=>resourceName===resource2.name),latest=events2.slice(0,1).find(({physicalId})=>physicalId===
resource2.physicalId);if(latest===void 0&&resource2.status!=="COMPLETE")return{kind:"unknown",because:`it is ${resource2.state}`};if(latest===void 0)return{kind:"\
unknown",because:PURGED};if(latest.action==="ADOPT")return{kind:"unknown",because:ADOPTED};try{let{properties={}}=await this.heat.getEvent(resource2.stack,resource2.
name,latest.id),isCreatedByHeat=events2.some(({action,physicalId})=>action==="CREATE"&&physicalId===resource2.physicalId);return{kind:"found",properties,isCreatedByHeat}}catch(error){
if(isNotFound(error))return{kind:"unknown",because:PURGED};throw error}}list(stack){let known=this.lists.get(stack.id)??this.heat.listEvents(stack,{actions:["CR\
EATE","UPDATE","ADOPT"],statuses:["COMPLETE"]}).then(events2=>events2.filter(({physicalId})=>physicalId!==stack.id));return this.lists.set(stack.id,known),known}};var MEMBER_DEFINITION={"OS::Heat::AutoScalingGroup":"resource","OS::Heat::ResourceGroup":"resource_def"},SECRET_ATTRIBUTES=/^OS::Heat::(RandomString|Stack|Structured|Software|WaitCondition|UpdateWait)|^OS::Barbican|KeyPair$|AccessKey$|^OS::Keystone/,
SECRET_NAME=/pass(word|wd|phrase)?$|secret|token|private_?key|credential|api_?key/i,MAX_DEPTH=30;function findHiddenValues2(stack,resource2){return path=>path.some(
key=>SECRET_NAME.test(key))||isPropertyHidden(stack,resource2,path,0)}function isPropertyHidden(stack,resource2,path,depth){if(stack.template===void 0||depth>MAX_DEPTH)
return!0;let{parent}=stack,holder=parent&&typeOf(parent.stack,parent.resource),key=holder===void 0?void 0:MEMBER_DEFINITION[holder];if(parent!==void 0&&key!==void 0){
let definition=[key,"properties",...path];return isPropertyHidden(parent.stack,parent.resource,definition,depth+1)}return isPathHidden(stack,findPart(ownValue(findSection(
stack.template,"resources"),resource2),"properties"),path,depth)}function isPathHidden(stack,value,path,depth){let[key,...rest]=path;return key===void 0||!isMap(
value)||isFunction(value)?usesSecret(stack,value,depth):Object.hasOwn(value,key)?isPathHidden(stack,ownValue(value,key),rest,depth):!1}var FUNCTION=/^(get_|str_|list_|map_|Fn::|Ref$|repeat$|resource_facade$|digest$|yaql$|if$|not$|equals$|and$|or$|contains$|filter$|make_url$)/;
function isFunction(value){let keys=Object.keys(value);return keys.length===1&&FUNCTION.test(keys[0]??"")}function usesSecret(stack,value,depth){return depth>MAX_DEPTH?
!0:Array.isArray(value)?value.some(item=>usesSecret(stack,item,depth)):isMap(value)?Object.entries(value).some(([key,argument])=>key==="get_param"||key==="Ref"?
isParameterHidden(stack,firstOf(argument),depth+1):key==="get_attr"||key==="Fn::GetAtt"?isAttributeHidden(stack,argument,depth+1):usesSecret(stack,argument,depth)):
!1}function isParameterHidden(stack,name,depth){if(typeof name!="string")return!0;let declared=valueAtPath(findSection(stack.template,"parameters"),[name]);if(!isMap(
declared))return!1;if(isHiddenParameter(declared)||ownValue(stack.parameters,name)===HIDDEN_VALUE)return!0;let{parent}=stack;return parent!==void 0&&isPropertyHidden(
parent.stack,parent.resource,[name],depth)}function isAttributeHidden(stack,argument,depth){let parts=typeof argument=="string"?argument.split("."):Array.isArray(
argument)?argument:[],[resource2,attribute]=parts;if(typeof resource2!="string")return!0;let type=typeOf(stack,resource2);if(type===void 0||SECRET_ATTRIBUTES.test(
type))return!0;if(type==="OS::Heat::Value")return isPropertyHidden(stack,resource2,["value"],depth);let nested=stack.children.get(resource2);if(nested===void 0)
return!1;let outputs2=findSection(nested.template,"outputs"),output=typeof attribute=="string"?ownValue(outputs2,attribute.replace(/^Outputs\./,"")):void 0;return isMap(
output)?usesSecret(nested,findPart(output,"value"),depth):[...nested.children.values()].some(member=>Object.values(findSection(member.template,"outputs")).some(
one=>usesSecret(member,findPart(one,"value"),depth)))}function typeOf(stack,resource2){let definition=ownValue(findSection(stack.template,"resources"),resource2);
return definition===void 0?void 0:findType(definition)}function firstOf(argument){return Array.isArray(argument)?argument[0]:argument}async function readLiveObject({heat,readService},{type,resource:resource2},properties){let{route,parts={}}=findTypeRules(type),attributes;try{attributes=(await heat.
getResource(resource2.stack,resource2.name)).attributes}catch(error){if(isNotFound(error))return{kind:"gone"};if(!(error instanceof RequestError)||error.status===
void 0)throw error;return{kind:"unknown",because:messageOf(error)}}let shown=showOf(attributes,route!==void 0),object2=shown===void 0?await readRoute(readService,
route,resource2.physicalId,properties):{kind:"found",live:shown};if(object2.kind!=="found")return object2;let live={...object2.live};for(let[key,part]of Object.
entries(parts)){if(!part.isNeeded(properties))continue;let answer=await readRoute(readService,{...part,key:""},resource2.physicalId,properties);answer.kind==="f\
ound"&&(live[key]=answer.live[part.key])}return{kind:"found",live}}function showOf(attributes,isObjectOfService){let show2=valueAtPath(attributes,["show"]),shown=isMap(
show2)?{...attributes,...show2}:attributes;if(!(shown===void 0||isObjectOfService&&isEmpty(shown.id)))return Object.values(shown).every(isEmpty)?void 0:shown}async function readRoute(readService,route,physicalId,properties){
let path=route?.path(physicalId,properties);if(route===void 0||path===void 0)return{kind:"unknown",because:"Heat shows nothing of it"};let answer=await readService?.(
route.service,path);if(answer===void 0)return{kind:"unknown",because:"Heat shows nothing of it"};if(answer.kind==="missing")return{kind:"gone"};if(answer.kind===
"silent")return{kind:"unknown",because:answer.because};let live=route.key===""?answer.body:answer.body[route.key];return isMap(live)?{kind:"found",live}:{kind:"\
unknown",because:"its service returned something else"}}var hasNameOrId=({id,name},nameOrId)=>id===nameOrId||name===nameOrId,byName=(service,plural,key=plural)=>({service,path:name=>`/${plural}?name=${encodeURIComponent(
name)}`,key}),REFERENCE_ROUTES={network:byName("network","networks"),subnet:byName("network","subnets"),port:byName("network","ports"),router:byName("network","\
routers"),security_group:byName("network","security-groups","security_groups"),security_group_name:{service:"network",path:id=>`/security-groups?id=${encodeURIComponent(
id)}`,key:"security_groups",identifiers:["name"]},qos_policy:byName("network","qos/policies","policies"),subnet_pool:byName("network","subnetpools"),address_scope:byName(
"network","address-scopes","address_scopes"),image:byName("image","images"),flavor:{service:"compute",path:()=>"/flavors?limit=1000",key:"flavors",identifiers:[
"id","name"],accepts:hasNameOrId},volume_type:{service:"volume",path:()=>"/types?limit=1000",key:"volume_types",identifiers:["id","name"],accepts:hasNameOrId},project:byName(
"identity","projects"),domain:byName("identity","domains"),default_egress_rule:{service:"network",path:()=>"/default-security-group-rules?direction=egress&used_\
in_non_default_sg=true",key:"default_security_group_rules",identifiers:["ethertype"],accepts:({protocol,remote_ip_prefix,remote_group_id,remote_address_group_id})=>[
protocol,remote_ip_prefix,remote_group_id,remote_address_group_id].every(isEmpty),withoutRoute:["IPv4","IPv6"]}};function readReferences(kind,nameOrId,body2){let{
key,identifiers=["id"],accepts=()=>!0}=REFERENCE_ROUTES[kind],listed=isMap(body2)?body2[key]:void 0;return(Array.isArray(listed)?listed.filter(isMap):[]).filter(
one=>accepts(one,nameOrId)).flatMap(one=>identifiers.flatMap(name=>isEmpty(one[name])?[]:[toText2(one[name])]))}var MAX_ROUNDS=4,Lookups=class{readService;known=new Map;constructor(readService){this.readService=readService}async complete(compare){let found=new Map;for(let round=1;;round+=
1){let missing=[],result=compare((kind,nameOrId)=>{let key=toKey2(kind,nameOrId);return found.has(key)||missing.push({kind,nameOrId}),found.get(key)});if(missing.
length===0||round===MAX_ROUNDS)return result;for(let{kind,nameOrId}of missing)found.set(toKey2(kind,nameOrId),await this.find(kind,nameOrId))}}find(kind,nameOrId){
let key=toKey2(kind,nameOrId),known=this.known.get(key)??this.read(kind,nameOrId);return this.known.set(key,known),known}async read(kind,nameOrId){let{service,path,
withoutRoute=[]}=REFERENCE_ROUTES[kind],answer=await this.readService?.(service,path(nameOrId));return answer?.kind==="missing"?withoutRoute:answer?.kind==="fou\
nd"?readReferences(kind,nameOrId,answer.body):void 0}};function toKey2(kind,nameOrId){return`${kind} ${nameOrId}`}async function readTemplates(heat,root,resources2,limit){let refs=new Map([[root.id,root.ref]]);for(let{resource:resource2}of resources2)refs.set(resource2.stack.
id,resource2.stack);let read2=await mapLimited([...refs.values()],limit,async ref=>({ref,template:await undefinedIfNotFound(heat.getTemplate(ref))})),templates=new Map(
read2.map(({ref,template:template2})=>[ref.id,template2])),nodes=new Map,add=(id,parent)=>{let parameters=id===root.id?root.parameters:{},node={template:templates.
get(id),parameters,parent,children:new Map};nodes.set(id,node);for(let{resource:resource2}of resources2){let{stack,nested,name}=resource2;if(stack.id!==id||nested===
void 0||nodes.has(nested.id))continue;add(nested.id,{stack:node,resource:name});let child=nodes.get(nested.id);child!==void 0&&node.children.set(name,child)}};add(
root.id,void 0);for(let id of refs.keys())nodes.has(id)||add(id,void 0);return nodes}function relateResources(resources2){let ofType=type=>resources2.filter(one=>one.type===type),volumesByServer=new Map;for(let{properties}of ofType("OS::Cinder::\
VolumeAttachment")){let server=toText2(properties.instance_uuid),volumes=volumesByServer.get(server)??new Set;volumesByServer.set(server,volumes.add(toText2(properties.
volume_id)))}let rules=ofType("OS::Neutron::SecurityGroupRule").map(({resource:resource2})=>resource2.physicalId);return{securityGroupRuleIds:new Set(rules),attachedVolumeIds:serverId=>volumesByServer.
get(serverId)??new Set}}var CONCURRENT_READS2=6;async function readDrift(context,stack){let{heat}=context,{resources:resources2,unlisted}=await listResources(heat,stack.ref),templates=await readTemplates(
heat,stack,resources2,CONCURRENT_READS2),compared=resources2.filter(isCompared),events2=new DeployedEvents(heat),deployed=await mapLimited(compared,CONCURRENT_READS2,
async one=>({one,properties:await events2.readProperties(one)})),related=relateResources(deployed.map(({one,properties})=>({...one,properties:properties.kind===
"found"?properties.properties:{}}))),lookups=new Lookups(context.readService),results=await mapLimited(deployed,CONCURRENT_READS2,async({one,properties})=>properties.
kind==="unknown"?toUnknown(one,properties.because):compareWithLive(context,stack,one,properties,{related,lookups,templates})),unread=unlisted.map(({path,type,because})=>({
path,type,physicalId:void 0,status:"unknown",properties:[],unknown:[because]}));return toDrift({name:stack.name,id:stack.id},[...results,...unread])}function isCompared({
type,resource:resource2}){return resource2.nested===void 0&&type!==STACK_TYPE&&!existsOnlyInHeat(type)}async function compareWithLive(context,stack,one,{properties,
isCreatedByHeat},{related,lookups,templates}){let{resource:resource2,type}=one,object2=await readLiveObject(context,one,properties);if(object2.kind==="unknown")
return toUnknown(one,object2.because);let{isPresent,route}=findTypeRules(type);if(object2.kind==="gone"&&route?.isPersonal===!0&&!isOwner(context,stack))return toUnknown(
one,describePersonal(stack));if(object2.kind==="gone"||isPresent?.(object2.live,properties)===!1)return{...toResult2(one),status:"gone"};let{differences:differences4,
unknown:unknown2}=await lookups.complete(lookup=>compareResource({type,name:resource2.name,stackName:resource2.stack.name,physicalId:resource2.physicalId,properties,
live:object2.live,isCreatedByHeat,isRunning:stack.action!=="SUSPEND"&&resource2.action!=="SUSPEND",related},lookup)),template2=templates.get(resource2.stack.id),
isHidden=template2===void 0?()=>!0:findHiddenValues2(template2,resource2.name);template2?.template!==void 0&&registerSecrets(context,properties,isHidden);let drifts=differences4.
map(({path,before,after})=>{let hidden=isHidden(path),hide=text=>hidden&&text!==void 0?HIDDEN_TEXT:text;return{name:path.join("."),before:hide(before),after:hide(
after),hidden}}),status=drifts.length>0?"changed":unknown2.length>0?"unknown":"unchanged";return{...toResult2(one),status,properties:drifts,unknown:unknown2}}function isOwner({
userName},{owner}){return userName!==void 0&&userName===owner}function describePersonal({owner}){return`its service shows it only to the user who created it: ru\
n drift as ${owner===void 0?"that user":`"${owner}"`} to know whether it still exists`}function registerSecrets({onSecret},properties,isHidden){if(onSecret===void 0)
return;let visit=(value,path)=>{if(typeof value=="string"&&isHidden(path)&&onSecret(value),typeof value!="object"||value===null)return;let isList=Array.isArray(
value);for(let[key,item]of Object.entries(value))visit(item,isList?path:[...path,key])};visit(properties,[])}function toUnknown(one,because){return{...toResult2(
one),status:"unknown",unknown:[because]}}function toResult2({path,type,resource:resource2}){let physicalId=resource2.physicalId===""?void 0:resource2.physicalId;
return{path,type,physicalId,status:"unchanged",properties:[],unknown:[]}}function findForbiddenChanges(plan,deployed,rules){if(rules.failOn.length===0)return[];let matcher=createExceptionMatcher(rules.allow),typesOf=createTypeLookup(
deployed),found=[...plan.changes.flatMap(change=>matcher.protectedOf(typesOf(change),"unknown").length===0?[]:judgeChange(change,rules)),...judgeUnseen(plan,deployed,
rules,matcher),...judgeStack(plan,rules)];return[...new Map(found.map(one=>[one.path,one])).values()]}function judgeChange(change,{failOn}){let{path,type,action,
worst:worst2="replace",notes}=change,kind=failOn.find(rule=>rule==="change"||rule===(action==="unknown"?worst2:action));if(kind===void 0)return[];let what=action===
"unknown"?`may be ${DONE2[worst2]}: ${notes.join("; ")}`:`would be ${DONE2[action]}`;return[{path,type,kind,what}]}var DONE2={add:"added",update:"updated",replace:"\
replaced",delete:"deleted"};function judgeUnseen({kind:planKind,unseen},deployed,{failOn},matcher){return(planKind==="recreate"?[WHOLE_STACK]:unseen).flatMap(part=>{
let rule=findRuleForUnseen(failOn,planKind==="recreate"?"unknown":part.fate);if(rule===void 0)return[];let found=findInUnseen(part,deployed,matcher,[]).map(({path,
type,action,because=part.because})=>({path,type,kind:rule,what:action==="unknown"?`may be changed: ${because}`:`would be deleted: ${because}`}));return found.length>
0||rule!=="change"||part.among==="failed"||planKind==="recreate"?found:[{path:part.path,type:"",kind:rule,what:`may change: ${part.because}`}]})}function findRuleForUnseen(failOn,fate){
return failOn.find(rule=>fate==="unknown"||rule!=="replace")}function judgeStack({kind,changes,unseen,parameters,outputs:outputs2,definition},{failOn}){let rule=failOn.
find(one=>one!=="replace");if(kind==="delete"&&changes.length===0&&rule!==void 0)return[{path:"",type:"",kind:rule,what:"would be deleted"}];if(!failOn.includes(
"change")||kind==="recreate"||changes.length>0||unseen.length>0)return[];let names=[...parameters,...outputs2,...definition].map(({name})=>name);return names.length>
0?[{path:"",type:"",kind:"change",what:`would change in ${names.join(", ")}`}]:kind==="update"?[]:[{path:"",type:"",kind:"change",what:`would be ${kind}d`}]}function assertNoForbiddenChanges(stackName,found,files){
if(found.length===0)return;let{summary,problems=[],locations,hint,code}=toForbiddenFailure(stackName,found,files),message=[`${summary}; nothing was changed`,...toListLines(
problems)].join(`
`);throw new StackError(message,{failureCode:code,locations,hint})}function toForbiddenFailure(stackName,found,files){let summary=`The plan of stack ${stackName}\
 has changes that fail-on forbids`,{texts:problems,locations}=describeLocated(found,describeForbidden,files);return{summary,reason:[summary,...toListLines(problems)].
join(`
`),problems,resources:[],locations,hint:'Check the plan. To accept the change of a resource, add its name, path or type to "allow".',code:"changes"}}function describeForbidden({
path,type,kind,what}){return`${path===""?"the stack":type===""?path:`${path} (${type})`} ${what} (fail-on: ${kind})`}function isNotBegun({resource:resource2}){return resource2.action==="INIT"||resource2.action==="DELETE"&&resource2.physicalId===""}var CHECKED_WHEN_FAILED=/^OS::(Neutron::|Nova::Server$|Nova::ServerGroup$|Cinder::Volume$|Mistral::)/,
NEVER_REPLACED="OS::Heat::None",REQUESTED_NOTE='"replace" names it';function judgeFailed(next,{resource:resource2,isRequested=!1},verdict){let why=isRequested?REQUESTED_NOTE:
`it is ${resource2.state}, so Heat replaces it`;if(next.nested()!==void 0||next.kind===NEVER_REPLACED)return;let isChecked=CHECKED_WHEN_FAILED.test(next.kind)&&
resource2.state!=="CHECK_FAILED";if(resource2.physicalId===""||!isChecked)return createJudgement("replace",[],[why]);if(verdict==="unchanged"||verdict==="update\
d")return;let reason=`it is ${resource2.state}: Heat replaces it if its service can no longer use it`;return createUnknownJudgement("replace",[],[reason])}function isStillRunning(next,{
resource:resource2}){return isInProgress(resource2)&&next.nested()===void 0}function judgeRunning({differing,reasons},{resource:resource2}){let why=`it is ${resource2.
state}: Heat replaces it if that action fails`;return createUnknownJudgement("replace",differing,[...reasons,why])}function findRequestedReplacements(stackName,{resources:resources2},patterns){if(patterns.length===0)return[];let existing=resources2.filter(({resource:resource2})=>resource2.
action!=="DELETE"),unmatched=findUnmatchedPatterns(patterns,existing);if(unmatched.length>0)throw unmatchedError(stackName,unmatched);let matcher=createMatcher(
patterns),matched=existing.filter(one=>matcher.protectedOf([one],"replace").length>0);return matched.filter(({path})=>!matched.some(holder=>path.startsWith(`${holder.
path}/`)))}async function assertReplacementsMatch(context,request){request.replace.length!==0&&await assertReplacedByCreate(context.heat,request,await findStack(
context,request.stackName))}async function assertReplacedByCreate(heat,{stackName,replace},replaced){if(replace.length!==0){if(replaced===void 0)throw unmatchedError(
stackName,replace);findRequestedReplacements(stackName,await listResources(heat,replaced.ref),replace)}}function unmatchedError(stackName,patterns){let words=patterns.
map(pattern=>`"${pattern}"`).join(", ");return new StackError(`No deployed resource of stack ${stackName} matches ${words} of "replace" by name, path or type; n\
othing was changed`,{failureCode:"refused",hint:'Use operation "resources" to list the paths and types, or remove the pattern.'})}function withRequestedReplacements(listing,requested){
if(requested.length===0)return listing;let paths=new Set(requested.map(({path})=>path)),resources2=listing.resources.map(one=>{if(!paths.has(one.path))return one;
let resource2={...one.resource,action:"CHECK",status:"FAILED",state:"CHECK_FAILED"};return{...one,resource:resource2,isRequested:!0}});return{...listing,resources:resources2}}
function planRequestedReplacements(stackName,plan,{resources:resources2},requested){let planned=new Map(plan.changes.map(change=>[change.path,change])),isUnseen=path=>plan.
unseen.some(part=>isBelow(path,part.path)),isReplaced=path=>{let change=planned.get(path);return change===void 0?isUnseen(path):change.action==="replace"||change.
worst==="replace"},contents=({path})=>resources2.filter(one=>one.resource.nested===void 0&&isBelow(one.path,path)),kept=requested.filter(one=>one.resource.nested===
void 0?!isReplaced(one.path):contents(one).some(({path})=>!isReplaced(path)&&planned.get(path)?.action!=="delete"));if(kept.length>0)throw notReplacedError(stackName,
kept,planned);return requested.filter(({path,resource:resource2})=>resource2.nested===void 0&&!planned.has(path)).map(({path,type})=>({path,type,action:"replace",
values:[],notes:[REQUESTED_NOTE]}))}function isBelow(path,holder){return holder!==""&&path.startsWith(`${holder}/`)}function notReplacedError(stackName,kept,planned){
let lines=kept.map(({path,type})=>planned.get(path)?.action==="delete"?`  - ${path} (${type}) would be deleted: the template no longer defines it, or its group \
becomes smaller`:`  - ${path} (${type}) would stay: Heat does not replace such a resource`);return new StackError([`"replace" names resources of stack ${stackName}\
 that Heat would not replace; nothing was changed`,...lines].join(`
`),{failureCode:"refused",hint:"Use patterns that match only the resources to replace."})}import{randomUUID}from"node:crypto";async function fetchPreview(heat,ref,change,keepExisting){let ask=showNested=>keepExisting?heat.previewPatch(ref,change,{showNested}):heat.previewUpdate(ref,change,
{showNested});try{return await ask(!0)}catch(error){if(!isPreviewFailure(error)&&!isLimitExceeded(error))throw error;return ask(!1)}}var UNTYPED=new Set([void 0,
"HTTPBadRequest","TypeError"]);function isPreviewFailure(error){return error instanceof RequestError&&error.status===400&&UNTYPED.has(error.type)}function isLimitExceeded(error){
return error instanceof RequestError&&error.status===400&&error.type==="RequestLimitExceeded"}var NAME_CHARACTERS=200;function previewUnderTemporaryName(heat,stack){
return heat.previewStack({...stack,name:`${stack.name.slice(0,NAME_CHARACTERS)}-${randomUUID()}`})}var OWN_NAME=/\b(OS::stack_name|AWS::StackName)\b/;function dependsOnStackName({
template:template2="",files}){return[template2,...Object.values(files)].some(text=>OWN_NAME.test(text))}function findUses(value,...functions){let found=new Set,visit=node=>{if(Array.isArray(node))node.forEach(visit);else if(typeof node=="object"&&node!==null)for(let[
key,argument]of Object.entries(node)){let first=Array.isArray(argument)?argument[0]:argument;functions.includes(key)&&typeof first=="string"&&found.add(first),visit(
argument)}};return visit(value),found}function describeUpdateWarnings({converge},hidden,before,after,{hiddenParameters},unseen){let inOutputs=findUses([before.template.outputs,after.template.outputs],
"get_param"),unknown2=[...hidden].filter(name=>inOutputs.has(name)||hiddenParameters.has(name));return[...converge?["With converge: true, Heat also compares wit\
h the real resources, which a preview does not show"]:[],...unknown2.length===0?[]:[`Changes of these hidden parameters are not visible: ${unknown2.join(", ")}`],
...unseen.filter(({path,among,fate})=>path!==""&&among==="all"&&fate==="unknown").map(({path,because})=>`This plan does not show the contents of ${path}: ${because}`)]}
function describeRecreateWarnings(files){return["The existing stack and all its resources are deleted first",...dependsOnStackName(files)?["Heat previews it und\
er another name while this one is in use: values that depend on OS::stack_name may differ"]:[]]}function findDefinitionChanges(before,after){return[...textChange("tags",tagsText(before.tags),tagsText(after.tags)),...textChange("description",findDescription(
before),findDescription(after)),...sectionChanges(before.template,after.template),...environmentChanges(before.environment,after.environment),...nestedChanges(before,
after)]}function findOutputChanges(before,after,files){let[left,right]=[findSection(before.template,"outputs"),findSection(after.template,"outputs")];return[...new Set(
[...Object.keys(left),...Object.keys(right)])].sort().flatMap(name=>{let[one,other]=[ownValue(left,name),ownValue(right,name)],readsChanged=[...findUses(other,"\
get_file")].some(file=>files.has(file));if(hasSameMeaning(one,other))return readsChanged?[{name,before:"(the file as it is deployed)",after:formatValue(findPart(
other,"value"))}]:[];let isValue=!hasSameMeaning(findPart(one,"value"),findPart(other,"value")),text=output=>formatValue(isValue?findPart(output,"value"):output);
return[{name,before:text(one),after:text(other)}]})}function findDifferentResources(before,after){let[left,right]=[findSection(before.template,"resources"),findSection(
after.template,"resources")];return[...new Set([...Object.keys(left),...Object.keys(right)])].filter(name=>!hasSameMeaning(ownValue(left,name),ownValue(right,name)))}
function textChange(name,before,after){return before===after?[]:[{name,before:before||void 0,after:after||void 0}]}function tagsText(tags){return toComparableTags(
tags).join(", ")}function findDescription({template:template2}){return formatValue(findPart(template2,"description")??"")??""}var ELSEWHERE=new Set(["resources",
"outputs","description"]);function sectionChanges(before,after){return[...new Set([...Object.keys(before),...Object.keys(after)])].filter(name=>!ELSEWHERE.has(name.
toLowerCase())&&!hasSameMeaning(ownValue(before,name),ownValue(after,name))).flatMap(name=>{let shown=findValueChanges({[name]:withoutDefaults(ownValue(before,name))},
{[name]:withoutDefaults(ownValue(after,name))}),only={name:`${name} (a default of a hidden parameter)`,before:"(hidden)",after:"(hidden)"};return shown.length===
0?[only]:shown})}function withoutDefaults(section){return isJson(section)?Object.fromEntries(Object.entries(section).map(([name,schema])=>{if(!isJson(schema)||!isHiddenParameter(
schema))return[name,schema];let shown=Object.entries(schema).filter(([key])=>key.toLowerCase()!=="default");return[name,Object.fromEntries(shown)]})):section}function mappedTypes(environment){
let registry=Object.entries(findSection(environment,"resource_registry"));return Object.fromEntries(registry.filter(([type,target])=>typeof target=="string"&&type!==
target))}function environmentChanges(before,after){if(before===void 0||after===void 0)return[];let[left,right]=[mappedTypes(before),mappedTypes(after)],types=findValueChanges(
left,right).map(({name,...sides})=>({name:`resource_registry.${name}`,...sides})),restricted=findValueChanges(restrictedActions(before),restrictedActions(after)).
map(({name,...sides})=>({name:`restricted_actions of ${name}`,...sides})),[ofBefore,ofAfter]=[getMember(before,"parameter_defaults")??{},getMember(after,"parame\
ter_defaults")??{}],defaults=[...new Set([...Object.keys(ofBefore),...Object.keys(ofAfter)])].filter(name=>ownValue(ofBefore,name)!==HIDDEN_VALUE&&ownValue(ofAfter,
name)!==HIDDEN_VALUE&&!hasSameMeaning(ownValue(ofBefore,name),ownValue(ofAfter,name))).map(name=>({name:`parameter_defaults.${name}`,before:Object.hasOwn(ofBefore,
name)?"(a value)":void 0,after:Object.hasOwn(ofAfter,name)?"(another value)":void 0}));return[...types,...restricted,...defaults]}function restrictedActions(environment){
let listOf=(level,path)=>Object.entries(isJson(level)?level:{}).flatMap(([name,value])=>name==="restricted_actions"&&!isJson(value)?[[path,[value].flat().map(String).
sort().join(", ")]]:listOf(value,path===""?name:`${path}/${name}`));return Object.fromEntries(listOf(findPart(findPart(environment,"resource_registry"),"resourc\
es"),""))}function nestedChanges(before,after){let texts2=readAsText(after);return Object.keys(after.files).flatMap(key=>{let[left,right]=[ownValue(before.files,
key),ownValue(after.files,key)];if(left===void 0||right===void 0||left===right)return[];let[one,other]=[before.read(left),after.read(right)];return!texts2.has(key)&&
isTemplate(one)&&isTemplate(other)&&hasSameMeaning(one,other)?[]:[{name:key,before:"(deployed)",after:"(another text)"}]})}function readAsText({template:template2,
files,read:read2}){let nested=Object.values(files).map(text=>read2(text)).filter(isTemplate);return findUses([template2,...nested],"get_file")}function isTemplate(parsed){
return isJson(parsed)&&VERSION_KEYS.some(key=>key in parsed)}function hasSameMeaning(left,right){return isSameJson(left,right)||isSameJson(roundNumbers(left),roundNumbers(
right))}var LARGE_INTEGER=/^-?\d{16,}$/;function roundNumbers(value){return typeof value=="string"&&LARGE_INTEGER.test(value)?Number(value):Array.isArray(value)?
value.map(roundNumbers):isJson(value)?Object.fromEntries(Object.entries(value).map(([key,one])=>[key,roundNumbers(one)])):value}function getValueAfterUpdate(deployed,{name,defaultValue,value},{given,keeps,cleared}){return keeps&&!given.has(name)&&!cleared.has(name)?ownValue(deployed,name)??
defaultValue:given.has(name)?value??given.get(name):defaultValue}function findParameterChanges(deployed,sources){let{declared}=sources,names=new Set(declared.map(
({name})=>name)),removed=Object.keys(deployed).filter(name=>isUserParameter(name)&&!names.has(name));return[...declared.flatMap(one=>{let{name,type,hidden}=one;
if(hidden)return[];let before=ownValue(deployed,name),after=getValueAfterUpdate(deployed,one,sources);return isSameParameter(before,after,type)?[]:[{name,before:formatValue(
before),after:formatValue(after)}]}),...removed.map(name=>({name,before:formatValue(ownValue(deployed,name)),after:void 0}))]}function findDifferentParameters(before,after,template2){
let declared=findSection(template2,"parameters");return[...new Set([...Object.keys(before),...Object.keys(after)])].filter(name=>isUserParameter(name)&&!isSameParameter(
ownValue(before,name),ownValue(after,name),findType(ownValue(declared,name))))}function isUserParameter(name){return!name.startsWith("OS::")&&!name.startsWith("\
AWS::")}function isSameParameter(left,right,type){if(left===void 0||right===void 0)return left===right;if(typeof right=="number"&&Number(left)===right)return!0;
let[one,other]=[left,right].map(value=>parameterText(value,type));return one===other}var TRUE=new Set(["1","t","true","on","y","yes"]);function parameterText(value,type){
switch(type.toLowerCase().replaceAll("_","")){case"boolean":return String(TRUE.has(String(value).trim().toLowerCase()));case"number":return numberText(value);case"\
commadelimitedlist":return Array.isArray(value)?value.map(scalarText2).join(","):scalarText2(value);case"json":return jsonText(value);default:return scalarText2(
value)}}function numberText(value){let number=Number(value),isExact=Number.isFinite(number)&&(!Number.isInteger(number)||Number.isSafeInteger(number));return String(
isExact?number:value)}function comparableNumber(text){let value=Number(text);return Number.isInteger(value)&&!Number.isSafeInteger(value)?text:value}function scalarText2(value){
return isLosslessNumber(value)?value.toString():typeof value=="boolean"?value?"True":"False":isJson(value)||Array.isArray(value)?toCanonicalJson(value):String(value)}
function jsonText(value){let text=typeof value=="string"?value:stringify(value);if(text===void 0)return"";try{return toCanonicalJson(parse(text,void 0,comparableNumber))}catch{
return text}}function findRequestedParameterChanges({keepExisting,clearParameters},desired,stack,valid){if(valid===void 0)return[];let hidden=new Set(listHiddenParameters(
desired,valid));return findParameterChanges(stack.parameters,{declared:valid.parameters.map(one=>({...one,hidden:hidden.has(one.name)})),given:desired.parameters,
keeps:keepExisting,cleared:new Set(clearParameters)})}function listHiddenParameters(desired,valid){let hiddenNames=(valid?.parameters??[]).filter(({hidden})=>hidden).
map(({name})=>name);return[...new Set([...desired.hiddenParameters,...hiddenNames])]}function createNestedStackFinder(root,deployed){let byId2=new Map,byName2=new Map;for(let{path,resource:resource2}of deployed){if(resource2.nested===void 0)continue;
byId2.set(resource2.nested.id,path);let name=[root.name,...path.split("/")].join("-");byName2.set(name,byName2.has(name)?void 0:path)}return({id,name})=>id===""?
byName2.get(name):byId2.get(id)}function readPreviewVerdicts(answer,root,deployed){let verdicts=new Map,findStack2=createNestedStackFinder(root,deployed),take=(resources2,verdict)=>{for(let resource2 of resources2){
let path=toResourcePath(resource2,root,findStack2);path!==void 0&&verdicts.set(path,verdict)}};return take(answer.unchanged,"unchanged"),take(answer.updated,"up\
dated"),take(answer.replaced,"replaced"),take(answer.added,"added"),take(answer.deleted,"deleted"),verdicts}function toResourcePath({name,stack,parentResource},root,findStack2){
if(stack.id===root.id||stack.name===root.name&&parentResource===void 0)return name;let holder=findStack2(stack);return holder===void 0?void 0:`${holder}/${name}`}var ResourceId=class{path;constructor(path){this.path=path}},ResourceAttribute=class{path;keys;constructor(path,keys){this.path=path,this.keys=keys}},HiddenParameter=class{name;isKept;value;constructor(name,isKept,value){
this.name=name,this.isKept=isKept,this.value=value}},FunctionCall=class{name;argument;constructor(name,argument){this.name=name,this.argument=argument}},JoinedText=class{parts;constructor(parts){
this.parts=parts}};function isUnresolved(value){return value instanceof ResourceId||value instanceof ResourceAttribute||value instanceof HiddenParameter||value instanceof
FunctionCall||value instanceof JoinedText}function isMap2(value){return isJson(value)&&!isUnresolved(value)&&!isLosslessNumber(value)}function isResolved(value){
return isUnresolved(value)?!1:Array.isArray(value)?value.every(isResolved):isMap2(value)?Object.values(value).every(isResolved):!0}function findUnresolved(value){
return value instanceof FunctionCall?[value,...findUnresolved(value.argument)]:value instanceof JoinedText?value.parts.flatMap(findUnresolved):value instanceof ResourceAttribute?
[value,...value.keys.flatMap(findUnresolved)]:isUnresolved(value)?[value]:Array.isArray(value)?value.flatMap(findUnresolved):isMap2(value)?Object.values(value).
flatMap(findUnresolved):[]}function joinText(parts){let merged=[];for(let part of parts.flatMap(one=>one instanceof JoinedText?one.parts:[one])){let last=merged.at(-1);typeof part=="strin\
g"&&typeof last=="string"?merged[merged.length-1]=last+part:part!==""&&merged.push(part)}return merged.length===0?"":merged.length===1&&typeof merged[0]=="strin\
g"?merged[0]:new JoinedText(merged)}function jsonText2(value){return Array.isArray(value)?`[${value.map(jsonText2).join(", ")}]`:isMap2(value)?`{${Object.entries(
value).map(([key,one])=>`${JSON.stringify(key)}: ${jsonText2(one)}`).join(", ")}}`:stringify(value)??"null"}function toText3(value){return isUnresolved(value)||
typeof value=="string"?value:value==null?"":typeof value=="boolean"?value?"True":"False":isLosslessNumber(value)?value.toString():typeof value=="object"?isResolved(
value)?jsonText2(value):new FunctionCall("json",value):typeof value=="number"||typeof value=="bigint"?String(value):""}function compareValues(before,after,references){return before instanceof ResourceId||after instanceof ResourceId?compareIds(before,after,references):isUnresolved(
before)&&isUnresolved(after)?compareUnresolved(before,after,references):isUnresolved(before)||isUnresolved(after)?"unknown":Array.isArray(before)&&Array.isArray(
after)?compareLists(before,after,references):isMap2(before)&&isMap2(after)&&!isResolved([before,after])?compareMaps(before,after,references):toCanonicalJson(before)===
toCanonicalJson(after)?"same":"different"}function compareUnresolved(before,after,references){return before instanceof ResourceAttribute&&after instanceof ResourceAttribute?
before.path===after.path&&toCanonicalJson(before.keys)===toCanonicalJson(after.keys)?references.attributeChange(after.path,after.keys):"unknown":before instanceof
HiddenParameter&&after instanceof HiddenParameter?before.name===after.name?compareHidden(after,references):"unknown":before instanceof FunctionCall&&after instanceof
FunctionCall&&before.name===after.name?compareValues(before.argument,after.argument,references)==="same"?"same":"unknown":before instanceof JoinedText&&after instanceof
JoinedText?compareLists(before.parts,after.parts,references):"unknown"}function compareHidden({name,isKept},{onHidden}){return isKept||onHidden(name),isKept?"sa\
me":"unknown"}function compareIds(before,after,{idChange,deployedId}){if(before instanceof ResourceId&&after instanceof ResourceId)return before.path===after.path?
idChange(after.path):"different";let[id,other]=before instanceof ResourceId?[before,after]:[after,before],deployed=deployedId(id.path);return isUnresolved(other)||
deployed.is==="unknown"?"unknown":deployed.is==="none"||other!==deployed.id?"different":before instanceof ResourceId?"same":idChange(id.path)}function compareLists(before,after,references){
return before.length!==after.length?"different":worst(before.map((value,index)=>compareValues(value,after[index],references)))}function compareMaps(before,after,references){
let keys=[...new Set([...Object.keys(before),...Object.keys(after)])];return worst(keys.map(key=>compareValues(ownValue(before,key),ownValue(after,key),references)))}
function worst(differences4){return differences4.includes("different")?"different":differences4.includes("unknown")?"unknown":"same"}var ALIASES={"Fn::Equals":"equals","Fn::Not":"not","Fn::And":"and","Fn::Or":"or"};function toCondition(expression,parts){if(typeof expression=="boolean")return expression;
if(typeof expression=="string")return parts.condition(expression);if(!isMap2(expression))return;let[name="",argument]=Object.entries(expression)[0]??[];switch(ownValue(
ALIASES,name)??name){case"equals":return equal(parts.evaluate(argument));case"contains":return contained(parts.evaluate(argument));case"not":return not(toCondition(
Array.isArray(argument)?argument[0]:argument,parts),argument);case"and":return combined(argument,parts,!1);case"or":return combined(argument,parts,!0);case"Cond\
ition":return toCondition(argument,parts);case"get_param":return truth(parts.evaluate(expression));default:return}}function equal(pair){if(!Array.isArray(pair))
return new FunctionCall("equals",pair);let[left,right]=pair,[one,other]=[toCanonicalJson(left),toCanonicalJson(right)];return isResolved(pair)?one===other:new FunctionCall(
"equals",pair)}function contained(pair){if(!Array.isArray(pair)||!isResolved(pair))return new FunctionCall("contains",pair);let[item,whole]=pair;return typeof whole==
"string"?typeof item=="string"&&whole.includes(item):Array.isArray(whole)&&whole.some(one=>toCanonicalJson(one)===toCanonicalJson(item))}function not(condition,argument){
return typeof condition=="boolean"?!condition:new FunctionCall("not",condition??argument)}function combined(argument,parts,decisive){let members=Array.isArray(argument)?
argument.map(one=>toCondition(one,parts)):[];return members.includes(decisive)?decisive:members.every(one=>one===!decisive)?!decisive:new FunctionCall(decisive?
"or":"and",members)}function truth(value){return typeof value=="boolean"?value:new FunctionCall("bool",value)}import{createHash as createHash4}from"node:crypto";var PURE_FUNCTIONS={str_replace:replaceText,str_replace_strict:replaceText,str_replace_vstrict:replaceText,"Fn::Replace":argument=>Array.isArray(argument)?replaceIn(
argument[1],argument[0]):void 0,list_join:joinLists,"Fn::Join":argument=>Array.isArray(argument)?joinLists([argument[0],argument[1]]):void 0,str_split:splitText,
"Fn::Split":splitText,"Fn::Select":selectValue,list_concat:argument=>concatLists(argument),list_concat_unique:argument=>uniqueValues(concatLists(argument)),map_merge:mergeMaps,
map_replace:replaceInMap,digest:digestText,filter:filterList,"Fn::MemberListToMap":()=>{}};function callPureFunction(name,argument){let result=ownValue(PURE_FUNCTIONS,
name)?.(argument);return result===void 0?new FunctionCall(name,argument):result}function valueAtKeys(value,keys){let[key,...others]=keys;return key===void 0?value:
value instanceof ResourceAttribute?new ResourceAttribute(value.path,[...value.keys,...keys]):isUnresolved(value)||isUnresolved(key)?new FunctionCall("select",[value,
keys]):Array.isArray(value)?valueAtKeys(value[Number(key)],others):isMap2(value)?valueAtKeys(ownValue(value,formatValue(key)??""),others):null}function replaceText(argument){
return isMap2(argument)?replaceIn(argument.template,argument.params):void 0}function replaceIn(template2,params){if(typeof template2!="string"||!isMap2(params))
return;let keys=Object.keys(params).sort((left,right)=>right.length-left.length||(left<right?-1:1)),parts=[{text:template2,isDone:!1}];for(let key of keys)key!==
""&&(parts=parts.flatMap(part=>{if(part.isDone||typeof part.text!="string")return[part];let between={text:toText3(ownValue(params,key)),isDone:!0};return part.text.
split(key).flatMap((text,index)=>[...index===0?[]:[between],{text,isDone:!1}])}));return joinText(parts.map(({text})=>text))}function joinLists(argument){if(!Array.
isArray(argument))return;let[separator,...lists]=argument;if(typeof separator!="string"||!lists.every(list2=>Array.isArray(list2)||list2===null))return;let texts2=lists.
flatMap(list2=>Array.isArray(list2)?list2:[]).filter(item=>item!==null).map(toText3);return joinText(texts2.flatMap((text,index)=>index===0?[text]:[separator,text]))}
function splitText(argument){if(!Array.isArray(argument))return;let[separator,text,index]=argument;if(typeof separator!="string"||typeof text!="string"||separator===
"")return;let parts=text.split(separator);return index===void 0?parts:parts[Number(index)]??null}function selectValue(argument){return Array.isArray(argument)?valueAtKeys(
argument[1],[argument[0]]):void 0}function concatLists(argument){if(!Array.isArray(argument))return;let lists=argument.filter(list2=>list2!==null);return lists.
every(list2=>Array.isArray(list2))?lists.flatMap(list2=>list2):void 0}function uniqueValues(list2){if(list2?.every(isResolved))return list2.filter((value,index)=>list2.
findIndex(one=>isSameJson(one,value))===index)}function mergeMaps(argument){if(!Array.isArray(argument))return;let maps=argument.filter(map=>map!==null);return maps.
every(isMap2)?Object.fromEntries(maps.flatMap(map=>Object.entries(map))):void 0}function replaceInMap(argument){if(!Array.isArray(argument)||!isMap2(argument[0])||
!isMap2(argument[1]))return;let[map,replacement]=argument,{keys={},values={}}=replacement??{};if(!(!isMap2(keys)||!isMap2(values)||!isResolved([map,keys,values])))
return Object.fromEntries(Object.entries(map??{}).map(([key,value])=>[formatValue(ownValue(keys,key)??key),(typeof value=="string"?ownValue(values,value):void 0)??
value]))}function digestText(argument){if(!Array.isArray(argument))return;let[algorithm,text]=argument;if(!(typeof algorithm!="string"||typeof text!="string"))try{
return createHash4(algorithm).update(text).digest("hex")}catch{return}}function filterList(argument){if(!Array.isArray(argument)||!isResolved(argument))return;let[
unwanted,list2]=argument;if(!(!Array.isArray(unwanted)||!Array.isArray(list2)))return list2.filter(value=>!unwanted.some(one=>isSameJson(one,value)))}function repeat(argument,evaluate2){if(!isMap2(argument))return new FunctionCall("repeat",argument);let lists=evaluate2(argument.for_each),isPermuted=evaluate2(
argument.permutations)??!0,template2=argument.template,whole=new FunctionCall("repeat",[lists,isPermuted,evaluate2(template2)]);if(!isMap2(lists)||!isResolved(lists)||
typeof isPermuted!="boolean")return whole;let columns=Object.entries(lists).map(([key,list2])=>({key,items:toItems(list2)}));return columns.some(({items})=>items===
void 0)?whole:(isPermuted?permutations(columns):parallel(columns)).map(row=>evaluate2(substitute(template2,row)))}function toItems(list2){return Array.isArray(list2)?
list2:isMap2(list2)?Object.keys(list2):void 0}function permutations(columns){return columns.reduce((rows,{key,items=[]})=>rows.flatMap(row=>items.map(item=>[...row,
[key,item]])),[[]])}function parallel(columns){let length=Math.max(0,...columns.map(({items=[]})=>items.length));return Array.from({length},(_,index)=>columns.map(
({key,items=[]})=>[key,items[index]]))}function substitute(node,row){if(Array.isArray(node))return node.map(one=>substitute(one,row));if(isMap2(node))return Object.
fromEntries(Object.entries(node).map(([key,value])=>[formatValue(substitute(key,row)),substitute(value,row)]));if(typeof node!="string")return node;let whole=row.
find(([key])=>key===node);return whole!==void 0?whole[1]:row.reduce((text,[key,item])=>key===""?text:text.replaceAll(key,()=>formatValue(item)??""),node)}var CALLS={get_param:(argument,scope)=>{let[name,...keys]=asList2(evaluate(argument,scope));return valueAtKeys(scope.parameter(formatValue(name)??""),keys)},get_resource:(argument,scope)=>new ResourceId(
scope.pathOf(formatValue(argument)??"")),get_attr:evaluateAttribute,"Fn::GetAtt":evaluateAttribute,Ref:(argument,scope)=>{let name=formatValue(argument)??"";return scope.
hasResource(name)?new ResourceId(scope.pathOf(name)):scope.parameter(name)},get_file:(argument,scope)=>{let key=formatValue(evaluate(argument,scope))??"";return scope.
file(key)??new FunctionCall("get_file",key)},if:choose,"Fn::If":choose,repeat:(argument,scope)=>repeat(argument,one=>evaluate(one,scope)),resource_facade:(argument,scope)=>scope.
facade(formatValue(argument)??""),"Fn::ResourceFacade":(argument,scope)=>scope.facade(formatValue(argument)??""),"Fn::FindInMap":(argument,scope)=>{let[name,...keys]=asList2(
evaluate(argument,scope));return valueAtKeys(scope.mapping(formatValue(name)??""),keys)}},OTHER_CALLS=new Set(["str_replace","str_replace_strict","str_replace_v\
strict","list_join","list_concat","list_concat_unique","str_split","map_merge","map_replace","digest","filter","yaql","make_url","contains","equals","not","and",
"or","Fn::Join","Fn::Split","Fn::Select","Fn::Replace","Fn::Base64","Fn::GetAZs","Fn::MemberListToMap","Fn::Equals","Fn::Not","Fn::And","Fn::Or"]);function evaluate(expression,scope){
if(Array.isArray(expression))return expression.map(one=>evaluate(one,scope));if(!isMap2(expression)||!isJson(expression))return expression;let entries=Object.entries(
expression),[name,argument]=entries[0]??[""];if(entries.length===1){let call=Object.hasOwn(CALLS,name)?CALLS[name]:void 0;if(call!==void 0)return call(argument,
scope);if(OTHER_CALLS.has(name))return evaluateCondition(expression,scope)??callPureFunction(name,evaluate(argument,scope))}return Object.fromEntries(entries.map(
([key,value])=>[key,evaluate(value,scope)]))}function evaluateCondition(expression,scope){let parts={evaluate:one=>evaluate(one,scope),condition:scope.condition};
return toCondition(expression,parts)}function evaluateAttribute(argument,scope){let parts=typeof argument=="string"?splitOnce(argument):asList2(argument),[name,
...keys]=parts;return scope.attribute(formatValue(evaluate(name,scope))??"",keys.map(key=>evaluate(key,scope)))}function splitOnce(text){let dot=text.indexOf(".");
return dot<0?[text]:[text.slice(0,dot),text.slice(dot+1)]}function choose(argument,scope){let[condition,then,otherwise]=asList2(argument),isTrue2=typeof condition==
"string"?scope.condition(condition):evaluateCondition(condition,scope);return typeof isTrue2=="boolean"?evaluate(isTrue2?then:otherwise,scope):new FunctionCall(
"if",[isTrue2,evaluate(then,scope),evaluate(otherwise,scope)])}function asList2(value){return Array.isArray(value)?value:[value]}function substitute2(value,idOf){
let inside=one=>substitute2(one,idOf);return value instanceof HiddenParameter?value.value??value:value instanceof ResourceId?idOf(value.path)??value:value instanceof
JoinedText?joinText(value.parts.map(part=>toText3(inside(part)))):value instanceof FunctionCall?callPureFunction(value.name,inside(value.argument)):isUnresolved(
value)?value:Array.isArray(value)?value.map(inside):isMap2(value)?Object.fromEntries(Object.entries(value).map(([key,one])=>[key,inside(one)])):value}var ReferenceChanges=class{resources;judge;properties=new Map;hiddenReasons=new Map;constructor(resources2,judge){this.resources=resources2,this.judge=judge}references(reasons){
return{deployedId:path=>this.deployedId(path),idChange:path=>{let change=this.idChange(path);return change==="different"&&reasons.add(`it uses the id of ${path}\
, which is new`),change==="unknown"&&reasons.add(`it uses the id of ${path}, which may be new`),change},attributeChange:(path,keys)=>{let change=this.attributeChange(
path,keys),attribute=keys.map(key=>formatValue(key)).join(".");return change!=="same"&&reasons.add(`it reads ${attribute} of ${path}, ${READS[change]}`),change},
onHidden:name=>reasons.add(this.toHiddenReason(name))}}toHiddenReason(name){let known=this.hiddenReasons.get(name);if(known!==void 0)return known;let reason={hiddenParameter:name};
return this.hiddenReasons.set(name,reason),reason}propertyChange(path,name){let key=`${path} ${name}`,known=this.properties.get(key);if(known!==void 0)return known;
let[before,after]=[this.resources.before(path),this.resources.after(path)],references=this.references(new Set),change=compareValues(ownValue(before?.properties(),
name),ownValue(after?.properties(),name),references);return this.properties.set(key,change),change}deployedId(path){let live=this.resources.deployed(path);return live===
void 0||live.resource.physicalId===""?{is:"none"}:OWN_REFERENCES.has(this.resources.before(path)?.kind??live.type)?{is:"unknown"}:{is:"known",id:live.resource.physicalId}}idChange(path){
let[before,after]=[this.resources.before(path),this.resources.after(path)];if(after===void 0)return"unknown";if(before?.nested()!==void 0&&before.kind===after.kind)
return"same";let{action,worst:worst2}=this.judge(path),isNew=action==="replace"||action==="add";return!isNew&&worst2!=="replace"?"same":after.kind==="OS::Nova::\
KeyPair"&&before!==void 0?this.propertyChange(path,"name"):isNew?"different":"unknown"}attributeChange(path,keys){let judgement=this.judge(path);if(judgement.action===
"unchanged")return"same";let[before,after]=[this.resources.before(path),this.resources.after(path)],name=formatValue(keys[0])??"";if((judgement.action==="replac\
e"||judgement.action==="add")&&after!==void 0&&ALWAYS_NEW[after.kind]===name)return"different";if(before===void 0||after===void 0)return"unknown";let property=[
name,name.replace(/_id$/,"")].find(one=>Object.hasOwn(before.properties(),one)||Object.hasOwn(after.properties(),one));return property!==void 0&&!DERIVED.has(name)?
this.propertyChange(path,property):isOnlyLabelled(judgement)&&name!=="show"?"same":"unknown"}};function isOnlyLabelled({action,worst:worst2,differing}){return action!==
"replace"&&worst2!=="replace"&&differing.every(part=>LABELS.has(part))}var READS={different:"which changes",unknown:"which may change"},OWN_REFERENCES=new Set([
"OS::Heat::RandomString","OS::Heat::WaitConditionHandle","OS::Heat::SwiftSignalHandle","AWS::CloudFormation::WaitConditionHandle"]),ALWAYS_NEW={"OS::Heat::Rando\
mString":"value"},DERIVED=new Set(["networks","addresses","fixed_ips","block_device_mapping","show"]),LABELS=new Set(["name","description","tags","metadata","de\
letion_policy","update_policy","depends_on","condition","type"]);function decideReplacement(before,after,differences4,schema){let answers=[...differences4].map(([name,difference])=>{let answer=replacementByOne(name,before,after,
schema);return answer==="yes"&&difference==="unknown"?"unknown":answer});return answers.includes("yes")?"yes":answers.includes("unknown")?"unknown":"no"}function replacementByOne(name,before,after,schema){
let property=ownValue(schema,name);if(property===void 0)return"unknown";let[left,right]=[ownValue(before.properties(),name),ownValue(after.properties(),name)];if(isSameProperty(
left,right,property))return"no";let policy=POLICIES[`${after.kind} ${name}`];if(policy!==void 0){let chosen=after.properties()[policy.property]??schema[policy.property]?.
defaultValue??before.properties()[policy.property];if(isUnresolved(chosen))return"unknown";if(formatValue(chosen)===policy.replaces)return"yes"}return property.
updateAllowed?"no":"yes"}var REPLACE="REPLACE",POLICIES={"OS::Nova::Server flavor":{property:"flavor_update_policy",replaces:REPLACE},"OS::Nova::Server image":{
property:"image_update_policy",replaces:REPLACE},"OS::Nova::Server user_data":{property:"user_data_update_policy",replaces:REPLACE},"OS::Heat::TestResource valu\
e":{property:"update_replace",replaces:"true"}};function isAlwaysReplaced(after){return after.kind==="OS::Neutron::Port"&&after.properties().replacement_policy===
"REPLACE_ALWAYS"}function hasKnownRules(kind){return/^(OS|AWS)::/.test(kind)}function isSameProperty(before,after,schema){let[left,right]=[before??schema.defaultValue,
after??schema.defaultValue];return!isResolved(left)||!isResolved(right)?!1:looseText(left,schema.type)===looseText(right,schema.type)}function looseText(value,type){
if(value==null)return"";if(Array.isArray(value))return`[${value.map(one=>looseText(one,"")).join(",")}]`;if(isMap2(value)){let entries=Object.entries(value).filter(
([,one])=>one!==null);return toCanonicalJson(Object.fromEntries(entries.map(([key,one])=>[key,looseText(one,"")])))}if(isUnresolved(value))return"";let text=formatValue(
value)??"";if(type==="boolean"||typeof value=="boolean")return/^(1|t|true|on|y|yes)$/i.test(text.trim())?"true":"false";let number=Number(text);return(type==="i\
nteger"||type==="number")&&Number.isFinite(number)?String(number):text}var DEFINITION_PARTS=["metadata","deletion_policy","update_policy","depends_on","external_id","condition"];var ResourceJudge=class{facts;changes;judgements=new Map;pending=new Set;constructor(facts){this.facts=facts,this.changes=new ReferenceChanges(facts,path=>this.
judge(path))}judge(path){let known=this.judgements.get(path);if(known!==void 0)return known;if(this.pending.has(path))return createUnknownJudgement("replace",[],
["it refers to itself"]);this.pending.add(path);let judgement=this.decide(path);return this.pending.delete(path),this.judgements.set(path,judgement),judgement}compare(before,after){
return compareValues(before,after,this.changes.references(new Set))}decide(path){let{before,after,deployed,previewVerdict,isHolderReplaced}=this.facts,[old,next,
live]=[before(path),after(path),deployed(path)];if(next===void 0)return createJudgement("unchanged");if(next.exists!==!0&&path.includes("/"))return createUnknownJudgement(
"replace",["condition"],["the value of its condition is unknown"]);if(live===void 0||isNotBegun(live))return createJudgement("add");let holder=isHolderReplaced(
path);return holder==="yes"?createJudgement("replace",[],["the nested stack that contains it is replaced"]):holder==="unknown"?createUnknownJudgement("replace",
[],["the nested stack that contains it may be replaced"]):old===void 0||old.type===""?judgeUnknownDefinition(readsOthers(next)?void 0:previewVerdict(path)):this.
judgeStaying(old,next,live)}judgeHolder(old,next){let{properties}=this.compareDefinitions(old,next);if(properties.size===0||UPDATED_IN_PLACE.has(next.kind))return"\
no";let schema=this.facts.schema(next.kind);return schema===void 0?"unknown":decideReplacement(old,next,properties,schema)}judgeStaying(old,next,live){let verdict=next.
kind===STACK_TYPE?void 0:this.facts.previewVerdict(next.path);if(old.kind!==next.kind)return createJudgement("replace",["type"],old.type===next.type?[MAPPED_ELSEWHERE]:
[]);if(next.part("external_id")!==void 0)return createJudgement("unchanged");let failed=isFailed(live.resource)?judgeFailed(next,live,verdict):void 0;if(failed?.
action==="replace")return failed;if(isAlwaysReplaced(next))return createJudgement("replace",["replacement_policy"],[ALWAYS_REPLACED]);let own=this.judgeDefinitions(
this.compareDefinitions(old,next),verdict);return own.action==="replace"?own:failed??(isStillRunning(next,live)?judgeRunning(own,live):own)}compareDefinitions(old,next){
let reasons=new Set,references=this.changes.references(reasons),properties=differences(old.properties(),next.properties(),references),parts=DEFINITION_PARTS.filter(
part=>compareValues(findPart2(old,part),findPart2(next,part),references)!=="same"),differing=[...properties.keys(),...parts,...old.type===next.type?[]:["type"]],
isMaybe=differing.length===properties.size&&[...properties.values()].every(one=>one==="unknown");return{old,next,properties,differing,isMaybe,reasons:[...reasons]}}judgeDefinitions(defined,verdict){
let{next}=defined;if(verdict!==void 0&&!readsOthers(next))return toJudgement(verdict,defined.differing,defined.reasons);let stored=this.isInDoubt(defined)?this.
facts.stored(next.path):void 0,comparison=stored===void 0?defined:this.withStored(defined,stored),{differing,isMaybe,reasons}=comparison;if(!this.facts.isBeforeCertain&&
stored===void 0)return verdict==="unchanged"?createJudgement("unchanged"):createUnknownJudgement(verdict==="updated"?"update":"replace",differing,[...reasons,UNCERTAIN]);
if(differing.length===0)return createJudgement("unchanged");let replacement=verdict==="updated"?createJudgement("update"):this.judgeReplacement(comparison,verdict);
return replacement.action==="replace"?createJudgement("replace",differing,reasons):replacement.action==="unknown"?createUnknownJudgement("replace",differing,[...reasons,
...replacement.reasons]):isMaybe?createUnknownJudgement("update",differing,reasons):createJudgement("update",differing,reasons)}isInDoubt({properties,next}){let isResolvable=name=>!readsAttributes(
ownValue(next.properties(),name));return!this.facts.isBeforeCertain||[...properties].some(([name,difference])=>difference==="unknown"&&isResolvable(name))}withStored(defined,stored){
let reasons=new Set,references=this.changes.references(reasons),idOf=path=>{let deployed=references.deployedId(path);return deployed.is==="known"&&references.idChange(
path)==="same"?deployed.id:void 0},next=defined.next.properties(),compared=[...new Set([...Object.keys(stored),...Object.keys(next)])].map(name=>{let own=this.facts.
isBeforeCertain?defined.properties.get(name)??"same":"unknown",value=substitute2(ownValue(next,name),idOf);return[name,own==="unknown"?compareValues(ownValue(stored,
name)??void 0,value,references):own]}),properties=new Map(compared.filter(([,difference])=>difference!=="same"));for(let[name,difference]of properties)for(let hidden of findHiddenParameters(
ownValue(next,name)))reasons.add(`hidden parameter "${hidden}" ${CHANGES[difference]}`);let parts=defined.differing.filter(name=>!defined.properties.has(name)),
isMaybe=parts.length===0&&[...properties.values()].every(one=>one==="unknown");return{...defined,properties,differing:[...properties.keys(),...parts],isMaybe,reasons:[
...reasons]}}judgeReplacement({old,next,properties},verdict){let schema=this.facts.schema(next.kind);if(schema===void 0)return createUnknownJudgement("replace",
[],[`it is unknown which properties of ${next.kind} can be updated`]);let answer=decideReplacement(old,next,properties,schema);return answer==="yes"?createJudgement(
"replace"):answer==="unknown"?createUnknownJudgement("replace",[],[]):verdict==="replaced"&&!hasKnownRules(next.kind)?createUnknownJudgement("replace",[],[`${next.
kind} may have its own rules`]):createJudgement("update")}},CHANGES={different:"changes",unknown:"may change"};function findHiddenParameters(value){return findUnresolved(
value).flatMap(one=>one instanceof HiddenParameter&&one.value!==void 0?[one.name]:[])}function readsOthers(node){return node.origin().reads.size>0}function readsAttributes(value){
return findUnresolved(value).some(one=>one instanceof ResourceAttribute)}var UPDATED_IN_PLACE=new Set(["template","OS::Heat::AutoScalingGroup"]),MAPPED_ELSEWHERE="\
the environment maps its type to another one",ALWAYS_REPLACED="its replacement_policy is REPLACE_ALWAYS: every update replaces it",UNCERTAIN="the last update of\
 the stack failed: its last definition is unknown";function differences(before,after,references){let compared=[...new Set([...Object.keys(before),...Object.keys(
after)])].map(name=>[name,compareValues(ownValue(before,name),ownValue(after,name),references)]);return new Map(compared.filter(([,difference])=>difference!=="s\
ame"))}function findPart2(node,part){let value=node.part(part)??void 0;return part==="depends_on"&&typeof value=="string"?[value]:value}function judgeUnknownDefinition(verdict){
return verdict!==void 0?toJudgement(verdict,[],[]):createUnknownJudgement("replace",[],["the deployed template does not define it"])}function listDeployedMembers(group,deployed){return{names:inOrder(deployed(group.path)).map(toMemberName),isSizeUnknown:!1}}function planMembers(group,deployed,redefinition){
let members=inOrder(deployed(group.path));switch(group.kind){case"OS::Heat::ResourceGroup":return planResourceGroup(group,members);case"OS::Heat::AutoScalingGro\
up":return planScalingGroup(group,members,redefinition);default:return planResourceChain(group,members)}}function inOrder(members){let key=({resource:resource2})=>[
isFailed(resource2)?"0":"1",resource2.creationTime??"",resource2.name].join(" ");return[...members].sort((left,right)=>key(left)<key(right)?-1:1)}function toMemberName({
resource:resource2}){return resource2.name}var DEFAULT_COUNT=1;function planResourceGroup(group,members){let{count=DEFAULT_COUNT,removal_policies:policies,removal_policies_mode:mode}=group.
properties(),size=readSize(count),removed=removedNames(policies,members);if(size===void 0||removed===void 0)return{names:members.map(toMemberName),isSizeUnknown:!0};
let skipped=new Set([...mode==="update"?[]:missingNumbers(members),...removed]),names=[];for(let number=0;names.length<size;number+=1)skipped.has(String(number))||
names.push(String(number));return{names,isSizeUnknown:!1}}function missingNumbers(members){let numbers=new Set(members.map(member=>Number(toMemberName(member))));
return Array.from({length:Math.max(0,...numbers)},(_,number)=>number).filter(number=>!numbers.has(number)).map(String)}function removedNames(policies,members){return isResolved(
policies)?(Array.isArray(policies)?policies:[]).flatMap(policy=>isMap2(policy)&&Array.isArray(policy.resource_list)?policy.resource_list:[]).flatMap(entry=>{let text=String(
entry),found=members.find(({resource:resource2})=>resource2.name===text||resource2.physicalId===text);return found===void 0?[]:[toMemberName(found)]}):void 0}function planResourceChain(group,members){
let{resources:resources2}=group.properties();return Array.isArray(resources2)?{names:resources2.map((_,index)=>String(index)),isSizeUnknown:!1}:{names:members.map(
toMemberName),isSizeUnknown:!0}}var newName=number=>`(new ${number})`;function planScalingGroup(group,deployed,{isRedefined,definitionBefore}){let bounds=readBounds(
group);if(bounds===void 0)return{names:deployed.map(toMemberName),isSizeUnknown:!0};let{lower,upper,desired,rolling}=bounds,next=counter(),members=deployed.map(
member=>({name:toMemberName(member),isUpdated:!1})),isRolled=deployed.length>0&&isRedefined(group);if(isRolled){let target=Math.min(desired===0?members.length:desired,
members.length);for(let[size,updates]of batches(target,members.length,rolling))members=afterBatch(members,size,updates,next)}let healthy=deployed.filter(({resource:resource2})=>!isFailed(
resource2)).length,current=isRolled?members.length:healthy,wanted=desired===0?deployed.length===0?lower:current:desired;members=afterBatch(members,Math.max(lower,
Math.min(upper,wanted)),0,next);let old=members.filter(({isUpdated})=>isRolled&&!isUpdated).map(({name})=>name),kept=old.length===0?{}:{kept:{names:new Set(old),
definition:definitionBefore(group)}};return{names:members.map(({name})=>name),...kept,isSizeUnknown:!1}}function readBounds(group){let{min_size:min,max_size:max,
desired_capacity:capacity,rolling_updates:policy}=group.properties(),[lower,upper,desired]=[readSize(min),readSize(max),readSize(capacity??0)],rolling=isMap2(policy)?
policy:{},[inService,batch]=[readSize(rolling.min_in_service??0),readSize(rolling.max_batch_size??1)];if(!(lower===void 0||upper===void 0||desired===void 0)&&!(inService===
void 0||batch===void 0||batch===0))return{lower,upper,desired,rolling:{minInService:inService,batchSize:batch}}}function readSize(value){let number=typeof value==
"number"||typeof value=="string"?Number(value):Number.NaN;return Number.isInteger(number)&&number>=0&&value!==""?number:void 0}function batches(target,size,{minInService,
batchSize}){let found=[],[current,updated]=[size,0];for(;!(updated>=current&&current===target)&&found.length<=size+target+1;){let inService=Math.min(minInService,
target,current),updates=Math.min(batchSize,Math.max(target-updated,0));current=updates+Math.max(Math.min(current,target-updates),inService),updated+=updates,found.
push([current,updates])}return found}function afterBatch(members,size,updates,next){let kept=size===0?[]:members.slice(-size),created=size-kept.length,left=updates-
created;return[...kept.map(member=>member.isUpdated||left<=0?member:(left-=1,{...member,isUpdated:!0})),...Array.from({length:created},()=>({name:newName(next()),
isUpdated:!0}))]}function counter(){let count=0;return()=>count+=1}var TYPE_NAME=/^[A-Za-z0-9_]+(::[A-Za-z0-9_]+)+$/;function createNode({names,type,definition,originOf,evaluated,exists,types,nestedOf}){let target=types.targetOf(
type,names.at(-1)??""),nested,properties,origin,node={names,path:names.join("/"),type,target,kind:TYPE_NAME.test(target)?target:"template",definition,originOf,origin:()=>origin??=
originOf(definition),exists,properties:()=>properties??=omitUndefined(evaluated("properties")),part:part=>DEFINITION_PARTS.includes(part)?evaluated(part):void 0,
nested:()=>(nested??={stack:nestedOf(node)}).stack};return node}function omitUndefined(properties){let entries=isMap2(properties)?Object.entries(properties):[];
return Object.fromEntries(entries.filter(([,value])=>value!=null))}var STORED_VALUES={"OS::Heat::TestResource output":"value","OS::Heat::Value value":"value","O\
S::Heat::SoftwareConfig config":"config"};function evaluateAttribute2(node,keys){let inner=node.nested()?.attribute(keys);if(inner!==void 0)return inner;let property=ownValue(
STORED_VALUES,`${node.kind} ${formatValue(keys[0])??""}`);return property!==void 0?valueAtKeys(ownValue(node.properties(),property)??null,keys.slice(1)):new ResourceAttribute(
node.path,keys)}function findOrigin(values,scope){let{names,template:template2,holder}=scope,conditions=findConditions(values,template2),own=findUses(values,"get_param","Ref"),
all=new Set([...own,...findUses([...conditions.values()],"get_param","Ref")]),reads=findResourceUses(values,template2).map(name=>[...names,name].join("/")),files=findUses(
values,"get_file"),definitions=new Map([...nameDefinitions("condition",conditions,scope),...nameDefinitions("mapping",findMappings(values,template2),scope)]);if(holder===
void 0)return{parameters:all,reads:new Set(reads),files,definitions};let above=holder.originOf([...findPassedValues(holder,own).values()]),aboveAll=conditions.size===
0?above:holder.originOf([...findPassedValues(holder,all).values()]);return{parameters:aboveAll.parameters,reads:new Set([...reads,...above.reads]),files:new Set(
[...files,...above.files]),definitions:new Map([...definitions,...nameDefinitions("property",findPassedValues(holder,all),scope),...nameDefinitions("the default\
 of parameter",findDefaults(holder,template2,all),scope),...aboveAll.definitions])}}function nameDefinitions(kind,definitions,{holder}){let suffix=holder===void 0?
"":` of ${holder.path}`;return[...definitions].map(([name,definition])=>[`${kind} "${name}"${suffix}`,definition])}function findConditions(values,template2){let conditions=findSection(
template2,"conditions"),found=new Map,add=names=>{for(let name of names)found.has(name)||!Object.hasOwn(conditions,name)||(found.set(name,conditions[name]),add(
findTexts(conditions[name])))};return add(findUses(values,"if","Fn::If")),found}function findTexts(value){if(typeof value=="string")return new Set([value]);let inner=isJson(
value)?Object.values(value):Array.isArray(value)?value:[];return new Set(inner.flatMap(one=>[...findTexts(one)]))}function findMappings(values,template2){let mappings=Object.
entries(findSection(template2,"mappings")),used=findUses(values,"Fn::FindInMap");return new Map(mappings.filter(([name])=>used.has(name)))}function findDefaults(holder,template2,parameters){
let passed=findPassedValues(holder,parameters),declared=Object.entries(findSection(template2,"parameters"));return new Map(declared.filter(([name])=>parameters.
has(name)&&!passed.has(name)).map(([name,schema])=>[name,findPart(schema,"default")]))}function findResourceUses(values,template2){let resources2=findSection(template2,
"resources");return[...findUses(values,"get_attr","get_resource","Fn::GetAtt"),...[...findUses(values,"Ref")].filter(name=>Object.hasOwn(resources2,name))]}function findPassedValues({
definition},parameters){let properties=Object.entries(findSection(definition,"properties"));return new Map(properties.filter(([name])=>parameters.has(name)))}function createGroupStack(group,members,create){let list2=members(group),nodeOf=name=>{let found=list2.kept?.names.has(name)===!0?list2.kept.definition:memberDefinition(
group,name),definition=isMap2(found)?found:{};return create({names:[...group.names,name],type:formatValue(definition.type)??"",definition:writtenDefinition(group,
name),originOf:group.originOf,evaluated:part=>definition[part],exists:!0})},nodes=new Map(list2.names.map(name=>[name,nodeOf(name)]));return{resources:()=>nodes,
isSizeUnknown:list2.isSizeUnknown,attribute:keys=>evaluateGroupAttribute(group,nodes,list2,keys)}}function writtenDefinition({kind,definition},name){let written=findMemberDefinition(
kind,findSection(definition,"properties"),name);return isJson(written)?written:{}}function memberDefinition(group,name){let definition=findMemberDefinition(group.
kind,group.properties(),name);if(group.kind!=="OS::Heat::ResourceGroup"||!isMap2(definition))return definition;let variable=formatValue(group.properties().index_var)??
"%index%",properties=withIndex(definition.properties,variable,name);return{type:definition.type,properties,metadata:definition.metadata}}function evaluateGroupAttribute(group,nodes,{
isSizeUnknown},keys){let[first,...others]=keys,key=formatValue(first)??"";if(isSizeUnknown)return new ResourceAttribute(group.path,keys);let all=[...nodes.values()],
named=of=>Object.fromEntries(all.map(node2=>[node2.names.at(-1),of(node2)])),id=node2=>new ResourceId(node2.path);switch(key){case"refs":return selectMembers(all.
map(id),others);case"refs_map":return selectMembers(named(id),others);case"current_size":return all.length;case"attributes":case"outputs":return named(node2=>evaluateAttribute2(
node2,others));case"outputs_list":return all.map(node2=>evaluateAttribute2(node2,others));case"removed_rsrc_list":return new ResourceAttribute(group.path,keys);default:
break}if(!key.startsWith("resource."))return group.kind==="OS::Heat::ResourceGroup"?all.map(node2=>evaluateAttribute2(node2,keys)):void 0;let[,name="",...inner]=key.
split("."),node=group.kind==="OS::Heat::AutoScalingGroup"?all[Number(name)]:nodes.get(name);if(node===void 0)return null;let path=[...inner,...others];return path.
length===0?id(node):evaluateAttribute2(node,path)}function selectMembers(value,keys){if(keys.length===0)return value;let key=formatValue(keys[0])??"";return Array.
isArray(value)?value[Number(key)]:isMap2(value)?ownValue(value,key):null}function withIndex(value,variable,index){let inside=one=>withIndex(one,variable,index);
return typeof value=="string"?variable===""?value:value.replaceAll(variable,()=>index):value instanceof JoinedText?new JoinedText(value.parts.map(inside)):value instanceof
FunctionCall?new FunctionCall(value.name,inside(value.argument)):Array.isArray(value)?value.map(inside):isMap2(value)?Object.fromEntries(Object.entries(value).map(
([key,one])=>[key,inside(one)])):value}var TRUE2=new Set(["1","t","true","on","y","yes"]);function parameterValue(given,type){if(given instanceof HiddenParameter)return new HiddenParameter(given.name,
given.isKept,parameterValue(given.value,type));if(isUnresolved(given)||given===void 0||given===null)return given;let text=formatValue(given)??"";switch(type.toLowerCase().
replaceAll("_","")){case"boolean":return TRUE2.has(text.trim().toLowerCase());case"number":return toNumberValue(given);case"commadelimitedlist":return Array.isArray(
given)?given:text===""?[]:text.split(",");case"json":return toJsonValue(text);default:return isMap2(given)||Array.isArray(given)?given:toStringValue(given)}}function toStringValue(given){
return typeof given=="boolean"?given?"True":"False":formatValue(given)??""}function toNumberValue(given){let number=Number(given);return Number.isFinite(number)?
Number.isInteger(number)&&!Number.isSafeInteger(number)?formatValue(given)??"":number:formatValue(given)??""}function toJsonValue(text){try{return parse(text,void 0,
number=>toNumberValue(number))}catch{return text}}function createTemplateStack(template2,scope,side){let evaluationScope=createEvaluationScope(template2,scope,side,name=>resources2().get(name)),{names,holder}=scope,
setting={evaluationScope,originOf:values=>findOrigin(values,{names,template:template2,holder}),scope,side},resources2=memoize(()=>readResources(findSection(template2,
"resources"),setting));return{template:template2,evaluate:expression=>evaluate(expression,evaluationScope),resources:resources2,isSizeUnknown:!1,attribute:keys=>{
let[name,...others]=keys,output=getMember(findSection(template2,"outputs"),formatValue(name)??"");if(output!==void 0)return valueAtKeys(evaluate(findPart(output,
"value"),evaluationScope),others)}}}function createEvaluationScope(template2,scope,side,findResource){let conditions=findSection(template2,"conditions"),evaluationScope={
parameter:memoize(name=>readParameter(name,template2,scope,side)),hasResource:name=>Object.hasOwn(findSection(template2,"resources"),name),pathOf:name=>[...scope.
names,name].join("/"),attribute:(name,keys)=>{let node=findResource(name);return node===void 0?null:evaluateAttribute2(node,keys)},file:key=>ownValue(side.files,
key),condition:memoize(name=>Object.hasOwn(conditions,name)?evaluateCondition(ownValue(conditions,name),evaluationScope):new FunctionCall("condition",name)),mapping:name=>ownValue(
findSection(template2,"mappings"),name),facade:part=>part==="metadata"||part==="deletion_policy"||part==="update_policy"?scope.holder?.part(part)??null:new FunctionCall(
"resource_facade",part)};return evaluationScope}function readParameter(name,template2,scope,side){if(/^(OS|AWS)::/.test(name))return scope.pseudo(name)??new FunctionCall(
"pseudo",[name,scope.names]);let schema=getMember(findSection(template2,"parameters"),name),type=formatValue(findPart(schema,"type"))??"",given=scope.given(name)??
ownValue(side.parameterDefaults,name)??void 0;return parameterValue(given??findPart(schema,"default")??null,type)}function readResources(bodies,setting){return new Map(
sortByDependency(bodies).flatMap(name=>{let body2=ownValue(bodies,name),node=isJson(body2)?toNode([...setting.scope.names,name],body2,setting):void 0;return node===
void 0||node.exists===!1?[]:[[name,node]]}))}function toNode(names,body2,{evaluationScope,originOf,scope,side}){let evaluated=memoize(key=>{let expression=findPart(
body2,key);return key==="condition"?expression:evaluate(expression,evaluationScope)});return createNode({names,type:findType(body2),definition:body2,originOf,evaluated,
exists:existence(findPart(body2,"condition"),evaluationScope),types:scope.types,nestedOf:node=>nestedStack(node,scope,side)})}function nestedStack(node,scope,side){
let name=node.names.at(-1)??"",text=ownValue(side.files,node.target);if(text!==void 0){let template2=side.read(text);if(!isJson(template2))return;let inside={names:node.
names,types:scope.types.inside(name,node.type),given:parameter=>ownValue(node.properties(),parameter),pseudo:parameter=>parameter==="OS::project_id"?scope.pseudo(
parameter):void 0,holder:node};return createTemplateStack(template2,inside,side)}if(!isGroupType(node.kind))return;let types=scope.types.inside(name,"");return createGroupStack(
node,side.members,options=>createNode({...options,types,nestedOf:member=>nestedStack(member,{...scope,types},side)}))}function existence(condition,evaluationScope){
return condition==null?!0:evaluateCondition(condition,evaluationScope)??!0}function memoize(compute){let known=new Map;return(key="")=>(known.has(key)||known.set(
key,compute(key)),known.get(key))}function sortByDependency(resources2){let ordered=new Set,entered=new Set;for(let first of Object.keys(resources2)){let waiting=[
first];for(let name=waiting.at(-1);name!==void 0;name=waiting.at(-1)){let next=entered.has(name)?[]:findReferences(resources2,name).filter(one=>!entered.has(one));
entered.add(name),waiting.push(...next),!(next.length>0)&&(waiting.pop(),ordered.add(name))}}return[...ordered]}function findReferences(resources2,name){return[
...findUses(ownValue(resources2,name),"get_resource","get_attr","Ref","Fn::GetAtt")].map(one=>Object.hasOwn(resources2,one)?one:one.split(".")[0]??"").filter(one=>Object.
hasOwn(resources2,one))}var StackComparison=class{input;before;after;judge;verdicts;missingSchemas=new Set;missingStored=new Set;leaves;nestedStacks;deployed;holders=new Map;children;constructor(input){
this.input=input;let{listing,answer,root,schemas,stored,isBeforeCertain}=input;this.deployed=new Map(listing.resources.map(one=>[one.path,one])),this.children=groupByHolder(
listing.resources),this.leaves=listing.resources.filter(({resource:resource2})=>resource2.nested===void 0),this.nestedStacks=listing.resources.filter(({resource:resource2})=>resource2.
nested!==void 0);let members=path=>this.children.get(path)??[];this.before=input.before===void 0?void 0:this.createStack(input.before,group=>listDeployedMembers(
group,members)),this.after=this.createStack(input.after,group=>planMembers(group,members,{isRedefined:({path})=>this.judge.changes.propertyChange(path,"resource")!==
"same",definitionBefore:({path})=>this.nodeBefore(path)?.properties().resource})),this.verdicts=readPreviewVerdicts(answer,root,listing.resources),this.judge=new ResourceJudge(
{before:path=>this.nodeBefore(path),after:path=>findNode(this.after,path),deployed:path=>this.deployed.get(path),previewVerdict:path=>this.previewVerdict(path),
schema:kind=>(schemas.has(kind)||this.missingSchemas.add(kind),schemas.get(kind)),stored:path=>(stored.has(path)||this.missingStored.add(path),stored.get(path)),
isBeforeCertain,isHolderReplaced:path=>this.isHolderReplaced(path)})}nodeBefore(path){return this.before===void 0?void 0:findNode(this.before,path)}previewVerdict(path){
let verdict=this.verdicts.get(path);return path.includes("/")&&(verdict==="added"||verdict==="deleted")?void 0:verdict}isLeftOut({path,exists}){return exists!==
!0&&!path.includes("/")&&[void 0,"deleted"].includes(this.verdicts.get(path))}isDeployed(path){return this.deployed.has(path)}hasChildren(path){return this.children.
has(path)}compareExpressions(before,after){return this.judge.compare(this.before?.evaluate(before),this.after.evaluate(after))}judgeNestedStack(path){let node=findNode(
this.after,path);if(node===void 0||this.isLeftOut(node))return"delete";let replacement=this.isHolderReplaced(`${path}/`);return replacement==="no"&&node.exists!==
!0&&path.includes("/")?"unknown":REPLACEMENTS[replacement]}isHolderReplaced(path){let holder=toHolderPath(path);if(holder==="")return"no";let known=this.holders.
get(holder);if(known!==void 0)return known;let parent=this.isHolderReplaced(holder),answer=parent==="no"?this.judgeHolder(holder):parent;return this.holders.set(
holder,answer),answer}judgeHolder(holder){let isMarked=one=>one?.resource.state==="CHECK_FAILED";if(this.deployed.get(holder)?.isRequested===!0||isMarked(this.deployed.
get(holder))&&!(this.children.get(holder)??[]).some(isMarked))return"yes";let[before,after]=[this.nodeBefore(holder),findNode(this.after,holder)];return before===
void 0||after===void 0?"no":before.kind===after.kind?this.judge.judgeHolder(before,after):"yes"}createStack(side,members){let{definitions,registry,parameterDefaults,
given}=side,types=createTypeMapping(registry),scope={names:[],types,given,pseudo:this.input.pseudo,holder:void 0},{template:template2,files,read:read2}=definitions;
return createTemplateStack(template2,scope,{files,read:read2,parameterDefaults,members})}},REPLACEMENTS={no:"kept",yes:"replace",unknown:"unknown"};function groupByHolder(resources2){
let found=new Map;for(let one of resources2){let holder=toHolderPath(one.path),list2=found.get(holder);list2===void 0?found.set(holder,[one]):list2.push(one)}return found}
function findNode(stack,path){let node;for(let name of path.split("/"))if(node=(node===void 0?stack:node.nested())?.resources().get(name),node===void 0)return;return node}
function toHolderPath(path){let slash=path.lastIndexOf("/");return slash<0?"":path.slice(0,slash)}function collectResources(view){let leaves=[],unseen=[];return collect(view.after,view,leaves,unseen),{leaves,unseen}}function unseenInDeletedStacks(view,staying){
return view.leaves.flatMap(({path,type})=>type===STACK_TYPE&&!staying.has(path)?[{path,fate:"delete",among:"all",because:"they are deleted with it"}]:[])}function collect(stack,view,leaves,unseen){
for(let node of stack.resources().values()){if(view.isLeftOut(node))continue;let nested=node.nested();if(nested!==void 0){nested.isSizeUnknown&&unseen.push(toUnknownPart(
node.path,"its size is known only after the deploy")),collect(nested,view,leaves,unseen);continue}collectWithoutTemplate(node,view,leaves,unseen)}}function collectWithoutTemplate(node,view,leaves,unseen){
let{path,type}=node,isStack2=type===STACK_TYPE,isLeaf=!isStack2&&!view.hasChildren(path),judgement=view.judge.judge(path),{action}=judgement;if((isLeaf||isStack2||
isOwnChange(judgement))&&leaves.push(node),isLeaf||action==="replace"&&!isStack2||!view.isDeployed(path))return;let among=action==="unchanged"?"failed":"all";unseen.
push({path,fate:"unknown",among,because:UNSEEN_BECAUSE[isStack2?"stack":"other"]})}function isOwnChange({action,differing,worst:worst2}){return action==="replac\
e"||worst2==="replace"||action!=="unchanged"&&differing.length>0}var UNSEEN_BECAUSE={stack:"Heat does not preview the contents of an OS::Heat::Stack",other:"Hea\
t does not preview the contents of such a resource"};function toUnknownPart(path,because){return{path,fate:"unknown",among:"all",because}}function planResources(input){let view=new StackComparison(input),{leaves,unseen}=collectResources(view),judged=leaves.map(node=>({node,judgement:toShownJudgement(
node,view.judge.judge(node.path))})),planned=judged.filter(({judgement})=>judgement.action!=="unchanged"),plannedPaths=new Set(planned.flatMap(({node})=>[node.path,
...listHolders(node.path)])),sources={...input,isPlanned:path=>plannedPaths.has(path)},staying=new Set(leaves.map(({path})=>path)),closed=unseen.map(({path})=>path),
deleted=view.leaves.filter(({path})=>!staying.has(path)&&!closed.some(one=>one===path||path.startsWith(`${one}/`))),inStacks=[...planned.map(({node,judgement})=>toPlannedChange(
node,view.nodeBefore(node.path),judgement,sources)),...deleted.map(one=>toPlannedDeletion(one,path=>view.nodeBefore(path)))];return{changes:[...inStacks,...findHolderChanges(
view,inStacks,unseen)].sort((left,right)=>left.path<right.path?-1:1),unchanged:judged.length-planned.length,unseen:[...unseen,...unseenInDeletedStacks(view,staying)],
hiddenParameters:findHiddenParameters2(planned.map(({judgement})=>judgement)),missingSchemas:view.missingSchemas,missingStored:view.missingStored,compareExpressions:(before,after)=>view.
compareExpressions(before,after)}}function findHiddenParameters2(judgements){let reasons=judgements.flatMap(judgement=>judgement.reasons);return new Set(reasons.
flatMap(reason=>typeof reason=="string"?[]:[reason.hiddenParameter]))}function toShownJudgement({type},judgement){return type===STACK_TYPE&&judgement.action==="\
update"?createUnknownJudgement("update",judgement.differing,[...judgement.reasons,UNSEEN_BECAUSE.stack]):judgement}function toDesiredDefinitions(desired,kept){return{template:desired.template??kept?.template??{},files:{...kept===void 0?{}:listDeployedFiles(kept.files,desired),
...desired.files},read:desired.read}}function toDeployedDefinitions(deployed,desired){return{template:deployed.template,files:listDeployedFiles(deployed.files,desired),
read:desired.read}}function createEmptyRequest(){return{files:{},environmentFiles:[],read:createTemplateReader()}}function listDeployedFiles(deployed,{files,environmentFiles,
read:read2}){let isEnvironment=(key,text)=>!Object.hasOwn(files,key)&&(environmentFiles.includes(key)||key.startsWith("action://")||looksLikeEnvironment(text,read2));
return Object.fromEntries(Object.entries(deployed).filter(([key,text])=>!isEnvironment(key,text)))}var SECTION=/^[ \t]*[{]?[ \t]*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/m,
ONLY_IN_TEMPLATES=[...VERSION_KEYS,"resources"];function looksLikeEnvironment(text,read2){let parsed=SECTION.test(text)?read2(text):void 0;return isJson(parsed)&&
!ONLY_IN_TEMPLATES.some(key=>key in parsed)}function createUpdateSides(sides){let{stack,deployed,hidden,desired,valid,request}=sides,environment=valid?.environment??toEnvironment(desired),defaults=[findSection(
deployed.environment,DEFAULTS),findSection(environment,DEFAULTS)],given=desired.parameters,cleared=new Set(request.clearParameters),sources={given,keeps:request.
keepExisting,cleared},declared=new Map((valid?.parameters??[]).map(one=>[one.name,one])),wasGiven=name=>Object.hasOwn(findSection(deployed.environment,"paramete\
rs"),name)||Object.hasOwn(defaults[0],name),isKept=name=>request.keepExisting&&!given.has(name)&&!cleared.has(name),isDefault=name=>!wasGiven(name)&&!given.has(
name)&&!Object.hasOwn(defaults[1],name),hiddenOne=name=>isDefault(name)?void 0:new HiddenParameter(name,isKept(name),given.get(name)),isHidden=name=>hidden.has(
name)||ownValue(stack.parameters,name)===HIDDEN_VALUE;return{before:{definitions:sides.before,registry:findSection(deployed.environment,REGISTRY),parameterDefaults:withoutHidden(
defaults[0],defaults[1]),given:name=>isHidden(name)?hiddenOne(name):ownValue(stack.parameters,name)},after:{definitions:sides.after,registry:findSection(environment,
REGISTRY),parameterDefaults:withoutHidden(defaults[1],defaults[0]),given:name=>{if(isHidden(name))return hiddenOne(name);let one=declared.get(name);return one!==
void 0?getValueAfterUpdate(stack.parameters,one,sources):given.get(name)??(isKept(name)?ownValue(stack.parameters,name):void 0)}}}}function createRestoreSides(stack,deployed,definitions,hidden){
let defaults=findSection(deployed.environment,DEFAULTS),isHidden=name=>hidden.has(name)||ownValue(stack.parameters,name)===HIDDEN_VALUE,side={definitions,registry:findSection(
deployed.environment,REGISTRY),parameterDefaults:withoutHidden(defaults,defaults),given:name=>isHidden(name)?new HiddenParameter(name,!hidden.has(name),hidden.get(
name)):ownValue(stack.parameters,name)};return{before:side,after:side}}function createStackSide(desired,after,parameters){return{definitions:after,registry:desired.
registry,parameterDefaults:desired.parameterDefaults,given:name=>desired.hiddenParameters.includes(name)?new HiddenParameter(name,!1):ownValue(parameters,name)}}
var REGISTRY="resource_registry",DEFAULTS="parameter_defaults";function toEnvironment({registry,parameterDefaults}){return{[REGISTRY]:registry,[DEFAULTS]:parameterDefaults}}
function withoutHidden(own,other){return Object.fromEntries(Object.entries(own).map(([name,value])=>[name,value===HIDDEN_VALUE||ownValue(other,name)===HIDDEN_VALUE?
new HiddenParameter(name,!1):value]))}var HIDDEN="(hidden)",NOTHING_LISTED={resources:[],unlisted:[]};async function planCreate(context,request,files,replaced){await assertReplacedByCreate(context.heat,
request,replaced);let tags=toStackTags(context,request,replaced?.tags??[]),wanted={...files.request,name:request.stackName,tags},preview2=await(replaced===void 0?
context.heat.previewStack(wanted):previewUnderTemporaryName(context.heat,wanted)),desired=files.definition(),after=toDesiredDefinitions(desired),{changes}=planResources(
{root:{name:preview2.name,id:""},before:void 0,after:createStackSide(desired,after,preview2.parameters),pseudo:name=>ownValue(preview2.parameters,name),listing:NOTHING_LISTED,
answer:{unchanged:[],updated:[],replaced:[],deleted:[],added:preview2.resources},schemas:new Map,stored:new Map,parameters:new Set,files:new Set,isBeforeCertain:!0});
return{stack:{name:request.stackName,id:replaced?.id,status:replaced?.state},kind:replaced===void 0?"create":"recreate",changes,unchanged:0,parameters:Object.entries(
preview2.parameters).flatMap(([name,value])=>isUserParameter(name)?[{name,before:void 0,after:displayValue(name,value,files)}]:[]),outputs:findOutputChanges({...after,
template:{}},after,new Set),files:[],definition:[],unseen:[],warnings:replaced===void 0?[]:describeRecreateWarnings(files),hash:hashRequest(request,files,tags,replaced,
void 0)}}function displayValue(name,value,files){return files.hiddenParameters.includes(name)?HIDDEN:formatValue(value)}async function readHeatFacts(context,question){let{heat}=context,{request,stack,change}=question,deploying=heat.getDeployed(stack.ref),[answer,deployed,valid,listing]=await Promise.
all([fetchPreview(heat,stack.ref,change,request.keepExisting),deploying,validateRequest(context,question,deploying),listResources(heat,stack.ref)]);return{answer,
deployed,valid,listing}}async function validateRequest({heat},{request:{keepExisting,clearParameters},payload,desired},deploying){if(!keepExisting)return heat.validateTemplate(
payload);let deployed=await deploying,kept=keptEnvironment(deployed,toDesiredDefinitions(desired,deployed),new Set(clearParameters));try{return await heat.validateTemplate(
{...payload,template:payload.template??deployed.templateText,files:{...deployed.files,...payload.files,[KEPT_KEY]:JSON.stringify(kept)},environmentFiles:[KEPT_KEY,
...payload.environmentFiles]})}catch(error){if(error instanceof RequestError&&error.status===400)return;throw error}}var KEPT_KEY="action://kept";function keptEnvironment(deployed,after,cleared){
let declared=findSection(after.template,"parameters"),kept=Object.entries(findSection(deployed.environment,"parameters"));return{parameters:Object.fromEntries(kept.
filter(([name])=>Object.hasOwn(declared,name)&&!cleared.has(name))),parameter_defaults:getMember(deployed.environment,"parameter_defaults")??{},resource_registry:getMember(
deployed.environment,"resource_registry")??{}}}var MAX_ROUNDS2=6;async function planWithFacts(heat,input){let schemas=new Map,stored=new Map,deployed=new Map(input.listing.resources.map(one=>[one.path,one])),
plan=planResources({...input,schemas,stored});for(let round=0;round<MAX_ROUNDS2&&plan.missingSchemas.size+plan.missingStored.size>0;round+=1){let unread=[...plan.
missingStored].flatMap(path=>deployed.get(path)??[]);await Promise.all([...[...plan.missingSchemas].map(async type=>schemas.set(type,await readTypeProperties(heat,
type))),...unread.map(async(one,index)=>stored.set(one.path,stored.size+index<MOST_STORED?await readStoredProperties(heat,one):void 0))]),plan=planResources({...input,
schemas,stored})}return plan}async function readTypeProperties(heat,type){try{return(await heat.showResourceType(type)).properties}catch(error){if(error instanceof
RequestError&&error.status!==void 0)return;throw error}}var MOST_STORED=60;async function readStoredProperties(heat,{resource:resource2}){try{let last=(await heat.
listResourceEvents(resource2.stack,resource2.name,{})).find(({action,status,physicalId})=>status==="COMPLETE"&&ENDINGS.has(action)&&physicalId===resource2.physicalId);
return last===void 0?void 0:(await heat.getEvent(resource2.stack,resource2.name,last.id)).properties}catch(error){if(error instanceof RequestError&&error.status!==
void 0)return;throw error}}var ENDINGS=new Set(["CREATE","UPDATE","ADOPT","RESTORE"]);function findOtherResourceChanges(before,after,{changes}){let planned=new Set(changes.map(({path})=>path));return findDifferentResources(before,after).filter(name=>!planned.
has(name)).flatMap(name=>{let[left,right]=[before,after].map(({template:template2})=>ownValue(findSection(template2,"resources"),name));return findValueChanges(
{[`resources.${name}`]:left},{[`resources.${name}`]:right})})}var KNOWN_AFTER="(known after deploy)";function findChangedOutputs(before,after,plan){let[left,right]=[
findSection(before.template,"outputs"),findSection(after.template,"outputs")],defined=new Map(findOutputChanges(before,after,new Set).map(one=>[one.name,one]));
return[...new Set([...Object.keys(left),...Object.keys(right)])].sort().flatMap(name=>{let own=defined.get(name);if(!Object.hasOwn(left,name)||!Object.hasOwn(right,
name))return own===void 0?[]:[own];let change=plan.compareExpressions(findPart(ownValue(left,name),"value"),findPart(ownValue(right,name),"value"));return own!==
void 0?change==="same"&&isOnlyValue(ownValue(left,name),ownValue(right,name))?[]:[own]:change==="same"?[]:[{name,before:formatValue(findPart(ownValue(left,name),
"value")),after:KNOWN_AFTER}]})}function isOnlyValue(left,right){let rest=output=>isJson(output)?Object.fromEntries(Object.entries(output).filter(([key])=>key.toLowerCase()!==
"value")):output;return isSameJson(rest(left),rest(right))}async function planUpdate(context,request,files,stack){let tags=toStackTags(context,request,stack.tags),desired=files.definition(),change=toStackChange(request,
files.request,tags),question={request,payload:files.request,desired,stack,change},facts=await readHeatFacts(context,question),requested=findRequestedReplacements(
stack.name,facts.listing,request.replace),listing=withRequestedReplacements(facts.listing,requested),comparison=compareDefinitions(question,facts),plan=await planResourceChanges(
context,question,{...facts,listing},comparison),unseen=[...request.converge?[CONVERGED]:[],...plan.unseen],added=planRequestedReplacements(stack.name,{...plan,unseen},
facts.listing,requested),{before,after,hidden,parameters,changedFiles}=comparison;return{stack:{name:stack.name,id:stack.id,status:stack.state},kind:"update",changes:[
...plan.changes,...added].sort((left,right)=>left.path<right.path?-1:1),unchanged:plan.unchanged,parameters,outputs:findChangedOutputs(before,after,plan),files:changedFiles,
definition:[...findStackChanges(question,facts,comparison),...findOtherResourceChanges(before,after,plan)],unseen,warnings:describeUpdateWarnings(request,hidden,
before,after,plan,unseen),hash:hashRequest(request,files,tags,stack,[facts.deployed.template,facts.deployed.files,listUnseenFacts(listing,unseen),...listReplacedFacts(
requested)])}}function compareDefinitions({request,desired,stack},{deployed,valid}){let after=toDesiredDefinitions(desired,request.keepExisting?deployed:void 0),
before=toDeployedDefinitions(deployed,desired);return{before,after,hidden:new Set(listHiddenParameters(desired,valid)),parameters:findRequestedParameterChanges(
request,desired,stack,valid),changedFiles:findFileChanges(before.files,after.files)}}function planResourceChanges({heat},{request,desired,stack},{deployed,valid,
listing,answer},{before,after,hidden,parameters,changedFiles}){return planWithFacts(heat,{root:stack.ref,...createUpdateSides({request,desired,stack,deployed,valid,
hidden,before,after}),pseudo:name=>ownValue(stack.parameters,name),listing,answer,parameters:new Set(parameters.map(({name})=>name)),files:new Set(changedFiles.
map(({file})=>file)),isBeforeCertain:isMadeOfItsTemplate(stack)})}function findStackChanges({request,stack,change},{deployed,valid},{before,after}){let{tags=[]}=change,
keepsTags=request.keepExisting&&tags.length===0;return findDefinitionChanges({...before,environment:deployed.environment,tags:stack.tags},{...after,environment:valid?.
environment,tags:keepsTags?stack.tags:tags})}function toStackChange({clearParameters},payload,tags){return{...payload,tags,...clearParameters.length>0?{clearParameters}:
{}}}var CONVERGED={path:"",fate:"unknown",among:"all",because:"with converge: true, Heat also compares with the real resources, which a preview does not show"};
function listUnseenFacts({resources:resources2,unlisted},unseen){let isIn=path=>unseen.some(part=>part.path!==""&&`${path}/`.startsWith(`${part.path}/`));return[
resources2.filter(({path})=>isIn(path)).map(({path,type,resource:resource2})=>[path,type,resource2.physicalId]).sort(),unlisted.map(({path})=>path).filter(isIn).
sort()]}function listReplacedFacts(requested){return requested.length===0?[]:[requested.map(({path,resource:resource2})=>[path,resource2.physicalId]).sort()]}function isMadeOfItsTemplate({
action,status}){return status==="COMPLETE"||action==="CHECK"}var WRONG_TYPE=/could not convert string to float|float\(\) argument|Unrecognized value|Value must be (?:valid JSON|a comma-delimited list|a string)/i,EXPECTED_VALUES={
number:"a number",boolean:"true or false",json:"a map, a list, or JSON text",commadelimitedlist:'a list, or a string such as "a,b"',string:"a string"};function findParameterHint(serverMessage,files){
let[,invalid]=/^Parameter '([^']{1,255})' is invalid/.exec(serverMessage)??[];if(invalid!==void 0){let isWrongType=WRONG_TYPE.test(serverMessage.slice(0,SEARCHED_CHARACTERS3));
return describeInvalidValue(invalid,isWrongType?findDeclaredType(invalid,files):void 0)}let[,missing]=/^The Parameter \((.{1,255}?)\) was not provided/.exec(serverMessage)??
[];if(missing!==void 0)return`Set parameter "${missing}" in parameters, parameters-files or environment-files, or declare a default for it. Then run the step ag\
ain.`;let[,unknown2]=/^The Parameter \((.{1,255}?)\) was not defined/.exec(serverMessage)??[];return unknown2===void 0?void 0:`Correct the name of parameter "${unknown2}\
" or remove it where it is set, or declare it in the template. Then run the step again.`}var SEARCHED_CHARACTERS3=4e3;function describeInvalidValue(name,type){if(type===
void 0)return`Set parameter "${name}" to a value that its type and constraints in the template allow, then run the step again.`;let expected=ownValue(EXPECTED_VALUES,
type.toLowerCase().replaceAll("_",""))??"a value of this type";return`The template declares parameter "${name}" with type ${type}. Set it to ${expected}, then r\
un the step again.`}function findDeclaredType(name,files){let type=findType(ownValue(findSection(files.definition().template,"parameters"),name));return type===
""?void 0:type}var UNTOUCHED="nothing was changed";async function withSourceLocations(subject,files,request,stateText=UNTOUCHED){try{return await request()}catch(error){throw!(error instanceof
RequestError)||!isRejection(error)?error:toValidationError(subject,files,error,stateText)}}function isRejection({status,serverMessage,type}){return status===400?
!0:serverMessage!==void 0&&(status===403||type==="InvalidRestrictedAction")}function toValidationError(subject,files,cause,stateText=UNTOUCHED){let{serverMessage,
requestId,status,type}=cause,{locations,hint,failureCode}=explainValidationError(serverMessage??"",files,cause.hint),isPolicy=failureCode==="refused"&&status===
403&&type==="Forbidden";return new StackError(`Heat rejected ${subject}; ${stateText}`,{serverMessage,requestId,hint,failureCode:isPolicy?"not-allowed":failureCode,
locations,cause})}function explainValidationError(serverMessage,files,hint){let advice=findAdviceForFailure(serverMessage,findNamedResource(serverMessage),files),
namedLocations=findValidationErrorLocations(serverMessage,files),locations=namedLocations.length>0||advice?.location===void 0?namedLocations:[advice.location],defaultHint=locations.
length>0?"Fix this line, then run the step again.":"Fix the template, environment or parameters that Heat names, then run the step again.",nextStep=advice?.hint??
findParameterHint(serverMessage,files)??hint??defaultHint;return{locations,hint:nextStep,failureCode:advice?.code??"refused"}}async function preview(context,request,files){if(files===void 0)throw new InputError([{input:"template",problem:"is required for a preview"}]);context.onProgress(
{kind:"begin",phase:"plan",title:`Previewing the deploy of stack ${request.stackName}`});let stack=await findStack(context,request.stackName),isFailedCreate=await isRolledBackCreate(
context,stack),policies={...withResolvedName(request,stack),operation:"deploy",onInProgress:"supersede"},decision=decideDeploy({stack,isRolledBackCreate:isFailedCreate},
policies);assertHasTemplate(request,files,decision);let plan=await createPlan(context,withResolvedName(request,stack),files,decision,stack);context.onProgress({
kind:"end"});let deployed=await listDeployed(context,request,stack),protection=checkProtection(request.protect,plan,deployed),{forbidden,unmatched:unmatchedAllow}=checkChanges(
request,plan,deployed),warnings=describePreviewWarnings(plan,stack,protection,unmatchedAllow),planWithWarnings={...plan,warnings:[...plan.warnings,...warnings]};
return context.onPlan?.(planWithWarnings),{operation:"preview",outcome:"previewed",changed:!1,plan:planWithWarnings,...forbidden.length===0?{}:{failure:toForbiddenFailure(
plan.stack.name,forbidden,files)},...stack===void 0?{}:{stack:toStackFacts(stack),otherOutputs:stack.outputs}}}function describePreviewWarnings(plan,stack,{refused,
unmatched},unmatchedAllow){let{name}=plan.stack;return[...stack!==void 0&&isInProgress(stack)?[`The stack is ${stack.state}; this plan does not include the chan\
ges of that action`]:[],...refused.map(({path,pattern})=>`${path} is protected by "${pattern}": the deploy will fail`),...unmatched.length===0?[]:[describeUnmatchedPatterns(
name,unmatched)],...unmatchedAllow.length===0?[]:[describeUnmatchedPatterns(name,unmatchedAllow,"allow")],...findUnapprovedChanges(plan).map(reason=>`A deploy w\
ith expect-plan will fail: ${reason}`)]}async function enforcePlanPolicies(context,request,files,decision,stack){if(!hasPlanPolicies(request)&&context.onPlan===
void 0)return;context.onProgress({kind:"begin",phase:"plan",title:"Previewing this deploy"});let basePlan=await createPlan(context,request,files,decision,stack),
plan={...basePlan,unseen:[...basePlan.unseen,...findSupersededChanges(decision,stack)]};context.onPlan?.(plan);for(let text of plan.warnings)context.onProgress(
{kind:"warning",text});assertApprovedPlan(plan,request.expectPlan);let deployed=await listDeployed(context,request,stack),{refused,unmatched}=checkProtection(request.
protect,plan,deployed),{forbidden,unmatched:unmatchedAllow}=checkChanges(request,plan,deployed),warn=(patterns,input)=>{if(patterns.length===0)return;let text=describeUnmatchedPatterns(
plan.stack.name,patterns,input);context.onProgress({kind:"warning",text})};warn(unmatched,"protect"),warn(unmatchedAllow,"allow"),assertNothingProtected(plan.stack.
name,refused,files),assertNoForbiddenChanges(plan.stack.name,forbidden,files);let gates=listGates(request);gates.length>0&&context.onProgress({kind:"fact",text:`\
The plan passes ${gates.join(", ")}`}),context.onProgress({kind:"end"})}function hasPlanPolicies(request){return listGates(request).length>0||request.replace.length>
0}function listGates({expectPlan,protect,failOn}){return[...expectPlan===void 0?[]:["expect-plan"],...protect.length===0?[]:['"protect"'],...failOn.length===0?[]:
["fail-on"]]}function findSupersededChanges(decision,stack){return decision!=="update"||stack===void 0||!isInProgress(stack)?[]:[{path:"",fate:"unknown",among:"\
all",because:`the stack is ${stack.state}, and a preview does not include the changes of that action`}]}function createPlan(context,request,files,decision,stack){
return withSourceLocations(`the template, files or parameters of stack ${request.stackName}`,files,()=>stack!==void 0&&decision==="update"?planUpdate(context,request,
files,stack):planCreate(context,request,files,decision==="recreate"?stack:void 0))}async function listDeployed({heat},{protect,failOn,replace},stack){let isNeeded=protect.
length>0||failOn.length>0;if(stack===void 0||!isNeeded)return{resources:[],unlisted:[]};let listing=await listResources(heat,stack.ref);return withRequestedReplacements(
listing,findRequestedReplacements(stack.name,listing,replace))}function checkProtection(patterns,plan,deployed){return patterns.length===0?{refused:[],unmatched:[]}:
{refused:plan.kind==="recreate"?findProtectedChangesInAll(deployed,patterns):findProtectedChanges(plan,deployed,patterns),unmatched:findUnmatched(patterns,plan,
deployed)}}function checkChanges(rules,plan,deployed){return{forbidden:findForbiddenChanges(plan,deployed,rules),unmatched:findUnmatched(rules.allow,plan,deployed)}}
function findUnmatched(patterns,plan,deployed){let isAllKnown=deployed.unlisted.length===0&&plan.unseen.every(({among})=>among==="failed"),allResources=[...deployed.
resources,...plan.changes];return isAllKnown?findUnmatchedPatterns(patterns,allResources):[]}async function detectDrift(context,request,files){let stack=await getStackOrThrow(context,request.stackName,"check for drift");if(isInProgress(stack))throw new StackError(
`Stack ${stack.name} is ${stack.state}, so its resources cannot be compared now`,{hint:"Wait for it to finish.",failureCode:"in-progress"});context.onProgress({
kind:"begin",phase:"read",title:`Comparing stack ${stack.name} with its live resources`});let drift=await readDrift(context,stack),isDrifted=hasDrift(drift);isDrifted&&
await assertUnchangedSince(context,stack),context.onProgress({kind:"fact",text:`${stack.name}: ${drift.summary}`}),context.onProgress({kind:"end"});let{plan,planFailure}=await planDesired(
context,request,files),failure=isDrifted&&request.failOnDrift?toFailure2(drift):planFailure;return planFailure!==void 0&&planFailure!==failure&&context.onProgress(
{kind:"warning",text:planFailure.summary}),{operation:"drift",outcome:isDrifted?"drifted":"unchanged",changed:!1,stack:toStackFacts(stack),otherOutputs:stack.outputs,
drift,plan,failure}}async function assertUnchangedSince({heat},{ref,name,state:state2,updatedTime}){let current=await heat.getStack(ref,{resolveOutputs:!1});if(current?.
state===state2&&current.updatedTime===updatedTime)return;let isBusy=current!==void 0&&isInProgress(current),now=current===void 0?"no longer exists":`is ${current.
state}`;throw new StackError(`Stack ${name} ${now}: it was changed while its resources were compared`,{hint:isBusy?"Wait for it to finish, then run the step aga\
in.":"Run the step again.",failureCode:isBusy?"in-progress":"superseded"})}async function planDesired(context,{desired},files){if(desired===void 0)return{};try{
return{plan:(await preview(context,{...desired,operation:"preview"},files)).plan}}catch(error){if(context.signal.throwIfAborted(),!(error instanceof DeployError))
throw error;return{planFailure:toPlanFailure(error)}}}var NO_PLAN="The plan of a deploy could not be made";function toPlanFailure(error){let{message,serverMessage,
locations,requestId,hint,failureCode:code}=error,[headline=""]=message.split(`
`),summary=`${NO_PLAN}: ${headline}`,reason=serverMessage??`${NO_PLAN}: ${message}`;return{summary,reason,resources:[],locations,requestId,hint,code}}var HINT="\
If a change is wanted, put it into the template and deploy. Otherwise change it back in the service, or replace the resource: operation: update with replace. Wi\
th converge: true, an update creates resources again that no longer exist, but Heat does not notice most changed properties.";function toFailure2(drift){let summary=`\
Stack ${drift.stack.name} has drifted: ${drift.summary}`;return{summary,reason:summary,resources:[],locations:[],hint:HINT,code:"drift"}}var REASON="Marked for replacement by heat-stack-deploy (input replace)",REMOVED_REASON="No longer marked for replacement: the deploy ended without replacing it";
async function planMarks({heat},stack,patterns){if(patterns.length===0)return{targets:[],removable:[]};if(isInProgress(stack))throw new StackError(`Stack ${stack.
name} is ${stack.state}, and "replace" requires a stack without a running action; nothing was changed`,{failureCode:"refused",hint:"Use on-in-progress: wait to \
wait for this action first."});let requested=findRequestedReplacements(stack.name,await listResources(heat,stack.ref),patterns);for(let one of requested)await assertReplaceable(
heat,one);let removable=requested.filter(({resource:resource2})=>!isFailed(resource2));return{targets:requested.map(toMark),removable:removable.map(toMark)}}function toMark({
path,resource:{stack,name}}){return{path,stack,name}}async function assertReplaceable(heat,{path,resource:resource2}){if(!(resource2.nested===void 0||(await heat.
getStack(resource2.nested,{resolveOutputs:!1}))?.state!=="CHECK_FAILED"))throw new StackError(`Heat does not replace the nested stack ${path} as a whole while i\
t is CHECK_FAILED; nothing was changed`,{failureCode:"refused",hint:`Set replace: ${path}/** to replace the resources in it.`})}async function markResources(context,{
targets,removable}){for(let[index,{path,stack,name}]of targets.entries())try{await context.heat.markUnhealthy(stack,name,{unhealthy:!0,reason:REASON}),context.onProgress(
{kind:"fact",text:`Marked ${path} as unhealthy, so that this update replaces it`})}catch(error){context.signal.throwIfAborted();let sent=new Set(targets.slice(0,
index+1).map(mark=>mark.path));throw await removeMarksWithWarning(context,removable.filter(mark=>sent.has(mark.path))),markError(path,error)}}function markError(path,error){
return error instanceof RequestError?new StackError(`Could not mark ${path} as unhealthy, so the update was not sent`,{cause:error,failureCode:"refused",serverMessage:error.
serverMessage,requestId:error.requestId,hint:"Check that no other action uses the resource and that your role may mark resources (resource:mark_unhealthy), then\
 run the step again."}):error}async function removeMarks({heat,signal},marks){let removed=[],left=[];for(let{path,stack,name}of marks)try{let[resource2]=await heat.
listResources(stack,{names:[name]});if(resource2?.state!=="CHECK_FAILED"||resource2.statusReason!==REASON)continue;await heat.markUnhealthy(stack,name,{unhealthy:!1,
reason:REMOVED_REASON}),removed.push(path)}catch(error){if(signal.throwIfAborted(),error instanceof RequestError&&error.status===404)continue;left.push(path)}return{
removed,left}}function describeRemovedMarks({removed,left}){return[...removed.length===0?[]:[`No longer marked for replacement, as Heat did not replace it: ${removed.
join(", ")}`],...left.length===0?[]:[`Still marked, so that the next update replaces it: ${left.join(", ")}`]].join(". ")}async function removeMarksWithWarning(context,marks){
let text=describeRemovedMarks(await removeMarks(context,marks));text!==""&&context.onProgress({kind:"warning",text})}async function withMarksRemovedOnError(context,marks,update){
try{return await update()}catch(error){throw context.signal.throwIfAborted(),await removeMarksWithWarning(context,marks),error}}async function submitDeploy(context,request,payload,before,deleted){return before===void 0?submitNewStack(context,request,payload,deleted?.tags??[]):submitChangedStack(
context,request,payload,before)}async function submitNewStack(context,request,payload,tags){let{stackName,timeoutMinutes}=request;context.onProgress({kind:"begi\
n",phase:"act",title:`Creating stack ${stackName}`});let beganAtMs=context.clock.now(),common=toCommonRequest(context,request,payload,tags),creator=creatorTags(
request.own,context.owner??{}),stack={...common,tags:[...common.tags,...creator],name:stackName},sent=createSentDefinition(stack),pending=recordPendingRequest(context,
{kind:"create",stackName,stackId:void 0,updatedTime:void 0,sent}),ref=await submitCreate(context,stack);return pending.onAccepted(ref),{ref,action:"CREATE",beganAtMs,
timeoutMinutes,pending}}async function submitChangedStack(context,request,payload,before){let{converge,clearParameters,keepExisting,timeoutMinutes}=request;context.
onProgress({kind:"begin",phase:"act",title:`Updating stack ${before.name}`});let common=toCommonRequest(context,request,payload,before.tags);announcePreviewChange(
context,before,common.tags),announceExpiryChange(context,before,common.tags),announceUnknownParameters(context,before,clearParameters);let change={...common,...converge?
{converge}:{},...clearParameters.length>0?{clearParameters}:{}},{id,name,updatedTime}=before,sent=createSentDefinition(change),markPlan=await planMarks(context,
before,request.replace),pending=recordPendingRequest(context,{kind:"update",stackName:name,stackId:id,updatedTime,sent,marks:markPlan.removable});await markResources(
context,markPlan);let takesOver=request.onInProgress==="supersede",beganAtMs=context.clock.now(),submitted=await withMarksRemovedOnError(context,markPlan.removable,
async()=>{let events2=await readBaseline(context.heat,before.ref);return submitUpdate(context,before,change,{keepExisting,events:events2,takesOver})}),{ref,row:firstRow}=submitted;
return{ref,action:"UPDATE",beganAtMs,timeoutMinutes,before:submitted.before,firstRow,pending,change,marks:markPlan.removable}}function toCommonRequest(context,request,payload,tags){
return{...payload,timeoutMinutes:request.timeoutMinutes,disableRollback:request.disableRollback,tags:toStackTags(context,request,tags)}}function announceUnknownParameters({
onProgress},{name:stackName,parameters},clearParameters){for(let name of clearParameters.filter(one=>!Object.hasOwn(parameters,one))){let suggestion=didYouMeanClause(
name,Object.keys(parameters)),text=`Stack ${stackName} has no parameter "${name}" that clear-parameters could reset${suggestion}`;onProgress({kind:"notice",text})}}
function announceExpiryChange({onProgress},{name,tags},newTags){let[before,after]=[findExpiry(tags),findExpiry(newTags)];if(before!==void 0&&after===void 0&&onProgress(
{kind:"notice",text:`Stack ${name} no longer expires: expires-after is not set`}),before!==void 0||after===void 0)return;let text=`Stack ${name} did not expire \
before and does so at ${after.time}: prune deletes it after that, unless it is deployed again. Remove expires-after to keep the stack.`;onProgress({kind:"warnin\
g",text})}function announcePreviewChange({onProgress},{name,tags},newTags){let[before,after]=[findMarkedPullRequest(tags),findMarkedPullRequest(newTags)];if(before===
after)return;if(after===void 0){let text2=`Stack ${name} is no longer a preview environment of pull request #${before}: preview-environment is not set`;onProgress(
{kind:"notice",text:text2});return}if(before!==void 0||findOldPullRequest(tags)!==void 0)return;let text=`Stack ${name} was not a preview environment and become\
s the one of pull request #${after}: prune deletes it after the pull request is closed. Remove preview-environment to keep the stack.`;onProgress({kind:"warning",
text})}async function readVersion({heat},row){return{row,definition:await heat.getDeployed(row.ref)}}async function findStackChanges2(context,before,row){try{return differences2(
before,await readVersion(context,row))}catch(error){if(!(error instanceof RequestError))throw error;let text=`Could not determine whether the update of stack ${row.
name} changed anything, so it counts as changed: ${messageOf(error)}`;return context.onProgress({kind:"warning",text}),["parts that could not be read"]}}var MAX_NAMES3=10;
function differences2(before,after){let request=createEmptyRequest(),left=toDeployedDefinitions(before.definition,request),right=toDeployedDefinitions(after.definition,
request),files=new Set(Object.keys(right.files).filter(key=>ownValue(left.files,key)!==ownValue(right.files,key))),parameters=findDifferentParameters(before.row.
parameters,after.row.parameters,right.template),outputs2=findOutputChanges(left,right,files).map(({name})=>name),definitionChanges=findDefinitionChanges({...left,
environment:before.definition.environment,tags:before.row.tags},{...right,environment:after.definition.environment,tags:after.row.tags}).map(({name})=>name);return[
...formatNames("parameter",parameters),...formatNames("output",outputs2),...formatNames("definition of resource",findDifferentResources(left,right)),...definitionChanges.
slice(0,MAX_NAMES3)]}function formatNames(noun,names){if(names.length===0)return[];let more=names.length>MAX_NAMES3?` and ${names.length-MAX_NAMES3} more`:"",list2=names.
slice(0,MAX_NAMES3).map(name=>`"${name}"`);return[`${noun}${names.length===1?"":"s"} ${list2.join(", ")}${more}`]}var MAX_NAMES4=10;async function checkLiveResources(context,request,stack){let{reported}=await runStackAction(context,stack,{action:"CHECK",title:`Check of stac\
k ${stack.name}`,progressTitle:`Checking the resources of stack ${stack.name} before the update (converge: true)`,timeoutMinutes:request.timeoutMinutes,wait:!0,
submit:async()=>(await context.heat.act(stack.ref,"check"),stack.ref),find:()=>Promise.resolve(stack.ref)}),paths=reported?.failure?.resources.map(({path})=>path)??
[];return paths.length>0&&context.onProgress({kind:"notice",text:failedText(paths)}),await context.heat.getStack(stack.ref,{resolveOutputs:!1})??stack}function failedText(paths){
let more=paths.length>MAX_NAMES4?` and ${paths.length-MAX_NAMES4} more`:"";return`Missing or failed resources, which this update repairs or recreates: ${paths.slice(
0,MAX_NAMES4).join(", ")}${more}`}async function captureRestorePoint(context,stack,requestedValues){let deployed=await context.heat.getDeployed(stack.ref),hidden=listHiddenParameters2(deployed.environment),
unknown2=hidden.filter(name=>!requestedValues.has(name));if(unknown2.length>0)throw cannotRestoreError(stack,`Heat does not show the value of ${quoteNames(unknown2)}`,
HIDDEN_PARAMETER_HINT);let change={template:deployed.templateText,files:deployed.files,environment:deployed.environmentText,parameters:Object.fromEntries(hidden.
map(name=>[name,requestedValues.get(name)])),tags:stack.tags,disableRollback:stack.disableRollback,...stack.timeoutMinutes===void 0?{}:{timeoutMinutes:stack.timeoutMinutes}};
return hidden.length>0&&await assertRestorable(context,stack,deployed,change,hidden),{change}}async function restoreStack(context,{change},currentStack,timeoutMinutes){
let{name,ref}=currentStack,title=`Putting stack ${name} back`;context.onProgress({kind:"begin",phase:"act",title:`Restoring stack ${name} to its previous state`});
let events2=await readBaseline(context.heat,ref),beganAtMs=context.clock.now();recordStackRequest(context,"restore",currentStack);let{before,row:firstRow}=await submitUpdate(
context,currentStack,change,{events:events2}),actionEnd=await waitForAction(context,{ref,action:"UPDATE",beganAtMs,timeoutMinutes,before,firstRow});return context.
onProgress({kind:"end"}),buildActionResult(actionEnd,void 0,title)}function listHiddenParameters2(environment){let names=[environment.parameters,environment.parameter_defaults].
filter(isJson).flatMap(section=>Object.entries(section).flatMap(([name,value])=>value===HIDDEN_VALUE?[name]:[]));return[...new Set(names)]}async function assertRestorable({
heat},stack,deployed,change,hidden){let[previewAnswer,listing]=await Promise.all([previewRestore(heat,stack,change),listResources(heat,stack.ref)]),definitions=toDeployedDefinitions(
deployed,createEmptyRequest()),{changes,unseen}=await planWithFacts(heat,{root:stack.ref,...createRestoreSides(stack,deployed,definitions,new Map(Object.entries(
change.parameters??{}))),pseudo:name=>ownValue(stack.parameters,name),listing,answer:previewAnswer,parameters:new Set,files:new Set,isBeforeCertain:!0}),paths=[
...changes.map(({path})=>path),...unseen.filter(({among})=>among==="all").map(({path})=>path)];if(paths.length!==0)throw cannotRestoreError(stack,`with the valu\
es that this deploy sets for ${quoteNames(hidden)}, these resources would or may differ afterwards: ${paths.join(", ")}`,"Deploy the new values of hidden parame\
ters separately first, or use on-verify-failure: fail.")}async function previewRestore(heat,stack,change){try{return await fetchPreview(heat,stack.ref,change,!1)}catch(error){
throw!(error instanceof RequestError)||error.status!==400?error:cannotRestoreError(stack,"Heat cannot preview the restore","Use on-verify-failure: fail for this\
 deploy.",error)}}var HIDDEN_PARAMETER_HINT="Set its value in this deploy as well, so that the stack can be restored, or use on-verify-failure: fail.";function cannotRestoreError(stack,reason,hint,cause){
let text=`Stack ${stack.name} could not be restored if verify-command failed: ${reason}; nothing was changed`;return new StackError(text,{failureCode:"invalid-i\
nput",hint,cause,serverMessage:cause?.serverMessage,requestId:cause?.requestId})}function quoteNames(names){return names.map(name=>`"${name}"`).join(", ")}async function fetchValidation({heat},files){try{return{valid:!0,template:await heat.validateTemplate(files.request)}}catch(error){if(error instanceof RequestError&&
error.status===400)return{valid:!1,error};throw error}}async function assertValid(context,files){if(files.template===void 0)return;let validation=await fetchValidation(
context,files);if(!validation.valid)throw toValidationError("the template",files,validation.error)}async function assertCreatable(context,stackName,files){if(await assertValid(
context,files),!dependsOnStackName(files))try{await previewUnderTemporaryName(context.heat,{...files.request,name:stackName})}catch(error){if(!(error instanceof
RequestError)||error.status===void 0)throw error;if(isAboutFiles(error))throw toValidationError(`the create of stack ${stackName}`,files,error)}}function isAboutFiles(error){
return error.status===400&&!isLimitExceeded(error)&&!isPreviewFailure(error)}async function validate(context,files){if(files===void 0)throw new InputError([{input:"\
template",problem:"is required to validate"}]);context.onProgress({kind:"begin",phase:"validate",title:"Validating the template"});let validation=await fetchValidation(
context,files);context.onProgress({kind:"end"});let base={operation:"validate",changed:!1};if(validation.valid)return{...base,outcome:"valid",...toParameterTable(
validation.template)};let reason=validation.error.serverMessage??validation.error.message,{requestId}=validation.error,{locations,hint,failureCode:code}=explainValidationError(
reason,files,validation.error.hint);return{...base,outcome:"invalid",error:reason,failure:{summary:"Heat rejected the template",reason,resources:[],locations,requestId,
hint,code}}}function toParameterTable(template2){let{description,parameters}=template2;return{data:{description,parameters},table:{title:"Parameters",columns:["\
name","type","default","description"],rows:parameters.map(({name,type,hidden,defaultValue,description:text})=>[name,type,hidden?"(hidden)":defaultText(defaultValue),
text])}}}function defaultText(value){return value===void 0?"(required)":typeof value=="string"?value:stringify(value)??""}async function verify(context,request,deployed,target){let{stack,outputs:outputs2=[]}=deployed,{verifyCommand}=request;if(verifyCommand===void 0||stack===void 0||
deployed.failure!==void 0)return deployed;if(context.runVerifyCommand===void 0)throw new StackError("This environment cannot run a verify-command",{failureCode:"\
invalid-input"});context.onProgress({kind:"begin",phase:"verify",title:`Verifying stack ${stack.name}`});let problem=await runVerifyCommand2(context,context.runVerifyCommand,
verifyCommand,{stack,outputs:outputs2});if(context.onProgress({kind:"end"}),problem===void 0)return deployed;let failedDeploy=failedResult(deployed,`Verificatio\
n of stack ${stack.name} failed: verify-command ${problem}`);return request.onVerifyFailure==="restore"?await tryRestore(context,request,failedDeploy,target):keepDeployed(
failedDeploy)}async function runVerifyCommand2({signal},run,command,deployed){try{let verified=await run(command,deployed);return"failure"in verified?`could not\
 be run: ${verified.failure}`:verified.exitCode===0?void 0:`exited with code ${verified.exitCode}`}catch(error){return signal.throwIfAborted(),`could not be run\
: ${messageOf(error)}`}}function failedResult(deployed,summary){return{...deployed,outcome:"failed",failure:{summary,reason:summary,resources:[],locations:[],code:"\
verify-failed"}}}function keepDeployed(failedDeploy){return appendNote(failedDeploy,"the stack stays as deployed",`${DEFAULT_HINT} With on-verify-failure: resto\
re, the step restores the previous state of the stack.`)}var DEFAULT_HINT="Check the output of verify-command in the log, fix the cause, then run the step again\
.";async function tryRestore(context,request,failedDeploy,target){try{return await restorePrevious(context,request,failedDeploy,target)}catch(error){context.signal.
throwIfAborted();let{hint,requestId}=error instanceof DeployError?error:{},finalResult=appendNote(failedDeploy,`the stack could not be restored: ${messageOf(error)}`,
hint);return{...finalResult,failure:{...finalResult.failure,requestId}}}}async function restorePrevious(context,request,failedDeploy,{restorePoint,deployedStack}){
if(!failedDeploy.changed)return appendNote(failedDeploy,"the deploy had not changed anything, so there was nothing to restore");let found=await findStack(context,
failedDeploy.stack?.id??request.stackName),currentStack=found&&await waitForShortAction(context,found,deployedStack,request);return currentStack===void 0?appendNote(
failedDeploy,"the stack was deleted in the meantime, so there was nothing to restore"):isUpdatedSince(currentStack,deployedStack)?leaveUpdatedStack(failedDeploy,
currentStack):restorePoint===void 0?deleteCreatedStack(context,request,failedDeploy,currentStack):restoreDefinition(context,request,failedDeploy,restorePoint,currentStack)}
function isUpdatedSince(current,deployedStack){return deployedStack===void 0?!1:current.updatedTime!==deployedStack.updatedTime||isInProgress(current)||current.
action==="DELETE"}async function waitForShortAction(context,found,deployedStack,{timeoutMinutes}){return isInProgress(found)&&found.action!=="DELETE"&&found.updatedTime===
deployedStack?.updatedTime?waitUntilIdle(context,found,timeoutMinutes):found}function leaveUpdatedStack(failedDeploy,current){let note=`the stack was not restor\
ed, because someone else has changed it since the deploy: it is ${current.state}`;return{...appendNote(failedDeploy,note,"Find out who else changes this stack: \
a restore would take back their change, too. Use a concurrency group in the workflow to avoid parallel runs."),stack:toStackFacts(current)}}async function deleteCreatedStack(context,request,failedDeploy,currentStack){
let{stack,failure}=await deleteWithRetries(context,currentStack,request);if(failure===void 0)return{...appendNote(failedDeploy,"the stack, which this deploy had\
 created, was deleted"),stack,outputs:[],resources:[]};let note=`the stack, which this deploy had created, could not be deleted: ${failure.summary}`;return appendNote(
{...failedDeploy,stack},note,failure.hint)}async function restoreDefinition(context,{timeoutMinutes},failedDeploy,restorePoint,currentStack){let restored=await restoreStack(
context,restorePoint,currentStack,timeoutMinutes),{stack,outputs:outputs2,resources:resources2,failure}=restored,restoredResult={...failedDeploy,stack,outputs:outputs2,
resources:resources2};return failure===void 0?appendNote(restoredResult,"the stack was restored to its previous template, files, environment, parameters and tag\
s"):appendNote(restoredResult,`the stack could not be restored: ${failure.summary}`,failure.hint)}function appendNote(failedDeploy,note,hint=DEFAULT_HINT){let summary=`${failedDeploy.
failure.summary}; ${note}`;return{...failedDeploy,failure:{...failedDeploy.failure,summary,reason:summary,hint}}}async function findReplacement({heat,onProgress},{change,ref},{end,finalState,row}){let stack=finalState?.row??row;if(change===void 0||end!=="succeeded"||stack===
void 0)return;let sent=toCertainDefinition(change,stack);try{let differences4=await findCertainDifferences(sent,change,stack,heat);return toReplacedFailure(ref.
name,differences4)}catch(error){if(!(error instanceof RequestError)&&!(error instanceof DecodeError))throw error;let failure=toReplacedFailure(ref.name,findRowDifferences(
sent,stack));return failure===void 0&&onProgress({kind:"warning",text:describeUnknown(ref.name,error)}),failure}}function toCertainDefinition(change,stack){let{
templateDigest,tags}=createSentDefinition(change);return{templateDigest,tags:stack.tags.length===0?[]:tags}}async function findCertainDifferences(sent,change,stack,heat){
let differences4=await findDifferences(sent,stack,heat);return differences4.length>0?differences4:(await findParameterDifferences(change,stack,heat)).map(name=>`\
value of parameter "${name}"`)}function describeUnknown(stackName,error){return`It is unknown whether this update of stack ${stackName} was replaced by another \
one, because its template or parameters could not be read: ${messageOf(error)}. If someone else updates this stack, run a preview to compare it with your files.`}
function toReplacedFailure(stackName,differences4){if(differences4.length===0)return;let summary=`Update of stack ${stackName} was accepted, but replaced by ano\
ther update: the stack differs from the request in ${differences4.join(", ")}`;return{summary,reason:summary,resources:[],locations:[],hint:"Find out who else i\
s changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.",code:"superseded"}}async function deploy(context,originalRequest,files){let{request,decision,stack:foundStack}=await prepare(context,originalRequest,files);assertHasTemplate(request,
files,decision);let stack=await runConvergeCheck(context,request,files,decision,foundStack);await enforcePlanPolicies(context,request,files,decision,stack);let before=decision===
"update"?stack:void 0,restorePoint=await captureRestorePointIfNeeded(context,request,files,before);decision==="recreate"&&stack!==void 0&&await deleteForRecreate(
context,request,files,stack);let kind=before===void 0?"create":"update",subject=`the ${kind} of stack ${request.stackName}`,priorChange=decision==="recreate"?"t\
he existing stack was deleted":void 0,version=before===void 0||!request.wait?void 0:await readVersion(context,before),begunDeploy=await withSourceLocations(subject,
files,()=>submitDeploy(context,request,files.request,before,stack),priorChange);if(!request.wait)return acceptedResult(context,request,begunDeploy);let actionEnd=await waitForAction(
context,toWaitTarget(begunDeploy,request,files)),title=`${TITLES[kind]} of stack ${begunDeploy.ref.name}`,actionResult=buildActionResult(actionEnd,files,title);
if(context.onProgress({kind:"end"}),actionEnd.end==="paused")return pausedResult(context,request,actionEnd,actionResult,title);await removeLeftMarks(context,begunDeploy,
actionResult);let[replacement,finished]=await Promise.all([findReplacement(context,begunDeploy,actionEnd),toOutcome(context,actionEnd,actionResult,decision,version)]),
outcome=replacement===void 0?finished:"failed",finalResult=replacement===void 0?actionResult:{...actionResult,failure:replacement},result={operation:request.operation,
outcome,changed:outcome!=="unchanged",...finalResult};return outcome==="unchanged"&&request.failOnNoChanges?{...result,failure:toNoChangesFailure(begunDeploy.ref.
name)}:verify(context,request,result,{restorePoint,deployedStack:findLastRow(actionEnd)})}function toWaitTarget(begunDeploy,{onHook},files){return{...begunDeploy,
onHook,hasOutputs:findTemplateOutputs(files)?.length!==0}}var TITLES={create:"Create",update:"Update"};async function runConvergeCheck(context,request,files,decision,foundStack){
if(foundStack===void 0||decision!=="update"||!request.converge)return foundStack;if(isInProgress(foundStack)){let text=`Stack ${foundStack.name} is ${foundStack.
state}, so Heat does not check its resources before the update`;return context.onProgress({kind:"notice",text}),foundStack}return request.keepExisting||await assertValid(
context,files),checkLiveResources(context,request,foundStack)}async function captureRestorePointIfNeeded(context,request,files,before){return request.verifyCommand!==
void 0&&request.onVerifyFailure==="restore"&&before!==void 0?captureRestorePoint(context,before,files.definition().parameters):void 0}function toNoChangesFailure(stackName){
let summary=`Nothing changed in stack ${stackName}, and fail-on-no-changes is true`;return{summary,reason:summary,resources:[],locations:[],code:"no-changes"}}async function prepare(context,originalRequest,files){
context.onProgress({kind:"begin",phase:"read",title:`Looking for stack ${originalRequest.stackName}`});let foundStack=await findStack(context,originalRequest.stackName),
request=withResolvedName(originalRequest,foundStack);context.onProgress({kind:"fact",text:foundStack===void 0?"The stack does not exist yet":`The stack is ${foundStack.
state}`}),context.onProgress({kind:"end"});let waitingSinceMs=context.clock.now();for(let stack=foundStack,waits=0;;waits+=1){let decision=decideDeploy({stack,isRolledBackCreate:await isRolledBackCreate(
context,stack)},request);if(decision!=="wait")return{request,decision,stack};waits===0&&!request.keepExisting&&await withPhase(context,"Validating the template \
before waiting",()=>assertValid(context,files)),stack!==void 0&&await waitUntilIdle(context,stack,request.timeoutMinutes,{beganAtMs:waitingSinceMs,onHook:request.
onHook})===void 0&&await waitUntilNameReleased(context,stack),stack=await findStack(context,originalRequest.stackName)}}async function withPhase(context,title,check){
context.onProgress({kind:"begin",phase:"validate",title}),await check(),context.onProgress({kind:"end"})}async function deleteForRecreate(context,request,files,stack){
let title=`Checking whether Heat accepts a new stack ${stack.name}`;await withPhase(context,title,()=>assertCreatable(context,stack.name,files)),await assertUnchanged(
context,stack);let{failure}=await deleteWithRetries(context,stack,request,failAtHooks(request));if(failure!==void 0){let summary=`Could not delete stack ${stack.
name} to recreate it: ${failure.summary}`,{reason:serverMessage,hint,code:failureCode}=failure;throw new StackError(summary,{failureCode,serverMessage,hint})}}function failAtHooks({
onHook}){return onHook==="wait"?"wait":"fail"}async function assertUnchanged({heat},foundStack){let currentStack=await heat.getStack(foundStack.ref,{resolveOutputs:!1});
if(!(currentStack===void 0||currentStack.state===foundStack.state&&currentStack.updatedTime===foundStack.updatedTime))throw new StackError(`Stack ${foundStack.name}\
 was ${foundStack.state} before and is ${currentStack.state} now: someone else is changing it; it was not deleted`,{hint:"Run the step again. Use a concurrency \
group in the workflow to avoid parallel runs.",failureCode:"superseded"})}async function removeLeftMarks(context,{marks=[]},{failure}){failure!==void 0&&await removeMarksWithWarning(
context,marks)}async function acceptedResult(context,request,{ref}){context.onProgress({kind:"fact",text:"Heat accepted the request; not waiting for it to finis\
h (wait: false)"}),context.onProgress({kind:"end"});let row=await context.heat.getStack(ref,{resolveOutputs:!1});return{operation:request.operation,outcome:"acc\
epted",changed:!0,stack:{id:ref.id,name:ref.name,status:row?.state??"",statusReason:row?.statusReason??"",tags:row?.tags}}}function pausedResult(context,{operation,
onHook,verifyCommand},actionEnd,actionResult,title){return verifyCommand!==void 0&&onHook==="return"&&context.onProgress({kind:"notice",text:"verify-command was\
 not run, because the deploy is paused"}),{operation,...toPausedResult(actionEnd,actionResult,title,onHook)}}function findLastRow({finalState,row}){return finalState?.
row??row}async function toOutcome(context,actionEnd,actionResult,decision,before){if(actionResult.failure!==void 0)return"failed";if(before===void 0)return decision===
"recreate"?"recreated":"created";let row=findLastRow(actionEnd);if(actionResult.touchedResources>0||row===void 0)return"updated";let changes=await findStackChanges2(
context,before,row);if(changes.length===0)return"unchanged";let text=`No resource changed; the update changed ${changes.join(", ")}`;return context.onProgress({
kind:"fact",text}),"updated"}async function exportStack(context,request){let stack=await getIdleStackOrThrow(context,request),title=`Exporting stack ${stack.name} to ${request.exportFile}`;
context.onProgress({kind:"begin",phase:"read",title});let exported=await context.heat.exportStack(stack.ref);return await writeExport(context,request,exported),
context.onProgress({kind:"end"}),{operation:"export",outcome:"exported",changed:!1,stack:toStackFacts(stack),...describeExport(stack,request,exported)}}async function abandonStack(context,request){
let{heat,onProgress}=context,stack=await getIdleStackOrThrow(context,request);await warnOfSnapshots(context,stack),onProgress({kind:"begin",phase:"act",title:`A\
bandoning stack ${stack.name}`});let exported=await heat.exportStack(stack.ref);await writeExport(context,request,exported),await submitAbandon(context,stack,request,
exported);let failure=request.wait?await waitUntilAbandoned(context,stack,request.timeoutMinutes):void 0;onProgress({kind:"end"});let end=failure===void 0?"aban\
doned":"failed",status=failure===void 0?"DELETE_COMPLETE":"DELETE_FAILED";return{operation:"abandon",outcome:request.wait?end:"accepted",changed:!0,stack:{...toStackFacts(
stack),status:request.wait?status:"DELETE_IN_PROGRESS"},failure,...describeExport(stack,request,exported)}}async function warnOfSnapshots({heat,onProgress},{ref,
name}){let{length:count}=await heat.listSnapshots(ref);if(count===0)return;let text=`Abandoning stack ${name} deletes its ${count===1?"snapshot":`${count} snaps\
hots`}`;onProgress({kind:"warning",text})}async function writeExport(context,request,exported){try{await writeFile(context,request,exported)}catch(error){throw new StackError(
`Could not write export-file ${request.exportFile} (${messageOf(error)}); nothing was changed`,{failureCode:"invalid-input",hint:"Set export-file to a file in a\
 writable folder of the workspace."})}}async function writeFile({exportFiles,onProgress},{exportFile},{text}){if(exportFiles===void 0)throw new TypeError("the c\
ontext cannot write files");await exportFiles.write(exportFile,text),onProgress({kind:"fact",text:`${exportFile}: written, readable only by the user of this ste\
p`})}async function submitAbandon(context,stack,request,exported){let{heat,onProgress}=context;recordStackRequest(context,"abandon",stack);let last=await submitOnce(
context,`abandon of stack ${stack.name}`,{send:()=>heat.abandonStack(stack.ref),removesStack:!0,find:async()=>{let row=await heat.getStack(stack.ref,{resolveOutputs:!1}),
isStarted=row===void 0||isDeleted(row)||hasStarted2(row,stack);return isStarted&&onProgress({kind:"warning",text:describeUncertainAbandon(stack)}),isStarted?exported:
void 0}});last.text!==exported.text&&await replaceExport(context,request,last)}function describeUncertainAbandon({name}){return`Stack ${name} is being deleted, \
most likely by this abandon, but Heat would show a delete by someone else in the same way. Check that the resources in the export file still exist.`}async function replaceExport(context,request,last){
try{await writeFile(context,request,last)}catch(error){context.onProgress({kind:"warning",text:`${request.exportFile} is from before the abandon, because it cou\
ld not be written again: ${messageOf(error)}`})}}function hasStarted2(row,before){return row.action==="DELETE"&&(row.state!==before.state||row.updatedTime!==before.
updatedTime)}async function waitUntilAbandoned(context,stack,timeoutMinutes){let{heat,clock:clock2,signal}=context,beganAtMs=clock2.now(),rateLimiter=createPollRateLimiter(),
outage=new OutageRetry(context);for(;;){let row=await outage.run(()=>heat.getStack(stack.ref,{resolveOutputs:!1}));if(row===void 0||isDeleted(row)){await outage.
run(()=>waitUntilNameReleased(context,stack));return}if(hasStarted2(row,stack)&&isFailed(row))return toFailure3(row);let elapsedMs=clock2.now()-beganAtMs;if(elapsedMs>
timeoutMinutes*6e4)throw new DeadlineError(`Stack ${stack.name} still exists after ${timeoutMinutes} min of waiting (${row.state})`,{hint:"Check the stack in th\
e cloud, then run the step again. The export file is complete."});await clock2.sleep(rateLimiter.nextDelayMs(elapsedMs,"steady"),signal)}}function toFailure3({name,
state:state2,statusReason:statusReason2}){return{summary:`Abandoning stack ${name} failed: it is ${state2}`,reason:statusReason2,resources:[],locations:[],code:"\
stack-failed",hint:"Fix the cause and run the step again. Do not use operation: delete, which would delete the resources."}}function describeExport({name},{exportFile},{
data}){let resources2=Object.entries(isJson(data.resources)?data.resources:{}).map(([resource2,value])=>({name:resource2,type:textOf(isJson(value)?value.type:void 0),
physical_resource_id:textOf(isJson(value)?value.resource_id??value.id:void 0)})),table={title:`Resources of stack ${name} in ${exportFile}`,columns:["resource",
"type","physical id"],rows:resources2.map(one=>[one.name,one.type,one.physical_resource_id])};return{data:{file:exportFile,resources:resources2},table}}function textOf(value){
return typeof value=="string"?value:""}var NOTICE_MS=36*36e5;async function announceDeletes(context,{dryRun},pruned){let notices=collectNotices(pruned,readHeatTime(context)+NOTICE_MS),urgent=[...notices].
filter(([,{upcoming}])=>upcoming.length>0);for(let[pullRequest,{upcoming}]of urgent)announceInLog(context,dryRun,pullRequest,upcoming);if(dryRun)return;let{writeDeletionNotice}=context;
if(writeDeletionNotice===void 0){urgent.length>0&&context.onProgress({kind:"notice",text:describeMissingToken(urgent)});return}await writeNotices(context,writeDeletionNotice,
notices)}function collectNotices(pruned,horizonMs){let byPullRequest=new Map;for(let stack of pruned)stack.pullRequest!==void 0&&byPullRequest.set(stack.pullRequest,
[...byPullRequest.get(stack.pullRequest)??[],stack]);let isUpcoming=({result,deletesAt})=>result==="kept"&&deletesAt!==void 0&&parseHeatTime(deletesAt)<=horizonMs;
return new Map([...byPullRequest].filter(([,stacks])=>stacks.every(({result})=>result!=="failed")).map(([pullRequest,stacks])=>[pullRequest,{upcoming:stacks.filter(
isUpcoming),deleted:stacks.filter(({result})=>result==="deleted")}]))}function announceInLog({onProgress},dryRun,pullRequest,upcoming){for(let{name,deletesAt="",
deletesBecause=""}of upcoming){let text=`${name}: to be deleted after ${deletesAt} (${deletesBecause})`,comment=dryRun?`; without dry-run, pull request #${pullRequest}\
 gets a comment`:"";onProgress({kind:"fact",text:`${text}${comment}`})}}function describeMissingToken(urgent){return`prune deletes ${urgent.map(([pullRequest,{upcoming}])=>`${upcoming.
map(({name,deletesAt=""})=>`${name} after ${deletesAt}`).join(", ")} (pull request #${pullRequest})`).join("; ")}, and no pull request says so: github-token is \
not set`}async function writeNotices({signal,onProgress},write,notices){let failures=new Map;for(let[pullRequest,notice]of notices)try{await write(pullRequest,notice)}catch(error){
signal.throwIfAborted();let message=messageOf(error);failures.set(message,[...failures.get(message)??[],`#${pullRequest}`])}for(let[message,pullRequests]of failures){
let text=`The comment about upcoming deletes could not be written to pull request ${pullRequests.join(", ")}: ${message}`;onProgress({kind:"warning",text})}}function toPruneCandidate(stack,owner){if(!isOfRepository(stack.tags,owner))return;let pullRequest=findPreviewPullRequest(stack.tags,owner),expiry=findExpiry(stack.
tags);return pullRequest===void 0&&expiry===void 0?void 0:{stack,pullRequest,expiry}}function decidePrune(context,{maxAgeMs,states},{stack,pullRequest,expiry}){
let{name,id}=stack,base={name,id,pullRequest,expires:expiry?.time},nowMs=readHeatTime(context),ageMs=nowMs-parseHeatTime(stack.updatedTime??stack.creationTime),
state2=pullRequest===void 0?void 0:states.get(pullRequest);if(state2==="closed")return{...base,result:"would-delete",reason:`pull request #${pullRequest} is clo\
sed`};if(expiry!==void 0&&expiry.timeMs<=nowMs)return{...base,result:"would-delete",reason:`expired at ${expiry.time}`};if(pullRequest!==void 0&&maxAgeMs!==void 0&&
ageMs>maxAgeMs)return{...base,result:"would-delete",reason:`last deployed ${ageText(ageMs)} ago`};let deadline=findDeadline(maxAgeMs,{stack,pullRequest,expiry});
return{...base,...deadline,result:"kept",reason:describeKept(pullRequest,state2,expiry)}}function findDeadline(maxAgeMs,{stack,pullRequest,expiry}){let ageLimitMs=pullRequest===
void 0||maxAgeMs===void 0?1/0:parseHeatTime(stack.updatedTime??stack.creationTime)+maxAgeMs;return expiry!==void 0&&expiry.timeMs<=ageLimitMs?{deletesAt:expiry.
time,deletesBecause:"expires-after"}:Number.isFinite(ageLimitMs)?{deletesAt:new Date(ageLimitMs).toISOString().replace(/\.\d+Z$/,"Z"),deletesBecause:"max-age"}:
{}}function describeKept(pullRequest,state2,expiry){let expiryText=expiry===void 0?[]:[`it expires at ${expiry.time}`];return pullRequest===void 0?expiryText.join(
""):[state2==="open"?`pull request #${pullRequest} is open`:`the state of pull request #${pullRequest} is unknown`,...expiryText].join("; ")}var HOUR_MS2=36e5;function ageText(ms){
let hours=Math.floor(ms/HOUR_MS2);return hours<48?`${hours} hours`:`${Math.floor(hours/24)} days`}function describeUnmarked({pullRequest}){return pullRequest===
void 0?"it no longer expires":`it is no longer a preview environment of pull request #${pullRequest}`}var MAX_PARALLEL_DELETES=4;async function prune(context,request){context.onProgress({kind:"begin",phase:"read",title:"Looking for obsolete preview environments \
and expired stacks"});let owner=getOwnerOrThrow(context),candidates=await findCandidates(context,owner),rules={...request,owner,states:await readPullRequestStates(
context,request,candidates)},decisions=candidates.map(candidate=>decidePrune(context,rules,candidate));for(let{name,result,reason}of decisions)context.onProgress(
{kind:"fact",text:`${name}: ${RESULT_TEXTS[result]}, ${reason}`});context.onProgress({kind:"end"});let pruned=request.dryRun?decisions:await deleteCandidates(context,
rules,decisions);return await announceDeletes(context,request,pruned),toResult3(request,pruned)}var RESULT_TEXTS={deleted:"deleted","would-delete":"to be delete\
d",kept:"kept",failed:"could not be deleted"};function getOwnerOrThrow({owner}){if(owner!==void 0)return owner;throw new StackError("Outside of a workflow, the \
repository whose stacks to prune is unknown",{failureCode:"invalid-input",hint:"Set GITHUB_REPOSITORY to the name of the repository."})}var byNumber3=new Intl.Collator(
"en",{numeric:!0});async function findCandidates(context,owner){let candidates=[],taggedByEarlierVersion=[],tagsAny=[toRepositoryTag(owner),toOldRepositoryTag(owner)];
for await(let stack of context.heat.listAllStacks({tagsAny})){let candidate=toPruneCandidate(stack,owner);candidate!==void 0?candidates.push(candidate):isTaggedByEarlierVersion(
stack,owner)&&taggedByEarlierVersion.push(stack.name)}return taggedByEarlierVersion.length>0&&warnOfOldTags(context,taggedByEarlierVersion,owner),candidates.sort(
(left,right)=>byNumber3.compare(left.stack.name,right.stack.name))}function isTaggedByEarlierVersion({tags},owner){return tags.includes(toOldRepositoryTag(owner))&&
findOldPullRequest(tags)!==void 0}function warnOfOldTags({onProgress},stacks,owner){let[pruned,it]=stacks.length===1?["is","it"]:["are","them"],text=`${stacks.join(
", ")} ${pruned} not pruned: tagged by an earlier version (${toOldRepositoryTag(owner)}, github-pr:\u2026), which did not distinguish preview environments from produ\
ction. Delete ${it} with operation: delete, or deploy ${it} again: with preview-environment: true, prune deletes ${it} later.`;onProgress({kind:"warning",text})}
async function readPullRequestStates(context,{maxAgeMs},candidates){let getState=context.getPullRequestState,states=new Map;if(candidates.length>0&&candidates.every(
({pullRequest})=>pullRequest===void 0))return states;if(getState===void 0){if(maxAgeMs!==void 0)return states;throw new StackError("Cannot check which pull requ\
ests are closed: github-token is not set",{failureCode:"invalid-input",hint:"Set github-token, or set max-age to prune by age only."})}for(let{pullRequest}of candidates)
pullRequest!==void 0&&!states.has(pullRequest)&&states.set(pullRequest,await readPullRequestState(context,getState,pullRequest));return states}async function readPullRequestState(context,getState,pullRequest){
try{return await getState(pullRequest)}catch(error){context.signal.throwIfAborted();let text=`Could not read the state of pull request #${pullRequest}: ${messageOf(
error)}`;return context.onProgress({kind:"warning",text}),"unknown"}}async function deleteCandidates(context,rules,decisions){let remaining=decisions.filter(({result})=>result===
"would-delete");if(remaining.length===0)return[...decisions];let title=`Deleting ${countText(remaining)}`;context.onProgress({kind:"begin",phase:"act",title});let results=new Map;
for(;;){let round=await mapLimited(remaining,MAX_PARALLEL_DELETES,pruned=>deleteCandidate(context,rules,pruned));for(let pruned of round)results.set(pruned.id,pruned);
let failed=remaining.filter(({id})=>results.get(id)?.result==="failed");if(failed.length===0||failed.length===remaining.length)break;remaining=failed}return context.
onProgress({kind:"end"}),decisions.map(pruned=>results.get(pruned.id)??pruned)}async function deleteCandidate(context,rules,pruned){let quietContext={...context,
onProgress:progress=>{forwardWarning(context,pruned.name,progress)}};try{let result=await deleteMarkedStack(quietContext,rules,pruned);return context.onProgress(
{kind:"fact",text:`${pruned.name}: ${RESULT_TEXTS[result.result]}`}),result}catch(error){return context.signal.throwIfAborted(),{...pruned,result:"failed",error:messageOf(
error),failureCode:findFailureCode(error)}}}async function deleteMarkedStack(context,rules,pruned){let found=await findStack(context,pruned.id),stack=found&&await waitUntilDeletable(
context,found,rules);if(stack===void 0)return{...pruned,result:"deleted"};let candidate=toPruneCandidate(stack,rules.owner);if(candidate===void 0||candidate.pullRequest!==
pruned.pullRequest){let reason=describeUnmarked(pruned);return{...pruned,result:"kept",reason}}let decision=decidePrune(context,rules,candidate);if(decision.result===
"kept")return decision;let{failure}=await deleteWithRetries(context,stack,rules);return failure===void 0?{...pruned,result:"deleted"}:{...pruned,result:"failed",
error:failure.summary,failureCode:failure.code}}function forwardWarning(context,name,progress){progress.kind==="warning"&&context.onProgress({...progress,text:`${name}\
: ${progress.text}`})}function toResult3(request,pruned){let failed=pruned.filter(({result})=>result==="failed"),base={operation:"prune",pruned,table:toTable(pruned)},
changed2=pruned.some(({result})=>result==="deleted"),[firstFailed]=failed;if(firstFailed===void 0)return{...base,changed:changed2,outcome:request.dryRun?"previe\
wed":"pruned"};let summary=`${failed.length} of ${countText(pruned)} could not be deleted`,reason=[summary,...toListLines(failed.map(({name,error=""})=>`${name}\
: ${error}`))].join(`
`);return{...base,changed:changed2,outcome:"failed",failure:{summary,reason,resources:[],locations:[],hint:"Check in the cloud what still uses them; the next pr\
une deletes them.",code:firstFailed.failureCode??"internal"}}}function isExpiring({pullRequest}){return pullRequest===void 0}function countText(stacks){let noun=stacks.
some(isExpiring)?"stack":"preview environment";return`${stacks.length} ${noun}${stacks.length===1?"":"s"}`}function toTable(pruned){return{title:pruned.some(isExpiring)?
"Preview environments and stacks with a lifetime":"Preview environments",columns:["stack","pull request","result","why"],rows:pruned.map(({name,pullRequest,result,
reason,error})=>[name,pullRequest===void 0?"":`#${pullRequest}`,RESULT_TEXTS[result],error??reason])}}function findDeployedCommit({tags=[],status},owner){let[sha,...otherShas]=tagValues(tags,COMMIT_PREFIX);if(sha===void 0||otherShas.length>0||status.startsWith("\
DELETE_")||!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))return;let repositories=tags.filter(tag=>tag.startsWith(REPOSITORY_PREFIX)),isOfOwner=owner!==void 0&&repositories.
length===1&&repositories[0]===toRepositoryTag(owner);return{sha,url:isOfOwner?`${owner.serverUrl}/${owner.repository}/commit/${sha}`:void 0,state:toCommitState(
status)}}function tagValues(tags,prefix){return tags.filter(tag=>tag.startsWith(prefix)).map(tag=>tag.slice(prefix.length))}function toCommitState(status){return status.
startsWith("ROLLBACK_")?"rolled-back":/^(CREATE|UPDATE)_(FAILED|IN_PROGRESS)$/.test(status)?"partial":"deployed"}var SHORT_SHA_CHARACTERS=7;async function listStacks({heat},{tags}){let stacks=[];for await(let stack of heat.listAllStacks(tags===void 0?{}:{tags}))stacks.push(
stack);return{data:stacks.map(toData),table:toTable2(stacks)}}function toData(stack){return{id:stack.id,name:stack.name,status:stack.state,status_reason:stack.statusReason,
creation_time:stack.creationTime??null,updated_time:stack.updatedTime??null,tags:stack.tags}}function toTable2(stacks){return{title:"Stacks",columns:["name","st\
atus","last change","commit","tags"],rows:stacks.map(stack=>[stack.name,stack.state,stack.updatedTime??stack.creationTime??"",commitText(stack),stack.tags.filter(
tag=>!isCommitTag(tag)).join(", ")])}}function commitText({tags,state:status}){let commit=findDeployedCommit({tags,status},void 0);if(commit===void 0)return"";let sha=commit.
sha.slice(0,SHORT_SHA_CHARACTERS);return commit.state==="deployed"?sha:`${sha} (${commit.state})`}async function read(context,request){context.onProgress({kind:"begin",phase:"read",title:toTitle(request)});let readResult=await readAs(context,request);return context.
onProgress({kind:"end"}),{operation:request.operation,outcome:"read",changed:!1,...readResult}}async function readAs(context,request){if(request.operation==="li\
st")return listStacks(context,request);let stack=await getStackOrThrow(context,request.stackName??"","read"),stackFacts={stack:toStackFacts(stack)};switch(request.
operation){case"show":return{...stackFacts,outputs:stack.outputs,...show(stack,context)};case"outputs":return{...stackFacts,outputs:stack.outputs,...outputs(stack)};case"\
resources":return{...stackFacts,otherOutputs:stack.outputs,...await resources(context,stack)};case"resource":return{...stackFacts,otherOutputs:stack.outputs,...await resource(
context,stack,request.resourceName??"")};case"events":return{...stackFacts,otherOutputs:stack.outputs,...await events(context,stack,request.resourceName)};case"\
template":return{...stackFacts,otherOutputs:stack.outputs,...await template(context,stack)};case"snapshots":return{...stackFacts,otherOutputs:stack.outputs,...await snapshots(
context,stack)}}}function show(stack,{owner}){let commit=findDeployedCommit({tags:stack.tags,status:stack.state},owner),data={id:stack.id,name:stack.name,description:stack.
description,status:stack.state,status_reason:stack.statusReason,creation_time:stack.creationTime??null,updated_time:stack.updatedTime??null,timeout_mins:stack.timeoutMinutes??
null,disable_rollback:stack.disableRollback,tags:stack.tags,commit:commit?.sha??null,commit_state:commit?.state??null,commit_url:commit?.url??null,expires:findExpiry(
stack.tags)?.time??null,parameters:stack.parameters},rows=Object.entries(data).map(([name,value])=>[name,toCell(value)]);return{data,table:{title:`Stack ${stack.
name}`,columns:["field","value"],rows}}}function outputs(stack){let allItems=stack.outputs??[];return{data:Object.fromEntries(allItems.map(({key,value})=>[key,value]))}}
async function resources({heat},stack){let allItems=await heat.listResources(stack.ref,{nestedDepth:MAX_NESTING}),tree=readStackTree(stack,allItems),data=allItems.
map(one=>({path:toPath2(tree,one),...toFields(one)})),rows=data.map(one=>[one.path,one.type,one.status,one.physical_resource_id,one.status_reason]),columns=["re\
source","type","status","physical id","reason"];return{data,table:{title:`Resources of stack ${stack.name}`,columns,rows}}}async function resource({heat},stack,nameOrPath){
let allItems=await heat.listResources(stack.ref,{nestedDepth:MAX_NESTING}),tree=readStackTree(stack,allItems),match=allItems.find(one=>toPath2(tree,one)===nameOrPath);
if(match===void 0){let known=allItems.map(one=>toPath2(tree,one)).join(", ");throw new StackError(`Stack ${stack.name} has no resource ${nameOrPath}`,{failureCode:"\
not-found",hint:known===""?"It has no resources.":`Set resource-name to one of its resources: ${known}.`})}let details=await heat.getResource(match.stack,match.
name),data={path:nameOrPath,...toFields(details),attributes:details.attributes??{}},rows=Object.entries(data).map(([name,value])=>[name,toCell(value)]);return{data,
table:{title:`Resource ${nameOrPath}`,columns:["field","value"],rows}}}async function events({heat,onProgress},stack,resourceName){let query={sortDir:"asc"},[nested,
rootEvents,allItems]=await Promise.all([heat.listEvents(stack.ref,{...query,nestedDepth:MAX_NESTING}),heat.listEvents(stack.ref,query),heat.listResources(stack.
ref,{nestedDepth:MAX_NESTING})]),tree=readStackTree(stack,allItems),matching=(nested.length>0?nested:rootEvents).map(event=>({event,path:toEventPath(tree,event)})).
filter(({path})=>resourceName===void 0||path===resourceName||path.endsWith(`/${resourceName}`));if(resourceName!==void 0&&matching.length===0){let known=allItems.
map(one=>toPath2(tree,one)),text=`No event of stack ${stack.name} is about a resource "${resourceName}"${didYouMeanClause(resourceName,known)}`;onProgress({kind:"\
warning",text})}let data=matching.map(({event,path})=>({id:event.id,time:event.time,path,status:event.state,status_reason:event.statusReason,physical_resource_id:event.
physicalId})),rows=data.map(one=>[one.time,one.path,one.status,one.status_reason]),columns=["time","resource","status","reason"];return{data,table:{title:`Event\
s of stack ${stack.name}`,columns,rows}}}async function template({heat},stack){let data=await heat.getTemplate(stack.ref,{exactNumbers:!0}),sections=Object.entries(
data).map(([name,value])=>[name,describeSize(value)]);return{data,table:{title:`Template of stack ${stack.name}`,columns:["section","holds"],rows:sections}}}async function snapshots({
heat},{ref,name:stackName}){let data=(await heat.listSnapshots(ref)).map(toSnapshotFacts).sort((left,right)=>right.creation_time.localeCompare(left.creation_time)),
rows=data.map(one=>[one.name,one.status,one.creation_time,one.id,one.status_reason]),columns=["snapshot","status","created","id","reason"];return{data,table:{title:`\
Snapshots of stack ${stackName}`,columns,rows}}}function readStackTree(stack,allItems){let tree=new StackTree(stack.ref);return tree.learn(allItems),tree}function toPath2(tree,{
stack,name}){return toPathKey([...tree.findPath(stack),name])}function toEventPath(tree,event){let parents=tree.findPath(event.stack);return StackTree.isOfStackItself(
event)?toPathKey(parents):toPathKey([...parents,event.resourceName])}function toFields(one){let{name,type,state:state2,statusReason:statusReason2,physicalId}=one;
return{name,type,status:state2,status_reason:statusReason2,physical_resource_id:physicalId}}function describeSize(value){return typeof value!="object"||value===
null||isLosslessNumber(value)?toCell(value):Object.keys(value).join(", ")}function toCell(value){return value==null?"":typeof value=="string"?value:stringify(value)??
""}function toTitle({operation,stackName}){return operation==="list"?"Reading the stacks":`Reading stack ${stackName??""} (${operation})`}var EVENTS=200;async function findCurrentAction(heat,stack){let query={resourceNames:[stack.name],sortDir:"desc",limit:EVENTS},ownEvents=(await heat.listEvents(
stack.ref,query)).filter(event=>StackTree.isOfStackItself(event)),start=ownEvents.find(isStart);return start!==void 0?{action:start.action,eventsBefore:toEventsBefore(
start,ownEvents)}:{action:stack.action==="ROLLBACK"?"UPDATE":stack.action,eventsBefore:void 0}}function isStart({action,status}){return status==="IN_PROGRESS"&&
action!=="ROLLBACK"}function toEventsBefore(start,ownEvents){let timeMs=parseHeatTime(start.time),older=ownEvents.filter(event=>parseHeatTime(event.time)<timeMs),
[newest]=older;return newest&&{eventIds:new Set(older.map(({id})=>id)),newest:{id:newest.id,timeMs}}}async function waitForCurrentAction(context,request){let stack=await getStackOrThrow(context,request.stackName,"wait for");request.own&&assertOwnDeploy(context,
stack);let{action,eventsBefore}=await findCurrentAction(context.heat,stack),{title,noun,outcome}=describe(action);context.onProgress({kind:"begin",phase:"wait",
title:`Waiting for the ${noun} of stack ${stack.name} to finish`});let actionEnd=await waitForAction(context,{ref:stack.ref,action,beganAtMs:context.clock.now(),
timeoutMinutes:request.timeoutMinutes,eventsBefore,firstRow:stack,onHook:request.onHook}),actionTitle=`${title} of stack ${stack.name}`,finished=buildActionResult(
actionEnd,void 0,actionTitle);if(context.onProgress({kind:"end"}),actionEnd.end==="paused")return{operation:"wait",...toPausedResult(actionEnd,finished,actionTitle,
request.onHook)};let isDeleted2=action==="DELETE"&&actionEnd.end==="gone";return{operation:"wait",changed:action!=="CHECK",...finished,outcome:finished.failure===
void 0||isDeleted2?outcome:"failed",failure:isDeleted2?void 0:finished.failure}}function assertOwnDeploy({owner},{name,state:state2,action,tags}){let reason=owner&&
explainForeignTags(tags,owner);if(reason!==void 0)throw new StackError(`Stack ${name} (${state2}) ${reason}; the step does not wait for it`,{hint:action==="REST\
ORE"&&tags.length===0?"Heat removes the tags of a stack when it restores a snapshot. To wait for it, use own: false.":"Find out who else deploys this stack. To \
wait for it all the same, use own: false.",failureCode:"superseded"})}var KINDS={CREATE:{title:"Create",noun:"create",outcome:"created"},ADOPT:{title:"Adopt",noun:"\
adopt",outcome:"adopted"},UPDATE:{title:"Update",noun:"update",outcome:"updated"},DELETE:{title:"Delete",noun:"delete",outcome:"deleted"},SUSPEND:{title:"Suspen\
d",noun:"suspend",outcome:"suspended"},RESUME:{title:"Resume",noun:"resume",outcome:"resumed"},CHECK:{title:"Check",noun:"check",outcome:"checked"},SNAPSHOT:{title:"\
Snapshot",noun:"snapshot",outcome:"snapshotted"},RESTORE:{title:"Restore",noun:"restore",outcome:"restored"}};function describe(action){return KINDS[action]??{title:action,
noun:action,outcome:"updated"}}var RESTORED_FROM=new Map([["OS::Nova::Server",{property:"image",data:"snapshot_image_id"}],["OS::Cinder::Volume",{property:"backup_id",data:"backup_id"}],["OS:\
:Heat::Stack",void 0]]);async function findSnapshotDifferences({data},ref,heat){if(!isJson(data?.template))return["definition"];let[template2,environment]=await Promise.
all([heat.getTemplate(ref),heat.getEnvironment(ref)]),[before,after]=[findSection(data.template,"resources"),findSection(template2,"resources")],saved=isJson(data.
resources)?data.resources:{},hasNoNewResources=Object.keys(after).every(name=>Object.hasOwn(before,name)),changed2=Object.entries(after).filter(([name,resource2])=>!isRestored(
ownValue(before,name),resource2,ownValue(saved,name)));return[...hasNoNewResources&&changed2.length===0?[]:["template"],...findDifferentParameterNames(data.environment,
environment).map(name=>`value of parameter "${name}"`)]}function isRestored(before,after,saved){let type=findPart(after,"type");if(typeof type!="string"||type!==
findPart(before,"type"))return!1;let[left,right]=[findPart(before,"properties"),findPart(after,"properties")];if(!RESTORED_FROM.has(type))return isSameValue(left??
{},right??{});let source=RESTORED_FROM.get(type),savedData=isJson(saved)&&isJson(saved.resource_data)?saved.resource_data:{};return source===void 0||isSameValue(
savedData[source.data],findPart(right,source.property))}function findDifferentParameterNames(before,after){let[left,right]=[findPart(before,"parameters"),findPart(
after,"parameters")];return!isJson(left)||!isJson(right)?[]:[...new Set([...Object.keys(left),...Object.keys(right)])].filter(name=>ownValue(right,name)!==HIDDEN_VALUE&&
ownValue(left,name)!==HIDDEN_VALUE&&!isSameValue(ownValue(left,name),ownValue(right,name)))}function findObsoleteSnapshots(all,newId,count){let others=all.filter(({id})=>id!==newId).flatMap(snapshot=>{let{creationTime,status}=snapshot;return creationTime===
void 0||status==="IN_PROGRESS"?[]:[{snapshot,createdAtMs:parseHeatTime(creationTime)}]}).sort((left,right)=>left.createdAtMs-right.createdAtMs||compareIds2(left.
snapshot,right.snapshot)),keptOthers=count-1,complete=others.filter(({snapshot})=>snapshot.status==="COMPLETE");if(complete.length<keptOthers)return[];let oldestKept=keptOthers===
0?void 0:complete.at(-keptOthers),end=oldestKept===void 0?others.length:others.indexOf(oldestKept);return others.slice(0,end).map(({snapshot})=>snapshot)}function compareIds2(left,right){
return left.id<right.id?-1:1}async function deleteObsoleteSnapshots(context,stack,newId,{keepSnapshots,timeoutMinutes}){let obsolete=findObsoleteSnapshots(await context.
heat.listSnapshots(stack.ref),newId,keepSnapshots);if(obsolete.length===0)return{deleted:[],failure:void 0};let title=`Deleting ${countText2(obsolete.length)} o\
f stack ${stack.name} (keep-snapshots: ${keepSnapshots})`;context.onProgress({kind:"begin",phase:"act",title});let deleted=[],reasons=[];for(let snapshot of obsolete){
let label=`"${snapshot.name}" (${snapshot.id}, ${snapshot.creationTime??""})`;try{await deleteSnapshotAndWait(context,stack,snapshot,timeoutMinutes),deleted.push(
toSnapshotFacts(snapshot)),context.onProgress({kind:"fact",text:`${label}: deleted`})}catch(error){if(context.signal.throwIfAborted(),!(error instanceof DeployError))
throw error;reasons.push([messageOf(error),error.serverMessage??""].filter(text=>text!=="").join(": ")),context.onProgress({kind:"fact",text:`${label}: could no\
t be deleted`})}}return context.onProgress({kind:"end"}),{deleted,failure:reasons.length===0?void 0:toFailure4(stack,reasons,obsolete.length)}}function toFailure4({
name},reasons,count){let summary=`The new snapshot of stack ${name} is complete, but ${reasons.length} of ${countText2(count)} could not be deleted`;return{summary,
code:"stack-failed",reason:[summary,...toListLines(reasons)].join(`
`),resources:[],locations:[],hint:"Fix the cause. The next step with keep-snapshots deletes them; operation: delete-snapshot deletes one."}}function countText2(count){
return count===1?"1 older snapshot":`${count} older snapshots`}async function findSnapshotFlaw({heat},stack){let{ref,name,state:state2}=stack;if((await heat.listResources(ref)).length===0)return`Stack ${name} (${state2}) ha\
s no resources, and neither does this snapshot. Restoring it would delete all resources that the stack has by then.`;if(isFailed(stack))return`Stack ${name} is ${state2}\
: this snapshot contains its failed resources. Restoring it would return to them. Take a snapshot after a deploy that succeeds.`}function assertRestorableSnapshot({
onProgress},{name:stackName},{name,status,statusReason:statusReason2,data}){if(data===void 0)throw new StackError(`Snapshot "${name}" of stack ${stackName} is ${status}\
 and contains nothing to restore; nothing was changed`,{failureCode:"failed-state",serverMessage:statusReason2===""?void 0:statusReason2,hint:'Set snapshot to a\
 complete one: operation "snapshots" lists them.'});if(status!=="FAILED")return;let reason=statusReason2===""?"":` (${statusReason2})`,text=`Snapshot "${name}" \
of stack ${stackName} is FAILED${reason}: it may lack the data of some resources`;onProgress({kind:"warning",text})}async function assertRestoreKeepsResources({
heat,onProgress},{ref,name:stackName},{id,name}){let[{data},currentResources]=await Promise.all([heat.getSnapshot(ref,id),heat.listResources(ref)]),saved=data?.
resources;if(typeof saved!="object"||saved===null||currentResources.length===0)return;let lost=currentResources.filter(resource2=>!Object.hasOwn(saved,resource2.
name));if(lost.length===0)return;if(lost.length===currentResources.length){let others=(await heat.listSnapshots(ref)).filter(one=>one.id!==id);throw new StackError(
`Restoring snapshot "${name}" would delete all resources of stack ${stackName} (${lost.length}), because it contains none of them; nothing was changed`,{failureCode:"\
invalid-input",hint:"Most likely the snapshot was taken after a failed create was rolled back. "+(others.length===0?"":`The stack also has these snapshots: ${describeSnapshots(
others)}. `)+"To delete the resources, use operation: delete."})}let text=`Snapshot "${name}" does not contain ${lost.map(resource2=>resource2.name).join(", ")}\
: restoring it deletes ${lost.length===1?"this resource":"these resources"} of stack ${stackName}`;onProgress({kind:"warning",text})}function warnOfLostTags({onProgress},{
name,tags}){if(tags.length===0)return;let text=`Heat removes the tags of stack ${name} when it restores a snapshot: ${tags.join(", ")}. Until the next deploy se\
ts them again, prune, reports and operation: wait do not know the stack.`;onProgress({kind:"warning",text})}async function takeSnapshot(context,request){let{heat}=context,stack=await getIdleStackOrThrow(context,request);assertNotSuspended(stack,"snapshot");let before=new Set(
(await heat.listSnapshots(stack.ref)).map(({id})=>id)),flaw=await findSnapshotFlaw(context,stack);flaw!==void 0&&context.onProgress({kind:"warning",text:flaw});
let{answer,reported:actionResult}=await runStackAction(context,stack,{...request,action:"SNAPSHOT",title:`Snapshot of stack ${stack.name}`,progressTitle:`Taking\
 a snapshot of stack ${stack.name}`,submit:()=>heat.createSnapshot(stack.ref,request.snapshot),find:async()=>{let after=await heat.listSnapshots(stack.ref);return findOwnSnapshot(
stack,request.snapshot,after.filter(({id})=>!before.has(id)))}}),snapshot=actionResult===void 0?answer:await heat.getSnapshot(stack.ref,answer.id),base={operation:"\
snapshot",stack,action:"SNAPSHOT",changed:!0},facts=toSnapshotFacts(snapshot),result={...toResult(base,actionResult,"snapshotted"),data:facts,table:toSnapshotTable(
facts)},{keepSnapshots,timeoutMinutes}=request;if(keepSnapshots===void 0||result.outcome!=="snapshotted"||snapshot.status!=="COMPLETE")return result;if(flaw!==void 0){
let text=`All older snapshots of stack ${stack.name} are kept, because the new one may be of no use (${stack.state})`;return context.onProgress({kind:"warning",
text}),result}let kept=await deleteObsoleteSnapshots(context,stack,snapshot.id,{keepSnapshots,timeoutMinutes}),data={...result.data,deleted_snapshots:kept.deleted};
return kept.failure===void 0?{...result,data}:{...result,data,outcome:"failed",failure:kept.failure}}async function restoreFromSnapshot(context,request){let stack=await getIdleStackOrThrow(
context,request);assertNotSuspended(stack,"restore");let snapshot=await getSnapshotOrThrow(context,stack,request.snapshot??"");assertRestorableSnapshot(context,
stack,snapshot),await assertRestoreKeepsResources(context,stack,snapshot),warnOfLostTags(context,stack);let{reported:actionResult}=await runStackAction(context,
stack,{...request,action:"RESTORE",title:`Restore of stack ${stack.name} to snapshot "${snapshot.name}"`,progressTitle:`Restoring stack ${stack.name} to snapsho\
t "${snapshot.name}"`,submit:async()=>(await context.heat.restoreSnapshot(stack.ref,snapshot.id),stack.ref),find:async()=>{let differences4=await findSnapshotDifferences(
snapshot,stack.ref,context.heat);return differences4.length===0?stack.ref:new ForeignAction(differences4,!1)}}),base={operation:"restore",stack,action:"RESTORE",
changed:!0},facts=toSnapshotFacts(snapshot);return{...toResult(base,actionResult,"restored"),data:facts,table:toSnapshotTable(facts)}}function findOwnSnapshot(stack,name,added){
let matches=added.filter(one=>one.name===(name??"")),[snapshot]=matches;if(matches.length>1)throw new StackError(`The response to the snapshot of stack ${stack.
name} was lost, and ${matches.length} snapshots ${name===void 0?"without a name":`named "${name}"`} have been taken since`,{failureCode:"superseded",hint:`Find \
out who else takes snapshots of this stack: ${matches.map(({id})=>id).join(", ")}.`});return snapshot??(added.length===0?void 0:new ForeignAction(["name"],!0))}function operate(context,request,files){return withDuration(context,()=>runOperation(context,request,files))}async function withDuration({clock:clock2,owner},run){
let startedAtMs=clock2.now(),result=await run(),commit=result.stack&&findDeployedCommit(result.stack,owner),expires=findExpiry(result.stack?.tags??[])?.time;return{
...result,commit,expires,durationMs:clock2.now()-startedAtMs}}async function runOperation(context,request,files){switch(request.operation){case"deploy":case"cre\
ate":case"update":if(files===void 0)throw new InputError([{input:"template",problem:"is required"}]);return deploy(context,request,files);case"preview":return preview(
context,request,files);case"validate":return validate(context,files);case"delete":return deleteOperation(context,request);case"prune":return prune(context,request);case"\
suspend":case"resume":case"check":return runStackOperation(context,{...request,operation:request.operation});case"cancel":return cancelUpdate(context,request);case"\
snapshot":return takeSnapshot(context,request);case"restore":return restoreFromSnapshot(context,request);case"delete-snapshot":return deleteSnapshot(context,request);case"\
wait":return waitForCurrentAction(context,request);case"clear-hooks":return clearHooks(context,request);case"drift":return detectDrift(context,request,files);case"\
export":return exportStack(context,request);case"abandon":return abandonStack(context,request);case"adopt":return adoptStack(context,request);case"list":case"sh\
ow":case"outputs":case"resources":case"resource":case"events":case"template":case"snapshots":return read(context,request)}}var OWN={kind:"own"},NOT_ARRIVED={kind:"not-arrived"},ANOTHER_ACTION="someone else has started another action on it";async function createClaim(context,pendingRequest,row){
let{heat}=context;if(pendingRequest.hasEnded===!0&&isInProgress(row))return foreignClaim(ANOTHER_ACTION);switch(pendingRequest.kind){case"create":return claimCreate(
heat,pendingRequest,row);case"adopt":return claimAdopt(heat,pendingRequest,row);case"update":return claimUpdate(heat,pendingRequest,row);case"restore":case"dele\
te":case"abandon":case"action":return row.updatedTime===pendingRequest.updatedTime&&!isInProgress(row)?NOT_ARRIVED:OWN}}async function claimCreate(heat,pendingRequest,row){
if(pendingRequest.stackId===void 0){let reason=await explainForeign(heat,pendingRequest,row)??explainMissingCreator(pendingRequest,row);if(reason!==void 0)return foreignClaim(
reason)}return row.action!=="CREATE"&&(row.action!=="ROLLBACK"||await hasOtherActions(heat,row))?foreignClaim(ANOTHER_ACTION):OWN}function explainMissingCreator({
sent},{tags}){let creator=sent?.tags.find(isCreatorTag);return creator!==void 0&&tags.includes(creator)?void 0:"it is unknown whether this step created it, beca\
use it has no tag of its creator (own: false)"}async function claimAdopt(heat,pendingRequest,row){if(row.action!=="ADOPT")return foreignClaim(ANOTHER_ACTION);let reason=pendingRequest.
stackId===void 0?await explainForeign(heat,pendingRequest,row):void 0;return reason===void 0?OWN:foreignClaim(reason)}async function hasOtherActions(heat,{ref}){
return(await heat.listEvents(ref,{resourceNames:[ref.name]})).some(({physicalId,action})=>physicalId===ref.id&&action!=="CREATE"&&action!=="ROLLBACK")}async function claimUpdate(heat,pendingRequest,row){
let{seen:seenRow}=pendingRequest;if(seenRow===void 0&&row.updatedTime===pendingRequest.updatedTime)return NOT_ARRIVED;if(row.action==="ROLLBACK")return OWN;if(row.
action!=="UPDATE"||seenRow!==void 0&&row.updatedTime!==seenRow.updatedTime)return foreignClaim(ANOTHER_ACTION);let reason=await explainForeign(heat,pendingRequest,
row);return reason===void 0?OWN:foreignClaim(reason)}async function explainForeign(heat,{sent,seen:seenRow},row){if(sent===void 0||sent.templateDigest===void 0&&
seenRow===void 0)return"it is unknown whether this step requested it";let differences4=await findDifferences(sent,row,heat);return differences4.length===0?void 0:
`it does not match the request of this step (different ${differences4.join(", ")})`}function foreignClaim(reason){return{kind:"foreign",why:reason}}var POLLS2=5,POLL_INTERVAL_MS2=2e3;async function applyOnCancel(context,policy,pendingRequest,limits){if(pendingRequest===void 0)return{text:"The step had not r\
equested any changes from Heat",stack:void 0};let stack=await findRequestedStack(context,pendingRequest);return stack===void 0?{text:absentText(pendingRequest),
stack}:withMarksRemoved(context,pendingRequest,await applyToStack(context,policy,pendingRequest,stack,limits))}async function applyToStack(context,policy,pendingRequest,stack,limits){
let claim=await createClaim(context,pendingRequest,stack);switch(claim.kind){case"not-arrived":return{text:`The ${pendingRequest.kind} did not reach Heat; the s\
tack is unchanged`,stack};case"foreign":return leaveStack(stack,claim.why);case"own":return cancelOwnAction(context,policy,pendingRequest,stack,limits)}}async function withMarksRemoved(context,{
marks=[]},result){if(marks.length===0)return result;if(result.stack!==void 0&&isInProgress(result.stack)){let paths=marks.map(({path})=>path).join(", ");return{
...result,text:`${result.text}. Marked, so that this action or the next update replaces it: ${paths}`}}let text=describeRemovedMarks(await removeMarks(context,marks));
return text===""?result:{...result,text:`${result.text}. ${text}`}}function absentText({kind,stackName,stackId}){return isForNewStack({kind})&&stackId===void 0?
`The ${kind} did not reach Heat; the stack does not exist`:kind==="abandon"?`Stack ${stackName} no longer exists, most likely because of this abandon, which kee\
ps its resources`:kind==="delete"?`Stack ${stackName} is deleted`:`Stack ${stackName} no longer exists`}var NEVER_UNDONE=new Set(["adopt","delete","abandon","re\
store"]);async function cancelOwnAction(context,policy,pendingRequest,stack,limits){if(policy==="leave"||NEVER_UNDONE.has(pendingRequest.kind))return leaveStack(
stack);let isCreating=isInProgress(stack)&&stack.action==="CREATE",mustDelete=policy==="delete"||policy==="rollback"&&isCreating;return pendingRequest.kind==="c\
reate"&&mustDelete?deleteCreatedStack2(context,stack,limits):policy==="delete"?leaveStack(stack,"it existed before this step, which deletes only stacks that it \
created"):isInProgress(stack)?stack.action==="ROLLBACK"?describeRollback(context,policy,stack,limits.timeoutMinutes):cancelAction(context,policy,stack,limits.timeoutMinutes):
leaveStack(stack,"the action had already finished")}async function deleteCreatedStack2(context,stack,limits){let{failure}=await deleteWithRetries(context,stack,
limits);if(failure===void 0)return{text:`Stack ${stack.name}, which this step created, is deleted`,stack:void 0};let{summary,reason:serverMessage,hint,code:failureCode}=failure;
throw new StackError(summary,{failureCode,serverMessage,hint})}async function cancelAction(context,policy,stack,timeoutMinutes){let[title,stackAction]=policy===
"rollback"?["Rolling back","cancel_update"]:["Cancelling","cancel_without_rollback"];context.onProgress({kind:"begin",phase:"act",title:`${title} ${stack.state}\
 of stack ${stack.name}`});let isSubmitted=await submitCancel(context,stack,stackAction);context.onProgress({kind:"end"});let row=isSubmitted?void 0:await context.
heat.getStack(stack.ref,{resolveOutputs:!1});return row!==void 0&&!isInProgress(row)?leaveStack(row,"the action had already finished"):waitAndDescribe(context,stack,
timeoutMinutes)}async function submitCancel({heat},stack,stackAction){try{return await heat.act(stack.ref,stackAction),!0}catch(error){if((error instanceof RequestError?
await heat.getStack(stack.ref,{resolveOutputs:!1}):stack)?.state===stack.state)throw error;return!1}}async function describeRollback(context,policy,stack,timeoutMinutes){
return policy==="rollback"?waitAndDescribe(context,stack,timeoutMinutes):leaveStack(stack,"Heat is rolling it back and cannot cancel a rollback")}async function waitAndDescribe(context,stack,timeoutMinutes){
let running=await context.heat.getStack(stack.ref,{resolveOutputs:!1})??stack,row=await waitUntilIdle(context,running,timeoutMinutes);return row===void 0?{text:`\
Stack ${stack.name} no longer exists`,stack:void 0}:{text:`Stack ${row.name} is ${row.state}`,stack:row}}function leaveStack(stack,reason){let continuesText=isInProgress(
stack)?"; Heat continues the action":"",reasonText=reason===void 0?"":`: ${reason}`;return{text:`Stack ${stack.name} is left as is (${stack.state})${reasonText}${continuesText}`,
stack}}async function findRequestedStack(context,pendingRequest){for(let poll=1;;poll+=1){let stack=await readRequestedStack(context,pendingRequest);if(isSettled(
pendingRequest,stack)||poll>=POLLS2)return stack;await context.clock.sleep(POLL_INTERVAL_MS2,context.signal)}}function isSettled(pendingRequest,stack){return(isForNewStack(
pendingRequest)?pendingRequest.stackId!==void 0:pendingRequest.seen!==void 0)||pendingRequest.kind==="delete"||pendingRequest.kind==="abandon"&&stack===void 0?!0:
stack!==void 0&&(isForNewStack(pendingRequest)||stack.updatedTime!==pendingRequest.updatedTime)}function isForNewStack({kind}){return kind==="create"||kind==="a\
dopt"}async function readRequestedStack({heat},{stackId,stackName}){let ref=await heat.findStack(stackId??stackName),stack=ref===void 0?void 0:await heat.getStack(
ref,{resolveOutputs:!1});return stack===void 0||isDeleted(stack)?void 0:stack}async function explainKept(context,tags,isPreview){let{pullRequest}=context.owner;return tags.some(isPreviewTag)?explainPreview(findMarkedPullRequest(tags),pullRequest):
!isPreview&&pullRequest!==void 0?`this workflow run is of pull request #${pullRequest}, and the stack is not its preview environment`:explainCheckout(context.owner)??
explainHistory(context,tags)}function explainCheckout({sha,headSha,stacksFile}){let commit=stacksFile?.commit;if(!(commit===void 0||sha===""||commit===sha||commit===
headSha))return`the stacks file is of commit ${commit}, which is checked out, and this workflow run is of commit ${sha}`}function explainPreview(marked,pullRequest){
return marked===void 0?"its tags name several pull requests":marked===pullRequest?void 0:`it is the preview environment of pull request #${marked}, which prune \
deletes`}async function explainHistory({owner,signal,hasCommit},tags){let[commit,...otherCommits]=tags.filter(isCommitTag).map(tag=>tag.slice(COMMIT_PREFIX.length));
if(commit===void 0&&owner.sha===""||commit===owner.sha&&otherCommits.length===0)return;if(commit===void 0||otherCommits.length>0)return"its tags do not name the\
 commit that it was deployed from";if(owner.sha==="")return"the commit of this workflow run is unknown (GITHUB_SHA is not set)";let unknown2=`it is unknown whet\
her the commit of this workflow run contains ${commit}, from which it was deployed`;if(hasCommit===void 0)return`${unknown2} (github-token is not set)`;try{return await hasCommit(
commit)?void 0:`it was deployed from commit ${commit}, which is not in the history of this workflow run's commit`}catch(error){return signal.throwIfAborted(),`${unknown2}\
 (${messageOf(error)})`}}async function findRemovedStacks(context,fileStacks,isPreview){let{owner,stacksFile}=getIdentityOrThrow(context),names=new Set(fileStacks.map(({request})=>request.
stackName)),keys=new Set(fileStacks.map(({key})=>key)),listed=[];for await(let stack of context.heat.listAllStacks({tagsAny:[toRepositoryTag(owner)]}))isOfRepository(
stack.tags,owner)&&!isDeleted(stack)&&listed.push(stack);let isInFile=({name,id})=>names.has(name)||names.has(id),outside=listed.filter(stack=>!isInFile(stack)),
candidates=outside.filter(stack=>isFromFile(stack,owner,stacksFile)).sort((one,other)=>parseHeatTime(other.creationTime)-parseHeatTime(one.creationTime)),removed=[],
kept=[];for(let stack of candidates){let reason=await explainKept({...context,owner},stack.tags,isPreview);reason===void 0?removed.push({key:toRemovedKey(stack.
name,keys),stack}):kept.push({name:stack.name,reason})}return{removed,kept,former:findFormerStacks(listed.filter(isInFile),outside,owner,stacksFile)}}function describeKeptStacks(kept){
return[...new Set(kept.map(({reason})=>reason))].map(reason=>`delete-removed keeps ${kept.filter(one=>one.reason===reason).map(({name})=>name).join(", ")}: ${reason}`)}
function toRemovedKey(name,fileKeys){return fileKeys.has(name)?`${name}#removed`:name}function isFromFile({tags,name},owner,file){return isOfRepository(tags,owner)&&
findStacksFileTag(tags)===toStacksFileTag(owner,file)&&name.startsWith(file.namePrefix)}function getIdentityOrThrow({owner}){if(owner?.stacksFile!==void 0)return{
owner,stacksFile:owner.stacksFile};let[reason,hint]=owner===void 0?["outside of a workflow, the repository is unknown","Set GITHUB_REPOSITORY to its name."]:["t\
he stacks file does not belong to this repository","Remove delete-removed."];throw new StackError(`delete-removed cannot tell which stacks were deployed from th\
is file: ${reason}; nothing was changed`,{failureCode:"invalid-input",hint})}function findFormerStacks(inside,outside,owner,file){let formerTags=new Set(inside.
map(({tags})=>findStacksFileTag(tags)));return formerTags.delete(toStacksFileTag(owner,file)),[...formerTags].flatMap(tag=>{let names=outside.filter(({tags,name})=>findStacksFileTag(
tags)===tag&&(tag!==void 0||isLikely(tags,name))).map(({name})=>name);return tag===void 0&&names.length===0?[]:[{tag,names}]});function isLikely(tags,name){return name.
startsWith(file.namePrefix)&&findMarkedPullRequest(tags)===void 0}}function describeFormerStacks({tag,names}){let list2=names.join(", "),advice="If they are no \
longer needed, delete them with operation: delete.";if(tag===void 0)return`delete-removed does not delete ${list2}: deployed from this repository before it reco\
rded the stacks file. ${advice}`;let renamed=`Stacks of this file were deployed from another stacks file (${tag}): the file or its stack-name-prefix was renamed\
, or stacks were moved`;return names.length===0?`${renamed}, so delete-removed deletes nothing that was deployed from that file`:`${renamed}. delete-removed doe\
s not delete ${list2}, which are not in this file. ${advice}`}function findReadyTasks(tasks,results,started){return tasks.filter(({key,needs})=>!started.has(key)&&!results.has(key)&&needs.every(need=>results.get(need)?.kind===
"succeeded"))}function findBlockedTasks(tasks,results){return tasks.flatMap(({key,needs})=>{let because=needs.flatMap(need=>{let result=results.get(need);return result?.
kind==="failed"?[need]:result?.kind==="skipped"?result.because:[]});return results.has(key)||because.length===0?[]:[{key,because:[...new Set(because)]}]})}async function schedule(tasks,limit,run,onSkip=()=>{}){
let results=new Map,started=new Set,running=new Map,errors=[],start=async key=>{try{let{hasSucceeded:hasSucceeded3,value}=await run(key,results);results.set(key,
{kind:hasSucceeded3?"succeeded":"failed",value})}catch(error){errors.push(error)}finally{running.delete(key)}};for(;;){skipBlocked(tasks,results,onSkip);let ready=errors.
length>0?[]:findReadyTasks(tasks,results,started);for(let{key}of ready.slice(0,limit-running.size))started.add(key),running.set(key,start(key));if(running.size===
0)break;await Promise.race(running.values())}if(errors.length>0)throw errors[0];return results}function skipBlocked(tasks,results,onSkip){for(let blocked=findBlockedTasks(
tasks,results);blocked.length>0;blocked=findBlockedTasks(tasks,results))for(let{key,because}of blocked)results.set(key,{kind:"skipped",because}),onSkip(key,because)}
function reverseDependencies(tasks){return tasks.map(({key})=>({key,needs:tasks.filter(({needs})=>needs.includes(key)).map(dependent=>dependent.key)})).reverse()}function resolveOutputParameters({fromOutputs},finished){return toParameters(fromOutputs,(source,parameter)=>{let output=findOutput(source,finished);if(hasValue(
output))return output?.value;throw new StackError(`Output "${source.output}" of stack ${source.stack} has no value, but parameter "${parameter}" requires it`,{failureCode:"\
not-found",serverMessage:output?.error,locations:[source.location],hint:`Check the outputs of ${source.stack}.`})})}function toParameters(fromOutputs,getValue){
return Object.fromEntries(fromOutputs.map(({parameter,sources,isList})=>{let values=sources.map(source=>getValue(source,parameter));return[parameter,isList?values:
values[0]]}))}function findOutput({stack,output},finished){let taskResult=finished.get(stack);if(!(taskResult===void 0||taskResult.kind==="skipped"))return taskResult.
value.outputs.find(({key})=>key===output)}function hasValue(output){return output?.value!==void 0&&output.value!==null&&output.error===void 0}var UNKNOWN="(known after deploy)";async function planWithUnknowns(context,request,files,unknown2){let title=`Validating the template of stack ${request.stackName}`;
context.onProgress({kind:"begin",phase:"plan",title});let[stack]=await Promise.all([findStack(context,request.stackName),assertValid(context,files)]);context.onProgress(
{kind:"end"}),stack===void 0&&assertIsName(request.stackName);let requested=await findRequestedForPartialPlan(context,request,stack),plan=createUnknownPlan(withResolvedName(
request,stack),files,stack,unknown2,requested);context.onPlan?.(plan);let deployed=stack===void 0||request.failOn.length===0?{resources:[],unlisted:[]}:await listResources(
context.heat,stack.ref),forbidden=findForbiddenChanges(plan,deployed,request);return{operation:"preview",outcome:"previewed",changed:!1,plan,...forbidden.length===
0?{}:{failure:toForbiddenFailure(plan.stack.name,forbidden,files)},...stack===void 0?{}:{stack:toStackFacts(stack)}}}async function findRequestedForPartialPlan({
heat},request,stack){return request.replace.length===0?[]:stack!==void 0?findRequestedReplacements(stack.name,await listResources(heat,stack.ref),request.replace):
(await assertReplacedByCreate(heat,request,void 0),[])}function createUnknownPlan(request,files,stack,unknown2,requested){return{stack:{name:request.stackName,id:stack?.
id,status:stack?.state},kind:stack===void 0?"create":"update",changes:stack===void 0?additions(files):requested.map(({path,type})=>({path,type,action:"replace",
values:[],notes:[REQUESTED_NOTE]})),unchanged:0,parameters:unknown2.map(({parameter})=>({name:parameter,before:ownValue(stack?.parameters,parameter),after:UNKNOWN})),
outputs:[],files:[],definition:[],unseen:stack===void 0?[]:[WHOLE],warnings:unknown2.map(({parameter,from})=>`parameter "${parameter}" is known only after the d\
eploy of its source (${from}): ${CONSEQUENCE[stack===void 0?"create":"update"]}`),hash:hashPartialPlan(request,files,stack,unknown2)}}var WHOLE={path:"",fate:"u\
nknown",among:"all",because:"some of its parameters are known only after the deploy of other stacks"},CONSEQUENCE={create:"this plan is based on the template on\
ly",update:"its changes are not known yet"};function additions(files){return Object.entries(findSection(files.definition().template,"resources")).map(([path,body2])=>({
path,type:findType(body2),action:"add",values:[],notes:[]})).sort((left,right)=>left.path<right.path?-1:1)}function hashPartialPlan(request,files,stack,unknown2){
let{keepExisting,clearParameters,converge,disableRollback,tags,replace}=request,{template:template2,parameters}=hashedFiles(files);return planHash({stack:[request.
stackName,stack?.id],deployedTemplate:stack?.updatedTime,deployedParameters:stack?.parameters??{},template:template2,parameters:[parameters,unknown2],options:{keepExisting,
clearParameters,converge,disableRollback,tags:[...tags??[]].sort(),...replace.length===0?{}:{replace:[...replace].sort()}}})}async function previewStack(task,finished,deps,isConsumed){let{key,request,fromOutputs}=task,context=deps.createContext(key),isKnown=({sources})=>sources.every(
source=>hasValue(findOutput(source,finished))),known=fromOutputs.filter(isKnown),unknown2=fromOutputs.filter(reference=>!isKnown(reference)),parameters=toParameters(
known,source=>findOutput(source,finished)?.value),files=await deps.getFiles(key,parameters),result=unknown2.length===0||files===void 0?await operate(context,request,
files):await withDuration(context,()=>planWithUnknowns(context,request,files,unknown2.map(describeUnknownParameters))),stale=known.filter(({sources})=>sources.some(
({stack:stack2})=>mayChange(finished,stack2))),outputs2=(isConsumed&&result.plan?.kind==="update"?await findStack(context,request.stackName):void 0)?.outputs??[];
return deps.onOutputs(key,outputs2),{runResult:{kind:"result",result:withWarnings(result,stale)},outputs:outputs2,mayChange:stale.length>0||unknown2.length>0||result.
plan!==void 0&&hasChanges(result.plan)}}function mayChange(finished,key){let taskResult=finished.get(key);return taskResult!==void 0&&taskResult.kind!=="skipped"&&
taskResult.value.mayChange}function hasChanges({kind,changes:resources2,outputs:outputs2,parameters,definition}){return[resources2,outputs2,parameters,definition].
some(list2=>list2.length>0)||kind!=="update"}function describeUnknownParameters({parameter,sources}){return{parameter,from:sources.map(({stack,output})=>`${stack}\
.${output}`).join(", ")}}function withWarnings(result,stale){let{plan}=result;if(plan===void 0||stale.length===0)return result;let notes=stale.map(reference=>{let{
parameter,from}=describeUnknownParameters(reference);return`parameter "${parameter}" has its current value (${from}); the deploy may change it first`});return{...result,
plan:{...plan,warnings:[...plan.warnings,...notes]}}}async function operateStacks(tasks,limit,deps){let isDelete=tasks.some(({request})=>request.operation==="delete"),byKey2=new Map(tasks.map(task=>[task.key,task])),
consumedStacks=new Set(tasks.flatMap(({fromOutputs})=>fromOutputs.flatMap(({sources})=>sources.map(({stack})=>stack)))),run=async(key,finished)=>{let task=byKey2.
get(key);if(task===void 0)throw new TypeError(`no stack is named ${key}`);let finishedTask=await runTask(task,finished,deps,consumedStacks.has(key));return deps.
onStackFinished(key,finishedTask.value.runResult),finishedTask},taskResults=await schedule(isDelete?reverseDependencies(tasks):tasks,limit,run,(key,because)=>{deps.
onStackFinished(key,{kind:"skipped",because})});return new Map(tasks.map(({key})=>[key,toRunResult(taskResults,key)]))}function toRunResult(taskResults,key){let runResult=taskResults.
get(key);if(runResult===void 0)throw new TypeError(`stack ${key} has no result`);return runResult.kind==="skipped"?runResult:runResult.value.runResult}async function runTask(task,finished,deps,isConsumed){
let{key,request}=task,context=deps.createContext(key),startedAtMs=context.clock.now();try{let finishedStack=request.operation==="preview"?await previewStack({...task,
request},finished,deps,isConsumed):await operateStack(task,finished,deps);return{hasSucceeded:hasSucceeded(finishedStack.runResult),value:finishedStack}}catch(error){
if(error instanceof CancelledError)throw error;return context.signal.throwIfAborted(),{hasSucceeded:!1,value:{runResult:{kind:"refused",error,durationMs:context.
clock.now()-startedAtMs},outputs:[],mayChange:!1}}}}async function operateStack(task,finished,deps){let{key,request}=task,files=request.operation==="delete"?void 0:
await deps.getFiles(key,resolveOutputParameters(task,finished)),result=await operate(deps.createContext(key),request,files),outputs2=result.outputs??[];return deps.
onOutputs(key,outputs2),{runResult:{kind:"result",result},outputs:outputs2,mayChange:!1}}function hasSucceeded(runResult){return runResult.kind!=="result"?!1:runResult.
result.failure===void 0||runResult.result.operation==="preview"}function hashPlans(results){let parts=[...results].map(([key,runResult])=>[key,findHash(runResult)]);return parts.every(([,hash])=>hash!==void 0)?parts.map(([key,
hash])=>`${key}:${hash??""}`).join(","):void 0}function assertApprovedPlans(results,approved){if(!approved.includes(":"))throw planMismatchError(["expect-plan i\
s not a plan-hash of several stacks"]);let approvedHashes=new Map(approved.split(",").map(part=>splitAtColon(part))),lines=[...new Set([...results.keys(),...approvedHashes.
keys()])].flatMap(key=>differences3(approvedHashes.get(key),results.get(key)).map(difference=>`${key}: ${difference}`));if(lines.length>0)throw planMismatchError(
lines)}function planMismatchError(differencesText){let lines=toListLines(differencesText);return new StackError(["The deploy of these stacks differs from the ap\
proved plan; nothing was changed",...lines].join(`
`),{failureCode:"plan-changed",hint:"Run a new preview and approve its plan-hash."})}function differences3(approved,runResult){if(runResult===void 0)return["thi\
s stack is no longer in the file, or no longer exists"];let actual=findHash(runResult);if(actual===void 0)return[`it cannot be planned${explainMissingPlan(runResult)}`];
if(approved===void 0)return["it was not part of the approved plan"];let plan=runResult.kind==="result"?runResult.result.plan:void 0;return[...plan===void 0?[]:findUnapprovedChanges(
plan),...describePlanDifferences(approved,actual)]}function explainMissingPlan(runResult){return runResult.kind==="skipped"?`, because ${runResult.because.join(
" and ")} cannot`:runResult.kind==="refused"?`: ${messageOf(runResult.error)}`:""}function findHash(runResult){return runResult.kind==="result"?runResult.result.
plan?.hash:void 0}function splitAtColon(text){let colon=text.indexOf(":");return[text.slice(0,Math.max(colon,0)),text.slice(colon+1)]}async function bundleStackFiles(sources,shared,deps){let bundleResults=await Promise.allSettled(sources.map(source=>bundleOne(source,shared,deps))),failures=bundleResults.
flatMap((one,index)=>one.status==="rejected"?[{key:sources[index]?.key??"",error:one.reason}]:[]);if(failures.length>0)throw combineErrors(failures);let bundles=new Map(
bundleResults.flatMap(one=>one.status==="fulfilled"&&one.value!==void 0?[[one.value.source.key,one.value]]:[])),issues=[...findUndeclaredReferences(bundles),...findUnusedSharedParameters(
bundles,shared.values)];if(issues.length>0)throw new InputError(issues);return{bundles:new Map([...bundles].map(([key,{files}])=>[key,files])),options:new Map([
...bundles].map(([key,{options}])=>[key,options])),getFiles:async(key,parameters)=>{let cached=bundles.get(key);return cached===void 0||Object.keys(parameters).
length===0?cached?.files:bundle({...cached.options,parameters:{...cached.options.parameters,...parameters}})}}}async function bundleOne(source,shared,deps){if(source.
files===void 0)return;let options={...source.files,...deps},files=await bundle(options),declared=listNames(files,"parameters"),applicable=Object.entries(shared.
values).filter(([name])=>declared===void 0||declared.has(name));if(applicable.length===0)return{source,options,files};let parameters={...Object.fromEntries(applicable),
...options.parameters},extendedOptions={...options,parameters,parametersText:shared.text};return{source,options:extendedOptions,files:await bundle(extendedOptions)}}
function listNames(files,section){let{template:template2}=files.definition();return template2===void 0?void 0:new Set(Object.keys(findSection(template2,section)))}
function findUndeclaredReferences(bundles){return[...bundles.values()].flatMap(({source,files})=>{let parameters=listNames(files,"parameters");return source.fromOutputs.
flatMap(({parameter,location,sources})=>[...parameters?.has(parameter)===!1?[{input:"stacks",problem:`${source.key}: the template has no parameter "${parameter}\
"`,location}]:[],...sources.flatMap(({stack,output,location:outputLocation})=>{let sourceStack=bundles.get(stack),outputs2=sourceStack===void 0?void 0:listNames(
sourceStack.files,"outputs");if(outputs2?.has(output)!==!1)return[];let outputsText=outputs2.size===0?"it has none":`it has ${[...outputs2].join(", ")}`;return[
{input:"stacks",problem:`${source.key}: the template of ${stack} has no output "${output}" (${outputsText})`,location:outputLocation}]})])})}function findUnusedSharedParameters(bundles,shared){
let declaredNames=[...bundles.values()].map(({files})=>listNames(files,"parameters"));return declaredNames.length===0||declaredNames.includes(void 0)?[]:Object.
keys(shared).filter(name=>!declaredNames.some(declared=>declared?.has(name))).map(name=>({input:"parameters",problem:`no template of the stacks has a parameter \
"${name}"`}))}function combineErrors(failures){let[first]=failures,errors=failures.flatMap(({key,error})=>error instanceof TemplateError?[{key,error}]:[]);if(errors.
length<failures.length)return failures.find(({error})=>!(error instanceof TemplateError))?.error;if(errors.length===1)return first?.error;let hints=[...new Set(
errors.flatMap(({error})=>error.hint===void 0?[]:[error.hint]))];return new TemplateError([`The files of ${errors.length} stacks have problems:`,...errors.map(({
key,error})=>`  - ${key}: ${error.message.replaceAll(`
`,`
    `)}`)].join(`
`),{locations:errors.flatMap(({error})=>error.locations),hint:hints.length===0?void 0:hints.join(" "),cause:first?.error})}var TurnQueue=class{clock;balance=20;balancedAtMs;last=Promise.resolve();constructor(clock2){this.clock=clock2,this.balancedAtMs=clock2.now()}async take(signal){
let before=this.last,turn=this.takeAfter(before,signal);return this.last=Promise.allSettled([before,turn]),turn}consume(){this.refill(),this.spend()}async takeAfter(before,signal){
await orAborted(before,signal),this.refill();let delayMs=Math.max(0,Math.ceil((1-this.balance)*400));delayMs>0&&await this.clock.sleep(delayMs,signal),this.refill(),
this.spend()}spend(){this.balance=Math.max(-1,this.balance-1)}refill(){let now=this.clock.now();this.balance=Math.min(20,this.balance+(now-this.balancedAtMs)/400),
this.balancedAtMs=now}};async function orAborted(work,signal){signal.throwIfAborted();let abort=()=>{},aborted=new Promise((_,reject)=>{abort=()=>{reject(signal.
reason)},signal.addEventListener("abort",abort)});try{await Promise.race([work,aborted])}finally{signal.removeEventListener("abort",abort)}}var LIST_EVERY_MS=750,FRESH_MS=1e4,STACKS_PER_LIST=100,NAME_RELEASED_WITHIN_MS=6e4,SharedPolls=class{heat;clock;signal;watched=new Map;turns;idle=new AbortController;constructor(heat,clock2,signal){
this.heat=heat,this.clock=clock2,this.signal=signal,this.turns=new TurnQueue(clock2)}watch(ref){let one={sinceMs:this.clock.now(),summary:void 0,listedAtMs:0,deletedAtMs:void 0,
hasEnded:!1,isLookDue:!1,wake:()=>{},onListed:()=>{}};return this.watched.set(ref.id,one),this.watched.size===1&&(this.idle=new AbortController,this.keepListing(
this.idle.signal)),{first:()=>this.waitForFirstLook(one),turn:delayMs=>this.wait(one,{delayMs,needsTurn:!0}),rest:delayMs=>this.wait(one,{delayMs,needsTurn:!1}),
consume:()=>{this.turns.consume()},latest:()=>this.clock.now()-one.listedAtMs<=FRESH_MS?one.summary:void 0,close:()=>{this.watched.delete(ref.id),this.watched.size===
0&&this.idle.abort()}}}async wait(one,{delayMs,needsTurn}){let woken=new AbortController;return one.wake=()=>{woken.abort()},one.isLookDue&&one.wake(),await this.
until(woken.signal,async signal=>{await this.clock.sleep(Math.max(0,delayMs),signal),needsTurn&&await this.turns.take(signal)}),one.wake=()=>{},one.isLookDue=!1,
woken.signal.aborted}async waitForFirstLook(one){let listed=new AbortController;one.onListed=()=>{listed.abort()},await this.until(listed.signal,signal=>this.turns.
take(signal)),one.onListed=()=>{},one.isLookDue=!1}async until(wake,wait){try{await wait(AbortSignal.any([this.signal,wake]))}catch(error){if(this.signal.throwIfAborted(),
!wake.aborted)throw error}}async keepListing(idle){let delayMs=LIST_EVERY_MS;for(;;){if(await this.until(idle,signal=>this.clock.sleep(delayMs,signal)).catch(()=>{}),
idle.aborted||this.signal.aborted)return;delayMs=await this.list()}}async list(){let startedAtMs=this.clock.now(),ids=[...this.watched.keys()];try{for(let from=0;from<
ids.length;from+=STACKS_PER_LIST)await this.listSome(ids.slice(from,from+STACKS_PER_LIST))}catch{return 5e3}let now=this.clock.now(),youngestMs=Math.min(...[...this.
watched.values()].map(({sinceMs})=>now-sinceMs)),usualMs=Math.max(LIST_EVERY_MS,grownIntervalMs(youngestMs));return Math.max(usualMs,Math.min(5e3,LATENCY_FACTOR*
(now-startedAtMs)))}async listSome(ids){let listedAtMs=this.clock.now(),listed=await this.heat.listStacks({ids,limit:ids.length,showHidden:!0,keepsUnreleased:!0}),
byId2=new Map(listed.map(summary=>[summary.id,summary]));for(let id of ids){let one=this.watched.get(id);if(one===void 0||one.sinceMs>listedAtMs)continue;one.listedAtMs=
listedAtMs,one.summary=toUnreleased(one,byId2.get(id)),one.onListed();let hasEnded=one.summary?.status!=="IN_PROGRESS";hasEnded&&!one.hasEnded&&(one.isLookDue=!0,
one.wake()),one.hasEnded=hasEnded}}};function toUnreleased(one,summary){return summary===void 0||!isDeleted(summary)?summary:(one.deletedAtMs??=one.listedAtMs,one.
listedAtMs-one.deletedAtMs<NAME_RELEASED_WITHIN_MS?{...summary,...parseState("DELETE_IN_PROGRESS")}:void 0)}async function deleteRemovedStacks(removed,rules,deps){let results=new Map,remaining=removed;for(;;){for(let[index,one]of remaining.entries())try{results.set(one.
key,await deleteRemovedStack(one,rules,deps,!results.has(one.key)))}catch(error){throw announceRemaining(deps.createContext(one.key),remaining.slice(index)),error}
let failed=remaining.filter(({key})=>!hasSucceeded2(results.get(key)));if(failed.length===0||failed.length===remaining.length)return results;remaining=failed}}async function deleteRemovedStack({
key,stack},rules,{createContext,onStackFinished},isFirstAttempt){let context=createContext(key),startedAtMs=context.clock.now();try{rules.dryRun||await assertStillRemoved(
context,stack,isFirstAttempt);let request={...rules,operation:"delete",stackName:stack.id,wait:!0},runResult={kind:"result",result:await operate(context,request,
void 0)};return onStackFinished(key,runResult),runResult}catch(error){if(error instanceof CancelledError)throw error;context.signal.throwIfAborted();let runResult={
kind:"refused",error,durationMs:context.clock.now()-startedAtMs};return onStackFinished(key,runResult),runResult}}async function assertStillRemoved(context,stack,isFirstAttempt){
let{owner,stacksFile}=getIdentityOrThrow(context),current=await findStack(context,stack.id);if(!(current===void 0||hasSameTags2(current,stack)&&(!isFirstAttempt||
current.updatedTime===stack.updatedTime)&&isFromFile(current,owner,stacksFile)))throw new StackError(`Stack ${stack.name} is kept: it was deployed or changed in\
 the meantime`,{failureCode:"plan-changed",hint:"Run the step again to see what remains to be deleted. Use a concurrency group in the workflow to avoid parallel\
 runs."})}function hasSameTags2({tags},planned){return tags.length===planned.tags.length&&tags.every(tag=>planned.tags.includes(tag))}function hasSucceeded2(runResult){
return runResult?.kind==="result"&&runResult.result.failure===void 0}function announceRemaining({onProgress},[current,...others]){if(current===void 0)return;let text=others.
length===0?`Cancelled during the delete of stack ${current.stack.name}`:`Cancelled during the delete of stack ${current.stack.name}; not deleted: ${others.map(({
stack})=>stack.name).join(", ")}. The next run with delete-removed deletes what is left.`;onProgress({kind:"warning",text})}async function planRemovedStacks(removed,options,createContext){let results=new Map;for(let one of removed){let context=createContext(one.key),result=await withDuration(
context,()=>planRemovedStack(context,one,options));results.set(one.key,{kind:"result",result})}return results}async function planRemovedStack(context,{stack},{rules,
isPreview}){let deployed=await listResources(context.heat,stack.ref);isPreview||assertNothingProtected(stack.name,rules.protect.length===0?[]:findProtectedChangesInAll(
deployed,rules.protect),void 0);let notes=await findRetentionNotes(context.heat,deployed),hash=hashDelete(stack,deployed),plan={...toDeletePlan(stack,deployed,rules.
protect,notes),hash};context.onPlan?.(plan);let forbidden=findForbiddenChanges(withUnlisted(plan,deployed),deployed,rules),failure=forbidden.length===0?void 0:toForbiddenFailure(
stack.name,forbidden,NO_FILES);return{operation:"preview",outcome:failure===void 0?"previewed":"failed",changed:!1,plan,stack:toStackFacts(stack),failure}}var NO_FILES={
locateResource:()=>{}};function withUnlisted(plan,{unlisted}){let unseen=unlisted.map(({path,because})=>({path,fate:"delete",among:"all",because}));return{...plan,
unseen}}function hashDelete({name,id,creationTime,updatedTime},{resources:resources2,unlisted}){let listed=resources2.map(({path,type,resource:resource2})=>[path,
type,resource2.physicalId]);return planHash({stack:[name,id],deployedTemplate:[updatedTime??creationTime,listed,unlisted.map(({path})=>path)],deployedParameters:{},
template:"delete-removed",parameters:{},options:{}})}function hasForbiddenKinds({request}){return"failOn"in request&&request.failOn.length>0}function assertNoForbiddenPlans(tasks,results){let guarded=tasks.filter(
hasForbiddenKinds),lines=guarded.flatMap(({key})=>describeProblem(results.get(key)).map(text=>`${key}: ${text}`));if(lines.length===0)return;let message=["The p\
lans of these stacks have changes that fail-on forbids; nothing was changed",...toListLines(lines)].join(`
`);throw new StackError(message,{failureCode:"changes",locations:distinctLocations(guarded.flatMap(({key})=>findLocations2(results.get(key)))),hint:'Check the p\
lans. To accept the change of a resource, add its name, path or type to "allow".'})}function findLocations2(runResult){return runResult?.kind==="result"?runResult.
result.failure?.locations??[]:[]}function describeProblem(runResult){if(runResult===void 0)return[];switch(runResult.kind){case"result":{let{failure}=runResult.
result;return failure===void 0?[]:[...failure.problems??[failure.summary]]}case"refused":return[`it cannot be planned: ${messageOf(runResult.error)}`];case"skip\
ped":return[`it cannot be planned, because ${runResult.because.join(" and ")} cannot`]}}function toStackStep(step,key,width){let{console}=step,print=item=>{forStack(key,width,item).forEach(console.print)};return{...step,stackKey:key,console:{...console,
print,warn:text=>{print({kind:"warning",text})}}}}export{createOperationContext,createPullRequestStateReader2 as createPullRequestStateReader,createReporter,createIssueWriter2 as createIssueWriter,assertReplacementsMatch,
findOutputNames,operate,applyOnCancel,SharedPolls,findRemovedStacks,describeKeptStacks,toRemovedKey,describeFormerStacks,deleteRemovedStacks,planRemovedStacks,schedule,
reverseDependencies,operateStacks,hashPlans,assertApprovedPlans,hasForbiddenKinds,assertNoForbiddenPlans,bundleStackFiles,toStackStep};
