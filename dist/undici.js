import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
var Oy=Object.create;var OE=Object.defineProperty;var Jy=Object.getOwnPropertyDescriptor;var vy=Object.getOwnPropertyNames;var qy=Object.getPrototypeOf,Wy=Object.prototype.hasOwnProperty;var C=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(A,t)=>(typeof require<"u"?require:A)[t]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var y=(e,A)=>()=>{try{return A||e((A={exports:{}}).exports,A),A.exports}catch(t){throw A=0,t}};var Py=(e,A,t,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let s of vy(A))!Wy.call(e,s)&&s!==t&&OE(e,s,{get:()=>A[s],enumerable:!(r=Jy(A,s))||r.enumerable});
return e};var _y=(e,A,t)=>(t=e!=null?Oy(qy(e)):{},Py(A||!e||!e.__esModule?OE(t,"default",{value:e,enumerable:!0}):t,e));var q=y((PY,JE)=>{"use strict";JE.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRedirectCacheControl:Symbol(
"redirect cache control"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecti\
ng"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep\
 alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol(
"body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol(
"abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),
kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("des\
troy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol(
"socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol(
"http2session connect protocol"),kRemoteSettings:Symbol("http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("\
ping interval"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol(
"socks5 proxy agent")}});var ti=y((_Y,PE)=>{"use strict";var _t=0,zo=1e3,Ko=(zo>>1)-1,Le,jo=Symbol("kFastTimer"),ye=[],$o=-2,Ai=-1,qE=0,vE=1;function ei(){_t+=Ko;let e=0,A=ye.length;for(;e<
A;){let t=ye[e];t._state===qE?(t._idleStart=_t-Ko,t._state=vE):t._state===vE&&_t>=t._idleStart+t._idleTimeout&&(t._state=Ai,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===Ai?(t._state=$o,--A!==0&&(ye[e]=ye[A])):++e}ye.length=A,ye.length!==0&&WE()}function WE(){Le?.refresh?Le.refresh():(clearTimeout(Le),Le=setTimeout(ei,
Ko),Le?.unref())}var Zs=class{[jo]=!0;_state=$o;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){this._onTimeout=A,this._idleTimeout=t,this.
_timerArg=r,this.refresh()}refresh(){this._state===$o&&ye.push(this),(!Le||ye.length===1)&&WE(),this._state=qE}clear(){this._state=Ai,this._idleStart=-1}};PE.exports=
{setTimeout(e,A,t){return A<=zo?setTimeout(e,A,t):new Zs(e,A,t)},clearTimeout(e){e[jo]?e.clear():clearTimeout(e)},setFastTimeout(e,A,t){return new Zs(e,A,t)},clearFastTimeout(e){
e.clear()},now(){return _t},tick(e=0){_t+=e-zo+1,ei(),ei()},reset(){_t=0,ye.length=0,clearTimeout(Le),Le=null},kFastTimer:jo}});var L=y((ZY,uQ)=>{"use strict";var _E=Symbol.for("undici.error.UND_ERR"),$=class extends Error{constructor(A,t){super(A,t),this.name="UndiciError",this.code="UN\
D_ERR"}static[Symbol.hasInstance](A){return A&&A[_E]===!0}get[_E](){return!0}},ZE=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),ri=class extends ${constructor(A){
super(A),this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[ZE]===
!0}get[ZE](){return!0}},XE=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),si=class extends ${constructor(A){super(A),this.name="HeadersTimeoutError",this.message=
A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[XE]===!0}get[XE](){return!0}},zE=Symbol.for("undici.err\
or.UND_ERR_HEADERS_OVERFLOW"),ni=class extends ${constructor(A){super(A),this.name="HeadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UN\
D_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&A[zE]===!0}get[zE](){return!0}},KE=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),oi=class extends ${constructor(A){
super(A),this.name="BodyTimeoutError",this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[KE]===!0}get[KE](){
return!0}},jE=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),ii=class extends ${constructor(A){super(A),this.name="InvalidArgumentError",this.message=A||"Invali\
d Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[jE]===!0}get[jE](){return!0}},$E=Symbol.for("undici.error.UND_ERR_IN\
VALID_RETURN_VALUE"),ai=class extends ${constructor(A){super(A),this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_\
ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){return A&&A[$E]===!0}get[$E](){return!0}},AQ=Symbol.for("undici.error.UND_ERR_ABORT"),Xs=class extends ${constructor(A){
super(A),this.name="AbortError",this.message=A||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[AQ]===!0}get[AQ](){
return!0}},eQ=Symbol.for("undici.error.UND_ERR_ABORTED"),gi=class extends Xs{constructor(A){super(A),this.name="AbortError",this.message=A||"Request aborted",this.
code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&A[eQ]===!0}get[eQ](){return!0}},tQ=Symbol.for("undici.error.UND_ERR_INFO"),ci=class extends ${constructor(A){
super(A),this.name="InformationalError",this.message=A||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[tQ]===!0}get[tQ](){
return!0}},rQ=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Ei=class extends ${constructor(A){super(A),this.name="RequestContentLengthMismatchE\
rror",this.message=A||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&
A[rQ]===!0}get[rQ](){return!0}},sQ=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Qi=class extends ${constructor(A){super(A),this.name="Response\
ContentLengthMismatchError",this.message=A||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](A){return A&&A[sQ]===!0}get[sQ](){return!0}},nQ=Symbol.for("undici.error.UND_ERR_DESTROYED"),li=class extends ${constructor(A){super(A),this.name="\
ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[nQ]===!0}get[nQ](){return!0}},
oQ=Symbol.for("undici.error.UND_ERR_CLOSED"),hi=class extends ${constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is closed",this.
code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&A[oQ]===!0}get[oQ](){return!0}},iQ=Symbol.for("undici.error.UND_ERR_SOCKET"),Ii=class extends ${constructor(A,t){
super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](A){return A&&A[iQ]===!0}get[iQ](){
return!0}},aQ=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),Bi=class extends ${constructor(A){super(A),this.name="NotSupportedError",this.message=A||"Not sup\
ported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[aQ]===!0}get[aQ](){return!0}},gQ=Symbol.for("undici.error.UND_ERR_BPL_\
MISSING_UPSTREAM"),ui=class extends ${constructor(A){super(A),this.name="MissingUpstreamError",this.message=A||"No upstream has been added to the BalancedPool",
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){return A&&A[gQ]===!0}get[gQ](){return!0}},cQ=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),
Ci=class extends Error{constructor(A,t,r){super(A),this.name="HTTPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){
return A&&A[cQ]===!0}get[cQ](){return!0}},EQ=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),fi=class extends ${constructor(A){super(A),this.name="Resp\
onseExceededMaxSizeError",this.message=A||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&
A[EQ]===!0}get[EQ](){return!0}},QQ=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),di=class extends ${constructor(A,t,{headers:r,data:s}){super(A),this.name="Reque\
stRetryError",this.message=A||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&
A[QQ]===!0}get[QQ](){return!0}},lQ=Symbol.for("undici.error.UND_ERR_RESPONSE"),yi=class extends ${constructor(A,t,{headers:r,body:s}){super(A),this.name="Respon\
seError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.body=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[lQ]===
!0}get[lQ](){return!0}},hQ=Symbol.for("undici.error.UND_ERR_PRX_TLS"),Di=class extends ${constructor(A,t,r={}){super(t,{cause:A,...r}),this.name="SecureProxyCon\
nectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){return A&&A[hQ]===!0}get[hQ](){
return!0}},IQ=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"),wi=class extends ${constructor(A){super(A),this.name="MaxOriginsReachedError",this.message=
A||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](A){return A&&A[IQ]===!0}get[IQ](){return!0}},pi=class extends ${constructor(A,t){
super(A),this.name="Socks5ProxyError",this.message=A||"SOCKS5 proxy error",this.code=t||"UND_ERR_SOCKS5"}},BQ=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_E\
XCEEDED"),Si=class extends ${constructor(A){super(A),this.name="MessageSizeExceededError",this.message=A||"Max decompressed message size exceeded",this.code="UN\
D_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&A[BQ]===!0}get[BQ](){return!0}};uQ.exports={AbortError:Xs,HTTPParserError:Ci,UndiciError:$,
HeadersTimeoutError:si,HeadersOverflowError:ni,BodyTimeoutError:oi,RequestContentLengthMismatchError:Ei,ConnectTimeoutError:ri,InvalidArgumentError:ii,InvalidReturnValueError:ai,
RequestAbortedError:gi,ClientDestroyedError:li,ClientClosedError:hi,InformationalError:ci,SocketError:Ii,NotSupportedError:Bi,ResponseContentLengthMismatchError:Qi,
BalancedPoolMissingUpstreamError:ui,ResponseExceededMaxSizeError:fi,RequestRetryError:di,ResponseError:yi,SecureProxyConnectionError:Di,MaxOriginsReachedError:wi,
Socks5ProxyError:pi,MessageSizeExceededError:Si}});var Ks=y((XY,fQ)=>{"use strict";var Ni=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-He\
aders","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","A\
ccess-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-E\
ncoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","\
Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expe\
ct-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","\
Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","\
Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Se\
rvice-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin",
"Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Contro\
l","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],zs={};Object.setPrototypeOf(zs,null);var CQ={};Object.
setPrototypeOf(CQ,null);function Zy(e){let A=CQ[e];return A===void 0&&(A=Buffer.from(e)),A}for(let e=0;e<Ni.length;++e){let A=Ni[e],t=A.toLowerCase();zs[A]=zs[t]=
t}fQ.exports={wellknownHeaderNames:Ni,headerNameLowerCasedRecord:zs,getHeaderNameAsBuffer:Zy}});var wQ=y((zY,DQ)=>{"use strict";var{wellknownHeaderNames:dQ,headerNameLowerCasedRecord:Xy}=Ks(),Ri=class e{value=null;left=null;middle=null;right=null;code;constructor(A,t,r){
if(r===void 0||r>=A.length)throw new TypeError("Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?
this.middle=new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let s=0,n=this;for(;;){let o=A.charCodeAt(s);if(o>127)
throw new TypeError("key must be ascii string");if(n.code===o)if(r===++s){n.value=t;break}else if(n.middle!==null)n=n.middle;else{n.middle=new e(A,t,s);break}else if(n.
code<o)if(n.left!==null)n=n.left;else{n.left=new e(A,t,s);break}else if(n.right!==null)n=n.right;else{n.right=new e(A,t,s);break}}}search(A){let t=A.length,r=0,
s=this;for(;s!==null&&r<t;){let n=A[r];for(n<=90&&n>=65&&(n|=32);s!==null;){if(n===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<n?s.left:s.right}}return null}},
js=class{node=null;insert(A,t){this.node===null?this.node=new Ri(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(A)?.value??null}},yQ=new js;for(let e=0;e<
dQ.length;++e){let A=Xy[dQ[e]];yQ.insert(A,A)}DQ.exports={TernarySearchTree:js,tree:yQ}});var Y=y((KY,qQ)=>{"use strict";var Hr=C("node:assert"),{kDestroyed:RQ,kBodyUsed:Zt,kListeners:An,kBody:pQ}=q(),{IncomingMessage:zy}=C("node:http"),mQ=C("node:stream"),
Ky=C("node:net"),{stringify:jy}=C("node:querystring"),{EventEmitter:$y}=C("node:events"),$s=ti(),{InvalidArgumentError:cA,ConnectTimeoutError:AD}=L(),{headerNameLowerCasedRecord:eD}=Ks(),
{tree:FQ}=wQ(),[tD,rD]=process.versions.node.split(".",2).map(e=>Number(e)),tn=class{constructor(A){this[pQ]=A,this[Zt]=!1}async*[Symbol.asyncIterator](){Hr(!this[Zt],
"disturbed"),this[Zt]=!0,yield*this[pQ]}};function SQ(){}function sD(e){return rn(e)?(LQ(e)===0&&e.on("data",function(){Hr(!1)}),typeof e.readableDidRead!="bool\
ean"&&(e[Zt]=!1,$y.prototype.on.call(e,"data",function(){this[Zt]=!0})),e):e&&typeof e.pipeTo=="function"?new tn(e):e&&VQ(e)?e:e&&typeof e!="string"&&!ArrayBuffer.
isView(e)&&TQ(e)?new tn(e):e}function rn(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function UQ(e){if(e===null)return!1;
if(e instanceof Blob)return!0;if(typeof e!="object")return!1;{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream=="funct\
ion"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}function MQ(e){return e.includes("?")||e.includes("#")}function nD(e,A){if(MQ(e))throw new Error('Qu\
ery params cannot be passed when url already contains "?" or "#".');let t=jy(A);return t&&(e+="?"+t),e}function kQ(e){let A=parseInt(e,10);return A===Number(e)&&
A>=0&&A<=65535}function en(e){return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function bQ(e){if(typeof e=="\
string"){if(e=new URL(e),!en(e.origin||e.protocol))throw new cA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!=
"object")throw new cA("Invalid URL: The URL argument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&kQ(e.port)===!1)throw new cA(
"Invalid URL: port must be a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new cA("Invalid URL path: \
the path must be a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new cA("Invalid URL pathname: the pathname must be a strin\
g or null/undefined.");if(e.hostname!=null&&typeof e.hostname!="string")throw new cA("Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.
origin!=null&&typeof e.origin!="string")throw new cA("Invalid URL origin: the origin must be a string or null/undefined.");if(!en(e.origin||e.protocol))throw new cA(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="https:"?443:80,t=e.origin!=null?e.origin:`${e.protocol||
""}//${e.hostname||""}:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),
new URL(`${t}${r}`)}if(!en(e.origin||e.protocol))throw new cA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}function oD(e){if(e=
bQ(e),e.pathname!=="/"||e.search||e.hash)throw new cA("invalid url");return e}function iD(e){if(e[0]==="["){let t=e.indexOf("]");return Hr(t!==-1),e.substring(1,
t)}let A=e.indexOf(":");return A===-1?e:e.substring(0,A)}function aD(e){if(!e)return null;Hr(typeof e=="string");let A=iD(e);return Ky.isIP(A)?"":A}function gD(e){
return JSON.parse(JSON.stringify(e))}function cD(e){return e!=null&&typeof e[Symbol.asyncIterator]=="function"}function TQ(e){return e!=null&&(typeof e[Symbol.iterator]==
"function"||typeof e[Symbol.asyncIterator]=="function")}function ED(e){let A=Object.getPrototypeOf(e);return Object.prototype.hasOwnProperty.call(e,Symbol.iterator)||
A!=null&&A!==Object.prototype&&typeof e[Symbol.iterator]=="function"}function LQ(e){if(e==null)return 0;if(rn(e)){let A=e._readableState;return A&&A.objectMode===
!1&&A.ended===!0&&Number.isFinite(A.length)?A.length:null}else{if(UQ(e))return e.size!=null?e.size:null;if(GQ(e))return e.byteLength}return null}function HQ(e){
return e&&!!(e.destroyed||e[RQ]||mQ.isDestroyed?.(e))}function YQ(e,A){e==null||!rn(e)||HQ(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===
zy&&(e.socket=null),e.destroy(A)):A&&queueMicrotask(()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[RQ]=!0))}var QD=/timeout=(\d+)/;function lD(e){let A=e.match(QD);
return A?parseInt(A[1],10)*1e3:null}function xQ(e){return typeof e=="string"?eD[e]??e.toLowerCase():FQ.lookup(e)??e.toString("latin1").toLowerCase()}function hD(e){
return FQ.lookup(e)??e.toString("latin1").toLowerCase()}function ID(e,A){A===void 0&&(A={});for(let t=0;t<e.length;t+=2){let r=xQ(e[t]),s=A[r];if(s!==void 0)if(Object.
hasOwn(A,r))typeof s=="string"&&(s=[s],A[r]=s),s.push(e[t+1].toString("latin1"));else{let n=typeof e[t+1]=="string"?e[t+1]:Array.isArray(e[t+1])?e[t+1].map(o=>o.
toString("latin1")):e[t+1].toString("latin1");r==="__proto__"?Object.defineProperty(A,r,{value:n,enumerable:!0,configurable:!0,writable:!0}):A[r]=n}else{let n=typeof e[t+
1]=="string"?e[t+1]:Array.isArray(e[t+1])?e[t+1].map(o=>o.toString("latin1")):e[t+1].toString("latin1");A[r]=n}}return A}function BD(e){let A=e.length,t=new Array(
A),r,s;for(let n=0;n<A;n+=2)r=e[n],s=e[n+1],typeof r!="string"&&(r=r.toString()),typeof s!="string"&&(s=s.toString("latin1")),t[n]=r,t[n+1]=s;return t}function uD(e){
let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)A.push(Buffer.from(t,"latin1"),Buffer.from(`${s}`,"latin1"));else A.push(Buffer.from(
t,"latin1"),Buffer.from(`${r}`,"latin1"));return A}function CD(e){if(!Array.isArray(e))throw new TypeError("expected headers to be an array");return e.map(A=>Buffer.
from(A))}function GQ(e){return e instanceof Uint8Array||Buffer.isBuffer(e)}function fD(e,A,t){if(!e||typeof e!="object")throw new cA("handler must be an object");
if(typeof e.onRequestStart!="function"){if(typeof e.onConnect!="function")throw new cA("invalid onConnect method");if(typeof e.onError!="function")throw new cA(
"invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new cA("invalid onBodySent method");if(t||A==="CONNECT"){if(typeof e.onUpgrade!=
"function")throw new cA("invalid onUpgrade method")}else{if(typeof e.onHeaders!="function")throw new cA("invalid onHeaders method");if(typeof e.onData!="functio\
n")throw new cA("invalid onData method");if(typeof e.onComplete!="function")throw new cA("invalid onComplete method")}}}function dD(e){return!!(e&&(mQ.isDisturbed(
e)||e[Zt]))}function yD(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,
timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function DD(e){let A;return new ReadableStream({start(){A=e[Symbol.asyncIterator]()},pull(t){
return A.next().then(({done:r,value:s})=>{if(r)return queueMicrotask(()=>{t.close(),t.byobRequest?.respond(0)});{let n=Buffer.isBuffer(s)?s:Buffer.from(s);return n.
byteLength?t.enqueue(new Uint8Array(n)):this.pull(t)}})},cancel(){return A.return()},type:"bytes"})}function VQ(e){return e&&typeof e=="object"&&typeof e.append==
"function"&&typeof e.delete=="function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]===
"FormData"}function wD(e,A){return"addEventListener"in e?(e.addEventListener("abort",A,{once:!0}),()=>e.removeEventListener("abort",A)):(e.once("abort",A),()=>e.
removeListener("abort",A))}var OQ=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,
1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function pD(e){return OQ[e]===1}var SD=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function ND(e){
if(e.length>=12)return SD.test(e);if(e.length===0)return!1;for(let A=0;A<e.length;A++)if(OQ[e.charCodeAt(A)]!==1)return!1;return!0}var RD=/[^\t\x20-\x7e\x80-\xff]/;
function mD(e){return!RD.test(e)}var FD=/^bytes (\d+)-(\d+)\/(\d+)?$/;function UD(e){if(e==null||e==="")return{start:0,end:null,size:null};let A=e?e.match(FD):null;
return A?{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):null,size:A[3]?parseInt(A[3]):null}:null}function MD(e,A,t){return(e[An]??=[]).push([A,t]),e.on(A,t),e}function kD(e){
if(e[An]!=null){for(let[A,t]of e[An])e.removeListener(A,t);e[An]=null}return e}function bD(e,A,t){try{A.onError(t),Hr(A.aborted)}catch(r){e.emit("error",r)}}var TD=process.
platform==="win32"?(e,A)=>{if(!A.timeout)return SQ;let t=null,r=null,s=$s.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>NQ(e.deref(),A))})},A.timeout);
return()=>{$s.clearFastTimeout(s),clearImmediate(t),clearImmediate(r)}}:(e,A)=>{if(!A.timeout)return SQ;let t=null,r=$s.setFastTimeout(()=>{t=setImmediate(()=>{
NQ(e.deref(),A)})},A.timeout);return()=>{$s.clearFastTimeout(r),clearImmediate(t)}};function NQ(e,A){if(e==null)return;let t="Connect Timeout Error";Array.isArray(
e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${A.hostname}:${A.
port},`,t+=` timeout: ${A.timeout}ms)`,YQ(e,new AD(t))}function LD(e){if(e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p")switch(e[4]){case":":return"http:";case"\
s":if(e[5]===":")return"https:"}return e.slice(0,e.indexOf(":")+1)}var JQ=Object.create(null);JQ.enumerable=!0;var mi={delete:"DELETE",DELETE:"DELETE",get:"GET",
GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},vQ={...mi,patch:"patch",PATCH:"PATCH"};Object.
setPrototypeOf(mi,null);Object.setPrototypeOf(vQ,null);qQ.exports={kEnumerableProperty:JQ,isDisturbed:dD,isBlobLike:UQ,parseOrigin:oD,parseURL:bQ,getServerName:aD,
isStream:rn,isIterable:TQ,hasSafeIterator:ED,isAsyncIterable:cD,isDestroyed:HQ,headerNameToString:xQ,bufferToLowerCasedHeaderName:hD,addListener:MD,removeAllListeners:kD,
errorRequest:bD,parseRawHeaders:BD,toRawHeaders:uD,encodeRawHeaders:CD,parseHeaders:ID,parseKeepAliveTimeout:lD,destroy:YQ,bodyLength:LQ,deepClone:gD,ReadableStreamFrom:DD,
isBuffer:GQ,assertRequestHandler:fD,getSocketInfo:yD,isFormDataLike:VQ,pathHasQueryOrFragment:MQ,serializePathWithQuery:nD,addAbortListener:wD,isValidHTTPToken:ND,
isValidHeaderValue:mD,isTokenCharCode:pD,parseRangeHeader:UD,normalizedMethodRecordsBase:mi,normalizedMethodRecords:vQ,isValidPort:kQ,isHttpOrHttpsPrefixed:en,nodeMajor:tD,
nodeMinor:rD,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:sD,setupConnectTimeout:TD,getProtocolFromUrlString:LD}});var Mi=y((jY,XQ)=>{"use strict";var{kConnected:WQ,kPending:PQ,kRunning:_Q,kSize:ZQ,kFree:HD,kQueued:YD}=q(),Fi=class{constructor(A){this.connected=A[WQ],this.pending=
A[PQ],this.running=A[_Q],this.size=A[ZQ]}},Ui=class{constructor(A){this.connected=A[WQ],this.free=A[HD],this.pending=A[PQ],this.queued=A[YD],this.running=A[_Q],
this.size=A[ZQ]}};XQ.exports={ClientStats:Fi,PoolStats:Ui}});var He=y(($Y,KQ)=>{"use strict";var _=C("node:diagnostics_channel"),Li=C("node:util"),nt=Li.debuglog("undici"),Yr=Li.debuglog("fetch"),sn=Li.debuglog("websocket"),
MA={beforeConnect:_.channel("undici:client:beforeConnect"),connected:_.channel("undici:client:connected"),connectError:_.channel("undici:client:connectError"),sendHeaders:_.
channel("undici:client:sendHeaders"),create:_.channel("undici:request:create"),bodySent:_.channel("undici:request:bodySent"),bodyChunkSent:_.channel("undici:req\
uest:bodyChunkSent"),bodyChunkReceived:_.channel("undici:request:bodyChunkReceived"),headers:_.channel("undici:request:headers"),trailers:_.channel("undici:requ\
est:trailers"),error:_.channel("undici:request:error"),open:_.channel("undici:websocket:open"),close:_.channel("undici:websocket:close"),socketError:_.channel("\
undici:websocket:socket_error"),ping:_.channel("undici:websocket:ping"),pong:_.channel("undici:websocket:pong"),proxyConnected:_.channel("undici:proxy:connected")},
ki=!1;function zQ(e=nt){if(!ki){if(MA.beforeConnect.hasSubscribers||MA.connected.hasSubscribers||MA.connectError.hasSubscribers||MA.sendHeaders.hasSubscribers){
ki=!0;return}ki=!0,_.subscribe("undici:client:beforeConnect",A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connecting to %s%s using %s%s",n,s?
`:${s}`:"",r,t)}),_.subscribe("undici:client:connected",A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connected to %s%s using %s%s",n,s?`:${s}`:
"",r,t)}),_.subscribe("undici:client:connectError",A=>{let{connectParams:{version:t,protocol:r,port:s,host:n},error:o}=A;e("connection to %s%s using %s%s errore\
d - %s",n,s?`:${s}`:"",r,t,o.message)}),_.subscribe("undici:client:sendHeaders",A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s%s",t,s,
r)})}}var bi=!1;function xD(e=nt){if(!bi){if(MA.headers.hasSubscribers||MA.trailers.hasSubscribers||MA.error.hasSubscribers){bi=!0;return}bi=!0,_.subscribe("und\
ici:request:headers",A=>{let{request:{method:t,path:r,origin:s},response:{statusCode:n}}=A;e("received response to %s %s%s - HTTP %d",t,s,r,n)}),_.subscribe("un\
dici:request:trailers",A=>{let{request:{method:t,path:r,origin:s}}=A;e("trailers received from %s %s%s",t,s,r)}),_.subscribe("undici:request:error",A=>{let{request:{
method:t,path:r,origin:s},error:n}=A;e("request to %s %s%s errored - %s",t,s,r,n.message)})}}var Ti=!1;function GD(e=sn){if(!Ti){if(MA.open.hasSubscribers||MA.close.
hasSubscribers||MA.socketError.hasSubscribers||MA.ping.hasSubscribers||MA.pong.hasSubscribers){Ti=!0;return}Ti=!0,_.subscribe("undici:websocket:open",A=>{if(A.address!=
null){let{address:t,port:r}=A.address;e("connection opened %s%s",t,r?`:${r}`:"")}else e("connection opened")}),_.subscribe("undici:websocket:close",A=>{let{websocket:t,
code:r,reason:s}=A;e("closed connection to %s - %s %s",t.url,r,s)}),_.subscribe("undici:websocket:socket_error",A=>{e("connection errored - %s",A.message)}),_.subscribe(
"undici:websocket:ping",A=>{e("ping received")}),_.subscribe("undici:websocket:pong",A=>{e("pong received")})}}(nt.enabled||Yr.enabled)&&(zQ(Yr.enabled?Yr:nt),xD(
Yr.enabled?Yr:nt));sn.enabled&&(zQ(nt.enabled?nt:sn),GD(sn));KQ.exports={channels:MA}});var Al=y((Ax,$Q)=>{"use strict";var{InvalidArgumentError:J,NotSupportedError:VD}=L(),ne=C("node:assert"),{isValidHTTPToken:Hi,isValidHeaderValue:xr,isStream:OD,
destroy:JD,isBuffer:vD,isFormDataLike:qD,isIterable:WD,hasSafeIterator:PD,isBlobLike:_D,serializePathWithQuery:ZD,assertRequestHandler:XD,getServerName:zD,normalizedMethodRecords:KD,
getProtocolFromUrlString:jD}=Y(),{channels:EA}=He(),{headerNameLowerCasedRecord:jQ}=Ks(),$D=/[^\u0021-\u00ff]/;function A0(e){if(typeof e!="string"||e.length===
0)return!1;for(let A=0;A<e.length;A++){let t=e.charCodeAt(A);if(t<48||t>57)return!1}return!0}var vA=Symbol("handler"),Yi=class{constructor(A,{path:t,method:r,body:s,
headers:n,query:o,idempotent:i,blocking:a,upgrade:g,headersTimeout:c,bodyTimeout:l,reset:Q,expectContinue:h,servername:B,throwOnError:I,maxRedirections:D,typeOfService:f},d){
if(typeof t!="string")throw new J("path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new J("path \
must be an absolute URL or start with a slash");if($D.test(t))throw new J("invalid request path");if(typeof r!="string")throw new J("method must be a string");if(KD[r]===
void 0&&!Hi(r))throw new J("invalid request method");if(g&&typeof g!="string")throw new J("upgrade must be a string");if(g&&!xr(g))throw new J("invalid upgrade \
header");if(c!=null&&(!Number.isFinite(c)||c<0))throw new J("invalid headersTimeout");if(l!=null&&(!Number.isFinite(l)||l<0))throw new J("invalid bodyTimeout");
if(Q!=null&&typeof Q!="boolean")throw new J("invalid reset");if(h!=null&&typeof h!="boolean")throw new J("invalid expectContinue");if(I!=null)throw new J("inval\
id throwOnError");if(D!=null&&D!==0)throw new J("maxRedirections is not supported, use the redirect interceptor");if(f!=null&&(!Number.isInteger(f)||f<0||f>255))
throw new J("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=c,this.bodyTimeout=l,this.method=r,this.typeOfService=f,this.abort=null,
s==null)this.body=null;else if(OD(s)){this.body=s;let w=this.body._readableState;(!w||!w.autoDestroy)&&(this.endHandler=function(){JD(this)},this.body.on("end",
this.endHandler)),this.errorHandler=F=>{this.abort?this.abort(F):this.error=F},this.body.on("error",this.errorHandler)}else if(vD(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.
isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(
s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(qD(s)||WD(s)||_D(s))this.body=s;else throw new J("body must be a string, a Buf\
fer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,this.path=o?ZD(t,o):t,this.origin=A,this.protocol=
jD(A),this.idempotent=i??(r==="HEAD"||r==="GET"),this.blocking=a??this.method!=="HEAD",this.reset=Q??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=h??!1,Array.isArray(n)){if(n.length%2!==0)throw new J("headers array must be even");for(let w=0;w<n.length;w+=2)nn(this,
n[w],n[w+1])}else if(n&&typeof n=="object")if(PD(n))for(let w of n){if(!Array.isArray(w)||w.length!==2)throw new J("headers must be in key-value pair format");nn(
this,w[0],w[1])}else{let w=Object.keys(n);for(let F=0;F<w.length;++F)nn(this,w[F],n[w[F]])}else if(n!=null)throw new J("headers must be an object or an array");
XD(d,r,g),this.servername=B||zD(this.host)||null,this[vA]=d,EA.create.hasSubscribers&&EA.create.publish({request:this})}onBodySent(A){if(EA.bodyChunkSent.hasSubscribers&&
EA.bodyChunkSent.publish({request:this,chunk:A}),this[vA].onBodySent)try{return this[vA].onBodySent(A)}catch(t){this.abort(t)}}onRequestSent(){if(EA.bodySent.hasSubscribers&&
EA.bodySent.publish({request:this}),this[vA].onRequestSent)try{return this[vA].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){if(ne(!this.aborted),ne(!this.
completed),this.error)A(this.error);else return this.abort=A,this[vA].onConnect(A)}onResponseStarted(){return this[vA].onResponseStarted?.()}onHeaders(A,t,r,s){
ne(!this.aborted),ne(!this.completed),EA.headers.hasSubscribers&&EA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:s}});try{return this[vA].
onHeaders(A,t,r,s)}catch(n){this.abort(n)}}onData(A){ne(!this.aborted),ne(!this.completed),EA.bodyChunkReceived.hasSubscribers&&EA.bodyChunkReceived.publish({request:this,
chunk:A});try{return this[vA].onData(A)}catch(t){return this.abort(t),!1}}onUpgrade(A,t,r,s=""){this.onFinally(),ne(!this.aborted),ne(!this.completed),EA.headers.
hasSubscribers&&EA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:s}});let n=this[vA].onUpgrade(A,t,r);return this.aborted||(this.completed=
!0,EA.trailers.hasSubscribers&&EA.trailers.publish({request:this,trailers:[]})),n}onComplete(A){this.onFinally(),ne(!this.aborted),ne(!this.completed),this.completed=
!0,EA.trailers.hasSubscribers&&EA.trailers.publish({request:this,trailers:A});try{return this[vA].onComplete(A)}catch(t){this.onError(t)}}onError(A){if(this.onFinally(),
EA.error.hasSubscribers&&EA.error.publish({request:this,error:A}),!this.aborted)return this.aborted=!0,this[vA].onError(A)}onFinally(){this.errorHandler&&(this.
body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,t){return nn(
this,A,t),this}};function nn(e,A,t){if(t&&typeof t=="object"&&!Array.isArray(t))throw new J(`invalid ${A} header`);if(t===void 0)return;let r=jQ[A];if(r===void 0&&
(r=A.toLowerCase(),jQ[r]===void 0&&!Hi(r)))throw new J("invalid header key");if(Array.isArray(t)){let s=[];for(let n=0;n<t.length;n++)if(typeof t[n]=="string"){
if(!xr(t[n]))throw new J(`invalid ${A} header`);s.push(t[n])}else if(t[n]===null)s.push("");else{if(typeof t[n]=="object")throw new J(`invalid ${A} header`);{let o=`${t[n]}`;
if(!xr(o))throw new J(`invalid ${A} header`);s.push(o)}}t=s}else if(typeof t=="string"){if(!xr(t))throw new J(`invalid ${A} header`)}else if(t===null)t="";else if(t=
`${t}`,!xr(t))throw new J(`invalid ${A} header`);if(r==="host"){if(e.host!==null)throw new J("duplicate host header");if(typeof t!="string")throw new J("invalid\
 host header");e.host=t}else if(r==="content-length"){if(e.contentLength!==null)throw new J("duplicate content-length header");if(!A0(t))throw new J("invalid co\
ntent-length header");e.contentLength=parseInt(t,10)}else if(e.contentType===null&&r==="content-type")e.contentType=t,e.headers.push(A,t);else{if(r==="transfer-\
encoding"||r==="keep-alive"||r==="upgrade")throw new J(`invalid ${r} header`);if(r==="connection"){let s=typeof t=="string"?t:null;if(s===null)throw new J("inva\
lid connection header");for(let n of s.toLowerCase().split(",")){let o=n.trim();if(!Hi(o))throw new J("invalid connection header");o==="close"&&(e.reset=!0)}}else{
if(r==="expect")throw new VD("expect header not supported");e.headers.push(A,t)}}}$Q.exports=Yi});var Gr=y((ex,tl)=>{"use strict";var{InvalidArgumentError:e0}=L();tl.exports=class el{#A;constructor(A){this.#A=A}static wrap(A){return A.onRequestStart?A:new el(
A)}onConnect(A,t){return this.#A.onConnect?.(A,t)}onResponseStarted(){return this.#A.onResponseStarted?.()}onHeaders(A,t,r,s){return this.#A.onHeaders?.(A,t,r,s)}onUpgrade(A,t,r){
return this.#A.onUpgrade?.(A,t,r)}onData(A){return this.#A.onData?.(A)}onComplete(A){return this.#A.onComplete?.(A)}onError(A){if(!this.#A.onError)throw A;return this.#A.
onError?.(A)}onRequestStart(A,t){this.#A.onConnect?.(r=>A.abort(r),t)}onRequestUpgrade(A,t,r,s){let n=[];for(let[o,i]of Object.entries(r))n.push(Buffer.from(o,"\
latin1"),xi(i));this.#A.onUpgrade?.(t,n,s)}onResponseStart(A,t,r,s){let n=[];for(let[o,i]of Object.entries(r))n.push(Buffer.from(o,"latin1"),xi(i));this.#A.onHeaders?.(
t,n,()=>A.resume(),s)===!1&&A.pause()}onResponseData(A,t){this.#A.onData?.(t)===!1&&A.pause()}onResponseEnd(A,t){let r=[];for(let[s,n]of Object.entries(t))r.push(
Buffer.from(s,"latin1"),xi(n));this.#A.onComplete?.(r)}onResponseError(A,t){if(!this.#A.onError)throw new e0("invalid onError method");this.#A.onError?.(t)}};function xi(e){
return Array.isArray(e)?e.map(A=>Buffer.from(A,"latin1")):Buffer.from(e,"latin1")}});var Vr=y((tx,rl)=>{"use strict";var t0=C("node:events"),r0=Gr(),s0=e=>(A,t)=>e(A,r0.wrap(t)),Gi=class extends t0{dispatch(){throw new Error("not implemented")}close(){
throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.dispatch.bind(this);for(let s of t)
if(s!=null){if(typeof s!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r=s0(r),r==null||typeof r!="fun\
ction"||r.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,{get:(s,n)=>n==="dispatch"?r:s[n]})}};rl.exports=Gi});var ol=y((rx,nl)=>{"use strict";var{parseHeaders:Vi}=Y(),{InvalidArgumentError:n0}=L(),Oi=Symbol("resume"),Ji=class{#A=!1;#e=null;#t=!1;#r;[Oi]=null;rawHeaders=null;rawTrailers=null;constructor(A){
this.#r=A}pause(){this.#A=!0}resume(){this.#A&&(this.#A=!1,this[Oi]?.())}abort(A){this.#t||(this.#t=!0,this.#e=A,this.#r(A))}get aborted(){return this.#t}get reason(){
return this.#e}get paused(){return this.#A}};nl.exports=class sl{#A;#e;constructor(A){this.#A=A}static unwrap(A){return A.onRequestStart?new sl(A):A}onConnect(A,t){
this.#e=new Ji(A),this.#A.onRequestStart?.(this.#e,t)}onResponseStarted(){return this.#A.onResponseStarted?.()}onUpgrade(A,t,r){this.#e.rawHeaders=t,this.#A.onRequestUpgrade?.(
this.#e,A,Vi(t),r)}onHeaders(A,t,r,s){return this.#e[Oi]=r,this.#e.rawHeaders=t,this.#A.onResponseStart?.(this.#e,A,Vi(t),s),!this.#e.paused}onData(A){return this.#A.
onResponseData?.(this.#e,A),!this.#e.paused}onComplete(A){this.#e.rawTrailers=A,this.#A.onResponseEnd?.(this.#e,Vi(A))}onError(A){if(!this.#A.onResponseError)throw new n0(
"invalid onError method");this.#A.onResponseError?.(this.#e,A)}}});var it=y((sx,al)=>{"use strict";var o0=C("node:buffer"),i0=Vr(),a0=ol(),{ClientDestroyedError:vi,ClientClosedError:g0,InvalidArgumentError:on}=L(),{kDestroy:c0,
kClose:E0,kClosed:Or,kDestroyed:Xt,kDispatch:Q0}=q(),Ye=Symbol("onDestroyed"),ot=Symbol("onClosed"),qi=Symbol("webSocketOptions"),il=Symbol("eventSourceOptions"),
Wi=class extends i0{[Xt]=!1;[Ye]=null;[Or]=!1;[ot]=null;constructor(A){super(),this[qi]=A?.webSocket??{},this[il]=A?.eventSource??{}}get webSocketOptions(){return{
maxFragments:this[qi].maxFragments??131072,maxPayloadSize:this[qi].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[il].maxEventSize??
o0.kStringMaxLength}}get destroyed(){return this[Xt]}get closed(){return this[Or]}close(A){if(A===void 0)return new Promise((r,s)=>{this.close((n,o)=>n?s(n):r(o))});
if(typeof A!="function")throw new on("invalid callback");if(this[Xt]){let r=new vi;queueMicrotask(()=>A(r,null));return}if(this[Or]){this[ot]?this[ot].push(A):queueMicrotask(
()=>A(null,null));return}this[Or]=!0,this[ot]??=[],this[ot].push(A);let t=()=>{let r=this[ot];this[ot]=null;for(let s=0;s<r.length;s++)r[s](null,null)};this[E0]().
then(()=>this.destroy()).then(()=>queueMicrotask(t))}destroy(A,t){if(typeof A=="function"&&(t=A,A=null),t===void 0)return new Promise((s,n)=>{this.destroy(A,(o,i)=>o?
n(o):s(i))});if(typeof t!="function")throw new on("invalid callback");if(this[Xt]){this[Ye]?this[Ye].push(t):queueMicrotask(()=>t(null,null));return}A||(A=new vi),
this[Xt]=!0,this[Ye]??=[],this[Ye].push(t);let r=()=>{let s=this[Ye];this[Ye]=null;for(let n=0;n<s.length;n++)s[n](null,null)};this[c0](A).then(()=>queueMicrotask(
r))}dispatch(A,t){if(!t||typeof t!="object")throw new on("handler must be an object");t=a0.unwrap(t);try{if(!A||typeof A!="object")throw new on("opts must be an\
 object.");if(this[Xt]||this[Ye])throw new vi;if(this[Or])throw new g0;return this[Q0](A,t)}catch(r){if(typeof t.onError!="function")throw r;return t.onError(r),
!1}}};al.exports=Wi});var at=y((ox,El)=>{"use strict";var l0=C("node:net"),gl=C("node:assert"),cl=Y(),{InvalidArgumentError:h0}=L(),Pi,I0=class{constructor(A){this._maxCachedSessions=
A,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.
get(t);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(t)})}get(A){let t=this._sessionCache.get(A);return t?t.deref():null}set(A,t){if(this._maxCachedSessions!==
0){if(this._sessionCache.has(A))this._sessionCache.delete(A);else if(this._sessionCache.size>=this._maxCachedSessions){let r=!1;for(let[s,n]of this._sessionCache)
if(n.deref()===void 0){this._sessionCache.delete(s),r=!0;break}if(!r){let s=this._sessionCache.keys().next();s.done||this._sessionCache.delete(s.value)}}this._sessionCache.
set(A,new WeakRef(t)),this._sessionRegistry.register(t,A)}}};function B0({allowH2:e,useH2c:A,maxCachedSessions:t,socketPath:r,timeout:s,session:n,...o}){if(t!=null&&
(!Number.isInteger(t)||t<0))throw new h0("maxCachedSessions must be a positive integer or zero");let i={path:r,...o},a=new I0(t??100);return s=s??1e4,e=e??!1,function({
hostname:c,host:l,protocol:Q,port:h,servername:B,localAddress:I,httpSocket:D},f){let d;if(Q==="https:"){Pi||(Pi=C("node:tls")),B=B||i.servername||cl.getServerName(
l)||null;let F=B||c;gl(F);let R=n||a.get(F)||null;h=h||443,d=Pi.connect({highWaterMark:16384,...i,servername:B,session:R,localAddress:I,ALPNProtocols:e?["http/1\
.1","h2"]:["http/1.1"],socket:D,port:h,host:c}),d.on("session",function(H){a.set(F,H)})}else gl(!D,"httpSocket can only be sent on TLS update"),h=h||80,d=l0.connect(
{highWaterMark:64*1024,...i,localAddress:I,port:h,host:c}),A===!0&&(d.alpnProtocol="h2");if(i.keepAlive==null||i.keepAlive){let F=i.keepAliveInitialDelay===void 0?
6e4:i.keepAliveInitialDelay;d.setKeepAlive(!0,F)}let w=cl.setupConnectTimeout(new WeakRef(d),{timeout:s,hostname:c,port:h});return d.setNoDelay(!0).once(Q==="ht\
tps:"?"secureConnect":"connect",function(){if(queueMicrotask(w),f){let F=f;f=null,F(null,this)}}).on("error",function(F){if(queueMicrotask(w),f){let R=f;f=null,
R(F)}}),d}}El.exports=B0});var Ql=y(_i=>{"use strict";Object.defineProperty(_i,"__esModule",{value:!0});_i.enumToMap=u0;function u0(e,A=[],t=[]){let r=(A?.length??0)===0,s=(t?.length??0)===
0;return Object.fromEntries(Object.entries(e).filter(([,n])=>typeof n=="number"&&(r||A.includes(n))&&(s||!t.includes(n))))}});var ll=y(E=>{"use strict";Object.defineProperty(E,"__esModule",{value:!0});E.SPECIAL_HEADERS=E.MINOR=E.MAJOR=E.HTAB_SP_VCHAR_OBS_TEXT=E.QUOTED_STRING=E.CONNECTION_TOKEN_CHARS=
E.HEADER_CHARS=E.TOKEN=E.HEX=E.URL_CHAR=E.USERINFO_CHARS=E.MARK=E.ALPHANUM=E.NUM=E.HEX_MAP=E.NUM_MAP=E.ALPHA=E.STATUSES_HTTP=E.H_METHOD_MAP=E.METHOD_MAP=E.METHODS_RTSP=
E.METHODS_ICE=E.METHODS_HTTP=E.HEADER_STATE=E.FINISH=E.STATUSES=E.METHODS=E.LENIENT_FLAGS=E.FLAGS=E.TYPE=E.ERROR=void 0;var C0=Ql();E.ERROR={OK:0,INTERNAL:1,STRICT:2,
CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,
INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,
CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,
CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,
CB_RESET:31,CB_PROTOCOL_COMPLETE:38};E.TYPE={BOTH:0,REQUEST:1,RESPONSE:2};E.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,
CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512};E.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,
OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512};E.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,
OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,
MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,
PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46};E.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,
EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,
NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,
MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,
PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,
REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,
EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,
TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,
LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,
REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,
INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,
INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,
CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,
SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599};E.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2};E.
HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8};
E.METHODS_HTTP=[E.METHODS.DELETE,E.METHODS.GET,E.METHODS.HEAD,E.METHODS.POST,E.METHODS.PUT,E.METHODS.CONNECT,E.METHODS.OPTIONS,E.METHODS.TRACE,E.METHODS.COPY,E.
METHODS.LOCK,E.METHODS.MKCOL,E.METHODS.MOVE,E.METHODS.PROPFIND,E.METHODS.PROPPATCH,E.METHODS.SEARCH,E.METHODS.UNLOCK,E.METHODS.BIND,E.METHODS.REBIND,E.METHODS.UNBIND,
E.METHODS.ACL,E.METHODS.REPORT,E.METHODS.MKACTIVITY,E.METHODS.CHECKOUT,E.METHODS.MERGE,E.METHODS["M-SEARCH"],E.METHODS.NOTIFY,E.METHODS.SUBSCRIBE,E.METHODS.UNSUBSCRIBE,
E.METHODS.PATCH,E.METHODS.PURGE,E.METHODS.MKCALENDAR,E.METHODS.LINK,E.METHODS.UNLINK,E.METHODS.PRI,E.METHODS.SOURCE,E.METHODS.QUERY];E.METHODS_ICE=[E.METHODS.SOURCE];
E.METHODS_RTSP=[E.METHODS.OPTIONS,E.METHODS.DESCRIBE,E.METHODS.ANNOUNCE,E.METHODS.SETUP,E.METHODS.PLAY,E.METHODS.PAUSE,E.METHODS.TEARDOWN,E.METHODS.GET_PARAMETER,
E.METHODS.SET_PARAMETER,E.METHODS.REDIRECT,E.METHODS.RECORD,E.METHODS.FLUSH,E.METHODS.GET,E.METHODS.POST];E.METHOD_MAP=(0,C0.enumToMap)(E.METHODS);E.H_METHOD_MAP=
Object.fromEntries(Object.entries(E.METHODS).filter(([e])=>e.startsWith("H")));E.STATUSES_HTTP=[E.STATUSES.CONTINUE,E.STATUSES.SWITCHING_PROTOCOLS,E.STATUSES.PROCESSING,
E.STATUSES.EARLY_HINTS,E.STATUSES.RESPONSE_IS_STALE,E.STATUSES.REVALIDATION_FAILED,E.STATUSES.DISCONNECTED_OPERATION,E.STATUSES.HEURISTIC_EXPIRATION,E.STATUSES.
MISCELLANEOUS_WARNING,E.STATUSES.OK,E.STATUSES.CREATED,E.STATUSES.ACCEPTED,E.STATUSES.NON_AUTHORITATIVE_INFORMATION,E.STATUSES.NO_CONTENT,E.STATUSES.RESET_CONTENT,
E.STATUSES.PARTIAL_CONTENT,E.STATUSES.MULTI_STATUS,E.STATUSES.ALREADY_REPORTED,E.STATUSES.TRANSFORMATION_APPLIED,E.STATUSES.IM_USED,E.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
E.STATUSES.MULTIPLE_CHOICES,E.STATUSES.MOVED_PERMANENTLY,E.STATUSES.FOUND,E.STATUSES.SEE_OTHER,E.STATUSES.NOT_MODIFIED,E.STATUSES.USE_PROXY,E.STATUSES.SWITCH_PROXY,
E.STATUSES.TEMPORARY_REDIRECT,E.STATUSES.PERMANENT_REDIRECT,E.STATUSES.BAD_REQUEST,E.STATUSES.UNAUTHORIZED,E.STATUSES.PAYMENT_REQUIRED,E.STATUSES.FORBIDDEN,E.STATUSES.
NOT_FOUND,E.STATUSES.METHOD_NOT_ALLOWED,E.STATUSES.NOT_ACCEPTABLE,E.STATUSES.PROXY_AUTHENTICATION_REQUIRED,E.STATUSES.REQUEST_TIMEOUT,E.STATUSES.CONFLICT,E.STATUSES.
GONE,E.STATUSES.LENGTH_REQUIRED,E.STATUSES.PRECONDITION_FAILED,E.STATUSES.PAYLOAD_TOO_LARGE,E.STATUSES.URI_TOO_LONG,E.STATUSES.UNSUPPORTED_MEDIA_TYPE,E.STATUSES.
RANGE_NOT_SATISFIABLE,E.STATUSES.EXPECTATION_FAILED,E.STATUSES.IM_A_TEAPOT,E.STATUSES.PAGE_EXPIRED,E.STATUSES.ENHANCE_YOUR_CALM,E.STATUSES.MISDIRECTED_REQUEST,E.
STATUSES.UNPROCESSABLE_ENTITY,E.STATUSES.LOCKED,E.STATUSES.FAILED_DEPENDENCY,E.STATUSES.TOO_EARLY,E.STATUSES.UPGRADE_REQUIRED,E.STATUSES.PRECONDITION_REQUIRED,E.
STATUSES.TOO_MANY_REQUESTS,E.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,E.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,E.STATUSES.LOGIN_TIMEOUT,E.STATUSES.
NO_RESPONSE,E.STATUSES.RETRY_WITH,E.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,E.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,E.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
E.STATUSES.INVALID_X_FORWARDED_FOR,E.STATUSES.REQUEST_HEADER_TOO_LARGE,E.STATUSES.SSL_CERTIFICATE_ERROR,E.STATUSES.SSL_CERTIFICATE_REQUIRED,E.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
E.STATUSES.INVALID_TOKEN,E.STATUSES.CLIENT_CLOSED_REQUEST,E.STATUSES.INTERNAL_SERVER_ERROR,E.STATUSES.NOT_IMPLEMENTED,E.STATUSES.BAD_GATEWAY,E.STATUSES.SERVICE_UNAVAILABLE,
E.STATUSES.GATEWAY_TIMEOUT,E.STATUSES.HTTP_VERSION_NOT_SUPPORTED,E.STATUSES.VARIANT_ALSO_NEGOTIATES,E.STATUSES.INSUFFICIENT_STORAGE,E.STATUSES.LOOP_DETECTED,E.STATUSES.
BANDWIDTH_LIMIT_EXCEEDED,E.STATUSES.NOT_EXTENDED,E.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,E.STATUSES.WEB_SERVER_UNKNOWN_ERROR,E.STATUSES.WEB_SERVER_IS_DOWN,E.
STATUSES.CONNECTION_TIMEOUT,E.STATUSES.ORIGIN_IS_UNREACHABLE,E.STATUSES.TIMEOUT_OCCURED,E.STATUSES.SSL_HANDSHAKE_FAILED,E.STATUSES.INVALID_SSL_CERTIFICATE,E.STATUSES.
RAILGUN_ERROR,E.STATUSES.SITE_IS_OVERLOADED,E.STATUSES.SITE_IS_FROZEN,E.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,E.STATUSES.NETWORK_READ_TIMEOUT,E.STATUSES.
NETWORK_CONNECT_TIMEOUT];E.ALPHA=[];for(let e=65;e<=90;e++)E.ALPHA.push(String.fromCharCode(e)),E.ALPHA.push(String.fromCharCode(e+32));E.NUM_MAP={0:0,1:1,2:2,3:3,
4:4,5:5,6:6,7:7,8:8,9:9};E.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};E.NUM=["0","1","2","3",
"4","5","6","7","8","9"];E.ALPHANUM=E.ALPHA.concat(E.NUM);E.MARK=["-","_",".","!","~","*","'","(",")"];E.USERINFO_CHARS=E.ALPHANUM.concat(E.MARK).concat(["%",";",
":","&","=","+","$",","]);E.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].
concat(E.ALPHANUM);E.HEX=E.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);E.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(
E.ALPHANUM);E.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&E.HEADER_CHARS.push(e);E.CONNECTION_TOKEN_CHARS=E.HEADER_CHARS.filter(e=>e!==44);E.QUOTED_STRING=
["	"," "];for(let e=33;e<=255;e++)e!==34&&e!==92&&E.QUOTED_STRING.push(e);E.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let e=33;e<=126;e++)E.HTAB_SP_VCHAR_OBS_TEXT.push(
e);for(let e=128;e<=255;e++)E.HTAB_SP_VCHAR_OBS_TEXT.push(e);E.MAJOR=E.NUM_MAP;E.MINOR=E.MAJOR;E.SPECIAL_HEADERS={connection:E.HEADER_STATE.CONNECTION,"content-\
length":E.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":E.HEADER_STATE.CONNECTION,"transfer-encoding":E.HEADER_STATE.TRANSFER_ENCODING,upgrade:E.HEADER_STATE.UPGRADE};
E.default={ERROR:E.ERROR,TYPE:E.TYPE,FLAGS:E.FLAGS,LENIENT_FLAGS:E.LENIENT_FLAGS,METHODS:E.METHODS,STATUSES:E.STATUSES,FINISH:E.FINISH,HEADER_STATE:E.HEADER_STATE,
ALPHA:E.ALPHA,NUM_MAP:E.NUM_MAP,HEX_MAP:E.HEX_MAP,NUM:E.NUM,ALPHANUM:E.ALPHANUM,MARK:E.MARK,USERINFO_CHARS:E.USERINFO_CHARS,URL_CHAR:E.URL_CHAR,HEX:E.HEX,TOKEN:E.
TOKEN,HEADER_CHARS:E.HEADER_CHARS,CONNECTION_TOKEN_CHARS:E.CONNECTION_TOKEN_CHARS,QUOTED_STRING:E.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:E.HTAB_SP_VCHAR_OBS_TEXT,
MAJOR:E.MAJOR,MINOR:E.MINOR,SPECIAL_HEADERS:E.SPECIAL_HEADERS,METHODS_HTTP:E.METHODS_HTTP,METHODS_ICE:E.METHODS_ICE,METHODS_RTSP:E.METHODS_RTSP,METHOD_MAP:E.METHOD_MAP,
H_METHOD_MAP:E.H_METHOD_MAP,STATUSES_HTTP:E.STATUSES_HTTP}});var Xi=y((gx,hl)=>{"use strict";var{Buffer:f0}=C("node:buffer"),d0="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVh\
ZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9v\
bl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAA\
AAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcM\
bGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dl\
dF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9m\
aW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRw\
X3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5p\
ZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAk\
GmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0\
X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3Np\
emUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAw\
IAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGoh\
BAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgII\
IAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczV\
ACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAA\
RQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACAB\
NgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFq\
IAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAg\
BSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYC\
ACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
BSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/\
QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQIL\
IAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQAC\
QANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEg\
ADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2\
AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkB\
AgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZX\
WFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYB\
pwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B\
3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0Ef\
DNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtB\
Lwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsB\
C0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAM\
mQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyI\
AQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1\
C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB\
/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtB\
kwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtB\
pwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtB\
uwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HO\
AQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgME\
BQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4\
ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHU\
AdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGS\
AZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6\
AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEg\
BEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwB\
Rg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAg\
AygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMg\
QRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQ\
IANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgD\
CyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAAN\
GgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCIC\
RQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyAB\
IARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiAD\
QQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCIC\
RQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAA\
QQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtB\
ACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2ot\
AABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIR\
AAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECAD\
QQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQAL\
IABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwM\
jgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsD\
CyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQg\
AyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAz\
IgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIM\
DIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2\
AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0A\
IAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygC\
BCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2\
AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFB\
AWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM\
9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMg\
ADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM\
7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIM\
QQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykD\
ICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwC\
CyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEB\
cQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQ\
IANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8h\
AgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2Ahwg\
AyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANB\
mBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EV\
NgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJF\
DQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJA\
AkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQ\
IANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgII\
IAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFB\
AWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMg\
ATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMg\
ATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwIL\
AkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCAB\
LQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2\
AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQg\
AyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyAD\
QesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyAB\
IARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBF\
DZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYC\
DEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EG\
DAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsg\
AygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQh\
ACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIU\
IANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2\
AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3Eg\
AkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkC\
CwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwM\
qgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0\
IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRA\
Qd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECAD\
QQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoi\
AUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHB\
ASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkAC\
QCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2\
AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQC\
C0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwA\
IQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyAB\
QQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4B\
IQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyAB\
QQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAg\
BCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCAB\
a2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsO\
DgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEB\
aiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGy\
ASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJAC\
CyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyAD\
QQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJA\
AkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAA\
QQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiAB\
QQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWoh\
AUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFq\
IQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFB\
KwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwx\
C0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+\
ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARG\
BEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsg\
AUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkAD\
QCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEB\
aiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGe\
ASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwB\
CyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyAD\
QQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2\
AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAg\
BkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEt\
AAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAg\
AEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ\
1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQk\
JCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWoh\
AUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzv\
AQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QEL\
IANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANB\
ADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYC\
ACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EB\
aiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEG\
AkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0A\
ACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoB\
C0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0Ge\
ASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARG\
BEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAE\
Rg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3d\
ASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0B\
CwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8A\
IQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiAB\
IARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAIL\
IAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZAB\
NgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsg\
A0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgEL\
A0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgB\
CyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAA\
ai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkAC\
QAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBG\
BEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIc\
IAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQB\
IQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIM\
QQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJA\
IAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYg\
A0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYC\
HCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEg\
BEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43\
LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyAB\
NgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMg\
ADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9\
ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkB\
CyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8\
ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYC\
DEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIM\
pAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEg\
BEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAh\
AgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsL\
CwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEEC\
Rg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0A\
IAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMt\
ACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAA\
IABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8L\
QQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANB\
FTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIg\
AEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYC\
BCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0Hq\
DTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJAB\
C0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1\
C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACEC\
DIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIM\
iwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEh\
AEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIA\
NgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMg\
ATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQ\
IANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAA\
QQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFq\
IQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBG\
BEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAE\
RgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEV\
Rw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0A\
LkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIU\
IANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEB\
AQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAh\
AAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCAD\
QRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACEC\
DGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8B\
cUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEA\
a0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAH\
IAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkB\
OQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVB\
wQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIg\
BSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEB\
Rw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EA\
NgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUN\
JSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANB\
pg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEAD\
QAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFB\
OCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEI\
cUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEM\
WAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEB\
aiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIM\
RwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMg\
ACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRA\
A0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEA\
IQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWoh\
BwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcg\
BCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2\
AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABB\
AWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQD\
AQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAA\
QQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMg\
AUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EA\
NgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyAB\
IARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYC\
FCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0Hc\
KDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEA\
IQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECAD\
QQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJF\
DQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwL\
IAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2\
AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAA\
cUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42\
AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwY\
CyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIF\
QQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHM\
AUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABB\
AWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EA\
NgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAg\
A0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMg\
IgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQL\
QgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsg\
A0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYW\
CAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0h\
CgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2\
AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYC\
FCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANB\
CTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIg\
A0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYC\
FCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANB\
CzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIg\
A0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANB\
qR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAh\
CCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIe\
NgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJA\
IAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYC\
HEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAA\
QQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEA\
NgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGoh\
ACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYC\
ECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB\
0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwN\
Dg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFh\
YWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8L\
Qao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8L\
QcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8L\
QYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8L\
QbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEA\
R0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAg\
ACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIE\
QX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsg\
AxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACAB\
IAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNF\
DQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACAD\
KAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJB\
FHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAE\
Rg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAg\
AUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9\
ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE\
2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2\
AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggi\
A0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFo\
IgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARA\
IAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtB\
yNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhgh\
CSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2\
AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIA\
IgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAi\
AkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEo\
AhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyAD\
QRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEg\
BEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ\
1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBB\
gIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBB\
hNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgA\
KAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkA\
KAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIA\
CyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBB\
hNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkA\
QQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEg\
aiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9x\
IgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEB\
AkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EP\
cWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIA\
NgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYL\
IAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIA\
DAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZ\
ACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAg\
AiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdN\
BEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAEL\
IAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIB\
IAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZ\
AEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAi\
AgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQAC\
f0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEF\
CyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJA\
A0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAA\
NgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIB\
BEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCAC\
IAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEB\
dmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAg\
AjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIA\
IANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIH\
IAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2\
AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEA\
AAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVy\
ZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2Qg\
Zm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0\
YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9j\
aHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBs\
ZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFj\
ayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJv\
cgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9y\
AFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52\
YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJ\
bnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJs\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUg\
cHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5z\
ZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxs\
YmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1\
ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVl\
AEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0\
ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZh\
bHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5r\
X2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1\
c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9m\
aWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBs\
aW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIg\
Y2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFj\
ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29y\
ZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNo\
YXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklU\
WQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FU\
RVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVD\
VEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JU\
AElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFS\
WV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdB\
TF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05f\
RVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBH\
RVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQ\
RV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NC\
X01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VE\
X0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJ\
VEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVP\
VVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05U\
SU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRF\
AEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NP\
TVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURf\
U1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBP\
UklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09f\
TEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUA\
VU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1Rf\
U1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BB\
VVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJF\
RABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURB\
VElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9J\
U19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA\
7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA\
9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAA\
cBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgIC\
AgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUF\
BQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMD\
AwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVD\
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",Zi;Object.defineProperty(hl,"exports",{get:()=>Zi||(Zi=f0.from(d0,"bas\
e64"))})});var Bl=y((cx,Il)=>{"use strict";var{Buffer:y0}=C("node:buffer"),D0="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVh\
ZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9v\
bl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAA\
AAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcM\
bGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dl\
dF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9m\
aW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRw\
X3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5p\
ZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAk\
GmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0\
X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3Np\
emUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAw\
IAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGoh\
BAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgII\
IAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczV\
ACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAA\
RQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACAB\
NgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFq\
IAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAg\
BSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYC\
ACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2Ahgg\
BSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/\
QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQIL\
IAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQAC\
QANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEg\
ADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2\
AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB\
+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesB\
VldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUB\
pgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB\
3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wEL\
QR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8B\
C0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoM\
qwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HM\
AAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0A\
DIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewA\
DHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxh\
C0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxN\
C0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5\
C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwl\
C0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBEL\
Qc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAEC\
AwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5\
ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHV\
AdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGT\
AZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACEC\
DLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsg\
ASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZB\
zAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQAC\
QCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3\
AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2\
AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIM\
qAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsg\
AA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4\
IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEIL\
IAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACEC\
IANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQ\
IgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRA\
IABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/\
C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Ev\
ai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMg\
AhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQ\
IANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAh\
AAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYC\
DAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM\
iwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYC\
BCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACAB\
EDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2\
AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANB\
ADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtH\
DQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyAD\
KAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMg\
ADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMg\
AUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYC\
DAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02Ahwg\
AyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwh\
AgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2\
AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyAD\
KQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM\
7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAA\
QQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2\
AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtB\
HyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYC\
HCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQg\
A0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECAD\
QRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgi\
AkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywIL\
AkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2\
AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2\
AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsg\
AUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJA\
A0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2Ahwg\
AyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2Ahwg\
AyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7\
AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNA\
IAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYN\
AiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYC\
FCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgIL\
IANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwIL\
IAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8i\
AEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAA\
NgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAML\
QQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0B\
CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygC\
BCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2\
AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANB\
ADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8D\
cSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIM\
qQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYC\
DAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7\
ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARG\
BEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQ\
IANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEB\
aiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEB\
QcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkAC\
QAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3\
GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIM\
hAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB\
/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigIL\
IAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFB\
vgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggIL\
IAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAi\
ACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAE\
IAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUA\
aw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEB\
QbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
kAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwIL\
IANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQIL\
AkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04\
IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCAB\
a2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02\
IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEB\
aiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZB\
AWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWoh\
AUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEs\
DDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDAL\
Qb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEg\
BEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkB\
CyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyAB\
QQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEB\
QZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM\
/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wEL\
IANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANB\
ADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYC\
ACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJA\
A0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0A\
ACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAA\
QdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQk\
JCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWoh\
BgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEB\
aiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASEC\
DO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzt\
AQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsg\
A0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EA\
NgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABr\
QQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFq\
IQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYC\
QANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCAB\
LQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIM\
ygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8L\
QZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEg\
BEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiAB\
IARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARG\
Dd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM\
3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB\
/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAE\
IAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASEC\
IAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAM\
AgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANB\
kAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQB\
CyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyy\
AQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIM\
yAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg\
0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsC\
QAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEi\
AEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2\
AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtB\
hAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2\
AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgEL\
AkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUN\
FiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoA\
NgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsg\
ASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlr\
DjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCAD\
IAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQg\
AyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQAL\
Qf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIM\
qQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAEL\
QfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAA\
NgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAh\
AgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsg\
ASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxB\
ACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAEL\
CwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJF\
DQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsg\
Ay0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEt\
AAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIM\
fwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAg\
A0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcN\
AiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EA\
NgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCAD\
QeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIM\
kAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACEC\
DHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEA\
IQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAh\
AgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJB\
ASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB\
4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2Ahwg\
AyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02\
AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2ot\
AABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFB\
AWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEi\
AEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyAB\
IARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAA\
QRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASAD\
LQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2\
AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEB\
AQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEA\
ACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRA\
IANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYA\
IQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB\
/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVB\
wQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIg\
BSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSBy\
IAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5\
OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEg\
ciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAA\
QQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyAD\
QQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBx\
RQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQg\
A0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1s\
IA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABB\
AUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMD\
AwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0A\
LEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAE\
QCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANA\
IABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCAB\
QQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoA\
LAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3EN\
ASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACAD\
QQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWoh\
AQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBH\
DQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBB\
BSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBr\
Qf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIM\
VgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANB\
ADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYC\
BCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyAB\
NgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EA\
NgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFx\
RQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEK\
RgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEB\
IAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyAD\
LwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyAB\
NgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMg\
ATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIM\
IAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEg\
BEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQg\
A0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQE\
BAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYC\
HCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIG\
QeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwB\
CyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANB\
AzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUN\
ACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsg\
ASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2Ahwg\
AyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IK\
IQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEK\
DA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICIL\
Qv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWoh\
AUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2\
AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBIL\
QQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2Ahwg\
AyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2\
AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgL\
QQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2Ahwg\
AyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/\
c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcg\
ATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyAD\
QQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAIL\
QQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFr\
QQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEA\
NgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAA\
IAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgEN\
AwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsH\
ACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAh\
IiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZ\
WlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUP\
C0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMP\
C0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYP\
C0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQP\
C0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAA\
IAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSAB\
QQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+\
AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRgh\
BAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoe\
NgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cN\
ACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEA\
IgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiAB\
ayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAg\
AUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAt\
AChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAA\
AAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBB\
qNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANA\
IAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJH\
DQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABB\
E2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0\
IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIA\
DAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIA\
IAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQ\
IgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIo\
AgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkAC\
QAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCAC\
KAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhx\
IgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEH\
IAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYC\
AAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUA\
IAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIA\
DAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIA\
IgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBB\
f0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsg\
BiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEG\
IAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsi\
BiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEA\
RyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYC\
ACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkA\
KAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIA\
NgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNA\
IAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIA\
QdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB\
/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIA\
IgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVB\
NyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ\
2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNx\
RQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB\
9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEd\
diEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzV\
ACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2\
AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyAB\
IAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAE\
NgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAE\
NgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0A\
CyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIg\
ADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAg\
BUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFF\
BEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH0\
1wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0\
IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwi\
AUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAg\
A0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIA\
IQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQ\
dA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlk\
IGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gu\
eCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0\
YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGlu\
IGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxs\
YmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1M\
ZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0\
aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBF\
eHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBp\
biBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3Npbmcg\
ZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBl\
eHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4\
dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRl\
AG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25f\
dmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRl\
IHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBV\
bmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUA\
SW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBD\
T05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBh\
ZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4\
cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNv\
ZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZ\
AFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9V\
VABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9B\
RF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRF\
TlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMA\
SFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09f\
TkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElP\
Tl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVS\
AEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNU\
RURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RP\
S0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNU\
X0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVO\
VF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5W\
QUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRF\
AEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRF\
AEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExF\
VEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElB\
X1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UA\
UkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9Q\
QVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJP\
UEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVE\
AExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05f\
UkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVf\
UkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFU\
SU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUA\
AK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkA\
AJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAA\
AEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMD\
AAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMD\
AwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEB\
AQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAA\
AQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5l\
Y3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEA\
AQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJF\
TFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJF\
VFRQQ0VUU1BBRFRQLw==",zi;Object.defineProperty(Il,"exports",{get:()=>zi||(zi=y0.from(D0,"base64"))})});var Jr=y((Ex,pl)=>{"use strict";var ul=["GET","HEAD","POST"],w0=new Set(ul),p0=[101,204,205,304],Cl=[301,302,303,307,308],S0=new Set(Cl),fl=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],N0=new Set(fl),
dl=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],
R0=["",...dl],m0=new Set(dl),F0=["follow","manual","error"],yl=["GET","HEAD","OPTIONS","TRACE"],U0=new Set(yl),M0=["navigate","same-origin","no-cors","cors"],k0=[
"omit","same-origin","include"],b0=["default","no-store","reload","no-cache","force-cache","only-if-cached"],T0=["content-encoding","content-language","content-\
location","content-type","content-length"],L0=["half"],Dl=["CONNECT","TRACE","TRACK"],H0=new Set(Dl),wl=["audio","audioworklet","font","image","manifest","paint\
worklet","script","style","track","video","xslt",""],Y0=new Set(wl);pl.exports={subresource:wl,forbiddenMethods:Dl,requestBodyHeader:T0,referrerPolicy:R0,requestRedirect:F0,
requestMode:M0,requestCredentials:k0,requestCache:b0,redirectStatus:Cl,corsSafeListedMethods:ul,nullBodyStatus:p0,safeMethods:yl,badPorts:fl,requestDuplex:L0,subresourceSet:Y0,
badPortsSet:N0,redirectStatusSet:S0,corsSafeListedMethodsSet:w0,safeMethodsSet:U0,forbiddenMethodsSet:H0,referrerPolicyTokens:m0}});var ji=y((Qx,Sl)=>{"use strict";var Ki=Symbol.for("undici.globalOrigin.1");function x0(){return globalThis[Ki]}function G0(e){if(e===void 0){Object.defineProperty(
globalThis,Ki,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="https:")throw new TypeError(
`Only http & https urls are allowed, received ${A.protocol}`);Object.defineProperty(globalThis,Ki,{value:A,writable:!0,enumerable:!1,configurable:!1})}Sl.exports=
{getGlobalOrigin:x0,setGlobalOrigin:G0}});var an=y((lx,Nl)=>{"use strict";var V0=new TextDecoder;function O0(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===191&&(e=e.subarray(3)),V0.decode(e))}
Nl.exports={utf8DecodeBytes:O0}});var oe=y((hx,Ul)=>{"use strict";var Rl=C("node:assert"),{utf8DecodeBytes:J0}=an();function v0(e,A,t){let r="";for(;t.position<A.length&&e(A[t.position]);)r+=A[t.
position],t.position++;return r}function q0(e,A,t){let r=A.indexOf(e,t.position),s=t.position;return r===-1?(t.position=A.length,A.slice(s)):(t.position=r,A.slice(
s,t.position))}var W0=/[\u0009\u000A\u000C\u000D\u0020]/g,P0=/[^\x00-\x7F]/;function _0(e){return P0.test(e)?e.replace(/[A-Z]+/g,A=>A.toLowerCase()):e.toLowerCase()}
function Z0(e){e=e.replace(W0,"");let A=e.length;if(A%4===0&&e.charCodeAt(A-1)===61&&(--A,e.charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.test(e.length===
A?e:e.substring(0,A)))return"failure";let t=Buffer.from(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function ml(e){return e===9||e===10||
e===12||e===13||e===32}function X0(e){let A=e.length;if(65535>A)return String.fromCharCode.apply(null,e);let t="",r=0,s=65535;for(;r<A;)r+s>A&&(s=A-r),t+=String.
fromCharCode.apply(null,e.subarray(r,r+=s));return t}var z0=/[^\x00-\xFF]/;function K0(e){return Rl(!z0.test(e)),e}function j0(e){return JSON.parse(J0(e))}function $0(e,A=!0,t=!0){
return Fl(e,A,t,ml)}function Fl(e,A,t,r){let s=0,n=e.length-1;if(A)for(;s<e.length&&r(e.charCodeAt(s));)s++;if(t)for(;n>0&&r(e.charCodeAt(n));)n--;return s===0&&
n===e.length-1?e:e.slice(s,n+1)}function Aw(e){let A=JSON.stringify(e);if(A===void 0)throw new TypeError("Value is not JSON serializable");return Rl(typeof A=="\
string"),A}Ul.exports={asciiLowercase:_0,collectASequenceOfCodePoints:v0,collectASequenceOfCodePointsFast:q0,forgivingBase64:Z0,isASCIIWhitespace:ml,isomorphicDecode:X0,
isomorphicEncode:K0,parseJSONFromBytes:j0,removeASCIIWhitespace:$0,removeChars:Fl,serializeJavascriptValueToJSONString:Aw}});var qA=y((Ix,Hl)=>{"use strict";var cn=C("node:assert"),{forgivingBase64:ew,collectASequenceOfCodePoints:$i,collectASequenceOfCodePointsFast:vr,isomorphicDecode:tw,
removeASCIIWhitespace:rw,removeChars:sw}=oe(),nw=new TextEncoder,qr=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,ow=/[\u000A\u000D\u0009\u0020]/u,iw=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
function aw(e){cn(e.protocol==="data:");let A=bl(e,!0);A=A.slice(5);let t={position:0},r=vr(",",A,t),s=r.length;if(r=rw(r,!0,!0),t.position>=A.length)return"fai\
lure";t.position++;let n=A.slice(s+1),o=Tl(n);if(/;(?:\u0020*)base64$/ui.test(r)){let a=tw(o);if(o=ew(a),o==="failure")return"failure";r=r.slice(0,-6),r=r.replace(
/(\u0020+)$/u,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let i=Aa(r);return i==="failure"&&(i=Aa("text/plain;charset=US-ASCII")),{mimeType:i,body:o}}
function bl(e,A=!1){if(!A)return e.href;let t=e.href,r=e.hash.length,s=r===0?t:t.substring(0,t.length-r);return!r&&t.endsWith("#")?s.slice(0,-1):s}function Tl(e){
let A=nw.encode(e);return gw(A)}function Ml(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function kl(e){return e>=48&&e<=57?e-48:(e&223)-55}function gw(e){
let A=e.length,t=new Uint8Array(A),r=0,s=0;for(;s<A;){let n=e[s];n!==37?t[r++]=n:n===37&&!(Ml(e[s+1])&&Ml(e[s+2]))?t[r++]=37:(t[r++]=kl(e[s+1])<<4|kl(e[s+2]),s+=
2),++s}return A===r?t:t.subarray(0,r)}function Aa(e){e=gn(e,!0,!0);let A={position:0},t=vr("/",e,A);if(t.length===0||!qr.test(t)||A.position>=e.length)return"fa\
ilure";A.position++;let r=vr(";",e,A);if(r=gn(r,!1,!0),r.length===0||!qr.test(r))return"failure";let s=t.toLowerCase(),n=r.toLowerCase(),o={type:s,subtype:n,parameters:new Map,
essence:`${s}/${n}`};for(;A.position<e.length;){A.position++,$i(g=>ow.test(g),e,A);let i=$i(g=>g!==";"&&g!=="=",e,A);if(i=i.toLowerCase(),A.position<e.length){if(e[A.
position]===";")continue;A.position++}if(A.position>=e.length)break;let a=null;if(e[A.position]==='"')a=Ll(e,A,!0),vr(";",e,A);else if(a=vr(";",e,A),a=gn(a,!1,!0),
a.length===0)continue;i.length!==0&&qr.test(i)&&(a.length===0||iw.test(a))&&!o.parameters.has(i)&&o.parameters.set(i,a)}return o}function Ll(e,A,t=!1){let r=A.position,
s="";for(cn(e[A.position]==='"'),A.position++;s+=$i(o=>o!=='"'&&o!=="\\",e,A),!(A.position>=e.length);){let n=e[A.position];if(A.position++,n==="\\"){if(A.position>=
e.length){s+="\\";break}s+=e[A.position],A.position++}else{cn(n==='"');break}}return t?s:e.slice(r,A.position)}function cw(e){cn(e!=="failure");let{parameters:A,
essence:t}=e,r=t;for(let[s,n]of A.entries())r+=";",r+=s,r+="=",qr.test(n)||(n=n.replace(/[\\"]/ug,"\\$&"),n='"'+n,n+='"'),r+=n;return r}function Ew(e){return e===
13||e===10||e===9||e===32}function gn(e,A=!0,t=!0){return sw(e,A,t,Ew)}function Qw(e){switch(e.essence){case"application/ecmascript":case"application/javascript":case"\
application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text\
/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"\
text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/x\
ml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"application/json":e.subtype.endsWith("+xml")?"application/xml":""}Hl.exports=
{dataURLProcessor:aw,URLSerializer:bl,stringPercentDecode:Tl,parseMIMEType:Aa,collectAnHTTPQuotedString:Ll,serializeAMimeType:cw,removeHTTPWhitespace:gn,minimizeSupportedMimeType:Qw,
HTTP_TOKEN_CODEPOINTS:qr}});var De=y((Bx,ta)=>{"use strict";var Yl={__proto__:null,"node:crypto":()=>C("node:crypto"),"node:sqlite":()=>C("node:sqlite"),"node:worker_threads":()=>C("node:worker_threads"),
"node:zlib":()=>C("node:zlib")};function lw(e){try{return Yl[e](),!0}catch(A){if(A.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&A.code!=="ERR_NO_CRYPTO")throw A;return!1}}
function hw(e,A){return typeof Yl[e]()[A]<"u"}var xl=["markAsUncloneable","zstd"],Iw={markAsUncloneable:["node:worker_threads","markAsUncloneable"],zstd:["node:\
zlib","createZstdDecompress"]},Gl=["crypto","sqlite"],Bw=[...Gl,...xl];function uw(e){if(Gl.includes(e))return lw(`node:${e}`);if(xl.includes(e)){let[A,t]=Iw[e];
return hw(A,t)}throw new TypeError(`unknown feature: ${e}`)}var ea=class{#A=new Map;clear(){this.#A.clear()}has(A){return this.#A.get(A)??this.#e(A)}set(A,t){if(Bw.
includes(A)===!1)throw new TypeError(`unknown feature: ${A}`);this.#A.set(A,t)}#e(A){let t=uw(A);return this.#A.set(A,t),t}},Vl=new ea;ta.exports.runtimeFeatures=
Vl;ta.exports.default=Vl});var lA=y((ux,Jl)=>{"use strict";var Cw=C("node:assert"),{types:sA,inspect:fw}=C("node:util"),{runtimeFeatures:dw}=De(),ra=1,sa=2,En=3,Qn=4,na=5,ln=6,oa=7,kA=8,Ol=Function.
call.bind(Function.prototype[Symbol.hasInstance]),u={converters:{},util:{},errors:{},is:{}};u.errors.exception=function(e){return new TypeError(`${e.header}: ${e.
message}`)};u.errors.conversionFailed=function(e){let A=e.types.length===1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;
return u.errors.exception({header:e.prefix,message:t})};u.errors.invalidArgument=function(e){return u.errors.exception({header:e.prefix,message:`"${e.value}" is\
 an invalid ${e.type}.`})};u.brandCheck=function(e,A){if(!Ol(A,e)){let t=new TypeError("Illegal invocation");throw t.code="ERR_INVALID_THIS",t}};u.brandCheckMultiple=
function(e){let A=e.map(t=>u.util.MakeTypeAssertion(t));return t=>{if(A.every(r=>!r(t))){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THI\
S",r}}};u.argumentLengthCheck=function({length:e},A,t){if(e<A)throw u.errors.exception({message:`${A} argument${A!==1?"s":""} required, but${e?" only":""} ${e} \
found.`,header:t})};u.illegalConstructor=function(){throw u.errors.exception({header:"TypeError",message:"Illegal constructor"})};u.util.MakeTypeAssertion=function(e){
return A=>Ol(e,A)};u.util.Type=function(e){switch(typeof e){case"undefined":return ra;case"boolean":return sa;case"string":return En;case"symbol":return Qn;case"\
number":return na;case"bigint":return ln;case"function":case"object":return e===null?oa:kA}};u.util.Types={UNDEFINED:ra,BOOLEAN:sa,STRING:En,SYMBOL:Qn,NUMBER:na,
BIGINT:ln,NULL:oa,OBJECT:kA};u.util.TypeValueToString=function(e){switch(u.util.Type(e)){case ra:return"Undefined";case sa:return"Boolean";case En:return"String";case Qn:
return"Symbol";case na:return"Number";case ln:return"BigInt";case oa:return"Null";case kA:return"Object"}};u.util.markAsUncloneable=dw.has("markAsUncloneable")?
C("node:worker_threads").markAsUncloneable:()=>{};u.util.ConvertToInt=function(e,A,t,r){let s,n;A===64?(s=Math.pow(2,53)-1,t==="unsigned"?n=0:n=Math.pow(-2,53)+
1):t==="unsigned"?(n=0,s=Math.pow(2,A)-1):(n=-Math.pow(2,A-1),s=Math.pow(2,A-1)-1);let o=Number(e);if(o===0&&(o=0),u.util.HasFlag(r,u.attributes.EnforceRange)){
if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw u.errors.exception({header:"Integer conversion",message:`Could not convert ${u.
util.Stringify(e)} to an integer.`});if(o=u.util.IntegerPart(o),o<n||o>s)throw u.errors.exception({header:"Integer conversion",message:`Value must be between ${n}\
-${s}, got ${o}.`});return o}return!Number.isNaN(o)&&u.util.HasFlag(r,u.attributes.Clamp)?(o=Math.min(Math.max(o,n),s),Math.floor(o)%2===0?o=Math.floor(o):o=Math.
ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=u.util.IntegerPart(o),o=o%Math.pow(2,A),t==="\
signed"&&o>=Math.pow(2,A-1)?o-Math.pow(2,A):o)};u.util.IntegerPart=function(e){let A=Math.floor(Math.abs(e));return e<0?-1*A:A};u.util.Stringify=function(e){switch(u.
util.Type(e)){case Qn:return`Symbol(${e.description})`;case kA:return fw(e);case En:return`"${e}"`;case ln:return`${e}n`;default:return`${e}`}};u.util.IsResizableArrayBuffer=
function(e){if(sA.isArrayBuffer(e))return e.resizable;if(sA.isSharedArrayBuffer(e))return e.growable;throw u.errors.exception({header:"IsResizableArrayBuffer",message:`\
"${u.util.Stringify(e)}" is not an array buffer.`})};u.util.HasFlag=function(e,A){return typeof e=="number"&&(e&A)===A};u.sequenceConverter=function(e){return(A,t,r,s)=>{
if(u.util.Type(A)!==kA)throw u.errors.exception({header:t,message:`${r} (${u.util.Stringify(A)}) is not iterable.`});let n=typeof s=="function"?s():A?.[Symbol.iterator]?.(),
o=[],i=0;if(n===void 0||typeof n.next!="function")throw u.errors.exception({header:t,message:`${r} is not iterable.`});for(;;){let{done:a,value:g}=n.next();if(a)
break;o.push(e(g,t,`${r}[${i++}]`))}return o}};u.recordConverter=function(e,A){return(t,r,s)=>{if(u.util.Type(t)!==kA)throw u.errors.exception({header:r,message:`${s}\
 ("${u.util.TypeValueToString(t)}") is not an Object.`});let n={};if(!sA.isProxy(t)){let i=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];
for(let a of i){let g=u.util.Stringify(a),c=e(a,r,`Key ${g} in ${s}`),l=A(t[a],r,`${s}[${g}]`);n[c]=l}return n}let o=Reflect.ownKeys(t);for(let i of o)if(Reflect.
getOwnPropertyDescriptor(t,i)?.enumerable){let g=e(i,r,s),c=A(t[i],r,s);n[g]=c}return n}};u.interfaceConverter=function(e,A){return(t,r,s)=>{if(!e(t))throw u.errors.
exception({header:r,message:`Expected ${s} ("${u.util.Stringify(t)}") to be an instance of ${A}.`});return t}};u.dictionaryConverter=function(e){return e.sort((A,t)=>(A.
key>t.key)-(A.key<t.key)),(A,t,r)=>{let s={};if(A!=null&&u.util.Type(A)!==kA)throw u.errors.exception({header:t,message:`Expected ${A} to be one of: Null, Undef\
ined, Object.`});for(let n of e){let{key:o,defaultValue:i,required:a,converter:g}=n;if(a===!0&&(A==null||!Object.hasOwn(A,o)))throw u.errors.exception({header:t,
message:`Missing required key "${o}".`});let c=A?.[o],l=i!==void 0;if(l&&c===void 0&&(c=i()),a||l||c!==void 0){if(c=g(c,t,`${r}.${o}`),n.allowedValues&&!n.allowedValues.
includes(c))throw u.errors.exception({header:t,message:`${c} is not an accepted type. Expected one of ${n.allowedValues.join(", ")}.`});s[o]=c}}return s}};u.nullableConverter=
function(e){return(A,t,r)=>A===null?A:e(A,t,r)};u.is.USVString=function(e){return typeof e=="string"&&e.isWellFormed()};u.is.ReadableStream=u.util.MakeTypeAssertion(
ReadableStream);u.is.Blob=u.util.MakeTypeAssertion(Blob);u.is.URLSearchParams=u.util.MakeTypeAssertion(URLSearchParams);u.is.File=u.util.MakeTypeAssertion(File);
u.is.URL=u.util.MakeTypeAssertion(URL);u.is.AbortSignal=u.util.MakeTypeAssertion(AbortSignal);u.is.MessagePort=u.util.MakeTypeAssertion(MessagePort);u.is.BufferSource=
function(e){return sA.isArrayBuffer(e)||ArrayBuffer.isView(e)&&sA.isArrayBuffer(e.buffer)};u.util.getCopyOfBytesHeldByBufferSource=function(e){let A=e,t=A,r=0,s=0;
if(sA.isTypedArray(A)||sA.isDataView(A)?(t=A.buffer,r=A.byteOffset,s=A.byteLength):(Cw(sA.isAnyArrayBuffer(A)),s=A.byteLength),t.detached)return new Uint8Array(
0);let n=new Uint8Array(s),o=new Uint8Array(t,r,s);return n.set(o),n};u.converters.DOMString=function(e,A,t,r){if(e===null&&u.util.HasFlag(r,u.attributes.LegacyNullToEmptyString))
return"";if(typeof e=="symbol")throw u.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a DOMString.`});return String(e)};u.converters.
ByteString=function(e,A,t){if(typeof e=="symbol")throw u.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a ByteString.`});let r=String(
e);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${s} has a valu\
e of ${r.charCodeAt(s)} which is greater than 255.`);return r};u.converters.USVString=function(e){return typeof e=="string"?e.toWellFormed():`${e}`.toWellFormed()};
u.converters.boolean=function(e){return!!e};u.converters.any=function(e){return e};u.converters["long long"]=function(e,A,t){return u.util.ConvertToInt(e,64,"si\
gned",0,A,t)};u.converters["unsigned long long"]=function(e,A,t){return u.util.ConvertToInt(e,64,"unsigned",0,A,t)};u.converters["unsigned long"]=function(e,A,t){
return u.util.ConvertToInt(e,32,"unsigned",0,A,t)};u.converters["unsigned short"]=function(e,A,t,r){return u.util.ConvertToInt(e,16,"unsigned",r,A,t)};u.converters.
ArrayBuffer=function(e,A,t,r){if(u.util.Type(e)!==kA||!sA.isArrayBuffer(e))throw u.errors.conversionFailed({prefix:A,argument:`${t} ("${u.util.Stringify(e)}")`,
types:["ArrayBuffer"]});if(!u.util.HasFlag(r,u.attributes.AllowResizable)&&u.util.IsResizableArrayBuffer(e))throw u.errors.exception({header:A,message:`${t} can\
not be a resizable ArrayBuffer.`});return e};u.converters.SharedArrayBuffer=function(e,A,t,r){if(u.util.Type(e)!==kA||!sA.isSharedArrayBuffer(e))throw u.errors.
conversionFailed({prefix:A,argument:`${t} ("${u.util.Stringify(e)}")`,types:["SharedArrayBuffer"]});if(!u.util.HasFlag(r,u.attributes.AllowResizable)&&u.util.IsResizableArrayBuffer(
e))throw u.errors.exception({header:A,message:`${t} cannot be a resizable SharedArrayBuffer.`});return e};u.converters.TypedArray=function(e,A,t,r,s){if(u.util.
Type(e)!==kA||!sA.isTypedArray(e)||e.constructor.name!==A.name)throw u.errors.conversionFailed({prefix:t,argument:`${r} ("${u.util.Stringify(e)}")`,types:[A.name]});
if(!u.util.HasFlag(s,u.attributes.AllowShared)&&sA.isSharedArrayBuffer(e.buffer))throw u.errors.exception({header:t,message:`${r} cannot be a view on a shared a\
rray buffer.`});if(!u.util.HasFlag(s,u.attributes.AllowResizable)&&u.util.IsResizableArrayBuffer(e.buffer))throw u.errors.exception({header:t,message:`${r} cann\
ot be a view on a resizable array buffer.`});return e};u.converters.DataView=function(e,A,t,r){if(u.util.Type(e)!==kA||!sA.isDataView(e))throw u.errors.conversionFailed(
{prefix:A,argument:`${t} ("${u.util.Stringify(e)}")`,types:["DataView"]});if(!u.util.HasFlag(r,u.attributes.AllowShared)&&sA.isSharedArrayBuffer(e.buffer))throw u.
errors.exception({header:A,message:`${t} cannot be a view on a shared array buffer.`});if(!u.util.HasFlag(r,u.attributes.AllowResizable)&&u.util.IsResizableArrayBuffer(
e.buffer))throw u.errors.exception({header:A,message:`${t} cannot be a view on a resizable array buffer.`});return e};u.converters.ArrayBufferView=function(e,A,t,r){
if(u.util.Type(e)!==kA||!sA.isArrayBufferView(e))throw u.errors.conversionFailed({prefix:A,argument:`${t} ("${u.util.Stringify(e)}")`,types:["ArrayBufferView"]});
if(!u.util.HasFlag(r,u.attributes.AllowShared)&&sA.isSharedArrayBuffer(e.buffer))throw u.errors.exception({header:A,message:`${t} cannot be a view on a shared a\
rray buffer.`});if(!u.util.HasFlag(r,u.attributes.AllowResizable)&&u.util.IsResizableArrayBuffer(e.buffer))throw u.errors.exception({header:A,message:`${t} cann\
ot be a view on a resizable array buffer.`});return e};u.converters.BufferSource=function(e,A,t,r){if(sA.isArrayBuffer(e))return u.converters.ArrayBuffer(e,A,t,
r);if(sA.isArrayBufferView(e))return r&=~u.attributes.AllowShared,u.converters.ArrayBufferView(e,A,t,r);throw sA.isSharedArrayBuffer(e)?u.errors.exception({header:A,
message:`${t} cannot be a SharedArrayBuffer.`}):u.errors.conversionFailed({prefix:A,argument:`${t} ("${u.util.Stringify(e)}")`,types:["ArrayBuffer","ArrayBuffer\
View"]})};u.converters.AllowSharedBufferSource=function(e,A,t,r){if(sA.isArrayBuffer(e))return u.converters.ArrayBuffer(e,A,t,r);if(sA.isSharedArrayBuffer(e))return u.
converters.SharedArrayBuffer(e,A,t,r);if(sA.isArrayBufferView(e))return r|=u.attributes.AllowShared,u.converters.ArrayBufferView(e,A,t,r);throw u.errors.conversionFailed(
{prefix:A,argument:`${t} ("${u.util.Stringify(e)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})};u.converters["sequence<ByteString>"]=u.sequenceConverter(
u.converters.ByteString);u.converters["sequence<sequence<ByteString>>"]=u.sequenceConverter(u.converters["sequence<ByteString>"]);u.converters["record<ByteStrin\
g, ByteString>"]=u.recordConverter(u.converters.ByteString,u.converters.ByteString);u.converters.Blob=u.interfaceConverter(u.is.Blob,"Blob");u.converters.AbortSignal=
u.interfaceConverter(u.is.AbortSignal,"AbortSignal");u.converters.EventHandlerNonNull=function(e){return u.util.Type(e)!==kA?null:typeof e=="function"?e:()=>{}};
u.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16};Jl.exports={webidl:u}});var bA=y((Cx,th)=>{"use strict";var{Transform:yw}=C("node:stream"),vl=C("node:zlib"),{redirectStatusSet:Dw,referrerPolicyTokens:ww,badPortsSet:pw}=Jr(),{getGlobalOrigin:ql}=ji(),
{collectAnHTTPQuotedString:Sw,parseMIMEType:Nw}=qA(),{performance:Rw}=C("node:perf_hooks"),{ReadableStreamFrom:mw,isValidHTTPToken:Wl,normalizedMethodRecordsBase:Fw}=Y(),
Pr=C("node:assert"),{isUint8Array:Uw}=C("node:util/types"),{webidl:xe}=lA(),{isomorphicEncode:ia,collectASequenceOfCodePoints:gt,removeChars:Mw}=oe();function Pl(e){
let A=e.urlList,t=A.length;return t===0?null:A[t-1].toString()}function kw(e,A){if(!Dw.has(e.status))return null;let t=e.headersList.get("location",!0);return t!==
null&&Zl(t)&&(_l(t)||(t=bw(t)),t=new URL(t,Pl(e))),t&&!t.hash&&(t.hash=A),t}function _l(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}
return!0}function bw(e){return Buffer.from(e,"binary").toString("utf8")}function Et(e){return e.urlList[e.urlList.length-1]}function Tw(e){let A=Et(e);return Ah(
A)&&pw.has(A.port)?"blocked":"allowed"}function Lw(e){return e instanceof Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}function Hw(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0}var Yw=Wl;function Zl(e){return(e[0]==="	"||e[0]===
" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}function xw(e){let A=(e.headersList.get("referrer-policy",!0)??"").split(","),t="";if(A.length)for(let r=A.length;r!==
0;r--){let s=A[r-1].trim();if(ww.has(s)){t=s;break}}return t}function Gw(e,A){let t=xw(A);t!==""&&(e.referrerPolicy=t)}function Vw(){return"allowed"}function Ow(){
return"success"}function Jw(){return"success"}function vw(e){let A=null;A=e.mode,e.headersList.set("sec-fetch-mode",A,!0)}function qw(e){let A=e.origin;if(!(A===
"client"||A===void 0)){if(e.responseTainting==="cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.
referrerPolicy){case"no-referrer":A=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&ga(e.origin)&&
!ga(Et(e))&&(A=null);break;case"same-origin":Wr(e,Et(e))||(A=null);break;default:}e.headersList.append("origin",A,!0)}}}function zt(e,A){return e}function Ww(e,A,t){
return!e?.startTime||e.startTime<A?{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,secureConnectionStartTime:A,ALPNNegotiatedProtocol:e?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:zt(e.domainLookupStartTime,t),domainLookupEndTime:zt(e.domainLookupEndTime,t),connectionStartTime:zt(e.connectionStartTime,
t),connectionEndTime:zt(e.connectionEndTime,t),secureConnectionStartTime:zt(e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}function Pw(e){
return zt(Rw.now(),e)}function _w(e){return{startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Xl(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function Zw(e){return{referrerPolicy:e.referrerPolicy}}function Xw(e){let A=e.referrerPolicy;Pr(A);let t=null;
if(e.referrer==="client"){let n=ql();if(!n||n.origin==="null")return"no-referrer";t=new URL(n)}else xe.is.URL(e.referrer)&&(t=e.referrer);let r=aa(t),s=aa(t,!0);
switch(r.toString().length>4096&&(r=s),A){case"no-referrer":return"no-referrer";case"origin":return s??aa(t,!0);case"unsafe-url":return r;case"strict-origin":{let n=Et(
e);return ct(r)&&!ct(n)?"no-referrer":s}case"strict-origin-when-cross-origin":{let n=Et(e);return Wr(r,n)?r:ct(r)&&!ct(n)?"no-referrer":s}case"same-origin":return Wr(
e,r)?r:"no-referrer";case"origin-when-cross-origin":return Wr(e,r)?r:s;case"no-referrer-when-downgrade":{let n=Et(e);return ct(r)&&!ct(n)?"no-referrer":r}}}function aa(e,A=!1){
return Pr(xe.is.URL(e)),e=new URL(e),$l(e)?"no-referrer":(e.username="",e.password="",e.hash="",A===!0&&(e.pathname="",e.search=""),e)}var zw=RegExp.prototype.test.
bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),Kw=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
function zl(e){return e.includes(":")?(e[0]==="["&&e[e.length-1]==="]"&&(e=e.slice(1,-1)),Kw(e)):zw(e)}function jw(e){return e==null||e==="null"?!1:(e=new URL(e),
!!(e.protocol==="https:"||e.protocol==="wss:"||zl(e.hostname)||e.hostname==="localhost"||e.hostname==="localhost."||e.hostname.endsWith(".localhost")||e.hostname.
endsWith(".localhost.")||e.protocol==="file:"))}function ct(e){return xe.is.URL(e)?e.href==="about:blank"||e.href==="about:srcdoc"||e.protocol==="data:"||e.protocol===
"blob:"?!0:jw(e.origin):!1}function $w(e){}function Wr(e,A){return e.origin===A.origin&&e.origin==="null"||e.protocol===A.protocol&&e.hostname===A.hostname&&e.port===
A.port}function Ap(e){return e.controller.state==="aborted"}function ep(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}function tp(e){
return Fw[e.toLowerCase()]??e}var rp=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function Kl(e,A,t=0,r=1){class s{#A;#e;#t;constructor(o,i){
this.#A=o,this.#e=i,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implemen\
t interface ${e} Iterator.`);let o=this.#t,i=A(this.#A),a=i.length;if(o>=a)return{value:void 0,done:!0};let{[t]:g,[r]:c}=i[o];this.#t=o+1;let l;switch(this.#e){case"\
key":l=g;break;case"value":l=c;break;case"key+value":l=[g,c];break}return{value:l,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,
rp),Object.defineProperties(s.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${e} Iterator`},next:{writable:!0,enumerable:!0,
configurable:!0}}),function(n,o){return new s(n,o)}}function sp(e,A,t,r=0,s=1){let n=Kl(e,t,r,s),o={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){
return xe.brandCheck(this,A),n(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return xe.brandCheck(this,A),n(this,"value")}},entries:{
writable:!0,enumerable:!0,configurable:!0,value:function(){return xe.brandCheck(this,A),n(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:function(a,g=globalThis){if(xe.brandCheck(this,A),xe.argumentLengthCheck(arguments,1,`${e}.forEach`),typeof a!="function")throw new TypeError(`Failed to e\
xecute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:c,1:l}of n(this,"key+value"))a.call(g,l,c,this)}}};return Object.defineProperties(
A.prototype,{...o,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:o.entries.value}})}function np(e,A,t){let r=A,s=t;try{let n=e.stream.getReader();
jl(n,r,s)}catch(n){s(n)}}function op(e){try{e.close(),e.byobRequest?.respond(0)}catch(A){if(!A.message.includes("Controller is already closed")&&!A.message.includes(
"ReadableStream is already closed"))throw A}}async function jl(e,A,t){try{let r=[],s=0;do{let{done:n,value:o}=await e.read();if(n){A(Buffer.concat(r,s));return}
if(!Uw(o)){t(new TypeError("Received non-Uint8Array chunk"));return}r.push(o),s+=o.length}while(!0)}catch(r){t(r)}}function $l(e){Pr("protocol"in e);let A=e.protocol;
return A==="about:"||A==="blob:"||A==="data:"}function ga(e){return typeof e=="string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||
e.protocol==="https:"}function Ah(e){Pr("protocol"in e);let A=e.protocol;return A==="http:"||A==="https:"}function ip(e,A){let t=e;if(!t.startsWith("bytes"))return"\
failure";let r={position:5};if(A&&gt(a=>a==="	"||a===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,A&&gt(a=>a==="	"||a===" ",t,r);let s=gt(
a=>{let g=a.charCodeAt(0);return g>=48&&g<=57},t,r),n=s.length?Number(s):null;if(A&&gt(a=>a==="	"||a===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.
position++,A&&gt(a=>a==="	"||a===" ",t,r);let o=gt(a=>{let g=a.charCodeAt(0);return g>=48&&g<=57},t,r),i=o.length?Number(o):null;return r.position<t.length||i===
null&&n===null||n>i?"failure":{rangeStartValue:n,rangeEndValue:i}}function ap(e,A,t){let r="bytes ";return r+=ia(`${e}`),r+="-",r+=ia(`${A}`),r+="/",r+=ia(`${t}`),
r}var ca=class extends yw{#A;constructor(A){super(),this.#A=A}_transform(A,t,r){if(!this._inflateStream){if(A.length===0){r();return}this._inflateStream=(A[0]&15)===
8?vl.createInflate(this.#A):vl.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(A,t,r)}_final(A){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
A()}};function gp(e){return new ca(e)}function cp(e){let A=null,t=null,r=null,s=eh("content-type",e);if(s===null)return"failure";for(let n of s){let o=Nw(n);o===
"failure"||o.essence==="*/*"||(r=o,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get("charset")),t=r.essence):!r.parameters.has("charset")&&
A!==null&&r.parameters.set("charset",A))}return r??"failure"}function Ep(e){let A=e,t={position:0},r=[],s="";for(;t.position<A.length;){if(s+=gt(n=>n!=='"'&&n!==
",",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(s+=Sw(A,t),t.position<A.length)continue}else Pr(A.charCodeAt(t.position)===44),t.position++;s=
Mw(s,!0,!0,n=>n===9||n===32),r.push(s),s=""}return r}function eh(e,A){let t=A.get(e,!0);return t===null?null:Ep(t)}function Qp(e){return!1}function lp(e){return!!(e.
username||e.password)}function hp(e){return e!=null&&e!=="client"&&e!=="no-traversable"}var Ea=class{get baseUrl(){return ql()}get origin(){return this.baseUrl?.
origin}policyContainer=Xl()},Qa=class{settingsObject=new Ea},Ip=new Qa;th.exports={isAborted:Ap,isCancelled:ep,isValidEncodedURL:_l,ReadableStreamFrom:mw,tryUpgradeRequestToAPotentiallyTrustworthyURL:$w,
clampAndCoarsenConnectionTimingInfo:Ww,coarsenedSharedCurrentTime:Pw,determineRequestsReferrer:Xw,makePolicyContainer:Xl,clonePolicyContainer:Zw,appendFetchMetadata:vw,
appendRequestOriginHeader:qw,TAOCheck:Jw,corsCheck:Ow,crossOriginResourcePolicyCheck:Vw,createOpaqueTimingInfo:_w,setRequestReferrerPolicyOnRedirect:Gw,isValidHTTPToken:Wl,
requestBadPort:Tw,requestCurrentURL:Et,responseURL:Pl,responseLocationURL:kw,isURLPotentiallyTrustworthy:ct,isValidReasonPhrase:Hw,sameOrigin:Wr,normalizeMethod:tp,
iteratorMixin:sp,createIterator:Kl,isValidHeaderName:Yw,isValidHeaderValue:Zl,isErrorLike:Lw,fullyReadBody:np,readableStreamClose:op,urlIsLocal:$l,urlHasHttpsScheme:ga,
urlIsHttpHttpsScheme:Ah,readAllBytes:jl,simpleRangeHeaderValue:ip,buildContentRange:ap,createInflate:gp,extractMimeType:cp,getDecodeSplit:eh,environmentSettingsObject:Ip,
isOriginIPPotentiallyTrustworthy:zl,hasAuthenticationEntry:Qp,includesCredentials:lp,isTraversableNavigable:hp}});var hn=y((fx,sh)=>{"use strict";var{iteratorMixin:Bp}=bA(),{kEnumerableProperty:Kt}=Y(),{webidl:v}=lA(),rh=C("node:util"),we=class e{#A=[];constructor(A=void 0){
if(v.util.markAsUncloneable(this),A!==void 0)throw v.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(A,t,r=void 0){
v.brandCheck(this,e);let s="FormData.append";v.argumentLengthCheck(arguments,2,s),A=v.converters.USVString(A),arguments.length===3||v.is.Blob(t)?(t=v.converters.
Blob(t,s,"value"),r!==void 0&&(r=v.converters.USVString(r))):t=v.converters.USVString(t);let n=la(A,t,r);this.#A.push(n)}delete(A){v.brandCheck(this,e),v.argumentLengthCheck(
arguments,1,"FormData.delete"),A=v.converters.USVString(A),this.#A=this.#A.filter(r=>r.name!==A)}get(A){v.brandCheck(this,e),v.argumentLengthCheck(arguments,1,"\
FormData.get"),A=v.converters.USVString(A);let r=this.#A.findIndex(s=>s.name===A);return r===-1?null:this.#A[r].value}getAll(A){return v.brandCheck(this,e),v.argumentLengthCheck(
arguments,1,"FormData.getAll"),A=v.converters.USVString(A),this.#A.filter(r=>r.name===A).map(r=>r.value)}has(A){return v.brandCheck(this,e),v.argumentLengthCheck(
arguments,1,"FormData.has"),A=v.converters.USVString(A),this.#A.findIndex(r=>r.name===A)!==-1}set(A,t,r=void 0){v.brandCheck(this,e);let s="FormData.set";v.argumentLengthCheck(
arguments,2,s),A=v.converters.USVString(A),arguments.length===3||v.is.Blob(t)?(t=v.converters.Blob(t,s,"value"),r!==void 0&&(r=v.converters.USVString(r))):t=v.converters.
USVString(t);let n=la(A,t,r),o=this.#A.findIndex(i=>i.name===A);o!==-1?this.#A=[...this.#A.slice(0,o),n,...this.#A.slice(o+1).filter(i=>i.name!==A)]:this.#A.push(
n)}[rh.inspect.custom](A,t){let r=this.#A.reduce((n,o)=>(n[o.name]?Array.isArray(n[o.name])?n[o.name].push(o.value):n[o.name]=[n[o.name],o.value]:n[o.name]=o.value,
n),{__proto__:null});t.depth??=A,t.colors??=!0;let s=rh.formatWithOptions(t,r);return`FormData ${s.slice(s.indexOf("]")+2)}`}static getFormDataState(A){return A.#A}static setFormDataState(A,t){
A.#A=t}},{getFormDataState:up,setFormDataState:Cp}=we;Reflect.deleteProperty(we,"getFormDataState");Reflect.deleteProperty(we,"setFormDataState");Bp("FormData",
we,up,"name","value");Object.defineProperties(we.prototype,{append:Kt,delete:Kt,get:Kt,getAll:Kt,has:Kt,set:Kt,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});
function la(e,A,t){if(typeof A!="string"){if(v.is.File(A)||(A=new File([A],"blob",{type:A.type})),t!==void 0){let r={type:A.type,lastModified:A.lastModified};A=
new File([A],t,r)}}return{name:e,value:A}}v.is.FormData=v.util.MakeTypeAssertion(we);sh.exports={FormData:we,makeEntry:la,setFormDataState:Cp}});var ih=y((dx,oh)=>{"use strict";var{bufferToLowerCasedHeaderName:fp}=Y(),{HTTP_TOKEN_CODEPOINTS:dp}=qA(),{makeEntry:yp}=hn(),{webidl:ha}=lA(),Ia=C("node:assert"),
{isomorphicDecode:nh}=oe(),Dp=Buffer.from("--"),Ba=new TextDecoder,wp=new TextDecoder("utf-8",{ignoreBOM:!0});function pp(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(
A)&-128)!==0)return!1;return!0}function Sp(e){let A=e.length;if(A<27||A>70)return!1;for(let t=0;t<A;++t){let r=e.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||
r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function Np(e,A){Ia(A!=="failure"&&A.essence==="multipart/form-data");let t=A.parameters.get("boundary");
if(t===void 0)throw wA("missing boundary in content-type header");let r=Buffer.from(`--${t}`,"utf8"),s=[],n={position:0},o=e.indexOf(r);if(o===-1)throw wA("no b\
oundary found in multipart body");for(n.position=o;;){if(e.subarray(n.position,n.position+r.length).equals(r))n.position+=r.length;else throw wA("expected a val\
ue starting with -- and the boundary");if(Fp(e,Dp,n))return s;if(e[n.position]!==13||e[n.position+1]!==10)throw wA("expected CRLF");n.position+=2;let i=mp(e,n),
{name:a,filename:g,contentType:c,encoding:l}=i;n.position+=2;let Q;{let B=e.indexOf(r.subarray(2),n.position);if(B===-1)throw wA("expected boundary after body");
Q=e.subarray(n.position,B-4),n.position+=Q.length,l==="base64"&&(Q=Buffer.from(Q.toString(),"base64"))}if(e[n.position]!==13||e[n.position+1]!==10)throw wA("exp\
ected CRLF");n.position+=2;let h;g!==null?(c??="text/plain",pp(c)||(c=""),h=new File([Q],g,{type:c})):h=wp.decode(Buffer.from(Q)),Ia(ha.is.USVString(a)),Ia(typeof h==
"string"&&ha.is.USVString(h)||ha.is.File(h)),s.push(yp(a,h,g))}}function Rp(e,A){e[A.position]===59&&A.position++,WA(o=>o===32||o===9,e,A);let t=WA(o=>Ca(o)&&o!==
61&&o!==42,e,A);if(t.length===0)return null;let r=t.toString("ascii").toLowerCase(),s=e[A.position]===42;if(s&&A.position++,e[A.position]!==61)return null;A.position++,
WA(o=>o===32||o===9,e,A);let n;if(s){let o=WA(i=>i!==32&&i!==13&&i!==10&&i!==59,e,A);if(o[0]!==117&&o[0]!==85||o[1]!==116&&o[1]!==84||o[2]!==102&&o[2]!==70||o[3]!==
45||o[4]!==56)throw wA("unknown encoding, expected utf-8''");n=decodeURIComponent(Ba.decode(o.subarray(7)))}else if(e[A.position]===34){A.position++;let o=WA(i=>i!==
10&&i!==13&&i!==34,e,A);if(e[A.position]!==34)throw wA("Closing quote not found");A.position++,n=Ba.decode(o).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{let o=WA(i=>Ca(i)&&i!==59,e,A);n=Ba.decode(o)}return{name:r,value:n,extended:s}}function mp(e,A){let t=null,r=null,
s=null,n=null;for(;;){if(e[A.position]===13&&e[A.position+1]===10){if(t===null)throw wA("header name is null");return{name:t,filename:r,contentType:s,encoding:n}}
let o=WA(i=>i!==10&&i!==13&&i!==58,e,A);if(o=ua(o,!0,!0,i=>i===9||i===32),!dp.test(o.toString()))throw wA("header name does not match the field-name token produ\
ction");if(e[A.position]!==58)throw wA("expected :");switch(A.position++,WA(i=>i===32||i===9,e,A),fp(o)){case"content-disposition":{t=r=null;let i=!1;if(WA(g=>Ca(
g),e,A).toString("ascii").toLowerCase()!=="form-data")throw wA("expected form-data for content-disposition header");for(;A.position<e.length&&(e[A.position]!==13||
e[A.position+1]!==10);){let g=Rp(e,A);if(!g)break;g.name==="name"?t=g.value:g.name==="filename"&&(g.extended?(r=g.value,i=!0):i||(r=g.value))}if(t===null)throw wA(
"name attribute is required in content-disposition header");break}case"content-type":{let i=WA(a=>a!==10&&a!==13,e,A);i=ua(i,!1,!0,a=>a===9||a===32),s=nh(i);break}case"\
content-transfer-encoding":{let i=WA(a=>a!==10&&a!==13,e,A);i=ua(i,!1,!0,a=>a===9||a===32),n=nh(i);break}default:WA(i=>i!==10&&i!==13,e,A)}if(e[A.position]!==13||
e[A.position+1]!==10)throw wA("expected CRLF");A.position+=2}}function WA(e,A,t){let r=t.position;for(;r<A.length&&e(A[r]);)++r;return A.subarray(t.position,t.position=
r)}function ua(e,A,t,r){let s=0,n=e.length-1;if(A)for(;s<e.length&&r(e[s]);)s++;if(t)for(;n>0&&r(e[n]);)n--;return s===0&&n===e.length-1?e:e.subarray(s,n+1)}function Fp(e,A,t){
if(e.length<A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+r])return!1;return!0}function wA(e){return new TypeError("Failed to parse body a\
s FormData.",{cause:new TypeError(e)})}function Up(e){return e<=31||e===127}function Mp(e){return e===40||e===41||e===60||e===62||e===64||e===44||e===59||e===58||
e===92||e===34||e===47||e===91||e===93||e===63||e===61}function Ca(e){return e<=127&&e!==32&&e!==9&&!Up(e)&&!Mp(e)}oh.exports={multipartFormDataParser:Np,validateBoundary:Sp}});var _r=y((yx,ah)=>{"use strict";function kp(){let e,A;return{promise:new Promise((r,s)=>{e=r,A=s}),resolve:e,reject:A}}ah.exports={createDeferredPromise:kp}});var $t=y((Dx,hh)=>{"use strict";var ya=Y(),{ReadableStreamFrom:bp,readableStreamClose:gh,fullyReadBody:Tp,extractMimeType:Lp}=bA(),{FormData:ch,setFormDataState:Hp}=hn(),
{webidl:jA}=lA(),fa=C("node:assert"),{isErrored:da,isDisturbed:Yp}=C("node:stream"),{isUint8Array:xp}=C("node:util/types"),{serializeAMimeType:Gp}=qA(),{multipartFormDataParser:Vp}=ih(),
{createDeferredPromise:Op}=_r(),{parseJSONFromBytes:Jp}=oe(),{utf8DecodeBytes:vp}=an(),{runtimeFeatures:qp}=De(),Wp=qp.has("crypto")?C("node:crypto").randomInt:
e=>Math.floor(Math.random()*e),In=new TextEncoder;function Pp(){}var _p=new FinalizationRegistry(e=>{let A=e.deref();A&&!A.locked&&!Yp(A)&&!da(A)&&A.cancel("Res\
ponse object has been garbage collected").catch(Pp)});function Qh(e,A=!1){let t=null;jA.is.ReadableStream(e)?t=e:jA.is.Blob(e)?t=e.stream():t=new ReadableStream(
{start(){},async pull(a){let g=r(),c=g?.[Symbol.asyncIterator]?.();if(c==null){g?.length&&!da(t)&&a.enqueue(typeof g=="string"?In.encode(g):new Uint8Array(g)),queueMicrotask(
()=>gh(a));return}for(;;){let{value:l,done:Q}=await c.next();if(Q){queueMicrotask(()=>gh(a));return}if(l.length&&!da(t)){a.enqueue(new Uint8Array(l));return}}},
cancel(a){return r()[Symbol.asyncIterator]?.().return(a)},type:"bytes"}),fa(jA.is.ReadableStream(t));let r=null,s=null,n=null,o=null;if(typeof e=="string")s=e,o=
"text/plain;charset=UTF-8";else if(jA.is.URLSearchParams(e))s=e.toString(),o="application/x-www-form-urlencoded;charset=UTF-8";else if(jA.is.BufferSource(e))s=jA.
util.getCopyOfBytesHeldByBufferSource(e);else if(jA.is.FormData(e)){let a=`----formdata-undici-0${`${Wp(1e11)}`.padStart(11,"0")}`,g=`--${a}\r
Content-Disposition: form-data`;let c=f=>f.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),l=f=>f.replace(/\r?\n|\r/g,`\r
`),Q=[],h=new Uint8Array([13,10]);n=0;let B=!1;for(let[f,d]of e)if(typeof d=="string"){let w=In.encode(g+`; name="${c(l(f))}"\r
\r
${l(d)}\r
`);Q.push(w),n+=w.byteLength}else{let w=In.encode(`${g}; name="${c(l(f))}"`+(d.name?`; filename="${c(d.name)}"`:"")+`\r
Content-Type: ${d.type||"application/octet-stream"}\r
\r
`);Q.push(w,d,h),typeof d.size=="number"?n+=w.byteLength+d.size+h.byteLength:B=!0}let I=In.encode(`--${a}--\r
`);Q.push(I),n+=I.byteLength,B&&(n=null),s=e;let D=(async function*(){for(let f of Q)f.stream?yield*f.stream():yield f})();r=()=>D,o=`multipart/form-data; bound\
ary=${a}`}else if(jA.is.Blob(e))s=e,n=e.size,e.type&&(o=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(ya.
isDisturbed(e)||e.locked)throw new TypeError("Response body object should not be disturbed or locked");t=jA.is.ReadableStream(e)?e:bp(e)}return(typeof s=="strin\
g"||xp(s))&&(r=()=>s,n=typeof s=="string"?Buffer.byteLength(s):s.length),[{stream:t,source:s,length:n},o]}function Zp(e,A=!1){return jA.is.ReadableStream(e)&&(fa(
!ya.isDisturbed(e),"The body has already been consumed."),fa(!e.locked,"The stream is locked.")),Qh(e,A)}function Xp(e){let{0:A,1:t}=e.stream.tee();return e.stream=
A,{stream:t,length:e.length,source:e.source}}function zp(e,A){return{blob(){return jt(this,r=>{let s=Eh(A(this));return s===null?s="":s&&(s=Gp(s)),new Blob([r],
{type:s})},e,A)},arrayBuffer(){return jt(this,r=>new Uint8Array(r).buffer,e,A)},text(){return jt(this,vp,e,A)},json(){return jt(this,Jp,e,A)},formData(){return jt(
this,r=>{let s=Eh(A(this));if(s!==null)switch(s.essence){case"multipart/form-data":{let n=Vp(r,s),o=new ch;return Hp(o,n),o}case"application/x-www-form-urlencod\
ed":{let n=new URLSearchParams(r.toString()),o=new ch;for(let[i,a]of n)o.append(i,a);return o}}throw new TypeError('Content-Type was not one of "multipart/form-\
data" or "application/x-www-form-urlencoded".')},e,A)},bytes(){return jt(this,r=>new Uint8Array(r),e,A)}}}function Kp(e,A){Object.assign(e.prototype,zp(e,A))}function jt(e,A,t,r){
try{jA.brandCheck(e,t)}catch(i){return Promise.reject(i)}if(e=r(e),lh(e))return Promise.reject(new TypeError("Body is unusable: Body has already been read"));let s=Op(),
n=s.reject,o=i=>{try{s.resolve(A(i))}catch(a){n(a)}};return e.body==null?(o(Buffer.allocUnsafe(0)),s.promise):(Tp(e.body,o,n),s.promise)}function lh(e){let A=e.
body;return A!=null&&(A.stream.locked||ya.isDisturbed(A.stream))}function Eh(e){let A=e.headersList,t=Lp(A);return t==="failure"?null:t}hh.exports={extractBody:Qh,
safelyExtractBody:Zp,cloneBody:Xp,mixinBody:Kp,streamRegistry:_p,bodyUnusable:lh}});var Uh=y((wx,Fh)=>{"use strict";var T=C("node:assert"),U=Y(),{channels:Ih}=He(),Da=ti(),{RequestContentLengthMismatchError:Qt,ResponseContentLengthMismatchError:Bh,
RequestAbortedError:Sh,InvalidArgumentError:jp,HeadersTimeoutError:$p,HeadersOverflowError:AS,SocketError:lt,InformationalError:Ar,BodyTimeoutError:eS,HTTPParserError:tS,
ResponseExceededMaxSizeError:rS}=L(),{kUrl:Nh,kReset:pA,kClient:dn,kParser:AA,kBlocking:zr,kRunning:aA,kPending:Fa,kSize:uh,kWriting:Ge,kQueue:$A,kNoRef:Zr,kKeepAliveDefaultTimeout:sS,
kHostHeader:nS,kPendingIdx:oS,kRunningIdx:PA,kError:fA,kPipelining:Cn,kSocket:ht,kKeepAliveTimeoutValue:yn,kMaxHeadersSize:iS,kKeepAliveMaxTimeout:aS,kKeepAliveTimeoutThreshold:gS,
kHeadersTimeout:cS,kBodyTimeout:ES,kStrictContentLength:Sa,kMaxRequests:Ch,kCounter:QS,kMaxResponseSize:lS,kOnError:fh,kResume:pe,kHTTPContext:Rh,kClosed:Na}=q(),
TA=ll(),dh=Buffer.alloc(0),Bn=Buffer[Symbol.species],hS=U.removeAllListeners,It=Symbol("kIdleSocketValidation"),er=Symbol("kIdleSocketValidationTimeout"),Ua=Symbol(
"kSocketUsed"),yh=Symbol("kTypeOfService"),wa;function IS(){let e=process.env.JEST_WORKER_ID?Xi():void 0,A,t=!0;if(process.arch==="ppc64"){let[r,s]=process.versions.
node.split(".").map(n=>parseInt(n,10));(r<24||r===24&&s<12)&&(t=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?t=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(t=!0),
t)try{A=new WebAssembly.Module(Bl())}catch{}return A||(A=new WebAssembly.Module(e||Xi())),new WebAssembly.Instance(A,{env:{wasm_on_url:(r,s,n)=>0,wasm_on_status:(r,s,n)=>{
T(nA.ptr===r);let o=s-ae+ie.byteOffset;return nA.onStatus(new Bn(ie.buffer,o,n))},wasm_on_message_begin:r=>(T(nA.ptr===r),nA.onMessageBegin()),wasm_on_header_field:(r,s,n)=>{
T(nA.ptr===r);let o=s-ae+ie.byteOffset;return nA.onHeaderField(new Bn(ie.buffer,o,n))},wasm_on_header_value:(r,s,n)=>{T(nA.ptr===r);let o=s-ae+ie.byteOffset;return nA.
onHeaderValue(new Bn(ie.buffer,o,n))},wasm_on_headers_complete:(r,s,n,o)=>(T(nA.ptr===r),nA.onHeadersComplete(s,n===1,o===1)),wasm_on_body:(r,s,n)=>{T(nA.ptr===
r);let o=s-ae+ie.byteOffset;return nA.onBody(new Bn(ie.buffer,o,n))},wasm_on_message_complete:r=>(T(nA.ptr===r),nA.onMessageComplete())}})}var pa=null,nA=null,ie=null,
un=0,ae=null,BS=0,Xr=1,tr=2|Xr,fn=4|Xr,Ra=8|BS,ma=class{constructor(A,t,{exports:r}){this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(TA.TYPE.RESPONSE),this.client=
A,this.socket=t,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=
!1,this.headers=[],this.headersSize=0,this.headersMaxSize=A[iS],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.
keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[lS]}setTimeout(A,t){A!==this.timeoutValue||t&Xr^this.timeoutType&Xr?(this.timeout&&
(Da.clearTimeout(this.timeout),this.timeout=null),A&&(t&Xr?this.timeout=Da.setFastTimeout(Dh,A,this.timeoutWeakRef):(this.timeout=setTimeout(Dh,A,this.timeoutWeakRef),
this.timeout?.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.
paused||(T(this.ptr!=null),T(nA===null),this.llhttp.llhttp_resume(this.ptr),T(this.timeoutType===fn),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.paused=!1,this.execute(this.socket.read()||dh),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let A=this.socket.read();if(A===null)break;this.execute(
A)}}execute(A){T(nA===null),T(this.ptr!=null),T(!this.paused);let{socket:t,llhttp:r}=this;A.length>un&&(ae&&r.free(ae),un=Math.ceil(A.length/4096)*4096,ae=r.malloc(
un)),new Uint8Array(r.memory.buffer,ae,un).set(A);try{let s;try{ie=A,nA=this,s=r.llhttp_execute(this.ptr,ae,A.length)}finally{nA=null,ie=null}if(s!==TA.ERROR.OK){
let n=A.subarray(r.llhttp_get_error_pos(this.ptr)-ae);if(s===TA.ERROR.PAUSED_UPGRADE)this.onUpgrade(n);else if(s===TA.ERROR.PAUSED)this.paused=!0,t.unshift(n);else
throw this.createError(s,n)}}catch(s){U.destroy(t,s)}}finish(){T(nA===null),T(this.ptr!=null),T(!this.paused);let{llhttp:A}=this,t;try{nA=this,t=A.llhttp_finish(
this.ptr)}finally{nA=null}return t===TA.ERROR.OK?null:t===TA.ERROR.PAUSED||t===TA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(t,dh)}createError(A,t){
let{llhttp:r,contentLength:s,bytesRead:n}=this;if(s&&n!==parseInt(s,10))return new Bh;let o=r.llhttp_get_error_reason(this.ptr),i="";if(o){let a=new Uint8Array(
r.memory.buffer,o).indexOf(0);i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,o,a).toString()+")"}return new tS(i,TA.ERROR[A],t)}destroy(){
T(nA===null),T(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Da.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.paused=!1}onStatus(A){return this.statusText=A.toString(),0}onMessageBegin(){let{socket:A,client:t}=this;if(A.destroyed)return-1;if(t[aA]===
0)return U.destroy(A,new lt("bad response",U.getSocketInfo(A))),-1;let r=t[$A][t[PA]];return r?(r.onResponseStarted(),0):-1}onHeaderField(A){let t=this.headers.
length;return(t&1)===0?this.headers.push(A):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length),0}onHeaderValue(A){let t=this.headers.
length;(t&1)===1?(this.headers.push(A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.length===10){let s=U.bufferToLowerCasedHeaderName(
r);s==="keep-alive"?this.keepAlive+=A.toString():s==="connection"&&(this.connection+=A.toString())}else r.length===14&&U.bufferToLowerCasedHeaderName(r)==="cont\
ent-length"&&(this.contentLength+=A.toString());return this.trackHeader(A.length),0}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&U.
destroy(this.socket,new AS)}onUpgrade(A){let{upgrade:t,client:r,socket:s,headers:n,statusCode:o,statusText:i}=this;T(t),T(r[ht]===s),T(!s.destroyed),T(!this.paused),
T((n.length&1)===0);let a=r[$A][r[PA]];T(a),T(a.upgrade||a.method==="CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.
headersSize=0,s.unshift(A),s[AA].destroy(),s[AA]=null,s[dn]=null,s[fA]=null,hS(s),r[ht]=null,r[Rh]=null,r[$A][r[PA]++]=null,r.emit("disconnect",r[Nh],[r],new Ar(
"upgrade"));try{a.onUpgrade(o,n,s,i)}catch(g){U.errorRequest(r,a,g),U.destroy(s,g)}r[pe]()}onHeadersComplete(A,t,r){let{client:s,socket:n,headers:o,statusText:i}=this;
if(n.destroyed)return-1;if(s[aA]===0)return U.destroy(n,new lt("bad response",U.getSocketInfo(n))),-1;let a=s[$A][s[PA]];if(!a)return-1;if(T(!this.upgrade),T(this.
statusCode<200),A===100)return U.destroy(n,new lt("bad response",U.getSocketInfo(n))),-1;if(t&&!a.upgrade)return U.destroy(n,new lt("bad upgrade",U.getSocketInfo(
n))),-1;if(T(this.timeoutType===tr),this.statusCode=A,this.shouldKeepAlive=r||a.method==="HEAD"&&!n[pA]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=
200){let c=a.bodyTimeout!=null?a.bodyTimeout:s[ES];this.setTimeout(c,fn)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(a.method==="CONNECT")
return T(s[aA]===1),this.upgrade=!0,2;if(t)return T(s[aA]===1),this.upgrade=!0,2;if(T((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&
s[Cn]){let c=this.keepAlive?U.parseKeepAliveTimeout(this.keepAlive):null;if(c!=null){let l=Math.min(c-s[gS],s[aS]);l<=0?n[pA]=!0:s[yn]=l}else s[yn]=s[sS]}else n[pA]=
!0;let g=a.onHeaders(A,o,this.resume,i)===!1;return a.aborted?-1:a.method==="HEAD"||A<200?1:(n[zr]&&(n[zr]=!1,s[pe]()),g?TA.ERROR.PAUSED:0)}onBody(A){let{client:t,
socket:r,statusCode:s,maxResponseSize:n}=this;if(r.destroyed)return-1;let o=t[$A][t[PA]];return T(o),T(this.timeoutType===fn),this.timeout&&this.timeout.refresh&&
this.timeout.refresh(),T(s>=200),n>-1&&this.bytesRead+A.length>n?(U.destroy(r,new rS),-1):(this.bytesRead+=A.length,o.onData(A)===!1?TA.ERROR.PAUSED:0)}onMessageComplete(){
let{client:A,socket:t,statusCode:r,upgrade:s,headers:n,contentLength:o,bytesRead:i,shouldKeepAlive:a}=this;if(t.destroyed&&(!r||a))return-1;if(s)return 0;T(r>=100),
T((this.headers.length&1)===0);let g=A[$A][A[PA]];if(T(g),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection=
"",this.headers=[],this.headersSize=0,r<200)return 0;if(g.method!=="HEAD"&&o&&i!==parseInt(o,10))return U.destroy(t,new Bh),-1;if(g.onComplete(n),A[$A][A[PA]++]=
null,t[Ua]=A[Fa]===0,t[Ge])return T(A[aA]===0),U.destroy(t,new Ar("reset")),TA.ERROR.PAUSED;if(a){if(t[pA]&&A[aA]===0)return U.destroy(t,new Ar("reset")),TA.ERROR.
PAUSED;A[Cn]==null||A[Cn]===1?setImmediate(A[pe]):A[pe]()}else return U.destroy(t,new Ar("reset")),TA.ERROR.PAUSED;return 0}};function Dh(e){let A=e.deref();if(!A)
return;let{socket:t,timeoutType:r,client:s,paused:n}=A;r===tr?(!t[Ge]||t.writableNeedDrain||s[aA]>1)&&(T(!n,"cannot be paused while waiting for headers"),U.destroy(
t,new $p)):r===fn?n||U.destroy(t,new eS):r===Ra&&(T(s[aA]===0&&s[yn]),U.destroy(t,new Ar("socket idle timeout")))}function uS(e,A){if(e[ht]=A,pa||(pa=IS()),A.errored)
throw A.errored;if(A.destroyed)throw new lt("destroyed");return A[Zr]=!1,A[Ge]=!1,A[pA]=!1,A[zr]=!1,A[It]=0,A[er]=null,A[Ua]=!1,A[AA]=new ma(e,A,pa),U.addListener(
A,"error",CS),U.addListener(A,"readable",fS),U.addListener(A,"end",dS),U.addListener(A,"close",yS),A[Na]=!1,A.on("close",DS),{version:"h1",defaultPipelining:1,write(t){
return RS(e,t)},resume(){pS(e)},destroy(t,r){A[Na]?queueMicrotask(r):(A.on("close",r),A.destroy(t))},get destroyed(){return A.destroyed},busy(t){return!!(A[Ge]||
A[pA]||A[zr]||A[It]===1||t&&(e[aA]>0&&!t.idempotent||e[aA]>0&&(t.upgrade||t.method==="CONNECT")||e[aA]>0&&U.bodyLength(t.body)!==0&&(U.isStream(t.body)||U.isAsyncIterable(
t.body)||U.isFormDataLike(t.body))))}}}function CS(e){let A=this[AA];if(e.code==="ECONNRESET"&&A.statusCode&&!A.shouldKeepAlive){let t=A.finish();t&&(this[fA]=t,
this[dn][fh](t));return}this[fA]=e,this[dn][fh](e)}function fS(){this[AA]?.readMore()}function dS(){let e=this[AA];if(e.statusCode&&!e.shouldKeepAlive){let A=e.
finish();A&&U.destroy(this,A);return}U.destroy(this,new lt("other side closed",U.getSocketInfo(this)))}function yS(){let e=this[AA];mh(this),e&&(!this[fA]&&e.statusCode&&
!e.shouldKeepAlive&&(this[fA]=e.finish()||this[fA]),this[AA].destroy(),this[AA]=null);let A=this[fA]||new lt("closed",U.getSocketInfo(this)),t=this[dn];if(t[ht]=
null,t[Rh]=null,t.destroyed){T(t[Fa]===0);let r=t[$A].splice(t[PA]);for(let s=0;s<r.length;s++){let n=r[s];U.errorRequest(t,n,A)}}else if(t[aA]>0&&A.code!=="UND\
_ERR_INFO"){let r=t[$A][t[PA]];t[$A][t[PA]++]=null,U.errorRequest(t,r,A)}t[oS]=t[PA],T(t[aA]===0),t.emit("disconnect",t[Nh],[t],A),t[pe]()}function DS(){this[Na]=
!0}function mh(e){e[er]&&(clearImmediate(e[er]),e[er]=null),e[It]=0}function wS(e,A){A[It]=1,A[er]=setImmediate(()=>{A[er]=null,A[It]=2,e[ht]===A&&!A.destroyed&&
e[pe]()})}function pS(e){let A=e[ht];if(A&&!A.destroyed){if(e[uh]===0?!A[Zr]&&A.unref&&(A.unref(),A[Zr]=!0):A[Zr]&&A.ref&&(A.ref(),A[Zr]=!1),e[aA]===0&&e[Fa]>0&&
A[Ua]){if(A[It]===0)return wS(e,A),A[AA].readMore(),A.destroyed,void 0;if(A[It]===1)return A[AA].readMore(),A.destroyed,void 0}if(e[aA]===0&&(A[AA].readMore(),A.
destroyed))return;if(e[uh]===0)A[AA].timeoutType!==Ra&&A[AA].setTimeout(e[yn],Ra);else if(e[aA]>0&&A[AA].statusCode<200&&A[AA].timeoutType!==tr){let t=e[$A][e[PA]],
r=t.headersTimeout!=null?t.headersTimeout:e[cS];A[AA].setTimeout(r,tr)}}}function SS(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}
function NS(e,A){if(typeof e.setTypeOfService!="function")return;let t=A.typeOfService;if(!(t===void 0||e[yh]===t))try{e.setTypeOfService(t),e[yh]=t}catch{}}function RS(e,A){
let{method:t,path:r,host:s,upgrade:n,blocking:o,reset:i}=A,{body:a,headers:g,contentLength:c}=A,l=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||
t==="PROPPATCH";if(U.isFormDataLike(a)){wa||(wa=$t().extractBody);let[D,f]=wa(a);A.contentType==null&&g.push("content-type",f),a=D.stream,c=D.length}else if(U.isBlobLike(
a)&&A.contentType==null){let D=a.type;if(D){let f=`${D}`;if(!U.isValidHeaderValue(f))return U.errorRequest(e,A,new jp("invalid content-type header")),!1;g.push(
"content-type",f)}}a&&typeof a.read=="function"&&a.read(0);let Q=U.bodyLength(a);if(c=Q??c,c===null&&(c=A.contentLength),c===0&&!l&&(c=null),SS(t)&&c>0&&A.contentLength!==
null&&A.contentLength!==c){if(e[Sa])return U.errorRequest(e,A,new Qt),!1;process.emitWarning(new Qt)}let h=e[ht];mh(h);let B=D=>{A.aborted||A.completed||(U.errorRequest(
e,A,D||new Sh),U.destroy(a),U.destroy(h,new Ar("aborted")))};try{A.onConnect(B)}catch(D){U.errorRequest(e,A,D)}if(A.aborted)return!1;t==="HEAD"&&(h[pA]=!0),(n||
t==="CONNECT")&&(h[pA]=!0),i!=null&&(h[pA]=i),e[Ch]&&h[QS]++>=e[Ch]&&(h[pA]=!0),o&&(h[zr]=!0),NS(h,A);let I=`${t} ${r} HTTP/1.1\r
`;if(typeof s=="string"?I+=`host: ${s}\r
`:I+=e[nS],n?I+=`connection: upgrade\r
upgrade: ${n}\r
`:e[Cn]&&!h[pA]?I+=`connection: keep-alive\r
`:I+=`connection: close\r
`,Array.isArray(g))for(let D=0;D<g.length;D+=2){let f=g[D+0],d=g[D+1];if(Array.isArray(d))for(let w=0;w<d.length;w++)I+=`${f}: ${d[w]}\r
`;else I+=`${f}: ${d}\r
`}return Ih.sendHeaders.hasSubscribers&&Ih.sendHeaders.publish({request:A,headers:I,socket:h}),!a||Q===0?wh(B,null,e,A,h,c,I,l):U.isBuffer(a)?wh(B,a,e,A,h,c,I,l):
U.isBlobLike(a)?typeof a.stream=="function"?ph(B,a.stream(),e,A,h,c,I,l):FS(B,a,e,A,h,c,I,l):U.isStream(a)?mS(B,a,e,A,h,c,I,l):U.isIterable(a)?ph(B,a,e,A,h,c,I,
l):T(!1),!0}function mS(e,A,t,r,s,n,o,i){T(n!==0||t[aA]===0,"stream body cannot be pipelined");let a=!1,g=new Dn({abort:e,socket:s,request:r,contentLength:n,client:t,
expectsPayload:i,header:o}),c=function(B){if(!a)try{!g.write(B)&&this.pause&&this.pause()}catch(I){U.destroy(this,I)}},l=function(){a||A.resume&&A.resume()},Q=function(){
if(queueMicrotask(()=>{A.removeListener("error",h)}),!a){let B=new Sh;queueMicrotask(()=>h(B))}},h=function(B){if(!a){if(a=!0,T(s.destroyed||s[Ge]&&t[aA]<=1),s.
off("drain",l).off("error",h),A.removeListener("data",c).removeListener("end",h).removeListener("close",Q),!B)try{g.end()}catch(I){B=I}g.destroy(B),B&&(B.code!==
"UND_ERR_INFO"||B.message!=="reset")?U.destroy(A,B):U.destroy(A)}};A.on("data",c).on("end",h).on("error",h).on("close",Q),A.resume&&A.resume(),s.on("drain",l).on(
"error",h),A.errorEmitted??A.errored?setImmediate(h,A.errored):(A.endEmitted??A.readableEnded)&&setImmediate(h,null),(A.closeEmitted??A.closed)&&setImmediate(Q)}
function wh(e,A,t,r,s,n,o,i){try{A?U.isBuffer(A)&&(T(n===A.byteLength,"buffer body must have content length"),s.cork(),s.write(`${o}content-length: ${n}\r
\r
`,"latin1"),s.write(A),s.uncork(),r.onBodySent(A),!i&&r.reset!==!1&&(s[pA]=!0)):n===0?s.write(`${o}content-length: 0\r
\r
`,"latin1"):(T(n===null,"no body must not have content length"),s.write(`${o}\r
`,"latin1")),r.onRequestSent(),t[pe]()}catch(a){e(a)}}async function FS(e,A,t,r,s,n,o,i){T(n===A.size,"blob body must have content length");try{if(n!=null&&n!==
A.size)throw new Qt;let a=Buffer.from(await A.arrayBuffer());s.cork(),s.write(`${o}content-length: ${n}\r
\r
`,"latin1"),s.write(a),s.uncork(),r.onBodySent(a),r.onRequestSent(),!i&&r.reset!==!1&&(s[pA]=!0),t[pe]()}catch(a){e(a)}}async function ph(e,A,t,r,s,n,o,i){T(n!==
0||t[aA]===0,"iterator body cannot be pipelined");let a=null;function g(){if(a){let Q=a;a=null,Q()}}let c=()=>new Promise((Q,h)=>{T(a===null),s[fA]?h(s[fA]):a=Q});
s.on("close",g).on("drain",g);let l=new Dn({abort:e,socket:s,request:r,contentLength:n,client:t,expectsPayload:i,header:o});try{for await(let Q of A){if(s[fA])throw s[fA];
l.write(Q)||await c()}l.end()}catch(Q){l.destroy(Q)}finally{s.off("close",g).off("drain",g)}}var Dn=class{constructor({abort:A,socket:t,request:r,contentLength:s,
client:n,expectsPayload:o,header:i}){this.socket=t,this.request=r,this.contentLength=s,this.client=n,this.bytesWritten=0,this.expectsPayload=o,this.header=i,this.
abort=A,t[Ge]=!0}write(A){let{socket:t,request:r,contentLength:s,client:n,bytesWritten:o,expectsPayload:i,header:a}=this;if(t[fA])throw t[fA];if(t.destroyed)return!1;
let g=Buffer.byteLength(A);if(!g)return!0;if(s!==null&&o+g>s){if(n[Sa])throw new Qt;process.emitWarning(new Qt)}t.cork(),o===0&&(!i&&r.reset!==!1&&(t[pA]=!0),s===
null?t.write(`${a}transfer-encoding: chunked\r
`,"latin1"):t.write(`${a}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let c=t.write(A);return t.uncork(),r.onBodySent(A),c||t[AA].timeout&&t[AA].timeoutType===tr&&t[AA].timeout.refresh&&t[AA].timeout.
refresh(),c}end(){let{socket:A,contentLength:t,client:r,bytesWritten:s,expectsPayload:n,header:o,request:i}=this;if(i.onRequestSent(),A[Ge]=!1,A[fA])throw A[fA];
if(!A.destroyed){if(s===0?n?A.write(`${o}content-length: 0\r
\r
`,"latin1"):A.write(`${o}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[Sa])throw new Qt;process.emitWarning(new Qt)}A[AA].timeout&&A[AA].timeoutType===tr&&A[AA].timeout.refresh&&A[AA].timeout.refresh(),
r[pe]()}}destroy(A){let{socket:t,client:r,abort:s}=this;t[Ge]=!1,A&&(T(r[aA]<=1,"pipeline should only contain this request"),s(A))}};Fh.exports=uS});var Gh=y((px,xh)=>{"use strict";var Ee=C("node:assert"),{pipeline:US}=C("node:stream"),x=Y(),{RequestContentLengthMismatchError:Ta,RequestAbortedError:MS,SocketError:ts,
InformationalError:Ve,InvalidArgumentError:kS,HeadersTimeoutError:bS,BodyTimeoutError:TS}=L(),{kUrl:es,kReset:Sn,kClient:LA,kRunning:rs,kPending:LS,kQueue:jr,kPendingIdx:Bt,
kRunningIdx:ge,kError:HA,kSocket:tA,kStrictContentLength:HS,kOnError:rr,kMaxConcurrentStreams:La,kPingInterval:Mh,kHTTP2Session:Se,kHTTP2InitialWindowSize:YS,kHTTP2ConnectionWindowSize:xS,
kResume:ce,kSize:GS,kHTTPContext:Ya,kClosed:Ha,kBodyTimeout:VS,kHeadersTimeout:OS,kEnableConnectProtocol:$r,kRemoteSettings:As,kHTTP2Stream:wn,kHTTP2SessionState:xa}=q(),
{channels:kh}=He(),_A=Symbol("open streams"),bh,pn;try{pn=C("node:http2")}catch{pn={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:JS,HTTP2_HEADER_METHOD:Th,
HTTP2_HEADER_PATH:Lh,HTTP2_HEADER_SCHEME:Ma,HTTP2_HEADER_CONTENT_LENGTH:vS,HTTP2_HEADER_EXPECT:qS,HTTP2_HEADER_STATUS:ka,HTTP2_HEADER_PROTOCOL:WS,NGHTTP2_REFUSED_STREAM:PS,
NGHTTP2_CANCEL:_S}}=pn;function ba(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)A.push(Buffer.from(t),Buffer.from(s));else A.
push(Buffer.from(t),Buffer.from(r));return A}function ZS(e,A){e[tA]=A;let t=e[YS],r=e[xS],s=pn.connect(e[es],{createConnection:()=>A,peerMaxConcurrentStreams:e[La],
settings:{enablePush:!1,...t!=null?{initialWindowSize:t}:null}});return e[tA]=A,s[_A]=0,s[LA]=e,s[tA]=A,s[xa]={ping:{interval:e[Mh]===0?null:setInterval(jS,e[Mh],
s).unref()}},s[$r]=!1,s[As]=!1,r&&x.addListener(s,"connect",zS.bind(s,r)),x.addListener(s,"error",$S),x.addListener(s,"frameError",AN),x.addListener(s,"end",eN),
x.addListener(s,"goaway",tN),x.addListener(s,"close",rN),x.addListener(s,"remoteSettings",KS),s.unref(),e[Se]=s,A[Se]=s,x.addListener(A,"error",nN),x.addListener(
A,"end",oN),x.addListener(A,"close",sN),A[Ha]=!1,A.on("close",iN),{version:"h2",defaultPipelining:1/0,write(n){return gN(e,n)},resume(){XS(e)},destroy(n,o){A[Ha]?
queueMicrotask(o):A.destroy(n).on("close",o)},get destroyed(){return A.destroyed},busy(n){if(n!=null)if(e[rs]>0){if(n.idempotent===!1||(n.upgrade==="websocket"||
n.method==="CONNECT")&&s[As]===!1||x.bodyLength(n.body)!==0&&(x.isStream(n.body)||x.isAsyncIterable(n.body)||x.isFormDataLike(n.body)))return!0}else return(n.upgrade===
"websocket"||n.method==="CONNECT")&&s[As]===!1;return!1}}}function XS(e){let A=e[tA];A?.destroyed===!1&&(e[GS]===0?(A.unref(),e[Se].unref()):(A.ref(),e[Se].ref()))}
function zS(e){try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(e)}catch{}}function KS(e){if(this[LA][La]=e.maxConcurrentStreams??this[LA][La],
this[As]===!0&&this[$r]===!0&&e.enableConnectProtocol===!1){let A=new Ve("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[tA][HA]=A,this[LA][rr](
A);return}this[$r]=e.enableConnectProtocol??this[$r],this[As]=!0,this[LA][ce]()}function jS(e){let A=e[xa];if((e.closed||e.destroyed)&&A.ping.interval!=null){clearInterval(
A.ping.interval),A.ping.interval=null;return}e.ping(t.bind(e));function t(r,s){let n=this[LA],o=this[LA];if(r!=null){let i=new Ve(`HTTP/2: "PING" errored - type\
 ${r.message}`);o[HA]=i,n[rr](i)}else n.emit("ping",s)}}function $S(e){this[tA][HA]=e,this[LA][rr](e)}function AN(e,A,t){if(t===0){let r=new Ve(`HTTP/2: "frameE\
rror" received - type ${e}, code ${A}`);this[tA][HA]=r,this[LA][rr](r)}}function eN(){let e=new ts("other side closed",x.getSocketInfo(this[tA]));this.destroy(e),
x.destroy(this[tA],e)}function Kr(e,A,t=!1){let r=e[jr],s=e[ge];if(s<e[Bt]&&r[s]===A){r[s]=null,e[ge]=s+1;return}let n=r.indexOf(A,s);n===-1||n>=e[Bt]||(r.splice(
n,1),e[Bt]--,t&&e[Bt]<e[ge]&&(e[Bt]=e[ge]))}function tN(e){let A=this[HA]||new ts(`HTTP/2: "GOAWAY" frame received with code ${e}`,x.getSocketInfo(this[tA])),t=this[LA];
if(t[tA]=null,t[Ya]=null,this.close(),this[Se]=null,x.destroy(this[tA],A),t[ge]<t[jr].length){let r=t[jr][t[ge]];t[jr][t[ge]++]=null,r!=null&&x.errorRequest(t,r,
A),t[Bt]=t[ge]}Ee(t[rs]===0),t.emit("disconnect",t[es],[t],A),t.emit("connectionError",t[es],[t],A),t[ce]()}function rN(){let{[LA]:e,[xa]:A}=this,{[tA]:t}=e,r=this[tA][HA]||
this[HA]||new ts("closed",x.getSocketInfo(t));if(e[tA]=null,e[Ya]=null,A.ping.interval!=null&&(clearInterval(A.ping.interval),A.ping.interval=null),e.destroyed){
Ee(e[LS]===0);let s=e[jr].splice(e[ge]);for(let n=0;n<s.length;n++){let o=s[n];o!=null&&x.errorRequest(e,o,r)}}}function sN(){let e=this[HA]||new ts("closed",x.
getSocketInfo(this)),A=this[Se][LA];A[tA]=null,A[Ya]=null,this[Se]!==null&&this[Se].destroy(e),A[Bt]=A[ge],Ee(A[rs]===0),A.emit("disconnect",A[es],[A],e),A[ce]()}
function nN(e){this[HA]=e,this[LA][rr](e)}function oN(){x.destroy(this,new ts("other side closed",x.getSocketInfo(this)))}function iN(){this[Ha]=!0}function aN(e){
return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function gN(e,A){let t=A.headersTimeout??e[OS],r=A.bodyTimeout??e[VS],s=e[Se],{method:n,
path:o,host:i,upgrade:a,expectContinue:g,signal:c,protocol:l,headers:Q}=A,{body:h}=A;if(a!=null&&a!=="websocket")return x.errorRequest(e,A,new kS(`Custom upgrad\
e "${a}" not supported over HTTP/2`)),!1;let B={};for(let S=0;S<Q.length;S+=2){let k=Q[S+0],W=Q[S+1];if(k==="cookie"){B[k]!=null?B[k]=Array.isArray(B[k])?(B[k].
push(W),B[k]):[B[k],W]:B[k]=W;continue}if(Array.isArray(W))for(let X=0;X<W.length;X++)B[k]?B[k]+=`, ${W[X]}`:B[k]=W[X];else B[k]?B[k]+=`, ${W}`:B[k]=W}let I=null,
{hostname:D,port:f}=e[es];B[JS]=i||`${D}${f?`:${f}`:""}`,B[Th]=n;let d=S=>{A.aborted||A.completed||(S=S||new MS,x.errorRequest(e,A,S),I!=null&&(I.removeAllListeners(
"data"),I.close(),e[rr](S),Kr(e,A),e[ce]()),x.destroy(h,S))};try{A.onConnect(d)}catch(S){x.errorRequest(e,A,S)}if(A.aborted)return!1;if(a||n==="CONNECT")return s.
ref(),a==="websocket"?s[$r]===!1?(x.errorRequest(e,A,new Ve("HTTP/2: Extended CONNECT protocol not supported by server")),s.unref(),!1):(B[Th]="CONNECT",B[WS]="\
websocket",B[Lh]=o,l==="ws:"||l==="wss:"?B[Ma]=l==="ws:"?"http":"https":B[Ma]=l==="http:"?"http":"https",I=s.request(B,{endStream:!1,signal:c}),I[wn]=!0,++s[_A],
I.once("response",(S,k)=>{let{[ka]:W,...X}=S;try{A.onUpgrade(W,ba(X),I)}catch(P){d(P);return}Kr(e,A)}),I.on("error",()=>{(I.rstCode===PS||I.rstCode===_S)&&d(new Ve(
`HTTP/2: "stream error" received - code ${I.rstCode}`))}),I.once("close",()=>{s[_A]-=1,s[_A]===0&&s.unref()}),I.setTimeout(t),!0):(I=s.request(B,{endStream:!1,signal:c}),
I[wn]=!0,++s[_A],I.on("response",S=>{let{[ka]:k,...W}=S;try{A.onUpgrade(k,ba(W),I)}catch(X){d(X);return}Kr(e,A)}),I.on("error",d),I.once("close",()=>{s[_A]-=1,s[_A]===
0&&s.unref()}),I.setTimeout(t),!0);B[Lh]=o,B[Ma]=l==="http:"?"http":"https";let w=n==="PUT"||n==="POST"||n==="PATCH";h&&typeof h.read=="function"&&h.read(0);let F=x.
bodyLength(h);if(x.isFormDataLike(h)){bh??=$t().extractBody;let[S,k]=bh(h);B["content-type"]=k,h=S.stream,F=S.length}if(F==null&&(F=A.contentLength),w||(F=null),
aN(n)&&F>0&&A.contentLength!=null&&A.contentLength!==F){if(e[HS])return x.errorRequest(e,A,new Ta),!1;process.emitWarning(new Ta)}if(F!=null&&(Ee(h||F===0,"no b\
ody must not have content length"),B[vS]=`${F}`),s.ref(),kh.sendHeaders.hasSubscribers){let S="";for(let k in B)S+=`${k}: ${B[k]}\r
`;kh.sendHeaders.publish({request:A,headers:S,socket:s[tA]})}let R=n==="GET"||n==="HEAD"||h===null;g?(B[qS]="100-continue",I=s.request(B,{endStream:R,signal:c}),
I[wn]=!0,I.once("continue",K)):(I=s.request(B,{endStream:R,signal:c}),I[wn]=!0,K()),++s[_A],I.setTimeout(t);let H=!1;return I.once("response",S=>{let{[ka]:k,...W}=S;
if(A.onResponseStarted(),H=!0,I.setTimeout(r),A.aborted){I.removeAllListeners("data");return}A.onHeaders(Number(k),ba(W),I.resume.bind(I),"")===!1&&I.pause(),I.
on("data",X=>{A.aborted||A.completed||A.onData(X)===!1&&I.pause()})}),I.once("end",()=>{I.removeAllListeners("data"),H?(!A.aborted&&!A.completed&&A.onComplete({}),
Kr(e,A),e[ce]()):(d(new Ve("HTTP/2: stream half-closed (remote)")),Kr(e,A,!0),e[ce]())}),I.once("close",()=>{I.removeAllListeners("data"),s[_A]-=1,s[_A]===0&&s.
unref(),!A.aborted&&!A.completed&&d(new Ve("HTTP/2: stream closed before the response was complete"))}),I.once("error",function(S){I.removeAllListeners("data"),
d(S)}),I.once("frameError",(S,k)=>{I.removeAllListeners("data"),d(new Ve(`HTTP/2: "frameError" received - type ${S}, code ${k}`))}),I.on("aborted",()=>{I.removeAllListeners(
"data")}),I.on("timeout",()=>{let S=H?new TS(`HTTP/2: "body timeout after ${r}"`):new bS(`HTTP/2: "headers timeout after ${t}"`);I.removeAllListeners("data"),s[_A]-=
1,s[_A]===0&&s.unref(),d(S)}),I.once("trailers",S=>{A.aborted||A.completed||(I.removeAllListeners("data"),A.onComplete(S))}),!0;function K(){!h||F===0?Hh(d,I,null,
e,A,e[tA],F,w):x.isBuffer(h)?Hh(d,I,h,e,A,e[tA],F,w):x.isBlobLike(h)?typeof h.stream=="function"?Yh(d,I,h.stream(),e,A,e[tA],F,w):EN(d,I,h,e,A,e[tA],F,w):x.isStream(
h)?cN(d,e[tA],w,I,h,e,A,F):x.isIterable(h)?Yh(d,I,h,e,A,e[tA],F,w):Ee(!1)}}function Hh(e,A,t,r,s,n,o,i){try{t!=null&&x.isBuffer(t)&&(Ee(o===t.byteLength,"buffer\
 body must have content length"),A.cork(),A.write(t),A.uncork(),A.end(),s.onBodySent(t)),i||(n[Sn]=!0),s.onRequestSent(),r[ce]()}catch(a){e(a)}}function cN(e,A,t,r,s,n,o,i){
Ee(i!==0||n[rs]===0,"stream body cannot be pipelined");let a=US(s,r,c=>{c?(x.destroy(a,c),e(c)):(x.removeAllListeners(a),o.onRequestSent(),t||(A[Sn]=!0),n[ce]())});
x.addListener(a,"data",g);function g(c){o.onBodySent(c)}}async function EN(e,A,t,r,s,n,o,i){Ee(o===t.size,"blob body must have content length");try{if(o!=null&&
o!==t.size)throw new Ta;let a=Buffer.from(await t.arrayBuffer());A.cork(),A.write(a),A.uncork(),A.end(),s.onBodySent(a),s.onRequestSent(),i||(n[Sn]=!0),r[ce]()}catch(a){
e(a)}}async function Yh(e,A,t,r,s,n,o,i){Ee(o!==0||r[rs]===0,"iterator body cannot be pipelined");let a=null;function g(){if(a){let l=a;a=null,l()}}let c=()=>new Promise(
(l,Q)=>{Ee(a===null),n[HA]?Q(n[HA]):a=l});A.on("close",g).on("drain",g);try{for await(let l of t){if(n[HA])throw n[HA];let Q=A.write(l);s.onBodySent(l),Q||await c()}
A.end(),s.onRequestSent(),i||(n[Sn]=!0),r[ce]()}catch(l){e(l)}finally{A.off("close",g).off("drain",g)}}xh.exports=ZS});var qe=y((Sx,_h)=>{"use strict";var Ne=C("node:assert"),vh=C("node:net"),ss=C("node:http"),ut=Y(),{ClientStats:QN}=Mi(),{channels:sr}=He(),lN=Al(),hN=it(),{InvalidArgumentError:eA,
InformationalError:IN,ClientDestroyedError:BN}=L(),uN=at(),{kUrl:Qe,kServerName:ve,kClient:CN,kBusy:Va,kConnect:fN,kResuming:Ct,kRunning:as,kPending:gs,kSize:ns,
kQueue:Ae,kConnected:dN,kConnecting:nr,kNeedDrain:Je,kKeepAliveDefaultTimeout:Vh,kHostHeader:yN,kPendingIdx:ee,kRunningIdx:me,kError:DN,kPipelining:Nn,kKeepAliveTimeoutValue:wN,
kMaxHeadersSize:pN,kKeepAliveMaxTimeout:SN,kKeepAliveTimeoutThreshold:NN,kHeadersTimeout:RN,kBodyTimeout:mN,kStrictContentLength:FN,kConnector:os,kMaxRequests:Oa,
kCounter:UN,kClose:MN,kDestroy:kN,kDispatch:bN,kLocalAddress:is,kMaxResponseSize:TN,kOnError:LN,kHTTPContext:iA,kMaxConcurrentStreams:HN,kHTTP2InitialWindowSize:YN,
kHTTP2ConnectionWindowSize:xN,kResume:Re,kPingInterval:GN}=q(),VN=Uh(),ON=Gh(),Oe=Symbol("kClosedResolve"),JN=ss&&ss.maxHeaderSize&&Number.isInteger(ss.maxHeaderSize)&&
ss.maxHeaderSize>0?()=>ss.maxHeaderSize:()=>{throw new eA("http module not available or http.maxHeaderSize invalid")},Oh=()=>{};function qh(e){return e[Nn]??e[iA]?.
defaultPipelining??1}var Ja=class extends hN{constructor(A,{maxHeaderSize:t,headersTimeout:r,socketTimeout:s,requestTimeout:n,connectTimeout:o,bodyTimeout:i,idleTimeout:a,
keepAlive:g,keepAliveTimeout:c,maxKeepAliveTimeout:l,keepAliveMaxTimeout:Q,keepAliveTimeoutThreshold:h,socketPath:B,pipelining:I,tls:D,strictContentLength:f,maxCachedSessions:d,
connect:w,maxRequestsPerClient:F,localAddress:R,maxResponseSize:H,autoSelectFamily:K,autoSelectFamilyAttemptTimeout:S,maxConcurrentStreams:k,allowH2:W,useH2c:X,
initialWindowSize:P,connectionWindowSize:rA,pingInterval:j,webSocket:UA,eventSource:JA}={}){if(g!==void 0)throw new eA("unsupported keepAlive, use pipelining=0 \
instead");if(s!==void 0)throw new eA("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(n!==void 0)throw new eA("unsupported requestTimeo\
ut, use headersTimeout & bodyTimeout instead");if(a!==void 0)throw new eA("unsupported idleTimeout, use keepAliveTimeout instead");if(l!==void 0)throw new eA("u\
nsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(t!=null){if(!Number.isInteger(t)||t<1)throw new eA("invalid maxHeaderSize")}else t=JN();if(B!=
null&&typeof B!="string")throw new eA("invalid socketPath");if(o!=null&&(!Number.isFinite(o)||o<0))throw new eA("invalid connectTimeout");if(c!=null&&(!Number.isFinite(
c)||c<=0))throw new eA("invalid keepAliveTimeout");if(Q!=null&&(!Number.isFinite(Q)||Q<=0))throw new eA("invalid keepAliveMaxTimeout");if(h!=null&&!Number.isFinite(
h))throw new eA("invalid keepAliveTimeoutThreshold");if(r!=null&&(!Number.isInteger(r)||r<0))throw new eA("headersTimeout must be a positive integer or zero");if(i!=
null&&(!Number.isInteger(i)||i<0))throw new eA("bodyTimeout must be a positive integer or zero");if(w!=null&&typeof w!="function"&&typeof w!="object")throw new eA(
"connect must be a function or an object");if(F!=null&&(!Number.isInteger(F)||F<0))throw new eA("maxRequestsPerClient must be a positive number");if(R!=null&&(typeof R!=
"string"||vh.isIP(R)===0))throw new eA("localAddress must be valid string IP address");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new eA("maxResponseSize mu\
st be a positive number");if(S!=null&&(!Number.isInteger(S)||S<-1))throw new eA("autoSelectFamilyAttemptTimeout must be a positive number");if(W!=null&&typeof W!=
"boolean")throw new eA("allowH2 must be a valid boolean value");if(k!=null&&(typeof k!="number"||k<1))throw new eA("maxConcurrentStreams must be a positive inte\
ger, greater than 0");if(X!=null&&typeof X!="boolean")throw new eA("useH2c must be a valid boolean value");if(P!=null&&(!Number.isInteger(P)||P<1))throw new eA(
"initialWindowSize must be a positive integer, greater than 0");if(rA!=null&&(!Number.isInteger(rA)||rA<1))throw new eA("connectionWindowSize must be a positive\
 integer, greater than 0");if(j!=null&&(typeof j!="number"||!Number.isInteger(j)||j<0))throw new eA("pingInterval must be a positive integer, greater or equal t\
o 0");if(super({webSocket:UA,eventSource:JA}),typeof w!="function")w=uN({...D,maxCachedSessions:d,allowH2:W,useH2c:X,socketPath:B,timeout:o,...typeof K=="boolea\
n"?{autoSelectFamily:K,autoSelectFamilyAttemptTimeout:S}:void 0,...w});else{let IA=w;w=(z,Te)=>IA({...z,...B!=null?{socketPath:B}:null,...W!=null?{allowH2:W}:null},
Te)}this[Qe]=ut.parseOrigin(A),this[os]=w,this[Nn]=I??1,this[pN]=t,this[Vh]=c??4e3,this[SN]=Q??6e5,this[NN]=h??2e3,this[wN]=this[Vh],this[ve]=null,this[is]=R??null,
this[Ct]=0,this[Je]=0,this[yN]=`host: ${this[Qe].hostname}${this[Qe].port?`:${this[Qe].port}`:""}\r
`,this[mN]=i??3e5,this[RN]=r??3e5,this[FN]=f??!0,this[Oa]=F,this[Oe]=null,this[TN]=H>-1?H:-1,this[iA]=null,this[HN]=k??100,this[YN]=P??262144,this[xN]=rA??524288,
this[GN]=j??6e4,this[Ae]=[],this[me]=0,this[ee]=0,this[Re]=IA=>va(this,IA),this[LN]=IA=>Wh(this,IA)}get pipelining(){return this[Nn]}set pipelining(A){this[Nn]=
A,this[Re](!0)}get stats(){return new QN(this)}get[gs](){return this[Ae].length-this[ee]}get[as](){return this[ee]-this[me]}get[ns](){return this[Ae].length-this[me]}get[dN](){
return!!this[iA]&&!this[nr]&&!this[iA].destroyed}get[Va](){return!!(this[iA]?.busy(null)||this[ns]>=(qh(this)||1)||this[gs]>0)}[fN](A){Ph(this),this.once("conne\
ct",A)}[bN](A,t){let r=new lN(this[Qe].origin,A,t);return this[Ae].push(r),this[Ct]||(ut.bodyLength(r.body)==null&&ut.isIterable(r.body)?(this[Ct]=1,queueMicrotask(
()=>va(this))):this[Re](!0)),this[Ct]&&this[Je]!==2&&this[Va]&&(this[Je]=2),this[Je]<2}[MN](){return new Promise(A=>{this[ns]?this[Oe]=A:A(null)})}[kN](A){return new Promise(
t=>{let r=this[Ae].splice(this[ee]);for(let n=0;n<r.length;n++){let o=r[n];o!=null&&ut.errorRequest(this,o,A)}let s=()=>{this[Oe]&&(this[Oe](),this[Oe]=null),t(
null)};this[iA]?(this[iA].destroy(A,s),this[iA]=null):queueMicrotask(s),this[Re]()})}};function Wh(e,A){if(e[as]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR\
_SOCKET"){Ne(e[ee]===e[me]);let t=e[Ae].splice(e[me]);for(let r=0;r<t.length;r++){let s=t[r];s!=null&&ut.errorRequest(e,s,A)}Ne(e[ns]===0)}}function Ph(e){Ne(!e[nr]),
Ne(!e[iA]);let{host:A,hostname:t,protocol:r,port:s}=e[Qe];if(t[0]==="["){let n=t.indexOf("]");Ne(n!==-1);let o=t.substring(1,n);Ne(vh.isIPv6(o)),t=o}e[nr]=!0,sr.
beforeConnect.hasSubscribers&&sr.beforeConnect.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[iA]?.version,servername:e[ve],localAddress:e[is]},
connector:e[os]});try{e[os]({host:A,hostname:t,protocol:r,port:s,servername:e[ve],localAddress:e[is]},(n,o)=>{if(n){Ga(e,n,{host:A,hostname:t,protocol:r,port:s}),
e[Re]();return}if(e.destroyed){ut.destroy(o.on("error",Oh),new BN),e[Re]();return}Ne(o);try{e[iA]=o.alpnProtocol==="h2"?ON(e,o):VN(e,o)}catch(i){o.destroy().on(
"error",Oh),Ga(e,i,{host:A,hostname:t,protocol:r,port:s}),e[Re]();return}e[nr]=!1,o[UN]=0,o[Oa]=e[Oa],o[CN]=e,o[DN]=null,sr.connected.hasSubscribers&&sr.connected.
publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[iA]?.version,servername:e[ve],localAddress:e[is]},connector:e[os],socket:o}),e.emit("conne\
ct",e[Qe],[e]),e[Re]()})}catch(n){Ga(e,n,{host:A,hostname:t,protocol:r,port:s}),e[Re]()}}function Ga(e,A,{host:t,hostname:r,protocol:s,port:n}){if(!e.destroyed){
if(e[nr]=!1,sr.connectError.hasSubscribers&&sr.connectError.publish({connectParams:{host:t,hostname:r,protocol:s,port:n,version:e[iA]?.version,servername:e[ve],
localAddress:e[is]},connector:e[os],error:A}),A.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(Ne(e[as]===0);e[gs]>0&&e[Ae][e[ee]].servername===e[ve];){let o=e[Ae][e[ee]++];
ut.errorRequest(e,o,A)}else Wh(e,A);e.emit("connectionError",e[Qe],[e],A)}}function Jh(e){e[Je]=0,e.emit("drain",e[Qe],[e])}function va(e,A){e[Ct]!==2&&(e[Ct]=2,
vN(e,A),e[Ct]=0,e[me]>256&&(e[Ae].splice(0,e[me]),e[ee]-=e[me],e[me]=0))}function vN(e,A){for(;;){if(e.destroyed){Ne(e[gs]===0);return}if(e[Oe]&&!e[ns]){e[Oe](),
e[Oe]=null;return}if(e[iA]&&e[iA].resume(),e[Va])e[Je]=2;else if(e[Je]===2){A?(e[Je]=1,queueMicrotask(()=>Jh(e))):Jh(e);continue}if(e[gs]===0||e[as]>=(qh(e)||1))
return;let t=e[Ae][e[ee]];if(t===null)return;if(e[Qe].protocol==="https:"&&e[ve]!==t.servername){if(e[as]>0)return;e[ve]=t.servername,e[iA]?.destroy(new IN("ser\
vername changed"),()=>{e[iA]=null,va(e)})}if(e[nr])return;if(!e[iA]){Ph(e);return}if(e[iA].destroyed||e[iA].busy(t))return;!t.aborted&&e[iA].write(t)?e[ee]++:e[Ae].
splice(e[ee],1)}}_h.exports=Ja});var qa=y((Rx,Zh)=>{"use strict";var Rn=class{bottom=0;top=0;list=new Array(2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.
top+1&2047)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&2047}shift(){let A=this.list[this.bottom];return A===void 0?null:(this.list[this.bottom]=
void 0,this.bottom=this.bottom+1&2047,A)}};Zh.exports=class{constructor(){this.head=this.tail=new Rn}isEmpty(){return this.head.isEmpty()}push(A){this.head.isFull()&&
(this.head=this.head.next=new Rn),this.head.push(A)}shift(){let A=this.tail,t=A.shift();return A.isEmpty()&&A.next!==null&&(this.tail=A.next,A.next=null),t}}});var mn=y((mx,rI)=>{"use strict";var{PoolStats:qN}=Mi(),WN=it(),PN=qa(),{kConnected:Wa,kSize:Xh,kRunning:zh,kPending:Kh,kQueued:cs,kBusy:_N,kFree:ZN,kUrl:XN,kClose:zN,
kDestroy:KN,kDispatch:jN}=q(),QA=Symbol("clients"),dA=Symbol("needDrain"),Es=Symbol("queue"),Pa=Symbol("closed resolve"),_a=Symbol("onDrain"),jh=Symbol("onConne\
ct"),$h=Symbol("onDisconnect"),AI=Symbol("onConnectionError"),Za=Symbol("get dispatcher"),eI=Symbol("add client"),tI=Symbol("remove client"),Xa=class extends WN{[Es]=new PN;[cs]=0;[QA]=[];[dA]=!1;[_a](A,t,r){
let s=this[Es],n=!1;for(;!n;){let o=s.shift();if(!o)break;this[cs]--,n=!A.dispatch(o.opts,o.handler)}if(A[dA]=n,!n&&this[dA]&&(this[dA]=!1,this.emit("drain",t,[
this,...r])),this[Pa]&&s.isEmpty()){let o=[];for(let i=0;i<this[QA].length;i++){let a=this[QA][i];a.destroyed||o.push(a.close())}return Promise.all(o).then(this[Pa])}}[jh]=(A,t)=>{
this.emit("connect",A,[this,...t])};[$h]=(A,t,r)=>{this.emit("disconnect",A,[this,...t],r)};[AI]=(A,t,r)=>{this.emit("connectionError",A,[this,...t],r)};get[_N](){
return this[dA]}get[Wa](){let A=0;for(let{[Wa]:t}of this[QA])A+=t;return A}get[ZN](){let A=0;for(let{[Wa]:t,[dA]:r}of this[QA])A+=t&&!r;return A}get[Kh](){let A=this[cs];
for(let{[Kh]:t}of this[QA])A+=t;return A}get[zh](){let A=0;for(let{[zh]:t}of this[QA])A+=t;return A}get[Xh](){let A=this[cs];for(let{[Xh]:t}of this[QA])A+=t;return A}get stats(){
return new qN(this)}[zN](){if(this[Es].isEmpty()){let A=[];for(let t=0;t<this[QA].length;t++){let r=this[QA][t];r.destroyed||A.push(r.close())}return Promise.all(
A)}else return new Promise(A=>{this[Pa]=A})}[KN](A){for(;;){let r=this[Es].shift();if(!r)break;r.handler.onError(A)}let t=new Array(this[QA].length);for(let r=0;r<
this[QA].length;r++)t[r]=this[QA][r].destroy(A);return Promise.all(t)}[jN](A,t){let r=this[Za]();return r?r.dispatch(A,t)||(r[dA]=!0,this[dA]=!this[Za]()):(this[dA]=
!0,this[Es].push({opts:A,handler:t}),this[cs]++),!this[dA]}[eI](A){return A.on("drain",this[_a].bind(this,A)).on("connect",this[jh]).on("disconnect",this[$h]).on(
"connectionError",this[AI]),this[QA].push(A),this[dA]&&queueMicrotask(()=>{this[dA]&&this[_a](A,A[XN],[A,this])}),this}[tI](A){A.close(()=>{let t=this[QA].indexOf(
A);t!==-1&&this[QA].splice(t,1)}),this[dA]=this[QA].some(t=>!t[dA]&&t.closed!==!0&&t.destroyed!==!0)}};rI.exports={PoolBase:Xa,kClients:QA,kNeedDrain:dA,kAddClient:eI,
kRemoveClient:tI,kGetDispatcher:Za}});var ft=y((Fx,iI)=>{"use strict";var{PoolBase:$N,kClients:Fn,kNeedDrain:AR,kAddClient:eR,kGetDispatcher:tR,kRemoveClient:rR}=mn(),sR=qe(),{InvalidArgumentError:za}=L(),
sI=Y(),{kUrl:nI}=q(),nR=at(),Un=Symbol("options"),Ka=Symbol("connections"),oI=Symbol("factory");function oR(e,A){return new sR(e,A)}var ja=class extends $N{constructor(A,{
connections:t,factory:r=oR,connect:s,connectTimeout:n,tls:o,maxCachedSessions:i,socketPath:a,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:c,allowH2:l,clientTtl:Q,
...h}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new za("invalid connections");if(typeof r!="function")throw new za("factory must be a function.");if(s!=null&&
typeof s!="function"&&typeof s!="object")throw new za("connect must be a function or an object");typeof s!="function"&&(s=nR({...o,maxCachedSessions:i,allowH2:l,
socketPath:a,timeout:n,...typeof g=="boolean"?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:c}:void 0,...s})),super(h),this[Ka]=t||null,this[nI]=sI.parseOrigin(
A),this[Un]={...sI.deepClone(h),connect:s,allowH2:l,clientTtl:Q,socketPath:a},this[Un].interceptors=h.interceptors?{...h.interceptors}:void 0,this[oI]=r,this.on(
"connect",(B,I)=>{if(Q!=null&&Q>0)for(let D of I)Object.assign(D,{ttl:Date.now()})}),this.on("connectionError",(B,I,D)=>{for(let f of I){let d=this[Fn].indexOf(
f);d!==-1&&this[Fn].splice(d,1)}})}[tR](){let A=this[Un].clientTtl;for(let t of this[Fn])if(A!=null&&A>0&&t.ttl&&Date.now()-t.ttl>A)this[rR](t);else if(!t[AR])return t;
if(!this[Ka]||this[Fn].length<this[Ka]){let t=this[oI](this[nI],this[Un]);return this[eR](t),t}}};iI.exports=ja});var EI=y((Ux,cI)=>{"use strict";var{BalancedPoolMissingUpstreamError:iR,InvalidArgumentError:aR}=L(),{PoolBase:gR,kClients:hA,kNeedDrain:Qs,kAddClient:cR,kRemoveClient:ER,
kGetDispatcher:QR}=mn(),lR=ft(),{kUrl:Mn}=q(),kn=Y(),aI=Symbol("factory"),ls=Symbol("options"),gI=Symbol("kGreatestCommonDivisor"),dt=Symbol("kCurrentWeight"),yt=Symbol(
"kIndex"),ZA=Symbol("kWeight"),bn=Symbol("kMaxWeightPerServer"),Tn=Symbol("kErrorPenalty");function hR(e,A){if(e===0)return A;for(;A!==0;){let t=A;A=e%A,e=t}return e}
function IR(e,A){return new lR(e,A)}var $a=class extends gR{constructor(A=[],{factory:t=IR,connect:r,tls:s,...n}={}){if(typeof t!="function")throw new aR("facto\
ry must be a function.");super(n),r&&typeof r!="function"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[ls]={...kn.deepClone(n),connect:r,tls:s},this[ls].
interceptors=n.interceptors?{...n.interceptors}:void 0,this[yt]=-1,this[dt]=0,this[bn]=this[ls].maxWeightPerServer||100,this[Tn]=this[ls].errorPenalty||15,Array.
isArray(A)||(A=[A]),this[aI]=t;for(let o of A)this.addUpstream(o);this._updateBalancedPoolStats()}addUpstream(A){let t=kn.parseOrigin(A).origin;if(this[hA].find(
s=>s[Mn].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;let r=this[aI](t,this[ls]);this[cR](r),r.on("connect",()=>{r[ZA]=Math.min(this[bn],r[ZA]+this[Tn])}),
r.on("connectionError",()=>{r[ZA]=Math.max(1,r[ZA]-this[Tn]),this._updateBalancedPoolStats()}),r.on("disconnect",(...s)=>{let n=s[2];n&&n.code==="UND_ERR_SOCKET"&&
(r[ZA]=Math.max(1,r[ZA]-this[Tn]),this._updateBalancedPoolStats())});for(let s of this[hA])s[ZA]=this[bn];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){
let A=0;for(let t=0;t<this[hA].length;t++)A=hR(this[hA][t][ZA],A);this[gI]=A}removeUpstream(A){let t=kn.parseOrigin(A).origin,r=this[hA].find(s=>s[Mn].origin===
t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[ER](r),this}getUpstream(A){let t=kn.parseOrigin(A).origin;return this[hA].find(r=>r[Mn].origin===t&&r.closed!==
!0&&r.destroyed!==!0)}get upstreams(){return this[hA].filter(A=>A.closed!==!0&&A.destroyed!==!0).map(A=>A[Mn].origin)}[QR](){if(this[hA].length===0)throw new iR;
if(!this[hA].find(n=>!n[Qs]&&n.closed!==!0&&n.destroyed!==!0)||this[hA].map(n=>n[Qs]).reduce((n,o)=>n&&o,!0))return;let r=0,s=this[hA].findIndex(n=>!n[Qs]);for(;r++<
this[hA].length;){this[yt]=(this[yt]+1)%this[hA].length;let n=this[hA][this[yt]];if(n[ZA]>this[hA][s][ZA]&&!n[Qs]&&(s=this[yt]),this[yt]===0&&(this[dt]=this[dt]-
this[gI],this[dt]<=0&&(this[dt]=this[bn])),n[ZA]>=this[dt]&&!n[Qs])return n}return this[dt]=this[hA][s][ZA],this[yt]=s,this[hA][s]}};cI.exports=$a});var II=y((Mx,hI)=>{"use strict";var{PoolBase:BR,kClients:Ln,kNeedDrain:uR,kAddClient:QI,kGetDispatcher:CR,kRemoveClient:fR}=mn(),dR=qe(),{InvalidArgumentError:Ag}=L(),
lI=Y(),{kUrl:eg}=q(),yR=at(),hs=Symbol("options"),tg=Symbol("connections"),rg=Symbol("factory"),Hn=Symbol("index");function DR(e,A){return new dR(e,A)}var sg=class extends BR{constructor(A,{
connections:t,factory:r=DR,connect:s,connectTimeout:n,tls:o,maxCachedSessions:i,socketPath:a,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:c,allowH2:l,clientTtl:Q,
...h}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new Ag("invalid connections");if(typeof r!="function")throw new Ag("factory must be a function.");if(s!=null&&
typeof s!="function"&&typeof s!="object")throw new Ag("connect must be a function or an object");typeof s!="function"&&(s=yR({...o,maxCachedSessions:i,allowH2:l,
socketPath:a,timeout:n,...typeof g=="boolean"?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:c}:void 0,...s})),super(),this[tg]=t||null,this[eg]=lI.parseOrigin(
A),this[hs]={...lI.deepClone(h),connect:s,allowH2:l,clientTtl:Q,socketPath:a},this[hs].interceptors=h.interceptors?{...h.interceptors}:void 0,this[rg]=r,this[Hn]=
-1,this.on("connect",(B,I)=>{if(Q!=null&&Q>0)for(let D of I)Object.assign(D,{ttl:Date.now()})}),this.on("connectionError",(B,I,D)=>{for(let f of I){let d=this[Ln].
indexOf(f);d!==-1&&this[Ln].splice(d,1)}})}[CR](){let A=this[hs].clientTtl,t=this[Ln].length;if(t===0){let s=this[rg](this[eg],this[hs]);return this[QI](s),s}let r=0;
for(;r<t;){this[Hn]=(this[Hn]+1)%t;let s=this[Ln][this[Hn]];if(A!=null&&A>0&&s.ttl&&Date.now()-s.ttl>A){this[fR](s),r++;continue}if(!s[uR])return s;r++}if(!this[tg]||
t<this[tg]){let s=this[rg](this[eg],this[hs]);return this[QI](s),s}}};hI.exports=sg});var Dt=y((kx,DI)=>{"use strict";var{InvalidArgumentError:Yn,MaxOriginsReachedError:wR}=L(),{kClients:XA,kRunning:BI,kClose:pR,kDestroy:SR,kDispatch:NR,kUrl:RR}=q(),
mR=it(),FR=ft(),UR=qe(),MR=Y(),uI=Symbol("onConnect"),CI=Symbol("onDisconnect"),fI=Symbol("onConnectionError"),dI=Symbol("onDrain"),yI=Symbol("factory"),ng=Symbol(
"options"),Is=Symbol("origins");function kR(e,A){return A&&A.connections===1?new UR(e,A):new FR(e,A)}var og=class extends mR{constructor({factory:A=kR,maxOrigins:t=1/0,
connect:r,tls:s,...n}={}){if(typeof A!="function")throw new Yn("factory must be a function.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new Yn(
"connect must be a function or an object");if(typeof t!="number"||Number.isNaN(t)||t<=0)throw new Yn("maxOrigins must be a number greater than 0");super(n),r&&typeof r!=
"function"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[ng]={...MR.deepClone(n),maxOrigins:t,connect:r,tls:s},this[yI]=A,this[XA]=new Map,this[Is]=new Set,
this[dI]=(o,i)=>{this.emit("drain",o,[this,...i])},this[uI]=(o,i)=>{this.emit("connect",o,[this,...i])},this[CI]=(o,i,a)=>{this.emit("disconnect",o,[this,...i],
a)},this[fI]=(o,i,a)=>{this.emit("connectionError",o,[this,...i],a)}}get[BI](){let A=0;for(let{dispatcher:t}of this[XA].values())A+=t[BI];return A}[NR](A,t){let r;
if(A.origin&&(typeof A.origin=="string"||A.origin instanceof URL))r=String(A.origin);else throw new Yn("opts.origin must be a non-empty string or URL.");if(this[Is].
size>=this[ng].maxOrigins&&!this[Is].has(r))throw new wR;let s=this[XA].get(r),n=s&&s.dispatcher;if(!n){let o=i=>{let a=this[XA].get(r);a&&(i&&(a.count-=1),a.count<=
0&&(this[XA].delete(r),a.dispatcher.destroyed||a.dispatcher.close()),this[Is].delete(r))};n=this[yI](A.origin,this[ng]).on("drain",this[dI]).on("connect",(i,a)=>{
let g=this[XA].get(r);g&&(g.count+=1),this[uI](i,a)}).on("disconnect",(i,a,g)=>{o(!0),this[CI](i,a,g)}).on("connectionError",(i,a,g)=>{o(!1),this[fI](i,a,g)}),this[XA].
set(r,{count:0,dispatcher:n}),this[Is].add(r)}return n.dispatch(A,t)}[pR](){let A=[];for(let{dispatcher:t}of this[XA].values())A.push(t.close());return this[XA].
clear(),Promise.all(A)}[SR](A){let t=[];for(let{dispatcher:r}of this[XA].values())t.push(r.destroy(A));return this[XA].clear(),Promise.all(t)}get stats(){let A={};
for(let{dispatcher:t}of this[XA].values())t.stats&&(A[t[RR].origin]=t.stats);return A}};DI.exports=og});var SI=y((bx,pI)=>{"use strict";var{Buffer:Pe}=C("node:buffer"),ig=C("node:net"),{InvalidArgumentError:We}=L();function bR(e){if(ig.isIPv4(e)){let t=e.split(".").
map(Number);return{type:1,buffer:Pe.from(t)}}if(ig.isIPv6(e))return{type:4,buffer:wI(e)};let A=Pe.from(e,"utf8");if(A.length>255)throw new We("Domain name too l\
ong (max 255 bytes)");return{type:3,buffer:Pe.concat([Pe.from([A.length]),A])}}function wI(e){let A=Pe.alloc(16),t=e;if(e.includes(".")){let s=e.lastIndexOf(":"),
n=e.slice(s+1);if(ig.isIPv4(n)){let o=n.split(".").map(Number),i=(o[0]<<8|o[1]).toString(16),a=(o[2]<<8|o[3]).toString(16);t=`${e.slice(0,s)}:${i}:${a}`}}let r=t.
indexOf("::");if(r!==-1){let s=t.slice(0,r),n=t.slice(r+2),o=s===""?[]:s.split(":"),i=n===""?[]:n.split(":"),a=0;for(let g of o)A.writeUInt16BE(parseInt(g,16),a),
a+=2;a=16-i.length*2;for(let g of i)A.writeUInt16BE(parseInt(g,16),a),a+=2}else{let s=t.split(":");for(let n=0;n<s.length;n++)A.writeUInt16BE(parseInt(s[n],16),
n*2)}return A}function TR(e,A,t){let r=Pe.allocUnsafe(2);return r.writeUInt16BE(t,0),Pe.concat([Pe.from([e]),A,r])}function LR(e,A=0){if(e.length<A+1)throw new We(
"Buffer too small to contain address type");let t=e[A],r,s=A+1;switch(t){case 1:{if(e.length<s+6)throw new We("Buffer too small for IPv4 address");r=Array.from(
e.subarray(s,s+4)).join("."),s+=4;break}case 3:{if(e.length<s+1)throw new We("Buffer too small for domain length");let o=e[s];if(s+=1,e.length<s+o+2)throw new We(
"Buffer too small for domain address");r=e.subarray(s,s+o).toString("utf8"),s+=o;break}case 4:{if(e.length<s+18)throw new We("Buffer too small for IPv6 address");
let o=[];for(let i=0;i<8;i++){let a=e.readUInt16BE(s+i*2);o.push(a.toString(16))}r=o.join(":"),s+=16;break}default:throw new We(`Invalid address type: ${t}`)}if(e.
length<s+2)throw new We("Buffer too small for port");let n=e.readUInt16BE(s);return s+=2,{address:r,port:n,bytesRead:s-A}}function HR(e){let t={1:"General SOCKS\
 server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not suppor\
ted",8:"Address type not supported"}[e]||`Unknown SOCKS5 error code: ${e}`,r=new Error(t);return r.code=`SOCKS5_${e}`,r}pI.exports={parseAddress:bR,parseIPv6:wI,
buildAddressBuffer:TR,parseResponseAddress:LR,createReplyError:HR}});var FI=y((Tx,mI)=>{"use strict";var{EventEmitter:YR}=C("node:events"),{Buffer:wt}=C("node:buffer"),{InvalidArgumentError:or,Socks5ProxyError:_e}=L(),{debuglog:xR}=C("node:util"),
{parseAddress:GR}=SI(),Fe=xR("undici:socks5"),NI=wt.alloc(0),xn=5,ir={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},RI={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},
pt={IPV4:1,DOMAIN:3,IPV6:4},le={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,
COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},BA={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticat\
ed",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},ag=class extends YR{constructor(A,t={}){if(super(),!A)throw new or("socket is r\
equired");this.socket=A,this.options=t,this.state=BA.INITIAL,this.buffer=NI,this.onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),
this.onSocketClose=this.onClose.bind(this),this.authMethods=[],t.username&&t.password&&this.authMethods.push(ir.USERNAME_PASSWORD),this.authMethods.push(ir.NO_AUTH),
this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(A){Fe("received data",A.length,
"bytes in state",this.state),this.buffer=wt.concat([this.buffer,A]);try{switch(this.state){case BA.HANDSHAKING:this.handleHandshakeResponse();break;case BA.AUTHENTICATING:
this.handleAuthResponse();break;case BA.CONNECTING:this.handleConnectResponse();break}}catch(t){this.onError(t)}}onError(A){Fe("socket error",A),this.state=BA.ERROR,
this.emit("error",A),this.destroy()}onClose(){Fe("socket closed"),this.state=BA.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.
destroy()}markAuthenticated(){this.state=BA.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==BA.INITIAL)throw new or("Handshake already star\
ted");Fe("starting handshake with",this.authMethods.length,"auth methods"),this.state=BA.HANDSHAKING;let A=wt.alloc(2+this.authMethods.length);A[0]=xn,A[1]=this.
authMethods.length,this.authMethods.forEach((t,r)=>{A[2+r]=t}),this.socket.write(A)}handleHandshakeResponse(){if(this.buffer.length<2)return;let A=this.buffer[0],
t=this.buffer[1];if(A!==xn)throw new _e(`Invalid SOCKS version: ${A}`,"UND_ERR_SOCKS5_VERSION");if(t===ir.NO_ACCEPTABLE)throw new _e("No acceptable authenticati\
on method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),Fe("server selected auth method",t),t===ir.NO_AUTH)this.markAuthenticated();else if(t===
ir.USERNAME_PASSWORD)this.state=BA.AUTHENTICATING,this.sendAuthRequest();else throw new _e(`Unsupported authentication method: ${t}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){
let{username:A,password:t}=this.options;if(!A||!t)throw new or("Username and password required for authentication");Fe("sending username/password auth");let r=wt.
from(A),s=wt.from(t);if(r.length>255||s.length>255)throw new or("Username or password too long");let n=wt.alloc(3+r.length+s.length);n[0]=1,n[1]=r.length,r.copy(
n,2),n[2+r.length]=s.length,s.copy(n,3+r.length),this.socket.write(n)}handleAuthResponse(){if(this.buffer.length<2)return;let A=this.buffer[0],t=this.buffer[1];
if(A!==1)throw new _e(`Invalid auth sub-negotiation version: ${A}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(t!==0)throw new _e("Authentication failed","UND_ERR_SOCKS5_\
AUTH_FAILED");this.buffer=this.buffer.subarray(2),Fe("authentication successful"),this.markAuthenticated()}connect(A,t){if(this.state===BA.CONNECTING||this.state===
BA.CONNECTED)throw new or("Connection already in progress");if(this.state!==BA.AUTHENTICATED)throw new or("Client must be authenticated before CONNECT");Fe("con\
necting to",A,t),this.state=BA.CONNECTING;let r=this.buildConnectRequest(RI.CONNECT,A,t);this.socket.write(r)}buildConnectRequest(A,t,r){let{type:s,buffer:n}=GR(
t),o=wt.alloc(4+n.length+2);return o[0]=xn,o[1]=A,o[2]=0,o[3]=s,n.copy(o,4),o.writeUInt16BE(r,4+n.length),o}handleConnectResponse(){if(this.buffer.length<4)return;
let A=this.buffer[0],t=this.buffer[1],r=this.buffer[3];if(A!==xn)throw new _e(`Invalid SOCKS version in reply: ${A}`,"UND_ERR_SOCKS5_REPLY_VERSION");let s=4;if(r===
pt.IPV4)s+=6;else if(r===pt.DOMAIN){if(this.buffer.length<5)return;s+=1+this.buffer[4]+2}else if(r===pt.IPV6)s+=18;else throw new _e(`Invalid address type in re\
ply: ${r}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<s)return;if(t!==le.SUCCEEDED){let a=this.getReplyErrorMessage(t);throw new _e(`SOCKS5 connection fa\
iled: ${a}`,`UND_ERR_SOCKS5_REPLY_${t}`)}let n,o=4;if(r===pt.IPV4)n=Array.from(this.buffer.subarray(o,o+4)).join("."),o+=4;else if(r===pt.DOMAIN){let a=this.buffer[o];
o+=1,n=this.buffer.subarray(o,o+a).toString(),o+=a}else if(r===pt.IPV6){let a=[];for(let g=0;g<8;g++){let c=this.buffer.readUInt16BE(o+g*2);a.push(c.toString(16))}
n=a.join(":"),o+=16}let i=this.buffer.readUInt16BE(o);this.buffer=NI,this.state=BA.CONNECTED,this.socket.removeListener("data",this.onSocketData),Fe("connected,\
 bound address:",n,"port:",i),this.emit("connected",{address:n,port:i})}getReplyErrorMessage(A){switch(A){case le.GENERAL_FAILURE:return"General SOCKS server fa\
ilure";case le.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case le.NETWORK_UNREACHABLE:return"Network unreachable";case le.HOST_UNREACHABLE:
return"Host unreachable";case le.CONNECTION_REFUSED:return"Connection refused";case le.TTL_EXPIRED:return"TTL expired";case le.COMMAND_NOT_SUPPORTED:return"Comm\
and not supported";case le.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown error code: ${A}`}}};mI.exports={Socks5Client:ag,
AUTH_METHODS:ir,COMMANDS:RI,ADDRESS_TYPES:pt,REPLY_CODES:le,STATES:BA}});var lg=y((Lx,YI)=>{"use strict";var{URL:UI}=C("node:url"),gg,VR=it(),{InvalidArgumentError:MI}=L(),{Socks5Client:OR,STATES:JR}=FI(),{kDispatch:kI,kClose:vR,kDestroy:qR}=q(),
WR=ft(),PR=at(),{debuglog:_R}=C("node:util"),Ze=_R("undici:socks5-proxy"),cg=Symbol("proxy url"),ZR=Symbol("proxy headers"),bI=Symbol("proxy auth"),TI=Symbol("p\
roxy protocol"),St=Symbol("pools"),LI=Symbol("connector"),Eg=Symbol("request tls settings"),HI=!1,Qg=class extends VR{constructor(A,t={}){if(super(),HI||(process.
emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),HI=!0),!A)throw new MI("Proxy URL is mandatory");let r=typeof A==
"string"?new UI(A):A;if(r.protocol!=="socks5:"&&r.protocol!=="socks:")throw new MI("Proxy URL must use socks5:// or socks:// protocol");this[cg]=r,this[ZR]=t.headers||
{},this[TI]=t.proxyTls?"https:":"http:",this[Eg]=t.requestTls,this[bI]={username:t.username||(r.username?decodeURIComponent(r.username):null),password:t.password||
(r.password?decodeURIComponent(r.password):null)},this[LI]=t.connect||PR({...t.proxyTls,servername:t.proxyTls?.servername||r.hostname}),this[St]=new Map}async createSocks5Connection(A,t){
let r=this[cg].hostname,s=parseInt(this[cg].port)||1080;Ze("creating SOCKS5 connection to",r,s);let n=await new Promise((i,a)=>{this[LI]({hostname:r,host:r,port:s,
protocol:this[TI]},(g,c)=>{g?a(g):i(c)})}),o=new OR(n,this[bI]);return o.on("error",i=>{Ze("SOCKS5 error:",i),n.destroy()}),await o.handshake(),await new Promise(
(i,a)=>{let g=setTimeout(()=>{a(new Error("SOCKS5 authentication timeout"))},5e3),c=()=>{clearTimeout(g),o.removeListener("error",l),i()},l=Q=>{clearTimeout(g),
o.removeListener("authenticated",c),a(Q)};o.state===JR.AUTHENTICATED?(clearTimeout(g),i()):(o.once("authenticated",c),o.once("error",l))}),await o.connect(A,t),
await new Promise((i,a)=>{let g=setTimeout(()=>{a(new Error("SOCKS5 connection timeout"))},5e3),c=Q=>{Ze("SOCKS5 tunnel established to",A,t,"via",Q),clearTimeout(
g),o.removeListener("error",l),i()},l=Q=>{clearTimeout(g),o.removeListener("connected",c),a(Q)};o.once("connected",c),o.once("error",l)}),n}[kI](A,t){let{origin:r}=A;
Ze("dispatching request to",r,"via SOCKS5");try{let s=String(r),n=this[St].get(s);return(!n||n.destroyed||n.closed)&&(n=new WR(r,{pipelining:A.pipelining,connections:A.
connections,connect:async(o,i)=>{try{let a=new UI(r),g=a.hostname,c=parseInt(a.port)||(a.protocol==="https:"?443:80);Ze("establishing SOCKS5 connection to",g,c);
let l=await this.createSocks5Connection(g,c),Q=l;a.protocol==="https:"&&(gg||(gg=C("node:tls")),Ze("upgrading to TLS"),Q=gg.connect({...this[Eg],socket:l,servername:this[Eg]?.
servername||g}),await new Promise((h,B)=>{Q.once("secureConnect",h),Q.once("error",B)})),i(null,Q)}catch(a){Ze("SOCKS5 connection error:",a),i(a)}}}),this[St].set(
s,n)),n[kI](A,t)}catch(s){if(Ze("dispatch error:",s),typeof t.onResponseError=="function")return t.onResponseError(null,s),!1;if(typeof t.onError=="function")return t.
onError(s),!1;throw s}}async[vR](){let A=[];for(let t of this[St].values())A.push(t.close());this[St].clear(),await Promise.all(A)}async[qR](A){let t=[];for(let r of this[St].
values())t.push(r.destroy(A));this[St].clear(),await Promise.all(t)}};YI.exports=Qg});var ug=y((Hx,XI)=>{"use strict";var{kProxy:ar,kClose:qI,kDestroy:WI,kDispatch:xI}=q(),XR=Dt(),PI=ft(),_I=it(),{InvalidArgumentError:Nt,RequestAbortedError:zR,SecureProxyConnectionError:KR}=L(),
GI=at(),ZI=qe(),{channels:VI}=He(),jR=lg(),Gn=Symbol("proxy agent"),Xe=Symbol("proxy client"),Ue=Symbol("proxy headers"),hg=Symbol("request tls settings"),OI=Symbol(
"proxy tls settings"),JI=Symbol("connect endpoint function"),vI=Symbol("tunnel proxy");function $R(e){return e==="https:"?443:80}function Am(e,A){return new PI(
e,A)}var em=()=>{};function tm(e,A){return A.connections===1?new ZI(e,A):new PI(e,A)}var Ig=class extends _I{#A;constructor(A,{headers:t={},connect:r,factory:s}){
if(!A)throw new Nt("Proxy URL is mandatory");super(),this[Ue]=t,s?this.#A=s(A,{connect:r}):this.#A=new ZI(A,{connect:r})}[xI](A,t){let r=t.onHeaders;t.onHeaders=
function(i,a,g){if(i===407){typeof t.onError=="function"&&t.onError(new Nt("Proxy Authentication Required (407)"));return}r&&r.call(this,i,a,g)};let{origin:s,path:n="\
/",headers:o={}}=A;if(A.path=s+n,!("host"in o)&&!("Host"in o)){let{host:i}=new URL(s);o.host=i}return A.headers={...this[Ue],...o},this.#A[xI](A,t)}[qI](){return this.#A.
close()}[WI](A){return this.#A.destroy(A)}},Bg=class extends _I{constructor(A){if(!A||typeof A=="object"&&!(A instanceof URL)&&!A.uri)throw new Nt("Proxy uri is\
 mandatory");let{clientFactory:t=Am}=A;if(typeof t!="function")throw new Nt("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=A;super();let s=this.#A(
A),{href:n,origin:o,port:i,protocol:a,username:g,password:c,hostname:l}=s;if(this[ar]={uri:n,protocol:a},this[hg]=A.requestTls,this[OI]=A.proxyTls,this[Ue]=A.headers||
{},this[vI]=r,A.auth&&A.token)throw new Nt("opts.auth cannot be used in combination with opts.token");A.auth?this[Ue]["proxy-authorization"]=`Basic ${A.auth}`:A.
token?this[Ue]["proxy-authorization"]=A.token:g&&c&&(this[Ue]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(c)}`).toString(
"base64")}`);let Q=GI({...A.proxyTls});this[JI]=GI({...A.requestTls});let h=A.factory||tm,B=(I,D)=>{let{protocol:f}=new URL(I);return this[ar].protocol==="socks\
5:"||this[ar].protocol==="socks:"?new jR(this[ar].uri,{headers:this[Ue],connect:Q,factory:h,username:A.username||g,password:A.password||c,proxyTls:A.proxyTls,requestTls:A.
requestTls}):!this[vI]&&f==="http:"&&this[ar].protocol==="http:"?new Ig(this[ar].uri,{headers:this[Ue],connect:Q,factory:h}):h(I,D)};a==="socks5:"||a==="socks:"?
this[Xe]=null:this[Xe]=t(s,{connect:Q}),this[Gn]=new XR({...A,factory:B,connect:async(I,D)=>{if(!this[Xe]){D(new Nt("Cannot establish tunnel connection without \
a proxy client"));return}let f=I.host;I.port||(f+=`:${$R(I.protocol)}`);try{let d={origin:o,port:i,path:f,signal:I.signal,headers:{...this[Ue],host:I.host,...I.
connections==null||I.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[OI]?.servername||l},{socket:w,statusCode:F}=await this[Xe].connect(d);if(F!==
200){w.on("error",em).destroy(),D(new zR(`Proxy response (${F}) !== 200 when HTTP Tunneling`));return}if(VI.proxyConnected.hasSubscribers&&VI.proxyConnected.publish(
{socket:w,connectParams:d}),I.protocol!=="https:"){D(null,w);return}let R;this[hg]?R=this[hg].servername:R=I.servername,this[JI]({...I,servername:R,httpSocket:w},
D)}catch(d){d.code==="ERR_TLS_CERT_ALTNAME_INVALID"?D(new KR(d)):D(d)}}})}dispatch(A,t){let r=rm(A.headers);if(sm(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new URL(
A.origin);r.host=s}return this[Gn].dispatch({...A,headers:r},t)}#A(A){return typeof A=="string"?new URL(A):A instanceof URL?A:new URL(A.uri)}[qI](){let A=[this[Gn].
close()];return this[Xe]&&A.push(this[Xe].close()),Promise.all(A)}[WI](){let A=[this[Gn].destroy()];return this[Xe]&&A.push(this[Xe].destroy()),Promise.all(A)}};
function rm(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}return e}function sm(e){if(e&&Object.keys(e).find(t=>t.toLowerCase()===
"proxy-authorization"))throw new Nt("Proxy-Authorization should be sent in ProxyAgent constructor")}XI.exports=Bg});var AB=y((Yx,$I)=>{"use strict";var nm=it(),{kClose:om,kDestroy:im,kClosed:zI,kDestroyed:KI,kDispatch:am,kNoProxyAgent:Bs,kHttpProxyAgent:ze,kHttpsProxyAgent:Rt}=q(),
jI=ug(),gm=Dt(),cm={"http:":80,"https:":443},Cg=class extends nm{#A=null;#e=null;#t=null;constructor(A={}){super(),this.#t=A;let{httpProxy:t,httpsProxy:r,noProxy:s,
...n}=A;this[Bs]=new gm(n);let o=t??process.env.http_proxy??process.env.HTTP_PROXY;o?this[ze]=new jI({...n,uri:o}):this[ze]=this[Bs];let i=r??process.env.https_proxy??
process.env.HTTPS_PROXY;i?this[Rt]=new jI({...n,uri:i}):this[Rt]=this[ze],this.#s()}[am](A,t){let r=new URL(A.origin);return this.#r(r).dispatch(A,t)}[om](){return Promise.
all([this[Bs].close(),!this[ze][zI]&&this[ze].close(),!this[Rt][zI]&&this[Rt].close()])}[im](A){return Promise.all([this[Bs].destroy(A),!this[ze][KI]&&this[ze].
destroy(A),!this[Rt][KI]&&this[Rt].destroy(A)])}#r(A){let{protocol:t,host:r,port:s}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||cm[t]||
0,this.#n(r,s)?t==="https:"?this[Rt]:this[ze]:this[Bs]}#n(A,t){if(this.#i&&this.#s(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let r=0;r<this.#e.
length;r++){let s=this.#e[r];if(!(s.port&&s.port!==t)&&(A===s.hostname||A.slice(-(s.hostname.length+1))===`.${s.hostname}`))return!1}return!0}#s(){let A=this.#t.
noProxy??this.#o,t=A.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let n=t[s];if(!n)continue;let o=n.match(/^(.+):(\d+)$/);r.push({hostname:(o?o[1]:n).replace(
/^\*?\./,"").toLowerCase(),port:o?Number.parseInt(o[2],10):0})}this.#A=A,this.#e=r}get#i(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#o}get#o(){return process.
env.no_proxy??process.env.NO_PROXY??""}};$I.exports=Cg});var Vn=y((xx,nB)=>{"use strict";var us=C("node:assert"),{kRetryHandlerDefaultRetry:eB}=q(),{RequestRetryError:mt}=L(),Em=Gr(),{isDisturbed:tB,parseRangeHeader:rB,
wrapRequestBody:Qm}=Y();function lm(e){let A=new Date(e).getTime();return isNaN(A)?0:A-Date.now()}function sB(e,A,t,r){let s=e["content-length"];if(s==null||!Number.
isFinite(A.start)||!Number.isFinite(A.end))return;let n=Number(s),o=A.end-A.start+1;if(!Number.isFinite(n)||n!==o)throw new mt("Content-Length mismatch",t,{headers:e,
data:{count:r}})}var fg=class{#A=!1;#e=null;set target(A){this.#e=A,this.#A&&A?.pause()}get target(){return this.#e}pause(){this.#A=!0,this.#e?.pause()}resume(){
this.#A=!1,this.#e?.resume()}abort(A){this.#e?.abort(A)}get paused(){return this.#A||(this.#e?.paused??!1)}get aborted(){return this.#e?.aborted??!1}get reason(){
return this.#e?.reason??null}get rawHeaders(){return this.#e?.rawHeaders??null}set rawHeaders(A){this.#e&&(this.#e.rawHeaders=A)}get rawTrailers(){return this.#e?.
rawTrailers??null}set rawTrailers(A){this.#e&&(this.#e.rawTrailers=A)}},dg=class e{constructor(A,{dispatch:t,handler:r}){let{retryOptions:s,...n}=A,{retry:o,maxRetries:i,
maxTimeout:a,minTimeout:g,timeoutFactor:c,methods:l,errorCodes:Q,retryAfter:h,statusCodes:B,throwOnError:I}=s??{};this.error=null,this.dispatch=t,this.handler=Em.
wrap(r),this.opts={...n,body:Qm(A.body)},this.retryOpts={throwOnError:I??!0,retry:o??e[eB],retryAfter:h??!0,maxTimeout:a??30*1e3,minTimeout:g??500,timeoutFactor:c??
2,maxRetries:i??5,methods:l??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:B??[500,502,503,504,429],errorCodes:Q??["ECONNRESET","ECONNREFUSED","EN\
OTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.headersSent=!1,this.start=
0,this.end=null,this.etag=null,this.controllerProxy=new fg}onResponseStartWithRetry(A,t,r,s,n){if(this.retryOpts.throwOnError){this.retryOpts.statusCodes.includes(
t)===!1?this.headersSent?this.handler.onResponseError?.(this.controllerProxy,n):(this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(
this.controllerProxy,t,r,s)):this.error=n;return}if(tB(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(r),this.handler.onResponseStart?.(this.controllerProxy,
t,r,s);return}function o(i){if(i){this.headersSent?this.handler.onResponseError?.(this.controllerProxy,i):(this.headersSent=!0,this.checkpointResponseEnd(r),this.
handler.onResponseStart?.(this.controllerProxy,t,r,s)),A.resume();return}this.error=n,A.resume()}A.pause(),this.retryOpts.retry(n,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},o.bind(this))}checkpointResponseEnd(A){if(this.end==null&&this.opts.method!=="HEAD"){let t=A["content-length"];
this.end=t!=null?Number(t)-1:null,us(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=this.end!=null}}onRequestStart(A,t){this.controllerProxy.
target=A,this.headersSent||this.handler.onRequestStart?.(this.controllerProxy,t)}onRequestUpgrade(A,t,r,s){this.handler.onRequestUpgrade?.(this.controllerProxy,
t,r,s)}static[eB](A,{state:t,opts:r},s){let{statusCode:n,code:o,headers:i}=A,{method:a,retryOptions:g}=r,{maxRetries:c,minTimeout:l,maxTimeout:Q,timeoutFactor:h,
statusCodes:B,errorCodes:I,methods:D}=g,{counter:f}=t;if(o&&o!=="UND_ERR_REQ_RETRY"&&!I.includes(o)){s(A);return}if(Array.isArray(D)&&!D.includes(a)){s(A);return}
if(n!=null&&Array.isArray(B)&&!B.includes(n)){s(A);return}if(f>c){s(A);return}let d=i?.["retry-after"];d&&(d=Number(d),d=Number.isNaN(d)?lm(i["retry-after"]):d*
1e3);let w=d>0?Math.min(d,Q):Math.min(l*h**(f-1),Q);setTimeout(()=>s(null),w)}onResponseStart(A,t,r,s){if(this.error=null,this.retryCount+=1,t>=300){let n=new mt(
"Request failed",t,{headers:r,data:{count:this.retryCount}});this.onResponseStartWithRetry(A,t,r,s,n);return}if(this.headersSent){if(t!==206&&(this.start>0||t!==
200))throw new mt("server does not support the range header and the payload was partially consumed",t,{headers:r,data:{count:this.retryCount}});let n=rB(r["cont\
ent-range"]);if(!n)throw new mt("Content-Range mismatch",t,{headers:r,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==r.etag)throw new mt("ETag m\
ismatch",t,{headers:r,data:{count:this.retryCount}});sB(r,n,t,this.retryCount);let{start:o,size:i,end:a=i?i-1:null}=n;if(this.start!==o||this.end!=null&&this.end!==
a)throw new mt("Content-Range mismatch",t,{headers:r,data:{count:this.retryCount}});return}if(this.end==null){if(t===206){let n=rB(r["content-range"]);if(n==null){
this.headersSent=!0,this.handler.onResponseStart?.(this.controllerProxy,t,r,s);return}sB(r,n,t,this.retryCount);let{start:o,size:i,end:a=i?i-1:null}=n;us(o!=null&&
Number.isFinite(o),"content-range mismatch"),us(a!=null&&Number.isFinite(a),"invalid content-length"),this.start=o,this.end=a}if(this.end==null){let n=r["conten\
t-length"];this.end=n!=null?Number(n)-1:null}us(Number.isFinite(this.start)),us(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=
!0,this.etag=r.etag!=null?r.etag:null,this.etag!=null&&this.etag[0]==="W"&&this.etag[1]==="/"&&(this.etag=null),this.headersSent=!0,this.handler.onResponseStart?.(
this.controllerProxy,t,r,s)}else throw new mt("Request failed",t,{headers:r,data:{count:this.retryCount}})}onResponseData(A,t){this.error||(this.start+=t.length,
this.handler.onResponseData?.(this.controllerProxy,t))}onResponseEnd(A,t){if(this.error&&this.retryOpts.throwOnError)throw this.error;if(!this.error)return this.
retryCount=0,this.handler.onResponseEnd?.(this.controllerProxy,t);this.retry()}retry(){if(this.start!==0){let A={range:`bytes=${this.start}-${this.end??""}`};this.
etag!=null&&(A["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.
opts,this)}catch(A){this.handler.onResponseError?.(this.controllerProxy,A)}}onResponseError(A,t){if(A?.aborted||tB(this.opts.body)||this.headersSent&&!this.resume){
this.handler.onResponseError?.(this.controllerProxy,t);return}function r(s){if(!s){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,s)}this.
retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(
t,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},r.bind(this))}};nB.exports=dg});var iB=y((Gx,oB)=>{"use strict";var hm=Vr(),Im=Vn(),yg=class extends hm{#A=null;#e=null;constructor(A,t={}){super(t),this.#A=A,this.#e=t}dispatch(A,t){let r=new Im(
{...A,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:t});return this.#A.dispatch(A,r)}close(){return this.#A.close()}destroy(){return this.#A.
destroy()}};oB.exports=yg});var cB=y((Vx,gB)=>{"use strict";var{InvalidArgumentError:aB}=L(),Bm=qe(),Dg=class extends Bm{constructor(A,t){if(typeof A=="string"&&(A=new URL(A)),A.protocol!==
"http:")throw new aB("h2c-client: Only h2c protocol is supported");let{maxConcurrentStreams:r,pipelining:s,...n}=t??{},o=100,i=100;if(r!=null&&Number.isInteger(
r)&&r>0&&(o=r),s!=null&&Number.isInteger(s)&&s>0&&(i=s),i>o)throw new aB("h2c-client: pipelining cannot be greater than maxConcurrentStreams");super(A,{...n,maxConcurrentStreams:o,
pipelining:i,allowH2:!0,useH2c:!0})}};gB.exports=Dg});var fB=y((Ox,CB)=>{"use strict";var hB=C("node:assert"),{Readable:um}=C("node:stream"),{RequestAbortedError:IB,NotSupportedError:Cm,InvalidArgumentError:fm,AbortError:On}=L(),
BB=Y(),{ReadableStreamFrom:dm}=Y(),YA=Symbol("kConsume"),Jn=Symbol("kReading"),Ft=Symbol("kBody"),EB=Symbol("kAbort"),uB=Symbol("kContentType"),wg=Symbol("kCont\
entLength"),pg=Symbol("kUsed"),vn=Symbol("kBytesRead"),ym=()=>{},Sg=class extends um{constructor({resume:A,abort:t,contentType:r="",contentLength:s,highWaterMark:n=64*
1024}){super({autoDestroy:!0,read:A,highWaterMark:n}),this._readableState.dataEmitted=!1,this[EB]=t,this[YA]=null,this[vn]=0,this[Ft]=null,this[pg]=!1,this[uB]=
r,this[wg]=Number.isFinite(s)?s:null,this[Jn]=!1}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new IB),A&&this[EB](),this[pg]?t(A):setImmediate(t,A)}on(A,t){
return(A==="data"||A==="readable")&&(this[Jn]=!0,this[pg]=!0),super.on(A,t)}addListener(A,t){return this.on(A,t)}off(A,t){let r=super.off(A,t);return(A==="data"||
A==="readable")&&(this[Jn]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(A,t){return this.off(A,t)}push(A){return A&&(this[vn]+=
A.length,this[YA])?(Rg(this[YA],A),this[Jn]?super.push(A):!0):super.push(A)}text(){return Cs(this,"text")}json(){return Cs(this,"json")}blob(){return Cs(this,"b\
lob")}bytes(){return Cs(this,"bytes")}arrayBuffer(){return Cs(this,"arrayBuffer")}async formData(){throw new Cm}get bodyUsed(){return BB.isDisturbed(this)}get body(){
return this[Ft]||(this[Ft]=dm(this),this[YA]&&(this[Ft].getReader(),hB(this[Ft].locked))),this[Ft]}dump(A){let t=A?.signal;if(t!=null&&(typeof t!="object"||!("a\
borted"in t)))return Promise.reject(new fm("signal must be an AbortSignal"));let r=A?.limit&&Number.isFinite(A.limit)?A.limit:128*1024;return t?.aborted?Promise.
reject(t.reason??new On):this._readableState.closeEmitted?Promise.resolve(null):new Promise((s,n)=>{if((this[wg]&&this[wg]>r||this[vn]>r)&&this.destroy(new On),
t){let o=()=>{this.destroy(t.reason??new On)};t.addEventListener("abort",o),this.on("close",function(){t.removeEventListener("abort",o),t.aborted?n(t.reason??new On):
s(null)})}else this.on("close",s);this.on("error",ym).on("data",()=>{this[vn]>r&&this.destroy()}).resume()})}setEncoding(A){return Buffer.isEncoding(A)&&(this._readableState.
encoding=A),this}};function Dm(e){return e[Ft]?.locked===!0||e[YA]!==null}function wm(e){return BB.isDisturbed(e)||Dm(e)}function Cs(e,A){return hB(!e[YA]),new Promise(
(t,r)=>{if(wm(e)){let s=e._readableState;s.destroyed&&s.closeEmitted===!1?e.on("error",r).on("close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError(
"unusable"))}else queueMicrotask(()=>{e[YA]={type:A,stream:e,resolve:t,reject:r,length:0,body:[]},e.on("error",function(s){mg(this[YA],s)}).on("close",function(){
this[YA].body!==null&&mg(this[YA],new IB)}),pm(e[YA])})})}function pm(e){if(e.body===null)return;let{_readableState:A}=e.stream;if(A.bufferIndex){let t=A.bufferIndex,
r=A.buffer.length;for(let s=t;s<r;s++)Rg(e,A.buffer[s])}else for(let t of A.buffer)Rg(e,t);for(A.endEmitted?lB(this[YA],this._readableState.encoding):e.stream.on(
"end",function(){lB(this[YA],this._readableState.encoding)}),e.stream.resume();e.stream.read()!=null;);}function Ng(e,A,t){if(e.length===0||A===0)return"";let r=e.
length===1?e[0]:Buffer.concat(e,A),s=r.length,n=s>2&&r[0]===239&&r[1]===187&&r[2]===191?3:0;return!t||t==="utf8"||t==="utf-8"?r.utf8Slice(n,s):r.subarray(n,s).toString(
t)}function QB(e,A){if(e.length===0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.allocUnsafeSlow(A).buffer),
r=0;for(let s=0;s<e.length;++s){let n=e[s];t.set(n,r),r+=n.length}return t}function lB(e,A){let{type:t,body:r,resolve:s,stream:n,length:o}=e;try{t==="text"?s(Ng(
r,o,A)):t==="json"?s(JSON.parse(Ng(r,o,A))):t==="arrayBuffer"?s(QB(r,o).buffer):t==="blob"?s(new Blob(r,{type:n[uB]})):t==="bytes"&&s(QB(r,o)),mg(e)}catch(i){n.
destroy(i)}}function Rg(e,A){e.length+=A.length,e.body.push(A)}function mg(e,A){e.body!==null&&(A?e.reject(A):e.resolve(),e.type=null,e.stream=null,e.resolve=null,
e.reject=null,e.length=0,e.body=null)}CB.exports={Readable:Sg,chunksDecode:Ng}});var DB=y((Jx,Fg)=>{"use strict";var Sm=C("node:assert"),{AsyncResource:Nm}=C("node:async_hooks"),{Readable:Rm}=fB(),{InvalidArgumentError:gr,RequestAbortedError:dB}=L(),
zA=Y();function fs(){}var qn=class extends Nm{constructor(A,t){if(!A||typeof A!="object")throw new gr("invalid opts");let{signal:r,method:s,opaque:n,body:o,onInfo:i,
responseHeaders:a,highWaterMark:g}=A;try{if(typeof t!="function")throw new gr("invalid callback");if(g!=null&&(!Number.isFinite(g)||g<0))throw new gr("invalid h\
ighWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new gr("signal must be an EventEmitter or EventTarget");if(s==="CONNEC\
T")throw new gr("invalid method");if(i&&typeof i!="function")throw new gr("invalid onInfo callback");super("UNDICI_REQUEST")}catch(c){throw zA.isStream(o)&&zA.destroy(
o.on("error",fs),c),c}this.method=s,this.responseHeaders=a||null,this.opaque=n||null,this.callback=t,this.res=null,this.abort=null,this.body=o,this.trailers={},
this.context=null,this.onInfo=i||null,this.highWaterMark=g,this.reason=null,this.removeAbortListener=null,r?.aborted?this.reason=r.reason??new dB:r&&(this.removeAbortListener=
zA.addAbortListener(r,()=>{this.reason=r.reason??new dB,this.res?zA.destroy(this.res.on("error",fs),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(A,t){
if(this.reason){A(this.reason);return}Sm(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{callback:n,opaque:o,abort:i,context:a,responseHeaders:g,
highWaterMark:c}=this,l=g==="raw"?zA.parseRawHeaders(t):zA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:l});return}let Q=g==="raw"?zA.
parseHeaders(t):l,h=Q["content-type"],B=Q["content-length"],I=new Rm({resume:r,abort:i,contentType:h,contentLength:this.method!=="HEAD"&&B?Number(B):null,highWaterMark:c});
if(this.removeAbortListener&&(I.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=I,n!==null)try{this.runInAsyncScope(
n,null,null,{statusCode:A,statusText:s,headers:l,trailers:this.trailers,opaque:o,body:I,context:a})}catch(D){this.res=null,zA.destroy(I.on("error",fs),D),queueMicrotask(
()=>{throw D})}}onData(A){return this.res.push(A)}onComplete(A){zA.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){let{res:t,callback:r,body:s,opaque:n}=this;
r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:n})})),t&&(this.res=null,queueMicrotask(()=>{zA.destroy(t.on("error",fs),A)})),
s&&(this.body=null,zA.isStream(s)&&(s.on("error",fs),zA.destroy(s,A))),this.removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}};function yB(e,A){
if(A===void 0)return new Promise((t,r)=>{yB.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new qn(e,A);this.dispatch(e,t)}catch(t){if(typeof A!="function")throw t;
let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}Fg.exports=yB;Fg.exports.RequestHandler=qn});var ds=y((vx,SB)=>{"use strict";var{addAbortListener:mm}=Y(),{RequestAbortedError:Fm}=L(),cr=Symbol("kListener"),he=Symbol("kSignal");function wB(e){e.abort?e.abort(
e[he]?.reason):e.reason=e[he]?.reason??new Fm,pB(e)}function Um(e,A){if(e.reason=null,e[he]=null,e[cr]=null,!!A){if(A.aborted){wB(e);return}e[he]=A,e[cr]=()=>{wB(
e)},mm(e[he],e[cr])}}function pB(e){e[he]&&("removeEventListener"in e[he]?e[he].removeEventListener("abort",e[cr]):e[he].removeListener("abort",e[cr]),e[he]=null,
e[cr]=null)}SB.exports={addSignal:Um,removeSignal:pB}});var FB=y((qx,mB)=>{"use strict";var Mm=C("node:assert"),{finished:km}=C("node:stream"),{AsyncResource:bm}=C("node:async_hooks"),{InvalidArgumentError:Er,InvalidReturnValueError:Tm}=L(),
Me=Y(),{addSignal:Lm,removeSignal:NB}=ds();function Hm(){}var Ug=class extends bm{constructor(A,t,r){if(!A||typeof A!="object")throw new Er("invalid opts");let{
signal:s,method:n,opaque:o,body:i,onInfo:a,responseHeaders:g}=A;try{if(typeof r!="function")throw new Er("invalid callback");if(typeof t!="function")throw new Er(
"invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!="function")throw new Er("signal must be an EventEmitter or EventTarget");if(n==="CO\
NNECT")throw new Er("invalid method");if(a&&typeof a!="function")throw new Er("invalid onInfo callback");super("UNDICI_STREAM")}catch(c){throw Me.isStream(i)&&Me.
destroy(i.on("error",Hm),c),c}this.responseHeaders=g||null,this.opaque=o||null,this.factory=t,this.callback=r,this.res=null,this.abort=null,this.context=null,this.
trailers=null,this.body=i,this.onInfo=a||null,Me.isStream(i)&&i.on("error",c=>{this.onError(c)}),Lm(this,s)}onConnect(A,t){if(this.reason){A(this.reason);return}
Mm(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{factory:n,opaque:o,context:i,responseHeaders:a}=this,g=a==="raw"?Me.parseRawHeaders(t):Me.parseHeaders(
t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:g});return}if(this.factory=null,n===null)return;let c=this.runInAsyncScope(n,null,{statusCode:A,headers:g,
opaque:o,context:i});if(!c||typeof c.write!="function"||typeof c.end!="function"||typeof c.on!="function")throw new Tm("expected Writable");return km(c,{readable:!1},
Q=>{let{callback:h,res:B,opaque:I,trailers:D,abort:f}=this;this.res=null,(Q||!B?.readable)&&Me.destroy(B,Q),this.callback=null,this.runInAsyncScope(h,null,Q||null,
{opaque:I,trailers:D}),Q&&f()}),c.on("drain",r),this.res=c,(c.writableNeedDrain!==void 0?c.writableNeedDrain:c._writableState?.needDrain)!==!0}onData(A){let{res:t}=this;
return t?t.write(A):!0}onComplete(A){let{res:t}=this;NB(this),t&&(this.trailers=Me.parseHeaders(A),t.end())}onError(A){let{res:t,callback:r,opaque:s,body:n}=this;
NB(this),this.factory=null,t?(this.res=null,Me.destroy(t,A)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),n&&(this.body=
null,Me.destroy(n,A))}};function RB(e,A,t){if(t===void 0)return new Promise((r,s)=>{RB.call(this,e,A,(n,o)=>n?s(n):r(o))});try{let r=new Ug(e,A,t);this.dispatch(
e,r)}catch(r){if(typeof t!="function")throw r;let s=e?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}mB.exports=RB});var bB=y((Wx,kB)=>{"use strict";var{Readable:MB,Duplex:Ym,PassThrough:xm}=C("node:stream"),Gm=C("node:assert"),{AsyncResource:Vm}=C("node:async_hooks"),{InvalidArgumentError:ys,
InvalidReturnValueError:Om,RequestAbortedError:Mg}=L(),Ie=Y(),{addSignal:Jm,removeSignal:vm}=ds();function UB(){}var Qr=Symbol("resume"),kg=class extends MB{constructor(){
super({autoDestroy:!0}),this[Qr]=null}_read(){let{[Qr]:A}=this;A&&(this[Qr]=null,A())}_destroy(A,t){this._read(),t(A)}},bg=class extends MB{constructor(A){super(
{autoDestroy:!0}),this[Qr]=A}_read(){this[Qr]()}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new Mg),t(A)}},Tg=class extends Vm{constructor(A,t){if(!A||
typeof A!="object")throw new ys("invalid opts");if(typeof t!="function")throw new ys("invalid handler");let{signal:r,method:s,opaque:n,onInfo:o,responseHeaders:i}=A;
if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new ys("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new ys(
"invalid method");if(o&&typeof o!="function")throw new ys("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=n||null,this.responseHeaders=i||null,this.
handler=t,this.abort=null,this.context=null,this.onInfo=o||null,this.req=new kg().on("error",UB),this.ret=new Ym({readableObjectMode:A.objectMode,autoDestroy:!0,
read:()=>{let{body:a}=this;a?.resume&&a.resume()},write:(a,g,c)=>{let{req:l}=this;l.push(a,g)||l._readableState.destroyed?c():l[Qr]=c},destroy:(a,g)=>{let{body:c,
req:l,res:Q,ret:h,abort:B}=this;!a&&!h._readableState.endEmitted&&(a=new Mg),B&&a&&B(),Ie.destroy(c,a),Ie.destroy(l,a),Ie.destroy(Q,a),vm(this),g(a)}}).on("pref\
inish",()=>{let{req:a}=this;a.push(null)}),this.res=null,Jm(this,r)}onConnect(A,t){let{res:r}=this;if(this.reason){A(this.reason);return}Gm(!r,"pipeline cannot \
be retried"),this.abort=A,this.context=t}onHeaders(A,t,r){let{opaque:s,handler:n,context:o}=this;if(A<200){if(this.onInfo){let a=this.responseHeaders==="raw"?Ie.
parseRawHeaders(t):Ie.parseHeaders(t);this.onInfo({statusCode:A,headers:a})}return}this.res=new bg(r);let i;try{this.handler=null;let a=this.responseHeaders==="\
raw"?Ie.parseRawHeaders(t):Ie.parseHeaders(t);i=this.runInAsyncScope(n,null,{statusCode:A,headers:a,opaque:s,body:this.res,context:o})}catch(a){throw this.res.on(
"error",UB),a}if(!i||typeof i.on!="function")throw new Om("expected Readable");i.on("data",a=>{let{ret:g,body:c}=this;!g.push(a)&&c.pause&&c.pause()}).on("error",
a=>{let{ret:g}=this;Ie.destroy(g,a)}).on("end",()=>{let{ret:a}=this;a.push(null)}).on("close",()=>{let{ret:a}=this;a._readableState.ended||Ie.destroy(a,new Mg)}),
this.body=i}onData(A){let{res:t}=this;return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;this.handler=null,Ie.destroy(t,A)}};
function qm(e,A){try{let t=new Tg(e,A);return this.dispatch({...e,body:t.req},t),t.ret}catch(t){return new xm().destroy(t)}}kB.exports=qm});var GB=y((Px,xB)=>{"use strict";var{InvalidArgumentError:Lg,SocketError:Wm}=L(),{AsyncResource:Pm}=C("node:async_hooks"),TB=C("node:assert"),LB=Y(),{kHTTP2Stream:_m}=q(),
{addSignal:Zm,removeSignal:HB}=ds(),Hg=class extends Pm{constructor(A,t){if(!A||typeof A!="object")throw new Lg("invalid opts");if(typeof t!="function")throw new Lg(
"invalid callback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Lg("signal must be\
 an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=n||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=null,Zm(
this,r)}onConnect(A,t){if(this.reason){A(this.reason);return}TB(this.callback),this.abort=A,this.context=null}onHeaders(){throw new Wm("bad upgrade",null)}onUpgrade(A,t,r){
TB(r[_m]===!0?A===200:A===101);let{callback:s,opaque:n,context:o}=this;HB(this),this.callback=null;let i=this.responseHeaders==="raw"?LB.parseRawHeaders(t):LB.parseHeaders(
t);this.runInAsyncScope(s,null,null,{headers:i,socket:r,opaque:n,context:o})}onError(A){let{callback:t,opaque:r}=this;HB(this),t&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))}};function YB(e,A){if(A===void 0)return new Promise((t,r)=>{YB.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new Hg(
e,A),r={...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"};this.dispatch(r,t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(
()=>A(t,{opaque:r}))}}xB.exports=YB});var qB=y((_x,vB)=>{"use strict";var Xm=C("node:assert"),{AsyncResource:zm}=C("node:async_hooks"),{InvalidArgumentError:Yg,SocketError:Km}=L(),VB=Y(),{addSignal:jm,
removeSignal:OB}=ds(),xg=class extends zm{constructor(A,t){if(!A||typeof A!="object")throw new Yg("invalid opts");if(typeof t!="function")throw new Yg("invalid \
callback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Yg("signal must be an Event\
Emitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=n||null,this.callback=t,this.abort=null,jm(this,r)}onConnect(A,t){if(this.
reason){A(this.reason);return}Xm(this.callback),this.abort=A,this.context=t}onHeaders(){throw new Km("bad connect",null)}onUpgrade(A,t,r){let{callback:s,opaque:n,
context:o}=this;OB(this),this.callback=null;let i=t;i!=null&&(i=this.responseHeaders==="raw"?VB.parseRawHeaders(t):VB.parseHeaders(t)),this.runInAsyncScope(s,null,
null,{statusCode:A,headers:i,socket:r,opaque:n,context:o})}onError(A){let{callback:t,opaque:r}=this;OB(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,A,{opaque:r})}))}};function JB(e,A){if(A===void 0)return new Promise((t,r)=>{JB.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new xg(e,A),r={...e,method:"C\
ONNECT"};this.dispatch(r,t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}vB.exports=JB});var WB=y((Zx,lr)=>{"use strict";lr.exports.request=DB();lr.exports.stream=FB();lr.exports.pipeline=bB();lr.exports.upgrade=GB();lr.exports.connect=qB()});var Vg=y((Xx,_B)=>{"use strict";var{UndiciError:$m}=L(),PB=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),Gg=class extends $m{constructor(A){super(A),
this.name="MockNotMatchedError",this.message=A||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.
hasInstance](A){return A&&A[PB]===!0}get[PB](){return!0}};_B.exports={MockNotMatchedError:Gg}});var Ut=y((zx,ZB)=>{"use strict";ZB.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOriginalDispatch:Symbol("original dispatch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net co\
nnect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected"),kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol(
"mock agent mock call history name"),kMockAgentRegisterCallHistory:Symbol("mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol("mock agen\
t add call history log"),kMockAgentIsCallHistoryEnabled:Symbol("mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol("mock a\
gent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol("mock call history add log"),kTotalDispatchCount:Symbol("total dispatch count")}});var Ds=y((Kx,nu)=>{"use strict";var{MockNotMatchedError:hr}=Vg(),{kDispatches:Mt,kMockAgent:AF,kOriginalDispatch:eF,kOrigin:tF,kGetNetConnect:rF,kTotalDispatchCount:vg}=Ut(),
{serializePathWithQuery:sF}=Y(),{STATUS_CODES:nF}=C("node:http"),{types:{isPromise:oF}}=C("node:util"),{InvalidArgumentError:Og}=L();function Be(e,A){return typeof e==
"string"?e===A:e instanceof RegExp?e.test(A):typeof e=="function"?e(A)===!0:!1}function zB(e){return Object.fromEntries(Object.entries(e).map(([A,t])=>[A.toLocaleLowerCase(),
t]))}function KB(e,A){if(Array.isArray(e)){for(let t=0;t<e.length;t+=2)if(e[t].toLocaleLowerCase()===A.toLocaleLowerCase())return e[t+1];return}else return typeof e.
get=="function"?e.get(A):zB(e)[A.toLocaleLowerCase()]}function Pg(e){let A=e.slice(),t=[];for(let r=0;r<A.length;r+=2)t.push([A[r],A[r+1]]);return Object.fromEntries(
t)}function jB(e,A){if(typeof e.headers=="function")return Array.isArray(A)&&(A=Pg(A)),e.headers(A?zB(A):{});if(typeof e.headers>"u")return!0;if(typeof A!="obje\
ct"||typeof e.headers!="object")return!1;for(let[t,r]of Object.entries(e.headers)){let s=KB(A,t);if(!Be(r,s))return!1}return!0}function iF(e){if(typeof e!="stri\
ng")return e;let A=new URLSearchParams(e),t=new URLSearchParams;for(let[r,s]of A.entries()){if(r=r.replace("[]",""),/^(['"]).*\1$/.test(s)){t.append(r,s);continue}
if(s.includes(",")){let o=s.split(",");for(let i of o)t.append(r,i);continue}t.append(r,s)}return t}function Jg(e){if(typeof e!="string")return e;let A=e.split(
"?",3);if(A.length!==2)return e;let t=new URLSearchParams(A.pop());return t.sort(),[...A,t.toString()].join("?")}function aF(e,{path:A,method:t,body:r,headers:s}){
let n=Be(e.path,A),o=Be(e.method,t),i=typeof e.body<"u"?Be(e.body,r):!0,a=jB(e,s);return n&&o&&i&&a}function $B(e){return Buffer.isBuffer(e)||e instanceof Uint8Array||
e instanceof ArrayBuffer?e:typeof e=="object"?JSON.stringify(e):e?e.toString():""}function Au(e,A){let t=A.query?sF(A.path,A.query):A.path,r=typeof t=="string"?
Jg(t):t,s=XB(r),n=e.filter(({consumed:o})=>!o).filter(({path:o,ignoreTrailingSlash:i})=>i?Be(XB(Jg(o)),s):Be(Jg(o),r));if(n.length===0)throw new hr(`Mock dispat\
ch not matched for path '${r}'`);if(n=n.filter(({method:o})=>Be(o,A.method)),n.length===0)throw new hr(`Mock dispatch not matched for method '${A.method}' on pa\
th '${r}'`);if(n=n.filter(({body:o})=>typeof o<"u"?Be(o,A.body):!0),n.length===0)throw new hr(`Mock dispatch not matched for body '${A.body}' on path '${r}'`);if(n=
n.filter(o=>jB(o,A.headers)),n.length===0){let o=typeof A.headers=="object"?JSON.stringify(A.headers):A.headers;throw new hr(`Mock dispatch not matched for head\
ers '${o}' on path '${r}'`)}return n[0]}function gF(e,A,t,r){let s={timesInvoked:0,times:1,persist:!1,consumed:!1,...r},n=typeof t=="function"?{callback:t}:{...t},
o={...s,...A,pending:!0,data:{error:null,...n}};return e.push(o),e[vg]=(e[vg]||0)+1,o}function qg(e,A){let t=e.findIndex(r=>r.consumed?aF(r,A):!1);t!==-1&&e.splice(
t,1)}function XB(e){for(;e.endsWith("/");)e=e.slice(0,-1);return e.length===0&&(e="/"),e}function eu(e){let{path:A,method:t,body:r,headers:s,query:n}=e;return{path:A,
method:t,body:r,headers:s,query:n}}function Wg(e){let A=Object.keys(e),t=[];for(let r=0;r<A.length;++r){let s=A[r],n=e[s],o=Buffer.from(`${s}`);if(Array.isArray(
n))for(let i=0;i<n.length;++i)t.push(o,Buffer.from(`${n[i]}`));else t.push(o,Buffer.from(`${n}`))}return t}function tu(e){return nF[e]||"unknown"}async function cF(e){
let A=[];for await(let t of e)A.push(t);return Buffer.concat(A).toString("utf8")}function ru(e,A){let t=eu(e),r=Au(this[Mt],t);r.timesInvoked++,r.data.callback&&
(r.data={...r.data,...r.data.callback(e)});let{data:{statusCode:s,data:n,headers:o,trailers:i,error:a},delay:g,persist:c}=r,{timesInvoked:l,times:Q}=r;if(r.consumed=
!c&&l>=Q,r.pending=l<Q,a!==null)return qg(this[Mt],t),A.onError(a),!0;let h=!1,B=null;function I(d){h||(h=!0,B!==null&&(clearTimeout(B),B=null),A.onError(d))}A.
onConnect?.(I,null),typeof g=="number"&&g>0?B=setTimeout(()=>{B=null,D(this[Mt])},g):D(this[Mt]);function D(d,w=n){if(h)return;let F=Array.isArray(e.headers)?Pg(
e.headers):e.headers,R=typeof w=="function"?w({...e,headers:F}):w;if(oF(R))return R.then(k=>D(d,k));if(h)return;let H=$B(R),K=Wg(o),S=Wg(i);A.onHeaders?.(s,K,f,
tu(s)),A.onData?.(Buffer.from(H)),A.onComplete?.(S),qg(d,t)}function f(){}return!0}function EF(){let e=this[AF],A=this[tF],t=this[eF];return function(s,n){if(e.
isMockActive)try{ru.call(this,s,n)}catch(o){if(o.code==="UND_MOCK_ERR_MOCK_NOT_MATCHED"){let i=e[rF](),a=this[Mt][vg]||this[Mt].length,c=`, ${this[Mt].filter(({
consumed:l})=>!l).length} interceptor(s) remaining out of ${a} defined`;if(i===!1)throw new hr(`${o.message}: subsequent request to origin ${A} was not allowed \
(net.connect disabled)${c}`);if(su(i,A))t.call(this,s,n);else throw new hr(`${o.message}: subsequent request to origin ${A} was not allowed (net.connect is not \
enabled for this origin)${c}`)}else throw o}else t.call(this,s,n)}}function su(e,A){let t=new URL(A);return e===!0?!0:!!(Array.isArray(e)&&e.some(r=>Be(r,t.host)))}
function QF(e){return typeof e!="string"&&!(e instanceof URL)?e:e instanceof URL?e.origin:e.toLowerCase()}function lF(e){let{agent:A,...t}=e;if("enableCallHisto\
ry"in t&&typeof t.enableCallHistory!="boolean")throw new Og("options.enableCallHistory must to be a boolean");if("acceptNonStandardSearchParameters"in t&&typeof t.
acceptNonStandardSearchParameters!="boolean")throw new Og("options.acceptNonStandardSearchParameters must to be a boolean");if("ignoreTrailingSlash"in t&&typeof t.
ignoreTrailingSlash!="boolean")throw new Og("options.ignoreTrailingSlash must to be a boolean");return t}nu.exports={getResponseData:$B,getMockDispatch:Au,addMockDispatch:gF,
deleteMockDispatch:qg,buildKey:eu,generateKeyValues:Wg,matchValue:Be,getResponse:cF,getStatusText:tu,mockDispatch:ru,buildMockDispatch:EF,checkNetConnect:su,buildAndValidateMockOptions:lF,
getHeaderByName:KB,buildHeadersFromArray:Pg,normalizeSearchParams:iF,normalizeOrigin:QF}});var $g=y((jx,jg)=>{"use strict";var{getResponseData:hF,buildKey:IF,addMockDispatch:_g}=Ds(),{kDispatches:Wn,kDispatchKey:Pn,kDefaultHeaders:Zg,kDefaultTrailers:Xg,
kContentLength:zg,kMockDispatch:_n,kIgnoreTrailingSlash:Zn}=Ut(),{InvalidArgumentError:ue}=L(),{serializePathWithQuery:BF}=Y(),Ir=class{constructor(A){this[_n]=
A}delay(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new ue("waitInMs must be a valid integer > 0");return this[_n].delay=A,this}persist(){return this[_n].
persist=!0,this}times(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new ue("repeatTimes must be a valid integer > 0");return this[_n].times=A,this}},
Kg=class{constructor(A,t){if(typeof A!="object")throw new ue("opts must be an object");if(typeof A.path>"u")throw new ue("opts.path must be defined");if(typeof A.
method>"u"&&(A.method="GET"),typeof A.path=="string")if(A.query)A.path=BF(A.path,A.query);else{let r=new URL(A.path,"data://");A.path=r.pathname+r.search}typeof A.
method=="string"&&(A.method=A.method.toUpperCase()),this[Pn]=IF(A),this[Wn]=t,this[Zn]=A.ignoreTrailingSlash??!1,this[Zg]={},this[Xg]={},this[zg]=!1}createMockScopeDispatchData({
statusCode:A,data:t,responseOptions:r}){let s=hF(t),n=this[zg]?{"content-length":s.length}:{},o={...this[Zg],...n,...r.headers},i={...this[Xg],...r.trailers};return{
statusCode:A,data:t,headers:o,trailers:i}}validateReplyParameters(A){if(typeof A.statusCode>"u")throw new ue("statusCode must be defined");if(typeof A.responseOptions!=
"object"||A.responseOptions===null)throw new ue("responseOptions must be an object")}reply(A){if(typeof A=="function"){let n=i=>{let a=A(i);if(typeof a!="object"||
a===null)throw new ue("reply options callback must return an object");let g={data:"",responseOptions:{},...a};return this.validateReplyParameters(g),{...this.createMockScopeDispatchData(
g)}},o=_g(this[Wn],this[Pn],n,{ignoreTrailingSlash:this[Zn]});return new Ir(o)}let t={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===
void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.createMockScopeDispatchData(t),s=_g(this[Wn],this[Pn],r,{ignoreTrailingSlash:this[Zn]});return new Ir(
s)}replyWithError(A){if(typeof A>"u")throw new ue("error must be defined");let t=_g(this[Wn],this[Pn],{error:A},{ignoreTrailingSlash:this[Zn]});return new Ir(t)}defaultReplyHeaders(A){
if(typeof A>"u")throw new ue("headers must be defined");return this[Zg]=A,this}defaultReplyTrailers(A){if(typeof A>"u")throw new ue("trailers must be defined");
return this[Xg]=A,this}replyContentLength(){return this[zg]=!0,this}};jg.exports.MockInterceptor=Kg;jg.exports.MockScope=Ir});var rc=y(($x,Qu)=>{"use strict";var{promisify:uF}=C("node:util"),CF=qe(),{buildMockDispatch:fF}=Ds(),{kDispatches:Ac,kMockAgent:ou,kClose:iu,kOriginalClose:au,kOrigin:gu,
kOriginalDispatch:dF,kConnected:ec,kIgnoreTrailingSlash:cu}=Ut(),{MockInterceptor:yF}=$g(),Eu=q(),{InvalidArgumentError:DF}=L(),tc=class extends CF{constructor(A,t){
if(!t||!t.agent||typeof t.agent.dispatch!="function")throw new DF("Argument opts.agent must implement Agent");super(A,t),this[ou]=t.agent,this[gu]=A,this[cu]=t.
ignoreTrailingSlash??!1,this[Ac]=[],this[ec]=1,this[dF]=this.dispatch,this[au]=this.close.bind(this),this.dispatch=fF.call(this),this.close=this[iu]}get[Eu.kConnected](){
return this[ec]}intercept(A){return new yF(A&&{ignoreTrailingSlash:this[cu],...A},this[Ac])}cleanMocks(){this[Ac]=[]}async[iu](){await uF(this[au])(),this[ec]=0,
this[ou][Eu.kClients].delete(this[gu])}};Qu.exports=tc});var oc=y((A2,nc)=>{"use strict";var{kMockCallHistoryAddLog:wF}=Ut(),{InvalidArgumentError:$e}=L();function Ke(e,A,t,r,s){switch(A.operator){case"OR":return r.push(
...t(e,s)),r;case"AND":return t(e,r);default:throw new $e("options.operator must to be a case insensitive string equal to 'OR' or 'AND'")}}function pF(e={}){let A={};
if("operator"in e){if(typeof e.operator!="string"||e.operator.toUpperCase()!=="OR"&&e.operator.toUpperCase()!=="AND")throw new $e("options.operator must to be a\
 case insensitive string equal to 'OR' or 'AND'");return{...A,operator:e.operator.toUpperCase()}}return A}function je(e){return(A,t)=>{if(typeof A=="string"||A==
null)return t.filter(r=>r[e]===A);if(A instanceof RegExp)return t.filter(r=>A.test(r[e]));throw new $e(`${e} parameter should be one of string, regexp, undefine\
d or null`)}}function SF(e){try{let A=new URL(e.path,e.origin);return A.search.length!==0||(A.search=new URLSearchParams(e.query).toString()),A}catch(A){throw new $e(
"An error occurred when computing MockCallHistoryLog.url",{cause:A})}}var Xn=class{constructor(A={}){this.body=A.body,this.headers=A.headers,this.method=A.method;
let t=SF(A);this.fullUrl=t.toString(),this.origin=t.origin,this.path=t.pathname,this.searchParams=Object.fromEntries(t.searchParams),this.protocol=t.protocol,this.
host=t.host,this.port=t.port,this.hash=t.hash}toMap(){return new Map([["protocol",this.protocol],["host",this.host],["port",this.port],["origin",this.origin],["\
path",this.path],["hash",this.hash],["searchParams",this.searchParams],["fullUrl",this.fullUrl],["method",this.method],["body",this.body],["headers",this.headers]])}toString(){
let A={betweenKeyValueSeparator:"->",betweenPairSeparator:"|"},t="";return this.toMap().forEach((r,s)=>{(typeof r=="string"||r===void 0||r===null)&&(t=`${t}${s}${A.
betweenKeyValueSeparator}${r}${A.betweenPairSeparator}`),(typeof r=="object"&&r!==null||Array.isArray(r))&&(t=`${t}${s}${A.betweenKeyValueSeparator}${JSON.stringify(
r)}${A.betweenPairSeparator}`)}),t.slice(0,-1)}},sc=class{logs=[];calls(){return this.logs}firstCall(){return this.logs.at(0)}lastCall(){return this.logs.at(-1)}nthCall(A){
if(typeof A!="number")throw new $e("nthCall must be called with a number");if(!Number.isInteger(A))throw new $e("nthCall must be called with an integer");if(Math.
sign(A)!==1)throw new $e("nthCall must be called with a positive value. use firstCall or lastCall instead");return this.logs.at(A-1)}filterCalls(A,t){if(this.logs.
length===0)return this.logs;if(typeof A=="function")return this.logs.filter(A);if(A instanceof RegExp)return this.logs.filter(r=>A.test(r.toString()));if(typeof A==
"object"&&A!==null){if(Object.keys(A).length===0)return this.logs;let r={operator:"OR",...pF(t)},s=r.operator==="AND"?this.logs:[];return"protocol"in A&&(s=Ke(A.
protocol,r,this.filterCallsByProtocol,s,this.logs)),"host"in A&&(s=Ke(A.host,r,this.filterCallsByHost,s,this.logs)),"port"in A&&(s=Ke(A.port,r,this.filterCallsByPort,
s,this.logs)),"origin"in A&&(s=Ke(A.origin,r,this.filterCallsByOrigin,s,this.logs)),"path"in A&&(s=Ke(A.path,r,this.filterCallsByPath,s,this.logs)),"hash"in A&&
(s=Ke(A.hash,r,this.filterCallsByHash,s,this.logs)),"fullUrl"in A&&(s=Ke(A.fullUrl,r,this.filterCallsByFullUrl,s,this.logs)),"method"in A&&(s=Ke(A.method,r,this.
filterCallsByMethod,s,this.logs)),[...new Set(s)]}throw new $e("criteria parameter should be one of function, regexp, or object")}filterCallsByProtocol=je.call(
this,"protocol");filterCallsByHost=je.call(this,"host");filterCallsByPort=je.call(this,"port");filterCallsByOrigin=je.call(this,"origin");filterCallsByPath=je.call(
this,"path");filterCallsByHash=je.call(this,"hash");filterCallsByFullUrl=je.call(this,"fullUrl");filterCallsByMethod=je.call(this,"method");clear(){this.logs=[]}[wF](A){
let t=new Xn(A);return this.logs.push(t),t}*[Symbol.iterator](){for(let A of this.calls())yield A}};nc.exports.MockCallHistory=sc;nc.exports.MockCallHistoryLog=
Xn});var cc=y((e2,fu)=>{"use strict";var{promisify:NF}=C("node:util"),RF=ft(),{buildMockDispatch:mF}=Ds(),{kDispatches:ic,kMockAgent:lu,kClose:hu,kOriginalClose:Iu,kOrigin:Bu,
kOriginalDispatch:FF,kConnected:ac,kIgnoreTrailingSlash:uu}=Ut(),{MockInterceptor:UF}=$g(),Cu=q(),{InvalidArgumentError:MF}=L(),gc=class extends RF{constructor(A,t){
if(!t||!t.agent||typeof t.agent.dispatch!="function")throw new MF("Argument opts.agent must implement Agent");super(A,t),this[lu]=t.agent,this[Bu]=A,this[uu]=t.
ignoreTrailingSlash??!1,this[ic]=[],this[ac]=1,this[FF]=this.dispatch,this[Iu]=this.close.bind(this),this.dispatch=mF.call(this),this.close=this[hu]}get[Cu.kConnected](){
return this[ac]}intercept(A){return new UF(A&&{ignoreTrailingSlash:this[uu],...A},this[ic])}cleanMocks(){this[ic]=[]}async[hu](){await NF(this[Iu])(),this[ac]=0,
this[lu][Cu.kClients].delete(this[Bu])}};fu.exports=gc});var yu=y((r2,du)=>{"use strict";var{Transform:kF}=C("node:stream"),{Console:bF}=C("node:console"),TF=process.versions.icu?"\u2705":"Y ",LF=process.versions.icu?
"\u274C":"N ";du.exports=class{constructor({disableColors:A}={}){this.transform=new kF({transform(t,r,s){s(null,t)}}),this.logger=new bF({stdout:this.transform,
inspectOptions:{colors:!A&&!process.env.CI}})}format(A){let t=A.map(({method:r,path:s,data:{statusCode:n},persist:o,times:i,timesInvoked:a,origin:g})=>({Method:r,
Origin:g,Path:s,"Status code":n,Persistent:o?TF:LF,Invocations:a,Remaining:o?1/0:i-a}));return this.logger.table(t),this.transform.read().toString()}}});var Ic=y((s2,mu)=>{"use strict";var{kClients:kt}=q(),HF=Dt(),{kAgent:Ec,kMockAgentSet:zn,kMockAgentGet:Du,kDispatches:Qc,kIsMockActive:Kn,kNetConnect:bt,kGetNetConnect:YF,
kOptions:jn,kFactory:$n,kMockAgentRegisterCallHistory:lc,kMockAgentIsCallHistoryEnabled:ws,kMockAgentAddCallHistoryLog:wu,kMockAgentMockCallHistoryInstance:Br,kMockAgentAcceptsNonStandardSearchParameters:pu,
kMockCallHistoryAddLog:xF,kIgnoreTrailingSlash:Su}=Ut(),GF=rc(),VF=cc(),{matchValue:OF,normalizeSearchParams:JF,buildAndValidateMockOptions:vF,normalizeOrigin:Nu}=Ds(),
{InvalidArgumentError:Ru,UndiciError:qF}=L(),WF=Vr(),PF=yu(),{MockCallHistory:_F}=oc(),hc=class extends WF{constructor(A={}){super(A);let t=vF(A);if(this[bt]=!0,
this[Kn]=!0,this[ws]=t.enableCallHistory??!1,this[pu]=t.acceptNonStandardSearchParameters??!1,this[Su]=t.ignoreTrailingSlash??!1,A?.agent&&typeof A.agent.dispatch!=
"function")throw new Ru("Argument opts.agent must implement Agent");let r=A?.agent?A.agent:new HF(A);this[Ec]=r,this[kt]=r[kt],this[jn]=t,this[ws]&&this[lc]()}get(A){
let t=Nu(A),r=this[Su]?t.replace(/\/$/,""):t,s=this[Du](r);return s||(s=this[$n](r),this[zn](r,s)),s}dispatch(A,t){A.origin=Nu(A.origin),this.get(A.origin),this[wu](
A);let r=this[pu],s={...A};if(r&&s.path){let[n,o]=s.path.split("?"),i=JF(o,r);s.path=`${n}?${i}`}return this[Ec].dispatch(s,t)}async close(){this.clearCallHistory(),
await this[Ec].close(),this[kt].clear()}deactivate(){this[Kn]=!1}activate(){this[Kn]=!0}enableNetConnect(A){if(typeof A=="string"||typeof A=="function"||A instanceof
RegExp)Array.isArray(this[bt])?this[bt].push(A):this[bt]=[A];else if(typeof A>"u")this[bt]=!0;else throw new Ru("Unsupported matcher. Must be one of String|Func\
tion|RegExp.")}disableNetConnect(){this[bt]=!1}enableCallHistory(){return this[ws]=!0,this}disableCallHistory(){return this[ws]=!1,this}getCallHistory(){return this[Br]}clearCallHistory(){
this[Br]!==void 0&&this[Br].clear()}get isMockActive(){return this[Kn]}[lc](){this[Br]===void 0&&(this[Br]=new _F)}[wu](A){this[ws]&&(this[lc](),this[Br][xF](A))}[zn](A,t){
this[kt].set(A,{count:0,dispatcher:t})}[$n](A){let t=Object.assign({agent:this},this[jn]);return this[jn]&&this[jn].connections===1?new GF(A,t):new VF(A,t)}[Du](A){
let t=this[kt].get(A);if(t?.dispatcher)return t.dispatcher;if(typeof A!="string"){let r=this[$n]("http://localhost:9999");return this[zn](A,r),r}for(let[r,s]of Array.
from(this[kt]))if(s&&typeof r!="string"&&OF(r,A)){let n=this[$n](A);return this[zn](A,n),n[Qc]=s.dispatcher[Qc],n}}[YF](){return this[bt]}pendingInterceptors(){
let A=this[kt];return Array.from(A.entries()).flatMap(([t,r])=>r.dispatcher[Qc].map(s=>({...s,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:A=new PF}={}){let t=this.pendingInterceptors();if(t.length!==0)throw new qF(t.length===1?`1 interceptor is pending:

${A.format(t)}`.trim():`${t.length} interceptors are pending:

${A.format(t)}`.trim())}};mu.exports=hc});var Bc=y((n2,ku)=>{"use strict";var{InvalidArgumentError:ZF}=L(),{runtimeFeatures:XF}=De();function zF(e={}){let{ignoreHeaders:A=[],excludeHeaders:t=[],matchHeaders:r=[],
caseSensitive:s=!1}=e;return{ignore:new Set(A.map(n=>s?n:n.toLowerCase())),exclude:new Set(t.map(n=>s?n:n.toLowerCase())),match:new Set(r.map(n=>s?n:n.toLowerCase()))}}
var Fu=XF.has("crypto")?C("node:crypto"):null,KF=Fu?.hash?e=>Fu.hash("sha256",e,"base64url"):e=>Buffer.from(e).toString("base64url");function Mu(e){return Array.
isArray(e)&&(e.length&1)===0}function jF(e=[]){return e.length===0?()=>!1:function(t){let r;for(let s of e)if(typeof s=="string"){if(r||(r=t.toLowerCase()),r.includes(
s.toLowerCase()))return!0}else if(s instanceof RegExp&&s.test(t))return!0;return!1}}function $F(e){let A={};if(!e)return A;if(Mu(e)){for(let t=0;t<e.length;t+=2){
let r=e[t],s=e[t+1];if(r&&s!==void 0){let n=Buffer.isBuffer(r)?r.toString():r,o=Buffer.isBuffer(s)?s.toString():s;A[n.toLowerCase()]=o}}return A}if(e&&typeof e==
"object")for(let[t,r]of Object.entries(e))t&&typeof t=="string"&&(A[t.toLowerCase()]=Array.isArray(r)?r.join(", "):String(r));return A}var Uu=["record","playbac\
k","update"];function AU(e){if(!Uu.includes(e))throw new ZF(`Invalid snapshot mode: ${e}. Must be one of: ${Uu.join(", ")}`)}ku.exports={createHeaderFilters:zF,
hashId:KF,isUndiciHeaders:Mu,normalizeHeaders:$F,isUrlExcludedFactory:jF,validateSnapshotMode:AU}});var Ou=y((o2,Vu)=>{"use strict";var{writeFile:eU,readFile:tU,mkdir:rU}=C("node:fs/promises"),{dirname:sU,resolve:bu}=C("node:path"),{setTimeout:nU,clearTimeout:Tu}=C("node:timers"),
{InvalidArgumentError:Lu,UndiciError:oU}=L(),{hashId:iU,isUrlExcludedFactory:aU,normalizeHeaders:Hu,createHeaderFilters:Yu}=Bc();function ps(e,A,t={}){let r=new URL(
e.path,e.origin),s=e._normalizedHeaders||Hu(e.headers);return e._normalizedHeaders||(e._normalizedHeaders=s),{method:e.method||"GET",url:t.matchQuery!==!1?r.toString():
`${r.origin}${r.pathname}`,headers:xu(s,A,t),body:t.matchBody!==!1&&e.body?String(e.body):""}}function xu(e,A,t={}){if(!e||typeof e!="object")return{};let{caseSensitive:r=!1}=t,
s={},{ignore:n,exclude:o,match:i}=A;for(let[a,g]of Object.entries(e)){let c=r?a:a.toLowerCase();o.has(c)||n.has(c)||i.size!==0&&!i.has(c)||(s[c]=g)}return s}function Gu(e,A,t={}){
if(!e||typeof e!="object")return{};let{caseSensitive:r=!1}=t,s={},{exclude:n}=A;for(let[o,i]of Object.entries(e)){let a=r?o:o.toLowerCase();n.has(a)||(s[a]=i)}return s}
function Ss(e){let A=[e.method,e.url];if(e.headers&&typeof e.headers=="object"){let r=Object.keys(e.headers).sort();for(let s of r){let n=Array.isArray(e.headers[s])?
e.headers[s]:[e.headers[s]];A.push(s);for(let o of n.sort())A.push(String(o))}}A.push(e.body);let t=A.join("|");return iU(t)}var uc=class{#A;#e;#t=new Map;#r;#n=1/0;#s=!1;#i;constructor(A={}){
this.#r=A.snapshotPath,this.#n=A.maxSnapshots||1/0,this.#s=A.autoFlush||!1,this.flushInterval=A.flushInterval||3e4,this._flushTimer=null,this.matchOptions={matchHeaders:A.
matchHeaders||[],ignoreHeaders:A.ignoreHeaders||[],excludeHeaders:A.excludeHeaders||[],matchBody:A.matchBody!==!1,matchQuery:A.matchQuery!==!1,caseSensitive:A.caseSensitive||
!1},this.#i=Yu(this.matchOptions),this.shouldRecord=A.shouldRecord||(()=>!0),this.shouldPlayback=A.shouldPlayback||(()=>!0),this.#e=aU(A.excludeUrls),this.#s&&this.#r&&
this.#o()}async record(A,t){if(!this.shouldRecord(A)||this.isUrlExcluded(A))return;let r=ps(A,this.#i,this.matchOptions),s=Ss(r),n=Hu(t.headers),o={statusCode:t.
statusCode,headers:Gu(n,this.#i,this.matchOptions),body:Buffer.isBuffer(t.body)?t.body.toString("base64"):Buffer.from(String(t.body||"")).toString("base64"),trailers:t.
trailers};if(this.#t.size>=this.#n&&!this.#t.has(s)){let a=this.#t.keys().next().value;this.#t.delete(a)}let i=this.#t.get(s);i&&i.responses?(i.responses.push(o),
i.timestamp=new Date().toISOString()):this.#t.set(s,{request:r,responses:[o],callCount:0,timestamp:new Date().toISOString()}),this.#s&&this.#r&&this.#g()}isUrlExcluded(A){
let t=new URL(A.path,A.origin).toString();return this.#e(t)}findSnapshot(A){if(!this.shouldPlayback(A)||this.isUrlExcluded(A))return;let t=ps(A,this.#i,this.matchOptions),
r=Ss(t),s=this.#t.get(r);if(!s)return;let n=s.callCount||0,o=Math.min(n,s.responses.length-1);return s.callCount=n+1,{...s,response:s.responses[o]}}async loadSnapshots(A){
let t=A||this.#r;if(!t)throw new Lu("Snapshot path is required");try{let r=await tU(bu(t),"utf8"),s=JSON.parse(r);if(Array.isArray(s)){this.#t.clear();for(let{hash:n,
snapshot:o}of s)this.#t.set(n,o)}else this.#t=new Map(Object.entries(s))}catch(r){if(r.code==="ENOENT")this.#t.clear();else throw new oU(`Failed to load snapsho\
ts from ${t}`,{cause:r})}}async saveSnapshots(A){let t=A||this.#r;if(!t)throw new Lu("Snapshot path is required");let r=bu(t);await rU(sU(r),{recursive:!0});let s=Array.
from(this.#t.entries()).map(([n,o])=>({hash:n,snapshot:o}));await eU(r,JSON.stringify(s,null,2),{flush:!0})}clear(){this.#t.clear()}getSnapshots(){return Array.
from(this.#t.values())}size(){return this.#t.size}resetCallCounts(){for(let A of this.#t.values())A.callCount=0}deleteSnapshot(A){let t=ps(A,this.#i,this.matchOptions),
r=Ss(t);return this.#t.delete(r)}getSnapshotInfo(A){let t=ps(A,this.#i,this.matchOptions),r=Ss(t),s=this.#t.get(r);return s?{hash:r,request:s.request,responseCount:s.
responses?s.responses.length:s.response?1:0,callCount:s.callCount||0,timestamp:s.timestamp}:null}replaceSnapshots(A){if(this.#t.clear(),Array.isArray(A))for(let{
hash:t,snapshot:r}of A)this.#t.set(t,r);else A&&typeof A=="object"&&(this.#t=new Map(Object.entries(A)))}#o(){return this.#g()}#a(){this.#A&&(Tu(this.#A),this.saveSnapshots().
catch(()=>{}),this.#A=null)}#g(){this.#A=nU(()=>{this.saveSnapshots().catch(()=>{}),this.#s?this.#A?.refresh():this.#A=null},1e3)}destroy(){this.#a(),this.#A&&(Tu(
this.#A),this.#A=null)}async close(){this.#r&&this.#t.size!==0&&await this.saveSnapshots(),this.destroy()}};Vu.exports={SnapshotRecorder:uc,formatRequestKey:ps,
createRequestHash:Ss,filterHeadersForMatching:xu,filterHeadersForStorage:Gu,createHeaderFilters:Yu}});var qu=y((i2,vu)=>{"use strict";var gU=Dt(),cU=Ic(),{SnapshotRecorder:EU}=Ou(),QU=Gr(),{InvalidArgumentError:lU,UndiciError:hU}=L(),{validateSnapshotMode:IU}=Bc(),
SA=Symbol("kSnapshotRecorder"),Ce=Symbol("kSnapshotMode"),Ns=Symbol("kSnapshotPath"),Cc=Symbol("kSnapshotLoaded"),Ao=Symbol("kRealAgent"),Ju=!1,fc=class extends cU{constructor(A={}){
Ju||(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),Ju=!0);let{mode:t="record",snapshotPath:r=null,...s}=A;if(super(
s),IU(t),(t==="playback"||t==="update")&&!r)throw new lU(`snapshotPath is required when mode is '${t}'`);this[Ce]=t,this[Ns]=r,this[SA]=new EU({snapshotPath:this[Ns],
mode:this[Ce],maxSnapshots:A.maxSnapshots,autoFlush:A.autoFlush,flushInterval:A.flushInterval,matchHeaders:A.matchHeaders,ignoreHeaders:A.ignoreHeaders,excludeHeaders:A.
excludeHeaders,matchBody:A.matchBody,matchQuery:A.matchQuery,caseSensitive:A.caseSensitive,shouldRecord:A.shouldRecord,shouldPlayback:A.shouldPlayback,excludeUrls:A.
excludeUrls}),this[Cc]=!1,(this[Ce]==="record"||this[Ce]==="update"||this[Ce]==="playback"&&A.excludeUrls&&A.excludeUrls.length>0)&&(this[Ao]=new gU(A)),(this[Ce]===
"playback"||this[Ce]==="update")&&this[Ns]&&this.loadSnapshots().catch(()=>{})}dispatch(A,t){t=QU.wrap(t);let r=this[Ce];if(this[SA].isUrlExcluded(A))return this[Ao].
dispatch(A,t);if(r==="playback"||r==="update"){if(!this[Cc])return this.#A(A,t);let s=this[SA].findSnapshot(A);if(s)return this.#t(s,t);if(r==="update")return this.#e(
A,t);{let n=new hU(`No snapshot found for ${A.method||"GET"} ${A.path}`);if(t.onError){t.onError(n);return}throw n}}else if(r==="record")return this.#e(A,t)}async#A(A,t){
return await this.loadSnapshots(),this.dispatch(A,t)}#e(A,t){let r={statusCode:null,headers:{},trailers:{},body:[]},s=this,n={onRequestStart(i,a){return t.onRequestStart(
i,{...a,history:this.history})},onRequestUpgrade(i,a,g,c){return t.onRequestUpgrade(i,a,g,c)},onResponseStart(i,a,g,c){return r.statusCode=a,r.headers=g,t.onResponseStart(
i,a,g,c)},onResponseData(i,a){return r.body.push(a),t.onResponseData(i,a)},onResponseEnd(i,a){r.trailers=a;let g=Buffer.concat(r.body);s[SA].record(A,{statusCode:r.
statusCode,headers:r.headers,body:g,trailers:r.trailers}).then(()=>t.onResponseEnd(i,a)).catch(c=>t.onResponseError(i,c))}};return this[Ao].dispatch(A,n)}#t(A,t){
try{let{response:r}=A,s={pause(){},resume(){},abort(o){this.aborted=!0,this.reason=o},aborted:!1,paused:!1};t.onRequestStart(s),t.onResponseStart(s,r.statusCode,
r.headers);let n=Buffer.from(r.body,"base64");t.onResponseData(s,n),t.onResponseEnd(s,r.trailers)}catch(r){t.onError?.(r)}}async loadSnapshots(A){await this[SA].
loadSnapshots(A||this[Ns]),this[Cc]=!0,this[Ce]==="playback"&&this.#r()}async saveSnapshots(A){return this[SA].saveSnapshots(A||this[Ns])}#r(){for(let A of this[SA].
getSnapshots()){let{request:t,responses:r,response:s}=A,n=new URL(t.url),o=this.get(n.origin),i=r?r[0]:s;i&&o.intercept({path:n.pathname+n.search,method:t.method,
headers:t.headers,body:t.body}).reply(i.statusCode,i.body,{headers:i.headers,trailers:i.trailers}).persist()}}getRecorder(){return this[SA]}getMode(){return this[Ce]}clearSnapshots(){
this[SA].clear()}resetCallCounts(){this[SA].resetCallCounts()}deleteSnapshot(A){return this[SA].deleteSnapshot(A)}getSnapshotInfo(A){return this[SA].getSnapshotInfo(
A)}replaceSnapshots(A){this[SA].replaceSnapshots(A)}async close(){await this[SA].close(),await this[Ao]?.close(),await super.close()}};vu.exports=fc});var Rs=y((a2,Zu)=>{"use strict";var BU=Symbol.for("undici.globalDispatcher.2"),Wu=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:uU}=L(),CU=Dt();
_u()===void 0&&Pu(new CU);function Pu(e){if(!e||typeof e.dispatch!="function")throw new uU("Argument agent must implement Agent");Object.defineProperty(globalThis,
BU,{value:e,writable:!0,enumerable:!1,configurable:!1}),Object.defineProperty(globalThis,Wu,{value:e,writable:!0,enumerable:!1,configurable:!1})}function _u(){return globalThis[Wu]}
var fU=["fetch","Headers","Response","Request","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];Zu.exports={setGlobalDispatcher:Pu,
getGlobalDispatcher:_u,installedExports:fU}});var ur=y((c2,Xu)=>{"use strict";var ke=C("node:assert"),dU=Gr();Xu.exports=class{#A;#e=!1;#t=!1;#r=!1;constructor(A){if(typeof A!="object"||A===null)throw new TypeError(
"handler must be an object");this.#A=dU.wrap(A)}onRequestStart(...A){this.#A.onRequestStart?.(...A)}onRequestUpgrade(...A){return ke(!this.#e),ke(!this.#t),this.#A.
onRequestUpgrade?.(...A)}onResponseStart(...A){return ke(!this.#e),ke(!this.#t),ke(!this.#r),this.#r=!0,this.#A.onResponseStart?.(...A)}onResponseData(...A){return ke(
!this.#e),ke(!this.#t),this.#A.onResponseData?.(...A)}onResponseEnd(...A){return ke(!this.#e),ke(!this.#t),this.#e=!0,this.#A.onResponseEnd?.(...A)}onResponseError(...A){
return this.#t=!0,this.#A.onResponseError?.(...A)}onBodySent(){}}});var pc=y((E2,$u)=>{"use strict";var NA=Y(),{kBodyUsed:ms,kRedirectCacheControl:zu}=q(),wc=C("node:assert"),{InvalidArgumentError:dc}=L(),yU=C("node:events"),DU=[
300,301,302,303,307,308],Ku=Symbol("body"),ju=()=>{},eo=class{constructor(A){this[Ku]=A,this[ms]=!1}async*[Symbol.asyncIterator](){wc(!this[ms],"disturbed"),this[ms]=
!0,yield*this[Ku]}},Dc=class e{static buildDispatch(A,t){if(t!=null&&(!Number.isInteger(t)||t<0))throw new dc("maxRedirections must be a positive number");let r=A.
dispatch.bind(A);return(s,n)=>r(s,new e(r,t,s,n))}constructor(A,t,r,s){if(t!=null&&(!Number.isInteger(t)||t<0))throw new dc("maxRedirections must be a positive \
number");this.dispatch=A,this.location=null;let{maxRedirections:n,...o}=r;this.opts=o,this.maxRedirections=t,this.handler=s,this.history=[],Object.defineProperty(
this.history,zu,{value:[],enumerable:!1}),NA.isStream(this.opts.body)?(NA.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){wc(!1)}),typeof this.
opts.body.readableDidRead!="boolean"&&(this.opts.body[ms]=!1,yU.prototype.on.call(this.opts.body,"data",function(){this[ms]=!0}))):this.opts.body&&typeof this.opts.
body.pipeTo=="function"?this.opts.body=new eo(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&NA.isIterable(
this.opts.body)&&!NA.isFormDataLike(this.opts.body)&&(this.opts.body=new eo(this.opts.body))}onRequestStart(A,t){this.handler.onRequestStart?.(A,{...t,history:this.
history})}onRequestUpgrade(A,t,r,s){this.handler.onRequestUpgrade?.(A,t,r,s)}onResponseStart(A,t,r,s){if(this.opts.throwOnMaxRedirect&&this.history.length>=this.
maxRedirections)throw new Error("max redirects");if((t===301||t===302)&&this.opts.method==="POST"&&(this.opts.method="GET",NA.isStream(this.opts.body)&&NA.destroy(
this.opts.body.on("error",ju)),this.opts.body=null),t===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",NA.isStream(this.opts.body)&&NA.destroy(this.opts.
body.on("error",ju)),this.opts.body=null),this.location=this.history.length>=this.maxRedirections||NA.isDisturbed(this.opts.body)||DU.indexOf(t)===-1?null:r.location,
this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location){this.handler.onResponseStart?.(A,t,r,s);return}this.history[zu].push(
{statusCode:t,headers:{...r},receivedAt:Date.now()});let{origin:n,pathname:o,search:i}=NA.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,
this.opts.origin))),a=i?`${o}${i}`:o,g=`${n}${a}`;for(let c of this.history)if(c.toString()===g)throw new dc(`Redirect loop detected. Cannot redirect to ${n}. T\
his typically happens when using a Client or Pool with cross-origin redirects. Use an Agent for cross-origin redirects.`);this.opts.headers=wU(this.opts.headers,
t===303,this.opts.origin!==n),this.opts.path=a,this.opts.origin=n,this.opts.query=null}onResponseData(A,t){this.location||this.handler.onResponseData?.(A,t)}onResponseEnd(A,t){
this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(A,t)}onResponseError(A,t){this.handler.onResponseError?.(A,t)}};function yc(e,A,t){if(e.length===
4)return NA.headerNameToString(e)==="host";if(A&&NA.headerNameToString(e).startsWith("content-"))return!0;if(t&&(e.length===13||e.length===6||e.length===19)){let r=NA.
headerNameToString(e);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function wU(e,A,t){let r=[];if(Array.isArray(e))if(e.length>0&&
Array.isArray(e[0]))for(let[s,n]of e)yc(s,A,t)||r.push(s,n);else for(let s=0;s<e.length;s+=2)yc(e[s],A,t)||r.push(e[s],e[s+1]);else if(e&&typeof e=="object"){let s=NA.
hasSafeIterator(e)?e:Object.entries(e);for(let[n,o]of s)yc(n,A,t)||r.push(n,o)}else wc(e==null,"headers must be an object or an array");return r}$u.exports=Dc});var eC=y((Q2,AC)=>{"use strict";var pU=pc();function SU({maxRedirections:e}={}){return A=>function(r,s){let{maxRedirections:n=e,...o}=r;if(n==null||n===0)return A(
r,s);let i={...o},a=new pU(A,n,i,s);return A(i,a)}}AC.exports=SU});var rC=y((l2,tC)=>{"use strict";var NU=ur(),{ResponseError:RU}=L(),Sc=class extends NU{#A;#e;#t;#r;#n;constructor(A,{handler:t}){super(t)}#s(A){return(this.#e??
"").indexOf(A)===0}onRequestStart(A,t){return this.#A=0,this.#e=null,this.#t=null,this.#r=null,this.#n="",super.onRequestStart(A,t)}onResponseStart(A,t,r,s){if(this.#A=
t,this.#r=r,this.#e=r["content-type"],this.#A<400)return super.onResponseStart(A,t,r,s);(this.#s("application/json")||this.#s("text/plain"))&&(this.#t=new TextDecoder(
"utf-8"))}onResponseData(A,t){if(this.#A<400)return super.onResponseData(A,t);this.#n+=this.#t?.decode(t,{stream:!0})??""}onResponseEnd(A,t){if(this.#A>=400){if(this.#n+=
this.#t?.decode(void 0,{stream:!1})??"",this.#s("application/json"))try{this.#n=JSON.parse(this.#n)}catch{}let r,s=Error.stackTraceLimit;Error.stackTraceLimit=0;
try{r=new RU("Response Error",this.#A,{body:this.#n,headers:this.#r})}finally{Error.stackTraceLimit=s}super.onResponseError(A,r)}else super.onResponseEnd(A,t)}onResponseError(A,t){
super.onResponseError(A,t)}};tC.exports=()=>e=>function(t,r){return e(t,new Sc(t,{handler:r}))}});var nC=y((h2,sC)=>{"use strict";var mU=Vn();sC.exports=e=>A=>function(r,s){return A(r,new mU({...r,retryOptions:{...e,...r.retryOptions}},{handler:s,dispatch:A}))}});var aC=y((I2,iC)=>{"use strict";var{InvalidArgumentError:FU,RequestAbortedError:oC}=L(),UU=ur(),Nc=class extends UU{#A=1024*1024;#e=!1;#t=0;aborted=!1;reason=!1;constructor({
maxSize:A,signal:t},r){if(A!=null&&(!Number.isFinite(A)||A<1))throw new FU("maxSize must be a number greater than 0");super(r),this.#A=A??this.#A}#r(A){this.aborted=
!0,this.reason=A}onRequestStart(A,t){return A.abort=this.#r.bind(this),super.onRequestStart(A,t)}onResponseStart(A,t,r,s){let n=r["content-length"];if(n!=null&&
n>this.#A)throw new oC(`Response size (${n}) larger than maxSize (${this.#A})`);return this.aborted===!0?!0:super.onResponseStart(A,t,r,s)}onResponseError(A,t){
super.onResponseError(A,this.aborted===!0?this.reason:t)}onResponseData(A,t){if(this.#t=this.#t+t.length,this.#t>this.#A)throw new oC(`Response size (${this.#t}\
) larger than maxSize (${this.#A})`);return this.#t===this.#A&&(this.#e=!0),!0}onResponseEnd(A,t){if(this.aborted===!0){super.onResponseError(A,this.reason);return}
super.onResponseEnd(A,this.#e?{}:t)}};function MU({maxSize:e}={maxSize:1024*1024}){return A=>function(r,s){let{dumpMaxSize:n=e}=r,o=new Nc({maxSize:n,signal:r.signal},
s);return A(r,o)}}iC.exports=MU});var QC=y((B2,EC)=>{"use strict";var{isIP:kU}=C("node:net"),{lookup:bU}=C("node:dns"),TU=ur(),{InvalidArgumentError:Tt,InformationalError:LU}=L(),Rc=Math.pow(2,31)-
1;function HU(e){let A=Object.getPrototypeOf(e);return Object.prototype.hasOwnProperty.call(e,Symbol.iterator)||A!=null&&A!==Object.prototype&&typeof e[Symbol.iterator]==
"function"}function gC(e){return typeof e=="string"&&e.toLowerCase()==="host"}function YU(e){if(e==null)return null;if(Array.isArray(e)){if(e.length===0||!Array.
isArray(e[0]))return e;let A=[];for(let t of e)Array.isArray(t)&&t.length===2?A.push(t[0],t[1]):A.push(t);return A}if(typeof e=="object"&&HU(e)){let A=[];for(let t of e)
Array.isArray(t)&&t.length===2?A.push(t[0],t[1]):A.push(t);return A}return e}function xU(e){if(e==null)return!1;if(Array.isArray(e)){if(e.length===0)return!1;for(let A=0;A<
e.length;A+=2)if(gC(e[A]))return!0;return!1}if(typeof e=="object"){for(let A in e)if(gC(A))return!0}return!1}function cC(e,A){let t=YU(A);return xU(t)?t:Array.isArray(
t)?["host",e,...t]:t&&typeof t=="object"?{host:e,...t}:{host:e}}var mc=class{#A=0;#e=new Map;constructor(A){this.#A=A.maxItems}get size(){return this.#e.size}get(A){
return this.#e.get(A)??null}set(A,t){this.#e.set(A,t)}delete(A){this.#e.delete(A)}full(){return this.size>=this.#A}},Fc=class{#A=0;#e=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(A){
this.#A=A.maxTTL,this.#e=A.maxItems,this.dualStack=A.dualStack,this.affinity=A.affinity,this.lookup=A.lookup??this.#t,this.pick=A.pick??this.#r,this.storage=A.storage??
new mc(A)}runLookup(A,t,r){let s=this.storage.get(A.hostname);if(s==null&&this.storage.full()){r(null,A);return}let n={affinity:this.affinity,dualStack:this.dualStack,
lookup:this.lookup,pick:this.pick,...t.dns,maxTTL:this.#A,maxItems:this.#e};if(s==null)this.lookup(A,n,(o,i)=>{if(o||i==null||i.length===0){r(o??new LU("No DNS \
entries found"));return}this.setRecords(A,i);let a=this.storage.get(A.hostname),g=this.pick(A,a,n.affinity),c;typeof g.port=="number"?c=`:${g.port}`:A.port!==""?
c=`:${A.port}`:c="",r(null,new URL(`${A.protocol}//${g.family===6?`[${g.address}]`:g.address}${c}`))});else{let o=this.pick(A,s,n.affinity);if(o==null){this.storage.
delete(A.hostname),this.runLookup(A,t,r);return}let i;typeof o.port=="number"?i=`:${o.port}`:A.port!==""?i=`:${A.port}`:i="",r(null,new URL(`${A.protocol}//${o.
family===6?`[${o.address}]`:o.address}${i}`))}}#t(A,t,r){bU(A.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(s,n)=>{if(s)return r(
s);let o=new Map;for(let i of n)o.set(`${i.address}:${i.family}`,i);r(null,o.values())})}#r(A,t,r){let s=null,{records:n,offset:o}=t,i;if(this.dualStack?(r==null&&
(o==null||o===Rc?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?6:4)),n[r]!=null&&n[r].ips.length>0?i=n[r]:i=n[r===4?6:4]):i=n[r],i==null||i.ips.length===0)return s;
i.offset==null||i.offset===Rc?i.offset=0:i.offset++;let a=i.offset%i.ips.length;return s=i.ips[a]??null,s==null?s:Date.now()-s.timestamp>s.ttl?(i.ips.splice(a,1),
this.pick(A,t,r)):s}pickFamily(A,t){let r=this.storage.get(A.hostname)?.records;if(!r)return null;let s=r[t];if(!s)return null;s.offset==null||s.offset===Rc?s.offset=
0:s.offset++;let n=s.offset%s.ips.length,o=s.ips[n]??null;return o==null||Date.now()-o.timestamp>o.ttl&&s.ips.splice(n,1),o}setRecords(A,t){let r=Date.now(),s={
records:{4:null,6:null}},n=this.#A;for(let o of t){o.timestamp=r,typeof o.ttl=="number"?(o.ttl=Math.min(o.ttl,this.#A),n=Math.min(n,o.ttl)):o.ttl=this.#A;let i=s.
records[o.family]??{ips:[]};i.ips.push(o),s.records[o.family]=i}this.storage.set(A.hostname,s,{ttl:n})}deleteRecords(A){this.storage.delete(A.hostname)}getHandler(A,t){
return new Uc(this,A,t)}},Uc=class extends TU{#A=null;#e=null;#t=null;#r=null;#n=null;#s=null;#i=!0;constructor(A,{origin:t,handler:r,dispatch:s,newOrigin:n},o){
super(r),this.#r=t,this.#s=n,this.#e={...o},this.#A=A,this.#t=s}onResponseError(A,t){switch(t.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){if(!this.#i){
super.onResponseError(A,t);return}this.#i=!1;let r=this.#s.hostname[0]==="["?4:6,s=this.#A.pickFamily(this.#r,r);if(s==null){super.onResponseError(A,t);return}let n;
typeof s.port=="number"?n=`:${s.port}`:this.#r.port!==""?n=`:${this.#r.port}`:n="";let o={...this.#e,origin:`${this.#r.protocol}//${s.family===6?`[${s.address}]`:
s.address}${n}`,headers:cC(this.#r.host,this.#e.headers)};this.#t(o,this);return}super.onResponseError(A,t);break}case"ENOTFOUND":this.#A.deleteRecords(this.#r),
super.onResponseError(A,t);break;default:super.onResponseError(A,t);break}}};EC.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new Tt(
"Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new Tt("Invalid maxItems. Must be a posit\
ive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new Tt("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=
null&&typeof e?.dualStack!="boolean")throw new Tt("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new Tt("Invalid\
 lookup. Must be a function");if(e?.pick!=null&&typeof e?.pick!="function")throw new Tt("Invalid pick. Must be a function");if(e?.storage!=null&&(typeof e?.storage?.
get!="function"||typeof e?.storage?.set!="function"||typeof e?.storage?.full!="function"||typeof e?.storage?.delete!="function"))throw new Tt("Invalid storage. \
Must be a object with methods: { get, set, full, delete }");let A=e?.dualStack??!0,t;A?t=e?.affinity??null:t=e?.affinity??4;let r={maxTTL:e?.maxTTL??1e4,lookup:e?.
lookup??null,pick:e?.pick??null,dualStack:A,affinity:t,maxItems:e?.maxItems??1/0,storage:e?.storage},s=new Fc(r);return n=>function(i,a){let g=i.origin.constructor===
URL?i.origin:new URL(i.origin);return kU(g.hostname)!==0?n(i,a):(s.runLookup(g,i,(c,l)=>{if(c)return a.onResponseError(null,c);let Q={...i,servername:g.hostname,
origin:l.origin,headers:cC(g.host,i.headers)};n(Q,s.getHandler({origin:g,dispatch:n,handler:a,newOrigin:l},i))}),!0)}}});var Cr=y((u2,DC)=>{"use strict";var{safeHTTPMethods:lC,pathHasQueryOrFragment:GU,hasSafeIterator:VU,isValidHTTPToken:Us}=Y(),{serializePathWithQuery:OU}=Y(),JU=2147483647,
hC=["no-store","private","no-cache"],Mc=Symbol("invalid cache-control directives");function Lt(e){return e.replace(/^[\t ]+|[\t ]+$/g,"")}function fC(e,A){for(let t=0;t<
e.length;t++)if(e[t]===A)return!0;return!1}function IC(e){return e.replace(/^[\t ]+/,"")}function BC(e){return e.replace(/[\t ]+$/,"")}function uC(e,A){let t=!1;
for(let r=A;r<e.length;r++)if(t)t=!1;else if(e[r]==="\\")t=!0;else if(e[r]==='"')return r;return-1}function vU(e){let A=[],t=0,r=-1,s=!1,n=!1;for(let g=0;g<e.length;g++)
s?n?n=!1:e[g]==="\\"?n=!0:e[g]==='"'&&(s=!1,r=-1):e[g]==='"'?(s=!0,r=g):e[g]===","&&(A.push({value:e.substring(t,g),fromMalformedQuote:!1}),t=g+1);if(!s)return A.
push({value:e.substring(t),fromMalformedQuote:!1}),A;let o=e.substring(t),i=r-t,a=0;for(let g=0;g<o.length;g++)o[g]===","&&(A.push({value:o.substring(a,g),fromMalformedQuote:a>
i}),a=g+1);return A.push({value:o.substring(a),fromMalformedQuote:a>i}),A}function CC(e,A){let t=e[Mc];t===void 0&&(t=new Set,Object.defineProperty(e,Mc,{value:t})),
t.add(A)}function qU(e,A){return e[Mc]?.has(A)===!0}function WU(e){for(let r of hC)if(e.startsWith(r)&&e.length>r.length&&!Us(e[r.length]))return r;let A="",t=!1;
for(let r=0;r<e.length;r++)Us(e[r])?A+=e[r]:t=!0;if(t&&fC(hC,A))return A}function PU(e){if(!e.origin)throw new Error("opts.origin is undefined");let A=e.path||"\
/";return e.query&&!GU(A)&&(A=OU(A,e.query)),{origin:e.origin.toString(),method:e.method,path:A,headers:e.headers}}function Fs(e,A,t){let r=A.toLowerCase(),s=e[r],
n=Array.isArray(t)?t:[t];s===void 0?e[r]=Array.isArray(t)?t.slice():t:Array.isArray(s)?s.push(...n):e[r]=[s,...n]}function _U(e){let A;if(e.headers==null)A={};else if(typeof e.
headers=="object")if(A={},VU(e.headers))if(Array.isArray(e.headers))if(Array.isArray(e.headers[0]))for(let t of e.headers){if(!Array.isArray(t))throw new Error(
"opts.headers is not a valid header map");let[r,s]=t;if(typeof r!="string"||typeof s!="string")throw new Error("opts.headers is not a valid header map");Fs(A,r,
s)}else{if(e.headers.length%2!==0)throw new Error("opts.headers is not a valid header map");for(let t=0;t<e.headers.length;t+=2){let r=e.headers[t],s=e.headers[t+
1];if(typeof r!="string"||typeof s!="string"&&!Array.isArray(s))throw new Error("opts.headers is not a valid header map");typeof s=="string"?Fs(A,r,s):Fs(A,r,s.
map(n=>typeof n=="string"?n:n.toString("latin1")))}}else for(let t of e.headers){if(!Array.isArray(t))throw new Error("opts.headers is not a valid header map");
let[r,s]=t;if(typeof r!="string"||typeof s!="string")throw new Error("opts.headers is not a valid header map");Fs(A,r,s)}else for(let t of Object.keys(e.headers))
Fs(A,t,e.headers[t]);else throw new Error("opts.headers is not an object");return A}function ZU(e){if(typeof e!="object")throw new TypeError(`expected key to be\
 object, got ${typeof e}`);for(let A of["origin","method","path"])if(typeof e[A]!="string")throw new TypeError(`expected key.${A} to be string, got ${typeof e[A]}`);
if(e.headers!==void 0&&typeof e.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof e}`)}function XU(e){if(typeof e!="object")throw new TypeError(
`expected value to be object, got ${typeof e}`);for(let A of["statusCode","cachedAt","staleAt","deleteAt"])if(typeof e[A]!="number")throw new TypeError(`expecte\
d value.${A} to be number, got ${typeof e[A]}`);if(typeof e.statusMessage!="string")throw new TypeError(`expected value.statusMessage to be string, got ${typeof e.
statusMessage}`);if(e.headers!=null&&typeof e.headers!="object")throw new TypeError(`expected value.rawHeaders to be object, got ${typeof e.headers}`);if(e.vary!==
void 0&&typeof e.vary!="object")throw new TypeError(`expected value.vary to be object, got ${typeof e.vary}`);if(e.etag!==void 0&&typeof e.etag!="string")throw new TypeError(
`expected value.etag to be string, got ${typeof e.etag}`)}function zU(e){let A={},t=new Set,r=new Set,s=vU(Array.isArray(e)?e.join(","):e);for(let n=0;n<s.length;n++){
let o=s[n],i=o.value.toLowerCase(),a=o.fromMalformedQuote,g=i.indexOf("="),c,l,Q=!1,h=!1;if(g!==-1){let I=i.substring(0,g),D=i.substring(g+1);Q=BC(I)!==I,h=IC(D)!==
D,c=Lt(I),l=IC(D)}else c=Lt(i);let B=WU(c);if(B!==void 0){A[B]=!0;continue}switch(c){case"min-fresh":case"max-stale":case"max-age":case"s-maxage":case"stale-whi\
le-revalidate":case"stale-if-error":{if(a||t.has(c))continue;if(l===void 0||Q||h){delete A[c],t.add(c),CC(A,c);continue}if(l.length>=2&&l[0]==='"'&&l[l.length-1]===
'"'&&(l=l.substring(1,l.length-1)),!/^[0-9]+$/.test(l)){delete A[c],t.add(c),CC(A,c);continue}let I=Math.min(parseInt(l,10),JU);c==="min-fresh"?(!(c in A)||A[c]<
I)&&(A[c]=I):(!(c in A)||A[c]>I)&&(A[c]=I);break}case"private":case"no-cache":{if(a){A[c]=!0;break}if(l!==void 0&&l.length===0){A[c]=!0;break}if(l){if(l[0]==='"'){
l=BC(l);let I="",D=n,f=!1,d=uC(l,1);if(d!==-1)I=l.substring(1,d),f=!0;else{let R=[l.substring(1)];for(let H=n+1;H<s.length;H++){let K=Lt(s[H].value),S=uC(K,0);if(D=
H,S!==-1){R.push(K.substring(0,S)),f=!0;break}R.push(K)}I=R.join(",")}if(!f){A[c]=!0;break}n=D;let w=I.split(","),F=!0;for(let R=0;R<w.length;R++)w[R]=Lt(w[R]),
Us(w[R])||(F=!1);F?A[c]!==!0&&(c in A?A[c]=A[c].concat(w):A[c]=w):A[c]=!0}else{let I=Lt(l);Us(I)?A[c]!==!0&&(c in A?A[c]=A[c].concat(I):A[c]=[I]):A[c]=!0}break}}case"\
public":case"must-revalidate":case"proxy-revalidate":case"immutable":case"no-transform":case"must-understand":case"only-if-cached":if(a||r.has(c))continue;if(l!==
void 0){delete A[c],r.add(c);continue}A[c]=!0;break;case"no-store":A[c]=!0;break;default:continue}}return A}function dC(e){let A=Array.isArray(e)?e:[e],t=[];for(let r=0;r<
A.length;r++){let s=A[r].split(",");for(let n=0;n<s.length;n++)t.push(s[n])}return t}function kc(e){let A=dC(e);for(let t=0;t<A.length;t++)if(Lt(A[t]).indexOf("\
*")!==-1)return!0;return!1}function yC(e,A){if(kc(e))return A;let t={},r=dC(e);for(let s of r){let n=Lt(s).toLowerCase();if(n.length===0)continue;if(!Us(n))return;
let o=A[n];t[n]=Array.isArray(o)?o.slice():o??null}return t}function KU(e){return kc(e)||yC(e,{})===void 0}function jU(e){return e.length<=2?!1:e[0]==='"'&&e[e.
length-1]==='"'?!(e[1]==='"'||e.startsWith('"W/')):e.startsWith('W/"')&&e[e.length-1]==='"'?e.length!==4:!1}function $U(e,A="CacheStore"){if(typeof e!="object"||
e===null)throw new TypeError(`expected type of ${A} to be a CacheStore, got ${e===null?"null":typeof e}`);for(let t of["get","createWriteStream","delete"])if(typeof e[t]!=
"function")throw new TypeError(`${A} needs to have a \`${t}()\` function`)}function AM(e,A="CacheMethods"){if(!Array.isArray(e))throw new TypeError(`expected ty\
pe of ${A} needs to be an array, got ${e===null?"null":typeof e}`);if(e.length===0)throw new TypeError(`${A} needs to have at least one method`);for(let t of e)
if(!fC(lC,t))throw new TypeError(`element of ${A}-array needs to be one of following values: ${lC.join(", ")}, got ${t}`)}function eM(e,A){let t={};if(e.headers){
let r=Object.keys(e.headers).sort();for(let s of r)A?.has(s.toLowerCase())||(t[s]=e.headers[s])}return JSON.stringify([e.origin,e.method,e.path,t])}DC.exports={
makeCacheKey:PU,normalizeHeaders:_U,assertCacheKey:ZU,assertCacheValue:XU,parseCacheControlHeader:zU,hasInvalidCacheControlDirective:qU,parseVaryHeader:yC,hasVaryStar:kc,
isInvalidOrWildcardVaryHeader:KU,isEtagUsable:jU,assertCacheMethods:AM,assertCacheStore:$U,makeDeduplicationKey:eM}});var Tc=y((C2,wC)=>{"use strict";function tM(e){switch(e[3]){case",":return rM(e);case" ":return sM(e);default:return nM(e)}}function bc(e,A,t,r,s,n,o){let i=new Date(
Date.UTC(e,A,t,r,s,n));return e>=0&&e<=99&&i.setUTCFullYear(e),i.getUTCFullYear()===e&&i.getUTCMonth()===A&&i.getUTCDate()===t&&i.getUTCHours()===r&&i.getUTCMinutes()===
s&&i.getUTCSeconds()===n&&i.getUTCDay()===o?i:void 0}function rM(e){if(e.length!==29||e[4]!==" "||e[7]!==" "||e[11]!==" "||e[16]!==" "||e[19]!==":"||e[22]!==":"||
e[25]!==" "||e[26]!=="G"||e[27]!=="M"||e[28]!=="T")return;let A=-1;if(e[0]==="S"&&e[1]==="u"&&e[2]==="n")A=0;else if(e[0]==="M"&&e[1]==="o"&&e[2]==="n")A=1;else if(e[0]===
"T"&&e[1]==="u"&&e[2]==="e")A=2;else if(e[0]==="W"&&e[1]==="e"&&e[2]==="d")A=3;else if(e[0]==="T"&&e[1]==="h"&&e[2]==="u")A=4;else if(e[0]==="F"&&e[1]==="r"&&e[2]===
"i")A=5;else if(e[0]==="S"&&e[1]==="a"&&e[2]==="t")A=6;else return;let t=0;if(e[5]==="0"){let Q=e.charCodeAt(6);if(Q<49||Q>57)return;t=Q-48}else{let Q=e.charCodeAt(
5);if(Q<49||Q>51)return;let h=e.charCodeAt(6);if(h<48||h>57)return;t=(Q-48)*10+(h-48)}let r=-1;if(e[8]==="J"&&e[9]==="a"&&e[10]==="n")r=0;else if(e[8]==="F"&&e[9]===
"e"&&e[10]==="b")r=1;else if(e[8]==="M"&&e[9]==="a")if(e[10]==="r")r=2;else if(e[10]==="y")r=4;else return;else if(e[8]==="J")if(e[9]==="a"&&e[10]==="n")r=0;else if(e[9]===
"u")if(e[10]==="n")r=5;else if(e[10]==="l")r=6;else return;else return;else if(e[8]==="A")if(e[9]==="p"&&e[10]==="r")r=3;else if(e[9]==="u"&&e[10]==="g")r=7;else
return;else if(e[8]==="S"&&e[9]==="e"&&e[10]==="p")r=8;else if(e[8]==="O"&&e[9]==="c"&&e[10]==="t")r=9;else if(e[8]==="N"&&e[9]==="o"&&e[10]==="v")r=10;else if(e[8]===
"D"&&e[9]==="e"&&e[10]==="c")r=11;else return;let s=e.charCodeAt(12);if(s<48||s>57)return;let n=e.charCodeAt(13);if(n<48||n>57)return;let o=e.charCodeAt(14);if(o<
48||o>57)return;let i=e.charCodeAt(15);if(i<48||i>57)return;let a=(s-48)*1e3+(n-48)*100+(o-48)*10+(i-48),g=0;if(e[17]==="0"){let Q=e.charCodeAt(18);if(Q<48||Q>57)
return;g=Q-48}else{let Q=e.charCodeAt(17);if(Q<48||Q>50)return;let h=e.charCodeAt(18);if(h<48||h>57||Q===50&&h>51)return;g=(Q-48)*10+(h-48)}let c=0;if(e[20]==="\
0"){let Q=e.charCodeAt(21);if(Q<48||Q>57)return;c=Q-48}else{let Q=e.charCodeAt(20);if(Q<48||Q>53)return;let h=e.charCodeAt(21);if(h<48||h>57)return;c=(Q-48)*10+
(h-48)}let l=0;if(e[23]==="0"){let Q=e.charCodeAt(24);if(Q<48||Q>57)return;l=Q-48}else{let Q=e.charCodeAt(23);if(Q<48||Q>53)return;let h=e.charCodeAt(24);if(h<48||
h>57)return;l=(Q-48)*10+(h-48)}return bc(a,r,t,g,c,l,A)}function sM(e){if(e.length!==24||e[7]!==" "||e[10]!==" "||e[19]!==" ")return;let A=-1;if(e[0]==="S"&&e[1]===
"u"&&e[2]==="n")A=0;else if(e[0]==="M"&&e[1]==="o"&&e[2]==="n")A=1;else if(e[0]==="T"&&e[1]==="u"&&e[2]==="e")A=2;else if(e[0]==="W"&&e[1]==="e"&&e[2]==="d")A=3;else if(e[0]===
"T"&&e[1]==="h"&&e[2]==="u")A=4;else if(e[0]==="F"&&e[1]==="r"&&e[2]==="i")A=5;else if(e[0]==="S"&&e[1]==="a"&&e[2]==="t")A=6;else return;let t=-1;if(e[4]==="J"&&
e[5]==="a"&&e[6]==="n")t=0;else if(e[4]==="F"&&e[5]==="e"&&e[6]==="b")t=1;else if(e[4]==="M"&&e[5]==="a")if(e[6]==="r")t=2;else if(e[6]==="y")t=4;else return;else if(e[4]===
"J")if(e[5]==="a"&&e[6]==="n")t=0;else if(e[5]==="u")if(e[6]==="n")t=5;else if(e[6]==="l")t=6;else return;else return;else if(e[4]==="A")if(e[5]==="p"&&e[6]==="\
r")t=3;else if(e[5]==="u"&&e[6]==="g")t=7;else return;else if(e[4]==="S"&&e[5]==="e"&&e[6]==="p")t=8;else if(e[4]==="O"&&e[5]==="c"&&e[6]==="t")t=9;else if(e[4]===
"N"&&e[5]==="o"&&e[6]==="v")t=10;else if(e[4]==="D"&&e[5]==="e"&&e[6]==="c")t=11;else return;let r=0;if(e[8]===" "){let Q=e.charCodeAt(9);if(Q<49||Q>57)return;r=
Q-48}else{let Q=e.charCodeAt(8);if(Q<49||Q>51)return;let h=e.charCodeAt(9);if(h<48||h>57)return;r=(Q-48)*10+(h-48)}let s=0;if(e[11]==="0"){let Q=e.charCodeAt(12);
if(Q<48||Q>57)return;s=Q-48}else{let Q=e.charCodeAt(11);if(Q<48||Q>50)return;let h=e.charCodeAt(12);if(h<48||h>57||Q===50&&h>51)return;s=(Q-48)*10+(h-48)}let n=0;
if(e[14]==="0"){let Q=e.charCodeAt(15);if(Q<48||Q>57)return;n=Q-48}else{let Q=e.charCodeAt(14);if(Q<48||Q>53)return;let h=e.charCodeAt(15);if(h<48||h>57)return;
n=(Q-48)*10+(h-48)}let o=0;if(e[17]==="0"){let Q=e.charCodeAt(18);if(Q<48||Q>57)return;o=Q-48}else{let Q=e.charCodeAt(17);if(Q<48||Q>53)return;let h=e.charCodeAt(
18);if(h<48||h>57)return;o=(Q-48)*10+(h-48)}let i=e.charCodeAt(20);if(i<48||i>57)return;let a=e.charCodeAt(21);if(a<48||a>57)return;let g=e.charCodeAt(22);if(g<
48||g>57)return;let c=e.charCodeAt(23);if(c<48||c>57)return;let l=(i-48)*1e3+(a-48)*100+(g-48)*10+(c-48);return bc(l,t,r,s,n,o,A)}function nM(e){let A=-1,t=-1;if(e[0]===
"S")e[1]==="u"&&e[2]==="n"&&e[3]==="d"&&e[4]==="a"&&e[5]==="y"?(t=0,A=6):e[1]==="a"&&e[2]==="t"&&e[3]==="u"&&e[4]==="r"&&e[5]==="d"&&e[6]==="a"&&e[7]==="y"&&(t=
6,A=8);else if(e[0]==="M"&&e[1]==="o"&&e[2]==="n"&&e[3]==="d"&&e[4]==="a"&&e[5]==="y")t=1,A=6;else if(e[0]==="T")e[1]==="u"&&e[2]==="e"&&e[3]==="s"&&e[4]==="d"&&
e[5]==="a"&&e[6]==="y"?(t=2,A=7):e[1]==="h"&&e[2]==="u"&&e[3]==="r"&&e[4]==="s"&&e[5]==="d"&&e[6]==="a"&&e[7]==="y"&&(t=4,A=8);else if(e[0]==="W"&&e[1]==="e"&&e[2]===
"d"&&e[3]==="n"&&e[4]==="e"&&e[5]==="s"&&e[6]==="d"&&e[7]==="a"&&e[8]==="y")t=3,A=9;else if(e[0]==="F"&&e[1]==="r"&&e[2]==="i"&&e[3]==="d"&&e[4]==="a"&&e[5]==="\
y")t=5,A=6;else return;if(e[A]!==","||e.length-A-1!==23||e[A+1]!==" "||e[A+4]!=="-"||e[A+8]!=="-"||e[A+11]!==" "||e[A+14]!==":"||e[A+17]!==":"||e[A+20]!==" "||e[A+
21]!=="G"||e[A+22]!=="M"||e[A+23]!=="T")return;let r=0;if(e[A+2]==="0"){let l=e.charCodeAt(A+3);if(l<49||l>57)return;r=l-48}else{let l=e.charCodeAt(A+2);if(l<49||
l>51)return;let Q=e.charCodeAt(A+3);if(Q<48||Q>57)return;r=(l-48)*10+(Q-48)}let s=-1;if(e[A+5]==="J"&&e[A+6]==="a"&&e[A+7]==="n")s=0;else if(e[A+5]==="F"&&e[A+6]===
"e"&&e[A+7]==="b")s=1;else if(e[A+5]==="M"&&e[A+6]==="a"&&e[A+7]==="r")s=2;else if(e[A+5]==="A"&&e[A+6]==="p"&&e[A+7]==="r")s=3;else if(e[A+5]==="M"&&e[A+6]==="\
a"&&e[A+7]==="y")s=4;else if(e[A+5]==="J"&&e[A+6]==="u"&&e[A+7]==="n")s=5;else if(e[A+5]==="J"&&e[A+6]==="u"&&e[A+7]==="l")s=6;else if(e[A+5]==="A"&&e[A+6]==="u"&&
e[A+7]==="g")s=7;else if(e[A+5]==="S"&&e[A+6]==="e"&&e[A+7]==="p")s=8;else if(e[A+5]==="O"&&e[A+6]==="c"&&e[A+7]==="t")s=9;else if(e[A+5]==="N"&&e[A+6]==="o"&&e[A+
7]==="v")s=10;else if(e[A+5]==="D"&&e[A+6]==="e"&&e[A+7]==="c")s=11;else return;let n=e.charCodeAt(A+9);if(n<48||n>57)return;let o=e.charCodeAt(A+10);if(o<48||o>
57)return;let i=(n-48)*10+(o-48);i+=i<70?2e3:1900;let a=0;if(e[A+12]==="0"){let l=e.charCodeAt(A+13);if(l<48||l>57)return;a=l-48}else{let l=e.charCodeAt(A+12);if(l<
48||l>50)return;let Q=e.charCodeAt(A+13);if(Q<48||Q>57||l===50&&Q>51)return;a=(l-48)*10+(Q-48)}let g=0;if(e[A+15]==="0"){let l=e.charCodeAt(A+16);if(l<48||l>57)
return;g=l-48}else{let l=e.charCodeAt(A+15);if(l<48||l>53)return;let Q=e.charCodeAt(A+16);if(Q<48||Q>57)return;g=(l-48)*10+(Q-48)}let c=0;if(e[A+18]==="0"){let l=e.
charCodeAt(A+19);if(l<48||l>57)return;c=l-48}else{let l=e.charCodeAt(A+18);if(l<48||l>53)return;let Q=e.charCodeAt(A+19);if(Q<48||Q>57)return;c=(l-48)*10+(Q-48)}
return bc(i,s,r,a,g,c,t)}wC.exports={parseHttpDate:tM}});var HC=y((f2,LC)=>{"use strict";var ro=Y(),{kRedirectCacheControl:oM}=q(),{parseCacheControlHeader:mC,hasInvalidCacheControlDirective:pC,parseVaryHeader:iM,hasVaryStar:xc,
isInvalidOrWildcardVaryHeader:FC,isEtagUsable:Lc}=Cr(),{parseHttpDate:Hc}=Tc();function aM(){}function gM(e,A){try{return new URL(String(e)).origin===new URL(String(
A)).origin}catch{return String(e)===String(A)}}var Gc=[200,203,204,206,300,301,308,404,405,410,414,501],cM=[206],fr=2147483647e3,EM=864e5;function QM(e){return e.
replace(/^[\t ]+|[\t ]+$/g,"")}function At(e,A){for(let t=0;t<e.length;t++)if(e[t]===A)return!0;return!1}function SC(e,A){if(Array.isArray(A))for(let t=0;t<A.length;t++)
e.push(A[t]);else A!=null&&e.push(A)}function lM(e,A){let t=Array.isArray(A)?A:[A];for(let r=0;r<t.length;r++){let s=t[r].split(",");for(let n=0;n<s.length;n++)
e.push(QM(s[n]).toLowerCase())}}function hM(e,A){if(typeof A!="string")return;let t,r,s;try{t=new URL(e.origin),r=new URL(e.path,t),s=new URL(A,r)}catch{return}
if(s.origin===t.origin)return s.pathname+s.search}function UC(e,A,t){dr(e,{...A,path:t});for(let r=0;r<ro.safeHTTPMethods.length;r++){let s=ro.safeHTTPMethods[r];
s!==A.method&&dr(e,{...A,method:s,path:t})}}function NC(e,A,t){if(t===void 0)return;let r=Array.isArray(t)?t:[t];for(let s=0;s<r.length;s++){let n=hM(A,r[s]);n!==
void 0&&UC(e,A,n)}}function IM(e,A,t){UC(e,A,A.path),NC(e,A,t.location),NC(e,A,t["content-location"])}function BM(e){return e!=null&&(Object.hasOwn(e,"authoriza\
tion")||Object.hasOwn(e,"cookie")||Object.hasOwn(e,"proxy-authorization"))}var Yc=class{#A;#e;#t;#r;#n;#s;#i;#o=!1;#a=!1;#g;constructor({store:A,type:t,cacheByDefault:r},s,n){
this.#r=A,this.#e=t,this.#t=r,this.#A=s,this.#n=n}onRequestStart(A,t){this.#s?.destroy(),this.#s=void 0,this.#o=!1,this.#a=!1,this.#g=void 0,this.#i=t?.history,
this.#n.onRequestStart?.(A,t)}onRequestUpgrade(A,t,r,s){this.#n.onRequestUpgrade?.(A,t,r,s)}onResponseStart(A,t,r,s){let n=()=>this.#n.onResponseStart?.(A,t,r,s),
o=this;if(!At(ro.safeHTTPMethods,this.#A.method)&&t>=200&&t<=399)return IM(this.#r,this.#A,r),n();if(this.#i&&this.#i.length>1&&BM(this.#A.headers))return n();if(this.#i&&
this.#i.length>0){for(let rA of this.#i)if(!gM(rA.origin,this.#A.origin))return n()}let i=Date.now(),a=this.#i?.[oM],g=a?.length>0?uM(this.#e,this.#A.method,a,this.#A.
headers,this.#t,i):void 0;if(a?.length>0&&g===void 0)return n();let c=r["cache-control"],l=c?mC(c):{};if(RC(this.#e,r,l))return dr(this.#r,this.#A),n();let Q=r["\
last-modified"]&&At(Gc,t);if(!c&&!r.expires&&!Q&&!this.#t)return t===304&&r.vary&&FC(r.vary)&&dr(this.#r,this.#A),n();if(!MC(this.#e,this.#A.method,t,r,l,this.#A.
headers))return t===304&&(c||RC(this.#e,r,l))&&dr(this.#r,this.#A),n();let h=Object.hasOwn(r,"age")?bC(r.age):void 0;if(h!==void 0&&h>=fr)return to(t,this.#r,this.#A),
n();let B=Object.hasOwn(r,"date")?kC(r.date):void 0;if(B===null)return to(t,this.#r,this.#A),n();let I=B?Math.max(0,i-B.getTime()):0,D=Math.max(I,h??0),f=typeof r.
etag=="string"&&Lc(r.etag)||typeof r["last-modified"]=="string",d=TC(this.#e,i,h,r,B,l,f)??this.#t,w=d===0&&f;if(d===void 0||D>=d&&!w)return(c||d!==void 0)&&to(
t,this.#r,this.#A),n();let F=i-D,R=d+F;if(g!==void 0&&(R=Math.min(R,g.staleAt)),i>=R&&!w)return to(t,this.#r,this.#A),n();let H,K=[];if(a)for(let rA of a)SC(K,rA?.
headers?.vary);if(SC(K,r.vary),K.length>0){for(let rA of K)if(xc(rA))return n();if(this.#A.headers&&(H=iM(K,this.#A.headers),!H))return n()}let S=l;g!==void 0&&
(S={...l},delete S["stale-while-revalidate"],delete S["stale-if-error"],g.requiresRevalidation===!0&&(S["proxy-revalidate"]=!0));let k=F,W=fM(F,i,S,R),X=dM(r,l),
P={statusCode:t,statusMessage:s,headers:X,vary:H,cacheControlDirectives:S,cachedAt:k,staleAt:R,deleteAt:W};if(t===304){this.#o=!0;let rA=!1,j=()=>{if(!rA&&(rA=!0,
this.#o=!1,this.#g)){let{controller:z,trailers:Te}=this.#g;this.#g=void 0,this.#s?.end(),this.#n.onResponseEnd?.(z,Te)}},UA=z=>{if(!rA){rA=!0,this.#o=!1,this.#a=
!0,this.#g=void 0,this.#s?.destroy();try{this.#n.onResponseError?.(A,z)}catch{}}},JA=z=>{if(!z){n(),j();return}if(P.statusCode=z.statusCode,P.statusMessage=z.statusMessage,
P.etag=z.etag,P.vary=H??z.vary,P.headers={...z.headers,...X},n(),this.#s=this.#r.createWriteStream(this.#A,P),!this.#s||!z?.body){j();return}if(typeof z.body.values==
"function"){let Te=z.body.values(),Pt=()=>{if(!rA)try{for(let _s of Te){let Vy=this.#s?.write(_s)===!1;if(this.#n.onResponseData?.(A,_s),Vy)return}j()}catch(_s){
UA(_s)}};this.#s.on("error",function(){o.#s=void 0,o.#r.delete(o.#A),Pt()}).on("drain",()=>{Pt()}).on("close",function(){o.#s===this&&(o.#s=void 0,Pt())}),Pt()}else
typeof z.body.on=="function"?(z.body.on("data",Te=>{try{this.#s?.write(Te),this.#n.onResponseData?.(A,Te)}catch(Pt){z.body.destroy(),UA(Pt)}}).on("end",()=>{this.#s?.
end(),j()}).on("error",()=>{this.#s=void 0,this.#r.delete(this.#A),j()}),this.#s.on("error",function(){o.#s=void 0,o.#r.delete(o.#A)}).on("close",function(){o.#s===
this&&(o.#s=void 0)})):j()},IA=this.#r.get(this.#A);IA&&typeof IA.then=="function"?IA.then(JA,()=>JA(void 0)).catch(z=>{UA(z)}):JA(IA)}else{if(typeof r.etag=="s\
tring"&&Lc(r.etag)&&(P.etag=r.etag),this.#s=this.#r.createWriteStream(this.#A,P),!this.#s)return n();this.#s.on("drain",()=>A.resume()).on("error",function(){o.#s=
void 0,o.#r.delete(o.#A)}).on("close",function(){o.#s===this&&(o.#s=void 0),A.resume()}),n()}}onResponseData(A,t){this.#s?.write(t)===!1&&A.pause(),this.#n.onResponseData?.(
A,t)}onResponseEnd(A,t){if(this.#a){this.#a=!1;return}if(this.#o){this.#g={controller:A,trailers:t};return}this.#s?.end(),this.#n.onResponseEnd?.(A,t)}onResponseError(A,t){
this.#o=!1,this.#g=void 0,this.#s?.destroy(t),this.#s=void 0,this.#n.onResponseError?.(A,t)}};function dr(e,A){try{e.delete(A)?.catch?.(aM)}catch{}}function to(e,A,t){
e===304&&dr(A,t)}function RC(e,A,t){return t["no-store"]===!0||e==="shared"&&(t.private===!0||Object.hasOwn(A,"set-cookie"))||(A.vary?FC(A.vary):!1)}function MC(e,A,t,r,s,n){
return!(!At(ro.safeHTTPMethods,A)||t<200||At(cM,t)||!At(Gc,t)&&!r.expires&&!s.public&&s["max-age"]===void 0&&!(s.private&&e==="private")&&!(s["s-maxage"]!==void 0&&
e==="shared")||s["no-store"]||e==="shared"&&(s.private===!0||Object.hasOwn(r,"set-cookie"))||r.vary&&xc(r.vary)||n!=null&&Object.hasOwn(n,"authorization")&&(!s.
public&&!s["s-maxage"]&&!s["must-revalidate"]||typeof n.authorization!="string"||Array.isArray(s["no-cache"])&&At(s["no-cache"],"authorization")||Array.isArray(
s.private)&&At(s.private,"authorization")))}function uM(e,A,t,r,s,n){let o=1/0,i=!1;for(let a of t){let g=CM(e,A,a,r,s);if(g===void 0||g.staleAt<=n)return;o=Math.
min(o,g.staleAt),i||=g.requiresRevalidation}return{staleAt:o,requiresRevalidation:i}}function CM(e,A,t,r,s){if(!Number.isInteger(t?.statusCode)||!Number.isFinite(
t?.receivedAt))return;let n=t.headers??{},o=n["cache-control"],i=o?mC(o):{};if(n.vary&&xc(n.vary)||i["no-store"]===!0||e==="shared"&&Object.hasOwn(i,"private")||
Object.hasOwn(i,"no-cache")||i["must-revalidate"]===!0||e==="shared"&&i["proxy-revalidate"]===!0)return;let a=n["last-modified"]&&At(Gc,t.statusCode);if(!o&&!n.
expires&&!a&&!s||!MC(e,A,t.statusCode,n,i,r))return;let g=Object.hasOwn(n,"age")?bC(n.age):void 0;if(g!==void 0&&g>=fr)return;let c=Object.hasOwn(n,"date")?kC(n.
date):void 0;if(c===null)return;let l=c?Math.max(0,t.receivedAt-c.getTime()):0,Q=Math.max(l,g??0),h=typeof n.etag=="string"&&Lc(n.etag)||typeof n["last-modified"]==
"string",B=TC(e,t.receivedAt,g,n,c,i,h)??s;if(B!==void 0)return{staleAt:t.receivedAt-Q+B,requiresRevalidation:e==="shared"&&Object.hasOwn(i,"s-maxage")}}function kC(e){
let A=e;if(Array.isArray(A)){if(A.length!==1)return null;A=A[0]}return typeof A!="string"?null:Hc(A)}function bC(e){let A=e;if(Array.isArray(A)){if(A.length!==1)
return fr;A=A[0]}if(typeof A!="string"||!/^[\t ]*[0-9]+[\t ]*$/.test(A))return fr;let t=BigInt(A.replace(/^[\t ]+|[\t ]+$/g,""));return t>=BigInt(fr/1e3)?fr:Number(
t)*1e3}function TC(e,A,t,r,s,n,o){if(e==="shared"){if(pC(n,"s-maxage"))return 0;let a=n["s-maxage"];if(a!==void 0)return a*1e3}if(pC(n,"max-age"))return 0;let i=n["\
max-age"];if(i!==void 0)return i*1e3;if(Object.hasOwn(r,"expires")){if(typeof r.expires!="string")return 0;let a=Hc(r.expires);if(!a||A>=a.getTime())return 0;if(s){
if(s>=a)return 0;let g=a.getTime()-s.getTime();return t!==void 0&&t>=g?0:g}return a.getTime()-A}if(typeof r["last-modified"]=="string"){let a=Hc(r["last-modifie\
d"]);if(a)return a.getTime()>=A?void 0:(A-a.getTime())*.1}if(n.immutable)return 31536e6;if(n["no-cache"]===!0&&o)return 0}function fM(e,A,t,r){let s=-1/0,n=-1/0,
o=-1/0;if(t["stale-while-revalidate"]&&(s=r+t["stale-while-revalidate"]*1e3),t["stale-if-error"]&&(n=r+t["stale-if-error"]*1e3),t.immutable&&s===-1/0&&n===-1/0&&
(o=A+31536e6),s===-1/0&&n===-1/0&&o===-1/0){let i=r-e;if(i<=0)return A+EM;let a=Math.min(Math.max(A-e,0),1e3);return r+i+a}return Math.max(r,s,n,o)}function dM(e,A){
let t=["connection","proxy-authenticate","proxy-authentication-info","proxy-authorization","proxy-connection","te","transfer-encoding","upgrade","age"];e.connection&&
lM(t,e.connection),Array.isArray(A["no-cache"])&&t.push(...A["no-cache"]),Array.isArray(A.private)&&t.push(...A.private);let r;for(let s of t)Object.hasOwn(e,s)&&
(r??={...e},delete r[s]);return r??e}LC.exports=Yc});var Oc=y((d2,GC)=>{"use strict";var{Writable:yM}=C("node:stream"),{EventEmitter:DM}=C("node:events"),{assertCacheKey:YC,assertCacheValue:wM}=Cr(),Vc=class extends DM{#A=1024;#e=104857600;#t=5242880;#r=0;#n=0;#s=new Map;#i=!1;constructor(A){
if(super(),A){if(typeof A!="object")throw new TypeError("MemoryCacheStore options must be an object");if(A.maxCount!==void 0){if(typeof A.maxCount!="number"||!Number.
isInteger(A.maxCount)||A.maxCount<0)throw new TypeError("MemoryCacheStore options.maxCount must be a non-negative integer");this.#A=A.maxCount}if(A.maxSize!==void 0){
if(typeof A.maxSize!="number"||!Number.isInteger(A.maxSize)||A.maxSize<0)throw new TypeError("MemoryCacheStore options.maxSize must be a non-negative integer");
this.#e=A.maxSize}if(A.maxEntrySize!==void 0){if(typeof A.maxEntrySize!="number"||!Number.isInteger(A.maxEntrySize)||A.maxEntrySize<0)throw new TypeError("Memor\
yCacheStore options.maxEntrySize must be a non-negative integer");this.#t=A.maxEntrySize}}}get size(){return this.#r}isFull(){return this.#r>=this.#e||this.#n>=
this.#A}get(A){YC(A);let t=`${A.origin}:${A.path}`,r=Date.now(),s=this.#s.get(t),n=s?xC(A,s,r):null;return n==null?void 0:{statusMessage:n.statusMessage,statusCode:n.
statusCode,headers:n.headers,body:n.body,vary:n.vary?n.vary:void 0,etag:n.etag,cacheControlDirectives:n.cacheControlDirectives,cachedAt:n.cachedAt,staleAt:n.staleAt,
deleteAt:n.deleteAt}}createWriteStream(A,t){YC(A),wM(t);let r=`${A.origin}:${A.path}`,s=this,n={...A,...t,body:[],size:0};return new yM({write(o,i,a){typeof o==
"string"&&(o=Buffer.from(o,i)),n.size+=o.byteLength,n.size>=s.#t?this.destroy():n.body.push(o),a(null)},final(o){let i=s.#s.get(r);i||(i=[],s.#s.set(r,i));let a=xC(
A,i,Date.now());if(a){let g=i.indexOf(a);i.splice(g,1,n),s.#r-=a.size}else i.push(n),s.#n+=1;if(s.#r+=n.size,s.#r>s.#e||s.#n>s.#A){s.#i||(s.emit("maxSizeExceede\
d",{size:s.#r,maxSize:s.#e,count:s.#n,maxCount:s.#A}),s.#i=!0);for(let[g,c]of s.#s){for(let l of c.splice(0,c.length/2))s.#r-=l.size,s.#n-=1;c.length===0&&s.#s.
delete(g)}s.#r<s.#e&&s.#n<s.#A&&(s.#i=!1)}o(null)}})}delete(A){if(typeof A!="object")throw new TypeError(`expected key to be object, got ${typeof A}`);let t=`${A.
origin}:${A.path}`;for(let r of this.#s.get(t)??[])this.#r-=r.size,this.#n-=1;this.#s.delete(t)}};function xC(e,A,t){for(let r=0;r<A.length;r++){let s=A[r];if(s.
deleteAt>t&&s.method===e.method&&pM(e,s))return s}}function pM(e,A){if(A.vary==null)return!0;for(let t in A.vary)if(Object.hasOwn(A.vary,t)&&!SM(e.headers?.[t],
A.vary[t]))return!1;return!0}function SM(e,A){if(e==null&&A==null)return!0;if(e==null&&A!=null||e!=null&&A==null)return!1;if(Array.isArray(e)&&Array.isArray(A)){
if(e.length!==A.length)return!1;for(let t=0;t<e.length;t++)if(e[t]!==A[t])return!1;return!0}return e===A}GC.exports=Vc});var OC=y((y2,VC)=>{"use strict";var NM=C("node:assert"),Jc=class{#A=!1;#e;#t;#r;#n;constructor(A,t,r){if(typeof A!="function")throw new TypeError("callback must\
 be a function");this.#e=A,this.#t=t,this.#n=r}onRequestStart(A,t){this.#A=!1,this.#r=t}onRequestUpgrade(A,t,r,s){this.#t.onRequestUpgrade?.(A,t,r,s)}onResponseStart(A,t,r,s){
if(NM(this.#e!=null),this.#A=t===304||this.#n&&t>=500&&t<=504,this.#e(this.#A,this.#r,t,r),this.#e=null,this.#A)return!0;this.#t.onRequestStart?.(A,this.#r),this.#t.
onResponseStart?.(A,t,r,s)}onResponseData(A,t){if(!this.#A)return this.#t.onResponseData?.(A,t)}onResponseEnd(A,t){this.#A||this.#t.onResponseEnd?.(A,t)}onResponseError(A,t){
if(!this.#A)if(this.#e&&(this.#e(!1),this.#e=null),typeof this.#t.onResponseError=="function")this.#t.onResponseError(A,t);else throw t}};VC.exports=Jc});var XC=y((D2,ZC)=>{"use strict";var JC=C("node:assert"),{Readable:RM}=C("node:stream"),te=Y(),Ht=HC(),mM=Oc(),FM=OC(),{assertCacheStore:UM,assertCacheMethods:MM,
makeCacheKey:kM,normalizeHeaders:bM,parseCacheControlHeader:_C,isInvalidOrWildcardVaryHeader:TM,parseVaryHeader:LM,isEtagUsable:vC}=Cr(),{AbortError:HM}=L(),{parseHttpDate:YM}=Tc();
function xM(e,A){if(e!==void 0){if(!Array.isArray(e))throw new TypeError(`expected ${A} to be an array or undefined, got ${typeof e}`);for(let t=0;t<e.length;t++){
let r=e[t];if(typeof r!="string"&&!(r instanceof RegExp))throw new TypeError(`expected ${A}[${t}] to be a string or RegExp, got ${typeof r}`)}}}var yr=()=>{};function GM(e){
return e.replace(/^[\t ]+|[\t ]+$/g,"")}function vc(e,A){for(let t=0;t<e.length;t++)if(e[t]===A)return!0;return!1}function VM(e){let A=e?.pragma;if(!A)return!1;
let t=Array.isArray(A)?A:[A];for(let r=0;r<t.length;r++){let s=t[r];if(typeof s!="string")continue;let n=s.split(",");for(let o=0;o<n.length;o++)if(GM(n[o]).toLowerCase()===
"no-cache")return!0}return!1}function OM(e,A,{headers:t={}}){return!!(A?.["no-cache"]||e.cacheControlDirectives?.["no-cache"]&&!Array.isArray(e.cacheControlDirectives["\
no-cache"])||t["if-modified-since"]||t["if-none-match"])}function Pc(e,A){return e.cacheControlDirectives?.["must-revalidate"]===!0||A==="shared"&&(e.cacheControlDirectives?.["\
proxy-revalidate"]===!0||e.cacheControlDirectives?.["s-maxage"]!==void 0)}function JM(e,A){if(A.vary&&TM(A.vary)||e==="shared"&&Object.hasOwn(A,"set-cookie"))return!0;
let t=A["cache-control"];if(!t)return!1;let r=_C(t);return r["no-store"]===!0||e==="shared"&&r.private===!0}function vM(e){return e["cache-control"]!==void 0}function qM(e,A){
if(!A)return!1;for(let t in A)if(e.vary==null||!Object.hasOwn(e.vary,t))return!0;return!1}function qc(e,A){try{e.delete(A)?.catch?.(yr)}catch{}}function WM(e){let A=e?.["\
last-modified"];if(typeof A=="string"&&YM(A))return A}function qC(e,A){let t={...e.headers,"if-modified-since":WM(A.headers)??new Date(A.cachedAt).toUTCString()};
if(A.etag&&(t["if-none-match"]=A.etag),A.vary)for(let r in A.vary)A.vary[r]!=null&&(t[r]=A.vary[r]);return t}function PM(e,A){let t=A?.history;if(!Array.isArray(
t)||t.length===0)return!0;try{let r=new URL(e.path,e.origin),s=t[t.length-1];return s.origin===r.origin&&s.pathname===r.pathname&&s.search===r.search}catch{return!1}}
function _M(e,A){if(!Object.hasOwn(A,"etag"))return!0;let t=A.etag,r=e.etag;if(typeof t!="string"||typeof r!="string"||!vC(t)||!vC(r))return!1;if(!t.startsWith(
"W/"))return t===r;let s=r.startsWith("W/")?r.slice(2):r;return t.slice(2)===s}function ZM(e,A,t){let r=Date.now();if(r>e.staleAt){if(!Pc(e,t)&&A?.["max-stale"]){
let s=e.staleAt+A["max-stale"]*1e3;return r>s}return!0}if(A?.["min-fresh"]){let s=e.staleAt-r,n=A["min-fresh"]*1e3;return s<=n}return!1}function XM(e,A){let t=e.
cacheControlDirectives?.["stale-while-revalidate"];if(!t||Pc(e,A))return!1;let r=Date.now(),s=e.staleAt+t*1e3;return r<=s}function WC(e,A,t,r,s,n){if(n?.["only-\
if-cached"]){let o=!1;try{if(typeof r.onConnect=="function"&&(r.onConnect(()=>{o=!0}),o)||typeof r.onHeaders=="function"&&(r.onHeaders(504,[],yr,"Gateway Timeou\
t"),o))return;typeof r.onComplete=="function"&&r.onComplete([])}catch(i){typeof r.onError=="function"&&r.onError(i)}return!0}return e(s,new Ht(A,t,r))}function Wc(e,A,t,r,s,n){
let o=te.isStream(t.body)?t.body:RM.from(t.body??[]);JC(!o.destroyed,"stream should not be destroyed"),JC(!o.readableDidRead,"stream should not be readableDidRe\
ad");let i={resume(){o.resume()},pause(){o.pause()},get paused(){return o.isPaused()},get aborted(){return o.destroyed},get reason(){return o.errored},abort(g){
o.destroy(g??new HM)}};o.on("error",function(g){this.readableEnded||e.onResponseError?.(i,g)}).on("close",function(){if(!this.errored)try{e.onResponseEnd?.(i,{})}catch(g){
e.onResponseError?.(i,g)}});try{e.onRequestStart?.(i,s)}catch(g){o.destroy(g);return}if(o.destroyed)return;let a={...t.headers,age:String(r)};n&&(a.warning='110\
 - "response is stale"'),i.rawHeaders=te.toRawHeaders(a);try{e.onResponseStart?.(i,t.statusCode,a,t.statusMessage)}catch(g){o.destroy(g);return}A.method==="HEAD"?
o.destroy():o.on("data",function(g){try{e.onResponseData?.(i,g)}catch(c){o.destroy(c)}})}function PC(e,A,t,r,s,n,o){if(!o)return WC(e,A,t,r,s,n);if(A.type==="sh\
ared"&&Object.hasOwn(o.headers,"set-cookie"))return te.isStream(o.body)&&o.body.on("error",yr).destroy(),qc(A.store,t),WC(e,A,t,r,s,n);let i=Date.now();if(i>o.deleteAt)
return e(s,new Ht(A,t,r));let a=Math.round((i-o.cachedAt)/1e3),g=n?.["max-age"]!==void 0&&a>=n["max-age"],c=g||ZM(o,n,A.type),l=g||OM(o,n,s);if(c||l){if(te.isStream(
s.body)&&te.bodyLength(s.body)!==0)return e(s,new Ht(A,t,r));if(!l&&XM(o,A.type))return Wc(r,s,o,a,null,!0),queueMicrotask(()=>{let I=qC(s,o);e({...s,headers:I},
new Ht(A,t,{onRequestStart(){},onRequestUpgrade(){},onResponseStart(){},onResponseData(){},onResponseEnd(){},onResponseError(){}}))}),!0;let Q=!1;if(!Pc(o,A.type)){
let I=o.cacheControlDirectives["stale-if-error"]??n?.["stale-if-error"];I&&(Q=i<o.staleAt+I*1e3)}let h=qC(s,o),B=()=>(te.isStream(o.body)&&o.body.on("error",yr).
destroy(),qc(A.store,t),e(s,new Ht(A,t,r)));return e({...s,headers:h},new FM((I,D,f,d)=>{if(I){if(f===304){if(!PM(t,D)||!_M(o,d)||JM(A.type,d))return B();if(vM(
d))qc(A.store,t);else if(qM(o,d.vary?LM(d.vary,s.headers):void 0))return B()}Wc(r,s,o,a,D,c)}else te.isStream(o.body)&&o.body.on("error",yr).destroy()},new Ht(A,
t,r),Q))}te.isStream(s.body)&&s.body.on("error",yr).destroy(),Wc(r,s,o,a,null,!1)}ZC.exports=(e={})=>{let{store:A=new mM,methods:t=["GET"],cacheByDefault:r=void 0,
type:s="shared",origins:n=void 0}=e;if(typeof e!="object"||e===null)throw new TypeError(`expected type of opts to be an Object, got ${e===null?"null":typeof e}`);
if(UM(A,"opts.store"),MM(t,"opts.methods"),xM(n,"opts.origins"),typeof r<"u"&&typeof r!="number")throw new TypeError(`expected opts.cacheByDefault to be number \
or undefined, got ${typeof r}`);if(typeof s<"u"&&s!=="shared"&&s!=="private")throw new TypeError(`expected opts.type to be shared, private, or undefined, got ${typeof s}`);
let o={store:A,methods:t,cacheByDefault:r,type:s},i=[];for(let a=0;a<te.safeHTTPMethods.length;a++){let g=te.safeHTTPMethods[a];vc(t,g)||i.push(g)}return a=>(g,c)=>{
if(!g.origin||vc(i,g.method))return a(g,c);if(n!==void 0){let B=g.origin.toString().toLowerCase(),I=!1;for(let D=0;D<n.length;D++){let f=n[D];if(typeof f=="stri\
ng"){if(f.toLowerCase()===B){I=!0;break}}else if(f.test(B)){I=!0;break}}if(!I)return a(g,c)}g={...g,headers:bM(g)};let l=g.headers?.["cache-control"]?_C(g.headers["\
cache-control"]):VM(g.headers)?{"no-cache":!0}:void 0;if(l?.["no-store"])return a(g,c);let Q=kM(g);if(!vc(te.safeHTTPMethods,g.method))return a(g,new Ht(o,Q,c));
let h=A.get(Q);return h&&typeof h.then=="function"?h.then(B=>PC(a,o,Q,c,g,l,B)).catch(B=>{if(typeof c.onResponseError=="function")c.onResponseError({rawHeaders:[],
rawTrailers:[],pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},B);else throw B}):PC(a,o,Q,c,g,l,h)}}});var ef=y((w2,Af)=>{"use strict";var{createInflate:_c,createGunzip:zC,createBrotliDecompress:zM,createZstdDecompress:KM}=C("node:zlib"),{pipeline:jM,Transform:$M}=C("node:stream"),
{InvalidArgumentError:Ak,ResponseExceededMaxSizeError:$C}=L(),ek=ur(),{runtimeFeatures:tk}=De(),Zc=class{#A;#e;#t;#r=!1;constructor(A,t,r){this.#A=A,this.#e=t,this.#t=
r,this.target=null}pause(){this.#r||(this.#r=!0,this.#A())}resume(){this.#r&&(this.#r=!1,this.#e())}abort(A){this.target?.abort(A),this.#t(A)}get paused(){return this.#r}get aborted(){
return this.target?.aborted??!1}get reason(){return this.target?.reason??null}get rawHeaders(){return this.target?.rawHeaders??null}set rawHeaders(A){this.target&&
(this.target.rawHeaders=A)}get rawTrailers(){return this.target?.rawTrailers??null}set rawTrailers(A){this.target&&(this.target.rawTrailers=A)}},KC={gzip:zC,"x-\
gzip":zC,br:zM,deflate:_c,compress:_c,"x-compress":_c,...tk.has("zstd")?{zstd:KM}:{}},rk=[204,304],sk=0;function nk(e){let A=0;return new $M({transform(t,r,s){let n=A+
t.length;if(n>e){s(new $C(`Decompressed response size (${n}) exceeded maxSize (${e})`));return}A=n,s(null,t)}})}var jC=!1,Xc=class extends ek{#A=[];#e;#t;#r;#n;#s=0;#i=!1;#o=!1;#a=!1;#g=!1;#Q=!1;#E=!1;#l=!1;#h;#c;constructor(A,{
skipStatusCodes:t=rk,skipErrorResponses:r=!0,maxSize:s=sk}={}){if(!Number.isSafeInteger(s)||s<0)throw new Ak("maxSize must be a non-negative integer");super(A),
this.#t=t,this.#r=r,this.#n=s,this.#c=new Zc(()=>this.#d(),()=>this.#C(),n=>{this.#o&&!this.#i&&this.onResponseError(this.#c,n)})}#d(){this.#B()}#C(){let A=this.#Q;
this.#f(),A||(this.#I(),this.#y())}#B(){!this.#g&&!this.#i&&(this.#g=!0,this.#c.target?.pause())}#I(){this.#g&&!this.#c.paused&&!this.#a&&(this.#g=!1,this.#o||this.#c.
target?.resume())}#f(){if(!(this.#i||this.#c.paused||!this.#h)){if(this.#Q){this.#E=!0;return}this.#Q=!0;try{do{this.#E=!1;let A;for(;!this.#i&&!this.#c.paused&&
(A=this.#h.read())!==null;){if(this.#n>0){let t=this.#s+A.length;if(t>this.#n){this.#u(new $C(`Decompressed response size (${t}) exceeded maxSize (${this.#n})`));
return}this.#s=t}try{super.onResponseData(this.#c,A)===!1&&!this.#c.paused&&this.#c.pause()}catch(t){this.#u(t);return}}}while(this.#E&&!this.#i&&!this.#c.paused)}finally{
this.#Q=!1}this.#I(),this.#y()}}#y(){if(!(this.#i||!this.#l||this.#c.paused||this.#Q)){this.#D();try{super.onResponseEnd(this.#c,this.#e)}catch(A){this.#u(A);return}
this.#i=!0}}#w(){this.#i||(this.#l=!0,this.#f(),this.#y())}#S(A,t){return!!(!A||t<200||this.#t.includes(t)||this.#r&&t>=400)}#N(A){let t=A.split(","),r=5;if(t.length>
r)throw new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${r}`);let s=[];for(let o=t.length-1;o>=0;o--){let i=t[o].trim();if(i){
if(!KC[i])return s.length=0,s;s.push(KC[i]())}}if(s.length<2)return s;let n=[];for(let o=0;o<s.length;o++)n.push(s[o]),o<s.length-1&&this.#n>0&&n.push(nk(this.#n));
return n}#u(A){this.#i||(this.#o?this.onResponseError(this.#c,A):this.#c.abort(A))}#p(A){this.#h=A,A.on("readable",()=>this.#f()),A.on("error",t=>this.#u(t))}#R(){
let A=this.#A[0];this.#p(A),A.on("end",()=>this.#w())}#m(){let A=this.#A[this.#A.length-1];this.#p(A),jM(this.#A,t=>{if(!this.#i){if(t){this.#u(t);return}this.#w()}})}#F(){
this.#A[0].on("drain",()=>{this.#i||(this.#a=!1,this.#c.paused||(this.#f(),this.#I()))})}#D(){this.#A.length=0,this.#h=void 0}onRequestStart(A,t){return this.#c.
target=A,super.onRequestStart(this.#c,t)}onRequestUpgrade(A,t,r,s){return super.onRequestUpgrade(this.#c,t,r,s)}onResponseStart(A,t,r,s){let n=r["content-encodi\
ng"],o=Array.isArray(n)?n.join(","):n;if(this.#S(o,t))return super.onResponseStart(this.#c,t,r,s);let i=this.#N(o.toLowerCase());if(i.length===0)return this.#D(),
super.onResponseStart(this.#c,t,r,s);this.#A=i;let{"content-encoding":a,"content-length":g,...c}=r;if(this.#c.rawHeaders){let l=this.#c.rawHeaders;if(Array.isArray(
l)){let Q=[];for(let h=0;h<l.length;h+=2){let B=l[h],D=(Buffer.isBuffer(B)?B.toString("latin1"):`${B}`).toLowerCase();D==="content-encoding"||D==="content-lengt\
h"||Q.push(l[h],l[h+1])}l.splice(0,l.length,...Q)}else if(typeof l=="object")for(let Q of Object.keys(l)){let h=Q.toLowerCase();(h==="content-encoding"||h==="co\
ntent-length")&&delete l[Q]}}return this.#F(),this.#A.length===1?this.#R():this.#m(),super.onResponseStart(this.#c,t,c,s)}onResponseData(A,t){if(this.#A.length>
0){this.#A[0].write(t)||(this.#a=!0,this.#B());return}return super.onResponseData(this.#c,t)}onResponseEnd(A,t){if(this.#A.length>0){this.#o=!0,this.#e=t,this.#A[0].
end();return}return super.onResponseEnd(this.#c,t)}onResponseError(A,t){if(!this.#i){this.#i=!0;for(let r of this.#A)r.destroy();this.#D(),super.onResponseError(
this.#c,t)}}};function ok(e={}){return jC||(process.emitWarning("DecompressInterceptor is experimental and subject to change","ExperimentalWarning"),jC=!0),A=>(t,r)=>{
let s=new Xc(r,e);return A(t,s)}}Af.exports=ok});var sf=y((p2,rf)=>{"use strict";var{RequestAbortedError:ik}=L(),tf=5*1024*1024,zc=class{#A;#e=!1;#t=null;#r=[];#n=tf;#s=0;#i={};#o="";#a=!1;#g=!1;#Q=!1;#E=!1;#l=null;#h=null;constructor(A,t,r=tf){
this.#A=A,this.#h=t,this.#n=r}addWaitingHandler(A){if(this.#E||this.#Q)return!1;let t=this.#c(A),r=t.controller;try{if(this.#e){if(A.onRequestStart?.(r,this.#t),
r.aborted)return t.done=!0,!0;this.#g&&A.onResponseStart?.(r,this.#s,this.#i,this.#o)}else t.pendingStart=!0}catch{return t.done=!0,!0}return r.aborted||this.#r.
push(t),!0}onRequestStart(A,t){if(this.#l=A,!this.#e){this.#e=!0,this.#t=t;for(let r of this.#r)if(r.pendingStart&&!r.done&&!r.controller.aborted){r.pendingStart=
!1;try{r.handler.onRequestStart?.(r.controller,t)}catch{r.done=!0}}this.#I()}this.#A.onRequestStart?.(A,t)}onRequestUpgrade(A,t,r,s){this.#A.onRequestUpgrade?.(
A,t,r,s)}onResponseStart(A,t,r,s){this.#g=!0,this.#s=t,this.#i=r,this.#o=s,this.#A.onResponseStart?.(A,t,r,s);for(let n of this.#r){let{handler:o,controller:i}=n;
if(n.done||i.aborted){n.done=!0;continue}try{o.onResponseStart?.(i,t,r,s)}catch{}i.aborted&&(n.done=!0)}this.#I()}onResponseData(A,t){if(!(this.#a||this.#E)){this.#Q=
!0,this.#A.onResponseData?.(A,t);for(let r of this.#r){let{handler:s,controller:n}=r;if(r.done||n.aborted){r.done=!0;continue}if(n.paused){this.#d(r,t);continue}
try{s.onResponseData?.(n,t)}catch{}n.aborted&&(r.done=!0,r.bufferedChunks=[],r.bufferedBytes=0)}this.#I()}}onResponseEnd(A,t){if(!(this.#a||this.#E)){this.#E=!0,
this.#A.onResponseEnd?.(A,t);for(let r of this.#r){if(r.done||r.controller.aborted){r.done=!0;continue}if(this.#C(r),r.done||r.controller.aborted){r.done=!0;continue}
if(r.controller.paused&&r.bufferedChunks.length>0){r.pendingTrailers=t;continue}try{r.handler.onResponseEnd?.(r.controller,t)}catch{}r.done=!0}this.#I(),this.#h?.()}}onResponseError(A,t){
if(!this.#E){this.#a=!0,this.#E=!0,this.#A.onResponseError?.(A,t);for(let r of this.#r)this.#B(r,t);this.#r=[],this.#h?.()}}#c(A){let t={handler:A,controller:null,
bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},r={aborted:!1,paused:!1,reason:null};return t.controller={resume:()=>{if(!r.aborted){
if(r.paused=!1,this.#C(t),this.#E&&t.pendingTrailers&&t.bufferedChunks.length===0&&!r.paused&&!r.aborted){try{t.handler.onResponseEnd?.(t.controller,t.pendingTrailers)}catch{}
t.pendingTrailers=null,t.done=!0}this.#I()}},pause:()=>{r.aborted||(r.paused=!0)},get paused(){return r.paused},get aborted(){return r.aborted},get reason(){return r.
reason},abort:s=>{r.aborted=!0,r.reason=s??null,t.done=!0,t.pendingTrailers=null,t.bufferedChunks=[],t.bufferedBytes=0}},t}#d(A,t){if(A.done||A.controller.aborted){
A.done=!0,A.bufferedChunks=[],A.bufferedBytes=0;return}let r=Buffer.from(t);if(A.bufferedChunks.push(r),A.bufferedBytes+=r.length,A.bufferedBytes>this.#n){let s=new ik(
`Deduplicated waiting handler exceeded maxBufferSize (${this.#n} bytes) while paused`);this.#B(A,s)}}#C(A){let{handler:t,controller:r}=A;for(;!A.done&&!r.aborted&&
!r.paused&&A.bufferedChunks.length>0;){let s=A.bufferedChunks.shift();A.bufferedBytes-=s.length;try{t.onResponseData?.(r,s)}catch{}if(r.aborted){A.done=!0,A.pendingTrailers=
null,A.bufferedChunks=[],A.bufferedBytes=0;break}}}#B(A,t){if(!A.done){A.done=!0,A.pendingTrailers=null,A.bufferedChunks=[],A.bufferedBytes=0;try{A.controller.abort(
t),A.handler.onResponseError?.(A.controller,t)}catch{}}}#I(){this.#r=this.#r.filter(A=>A.done===!1)}};rf.exports=zc});var of=y((S2,nf)=>{"use strict";var ak=C("node:diagnostics_channel"),gk=Y(),ck=sf(),{normalizeHeaders:Ek,makeCacheKey:Qk,makeDeduplicationKey:lk}=Cr(),so=ak.channel(
"undici:request:pending-requests");nf.exports=(e={})=>{let{methods:A=["GET"],skipHeaderNames:t=[],excludeHeaderNames:r=[],maxBufferSize:s=5*1024*1024}=e;if(typeof e!=
"object"||e===null)throw new TypeError(`expected type of opts to be an Object, got ${e===null?"null":typeof e}`);if(!Array.isArray(A))throw new TypeError(`expec\
ted opts.methods to be an array, got ${typeof A}`);for(let a of A)if(!gk.safeHTTPMethods.includes(a))throw new TypeError(`expected opts.methods to only contain \
safe HTTP methods, got ${a}`);if(!Array.isArray(t))throw new TypeError(`expected opts.skipHeaderNames to be an array, got ${typeof t}`);if(!Array.isArray(r))throw new TypeError(
`expected opts.excludeHeaderNames to be an array, got ${typeof r}`);if(!Number.isFinite(s)||s<=0)throw new TypeError(`expected opts.maxBufferSize to be a positi\
ve finite number, got ${s}`);let n=new Set(t.map(a=>a.toLowerCase())),o=new Set(r.map(a=>a.toLowerCase())),i=new Map;return a=>(g,c)=>{if(!g.origin||A.includes(
g.method)===!1)return a(g,c);if(g={...g,headers:Ek(g)},n.size>0){for(let I of Object.keys(g.headers))if(n.has(I.toLowerCase()))return a(g,c)}let l=Qk(g),Q=lk(l,
o),h=i.get(Q);if(h)return h.addWaitingHandler(c)?!0:a(g,c);let B=new ck(c,()=>{i.delete(Q),so.hasSubscribers&&so.publish({size:i.size,key:Q,type:"removed"})},s);
return i.set(Q,B),so.hasSubscribers&&so.publish({size:i.size,key:Q,type:"added"}),a(g,B)}}});var cf=y((R2,gf)=>{"use strict";var{Writable:hk}=C("node:stream"),{assertCacheKey:Kc,assertCacheValue:Ik}=Cr(),jc,xA=4,af=2*1e3*1e3*1e3;gf.exports=class{#A=af;#e=1/0;#t;#r;#n;#s;#i;#o;#a;#g;constructor(A){
if(A){if(typeof A!="object")throw new TypeError("SqliteCacheStore options must be an object");if(A.maxEntrySize!==void 0){if(typeof A.maxEntrySize!="number"||!Number.
isInteger(A.maxEntrySize)||A.maxEntrySize<0)throw new TypeError("SqliteCacheStore options.maxEntrySize must be a non-negative integer");if(A.maxEntrySize>af)throw new TypeError(
"SqliteCacheStore options.maxEntrySize must be less than 2gb");this.#A=A.maxEntrySize}if(A.maxCount!==void 0){if(typeof A.maxCount!="number"||!Number.isInteger(
A.maxCount)||A.maxCount<0)throw new TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");this.#e=A.maxCount}}jc||(jc=C("node:sqlite").DatabaseSync),
this.#t=new jc(A?.location??":memory:"),this.#t.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${xA} (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${xA}_getValuesQuery ON cacheInterceptorV${xA}(url, method, deleteAt);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${xA}_deleteByUrlQuery ON cacheInterceptorV${xA}(deleteAt);
    `),this.#r=this.#t.prepare(`
      SELECT
        id,
        body,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV${xA}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#n=this.#t.prepare(`
      UPDATE cacheInterceptorV${xA} SET
        body = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `),this.#s=this.#t.prepare(`
      INSERT INTO cacheInterceptorV${xA} (
        url,
        method,
        body,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `),this.#o=this.#t.prepare(`DELETE FROM cacheInterceptorV${xA} WHERE url = ?`),this.#a=this.#t.prepare(`SELECT COUNT(*) AS total FROM cacheInterceptorV${xA}`),
this.#i=this.#t.prepare(`DELETE FROM cacheInterceptorV${xA} WHERE deleteAt <= ?`),this.#g=this.#e===1/0?null:this.#t.prepare(`
        DELETE FROM cacheInterceptorV${xA}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${xA}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#t.close()}get(A){Kc(A);let t=this.#l(A);return t?{body:t.body?Buffer.from(t.body.buffer,t.body.byteOffset,t.body.byteLength):void 0,statusCode:t.
statusCode,statusMessage:t.statusMessage,headers:t.headers?JSON.parse(t.headers):void 0,etag:t.etag?t.etag:void 0,vary:t.vary?JSON.parse(t.vary):void 0,cacheControlDirectives:t.
cacheControlDirectives?JSON.parse(t.cacheControlDirectives):void 0,cachedAt:t.cachedAt,staleAt:t.staleAt,deleteAt:t.deleteAt}:void 0}set(A,t){Kc(A);let r=this.#E(
A),s=Array.isArray(t.body)?Buffer.concat(t.body):t.body,n=s?.byteLength;if(n&&n>this.#A)return;let o=this.#l(A,!0);o?this.#n.run(s,t.deleteAt,t.statusCode,t.statusMessage,
t.headers?JSON.stringify(t.headers):null,t.etag?t.etag:null,t.cacheControlDirectives?JSON.stringify(t.cacheControlDirectives):null,t.cachedAt,t.staleAt,o.id):(this.#s.
run(r,A.method,s,t.deleteAt,t.statusCode,t.statusMessage,t.headers?JSON.stringify(t.headers):null,t.etag?t.etag:null,t.cacheControlDirectives?JSON.stringify(t.cacheControlDirectives):
null,t.vary?JSON.stringify(t.vary):null,t.cachedAt,t.staleAt),this.#Q())}createWriteStream(A,t){Kc(A),Ik(t);let r=0,s=[],n=this;return new hk({decodeStrings:!0,
write(o,i,a){r+=o.byteLength,r<n.#A?s.push(o):this.destroy(),a()},final(o){n.set(A,{...t,body:s}),o()}})}delete(A){if(typeof A!="object")throw new TypeError(`ex\
pected key to be object, got ${typeof A}`);this.#o.run(this.#E(A))}#Q(){if(Number.isFinite(this.#e)&&this.size<=this.#e)return 0;{let A=this.#i.run(Date.now()).
changes;if(A)return A}{let A=this.#g?.run(Math.max(Math.floor(this.#e*.1),1)).changes;if(A)return A}return 0}get size(){let{total:A}=this.#a.get();return A}#E(A){
return`${A.origin}/${A.path}`}#l(A,t=!1){let r=this.#E(A),{headers:s,method:n}=A,o=this.#r.all(r,n);if(o.length===0)return;let i=Date.now();for(let a of o){if(i>=
a.deleteAt&&!t)continue;let g=!0;if(a.vary){let c=JSON.parse(a.vary);for(let l in c)if(!Bk(s[l],c[l])){g=!1;break}}if(g)return a}}};function Bk(e,A){if(e==null&&
A==null)return!0;if(e==null&&A!=null||e!=null&&A==null)return!1;if(Array.isArray(e)&&Array.isArray(A)){if(e.length!==A.length)return!1;for(let t=0;t<e.length;t++)
if(e[t]!==A[t])return!1;return!0}return e===A}});var Yt=y((m2,uf)=>{"use strict";var{kConstruct:uk}=q(),{kEnumerableProperty:Dr}=Y(),{iteratorMixin:Ck,isValidHeaderName:Ms,isValidHeaderValue:Qf}=bA(),{webidl:V}=lA(),
$c=C("node:assert"),no=C("node:util");function Ef(e){return e===10||e===13||e===9||e===32}function lf(e){let A=0,t=e.length;for(;t>A&&Ef(e.charCodeAt(t-1));)--t;
for(;t>A&&Ef(e.charCodeAt(A));)++A;return A===0&&t===e.length?e:e.substring(A,t)}function hf(e,A){if(Array.isArray(A))for(let t=0;t<A.length;++t){let r=A[t];if(r.
length!==2)throw V.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${r.length}.`});AE(e,r[0],r[1])}else if(typeof A==
"object"&&A!==null){let t=Object.keys(A);for(let r=0;r<t.length;++r)AE(e,t[r],A[t[r]])}else throw V.errors.conversionFailed({prefix:"Headers constructor",argument:"\
Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function AE(e,A,t){if(t=lf(t),Ms(A)){if(!Qf(t))throw V.errors.invalidArgument(
{prefix:"Headers.append",value:t,type:"header value"})}else throw V.errors.invalidArgument({prefix:"Headers.append",value:A,type:"header name"});if(Bf(e)==="imm\
utable")throw new TypeError("immutable");return io(e).append(A,t,!1)}function fk(e){let A=io(e);if(!A)return[];if(A.sortedMap)return A.sortedMap;let t=[],r=A.toSortedArray(),
s=A.cookies;if(s===null||s.length===1)return A.sortedMap=r;for(let n=0;n<r.length;++n){let{0:o,1:i}=r[n];if(o==="set-cookie")for(let a=0;a<s.length;++a)t.push([
o,s[a]]);else t.push([o,i])}return A.sortedMap=t}function If(e,A){return e[0]<A[0]?-1:1}var oo=class e{cookies=null;sortedMap;headersMap;constructor(A){A instanceof
e?(this.headersMap=new Map(A.headersMap),this.sortedMap=A.sortedMap,this.cookies=A.cookies===null?null:[...A.cookies]):(this.headersMap=new Map(A),this.sortedMap=
null)}contains(A,t){return this.headersMap.has(t?A:A.toLowerCase())}clear(){this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(A,t,r){this.sortedMap=
null;let s=r?A:A.toLowerCase(),n=this.headersMap.get(s);if(n){let o=s==="cookie"?"; ":", ";this.headersMap.set(s,{name:n.name,value:`${n.value}${o}${t}`})}else this.
headersMap.set(s,{name:A,value:t});s==="set-cookie"&&(this.cookies??=[]).push(t)}set(A,t,r){this.sortedMap=null;let s=r?A:A.toLowerCase();s==="set-cookie"&&(this.
cookies=[t]),this.headersMap.set(s,{name:A,value:t})}delete(A,t){this.sortedMap=null,t||(A=A.toLowerCase()),A==="set-cookie"&&(this.cookies=null),this.headersMap.
delete(A)}get(A,t){return this.headersMap.get(t?A:A.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:A,1:{value:t}}of this.headersMap)yield[A,t]}get entries(){
let A={};if(this.headersMap.size!==0)for(let{name:t,value:r}of this.headersMap.values())A[t]=r;return A}rawValues(){return this.headersMap.values()}get entriesList(){
let A=[];if(this.headersMap.size!==0)for(let{0:t,1:{name:r,value:s}}of this.headersMap)if(t==="set-cookie")for(let n of this.cookies)A.push([r,n]);else A.push([
r,s]);return A}toSortedArray(){let A=this.headersMap.size,t=new Array(A);if(A<=32){if(A===0)return t;let r=this.headersMap[Symbol.iterator](),s=r.next().value;t[0]=
[s[0],s[1].value],$c(s[1].value!==null);for(let n=1,o=0,i=0,a=0,g=0,c,l;n<A;++n){for(l=r.next().value,c=t[n]=[l[0],l[1].value],$c(c[1]!==null),a=0,i=n;a<i;)g=a+
(i-a>>1),t[g][0]<=c[0]?a=g+1:i=g;if(n!==g){for(o=n;o>a;)t[o]=t[--o];t[a]=c}}if(!r.next().done)throw new TypeError("Unreachable");return t}else{let r=0;for(let{0:s,
1:{value:n}}of this.headersMap)t[r++]=[s,n],$c(n!==null);return t.sort(If)}}},re=class e{#A;#e;constructor(A=void 0){V.util.markAsUncloneable(this),A!==uk&&(this.#e=
new oo,this.#A="none",A!==void 0&&(A=V.converters.HeadersInit(A,"Headers constructor","init"),hf(this,A)))}append(A,t){V.brandCheck(this,e),V.argumentLengthCheck(
arguments,2,"Headers.append");let r="Headers.append";return A=V.converters.ByteString(A,r,"name"),t=V.converters.ByteString(t,r,"value"),AE(this,A,t)}delete(A){
if(V.brandCheck(this,e),V.argumentLengthCheck(arguments,1,"Headers.delete"),A=V.converters.ByteString(A,"Headers.delete","name"),!Ms(A))throw V.errors.invalidArgument(
{prefix:"Headers.delete",value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(A,!1)&&this.#e.delete(A,!1)}get(A){
V.brandCheck(this,e),V.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(A=V.converters.ByteString(A,t,"name"),!Ms(A))throw V.errors.invalidArgument(
{prefix:t,value:A,type:"header name"});return this.#e.get(A,!1)}has(A){V.brandCheck(this,e),V.argumentLengthCheck(arguments,1,"Headers.has");let t="Headers.has";
if(A=V.converters.ByteString(A,t,"name"),!Ms(A))throw V.errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#e.contains(A,!1)}set(A,t){V.brandCheck(
this,e),V.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(A=V.converters.ByteString(A,r,"name"),t=V.converters.ByteString(t,r,"value"),t=lf(
t),Ms(A)){if(!Qf(t))throw V.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw V.errors.invalidArgument({prefix:r,value:A,type:"header na\
me"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(A,t,!1)}getSetCookie(){V.brandCheck(this,e);let A=this.#e.cookies;return A?[...A]:[]}[no.
inspect.custom](A,t){return t.depth??=A,`Headers ${no.formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(A){return A.#A}static setHeadersGuard(A,t){A.#A=
t}static getHeadersList(A){return A.#e}static setHeadersList(A,t){A.#e=t}},{getHeadersGuard:Bf,setHeadersGuard:dk,getHeadersList:io,setHeadersList:yk}=re;Reflect.
deleteProperty(re,"getHeadersGuard");Reflect.deleteProperty(re,"setHeadersGuard");Reflect.deleteProperty(re,"getHeadersList");Reflect.deleteProperty(re,"setHead\
ersList");Ck("Headers",re,fk,0,1);Object.defineProperties(re.prototype,{append:Dr,delete:Dr,get:Dr,has:Dr,set:Dr,getSetCookie:Dr,[Symbol.toStringTag]:{value:"He\
aders",configurable:!0},[no.inspect.custom]:{enumerable:!1}});V.converters.HeadersInit=function(e,A,t){if(V.util.Type(e)===V.util.Types.OBJECT){let r=Reflect.get(
e,Symbol.iterator);if(!no.types.isProxy(e)&&r===re.prototype.entries)try{return io(e).entriesList}catch{}return typeof r=="function"?V.converters["sequence<sequ\
ence<ByteString>>"](e,A,t,r.bind(e)):V.converters["record<ByteString, ByteString>"](e,A,t)}throw V.errors.conversionFailed({prefix:"Headers constructor",argument:"\
Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})};uf.exports={fill:hf,compareHeaderName:If,Headers:re,HeadersList:oo,getHeadersGuard:Bf,
setHeadersGuard:dk,setHeadersList:yk,getHeadersList:io}});var bs=y((F2,Ff)=>{"use strict";var{Headers:wf,HeadersList:Cf,fill:Dk,getHeadersGuard:wk,setHeadersGuard:pf,setHeadersList:Sf}=Yt(),{extractBody:ff,cloneBody:pk,
mixinBody:Sk,streamRegistry:Nf,bodyUnusable:Nk}=$t(),Rf=Y(),df=C("node:util"),{kEnumerableProperty:GA}=Rf,{isValidReasonPhrase:Rk,isCancelled:mk,isAborted:Fk,isErrorLike:Uk,
environmentSettingsObject:Mk}=bA(),{redirectStatusSet:kk,nullBodyStatus:bk}=Jr(),{webidl:G}=lA(),{URLSerializer:yf}=qA(),{kConstruct:go}=q(),eE=C("node:assert"),
{isomorphicEncode:Tk,serializeJavascriptValueToJSONString:Lk}=oe(),Hk=new TextEncoder("utf-8"),VA=class e{#A;#e;static error(){return ks(co(),"immutable")}static json(A,t=void 0){
G.argumentLengthCheck(arguments,1,"Response.json"),t!==null&&(t=G.converters.ResponseInit(t));let r=Hk.encode(Lk(A)),s=ff(r),n=ks(wr({}),"response");return Df(n,
t,{body:s[0],type:"application/json"}),n}static redirect(A,t=302){G.argumentLengthCheck(arguments,1,"Response.redirect"),A=G.converters.USVString(A),t=G.converters["\
unsigned short"](t);let r;try{r=new URL(A,Mk.settingsObject.baseUrl)}catch(o){throw new TypeError(`Failed to parse URL from ${A}`,{cause:o})}if(!kk.has(t))throw new RangeError(
`Invalid status code ${t}`);let s=ks(wr({}),"immutable");s.#e.status=t;let n=Tk(yf(r));return s.#e.headersList.append("location",n,!0),s}constructor(A=null,t=void 0){
if(G.util.markAsUncloneable(this),A===go)return;A!==null&&(A=G.converters.BodyInit(A,"Response","body")),t=G.converters.ResponseInit(t),this.#e=wr({}),this.#A=new wf(
go),pf(this.#A,"response"),Sf(this.#A,this.#e.headersList);let r=null;if(A!=null){let[s,n]=ff(A);r={body:s,type:n}}Df(this,t,r)}get type(){return G.brandCheck(this,
e),this.#e.type}get url(){G.brandCheck(this,e);let A=this.#e.urlList,t=A[A.length-1]??null;return t===null?"":yf(t,!0)}get redirected(){return G.brandCheck(this,
e),this.#e.urlList.length>1}get status(){return G.brandCheck(this,e),this.#e.status}get ok(){return G.brandCheck(this,e),this.#e.status>=200&&this.#e.status<=299}get statusText(){
return G.brandCheck(this,e),this.#e.statusText}get headers(){return G.brandCheck(this,e),this.#A}get body(){return G.brandCheck(this,e),this.#e.body?this.#e.body.
stream:null}get bodyUsed(){return G.brandCheck(this,e),!!this.#e.body&&Rf.isDisturbed(this.#e.body.stream)}clone(){if(G.brandCheck(this,e),Nk(this.#e))throw G.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});let A=tE(this.#e);return this.#e.urlList.length!==0&&this.#e.body?.stream&&Nf.register(
this,new WeakRef(this.#e.body.stream)),ks(A,wk(this.#A))}[df.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${df.formatWithOptions(
t,r)}`}static getResponseHeaders(A){return A.#A}static setResponseHeaders(A,t){A.#A=t}static getResponseState(A){return A.#e}static setResponseState(A,t){A.#e=t}},
{getResponseHeaders:Yk,setResponseHeaders:xk,getResponseState:xt,setResponseState:Gk}=VA;Reflect.deleteProperty(VA,"getResponseHeaders");Reflect.deleteProperty(
VA,"setResponseHeaders");Reflect.deleteProperty(VA,"getResponseState");Reflect.deleteProperty(VA,"setResponseState");Sk(VA,xt);Object.defineProperties(VA.prototype,
{type:GA,url:GA,status:GA,ok:GA,redirected:GA,statusText:GA,headers:GA,clone:GA,body:GA,bodyUsed:GA,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.
defineProperties(VA,{json:GA,redirect:GA,error:GA});function tE(e){if(e.internalResponse)return mf(tE(e.internalResponse),e.type);let A=wr({...e,body:null});return e.
body!=null&&(A.body=pk(e.body)),A}function wr(e){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,
timingInfo:null,cacheState:"",statusText:"",...e,headersList:e?.headersList?new Cf(e?.headersList):new Cf,urlList:e?.urlList?[...e.urlList]:[]}}function co(e){let A=Uk(
e);return wr({type:"error",status:0,error:A?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}function Vk(e){return e.type==="error"&&e.status===0}function ao(e,A){
return A={internalResponse:e,...A},new Proxy(e,{get(t,r){return r in A?A[r]:t[r]},set(t,r,s){return eE(!(r in A)),t[r]=s,!0}})}function mf(e,A){if(A==="basic")return ao(
e,{type:"basic",headersList:e.headersList});if(A==="cors")return ao(e,{type:"cors",headersList:e.headersList});if(A==="opaque")return ao(e,{type:"opaque",urlList:[],
status:0,statusText:"",body:null});if(A==="opaqueredirect")return ao(e,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});eE(!1)}function Ok(e,A=null){
return eE(mk(e)),Fk(e)?co(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:A})):co(Object.assign(new DOMException("Request was c\
ancelled."),{cause:A}))}function Df(e,A,t){if(A.status!==null&&(A.status<200||A.status>599))throw new RangeError('init["status"] must be in the range of 200 to \
599, inclusive.');if("statusText"in A&&A.statusText!=null&&!Rk(String(A.statusText)))throw new TypeError("Invalid statusText");if("status"in A&&A.status!=null&&
(xt(e).status=A.status),"statusText"in A&&A.statusText!=null&&(xt(e).statusText=A.statusText),"headers"in A&&A.headers!=null&&Dk(Yk(e),A.headers),t){if(bk.includes(
e.status))throw G.errors.exception({header:"Response constructor",message:`Invalid response status code ${e.status}`});xt(e).body=t.body,t.type!=null&&!xt(e).headersList.
contains("content-type",!0)&&xt(e).headersList.append("content-type",t.type,!0)}}function ks(e,A){let t=new VA(go);Gk(t,e);let r=new wf(go);return xk(t,r),Sf(r,
e.headersList),pf(r,A),e.urlList.length!==0&&e.body?.stream&&Nf.register(t,new WeakRef(e.body.stream)),t}G.converters.XMLHttpRequestBodyInit=function(e,A,t){return typeof e==
"string"?G.converters.USVString(e,A,t):G.is.Blob(e)||G.is.BufferSource(e)||G.is.FormData(e)||G.is.URLSearchParams(e)?e:G.converters.DOMString(e,A,t)};G.converters.
BodyInit=function(e,A,t){return G.is.ReadableStream(e)||e?.[Symbol.asyncIterator]?e:G.converters.XMLHttpRequestBodyInit(e,A,t)};G.converters.ResponseInit=G.dictionaryConverter(
[{key:"status",converter:G.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:G.converters.ByteString,defaultValue:()=>""},{key:"hea\
ders",converter:G.converters.HeadersInit}]);G.is.Response=G.util.MakeTypeAssertion(VA);Ff.exports={isNetworkError:Vk,makeNetworkError:co,makeResponse:wr,makeAppropriateNetworkError:Ok,
filterResponse:mf,Response:VA,cloneResponse:tE,fromInnerResponse:ks,getResponseState:xt}});var pr=y((U2,vf)=>{"use strict";var{extractBody:Jk,mixinBody:vk,cloneBody:qk,bodyUnusable:Uf}=$t(),{Headers:Hf,fill:Wk,HeadersList:lo,setHeadersGuard:rE,getHeadersGuard:Pk,
setHeadersList:Yf,getHeadersList:Mf}=Yt(),Qo=Y(),kf=C("node:util"),{isValidHTTPToken:_k,sameOrigin:bf,environmentSettingsObject:Eo}=bA(),{forbiddenMethodsSet:Zk,
corsSafeListedMethodsSet:Xk,referrerPolicy:zk,requestRedirect:Kk,requestMode:jk,requestCredentials:$k,requestCache:Ab,requestDuplex:eb}=Jr(),{kEnumerableProperty:gA,
normalizedMethodRecordsBase:tb,normalizedMethodRecords:rb}=Qo,{webidl:b}=lA(),{URLSerializer:sb}=qA(),{kConstruct:ho}=q(),nb=C("node:assert"),{getMaxListeners:xf,
setMaxListeners:ob,defaultMaxListeners:ib}=C("node:events"),ab=Symbol("abortController"),Gf=new FinalizationRegistry(({signal:e,abort:A})=>{e.removeEventListener(
"abort",A)}),Io=new WeakMap,sE;try{sE=xf(new AbortController().signal)>0}catch{sE=!1}function Tf(e){return A;function A(){let t=e.deref();if(t!==void 0){Gf.unregister(
A),this.removeEventListener("abort",A),t.abort(this.reason);let r=Io.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let n=s.deref();n!==void 0&&n.abort(
this.reason)}r.clear()}Io.delete(t.signal)}}}}var Lf=!1,RA=class e{#A;#e;#t;#r;constructor(A,t=void 0){if(b.util.markAsUncloneable(this),A===ho)return;b.argumentLengthCheck(
arguments,1,"Request constructor"),A=b.converters.RequestInfo(A),t=b.converters.RequestInit(t);let s=null,n=null,o=Eo.settingsObject.baseUrl,i=null;if(typeof A==
"string"){this.#e=t.dispatcher;let f;try{f=new URL(A,o)}catch(d){throw new TypeError("Failed to parse URL from "+A,{cause:d})}if(f.username||f.password)throw new TypeError(
"Request cannot be constructed from a URL that includes credentials: "+A);s=Bo({urlList:[f]}),n="cors"}else nb(b.is.Request(A)),s=A.#r,i=A.#A,this.#e=t.dispatcher||
A.#e;let a=Eo.settingsObject.origin,g="client";if(s.window?.constructor?.name==="EnvironmentSettingsObject"&&bf(s.window,a)&&(g=s.window),t.window!=null)throw new TypeError(
`'window' option '${g}' must be null`);"window"in t&&(g="no-window"),s=Bo({method:s.method,headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:Eo.settingsObject,
window:g,priority:s.priority,origin:s.origin,referrer:s.referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.
redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]});let c=Object.
keys(t).length!==0;if(c&&(s.mode==="navigate"&&(s.mode="same-origin"),s.reloadNavigation=!1,s.historyNavigation=!1,s.origin="client",s.referrer="client",s.referrerPolicy=
"",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.referrer!==void 0){let f=t.referrer;if(f==="")s.referrer="no-referrer";else{let d;try{d=new URL(f,o)}catch(w){
throw new TypeError(`Referrer "${f}" is not a valid URL.`,{cause:w})}d.protocol==="about:"&&d.hostname==="client"||a&&!bf(d,Eo.settingsObject.baseUrl)?s.referrer=
"client":s.referrer=d}}t.referrerPolicy!==void 0&&(s.referrerPolicy=t.referrerPolicy);let l;if(t.mode!==void 0?l=t.mode:l=n,l==="navigate")throw b.errors.exception(
{header:"Request constructor",message:"invalid request mode navigate."});if(l!=null&&(s.mode=l),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==
void 0&&(s.cache=t.cache),s.cache==="only-if-cached"&&s.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(t.
redirect!==void 0&&(s.redirect=t.redirect),t.integrity!=null&&(s.integrity=String(t.integrity)),t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){
let f=t.method,d=rb[f];if(d!==void 0)s.method=d;else{if(!_k(f))throw new TypeError(`'${f}' is not a valid HTTP method.`);let w=f.toUpperCase();if(Zk.has(w))throw new TypeError(
`'${f}' HTTP method is unsupported.`);f=tb[w]??f,s.method=f}!Lf&&s.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Me\
thod Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),Lf=!0)}t.signal!==void 0&&(i=t.signal),this.#r=s;let Q=new AbortController;
if(this.#A=Q.signal,i!=null)if(i.aborted)Q.abort(i.reason);else{this[ab]=Q;let f=new WeakRef(Q),d=Tf(f);sE&&xf(i)===ib&&ob(1500,i),Qo.addAbortListener(i,d),Gf.register(
Q,{signal:i,abort:d},d)}if(this.#t=new Hf(ho),Yf(this.#t,s.headersList),rE(this.#t,"request"),l==="no-cors"){if(!Xk.has(s.method))throw new TypeError(`'${s.method}\
 is unsupported in no-cors mode.`);rE(this.#t,"request-no-cors")}if(c){let f=Mf(this.#t),d=t.headers!==void 0?t.headers:new lo(f);if(f.clear(),d instanceof lo){
for(let{name:w,value:F}of d.rawValues())f.append(w,F,!1);f.cookies=d.cookies}else Wk(this.#t,d)}let h=b.is.Request(A)?A.#r.body:null;if((t.body!=null||h!=null)&&
(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let B=null;if(t.body!=null){let[f,d]=Jk(t.body,s.keepalive);
B=f,d&&!Mf(this.#t).contains("content-type",!0)&&this.#t.append("content-type",d,!0)}let I=B??h;if(I!=null&&I.source==null){if(B!=null&&t.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError('If request is made from ReadableS\
tream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let D=I;if(B==null&&h!=null){if(Uf(A.#r))throw new TypeError("Cannot construct a Reque\
st with a Request object that has already been used.");let f=new TransformStream;h.stream.pipeThrough(f),D={source:h.source,length:h.length,stream:f.readable}}this.#r.
body=D}get method(){return b.brandCheck(this,e),this.#r.method}get url(){return b.brandCheck(this,e),sb(this.#r.url)}get headers(){return b.brandCheck(this,e),this.#t}get destination(){
return b.brandCheck(this,e),this.#r.destination}get referrer(){return b.brandCheck(this,e),this.#r.referrer==="no-referrer"?"":this.#r.referrer==="client"?"abou\
t:client":this.#r.referrer.toString()}get referrerPolicy(){return b.brandCheck(this,e),this.#r.referrerPolicy}get mode(){return b.brandCheck(this,e),this.#r.mode}get credentials(){
return b.brandCheck(this,e),this.#r.credentials}get cache(){return b.brandCheck(this,e),this.#r.cache}get redirect(){return b.brandCheck(this,e),this.#r.redirect}get integrity(){
return b.brandCheck(this,e),this.#r.integrity}get keepalive(){return b.brandCheck(this,e),this.#r.keepalive}get isReloadNavigation(){return b.brandCheck(this,e),
this.#r.reloadNavigation}get isHistoryNavigation(){return b.brandCheck(this,e),this.#r.historyNavigation}get signal(){return b.brandCheck(this,e),this.#A}get body(){
return b.brandCheck(this,e),this.#r.body?this.#r.body.stream:null}get bodyUsed(){return b.brandCheck(this,e),!!this.#r.body&&Qo.isDisturbed(this.#r.body.stream)}get duplex(){
return b.brandCheck(this,e),"half"}clone(){if(b.brandCheck(this,e),Uf(this.#r))throw new TypeError("unusable");let A=Of(this.#r),t=new AbortController;if(this.signal.
aborted)t.abort(this.signal.reason);else{let r=Io.get(this.signal);r===void 0&&(r=new Set,Io.set(this.signal,r));let s=new WeakRef(t);r.add(s),Qo.addAbortListener(
t.signal,Tf(s))}return Jf(A,this.#e,t.signal,Pk(this.#t))}[kf.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.
url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,
signal:this.signal};return`Request ${kf.formatWithOptions(t,r)}`}static setRequestSignal(A,t){return A.#A=t,A}static getRequestDispatcher(A){return A.#e}static setRequestDispatcher(A,t){
A.#e=t}static setRequestHeaders(A,t){A.#t=t}static getRequestState(A){return A.#r}static setRequestState(A,t){A.#r=t}},{setRequestSignal:gb,getRequestDispatcher:cb,
setRequestDispatcher:Eb,setRequestHeaders:Qb,getRequestState:Vf,setRequestState:lb}=RA;Reflect.deleteProperty(RA,"setRequestSignal");Reflect.deleteProperty(RA,"\
getRequestDispatcher");Reflect.deleteProperty(RA,"setRequestDispatcher");Reflect.deleteProperty(RA,"setRequestHeaders");Reflect.deleteProperty(RA,"getRequestSta\
te");Reflect.deleteProperty(RA,"setRequestState");vk(RA,Vf);function Bo(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??!1,unsafeRequest:e.unsafeRequest??
!1,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.window??"client",keepalive:e.keepalive??
!1,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,origin:e.origin??"client",policyContainer:e.
policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.useCORSPreflightFlag??
!1,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??!1,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.integrity??"",
cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??!1,historyNavigation:e.historyNavigation??
!1,userActivation:e.userActivation??!1,taintedOrigin:e.taintedOrigin??!1,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:e.
preventNoCacheCacheControlHeaderModification??!1,done:e.done??!1,timingAllowFailed:e.timingAllowFailed??!1,useURLCredentials:e.useURLCredentials??void 0,traversableForUserPrompts:e.
traversableForUserPrompts??"client",urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?new lo(e.headersList):new lo}}function Of(e){let A=Bo({...e,body:null});
return e.body!=null&&(A.body=qk(e.body)),A}function Jf(e,A,t,r){let s=new RA(ho);lb(s,e),Eb(s,A),gb(s,t);let n=new Hf(ho);return Qb(s,n),Yf(n,e.headersList),rE(
n,r),s}Object.defineProperties(RA.prototype,{method:gA,url:gA,headers:gA,redirect:gA,clone:gA,signal:gA,duplex:gA,destination:gA,body:gA,bodyUsed:gA,isHistoryNavigation:gA,
isReloadNavigation:gA,keepalive:gA,integrity:gA,cache:gA,credentials:gA,attribute:gA,referrerPolicy:gA,referrer:gA,mode:gA,[Symbol.toStringTag]:{value:"Request",
configurable:!0}});b.is.Request=b.util.MakeTypeAssertion(RA);b.converters.RequestInfo=function(e){return typeof e=="string"?b.converters.USVString(e):b.is.Request(
e)?e:b.converters.USVString(e)};b.converters.RequestInit=b.dictionaryConverter([{key:"method",converter:b.converters.ByteString},{key:"headers",converter:b.converters.
HeadersInit},{key:"body",converter:b.nullableConverter(b.converters.BodyInit)},{key:"referrer",converter:b.converters.USVString},{key:"referrerPolicy",converter:b.
converters.DOMString,allowedValues:zk},{key:"mode",converter:b.converters.DOMString,allowedValues:jk},{key:"credentials",converter:b.converters.DOMString,allowedValues:$k},
{key:"cache",converter:b.converters.DOMString,allowedValues:Ab},{key:"redirect",converter:b.converters.DOMString,allowedValues:Kk},{key:"integrity",converter:b.
converters.DOMString},{key:"keepalive",converter:b.converters.boolean},{key:"signal",converter:b.nullableConverter(e=>b.converters.AbortSignal(e,"RequestInit","\
signal"))},{key:"window",converter:b.converters.any},{key:"duplex",converter:b.converters.DOMString,allowedValues:eb},{key:"dispatcher",converter:b.converters.any},
{key:"priority",converter:b.converters.DOMString,allowedValues:["high","low","auto"],defaultValue:()=>"auto"}]);vf.exports={Request:RA,makeRequest:Bo,fromInnerRequest:Jf,
cloneRequest:Of,getRequestDispatcher:cb,getRequestState:Vf}});var jf=y((M2,Kf)=>{"use strict";var hb=C("node:assert"),{runtimeFeatures:Wf}=De(),{asciiLowercase:Pf}=oe(),Gt=new Map([["sha256",0],["sha384",1],["sha512",2]]),
nE;if(Wf.has("crypto")){nE=C("node:crypto");let e=nE.getHashes();e.length===0&&Gt.clear();for(let A of Gt.keys())e.includes(A)===!1&&Gt.delete(A)}else Gt.clear();
var qf=Map.prototype.get.bind(Gt),oE=e=>Gt.has(Pf(e)),Ib=Wf.has("crypto")===!1||Gt.size===0?()=>!0:(e,A)=>{let t=Zf(A);if(t.length===0)return!0;let r=_f(t);for(let s of r){
let n=s.alg,o=s.val,i=Xf(n,e);if(zf(i,o))return!0}return!1};function _f(e){let A=[],t=null;for(let r of e){if(hb(oE(r.alg),"Invalid SRI hash algorithm token"),A.
length===0){A.push(r),t=r;continue}let s=t.alg,n=qf(s),o=r.alg,i=qf(o);i<n||(i>n?(t=r,A[0]=r,A.length=1):A.push(r))}return A}function Zf(e){let A=[];for(let t of e.
split(/[\t\n\f\r ]+/)){let s=t.split("?",1)[0],n="",o=[s.slice(0,6),s.slice(7)],i=o[0];if(!oE(i))continue;o[1]&&(n=o[1]);let a={alg:Pf(i),val:n};A.push(a)}return A}
var Xf=(e,A)=>nE.hash(e,A,"base64");function zf(e,A){let t=e.length;t!==0&&e[t-1]==="="&&(t-=1),t!==0&&e[t-1]==="="&&(t-=1);let r=A.length;if(r!==0&&A[r-1]==="="&&
(r-=1),r!==0&&A[r-1]==="="&&(r-=1),t!==r)return!1;for(let s=0;s<t;++s)if(!(e[s]===A[s]||e[s]==="+"&&A[s]==="-"||e[s]==="/"&&A[s]==="_"))return!1;return!0}Kf.exports=
{applyAlgorithmToBytes:Xf,bytesMatch:Ib,caseSensitiveMatch:zf,isValidSRIHashAlgorithm:oE,getStrongestMetadata:_f,parseMetadata:Zf}});var Hs=y((k2,Qd)=>{"use strict";var{makeNetworkError:Z,makeAppropriateNetworkError:Ts,filterResponse:iE,makeResponse:uo,fromInnerResponse:Bb,getResponseState:ub}=bs(),
{HeadersList:aE}=Yt(),{Request:Cb,cloneRequest:fb,getRequestDispatcher:db,getRequestState:yb}=pr(),se=C("node:zlib"),{makePolicyContainer:Db,clonePolicyContainer:wb,
requestBadPort:pb,TAOCheck:Sb,appendRequestOriginHeader:Nb,responseLocationURL:Rb,requestCurrentURL:OA,setRequestReferrerPolicyOnRedirect:mb,tryUpgradeRequestToAPotentiallyTrustworthyURL:Fb,
createOpaqueTimingInfo:hE,appendFetchMetadata:Ub,corsCheck:Mb,crossOriginResourcePolicyCheck:kb,determineRequestsReferrer:bb,coarsenedSharedCurrentTime:Ls,sameOrigin:QE,
isCancelled:et,isAborted:$f,isErrorLike:Tb,fullyReadBody:Lb,readableStreamClose:Hb,urlIsLocal:Yb,urlIsHttpHttpsScheme:Do,urlHasHttpsScheme:xb,clampAndCoarsenConnectionTimingInfo:Gb,
simpleRangeHeaderValue:Vb,buildContentRange:Ob,createInflate:Jb,extractMimeType:vb,hasAuthenticationEntry:qb,includesCredentials:Ad,isTraversableNavigable:Wb}=bA(),
Vt=C("node:assert"),{safelyExtractBody:wo,extractBody:ed}=$t(),{redirectStatusSet:nd,nullBodyStatus:od,safeMethodsSet:Pb,requestBodyHeader:_b,subresourceSet:Zb}=Jr(),
Xb=C("node:events"),{Readable:zb,pipeline:Kb,finished:jb,isErrored:$b,isReadable:Co}=C("node:stream"),{addAbortListener:AT,bufferToLowerCasedHeaderName:td}=Y(),
{dataURLProcessor:eT,serializeAMimeType:tT,minimizeSupportedMimeType:rT}=qA(),{getGlobalDispatcher:sT}=Rs(),{webidl:IE}=lA(),{STATUS_CODES:rd}=C("node:http"),{bytesMatch:nT}=jf(),
{createDeferredPromise:oT}=_r(),{isomorphicEncode:fo}=oe(),{runtimeFeatures:iT}=De(),aT=iT.has("zstd"),gT=["GET","HEAD"],cT=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<
"u"?"node":"undici",gE,yo=class extends Xb{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){this.state===
"ongoing"&&(this.state="terminated",this.connection?.destroy(A),this.emit("terminated",A))}abort(A){this.state==="ongoing"&&(this.state="aborted",A||(A=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}};function ET(e){id(e,"fetch")}function QT(e,A=void 0){
IE.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=oT(),r;try{r=new Cb(e,A)}catch(c){return t.reject(c),t.promise}let s=yb(r);if(r.signal.aborted)return cE(
t,s,null,r.signal.reason,null),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(s.serviceWorkers="none");let o=null,i=!1,a=null;
return AT(r.signal,()=>{i=!0,Vt(a!=null),a.abort(r.signal.reason);let c=o?.deref();cE(t,s,c,r.signal.reason,a.controller)}),a=gd({request:s,processResponseEndOfBody:ET,
processResponse:c=>{if(!i){if(c.aborted){cE(t,s,o,a.serializedAbortReason,a.controller);return}if(c.type==="error"){t.reject(new TypeError("fetch failed",{cause:c.
error}));return}o=new WeakRef(Bb(c,"immutable")),t.resolve(o.deref()),t=null}},dispatcher:db(r),requestObject:r}),t.promise}function id(e,A="other"){if(e.type===
"error"&&e.aborted||!e.urlList?.length)return;let t=e.urlList[0],r=e.timingInfo,s=e.cacheState;Do(t)&&r!==null&&(e.timingAllowPassed||(r=hE({startTime:r.startTime}),
s=""),r.endTime=Ls(),e.timingInfo=r,ad(r,t.href,A,globalThis,s,"",e.status))}var ad=performance.markResourceTiming;function cE(e,A,t,r,s){if(e&&e.reject(r),A.body?.
stream!=null&&Co(A.body.stream)&&A.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_INVALID_STATE")throw o}),t==null)return;let n=ub(t);n.body?.stream!=null&&Co(
n.body.stream)&&s.error(r)}function gd({request:e,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:n,
useParallelQueue:o=!1,dispatcher:i=sT(),requestObject:a=null}){Vt(i);let g=null,c=!1;e.client!=null&&(g=e.client.globalObject,c=e.client.crossOriginIsolatedCapability);
let l=Ls(c),Q=hE({startTime:l}),h={controller:new yo(i),request:e,timingInfo:Q,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:n,
processResponseEndOfBody:s,taskDestination:g,crossOriginIsolatedCapability:c,requestObject:a};return Vt(!e.body||e.body.stream),e.window==="client"&&(e.window=e.
client?.globalObject?.constructor?.name==="Window"?e.client:"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=
null?e.policyContainer=wb(e.client.policyContainer):e.policyContainer=Db()),e.headersList.contains("accept",!0)||e.headersList.append("accept","*/*",!0),e.headersList.
contains("accept-language",!0)||e.headersList.append("accept-language","*",!0),e.priority,Zb.has(e.destination),cd(h,!1),h.controller}async function cd(e,A){try{
let t=e.request,r=null;if(t.localURLsOnly&&!Yb(OA(t))&&(r=Z("local URLs only")),Fb(t),pb(t)==="blocked"&&(r=Z("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=
t.policyContainer.referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=bb(t)),r===null){let n=OA(t);QE(n,t.url)&&t.responseTainting==="basic"||n.protocol==="\
data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",r=await sd(e)):t.mode==="same-origin"?r=Z('request mode cannot be "same-origin"'):
t.mode==="no-cors"?t.redirect!=="follow"?r=Z('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",r=await sd(e)):Do(OA(t))?(t.
responseTainting="cors",r=await Ed(e)):r=Z("URL scheme must be a HTTP(S) scheme")}if(A)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,t.responseTainting===
"basic"?r=iE(r,"basic"):t.responseTainting==="cors"?r=iE(r,"cors"):t.responseTainting==="opaque"?r=iE(r,"opaque"):Vt(!1));let s=r.status===0?r:r.internalResponse;
if(s.urlList.length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.rangeRequested&&!t.headers.
contains("range",!0)&&(r=s=Z()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||od.includes(s.status))&&(s.body=null,e.controller.dump=!0),t.integrity){
let n=i=>EE(e,Z(i));if(t.responseTainting==="opaque"||r.body==null){n(r.error);return}let o=i=>{if(!nT(i,t.integrity)){n("integrity mismatch");return}r.body=wo(
i)[0],EE(e,r)};Lb(r.body,o,n)}else EE(e,r)}catch(t){e.controller.terminate(t)}}function sd(e){if(et(e)&&e.request.redirectCount===0)return Promise.resolve(Ts(e));
let{request:A}=e,{protocol:t}=OA(A);switch(t){case"about:":return Promise.resolve(Z("about scheme is not supported"));case"blob:":{gE||(gE=C("node:buffer").resolveObjectURL);
let r=OA(A);if(r.search.length!==0)return Promise.resolve(Z("NetworkError when attempting to fetch resource."));let s=gE(r.toString());if(A.method!=="GET"||!IE.
is.Blob(s))return Promise.resolve(Z("invalid method"));let n=uo(),o=s.size,i=fo(`${o}`),a=s.type;if(A.headersList.contains("range",!0)){n.rangeRequested=!0;let g=A.
headersList.get("range",!0),c=Vb(g,!0);if(c==="failure")return Promise.resolve(Z("failed to fetch the data URL"));let{rangeStartValue:l,rangeEndValue:Q}=c;if(l===
null)l=o-Q,Q=l+Q-1;else{if(l>=o)return Promise.resolve(Z("Range start is greater than the blob's size."));(Q===null||Q>=o)&&(Q=o-1)}let h=s.slice(l,Q+1,a),B=ed(
h);n.body=B[0];let I=fo(`${h.size}`),D=Ob(l,Q,o);n.status=206,n.statusText="Partial Content",n.headersList.set("content-length",I,!0),n.headersList.set("content\
-type",a,!0),n.headersList.set("content-range",D,!0)}else{let g=ed(s);n.statusText="OK",n.body=g[0],n.headersList.set("content-length",i,!0),n.headersList.set("\
content-type",a,!0)}return Promise.resolve(n)}case"data:":{let r=OA(A),s=eT(r);if(s==="failure")return Promise.resolve(Z("failed to fetch the data URL"));let n=tT(
s.mimeType);return Promise.resolve(uo({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:n}]],body:wo(s.body)[0]}))}case"file:":return Promise.
resolve(Z("not implemented... yet..."));case"http:":case"https:":return Ed(e).catch(r=>Z(r));default:return Promise.resolve(Z("unknown scheme"))}}function lT(e,A){
e.request.done=!0,e.processResponseDone!=null&&queueMicrotask(()=>e.processResponseDone(A))}function EE(e,A){let t=e.timingInfo,r=()=>{let n=Date.now();e.request.
destination==="document"&&(e.controller.fullTimingInfo=t),e.controller.reportTimingSteps=()=>{if(!Do(e.request.url))return;t.endTime=n;let i=A.cacheState,a=A.bodyInfo;
A.timingAllowPassed||(t=hE(t),i="");let g=0;if(e.request.mode!=="navigate"||!A.hasCrossOriginRedirects){g=A.status;let c=vb(A.headersList);c!=="failure"&&(a.contentType=
rT(c))}e.request.initiatorType!=null&&ad(t,e.request.url.href,e.request.initiatorType,globalThis,i,a,g)};let o=()=>{e.request.done=!0,e.processResponseEndOfBody!=
null&&queueMicrotask(()=>e.processResponseEndOfBody(A)),e.request.initiatorType!=null&&e.controller.reportTimingSteps()};queueMicrotask(()=>o())};e.processResponse!=
null&&queueMicrotask(()=>{e.processResponse(A),e.processResponse=null});let s=A.type==="error"?A:A.internalResponse??A;s.body==null?r():jb(s.body.stream,()=>{r()})}
async function Ed(e){let A=e.request,t=null,r=null,s=e.timingInfo;if(A.serviceWorkers,t===null){if(A.redirect==="follow"&&(A.serviceWorkers="none"),r=t=await lE(
e),A.responseTainting==="cors"&&Mb(A,t)==="failure")return Z("cors failure");Sb(A,t)==="failure"&&(A.timingAllowFailed=!0)}return(A.responseTainting==="opaque"||
t.type==="opaque")&&kb(A.origin,A.client,A.destination,r)==="blocked"?Z("blocked"):(nd.has(r.status)&&(A.redirect!=="manual"&&e.controller.connection.destroy(void 0,
!1),A.redirect==="error"?t=Z("unexpected redirect"):A.redirect==="manual"?t=r:A.redirect==="follow"?t=await hT(e,t):Vt(!1)),t.timingInfo=s,t)}function hT(e,A){let t=e.
request,r=A.internalResponse?A.internalResponse:A,s;try{if(s=Rb(r,OA(t).hash),s==null)return A}catch(o){return Promise.resolve(Z(o))}if(!Do(s))return Promise.resolve(
Z("URL scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(Z("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.
username||s.password)&&!QE(t,s))return Promise.resolve(Z('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))
return Promise.resolve(Z('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(
Z());if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!gT.includes(t.method)){t.method="GET",t.body=null;for(let o of _b)t.headersList.delete(
o)}QE(OA(t),s)||(t.headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete(
"host",!0)),t.body!=null&&(Vt(t.body.source!=null),t.body=wo(t.body.source)[0]);let n=e.timingInfo;return n.redirectEndTime=n.postRedirectStartTime=Ls(e.crossOriginIsolatedCapability),
n.redirectStartTime===0&&(n.redirectStartTime=n.startTime),t.urlList.push(s),mb(t,r),cd(e,!0)}async function lE(e,A=!1,t=!1){let r=e.request,s=null,n=null,o=null,
i=null,a=!1;r.window==="no-window"&&r.redirect==="error"?(s=e,n=r):(n=fb(r),s={...e},s.request=n);let g=r.credentials==="include"||r.credentials==="same-origin"&&
r.responseTainting==="basic",c=n.body?n.body.length:null,l=null;if(n.body==null&&["POST","PUT"].includes(n.method)&&(l="0"),c!=null&&(l=fo(`${c}`)),l!=null&&!n.
headersList.contains("content-length",!0)&&n.headersList.append("content-length",l,!0),c!=null&&n.keepalive,IE.is.URL(n.referrer)&&n.headersList.append("referer",
fo(n.referrer.href),!0),Nb(n),Ub(n),n.headersList.contains("user-agent",!0)||n.headersList.append("user-agent",cT,!0),n.cache==="default"&&(n.headersList.contains(
"if-modified-since",!0)||n.headersList.contains("if-none-match",!0)||n.headersList.contains("if-unmodified-since",!0)||n.headersList.contains("if-match",!0)||n.
headersList.contains("if-range",!0))&&(n.cache="no-store"),n.cache==="no-cache"&&!n.preventNoCacheCacheControlHeaderModification&&!n.headersList.contains("cache\
-control",!0)&&n.headersList.append("cache-control","max-age=0",!0),(n.cache==="no-store"||n.cache==="reload")&&(n.headersList.contains("pragma",!0)||n.headersList.
append("pragma","no-cache",!0),n.headersList.contains("cache-control",!0)||n.headersList.append("cache-control","no-cache",!0)),n.headersList.contains("range",!0)&&
n.headersList.append("accept-encoding","identity",!0),n.headersList.contains("accept-encoding",!0)||(xb(OA(n))?n.headersList.append("accept-encoding","br, gzip,\
 deflate",!0):n.headersList.append("accept-encoding","gzip, deflate",!0)),n.headersList.delete("host",!0),g&&!n.headersList.contains("authorization",!0)){let Q=null;
if(!(qb(n)&&(n.useURLCredentials===void 0||!Ad(OA(n))))){if(Ad(OA(n))&&A){let{username:h,password:B}=OA(n);Q=`Basic ${Buffer.from(`${h}:${B}`).toString("base64")}`}}
Q!==null&&n.headersList.append("Authorization",Q,!1)}if(i==null&&(n.cache="no-store"),n.cache!=="no-store"&&n.cache,o==null){if(n.cache==="only-if-cached")return Z(
"only if cached");let Q=await IT(s,g,t);!Pb.has(n.method)&&Q.status>=200&&Q.status<=399,a&&Q.status,o==null&&(o=Q)}if(o.urlList=[...n.urlList],n.headersList.contains(
"range",!0)&&(o.rangeRequested=!0),o.requestIncludesCredentials=g,o.status===401&&n.responseTainting!=="cors"&&g&&(r.useURLCredentials!==void 0||Wb(r.traversableForUserPrompts))){
if(r.body!=null){if(r.body.source==null)return o;r.body=wo(r.body.source)[0]}if(r.useURLCredentials===void 0||A)return et(e)?Ts(e):o;e.controller.connection.destroy(),
o=await lE(e,!0)}if(o.status===407)return r.window==="no-window"?Z():et(e)?Ts(e):Z("proxy authentication required");if(o.status===421&&!t&&(r.body==null||r.body.
source!=null)){if(et(e))return Ts(e);e.controller.connection.destroy(),o=await lE(e,A,!0)}return o}async function IT(e,A=!1,t=!1){Vt(!e.controller.connection||e.
controller.connection.destroyed),e.controller.connection={abort:null,destroyed:!1,destroy(B,I=!0){this.destroyed||(this.destroyed=!0,I&&this.abort?.(B??new DOMException(
"The operation was aborted.","AbortError")))}};let r=e.request,s=null,n=e.timingInfo;null==null&&(r.cache="no-store");let i=t?"yes":"no";r.mode;let a=null;if(r.
body==null&&e.processRequestEndOfBody)queueMicrotask(()=>e.processRequestEndOfBody());else if(r.body!=null){let B=async function*(f){et(e)||(yield f,e.processRequestBodyChunkLength?.(
f.byteLength))},I=()=>{et(e)||e.processRequestEndOfBody&&e.processRequestEndOfBody()},D=f=>{et(e)||(f.name==="AbortError"?e.controller.abort():e.controller.terminate(
f))};a=(async function*(){try{for await(let f of r.body.stream)yield*B(f);I()}catch(f){D(f)}})()}try{let{body:B,status:I,statusText:D,headersList:f,socket:d}=await h(
{body:a});if(d)s=uo({status:I,statusText:D,headersList:f,socket:d});else{let w=B[Symbol.asyncIterator]();e.controller.next=()=>w.next(),s=uo({status:I,statusText:D,
headersList:f})}}catch(B){return B.name==="AbortError"?(e.controller.connection.destroy(),Ts(e,B)):Z(B)}let g=()=>e.controller.resume(),c=B=>{et(e)||e.controller.
abort(B)},l=new ReadableStream({start(B){e.controller.controller=B},pull:g,cancel:c,type:"bytes"});s.body={stream:l,source:null,length:null},e.controller.resume||
e.controller.on("terminated",Q),e.controller.resume=async()=>{for(;;){let B,I;try{let{done:f,value:d}=await e.controller.next();if($f(e))break;B=f?void 0:d}catch(f){
e.controller.ended&&!n.encodedBodySize?B=void 0:(B=f,I=!0)}if(B===void 0){Hb(e.controller.controller),lT(e,s);return}if(n.decodedBodySize+=B?.byteLength??0,I){e.
controller.terminate(B);return}let D=new Uint8Array(B);if(D.byteLength&&e.controller.controller.enqueue(D),$b(l)){e.controller.terminate();return}if(e.controller.
controller.desiredSize<=0)return}};function Q(B){$f(e)?(s.aborted=!0,Co(l)&&e.controller.controller.error(e.controller.serializedAbortReason)):Co(l)&&e.controller.
controller.error(new TypeError("terminated",{cause:Tb(B)?B:void 0})),e.controller.connection.destroy()}return s;function h({body:B}){let I=OA(r),D=e.controller.
dispatcher,f=I.pathname+I.search,d=I.search.length===0&&I.href[I.href.length-I.hash.length-1]==="?";return new Promise((w,F)=>D.dispatch({path:d?`${f}?`:f,origin:I.
origin,method:r.method,body:D.isMockActive?r.body&&(r.body.source||r.body.stream):B,headers:r.headersList.entries,maxRedirections:0,upgrade:r.mode==="websocket"?
"websocket":void 0},{body:null,abort:null,onConnect(R){let{connection:H}=e.controller;n.finalConnectionTimingInfo=Gb(void 0,n.postRedirectStartTime,e.crossOriginIsolatedCapability),
H.destroyed?R(new DOMException("The operation was aborted.","AbortError")):(e.controller.on("terminated",R),this.abort=H.abort=R),n.finalNetworkRequestStartTime=
Ls(e.crossOriginIsolatedCapability)},onResponseStarted(){n.finalNetworkResponseStartTime=Ls(e.crossOriginIsolatedCapability)},onHeaders(R,H,K,S){if(R<200)return!1;
let k=new aE;for(let j=0;j<H.length;j+=2){let UA=td(H[j]),JA=H[j+1];if(Array.isArray(JA)&&!Buffer.isBuffer(H[j+1]))for(let IA of JA)k.append(UA,IA.toString("lat\
in1"),!0);else k.append(UA,JA.toString("latin1"),!0)}let X=k.get("location",!0)&&r.redirect==="follow"&&nd.has(R),P=[];if(r.method!=="HEAD"&&r.method!=="CONNECT"&&
!od.includes(R)&&!X){let j=k.get("content-encoding",!0),UA=j?j.toLowerCase().split(","):[],JA=5;if(UA.length>JA)return this.abort(new Error(`too many content-en\
codings in response: ${UA.length}, maximum allowed is ${JA}`)),!0;for(let IA=UA.length-1;IA>=0;--IA){let z=UA[IA].trim();if(z==="x-gzip"||z==="gzip")P.push(se.createGunzip(
{flush:se.constants.Z_SYNC_FLUSH,finishFlush:se.constants.Z_SYNC_FLUSH}));else if(z==="deflate")P.push(Jb({flush:se.constants.Z_SYNC_FLUSH,finishFlush:se.constants.
Z_SYNC_FLUSH}));else if(z==="br")P.push(se.createBrotliDecompress({flush:se.constants.BROTLI_OPERATION_FLUSH,finishFlush:se.constants.BROTLI_OPERATION_FLUSH}));else if(z===
"zstd"&&aT)P.push(se.createZstdDecompress({flush:se.constants.ZSTD_e_continue,finishFlush:se.constants.ZSTD_e_end}));else{P.length=0;break}}}this.body=new zb({read:K});
let rA=this.onError.bind(this);return w({status:R,statusText:S,headersList:k,body:P.length?Kb(this.body,...P,j=>{j&&this.onError(j)}).on("error",rA):this.body.on(
"error",rA)}),!0},onData(R){if(e.controller.dump)return;let H=R;return n.encodedBodySize+=H.byteLength,this.body.push(H)},onComplete(){this.abort&&e.controller.
off("terminated",this.abort),e.controller.ended=!0,this.body.push(null)},onError(R){this.abort&&e.controller.off("terminated",this.abort),this.body?.destroy(R),
e.controller.terminate(R),F(R)},onRequestUpgrade(R,H,K,S){if(S.session!=null&&H!==200||S.session==null&&H!==101)return!1;let k=new aE;for(let[W,X]of Object.entries(
K)){if(X==null)continue;let P=W.toLowerCase();if(Array.isArray(X))for(let rA of X)k.append(P,String(rA),!0);else k.append(P,String(X),!0)}return w({status:H,statusText:rd[H],
headersList:k,socket:S}),!0},onUpgrade(R,H,K){if(K.session!=null&&R!==200||K.session==null&&R!==101)return!1;let S=new aE;for(let k=0;k<H.length;k+=2){let W=td(
H[k]),X=H[k+1];if(Array.isArray(X)&&!Buffer.isBuffer(H[k+1]))for(let P of X)S.append(W,P.toString("latin1"),!0);else S.append(W,X.toString("latin1"),!0)}return w(
{status:R,statusText:rd[R],headersList:S,socket:K}),!0}}))}}Qd.exports={fetch:QT,Fetch:yo,fetching:gd,finalizeAndReportTiming:id}});var Id=y((b2,hd)=>{"use strict";var BT=C("node:assert"),{URLSerializer:ld}=qA(),{isValidHeaderName:uT}=bA();function CT(e,A,t=!1){let r=ld(e,t),s=ld(A,t);return r===
s}function fT(e){BT(e!==null);let A=[];for(let t of e.split(","))t=t.trim(),uT(t)&&A.push(t);return A}hd.exports={urlEquals:CT,getFieldValues:fT}});var fd=y((T2,Cd)=>{"use strict";var BE=C("node:assert"),{kConstruct:dT}=q(),{urlEquals:yT,getFieldValues:uE}=Id(),{kEnumerableProperty:Ot,isDisturbed:DT}=Y(),{webidl:N}=lA(),
{cloneResponse:Bd,fromInnerResponse:wT,getResponseState:pT}=bs(),{Request:Ys,fromInnerRequest:ST,getRequestState:fe}=pr(),{fetching:NT}=Hs(),{urlIsHttpHttpsScheme:po,
readAllBytes:RT}=bA(),{createDeferredPromise:Sr}=_r(),So=class e{#A;constructor(){arguments[0]!==dT&&N.illegalConstructor(),N.util.markAsUncloneable(this),this.#A=
arguments[1]}async match(A,t={}){N.brandCheck(this,e);let r="Cache.match";N.argumentLengthCheck(arguments,1,r),A=N.converters.RequestInfo(A),t=N.converters.CacheQueryOptions(
t,r,"options");let s=this.#n(A,t,1);if(s.length!==0)return s[0]}async matchAll(A=void 0,t={}){N.brandCheck(this,e);let r="Cache.matchAll";return A!==void 0&&(A=
N.converters.RequestInfo(A)),t=N.converters.CacheQueryOptions(t,r,"options"),this.#n(A,t)}async add(A){N.brandCheck(this,e),N.argumentLengthCheck(arguments,1,"C\
ache.add"),A=N.converters.RequestInfo(A);let r=[A];return await this.addAll(r)}async addAll(A){N.brandCheck(this,e);let t="Cache.addAll";N.argumentLengthCheck(arguments,
1,t);let r=[],s=[];for(let Q of A){if(Q===void 0)throw N.errors.conversionFailed({prefix:t,argument:"Argument 1",types:["undefined is not allowed"]});if(Q=N.converters.
RequestInfo(Q),typeof Q=="string")continue;let h=fe(Q);if(!po(h.url)||h.method!=="GET")throw N.errors.exception({header:t,message:"Expected http/s scheme when m\
ethod is not GET."})}let n=[];for(let Q of A){let h=fe(new Ys(Q));if(!po(h.url))throw N.errors.exception({header:t,message:"Expected http/s scheme."});h.initiator=
"fetch",h.destination="subresource",s.push(h);let B=Sr();n.push(NT({request:h,processResponse(I){if(I.type==="error"||I.status===206||I.status<200||I.status>299)
B.reject(N.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(I.headersList.contains("vary")){let D=uE(
I.headersList.get("vary"));for(let f of D)if(f==="*"){B.reject(N.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(let d of n)d.
abort();return}}},processResponseEndOfBody(I){if(I.aborted){B.reject(new DOMException("aborted","AbortError"));return}B.resolve(I)}})),r.push(B.promise)}let i=await Promise.
all(r),a=[],g=0;for(let Q of i){let h={type:"put",request:s[g],response:Q};a.push(h),g++}let c=Sr(),l=null;try{this.#e(a)}catch(Q){l=Q}return queueMicrotask(()=>{
l===null?c.resolve(void 0):c.reject(l)}),c.promise}async put(A,t){N.brandCheck(this,e);let r="Cache.put";N.argumentLengthCheck(arguments,2,r),A=N.converters.RequestInfo(
A),t=N.converters.Response(t,r,"response");let s=null;if(N.is.Request(A)?s=fe(A):s=fe(new Ys(A)),!po(s.url)||s.method!=="GET")throw N.errors.exception({header:r,
message:"Expected an http/s scheme when method is not GET"});let n=pT(t);if(n.status===206)throw N.errors.exception({header:r,message:"Got 206 status"});if(n.headersList.
contains("vary")){let h=uE(n.headersList.get("vary"));for(let B of h)if(B==="*")throw N.errors.exception({header:r,message:"Got * vary field value"})}if(n.body&&
(DT(n.body.stream)||n.body.stream.locked))throw N.errors.exception({header:r,message:"Response body is locked or disturbed"});let o=Bd(n),i=Sr();if(n.body!=null){
let B=n.body.stream.getReader();RT(B,i.resolve,i.reject)}else i.resolve(void 0);let a=[],g={type:"put",request:s,response:o};a.push(g);let c=await i.promise;o.body!=
null&&(o.body.source=c);let l=Sr(),Q=null;try{this.#e(a)}catch(h){Q=h}return queueMicrotask(()=>{Q===null?l.resolve():l.reject(Q)}),l.promise}async delete(A,t={}){
N.brandCheck(this,e);let r="Cache.delete";N.argumentLengthCheck(arguments,1,r),A=N.converters.RequestInfo(A),t=N.converters.CacheQueryOptions(t,r,"options");let s=null;
if(N.is.Request(A)){if(s=fe(A),s.method!=="GET"&&!t.ignoreMethod)return!1}else BE(typeof A=="string"),s=fe(new Ys(A));let n=[],o={type:"delete",request:s,options:t};
n.push(o);let i=Sr(),a=null,g;try{g=this.#e(n)}catch(c){a=c}return queueMicrotask(()=>{a===null?i.resolve(!!g?.length):i.reject(a)}),i.promise}async keys(A=void 0,t={}){
N.brandCheck(this,e);let r="Cache.keys";A!==void 0&&(A=N.converters.RequestInfo(A)),t=N.converters.CacheQueryOptions(t,r,"options");let s=null;if(A!==void 0)if(N.
is.Request(A)){if(s=fe(A),s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=fe(new Ys(A)));let n=Sr(),o=[];if(A===void 0)for(let i of this.#A)
o.push(i[0]);else{let i=this.#t(s,t);for(let a of i)o.push(a[0])}return queueMicrotask(()=>{let i=[];for(let a of o){let g=ST(a,void 0,new AbortController().signal,
"immutable");i.push(g)}n.resolve(Object.freeze(i))}),n.promise}#e(A){let t=this.#A,r=[...t],s=[],n=[];try{for(let o of A){if(o.type!=="delete"&&o.type!=="put")throw N.
errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="delete"&&o.response!=null)throw N.
errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,s).length)
throw new DOMException("???","InvalidStateError");let i;if(o.type==="delete"){if(i=this.#t(o.request,o.options),i.length===0)return[];for(let a of i){let g=t.indexOf(
a);BE(g!==-1),t.splice(g,1)}}else if(o.type==="put"){if(o.response==null)throw N.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation s\
hould have an associated response"});let a=o.request;if(!po(a.url))throw N.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or http\
s scheme"});if(a.method!=="GET")throw N.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)throw N.errors.exception(
{header:"Cache.#batchCacheOperations",message:"options must not be defined"});i=this.#t(o.request);for(let g of i){let c=t.indexOf(g);BE(c!==-1),t.splice(c,1)}t.
push([o.request,o.response]),s.push([o.request,o.response])}n.push([o.request,o.response])}return n}catch(o){throw this.#A.length=0,this.#A=r,o}}#t(A,t,r){let s=[],
n=r??this.#A;for(let o of n){let[i,a]=o;this.#r(A,i,a,t)&&s.push(o)}return s}#r(A,t,r=null,s){let n=new URL(A.url),o=new URL(t.url);if(s?.ignoreSearch&&(o.search=
"",n.search=""),!yT(n,o,!0))return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;let i=uE(r.headersList.get("vary"));for(let a of i){if(a===
"*")return!1;let g=t.headersList.get(a),c=A.headersList.get(a);if(g!==c)return!1}return!0}#n(A,t,r=1/0){let s=null;if(A!==void 0)if(N.is.Request(A)){if(s=fe(A),
s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=fe(new Ys(A)));let n=[];if(A===void 0)for(let i of this.#A)n.push(i[1]);else{let i=this.#t(
s,t);for(let a of i)n.push(a[1])}let o=[];for(let i of n){let a=wT(Bd(i),"immutable");if(o.push(a),o.length>=r)break}return Object.freeze(o)}};Object.defineProperties(
So.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:Ot,matchAll:Ot,add:Ot,addAll:Ot,put:Ot,delete:Ot,keys:Ot});var ud=[{key:"ignoreSearch",
converter:N.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:N.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:N.converters.
boolean,defaultValue:()=>!1}];N.converters.CacheQueryOptions=N.dictionaryConverter(ud);N.converters.MultiCacheQueryOptions=N.dictionaryConverter([...ud,{key:"ca\
cheName",converter:N.converters.DOMString}]);N.converters.Response=N.interfaceConverter(N.is.Response,"Response");N.converters["sequence<RequestInfo>"]=N.sequenceConverter(
N.converters.RequestInfo);Cd.exports={Cache:So}});var yd=y((L2,dd)=>{"use strict";var{Cache:No}=fd(),{webidl:uA}=lA(),{kEnumerableProperty:xs}=Y(),{kConstruct:Gs}=q(),Ro=class e{#A=new Map;constructor(){arguments[0]!==
Gs&&uA.illegalConstructor(),uA.util.markAsUncloneable(this)}async match(A,t={}){if(uA.brandCheck(this,e),uA.argumentLengthCheck(arguments,1,"CacheStorage.match"),
A=uA.converters.RequestInfo(A),t=uA.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#A.has(t.cacheName)){let r=this.#A.get(t.cacheName);return await new No(
Gs,r).match(A,t)}}else for(let r of this.#A.values()){let n=await new No(Gs,r).match(A,t);if(n!==void 0)return n}}async has(A){uA.brandCheck(this,e);let t="Cach\
eStorage.has";return uA.argumentLengthCheck(arguments,1,t),A=uA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)}async open(A){uA.brandCheck(this,e);let t="\
CacheStorage.open";if(uA.argumentLengthCheck(arguments,1,t),A=uA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)){let s=this.#A.get(A);return new No(Gs,s)}
let r=[];return this.#A.set(A,r),new No(Gs,r)}async delete(A){uA.brandCheck(this,e);let t="CacheStorage.delete";return uA.argumentLengthCheck(arguments,1,t),A=uA.
converters.DOMString(A,t,"cacheName"),this.#A.delete(A)}async keys(){return uA.brandCheck(this,e),[...this.#A.keys()]}};Object.defineProperties(Ro.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:xs,has:xs,open:xs,delete:xs,keys:xs});dd.exports={CacheStorage:Ro}});var wd=y((H2,Dd)=>{"use strict";Dd.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var dE=y((Y2,Rd)=>{"use strict";function mT(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}function CE(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||
t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function fE(e){let A=e.length,t=0;if(e[0]==='"'){if(A===1||e[A-1]!=='"')throw new Error(
"Invalid cookie value");--A,++t}for(;t<A;){let r=e.charCodeAt(t++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}function Sd(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<32||t>126||t===59)throw new Error("Invalid cookie path")}}function pd(e){return e>=48&&e<=57||e>=65&&e<=90||
e>=97&&e<=122}function FT(e){if(e===" ")return;if(e.length>255)throw new Error("Invalid cookie domain");let A=0;for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);
if(r===46){if(A===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");A=0;continue}if(A===0&&!pd(r))throw new Error(
"Invalid cookie domain");if(!pd(r)&&r!==45)throw new Error("Invalid cookie domain");if(++A>63)throw new Error("Invalid cookie domain")}if(A===0||e.charCodeAt(e.
length-1)===45)throw new Error("Invalid cookie domain")}var UT=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MT=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","\
Sep","Oct","Nov","Dec"],mo=Array(61).fill(0).map((e,A)=>A.toString().padStart(2,"0"));function Nd(e){return typeof e=="number"&&(e=new Date(e)),`${UT[e.getUTCDay()]}\
, ${mo[e.getUTCDate()]} ${MT[e.getUTCMonth()]} ${e.getUTCFullYear()} ${mo[e.getUTCHours()]}:${mo[e.getUTCMinutes()]}:${mo[e.getUTCSeconds()]} GMT`}function kT(e){
if(e<0)throw new Error("Invalid cookie max-age")}function bT(e){if(e.name.length===0)return null;CE(e.name),fE(e.value);let A=[`${e.name}=${e.value}`];if(e.name.
startsWith("__Secure-")&&(e.secure=!0),e.name.startsWith("__Host-")&&(e.secure=!0,e.domain=null,e.path="/"),e.secure&&A.push("Secure"),e.httpOnly&&A.push("HttpO\
nly"),typeof e.maxAge=="number"&&(kT(e.maxAge),A.push(`Max-Age=${e.maxAge}`)),e.domain&&(FT(e.domain),A.push(`Domain=${e.domain}`)),e.path&&(Sd(e.path),A.push(`\
Path=${e.path}`)),e.expires!=null){let t=e.expires instanceof Date?e.expires.getTime():e.expires;typeof t=="number"&&Number.isFinite(t)&&Math.abs(t)<=864e13&&A.
push(`Expires=${Nd(e.expires)}`)}e.sameSite&&A.push(`SameSite=${e.sameSite}`);for(let t of e.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed");let[
r,...s]=t.split("="),n=r.trim(),o=s.join("=");CE(n),fE(o),A.push(`${n}=${o}`)}return A.join("; ")}Rd.exports={isCTLExcludingHtab:mT,validateCookieName:CE,validateCookiePath:Sd,
validateCookieValue:fE,toIMFDate:Nd,stringify:bT}});var Ud=y((x2,Fd)=>{"use strict";var{collectASequenceOfCodePointsFast:Fo}=oe(),{maxNameValuePairSize:TT,maxAttributeValueSize:LT}=wd(),{isCTLExcludingHtab:HT}=dE(),
YT=C("node:assert");function xT(e){if(HT(e))return null;let A="",t="",r="",s="";if(e.includes(";")){let n={position:0};A=Fo(";",e,n),t=e.slice(n.position)}else A=
e;if(!A.includes("="))s=A;else{let n={position:0};r=Fo("=",A,n),s=A.slice(n.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>TT?null:{name:r,value:s,...md(
t)}}function md(e,A={}){for(;;){if(e.length===0)return A;YT(e[0]===";"),e=e.slice(1);let t="";e.includes(";")?(t=Fo(";",e,{position:0}),e=e.slice(t.length)):(t=
e,e="");let r="",s="";if(t.includes("=")){let o={position:0};r=Fo("=",t,o),s=t.slice(o.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>LT)continue;let n=r.
toLowerCase();if(n==="expires"){let o=new Date(s);A.expires=o}else if(n==="max-age"){let o=s.charCodeAt(0);if((o<48||o>57)&&s[0]!=="-"||!/^\d+$/.test(s))continue;
let i=Number(s);A.maxAge=i}else if(n==="domain"){let o=s;o[0]==="."&&(o=o.slice(1)),o=o.toLowerCase(),A.domain=o}else if(n==="path"){let o="";s.length===0||s[0]!==
"/"?o="/":o=s,A.path=o}else if(n==="secure")A.secure=!0;else if(n==="httponly")A.httpOnly=!0;else if(n==="samesite"){let o=s.toLowerCase();o==="none"?A.sameSite=
"None":o==="strict"?A.sameSite="Strict":o==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${r}=${s}`)}}Fd.exports={parseSetCookie:xT,parseUnparsedAttributes:md}});var Td=y((G2,bd)=>{"use strict";var{parseSetCookie:Md}=Ud(),{stringify:GT}=dE(),{webidl:O}=lA(),{Headers:VT}=Yt(),Uo=O.brandCheckMultiple([VT,globalThis.Headers].
filter(Boolean));function OT(e){O.argumentLengthCheck(arguments,1,"getCookies"),Uo(e);let A=e.get("cookie"),t={__proto__:null};if(!A)return t;for(let r of A.split(
";")){let[s,...n]=r.split("=");t[s.trim()]=n.join("=")}return t}function JT(e,A,t){Uo(e);let r="deleteCookie";O.argumentLengthCheck(arguments,2,r),A=O.converters.
DOMString(A,r,"name"),t=O.converters.DeleteCookieAttributes(t),kd(e,{name:A,value:"",expires:new Date(0),...t})}function vT(e){O.argumentLengthCheck(arguments,1,
"getSetCookies"),Uo(e);let A=e.getSetCookie();return A?A.map(t=>Md(t)):[]}function qT(e){return e=O.converters.DOMString(e),Md(e)}function kd(e,A){O.argumentLengthCheck(
arguments,2,"setCookie"),Uo(e),A=O.converters.Cookie(A);let t=GT(A);t&&e.append("set-cookie",t,!0)}O.converters.DeleteCookieAttributes=O.dictionaryConverter([{converter:O.
nullableConverter(O.converters.DOMString),key:"path",defaultValue:()=>null},{converter:O.nullableConverter(O.converters.DOMString),key:"domain",defaultValue:()=>null}]);
O.converters.Cookie=O.dictionaryConverter([{converter:O.converters.DOMString,key:"name"},{converter:O.converters.DOMString,key:"value"},{converter:O.nullableConverter(
e=>typeof e=="number"?O.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:O.nullableConverter(O.converters["long \
long"]),key:"maxAge",defaultValue:()=>null},{converter:O.nullableConverter(O.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:O.nullableConverter(
O.converters.DOMString),key:"path",defaultValue:()=>null},{converter:O.nullableConverter(O.converters.boolean),key:"secure",defaultValue:()=>null},{converter:O.
nullableConverter(O.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:O.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","No\
ne"]},{converter:O.sequenceConverter(O.converters.DOMString),key:"unparsed",defaultValue:()=>[]}]);bd.exports={getCookies:OT,deleteCookie:JT,getSetCookies:vT,setCookie:kd,
parseCookie:qT}});var bo=y((V2,Hd)=>{"use strict";var{webidl:m}=lA(),{kEnumerableProperty:mA}=Y(),{kConstruct:Ld}=q(),Nr=class e extends Event{#A;constructor(A,t={}){if(A===Ld){super(
arguments[1],arguments[2]),m.util.markAsUncloneable(this);return}let r="MessageEvent constructor";m.argumentLengthCheck(arguments,1,r),A=m.converters.DOMString(
A,r,"type"),t=m.converters.MessageEventInit(t,r,"eventInitDict"),super(A,t),this.#A=t,m.util.markAsUncloneable(this)}get data(){return m.brandCheck(this,e),this.#A.
data}get origin(){return m.brandCheck(this,e),this.#A.origin}get lastEventId(){return m.brandCheck(this,e),this.#A.lastEventId}get source(){return m.brandCheck(
this,e),this.#A.source}get ports(){return m.brandCheck(this,e),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(A,t=!1,r=!1,s=null,n="",o="",i=null,a=[]){
return m.brandCheck(this,e),m.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new e(A,{bubbles:t,cancelable:r,data:s,origin:n,lastEventId:o,source:i,
ports:a})}static createFastMessageEvent(A,t){let r=new e(Ld,A,t);return r.#A=t,r.#A.data??=null,r.#A.origin??="",r.#A.lastEventId??="",r.#A.source??=null,r.#A.ports??=
[],r}},{createFastMessageEvent:WT}=Nr;delete Nr.createFastMessageEvent;var Mo=class e extends Event{#A;constructor(A,t={}){let r="CloseEvent constructor";m.argumentLengthCheck(
arguments,1,r),A=m.converters.DOMString(A,r,"type"),t=m.converters.CloseEventInit(t),super(A,t),this.#A=t,m.util.markAsUncloneable(this)}get wasClean(){return m.
brandCheck(this,e),this.#A.wasClean}get code(){return m.brandCheck(this,e),this.#A.code}get reason(){return m.brandCheck(this,e),this.#A.reason}},ko=class e extends Event{#A;constructor(A,t){
let r="ErrorEvent constructor";m.argumentLengthCheck(arguments,1,r),super(A,t),m.util.markAsUncloneable(this),A=m.converters.DOMString(A,r,"type"),t=m.converters.
ErrorEventInit(t??{}),this.#A=t}get message(){return m.brandCheck(this,e),this.#A.message}get filename(){return m.brandCheck(this,e),this.#A.filename}get lineno(){
return m.brandCheck(this,e),this.#A.lineno}get colno(){return m.brandCheck(this,e),this.#A.colno}get error(){return m.brandCheck(this,e),this.#A.error}};Object.
defineProperties(Nr.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:mA,origin:mA,lastEventId:mA,source:mA,ports:mA,initMessageEvent:mA});
Object.defineProperties(Mo.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:mA,code:mA,wasClean:mA});Object.defineProperties(ko.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:mA,filename:mA,lineno:mA,colno:mA,error:mA});m.converters.MessagePort=m.interfaceConverter(m.
is.MessagePort,"MessagePort");m.converters["sequence<MessagePort>"]=m.sequenceConverter(m.converters.MessagePort);var yE=[{key:"bubbles",converter:m.converters.
boolean,defaultValue:()=>!1},{key:"cancelable",converter:m.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:m.converters.boolean,defaultValue:()=>!1}];
m.converters.MessageEventInit=m.dictionaryConverter([...yE,{key:"data",converter:m.converters.any,defaultValue:()=>null},{key:"origin",converter:m.converters.USVString,
defaultValue:()=>""},{key:"lastEventId",converter:m.converters.DOMString,defaultValue:()=>""},{key:"source",converter:m.nullableConverter(m.converters.MessagePort),
defaultValue:()=>null},{key:"ports",converter:m.converters["sequence<MessagePort>"],defaultValue:()=>[]}]);m.converters.CloseEventInit=m.dictionaryConverter([...yE,
{key:"wasClean",converter:m.converters.boolean,defaultValue:()=>!1},{key:"code",converter:m.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:m.
converters.USVString,defaultValue:()=>""}]);m.converters.ErrorEventInit=m.dictionaryConverter([...yE,{key:"message",converter:m.converters.DOMString,defaultValue:()=>""},
{key:"filename",converter:m.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:m.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:m.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:m.converters.any}]);Hd.exports={MessageEvent:Nr,CloseEvent:Mo,ErrorEvent:ko,createFastMessageEvent:WT}});var tt=y((O2,Yd)=>{"use strict";var PT="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",_T={enumerable:!0,writable:!1,configurable:!1},ZT={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
XT={SENT:1,RECEIVED:2},zT={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},KT=65535,jT={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},$T=Buffer.
allocUnsafe(0),AL={text:1,typedArray:2,arrayBuffer:3,blob:4};Yd.exports={uid:PT,sentCloseFrameState:XT,staticPropertyDescriptors:_T,states:ZT,opcodes:zT,maxUnsigned16Bit:KT,
parserStates:jT,emptyBuffer:$T,sendHints:AL}});var Jt=y((J2,Jd)=>{"use strict";var{states:To,opcodes:Rr}=tt(),{isUtf8:eL}=C("node:buffer"),{removeHTTPWhitespace:xd}=qA(),{collectASequenceOfCodePointsFast:tL}=oe();
function rL(e){return e===To.CONNECTING}function sL(e){return e===To.OPEN}function nL(e){return e===To.CLOSING}function oL(e){return e===To.CLOSED}function iL(e,A,t=(s,n)=>new Event(
s,n),r={}){let s=t(e,r);A.dispatchEvent(s)}function aL(e,A,t){e.onMessage(A,t)}function gL(e){return e.byteLength===e.buffer.byteLength?e.buffer:new Uint8Array(
e).buffer}function cL(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===
58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125)return!1}return!0}function EL(e){return e>=1e3&&e<1015?e!==1004&&e!==
1005&&e!==1006:e>=3e3&&e<=4999}function Gd(e){return e===Rr.CLOSE||e===Rr.PING||e===Rr.PONG}function Vd(e){return e===Rr.CONTINUATION}function Od(e){return e===
Rr.TEXT||e===Rr.BINARY}function QL(e){return Od(e)||Vd(e)||Gd(e)}function lL(e){let A={position:0},t=new Map;for(;A.position<e.length;){let r=tL(";",e,A),[s,n=""]=r.
split("=",2);t.set(xd(s,!0,!1),xd(n,!1,!0)),A.position++}return t}function hL(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r<
48||r>57)return!1}let A=Number.parseInt(e,10);return A>=8&&A<=15}function IL(e,A){let t;try{t=new URL(e,A)}catch(r){throw new DOMException(r,"SyntaxError")}if(t.
protocol==="http:"?t.protocol="ws:":t.protocol==="https:"&&(t.protocol="wss:"),t.protocol!=="ws:"&&t.protocol!=="wss:")throw new DOMException("expected a ws: or\
 wss: url","SyntaxError");if(t.hash.length||t.href.endsWith("#"))throw new DOMException("hash","SyntaxError");return t}function BL(e,A){if(e!==null&&e!==1e3&&(e<
3e3||e>4999))throw new DOMException("invalid code","InvalidAccessError");if(A!==null){let t=Buffer.byteLength(A);if(t>123)throw new DOMException(`Reason must be\
 less than 123 bytes; received ${t}`,"SyntaxError")}}var uL=(()=>{if(typeof process.versions.icu=="string"){let e=new TextDecoder("utf-8",{fatal:!0});return e.decode.
bind(e)}return function(e){if(eL(e))return e.toString("utf-8");throw new TypeError("Invalid utf-8 received.")}})();Jd.exports={isConnecting:rL,isEstablished:sL,
isClosing:nL,isClosed:oL,fireEvent:iL,isValidSubprotocol:cL,isValidStatusCode:EL,websocketMessageReceived:aL,utf8Decode:uL,isControlFrame:Gd,isContinuationFrame:Vd,
isTextBinaryFrame:Od,isValidOpcode:QL,parseExtensions:lL,isValidClientWindowBits:hL,toArrayBuffer:gL,getURLRecord:IL,validateCloseCodeAndReason:BL}});var Fr=y((v2,qd)=>{"use strict";var{runtimeFeatures:CL}=De(),{maxUnsigned16Bit:vd,opcodes:fL}=tt(),Lo=8*1024,Vs=null,mr=Lo,dL=CL.has("crypto")?C("node:crypto").
randomFillSync:function(A,t,r){for(let s=0;s<A.length;++s)A[s]=Math.random()*255|0;return A};function DE(){return mr===Lo&&(mr=0,dL(Vs??=Buffer.allocUnsafeSlow(
Lo),0,Lo)),[Vs[mr++],Vs[mr++],Vs[mr++],Vs[mr++]]}var wE=class{constructor(A){this.frameData=A}createFrame(A){let t=this.frameData,r=DE(),s=t?.byteLength??0,n=s,
o=6;s>vd?(o+=8,n=127):s>125&&(o+=2,n=126);let i=Buffer.allocUnsafe(s+o);i[0]=i[1]=0,i[0]|=128,i[0]=(i[0]&240)+A;i[o-4]=r[0],i[o-3]=r[1],i[o-2]=r[2],i[o-1]=r[3],
i[1]=n,n===126?i.writeUInt16BE(s,2):n===127&&(i[2]=i[3]=0,i.writeUIntBE(s,4,6)),i[1]|=128;for(let a=0;a<s;++a)i[o+a]=t[a]^r[a&3];return i}static createFastTextFrame(A){
let t=DE(),r=A.length;for(let i=0;i<r;++i)A[i]^=t[i&3];let s=r,n=6;r>vd?(n+=8,s=127):r>125&&(n+=2,s=126);let o=Buffer.allocUnsafeSlow(n);return o[0]=128|fL.TEXT,
o[1]=s|128,o[n-4]=t[0],o[n-3]=t[1],o[n-2]=t[2],o[n-1]=t[3],s===126?o.writeUInt16BE(r,2):s===127&&(o[2]=o[3]=0,o.writeUIntBE(r,4,6)),[o,A]}};qd.exports={WebsocketFrameSend:wE,
generateMask:DE}});var Ho=y((q2,zd)=>{"use strict";var{uid:yL,states:pE,sentCloseFrameState:SE,emptyBuffer:Wd,opcodes:DL}=tt(),{parseExtensions:wL,isClosed:pL,isClosing:SL,isEstablished:Zd,
isConnecting:NL,validateCloseCodeAndReason:RL}=Jt(),{makeRequest:mL}=pr(),{fetching:FL}=Hs(),{Headers:UL,getHeadersList:ML}=Yt(),{getDecodeSplit:kL}=bA(),{WebsocketFrameSend:bL}=Fr(),
TL=C("node:assert"),{runtimeFeatures:LL}=De(),Pd=LL.has("crypto")?C("node:crypto"):null,_d=!1;function HL(e,A,t,r,s){let n=e;n.protocol=e.protocol==="ws:"?"http\
:":"https:";let o=mL({urlList:[n],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error",
useURLCredentials:!0});if(s.headers){let c=ML(new UL(s.headers));o.headersList=c}let i=Pd.randomBytes(16).toString("base64");o.headersList.append("sec-websocket\
-key",i,!0),o.headersList.append("sec-websocket-version","13",!0);for(let c of A)o.headersList.append("sec-websocket-protocol",c,!0);return o.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits",!0),FL({request:o,useParallelQueue:!0,dispatcher:s.dispatcher,processResponse(c){if(c.type===
"error"||c.status!==101){if(c.socket?.session==null){rt(r,c,1002,"Received network error or non-101 status code.",c.error);return}if(c.status!==200){rt(r,c,1002,
"Received network error or non-200 status code.",c.error);return}}if(_d===!1&&c.socket?.session!=null&&(process.emitWarning("WebSocket over HTTP2 is experimenta\
l, and subject to change.","ExperimentalWarning"),_d=!0),A.length!==0&&!c.headersList.get("Sec-WebSocket-Protocol")){rt(r,c,1002,"Server did not respond with se\
nt protocols.");return}if(c.socket.session==null&&c.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){rt(r,c,1002,'Server did not set Upgrade header to "\
websocket".');return}if(c.socket.session==null&&c.headersList.get("Connection")?.toLowerCase()!=="upgrade"){rt(r,c,1002,'Server did not set Connection header to\
 "upgrade".');return}let l=c.headersList.get("Sec-WebSocket-Accept"),Q=Pd.hash("sha1",i+yL,"base64");if(l!==Q){rt(r,c,1002,"Incorrect hash received in Sec-WebSo\
cket-Accept header.");return}let h=c.headersList.get("Sec-WebSocket-Extensions"),B;if(h!==null&&(B=wL(h),!B.has("permessage-deflate"))){rt(r,c,1002,"Sec-WebSock\
et-Extensions header does not match.");return}let I=c.headersList.get("Sec-WebSocket-Protocol");if(I!==null){let D=kL("sec-websocket-protocol",o.headersList);if(D===
null||!D.includes(I)){rt(r,c,1002,"Protocol was not set in the opening handshake.");return}}c.socket.on("data",r.onSocketData),c.socket.on("close",r.onSocketClose),
c.socket.on("error",r.onSocketError),r.wasEverConnected=!0,r.onConnectionEstablished(c,B)}})}function Xd(e,A,t,r=!1){if(A??=null,t??="",r&&RL(A,t),!(pL(e.readyState)||
SL(e.readyState)))if(!Zd(e.readyState))NE(e),e.readyState=pE.CLOSING;else if(!e.closeState.has(SE.SENT)&&!e.closeState.has(SE.RECEIVED)){let s=new bL;t.length!==
0&&A===null&&(A=1e3),TL(A===null||Number.isInteger(A)),A===null&&t.length===0?s.frameData=Wd:A!==null&&t===null?(s.frameData=Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(
A,0)):A!==null&&t!==null?(s.frameData=Buffer.allocUnsafe(2+Buffer.byteLength(t)),s.frameData.writeUInt16BE(A,0),s.frameData.write(t,2,"utf-8")):s.frameData=Wd,e.
socket.write(s.createFrame(DL.CLOSE)),e.closeState.add(SE.SENT),e.readyState=pE.CLOSING}else e.readyState=pE.CLOSING}function rt(e,A,t,r,s){A.socket?.session!=null&&
!A.socket.destroyed&&A.socket.destroy(),NE(e,t,r,s)}function NE(e,A,t,r){Zd(e.readyState)&&Xd(e,A,t,!1),e.controller.abort(),NL(e.readyState)?e.onSocketClose():
e.socket?.destroyed===!1&&e.socket.destroy()}zd.exports={establishWebSocketConnection:HL,failWebsocketConnection:NE,closeWebSocketConnection:Xd}});var jd=y((W2,Kd)=>{"use strict";var{createInflateRaw:YL,Z_DEFAULT_WINDOWBITS:xL}=C("node:zlib"),{isValidClientWindowBits:GL}=Jt(),{MessageSizeExceededError:VL}=L(),
OL=Buffer.from([0,0,255,255]),Yo=Symbol("kBuffer"),Os=Symbol("kLength"),RE=class{#A;#e={};#t=0;constructor(A,t){this.#e.serverNoContextTakeover=A.has("server_no\
_context_takeover"),this.#e.serverMaxWindowBits=A.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(A,t,r){if(!this.#A){let s=xL;if(this.#e.serverMaxWindowBits){
if(!GL(this.#e.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=YL({windowBits:s})}catch(n){
r(n);return}this.#A[Yo]=[],this.#A[Os]=0,this.#A.on("data",n=>{if(this.#A[Os]+=n.length,this.#t>0&&this.#A[Os]>this.#t){r(new VL),this.#A.removeAllListeners(),this.#A.
destroy(),this.#A=null;return}this.#A[Yo].push(n)}),this.#A.on("error",n=>{this.#A=null,r(n)})}this.#A.write(A),t&&this.#A.write(OL),this.#A.flush(()=>{if(!this.#A)
return;let s=Buffer.concat(this.#A[Yo],this.#A[Os]);this.#A[Yo].length=0,this.#A[Os]=0,r(null,s)})}};Kd.exports={PerMessageDeflate:RE}});var ME=y((P2,ry)=>{"use strict";var{Writable:JL}=C("node:stream"),vL=C("node:assert"),{parserStates:FA,opcodes:Ur,states:qL,emptyBuffer:$d,sentCloseFrameState:Js}=tt(),
{isValidStatusCode:WL,isValidOpcode:PL,websocketMessageReceived:Ay,utf8Decode:_L,isControlFrame:mE,isTextBinaryFrame:FE,isContinuationFrame:ZL}=Jt(),{failWebsocketConnection:CA}=Ho(),
{WebsocketFrameSend:ey}=Fr(),{PerMessageDeflate:XL}=jd(),{MessageSizeExceededError:ty}=L(),UE=class extends JL{#A=[];#e=0;#t=0;#r=!1;#n=FA.INFO;#s={};#i=[];#o;#a;#g;#Q;constructor(A,t,r={}){
super(),this.#a=A,this.#o=t??new Map,this.#g=r.maxFragments??0,this.#Q=r.maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new XL(
t,r))}_write(A,t,r){this.#A.push(A),this.#t+=A.length,this.#r=!0,this.run(r)}#E(){return this.#Q>0&&!mE(this.#s.opcode)&&this.#s.payloadLength+this.#e>this.#Q?(CA(
this.#a,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(A){for(;this.#r;)if(this.#n===FA.INFO){if(this.#t<2)return A();let t=this.consume(2),r=(t[0]&
128)!==0,s=t[0]&15,n=(t[1]&128)===128,o=!r&&s!==Ur.CONTINUATION,i=t[1]&127,a=t[0]&64,g=t[0]&32,c=t[0]&16;if(!PL(s))return CA(this.#a,1002,"Invalid opcode receiv\
ed"),A();if(n)return CA(this.#a,1002,"Frame cannot be masked"),A();if(a!==0&&!this.#o.has("permessage-deflate")){CA(this.#a,1002,"Expected RSV1 to be clear.");return}
if(g!==0||c!==0){CA(this.#a,1002,"RSV1, RSV2, RSV3 must be clear");return}if(o&&!FE(s)){CA(this.#a,1002,"Invalid frame type was fragmented.");return}if(FE(s)&&this.#i.
length>0){CA(this.#a,1002,"Expected continuation frame");return}if(this.#s.fragmented&&o){CA(this.#a,1002,"Fragmented frame exceeded 125 bytes.");return}if((i>125||
o)&&mE(s)){CA(this.#a,1002,"Control frame either too large or fragmented");return}if(ZL(s)&&this.#i.length===0&&!this.#s.compressed){CA(this.#a,1002,"Unexpected\
 continuation frame");return}if(i<=125){if(this.#s.payloadLength=i,this.#n=FA.READ_DATA,!this.#E())return}else i===126?this.#n=FA.PAYLOADLENGTH_16:i===127&&(this.#n=
FA.PAYLOADLENGTH_64);FE(s)&&(this.#s.binaryType=s,this.#s.compressed=a!==0),this.#s.opcode=s,this.#s.masked=n,this.#s.fin=r,this.#s.fragmented=o}else if(this.#n===
FA.PAYLOADLENGTH_16){if(this.#t<2)return A();let t=this.consume(2);if(this.#s.payloadLength=t.readUInt16BE(0),this.#n=FA.READ_DATA,!this.#E())return}else if(this.#n===
FA.PAYLOADLENGTH_64){if(this.#t<8)return A();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(4);if(r!==0||s>2**31-1){CA(this.#a,1009,"Received payloa\
d length > 2^31 bytes.");return}if(this.#s.payloadLength=s,this.#n=FA.READ_DATA,!this.#E())return}else if(this.#n===FA.READ_DATA){if(this.#t<this.#s.payloadLength)
return A();let t=this.consume(this.#s.payloadLength);if(mE(this.#s.opcode)){if(this.#r=this.parseControlFrame(t),this.#n=FA.INFO,this.#r&&this.#a.socket.writableNeedDrain){
this.#r=!1,this.#a.socket.once("drain",()=>{this.destroyed||(this.#r=!0,this.run(A))});return}}else if(this.#s.compressed){this.#o.get("permessage-deflate").decompress(
t,this.#s.fin,(r,s)=>{if(r){let n=r instanceof ty?1009:1007;CA(this.#a,n,r.message);return}if(this.writeFragments(s)){if(this.#Q>0&&this.#e>this.#Q){CA(this.#a,
1009,new ty().message);return}if(!this.#s.fin){this.#n=FA.INFO,this.#r=!0,this.run(A);return}Ay(this.#a,this.#s.binaryType,this.consumeFragments()),this.#r=!0,this.#n=
FA.INFO,this.run(A)}},this.#e),this.#r=!1;break}else{if(!this.writeFragments(t))return;!this.#s.fragmented&&this.#s.fin&&Ay(this.#a,this.#s.binaryType,this.consumeFragments()),
this.#n=FA.INFO}}}consume(A){if(A>this.#t)throw new Error("Called consume() before buffers satiated.");if(A===0)return $d;this.#t-=A;let t=this.#A[0];if(t.length>
A)return this.#A[0]=t.subarray(A,t.length),t.subarray(0,A);if(t.length===A)return this.#A.shift();{let r=0,s=Buffer.allocUnsafeSlow(A);for(;r!==A;){let n=this.#A[0],
o=n.length;if(o+r===A){s.set(this.#A.shift(),r);break}else if(o+r>A){s.set(n.subarray(0,A-r),r),this.#A[0]=n.subarray(A-r);break}else s.set(this.#A.shift(),r),r+=
o}return s}}writeFragments(A){return this.#g>0&&this.#i.length===this.#g?(CA(this.#a,1008,"Too many message fragments"),!1):(this.#e+=A.length,this.#i.push(A),!0)}consumeFragments(){
let A=this.#i;if(A.length===1)return this.#e=0,A.shift();let t=0,r=Buffer.allocUnsafeSlow(this.#e);for(let s=0;s<A.length;++s){let n=A[s];r.set(n,t),t+=n.length}
return this.#i=[],this.#e=0,r}parseCloseBody(A){vL(A.length!==1);let t;if(A.length>=2&&(t=A.readUInt16BE(0)),t!==void 0&&!WL(t))return{code:1002,reason:"Invalid\
 status code",error:!0};let r=A.subarray(2);r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=_L(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}
return{code:t,reason:r,error:!1}}parseControlFrame(A){let{opcode:t,payloadLength:r}=this.#s;if(t===Ur.CLOSE){if(r===1)return CA(this.#a,1002,"Received close fra\
me with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(A),this.#s.closeInfo.error){let{code:s,reason:n}=this.#s.closeInfo;return CA(this.#a,s,n),!1}
if(!this.#a.closeState.has(Js.SENT)&&!this.#a.closeState.has(Js.RECEIVED)){let s=$d;this.#s.closeInfo.code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#s.closeInfo.
code,0));let n=new ey(s);this.#a.socket.write(n.createFrame(Ur.CLOSE)),this.#a.closeState.add(Js.SENT)}return this.#a.readyState=qL.CLOSING,this.#a.closeState.add(
Js.RECEIVED),!1}else if(t===Ur.PING){if(!this.#a.closeState.has(Js.RECEIVED)){let s=new ey(A);this.#a.socket.write(s.createFrame(Ur.PONG)),this.#a.onPing(A)}}else
t===Ur.PONG&&this.#a.onPong(A);return!0}get closingInfo(){return this.#s.closeInfo}};ry.exports={ByteParser:UE}});var iy=y((_2,oy)=>{"use strict";var{WebsocketFrameSend:ny}=Fr(),{opcodes:sy,sendHints:vt}=tt(),zL=qa(),bE=class{#A=new zL;#e=!1;#t;constructor(A){this.#t=A}add(A,t,r){
if(r!==vt.blob){if(this.#e){let n={promise:null,callback:t,frame:kE(A,r)};this.#A.push(n)}else if(r===vt.text){let{0:n,1:o}=ny.createFastTextFrame(A);this.#t.cork(),
this.#t.write(n),this.#t.write(o,t),this.#t.uncork()}else this.#t.write(kE(A,r),t);return}let s={promise:A.arrayBuffer().then(n=>{s.promise=null,s.frame=kE(n,r)}),
callback:t,frame:null};this.#A.push(s),this.#e||this.#r()}async#r(){this.#e=!0;let A=this.#A;for(;!A.isEmpty();){let t=A.shift();t.promise!==null&&await t.promise,
this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#e=!1}};function kE(e,A){return new ny(KL(e,A)).createFrame(A===vt.text?sy.TEXT:sy.BINARY)}function KL(e,A){
switch(A){case vt.text:case vt.typedArray:return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);case vt.arrayBuffer:case vt.blob:return new Uint8Array(e)}}oy.
exports={SendQueue:bE}});var ly=y((Z2,Qy)=>{"use strict";var{isArrayBuffer:jL}=C("node:util/types"),{webidl:M}=lA(),{URLSerializer:$L}=qA(),{environmentSettingsObject:ay}=bA(),{staticPropertyDescriptors:st,
states:be,sentCloseFrameState:TE,sendHints:xo,opcodes:LE}=tt(),{isConnecting:AH,isEstablished:gy,isClosing:cy,isClosed:eH,isValidSubprotocol:tH,fireEvent:Go,utf8Decode:rH,
toArrayBuffer:sH,getURLRecord:nH}=Jt(),{establishWebSocketConnection:oH,closeWebSocketConnection:iH,failWebsocketConnection:Ey}=Ho(),{ByteParser:aH}=ME(),{kEnumerableProperty:KA}=Y(),
{getGlobalDispatcher:gH}=Rs(),{ErrorEvent:cH,CloseEvent:EH,createFastMessageEvent:QH}=bo(),{SendQueue:lH}=iy(),{WebsocketFrameSend:hH}=Fr(),{channels:de}=He();function IH(e){
return typeof e?.address=="function"?e.address():typeof e?.session?.socket?.address=="function"?e.session.socket.address():null}var yA=class e extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#r="";#n;#s={onConnectionEstablished:(A,t)=>this.#g(A,t),onMessage:(A,t)=>this.#Q(A,t),onParserError:A=>Ey(
this.#s,null,A.message),onParserDrain:()=>this.#E(),onSocketData:A=>{this.#a.write(A)||this.#s.socket.pause()},onSocketError:A=>{this.#s.readyState=be.CLOSING,de.
socketError.hasSubscribers&&de.socketError.publish(A),this.#s.socket.destroy()},onSocketClose:()=>this.#l(),onPing:A=>{de.ping.hasSubscribers&&de.ping.publish({
payload:A,websocket:this})},onPong:A=>{de.pong.hasSubscribers&&de.pong.publish({payload:A,websocket:this})},readyState:be.CONNECTING,socket:null,closeState:new Set,
controller:null,wasEverConnected:!1};#i;#o;#a;constructor(A,t=[]){super(),M.util.markAsUncloneable(this);let r="WebSocket constructor";M.argumentLengthCheck(arguments,
1,r);let s=M.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");A=M.converters.USVString(A),t=s.protocols;let n=ay.settingsObject.baseUrl,
o=nH(A,n);if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(a=>a.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","Synta\
xError");if(t.length>0&&!t.every(a=>tH(a)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this.#i=new URL(o.href);let i=ay.settingsObject;
this.#s.controller=oH(o,t,i,this.#s,s),this.#s.readyState=e.CONNECTING,this.#o="blob"}close(A=void 0,t=void 0){M.brandCheck(this,e),A!==void 0&&(A=M.converters["\
unsigned short"](A,"WebSocket.close","code",M.attributes.Clamp)),t!==void 0&&(t=M.converters.USVString(t)),A??=null,t??="",iH(this.#s,A,t,!0)}send(A){M.brandCheck(
this,e);let t="WebSocket.send";if(M.argumentLengthCheck(arguments,1,t),A=M.converters.WebSocketSendData(A,t,"data"),AH(this.#s.readyState))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!gy(this.#s.readyState)||cy(this.#s.readyState)))if(typeof A=="string"){let r=Buffer.from(A);this.#e+=r.byteLength,
this.#n.add(r,()=>{this.#e-=r.byteLength},xo.text)}else jL(A)?(this.#e+=A.byteLength,this.#n.add(A,()=>{this.#e-=A.byteLength},xo.arrayBuffer)):ArrayBuffer.isView(
A)?(this.#e+=A.byteLength,this.#n.add(A,()=>{this.#e-=A.byteLength},xo.typedArray)):M.is.Blob(A)&&(this.#e+=A.size,this.#n.add(A,()=>{this.#e-=A.size},xo.blob))}get readyState(){
return M.brandCheck(this,e),this.#s.readyState}get bufferedAmount(){return M.brandCheck(this,e),this.#e}get url(){return M.brandCheck(this,e),$L(this.#i)}get extensions(){
return M.brandCheck(this,e),this.#r}get protocol(){return M.brandCheck(this,e),this.#t}get onopen(){return M.brandCheck(this,e),this.#A.open}set onopen(A){M.brandCheck(
this,e),this.#A.open&&this.removeEventListener("open",this.#A.open);let t=M.converters.EventHandlerNonNull(A);t!==null?(this.addEventListener("open",t),this.#A.
open=A):this.#A.open=null}get onerror(){return M.brandCheck(this,e),this.#A.error}set onerror(A){M.brandCheck(this,e),this.#A.error&&this.removeEventListener("e\
rror",this.#A.error);let t=M.converters.EventHandlerNonNull(A);t!==null?(this.addEventListener("error",t),this.#A.error=A):this.#A.error=null}get onclose(){return M.
brandCheck(this,e),this.#A.close}set onclose(A){M.brandCheck(this,e),this.#A.close&&this.removeEventListener("close",this.#A.close);let t=M.converters.EventHandlerNonNull(
A);t!==null?(this.addEventListener("close",t),this.#A.close=A):this.#A.close=null}get onmessage(){return M.brandCheck(this,e),this.#A.message}set onmessage(A){M.
brandCheck(this,e),this.#A.message&&this.removeEventListener("message",this.#A.message);let t=M.converters.EventHandlerNonNull(A);t!==null?(this.addEventListener(
"message",t),this.#A.message=A):this.#A.message=null}get binaryType(){return M.brandCheck(this,e),this.#o}set binaryType(A){M.brandCheck(this,e),A!=="blob"&&A!==
"arraybuffer"?this.#o="blob":this.#o=A}#g(A,t){this.#s.socket=A.socket;let r=this.#s.controller.dispatcher?.webSocketOptions,s=r?.maxFragments,n=r?.maxPayloadSize,
o=new aH(this.#s,t,{maxFragments:s,maxPayloadSize:n});o.on("drain",()=>this.#s.onParserDrain()),o.on("error",g=>this.#s.onParserError(g)),this.#a=o,this.#n=new lH(
A.socket),this.#s.readyState=be.OPEN;let i=A.headersList.get("sec-websocket-extensions");i!==null&&(this.#r=i);let a=A.headersList.get("sec-websocket-protocol");
if(a!==null&&(this.#t=a),Go("open",this),de.open.hasSubscribers){let g=A.headersList.entries;de.open.publish({address:IH(A.socket),protocol:this.#t,extensions:this.#r,
websocket:this,handshakeResponse:{status:A.status,statusText:A.statusText,headers:g}})}}#Q(A,t){if(this.#s.readyState!==be.OPEN)return;let r;if(A===LE.TEXT)try{
r=rH(t)}catch{Ey(this.#s,1007,"Received invalid UTF-8 in text frame.");return}else A===LE.BINARY&&(this.#o==="blob"?r=new Blob([t]):r=sH(t));Go("message",this,QH,
{origin:this.#i.origin,data:r})}#E(){this.#s.socket.resume()}#l(){let A=this.#s.closeState.has(TE.SENT)&&this.#s.closeState.has(TE.RECEIVED),t=1005,r="",s=this.#a?.
closingInfo;s&&!s.error&&(t=s.code??1005,r=s.reason),this.#s.readyState=be.CLOSED,this.#s.closeState.has(TE.RECEIVED)||(t=1006,Go("error",this,(n,o)=>new cH(n,o),
{error:new TypeError(r)})),Go("close",this,(n,o)=>new EH(n,o),{wasClean:A,code:t,reason:r}),de.close.hasSubscribers&&de.close.publish({websocket:this,code:t,reason:r})}static ping(A,t){
if(Buffer.isBuffer(t)){if(t.length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(t!==void 0)throw new TypeError("Exp\
ected buffer payload");let r=A.#s.readyState;if(gy(r)&&!cy(r)&&!eH(r)){let s=new hH(t);A.#s.socket.write(s.createFrame(LE.PING))}}},{ping:BH}=yA;Reflect.deleteProperty(
yA,"ping");yA.CONNECTING=yA.prototype.CONNECTING=be.CONNECTING;yA.OPEN=yA.prototype.OPEN=be.OPEN;yA.CLOSING=yA.prototype.CLOSING=be.CLOSING;yA.CLOSED=yA.prototype.
CLOSED=be.CLOSED;Object.defineProperties(yA.prototype,{CONNECTING:st,OPEN:st,CLOSING:st,CLOSED:st,url:KA,readyState:KA,bufferedAmount:KA,onopen:KA,onerror:KA,onclose:KA,
close:KA,onmessage:KA,binaryType:KA,send:KA,extensions:KA,protocol:KA,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});Object.
defineProperties(yA,{CONNECTING:st,OPEN:st,CLOSING:st,CLOSED:st});M.converters["sequence<DOMString>"]=M.sequenceConverter(M.converters.DOMString);M.converters["\
DOMString or sequence<DOMString>"]=function(e,A,t){return M.util.Type(e)===M.util.Types.OBJECT&&Symbol.iterator in e?M.converters["sequence<DOMString>"](e):M.converters.
DOMString(e,A,t)};M.converters.WebSocketInit=M.dictionaryConverter([{key:"protocols",converter:M.converters["DOMString or sequence<DOMString>"],defaultValue:()=>[]},
{key:"dispatcher",converter:M.converters.any,defaultValue:()=>gH()},{key:"headers",converter:M.nullableConverter(M.converters.HeadersInit)}]);M.converters["DOMS\
tring or sequence<DOMString> or WebSocketInit"]=function(e){return M.util.Type(e)===M.util.Types.OBJECT&&!(Symbol.iterator in e)?M.converters.WebSocketInit(e):{
protocols:M.converters["DOMString or sequence<DOMString>"](e)}};M.converters.WebSocketSendData=function(e){return M.util.Type(e)===M.util.Types.OBJECT&&(M.is.Blob(
e)||M.is.BufferSource(e))?e:M.converters.USVString(e)};Qy.exports={WebSocket:yA,ping:BH}});var HE=y((X2,By)=>{"use strict";var{webidl:Vo}=lA(),{validateCloseCodeAndReason:uH}=Jt(),{kConstruct:hy}=q(),{kEnumerableProperty:Iy}=Y();function CH(){class e extends DOMException{get reason(){
return""}}return new e().reason!==void 0?DOMException:new Proxy(DOMException,{construct(A,t,r){let s=Reflect.construct(A,t,A);return Object.setPrototypeOf(s,r.prototype),
s}})}var qt=class e extends CH(){#A;#e;constructor(A="",t=void 0){if(A=Vo.converters.DOMString(A,"WebSocketError","message"),super(A,"WebSocketError"),t===hy)return;
t!==null&&(t=Vo.converters.WebSocketCloseInfo(t));let r=t.closeCode??null,s=t.reason??"";uH(r,s),s.length!==0&&r===null&&(r=1e3),this.#A=r,this.#e=s}get closeCode(){
return this.#A}get reason(){return this.#e}static createUnvalidatedWebSocketError(A,t,r){let s=new e(A,hy);return s.#A=t,s.#e=r,s}},{createUnvalidatedWebSocketError:fH}=qt;
delete qt.createUnvalidatedWebSocketError;Object.defineProperties(qt.prototype,{closeCode:Iy,reason:Iy,[Symbol.toStringTag]:{value:"WebSocketError",writable:!1,
enumerable:!1,configurable:!0}});Vo.is.WebSocketError=Vo.util.MakeTypeAssertion(qt);By.exports={WebSocketError:qt,createUnvalidatedWebSocketError:fH}});var yy=y((z2,dy)=>{"use strict";var{createDeferredPromise:YE}=_r(),{environmentSettingsObject:uy}=bA(),{states:Mr,opcodes:Oo,sentCloseFrameState:kr}=tt(),{webidl:oA}=lA(),
{getURLRecord:dH,isValidSubprotocol:yH,isEstablished:DH,utf8Decode:wH}=Jt(),{establishWebSocketConnection:pH,failWebsocketConnection:xE,closeWebSocketConnection:GE}=Ho(),
{channels:Cy}=He(),{WebsocketFrameSend:SH}=Fr(),{ByteParser:NH}=ME(),{WebSocketError:RH,createUnvalidatedWebSocketError:mH}=HE(),{kEnumerableProperty:Jo}=Y(),{utf8DecodeBytes:FH}=an(),
fy=!1,vo=class{#A;#e;#t;#r;#n;#s;#i=!1;#o={onConnectionEstablished:(A,t)=>this.#Q(A,t),onMessage:(A,t)=>this.#E(A,t),onParserError:A=>xE(this.#o,null,A.message),
onParserDrain:()=>this.#o.socket.resume(),onSocketData:A=>{this.#a.write(A)||this.#o.socket.pause()},onSocketError:A=>{this.#o.readyState=Mr.CLOSING,Cy.socketError.
hasSubscribers&&Cy.socketError.publish(A),this.#o.socket.destroy()},onSocketClose:()=>this.#l(),onPing:()=>{},onPong:()=>{},readyState:Mr.CONNECTING,socket:null,
closeState:new Set,controller:null,wasEverConnected:!1};#a;constructor(A,t=void 0){fy||(process.emitWarning("WebSocketStream is experimental! Expect it to chang\
e at any time.",{code:"UNDICI-WSS"}),fy=!0),oA.argumentLengthCheck(arguments,1,"WebSocket"),A=oA.converters.USVString(A),t!==null&&(t=oA.converters.WebSocketStreamOptions(
t));let r=uy.settingsObject.baseUrl,s=dH(A,r),n=t.protocols;if(n.length!==new Set(n.map(i=>i.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-\
Protocol value","SyntaxError");if(n.length>0&&!n.every(i=>yH(i)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(this.#A=s.toString(),
this.#e=YE(),this.#t=YE(),t.signal!=null){let i=t.signal;if(i.aborted){this.#e.reject(i.reason),this.#t.reject(i.reason);return}i.addEventListener("abort",()=>{
DH(this.#o.readyState)||(xE(this.#o),this.#o.readyState=Mr.CLOSING,this.#e.reject(i.reason),this.#t.reject(i.reason),this.#i=!0)},{once:!0})}let o=uy.settingsObject;
this.#o.controller=pH(s,n,o,this.#o,t)}get url(){return this.#A.toString()}get opened(){return this.#e.promise}get closed(){return this.#t.promise}close(A=void 0){
A!==null&&(A=oA.converters.WebSocketCloseInfo(A));let t=A.closeCode??null,r=A.reason;GE(this.#o,t,r,!0)}#g(A){A=oA.converters.WebSocketStreamWrite(A);let t=YE(),
r=null,s=null;if(oA.is.BufferSource(A))r=new Uint8Array(ArrayBuffer.isView(A)?new Uint8Array(A.buffer,A.byteOffset,A.byteLength):A.slice()),s=Oo.BINARY;else{let n;
try{n=oA.converters.DOMString(A)}catch(o){return t.reject(o),t.promise}r=new TextEncoder().encode(n),s=Oo.TEXT}if(!this.#o.closeState.has(kr.SENT)&&!this.#o.closeState.
has(kr.RECEIVED)){let n=new SH(r);this.#o.socket.write(n.createFrame(s),()=>{t.resolve(void 0)})}return t.promise}#Q(A,t){this.#o.socket=A.socket;let r=this.#o.
controller.dispatcher?.webSocketOptions?.maxFragments,s=this.#o.controller.dispatcher?.webSocketOptions?.maxPayloadSize,n=new NH(this.#o,t,{maxFragments:r,maxPayloadSize:s});
n.on("drain",()=>this.#o.onParserDrain()),n.on("error",c=>this.#o.onParserError(c)),this.#a=n,this.#o.readyState=Mr.OPEN;let o=t??"",i=A.headersList.get("sec-we\
bsocket-protocol")??"",a=new ReadableStream({start:c=>{this.#n=c},cancel:c=>this.#c(c)}),g=new WritableStream({start:c=>{this.#s=c},write:c=>this.#g(c),close:()=>GE(
this.#o,null,null),abort:c=>this.#h(c)});this.#r=a,this.#e.resolve({extensions:o,protocol:i,readable:a,writable:g})}#E(A,t){if(this.#o.readyState!==Mr.OPEN)return;
let r;if(A===Oo.TEXT)try{r=wH(t)}catch{xE(this.#o,1007,"Received invalid UTF-8 in text frame.");return}else A===Oo.BINARY&&(r=new Uint8Array(t.buffer,t.byteOffset,
t.byteLength));this.#n.enqueue(r)}#l(){let A=this.#o.closeState.has(kr.SENT)&&this.#o.closeState.has(kr.RECEIVED);if(this.#o.readyState=Mr.CLOSED,this.#i)return;
this.#o.wasEverConnected||this.#e.reject(new RH("Socket never opened"));let t=this.#a?.closingInfo,r=t?.code??1005;!this.#o.closeState.has(kr.SENT)&&!this.#o.closeState.
has(kr.RECEIVED)&&(r=1006);let s=t?.reason==null?"":FH(Buffer.from(t.reason));if(A)this.#n.close(),this.#s.error(new DOMException("A closed WebSocketStream cann\
ot be written to","InvalidStateError")),this.#t.resolve({closeCode:r,reason:s});else{let n=mH("unclean close",r,s);this.#n?.error(n),this.#s?.error(n),this.#t.reject(
n)}}#h(A){let t=null,r="";oA.is.WebSocketError(A)&&(t=A.closeCode,r=A.reason),GE(this.#o,t,r)}#c(A){this.#h(A)}};Object.defineProperties(vo.prototype,{url:Jo,opened:Jo,
closed:Jo,close:Jo,[Symbol.toStringTag]:{value:"WebSocketStream",writable:!1,enumerable:!1,configurable:!0}});oA.converters.WebSocketStreamOptions=oA.dictionaryConverter(
[{key:"protocols",converter:oA.sequenceConverter(oA.converters.USVString),defaultValue:()=>[]},{key:"signal",converter:oA.nullableConverter(oA.converters.AbortSignal),
defaultValue:()=>null}]);oA.converters.WebSocketCloseInfo=oA.dictionaryConverter([{key:"closeCode",converter:e=>oA.converters["unsigned short"](e,oA.attributes.
EnforceRange)},{key:"reason",converter:oA.converters.USVString,defaultValue:()=>""}]);oA.converters.WebSocketStreamWrite=function(e){return typeof e=="string"?oA.
converters.USVString(e):oA.converters.BufferSource(e)};dy.exports={WebSocketStream:vo}});var wy=y((K2,Dy)=>{"use strict";function UH(e){return e.indexOf("\0")===-1}function MH(e){if(e.length===0)return!1;for(let A=0;A<e.length;A++)if(e.charCodeAt(A)<
48||e.charCodeAt(A)>57)return!1;return!0}Dy.exports={isValidLastEventId:UH,isASCIINumber:MH}});var Sy=y((j2,py)=>{"use strict";var kH=C("node:buffer"),{Transform:bH}=C("node:stream"),{isASCIINumber:TH,isValidLastEventId:LH}=wy(),br=[239,187,191],qo=10,vs=13,
HH=58,YH=32,xH=kH.kStringMaxLength,GH=Buffer.from("data"),VH=Buffer.from("event"),OH=Buffer.from("id"),JH=Buffer.from("retry"),vH=1024,qH=131072,WH=128;function PH(e,A){
if(A>=e.length)return!1;for(let t=A;t<e.length;t++)if(e[t]<48||e[t]>57)return!1;return!0}function _H(e,A){for(let t=A;t<e.length;t++)if(e[t]===0)return!1;return!0}
function Wo(e,A,t){if(A!==t.length)return!1;for(let r=0;r<A;r++)if(e[r]!==t[r])return!1;return!0}function Po(){let e=new Error("EventSource message size exceede\
d");return e.aborted=!1,e}var VE=class extends bH{state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){
A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??xH;let t=this.maxEventSize>0?Math.min(qH,Math.max(vH,Math.
floor(this.maxEventSize/WH))):0;this.maxDataLines=t,this.maxBufferedChunks=t,A.push&&(this.push=A.push)}_transform(A,t,r){if(A.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==qo&&A[0]!==vs){r(Po());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===qo){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===qo||s===vs){s===vs&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===qo||s===vs){s===vs&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(n){r(n);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(Po());return}this.advanceCursor()}r()}_destroy(A,t){this.chunks.
length=0,this.clearEvent(),super._destroy(A,t)}parseLine(A,t){if(A.length===0)return;let r=A.indexOf(HH);if(r===0)return;let s=A.length,n=A.length;if(r!==-1&&(s=
r,n=r+1,A[n]===YH&&++n),Wo(A,s,GH)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw Po();let o=A.length-n,i=this.eventFieldSizes.data+(t.data===
void 0?0:1)+o;this.setEventFieldSize("data",i);let a=A.toString("utf8",n);t.data===void 0?t.data=a:t.data+=`
${a}`,this.dataLineCount++;return}if(Wo(A,s,JH)){PH(A,n)&&(this.setEventFieldSize("retry",A.length-n),t.retry=A.toString("utf8",n));return}if(Wo(A,s,OH)){_H(A,n)&&
(this.setEventFieldSize("id",A.length-n),t.id=A.toString("utf8",n));return}Wo(A,s,VH)&&n<A.length&&(this.setEventFieldSize("event",A.length-n),t.event=A.toString(
"utf8",n))}setEventFieldSize(A,t){let r=this.eventSize-this.eventFieldSizes[A]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw Po();this.eventSize=r,this.eventFieldSizes[A]=
t}processEvent(A){A.retry&&TH(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id!==void 0&&LH(A.id)&&(this.state.lastEventId=A.id),A.data!==void 0&&
this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.
event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.
eventFieldSizes.id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.
retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.
pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.
chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let A=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],n=r===this.lineChunkIndex?this.linePos:0,
o=r===this.chunkIndex?this.pos:s.length,i=s.subarray(n,o);t+=i.length,A.push(i)}return Buffer.concat(A,t)}peekBufferedByte(A){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],n=s.length-r;if(A<n)return s[r+A];A-=n,t++,r=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.
length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;A<r?(this.linePos+=A,A=0):(A-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let A=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(A===br[0]||(this.checkBOM=!1),!0):r===void 0?A===br[0]&&t===br[1]?!0:(this.checkBOM=!1,!1):(A===br[0]&&t===br[1]&&r===br[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};py.exports={EventSourceStream:VE}});var by=y(($2,ky)=>{"use strict";var{pipeline:ZH}=C("node:stream"),{fetching:XH}=Hs(),{makeRequest:zH}=pr(),{webidl:DA}=lA(),{EventSourceStream:KH}=Sy(),{parseMIMEType:jH}=qA(),
{createFastMessageEvent:$H}=bo(),{isNetworkError:Ny}=bs(),{kEnumerableProperty:Wt}=Y(),{environmentSettingsObject:Ry}=bA(),{getGlobalDispatcher:AY}=Rs(),my=!1,Fy=3e3,
qs=0,Uy=1,Ws=2,eY="anonymous",tY="use-credentials",Tr=class e extends EventTarget{#A={open:null,error:null,message:null};#e;#t=!1;#r=qs;#n=null;#s=null;#i;#o;constructor(A,t={}){
super(),DA.util.markAsUncloneable(this);let r="EventSource constructor";DA.argumentLengthCheck(arguments,1,r),my||(my=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),A=DA.converters.USVString(A),t=DA.converters.EventSourceInitDict(t,r,"eventSourceInitDict"),
this.#i=t.node.dispatcher||t.dispatcher,this.#o={lastEventId:"",reconnectionTime:t.node.reconnectionTime};let s=Ry,n;try{n=new URL(A,s.settingsObject.baseUrl),this.#o.
origin=n.origin}catch(a){throw new DOMException(a,"SyntaxError")}this.#e=n.href;let o=eY;t.withCredentials===!0&&(o=tY,this.#t=!0);let i={redirect:"follow",keepalive:!0,
mode:"cors",credentials:o==="anonymous"?"same-origin":"omit",referrer:"no-referrer"};i.client=Ry.settingsObject,i.headersList=[["accept",{name:"accept",value:"t\
ext/event-stream"}]],i.cache="no-store",i.initiator="other",i.urlList=[new URL(this.#e)],this.#n=zH(i),this.#a()}get readyState(){return this.#r}get url(){return this.#e}get withCredentials(){
return this.#t}#a(){if(this.#r===Ws)return;this.#r=qs;let A={request:this.#n,dispatcher:this.#i},t=r=>{if(!Ny(r))return this.#g()};A.processResponseEndOfBody=t,
A.processResponse=r=>{if(Ny(r))if(r.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#g();return}let s=r.headersList.get("content-t\
ype",!0),n=s!==null?jH(s):"failure",o=n!=="failure"&&n.essence==="text/event-stream";if(r.status!==200||o===!1){this.close(),this.dispatchEvent(new Event("error"));
return}this.#r=Uy,this.dispatchEvent(new Event("open")),this.#o.origin=r.urlList[r.urlList.length-1].origin;let i=new KH({eventSourceSettings:this.#o,maxEventSize:this.#i.
eventSourceOptions?.maxEventSize,push:a=>{this.dispatchEvent($H(a.type,a.options))}});ZH(r.body.stream,i,a=>{a?.aborted===!1&&(this.close(),this.dispatchEvent(new Event(
"error")))})},this.#s=XH(A)}#g(){this.#r!==Ws&&(this.#r=qs,this.dispatchEvent(new Event("error")),setTimeout(()=>{this.#r===qs&&(this.#o.lastEventId.length&&this.#n.
headersList.set("last-event-id",this.#o.lastEventId,!0),this.#a())},this.#o.reconnectionTime)?.unref())}close(){DA.brandCheck(this,e),this.#r!==Ws&&(this.#r=Ws,
this.#s.abort(),this.#n=null)}get onopen(){return this.#A.open}set onopen(A){this.#A.open&&this.removeEventListener("open",this.#A.open);let t=DA.converters.EventHandlerNonNull(
A);t!==null?(this.addEventListener("open",t),this.#A.open=A):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(A){this.#A.message&&this.removeEventListener(
"message",this.#A.message);let t=DA.converters.EventHandlerNonNull(A);t!==null?(this.addEventListener("message",t),this.#A.message=A):this.#A.message=null}get onerror(){
return this.#A.error}set onerror(A){this.#A.error&&this.removeEventListener("error",this.#A.error);let t=DA.converters.EventHandlerNonNull(A);t!==null?(this.addEventListener(
"error",t),this.#A.error=A):this.#A.error=null}},My={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:qs,writable:!1},OPEN:{__proto__:null,configurable:!1,
enumerable:!0,value:Uy,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:Ws,writable:!1}};Object.defineProperties(Tr,My);Object.defineProperties(
Tr.prototype,My);Object.defineProperties(Tr.prototype,{close:Wt,onerror:Wt,onmessage:Wt,onopen:Wt,readyState:Wt,url:Wt,withCredentials:Wt});DA.converters.EventSourceInitDict=
DA.dictionaryConverter([{key:"withCredentials",converter:DA.converters.boolean,defaultValue:()=>!1},{key:"dispatcher",converter:DA.converters.any,defaultValue:()=>AY()},
{key:"node",converter:DA.dictionaryConverter([{key:"reconnectionTime",converter:DA.converters["unsigned long"],defaultValue:()=>Fy},{key:"dispatcher",converter:DA.
converters.any}]),defaultValue:()=>({})}]);ky.exports={EventSource:Tr,defaultReconnectionTime:Fy}});var Gy=y((AG,p)=>{"use strict";var rY=qe(),Ly=Vr(),sY=ft(),nY=EI(),oY=II(),iY=Dt(),aY=ug(),gY=lg(),cY=AB(),EY=iB(),QY=cB(),Hy=L(),Zo=Y(),{InvalidArgumentError:_o}=Hy,
Lr=WB(),lY=at(),hY=rc(),{MockCallHistory:IY,MockCallHistoryLog:BY}=oc(),uY=Ic(),CY=cc(),fY=qu(),dY=Vg(),yY=Vn(),{getGlobalDispatcher:Yy,setGlobalDispatcher:DY}=Rs(),
wY=ur(),pY=pc();Object.assign(Ly.prototype,Lr);p.exports.Dispatcher=Ly;p.exports.Client=rY;p.exports.Pool=sY;p.exports.BalancedPool=nY;p.exports.RoundRobinPool=
oY;p.exports.Agent=iY;p.exports.ProxyAgent=aY;p.exports.Socks5ProxyAgent=gY;p.exports.EnvHttpProxyAgent=cY;p.exports.RetryAgent=EY;p.exports.H2CClient=QY;p.exports.
RetryHandler=yY;p.exports.DecoratorHandler=wY;p.exports.RedirectHandler=pY;p.exports.interceptors={redirect:eC(),responseError:rC(),retry:nC(),dump:aC(),dns:QC(),
cache:XC(),decompress:ef(),deduplicate:of()};p.exports.cacheStores={MemoryCacheStore:Oc()};var SY=cf();p.exports.cacheStores.SqliteCacheStore=SY;p.exports.buildConnector=
lY;p.exports.errors=Hy;p.exports.util={parseHeaders:Zo.parseHeaders,headerNameToString:Zo.headerNameToString};function Ps(e){return(A,t,r)=>{if(typeof t=="funct\
ion"&&(r=t,t=null),!A||typeof A!="string"&&typeof A!="object"&&!(A instanceof URL))throw new _o("invalid url");if(t!=null&&typeof t!="object")throw new _o("inva\
lid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new _o("invalid opts.path");let o=t.path;t.path.startsWith("/")||(o=`/${o}`),A=new URL(Zo.parseOrigin(
A).origin+o)}else t||(t=typeof A=="object"?A:{}),A=Zo.parseURL(A);let{agent:s,dispatcher:n=Yy()}=t;if(s)throw new _o("unsupported opts.agent. Did you mean opts.\
client?");return e.call(n,{...t,origin:A.origin,path:A.search?`${A.pathname}${A.search}`:A.pathname,method:t.method||(t.body?"PUT":"GET")},r)}}p.exports.setGlobalDispatcher=
DY;p.exports.getGlobalDispatcher=Yy;var NY=Hs().fetch,Ty=typeof __filename<"u"?__filename:void 0;function xy(e,A){if(!e||typeof e!="object")return;let t=typeof e.
stack=="string"?e.stack:"",r=A.replace(/\\/g,"/");if(t&&(t.includes(A)||t.includes(r)))return;let s={};if(Error.captureStackTrace(s,xy),!s.stack)return;let n=s.
stack.split(`
`).slice(1).join(`
`);e.stack=t?`${t}
${n}`:s.stack}p.exports.fetch=function(A,t=void 0){return NY(A,t).catch(r=>{throw Ty?xy(r,Ty):r&&typeof r=="object"&&Error.captureStackTrace(r,p.exports.fetch),
r})};p.exports.Headers=Yt().Headers;p.exports.Response=bs().Response;p.exports.Request=pr().Request;p.exports.FormData=hn().FormData;var{setGlobalOrigin:RY,getGlobalOrigin:mY}=ji();
p.exports.setGlobalOrigin=RY;p.exports.getGlobalOrigin=mY;var{CacheStorage:FY}=yd(),{kConstruct:UY}=q();p.exports.caches=new FY(UY);var{deleteCookie:MY,getCookies:kY,
getSetCookies:bY,setCookie:TY,parseCookie:LY}=Td();p.exports.deleteCookie=MY;p.exports.getCookies=kY;p.exports.getSetCookies=bY;p.exports.setCookie=TY;p.exports.
parseCookie=LY;var{parseMIMEType:HY,serializeAMimeType:YY}=qA();p.exports.parseMIMEType=HY;p.exports.serializeAMimeType=YY;var{CloseEvent:xY,ErrorEvent:GY,MessageEvent:VY}=bo(),
{WebSocket:OY,ping:JY}=ly();p.exports.WebSocket=OY;p.exports.CloseEvent=xY;p.exports.ErrorEvent=GY;p.exports.MessageEvent=VY;p.exports.ping=JY;p.exports.WebSocketStream=
yy().WebSocketStream;p.exports.WebSocketError=HE().WebSocketError;p.exports.request=Ps(Lr.request);p.exports.stream=Ps(Lr.stream);p.exports.pipeline=Ps(Lr.pipeline);
p.exports.connect=Ps(Lr.connect);p.exports.upgrade=Ps(Lr.upgrade);p.exports.MockClient=hY;p.exports.MockCallHistory=IY;p.exports.MockCallHistoryLog=BY;p.exports.
MockPool=CY;p.exports.MockAgent=uY;p.exports.SnapshotAgent=fY;p.exports.mockErrors=dY;var{EventSource:vY}=by();p.exports.EventSource=vY;function qY(){globalThis.
fetch=p.exports.fetch,globalThis.Headers=p.exports.Headers,globalThis.Response=p.exports.Response,globalThis.Request=p.exports.Request,globalThis.FormData=p.exports.
FormData,globalThis.WebSocket=p.exports.WebSocket,globalThis.CloseEvent=p.exports.CloseEvent,globalThis.ErrorEvent=p.exports.ErrorEvent,globalThis.MessageEvent=
p.exports.MessageEvent,globalThis.EventSource=p.exports.EventSource}p.exports.install=qY});var Xo=_y(Gy());var export_EnvHttpProxyAgent=Xo.EnvHttpProxyAgent;var export_Pool=Xo.Pool;var export_ProxyAgent=Xo.ProxyAgent;var export_fetch=Xo.fetch;export{export_EnvHttpProxyAgent as EnvHttpProxyAgent,
export_Pool as Pool,export_ProxyAgent as ProxyAgent,export_fetch as fetch};
/*! Bundled license information:

undici/lib/web/fetch/body.js:
  (*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> *)

undici/lib/web/websocket/frame.js:
  (*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> *)
*/
