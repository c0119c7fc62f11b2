import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
var SIGNALS=["SIGINT","SIGTERM"];function listenForCancel(onCancel=()=>void 0){const controller=new AbortController;const cancel=name=>{if(controller.signal.aborted)
return;try{onCancel()}finally{controller.abort(name)}};for(const name of SIGNALS)process.on(name,cancel);return controller.signal}import*as os from"os";function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(
input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.title,file:annotationProperties.
file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::";var Command=class{constructor(command,properties,message){if(!command){command="missing.command"}this.command=
command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){
cmdStr+=" ";let first=true;for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false}else{
cmdStr+=","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){return toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as crypto from"crypto";import*as fs from"fs";import*as os2 from"os";function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable fo\
r file command ${command}`)}if(!fs.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${crypto.randomUUID()}`;const convertedValue=toCommandValue(value);if(key.
includes(delimiter)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)}if(convertedValue.includes(delimiter)){throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter}"`)}return`${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`}import*as os3 from"os";import{EOL as EOL3}from"os";import{constants,promises}from"fs";var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{access,appendFile,writeFile}=promises;var SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports j\
ob summaries.`)}try{yield access(pathFromEnv,constants.R_OK|constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if\
 the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.entries(attrs).
map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){return __awaiter(
this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.filePath();const writeFunc=overwrite?
writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer="";
return this}addRaw(text,addEOL=false){this._buffer+=text;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(EOL3)}addCodeBlock(code,lang){const attrs=Object.
assign({},lang&&{lang});const element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=false){const tag=ordered?
"ol":"ul";const listItems=items.map(item=>this.wrap("li",item)).join("");const element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){
const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}const{header,data,colspan,rowspan}=cell;const tag=header?
"th":"td";const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).
join("");const element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("\
summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||{};const attrs=Object.assign(Object.assign(
{},width&&{width}),height&&{height});const element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){
const tag=`h${level}`;const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1";const element=this.wrap(allowedTag,text);return this.addRaw(element).
addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null);return this.addRaw(
element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite});const element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
const element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}};var _summary=new Summary;var summary=_summary;var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){
const convertedVal=toCommandValue(val);process.env[name]=convertedVal;const filePath=process.env["GITHUB_ENV"]||"";if(filePath){return issueFileCommand("ENV",prepareKeyValueMessage(
name,val))}issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val){throw new Error(`\
Input required and not supplied: ${name}`)}if(options&&options.trimWhitespace===false){return val}return val.trim()}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value))}
process.stdout.write(os3.EOL);issueCommand("set-output",{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure;error(message)}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os3.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function saveState(name,value){const filePath=process.env["GITHUB_STATE"]||"";if(filePath){return issueFileCommand("STATE",prepareKeyValueMessage(name,value))}issueCommand(
"save-state",{name},toCommandValue(value))}function canSaveState(){return(process.env["GITHUB_STATE"]??"")!==""}function savePostState(name,value){if(canSaveState())saveState(name,value)}function saveCancelled(){savePostState("cancelled","true")}import{mkdir,writeFile as writeFile2}from"node:fs/promises";import path2 from"node:path";import{existsSync as existsSync2,readFileSync,statSync}from"node:fs";import path from"node:path";function repositoryPath({workspace,repository},file){if(URL.canParse(
file)||path.isAbsolute(file)||file.split("/").includes(".."))return file;const folders=file.split("/").slice(0,-1);for(let depth=folders.length;depth>=0;depth-=
1){const dotGit=path.join(workspace,...folders.slice(0,depth),".git");if(!existsSync2(dotGit))continue;const origin=findOrigin(dotGit);const isOtherRepository=origin!==
void 0&&origin!==repository.toLowerCase();return isOtherRepository?void 0:file.split("/").slice(depth).join("/")}return file}function findOrigin(dotGit){try{const config=readFileSync(
path.join(findConfigFolder(dotGit),"config"),"utf8");const[,section=""]=/^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config)??[];const[,url=""]=/^\s*url\s*=\s*(.+?)\s*$/m.
exec(section)??[];return/([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase()}catch{return void 0}}function findConfigFolder(dotGit){if(statSync(dotGit).
isDirectory())return dotGit;const[,gitDir=""]=/^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit,"utf8"))??[];const folder=path.resolve(path.dirname(dotGit),gitDir);
const commonDirFile=path.join(folder,"commondir");return existsSync2(commonDirFile)?path.resolve(folder,readFileSync(commonDirFile,"utf8").trim()):folder}import{homedir}from"node:os";function readRunnerEnvironment(){const workspace=process.env["GITHUB_WORKSPACE"]??"";return{env:process.env,workingFolder:process.cwd(),
homeFolder:homedir(),workspace:workspace===""?process.cwd():workspace}}var ENVIRONMENT_LIMITS={variableBytes:process.platform==="win32"?32766:128*1024-1,totalBytes:512*
1024};var ANNOTATE={notice,warning,error};function setFailureCode(code){try{setOutput("failure-code",code)}catch{}}var toolkit={input:name=>getInput(name),registerSecret:value=>{
setSecret(value)},print:line=>{info(line)},debug:line=>{debug(line)},openGroup:title=>{startGroup(title)},closeGroup:()=>{endGroup()},annotate({kind,text,title,
location,end}){const properties=location===void 0?{}:toAnnotationProperties(location,end);ANNOTATE[kind](text,{...title===void 0?{}:{title},...properties})},setOutput:(name,value)=>{
setOutput(name,value)},exportVariable:(name,value)=>{exportVariable(name,value)},async addSummary(markdown){if((process.env["GITHUB_STEP_SUMMARY"]??"")==="")return;
await summary.addRaw(markdown,true).write()},async writeFile(file,content){await mkdir(path2.dirname(file),{recursive:true});await writeFile2(file,content,{mode:384})},
fail:(message,code)=>{setFailureCode(code);setFailed(message)}};function toAnnotationProperties({file,line,column},end){const repository=process.env["GITHUB_REP\
OSITORY"]??"";const displayedPath=repositoryPath({workspace:readRunnerEnvironment().workspace,repository},file);if(displayedPath===void 0)return{};const start={
file:displayedPath,startLine:line};if(end===void 0)return{...start,startColumn:column};return end.line===line?{...start,startColumn:column,endLine:line,endColumn:Math.
max(column,end.column)}:{...start,endLine:end.line}}var BUILT_IN_ERROR_NAMES=new Set(["Error","AggregateError","RangeError","ReferenceError","SyntaxError","TypeError","URIError"]);var ERROR_CODE=/^[A-Z][A-Z0-9_]{2,40}$/;
var POSITION=/:(\d+):(\d+)\)?$/;var MAX_POSITIONS=5;function endOnUncaughtErrors(){let isExiting=false;process.on("uncaughtException",error2=>{if(toCode(error2)===
"EPIPE"){setFailureCode("internal");process.exit(1)}if(isExiting)return;isExiting=true;toolkit.fail(uncaughtText(error2),"internal");void exitWhenFlushed()})}function uncaughtText(error2){
const facts=[toClassName(error2),toCode(error2),...listPositions(error2)].filter(fact=>fact!==void 0);return[`The step stopped because of a bug in this action (${facts.
join(", ")})`,"Next: Report it with this line. The text of the error is omitted, because it can contain a secret."].join("\n")}async function exitWhenFlushed(){
await Promise.all([whenFlushed(process.stdout),whenFlushed(process.stderr)]);process.exit()}function whenFlushed(stream){return new Promise(resolve=>{stream.write(
"",()=>{resolve()})})}function toClassName(error2){const name=error2 instanceof Error?error2.name:"no error";return BUILT_IN_ERROR_NAMES.has(name)||!(error2 instanceof
Error)?name:"an error"}function toCode(error2){const code=typeof error2==="object"&&error2!==null&&"code"in error2?error2.code:void 0;return typeof code==="stri\
ng"&&ERROR_CODE.test(code)?code:void 0}function listPositions(error2){const trace=error2 instanceof Error&&typeof error2.stack==="string"?error2.stack:"";return trace.
split("\n").filter(line=>line.startsWith("    at ")).flatMap(line=>{const[,row,column]=POSITION.exec(line)??[];return row===void 0||column===void 0?[]:[`${row}:${column}`]}).
slice(0,MAX_POSITIONS)}var interrupt=listenForCancel(saveCancelled);endOnUncaughtErrors();var{runAction}=await import("./action.js");await runAction(interrupt);await exitWhenFlushed();
