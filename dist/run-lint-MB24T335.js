import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{InvalidValue,RUNNER_CERTIFICATE_HINT,buildLintReport,cacheDownloads,createDownloader,createHttp,formatTrace,publish,readLintJob,readRunnerEnvironment,readWorkflowRun,
unusedInputsWarning}from"./chunk-B2SOMBLW.js";import{InputError,collectFiles,findFiles,hasTemplateVersion}from"./chunk-ZZS65A2C.js";import"./chunk-VCN72S23.js";import path from"node:path";async function runLint(step,inputs){let job=readLintJob(inputs),{secrets,console}=step;job.unusedInputs.length>0&&console.warn(unusedInputsWarning("lint",job.unusedInputs));
let{env,workspace}=readRunnerEnvironment(),run=await readWorkflowRun(env),http=createHttp({...job.http,onTrace:trace=>{console.debug(formatTrace(trace))},onUntrusted:RUNNER_CERTIFICATE_HINT});
try{let result=await lintTemplates(step,inputs,job,createDownloader(http,step.signal));await publish(buildLintReport(result,job,secrets,run),workspace,console,void 0)}finally{
await http.close()}}async function lintTemplates({secrets},inputs,job,download){let{addKnownTypes,findUnknownRules,lintAll,loadHeatSchema,parseKnownTypes,RULES}=await import("./lint-OOFAZ6SA.js"),
unknownRules=findUnknownRules(job.ignoredRules);if(unknownRules.length>0){let known=RULES.map(({id,name})=>`${id} (${name})`).join(", "),problem=`names no rule \
of lint: ${unknownRules.join(", ")}`,hint=`The rules are ${known}.`;throw new InputError([{input:"lint-ignore",problem}],hint)}let knownTypes=job.knownTypesFiles.
flatMap(file=>parseKnownTypes(readJson(inputs,job,file),file)),schema=addKnownTypes(await loadHeatSchema(),knownTypes),collected=await collectAll(job,secrets.add,
cacheDownloads(download)),{knowsAllTypes,ignoredRules}=job;return{...lintAll(collected,{schema,knowsAllTypes,ignoredRules}),rules:RULES}}function readJson({readFile},{
files},file){let issue=problem=>new InputError([{input:"lint-known-types",problem}]);if(readFile===void 0)throw new TypeError("lint reads files");try{return JSON.
parse(readFile(file,files.allowFilesOutsideWorkspace))}catch(error){throw error instanceof InvalidValue?issue(error.message):error instanceof SyntaxError?issue(
`names ${file}, which is not valid JSON`):error}}async function collectAll({templates,files},onSecret,fetchUrl){let{workspace}=readRunnerEnvironment(),found=findFiles(
templates,workspace,files.allowFilesOutsideWorkspace);if(found.unmatched.length>0){let problem=`matches no file in the workspace: ${found.unmatched.join(", ")}`;
throw new InputError([{input:"template",problem}])}if(found.files.length===0){let problem='names no file: a pattern that begins with "!" only removes what earli\
er patterns match';throw new InputError([{input:"template",problem}])}let names=found.files.flatMap(({name,isMatched})=>isMatched&&!hasTemplateVersion(path.resolve(
workspace,name))?[]:[name]);if(names.length===0){let problem=`matches ${found.files.length} files, and none of them is a Heat template`;throw new InputError([{input:"\
template",problem}])}let collected=[],parsed=new Map;for(let template of names)collected.push(await collectFiles({...files,template,workspace,fetchUrl,onSecret,
parsed}));return collected}export{runLint};
