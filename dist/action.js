import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{LosslessNumber,UnreadableFileError,VERSION_KEYS,array,bundle,check,collectFiles,createTemplateReader,createTypeMapping,fallback,findFiles,findMemberDefinition,
findPart,findRepeatedKeys,findSection,findType,getDotPath,getMember,hasTemplateVersion,is,isGroupType,isJson,isLosslessNumber,isMapNode,lazy,lineAndColumn,listEntries,
listItems,looseObject,minLength,nullable,nullish,number,object,openInputFiles,optional,ownValue,parse,parse2,parseYaml,picklist,pipe,rawTransform,readTemplate,readYaml,
record,require_dist,require_picomatch,safeInteger,safeParse,string,stringify,toPlain,toPythonText,toStringValue,toValue,transform,union,unknown}from"./chunk-566QMI76.js";
import{CancelledError,DeadlineError,DecodeError,DeployError,InputError,RequestError,SignInError,StackError,TemplateError,didYouMeanClause,explain,findFailureCode,
formatLocation,messageOf,oneLine}from"./chunk-PMOZQPG4.js";import{__toESM}from"./chunk-VCN72S23.js";import{X509Certificate}from"node:crypto";import{readFileSync}from"node:fs";import{readFile}from"node:fs/promises";import{join,resolve}from"node:path";import{createSecureContext}from"node:tls";var keys=(precedence,names2)=>Object.entries(names2).map(([key,name])=>({key,name,precedence})),CLIENT_KEYS=[...keys("top-first",{auth_url:"authUrl",user_name:"\
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
let setting=findEffectiveSetting(config,clientKey);setting!==void 0&&(settings[clientKey.name]=setting)}let verify2=config.top.get("verify");return verify2!==void 0&&
isFalse(verify2.value)&&!isTrue(settings.insecure?.value)&&(settings.insecure={...verify2,value:"true"}),{...settings,...applyDomainToUserAndProject(settings)}}
function findOverriddenVariables({top,auth}){return CLIENT_KEYS.flatMap(({key,precedence})=>{let[variable,by]=[top.get(key),auth.get(key)];return precedence!=="\
auth-first"||variable?.source!=="environment"||by===void 0?[]:variable.value===by.value?[]:[{variable,by}]})}function findEffectiveSetting({top,auth},{key,precedence}){
switch(precedence){case"top":return top.get(key);case"top-first":return top.get(key)??auth.get(key);case"auth-first":return auth.get(key)??top.get(key)}}function applyDomainToUserAndProject({
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
problem:`is a file without "${frame}"; it must be in PEM format`})}catch(error2){issues.push({input:from,problem:describePemReadError(error2)})}}function resolvePemPath(value,{
workingFolder,homeFolder}){return/^~[/\\]/.test(value)?join(homeFolder,value.slice(2)):resolve(workingFolder,value)}function describePemReadError(error2){return`\
is neither PEM text nor the path of a readable file (${typeof error2=="object"&&error2!==null&&"code"in error2?String(error2.code):messageOf(error2)})`}function findPemProblem(value,folders){
if(!value.includes("-----BEGIN"))try{readFileSync(resolvePemPath(value,folders));return}catch(error2){return describePemReadError(error2)}}function validateKeyPair(cert,key,issues){
if(cert===void 0&&key!==void 0&&issues.push({input:"client-certificate",problem:`is missing for ${key.from} (OS_CERT)`}),cert!==void 0){if(key===void 0){issues.
push({input:"client-key",problem:`is missing for ${cert.from} (OS_KEY)`});return}try{createSecureContext({cert:cert.pem,key:key.pem})}catch(error2){let problem=`\
and ${key.from} do not match or cannot be used (${messageOf(error2)})`;issues.push({input:cert.from,problem})}}}function validateCaCertificate(ca,issues){if(ca===
void 0)return;let blocks=ca.pem.split(CERTIFICATE_BEGIN).flatMap(part=>CERTIFICATE_BLOCK.exec(part)?.slice(0,1)??[]);try{if(blocks.forEach(block=>new X509Certificate(
block)),blocks.length===0)throw new Error("the END line is missing")}catch(error2){issues.push({input:ca.from,problem:`is not a valid certificate (${messageOf(error2)}\
)`})}}function readInsecure(setting,{onWarning},issues){return setting===void 0||isFalse(setting.value)?!1:isTrue(setting.value)?(onWarning(`Certificates are no\
t verified (${setting.from}): others on the network can read the credentials. Set ca-certificate to the certificate of the authority instead.`),!0):(issues.push(
{input:setting.from,problem:"must be true or false"}),!1)}var SHORTEST_KEY_LINE=16;function registerPrivateKey(pem,onSecret){onSecret(pem);for(let line of pem.split(
/\r?\n/)){let text2=line.trim();text2.length>=SHORTEST_KEY_LINE&&!text2.startsWith("-----")&&onSecret(text2)}}var KIND_LABELS={password:"password",token:"token","application-credential":"application credential",federated:"identity provider"};function chooseKind(sources){
for(let source of SOURCES){let declared=findDeclaredKind(sources,source);if(declared!==void 0)return declared;let indicators=findIdentities(sources.bySource[source]),
[primary]=indicators;if(primary!==void 0)return{kind:primary.kind,issues:[...findContradictions(indicators),...findUnusedSecrets(sources,primary)]}}return{kind:SOURCES.
map(source=>findSecrets(sources.bySource[source])[0]).find(indicator=>indicator!==void 0)?.kind,issues:[]}}function findDeclaredKind(sources,source){if(source!==
"environment"&&source!=="file")return;let authType=findSetting(sources,"authType");if(authType===void 0)return;let kind=toCredentialKind(authType.value);return typeof kind==
"string"?{kind,issues:findUnusedSecrets(sources,{kind,setting:authType})}:{kind:void 0,issues:[{input:authType.from,problem:kind.problem}]}}function findIdentities(settings){
let application=findSettingIn(settings,"applicationCredentialId","applicationCredentialName"),token=findSettingIn(settings,"token"),user=findSettingIn(settings,
"username","userId"),provider=findSettingIn(settings,"identityProvider"),password=findSettingIn(settings,"password"),byPassword=application===void 0||password!==
void 0?user:void 0;return[...application===void 0?[]:[{kind:"application-credential",setting:application}],...token===void 0?[]:[{kind:"token",setting:token}],...provider===
void 0?[]:[{kind:"federated",setting:provider}],...byPassword===void 0?[]:[{kind:"password",setting:byPassword}]]}function findSecrets(settings){let secret2=findSettingIn(
settings,"applicationCredentialSecret"),accessToken=findSettingIn(settings,"accessToken"),password=findSettingIn(settings,"password");return[...secret2===void 0?
[]:[{kind:"application-credential",setting:secret2}],...accessToken===void 0?[]:[{kind:"federated",setting:accessToken}],...password===void 0?[]:[{kind:"passwor\
d",setting:password}]]}function findContradictions([primary,...others]){return primary===void 0?[]:others.map(({setting})=>({input:setting.from,problem:`cannot \
be combined with ${primary.setting.from}: use only one sign-in method`}))}function findUnusedSecrets(sources,chosen){let identityKinds=findIdentities(sources.bySource.
inputs).map(({kind})=>kind);return findSecrets(sources.bySource.inputs).filter(({kind})=>kind!==chosen.kind&&!identityKinds.includes(kind)).map(({setting})=>({input:setting.
from,problem:`is set, but ${chosen.setting.from} selects sign-in by ${KIND_LABELS[chosen.kind]}, which does not use it`}))}var KINDS=new Map([["password","passw\
ord"],["v3password","password"],["token","token"],["v3token","token"],["applicationcredential","application-credential"],["v3applicationcredential","application\
-credential"],["oidcaccesstoken","federated"],["v3oidcaccesstoken","federated"]]);function toCredentialKind(authType){let kind=KINDS.get(authType.toLowerCase().
replace(/[\s_-]/g,""));return kind!==void 0?kind:{problem:`"${authType}" is not supported: ${describeAlternative(authType.toLowerCase())}`}}function describeAlternative(authType){
let suggestion="use v3applicationcredential, v3oidcaccesstoken, password or token";return authType.startsWith("v2")?`OpenStack has removed version 2 of the iden\
tity API; ${suggestion}`:/oidc|saml|adfs|websso/.test(authType)?`identity providers are supported only with a token that they have signed; ${suggestion}`:/none|admin.?token|token.?endpoint|http.?basic/.
test(authType)?`Heat requires a sign-in at Keystone; ${suggestion}`:/totp|multifactor/.test(authType)?`a workflow cannot enter a passcode; ${suggestion}`:suggestion}var NAMES=["authUrl","regionName","interface","applicationCredentialId","applicationCredentialSecret","applicationCredentialName","username","password","userDom\
ainName","projectName","projectId","projectDomainName","token","identityProvider","protocol","oidcAudience","orchestrationEndpoint","caCertificate","clientCerti\
ficate","clientKey","insecure"];function toInputName(name){return name.replace(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function readInputSettings(options){
let entries=NAMES.flatMap(name=>{let raw=options[name],value=typeof raw=="boolean"?raw?"true":void 0:nonEmptyText(raw);return value===void 0?[]:[[name,{value,from:toInputName(
name),source:"inputs"}]]});return Object.fromEntries(entries)}function findSecretForIdentity(sources,secret2,identity){let found=findSetting(sources,secret2),input=toInputName(secret2);if(found===void 0)return{input,problem:`\
is missing (OS_${input.toUpperCase().replaceAll("-","_")})`};let owner=findSetting(sources,...identity);if(owner===void 0||SOURCES.indexOf(found.source)<=SOURCES.
indexOf(owner.source))return found;let other=findSettingIn(sources.bySource[found.source],...identity);return other===void 0||other.value===owner.value?found:{input,
problem:`is missing for ${owner.from}: ${found.from} belongs to a different identity (${other.from})`}}var DEFAULT_DOMAIN={id:"default"};function readProject(sources){let project=findSetting(sources,"projectId","projectName");if(project!==void 0)return project.name===
"projectId"?{id:project.value}:{name:project.value,domain:readDomain(sources,findSetting(sources,"projectDomainId","projectDomainName"))}}function readUserDomain(sources){
return readDomain(sources,findSetting(sources,"userDomainId","userDomainName"))??DEFAULT_DOMAIN}function toProjectScope(project){return"id"in project?{project}:
{project:{name:project.name,domain:project.domain??DEFAULT_DOMAIN}}}function describeMissingProject(sources){let domain2=findSetting(sources,"domainId","domainN\
ame");return{input:"project-name",problem:`is missing: Heat requires a project; set project-name or project-id (OS_PROJECT_NAME, OS_PROJECT_ID)${domain2===void 0?
"":`; a domain (${domain2.from}) is not enough`}`}}function readDomain(sources,domain2){let found=domain2??findSetting(sources,"defaultDomainId","defaultDomainN\
ame","defaultDomain");if(found!==void 0)return found.name.endsWith("Name")?{name:found.value}:{id:found.value}}function readUser(sources){let user=findSetting(sources,"userId","username");if(user!==void 0)return user.name==="userId"?{id:user.value}:{name:user.value,domain:readUserDomain(
sources)}}function readPassword(sources){let user=readUser(sources),password=findSecretForIdentity(sources,"password",["userId","username"]),project=readProject(
sources);return user!==void 0&&"value"in password&&project!==void 0?{kind:"password",user,password:password.value,project}:[...user===void 0?[{input:"username",
problem:"is missing: a password requires a user (OS_USERNAME, OS_USER_ID)"}]:[],..."problem"in password?[password]:[],...project===void 0?[describeMissingProject(
sources)]:[]]}function toPasswordIdentity({user,password}){return{methods:["password"],password:{user:{...user,password}}}}var NAMES2=["applicationCredentialId","applicationCredentialName"];function readApplicationCredential(sources){let of=readIdentity(sources),secret2=findSecretForIdentity(
sources,"applicationCredentialSecret",NAMES2),both=findAmbiguousNames(sources);return"problem"in of||"problem"in secret2||both.length>0?[..."problem"in of?[of]:
[],..."problem"in secret2?[secret2]:[],...both]:{kind:"application-credential",identity:of,secret:secret2.value,project:readProject(sources)}}function readIdentity(sources){
let found=findSetting(sources,...NAMES2);if(found===void 0)return{input:"application-credential-id",problem:"is missing (OS_APPLICATION_CREDENTIAL_ID); or set a\
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
provider)?Object.entries(INFOMANIAK_VARIABLES):[];return Object.fromEntries([...Object.entries(builtIn).flatMap(([name,value])=>toEntry(name,value,from)),...variables.
flatMap(([variable,name])=>toEntry(name,nonEmptyText(env[variable]),variable))])}function isInfomaniak(provider){return provider?.startsWith("infomaniak")===!0}
function toEntry(name,value,from){return value===void 0?[]:[[name,{value,from,source:"provider"}]]}var import_yaml=__toESM(require_dist(),1);var CloudsYamlError=class extends Error{location;constructor(problem,location){super(problem),this.name=new.target.name,this.location=location}},NULLS=new Set([
"","~","null","Null","NULL"]);function parseYamlAsStrings(text2,file){let lines2=new import_yaml.LineCounter,document=(0,import_yaml.parseDocument)(text2,{schema:"\
failsafe",merge:!0,uniqueKeys:!1,prettyErrors:!1,lineCounter:lines2}),locationAt=offset=>{let{line,col}=lines2.linePos(offset);return{file,line:Math.max(line,1),
column:Math.max(col,1)}},problem=(message,offset)=>new CloudsYamlError(message,locationAt(offset)),[firstError]=[...document.errors,...document.warnings];if(firstError!==
void 0)throw problem(describeYamlError(firstError.code),firstError.pos[0]);let unresolved=findUnresolvedAlias(document);if(unresolved!==void 0)throw problem("a \
value that starts with * needs quotes",unresolved);return convertNulls(document),{tree:document.toJS(),retyped:findRetypedValues(document,locationAt)}}function findRetypedValues(document,locationAt){
let retypedValues=[];return(0,import_yaml.visit)(document,{Pair(_position,{key,value}){if(!(0,import_yaml.isScalar)(key)||!(0,import_yaml.isScalar)(value)||value.
type!=="PLAIN")return;let text2=String(value.value);toPythonText(text2)!==text2&&retypedValues.push({key:String(key.value),text:text2,location:locationAt(value.
range?.[0]??0)})}}),retypedValues}function describeYamlError(code){return`${code.toLowerCase().replaceAll("_"," ")} (values that start with @ \` % ! & * or conta\
in ": " or " #" need quotes)`}function findUnresolvedAlias(document){let offset;return(0,import_yaml.visit)(document,{Alias(_key,node){if(!(!(0,import_yaml.isAlias)(
node)||node.resolve(document)!==void 0))return offset=node.range?.[0]??0,import_yaml.visit.BREAK}}),offset}function convertNulls(document){(0,import_yaml.visit)(
document,{Scalar(_key,node){(0,import_yaml.isScalar)(node)&&node.type==="PLAIN"&&NULLS.has(String(node.value))&&(node.value=null)}})}function toMapping(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)?new Map(Object.entries(value)):void 0}function toClientConfig(tree,where){let auth=toMapping(tree.get("auth"))??new Map;return{top:listSettings(tree,"",where),auth:listSettings(auth,"auth.",where)}}
function listSettings(tree,prefix,where){return new Map([...tree].flatMap(([name,raw])=>{let value=typeof raw=="string"?nonEmptyText(raw):void 0,from=`${prefix}${name}\
 of ${where}`;return value===void 0?[]:[[name.replaceAll("-","_"),{value,from,source:"file"}]]}))}function findRegions(tree,where){let listed=tree.get("regions");
if(Array.isArray(listed))return listed.flatMap(entry=>parseRegion(entry,where));let names2=tree.get("region_name")??tree.get("region-name"),list4=Array.isArray(
names2)?names2:typeof names2=="string"?names2.split(","):[];return list4.length>1?list4.flatMap(entry=>parseRegion(entry,where)):[]}function parseRegion(entry,where){
let tree=toMapping(entry),name=typeof entry=="string"?entry.trim():tree?.get("name");if(typeof name!="string")return[];let values=toMapping(tree?.get("values"))??
new Map;return[{name,values:toClientConfig(values,`region "${name}" of ${where}`)}]}function mergeTrees(base,override){let[below,above]=[toMapping(base),toMapping(
override)];if(above===void 0||below===void 0)return override??base;let merged=new Map(below);for(let[key,value]of above)merged.set(key,mergeTrees(merged.get(key),
value));return Object.fromEntries(merged)}var SECRET_KEY=/password|passcode|secret|token$/i;function findSecrets2(tree){return Array.isArray(tree)?tree.flatMap(
entry=>findSecrets2(entry)):[...toMapping(tree)??[]].flatMap(([key,value])=>typeof value!="string"?findSecrets2(value):SECRET_KEY.test(key)&&value!==""?[value]:
[])}import{readFile as readFile2}from"node:fs/promises";import{isAbsolute,join as join2,relative,resolve as resolve2}from"node:path";var SUFFIXES=["yaml","yml","json"],OVERRIDES={clouds:"OS_CLIENT_CONFIG_FILE",secure:"OS_CLIENT_SECURE_FILE","clouds-public":void 0};async function searchConfigFile(base,context){
let{env,workingFolder}=context,variable=OVERRIDES[base],override=variable===void 0?void 0:nonEmptyText(env[variable]),folders=listFolders(context),paths=folders.
flatMap(folder=>SUFFIXES.map(suffix=>join2(folder,`${base}.${suffix}`))),overridePath=override===void 0?void 0:resolve2(workingFolder,override);for(let path10 of overridePath===
void 0?paths:[overridePath,...paths]){let text2=await readIfExists(path10),name=displayPath(path10,context);if(text2!==void 0)return{file:{name,...parseFile(text2,
name)},searchedPaths:[]};path10===overridePath&&context.onWarning(`${variable} points to ${name}, which cannot be read`)}return{file:void 0,searchedPaths:[...overridePath===
void 0?[]:[overridePath],...folders].map(path10=>displayPath(path10,context))}}function listFolders({env,workingFolder,homeFolder,systemFolder}){let home=join2(
homeFolder,".config"),configHome=nonEmptyText(env.XDG_CONFIG_HOME)??home,userFolders=[...new Set([configHome,home])].map(folder=>join2(folder,"openstack"));return[
workingFolder,...userFolders,systemFolder??"/etc/openstack"]}async function readIfExists(path10){try{return await readFile2(path10,"utf8")}catch{return}}function parseFile(text2,name){
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
aml",...parseInput(text2)},context,[]);let{file,searchedPaths}=await searchConfigFile("clouds",context),{file:secure}=await searchConfigFile("secure",context),tree=mergeTrees(
file?.tree,secure?.tree),name=file?.name??secure?.name,retyped=[file,secure].flatMap(one=>one?.retyped??[]);return toClouds(name===void 0?void 0:{name,tree,retyped},
context,searchedPaths)}function parseInput(text2){try{return parseYamlAsStrings(text2,"clouds-yaml")}catch(error2){if(!(error2 instanceof CloudsYamlError))throw error2;
let{line,column}=error2.location,problem=`is not valid YAML, line ${line}, column ${column}: ${error2.message}`;throw new InputError([{input:"clouds-yaml",problem}])}}
function toClouds(file,{onSecret},lookedAt){if(file===void 0)return{file:void 0,names:[],searchedPaths:lookedAt,tree:new Map,retyped:[]};for(let secret2 of findSecrets2(
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
tionCredentialSecret","token","accessToken"]){let secret2=settings[name];secret2!==void 0&&onSecret(secret2.value)}}function buildPath(literals,...values){return literals.reduce((built,literal,index)=>built+encodeSegment(values[index-1])+literal)}function encodeSegment(value){
let text2=String(value);if(/^\.{0,2}$/.test(text2))throw new TypeError(`"${text2}" is not a valid path segment`);return encodeURIComponent(text2)}function withoutTrailingSlashes(text2){
let end=text2.length;for(;text2[end-1]==="/";)end-=1;return text2.slice(0,end)}function formatQuery(query){let parameters=new URLSearchParams;for(let[key,value]of Object.
entries(query))if(value!==void 0)for(let item of Array.isArray(value)?value:[value])parameters.append(key,String(item));return parameters.size===0?"":`?${parameters.
toString()}`}function redactUrl(url){if(!URL.canParse(url))return url.replace(/\/\/[^/@]*@/,"//").replace(/[?#].*$/s,"");let{origin,pathname}=new URL(url);return`${origin}${pathname}`}var MAX_FILE_BYTES=16*1024*1024,MAX_REDIRECTS=5,REDIRECT_STATUSES=new Set([301,302,303,307,308]);function createDownloader(http,signal){return async address=>{let first=toHop(
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
status,requestId,delivery:"yes",detail:` ${detail}`,hint})}function parseErrorBody(body2){let json2=parseRecord(body2);if(json2===void 0)return{serverMessage:htmlToText(body2),type:void 0};let error2=asRecord(json2.error);
return{serverMessage:asText(error2?.message)??asText(json2.explanation)??asText(json2.message)??asText(json2.title),type:asText(error2?.type)}}function parseRecord(body2){
try{return asRecord(JSON.parse(body2))}catch{return}}function asRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.fromEntries(
Object.entries(value)):void 0}function asText(value){if(typeof value!="string")return;let trimmed=value.replaceAll("<br />"," ").trim();return trimmed===""?void 0:
trimmed}function htmlToText(body2){let stripped=removeInvisibleElements(body2.slice(0,65536)).replace(/<[^<>]*>/g," ").replace(/\s+/g," ");return asText(stripped)}
function removeInvisibleElements(page){let lower=page.toLowerCase(),unclosed=new Set,segments=[],from=0;for(let{1:name="",index}of lower.matchAll(/<(style|script|head)\b/g)){
if(index<from||unclosed.has(name))continue;let end=lower.indexOf(`</${name}>`,index);if(end===-1){unclosed.add(name);continue}segments.push(page.slice(from,index)),
from=end+name.length+3}return[...segments,page.slice(from)].join(" ")}var DAMAGED_HINT="Most likely a proxy has cut or replaced the response: check the proxy, then run the step again.",UNEXPECTED_HINT="Most likely a proxy has chan\
ged the response, or this action does not support the version of the server: check the proxy, and report it if it is the server.";function decode(schema,response,name){
let{body:body2,json:json2,requestId,...request}=typeof response=="string"?{body:response,json:void 0,requestId:void 0}:response,subject=`${name}${describeRequest(
request)}`,result=safeParse(schema,json2??parseBody(body2,subject,requestId));if(result.success)return result.output;let[issue2]=result.issues,field=formatFieldPath(
issue2),where=field===""?"":` at ${field}`;throw new DecodeError(field,`${subject} is not valid${where}: ${describeMismatch(issue2)}`,{requestId,hint:UNEXPECTED_HINT})}
function describeRequest({method,url,status}){return method===void 0||url===void 0||status===void 0?"":` (${method} ${url} returned ${status})`}function parseBody(body2,name,requestId){
try{return JSON.parse(body2)}catch(cause){let text2=body2.trim();if(text2==="")throw new DecodeError("",`${name} is empty`,{requestId,hint:DAMAGED_HINT});let problem=/^[[{]/.
test(text2)?"is incomplete or damaged":"is not JSON",serverMessage=problem==="is not JSON"?parseErrorBody(text2).serverMessage:void 0;throw new DecodeError("",`${name}\
 ${problem} (${body2.length} characters)`,{requestId,serverMessage,hint:DAMAGED_HINT,cause:serverMessage===void 0?void 0:cause})}}function formatFieldPath(issue2){
return(getDotPath(issue2)??"").replace(/(^|\.)(\d+)(?=\.|$)/g,"[$2]")}function describeMismatch(issue2){return issue2.input===void 0?"it is missing":issue2.expected===
null?issue2.message:`expected ${issue2.expected}, got ${typeName(issue2.input)}`}function typeName(value){return value===null?"null":Array.isArray(value)?"a lis\
t":typeof value=="object"?"an object":`a ${typeof value}`}var POSSIBLY_INEXACT_NUMBER=/[:,[]\s*-?(?:\d+[.eE]|\d{16})/;function withExactNumbers(response){if(response.
json===void 0||!POSSIBLY_INEXACT_NUMBER.test(response.body))return response;try{return{...response,json:parse2(response.body,void 0,toExactNumber)}}catch{return response}}
function toExactNumber(text2){let value=Number(text2);return String(value)===text2&&!text2.includes("e")?value:new LosslessNumber(text2)}import{setTimeout as sleepFor}from"node:timers/promises";import{randomUUID}from"node:crypto";var JsonText=class{text;constructor(text2){this.text=text2}};function stringifyJson(value){let texts2=new Map,json2=JSON.stringify(
value,(_,part)=>{if(!(part instanceof JsonText))return part;let placeholder=randomUUID();return texts2.set(placeholder,part.text),placeholder});return[...texts2].
reduce((result,[placeholder,text2])=>result.replace(`"${placeholder}"`,()=>text2),json2)}var STRING_OR_PYTHON_NUMBER=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/g;
function parseJson(text2){try{return JSON.parse(text2)}catch(error2){let strict=text2.replace(STRING_OR_PYTHON_NUMBER,part=>part.startsWith('"')?part:"null");if(strict===
text2)throw error2;return JSON.parse(strict)}}var NOT_SENT_CODES=new Set(["ECONNREFUSED","EAI_AGAIN","ENOTFOUND","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]),CERTIFICATE_CODE=/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/;
function toFailedOutcome(error2){if(error2 instanceof TooLargeError)return{kind:"too-large",limitBytes:error2.limitBytes};let code=findCode(error2);return CERTIFICATE_CODE.
test(code)?{kind:"fatal",code}:NOT_SENT_CODES.has(code)||isConnectionError(error2)?{kind:"not-sent",code}:{kind:"unanswered",code}}function toErrorShape(error2){
return typeof error2=="object"&&error2!==null?error2:void 0}function findCode(error2){let shape=toErrorShape(error2);return shape===void 0?"UNKNOWN":shape.name===
"TimeoutError"?"TIMEOUT":typeof shape.code=="string"&&shape.code!==""?shape.code:Array.isArray(shape.errors)&&shape.errors.length>0?findCode(shape.errors[0]):shape.
cause!==void 0?findCode(shape.cause):typeof shape.name=="string"?shape.name:"UNKNOWN"}function isConnectionError(error2){let{syscall,message}=toErrorShape(error2)??
{},isTunnel=typeof message=="string"&&message.includes("HTTP Tunneling");return syscall==="connect"||syscall==="getaddrinfo"||isTunnel}function parseRetryAfter(header,nowMs){
if(header===void 0)return;if(/^\s*\d+\s*$/.test(header))return Number(header)*1e3;let date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-nowMs)}
var TooLargeError=class extends Error{limitBytes;constructor(limitBytes){super(`more than ${limitBytes} bytes`),this.limitBytes=limitBytes}};async function readBody(body2,limitBytes){
if(limitBytes===void 0)return body2.bytes();let{bytes,isCut}=await readUpTo(body2,limitBytes);if(isCut)throw new TooLargeError(limitBytes);return bytes}async function readUpTo(body2,limitBytes){
let chunks=[],bytes=0;body2.on("error",()=>{});for await(let chunk of body2)if(chunks.push(chunk),bytes+=chunk.byteLength,bytes>limitBytes)return{bytes:Buffer.concat(
chunks,limitBytes),isCut:!0};return{bytes:Buffer.concat(chunks,bytes),isCut:!1}}var ERROR_LIMIT_BYTES=1024*1024;async function sendOnce(request,requestBody,{dispatcher,timeoutMs,userAgent}){let startedAt=performance.now(),timeout=AbortSignal.
timeout(timeoutMs);try{let answer=await dispatcher.request({...toAddress(request.url),method:request.method,headers:toHeaders(request,userAgent),body:requestBody,
signal:request.signal===void 0?timeout:AbortSignal.any([timeout,request.signal])}),headers=toFirstValues(answer.headers),isSuccess=answer.statusCode<300,bytes=isSuccess?
await readBody(answer.body,request.limitBytes):(await readUpTo(answer.body,ERROR_LIMIT_BYTES)).bytes,body2=isSuccess&&request.expects==="bytes"?"":new TextDecoder().
decode(bytes),requestId=headers["x-openstack-request-id"],received={...{method:request.method,url:redactUrl(request.url)},status:answer.statusCode,headers,requestId,
body:body2,bytes},isJson2=expectsJson(request,received),response={...received,json:isJson2?parseBody2(body2):void 0};return{outcome:isJson2&&response.json===void 0?
{kind:"malformed"}:toAnsweredOutcome(response),response,error:void 0,durationMs:performance.now()-startedAt}}catch(error2){return request.signal?.throwIfAborted(),
{outcome:toFailedOutcome(error2),response:void 0,error:error2,durationMs:performance.now()-startedAt}}}function toAnsweredOutcome({status,headers}){return{kind:"\
answered",status,retryAfterMs:parseRetryAfter(headers["retry-after"],Date.now())}}function expectsJson({expects},{status}){return expects==="json"&&status<300&&
status!==204}function parseBody2(body2){try{return parseJson(body2)}catch{return}}function toAddress(url){let{origin,pathname,search}=new URL(url);return{origin,
path:`${pathname}${search}`}}function toHeaders(request,userAgent="heat-stack-deploy"){return{accept:"application/json","user-agent":userAgent,...request.json===
void 0?{}:{"content-type":"application/json"},...request.headers}}function toFirstValues(headers){return Object.fromEntries(Object.entries(headers).flatMap(([name,
value])=>{let first=Array.isArray(value)?value[0]:value;return first===void 0?[]:[[name.toLowerCase(),first]]}))}var RETRYABLE_STATUSES=new Set([429,502,503,504]),MAX_RETRIES_OF_MALFORMED=2,FIRST_DELAY_MS=500,MAX_BACKOFF_MS=2e4,MAX_RETRY_AFTER_MS=6e4;function retryDelayMs(context){
if(context.attempts>maxRetries(context)||!canRetry(context))return;let requestedMs=context.outcome.kind==="answered"?context.outcome.retryAfterMs:void 0;if(requestedMs!==
void 0)return Math.min(requestedMs,MAX_RETRY_AFTER_MS);let backoff=Math.min(FIRST_DELAY_MS*2**(context.attempts-1),MAX_BACKOFF_MS);return Math.round(backoff*(.5+
context.random/2))}function maxRetries({outcome,retries}){return outcome.kind==="malformed"?Math.min(retries,MAX_RETRIES_OF_MALFORMED):retries}function canRetry({
outcome,retry}){switch(outcome.kind){case"not-sent":return!0;case"unanswered":case"malformed":return retry==="always";case"too-large":case"fatal":return!1;case"\
answered":return outcome.status===429||RETRYABLE_STATUSES.has(outcome.status)&&retry==="always"}}function describeDelivery(outcome){switch(outcome.kind){case"no\
t-sent":case"fatal":return"no";case"unanswered":case"malformed":return"maybe";case"too-large":return"yes";case"answered":return outcome.status===429?"no":RETRYABLE_STATUSES.
has(outcome.status)?"maybe":"yes"}}var DEFAULT_RETRIES=5,DEFAULT_REQUEST_TIMEOUT_MS=6e4,transportModule;function loadTransport(){return transportModule??=import("./transport-AQZ4TCF7.js"),transportModule}
function createHttp(options={}){let{requestTimeoutMs=DEFAULT_REQUEST_TIMEOUT_MS,userAgent,random=Math.random}=options,{retries=DEFAULT_RETRIES,sleep:sleep3=abortableSleep}=options,
dispatcher,isClosed=!1,connect=async()=>(dispatcher??=loadTransport().then(({createTransport})=>createTransport({...options,requestTimeoutMs})),{dispatcher:await dispatcher,
timeoutMs:requestTimeoutMs,userAgent}),sendWithRetries=async request=>{let retryPolicy=request.retry??(request.method==="GET"||request.method==="HEAD"?"always":
"unless-arrived"),body2=request.json===void 0?null:Buffer.from(stringifyJson(request.json)),connection=await connect();for(let attempts=1;;attempts+=1){let attempt=await sendOnce(
request,body2,connection),{outcome,response}=attempt,isSuccess=response!==void 0&&response.status<400,delay=isSuccess&&outcome.kind!=="malformed"||isClosed?void 0:
retryDelayMs({outcome,retry:retryPolicy,attempts,retries,random:random()});if(options.onTrace?.(toTrace(request,attempt,delay)),delay!==void 0)await sleep3(delay,
request.signal);else{if(isSuccess)return response;throw toError(request,attempt,attempts,options.onUntrusted)}}};return{async send(request){request.signal?.throwIfAborted();
try{return await sendWithRetries(request)}catch(error2){throw request.signal?.throwIfAborted(),error2}},async close(){isClosed=!0,await(await dispatcher?.catch(
()=>{}))?.destroy()}}}function withSignal(http,signal){return{...http,send:request=>http.send({...request,signal})}}function abortableSleep(ms,signal){return sleepFor(
ms,void 0,signal===void 0?{}:{signal})}function toTrace(request,attempt,retryInMs){return{method:request.method,url:redactUrl(request.url),status:attempt.response?.
status,code:"code"in attempt.outcome?attempt.outcome.code:void 0,requestId:attempt.response?.requestId,durationMs:attempt.durationMs,retryInMs}}function toError(request,attempt,attempts,onUntrusted){
let{outcome,response}=attempt;return new RequestError({method:request.method,url:redactUrl(request.url),attempts,delivery:describeDelivery(outcome),status:response?.
status,code:"code"in outcome?outcome.code:void 0,detail:outcome.kind==="too-large"?describeTooLarge(outcome.limitBytes):void 0,requestId:response?.requestId,challenge:response?.
headers["www-authenticate"],...response===void 0?{}:parseErrorBody(response.body),hint:outcome.kind==="fatal"?onUntrusted??UNTRUSTED_HINT:hintFor(outcome),cause:attempt.
error})}function describeTooLarge(limitBytes){return`: the response is larger than the limit of ${limitBytes} bytes`}var UNTRUSTED_HINT="The runner does not tru\
st the server's certificate: set ca-certificate to the certificate of its authority.";function hintFor(outcome){switch(outcome.kind){case"not-sent":return"Check\
 the URL, and that the runner can reach it (proxy, firewall, DNS).";case"unanswered":return"The connection was lost before the response arrived; increase reques\
t-timeout-in-seconds or retry-attempts.";case"too-large":return"Store large files elsewhere (object storage, an image) and download them from the server.";case"\
answered":case"malformed":return}}async function readCloud(options,context){let resolved=await resolveSettings(options,context),{sources}=resolved,issues=[],credential=readCredentialOrThrow(resolved,
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
regionOf(endpoint))))].sort().join(", ")}function quoteRegion(region){return region===void 0?"(none)":`"${region}"`}function fillInPlaceholders(template2,values){
return template2.replace(/[%$]\((\w+)\)s/g,(whole,name)=>Object.hasOwn(values,name)?values[name]??whole:whole)}function toHeatUrl(text2,projectId,who){if(!/^https?:\/\//i.
test(text2)||!URL.canParse(text2))throw new SignInError(`The URL of Heat in ${who} is not a valid http(s) URL`,{hint:"Set orchestration-endpoint to a URL such a\
s https://heat.example.com:8004/v1/%(project_id)s."});let{origin,pathname}=new URL(text2),path10=withoutTrailingSlashes(pathname);return/\/v1\/[^/]+$/.test(path10)?
`${origin}${path10}`:path10.endsWith("/v1")?`${origin}${path10}/${projectId}`:`${origin}${path10}/v1/${projectId}`}function explainSignInError(error2,cloud){if(!(error2 instanceof RequestError))return error2;let{message,hint}=describeError(error2,cloud);return new SignInError(
message,{serverMessage:error2.serverMessage,requestId:error2.requestId,hint,failureCode:toSignInFailureCode(error2),cause:error2})}function toSignInFailureCode(error2){
return error2 instanceof DeployError&&error2.failureCode==="unreachable"?"unreachable":"sign-in"}function describeError(error2,cloud){let{authUrl,credential,source}=cloud;
switch(error2.status){case void 0:return{message:`Could not reach Keystone at ${authUrl}`,hint:error2.hint};case 400:return{message:`Keystone rejected the sign-\
in request as invalid: ${source}`,hint:NEXT[credential.kind]};case 401:return{message:`Keystone rejected the ${source}`,hint:NEXT[credential.kind]};case 403:return{
message:`Keystone does not allow sign-in with the ${describeCredential(credential)}`,hint:FORBIDDEN};case 404:case 405:return credential.kind==="token"&&error2.
serverMessage?.includes("token")===!0?{message:`Keystone rejected the ${source}`,hint:NEXT.token}:{message:`Keystone not found at ${authUrl}`,hint:WRONG_PATH};case 413:case 429:
return{message:`Keystone at ${authUrl} is limiting requests`,hint:"Run the step again later, or run fewer jobs in parallel."};default:return{message:`Keystone a\
t ${authUrl} is failing`,hint:"Run the step again. If it still fails, ask the operator to look up the request id in the logs of Keystone."}}}var WRONG_PATH="Che\
ck auth-url: it usually ends in /v3, such as https://keystone.example.com:5000/v3 or \u2026/identity/v3.",FORBIDDEN="Check that the user is enabled, and that no\
 proxy or address filter blocks Keystone. A token that is bound to its project cannot be used for another one: in that case, remove project-name and project-id.",
NEXT={password:"Check username, password and user-domain-name, and that the user has a role in the project (project-name with project-domain-name, or project-id\
).",token:"The token is expired, revoked or from another cloud: get a new one, or use a credential that can be renewed.","application-credential":'Check applica\
tion-credential-id and application-credential-secret (no whitespace, not swapped), and that it is neither expired nor deleted: "openstack application credential\
 list".',federated:"Check identity-provider, protocol, and project-name with project-domain-name, or project-id."};function explainTokenExchangeError(credential,identityToken){return(error2,cloud)=>{let text2=error2 instanceof RequestError?describeExchangeError(error2,credential,
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
if(name==="exp")return typeof value=="number"?formatDate(value):void 0;if(typeof value=="string")return JSON.stringify(value);if(!Array.isArray(value))return;let texts2=value.
filter(one=>typeof one=="string").map(one=>JSON.stringify(one));return texts2.length===0?void 0:texts2.join(" and ")}function formatDate(seconds){let date=new Date(
seconds*1e3);return Number.isNaN(date.getTime())?void 0:date.toISOString()}var optionalText=fallback(optional(string()),void 0),domainSchema=object({id:string(),name:string()}),projectSchema=object({id:string(),name:optionalText,domain:fallback(
optional(domainSchema),void 0)}),endpointSchema=object({interface:optionalText,url:optionalText,region:optionalText,region_id:optionalText}),catalogSchema=pipe(
fallback(array(unknown()),[]),transform(services=>services.flatMap(service=>{let{success,output}=safeParse(serviceSchema,service);return success?[{...output,endpoints:parseEndpoints(
output.endpoints)}]:[]}))),serviceSchema=object({type:string(),endpoints:fallback(array(unknown()),[])});function parseEndpoints(endpoints){return endpoints.flatMap(
endpoint=>{let{success,output}=safeParse(endpointSchema,endpoint);return success?[output]:[]})}var dateTime=pipe(string(),check(text2=>!Number.isNaN(Date.parse(
text2)),"it is not a date")),tokenSchema=object({token:object({expires_at:fallback(optional(dateTime),void 0),issued_at:fallback(optional(dateTime),void 0),user:fallback(
object({id:optionalText,name:optionalText}),{}),catalog:optional(catalogSchema,[])})}),scopeSchema=object({token:object({project:nullish(projectSchema)})});function issueToken(cloud,http,onToken){
let json2={auth:toAuthRequest(cloud.credential)};return requestToken(cloud,{path:"/auth/tokens",json:json2},http,onToken)}async function requestToken(cloud,{path:path10,
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
function matchesProject(project,requested){if("id"in requested)return requested.id===project.id;if(requested.name!==project.name)return!1;let{domain:domain2}=requested;
return domain2===void 0||project.domain===void 0?!0:"id"in domain2?domain2.id===project.domain.id:domain2.name===project.domain.name}function assertAllowedProject({
allowedProjects},project){if(!(allowedProjects.length===0||allowedProjects.some(one=>one===project.id||one===project.name)))throw new SignInError(`Project ${describeProject2(
project)} is not in allowed-projects (${formatNames(allowedProjects)}); nothing was changed`,{failureCode:"not-allowed",hint:"Use the credentials of an allowed \
project, or add this one to allowed-projects."})}function describeProject2({id:id2,name}){return name===void 0?id2:`"${name}" (${id2})`}function describeUser({user:{
id:id2,name=id2}}){return name===void 0?"The user":`User "${name}"`}var import_yaml3=__toESM(require_dist(),1);function splitEntries(input){return((isBlockList(input)||isFlowList(input)?parseYamlItems(input):void 0)??[input]).flatMap(text2=>text2.split(/\r?\n/)).map(line=>line.
trim()).filter(line=>line!=="")}function toScalarText(tree,node){let target=tree.resolve(node);if((0,import_yaml3.isMap)(target)||(0,import_yaml3.isSeq)(target))
throw new InvalidValue("must contain strings, not lists or maps");if(!(0,import_yaml3.isScalar)(target)||target.value===null)throw new InvalidValue("contains an\
 empty entry");let value=toPlain(tree,target);return typeof value=="string"?value.trim():typeof value=="boolean"?String(value):target.source??""}function isBlockList(input){
return/^[ \t]*-([ \t]|\r?$)/m.test(input)}function isFlowList(input){return/^\[[^]*\]$/.test(input.trim())}function parseYamlItems(input){let{tree,issues}=readYaml(
input),[issue2]=issues;if(issue2===void 0&&(0,import_yaml3.isSeq)(tree.resolve(tree.root)))return listItems(tree,tree.root).map(item=>toScalarText(tree,item));if(!isBlockList(
input))return;let{line,column}=lineAndColumn(input,issue2?.offset??0),reason=issue2===void 0?"":` at line ${line}, column ${column}: ${issue2.message}`;throw new InvalidValue(
`has a line that starts with "- " but is not a YAML list${reason}. Write one entry per line without "- ", or quote the entries`)}var InvalidValue=class extends Error{};var text=input=>input,boolean=input=>{if(/^(true|True|TRUE)$/.test(input))return!0;if(/^(false|False|FALSE)$/.test(input))return!1;throw new InvalidValue("must \
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
 JSON map, or lines of name=value");return Object.fromEntries(Object.entries(parsed.value))}var NAMES3={infomaniak:!0,"infomaniak-pub2":!0,auro:!0,binero:!0,catalyst:!0,citycloud:!0,cleura:!0,dreamcompute:!0,elastx:!0,entercloudsuite:!0,limestonenetworks:!0,
otc:!0,"otc-swiss":!0,ovh:!0,"ovh-us":!0,switchcloud:!0,switchengines:!0,vexxhost:!0,zetta:!0},PROVIDER_NAMES=Object.keys(NAMES3).filter(name=>name in NAMES3);var OPERATIONS=["deploy","preview","create","update","validate","lint","delete","prune","suspend","resume","check","cancel","snapshot","restore","delete-snapsho\
t","wait","clear-hooks","export","abandon","adopt","list","show","outputs","resources","resource","events","template","snapshots","drift"],deployOperations=["de\
ploy","create","update"],planOperations=[...deployOperations,"preview"],multiStackOperations=["deploy","preview","delete"],lifecycleOperations=["suspend","resum\
e","check","cancel"],snapshotOperations=["snapshot","restore"],changeOperations=[...deployOperations,"delete",...lifecycleOperations,...snapshotOperations,"dele\
te-snapshot","abandon"],bundleOperations=[...planOperations,"validate","lint","drift"],showPlanOperations=[...planOperations,"drift"],cloudOperations=OPERATIONS.
filter(name=>name!=="lint"),githubOperations=[...changeOperations,"adopt","preview","wait","clear-hooks"],outputOperations=[...deployOperations,"wait",...lifecycleOperations,
...snapshotOperations,"adopt","show","outputs"],derivedOutputOperations=["preview","drift","resources","resource","events","template","snapshots"];function withDefault(parse3,defaultValue,operations){
return{parse:parse3,defaultValue,operations}}function optional2(parse3,operations=OPERATIONS){return{parse:parse3,defaultValue:void 0,operations}}function secret(operations=OPERATIONS){
return{...optional2(text,operations),secret:!0}}function guard(definition,expected){return{...definition,whenEmpty:`must not be empty, because that would disabl\
e the protection: set ${expected}`}}var INPUTS={operation:withDefault(oneOf(...OPERATIONS),"deploy",OPERATIONS),"stack-name":optional2(stackName,OPERATIONS.filter(
name=>name!=="validate"&&name!=="lint"&&name!=="list"&&name!=="prune")),stacks:optional2(text,multiStackOperations),"stack-name-prefix":withDefault(stackNamePrefix,
"",multiStackOperations),"max-parallel":withDefault(integer(1,50),4,multiStackOperations),"delete-removed":withDefault(boolean,!1,multiStackOperations),template:optional2(
text,bundleOperations),"environment-files":withDefault(lines,[],bundleOperations),parameters:withDefault(map,{},bundleOperations),"parameters-files":withDefault(
lines,[],bundleOperations),"ignore-unknown-parameters":withDefault(boolean,!1,bundleOperations),tags:optional2(tags,[...showPlanOperations,"adopt","list"]),own:withDefault(
boolean,!0,[...showPlanOperations,"adopt","wait"]),"preview-environment":withDefault(boolean,!1,planOperations),"expires-after":optional2(age,planOperations),"t\
imeout-in-minutes":withDefault(integer(1,1440),60,[...changeOperations,"preview","prune","wait","export","adopt"]),"disable-rollback":withDefault(boolean,!1,[...planOperations,
"cancel"]),"keep-existing":withDefault(boolean,!1,showPlanOperations),"clear-parameters":withDefault(names,[],showPlanOperations),converge:withDefault(boolean,!1,
planOperations),"allow-files-outside-workspace":withDefault(boolean,!1,[...bundleOperations,"delete"]),wait:withDefault(boolean,!0,[...changeOperations,"adopt"]),
"on-in-progress":withDefault(oneOf("wait","fail","supersede"),"wait",[...changeOperations,"export","prune"]),"on-hook":withDefault(oneOf("wait","fail","return"),
"wait",[...deployOperations,"delete","wait"]),"on-failed":withDefault(oneOf("update","recreate","fail"),"update",planOperations),"on-cancel":withDefault(oneOf("\
leave","rollback","cancel","delete"),"leave",deployOperations),protect:guard(withDefault(patterns,[],[...showPlanOperations,"delete"]),"patterns of resource nam\
es, paths or types, or none to protect nothing"),"protect-in-heat":withDefault(boolean,!1,showPlanOperations),"fail-on":guard(withDefault(changeKinds,[],planOperations),
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
values.operation==="drift"}function findLifetimeIssues(values,facts){return[...findExpiryIssues(values,facts),...findPreviewIssues(values,facts)]}function findExpiryIssues(values,facts){
if(values["expires-after"]===void 0||!appliesTo("expires-after",values))return[];let issue2=problem=>[{input:"expires-after",problem}];return values.own?facts===
void 0?issue2("requires a workflow run of GitHub Actions"):[]:issue2("requires own: true, so that prune can find the stack")}function findDriftIssueProblems(values,facts){
if(!values["drift-issue"])return[];let issue2=problem=>[{input:"drift-issue",problem}];return values.operation!=="drift"?issue2("requires operation: drift, whic\
h finds what it reports"):facts===void 0?issue2("requires a workflow run of GitHub Actions"):[]}function findPreviewIssues(values,facts){if(!isPreviewEnvironment(
values))return[];let issue2=problem=>[{input:"preview-environment",problem}];if(!values.own)return issue2("requires own: true, so that prune can find the stack");
if(facts===void 0)return issue2("requires a workflow run of GitHub Actions");let{event,pullRequest,pullRequestState}=facts,about=event===""?"the event":`the eve\
nt "${event}"`;return pullRequest===void 0?issue2(`requires a pull request, but ${about} has none: set pull-request to its number`):pullRequestState!=="closed"?
[]:issue2(`cannot be used for a closed pull request (#${pullRequest}, from ${about}): prune would delete the stack. Remove it to deploy the merged code, or use \
operation: delete`)}function isPreviewEnvironment(values){return values["preview-environment"]&&appliesTo("preview-environment",values)}function findUselessAllow(values,isMulti){
return[values.allow.length>0&&values["fail-on"].length===0&&!isMulti,"allow","requires fail-on, whose exceptions it lists"]}function findUnknownTemplate(values,isMulti){
let isMissing=values["keep-existing"]&&values.template===void 0&&!isMulti;return[values["ignore-unknown-parameters"]&&appliesTo("ignore-unknown-parameters",values)&&
isMissing,"ignore-unknown-parameters","requires template, which declares the parameters"]}function findContradictions2(values){let isMulti=isMultiStack(values),
deletesRemoved=values["delete-removed"]&&appliesTo("delete-removed",values);return[...[[isMulti&&values["stack-name"]!==void 0,"stack-name","cannot be combined \
with stacks: the file contains the names (use stack-name-prefix to add a prefix)"],[isMulti&&values.template!==void 0,"template","cannot be combined with stacks\
: set it per stack in the file"],[!isMulti&&values["stack-name-prefix"]!=="","stack-name-prefix","requires stacks"],[deletesRemoved&&!isMulti,"delete-removed","\
requires stacks"],[deletesRemoved&&!values.own&&appliesTo("own",values),"delete-removed","requires own: true, whose tags say which stacks were deployed from thi\
s file"],[values["clear-parameters"].length>0&&!values["keep-existing"],"clear-parameters","requires keep-existing: true"],[values["keep-existing"]&&values.operation===
"create","keep-existing",'cannot be used with operation "create": there is nothing to keep'],...findWaitContradictions(values),findUselessAllow(values,isMulti),
findUnknownTemplate(values,isMulti),[values["on-verify-failure"]==="restore"&&values["verify-command"]===void 0,"on-verify-failure","restore requires verify-com\
mand"],[values["environment-url"]!==void 0&&values["deployment-environment"]===void 0,"environment-url","requires deployment-environment"],[values["export-outpu\
ts"]&&!/^([A-Za-z_][A-Za-z0-9_]*)?$/.test(values["export-prefix"]),"export-prefix",'must be the start of a variable name: letters, digits, "_"']].flatMap(([isBroken,
input,problem])=>isBroken?[{input,problem}]:[]),...findTagIssues(values)]}function findWaitContradictions(values){return[[values["on-hook"]!=="wait"&&!values.wait,
"on-hook","requires wait: true, because otherwise the step does not see any hooks"],[values["fail-on-no-changes"]&&!values.wait,"fail-on-no-changes","requires w\
ait: true, because otherwise the step does not know what changed"],[values["verify-command"]!==void 0&&!values.wait,"verify-command","requires wait: true, becau\
se otherwise there is nothing to verify yet"],[values["keep-snapshots"]!==void 0&&!values.wait,"keep-snapshots","requires wait: true, because only a complete sn\
apshot may replace an older one"]]}function findTagIssues(values){let{operation,tags:tags2=[]}=values,issue2=problem=>[{input:"tags",problem}];return appliesTo(
"own",values)&&tags2.some(tag=>OWNERSHIP_TAG.test(tag))?issue2('cannot start with "github-repository:", "github-commit:", "github-preview:", "github-expires:", \
"github-stacks:", "github-created-by:", "github-repo:" or "github-pr:": own, preview-environment and expires-after set these'):operation==="list"&&values.tags!==
void 0&&tags2.length===0?issue2('cannot be none for operation "list": remove it to list all stacks'):[]}var OWNERSHIP_TAG=/^github-(repository|commit|preview|expires|stacks|created-by|repo|pr):/,
PEM_INPUTS=["ca-certificate","client-certificate","client-key"];function findFileIssues(checks,values){let mayLeave=values["allow-files-outside-workspace"],oneFile=(input,name,problem)=>problem===
void 0?[]:[{input,problem:`points to ${name}, which ${problem}`}],eachFile=(input,names2)=>names2.flatMap(name=>oneFile(input,name,checks.findProblem(name,mayLeave))),
{template:template2,"outputs-file":outputsFile,"plan-file":planFile2,"sarif-file":sarifFile}=values,isLint2=values.operation==="lint";return[...template2!==void 0&&
appliesTo("template",values)&&!isLint2?oneFile("template",template2,checks.findProblem(template2,mayLeave)):[],...appliesTo("environment-files",values)?eachFile(
"environment-files",values["environment-files"]):[],...appliesTo("parameters-files",values)?eachFile("parameters-files",values["parameters-files"]):[],...oneFile(
"export-file",values["export-file"]??"",findExportFileProblem(checks,values)),...outputsFile!==void 0&&appliesTo("outputs-file",values)?oneFile("outputs-file",outputsFile,
checks.findOutputProblem(outputsFile)):[],...isLint2?eachFile("lint-known-types",values["lint-known-types"].filter(name=>name!=="all")):[],...planFile2!==void 0&&
appliesTo("plan-file",values)?oneFile("plan-file",planFile2,checks.findOutputProblem(planFile2)):[],...sarifFile!==void 0&&isLint2?oneFile("sarif-file",sarifFile,
checks.findOutputProblem(sarifFile)):[],...PEM_INPUTS.flatMap(input=>{let value=appliesTo(input,values)?values[input]:void 0,problem=value===void 0?void 0:checks.
findPemProblem(value);return problem===void 0?[]:[{input,problem}]})]}function findExportFileProblem(checks,values){let{"export-file":file,operation}=values;if(!(file===
void 0||!appliesTo("export-file",values)))return operation==="adopt"?checks.findProblem(file,!1):checks.findOutputProblem(file)}function toFilesOptions(values,parametersText){if(appliesTo("template",values)&&!(values.operation==="drift"&&values.template===void 0))return{template:values.template,
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
allowed-projects"],caCertificate:values["ca-certificate"],clientCertificate:values["client-certificate"],clientKey:values["client-key"],insecure:values.insecure}}var NAMES4=Object.keys(INPUTS).filter(name=>name in INPUTS);function readInputs(source){let providedInputs=new Set,issues=[],values=new Map;for(let name of NAMES4){
let row=INPUTS[name],text2=source.get(name).trim();if(text2===""){values.set(name,row.defaultValue),row.whenEmpty!==void 0&&appliesToOperation(row,values)&&issues.
push({input:name,problem:row.whenEmpty});continue}providedInputs.add(name),row.secret===!0&&source.onSecret(text2);let result=parseInput2(row,text2);values.set(
name,"problem"in result?row.defaultValue:result.value),"problem"in result&&issues.push({input:name,problem:result.problem})}return{values:toInputValues(values),
providedInputs,issues}}function appliesToOperation({operations},values){return operations.some(operation=>operation===values.get("operation"))}function assertNoIssues(issues){
if(issues.length>0)throw new InputError(issues)}function parseInput2(row,text2){try{return{value:row.parse(text2)}}catch(error2){if(error2 instanceof InvalidValue)
return{problem:error2.message};throw error2}}function toInputValues(values){return Object.fromEntries(values)}function toRequest(values){let{operation}=values;switch(operation){case"preview":return{operation,...toStackSpec(values)};case"deploy":case"create":case"update":
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
meout-in-minutes"]}}function toSnapshotOptions(values){return{snapshot:values.snapshot,keepSnapshots:values["keep-snapshots"]}}import path2 from"node:path";var import_yaml6=__toESM(require_dist(),1);function findDependencies(file,{key,fields},all){let validateName=(name,node,field)=>(name===key?file.addIssue(`${key}: ${field} refers to the stack itself`,node):
all.has(name)||file.addIssue(`${key}: ${field} refers to "${name}", which is not a stack in this file`,node),name!==key&&all.has(name)),directNeeds=readNeeds(file,
key,findFieldValue(fields,"needs")).filter(({name,node})=>validateName(name,node,"needs")),fromOutputs=readParametersFromOutputs(file,key,findFieldValue(fields,
"parameters-from-outputs"),validateName),implied=fromOutputs.flatMap(({sources})=>sources.map(({stack})=>stack));return{needs:[...new Set([...directNeeds.map(({
name})=>name),...implied])],fromOutputs}}function findFieldValue(fields,name){return fields.find(field=>field.name===name)?.value??null}function readNeeds(file,key,node){
let singleName=toStringValue(file.tree,node);if(singleName!==void 0)return[{name:singleName,node}];let items=listItems(file.tree,node);return items.length===0&&
!isEmpty(file,node)&&file.addIssue(`${key}: needs must be the name of a stack, or a list of names`,node),items.flatMap(item=>{let name=toStringValue(file.tree,item);
return name!==void 0?[{name,node:item}]:(file.addIssue(`${key}: needs must contain names of stacks`,item??node),[])})}function isEmpty({tree},node){let target=tree.
resolve(node);return target===null||((0,import_yaml6.isScalar)(target)?target.value===null:!isMapNode(tree,node))}function readParametersFromOutputs(file,key,node,validateName){
if(!isMapNode(file.tree,node)){let target=file.tree.resolve(node);return target!==null&&!((0,import_yaml6.isScalar)(target)&&target.value===null)&&file.addIssue(
`${key}: parameters-from-outputs must be a map of parameter: stack.output`,node),[]}return file.entries(node,`${key}: parameters-from-outputs: `).map(entry=>{let isList=toStringValue(
file.tree,entry.value)===void 0,items=isList?listItems(file.tree,entry.value):[entry.value];items.length===0&&file.addIssue(`${key}: ${entry.name} ${SOURCE_RULE}`,
entry.value??entry.key);let sources=items.flatMap(item=>parseSource(file,key,entry.name,item??entry.key,validateName));return{parameter:entry.name,location:file.
locationOf(entry.key),isList,sources}})}var SOURCE_RULE="must be stack.output, or a list of these";function parseSource(file,key,parameter,node,validateName){let[
,stack="",output=""]=/^([^.]+)\.(.+)$/.exec(toStringValue(file.tree,node)??"")??[];return output===""?(file.addIssue(`${key}: ${parameter} ${SOURCE_RULE}`,node),
[]):validateName(stack,node,parameter)?[{stack,output,location:file.locationOf(node)}]:[]}function findDependencyCycles(needs){let cycles=[],done=new Set,visit2=(name,path10)=>{
let start=path10.indexOf(name);if(start>=0&&cycles.push(path10.slice(start)),!(start>=0||done.has(name))){for(let next of needs.get(name)??[])visit2(next,[...path10,
name]);done.add(name)}};for(let name of needs.keys())visit2(name,[]);return cycles}var import_yaml8=__toESM(require_dist(),1);import path from"node:path";var STACK_FIELDS=new Set(["template","environment-files","parameters","parameters-files","ignore-unknown-parameters","tags","own","preview-environment","expires\
-after","timeout-in-minutes","disable-rollback","keep-existing","clear-parameters","converge","wait","on-in-progress","on-hook","on-failed","on-cancel","protect",
"protect-in-heat","fail-on","allow","replace","verify-command","on-verify-failure","delete-attempts","masked-outputs","pass-masked-outputs"]),STACK_ONLY_FIELDS=new Set(
["name","needs","parameters-from-outputs"]),PATHS=new Set(["template","environment-files","parameters-files"]),LISTS=new Set([changeKinds,lines,names,patterns,tags]);
function readFields(file,{key,fields}){let values=new Map;for(let field of fields)if(!STACK_ONLY_FIELDS.has(field.name)&&!(isNotSet(file.tree,field)&&!isGuard(field.
name))){if(!isField(field.name)){file.addIssue(`${key}: ${describeUnknownField(field.name)}`,field.key);continue}try{values.set(field.name,toFieldValue(file,field.
name,field.value,key))}catch(error2){if(!(error2 instanceof InvalidValue))throw error2;file.addIssue(`${key}: ${field.name} ${error2.message}`,field.value??field.
key)}}return Object.fromEntries(values)}function isField(name){return STACK_FIELDS.has(name)}function isGuard(name){return isField(name)?INPUTS[name].whenEmpty!==
void 0:!1}function isNotSet(tree,{value}){let target=tree.resolve(value);return target===null||(0,import_yaml8.isScalar)(target)&&target.value===null}function toFieldValue(file,name,node,key){
let row=INPUTS[name],{tree}=file;if(row.parse===map&&isMapNode(tree,node))return file.addRepeatedIssues(node,`${key}: ${name}: `),toValue(toPlain(tree,node));if(isMapNode(
tree,node))throw new InvalidValue("must not be a map");if(row.whenEmpty!==void 0&&isEmptyValue(tree,node))throw new InvalidValue(row.whenEmpty);let texts2=(0,import_yaml8.isSeq)(
tree.resolve(node))?itemTexts(tree,node,row):[toScalarText(tree,node)],value=row.parse(texts2.join(`
`));return PATHS.has(name)?resolveFromStacksFile(file,value):value}function isEmptyValue(tree,node){let target=tree.resolve(node);return(0,import_yaml8.isSeq)(target)?
listItems(tree,node).every(item=>isEmptyValue(tree,item)):target===null||(0,import_yaml8.isScalar)(target)&&(target.value===null||toStringValue(tree,target)?.trim()===
"")}function itemTexts(tree,node,{parse:parse3}){if(!LISTS.has(parse3))throw new InvalidValue("must not be a list");return listItems(tree,node).map(item=>toScalarText(
tree,item))}function resolveFromStacksFile({name},value){let resolvePath=text2=>/^[a-z][a-z0-9+.-]*:/i.test(text2)||path.isAbsolute(text2)?text2:path.join(path.
dirname(name),text2).replaceAll(path.sep,"/");return Array.isArray(value)?value.map(candidate=>resolvePath(String(candidate))):resolvePath(String(value))}function describeUnknownField(name){
if(Object.hasOwn(INPUTS,name))return`"${name}" is an input of the step and cannot be set per stack`;let fields=[...STACK_ONLY_FIELDS,...STACK_FIELDS],suggestion=didYouMeanClause(
name,fields);return`unknown field "${name}"${suggestion===""?`; a stack can have ${fields.join(", ")}`:suggestion}`}var KEY=/^[A-Za-z][A-Za-z0-9_-]{0,99}$/,KEY_RULE='must start with a letter and contain at most 100 letters, digits, "_" and "-"',EXTENSION_PREFIX="x-";function findStacks(file){
let{tree}=file;if(file.issues.length>0)return[];if(!isMapNode(tree,tree.root))return file.addIssue('must be a map with "stacks"',tree.root),[];let topLevel=file.
entries(tree.root,"");for(let{name,key}of topLevel)name!=="stacks"&&!name.startsWith(EXTENSION_PREFIX)&&file.addIssue(`unknown key "${name}": only "stacks" is a\
llowed (and "x-\u2026", for anchors)`,key);let stacks=topLevel.find(({name})=>name==="stacks");if(stacks===void 0)return file.addIssue('has no "stacks"',tree.root),
[];let entries=isMapNode(tree,stacks.value)?readStackMap(file,stacks.value):readStackList(file,stacks),seenKeys=new Set;return entries.filter(({key,node})=>{seenKeys.
has(key)&&file.addIssue(`"${key}" is set twice`,node);let isNew=!seenKeys.has(key);return seenKeys.add(key),isNew})}function readStackMap(file,stacks){let entries=file.
entries(stacks,"");return entries.length===0&&file.addIssue("contains no stacks",stacks),entries.flatMap(({key,name,value})=>toEntry2(file,name,key,value))}function readStackList(file,{
key:stacks,value}){let items=listItems(file.tree,value);return items.length===0&&file.addIssue('"stacks" must be a map or a list of stacks',value??stacks),items.
flatMap(item=>{let name=file.entries(item,"").find(field=>field.name==="name"),key=toStringValue(file.tree,name?.value);return key!==void 0?toEntry2(file,key,name?.
value??item,item):(file.addIssue('in a list, each stack requires a "name"',item),[])})}function toEntry2(file,key,node,body2){KEY.test(key)||file.addIssue(`"${key}\
": the name of a stack ${KEY_RULE}`,node);let target=file.tree.resolve(body2);return!(target===null||"value"in target&&target.value===null)&&!isMapNode(file.tree,
body2)?(file.addIssue(`${key}: must be a map`,body2),[]):[{key,node,fields:file.entries(body2,`${key}: `)}]}var StackFile=class{name;text;tree;issues=[];isJson;constructor(name,text2){this.name=name,this.text=text2;let{tree,issues,isJson:isJson2}=readYaml(text2);this.
tree=tree,this.isJson=isJson2;let[first]=issues;first!==void 0&&this.addIssueAt(`is not valid YAML: ${first.message}`,first.offset)}addIssue(problem,node){this.
addIssueAt(problem,node?.range?.[0]??0)}locationOf(node){return this.locationAt(node?.range?.[0]??0)}entries(node,prefix){return this.addRepeatedIssues(node,prefix),
listEntries(this.tree,node)}addRepeatedIssues(node,prefix){for(let key of findRepeatedKeys(this.tree,node))this.addIssue(`${prefix}"${String(key.value)}" is set\
 twice`,key)}addIssueAt(problem,offset){this.issues.push({input:"stacks",problem,location:this.locationAt(offset)})}locationAt(offset){return{file:this.name,...lineAndColumn(
this.text,offset)}}};var import_yaml12=__toESM(require_dist(),1);function readStacks(name,text2,shared,event){let file=new StackFile(name,text2),entries=findStacks(file),keys2=new Set(entries.map(({key})=>key)),stacks=entries.
map(entry=>{let values={...toStackDefaults(shared),...readFields(file,entry),"stack-name":toStackName(file,entry,shared)};return{key:entry.key,values,written:readWrittenParameters(
file,entry),...findDependencies(file,entry,keys2)}});for(let[index,stack]of stacks.entries()){let entry=entries[index];entry!==void 0&&validateStack(file,entry,
stack,shared,event)}return validateAcrossStacks(file,entries,stacks),shared["delete-removed"]&&shared.operation==="deploy"&&validateForRemoval(file,entries,stacks),
{stacks,issues:sortByLocation(file.issues)}}function toStackDefaults(shared){return{...shared,parameters:{},"expect-plan":void 0,"fail-on-no-changes":!1,"delete\
-removed":!1}}function toStackName(file,{key,node,fields},shared){let given=fields.find(({name:name2})=>name2==="name"),target=file.tree.resolve(given?.value??null),
customName=target!==null&&"value"in target&&typeof target.value=="string"?target.value:void 0;given!==void 0&&customName===void 0&&file.addIssue(`${key}: name m\
ust be a string`,given.value??given.key);let name=`${shared["stack-name-prefix"]}${customName??key}`;try{return stackName(name)}catch(error2){if(!(error2 instanceof
InvalidValue))throw error2;return file.addIssue(`${key}: name ${error2.message}`,given?.value??node),name}}function validateStack(file,entry,{key,values,fromOutputs},shared,event){
let findIssues=all=>[...findContradictions2(all),...findLifetimeIssues(all,event)],stepIssueInputs=new Set(findIssues(shared).map(({input})=>input)),nodeOf=input=>{
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
sort((left,right)=>sortKey(left)-sortKey(right))}function readWrittenParameters(file,{fields}){let{tree,text:text2,isJson:isJson2}=file;if(isJson2)return[];let map3=fields.
find(({name})=>name==="parameters")?.value??null;return listEntries(tree,map3).flatMap(({name,value})=>{let scalar2=tree.resolve(value);if(!(0,import_yaml12.isScalar)(
scalar2)||scalar2.range===void 0||scalar2.range===null)return[];let written=text2.slice(scalar2.range[0],scalar2.range[1]);return[{name,written,value:toPlain(tree,
scalar2),location:file.locationOf(value)}]})}function toMultiStackJob(source,values,event){let file=path2.normalize(values.stacks??"").replaceAll(path2.sep,"/"),{text:text2,problem}=readStacksFile(source,file,
values["allow-files-outside-workspace"]),{stacks,issues}=problem===void 0?readStacks(file,text2,values,event):{stacks:[],issues:[{input:"stacks",problem}]};return{
stacks:{file,namePrefix:values["stack-name-prefix"],stacks:stacks.map(toStackJob),maxParallel:values["max-parallel"],sharedParameters:values.parameters,sharedParametersText:source.
get("parameters"),expectPlan:values["expect-plan"],failOnNoChanges:values["fail-on-no-changes"],removal:values["delete-removed"]?toRemovalRules(values):void 0},
previews:stacks.map(stack=>isPreviewEnvironment(stack.values)),issues}}function toRemovalRules(values){return{protect:values.protect,failOn:values["fail-on"],allow:values.
allow,timeoutMinutes:values["timeout-in-minutes"],onInProgress:values["on-in-progress"],onHook:values["on-hook"],deleteAttempts:values["delete-attempts"],dryRun:values.
operation==="preview"||values["dry-run"]}}function readStacksFile({readFile:readFile7},file,mayLeaveWorkspace){if(readFile7===void 0)return{text:"",problem:"is \
a file, but this environment cannot read files"};try{return{text:readFile7(file,mayLeaveWorkspace)}}catch(error2){return{text:"",problem:error2 instanceof InvalidValue?
error2.message:describeReadError(file,error2)}}}function describeReadError(file,error2){switch(typeof error2=="object"&&error2!==null&&"code"in error2?error2.code:
void 0){case"ENOENT":case"ENOTDIR":return`points to ${file}, which does not exist; check the name and, in a workflow, that the checkout step runs before this st\
ep`;case"EISDIR":return`points to ${file}, which is a folder, not a file`;default:return`points to ${file}, which cannot be read: ${messageOf(error2)}`}}function toStackJob({
key,values,written,needs,fromOutputs}){let files=toFilesOptions(values);return{key,request:toStackRequest(values),needs,fromOutputs,files:files&&{...files,writtenParameters:written},
reporting:toReportingOptions(values),onCancel:values["on-cancel"]}}function toStackRequest(values){let request=toRequest(values);switch(request.operation){case"\
deploy":case"preview":case"delete":return request;default:throw new TypeError(`${request.operation} works on one stack only`)}}function readJob(source,readEvent2=()=>{}){let{values,providedInputs,issues}=readInputs(source),event=readEvent2(values["pull-request"]),multiStack=isMultiStack(
values)?toMultiStackJob(source,values,event):void 0;assertNoIssues([...issues,...findMissingInputs(values,issues),...findContradictions2(values),...findLifetimeIssues(
values,event),...findDriftIssueProblems(values,event),...source.files===void 0?[]:findFileIssues(source.files,values),...multiStack?.issues??[]]);let previews=multiStack?.
previews??[isPreviewEnvironment(values)];return{request:toRequest(values),stackName:values["stack-name"],files:toFilesOptions(values,providedInputs.has("paramet\
ers")?source.get("parameters"):void 0),signIn:toSignInOptions(values),http:{retries:values["retry-attempts"],requestTimeoutMs:values["request-timeout-in-seconds"]*
1e3},reporting:toReportingOptions(values),workflow:{pullRequest:values["pull-request"],githubToken:values["github-token"],onCancel:values["on-cancel"]},previewEnvironments:previews.
every(Boolean)?"all":previews.some(Boolean)?"some":"none",multiStack:multiStack?.stacks,unusedInputs:findUnusedInputs(providedInputs,values)}}var ALL_TYPES="all";function isLint({get:get2}){return get2("operation").trim()==="lint"}function readLintJob(source){let{values,providedInputs,issues}=readInputs(
source);assertNoIssues([...issues,...findMissingInputs(values,issues),...source.files===void 0?[]:findFileIssues(source.files,values)]);let files=toFilesOptions(
values,providedInputs.has("parameters")?source.get("parameters"):void 0);if(files===void 0)throw new TypeError("lint reads files");let knownTypes=values["lint-k\
nown-types"];return{templates:lines(values.template??""),files,level:values["lint-level"],ignoredRules:values["lint-ignore"],knownTypesFiles:knownTypes.filter(entry=>entry!==
ALL_TYPES),knowsAllTypes:knownTypes.includes(ALL_TYPES),sarifFile:values["sarif-file"],summary:values.summary,http:{retries:values["retry-attempts"],requestTimeoutMs:values["\
request-timeout-in-seconds"]*1e3},unusedInputs:findUnusedInputs(providedInputs,values)}}import{randomUUID as randomUUID2}from"node:crypto";import{readFile as readFile3,rename,rm,writeFile}from"node:fs/promises";import path3 from"node:path";var PRIVATE={
mode:384,flag:"wx"};function openExportFiles(workspace){return{read:file=>readFile3(path3.resolve(workspace,file),"utf8"),write:(file,text2)=>replaceFile(path3.
resolve(workspace,file),text2)}}async function replaceFile(file,text2){let newFile=`${file}.${randomUUID2()}`;try{await writeFile(newFile,text2,PRIVATE),await rename(
newFile,file)}catch(error2){throw await rm(newFile,{force:!0}),error2}}import{constants}from"node:fs";import{access,stat}from"node:fs/promises";import path4 from"node:path";var WSL=/\\(System32|WindowsApps)\\?$/i,GIT_BASH="C:\\Progr\
am Files\\Git\\bin";async function findBash({env,platform}={env:process.env,platform:process.platform}){for(let folder of listSearchFolders(env,platform)){let file=path4.
join(folder,platform==="win32"?"bash.exe":"bash");if(await isExecutableFile(file))return file}}function listSearchFolders(env,platform){let isWindows=platform===
"win32",folders=((isWindows?env.Path??env.PATH:env.PATH)??"").split(isWindows?";":":").filter(folder=>path4.isAbsolute(folder)||isWindows);return isWindows?[...folders.
filter(folder=>folder!==""&&!WSL.test(folder)),GIT_BASH]:folders}async function isExecutableFile(file){try{return await access(file,constants.X_OK),(await stat(
file)).isFile()}catch{return!1}}import{spawnSync}from"node:child_process";import{mkdtemp,readFile as readFile4,rm as rm2,writeFile as writeFile2}from"node:fs/promises";import os from"node:os";
import path5 from"node:path";import{setTimeout as sleep}from"node:timers/promises";import{StringDecoder}from"node:string_decoder";var START_SCRIPT='set -m; "$BASH" --noprofile --norc -eo pipefail "$0" </dev/null & echo $! >"$1"; exec 2>/dev/nu\
ll; wait $!',KILL_GROUP='kill -s "$0" -- "-$1"';async function runVerifyCommand(verifyCommand){let bash=await findBash();if(bash===void 0)return{failure:"bash i\
s not on the PATH"};let folder=await mkdtemp(path5.join(process.env.RUNNER_TEMP??os.tmpdir(),"heat-stack-deploy-check-"));try{let outputsFile=path5.join(folder,
"outputs.json"),script=path5.join(folder,"verify.sh");await writeFile2(script,verifyCommand.command,{mode:384}),await writeFile2(outputsFile,verifyCommand.outputsJson,
{mode:384});let env=mergeEnvironment({...verifyCommand.variables,STACK_OUTPUTS_FILE:outputsFile});verifyCommand.signal.throwIfAborted();let failure=findStartFailure(
bash,verifyCommand.workingFolder,env);return failure===void 0?await run(bash,script,path5.join(folder,"pid"),env,verifyCommand):{failure}}finally{await rm2(folder,
{recursive:!0,force:!0})}}function findStartFailure(bash,cwd,env){let{error:error2}=spawnSync(bash,["-c",":"],{cwd,env,stdio:"ignore"});return error2===void 0?void 0:
messageOf(error2)}async function run(bash,script,pidFile,env,{workingFolder:cwd,signal,onLine}){let{exec}=await import("./exec/index.js"),[out,err]=[splitLines(
onLine),splitLines(onLine)],listeners={stdout:out.add,stderr:err.add},execution=exec(bash,["-c",START_SCRIPT,script,pidFile],{cwd,env,silent:!0,ignoreReturnCode:!0,
listeners}).then(code=>code===null?{failure:"bash was terminated by a signal"}:{exitCode:code},error2=>({failure:messageOf(error2)})),result=await raceWithAbort(
execution,signal,()=>killProcessGroup(bash,pidFile,execution));return out.end(),err.end(),result}var HIDDEN_VARIABLES=/^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;
function mergeEnvironment(variables){let inherited=Object.entries(process.env).filter(entry=>entry[1]!==void 0&&!HIDDEN_VARIABLES.test(entry[0]));return{...variables,
...Object.fromEntries(inherited)}}async function raceWithAbort(execution,signal,end){let onAbort,aborted=new Promise((_,reject)=>{onAbort=()=>{end().finally(()=>{
reject(signal.reason)})},signal.addEventListener("abort",onAbort,{once:!0}),signal.aborted&&onAbort()});try{let ended=await Promise.race([execution,aborted]);return signal.
aborted?await aborted:ended}finally{onAbort!==void 0&&signal.removeEventListener("abort",onAbort)}}var GRACE_MS=2e3,PID_POLL_MS=20,pause=ms=>sleep(ms,void 0,{ref:!1});
async function killProcessGroup(bash,pidFile,execution){let state2={isRunning:!0},exited=execution.then(()=>{state2.isRunning=!1}),deadlineMs=performance.now()+
GRACE_MS,group2="";for(;state2.isRunning&&group2===""&&performance.now()<deadlineMs;)group2=await readFile4(pidFile,"utf8").then(text2=>text2.trim(),()=>""),group2===
""&&await Promise.race([exited,pause(PID_POLL_MS)]);for(let name of["TERM","KILL"]){if(!state2.isRunning||!(Number(group2)>1))return;spawnSync(bash,["-c",KILL_GROUP,
name,group2],{stdio:"ignore"}),await Promise.race([exited,pause(GRACE_MS)])}}var MAX_LINE_CHARACTERS=1<<20;function splitLines(onLine){let decoder=new StringDecoder(
"utf8"),partialLine="",emitLine=()=>{onLine(partialLine.replace(/\r$/,"")),partialLine=""},append=text2=>{partialLine+=text2.slice(0,Math.max(0,MAX_LINE_CHARACTERS-
partialLine.length))},addText=text2=>{let[firstLine2="",...otherLines]=text2.split(`
`);append(firstLine2);for(let line of otherLines)emitLine(),append(line)};return{add:chunk=>{addText(decoder.write(chunk))},end:()=>{addText(decoder.end()),partialLine!==
""&&emitLine()}}}import{homedir}from"node:os";function readRunnerEnvironment(){let workspace=process.env.GITHUB_WORKSPACE??"";return{env:process.env,workingFolder:process.cwd(),
homeFolder:homedir(),workspace:workspace===""?process.cwd():workspace}}var ENVIRONMENT_LIMITS={variableBytes:process.platform==="win32"?32766:128*1024-1,totalBytes:512*
1024};function toCancelSignal(interrupt){let controller=new AbortController,cancel=()=>{controller.abort(new CancelledError(`The workflow run was cancelled (${String(
interrupt.reason)})`,{hint:"See the log of the post step, which applies on-cancel. By default, Heat continues the action."}))};return interrupt.aborted?cancel():
interrupt.addEventListener("abort",cancel,{once:!0}),controller.signal}import{setTimeout as sleep2}from"node:timers/promises";var clock={now:()=>Date.now(),async sleep(ms,signal){signal.throwIfAborted();try{await sleep2(ms,void 0,{
signal})}catch(error2){throw signal.throwIfAborted(),error2}}};import*as os2 from"os";function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os2.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}import*as crypto from"crypto";import*as fs from"fs";import*as os3 from"os";function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os3.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unex\
pected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${os3.EOL}${convertedValue}${os3.EOL}${delimiter}`}import*as os4 from"os";import{EOL as EOL3}from"os";import{constants as constants2,promises}from"fs";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access:access2,appendFile,writeFile:writeFile3}=promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access2(pathFromEnv,constants2.R_OK|constants2.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if t\
he file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(attrs).
map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile3:appendFile)(filePath,this._buffer,
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
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os4.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure,error(message)}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os4.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function saveState(name,value){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},
toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}import{mkdir,writeFile as writeFile4}from"node:fs/promises";import path7 from"node:path";import{existsSync as existsSync2,readFileSync as readFileSync2,statSync}from"node:fs";import path6 from"node:path";function repositoryPath({workspace,repository},file){
let found=findDotGit(workspace,file);if(found===void 0)return file;let origin=findOrigin(found.dotGit);return origin!==void 0&&origin!==repository.toLowerCase()?
void 0:file.split("/").slice(found.depth).join("/")}function findCheckedOutCommit(workspace,file){let found=findDotGit(workspace,file);if(found!==void 0)try{let{
folder,commonFolder}=findGitFolders(found.dotGit),head=readFileSync2(path6.join(folder,"HEAD"),"utf8").trim(),[,ref]=/^ref: (.+)$/.exec(head)??[];return ref===void 0?
toCommit(head):readRef(commonFolder,ref)}catch{return}}function readRef(folder,ref){let file=path6.join(folder,ref);if(existsSync2(file))return toCommit(readFileSync2(
file,"utf8").trim());let lines2=readFileSync2(path6.join(folder,"packed-refs"),"utf8").split(`
`);return toCommit(lines2.find(line=>line.endsWith(` ${ref}`))?.split(" ")[0]??"")}function toCommit(text2){return/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text2)?text2:
void 0}function findDotGit(workspace,file){if(URL.canParse(file)||path6.isAbsolute(file)||file.split("/").includes(".."))return;let folders=file.split("/").slice(
0,-1);for(let depth=folders.length;depth>=0;depth-=1){let dotGit=path6.join(workspace,...folders.slice(0,depth),".git");if(existsSync2(dotGit))return{dotGit,depth}}}
function findOrigin(dotGit){try{let config=readFileSync2(path6.join(findGitFolders(dotGit).commonFolder,"config"),"utf8"),[,section2=""]=/^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.
exec(config)??[],[,url=""]=/^\s*url\s*=\s*(.+?)\s*$/m.exec(section2)??[];return/([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase()}catch{return}}function findGitFolders(dotGit){
if(statSync(dotGit).isDirectory())return{folder:dotGit,commonFolder:dotGit};let[,gitDir=""]=/^gitdir:\s*(.+?)\s*$/m.exec(readFileSync2(dotGit,"utf8"))??[],folder=path6.
resolve(path6.dirname(dotGit),gitDir),commonDirFile=path6.join(folder,"commondir");return{folder,commonFolder:existsSync2(commonDirFile)?path6.resolve(folder,readFileSync2(
commonDirFile,"utf8").trim()):folder}}var ANNOTATE={notice,warning,error};function setFailureCode(code){try{setOutput("failure-code",code)}catch{}}var toolkit={input:name=>getInput(name),registerSecret:value=>{
setSecret(value)},print:line=>{info(line)},debug:line=>{debug(line)},openGroup:title2=>{startGroup(title2)},closeGroup:()=>{endGroup()},annotate({kind,text:text2,
title:title2,location,end}){let properties=location===void 0?{}:toAnnotationProperties(location,end);ANNOTATE[kind](text2,{...title2===void 0?{}:{title:title2},
...properties})},setOutput:(name,value)=>{setOutput(name,value)},exportVariable:(name,value)=>{exportVariable(name,value)},async addSummary(markdown){(process.env.
GITHUB_STEP_SUMMARY??"")!==""&&await summary.addRaw(markdown,!0).write()},async writeFile(file,content){await mkdir(path7.dirname(file),{recursive:!0}),await writeFile4(
file,content,{mode:384})},fail:(message,code)=>{setFailureCode(code),setFailed(message)}};function toAnnotationProperties({file,line,column},end){let repository=process.
env.GITHUB_REPOSITORY??"",displayedPath=repositoryPath({workspace:readRunnerEnvironment().workspace,repository},file);if(displayedPath===void 0)return{};let start={
file:displayedPath,startLine:line};return end===void 0?{...start,startColumn:column}:end.line===line?{...start,startColumn:column,endLine:line,endColumn:Math.max(
column,end.column)}:{...start,endLine:end.line}}function openConsole(redact){let isInGroup=!1,print=item=>{isInGroup&&item.kind==="error"&&toolkit.closeGroup(),(item.kind!=="end-group"||isInGroup)&&printItem(
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
race([promise,aborted])}finally{signal.removeEventListener("abort",onAbort)}}var RateLimitWaits=class{warn;waitedS=0;constructor(warn){this.warn=warn}mayWait=retryAfterS=>this.waitedS+retryAfterS>60?!1:(this.waitedS+=retryAfterS,this.warn(
`GitHub's rate limit was reached: waiting ${retryAfterS} s`),!0)},SECONDARY_RATE_LIMIT="secondary rate limit",markSecondaryRateLimits=octokit=>(octokit.hook.error(
"request",error2=>{throw isRateLimit(error2)&&readHeader(error2,"x-ratelimit-remaining")!=="0"&&!/secondary rate/i.test(error2.message)&&(error2.message=`${error2.
message} (${SECONDARY_RATE_LIMIT})`),error2}),{});function isRateLimit(error2){let status=readStatus(error2);return!(error2 instanceof Error)||status!==403&&status!==
429?!1:status===429||readHeader(error2,"retry-after")!==void 0||readHeader(error2,"x-ratelimit-remaining")==="0"||/rate limit/i.test(error2.message)}function readRetryAfter(error2){
let seconds=Number(readHeader(error2,"retry-after")??"");return seconds>0?seconds:void 0}function readHeader(error2,name){let{response}=error2,value=response?.headers?.[name];
return typeof value=="string"||typeof value=="number"?`${value}`:void 0}function readStatus(error2){if(!(typeof error2!="object"||error2===null||!("status"in error2)))
return typeof error2.status=="number"?error2.status:void 0}var ATTEMPT_TIMEOUT_MS=1e4,RETRIES=2,FINAL_STATUSES=[400,401,403,404,409,410,413,422,429,451];async function openGitHub(token,repository,{signal,warn,attemptTimeoutMs=ATTEMPT_TIMEOUT_MS,
secondMs=1e3}){let{getOctokit,retry,throttling}=await import("./github/index.js"),rateLimitWaits=new RateLimitWaits(warn),octokit=getOctokit(token,{retry:{retries:RETRIES,
doNotRetry:FINAL_STATUSES,retryAfterBaseValue:secondMs},throttle:{onRateLimit:rateLimitWaits.mayWait,onSecondaryRateLimit:rateLimitWaits.mayWait,retryAfterBaseValue:secondMs}},
attemptLimits(signal,attemptTimeoutMs),markSecondaryRateLimits,throttling,retry,callLimits(signal)),[owner="",repo=""]=repository.split("/");return{octokit,repository:{
owner,repo}}}async function bestEffort({failureText:failureText2,permission,warn},call){try{return await call()}catch(error2){error2 instanceof CancelledError||warn(`${failureText2}\
: ${describeError2(error2,permission)}`);return}}function describeError2(error2,permission){let serverMessage=messageOf(error2);if(error2 instanceof TypeError)return`\
GitHub's response is not valid (${serverMessage})`;if(isRateLimit(error2))return rateLimitText(serverMessage,readRetryAfter(error2));switch(readStatus(error2)){case 401:
return`GitHub rejected the token (${serverMessage}). Check github-token.`;case 403:case 404:return`GitHub denied access (${serverMessage}). The job needs "permi\
ssions: ${permission}"; workflow runs for pull requests from forks and from Dependabot have a read-only token.`;default:return serverMessage}}function rateLimitText(serverMessage,retryAfterS){
return`GitHub is limiting requests${retryAfterS===void 0?"":`, for another ${retryAfterS} s`} (${serverMessage}). All jobs that use this token share its rate li\
mit: run fewer jobs in parallel.`}var optionalText2=fallback(optional(string()),void 0),id=pipe(number(),safeInteger()),author=fallback(optional(object({id,type:optionalText2})),void 0);function readResponse(schema,data2){
let result=safeParse(schema,data2);if(result.success)return result.output;let[issue2]=result.issues,field=getDotPath(issue2),problem=issue2.input===void 0?"it i\
s missing":`${issue2.expected??"another value"} expected`;throw new Error(`GitHub's response is not valid${field===null?"":` at ${field}`}: ${problem}`)}function readItems(schema,data2){
return readResponse(array(unknown()),data2).flatMap(item=>{let{success,output}=safeParse(schema,item);return success?[output]:[]})}function toHtmlMarker(marker){return`<!-- heat-stack-deploy ${marker} -->`}var commentSchema=object({id,body:optionalText2,user:author});async function findComments({
octokit,repository},{pullRequest,marker}){let isPossibleAuthor=await createAuthorFilter({octokit,repository}),comments=await octokit.paginate(octokit.rest.issues.
listComments,{...repository,issue_number:pullRequest,per_page:100});return readItems(commentSchema,comments).filter(({body:body2,user})=>body2?.startsWith(marker)===
!0&&isPossibleAuthor(user)).map(comment=>comment.id).sort((one,other)=>other-one)}async function writeComment(github,{pullRequest,marker},{ids,text:text2,canCreate,
writtenId}){let{octokit,repository}=github,body2=`${marker}
${text2}`;for(let commentId of ids)try{return await octokit.rest.issues.updateComment({...repository,comment_id:commentId,body:body2}),commentId}catch(error2){if(!isNotPermitted(
error2,{isOwn:commentId===writtenId}))throw error2}if(!canCreate)return;let{data:data2}=await octokit.rest.issues.createComment({...repository,issue_number:pullRequest,
body:body2});return readResponse(object({id}),data2).id}async function addReaction({octokit,repository},commentId,content){await octokit.rest.reactions.createForIssueComment(
{...repository,comment_id:commentId,content})}function isNotPermitted(error2,{isOwn}){let status=readStatus(error2);return status===404||status===403&&!isOwn&&!isRateLimit(
error2)}async function createAuthorFilter({octokit}){try{let{data:data2}=await octokit.rest.users.getAuthenticated(),{id:ownId}=readResponse(object({id}),data2);
return user=>user?.id===ownId}catch(error2){if(readStatus(error2)!==403||isRateLimit(error2))throw error2;return user=>user?.type==="Bot"}}async function isInHistory({octokit,repository},base,head){let basehead=`${base}...${head}`,{data:data2}=await octokit.rest.repos.compareCommitsWithBasehead({...repository,
basehead,per_page:1}),{status}=readResponse(object({status:string()}),data2);return status==="ahead"||status==="identical"}async function getPullRequestState({octokit,repository},number2){try{let{data:data2}=await octokit.rest.pulls.get({...repository,pull_number:number2});return readResponse(
object({state:picklist(["open","closed"])}),data2).state}catch(error2){if(readStatus(error2)===404)return"unknown";throw error2}}var issueSchema=object({number:id,body:optionalText2,user:author,pull_request:optional(unknown()),state_reason:optionalText2});async function syncIssue(github,report){
let open=await findIssue(github,report,"open");if(open!==void 0)return syncOpenIssue(github,report,open);if(report.finding!=="present")return;let closed=await findIssue(
github,report,"closed");return closed===void 0?createIssue(github,report):reopenIssue(github,report,closed)}async function syncOpenIssue(github,report,issue2){switch(report.
finding){case"present":return updateIssue(github,report,issue2);case"absent":return closeIssue(github,report,issue2);case"unknown":return{number:issue2.number,action:"\
left-open"}}}async function findIssue({octokit,repository},{marker,label},state2){let isPossibleAuthor=await createAuthorFilter({octokit,repository}),pages=octokit.
paginate.iterator(octokit.rest.issues.listForRepo,{...repository,state:state2,...state2==="closed"?{labels:label}:{},per_page:100});for await(let{data:data2}of pages){
let found=readItems(issueSchema,data2).find(({body:body2,user,pull_request:pull})=>(pull??null)===null&&body2?.startsWith(marker)===!0&&isPossibleAuthor(user));
if(found!==void 0)return{number:found.number,body:found.body??"",isNotPlanned:found.state_reason==="not_planned"}}}async function createIssue({octokit,repository},report){
let{title:title2,label}=report,{data:data2}=await octokit.rest.issues.create({...repository,title:title2,body:toBody(report),labels:[label]});return{...readResponse(
object({number:id}),data2),action:"opened"}}async function updateIssue(github,report,issue2){return await edit(github,issue2.number,{body:toBody(report)}),hasSameFingerprint(
issue2,report)||await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"updated"}}async function reopenIssue(github,report,issue2){return issue2.
isNotPlanned&&hasSameFingerprint(issue2,report)?{number:issue2.number,action:"left-closed"}:(await edit(github,issue2.number,{state:"open",state_reason:"reopene\
d",body:toBody(report)}),await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"reopened"})}async function closeIssue(github,report,issue2){
return await edit(github,issue2.number,{state:"closed",state_reason:"completed"}),await addComment(github,issue2.number,report.comment),{number:issue2.number,action:"\
closed"}}async function edit({octokit,repository},number2,change){await octokit.rest.issues.update({...repository,issue_number:number2,...change})}async function addComment({
octokit,repository},number2,body2){await octokit.rest.issues.createComment({...repository,issue_number:number2,body:body2})}function toBody({marker,fingerprint,
text:text2}){return`${marker}
${toFingerprintMarker(fingerprint)}
${text2}`}function hasSameFingerprint({body:body2},{fingerprint}){return body2.split(`
`,2)[1]===toFingerprintMarker(fingerprint)}function toFingerprintMarker(fingerprint){return`<!-- ${fingerprint} -->`}function createIssueWriter(token,{repository,serverUrl},options){return async report=>{let attempt={failureText:`The issue "${report.title}" could not be writte\
n`,permission:"issues: write",warn:options.warn},synced=await bestEffort(attempt,async()=>syncIssue(await openGitHub(token,repository,options),report));if(synced===
void 0)return;let{number:number2,action}=synced;return{number:number2,text:`Issue #${number2} ${ACTIONS[action]}: ${serverUrl}/${repository}/issues/${number2}`}}}
var ACTIONS={opened:"was opened",updated:"was updated",reopened:"was reopened",closed:"was closed","left-open":"stays open, because some resources could not be \
compared","left-closed":"stays closed as not planned, because nothing else has drifted"};async function findPullRequest(openClient,search){switch(search.kind){case"number":return{kind:"found",number:search.number};case"none":return{kind:"none",reason:`${search.
reason}, and pull-request is not set`};case"commit":return findByCommit(await openClient(),search)}}async function findByCommit(github,search){let{sha,branch,preferred}=search,
merged=async()=>sha===void 0?void 0:choose(await listMergedAs(github,sha),`were merged as commit ${shorten(sha)}`),open=async()=>branch===void 0?void 0:choose(await listOpenFrom(
github,branch),`from ${describeBranch(branch)} are open`),[first,second]=preferred==="merged"?[merged,open]:[open,merged];return await first()??await second()??
{kind:"none",reason:describeMiss(search)}}function choose(numbers,what){let[number2]=numbers;if(number2===void 0)return;if(numbers.length===1)return{kind:"found",
number:number2};let list4=[...numbers].sort((one,other)=>one-other).map(one=>`#${one}`).join(", ");return{kind:"ambiguous",reason:`several pull requests ${what}\
 (${list4}): set pull-request to one of them`}}var repositorySchema=object({full_name:string()}),mergedSchema=object({number:id,merge_commit_sha:optionalText2,merged_at:string(),
base:object({repo:repositorySchema})}),openSchema=object({number:id,head:object({ref:string(),repo:fallback(nullable(repositorySchema),null)})});async function listMergedAs({
octokit,repository},sha){let pullRequests=await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit,{...repository,commit_sha:sha,per_page:100});
return readItems(mergedSchema,pullRequests).filter(({merge_commit_sha:mergeSha})=>mergeSha===sha).filter(({base})=>isSameRepository(base.repo.full_name,`${repository.
owner}/${repository.repo}`)).map(({number:number2})=>number2)}async function listOpenFrom({octokit,repository},branch){let[owner=""]=branch.repository.split("/"),
pullRequests=await octokit.paginate(octokit.rest.pulls.list,{...repository,state:"open",head:`${owner}:${branch.name}`,per_page:100});return readItems(openSchema,
pullRequests).filter(({head})=>head.ref===branch.name&&isSameRepository(head.repo?.full_name??"",branch.repository)).map(({number:number2})=>number2)}function isSameRepository(one,other){
return one.toLowerCase()===other.toLowerCase()}function describeMiss({sha,branch}){let parts=[...sha===void 0?[]:[`no pull request was merged as commit ${shorten(
sha)}`],...branch===void 0?[]:[`none is open from ${describeBranch(branch)}`]];return`${parts.length===0?"the event names no commit":parts.join(", ")}, and pull\
-request is not set`}function describeBranch({name}){return`branch "${name}"`}function shorten(sha){return sha.slice(0,7)}var createdSchema=object({id:fallback(optional(id),void 0),message:optionalText2}),deploymentSchema=object({id,payload:optional(unknown())}),statusSchema=object(
{state:optionalText2});async function createDeployment({octokit,repository},record2){let{data:data2}=await octokit.rest.repos.createDeployment({...repository,ref:record2.
sha,environment:record2.environment,description:record2.description,transient_environment:record2.isTransient,payload:{heat_stack_deploy:record2.marker,run:record2.
runUrl},auto_merge:!1,required_contexts:[]}),created=readResponse(createdSchema,data2);if(created.id!==void 0)return created.id;throw new Error(created.message??
"GitHub did not create the deployment")}async function setDeploymentStatus({octokit,repository},deploymentId,{state:state2,description,logUrl,url}){await octokit.
rest.repos.createDeploymentStatus({...repository,deployment_id:deploymentId,state:state2,description,log_url:logUrl,...url===void 0?{}:{environment_url:url}})}async function findOpenDeployment({
octokit,repository},{environment,marker,runUrl}){let{data:data2}=await octokit.rest.repos.listDeployments({...repository,environment,per_page:100}),found=readItems(
deploymentSchema,data2).find(({payload})=>hasMarker(payload,marker)&&readRun(payload)===runUrl);if(found===void 0)return;let{data:statuses}=await octokit.rest.repos.
listDeploymentStatuses({...repository,deployment_id:found.id,per_page:1});return readItems(unknown(),statuses).length===0?found.id:void 0}async function retireDeployments(github,environment,marker,status,exceptId){
let{octokit,repository}=github,deployments=await octokit.paginate(octokit.rest.repos.listDeployments,{...repository,environment,per_page:100}),stackDeployments=readItems(
deploymentSchema,deployments).filter(one=>one.id!==exceptId&&hasMarker(one.payload,marker)),retiredCount=0;for(let{id:deploymentId}of stackDeployments){let{data:data2}=await octokit.
rest.repos.listDeploymentStatuses({...repository,deployment_id:deploymentId,per_page:1});if(readItems(statusSchema,data2)[0]?.state==="inactive")break;await setDeploymentStatus(
github,deploymentId,{...status,state:"inactive"}),retiredCount+=1}return retiredCount}function hasMarker(payload,marker){return(typeof payload=="string"?payload:
JSON.stringify(payload??null)).includes(JSON.stringify(marker).slice(1,-1))}function readRun(payload){try{let value=typeof payload=="string"?JSON.parse(payload):
payload;return typeof value=="object"&&value!==null&&"run"in value?value.run:void 0}catch{return}}var GitHubReporter=class{options;warn;onIds;marker;commentId;commentIds=[];deploymentId;hasSearchedComments=!1;mayHaveDeployment;pullRequest;github;started=Promise.
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
found=await bestEffort(options,()=>findPullRequest(()=>this.openClient(),run2.pullRequestSearch));if(found===void 0||found.kind==="found")return found?.number;(found.
kind==="ambiguous"?this.warn:onNoPullRequest)(`No comment: ${found.reason}`)}async reactToCommand(content){let{run:run2,comments}=this.options,{commandCommentId:id2}=run2;
if(!comments||id2===void 0)return;let options={failureText:"The reaction to the comment that started the workflow run could not be added",permission:"pull-reque\
sts: write",warn:this.warn};await bestEffort(options,async()=>addReaction(await this.openClient(),id2,content))}async startDeployment({deployment}){let{marker}=this,
{environment,run:run2,isPreview}=this.options;deployment===void 0||environment===void 0||marker===void 0||await this.tryDeployment(async github=>{this.mayHaveDeployment=
!0,this.deploymentId=await createDeployment(github,{environment,sha:isPreview?run2.headSha:run2.sha,isTransient:isPreview,marker,runUrl:run2.url,description:deployment.
description}).catch(error2=>{throw this.mayHaveDeployment=(readStatus(error2)??500)>=500,error2}),this.onIds(this.ids()),await setDeploymentStatus(github,this.deploymentId,
{...deployment,logUrl:run2.url})})}async finishDeployment({deployment}){let{marker}=this,{environment,run:run2,isPreview}=this.options;if(deployment===void 0||environment===
void 0||marker===void 0)return;let status={...deployment,logUrl:run2.url};await this.tryDeployment(async github=>{if(deployment.state==="inactive"){await retireDeployments(
github,environment,marker,status);return}let id2=this.deploymentId??(this.mayHaveDeployment?await findOpenDeployment(github,{environment,marker,runUrl:run2.url}):
void 0);id2!==void 0&&(this.deploymentId=id2,await setDeploymentStatus(github,id2,status),deployment.state==="success"&&isPreview&&await retireDeployments(github,
environment,marker,{description:"Superseded by a newer deployment",logUrl:run2.url},id2))})}async tryDeployment(call){let options={failureText:"The deployment c\
ould not be recorded",permission:"deployments: write",warn:this.warn};await bestEffort(options,async()=>call(await this.openClient()))}};function createPullRequestStateReader(token,repository,options){let github;return async number2=>{github??=openGitHub(token,repository,options);try{return await getPullRequestState(
await github,number2)}catch(error2){throw toDeployError(error2,"pull-requests: read")}}}function createHistoryReader(token,{repository,head},options){let github,
known=new Map;return async commit=>{github??=openGitHub(token,repository,options);try{let isContained=known.get(commit)??await isInHistory(await github,commit,head);
return known.set(commit,isContained),isContained}catch(error2){throw toDeployError(error2,"contents: read")}}}function createCommentWriter(token,repository,options){
let github;return async(pullRequest,{marker,text:text2,canCreate})=>{github??=openGitHub(token,repository,options);let comment={pullRequest,marker:toHtmlMarker(
marker)};try{let ids=await findComments(await github,comment);(ids.length>0||canCreate)&&await writeComment(await github,comment,{ids,text:text2,canCreate})}catch(error2){
throw toDeployError(error2,"pull-requests: write")}}}function toDeployError(error2,permission){return error2 instanceof CancelledError?error2:new DeployError(describeError2(
error2,permission),{failureCode:"unreachable",cause:error2})}import{existsSync as existsSync3}from"node:fs";function canSaveState(){return existsSync3(process.env.GITHUB_STATE??"")}function savePostState(name,value){canSaveState()&&saveState(name,value)}function readPostState(name){
return getState(name)}var INITIAL_STATE={isDone:!1};function openStepState(){let state2=INITIAL_STATE;return savePostState("hand_over",JSON.stringify(state2)),{add:change=>{state2={...state2,
...change},savePostState("hand_over",JSON.stringify(state2))}}}function wasCancelled(){return readPostState("cancelled")!==""}function createInputSource(onSecret){return{get:toolkit.input,onSecret}}import{randomUUID as randomUUID4}from"node:crypto";import{readFile as readFile5}from"node:fs/promises";function searchForPullRequest(facts,payload){switch(facts.event){case"push":case"release":return searchByRef(facts,"merged");case"workflow_dispatch":return searchByRef(
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
serverUrl=env.GITHUB_SERVER_URL??"https://github.com",attempt=env.GITHUB_RUN_ATTEMPT??"",sha=env.GITHUB_SHA??"",head=toRecord(toRecord(event.pull_request).head).
sha,eventName=env.GITHUB_EVENT_NAME??"",facts={repository,event:eventName,sha,ref:env.GITHUB_REF??""},subject=findPullRequest2(event),{pullRequest:number2}=subject,
runId=env.GITHUB_RUN_ID??"",runUrl=`${serverUrl}/${repository}/actions/runs/${runId}`;return{repository,event:eventName,...subject,pullRequestSearch:number2===void 0?
searchForPullRequest(facts,event):{kind:"number",number:number2},commandCommentId:eventName==="issue_comment"?findCommentId(event):void 0,sha,headSha:typeof head==
"string"?head:sha,serverUrl,pathInRepository:file=>repositoryPath({workspace:readRunnerEnvironment().workspace,repository},file),findCheckedOutCommit:file=>findCheckedOutCommit(
readRunnerEnvironment().workspace,file),stepId:[runId,attempt,randomUUID4().slice(0,8)].filter(part=>/^[\w]+$/.test(part)).join("-"),url:attempt===""||attempt===
"1"?runUrl:`${runUrl}/attempts/${attempt}`}}function withPullRequest(run2,number2){return number2===void 0||number2===run2.pullRequest?run2:{...run2,pullRequest:number2,
pullRequestSearch:{kind:"number",number:number2},pullRequestState:"unknown"}}function findPullRequest2(event){let issue2=toRecord(event.issue),comment="pull_req\
uest"in issue2?issue2:{},subject="pull_request"in event?toRecord(event.pull_request):comment,{number:number2}=subject;if(typeof number2!="number"||!Number.isSafeInteger(
number2)||number2<1)return{pullRequest:void 0,pullRequestState:"unknown"};let isClosing=event.action==="closed";return{pullRequest:number2,pullRequestState:isClosing?
"closed":findState(subject)}}function findCommentId(event){let{id:id2}=toRecord(event.comment);return typeof id2=="number"&&Number.isSafeInteger(id2)?id2:void 0}
function findState({state:state2,merged}){return state2==="closed"||merged===!0?"closed":state2==="open"?"open":"unknown"}async function readEvent(eventPath){if(!(eventPath===
void 0||eventPath===""))try{return JSON.parse(await readFile5(eventPath,"utf8"))}catch{return}}import path8 from"node:path";async function publish(stepReport,workspace,console,reporter,writeIssue){stepReport.log.forEach(console.print);let{summary:summary2,failure,github,issue:issue2}=stepReport,
fileErrors=await writeFiles(stepReport,workspace);setOutputs(stepReport,fileErrors);for(let[name,text2]of stepReport.variables)toolkit.exportVariable(name,text2);
if(summary2!==void 0&&await toolkit.addSummary(summary2),github!==void 0&&reporter!==void 0){let{commentId,deploymentId}=await reporter.finish(github,failure===
void 0&&fileErrors.size===0?"success":"failure");commentId!==void 0&&toolkit.setOutput("comment-id",String(commentId)),deploymentId!==void 0&&toolkit.setOutput(
"deployment-id",String(deploymentId))}let written=issue2===void 0?void 0:await writeIssue?.(issue2);written!==void 0&&(console.print({kind:"line",text:written.text}),
toolkit.setOutput("issue-number",String(written.number))),fail(console,failure,[...fileErrors.values()])}async function writeFiles({file,planFile:planFile2},workspace){
let errors=new Map;for(let one of[file,planFile2]){if(one===void 0)continue;let error2=await writeFile5(one,workspace);error2!==void 0&&errors.set(one.input??"o\
utputs-file",error2)}return errors}function setOutputs({outputs:outputs2},fileErrors){for(let[name,text2]of outputs2)fileErrors.has(name)||toolkit.setOutput(name,
text2)}function fail(console,failure,fileErrors){let[last,...others]=fileErrors.toReversed(),printed=failure===void 0?others:fileErrors;for(let text2 of printed)
console.print({kind:"error",text:text2});failure!==void 0?console.fail(failure.message,failure.code):last!==void 0&&console.fail(last,"invalid-input")}async function writeFile5({
input="outputs-file",path:file,text:text2},workspace){try{await toolkit.writeFile(path8.resolve(workspace,file),text2);return}catch(error2){return`Could not wri\
te ${input} ${file}: ${messageOf(error2)}
Next: Set ${input} to a file in a writable folder of the workspace. Everything else was published.`}}function createStepInputs(step){let{workspace,workingFolder,homeFolder}=readRunnerEnvironment(),{findProblem:findProblem2,findOutputProblem}=openInputFiles(workspace);
return{...createPostStepInputs(step),files:{findProblem:findProblem2,findOutputProblem,findPemProblem:value=>findPemProblem(value,{workingFolder,homeFolder})}}}
function createPostStepInputs({secrets}){let{readText:readText2}=openInputFiles(readRunnerEnvironment().workspace);return{...createInputSource(secrets.add),readFile:(name,mayLeaveWorkspace)=>{
try{return readText2(name,mayLeaveWorkspace)}catch(error2){throw error2 instanceof UnreadableFileError?new InvalidValue(`points to ${name}, which ${error2.withHint()}`):
error2}}}}import path9 from"node:path";import{createHash as createHash2}from"node:crypto";function defaultStringLength(value){return value.length}function markdownTable(table3,options){let settings=options||{},align=(settings.align||[]).concat(),stringLength=settings.
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
return stripInvisible(text2).replace(/\s+/g," ").trim().replace(/[@#](?=\w)|:(?=\/\/)|www(?=\.)/gi,`$&${ZERO_WIDTH_SPACE2}`).replace(/[\\`*_{}[\]()#+!|~<>&]/g,"\
\\$&")}function codeBlock(text2,language="text"){let visible=stripInvisible(text2),fence="`".repeat(Math.max(3,longestBacktickRun(visible)+1));return`${fence}${language}\

${visible}
${fence}`}function table(columns,rows){let cells=[columns,...rows].map(row=>row.map(cellText));return markdownTable(cells,{alignDelimiters:!1,padding:!0})}function cellText(cell){
return cell.replace(/(?<!\\)(\\*)\|/g,(_,slashes)=>`${slashes}${slashes.length%2===0?"\\":""}|`)}function details(title2,content,isOpen=!1){return`<details${isOpen?
" open":""}><summary>${title2}</summary>

${content}

</details>`}function longestBacktickRun(text2){return Math.max(0,...(text2.match(/`+/g)??[]).map(ticks=>ticks.length))}function fitToBudget(sections,maxBytes){let included=sections.filter(({text:text2})=>text2!==""),omitted=[];for(;byteLength(joinSections(included,omitted))>maxBytes;){
let leastImportant=findLeastImportant(included);if(leastImportant===void 0)break;included=included.filter(section2=>section2!==leastImportant),omitted.push(leastImportant.
name)}return joinSections(included,omitted)}function truncateTable(columns,rows,limits){let remainingBytes=limits.bytes,shownRows=rows.slice(0,limits.rows).filter(
row=>(remainingBytes-=byteLength(row.map(cellText).join(" | "))+5,remainingBytes>=0)),more=rows.length>shownRows.length?`

\u2026 and ${rows.length-shownRows.length} more`:"";return`${table(columns,shownRows)}${more}`}function findLeastImportant(sections){return sections.filter(({priority})=>priority!==
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
replaceAll("(","%28").replaceAll(")","%29"))(`${base}/project/stacks/stack/${encodeURIComponent(stack.id)}/`)}function icon({failure,outcome}){return failure!==void 0?"\u274C":outcome==="previewed"?"\u{1F4CB}":outcome==="paused"?"\u23F8\uFE0F":outcome==="drifted"?"\u26A0\uFE0F":
UNREMARKABLE.has(outcome)?"\u2139\uFE0F":"\u2705"}var UNREMARKABLE=new Set(["unchanged","absent","read"]);function headline({outcome,operation,stack,plan}){let name=stack===
void 0?"":` ${inlineCode(stack.name)}`;switch(outcome){case"failed":return failedHeadline(operation,name);case"valid":return"The template is valid";case"invalid":
return"The template is not valid";case"read":return stack===void 0?"Stacks":`Stack${name}: ${operation}`;case"previewed":return plan===void 0?"Plan for prune":`\
Plan for stack ${inlineCode(plan.stack.name)}`;case"pruned":return"Stacks pruned";case"absent":return operation==="delete-snapshot"?`The snapshot of stack${name}\
 does not exist`:`Stack${name} does not exist`;case"snapshot-deleted":return`Snapshot of stack${name} deleted`;case"drifted":return`Stack${name} has drifted`;case"\
unchanged":return operation==="drift"?`Stack${name} has no drift`:`Stack${name} unchanged`;case"accepted":return`Stack${name}: ${operation} accepted, not waitin\
g for it to finish`;case"paused":return`Stack${name}: ${operation} paused at a hook`;case"cleared":return`Stack${name}: hooks cleared`;default:return`Stack${name}\
 ${outcome}`}}var NOUNS=new Set(["deploy","create","update","delete","preview","snapshot","restore"]);function failedHeadline(operation,name){return name===""?`\
Operation ${operation} failed`:NOUNS.has(operation)?`${operation.charAt(0).toUpperCase()}${operation.slice(1)} of stack${name} failed`:`Operation ${operation} o\
n stack${name} failed`}function factsLine(result,dashboardUrl2){let{stack,durationMs,resources:resources2,outcome,commit,expires}=result;if(stack===void 0||stack.
status==="")return"";let link2=dashboardLink(dashboardUrl2,result),lastFacts=[...commit===void 0?[]:[commitText(commit)],...expires===void 0?[]:[`expires ${inlineCode(
expires)}`],...link2===void 0?[]:[`[Dashboard](${link2})`]];if(outcome==="read")return lastFacts.join(" \xB7 ");let count=resources2?.length??0;return[inlineCode(
stack.status),...outcome==="previewed"?[]:[durationText(durationMs)],...count===0?[]:[count===1?"1 resource":`${count} resources`],...stack.id===""?[]:[`id ${inlineCode(
stack.id)}`],...lastFacts].join(" \xB7 ")}var SHORT_SHA=7,COMMIT_STATES={deployed:"",partial:" (not completely deployed)","rolled-back":" (rolled back)"};function commitText({
sha,url,state:state2}){let id2=inlineCode(sha.slice(0,SHORT_SHA));return`commit ${url===void 0?id2:`[${id2}](${url})`}${COMMIT_STATES[state2]}`}var import_picomatch=__toESM(require_picomatch(),1);var ALL2="*",OPTIONS={nocase:!0,dot:!0,bash:!0};function matchesName(patterns2,name){return patterns2.some(pattern=>pattern.toLowerCase()===name.toLowerCase()||
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
for(let one of kind)this.addResource(one,inside,level)}kinds(resources2){let kinds=new Map;for(let one of resources2){let kind=`${this.worst(one)} ${this.tree.findRole(
one)} ${one.type}`;kinds.set(kind,[...kinds.get(kind)??[],one])}return this.byKind?[...kinds.values()]:resources2.map(one=>[one])}addResource(one,inside,level){
let isOpen=this.tree.listResources(one.path).length>0&&level<this.depth,count=this.tree.below(one.path).length;if(this.boxes.push({key:one.path,inside,isOpen,isStack:one.
nested,displayStatus:isOpen?this.tree.findDisplayStatus(one):this.worst(one),title:toName(one),subtitle:isOpen||count===0?toType(one):`${toType(one)}, ${count} \
inside`}),this.boxOf.set(one.path,one.path),isOpen)this.addStack(one.path,level+1);else for(let{path:path10}of this.tree.below(one.path))this.boxOf.set(path10,one.
path)}addKind(kind,inside){let[first]=kind;if(first===void 0)return;let below=kind.flatMap(({path:path10})=>this.tree.below(path10)),displayStatus=this.worst(first),
names2=`${toName(first)} \u2026 ${toName(kind.at(-1)??first)}`;this.boxes.push({key:first.path,inside,isOpen:!1,isStack:first.nested,displayStatus,title:`${kind.
length} \xD7 ${toType(first)}`,subtitle:below.length===0?names2:`${names2}, ${below.length} inside`});for(let{path:path10}of[...kind,...below])this.boxOf.set(path10,
first.path)}worst(one){return worstDisplayStatus([one,...this.tree.below(one.path)].map(line=>this.tree.findDisplayStatus(line)))}};function cut({boxes,boxOf},maxBoxes){
let byWorst=[...boxes].sort((a,b)=>DISPLAY_STATUSES.indexOf(a.displayStatus)-DISPLAY_STATUSES.indexOf(b.displayStatus)),kept=byWorst.slice(0,maxBoxes-1),rest=new Set(
byWorst.slice(maxBoxes-1)),restKey=[...rest][0]?.key??"",keys2=new Set(kept.map(({key})=>key)),placed=[...boxOf].map(([path10,key])=>[path10,keys2.has(key)?key:
restKey]),more={key:restKey,inside:void 0,isOpen:!1,isStack:!1,displayStatus:worstDisplayStatus([...rest].map(({displayStatus})=>displayStatus)),title:`${placed.
filter(([,key])=>key===restKey).length} more`,subtitle:"of other types"};return{boxes:[...kept,more],boxOf:new Map(placed),isWhole:!1}}function toName({path:path10}){
return path10.slice(path10.lastIndexOf("/")+1)}function toType({type}){return type.includes("/")?`\u2026${type.slice(type.lastIndexOf("/"))}`:type}var byName=new Intl.Collator("en",{numeric:!0}),ResourceTree=class{children=new Map;underneath=new Map;paths;needing;statuses=new Map;depth;constructor(resources2,touched){
this.needing=new Set(resources2.flatMap(({requiredBy})=>requiredBy)),this.paths=new Set(resources2.map(({path:path10})=>path10));let depth=1,inOrder2=[...resources2].
sort((a,b)=>byName.compare(a.path,b.path));for(let one of inOrder2){let above=this.above(one.path);depth=Math.max(depth,above.length+1),push(this.children,above[0],
one);for(let path10 of above)push(this.underneath,path10,one);this.statuses.set(one.path,toDisplayStatus(one,touched))}this.depth=depth}listResources(path10){return this.
children.get(path10)??[]}below(path10){return this.underneath.get(path10)??[]}findDisplayStatus({path:path10}){return this.statuses.get(path10)??"untouched"}findRole({
path:path10,requiredBy}){return`${this.needing.has(path10)} ${requiredBy.length>0}`}above(path10){let names2=path10.split("/").slice(0,-1);return names2.map((_,index)=>names2.
slice(0,index+1).join("/")).filter(candidate=>this.paths.has(candidate)).reverse()}};function push(map3,key,value){let list4=map3.get(key);list4===void 0?map3.set(
key,[value]):list4.push(value)}var MAX_BOXES=60,MAX_ARROWS=150,LINE_CHARACTERS=34,SETTINGS={flowchart:{nodeSpacing:24,rankSpacing:36,wrappingWidth:320,subGraphTitleMargin:{top:4,bottom:10}}},
FRAMES={failed:"fill:none,stroke:#da3633,stroke-width:2px",running:"fill:none,stroke:#2188ff",waiting:"fill:none,stroke:#bf8700,stroke-dasharray:4 3",done:"fill\
:none,stroke:#2da44e",untouched:"fill:none,stroke:#8c959f"};function resourceGraph(resources2,touched=new Set){if(resources2.length<2)return;let all=groupResources(
new ResourceTree(resources2,touched),MAX_BOXES),ids=new Map(all.boxes.map(({key},index)=>[key,`n${index}`])),edges=findDependencyEdges(resources2,all,ids),statuses=DISPLAY_STATUSES.
filter(displayStatus=>all.boxes.some(box=>box.displayStatus===displayStatus));return{text:[`%%{init: ${JSON.stringify(SETTINGS)}}%%`,`flowchart ${isLongChain(edges)?
"TB":"LR"}`,...boxLines(all.boxes,ids,void 0,"  "),...edges.slice(0,MAX_ARROWS).map(([from,to])=>`  ${from} --> ${to}`),...statuses.flatMap(displayStatus=>styleLines(
displayStatus,all.boxes,ids))].join(`
`),note:toNote(resources2.length,all,edges.length,statuses)}}function boxLines(boxes,ids,inside,indent){let siblings=boxes.filter(box=>box.inside===inside),frames=siblings.
filter(({isOpen})=>isOpen).reverse();return[...siblings.filter(({isOpen})=>!isOpen),...frames].flatMap(box=>{let id2=ids.get(box.key)??"n",[left,right]=box.isStack?
['[["','"]]']:['["','"]'];if(!box.isOpen)return[`${indent}${id2}${left}${toLabel(box)}${right}`];let content=boxLines(boxes,ids,box.key,`${indent}  `);return[...[
`${indent}subgraph ${id2}["${toLabel(box)}"]`,`${indent}  direction LR`],...content,`${indent}end`]})}function toLabel({title:title2,subtitle,displayStatus,isOpen}){
let mark=displayStatus==="failed"?"\u2717 ":"",between=isOpen?" #183; ":"<br/>";return`${mark}${labelText(title2,LINE_CHARACTERS)}${between}${labelText(subtitle,
LINE_CHARACTERS)}`}function styleLines(displayStatus,boxes,ids){let members=isOpen=>boxes.filter(box=>box.displayStatus===displayStatus&&box.isOpen===isOpen).map(
({key})=>ids.get(key)).join(","),style=(name,look,list4)=>list4===""?[]:[`  classDef ${name} ${look}`,`  class ${list4} ${name}`];return[...style(displayStatus,
FILLS[displayStatus],members(!1)),...style(`${displayStatus}Stack`,FRAMES[displayStatus],members(!0))]}function toNote(count,{boxes,isWhole},edgeCount,statuses){
return[statuses.map(displayStatus=>LEGEND[displayStatus]).join(" \xB7 "),...edgeCount===0?[]:["arrows point to dependent resources"],...isWhole?[]:[`${count} re\
sources are too many to draw individually: ${boxes.length} groups`],...edgeCount>MAX_ARROWS?[`${edgeCount-MAX_ARROWS} more arrows omitted`]:[]].join(" \xB7 ")}var LONGEST_ROW=7;
function findDependencyEdges(resources2,{boxOf},ids){let edges=new Map;for(let{path:path10,requiredBy}of resources2){let from=ids.get(boxOf.get(path10)??"");for(let needing of requiredBy){
let to=ids.get(boxOf.get(needing)??"");from!==void 0&&to!==void 0&&from!==to&&edges.set(`${from} ${to}`,[from,to])}}return[...edges.values()]}function isLongChain(edges){
let reached=new Set(edges.map(([from])=>from));for(let length=1;length<LONGEST_ROW&&reached.size>0;length++)reached=new Set(edges.filter(([from])=>reached.has(from)).
map(([,to])=>to));return reached.size>0&&edges.some(([from])=>reached.has(from))}function toSpans(events2){let lastMs=Math.max(...events2.map(({timeMs})=>timeMs)),open=new Map,spans=[];for(let event of events2.filter(({path:path10})=>path10.
length>0)){let key=`${event.action} ${event.path.join("/")}`;event.status==="IN_PROGRESS"?open.set(key,event):event.durationMs!==void 0&&(open.delete(key),spans.
push(toSpan(event,event.timeMs-event.durationMs,event.timeMs)))}let ended=[...spans];for(let event of open.values())spans.push(closeOpenSpan(event,ended,lastMs));
let firstMs=Math.min(...spans.map(({startMs})=>startMs));return spans.map(span=>({...span,startMs:span.startMs-firstMs,endMs:span.endMs-firstMs})).sort((a,b)=>a.
startMs-b.startMs||a.endMs-b.endMs)}function closeOpenSpan(event,ended,lastMs){let container=ended.find(span=>span.end==="complete"&&span.action===event.action&&
span.endMs>=event.timeMs&&event.path.join("/").startsWith(`${span.path}/`));return container===void 0?toSpan(event,event.timeMs,lastMs):{...toSpan(event,event.timeMs,
container.endMs),end:"unseen"}}function toSpan({path:path10,action,status},startMs,endMs){let ends={COMPLETE:"complete",FAILED:"failed",IN_PROGRESS:"open",UNKNOWN:"\
open"};return{path:path10.join("/"),name:path10.at(-1)??"",stack:path10.slice(0,-1).join("/"),action,startMs,endMs:Math.max(startMs,endMs),end:ends[status]}}function criticalPath(spans,resources2){if(resources2.length===0)return[];let waitsFor=dependencies(resources2),spansByStack=groupByStack(spans),findPath=(stack,interval)=>{
let inInterval=(spansByStack.get(stack)??[]).filter(({startMs,endMs})=>startMs>=interval.startMs&&endMs<=interval.endMs);return followBack(inInterval,waitsFor).
flatMap(span=>[span,...findPath(span.path,span)])};return findPath("",{startMs:0,endMs:1/0})}function followBack(spans,waitsFor){let path10=[],last=findLastEnding(
spans);for(;last!==void 0;)path10.unshift(last),last=findLastEnding(listPredecessors(last,spans,waitsFor).filter(span=>!path10.includes(span)));return path10}function listPredecessors(span,spans,waitsFor){
return spans.filter(earlier=>earlier.endMs<=span.startMs&&waitsFor(span,earlier))}function findLastEnding(spans){return spans.reduce((last,span)=>last===void 0||
span.endMs>last.endMs?span:last,void 0)}function groupByStack(spans){let groups=new Map;for(let span of spans)groups.set(span.stack,[...groups.get(span.stack)??
[],span]);return groups}function dependencies(resources2){let dependents=new Map(resources2.map(({path:path10,requiredBy})=>[path10,new Set(requiredBy)]));return(span,earlier)=>{
if(span.path===earlier.path)return!0;let[needed,needs]=span.action==="DELETE"?[span,earlier]:[earlier,span];return dependents.get(needed.path)?.has(needs.path)===
!0}}var MAX_BARS=40,NAME_CHARACTERS=36,SECTION_CHARACTERS=24,CHAIN_SHOWN=12,SHORTEST_PART=1/150,MAX_TICKS=12,byName2=new Intl.Collator("en",{numeric:!0}),SETTINGS2={
gantt:{leftPadding:170,rightPadding:30,barHeight:18,barGap:4,fontSize:12,sectionFontSize:12},themeVariables:{sectionBkgColor:"#8c959f",sectionBkgColor2:"#8c959f",
altSectionBkgColor:"transparent",taskBkgColor:"#57606a",taskBorderColor:"#8c959f",taskTextColor:"#ffffff",critBkgColor:"#bc4c00",critBorderColor:"#fb8f44",activeTaskBkgColor:"\
#ffebe9",activeTaskBorderColor:"#da3633",taskTextDarkColor:"#da3633"}};function timelineDiagram(events2,resources2,stackName2){let bars=toSpans(events2),spanMs=Math.
max(0,...bars.map(({endMs})=>endMs));if(bars.length<2||spanMs===0)return;let chain=criticalPath(bars,resources2),critical=new Set(chain),usual=usualAction(bars),
shown2=mostSignificant(bars,critical),sections=toSections(shown2);return{text:[`%%{init: ${JSON.stringify(SETTINGS2)}}%%`,"gantt","  dateFormat YYYY-MM-DD HH:mm\
:ss.SSS",`  axisFormat ${spanMs<36e5?"%M:%S":"%H:%M:%S"}`,`  tickInterval ${tick(spanMs)}`,"  todayMarker off",...sections.flatMap(stack=>[`  section ${barText(
stack===""?stackName2:stack,SECTION_CHARACTERS)}`,...shown2.filter(bar=>bar.stack===stack).map(bar=>barLine(bar,critical.has(bar),spanMs,usual))])].join(`
`),note:toNote2(chain,shown2.length,bars.length)}}function mostSignificant(bars,critical){let weight=bar=>(critical.has(bar)?2:0)+(bar.end==="failed"?1:0),chosen=[
...bars].sort((a,b)=>weight(b)-weight(a)||b.endMs-b.startMs-(a.endMs-a.startMs)).slice(0,MAX_BARS);return bars.filter(bar=>chosen.includes(bar))}function toSections(bars){
let outermost=path10=>path10.split("/",1)[0]??"",began=[...new Set(bars.map(({path:path10})=>outermost(path10)))],rank2=stack=>stack===""?-1:began.indexOf(outermost(
stack));return[...new Set(bars.map(({stack})=>stack))].sort((a,b)=>rank2(a)-rank2(b)||byName2.compare(a,b))}function barLine(bar,isCritical,spanMs,usualAction2){
let mark={complete:"\u2713",unseen:"\u2713",failed:"\u2717",open:"\u2026"}[bar.end],action=bar.action===usualAction2?"":` #183; ${barText(bar.action.toLowerCase(),
NAME_CHARACTERS)}`,name=`${mark} ${barText(bar.name,NAME_CHARACTERS)}${action} #183; ${barText(tookText(bar),NAME_CHARACTERS)}`,endMs=Math.max(bar.endMs,bar.startMs+
spanMs*SHORTEST_PART),tags2=`${bar.end==="failed"?"active, ":""}${isCritical?"crit, ":""}`;return`    ${name} :${tags2}${instant(bar.startMs)}, ${instant(endMs)}`}
function usualAction(bars){let counts=new Map;for(let{action}of bars)counts.set(action,(counts.get(action)??0)+1);return[...counts].sort(([,a],[,b])=>b-a)[0]?.[0]??
""}function tookText({startMs,endMs,end}){let took=endMs-startMs;return end==="open"?`${durationText(took)}, not finished`:end==="unseen"?`at most ${durationText(
took)}`:took===0?"under 1 s":durationText(took)}function instant(ms){return new Date(Date.UTC(2e3,0,1)+Math.round(ms)).toISOString().replace("T"," ").replace("Z",
"")}function tick(spanMs){let units={second:1e3,minute:6e4,hour:36e5};for(let[unit,ms]of Object.entries(units)){let step=[1,2,5,10,15,30].find(count=>spanMs<=count*
ms*MAX_TICKS);if(step!==void 0)return`${step}${unit}`}return"1week"}function toNote2(chain,shown2,all){let inside=new Set(chain.map(({stack})=>stack)),steps=chain.
filter(({path:path10},index)=>!inside.has(path10)&&chain[index+1]?.path!==path10),texts2=steps.slice(0,CHAIN_SHOWN).map(bar=>`${inlineCode(bar.path)} ${tookText(
bar)}`),more=steps.length>CHAIN_SHOWN?` \u2192 \u2026 ${steps.length-CHAIN_SHOWN} more`:"";return[...texts2.length===0?[]:[`Critical path (orange): ${texts2.join(
" \u2192 ")}${more}`],...shown2<all?[`${all} steps are too many to draw: showing the ${shown2} most relevant ones`]:[]].join(" \xB7 ")}function diagramSections(result,redact){if(result.outcome==="read")return[];let resources2=(result.resources??[]).map(resource2=>({...resource2,path:redact(resource2.
path),type:redact(resource2.type),requiredBy:resource2.requiredBy.map(redact)})),events2=(result.events??[]).map(event=>({...event,path:event.path.map(redact)})),
touched=new Set(events2.map(({path:path10})=>path10.join("/")));return[toSection("the resource graph","Resource graph",resourceGraph(resources2,touched),3),toSection(
"the timeline","Timeline",timelineDiagram(events2,resources2,redact(result.stack?.name??"")),2)]}function toSection(name,title2,diagram,priority){if(diagram===void 0)
return{name,text:""};let note=diagram.note===""?"":`

${diagram.note}`;return{name,text:`**${title2}**

${codeBlock(diagram.text,"mermaid")}${note}`,priority}}import{stripVTControlCharacters as stripVTControlCharacters3,styleText}from"node:util";var STATE_CHARACTERS=20,HOOK_STATE="HOOK",REASON_CHARACTERS=1e3,MAX_RUNNING_SHOWN=5;function logItem(progress,redact){switch(progress.kind){case"begin":return{kind:"\
group",title:sanitizeLogLine(progress.title)};case"end":return{kind:"end-group"};case"fact":return{kind:"line",text:`  ${sanitizeLogLine(progress.text)}`};case"\
notice":case"warning":return{kind:progress.kind,text:sanitizeLogLine(progress.text),location:progress.locations?.[0]};case"event":return{kind:"line",text:eventLine(
redactEvent(progress.event,redact),progress.count)};case"heartbeat":return{kind:"line",text:heartbeatLine(progress)}}}function redactEvent(event,redact){return{
...event,path:event.path.map(redact),reason:redact(event.reason)}}function eventLine(event,count){let name=event.path.length===0?styleBold("the stack itself"):styleBold(
sanitizeLogLine(event.path.join("/"))),parts=[clockText(event.elapsedMs).padStart(7),colorize(toStyle(event),sanitizeLogLine(event.hook===void 0?event.state:HOOK_STATE).
padEnd(STATE_CHARACTERS)),name,event.type===void 0?"":colorize("gray",sanitizeLogLine(event.type)),event.durationMs===void 0?"":`(${durationText(event.durationMs)}\
)`,event.path.length===0||event.status==="IN_PROGRESS"?"":countText(count)],reason=event.status==="FAILED"||event.hook!==void 0?`  ${colorize(toStyle(event),clip(
sanitizeLogLine(event.reason),REASON_CHARACTERS))}`:"";return`${parts.filter(part=>part!=="").join("  ")}${reason}`}function heartbeatLine({elapsedMs,count,running,
waiting=[]}){let shownTexts=running.slice(0,MAX_RUNNING_SHOWN).map(sanitizeLogLine).join(", "),more=running.length>MAX_RUNNING_SHOWN?` and ${running.length-MAX_RUNNING_SHOWN}\
 more`:"",runningTexts=running.length===0?[]:[`in progress: ${shownTexts}${more}`],hookTexts=waiting.length===0?[]:[`paused at ${sanitizeLogLine(hooksText(waiting))}`],
statusText=[...runningTexts,...hookTexts].join("; ")||"no changes";return colorize("gray",`${clockText(elapsedMs).padStart(7)}  \u2026 ${statusText} ${countText(
count)}`)}function hooksText(waiting){let shownTexts=waiting.slice(0,MAX_RUNNING_SHOWN).map(({path:path10,hook})=>`${path10.join("/")} (${hook})`),more=waiting.
length>MAX_RUNNING_SHOWN?` and ${waiting.length-MAX_RUNNING_SHOWN} more`:"";return`${waiting.length===1?"a hook":"hooks"}: ${shownTexts.join(", ")}${more}`}function countText({
done,total}){return total===0?"":`[${done}/${total}]`}function toStyle({action,status,hook}){return hook!==void 0?hook.step==="cleared"?"cyan":"yellow":status===
"FAILED"?"red":status==="IN_PROGRESS"?"cyan":action==="ROLLBACK"?"yellow":"green"}function colorize(style,text2){return styleText(style,text2,{validateStream:!1})}
function styleBold(text2){return colorize("bold",text2)}var CELL_CHARACTERS=200,COLUMN_GAP="  ";function textTable({columns,rows}){if(rows.length===0)return["  \
(none)"];let lines2=[columns.map(styleBold),...rows.map(row=>row.map(cell=>clip(sanitizeLogLine(cell),CELL_CHARACTERS)))],widths=columns.map((_,index)=>Math.max(
...lines2.map(cells=>visibleLength(cells[index]??""))));return lines2.map(cells=>`  ${cells.map((cell,index)=>cell+" ".repeat(Math.max(0,(widths[index]??0)-visibleLength(
cell)))).join(COLUMN_GAP).trimEnd()}`)}function visibleLength(text2){return stripVTControlCharacters3(text2).length}var ACTIONS2=["add","update","replace","delete","unknown"],SIGNS={add:"+",update:"~",replace:"\xB1",delete:"-",unknown:"?"},COLORS={add:"green",update:"yellow",
replace:"magenta",delete:"red",unknown:"cyan"},COUNT_LABELS={add:"to add",update:"to update",replace:"to replace",delete:"to delete",unknown:"known after deploy"};
function actionText({action,worst:worst2}){return action==="unknown"?`unknown, at worst ${worst2??"replace"}`:action}var MAX_VALUE_CHARACTERS=200,MAX_DIFF_CHARACTERS=8e3,
MAX_ROWS=200,MAX_FILES=10,MAX_REASONS=20,MAX_WARNINGS=20,MAX_WARNING_CHARACTERS=500;function planCounts(plan){let count=action=>plan.changes.filter(change=>change.
action===action).length;return{add:count("add"),update:count("update"),replace:count("replace"),delete:count("delete"),unknown:count("unknown")}}function worstCounts(plan){
let changes=plan.changes.map(change=>change.action==="unknown"?{...change,action:change.worst??"replace"}:change);return planCounts({...plan,changes})}function allPlanCounts(plans,count=planCounts){
let none2={add:0,update:0,replace:0,delete:0,unknown:0};return plans.map(count).reduce((sum,counts)=>({add:sum.add+counts.add,update:sum.update+counts.update,replace:sum.
replace+counts.replace,delete:sum.delete+counts.delete,unknown:sum.unknown+counts.unknown}),none2)}function planHasChanges({kind,changes,outputs:outputs2,parameters,
definition}){return[changes,outputs2,parameters,definition].some(part=>part.length>0)||kind!=="update"}function planLine(plan){return countsLine(planCounts(plan),
plan.unchanged)}function countsLine(counts,unchanged){let parts=ACTIONS2.flatMap(action=>counts[action]===0?[]:[`${counts[action]} ${COUNT_LABELS[action]}`]);return[
...parts.length===0?["no resource changes"]:parts,...unchanged===0?[]:[`${unchanged} unchanged`]].join(", ")}var OUTPUT_VALUE_CHARACTERS=500;function outputPlan(plan){
let formatSide=text2=>text2===void 0?void 0:clip(text2,OUTPUT_VALUE_CHARACTERS),toOutputValue=({name,before,after})=>({name,before:formatSide(before),after:formatSide(
after)});return{...plan,changes:plan.changes.map(change=>({...change,values:change.values.map(toOutputValue)})),parameters:plan.parameters.map(toOutputValue),outputs:plan.
outputs.map(toOutputValue),files:plan.files.map(file=>({...file,diff:clip(file.diff,MAX_DIFF_CHARACTERS)}))}}function planItems(plan,prefix=""){let lines2=[...plan.
changes.flatMap(changeLines),...section("parameters",plan.parameters),...section("outputs",plan.outputs),...section("definition",plan.definition),...plan.files.
map(({file,action})=>`  file ${sanitizeLogLine(file)}: ${action}`),...plan.hash===void 0?[]:[`  plan-hash: ${plan.hash}`]];return[{kind:"group",title:`${prefix}\
Plan: ${planLine(plan)}`},...lines2.map(text2=>({kind:"line",text:text2})),{kind:"end-group"},...plan.warnings.map(text2=>({kind:"notice",text:`${prefix}${sanitizeLogLine(
text2)}`}))]}function changeLines(change){let{action,path:path10,type,values,notes}=change,actionNote=action==="unknown"?`  (${actionText(change)})`:"";return[colorize(
COLORS[action],`  ${SIGNS[action]} ${sanitizeLogLine(path10)}  ${sanitizeLogLine(type)}${actionNote}`),...action==="add"?[]:values.map(toOutputValue=>`      ${valueLine(
toOutputValue)}`),...notes.map(note=>colorize("gray",`      (${sanitizeLogLine(note)})`))]}function section(title2,values){return values.length===0?[]:[`  ${title2}`,
...values.map(toOutputValue=>`    ${valueLine(toOutputValue)}`)]}function valueLine({name,before,after}){let formatSide=text2=>text2===void 0?"(none)":clip(sanitizeLogLine(
text2),MAX_VALUE_CHARACTERS);return`${sanitizeLogLine(name)}: ${formatSide(before)} \u2192 ${formatSide(after)}`}var SIZE={rows:MAX_ROWS,bytes:1e5};function planMarkdown(plan,size=SIZE){
return`**${planLine(plan)}**

${planDetails(plan,size)}`}function planDetails(plan,size){let rows=plan.changes.map(change=>[`${SIGNS[change.action]} ${actionText(change)}`,inlineCode(change.
path),inlineCode(change.type),reasons([...change.action==="add"?[]:change.values.map(valueCode),...change.notes.map(inlineCode)])]);return[...plan.warnings.slice(
0,MAX_WARNINGS).map(text2=>`> ${inlineCode(clip(text2,MAX_WARNING_CHARACTERS))}`),...rows.length===0?[]:[truncateTable(["","Resource","Type","What changes"],rows,
size)],...valuesTable("Parameter",plan.parameters,size),...valuesTable("Output",plan.outputs,size),...valuesTable("Definition",plan.definition,size),...filesDetails(
plan,size),...plan.hash===void 0?[]:[`plan-hash: ${inlineCode(plan.hash)}`]].join(`

`)}function reasons(cells){let more=cells.length>MAX_REASONS?[`\u2026 and ${cells.length-MAX_REASONS} more`]:[];return[...cells.slice(0,MAX_REASONS),...more].join(
"<br>")}function valuesTable(title2,values,size){if(values.length===0)return[];let formatSide=text2=>text2===void 0?"":inlineCode(clip(text2,MAX_VALUE_CHARACTERS)),
rows=values.map(({name,before,after})=>[inlineCode(name),formatSide(before),formatSide(after)]);return[truncateTable([title2,"Before","After"],rows,size)]}function valueCode(toOutputValue){
let formatSide=text2=>text2===void 0?"*(none)*":inlineCode(clip(text2,MAX_VALUE_CHARACTERS));return`${inlineCode(toOutputValue.name)}: ${formatSide(toOutputValue.
before)} \u2192 ${formatSide(toOutputValue.after)}`}function filesDetails({files},size){if(files.length===0)return[];let remainingBytes=size.bytes,shownDiffs=files.
flatMap(({file,diff:diff2},index)=>{let text2=`${inlineCode(file)}

${codeBlock(clip(diff2,MAX_DIFF_CHARACTERS),"diff")}`;return remainingBytes-=Buffer.byteLength(text2),remainingBytes<0||index>=MAX_FILES?[]:[text2]}),more=files.
length>shownDiffs.length?[`\u2026 and ${files.length-shownDiffs.length} more files`]:[];return[details(`Files (${files.length})`,[...shownDiffs,...more].join(`

`))]}import{createHash}from"node:crypto";function lineUrl(page,location){let file=page?.pathInRepository(location.file);if(page===void 0||file===void 0||page.sha===""||
URL.canParse(file)||file.startsWith("/")||file.split("/").includes(".."))return;let path10=file.split("/").map(encodeSegment2).join("/");return`${page.serverUrl}\
/${page.repository}/blob/${page.sha}/${path10}#L${location.line}`}function encodeSegment2(text2){return encodeURIComponent(text2).replace(/[()]/g,bracket=>bracket===
"("?"%28":"%29")}var MARKER_CHARACTERS=16;function commentMarker(endpoint,stackName2){return createHash("sha256").update(`${endpoint}
${stackName2}`).digest("hex").slice(0,MARKER_CHARACTERS)}var MAX_MESSAGE_CHARACTERS=8e3,MAX_LINE_CHARACTERS2=4e3,MAX_ANNOTATIONS=9;function errorReport(error2,redact){let message=toSafeText(redact(explainOrTrace(error2)));
return{items:(error2 instanceof DeployError?error2.locations:[]).slice(0,MAX_ANNOTATIONS).map(location=>annotation(location,toSafeText(redact(annotationText(location,
error2))))),message}}function annotationText(location,error2){let text2=messageText(error2),problems=findProblemsAt(location,text2);if(problems!==void 0)return problems;
let serverMessage=error2 instanceof DeployError?error2.serverMessage:void 0;return serverMessage===void 0||text2.includes(serverMessage)?text2:`${text2}
Server said: ${serverMessage}`}function findProblemsAt(location,list4){let suffix=`(${formatLocation(location)})`,problems=list4.split(`
`).filter(line=>line.endsWith(suffix)).map(line=>line.slice(0,-suffix.length).replace(/^\s*-\s*/,"").trimEnd());return problems.length===0?void 0:problems.join(
`
`)}function progressLines({summary:summary2,reason}){return reason.startsWith(summary2)?[reason]:oneLine(summary2).includes(oneLine(reason))?[summary2]:[summary2,
`Server said: ${reason}`]}function failureReport(failure){let lines2=[...progressLines(failure),...failure.resources.slice(1,MAX_ANNOTATIONS).map(({path:path10,
type,status,location,reason})=>`Also: ${path10} (${type}) is ${status}${location===void 0?"":` (${formatLocation(location)})`}: ${reason}`),...locationLines(failure),
...failure.requestId===void 0?[]:[`Request id: ${failure.requestId}`],...failure.hint===void 0?[]:[`Next: ${failure.hint}`]],items=failure.resources.slice(0,MAX_ANNOTATIONS).
flatMap(resource2=>resource2.location===void 0?[]:[annotation(resource2.location,toSafeText(`${resource2.path} (${resource2.type}) is ${resource2.status}: ${resource2.
reason}`))]),locations=failure.resources.length>0?[]:failure.locations.slice(0,MAX_ANNOTATIONS);return items.push(...locations.map(location=>annotation(location,
toSafeText(findProblemsAt(location,failure.reason)??failure.reason)))),{items,message:toSafeText(lines2.join(`
`))}}function locationLines({summary:summary2,reason,locations,resources:resources2}){if(resources2.length>0)return[];let newLocations=locations.map(formatLocation).
filter(location=>!summary2.includes(location)&&!reason.includes(location));return newLocations.length===0?[]:[`At: ${newLocations.join(", ")}`]}function annotation(location,text2){
return{kind:"error",text:text2,location}}function messageText(error2){return error2 instanceof Error?error2.message:String(error2)}function explainOrTrace(error2){
return error2 instanceof DeployError||error2 instanceof InputError?explain(error2):`Unexpected error (a bug in this action); report it with these lines: ${error2 instanceof
Error?error2.stack??error2.message:String(error2)}`}function toSafeText(text2){let lines2=sanitizeLogLines(text2).map(line=>clip(line,MAX_LINE_CHARACTERS2));return clip(
lines2.join(`
`),MAX_MESSAGE_CHARACTERS)}function failureText({failure},size,redact,linkOf){if(failure===void 0)return"";let rows=failure.resources.map(resource2=>[inlineCode(resource2.path),inlineCode(
resource2.type),inlineCode(resource2.status),resource2.location===void 0?"":locationLink(resource2.location,linkOf)]),columns=["Failed resource","Type","Status",
"Template line"],locations=rows.length>0?[]:failure.locations.map(location=>`- ${locationLink(location,linkOf)}`),[title2,causeText]=rows.length>0?["Root cause",
failure.reason]:["Error",progressLines(failure).join(`
`)];return[`**${title2}**

${codeBlock(clip(redact(causeText),size.reasonCharacters))}`,...rows.length===0?[]:[truncateTable(columns,rows,size.table)],...locations.length===0?[]:[locations.
slice(0,size.table.rows).join(`
`)],...failure.requestId===void 0?[]:[`Request id: ${inlineCode(failure.requestId)}`],...failure.hint===void 0?[]:[`**Next:** ${inlineCode(clip(redact(failure.hint),
size.reasonCharacters))}`]].join(`

`)}function outputsText(outputs2,size,redact){if(outputs2.length===0)return"";let described=outputs2.some(({description})=>description!==""),rows=outputs2.map(({
name,text:text2,isMasked,error:error2,description})=>[inlineCode(name),isMasked?"*masked*":inlineCode(clip(error2??text2,size.valueCharacters)),...described?[escapeMarkdown(
clip(redact(description),size.valueCharacters))]:[]]),columns=["Output","Value",...described?["Description"]:[]];return`**Outputs**

${truncateTable(columns,rows,size.table)}`}function resourcesText({resources:resources2,outcome},size){if(resources2===void 0||resources2.length===0||outcome===
"read")return"";let rows=[...resources2].sort((left,right)=>left.path.localeCompare(right.path,"en",{numeric:!0})).map(({path:path10,type,status,physicalId})=>[
inlineCode(path10),inlineCode(type),inlineCode(status),inlineCode(physicalId??"")]),content=truncateTable(["Resource","Type","Status","Physical id"],rows,size.table),
title2=`Resources (${resources2.length})`;return resources2.length<=size.resourcesOpen?`**${title2}**

${content}`:details(title2,content)}function readText({table:dataTable},size){if(dataTable===void 0)return"";let rows=dataTable.rows.map(row=>row.map(cell=>inlineCode(
clip(cell,size.valueCharacters))));return rows.length===0?"*None.*":truncateTable(dataTable.columns.map(capitalize),rows,size.table)}function capitalize(text2){
return`${text2.charAt(0).toUpperCase()}${text2.slice(1)}`}function locationLink(location,linkOf){let url=linkOf(location);return url===void 0?inlineCode(formatLocation(
location)):`[${inlineCode(formatLocation(location))}](${url})`}var COMMENT_BYTES=6e4,SIZE2={table:{rows:60,bytes:15e3},reasonCharacters:4e3,valueCharacters:400,resourcesOpen:0},PLAN_SIZE={rows:60,bytes:9e3};function startedComment(operation,subject,page){
return`### \u23F3 ${operation==="delete"?"Deleting":"Deploying"} ${subject}

${footer(page)}
`}function finishedComment(result,outputs2,redact,page,url,rules){let heading=[`### ${icon(result)} ${headline(result)}`,factsLine(result,rules.dashboardUrl)].filter(
text2=>text2!==""),sections=[{name:"the introduction",text:redact(introduction(rules))},{name:"the header",text:heading.join(`

`)},{name:"the URL",text:url===void 0?"":redact(`**Open:** <${url}>`)},{name:"the plan",text:planSection(result,redact,rules),priority:5},{name:"the failure",text:redact(
failureText(result,SIZE2,redact,location=>lineUrl(page,location)))},{name:"the outputs",text:redact(outputsText(outputs2,SIZE2,redact))},...diagramSections(result,
redact).map(collapse),{name:"the result",text:redact(readText(result,SIZE2)),priority:4},{name:"the workflow run",text:footer(page)}];return fitToBudget(sections,
COMMENT_BYTES)}function cancelledComment(cancelledRun,page){return`${cancelledSummary(cancelledRun)}
${footer(page)}
`}function isNoteworthy({changed:changed2,failure,plan}){return changed2||failure!==void 0||plan!==void 0&&planHasChanges(plan)}function planSection({plan},redact,rules,size=PLAN_SIZE){
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
`).map(inlineCode),body2=lines2.length===1?lines2.join(""):lines2.map(line=>`- ${line}`).join(`
`);return`### \u{1F6D1} ${title2}: ${headline2.charAt(0).toLowerCase()}${headline2.slice(1)}

${body2}
`}function mapFailureTexts(failure,map3){return{...failure,summary:map3(failure.summary),reason:map3(failure.reason),resources:failure.resources.map(resource2=>({
...resource2,reason:map3(resource2.reason)})),hint:failure.hint===void 0?void 0:map3(failure.hint),...failure.problems===void 0?{}:{problems:failure.problems.map(
map3)}}}function mapPlanTexts(plan,{text:text2,name}){let mapSide=side=>side===void 0?side:text2(side),mapValue=value=>({name:name(value.name),before:mapSide(value.
before),after:mapSide(value.after)});return{...plan,changes:plan.changes.map(change=>({...change,path:name(change.path),type:name(change.type),values:change.values.
map(mapValue),notes:change.notes.map(text2)})),parameters:plan.parameters.map(mapValue),outputs:plan.outputs.map(mapValue),definition:plan.definition.map(mapValue),
unseen:plan.unseen.map(part=>({...part,path:name(part.path),because:text2(part.because)})),files:plan.files.map(file=>({...file,file:name(file.file),diff:text2(
file.diff)})),warnings:plan.warnings.map(text2)}}function mapDriftTexts(drift,{text:text2,name}){let mapSide=side=>side===void 0?side:text2(side);return{...drift,
resources:drift.resources.map(resource2=>({...resource2,path:name(resource2.path),type:name(resource2.type),unknown:resource2.unknown.map(text2),properties:resource2.
properties.map(property=>({...property,name:name(property.name),before:mapSide(property.before),after:mapSide(property.after)}))}))}}function visibleNames({stack,resources:resources2,failure,plan,drift,outputs:outputs2}){let namedResources=[...resources2??[],...failure?.resources??[],...plan?.
changes??[],...drift?.resources??[]];return[...stack===void 0?[]:[stack.name],...plan===void 0?[]:[plan.stack.name],...namedResources.flatMap(({path:path10,type})=>[
path10,type]),...(outputs2??[]).map(({key})=>key)]}function hideInResult(result,hide){let{table:table3,failure,plan}=result;return{...result,...table3===void 0?
{}:{table:{...table3,rows:table3.rows.map(row=>row.map(hide))}},...failure===void 0?{}:{failure:mapFailureTexts(failure,hide)},...plan===void 0?{}:{plan:hideInPlan(
plan,hide)}}}function hideInDrift(drift,hide){return mapDriftTexts(drift,{text:hide,name:name=>name})}function hideInOutputs(outputs2,hide){return outputs2.map(
output=>({...output,text:hide(output.text),error:output.error===void 0?void 0:hide(output.error)}))}function hideInPlan(plan,hide){return{...mapPlanTexts(plan,{
text:hide,name:name=>name}),parameters:plan.parameters,unseen:plan.unseen}}function jsonText(value,indent){return stringify(value,void 0,indent)??"null"}function redactResult(result,redact){let{table:table3,failure,plan,drift}=result;return{...result,...drift===void 0?{}:{drift:redactDrift(drift,redact)},...table3===
void 0?{}:{table:{...table3,rows:table3.rows.map(row=>row.map(redact))}},...failure===void 0?{}:{failure:mapFailureTexts(failure,redact)},...plan===void 0?{}:{plan:redactPlan(
plan,redact)}}}var MASKED="(masked)";function maskResultPlan(result,rules){return result.plan===void 0?result:{...result,plan:maskPlan(result.plan,rules)}}function maskPlan(plan,{
maskedOutputs}){let maskSide=text2=>text2===void 0?text2:MASKED,outputs2=plan.outputs.map(entry=>matchesName(maskedOutputs,entry.name)?{...entry,before:maskSide(
entry.before),after:maskSide(entry.after)}:entry);return{...plan,outputs:outputs2}}function toPublicAddress(file){if(!/^https?:/i.test(file)||!URL.canParse(file))
return file;let{origin,pathname}=new URL(file);return`${origin}${pathname}`}function redactDrift(drift,redact){return mapDriftTexts(drift,{text:redact,name:redact})}
function redactPlan(plan,redact){let files=plan.files.map(file=>({...file,file:toPublicAddress(file.file)}));return mapPlanTexts({...plan,files},{text:redact,name:redact})}
function toTrustedText(text2){return{text:text2,hadSecret:!1}}function redactText(text2,{redact}){let redacted=redact(text2);return{text:redacted,hadSecret:redacted!==
text2}}function redactJson(value,{redactJson:redactJson2}){let text2=jsonText(redactJson2(value));return{text:text2,hadSecret:text2!==jsonText(value)}}var VALUE_CHARACTERS=200,MAX_PROPERTIES=20,TITLES={changed:"~ changed",gone:"- no longer exists",unknown:"? unknown"},ISSUE_SIZE={rows:100,bytes:25e3};function driftMarkdown({
summary:summary2,resources:resources2},size=ISSUE_SIZE){let found=resources2.filter(({status})=>status==="changed"||status==="gone"),unknown4=resources2.filter(
resource2=>resource2.unknown.length>0);return[`**Live resources: ${summary2}**`,...found.length===0?[]:[driftTable(found,size)],...unknown4.length===0?[]:[details(
`Not compared (${unknown4.length})`,unknownTable(unknown4,size))]].join(`

`)}function driftTable(resources2,size){let rows=resources2.map(({status,path:path10,type,properties})=>[status==="unchanged"?"":TITLES[status],inlineCode(path10),
inlineCode(type),properties.slice(0,MAX_PROPERTIES).map(propertyText).concat(moreText(properties.length)).join("<br>")]);return truncateTable(["","Resource","Ty\
pe","Deployed \u2192 live"],rows,size)}function unknownTable(resources2,size){let rows=resources2.map(({path:path10,type,unknown:unknown4})=>[inlineCode(path10),
inlineCode(type),unknown4.map(inlineCode).join("<br>")]);return truncateTable(["Resource","Type","Why"],rows,size)}function moreText(count){return count>MAX_PROPERTIES?
[`\u2026 and ${count-MAX_PROPERTIES} more`]:[]}function propertyText({name,before,after}){let toSide=text2=>text2===void 0?"*(none)*":inlineCode(clip(text2,VALUE_CHARACTERS));
return`${inlineCode(name)}: ${toSide(before)} \u2192 ${toSide(after)}`}var DRIFT_LABEL="heat-drift",FINGERPRINT_CHARACTERS=16;function driftIssue(result,{endpoint,page,commentParameters,dashboardUrl:dashboardUrl2},{redact},values){
if(result.drift===void 0)return;let hide=values.hider(commentParameters,visibleNames(result)),drift=hideInDrift(redactDrift(result.drift,redact),hide),{name}=drift.
stack,finding=toFinding(drift),link2=dashboardLink(dashboardUrl2,result);return{marker:`<!-- heat-stack-deploy drift ${commentMarker(endpoint,name)} -->`,title:`\
Stack ${name} has drifted`,label:DRIFT_LABEL,finding,fingerprint:toFingerprint(drift),text:[`Resources of stack ${inlineCode(name)} are not as they were deploye\
d.`,driftMarkdown(drift),nextSteps(drift),...link2===void 0?[]:[`[Stack in the dashboard](${link2})`],footer(page)].join(`

`),comment:`${finding==="absent"?"There is no drift any more":"Drift found"}: ${drift.summary}.

${footer(page)}`}}function nextSteps({counts}){return["- If a change is wanted, put it into the template and deploy.",...counts.gone>0?["- An update with `conve\
rge: true` creates resources again that no longer exist."]:[],...counts.changed>0?["- Heat does not notice most changed properties, so no update changes them ba\
ck. Do that in the service, or have Heat replace the resource with the input `replace`: this deletes the drifted one, with its data."]:[],"- This issue is close\
d when a workflow run finds no drift."].join(`
`)}function toFinding({counts}){return counts.changed+counts.gone>0?"present":counts.unknown>0?"unknown":"absent"}function toFingerprint({resources:resources2}){
let drifted=resources2.filter(({status})=>status==="changed"||status==="gone").map(({path:path10,status})=>[path10,status]);return createHash2("sha256").update(
JSON.stringify(drifted)).digest("hex").slice(0,FINGERPRINT_CHARACTERS)}function headerItems(session,templatePath,bundle2){let items=bundle2===void 0?[]:[...filesItems(templatePath,bundle2),...diagnosticItems([bundle2])];return[signedInItem(
session),...items]}function diagnosticItems(bundle2){let items=bundle2.flatMap(({diagnostics})=>diagnostics.map(({severity,text:text2,location})=>[`${location===
void 0?"":formatLocation(location)} ${text2}`,{kind:severity,text:sanitizeLogLine(text2),location}]));return[...new Map(items).values()]}function stackFileHeaderItems(stacks){
if(stacks.length===0)return[];let width=Math.max(...stacks.map(({key})=>key.length)),bytes=stacks.reduce((sum,{sent:bundle2})=>sum+bundle2.bytes,0),lines2=stacks.
map(({key,template:template2,sent:bundle2})=>{let templateText=template2===void 0?"no template":toPublicName(template2);return`  ${key.padEnd(width)}  ${templateText}${countText2(
listFiles(bundle2).length)}, ${sizeText(bundle2.bytes)}`});return[{kind:"group",title:`Bundled the files of ${stacks.length} stacks, ${sizeText(bytes)} in total`},
...lines2.map(line=>({kind:"line",text:sanitizeLogLine(line)})),{kind:"end-group"},...diagnosticItems(stacks.map(({sent:bundle2})=>bundle2))]}function signedInItem({
project,user,regionName,endpoint}){let region=regionName===void 0?"":` in region "${regionName}"`,text2=`Signed in to project "${project.name}" (${project.id})${region}\
 as "${user.name}"; Heat is at ${endpoint}`;return{kind:"line",text:sanitizeLogLine(text2)}}function filesItems(templatePath,bundle2){let{files,environmentFiles,
bytes}=bundle2,others=listFiles(bundle2),lines2=[...templatePath===void 0?[]:[`  template     ${toPublicName(templatePath)}`],...environmentFiles.map(key=>key.startsWith(
PARAMETERS_SCHEME)?"  environment  parameters of this step":`  environment  ${toPublicName(key)}`),...others.map(key=>`  file         ${toPublicName(key)} (${sizeText(
Buffer.byteLength(files[key]??""))})`)];return[{kind:"group",title:`Bundled the template${countText2(others.length)}, ${sizeText(bytes)} in total`},...lines2.map(
line=>({kind:"line",text:sanitizeLogLine(line)})),{kind:"end-group"}]}var PARAMETERS_SCHEME="action://";function listFiles({files,environmentFiles}){return Object.
keys(files).filter(key=>!environmentFiles.includes(key))}function countText2(files){return files===0?"":files===1?" and 1 file":` and ${files} files`}function toPublicName(name){
if(!/^https?:/i.test(name)||!URL.canParse(name))return name;let{origin,pathname}=new URL(name);return`${origin}${pathname}`}function sizeText(bytes){return bytes<
1024?`${bytes} B`:`${(bytes/1024).toFixed(1)} KiB`}function formatTrace({method,url,status,code,requestId,durationMs,retryInMs}){let id2=requestId===void 0?"":`\
, ${requestId}`,retryText=retryInMs===void 0?"":`, retrying in ${retryInMs} ms`;return sanitizeLogLine(`${method} ${url} \u2192 ${status??code??"nothing"} in ${Math.
round(durationMs)} ms${id2}${retryText}`)}function unusedInputsWarning(operation,names2){return`Operation "${operation}" ignores these inputs: ${names2.join(", ")}`}var DESCRIPTION_CHARACTERS=140,DEPLOYS=new Set(["deploy","create","update","wait"]);function startedUpdates(operation,stackName2,rules,page,redact,noun="stack"){
let isDeploy=DEPLOYS.has(operation);if(page===void 0||!isDeploy&&operation!=="delete")return{comment:void 0,deployment:void 0};let text2=introduced(startedComment(
operation,`${noun} ${inlineCode(stackName2)}`,page),rules,redact),description=descriptionText(`Deploying ${noun} ${stackName2}`);return{comment:{text:text2,isNoteworthy:rules.
comment==="always"},deployment:isDeploy?{state:"in_progress",description,url:void 0}:void 0}}function finishedUpdates(result,outputs2,rules,redact,page,values){
let hide=values.hider(rules.commentParameters,visibleNames(result)),publicResult=hideInResult(result,hide),url=findEnvironmentUrl(outputs2,rules.environmentUrl),
text2=finishedComment(publicResult,hideInOutputs(outputs2,hide),redact,page,url,rules),pageUrl=url??dashboardLink(rules.dashboardUrl,result);return toGitHubUpdates(
publicResult,{text:text2,isNoteworthy:isNoteworthy(result)},rules,redact,pageUrl)}function toGitHubUpdates(result,{text:text2,isNoteworthy:isNoteworthyComment},rules,redact,url){
return{comment:{text:text2,isNoteworthy:rules.comment==="always"||isNoteworthyComment},deployment:toDeploymentUpdate(result,redact,url)}}function introduced(text2,rules,redact){
let above=redact(introduction(rules));return above===""?text2:`${above}

${text2}`}function cancelledUpdates(cancelledRun,page,rules,redact,values){let publicRun={...cancelledRun,text:values.hider(rules.commentParameters,[cancelledRun.
name])(cancelledRun.text)},cause=publicRun.isCancelled?"Cancelled":"No result";return{comment:{text:introduced(cancelledComment(publicRun,page),rules,redact),isNoteworthy:!0},
deployment:{state:"failure",description:descriptionText(`${cause}: ${publicRun.text}`),url:void 0}}}function findEnvironmentUrl(outputs2,environmentUrl){let output=outputs2.
find(({name})=>name===environmentUrl),text2=output===void 0?environmentUrl:output.isMasked?void 0:output.text;if(text2===void 0||!URL.canParse(text2))return;let url=new URL(
text2);return/^https?:$/.test(url.protocol)&&url.username===""&&url.password===""?url.href:void 0}var DELETED_OUTCOMES=new Set(["deleted","absent"]);function toDeploymentUpdate(result,redact,url){
let{operation,outcome,failure,durationMs,plan}=result;return failure!==void 0&&DEPLOYS.has(operation)?{state:"failure",description:descriptionText(redact(failure.
summary)),url:void 0}:outcome==="paused"&&DEPLOYS.has(operation)?{state:"in_progress",description:"Paused at a hook",url:void 0}:DEPLOYS.has(operation)?{state:"\
success",description:`${outcome} in ${durationText(durationMs)}`,url}:operation==="delete"&&failure===void 0&&plan===void 0&&DELETED_OUTCOMES.has(outcome)?{state:"\
inactive",description:outcome==="absent"?"The stack does not exist":"The stack was deleted",url:void 0}:void 0}function descriptionText(text2){return clip(sanitizeLogLine(
text2),DESCRIPTION_CHARACTERS,"within")}var VALUE_CHARACTERS2=200,SIGNS2={changed:["~","yellow"],gone:["-","red"],unknown:["?","cyan"]};function driftItems({summary:summary2,resources:resources2}){return[
{kind:"group",title:`Drift: ${summary2}`},...resources2.flatMap(resourceLines).map(text2=>({kind:"line",text:text2})),{kind:"end-group"}]}function resourceLines({
path:path10,type,status,properties,unknown:unknown4}){if(status==="unchanged")return[];let[sign,color]=SIGNS2[status],note=status==="gone"?"  (no longer exists)":
"";return[colorize(color,`  ${sign} ${sanitizeLogLine(path10)}  ${sanitizeLogLine(type)}${note}`),...properties.map(property=>`      ${propertyLine(property)}`),
...unknown4.map(because=>colorize("gray",`      (not compared: ${sanitizeLogLine(because)})`))]}function propertyLine({name,before,after}){let toSide=text2=>text2===
void 0?"(none)":clip(sanitizeLogLine(text2),VALUE_CHARACTERS2);return`${sanitizeLogLine(name)}: ${toSide(before)} \u2192 ${toSide(after)}`}var NO_DESCRIPTION="No description given";function publicOutputs(result,rules,secrets){let outputs2=(result.outputs??[]).map(({key,value,description,error:error2})=>{
let text2=outputText(value);return{name:key,text:text2,value,description:description===NO_DESCRIPTION?"":description,error:error2,named:matchesName(rules.maskedOutputs,
key)}});for(let{named,value}of outputs2)named&&addSecrets(secrets,value);return outputs2.map(({named,error:error2,...output})=>({...output,error:error2===void 0?
void 0:secrets.redact(error2),isMasked:named||secrets.hasSecret(output.text)}))}function unmaskedOutputs(outputs2){return outputs2.filter(({isMasked})=>!isMasked)}
function outputText(value){return value==null?"":typeof value=="string"?value:jsonText(value)}function addSecrets(secrets,value){if(typeof value!="boolean"&&(secrets.
add(outputText(value)),typeof value=="object"&&value!==null&&!isLosslessNumber(value)))for(let entry of Object.values(value))addSecrets(secrets,entry)}function outputsFileText(path10,outputs2){return path10.endsWith(".env")?dotenvText(outputs2):jsonFileText(outputs2)}function jsonFileText(outputs2){return`${jsonText(
Object.fromEntries(outputs2.map(({name,value})=>[name,value])),2)}
`}function dotenvText(outputs2){return outputs2.map(({name,text:text2})=>`${toVariableName2(name)}=${quote(text2)}
`).join("")}function toVariableName2(name){return name.replace(/[^A-Za-z0-9_]/g,"_").replace(/^(?=\d)/,"_")}function quote(text2){return/^[A-Za-z0-9_./:@%+,-]*$/.
test(text2)?text2:text2.includes("'")?`"${text2.replace(/[\\"$`]/g,"\\$&")}"`:`'${text2}'`}var MAX_VARIABLE_BYTES=128*1024,MAX_TOTAL_BYTES=512*1024;function toExportedVariables(outputs2,prefix){let candidates=outputs2.map(({name,text:text2})=>({name,text:text2,
variable:`${prefix}${toVariableName2(name)}`})),reserved=candidates.filter(({variable})=>isReservedEnvVar(variable)),isDuplicate=({variable})=>candidates.filter(
other=>other.variable===variable).length>1,duplicates=candidates.filter(candidate=>isDuplicate(candidate)&&!reserved.includes(candidate)),allowed=candidates.filter(
candidate=>!reserved.includes(candidate)&&!duplicates.includes(candidate)),allowedBySize=findVariablesWithinLimit(allowed);return{variables:new Map(allowed.filter(
candidate=>allowedBySize.has(candidate)).map(({variable,text:text2})=>[variable,text2])),items:[...toWarning(reserved,"They would change how later steps run: se\
t export-prefix to rename them."),...toWarning(duplicates,"Several of them would have the same name: rename them in the template."),...toWarning(allowed.filter(
candidate=>!allowedBySize.has(candidate)),"Later steps cannot start with more than 128 KiB in one variable, or 512 KiB in all of them: use outputs-file instead.")]}}
function findVariablesWithinLimit(all){let remainingBytes=MAX_TOTAL_BYTES,bySize=all.map(candidate=>({one:candidate,bytes:Buffer.byteLength(`${candidate.variable}\
=${candidate.text}`)+1})).sort((left,right)=>left.bytes-right.bytes);return new Set(bySize.flatMap(({one:candidate,bytes})=>(remainingBytes-=bytes,bytes>MAX_VARIABLE_BYTES||
remainingBytes<0?[]:[candidate])))}function toWarning(outputs2,reason){return outputs2.length===0?[]:[{kind:"warning",text:`Outputs not exported as variables: ${outputs2.
map(({name})=>`"${sanitizeLogLine(name)}"`).join(", ")}. ${reason}`}]}var RESERVED=new RegExp(`^(?:${["PATH|HOME|SHELL|IFS|ENV|CDPATH|SHELLOPTS|BASHOPTS|BASH_.*\
|PROMPT_COMMAND|PS[0-4]|TMPDIR|EDITOR|VISUAL|PAGER","LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|MALLOC_.*|GLIBC_TUNABLES","NODE_.*|NPM_CONFIG_.*|PYTHON.*|RUBYOPT|RUBYLIB|\
PERL5.*|PERLLIB|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CLASSPATH","GIT_.*|SSH_.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|CI","(?:HTTPS?|ALL|NO|FTP)_PR\
OXY|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE"].join("|")})$`,"i");function isReservedEnvVar(variable){return RESERVED.test(variable)}function publishOutputs({named,declared,unmasked,fileText},{exportOutputs,exportPrefix,outputsFile},{redact}){let{variables,items}=toExportedVariables(exportOutputs?
unmasked:[],exportPrefix),stackOutputs=named.map(({name,text:text2,isMasked})=>[name,isMasked?text2:redact(text2)]),outputsFileOutput=outputsFile===void 0?[]:[[
"outputs-file",outputsFile]];return{outputs:new Map([...stackOutputs,...declared.texts,...outputsFileOutput]),variables,file:outputsFile===void 0?void 0:{path:outputsFile,
text:fileText(outputsFile)},items}}var VALUE_CHARACTERS3=500;function driftOutputs(drift,{redact}){let text2=jsonText(toOutput(redactDrift(drift,redact))),{changed:changed2,gone}=drift.counts;return[
["has-drift",toTrustedText(String(changed2+gone>0))],["drift",{text:text2,hadSecret:text2!==jsonText(toOutput(drift))}]]}function toOutput({stack,counts,resources:resources2}){
let toSide=text2=>text2===void 0?null:clip(text2,VALUE_CHARACTERS3);return{stack,counts,resources:resources2.filter(({status})=>status!=="unchanged").map(resource2=>({
...resource2,properties:resource2.properties.map(property=>({...property,before:toSide(property.before),after:toSide(property.after)}))}))}}var STEP_OUTPUT_NAMES=new Set(["stack-id","stack-name","stack-status","stack-status-reason","result","changed","stacks","outputs","plan","plan-hash","has-change\
s","to-add","to-update","to-replace","to-delete","valid","error","findings","failure-reason","failure-code","failed-resources","has-drift","drift","data","prune\
d","hooks","dashboard-link","issue-number","comment-id","deployment-id","outputs-file","plan-file"]);function stepOutputs(result,outputs2,secrets,dashboard){let{
stack,failure,pruned}=result,unmasked=Object.fromEntries(unmaskedOutputs(outputs2).map(({name,value})=>[name,value])),text2=value=>value===void 0?void 0:redactText(
value,secrets),json2=value=>value===void 0?void 0:redactJson(value,secrets);return collectOutputs([["stack-id",stack&&toTrustedText(stack.id)],["stack-name",stack&&
toTrustedText(stack.name)],["stack-status",stack&&toTrustedText(stack.status)],["stack-status-reason",text2(stack?.statusReason)],["result",toTrustedText(result.
outcome)],["changed",toTrustedText(String(result.changed))],["outputs",result.outputs===void 0?void 0:json2(unmasked)],...result.plan===void 0?[]:planOutputs(toPlanFacts(
result.plan,secrets)),...result.drift===void 0?[]:driftOutputs(result.drift,secrets),["valid",validity(result)],["error",text2(result.error)],["failure-reason",
text2(failure?.summary)],["failed-resources",json2(failure?.resources)],["data",result.operation==="outputs"&&result.data!==void 0?json2(unmasked):data(result,secrets)],
["pruned",json2(pruned)],["hooks",json2(result.hooks)],["dashboard-link",text2(dashboard)]])}function collectOutputs(all){let entries=all.flatMap(([name,value])=>value===
void 0?[]:[[name,value]]);return{texts:new Map(entries.map(([name,{text:text2}])=>[name,text2])),redacted:entries.filter(([,{hadSecret}])=>hadSecret).map(([name])=>name)}}
function redactionItems(names2){return names2.length===0?[]:[{kind:"warning",text:`These outputs contain a secret: ${names2.join(", ")}. Later steps get "***" i\
n its place; a hidden parameter or masked output with a short value hides this text everywhere.`}]}function namedOutputs(outputs2,passMasked){let publicList=passMasked?
outputs2:unmaskedOutputs(outputs2),repeatedNames=findRepeatedNames(publicList.map(({name})=>name)),canBeNamed=({name})=>isValidOutputName(name)&&!repeatedNames.
has(name.toLowerCase());return{named:publicList.filter(canBeNamed),collided:publicList.filter(value=>!canBeNamed(value)).map(({name})=>name)}}function findRepeatedNames(names2){
let seen=new Set,repeated=new Set;for(let name of names2.map(value=>value.toLowerCase()))(seen.has(name)?repeated:seen).add(name);return repeated}function isValidOutputName(name){
return name!==""&&!/[=\r\n]|<</.test(name)&&!STEP_OUTPUT_NAMES.has(name.toLowerCase())}function planOutputs({plan,hash,hasChanges:hasChanges2,counts}){return[["\
plan",plan],["plan-hash",hash===void 0?void 0:toTrustedText(hash)],["has-changes",toTrustedText(String(hasChanges2))],["to-add",toTrustedText(String(counts.add))],
["to-update",toTrustedText(String(counts.update))],["to-replace",toTrustedText(String(counts.replace))],["to-delete",toTrustedText(String(counts.delete))]]}function toPlanFacts(plan,secrets){
return{plan:planJson(plan,secrets),hash:plan.hash,hasChanges:planHasChanges(plan),counts:worstCounts(plan)}}function planJson(plan,{redact}){let text2=jsonText(
outputPlan(redactPlan(plan,redact)));return{text:text2,hadSecret:text2!==jsonText(outputPlan(plan))}}function validity({outcome}){return outcome==="valid"?toTrustedText(
"true"):outcome==="invalid"?toTrustedText("false"):void 0}function data({data:read2},secrets){if(read2!==void 0)return typeof read2=="string"?redactText(read2,secrets):
redactJson(read2,secrets)}var SUMMARY_BYTES=6e5,SIZE3={table:{rows:200,bytes:1e5},reasonCharacters:2e4,valueCharacters:1e3,resourcesOpen:12},DEFAULT_BUDGET={bytes:SUMMARY_BYTES,size:SIZE3,
title:"###"};function summaryText(result,outputs2,redact,{linkOf,dashboardUrl:dashboardUrl2},{bytes,size,title:title2}=DEFAULT_BUDGET){let events2=result.outcome===
"read"?[]:result.events??[],plan=result.plan===void 0?"":planMarkdown(result.plan,size.table),drift=result.drift===void 0?"":driftMarkdown(result.drift,size.table),
sections=[{name:"the header",text:[`${title2} ${icon(result)} ${headline(result)}`,factsLine(result,dashboardUrl2)].filter(text2=>text2!=="").join(`

`)},{name:"the drift",text:redact(drift),priority:6},{name:"the plan",text:redact(plan),priority:5},{name:"the failure",text:redact(failureText(result,size,redact,
linkOf))},{name:"the outputs",text:redact(outputsText(outputs2,size,redact))},...diagramSections(result,redact),{name:"the resources",text:redact(resourcesText(
result,size)),priority:4},{name:"the result",text:redact(readText(result,size))},{name:"the events",text:redact(eventList(events2,redact)),priority:1}];return fitToBudget(
sections,bytes)}var EVENT_LIMITS={rows:300,bytes:1e5};function eventList(events2,redact){if(events2.length===0)return"";let shownEvents=events2.length<=EVENT_LIMITS.
rows?events2:events2.filter(({status})=>status!=="IN_PROGRESS"),rows=shownEvents.map(({elapsedMs,path:path10,state:state2,reason})=>[clockText(elapsedMs),path10.
length===0?"*the stack itself*":inlineCode(path10.join("/")),inlineCode(state2),reason==="state changed"?"":inlineCode(redact(reason))]),filterNote=shownEvents.
length===events2.length?"":", final states only",content=truncateTable(["Time","Resource","State","Reason"],rows,EVENT_LIMITS);return details(`Events (${shownEvents.
length}${filterNote})`,content)}var VALUE_CHARACTERS4=2e3;function buildStepReport(unredactedResult,options,secrets,page,values){publicOutputs({outputs:unredactedResult.otherOutputs},options,secrets);
let maskedResult=maskResultPlan(unredactedResult,options),outputs2=publicOutputs(maskedResult,options,secrets),result=redactResult(maskedResult,secrets.redact),
unmasked=unmaskedOutputs(outputs2),{named,collided}=namedOutputs(outputs2,options.passMaskedOutputs),dashboard=dashboardLink(options.dashboardUrl,maskedResult),
declaredOutputs=stepOutputs(maskedResult,outputs2,secrets,dashboard),failureTexts=result.failure===void 0?void 0:failureReport(result.failure),fileText=path10=>outputsFileText(
path10,unmasked),{items,...published}=publishOutputs({named,declared:declaredOutputs,unmasked,fileText},options,secrets);return{...published,log:[...result.drift===
void 0?[]:driftItems(result.drift),...result.plan===void 0?[]:planItems(result.plan),...tableItems(result),...outputItems(outputs2),...collisionItems(collided),
...maskedItems(outputs2,options),...redactionItems(declaredOutputs.redacted),...items,...resultItems(result),...dashboardItems(dashboard),...failureTexts?.items??
[]],summary:options.summary?summaryText(result,outputs2,secrets.redact,{linkOf:location=>lineUrl(page,location),dashboardUrl:options.dashboardUrl}):void 0,github:page&&
finishedUpdates(result,outputs2,options,secrets.redact,page,values),failure:result.failure===void 0||failureTexts===void 0?void 0:{message:failureTexts.message,
code:result.failure.code}}}function tableItems({table:table3}){return table3===void 0?[]:group(table3.title,textTable(table3))}function outputItems(outputs2){if(outputs2.
length===0)return[];let rows=outputs2.map(({name,text:text2,isMasked,error:error2})=>[name,isMasked?"***":clip(error2===void 0?text2:`(no value: ${error2})`,VALUE_CHARACTERS4)]);
return group("Outputs",textTable({title:"Outputs",columns:["output","value"],rows}))}function collisionItems(names2){return names2.length===0?[]:[{kind:"notice",
text:`Outputs available only in "outputs", because their names are reserved, invalid, or differ only in case: ${names2.map(name=>name===""?'""':sanitizeLogLine(
name)).join(", ")}`}]}function maskedItems(outputs2,{maskedOutputs},prefix=""){let names2=outputs2.filter(({name,isMasked})=>isMasked&&!matchesName(maskedOutputs,
name)).map(({name})=>sanitizeLogLine(name));return names2.length===0?[]:[{kind:"notice",text:`${prefix}Outputs that contain a secret are masked and omitted from\
 the step's outputs: ${names2.join(", ")}`}]}function resultItems({outcome,stack,durationMs,failure}){if(stack===void 0||stack.status===""||outcome==="read")return[];
let style=failure===void 0?"green":"red",text2=`${sanitizeLogLine(stack.name)}: ${outcome} (${sanitizeLogLine(stack.status)}) in ${durationText(durationMs)}`;return[
{kind:"line",text:colorize(["bold",style],text2)}]}function dashboardItems(link2){return link2===void 0?[]:[{kind:"line",text:`Dashboard: ${link2}`}]}function group(title2,lines2){
return[{kind:"group",title:sanitizeLogLine(title2)},...lines2.map(text2=>({kind:"line",text:text2})),{kind:"end-group"}]}var{imul}=Math,KEY_COUNT=65536,BASE=16777619,SecretIndex=class{#isKey=new Uint8Array(KEY_COUNT);#groups=new Map;add(text2){let key=keyAt(text2,0);this.#isKey[key]=
1;let groups=this.#groups.get(key)??[];this.#groups.set(key,groups);let group2=groups.find(({length})=>length===text2.length)??insertGroup(groups,text2.length),
hash=toHash(text2),textsWithHash=group2.texts.get(hash);textsWithHash===void 0?group2.texts.set(hash,[text2]):textsWithHash.push(text2)}find(text2){let ranges=[],
hashes,start=0,end=0;for(let position=0;position+3<=text2.length;position+=1){let key=keyAt(text2,position);if(this.#isKey[key]===0)continue;hashes??=computePrefixHashes(
text2);let matchEnd=findMatchEnd(text2,position,end,this.#groups.get(key)??[],hashes);matchEnd!==void 0&&(position>=end&&(end>0&&ranges.push({start,end}),start=
position),end=matchEnd)}return end>0&&ranges.push({start,end}),ranges}};function findMatchEnd(text2,position,covered,groups,hashes){for(let{length,power:power2,
texts:texts2}of groups){let matchEnd=position+length;if(matchEnd<=covered)return;if(matchEnd>text2.length)continue;let hash=(hashes[matchEnd]??0)-imul(hashes[position]??
0,power2)|0,from=Math.max(position,covered);if(texts2.get(hash)?.some(one=>text2.startsWith(one.slice(from-position),from))===!0)return matchEnd}}function insertGroup(groups,length){
let group2={length,power:power(length),texts:new Map},insertAt=groups.findIndex(one=>one.length<length);return groups.splice(insertAt<0?groups.length:insertAt,0,
group2),group2}function keyAt(text2,position){let[first,second,third]=[text2.charCodeAt(position),text2.charCodeAt(position+1),text2.charCodeAt(position+2)];return imul(
first,961)+imul(second,31)+third&KEY_COUNT-1}function toHash(text2){let hash=0;for(let position=0;position<text2.length;position+=1)hash=imul(hash,BASE)+text2.charCodeAt(
position)|0;return hash}function computePrefixHashes(text2){let hashes=new Int32Array(text2.length+1),hash=0;for(let position=0;position<text2.length;position+=
1)hash=imul(hash,BASE)+text2.charCodeAt(position)|0,hashes[position+1]=hash;return hashes}function power(exponent){let result=1;for(let base=BASE,remaining=exponent;remaining>
0;remaining>>>=1)(remaining&1)===1&&(result=imul(result,base)),base=imul(base,base);return result}var REDACTED="***",MAX_PASSES=100,MAX_LEVEL=500;function createSecrets(register){let knownForms=new Set,index=new SecretIndex,hasStars=!1,redact=text2=>{let current=text2;
for(let pass=1;pass<=MAX_PASSES;pass+=1){let ranges=index.find(current),next=replaceRanges(current,ranges);if(next===current)return current;if(!hasStars)return next;
current=next}return REDACTED},redactJson2=(value,level=0)=>typeof value=="string"?redact(value):typeof value!="object"||value===null||isLosslessNumber(value)?redactScalar(
value,redact):level===MAX_LEVEL?REDACTED:Array.isArray(value)?value.map(item=>redactJson2(item,level+1)):Object.fromEntries(Object.entries(value).map(([key,entry])=>[
redact(key),redactJson2(entry,level+1)]));return{add:value=>{for(let form of listForms(value))knownForms.has(form)||form===REDACTED||(knownForms.add(form),index.
add(form),hasStars||=form.includes("*"),register(form))},redact,redactJson:value=>redactJson2(value),hasSecret:text2=>index.find(text2).length>0}}var PEM_FRAME=/^-----(BEGIN|END) [A-Z0-9 ]+-----$/;
function listForms(value){let trimmed=value.trim(),lines2=trimmed.split(/\r?\n/).map(line=>line.trim()),plainForms=new Set([trimmed,...lines2]),forms=new Set;for(let form of plainForms)
if(!(form.length<3||PEM_FRAME.test(form))){forms.add(form);for(let encode of ENCODINGS)addEncoded(forms,form,encode)}return forms}var ENCODINGS=[text2=>JSON.stringify(
text2).slice(1,-1),encodeURIComponent,text2=>Buffer.from(text2).toString("base64")];function addEncoded(forms,text2,encode){try{forms.add(encode(text2))}catch{}}
function replaceRanges(text2,ranges){let position=0,parts=ranges.map(({start,end})=>{let before=text2.slice(position,start);return position=end,before+REDACTED});
return parts.length===0?text2:parts.join("")+text2.slice(position)}function redactScalar(value,redact){let text2=String(value);return redact(text2)===text2?value:
REDACTED}var MIN_CHARACTERS=4,MIN_SUBSTRING_CHARACTERS=8,MAX_LEVEL2=20,HIDDEN_VALUE="******",LITERALS=/^(true|false|null|none|~)$/i,PSEUDO_PREFIX="OS::",LONE_SURROGATE=new RegExp(
"\\p{Surrogate}","u"),WORD_UNIT=/[\p{L}\p{N}_]/u;function createParameterValues(){let namesByText=new Map,defaults=new Set;return{add:(name,value)=>{if(!name.startsWith(
PSEUDO_PREFIX))for(let text2 of toTexts(value)){let names2=namesByText.get(text2)??new Set;namesByText.set(text2,names2.add(name))}},addDefault:value=>{for(let text2 of toTexts(
value))defaults.add(text2)},hider:(shown2,visible)=>{let hidden=new Map;for(let[text2,names2]of namesByText){let[first=""]=names2;![...names2].some(name=>matchesName(
shown2,name))&&!defaults.has(text2)&&!visible.some(one=>one.includes(text2))&&hidden.set(text2,first)}return createHider(hidden)}}}function createHider(nameByText){
let substringIndex=new SecretIndex,wordIndex=new SecretIndex;for(let text2 of nameByText.keys())(text2.length<MIN_SUBSTRING_CHARACTERS?wordIndex:substringIndex).
add(text2);return text2=>{let words=wordIndex.find(text2).filter(range=>isWord(text2,range)),ranges=[...substringIndex.find(text2),...words].sort((left,right)=>left.
start-right.start),position=0,visibleText2="";for(let{start,end}of ranges){if(end<=position)continue;let name=nameByText.get(text2.slice(start,end));visibleText2+=
`${text2.slice(position,Math.max(start,position))}[${name===void 0?"parameters":`parameter ${name}`}]`,position=end}return visibleText2+text2.slice(position)}}function isWord(text2,{
start,end}){return!WORD_UNIT.test(text2.charAt(start-1))&&!WORD_UNIT.test(text2.charAt(end))}function toTexts(value){let texts2=[...listLeaves(value,0)].flatMap(
text2=>[text2,...text2.split(/[\r\n]+/),...text2.split(","),...encodedForms(text2)]);return new Set(texts2.map(text2=>text2.trim()).filter(isSpecific))}function isSpecific(text2){
return text2.length>=MIN_CHARACTERS&&text2!==HIDDEN_VALUE&&!LITERALS.test(text2)}function listLeaves(value,level){if(value==null||level>MAX_LEVEL2)return new Set;
if(typeof value=="object"&&!isLosslessNumber(value)){let inner=Object.values(value).flatMap(one=>[...listLeaves(one,level+1)]);return new Set([jsonText(value),...inner])}
let text2=typeof value=="string"?value:jsonText(value),parsed=/^\s*[[{]/.test(text2)?parseJson3(text2):void 0;return new Set([text2,...listLeaves(parsed,level+1)])}
function parseJson3(text2){try{return JSON.parse(text2)}catch{return}}function encodedForms(text2){if(text2.length<MIN_SUBSTRING_CHARACTERS)return[];let forms=[
JSON.stringify(text2).slice(1,-1),Buffer.from(text2).toString("base64")];return LONE_SURROGATE.test(text2)?forms:[...forms,encodeURIComponent(text2)]}function checkEnvironment({stack,outputs:outputs2=[]},rules,secrets,limits){let publicValues=publicOutputs({outputs:outputs2},rules,secrets),outputsJson=jsonText(
Object.fromEntries(publicValues.map(({name,value})=>[name,value]))),outputVariables=publicValues.map(({name,text:text2})=>[`${rules.exportPrefix}${toVariableName2(
name)}`,text2]),stackVariables=[["STACK_NAME",stack?.name??""],["STACK_ID",stack?.id??""],["STACK_OUTPUTS",outputsJson]],variables=new Map([...outputVariables.filter(
([name])=>!isReservedEnvVar(name)),...stackVariables]),omitted=findTooLarge([...variables],limits);for(let name of omitted)variables.delete(name);return{variables:Object.
fromEntries(variables),outputsJson,omitted}}function findTooLarge(variables,{variableBytes,totalBytes}){let sizes=variables.map(([name,text2])=>({name,bytes:Buffer.
byteLength(`${name}=${text2}`)}));sizes.sort((left,right)=>right.bytes-left.bytes);let total=sizes.reduce((sum,{bytes})=>sum+bytes,0),omitted=[];for(let{name,bytes}of sizes){
if(bytes<=variableBytes&&total<=totalBytes)break;omitted.push(name),total-=bytes}return omitted}function omittedText(names2){return`verify-command runs without \
the ${names2.length===1?"variable":"variables"} ${names2.map(name=>`"${name}"`).join(", ")}, too large for an environment variable. STACK_OUTPUTS_FILE is the pa\
th of a file with all outputs as JSON.`}var MAX_LINE_CHARACTERS3=1e4;function commandOutputLine(text2){return{kind:"line",text:`  ${sanitizeLogLine(clip(text2,MAX_LINE_CHARACTERS3))}`}}var FORMAT_VERSION=1,MARKDOWN_SIZE={rows:2e3,bytes:2e6};function planFile(path10,collected,{redact}){let plans=collected.map(({key,plan,maskedOutputs})=>({key,plan:redactPlan(
maskPlan(plan,{maskedOutputs}),redact)})),hash=joinHashes(plans),text2=path10.toLowerCase().endsWith(".md")?toMarkdown(plans,hash):toJson(plans,hash);return{input:"\
plan-file",path:path10,text:text2}}function joinHashes(plans){let hashes=plans.map(({key,plan:{hash}})=>hash===void 0||key===void 0?hash:`${key}:${hash}`);return hashes.
includes(void 0)||hashes.length===0?void 0:hashes.join(",")}function toJson(plans,hash){let document={version:FORMAT_VERSION,"plan-hash":hash,stacks:plans.map(({
key,plan:{stack,hash:ownHash,...plan}})=>({key,...stack,"plan-hash":ownHash,...plan}))};return`${jsonText(document,2)}
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
.${longer}`}function buildErrorReport(error2,failedRequest,options,secrets,page,values){let{items,message}=errorReport(error2,secrets.redact),errorOptions={...options,outputsFile:void 0};
return{...buildStepReport(failedResult(error2,failedRequest),errorOptions,secrets,page,values),log:items,failure:{message,code:findFailureCode(error2)}}}function failedResult(error2,{
operation,stackName:stackName2,durationMs}){let{serverMessage,locations,hint,requestId}=error2 instanceof DeployError?error2:DEFECT_HINT,[summary2=""]=messageOf(
error2).split(`
`);return{operation,outcome:"failed",changed:!1,durationMs,...stackName2===void 0?{}:{stack:{id:"",name:stackName2,status:"",statusReason:""}},failure:{summary:summary2,
reason:serverMessage??messageOf(error2),resources:[],locations,hint,requestId,code:findFailureCode(error2)}}}var DEFECT_HINT={serverMessage:void 0,locations:[],
hint:void 0,requestId:void 0};function stateText({result,because}){return result===void 0?`skipped, because ${because.join(" and ")} failed`:result.outcome}function stateIcon({result}){return result===
void 0?"\u23ED\uFE0F":icon(result)}function changesText({result}){if(result===void 0)return"";if(result.plan!==void 0)return planLine(result.plan);let changedCount=countChangedResources(
result);return changedCount===0?"":changedCount===1?"1 resource":`${changedCount} resources`}function countChangedResources({events:events2=[]}){return new Set(
events2.map(({path:path10})=>path10.join("/")).filter(path10=>path10!=="")).size}function countsText(reports){let stacks=reports.length===1?"1 stack":`${reports.
length} stacks`,plans=reports.flatMap(({result})=>result?.plan===void 0?[]:[result.plan]),counts=new Map;for(let{result}of reports){let outcome=result?.outcome??
"skipped";result?.plan===void 0&&counts.set(outcome,(counts.get(outcome)??0)+1)}let outcomeTexts=[...counts].map(([outcome,count])=>`${count} ${outcome}`);if(plans.
length===0)return`${stacks}: ${outcomeTexts.join(", ")}`;let unchanged=plans.reduce((sum,plan)=>sum+plan.unchanged,0);return[stacks,`resources: ${countsLine(allPlanCounts(
plans),unchanged)}`,...outcomeTexts].join(" \xB7 ")}function forStack(key,width,item){let prefix=`${colorize("magenta",key.padEnd(width))} \u2502 `;switch(item.kind){case"group":return[{kind:"line",text:`${prefix}${colorize(
"bold",item.title)}`}];case"end-group":return[];case"line":return[{kind:"line",text:`${prefix}${item.text}`}];case"notice":case"warning":case"error":return[{...item,
text:`${key}: ${item.text}`}]}}function resultItem(runResult,redact){let line=(style,text2)=>({kind:"line",text:colorize(["bold",style],text2)});switch(runResult.
kind){case"skipped":return line("yellow",`skipped, because ${runResult.because.join(" and ")} failed`);case"refused":return line("red",`failed in ${durationText(
runResult.durationMs)}: ${firstLine(redact(messageOf(runResult.error)))}`);case"result":{let{outcome,durationMs,failure}=runResult.result,text2=`${outcome} in ${durationText(
durationMs)}`;return failure===void 0?line("green",text2):line("red",`${text2}: ${firstLine(redact(failure.summary))}`)}}}var REASON_CHARACTERS2=500;function firstLine(text2){
let[first=""]=text2.split(/\r?\n/);return clip(sanitizeLogLine(first),REASON_CHARACTERS2)}function resultItems2({failure,durationMs},reports,planHash3){let width=Math.
max(...reports.map(({key})=>key.length)),style=failure===void 0?"green":"red",text2=`${countsText(reports)}, in ${durationText(durationMs)}`;return[...reports.map(
report=>({kind:"line",text:`  ${report.key.padEnd(width)}  ${stateText(report)}${describeChanges(report)}`})),...planHash3===void 0?[]:[{kind:"line",text:`  pla\
n-hash: ${planHash3}`}],{kind:"line",text:colorize(["bold",style],text2)}]}function describeChanges(report){let text2=changesText(report);return text2===""?"":`\
 (${text2})`}var MAX_STACKS=60,MAX_ARROWS2=200,LABEL_CHARACTERS=40;function dependencyGraph(reports){let ids=new Map(reports.map(({key},index)=>[key,`s${index}`])),edges=reports.
flatMap(({key,needs})=>needs.map(report=>[ids.get(report),ids.get(key)]));if(edges.length===0||reports.length>MAX_STACKS||edges.length>MAX_ARROWS2)return;let statuses=reports.
map(report=>[ids.get(report.key),toDisplayStatus2(report)]),usedStatuses=DISPLAY_STATUSES.filter(displayStatus=>statuses.some(([,report])=>report===displayStatus)),
lines2=["flowchart LR",...reports.map(report=>`  ${ids.get(report.key)??"s"}["${toLabel2(report)}"]`),...edges.map(([from,to])=>`  ${from??"s"} --> ${to??"s"}`),
...usedStatuses.flatMap(displayStatus=>{let members=statuses.flatMap(([id2,report])=>report===displayStatus&&id2!==void 0?[id2]:[]);return[`  classDef ${displayStatus}\
 ${FILLS[displayStatus]}`,`  class ${members.join(",")} ${displayStatus}`]})],legendTexts={...LEGEND,...reports.some(({result})=>result?.plan!==void 0)?PLAN_LEGEND:
RESULT_LEGEND},legend=usedStatuses.map(displayStatus=>legendTexts[displayStatus]).join(" \xB7 ");return{text:lines2.join(`
`),note:`${legend} \xB7 arrows point to dependent stacks`}}var RESULT_LEGEND={waiting:"\u{1F7E1} skipped"},PLAN_LEGEND={...RESULT_LEGEND,running:"\u{1F535} would chang\
e",untouched:"\u26AA unchanged"};function toLabel2(report){let{key,result}=report,state2=result===void 0?"skipped":result.outcome;return`${result?.failure===void 0?
"":"\u2717 "}${labelText(key,LABEL_CHARACTERS)}<br/>${labelText(state2,LABEL_CHARACTERS)}`}function toDisplayStatus2({result}){return result===void 0?"waiting":
result.failure!==void 0?"failed":result.plan!==void 0?planHasChanges(result.plan)?"running":"untouched":result.outcome==="accepted"||result.outcome==="paused"?"\
running":result.changed?"done":"untouched"}var TITLES2={preview:"Plan for",delete:"Delete of"};function overviewParts(total,reports,size,planHash3,dashboardUrl2){let title2=`### ${icon(total)} ${TITLES2[total.
operation]??"Deploy of"} ${countsText(reports)}`,diagram=dependencyGraph(reports);return[{name:"the header",text:`${title2}

${durationText(total.durationMs)} in total`},{name:"the plan-hash",text:planHash3===void 0?"":`plan-hash: ${inlineCode(planHash3)}`,priority:2},{name:"the table\
 of stacks",text:stacksTable(reports,size,dashboardUrl2)},{name:"the graph of stacks",text:diagram===void 0?"":`${codeBlock(diagram.text,"mermaid")}

${diagram.note}`,priority:3}]}function stacksTable(reports,size,dashboardUrl2){let rows=reports.map(report=>{let{key,stackName:stackName2,isRemoved,result}=report,
status=result?.stack?.status??"",link2=result===void 0?void 0:dashboardLink(dashboardUrl2,result);return[(link2===void 0?inlineCode(key):`[${inlineCode(key)}](${link2}\
)`)+(stackName2===key?"":` (${inlineCode(stackName2)})`)+(isRemoved===!0?" \u2013 no longer in the file":""),`${stateIcon(report)} ${stateText(report)}`,changesText(
report),result===void 0?"":durationText(result.durationMs),status===""?"":inlineCode(status)]});return truncateTable(["Stack","Result","Changes","Duration","Sta\
tus"],rows,size)}var SECTIONS_BYTES=SUMMARY_BYTES*.8,MIN_BYTES=6e3,OVERVIEW={rows:500,bytes:6e4};function stacksSummary(total,reports,planHash3,redact,linkOf,dashboardUrl2){let budget=toShare(
reports.length),sections=reports.map(({key,result,outputs:outputs2})=>({name:`stack ${key}`,text:result===void 0?"":summaryText(result,outputs2,redact,{linkOf,dashboardUrl:dashboardUrl2},
{...budget,title:`#### ${key}:`}).trimEnd(),priority:sectionPriority(result)}));return fitToBudget([...overviewParts(total,reports,OVERVIEW,planHash3,dashboardUrl2),
...sections],SUMMARY_BYTES)}function sectionPriority(result){return result?.failure!==void 0?9:result?.changed===!0||result?.plan!==void 0?5:4}function toShare(count){
let bytes=Math.max(SECTIONS_BYTES/Math.max(count,1),MIN_BYTES),table3={rows:200,bytes:Math.min(1e5,bytes/6)},reasonCharacters=Math.min(2e4,bytes/10);return{bytes,
size:{table:table3,reasonCharacters,valueCharacters:1e3,resourcesOpen:6}}}var OVERVIEW2={rows:100,bytes:12e3},MIN_BYTES2=2500,SECTIONS_BYTES2=COMMENT_BYTES*.7;function stacksComment(total,reports,planHash3,redact,page,url,rules,values){
let bytes=Math.max(SECTIONS_BYTES2/Math.max(reports.length,1),MIN_BYTES2),sections=reports.map(report=>({name:`stack ${report.key}`,text:toSection2(withoutValues(
report,rules,values),bytes,redact,page,rules),priority:sectionPriority(report.result)})),parts=[{name:"the introduction",text:redact(introduction(rules))},...overviewParts(
total,reports,OVERVIEW2,planHash3,rules.dashboardUrl),{name:"the URL",text:url===void 0?"":redact(`**Open:** <${url}>`)},...sections,{name:"the workflow run",text:footer(
page)}];return fitToBudget(parts,COMMENT_BYTES)}function withoutValues(report,rules,values){let{result,outputs:outputs2,key,stackName:stackName2}=report;if(result===
void 0)return report;let hide=values.hider(rules.commentParameters,[key,stackName2,...visibleNames(result)]);return{...report,result:hideInResult(result,hide),outputs:hideInOutputs(
outputs2,hide)}}function toSection2(report,bytes,redact,page,rules){let{key,result,outputs:outputs2}=report;if(result===void 0)return"";let size={table:{rows:60,
bytes:bytes/4},reasonCharacters:Math.min(4e3,bytes/8),valueCharacters:400,resourcesOpen:0},text2=fitToBudget([{name:"the failure",text:redact(failureText(result,
size,redact,location=>lineUrl(page,location)))},{name:"the plan",text:planSection(result,redact,rules,size.table),priority:2},{name:"the outputs",text:redact(outputsText(
outputs2,size,redact)),priority:1}],bytes).trimEnd();if(text2==="")return"";let title2=`${stateIcon(report)} ${key}: ${result.outcome}`;return result.failure===
void 0?details(title2,text2):`#### ${title2}

${text2}`}function aggregateResults(multiStackRun,reports){let{operation,durationMs,failOnNoChanges}=multiStackRun,changed2=reports.some(({result})=>result?.changed===!0),
outcome=aggregateOutcome(reports,operation),failure=aggregateFailure(reports)??(outcome==="unchanged"&&failOnNoChanges?NO_CHANGES:void 0);return{operation,outcome,
changed:changed2,durationMs,failure}}function hasAnyPlan(reports){return reports.some(({result})=>result?.plan!==void 0&&planHasChanges(result.plan))}function aggregateOutcome(reports,operation){
let outcomes=new Set(reports.map(({result})=>toDeployOutcome(result?.outcome??"failed",operation))),[first,...others]=outcomes;return first!==void 0&&others.length===
0?first:OUTCOME_PRECEDENCE.find(outcome=>outcomes.has(outcome))??"updated"}function toDeployOutcome(outcome,operation){return operation!=="deploy"?outcome:outcome===
"deleted"?"updated":outcome==="absent"?"unchanged":outcome}var OUTCOME_PRECEDENCE=["failed","previewed","paused","accepted","deleted"],NOTHING_CHANGED="Nothing \
changed in any stack, and fail-on-no-changes is true",NO_CHANGES={summary:NOTHING_CHANGED,reason:NOTHING_CHANGED,resources:[],locations:[],code:"no-changes"};function aggregateFailure(reports){
let failures=reports.flatMap(({key,result})=>result?.failure===void 0?[]:[{key,failure:result.failure}]),[first]=failures;if(first===void 0)return;let names2=failures.
map(({key})=>key).join(", ");return{summary:`${failures.length} of ${countText3(reports.length)} failed: ${names2}`,reason:failures.map(({key,failure})=>`${key}\
: ${failure.summary}`).join(`
`),resources:failures.flatMap(({failure})=>failure.resources),locations:failures.flatMap(({failure})=>failure.locations),code:first.failure.code}}function countText3(stacks){
return stacks===1?"1 stack":`${stacks} stacks`}function joinOutputs(reports){let namedOutputs2=reports.flatMap(({key,outputs:outputs2,rules})=>outputs2.map(output=>({...output,name:`${key}_${output.name}`,passesMasked:rules.
passMaskedOutputs}))),repeated=findRepeatedNames(namedOutputs2.map(({name})=>name)),isUnique=({name})=>!repeated.has(name.toLowerCase());return{joined:namedOutputs2.
filter(isUnique),ambiguous:namedOutputs2.filter(output=>!isUnique(output)).map(({name})=>name)}}function groupOutputsByStack(reports){return Object.fromEntries(
reports.map(({key,outputs:outputs2})=>[key,Object.fromEntries(unmaskedOutputs(outputs2).map(({name,value})=>[name,value]))]))}function multiStackOutputs(total,reports,planHash3,secrets){
let hasOutputs=reports.some(({result})=>result?.outputs!==void 0),planFacts=toPlanFacts2(reports,planHash3),{failure}=total;return collectOutputs([["result",toTrustedText(
total.outcome)],["changed",toTrustedText(String(total.changed))],["stacks",toTrustedText(jsonText(Object.fromEntries(reports.map(report=>[report.key,toFacts(report)]))))],
["outputs",hasOutputs?redactJson(groupOutputsByStack(reports),secrets):void 0],...planFacts===void 0?[]:planOutputs(planFacts),["failure-reason",failure&&redactText(
failure.summary,secrets)],["failed-resources",failure&&redactJson(failedResources(reports),secrets)]])}function toFacts(report){let{stackName:stackName2,isRemoved,
result,because}=report,removed=isRemoved===!0?{removed:!0}:{};if(result===void 0)return{name:stackName2,result:"skipped",changed:!1,because,...removed};let{stack,
outcome,changed:changed2,durationMs,failure}=result;return{name:stack?.name??stackName2,result:outcome,changed:changed2,"duration-in-seconds":Math.round(durationMs/
100)/10,...stack===void 0||stack.id===""?{}:{id:stack.id},...stack===void 0||stack.status===""?{}:{status:stack.status},...removed,...failure===void 0?{}:{reason:failure.
summary,"failure-code":failure.code}}}function toPlanFacts2(reports,planHash3){let plans=reports.flatMap(({key,result})=>result?.plan===void 0?[]:[[key,result.plan]]);
if(plans.length===0)return;let outputPlans=Object.fromEntries(plans.map(([key,plan])=>[key,outputPlan(plan)]));return{plan:toTrustedText(jsonText(outputPlans)),
hash:planHash3,hasChanges:hasAnyPlan(reports),counts:allPlanCounts(plans.map(([,plan])=>plan),worstCounts)}}function failedResources(reports){return reports.flatMap(
({key,result})=>(result?.failure?.resources??[]).map(resource2=>({stack:key,...resource2})))}function stackReports({operation,stacks},secrets){let maskedStacks=stacks.map(stack=>{let result=toResult(operation,stack);return{...stack,given:result&&maskResultPlan(
result,stack.rules)}});for(let{given:maskedResult,rules}of maskedStacks)publicOutputs(maskedResult??{},rules,secrets);return maskedStacks.map(({key,stackName:stackName2,
needs,rules,isRemoved,runResult,given:maskedResult})=>{let redactedResult=maskedResult&&redactResult(maskedResult,secrets.redact);return{key,stackName:stackName2,
needs,rules,isRemoved,result:redactedResult&&withoutHash(redactedResult),outputs:publicOutputs(maskedResult??{},rules,secrets),because:runResult.kind==="skipped"?
runResult.because:[],redactedOutputs:maskedResult===void 0||redactedResult===void 0?[]:redactedOutputs(maskedResult,redactedResult),error:runResult.kind==="refu\
sed"?runResult.error:void 0}})}function redactedOutputs(maskedResult,redactedResult){return[["plan",maskedResult.plan&&outputPlan(maskedResult.plan),redactedResult.
plan&&outputPlan(redactedResult.plan)],["stacks",maskedResult.failure?.summary,redactedResult.failure?.summary],["failed-resources",maskedResult.failure?.resources,
redactedResult.failure?.resources]].filter(([,before,after])=>jsonText(before)!==jsonText(after)).map(([name])=>name)}function withoutHash(result){return result.
plan===void 0?result:{...result,plan:{...result.plan,hash:void 0}}}function toResult(operation,{stackName:stackName2,runResult}){switch(runResult.kind){case"res\
ult":return runResult.result;case"refused":return failedResult(runResult.error,{operation,stackName:stackName2,durationMs:runResult.durationMs});case"skipped":return}}var MAX_ANNOTATIONS2=9,MESSAGE_CHARACTERS=2e4;function buildMultiStackReport(multiStackRun,options,secrets,page,values){let reports=stackReports(multiStackRun,secrets),
total=aggregateResults(multiStackRun,reports),{joined:joined2,ambiguous}=joinOutputs(reports),publishable=joined2.filter(({isMasked,passesMasked})=>!isMasked||passesMasked),
{named,collided}=namedOutputs(publishable,!0),unmasked=unmaskedOutputs(joined2),failures=findFailures(reports,secrets),declaredOutputs=multiStackOutputs(total,reports,
multiStackRun.planHash,secrets),{items,...published}=publishOutputs({named,declared:declaredOutputs,unmasked,fileText:path10=>multiStackFileText(path10,unmasked,
reports)},options,secrets);return{...published,log:[...reports.flatMap(toPlanItems),...outputItems(joined2),...collisionItems([...collided,...ambiguous]),...reports.
flatMap(({key,outputs:outputs2,rules})=>maskedItems(outputs2,rules,`${key}: `)),...redactionItems([...declaredOutputs.redacted,...redactedNames(reports)]),...items,
...resultItems2(total,reports,multiStackRun.planHash),...failures.flatMap(({items:items2})=>items2).slice(0,MAX_ANNOTATIONS2)],summary:options.summary?stacksSummary(
total,reports,multiStackRun.planHash,secrets.redact,location=>lineUrl(page,location),options.dashboardUrl):void 0,github:page&&multiStackUpdates(total,multiStackRun.
planHash,reports,joined2,options,secrets,page,values),failure:total.failure&&{message:toErrorMessage(total.failure,reports,failures),code:total.failure.code}}}function redactedNames(reports){
return[...new Set(reports.flatMap(({redactedOutputs:redactedOutputs2})=>redactedOutputs2))].map(name=>{let keys2=reports.filter(({redactedOutputs:redactedOutputs2})=>redactedOutputs2.
includes(name)).map(({key})=>key);return`${name} (${keys2.join(", ")})`})}function toPlanItems({key,result}){return result?.plan===void 0?[]:planItems(result.plan,
`${key}: `)}function multiStackFileText(file,unmasked,reports){return file.endsWith(".env")?outputsFileText(file,unmasked):`${jsonText(groupOutputsByStack(reports),
2)}
`}function multiStackUpdates(total,planHash3,reports,outputs2,options,{redact},page,values){let url=findEnvironmentUrl(outputs2,options.environmentUrl),text2=stacksComment(
total,reports,planHash3,redact,page,url,options,values),isNoteworthy2=total.changed||total.failure!==void 0||hasAnyPlan(reports),names2=reports.flatMap(({key,stackName:stackName2})=>[
key,stackName2]),publicResult=hideInResult(total,values.hider(options.commentParameters,names2));return toGitHubUpdates(publicResult,{text:text2,isNoteworthy:isNoteworthy2},
options,redact,url)}function findFailures(reports,{redact}){return reports.flatMap(({key,result,error:error2})=>result?.failure===void 0?[]:[{key,...error2===void 0?
failureReport(result.failure):errorReport(error2,redact)}])}function toErrorMessage(failure,reports,failures){let skipped=reports.filter(({result})=>result===void 0),
lines2=[failure.summary,...failures.map(({key,message})=>`  - ${key}: ${message.replaceAll(`
`,`
    `)}`),...skipped.map(({key,because})=>`  - ${key} was skipped, because ${because.join(" and ")} failed`)];return clip(lines2.join(`
`),MESSAGE_CHARACTERS)}function toReportedFinding({rule,level,message,hint,location,end},redact){return{id:rule.id,name:rule.name,level,message:redact(oneLine(message)),...hint===void 0?
{}:{hint:redact(oneLine(hint))},file:redact(location.file),line:location.line,column:location.column,endLine:end.line,endColumn:end.column}}function countsText2(findings){
let texts2=LEVEL_NOUNS.flatMap(({level,one,more})=>{let count=findings.filter(finding=>finding.level===level).length;return count===0?[]:[`${count} ${count===1?
one:more}`]});return texts2.length===0?"nothing":texts2.length===1?texts2.join(""):`${texts2.slice(0,-1).join(", ")} and ${texts2.at(-1)??""}`}var LEVEL_NOUNS=[
{level:"error",one:"error",more:"errors"},{level:"warning",one:"warning",more:"warnings"},{level:"info",one:"notice",more:"notices"}];var STYLES={error:"red",warning:"yellow",info:"cyan"},KINDS2={error:"error",warning:"warning",info:"notice"},MAX_ANNOTATIONS3={error:9,warning:10,notice:10},MESSAGE_CHARACTERS2=1e3;
function findingItems(findings){return[...new Set(findings.map(({file})=>file))].flatMap(file=>{let fileFindings=findings.filter(finding=>finding.file===file);return[
{kind:"group",title:`${sanitizeLogLine(file)}: ${countsText2(fileFindings)}`},...fileFindings.flatMap(findingLines).map(text2=>({kind:"line",text:text2})),{kind:"\
end-group"}]})}function findingLines(finding){let{id:id2,level,message,hint}=finding,location=sanitizeLogLine(formatLocation(finding)),text2=clip(sanitizeLogLine(
message),MESSAGE_CHARACTERS2),hintLines=hint===void 0?[]:[colorize("gray",`    ${clip(sanitizeLogLine(hint),MESSAGE_CHARACTERS2)}`)];return[`${location} ${colorize(
STYLES[level],level)} ${colorize("bold",id2)} ${text2}`,...hintLines]}function annotationItems(findings){let selected=["error","warning","notice"].map(kind=>{let kindFindings=findings.
filter(({level})=>KINDS2[level]===kind);return{shown:kindFindings.slice(0,MAX_ANNOTATIONS3[kind]),count:kindFindings.length}}),more=selected.reduce((sum,{shown:shown2,
count})=>sum+count-shown2.length,0),note=`${more} more ${more===1?"finding has":"findings have"} no annotation, because GitHub shows ten of each level; see the \
log above or the job summary`;return[...selected.flatMap(({shown:shown2})=>shown2.map(toAnnotation)),...more===0?[]:[{kind:"line",text:note}]]}function toAnnotation(finding){
let{id:id2,name,level,message,hint,file,line,column,endLine,endColumn}=finding,hintText=hint===void 0?"":`. ${hint}`;return{kind:KINDS2[level],title:`${id2} ${name}`,
text:clip(sanitizeLogLine(`${message}${hintText}`),MESSAGE_CHARACTERS2),location:{file,line,column},end:{line:endLine,column:endColumn}}}function findingWarnings(findings,redact){
let shown2=findings.map(finding=>toReportedFinding(finding,redact)).map(finding=>({...finding,level:"warning"}));return annotationItems(shown2)}import{createHash as createHash3}from"node:crypto";var PROJECT_URL="https://github.com/your-organisation/heat-stack-deploy",SARIF_LEVELS={error:"error",warning:"\
warning",info:"note"},FINGERPRINT_CHARACTERS2=32;function sarifText(findings,rules,toPath3){let fingerprint=createFingerprintFunction(),results=findings.map(finding=>({
ruleId:finding.id,ruleIndex:rules.findIndex(({id:id2})=>id2===finding.id),level:SARIF_LEVELS[finding.level],message:{text:messageText2(finding)},locations:[{physicalLocation:{
artifactLocation:toArtifactLocation(toPath3(finding.file)??finding.file),region:toRegion(finding)}}],partialFingerprints:{"heatLint/v1":fingerprint(finding)}})),
log={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"heat-stack-deploy lint",informationUri:PROJECT_URL,rules:rules.
map(toSarifRule)}},columnKind:"utf16CodeUnits",results}]};return`${JSON.stringify(log,void 0,2)}
`}function toSarifRule({id:id2,name,level,summary:summary2,reason}){return{id:id2,name,shortDescription:{text:summary2},fullDescription:{text:reason},helpUri:`${PROJECT_URL}\
/blob/main/docs/lint.md#${id2.toLowerCase()}-${name}`,defaultConfiguration:{level:SARIF_LEVELS[level]}}}function messageText2({message,hint}){return hint===void 0?
`${message}.`:`${message}. ${hint}`}function toArtifactLocation(file){return URL.canParse(file)?{uri:file}:{uri:file.split("/").map(encodeURIComponent).join("/"),
uriBaseId:"%SRCROOT%"}}function toRegion({line,column,endLine,endColumn}){return{startLine:line,startColumn:column,endLine,endColumn}}function createFingerprintFunction(){
let occurrences=new Map;return({id:id2,file,message})=>{let identity=JSON.stringify([id2,file,message]),occurrence=occurrences.get(identity)??0;return occurrences.
set(identity,occurrence+1),createHash3("sha256").update(`${identity}
${occurrence}`).digest("hex").slice(0,FINGERPRINT_CHARACTERS2)}}var ICONS={error:"\u274C",warning:"\u26A0\uFE0F",info:"\u2139\uFE0F"},NO_BREAK_SPACE="\xA0",LIMITS={rows:500,bytes:4e5},OPEN_FINDINGS=30,MESSAGE_CHARACTERS3=500;
function lintSummary(headline2,isValid,findings,linkOf){let heading=`### ${isValid?"\u2705":"\u274C"} ${escapeMarkdown(headline2)}`,sections=[],{rows,bytes}=LIMITS,
shown2=0;for(let file of new Set(findings.map(finding=>finding.file))){if(rows<=0||bytes<=0)break;let ofFile=findings.filter(finding=>finding.file===file);shown2+=
ofFile.length;let isOpen=sections.length===0||shown2<=OPEN_FINDINGS,text2=fileSection(ofFile,{rows,bytes},linkOf,isOpen);sections.push(`#### ${inlineCode(file)}\
: ${countsText2(ofFile)}

${text2}`),rows-=ofFile.length,bytes-=Buffer.byteLength(text2)}return shown2<findings.length&&sections.push(`\u2026 and ${findings.length-shown2} more in other \
files`),`${[heading,...sections].join(`

`)}
`}function fileSection(findings,limits,linkOf,isOpen){let rows=findings.map(finding=>[`${ICONS[finding.level]}${NO_BREAK_SPACE}${finding.level}`,lineMarkdown(finding,
linkOf),messageMarkdown(finding),`${finding.id} ${finding.name}`]),text2=truncateTable(["Level","Line","Finding","Rule"],rows,limits);return isOpen?text2:details(
"Findings",text2)}function lineMarkdown({file,line,column},linkOf){let link2=linkOf({file,line,column});return link2===void 0?String(line):`[${line}](${link2})`}
function messageMarkdown({message,hint}){let escape=text2=>escapeMarkdown(clip(text2,MESSAGE_CHARACTERS3));return hint===void 0?escape(message):`${escape(message)}\
<br>*${escape(hint)}*`}var LEVELS=["error","warning","info"],MAX_OUTPUT_FINDINGS=1e3,REASON_CHARACTERS3=1e3;function buildLintReport({findings,templates,rules},{level,sarifFile,summary:summary2},secrets,page){
let{redact}=secrets,reported=findings.map(finding=>toReportedFinding(finding,redact)),failing=reported.filter(finding=>LEVELS.indexOf(finding.level)<=LEVELS.indexOf(
level)),isValid=failing.length===0,[firstFailing]=failing,headline2=`Lint found ${countsText2(reported)} in ${templates} ${templates===1?"template":"templates"}`,
outputs2=collectOutputs([["result",toTrustedText(isValid?"valid":"invalid")],["changed",toTrustedText("false")],["valid",toTrustedText(String(isValid))],["findi\
ngs",redactJson(reported.slice(0,MAX_OUTPUT_FINDINGS),secrets)],["failure-reason",firstFailing&&redactText(reasonText(firstFailing),secrets)]]);return{log:[...findingItems(
reported),...annotationItems(reported),...redactionItems(outputs2.redacted),...isValid?[{kind:"line",text:headline2}]:[]],outputs:outputs2.texts,variables:new Map,
file:sarifFile===void 0?void 0:{input:"sarif-file",path:sarifFile,text:sarifText(reported,rules,file=>page?.pathInRepository(file))},summary:summary2?lintSummary(
headline2,isValid,reported,location=>lineUrl(page,location)):void 0,github:void 0,failure:isValid?void 0:{message:headline2,code:"invalid-template"}}}function reasonText(finding){
let text2=`${formatLocation(finding)}: ${finding.message} (${finding.id})`;return clip(sanitizeLogLine(text2),REASON_CHARACTERS3)}var STACK_PATH=/\/stacks\/([^/?#]+)\/([^/?#]+)/;function parseStackRef(url){let[,name,id2]=STACK_PATH.exec(url)??[];if(!(name===void 0||id2===void 0))try{return{
name:decodeURIComponent(name),id:decodeURIComponent(id2)}}catch{return}}function findLinkedStack(links2,rel){let link2=links2.find(candidate=>candidate.rel===rel);
return link2===void 0?void 0:parseStackRef(link2.href)}function stackPath({name,id:id2},...segments){return["stacks",name,id2,...segments].map(segment=>buildPath`/${segment}`).
join("")}var ACTIONS3=["INIT","CREATE","UPDATE","DELETE","ROLLBACK","SUSPEND","RESUME","CHECK","SNAPSHOT","RESTORE","ADOPT","SIGNAL"],STATUSES=["IN_PROGRESS","COMPLETE",
"FAILED"];function parseState(state2){let[,action="",status=""]=/^([^_]*)_(.*)$/.exec(state2)??[];return{action:ACTIONS3.find(known=>known===action)??"UNKNOWN",
status:parseStatus(status),state:state2}}function parseStatus(status){return STATUSES.find(known=>known===status)??"UNKNOWN"}function isInProgress({status}){return status===
"IN_PROGRESS"}function isComplete({status}){return status==="COMPLETE"}function isFailed({status}){return status==="FAILED"}function isDeleted({action,status}){
return action==="DELETE"&&status==="COMPLETE"}function parseHeatTime(time){return time===void 0?Number.NaN:Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(time)?time:`${time}\
Z`)}var anything=optional(unknown(),null),optionalText3=pipe(anything,transform(toText2)),textOrEmpty=pipe(anything,transform(value=>toText2(value)??"")),statusReason=pipe(
anything,transform(value=>collapseColons(toText2(value)??""))),optionalNumber=pipe(anything,transform(value=>{let text2=typeof value=="string"||isLosslessNumber(
value)?String(value):"",number2=/^-?\d+(\.\d+)?$/.test(text2)?Number(text2):value;return typeof number2=="number"&&Number.isFinite(number2)?number2:void 0})),isTrue2=pipe(
anything,transform(value=>/^true$/i.test(toText2(value)??""))),texts=pipe(anything,transform(value=>Array.isArray(value)?value.flatMap(item=>toText2(item)??[]):
[])),json=record(string(),unknown()),optionalJson=pipe(anything,transform(value=>is(json,value)?value:void 0)),textMap=pipe(anything,transform(toTextMap));function list(schema){
return pipe(anything,transform(value=>parseValidItems(schema,value)??[]))}function optionalList(schema){return pipe(anything,transform(value=>parseValidItems(schema,
value)))}function parseValidItems(schema,value){if(Array.isArray(value))return value.flatMap(item=>{let result=safeParse(schema,item);return result.success?[result.
output]:[]})}function toTextMap(value){let entries=Object.entries(is(json,value)?value:{});return Object.fromEntries(entries.map(([key,item])=>[key,toText2(item)??
""]))}var state=pipe(string(),transform(parseState)),link=object({rel:string(),href:string()}),links=pipe(list(link),rawTransform(({dataset,addIssue,NEVER})=>{let stack=findLinkedStack(
dataset.value,"stack");return stack===void 0?(addIssue({message:"no stack",expected:'a link "stack" to /stacks/{name}/{id}'}),NEVER):{stack,nested:findLinkedStack(
dataset.value,"nested"),rootStack:findLinkedStack(dataset.value,"root_stack")}}));function toText2(value){if(value!=null)return typeof value=="string"?value:stringify(
value)}function collapseColons(words){return words.replaceAll(": : ",": ")}function withHint(error2){if(!(error2 instanceof RequestError))return error2;let serverMessage=error2.serverMessage===void 0?void 0:collapseColons(error2.serverMessage),
tidied=serverMessage===error2.serverMessage?error2:error2.with({serverMessage}),hint=tidied.hint??hintFor3(tidied);return hint===tidied.hint||hint===void 0?tidied:
withNextStep(tidied,hint)}function withNextStep(error2,hint){return error2.with({hint})}var TOO_LARGE_HINT="Store large files elsewhere (object storage, an imag\
e) and download them from the server. The operator sets the limits: max_template_size (default: 524288 characters of a template or file) and max_json_body_size \
(default: 1048576 bytes of template, files and parameters together), and often one in the web server in front of Heat.",TOO_MANY_SNAPSHOTS_HINT="Heat limits the\
 snapshots of a stack (max_snapshots_per_stack in the operator's configuration, 32 by default). Delete one with operation: delete-snapshot, and set keep-snapsho\
ts for the next snapshots to a number below the limit.",ABANDON_OFF_HINT="This cloud allows neither export nor abandon. Ask the operator to set enable_stack_aba\
ndon = true in the configuration of Heat's engine. To keep the resources without it, set deletion_policy: retain for each of them, update the stack, then delete\
 it.",ADOPT_OFF_HINT="This cloud does not allow adopt. Ask the operator to set enable_stack_adopt = true in the configuration of Heat's engine.";function hintFor3(error2){
switch(error2.status){case 400:return error2.serverMessage?.includes("exceeds maximum allowed size")===!0?TOO_LARGE_HINT:error2.serverMessage?.includes("maximum\
 snapshots per stack")===!0?TOO_MANY_SNAPSHOTS_HINT:error2.serverMessage?.includes("Stack Abandon")===!0?ABANDON_OFF_HINT:error2.serverMessage?.includes("Stack \
Adopt")===!0?ADOPT_OFF_HINT:error2.type==="NotSupported"?"Another action is in progress on this stack: wait for it to finish, then run the step again.":void 0;case 401:
return"Heat rejected a token that Keystone has just issued: auth-url and the orchestration endpoint may belong to different clouds, or Heat cannot reach its Key\
stone.";case 403:return"The cloud's policy does not allow this user to do that (a deploy requires a role such as member or heat_stack_owner), or the orchestrati\
on endpoint belongs to a different project.";case 404:return error2.type===void 0?"Heat has no such path: check orchestration-endpoint (it ends in /v1/ and the \
project id), or the catalog's entry for orchestration.":"It does not exist, or it was deleted in the meantime. Check the stack, then run the step again.";case 409:
return"Someone else is changing this stack, or has created one with the same name: check the stack, then run the step again.";case 413:return TOO_LARGE_HINT;case 429:
return"The cloud is limiting requests: run the step again later, or run fewer jobs in parallel.";case 500:return"Heat could not process this request: ask the op\
erator to look up the request id in the logs. Check the stack, then run the step again.";case 502:case 503:case 504:return"Heat, or the proxy in front of it, is\
 failing: run the step again later. Set retry-attempts to change how often a request is sent.";default:return}}var MAX_REDIRECTS2=3;function createHeatTransport(transport){let endpoint=withoutTrailingSlashes(transport.connection.endpoint);return async request=>{let url=`${endpoint}${request.
path}${formatQuery(request.query??{})}`;for(let redirects=0;;redirects+=1){let response=await sendAuthenticated(transport,request,url);if(!isRedirect(response)||
request.redirect==="return")return response;let next=rebaseLocation(response.headers.location,url,endpoint);if(next===void 0||next===url||redirects===MAX_REDIRECTS2)
throw redirectError2(response);url=next}}}async function sendAuthenticated(transport,request,url){let token=await transport.connection.token();try{return await sendWithToken(
token,transport,request,url)}catch(error2){if(!isUnauthorized(error2))throw withHint(error2)}let newToken=await transport.connection.renewToken(token);try{return await sendWithToken(
newToken,transport,request,url)}catch(error2){throw withHint(error2)}}async function sendWithToken(token,{connection,http,clock:clock2,signal},{method,json:json2,
retry},url){let response=await http.send({method,url,headers:{"x-auth-token":token,...connection.regionName===void 0?{}:{"x-region-name":connection.regionName}},
...json2===void 0?{}:{json:json2},...retry===void 0?{}:{retry},expects:"json",signal});return clock2.update(response),response}function isUnauthorized(error2){return error2 instanceof
RequestError&&error2.status===401}function readServerTime(response){let time=Date.parse(response.headers.date??"");return Number.isNaN(time)?void 0:new Date(time)}
var ServerClock=class{#last;update(response){let time=readServerTime(response);time!==void 0&&(this.#last={serverMs:time.getTime(),monotonicMs:performance.now()})}now(){
if(this.#last!==void 0)return new Date(this.#last.serverMs+performance.now()-this.#last.monotonicMs)}},STACKS_PATH="/stacks/";function isRedirect({status}){return status>=
300&&status<400}function rebaseLocation(location,from,endpoint){if(location===void 0||!URL.canParse(location,from))return;let{pathname,search}=new URL(location,
from),start=pathname.indexOf(STACKS_PATH);return start===-1?void 0:`${endpoint}${pathname.slice(start)}${search}`}function redirectError2(response){let{location}=response.
headers;return new RequestError({method:response.method,url:response.url,status:response.status,delivery:"yes",requestId:response.requestId,serverMessage:location===
void 0?void 0:`redirected to ${redactUrl(location)}`,hint:"This action sends the token only to the endpoint in the catalog. If the server has moved (for example\
, from http to https), set orchestration-endpoint to its new URL."})}var RouteGroup=class{transport;send;constructor(transport){this.transport=transport,this.send=createHeatTransport(transport)}};function combineRouteGroups(...groups){
class Combined extends RouteGroup{}for(let{prototype}of groups)for(let[name,method]of Object.entries(Object.getOwnPropertyDescriptors(prototype)))name!=="constr\
uctor"&&Object.defineProperty(Combined.prototype,name,method);return Combined}var DeployedRoutes=class extends RouteGroup{async getTemplate(ref,{exactNumbers=!1}={}){let response=await this.send({method:"GET",path:stackPath(ref,"template")});
return decode(json,exactNumbers?withExactNumbers(response):response,"Heat's template")}async getEnvironment(ref){let response=await this.send({method:"GET",path:stackPath(
ref,"environment")});return decode(json,response,"Heat's environment")}async getFiles(ref){let response=await this.send({method:"GET",path:stackPath(ref,"files")});
return toTextMap(decode(nullable(json),response,"Heat's files"))}async getDeployed(ref){let[template2,environment,files]=await Promise.all([this.send({method:"G\
ET",path:stackPath(ref,"template")}),this.send({method:"GET",path:stackPath(ref,"environment")}),this.getFiles(ref)]);return{template:decode(json,template2,"Hea\
t's template"),templateText:new JsonText(template2.body),environment:decode(nullable(json),environment,"Heat's environment")??{},environmentText:new JsonText(environment.
body),files}}async abandonStack(ref){let response=await this.send({method:"DELETE",path:stackPath(ref,"abandon")});return{data:decode(json,response,"Heat's aban\
doned stack"),text:response.body}}async exportStack(ref){let response=await this.send({method:"GET",path:stackPath(ref,"export")});return{data:decode(json,response,
"Heat's exported stack"),text:response.body}}};var eventSchema=pipe(object({id:string(),event_time:textOrEmpty,resource_name:textOrEmpty,logical_resource_id:textOrEmpty,physical_resource_id:textOrEmpty,resource_status:state,
resource_status_reason:statusReason,links,resource_type:optionalText3,resource_properties:optionalJson}),transform(wire=>({id:wire.id,time:wire.event_time,resourceName:wire.
resource_name,logicalId:wire.logical_resource_id,physicalId:wire.physical_resource_id,...wire.resource_status,statusReason:wire.resource_status_reason,stack:wire.
links.stack,rootStack:wire.links.rootStack,type:wire.resource_type,properties:wire.resource_properties}))),HOOK_TYPES=["pre-create","pre-update","pre-delete","p\
ost-create","post-update","post-delete"],HOOK_PAUSED=/^[A-Z]+ paused until Hook (\S+) is cleared$/,HOOK_CLEARED=/^Hook (\S+) is cleared$/,HOOK_INTERRUPTED="Fail\
ure occurred while waiting.";function readHookEvent({action,statusReason:statusReason2}){if(action==="SIGNAL")return;if(statusReason2===HOOK_INTERRUPTED)return{
step:"interrupted"};let paused=findHookType(HOOK_PAUSED.exec(statusReason2)?.[1]);if(paused!==void 0)return{step:"paused",hook:paused};let cleared=findHookType(
HOOK_CLEARED.exec(statusReason2)?.[1]);return cleared===void 0?void 0:{step:"cleared",hook:cleared}}function findHookType(name){return HOOK_TYPES.find(known=>known===name)}var listSchema=object({events:array(eventSchema)}),EventRoutes=class extends RouteGroup{async listEvents(ref,query={}){let path10=stackPath(ref,"events"),response=await this.
send({method:"GET",path:path10,query:toQuery(query)});return fillMissingTimes(decode(listSchema,response,"Heat's event list").events)}async listResourceEvents(ref,resourceName,query={}){
let path10=stackPath(ref,"resources",resourceName,"events");try{let response=await this.send({method:"GET",path:path10,query:toQuery(query)});return fillMissingTimes(
decode(listSchema,response,"Heat's event list").events)}catch(error2){if(isNoEventsError(error2))return[];throw error2}}async getEvent(ref,resourceName,eventId){
let path10=stackPath(ref,"resources",resourceName,"events",eventId),response=await this.send({method:"GET",path:path10});return decode(object({event:eventSchema}),
response,"Heat's event").event}};function isNoEventsError(error2){return error2 instanceof RequestError&&error2.status===404&&error2.type==="HTTPNotFound"}function fillMissingTimes(events2){
let isTimed=({time})=>!Number.isNaN(parseHeatTime(time)),last=events2.find(isTimed)?.time;return events2.map(event=>(isTimed(event)&&(last=event.time),isTimed(event)?
event:{...event,time:last??""}))}function toQuery(query){return{limit:query.limit,marker:query.marker,sort_dir:query.sortDir,nested_depth:query.nestedDepth,resource_status:query.
statuses,resource_action:query.actions,resource_name:query.resourceNames,resource_type:query.resourceTypes}}var outputSchema=pipe(object({output_key:string(),description:textOrEmpty,output_value:optional(unknown()),output_error:optionalText3}),transform(wire=>({key:wire.
output_key,description:wire.description,value:wire.output_value,error:wire.output_error}))),OutputRoutes=class extends RouteGroup{async listOutputs(ref){let response=await this.
send({method:"GET",path:stackPath(ref,"outputs")});return decode(object({outputs:array(outputSchema)}),response,"Heat's output list").outputs}async getOutput(ref,key){
let response=await this.send({method:"GET",path:stackPath(ref,"outputs",key)});return decode(object({output:outputSchema}),withExactNumbers(response),"Heat's ou\
tput").output}};function toRequestBody(definition){let{tags:tags2,environmentFiles,adoptData}=definition,body2={stack_name:definition.name,adopt_stack_data:adoptData,template:adoptData===
void 0?definition.template:void 0,template_url:definition.templateUrl,files:definition.files,environment:definition.environment,environment_files:environmentFiles?.
length===0?void 0:environmentFiles,parameters:definition.parameters,tags:tags2===void 0||tags2.length===0?void 0:tags2.join(","),timeout_mins:definition.timeoutMinutes,
disable_rollback:definition.disableRollback,converge:definition.converge,clear_parameters:definition.clearParameters};return Object.fromEntries(Object.entries(body2).
filter(([,value])=>value!==void 0))}var identitySchema=pipe(object({stack_name:string(),stack_id:textOrEmpty}),transform(wire=>({name:wire.stack_name,id:wire.stack_id==="None"?"":wire.stack_id}))),
previewedSchema=pipe(object({resource_name:string(),resource_type:string(),resource_action:textOrEmpty,resource_status:textOrEmpty,physical_resource_id:textOrEmpty,
stack_identity:identitySchema,nested_stack_id:fallback(nullish(identitySchema),void 0),parent_resource:optionalText3,required_by:texts,description:optionalText3,
attributes:optionalJson,properties:optionalJson}),transform(wire=>({name:wire.resource_name,type:wire.resource_type,...parseState(`${wire.resource_action}_${wire.
resource_status}`),physicalId:wire.physical_resource_id,stack:wire.stack_identity,nested:wire.nested_stack_id??void 0,parentResource:wire.parent_resource,requiredBy:wire.
required_by,description:wire.description,attributes:wire.attributes,properties:wire.properties}))),resourceTreeSchema=union([previewedSchema,lazy(()=>array(resourceTreeSchema))]),
previewSchema=pipe(object({stack_name:textOrEmpty,description:textOrEmpty,parameters:textMap,tags:texts,disable_rollback:isTrue2,timeout_mins:optionalNumber,outputs:list(
outputSchema),resources:array(resourceTreeSchema)}),transform(wire=>({name:wire.stack_name,description:wire.description,parameters:wire.parameters,tags:wire.tags,
disableRollback:wire.disable_rollback,timeoutMinutes:wire.timeout_mins,outputs:wire.outputs,resources:flattenResources(wire.resources)}))),previewedList=array(previewedSchema),
changesSchema=object({unchanged:previewedList,updated:previewedList,replaced:previewedList,added:previewedList,deleted:previewedList}),PreviewRoutes=class extends RouteGroup{async previewStack(stack){
let response=await this.send({method:"POST",path:"/stacks/preview",json:toRequestBody(stack),retry:"always"});return decode(object({stack:previewSchema}),response,
"Heat's preview of a new stack").stack}previewUpdate(ref,change,options={}){return this.previewChange("PUT",ref,change,options)}previewPatch(ref,change,options={}){
return this.previewChange("PATCH",ref,change,options)}async previewChange(method,ref,change,options){let response=await this.send({method,path:stackPath(ref,"pr\
eview"),query:{show_nested:options.showNested},json:toRequestBody(change),retry:"always"});return decode(object({resource_changes:changesSchema}),response,"Heat\
's preview of an update").resource_changes}};function flattenResources(resources2){return resources2.flatMap(entry=>isResourceList(entry)?flattenResources(entry):
[entry])}function isResourceList(entry){return Array.isArray(entry)}function readAcceptedWithStatus(status,response){if(response.status===status)return readAccepted(response);let{method,url,requestId}=response;throw new DecodeError(
"",`${method} ${url} returned ${response.status} instead of ${status}`,{requestId,hint:"Most likely a proxy responded instead of Heat: check the proxy, then run\
 the step again."})}function readAccepted(response){return{serverTime:readServerTime(response),requestId:response.requestId}}var resourceSchema=pipe(object({resource_name:string(),resource_type:string(),resource_status:state,resource_status_reason:statusReason,physical_resource_id:textOrEmpty,
logical_resource_id:optionalText3,required_by:texts,parent_resource:optionalText3,links,creation_time:optionalText3,updated_time:optionalText3,description:optionalText3,
attributes:optionalJson}),transform(wire=>({name:wire.resource_name,type:wire.resource_type,...wire.resource_status,statusReason:wire.resource_status_reason,physicalId:wire.
physical_resource_id,logicalId:wire.logical_resource_id??wire.resource_name,requiredBy:wire.required_by,parentResource:wire.parent_resource,stack:wire.links.stack,
nested:wire.links.nested,creationTime:wire.creation_time,updatedTime:wire.updated_time,description:wire.description,attributes:wire.attributes})));var ResourceRoutes=class extends RouteGroup{async listResources(ref,query={}){let response=await this.send({method:"GET",path:stackPath(ref,"resources"),query:{
nested_depth:query.nestedDepth,with_detail:query.withDetail,type:query.type,status:query.statuses,name:query.names,action:query.actions,id:query.ids,physical_resource_id:query.
physicalIds}});return decode(object({resources:array(resourceSchema)}),response,"Heat's resource list").resources}async getResource(ref,name,options={}){let response=await this.
send({method:"GET",path:stackPath(ref,"resources",name),query:{with_attr:options.withAttributes}});return decode(object({resource:resourceSchema}),withExactNumbers(
response),"Heat's resource").resource}async getResourceMetadata(ref,name){let response=await this.send({method:"GET",path:stackPath(ref,"resources",name,"metada\
ta")});return decode(object({metadata:json}),response,"Heat's resource metadata").metadata}async markUnhealthy(ref,name,mark){let body2={mark_unhealthy:mark.unhealthy,
...mark.reason===void 0?{}:{resource_status_reason:mark.reason}};return readAccepted(await this.send({method:"PATCH",path:stackPath(ref,"resources",name),json:body2,
retry:"always"}))}async signalResource(ref,name,details2){return readAccepted(await this.send({method:"POST",path:stackPath(ref,"resources",name,"signal"),...details2===
void 0?{}:{json:details2}}))}};var typeSchema=union([pipe(string(),transform(name=>({name,description:void 0}))),pipe(object({resource_type:string(),description:optionalText3}),transform(wire=>({
name:wire.resource_type,description:wire.description})))]),propertySchema=pipe(object({type:textOrEmpty,description:optionalText3,required:isTrue2,update_allowed:isTrue2,
immutable:isTrue2,default:optional(unknown())}),transform(({update_allowed:updateAllowed,default:defaultValue,...same})=>({...same,updateAllowed,defaultValue}))),
resourceTypeSchema=pipe(object({resource_type:string(),properties:record(string(),fallback(propertySchema,parse(propertySchema,{}))),attributes:fallback(record(
string(),fallback(json,{})),{}),support_status:fallback(object({status:textOrEmpty}),{status:""})}),transform(wire=>({name:wire.resource_type,properties:wire.properties,
attributes:wire.attributes,supportStatus:wire.support_status.status}))),ResourceTypeRoutes=class extends RouteGroup{async listResourceTypes(query={}){let response=await this.
send({method:"GET",path:"/resource_types",query:{name:query.name,version:query.version,support_status:query.supportStatus,with_description:query.withDescription}}),
schema=object({resource_types:array(typeSchema)});return decode(schema,response,"Heat's list of resource types").resource_types}async showResourceType(type){let response=await this.
send({method:"GET",path:buildPath`/resource_types/${type}`});return decode(resourceTypeSchema,response,"Heat's resource type")}async showResourceTypeTemplate(type,templateType="\
hot"){let url=buildPath`/resource_types/${type}/template`,response=await this.send({method:"GET",path:url,query:{template_type:templateType}});return decode(json,
response,"Heat's template of a resource type")}};var versionsSchema=object({template_versions:array(object({version:string(),type:textOrEmpty,aliases:texts}))}),functionsSchema=object({template_functions:array(
pipe(object({functions:string(),description:textOrEmpty}),transform(wire=>({name:wire.functions,description:wire.description}))))}),revisionSchema=fallback(object(
{revision:textOrEmpty}),{revision:""}),buildInfoSchema=object({api:revisionSchema,engine:revisionSchema}),servicesSchema=object({services:array(pipe(object({id:string(),
binary:textOrEmpty,host:textOrEmpty,engine_id:textOrEmpty,status:string(),updated_at:optionalText3}),transform(({engine_id:engineId,updated_at:updatedTime,...same})=>({
...same,engineId,updatedTime}))))}),ServerRoutes=class extends RouteGroup{async listTemplateVersions(){let response=await this.send({method:"GET",path:"/templat\
e_versions"});return decode(versionsSchema,response,"Heat's list of template versions").template_versions}async listTemplateFunctions(version,options={}){let response=await this.
send({method:"GET",path:buildPath`/template_versions/${version}/functions`,query:{with_condition_func:options.withConditions}});return decode(functionsSchema,response,
"Heat's list of template functions").template_functions}async buildInfo(){let response=await this.send({method:"GET",path:"/build_info"}),{api,engine}=decode(buildInfoSchema,
response,"Heat's build information");return{apiRevision:api.revision,engineRevision:engine.revision}}async listServices(){let response=await this.send({method:"\
GET",path:"/services"});return decode(servicesSchema,response,"Heat's list of services").services}};var snapshotSchema=pipe(object({id:string(),name:textOrEmpty,status:pipe(textOrEmpty,transform(parseStatus)),status_reason:textOrEmpty,data:optionalJson,creation_time:optionalText3}),
transform(wire=>({id:wire.id,name:wire.name,status:wire.status,statusReason:wire.status_reason,data:wire.data,creationTime:wire.creation_time}))),SnapshotRoutes=class extends RouteGroup{async createSnapshot(ref,name){
let json2=name===void 0?{}:{name},response=await this.send({method:"POST",path:stackPath(ref,"snapshots"),json:json2});return decode(snapshotSchema,response,"He\
at's new snapshot")}async listSnapshots(ref){let response=await this.send({method:"GET",path:stackPath(ref,"snapshots")});return decode(object({snapshots:array(
snapshotSchema)}),response,"Heat's snapshot list").snapshots}async getSnapshot(ref,id2){let response=await this.send({method:"GET",path:stackPath(ref,"snapshots",
id2)});return decode(object({snapshot:snapshotSchema}),response,"Heat's snapshot").snapshot}async deleteSnapshot(ref,id2){return readAccepted(await this.send({method:"\
DELETE",path:stackPath(ref,"snapshots",id2)}))}async restoreSnapshot(ref,id2){return readAccepted(await this.send({method:"POST",path:stackPath(ref,"snapshots",
id2,"restore")}))}};function isNotFound(error2){return error2 instanceof RequestError&&error2.status===404&&(error2.type==="EntityNotFound"||error2.type==="NotFound")}async function undefinedIfNotFound(response){
try{return await response}catch(error2){if(isNotFound(error2))return;throw error2}}var summaryFields={id:string(),stack_name:string(),stack_status:state,stack_status_reason:statusReason,creation_time:optionalText3,updated_time:optionalText3,deletion_time:optionalText3,
tags:texts,parent:optionalText3,stack_owner:optionalText3},summaryWire=object(summaryFields);function toSummary(wire){return{ref:{name:wire.stack_name,id:wire.id},
name:wire.stack_name,id:wire.id,...wire.stack_status,statusReason:wire.stack_status_reason,creationTime:wire.creation_time,updatedTime:wire.updated_time,deletionTime:wire.
deletion_time,tags:wire.tags,parentId:wire.parent,owner:wire.stack_owner}}var summarySchema=pipe(summaryWire,transform(toSummary)),stackSchema=pipe(object({...summaryFields,
description:textOrEmpty,parameters:textMap,outputs:optionalList(outputSchema),disable_rollback:isTrue2,timeout_mins:optionalNumber}),transform(wire=>({...toSummary(
wire),description:wire.description,parameters:wire.parameters,outputs:wire.outputs,disableRollback:wire.disable_rollback,timeoutMinutes:wire.timeout_mins})));var DEFAULT_PAGE_SIZE=100,lookupSchema=object({stack:object({stack_name:string(),id:string()})}),RESERVED_NAME="detail",StackListRoutes=class extends RouteGroup{async listStacks(query={}){
return filterDeleted(await this.listPage(query),query)}async*listAllStacks(query={}){let limit=query.limit??DEFAULT_PAGE_SIZE,seenIds=new Set;for(let marker=query.
marker;;){let page=await this.listPage({...query,limit,...marker===void 0?{}:{marker}}),newStacks=page.filter(({id:id2})=>!seenIds.has(id2));for(let stack of newStacks)
seenIds.add(stack.id);if(yield*filterDeleted(newStacks,query),page.length<limit||newStacks.length===0)return;marker=page.at(-1)?.id}}async findStack(nameOrId){if(nameOrId===
RESERVED_NAME)return(await this.listStacks({names:[nameOrId]}))[0]?.ref;let path10=buildPath`/stacks/${nameOrId}`,response=await undefinedIfNotFound(this.send({
method:"GET",path:path10,redirect:"return"}));if(response===void 0)return;if(!isRedirect(response)){let{stack}=decode(lookupSchema,response,"Heat's response to \
the lookup of a stack");return{name:stack.stack_name,id:stack.id}}let ref=parseStackRef(response.headers.location??"");if(ref===void 0)throw redirectError2(response);
return ref}async listPage(query){let response=await this.send({method:"GET",path:"/stacks",query:toQuery2(query)});return decode(object({stacks:array(summarySchema)}),
response,"Heat's stack list").stacks}};function filterDeleted(page,{showDeleted}){return showDeleted===!0?page:page.filter(stack=>!isDeleted(stack))}function toQuery2(query){
return{limit:query.limit,marker:query.marker,sort_keys:query.sortKeys,sort_dir:query.sortDir,show_deleted:query.showDeleted,show_nested:query.showNested,show_hidden:query.
showHidden,tags:query.tags?.join(","),tags_any:query.tagsAny?.join(","),not_tags:query.notTags?.join(","),not_tags_any:query.notTagsAny?.join(","),id:query.ids,
name:query.names,status:query.statuses,action:query.actions,owner_id:query.ownerIds}}var StackRoutes=class extends RouteGroup{async createStack(stack){let response=await this.send({method:"POST",path:"/stacks",json:toRequestBody(stack)}),{id:id2}=decode(
object({stack:object({id:string()})}),response,"Heat's response to the create of a stack").stack;return{ref:{name:stack.name,id:id2},...readAccepted(response)}}async getStack(ref,options={}){
let response=await undefinedIfNotFound(this.send({method:"GET",path:stackPath(ref),query:{resolve_outputs:options.resolveOutputs}}));if(response===void 0)return;
let{stack}=decode(object({stack:stackSchema}),withExactNumbers(response),"Heat's stack");return this.transport.onStack?.(stack),stack}async updateStack(ref,change){
return readAcceptedWithStatus(202,await this.send({method:"PUT",path:stackPath(ref),json:toRequestBody(change)}))}async patchStack(ref,change){return readAcceptedWithStatus(
202,await this.send({method:"PATCH",path:stackPath(ref),json:toRequestBody(change)}))}async deleteStack(ref){try{return readAcceptedWithStatus(204,await this.send(
{method:"DELETE",path:stackPath(ref)}))}catch(error2){if(!isNotFound(error2))throw error2;return{serverTime:void 0,requestId:error2.requestId}}}async act(ref,action){
let path10=stackPath(ref,"actions");return readAccepted(await this.send({method:"POST",path:path10,json:{[action]:null}}))}};var HIDDEN_VALUE2="******",CONSTRAINT_KEYS=["AllowedValues","AllowedPattern","MinLength","MaxLength","MinValue","MaxValue","Step","Offset","CustomConstraint","C\
onstraintDescription"],parameterSchema=pipe(looseObject({Type:textOrEmpty,Description:textOrEmpty,Label:optionalText3,NoEcho:optionalText3,Tags:texts}),transform(
wire=>({type:wire.Type,description:wire.Description,label:wire.Label,hidden:!/^false$/i.test(wire.NoEcho??""),hasDefault:"Default"in wire,defaultValue:wire.Default,
value:wire.Value,tags:wire.Tags,constraints:Object.fromEntries(Object.entries(wire).filter(([key])=>CONSTRAINT_KEYS.includes(key)))}))),parametersSchema=pipe(record(
string(),fallback(parameterSchema,parse(parameterSchema,{}))),transform(map3=>Object.entries(map3).map(([name,parameter])=>({name,...parameter})))),nestedSchema=pipe(
object({Type:textOrEmpty,Description:textOrEmpty,Parameters:fallback(parametersSchema,[]),NestedParameters:fallback(lazy(()=>record(string(),nestedSchema)),{})}),
transform(wire=>({type:wire.Type,description:wire.Description,parameters:wire.Parameters,nested:wire.NestedParameters}))),validTemplateSchema=pipe(object({Description:textOrEmpty,
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
" ");function explainTrustRefusal(error2,who){if(!(!who.usesApplicationCredential||!(error2 instanceof RequestError)||!isTrustRefusal(error2)))return new DeployError(
"Heat could not create a Keystone trust, with which it acts for you later: most likely the cloud does not allow this for application credentials; nothing was cr\
eated",{failureCode:"not-allowed",serverMessage:error2.serverMessage,requestId:error2.requestId,hint:APPLICATION_CREDENTIAL_HINT,cause:error2})}function isTrustRefusal({
method,url,status,type,serverMessage}){return method==="POST"&&url.endsWith("/stacks")?status===403?type==="Forbidden"&&!(serverMessage??"").includes("not autho\
rized to use"):status===500&&(type===void 0||type==="RemoteError"||type==="Forbidden"):!1}var FEDERATED_HINT=["Ask the operator for one of these (docs/guides/si\
gn-in-without-secrets.md):","(1) set an authorization_ttl for the identity provider, at least the lifetime of a token, so that the groups of its users outlive t\
heir tokens;",'(2) map the workflow to a local user ("type": "local") that has the roles itself.',"If an authorization_ttl is set already, it has expired: run t\
he step again to sign in again.","If none of these applies, ask the operator to look up the request id in the log of heat-engine."].join(" ");function explainFederatedTrustRefusal(error2){
if(!(!(error2 instanceof RequestError)||!isFederatedRefusal(error2)))return new DeployError("Heat could not create a Keystone trust, with which it acts for you \
later: most likely the roles of this user, which come from the mapping of its identity provider, expire too early; nothing was changed",{failureCode:"not-allowe\
d",serverMessage:error2.serverMessage,requestId:error2.requestId,hint:FEDERATED_HINT,cause:error2})}function isFederatedRefusal({method,url,status,type}){return!(method===
"POST"?url.endsWith("/stacks"):method==="PUT"||method==="PATCH")||!/\/stacks(\/[^/]+\/[^/]+)?$/.test(url)?!1:type==="MissingCredentialError"||status===500&&(type===
void 0||type==="RemoteError")}var SERVICES={compute:{types:["compute"],version:"/v2.1",hasVersion:/\/v2(\.\d+)?(\/[^/]+)?$/},identity:{types:["identity"],version:"/v3",hasVersion:/\/v3$/},image:{
types:["image"],version:"/v2",hasVersion:/\/v2$/},network:{types:["network"],version:"/v2.0",hasVersion:/\/v2\.0$/},volume:{types:["block-storage","volumev3","b\
lock-store","volume"],version:"/v3/{project}",hasVersion:/\/v3\/[^/]+$/}},NAMES5={compute:"Nova",identity:"Keystone",image:"Glance",network:"Neutron",volume:"Ci\
nder"},body=record(string(),unknown());function createServiceReader(connection,http,signal){let unreachable=new Map;return async(service,path10)=>{let silence=unreachable.
get(service);if(silence!==void 0)return{kind:"silent",because:silence};let base=findBase(connection,service);if(base===void 0)return{kind:"silent",because:`the \
catalog has no endpoint for ${NAMES5[service]}`};try{let response=await get(connection,http,`${base}${path10}`,signal);return{kind:"found",body:decode(body,withExactNumbers(
response),`${NAMES5[service]}'s response`)}}catch(error2){signal?.throwIfAborted();let status=error2 instanceof RequestError?error2.status:void 0;if(status===404)
return{kind:"missing"};let because=status===void 0?`${NAMES5[service]} did not respond`:`${NAMES5[service]} returned ${status}`;return status===void 0&&unreachable.
set(service,because),{kind:"silent",because}}}}function findBase(connection,service){let{types,version,hasVersion}=SERVICES[service],url=connection.findServiceUrl(
types);return url===void 0||hasVersion.test(url)?url:service==="volume"&&url.endsWith("/v3")?`${url}/${connection.project.id}`:`${url}${version.replace("{projec\
t}",connection.project.id)}`}async function get(connection,http,url,signal){let send2=token2=>http.send({method:"GET",url,headers:{"x-auth-token":token2},expects:"\
json",signal}),token=await connection.token();try{return await send2(token)}catch(error2){if(!(error2 instanceof RequestError)||error2.status!==401)throw error2}
return send2(await connection.renewToken(token))}var RUNNER_CERTIFICATE_HINT="The runner does not trust the server's certificate (ca-certificate and insecure apply to the cloud only): set NODE_EXTRA_CA_CERTS t\
o a file that contains the certificate authority.";async function readStepJob(inputs){let event=await readWorkflowRun(readRunnerEnvironment().env),readRun2=pullRequest=>event&&
withPullRequest(event,pullRequest),job=readJob(inputs,readRun2);return{job,run:readRun2(job.workflow.pullRequest)}}async function createActionContext({secrets,parameterValues,
console},job,run2){let runnerDeps={...readRunnerEnvironment(),onSecret:secrets.add,onWarning:console.warn,onNotice:console.notice},onParameter=({name,value,isDefault})=>{
isDefault?parameterValues.addDefault(value):parameterValues.add(name,value)},cloud=await readCloud(job.signIn,runnerDeps),onTrace=trace=>{console.debug(formatTrace(
trace))},http=createHttp({...job.http,...cloud.transport,onTrace}),runnerHttp=createHttp({...job.http,onTrace,onUntrusted:RUNNER_CERTIFICATE_HINT}),close=()=>Promise.
all([http.close(),runnerHttp.close()]);return{runnerEnvironment:{...runnerDeps,onParameter,runnerHttp},run:run2,cloud,http,plans:new Map,close}}function createOperationContext(step,job,actionContext,session,stateWriter){
let{secrets,parameterValues,console,signal}=step,{runnerEnvironment,run:run2,cloud,http}=actionContext;return{heat:new HeatClient(session,http,signal,{onStack:({
parameters})=>{for(let[name,value]of Object.entries(parameters))parameterValues.add(name,value)}}),readService:createServiceReader(session,http,signal),userName:session.
user.name===""?void 0:session.user.name,onSecret:secrets.add,clock,signal,onProgress:progress=>{console.print(logItem(progress,secrets.redact))},owner:run2,onRequestPending:pendingRequest=>{
stateWriter?.add({pendingRequest})},onPlan:createPlanCollector(job,actionContext),usesApplicationCredential:cloud.credential.kind==="application-credential",usesIdentityProvider:cloud.
credential.kind==="federated",runVerifyCommand:(command,deployed)=>{let limits=ENVIRONMENT_LIMITS,{omitted,...environment}=checkEnvironment(deployed,job.reporting,
secrets,limits);return omitted.length>0&&console.print({kind:"notice",text:omittedText(omitted)}),runVerifyCommand({command,...environment,workingFolder:runnerEnvironment.
workspace,signal,onLine:line=>{console.print(commandOutputLine(secrets.redact(line)))}})},exportFiles:openExportFiles(runnerEnvironment.workspace),getPullRequestState:createPullRequestStateReader2(
step,job,run2),hasCommit:createHistoryReader2(step,job,run2),writeDeletionNotice:createDeletionNoticeWriter(step,job,run2,session)}}function createHistoryReader2({
console,signal},{workflow:{githubToken}},run2){if(run2===void 0||githubToken===void 0)return;let{repository,sha:head}=run2;return createHistoryReader(githubToken,
{repository,head},{signal,warn:console.warn})}function createDeletionNoticeWriter({console,secrets,signal},{workflow:{githubToken}},run2,{endpoint}){if(run2===void 0||
githubToken===void 0)return;let write=createCommentWriter(githubToken,run2.repository,{signal,warn:console.warn}),marker=deletionNoticeMarker(endpoint);return(pullRequest,notice2)=>{
let{text:text2,isNoteworthy:canCreate}=deletionNoticeComment(notice2,run2);return write(pullRequest,{marker,text:secrets.redact(text2),canCreate})}}function createPlanCollector({
reporting:{planFile:planFile2,maskedOutputs}},{plans}){return planFile2===void 0?void 0:plan=>{plans.set(plan.stack.name,{plan,maskedOutputs})}}function createPullRequestStateReader2({
console,signal},{workflow:{githubToken}},run2){return run2===void 0||githubToken===void 0?void 0:createPullRequestStateReader(githubToken,run2.repository,{signal,
warn:console.warn})}function createReporter({console,signal},job,{run:run2},onIds,previousState){let{comment,deploymentEnvironment:environment}=job.reporting;if(run2===
void 0||comment==="never"&&environment===void 0)return;let token=job.workflow.githubToken;if(token===void 0){console.warn("No comment and no deployment record: \
github-token is not set");return}let onNoPullRequest=text2=>{console.print({kind:"line",text:text2})},isPreview=job.previewEnvironments==="all",options={run:run2,
token,signal,comments:comment!=="never",onNoPullRequest,environment,isPreview};return new GitHubReporter(options,console.warn,onIds,previousState)}function createIssueWriter2({
console,signal},{reporting,workflow:{githubToken}},{run:run2}){if(!(!reporting.driftIssue||run2===void 0)){if(githubToken===void 0){console.warn("No issue: gith\
ub-token is not set");return}return createIssueWriter(githubToken,run2,{signal,warn:console.warn})}}async function runLint(step,inputs){let job=readLintJob(inputs),{secrets,console}=step;job.unusedInputs.length>0&&console.warn(unusedInputsWarning("lint",job.unusedInputs));
let{env,workspace}=readRunnerEnvironment(),run2=await readWorkflowRun(env),http=createHttp({...job.http,onTrace:trace=>{console.debug(formatTrace(trace))},onUntrusted:RUNNER_CERTIFICATE_HINT});
try{let result=await lintTemplates(step,inputs,job,createDownloader(http,step.signal));await publish(buildLintReport(result,job,secrets,run2),workspace,console,
void 0)}finally{await http.close()}}async function lintTemplates({secrets},inputs,job,download){let{addKnownTypes,findUnknownRules,lintAll,loadHeatSchema,parseKnownTypes,
RULES}=await import("./lint-BWZCZPF3.js"),unknownRules=findUnknownRules(job.ignoredRules);if(unknownRules.length>0){let known=RULES.map(({id:id2,name})=>`${id2}\
 (${name})`).join(", "),problem=`names no rule of lint: ${unknownRules.join(", ")}`,hint=`The rules are ${known}.`;throw new InputError([{input:"lint-ignore",problem}],
hint)}let knownTypes=job.knownTypesFiles.flatMap(file=>parseKnownTypes(readJson(inputs,job,file),file)),schema=addKnownTypes(await loadHeatSchema(),knownTypes),
collected=await collectAll(job,secrets.add,cacheDownloads(download)),{knowsAllTypes,ignoredRules}=job;return{...lintAll(collected,{schema,knowsAllTypes,ignoredRules}),
rules:RULES}}function readJson({readFile:readFile7},{files},file){let issue2=problem=>new InputError([{input:"lint-known-types",problem}]);if(readFile7===void 0)
throw new TypeError("lint reads files");try{return JSON.parse(readFile7(file,files.allowFilesOutsideWorkspace))}catch(error2){throw error2 instanceof InvalidValue?
issue2(error2.message):error2 instanceof SyntaxError?issue2(`names ${file}, which is not valid JSON`):error2}}async function collectAll({templates,files},onSecret,fetchUrl){
let{workspace}=readRunnerEnvironment(),found=findFiles(templates,workspace,files.allowFilesOutsideWorkspace);if(found.unmatched.length>0){let problem=`matches n\
o file in the workspace: ${found.unmatched.join(", ")}`;throw new InputError([{input:"template",problem}])}let names2=found.files.flatMap(({name,isMatched})=>isMatched&&
!hasTemplateVersion(path9.resolve(workspace,name))?[]:[name]);if(names2.length===0){let problem=`matches ${found.files.length} files, and none of them is a Heat\
 template`;throw new InputError([{input:"template",problem}])}let collected=[],parsed=new Map;for(let template2 of names2)collected.push(await collectFiles({...files,
template:template2,workspace,fetchUrl,onSecret,parsed}));return collected}var MAX_OUTAGE_MS=10*6e4,FIRST_PAUSE_MS=5e3,MAX_PAUSE_MS=3e4,PAUSE_DIVISOR=4,OutageRetry=class{context;sinceMs;constructor(context){this.context=context}async run(request,onPause=()=>{}){
for(;;)try{let value=await request();return this.end(),value}catch(error2){if(!isUnavailable(error2))throw error2;await this.backOff(error2),onPause()}}async backOff(error2){
let{clock:clock2,signal}=this.context;this.sinceMs===void 0&&this.begin(error2);let outageMs=this.outageMs();if(outageMs>=MAX_OUTAGE_MS)throw outageTooLongError(
error2);await clock2.sleep(Math.min(MAX_PAUSE_MS,Math.max(FIRST_PAUSE_MS,outageMs/PAUSE_DIVISOR)),signal)}begin(error2){this.sinceMs=this.context.clock.now();let[
serverMessage=""]=messageOf(error2).split(`
`);this.context.onProgress({kind:"warning",text:`The cloud does not respond (${serverMessage}); still waiting, because Heat continues the action`})}end(){if(this.
sinceMs===void 0)return;let text2=`The cloud responds again, after ${Math.round(this.outageMs()/1e3)} s`;this.sinceMs=void 0,this.context.onProgress({kind:"noti\
ce",text:text2})}outageMs(){return this.sinceMs===void 0?0:this.context.clock.now()-this.sinceMs}};function isUnavailable(error2){if(error2 instanceof RequestError){
let{status}=error2;return status===void 0||status===429||status>=500}return error2 instanceof Error&&error2.cause!==void 0&&isUnavailable(error2.cause)}function outageTooLongError(cause){
return new DeadlineError(`The cloud has not responded for ${MAX_OUTAGE_MS/6e4} minutes, so the state of the stack is unknown`,{failureCode:"unreachable",cause,hint:"\
Heat may have continued the action: check the stack when the cloud responds again. Running the step again is safe."})}var POLLS=4,POLL_INTERVAL_MS=2500,MAX_ATTEMPTS=3,ForeignAction=class{differences;isBlocking;constructor(differences4,isBlocking){this.differences=differences4,this.
isBlocking=isBlocking}};async function submitOnce(context,title2,submission){for(let attempt=1;;attempt+=1)try{let answer=await submission.send(),start=await pollActionStart(
context,submission);if(start==="started")return answer;if(start!=="dropped"||attempt>=MAX_ATTEMPTS)throw droppedError(title2,start);let text2=`Heat accepted the\
 ${title2} but did not start it, most likely because another action ended at that moment; sending it again.`;context.onProgress({kind:"warning",text:text2})}catch(error2){
let text2=describeUncertainty(title2,error2,submission,attempt);if(text2===void 0)throw explainError(context,error2);context.onProgress({kind:"warning",text:text2});
let lookupResult=await lookUp(context,submission,isConflict(error2)),isForeign=lookupResult instanceof ForeignAction;if(lookupResult!==void 0&&!isForeign)return lookupResult;
if(isForeign&&(!lookupResult.isBlocking||isConflict(error2))||attempt>=MAX_ATTEMPTS)throw unansweredError(title2,error2,isForeign?lookupResult:void 0)}}function describeUncertainty(title2,error2,{
removesStack},attempt){let isMissing=error2 instanceof RequestError&&error2.status===404;return attempt>1&&(isConflict(error2)||removesStack===!0&&isMissing)?`H\
eat rejected the ${title2} that was sent again (${messageOf(error2)}), most likely because the first one arrived late; checking that.`:isLost(error2)?`The respo\
nse to the ${title2} was lost (${messageOf(error2)}); checking whether it arrived.`:void 0}function isLost(error2){return error2 instanceof DecodeError||error2 instanceof
RequestError&&error2.delivery==="maybe"}function isConflict(error2){return error2 instanceof RequestError&&error2.status===409}async function lookUp(context,{find},isRefused){
let outage=new OutageRetry(context),foreign;for(let poll=1;poll<=POLLS;poll+=1){let lookupResult=await outage.run(find);if(lookupResult instanceof ForeignAction)
foreign=lookupResult;else if(lookupResult!==void 0)return lookupResult;if(foreign!==void 0&&isRefused)return foreign;await context.clock.sleep(POLL_INTERVAL_MS,
context.signal)}return foreign}async function pollActionStart(context,{checkStart:checkStart2}){if(checkStart2===void 0)return"started";let outage=new OutageRetry(
context);for(let poll=1;;poll+=1){let start=await outage.run(checkStart2);if(start==="started"||poll>POLLS)return start;await context.clock.sleep(POLL_INTERVAL_MS,
context.signal)}}function droppedError(title2,start){return start!=="dropped"?new StackError(`Heat accepted the ${title2} but dropped it, because another action\
 started at that moment: the stack is ${start.stateOfOther}`,{hint:"Find out who else is changing this stack, then run the step again. Use a concurrency group i\
n the workflow to avoid parallel runs.",failureCode:"superseded"}):new StackError(`Heat accepted the ${title2} ${MAX_ATTEMPTS} times but did not start it`,{failureCode:"\
superseded",hint:"Check the stack in the cloud, then run the step again, which is safe. If it happens again, ask the operator to check the log of Heat's engine."})}
function unansweredError(title2,cause,foreign){let seen=foreign===void 0?"":`: the stack differs from the request in ${foreign.differences.join(", ")}`;return foreign!==
void 0&&!isConflict(cause)?new StackError(`The response to the ${title2} was lost, and the request apparently did not arrive${seen}`,{failureCode:"superseded",cause,
hint:"Find out who else is changing this stack. Running the step again continues from the current state."}):isConflict(cause)?new StackError(`The response to th\
e ${title2} was lost, and it is unknown whether this step itself caused Heat's conflict (409)${seen}`,{failureCode:"superseded",cause,hint:"Compare the times of\
 the stack with those of this workflow run. Running the step again continues from the current state."}):new StackError(`The ${title2} got no response in ${MAX_ATTEMPTS}\
 attempts, and it did not reach Heat`,{failureCode:"unreachable",cause,hint:"Check the stack in the cloud, then run the step again, which is safe."})}function explainError(context,error2){
let{usesApplicationCredential,usesIdentityProvider=!1}=context;return(usesIdentityProvider?explainFederatedTrustRefusal(error2):void 0)??explainTrustRefusal(error2,
{usesApplicationCredential})??error2}function recordPendingRequest({onRequestPending},request){let record2=request,update=change=>{record2={...record2,...change},onRequestPending?.(record2)};return update(
{}),{onAccepted:({id:id2})=>{record2.stackId!==id2&&update({stackId:id2})},onRow:({updatedTime})=>{(record2.seen===void 0||record2.seen.updatedTime!==updatedTime)&&
update({seen:{updatedTime}})},onEnd:row=>{update({hasEnded:!0,...row===void 0?{}:{seen:{updatedTime:row.updatedTime}}})}}}async function findStack(context,nameOrId){let{heat}=context,ref=await heat.findStack(nameOrId),stack=ref===void 0?void 0:await heat.getStack(ref);return stack===
void 0||!isDeleted(stack)?stack:stack.name===nameOrId?waitUntilNameReleased(context,stack):void 0}async function getStackOrThrow(context,nameOrId,operation){let stack=await findStack(
context,nameOrId);if(stack!==void 0)return stack;throw new StackError(`Stack ${nameOrId} does not exist, so there is nothing to ${operation}`,{failureCode:"not-\
found",hint:"Check the name, and the project and region that the step is signed in to."})}function withResolvedName(request,stack){return{...request,stackName:stack?.
name??request.stackName}}var NAME_POLLS=120,FIRST_NAME_POLL_MS=100,NAME_POLL_MS=500;async function waitUntilNameReleased({heat,clock:clock2,signal},{name,id:id2}){
for(let poll=0;poll<NAME_POLLS;poll+=1){let ref=await heat.findStack(name);if(ref?.id!==id2)return;let stack=await heat.getStack(ref,{resolveOutputs:!1});if(stack!==
void 0&&!isDeleted(stack))return stack;await clock2.sleep(Math.min(NAME_POLL_MS,FIRST_NAME_POLL_MS*2**poll),signal)}}var NO_BASELINE={eventIds:new Set,newest:void 0},BASELINE_EVENTS=50,MAX_NESTING=5,OVERLAP_MS=3e3,PAGE_EVENTS=500;async function readBaseline(heat,ref){let query={
limit:BASELINE_EVENTS,sortDir:"desc"},[nested,own]=await Promise.all([heat.listEvents(ref,{...query,nestedDepth:MAX_NESTING}),heat.listEvents(ref,query)]),events2=[
...nested,...own].sort((left,right)=>toTimeMs(right)-toTimeMs(left)),newest=events2[0];return{eventIds:new Set(events2.map(({id:id2})=>id2)),newest:newest===void 0?
void 0:{id:newest.id,timeMs:toTimeMs(newest)}}}var EventFeed=class{heat;ref;baseline;now;seen;recent=[];marker;constructor(heat,ref,baseline,now=Date.now){this.
heat=heat,this.ref=ref,this.baseline=baseline,this.now=now,this.seen=new Set(baseline.eventIds),this.marker=baseline.newest?.id}async next(nestedDepth=MAX_NESTING){
let unread=new Map,listed=new Set,readAtMs=this.now(),marker=this.marker;for(;;){let page=await this.heat.listEvents(this.ref,{limit:PAGE_EVENTS,sortDir:"asc",...nestedDepth===
0?{}:{nestedDepth},...marker===void 0?{}:{marker}}),isRepeated=page.every(({id:id2})=>listed.has(id2));for(let event of page)listed.add(event.id),this.seen.has(
event.id)||unread.set(event.id,event);if(page.length<PAGE_EVENTS||isRepeated)break;marker=page.at(-1)?.id}let fresh=[...unread.values()].filter(event=>this.isNew(
event)&&this.isSinceBaseline(event));return this.advance(fresh,readAtMs),fresh.sort((left,right)=>toTimeMs(left)-toTimeMs(right))}isNew({id:id2}){let isNew=!this.
seen.has(id2);return this.seen.add(id2),isNew}isSinceBaseline(event){return this.baseline.newest===void 0||toTimeMs(event)>=this.baseline.newest.timeMs}advance(fresh,readAtMs){
let seenAtMs=this.now();this.recent.push(...fresh.map(event=>({event,seenAtMs})));let newestMs=this.recent.reduce((newest,{event})=>Math.max(newest,toTimeMs(event)),
0),isSettled2=seen=>toTimeMs(seen.event)<newestMs-OVERLAP_MS||readAtMs-seen.seenAtMs>=OVERLAP_MS,last=this.recent.findLast(isSettled2);last!==void 0&&(this.marker=
last.event.id,this.recent=this.recent.filter(seen=>!isSettled2(seen)))}};function toTimeMs(event){return parseHeatTime(event.time)}function hookWarning(wait,root){return`${displayName(wait)} is paused at its hook ${wait.hook}; Heat continues when you clear it. To clear it: ${clearCommand(wait,
root)}`}function listHookWaits(waits){let names2=waits.slice(0,10).map(wait=>`${displayName(wait)} (${wait.hook})`),more=waits.length-names2.length;return`${names2.
join(", ")}${more>0?` and ${more} more`:""}`}function describeUnclearedHooks(waits){return`paused at ${waits.length===1?"an uncleared hook":"uncleared hooks"}: ${listHookWaits(
waits)}`}function describePause(waits){return`paused at ${waits.length===1?"the hook":"the hooks"} of ${listHookWaits(waits)}`}function pausedNextStep(stackName2){
return`Use operation "clear-hooks" with stack-name: ${stackName2} to let Heat continue, then operation "wait" to wait for the end; or use operation "cancel" to \
stop the action. Otherwise Heat ends it at its time limit (timeout-in-minutes).`}function hookNextStep(waits,root){let[first]=waits;if(first===void 0)return"";let one=waits.
length===1?"the hook":"the hooks",out=waits.length===1?"it":"them";return`Run the step again and clear ${one} while the step waits (${clearCommand(first,root)})\
, or remove ${out} from the environment (resource_registry, resources, hooks).`}function clearCommand({path:path10,hook,stack},root){if(hook.startsWith("pre-"))
return`openstack stack hook clear ${shellWord(root.name)} ${shellWord(path10.join("/"))} --${hook}`;let name=shellWord(path10.at(-1)??"");return`openstack stack\
 resource signal ${stack.id===root.id?shellWord(root.name):stack.id} ${name} --data '{"unset_hook": "${hook}"}'`}function displayName({path:path10}){return path10.
join("/")}function shellWord(text2){return/^[\w./:@+-]+$/.test(text2)?text2:`'${text2.replaceAll("'","'\\''")}'`}var MAX_WARNINGS2=5,HookReporter=class{onProgress;root;count=0;constructor(onProgress,root){
this.onProgress=onProgress,this.root=root}warn(wait){this.count+=1,this.onProgress({kind:this.count<=MAX_WARNINGS2?"warning":"fact",text:hookWarning(wait,this.root)})}};var HookWaits=class{waits=new Map;ended=new Map;follow(event,stack){let key=event.path.join("/"),{hook}=event;if(event.path.length===0){if(isFailed(event))for(let waiting of[
...this.waits.keys()])this.giveUp(waiting)}else hook===void 0?isFailed(event)?this.giveUp(key):this.waits.delete(key):hook.step==="paused"?(this.ended.delete(key),
this.waits.set(key,{path:event.path,hook:hook.hook,stack,sinceMs:event.timeMs})):hook.step==="cleared"?this.waits.delete(key):this.giveUp(key)}current(){return[
...this.waits.values()]}uncleared(){return[...this.ended.values(),...this.waits.values()]}has(path10){return this.waits.has(path10.join("/"))}giveUp(key){let wait=this.
waits.get(key);wait!==void 0&&(this.waits.delete(key),this.ended.set(key,wait))}};var ResourceStates=class{containers=new Set;running=new CountedKeys(this.containers);ended=new CountedKeys(this.containers);failed=new CountedKeys(this.containers);newestMs=new Map;startedMs=new Map;endedWithoutStart=new Set;isOutdated(event,key,timeMs){
let newestMs=this.newestMs.get(key)??Number.NEGATIVE_INFINITY;return timeMs!==newestMs?timeMs<newestMs:isInProgress(event)&&this.endedWithoutStart.has(toActionKey(
key,event))}record(event,key,timeMs){this.newestMs.set(key,timeMs);let actionKey=toActionKey(key,event);isInProgress(event)?this.startedMs.set(actionKey,timeMs):
this.startedMs.has(actionKey)||this.endedWithoutStart.add(actionKey),key!==""&&(isInProgress(event)?this.resume(key):this.end(key),event.status==="FAILED"&&this.
failed.add(key))}pause(key,timeMs){this.newestMs.set(key,timeMs),this.running.delete(key),this.ended.delete(key),this.failed.delete(key)}clearHook(key,timeMs,hasEnded){
this.newestMs.set(key,timeMs),hasEnded&&this.ended.add(key)}resume(key){this.running.add(key),this.ended.delete(key),this.failed.delete(key)}durationMs(event,key,timeMs){
let startedMs=this.startedMs.get(toActionKey(key,event));return startedMs===void 0?void 0:timeMs-startedMs}addContainer(key){if(!this.containers.has(key)){for(let keys2 of[
this.running,this.ended,this.failed])keys2.uncount(key);this.containers.add(key)}}isContainer(key){return this.containers.has(key)}runningKeys(){return this.running.
list()}count(){return{running:this.running.count,ended:this.ended.count,failed:this.failed.count}}end(key){this.ended.add(key),this.running.delete(key),this.failed.
delete(key)}},CountedKeys=class{containers;keys=new Set;counted=0;constructor(containers){this.containers=containers}get count(){return this.counted}list(){return[
...this.keys]}add(key){this.keys.has(key)||(this.keys.add(key),this.containers.has(key)||(this.counted+=1))}delete(key){this.keys.delete(key)&&!this.containers.
has(key)&&(this.counted-=1)}uncount(key){this.keys.has(key)&&(this.counted-=1)}};function toActionKey(key,{action}){return`${key} ${action}`}var Retries=class{failures=new Map;newest=new Map;isRollback=!1;follow(event,isRollback){let{path:path10,action,status,hook}=event;if(this.isRollback=isRollback,
path10.length===0||hook!==void 0)return;let key=path10.join("/");action==="CREATE"&&status==="FAILED"&&this.failures.set(key,[...this.failures.get(key)??[],event]);
let newest=this.newest.get(key);return(newest===void 0||rank(event)>=rank(newest))&&this.newest.set(key,event),action==="DELETE"&&status==="IN_PROGRESS"&&this.isBetween(
path10)?{path:path10,attempt:(this.failures.get(key)??[]).length+1}:void 0}isBetween(path10){let key=path10.join("/"),newest=this.newest.get(key);return this.isRollback||
newest?.action!=="DELETE"||newest.status==="FAILED"?!1:(this.failures.get(key)??[]).some(({timeMs})=>timeMs<=newest.timeMs)}};function rank({timeMs,status}){return timeMs+
(status==="IN_PROGRESS"?0:1)}function describeRetry({path:path10,attempt}){let of=attempt<=6?`${attempt} of 6`:`attempt ${attempt}`;return`Heat tries ${path10.join(
"/")} again (${of})`}var LAST_SHORT_ID=/-[a-z2-7]{12}$/,INNER_SHORT_ID=/-(?=[a-z]*[2-7])[a-z2-7]{12}-/;function splitNestedName(name){return name.replace(LAST_SHORT_ID,"").split(INNER_SHORT_ID)}var StackTree=class{root;nodes=new Map;types=new Map;resourceCount=0;nestedCount=0;unbornCount=0;constructor(root){this.root=root,this.nodes.set(root.id,{ref:root,
path:[]})}learn(resources2){let unresolved=new Set(resources2.filter(({nested})=>nested!==void 0));for(let before=-1;before!==unresolved.size;){before=unresolved.
size;for(let resource2 of unresolved){let parent=this.nodes.get(resource2.stack.id);parent===void 0||resource2.nested===void 0||(this.nodes.set(resource2.nested.
id,{ref:resource2.nested,path:[...parent.path,resource2.name]}),unresolved.delete(resource2))}}for(let{stack,name,type}of resources2)this.types.set(`${stack.id}\
/${name}`,type);let leaves=resources2.filter(resource2=>!this.isContainer(resource2));this.resourceCount=leaves.length,this.nestedCount=resources2.length-leaves.
length,this.unbornCount=leaves.filter(({physicalId,action,status})=>physicalId===""&&(action==="INIT"||status!=="COMPLETE")).length}get hasNested(){return this.
nestedCount>0}get isFlat(){return this.resourceCount>0&&this.nestedCount===0&&this.unbornCount===0}get leafCount(){return this.resourceCount}knows(stack){let node=this.
nodes.get(stack.id);return node!==void 0&&node.isGuess===void 0}findPath(stack){return this.nodes.get(stack.id)?.path??this.guess(stack)}findType(stack,resourceName){
return this.types.get(`${stack.id}/${resourceName}`)}typeAt(path10){let name=path10.at(-1),parent=[...this.nodes.values()].find(node=>node.path.join("/")===path10.
slice(0,-1).join("/"));return name===void 0||parent===void 0?void 0:this.findType(parent.ref,name)}isContainer(resource2){return resource2.nested!==void 0||this.
nodes.has(resource2.physicalId)}static isOfStackItself(event){return event.resourceName===event.stack.name&&event.physicalId===event.stack.id}guess(stack){let parent=[
...this.nodes.values()].filter(({ref})=>stack.name.startsWith(`${ref.name}-`)).sort((left,right)=>right.ref.name.length-left.ref.name.length)[0];if(parent===void 0)
return[stack.name];let path10=[...parent.path,...splitNestedName(stack.name.slice(parent.ref.name.length+1))];return this.nodes.set(stack.id,{ref:stack,path:path10,
isGuess:!0}),path10}get rootRef(){return this.root}};var ActionProgress=class{action;tree;events=[];hooks=new HookWaits;retries=new Retries;resources=new ResourceStates;rootEvents=new Map;rootBegins=0;beganAtMs;constructor(root,action){
this.action=action,this.tree=new StackTree(root)}learn(resources2){this.tree.learn(resources2);for(let resource2 of resources2.filter(candidate=>this.tree.isContainer(
candidate)))this.resources.addContainer(toPathKey([...this.tree.findPath(resource2.stack),resource2.name]))}needsResources(events2){return events2.some(event=>!this.
tree.knows(event.stack))}add(events2){return events2.flatMap(event=>{let isOfStack=StackTree.isOfStackItself(event);if(isOfStack&&event.stack.id!==this.tree.rootRef.
id)return this.resources.addContainer(toPathKey(this.tree.findPath(event.stack))),[];isOfStack&&this.recordRootEvent(event);let path10=isOfStack?[]:[...this.tree.
findPath(event.stack),event.resourceName],progressEvent=this.record(event,path10);this.events.push(progressEvent);let retry=this.recordRetry(progressEvent);return[
{event:progressEvent,count:this.count(),retry}]})}rootEvent(state2){return this.rootEvents.get(state2)}get rootBeginCount(){return this.rootBegins}rootEndCount(){
return[...this.rootEvents.values()].filter(event=>!isInProgress(event)).length}leafEvents(){return this.events.filter(({path:path10,hook})=>path10.length>0&&hook===
void 0&&this.isLeaf(toPathKey(path10)))}findType(path10){return this.tree.typeAt(path10)}runningPaths(){return this.resources.runningKeys()}count(){let{running,
ended,failed}=this.resources.count(),pausedKeys=new Set(this.hooks.current().map(({path:path10})=>toPathKey(path10))),startedCount=ended+running+[...pausedKeys].
filter(this.isLeaf).length,hasAll=this.action==="CREATE"||this.action==="DELETE";return{done:ended-failed,total:hasAll?Math.max(startedCount,this.tree.leafCount):
startedCount}}isSettled(){let{done,total}=this.count(),{failed}=this.resources.count();return total>0&&done+failed===total&&this.runningPaths().length===0}isLastResource(){
if(this.action!=="CREATE"&&this.action!=="DELETE")return!1;let{done,total}=this.count(),{failed}=this.resources.count();return total>0&&done+failed>=total-1}hasRunningLeaf(){
return this.resources.count().running>0}isLeaf=key=>!this.resources.isContainer(key);recordRootEvent(event){this.rootEvents.set(event.state,this.rootEvents.get(
event.state)??event),event.action===this.action&&isInProgress(event)&&(this.rootBegins+=1)}recordRetry(event){let retry=this.retries.follow(event,this.rootEvents.
has("ROLLBACK_IN_PROGRESS"));return this.retries.isBetween(event.path)&&this.resources.resume(toPathKey(event.path)),retry}record(event,path10){let key=toPathKey(
path10),timeMs=parseHeatTime(event.time);this.beganAtMs??=timeMs;let hook=readHookEvent(event),isEnd=!isInProgress(event)&&hook===void 0,progressEvent={id:event.
id,timeMs,elapsedMs:Math.max(0,timeMs-this.beganAtMs),path:path10,type:path10.length===0?void 0:this.tree.findType(event.stack,event.resourceName),action:event.
action,status:event.status,state:event.state,reason:event.statusReason,physicalId:event.physicalId===""?void 0:event.physicalId,durationMs:isEnd?this.resources.
durationMs(event,key,timeMs):void 0,hook};return this.resources.isOutdated(event,key,timeMs)||(hook===void 0&&this.resources.record(event,key,timeMs),this.recordHook(
progressEvent,event.stack)),progressEvent}recordHook(event,stack){let{hook,path:path10,timeMs}=event;if(this.hooks.follow(event,stack),hook===void 0)return;let key=toPathKey(
path10);hook.step==="paused"?this.resources.pause(key,timeMs):this.resources.clearHook(key,timeMs,hook.step==="cleared"&&hook.hook.startsWith("post-"))}};function toPathKey(path10){
return path10.join("/")}var PauseDetector=class{eventsAtPause;observe(progress){let isPaused=progress.hooks.current().length>0&&!progress.hasRunningLeaf(),events2=progress.events.length,
isConfirmed=isPaused&&this.eventsAtPause===events2;return this.eventsAtPause=isPaused?events2:void 0,isConfirmed}};var POLL_EVERY_MS=1e4,HookFollower=class{context;busy;progress;feed;reporter;pause=new PauseDetector;isActionPaused=!1;warned=new Set;polledAtMs=Number.NEGATIVE_INFINITY;constructor(context,busy){
this.context=context,this.busy=busy,this.progress=new ActionProgress(busy.ref,busy.action),this.feed=new EventFeed(context.heat,busy.ref,NO_BASELINE),this.reporter=
new HookReporter(context.onProgress,busy.ref)}current(){return this.progress.hooks.current()}isPaused(){return this.isActionPaused}async poll(){let now=this.context.
clock.now();if(now-this.polledAtMs<POLL_EVERY_MS)return!1;this.polledAtMs=now;try{let events2=await this.feed.next(MAX_NESTING);this.progress.needsResources(events2)&&
this.progress.learn(await this.context.heat.listResources(this.busy.ref,{nestedDepth:MAX_NESTING})),this.progress.add(events2),this.isActionPaused=this.pause.observe(
this.progress)}catch(error2){if(!(error2 instanceof RequestError)&&!(error2 instanceof DecodeError))throw error2}return this.warnOfNewWaits(),!0}warnOfNewWaits(){
let waits=this.current(),keys2=new Set(waits.map(toKey));for(let key of this.warned)keys2.has(key)||this.warned.delete(key);for(let wait of waits)this.warned.has(
toKey(wait))||(this.warned.add(toKey(wait)),this.reporter.warn(wait))}};function toKey({path:path10,hook}){return`${path10.join("/")} ${hook}`}function intervalMs(elapsedMs){return elapsedMs<1e3?newbornIntervalMs(elapsedMs):elapsedMs<3e3?untilStepMs(elapsedMs,500):elapsedMs<1e4?untilStepMs(elapsedMs,1e3):
Math.max(1150,grownIntervalMs(elapsedMs))}function inTurnIntervalMs(elapsedMs){return elapsedMs<1e3?newbornIntervalMs(elapsedMs):elapsedMs<3e3?500/2:elapsedMs<1e4?
1e3/2:Math.max(750,grownIntervalMs(elapsedMs))}function nearlyOverIntervalMs(elapsedMs){return Math.min(300,intervalMs(elapsedMs))}function grownIntervalMs(elapsedMs){
return Math.min(5e3,elapsedMs/80)}function newbornIntervalMs(elapsedMs){return Math.min(300,Math.max(50,elapsedMs*.6))}function untilStepMs(elapsedMs,stepMs){return Math.
ceil((elapsedMs+stepMs/2-250)/stepMs)*stepMs+250-elapsedMs}var INTERVALS={steady:intervalMs,"in-turn":inTurnIntervalMs,"nearly-over":nearlyOverIntervalMs},INITIAL_TOKENS=30,MAX_REFILLED_TOKENS=10,REFILL_INTERVAL_MS=750,
LATENCY_FACTOR=3;function createPollRateLimiter(onConsume=()=>{}){let tokens=INITIAL_TOKENS,refilledAtMs=0,latencyIntervalMs=0,refill=elapsedMs=>{let refilled=tokens+
(elapsedMs-refilledAtMs)/REFILL_INTERVAL_MS;tokens=Math.max(tokens,Math.min(MAX_REFILLED_TOKENS,refilled)),refilledAtMs=elapsedMs};return{nextDelayMs(elapsedMs,hint){
refill(elapsedMs);let delayMs=Math.max(latencyIntervalMs,INTERVALS[hint](elapsedMs)),missingTokens=Math.max(0,1-(tokens+delayMs/REFILL_INTERVAL_MS));return tokens-=
1,Math.ceil(delayMs+missingTokens*REFILL_INTERVAL_MS)},consume(){tokens-=1,onConsume()},observeLatency(latencyMs){latencyIntervalMs=Math.min(5e3,LATENCY_FACTOR*
latencyMs)}}}var HEARTBEAT_EVERY_MS=3e4;async function waitUntilIdle(context,busy,timeoutMinutes,{beganAtMs=context.clock.now(),onHook="wait"}={}){context.onProgress({kind:"\
begin",phase:"wait",title:`Waiting for ${busy.state} of stack ${busy.name} to finish`});let rateLimiter=createPollRateLimiter(),outage=new OutageRetry(context),
hooks=new HookFollower(context,busy),poll=async()=>{let polledAtMs=context.clock.now(),row=await outage.run(()=>readRow(context,busy.ref));return rateLimiter.observeLatency(
context.clock.now()-polledAtMs),row},reportedAtMs=context.clock.now();for(let row=busy;;row=await poll()){if(row===void 0||!isInProgress(row))return reportIdle(
context,busy,row);let elapsedMs=context.clock.now()-beganAtMs;if(elapsedMs>timeoutMinutes*6e4)throw idleTimeoutError(row,timeoutMinutes,hooks.current());if(await hooks.
poll()&&rateLimiter.consume(),onHook!=="wait"&&hooks.isPaused())throw pausedError(row,hooks.current());context.clock.now()-reportedAtMs>=HEARTBEAT_EVERY_MS&&(reportedAtMs=
context.clock.now(),context.onProgress({kind:"heartbeat",elapsedMs,count:{done:0,total:0},running:[row.state],waiting:hooks.current()})),await context.clock.sleep(
rateLimiter.nextDelayMs(elapsedMs,"steady"),context.signal)}}function reportIdle({onProgress},{name},row){let text2=row===void 0?`${name} no longer exists`:`${row.
name} is ${row.state}`;return onProgress({kind:"fact",text:text2}),onProgress({kind:"end"}),row===void 0||isDeleted(row)?void 0:row}async function ensureIdle(context,stack,request){
if(!isInProgress(stack))return stack;if(request.onInProgress!=="fail")return waitUntilIdle(context,stack,request.timeoutMinutes,request);throw new StackError(`S\
tack ${stack.name} is busy: ${stack.state}`,{failureCode:"in-progress",hint:"Use on-in-progress: wait to wait for this action first."})}function readRow(context,ref){
return context.heat.getStack(ref,{resolveOutputs:!1})}function idleTimeoutError(row,timeoutMinutes,waits){let summary2=`Stack ${row.name} is still ${row.state} \
after ${minutesText(timeoutMinutes)} of waiting`;return waits.length>0?new DeadlineError(`${summary2}, ${describeUnclearedHooks(waits)}`,{hint:hookNextStep(waits,
row.ref)}):new DeadlineError(summary2,{hint:"Check the action in progress, then run the step again. Increase timeout-in-minutes to wait longer."})}function pausedError(row,waits){
return new StackError(`Stack ${row.name} is busy: ${row.state}, ${describePause(waits)}; nothing was changed`,{hint:pausedNextStep(row.name),failureCode:"paused"})}
function minutesText(minutes){return minutes===1?"1 minute":`${minutes} minutes`}var SERVER_GROUPS=[["security_groups"]],COMPUTE_FAILURES=[{id:"no-valid-host",title:"No valid host for the server",words:[/No valid host was found/,/There are not enough hosts available/],
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
create one with OS::Neutron::SecurityGroup and refer to it with get_resource.`}function commandId(id2){let safe=(id2??"").replace(/[^\w-]/g,"");return safe===""?"":` ${safe}`}var QOS_HOLDERS={network:{noun:"network",command:"network set --no-qos-policy"},fip:{noun:"floating IP",command:"floating ip unset --qos-policy"}},HELD_FAILURES=[
{id:"port-of-trunk",isHeld:!0,title:"A port is still part of a trunk",words:[/Port (\S{1,80}) is currently a (?:parent port|\w{1,20}) for trunk (\S{1,80})\./],example:"\
Conflict: resources.port: Port 6e2 is currently a parent port for trunk 7aa.",hint:([,,trunk])=>`A trunk that does not belong to this stack uses the port: "open\
stack network trunk show${commandId(trunk)}" shows it. Delete it with "openstack network trunk delete", or remove the port from it with "openstack network trunk\
 unset". Then run the step again.`},{id:"port-of-router",isHeld:!0,title:"A port belongs to a router or another service",words:[/Port (\S{1,80}) cannot be deleted directly via the port API/],
example:"Conflict: resources.port: Port 6e2 cannot be deleted directly via the port API: has device owner network:router_interface.",hint:([,port])=>`Someone ha\
s added the port to a router, or another service uses it: "openstack port show${commandId(port)}" shows the router as device_id. Remove it with "openstack route\
r remove port", then run the step again.`},{id:"qos-policy-in-use",isHeld:!0,title:"A QoS policy is still in use",words:[/QoS Policy (\S{1,80}) is used by (\w{1,40}) ([\w-]{1,80})/],
example:"Conflict: resources.policy: QoS Policy 2fe is used by port 6e2.",hint:([,,kind="",holder])=>describeQosHolder(kind,commandId(holder))},{id:"volume-type\
-in-use",isHeld:!0,title:"Volumes have the volume type",words:[/Target volume type is still in use/,/Volume Type (\S{1,80}) deletion is not allowed with volumes present with the type/],
example:"BadRequest: resources.type: Target volume type is still in use. (HTTP 400)",hint:([,type],{id:id2})=>`Volumes that do not belong to this stack have the\
 type${commandId(type)||id2}: "openstack volume list --all-projects --long" shows the type of each. Delete them, or change their type with "openstack volume set\
 --type", then run the step again.`},{id:"image-in-use",isHeld:!0,title:"An image is still in use",words:[/Image (\S{1,80}) could not be deleted because it is in use/],
example:"HTTPConflict: resources.image: HTTP 409 Conflict: Image 1d4 could not be deleted because it is in use: The image cannot be deleted because it has snaps\
hot(s).",hint:([,image2])=>`Disks of servers or volumes depend on the image: "openstack server list --all-projects --image${commandId(image2)}" shows servers th\
at were created from it. Delete those that are no longer needed, then run the step again.`},{id:"container-not-empty",isHeld:!0,title:"An object container is no\
t empty",words:[/Deleting non-empty container \(([^)]{1,200})\)/],example:"ResourceActionNotSupported: resources.files: Deleting non-empty container (files) whe\
n PurgeOnDelete is False is not supported.",hint:([,container])=>`Heat does not delete objects. Delete them with "openstack container delete --recursive${commandId(
container)}" if they are no longer needed, or set purge_on_delete: true in the template and update the stack first. Then run the step again.`},{id:"domain-enabl\
ed",isHeld:!0,title:"A domain is still enabled",words:[/Cannot delete a domain that is enabled/],example:"Forbidden: resources.domain: Cannot delete a domain th\
at is enabled, please disable it first. (HTTP 403)",hint:(_,{id:id2})=>`Keystone deletes only disabled domains. Run "openstack domain set --disable${id2}", then\
 run the step again. This deletes all users and projects of the domain.`},{id:"project-has-children",isHeld:!0,title:"A project still has projects below it",words:[
/Cannot delete the project (\S{1,80}) since it is not a leaf/],example:"Forbidden: resources.project: Cannot delete the project 5b1 since it is not a leaf in th\
e hierarchy. Use the cascade option if you want to delete a whole subtree. (HTTP 403)",hint:([,project])=>`Projects that do not belong to this stack are below i\
t: "openstack project list --parent${commandId(project)}" shows them. Delete them, then run the step again.`}];function describeQosHolder(kind,id2){let{noun,command}=ownValue(
QOS_HOLDERS,kind)??{noun:kind,command:`${kind} unset --qos-policy`};return`A ${noun} that does not belong to this stack uses the policy. Remove it from there wi\
th "openstack ${command}${id2}", then run the step again.`}var INTERFACE="OS::Neutron::RouterInterface",EXTERNAL='"openstack network list --external" shows the external networks that the project can use.',FIXED_ADDRESS=[
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
catedClient: resources.port: IP address 10.1.0.5 already allocated in subnet e9b",properties:[...FIXED_ADDRESS,["mac_address"],["floating_ip_address"]],hint:([,
address=""],{at})=>`Another port has this address: "openstack port list --fixed-ip ip-address=${address}" shows it. Choose another address${at}, remove it to le\
t Neutron choose one, or delete that port.`},{id:"addresses-used-up",title:"No addresses are left",words:[/No more IP addresses available on network/,/Unable to find any IP address on external network/,
/No fixed IP addresses available for network/],example:"IpAddressGenerationFailureClient: resources.port: No more IP addresses available on network 0a1.",hint:()=>'\
All addresses of the network are in use: "openstack port list --network" shows the ports, "openstack ip availability list" how many addresses are left. Delete u\
nused ports and floating IPs, use a larger cidr or another subnet, or ask the operator if it is their network.'},{id:"description-is-none",title:"converge and a\
 security group without a description",words:[/Invalid input for description\. Reason: 'None' is not a valid string/,/'None' is not a valid string/],example:"Ba\
dRequest: resources.group: Invalid input for description. Reason: 'None' is not a valid string.",properties:[["description"]],hint:()=>"With converge: true, Hea\
t sends the missing description as null, which Neutron rejects. Add description: '' to the properties of the resource, then run the step again."},{id:"subnet-in\
-use",isHeld:!0,title:"A subnet is still in use by ports",words:[/subnet (\S{1,80}): One or more ports have an IP allocation/,/ports have an IP allocation from this subnet/],
example:"Conflict: resources.subnet: Unable to complete operation on subnet 88a: One or more ports have an IP allocation from this subnet.",hint:([,subnet],{id:id2})=>`\
Ports that do not belong to this stack have addresses of the subnet: ${portList("--fixed-ip",`subnet=${(commandId(subnet)||id2).trim()}`)}. ${DELETE_PORTS}`},{id:"\
network-in-use",isHeld:!0,title:"A network is still in use by ports",words:[/on network (\S{1,80})\. There are one or more ports still in use on the network(?:, id for these ports is: ([0-9a-f,-]{1,400}))?/,
/still in use on the network/],example:"Conflict: resources.net: Unable to complete operation on network 0a1. There are one or more ports still in use on the ne\
twork.",hint:([,network,ports],{id:id2})=>networkStep(commandId(network)||id2,ports)},{id:"router-in-use",isHeld:!0,title:"A router is still in use by floating \
IPs or ports",words:[/on router (\S{1,80}) cannot be deleted, as it is required by/,/Router (\S{1,80}) (?:still has ports|has ports still attached)/,/required by one or more floating IPs/,
/gateway to external network \S{1,80} is required/],example:"Conflict: resources.interface: Router interface for subnet cd3 on router 9aa cannot be deleted, as \
it is required by one or more floating IPs.",hint:([,router])=>`Interfaces or floating IPs that do not belong to this stack use the router: "openstack port list\
 --long --router${commandId(router)}" and "openstack floating ip list --router${commandId(router)}" show them. Remove them, then run the step again.`},{id:"secu\
rity-group-in-use",isHeld:!0,title:"A security group is still in use by ports",words:[/Security Group (\S{1,80}) in use/i],example:"Conflict: resources.group: S\
ecurity Group 5d0 in use.",hint:([,group2])=>`Ports that do not belong to this stack use the security group: ${portList("--security-group",commandId(group2).trim())}\
. Remove it from them with "openstack port unset --security-group", then run the step again.`}],DELETE_PORTS='Delete them with "openstack port delete", or delet\
e the devices that own them, then run the step again.';function portList(flag,value){return`"${["openstack port list --long",flag,...value===""?[]:[value]].join(
" ")}" shows them and their device_owner`}function networkStep(network,ports){return ports===void 0?`Ports that do not belong to this stack use the network: ${portList(
"--network",network.trim())}. ${DELETE_PORTS}`:`Ports that do not belong to this stack use network${network}: ${ports.split(",").join(", ")}. "openstack port sh\
ow" shows the device_owner of each. ${DELETE_PORTS}`}function floatingIpStep(interfacePlace){return interfacePlace===""?`The subnet has no router to the externa\
l network: add an OS::Neutron::Router with external_gateway_info and an ${INTERFACE} for the subnet, and add depends_on with that interface to the floating IP.`:
`The subnet is not connected to the external network yet: add depends_on with the ${INTERFACE}${interfacePlace} to the floating IP, because no property refers t\
o it, and check that its router has external_gateway_info with the same network.`}var FLAVOR=[["flavor"]],SIZE4=[["size"]],SERVERS={noun:"servers",list:"openstack server list",less:"request fewer servers"},CORES={noun:"virtual CPUs",list:"ope\
nstack limits show --absolute",less:"choose a flavor with fewer virtual CPUs",properties:FLAVOR},MEMORY={noun:"RAM",unit:"MiB",list:"openstack limits show --abs\
olute",less:"choose a flavor with less RAM",properties:FLAVOR},LIMITS2={instances:SERVERS,servers:SERVERS,cores:CORES,"class:VCPU":CORES,"class:PCPU":CORES,ram:MEMORY,
"class:MEMORY_MB":MEMORY,key_pairs:describeLimit("key pairs","openstack keypair list"),server_groups:describeLimit("server groups","openstack server group list"),
server_group_members:describeLimit("members of a server group","openstack server group list --long"),network:describeLimit("networks","openstack network list"),
subnet:describeLimit("subnets","openstack subnet list"),subnetpool:describeLimit("subnet pools","openstack subnet pool list"),port:describeLimit("ports","openst\
ack port list"),router:describeLimit("routers","openstack router list"),floatingip:describeLimit("floating IPs","openstack floating ip list"),floating_ips:describeLimit(
"floating IPs","openstack floating ip list"),security_group:describeLimit("security groups","openstack security group list"),security_groups:describeLimit("secu\
rity groups","openstack security group list"),security_group_rule:describeLimit("security group rules","openstack security group rule list"),volumes:describeLimit(
"volumes","openstack volume list"),snapshots:describeLimit("volume snapshots","openstack volume snapshot list"),backups:describeLimit("volume backups","openstac\
k volume backup list"),gigabytes:{noun:"volume storage",unit:"GiB",list:"openstack volume list",less:"request a smaller volume",properties:SIZE4},backup_gigabytes:{
...describeLimit("backup storage","openstack volume backup list"),unit:"GiB"}};function describeLimit(noun,list4){return{noun,list:list4,less:`request fewer ${noun}`}}
var OF_VOLUME_TYPE=/^(volumes|gigabytes|snapshots)_(.+)$/;function findLimit(name){let[,base="",type=""]=OF_VOLUME_TYPE.exec(name)??[],found=ownValue(LIMITS2,name);
if(found!==void 0)return found;let whole=ownValue(LIMITS2,base);return whole!==void 0?{...whole,noun:`${whole.noun} of type "${type}"`}:describeLimit(name.replaceAll(
"_"," "),"openstack quota show")}function shortageText({requested,used,limitList},unit=""){let amount=value=>`${value}${unit===""?"":` ${unit}`}`;if(limitList===
void 0)return"used up";if(requested===void 0||used===void 0)return`used up: the limit is ${amount(limitList)}`;let short=Number(requested)+Number(used)-Number(limitList);
return`short by ${amount(short)}: ${amount(requested)} requested, ${used} of ${limitList} used`}function quotaStep(name,figures,at){let{noun,unit,list:list4,less}=findLimit(
name),show2=list4==="openstack quota show"?'"openstack quota show" shows the limit':`"openstack quota show" shows the limit, "${list4}" the usage`;return`The pr\
oject's quota of ${noun} is ${shortageText(figures,unit)}. ${show2}. Delete unused resources, ${less}${at}, or ask the operator for a higher quota; then run the\
 step again.`}function formatList(text2){return(text2??"").split(",").map(part=>part.trim().replace(/^u?'|'$/g,""))}function findFirstShortage(names2,requested,used,limits){
let[all,requestedList,usedList,limitList]=[names2,requested,used,limits].map(formatList),found=all.findIndex((_,at2)=>Number(requestedList[at2])+Number(usedList[at2])>
Number(limitList[at2])),at=Math.max(0,found);return[all[at]??"",{requested:requestedList[at],used:usedList[at],limitList:limitList[at]}]}function computeQuotaStep([
name,figures],at){return quotaStep(name,figures,findLimit(name).properties===void 0?"":at)}var NUMBERS="([\\d, ]{1,80})",QUOTA_FAILURES=[{id:"quota-of-compute",
title:"Quota of servers, virtual CPUs or RAM",words:[new RegExp(`Quota exceeded for ([\\w, ]{1,80}): Requested ${NUMBERS}, but already used ${NUMBERS} of ${NUMBERS}\
 `)],example:"Forbidden: resources.server: Quota exceeded for ram: Requested 2048, but already used 0 of 1024 ram (HTTP 403)",code:"quota",properties:FLAVOR,hint:([
,names2="",requested="",used="",limits=""],{at})=>computeQuotaStep(findFirstShortage(names2,requested,used,limits),at)},{id:"quota-by-unified-limits",title:"Quo\
ta, where the cloud uses unified limits",words:[/Resource (\S{1,80}) is over limit of (\d+) due to current usage (\d+) and delta (\d+)/],example:"Forbidden: res\
ources.server: Project 5f0 is over a limit for [Resource class:VCPU is over limit of 20 due to current usage 18 and delta 4] (HTTP 403)",code:"quota",properties:[
...FLAVOR,...SIZE4],hint:([,name="",limitList,used,requested],{at})=>quotaStep(name,{requested,used,limitList},findLimit(name).properties===void 0?"":at)},{id:"\
quota-of-network",title:"Quota of networks, ports, floating IPs or security groups",words:[/Quota exceeded for resources: \[?([\w', ]{1,200})/],example:"OverQuo\
taClient: resources.net: Quota exceeded for resources: ['network'].",code:"quota",hint:([,names2=""])=>quotaStep(formatList(names2)[0]??"",{},"")},{id:"quota-of\
-gigabytes",title:"Quota of gigabytes of volumes",words:[/exceeds allowed (\S{1,80}) quota\. Requested (\d+)G, quota is (\d+)G and (\d+)G has been consumed/],example:"\
OverLimit: resources.volume: VolumeSizeExceedsAvailableQuota: Requested volume or snapshot exceeds allowed gigabytes quota. Requested 3G, quota is 1G and 0G has\
 been consumed. (HTTP 413)",code:"quota",properties:SIZE4,hint:([,name="",requested,limitList,used],{at})=>quotaStep(name,{requested,used,limitList},at)},{id:"q\
uota-of-volumes",title:"Quota of volumes or snapshots",words:[/Maximum number of (volumes|snapshots|backups) allowed \((\d+)\) exceeded(?: for quota '([^']{1,80})')?/],
example:"OverLimit: resources.volume: VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'. (HTTP 413)",code:"quota",hint:([
,kind="",limitList,name=kind])=>quotaStep(name,{limitList},"")},{id:"volume-too-large",title:"A volume exceeds the maximum size",words:[/Requested volume size (\d+)G is larger than maximum allowed limit (\d+)G/],
example:"BadRequest: resources.volume: Requested volume size 900G is larger than maximum allowed limit 500G.",code:"quota",properties:SIZE4,hint:([,requested,limitList],{
at})=>`A single volume can have at most ${limitList} GiB, but ${requested} GiB were requested. "openstack quota show" shows the limit as per-volume-gigabytes. R\
equest a smaller volume${at}, or ask the operator for a higher quota.`},{id:"quota-of-key-pairs",title:"Quota of key pairs or server groups",words:[/Quota exceeded, too many (key pairs|server groups|servers in group)/,
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
iated from snapshots after volume transfer. (HTTP 400)",hint:(_,{id:id2})=>`Something outside of this stack uses the volume, most likely a snapshot or a server:\
 "openstack volume snapshot list --volume${id2}" and "openstack volume show${id2}" show it. Delete the snapshot with "openstack volume snapshot delete", or deta\
ch the volume with "openstack server remove volume", then run the step again.`},{id:"volume-shrinks",title:"A volume cannot shrink",words:[/Shrinking volume is not supported/,
/New size for extend must be greater than current size/],example:"NotSupported: resources.volume: Shrinking volume is not supported.",properties:[["size"]],hint:(_,{
at})=>`Cinder can only extend volumes. Keep the current size${at}, or create a new volume under another resource name and copy the data.`}];var KNOWN_FAILURES=[...QUOTA_FAILURES,...COMPUTE_FAILURES,...NETWORK_FAILURES,...VOLUME_FAILURES,...HELD_FAILURES],SEARCHED_CHARACTERS=4e3;function findAdvice(words,site){
let text2=words.slice(0,SEARCHED_CHARACTERS);for(let known of KNOWN_FAILURES){let match=isAbout(known,site)?findMatch(known,text2):void 0;if(match!==void 0)return toAdvice(
known,match,site)}}function isAbout({types},{type}){return types===void 0||type===void 0||types.test(type)}function findMatch({words},text2){for(let pattern of words){
let match=pattern.exec(text2);if(match!==null)return match}}function toAdvice({id:id2,code,isHeld=!1,properties=[],hint},match,site){let location=properties.map(
site.findProperty).find(found=>found!==void 0),atResource=type=>inBrackets(site.findResource(type)),where={at:inBrackets(location),atResource,id:commandId(site.
physicalId)};return{id:id2,code,isHeld,location,hint:hint(match,where)}}function inBrackets(location){return location===void 0?"":` (${formatLocation(location)}\
)`}var FORMS=[[/\b(?:resources|outputs|conditions|parameter_groups)[.[][^\s:]+/,(match,files)=>followPath(match,files)],[/The specified reference "[^"]*" \(in (\S+)\) is incorrect/,
([,path10=""],files)=>{let[name="",...propertyParts]=path10.split(".Properties"),keys2=splitResourcePath(propertyParts.join(".Properties"));return files.locateResource(
[name],propertyParts.length===0?["depends_on"]:["properties",...keys2])}],[/parameters are immutable and may not be updated: (.+)$/,([,names2=""],files)=>names2.
split(", ").flatMap(name=>findGivenLocation(name,files)??findDeclarationLocation(name,files)??[])],[/Update to propert(?:y|ies) (.+?) of (\S+) \(.+?\)/,([,names2="",
name=""],files)=>{let property=names2.split(", ")[0]??names2;return files.locateResource([name],["properties",property])}],[/(?:not authorized to use (?:resource_types:)?|is not available for resource type )((?:[\w-]+::)+[\w-]+)/,
([,type=""],files)=>findResourceOfType(type,files)],[/^Resource (\S+) (\S+) type must be/,([,name="",key=""],files)=>files.locateResource([name],[key])],[/Duplicate names \{(.+?)\}/,
([,names2=""],files)=>[...names2.matchAll(/'(.+?)'/g)].flatMap(([,name=""])=>[files.locateResource([name]),findDeclarationLocation(name,files)].flatMap(location=>location??
[]))],[/Invalid type \((.+?)\)/,([,type=""],files)=>files.locateText("parameters",type)],[/Invalid key '(.+?)' for parameter constraints/,([,key=""],files)=>files.
locateText("parameters",key)],[/Invalid parameter constraints for parameter (\S+?),/,([,name=""],files)=>findDeclarationLocation(name,files,"constraints")],[/Invalid parameter \((.+?)\), expected a mapping/,
([,name=""],files)=>findDeclarationLocation(name,files)],[/Tags property should be a list for parameter: (\S+)/,([,name=""],files)=>findDeclarationLocation(name,
files,"tags")],[/Invalid (?:hook type|restricted_action type) "(.+?)"/,([,value=""],files)=>files.locateText("resource_registry",value)],[/Could not fetch remote template "(.+?)"/,
([,url=""],files)=>files.locateText("resource_registry",url)??findResourceOfType(url,files)],[/environment has (?:wrong|empty) section "(.+?)"/,([,section2=""],files)=>files.
environmentFiles.map(key=>files.locateExactly(key,[section2])).find(location=>location!==void 0)],[/Parameter '(.+?)' is invalid/,([,name=""],files)=>findGivenLocation(
name,files)??findDeclarationLocation(name,files)],[/The Parameter \((.+?)\) was not defined/,([,name=""],files)=>findGivenLocation(name,files)],[/The Parameter \((.+?)\) was not provided/,
([,name=""],files)=>findDeclarationLocation(name,files)],[/Missing parameter type for parameter: (\S+)/,([,name=""],files)=>findDeclarationLocation(name,files)],
[/Invalid key '(.+?)' for parameter \((.+?)\)/,([,key="",name=""],files)=>findDeclarationLocation(name,files,key)],[/The Resource Type \((.+?)\) could not be found/,
([,type=""],files)=>findResourceOfType(type,files)],[/"(.+?)" is not a valid keyword inside a (\S+) definition/,([,first="",second=""],files)=>{let key=first===
"%s"?second:first;return files.locateDefinition(entry=>entry(key)!==void 0,[key])}],[/public_key property is required by the nova API/,(_,files)=>files.locateDefinition(
(entry,properties)=>entry("type")==="OS::Nova::KeyPair"&&properties("public_key")===void 0)],[/Each resource must contain a type key/i,(_,files)=>files.locateDefinition(
entry=>entry("type")===void 0)],[/Invalid deletion policy "(.+?)"/,([,policy=""],files)=>files.locateDefinition(entry=>entry("deletion_policy")===policy,["delet\
ion_policy"])],[/The template section is invalid: (\S+)/,([,section2=""],files)=>files.locateExactly(void 0,[section2])],[/The template version is invalid/,(_,files)=>files.
locateExactly(void 0,["heat_template_version"])]];function findValidationErrorLocations(serverMessage,files){for(let[form,find]of FORMS){let match=form.exec(serverMessage.slice(0,4e3)),locations=[(match===null?
void 0:find(match,files))??[]].flat();if(locations.length>0)return locations}return[]}function findNamedResource(serverMessage){let[path10]=/\bresources[.[][^\s:]+/.
exec(serverMessage.slice(0,4e3))??[];return path10===void 0?[]:readPath(path10).names}function readPath(path10){let names2=[],within=[],steps=path10.match(/<[^<>]*>|\[\d+\]|[^.<[\]]+/g)??
[];for(let index=0;index<steps.length;index+=1){let step=steps[index]??"";step.startsWith("<")||(step==="resources"&&within.length===0?(index+=1,names2.push((steps[index]??
"").replace(/^\[(\d+)\]$/,"$1"))):within=[...within,...splitResourcePath(step)])}return{names:names2,within}}function followPath({0:path10,input,index},files){let{
names:names2,within}=readPath(path10),unknown4=/Unknown Property (\S+)/.exec(input.slice(index))?.[1],type=input.includes("Resource Type (",index)?findInnerType(
input,files):void 0;if(type!==void 0)return type;let keys2=unknown4===void 0?within:[...within,unknown4];return names2.length>0?files.locateResource(names2,keys2):
files.locateNode(void 0,keys2)}function findInnerType(serverMessage,files){let[,type=""]=/The Resource Type \((.+?)\)/.exec(serverMessage)??[];return findResourceOfType(
type,files)}function findResourceOfType(type,files){let isOfType=entry=>entry("type")===type;return files.locateDefinition(isOfType,["type"])??files.locateText(
"resource_registry",type)??files.locateText("resources",type)}function splitResourcePath(text2){return(text2.match(/\[\d+\]|[^.[\]]+/g)??[]).map(part=>part.startsWith(
"[")?Number(part.slice(1,-1)):part)}function findGivenLocation(name,files){return[...files.environmentFiles].reverse().map(key=>files.locateExactly(key,["parame\
ters",name])).find(location=>location!==void 0)}function findDeclarationLocation(name,files,key){let path10=["parameters",name,...key===void 0?[]:[key]];return files.
locateExactly(void 0,path10)??files.locateExactly(void 0,["parameters",name])}function findAdviceForFailure(message,path10,files,resource2={type:files?.resourceDefinition(path10)?.type,physicalId:void 0}){return findAdvice(message,toFailureDetails(
path10,files,resource2))}function toFailureDetails(path10,files,{type,physicalId}){return{type,physicalId,findProperty:keys2=>files?.resourceDefinition(path10)?.
locate(["properties",...keys2]),findResource:type2=>files?.locateDefinition(entry=>entry("type")===type2)}}var NAMED_PROPERTY=/\b[Pp]roperties\.([^\s:]{1,400})/;
function findPropertyLocation(message,path10,files){let[,property]=NAMED_PROPERTY.exec(message.slice(0,SEARCHED_CHARACTERS2))??[],definition=property===void 0?void 0:
files?.resourceDefinition(path10);if(!(property===void 0||definition===void 0))for(let keys2=[...splitResourcePath(property)];keys2.length>0;keys2=keys2.slice(0,
-1)){let location=definition.locate(["properties",...keys2]);if(location!==void 0)return location}}var SEARCHED_CHARACTERS2=4e3;var CANCELLED_REASON=/^[A-Z]+ aborted(?:$| \()|^(?:(?:ForcedCancel: )?resources\S*: )?Operation cancelled$|^(?:resources\S*: )?Stack [A-Z]+ cancelled$/;function explainFailure(actionEnd,files,title2){
let resources2=failedResources2(actionEnd,files),root=resources2[0],stackReason=actionEnd.failures.stackReason??findRootFailure(actionEnd)?.reason??actionEnd.row?.
statusReason??"Heat gave no reason";if(root===void 0)return{summary:`${title2}: ${oneLine(stackReason)}`,reason:stackReason,resources:resources2,locations:[]};let advice2=findAdviceForFailure(
root.reason,root.path.split("/"),files,toKnownFacts(root)),location=root.location===void 0?"":` (${formatLocation(root.location)})`;return{summary:`${title2}: ${root.
path} (${root.type}) is ${root.status}${location}: ${oneLine(root.reason)}`,reason:root.reason,resources:resources2,locations:findLocations(resources2),hint:advice2?.
hint,code:advice2?.code}}function failedResources2(actionEnd,files){let recordedFailure=new Map(actionEnd.failures.recorded().map(failure=>[toPathKey(failure.path),
failure])),eventByPath=firstFailures(actionEnd);for(let{path:path10}of recordedFailure.values())eventByPath.has(toPathKey(path10))||eventByPath.set(toPathKey(path10),
void 0);let keys2=[...eventByPath.keys()],failedCauses=keys2.filter(key=>!keys2.some(other=>other.startsWith(`${key}/`))).map(key=>toFailedResource(key,eventByPath.
get(key),recordedFailure.get(key),actionEnd,files)),rootCauses=failedCauses.filter(({reason})=>!CANCELLED_REASON.test(reason));return rootCauses.length>0?rootCauses:
failedCauses}function firstFailures(actionEnd){let failed=actionEnd.progress.events.filter(event=>event.path.length>0&&isFailed(event)&&event.hook===void 0);failed.
sort((left,right)=>left.timeMs-right.timeMs||right.path.length-left.path.length);let firstByPath=new Map;for(let event of failed)firstByPath.has(toPathKey(event.
path))||firstByPath.set(toPathKey(event.path),event);return firstByPath}function toFailedResource(key,event,recordedFailure,actionEnd,files){let path10=key.split(
"/"),resource2=recordedFailure?.resource,type=findType2(path10,actionEnd,resource2,files),reason=pickReason(event?.reason,resource2?.statusReason);return{path:key,
type,status:(event??resource2)?.state??"",reason,physicalId:toPresentId(event?.physicalId)??toPresentId(resource2?.physicalId),location:findCauseLocation(path10,
reason,type,files)}}function findCauseLocation(path10,reason,type,files){return findPropertyLocation(reason,path10,files)??findAdviceForFailure(reason,path10,files,
toKnownFacts({type}))?.location??files?.locateResource(path10)}var UNKNOWN_TYPE="unknown type";function toKnownFacts({type,physicalId}){return{type:type===UNKNOWN_TYPE?
void 0:type,physicalId}}function findType2(path10,{progress},resource2,files){return progress.findType(path10)??resource2?.type??files?.resourceDefinition(path10)?.
type??UNKNOWN_TYPE}function toPresentId(id2){return id2===""?void 0:id2}function pickReason(truncated,complete){return truncated===void 0||complete===void 0?complete??
truncated??"":complete.startsWith(truncated.slice(0,COMPARED_CHARACTERS))?complete:truncated}var COMPARED_CHARACTERS=200;function findRootFailure(actionEnd){return actionEnd.
progress.events.find(event=>event.path.length===0&&isFailed(event))}function findLocations(resources2){return resources2.flatMap(({location})=>location===void 0?
[]:[location])}async function listResources(heat,ref,parentPath=[]){let listed=await heat.listResources(ref,{nestedDepth:MAX_NESTING}),tree=new StackTree(ref);tree.learn(listed);
let resources2=listed.map(resource2=>{let path10=[...parentPath,...tree.findPath(resource2.stack),resource2.name];return{path:toPathKey(path10),type:resource2.type,
resource:resource2}}),listedStackIds=new Set(listed.map(({stack})=>stack.id)),listings=[{resources:resources2,unlisted:[]}];for(let one of resources2){let levels=one.
path.split("/").length-parentPath.length;isStack(one)?listings.push(await listStackResource(heat,one)):one.resource.nested!==void 0&&levels>MAX_NESTING&&!listedStackIds.
has(one.resource.nested.id)&&listings.push(await listResources(heat,one.resource.nested,one.path.split("/")))}return{resources:listings.flatMap(({resources:resources3})=>resources3),
unlisted:listings.flatMap(({unlisted})=>unlisted)}}function isStack({type,resource:resource2}){return type===STACK_TYPE&&resource2.physicalId!==""}async function listStackResource(heat,{
path:path10,type,resource:resource2}){try{let ref=await heat.findStack(resource2.physicalId);if(ref!==void 0)return await listResources(heat,ref,path10.split("/"))}catch(error2){
if(!(error2 instanceof RequestError)||error2.status===void 0)throw error2;return{resources:[],unlisted:[{path:path10,type,because:messageOf(error2)}]}}let because=`\
stack ${resource2.physicalId} does not exist in this project and region`;return{resources:[],unlisted:[{path:path10,type,because}]}}var STACK_TYPE="OS::Heat::St\
ack";function buildActionResult(actionEnd,files,title2){let ref=actionEnd.progress.tree.rootRef,row=actionEnd.finalState?.row??actionEnd.row,resources2=actionEnd.finalState?.
resources??[];return{stack:{id:ref.id,name:ref.name,status:row?.state??"DELETE_COMPLETE",statusReason:row?.statusReason??"",tags:row?.tags},outputs:row?.outputs??
[],resources:resources2.map(resource2=>toResourceLine(resource2,actionEnd)),events:withTypes(actionEnd),touchedResources:findTouchedPaths(actionEnd,row?.updatedTime).
size,failure:findFailure(actionEnd,files,title2)}}function findTouchedPaths({progress,finalState},beganAt){let touchedEvents=progress.leafEvents().filter(event=>isTouch(
event,event.type??progress.findType(event.path))),beganAtMs=beganAt===void 0?Number.POSITIVE_INFINITY:parseHeatTime(beganAt),written=(finalState?.resources??[]).
filter(resource2=>resource2.stack.id!==progress.tree.rootRef.id&&!progress.tree.isContainer(resource2)&&resource2.updatedTime!==void 0&&parseHeatTime(resource2.
updatedTime)>beganAtMs);return new Set([...touchedEvents.map(({path:path10})=>toPathKey(path10)),...written.map(({stack,name})=>toPathKey([...progress.tree.findPath(
stack),name]))])}function isTouch({action,status},type){return action==="SIGNAL"||type===STACK_TYPE&&action==="UPDATE"?!1:status==="IN_PROGRESS"||status==="FAIL\
ED"}function withTypes({progress}){return progress.events.map(event=>({...event,type:event.type??progress.findType(event.path)}))}function toResourceLine(resource2,{
progress}){let stack=progress.tree.findPath(resource2.stack);return{path:toPathKey([...stack,resource2.name]),type:resource2.type,status:resource2.state,physicalId:resource2.
physicalId===""?void 0:resource2.physicalId,requiredBy:resource2.requiredBy.map(name=>toPathKey([...stack,name])),nested:progress.tree.isContainer(resource2)}}function findFailure(actionEnd,files,title2){
if(actionEnd.end==="succeeded"||actionEnd.end==="paused")return;let state2=actionEnd.row?.state??"gone",cancellation=findCancellation(actionEnd,title2,state2);if(cancellation!==
void 0)return cancellation;let failureCause=explainFailure(actionEnd,files,`${title2} ${END_TEXTS[actionEnd.end]}`),failure=describeFailedEnd(actionEnd,failureCause,
title2,state2);return isHookWait(actionEnd,failureCause)?withHooks(actionEnd,failure):failure}var TIMED_OUT=/\btimed out\b/i;function isHookWait({end,progress},{
reason}){return(end==="timed-out"||TIMED_OUT.test(reason))&&progress.hooks.uncleared().length>0}function withHooks({progress},failure){let waits=progress.hooks.
uncleared(),summary2=`${failure.summary}; ${describeUnclearedHooks(waits)}`;return{...failure,summary:summary2,hint:hookNextStep(waits,progress.tree.rootRef)}}function describeFailedEnd(actionEnd,failureCause,title2,state2){
let advice2=failureCause.hint;switch(actionEnd.end){case"failed":return{...failureCause,hint:advice2===void 0?`Fix the cause, then run the step again; until the\
n, the stack stays ${state2}.`:`${advice2} The stack stays ${state2} until then.`,code:failureCause.code??"stack-failed"};case"gone":return{...failureCause,hint:"\
Find out who else is changing this stack, then run the step again.",code:"stack-failed"};case"rolled-back":return{...failureCause,hint:`${advice2??FIX_CAUSE[actionEnd.
action]??FIX_CAUSE.UPDATE} ${AFTER_ROLLBACK[actionEnd.action]??AFTER_ROLLBACK.UPDATE}`,code:failureCause.code??"rolled-back"};case"rollback-failed":return{...failureCause,
summary:`${failureCause.summary}; the rollback: ${actionEnd.row?.statusReason??"Heat gave no reason"}`,hint:"Fix what stopped the rollback, then run the step ag\
ain.",code:"rollback-failed"};case"superseded":return toFailure(`${title2} was superseded by another action: the stack is ${state2}`,"Find out who else is chang\
ing this stack, then run the step again.","superseded");case"never-begun":return toFailure(`${title2}: Heat accepted the request but did not start it, because a\
nother request came first`,"Run the step again. Use a concurrency group in the workflow to avoid parallel runs.","superseded");case"timed-out":return{...describeTimeout(
actionEnd,failureCause),code:"timed-out"};case"succeeded":case"paused":return{...failureCause,code:"internal"}}}var MAX_NAMES=10,AFTER_TIMEOUT="Run the step aga\
in with on-in-progress: supersede. Heat has not stopped the action at its time limit, most likely because its engine was restarted. If the resources need more t\
ime, increase timeout-in-minutes.";function describeTimeout({progress},failureCause){let running=progress.runningPaths(),leaves=running.filter(path10=>!running.
some(other=>other.startsWith(`${path10}/`)));if(failureCause.resources.length>0||leaves.length===0)return{...failureCause,hint:AFTER_TIMEOUT};let more=leaves.length>
MAX_NAMES?` and ${leaves.length-MAX_NAMES} more`:"",runningText=`still in progress: ${leaves.slice(0,MAX_NAMES).join(", ")}${more}`;return{...failureCause,summary:`${failureCause.
summary}; ${runningText}`,hint:AFTER_TIMEOUT}}var USER_CANCELLED=/^Stack [A-Z]+ cancelled$|^User cancelled stack /;function findCancellation({progress,failures,
row,end,action},title2,state2){let subject=`${title2} was cancelled by someone else`,hint="Find out who else is changing this stack, then run the step again.";if(end===
"failed")return USER_CANCELLED.test(row?.statusReason??"")?toFailure(`${subject}: the stack is ${state2}`,hint,"superseded"):void 0;if(!(failures.stackReason!==
void 0||progress.rootEvent(`${action}_FAILED`)!==void 0||progress.rootEvent("ROLLBACK_IN_PROGRESS")===void 0)){if(end==="rolled-back")return toFailure(`${subject}\
 and rolled back: the stack is ${state2}`,hint,"superseded");if(end==="rollback-failed")return toFailure(`${subject}, and its rollback failed: ${row?.statusReason??
"Heat gave no reason"}`,"Fix what stopped the rollback, then run the step again.","rollback-failed")}}function toFailure(summary2,hint,code){return{summary:summary2,
reason:summary2,resources:[],locations:[],hint,code}}var FIX_CAUSE={CREATE:"Fix the cause, then run the step again.",UPDATE:"Check the resources, fix the cause,\
 then run the step again."},AFTER_ROLLBACK={CREATE:"Heat has deleted the resources that were created.",UPDATE:"Heat has rolled back the update, except for resou\
rces that it had already deleted."},END_TEXTS={succeeded:"succeeded",failed:"failed","rolled-back":"failed and was rolled back","rollback-failed":"failed, and s\
o did its rollback",superseded:"was superseded",gone:"ended because the stack was deleted","timed-out":"exceeded its time limit","never-begun":"did not start",paused:"\
is paused"};import{createHash as createHash4}from"node:crypto";function createSentDefinition(sent){let{tags:tags2=[],timeoutMinutes,disableRollback}=sent;return{templateDigest:toDigest(parseTemplate(sent.template)),tags:tags2,
timeoutMinutes,disableRollback}}async function findDifferences(sent,stack,heat){let template2=sent.templateDigest===void 0?void 0:await heat.getTemplate(stack.ref);
return[...template2!==void 0&&toDigest(template2)!==sent.templateDigest?["template"]:[],...findRowDifferences(sent,stack)]}function findRowDifferences(sent,stack){
return[...sent.tags.length>0&&!hasSameTags(sent.tags,stack.tags)?["tags"]:[],...differs(sent.timeoutMinutes,stack.timeoutMinutes)?["time limit"]:[],...differs(sent.
disableRollback,stack.disableRollback)?["disable-rollback"]:[]]}async function findParameterDifferences(sent,stack,heat){let sentValues=sentParameters(sent);if(sentValues.
size===0)return[];let environment=await heat.getEnvironment(stack.ref),deployed=isJson(environment.parameters)?environment.parameters:{};return[...sentValues].flatMap(
([name,value])=>{let deployedValue=ownValue(deployed,name);return deployedValue===HIDDEN_VALUE2||!isScalar6(deployedValue)||scalarText(deployedValue)===scalarText(
value)?[]:[name]})}async function allDifferences(sent,stack,heat){let differences4=await findDifferences(createSentDefinition(sent),stack,heat);return differences4.
length>0?differences4:(await findParameterDifferences(sent,stack,heat)).map(name=>`value of parameter "${name}"`)}function sentParameters(sent){let environments=(sent.
environmentFiles??[]).map(key=>readTemplate(sent.files?.[key]??""));if(environments.some(entry=>isJson(entry)&&"parameter_merge_strategies"in entry))return new Map;
let sections=environments.flatMap(entry=>isJson(entry)&&isJson(entry.parameters)?[entry.parameters]:[]),entries=[sent.parameters??{},...sections].flatMap(section2=>Object.
entries(section2));return new Map(entries.filter(([,value])=>isScalar6(value)))}function isScalar6(value){return["string","number","boolean","bigint"].includes(
typeof value)}function differs(sent,deployedValue){return sent!==void 0&&deployedValue!==void 0&&sent!==deployedValue}function hasSameTags(left,right){return left.
length===right.length&&left.every(tag=>right.includes(tag))}function parseTemplate(template2){return typeof template2=="string"?readTemplate(template2):isJson(template2)&&
typeof template2.text=="string"?readTemplate(template2.text):template2}function toDigest(template2){if(template2!==void 0)return createHash4("sha256").update(comparableText(
template2)).digest("hex")}function isSameValue(left,right){return comparableText(left)===comparableText(right)}function comparableText(value){return JSON.stringify(
value,(_key,entry)=>isJson(entry)?Object.fromEntries(Object.entries(entry).sort(byKey)):isScalar6(entry)?scalarText(entry):entry)}function byKey([left],[right]){
return left<right?-1:1}var LONG_INTEGER=/^-?\d{16,}$/;function scalarText(value){let text2=String(value);return LONG_INTEGER.test(text2)?String(Number(text2)):text2}async function submitCreate(context,stack){let{heat}=context,isAdopt=stack.adoptData!==void 0;return submitOnce(context,`${isAdopt?"adopt":"create"} of stack ${stack.
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
row.updatedTime!==before.updatedTime?!0:row.action===action&&isInProgress(row)}var MARGIN_MS=6e4,ROLLBACK_BEGINS_WITHIN_MS=1e4,BEGINS_WITHIN_MS=6e4,Deadlines=class{clock;target;failingSinceMs;rollbackSinceMs;constructor(clock2,target){
this.clock=clock2,this.target=target}elapsedMs(){return this.clock.now()-this.target.beganAtMs}findEnd(state2){let now=this.clock.now();switch(state2){case"not-\
begun":return this.elapsedMs()>BEGINS_WITHIN_MS?"never-begun":void 0;case"failing":return this.failingSinceMs??=now,now-this.failingSinceMs>ROLLBACK_BEGINS_WITHIN_MS?
"failed":void 0;case"rolling-back":return this.rollbackSinceMs??=now,this.isOverdue(this.rollbackSinceMs)?"timed-out":void 0;case"running":return this.isOverdue(
this.target.beganAtMs)?"timed-out":void 0;default:return state2}}isOverdue(sinceMs){return this.clock.now()-sinceMs>this.target.timeoutMinutes*6e4+MARGIN_MS}};function choosePoll(facts){if(facts.actionAgeMs<300)return{state:"stack",hint:"steady"};let inTurn=facts.last==="stack"?"events":"stack";return facts.isNearlyOver?
{state:inTurn,hint:"nearly-over"}:isInTurn(facts)?{state:inTurn,hint:"in-turn"}:{state:chooseSteady(facts),hint:"steady"}}function isInTurn({isRunning,isLastResource,
tellEnd}){return!isRunning||!isLastResource&&!tellEnd}function chooseSteady(facts){let{action,last,rowAgeMs,eventsAgeMs,isLastResource,isRowListed}=facts;return rowAgeMs>=
(action==="CREATE"?1e4:4e3)?"stack":isLastResource?eventsAgeMs>=1e4?"events":"stack":last==="stack"&&!isRowListed?"events-now":"events"}var MAX_REQUESTS=4,FailedResources=class{heat;tree;failed=[];requests=0;firstReason;constructor(heat,tree){this.heat=heat,this.tree=tree}async record(row){if(row!==
void 0&&isFailed(row)&&row.action!=="ROLLBACK"&&(this.firstReason??=row.statusReason),this.requests>=MAX_REQUESTS)return!1;this.requests+=1;let query={nestedDepth:MAX_NESTING,
statuses:["FAILED"]};return this.failed.push(...await this.heat.listResources(this.tree.rootRef,query)),!0}recorded(){let byPath=new Map;for(let resource2 of this.
failed){let path10=[...this.tree.findPath(resource2.stack),resource2.name];byPath.has(toPathKey(path10))||byPath.set(toPathKey(path10),{path:path10,resource:resource2})}
return[...byPath.values()]}get stackReason(){return this.firstReason}};var HEARTBEAT_EVERY_MS2=3e4,RESOURCES_EVERY_MS=1500,RESOURCES_EVERY_MS_EACH=20,LAST_RESOURCE_FACTOR=4,EventReporter=class{context;target;rateLimiter;progress;failures;readAtMs=Number.
NEGATIVE_INFINITY;feed;hooks;unreported=[];resourcesListedAtMs=Number.NEGATIVE_INFINITY;hasTree=!1;hasNested=!1;lastReportAtMs;constructor(context,target,rateLimiter){
this.context=context,this.target=target,this.rateLimiter=rateLimiter;let{ref,action,before,eventsBefore,resources:resources2}=target;this.progress=new ActionProgress(
ref,action),this.failures=new FailedResources(context.heat,this.progress.tree);let baseline=before?.events??eventsBefore??NO_BASELINE;this.feed=new EventFeed(context.
heat,ref,baseline,()=>context.clock.now()),this.hooks=new HookReporter(context.onProgress,ref),resources2!==void 0&&this.progress.learn(resources2),this.lastReportAtMs=
context.clock.now()}async poll(row){let hasEnded=await this.readEvents(this.isQuiet()?0:MAX_NESTING,row);return this.hasTree?hasEnded:(this.rateLimiter.consume(),
this.readEvents(0,row))}isQuiet(){let{progress}=this;return this.hasNested||progress.hooks.current().length>0?!1:progress.isLastResource()&&progress.tree.isFlat}tellEnd(){
return this.hasTree&&this.target.action!=="DELETE"}async readRemaining(state2){if(this.hasShown(state2))return;let isFlat=this.target.action==="DELETE"&&this.isQuiet(),
hasNoEvents=this.progress.events.length===0,depths=[...isFlat?[]:[MAX_NESTING],...isFlat||hasNoEvents?[0]:[]];await Promise.all(depths.map(async depth=>{this.unreported.
push(...await this.feed.next(depth))}))}async reportRemaining(state2,resources2){resources2!==void 0&&this.progress.learn(resources2),this.report(this.unreported.
splice(0)),this.hasShown(state2)||this.report(await this.feed.next(0))}async recordFailures(row){await this.failures.record(row)&&this.rateLimiter.consume()}heartbeat(elapsedMs){
let now=this.context.clock.now();now-this.lastReportAtMs<HEARTBEAT_EVERY_MS2||(this.lastReportAtMs=now,this.context.onProgress({kind:"heartbeat",elapsedMs,count:this.
progress.count(),running:this.progress.runningPaths(),waiting:this.progress.hooks.current()}))}hasShown(state2){return state2!==void 0&&this.progress.rootEvent(
state2)!==void 0}async readEvents(nestedDepth,row){let endsBefore=this.progress.rootEndCount(),events2=await this.feed.next(nestedDepth);nestedDepth>0&&events2.
length>0&&(this.hasTree=!0),events2.some(({stack})=>stack.id!==this.target.ref.id)&&(this.hasNested=!0),this.readAtMs=this.context.clock.now();try{await this.listResourcesIfNeeded(
events2),events2.some(({status})=>status==="FAILED")&&await this.recordFailures(row)}finally{this.report(events2)}return this.progress.rootEndCount()>endsBefore}report(events2){
for(let{event,count,retry}of this.progress.add(events2))this.context.onProgress({kind:"event",event,count}),retry!==void 0&&this.context.onProgress({kind:"fact",
text:describeRetry(retry)}),this.reportHook(event),this.lastReportAtMs=this.context.clock.now()}reportHook({hook,path:path10}){let wait=this.progress.hooks.current().
find(one=>one.path.join("/")===path10.join("/"));hook?.step==="paused"&&wait!==void 0&&this.hooks.warn(wait)}async listResourcesIfNeeded(events2){let{action,ref}=this.
target;action==="DELETE"||!this.areResourcesDue(events2)||(this.resourcesListedAtMs=this.context.clock.now(),this.rateLimiter.consume(),this.progress.learn(await this.
context.heat.listResources(ref,{nestedDepth:MAX_NESTING})))}areResourcesDue(events2){let{progress}=this;if(this.resourcesListedAtMs===Number.NEGATIVE_INFINITY)return events2.
length>0;let now=this.context.clock.now(),usualMs=RESOURCES_EVERY_MS+progress.tree.leafCount*RESOURCES_EVERY_MS_EACH,intervalMs2=Math.max(usualMs,2*grownIntervalMs(
now-this.target.beganAtMs)),ageMs=now-this.resourcesListedAtMs;return progress.isLastResource()&&!progress.tree.isFlat&&!progress.tree.hasNested?ageMs>=intervalMs2*
LAST_RESOURCE_FACTOR:progress.needsResources(events2)&&ageMs>=intervalMs2}};async function waitForAction(context,target){return new ActionWatcher(context,target).run()}var SHOWS_ACTION=new Set(["running","succeeded","failed","failing","\
rolling-back"]),ActionWatcher=class{context;target;next={state:"stack",hint:"steady"};last="stack";rateLimiter;polls;events;outage;deadlines;pause=new PauseDetector;row;rowReadAtMs=Number.
NEGATIVE_INFINITY;actionState;finalState;firstRow;actionUpdatedTime;lastPollAtMs;watchedFromMs;constructor(context,target){this.context=context,this.target=target,
this.polls=context.sharedPolls?.watch(target.ref),this.rateLimiter=createPollRateLimiter(()=>this.polls?.consume()),this.events=new EventReporter(context,target,
this.rateLimiter),this.outage=new OutageRetry(context),this.deadlines=new Deadlines(context.clock,target),this.firstRow=target.firstRow,this.watchedFromMs=context.
clock.now()}async run(){try{return await this.watch()}finally{this.polls?.close()}}async watch(){for(;;){let pollAtMs=await this.waitForNextPoll(),transition=await this.
retryDuringOutage(()=>this.poll());if(this.rateLimiter.observeLatency(this.context.clock.now()-pollAtMs),this.heartbeat(),"end"in transition)return this.retryDuringOutage(
()=>this.finish(transition.end));this.next=transition.next}}async poll(){switch(this.next.state){case"stack":case"stack-now":{let end=await this.pollStack();return end===
void 0?{next:this.chooseNext("stack")}:{end}}case"events":case"events-now":return this.pollEvents()}}async waitForNextPoll(){let{clock:clock2,signal}=this.context,
{state:state2,hint}=this.next,{lastPollAtMs}=this;if(lastPollAtMs===void 0)return this.polls?.consume(),this.lastPollAtMs=clock2.now();if(state2==="stack-now"||
state2==="events-now")return this.rateLimiter.consume(),lastPollAtMs;let isListed=state2==="stack"&&this.listedRow()!==void 0;if(isListed&&this.last==="events")
return clock2.now();let sinceLastMs=clock2.now()-lastPollAtMs,delayMs=this.rateLimiter.nextDelayMs(lastPollAtMs-this.watchedFromMs,hint),remainingMs=Math.max(0,
delayMs-sinceLastMs);return this.polls===void 0?await clock2.sleep(remainingMs,signal):isListed?await this.restOn(this.polls,remainingMs):await this.polls.turn(
remainingMs),this.lastPollAtMs=clock2.now()}async restOn(polls,delayMs){await polls.rest(delayMs),this.listedRow()===void 0&&polls.consume()}async pollEvents(){
let hasEnded=await this.events.poll(this.row);if(this.pause.observe(this.events.progress)&&this.showsAction()&&(this.target.onHook??"wait")!=="wait")return{end:"\
paused"};let next=this.chooseNext("events");return{next:hasEnded?{...next,state:"stack-now"}:next}}chooseNext(last){this.last=last;let{events:events2}=this,now=this.
context.clock.now();return choosePoll({action:this.target.action,last,actionAgeMs:now-this.watchedFromMs,rowAgeMs:now-this.rowReadAtMs,eventsAgeMs:now-events2.readAtMs,
isRunning:this.actionState==="running",isNearlyOver:this.isNearlyOver(),isLastResource:events2.isQuiet(),tellEnd:events2.tellEnd(),isRowListed:this.listedRow()!==
void 0})}showsAction(){return this.row!==void 0&&isInProgress(this.row)&&this.row.action===this.target.action}async pollStack(){let{action,before}=this.target;this.
row=await this.readRow(),this.rowReadAtMs=this.context.clock.now();let state2=classifyState(this.row,{action,before,hasBegunEvent:this.events.progress.rootEvent(
`${action}_IN_PROGRESS`)!==void 0,actionUpdatedTime:this.actionUpdatedTime});return this.actionState=state2,state2==="running"&&(this.actionUpdatedTime??=this.row?.
updatedTime),this.row!==void 0&&SHOWS_ACTION.has(state2)&&this.target.pending?.onRow(this.row),(state2==="failing"||state2==="rolling-back")&&await this.events.
recordFailures(this.row),this.deadlines.findEnd(state2)}async readRow(){let{ref,action}=this.target,hasSucceeded3=action!=="DELETE"&&this.events.progress.rootEvent(
`${action}_COMPLETE`)!==void 0;this.finalState=hasSucceeded3?await this.readFinalState("succeeded"):void 0;let{firstRow}=this,listedRow=this.finalState===void 0?
this.listedRow():void 0;if(listedRow!==void 0)return listedRow;if(this.finalState?.row!==void 0)return this.finalState.row;this.firstRow=void 0;let row=firstRow??
await this.context.heat.getStack(ref,{resolveOutputs:!1});return action!=="DELETE"||row===void 0||!isDeleted(row)?row:await waitUntilNameReleased(this.context,row)??
row}listedRow(){let summary2=this.polls?.latest();if(!(summary2===void 0||this.row===void 0||!isInProgress(this.row)))return isInProgress(summary2)?{...this.row,
...summary2}:void 0}async readFinalState(end){let{heat}=this.context,{ref}=this.target,resolveOutputs=this.target.hasOutputs!==!1||end!=="succeeded",[row,resources2]=await Promise.
all([heat.getStack(ref,resolveOutputs?{}:{resolveOutputs}),heat.listResources(ref,{nestedDepth:MAX_NESTING})]);return{row,resources:resources2}}async finish(end){
let{row,events:events2}=this;end!=="timed-out"&&end!=="paused"&&this.target.pending?.onEnd(row);let isGone=row===void 0||isDeleted(row),[finalState]=await Promise.
all([isGone?void 0:this.finalState??this.readFinalState(end),events2.readRemaining(row?.state)]);return await events2.reportRemaining(row?.state,finalState?.resources),
(end==="failed"||end==="timed-out")&&await events2.failures.record(row),{end:this.checkSuperseded(end,finalState),action:this.target.action,row,finalState,progress:events2.
progress,failures:events2.failures}}checkSuperseded(end,finalState){if(end!=="succeeded"||finalState===void 0)return end;let{row}=finalState;return row===void 0||
isDeleted(row)?"gone":row.state!==this.row?.state||row.updatedTime!==this.row.updatedTime||this.events.progress.rootBeginCount>1?"superseded":end}isNearlyOver(){
let{progress}=this.events,isFailing=this.row!==void 0&&!isInProgress(this.row),isTold=progress.rootEvent(`${this.target.action}_COMPLETE`)!==void 0;return isFailing||
isTold||progress.isSettled()&&progress.hooks.current().length===0}retryDuringOutage(request){return this.outage.run(request,()=>{this.heartbeat()})}heartbeat(){
this.events.heartbeat(this.deadlines.elapsedMs())}};async function runStackAction(context,stack,spec){let{action,title:title2,timeoutMinutes}=spec;context.onProgress({kind:"begin",phase:"act",title:spec.progressTitle});
let events2=await readBaseline(context.heat,stack.ref),beganAtMs=context.clock.now(),{id:stackId,name:stackName2,updatedTime}=stack;recordPendingRequest(context,
{kind:"action",stackName:stackName2,stackId,updatedTime});let answer=await submitOnce(context,`${title2.charAt(0).toLowerCase()}${title2.slice(1)}`,{send:spec.submit,
find:async()=>await hasStarted(context,stack,action,events2)?spec.find():void 0,...action==="RESTORE"?{checkStart:()=>checkStart(context,{action,before:stack,events:events2})}:
{}});if(!spec.wait)return context.onProgress({kind:"fact",text:"Heat accepted the request; not waiting for it to finish (wait: false)"}),context.onProgress({kind:"\
end"}),{answer,reported:void 0};let before={updatedTime:stack.updatedTime,events:events2},actionEnd=await waitForAction(context,{ref:stack.ref,action,beganAtMs,
timeoutMinutes,before}),reported=buildActionResult(actionEnd,void 0,title2);return context.onProgress({kind:"end"}),{answer,reported}}async function checkStart(context,action){
let row=await context.heat.getStack(action.before.ref,{resolveOutputs:!1});return checkActionStart(context,action,row)}async function hasStarted({heat},{ref},action,before){
return(await new EventFeed(heat,ref,before).next(0)).some(event=>event.physicalId===ref.id&&event.action===action)}function toResult2({operation,stack,changed:changed2},reported,outcome){
let base={operation,changed:changed2};return reported===void 0?{...base,outcome:"accepted",stack:toStackFacts(stack)}:{...base,outcome:reported.failure===void 0?
outcome:"failed",...reported}}function toStackFacts(stack){let{id:id2,name,state:state2,statusReason:statusReason2,tags:tags2}=stack;return{id:id2,name,status:state2,
statusReason:statusReason2,tags:tags2}}var STACK_OPERATIONS={suspend:{action:"SUSPEND",outcome:"suspended",title:"Suspend",progressTitle:"Suspending"},resume:{action:"RESUME",outcome:"resumed",title:"\
Resume",progressTitle:"Resuming"},check:{action:"CHECK",outcome:"checked",title:"Check",progressTitle:"Checking"}};async function runStackOperation(context,request){
let{operation}=request,facts=STACK_OPERATIONS[operation],foundStack=await getStackOrThrow(context,request.stackName,operation),stack=await ensureIdle(context,foundStack,
request);if(stack===void 0)throw stackGoneError(request);if(operation!=="check"&&stack.action===facts.action&&isComplete(stack)){context.onProgress({kind:"notic\
e",text:`Stack ${stack.name} is already ${stack.state}`});let{outputs:outputs2}=stack;return{operation,outcome:"unchanged",changed:!1,stack:toStackFacts(stack),
outputs:outputs2}}let{reported:actionResult}=await runStackAction(context,stack,{...request,action:facts.action,title:`${facts.title} of stack ${stack.name}`,progressTitle:`${facts.
progressTitle} stack ${stack.name}`,submit:async()=>(await context.heat.act(stack.ref,operation),stack.ref),find:()=>Promise.resolve(stack.ref)});return toResult2(
{operation,stack,changed:operation!=="check"},actionResult,facts.outcome)}async function cancelUpdate(context,request){let stack=await getStackOrThrow(context,request.
stackName,"cancel"),toCancelResult=(outcome,changed2,row2)=>({operation:"cancel",outcome,changed:changed2,stack:toStackFacts(row2)});if(!isInProgress(stack))return context.
onProgress({kind:"notice",text:`No action is in progress on stack ${stack.name} (${stack.state}): nothing to cancel`}),toCancelResult("unchanged",!1,stack);if(context.
onProgress({kind:"begin",phase:"act",title:`Cancelling ${stack.state} of stack ${stack.name}`}),await cancelOnce(context,stack,chooseCancelAction(context,stack,
request)),context.onProgress({kind:"end"}),!request.wait)return toCancelResult("accepted",!0,stack);let running=await context.heat.getStack(stack.ref,{resolveOutputs:!1})??
stack,row=await waitUntilIdle(context,running,request.timeoutMinutes);if(row===void 0)throw stackGoneError(request);return toCancelResult("cancelled",!0,row)}async function cancelOnce(context,stack,cancelAction2){
let{heat}=context,{id:stackId,name:stackName2,updatedTime}=stack;recordPendingRequest(context,{kind:"action",stackName:stackName2,stackId,updatedTime}),await submitOnce(
context,`cancel of ${stack.state} of stack ${stack.name}`,{send:async()=>(await heat.act(stack.ref,cancelAction2),stack.ref),find:async()=>(await heat.getStack(
stack.ref,{resolveOutputs:!1}))?.state===stack.state?void 0:stack.ref})}function chooseCancelAction(context,stack,request){if(stack.action==="UPDATE"&&!request.
disableRollback)return"cancel_update";if(stack.action==="UPDATE"||stack.action==="CREATE")return request.disableRollback||context.onProgress({kind:"notice",text:"\
Heat cannot roll back a cancelled create: the stack is left as is"}),"cancel_without_rollback";throw new StackError(`Stack ${stack.name} is ${stack.state}, but \
Heat can cancel only creates and updates`,{failureCode:"failed-state",hint:"Wait for it to finish."})}function stackGoneError({stackName:stackName2,operation}){
return new StackError(`Stack ${stackName2} was deleted in the meantime, so there is nothing to ${operation}`,{failureCode:"not-found"})}var import_picomatch3=__toESM(require_picomatch(),1);function toPausedResult({progress},finished,title2,onHook){let waits=progress.hooks.current(),{outputs:outputs2,...rest}=finished;return{...rest,changed:!0,otherOutputs:outputs2,
hooks:waits.map(toPausedHook),table:hooksTable("Paused at hooks",waits),...onHook==="return"?{outcome:"paused"}:{outcome:"failed",failure:toPausedFailure(title2,
waits,progress.tree.rootRef)}}}function toPausedFailure(title2,waits,root){let summary2=`${title2} is ${describePause(waits)}; Heat continues to wait`,hint=pausedNextStep(
root.name);return{summary:summary2,reason:summary2,resources:[],locations:[],hint,code:"paused"}}function toPausedHook({path:path10,stack,hook,sinceMs}){return{
path:path10.join("/"),stackId:stack.id,hook,since:toTimestamp(sinceMs)}}function hooksTable(title2,waits){return{title:title2,columns:["resource","hook","since",
"stack id"],rows:waits.map(toPausedHook).map(({path:path10,hook,since,stackId})=>[path10,hook,since,stackId])}}function toTimestamp(ms){return Number.isNaN(ms)?
"":`${new Date(ms).toISOString().slice(0,19)}Z`}var import_picomatch2=__toESM(require_picomatch(),1);function findHookCandidates(environment,resources2,findPath){let registry=environment.resource_registry,rules=isJson(registry)?readHookRules(registry.resources):
[];return resources2.flatMap(({name,stack})=>[...new Set(rules.filter(({isMatch})=>isMatch(name)).flatMap(rule=>rule.hooks))].map(hook=>({path:[...findPath(stack),
name],hook,stack,sinceMs:NaN})))}function readHookRules(section2){return isJson(section2)?Object.entries(section2).flatMap(([pattern,value])=>{if(!isJson(value))
return[];let hooks=[value.hooks].flat().filter(isHookType);return[...hooks.length===0?[]:[{isMatch:(0,import_picomatch2.default)(pattern,{dot:!0}),hooks}],...readHookRules(
value)]}):[]}function isHookType(value){return HOOK_TYPES.some(type=>type===value)}async function findHookWaits(heat,{ref,action}){let progress=new ActionProgress(ref,action),[resources2,events2]=await Promise.all([heat.listResources(ref,{nestedDepth:MAX_NESTING}),
new EventFeed(heat,ref,NO_BASELINE).next()]);progress.learn(resources2),progress.add(events2);let waits=progress.hooks.current(),incomplete=findIncompleteStacks(
ref.id,events2);if(incomplete.size===0)return{waits,candidates:[]};let unclear=resources2.filter(({stack,name})=>incomplete.has(stack.id)&&!progress.hooks.has([
...progress.tree.findPath(stack),name])),environment=await heat.getEnvironment(ref),candidates=findHookCandidates(environment,unclear,stack=>progress.tree.findPath(
stack));return{waits,candidates}}function findIncompleteStacks(rootId,events2){let ids=new Set([rootId,...events2.map(({stack})=>stack.id)]);for(let event of events2)
StackTree.isOfStackItself(event)&&isInProgress(event)&&ids.delete(event.stack.id);return ids}async function clearHooks(context,{stackName:stackName2,resourceName}){let stack=await getStackOrThrow(context,stackName2,"clear");context.onProgress({kind:"beg\
in",phase:"act",title:`Clearing hooks of stack ${stack.name}`});let{waits,candidates}=isInProgress(stack)?await findHookWaits(context.heat,stack):NOTHING,isSelected=createFilter(
resourceName),selected=waits.filter(isSelected),possible=candidates.filter(isSelected);selected.length+possible.length>0&&recordClear(context,stack);let cleared=[];
for(let wait of selected)await clearHook(context,stack,wait)&&cleared.push(wait);cleared.push(...await clearPossibleHooks(context,possible)),selected.length===0&&
cleared.length===0&&announceNothing(context,stack,waits,resourceName),context.onProgress({kind:"end"});let isCleared=cleared.length>0;return{operation:"clear-ho\
oks",outcome:isCleared?"cleared":"unchanged",changed:isCleared,stack:toStackFacts(stack),data:cleared.map(toPausedHook),...isCleared?{table:hooksTable("Cleared \
hooks",cleared)}:{}}}var NOTHING={waits:[],candidates:[]};function createFilter(resourceName){if(resourceName===void 0)return()=>!0;let isMatch=(0,import_picomatch3.default)(
resourceName);return({path:path10})=>isMatch(path10.at(-1)??"")||isMatch(path10.join("/"))}function announceNothing({onProgress},{name,state:state2},waits,resourceName){
if(waits.length>0){let text2=`No hook was cleared: "${resourceName??""}" matches none of the paused resources of stack ${name}: ${listHookWaits(waits)}`;onProgress(
{kind:"warning",text:text2})}else onProgress({kind:"notice",text:`No resource of stack ${name} is paused at a hook (${state2}): nothing to clear`})}function recordClear(context,{
id:stackId,name:stackName2,updatedTime}){recordPendingRequest(context,{kind:"action",stackName:stackName2,stackId,updatedTime})}async function clearHook(context,stack,wait){
let{hook,path:path10}=wait,subject=`${path10.join("/")} (${hook})`,isSent=await submitOnce(context,`signal that clears the hook of ${subject}`,{send:()=>sendSignal(
context,wait),find:async()=>await isStillPaused(context,stack,wait)?void 0:!0}),text2=isSent?`Cleared the hook of ${subject}`:`The hook of ${subject} was alread\
y cleared`;return context.onProgress({kind:"fact",text:text2}),isSent}async function clearPossibleHooks(context,candidates){if(candidates.length===0)return[];let text2=`\
Heat has deleted events of this action, so the events do not show all paused resources; sending the signal to each resource with a hook in the environment (${candidates.
length})`;context.onProgress({kind:"fact",text:text2});let cleared=[];for(let candidate of candidates){let subject=`${candidate.path.join("/")} (${candidate.hook}\
)`;await submitOnce(context,`signal that clears the hook of ${subject}`,{send:()=>sendSignal(context,candidate),find:()=>Promise.resolve(void 0)})&&(context.onProgress(
{kind:"fact",text:`Cleared the hook of ${subject}`}),cleared.push(candidate))}return cleared}async function sendSignal({heat},{stack,path:path10,hook}){try{return await heat.
signalResource(stack,path10.at(-1)??"",{unset_hook:hook}),!0}catch(error2){if(isHookNotSet(error2))return!1;throw error2}}async function isStillPaused({heat},stack,wait){
let{waits}=await findHookWaits(heat,stack);return waits.some(({path:path10,hook,sinceMs})=>path10.join("/")===wait.path.join("/")&&hook===wait.hook&&sinceMs===wait.
sinceMs)}function isHookNotSet(error2){return error2 instanceof RequestError&&error2.status===400&&error2.type==="InvalidBreakPointHook"}function readExportData(text2,file){let data2=readTemplate(text2);if(!isJson(data2)||!isJson(data2.template)||!isJson(data2.resources))throw exportFileError(file,
'is not an export file: a map with "template" and "resources" is expected, as operation: export writes it');let{template:template2,resources:resources2}=data2,missing=findMissingIds(
template2,resources2);if(missing.length>0)throw exportFileError(file,`has no resource_id for ${missing.join(", ")}: Heat adopts only resources that exist, and c\
reates none`);let environment=isJson(data2.environment)?data2.environment:{};return{text:text2,template:template2,environment:environmentText(text2,environment),
files:toTexts2(data2.files),tags:Array.isArray(data2.tags)?data2.tags.filter(tag=>typeof tag=="string"):[],secrets:findHiddenValues(template2,environment)}}function exportFileError(file,problem){
return new InputError([{input:"export-file",problem:`points to ${file}, which ${problem}`}])}function findMissingIds(template2,resources2){return Object.entries(
findSection(template2,"resources")).flatMap(([name,definition])=>{let isConditional=isJson(definition)&&("condition"in definition||"Condition"in definition),saved=ownValue(
resources2,name);return isJson(saved)&&(typeof saved.resource_id=="string"||isJson(saved.resources))||isConditional&&saved===void 0?[]:[name]})}function environmentText(text2,parsed){
let exact=text2.trimStart().startsWith("{")?parse2(text2).environment:parsed,sections=Object.entries(isJson(exact)?exact:{}).filter(([name])=>name!=="parameters");
return stringify(Object.fromEntries(sections))??"{}"}function toTexts2(files){let entries=Object.entries(isJson(files)?files:{});return Object.fromEntries(entries.
filter(entry=>typeof entry[1]=="string"))}function findHiddenValues(template2,environment){let declared=findSection(template2,"parameters");return["parameters",
"parameter_defaults"].map(key=>environment[key]).flatMap(section2=>Object.entries(isJson(section2)?section2:{}).flatMap(([name,value])=>isHidden(ownValue(declared,
name))&&typeof value!="boolean"&&value!==null&&value!==void 0?[typeof value=="string"?value:JSON.stringify(value)]:[]))}function isHidden(schema){return isJson(
schema)?[schema.hidden,schema.NoEcho].some(value=>value!==void 0&&value!==!1&&value!=="false"):!1}import{createHash as createHash5}from"node:crypto";var REPOSITORY_PREFIX="github-repository:",COMMIT_PREFIX="github-commit:",PREVIEW_PREFIX="github-preview:",EXPIRY_PREFIX="github-expires:",STACKS_FILE_PREFIX="g\
ithub-stacks:",CREATOR_PREFIX="github-created-by:",OLD_REPOSITORY_PREFIX="github-repo:",OLD_PULL_REQUEST_PREFIX="github-pr:",PREFIXES=[REPOSITORY_PREFIX,COMMIT_PREFIX,
PREVIEW_PREFIX,EXPIRY_PREFIX,STACKS_FILE_PREFIX,CREATOR_PREFIX,OLD_REPOSITORY_PREFIX,OLD_PULL_REQUEST_PREFIX],TAG_MAX_CHARACTERS2=80,DIGEST_CHARACTERS=12;function isOwnershipTag(tag){
return PREFIXES.some(prefix=>tag.startsWith(prefix))}function isCommitTag(tag){return tag.startsWith(COMMIT_PREFIX)}function creatorTags(own,{stepId}){return own&&
stepId!==void 0?[`${CREATOR_PREFIX}${stepId}`]:[]}function isPreviewTag(tag){return tag.startsWith(PREVIEW_PREFIX)}function isCreatorTag(tag){return tag.startsWith(
CREATOR_PREFIX)}function toRepositoryTag({serverUrl,repository}){return toBoundedTag(REPOSITORY_PREFIX,`${toHost(serverUrl)}/${repository}`.toLowerCase())}function toStacksFileTag({
serverUrl,repository},{path:path10,namePrefix}){let file=path10.split("/").map(encodeURIComponent).join("/"),prefix=namePrefix===""?"":`#${namePrefix}`;return toBoundedTag(
STACKS_FILE_PREFIX,`${`${toHost(serverUrl)}/${repository}`.toLowerCase()}/${file}${prefix}`)}function findStacksFileTag(tags2){let[tag,...otherTags]=tags2.filter(
one=>one.startsWith(STACKS_FILE_PREFIX));return otherTags.length===0?tag:void 0}function toOldRepositoryTag({repository}){return toBoundedTag(OLD_REPOSITORY_PREFIX,
repository.toLowerCase())}function tagsToSend({tags:tags2,own,previewEnvironment},existing,owner){let base=tags2??existing,otherTags=base.filter(tag=>!isOwnershipTag(
tag)),ownership=own&&owner!==void 0?[toRepositoryTag(owner),...stacksFileTags(owner),...commitTags(owner,previewEnvironment)]:base.filter(tag=>tag.startsWith(REPOSITORY_PREFIX)),
preview2=previewEnvironment?[previewTag(owner)]:[];return[...new Set([...otherTags,...ownership,...preview2])]}function findPreviewPullRequest(tags2,owner){return isOfRepository(
tags2,owner)?findMarkedPullRequest(tags2):void 0}function isOfRepository(tags2,owner){let[repository,...otherRepositories]=tags2.filter(tag=>tag.startsWith(REPOSITORY_PREFIX));
return repository===toRepositoryTag(owner)&&otherRepositories.length===0}function explainForeignTags(tags2,owner){if(!isOfRepository(tags2,owner))return"was not\
 deployed from this repository";let commits=tags2.filter(isCommitTag).map(tag=>tag.slice(COMMIT_PREFIX.length));return commits.every(commit=>commit===owner.sha||
commit===owner.headSha)?void 0:`was deployed from another commit, ${commits.join(", ")}`}function findMarkedPullRequest(tags2){return findSingleNumber(tags2,PREVIEW_PREFIX)}
function findOldPullRequest(tags2){return findSingleNumber(tags2,OLD_PULL_REQUEST_PREFIX)}function findSingleNumber(tags2,prefix){let[text2,...otherTexts]=tags2.
filter(tag=>tag.startsWith(prefix)).map(tag=>tag.slice(prefix.length));return text2!==void 0&&otherTexts.length===0&&/^[1-9]\d*$/.test(text2)?Number(text2):void 0}
function commitTags({sha,headSha},isPreview){let commit=isPreview?headSha:sha;return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)?[`${COMMIT_PREFIX}${commit}`]:[]}
function stacksFileTags(owner){return owner.stacksFile===void 0?[]:[toStacksFileTag(owner,owner.stacksFile)]}function previewTag(owner){if(owner?.pullRequest!==
void 0)return`${PREVIEW_PREFIX}${owner.pullRequest}`;throw new StackError("A preview environment requires a pull request; nothing was changed",{failureCode:"inv\
alid-input",hint:"Set pull-request to its number, or remove preview-environment."})}function toHost(serverUrl){return URL.canParse(serverUrl)?new URL(serverUrl).
host:serverUrl.replaceAll(",","")}function toBoundedTag(prefix,text2){let maxCharacters=TAG_MAX_CHARACTERS2-prefix.length;if(text2.length<=maxCharacters)return`${prefix}${text2}`;
let digest2=createHash5("sha256").update(text2).digest("hex").slice(0,DIGEST_CHARACTERS);return`${prefix}${text2.slice(0,maxCharacters-DIGEST_CHARACTERS-1)}~${digest2}`}async function adoptStack(context,request){let{stackName:stackName2,timeoutMinutes}=request,data2=await readFile6(context,request);for(let value of data2.secrets)
context.onSecret?.(value);await assertNameFree(context,stackName2),context.onProgress({kind:"begin",phase:"act",title:`Adopting stack ${stackName2} from ${request.
exportFile}`});let stack={name:stackName2,adoptData:data2.text,template:data2.template,environment:data2.environment,files:data2.files,timeoutMinutes,disableRollback:!0,
tags:tagsToSend({...request,previewEnvironment:!1},data2.tags,context.owner)},sent=createSentDefinition(stack),pending=recordPendingRequest(context,{kind:"adopt",
stackName:stackName2,stackId:void 0,updatedTime:void 0,sent}),beganAtMs=context.clock.now(),ref=await submitCreate(context,stack);pending.onAccepted(ref);let base={
operation:"adopt",changed:!0};if(!request.wait){context.onProgress({kind:"end"});let stackFacts={...ref,status:"ADOPT_IN_PROGRESS",statusReason:""};return{...base,
outcome:"accepted",stack:stackFacts}}let actionEnd=await waitForAction(context,{ref,action:"ADOPT",beganAtMs,timeoutMinutes,pending}),actionResult=buildActionResult(
actionEnd,void 0,`Adopt of stack ${stackName2}`);context.onProgress({kind:"end"});let{failure}=actionResult;if(failure===void 0)return{...base,...actionResult,outcome:"\
adopted"};let hint=`Do not delete stack ${stackName2}: that deletes the resources that it has adopted. Use operation: abandon (with another export-file), fix th\
e cause, then adopt again.`;return{...base,...actionResult,outcome:"failed",failure:{...failure,hint}}}async function readFile6({exportFiles},{exportFile}){if(exportFiles===
void 0)throw new TypeError("the context cannot read files");let text2;try{text2=await exportFiles.read(exportFile)}catch(error2){let problem=`points to ${exportFile}\
, which cannot be read: ${messageOf(error2)}`;throw new InputError([{input:"export-file",problem}])}return readExportData(text2,exportFile)}async function assertNameFree(context,stackName2){
let existing=await findStack(context,stackName2);if(existing!==void 0)throw new StackError(`Stack ${stackName2} exists already (${existing.state}), so nothing c\
an be adopted as it; nothing was changed`,{failureCode:"already-exists",hint:"Choose another stack-name. If an earlier adopt has failed, use operation: abandon \
for that stack first."})}var import_picomatch4=__toESM(require_picomatch(),1);function describeLocated(changes,describe3,files){let located=changes.map(change=>({text:describe3(change),location:change.path===""?void 0:files?.locateResource(
change.path.split("/"))})),locations=located.flatMap(({location})=>location===void 0?[]:[location]);return{texts:located.map(({text:text2,location})=>location===
void 0?text2:`${text2} (${formatLocation(location)})`),locations:distinctLocations(locations)}}function toListLines(texts2){return texts2.map(text2=>`  - ${text2}`)}
function distinctLocations(locations){return[...new Map(locations.map(one=>[formatLocation(one),one])).values()]}import{createHash as createHash6,scryptSync}from"node:crypto";var richTypes=["Date","RegExp","String","Number"],temporalTypes=Object.getOwnPropertyNames(globalThis.Temporal||{});function diff(obj,newObj,options={cyclesFix:!0},_stack=[]){
let diffs=[],isObjArray=Array.isArray(obj);for(let key in obj){let value=obj[key],path10=isObjArray?+key:key;if(!(key in newObj)){diffs.push({type:"REMOVE",path:[
path10],oldValue:value});continue}let newValue=newObj[key],areCompatibleObjects=typeof value=="object"&&typeof newValue=="object"&&Array.isArray(value)===Array.
isArray(newValue),objConstructor=areCompatibleObjects&&value?Object.getPrototypeOf(value)?.constructor?.name:void 0;if(value&&newValue&&areCompatibleObjects&&!richTypes.
includes(objConstructor)&&!temporalTypes.includes(objConstructor)&&(!options.cyclesFix||!_stack.includes(value))){options.cyclesFix&&_stack.push(value);let subDiffs=diff(
value,newValue,options,_stack);options.cyclesFix&&_stack.pop();for(let subDiff of subDiffs)subDiff.path.unshift(path10),diffs.push(subDiff)}else Object.is(value,
newValue)||temporalTypes.includes(objConstructor)&&String(value)===String(newValue)||richTypes.includes(objConstructor)&&(isNaN(value)?value+""==newValue+"":+value==
+newValue)||diffs.push({path:[path10],type:"CHANGE",value:newValue,oldValue:value})}let isNewObjArray=Array.isArray(newObj);for(let key in newObj)key in obj||diffs.
push({type:"CREATE",path:[isNewObjArray?+key:key],value:newObj[key]});return diffs}var Diff=class{diff(oldStr,newStr,options={}){let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
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
execEditLength()||exec()},0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){let ret=execEditLength();if(ret)return ret}}addToPath(path10,added,removed,oldPosInc,options){
let last=path10.lastComponent;return last&&!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path10.oldPos+oldPosInc,lastComponent:{
count:last.count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path10.oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
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
diffLines(oldStr,newStr,optionsObj));function diffLinesResultToPatch(diff2){if(!diff2)return;diff2.push({value:"",lines:[]});function contextLines(lines2){return lines2.
map(function(entry){return" "+entry})}let hunks=[],oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;for(let i=0;i<diff2.length;i++){let current=diff2[i],
lines2=current.lines||splitLines2(current.value);if(current.lines=lines2,current.added||current.removed){if(!oldRangeStart){let prev=diff2[i-1];oldRangeStart=oldLine,
newRangeStart=newLine,prev&&(curRange=context>0?contextLines(prev.lines.slice(-context)):[],oldRangeStart-=curRange.length,newRangeStart-=curRange.length)}for(let line of lines2)
curRange.push((current.added?"+":"-")+line);current.added?newLine+=lines2.length:oldLine+=lines2.length}else{if(oldRangeStart)if(lines2.length<=context*2&&i<diff2.
length-2)for(let line of contextLines(lines2))curRange.push(line);else{let contextSize=Math.min(lines2.length,context);for(let line of contextLines(lines2.slice(
0,contextSize)))curRange.push(line);let hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+
contextSize,lines:curRange};hunks.push(hunk),oldRangeStart=0,newRangeStart=0,curRange=[]}oldLine+=lines2.length,newLine+=lines2.length}}for(let hunk of hunks)for(let i=0;i<
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
options);return patchObj?formatPatch(patchObj,options?.headerOptions):void 0}}function splitLines2(text2){let hasTrailingNl=text2.endsWith(`
`),result=text2.split(`
`).map(line=>line+`
`);return hasTrailingNl?result.pop():result.push(result.pop().slice(0,-1)),result}var MOST_INNER=20;function findValueChanges(before,after){return[...new Set([...Object.keys(before),...Object.keys(after)])].flatMap(name=>{let[left,right]=[ownValue(
before,name),ownValue(after,name)];if(!isJson(left)||!isJson(right))return isSameJson(left,right)?[]:[{name,before:formatValue(left),after:formatValue(right)}];
let inner=diff(toBareMap(left),toBareMap(right));return inner.length>MOST_INNER?[{name,before:formatValue(left),after:formatValue(right)}]:inner.map(one=>({name:[
name,...one.path].join("."),before:one.type==="CREATE"?void 0:formatValue(one.oldValue),after:one.type==="REMOVE"?void 0:formatValue(one.value)}))})}function toBareMap(map3){
let bare=Object.create(null);for(let[key,value]of Object.entries(map3))bare[key]=toBareValue(value);return bare}function toBareValue(value){return Array.isArray(
value)?value.map(toBareValue):isJson(value)&&Object.getPrototypeOf(value)===Object.prototype?toBareMap(value):value}function findFileChanges(before,after){return[
...new Set([...Object.keys(before),...Object.keys(after)])].sort().flatMap(file=>{let[left,right]=[ownValue(before,file),ownValue(after,file)];return left===right?
[]:[{file,action:left===void 0?"add":right===void 0?"delete":"update",diff:unifiedDiff(file,left??"",right??"")}]})}function formatValue(value){if(value!==void 0)
return typeof value=="string"?value:stringify(value)??""}function isSameJson(left,right){return toCanonicalJson(left)===toCanonicalJson(right)}function toCanonicalJson(value){
return value===void 0?"":JSON.stringify(value,(_key,one)=>isJson(one)?Object.fromEntries(Object.entries(one).sort(([a],[b])=>a<b?-1:1)):one)}function unifiedDiff(file,before,after){
let patch=createTwoFilesPatch(file,file,before,after,void 0,void 0,{context:2});return patch.slice(patch.indexOf("@@"))}var HOUR_MS2=36e5,EXPIRY=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\/(\d+h)$/;function toStackTags(context,request,existing){let{expiresAfterMs,own}=request,tags2=tagsToSend(
request,existing,context.owner);return expiresAfterMs===void 0||!own||context.owner===void 0?tags2:[...tags2,toExpiryTag(readHeatTime(context),expiresAfterMs)]}
function toExpiryTag(nowMs,lifetimeMs){let time=new Date(nowMs+lifetimeMs).toISOString().slice(0,19);return`${EXPIRY_PREFIX}${time}Z/${Math.round(lifetimeMs/HOUR_MS2)}\
h`}function findExpiry(tags2){let[tag,...otherTags]=tags2.filter(one=>one.startsWith(EXPIRY_PREFIX)),[,time]=EXPIRY.exec(tag?.slice(EXPIRY_PREFIX.length)??"")??
[],timeMs=parseHeatTime(time);return time===void 0||otherTags.length>0||Number.isNaN(timeMs)?void 0:{time,timeMs}}function toComparableTags(tags2){let comparable=tags2.
filter(tag=>!isCommitTag(tag)&&!isCreatorTag(tag));return[...new Set(comparable.map(withoutTime))].sort()}function withoutTime(tag){if(!tag.startsWith(EXPIRY_PREFIX))
return tag;let[,,lifetime]=EXPIRY.exec(tag.slice(EXPIRY_PREFIX.length))??[];return lifetime===void 0?tag:`${EXPIRY_PREFIX}${lifetime}`}var VERSION="p2",DIGEST_CHARACTERS2=12,SLOW=new Set(["deployedTemplate","parameters"]),NAMES6=[["stack","the stack with this name is a different one, or does no\
t exist"],["deployedTemplate","the deployed template, its files, the resources to replace, or the contents of nested stacks that no preview shows have changed s\
ince the approval"],["deployedParameters","the parameters of the deployed stack have changed since the approval"],["template","the template or its files differ \
from the approved ones"],["parameters","parameters or environments differ from the approved ones"],["options","tags or options of the deploy differ from the app\
roved ones"]];function planHash2(parts){let digests=NAMES6.map(([name])=>{let text2=toCanonicalJson(parts[name]);return SLOW.has(name)?slowDigest(text2):digest(
text2)});return[VERSION,...digests].join("-")}function describePlanDifferences(approved,actual){if(approved===actual)return[];let[left,right]=[approved.split("-"),
actual.split("-")];return left[0]!==right[0]||left.length!==right.length?["expect-plan is not a plan-hash of this version of the action"]:NAMES6.flatMap(([,words],index)=>left[index+
1]===right[index+1]?[]:[words])}function digest(text2){return createHash6("sha256").update(text2).digest("hex").slice(0,DIGEST_CHARACTERS2)}function slowDigest(text2){
return scryptSync(text2,"heat-stack-deploy plan",DIGEST_CHARACTERS2/2).toString("hex")}function hashedFiles({template:template2,request,definition}){let environments=request.
environmentFiles.map(key=>ownValue(request.files,key));return{template:[template2,definition().files],parameters:[environments,request.parameters]}}function requestHash(request,files,tags2,stack,deployed){
let{keepExisting,clearParameters,converge,disableRollback,replace}=request;return planHash2({stack:[request.stackName,stack?.id],deployedTemplate:deployed,deployedParameters:stack?.
parameters??{},...hashedFiles(files),options:{keepExisting,clearParameters,converge,disableRollback,...replace.length===0?{}:{replace:[...replace].sort()},tags:toComparableTags(
tags2)}})}function assertApprovedPlan(plan,expected){if(expected===void 0)return;let differences4=[...findUnapprovedChanges(plan),...describePlanDifferences(expected,plan.
hash??"")];if(differences4.length!==0)throw new StackError([`The deploy of stack ${plan.stack.name} differs from the approved plan; nothing was changed`,...toListLines(
differences4)].join(`
`),{failureCode:"plan-changed",hint:"Run a new preview and approve its plan-hash."})}function findUnapprovedChanges({unseen}){return unseen.filter(({path:path10})=>path10===
"").map(({because})=>`a plan cannot show what this deploy does: ${because}`)}function assertNothingProtected(stackName2,found,files){if(found.length===0)return;
let{texts:texts2,locations}=describeLocated(found,describeProtected,files),summary2=found.every(({action})=>action==="unknown")?`The deploy could replace or del\
ete protected resources of stack ${stackName2}; nothing was changed`:`Protected resources of stack ${stackName2} would be replaced or deleted; nothing was chang\
ed`;throw new StackError([summary2,...toListLines(texts2)].join(`
`),{failureCode:"protected",locations,hint:files===void 0?'To delete them anyway, remove the pattern from "protect" for one workflow run.':'Change the template \
so that they are kept, or remove the pattern from "protect" for one workflow run.'})}function describeProtected({path:path10,type,pattern,action,because}){return action===
"unknown"?`${path10} (${type}) may be replaced or deleted: protected by "${pattern}"; ${because??"the plan does not show it"}`:`${path10} (${type}) would be ${DONE[action]}\
: protected by "${pattern}"`}var DONE={replace:"replaced",delete:"deleted"};function findProtectedChanges(plan,deployed,patterns2){let matcher=createMatcher(patterns2),
planned=plan.changes.flatMap(({path:path10,type,action,worst:worst2,notes})=>{if(action==="replace"||action==="delete")return matcher.protectedOf([{path:path10,
type}],action);if(action!=="unknown"||worst2!=="replace")return[];let because=`it may be replaced: ${notes.join("; ")}`;return matcher.protectedOf([{path:path10,
type}],"unknown").map(one=>({...one,because}))}),unseen=plan.unseen.flatMap(part=>findInUnseen(part,deployed,matcher,patterns2));return[...new Map([...unseen,...planned].
map(one=>[one.path,one])).values()]}function findProtectedChangesInAll(deployed,patterns2){return findInUnseen(WHOLE_STACK,deployed,createMatcher(patterns2),patterns2)}
var WHOLE_STACK={path:"",fate:"delete",among:"all",because:"they are deleted with the stack"};function findInUnseen({path:path10,fate,among,because},deployed,matcher,patterns2){
let isBelow2=one=>path10===""||one.path.startsWith(`${path10}/`),isIn=one=>isBelow2(one)||one.path===path10,may=({resource:resource2})=>among==="all"||isFailed(
resource2),action=fate==="delete"?"delete":"unknown",found=matcher.protectedOf(deployed.resources.filter(one=>isBelow2(one)&&may(one)),action).map(one=>action===
"unknown"?{...one,because}:one),blind=among==="all"?deployed.unlisted.filter(isIn).map(one=>hiddenStack(one,patterns2)):[];return[...found,...blind]}function hiddenStack({
path:path10,type,because},patterns2){let words=`its resources cannot be listed: ${because}`;return{path:`${path10}/\u2026`,type,pattern:patterns2.join('", "'),action:"\
unknown",because:words}}function createMatcher(patterns2){let compiled=patterns2.map(pattern=>({pattern,isMatch:(0,import_picomatch4.default)(pattern)}));return{
protectedOf:(resources2,action)=>resources2.flatMap(({path:path10,type})=>{let name=path10.slice(path10.lastIndexOf("/")+1),first=compiled.find(({isMatch})=>isMatch(
name)||isMatch(path10)||isMatch(type));return first===void 0?[]:[{path:path10,type,pattern:first.pattern,action}]})}}function createExceptionMatcher(patterns2){
let exceptions=createMatcher(patterns2);return{protectedOf:(resources2,action)=>resources2.filter(resource2=>exceptions.protectedOf([resource2],action).length===
0).map(({path:path10,type})=>({path:path10,type,pattern:"",action}))}}function findUnmatchedPatterns(patterns2,resources2){return patterns2.filter(pattern=>createMatcher(
[pattern]).protectedOf(resources2,"unknown").length===0)}function describeUnmatchedPatterns(stackName2,patterns2,input="protect"){let words=patterns2.map(pattern=>`\
"${pattern}"`).join(", ");return`No resource of stack ${stackName2} matches ${words} of "${input}" by name, path or type`}async function deleteOperation(context,request){let found=await findStack(context,request.stackName);if(found===void 0)return context.onProgress({kind:"notice",
text:`Stack ${request.stackName} does not exist: nothing to delete`}),{operation:"delete",outcome:"absent",changed:!1,stack:{id:"",name:request.stackName,status:"",
statusReason:""}};if(request.dryRun)return planDelete(context,request,found);request.protect.length>0&&await assertDeleteNotProtected(context,request.protect,found);
let stack=await waitUntilDeletable(context,found,request);if(stack===void 0)return{operation:"delete",outcome:"deleted",changed:!0,stack:{id:found.id,name:found.
name,status:"DELETE_COMPLETE",statusReason:""}};if(!request.wait){let{id:stackId,name:stackName2,updatedTime}=stack;return recordPendingRequest(context,{kind:"d\
elete",stackName:stackName2,stackId,updatedTime}),await submitDelete(context,stack),{operation:"delete",outcome:"accepted",changed:!0,stack:{id:stack.id,name:stack.
name,status:"DELETE_IN_PROGRESS",statusReason:""}}}let{failure,...deletion}=await deleteWithRetries(context,stack,request,request.onHook);return{operation:"dele\
te",outcome:failure!==void 0?"failed":deletion.hooks===void 0?"deleted":"paused",changed:!0,...deletion,failure}}async function assertDeleteNotProtected(context,patterns2,{
name,ref}){let deployed=await listResources(context.heat,ref),unmatched=findUnmatchedPatterns(patterns2,deployed.resources);unmatched.length>0&&context.onProgress(
{kind:"warning",text:describeUnmatchedPatterns(name,unmatched)}),assertNothingProtected(name,findProtectedChangesInAll(deployed,patterns2),void 0)}async function planDelete(context,{
protect},stack){return{operation:"delete",outcome:"previewed",changed:!1,plan:toDeletePlan(stack,await listResources(context.heat,stack.ref),protect),stack:toStackFacts(
stack)}}function toDeletePlan(stack,deployed,protect){let resources2=deployed.resources,unmatched=findUnmatchedPatterns(protect,resources2);return{stack:{name:stack.
name,id:stack.id,status:stack.state},kind:"delete",changes:resources2.map(({path:path10,type})=>({path:path10,type,action:"delete",values:[],notes:[]})),unchanged:0,
parameters:[],outputs:[],files:[],definition:[],unseen:[],warnings:[...deployed.unlisted.map(({path:path10,because})=>`The resources in ${path10} are deleted as\
 well, but cannot be listed: ${because}`),...(protect.length===0?[]:findProtectedChangesInAll(deployed,protect)).map(({path:path10,pattern})=>`${path10} is prot\
ected by "${pattern}": the delete will fail`),...unmatched.length===0?[]:[describeUnmatchedPatterns(stack.name,unmatched)]],hash:void 0}}async function waitUntilDeletable(context,found,request){
return request.onInProgress==="supersede"&&found.action!=="DELETE"?found:ensureIdle(context,found,request)}async function deleteWithRetries(context,stack,request,onHook="\
wait"){context.onProgress({kind:"begin",phase:"act",title:`Deleting stack ${stack.name}`});for(let attempt=1;;attempt+=1){let actionEnd=await deleteAttempt(context,
stack,request.timeoutMinutes,onHook),isAtHook=actionEnd.progress.hooks.uncleared().length>0,isLastAttempt=attempt>=request.deleteAttempts||actionEnd.end!=="fail\
ed"||isAtHook,heatRetryMs=findHeatRetryMs(actionEnd),deletion=toDeletionResult(actionEnd,stack,attempt,heatRetryMs,onHook);if(deletion.failure===void 0||isLastAttempt||
heatRetryMs!==void 0)return context.onProgress({kind:"end"}),deletion;let text2=`Attempt ${attempt} of ${request.deleteAttempts} failed: ${deletion.failure.summary}`;
context.onProgress({kind:"warning",text:text2})}}async function deleteAttempt(context,stack,timeoutMinutes,onHook){let[before,events2,resources2]=await Promise.
all([context.heat.getStack(stack.ref,{resolveOutputs:!1}),readBaseline(context.heat,stack.ref),listResourcesBefore(context,stack)]),beganAtMs=context.clock.now(),
updatedTime=before?.updatedTime,{id:stackId,name:stackName2}=stack;return recordPendingRequest(context,{kind:"delete",stackName:stackName2,stackId,updatedTime}),
await submitDelete(context,before??stack,events2),waitForAction(context,{ref:stack.ref,action:"DELETE",beganAtMs,timeoutMinutes,before:{updatedTime,events:events2},
resources:resources2,onHook})}async function listResourcesBefore({heat},{ref}){try{return await heat.listResources(ref,{nestedDepth:MAX_NESTING})}catch(error2){
if(!(error2 instanceof DeployError))throw error2;return}}var HEAT_RETRY_MS=3e4;function findHeatRetryMs({end,progress}){if(end!=="failed")return;let failed=progress.
leafEvents().filter(({action,status})=>action==="DELETE"&&status==="FAILED"),blocked=failed.filter(({reason,path:path10,type,durationMs=0})=>durationMs>=HEAT_RETRY_MS&&
findAdviceForFailure(reason,path10,void 0,{type,physicalId:void 0})?.isHeld===!0);if(!(blocked.length===0||blocked.length<failed.length))return Math.max(...blocked.
map(({durationMs=0})=>durationMs))}function toDeletionResult(actionEnd,stack,attempt,heatRetryMs,onHook){if(actionEnd.end==="gone"||actionEnd.end==="succeeded")
return{stack:{id:stack.id,name:stack.name,status:"DELETE_COMPLETE",statusReason:""},events:actionEnd.progress.events,failure:void 0};let title2=`Delete of stack\
 ${stack.name}`,actionResult=buildActionResult(actionEnd,void 0,title2);if(actionEnd.end==="paused"){let{failure:failure2,...paused}=toPausedResult(actionEnd,actionResult,
title2,onHook);return{...paused,failure:failure2}}if(actionEnd.progress.hooks.uncleared().length>0)return{...actionResult,failure:actionResult.failure};let{failure}=actionResult;
if(failure===void 0)return{...actionResult,failure};let hint=heldHint(failure,heatRetryMs)??blockedHint(actionResult.resources??[],attempt);return{...actionResult,
failure:{...failure,hint}}}function heldHint({resources:resources2},heatRetryMs){for(let resource2 of resources2){let{path:path10,physicalId,reason}=resource2,advice2=findAdviceForFailure(
reason,path10.split("/"),void 0,resource2);if(advice2?.isHeld!==!0)continue;return[`${physicalId===void 0?path10:`${path10} (${physicalId})`} still exists. ${advice2.
hint}`,...describeAttempts(heatRetryMs)].join(" ")}}function blockedHint(resources2,attempt){let names2=resources2.filter(({status})=>isFailed(parseState(status))).
map(({path:path10,physicalId})=>physicalId===void 0?path10:`${path10} (${physicalId})`);return names2.length===0?"Check the stack in the cloud, then run the ste\
p again.":`After ${attempt===1?"1 attempt":`${attempt} attempts`}, check in the cloud what still uses ${names2.join(", ")}, then run the step again.`}function describeAttempts(heatRetryMs){
return heatRetryMs===void 0?[]:[`Heat itself has retried for ${Math.round(heatRetryMs/1e3)} seconds, so delete-attempts does not help here.`]}async function getIdleStackOrThrow(context,request){let{operation,stackName:stackName2}=request,stack=await ensureIdle(context,await getStackOrThrow(context,stackName2,
operation),request);if(stack!==void 0)return stack;throw new StackError(`Stack ${stackName2} was deleted in the meantime, so there is nothing to ${operation}`,{
failureCode:"not-found"})}async function getSnapshotOrThrow(context,stack,nameOrId){let all=await context.heat.listSnapshots(stack.ref),snapshot=findSnapshot(stack,all,nameOrId);if(snapshot!==
void 0)return snapshot;throw new StackError(`Stack ${stack.name} has no snapshot "${nameOrId}"`,{failureCode:"not-found",hint:all.length===0?'The stack has no s\
napshots: take one with operation "snapshot" first.':`Set snapshot to the name or id of one of its snapshots: ${describeSnapshots(all)}.`})}function findSnapshot({
name},all,nameOrId){let found=all.filter(one=>one.id===nameOrId||one.name===nameOrId);if(found.length>1)throw new StackError(`Stack ${name} has ${found.length} \
snapshots named "${nameOrId}"`,{failureCode:"invalid-input",hint:`Set snapshot to the id of one of them: ${describeSnapshots(found)}.`});return found[0]}function describeSnapshots(snapshots2){
return snapshots2.map(({id:id2,name,creationTime})=>`${name===""?"one without a name":name} (${id2}, ${creationTime??"time unknown"})`).join(", ")}function toSnapshotFacts(snapshot){
let{id:id2,name,status,statusReason:statusReason2,creationTime}=snapshot;return{id:id2,name,status,status_reason:statusReason2,creation_time:creationTime??""}}async function deleteSnapshot(context,request){let nameOrId=request.snapshot??"",stack=await getIdleStackOrThrow(context,request),all=await context.heat.listSnapshots(
stack.ref),snapshot=findSnapshot(stack,all,nameOrId),base={operation:"delete-snapshot",stack:toStackFacts(stack)};if(snapshot===void 0){let others=all.length===
0?"":`. Its snapshots are ${describeSnapshots(all)}`;return context.onProgress({kind:"notice",text:`Stack ${stack.name} has no snapshot "${nameOrId}": nothing t\
o delete${others}`}),{...base,outcome:"absent",changed:!1}}let title2=`Deleting snapshot "${snapshot.name}" (${snapshot.id}) of stack ${stack.name}`;context.onProgress(
{kind:"begin",phase:"act",title:title2}),await submitSnapshotDelete(context,stack,snapshot),request.wait&&await waitUntilSnapshotGone(context,stack,snapshot,request.
timeoutMinutes),context.onProgress({kind:"end"});let outcome=request.wait?"snapshot-deleted":"accepted";return{...base,outcome,changed:!0,data:toSnapshotFacts(snapshot)}}
async function deleteSnapshotAndWait(context,stack,snapshot,timeoutMinutes){await submitSnapshotDelete(context,stack,snapshot),await waitUntilSnapshotGone(context,
stack,snapshot,timeoutMinutes)}async function submitSnapshotDelete(context,stack,snapshot){let{id:stackId,name:stackName2,updatedTime}=stack;recordPendingRequest(
context,{kind:"action",stackName:stackName2,stackId,updatedTime}),await submitOnce(context,`delete of snapshot "${snapshot.name}"`,{send:async()=>(await treatMissingAsDeleted(
context.heat.deleteSnapshot(stack.ref,snapshot.id)),snapshot.id),find:async()=>{let now=await readSnapshot(context,stack,snapshot);return now===void 0||hasChanged(
now,snapshot)?snapshot.id:void 0}})}async function waitUntilSnapshotGone(context,stack,snapshot,timeoutMinutes){let{clock:clock2,signal}=context,beganAtMs=clock2.
now(),rateLimiter=createPollRateLimiter(),outage=new OutageRetry(context);for(;;){let current=await outage.run(()=>readSnapshot(context,stack,snapshot));if(current===
void 0)return;if(current.status==="FAILED"&&hasChanged(current,snapshot))throw failedDeleteError(stack,current);let elapsedMs=clock2.now()-beganAtMs;if(elapsedMs>
timeoutMinutes*6e4)throw timeoutError(stack,current,timeoutMinutes);await clock2.sleep(rateLimiter.nextDelayMs(elapsedMs,"steady"),signal)}}function hasChanged(current,before){
return current.status!==before.status||current.statusReason!==before.statusReason}async function readSnapshot({heat},{ref},{id:id2}){return treatMissingAsDeleted(
heat.getSnapshot(ref,id2))}async function treatMissingAsDeleted(response){try{return await response}catch(error2){if(isNotFound(error2))return;throw error2}}function failedDeleteError({
name:stackName2},{name,id:id2,statusReason:statusReason2}){return new StackError(`Heat could not delete snapshot "${name}" (${id2}) of stack ${stackName2}`,{failureCode:"\
stack-failed",serverMessage:statusReason2,hint:"Fix the cause, then run the step again: Heat deletes the rest of the snapshot."})}function timeoutError({name:stackName2},{
name,id:id2},minutes){return new DeadlineError(`Snapshot "${name}" (${id2}) of stack ${stackName2} still exists after ${minutes===1?"1 minute":`${minutes} minut\
es`}`,{hint:"Most likely Heat cannot delete an image or a volume backup of it: older versions of Heat write the reason only into the log of the engine. Check th\
e project's images and volume backups, then run the step again."})}var HIDDEN_TEXT="(hidden)";function hasDrift({counts}){return counts.changed+counts.gone>0}function toDrift(stack,resources2){let count=status=>resources2.filter(
one=>one.status===status).length,counts={changed:count("changed"),gone:count("gone"),unknown:count("unknown"),unchanged:count("unchanged")},sorted=[...resources2].
sort((left,right)=>left.path.localeCompare(right.path,"en",{numeric:!0}));return{stack,counts,summary:summarize(counts),resources:sorted}}function summarize({changed:changed2,
gone,unknown:unknown4,unchanged}){let parts=[changed2===0?void 0:`${changed2} changed`,gone===0?void 0:`${gone} no longer ${gone===1?"exists":"exist"}`,unknown4===
0?void 0:`${unknown4} unknown`,unchanged===0?void 0:`${unchanged} unchanged`].filter(part=>part!==void 0);return parts.length===0?"no resources to compare":parts.
join(", ")}var SAME={differences:[]},SKIPPED={differences:[],isSkipped:!0};function unknown2(because){return{differences:[],unknown:because}}function changed(...differences4){
return{differences:differences4}}function combine(comparisons){let differences4=comparisons.flatMap(one=>one.differences),because=comparisons.find(one=>one.unknown!==
void 0)?.unknown;return because===void 0?{differences:differences4}:{differences:differences4,unknown:because}}var ID=/^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;function isId(text2){return ID.test(text2)}function valueAtPath(value,path10){return path10.reduce((part,key)=>isMap2(
part)?ownValue(part,key):void 0,value)}function isMap2(value){return isJson(value)&&!isLosslessNumber(value)}function isScalar7(value){return["string","number",
"boolean"].includes(typeof value)||isLosslessNumber(value)}function isEmpty2(value){return value==null||value===""?!0:Array.isArray(value)?value.length===0:isMap2(
value)&&Object.keys(value).length===0}function toText3(value){return typeof value=="string"?value:stringify(value)??""}function toOptionalText(value){return value==
null?void 0:toText3(value)}function isSameScalar(left,right){if(isEmpty2(left)&&isEmpty2(right))return!0;if(isEmpty2(left)||isEmpty2(right))return!1;let[one,other]=[
toText3(left),toText3(right)];return one===other?!0:BOOLEAN.test(one)&&BOOLEAN.test(other)?one.toLowerCase()===other.toLowerCase():NUMBER.test(one)&&NUMBER.test(
other)&&Number(one)===Number(other)}var BOOLEAN=/^(true|false)$/i,NUMBER=/^-?\d+(\.\d+)?$/;function containsDeployed(live,deployed){if(isMap2(deployed))return isMap2(
live)&&Object.entries(deployed).every(([key,value])=>containsDeployed(ownValue(live,key),value));if(!Array.isArray(deployed))return isSameScalar(live,deployed);
if(!Array.isArray(live)||live.length!==deployed.length)return!1;let rest=[...live];return deployed.every(item=>{let index=rest.findIndex(candidate=>containsDeployed(
candidate,item));return index>=0&&rest.splice(index,1),index>=0})}var ignored=()=>SKIPPED;function scalar(path10,canonical=text2=>text2){return(property,deployed,{live})=>{let value=valueAtPath(live,toPath(path10,property));return value===
void 0||!isScalar7(deployed)?SKIPPED:isSameScalar(value,deployed)||!isEmpty2(value)&&canonical(toText3(value))===canonical(toText3(deployed))?SAME:changed(difference(
property,deployed,value))}}function orderedList(path10,canonical){return list2(path10,canonical,items=>items)}function set(path10,canonical){return list2(path10,
canonical,items=>[...new Set(items)].sort())}function list2(path10,canonical=text2=>text2,arrange){return(property,deployed,{live})=>{let value=valueAtPath(live,
toPath(path10,property));if(!Array.isArray(deployed)||value!==null&&!Array.isArray(value))return SKIPPED;let items=all=>arrange(all.map(item=>canonical(toText3(
item)))),[before,after]=[items(deployed),items(value??[])];return before.length===after.length&&before.every((item,index)=>item===after[index])?SAME:changed(difference(
property,joined(before),joined(after)))}}function listOfMaps(path10){return(property,deployed,{live})=>{let value=valueAtPath(live,toPath(path10,property));return!Array.
isArray(deployed)||value!==null&&!Array.isArray(value)?SKIPPED:containsDeployed(value??[],deployed)?SAME:changed(difference(property,deployed,isEmpty2(value)?void 0:
value))}}function joined(items){return items.length===0?void 0:items.join(", ")}function map2(path10,isOfService=()=>!1){return(property,deployed,{live})=>{let value=valueAtPath(
live,toPath(path10,property))??{};if(!isMap2(deployed)||!isMap2(value))return SKIPPED;let added=Object.keys(value).filter(key=>!Object.hasOwn(deployed,key)&&!isOfService(
key)),keys2=[...Object.keys(deployed),...added];return combine(keys2.map(key=>{let[before,after]=[ownValue(deployed,key),ownValue(value,key)];return Object.hasOwn(
deployed,key)&&Object.hasOwn(value,key)&&isSameEntry(before,after)?SAME:changed({path:[property,key],before:toOptionalText(before),after:toOptionalText(after)})}))}}
function isSameEntry(deployed,live){if(isScalar7(deployed)||isEmpty2(deployed))return isSameScalar(deployed,live);if(typeof live!="string")return containsDeployed(
live,deployed);try{return containsDeployed(JSON.parse(live),deployed)}catch{return!1}}function reference(kind,path10){return(property,deployed,{live},lookup)=>{
let value=valueAtPath(live,toPath(path10??`${property}_id`,property));return value===void 0||typeof deployed!="string"?SKIPPED:compareReference(kind,[property],
deployed,value,lookup)}}function references(kind,path10){return(property,deployed,{live},lookup)=>{let value=valueAtPath(live,toPath(path10,property));if(!Array.
isArray(deployed)||!Array.isArray(value))return SKIPPED;let ids=value.map(toText3),matches=deployed.map(toText3).map(text2=>({text:text2,id:findReferenced(kind,
text2,ids,lookup)})),lost=matches.find(({id:id2})=>id2==="unknown");if(lost!==void 0)return unknown2(couldNotLookUp(kind,lost.text));let extra=ids.filter(id2=>!matches.
some(match=>match.id===id2)),missing=matches.filter(({id:id2})=>id2===void 0);return extra.length===0&&missing.length===0?SAME:changed(difference(property,joined(
deployed.map(toText3)),joined(ids)))}}function compareReference(kind,path10,deployed,live,lookup){let liveIds=isEmpty2(live)?[]:[toText3(live)],id2=findReferenced(
kind,deployed,liveIds,lookup);return id2==="unknown"?unknown2(couldNotLookUp(kind,deployed)):id2===void 0?changed({path:path10,before:deployed,after:toOptionalText(
live)}):SAME}function findReferenced(kind,nameOrId,ids,lookup){if(ids.includes(nameOrId))return nameOrId;if(isId(nameOrId)||ids.length===0)return;let candidates=lookup(
kind,nameOrId);return candidates===void 0||candidates.length===0?"unknown":ids.find(id2=>candidates.includes(id2))}function couldNotLookUp(kind,nameOrId){return`${kind.
replaceAll("_"," ")} "${nameOrId}" could not be found by its name`}var sameKey=(property,deployed,{live})=>{let value=live[property];return isEmpty2(deployed)||
value===void 0||value===null?SKIPPED:isScalar7(deployed)!==isScalar7(value)||Array.isArray(deployed)!==Array.isArray(value)?SKIPPED:isScalar7(value)&&isId(toText3(
value))&&!isId(toText3(deployed))?SKIPPED:Array.isArray(value)&&value.some(item=>!isScalar7(item))?SKIPPED:containsDeployed(value,deployed)?SAME:changed(difference(
property,deployed,value))};function difference(property,before,after){return{path:[property],before:toOptionalText(before),after:toOptionalText(after)}}function toPath(path10,property){
return(path10??property).split(".")}function byId(service,plural,key){return{service,path:id2=>`/${plural}/${encodeURIComponent(id2)}`,key}}var volumeType=(property,deployed,{live},lookup)=>{let shown2=live.volume_type;return isEmpty2(shown2)?changed(difference(property,deployed,void 0)):toText3(shown2)===
toText3(deployed)?SAME:compareReference("volume_type",[property],toText3(deployed),shown2,lookup)},readOnly=(property,deployed,{live})=>{let shown2=valueAtPath(
live,["metadata","readonly"])??!1;return isSameScalar(shown2,deployed)?SAME:changed(difference(property,deployed,shown2))},VOLUME={route:byId("volume","volumes",
"volume"),properties:{volume_type:volumeType,metadata:map2(void 0,key=>key==="readonly"||key==="attached_mode"),read_only:readOnly,image:reference("image","volu\
me_image_metadata.image_id"),snapshot_id:scalar(),source_volid:scalar(),backup_id:ignored,scheduler_hints:ignored}},SNAPSHOT={route:byId("volume","snapshots","s\
napshot"),properties:{volume_id:scalar(),metadata:map2()}},VOLUME_TYPE={route:byId("volume","types","volume_type"),properties:{metadata:map2("extra_specs"),projects:ignored}},
ENCRYPTED_VOLUME_TYPE={route:{service:"volume",path:id2=>`/types/${encodeURIComponent(id2)}/encryption`,key:""},properties:{volume_type:reference("volume_type",
"volume_type_id")}},QOS_SPECS={route:byId("volume","qos-specs","qos_specs"),properties:{specs:map2()}},CINDER_TYPES={"OS::Cinder::Volume":VOLUME,"OS::Cinder::Sn\
apshot":SNAPSHOT,"OS::Cinder::VolumeType":VOLUME_TYPE,"OS::Cinder::EncryptedVolumeType":ENCRYPTED_VOLUME_TYPE,"OS::Cinder::QoSSpecs":QOS_SPECS};var extraProperties=(property,deployed,{live})=>isMap2(deployed)?combine(Object.entries(deployed).map(([key,value])=>isSameScalar(value,ownValue(live,key))?SAME:
changed({path:[property,key],before:toOptionalText(value),after:toOptionalText(ownValue(live,key))}))):SKIPPED,shown=(property,deployed,{live})=>isSameScalar(deployed,
live[property])?SAME:changed(difference(property,deployed,live[property])),IMAGE={route:{service:"image",path:id2=>`/images/${encodeURIComponent(id2)}`,key:""},
properties:{extra_properties:extraProperties,tags:set(),id:scalar("id"),architecture:shown,kernel_id:shown,os_distro:shown,os_version:shown,ramdisk_id:shown,owner:scalar(),
location:ignored,members:ignored}},GLANCE_TYPES={"OS::Glance::Image":IMAGE,"OS::Glance::WebImage":IMAGE};var domain=reference("domain","domain_id"),KEYSTONE_TYPES={"OS::Keystone::Project":{route:byId("identity","projects","project"),properties:{domain,parent:reference(
"project","parent_id"),tags:set()}},"OS::Keystone::User":{route:byId("identity","users","user"),properties:{domain,default_project:reference("project","default_\
project_id"),password:ignored,groups:ignored,roles:ignored}},"OS::Keystone::Group":{route:byId("identity","groups","group"),properties:{domain,roles:ignored}},"\
OS::Keystone::Role":{route:byId("identity","roles","role"),properties:{domain}},"OS::Keystone::Domain":{route:byId("identity","domains","domain")},"OS::Keystone\
::Region":{route:byId("identity","regions","region"),properties:{parent_region:scalar("parent_region_id")}},"OS::Keystone::Service":{route:byId("identity","serv\
ices","service")},"OS::Keystone::Endpoint":{route:byId("identity","endpoints","endpoint"),properties:{region:scalar("region_id"),service:scalar("service_id")}}};import{isIPv4,isIPv6}from"node:net";var V4_BITS=32,V6_BITS=128;function canonicalAddress(text2){return!isIPv6(text2)||text2.includes("%")?text2:new URL(`http://\
[${text2}]`).hostname.slice(1,-1)}function canonicalNetwork(text2){let[address="",length=""]=text2.split("/");return/^\d+$/.test(length)?isIPv4(address)?`${maskV4(
address,Number(length))}/${Number(length)}`:isIPv6(address)?`${maskV6(address,Number(length))}/${Number(length)}`:text2:canonicalAddress(text2)}function maskV4(address,length){
let value=address.split(".").reduce((sum,part)=>sum<<8n|BigInt(part),0n),masked=clearHostBits(value,V4_BITS,length);return[24n,16n,8n,0n].map(shift=>masked>>shift&
255n).join(".")}function maskV6(address,length){let[head="",tail]=canonicalAddress(address).split("::"),groups=text2=>(text2??"").split(":").filter(part=>part!==
""),[left,right]=[groups(head),groups(tail)],middle=Array.from({length:8-left.length-right.length},()=>"0"),value=[...left,...middle,...right].reduce((sum,part)=>sum<<
16n|BigInt(`0x${part}`),0n),hex=clearHostBits(value,V6_BITS,length).toString(16).padStart(32,"0");return canonicalAddress((hex.match(/.{4}/g)??[]).join(":"))}function clearHostBits(value,bits,length){
let hostBits=BigInt(Math.max(0,bits-length));return value>>hostBits<<hostBits}var PROTOCOLS={1:"icmp",6:"tcp",17:"udp",58:"ipv6-icmp",icmpv6:"ipv6-icmp",any:"",0:""},EVERYWHERE=new Set(["0.0.0.0/0","::/0"]),DEFAULT_EGRESS=[{direction:"egr\
ess",ethertype:"IPv4"},{direction:"egress",ethertype:"IPv6"}],compareRules=(resource2,lookup)=>{let{live,properties,related}=resource2,listed=live.security_group_rules;
if(!Array.isArray(listed))return SKIPPED;let own=listed.filter(isMap2).filter(rule=>!related.securityGroupRuleIds.has(toText3(rule.id))),liveTexts=new Map(own.map(
rule=>[describeRule(rule,resource2),rule])),stated=Array.isArray(properties.rules)?properties.rules.filter(isMap2):[],resolved=stated.map(rule=>resolveRemoteGroup(
rule,resource2,lookup)),lost=resolved.find(one=>typeof one=="string");if(typeof lost=="string")return unknown2(couldNotLookUp("security_group",lost));let expected=new Set(
resolved.filter(isMap2).map(rule=>describeRule(rule,resource2))),defaults=hasEgress(stated)?[]:DEFAULT_EGRESS.map(rule=>describeRule(rule,resource2)),lostDefaults=(hasEgress(
stated)?[]:findGivenEgress(lookup).map(rule=>describeRule(rule,resource2))).filter(text2=>!liveTexts.has(text2)),removed=[...[...expected].filter(text2=>!liveTexts.
has(text2)),...lostDefaults],added=[...liveTexts].filter(([text2,rule])=>!expected.has(text2)&&!defaults.includes(text2)&&!isOfCreation(rule,live));return describe(
removed,added.map(([text2])=>text2))};function describe(removed,added){if(removed.length+added.length===0)return SAME;let toDifference=(before,after)=>({path:["\
rules"],before,after});return changed(...removed.map(text2=>toDifference(text2,void 0)),...added.map(text2=>toDifference(void 0,text2)))}function hasEgress(rules){
return rules.some(({direction})=>direction==="egress")}function findGivenEgress(lookup){let types=lookup("default_egress_rule","")??[];return DEFAULT_EGRESS.filter(
({ethertype})=>types.includes(toText3(ethertype)))}function isOfCreation(rule,group2){return!isEmpty2(rule.created_at)&&rule.created_at===group2.created_at}function resolveRemoteGroup(rule,{
physicalId,live},lookup){let group2=rule.remote_group_id;if(isEmpty2(group2))return rule.remote_mode==="remote_group_id"?{...rule,remote_group_id:physicalId}:rule;
let ids=live.security_group_rules.filter(isMap2).flatMap(one=>isEmpty2(one.remote_group_id)?[]:[toText3(one.remote_group_id)]),id2=findReferenced("security_grou\
p",toText3(group2),ids,lookup);return id2==="unknown"?toText3(group2):{...rule,remote_group_id:id2??group2}}function describeRule(rule,{physicalId}){let text2=key=>isEmpty2(
rule[key])?"":toText3(rule[key]),ethertype=text2("ethertype")===""?"IPv4":text2("ethertype"),direction=text2("direction")===""?"ingress":text2("direction"),rawProtocol=text2(
"protocol").toLowerCase(),protocol=ethertype==="IPv6"&&rawProtocol==="icmp"?"ipv6-icmp":PROTOCOLS[rawProtocol]??rawProtocol,[low,high]=[text2("port_range_min"),
text2("port_range_max")],ports=low===high?low:`${low}-${high}`,prefix=canonicalNetwork(text2("remote_ip_prefix")),group2=text2("remote_group_id"),remotes=[EVERYWHERE.
has(prefix)?"":prefix,group2===physicalId?"this group":group2===""?"":`group ${group2}`,text2("remote_address_group_id")].filter(part=>part!==""),remote=remotes.
length===0?"anywhere":remotes.join(" ");return`${[direction,protocol===""?"any protocol":protocol,ports].filter(part=>part!=="").join(" ")} ${direction==="egres\
s"?"to":"from"} ${remote} (${ethertype})`}var valueSpecs=(property,deployed,{live})=>isMap2(deployed)?combine(Object.entries(deployed).filter(([key])=>ownValue(live,key)!==void 0).map(([key,value])=>isSameScalar(
value,ownValue(live,key))?SAME:changed({...difference(property,value,ownValue(live,key)),path:[property,key]}))):SKIPPED,COMMON={tags:set(),value_specs:valueSpecs,
tenant_id:reference("project","tenant_id")},gateway=(property,deployed,{live},lookup)=>{let value=live[property];if(!isMap2(deployed)||value===void 0)return SKIPPED;
let part=key=>valueAtPath(value,[key]),wanted=deployed.network??deployed.network_id,snat=deployed.enable_snat,addresses=deployed.external_fixed_ips;return combine(
[isEmpty2(wanted)?SAME:compareReference("network",[property,"network"],toText3(wanted),part("network_id"),lookup),isEmpty2(snat)||!isMap2(value)||isSameScalar(snat,
part("enable_snat"))?SAME:changed({...difference(property,snat,part("enable_snat")),path:[property,"enable_snat"]}),!Array.isArray(addresses)||!isMap2(value)?SAME:
compareAddresses([property,"external_fixed_ips"],addresses,part("external_fixed_ips"),lookup)])},fixedIps=(property,deployed,{live},lookup)=>Array.isArray(deployed)?
compareAddresses([property],deployed,live[property],lookup):SKIPPED;function compareAddresses(path10,deployed,live,lookup){if(!Array.isArray(live))return SKIPPED;
let free=live.filter(isMap2),missing=[];for(let entry of deployed.filter(isMap2)){let wanted=entry.subnet??entry.subnet_id,ids=free.map(one=>toText3(one.subnet_id)),
subnet=isEmpty2(wanted)?void 0:findReferenced("subnet",toText3(wanted),ids,lookup);if(subnet==="unknown")return unknown2(couldNotLookUp("subnet",toText3(wanted)));
let address=isEmpty2(entry.ip_address)?void 0:canonicalAddress(toText3(entry.ip_address)),index=free.findIndex(one=>(isEmpty2(wanted)||one.subnet_id===subnet)&&
(address===void 0||canonicalAddress(toText3(one.ip_address))===address));index<0?missing.push(entry):free.splice(index,1)}let describe3=one=>["ip_address","subn\
et","subnet_id"].filter(key=>!isEmpty2(one[key])).map(key=>`${key.replace("_id","")} ${toText3(one[key])}`).join(", ");return combine([...missing.map(one=>changed(
{path:path10,before:describe3(one),after:void 0})),...free.map(one=>changed({path:path10,before:void 0,after:describe3(one)}))])}var gatewayIp=(property,deployed,resource2,lookup)=>scalar(
void 0,canonicalAddress)(property,deployed==="~"?"":deployed,resource2,lookup),netmaskLength=(property,deployed,{live})=>{let length=typeof live.cidr=="string"?
live.cidr.split("/")[1]:void 0;return length===void 0?SKIPPED:isSameScalar(length,deployed)?SAME:changed(difference(property,deployed,length))},SUBNET={route:byId(
"network","subnets","subnet"),properties:{...COMMON,network:reference("network"),network_id:reference("network","network_id"),subnetpool:reference("subnet_pool"),
cidr:scalar(void 0,canonicalNetwork),gateway_ip:gatewayIp,prefixlen:netmaskLength,dns_nameservers:orderedList(void 0,canonicalAddress),allocation_pools:listOfMaps(),
host_routes:listOfMaps()}},NET={route:byId("network","networks","network"),properties:{...COMMON,qos_policy:reference("qos_policy"),dhcp_agent_ids:ignored}},PROVIDER_NET={
route:byId("network","networks","network"),properties:{...COMMON,network_type:scalar("provider:network_type"),physical_network:scalar("provider:physical_network"),
segmentation_id:scalar("provider:segmentation_id"),router_external:scalar("router:external")}},ROUTER={route:byId("network","routers","router"),properties:{...COMMON,
external_gateway_info:gateway,l3_agent_id:ignored,l3_agent_ids:ignored}},INTERFACE_PORTS={service:"network",path:physicalId=>{let[,router="",kind="",id2=""]=/^([^:]+):(subnet_id|port_id)=(.+)$/.
exec(physicalId)??[];if(router==="")return;let filter=kind==="port_id"?`id=${id2}`:`fixed_ips=${encodeURIComponent(`subnet_id=${id2}`)}`;return`/ports?device_id\
=${router}&${filter}`},key:""},ROUTER_INTERFACE={route:INTERFACE_PORTS,isPresent:({ports})=>Array.isArray(ports)&&ports.length>0,properties:{router:ignored,router_id:ignored,
subnet:ignored,subnet_id:ignored,port:ignored}},PORT={route:byId("network","ports","port"),properties:{...COMMON,network:reference("network"),network_id:reference(
"network","network_id"),fixed_ips:fixedIps,security_groups:references("security_group"),allowed_address_pairs:listOfMaps(),qos_policy:reference("qos_policy"),mac_address:scalar(
void 0,text2=>text2.toLowerCase()),device_id:ignored,device_owner:ignored}},FLOATING_IP={route:byId("network","floatingips","floatingip"),properties:{...COMMON,
floating_network:reference("network"),floating_network_id:reference("network","floating_network_id"),floating_subnet:ignored,port_id:reference("port","port_id")}},
FLOATING_IP_ASSOCIATION={route:{service:"network",path:(_,{floatingip_id:id2})=>`/floatingips/${encodeURIComponent(toText3(id2))}`,key:"floatingip"},isPresent:({
port_id:portId})=>!isEmpty2(portId),properties:{floatingip_id:ignored,port_id:reference("port","port_id")}},SECURITY_GROUP={route:byId("network","security-group\
s","security_group"),properties:{...COMMON,rules:ignored},checks:{rules:compareRules}},SECURITY_GROUP_RULE={route:byId("network","security-group-rules","securit\
y_group_rule"),properties:{security_group:reference("security_group"),remote_group:reference("security_group"),remote_group_id:reference("security_group","remot\
e_group_id"),remote_ip_prefix:scalar(void 0,canonicalNetwork),protocol:ignored}},SUBNET_POOL={route:byId("network","subnetpools","subnetpool"),properties:{...COMMON,
address_scope:reference("address_scope"),prefixes:containsNetworks()}};function containsNetworks(){return(property,deployed,resource2,lookup)=>{let result=set(void 0,
canonicalNetwork)(property,deployed,resource2,lookup),live=resource2.live[property];return Array.isArray(deployed)&&Array.isArray(live)&&live.length<deployed.length?
unknown2("Neutron has joined the prefixes of the subnet pool"):result}}function qosRule(plural,key){return{route:{service:"network",path:(id2,{policy})=>`/qos/p\
olicies/${encodeURIComponent(toText3(policy))}/${plural}/${encodeURIComponent(id2)}`,key},properties:{policy:ignored,tenant_id:ignored}}}var wholeObject=(plural,key)=>({
route:byId("network",plural,key),properties:COMMON}),RBAC_POLICY={route:byId("network","rbac-policies","rbac_policy"),properties:{target_tenant:reference("proje\
ct","target_tenant"),object_id:ignored,tenant_id:ignored}},NEUTRON_TYPES={"OS::Neutron::Net":NET,"OS::Neutron::ProviderNet":PROVIDER_NET,"OS::Neutron::Subnet":SUBNET,
"OS::Neutron::Router":ROUTER,"OS::Neutron::RouterInterface":ROUTER_INTERFACE,"OS::Neutron::Port":PORT,"OS::Neutron::FloatingIP":FLOATING_IP,"OS::Neutron::Floati\
ngIPAssociation":FLOATING_IP_ASSOCIATION,"OS::Neutron::SecurityGroup":SECURITY_GROUP,"OS::Neutron::SecurityGroupRule":SECURITY_GROUP_RULE,"OS::Neutron::SubnetPo\
ol":SUBNET_POOL,"OS::Neutron::AddressScope":wholeObject("address-scopes","address_scope"),"OS::Neutron::QoSPolicy":wholeObject("qos/policies","policy"),"OS::Neu\
tron::QoSBandwidthLimitRule":qosRule("bandwidth_limit_rules","bandwidth_limit_rule"),"OS::Neutron::QoSDscpMarkingRule":qosRule("dscp_marking_rules","dscp_markin\
g_rule"),"OS::Neutron::QoSMinimumBandwidthRule":qosRule("minimum_bandwidth_rules","minimum_bandwidth_rule"),"OS::Neutron::RBACPolicy":RBAC_POLICY,"OS::Neutron::\
Trunk":{...wholeObject("trunks","trunk"),properties:{...COMMON,port:reference("port"),sub_ports:listOfMaps()}}};var INTERFACES="interfaces",networks=(property,deployed,{live},lookup)=>{if(!Array.isArray(deployed))return SKIPPED;let listed=live[INTERFACES];if(!Array.isArray(
listed))return unknown2("Nova did not list the interfaces of the server");let free=listed.filter(isMap2).map(toInterface),missing=[],entries=deployed.filter(isMap2).
sort((left,right)=>specificity(right)-specificity(left));for(let entry of entries){let match=matchInterface(entry,free,lookup);if(typeof match=="string")return unknown2(
match);match===void 0?missing.push(describeEntry(entry)):free.splice(free.indexOf(match),1)}return combine([...missing.map(text2=>changed({path:[property],before:text2,
after:void 0})),...free.map(one=>changed({path:[property],before:void 0,after:describeInterface(one)}))])};function specificity(entry){return isEmpty2(entry.port)?
isEmpty2(entry.fixed_ip)?0:1:2}function matchInterface(entry,interfaces,lookup){let text2=key=>isEmpty2(entry[key])?"":toText3(entry[key]),matches=interfaces,keepMatching=(kind,nameOrId,idsOf)=>{
if(nameOrId===""||matches.length===0)return;let id2=findReferenced(kind,nameOrId,matches.flatMap(idsOf),lookup);if(id2==="unknown")return couldNotLookUp(kind,nameOrId);
matches=matches.filter(one=>id2!==void 0&&idsOf(one).includes(id2))},address=canonicalAddress(text2("fixed_ip"));return address!==""&&(matches=matches.filter(one=>one.
addresses.includes(address))),keepMatching("port",text2("port"),({portId})=>[portId])??keepMatching("network",text2("network")||text2("uuid"),({networkId})=>[networkId])??
keepMatching("subnet",text2("subnet"),({subnetIds})=>subnetIds)??matches[0]}function toInterface(one){let addresses=Array.isArray(one.fixed_ips)?one.fixed_ips.filter(
isMap2):[];return{portId:toText3(one.port_id),networkId:toText3(one.net_id),subnetIds:addresses.map(address=>toText3(address.subnet_id)),addresses:addresses.map(
address=>canonicalAddress(toText3(address.ip_address)))}}function describeEntry(entry){return["port","network","uuid","subnet","fixed_ip"].filter(key=>!isEmpty2(
entry[key])).map(key=>`${key} ${toText3(entry[key])}`).join(", ")}function describeInterface({portId,networkId,addresses}){return[`port ${portId}`,`network ${networkId}`,
...addresses.map(one=>`fixed_ip ${one}`)].join(", ")}var flavor=(property,deployed,{live},lookup)=>{let texts2=[valueAtPath(live,["flavor","id"]),valueAtPath(live,
["flavor","original_name"])].filter(one=>!isEmpty2(one)).map(toText3),text2=toText3(deployed);if(texts2.length===0)return SKIPPED;if(texts2.includes(text2))return SAME;
let identifiers=lookup("flavor",text2);return identifiers===void 0||identifiers.length===0?unknown2(couldNotLookUp("flavor",text2)):identifiers.some(one=>texts2.
includes(one))?SAME:changed(difference(property,text2,texts2.at(-1)))},securityGroups=(property,deployed,{live,properties},lookup)=>{let listed=live.security_groups;
if(!Array.isArray(deployed)||!Array.isArray(listed))return SKIPPED;let names2=new Set(listed.filter(isMap2).map(one=>toText3(one.name))),stated=deployed.map(toText3).
map(text2=>({text:text2,name:toGroupName(text2,lookup)})),lost=stated.find(({name})=>name===void 0);if(lost!==void 0)return unknown2(couldNotLookUp("security_gr\
oup",lost.text));let isOfPort=properties.networks?.some(one=>isMap2(one)&&!isEmpty2(one.port)),missing=stated.filter(({name})=>name!==void 0&&!names2.has(name)),
extra=[...names2].filter(name=>!stated.some(one=>one.name===name));if(missing.length===0&&(extra.length===0||isOfPort===!0))return SAME;let before=stated.map(({
name,text:text2})=>name??text2).join(", ");return changed(difference(property,before,[...names2].join(", ")))};function toGroupName(nameOrId,lookup){return isId(
nameOrId)?lookup("security_group_name",nameOrId)?.[0]:nameOrId}var serverStatus=({live,isRunning})=>{let status=live.status;return!isRunning||isEmpty2(status)||
TRANSIENT.has(toText3(status))?SKIPPED:status==="ACTIVE"?SAME:changed(difference("status","ACTIVE",status))},TRANSIENT=new Set(["BUILD","HARD_REBOOT","MIGRATING",
"PASSWORD","REBOOT","REBUILD","RESIZE","UNKNOWN"]),attachedVolumes=({live,properties,physicalId,related})=>{let listed=live["os-extended-volumes:volumes_attache\
d"];if(!Array.isArray(listed))return SKIPPED;let attached=listed.filter(isMap2).map(one=>toText3(one.id)),devices=["block_device_mapping","block_device_mapping_\
v2"].flatMap(key=>{let value=properties[key];return Array.isArray(value)?value.filter(isMap2):[]}),stated=devices.flatMap(one=>isEmpty2(one.volume_id)?[]:[toText3(
one.volume_id)]),known=new Set([...stated,...related.attachedVolumeIds(physicalId)]),created=devices.length-stated.length,extra=attached.filter(id2=>!known.has(
id2)),path10=["volumes"];return combine([...stated.filter(id2=>!attached.includes(id2)).map(id2=>changed({path:path10,before:id2,after:void 0})),...extra.length>
created?extra.map(id2=>changed({path:path10,before:void 0,after:id2})):[]])};var image=(property,deployed,{live},lookup)=>{let id2=valueAtPath(live,["image","id"]);return isEmpty2(id2)?SKIPPED:compareReference("image",[property],toText3(
deployed),id2,lookup)},configDrive=(property,deployed,{live})=>{let isLive=!isEmpty2(live.config_drive);return!isSameScalar(deployed,!0)||isLive?SAME:changed(difference(
property,deployed,isLive))},zone=(property,deployed,resource2,lookup)=>scalar("OS-EXT-AZ:availability_zone")(property,toText3(deployed).split(":")[0],resource2,
lookup),SERVER={route:byId("compute","servers","server"),parts:{[INTERFACES]:{service:"compute",path:id2=>`/servers/${encodeURIComponent(id2)}/os-interface`,key:"\
interfaceAttachments",isNeeded:({networks:stated})=>Array.isArray(stated)&&stated.some(hasNetwork)}},properties:{flavor,image,networks:(property,deployed,resource2,lookup)=>Array.
isArray(deployed)&&deployed.some(hasNetwork)?networks(property,deployed,resource2,lookup):SKIPPED,security_groups:securityGroups,metadata:map2(void 0,key=>key.startsWith(
"metering.")),tags:set(),availability_zone:zone,config_drive:configDrive,diskConfig:scalar("OS-DCF:diskConfig"),key_name:scalar(),admin_pass:ignored,user_data:ignored,
block_device_mapping:ignored,block_device_mapping_v2:ignored},checks:{status:serverStatus,volumes:attachedVolumes}};function hasNetwork(entry){return isMap2(entry)&&
isEmpty2(entry.allocate_network)}var KEY_PAIR={route:{...byId("compute","os-keypairs","keypair"),isPersonal:!0},properties:{public_key:scalar(void 0,text2=>text2.
trim()),save_private_key:ignored,user:ignored}},SERVER_GROUP={route:byId("compute","os-server-groups","server_group"),properties:{policies:(property,deployed,{live})=>{
let shown2=live.policies??(isEmpty2(live.policy)?void 0:[live.policy]);if(!Array.isArray(deployed)||!Array.isArray(shown2))return SKIPPED;let[before,after]=[deployed,
shown2].map(items=>items.map(toText3).join(", "));return before===after?SAME:changed(difference(property,before,after))},rules:ignored}},FLAVOR2={route:byId("co\
mpute","flavors","flavor"),properties:{flavorid:scalar("id"),ephemeral:scalar("OS-FLV-EXT-DATA:ephemeral"),is_public:scalar("os-flavor-access:is_public"),extra_specs:map2(),
tenants:ignored}},HOST_AGGREGATE={route:byId("compute","os-aggregates","aggregate"),properties:{hosts:set(),metadata:map2(void 0,key=>key==="availability_zone")}},
VOLUME_ATTACHMENT={route:{service:"volume",path:(_,{volume_id:id2})=>isEmpty2(id2)?void 0:`/volumes/${encodeURIComponent(toText3(id2))}`,key:"volume"},isPresent:({
attachments},{instance_uuid:serverId})=>Array.isArray(attachments)&&attachments.some(one=>isMap2(one)&&one.server_id===serverId),properties:{volume_id:ignored,instance_uuid:ignored,
mountpoint:ignored}},NOVA_TYPES={"OS::Nova::Server":SERVER,"OS::Nova::KeyPair":KEY_PAIR,"OS::Nova::ServerGroup":SERVER_GROUP,"OS::Nova::Flavor":FLAVOR2,"OS::Nov\
a::HostAggregate":HOST_AGGREGATE,"OS::Cinder::VolumeAttachment":VOLUME_ATTACHMENT};var TYPES={...NEUTRON_TYPES,...NOVA_TYPES,...CINDER_TYPES,...GLANCE_TYPES,...KEYSTONE_TYPES};function findTypeRules(type){return Object.hasOwn(TYPES,type)?TYPES[type]??
{}:{}}function existsOnlyInHeat(type){return type.startsWith("OS::Heat::")||type.startsWith("AWS::CloudFormation::")}var NAMED_BY_HEAT=new Set(["OS::Cinder::Volume","OS::Neutron::Net","OS::Neutron::Port","OS::Neutron::Router","OS::Neutron::SecurityGroup","OS::Neutron::Subnet",
"OS::Nova::Server"]),MAX_CHARACTERS=53,SHORT_ID_CHARACTERS=12,SHORT_ID=new RegExp(`^[a-z2-7]{${SHORT_ID_CHARACTERS}}$`);function heatGivenName(resource2){let{type,
name,stackName:stackName2,properties,live,isCreatedByHeat}=resource2,prefix=`${stackName2}-${name}-`;if(!isCreatedByHeat||!NAMED_BY_HEAT.has(type)||!isEmpty2(properties.
name))return SKIPPED;if(isEmpty2(live.name)||prefix.length+SHORT_ID_CHARACTERS>MAX_CHARACTERS)return SKIPPED;let shown2=toText3(live.name);return shown2.startsWith(
prefix)&&SHORT_ID.test(shown2.slice(prefix.length))?SAME:changed({path:["name"],before:`${prefix}\u2026 (given by Heat)`,after:shown2})}function compareResource(resource2,lookup){let{properties:rules={},checks={},isPresent}=findTypeRules(resource2.type),stated=Object.entries(resource2.properties).
filter(([,value])=>value!=null),results=[...stated.map(([name,value])=>(Object.hasOwn(rules,name)?rules[name]??sameKey:sameKey)(name,value,resource2,lookup)),...Object.
values(checks).map(check2=>check2(resource2,lookup)),heatGivenName(resource2)],{differences:differences4}=combine(results),unknown4=[...new Set(results.flatMap(
one=>one.unknown??[]))];return isPresent!==void 0||stated.length===0||results.some(one=>!one.isSkipped)||unknown4.push("the service shows none of the properties"),
{differences:differences4,unknown:unknown4}}var PURGED="Heat no longer has the event of its last create or update (max_events_per_stack in heat.conf)",ADOPTED="it was adopted, and Heat has not updated it \
since: what it was adopted with need not be what it is like",DeployedEvents=class{heat;lists=new Map;constructor(heat){this.heat=heat}async readProperties({resource:resource2}){
let events2=(await this.list(resource2.stack)).filter(({resourceName})=>resourceName===resource2.name),latest=events2.slice(0,1).find(({physicalId})=>physicalId===
resource2.physicalId);if(latest===void 0&&resource2.status!=="COMPLETE")return{kind:"unknown",because:`it is ${resource2.state}`};if(latest===void 0)return{kind:"\
unknown",because:PURGED};if(latest.action==="ADOPT")return{kind:"unknown",because:ADOPTED};try{let{properties={}}=await this.heat.getEvent(resource2.stack,resource2.
name,latest.id),isCreatedByHeat=events2.some(({action,physicalId})=>action==="CREATE"&&physicalId===resource2.physicalId);return{kind:"found",properties,isCreatedByHeat}}catch(error2){
if(isNotFound(error2))return{kind:"unknown",because:PURGED};throw error2}}list(stack){let known=this.lists.get(stack.id)??this.heat.listEvents(stack,{actions:["\
CREATE","UPDATE","ADOPT"],statuses:["COMPLETE"]}).then(events2=>events2.filter(({physicalId})=>physicalId!==stack.id));return this.lists.set(stack.id,known),known}};var MEMBER_DEFINITION={"OS::Heat::AutoScalingGroup":"resource","OS::Heat::ResourceGroup":"resource_def"},SECRET_ATTRIBUTES=/^OS::Heat::(RandomString|Stack|Structured|Software|WaitCondition|UpdateWait)|^OS::Barbican|KeyPair$|AccessKey$|^OS::Keystone/,
SECRET_NAME=/pass(word|wd|phrase)?$|secret|token|private_?key|credential|api_?key/i,MAX_DEPTH=30;function findHiddenValues2(stack,resource2){return path10=>path10.
some(key=>SECRET_NAME.test(key))||isPropertyHidden(stack,resource2,path10,0)}function isPropertyHidden(stack,resource2,path10,depth){if(stack.template===void 0||
depth>MAX_DEPTH)return!0;let{parent}=stack,holder=parent&&typeOf(parent.stack,parent.resource),key=holder===void 0?void 0:MEMBER_DEFINITION[holder];if(parent!==
void 0&&key!==void 0){let definition=[key,"properties",...path10];return isPropertyHidden(parent.stack,parent.resource,definition,depth+1)}return isPathHidden(stack,
findPart(ownValue(findSection(stack.template,"resources"),resource2),"properties"),path10,depth)}function isPathHidden(stack,value,path10,depth){let[key,...rest]=path10;
return key===void 0||!isMap2(value)||isFunction(value)?usesSecret(stack,value,depth):Object.hasOwn(value,key)?isPathHidden(stack,ownValue(value,key),rest,depth):
!1}var FUNCTION=/^(get_|str_|list_|map_|Fn::|Ref$|repeat$|resource_facade$|digest$|yaql$|if$|not$|equals$|and$|or$|contains$|filter$|make_url$)/;function isFunction(value){
let keys2=Object.keys(value);return keys2.length===1&&FUNCTION.test(keys2[0]??"")}function usesSecret(stack,value,depth){return depth>MAX_DEPTH?!0:Array.isArray(
value)?value.some(item=>usesSecret(stack,item,depth)):isMap2(value)?Object.entries(value).some(([key,argument])=>key==="get_param"||key==="Ref"?isParameterHidden(
stack,firstOf(argument),depth+1):key==="get_attr"||key==="Fn::GetAtt"?isAttributeHidden(stack,argument,depth+1):usesSecret(stack,argument,depth)):!1}function isParameterHidden(stack,name,depth){
if(typeof name!="string")return!0;let declared=valueAtPath(findSection(stack.template,"parameters"),[name]);if(!isMap2(declared))return!1;if(isTruthy(declared.hidden)||
isTruthy(declared.NoEcho)||ownValue(stack.parameters,name)===HIDDEN_VALUE2)return!0;let{parent}=stack;return parent!==void 0&&isPropertyHidden(parent.stack,parent.
resource,[name],depth)}function isTruthy(value){return!isEmpty2(value)&&value!==!1&&value!==0&&!/^false$/i.test(toText3(value))}function isAttributeHidden(stack,argument,depth){
let parts=typeof argument=="string"?argument.split("."):Array.isArray(argument)?argument:[],[resource2,attribute]=parts;if(typeof resource2!="string")return!0;let type=typeOf(
stack,resource2);if(type===void 0||SECRET_ATTRIBUTES.test(type))return!0;if(type==="OS::Heat::Value")return isPropertyHidden(stack,resource2,["value"],depth);let nested=stack.
children.get(resource2);if(nested===void 0)return!1;let outputs2=findSection(nested.template,"outputs"),output=typeof attribute=="string"?ownValue(outputs2,attribute.
replace(/^Outputs\./,"")):void 0;return isMap2(output)?usesSecret(nested,findPart(output,"value"),depth):[...nested.children.values()].some(member=>Object.values(
findSection(member.template,"outputs")).some(one=>usesSecret(member,findPart(one,"value"),depth)))}function typeOf(stack,resource2){let definition=ownValue(findSection(
stack.template,"resources"),resource2);return definition===void 0?void 0:findType(definition)}function firstOf(argument){return Array.isArray(argument)?argument[0]:
argument}async function mapLimited(items,limit,read2){let results=new Map,queue=[...items.entries()],work=async()=>{for(let next=queue.shift();next!==void 0;next=queue.shift())
results.set(next[0],await read2(next[1]))};return await Promise.all(Array.from({length:Math.min(limit,items.length)},work)),items.flatMap((_,index)=>{let result=results.
get(index);return result===void 0?[]:[result]})}async function readLiveObject({heat,readService},{type,resource:resource2},properties){let{route,parts={}}=findTypeRules(type),attributes;try{attributes=(await heat.
getResource(resource2.stack,resource2.name)).attributes}catch(error2){if(isNotFound(error2))return{kind:"gone"};if(!(error2 instanceof RequestError)||error2.status===
void 0)throw error2;return{kind:"unknown",because:messageOf(error2)}}let shown2=showOf(attributes,route!==void 0),object2=shown2===void 0?await readRoute(readService,
route,resource2.physicalId,properties):{kind:"found",live:shown2};if(object2.kind!=="found")return object2;let live={...object2.live};for(let[key,part]of Object.
entries(parts)){if(!part.isNeeded(properties))continue;let answer=await readRoute(readService,{...part,key:""},resource2.physicalId,properties);answer.kind==="f\
ound"&&(live[key]=answer.live[part.key])}return{kind:"found",live}}function showOf(attributes,isObjectOfService){let show2=valueAtPath(attributes,["show"]),shown2=isMap2(
show2)?{...attributes,...show2}:attributes;if(!(shown2===void 0||isObjectOfService&&isEmpty2(shown2.id)))return Object.values(shown2).every(isEmpty2)?void 0:shown2}
async function readRoute(readService,route,physicalId,properties){let path10=route?.path(physicalId,properties);if(route===void 0||path10===void 0)return{kind:"\
unknown",because:"Heat shows nothing of it"};let answer=await readService?.(route.service,path10);if(answer===void 0)return{kind:"unknown",because:"Heat shows n\
othing of it"};if(answer.kind==="missing")return{kind:"gone"};if(answer.kind==="silent")return{kind:"unknown",because:answer.because};let live=route.key===""?answer.
body:answer.body[route.key];return isMap2(live)?{kind:"found",live}:{kind:"unknown",because:"its service returned something else"}}var hasNameOrId=({id:id2,name},nameOrId)=>id2===nameOrId||name===nameOrId,byName3=(service,plural,key=plural)=>({service,path:name=>`/${plural}?name=${encodeURIComponent(
name)}`,key}),REFERENCE_ROUTES={network:byName3("network","networks"),subnet:byName3("network","subnets"),port:byName3("network","ports"),router:byName3("networ\
k","routers"),security_group:byName3("network","security-groups","security_groups"),security_group_name:{service:"network",path:id2=>`/security-groups?id=${encodeURIComponent(
id2)}`,key:"security_groups",identifiers:["name"]},qos_policy:byName3("network","qos/policies","policies"),subnet_pool:byName3("network","subnetpools"),address_scope:byName3(
"network","address-scopes","address_scopes"),image:byName3("image","images"),flavor:{service:"compute",path:()=>"/flavors?limit=1000",key:"flavors",identifiers:[
"id","name"],accepts:hasNameOrId},volume_type:{service:"volume",path:()=>"/types?limit=1000",key:"volume_types",identifiers:["id","name"],accepts:hasNameOrId},project:byName3(
"identity","projects"),domain:byName3("identity","domains"),default_egress_rule:{service:"network",path:()=>"/default-security-group-rules?direction=egress&used\
_in_non_default_sg=true",key:"default_security_group_rules",identifiers:["ethertype"],accepts:({protocol,remote_ip_prefix,remote_group_id,remote_address_group_id})=>[
protocol,remote_ip_prefix,remote_group_id,remote_address_group_id].every(isEmpty2),withoutRoute:["IPv4","IPv6"]}};function readReferences(kind,nameOrId,body2){let{
key,identifiers=["id"],accepts=()=>!0}=REFERENCE_ROUTES[kind],listed=isMap2(body2)?body2[key]:void 0;return(Array.isArray(listed)?listed.filter(isMap2):[]).filter(
one=>accepts(one,nameOrId)).flatMap(one=>identifiers.flatMap(name=>isEmpty2(one[name])?[]:[toText3(one[name])]))}var MAX_ROUNDS=4,Lookups=class{readService;known=new Map;constructor(readService){this.readService=readService}async complete(compare){let found=new Map;for(let round=1;;round+=
1){let missing=[],result=compare((kind,nameOrId)=>{let key=toKey2(kind,nameOrId);return found.has(key)||missing.push({kind,nameOrId}),found.get(key)});if(missing.
length===0||round===MAX_ROUNDS)return result;for(let{kind,nameOrId}of missing)found.set(toKey2(kind,nameOrId),await this.find(kind,nameOrId))}}find(kind,nameOrId){
let key=toKey2(kind,nameOrId),known=this.known.get(key)??this.read(kind,nameOrId);return this.known.set(key,known),known}async read(kind,nameOrId){let{service,path:path10,
withoutRoute=[]}=REFERENCE_ROUTES[kind],answer=await this.readService?.(service,path10(nameOrId));return answer?.kind==="missing"?withoutRoute:answer?.kind==="f\
ound"?readReferences(kind,nameOrId,answer.body):void 0}};function toKey2(kind,nameOrId){return`${kind} ${nameOrId}`}async function readTemplates(heat,root,resources2,limit){let refs=new Map([[root.id,root.ref]]);for(let{resource:resource2}of resources2)refs.set(resource2.stack.
id,resource2.stack);let read2=await mapLimited([...refs.values()],limit,async ref=>({ref,template:await readTemplate2(heat,ref)})),templates=new Map(read2.map(({
ref,template:template2})=>[ref.id,template2])),nodes=new Map,add=(id2,parent)=>{let parameters=id2===root.id?root.parameters:{},node={template:templates.get(id2),
parameters,parent,children:new Map};nodes.set(id2,node);for(let{resource:resource2}of resources2){let{stack,nested,name}=resource2;if(stack.id!==id2||nested===void 0||
nodes.has(nested.id))continue;add(nested.id,{stack:node,resource:name});let child=nodes.get(nested.id);child!==void 0&&node.children.set(name,child)}};add(root.
id,void 0);for(let id2 of refs.keys())nodes.has(id2)||add(id2,void 0);return nodes}async function readTemplate2(heat,ref){try{return await heat.getTemplate(ref)}catch(error2){
if(isNotFound(error2))return;throw error2}}function relateResources(resources2){let ofType=type=>resources2.filter(one=>one.type===type),volumesByServer=new Map;for(let{properties}of ofType("OS::Cinder::\
VolumeAttachment")){let server=toText3(properties.instance_uuid),volumes=volumesByServer.get(server)??new Set;volumesByServer.set(server,volumes.add(toText3(properties.
volume_id)))}let rules=ofType("OS::Neutron::SecurityGroupRule").map(({resource:resource2})=>resource2.physicalId);return{securityGroupRuleIds:new Set(rules),attachedVolumeIds:serverId=>volumesByServer.
get(serverId)??new Set}}var CONCURRENT_READS=6;async function readDrift(context,stack){let{heat}=context,{resources:resources2,unlisted}=await listResources(heat,stack.ref),templates=await readTemplates(
heat,stack,resources2,CONCURRENT_READS),compared=resources2.filter(isCompared),events2=new DeployedEvents(heat),deployed=await mapLimited(compared,CONCURRENT_READS,
async one=>({one,properties:await events2.readProperties(one)})),related=relateResources(deployed.map(({one,properties})=>({...one,properties:properties.kind===
"found"?properties.properties:{}}))),lookups=new Lookups(context.readService),results=await mapLimited(deployed,CONCURRENT_READS,async({one,properties})=>properties.
kind==="unknown"?toUnknown(one,properties.because):compareWithLive(context,stack,one,properties,{related,lookups,templates})),unread=unlisted.map(({path:path10,
type,because})=>({path:path10,type,physicalId:void 0,status:"unknown",properties:[],unknown:[because]}));return toDrift({name:stack.name,id:stack.id},[...results,
...unread])}function isCompared({type,resource:resource2}){return resource2.nested===void 0&&type!==STACK_TYPE&&!existsOnlyInHeat(type)}async function compareWithLive(context,stack,one,{
properties,isCreatedByHeat},{related,lookups,templates}){let{resource:resource2,type}=one,object2=await readLiveObject(context,one,properties);if(object2.kind===
"unknown")return toUnknown(one,object2.because);let{isPresent,route}=findTypeRules(type);if(object2.kind==="gone"&&route?.isPersonal===!0&&!isOwner(context,stack))
return toUnknown(one,describePersonal(stack));if(object2.kind==="gone"||isPresent?.(object2.live,properties)===!1)return{...toResult3(one),status:"gone"};let{differences:differences4,
unknown:unknown4}=await lookups.complete(lookup=>compareResource({type,name:resource2.name,stackName:resource2.stack.name,physicalId:resource2.physicalId,properties,
live:object2.live,isCreatedByHeat,isRunning:stack.action!=="SUSPEND"&&resource2.action!=="SUSPEND",related},lookup)),template2=templates.get(resource2.stack.id),
isHidden3=template2===void 0?()=>!0:findHiddenValues2(template2,resource2.name);template2?.template!==void 0&&registerSecrets2(context,properties,isHidden3);let drifts=differences4.
map(({path:path10,before,after})=>{let hidden=isHidden3(path10),hide=text2=>hidden&&text2!==void 0?HIDDEN_TEXT:text2;return{name:path10.join("."),before:hide(before),
after:hide(after),hidden}}),status=drifts.length>0?"changed":unknown4.length>0?"unknown":"unchanged";return{...toResult3(one),status,properties:drifts,unknown:unknown4}}
function isOwner({userName},{owner}){return userName!==void 0&&userName===owner}function describePersonal({owner}){return`its service shows it only to the user \
who created it: run drift as ${owner===void 0?"that user":`"${owner}"`} to know whether it still exists`}function registerSecrets2({onSecret},properties,isHidden3){
if(onSecret===void 0)return;let visit2=(value,path10)=>{if(typeof value=="string"&&isHidden3(path10)&&onSecret(value),typeof value!="object"||value===null)return;
let isList=Array.isArray(value);for(let[key,item]of Object.entries(value))visit2(item,isList?path10:[...path10,key])};visit2(properties,[])}function toUnknown(one,because){
return{...toResult3(one),status:"unknown",unknown:[because]}}function toResult3({path:path10,type,resource:resource2}){let physicalId=resource2.physicalId===""?
void 0:resource2.physicalId;return{path:path10,type,physicalId,status:"unchanged",properties:[],unknown:[]}}function decideDeploy({stack,isRolledBackCreate:isRolledBackCreate2},request){let{operation,stackName:stackName2}=request;if(stack===void 0){if(operation!=="upd\
ate")return assertIsName(stackName2),"create";throw new StackError(`Stack ${stackName2} does not exist, so it cannot be updated`,{failureCode:"not-found",hint:'\
Use operation "deploy", which creates the stack if it does not exist.'})}if(operation==="create")throw new StackError(`Stack ${stackName2} already exists (${stack.
state})`,{failureCode:"already-exists",hint:'Use operation "deploy", which updates the stack if it exists.'});if(isInProgress(stack))return decideInProgress(stack,
request);if(stack.action==="SUSPEND")throw toSuspendedError(stack,stackName2);return isFailed(stack)||isRolledBackCreate2?decideFailed(stack,isRolledBackCreate2,
request):"update"}var STACK_ID2=/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;function assertIsName(stackName2){if(STACK_ID2.test(stackName2))throw noStackWithIdError(
stackName2)}function noStackWithIdError(id2){return new StackError(`No stack has the id ${id2}, or it was deleted; nothing was changed`,{failureCode:"not-found",
hint:"Set stack-name to the name of the stack: a new stack requires a name."})}function toSuspendedError(stack,stackName2){return isFailed(stack)?new StackError(
`Stack ${stackName2} is ${stack.state}, and Heat cannot update a stack in this state`,{failureCode:"failed-state",serverMessage:stack.statusReason,hint:'Run ope\
ration "resume" first.'}):new StackError(`Stack ${stackName2} is suspended, and Heat cannot update a suspended stack`,{failureCode:"failed-state",hint:'Run oper\
ation "resume" first.'})}function decideInProgress(stack,{onInProgress,stackName:stackName2}){switch(onInProgress){case"wait":return"wait";case"fail":throw new StackError(
`Stack ${stackName2} is busy: ${stack.state}`,{failureCode:"in-progress",hint:"Use on-in-progress: wait to wait for this action first."});case"supersede":return stack.
action==="DELETE"?"wait":"update"}}function decideFailed(stack,isRolledBackCreate2,{onFailed,stackName:stackName2}){let serverMessage=stack.statusReason,canRecreate=isRolledBackCreate2||
stack.action==="CREATE"||stack.action==="DELETE",canUpdate=stack.action!=="DELETE";if(onFailed==="fail"){let options=[...canUpdate?["on-failed: update to update\
 it"]:[],...canRecreate?["on-failed: recreate to delete and recreate it"]:[]];throw new StackError(`Stack ${stackName2} is in a failed state: ${stack.state}`,{failureCode:"\
failed-state",serverMessage,hint:`Use ${options.join(", or ")}.`})}if(onFailed==="recreate"&&canRecreate)return"recreate";if(canUpdate)return"update";throw new StackError(
`Stack ${stackName2} could not be deleted (${stack.state}), and Heat cannot update a stack in this state`,{failureCode:"failed-state",serverMessage,hint:"Use on\
-failed: recreate to delete it again and recreate it."})}async function isRolledBackCreate({heat},stack){if(stack?.action!=="ROLLBACK")return!1;if((await heat.listResources(
stack.ref)).length===0)return!0;if(stack.status!=="FAILED")return!1;let events2=await heat.listEvents(stack.ref,{resourceNames:[stack.name],sortDir:"asc"});return containOnlyCreate(
events2.filter(event=>StackTree.isOfStackItself(event)))}var FAILED_CREATE_ACTIONS=new Set(["CREATE","ROLLBACK"]);function containOnlyCreate(events2){let startsWithCreate=events2[0]?.
state==="CREATE_IN_PROGRESS",isInService=events2.some(({action,state:state2})=>!FAILED_CREATE_ACTIONS.has(action)||state2==="CREATE_COMPLETE");return startsWithCreate&&
!isInService}function assertHasTemplate({stackName:stackName2,keepExisting},{template:template2},decision){if(!keepExisting||template2!==void 0||decision==="upd\
ate"||decision==="wait")return;let problem=decision==="create"?`Stack ${stackName2} does not exist, so there is no template to keep (keep-existing: true)`:`Stac\
k ${stackName2} would be recreated, for which keep-existing: true does not keep a template`;throw new StackError(`${problem}; nothing was changed`,{failureCode:decision===
"create"?"not-found":"invalid-input",hint:"Set template to create the stack, or check the name, the project and the region."})}function findForbiddenChanges(plan,deployed,rules){if(rules.failOn.length===0)return[];let matcher=createExceptionMatcher(rules.allow),found=[...plan.changes.flatMap(
change=>judgeChange(change,rules,matcher)),...judgeUnseen(plan,deployed,rules,matcher),...judgeStack(plan,rules)];return[...new Map(found.map(one=>[one.path,one])).
values()]}function judgeChange(change,{failOn},matcher){let{path:path10,type,action,worst:worst2="replace",notes}=change,kind=failOn.find(rule=>rule==="change"||
rule===(action==="unknown"?worst2:action));if(kind===void 0||matcher.protectedOf([change],"unknown").length===0)return[];let what=action==="unknown"?`may be ${DONE2[worst2]}\
: ${notes.join("; ")}`:`would be ${DONE2[action]}`;return[{path:path10,type,kind,what}]}var DONE2={add:"added",update:"updated",replace:"replaced",delete:"delet\
ed"};function judgeUnseen({kind:planKind,unseen},deployed,{failOn},matcher){return(planKind==="recreate"?[WHOLE_STACK]:unseen).flatMap(part=>{let rule=findRuleForUnseen(
failOn,planKind==="recreate"?"unknown":part.fate);if(rule===void 0)return[];let found=findInUnseen(part,deployed,matcher,[]).map(({path:path10,type,action,because=part.
because})=>({path:path10,type,kind:rule,what:action==="unknown"?`may be changed: ${because}`:`would be deleted: ${because}`}));return found.length>0||rule!=="ch\
ange"||part.among==="failed"||planKind==="recreate"?found:[{path:part.path,type:"",kind:rule,what:`may change: ${part.because}`}]})}function findRuleForUnseen(failOn,fate){
return failOn.find(rule=>fate==="unknown"||rule!=="replace")}function judgeStack({kind,changes,unseen,parameters,outputs:outputs2,definition},{failOn}){let rule=failOn.
find(one=>one!=="replace");if(kind==="delete"&&changes.length===0&&rule!==void 0)return[{path:"",type:"",kind:rule,what:"would be deleted"}];if(!failOn.includes(
"change")||kind==="recreate"||changes.length>0||unseen.length>0)return[];let names2=[...parameters,...outputs2,...definition].map(({name})=>name);return names2.
length>0?[{path:"",type:"",kind:"change",what:`would change in ${names2.join(", ")}`}]:kind==="update"?[]:[{path:"",type:"",kind:"change",what:`would be ${kind}\
d`}]}function assertNoForbiddenChanges(stackName2,found,files){if(found.length===0)return;let{summary:summary2,problems=[],locations,hint,code}=toForbiddenFailure(
stackName2,found,files),message=[`${summary2}; nothing was changed`,...toListLines(problems)].join(`
`);throw new StackError(message,{failureCode:code,locations,hint})}function toForbiddenFailure(stackName2,found,files){let summary2=`The plan of stack ${stackName2}\
 has changes that fail-on forbids`,{texts:problems,locations}=describeLocated(found,describeForbidden,files);return{summary:summary2,reason:[summary2,...toListLines(
problems)].join(`
`),problems,resources:[],locations,hint:'Check the plan. To accept the change of a resource, add its name, path or type to "allow".',code:"changes"}}function describeForbidden({
path:path10,type,kind,what}){return`${path10===""?"the stack":type===""?path10:`${path10} (${type})`} ${what} (fail-on: ${kind})`}var ResourceId=class{path;constructor(path10){this.path=path10}},ResourceAttribute=class{path;keys;constructor(path10,keys2){this.path=path10,this.keys=keys2}},
HiddenParameter=class{name;isKept;value;constructor(name,isKept,value){this.name=name,this.isKept=isKept,this.value=value}},FunctionCall=class{name;argument;constructor(name,argument){
this.name=name,this.argument=argument}},JoinedText=class{parts;constructor(parts){this.parts=parts}};function isUnresolved(value){return value instanceof ResourceId||
value instanceof ResourceAttribute||value instanceof HiddenParameter||value instanceof FunctionCall||value instanceof JoinedText}function isMap3(value){return isJson(
value)&&!isUnresolved(value)&&!isLosslessNumber(value)}function isResolved(value){return isUnresolved(value)?!1:Array.isArray(value)?value.every(isResolved):isMap3(
value)?Object.values(value).every(isResolved):!0}function findUnresolved(value){return value instanceof FunctionCall?[value,...findUnresolved(value.argument)]:value instanceof
JoinedText?value.parts.flatMap(findUnresolved):value instanceof ResourceAttribute?[value,...value.keys.flatMap(findUnresolved)]:isUnresolved(value)?[value]:Array.
isArray(value)?value.flatMap(findUnresolved):isMap3(value)?Object.values(value).flatMap(findUnresolved):[]}function joinText(parts){let merged=[];for(let part of parts.flatMap(one=>one instanceof JoinedText?one.parts:[one])){let last=merged.at(-1);typeof part=="strin\
g"&&typeof last=="string"?merged[merged.length-1]=last+part:part!==""&&merged.push(part)}return merged.length===0?"":merged.length===1&&typeof merged[0]=="strin\
g"?merged[0]:new JoinedText(merged)}function jsonText2(value){return Array.isArray(value)?`[${value.map(jsonText2).join(", ")}]`:isMap3(value)?`{${Object.entries(
value).map(([key,one])=>`${JSON.stringify(key)}: ${jsonText2(one)}`).join(", ")}}`:stringify(value)??"null"}function toText4(value){return isUnresolved(value)||
typeof value=="string"?value:value==null?"":typeof value=="boolean"?value?"True":"False":isLosslessNumber(value)?value.toString():typeof value=="object"?isResolved(
value)?jsonText2(value):new FunctionCall("json",value):typeof value=="number"||typeof value=="bigint"?String(value):""}function compareValues(before,after,references2){return before instanceof ResourceId||after instanceof ResourceId?compareIds(before,after,references2):isUnresolved(
before)&&isUnresolved(after)?compareUnresolved(before,after,references2):isUnresolved(before)||isUnresolved(after)?"unknown":Array.isArray(before)&&Array.isArray(
after)?compareLists(before,after,references2):isMap3(before)&&isMap3(after)&&!isResolved([before,after])?compareMaps(before,after,references2):toCanonicalJson(before)===
toCanonicalJson(after)?"same":"different"}function compareUnresolved(before,after,references2){return before instanceof ResourceAttribute&&after instanceof ResourceAttribute?
before.path===after.path&&toCanonicalJson(before.keys)===toCanonicalJson(after.keys)?references2.attributeChange(after.path,after.keys):"unknown":before instanceof
HiddenParameter&&after instanceof HiddenParameter?before.name===after.name?compareHidden(after,references2):"unknown":before instanceof FunctionCall&&after instanceof
FunctionCall&&before.name===after.name?compareValues(before.argument,after.argument,references2)==="same"?"same":"unknown":before instanceof JoinedText&&after instanceof
JoinedText?compareLists(before.parts,after.parts,references2):"unknown"}function compareHidden({name,isKept},{onHidden}){return isKept||onHidden(name),isKept?"s\
ame":"unknown"}function compareIds(before,after,{idChange,deployedId}){if(before instanceof ResourceId&&after instanceof ResourceId)return before.path===after.path?
idChange(after.path):"different";let[id2,other]=before instanceof ResourceId?[before,after]:[after,before],deployed=deployedId(id2.path);return isUnresolved(other)||
deployed.is==="unknown"?"unknown":deployed.is==="none"||other!==deployed.id?"different":before instanceof ResourceId?"same":idChange(id2.path)}function compareLists(before,after,references2){
return before.length!==after.length?"different":worst(before.map((value,index)=>compareValues(value,after[index],references2)))}function compareMaps(before,after,references2){
let keys2=[...new Set([...Object.keys(before),...Object.keys(after)])];return worst(keys2.map(key=>compareValues(ownValue(before,key),ownValue(after,key),references2)))}
function worst(differences4){return differences4.includes("different")?"different":differences4.includes("unknown")?"unknown":"same"}var ALIASES={"Fn::Equals":"equals","Fn::Not":"not","Fn::And":"and","Fn::Or":"or"};function toCondition(expression,parts){if(typeof expression=="boolean")return expression;
if(typeof expression=="string")return parts.condition(expression);if(!isMap3(expression))return;let[name="",argument]=Object.entries(expression)[0]??[];switch(ownValue(
ALIASES,name)??name){case"equals":return equal(parts.evaluate(argument));case"contains":return contained(parts.evaluate(argument));case"not":return not(toCondition(
Array.isArray(argument)?argument[0]:argument,parts),argument);case"and":return combined(argument,parts,!1);case"or":return combined(argument,parts,!0);case"Cond\
ition":return toCondition(argument,parts);case"get_param":return truth(parts.evaluate(expression));default:return}}function equal(pair){if(!Array.isArray(pair))
return new FunctionCall("equals",pair);let[left,right]=pair,[one,other]=[toCanonicalJson(left),toCanonicalJson(right)];return isResolved(pair)?one===other:new FunctionCall(
"equals",pair)}function contained(pair){if(!Array.isArray(pair)||!isResolved(pair))return new FunctionCall("contains",pair);let[item,whole]=pair;return typeof whole==
"string"?typeof item=="string"&&whole.includes(item):Array.isArray(whole)&&whole.some(one=>toCanonicalJson(one)===toCanonicalJson(item))}function not(condition,argument){
return typeof condition=="boolean"?!condition:new FunctionCall("not",condition??argument)}function combined(argument,parts,decisive){let members=Array.isArray(argument)?
argument.map(one=>toCondition(one,parts)):[];return members.includes(decisive)?decisive:members.every(one=>one===!decisive)?!decisive:new FunctionCall(decisive?
"or":"and",members)}function truth(value){return typeof value=="boolean"?value:new FunctionCall("bool",value)}import{createHash as createHash7}from"node:crypto";var PURE_FUNCTIONS={str_replace:replaceText,str_replace_strict:replaceText,str_replace_vstrict:replaceText,"Fn::Replace":argument=>Array.isArray(argument)?replaceIn(
argument[1],argument[0]):void 0,list_join:joinLists,"Fn::Join":argument=>Array.isArray(argument)?joinLists([argument[0],argument[1]]):void 0,str_split:splitText,
"Fn::Split":splitText,"Fn::Select":selectValue,list_concat:argument=>concatLists(argument),list_concat_unique:argument=>uniqueValues(concatLists(argument)),map_merge:mergeMaps,
map_replace:replaceInMap,digest:digestText,filter:filterList,"Fn::MemberListToMap":()=>{}};function callPureFunction(name,argument){let result=ownValue(PURE_FUNCTIONS,
name)?.(argument);return result===void 0?new FunctionCall(name,argument):result}function valueAtKeys(value,keys2){let[key,...others]=keys2;return key===void 0?value:
value instanceof ResourceAttribute?new ResourceAttribute(value.path,[...value.keys,...keys2]):isUnresolved(value)||isUnresolved(key)?new FunctionCall("select",[
value,keys2]):Array.isArray(value)?valueAtKeys(value[Number(key)],others):isMap3(value)?valueAtKeys(ownValue(value,formatValue(key)??""),others):null}function replaceText(argument){
return isMap3(argument)?replaceIn(argument.template,argument.params):void 0}function replaceIn(template2,params){if(typeof template2!="string"||!isMap3(params))
return;let keys2=Object.keys(params).sort((left,right)=>right.length-left.length||(left<right?-1:1)),parts=[{text:template2,isDone:!1}];for(let key of keys2)key!==
""&&(parts=parts.flatMap(part=>{if(part.isDone||typeof part.text!="string")return[part];let between={text:toText4(ownValue(params,key)),isDone:!0};return part.text.
split(key).flatMap((text2,index)=>[...index===0?[]:[between],{text:text2,isDone:!1}])}));return joinText(parts.map(({text:text2})=>text2))}function joinLists(argument){
if(!Array.isArray(argument))return;let[separator,...lists]=argument;if(typeof separator!="string"||!lists.every(list4=>Array.isArray(list4)||list4===null))return;
let texts2=lists.flatMap(list4=>Array.isArray(list4)?list4:[]).filter(item=>item!==null).map(toText4);return joinText(texts2.flatMap((text2,index)=>index===0?[text2]:
[separator,text2]))}function splitText(argument){if(!Array.isArray(argument))return;let[separator,text2,index]=argument;if(typeof separator!="string"||typeof text2!=
"string"||separator==="")return;let parts=text2.split(separator);return index===void 0?parts:parts[Number(index)]??null}function selectValue(argument){return Array.
isArray(argument)?valueAtKeys(argument[1],[argument[0]]):void 0}function concatLists(argument){if(!Array.isArray(argument))return;let lists=argument.filter(list4=>list4!==
null);return lists.every(list4=>Array.isArray(list4))?lists.flatMap(list4=>list4):void 0}function uniqueValues(list4){if(list4?.every(isResolved))return list4.filter(
(value,index)=>list4.findIndex(one=>isSameJson(one,value))===index)}function mergeMaps(argument){if(!Array.isArray(argument))return;let maps=argument.filter(map3=>map3!==
null);return maps.every(isMap3)?Object.fromEntries(maps.flatMap(map3=>Object.entries(map3))):void 0}function replaceInMap(argument){if(!Array.isArray(argument)||
!isMap3(argument[0])||!isMap3(argument[1]))return;let[map3,replacement]=argument,{keys:keys2={},values={}}=replacement??{};if(!(!isMap3(keys2)||!isMap3(values)||
!isResolved([map3,keys2,values])))return Object.fromEntries(Object.entries(map3??{}).map(([key,value])=>[formatValue(ownValue(keys2,key)??key),(typeof value=="s\
tring"?ownValue(values,value):void 0)??value]))}function digestText(argument){if(!Array.isArray(argument))return;let[algorithm,text2]=argument;if(!(typeof algorithm!=
"string"||typeof text2!="string"))try{return createHash7(algorithm).update(text2).digest("hex")}catch{return}}function filterList(argument){if(!Array.isArray(argument)||
!isResolved(argument))return;let[unwanted,list4]=argument;if(!(!Array.isArray(unwanted)||!Array.isArray(list4)))return list4.filter(value=>!unwanted.some(one=>isSameJson(
one,value)))}function repeat(argument,evaluate2){if(!isMap3(argument))return new FunctionCall("repeat",argument);let lists=evaluate2(argument.for_each),isPermuted=evaluate2(
argument.permutations)??!0,template2=argument.template,whole=new FunctionCall("repeat",[lists,isPermuted,evaluate2(template2)]);if(!isMap3(lists)||!isResolved(lists)||
typeof isPermuted!="boolean")return whole;let columns=Object.entries(lists).map(([key,list4])=>({key,items:toItems(list4)}));return columns.some(({items})=>items===
void 0)?whole:(isPermuted?permutations(columns):parallel(columns)).map(row=>evaluate2(substitute(template2,row)))}function toItems(list4){return Array.isArray(list4)?
list4:isMap3(list4)?Object.keys(list4):void 0}function permutations(columns){return columns.reduce((rows,{key,items=[]})=>rows.flatMap(row=>items.map(item=>[...row,
[key,item]])),[[]])}function parallel(columns){let length=Math.max(0,...columns.map(({items=[]})=>items.length));return Array.from({length},(_,index)=>columns.map(
({key,items=[]})=>[key,items[index]]))}function substitute(node,row){if(Array.isArray(node))return node.map(one=>substitute(one,row));if(isMap3(node))return Object.
fromEntries(Object.entries(node).map(([key,value])=>[formatValue(substitute(key,row)),substitute(value,row)]));if(typeof node!="string")return node;let whole=row.
find(([key])=>key===node);return whole!==void 0?whole[1]:row.reduce((text2,[key,item])=>key===""?text2:text2.replaceAll(key,()=>formatValue(item)??""),node)}var CALLS={get_param:(argument,scope)=>{let[name,...keys2]=asList(evaluate(argument,scope));return valueAtKeys(scope.parameter(formatValue(name)??""),keys2)},get_resource:(argument,scope)=>new ResourceId(
scope.pathOf(formatValue(argument)??"")),get_attr:evaluateAttribute,"Fn::GetAtt":evaluateAttribute,Ref:(argument,scope)=>{let name=formatValue(argument)??"";return scope.
hasResource(name)?new ResourceId(scope.pathOf(name)):scope.parameter(name)},get_file:(argument,scope)=>{let key=formatValue(evaluate(argument,scope))??"";return scope.
file(key)??new FunctionCall("get_file",key)},if:choose2,"Fn::If":choose2,repeat:(argument,scope)=>repeat(argument,one=>evaluate(one,scope)),resource_facade:(argument,scope)=>scope.
facade(formatValue(argument)??""),"Fn::ResourceFacade":(argument,scope)=>scope.facade(formatValue(argument)??""),"Fn::FindInMap":(argument,scope)=>{let[name,...keys2]=asList(
evaluate(argument,scope));return valueAtKeys(scope.mapping(formatValue(name)??""),keys2)}},OTHER_CALLS=new Set(["str_replace","str_replace_strict","str_replace_\
vstrict","list_join","list_concat","list_concat_unique","str_split","map_merge","map_replace","digest","filter","yaql","make_url","contains","equals","not","and",
"or","Fn::Join","Fn::Split","Fn::Select","Fn::Replace","Fn::Base64","Fn::GetAZs","Fn::MemberListToMap","Fn::Equals","Fn::Not","Fn::And","Fn::Or"]);function evaluate(expression,scope){
if(Array.isArray(expression))return expression.map(one=>evaluate(one,scope));if(!isMap3(expression)||!isJson(expression))return expression;let entries=Object.entries(
expression),[name,argument]=entries[0]??[""];if(entries.length===1){let call=Object.hasOwn(CALLS,name)?CALLS[name]:void 0;if(call!==void 0)return call(argument,
scope);if(OTHER_CALLS.has(name))return isCondition(expression,scope)??callPureFunction(name,evaluate(argument,scope))}return Object.fromEntries(entries.map(([key,
value])=>[key,evaluate(value,scope)]))}function isCondition(expression,scope){let parts={evaluate:one=>evaluate(one,scope),condition:scope.condition};return toCondition(
expression,parts)}function evaluateAttribute(argument,scope){let parts=typeof argument=="string"?splitOnce(argument):asList(argument),[name,...keys2]=parts;return scope.
attribute(formatValue(evaluate(name,scope))??"",keys2.map(key=>evaluate(key,scope)))}function splitOnce(text2){let dot=text2.indexOf(".");return dot<0?[text2]:[
text2.slice(0,dot),text2.slice(dot+1)]}function choose2(argument,scope){let[condition,then,otherwise]=asList(argument),isTrue3=typeof condition=="string"?scope.
condition(condition):isCondition(condition,scope);return typeof isTrue3=="boolean"?evaluate(isTrue3?then:otherwise,scope):new FunctionCall("if",[isTrue3,evaluate(
then,scope),evaluate(otherwise,scope)])}function asList(value){return Array.isArray(value)?value:[value]}function substitute2(value,idOf){let inside=one=>substitute2(
one,idOf);return value instanceof HiddenParameter?value.value??value:value instanceof ResourceId?idOf(value.path)??value:value instanceof JoinedText?joinText(value.
parts.map(part=>toText4(inside(part)))):value instanceof FunctionCall?callPureFunction(value.name,inside(value.argument)):isUnresolved(value)?value:Array.isArray(
value)?value.map(inside):isMap3(value)?Object.fromEntries(Object.entries(value).map(([key,one])=>[key,inside(one)])):value}function toNote3(reason){return typeof reason=="string"?reason:`it uses the hidden parameter "${reason.hiddenParameter}", whose changes are not visible`}function createJudgement(action,differing=[],reasons2=[]){
return{action,differing,reasons:reasons2}}function unknown3(worst2,differing,reasons2){return{action:"unknown",worst:worst2,differing,reasons:reasons2}}function toJudgement(verdict,differing,reasons2){
let note=differing.length>0?[]:["according to Heat; the difference is not visible in the definition"];switch(verdict){case"unchanged":return createJudgement("un\
changed");case"updated":return createJudgement("update",differing,[...reasons2,...note]);case"replaced":return createJudgement("replace",differing,[...reasons2,
...note]);case"added":return createJudgement("add");case"deleted":return unknown3("replace",differing,[...reasons2,"according to Heat it is deleted, but the tem\
plate keeps it"])}}var ReferenceChanges=class{resources;judge;properties=new Map;hiddenReasons=new Map;constructor(resources2,judge){this.resources=resources2,this.judge=judge}references(reasons2){
return{deployedId:path10=>this.deployedId(path10),idChange:path10=>{let change=this.idChange(path10);return change==="different"&&reasons2.add(`it uses the id o\
f ${path10}, which is new`),change==="unknown"&&reasons2.add(`it uses the id of ${path10}, which may be new`),change},attributeChange:(path10,keys2)=>{let change=this.
attributeChange(path10,keys2),attribute=keys2.map(key=>formatValue(key)).join(".");return change!=="same"&&reasons2.add(`it reads ${attribute} of ${path10}, ${READS[change]}`),
change},onHidden:name=>reasons2.add(this.toHiddenReason(name))}}toHiddenReason(name){let known=this.hiddenReasons.get(name);if(known!==void 0)return known;let reason={
hiddenParameter:name};return this.hiddenReasons.set(name,reason),reason}propertyChange(path10,name){let key=`${path10} ${name}`,known=this.properties.get(key);if(known!==
void 0)return known;let[before,after]=[this.resources.before(path10),this.resources.after(path10)],references2=this.references(new Set),change=compareValues(ownValue(
before?.properties(),name),ownValue(after?.properties(),name),references2);return this.properties.set(key,change),change}deployedId(path10){let live=this.resources.
deployed(path10);return live===void 0||live.resource.physicalId===""?{is:"none"}:OWN_REFERENCES.has(this.resources.before(path10)?.kind??live.type)?{is:"unknown"}:
{is:"known",id:live.resource.physicalId}}idChange(path10){let[before,after]=[this.resources.before(path10),this.resources.after(path10)];if(after===void 0)return"\
unknown";if(before?.nested()!==void 0&&before.kind===after.kind)return"same";let{action,worst:worst2}=this.judge(path10),isNew=action==="replace"||action==="add";
return!isNew&&worst2!=="replace"?"same":after.kind==="OS::Nova::KeyPair"&&before!==void 0?this.propertyChange(path10,"name"):isNew?"different":"unknown"}attributeChange(path10,keys2){
let judgement=this.judge(path10);if(judgement.action==="unchanged")return"same";let[before,after]=[this.resources.before(path10),this.resources.after(path10)],name=formatValue(
keys2[0])??"";if((judgement.action==="replace"||judgement.action==="add")&&after!==void 0&&ALWAYS_NEW[after.kind]===name)return"different";if(before===void 0||after===
void 0)return"unknown";let property=[name,name.replace(/_id$/,"")].find(one=>Object.hasOwn(before.properties(),one)||Object.hasOwn(after.properties(),one));return property!==
void 0&&!DERIVED.has(name)?this.propertyChange(path10,property):isOnlyLabelled(judgement)&&name!=="show"?"same":"unknown"}};function isOnlyLabelled({action,worst:worst2,
differing}){return action!=="replace"&&worst2!=="replace"&&differing.every(part=>LABELS.has(part))}var READS={different:"which changes",unknown:"which may chang\
e"},OWN_REFERENCES=new Set(["OS::Heat::RandomString","OS::Heat::WaitConditionHandle","OS::Heat::SwiftSignalHandle","AWS::CloudFormation::WaitConditionHandle"]),
ALWAYS_NEW={"OS::Heat::RandomString":"value"},DERIVED=new Set(["networks","addresses","fixed_ips","block_device_mapping","show"]),LABELS=new Set(["name","descri\
ption","tags","metadata","deletion_policy","update_policy","depends_on","condition","type"]);function decideReplacement(before,after,differences4,schema){let answers=[...differences4].map(([name,difference2])=>{let answer=replacementByOne(name,before,after,
schema);return answer==="yes"&&difference2==="unknown"?"unknown":answer});return answers.includes("yes")?"yes":answers.includes("unknown")?"unknown":"no"}function replacementByOne(name,before,after,schema){
let property=ownValue(schema,name);if(property===void 0)return"unknown";let[left,right]=[ownValue(before.properties(),name),ownValue(after.properties(),name)];if(isSameProperty(
left,right,property))return"no";let policy=POLICIES[`${after.kind} ${name}`];if(policy!==void 0){let chosen=after.properties()[policy.property]??schema[policy.property]?.
defaultValue??before.properties()[policy.property];if(isUnresolved(chosen))return"unknown";if(formatValue(chosen)===policy.replaces)return"yes"}return property.
updateAllowed?"no":"yes"}var REPLACE="REPLACE",POLICIES={"OS::Nova::Server flavor":{property:"flavor_update_policy",replaces:REPLACE},"OS::Nova::Server image":{
property:"image_update_policy",replaces:REPLACE},"OS::Nova::Server user_data":{property:"user_data_update_policy",replaces:REPLACE},"OS::Heat::TestResource valu\
e":{property:"update_replace",replaces:"true"}};function isAlwaysReplaced(after){return after.kind==="OS::Neutron::Port"&&after.properties().replacement_policy===
"REPLACE_ALWAYS"}function hasKnownRules(kind){return/^(OS|AWS)::/.test(kind)}function isSameProperty(before,after,schema){let[left,right]=[before??schema.defaultValue,
after??schema.defaultValue];return!isResolved(left)||!isResolved(right)?!1:looseText(left,schema.type)===looseText(right,schema.type)}function looseText(value,type){
if(value==null)return"";if(Array.isArray(value))return`[${value.map(one=>looseText(one,"")).join(",")}]`;if(isMap3(value)){let entries=Object.entries(value).filter(
([,one])=>one!==null);return toCanonicalJson(Object.fromEntries(entries.map(([key,one])=>[key,looseText(one,"")])))}if(isUnresolved(value))return"";let text2=formatValue(
value)??"";if(type==="boolean"||typeof value=="boolean")return/^(1|t|true|on|y|yes)$/i.test(text2.trim())?"true":"false";let number2=Number(text2);return(type===
"integer"||type==="number")&&Number.isFinite(number2)?String(number2):text2}var DEFINITION_PARTS=["metadata","deletion_policy","update_policy","depends_on","external_id","condition"];var ResourceJudge=class{facts;changes;judgements=new Map;pending=new Set;constructor(facts){this.facts=facts,this.changes=new ReferenceChanges(facts,path10=>this.
judge(path10))}judge(path10){let known=this.judgements.get(path10);if(known!==void 0)return known;if(this.pending.has(path10))return unknown3("replace",[],["it \
refers to itself"]);this.pending.add(path10);let judgement=this.decide(path10);return this.pending.delete(path10),this.judgements.set(path10,judgement),judgement}compare(before,after){
return compareValues(before,after,this.changes.references(new Set))}decide(path10){let{before,after,deployed,previewVerdict,isHolderReplaced}=this.facts,[old,next,
live]=[before(path10),after(path10),deployed(path10)];if(next===void 0)return createJudgement("unchanged");if(next.exists!==!0&&path10.includes("/"))return unknown3(
"replace",["condition"],["the value of its condition is unknown"]);if(live===void 0||isNotBegun(live))return createJudgement("add");let holder=isHolderReplaced(
path10);return holder==="yes"?createJudgement("replace",[],["the nested stack that contains it is replaced"]):holder==="unknown"?unknown3("replace",[],["the nes\
ted stack that contains it may be replaced"]):old===void 0||old.type===""?judgeUnknownDefinition(readsOthers(next)?void 0:previewVerdict(path10)):this.judgeStaying(
old,next,live)}judgeHolder(old,next){let{properties}=this.comparison(old,next);if(properties.size===0||UPDATED_IN_PLACE.has(next.kind))return"no";let schema=this.
facts.schema(next.kind);return schema===void 0?"unknown":decideReplacement(old,next,properties,schema)}judgeStaying(old,next,live){let verdict=next.kind===STACK_TYPE?
void 0:this.facts.previewVerdict(next.path);if(old.kind!==next.kind)return createJudgement("replace",["type"]);if(next.part("external_id")!==void 0)return createJudgement(
"unchanged");let failed=isFailed(live.resource)?judgeFailed(next,live,verdict):void 0;if(failed?.action==="replace")return failed;if(isAlwaysReplaced(next))return createJudgement(
"replace",["replacement_policy"]);let own=this.judgeDefinitions(this.comparison(old,next),verdict);return own.action==="replace"?own:failed??(isStillRunning(next,
live)?judgeRunning(own,live):own)}comparison(old,next){let reasons2=new Set,references2=this.changes.references(reasons2),properties=differences(old.properties(),
next.properties(),references2),parts=DEFINITION_PARTS.filter(part=>compareValues(findPart2(old,part),findPart2(next,part),references2)!=="same"),differing=[...properties.
keys(),...parts,...old.type===next.type?[]:["type"]],isMaybe=differing.length===properties.size&&[...properties.values()].every(one=>one==="unknown");return{old,
next,properties,differing,isMaybe,reasons:[...reasons2]}}judgeDefinitions(defined,verdict){let{next}=defined;if(verdict!==void 0&&!readsOthers(next))return toJudgement(
verdict,defined.differing,defined.reasons);let stored=this.isInDoubt(defined)?this.facts.stored(next.path):void 0,comparison=stored===void 0?defined:this.withStored(
defined,stored),{differing,isMaybe,reasons:reasons2}=comparison;if(!this.facts.isBeforeCertain&&stored===void 0)return verdict==="unchanged"?createJudgement("un\
changed"):unknown3(verdict==="updated"?"update":"replace",differing,[...reasons2,UNCERTAIN]);if(differing.length===0)return createJudgement("unchanged");let replacement=verdict===
"updated"?createJudgement("update"):this.replacement(comparison,verdict);return replacement.action==="replace"?createJudgement("replace",differing,reasons2):replacement.
action==="unknown"?unknown3("replace",differing,[...reasons2,...replacement.reasons]):isMaybe?unknown3("update",differing,reasons2):createJudgement("update",differing,
reasons2)}isInDoubt({properties,next}){let isResolvable=name=>!readsAttributes(ownValue(next.properties(),name));return!this.facts.isBeforeCertain||[...properties].
some(([name,difference2])=>difference2==="unknown"&&isResolvable(name))}withStored(defined,stored){let reasons2=new Set,references2=this.changes.references(reasons2),
idOf=path10=>{let deployed=references2.deployedId(path10);return deployed.is==="known"&&references2.idChange(path10)==="same"?deployed.id:void 0},next=defined.next.
properties(),compared=[...new Set([...Object.keys(stored),...Object.keys(next)])].map(name=>{let own=this.facts.isBeforeCertain?defined.properties.get(name)??"s\
ame":"unknown",value=substitute2(ownValue(next,name),idOf);return[name,own==="unknown"?compareValues(ownValue(stored,name)??void 0,value,references2):own]}),properties=new Map(
compared.filter(([,difference2])=>difference2!=="same"));for(let[name,difference2]of properties)for(let hidden of findHiddenParameters(ownValue(next,name)))reasons2.
add(`hidden parameter "${hidden}" ${CHANGES[difference2]}`);let parts=defined.differing.filter(name=>!defined.properties.has(name)),isMaybe=parts.length===0&&[...properties.
values()].every(one=>one==="unknown");return{...defined,properties,differing:[...properties.keys(),...parts],isMaybe,reasons:[...reasons2]}}replacement({old,next,
properties},verdict){let schema=this.facts.schema(next.kind);if(schema===void 0)return unknown3("replace",[],[`it is unknown which properties of ${next.kind} ca\
n be updated`]);let answer=decideReplacement(old,next,properties,schema);return answer==="yes"?createJudgement("replace"):answer==="unknown"?unknown3("replace",
[],[]):verdict==="replaced"&&!hasKnownRules(next.kind)?unknown3("replace",[],[`${next.kind} may have its own rules`]):createJudgement("update")}},CHANGES={different:"\
changes",unknown:"may change"};function findHiddenParameters(value){return findUnresolved(value).flatMap(one=>one instanceof HiddenParameter&&one.value!==void 0?
[one.name]:[])}function readsOthers(node){return node.origin().reads.size>0}function readsAttributes(value){return findUnresolved(value).some(one=>one instanceof
ResourceAttribute)}var UPDATED_IN_PLACE=new Set(["template","OS::Heat::AutoScalingGroup"]),UNCERTAIN="the last update of the stack failed: its last definition i\
s unknown";function differences(before,after,references2){let compared=[...new Set([...Object.keys(before),...Object.keys(after)])].map(name=>[name,compareValues(
ownValue(before,name),ownValue(after,name),references2)]);return new Map(compared.filter(([,difference2])=>difference2!=="same"))}function findPart2(node,part){
let value=node.part(part)??void 0;return part==="depends_on"&&typeof value=="string"?[value]:value}function isNotBegun({resource:resource2}){return resource2.action===
"INIT"||resource2.action==="DELETE"&&resource2.physicalId===""}var CHECKED_WHEN_FAILED=/^OS::(Neutron::|Nova::Server$|Nova::ServerGroup$|Cinder::Volume$|Mistral::)/,
NEVER_REPLACED="OS::Heat::None",REQUESTED_NOTE='"replace" names it';function judgeFailed(next,{resource:resource2,isRequested=!1},verdict){let why=isRequested?REQUESTED_NOTE:
`it is ${resource2.state}, so Heat replaces it`;if(next.nested()!==void 0||next.kind===NEVER_REPLACED)return;let isChecked=CHECKED_WHEN_FAILED.test(next.kind)&&
resource2.state!=="CHECK_FAILED";if(resource2.physicalId===""||!isChecked)return createJudgement("replace",[],[why]);if(verdict==="unchanged"||verdict==="update\
d")return;let reason=`it is ${resource2.state}: Heat replaces it if its service can no longer use it`;return unknown3("replace",[],[reason])}function isStillRunning(next,{
resource:resource2}){return isInProgress(resource2)&&next.nested()===void 0}function judgeRunning({differing,reasons:reasons2},{resource:resource2}){let why=`it\
 is ${resource2.state}: Heat replaces it if that action fails`;return unknown3("replace",differing,[...reasons2,why])}function judgeUnknownDefinition(verdict){return verdict!==
void 0?toJudgement(verdict,[],[]):unknown3("replace",[],["the deployed template does not define it"])}function findRequestedReplacements(stackName2,{resources:resources2},patterns2){if(patterns2.length===0)return[];let existing=resources2.filter(({resource:resource2})=>resource2.
action!=="DELETE"),unmatched=findUnmatchedPatterns(patterns2,existing);if(unmatched.length>0)throw unmatchedError(stackName2,unmatched);let matcher=createMatcher(
patterns2),matched=existing.filter(one=>matcher.protectedOf([one],"replace").length>0);return matched.filter(({path:path10})=>!matched.some(holder=>path10.startsWith(
`${holder.path}/`)))}async function assertReplacementsMatch(context,request){request.replace.length!==0&&await assertReplacedByCreate(context.heat,request,await findStack(
context,request.stackName))}async function assertReplacedByCreate(heat,{stackName:stackName2,replace},replaced){if(replace.length!==0){if(replaced===void 0)throw unmatchedError(
stackName2,replace);findRequestedReplacements(stackName2,await listResources(heat,replaced.ref),replace)}}function unmatchedError(stackName2,patterns2){let words=patterns2.
map(pattern=>`"${pattern}"`).join(", ");return new StackError(`No deployed resource of stack ${stackName2} matches ${words} of "replace" by name, path or type; \
nothing was changed`,{failureCode:"refused",hint:'Use operation "resources" to list the paths and types, or remove the pattern.'})}function withRequestedReplacements(listing,requested){
if(requested.length===0)return listing;let paths=new Set(requested.map(({path:path10})=>path10)),resources2=listing.resources.map(one=>{if(!paths.has(one.path))
return one;let resource2={...one.resource,action:"CHECK",status:"FAILED",state:"CHECK_FAILED"};return{...one,resource:resource2,isRequested:!0}});return{...listing,
resources:resources2}}function planRequestedReplacements(stackName2,plan,{resources:resources2},requested){let planned=new Map(plan.changes.map(change=>[change.
path,change])),isUnseen=path10=>plan.unseen.some(part=>isBelow(path10,part.path)),isReplaced=path10=>{let change=planned.get(path10);return change===void 0?isUnseen(
path10):change.action==="replace"||change.worst==="replace"},contents=({path:path10})=>resources2.filter(one=>one.resource.nested===void 0&&isBelow(one.path,path10)),
kept=requested.filter(one=>one.resource.nested===void 0?!isReplaced(one.path):contents(one).some(({path:path10})=>!isReplaced(path10)&&planned.get(path10)?.action!==
"delete"));if(kept.length>0)throw notReplacedError(stackName2,kept,planned);return requested.filter(({path:path10,resource:resource2})=>resource2.nested===void 0&&
!planned.has(path10)).map(({path:path10,type})=>({path:path10,type,action:"replace",values:[],notes:[REQUESTED_NOTE]}))}function isBelow(path10,holder){return holder!==
""&&path10.startsWith(`${holder}/`)}function notReplacedError(stackName2,kept,planned){let lines2=kept.map(({path:path10,type})=>planned.get(path10)?.action==="\
delete"?`  - ${path10} (${type}) would be deleted: the template no longer defines it, or its group becomes smaller`:`  - ${path10} (${type}) would stay: Heat do\
es not replace such a resource`);return new StackError([`"replace" names resources of stack ${stackName2} that Heat would not replace; nothing was changed`,...lines2].
join(`
`),{failureCode:"refused",hint:"Use patterns that match only the resources to replace."})}import{randomUUID as randomUUID5}from"node:crypto";async function fetchPreview(heat,ref,change,keepExisting){let ask=showNested=>keepExisting?heat.previewPatch(ref,change,{showNested}):heat.previewUpdate(ref,change,
{showNested});try{return await ask(!0)}catch(error2){if(!isPreviewFailure(error2)&&!isLimitExceeded(error2))throw error2;return ask(!1)}}var UNTYPED=new Set([void 0,
"HTTPBadRequest","TypeError"]);function isPreviewFailure(error2){return error2 instanceof RequestError&&error2.status===400&&UNTYPED.has(error2.type)}function isLimitExceeded(error2){
return error2 instanceof RequestError&&error2.status===400&&error2.type==="RequestLimitExceeded"}var NAME_CHARACTERS2=200;function previewUnderTemporaryName(heat,stack){
return heat.previewStack({...stack,name:`${stack.name.slice(0,NAME_CHARACTERS2)}-${randomUUID5()}`})}var OWN_NAME=/\b(OS::stack_name|AWS::StackName)\b/;function dependsOnStackName({
template:template2="",files}){return[template2,...Object.values(files)].some(text2=>OWN_NAME.test(text2))}function findUses(value,...functions){let found=new Set,visit2=node=>{if(Array.isArray(node))node.forEach(visit2);else if(typeof node=="object"&&node!==null)for(let[
key,argument]of Object.entries(node)){let first=Array.isArray(argument)?argument[0]:argument;functions.includes(key)&&typeof first=="string"&&found.add(first),visit2(
argument)}};return visit2(value),found}function describeUpdateWarnings({converge},hidden,before,after,{hiddenParameters:hiddenParameters2},unseen){let inOutputs=findUses([before.template.outputs,after.
template.outputs],"get_param"),unknown4=[...hidden].filter(name=>inOutputs.has(name)||hiddenParameters2.has(name));return[...converge?["With converge: true, Hea\
t also compares with the real resources, which a preview does not show"]:[],...unknown4.length===0?[]:[`Changes of these hidden parameters are not visible: ${unknown4.
join(", ")}`],...unseen.filter(({path:path10,among,fate})=>path10!==""&&among==="all"&&fate==="unknown").map(({path:path10,because})=>`This plan does not show t\
he contents of ${path10}: ${because}`)]}function describeRecreateWarnings(files){return["The existing stack and all its resources are deleted first",...dependsOnStackName(
files)?["Heat previews it under another name while this one is in use: values that depend on OS::stack_name may differ"]:[]]}function findDefinitionChanges(before,after){return[...textChange("tags",tagsText(before.tags),tagsText(after.tags)),...textChange("description",findDescription(
before),findDescription(after)),...sectionChanges(before.template,after.template),...environmentChanges(before.environment,after.environment),...nestedChanges(before,
after)]}function findOutputChanges(before,after,files){let[left,right]=[findSection(before.template,"outputs"),findSection(after.template,"outputs")];return[...new Set(
[...Object.keys(left),...Object.keys(right)])].sort().flatMap(name=>{let[one,other]=[ownValue(left,name),ownValue(right,name)],readsChanged=[...findUses(other,"\
get_file")].some(file=>files.has(file));if(hasSameMeaning(one,other))return readsChanged?[{name,before:"(the file as it is deployed)",after:formatValue(findPart(
other,"value"))}]:[];let isValue=!hasSameMeaning(findPart(one,"value"),findPart(other,"value")),text2=output=>formatValue(isValue?findPart(output,"value"):output);
return[{name,before:text2(one),after:text2(other)}]})}function findDifferentResources(before,after){let[left,right]=[findSection(before.template,"resources"),findSection(
after.template,"resources")];return[...new Set([...Object.keys(left),...Object.keys(right)])].filter(name=>!hasSameMeaning(ownValue(left,name),ownValue(right,name)))}
function textChange(name,before,after){return before===after?[]:[{name,before:before||void 0,after:after||void 0}]}function tagsText(tags2){return toComparableTags(
tags2).join(", ")}function findDescription({template:template2}){return formatValue(findPart(template2,"description")??"")??""}var ELSEWHERE=new Set(["resources",
"outputs","description"]);function sectionChanges(before,after){return[...new Set([...Object.keys(before),...Object.keys(after)])].filter(name=>!ELSEWHERE.has(name.
toLowerCase())&&!hasSameMeaning(ownValue(before,name),ownValue(after,name))).flatMap(name=>{let shown2=findValueChanges({[name]:withoutDefaults(ownValue(before,
name))},{[name]:withoutDefaults(ownValue(after,name))}),only={name:`${name} (a default of a hidden parameter)`,before:"(hidden)",after:"(hidden)"};return shown2.
length===0?[only]:shown2})}function withoutDefaults(section2){return isJson(section2)?Object.fromEntries(Object.entries(section2).map(([name,schema])=>{if(!isJson(
schema)||!isHidden2(schema))return[name,schema];let shown2=Object.entries(schema).filter(([key])=>key.toLowerCase()!=="default");return[name,Object.fromEntries(
shown2)]})):section2}function isHidden2(schema){let{hidden,NoEcho}=schema;return!!hidden||String(NoEcho).toLowerCase()==="true"}function mappedTypes(environment){
let registry=Object.entries(findSection(environment,"resource_registry"));return Object.fromEntries(registry.filter(([type,target])=>typeof target=="string"&&type!==
target))}function environmentChanges(before,after){if(before===void 0||after===void 0)return[];let[left,right]=[mappedTypes(before),mappedTypes(after)],types=findValueChanges(
left,right).map(({name,...sides})=>({name:`resource_registry.${name}`,...sides})),restricted=findValueChanges(restrictedActions(before),restrictedActions(after)).
map(({name,...sides})=>({name:`restricted_actions of ${name}`,...sides})),[ofBefore,ofAfter]=[getMember(before,"parameter_defaults")??{},getMember(after,"parame\
ter_defaults")??{}],defaults=[...new Set([...Object.keys(ofBefore),...Object.keys(ofAfter)])].filter(name=>ownValue(ofBefore,name)!==HIDDEN_VALUE2&&ownValue(ofAfter,
name)!==HIDDEN_VALUE2&&!hasSameMeaning(ownValue(ofBefore,name),ownValue(ofAfter,name))).map(name=>({name:`parameter_defaults.${name}`,before:Object.hasOwn(ofBefore,
name)?"(a value)":void 0,after:Object.hasOwn(ofAfter,name)?"(another value)":void 0}));return[...types,...restricted,...defaults]}function restrictedActions(environment){
let listOf=(level,path10)=>Object.entries(isJson(level)?level:{}).flatMap(([name,value])=>name==="restricted_actions"&&!isJson(value)?[[path10,[value].flat().map(
String).sort().join(", ")]]:listOf(value,path10===""?name:`${path10}/${name}`));return Object.fromEntries(listOf(findPart(findPart(environment,"resource_registr\
y"),"resources"),""))}function nestedChanges(before,after){let texts2=readAsText(after);return Object.keys(after.files).flatMap(key=>{let[left,right]=[ownValue(
before.files,key),ownValue(after.files,key)];if(left===void 0||right===void 0||left===right)return[];let[one,other]=[before.read(left),after.read(right)];return!texts2.
has(key)&&isTemplate(one)&&isTemplate(other)&&hasSameMeaning(one,other)?[]:[{name:key,before:"(deployed)",after:"(another text)"}]})}function readAsText({template:template2,
files,read:read2}){let nested=Object.values(files).map(text2=>read2(text2)).filter(isTemplate);return findUses([template2,...nested],"get_file")}function isTemplate(parsed){
return isJson(parsed)&&VERSION_KEYS.some(key=>key in parsed)}function hasSameMeaning(left,right){return isSameJson(left,right)||isSameJson(roundNumbers(left),roundNumbers(
right))}var LARGE_INTEGER=/^-?\d{16,}$/;function roundNumbers(value){return typeof value=="string"&&LARGE_INTEGER.test(value)?Number(value):Array.isArray(value)?
value.map(roundNumbers):isJson(value)?Object.fromEntries(Object.entries(value).map(([key,one])=>[key,roundNumbers(one)])):value}function valueAfter(deployed,{name,defaultValue,value},{given,keeps,cleared}){return keeps&&!given.has(name)&&!cleared.has(name)?ownValue(deployed,name)??defaultValue:
given.has(name)?value??given.get(name):defaultValue}function findParameterChanges(deployed,sources){let{declared}=sources,names2=new Set(declared.map(({name})=>name)),
removed=Object.keys(deployed).filter(name=>isUserParameter(name)&&!names2.has(name));return[...declared.flatMap(one=>{let{name,type,hidden}=one;if(hidden)return[];
let before=ownValue(deployed,name),after=valueAfter(deployed,one,sources);return isSameParameter(before,after,type)?[]:[{name,before:formatValue(before),after:formatValue(
after)}]}),...removed.map(name=>({name,before:formatValue(ownValue(deployed,name)),after:void 0}))]}function findDifferentParameters(before,after,template2){let declared=findSection(
template2,"parameters");return[...new Set([...Object.keys(before),...Object.keys(after)])].filter(name=>isUserParameter(name)&&!isSameParameter(ownValue(before,
name),ownValue(after,name),findType(ownValue(declared,name))))}function isUserParameter(name){return!name.startsWith("OS::")&&!name.startsWith("AWS::")}function isSameParameter(left,right,type){
if(left===void 0||right===void 0)return left===right;if(typeof right=="number"&&Number(left)===right)return!0;let[one,other]=[left,right].map(value=>parameterText(
value,type));return one===other}var TRUE=new Set(["1","t","true","on","y","yes"]);function parameterText(value,type){switch(type.toLowerCase().replaceAll("_","")){case"\
boolean":return String(TRUE.has(String(value).trim().toLowerCase()));case"number":return numberText(value);case"commadelimitedlist":return Array.isArray(value)?
value.map(scalarText2).join(","):scalarText2(value);case"json":return jsonText3(value);default:return scalarText2(value)}}function numberText(value){let number2=Number(
value),isExact=Number.isFinite(number2)&&(!Number.isInteger(number2)||Number.isSafeInteger(number2));return String(isExact?number2:value)}function comparableNumber(text2){
let value=Number(text2);return Number.isInteger(value)&&!Number.isSafeInteger(value)?text2:value}function scalarText2(value){return isLosslessNumber(value)?value.
toString():typeof value=="boolean"?value?"True":"False":isJson(value)||Array.isArray(value)?toCanonicalJson(value):String(value)}function jsonText3(value){let text2=typeof value==
"string"?value:stringify(value);if(text2===void 0)return"";try{return toCanonicalJson(parse2(text2,void 0,comparableNumber))}catch{return text2}}function requestedParameters({
keepExisting,clearParameters},desired,stack,valid){if(valid===void 0)return[];let hidden=new Set(hiddenParameters(desired,valid));return findParameterChanges(stack.
parameters,{declared:valid.parameters.map(one=>({...one,hidden:hidden.has(one.name)})),given:desired.parameters,keeps:keepExisting,cleared:new Set(clearParameters)})}
function hiddenParameters(desired,valid){let hiddenNames=(valid?.parameters??[]).filter(({hidden})=>hidden).map(({name})=>name);return[...new Set([...desired.hiddenParameters,
...hiddenNames])]}function toPlannedChange(node,nodeBefore,judgement,causes){let{path:path10,type}=node;if(judgement.action==="add"||judgement.action==="unchanged")return{path:path10,
type,action:"add",values:[],notes:[]};let values=findValues(nodeBefore,node,judgement),notes=[...findCauses(node,causes),...judgement.reasons.map(toNote3)],base={
path:path10,type,values,notes:[...new Set(notes)]};return judgement.action==="unknown"?{...base,action:"unknown",worst:judgement.worst??"replace"}:{...base,action:judgement.
action}}function toPlannedDeletion({path:path10,type},nodeBefore){let policy=nodeBefore(path10)?.part("deletion_policy"),notes=typeof policy=="string"&&policy.toLowerCase()===
"retain"?["deletion_policy Retain: the real resource stays in the cloud"]:[];return{path:path10,type,action:"delete",values:[],notes}}function findValues(nodeBefore,node,{
differing}){return findValueChanges(toParts(nodeBefore?.definition),toParts(node.definition)).filter(({name})=>{let[section2="",property=""]=name.split(".");return section2===
"properties"?differing.includes(property)||property==="":differing.includes(section2)})}var PARTS=["type","properties","metadata","deletion_policy","update_poli\
cy","depends_on","condition"];function toParts(body2){let parts=PARTS.map(name=>[name,findPart(body2,name)]);return Object.fromEntries(parts.filter(([,value])=>value!==
void 0))}function findCauses(node,{parameters,files}){let origin=node.origin();return[...[...origin.parameters].filter(name=>parameters.has(name)).map(name=>`pa\
rameter "${name}" changes`),...[...origin.files].filter(file=>files.has(file)).map(file=>`file ${file} changes`)]}function createNestedStackFinder(root,deployed){let byId2=new Map,byName4=new Map;for(let{path:path10,resource:resource2}of deployed){if(resource2.nested===void 0)
continue;byId2.set(resource2.nested.id,path10);let name=[root.name,...path10.split("/")].join("-");byName4.set(name,byName4.has(name)?void 0:path10)}return({id:id2,
name})=>id2===""?byName4.get(name):byId2.get(id2)}function readPreviewVerdicts(answer,root,deployed){let verdicts=new Map,findStack2=createNestedStackFinder(root,deployed),take=(resources2,verdict)=>{for(let resource2 of resources2){
let path10=toResourcePath(resource2,root,findStack2);path10!==void 0&&verdicts.set(path10,verdict)}};return take(answer.unchanged,"unchanged"),take(answer.updated,
"updated"),take(answer.replaced,"replaced"),take(answer.added,"added"),take(answer.deleted,"deleted"),verdicts}function toResourcePath({name,stack,parentResource},root,findStack2){
if(stack.id===root.id||stack.name===root.name&&parentResource===void 0)return name;let holder=findStack2(stack);return holder===void 0?void 0:`${holder}/${name}`}function listDeployedMembers(group2,deployed){return{names:inOrder(deployed(group2.path)).map(toMemberName),isSizeUnknown:!1}}function planMembers(group2,deployed,redefinition){
let members=inOrder(deployed(group2.path));switch(group2.kind){case"OS::Heat::ResourceGroup":return planResourceGroup(group2,members);case"OS::Heat::AutoScaling\
Group":return planScalingGroup(group2,members,redefinition);default:return planResourceChain(group2,members)}}function inOrder(members){let key=({resource:resource2})=>[
isFailed(resource2)?"0":"1",resource2.creationTime??"",resource2.name].join(" ");return[...members].sort((left,right)=>key(left)<key(right)?-1:1)}function toMemberName({
resource:resource2}){return resource2.name}var DEFAULT_COUNT=1;function planResourceGroup(group2,members){let{count=DEFAULT_COUNT,removal_policies:policies,removal_policies_mode:mode}=group2.
properties(),size=readSize(count),removed=removedNames(policies,members);if(size===void 0||removed===void 0)return{names:members.map(toMemberName),isSizeUnknown:!0};
let skipped=new Set([...mode==="update"?[]:missingNumbers(members),...removed]),names2=[];for(let number2=0;names2.length<size;number2+=1)skipped.has(String(number2))||
names2.push(String(number2));return{names:names2,isSizeUnknown:!1}}function missingNumbers(members){let numbers=new Set(members.map(member=>Number(toMemberName(
member))));return Array.from({length:Math.max(0,...numbers)},(_,number2)=>number2).filter(number2=>!numbers.has(number2)).map(String)}function removedNames(policies,members){
return isResolved(policies)?(Array.isArray(policies)?policies:[]).flatMap(policy=>isMap3(policy)&&Array.isArray(policy.resource_list)?policy.resource_list:[]).flatMap(
entry=>{let text2=String(entry),found=members.find(({resource:resource2})=>resource2.name===text2||resource2.physicalId===text2);return found===void 0?[]:[toMemberName(
found)]}):void 0}function planResourceChain(group2,members){let{resources:resources2}=group2.properties();return Array.isArray(resources2)?{names:resources2.map(
(_,index)=>String(index)),isSizeUnknown:!1}:{names:members.map(toMemberName),isSizeUnknown:!0}}var newName=number2=>`(new ${number2})`;function planScalingGroup(group2,deployed,{
isRedefined,definitionBefore}){let bounds=readBounds(group2);if(bounds===void 0)return{names:deployed.map(toMemberName),isSizeUnknown:!0};let{lower,upper,desired,
rolling}=bounds,next=counter(),members=deployed.map(member=>({name:toMemberName(member),isUpdated:!1})),isRolled=deployed.length>0&&isRedefined(group2);if(isRolled){
let target=Math.min(desired===0?members.length:desired,members.length);for(let[size,updates]of batches(target,members.length,rolling))members=afterBatch(members,
size,updates,next)}let healthy=deployed.filter(({resource:resource2})=>!isFailed(resource2)).length,current=isRolled?members.length:healthy,wanted=desired===0?deployed.
length===0?lower:current:desired;members=afterBatch(members,Math.max(lower,Math.min(upper,wanted)),0,next);let old=members.filter(({isUpdated})=>isRolled&&!isUpdated).
map(({name})=>name),kept=old.length===0?{}:{kept:{names:new Set(old),definition:definitionBefore(group2)}};return{names:members.map(({name})=>name),...kept,isSizeUnknown:!1}}
function readBounds(group2){let{min_size:min,max_size:max,desired_capacity:capacity,rolling_updates:policy}=group2.properties(),[lower,upper,desired]=[readSize(
min),readSize(max),readSize(capacity??0)],rolling=isMap3(policy)?policy:{},[inService,batch]=[readSize(rolling.min_in_service??0),readSize(rolling.max_batch_size??
1)];if(!(lower===void 0||upper===void 0||desired===void 0)&&!(inService===void 0||batch===void 0||batch===0))return{lower,upper,desired,rolling:{minInService:inService,
batchSize:batch}}}function readSize(value){let number2=typeof value=="number"||typeof value=="string"?Number(value):Number.NaN;return Number.isInteger(number2)&&
number2>=0&&value!==""?number2:void 0}function batches(target,size,{minInService,batchSize}){let found=[],[current,updated]=[size,0];for(;!(updated>=current&&current===
target)&&found.length<=size+target+1;){let inService=Math.min(minInService,target,current),updates=Math.min(batchSize,Math.max(target-updated,0));current=updates+
Math.max(Math.min(current,target-updates),inService),updated+=updates,found.push([current,updates])}return found}function afterBatch(members,size,updates,next){
let kept=size===0?[]:members.slice(-size),created=size-kept.length,left=updates-created;return[...kept.map(member=>member.isUpdated||left<=0?member:(left-=1,{...member,
isUpdated:!0})),...Array.from({length:created},()=>({name:newName(next()),isUpdated:!0}))]}function counter(){let count=0;return()=>count+=1}var TYPE_NAME=/^[A-Za-z0-9_]+(::[A-Za-z0-9_]+)+$/;function createNode({names:names2,type,definition,originOf,evaluated,exists,types,nestedOf}){let target=types.
targetOf(type,names2.at(-1)??""),nested,properties,origin,node={names:names2,path:names2.join("/"),type,target,kind:TYPE_NAME.test(target)?target:"template",definition,
originOf,origin:()=>origin??=originOf(definition),exists,properties:()=>properties??=omitUndefined(evaluated("properties")),part:part=>DEFINITION_PARTS.includes(
part)?evaluated(part):void 0,nested:()=>(nested??={stack:nestedOf(node)}).stack};return node}function omitUndefined(properties){let entries=isMap3(properties)?Object.
entries(properties):[];return Object.fromEntries(entries.filter(([,value])=>value!=null))}var STORED_VALUES={"OS::Heat::TestResource output":"value","OS::Heat::\
Value value":"value","OS::Heat::SoftwareConfig config":"config"};function evaluateAttribute2(node,keys2){let inner=node.nested()?.attribute(keys2);if(inner!==void 0)
return inner;let property=ownValue(STORED_VALUES,`${node.kind} ${formatValue(keys2[0])??""}`);return property!==void 0?valueAtKeys(ownValue(node.properties(),property)??
null,keys2.slice(1)):new ResourceAttribute(node.path,keys2)}function findOrigin2(values,{names:names2,template:template2,holder}){let parameters=findUses(values,"get_param","Ref"),reads=findResourceUses(values,template2).
map(name=>[...names2,name].join("/")),files=findUses(values,"get_file");if(holder===void 0)return{parameters,reads:new Set(reads),files};let above=holder.originOf(
findPassedValues(holder,parameters));return{parameters:above.parameters,reads:new Set([...reads,...above.reads]),files:new Set([...files,...above.files])}}function findResourceUses(values,template2){
let resources2=findSection(template2,"resources");return[...findUses(values,"get_attr","get_resource","Fn::GetAtt"),...[...findUses(values,"Ref")].filter(name=>Object.
hasOwn(resources2,name))]}function findPassedValues({definition},parameters){return Object.entries(findSection(definition,"properties")).filter(([name])=>parameters.
has(name)).map(([,value])=>value)}function groupStack(group2,members,create){let list4=members(group2),nodeOf=name=>{let found=list4.kept?.names.has(name)===!0?list4.kept.definition:memberDefinition(
group2,name),definition=isMap3(found)?found:{};return create({names:[...group2.names,name],type:formatValue(definition.type)??"",definition:writtenDefinition(group2,
name),originOf:group2.originOf,evaluated:part=>definition[part],exists:!0})},nodes=new Map(list4.names.map(name=>[name,nodeOf(name)]));return{resources:()=>nodes,
isSizeUnknown:list4.isSizeUnknown,attribute:keys2=>evaluateGroupAttribute(group2,nodes,list4,keys2)}}function writtenDefinition({kind,definition},name){let written=findMemberDefinition(
kind,findSection(definition,"properties"),name);return isJson(written)?written:{}}function memberDefinition(group2,name){let definition=findMemberDefinition(group2.
kind,group2.properties(),name);if(group2.kind!=="OS::Heat::ResourceGroup"||!isMap3(definition))return definition;let variable=formatValue(group2.properties().index_var)??
"%index%",properties=withIndex(definition.properties,variable,name);return{type:definition.type,properties,metadata:definition.metadata}}function evaluateGroupAttribute(group2,nodes,{
isSizeUnknown},keys2){let[first,...others]=keys2,key=formatValue(first)??"";if(isSizeUnknown)return new ResourceAttribute(group2.path,keys2);let all=[...nodes.values()],
named=of=>Object.fromEntries(all.map(node2=>[node2.names.at(-1),of(node2)])),id2=node2=>new ResourceId(node2.path);switch(key){case"refs":return selectMembers(all.
map(id2),others);case"refs_map":return selectMembers(named(id2),others);case"current_size":return all.length;case"attributes":case"outputs":return named(node2=>evaluateAttribute2(
node2,others));case"outputs_list":return all.map(node2=>evaluateAttribute2(node2,others));case"removed_rsrc_list":return new ResourceAttribute(group2.path,keys2);default:
break}if(!key.startsWith("resource."))return group2.kind==="OS::Heat::ResourceGroup"?all.map(node2=>evaluateAttribute2(node2,keys2)):void 0;let[,name="",...inner]=key.
split("."),node=group2.kind==="OS::Heat::AutoScalingGroup"?all[Number(name)]:nodes.get(name);if(node===void 0)return null;let path10=[...inner,...others];return path10.
length===0?id2(node):evaluateAttribute2(node,path10)}function selectMembers(value,keys2){if(keys2.length===0)return value;let key=formatValue(keys2[0])??"";return Array.
isArray(value)?value[Number(key)]:isMap3(value)?ownValue(value,key):null}function withIndex(value,variable,index){let inside=one=>withIndex(one,variable,index);
return typeof value=="string"?variable===""?value:value.replaceAll(variable,()=>index):value instanceof JoinedText?new JoinedText(value.parts.map(inside)):value instanceof
FunctionCall?new FunctionCall(value.name,inside(value.argument)):Array.isArray(value)?value.map(inside):isMap3(value)?Object.fromEntries(Object.entries(value).map(
([key,one])=>[key,inside(one)])):value}var TRUE2=new Set(["1","t","true","on","y","yes"]);function parameterValue(given,type){if(given instanceof HiddenParameter)return new HiddenParameter(given.name,
given.isKept,parameterValue(given.value,type));if(isUnresolved(given)||given===void 0||given===null)return given;let text2=formatValue(given)??"";switch(type.toLowerCase().
replaceAll("_","")){case"boolean":return TRUE2.has(text2.trim().toLowerCase());case"number":return toNumberValue(given);case"commadelimitedlist":return Array.isArray(
given)?given:text2===""?[]:text2.split(",");case"json":return toJsonValue(text2);default:return isMap3(given)||Array.isArray(given)?given:toStringValue2(given)}}
function toStringValue2(given){return typeof given=="boolean"?given?"True":"False":formatValue(given)??""}function toNumberValue(given){let number2=Number(given);
return Number.isFinite(number2)?Number.isInteger(number2)&&!Number.isSafeInteger(number2)?formatValue(given)??"":number2:formatValue(given)??""}function toJsonValue(text2){
try{return parse2(text2,void 0,number2=>toNumberValue(number2))}catch{return text2}}function templateStack(template2,scope,side){let declared=findSection(template2,"parameters"),pathOf=name=>[...scope.names,name].join("/"),evaluationScope={parameter:memoize(
name=>{if(/^(OS|AWS)::/.test(name))return scope.pseudo(name)??new FunctionCall("pseudo",[name,scope.names]);let schema=getMember(declared,name),type=formatValue(
findPart(schema,"type"))??"",given=scope.given(name)??ownValue(side.parameterDefaults,name)??void 0;return parameterValue(given??findPart(schema,"default")??null,
type)}),hasResource:name=>Object.hasOwn(findSection(template2,"resources"),name),pathOf,attribute:(name,keys2)=>{let node=resources2().get(name);return node===void 0?
null:evaluateAttribute2(node,keys2)},file:key=>ownValue(side.files,key),condition:memoize(name=>{let conditions=findSection(template2,"conditions");return Object.
hasOwn(conditions,name)?isCondition(ownValue(conditions,name),evaluationScope):new FunctionCall("condition",name)}),mapping:name=>ownValue(findSection(template2,
"mappings"),name),facade:part=>part==="metadata"||part==="deletion_policy"||part==="update_policy"?scope.holder?.part(part)??null:new FunctionCall("resource_fac\
ade",part)},{names:names2,holder}=scope,originOf=values=>findOrigin2(values,{names:names2,template:template2,holder}),resources2=memoize(()=>{let bodies=findSection(
template2,"resources");return new Map(sortByDependency(bodies).flatMap(name=>{let body2=ownValue(bodies,name),node=isJson(body2)?toNode([...scope.names,name],body2,
{evaluationScope,originOf,scope,side}):void 0;return node===void 0||node.exists===!1?[]:[[name,node]]}))});return{template:template2,evaluate:expression=>evaluate(
expression,evaluationScope),resources:resources2,isSizeUnknown:!1,attribute:keys2=>{let[name,...others]=keys2,output=getMember(findSection(template2,"outputs"),
formatValue(name)??"");if(output!==void 0)return valueAtKeys(evaluate(findPart(output,"value"),evaluationScope),others)}}}function toNode(names2,body2,{evaluationScope,
originOf,scope,side}){let evaluated=memoize(key=>{let expression=findPart(body2,key);return key==="condition"?expression:evaluate(expression,evaluationScope)});
return createNode({names:names2,type:findType(body2),definition:body2,originOf,evaluated,exists:existence(findPart(body2,"condition"),evaluationScope),types:scope.
types,nestedOf:node=>nestedStack(node,scope,side)})}function nestedStack(node,scope,side){let name=node.names.at(-1)??"",text2=ownValue(side.files,node.target);
if(text2!==void 0){let template2=side.read(text2);if(!isJson(template2))return;let inside={names:node.names,types:scope.types.inside(name,node.type),given:parameter=>ownValue(
node.properties(),parameter),pseudo:parameter=>parameter==="OS::project_id"?scope.pseudo(parameter):void 0,holder:node};return templateStack(template2,inside,side)}
if(!isGroupType(node.kind))return;let types=scope.types.inside(name,"");return groupStack(node,side.members,options=>createNode({...options,types,nestedOf:member=>nestedStack(
member,{...scope,types},side)}))}function existence(condition,evaluationScope){return condition==null?!0:isCondition(condition,evaluationScope)??!0}function memoize(compute){
let known=new Map;return(key="")=>(known.has(key)||known.set(key,compute(key)),known.get(key))}function sortByDependency(resources2){let ordered=new Set,entered=new Set;
for(let first of Object.keys(resources2)){let waiting=[first];for(let name=waiting.at(-1);name!==void 0;name=waiting.at(-1)){let next=entered.has(name)?[]:findReferences(
resources2,name).filter(one=>!entered.has(one));entered.add(name),waiting.push(...next),!(next.length>0)&&(waiting.pop(),ordered.add(name))}}return[...ordered]}
function findReferences(resources2,name){return[...findUses(ownValue(resources2,name),"get_resource","get_attr","Ref","Fn::GetAtt")].map(one=>Object.hasOwn(resources2,
one)?one:one.split(".")[0]??"").filter(one=>Object.hasOwn(resources2,one))}var StackComparison=class{input;before;after;judge;verdicts;missingSchemas=new Set;missingStored=new Set;leaves;deployed;holders=new Map;children;constructor(input){
this.input=input;let{listing,answer,root,schemas,stored,isBeforeCertain}=input;this.deployed=new Map(listing.resources.map(one=>[one.path,one])),this.children=groupByHolder(
listing.resources),this.leaves=listing.resources.filter(({resource:resource2})=>resource2.nested===void 0);let members=path10=>this.children.get(path10)??[];this.
before=input.before===void 0?void 0:this.createStack(input.before,group2=>listDeployedMembers(group2,members)),this.after=this.createStack(input.after,group2=>planMembers(
group2,members,{isRedefined:({path:path10})=>this.judge.changes.propertyChange(path10,"resource")!=="same",definitionBefore:({path:path10})=>this.nodeBefore(path10)?.
properties().resource})),this.verdicts=readPreviewVerdicts(answer,root,listing.resources),this.judge=new ResourceJudge({before:path10=>this.nodeBefore(path10),after:path10=>findNode(
this.after,path10),deployed:path10=>this.deployed.get(path10),previewVerdict:path10=>this.previewVerdict(path10),schema:kind=>(schemas.has(kind)||this.missingSchemas.
add(kind),schemas.get(kind)),stored:path10=>(stored.has(path10)||this.missingStored.add(path10),stored.get(path10)),isBeforeCertain,isHolderReplaced:path10=>this.
isHolderReplaced(path10)})}nodeBefore(path10){return this.before===void 0?void 0:findNode(this.before,path10)}previewVerdict(path10){let verdict=this.verdicts.get(
path10);return path10.includes("/")&&(verdict==="added"||verdict==="deleted")?void 0:verdict}isLeftOut({path:path10,exists}){return exists!==!0&&!path10.includes(
"/")&&[void 0,"deleted"].includes(this.verdicts.get(path10))}isDeployed(path10){return this.deployed.has(path10)}hasChildren(path10){return this.children.has(path10)}compareExpressions(before,after){
return this.judge.compare(this.before?.evaluate(before),this.after.evaluate(after))}isHolderReplaced(path10){let holder=toHolderPath(path10);if(holder==="")return"\
no";let known=this.holders.get(holder);if(known!==void 0)return known;let parent=this.isHolderReplaced(holder),answer=parent==="no"?this.judgeHolder(holder):parent;
return this.holders.set(holder,answer),answer}judgeHolder(holder){let isMarked=one=>one?.resource.state==="CHECK_FAILED";if(this.deployed.get(holder)?.isRequested===
!0||isMarked(this.deployed.get(holder))&&!(this.children.get(holder)??[]).some(isMarked))return"yes";let[before,after]=[this.nodeBefore(holder),findNode(this.after,
holder)];return before===void 0||after===void 0?"no":before.kind===after.kind?this.judge.judgeHolder(before,after):"yes"}createStack(side,members){let{definitions,
registry,parameterDefaults,given}=side,types=createTypeMapping(registry),scope={names:[],types,given,pseudo:this.input.pseudo,holder:void 0},{template:template2,
files,read:read2}=definitions;return templateStack(template2,scope,{files,read:read2,parameterDefaults,members})}};function groupByHolder(resources2){let found=new Map;
for(let one of resources2){let holder=toHolderPath(one.path),list4=found.get(holder);list4===void 0?found.set(holder,[one]):list4.push(one)}return found}function findNode(stack,path10){
let node;for(let name of path10.split("/"))if(node=(node===void 0?stack:node.nested())?.resources().get(name),node===void 0)return;return node}function toHolderPath(path10){
let slash=path10.lastIndexOf("/");return slash<0?"":path10.slice(0,slash)}function collectResources(view){let leaves=[],unseen=[];return collect(view.after,view,leaves,unseen),{leaves,unseen}}function unseenInDeletedStacks(view,staying){
return view.leaves.flatMap(({path:path10,type})=>type===STACK_TYPE&&!staying.has(path10)?[{path:path10,fate:"delete",among:"all",because:"they are deleted with \
it"}]:[])}function collect(stack,view,leaves,unseen){for(let node of stack.resources().values()){if(view.isLeftOut(node))continue;let nested=node.nested();if(nested!==
void 0){nested.isSizeUnknown&&unseen.push(toUnknownPart(node.path,"its size is known only after the deploy")),collect(nested,view,leaves,unseen);continue}let isLeaf=node.
type!==STACK_TYPE&&!view.hasChildren(node.path),{action}=view.judge.judge(node.path);if((isLeaf||node.type===STACK_TYPE)&&leaves.push(node),isLeaf||!view.isDeployed(
node.path))continue;let among=action==="unchanged"?"failed":"all";unseen.push({path:node.path,fate:"unknown",among,because:UNSEEN_BECAUSE[node.type===STACK_TYPE?
"stack":"other"]})}}var UNSEEN_BECAUSE={stack:"Heat does not preview the contents of an OS::Heat::Stack",other:"Heat does not preview the contents of such a res\
ource"};function toUnknownPart(path10,because){return{path:path10,fate:"unknown",among:"all",because}}function planResources(input){let view=new StackComparison(input),{leaves,unseen}=collectResources(view),judged=leaves.map(node=>({node,judgement:toShownJudgement(
node,view.judge.judge(node.path))})),planned=judged.filter(({judgement})=>judgement.action!=="unchanged"),staying=new Set(leaves.map(({path:path10})=>path10)),closed=unseen.
map(({path:path10})=>path10),deleted=view.leaves.filter(({path:path10})=>!staying.has(path10)&&!closed.some(one=>one===path10||path10.startsWith(`${one}/`)));return{
changes:[...planned.map(({node,judgement})=>toPlannedChange(node,view.nodeBefore(node.path),judgement,input)),...deleted.map(one=>toPlannedDeletion(one,path10=>view.
nodeBefore(path10)))].sort((left,right)=>left.path<right.path?-1:1),unchanged:judged.length-planned.length,unseen:[...unseen,...unseenInDeletedStacks(view,staying)],
hiddenParameters:findHiddenParameters2(planned.map(({judgement})=>judgement)),missingSchemas:view.missingSchemas,missingStored:view.missingStored,compareExpressions:(before,after)=>view.
compareExpressions(before,after)}}function findHiddenParameters2(judgements){let reasons2=judgements.flatMap(judgement=>judgement.reasons);return new Set(reasons2.
flatMap(reason=>typeof reason=="string"?[]:[reason.hiddenParameter]))}function toShownJudgement({type},judgement){return type===STACK_TYPE&&judgement.action==="\
update"?unknown3("update",judgement.differing,[...judgement.reasons,UNSEEN_BECAUSE.stack]):judgement}function desiredDefinitions(desired,kept){return{template:desired.template??kept?.template??{},files:{...kept===void 0?{}:listDeployedFiles(kept.files,desired),
...desired.files},read:desired.read}}function deployedDefinitions(deployed,desired){return{template:deployed.template,files:listDeployedFiles(deployed.files,desired),
read:desired.read}}function createEmptyRequest(){return{files:{},environmentFiles:[],read:createTemplateReader()}}function listDeployedFiles(deployed,{files,environmentFiles,
read:read2}){let isEnvironment=(key,text2)=>!Object.hasOwn(files,key)&&(environmentFiles.includes(key)||key.startsWith("action://")||looksLikeEnvironment(text2,
read2));return Object.fromEntries(Object.entries(deployed).filter(([key,text2])=>!isEnvironment(key,text2)))}var SECTION=/^[ \t]*[{]?[ \t]*["']?(parameters|parameter_defaults|resource_registry)["']?\s*:/m,
ONLY_IN_TEMPLATES=[...VERSION_KEYS,"resources"];function looksLikeEnvironment(text2,read2){let parsed=SECTION.test(text2)?read2(text2):void 0;return isJson(parsed)&&
!ONLY_IN_TEMPLATES.some(key=>key in parsed)}function createUpdateSides(sides){let{stack,deployed,hidden,desired,valid,request}=sides,environment=valid?.environment??toEnvironment(desired),defaults=[findSection(
deployed.environment,DEFAULTS),findSection(environment,DEFAULTS)],given=desired.parameters,cleared=new Set(request.clearParameters),sources={given,keeps:request.
keepExisting,cleared},declared=new Map((valid?.parameters??[]).map(one=>[one.name,one])),wasGiven=name=>Object.hasOwn(findSection(deployed.environment,"paramete\
rs"),name)||Object.hasOwn(defaults[0],name),isKept=name=>request.keepExisting&&!given.has(name)&&!cleared.has(name),isDefault=name=>!wasGiven(name)&&!given.has(
name)&&!Object.hasOwn(defaults[1],name),hiddenOne=name=>isDefault(name)?void 0:new HiddenParameter(name,isKept(name),given.get(name)),isHidden3=name=>hidden.has(
name)||ownValue(stack.parameters,name)===HIDDEN_VALUE2;return{before:{definitions:sides.before,registry:findSection(deployed.environment,REGISTRY),parameterDefaults:withoutHidden(
defaults[0],defaults[1]),given:name=>isHidden3(name)?hiddenOne(name):ownValue(stack.parameters,name)},after:{definitions:sides.after,registry:findSection(environment,
REGISTRY),parameterDefaults:withoutHidden(defaults[1],defaults[0]),given:name=>{if(isHidden3(name))return hiddenOne(name);let one=declared.get(name);return one!==
void 0?valueAfter(stack.parameters,one,sources):given.get(name)??(isKept(name)?ownValue(stack.parameters,name):void 0)}}}}function createRestoreSides(stack,deployed,definitions,hidden){
let defaults=findSection(deployed.environment,DEFAULTS),isHidden3=name=>hidden.has(name)||ownValue(stack.parameters,name)===HIDDEN_VALUE2,side={definitions,registry:findSection(
deployed.environment,REGISTRY),parameterDefaults:withoutHidden(defaults,defaults),given:name=>isHidden3(name)?new HiddenParameter(name,!hidden.has(name),hidden.
get(name)):ownValue(stack.parameters,name)};return{before:side,after:side}}function createStackSide(desired,after,parameters){return{definitions:after,registry:desired.
registry,parameterDefaults:desired.parameterDefaults,given:name=>desired.hiddenParameters.includes(name)?new HiddenParameter(name,!1):ownValue(parameters,name)}}
var REGISTRY="resource_registry",DEFAULTS="parameter_defaults";function toEnvironment({registry,parameterDefaults}){return{[REGISTRY]:registry,[DEFAULTS]:parameterDefaults}}
function withoutHidden(own,other){return Object.fromEntries(Object.entries(own).map(([name,value])=>[name,value===HIDDEN_VALUE2||ownValue(other,name)===HIDDEN_VALUE2?
new HiddenParameter(name,!1):value]))}var HIDDEN="(hidden)",NOTHING_LISTED={resources:[],unlisted:[]};async function planCreate(context,request,files,replaced){await assertReplacedByCreate(context.heat,
request,replaced);let tags2=toStackTags(context,request,replaced?.tags??[]),wanted={...files.request,name:request.stackName,tags:tags2},preview2=await(replaced===
void 0?context.heat.previewStack(wanted):previewUnderTemporaryName(context.heat,wanted)),desired=files.definition(),after=desiredDefinitions(desired),{changes}=planResources(
{root:{name:preview2.name,id:""},before:void 0,after:createStackSide(desired,after,preview2.parameters),pseudo:name=>ownValue(preview2.parameters,name),listing:NOTHING_LISTED,
answer:{unchanged:[],updated:[],replaced:[],deleted:[],added:preview2.resources},schemas:new Map,stored:new Map,parameters:new Set,files:new Set,isBeforeCertain:!0});
return{stack:{name:request.stackName,id:replaced?.id,status:replaced?.state},kind:replaced===void 0?"create":"recreate",changes,unchanged:0,parameters:Object.entries(
preview2.parameters).flatMap(([name,value])=>isUserParameter(name)?[{name,before:void 0,after:displayValue(name,value,files)}]:[]),outputs:findOutputChanges({...after,
template:{}},after,new Set),files:[],definition:[],unseen:[],warnings:replaced===void 0?[]:describeRecreateWarnings(files),hash:requestHash(request,files,tags2,
replaced,void 0)}}function displayValue(name,value,files){return files.hiddenParameters.includes(name)?HIDDEN:formatValue(value)}async function readHeatFacts(context,question){let{heat}=context,{request,stack,change}=question,deploying=heat.getDeployed(stack.ref),[answer,deployed,valid,listing]=await Promise.
all([fetchPreview(heat,stack.ref,change,request.keepExisting),deploying,validateRequest(context,question,deploying),listResources(heat,stack.ref)]);return{answer,
deployed,valid,listing}}async function validateRequest({heat},{request:{keepExisting,clearParameters},payload,desired},deploying){if(!keepExisting)return heat.validateTemplate(
payload);let deployed=await deploying,kept=keptEnvironment(deployed,desiredDefinitions(desired,deployed),new Set(clearParameters));try{return await heat.validateTemplate(
{...payload,template:payload.template??deployed.templateText,files:{...deployed.files,...payload.files,[KEPT_KEY]:JSON.stringify(kept)},environmentFiles:[KEPT_KEY,
...payload.environmentFiles]})}catch(error2){if(error2 instanceof RequestError&&error2.status===400)return;throw error2}}var KEPT_KEY="action://kept";function keptEnvironment(deployed,after,cleared){
let declared=findSection(after.template,"parameters"),kept=Object.entries(findSection(deployed.environment,"parameters"));return{parameters:Object.fromEntries(kept.
filter(([name])=>Object.hasOwn(declared,name)&&!cleared.has(name))),parameter_defaults:getMember(deployed.environment,"parameter_defaults")??{},resource_registry:getMember(
deployed.environment,"resource_registry")??{}}}var MAX_ROUNDS2=6;async function planWithFacts(heat,input){let schemas=new Map,stored=new Map,deployed=new Map(input.listing.resources.map(one=>[one.path,one])),
plan=planResources({...input,schemas,stored});for(let round=0;round<MAX_ROUNDS2&&plan.missingSchemas.size+plan.missingStored.size>0;round+=1){let unread=[...plan.
missingStored].flatMap(path10=>deployed.get(path10)??[]);await Promise.all([...[...plan.missingSchemas].map(async type=>schemas.set(type,await readTypeProperties(
heat,type))),...unread.map(async(one,index)=>stored.set(one.path,stored.size+index<MOST_STORED?await readStoredProperties(heat,one):void 0))]),plan=planResources(
{...input,schemas,stored})}return plan}async function readTypeProperties(heat,type){try{return(await heat.showResourceType(type)).properties}catch(error2){if(error2 instanceof
RequestError&&error2.status!==void 0)return;throw error2}}var MOST_STORED=60;async function readStoredProperties(heat,{resource:resource2}){try{let last=(await heat.
listResourceEvents(resource2.stack,resource2.name,{})).find(({action,status,physicalId})=>status==="COMPLETE"&&ENDINGS.has(action)&&physicalId===resource2.physicalId);
return last===void 0?void 0:(await heat.getEvent(resource2.stack,resource2.name,last.id)).properties}catch(error2){if(error2 instanceof RequestError&&error2.status!==
void 0)return;throw error2}}var ENDINGS=new Set(["CREATE","UPDATE","ADOPT","RESTORE"]);function findOtherResourceChanges(before,after,{changes}){let planned=new Set(changes.map(({path:path10})=>path10));return findDifferentResources(before,after).
filter(name=>!planned.has(name)).flatMap(name=>{let[left,right]=[before,after].map(({template:template2})=>ownValue(findSection(template2,"resources"),name));return findValueChanges(
{[`resources.${name}`]:left},{[`resources.${name}`]:right})})}var KNOWN_AFTER="(known after deploy)";function findChangedOutputs(before,after,plan){let[left,right]=[
findSection(before.template,"outputs"),findSection(after.template,"outputs")],defined=new Map(findOutputChanges(before,after,new Set).map(one=>[one.name,one]));
return[...new Set([...Object.keys(left),...Object.keys(right)])].sort().flatMap(name=>{let own=defined.get(name);if(!Object.hasOwn(left,name)||!Object.hasOwn(right,
name))return own===void 0?[]:[own];let change=plan.compareExpressions(findPart(ownValue(left,name),"value"),findPart(ownValue(right,name),"value"));return own!==
void 0?change==="same"&&isOnlyValue(ownValue(left,name),ownValue(right,name))?[]:[own]:change==="same"?[]:[{name,before:formatValue(findPart(ownValue(left,name),
"value")),after:KNOWN_AFTER}]})}function isOnlyValue(left,right){let rest=output=>isJson(output)?Object.fromEntries(Object.entries(output).filter(([key])=>key.toLowerCase()!==
"value")):output;return isSameJson(rest(left),rest(right))}async function planUpdate(context,request,files,stack){let{heat}=context,tags2=toStackTags(context,request,stack.tags),change=toStackChange(request,files.request,
tags2),desired=files.definition(),question={request,payload:files.request,desired,stack,change},{answer,deployed,valid,listing:found}=await readHeatFacts(context,
question),requested=findRequestedReplacements(stack.name,found,request.replace),listing=withRequestedReplacements(found,requested),after=desiredDefinitions(desired,
request.keepExisting?deployed:void 0),before=deployedDefinitions(deployed,desired),parameters=requestedParameters(request,desired,stack,valid),changedFiles=findFileChanges(
before.files,after.files),hidden=new Set(hiddenParameters(desired,valid)),names2=new Set(parameters.map(({name})=>name)),sides=createUpdateSides({request,desired,
stack,deployed,valid,hidden,before,after}),plan=await planWithFacts(heat,{root:stack.ref,...sides,pseudo:name=>ownValue(stack.parameters,name),listing,answer,parameters:names2,
files:new Set(changedFiles.map(({file})=>file)),isBeforeCertain:isMadeOfItsTemplate(stack)}),unseen=[...request.converge?[CONVERGED]:[],...plan.unseen],added=planRequestedReplacements(
stack.name,{...plan,unseen},found,requested),changes=[...plan.changes,...added].sort((left,right)=>left.path<right.path?-1:1),tagsAfter=request.keepExisting&&tags2.
length===0?stack.tags:tags2;return{stack:{name:stack.name,id:stack.id,status:stack.state},kind:"update",changes,unchanged:plan.unchanged,parameters,outputs:findChangedOutputs(
before,after,plan),files:changedFiles,definition:[...findDefinitionChanges({...before,environment:deployed.environment,tags:stack.tags},{...after,environment:valid?.
environment,tags:tagsAfter}),...findOtherResourceChanges(before,after,plan)],unseen,warnings:describeUpdateWarnings(request,hidden,before,after,plan,unseen),hash:requestHash(
request,files,tags2,stack,[deployed.template,deployed.files,listUnseenFacts(listing,unseen),...listReplacedFacts(requested)])}}function toStackChange({clearParameters},payload,tags2){
return{...payload,tags:tags2,...clearParameters.length>0?{clearParameters}:{}}}var CONVERGED={path:"",fate:"unknown",among:"all",because:"with converge: true, H\
eat also compares with the real resources, which a preview does not show"};function listUnseenFacts({resources:resources2,unlisted},unseen){let isIn=path10=>unseen.
some(part=>part.path!==""&&`${path10}/`.startsWith(`${part.path}/`));return[resources2.filter(({path:path10})=>isIn(path10)).map(({path:path10,type,resource:resource2})=>[
path10,type,resource2.physicalId]).sort(),unlisted.map(({path:path10})=>path10).filter(isIn).sort()]}function listReplacedFacts(requested){return requested.length===
0?[]:[requested.map(({path:path10,resource:resource2})=>[path10,resource2.physicalId]).sort()]}function isMadeOfItsTemplate({action,status}){return status==="CO\
MPLETE"||action==="CHECK"}var WRONG_TYPE=/could not convert string to float|float\(\) argument|Unrecognized value|Value must be (?:valid JSON|a comma-delimited list|a string)/i,EXPECTED_VALUES={
number:"a number",boolean:"true or false",json:"a map, a list, or JSON text",commadelimitedlist:'a list, or a string such as "a,b"',string:"a string"};function findParameterHint(serverMessage,files){
let[,invalid]=/^Parameter '([^']{1,255})' is invalid/.exec(serverMessage)??[];if(invalid!==void 0){let isWrongType=WRONG_TYPE.test(serverMessage.slice(0,SEARCHED_CHARACTERS3));
return describeInvalidValue(invalid,isWrongType?findDeclaredType(invalid,files):void 0)}let[,missing]=/^The Parameter \((.{1,255}?)\) was not provided/.exec(serverMessage)??
[];if(missing!==void 0)return`Set parameter "${missing}" in parameters, parameters-files or environment-files, or declare a default for it. Then run the step ag\
ain.`;let[,unknown4]=/^The Parameter \((.{1,255}?)\) was not defined/.exec(serverMessage)??[];return unknown4===void 0?void 0:`Correct the name of parameter "${unknown4}\
" or remove it where it is set, or declare it in the template. Then run the step again.`}var SEARCHED_CHARACTERS3=4e3;function describeInvalidValue(name,type){if(type===
void 0)return`Set parameter "${name}" to a value that its type and constraints in the template allow, then run the step again.`;let expected=ownValue(EXPECTED_VALUES,
type.toLowerCase().replaceAll("_",""))??"a value of this type";return`The template declares parameter "${name}" with type ${type}. Set it to ${expected}, then r\
un the step again.`}function findDeclaredType(name,files){let type=findType(ownValue(findSection(files.definition().template,"parameters"),name));return type===
""?void 0:type}var UNTOUCHED="nothing was changed";async function withSourceLocations(subject,files,request,stateText2=UNTOUCHED){try{return await request()}catch(error2){throw!(error2 instanceof
RequestError)||!isRejection(error2)?error2:toValidationError(subject,files,error2,stateText2)}}function isRejection({status,serverMessage,type}){return status===
400?!0:serverMessage!==void 0&&(status===403||type==="InvalidRestrictedAction")}function toValidationError(subject,files,cause,stateText2=UNTOUCHED){let{serverMessage,
requestId,status,type}=cause,{locations,hint,failureCode}=explainValidationError(serverMessage??"",files,cause.hint),isPolicy=failureCode==="refused"&&status===
403&&type==="Forbidden";return new StackError(`Heat rejected ${subject}; ${stateText2}`,{serverMessage,requestId,hint,failureCode:isPolicy?"not-allowed":failureCode,
locations,cause})}function explainValidationError(serverMessage,files,hint){let advice2=findAdviceForFailure(serverMessage,findNamedResource(serverMessage),files),
namedLocations=findValidationErrorLocations(serverMessage,files),locations=namedLocations.length>0||advice2?.location===void 0?namedLocations:[advice2.location],
defaultHint=locations.length>0?"Fix this line, then run the step again.":"Fix the template, environment or parameters that Heat names, then run the step again.",
nextStep=advice2?.hint??findParameterHint(serverMessage,files)??hint??defaultHint;return{locations,hint:nextStep,failureCode:advice2?.code??"refused"}}async function preview(context,request,files){if(files===void 0)throw new InputError([{input:"template",problem:"is required for a preview"}]);context.onProgress(
{kind:"begin",phase:"plan",title:`Previewing the deploy of stack ${request.stackName}`});let stack=await findStack(context,request.stackName),isFailedCreate=await isRolledBackCreate(
context,stack),policies={...withResolvedName(request,stack),operation:"deploy",onInProgress:"supersede"},decision=decideDeploy({stack,isRolledBackCreate:isFailedCreate},
policies);assertHasTemplate(request,files,decision);let plan=await createPlan(context,withResolvedName(request,stack),files,decision,stack);context.onProgress({
kind:"end"});let deployed=await listDeployed(context,request,stack),{refused,unmatched}=checkProtection(request.protect,plan,deployed),{forbidden,unmatched:unmatchedAllow}=checkChanges(
request,plan,deployed),planWithWarnings={...plan,warnings:[...plan.warnings,...stack!==void 0&&isInProgress(stack)?[`The stack is ${stack.state}; this plan does\
 not include the changes of that action`]:[],...refused.map(({path:path10,pattern})=>`${path10} is protected by "${pattern}": the deploy will fail`),...unmatched.
length===0?[]:[describeUnmatchedPatterns(plan.stack.name,unmatched)],...unmatchedAllow.length===0?[]:[describeUnmatchedPatterns(plan.stack.name,unmatchedAllow,"\
allow")],...findUnapprovedChanges(plan).map(reason=>`A deploy with expect-plan will fail: ${reason}`)]};return context.onPlan?.(planWithWarnings),{operation:"pr\
eview",outcome:"previewed",changed:!1,plan:planWithWarnings,...forbidden.length===0?{}:{failure:toForbiddenFailure(plan.stack.name,forbidden,files)},...stack===
void 0?{}:{stack:toStackFacts(stack),otherOutputs:stack.outputs}}}async function enforcePlanPolicies(context,request,files,decision,stack){if(!hasPlanPolicies(request)&&
context.onPlan===void 0)return;context.onProgress({kind:"begin",phase:"plan",title:"Previewing this deploy"});let basePlan=await createPlan(context,request,files,
decision,stack),plan={...basePlan,unseen:[...basePlan.unseen,...findSupersededChanges(decision,stack)]};context.onPlan?.(plan);for(let text2 of plan.warnings)context.
onProgress({kind:"warning",text:text2});assertApprovedPlan(plan,request.expectPlan);let deployed=await listDeployed(context,request,stack),{refused,unmatched}=checkProtection(
request.protect,plan,deployed),{forbidden,unmatched:unmatchedAllow}=checkChanges(request,plan,deployed),warn=(patterns2,input)=>{if(patterns2.length===0)return;
let text2=describeUnmatchedPatterns(plan.stack.name,patterns2,input);context.onProgress({kind:"warning",text:text2})};warn(unmatched,"protect"),warn(unmatchedAllow,
"allow"),assertNothingProtected(plan.stack.name,refused,files),assertNoForbiddenChanges(plan.stack.name,forbidden,files),hasPlanPolicies(request)&&context.onProgress(
{kind:"fact",text:'The plan passes expect-plan, "protect" and fail-on'}),context.onProgress({kind:"end"})}function hasPlanPolicies({expectPlan,protect,failOn,replace}){
return expectPlan!==void 0||[protect,failOn,replace].some(list4=>list4.length>0)}function findSupersededChanges(decision,stack){return decision!=="update"||stack===
void 0||!isInProgress(stack)?[]:[{path:"",fate:"unknown",among:"all",because:`the stack is ${stack.state}, and a preview does not include the changes of that ac\
tion`}]}function createPlan(context,request,files,decision,stack){return withSourceLocations(`the template, files or parameters of stack ${request.stackName}`,files,
()=>stack!==void 0&&decision==="update"?planUpdate(context,request,files,stack):planCreate(context,request,files,decision==="recreate"?stack:void 0))}async function listDeployed({
heat},{protect,failOn,replace},stack){let isNeeded=protect.length>0||failOn.length>0;if(stack===void 0||!isNeeded)return{resources:[],unlisted:[]};let listing=await listResources(
heat,stack.ref);return withRequestedReplacements(listing,findRequestedReplacements(stack.name,listing,replace))}function checkProtection(patterns2,plan,deployed){
return patterns2.length===0?{refused:[],unmatched:[]}:{refused:plan.kind==="recreate"?findProtectedChangesInAll(deployed,patterns2):findProtectedChanges(plan,deployed,
patterns2),unmatched:findUnmatched(patterns2,plan,deployed)}}function checkChanges(rules,plan,deployed){return{forbidden:findForbiddenChanges(plan,deployed,rules),
unmatched:findUnmatched(rules.allow,plan,deployed)}}function findUnmatched(patterns2,plan,deployed){let isAllKnown=deployed.unlisted.length===0&&plan.unseen.every(
({among})=>among==="failed"),allResources=[...deployed.resources,...plan.changes];return isAllKnown?findUnmatchedPatterns(patterns2,allResources):[]}async function detectDrift(context,request,files){let stack=await getStackOrThrow(context,request.stackName,"check for drift");if(isInProgress(stack))throw new StackError(
`Stack ${stack.name} is ${stack.state}, so its resources cannot be compared now`,{hint:"Wait for it to finish.",failureCode:"in-progress"});context.onProgress({
kind:"begin",phase:"read",title:`Comparing stack ${stack.name} with its live resources`});let drift=await readDrift(context,stack);context.onProgress({kind:"fac\
t",text:`${stack.name}: ${drift.summary}`}),context.onProgress({kind:"end"});let plan=request.desired===void 0?void 0:(await preview(context,{...request.desired,
operation:"preview"},files)).plan,isDrifted=hasDrift(drift);return{operation:"drift",outcome:isDrifted?"drifted":"unchanged",changed:!1,stack:toStackFacts(stack),
otherOutputs:stack.outputs,drift,plan,failure:isDrifted&&request.failOnDrift?toFailure2(drift):void 0}}var HINT="If a change is wanted, put it into the template\
 and deploy. Otherwise change it back in the service, or replace the resource: operation: update with replace. With converge: true, an update creates resources \
again that no longer exist, but Heat does not notice most changed properties.";function toFailure2(drift){let summary2=`Stack ${drift.stack.name} has drifted: ${drift.
summary}`;return{summary:summary2,reason:summary2,resources:[],locations:[],hint:HINT,code:"drift"}}var REASON="Marked for replacement by heat-stack-deploy (input replace)",REMOVED_REASON="No longer marked for replacement: the deploy ended without replacing it";
async function planMarks({heat},stack,patterns2){if(patterns2.length===0)return{targets:[],removable:[]};if(isInProgress(stack))throw new StackError(`Stack ${stack.
name} is ${stack.state}, and "replace" requires a stack without a running action; nothing was changed`,{failureCode:"refused",hint:"Use on-in-progress: wait to \
wait for this action first."});let requested=findRequestedReplacements(stack.name,await listResources(heat,stack.ref),patterns2);for(let one of requested)await assertReplaceable(
heat,one);let removable=requested.filter(({resource:resource2})=>!isFailed(resource2));return{targets:requested.map(toMark),removable:removable.map(toMark)}}function toMark({
path:path10,resource:{stack,name}}){return{path:path10,stack,name}}async function assertReplaceable(heat,{path:path10,resource:resource2}){if(!(resource2.nested===
void 0||(await heat.getStack(resource2.nested,{resolveOutputs:!1}))?.state!=="CHECK_FAILED"))throw new StackError(`Heat does not replace the nested stack ${path10}\
 as a whole while it is CHECK_FAILED; nothing was changed`,{failureCode:"refused",hint:`Set replace: ${path10}/** to replace the resources in it.`})}async function markResources(context,{
targets,removable}){for(let[index,{path:path10,stack,name}]of targets.entries())try{await context.heat.markUnhealthy(stack,name,{unhealthy:!0,reason:REASON}),context.
onProgress({kind:"fact",text:`Marked ${path10} as unhealthy, so that this update replaces it`})}catch(error2){context.signal.throwIfAborted();let sent=new Set(targets.
slice(0,index+1).map(mark=>mark.path));throw await removeMarksWithWarning(context,removable.filter(mark=>sent.has(mark.path))),markError(path10,error2)}}function markError(path10,error2){
return error2 instanceof RequestError?new StackError(`Could not mark ${path10} as unhealthy, so the update was not sent`,{cause:error2,failureCode:"refused",serverMessage:error2.
serverMessage,requestId:error2.requestId,hint:"Check that no other action uses the resource and that your role may mark resources (resource:mark_unhealthy), the\
n run the step again."}):error2}async function removeMarks({heat,signal},marks){let removed=[],left=[];for(let{path:path10,stack,name}of marks)try{let[resource2]=await heat.
listResources(stack,{names:[name]});if(resource2?.state!=="CHECK_FAILED"||resource2.statusReason!==REASON)continue;await heat.markUnhealthy(stack,name,{unhealthy:!1,
reason:REMOVED_REASON}),removed.push(path10)}catch(error2){if(signal.throwIfAborted(),error2 instanceof RequestError&&error2.status===404)continue;left.push(path10)}
return{removed,left}}function describeRemovedMarks({removed,left}){return[...removed.length===0?[]:[`No longer marked for replacement, as Heat did not replace i\
t: ${removed.join(", ")}`],...left.length===0?[]:[`Still marked, so that the next update replaces it: ${left.join(", ")}`]].join(". ")}async function removeMarksWithWarning(context,marks){
let text2=describeRemovedMarks(await removeMarks(context,marks));text2!==""&&context.onProgress({kind:"warning",text:text2})}async function withMarksRemovedOnError(context,marks,update){
try{return await update()}catch(error2){throw context.signal.throwIfAborted(),await removeMarksWithWarning(context,marks),error2}}async function submitDeploy(context,request,payload,before,deleted){return before===void 0?submitNewStack(context,request,payload,deleted?.tags??[]):submitChangedStack(
context,request,payload,before)}async function submitNewStack(context,request,payload,tags2){let{stackName:stackName2,timeoutMinutes}=request;context.onProgress(
{kind:"begin",phase:"act",title:`Creating stack ${stackName2}`});let beganAtMs=context.clock.now(),common=toCommonRequest(context,request,payload,tags2),creator=creatorTags(
request.own,context.owner??{}),stack={...common,tags:[...common.tags,...creator],name:stackName2},sent=createSentDefinition(stack),pending=recordPendingRequest(
context,{kind:"create",stackName:stackName2,stackId:void 0,updatedTime:void 0,sent}),ref=await submitCreate(context,stack);return pending.onAccepted(ref),{ref,action:"\
CREATE",beganAtMs,timeoutMinutes,pending}}async function submitChangedStack(context,request,payload,before){let{converge,clearParameters,keepExisting,timeoutMinutes}=request;
context.onProgress({kind:"begin",phase:"act",title:`Updating stack ${before.name}`});let common=toCommonRequest(context,request,payload,before.tags);announcePreviewChange(
context,before,common.tags),announceExpiryChange(context,before,common.tags);let change={...common,...converge?{converge}:{},...clearParameters.length>0?{clearParameters}:
{}},{id:id2,name,updatedTime}=before,sent=createSentDefinition(change),markPlan=await planMarks(context,before,request.replace),pending=recordPendingRequest(context,
{kind:"update",stackName:name,stackId:id2,updatedTime,sent,marks:markPlan.removable});await markResources(context,markPlan);let takesOver=request.onInProgress===
"supersede",beganAtMs=context.clock.now(),submitted=await withMarksRemovedOnError(context,markPlan.removable,async()=>{let events2=await readBaseline(context.heat,
before.ref);return submitUpdate(context,before,change,{keepExisting,events:events2,takesOver})}),{ref,row:firstRow}=submitted;return{ref,action:"UPDATE",beganAtMs,
timeoutMinutes,before:submitted.before,firstRow,pending,change,marks:markPlan.removable}}function toCommonRequest(context,request,payload,tags2){return{...payload,
timeoutMinutes:request.timeoutMinutes,disableRollback:request.disableRollback,tags:toStackTags(context,request,tags2)}}function announceExpiryChange({onProgress},{
name,tags:tags2},newTags){let[before,after]=[findExpiry(tags2),findExpiry(newTags)];if(before!==void 0&&after===void 0&&onProgress({kind:"notice",text:`Stack ${name}\
 no longer expires: expires-after is not set`}),before!==void 0||after===void 0)return;let text2=`Stack ${name} did not expire before and does so at ${after.time}\
: prune deletes it after that, unless it is deployed again. Remove expires-after to keep the stack.`;onProgress({kind:"warning",text:text2})}function announcePreviewChange({
onProgress},{name,tags:tags2},newTags){let[before,after]=[findMarkedPullRequest(tags2),findMarkedPullRequest(newTags)];if(before===after)return;if(after===void 0){
let text3=`Stack ${name} is no longer a preview environment of pull request #${before}: preview-environment is not set`;onProgress({kind:"notice",text:text3});return}
if(before!==void 0||findOldPullRequest(tags2)!==void 0)return;let text2=`Stack ${name} was not a preview environment and becomes the one of pull request #${after}\
: prune deletes it after the pull request is closed. Remove preview-environment to keep the stack.`;onProgress({kind:"warning",text:text2})}async function readVersion({heat},row){return{row,definition:await heat.getDeployed(row.ref)}}async function findStackChanges(context,before,row){try{return differences2(
before,await readVersion(context,row))}catch(error2){if(!(error2 instanceof RequestError))throw error2;let text2=`Could not determine whether the update of stac\
k ${row.name} changed anything, so it counts as changed: ${messageOf(error2)}`;return context.onProgress({kind:"warning",text:text2}),["parts that could not be \
read"]}}var MAX_NAMES2=10;function differences2(before,after){let request=createEmptyRequest(),left=deployedDefinitions(before.definition,request),right=deployedDefinitions(
after.definition,request),files=new Set(Object.keys(right.files).filter(key=>ownValue(left.files,key)!==ownValue(right.files,key))),parameters=findDifferentParameters(
before.row.parameters,after.row.parameters,right.template),outputs2=findOutputChanges(left,right,files).map(({name})=>name),definitionChanges=findDefinitionChanges(
{...left,environment:before.definition.environment,tags:before.row.tags},{...right,environment:after.definition.environment,tags:after.row.tags}).map(({name})=>name);
return[...formatNames2("parameter",parameters),...formatNames2("output",outputs2),...formatNames2("definition of resource",findDifferentResources(left,right)),...definitionChanges.
slice(0,MAX_NAMES2)]}function formatNames2(noun,names2){if(names2.length===0)return[];let more=names2.length>MAX_NAMES2?` and ${names2.length-MAX_NAMES2} more`:
"",list4=names2.slice(0,MAX_NAMES2).map(name=>`"${name}"`);return[`${noun}${names2.length===1?"":"s"} ${list4.join(", ")}${more}`]}var MAX_NAMES3=10;async function checkLiveResources(context,request,stack){let{reported}=await runStackAction(context,stack,{action:"CHECK",title:`Check of stac\
k ${stack.name}`,progressTitle:`Checking the resources of stack ${stack.name} before the update (converge: true)`,timeoutMinutes:request.timeoutMinutes,wait:!0,
submit:async()=>(await context.heat.act(stack.ref,"check"),stack.ref),find:()=>Promise.resolve(stack.ref)}),paths=reported?.failure?.resources.map(({path:path10})=>path10)??
[];return paths.length>0&&context.onProgress({kind:"notice",text:failedText(paths)}),await context.heat.getStack(stack.ref,{resolveOutputs:!1})??stack}function failedText(paths){
let more=paths.length>MAX_NAMES3?` and ${paths.length-MAX_NAMES3} more`:"";return`Missing or failed resources, which this update repairs or recreates: ${paths.slice(
0,MAX_NAMES3).join(", ")}${more}`}async function findOutputNames({heat},stackName2,files){let sentNames=files&&findTemplateOutputs(files);if(sentNames!==void 0)return sentNames;let ref=stackName2===
void 0?void 0:await heat.findStack(stackName2);return ref===void 0?void 0:(await heat.listOutputs(ref)).map(({key})=>key)}function findTemplateOutputs(files){let{
template:template2}=files.definition();return template2===void 0?void 0:Object.keys(findSection(template2,"outputs"))}async function captureRestorePoint(context,stack,requestedValues){let deployed=await context.heat.getDeployed(stack.ref),hidden=listHiddenParameters(deployed.environment),
unknown4=hidden.filter(name=>!requestedValues.has(name));if(unknown4.length>0)throw cannotRestoreError(stack,`Heat does not show the value of ${quoteNames(unknown4)}`,
HIDDEN_PARAMETER_HINT);let change={template:deployed.templateText,files:deployed.files,environment:deployed.environmentText,parameters:Object.fromEntries(hidden.
map(name=>[name,requestedValues.get(name)])),tags:stack.tags,disableRollback:stack.disableRollback,...stack.timeoutMinutes===void 0?{}:{timeoutMinutes:stack.timeoutMinutes}};
return hidden.length>0&&await assertRestorable(context,stack,deployed,change,hidden),{change}}async function restoreStack(context,{change},currentStack,timeoutMinutes){
let{id:id2,name,updatedTime,ref}=currentStack,title2=`Putting stack ${name} back`;context.onProgress({kind:"begin",phase:"act",title:`Restoring stack ${name} to\
 its previous state`});let events2=await readBaseline(context.heat,ref),beganAtMs=context.clock.now();recordPendingRequest(context,{kind:"restore",stackName:name,
stackId:id2,updatedTime});let{before,row:firstRow}=await submitUpdate(context,currentStack,change,{events:events2}),actionEnd=await waitForAction(context,{ref,action:"\
UPDATE",beganAtMs,timeoutMinutes,before,firstRow});return context.onProgress({kind:"end"}),buildActionResult(actionEnd,void 0,title2)}function listHiddenParameters(environment){
let names2=[environment.parameters,environment.parameter_defaults].filter(isJson).flatMap(section2=>Object.entries(section2).flatMap(([name,value])=>value===HIDDEN_VALUE2?
[name]:[]));return[...new Set(names2)]}async function assertRestorable({heat},stack,deployed,change,hidden){let[previewAnswer,listing]=await Promise.all([previewRestore(
heat,stack,change),listResources(heat,stack.ref)]),definitions=deployedDefinitions(deployed,createEmptyRequest()),{changes,unseen}=await planWithFacts(heat,{root:stack.
ref,...createRestoreSides(stack,deployed,definitions,new Map(Object.entries(change.parameters??{}))),pseudo:name=>ownValue(stack.parameters,name),listing,answer:previewAnswer,
parameters:new Set,files:new Set,isBeforeCertain:!0}),paths=[...changes.map(({path:path10})=>path10),...unseen.filter(({among})=>among==="all").map(({path:path10})=>path10)];
if(paths.length!==0)throw cannotRestoreError(stack,`with the values that this deploy sets for ${quoteNames(hidden)}, these resources would or may differ afterwa\
rds: ${paths.join(", ")}`,"Deploy the new values of hidden parameters separately first, or use on-verify-failure: fail.")}async function previewRestore(heat,stack,change){
try{return await fetchPreview(heat,stack.ref,change,!1)}catch(error2){throw!(error2 instanceof RequestError)||error2.status!==400?error2:cannotRestoreError(stack,
"Heat cannot preview the restore","Use on-verify-failure: fail for this deploy.",error2)}}var HIDDEN_PARAMETER_HINT="Set its value in this deploy as well, so th\
at the stack can be restored, or use on-verify-failure: fail.";function cannotRestoreError(stack,reason,hint,cause){let text2=`Stack ${stack.name} could not be \
restored if verify-command failed: ${reason}; nothing was changed`;return new StackError(text2,{failureCode:"invalid-input",hint,cause,serverMessage:cause?.serverMessage,
requestId:cause?.requestId})}function quoteNames(names2){return names2.map(name=>`"${name}"`).join(", ")}async function fetchValidation({heat},files){try{return{valid:!0,template:await heat.validateTemplate(files.request)}}catch(error2){if(error2 instanceof RequestError&&
error2.status===400)return{valid:!1,error:error2};throw error2}}async function assertValid(context,files){if(files.template===void 0)return;let validation=await fetchValidation(
context,files);if(!validation.valid)throw toValidationError("the template",files,validation.error)}async function assertCreatable(context,stackName2,files){if(await assertValid(
context,files),!dependsOnStackName(files))try{await previewUnderTemporaryName(context.heat,{...files.request,name:stackName2})}catch(error2){if(!(error2 instanceof
RequestError)||error2.status===void 0)throw error2;if(isAboutFiles(error2))throw toValidationError(`the create of stack ${stackName2}`,files,error2)}}function isAboutFiles(error2){
return error2.status===400&&!isLimitExceeded(error2)&&!isPreviewFailure(error2)}async function validate(context,files){if(files===void 0)throw new InputError([{
input:"template",problem:"is required to validate"}]);context.onProgress({kind:"begin",phase:"validate",title:"Validating the template"});let validation=await fetchValidation(
context,files);context.onProgress({kind:"end"});let base={operation:"validate",changed:!1};if(validation.valid)return{...base,outcome:"valid",...toParameterTable(
validation.template)};let reason=validation.error.serverMessage??validation.error.message,{requestId}=validation.error,{locations,hint,failureCode:code}=explainValidationError(
reason,files,validation.error.hint);return{...base,outcome:"invalid",error:reason,failure:{summary:"Heat rejected the template",reason,resources:[],locations,requestId,
hint,code}}}function toParameterTable(template2){let{description,parameters}=template2;return{data:{description,parameters},table:{title:"Parameters",columns:["\
name","type","default","description"],rows:parameters.map(({name,type,hidden,defaultValue,description:text2})=>[name,type,hidden?"(hidden)":defaultText(defaultValue),
text2])}}}function defaultText(value){return value===void 0?"(required)":typeof value=="string"?value:stringify(value)??""}async function verify(context,request,deployed,restorePoint){let{stack,outputs:outputs2=[]}=deployed,{verifyCommand}=request;if(verifyCommand===void 0||stack===
void 0||deployed.failure!==void 0)return deployed;if(context.runVerifyCommand===void 0)throw new StackError("This environment cannot run a verify-command",{failureCode:"\
invalid-input"});context.onProgress({kind:"begin",phase:"verify",title:`Verifying stack ${stack.name}`});let problem=await runVerifyCommand2(context,context.runVerifyCommand,
verifyCommand,{stack,outputs:outputs2});if(context.onProgress({kind:"end"}),problem===void 0)return deployed;let failedDeploy=failedResult2(deployed,`Verificati\
on of stack ${stack.name} failed: verify-command ${problem}`);return request.onVerifyFailure==="restore"?await tryRestore(context,request,failedDeploy,restorePoint):
keepDeployed(failedDeploy)}async function runVerifyCommand2({signal},run2,command,deployed){try{let verified=await run2(command,deployed);return"failure"in verified?
`could not be run: ${verified.failure}`:verified.exitCode===0?void 0:`exited with code ${verified.exitCode}`}catch(error2){return signal.throwIfAborted(),`could\
 not be run: ${messageOf(error2)}`}}function failedResult2(deployed,summary2){return{...deployed,outcome:"failed",failure:{summary:summary2,reason:summary2,resources:[],
locations:[],code:"verify-failed"}}}function keepDeployed(failedDeploy){return appendNote(failedDeploy,"the stack stays as deployed",`${DEFAULT_HINT} With on-ve\
rify-failure: restore, the step restores the previous state of the stack.`)}var DEFAULT_HINT="Check the output of verify-command in the log, fix the cause, then\
 run the step again.";async function tryRestore(context,request,failedDeploy,restorePoint){try{return await restorePrevious(context,request,failedDeploy,restorePoint)}catch(error2){
context.signal.throwIfAborted();let{hint,requestId}=error2 instanceof DeployError?error2:{},finalResult=appendNote(failedDeploy,`the stack could not be restored\
: ${messageOf(error2)}`,hint);return{...finalResult,failure:{...finalResult.failure,requestId}}}}async function restorePrevious(context,request,failedDeploy,restorePoint){
if(!failedDeploy.changed)return appendNote(failedDeploy,"the deploy had not changed anything, so there was nothing to restore");let currentStack=await findStack(
context,failedDeploy.stack?.id??request.stackName);if(currentStack===void 0)return appendNote(failedDeploy,"the stack was deleted in the meantime, so there was \
nothing to restore");if(restorePoint===void 0){let{stack:stack2,failure:failure2}=await deleteWithRetries(context,currentStack,request);return failure2===void 0?
{...appendNote(failedDeploy,"the stack, which this deploy had created, was deleted"),stack:stack2,outputs:[],resources:[]}:appendNote({...failedDeploy,stack:stack2},
`the stack, which this deploy had created, could not be deleted: ${failure2.summary}`,failure2.hint)}let{stack,outputs:outputs2,resources:resources2,failure}=await restoreStack(
context,restorePoint,currentStack,request.timeoutMinutes),restoredResult={...failedDeploy,stack,outputs:outputs2,resources:resources2};return failure===void 0?appendNote(
restoredResult,"the stack was restored to its previous template, files, environment, parameters and tags"):appendNote(restoredResult,`the stack could not be res\
tored: ${failure.summary}`,failure.hint)}function appendNote(failedDeploy,note,hint=DEFAULT_HINT){let summary2=`${failedDeploy.failure.summary}; ${note}`;return{
...failedDeploy,failure:{...failedDeploy.failure,summary:summary2,reason:summary2,hint}}}async function findReplacement({heat,onProgress},{change,ref},{end,finalState,row}){let stack=finalState?.row??row;if(change===void 0||end!=="succeeded"||stack===
void 0)return;let sent=toCertainDefinition(change,stack);try{let differences4=await findCertainDifferences(sent,change,stack,heat);return toReplacedFailure(ref.
name,differences4)}catch(error2){if(!(error2 instanceof RequestError)&&!(error2 instanceof DecodeError))throw error2;let failure=toReplacedFailure(ref.name,findRowDifferences(
sent,stack));return failure===void 0&&onProgress({kind:"warning",text:describeUnknown(ref.name,error2)}),failure}}function toCertainDefinition(change,stack){let{
templateDigest,tags:tags2}=createSentDefinition(change);return{templateDigest,tags:stack.tags.length===0?[]:tags2}}async function findCertainDifferences(sent,change,stack,heat){
let differences4=await findDifferences(sent,stack,heat);return differences4.length>0?differences4:(await findParameterDifferences(change,stack,heat)).map(name=>`\
value of parameter "${name}"`)}function describeUnknown(stackName2,error2){return`It is unknown whether this update of stack ${stackName2} was replaced by anoth\
er one, because its template or parameters could not be read: ${messageOf(error2)}. If someone else updates this stack, run a preview to compare it with your fi\
les.`}function toReplacedFailure(stackName2,differences4){if(differences4.length===0)return;let summary2=`Update of stack ${stackName2} was accepted, but replac\
ed by another update: the stack differs from the request in ${differences4.join(", ")}`;return{summary:summary2,reason:summary2,resources:[],locations:[],hint:"\
Find out who else is changing this stack, then run the step again. Use a concurrency group in the workflow to avoid parallel runs.",code:"superseded"}}async function deploy(context,originalRequest,files){let{request,decision,stack:foundStack}=await prepare(context,originalRequest,files);assertHasTemplate(request,
files,decision);let stack=await runConvergeCheck(context,request,files,decision,foundStack);await enforcePlanPolicies(context,request,files,decision,stack);let before=decision===
"update"?stack:void 0,restorePoint=await captureRestorePointIfNeeded(context,request,files,before);decision==="recreate"&&stack!==void 0&&await deleteForRecreate(
context,request,files,stack);let kind=before===void 0?"create":"update",subject=`the ${kind} of stack ${request.stackName}`,priorChange=decision==="recreate"?"t\
he existing stack was deleted":void 0,version=before===void 0||!request.wait?void 0:await readVersion(context,before),begunDeploy=await withSourceLocations(subject,
files,()=>submitDeploy(context,request,files.request,before,stack),priorChange);if(!request.wait)return acceptedResult(context,request,begunDeploy);let actionEnd=await waitForAction(
context,toWaitTarget(begunDeploy,request,files)),title2=`${TITLES3[kind]} of stack ${begunDeploy.ref.name}`,actionResult=buildActionResult(actionEnd,files,title2);
if(context.onProgress({kind:"end"}),actionEnd.end==="paused")return pausedResult(context,request,actionEnd,actionResult,title2);await removeLeftMarks(context,begunDeploy,
actionResult);let[replacement,finished]=await Promise.all([findReplacement(context,begunDeploy,actionEnd),toOutcome(context,actionEnd,actionResult,decision,version)]),
outcome=replacement===void 0?finished:"failed",finalResult=replacement===void 0?actionResult:{...actionResult,failure:replacement},result={operation:request.operation,
outcome,changed:outcome!=="unchanged",...finalResult};return outcome==="unchanged"&&request.failOnNoChanges?{...result,failure:toNoChangesFailure(begunDeploy.ref.
name)}:verify(context,request,result,restorePoint)}function toWaitTarget(begunDeploy,{onHook},files){return{...begunDeploy,onHook,hasOutputs:findTemplateOutputs(
files)?.length!==0}}var TITLES3={create:"Create",update:"Update"};async function runConvergeCheck(context,request,files,decision,foundStack){if(foundStack===void 0||
decision!=="update"||!request.converge)return foundStack;if(isInProgress(foundStack)){let text2=`Stack ${foundStack.name} is ${foundStack.state}, so Heat does n\
ot check its resources before the update`;return context.onProgress({kind:"notice",text:text2}),foundStack}return request.keepExisting||await assertValid(context,
files),checkLiveResources(context,request,foundStack)}async function captureRestorePointIfNeeded(context,request,files,before){return request.verifyCommand!==void 0&&
request.onVerifyFailure==="restore"&&before!==void 0?captureRestorePoint(context,before,files.definition().parameters):void 0}function toNoChangesFailure(stackName2){
let summary2=`Nothing changed in stack ${stackName2}, and fail-on-no-changes is true`;return{summary:summary2,reason:summary2,resources:[],locations:[],code:"no\
-changes"}}async function prepare(context,originalRequest,files){context.onProgress({kind:"begin",phase:"read",title:`Looking for stack ${originalRequest.stackName}`});
let foundStack=await findStack(context,originalRequest.stackName),request=withResolvedName(originalRequest,foundStack);context.onProgress({kind:"fact",text:foundStack===
void 0?"The stack does not exist yet":`The stack is ${foundStack.state}`}),context.onProgress({kind:"end"});let waitingSinceMs=context.clock.now();for(let stack=foundStack,
waits=0;;waits+=1){let decision=decideDeploy({stack,isRolledBackCreate:await isRolledBackCreate(context,stack)},request);if(decision!=="wait")return{request,decision,
stack};waits===0&&!request.keepExisting&&await withPhase(context,"Validating the template before waiting",()=>assertValid(context,files)),stack!==void 0&&await waitUntilIdle(
context,stack,request.timeoutMinutes,{beganAtMs:waitingSinceMs,onHook:request.onHook})===void 0&&await waitUntilNameReleased(context,stack),stack=await findStack(
context,originalRequest.stackName)}}async function withPhase(context,title2,check2){context.onProgress({kind:"begin",phase:"validate",title:title2}),await check2(),
context.onProgress({kind:"end"})}async function deleteForRecreate(context,request,files,stack){let title2=`Checking whether Heat accepts a new stack ${stack.name}`;
await withPhase(context,title2,()=>assertCreatable(context,stack.name,files)),await assertUnchanged(context,stack);let{failure}=await deleteWithRetries(context,
stack,request,failAtHooks(request));if(failure!==void 0){let summary2=`Could not delete stack ${stack.name} to recreate it: ${failure.summary}`,{reason:serverMessage,
hint,code:failureCode}=failure;throw new StackError(summary2,{failureCode,serverMessage,hint})}}function failAtHooks({onHook}){return onHook==="wait"?"wait":"fa\
il"}async function assertUnchanged({heat},foundStack){let currentStack=await heat.getStack(foundStack.ref,{resolveOutputs:!1});if(!(currentStack===void 0||currentStack.
state===foundStack.state&&currentStack.updatedTime===foundStack.updatedTime))throw new StackError(`Stack ${foundStack.name} was ${foundStack.state} before and i\
s ${currentStack.state} now: someone else is changing it; it was not deleted`,{hint:"Run the step again. Use a concurrency group in the workflow to avoid parall\
el runs.",failureCode:"superseded"})}async function removeLeftMarks(context,{marks=[]},{failure}){failure!==void 0&&await removeMarksWithWarning(context,marks)}
async function acceptedResult(context,request,{ref}){context.onProgress({kind:"fact",text:"Heat accepted the request; not waiting for it to finish (wait: false)"}),
context.onProgress({kind:"end"});let row=await context.heat.getStack(ref,{resolveOutputs:!1});return{operation:request.operation,outcome:"accepted",changed:!0,stack:{
id:ref.id,name:ref.name,status:row?.state??"",statusReason:row?.statusReason??"",tags:row?.tags}}}function pausedResult(context,{operation,onHook,verifyCommand},actionEnd,actionResult,title2){
return verifyCommand!==void 0&&onHook==="return"&&context.onProgress({kind:"notice",text:"verify-command was not run, because the deploy is paused"}),{operation,
...toPausedResult(actionEnd,actionResult,title2,onHook)}}async function toOutcome(context,actionEnd,actionResult,decision,before){if(actionResult.failure!==void 0)
return"failed";if(before===void 0)return decision==="recreate"?"recreated":"created";let row=actionEnd.finalState?.row??actionEnd.row;if(actionResult.touchedResources>
0||row===void 0)return"updated";let changes=await findStackChanges(context,before,row);if(changes.length===0)return"unchanged";let text2=`No resource changed; t\
he update changed ${changes.join(", ")}`;return context.onProgress({kind:"fact",text:text2}),"updated"}async function exportStack(context,request){let stack=await getIdleStackOrThrow(context,request),title2=`Exporting stack ${stack.name} to ${request.exportFile}`;
context.onProgress({kind:"begin",phase:"read",title:title2});let exported=await context.heat.exportStack(stack.ref);return await writeExport(context,request,exported),
context.onProgress({kind:"end"}),{operation:"export",outcome:"exported",changed:!1,stack:toStackFacts(stack),...describeExport(stack,request,exported)}}async function abandonStack(context,request){
let{heat,onProgress}=context,stack=await getIdleStackOrThrow(context,request);await warnOfSnapshots(context,stack),onProgress({kind:"begin",phase:"act",title:`A\
bandoning stack ${stack.name}`});let exported=await heat.exportStack(stack.ref);await writeExport(context,request,exported),await submitAbandon(context,stack,request,
exported);let failure=request.wait?await waitUntilAbandoned(context,stack,request.timeoutMinutes):void 0;onProgress({kind:"end"});let end=failure===void 0?"aban\
doned":"failed",status=failure===void 0?"DELETE_COMPLETE":"DELETE_FAILED";return{operation:"abandon",outcome:request.wait?end:"accepted",changed:!0,stack:{...toStackFacts(
stack),status:request.wait?status:"DELETE_IN_PROGRESS"},failure,...describeExport(stack,request,exported)}}async function warnOfSnapshots({heat,onProgress},{ref,
name}){let{length:count}=await heat.listSnapshots(ref);if(count===0)return;let text2=`Abandoning stack ${name} deletes its ${count===1?"snapshot":`${count} snap\
shots`}`;onProgress({kind:"warning",text:text2})}async function writeExport(context,request,exported){try{await writeFile6(context,request,exported)}catch(error2){
throw new StackError(`Could not write export-file ${request.exportFile} (${messageOf(error2)}); nothing was changed`,{failureCode:"invalid-input",hint:"Set expo\
rt-file to a file in a writable folder of the workspace."})}}async function writeFile6({exportFiles,onProgress},{exportFile},{text:text2}){if(exportFiles===void 0)
throw new TypeError("the context cannot write files");await exportFiles.write(exportFile,text2),onProgress({kind:"fact",text:`${exportFile}: written, readable o\
nly by the user of this step`})}async function submitAbandon(context,stack,request,exported){let{heat,onProgress}=context,{id:stackId,name:stackName2,updatedTime}=stack;
recordPendingRequest(context,{kind:"abandon",stackName:stackName2,stackId,updatedTime});let last=await submitOnce(context,`abandon of stack ${stackName2}`,{send:()=>heat.
abandonStack(stack.ref),removesStack:!0,find:async()=>{let row=await heat.getStack(stack.ref,{resolveOutputs:!1}),isStarted=row===void 0||isDeleted(row)||hasStarted2(
row,stack);return isStarted&&onProgress({kind:"warning",text:describeUncertainAbandon(stack)}),isStarted?exported:void 0}});last.text!==exported.text&&await replaceExport(
context,request,last)}function describeUncertainAbandon({name}){return`Stack ${name} is being deleted, most likely by this abandon, but Heat would show a delete\
 by someone else in the same way. Check that the resources in the export file still exist.`}async function replaceExport(context,request,last){try{await writeFile6(
context,request,last)}catch(error2){context.onProgress({kind:"warning",text:`${request.exportFile} is from before the abandon, because it could not be written a\
gain: ${messageOf(error2)}`})}}function hasStarted2(row,before){return row.action==="DELETE"&&(row.state!==before.state||row.updatedTime!==before.updatedTime)}async function waitUntilAbandoned(context,stack,timeoutMinutes){
let{heat,clock:clock2,signal}=context,beganAtMs=clock2.now(),rateLimiter=createPollRateLimiter(),outage=new OutageRetry(context);for(;;){let row=await outage.run(
()=>heat.getStack(stack.ref,{resolveOutputs:!1}));if(row===void 0||isDeleted(row)){await outage.run(()=>waitUntilNameReleased(context,stack));return}if(hasStarted2(
row,stack)&&isFailed(row))return toFailure3(row);let elapsedMs=clock2.now()-beganAtMs;if(elapsedMs>timeoutMinutes*6e4)throw new DeadlineError(`Stack ${stack.name}\
 still exists after ${timeoutMinutes} min of waiting (${row.state})`,{hint:"Check the stack in the cloud, then run the step again. The export file is complete."});
await clock2.sleep(rateLimiter.nextDelayMs(elapsedMs,"steady"),signal)}}function toFailure3({name,state:state2,statusReason:statusReason2}){return{summary:`Aban\
doning stack ${name} failed: it is ${state2}`,reason:statusReason2,resources:[],locations:[],code:"stack-failed",hint:"Fix the cause and run the step again. Do \
not use operation: delete, which would delete the resources."}}function describeExport({name},{exportFile},{data:data2}){let resources2=Object.entries(isJson(data2.
resources)?data2.resources:{}).map(([resource2,value])=>({name:resource2,type:textOf(isJson(value)?value.type:void 0),physical_resource_id:textOf(isJson(value)?
value.resource_id??value.id:void 0)})),table3={title:`Resources of stack ${name} in ${exportFile}`,columns:["resource","type","physical id"],rows:resources2.map(
one=>[one.name,one.type,one.physical_resource_id])};return{data:{file:exportFile,resources:resources2},table:table3}}function textOf(value){return typeof value==
"string"?value:""}var NOTICE_MS=36*36e5;async function announceDeletes(context,{dryRun},pruned){let notices=collectNotices(pruned,readHeatTime(context)+NOTICE_MS),urgent=[...notices].
filter(([,{upcoming}])=>upcoming.length>0);for(let[pullRequest,{upcoming}]of urgent)announceInLog(context,dryRun,pullRequest,upcoming);if(dryRun)return;let{writeDeletionNotice}=context;
if(writeDeletionNotice===void 0){urgent.length>0&&context.onProgress({kind:"notice",text:describeMissingToken(urgent)});return}await writeNotices(context,writeDeletionNotice,
notices)}function collectNotices(pruned,horizonMs){let byPullRequest=new Map;for(let stack of pruned)stack.pullRequest!==void 0&&byPullRequest.set(stack.pullRequest,
[...byPullRequest.get(stack.pullRequest)??[],stack]);let isUpcoming=({result,deletesAt})=>result==="kept"&&deletesAt!==void 0&&parseHeatTime(deletesAt)<=horizonMs;
return new Map([...byPullRequest].filter(([,stacks])=>stacks.every(({result})=>result!=="failed")).map(([pullRequest,stacks])=>[pullRequest,{upcoming:stacks.filter(
isUpcoming),deleted:stacks.filter(({result})=>result==="deleted")}]))}function announceInLog({onProgress},dryRun,pullRequest,upcoming){for(let{name,deletesAt="",
deletesBecause=""}of upcoming){let text2=`${name}: to be deleted after ${deletesAt} (${deletesBecause})`,comment=dryRun?`; without dry-run, pull request #${pullRequest}\
 gets a comment`:"";onProgress({kind:"fact",text:`${text2}${comment}`})}}function describeMissingToken(urgent){return`prune deletes ${urgent.map(([pullRequest,{
upcoming}])=>`${upcoming.map(({name,deletesAt=""})=>`${name} after ${deletesAt}`).join(", ")} (pull request #${pullRequest})`).join("; ")}, and no pull request \
says so: github-token is not set`}async function writeNotices({signal,onProgress},write,notices){let failures=new Map;for(let[pullRequest,notice2]of notices)try{
await write(pullRequest,notice2)}catch(error2){signal.throwIfAborted();let message=messageOf(error2);failures.set(message,[...failures.get(message)??[],`#${pullRequest}`])}
for(let[message,pullRequests]of failures){let text2=`The comment about upcoming deletes could not be written to pull request ${pullRequests.join(", ")}: ${message}`;
onProgress({kind:"warning",text:text2})}}function toPruneCandidate(stack,owner){if(!isOfRepository(stack.tags,owner))return;let pullRequest=findPreviewPullRequest(stack.tags,owner),expiry=findExpiry(stack.
tags);return pullRequest===void 0&&expiry===void 0?void 0:{stack,pullRequest,expiry}}function decidePrune(context,{maxAgeMs,states},{stack,pullRequest,expiry}){
let{name,id:id2}=stack,base={name,id:id2,pullRequest,expires:expiry?.time},nowMs=readHeatTime(context),ageMs=nowMs-parseHeatTime(stack.updatedTime??stack.creationTime),
state2=pullRequest===void 0?void 0:states.get(pullRequest);if(state2==="closed")return{...base,result:"would-delete",reason:`pull request #${pullRequest} is clo\
sed`};if(expiry!==void 0&&expiry.timeMs<=nowMs)return{...base,result:"would-delete",reason:`expired at ${expiry.time}`};if(pullRequest!==void 0&&maxAgeMs!==void 0&&
ageMs>maxAgeMs)return{...base,result:"would-delete",reason:`last deployed ${ageText(ageMs)} ago`};let deadline=findDeadline(maxAgeMs,{stack,pullRequest,expiry});
return{...base,...deadline,result:"kept",reason:describeKept(pullRequest,state2,expiry)}}function findDeadline(maxAgeMs,{stack,pullRequest,expiry}){let ageLimitMs=pullRequest===
void 0||maxAgeMs===void 0?1/0:parseHeatTime(stack.updatedTime??stack.creationTime)+maxAgeMs;return expiry!==void 0&&expiry.timeMs<=ageLimitMs?{deletesAt:expiry.
time,deletesBecause:"expires-after"}:Number.isFinite(ageLimitMs)?{deletesAt:new Date(ageLimitMs).toISOString().replace(/\.\d+Z$/,"Z"),deletesBecause:"max-age"}:
{}}function describeKept(pullRequest,state2,expiry){let expiryText=expiry===void 0?[]:[`it expires at ${expiry.time}`];return pullRequest===void 0?expiryText.join(
""):[state2==="open"?`pull request #${pullRequest} is open`:`the state of pull request #${pullRequest} is unknown`,...expiryText].join("; ")}var HOUR_MS3=36e5;function ageText(ms){
let hours=Math.floor(ms/HOUR_MS3);return hours<48?`${hours} hours`:`${Math.floor(hours/24)} days`}function describeUnmarked({pullRequest}){return pullRequest===
void 0?"it no longer expires":`it is no longer a preview environment of pull request #${pullRequest}`}var MAX_PARALLEL_DELETES=4;async function prune(context,request){context.onProgress({kind:"begin",phase:"read",title:"Looking for obsolete preview environments \
and expired stacks"});let owner=getOwnerOrThrow(context),candidates=await findCandidates(context,owner),rules={...request,owner,states:await readPullRequestStates(
context,request,candidates)},decisions=candidates.map(candidate=>decidePrune(context,rules,candidate));for(let{name,result,reason}of decisions)context.onProgress(
{kind:"fact",text:`${name}: ${RESULT_TEXTS[result]}, ${reason}`});context.onProgress({kind:"end"});let pruned=request.dryRun?decisions:await deleteCandidates(context,
rules,decisions);return await announceDeletes(context,request,pruned),toResult4(request,pruned)}var RESULT_TEXTS={deleted:"deleted","would-delete":"to be delete\
d",kept:"kept",failed:"could not be deleted"};function getOwnerOrThrow({owner}){if(owner!==void 0)return owner;throw new StackError("Outside of a workflow, the \
repository whose stacks to prune is unknown",{failureCode:"invalid-input",hint:"Set GITHUB_REPOSITORY to the name of the repository."})}async function findCandidates(context,owner){
let candidates=[],taggedByEarlierVersion=[],tagsAny=[toRepositoryTag(owner),toOldRepositoryTag(owner)];for await(let stack of context.heat.listAllStacks({tagsAny})){
let candidate=toPruneCandidate(stack,owner);candidate!==void 0?candidates.push(candidate):isTaggedByEarlierVersion(stack,owner)&&taggedByEarlierVersion.push(stack.
name)}return taggedByEarlierVersion.length>0&&warnOfOldTags(context,taggedByEarlierVersion,owner),candidates}function isTaggedByEarlierVersion({tags:tags2},owner){
return tags2.includes(toOldRepositoryTag(owner))&&findOldPullRequest(tags2)!==void 0}function warnOfOldTags({onProgress},stacks,owner){let[pruned,it]=stacks.length===
1?["is","it"]:["are","them"],text2=`${stacks.join(", ")} ${pruned} not pruned: tagged by an earlier version (${toOldRepositoryTag(owner)}, github-pr:\u2026), which d\
id not distinguish preview environments from production. Delete ${it} with operation: delete, or deploy ${it} again: with preview-environment: true, prune delet\
es ${it} later.`;onProgress({kind:"warning",text:text2})}async function readPullRequestStates(context,{maxAgeMs},candidates){let getState2=context.getPullRequestState,
states=new Map;if(candidates.length>0&&candidates.every(({pullRequest})=>pullRequest===void 0))return states;if(getState2===void 0){if(maxAgeMs!==void 0)return states;
throw new StackError("Cannot check which pull requests are closed: github-token is not set",{failureCode:"invalid-input",hint:"Set github-token, or set max-age \
to prune by age only."})}for(let{pullRequest}of candidates)pullRequest!==void 0&&!states.has(pullRequest)&&states.set(pullRequest,await readPullRequestState(context,
getState2,pullRequest));return states}async function readPullRequestState(context,getState2,pullRequest){try{return await getState2(pullRequest)}catch(error2){context.
signal.throwIfAborted();let text2=`Could not read the state of pull request #${pullRequest}: ${messageOf(error2)}`;return context.onProgress({kind:"warning",text:text2}),
"unknown"}}async function deleteCandidates(context,rules,decisions){let remaining=decisions.filter(({result})=>result==="would-delete");if(remaining.length===0)
return[...decisions];let title2=`Deleting ${countText4(remaining)}`;context.onProgress({kind:"begin",phase:"act",title:title2});let results=new Map;for(;;){let round=await inParallel(
remaining,pruned=>deleteCandidate(context,rules,pruned));for(let pruned of round)results.set(pruned.id,pruned);let failed=remaining.filter(({id:id2})=>results.get(
id2)?.result==="failed");if(failed.length===0||failed.length===remaining.length)break;remaining=failed}return context.onProgress({kind:"end"}),decisions.map(pruned=>results.
get(pruned.id)??pruned)}async function inParallel(items,task){let values=[],queue=items.values(),worker=async()=>{for(let item of queue)values.push(await task(item))};
return await Promise.all(Array.from({length:MAX_PARALLEL_DELETES},worker)),values}async function deleteCandidate(context,rules,pruned){let quietContext={...context,
onProgress:progress=>{forwardWarning(context,pruned.name,progress)}};try{let result=await deleteMarkedStack(quietContext,rules,pruned);return context.onProgress(
{kind:"fact",text:`${pruned.name}: ${RESULT_TEXTS[result.result]}`}),result}catch(error2){return context.signal.throwIfAborted(),{...pruned,result:"failed",error:messageOf(
error2),failureCode:findFailureCode(error2)}}}async function deleteMarkedStack(context,rules,pruned){let found=await findStack(context,pruned.id),stack=found&&await waitUntilDeletable(
context,found,rules);if(stack===void 0)return{...pruned,result:"deleted"};let candidate=toPruneCandidate(stack,rules.owner);if(candidate===void 0||candidate.pullRequest!==
pruned.pullRequest){let reason=describeUnmarked(pruned);return{...pruned,result:"kept",reason}}let decision=decidePrune(context,rules,candidate);if(decision.result===
"kept")return decision;let{failure}=await deleteWithRetries(context,stack,rules);return failure===void 0?{...pruned,result:"deleted"}:{...pruned,result:"failed",
error:failure.summary,failureCode:failure.code}}function forwardWarning(context,name,progress){progress.kind==="warning"&&context.onProgress({...progress,text:`${name}\
: ${progress.text}`})}function toResult4(request,pruned){let failed=pruned.filter(({result})=>result==="failed"),base={operation:"prune",pruned,table:toTable(pruned)},
changed2=pruned.some(({result})=>result==="deleted"),[firstFailed]=failed;if(firstFailed===void 0)return{...base,changed:changed2,outcome:request.dryRun?"previe\
wed":"pruned"};let reason=failed.map(({name,error:error2=""})=>`${name}: ${error2}`).join(`
`),summary2=`${failed.length} of ${countText4(pruned)} could not be deleted`;return{...base,changed:changed2,outcome:"failed",failure:{summary:summary2,reason,resources:[],
locations:[],hint:"Check in the cloud what still uses them; the next prune deletes them.",code:firstFailed.failureCode??"internal"}}}function isExpiring({pullRequest}){
return pullRequest===void 0}function countText4(stacks){let noun=stacks.some(isExpiring)?"stack":"preview environment";return`${stacks.length} ${noun}${stacks.length===
1?"":"s"}`}function toTable(pruned){return{title:pruned.some(isExpiring)?"Preview environments and stacks with a lifetime":"Preview environments",columns:["stac\
k","pull request","result","why"],rows:pruned.map(({name,pullRequest,result,reason,error:error2})=>[name,pullRequest===void 0?"":`#${pullRequest}`,RESULT_TEXTS[result],
error2??reason])}}function findDeployedCommit({tags:tags2=[],status},owner){let[sha,...otherShas]=tagValues(tags2,COMMIT_PREFIX);if(sha===void 0||otherShas.length>0||status.startsWith(
"DELETE_")||!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))return;let repositories=tags2.filter(tag=>tag.startsWith(REPOSITORY_PREFIX)),isOfOwner=owner!==void 0&&repositories.
length===1&&repositories[0]===toRepositoryTag(owner);return{sha,url:isOfOwner?`${owner.serverUrl}/${owner.repository}/commit/${sha}`:void 0,state:toCommitState(
status)}}function tagValues(tags2,prefix){return tags2.filter(tag=>tag.startsWith(prefix)).map(tag=>tag.slice(prefix.length))}function toCommitState(status){return status.
startsWith("ROLLBACK_")?"rolled-back":/^(CREATE|UPDATE)_(FAILED|IN_PROGRESS)$/.test(status)?"partial":"deployed"}async function read(context,request){context.onProgress({kind:"begin",phase:"read",title:toTitle(request)});let readResult=await readAs(context,request);return context.
onProgress({kind:"end"}),{operation:request.operation,outcome:"read",changed:!1,...readResult}}async function readAs(context,request){if(request.operation==="li\
st")return list3(context,request);let stack=await getStackOrThrow(context,request.stackName??"","read"),stackFacts={stack:toStackFacts(stack)};switch(request.operation){case"\
show":return{...stackFacts,outputs:stack.outputs,...show(stack,context)};case"outputs":return{...stackFacts,outputs:stack.outputs,...outputs(stack)};case"resour\
ces":return{...stackFacts,otherOutputs:stack.outputs,...await resources(context,stack)};case"resource":return{...stackFacts,otherOutputs:stack.outputs,...await resource(
context,stack,request.resourceName??"")};case"events":return{...stackFacts,otherOutputs:stack.outputs,...await events(context,stack,request.resourceName)};case"\
template":return{...stackFacts,otherOutputs:stack.outputs,...await template(context,stack)};case"snapshots":return{...stackFacts,otherOutputs:stack.outputs,...await snapshots(
context,stack)}}}async function list3({heat},{tags:tags2}){let stacks=[];for await(let stack of heat.listAllStacks(tags2===void 0?{}:{tags:tags2}))stacks.push({
id:stack.id,name:stack.name,status:stack.state,status_reason:stack.statusReason,creation_time:stack.creationTime??null,updated_time:stack.updatedTime??null,tags:stack.
tags});let table3={title:"Stacks",columns:["name","status","created","updated","tags","id"],rows:stacks.map(row=>[row.name,row.status,row.creation_time??"",row.
updated_time??"",row.tags.join(", "),row.id])};return{data:stacks,table:table3}}function show(stack,{owner}){let commit=findDeployedCommit({tags:stack.tags,status:stack.
state},owner),data2={id:stack.id,name:stack.name,description:stack.description,status:stack.state,status_reason:stack.statusReason,creation_time:stack.creationTime??
null,updated_time:stack.updatedTime??null,timeout_mins:stack.timeoutMinutes??null,disable_rollback:stack.disableRollback,tags:stack.tags,commit:commit?.sha??null,
commit_state:commit?.state??null,commit_url:commit?.url??null,expires:findExpiry(stack.tags)?.time??null,parameters:stack.parameters},rows=Object.entries(data2).
map(([name,value])=>[name,toCell(value)]);return{data:data2,table:{title:`Stack ${stack.name}`,columns:["field","value"],rows}}}function outputs(stack){let allItems=stack.
outputs??[];return{data:Object.fromEntries(allItems.map(({key,value})=>[key,value]))}}async function resources({heat},stack){let allItems=await heat.listResources(
stack.ref,{nestedDepth:MAX_NESTING}),tree=readStackTree(stack,allItems),data2=allItems.map(one=>({path:toPath2(tree,one),...toFields(one)})),rows=data2.map(one=>[
one.path,one.type,one.status,one.physical_resource_id,one.status_reason]),columns=["resource","type","status","physical id","reason"];return{data:data2,table:{title:`\
Resources of stack ${stack.name}`,columns,rows}}}async function resource({heat},stack,nameOrPath){let allItems=await heat.listResources(stack.ref,{nestedDepth:MAX_NESTING}),
tree=readStackTree(stack,allItems),match=allItems.find(one=>toPath2(tree,one)===nameOrPath);if(match===void 0){let known=allItems.map(one=>toPath2(tree,one)).join(
", ");throw new StackError(`Stack ${stack.name} has no resource ${nameOrPath}`,{failureCode:"not-found",hint:known===""?"It has no resources.":`Set resource-nam\
e to one of its resources: ${known}.`})}let details2=await heat.getResource(match.stack,match.name),data2={path:nameOrPath,...toFields(details2),attributes:details2.
attributes??{}},rows=Object.entries(data2).map(([name,value])=>[name,toCell(value)]);return{data:data2,table:{title:`Resource ${nameOrPath}`,columns:["field","v\
alue"],rows}}}async function events({heat},stack,resourceName){let query={sortDir:"asc"},[nested,rootEvents,allItems]=await Promise.all([heat.listEvents(stack.ref,
{...query,nestedDepth:MAX_NESTING}),heat.listEvents(stack.ref,query),heat.listResources(stack.ref,{nestedDepth:MAX_NESTING})]),tree=readStackTree(stack,allItems),
data2=(nested.length>0?nested:rootEvents).map(event=>({event,path:toEventPath(tree,event)})).filter(({path:path10})=>resourceName===void 0||path10===resourceName||
path10.endsWith(`/${resourceName}`)).map(({event,path:path10})=>({id:event.id,time:event.time,path:path10,status:event.state,status_reason:event.statusReason,physical_resource_id:event.
physicalId})),rows=data2.map(one=>[one.time,one.path,one.status,one.status_reason]),columns=["time","resource","status","reason"];return{data:data2,table:{title:`\
Events of stack ${stack.name}`,columns,rows}}}async function template({heat},stack){let data2=await heat.getTemplate(stack.ref,{exactNumbers:!0}),sections=Object.
entries(data2).map(([name,value])=>[name,describeSize(value)]);return{data:data2,table:{title:`Template of stack ${stack.name}`,columns:["section","holds"],rows:sections}}}
async function snapshots({heat},{ref,name:stackName2}){let data2=(await heat.listSnapshots(ref)).map(toSnapshotFacts).sort((left,right)=>right.creation_time.localeCompare(
left.creation_time)),rows=data2.map(one=>[one.name,one.status,one.creation_time,one.id,one.status_reason]),columns=["snapshot","status","created","id","reason"];
return{data:data2,table:{title:`Snapshots of stack ${stackName2}`,columns,rows}}}function readStackTree(stack,allItems){let tree=new StackTree(stack.ref);return tree.
learn(allItems),tree}function toPath2(tree,{stack,name}){return toPathKey([...tree.findPath(stack),name])}function toEventPath(tree,event){let parents=tree.findPath(
event.stack);return StackTree.isOfStackItself(event)?toPathKey(parents):toPathKey([...parents,event.resourceName])}function toFields(one){let{name,type,state:state2,
statusReason:statusReason2,physicalId}=one;return{name,type,status:state2,status_reason:statusReason2,physical_resource_id:physicalId}}function describeSize(value){
return typeof value!="object"||value===null||isLosslessNumber(value)?toCell(value):Object.keys(value).join(", ")}function toCell(value){return value==null?"":typeof value==
"string"?value:stringify(value)??""}function toTitle({operation,stackName:stackName2}){return operation==="list"?"Reading the stacks":`Reading stack ${stackName2??
""} (${operation})`}var EVENTS=200;async function findCurrentAction(heat,stack){let query={resourceNames:[stack.name],sortDir:"desc",limit:EVENTS},ownEvents=(await heat.listEvents(
stack.ref,query)).filter(event=>StackTree.isOfStackItself(event)),start=ownEvents.find(isStart);return start!==void 0?{action:start.action,eventsBefore:toEventsBefore(
start,ownEvents)}:{action:stack.action==="ROLLBACK"?"UPDATE":stack.action,eventsBefore:void 0}}function isStart({action,status}){return status==="IN_PROGRESS"&&
action!=="ROLLBACK"}function toEventsBefore(start,ownEvents){let timeMs=parseHeatTime(start.time),older=ownEvents.filter(event=>parseHeatTime(event.time)<timeMs),
[newest]=older;return newest&&{eventIds:new Set(older.map(({id:id2})=>id2)),newest:{id:newest.id,timeMs}}}async function waitForCurrentAction(context,request){let stack=await getStackOrThrow(context,request.stackName,"wait for");request.own&&assertOwnDeploy(context,
stack);let{action,eventsBefore}=await findCurrentAction(context.heat,stack),{title:title2,noun,outcome}=describe2(action);context.onProgress({kind:"begin",phase:"\
wait",title:`Waiting for the ${noun} of stack ${stack.name} to finish`});let actionEnd=await waitForAction(context,{ref:stack.ref,action,beganAtMs:context.clock.
now(),timeoutMinutes:request.timeoutMinutes,eventsBefore,firstRow:stack,onHook:request.onHook}),actionTitle=`${title2} of stack ${stack.name}`,finished=buildActionResult(
actionEnd,void 0,actionTitle);if(context.onProgress({kind:"end"}),actionEnd.end==="paused")return{operation:"wait",...toPausedResult(actionEnd,finished,actionTitle,
request.onHook)};let isDeleted2=action==="DELETE"&&actionEnd.end==="gone";return{operation:"wait",changed:action!=="CHECK",...finished,outcome:finished.failure===
void 0||isDeleted2?outcome:"failed",failure:isDeleted2?void 0:finished.failure}}function assertOwnDeploy({owner},{name,state:state2,tags:tags2}){let reason=owner&&
explainForeignTags(tags2,owner);if(reason!==void 0)throw new StackError(`Stack ${name} (${state2}) ${reason}; the step does not wait for it`,{hint:"Find out who\
 else deploys this stack. To wait for it all the same, use own: false.",failureCode:"superseded"})}var KINDS3={CREATE:{title:"Create",noun:"create",outcome:"cre\
ated"},ADOPT:{title:"Adopt",noun:"adopt",outcome:"adopted"},UPDATE:{title:"Update",noun:"update",outcome:"updated"},DELETE:{title:"Delete",noun:"delete",outcome:"\
deleted"},SUSPEND:{title:"Suspend",noun:"suspend",outcome:"suspended"},RESUME:{title:"Resume",noun:"resume",outcome:"resumed"},CHECK:{title:"Check",noun:"check",
outcome:"checked"},SNAPSHOT:{title:"Snapshot",noun:"snapshot",outcome:"snapshotted"},RESTORE:{title:"Restore",noun:"restore",outcome:"restored"}};function describe2(action){
return KINDS3[action]??{title:action,noun:action,outcome:"updated"}}var RESTORED_FROM=new Map([["OS::Nova::Server",{property:"image",data:"snapshot_image_id"}],["OS::Cinder::Volume",{property:"backup_id",data:"backup_id"}],["OS:\
:Heat::Stack",void 0]]);async function findSnapshotDifferences({data:data2},ref,heat){if(!isJson(data2?.template))return["definition"];let[template2,environment]=await Promise.
all([heat.getTemplate(ref),heat.getEnvironment(ref)]),[before,after]=[findSection(data2.template,"resources"),findSection(template2,"resources")],saved=isJson(data2.
resources)?data2.resources:{},hasNoNewResources=Object.keys(after).every(name=>Object.hasOwn(before,name)),changed2=Object.entries(after).filter(([name,resource2])=>!isRestored(
ownValue(before,name),resource2,ownValue(saved,name)));return[...hasNoNewResources&&changed2.length===0?[]:["template"],...findDifferentParameterNames(data2.environment,
environment).map(name=>`value of parameter "${name}"`)]}function isRestored(before,after,saved){let type=findPart(after,"type");if(typeof type!="string"||type!==
findPart(before,"type"))return!1;let[left,right]=[findPart(before,"properties"),findPart(after,"properties")];if(!RESTORED_FROM.has(type))return isSameValue(left??
{},right??{});let source=RESTORED_FROM.get(type),savedData=isJson(saved)&&isJson(saved.resource_data)?saved.resource_data:{};return source===void 0||isSameValue(
savedData[source.data],findPart(right,source.property))}function findDifferentParameterNames(before,after){let[left,right]=[findPart(before,"parameters"),findPart(
after,"parameters")];return!isJson(left)||!isJson(right)?[]:[...new Set([...Object.keys(left),...Object.keys(right)])].filter(name=>ownValue(right,name)!==HIDDEN_VALUE2&&
ownValue(left,name)!==HIDDEN_VALUE2&&!isSameValue(ownValue(left,name),ownValue(right,name)))}function findObsoleteSnapshots(all,newId,count){let others=all.filter(({id:id2})=>id2!==newId).flatMap(snapshot=>{let{creationTime,status}=snapshot;return creationTime===
void 0||status==="IN_PROGRESS"?[]:[{snapshot,createdAtMs:parseHeatTime(creationTime)}]}).sort((left,right)=>left.createdAtMs-right.createdAtMs||compareIds2(left.
snapshot,right.snapshot)),keptOthers=count-1,complete=others.filter(({snapshot})=>snapshot.status==="COMPLETE");if(complete.length<keptOthers)return[];let oldestKept=keptOthers===
0?void 0:complete.at(-keptOthers),end=oldestKept===void 0?others.length:others.indexOf(oldestKept);return others.slice(0,end).map(({snapshot})=>snapshot)}function compareIds2(left,right){
return left.id<right.id?-1:1}async function deleteObsoleteSnapshots(context,stack,newId,{keepSnapshots,timeoutMinutes}){let obsolete=findObsoleteSnapshots(await context.
heat.listSnapshots(stack.ref),newId,keepSnapshots);if(obsolete.length===0)return{deleted:[],failure:void 0};let title2=`Deleting ${countText5(obsolete.length)} \
of stack ${stack.name} (keep-snapshots: ${keepSnapshots})`;context.onProgress({kind:"begin",phase:"act",title:title2});let deleted=[],reasons2=[];for(let snapshot of obsolete){
let label=`"${snapshot.name}" (${snapshot.id}, ${snapshot.creationTime??""})`;try{await deleteSnapshotAndWait(context,stack,snapshot,timeoutMinutes),deleted.push(
toSnapshotFacts(snapshot)),context.onProgress({kind:"fact",text:`${label}: deleted`})}catch(error2){if(context.signal.throwIfAborted(),!(error2 instanceof DeployError))
throw error2;reasons2.push([messageOf(error2),error2.serverMessage??""].filter(text2=>text2!=="").join(": ")),context.onProgress({kind:"fact",text:`${label}: co\
uld not be deleted`})}}return context.onProgress({kind:"end"}),{deleted,failure:reasons2.length===0?void 0:toFailure4(stack,reasons2,obsolete.length)}}function toFailure4({
name},reasons2,count){return{summary:`The new snapshot of stack ${name} is complete, but ${reasons2.length} of ${countText5(count)} could not be deleted`,code:"\
stack-failed",reason:reasons2.join(`
`),resources:[],locations:[],hint:"Fix the cause. The next step with keep-snapshots deletes them; operation: delete-snapshot deletes one."}}function countText5(count){
return count===1?"1 older snapshot":`${count} older snapshots`}async function findSnapshotFlaw({heat},stack){let{ref,name,state:state2}=stack;if((await heat.listResources(ref)).length===0)return`Stack ${name} (${state2}) ha\
s no resources, and neither does this snapshot. Restoring it would delete all resources that the stack has by then.`;if(isFailed(stack))return`Stack ${name} is ${state2}\
: this snapshot contains its failed resources. Restoring it would return to them. Take a snapshot after a deploy that succeeds.`}async function assertRestoreKeepsResources({
heat,onProgress},{ref,name:stackName2},{id:id2,name}){let[{data:data2},currentResources]=await Promise.all([heat.getSnapshot(ref,id2),heat.listResources(ref)]),
saved=data2?.resources;if(typeof saved!="object"||saved===null||currentResources.length===0)return;let lost=currentResources.filter(resource2=>!Object.hasOwn(saved,
resource2.name));if(lost.length===0)return;if(lost.length===currentResources.length){let others=(await heat.listSnapshots(ref)).filter(one=>one.id!==id2);throw new StackError(
`Restoring snapshot "${name}" would delete all resources of stack ${stackName2} (${lost.length}), because it contains none of them; nothing was changed`,{failureCode:"\
invalid-input",hint:"Most likely the snapshot was taken after a failed create was rolled back. "+(others.length===0?"":`The stack also has these snapshots: ${describeSnapshots(
others)}. `)+"To delete the resources, use operation: delete."})}let text2=`Snapshot "${name}" does not contain ${lost.map(resource2=>resource2.name).join(", ")}\
: restoring it deletes ${lost.length===1?"this resource":"these resources"} of stack ${stackName2}`;onProgress({kind:"warning",text:text2})}async function takeSnapshot(context,request){let{heat}=context,stack=await getIdleStackOrThrow(context,request),before=new Set((await heat.listSnapshots(stack.ref)).
map(({id:id2})=>id2)),flaw=await findSnapshotFlaw(context,stack);flaw!==void 0&&context.onProgress({kind:"warning",text:flaw});let{answer,reported:actionResult}=await runStackAction(
context,stack,{...request,action:"SNAPSHOT",title:`Snapshot of stack ${stack.name}`,progressTitle:`Taking a snapshot of stack ${stack.name}`,submit:()=>heat.createSnapshot(
stack.ref,request.snapshot),find:async()=>{let after=await heat.listSnapshots(stack.ref);return findOwnSnapshot(stack,request.snapshot,after.filter(({id:id2})=>!before.
has(id2)))}}),snapshot=actionResult===void 0?answer:await heat.getSnapshot(stack.ref,answer.id),result={...toResult2({operation:"snapshot",stack,changed:!0},actionResult,
"snapshotted"),data:toSnapshotFacts(snapshot)},{keepSnapshots,timeoutMinutes}=request;if(keepSnapshots===void 0||result.outcome!=="snapshotted"||snapshot.status!==
"COMPLETE")return result;if(flaw!==void 0){let text2=`All older snapshots of stack ${stack.name} are kept, because the new one may be of no use (${stack.state})`;
return context.onProgress({kind:"warning",text:text2}),result}let kept=await deleteObsoleteSnapshots(context,stack,snapshot.id,{keepSnapshots,timeoutMinutes}),data2={
...result.data,deleted_snapshots:kept.deleted};return kept.failure===void 0?{...result,data:data2}:{...result,data:data2,outcome:"failed",failure:kept.failure}}
async function restoreFromSnapshot(context,request){let stack=await getIdleStackOrThrow(context,request),snapshot=await getSnapshotOrThrow(context,stack,request.
snapshot??"");await assertRestoreKeepsResources(context,stack,snapshot);let{reported:actionResult}=await runStackAction(context,stack,{...request,action:"RESTOR\
E",title:`Restore of stack ${stack.name} to snapshot "${snapshot.name}"`,progressTitle:`Restoring stack ${stack.name} to snapshot "${snapshot.name}"`,submit:async()=>(await context.
heat.restoreSnapshot(stack.ref,snapshot.id),stack.ref),find:async()=>{let differences4=await findSnapshotDifferences(snapshot,stack.ref,context.heat);return differences4.
length===0?stack.ref:new ForeignAction(differences4,!1)}});return{...toResult2({operation:"restore",stack,changed:!0},actionResult,"restored"),data:toSnapshotFacts(
snapshot)}}function findOwnSnapshot(stack,name,added){let matches=added.filter(one=>one.name===(name??"")),[snapshot]=matches;if(matches.length>1)throw new StackError(
`The response to the snapshot of stack ${stack.name} was lost, and ${matches.length} snapshots ${name===void 0?"without a name":`named "${name}"`} have been tak\
en since`,{failureCode:"superseded",hint:`Find out who else takes snapshots of this stack: ${matches.map(({id:id2})=>id2).join(", ")}.`});return snapshot??(added.
length===0?void 0:new ForeignAction(["name"],!0))}function operate(context,request,files){return withDuration(context,()=>runOperation(context,request,files))}async function withDuration({clock:clock2,owner},run2){
let startedAtMs=clock2.now(),result=await run2(),commit=result.stack&&findDeployedCommit(result.stack,owner),expires=findExpiry(result.stack?.tags??[])?.time;return{
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
sent},{tags:tags2}){let creator=sent?.tags.find(isCreatorTag);return creator!==void 0&&tags2.includes(creator)?void 0:"it is unknown whether this step created i\
t, because it has no tag of its creator (own: false)"}async function claimAdopt(heat,pendingRequest,row){if(row.action!=="ADOPT")return foreignClaim(ANOTHER_ACTION);
let reason=pendingRequest.stackId===void 0?await explainForeign(heat,pendingRequest,row):void 0;return reason===void 0?OWN:foreignClaim(reason)}async function hasOtherActions(heat,{
ref}){return(await heat.listEvents(ref,{resourceNames:[ref.name]})).some(({physicalId,action})=>physicalId===ref.id&&action!=="CREATE"&&action!=="ROLLBACK")}async function claimUpdate(heat,pendingRequest,row){
let{seen:seenRow}=pendingRequest;if(seenRow===void 0&&row.updatedTime===pendingRequest.updatedTime)return NOT_ARRIVED;if(row.action==="ROLLBACK")return OWN;if(row.
action!=="UPDATE"||seenRow!==void 0&&row.updatedTime!==seenRow.updatedTime)return foreignClaim(ANOTHER_ACTION);let reason=await explainForeign(heat,pendingRequest,
row);return reason===void 0?OWN:foreignClaim(reason)}async function explainForeign(heat,{sent,seen:seenRow},row){if(sent===void 0||sent.templateDigest===void 0&&
seenRow===void 0)return"it is unknown whether this step requested it";let differences4=await findDifferences(sent,row,heat);return differences4.length===0?void 0:
`it does not match the request of this step (different ${differences4.join(", ")})`}function foreignClaim(reason){return{kind:"foreign",why:reason}}var POLLS2=5,POLL_INTERVAL_MS2=2e3;async function applyOnCancel(context,policy,pendingRequest,limits){if(pendingRequest===void 0)return{text:"The step had not r\
equested any changes from Heat",stack:void 0};let stack=await findRequestedStack(context,pendingRequest);return stack===void 0?{text:absentText(pendingRequest),
stack}:withMarksRemoved(context,pendingRequest,await applyToStack(context,policy,pendingRequest,stack,limits))}async function applyToStack(context,policy,pendingRequest,stack,limits){
let claim=await createClaim(context,pendingRequest,stack);switch(claim.kind){case"not-arrived":return{text:`The ${pendingRequest.kind} did not reach Heat; the s\
tack is unchanged`,stack};case"foreign":return leaveStack(stack,claim.why);case"own":return cancelOwnAction(context,policy,pendingRequest,stack,limits)}}async function withMarksRemoved(context,{
marks=[]},result){if(marks.length===0)return result;if(result.stack!==void 0&&isInProgress(result.stack)){let paths=marks.map(({path:path10})=>path10).join(", ");
return{...result,text:`${result.text}. Marked, so that this action or the next update replaces it: ${paths}`}}let text2=describeRemovedMarks(await removeMarks(context,
marks));return text2===""?result:{...result,text:`${result.text}. ${text2}`}}function absentText({kind,stackName:stackName2,stackId}){return isForNewStack({kind})&&
stackId===void 0?`The ${kind} did not reach Heat; the stack does not exist`:kind==="abandon"?`Stack ${stackName2} no longer exists, most likely because of this \
abandon, which keeps its resources`:kind==="delete"?`Stack ${stackName2} is deleted`:`Stack ${stackName2} no longer exists`}var NEVER_UNDONE=new Set(["adopt","d\
elete","abandon","restore"]);async function cancelOwnAction(context,policy,pendingRequest,stack,limits){if(policy==="leave"||NEVER_UNDONE.has(pendingRequest.kind))
return leaveStack(stack);let isCreating=isInProgress(stack)&&stack.action==="CREATE",mustDelete=policy==="delete"||policy==="rollback"&&isCreating;return pendingRequest.
kind==="create"&&mustDelete?deleteCreatedStack(context,stack,limits):policy==="delete"?leaveStack(stack,"it existed before this step, which deletes only stacks \
that it created"):isInProgress(stack)?stack.action==="ROLLBACK"?describeRollback(context,policy,stack,limits.timeoutMinutes):cancelAction(context,policy,stack,limits.
timeoutMinutes):leaveStack(stack,"the action had already finished")}async function deleteCreatedStack(context,stack,limits){let{failure}=await deleteWithRetries(
context,stack,limits);if(failure===void 0)return{text:`Stack ${stack.name}, which this step created, is deleted`,stack:void 0};let{summary:summary2,reason:serverMessage,
hint,code:failureCode}=failure;throw new StackError(summary2,{failureCode,serverMessage,hint})}async function cancelAction(context,policy,stack,timeoutMinutes){
let[title2,stackAction]=policy==="rollback"?["Rolling back","cancel_update"]:["Cancelling","cancel_without_rollback"];context.onProgress({kind:"begin",phase:"ac\
t",title:`${title2} ${stack.state} of stack ${stack.name}`});let isSubmitted=await submitCancel(context,stack,stackAction);context.onProgress({kind:"end"});let row=isSubmitted?
void 0:await context.heat.getStack(stack.ref,{resolveOutputs:!1});return row!==void 0&&!isInProgress(row)?leaveStack(row,"the action had already finished"):waitAndDescribe(
context,stack,timeoutMinutes)}async function submitCancel({heat},stack,stackAction){try{return await heat.act(stack.ref,stackAction),!0}catch(error2){if((error2 instanceof
RequestError?await heat.getStack(stack.ref,{resolveOutputs:!1}):stack)?.state===stack.state)throw error2;return!1}}async function describeRollback(context,policy,stack,timeoutMinutes){
return policy==="rollback"?waitAndDescribe(context,stack,timeoutMinutes):leaveStack(stack,"Heat is rolling it back and cannot cancel a rollback")}async function waitAndDescribe(context,stack,timeoutMinutes){
let running=await context.heat.getStack(stack.ref,{resolveOutputs:!1})??stack,row=await waitUntilIdle(context,running,timeoutMinutes);return row===void 0?{text:`\
Stack ${stack.name} no longer exists`,stack:void 0}:{text:`Stack ${row.name} is ${row.state}`,stack:row}}function leaveStack(stack,reason){let continuesText=isInProgress(
stack)?"; Heat continues the action":"",reasonText2=reason===void 0?"":`: ${reason}`;return{text:`Stack ${stack.name} is left as is (${stack.state})${reasonText2}${continuesText}`,
stack}}async function findRequestedStack(context,pendingRequest){for(let poll=1;;poll+=1){let stack=await readRequestedStack(context,pendingRequest);if(isSettled(
pendingRequest,stack)||poll>=POLLS2)return stack;await context.clock.sleep(POLL_INTERVAL_MS2,context.signal)}}function isSettled(pendingRequest,stack){return(isForNewStack(
pendingRequest)?pendingRequest.stackId!==void 0:pendingRequest.seen!==void 0)||pendingRequest.kind==="delete"||pendingRequest.kind==="abandon"&&stack===void 0?!0:
stack!==void 0&&(isForNewStack(pendingRequest)||stack.updatedTime!==pendingRequest.updatedTime)}function isForNewStack({kind}){return kind==="create"||kind==="a\
dopt"}async function readRequestedStack({heat},{stackId,stackName:stackName2}){let ref=await heat.findStack(stackId??stackName2),stack=ref===void 0?void 0:await heat.
getStack(ref,{resolveOutputs:!1});return stack===void 0||isDeleted(stack)?void 0:stack}var TURN_EVERY_MS=400,BURST_TURNS=20,LIST_EVERY_MS=750,FRESH_MS=1e4,STACKS_PER_LIST=100,SharedPolls=class{heat;clock;signal;watched=new Map;nextTurnAtMs=0;idle=new AbortController;constructor(heat,clock2,signal){
this.heat=heat,this.clock=clock2,this.signal=signal}watch(ref){let one={sinceMs:this.clock.now(),summary:void 0,listedAtMs:0,hasEnded:!1,wake:()=>{}};return this.
watched.set(ref.id,one),this.watched.size===1&&(this.idle=new AbortController,this.keepListing(this.idle.signal)),{turn:delayMs=>this.wait(one,Math.max(this.clock.
now()+delayMs,this.reserveTurn())),rest:delayMs=>this.wait(one,this.clock.now()+delayMs),consume:()=>{this.reserveTurn()},latest:()=>this.clock.now()-one.listedAtMs<=
FRESH_MS?one.summary:void 0,close:()=>{this.watched.delete(ref.id),this.watched.size===0&&this.idle.abort()}}}async wait(one,untilMs){let woken=new AbortController;
one.wake=()=>{woken.abort()},await this.sleep(untilMs-this.clock.now(),woken.signal),one.wake=()=>{}}reserveTurn(){let earliestMs=this.clock.now()-BURST_TURNS*TURN_EVERY_MS,
turnAtMs=Math.max(earliestMs,this.nextTurnAtMs);return this.nextTurnAtMs=turnAtMs+TURN_EVERY_MS,turnAtMs}async sleep(ms,wake){try{await this.clock.sleep(Math.max(
0,ms),AbortSignal.any([this.signal,wake]))}catch(error2){if(this.signal.throwIfAborted(),!wake.aborted)throw error2}}async keepListing(idle){let delayMs=LIST_EVERY_MS;
for(;;){if(await this.sleep(delayMs,idle).catch(()=>{}),idle.aborted||this.signal.aborted)return;delayMs=await this.list()}}async list(){let startedAtMs=this.clock.
now(),ids=[...this.watched.keys()];try{for(let from=0;from<ids.length;from+=STACKS_PER_LIST)await this.listSome(ids.slice(from,from+STACKS_PER_LIST))}catch{return 5e3}
let now=this.clock.now(),youngestMs=Math.min(...[...this.watched.values()].map(({sinceMs})=>now-sinceMs)),usualMs=Math.max(LIST_EVERY_MS,grownIntervalMs(youngestMs));
return Math.max(usualMs,Math.min(5e3,LATENCY_FACTOR*(now-startedAtMs)))}async listSome(ids){let listedAtMs=this.clock.now(),listed=await this.heat.listStacks({ids,
limit:ids.length,showHidden:!0}),byId2=new Map(listed.map(summary2=>[summary2.id,summary2]));for(let id2 of ids){let one=this.watched.get(id2);if(one===void 0||
one.sinceMs>listedAtMs)continue;one.summary=byId2.get(id2),one.listedAtMs=listedAtMs;let hasEnded=one.summary?.status!=="IN_PROGRESS";hasEnded&&!one.hasEnded&&one.
wake(),one.hasEnded=hasEnded}}};async function explainKept(context,tags2,isPreview){let{pullRequest}=context.owner;return tags2.some(isPreviewTag)?explainPreview(findMarkedPullRequest(tags2),pullRequest):
!isPreview&&pullRequest!==void 0?`this workflow run is of pull request #${pullRequest}, and the stack is not its preview environment`:explainCheckout(context.owner)??
explainHistory(context,tags2)}function explainCheckout({sha,headSha,stacksFile}){let commit=stacksFile?.commit;if(!(commit===void 0||sha===""||commit===sha||commit===
headSha))return`the stacks file is of commit ${commit}, which is checked out, and this workflow run is of commit ${sha}`}function explainPreview(marked,pullRequest){
return marked===void 0?"its tags name several pull requests":marked===pullRequest?void 0:`it is the preview environment of pull request #${marked}, which prune \
deletes`}async function explainHistory({owner,signal,hasCommit},tags2){let[commit,...otherCommits]=tags2.filter(isCommitTag).map(tag=>tag.slice(COMMIT_PREFIX.length));
if(commit===void 0&&owner.sha===""||commit===owner.sha&&otherCommits.length===0)return;if(commit===void 0||otherCommits.length>0)return"its tags do not name the\
 commit that it was deployed from";if(owner.sha==="")return"the commit of this workflow run is unknown (GITHUB_SHA is not set)";let unknown4=`it is unknown whet\
her the commit of this workflow run contains ${commit}, from which it was deployed`;if(hasCommit===void 0)return`${unknown4} (github-token is not set)`;try{return await hasCommit(
commit)?void 0:`it was deployed from commit ${commit}, which is not in the history of this workflow run's commit`}catch(error2){return signal.throwIfAborted(),`${unknown4}\
 (${messageOf(error2)})`}}async function findRemovedStacks(context,fileStacks,isPreview){let{owner,stacksFile}=getIdentityOrThrow(context),names2=new Set(fileStacks.map(({request})=>request.
stackName)),keys2=new Set(fileStacks.map(({key})=>key)),listed=[];for await(let stack of context.heat.listAllStacks({tagsAny:[toRepositoryTag(owner)]}))isOfRepository(
stack.tags,owner)&&!isDeleted(stack)&&listed.push(stack);let isInFile=({name,id:id2})=>names2.has(name)||names2.has(id2),outside=listed.filter(stack=>!isInFile(
stack)),candidates=outside.filter(stack=>isFromFile(stack,owner,stacksFile)).sort((one,other)=>parseHeatTime(other.creationTime)-parseHeatTime(one.creationTime)),
removed=[],kept=[];for(let stack of candidates){let reason=await explainKept({...context,owner},stack.tags,isPreview);reason===void 0?removed.push({key:toRemovedKey(
stack.name,keys2),stack}):kept.push({name:stack.name,reason})}return{removed,kept,former:findFormerStacks(listed.filter(isInFile),outside,owner,stacksFile)}}function describeKeptStacks(kept){
return[...new Set(kept.map(({reason})=>reason))].map(reason=>`delete-removed keeps ${kept.filter(one=>one.reason===reason).map(({name})=>name).join(", ")}: ${reason}`)}
function toRemovedKey(name,fileKeys){return fileKeys.has(name)?`${name}#removed`:name}function isFromFile({tags:tags2,name},owner,file){return isOfRepository(tags2,
owner)&&findStacksFileTag(tags2)===toStacksFileTag(owner,file)&&name.startsWith(file.namePrefix)}function getIdentityOrThrow({owner}){if(owner?.stacksFile!==void 0)
return{owner,stacksFile:owner.stacksFile};let[reason,hint]=owner===void 0?["outside of a workflow, the repository is unknown","Set GITHUB_REPOSITORY to its name\
."]:["the stacks file does not belong to this repository","Remove delete-removed."];throw new StackError(`delete-removed cannot tell which stacks were deployed \
from this file: ${reason}; nothing was changed`,{failureCode:"invalid-input",hint})}function findFormerStacks(inside,outside,owner,file){let formerTags=new Set(
inside.map(({tags:tags2})=>findStacksFileTag(tags2)));return formerTags.delete(toStacksFileTag(owner,file)),[...formerTags].flatMap(tag=>{let names2=outside.filter(
({tags:tags2,name})=>findStacksFileTag(tags2)===tag&&(tag!==void 0||isLikely(tags2,name))).map(({name})=>name);return tag===void 0&&names2.length===0?[]:[{tag,names:names2}]});
function isLikely(tags2,name){return name.startsWith(file.namePrefix)&&findMarkedPullRequest(tags2)===void 0}}function describeFormerStacks({tag,names:names2}){
let list4=names2.join(", "),advice2="If they are no longer needed, delete them with operation: delete.";if(tag===void 0)return`delete-removed does not delete ${list4}\
: deployed from this repository before it recorded the stacks file. ${advice2}`;let renamed=`Stacks of this file were deployed from another stacks file (${tag})\
: the file or its stack-name-prefix was renamed, or stacks were moved`;return names2.length===0?`${renamed}, so delete-removed deletes nothing that was deployed\
 from that file`:`${renamed}. delete-removed does not delete ${list4}, which are not in this file. ${advice2}`}async function deleteRemovedStacks(removed,rules,deps){let results=new Map,remaining=removed;for(;;){for(let[index,one]of remaining.entries())try{results.set(one.
key,await deleteRemovedStack(one,rules,deps,!results.has(one.key)))}catch(error2){throw announceRemaining(deps.createContext(one.key),remaining.slice(index)),error2}
let failed=remaining.filter(({key})=>!hasSucceeded(results.get(key)));if(failed.length===0||failed.length===remaining.length)return results;remaining=failed}}async function deleteRemovedStack({
key,stack},rules,{createContext,onStackFinished},isFirstAttempt){let context=createContext(key),startedAtMs=context.clock.now();try{rules.dryRun||await assertStillRemoved(
context,stack,isFirstAttempt);let request={...rules,operation:"delete",stackName:stack.id,wait:!0},runResult={kind:"result",result:await operate(context,request,
void 0)};return onStackFinished(key,runResult),runResult}catch(error2){if(error2 instanceof CancelledError)throw error2;context.signal.throwIfAborted();let runResult={
kind:"refused",error:error2,durationMs:context.clock.now()-startedAtMs};return onStackFinished(key,runResult),runResult}}async function assertStillRemoved(context,stack,isFirstAttempt){
let{owner,stacksFile}=getIdentityOrThrow(context),current=await findStack(context,stack.id);if(!(current===void 0||hasSameTags2(current,stack)&&(!isFirstAttempt||
current.updatedTime===stack.updatedTime)&&isFromFile(current,owner,stacksFile)))throw new StackError(`Stack ${stack.name} is kept: it was deployed or changed in\
 the meantime`,{failureCode:"plan-changed",hint:"Run the step again to see what remains to be deleted. Use a concurrency group in the workflow to avoid parallel\
 runs."})}function hasSameTags2({tags:tags2},planned){return tags2.length===planned.tags.length&&tags2.every(tag=>planned.tags.includes(tag))}function hasSucceeded(runResult){
return runResult?.kind==="result"&&runResult.result.failure===void 0}function announceRemaining({onProgress},[current,...others]){if(current===void 0)return;let text2=others.
length===0?`Cancelled during the delete of stack ${current.stack.name}`:`Cancelled during the delete of stack ${current.stack.name}; not deleted: ${others.map(({
stack})=>stack.name).join(", ")}. The next run with delete-removed deletes what is left.`;onProgress({kind:"warning",text:text2})}async function planRemovedStacks(removed,options,createContext){let results=new Map;for(let one of removed){let context=createContext(one.key),result=await withDuration(
context,()=>planRemovedStack(context,one,options));results.set(one.key,{kind:"result",result})}return results}async function planRemovedStack(context,{stack},{rules,
isPreview}){let deployed=await listResources(context.heat,stack.ref);isPreview||assertNothingProtected(stack.name,rules.protect.length===0?[]:findProtectedChangesInAll(
deployed,rules.protect),void 0);let plan={...toDeletePlan(stack,deployed,rules.protect),hash:hashDelete(stack,deployed)};context.onPlan?.(plan);let forbidden=findForbiddenChanges(
withUnlisted(plan,deployed),deployed,rules),failure=forbidden.length===0?void 0:toForbiddenFailure(stack.name,forbidden,NO_FILES);return{operation:"preview",outcome:failure===
void 0?"previewed":"failed",changed:!1,plan,stack:toStackFacts(stack),failure}}var NO_FILES={locateResource:()=>{}};function withUnlisted(plan,{unlisted}){let unseen=unlisted.
map(({path:path10,because})=>({path:path10,fate:"delete",among:"all",because}));return{...plan,unseen}}function hashDelete({name,id:id2,creationTime,updatedTime},{
resources:resources2,unlisted}){let listed=resources2.map(({path:path10,type,resource:resource2})=>[path10,type,resource2.physicalId]);return planHash2({stack:[
name,id2],deployedTemplate:[updatedTime??creationTime,listed,unlisted.map(({path:path10})=>path10)],deployedParameters:{},template:"delete-removed",parameters:{},
options:{}})}function resolveOutputParameters({fromOutputs},finished){return toParameters(fromOutputs,(source,parameter)=>{let output=findOutput(source,finished);if(hasValue(
output))return output?.value;throw new StackError(`Output "${source.output}" of stack ${source.stack} has no value, but parameter "${parameter}" requires it`,{failureCode:"\
not-found",serverMessage:output?.error,locations:[source.location],hint:`Check the outputs of ${source.stack}.`})})}function toParameters(fromOutputs,getValue){
return Object.fromEntries(fromOutputs.map(({parameter,sources,isList})=>{let values=sources.map(source=>getValue(source,parameter));return[parameter,isList?values:
values[0]]}))}function findOutput({stack,output},finished){let taskResult=finished.get(stack);if(!(taskResult===void 0||taskResult.kind==="skipped"))return taskResult.
value.outputs.find(({key})=>key===output)}function hasValue(output){return output?.value!==void 0&&output.value!==null&&output.error===void 0}var UNKNOWN="(known after deploy)";async function planWithUnknowns(context,request,files,unknown4){let title2=`Validating the template of stack ${request.stackName}`;
context.onProgress({kind:"begin",phase:"plan",title:title2});let[stack]=await Promise.all([findStack(context,request.stackName),assertValid(context,files)]);context.
onProgress({kind:"end"}),stack===void 0&&assertIsName(request.stackName);let requested=await findRequestedForPartialPlan(context,request,stack),plan=createUnknownPlan(
withResolvedName(request,stack),files,stack,unknown4,requested);context.onPlan?.(plan);let deployed=stack===void 0||request.failOn.length===0?{resources:[],unlisted:[]}:
await listResources(context.heat,stack.ref),forbidden=findForbiddenChanges(plan,deployed,request);return{operation:"preview",outcome:"previewed",changed:!1,plan,
...forbidden.length===0?{}:{failure:toForbiddenFailure(plan.stack.name,forbidden,files)},...stack===void 0?{}:{stack:toStackFacts(stack)}}}async function findRequestedForPartialPlan({
heat},request,stack){return request.replace.length===0?[]:stack!==void 0?findRequestedReplacements(stack.name,await listResources(heat,stack.ref),request.replace):
(await assertReplacedByCreate(heat,request,void 0),[])}function createUnknownPlan(request,files,stack,unknown4,requested){return{stack:{name:request.stackName,id:stack?.
id,status:stack?.state},kind:stack===void 0?"create":"update",changes:stack===void 0?additions(files):requested.map(({path:path10,type})=>({path:path10,type,action:"\
replace",values:[],notes:[REQUESTED_NOTE]})),unchanged:0,parameters:unknown4.map(({parameter})=>({name:parameter,before:ownValue(stack?.parameters,parameter),after:UNKNOWN})),
outputs:[],files:[],definition:[],unseen:stack===void 0?[]:[WHOLE],warnings:unknown4.map(({parameter,from})=>`parameter "${parameter}" is known only after the d\
eploy of its source (${from}): ${CONSEQUENCE[stack===void 0?"create":"update"]}`),hash:hashPartialPlan(request,files,stack,unknown4)}}var WHOLE={path:"",fate:"u\
nknown",among:"all",because:"some of its parameters are known only after the deploy of other stacks"},CONSEQUENCE={create:"this plan is based on the template on\
ly",update:"its changes are not known yet"};function additions(files){return Object.entries(findSection(files.definition().template,"resources")).map(([path10,body2])=>({
path:path10,type:findType(body2),action:"add",values:[],notes:[]})).sort((left,right)=>left.path<right.path?-1:1)}function hashPartialPlan(request,files,stack,unknown4){
let{keepExisting,clearParameters,converge,disableRollback,tags:tags2,replace}=request,{template:template2,parameters}=hashedFiles(files);return planHash2({stack:[
request.stackName,stack?.id],deployedTemplate:stack?.updatedTime,deployedParameters:stack?.parameters??{},template:template2,parameters:[parameters,unknown4],options:{
keepExisting,clearParameters,converge,disableRollback,tags:[...tags2??[]].sort(),...replace.length===0?{}:{replace:[...replace].sort()}}})}async function previewStack(task,finished,deps,isConsumed){let{key,request,fromOutputs}=task,context=deps.createContext(key),isKnown=({sources})=>sources.every(
source=>hasValue(findOutput(source,finished))),known=fromOutputs.filter(isKnown),unknown4=fromOutputs.filter(reference2=>!isKnown(reference2)),parameters=toParameters(
known,source=>findOutput(source,finished)?.value),files=await deps.getFiles(key,parameters),result=unknown4.length===0||files===void 0?await operate(context,request,
files):await withDuration(context,()=>planWithUnknowns(context,request,files,unknown4.map(describeUnknownParameters))),stale=known.filter(({sources})=>sources.some(
({stack:stack2})=>mayChange(finished,stack2))),outputs2=(isConsumed&&result.plan?.kind==="update"?await findStack(context,request.stackName):void 0)?.outputs??[];
return deps.onOutputs(key,outputs2),{runResult:{kind:"result",result:withWarnings(result,stale)},outputs:outputs2,mayChange:stale.length>0||unknown4.length>0||result.
plan!==void 0&&hasChanges(result.plan)}}function mayChange(finished,key){let taskResult=finished.get(key);return taskResult!==void 0&&taskResult.kind!=="skipped"&&
taskResult.value.mayChange}function hasChanges({kind,changes:resources2,outputs:outputs2,parameters,definition}){return[resources2,outputs2,parameters,definition].
some(list4=>list4.length>0)||kind!=="update"}function describeUnknownParameters({parameter,sources}){return{parameter,from:sources.map(({stack,output})=>`${stack}\
.${output}`).join(", ")}}function withWarnings(result,stale){let{plan}=result;if(plan===void 0||stale.length===0)return result;let notes=stale.map(reference2=>{
let{parameter,from}=describeUnknownParameters(reference2);return`parameter "${parameter}" has its current value (${from}); the deploy may change it first`});return{
...result,plan:{...plan,warnings:[...plan.warnings,...notes]}}}function findReadyTasks(tasks,results,started){return tasks.filter(({key,needs})=>!started.has(key)&&!results.has(key)&&needs.every(need=>results.get(need)?.kind===
"succeeded"))}function findBlockedTasks(tasks,results){return tasks.flatMap(({key,needs})=>{let because=needs.flatMap(need=>{let result=results.get(need);return result?.
kind==="failed"?[need]:result?.kind==="skipped"?result.because:[]});return results.has(key)||because.length===0?[]:[{key,because:[...new Set(because)]}]})}async function schedule(tasks,limit,run2,onSkip=()=>{}){
let results=new Map,started=new Set,running=new Map,errors=[],start=async key=>{try{let{hasSucceeded:hasSucceeded3,value}=await run2(key,results);results.set(key,
{kind:hasSucceeded3?"succeeded":"failed",value})}catch(error2){errors.push(error2)}finally{running.delete(key)}};for(;;){skipBlocked(tasks,results,onSkip);let ready=errors.
length>0?[]:findReadyTasks(tasks,results,started);for(let{key}of ready.slice(0,limit-running.size))started.add(key),running.set(key,start(key));if(running.size===
0)break;await Promise.race(running.values())}if(errors.length>0)throw errors[0];return results}function skipBlocked(tasks,results,onSkip){for(let blocked=findBlockedTasks(
tasks,results);blocked.length>0;blocked=findBlockedTasks(tasks,results))for(let{key,because}of blocked)results.set(key,{kind:"skipped",because}),onSkip(key,because)}
function reverseDependencies(tasks){return tasks.map(({key})=>({key,needs:tasks.filter(({needs})=>needs.includes(key)).map(dependent=>dependent.key)})).reverse()}async function operateStacks(tasks,limit,deps){let isDelete=tasks.some(({request})=>request.operation==="delete"),byKey2=new Map(tasks.map(task=>[task.key,task])),
consumedStacks=new Set(tasks.flatMap(({fromOutputs})=>fromOutputs.flatMap(({sources})=>sources.map(({stack})=>stack)))),run2=async(key,finished)=>{let task=byKey2.
get(key);if(task===void 0)throw new TypeError(`no stack is named ${key}`);let finishedTask=await runTask(task,finished,deps,consumedStacks.has(key));return deps.
onStackFinished(key,finishedTask.value.runResult),finishedTask},taskResults=await schedule(isDelete?reverseDependencies(tasks):tasks,limit,run2,(key,because)=>{
deps.onStackFinished(key,{kind:"skipped",because})});return new Map(tasks.map(({key})=>[key,toRunResult(taskResults,key)]))}function toRunResult(taskResults,key){
let runResult=taskResults.get(key);if(runResult===void 0)throw new TypeError(`stack ${key} has no result`);return runResult.kind==="skipped"?runResult:runResult.
value.runResult}async function runTask(task,finished,deps,isConsumed){let{key,request}=task,context=deps.createContext(key),startedAtMs=context.clock.now();try{
let taskContext=request.operation==="preview"?await previewStack({...task,request},finished,deps,isConsumed):await operateStack(task,finished,deps);return{hasSucceeded:hasSucceeded2(
taskContext.runResult),value:taskContext}}catch(error2){if(error2 instanceof CancelledError)throw error2;return context.signal.throwIfAborted(),{hasSucceeded:!1,
value:{runResult:{kind:"refused",error:error2,durationMs:context.clock.now()-startedAtMs},outputs:[],mayChange:!1}}}}async function operateStack(task,finished,deps){
let{key,request}=task,files=request.operation==="delete"?void 0:await deps.getFiles(key,resolveOutputParameters(task,finished)),result=await operate(deps.createContext(
key),request,files),outputs2=result.outputs??[];return deps.onOutputs(key,outputs2),{runResult:{kind:"result",result},outputs:outputs2,mayChange:!1}}function hasSucceeded2(runResult){
return runResult.kind!=="result"?!1:runResult.result.failure===void 0||runResult.result.operation==="preview"}function hashPlans(results){let parts=[...results].map(([key,runResult])=>[key,findHash(runResult)]);return parts.every(([,hash])=>hash!==void 0)?parts.map(([key,
hash])=>`${key}:${hash??""}`).join(","):void 0}function assertApprovedPlans(results,approved){if(!approved.includes(":"))throw planMismatchError(["expect-plan i\
s not a plan-hash of several stacks"]);let approvedHashes=new Map(approved.split(",").map(part=>splitAtColon(part))),lines2=[...new Set([...results.keys(),...approvedHashes.
keys()])].flatMap(key=>differences3(approvedHashes.get(key),results.get(key)).map(difference2=>`${key}: ${difference2}`));if(lines2.length>0)throw planMismatchError(
lines2)}function planMismatchError(differencesText){let lines2=toListLines(differencesText);return new StackError(["The deploy of these stacks differs from the \
approved plan; nothing was changed",...lines2].join(`
`),{failureCode:"plan-changed",hint:"Run a new preview and approve its plan-hash."})}function differences3(approved,runResult){if(runResult===void 0)return["thi\
s stack is no longer in the file, or no longer exists"];let actual=findHash(runResult);if(actual===void 0)return[`it cannot be planned${explainMissingPlan(runResult)}`];
if(approved===void 0)return["it was not part of the approved plan"];let plan=runResult.kind==="result"?runResult.result.plan:void 0;return[...plan===void 0?[]:findUnapprovedChanges(
plan),...describePlanDifferences(approved,actual)]}function explainMissingPlan(runResult){return runResult.kind==="skipped"?`, because ${runResult.because.join(
" and ")} cannot`:runResult.kind==="refused"?`: ${messageOf(runResult.error)}`:""}function findHash(runResult){return runResult.kind==="result"?runResult.result.
plan?.hash:void 0}function splitAtColon(text2){let colon=text2.indexOf(":");return[text2.slice(0,Math.max(colon,0)),text2.slice(colon+1)]}function hasForbiddenKinds({request}){return"failOn"in request&&request.failOn.length>0}function assertNoForbiddenPlans(tasks,results){let guarded=tasks.filter(
hasForbiddenKinds),lines2=guarded.flatMap(({key})=>describeProblem(results.get(key)).map(text2=>`${key}: ${text2}`));if(lines2.length===0)return;let message=["T\
he plans of these stacks have changes that fail-on forbids; nothing was changed",...toListLines(lines2)].join(`
`);throw new StackError(message,{failureCode:"changes",locations:distinctLocations(guarded.flatMap(({key})=>findLocations2(results.get(key)))),hint:'Check the p\
lans. To accept the change of a resource, add its name, path or type to "allow".'})}function findLocations2(runResult){return runResult?.kind==="result"?runResult.
result.failure?.locations??[]:[]}function describeProblem(runResult){if(runResult===void 0)return[];switch(runResult.kind){case"result":{let{failure}=runResult.
result;return failure===void 0?[]:[...failure.problems??[failure.summary]]}case"refused":return[`it cannot be planned: ${messageOf(runResult.error)}`];case"skip\
ped":return[`it cannot be planned, because ${runResult.because.join(" and ")} cannot`]}}async function bundleStackFiles(sources,shared,deps){let cachingDeps={...deps,fetchUrl:cacheDownloads2(deps.fetchUrl)},bundleResults=await Promise.allSettled(sources.
map(source=>bundleOne(source,shared,cachingDeps))),failures=bundleResults.flatMap((one,index)=>one.status==="rejected"?[{key:sources[index]?.key??"",error:one.reason}]:
[]);if(failures.length>0)throw combineErrors(failures);let bundles=new Map(bundleResults.flatMap(one=>one.status==="fulfilled"&&one.value!==void 0?[[one.value.source.
key,one.value]]:[])),issues=[...findUndeclaredReferences(bundles),...findUnusedSharedParameters(bundles,shared.values)];if(issues.length>0)throw new InputError(
issues);return{bundles:new Map([...bundles].map(([key,{files}])=>[key,files])),options:new Map([...bundles].map(([key,{options}])=>[key,options])),getFiles:async(key,parameters)=>{
let cached=bundles.get(key);return cached===void 0||Object.keys(parameters).length===0?cached?.files:bundle({...cached.options,parameters:{...cached.options.parameters,
...parameters}})}}}async function bundleOne(source,shared,deps){if(source.files===void 0)return;let options={...source.files,...deps},files=await bundle(options),
declared=listNames(files,"parameters"),applicable=Object.entries(shared.values).filter(([name])=>declared===void 0||declared.has(name));if(applicable.length===0)
return{source,options,files};let parameters={...Object.fromEntries(applicable),...options.parameters},extendedOptions={...options,parameters,parametersText:shared.
text};return{source,options:extendedOptions,files:await bundle(extendedOptions)}}function cacheDownloads2(fetchUrl){let fetched=new Map;return url=>{let cached=fetched.
get(url)??fetchUrl(url);return fetched.set(url,cached),cached}}function listNames(files,section2){let{template:template2}=files.definition();return template2===
void 0?void 0:new Set(Object.keys(findSection(template2,section2)))}function findUndeclaredReferences(bundles){return[...bundles.values()].flatMap(({source,files})=>{
let parameters=listNames(files,"parameters");return source.fromOutputs.flatMap(({parameter,location,sources})=>[...parameters?.has(parameter)===!1?[{input:"stac\
ks",problem:`${source.key}: the template has no parameter "${parameter}"`,location}]:[],...sources.flatMap(({stack,output,location:outputLocation})=>{let sourceStack=bundles.
get(stack),outputs2=sourceStack===void 0?void 0:listNames(sourceStack.files,"outputs");if(outputs2?.has(output)!==!1)return[];let outputsText2=outputs2.size===0?
"it has none":`it has ${[...outputs2].join(", ")}`;return[{input:"stacks",problem:`${source.key}: the template of ${stack} has no output "${output}" (${outputsText2}\
)`,location:outputLocation}]})])})}function findUnusedSharedParameters(bundles,shared){let declaredNames=[...bundles.values()].map(({files})=>listNames(files,"p\
arameters"));return declaredNames.length===0||declaredNames.includes(void 0)?[]:Object.keys(shared).filter(name=>!declaredNames.some(declared=>declared?.has(name))).
map(name=>({input:"parameters",problem:`no template of the stacks has a parameter "${name}"`}))}function combineErrors(failures){let[first]=failures,errors=failures.
flatMap(({key,error:error2})=>error2 instanceof TemplateError?[{key,error:error2}]:[]);if(errors.length<failures.length)return failures.find(({error:error2})=>!(error2 instanceof
TemplateError))?.error;if(errors.length===1)return first?.error;let hints=[...new Set(errors.flatMap(({error:error2})=>error2.hint===void 0?[]:[error2.hint]))];
return new TemplateError([`The files of ${errors.length} stacks have problems:`,...errors.map(({key,error:error2})=>`  - ${key}: ${error2.message.replaceAll(`
`,`
    `)}`)].join(`
`),{locations:errors.flatMap(({error:error2})=>error2.locations),hint:hints.length===0?void 0:hints.join(" "),cause:first?.error})}async function signInAndBundle(sessionPromise,filesPromise,hasReporter,onSignedIn){hasReporter||await Promise.all([sessionPromise,filesPromise]);let[session,files]=await Promise.
allSettled([sessionPromise,filesPromise]);if(session.status==="fulfilled"&&onSignedIn(session.value),files.status==="rejected")throw files.reason;if(session.status===
"rejected")throw session.reason;return[session.value,files.value]}var SERVER_ERROR=500;async function lintSentFiles(options){if(options.template===void 0)return[];try{let[{lint,loadHeatSchema},files]=await Promise.all([import("./lint-BWZCZPF3.js"),
collectFiles({...options,onParameter:void 0})]);return lint(files,{schema:await loadHeatSchema()}).filter(({level})=>level==="error")}catch{return[]}}async function lintSentStacks(optionsByKey){
let findingsByKey=new Map;for(let[key,options]of optionsByKey)findingsByKey.set(key,await lintSentFiles(options));return findingsByKey}function listDistinctFindings(findingsByKey){
let toKey3=({rule,message,location})=>JSON.stringify([rule.id,message,formatLocation(location)]);return[...new Map([...findingsByKey.values()].flat().map(finding=>[
toKey3(finding),finding])).values()]}async function withLintHints(findings,operation){try{return addHintToResult(await operation(),findings)}catch(error2){throw addHint(
error2,findings)}}function addLintHints(results,findingsByKey){return new Map([...results].map(([key,runResult])=>[key,addHintToRunResult(runResult,findingsByKey.
get(key)??[])]))}function addHintToRunResult(runResult,findings){switch(runResult.kind){case"result":return{...runResult,result:addHintToResult(runResult.result,
findings)};case"refused":return{...runResult,error:addHint(runResult.error,findings)};case"skipped":return runResult}}function addHintToResult(result,findings){
let{failure,outcome}=result;if(failure===void 0||outcome!=="invalid")return result;let hint=joinHints(failure.hint,findHint(findings,failure.locations));return{
...result,failure:{...failure,hint}}}function addHint(error2,findings){if(error2 instanceof RequestError&&error2.status===SERVER_ERROR){let cycle=findings.find(
({rule})=>rule.name==="dependency-cycle");return cycle===void 0?error2:error2.with({hint:joinHints(toHint(cycle),error2.hint)})}if(!(error2 instanceof StackError)||
!(error2.cause instanceof RequestError))return error2;let{message,serverMessage,requestId,failureCode,locations,cause}=error2,hint=joinHints(error2.hint,findHint(
findings,locations));return new StackError(message,{serverMessage,requestId,failureCode,locations,cause,hint})}function findHint(findings,locations){let isAt=({
location},{file,line})=>location.file===file&&location.line===line,located=findings.find(finding2=>locations.some(location=>isAt(finding2,location))),[first,second]=findings,
finding=located??(second===void 0?first:void 0);return finding&&toHint(finding)}function toHint({message,hint,location,rule}){let suggestion=hint===void 0?"":` ${hint}`;
return`Lint: ${message} (${formatLocation(location)}, ${rule.id}).${suggestion}`}function joinHints(one,other){let hints=[one,other].filter(hint=>hint!==void 0);
return hints.length===0?void 0:hints.join(" ")}async function runStack(step,job,actionContext,stateWriter,reporter){let{request,stackName:stackName2="",reporting}=job,{cloud,http,runnerEnvironment,run:run2}=actionContext,
onSignedIn=({endpoint})=>{let marker=commentMarker(endpoint,stackName2);stateWriter.add({marker}),reporter?.start(marker,startedUpdates(request.operation,stackName2,
reporting,run2,step.secrets.redact))},fetchUrl=cacheDownloads(createDownloader(runnerEnvironment.runnerHttp,step.signal)),filesOptions=job.files&&{...job.files,
...runnerEnvironment,fetchUrl},filesPromise=filesOptions&&bundle(filesOptions),sessionPromise=signIn(cloud,http,{...runnerEnvironment,signal:step.signal}),[session,
files]=await signInAndBundle(sessionPromise,Promise.resolve(filesPromise),reporter!==void 0,onSignedIn);headerItems(session,job.files?.template,files).forEach(step.
console.print);let findings=filesOptions===void 0?[]:await lintSentFiles(filesOptions);findingWarnings(findings,step.secrets.redact).forEach(step.console.print);
let context=createOperationContext(step,job,actionContext,session,stateWriter),{maskedOutputs}=reporting;if(maskedOutputs.length>0&&!job.unusedInputs.includes("\
masked-outputs")){let outputNames=await findOutputNames(context,job.stackName,files);assertMasksMatch([{patterns:maskedOutputs,outputNames}])}let result=await withLintHints(
findings,()=>operate(context,request,files)),stepReport=buildStepReport(result,reporting,step.secrets,run2,step.parameterValues);if(!reporting.driftIssue||run2===
void 0)return stepReport;let issueOptions={...reporting,endpoint:session.endpoint,page:run2};return{...stepReport,issue:driftIssue(result,issueOptions,step.secrets,
step.parameterValues)}}async function assertPullRequestIsOpen(step,job,{run:run2}){if(job.previewEnvironments==="none"||run2?.pullRequestState==="open")return;let problem=await findProblem(
step,job,run2);if(problem!==void 0)throw new InputError([{input:"preview-environment",problem}])}async function findProblem(step,job,run2){let number2=run2?.pullRequest,
getState2=createPullRequestStateReader2(step,job,run2);if(run2===void 0||number2===void 0)return"requires a pull request";let question=`whether pull request #${number2}\
 is open`;if(getState2===void 0)return`requires github-token: the event does not say ${question}`;try{switch(await getState2(number2)){case"open":return;case"cl\
osed":return`cannot be used for pull request #${number2}, which is closed: prune would delete the stack`;case"unknown":return`requires a pull request: #${number2}\
 does not exist in ${run2.repository}, or the token cannot read it (${PERMISSION2})`}}catch(error2){return step.signal.throwIfAborted(),`could not check ${question}\
: ${messageOf(error2)}`}}var PERMISSION2='the job needs "permissions: pull-requests: read"';var NOTHING2={removed:[],plans:new Map,rules:void 0};function toStacksFile(run2,{file,namePrefix}){let path10=!file.startsWith("/")&&!file.split("/").includes("\
..")?run2.pathInRepository(file):void 0;return path10===void 0?void 0:{path:path10,namePrefix,commit:run2.findCheckedOutCommit(file)}}async function planRemoval(context,{
stacks,removal:rules},deps,stateWriter){if(rules===void 0)return NOTHING2;let operation=stacks[0]?.request.operation,isPreview=operation==="preview",{removed,kept,
former}=await findRemovedStacks(context,stacks,isPreview);for(let text2 of describeKeptStacks(kept))context.onProgress({kind:"warning",text:text2});for(let one of former)
context.onProgress({kind:"warning",text:describeFormerStacks(one)});if(removed.length===0)return{...NOTHING2,rules};let names2=removed.map(({stack})=>stack.name).
join(", ");return context.onProgress({kind:"notice",text:`No longer in the stacks file, ${describeFate(rules)}: ${names2}`}),rules.dryRun||stateWriter.add({removed:removed.
map(({key})=>key)}),operation==="delete"?{removed,plans:new Map,rules}:{removed,plans:await planRemovedStacks(removed,{rules,isPreview},deps.createContext),rules}}
function describeFate({dryRun}){return dryRun?"so delete-removed would delete":"so delete-removed deletes"}async function withRemoval({removed,plans,rules},operation,deps,operate2){
if(rules===void 0||removed.length===0)return operate2();switch(operation){case"preview":return new Map([...await operate2(),...plans]);case"delete":{let deleted=await deleteRemovedStacks(
removed,rules,deps);return new Map([...await operate2(),...deleted])}default:{let results=await operate2(),unfinished=[...results].filter(([,one])=>!isComplete2(
one)).map(([key])=>key),deleted=unfinished.length===0?await deleteRemovedStacks(removed,rules,deps):skipAll(removed,unfinished,deps);return new Map([...results,
...deleted])}}}function isComplete2(runResult){if(runResult.kind!=="result")return!1;let{failure,outcome}=runResult.result;return failure===void 0&&outcome!=="a\
ccepted"&&outcome!=="paused"}function skipAll(removed,because,{onStackFinished}){let runResult={kind:"skipped",because};for(let{key}of removed)onStackFinished(key,
runResult);return new Map(removed.map(({key})=>[key,runResult]))}async function runStacks(step,job,actionContext,stateWriter,reporter){let{multiStack,reporting,request}=job,{cloud,http,runnerEnvironment,run:run2}=actionContext,
startedAtMs=clock.now(),deps={...runnerEnvironment,fetchUrl:createDownloader(runnerEnvironment.runnerHttp,step.signal)},onSignedIn=({endpoint})=>{let marker=commentMarker(
endpoint,`${multiStack.namePrefix}
${multiStack.file}`);stateWriter.add({marker}),reporter?.start(marker,startedUpdates(request.operation,multiStack.file,reporting,run2,step.secrets.redact,"stack\
s of"))},{sharedParameters:values,sharedParametersText:text2}=multiStack,filesPromise=bundleStackFiles(multiStack.stacks,{values,text:text2},deps),sessionPromise=signIn(
cloud,http,{...runnerEnvironment,signal:step.signal}),[session,files]=await signInAndBundle(sessionPromise,filesPromise,reporter!==void 0,onSignedIn);headerItems(
session,void 0,void 0).forEach(step.console.print);let stackFiles=multiStack.stacks.flatMap(({key,files:fileOptions})=>{let bundle2=files.bundles.get(key);return bundle2===
void 0?[]:[{key,template:fileOptions?.template,sent:bundle2}]});stackFileHeaderItems(stackFiles).forEach(step.console.print);let findings=await lintSentStacks(files.
options);findingWarnings(listDistinctFindings(findings),step.secrets.redact).forEach(step.console.print);let multiStackDeps=createMultiStackDeps(step,job,actionContext,
session,files.getFiles,stateWriter);await assertMaskedOutputsExist(multiStack,multiStackDeps,files.bundles),await assertReplacementsExist(multiStack,multiStackDeps);
let runContext=createStackContext(step,job,actionContext,session),removal=await planRemoval(runContext,multiStack,multiStackDeps,stateWriter),results=addLintHints(
await operateAll(job,multiStackDeps,removal),findings),multiStackRun={...toMultiStackRun(job,results,removal),durationMs:clock.now()-startedAtMs};return buildMultiStackReport(
multiStackRun,reporting,step.secrets,run2,step.parameterValues)}async function operateAll({multiStack,request},deps,removal){return await assertStacksMatchPlans(
multiStack,deps,removal),withRemoval(removal,request.operation,deps,()=>operateStacks(multiStack.stacks,multiStack.maxParallel,deps))}async function assertMaskedOutputsExist({
stacks},deps,filesByKey){let outputNames=stacks.filter(({reporting,request})=>reporting.maskedOutputs.length>0&&request.operation!=="delete").map(async({key,request,
reporting})=>({patterns:reporting.maskedOutputs,outputNames:await findOutputNames(deps.createContext(key),request.stackName,filesByKey.get(key))}));assertMasksMatch(
await Promise.all(outputNames))}async function assertReplacementsExist({stacks},deps){let checks=stacks.map(async({key,request})=>{request.operation==="delete"||
request.operation==="preview"||await assertReplacementsMatch(deps.createContext(key),request)});await Promise.all(checks)}async function assertStacksMatchPlans(multiStack,deps,{
removed,plans,rules}){let{expectPlan,stacks,maxParallel}=multiStack,isDeploy=stacks.some(({request})=>request.operation==="deploy"),guarded=[...stacks,...removed.
map(({key})=>({key,request:{failOn:rules?.failOn??[]}}))];if(expectPlan===void 0&&!(isDeploy&&guarded.some(hasForbiddenKinds)))return;let previews=stacks.flatMap(
stack=>{let{request}=stack;return request.operation==="delete"?[]:[{...stack,request:{...request,operation:"preview"}}]}),results=new Map([...await operateStacks(
previews,maxParallel,deps),...plans]);expectPlan!==void 0&&assertApprovedPlans(results,expectPlan),assertNoForbiddenPlans(guarded,results)}function createMultiStackDeps(step,job,actionContext,session,getFiles,stateWriter){
let{stacks}=job.multiStack,width=Math.max(...stacks.map(({key})=>key.length)),jobs=new Map(stacks.map(stack=>[stack.key,stack])),getReportingOptions=key=>jobs.get(
key)?.reporting??job.reporting,getStackStep=key=>toStackStep(step,key,width),pendingRequests=new Map,{heat}=createStackContext(step,job,actionContext,session),sharedPolls=stacks.
length>1?new SharedPolls(heat,clock,step.signal):void 0,createStateWriter=key=>({add:({pendingRequest})=>{pendingRequest!==void 0&&pendingRequests.set(key,pendingRequest),
stateWriter.add({stacks:Object.fromEntries(pendingRequests)})}});return{createContext:key=>({...createStackContext(getStackStep(key),{...job,reporting:getReportingOptions(
key)},actionContext,session,createStateWriter(key)),sharedPolls}),getFiles,onOutputs:(key,outputs2)=>{publicOutputs({outputs:outputs2},getReportingOptions(key),
step.secrets)},onStackFinished:(key,result)=>{getStackStep(key).console.print(resultItem(result,step.secrets.redact))}}}function createStackContext(step,job,actionContext,session,stateWriter){
let{run:run2}=actionContext,owner=run2&&{...run2,stacksFile:toStacksFile(run2,job.multiStack)};return{...createOperationContext(step,job,actionContext,session,stateWriter),
owner}}function toStackStep(step,key,width){let{console}=step,print=item=>{forStack(key,width,item).forEach(console.print)};return{...step,console:{...console,print,
warn:text2=>{print({kind:"warning",text:text2})}}}}function toMultiStackRun({multiStack,request:{operation},reporting},results,{removed}){let{stacks,failOnNoChanges}=multiStack,
all=[...stacks.map(({key,request,needs,reporting:rules})=>({key,stackName:request.stackName,needs,rules})),...removed.map(({key,stack})=>({key,stackName:stack.name,
needs:[],rules:reporting,isRemoved:!0}))];return{operation,failOnNoChanges:failOnNoChanges&&operation==="deploy",planHash:hashPlans(results),stacks:all.flatMap(
stack=>{let runResult=results.get(stack.key);return runResult===void 0?[]:[{...stack,runResult}]})}}async function runStep(interrupt,perform){let secrets=createSecrets(toolkit.registerSecret),parameterValues=createParameterValues(),console=openConsole(secrets.
redact),signal=toCancelSignal(interrupt);try{return await perform({secrets,parameterValues,console,signal}),{isCancelled:!1}}catch(caught){let error2=signal.aborted?
signal.reason:caught,{items,message}=errorReport(error2,secrets.redact);return items.forEach(console.print),console.fail(message,findFailureCode(error2)),{isCancelled:error2 instanceof
CancelledError}}}function withPlanFile(stepReport,job,{plans},{secrets}){let path10=job.reporting.planFile,collected=collectPlans(job,plans);if(path10===void 0||collected.length===
0)return stepReport;let outputs2=new Map([...stepReport.outputs,["plan-file",path10]]);return{...stepReport,outputs:outputs2,planFile:planFile(path10,collected,
secrets)}}function collectPlans({multiStack},plans){if(multiStack===void 0)return[...plans.values()].map(plan=>({...plan,key:void 0}));let{stacks}=multiStack,names2=new Set(
stacks.map(({request})=>request.stackName)),keys2=new Set(stacks.map(({key})=>key)),removed=[...plans].filter(([name])=>!names2.has(name));return[...stacks.flatMap(
({key,request})=>{let plan=plans.get(request.stackName);return plan===void 0?[]:[{...plan,key}]}),...removed.map(([name,plan])=>({...plan,key:toRemovedKey(name,
keys2)}))]}async function runAction(interrupt){let stateWriter=openStepState(),{isCancelled}=await runStep(interrupt,async step=>{let inputs=createStepInputs(step);if(isLint(
inputs)){stateWriter.add({isDone:!0}),await runLint(step,inputs);return}let{job:inputJob,run:run2}=await readStepJob(inputs);inputJob.unusedInputs.length>0&&step.
console.warn(unusedInputsWarning(inputJob.request.operation,inputJob.unusedInputs));let actionContext=await createActionContext(step,inputJob,run2),job=withProviderDashboard(
inputJob,actionContext);try{let reporter=createReporter(step,job,actionContext,stateWriter.add),stepReport=await runJob(step,job,actionContext,stateWriter,reporter),
published=withPlanFile(stepReport,job,actionContext,step),writeIssue=createIssueWriter2(step,job,actionContext),{workspace}=actionContext.runnerEnvironment;await publish(
published,workspace,step.console,reporter,writeIssue)}finally{await actionContext.close()}});isCancelled||stateWriter.add({isDone:!0})}function withProviderDashboard(job,{
cloud}){let dashboardUrl2=job.reporting.dashboardUrl??cloud.dashboardUrl;return{...job,reporting:{...job.reporting,dashboardUrl:dashboardUrl2}}}async function assertBashForVerify({
request,multiStack}){if(!(multiStack?.stacks.map(stack=>stack.request)??[request]).some(candidate=>candidate.operation!=="preview"&&"verifyCommand"in candidate&&
candidate.verifyCommand!==void 0)||await findBash()!==void 0)return;let problem="requires bash, which is not on the PATH of this runner",hint="Install bash on t\
he runner or in the container of the job.";throw new InputError([{input:"verify-command",problem}],hint)}async function runJob(step,job,actionContext,stateWriter,reporter){
let{request,multiStack,reporting}=job,startedAtMs=clock.now();try{return await assertBashForVerify(job),await assertPullRequestIsOpen(step,job,actionContext),multiStack===
void 0?await runStack(step,job,actionContext,stateWriter,reporter):await runStacks(step,{...job,multiStack},actionContext,stateWriter,reporter)}catch(error2){step.
signal.throwIfAborted();let{operation}=request,stackName2=multiStack===void 0&&"stackName"in request?request.stackName:void 0,failedRequest={operation,stackName:stackName2,
durationMs:clock.now()-startedAtMs};return buildErrorReport(error2,failedRequest,reporting,step.secrets,actionContext.run,step.parameterValues)}}var CLEANUP_TIMEOUT_MS=4.5*6e4;async function cleanUpCancelledRun(step,job,actionContext,state2){let cleanupStep={...step,signal:AbortSignal.any([step.signal,AbortSignal.
timeout(CLEANUP_TIMEOUT_MS)])},{request,multiStack}=job;return findCleanupLimits(request)===void 0?state2.pendingRequest===void 0?"The step had not requested an\
y changes from Heat":"Heat continues with the requests that it received":resultOrFailureText(cleanupStep,job.workflow.onCancel,async()=>{let session=await signIn(
actionContext.cloud,actionContext.http,{...actionContext.runnerEnvironment,signal:cleanupStep.signal});return multiStack===void 0?cleanUpStack(cleanupStep,job,actionContext,
session,state2):cleanUpStacks(cleanupStep,{...job,multiStack},actionContext,session,state2)})}async function cleanUpStack(step,job,actionContext,session,state2){
let context=createOperationContext(step,job,actionContext,session),policy=state2.isCancelled?job.workflow.onCancel:"leave",limits=findCleanupLimits(job.request);
if(limits===void 0)return"no change was requested that on-cancel applies to";let{text:text2}=await applyOnCancel(context,policy,state2.pendingRequest,limits);return text2}
async function cleanUpStacks(step,job,actionContext,session,{isCancelled,stacks:pendingRequests={},removed=[]}){let{stacks,maxParallel}=job.multiStack,width=Math.
max(...stacks.map(({key})=>key.length)),results=await schedule(reverseDependencies(stacks),maxParallel,async key=>{let stack=stacks.find(candidate=>candidate.key===
key),stackJob={...job,request:stack?.request??job.request,workflow:{...job.workflow,onCancel:stack?.onCancel??"leave"}},stackState={isCancelled,pendingRequest:ownValue(
pendingRequests,key)},stackStep=toStackStep(step,key,width),hasSucceeded3=!0,value=await resultOrFailureText(stackStep,stackJob.workflow.onCancel,()=>cleanUpStack(
stackStep,stackJob,actionContext,session,stackState),()=>{hasSucceeded3=!1});return{hasSucceeded:hasSucceeded3,value}}),lines2=stacks.map(({key})=>{let result=results.
get(key);return result===void 0?`${key}: no cleanup was done`:result.kind==="skipped"?`${key}: left as is, because the cleanup of ${result.because.join(" and ")}\
, which may depend on it, failed`:`${key}: ${toLine(result.value)}`});for(let key of removed)lines2.push(`${key}: ${await describeRemoval(toStackStep(step,key,width),
ownValue(pendingRequests,key))}`);return lines2.join(`
`);async function describeRemoval(stackStep,pendingRequest){if(pendingRequest===void 0)return"Not deleted; it is no longer in the stacks file, and the next run \
with delete-removed deletes it";let leaveJob={...job,workflow:{...job.workflow,onCancel:"leave"}},state2={isCancelled,pendingRequest};return toLine(await resultOrFailureText(
stackStep,"leave",()=>cleanUpStack(stackStep,leaveJob,actionContext,session,state2)))}}function toLine(text2){return text2.replace(/(?<!\s)\s*\n\s*/g," ")}async function resultOrFailureText({
signal,console},policy,cleanUp,onFailure=()=>{}){try{return await cleanUp()}catch(error2){onFailure();let reason=signal.aborted?"the time limit for the cleanup \
of a cancelled workflow run was reached":messageOf(error2);return console.warn(`The cleanup after cancellation did not finish: ${reason}`),`on-cancel: ${policy}\
 did not finish; check the stack (${reason})`}}function findCleanupLimits(request){return request.operation==="abandon"||request.operation==="adopt"?{timeoutMinutes:request.
timeoutMinutes,deleteAttempts:1}:"deleteAttempts"in request&&"stackName"in request?request:void 0}async function runPostStep(interrupt,state2){await runStep(interrupt,async step=>{if(state2===void 0){step.console.print({kind:"line",text:describeMissingState()});
return}if(state2.isDone)return;let{job,run:run2}=await readStepJob(createPostStepInputs(step)),actionContext=await createActionContext(step,job,run2);try{await reportCleanup(
step,job,actionContext,state2,await cleanUpCancelledRun(step,job,actionContext,state2))}finally{await actionContext.close()}})}function describeMissingState(){return canSaveState()?
wasCancelled()?"The workflow run was cancelled before the step requested any changes from Heat":"The step ended before it requested any changes from Heat":"This\
 runner does not save state for post steps (GITHUB_STATE names no file), so no cleanup is possible"}async function reportCleanup(step,job,actionContext,state2,text2){
let cancelledRun={noun:job.multiStack===void 0?"stack":"stacks of",name:job.multiStack?.file??job.stackName??"",isCancelled:state2.isCancelled,text:step.secrets.
redact(text2)};step.console.print({kind:"line",text:cancelledHeadline(cancelledRun)});for(let line of cancelledRun.text.split(`
`))step.console.print(commandOutputLine(line));job.reporting.summary&&await toolkit.addSummary(cancelledSummary(cancelledRun));let{run:run2}=actionContext,reporter=createReporter(
step,job,actionContext,void 0,state2);if(run2===void 0)return;let{redact}=step.secrets,updates=cancelledUpdates(cancelledRun,run2,job.reporting,redact,step.parameterValues);
await reporter?.finish(updates,"failure")}export{runAction,runPostStep};
