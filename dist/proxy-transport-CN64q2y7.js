import { Pool, ProxyAgent } from "./undici.js";
import { Dt as createTimeout, Et as createRefusal, Ot as toSocksFailure, Tt as createContentError, wt as createConnectionFailure } from "./shared-lvi8I2BZ.js";
import { rt as decodeLeniently } from "./action.js";
// lib/http/proxy-transport.js
function openProxyTransport(proxy, settings) {
	let { tls, connectTimeoutMs } = settings, address = new URL(proxy), agent = new ProxyAgent({
		uri: proxy,
		requestTls: {
			...tls,
			timeout: connectTimeoutMs
		},
		...isSocks(address) ? toSocksOptions(address) : toHttpOptions(address, settings)
	});
	return {
		async request({ method, url, headers, body, signal }) {
			let { origin, pathname, search } = url, path = `${pathname}${search}`, response = await untilAborted(agent.request({
				origin,
				path,
				method,
				headers,
				body,
				signal
			}).catch((error) => {
				throw isSocks(address) ? toSocksFailure(error) : error;
			}), signal);
			return {
				status: response.statusCode,
				headers: response.headers,
				body: response.body
			};
		},
		close: () => agent.destroy()
	};
}
function isSocks({ protocol }) {
	return protocol.startsWith("socks");
}
function toSocksOptions({ username, password }) {
	return {
		username: decodeLeniently(username),
		password: decodeLeniently(password)
	};
}
function toHttpOptions(address, { connectTimeoutMs, attemptTimeoutMs }) {
	return {
		...findAuthorization(address),
		proxyTls: {
			timeout: connectTimeoutMs,
			autoSelectFamilyAttemptTimeout: attemptTimeoutMs
		},
		clientFactory: (origin, options) => new ProxyPool(origin, options, connectTimeoutMs)
	};
}
function findAuthorization({ username, password }) {
	if (username === "" && password === "") return {};
	let credentials = `${decodeLeniently(username)}:${decodeLeniently(password)}`;
	return { token: `Basic ${Buffer.from(credentials).toString("base64")}` };
}
async function untilAborted(result, signal) {
	let finished = new AbortController(), aborted = new Promise((_, reject) => {
		let abort = () => {
			reject(signal.reason);
		};
		signal.aborted ? abort() : signal.addEventListener("abort", abort, {
			once: !0,
			signal: finished.signal
		});
	});
	try {
		return await Promise.race([result, aborted]);
	} finally {
		finished.abort();
	}
}
var ProxyPool = class extends Pool {
	timeoutMs;
	constructor(origin, options, timeoutMs) {
		super(origin, options), this.timeoutMs = timeoutMs;
	}
	connect(options, callback) {
		if (callback !== void 0) super.connect(options, callback);
		else return this.openTunnel(options);
	}
	async openTunnel(options) {
		let signal = AbortSignal.timeout(this.timeoutMs), tunnel;
		try {
			tunnel = await untilAborted(super.connect({
				...options,
				signal
			}), signal);
		} catch (cause) {
			throw signal.aborted ? createTimeout(this.timeoutMs) : createConnectionFailure(cause);
		}
		let { statusCode, socket } = tunnel;
		if (statusCode === 200 && !(socket.readableLength > 0)) return tunnel;
		throw socket.on("error", () => void 0).destroy(), statusCode === 200 ? createContentError() : createRefusal(statusCode);
	}
};
export { openProxyTransport };
