import { EnvHttpProxyAgent, Pool } from "./undici.js";
// lib/http/proxy-transport.js
function openProxyTransport({ tls, connectTimeoutMs }) {
	let connect = {
		...tls,
		timeout: connectTimeoutMs
	}, agent = new EnvHttpProxyAgent({
		connect,
		requestTls: connect,
		clientFactory: createProxyClient
	});
	return {
		async request({ method, url, headers, body, signal }) {
			let { origin, pathname, search } = url, path = `${pathname}${search}`, response = await agent.request({
				origin,
				path,
				method,
				headers,
				body,
				signal
			});
			return {
				status: response.statusCode,
				headers: response.headers,
				body: response.body
			};
		},
		close: () => agent.destroy()
	};
}
var TunnelError = class extends Error {
	code = "PROXY_CLOSED";
}, ProxyPool = class extends Pool {
	connect(options, callback) {
		if (callback !== void 0) super.connect(options, callback);
		else return super.connect(options).catch((cause) => {
			throw new TunnelError("The proxy closed the connection (HTTP Tunneling)", { cause });
		});
	}
};
function createProxyClient(origin, options) {
	return new ProxyPool(origin, options);
}
export { openProxyTransport };
