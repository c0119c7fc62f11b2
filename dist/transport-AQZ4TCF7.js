import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import{InputError}from"./chunk-PMOZQPG4.js";import"./chunk-VCN72S23.js";import{EnvHttpProxyAgent,Pool}from"./undici.js";var MAX_CONNECT_TIMEOUT_MS=1e4;function createTransport(options){assertProxyUrls(process.env);let tls={...options.caCertificate===void 0?{}:{ca:options.caCertificate},
...options.clientCertificate===void 0?{}:{cert:options.clientCertificate},...options.clientKey===void 0?{}:{key:options.clientKey},...options.insecure===!0?{rejectUnauthorized:!1}:
{}},timeout=Math.min(options.requestTimeoutMs,MAX_CONNECT_TIMEOUT_MS);return new EnvHttpProxyAgent({connect:{...tls,timeout},requestTls:{...tls,timeout},clientFactory:createProxyClient})}
var PROXY_VARIABLES=["http_proxy","https_proxy"];function assertProxyUrls(env){let issues=PROXY_VARIABLES.flatMap(name=>{let input=env[name]===void 0?name.toUpperCase():
name,value=env[input];return value===void 0||value===""||isProxyUrl(value)?[]:[{input,problem:"must be the URL of a proxy, such as http://proxy.example.com:3128"}]});
if(issues.length>0)throw new InputError(issues)}function isProxyUrl(value){return URL.canParse(value)&&/^(https?|socks5?):$/.test(new URL(value).protocol)}var TunnelError=class extends Error{code="\
PROXY_CLOSED"},ProxyPool=class extends Pool{connect(options,callback){if(callback!==void 0){super.connect(options,callback);return}return super.connect(options).
catch(cause=>{throw new TunnelError("The proxy closed the connection (HTTP Tunneling)",{cause})})}};function createProxyClient(origin,options){return new ProxyPool(
origin,options)}export{createTransport};
