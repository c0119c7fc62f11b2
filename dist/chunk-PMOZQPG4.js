import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
function formatLocation(location){return`${location.file}:${location.line}:${location.column}`}var DeployError=class extends Error{serverMessage;requestId;hint;failureCode;locations;constructor(message,details){super(message,details.cause===void 0?void 0:
{cause:details.cause}),this.name=new.target.name,this.serverMessage=details.serverMessage,this.requestId=details.requestId,this.hint=details.hint,this.failureCode=
details.failureCode,this.locations=details.locations??[]}},SignInError=class extends DeployError{constructor(message,details={}){super(message,{...details,failureCode:details.
failureCode??"sign-in"})}},TemplateError=class extends DeployError{chain;constructor(message,details={}){super(message,{...details,failureCode:details.failureCode??
"invalid-template"}),this.chain=details.chain??[]}},DecodeError=class extends DeployError{field;constructor(field,message,details={}){super(message,{...details,
failureCode:details.failureCode??"unreachable"}),this.field=field}},StackError=class extends DeployError{},DeadlineError=class extends DeployError{constructor(message,details={}){
super(message,{...details,failureCode:details.failureCode??"timed-out"})}},CancelledError=class extends DeployError{constructor(message,details={}){super(message,
{...details,failureCode:"cancelled"})}},RequestError=class _RequestError extends DeployError{method;url;status;code;type;delivery;challenge;detail;attempts;constructor(facts){
super(_RequestError.text(facts),{...facts,failureCode:findRequestFailureCode(facts)}),this.method=facts.method,this.url=facts.url,this.status=facts.status,this.
code=facts.code,this.type=facts.type,this.delivery=facts.delivery,this.challenge=facts.challenge,this.detail=facts.detail,this.attempts=facts.attempts??1}with(changes){
let{method,url,status,code,type,delivery,challenge,detail,attempts}=this,{serverMessage,requestId,hint,locations,cause}=this,request={method,url,status,code,type,
delivery,challenge,detail,attempts};return new _RequestError({...request,serverMessage,requestId,hint,locations,cause,...changes})}static text(facts){let tries=(facts.
attempts??1)>1?` (tried ${facts.attempts} times)`:"",what=facts.status===void 0&&facts.code===void 0&&facts.detail!==void 0?"":facts.status===void 0?` got no re\
sponse: ${facts.code??"no reason given"}`:` returned ${facts.status}`;return`${facts.method} ${facts.url}${what}${facts.detail??""}${tries}`}};function findRequestFailureCode({
status,type}){if(status===void 0||status<400||status>=500)return"unreachable";switch(status){case 401:return"sign-in";case 403:return"not-allowed";case 404:return"\
not-found";case 408:case 429:return"unreachable";case 409:return type==="StackExists"?"already-exists":"in-progress";default:return"refused"}}var InputError=class _InputError extends DeployError{issues;constructor(issues,hint){
let locations=issues.flatMap(({location})=>location===void 0?[]:[location]);super(_InputError.text(issues),{hint,locations,failureCode:"invalid-input"}),this.issues=
issues}static text(issues){let lines=issues.map(({input,problem,location})=>`${toSentence(input,problem)}${location===void 0?"":` (${formatLocation(location)})`}`);
return lines.length===1?`Invalid input: ${lines.join("")}`:[`${lines.length} inputs are invalid:`,...lines.map(line=>`  - ${line}`)].join(`
`)}},PREDICATE=/^(?:is|are|and|must|can|cannot|has|contains|does|matches|names|points|requires)\b/;function toSentence(input,problem){return PREDICATE.test(problem)?
`${/^[a-z]+$/.test(input)?`"${input}"`:input} ${problem}`:`${input}: ${problem}`}function messageOf(error){return error instanceof Error?error.message:String(error)}function findFailureCode(error){return error instanceof DeployError?error.failureCode:
"internal"}function explain(error){if(!(error instanceof DeployError))return messageOf(error);let lines=[error.message];error.serverMessage!==void 0&&!error.message.
includes(error.serverMessage)&&lines.push(`Server said: ${error.serverMessage}`);let newLocations=error.locations.map(formatLocation).filter(location=>!error.message.
includes(location));return newLocations.length>0&&lines.push(`At: ${newLocations.join(", ")}`),error instanceof TemplateError&&error.chain.length>1&&lines.push(
`Included by: ${error.chain.join(" \u2192 ")}`),lines.push(...explainCauses(error)),error.requestId!==void 0&&lines.push(`Request id: ${error.requestId}`),error.
hint!==void 0&&lines.push(`Next: ${error.hint}`),lines.join(`
`)}function explainCauses(error){let{cause}=error;if(cause===void 0)return[];if(error instanceof TemplateError&&!(cause instanceof DeployError))return[];let messageLines=error.
message.includes(messageOf(cause))?[]:[`Because: ${messageOf(cause)}`];if(!(cause instanceof DeployError))return messageLines;let serverLines=cause.serverMessage===
void 0||cause.serverMessage===error.serverMessage?[]:[`Server said: ${cause.serverMessage}`],requestId=cause.requestId===void 0||error.requestId!==void 0?[]:[`R\
equest id: ${cause.requestId}`];return[...messageLines,...serverLines,...explainCauses(cause),...requestId]}function oneLine(text){return text.replace(/\s+/g," ").
trim()}var array=[],characterCodeCache=[];function leven(first,second,options){if(first===second)return 0;let maxDistance=options?.maxDistance,swap=first;first.length>
second.length&&(first=second,second=swap);let firstLength=first.length,secondLength=second.length;for(;firstLength>0&&first.charCodeAt(~-firstLength)===second.charCodeAt(
~-secondLength);)firstLength--,secondLength--;let start=0;for(;start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start);)start++;if(firstLength-=start,
secondLength-=start,maxDistance!==void 0&&secondLength-firstLength>maxDistance)return maxDistance;if(firstLength===0)return maxDistance!==void 0&&secondLength>maxDistance?
maxDistance:secondLength;let bCharacterCode,result,temporary,temporary2,index=0,index2=0;for(;index<firstLength;)characterCodeCache[index]=first.charCodeAt(start+
index),array[index]=++index;for(;index2<secondLength;){for(bCharacterCode=second.charCodeAt(start+index2),temporary=index2++,result=index2,index=0;index<firstLength;index++)
temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1,temporary=array[index],result=array[index]=temporary>result?temporary2>result?result+
1:temporary2:temporary2>temporary?temporary+1:temporary2;if(maxDistance!==void 0){let rowMinimum=result;for(index=0;index<firstLength;index++)array[index]<rowMinimum&&
(rowMinimum=array[index]);if(rowMinimum>maxDistance)return maxDistance}}return array.length=firstLength,characterCodeCache.length=firstLength,maxDistance!==void 0&&
result>maxDistance?maxDistance:result}function closestMatch(target,candidates,options){if(!Array.isArray(candidates)||candidates.length===0)return;let userMax=options?.
maxDistance,targetLength=target.length;for(let candidate of candidates)if(candidate===target)return candidate;if(userMax===0)return;let best,bestDist=Number.POSITIVE_INFINITY,
seen=new Set;for(let candidate of candidates){if(seen.has(candidate))continue;seen.add(candidate);let lengthDiff=Math.abs(candidate.length-targetLength);if(lengthDiff>=
bestDist||userMax!==void 0&&lengthDiff>userMax)continue;let cap=Number.isFinite(bestDist)?userMax===void 0?bestDist:Math.min(bestDist,userMax):userMax,distance=cap===
void 0?leven(target,candidate):leven(target,candidate,{maxDistance:cap});if(userMax!==void 0&&distance>userMax)continue;let actualD=distance;if(cap!==void 0&&distance===
cap&&cap===userMax&&(actualD=leven(target,candidate)),actualD<bestDist&&(bestDist=actualD,best=candidate,bestDist===0))break}if(!(userMax!==void 0&&bestDist>userMax))
return best}var LARGEST_SHARE_OF_CHANGES=.4;function didYouMean(name,candidates){let match=findClosest(name,[...candidates]);return match===void 0?void 0:`Did you mean "${match}\
"?`}function didYouMeanClause(name,candidates,prefix=""){let match=findClosest(name,candidates);return match===void 0?"":`; did you mean ${prefix}${match}?`}function findClosest(name,candidates){
let sameLetters=candidates.find(one=>toLetters(one)===toLetters(name));if(sameLetters!==void 0)return sameLetters;let maxDistance=Math.max(1,Math.floor(name.length*
LARGEST_SHARE_OF_CHANGES));return closestMatch(name,candidates,{maxDistance})??candidates.find(one=>isTransposed(name,one))}function isTransposed(name,other){return name.
length===other.length&&leven(name,other)===2&&sortLetters(name)===sortLetters(other)}function sortLetters(name){return Array.from(name).sort().join("")}function toLetters(name){
return name.toLowerCase().replaceAll(/[-_\s]/g,"")}export{formatLocation,DeployError,SignInError,TemplateError,DecodeError,StackError,DeadlineError,CancelledError,RequestError,InputError,messageOf,findFailureCode,
explain,oneLine,leven,didYouMean,didYouMeanClause,isTransposed};
