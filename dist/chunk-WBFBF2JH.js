import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{InvalidValue,createInputSource,createParameterValues,createSecrets,errorReport,findPemProblem,openConsole,publishFailure,readRunnerEnvironment,toCancelSignal,
toolkit}from"./chunk-B2SOMBLW.js";import{CancelledError,UnreadableFileError,findFailureCode,oneLine,openInputFiles,summaryOf}from"./chunk-ZZS65A2C.js";async function runStep(interrupt,perform){let secrets=createSecrets(toolkit.registerSecret),parameterValues=createParameterValues(),console=openConsole(secrets.
redact),signal=toCancelSignal(interrupt),changedStacks=new Set;try{return await perform({secrets,parameterValues,console,stackKey:"",changedStacks,signal}),{isCancelled:!1}}catch(caught){
let error=signal.aborted?signal.reason:caught,{items,message}=errorReport(error,secrets.redact),isCancelled=error instanceof CancelledError;items.forEach(console.
print);let changed=changedStacks.size>0||(isCancelled?void 0:!1);return publishFailure({reason:oneLine(secrets.redact(summaryOf(error))),changed}),console.fail(
message,findFailureCode(error)),{isCancelled}}}function createStepInputs(step){let{workspace,workingFolder,homeFolder}=readRunnerEnvironment(),{findProblem,findOutputProblem}=openInputFiles(workspace);return{
...createPostStepInputs(step),files:{findProblem,findOutputProblem,findPemProblem:value=>findPemProblem(value,{workingFolder,homeFolder})}}}function createPostStepInputs({
secrets}){let{readText}=openInputFiles(readRunnerEnvironment().workspace);return{...createInputSource(secrets.add),readFile:(name,mayLeaveWorkspace)=>{try{return readText(
name,mayLeaveWorkspace)}catch(error){throw error instanceof UnreadableFileError?new InvalidValue(`points to ${name}, which ${error.withHint()}`):error}}}}export{runStep,createStepInputs,createPostStepInputs};
