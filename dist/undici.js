const e = process.getBuiltinModule("node:module").createRequire;
// \0rolldown/runtime.js
var t = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), n = e(import.meta.url), r = t(((e, t) => {
	t.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kRedirectCacheControl: Symbol("redirect cache control"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
		kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
		kEnableConnectProtocol: Symbol("http2session connect protocol"),
		kRemoteSettings: Symbol("http2session remote settings"),
		kHTTP2Stream: Symbol("http2session client stream"),
		kPingInterval: Symbol("ping interval"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent"),
		kSocks5ProxyAgent: Symbol("socks5 proxy agent")
	};
})), i = t(((e, t) => {
	let n = 0, r = 1e3, i, a = Symbol("kFastTimer"), o = [];
	function s() {
		n += 499;
		let e = 0, t = o.length;
		for (; e < t;) {
			let r = o[e];
			r._state === 0 ? (r._idleStart = n - 499, r._state = 1) : r._state === 1 && n >= r._idleStart + r._idleTimeout && (r._state = -1, r._idleStart = -1, r._onTimeout(r._timerArg)), r._state === -1 ? (r._state = -2, --t !== 0 && (o[e] = o[t])) : ++e;
		}
		o.length = t, o.length !== 0 && c();
	}
	function c() {
		i?.refresh ? i.refresh() : (clearTimeout(i), i = setTimeout(s, 499), i?.unref());
	}
	var l = class {
		[a] = !0;
		_state = -2;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e, this._idleTimeout = t, this._timerArg = n, this.refresh();
		}
		refresh() {
			this._state === -2 && o.push(this), i && o.length !== 1 || c(), this._state = 0;
		}
		clear() {
			this._state = -1, this._idleStart = -1;
		}
	};
	t.exports = {
		setTimeout(e, t, n) {
			return t <= r ? setTimeout(e, t, n) : new l(e, t, n);
		},
		clearTimeout(e) {
			e[a] ? e.clear() : clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new l(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return n;
		},
		tick(e = 0) {
			n += e - r + 1, s(), s();
		},
		reset() {
			n = 0, o.length = 0, clearTimeout(i), i = null;
		},
		kFastTimer: a
	};
})), a = t(((e, t) => {
	let n = Symbol.for("undici.error.UND_ERR");
	var r = class extends Error {
		constructor(e, t) {
			super(e, t), this.name = "UndiciError", this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === !0;
		}
		get [n]() {
			return !0;
		}
	};
	let i = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var a = class extends r {
		constructor(e) {
			super(e), this.name = "ConnectTimeoutError", this.message = e || "Connect Timeout Error", this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === !0;
		}
		get [i]() {
			return !0;
		}
	};
	let o = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var s = class extends r {
		constructor(e) {
			super(e), this.name = "HeadersTimeoutError", this.message = e || "Headers Timeout Error", this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === !0;
		}
		get [o]() {
			return !0;
		}
	};
	let c = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var l = class extends r {
		constructor(e) {
			super(e), this.name = "HeadersOverflowError", this.message = e || "Headers Overflow Error", this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === !0;
		}
		get [c]() {
			return !0;
		}
	};
	let u = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var d = class extends r {
		constructor(e) {
			super(e), this.name = "BodyTimeoutError", this.message = e || "Body Timeout Error", this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === !0;
		}
		get [u]() {
			return !0;
		}
	};
	let f = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var p = class extends r {
		constructor(e) {
			super(e), this.name = "InvalidArgumentError", this.message = e || "Invalid Argument Error", this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](e) {
			return e && e[f] === !0;
		}
		get [f]() {
			return !0;
		}
	};
	let m = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var h = class extends r {
		constructor(e) {
			super(e), this.name = "InvalidReturnValueError", this.message = e || "Invalid Return Value Error", this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === !0;
		}
		get [m]() {
			return !0;
		}
	};
	let g = Symbol.for("undici.error.UND_ERR_ABORT");
	var _ = class extends r {
		constructor(e) {
			super(e), this.name = "AbortError", this.message = e || "The operation was aborted", this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === !0;
		}
		get [g]() {
			return !0;
		}
	};
	let v = Symbol.for("undici.error.UND_ERR_ABORTED");
	var y = class extends _ {
		constructor(e) {
			super(e), this.name = "AbortError", this.message = e || "Request aborted", this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === !0;
		}
		get [v]() {
			return !0;
		}
	};
	let b = Symbol.for("undici.error.UND_ERR_INFO");
	var x = class extends r {
		constructor(e) {
			super(e), this.name = "InformationalError", this.message = e || "Request information", this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === !0;
		}
		get [b]() {
			return !0;
		}
	};
	let S = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var C = class extends r {
		constructor(e) {
			super(e), this.name = "RequestContentLengthMismatchError", this.message = e || "Request body length does not match content-length header", this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === !0;
		}
		get [S]() {
			return !0;
		}
	};
	let w = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var T = class extends r {
		constructor(e) {
			super(e), this.name = "ResponseContentLengthMismatchError", this.message = e || "Response body length does not match content-length header", this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === !0;
		}
		get [w]() {
			return !0;
		}
	};
	let E = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var D = class extends r {
		constructor(e) {
			super(e), this.name = "ClientDestroyedError", this.message = e || "The client is destroyed", this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === !0;
		}
		get [E]() {
			return !0;
		}
	};
	let O = Symbol.for("undici.error.UND_ERR_CLOSED");
	var k = class extends r {
		constructor(e) {
			super(e), this.name = "ClientClosedError", this.message = e || "The client is closed", this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === !0;
		}
		get [O]() {
			return !0;
		}
	};
	let A = Symbol.for("undici.error.UND_ERR_SOCKET");
	var j = class extends r {
		constructor(e, t) {
			super(e), this.name = "SocketError", this.message = e || "Socket error", this.code = "UND_ERR_SOCKET", this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[A] === !0;
		}
		get [A]() {
			return !0;
		}
	};
	let M = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var N = class extends r {
		constructor(e) {
			super(e), this.name = "NotSupportedError", this.message = e || "Not supported error", this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[M] === !0;
		}
		get [M]() {
			return !0;
		}
	};
	let P = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var F = class extends r {
		constructor(e) {
			super(e), this.name = "MissingUpstreamError", this.message = e || "No upstream has been added to the BalancedPool", this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](e) {
			return e && e[P] === !0;
		}
		get [P]() {
			return !0;
		}
	};
	let I = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var L = class extends Error {
		constructor(e, t, n) {
			super(e), this.name = "HTTPParserError", this.code = t ? `HPE_${t}` : void 0, this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[I] === !0;
		}
		get [I]() {
			return !0;
		}
	};
	let R = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var z = class extends r {
		constructor(e) {
			super(e), this.name = "ResponseExceededMaxSizeError", this.message = e || "Response content exceeded max size", this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[R] === !0;
		}
		get [R]() {
			return !0;
		}
	};
	let B = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var V = class extends r {
		constructor(e, t, { headers: n, data: r }) {
			super(e), this.name = "RequestRetryError", this.message = e || "Request retry error", this.code = "UND_ERR_REQ_RETRY", this.statusCode = t, this.data = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[B] === !0;
		}
		get [B]() {
			return !0;
		}
	};
	let H = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var U = class extends r {
		constructor(e, t, { headers: n, body: r }) {
			super(e), this.name = "ResponseError", this.message = e || "Response error", this.code = "UND_ERR_RESPONSE", this.statusCode = t, this.body = r, this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[H] === !0;
		}
		get [H]() {
			return !0;
		}
	};
	let W = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var G = class extends r {
		constructor(e, t, n = {}) {
			super(t, {
				cause: e,
				...n
			}), this.name = "SecureProxyConnectionError", this.message = t || "Secure Proxy Connection failed", this.code = "UND_ERR_PRX_TLS", this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[W] === !0;
		}
		get [W]() {
			return !0;
		}
	};
	let K = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var ee = class extends r {
		constructor(e) {
			super(e), this.name = "MaxOriginsReachedError", this.message = e || "Maximum allowed origins reached", this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[K] === !0;
		}
		get [K]() {
			return !0;
		}
	}, te = class extends r {
		constructor(e, t) {
			super(e), this.name = "Socks5ProxyError", this.message = e || "SOCKS5 proxy error", this.code = t || "UND_ERR_SOCKS5";
		}
	};
	let ne = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	t.exports = {
		AbortError: _,
		HTTPParserError: L,
		UndiciError: r,
		HeadersTimeoutError: s,
		HeadersOverflowError: l,
		BodyTimeoutError: d,
		RequestContentLengthMismatchError: C,
		ConnectTimeoutError: a,
		InvalidArgumentError: p,
		InvalidReturnValueError: h,
		RequestAbortedError: y,
		ClientDestroyedError: D,
		ClientClosedError: k,
		InformationalError: x,
		SocketError: j,
		NotSupportedError: N,
		ResponseContentLengthMismatchError: T,
		BalancedPoolMissingUpstreamError: F,
		ResponseExceededMaxSizeError: z,
		RequestRetryError: V,
		ResponseError: U,
		SecureProxyConnectionError: G,
		MaxOriginsReachedError: ee,
		Socks5ProxyError: te,
		MessageSizeExceededError: class extends r {
			constructor(e) {
				super(e), this.name = "MessageSizeExceededError", this.message = e || "Max decompressed message size exceeded", this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[ne] === !0;
			}
			get [ne]() {
				return !0;
			}
		}
	};
})), o = t(((e, t) => {
	let n = "Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection".split("."), r = {};
	Object.setPrototypeOf(r, null);
	let i = {};
	Object.setPrototypeOf(i, null);
	function a(e) {
		let t = i[e];
		return t === void 0 && (t = Buffer.from(e)), t;
	}
	for (let e = 0; e < n.length; ++e) {
		let t = n[e], i = t.toLowerCase();
		r[t] = r[i] = i;
	}
	t.exports = {
		wellknownHeaderNames: n,
		headerNameLowerCasedRecord: r,
		getHeaderNameAsBuffer: a
	};
})), s = t(((e, t) => {
	let { wellknownHeaderNames: n, headerNameLowerCasedRecord: r } = o();
	var i = class e {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(t, n, r) {
			if (r === void 0 || r >= t.length) throw TypeError("Unreachable");
			if ((this.code = t.charCodeAt(r)) > 127) throw TypeError("key must be ascii string");
			t.length === ++r ? this.value = n : this.middle = new e(t, n, r);
		}
		add(t, n) {
			let r = t.length;
			if (r === 0) throw TypeError("Unreachable");
			let i = 0, a = this;
			for (;;) {
				let o = t.charCodeAt(i);
				if (o > 127) throw TypeError("key must be ascii string");
				if (a.code === o) {
					if (r === ++i) {
						a.value = n;
						break;
					}
					if (a.middle !== null) a = a.middle;
					else {
						a.middle = new e(t, n, i);
						break;
					}
				} else if (a.code < o) {
					if (a.left !== null) a = a.left;
					else {
						a.left = new e(t, n, i);
						break;
					}
				} else if (a.right !== null) a = a.right;
				else {
					a.right = new e(t, n, i);
					break;
				}
			}
		}
		search(e) {
			let t = e.length, n = 0, r = this;
			for (; r !== null && n < t;) {
				let i = e[n];
				for (i <= 90 && i >= 65 && (i |= 32); r !== null;) {
					if (i === r.code) {
						if (t === ++n) return r;
						r = r.middle;
						break;
					}
					r = r.code < i ? r.left : r.right;
				}
			}
			return null;
		}
	}, a = class {
		node = null;
		insert(e, t) {
			this.node === null ? this.node = new i(e, t, 0) : this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	let s = new a();
	for (let e = 0; e < n.length; ++e) {
		let t = r[n[e]];
		s.insert(t, t);
	}
	t.exports = {
		TernarySearchTree: a,
		tree: s
	};
})), c = t(((e, t) => {
	let c = n("node:assert"), { kDestroyed: l, kBodyUsed: u, kListeners: d, kBody: f } = r(), { IncomingMessage: p } = n("node:http"), m = n("node:stream"), h = n("node:net"), { stringify: g } = n("node:querystring"), { EventEmitter: _ } = n("node:events"), v = i(), { InvalidArgumentError: y, ConnectTimeoutError: b } = a(), { headerNameLowerCasedRecord: x } = o(), { tree: S } = s(), [C, w] = process.versions.node.split(".", 2).map((e) => Number(e));
	var T = class {
		constructor(e) {
			this[f] = e, this[u] = !1;
		}
		async *[Symbol.asyncIterator]() {
			c(!this[u], "disturbed"), this[u] = !0, yield* this[f];
		}
	};
	function E() {}
	function D(e) {
		return O(e) ? (H(e) === 0 && e.on("data", function() {
			c(!1);
		}), typeof e.readableDidRead != "boolean" && (e[u] = !1, _.prototype.on.call(e, "data", function() {
			this[u] = !0;
		})), e) : e && typeof e.pipeTo == "function" ? new T(e) : e && se(e) ? e : e && typeof e != "string" && !ArrayBuffer.isView(e) && B(e) ? new T(e) : e;
	}
	function O(e) {
		return e && typeof e == "object" && typeof e.pipe == "function" && typeof e.on == "function";
	}
	function k(e) {
		if (e === null) return !1;
		if (e instanceof Blob) return !0;
		if (typeof e != "object") return !1;
		{
			let t = e[Symbol.toStringTag];
			return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream == "function" || "arrayBuffer" in e && typeof e.arrayBuffer == "function");
		}
	}
	function A(e) {
		return e.includes("?") || e.includes("#");
	}
	function j(e, t) {
		if (A(e)) throw Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		let n = g(t);
		return n && (e += "?" + n), e;
	}
	function M(e) {
		let t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function N(e) {
		return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
	}
	function P(e) {
		if (typeof e == "string") {
			if (e = new URL(e), !N(e.origin || e.protocol)) throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e != "object") throw new y("Invalid URL: The URL argument must be a non-null object.");
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== "" && M(e.port) === !1) throw new y("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (e.path != null && typeof e.path != "string") throw new y("Invalid URL path: the path must be a string or null/undefined.");
			if (e.pathname != null && typeof e.pathname != "string") throw new y("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (e.hostname != null && typeof e.hostname != "string") throw new y("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (e.origin != null && typeof e.origin != "string") throw new y("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!N(e.origin || e.protocol)) throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			let t = e.origin == null ? `${e.protocol || ""}//${e.hostname || ""}:${e.port == null ? e.protocol === "https:" ? 443 : 80 : e.port}` : e.origin, n = e.path == null ? `${e.pathname || ""}${e.search || ""}` : e.path;
			return t[t.length - 1] === "/" && (t = t.slice(0, t.length - 1)), n && n[0] !== "/" && (n = `/${n}`), new URL(`${t}${n}`);
		}
		if (!N(e.origin || e.protocol)) throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function F(e) {
		if (e = P(e), e.pathname !== "/" || e.search || e.hash) throw new y("invalid url");
		return e;
	}
	function I(e) {
		if (e[0] === "[") {
			let t = e.indexOf("]");
			return c(t !== -1), e.substring(1, t);
		}
		let t = e.indexOf(":");
		return t === -1 ? e : e.substring(0, t);
	}
	function L(e) {
		if (!e) return null;
		c(typeof e == "string");
		let t = I(e);
		return h.isIP(t) ? "" : t;
	}
	function R(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function z(e) {
		return e != null && typeof e[Symbol.asyncIterator] == "function";
	}
	function B(e) {
		return !(e == null || typeof e[Symbol.iterator] != "function" && typeof e[Symbol.asyncIterator] != "function");
	}
	function V(e) {
		let t = Object.getPrototypeOf(e);
		return Object.prototype.hasOwnProperty.call(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] == "function";
	}
	function H(e) {
		if (e == null) return 0;
		if (O(e)) {
			let t = e._readableState;
			return t && t.objectMode === !1 && t.ended === !0 && Number.isFinite(t.length) ? t.length : null;
		}
		return k(e) ? e.size == null ? null : e.size : re(e) ? e.byteLength : null;
	}
	function U(e) {
		return e && !!(e.destroyed || e[l] || m.isDestroyed?.(e));
	}
	function W(e, t) {
		e != null && O(e) && !U(e) && (typeof e.destroy == "function" ? (Object.getPrototypeOf(e).constructor === p && (e.socket = null), e.destroy(t)) : t && queueMicrotask(() => {
			e.emit("error", t);
		}), e.destroyed !== !0 && (e[l] = !0));
	}
	let G = /timeout=(\d+)/;
	function K(e) {
		let t = e.match(G);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function ee(e) {
		return typeof e == "string" ? x[e] ?? e.toLowerCase() : S.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function te(e) {
		return S.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function ne(e, t) {
		t === void 0 && (t = {});
		for (let n = 0; n < e.length; n += 2) {
			let r = ee(e[n]), i = t[r];
			if (i !== void 0) {
				if (Object.hasOwn(t, r)) typeof i == "string" && (i = [i], t[r] = i), i.push(e[n + 1].toString("latin1"));
				else {
					let i = typeof e[n + 1] == "string" ? e[n + 1] : Array.isArray(e[n + 1]) ? e[n + 1].map((e) => e.toString("latin1")) : e[n + 1].toString("latin1");
					r === "__proto__" ? Object.defineProperty(t, r, {
						value: i,
						enumerable: !0,
						configurable: !0,
						writable: !0
					}) : t[r] = i;
				}
			} else {
				let i = typeof e[n + 1] == "string" ? e[n + 1] : Array.isArray(e[n + 1]) ? e[n + 1].map((e) => e.toString("latin1")) : e[n + 1].toString("latin1");
				t[r] = i;
			}
		}
		return t;
	}
	function q(e) {
		let t = e.length, n = Array(t), r, i;
		for (let a = 0; a < t; a += 2) r = e[a], i = e[a + 1], typeof r != "string" && (r = r.toString()), typeof i != "string" && (i = i.toString("latin1")), n[a] = r, n[a + 1] = i;
		return n;
	}
	function J(e) {
		let t = [];
		for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n, "latin1"), Buffer.from(`${e}`, "latin1"));
		else t.push(Buffer.from(n, "latin1"), Buffer.from(`${r}`, "latin1"));
		return t;
	}
	function Y(e) {
		if (!Array.isArray(e)) throw TypeError("expected headers to be an array");
		return e.map((e) => Buffer.from(e));
	}
	function re(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function ie(e, t, n) {
		if (!e || typeof e != "object") throw new y("handler must be an object");
		if (typeof e.onRequestStart != "function") {
			if (typeof e.onConnect != "function") throw new y("invalid onConnect method");
			if (typeof e.onError != "function") throw new y("invalid onError method");
			if (typeof e.onBodySent != "function" && e.onBodySent !== void 0) throw new y("invalid onBodySent method");
			if (n || t === "CONNECT") {
				if (typeof e.onUpgrade != "function") throw new y("invalid onUpgrade method");
			} else {
				if (typeof e.onHeaders != "function") throw new y("invalid onHeaders method");
				if (typeof e.onData != "function") throw new y("invalid onData method");
				if (typeof e.onComplete != "function") throw new y("invalid onComplete method");
			}
		}
	}
	function ae(e) {
		return !!(e && (m.isDisturbed(e) || e[u]));
	}
	function X(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	function oe(e) {
		let t;
		return new ReadableStream({
			start() {
				t = e[Symbol.asyncIterator]();
			},
			pull(e) {
				return t.next().then(({ done: t, value: n }) => {
					if (t) return queueMicrotask(() => {
						e.close(), e.byobRequest?.respond(0);
					});
					{
						let t = Buffer.isBuffer(n) ? n : Buffer.from(n);
						return t.byteLength ? e.enqueue(new Uint8Array(t)) : this.pull(e);
					}
				});
			},
			cancel() {
				return t.return();
			},
			type: "bytes"
		});
	}
	function se(e) {
		return e && typeof e == "object" && typeof e.append == "function" && typeof e.delete == "function" && typeof e.get == "function" && typeof e.getAll == "function" && typeof e.has == "function" && typeof e.set == "function" && e[Symbol.toStringTag] === "FormData";
	}
	function Z(e, t) {
		return "addEventListener" in e ? (e.addEventListener("abort", t, { once: !0 }), () => e.removeEventListener("abort", t)) : (e.once("abort", t), () => e.removeListener("abort", t));
	}
	let Q = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	function ce(e) {
		return Q[e] === 1;
	}
	let le = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function ue(e) {
		if (e.length >= 12) return le.test(e);
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (Q[e.charCodeAt(t)] !== 1) return !1;
		return !0;
	}
	let de = /[^\t\x20-\x7e\x80-\xff]/;
	function fe(e) {
		return !de.test(e);
	}
	let pe = /^bytes (\d+)-(\d+)\/(\d+)?$/;
	function me(e) {
		if (e == null || e === "") return {
			start: 0,
			end: null,
			size: null
		};
		let t = e ? e.match(pe) : null;
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] ? parseInt(t[3]) : null
		} : null;
	}
	function he(e, t, n) {
		return (e[d] ??= []).push([t, n]), e.on(t, n), e;
	}
	function ge(e) {
		if (e[d] != null) {
			for (let [t, n] of e[d]) e.removeListener(t, n);
			e[d] = null;
		}
		return e;
	}
	function $(e, t, n) {
		try {
			t.onError(n), c(t.aborted);
		} catch (t) {
			e.emit("error", t);
		}
	}
	let _e = process.platform === "win32" ? (e, t) => {
		if (!t.timeout) return E;
		let n = null, r = null, i = v.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => ve(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			v.clearFastTimeout(i), clearImmediate(n), clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return E;
		let n = null, r = v.setFastTimeout(() => {
			n = setImmediate(() => {
				ve(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			v.clearFastTimeout(r), clearImmediate(n);
		};
	};
	function ve(e, t) {
		if (e == null) return;
		let n = "Connect Timeout Error";
		n += Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : ` (attempted address: ${t.hostname}:${t.port},`, n += ` timeout: ${t.timeout}ms)`, W(e, new b(n));
	}
	function ye(e) {
		if (e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p") switch (e[4]) {
			case ":": return "http:";
			case "s": if (e[5] === ":") return "https:";
		}
		return e.slice(0, e.indexOf(":") + 1);
	}
	let be = Object.create(null);
	be.enumerable = !0;
	let xe = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT"
	}, Se = {
		...xe,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(xe, null), Object.setPrototypeOf(Se, null), t.exports = {
		kEnumerableProperty: be,
		isDisturbed: ae,
		isBlobLike: k,
		parseOrigin: F,
		parseURL: P,
		getServerName: L,
		isStream: O,
		isIterable: B,
		hasSafeIterator: V,
		isAsyncIterable: z,
		isDestroyed: U,
		headerNameToString: ee,
		bufferToLowerCasedHeaderName: te,
		addListener: he,
		removeAllListeners: ge,
		errorRequest: $,
		parseRawHeaders: q,
		toRawHeaders: J,
		encodeRawHeaders: Y,
		parseHeaders: ne,
		parseKeepAliveTimeout: K,
		destroy: W,
		bodyLength: H,
		deepClone: R,
		ReadableStreamFrom: oe,
		isBuffer: re,
		assertRequestHandler: ie,
		getSocketInfo: X,
		isFormDataLike: se,
		pathHasQueryOrFragment: A,
		serializePathWithQuery: j,
		addAbortListener: Z,
		isValidHTTPToken: ue,
		isValidHeaderValue: fe,
		isTokenCharCode: ce,
		parseRangeHeader: me,
		normalizedMethodRecordsBase: xe,
		normalizedMethodRecords: Se,
		isValidPort: M,
		isHttpOrHttpsPrefixed: N,
		nodeMajor: C,
		nodeMinor: w,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody: D,
		setupConnectTimeout: _e,
		getProtocolFromUrlString: ye
	};
})), l = t(((e, t) => {
	let { kConnected: n, kPending: i, kRunning: a, kSize: o, kFree: s, kQueued: c } = r();
	t.exports = {
		ClientStats: class {
			constructor(e) {
				this.connected = e[n], this.pending = e[i], this.running = e[a], this.size = e[o];
			}
		},
		PoolStats: class {
			constructor(e) {
				this.connected = e[n], this.free = e[s], this.pending = e[i], this.queued = e[c], this.running = e[a], this.size = e[o];
			}
		}
	};
})), u = t(((e, t) => {
	let r = n("node:diagnostics_channel"), i = n("node:util"), a = i.debuglog("undici"), o = i.debuglog("fetch"), s = i.debuglog("websocket"), c = {
		beforeConnect: r.channel("undici:client:beforeConnect"),
		connected: r.channel("undici:client:connected"),
		connectError: r.channel("undici:client:connectError"),
		sendHeaders: r.channel("undici:client:sendHeaders"),
		create: r.channel("undici:request:create"),
		bodySent: r.channel("undici:request:bodySent"),
		bodyChunkSent: r.channel("undici:request:bodyChunkSent"),
		bodyChunkReceived: r.channel("undici:request:bodyChunkReceived"),
		headers: r.channel("undici:request:headers"),
		trailers: r.channel("undici:request:trailers"),
		error: r.channel("undici:request:error"),
		open: r.channel("undici:websocket:open"),
		close: r.channel("undici:websocket:close"),
		socketError: r.channel("undici:websocket:socket_error"),
		ping: r.channel("undici:websocket:ping"),
		pong: r.channel("undici:websocket:pong"),
		proxyConnected: r.channel("undici:proxy:connected")
	}, l = !1;
	function u(e = a) {
		l || (c.beforeConnect.hasSubscribers || c.connected.hasSubscribers || c.connectError.hasSubscribers || c.sendHeaders.hasSubscribers ? l = !0 : (l = !0, r.subscribe("undici:client:beforeConnect", (t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
		}), r.subscribe("undici:client:connected", (t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
		}), r.subscribe("undici:client:connectError", (t) => {
			let { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
			e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
		}), r.subscribe("undici:client:sendHeaders", (t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e("sending request to %s %s%s", n, i, r);
		})));
	}
	let d = !1;
	function f(e = a) {
		d || (c.headers.hasSubscribers || c.trailers.hasSubscribers || c.error.hasSubscribers ? d = !0 : (d = !0, r.subscribe("undici:request:headers", (t) => {
			let { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
			e("received response to %s %s%s - HTTP %d", n, i, r, a);
		}), r.subscribe("undici:request:trailers", (t) => {
			let { request: { method: n, path: r, origin: i } } = t;
			e("trailers received from %s %s%s", n, i, r);
		}), r.subscribe("undici:request:error", (t) => {
			let { request: { method: n, path: r, origin: i }, error: a } = t;
			e("request to %s %s%s errored - %s", n, i, r, a.message);
		})));
	}
	let p = !1;
	function m(e = s) {
		p || (c.open.hasSubscribers || c.close.hasSubscribers || c.socketError.hasSubscribers || c.ping.hasSubscribers || c.pong.hasSubscribers ? p = !0 : (p = !0, r.subscribe("undici:websocket:open", (t) => {
			if (t.address != null) {
				let { address: n, port: r } = t.address;
				e("connection opened %s%s", n, r ? `:${r}` : "");
			} else e("connection opened");
		}), r.subscribe("undici:websocket:close", (t) => {
			let { websocket: n, code: r, reason: i } = t;
			e("closed connection to %s - %s %s", n.url, r, i);
		}), r.subscribe("undici:websocket:socket_error", (t) => {
			e("connection errored - %s", t.message);
		}), r.subscribe("undici:websocket:ping", (t) => {
			e("ping received");
		}), r.subscribe("undici:websocket:pong", (t) => {
			e("pong received");
		})));
	}
	(a.enabled || o.enabled) && (u(o.enabled ? o : a), f(o.enabled ? o : a)), s.enabled && (u(a.enabled ? a : s), m(s)), t.exports = { channels: c };
})), d = t(((e, t) => {
	let { InvalidArgumentError: r, NotSupportedError: i } = a(), s = n("node:assert"), { isValidHTTPToken: l, isValidHeaderValue: d, isStream: f, destroy: p, isBuffer: m, isFormDataLike: h, isIterable: g, hasSafeIterator: _, isBlobLike: v, serializePathWithQuery: y, assertRequestHandler: b, getServerName: x, normalizedMethodRecords: S, getProtocolFromUrlString: C } = c(), { channels: w } = u(), { headerNameLowerCasedRecord: T } = o(), E = /[^\u0021-\u00ff]/;
	function D(e) {
		if (typeof e != "string" || e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		return !0;
	}
	let O = Symbol("handler");
	var k = class {
		constructor(e, { path: t, method: n, body: i, headers: a, query: o, idempotent: s, blocking: c, upgrade: u, headersTimeout: T, bodyTimeout: D, reset: k, expectContinue: j, servername: M, throwOnError: N, maxRedirections: P, typeOfService: F }, I) {
			if (typeof t != "string") throw new r("path must be a string");
			if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && n !== "CONNECT") throw new r("path must be an absolute URL or start with a slash");
			if (E.test(t)) throw new r("invalid request path");
			if (typeof n != "string") throw new r("method must be a string");
			if (S[n] === void 0 && !l(n)) throw new r("invalid request method");
			if (u && typeof u != "string") throw new r("upgrade must be a string");
			if (u && !d(u)) throw new r("invalid upgrade header");
			if (T != null && (!Number.isFinite(T) || T < 0)) throw new r("invalid headersTimeout");
			if (D != null && (!Number.isFinite(D) || D < 0)) throw new r("invalid bodyTimeout");
			if (k != null && typeof k != "boolean") throw new r("invalid reset");
			if (j != null && typeof j != "boolean") throw new r("invalid expectContinue");
			if (N != null) throw new r("invalid throwOnError");
			if (P != null && P !== 0) throw new r("maxRedirections is not supported, use the redirect interceptor");
			if (F != null && (!Number.isInteger(F) || F < 0 || F > 255)) throw new r("typeOfService must be an integer between 0 and 255");
			if (this.headersTimeout = T, this.bodyTimeout = D, this.method = n, this.typeOfService = F, this.abort = null, i == null) this.body = null;
			else if (f(i)) {
				this.body = i;
				let e = this.body._readableState;
				e && e.autoDestroy || (this.endHandler = function() {
					p(this);
				}, this.body.on("end", this.endHandler)), this.errorHandler = (e) => {
					this.abort ? this.abort(e) : this.error = e;
				}, this.body.on("error", this.errorHandler);
			} else if (m(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i == "string") this.body = i.length ? Buffer.from(i) : null;
			else if (h(i) || g(i) || v(i)) this.body = i;
			else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			if (this.completed = !1, this.aborted = !1, this.upgrade = u || null, this.path = o ? y(t, o) : t, this.origin = e, this.protocol = C(e), this.idempotent = s ?? (n === "HEAD" || n === "GET"), this.blocking = c ?? this.method !== "HEAD", this.reset = k ?? null, this.host = null, this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = j ?? !1, Array.isArray(a)) {
				if (a.length % 2 != 0) throw new r("headers array must be even");
				for (let e = 0; e < a.length; e += 2) A(this, a[e], a[e + 1]);
			} else if (a && typeof a == "object") {
				if (_(a)) for (let e of a) {
					if (!Array.isArray(e) || e.length !== 2) throw new r("headers must be in key-value pair format");
					A(this, e[0], e[1]);
				}
				else {
					let e = Object.keys(a);
					for (let t = 0; t < e.length; ++t) A(this, e[t], a[e[t]]);
				}
			} else if (a != null) throw new r("headers must be an object or an array");
			b(I, n, u), this.servername = M || x(this.host) || null, this[O] = I, w.create.hasSubscribers && w.create.publish({ request: this });
		}
		onBodySent(e) {
			if (w.bodyChunkSent.hasSubscribers && w.bodyChunkSent.publish({
				request: this,
				chunk: e
			}), this[O].onBodySent) try {
				return this[O].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (w.bodySent.hasSubscribers && w.bodySent.publish({ request: this }), this[O].onRequestSent) try {
				return this[O].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			if (s(!this.aborted), s(!this.completed), this.error) e(this.error);
			else return this.abort = e, this[O].onConnect(e);
		}
		onResponseStarted() {
			return this[O].onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			s(!this.aborted), s(!this.completed), w.headers.hasSubscribers && w.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			try {
				return this[O].onHeaders(e, t, n, r);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			s(!this.aborted), s(!this.completed), w.bodyChunkReceived.hasSubscribers && w.bodyChunkReceived.publish({
				request: this,
				chunk: e
			});
			try {
				return this[O].onData(e);
			} catch (e) {
				return this.abort(e), !1;
			}
		}
		onUpgrade(e, t, n, r = "") {
			this.onFinally(), s(!this.aborted), s(!this.completed), w.headers.hasSubscribers && w.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			let i = this[O].onUpgrade(e, t, n);
			return this.aborted || (this.completed = !0, w.trailers.hasSubscribers && w.trailers.publish({
				request: this,
				trailers: []
			})), i;
		}
		onComplete(e) {
			this.onFinally(), s(!this.aborted), s(!this.completed), this.completed = !0, w.trailers.hasSubscribers && w.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[O].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			if (this.onFinally(), w.error.hasSubscribers && w.error.publish({
				request: this,
				error: e
			}), !this.aborted) return this.aborted = !0, this[O].onError(e);
		}
		onFinally() {
			this.errorHandler &&= (this.body.off("error", this.errorHandler), null), this.endHandler &&= (this.body.off("end", this.endHandler), null);
		}
		addHeader(e, t) {
			return A(this, e, t), this;
		}
	};
	function A(e, t, n) {
		if (n && typeof n == "object" && !Array.isArray(n)) throw new r(`invalid ${t} header`);
		if (n === void 0) return;
		let a = T[t];
		if (a === void 0 && (a = t.toLowerCase(), T[a] === void 0 && !l(a))) throw new r("invalid header key");
		if (Array.isArray(n)) {
			let e = [];
			for (let i = 0; i < n.length; i++) if (typeof n[i] == "string") {
				if (!d(n[i])) throw new r(`invalid ${t} header`);
				e.push(n[i]);
			} else if (n[i] === null) e.push("");
			else if (typeof n[i] == "object") throw new r(`invalid ${t} header`);
			else {
				let a = `${n[i]}`;
				if (!d(a)) throw new r(`invalid ${t} header`);
				e.push(a);
			}
			n = e;
		} else if (typeof n == "string") {
			if (!d(n)) throw new r(`invalid ${t} header`);
		} else if (n === null) n = "";
		else if (n = `${n}`, !d(n)) throw new r(`invalid ${t} header`);
		if (a === "host") {
			if (e.host !== null) throw new r("duplicate host header");
			if (typeof n != "string") throw new r("invalid host header");
			e.host = n;
		} else if (a === "content-length") {
			if (e.contentLength !== null) throw new r("duplicate content-length header");
			if (!D(n)) throw new r("invalid content-length header");
			e.contentLength = parseInt(n, 10);
		} else if (e.contentType === null && a === "content-type") e.contentType = n, e.headers.push(t, n);
		else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") throw new r(`invalid ${a} header`);
		else if (a === "connection") {
			let t = typeof n == "string" ? n : null;
			if (t === null) throw new r("invalid connection header");
			for (let n of t.toLowerCase().split(",")) {
				let t = n.trim();
				if (!l(t)) throw new r("invalid connection header");
				t === "close" && (e.reset = !0);
			}
		} else if (a === "expect") throw new i("expect header not supported");
		else e.headers.push(t, n);
	}
	t.exports = k;
})), f = t(((e, t) => {
	let { InvalidArgumentError: n } = a();
	t.exports = class e {
		#e;
		constructor(e) {
			this.#e = e;
		}
		static wrap(t) {
			return t.onRequestStart ? t : new e(t);
		}
		onConnect(e, t) {
			return this.#e.onConnect?.(e, t);
		}
		onResponseStarted() {
			return this.#e.onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			return this.#e.onHeaders?.(e, t, n, r);
		}
		onUpgrade(e, t, n) {
			return this.#e.onUpgrade?.(e, t, n);
		}
		onData(e) {
			return this.#e.onData?.(e);
		}
		onComplete(e) {
			return this.#e.onComplete?.(e);
		}
		onError(e) {
			if (!this.#e.onError) throw e;
			return this.#e.onError?.(e);
		}
		onRequestStart(e, t) {
			this.#e.onConnect?.((t) => e.abort(t), t);
		}
		onRequestUpgrade(e, t, n, i) {
			let a = [];
			for (let [e, t] of Object.entries(n)) a.push(Buffer.from(e, "latin1"), r(t));
			this.#e.onUpgrade?.(t, a, i);
		}
		onResponseStart(e, t, n, i) {
			let a = [];
			for (let [e, t] of Object.entries(n)) a.push(Buffer.from(e, "latin1"), r(t));
			this.#e.onHeaders?.(t, a, () => e.resume(), i) === !1 && e.pause();
		}
		onResponseData(e, t) {
			this.#e.onData?.(t) === !1 && e.pause();
		}
		onResponseEnd(e, t) {
			let n = [];
			for (let [e, i] of Object.entries(t)) n.push(Buffer.from(e, "latin1"), r(i));
			this.#e.onComplete?.(n);
		}
		onResponseError(e, t) {
			if (!this.#e.onError) throw new n("invalid onError method");
			this.#e.onError?.(t);
		}
	};
	function r(e) {
		return Array.isArray(e) ? e.map((e) => Buffer.from(e, "latin1")) : Buffer.from(e, "latin1");
	}
})), p = t(((e, t) => {
	let r = n("node:events"), i = f(), a = (e) => (t, n) => e(t, i.wrap(n));
	t.exports = class extends r {
		dispatch() {
			throw Error("not implemented");
		}
		close() {
			throw Error("not implemented");
		}
		destroy() {
			throw Error("not implemented");
		}
		compose(...e) {
			let t = Array.isArray(e[0]) ? e[0] : e, n = this.dispatch.bind(this);
			for (let e of t) if (e != null) {
				if (typeof e != "function") throw TypeError(`invalid interceptor, expected function received ${typeof e}`);
				if (n = e(n), n = a(n), n == null || typeof n != "function" || n.length !== 2) throw TypeError("invalid interceptor");
			}
			return new Proxy(this, { get: (e, t) => t === "dispatch" ? n : e[t] });
		}
	};
})), m = t(((e, t) => {
	let { parseHeaders: n } = c(), { InvalidArgumentError: r } = a(), i = Symbol("resume");
	var o = class {
		#e = !1;
		#t = null;
		#n = !1;
		#r;
		[i] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(e) {
			this.#r = e;
		}
		pause() {
			this.#e = !0;
		}
		resume() {
			this.#e && (this.#e = !1, this[i]?.());
		}
		abort(e) {
			this.#n || (this.#n = !0, this.#t = e, this.#r(e));
		}
		get aborted() {
			return this.#n;
		}
		get reason() {
			return this.#t;
		}
		get paused() {
			return this.#e;
		}
	};
	t.exports = class e {
		#e;
		#t;
		constructor(e) {
			this.#e = e;
		}
		static unwrap(t) {
			return t.onRequestStart ? new e(t) : t;
		}
		onConnect(e, t) {
			this.#t = new o(e), this.#e.onRequestStart?.(this.#t, t);
		}
		onResponseStarted() {
			return this.#e.onResponseStarted?.();
		}
		onUpgrade(e, t, r) {
			this.#t.rawHeaders = t, this.#e.onRequestUpgrade?.(this.#t, e, n(t), r);
		}
		onHeaders(e, t, r, a) {
			return this.#t[i] = r, this.#t.rawHeaders = t, this.#e.onResponseStart?.(this.#t, e, n(t), a), !this.#t.paused;
		}
		onData(e) {
			return this.#e.onResponseData?.(this.#t, e), !this.#t.paused;
		}
		onComplete(e) {
			this.#t.rawTrailers = e, this.#e.onResponseEnd?.(this.#t, n(e));
		}
		onError(e) {
			if (!this.#e.onResponseError) throw new r("invalid onError method");
			this.#e.onResponseError?.(this.#t, e);
		}
	};
})), h = t(((e, t) => {
	let i = n("node:buffer"), o = p(), s = m(), { ClientDestroyedError: c, ClientClosedError: l, InvalidArgumentError: u } = a(), { kDestroy: d, kClose: f, kClosed: h, kDestroyed: g, kDispatch: _ } = r(), v = Symbol("onDestroyed"), y = Symbol("onClosed"), b = Symbol("webSocketOptions"), x = Symbol("eventSourceOptions");
	t.exports = class extends o {
		[g] = !1;
		[v] = null;
		[h] = !1;
		[y] = null;
		constructor(e) {
			super(), this[b] = e?.webSocket ?? {}, this[x] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[b].maxFragments ?? 131072,
				maxPayloadSize: this[b].maxPayloadSize ?? 0x8000000
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[x].maxEventSize ?? i.kStringMaxLength };
		}
		get destroyed() {
			return this[g];
		}
		get closed() {
			return this[h];
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => n ? t(n) : e(r));
			});
			if (typeof e != "function") throw new u("invalid callback");
			if (this[g]) {
				let t = new c();
				queueMicrotask(() => e(t, null));
				return;
			}
			if (this[h]) {
				this[y] ? this[y].push(e) : queueMicrotask(() => e(null, null));
				return;
			}
			this[h] = !0, this[y] ??= [], this[y].push(e);
			let t = () => {
				let e = this[y];
				this[y] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[f]().then(() => this.destroy()).then(() => queueMicrotask(t));
		}
		destroy(e, t) {
			if (typeof e == "function" && (t = e, e = null), t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => e ? n(e) : t(r));
			});
			if (typeof t != "function") throw new u("invalid callback");
			if (this[g]) {
				this[v] ? this[v].push(t) : queueMicrotask(() => t(null, null));
				return;
			}
			e ||= new c(), this[g] = !0, this[v] ??= [], this[v].push(t);
			let n = () => {
				let e = this[v];
				this[v] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[d](e).then(() => queueMicrotask(n));
		}
		dispatch(e, t) {
			if (!t || typeof t != "object") throw new u("handler must be an object");
			t = s.unwrap(t);
			try {
				if (!e || typeof e != "object") throw new u("opts must be an object.");
				if (this[g] || this[v]) throw new c();
				if (this[h]) throw new l();
				return this[_](e, t);
			} catch (e) {
				if (typeof t.onError != "function") throw e;
				return t.onError(e), !1;
			}
		}
	};
})), g = t(((e, t) => {
	let r = n("node:net"), i = n("node:assert"), o = c(), { InvalidArgumentError: s } = a(), l, u = class {
		constructor(e) {
			this._maxCachedSessions = e, this._sessionCache = new Map(), this._sessionRegistry = new FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				let t = this._sessionCache.get(e);
				t !== void 0 && t.deref() === void 0 && this._sessionCache.delete(e);
			});
		}
		get(e) {
			let t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			if (this._maxCachedSessions !== 0) {
				if (this._sessionCache.has(e)) this._sessionCache.delete(e);
				else if (this._sessionCache.size >= this._maxCachedSessions) {
					let e = !1;
					for (let [t, n] of this._sessionCache) if (n.deref() === void 0) {
						this._sessionCache.delete(t), e = !0;
						break;
					}
					if (!e) {
						let e = this._sessionCache.keys().next();
						e.done || this._sessionCache.delete(e.value);
					}
				}
				this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e);
			}
		}
	};
	t.exports = function({ allowH2: e, useH2c: t, maxCachedSessions: a, socketPath: c, timeout: d, session: f, ...p }) {
		if (a != null && (!Number.isInteger(a) || a < 0)) throw new s("maxCachedSessions must be a positive integer or zero");
		let m = {
			path: c,
			...p
		}, h = new u(a ?? 100);
		return d ??= 1e4, e ??= !1, function({ hostname: a, host: s, protocol: c, port: u, servername: p, localAddress: g, httpSocket: _ }, v) {
			let y;
			if (c === "https:") {
				l ||= n("node:tls"), p = p || m.servername || o.getServerName(s) || null;
				let t = p || a;
				i(t);
				let r = f || h.get(t) || null;
				u ||= 443, y = l.connect({
					highWaterMark: 16384,
					...m,
					servername: p,
					session: r,
					localAddress: g,
					ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
					socket: _,
					port: u,
					host: a
				}), y.on("session", function(e) {
					h.set(t, e);
				});
			} else i(!_, "httpSocket can only be sent on TLS update"), u ||= 80, y = r.connect({
				highWaterMark: 65536,
				...m,
				localAddress: g,
				port: u,
				host: a
			}), t === !0 && (y.alpnProtocol = "h2");
			(m.keepAlive == null || m.keepAlive) && y.setKeepAlive(!0, m.keepAliveInitialDelay === void 0 ? 6e4 : m.keepAliveInitialDelay);
			let b = o.setupConnectTimeout(new WeakRef(y), {
				timeout: d,
				hostname: a,
				port: u
			});
			return y.setNoDelay(!0).once(c === "https:" ? "secureConnect" : "connect", function() {
				if (queueMicrotask(b), v) {
					let e = v;
					v = null, e(null, this);
				}
			}).on("error", function(e) {
				if (queueMicrotask(b), v) {
					let t = v;
					v = null, t(e);
				}
			}), y;
		};
	};
})), _ = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.enumToMap = t;
	function t(e, t = [], n = []) {
		let r = (t?.length ?? 0) === 0, i = (n?.length ?? 0) === 0;
		return Object.fromEntries(Object.entries(e).filter(([, e]) => typeof e == "number" && (r || t.includes(e)) && (i || !n.includes(e))));
	}
})), v = t(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.SPECIAL_HEADERS = e.MINOR = e.MAJOR = e.HTAB_SP_VCHAR_OBS_TEXT = e.QUOTED_STRING = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.HEX = e.URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.STATUSES_HTTP = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.HEADER_STATE = e.FINISH = e.STATUSES = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
	let t = _();
	e.ERROR = {
		OK: 0,
		INTERNAL: 1,
		STRICT: 2,
		CR_EXPECTED: 25,
		LF_EXPECTED: 3,
		UNEXPECTED_CONTENT_LENGTH: 4,
		UNEXPECTED_SPACE: 30,
		CLOSED_CONNECTION: 5,
		INVALID_METHOD: 6,
		INVALID_URL: 7,
		INVALID_CONSTANT: 8,
		INVALID_VERSION: 9,
		INVALID_HEADER_TOKEN: 10,
		INVALID_CONTENT_LENGTH: 11,
		INVALID_CHUNK_SIZE: 12,
		INVALID_STATUS: 13,
		INVALID_EOF_STATE: 14,
		INVALID_TRANSFER_ENCODING: 15,
		CB_MESSAGE_BEGIN: 16,
		CB_HEADERS_COMPLETE: 17,
		CB_MESSAGE_COMPLETE: 18,
		CB_CHUNK_HEADER: 19,
		CB_CHUNK_COMPLETE: 20,
		PAUSED: 21,
		PAUSED_UPGRADE: 22,
		PAUSED_H2_UPGRADE: 23,
		USER: 24,
		CB_URL_COMPLETE: 26,
		CB_STATUS_COMPLETE: 27,
		CB_METHOD_COMPLETE: 32,
		CB_VERSION_COMPLETE: 33,
		CB_HEADER_FIELD_COMPLETE: 28,
		CB_HEADER_VALUE_COMPLETE: 29,
		CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
		CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
		CB_RESET: 31,
		CB_PROTOCOL_COMPLETE: 38
	}, e.TYPE = {
		BOTH: 0,
		REQUEST: 1,
		RESPONSE: 2
	}, e.FLAGS = {
		CONNECTION_KEEP_ALIVE: 1,
		CONNECTION_CLOSE: 2,
		CONNECTION_UPGRADE: 4,
		CHUNKED: 8,
		UPGRADE: 16,
		CONTENT_LENGTH: 32,
		SKIPBODY: 64,
		TRAILING: 128,
		TRANSFER_ENCODING: 512
	}, e.LENIENT_FLAGS = {
		HEADERS: 1,
		CHUNKED_LENGTH: 2,
		KEEP_ALIVE: 4,
		TRANSFER_ENCODING: 8,
		VERSION: 16,
		DATA_AFTER_CLOSE: 32,
		OPTIONAL_LF_AFTER_CR: 64,
		OPTIONAL_CRLF_AFTER_CHUNK: 128,
		OPTIONAL_CR_BEFORE_LF: 256,
		SPACES_AFTER_CHUNK_SIZE: 512
	}, e.METHODS = {
		DELETE: 0,
		GET: 1,
		HEAD: 2,
		POST: 3,
		PUT: 4,
		CONNECT: 5,
		OPTIONS: 6,
		TRACE: 7,
		COPY: 8,
		LOCK: 9,
		MKCOL: 10,
		MOVE: 11,
		PROPFIND: 12,
		PROPPATCH: 13,
		SEARCH: 14,
		UNLOCK: 15,
		BIND: 16,
		REBIND: 17,
		UNBIND: 18,
		ACL: 19,
		REPORT: 20,
		MKACTIVITY: 21,
		CHECKOUT: 22,
		MERGE: 23,
		"M-SEARCH": 24,
		NOTIFY: 25,
		SUBSCRIBE: 26,
		UNSUBSCRIBE: 27,
		PATCH: 28,
		PURGE: 29,
		MKCALENDAR: 30,
		LINK: 31,
		UNLINK: 32,
		SOURCE: 33,
		PRI: 34,
		DESCRIBE: 35,
		ANNOUNCE: 36,
		SETUP: 37,
		PLAY: 38,
		PAUSE: 39,
		TEARDOWN: 40,
		GET_PARAMETER: 41,
		SET_PARAMETER: 42,
		REDIRECT: 43,
		RECORD: 44,
		FLUSH: 45,
		QUERY: 46
	}, e.STATUSES = {
		CONTINUE: 100,
		SWITCHING_PROTOCOLS: 101,
		PROCESSING: 102,
		EARLY_HINTS: 103,
		RESPONSE_IS_STALE: 110,
		REVALIDATION_FAILED: 111,
		DISCONNECTED_OPERATION: 112,
		HEURISTIC_EXPIRATION: 113,
		MISCELLANEOUS_WARNING: 199,
		OK: 200,
		CREATED: 201,
		ACCEPTED: 202,
		NON_AUTHORITATIVE_INFORMATION: 203,
		NO_CONTENT: 204,
		RESET_CONTENT: 205,
		PARTIAL_CONTENT: 206,
		MULTI_STATUS: 207,
		ALREADY_REPORTED: 208,
		TRANSFORMATION_APPLIED: 214,
		IM_USED: 226,
		MISCELLANEOUS_PERSISTENT_WARNING: 299,
		MULTIPLE_CHOICES: 300,
		MOVED_PERMANENTLY: 301,
		FOUND: 302,
		SEE_OTHER: 303,
		NOT_MODIFIED: 304,
		USE_PROXY: 305,
		SWITCH_PROXY: 306,
		TEMPORARY_REDIRECT: 307,
		PERMANENT_REDIRECT: 308,
		BAD_REQUEST: 400,
		UNAUTHORIZED: 401,
		PAYMENT_REQUIRED: 402,
		FORBIDDEN: 403,
		NOT_FOUND: 404,
		METHOD_NOT_ALLOWED: 405,
		NOT_ACCEPTABLE: 406,
		PROXY_AUTHENTICATION_REQUIRED: 407,
		REQUEST_TIMEOUT: 408,
		CONFLICT: 409,
		GONE: 410,
		LENGTH_REQUIRED: 411,
		PRECONDITION_FAILED: 412,
		PAYLOAD_TOO_LARGE: 413,
		URI_TOO_LONG: 414,
		UNSUPPORTED_MEDIA_TYPE: 415,
		RANGE_NOT_SATISFIABLE: 416,
		EXPECTATION_FAILED: 417,
		IM_A_TEAPOT: 418,
		PAGE_EXPIRED: 419,
		ENHANCE_YOUR_CALM: 420,
		MISDIRECTED_REQUEST: 421,
		UNPROCESSABLE_ENTITY: 422,
		LOCKED: 423,
		FAILED_DEPENDENCY: 424,
		TOO_EARLY: 425,
		UPGRADE_REQUIRED: 426,
		PRECONDITION_REQUIRED: 428,
		TOO_MANY_REQUESTS: 429,
		REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
		REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
		LOGIN_TIMEOUT: 440,
		NO_RESPONSE: 444,
		RETRY_WITH: 449,
		BLOCKED_BY_PARENTAL_CONTROL: 450,
		UNAVAILABLE_FOR_LEGAL_REASONS: 451,
		CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
		INVALID_X_FORWARDED_FOR: 463,
		REQUEST_HEADER_TOO_LARGE: 494,
		SSL_CERTIFICATE_ERROR: 495,
		SSL_CERTIFICATE_REQUIRED: 496,
		HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
		INVALID_TOKEN: 498,
		CLIENT_CLOSED_REQUEST: 499,
		INTERNAL_SERVER_ERROR: 500,
		NOT_IMPLEMENTED: 501,
		BAD_GATEWAY: 502,
		SERVICE_UNAVAILABLE: 503,
		GATEWAY_TIMEOUT: 504,
		HTTP_VERSION_NOT_SUPPORTED: 505,
		VARIANT_ALSO_NEGOTIATES: 506,
		INSUFFICIENT_STORAGE: 507,
		LOOP_DETECTED: 508,
		BANDWIDTH_LIMIT_EXCEEDED: 509,
		NOT_EXTENDED: 510,
		NETWORK_AUTHENTICATION_REQUIRED: 511,
		WEB_SERVER_UNKNOWN_ERROR: 520,
		WEB_SERVER_IS_DOWN: 521,
		CONNECTION_TIMEOUT: 522,
		ORIGIN_IS_UNREACHABLE: 523,
		TIMEOUT_OCCURED: 524,
		SSL_HANDSHAKE_FAILED: 525,
		INVALID_SSL_CERTIFICATE: 526,
		RAILGUN_ERROR: 527,
		SITE_IS_OVERLOADED: 529,
		SITE_IS_FROZEN: 530,
		IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
		NETWORK_READ_TIMEOUT: 598,
		NETWORK_CONNECT_TIMEOUT: 599
	}, e.FINISH = {
		SAFE: 0,
		SAFE_WITH_CB: 1,
		UNSAFE: 2
	}, e.HEADER_STATE = {
		GENERAL: 0,
		CONNECTION: 1,
		CONTENT_LENGTH: 2,
		TRANSFER_ENCODING: 3,
		UPGRADE: 4,
		CONNECTION_KEEP_ALIVE: 5,
		CONNECTION_CLOSE: 6,
		CONNECTION_UPGRADE: 7,
		TRANSFER_ENCODING_CHUNKED: 8
	}, e.METHODS_HTTP = [
		e.METHODS.DELETE,
		e.METHODS.GET,
		e.METHODS.HEAD,
		e.METHODS.POST,
		e.METHODS.PUT,
		e.METHODS.CONNECT,
		e.METHODS.OPTIONS,
		e.METHODS.TRACE,
		e.METHODS.COPY,
		e.METHODS.LOCK,
		e.METHODS.MKCOL,
		e.METHODS.MOVE,
		e.METHODS.PROPFIND,
		e.METHODS.PROPPATCH,
		e.METHODS.SEARCH,
		e.METHODS.UNLOCK,
		e.METHODS.BIND,
		e.METHODS.REBIND,
		e.METHODS.UNBIND,
		e.METHODS.ACL,
		e.METHODS.REPORT,
		e.METHODS.MKACTIVITY,
		e.METHODS.CHECKOUT,
		e.METHODS.MERGE,
		e.METHODS["M-SEARCH"],
		e.METHODS.NOTIFY,
		e.METHODS.SUBSCRIBE,
		e.METHODS.UNSUBSCRIBE,
		e.METHODS.PATCH,
		e.METHODS.PURGE,
		e.METHODS.MKCALENDAR,
		e.METHODS.LINK,
		e.METHODS.UNLINK,
		e.METHODS.PRI,
		e.METHODS.SOURCE,
		e.METHODS.QUERY
	], e.METHODS_ICE = [e.METHODS.SOURCE], e.METHODS_RTSP = [
		e.METHODS.OPTIONS,
		e.METHODS.DESCRIBE,
		e.METHODS.ANNOUNCE,
		e.METHODS.SETUP,
		e.METHODS.PLAY,
		e.METHODS.PAUSE,
		e.METHODS.TEARDOWN,
		e.METHODS.GET_PARAMETER,
		e.METHODS.SET_PARAMETER,
		e.METHODS.REDIRECT,
		e.METHODS.RECORD,
		e.METHODS.FLUSH,
		e.METHODS.GET,
		e.METHODS.POST
	], e.METHOD_MAP = (0, t.enumToMap)(e.METHODS), e.H_METHOD_MAP = Object.fromEntries(Object.entries(e.METHODS).filter(([e]) => e.startsWith("H"))), e.STATUSES_HTTP = [
		e.STATUSES.CONTINUE,
		e.STATUSES.SWITCHING_PROTOCOLS,
		e.STATUSES.PROCESSING,
		e.STATUSES.EARLY_HINTS,
		e.STATUSES.RESPONSE_IS_STALE,
		e.STATUSES.REVALIDATION_FAILED,
		e.STATUSES.DISCONNECTED_OPERATION,
		e.STATUSES.HEURISTIC_EXPIRATION,
		e.STATUSES.MISCELLANEOUS_WARNING,
		e.STATUSES.OK,
		e.STATUSES.CREATED,
		e.STATUSES.ACCEPTED,
		e.STATUSES.NON_AUTHORITATIVE_INFORMATION,
		e.STATUSES.NO_CONTENT,
		e.STATUSES.RESET_CONTENT,
		e.STATUSES.PARTIAL_CONTENT,
		e.STATUSES.MULTI_STATUS,
		e.STATUSES.ALREADY_REPORTED,
		e.STATUSES.TRANSFORMATION_APPLIED,
		e.STATUSES.IM_USED,
		e.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
		e.STATUSES.MULTIPLE_CHOICES,
		e.STATUSES.MOVED_PERMANENTLY,
		e.STATUSES.FOUND,
		e.STATUSES.SEE_OTHER,
		e.STATUSES.NOT_MODIFIED,
		e.STATUSES.USE_PROXY,
		e.STATUSES.SWITCH_PROXY,
		e.STATUSES.TEMPORARY_REDIRECT,
		e.STATUSES.PERMANENT_REDIRECT,
		e.STATUSES.BAD_REQUEST,
		e.STATUSES.UNAUTHORIZED,
		e.STATUSES.PAYMENT_REQUIRED,
		e.STATUSES.FORBIDDEN,
		e.STATUSES.NOT_FOUND,
		e.STATUSES.METHOD_NOT_ALLOWED,
		e.STATUSES.NOT_ACCEPTABLE,
		e.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
		e.STATUSES.REQUEST_TIMEOUT,
		e.STATUSES.CONFLICT,
		e.STATUSES.GONE,
		e.STATUSES.LENGTH_REQUIRED,
		e.STATUSES.PRECONDITION_FAILED,
		e.STATUSES.PAYLOAD_TOO_LARGE,
		e.STATUSES.URI_TOO_LONG,
		e.STATUSES.UNSUPPORTED_MEDIA_TYPE,
		e.STATUSES.RANGE_NOT_SATISFIABLE,
		e.STATUSES.EXPECTATION_FAILED,
		e.STATUSES.IM_A_TEAPOT,
		e.STATUSES.PAGE_EXPIRED,
		e.STATUSES.ENHANCE_YOUR_CALM,
		e.STATUSES.MISDIRECTED_REQUEST,
		e.STATUSES.UNPROCESSABLE_ENTITY,
		e.STATUSES.LOCKED,
		e.STATUSES.FAILED_DEPENDENCY,
		e.STATUSES.TOO_EARLY,
		e.STATUSES.UPGRADE_REQUIRED,
		e.STATUSES.PRECONDITION_REQUIRED,
		e.STATUSES.TOO_MANY_REQUESTS,
		e.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
		e.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
		e.STATUSES.LOGIN_TIMEOUT,
		e.STATUSES.NO_RESPONSE,
		e.STATUSES.RETRY_WITH,
		e.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
		e.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
		e.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
		e.STATUSES.INVALID_X_FORWARDED_FOR,
		e.STATUSES.REQUEST_HEADER_TOO_LARGE,
		e.STATUSES.SSL_CERTIFICATE_ERROR,
		e.STATUSES.SSL_CERTIFICATE_REQUIRED,
		e.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
		e.STATUSES.INVALID_TOKEN,
		e.STATUSES.CLIENT_CLOSED_REQUEST,
		e.STATUSES.INTERNAL_SERVER_ERROR,
		e.STATUSES.NOT_IMPLEMENTED,
		e.STATUSES.BAD_GATEWAY,
		e.STATUSES.SERVICE_UNAVAILABLE,
		e.STATUSES.GATEWAY_TIMEOUT,
		e.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
		e.STATUSES.VARIANT_ALSO_NEGOTIATES,
		e.STATUSES.INSUFFICIENT_STORAGE,
		e.STATUSES.LOOP_DETECTED,
		e.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
		e.STATUSES.NOT_EXTENDED,
		e.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
		e.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
		e.STATUSES.WEB_SERVER_IS_DOWN,
		e.STATUSES.CONNECTION_TIMEOUT,
		e.STATUSES.ORIGIN_IS_UNREACHABLE,
		e.STATUSES.TIMEOUT_OCCURED,
		e.STATUSES.SSL_HANDSHAKE_FAILED,
		e.STATUSES.INVALID_SSL_CERTIFICATE,
		e.STATUSES.RAILGUN_ERROR,
		e.STATUSES.SITE_IS_OVERLOADED,
		e.STATUSES.SITE_IS_FROZEN,
		e.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
		e.STATUSES.NETWORK_READ_TIMEOUT,
		e.STATUSES.NETWORK_CONNECT_TIMEOUT
	], e.ALPHA = [];
	for (let t = 65; t <= 90; t++) e.ALPHA.push(String.fromCharCode(t)), e.ALPHA.push(String.fromCharCode(t + 32));
	e.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	}, e.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	}, e.NUM = [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8",
		"9"
	], e.ALPHANUM = e.ALPHA.concat(e.NUM), e.MARK = [
		"-",
		"_",
		".",
		"!",
		"~",
		"*",
		"'",
		"(",
		")"
	], e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat([
		"%",
		";",
		":",
		"&",
		"=",
		"+",
		"$",
		","
	]), e.URL_CHAR = "!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~".split("").concat(e.ALPHANUM), e.HEX = e.NUM.concat([
		"a",
		"b",
		"c",
		"d",
		"e",
		"f",
		"A",
		"B",
		"C",
		"D",
		"E",
		"F"
	]), e.TOKEN = [
		"!",
		"#",
		"$",
		"%",
		"&",
		"'",
		"*",
		"+",
		"-",
		".",
		"^",
		"_",
		"`",
		"|",
		"~"
	].concat(e.ALPHANUM), e.HEADER_CHARS = ["	"];
	for (let t = 32; t <= 255; t++) t !== 127 && e.HEADER_CHARS.push(t);
	e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter((e) => e !== 44), e.QUOTED_STRING = ["	", " "];
	for (let t = 33; t <= 255; t++) t !== 34 && t !== 92 && e.QUOTED_STRING.push(t);
	e.HTAB_SP_VCHAR_OBS_TEXT = ["	", " "];
	for (let t = 33; t <= 126; t++) e.HTAB_SP_VCHAR_OBS_TEXT.push(t);
	for (let t = 128; t <= 255; t++) e.HTAB_SP_VCHAR_OBS_TEXT.push(t);
	e.MAJOR = e.NUM_MAP, e.MINOR = e.MAJOR, e.SPECIAL_HEADERS = {
		connection: e.HEADER_STATE.CONNECTION,
		"content-length": e.HEADER_STATE.CONTENT_LENGTH,
		"proxy-connection": e.HEADER_STATE.CONNECTION,
		"transfer-encoding": e.HEADER_STATE.TRANSFER_ENCODING,
		upgrade: e.HEADER_STATE.UPGRADE
	}, e.default = {
		ERROR: e.ERROR,
		TYPE: e.TYPE,
		FLAGS: e.FLAGS,
		LENIENT_FLAGS: e.LENIENT_FLAGS,
		METHODS: e.METHODS,
		STATUSES: e.STATUSES,
		FINISH: e.FINISH,
		HEADER_STATE: e.HEADER_STATE,
		ALPHA: e.ALPHA,
		NUM_MAP: e.NUM_MAP,
		HEX_MAP: e.HEX_MAP,
		NUM: e.NUM,
		ALPHANUM: e.ALPHANUM,
		MARK: e.MARK,
		USERINFO_CHARS: e.USERINFO_CHARS,
		URL_CHAR: e.URL_CHAR,
		HEX: e.HEX,
		TOKEN: e.TOKEN,
		HEADER_CHARS: e.HEADER_CHARS,
		CONNECTION_TOKEN_CHARS: e.CONNECTION_TOKEN_CHARS,
		QUOTED_STRING: e.QUOTED_STRING,
		HTAB_SP_VCHAR_OBS_TEXT: e.HTAB_SP_VCHAR_OBS_TEXT,
		MAJOR: e.MAJOR,
		MINOR: e.MINOR,
		SPECIAL_HEADERS: e.SPECIAL_HEADERS,
		METHODS_HTTP: e.METHODS_HTTP,
		METHODS_ICE: e.METHODS_ICE,
		METHODS_RTSP: e.METHODS_RTSP,
		METHOD_MAP: e.METHOD_MAP,
		H_METHOD_MAP: e.H_METHOD_MAP,
		STATUSES_HTTP: e.STATUSES_HTTP
	};
})), y = t(((e, t) => {
	let { Buffer: r } = n("node:buffer"), i;
	Object.defineProperty(t, "exports", { get: () => i ||= r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==", "base64") });
})), b = t(((e, t) => {
	let { Buffer: r } = n("node:buffer"), i;
	Object.defineProperty(t, "exports", { get: () => i ||= r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==", "base64") });
})), x = t(((e, t) => {
	let n = [
		"GET",
		"HEAD",
		"POST"
	], r = new Set(n), i = [
		101,
		204,
		205,
		304
	], a = [
		301,
		302,
		303,
		307,
		308
	], o = new Set(a), s = "1.7.9.11.13.15.17.19.20.21.22.23.25.37.42.43.53.69.77.79.87.95.101.102.103.104.109.110.111.113.115.117.119.123.135.137.139.143.161.179.389.427.465.512.513.514.515.526.530.531.532.540.548.554.556.563.587.601.636.989.990.993.995.1719.1720.1723.2049.3659.4045.4190.5060.5061.6000.6566.6665.6666.6667.6668.6669.6679.6697.10080".split("."), c = new Set(s), l = [
		"no-referrer",
		"no-referrer-when-downgrade",
		"same-origin",
		"origin",
		"strict-origin",
		"origin-when-cross-origin",
		"strict-origin-when-cross-origin",
		"unsafe-url"
	], u = ["", ...l], d = new Set(l), f = [
		"follow",
		"manual",
		"error"
	], p = [
		"GET",
		"HEAD",
		"OPTIONS",
		"TRACE"
	], m = new Set(p), h = [
		"navigate",
		"same-origin",
		"no-cors",
		"cors"
	], g = [
		"omit",
		"same-origin",
		"include"
	], _ = [
		"default",
		"no-store",
		"reload",
		"no-cache",
		"force-cache",
		"only-if-cached"
	], v = [
		"content-encoding",
		"content-language",
		"content-location",
		"content-type",
		"content-length"
	], y = ["half"], b = [
		"CONNECT",
		"TRACE",
		"TRACK"
	], x = new Set(b), S = [
		"audio",
		"audioworklet",
		"font",
		"image",
		"manifest",
		"paintworklet",
		"script",
		"style",
		"track",
		"video",
		"xslt",
		""
	];
	t.exports = {
		subresource: S,
		forbiddenMethods: b,
		requestBodyHeader: v,
		referrerPolicy: u,
		requestRedirect: f,
		requestMode: h,
		requestCredentials: g,
		requestCache: _,
		redirectStatus: a,
		corsSafeListedMethods: n,
		nullBodyStatus: i,
		safeMethods: p,
		badPorts: s,
		requestDuplex: y,
		subresourceSet: new Set(S),
		badPortsSet: c,
		redirectStatusSet: o,
		corsSafeListedMethodsSet: r,
		safeMethodsSet: m,
		forbiddenMethodsSet: x,
		referrerPolicyTokens: d
	};
})), S = t(((e, t) => {
	let n = Symbol.for("undici.globalOrigin.1");
	function r() {
		return globalThis[n];
	}
	function i(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, n, {
				value: void 0,
				writable: !0,
				enumerable: !1,
				configurable: !1
			});
			return;
		}
		let t = new URL(e);
		if (t.protocol !== "http:" && t.protocol !== "https:") throw TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, n, {
			value: t,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	t.exports = {
		getGlobalOrigin: r,
		setGlobalOrigin: i
	};
})), C = t(((e, t) => {
	let n = new TextDecoder();
	function r(e) {
		return e.length === 0 ? "" : (e[0] === 239 && e[1] === 187 && e[2] === 191 && (e = e.subarray(3)), n.decode(e));
	}
	t.exports = { utf8DecodeBytes: r };
})), w = t(((e, t) => {
	let r = n("node:assert"), { utf8DecodeBytes: i } = C();
	function a(e, t, n) {
		let r = "";
		for (; n.position < t.length && e(t[n.position]);) r += t[n.position], n.position++;
		return r;
	}
	function o(e, t, n) {
		let r = t.indexOf(e, n.position), i = n.position;
		return r === -1 ? (n.position = t.length, t.slice(i)) : (n.position = r, t.slice(i, n.position));
	}
	let s = /[\u0009\u000A\u000C\u000D\u0020]/g, c = /[^\x00-\x7F]/;
	function l(e) {
		return c.test(e) ? e.replace(/[A-Z]+/g, (e) => e.toLowerCase()) : e.toLowerCase();
	}
	function u(e) {
		e = e.replace(s, "");
		let t = e.length;
		if (t % 4 == 0 && e.charCodeAt(t - 1) === 61 && (--t, e.charCodeAt(t - 1) === 61 && --t), t % 4 == 1 || /[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
		let n = Buffer.from(e, "base64");
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function d(e) {
		return e === 9 || e === 10 || e === 12 || e === 13 || e === 32;
	}
	function f(e) {
		let t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = "", r = 0, i = 65535;
		for (; r < t;) r + i > t && (i = t - r), n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		return n;
	}
	let p = /[^\x00-\xFF]/;
	function m(e) {
		return r(!p.test(e)), e;
	}
	function h(e) {
		return JSON.parse(i(e));
	}
	function g(e, t = !0, n = !0) {
		return _(e, t, n, d);
	}
	function _(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e.charCodeAt(i));) i++;
		if (n) for (; a > 0 && r(e.charCodeAt(a));) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function v(e) {
		let t = JSON.stringify(e);
		if (t === void 0) throw TypeError("Value is not JSON serializable");
		return r(typeof t == "string"), t;
	}
	t.exports = {
		asciiLowercase: l,
		collectASequenceOfCodePoints: a,
		collectASequenceOfCodePointsFast: o,
		forgivingBase64: u,
		isASCIIWhitespace: d,
		isomorphicDecode: f,
		isomorphicEncode: m,
		parseJSONFromBytes: h,
		removeASCIIWhitespace: g,
		removeChars: _,
		serializeJavascriptValueToJSONString: v
	};
})), T = t(((e, t) => {
	let r = n("node:assert"), { forgivingBase64: i, collectASequenceOfCodePoints: a, collectASequenceOfCodePointsFast: o, isomorphicDecode: s, removeASCIIWhitespace: c, removeChars: l } = w(), u = new TextEncoder(), d = /^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u, f = /[\u000A\u000D\u0009\u0020]/u, p = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;
	function m(e) {
		r(e.protocol === "data:");
		let t = h(e, !0);
		t = t.slice(5);
		let n = { position: 0 }, a = o(",", t, n), l = a.length;
		if (a = c(a, !0, !0), n.position >= t.length) return "failure";
		n.position++;
		let u = g(t.slice(l + 1));
		if (/;(?:\u0020*)base64$/iu.test(a)) {
			let e = s(u);
			if (u = i(e), u === "failure") return "failure";
			a = a.slice(0, -6), a = a.replace(/(\u0020+)$/u, ""), a = a.slice(0, -1);
		}
		a.startsWith(";") && (a = "text/plain" + a);
		let d = b(a);
		return d === "failure" && (d = b("text/plain;charset=US-ASCII")), {
			mimeType: d,
			body: u
		};
	}
	function h(e, t = !1) {
		if (!t) return e.href;
		let n = e.href, r = e.hash.length, i = r === 0 ? n : n.substring(0, n.length - r);
		return !r && n.endsWith("#") ? i.slice(0, -1) : i;
	}
	function g(e) {
		return y(u.encode(e));
	}
	function _(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function v(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function y(e) {
		let t = e.length, n = new Uint8Array(t), r = 0, i = 0;
		for (; i < t;) {
			let t = e[i];
			t === 37 ? t === 37 && !(_(e[i + 1]) && _(e[i + 2])) ? n[r++] = 37 : (n[r++] = v(e[i + 1]) << 4 | v(e[i + 2]), i += 2) : n[r++] = t, ++i;
		}
		return t === r ? n : n.subarray(0, r);
	}
	function b(e) {
		e = T(e, !0, !0);
		let t = { position: 0 }, n = o("/", e, t);
		if (n.length === 0 || !d.test(n) || t.position >= e.length) return "failure";
		t.position++;
		let r = o(";", e, t);
		if (r = T(r, !1, !0), r.length === 0 || !d.test(r)) return "failure";
		let i = n.toLowerCase(), s = r.toLowerCase(), c = {
			type: i,
			subtype: s,
			parameters: new Map(),
			essence: `${i}/${s}`
		};
		for (; t.position < e.length;) {
			t.position++, a((e) => f.test(e), e, t);
			let n = a((e) => e !== ";" && e !== "=", e, t);
			if (n = n.toLowerCase(), t.position < e.length) {
				if (e[t.position] === ";") continue;
				t.position++;
			}
			if (t.position >= e.length) break;
			let r = null;
			if (e[t.position] === "\"") r = x(e, t, !0), o(";", e, t);
			else if (r = o(";", e, t), r = T(r, !1, !0), r.length === 0) continue;
			n.length !== 0 && d.test(n) && (r.length === 0 || p.test(r)) && !c.parameters.has(n) && c.parameters.set(n, r);
		}
		return c;
	}
	function x(e, t, n = !1) {
		let i = t.position, o = "";
		for (r(e[t.position] === "\""), t.position++; o += a((e) => e !== "\"" && e !== "\\", e, t), !(t.position >= e.length);) {
			let n = e[t.position];
			if (t.position++, n === "\\") {
				if (t.position >= e.length) {
					o += "\\";
					break;
				}
				o += e[t.position], t.position++;
			} else {
				r(n === "\"");
				break;
			}
		}
		return n ? o : e.slice(i, t.position);
	}
	function S(e) {
		r(e !== "failure");
		let { parameters: t, essence: n } = e, i = n;
		for (let [e, n] of t.entries()) i += ";", i += e, i += "=", d.test(n) || (n = n.replace(/[\\"]/gu, "\\$&"), n = "\"" + n, n += "\""), i += n;
		return i;
	}
	function C(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function T(e, t = !0, n = !0) {
		return l(e, t, n, C);
	}
	function E(e) {
		switch (e.essence) {
			case "application/ecmascript":
			case "application/javascript":
			case "application/x-ecmascript":
			case "application/x-javascript":
			case "text/ecmascript":
			case "text/javascript":
			case "text/javascript1.0":
			case "text/javascript1.1":
			case "text/javascript1.2":
			case "text/javascript1.3":
			case "text/javascript1.4":
			case "text/javascript1.5":
			case "text/jscript":
			case "text/livescript":
			case "text/x-ecmascript":
			case "text/x-javascript": return "text/javascript";
			case "application/json":
			case "text/json": return "application/json";
			case "image/svg+xml": return "image/svg+xml";
			case "text/xml":
			case "application/xml": return "application/xml";
		}
		return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
	}
	t.exports = {
		dataURLProcessor: m,
		URLSerializer: h,
		stringPercentDecode: g,
		parseMIMEType: b,
		collectAnHTTPQuotedString: x,
		serializeAMimeType: S,
		removeHTTPWhitespace: T,
		minimizeSupportedMimeType: E,
		HTTP_TOKEN_CODEPOINTS: d
	};
})), E = t(((e, t) => {
	let r = {
		__proto__: null,
		"node:crypto": () => n("node:crypto"),
		"node:sqlite": () => n("node:sqlite"),
		"node:worker_threads": () => n("node:worker_threads"),
		"node:zlib": () => n("node:zlib")
	};
	function i(e) {
		try {
			return r[e](), !0;
		} catch (e) {
			if (e.code !== "ERR_UNKNOWN_BUILTIN_MODULE" && e.code !== "ERR_NO_CRYPTO") throw e;
			return !1;
		}
	}
	function a(e, t) {
		return r[e]()[t] !== void 0;
	}
	let o = ["markAsUncloneable", "zstd"], s = {
		markAsUncloneable: ["node:worker_threads", "markAsUncloneable"],
		zstd: ["node:zlib", "createZstdDecompress"]
	}, c = ["crypto", "sqlite"], l = [...c, ...o];
	function u(e) {
		if (c.includes(e)) return i(`node:${e}`);
		if (o.includes(e)) {
			let [t, n] = s[e];
			return a(t, n);
		}
		throw TypeError(`unknown feature: ${e}`);
	}
	let d = new class {
		#e = new Map();
		clear() {
			this.#e.clear();
		}
		has(e) {
			return this.#e.get(e) ?? this.#t(e);
		}
		set(e, t) {
			if (l.includes(e) === !1) throw TypeError(`unknown feature: ${e}`);
			this.#e.set(e, t);
		}
		#t(e) {
			let t = u(e);
			return this.#e.set(e, t), t;
		}
	}();
	t.exports.runtimeFeatures = d, t.exports.default = d;
})), D = t(((e, t) => {
	let r = n("node:assert"), { types: i, inspect: a } = n("node:util"), { runtimeFeatures: o } = E(), s = Function.call.bind(Function.prototype[Symbol.hasInstance]), c = {
		converters: {},
		util: {},
		errors: {},
		is: {}
	};
	c.errors.exception = function(e) {
		return TypeError(`${e.header}: ${e.message}`);
	}, c.errors.conversionFailed = function(e) {
		let t = `${e.argument} could not be converted to${e.types.length === 1 ? "" : " one of"}: ${e.types.join(", ")}.`;
		return c.errors.exception({
			header: e.prefix,
			message: t
		});
	}, c.errors.invalidArgument = function(e) {
		return c.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	}, c.brandCheck = function(e, t) {
		if (!s(t, e)) {
			let e = TypeError("Illegal invocation");
			throw e.code = "ERR_INVALID_THIS", e;
		}
	}, c.brandCheckMultiple = function(e) {
		let t = e.map((e) => c.util.MakeTypeAssertion(e));
		return (e) => {
			if (t.every((t) => !t(e))) {
				let e = TypeError("Illegal invocation");
				throw e.code = "ERR_INVALID_THIS", e;
			}
		};
	}, c.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw c.errors.exception({
			message: `${t} argument${t === 1 ? "" : "s"} required, but${e ? " only" : ""} ${e} found.`,
			header: n
		});
	}, c.illegalConstructor = function() {
		throw c.errors.exception({
			header: "TypeError",
			message: "Illegal constructor"
		});
	}, c.util.MakeTypeAssertion = function(e) {
		return (t) => s(e, t);
	}, c.util.Type = function(e) {
		switch (typeof e) {
			case "undefined": return 1;
			case "boolean": return 2;
			case "string": return 3;
			case "symbol": return 4;
			case "number": return 5;
			case "bigint": return 6;
			case "function":
			case "object": return e === null ? 7 : 8;
		}
	}, c.util.Types = {
		UNDEFINED: 1,
		BOOLEAN: 2,
		STRING: 3,
		SYMBOL: 4,
		NUMBER: 5,
		BIGINT: 6,
		NULL: 7,
		OBJECT: 8
	}, c.util.TypeValueToString = function(e) {
		switch (c.util.Type(e)) {
			case 1: return "Undefined";
			case 2: return "Boolean";
			case 3: return "String";
			case 4: return "Symbol";
			case 5: return "Number";
			case 6: return "BigInt";
			case 7: return "Null";
			case 8: return "Object";
		}
	}, c.util.markAsUncloneable = o.has("markAsUncloneable") ? n("node:worker_threads").markAsUncloneable : () => {}, c.util.ConvertToInt = function(e, t, n, r) {
		let i, a;
		t === 64 ? (i = 2 ** 53 - 1, a = n === "unsigned" ? 0 : (-2) ** 53 + 1) : n === "unsigned" ? (a = 0, i = 2 ** t - 1) : (a = -(2 ** (t - 1)), i = 2 ** (t - 1) - 1);
		let o = Number(e);
		if (o === 0 && (o = 0), c.util.HasFlag(r, c.attributes.EnforceRange)) {
			if (Number.isNaN(o) || o === 1e400 || o === -1e400) throw c.errors.exception({
				header: "Integer conversion",
				message: `Could not convert ${c.util.Stringify(e)} to an integer.`
			});
			if (o = c.util.IntegerPart(o), o < a || o > i) throw c.errors.exception({
				header: "Integer conversion",
				message: `Value must be between ${a}-${i}, got ${o}.`
			});
			return o;
		}
		return !Number.isNaN(o) && c.util.HasFlag(r, c.attributes.Clamp) ? (o = Math.min(Math.max(o, a), i), o = Math.floor(o) % 2 == 0 ? Math.floor(o) : Math.ceil(o), o) : Number.isNaN(o) || o === 0 && Object.is(0, o) || o === 1e400 || o === -1e400 ? 0 : (o = c.util.IntegerPart(o), o %= 2 ** t, n === "signed" && o >= 2 ** (t - 1) ? o - 2 ** t : o);
	}, c.util.IntegerPart = function(e) {
		let t = Math.floor(Math.abs(e));
		return e < 0 ? -1 * t : t;
	}, c.util.Stringify = function(e) {
		switch (c.util.Type(e)) {
			case 4: return `Symbol(${e.description})`;
			case 8: return a(e);
			case 3: return `"${e}"`;
			case 6: return `${e}n`;
			default: return `${e}`;
		}
	}, c.util.IsResizableArrayBuffer = function(e) {
		if (i.isArrayBuffer(e)) return e.resizable;
		if (i.isSharedArrayBuffer(e)) return e.growable;
		throw c.errors.exception({
			header: "IsResizableArrayBuffer",
			message: `"${c.util.Stringify(e)}" is not an array buffer.`
		});
	}, c.util.HasFlag = function(e, t) {
		return typeof e == "number" && (e & t) === t;
	}, c.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (c.util.Type(t) !== 8) throw c.errors.exception({
				header: n,
				message: `${r} (${c.util.Stringify(t)}) is not iterable.`
			});
			let a = typeof i == "function" ? i() : t?.[Symbol.iterator]?.(), o = [], s = 0;
			if (a === void 0 || typeof a.next != "function") throw c.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			for (;;) {
				let { done: t, value: i } = a.next();
				if (t) break;
				o.push(e(i, n, `${r}[${s++}]`));
			}
			return o;
		};
	}, c.recordConverter = function(e, t) {
		return (n, r, a) => {
			if (c.util.Type(n) !== 8) throw c.errors.exception({
				header: r,
				message: `${a} ("${c.util.TypeValueToString(n)}") is not an Object.`
			});
			let o = {};
			if (!i.isProxy(n)) {
				let i = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
				for (let s of i) {
					let i = c.util.Stringify(s), l = e(s, r, `Key ${i} in ${a}`);
					o[l] = t(n[s], r, `${a}[${i}]`);
				}
				return o;
			}
			let s = Reflect.ownKeys(n);
			for (let i of s) if (Reflect.getOwnPropertyDescriptor(n, i)?.enumerable) {
				let s = e(i, r, a);
				o[s] = t(n[i], r, a);
			}
			return o;
		};
	}, c.interfaceConverter = function(e, t) {
		return (n, r, i) => {
			if (!e(n)) throw c.errors.exception({
				header: r,
				message: `Expected ${i} ("${c.util.Stringify(n)}") to be an instance of ${t}.`
			});
			return n;
		};
	}, c.dictionaryConverter = function(e) {
		return e.sort((e, t) => (e.key > t.key) - (e.key < t.key)), (t, n, r) => {
			let i = {};
			if (t != null && c.util.Type(t) !== 8) throw c.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (let a of e) {
				let { key: e, defaultValue: o, required: s, converter: l } = a;
				if (s === !0 && (t == null || !Object.hasOwn(t, e))) throw c.errors.exception({
					header: n,
					message: `Missing required key "${e}".`
				});
				let u = t?.[e], d = o !== void 0;
				if (d && u === void 0 && (u = o()), s || d || u !== void 0) {
					if (u = l(u, n, `${r}.${e}`), a.allowedValues && !a.allowedValues.includes(u)) throw c.errors.exception({
						header: n,
						message: `${u} is not an accepted type. Expected one of ${a.allowedValues.join(", ")}.`
					});
					i[e] = u;
				}
			}
			return i;
		};
	}, c.nullableConverter = function(e) {
		return (t, n, r) => t === null ? t : e(t, n, r);
	}, c.is.USVString = function(e) {
		return typeof e == "string" && e.isWellFormed();
	}, c.is.ReadableStream = c.util.MakeTypeAssertion(ReadableStream), c.is.Blob = c.util.MakeTypeAssertion(Blob), c.is.URLSearchParams = c.util.MakeTypeAssertion(URLSearchParams), c.is.File = c.util.MakeTypeAssertion(File), c.is.URL = c.util.MakeTypeAssertion(URL), c.is.AbortSignal = c.util.MakeTypeAssertion(AbortSignal), c.is.MessagePort = c.util.MakeTypeAssertion(MessagePort), c.is.BufferSource = function(e) {
		return i.isArrayBuffer(e) || ArrayBuffer.isView(e) && i.isArrayBuffer(e.buffer);
	}, c.util.getCopyOfBytesHeldByBufferSource = function(e) {
		let t = e, n = t, a = 0, o = 0;
		if (i.isTypedArray(t) || i.isDataView(t) ? (n = t.buffer, a = t.byteOffset, o = t.byteLength) : (r(i.isAnyArrayBuffer(t)), o = t.byteLength), n.detached) return new Uint8Array();
		let s = new Uint8Array(o), c = new Uint8Array(n, a, o);
		return s.set(c), s;
	}, c.converters.DOMString = function(e, t, n, r) {
		if (e === null && c.util.HasFlag(r, c.attributes.LegacyNullToEmptyString)) return "";
		if (typeof e == "symbol") throw c.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	}, c.converters.ByteString = function(e, t, n) {
		if (typeof e == "symbol") throw c.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a ByteString.`
		});
		let r = String(e);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	}, c.converters.USVString = function(e) {
		return typeof e == "string" ? e.toWellFormed() : `${e}`.toWellFormed();
	}, c.converters.boolean = function(e) {
		return !!e;
	}, c.converters.any = function(e) {
		return e;
	}, c.converters["long long"] = function(e, t, n) {
		return c.util.ConvertToInt(e, 64, "signed", 0, t, n);
	}, c.converters["unsigned long long"] = function(e, t, n) {
		return c.util.ConvertToInt(e, 64, "unsigned", 0, t, n);
	}, c.converters["unsigned long"] = function(e, t, n) {
		return c.util.ConvertToInt(e, 32, "unsigned", 0, t, n);
	}, c.converters["unsigned short"] = function(e, t, n, r) {
		return c.util.ConvertToInt(e, 16, "unsigned", r, t, n);
	}, c.converters.ArrayBuffer = function(e, t, n, r) {
		if (c.util.Type(e) !== 8 || !i.isArrayBuffer(e)) throw c.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${c.util.Stringify(e)}")`,
			types: ["ArrayBuffer"]
		});
		if (!c.util.HasFlag(r, c.attributes.AllowResizable) && c.util.IsResizableArrayBuffer(e)) throw c.errors.exception({
			header: t,
			message: `${n} cannot be a resizable ArrayBuffer.`
		});
		return e;
	}, c.converters.SharedArrayBuffer = function(e, t, n, r) {
		if (c.util.Type(e) !== 8 || !i.isSharedArrayBuffer(e)) throw c.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${c.util.Stringify(e)}")`,
			types: ["SharedArrayBuffer"]
		});
		if (!c.util.HasFlag(r, c.attributes.AllowResizable) && c.util.IsResizableArrayBuffer(e)) throw c.errors.exception({
			header: t,
			message: `${n} cannot be a resizable SharedArrayBuffer.`
		});
		return e;
	}, c.converters.TypedArray = function(e, t, n, r, a) {
		if (c.util.Type(e) !== 8 || !i.isTypedArray(e) || e.constructor.name !== t.name) throw c.errors.conversionFailed({
			prefix: n,
			argument: `${r} ("${c.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (!c.util.HasFlag(a, c.attributes.AllowShared) && i.isSharedArrayBuffer(e.buffer)) throw c.errors.exception({
			header: n,
			message: `${r} cannot be a view on a shared array buffer.`
		});
		if (!c.util.HasFlag(a, c.attributes.AllowResizable) && c.util.IsResizableArrayBuffer(e.buffer)) throw c.errors.exception({
			header: n,
			message: `${r} cannot be a view on a resizable array buffer.`
		});
		return e;
	}, c.converters.DataView = function(e, t, n, r) {
		if (c.util.Type(e) !== 8 || !i.isDataView(e)) throw c.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${c.util.Stringify(e)}")`,
			types: ["DataView"]
		});
		if (!c.util.HasFlag(r, c.attributes.AllowShared) && i.isSharedArrayBuffer(e.buffer)) throw c.errors.exception({
			header: t,
			message: `${n} cannot be a view on a shared array buffer.`
		});
		if (!c.util.HasFlag(r, c.attributes.AllowResizable) && c.util.IsResizableArrayBuffer(e.buffer)) throw c.errors.exception({
			header: t,
			message: `${n} cannot be a view on a resizable array buffer.`
		});
		return e;
	}, c.converters.ArrayBufferView = function(e, t, n, r) {
		if (c.util.Type(e) !== 8 || !i.isArrayBufferView(e)) throw c.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${c.util.Stringify(e)}")`,
			types: ["ArrayBufferView"]
		});
		if (!c.util.HasFlag(r, c.attributes.AllowShared) && i.isSharedArrayBuffer(e.buffer)) throw c.errors.exception({
			header: t,
			message: `${n} cannot be a view on a shared array buffer.`
		});
		if (!c.util.HasFlag(r, c.attributes.AllowResizable) && c.util.IsResizableArrayBuffer(e.buffer)) throw c.errors.exception({
			header: t,
			message: `${n} cannot be a view on a resizable array buffer.`
		});
		return e;
	}, c.converters.BufferSource = function(e, t, n, r) {
		if (i.isArrayBuffer(e)) return c.converters.ArrayBuffer(e, t, n, r);
		if (i.isArrayBufferView(e)) return r &= ~c.attributes.AllowShared, c.converters.ArrayBufferView(e, t, n, r);
		throw i.isSharedArrayBuffer(e) ? c.errors.exception({
			header: t,
			message: `${n} cannot be a SharedArrayBuffer.`
		}) : c.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${c.util.Stringify(e)}")`,
			types: ["ArrayBuffer", "ArrayBufferView"]
		});
	}, c.converters.AllowSharedBufferSource = function(e, t, n, r) {
		if (i.isArrayBuffer(e)) return c.converters.ArrayBuffer(e, t, n, r);
		if (i.isSharedArrayBuffer(e)) return c.converters.SharedArrayBuffer(e, t, n, r);
		if (i.isArrayBufferView(e)) return r |= c.attributes.AllowShared, c.converters.ArrayBufferView(e, t, n, r);
		throw c.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${c.util.Stringify(e)}")`,
			types: [
				"ArrayBuffer",
				"SharedArrayBuffer",
				"ArrayBufferView"
			]
		});
	}, c.converters["sequence<ByteString>"] = c.sequenceConverter(c.converters.ByteString), c.converters["sequence<sequence<ByteString>>"] = c.sequenceConverter(c.converters["sequence<ByteString>"]), c.converters["record<ByteString, ByteString>"] = c.recordConverter(c.converters.ByteString, c.converters.ByteString), c.converters.Blob = c.interfaceConverter(c.is.Blob, "Blob"), c.converters.AbortSignal = c.interfaceConverter(c.is.AbortSignal, "AbortSignal"), c.converters.EventHandlerNonNull = function(e) {
		return c.util.Type(e) === 8 ? typeof e == "function" ? e : () => {} : null;
	}, c.attributes = {
		Clamp: 1,
		EnforceRange: 2,
		AllowShared: 4,
		AllowResizable: 8,
		LegacyNullToEmptyString: 16
	}, t.exports = { webidl: c };
})), O = t(((e, t) => {
	let { Transform: r } = n("node:stream"), i = n("node:zlib"), { redirectStatusSet: a, referrerPolicyTokens: o, badPortsSet: s } = x(), { getGlobalOrigin: l } = S(), { collectAnHTTPQuotedString: u, parseMIMEType: d } = T(), { performance: f } = n("node:perf_hooks"), { ReadableStreamFrom: p, isValidHTTPToken: m, normalizedMethodRecordsBase: h } = c(), g = n("node:assert"), { isUint8Array: _ } = n("node:util/types"), { webidl: v } = D(), { isomorphicEncode: y, collectASequenceOfCodePoints: b, removeChars: C } = w();
	function E(e) {
		let t = e.urlList, n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function O(e, t) {
		if (!a.has(e.status)) return null;
		let n = e.headersList.get("location", !0);
		return n !== null && I(n) && (k(n) || (n = A(n)), n = new URL(n, E(e))), n && !n.hash && (n.hash = t), n;
	}
	function k(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n > 126 || n < 32) return !1;
		}
		return !0;
	}
	function A(e) {
		return Buffer.from(e, "binary").toString("utf8");
	}
	function j(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function M(e) {
		let t = j(e);
		return $(t) && s.has(t.port) ? "blocked" : "allowed";
	}
	function N(e) {
		return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
	}
	function P(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return !1;
		}
		return !0;
	}
	let F = m;
	function I(e) {
		return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === !1;
	}
	function L(e) {
		let t = (e.headersList.get("referrer-policy", !0) ?? "").split(","), n = "";
		if (t.length) for (let e = t.length; e !== 0; e--) {
			let r = t[e - 1].trim();
			if (o.has(r)) {
				n = r;
				break;
			}
		}
		return n;
	}
	function R(e, t) {
		let n = L(t);
		n !== "" && (e.referrerPolicy = n);
	}
	function z() {
		return "allowed";
	}
	function B() {
		return "success";
	}
	function V() {
		return "success";
	}
	function H(e) {
		let t = null;
		t = e.mode, e.headersList.set("sec-fetch-mode", t, !0);
	}
	function U(e) {
		let t = e.origin;
		if (t !== "client" && t !== void 0) {
			if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, !0);
			else if (e.method !== "GET" && e.method !== "HEAD") {
				switch (e.referrerPolicy) {
					case "no-referrer":
						t = null;
						break;
					case "no-referrer-when-downgrade":
					case "strict-origin":
					case "strict-origin-when-cross-origin":
						e.origin && ge(e.origin) && !ge(j(e)) && (t = null);
						break;
					case "same-origin": se(e, j(e)) || (t = null);
				}
				e.headersList.append("origin", t, !0);
			}
		}
	}
	function W(e, t) {
		return e;
	}
	function G(e, t, n) {
		return !e?.startTime || e.startTime < t ? {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		} : {
			domainLookupStartTime: W(e.domainLookupStartTime, n),
			domainLookupEndTime: W(e.domainLookupEndTime, n),
			connectionStartTime: W(e.connectionStartTime, n),
			connectionEndTime: W(e.connectionEndTime, n),
			secureConnectionStartTime: W(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function K(e) {
		return W(f.now(), e);
	}
	function ee(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function te() {
		return { referrerPolicy: "strict-origin-when-cross-origin" };
	}
	function ne(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function q(e) {
		let t = e.referrerPolicy;
		g(t);
		let n = null;
		if (e.referrer === "client") {
			let e = l();
			if (!e || e.origin === "null") return "no-referrer";
			n = new URL(e);
		} else v.is.URL(e.referrer) && (n = e.referrer);
		let r = J(n), i = J(n, !0);
		switch (r.toString().length > 4096 && (r = i), t) {
			case "no-referrer": return "no-referrer";
			case "origin": return i ?? J(n, !0);
			case "unsafe-url": return r;
			case "strict-origin": {
				let t = j(e);
				return X(r) && !X(t) ? "no-referrer" : i;
			}
			case "strict-origin-when-cross-origin": {
				let t = j(e);
				return se(r, t) ? r : X(r) && !X(t) ? "no-referrer" : i;
			}
			case "same-origin": return se(e, r) ? r : "no-referrer";
			case "origin-when-cross-origin": return se(e, r) ? r : i;
			case "no-referrer-when-downgrade": {
				let t = j(e);
				return X(r) && !X(t) ? "no-referrer" : r;
			}
		}
	}
	function J(e, t = !1) {
		return g(v.is.URL(e)), e = new URL(e), he(e) ? "no-referrer" : (e.username = "", e.password = "", e.hash = "", t === !0 && (e.pathname = "", e.search = ""), e);
	}
	let Y = RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/), re = RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);
	function ie(e) {
		return e.includes(":") ? (e[0] === "[" && e[e.length - 1] === "]" && (e = e.slice(1, -1)), re(e)) : Y(e);
	}
	function ae(e) {
		return e == null || e === "null" ? !1 : (e = new URL(e), !!(e.protocol === "https:" || e.protocol === "wss:" || ie(e.hostname) || e.hostname === "localhost" || e.hostname === "localhost." || e.hostname.endsWith(".localhost") || e.hostname.endsWith(".localhost.") || e.protocol === "file:"));
	}
	function X(e) {
		return v.is.URL(e) ? e.href === "about:blank" || e.href === "about:srcdoc" || e.protocol === "data:" || e.protocol === "blob:" || ae(e.origin) : !1;
	}
	function oe(e) {}
	function se(e, t) {
		return e.origin === t.origin && e.origin === "null" || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
	}
	function Z(e) {
		return e.controller.state === "aborted";
	}
	function Q(e) {
		return e.controller.state === "aborted" || e.controller.state === "terminated";
	}
	function ce(e) {
		return h[e.toLowerCase()] ?? e;
	}
	let le = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function ue(e, t, n = 0, r = 1) {
		class i {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e, this.#t = t, this.#n = 0;
			}
			next() {
				if (typeof this != "object" || this === null || !(#e in this)) throw TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				let i = this.#n, a = t(this.#e);
				if (i >= a.length) return {
					value: void 0,
					done: !0
				};
				let { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case "key":
						c = o;
						break;
					case "value":
						c = s;
						break;
					case "key+value": c = [o, s];
				}
				return {
					value: c,
					done: !1
				};
			}
		}
		return delete i.prototype.constructor, Object.setPrototypeOf(i.prototype, le), Object.defineProperties(i.prototype, {
			[Symbol.toStringTag]: {
				writable: !1,
				enumerable: !1,
				configurable: !0,
				value: `${e} Iterator`
			},
			next: {
				writable: !0,
				enumerable: !0,
				configurable: !0
			}
		}), function(e, t) {
			return new i(e, t);
		};
	}
	function de(e, t, n, r = 0, i = 1) {
		let a = ue(e, n, r, i), o = {
			keys: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return v.brandCheck(this, t), a(this, "key");
				}
			},
			values: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return v.brandCheck(this, t), a(this, "value");
				}
			},
			entries: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function() {
					return v.brandCheck(this, t), a(this, "key+value");
				}
			},
			forEach: {
				writable: !0,
				enumerable: !0,
				configurable: !0,
				value: function(n, r = globalThis) {
					if (v.brandCheck(this, t), v.argumentLengthCheck(arguments, 1, `${e}.forEach`), typeof n != "function") throw TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (let { 0: e, 1: t } of a(this, "key+value")) n.call(r, t, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...o,
			[Symbol.iterator]: {
				writable: !0,
				enumerable: !1,
				configurable: !0,
				value: o.entries.value
			}
		});
	}
	function fe(e, t, n) {
		let r = t, i = n;
		try {
			me(e.stream.getReader(), r, i);
		} catch (e) {
			i(e);
		}
	}
	function pe(e) {
		try {
			e.close(), e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
		}
	}
	async function me(e, t, n) {
		try {
			let r = [], i = 0;
			do {
				let { done: a, value: o } = await e.read();
				if (a) {
					t(Buffer.concat(r, i));
					return;
				}
				if (!_(o)) {
					n(TypeError("Received non-Uint8Array chunk"));
					return;
				}
				r.push(o), i += o.length;
			} while (1);
		} catch (e) {
			n(e);
		}
	}
	function he(e) {
		g("protocol" in e);
		let t = e.protocol;
		return t === "about:" || t === "blob:" || t === "data:";
	}
	function ge(e) {
		return typeof e == "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
	}
	function $(e) {
		g("protocol" in e);
		let t = e.protocol;
		return t === "http:" || t === "https:";
	}
	function _e(e, t) {
		let n = e;
		if (!n.startsWith("bytes")) return "failure";
		let r = { position: 5 };
		if (t && b((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 61) return "failure";
		r.position++, t && b((e) => e === "	" || e === " ", n, r);
		let i = b((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), a = i.length ? Number(i) : null;
		if (t && b((e) => e === "	" || e === " ", n, r), n.charCodeAt(r.position) !== 45) return "failure";
		r.position++, t && b((e) => e === "	" || e === " ", n, r);
		let o = b((e) => {
			let t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r), s = o.length ? Number(o) : null;
		return r.position < n.length || s === null && a === null || a > s ? "failure" : {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function ve(e, t, n) {
		let r = "bytes ";
		return r += y(`${e}`), r += "-", r += y(`${t}`), r += "/", r += y(`${n}`), r;
	}
	var ye = class extends r {
		#e;
		constructor(e) {
			super(), this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) == 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e), this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), this._inflateStream.on("error", (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			this._inflateStream &&= (this._inflateStream.end(), null), e();
		}
	};
	function be(e) {
		return new ye(e);
	}
	function xe(e) {
		let t = null, n = null, r = null, i = Ce("content-type", e);
		if (i === null) return "failure";
		for (let e of i) {
			let i = d(e);
			i !== "failure" && i.essence !== "*/*" && (r = i, r.essence === n ? !r.parameters.has("charset") && t !== null && r.parameters.set("charset", t) : (t = null, r.parameters.has("charset") && (t = r.parameters.get("charset")), n = r.essence));
		}
		return r ?? "failure";
	}
	function Se(e) {
		let t = e, n = { position: 0 }, r = [], i = "";
		for (; n.position < t.length;) {
			if (i += b((e) => e !== "\"" && e !== ",", t, n), n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					if (i += u(t, n), n.position < t.length) continue;
				} else g(t.charCodeAt(n.position) === 44), n.position++;
			}
			i = C(i, !0, !0, (e) => e === 9 || e === 32), r.push(i), i = "";
		}
		return r;
	}
	function Ce(e, t) {
		let n = t.get(e, !0);
		return n === null ? null : Se(n);
	}
	function we(e) {
		return !1;
	}
	function Te(e) {
		return !!(e.username || e.password);
	}
	function Ee(e) {
		return e != null && e !== "client" && e !== "no-traversable";
	}
	var De = class {
		get baseUrl() {
			return l();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = te();
	};
	t.exports = {
		isAborted: Z,
		isCancelled: Q,
		isValidEncodedURL: k,
		ReadableStreamFrom: p,
		tryUpgradeRequestToAPotentiallyTrustworthyURL: oe,
		clampAndCoarsenConnectionTimingInfo: G,
		coarsenedSharedCurrentTime: K,
		determineRequestsReferrer: q,
		makePolicyContainer: te,
		clonePolicyContainer: ne,
		appendFetchMetadata: H,
		appendRequestOriginHeader: U,
		TAOCheck: V,
		corsCheck: B,
		crossOriginResourcePolicyCheck: z,
		createOpaqueTimingInfo: ee,
		setRequestReferrerPolicyOnRedirect: R,
		isValidHTTPToken: m,
		requestBadPort: M,
		requestCurrentURL: j,
		responseURL: E,
		responseLocationURL: O,
		isURLPotentiallyTrustworthy: X,
		isValidReasonPhrase: P,
		sameOrigin: se,
		normalizeMethod: ce,
		iteratorMixin: de,
		createIterator: ue,
		isValidHeaderName: F,
		isValidHeaderValue: I,
		isErrorLike: N,
		fullyReadBody: fe,
		readableStreamClose: pe,
		urlIsLocal: he,
		urlHasHttpsScheme: ge,
		urlIsHttpHttpsScheme: $,
		readAllBytes: me,
		simpleRangeHeaderValue: _e,
		buildContentRange: ve,
		createInflate: be,
		extractMimeType: xe,
		getDecodeSplit: Ce,
		environmentSettingsObject: new class {
			settingsObject = new De();
		}(),
		isOriginIPPotentiallyTrustworthy: ie,
		hasAuthenticationEntry: we,
		includesCredentials: Te,
		isTraversableNavigable: Ee
	};
})), k = t(((e, t) => {
	let { iteratorMixin: r } = O(), { kEnumerableProperty: i } = c(), { webidl: a } = D(), o = n("node:util");
	var s = class e {
		#e = [];
		constructor(e = void 0) {
			if (a.util.markAsUncloneable(this), e !== void 0) throw a.errors.conversionFailed({
				prefix: "FormData constructor",
				argument: "Argument 1",
				types: ["undefined"]
			});
		}
		append(t, n, r = void 0) {
			a.brandCheck(this, e);
			let i = "FormData.append";
			a.argumentLengthCheck(arguments, 2, i), t = a.converters.USVString(t), arguments.length === 3 || a.is.Blob(n) ? (n = a.converters.Blob(n, i, "value"), r !== void 0 && (r = a.converters.USVString(r))) : n = a.converters.USVString(n);
			let o = d(t, n, r);
			this.#e.push(o);
		}
		delete(t) {
			a.brandCheck(this, e), a.argumentLengthCheck(arguments, 1, "FormData.delete"), t = a.converters.USVString(t), this.#e = this.#e.filter((e) => e.name !== t);
		}
		get(t) {
			a.brandCheck(this, e), a.argumentLengthCheck(arguments, 1, "FormData.get"), t = a.converters.USVString(t);
			let n = this.#e.findIndex((e) => e.name === t);
			return n === -1 ? null : this.#e[n].value;
		}
		getAll(t) {
			return a.brandCheck(this, e), a.argumentLengthCheck(arguments, 1, "FormData.getAll"), t = a.converters.USVString(t), this.#e.filter((e) => e.name === t).map((e) => e.value);
		}
		has(t) {
			return a.brandCheck(this, e), a.argumentLengthCheck(arguments, 1, "FormData.has"), t = a.converters.USVString(t), this.#e.findIndex((e) => e.name === t) !== -1;
		}
		set(t, n, r = void 0) {
			a.brandCheck(this, e);
			let i = "FormData.set";
			a.argumentLengthCheck(arguments, 2, i), t = a.converters.USVString(t), arguments.length === 3 || a.is.Blob(n) ? (n = a.converters.Blob(n, i, "value"), r !== void 0 && (r = a.converters.USVString(r))) : n = a.converters.USVString(n);
			let o = d(t, n, r), s = this.#e.findIndex((e) => e.name === t);
			s === -1 ? this.#e.push(o) : this.#e = [
				...this.#e.slice(0, s),
				o,
				...this.#e.slice(s + 1).filter((e) => e.name !== t)
			];
		}
		[o.inspect.custom](e, t) {
			let n = this.#e.reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [e[t.name], t.value] : e[t.name] = t.value, e), { __proto__: null });
			t.depth ??= e, t.colors ??= !0;
			let r = o.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf("]") + 2)}`;
		}
		static getFormDataState(e) {
			return e.#e;
		}
		static setFormDataState(e, t) {
			e.#e = t;
		}
	};
	let { getFormDataState: l, setFormDataState: u } = s;
	Reflect.deleteProperty(s, "getFormDataState"), Reflect.deleteProperty(s, "setFormDataState"), r("FormData", s, l, "name", "value"), Object.defineProperties(s.prototype, {
		append: i,
		delete: i,
		get: i,
		getAll: i,
		has: i,
		set: i,
		[Symbol.toStringTag]: {
			value: "FormData",
			configurable: !0
		}
	});
	function d(e, t, n) {
		return typeof t == "string" || (a.is.File(t) || (t = new File([t], "blob", { type: t.type })), n !== void 0 && (t = new File([t], n, {
			type: t.type,
			lastModified: t.lastModified
		}))), {
			name: e,
			value: t
		};
	}
	a.is.FormData = a.util.MakeTypeAssertion(s), t.exports = {
		FormData: s,
		makeEntry: d,
		setFormDataState: u
	};
})), A = t(((e, t) => {
	let { bufferToLowerCasedHeaderName: r } = c(), { HTTP_TOKEN_CODEPOINTS: i } = T(), { makeEntry: a } = k(), { webidl: o } = D(), s = n("node:assert"), { isomorphicDecode: l } = w(), u = Buffer.from("--"), d = new TextDecoder(), f = new TextDecoder("utf-8", { ignoreBOM: !0 });
	function p(e) {
		for (let t = 0; t < e.length; ++t) if (e.charCodeAt(t) & -128) return !1;
		return !0;
	}
	function m(e) {
		let t = e.length;
		if (t < 27 || t > 70) return !1;
		for (let n = 0; n < t; ++n) {
			let t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return !1;
		}
		return !0;
	}
	function h(e, t) {
		s(t !== "failure" && t.essence === "multipart/form-data");
		let n = t.parameters.get("boundary");
		if (n === void 0) throw x("missing boundary in content-type header");
		let r = Buffer.from(`--${n}`, "utf8"), i = [], c = { position: 0 }, l = e.indexOf(r);
		if (l === -1) throw x("no boundary found in multipart body");
		for (c.position = l;;) {
			if (e.subarray(c.position, c.position + r.length).equals(r)) c.position += r.length;
			else throw x("expected a value starting with -- and the boundary");
			if (b(e, u, c)) return i;
			if (e[c.position] !== 13 || e[c.position + 1] !== 10) throw x("expected CRLF");
			c.position += 2;
			let { name: t, filename: n, contentType: l, encoding: d } = _(e, c);
			c.position += 2;
			let m;
			{
				let t = e.indexOf(r.subarray(2), c.position);
				if (t === -1) throw x("expected boundary after body");
				m = e.subarray(c.position, t - 4), c.position += m.length, d === "base64" && (m = Buffer.from(m.toString(), "base64"));
			}
			if (e[c.position] !== 13 || e[c.position + 1] !== 10) throw x("expected CRLF");
			c.position += 2;
			let h;
			n === null ? h = f.decode(Buffer.from(m)) : (l ??= "text/plain", p(l) || (l = ""), h = new File([m], n, { type: l })), s(o.is.USVString(t)), s(typeof h == "string" && o.is.USVString(h) || o.is.File(h)), i.push(a(t, h, n));
		}
	}
	function g(e, t) {
		e[t.position] === 59 && t.position++, v((e) => e === 32 || e === 9, e, t);
		let n = v((e) => E(e) && e !== 61 && e !== 42, e, t);
		if (n.length === 0) return null;
		let r = n.toString("ascii").toLowerCase(), i = e[t.position] === 42;
		if (i && t.position++, e[t.position] !== 61) return null;
		t.position++, v((e) => e === 32 || e === 9, e, t);
		let a;
		if (i) {
			let n = v((e) => e !== 32 && e !== 13 && e !== 10 && e !== 59, e, t);
			if (n[0] !== 117 && n[0] !== 85 || n[1] !== 116 && n[1] !== 84 || n[2] !== 102 && n[2] !== 70 || n[3] !== 45 || n[4] !== 56) throw x("unknown encoding, expected utf-8''");
			a = decodeURIComponent(d.decode(n.subarray(7)));
		} else if (e[t.position] === 34) {
			t.position++;
			let n = v((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			if (e[t.position] !== 34) throw x("Closing quote not found");
			t.position++, a = d.decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
		} else {
			let n = v((e) => E(e) && e !== 59, e, t);
			a = d.decode(n);
		}
		return {
			name: r,
			value: a,
			extended: i
		};
	}
	function _(e, t) {
		let n = null, a = null, o = null, s = null;
		for (;;) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) {
				if (n === null) throw x("header name is null");
				return {
					name: n,
					filename: a,
					contentType: o,
					encoding: s
				};
			}
			let c = v((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			if (c = y(c, !0, !0, (e) => e === 9 || e === 32), !i.test(c.toString())) throw x("header name does not match the field-name token production");
			if (e[t.position] !== 58) throw x("expected :");
			switch (t.position++, v((e) => e === 32 || e === 9, e, t), r(c)) {
				case "content-disposition": {
					n = a = null;
					let r = !1;
					if (v((e) => E(e), e, t).toString("ascii").toLowerCase() !== "form-data") throw x("expected form-data for content-disposition header");
					for (; t.position < e.length && (e[t.position] !== 13 || e[t.position + 1] !== 10);) {
						let i = g(e, t);
						if (!i) break;
						i.name === "name" ? n = i.value : i.name === "filename" && (i.extended ? (a = i.value, r = !0) : r || (a = i.value));
					}
					if (n === null) throw x("name attribute is required in content-disposition header");
					break;
				}
				case "content-type": {
					let n = v((e) => e !== 10 && e !== 13, e, t);
					n = y(n, !1, !0, (e) => e === 9 || e === 32), o = l(n);
					break;
				}
				case "content-transfer-encoding": {
					let n = v((e) => e !== 10 && e !== 13, e, t);
					n = y(n, !1, !0, (e) => e === 9 || e === 32), s = l(n);
					break;
				}
				default: v((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 || e[t.position + 1] !== 10) throw x("expected CRLF");
			t.position += 2;
		}
	}
	function v(e, t, n) {
		let r = n.position;
		for (; r < t.length && e(t[r]);) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function y(e, t, n, r) {
		let i = 0, a = e.length - 1;
		if (t) for (; i < e.length && r(e[i]);) i++;
		if (n) for (; a > 0 && r(e[a]);) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function b(e, t, n) {
		if (e.length < t.length) return !1;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return !1;
		return !0;
	}
	function x(e) {
		return TypeError("Failed to parse body as FormData.", { cause: TypeError(e) });
	}
	function S(e) {
		return e <= 31 || e === 127;
	}
	function C(e) {
		return e === 40 || e === 41 || e === 60 || e === 62 || e === 64 || e === 44 || e === 59 || e === 58 || e === 92 || e === 34 || e === 47 || e === 91 || e === 93 || e === 63 || e === 61;
	}
	function E(e) {
		return e <= 127 && e !== 32 && e !== 9 && !S(e) && !C(e);
	}
	t.exports = {
		multipartFormDataParser: h,
		validateBoundary: m
	};
})), j = t(((e, t) => {
	function n() {
		let e, t;
		return {
			promise: new Promise((n, r) => {
				e = n, t = r;
			}),
			resolve: e,
			reject: t
		};
	}
	t.exports = { createDeferredPromise: n };
})), M = t(((e, t) => {
	let r = c(), { ReadableStreamFrom: i, readableStreamClose: a, fullyReadBody: o, extractMimeType: s } = O(), { FormData: l, setFormDataState: u } = k(), { webidl: d } = D(), f = n("node:assert"), { isErrored: p, isDisturbed: m } = n("node:stream"), { isUint8Array: h } = n("node:util/types"), { serializeAMimeType: g } = T(), { multipartFormDataParser: _ } = A(), { createDeferredPromise: v } = j(), { parseJSONFromBytes: y } = w(), { utf8DecodeBytes: b } = C(), { runtimeFeatures: x } = E(), S = x.has("crypto") ? n("node:crypto").randomInt : (e) => Math.floor(Math.random() * e), M = new TextEncoder();
	function N() {}
	let P = new FinalizationRegistry((e) => {
		let t = e.deref();
		t && !t.locked && !m(t) && !p(t) && t.cancel("Response object has been garbage collected").catch(N);
	});
	function F(e, t = !1) {
		let n = null;
		n = d.is.ReadableStream(e) ? e : d.is.Blob(e) ? e.stream() : new ReadableStream({
			start() {},
			async pull(e) {
				let t = o(), r = t?.[Symbol.asyncIterator]?.();
				if (r == null) t?.length && !p(n) && e.enqueue(typeof t == "string" ? M.encode(t) : new Uint8Array(t)), queueMicrotask(() => a(e));
				else for (;;) {
					let { value: t, done: i } = await r.next();
					if (i) {
						queueMicrotask(() => a(e));
						return;
					}
					if (t.length && !p(n)) {
						e.enqueue(new Uint8Array(t));
						return;
					}
				}
			},
			cancel(e) {
				return o()[Symbol.asyncIterator]?.().return(e);
			},
			type: "bytes"
		}), f(d.is.ReadableStream(n));
		let o = null, s = null, c = null, l = null;
		if (typeof e == "string") s = e, l = "text/plain;charset=UTF-8";
		else if (d.is.URLSearchParams(e)) s = e.toString(), l = "application/x-www-form-urlencoded;charset=UTF-8";
		else if (d.is.BufferSource(e)) s = d.util.getCopyOfBytesHeldByBufferSource(e);
		else if (d.is.FormData(e)) {
			let t = `----formdata-undici-0${`${S(1e11)}`.padStart(11, "0")}`, n = `--${t}\r\nContent-Disposition: form-data`, r = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), i = (e) => e.replace(/\r?\n|\r/g, "\r\n"), a = [], u = new Uint8Array([13, 10]);
			c = 0;
			let d = !1;
			for (let [t, o] of e) if (typeof o == "string") {
				let e = M.encode(n + `; name="${r(i(t))}"\r\n\r\n${i(o)}\r\n`);
				a.push(e), c += e.byteLength;
			} else {
				let e = M.encode(`${n}; name="${r(i(t))}"` + (o.name ? `; filename="${r(o.name)}"` : "") + `\r
Content-Type: ${o.type || "application/octet-stream"}\r\n\r\n`);
				a.push(e, o, u), typeof o.size == "number" ? c += e.byteLength + o.size + u.byteLength : d = !0;
			}
			let f = M.encode(`--${t}--\r\n`);
			a.push(f), c += f.byteLength, d && (c = null), s = e;
			let p = (async function* () {
				for (let e of a) e.stream ? yield* e.stream() : yield e;
			})();
			o = () => p, l = `multipart/form-data; boundary=${t}`;
		} else if (d.is.Blob(e)) s = e, c = e.size, e.type && (l = e.type);
		else if (typeof e[Symbol.asyncIterator] == "function") {
			if (t) throw TypeError("keepalive");
			if (r.isDisturbed(e) || e.locked) throw TypeError("Response body object should not be disturbed or locked");
			n = d.is.ReadableStream(e) ? e : i(e);
		}
		return (typeof s == "string" || h(s)) && (o = () => s, c = typeof s == "string" ? Buffer.byteLength(s) : s.length), [{
			stream: n,
			source: s,
			length: c
		}, l];
	}
	function I(e, t = !1) {
		return d.is.ReadableStream(e) && (f(!r.isDisturbed(e), "The body has already been consumed."), f(!e.locked, "The stream is locked.")), F(e, t);
	}
	function L(e) {
		let { 0: t, 1: n } = e.stream.tee();
		return e.stream = t, {
			stream: n,
			length: e.length,
			source: e.source
		};
	}
	function R(e, t) {
		return {
			blob() {
				return B(this, (e) => {
					let n = H(t(this));
					return n === null ? n = "" : n &&= g(n), new Blob([e], { type: n });
				}, e, t);
			},
			arrayBuffer() {
				return B(this, (e) => new Uint8Array(e).buffer, e, t);
			},
			text() {
				return B(this, b, e, t);
			},
			json() {
				return B(this, y, e, t);
			},
			formData() {
				return B(this, (e) => {
					let n = H(t(this));
					if (n !== null) switch (n.essence) {
						case "multipart/form-data": {
							let t = _(e, n), r = new l();
							return u(r, t), r;
						}
						case "application/x-www-form-urlencoded": {
							let t = new URLSearchParams(e.toString()), n = new l();
							for (let [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
				}, e, t);
			},
			bytes() {
				return B(this, (e) => new Uint8Array(e), e, t);
			}
		};
	}
	function z(e, t) {
		Object.assign(e.prototype, R(e, t));
	}
	function B(e, t, n, r) {
		try {
			d.brandCheck(e, n);
		} catch (e) {
			return Promise.reject(e);
		}
		if (e = r(e), V(e)) return Promise.reject(TypeError("Body is unusable: Body has already been read"));
		let i = v(), a = i.reject, s = (e) => {
			try {
				i.resolve(t(e));
			} catch (e) {
				a(e);
			}
		};
		return e.body == null ? (s(Buffer.allocUnsafe(0)), i.promise) : (o(e.body, s, a), i.promise);
	}
	function V(e) {
		let t = e.body;
		return t != null && (t.stream.locked || r.isDisturbed(t.stream));
	}
	function H(e) {
		let t = s(e.headersList);
		return t === "failure" ? null : t;
	}
	t.exports = {
		extractBody: F,
		safelyExtractBody: I,
		cloneBody: L,
		mixinBody: z,
		streamRegistry: P,
		bodyUnusable: V
	};
})), N = t(((e, t) => {
	let o = n("node:assert"), s = c(), { channels: l } = u(), d = i(), { RequestContentLengthMismatchError: f, ResponseContentLengthMismatchError: p, RequestAbortedError: m, InvalidArgumentError: h, HeadersTimeoutError: g, HeadersOverflowError: _, SocketError: x, InformationalError: S, BodyTimeoutError: C, HTTPParserError: w, ResponseExceededMaxSizeError: T } = a(), { kUrl: E, kReset: D, kClient: O, kParser: k, kBlocking: A, kRunning: j, kPending: N, kSize: P, kWriting: F, kQueue: I, kNoRef: L, kKeepAliveDefaultTimeout: R, kHostHeader: z, kPendingIdx: B, kRunningIdx: V, kError: H, kPipelining: U, kSocket: W, kKeepAliveTimeoutValue: G, kMaxHeadersSize: K, kKeepAliveMaxTimeout: ee, kKeepAliveTimeoutThreshold: te, kHeadersTimeout: ne, kBodyTimeout: q, kStrictContentLength: J, kMaxRequests: Y, kCounter: re, kMaxResponseSize: ie, kOnError: ae, kResume: X, kHTTPContext: oe, kClosed: se } = r(), Z = v(), Q = Buffer.alloc(0), ce = Buffer[Symbol.species], le = s.removeAllListeners, ue = Symbol("kIdleSocketValidation"), de = Symbol("kIdleSocketValidationTimeout"), fe = Symbol("kSocketUsed"), pe = Symbol("kTypeOfService"), me;
	function he() {
		let e = process.env.JEST_WORKER_ID ? y() : void 0, t, n = !0;
		if (process.arch === "ppc64") {
			let [e, t] = process.versions.node.split(".").map((e) => parseInt(e, 10));
			(e < 24 || e === 24 && t < 12) && (n = !1);
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1" ? n = !1 : process.env.UNDICI_NO_WASM_SIMD === "0" && (n = !0), n) try {
			t = new WebAssembly.Module(b());
		} catch {}
		return t ||= new WebAssembly.Module(e || y()), new WebAssembly.Instance(t, { env: {
			wasm_on_url: (e, t, n) => 0,
			wasm_on_status: (e, t, n) => {
				o($.ptr === e);
				let r = t - ye + _e.byteOffset;
				return $.onStatus(new ce(_e.buffer, r, n));
			},
			wasm_on_message_begin: (e) => (o($.ptr === e), $.onMessageBegin()),
			wasm_on_header_field: (e, t, n) => {
				o($.ptr === e);
				let r = t - ye + _e.byteOffset;
				return $.onHeaderField(new ce(_e.buffer, r, n));
			},
			wasm_on_header_value: (e, t, n) => {
				o($.ptr === e);
				let r = t - ye + _e.byteOffset;
				return $.onHeaderValue(new ce(_e.buffer, r, n));
			},
			wasm_on_headers_complete: (e, t, n, r) => (o($.ptr === e), $.onHeadersComplete(t, n === 1, r === 1)),
			wasm_on_body: (e, t, n) => {
				o($.ptr === e);
				let r = t - ye + _e.byteOffset;
				return $.onBody(new ce(_e.buffer, r, n));
			},
			wasm_on_message_complete: (e) => (o($.ptr === e), $.onMessageComplete())
		} });
	}
	let ge = null, $ = null, _e = null, ve = 0, ye = null;
	var be = class {
		constructor(e, t, { exports: n }) {
			this.llhttp = n, this.ptr = this.llhttp.llhttp_alloc(Z.TYPE.RESPONSE), this.client = e, this.socket = t, this.timeout = null, this.timeoutWeakRef = new WeakRef(this), this.timeoutValue = null, this.timeoutType = null, this.statusCode = 0, this.statusText = "", this.upgrade = !1, this.headers = [], this.headersSize = 0, this.headersMaxSize = e[K], this.shouldKeepAlive = !1, this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", this.contentLength = "", this.connection = "", this.maxResponseSize = e[ie];
		}
		setTimeout(e, t) {
			e !== this.timeoutValue || t & 1 ^ this.timeoutType & 1 ? (this.timeout &&= (d.clearTimeout(this.timeout), null), e && (t & 1 ? this.timeout = d.setFastTimeout(xe, e, this.timeoutWeakRef) : (this.timeout = setTimeout(xe, e, this.timeoutWeakRef), this.timeout?.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), this.timeoutType = t;
		}
		resume() {
			!this.socket.destroyed && this.paused && (o(this.ptr != null), o($ === null), this.llhttp.llhttp_resume(this.ptr), o(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), this.paused = !1, this.execute(this.socket.read() || Q), this.readMore());
		}
		readMore() {
			for (; !this.paused && this.ptr;) {
				let e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			o($ === null), o(this.ptr != null), o(!this.paused);
			let { socket: t, llhttp: n } = this;
			e.length > ve && (ye && n.free(ye), ve = Math.ceil(e.length / 4096) * 4096, ye = n.malloc(ve)), new Uint8Array(n.memory.buffer, ye, ve).set(e);
			try {
				let r;
				try {
					_e = e, $ = this, r = n.llhttp_execute(this.ptr, ye, e.length);
				} finally {
					$ = null, _e = null;
				}
				if (r !== Z.ERROR.OK) {
					let i = e.subarray(n.llhttp_get_error_pos(this.ptr) - ye);
					if (r === Z.ERROR.PAUSED_UPGRADE) this.onUpgrade(i);
					else if (r === Z.ERROR.PAUSED) this.paused = !0, t.unshift(i);
					else throw this.createError(r, i);
				}
			} catch (e) {
				s.destroy(t, e);
			}
		}
		finish() {
			o($ === null), o(this.ptr != null), o(!this.paused);
			let { llhttp: e } = this, t;
			try {
				$ = this, t = e.llhttp_finish(this.ptr);
			} finally {
				$ = null;
			}
			return t === Z.ERROR.OK ? null : t === Z.ERROR.PAUSED || t === Z.ERROR.PAUSED_UPGRADE ? (this.paused = !0, null) : this.createError(t, Q);
		}
		createError(e, t) {
			let { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new p();
			let a = n.llhttp_get_error_reason(this.ptr), o = "";
			if (a) {
				let e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
			}
			return new w(o, Z.ERROR[e], t);
		}
		destroy() {
			o($ === null), o(this.ptr != null), this.llhttp.llhttp_free(this.ptr), this.ptr = null, this.timeout && d.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, this.timeoutType = null, this.paused = !1;
		}
		onStatus(e) {
			return this.statusText = e.toString(), 0;
		}
		onMessageBegin() {
			let { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[j] === 0) return s.destroy(e, new x("bad response", s.getSocketInfo(e))), -1;
			let n = t[I][t[V]];
			return n ? (n.onResponseStarted(), 0) : -1;
		}
		onHeaderField(e) {
			let t = this.headers.length;
			return t & 1 ? this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]) : this.headers.push(e), this.trackHeader(e.length), 0;
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			(t & 1) == 1 ? (this.headers.push(e), t += 1) : this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			let n = this.headers[t - 2];
			if (n.length === 10) {
				let t = s.bufferToLowerCasedHeaderName(n);
				t === "keep-alive" ? this.keepAlive += e.toString() : t === "connection" && (this.connection += e.toString());
			} else n.length === 14 && s.bufferToLowerCasedHeaderName(n) === "content-length" && (this.contentLength += e.toString());
			return this.trackHeader(e.length), 0;
		}
		trackHeader(e) {
			this.headersSize += e, this.headersSize >= this.headersMaxSize && s.destroy(this.socket, new _());
		}
		onUpgrade(e) {
			let { upgrade: t, client: n, socket: r, headers: i, statusCode: a, statusText: c } = this;
			o(t), o(n[W] === r), o(!r.destroyed), o(!this.paused), o(!(i.length & 1));
			let l = n[I][n[V]];
			o(l), o(l.upgrade || l.method === "CONNECT"), this.statusCode = 0, this.statusText = "", this.shouldKeepAlive = !1, this.headers = [], this.headersSize = 0, r.unshift(e), r[k].destroy(), r[k] = null, r[O] = null, r[H] = null, le(r), n[W] = null, n[oe] = null, n[I][n[V]++] = null, n.emit("disconnect", n[E], [n], new S("upgrade"));
			try {
				l.onUpgrade(a, i, r, c);
			} catch (e) {
				s.errorRequest(n, l, e), s.destroy(r, e);
			}
			n[X]();
		}
		onHeadersComplete(e, t, n) {
			let { client: r, socket: i, headers: a, statusText: c } = this;
			if (i.destroyed) return -1;
			if (r[j] === 0) return s.destroy(i, new x("bad response", s.getSocketInfo(i))), -1;
			let l = r[I][r[V]];
			if (!l) return -1;
			if (o(!this.upgrade), o(this.statusCode < 200), e === 100) return s.destroy(i, new x("bad response", s.getSocketInfo(i))), -1;
			if (t && !l.upgrade) return s.destroy(i, new x("bad upgrade", s.getSocketInfo(i))), -1;
			if (o(this.timeoutType === 3), this.statusCode = e, this.shouldKeepAlive = n || l.method === "HEAD" && !i[D] && this.connection.toLowerCase() === "keep-alive", this.statusCode >= 200) {
				let e = l.bodyTimeout == null ? r[q] : l.bodyTimeout;
				this.setTimeout(e, 5);
			} else this.timeout && this.timeout.refresh && this.timeout.refresh();
			if (l.method === "CONNECT" || t) return o(r[j] === 1), this.upgrade = !0, 2;
			if (o(!(this.headers.length & 1)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && r[U]) {
				let e = this.keepAlive ? s.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					let t = Math.min(e - r[te], r[ee]);
					t <= 0 ? i[D] = !0 : r[G] = t;
				} else r[G] = r[R];
			} else i[D] = !0;
			let u = l.onHeaders(e, a, this.resume, c) === !1;
			return l.aborted ? -1 : l.method === "HEAD" || e < 200 ? 1 : (i[A] && (i[A] = !1, r[X]()), u ? Z.ERROR.PAUSED : 0);
		}
		onBody(e) {
			let { client: t, socket: n, statusCode: r, maxResponseSize: i } = this;
			if (n.destroyed) return -1;
			let a = t[I][t[V]];
			return o(a), o(this.timeoutType === 5), this.timeout && this.timeout.refresh && this.timeout.refresh(), o(r >= 200), i > -1 && this.bytesRead + e.length > i ? (s.destroy(n, new T()), -1) : (this.bytesRead += e.length, a.onData(e) === !1 ? Z.ERROR.PAUSED : 0);
		}
		onMessageComplete() {
			let { client: e, socket: t, statusCode: n, upgrade: r, headers: i, contentLength: a, bytesRead: c, shouldKeepAlive: l } = this;
			if (t.destroyed && (!n || l)) return -1;
			if (r) return 0;
			o(n >= 100), o(!(this.headers.length & 1));
			let u = e[I][e[V]];
			return o(u), this.statusCode = 0, this.statusText = "", this.bytesRead = 0, this.contentLength = "", this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, n < 200 ? 0 : u.method !== "HEAD" && a && c !== parseInt(a, 10) ? (s.destroy(t, new p()), -1) : (u.onComplete(i), e[I][e[V]++] = null, t[fe] = e[N] === 0, t[F] ? (o(e[j] === 0), s.destroy(t, new S("reset")), Z.ERROR.PAUSED) : !l || t[D] && e[j] === 0 ? (s.destroy(t, new S("reset")), Z.ERROR.PAUSED) : (e[U] == null || e[U] === 1 ? setImmediate(e[X]) : e[X](), 0));
		}
	};
	function xe(e) {
		let t = e.deref();
		if (!t) return;
		let { socket: n, timeoutType: r, client: i, paused: a } = t;
		r === 3 ? (!n[F] || n.writableNeedDrain || i[j] > 1) && (o(!a, "cannot be paused while waiting for headers"), s.destroy(n, new g())) : r === 5 ? a || s.destroy(n, new C()) : r === 8 && (o(i[j] === 0 && i[G]), s.destroy(n, new S("socket idle timeout")));
	}
	function Se(e) {
		let t = this[k];
		if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
			let e = t.finish();
			e && (this[H] = e, this[O][ae](e));
		} else this[H] = e, this[O][ae](e);
	}
	function Ce() {
		this[k]?.readMore();
	}
	function we() {
		let e = this[k];
		if (e.statusCode && !e.shouldKeepAlive) {
			let t = e.finish();
			t && s.destroy(this, t);
		} else s.destroy(this, new x("other side closed", s.getSocketInfo(this)));
	}
	function Te() {
		let e = this[k];
		De(this), e && (!this[H] && e.statusCode && !e.shouldKeepAlive && (this[H] = e.finish() || this[H]), this[k].destroy(), this[k] = null);
		let t = this[H] || new x("closed", s.getSocketInfo(this)), n = this[O];
		if (n[W] = null, n[oe] = null, n.destroyed) {
			o(n[N] === 0);
			let e = n[I].splice(n[V]);
			for (let r = 0; r < e.length; r++) s.errorRequest(n, e[r], t);
		} else if (n[j] > 0 && t.code !== "UND_ERR_INFO") {
			let e = n[I][n[V]];
			n[I][n[V]++] = null, s.errorRequest(n, e, t);
		}
		n[B] = n[V], o(n[j] === 0), n.emit("disconnect", n[E], [n], t), n[X]();
	}
	function Ee() {
		this[se] = !0;
	}
	function De(e) {
		e[de] && (clearImmediate(e[de]), e[de] = null), e[ue] = 0;
	}
	function Oe(e, t) {
		t[ue] = 1, t[de] = setImmediate(() => {
			t[de] = null, t[ue] = 2, e[W] === t && !t.destroyed && e[X]();
		});
	}
	function ke(e) {
		let t = e[W];
		if (t && !t.destroyed) {
			if (e[P] === 0 ? !t[L] && t.unref && (t.unref(), t[L] = !0) : t[L] && t.ref && (t.ref(), t[L] = !1), e[j] === 0 && e[N] > 0 && t[fe]) {
				if (t[ue] === 0) {
					Oe(e, t), t[k].readMore();
					return;
				}
				if (t[ue] === 1) {
					t[k].readMore();
					return;
				}
			}
			if (e[j] === 0 && (t[k].readMore(), t.destroyed)) return;
			if (e[P] === 0) t[k].timeoutType !== 8 && t[k].setTimeout(e[G], 8);
			else if (e[j] > 0 && t[k].statusCode < 200 && t[k].timeoutType !== 3) {
				let n = e[I][e[V]];
				t[k].setTimeout(n.headersTimeout == null ? e[ne] : n.headersTimeout, 3);
			}
		}
	}
	function Ae(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function je(e, t) {
		if (typeof e.setTypeOfService != "function") return;
		let n = t.typeOfService;
		if (n !== void 0 && e[pe] !== n) try {
			e.setTypeOfService(n), e[pe] = n;
		} catch {}
	}
	function Me(e, t) {
		let { method: n, path: r, host: i, upgrade: a, blocking: c, reset: u } = t, { body: d, headers: p, contentLength: g } = t, _ = n === "PUT" || n === "POST" || n === "PATCH" || n === "QUERY" || n === "PROPFIND" || n === "PROPPATCH";
		if (s.isFormDataLike(d)) {
			me ||= M().extractBody;
			let [e, n] = me(d);
			t.contentType ?? p.push("content-type", n), d = e.stream, g = e.length;
		} else if (s.isBlobLike(d) && t.contentType == null) {
			let n = d.type;
			if (n) {
				let r = `${n}`;
				if (!s.isValidHeaderValue(r)) return s.errorRequest(e, t, new h("invalid content-type header")), !1;
				p.push("content-type", r);
			}
		}
		d && typeof d.read == "function" && d.read(0);
		let v = s.bodyLength(d);
		if (g = v ?? g, g === null && (g = t.contentLength), g === 0 && !_ && (g = null), Ae(n) && g > 0 && t.contentLength !== null && t.contentLength !== g) {
			if (e[J]) return s.errorRequest(e, t, new f()), !1;
			process.emitWarning(new f());
		}
		let y = e[W];
		De(y);
		let b = (n) => {
			t.aborted || t.completed || (s.errorRequest(e, t, n || new m()), s.destroy(d), s.destroy(y, new S("aborted")));
		};
		try {
			t.onConnect(b);
		} catch (n) {
			s.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		n === "HEAD" && (y[D] = !0), (a || n === "CONNECT") && (y[D] = !0), u != null && (y[D] = u), e[Y] && y[re]++ >= e[Y] && (y[D] = !0), c && (y[A] = !0), je(y, t);
		let x = `${n} ${r} HTTP/1.1\r\n`;
		if (x += typeof i == "string" ? `host: ${i}\r\n` : e[z], x += a ? `connection: upgrade\r\nupgrade: ${a}\r\n` : e[U] && !y[D] ? "connection: keep-alive\r\n" : "connection: close\r\n", Array.isArray(p)) for (let e = 0; e < p.length; e += 2) {
			let t = p[e + 0], n = p[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) x += `${t}: ${n[e]}\r\n`;
			else x += `${t}: ${n}\r\n`;
		}
		return l.sendHeaders.hasSubscribers && l.sendHeaders.publish({
			request: t,
			headers: x,
			socket: y
		}), !d || v === 0 ? Pe(b, null, e, t, y, g, x, _) : s.isBuffer(d) ? Pe(b, d, e, t, y, g, x, _) : s.isBlobLike(d) ? typeof d.stream == "function" ? Ie(b, d.stream(), e, t, y, g, x, _) : Fe(b, d, e, t, y, g, x, _) : s.isStream(d) ? Ne(b, d, e, t, y, g, x, _) : s.isIterable(d) ? Ie(b, d, e, t, y, g, x, _) : o(!1), !0;
	}
	function Ne(e, t, n, r, i, a, c, l) {
		o(a !== 0 || n[j] === 0, "stream body cannot be pipelined");
		let u = !1, d = new Le({
			abort: e,
			socket: i,
			request: r,
			contentLength: a,
			client: n,
			expectsPayload: l,
			header: c
		}), f = function(e) {
			if (!u) try {
				!d.write(e) && this.pause && this.pause();
			} catch (e) {
				s.destroy(this, e);
			}
		}, p = function() {
			u || t.resume && t.resume();
		}, h = function() {
			if (queueMicrotask(() => {
				t.removeListener("error", g);
			}), !u) {
				let e = new m();
				queueMicrotask(() => g(e));
			}
		}, g = function(e) {
			if (!u) {
				if (u = !0, o(i.destroyed || i[F] && n[j] <= 1), i.off("drain", p).off("error", g), t.removeListener("data", f).removeListener("end", g).removeListener("close", h), !e) try {
					d.end();
				} catch (t) {
					e = t;
				}
				d.destroy(e), e && (e.code !== "UND_ERR_INFO" || e.message !== "reset") ? s.destroy(t, e) : s.destroy(t);
			}
		};
		t.on("data", f).on("end", g).on("error", g).on("close", h), t.resume && t.resume(), i.on("drain", p).on("error", g), t.errorEmitted ?? t.errored ? setImmediate(g, t.errored) : (t.endEmitted ?? t.readableEnded) && setImmediate(g, null), (t.closeEmitted ?? t.closed) && setImmediate(h);
	}
	function Pe(e, t, n, r, i, a, c, l) {
		try {
			t ? s.isBuffer(t) && (o(a === t.byteLength, "buffer body must have content length"), i.cork(), i.write(`${c}content-length: ${a}\r\n\r\n`, "latin1"), i.write(t), i.uncork(), r.onBodySent(t), !l && r.reset !== !1 && (i[D] = !0)) : a === 0 ? i.write(`${c}content-length: 0\r\n\r\n`, "latin1") : (o(a === null, "no body must not have content length"), i.write(`${c}\r\n`, "latin1")), r.onRequestSent(), n[X]();
		} catch (t) {
			e(t);
		}
	}
	async function Fe(e, t, n, r, i, a, s, c) {
		o(a === t.size, "blob body must have content length");
		try {
			if (a != null && a !== t.size) throw new f();
			let e = Buffer.from(await t.arrayBuffer());
			i.cork(), i.write(`${s}content-length: ${a}\r\n\r\n`, "latin1"), i.write(e), i.uncork(), r.onBodySent(e), r.onRequestSent(), !c && r.reset !== !1 && (i[D] = !0), n[X]();
		} catch (t) {
			e(t);
		}
	}
	async function Ie(e, t, n, r, i, a, s, c) {
		o(a !== 0 || n[j] === 0, "iterator body cannot be pipelined");
		let l = null;
		function u() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}
		let d = () => new Promise((e, t) => {
			o(l === null), i[H] ? t(i[H]) : l = e;
		});
		i.on("close", u).on("drain", u);
		let f = new Le({
			abort: e,
			socket: i,
			request: r,
			contentLength: a,
			client: n,
			expectsPayload: c,
			header: s
		});
		try {
			for await (let e of t) {
				if (i[H]) throw i[H];
				f.write(e) || await d();
			}
			f.end();
		} catch (e) {
			f.destroy(e);
		} finally {
			i.off("close", u).off("drain", u);
		}
	}
	var Le = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t, this.request = n, this.contentLength = r, this.client = i, this.bytesWritten = 0, this.expectsPayload = a, this.header = o, this.abort = e, t[F] = !0;
		}
		write(e) {
			let { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: s } = this;
			if (t[H]) throw t[H];
			if (t.destroyed) return !1;
			let c = Buffer.byteLength(e);
			if (!c) return !0;
			if (r !== null && a + c > r) {
				if (i[J]) throw new f();
				process.emitWarning(new f());
			}
			t.cork(), a === 0 && (!o && n.reset !== !1 && (t[D] = !0), t.write(r === null ? `${s}transfer-encoding: chunked\r\n` : `${s}content-length: ${r}\r\n\r\n`, "latin1")), r === null && t.write(`\r\n${c.toString(16)}\r\n`, "latin1"), this.bytesWritten += c;
			let l = t.write(e);
			return t.uncork(), n.onBodySent(e), l || t[k].timeout && t[k].timeoutType === 3 && t[k].timeout.refresh && t[k].timeout.refresh(), l;
		}
		end() {
			let { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
			if (o.onRequestSent(), e[F] = !1, e[H]) throw e[H];
			if (!e.destroyed) {
				if (r === 0 ? e.write(i ? `${a}content-length: 0\r\n\r\n` : `${a}\r\n`, "latin1") : t === null && e.write("\r\n0\r\n\r\n", "latin1"), t !== null && r !== t) {
					if (n[J]) throw new f();
					process.emitWarning(new f());
				}
				e[k].timeout && e[k].timeoutType === 3 && e[k].timeout.refresh && e[k].timeout.refresh(), n[X]();
			}
		}
		destroy(e) {
			let { socket: t, client: n, abort: r } = this;
			t[F] = !1, e && (o(n[j] <= 1, "pipeline should only contain this request"), r(e));
		}
	};
	t.exports = function(e, t) {
		if (e[W] = t, ge ||= he(), t.errored) throw t.errored;
		if (t.destroyed) throw new x("destroyed");
		return t[L] = !1, t[F] = !1, t[D] = !1, t[A] = !1, t[ue] = 0, t[de] = null, t[fe] = !1, t[k] = new be(e, t, ge), s.addListener(t, "error", Se), s.addListener(t, "readable", Ce), s.addListener(t, "end", we), s.addListener(t, "close", Te), t[se] = !1, t.on("close", Ee), {
			version: "h1",
			defaultPipelining: 1,
			write(t) {
				return Me(e, t);
			},
			resume() {
				ke(e);
			},
			destroy(e, n) {
				t[se] ? queueMicrotask(n) : (t.on("close", n), t.destroy(e));
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				return !!(t[F] || t[D] || t[A] || t[ue] === 1 || n && (e[j] > 0 && !n.idempotent || e[j] > 0 && (n.upgrade || n.method === "CONNECT") || e[j] > 0 && s.bodyLength(n.body) !== 0 && (s.isStream(n.body) || s.isAsyncIterable(n.body) || s.isFormDataLike(n.body))));
			}
		};
	};
})), P = t(((e, t) => {
	let i = n("node:assert"), { pipeline: o } = n("node:stream"), s = c(), { RequestContentLengthMismatchError: l, RequestAbortedError: d, SocketError: f, InformationalError: p, InvalidArgumentError: m, HeadersTimeoutError: h, BodyTimeoutError: g } = a(), { kUrl: _, kReset: v, kClient: y, kRunning: b, kPending: x, kQueue: S, kPendingIdx: C, kRunningIdx: w, kError: T, kSocket: E, kStrictContentLength: D, kOnError: O, kMaxConcurrentStreams: k, kPingInterval: A, kHTTP2Session: j, kHTTP2InitialWindowSize: N, kHTTP2ConnectionWindowSize: P, kResume: F, kSize: I, kHTTPContext: L, kClosed: R, kBodyTimeout: z, kHeadersTimeout: B, kEnableConnectProtocol: V, kRemoteSettings: H, kHTTP2Stream: U, kHTTP2SessionState: W } = r(), { channels: G } = u(), K = Symbol("open streams"), ee, te;
	try {
		te = n("node:http2");
	} catch {
		te = { constants: {} };
	}
	let { constants: { HTTP2_HEADER_AUTHORITY: ne, HTTP2_HEADER_METHOD: q, HTTP2_HEADER_PATH: J, HTTP2_HEADER_SCHEME: Y, HTTP2_HEADER_CONTENT_LENGTH: re, HTTP2_HEADER_EXPECT: ie, HTTP2_HEADER_STATUS: ae, HTTP2_HEADER_PROTOCOL: X, NGHTTP2_REFUSED_STREAM: oe, NGHTTP2_CANCEL: se } } = te;
	function Z(e) {
		let t = [];
		for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.push(Buffer.from(n), Buffer.from(e));
		else t.push(Buffer.from(n), Buffer.from(r));
		return t;
	}
	function Q(e) {
		let t = e[E];
		t?.destroyed === !1 && (e[I] === 0 ? (t.unref(), e[j].unref()) : (t.ref(), e[j].ref()));
	}
	function ce(e) {
		try {
			typeof this.setLocalWindowSize == "function" && this.setLocalWindowSize(e);
		} catch {}
	}
	function le(e) {
		if (this[y][k] = e.maxConcurrentStreams ?? this[y][k], this[H] === !0 && this[V] === !0 && e.enableConnectProtocol === !1) {
			let e = new p("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");
			this[E][T] = e, this[y][O](e);
		} else this[V] = e.enableConnectProtocol ?? this[V], this[H] = !0, this[y][F]();
	}
	function ue(e) {
		let t = e[W];
		if ((e.closed || e.destroyed) && t.ping.interval != null) {
			clearInterval(t.ping.interval), t.ping.interval = null;
			return;
		}
		e.ping(n.bind(e));
		function n(e, t) {
			let n = this[y], r = this[y];
			if (e != null) {
				let t = new p(`HTTP/2: "PING" errored - type ${e.message}`);
				r[T] = t, n[O](t);
			} else n.emit("ping", t);
		}
	}
	function de(e) {
		this[E][T] = e, this[y][O](e);
	}
	function fe(e, t, n) {
		if (n === 0) {
			let n = new p(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
			this[E][T] = n, this[y][O](n);
		}
	}
	function pe() {
		let e = new f("other side closed", s.getSocketInfo(this[E]));
		this.destroy(e), s.destroy(this[E], e);
	}
	function me(e, t, n = !1) {
		let r = e[S], i = e[w];
		if (i < e[C] && r[i] === t) {
			r[i] = null, e[w] = i + 1;
			return;
		}
		let a = r.indexOf(t, i);
		a === -1 || a >= e[C] || (r.splice(a, 1), e[C]--, n && e[C] < e[w] && (e[C] = e[w]));
	}
	function he(e) {
		let t = this[T] || new f(`HTTP/2: "GOAWAY" frame received with code ${e}`, s.getSocketInfo(this[E])), n = this[y];
		if (n[E] = null, n[L] = null, this.close(), this[j] = null, s.destroy(this[E], t), n[w] < n[S].length) {
			let e = n[S][n[w]];
			n[S][n[w]++] = null, e != null && s.errorRequest(n, e, t), n[C] = n[w];
		}
		i(n[b] === 0), n.emit("disconnect", n[_], [n], t), n.emit("connectionError", n[_], [n], t), n[F]();
	}
	function ge() {
		let { [y]: e, [W]: t } = this, { [E]: n } = e, r = this[E][T] || this[T] || new f("closed", s.getSocketInfo(n));
		if (e[E] = null, e[L] = null, t.ping.interval != null && (clearInterval(t.ping.interval), t.ping.interval = null), e.destroyed) {
			i(e[x] === 0);
			let t = e[S].splice(e[w]);
			for (let n = 0; n < t.length; n++) {
				let i = t[n];
				i != null && s.errorRequest(e, i, r);
			}
		}
	}
	function $() {
		let e = this[T] || new f("closed", s.getSocketInfo(this)), t = this[j][y];
		t[E] = null, t[L] = null, this[j] !== null && this[j].destroy(e), t[C] = t[w], i(t[b] === 0), t.emit("disconnect", t[_], [t], e), t[F]();
	}
	function _e(e) {
		this[T] = e, this[y][O](e);
	}
	function ve() {
		s.destroy(this, new f("other side closed", s.getSocketInfo(this)));
	}
	function ye() {
		this[R] = !0;
	}
	function be(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function xe(e, t) {
		let n = t.headersTimeout ?? e[B], r = t.bodyTimeout ?? e[z], a = e[j], { method: o, path: c, host: u, upgrade: f, expectContinue: v, signal: y, protocol: b, headers: x } = t, { body: S } = t;
		if (f != null && f !== "websocket") return s.errorRequest(e, t, new m(`Custom upgrade "${f}" not supported over HTTP/2`)), !1;
		let C = {};
		for (let e = 0; e < x.length; e += 2) {
			let t = x[e + 0], n = x[e + 1];
			if (t === "cookie") C[t] = C[t] == null ? n : Array.isArray(C[t]) ? (C[t].push(n), C[t]) : [C[t], n];
			else if (Array.isArray(n)) for (let e = 0; e < n.length; e++) C[t] ? C[t] += `, ${n[e]}` : C[t] = n[e];
			else C[t] ? C[t] += `, ${n}` : C[t] = n;
		}
		let w = null, { hostname: T, port: k } = e[_];
		C[ne] = u || `${T}${k ? `:${k}` : ""}`, C[q] = o;
		let A = (n) => {
			t.aborted || t.completed || (n ||= new d(), s.errorRequest(e, t, n), w != null && (w.removeAllListeners("data"), w.close(), e[O](n), me(e, t), e[F]()), s.destroy(S, n));
		};
		try {
			t.onConnect(A);
		} catch (n) {
			s.errorRequest(e, t, n);
		}
		if (t.aborted) return !1;
		if (f || o === "CONNECT") return a.ref(), f === "websocket" ? a[V] === !1 ? (s.errorRequest(e, t, new p("HTTP/2: Extended CONNECT protocol not supported by server")), a.unref(), !1) : (C[q] = "CONNECT", C[X] = "websocket", C[J] = c, b === "ws:" || b === "wss:" ? C[Y] = b === "ws:" ? "http" : "https" : C[Y] = b === "http:" ? "http" : "https", w = a.request(C, {
			endStream: !1,
			signal: y
		}), w[U] = !0, ++a[K], w.once("response", (n, r) => {
			let { [ae]: i, ...a } = n;
			try {
				t.onUpgrade(i, Z(a), w);
			} catch (e) {
				A(e);
				return;
			}
			me(e, t);
		}), w.on("error", () => {
			(w.rstCode === oe || w.rstCode === se) && A(new p(`HTTP/2: "stream error" received - code ${w.rstCode}`));
		}), w.once("close", () => {
			--a[K], a[K] === 0 && a.unref();
		}), w.setTimeout(n), !0) : (w = a.request(C, {
			endStream: !1,
			signal: y
		}), w[U] = !0, ++a[K], w.on("response", (n) => {
			let { [ae]: r, ...i } = n;
			try {
				t.onUpgrade(r, Z(i), w);
			} catch (e) {
				A(e);
				return;
			}
			me(e, t);
		}), w.on("error", A), w.once("close", () => {
			--a[K], a[K] === 0 && a.unref();
		}), w.setTimeout(n), !0);
		C[J] = c, C[Y] = b === "http:" ? "http" : "https";
		let N = o === "PUT" || o === "POST" || o === "PATCH";
		S && typeof S.read == "function" && S.read(0);
		let P = s.bodyLength(S);
		if (s.isFormDataLike(S)) {
			ee ??= M().extractBody;
			let [e, t] = ee(S);
			C["content-type"] = t, S = e.stream, P = e.length;
		}
		if (P ??= t.contentLength, N || (P = null), be(o) && P > 0 && t.contentLength != null && t.contentLength !== P) {
			if (e[D]) return s.errorRequest(e, t, new l()), !1;
			process.emitWarning(new l());
		}
		if (P != null && (i(S || P === 0, "no body must not have content length"), C[re] = `${P}`), a.ref(), G.sendHeaders.hasSubscribers) {
			let e = "";
			for (let t in C) e += `${t}: ${C[t]}\r\n`;
			G.sendHeaders.publish({
				request: t,
				headers: e,
				socket: a[E]
			});
		}
		let I = o === "GET" || o === "HEAD" || S === null;
		v ? (C[ie] = "100-continue", w = a.request(C, {
			endStream: I,
			signal: y
		}), w[U] = !0, w.once("continue", R)) : (w = a.request(C, {
			endStream: I,
			signal: y
		}), w[U] = !0, R()), ++a[K], w.setTimeout(n);
		let L = !1;
		return w.once("response", (e) => {
			let { [ae]: n, ...i } = e;
			t.onResponseStarted(), L = !0, w.setTimeout(r), t.aborted ? w.removeAllListeners("data") : (t.onHeaders(Number(n), Z(i), w.resume.bind(w), "") === !1 && w.pause(), w.on("data", (e) => {
				t.aborted || t.completed || t.onData(e) === !1 && w.pause();
			}));
		}), w.once("end", () => {
			w.removeAllListeners("data"), L ? (!t.aborted && !t.completed && t.onComplete({}), me(e, t), e[F]()) : (A(new p("HTTP/2: stream half-closed (remote)")), me(e, t, !0), e[F]());
		}), w.once("close", () => {
			w.removeAllListeners("data"), --a[K], a[K] === 0 && a.unref(), !t.aborted && !t.completed && A(new p("HTTP/2: stream closed before the response was complete"));
		}), w.once("error", function(e) {
			w.removeAllListeners("data"), A(e);
		}), w.once("frameError", (e, t) => {
			w.removeAllListeners("data"), A(new p(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
		}), w.on("aborted", () => {
			w.removeAllListeners("data");
		}), w.on("timeout", () => {
			let e = L ? new g(`HTTP/2: "body timeout after ${r}"`) : new h(`HTTP/2: "headers timeout after ${n}"`);
			w.removeAllListeners("data"), --a[K], a[K] === 0 && a.unref(), A(e);
		}), w.once("trailers", (e) => {
			t.aborted || t.completed || (w.removeAllListeners("data"), t.onComplete(e));
		}), !0;
		function R() {
			!S || P === 0 ? Se(A, w, null, e, t, e[E], P, N) : s.isBuffer(S) ? Se(A, w, S, e, t, e[E], P, N) : s.isBlobLike(S) ? typeof S.stream == "function" ? Te(A, w, S.stream(), e, t, e[E], P, N) : we(A, w, S, e, t, e[E], P, N) : s.isStream(S) ? Ce(A, e[E], N, w, S, e, t, P) : s.isIterable(S) ? Te(A, w, S, e, t, e[E], P, N) : i(!1);
		}
	}
	function Se(e, t, n, r, a, o, c, l) {
		try {
			n != null && s.isBuffer(n) && (i(c === n.byteLength, "buffer body must have content length"), t.cork(), t.write(n), t.uncork(), t.end(), a.onBodySent(n)), l || (o[v] = !0), a.onRequestSent(), r[F]();
		} catch (t) {
			e(t);
		}
	}
	function Ce(e, t, n, r, a, c, l, u) {
		i(u !== 0 || c[b] === 0, "stream body cannot be pipelined");
		let d = o(a, r, (r) => {
			r ? (s.destroy(d, r), e(r)) : (s.removeAllListeners(d), l.onRequestSent(), n || (t[v] = !0), c[F]());
		});
		s.addListener(d, "data", f);
		function f(e) {
			l.onBodySent(e);
		}
	}
	async function we(e, t, n, r, a, o, s, c) {
		i(s === n.size, "blob body must have content length");
		try {
			if (s != null && s !== n.size) throw new l();
			let e = Buffer.from(await n.arrayBuffer());
			t.cork(), t.write(e), t.uncork(), t.end(), a.onBodySent(e), a.onRequestSent(), c || (o[v] = !0), r[F]();
		} catch (t) {
			e(t);
		}
	}
	async function Te(e, t, n, r, a, o, s, c) {
		i(s !== 0 || r[b] === 0, "iterator body cannot be pipelined");
		let l = null;
		function u() {
			if (l) {
				let e = l;
				l = null, e();
			}
		}
		let d = () => new Promise((e, t) => {
			i(l === null), o[T] ? t(o[T]) : l = e;
		});
		t.on("close", u).on("drain", u);
		try {
			for await (let e of n) {
				if (o[T]) throw o[T];
				let n = t.write(e);
				a.onBodySent(e), n || await d();
			}
			t.end(), a.onRequestSent(), c || (o[v] = !0), r[F]();
		} catch (t) {
			e(t);
		} finally {
			t.off("close", u).off("drain", u);
		}
	}
	t.exports = function(e, t) {
		e[E] = t;
		let n = e[N], r = e[P], i = te.connect(e[_], {
			createConnection: () => t,
			peerMaxConcurrentStreams: e[k],
			settings: {
				enablePush: !1,
				...n == null ? null : { initialWindowSize: n }
			}
		});
		return e[E] = t, i[K] = 0, i[y] = e, i[E] = t, i[W] = { ping: { interval: e[A] === 0 ? null : setInterval(ue, e[A], i).unref() } }, i[V] = !1, i[H] = !1, r && s.addListener(i, "connect", ce.bind(i, r)), s.addListener(i, "error", de), s.addListener(i, "frameError", fe), s.addListener(i, "end", pe), s.addListener(i, "goaway", he), s.addListener(i, "close", ge), s.addListener(i, "remoteSettings", le), i.unref(), e[j] = i, t[j] = i, s.addListener(t, "error", _e), s.addListener(t, "end", ve), s.addListener(t, "close", $), t[R] = !1, t.on("close", ye), {
			version: "h2",
			defaultPipelining: 1e400,
			write(t) {
				return xe(e, t);
			},
			resume() {
				Q(e);
			},
			destroy(e, n) {
				t[R] ? queueMicrotask(n) : t.destroy(e).on("close", n);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(t) {
				if (t != null) {
					if (e[b] > 0) {
						if (t.idempotent === !1 || (t.upgrade === "websocket" || t.method === "CONNECT") && i[H] === !1 || s.bodyLength(t.body) !== 0 && (s.isStream(t.body) || s.isAsyncIterable(t.body) || s.isFormDataLike(t.body))) return !0;
					} else return (t.upgrade === "websocket" || t.method === "CONNECT") && i[H] === !1;
				}
				return !1;
			}
		};
	};
})), F = t(((e, t) => {
	let i = n("node:assert"), o = n("node:net"), s = n("node:http"), f = c(), { ClientStats: p } = l(), { channels: m } = u(), _ = d(), v = h(), { InvalidArgumentError: y, InformationalError: b, ClientDestroyedError: x } = a(), S = g(), { kUrl: C, kServerName: w, kClient: T, kBusy: E, kConnect: D, kResuming: O, kRunning: k, kPending: A, kSize: j, kQueue: M, kConnected: F, kConnecting: I, kNeedDrain: L, kKeepAliveDefaultTimeout: R, kHostHeader: z, kPendingIdx: B, kRunningIdx: V, kError: H, kPipelining: U, kKeepAliveTimeoutValue: W, kMaxHeadersSize: G, kKeepAliveMaxTimeout: K, kKeepAliveTimeoutThreshold: ee, kHeadersTimeout: te, kBodyTimeout: ne, kStrictContentLength: q, kConnector: J, kMaxRequests: Y, kCounter: re, kClose: ie, kDestroy: ae, kDispatch: X, kLocalAddress: oe, kMaxResponseSize: se, kOnError: Z, kHTTPContext: Q, kMaxConcurrentStreams: ce, kHTTP2InitialWindowSize: le, kHTTP2ConnectionWindowSize: ue, kResume: de, kPingInterval: fe } = r(), pe = N(), me = P(), he = Symbol("kClosedResolve"), ge = s && s.maxHeaderSize && Number.isInteger(s.maxHeaderSize) && s.maxHeaderSize > 0 ? () => s.maxHeaderSize : () => {
		throw new y("http module not available or http.maxHeaderSize invalid");
	}, $ = () => {};
	function _e(e) {
		return e[U] ?? e[Q]?.defaultPipelining ?? 1;
	}
	var ve = class extends v {
		constructor(e, { maxHeaderSize: t, headersTimeout: n, socketTimeout: r, requestTimeout: i, connectTimeout: a, bodyTimeout: s, idleTimeout: c, keepAlive: l, keepAliveTimeout: u, maxKeepAliveTimeout: d, keepAliveMaxTimeout: p, keepAliveTimeoutThreshold: m, socketPath: h, pipelining: g, tls: _, strictContentLength: v, maxCachedSessions: b, connect: x, maxRequestsPerClient: T, localAddress: E, maxResponseSize: D, autoSelectFamily: k, autoSelectFamilyAttemptTimeout: A, maxConcurrentStreams: j, allowH2: N, useH2c: P, initialWindowSize: F, connectionWindowSize: I, pingInterval: H, webSocket: re, eventSource: ie } = {}) {
			if (l !== void 0) throw new y("unsupported keepAlive, use pipelining=0 instead");
			if (r !== void 0) throw new y("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (i !== void 0) throw new y("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (c !== void 0) throw new y("unsupported idleTimeout, use keepAliveTimeout instead");
			if (d !== void 0) throw new y("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (t != null) {
				if (!Number.isInteger(t) || t < 1) throw new y("invalid maxHeaderSize");
			} else t = ge();
			if (h != null && typeof h != "string") throw new y("invalid socketPath");
			if (a != null && (!Number.isFinite(a) || a < 0)) throw new y("invalid connectTimeout");
			if (u != null && (!Number.isFinite(u) || u <= 0)) throw new y("invalid keepAliveTimeout");
			if (p != null && (!Number.isFinite(p) || p <= 0)) throw new y("invalid keepAliveMaxTimeout");
			if (m != null && !Number.isFinite(m)) throw new y("invalid keepAliveTimeoutThreshold");
			if (n != null && (!Number.isInteger(n) || n < 0)) throw new y("headersTimeout must be a positive integer or zero");
			if (s != null && (!Number.isInteger(s) || s < 0)) throw new y("bodyTimeout must be a positive integer or zero");
			if (x != null && typeof x != "function" && typeof x != "object") throw new y("connect must be a function or an object");
			if (T != null && (!Number.isInteger(T) || T < 0)) throw new y("maxRequestsPerClient must be a positive number");
			if (E != null && (typeof E != "string" || o.isIP(E) === 0)) throw new y("localAddress must be valid string IP address");
			if (D != null && (!Number.isInteger(D) || D < -1)) throw new y("maxResponseSize must be a positive number");
			if (A != null && (!Number.isInteger(A) || A < -1)) throw new y("autoSelectFamilyAttemptTimeout must be a positive number");
			if (N != null && typeof N != "boolean") throw new y("allowH2 must be a valid boolean value");
			if (j != null && (typeof j != "number" || j < 1)) throw new y("maxConcurrentStreams must be a positive integer, greater than 0");
			if (P != null && typeof P != "boolean") throw new y("useH2c must be a valid boolean value");
			if (F != null && (!Number.isInteger(F) || F < 1)) throw new y("initialWindowSize must be a positive integer, greater than 0");
			if (I != null && (!Number.isInteger(I) || I < 1)) throw new y("connectionWindowSize must be a positive integer, greater than 0");
			if (H != null && (typeof H != "number" || !Number.isInteger(H) || H < 0)) throw new y("pingInterval must be a positive integer, greater or equal to 0");
			if (super({
				webSocket: re,
				eventSource: ie
			}), typeof x != "function") x = S({
				..._,
				maxCachedSessions: b,
				allowH2: N,
				useH2c: P,
				socketPath: h,
				timeout: a,
				...typeof k == "boolean" ? {
					autoSelectFamily: k,
					autoSelectFamilyAttemptTimeout: A
				} : void 0,
				...x
			});
			else {
				let e = x;
				x = (t, n) => e({
					...t,
					...h == null ? null : { socketPath: h },
					...N == null ? null : { allowH2: N }
				}, n);
			}
			this[C] = f.parseOrigin(e), this[J] = x, this[U] = g ?? 1, this[G] = t, this[R] = u ?? 4e3, this[K] = p ?? 6e5, this[ee] = m ?? 2e3, this[W] = this[R], this[w] = null, this[oe] = E ?? null, this[O] = 0, this[L] = 0, this[z] = `host: ${this[C].hostname}${this[C].port ? `:${this[C].port}` : ""}\r\n`, this[ne] = s ?? 3e5, this[te] = n ?? 3e5, this[q] = v ?? !0, this[Y] = T, this[he] = null, this[se] = D > -1 ? D : -1, this[Q] = null, this[ce] = j ?? 100, this[le] = F ?? 262144, this[ue] = I ?? 524288, this[fe] = H ?? 6e4, this[M] = [], this[V] = 0, this[B] = 0, this[de] = (e) => Ce(this, e), this[Z] = (e) => ye(this, e);
		}
		get pipelining() {
			return this[U];
		}
		set pipelining(e) {
			this[U] = e, this[de](!0);
		}
		get stats() {
			return new p(this);
		}
		get [A]() {
			return this[M].length - this[B];
		}
		get [k]() {
			return this[B] - this[V];
		}
		get [j]() {
			return this[M].length - this[V];
		}
		get [F]() {
			return !!this[Q] && !this[I] && !this[Q].destroyed;
		}
		get [E]() {
			return !!(this[Q]?.busy(null) || this[j] >= (_e(this) || 1) || this[A] > 0);
		}
		[D](e) {
			be(this), this.once("connect", e);
		}
		[X](e, t) {
			let n = new _(this[C].origin, e, t);
			return this[M].push(n), this[O] || (f.bodyLength(n.body) == null && f.isIterable(n.body) ? (this[O] = 1, queueMicrotask(() => Ce(this))) : this[de](!0)), this[O] && this[L] !== 2 && this[E] && (this[L] = 2), this[L] < 2;
		}
		[ie]() {
			return new Promise((e) => {
				this[j] ? this[he] = e : e(null);
			});
		}
		[ae](e) {
			return new Promise((t) => {
				let n = this[M].splice(this[B]);
				for (let t = 0; t < n.length; t++) {
					let r = n[t];
					r != null && f.errorRequest(this, r, e);
				}
				let r = () => {
					this[he] && (this[he](), this[he] = null), t(null);
				};
				this[Q] ? (this[Q].destroy(e, r), this[Q] = null) : queueMicrotask(r), this[de]();
			});
		}
	};
	function ye(e, t) {
		if (e[k] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
			i(e[B] === e[V]);
			let n = e[M].splice(e[V]);
			for (let r = 0; r < n.length; r++) {
				let i = n[r];
				i != null && f.errorRequest(e, i, t);
			}
			i(e[j] === 0);
		}
	}
	function be(e) {
		i(!e[I]), i(!e[Q]);
		let { host: t, hostname: n, protocol: r, port: a } = e[C];
		if (n[0] === "[") {
			let e = n.indexOf("]");
			i(e !== -1);
			let t = n.substring(1, e);
			i(o.isIPv6(t)), n = t;
		}
		e[I] = !0, m.beforeConnect.hasSubscribers && m.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: n,
				protocol: r,
				port: a,
				version: e[Q]?.version,
				servername: e[w],
				localAddress: e[oe]
			},
			connector: e[J]
		});
		try {
			e[J]({
				host: t,
				hostname: n,
				protocol: r,
				port: a,
				servername: e[w],
				localAddress: e[oe]
			}, (o, s) => {
				if (o) xe(e, o, {
					host: t,
					hostname: n,
					protocol: r,
					port: a
				}), e[de]();
				else if (e.destroyed) f.destroy(s.on("error", $), new x()), e[de]();
				else {
					i(s);
					try {
						e[Q] = s.alpnProtocol === "h2" ? me(e, s) : pe(e, s);
					} catch (i) {
						s.destroy().on("error", $), xe(e, i, {
							host: t,
							hostname: n,
							protocol: r,
							port: a
						}), e[de]();
						return;
					}
					e[I] = !1, s[re] = 0, s[Y] = e[Y], s[T] = e, s[H] = null, m.connected.hasSubscribers && m.connected.publish({
						connectParams: {
							host: t,
							hostname: n,
							protocol: r,
							port: a,
							version: e[Q]?.version,
							servername: e[w],
							localAddress: e[oe]
						},
						connector: e[J],
						socket: s
					}), e.emit("connect", e[C], [e]), e[de]();
				}
			});
		} catch (i) {
			xe(e, i, {
				host: t,
				hostname: n,
				protocol: r,
				port: a
			}), e[de]();
		}
	}
	function xe(e, t, { host: n, hostname: r, protocol: a, port: o }) {
		if (!e.destroyed) {
			if (e[I] = !1, m.connectError.hasSubscribers && m.connectError.publish({
				connectParams: {
					host: n,
					hostname: r,
					protocol: a,
					port: o,
					version: e[Q]?.version,
					servername: e[w],
					localAddress: e[oe]
				},
				connector: e[J],
				error: t
			}), t.code === "ERR_TLS_CERT_ALTNAME_INVALID") for (i(e[k] === 0); e[A] > 0 && e[M][e[B]].servername === e[w];) {
				let n = e[M][e[B]++];
				f.errorRequest(e, n, t);
			}
			else ye(e, t);
			e.emit("connectionError", e[C], [e], t);
		}
	}
	function Se(e) {
		e[L] = 0, e.emit("drain", e[C], [e]);
	}
	function Ce(e, t) {
		e[O] !== 2 && (e[O] = 2, we(e, t), e[O] = 0, e[V] > 256 && (e[M].splice(0, e[V]), e[B] -= e[V], e[V] = 0));
	}
	function we(e, t) {
		for (;;) {
			if (e.destroyed) {
				i(e[A] === 0);
				return;
			}
			if (e[he] && !e[j]) {
				e[he](), e[he] = null;
				return;
			}
			if (e[Q] && e[Q].resume(), e[E]) e[L] = 2;
			else if (e[L] === 2) {
				t ? (e[L] = 1, queueMicrotask(() => Se(e))) : Se(e);
				continue;
			}
			if (e[A] === 0 || e[k] >= (_e(e) || 1)) return;
			let n = e[M][e[B]];
			if (n === null) return;
			if (e[C].protocol === "https:" && e[w] !== n.servername) {
				if (e[k] > 0) return;
				e[w] = n.servername, e[Q]?.destroy(new b("servername changed"), () => {
					e[Q] = null, Ce(e);
				});
			}
			if (e[I]) return;
			if (!e[Q]) {
				be(e);
				return;
			}
			if (e[Q].destroyed || e[Q].busy(n)) return;
			!n.aborted && e[Q].write(n) ? e[B]++ : e[M].splice(e[B], 1);
		}
	}
	t.exports = ve;
})), I = t(((e, t) => {
	let n = 2047;
	var r = class {
		bottom = 0;
		top = 0;
		list = Array(2048).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & n) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e, this.top = this.top + 1 & n;
		}
		shift() {
			let e = this.list[this.bottom];
			return e === void 0 ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & n, e);
		}
	};
	t.exports = class {
		constructor() {
			this.head = this.tail = new r();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			this.head.isFull() && (this.head = this.head.next = new r()), this.head.push(e);
		}
		shift() {
			let e = this.tail, t = e.shift();
			return e.isEmpty() && e.next !== null && (this.tail = e.next, e.next = null), t;
		}
	};
})), L = t(((e, t) => {
	let { PoolStats: n } = l(), i = h(), a = I(), { kConnected: o, kSize: s, kRunning: c, kPending: u, kQueued: d, kBusy: f, kFree: p, kUrl: m, kClose: g, kDestroy: _, kDispatch: v } = r(), y = Symbol("clients"), b = Symbol("needDrain"), x = Symbol("queue"), S = Symbol("closed resolve"), C = Symbol("onDrain"), w = Symbol("onConnect"), T = Symbol("onDisconnect"), E = Symbol("onConnectionError"), D = Symbol("get dispatcher"), O = Symbol("add client"), k = Symbol("remove client");
	t.exports = {
		PoolBase: class extends i {
			[x] = new a();
			[d] = 0;
			[y] = [];
			[b] = !1;
			[C](e, t, n) {
				let r = this[x], i = !1;
				for (; !i;) {
					let t = r.shift();
					if (!t) break;
					this[d]--, i = !e.dispatch(t.opts, t.handler);
				}
				if (e[b] = i, !i && this[b] && (this[b] = !1, this.emit("drain", t, [this, ...n])), this[S] && r.isEmpty()) {
					let e = [];
					for (let t = 0; t < this[y].length; t++) {
						let n = this[y][t];
						n.destroyed || e.push(n.close());
					}
					return Promise.all(e).then(this[S]);
				}
			}
			[w] = (e, t) => {
				this.emit("connect", e, [this, ...t]);
			};
			[T] = (e, t, n) => {
				this.emit("disconnect", e, [this, ...t], n);
			};
			[E] = (e, t, n) => {
				this.emit("connectionError", e, [this, ...t], n);
			};
			get [f]() {
				return this[b];
			}
			get [o]() {
				let e = 0;
				for (let { [o]: t } of this[y]) e += t;
				return e;
			}
			get [p]() {
				let e = 0;
				for (let { [o]: t, [b]: n } of this[y]) e += t && !n;
				return e;
			}
			get [u]() {
				let e = this[d];
				for (let { [u]: t } of this[y]) e += t;
				return e;
			}
			get [c]() {
				let e = 0;
				for (let { [c]: t } of this[y]) e += t;
				return e;
			}
			get [s]() {
				let e = this[d];
				for (let { [s]: t } of this[y]) e += t;
				return e;
			}
			get stats() {
				return new n(this);
			}
			[g]() {
				if (this[x].isEmpty()) {
					let e = [];
					for (let t = 0; t < this[y].length; t++) {
						let n = this[y][t];
						n.destroyed || e.push(n.close());
					}
					return Promise.all(e);
				}
				return new Promise((e) => {
					this[S] = e;
				});
			}
			[_](e) {
				for (;;) {
					let t = this[x].shift();
					if (!t) break;
					t.handler.onError(e);
				}
				let t = Array(this[y].length);
				for (let n = 0; n < this[y].length; n++) t[n] = this[y][n].destroy(e);
				return Promise.all(t);
			}
			[v](e, t) {
				let n = this[D]();
				return n ? n.dispatch(e, t) || (n[b] = !0, this[b] = !this[D]()) : (this[b] = !0, this[x].push({
					opts: e,
					handler: t
				}), this[d]++), !this[b];
			}
			[O](e) {
				return e.on("drain", this[C].bind(this, e)).on("connect", this[w]).on("disconnect", this[T]).on("connectionError", this[E]), this[y].push(e), this[b] && queueMicrotask(() => {
					this[b] && this[C](e, e[m], [e, this]);
				}), this;
			}
			[k](e) {
				e.close(() => {
					let t = this[y].indexOf(e);
					t !== -1 && this[y].splice(t, 1);
				}), this[b] = this[y].some((e) => !e[b] && e.closed !== !0 && e.destroyed !== !0);
			}
		},
		kClients: y,
		kNeedDrain: b,
		kAddClient: O,
		kRemoveClient: k,
		kGetDispatcher: D
	};
})), R = t(((e, t) => {
	let { PoolBase: n, kClients: i, kNeedDrain: o, kAddClient: s, kGetDispatcher: l, kRemoveClient: u } = L(), d = F(), { InvalidArgumentError: f } = a(), p = c(), { kUrl: m } = r(), h = g(), _ = Symbol("options"), v = Symbol("connections"), y = Symbol("factory");
	function b(e, t) {
		return new d(e, t);
	}
	t.exports = class extends n {
		constructor(e, { connections: t, factory: n = b, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: l, autoSelectFamilyAttemptTimeout: u, allowH2: d, clientTtl: g, ...x } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new f("invalid connections");
			if (typeof n != "function") throw new f("factory must be a function.");
			if (r != null && typeof r != "function" && typeof r != "object") throw new f("connect must be a function or an object");
			typeof r != "function" && (r = h({
				...o,
				maxCachedSessions: s,
				allowH2: d,
				socketPath: c,
				timeout: a,
				...typeof l == "boolean" ? {
					autoSelectFamily: l,
					autoSelectFamilyAttemptTimeout: u
				} : void 0,
				...r
			})), super(x), this[v] = t || null, this[m] = p.parseOrigin(e), this[_] = {
				...p.deepClone(x),
				connect: r,
				allowH2: d,
				clientTtl: g,
				socketPath: c
			}, this[_].interceptors = x.interceptors ? { ...x.interceptors } : void 0, this[y] = n, this.on("connect", (e, t) => {
				if (g != null && g > 0) for (let e of t) Object.assign(e, { ttl: Date.now() });
			}), this.on("connectionError", (e, t, n) => {
				for (let e of t) {
					let t = this[i].indexOf(e);
					t !== -1 && this[i].splice(t, 1);
				}
			});
		}
		[l]() {
			let e = this[_].clientTtl;
			for (let t of this[i]) if (e != null && e > 0 && t.ttl && Date.now() - t.ttl > e) this[u](t);
			else if (!t[o]) return t;
			if (!this[v] || this[i].length < this[v]) {
				let e = this[y](this[m], this[_]);
				return this[s](e), e;
			}
		}
	};
})), z = t(((e, t) => {
	let { BalancedPoolMissingUpstreamError: n, InvalidArgumentError: i } = a(), { PoolBase: o, kClients: s, kNeedDrain: l, kAddClient: u, kRemoveClient: d, kGetDispatcher: f } = L(), p = R(), { kUrl: m } = r(), h = c(), g = Symbol("factory"), _ = Symbol("options"), v = Symbol("kGreatestCommonDivisor"), y = Symbol("kCurrentWeight"), b = Symbol("kIndex"), x = Symbol("kWeight"), S = Symbol("kMaxWeightPerServer"), C = Symbol("kErrorPenalty");
	function w(e, t) {
		if (e === 0) return t;
		for (; t !== 0;) {
			let n = t;
			t = e % t, e = n;
		}
		return e;
	}
	function T(e, t) {
		return new p(e, t);
	}
	t.exports = class extends o {
		constructor(e = [], { factory: t = T, connect: n, tls: r, ...a } = {}) {
			if (typeof t != "function") throw new i("factory must be a function.");
			super(a), n && typeof n != "function" && (n = { ...n }), r && typeof r != "function" && (r = { ...r }), this[_] = {
				...h.deepClone(a),
				connect: n,
				tls: r
			}, this[_].interceptors = a.interceptors ? { ...a.interceptors } : void 0, this[b] = -1, this[y] = 0, this[S] = this[_].maxWeightPerServer || 100, this[C] = this[_].errorPenalty || 15, Array.isArray(e) || (e = [e]), this[g] = t;
			for (let t of e) this.addUpstream(t);
			this._updateBalancedPoolStats();
		}
		addUpstream(e) {
			let t = h.parseOrigin(e).origin;
			if (this[s].find((e) => e[m].origin === t && e.closed !== !0 && e.destroyed !== !0)) return this;
			let n = this[g](t, this[_]);
			this[u](n), n.on("connect", () => {
				n[x] = Math.min(this[S], n[x] + this[C]);
			}), n.on("connectionError", () => {
				n[x] = Math.max(1, n[x] - this[C]), this._updateBalancedPoolStats();
			}), n.on("disconnect", (...e) => {
				let t = e[2];
				t && t.code === "UND_ERR_SOCKET" && (n[x] = Math.max(1, n[x] - this[C]), this._updateBalancedPoolStats());
			});
			for (let e of this[s]) e[x] = this[S];
			return this._updateBalancedPoolStats(), this;
		}
		_updateBalancedPoolStats() {
			let e = 0;
			for (let t = 0; t < this[s].length; t++) e = w(this[s][t][x], e);
			this[v] = e;
		}
		removeUpstream(e) {
			let t = h.parseOrigin(e).origin, n = this[s].find((e) => e[m].origin === t && e.closed !== !0 && e.destroyed !== !0);
			return n && this[d](n), this;
		}
		getUpstream(e) {
			let t = h.parseOrigin(e).origin;
			return this[s].find((e) => e[m].origin === t && e.closed !== !0 && e.destroyed !== !0);
		}
		get upstreams() {
			return this[s].filter((e) => e.closed !== !0 && e.destroyed !== !0).map((e) => e[m].origin);
		}
		[f]() {
			if (this[s].length === 0) throw new n();
			if (!this[s].find((e) => !e[l] && e.closed !== !0 && e.destroyed !== !0) || this[s].map((e) => e[l]).reduce((e, t) => e && t, !0)) return;
			let e = 0, t = this[s].findIndex((e) => !e[l]);
			for (; e++ < this[s].length;) {
				this[b] = (this[b] + 1) % this[s].length;
				let e = this[s][this[b]];
				if (e[x] > this[s][t][x] && !e[l] && (t = this[b]), this[b] === 0 && (this[y] = this[y] - this[v], this[y] <= 0 && (this[y] = this[S])), e[x] >= this[y] && !e[l]) return e;
			}
			return this[y] = this[s][t][x], this[b] = t, this[s][t];
		}
	};
})), B = t(((e, t) => {
	let { PoolBase: n, kClients: i, kNeedDrain: o, kAddClient: s, kGetDispatcher: l, kRemoveClient: u } = L(), d = F(), { InvalidArgumentError: f } = a(), p = c(), { kUrl: m } = r(), h = g(), _ = Symbol("options"), v = Symbol("connections"), y = Symbol("factory"), b = Symbol("index");
	function x(e, t) {
		return new d(e, t);
	}
	t.exports = class extends n {
		constructor(e, { connections: t, factory: n = x, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: l, autoSelectFamilyAttemptTimeout: u, allowH2: d, clientTtl: g, ...S } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new f("invalid connections");
			if (typeof n != "function") throw new f("factory must be a function.");
			if (r != null && typeof r != "function" && typeof r != "object") throw new f("connect must be a function or an object");
			typeof r != "function" && (r = h({
				...o,
				maxCachedSessions: s,
				allowH2: d,
				socketPath: c,
				timeout: a,
				...typeof l == "boolean" ? {
					autoSelectFamily: l,
					autoSelectFamilyAttemptTimeout: u
				} : void 0,
				...r
			})), super(), this[v] = t || null, this[m] = p.parseOrigin(e), this[_] = {
				...p.deepClone(S),
				connect: r,
				allowH2: d,
				clientTtl: g,
				socketPath: c
			}, this[_].interceptors = S.interceptors ? { ...S.interceptors } : void 0, this[y] = n, this[b] = -1, this.on("connect", (e, t) => {
				if (g != null && g > 0) for (let e of t) Object.assign(e, { ttl: Date.now() });
			}), this.on("connectionError", (e, t, n) => {
				for (let e of t) {
					let t = this[i].indexOf(e);
					t !== -1 && this[i].splice(t, 1);
				}
			});
		}
		[l]() {
			let e = this[_].clientTtl, t = this[i].length;
			if (t === 0) {
				let e = this[y](this[m], this[_]);
				return this[s](e), e;
			}
			let n = 0;
			for (; n < t;) {
				this[b] = (this[b] + 1) % t;
				let r = this[i][this[b]];
				if (e != null && e > 0 && r.ttl && Date.now() - r.ttl > e) this[u](r), n++;
				else {
					if (!r[o]) return r;
					n++;
				}
			}
			if (!this[v] || t < this[v]) {
				let e = this[y](this[m], this[_]);
				return this[s](e), e;
			}
		}
	};
})), V = t(((e, t) => {
	let { InvalidArgumentError: n, MaxOriginsReachedError: i } = a(), { kClients: o, kRunning: s, kClose: l, kDestroy: u, kDispatch: d, kUrl: f } = r(), p = h(), m = R(), g = F(), _ = c(), v = Symbol("onConnect"), y = Symbol("onDisconnect"), b = Symbol("onConnectionError"), x = Symbol("onDrain"), S = Symbol("factory"), C = Symbol("options"), w = Symbol("origins");
	function T(e, t) {
		return t && t.connections === 1 ? new g(e, t) : new m(e, t);
	}
	t.exports = class extends p {
		constructor({ factory: e = T, maxOrigins: t = 1e400, connect: r, tls: i, ...a } = {}) {
			if (typeof e != "function") throw new n("factory must be a function.");
			if (r != null && typeof r != "function" && typeof r != "object") throw new n("connect must be a function or an object");
			if (typeof t != "number" || Number.isNaN(t) || t <= 0) throw new n("maxOrigins must be a number greater than 0");
			super(a), r && typeof r != "function" && (r = { ...r }), i && typeof i != "function" && (i = { ...i }), this[C] = {
				..._.deepClone(a),
				maxOrigins: t,
				connect: r,
				tls: i
			}, this[S] = e, this[o] = new Map(), this[w] = new Set(), this[x] = (e, t) => {
				this.emit("drain", e, [this, ...t]);
			}, this[v] = (e, t) => {
				this.emit("connect", e, [this, ...t]);
			}, this[y] = (e, t, n) => {
				this.emit("disconnect", e, [this, ...t], n);
			}, this[b] = (e, t, n) => {
				this.emit("connectionError", e, [this, ...t], n);
			};
		}
		get [s]() {
			let e = 0;
			for (let { dispatcher: t } of this[o].values()) e += t[s];
			return e;
		}
		[d](e, t) {
			let r;
			if (e.origin && (typeof e.origin == "string" || e.origin instanceof URL)) r = String(e.origin);
			else throw new n("opts.origin must be a non-empty string or URL.");
			if (this[w].size >= this[C].maxOrigins && !this[w].has(r)) throw new i();
			let a = this[o].get(r), s = a && a.dispatcher;
			if (!s) {
				let t = (e) => {
					let t = this[o].get(r);
					t && (e && --t.count, t.count <= 0 && (this[o].delete(r), t.dispatcher.destroyed || t.dispatcher.close()), this[w].delete(r));
				};
				s = this[S](e.origin, this[C]).on("drain", this[x]).on("connect", (e, t) => {
					let n = this[o].get(r);
					n && (n.count += 1), this[v](e, t);
				}).on("disconnect", (e, n, r) => {
					t(!0), this[y](e, n, r);
				}).on("connectionError", (e, n, r) => {
					t(!1), this[b](e, n, r);
				}), this[o].set(r, {
					count: 0,
					dispatcher: s
				}), this[w].add(r);
			}
			return s.dispatch(e, t);
		}
		[l]() {
			let e = [];
			for (let { dispatcher: t } of this[o].values()) e.push(t.close());
			return this[o].clear(), Promise.all(e);
		}
		[u](e) {
			let t = [];
			for (let { dispatcher: n } of this[o].values()) t.push(n.destroy(e));
			return this[o].clear(), Promise.all(t);
		}
		get stats() {
			let e = {};
			for (let { dispatcher: t } of this[o].values()) t.stats && (e[t[f].origin] = t.stats);
			return e;
		}
	};
})), H = t(((e, t) => {
	let { Buffer: r } = n("node:buffer"), i = n("node:net"), { InvalidArgumentError: o } = a();
	function s(e) {
		if (i.isIPv4(e)) {
			let t = e.split(".").map(Number);
			return {
				type: 1,
				buffer: r.from(t)
			};
		}
		if (i.isIPv6(e)) return {
			type: 4,
			buffer: c(e)
		};
		let t = r.from(e, "utf8");
		if (t.length > 255) throw new o("Domain name too long (max 255 bytes)");
		return {
			type: 3,
			buffer: r.concat([r.from([t.length]), t])
		};
	}
	function c(e) {
		let t = r.alloc(16), n = e;
		if (e.includes(".")) {
			let t = e.lastIndexOf(":"), r = e.slice(t + 1);
			if (i.isIPv4(r)) {
				let i = r.split(".").map(Number), a = (i[0] << 8 | i[1]).toString(16), o = (i[2] << 8 | i[3]).toString(16);
				n = `${e.slice(0, t)}:${a}:${o}`;
			}
		}
		let a = n.indexOf("::");
		if (a !== -1) {
			let e = n.slice(0, a), r = n.slice(a + 2), i = e === "" ? [] : e.split(":"), o = r === "" ? [] : r.split(":"), s = 0;
			for (let e of i) t.writeUInt16BE(parseInt(e, 16), s), s += 2;
			s = 16 - o.length * 2;
			for (let e of o) t.writeUInt16BE(parseInt(e, 16), s), s += 2;
		} else {
			let e = n.split(":");
			for (let n = 0; n < e.length; n++) t.writeUInt16BE(parseInt(e[n], 16), n * 2);
		}
		return t;
	}
	function l(e, t, n) {
		let i = r.allocUnsafe(2);
		return i.writeUInt16BE(n, 0), r.concat([
			r.from([e]),
			t,
			i
		]);
	}
	function u(e, t = 0) {
		if (e.length < t + 1) throw new o("Buffer too small to contain address type");
		let n = e[t], r, i = t + 1;
		switch (n) {
			case 1:
				if (e.length < i + 6) throw new o("Buffer too small for IPv4 address");
				r = Array.from(e.subarray(i, i + 4)).join("."), i += 4;
				break;
			case 3: {
				if (e.length < i + 1) throw new o("Buffer too small for domain length");
				let t = e[i];
				if (i += 1, e.length < i + t + 2) throw new o("Buffer too small for domain address");
				r = e.subarray(i, i + t).toString("utf8"), i += t;
				break;
			}
			case 4: {
				if (e.length < i + 18) throw new o("Buffer too small for IPv6 address");
				let t = [];
				for (let n = 0; n < 8; n++) {
					let r = e.readUInt16BE(i + n * 2);
					t.push(r.toString(16));
				}
				r = t.join(":"), i += 16;
				break;
			}
			default: throw new o(`Invalid address type: ${n}`);
		}
		if (e.length < i + 2) throw new o("Buffer too small for port");
		let a = e.readUInt16BE(i);
		return i += 2, {
			address: r,
			port: a,
			bytesRead: i - t
		};
	}
	function d(e) {
		let t = {
			1: "General SOCKS server failure",
			2: "Connection not allowed by ruleset",
			3: "Network unreachable",
			4: "Host unreachable",
			5: "Connection refused",
			6: "TTL expired",
			7: "Command not supported",
			8: "Address type not supported"
		}[e] || `Unknown SOCKS5 error code: ${e}`, n = Error(t);
		return n.code = `SOCKS5_${e}`, n;
	}
	t.exports = {
		parseAddress: s,
		parseIPv6: c,
		buildAddressBuffer: l,
		parseResponseAddress: u,
		createReplyError: d
	};
})), U = t(((e, t) => {
	let { EventEmitter: r } = n("node:events"), { Buffer: i } = n("node:buffer"), { InvalidArgumentError: o, Socks5ProxyError: s } = a(), { debuglog: c } = n("node:util"), { parseAddress: l } = H(), u = c("undici:socks5"), d = i.alloc(0), f = {
		NO_AUTH: 0,
		GSSAPI: 1,
		USERNAME_PASSWORD: 2,
		NO_ACCEPTABLE: 255
	}, p = {
		CONNECT: 1,
		BIND: 2,
		UDP_ASSOCIATE: 3
	}, m = {
		IPV4: 1,
		DOMAIN: 3,
		IPV6: 4
	}, h = {
		SUCCEEDED: 0,
		GENERAL_FAILURE: 1,
		CONNECTION_NOT_ALLOWED: 2,
		NETWORK_UNREACHABLE: 3,
		HOST_UNREACHABLE: 4,
		CONNECTION_REFUSED: 5,
		TTL_EXPIRED: 6,
		COMMAND_NOT_SUPPORTED: 7,
		ADDRESS_TYPE_NOT_SUPPORTED: 8
	}, g = {
		INITIAL: "initial",
		HANDSHAKING: "handshaking",
		AUTHENTICATING: "authenticating",
		AUTHENTICATED: "authenticated",
		CONNECTING: "connecting",
		CONNECTED: "connected",
		ERROR: "error",
		CLOSED: "closed"
	};
	t.exports = {
		Socks5Client: class extends r {
			constructor(e, t = {}) {
				if (super(), !e) throw new o("socket is required");
				this.socket = e, this.options = t, this.state = g.INITIAL, this.buffer = d, this.onSocketData = this.onData.bind(this), this.onSocketError = this.onError.bind(this), this.onSocketClose = this.onClose.bind(this), this.authMethods = [], t.username && t.password && this.authMethods.push(f.USERNAME_PASSWORD), this.authMethods.push(f.NO_AUTH), this.socket.on("data", this.onSocketData), this.socket.on("error", this.onSocketError), this.socket.on("close", this.onSocketClose);
			}
			onData(e) {
				u("received data", e.length, "bytes in state", this.state), this.buffer = i.concat([this.buffer, e]);
				try {
					switch (this.state) {
						case g.HANDSHAKING:
							this.handleHandshakeResponse();
							break;
						case g.AUTHENTICATING:
							this.handleAuthResponse();
							break;
						case g.CONNECTING: this.handleConnectResponse();
					}
				} catch (e) {
					this.onError(e);
				}
			}
			onError(e) {
				u("socket error", e), this.state = g.ERROR, this.emit("error", e), this.destroy();
			}
			onClose() {
				u("socket closed"), this.state = g.CLOSED, this.emit("close");
			}
			destroy() {
				this.socket && !this.socket.destroyed && this.socket.destroy();
			}
			markAuthenticated() {
				this.state = g.AUTHENTICATED, this.emit("authenticated");
			}
			handshake() {
				if (this.state !== g.INITIAL) throw new o("Handshake already started");
				u("starting handshake with", this.authMethods.length, "auth methods"), this.state = g.HANDSHAKING;
				let e = i.alloc(2 + this.authMethods.length);
				e[0] = 5, e[1] = this.authMethods.length, this.authMethods.forEach((t, n) => {
					e[2 + n] = t;
				}), this.socket.write(e);
			}
			handleHandshakeResponse() {
				if (this.buffer.length < 2) return;
				let e = this.buffer[0], t = this.buffer[1];
				if (e !== 5) throw new s(`Invalid SOCKS version: ${e}`, "UND_ERR_SOCKS5_VERSION");
				if (t === f.NO_ACCEPTABLE) throw new s("No acceptable authentication method", "UND_ERR_SOCKS5_AUTH_REJECTED");
				if (this.buffer = this.buffer.subarray(2), u("server selected auth method", t), t === f.NO_AUTH) this.markAuthenticated();
				else if (t === f.USERNAME_PASSWORD) this.state = g.AUTHENTICATING, this.sendAuthRequest();
				else throw new s(`Unsupported authentication method: ${t}`, "UND_ERR_SOCKS5_AUTH_METHOD");
			}
			sendAuthRequest() {
				let { username: e, password: t } = this.options;
				if (!e || !t) throw new o("Username and password required for authentication");
				u("sending username/password auth");
				let n = i.from(e), r = i.from(t);
				if (n.length > 255 || r.length > 255) throw new o("Username or password too long");
				let a = i.alloc(3 + n.length + r.length);
				a[0] = 1, a[1] = n.length, n.copy(a, 2), a[2 + n.length] = r.length, r.copy(a, 3 + n.length), this.socket.write(a);
			}
			handleAuthResponse() {
				if (this.buffer.length < 2) return;
				let e = this.buffer[0], t = this.buffer[1];
				if (e !== 1) throw new s(`Invalid auth sub-negotiation version: ${e}`, "UND_ERR_SOCKS5_AUTH_VERSION");
				if (t !== 0) throw new s("Authentication failed", "UND_ERR_SOCKS5_AUTH_FAILED");
				this.buffer = this.buffer.subarray(2), u("authentication successful"), this.markAuthenticated();
			}
			connect(e, t) {
				if (this.state === g.CONNECTING || this.state === g.CONNECTED) throw new o("Connection already in progress");
				if (this.state !== g.AUTHENTICATED) throw new o("Client must be authenticated before CONNECT");
				u("connecting to", e, t), this.state = g.CONNECTING;
				let n = this.buildConnectRequest(p.CONNECT, e, t);
				this.socket.write(n);
			}
			buildConnectRequest(e, t, n) {
				let { type: r, buffer: a } = l(t), o = i.alloc(4 + a.length + 2);
				return o[0] = 5, o[1] = e, o[2] = 0, o[3] = r, a.copy(o, 4), o.writeUInt16BE(n, 4 + a.length), o;
			}
			handleConnectResponse() {
				if (this.buffer.length < 4) return;
				let e = this.buffer[0], t = this.buffer[1], n = this.buffer[3];
				if (e !== 5) throw new s(`Invalid SOCKS version in reply: ${e}`, "UND_ERR_SOCKS5_REPLY_VERSION");
				let r = 4;
				if (n === m.IPV4) r += 6;
				else if (n === m.DOMAIN) {
					if (this.buffer.length < 5) return;
					r += 1 + this.buffer[4] + 2;
				} else if (n === m.IPV6) r += 18;
				else throw new s(`Invalid address type in reply: ${n}`, "UND_ERR_SOCKS5_ADDR_TYPE");
				if (this.buffer.length < r) return;
				if (t !== h.SUCCEEDED) {
					let e = this.getReplyErrorMessage(t);
					throw new s(`SOCKS5 connection failed: ${e}`, `UND_ERR_SOCKS5_REPLY_${t}`);
				}
				let i, a = 4;
				if (n === m.IPV4) i = Array.from(this.buffer.subarray(a, a + 4)).join("."), a += 4;
				else if (n === m.DOMAIN) {
					let e = this.buffer[a];
					a += 1, i = this.buffer.subarray(a, a + e).toString(), a += e;
				} else if (n === m.IPV6) {
					let e = [];
					for (let t = 0; t < 8; t++) {
						let n = this.buffer.readUInt16BE(a + t * 2);
						e.push(n.toString(16));
					}
					i = e.join(":"), a += 16;
				}
				let o = this.buffer.readUInt16BE(a);
				this.buffer = d, this.state = g.CONNECTED, this.socket.removeListener("data", this.onSocketData), u("connected, bound address:", i, "port:", o), this.emit("connected", {
					address: i,
					port: o
				});
			}
			getReplyErrorMessage(e) {
				switch (e) {
					case h.GENERAL_FAILURE: return "General SOCKS server failure";
					case h.CONNECTION_NOT_ALLOWED: return "Connection not allowed by ruleset";
					case h.NETWORK_UNREACHABLE: return "Network unreachable";
					case h.HOST_UNREACHABLE: return "Host unreachable";
					case h.CONNECTION_REFUSED: return "Connection refused";
					case h.TTL_EXPIRED: return "TTL expired";
					case h.COMMAND_NOT_SUPPORTED: return "Command not supported";
					case h.ADDRESS_TYPE_NOT_SUPPORTED: return "Address type not supported";
					default: return `Unknown error code: ${e}`;
				}
			}
		},
		AUTH_METHODS: f,
		COMMANDS: p,
		ADDRESS_TYPES: m,
		REPLY_CODES: h,
		STATES: g
	};
})), W = t(((e, t) => {
	let { URL: i } = n("node:url"), o, s = h(), { InvalidArgumentError: c } = a(), { Socks5Client: l, STATES: u } = U(), { kDispatch: d, kClose: f, kDestroy: p } = r(), m = R(), _ = g(), { debuglog: v } = n("node:util"), y = v("undici:socks5-proxy"), b = Symbol("proxy url"), x = Symbol("proxy headers"), S = Symbol("proxy auth"), C = Symbol("proxy protocol"), w = Symbol("pools"), T = Symbol("connector"), E = Symbol("request tls settings"), D = !1;
	t.exports = class extends s {
		constructor(e, t = {}) {
			if (super(), D ||= (process.emitWarning("SOCKS5 proxy support is experimental and subject to change", "ExperimentalWarning"), !0), !e) throw new c("Proxy URL is mandatory");
			let n = typeof e == "string" ? new i(e) : e;
			if (n.protocol !== "socks5:" && n.protocol !== "socks:") throw new c("Proxy URL must use socks5:// or socks:// protocol");
			this[b] = n, this[x] = t.headers || {}, this[C] = t.proxyTls ? "https:" : "http:", this[E] = t.requestTls, this[S] = {
				username: t.username || (n.username ? decodeURIComponent(n.username) : null),
				password: t.password || (n.password ? decodeURIComponent(n.password) : null)
			}, this[T] = t.connect || _({
				...t.proxyTls,
				servername: t.proxyTls?.servername || n.hostname
			}), this[w] = new Map();
		}
		async createSocks5Connection(e, t) {
			let n = this[b].hostname, r = parseInt(this[b].port) || 1080;
			y("creating SOCKS5 connection to", n, r);
			let i = await new Promise((e, t) => {
				this[T]({
					hostname: n,
					host: n,
					port: r,
					protocol: this[C]
				}, (n, r) => {
					n ? t(n) : e(r);
				});
			}), a = new l(i, this[S]);
			return a.on("error", (e) => {
				y("SOCKS5 error:", e), i.destroy();
			}), await a.handshake(), await new Promise((e, t) => {
				let n = setTimeout(() => {
					t(Error("SOCKS5 authentication timeout"));
				}, 5e3), r = () => {
					clearTimeout(n), a.removeListener("error", i), e();
				}, i = (e) => {
					clearTimeout(n), a.removeListener("authenticated", r), t(e);
				};
				a.state === u.AUTHENTICATED ? (clearTimeout(n), e()) : (a.once("authenticated", r), a.once("error", i));
			}), await a.connect(e, t), await new Promise((n, r) => {
				let i = setTimeout(() => {
					r(Error("SOCKS5 connection timeout"));
				}, 5e3), o = (r) => {
					y("SOCKS5 tunnel established to", e, t, "via", r), clearTimeout(i), a.removeListener("error", s), n();
				}, s = (e) => {
					clearTimeout(i), a.removeListener("connected", o), r(e);
				};
				a.once("connected", o), a.once("error", s);
			}), i;
		}
		[d](e, t) {
			let { origin: r } = e;
			y("dispatching request to", r, "via SOCKS5");
			try {
				let a = String(r), s = this[w].get(a);
				return (!s || s.destroyed || s.closed) && (s = new m(r, {
					pipelining: e.pipelining,
					connections: e.connections,
					connect: async (e, t) => {
						try {
							let e = new i(r), a = e.hostname, s = parseInt(e.port) || (e.protocol === "https:" ? 443 : 80);
							y("establishing SOCKS5 connection to", a, s);
							let c = await this.createSocks5Connection(a, s), l = c;
							e.protocol === "https:" && (o ||= n("node:tls"), y("upgrading to TLS"), l = o.connect({
								...this[E],
								socket: c,
								servername: this[E]?.servername || a
							}), await new Promise((e, t) => {
								l.once("secureConnect", e), l.once("error", t);
							})), t(null, l);
						} catch (e) {
							y("SOCKS5 connection error:", e), t(e);
						}
					}
				}), this[w].set(a, s)), s[d](e, t);
			} catch (e) {
				if (y("dispatch error:", e), typeof t.onResponseError == "function") return t.onResponseError(null, e), !1;
				if (typeof t.onError == "function") return t.onError(e), !1;
				throw e;
			}
		}
		async [f]() {
			let e = [];
			for (let t of this[w].values()) e.push(t.close());
			this[w].clear(), await Promise.all(e);
		}
		async [p](e) {
			let t = [];
			for (let n of this[w].values()) t.push(n.destroy(e));
			this[w].clear(), await Promise.all(t);
		}
	};
})), G = t(((e, t) => {
	let { kProxy: n, kClose: i, kDestroy: o, kDispatch: s } = r(), c = V(), l = R(), d = h(), { InvalidArgumentError: f, RequestAbortedError: p, SecureProxyConnectionError: m } = a(), _ = g(), v = F(), { channels: y } = u(), b = W(), x = Symbol("proxy agent"), S = Symbol("proxy client"), C = Symbol("proxy headers"), w = Symbol("request tls settings"), T = Symbol("proxy tls settings"), E = Symbol("connect endpoint function"), D = Symbol("tunnel proxy");
	function O(e) {
		return e === "https:" ? 443 : 80;
	}
	function k(e, t) {
		return new l(e, t);
	}
	let A = () => {};
	function j(e, t) {
		return t.connections === 1 ? new v(e, t) : new l(e, t);
	}
	var M = class extends d {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			if (!e) throw new f("Proxy URL is mandatory");
			super(), this[C] = t, this.#e = r ? r(e, { connect: n }) : new v(e, { connect: n });
		}
		[s](e, t) {
			let n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				e === 407 ? typeof t.onError == "function" && t.onError(new f("Proxy Authentication Required (407)")) : n && n.call(this, e, r, i);
			};
			let { origin: r, path: i = "/", headers: a = {} } = e;
			if (e.path = r + i, !("host" in a) && !("Host" in a)) {
				let { host: e } = new URL(r);
				a.host = e;
			}
			return e.headers = {
				...this[C],
				...a
			}, this.#e[s](e, t);
		}
		[i]() {
			return this.#e.close();
		}
		[o](e) {
			return this.#e.destroy(e);
		}
	}, N = class extends d {
		constructor(e) {
			if (!e || typeof e == "object" && !(e instanceof URL) && !e.uri) throw new f("Proxy uri is mandatory");
			let { clientFactory: t = k } = e;
			if (typeof t != "function") throw new f("Proxy opts.clientFactory must be a function.");
			let { proxyTunnel: r = !0 } = e;
			super();
			let i = this.#e(e), { href: a, origin: o, port: s, protocol: l, username: u, password: d, hostname: h } = i;
			if (this[n] = {
				uri: a,
				protocol: l
			}, this[w] = e.requestTls, this[T] = e.proxyTls, this[C] = e.headers || {}, this[D] = r, e.auth && e.token) throw new f("opts.auth cannot be used in combination with opts.token");
			e.auth ? this[C]["proxy-authorization"] = `Basic ${e.auth}` : e.token ? this[C]["proxy-authorization"] = e.token : u && d && (this[C]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(u)}:${decodeURIComponent(d)}`).toString("base64")}`);
			let g = _({ ...e.proxyTls });
			this[E] = _({ ...e.requestTls });
			let v = e.factory || j, N = (t, r) => {
				let { protocol: i } = new URL(t);
				return this[n].protocol === "socks5:" || this[n].protocol === "socks:" ? new b(this[n].uri, {
					headers: this[C],
					connect: g,
					factory: v,
					username: e.username || u,
					password: e.password || d,
					proxyTls: e.proxyTls,
					requestTls: e.requestTls
				}) : !this[D] && i === "http:" && this[n].protocol === "http:" ? new M(this[n].uri, {
					headers: this[C],
					connect: g,
					factory: v
				}) : v(t, r);
			};
			l === "socks5:" || l === "socks:" ? this[S] = null : this[S] = t(i, { connect: g }), this[x] = new c({
				...e,
				factory: N,
				connect: async (e, t) => {
					if (!this[S]) {
						t(new f("Cannot establish tunnel connection without a proxy client"));
						return;
					}
					let n = e.host;
					e.port || (n += `:${O(e.protocol)}`);
					try {
						let r = {
							origin: o,
							port: s,
							path: n,
							signal: e.signal,
							headers: {
								...this[C],
								host: e.host,
								...e.connections == null || e.connections > 0 ? { "proxy-connection": "keep-alive" } : {}
							},
							servername: this[T]?.servername || h
						}, { socket: i, statusCode: a } = await this[S].connect(r);
						if (a !== 200) {
							i.on("error", A).destroy(), t(new p(`Proxy response (${a}) !== 200 when HTTP Tunneling`));
							return;
						}
						if (y.proxyConnected.hasSubscribers && y.proxyConnected.publish({
							socket: i,
							connectParams: r
						}), e.protocol !== "https:") {
							t(null, i);
							return;
						}
						let c;
						c = this[w] ? this[w].servername : e.servername, this[E]({
							...e,
							servername: c,
							httpSocket: i
						}, t);
					} catch (e) {
						t(e.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? new m(e) : e);
					}
				}
			});
		}
		dispatch(e, t) {
			let n = P(e.headers);
			if (I(n), n && !("host" in n) && !("Host" in n)) {
				let { host: t } = new URL(e.origin);
				n.host = t;
			}
			return this[x].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			return typeof e == "string" ? new URL(e) : e instanceof URL ? e : new URL(e.uri);
		}
		[i]() {
			let e = [this[x].close()];
			return this[S] && e.push(this[S].close()), Promise.all(e);
		}
		[o]() {
			let e = [this[x].destroy()];
			return this[S] && e.push(this[S].destroy()), Promise.all(e);
		}
	};
	function P(e) {
		if (Array.isArray(e)) {
			let t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function I(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization")) throw new f("Proxy-Authorization should be sent in ProxyAgent constructor");
	}
	t.exports = N;
})), K = t(((e, t) => {
	let n = h(), { kClose: i, kDestroy: a, kClosed: o, kDestroyed: s, kDispatch: c, kNoProxyAgent: l, kHttpProxyAgent: u, kHttpsProxyAgent: d } = r(), f = G(), p = V(), m = {
		"http:": 80,
		"https:": 443
	};
	t.exports = class extends n {
		#e = null;
		#t = null;
		#n = null;
		constructor(e = {}) {
			super(), this.#n = e;
			let { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
			this[l] = new p(i);
			let a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
			a ? this[u] = new f({
				...i,
				uri: a
			}) : this[u] = this[l];
			let o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
			o ? this[d] = new f({
				...i,
				uri: o
			}) : this[d] = this[u], this.#a();
		}
		[c](e, t) {
			let n = new URL(e.origin);
			return this.#r(n).dispatch(e, t);
		}
		[i]() {
			return Promise.all([
				this[l].close(),
				!this[u][o] && this[u].close(),
				!this[d][o] && this[d].close()
			]);
		}
		[a](e) {
			return Promise.all([
				this[l].destroy(e),
				!this[u][s] && this[u].destroy(e),
				!this[d][s] && this[d].destroy(e)
			]);
		}
		#r(e) {
			let { protocol: t, host: n, port: r } = e;
			return n = n.replace(/:\d*$/, "").toLowerCase(), r = Number.parseInt(r, 10) || m[t] || 0, this.#i(n, r) ? t === "https:" ? this[d] : this[u] : this[l];
		}
		#i(e, t) {
			if (this.#o && this.#a(), this.#t.length === 0) return !0;
			if (this.#e === "*") return !1;
			for (let n = 0; n < this.#t.length; n++) {
				let r = this.#t[n];
				if (!(r.port && r.port !== t) && (e === r.hostname || e.slice(-(r.hostname.length + 1)) === `.${r.hostname}`)) return !1;
			}
			return !0;
		}
		#a() {
			let e = this.#n.noProxy ?? this.#s, t = e.split(/[,\s]/), n = [];
			for (let e = 0; e < t.length; e++) {
				let r = t[e];
				if (!r) continue;
				let i = r.match(/^(.+):(\d+)$/);
				n.push({
					hostname: (i ? i[1] : r).replace(/^\*?\./, "").toLowerCase(),
					port: i ? Number.parseInt(i[2], 10) : 0
				});
			}
			this.#e = e, this.#t = n;
		}
		get #o() {
			return this.#n.noProxy === void 0 && this.#e !== this.#s;
		}
		get #s() {
			return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
		}
	};
})), ee = t(((e, t) => {
	let i = n("node:assert"), { kRetryHandlerDefaultRetry: o } = r(), { RequestRetryError: s } = a(), l = f(), { isDisturbed: u, parseRangeHeader: d, wrapRequestBody: p } = c();
	function m(e) {
		let t = new Date(e).getTime();
		return isNaN(t) ? 0 : t - Date.now();
	}
	function h(e, t, n, r) {
		let i = e["content-length"];
		if (i == null || !Number.isFinite(t.start) || !Number.isFinite(t.end)) return;
		let a = Number(i), o = t.end - t.start + 1;
		if (!Number.isFinite(a) || a !== o) throw new s("Content-Length mismatch", n, {
			headers: e,
			data: { count: r }
		});
	}
	var g = class {
		#e = !1;
		#t = null;
		set target(e) {
			this.#t = e, this.#e && e?.pause();
		}
		get target() {
			return this.#t;
		}
		pause() {
			this.#e = !0, this.#t?.pause();
		}
		resume() {
			this.#e = !1, this.#t?.resume();
		}
		abort(e) {
			this.#t?.abort(e);
		}
		get paused() {
			return this.#e || (this.#t?.paused ?? !1);
		}
		get aborted() {
			return this.#t?.aborted ?? !1;
		}
		get reason() {
			return this.#t?.reason ?? null;
		}
		get rawHeaders() {
			return this.#t?.rawHeaders ?? null;
		}
		set rawHeaders(e) {
			this.#t && (this.#t.rawHeaders = e);
		}
		get rawTrailers() {
			return this.#t?.rawTrailers ?? null;
		}
		set rawTrailers(e) {
			this.#t && (this.#t.rawTrailers = e);
		}
	};
	t.exports = class e {
		constructor(t, { dispatch: n, handler: r }) {
			let { retryOptions: i, ...a } = t, { retry: s, maxRetries: c, maxTimeout: u, minTimeout: d, timeoutFactor: f, methods: m, errorCodes: h, retryAfter: _, statusCodes: v, throwOnError: y } = i ?? {};
			this.error = null, this.dispatch = n, this.handler = l.wrap(r), this.opts = {
				...a,
				body: p(t.body)
			}, this.retryOpts = {
				throwOnError: y ?? !0,
				retry: s ?? e[o],
				retryAfter: _ ?? !0,
				maxTimeout: u ?? 3e4,
				minTimeout: d ?? 500,
				timeoutFactor: f ?? 2,
				maxRetries: c ?? 5,
				methods: m ?? [
					"GET",
					"HEAD",
					"OPTIONS",
					"PUT",
					"DELETE",
					"TRACE"
				],
				statusCodes: v ?? [
					500,
					502,
					503,
					504,
					429
				],
				errorCodes: h ?? [
					"ECONNRESET",
					"ECONNREFUSED",
					"ENOTFOUND",
					"ENETDOWN",
					"ENETUNREACH",
					"EHOSTDOWN",
					"EHOSTUNREACH",
					"EPIPE",
					"UND_ERR_SOCKET"
				]
			}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.headersSent = !1, this.start = 0, this.end = null, this.etag = null, this.controllerProxy = new g();
		}
		onResponseStartWithRetry(e, t, n, r, i) {
			if (this.retryOpts.throwOnError) {
				this.retryOpts.statusCodes.includes(t) === !1 ? this.headersSent ? this.handler.onResponseError?.(this.controllerProxy, i) : (this.headersSent = !0, this.checkpointResponseEnd(n), this.handler.onResponseStart?.(this.controllerProxy, t, n, r)) : this.error = i;
				return;
			}
			if (u(this.opts.body)) {
				this.headersSent = !0, this.checkpointResponseEnd(n), this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
				return;
			}
			function a(a) {
				a ? (this.headersSent ? this.handler.onResponseError?.(this.controllerProxy, a) : (this.headersSent = !0, this.checkpointResponseEnd(n), this.handler.onResponseStart?.(this.controllerProxy, t, n, r)), e.resume()) : (this.error = i, e.resume());
			}
			e.pause(), this.retryOpts.retry(i, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, a.bind(this));
		}
		checkpointResponseEnd(e) {
			if (this.end == null && this.opts.method !== "HEAD") {
				let t = e["content-length"];
				this.end = t == null ? null : Number(t) - 1, i(this.end == null || Number.isFinite(this.end), "invalid content-length"), this.resume = this.end != null;
			}
		}
		onRequestStart(e, t) {
			this.controllerProxy.target = e, this.headersSent || this.handler.onRequestStart?.(this.controllerProxy, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.handler.onRequestUpgrade?.(this.controllerProxy, t, n, r);
		}
		static [o](e, { state: t, opts: n }, r) {
			let { statusCode: i, code: a, headers: o } = e, { method: s, retryOptions: c } = n, { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: h, methods: g } = c, { counter: _ } = t;
			if (a && a !== "UND_ERR_REQ_RETRY" && !h.includes(a) || Array.isArray(g) && !g.includes(s) || i != null && Array.isArray(p) && !p.includes(i) || _ > l) {
				r(e);
				return;
			}
			let v = o?.["retry-after"];
			v &&= (v = Number(v), Number.isNaN(v) ? m(o["retry-after"]) : v * 1e3);
			let y = Math.min(v > 0 ? v : u * f ** (_ - 1), d);
			setTimeout(() => r(null), y);
		}
		onResponseStart(e, t, n, r) {
			if (this.error = null, this.retryCount += 1, t >= 300) {
				let i = new s("Request failed", t, {
					headers: n,
					data: { count: this.retryCount }
				});
				this.onResponseStartWithRetry(e, t, n, r, i);
			} else if (this.headersSent) {
				if (t !== 206 && (this.start > 0 || t !== 200)) throw new s("server does not support the range header and the payload was partially consumed", t, {
					headers: n,
					data: { count: this.retryCount }
				});
				let e = d(n["content-range"]);
				if (!e) throw new s("Content-Range mismatch", t, {
					headers: n,
					data: { count: this.retryCount }
				});
				if (this.etag != null && this.etag !== n.etag) throw new s("ETag mismatch", t, {
					headers: n,
					data: { count: this.retryCount }
				});
				h(n, e, t, this.retryCount);
				let { start: r, size: i, end: a = i ? i - 1 : null } = e;
				if (this.start !== r || this.end != null && this.end !== a) throw new s("Content-Range mismatch", t, {
					headers: n,
					data: { count: this.retryCount }
				});
			} else if (this.end == null) {
				if (t === 206) {
					let e = d(n["content-range"]);
					if (e == null) {
						this.headersSent = !0, this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
						return;
					}
					h(n, e, t, this.retryCount);
					let { start: a, size: o, end: s = o ? o - 1 : null } = e;
					i(a != null && Number.isFinite(a), "content-range mismatch"), i(s != null && Number.isFinite(s), "invalid content-length"), this.start = a, this.end = s;
				}
				if (this.end == null) {
					let e = n["content-length"];
					this.end = e == null ? null : Number(e) - 1;
				}
				i(Number.isFinite(this.start)), i(this.end == null || Number.isFinite(this.end), "invalid content-length"), this.resume = !0, this.etag = n.etag == null ? null : n.etag, this.etag != null && this.etag[0] === "W" && this.etag[1] === "/" && (this.etag = null), this.headersSent = !0, this.handler.onResponseStart?.(this.controllerProxy, t, n, r);
			} else throw new s("Request failed", t, {
				headers: n,
				data: { count: this.retryCount }
			});
		}
		onResponseData(e, t) {
			this.error || (this.start += t.length, this.handler.onResponseData?.(this.controllerProxy, t));
		}
		onResponseEnd(e, t) {
			if (this.error && this.retryOpts.throwOnError) throw this.error;
			if (!this.error) return this.retryCount = 0, this.handler.onResponseEnd?.(this.controllerProxy, t);
			this.retry();
		}
		retry() {
			if (this.start !== 0) {
				let e = { range: `bytes=${this.start}-${this.end ?? ""}` };
				this.etag != null && (e["if-match"] = this.etag), this.opts = {
					...this.opts,
					headers: {
						...this.opts.headers,
						...e
					}
				};
			}
			try {
				this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
			} catch (e) {
				this.handler.onResponseError?.(this.controllerProxy, e);
			}
		}
		onResponseError(e, t) {
			if (e?.aborted || u(this.opts.body) || this.headersSent && !this.resume) {
				this.handler.onResponseError?.(this.controllerProxy, t);
				return;
			}
			function n(e) {
				e ? this.handler?.onResponseError?.(this.controllerProxy, e) : this.retry();
			}
			this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, this.retryOpts.retry(t, {
				state: { counter: this.retryCount },
				opts: {
					retryOptions: this.retryOpts,
					...this.opts
				}
			}, n.bind(this));
		}
	};
})), te = t(((e, t) => {
	let n = p(), r = ee();
	t.exports = class extends n {
		#e = null;
		#t = null;
		constructor(e, t = {}) {
			super(t), this.#e = e, this.#t = t;
		}
		dispatch(e, t) {
			let n = new r({
				...e,
				retryOptions: this.#t
			}, {
				dispatch: this.#e.dispatch.bind(this.#e),
				handler: t
			});
			return this.#e.dispatch(e, n);
		}
		close() {
			return this.#e.close();
		}
		destroy() {
			return this.#e.destroy();
		}
	};
})), ne = t(((e, t) => {
	let { InvalidArgumentError: n } = a(), r = F();
	t.exports = class extends r {
		constructor(e, t) {
			if (typeof e == "string" && (e = new URL(e)), e.protocol !== "http:") throw new n("h2c-client: Only h2c protocol is supported");
			let { maxConcurrentStreams: r, pipelining: i, ...a } = t ?? {}, o = 100, s = 100;
			if (r != null && Number.isInteger(r) && r > 0 && (o = r), i != null && Number.isInteger(i) && i > 0 && (s = i), s > o) throw new n("h2c-client: pipelining cannot be greater than maxConcurrentStreams");
			super(e, {
				...a,
				maxConcurrentStreams: o,
				pipelining: s,
				allowH2: !0,
				useH2c: !0
			});
		}
	};
})), q = t(((e, t) => {
	let r = n("node:assert"), { Readable: i } = n("node:stream"), { RequestAbortedError: o, NotSupportedError: s, InvalidArgumentError: l, AbortError: u } = a(), d = c(), { ReadableStreamFrom: f } = c(), p = Symbol("kConsume"), m = Symbol("kReading"), h = Symbol("kBody"), g = Symbol("kAbort"), _ = Symbol("kContentType"), v = Symbol("kContentLength"), y = Symbol("kUsed"), b = Symbol("kBytesRead"), x = () => {};
	var S = class extends i {
		constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 65536 }) {
			super({
				autoDestroy: !0,
				read: e,
				highWaterMark: i
			}), this._readableState.dataEmitted = !1, this[g] = t, this[p] = null, this[b] = 0, this[h] = null, this[y] = !1, this[_] = n, this[v] = Number.isFinite(r) ? r : null, this[m] = !1;
		}
		_destroy(e, t) {
			!e && !this._readableState.endEmitted && (e = new o()), e && this[g](), this[y] ? t(e) : setImmediate(t, e);
		}
		on(e, t) {
			return (e === "data" || e === "readable") && (this[m] = !0, this[y] = !0), super.on(e, t);
		}
		addListener(e, t) {
			return this.on(e, t);
		}
		off(e, t) {
			let n = super.off(e, t);
			return (e === "data" || e === "readable") && (this[m] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), n;
		}
		removeListener(e, t) {
			return this.off(e, t);
		}
		push(e) {
			return e && (this[b] += e.length, this[p]) ? (A(this[p], e), !this[m] || super.push(e)) : super.push(e);
		}
		text() {
			return T(this, "text");
		}
		json() {
			return T(this, "json");
		}
		blob() {
			return T(this, "blob");
		}
		bytes() {
			return T(this, "bytes");
		}
		arrayBuffer() {
			return T(this, "arrayBuffer");
		}
		async formData() {
			throw new s();
		}
		get bodyUsed() {
			return d.isDisturbed(this);
		}
		get body() {
			return this[h] || (this[h] = f(this), this[p] && (this[h].getReader(), r(this[h].locked))), this[h];
		}
		dump(e) {
			let t = e?.signal;
			if (t != null && (typeof t != "object" || !("aborted" in t))) return Promise.reject(new l("signal must be an AbortSignal"));
			let n = e?.limit && Number.isFinite(e.limit) ? e.limit : 131072;
			return t?.aborted ? Promise.reject(t.reason ?? new u()) : this._readableState.closeEmitted ? Promise.resolve(null) : new Promise((e, r) => {
				if ((this[v] && this[v] > n || this[b] > n) && this.destroy(new u()), t) {
					let n = () => {
						this.destroy(t.reason ?? new u());
					};
					t.addEventListener("abort", n), this.on("close", function() {
						t.removeEventListener("abort", n), t.aborted ? r(t.reason ?? new u()) : e(null);
					});
				} else this.on("close", e);
				this.on("error", x).on("data", () => {
					this[b] > n && this.destroy();
				}).resume();
			});
		}
		setEncoding(e) {
			return Buffer.isEncoding(e) && (this._readableState.encoding = e), this;
		}
	};
	function C(e) {
		return e[h]?.locked === !0 || e[p] !== null;
	}
	function w(e) {
		return d.isDisturbed(e) || C(e);
	}
	function T(e, t) {
		return r(!e[p]), new Promise((n, r) => {
			if (w(e)) {
				let t = e._readableState;
				t.destroyed && t.closeEmitted === !1 ? e.on("error", r).on("close", () => {
					r(TypeError("unusable"));
				}) : r(t.errored ?? TypeError("unusable"));
			} else queueMicrotask(() => {
				e[p] = {
					type: t,
					stream: e,
					resolve: n,
					reject: r,
					length: 0,
					body: []
				}, e.on("error", function(e) {
					j(this[p], e);
				}).on("close", function() {
					this[p].body !== null && j(this[p], new o());
				}), E(e[p]);
			});
		});
	}
	function E(e) {
		if (e.body === null) return;
		let { _readableState: t } = e.stream;
		if (t.bufferIndex) {
			let n = t.bufferIndex, r = t.buffer.length;
			for (let i = n; i < r; i++) A(e, t.buffer[i]);
		} else for (let n of t.buffer) A(e, n);
		for (t.endEmitted ? k(this[p], this._readableState.encoding) : e.stream.on("end", function() {
			k(this[p], this._readableState.encoding);
		}), e.stream.resume(); e.stream.read() != null;);
	}
	function D(e, t, n) {
		if (e.length === 0 || t === 0) return "";
		let r = e.length === 1 ? e[0] : Buffer.concat(e, t), i = r.length, a = i > 2 && r[0] === 239 && r[1] === 187 && r[2] === 191 ? 3 : 0;
		return !n || n === "utf8" || n === "utf-8" ? r.utf8Slice(a, i) : r.subarray(a, i).toString(n);
	}
	function O(e, t) {
		if (e.length === 0 || t === 0) return new Uint8Array();
		if (e.length === 1) return new Uint8Array(e[0]);
		let n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer), r = 0;
		for (let t = 0; t < e.length; ++t) {
			let i = e[t];
			n.set(i, r), r += i.length;
		}
		return n;
	}
	function k(e, t) {
		let { type: n, body: r, resolve: i, stream: a, length: o } = e;
		try {
			n === "text" ? i(D(r, o, t)) : n === "json" ? i(JSON.parse(D(r, o, t))) : n === "arrayBuffer" ? i(O(r, o).buffer) : n === "blob" ? i(new Blob(r, { type: a[_] })) : n === "bytes" && i(O(r, o)), j(e);
		} catch (e) {
			a.destroy(e);
		}
	}
	function A(e, t) {
		e.length += t.length, e.body.push(t);
	}
	function j(e, t) {
		e.body !== null && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, e.resolve = null, e.reject = null, e.length = 0, e.body = null);
	}
	t.exports = {
		Readable: S,
		chunksDecode: D
	};
})), J = t(((e, t) => {
	let r = n("node:assert"), { AsyncResource: i } = n("node:async_hooks"), { Readable: o } = q(), { InvalidArgumentError: s, RequestAbortedError: l } = a(), u = c();
	function d() {}
	var f = class extends i {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new s("invalid opts");
			let { signal: n, method: r, opaque: i, body: a, onInfo: o, responseHeaders: c, highWaterMark: f } = e;
			try {
				if (typeof t != "function") throw new s("invalid callback");
				if (f != null && (!Number.isFinite(f) || f < 0)) throw new s("invalid highWaterMark");
				if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new s("signal must be an EventEmitter or EventTarget");
				if (r === "CONNECT") throw new s("invalid method");
				if (o && typeof o != "function") throw new s("invalid onInfo callback");
				super("UNDICI_REQUEST");
			} catch (e) {
				throw u.isStream(a) && u.destroy(a.on("error", d), e), e;
			}
			this.method = r, this.responseHeaders = c || null, this.opaque = i || null, this.callback = t, this.res = null, this.abort = null, this.body = a, this.trailers = {}, this.context = null, this.onInfo = o || null, this.highWaterMark = f, this.reason = null, this.removeAbortListener = null, n?.aborted ? this.reason = n.reason ?? new l() : n && (this.removeAbortListener = u.addAbortListener(n, () => {
				this.reason = n.reason ?? new l(), this.res ? u.destroy(this.res.on("error", d), this.reason) : this.abort && this.abort(this.reason);
			}));
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, r) {
			let { callback: i, opaque: a, abort: s, context: c, responseHeaders: l, highWaterMark: f } = this, p = l === "raw" ? u.parseRawHeaders(t) : u.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: p
				});
				return;
			}
			let m = l === "raw" ? u.parseHeaders(t) : p, h = m["content-type"], g = m["content-length"], _ = new o({
				resume: n,
				abort: s,
				contentType: h,
				contentLength: this.method !== "HEAD" && g ? Number(g) : null,
				highWaterMark: f
			});
			if (this.removeAbortListener &&= (_.on("close", this.removeAbortListener), null), this.callback = null, this.res = _, i !== null) try {
				this.runInAsyncScope(i, null, null, {
					statusCode: e,
					statusText: r,
					headers: p,
					trailers: this.trailers,
					opaque: a,
					body: _,
					context: c
				});
			} catch (e) {
				this.res = null, u.destroy(_.on("error", d), e), queueMicrotask(() => {
					throw e;
				});
			}
		}
		onData(e) {
			return this.res.push(e);
		}
		onComplete(e) {
			u.parseHeaders(e, this.trailers), this.res.push(null);
		}
		onError(e) {
			let { res: t, callback: n, body: r, opaque: i } = this;
			n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: i });
			})), t && (this.res = null, queueMicrotask(() => {
				u.destroy(t.on("error", d), e);
			})), r && (this.body = null, u.isStream(r) && (r.on("error", d), u.destroy(r, e))), this.removeAbortListener &&= (this.removeAbortListener(), null);
		}
	};
	function p(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			p.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new f(e, t);
			this.dispatch(e, n);
		} catch (n) {
			if (typeof t != "function") throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = p, t.exports.RequestHandler = f;
})), Y = t(((e, t) => {
	let { addAbortListener: n } = c(), { RequestAbortedError: r } = a(), i = Symbol("kListener"), o = Symbol("kSignal");
	function s(e) {
		e.abort ? e.abort(e[o]?.reason) : e.reason = e[o]?.reason ?? new r(), u(e);
	}
	function l(e, t) {
		e.reason = null, e[o] = null, e[i] = null, t && (t.aborted ? s(e) : (e[o] = t, e[i] = () => {
			s(e);
		}, n(e[o], e[i])));
	}
	function u(e) {
		e[o] && ("removeEventListener" in e[o] ? e[o].removeEventListener("abort", e[i]) : e[o].removeListener("abort", e[i]), e[o] = null, e[i] = null);
	}
	t.exports = {
		addSignal: l,
		removeSignal: u
	};
})), re = t(((e, t) => {
	let r = n("node:assert"), { finished: i } = n("node:stream"), { AsyncResource: o } = n("node:async_hooks"), { InvalidArgumentError: s, InvalidReturnValueError: l } = a(), u = c(), { addSignal: d, removeSignal: f } = Y();
	function p() {}
	var m = class extends o {
		constructor(e, t, n) {
			if (!e || typeof e != "object") throw new s("invalid opts");
			let { signal: r, method: i, opaque: a, body: o, onInfo: c, responseHeaders: l } = e;
			try {
				if (typeof n != "function") throw new s("invalid callback");
				if (typeof t != "function") throw new s("invalid factory");
				if (r && typeof r.on != "function" && typeof r.addEventListener != "function") throw new s("signal must be an EventEmitter or EventTarget");
				if (i === "CONNECT") throw new s("invalid method");
				if (c && typeof c != "function") throw new s("invalid onInfo callback");
				super("UNDICI_STREAM");
			} catch (e) {
				throw u.isStream(o) && u.destroy(o.on("error", p), e), e;
			}
			this.responseHeaders = l || null, this.opaque = a || null, this.factory = t, this.callback = n, this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = o, this.onInfo = c || null, u.isStream(o) && o.on("error", (e) => {
				this.onError(e);
			}), d(this, r);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n, r) {
			let { factory: a, opaque: o, context: s, responseHeaders: c } = this, d = c === "raw" ? u.parseRawHeaders(t) : u.parseHeaders(t);
			if (e < 200) {
				this.onInfo && this.onInfo({
					statusCode: e,
					headers: d
				});
				return;
			}
			if (this.factory = null, a === null) return;
			let f = this.runInAsyncScope(a, null, {
				statusCode: e,
				headers: d,
				opaque: o,
				context: s
			});
			if (!f || typeof f.write != "function" || typeof f.end != "function" || typeof f.on != "function") throw new l("expected Writable");
			return i(f, { readable: !1 }, (e) => {
				let { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
				this.res = null, (e || !n?.readable) && u.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
					opaque: r,
					trailers: i
				}), e && a();
			}), f.on("drain", n), this.res = f, (f.writableNeedDrain === void 0 ? f._writableState?.needDrain : f.writableNeedDrain) !== !0;
		}
		onData(e) {
			let { res: t } = this;
			return !t || t.write(e);
		}
		onComplete(e) {
			let { res: t } = this;
			f(this), t && (this.trailers = u.parseHeaders(e), t.end());
		}
		onError(e) {
			let { res: t, callback: n, opaque: r, body: i } = this;
			f(this), this.factory = null, t ? (this.res = null, u.destroy(t, e)) : n && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(n, null, e, { opaque: r });
			})), i && (this.body = null, u.destroy(i, e));
		}
	};
	function h(e, t, n) {
		if (n === void 0) return new Promise((n, r) => {
			h.call(this, e, t, (e, t) => e ? r(e) : n(t));
		});
		try {
			let r = new m(e, t, n);
			this.dispatch(e, r);
		} catch (t) {
			if (typeof n != "function") throw t;
			let r = e?.opaque;
			queueMicrotask(() => n(t, { opaque: r }));
		}
	}
	t.exports = h;
})), ie = t(((e, t) => {
	let { Readable: r, Duplex: i, PassThrough: o } = n("node:stream"), s = n("node:assert"), { AsyncResource: l } = n("node:async_hooks"), { InvalidArgumentError: u, InvalidReturnValueError: d, RequestAbortedError: f } = a(), p = c(), { addSignal: m, removeSignal: h } = Y();
	function g() {}
	let _ = Symbol("resume");
	var v = class extends r {
		constructor() {
			super({ autoDestroy: !0 }), this[_] = null;
		}
		_read() {
			let { [_]: e } = this;
			e && (this[_] = null, e());
		}
		_destroy(e, t) {
			this._read(), t(e);
		}
	}, y = class extends r {
		constructor(e) {
			super({ autoDestroy: !0 }), this[_] = e;
		}
		_read() {
			this[_]();
		}
		_destroy(e, t) {
			!e && !this._readableState.endEmitted && (e = new f()), t(e);
		}
	}, b = class extends l {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new u("invalid opts");
			if (typeof t != "function") throw new u("invalid handler");
			let { signal: n, method: r, opaque: a, onInfo: o, responseHeaders: s } = e;
			if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new u("signal must be an EventEmitter or EventTarget");
			if (r === "CONNECT") throw new u("invalid method");
			if (o && typeof o != "function") throw new u("invalid onInfo callback");
			super("UNDICI_PIPELINE"), this.opaque = a || null, this.responseHeaders = s || null, this.handler = t, this.abort = null, this.context = null, this.onInfo = o || null, this.req = new v().on("error", g), this.ret = new i({
				readableObjectMode: e.objectMode,
				autoDestroy: !0,
				read: () => {
					let { body: e } = this;
					e?.resume && e.resume();
				},
				write: (e, t, n) => {
					let { req: r } = this;
					r.push(e, t) || r._readableState.destroyed ? n() : r[_] = n;
				},
				destroy: (e, t) => {
					let { body: n, req: r, res: i, ret: a, abort: o } = this;
					!e && !a._readableState.endEmitted && (e = new f()), o && e && o(), p.destroy(n, e), p.destroy(r, e), p.destroy(i, e), h(this), t(e);
				}
			}).on("prefinish", () => {
				let { req: e } = this;
				e.push(null);
			}), this.res = null, m(this, n);
		}
		onConnect(e, t) {
			let { res: n } = this;
			this.reason ? e(this.reason) : (s(!n, "pipeline cannot be retried"), this.abort = e, this.context = t);
		}
		onHeaders(e, t, n) {
			let { opaque: r, handler: i, context: a } = this;
			if (e < 200) {
				if (this.onInfo) {
					let n = this.responseHeaders === "raw" ? p.parseRawHeaders(t) : p.parseHeaders(t);
					this.onInfo({
						statusCode: e,
						headers: n
					});
				}
				return;
			}
			this.res = new y(n);
			let o;
			try {
				this.handler = null;
				let n = this.responseHeaders === "raw" ? p.parseRawHeaders(t) : p.parseHeaders(t);
				o = this.runInAsyncScope(i, null, {
					statusCode: e,
					headers: n,
					opaque: r,
					body: this.res,
					context: a
				});
			} catch (e) {
				throw this.res.on("error", g), e;
			}
			if (!o || typeof o.on != "function") throw new d("expected Readable");
			o.on("data", (e) => {
				let { ret: t, body: n } = this;
				!t.push(e) && n.pause && n.pause();
			}).on("error", (e) => {
				let { ret: t } = this;
				p.destroy(t, e);
			}).on("end", () => {
				let { ret: e } = this;
				e.push(null);
			}).on("close", () => {
				let { ret: e } = this;
				e._readableState.ended || p.destroy(e, new f());
			}), this.body = o;
		}
		onData(e) {
			let { res: t } = this;
			return t.push(e);
		}
		onComplete(e) {
			let { res: t } = this;
			t.push(null);
		}
		onError(e) {
			let { ret: t } = this;
			this.handler = null, p.destroy(t, e);
		}
	};
	t.exports = function(e, t) {
		try {
			let n = new b(e, t);
			return this.dispatch({
				...e,
				body: n.req
			}, n), n.ret;
		} catch (e) {
			return new o().destroy(e);
		}
	};
})), ae = t(((e, t) => {
	let { InvalidArgumentError: i, SocketError: o } = a(), { AsyncResource: s } = n("node:async_hooks"), l = n("node:assert"), u = c(), { kHTTP2Stream: d } = r(), { addSignal: f, removeSignal: p } = Y();
	var m = class extends s {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new i("invalid opts");
			if (typeof t != "function") throw new i("invalid callback");
			let { signal: n, opaque: r, responseHeaders: a } = e;
			if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new i("signal must be an EventEmitter or EventTarget");
			super("UNDICI_UPGRADE"), this.responseHeaders = a || null, this.opaque = r || null, this.callback = t, this.abort = null, this.context = null, f(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (l(this.callback), this.abort = e, this.context = null);
		}
		onHeaders() {
			throw new o("bad upgrade", null);
		}
		onUpgrade(e, t, n) {
			l(n[d] === !0 ? e === 200 : e === 101);
			let { callback: r, opaque: i, context: a } = this;
			p(this), this.callback = null;
			let o = this.responseHeaders === "raw" ? u.parseRawHeaders(t) : u.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				headers: o,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			p(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function h(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			h.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new m(e, t), r = {
				...e,
				method: e.method || "GET",
				upgrade: e.protocol || "Websocket"
			};
			this.dispatch(r, n);
		} catch (n) {
			if (typeof t != "function") throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = h;
})), X = t(((e, t) => {
	let r = n("node:assert"), { AsyncResource: i } = n("node:async_hooks"), { InvalidArgumentError: o, SocketError: s } = a(), l = c(), { addSignal: u, removeSignal: d } = Y();
	var f = class extends i {
		constructor(e, t) {
			if (!e || typeof e != "object") throw new o("invalid opts");
			if (typeof t != "function") throw new o("invalid callback");
			let { signal: n, opaque: r, responseHeaders: i } = e;
			if (n && typeof n.on != "function" && typeof n.addEventListener != "function") throw new o("signal must be an EventEmitter or EventTarget");
			super("UNDICI_CONNECT"), this.opaque = r || null, this.responseHeaders = i || null, this.callback = t, this.abort = null, u(this, n);
		}
		onConnect(e, t) {
			this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
		}
		onHeaders() {
			throw new s("bad connect", null);
		}
		onUpgrade(e, t, n) {
			let { callback: r, opaque: i, context: a } = this;
			d(this), this.callback = null;
			let o = t;
			o != null && (o = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t)), this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: o,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			let { callback: t, opaque: n } = this;
			d(this), t && (this.callback = null, queueMicrotask(() => {
				this.runInAsyncScope(t, null, e, { opaque: n });
			}));
		}
	};
	function p(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			p.call(this, e, (e, r) => e ? n(e) : t(r));
		});
		try {
			let n = new f(e, t), r = {
				...e,
				method: "CONNECT"
			};
			this.dispatch(r, n);
		} catch (n) {
			if (typeof t != "function") throw n;
			let r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	t.exports = p;
})), oe = t(((e, t) => {
	t.exports.request = J(), t.exports.stream = re(), t.exports.pipeline = ie(), t.exports.upgrade = ae(), t.exports.connect = X();
})), se = t(((e, t) => {
	let { UndiciError: n } = a(), r = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
	t.exports = { MockNotMatchedError: class extends n {
		constructor(e) {
			super(e), this.name = "MockNotMatchedError", this.message = e || "The request does not match any registered mock dispatches", this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[r] === !0;
		}
		get [r]() {
			return !0;
		}
	} };
})), Z = t(((e, t) => {
	t.exports = {
		kAgent: Symbol("agent"),
		kOptions: Symbol("options"),
		kFactory: Symbol("factory"),
		kDispatches: Symbol("dispatches"),
		kDispatchKey: Symbol("dispatch key"),
		kDefaultHeaders: Symbol("default headers"),
		kDefaultTrailers: Symbol("default trailers"),
		kContentLength: Symbol("content length"),
		kMockAgent: Symbol("mock agent"),
		kMockAgentSet: Symbol("mock agent set"),
		kMockAgentGet: Symbol("mock agent get"),
		kMockDispatch: Symbol("mock dispatch"),
		kClose: Symbol("close"),
		kOriginalClose: Symbol("original agent close"),
		kOriginalDispatch: Symbol("original dispatch"),
		kOrigin: Symbol("origin"),
		kIsMockActive: Symbol("is mock active"),
		kNetConnect: Symbol("net connect"),
		kGetNetConnect: Symbol("get net connect"),
		kConnected: Symbol("connected"),
		kIgnoreTrailingSlash: Symbol("ignore trailing slash"),
		kMockAgentMockCallHistoryInstance: Symbol("mock agent mock call history name"),
		kMockAgentRegisterCallHistory: Symbol("mock agent register mock call history"),
		kMockAgentAddCallHistoryLog: Symbol("mock agent add call history log"),
		kMockAgentIsCallHistoryEnabled: Symbol("mock agent is call history enabled"),
		kMockAgentAcceptsNonStandardSearchParameters: Symbol("mock agent accepts non standard search parameters"),
		kMockCallHistoryAddLog: Symbol("mock call history add log"),
		kTotalDispatchCount: Symbol("total dispatch count")
	};
})), Q = t(((e, t) => {
	let { MockNotMatchedError: r } = se(), { kDispatches: i, kMockAgent: o, kOriginalDispatch: s, kOrigin: l, kGetNetConnect: u, kTotalDispatchCount: d } = Z(), { serializePathWithQuery: f } = c(), { STATUS_CODES: p } = n("node:http"), { types: { isPromise: m } } = n("node:util"), { InvalidArgumentError: h } = a();
	function g(e, t) {
		return typeof e == "string" ? e === t : e instanceof RegExp ? e.test(t) : typeof e == "function" && e(t) === !0;
	}
	function _(e) {
		return Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLocaleLowerCase(), t]));
	}
	function v(e, t) {
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[n + 1];
		} else return typeof e.get == "function" ? e.get(t) : _(e)[t.toLocaleLowerCase()];
	}
	function y(e) {
		let t = e.slice(), n = [];
		for (let e = 0; e < t.length; e += 2) n.push([t[e], t[e + 1]]);
		return Object.fromEntries(n);
	}
	function b(e, t) {
		if (typeof e.headers == "function") return Array.isArray(t) && (t = y(t)), e.headers(t ? _(t) : {});
		if (e.headers === void 0) return !0;
		if (typeof t != "object" || typeof e.headers != "object") return !1;
		for (let [n, r] of Object.entries(e.headers)) if (!g(r, v(t, n))) return !1;
		return !0;
	}
	function x(e) {
		if (typeof e != "string") return e;
		let t = new URLSearchParams(e), n = new URLSearchParams();
		for (let [e, r] of t.entries()) if (e = e.replace("[]", ""), /^(['"]).*\1$/.test(r)) n.append(e, r);
		else if (r.includes(",")) {
			let t = r.split(",");
			for (let r of t) n.append(e, r);
		} else n.append(e, r);
		return n;
	}
	function S(e) {
		if (typeof e != "string") return e;
		let t = e.split("?", 3);
		if (t.length !== 2) return e;
		let n = new URLSearchParams(t.pop());
		return n.sort(), [...t, n.toString()].join("?");
	}
	function C(e, { path: t, method: n, body: r, headers: i }) {
		let a = g(e.path, t), o = g(e.method, n), s = e.body === void 0 || g(e.body, r), c = b(e, i);
		return a && o && s && c;
	}
	function w(e) {
		return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : typeof e == "object" ? JSON.stringify(e) : e ? e.toString() : "";
	}
	function T(e, t) {
		let n = t.query ? f(t.path, t.query) : t.path, i = typeof n == "string" ? S(n) : n, a = O(i), o = e.filter(({ consumed: e }) => !e).filter(({ path: e, ignoreTrailingSlash: t }) => t ? g(O(S(e)), a) : g(S(e), i));
		if (o.length === 0) throw new r(`Mock dispatch not matched for path '${i}'`);
		if (o = o.filter(({ method: e }) => g(e, t.method)), o.length === 0) throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
		if (o = o.filter(({ body: e }) => e === void 0 || g(e, t.body)), o.length === 0) throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
		if (o = o.filter((e) => b(e, t.headers)), o.length === 0) {
			let e = typeof t.headers == "object" ? JSON.stringify(t.headers) : t.headers;
			throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
		}
		return o[0];
	}
	function E(e, t, n, r) {
		let i = {
			timesInvoked: 0,
			times: 1,
			persist: !1,
			consumed: !1,
			...r
		}, a = typeof n == "function" ? { callback: n } : { ...n }, o = {
			...i,
			...t,
			pending: !0,
			data: {
				error: null,
				...a
			}
		};
		return e.push(o), e[d] = (e[d] || 0) + 1, o;
	}
	function D(e, t) {
		let n = e.findIndex((e) => e.consumed ? C(e, t) : !1);
		n !== -1 && e.splice(n, 1);
	}
	function O(e) {
		for (; e.endsWith("/");) e = e.slice(0, -1);
		return e.length === 0 && (e = "/"), e;
	}
	function k(e) {
		let { path: t, method: n, body: r, headers: i, query: a } = e;
		return {
			path: t,
			method: n,
			body: r,
			headers: i,
			query: a
		};
	}
	function A(e) {
		let t = Object.keys(e), n = [];
		for (let r = 0; r < t.length; ++r) {
			let i = t[r], a = e[i], o = Buffer.from(`${i}`);
			if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) n.push(o, Buffer.from(`${a[e]}`));
			else n.push(o, Buffer.from(`${a}`));
		}
		return n;
	}
	function j(e) {
		return p[e] || "unknown";
	}
	async function M(e) {
		let t = [];
		for await (let n of e) t.push(n);
		return Buffer.concat(t).toString("utf8");
	}
	function N(e, t) {
		let n = k(e), r = T(this[i], n);
		r.timesInvoked++, r.data.callback && (r.data = {
			...r.data,
			...r.data.callback(e)
		});
		let { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: u, persist: d } = r, { timesInvoked: f, times: p } = r;
		if (r.consumed = !d && f >= p, r.pending = f < p, l !== null) return D(this[i], n), t.onError(l), !0;
		let h = !1, g = null;
		function _(e) {
			h || (h = !0, g !== null && (clearTimeout(g), g = null), t.onError(e));
		}
		t.onConnect?.(_, null), typeof u == "number" && u > 0 ? g = setTimeout(() => {
			g = null, v(this[i]);
		}, u) : v(this[i]);
		function v(r, i = o) {
			if (h) return;
			let l = Array.isArray(e.headers) ? y(e.headers) : e.headers, u = typeof i == "function" ? i({
				...e,
				headers: l
			}) : i;
			if (m(u)) return u.then((e) => v(r, e));
			if (h) return;
			let d = w(u), f = A(s), p = A(c);
			t.onHeaders?.(a, f, b, j(a)), t.onData?.(Buffer.from(d)), t.onComplete?.(p), D(r, n);
		}
		function b() {}
		return !0;
	}
	function P() {
		let e = this[o], t = this[l], n = this[s];
		return function(a, o) {
			if (e.isMockActive) try {
				N.call(this, a, o);
			} catch (s) {
				if (s.code === "UND_MOCK_ERR_MOCK_NOT_MATCHED") {
					let c = e[u](), l = this[i][d] || this[i].length, f = `, ${this[i].filter(({ consumed: e }) => !e).length} interceptor(s) remaining out of ${l} defined`;
					if (c === !1) throw new r(`${s.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)${f}`);
					if (F(c, t)) n.call(this, a, o);
					else throw new r(`${s.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)${f}`);
				} else throw s;
			}
			else n.call(this, a, o);
		};
	}
	function F(e, t) {
		let n = new URL(t);
		return !!(e === !0 || Array.isArray(e) && e.some((e) => g(e, n.host)));
	}
	function I(e) {
		return typeof e != "string" && !(e instanceof URL) ? e : e instanceof URL ? e.origin : e.toLowerCase();
	}
	function L(e) {
		let { agent: t, ...n } = e;
		if ("enableCallHistory" in n && typeof n.enableCallHistory != "boolean") throw new h("options.enableCallHistory must to be a boolean");
		if ("acceptNonStandardSearchParameters" in n && typeof n.acceptNonStandardSearchParameters != "boolean") throw new h("options.acceptNonStandardSearchParameters must to be a boolean");
		if ("ignoreTrailingSlash" in n && typeof n.ignoreTrailingSlash != "boolean") throw new h("options.ignoreTrailingSlash must to be a boolean");
		return n;
	}
	t.exports = {
		getResponseData: w,
		getMockDispatch: T,
		addMockDispatch: E,
		deleteMockDispatch: D,
		buildKey: k,
		generateKeyValues: A,
		matchValue: g,
		getResponse: M,
		getStatusText: j,
		mockDispatch: N,
		buildMockDispatch: P,
		checkNetConnect: F,
		buildAndValidateMockOptions: L,
		getHeaderByName: v,
		buildHeadersFromArray: y,
		normalizeSearchParams: x,
		normalizeOrigin: I
	};
})), ce = t(((e, t) => {
	let { getResponseData: n, buildKey: r, addMockDispatch: i } = Q(), { kDispatches: o, kDispatchKey: s, kDefaultHeaders: l, kDefaultTrailers: u, kContentLength: d, kMockDispatch: f, kIgnoreTrailingSlash: p } = Z(), { InvalidArgumentError: m } = a(), { serializePathWithQuery: h } = c();
	var g = class {
		constructor(e) {
			this[f] = e;
		}
		delay(e) {
			if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new m("waitInMs must be a valid integer > 0");
			return this[f].delay = e, this;
		}
		persist() {
			return this[f].persist = !0, this;
		}
		times(e) {
			if (typeof e != "number" || !Number.isInteger(e) || e <= 0) throw new m("repeatTimes must be a valid integer > 0");
			return this[f].times = e, this;
		}
	};
	t.exports.MockInterceptor = class {
		constructor(e, t) {
			if (typeof e != "object") throw new m("opts must be an object");
			if (e.path === void 0) throw new m("opts.path must be defined");
			if (e.method === void 0 && (e.method = "GET"), typeof e.path == "string") {
				if (e.query) e.path = h(e.path, e.query);
				else {
					let t = new URL(e.path, "data://");
					e.path = t.pathname + t.search;
				}
			}
			typeof e.method == "string" && (e.method = e.method.toUpperCase()), this[s] = r(e), this[o] = t, this[p] = e.ignoreTrailingSlash ?? !1, this[l] = {}, this[u] = {}, this[d] = !1;
		}
		createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: r }) {
			let i = n(t), a = this[d] ? { "content-length": i.length } : {};
			return {
				statusCode: e,
				data: t,
				headers: {
					...this[l],
					...a,
					...r.headers
				},
				trailers: {
					...this[u],
					...r.trailers
				}
			};
		}
		validateReplyParameters(e) {
			if (e.statusCode === void 0) throw new m("statusCode must be defined");
			if (typeof e.responseOptions != "object" || e.responseOptions === null) throw new m("responseOptions must be an object");
		}
		reply(e) {
			if (typeof e == "function") return new g(i(this[o], this[s], (t) => {
				let n = e(t);
				if (typeof n != "object" || !n) throw new m("reply options callback must return an object");
				let r = {
					data: "",
					responseOptions: {},
					...n
				};
				return this.validateReplyParameters(r), { ...this.createMockScopeDispatchData(r) };
			}, { ignoreTrailingSlash: this[p] }));
			let t = {
				statusCode: e,
				data: arguments[1] === void 0 ? "" : arguments[1],
				responseOptions: arguments[2] === void 0 ? {} : arguments[2]
			};
			this.validateReplyParameters(t);
			let n = this.createMockScopeDispatchData(t);
			return new g(i(this[o], this[s], n, { ignoreTrailingSlash: this[p] }));
		}
		replyWithError(e) {
			if (e === void 0) throw new m("error must be defined");
			return new g(i(this[o], this[s], { error: e }, { ignoreTrailingSlash: this[p] }));
		}
		defaultReplyHeaders(e) {
			if (e === void 0) throw new m("headers must be defined");
			return this[l] = e, this;
		}
		defaultReplyTrailers(e) {
			if (e === void 0) throw new m("trailers must be defined");
			return this[u] = e, this;
		}
		replyContentLength() {
			return this[d] = !0, this;
		}
	}, t.exports.MockScope = g;
})), le = t(((e, t) => {
	let { promisify: i } = n("node:util"), o = F(), { buildMockDispatch: s } = Q(), { kDispatches: c, kMockAgent: l, kClose: u, kOriginalClose: d, kOrigin: f, kOriginalDispatch: p, kConnected: m, kIgnoreTrailingSlash: h } = Z(), { MockInterceptor: g } = ce(), _ = r(), { InvalidArgumentError: v } = a();
	t.exports = class extends o {
		constructor(e, t) {
			if (!t || !t.agent || typeof t.agent.dispatch != "function") throw new v("Argument opts.agent must implement Agent");
			super(e, t), this[l] = t.agent, this[f] = e, this[h] = t.ignoreTrailingSlash ?? !1, this[c] = [], this[m] = 1, this[p] = this.dispatch, this[d] = this.close.bind(this), this.dispatch = s.call(this), this.close = this[u];
		}
		get [_.kConnected]() {
			return this[m];
		}
		intercept(e) {
			return new g(e && {
				ignoreTrailingSlash: this[h],
				...e
			}, this[c]);
		}
		cleanMocks() {
			this[c] = [];
		}
		async [u]() {
			await i(this[d])(), this[m] = 0, this[l][_.kClients].delete(this[f]);
		}
	};
})), ue = t(((e, t) => {
	let { kMockCallHistoryAddLog: n } = Z(), { InvalidArgumentError: r } = a();
	function i(e, t, n, i, a) {
		switch (t.operator) {
			case "OR": return i.push(...n(e, a)), i;
			case "AND": return n(e, i);
			default: throw new r("options.operator must to be a case insensitive string equal to 'OR' or 'AND'");
		}
	}
	function o(e = {}) {
		let t = {};
		if ("operator" in e) {
			if (typeof e.operator != "string" || e.operator.toUpperCase() !== "OR" && e.operator.toUpperCase() !== "AND") throw new r("options.operator must to be a case insensitive string equal to 'OR' or 'AND'");
			return {
				...t,
				operator: e.operator.toUpperCase()
			};
		}
		return t;
	}
	function s(e) {
		return (t, n) => {
			if (typeof t == "string" || t == null) return n.filter((n) => n[e] === t);
			if (t instanceof RegExp) return n.filter((n) => t.test(n[e]));
			throw new r(`${e} parameter should be one of string, regexp, undefined or null`);
		};
	}
	function c(e) {
		try {
			let t = new URL(e.path, e.origin);
			return t.search.length === 0 && (t.search = new URLSearchParams(e.query).toString()), t;
		} catch (e) {
			throw new r("An error occurred when computing MockCallHistoryLog.url", { cause: e });
		}
	}
	var l = class {
		constructor(e = {}) {
			this.body = e.body, this.headers = e.headers, this.method = e.method;
			let t = c(e);
			this.fullUrl = t.toString(), this.origin = t.origin, this.path = t.pathname, this.searchParams = Object.fromEntries(t.searchParams), this.protocol = t.protocol, this.host = t.host, this.port = t.port, this.hash = t.hash;
		}
		toMap() {
			return new Map([
				["protocol", this.protocol],
				["host", this.host],
				["port", this.port],
				["origin", this.origin],
				["path", this.path],
				["hash", this.hash],
				["searchParams", this.searchParams],
				["fullUrl", this.fullUrl],
				["method", this.method],
				["body", this.body],
				["headers", this.headers]
			]);
		}
		toString() {
			let e = {
				betweenKeyValueSeparator: "->",
				betweenPairSeparator: "|"
			}, t = "";
			return this.toMap().forEach((n, r) => {
				(typeof n == "string" || n == null) && (t = `${t}${r}${e.betweenKeyValueSeparator}${n}${e.betweenPairSeparator}`), (typeof n == "object" && n || Array.isArray(n)) && (t = `${t}${r}${e.betweenKeyValueSeparator}${JSON.stringify(n)}${e.betweenPairSeparator}`);
			}), t.slice(0, -1);
		}
	};
	t.exports.MockCallHistory = class {
		logs = [];
		calls() {
			return this.logs;
		}
		firstCall() {
			return this.logs.at(0);
		}
		lastCall() {
			return this.logs.at(-1);
		}
		nthCall(e) {
			if (typeof e != "number") throw new r("nthCall must be called with a number");
			if (!Number.isInteger(e)) throw new r("nthCall must be called with an integer");
			if (Math.sign(e) !== 1) throw new r("nthCall must be called with a positive value. use firstCall or lastCall instead");
			return this.logs.at(e - 1);
		}
		filterCalls(e, t) {
			if (this.logs.length === 0) return this.logs;
			if (typeof e == "function") return this.logs.filter(e);
			if (e instanceof RegExp) return this.logs.filter((t) => e.test(t.toString()));
			if (typeof e == "object" && e) {
				if (Object.keys(e).length === 0) return this.logs;
				let n = {
					operator: "OR",
					...o(t)
				}, r = n.operator === "AND" ? this.logs : [];
				return "protocol" in e && (r = i(e.protocol, n, this.filterCallsByProtocol, r, this.logs)), "host" in e && (r = i(e.host, n, this.filterCallsByHost, r, this.logs)), "port" in e && (r = i(e.port, n, this.filterCallsByPort, r, this.logs)), "origin" in e && (r = i(e.origin, n, this.filterCallsByOrigin, r, this.logs)), "path" in e && (r = i(e.path, n, this.filterCallsByPath, r, this.logs)), "hash" in e && (r = i(e.hash, n, this.filterCallsByHash, r, this.logs)), "fullUrl" in e && (r = i(e.fullUrl, n, this.filterCallsByFullUrl, r, this.logs)), "method" in e && (r = i(e.method, n, this.filterCallsByMethod, r, this.logs)), [...new Set(r)];
			}
			throw new r("criteria parameter should be one of function, regexp, or object");
		}
		filterCallsByProtocol = s.call(this, "protocol");
		filterCallsByHost = s.call(this, "host");
		filterCallsByPort = s.call(this, "port");
		filterCallsByOrigin = s.call(this, "origin");
		filterCallsByPath = s.call(this, "path");
		filterCallsByHash = s.call(this, "hash");
		filterCallsByFullUrl = s.call(this, "fullUrl");
		filterCallsByMethod = s.call(this, "method");
		clear() {
			this.logs = [];
		}
		[n](e) {
			let t = new l(e);
			return this.logs.push(t), t;
		}
		*[Symbol.iterator]() {
			for (let e of this.calls()) yield e;
		}
	}, t.exports.MockCallHistoryLog = l;
})), de = t(((e, t) => {
	let { promisify: i } = n("node:util"), o = R(), { buildMockDispatch: s } = Q(), { kDispatches: c, kMockAgent: l, kClose: u, kOriginalClose: d, kOrigin: f, kOriginalDispatch: p, kConnected: m, kIgnoreTrailingSlash: h } = Z(), { MockInterceptor: g } = ce(), _ = r(), { InvalidArgumentError: v } = a();
	t.exports = class extends o {
		constructor(e, t) {
			if (!t || !t.agent || typeof t.agent.dispatch != "function") throw new v("Argument opts.agent must implement Agent");
			super(e, t), this[l] = t.agent, this[f] = e, this[h] = t.ignoreTrailingSlash ?? !1, this[c] = [], this[m] = 1, this[p] = this.dispatch, this[d] = this.close.bind(this), this.dispatch = s.call(this), this.close = this[u];
		}
		get [_.kConnected]() {
			return this[m];
		}
		intercept(e) {
			return new g(e && {
				ignoreTrailingSlash: this[h],
				...e
			}, this[c]);
		}
		cleanMocks() {
			this[c] = [];
		}
		async [u]() {
			await i(this[d])(), this[m] = 0, this[l][_.kClients].delete(this[f]);
		}
	};
})), fe = t(((e, t) => {
	let { Transform: r } = n("node:stream"), { Console: i } = n("node:console"), a = process.versions.icu ? "\u2705" : "Y ", o = process.versions.icu ? "\u274c" : "N ";
	t.exports = class {
		constructor({ disableColors: e } = {}) {
			this.transform = new r({ transform(e, t, n) {
				n(null, e);
			} }), this.logger = new i({
				stdout: this.transform,
				inspectOptions: { colors: !e && !process.env.CI }
			});
		}
		format(e) {
			let t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
				Method: e,
				Origin: c,
				Path: t,
				"Status code": n,
				Persistent: r ? a : o,
				Invocations: s,
				Remaining: r ? 1e400 : i - s
			}));
			return this.logger.table(t), this.transform.read().toString();
		}
	};
})), pe = t(((e, t) => {
	let { kClients: n } = r(), i = V(), { kAgent: o, kMockAgentSet: s, kMockAgentGet: c, kDispatches: l, kIsMockActive: u, kNetConnect: d, kGetNetConnect: f, kOptions: m, kFactory: h, kMockAgentRegisterCallHistory: g, kMockAgentIsCallHistoryEnabled: _, kMockAgentAddCallHistoryLog: v, kMockAgentMockCallHistoryInstance: y, kMockAgentAcceptsNonStandardSearchParameters: b, kMockCallHistoryAddLog: x, kIgnoreTrailingSlash: S } = Z(), C = le(), w = de(), { matchValue: T, normalizeSearchParams: E, buildAndValidateMockOptions: D, normalizeOrigin: O } = Q(), { InvalidArgumentError: k, UndiciError: A } = a(), j = p(), M = fe(), { MockCallHistory: N } = ue();
	t.exports = class extends j {
		constructor(e = {}) {
			super(e);
			let t = D(e);
			if (this[d] = !0, this[u] = !0, this[_] = t.enableCallHistory ?? !1, this[b] = t.acceptNonStandardSearchParameters ?? !1, this[S] = t.ignoreTrailingSlash ?? !1, e?.agent && typeof e.agent.dispatch != "function") throw new k("Argument opts.agent must implement Agent");
			let r = e?.agent ? e.agent : new i(e);
			this[o] = r, this[n] = r[n], this[m] = t, this[_] && this[g]();
		}
		get(e) {
			let t = O(e), n = this[S] ? t.replace(/\/$/, "") : t, r = this[c](n);
			return r || (r = this[h](n), this[s](n, r)), r;
		}
		dispatch(e, t) {
			e.origin = O(e.origin), this.get(e.origin), this[v](e);
			let n = this[b], r = { ...e };
			if (n && r.path) {
				let [e, t] = r.path.split("?");
				r.path = `${e}?${E(t, n)}`;
			}
			return this[o].dispatch(r, t);
		}
		async close() {
			this.clearCallHistory(), await this[o].close(), this[n].clear();
		}
		deactivate() {
			this[u] = !1;
		}
		activate() {
			this[u] = !0;
		}
		enableNetConnect(e) {
			if (typeof e == "string" || typeof e == "function" || e instanceof RegExp) Array.isArray(this[d]) ? this[d].push(e) : this[d] = [e];
			else if (e === void 0) this[d] = !0;
			else throw new k("Unsupported matcher. Must be one of String|Function|RegExp.");
		}
		disableNetConnect() {
			this[d] = !1;
		}
		enableCallHistory() {
			return this[_] = !0, this;
		}
		disableCallHistory() {
			return this[_] = !1, this;
		}
		getCallHistory() {
			return this[y];
		}
		clearCallHistory() {
			this[y] !== void 0 && this[y].clear();
		}
		get isMockActive() {
			return this[u];
		}
		[g]() {
			this[y] === void 0 && (this[y] = new N());
		}
		[v](e) {
			this[_] && (this[g](), this[y][x](e));
		}
		[s](e, t) {
			this[n].set(e, {
				count: 0,
				dispatcher: t
			});
		}
		[h](e) {
			let t = Object.assign({ agent: this }, this[m]);
			return this[m] && this[m].connections === 1 ? new C(e, t) : new w(e, t);
		}
		[c](e) {
			let t = this[n].get(e);
			if (t?.dispatcher) return t.dispatcher;
			if (typeof e != "string") {
				let t = this[h]("http://localhost:9999");
				return this[s](e, t), t;
			}
			for (let [t, r] of Array.from(this[n])) if (r && typeof t != "string" && T(t, e)) {
				let t = this[h](e);
				return this[s](e, t), t[l] = r.dispatcher[l], t;
			}
		}
		[f]() {
			return this[d];
		}
		pendingInterceptors() {
			let e = this[n];
			return Array.from(e.entries()).flatMap(([e, t]) => t.dispatcher[l].map((t) => ({
				...t,
				origin: e
			}))).filter(({ pending: e }) => e);
		}
		assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new M() } = {}) {
			let t = this.pendingInterceptors();
			if (t.length !== 0) throw new A(t.length === 1 ? `1 interceptor is pending:\n\n${e.format(t)}`.trim() : `${t.length} interceptors are pending:\n\n${e.format(t)}`.trim());
		}
	};
})), me = t(((e, t) => {
	let { InvalidArgumentError: r } = a(), { runtimeFeatures: i } = E();
	function o(e = {}) {
		let { ignoreHeaders: t = [], excludeHeaders: n = [], matchHeaders: r = [], caseSensitive: i = !1 } = e;
		return {
			ignore: new Set(t.map((e) => i ? e : e.toLowerCase())),
			exclude: new Set(n.map((e) => i ? e : e.toLowerCase())),
			match: new Set(r.map((e) => i ? e : e.toLowerCase()))
		};
	}
	let s = i.has("crypto") ? n("node:crypto") : null, c = s?.hash ? (e) => s.hash("sha256", e, "base64url") : (e) => Buffer.from(e).toString("base64url");
	function l(e) {
		return Array.isArray(e) && !(e.length & 1);
	}
	function u(e = []) {
		return e.length === 0 ? () => !1 : function(t) {
			let n;
			for (let r of e) if (typeof r == "string") {
				if (n ||= t.toLowerCase(), n.includes(r.toLowerCase())) return !0;
			} else if (r instanceof RegExp && r.test(t)) return !0;
			return !1;
		};
	}
	function d(e) {
		let t = {};
		if (!e) return t;
		if (l(e)) {
			for (let n = 0; n < e.length; n += 2) {
				let r = e[n], i = e[n + 1];
				if (r && i !== void 0) {
					let e = Buffer.isBuffer(r) ? r.toString() : r, n = Buffer.isBuffer(i) ? i.toString() : i;
					t[e.toLowerCase()] = n;
				}
			}
			return t;
		}
		if (e && typeof e == "object") for (let [n, r] of Object.entries(e)) n && typeof n == "string" && (t[n.toLowerCase()] = Array.isArray(r) ? r.join(", ") : String(r));
		return t;
	}
	let f = [
		"record",
		"playback",
		"update"
	];
	function p(e) {
		if (!f.includes(e)) throw new r(`Invalid snapshot mode: ${e}. Must be one of: ${f.join(", ")}`);
	}
	t.exports = {
		createHeaderFilters: o,
		hashId: c,
		isUndiciHeaders: l,
		normalizeHeaders: d,
		isUrlExcludedFactory: u,
		validateSnapshotMode: p
	};
})), he = t(((e, t) => {
	let { writeFile: r, readFile: i, mkdir: o } = n("node:fs/promises"), { dirname: s, resolve: c } = n("node:path"), { setTimeout: l, clearTimeout: u } = n("node:timers"), { InvalidArgumentError: d, UndiciError: f } = a(), { hashId: p, isUrlExcludedFactory: m, normalizeHeaders: h, createHeaderFilters: g } = me();
	function _(e, t, n = {}) {
		let r = new URL(e.path, e.origin), i = e._normalizedHeaders || h(e.headers);
		return e._normalizedHeaders ||= i, {
			method: e.method || "GET",
			url: n.matchQuery === !1 ? `${r.origin}${r.pathname}` : r.toString(),
			headers: v(i, t, n),
			body: n.matchBody !== !1 && e.body ? String(e.body) : ""
		};
	}
	function v(e, t, n = {}) {
		if (!e || typeof e != "object") return {};
		let { caseSensitive: r = !1 } = n, i = {}, { ignore: a, exclude: o, match: s } = t;
		for (let [t, n] of Object.entries(e)) {
			let e = r ? t : t.toLowerCase();
			o.has(e) || a.has(e) || (s.size === 0 || s.has(e)) && (i[e] = n);
		}
		return i;
	}
	function y(e, t, n = {}) {
		if (!e || typeof e != "object") return {};
		let { caseSensitive: r = !1 } = n, i = {}, { exclude: a } = t;
		for (let [t, n] of Object.entries(e)) {
			let e = r ? t : t.toLowerCase();
			a.has(e) || (i[e] = n);
		}
		return i;
	}
	function b(e) {
		let t = [e.method, e.url];
		if (e.headers && typeof e.headers == "object") {
			let n = Object.keys(e.headers).sort();
			for (let r of n) {
				let n = Array.isArray(e.headers[r]) ? e.headers[r] : [e.headers[r]];
				t.push(r);
				for (let e of n.sort()) t.push(String(e));
			}
		}
		t.push(e.body);
		let n = t.join("|");
		return p(n);
	}
	t.exports = {
		SnapshotRecorder: class {
			#e;
			#t;
			#n = new Map();
			#r;
			#i = 1e400;
			#a = !1;
			#o;
			constructor(e = {}) {
				this.#r = e.snapshotPath, this.#i = e.maxSnapshots || 1e400, this.#a = e.autoFlush || !1, this.flushInterval = e.flushInterval || 3e4, this._flushTimer = null, this.matchOptions = {
					matchHeaders: e.matchHeaders || [],
					ignoreHeaders: e.ignoreHeaders || [],
					excludeHeaders: e.excludeHeaders || [],
					matchBody: e.matchBody !== !1,
					matchQuery: e.matchQuery !== !1,
					caseSensitive: e.caseSensitive || !1
				}, this.#o = g(this.matchOptions), this.shouldRecord = e.shouldRecord || (() => !0), this.shouldPlayback = e.shouldPlayback || (() => !0), this.#t = m(e.excludeUrls), this.#a && this.#r && this.#s();
			}
			async record(e, t) {
				if (!this.shouldRecord(e) || this.isUrlExcluded(e)) return;
				let n = _(e, this.#o, this.matchOptions), r = b(n), i = h(t.headers), a = {
					statusCode: t.statusCode,
					headers: y(i, this.#o, this.matchOptions),
					body: Buffer.isBuffer(t.body) ? t.body.toString("base64") : Buffer.from(String(t.body || "")).toString("base64"),
					trailers: t.trailers
				};
				if (this.#n.size >= this.#i && !this.#n.has(r)) {
					let e = this.#n.keys().next().value;
					this.#n.delete(e);
				}
				let o = this.#n.get(r);
				o && o.responses ? (o.responses.push(a), o.timestamp = new Date().toISOString()) : this.#n.set(r, {
					request: n,
					responses: [a],
					callCount: 0,
					timestamp: new Date().toISOString()
				}), this.#a && this.#r && this.#l();
			}
			isUrlExcluded(e) {
				let t = new URL(e.path, e.origin).toString();
				return this.#t(t);
			}
			findSnapshot(e) {
				if (!this.shouldPlayback(e) || this.isUrlExcluded(e)) return;
				let t = b(_(e, this.#o, this.matchOptions)), n = this.#n.get(t);
				if (!n) return;
				let r = n.callCount || 0, i = Math.min(r, n.responses.length - 1);
				return n.callCount = r + 1, {
					...n,
					response: n.responses[i]
				};
			}
			async loadSnapshots(e) {
				let t = e || this.#r;
				if (!t) throw new d("Snapshot path is required");
				try {
					let e = await i(c(t), "utf8"), n = JSON.parse(e);
					if (Array.isArray(n)) {
						this.#n.clear();
						for (let { hash: e, snapshot: t } of n) this.#n.set(e, t);
					} else this.#n = new Map(Object.entries(n));
				} catch (e) {
					if (e.code === "ENOENT") this.#n.clear();
					else throw new f(`Failed to load snapshots from ${t}`, { cause: e });
				}
			}
			async saveSnapshots(e) {
				let t = e || this.#r;
				if (!t) throw new d("Snapshot path is required");
				let n = c(t);
				await o(s(n), { recursive: !0 });
				let i = Array.from(this.#n.entries()).map(([e, t]) => ({
					hash: e,
					snapshot: t
				}));
				await r(n, JSON.stringify(i, null, 2), { flush: !0 });
			}
			clear() {
				this.#n.clear();
			}
			getSnapshots() {
				return Array.from(this.#n.values());
			}
			size() {
				return this.#n.size;
			}
			resetCallCounts() {
				for (let e of this.#n.values()) e.callCount = 0;
			}
			deleteSnapshot(e) {
				let t = b(_(e, this.#o, this.matchOptions));
				return this.#n.delete(t);
			}
			getSnapshotInfo(e) {
				let t = b(_(e, this.#o, this.matchOptions)), n = this.#n.get(t);
				return n ? {
					hash: t,
					request: n.request,
					responseCount: n.responses ? n.responses.length : +!!n.response,
					callCount: n.callCount || 0,
					timestamp: n.timestamp
				} : null;
			}
			replaceSnapshots(e) {
				if (this.#n.clear(), Array.isArray(e)) for (let { hash: t, snapshot: n } of e) this.#n.set(t, n);
				else e && typeof e == "object" && (this.#n = new Map(Object.entries(e)));
			}
			#s() {
				return this.#l();
			}
			#c() {
				this.#e &&= (u(this.#e), this.saveSnapshots().catch(() => {}), null);
			}
			#l() {
				this.#e = l(() => {
					this.saveSnapshots().catch(() => {}), this.#a ? this.#e?.refresh() : this.#e = null;
				}, 1e3);
			}
			destroy() {
				this.#c(), this.#e &&= (u(this.#e), null);
			}
			async close() {
				this.#r && this.#n.size !== 0 && await this.saveSnapshots(), this.destroy();
			}
		},
		formatRequestKey: _,
		createRequestHash: b,
		filterHeadersForMatching: v,
		filterHeadersForStorage: y,
		createHeaderFilters: g
	};
})), ge = t(((e, t) => {
	let n = V(), r = pe(), { SnapshotRecorder: i } = he(), o = f(), { InvalidArgumentError: s, UndiciError: c } = a(), { validateSnapshotMode: l } = me(), u = Symbol("kSnapshotRecorder"), d = Symbol("kSnapshotMode"), p = Symbol("kSnapshotPath"), m = Symbol("kSnapshotLoaded"), h = Symbol("kRealAgent"), g = !1;
	t.exports = class extends r {
		constructor(e = {}) {
			g ||= (process.emitWarning("SnapshotAgent is experimental and subject to change", "ExperimentalWarning"), !0);
			let { mode: t = "record", snapshotPath: r = null, ...a } = e;
			if (super(a), l(t), (t === "playback" || t === "update") && !r) throw new s(`snapshotPath is required when mode is '${t}'`);
			this[d] = t, this[p] = r, this[u] = new i({
				snapshotPath: this[p],
				mode: this[d],
				maxSnapshots: e.maxSnapshots,
				autoFlush: e.autoFlush,
				flushInterval: e.flushInterval,
				matchHeaders: e.matchHeaders,
				ignoreHeaders: e.ignoreHeaders,
				excludeHeaders: e.excludeHeaders,
				matchBody: e.matchBody,
				matchQuery: e.matchQuery,
				caseSensitive: e.caseSensitive,
				shouldRecord: e.shouldRecord,
				shouldPlayback: e.shouldPlayback,
				excludeUrls: e.excludeUrls
			}), this[m] = !1, (this[d] === "record" || this[d] === "update" || this[d] === "playback" && e.excludeUrls && e.excludeUrls.length > 0) && (this[h] = new n(e)), (this[d] === "playback" || this[d] === "update") && this[p] && this.loadSnapshots().catch(() => {});
		}
		dispatch(e, t) {
			t = o.wrap(t);
			let n = this[d];
			if (this[u].isUrlExcluded(e)) return this[h].dispatch(e, t);
			if (n === "playback" || n === "update") {
				if (!this[m]) return this.#e(e, t);
				let r = this[u].findSnapshot(e);
				if (r) return this.#n(r, t);
				if (n === "update") return this.#t(e, t);
				{
					let n = new c(`No snapshot found for ${e.method || "GET"} ${e.path}`);
					if (t.onError) {
						t.onError(n);
						return;
					}
					throw n;
				}
			}
			if (n === "record") return this.#t(e, t);
		}
		async #e(e, t) {
			return await this.loadSnapshots(), this.dispatch(e, t);
		}
		#t(e, t) {
			let n = {
				statusCode: null,
				headers: {},
				trailers: {},
				body: []
			}, r = this;
			return this[h].dispatch(e, {
				onRequestStart(e, n) {
					return t.onRequestStart(e, {
						...n,
						history: this.history
					});
				},
				onRequestUpgrade(e, n, r, i) {
					return t.onRequestUpgrade(e, n, r, i);
				},
				onResponseStart(e, r, i, a) {
					return n.statusCode = r, n.headers = i, t.onResponseStart(e, r, i, a);
				},
				onResponseData(e, r) {
					return n.body.push(r), t.onResponseData(e, r);
				},
				onResponseEnd(i, a) {
					n.trailers = a;
					let o = Buffer.concat(n.body);
					r[u].record(e, {
						statusCode: n.statusCode,
						headers: n.headers,
						body: o,
						trailers: n.trailers
					}).then(() => t.onResponseEnd(i, a)).catch((e) => t.onResponseError(i, e));
				}
			});
		}
		#n(e, t) {
			try {
				let { response: n } = e, r = {
					pause() {},
					resume() {},
					abort(e) {
						this.aborted = !0, this.reason = e;
					},
					aborted: !1,
					paused: !1
				};
				t.onRequestStart(r), t.onResponseStart(r, n.statusCode, n.headers);
				let i = Buffer.from(n.body, "base64");
				t.onResponseData(r, i), t.onResponseEnd(r, n.trailers);
			} catch (e) {
				t.onError?.(e);
			}
		}
		async loadSnapshots(e) {
			await this[u].loadSnapshots(e || this[p]), this[m] = !0, this[d] === "playback" && this.#r();
		}
		async saveSnapshots(e) {
			return this[u].saveSnapshots(e || this[p]);
		}
		#r() {
			for (let e of this[u].getSnapshots()) {
				let { request: t, responses: n, response: r } = e, i = new URL(t.url), a = this.get(i.origin), o = n ? n[0] : r;
				o && a.intercept({
					path: i.pathname + i.search,
					method: t.method,
					headers: t.headers,
					body: t.body
				}).reply(o.statusCode, o.body, {
					headers: o.headers,
					trailers: o.trailers
				}).persist();
			}
		}
		getRecorder() {
			return this[u];
		}
		getMode() {
			return this[d];
		}
		clearSnapshots() {
			this[u].clear();
		}
		resetCallCounts() {
			this[u].resetCallCounts();
		}
		deleteSnapshot(e) {
			return this[u].deleteSnapshot(e);
		}
		getSnapshotInfo(e) {
			return this[u].getSnapshotInfo(e);
		}
		replaceSnapshots(e) {
			this[u].replaceSnapshots(e);
		}
		async close() {
			await this[u].close(), await this[h]?.close(), await super.close();
		}
	};
})), $ = t(((e, t) => {
	let n = Symbol.for("undici.globalDispatcher.2"), r = Symbol.for("undici.globalDispatcher.1"), { InvalidArgumentError: i } = a(), o = V();
	c() === void 0 && s(new o());
	function s(e) {
		if (!e || typeof e.dispatch != "function") throw new i("Argument agent must implement Agent");
		Object.defineProperty(globalThis, n, {
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !1
		}), Object.defineProperty(globalThis, r, {
			value: e,
			writable: !0,
			enumerable: !1,
			configurable: !1
		});
	}
	function c() {
		return globalThis[r];
	}
	t.exports = {
		setGlobalDispatcher: s,
		getGlobalDispatcher: c,
		installedExports: [
			"fetch",
			"Headers",
			"Response",
			"Request",
			"FormData",
			"WebSocket",
			"CloseEvent",
			"ErrorEvent",
			"MessageEvent",
			"EventSource"
		]
	};
})), _e = t(((e, t) => {
	let r = n("node:assert"), i = f();
	t.exports = class {
		#e;
		#t = !1;
		#n = !1;
		#r = !1;
		constructor(e) {
			if (typeof e != "object" || !e) throw TypeError("handler must be an object");
			this.#e = i.wrap(e);
		}
		onRequestStart(...e) {
			this.#e.onRequestStart?.(...e);
		}
		onRequestUpgrade(...e) {
			return r(!this.#t), r(!this.#n), this.#e.onRequestUpgrade?.(...e);
		}
		onResponseStart(...e) {
			return r(!this.#t), r(!this.#n), r(!this.#r), this.#r = !0, this.#e.onResponseStart?.(...e);
		}
		onResponseData(...e) {
			return r(!this.#t), r(!this.#n), this.#e.onResponseData?.(...e);
		}
		onResponseEnd(...e) {
			return r(!this.#t), r(!this.#n), this.#t = !0, this.#e.onResponseEnd?.(...e);
		}
		onResponseError(...e) {
			return this.#n = !0, this.#e.onResponseError?.(...e);
		}
		onBodySent() {}
	};
})), ve = t(((e, t) => {
	let i = c(), { kBodyUsed: o, kRedirectCacheControl: s } = r(), l = n("node:assert"), { InvalidArgumentError: u } = a(), d = n("node:events"), f = [
		300,
		301,
		302,
		303,
		307,
		308
	], p = Symbol("body"), m = () => {};
	var h = class {
		constructor(e) {
			this[p] = e, this[o] = !1;
		}
		async *[Symbol.asyncIterator]() {
			l(!this[o], "disturbed"), this[o] = !0, yield* this[p];
		}
	}, g = class e {
		static buildDispatch(t, n) {
			if (n != null && (!Number.isInteger(n) || n < 0)) throw new u("maxRedirections must be a positive number");
			let r = t.dispatch.bind(t);
			return (t, i) => r(t, new e(r, n, t, i));
		}
		constructor(e, t, n, r) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new u("maxRedirections must be a positive number");
			this.dispatch = e, this.location = null;
			let { maxRedirections: a, ...c } = n;
			this.opts = c, this.maxRedirections = t, this.handler = r, this.history = [], Object.defineProperty(this.history, s, {
				value: [],
				enumerable: !1
			}), i.isStream(this.opts.body) ? (i.bodyLength(this.opts.body) === 0 && this.opts.body.on("data", function() {
				l(!1);
			}), typeof this.opts.body.readableDidRead != "boolean" && (this.opts.body[o] = !1, d.prototype.on.call(this.opts.body, "data", function() {
				this[o] = !0;
			}))) : (this.opts.body && typeof this.opts.body.pipeTo == "function" || this.opts.body && typeof this.opts.body != "string" && !ArrayBuffer.isView(this.opts.body) && i.isIterable(this.opts.body) && !i.isFormDataLike(this.opts.body)) && (this.opts.body = new h(this.opts.body));
		}
		onRequestStart(e, t) {
			this.handler.onRequestStart?.(e, {
				...t,
				history: this.history
			});
		}
		onRequestUpgrade(e, t, n, r) {
			this.handler.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) throw Error("max redirects");
			if ((t === 301 || t === 302) && this.opts.method === "POST" && (this.opts.method = "GET", i.isStream(this.opts.body) && i.destroy(this.opts.body.on("error", m)), this.opts.body = null), t === 303 && this.opts.method !== "HEAD" && (this.opts.method = "GET", i.isStream(this.opts.body) && i.destroy(this.opts.body.on("error", m)), this.opts.body = null), this.location = this.history.length >= this.maxRedirections || i.isDisturbed(this.opts.body) || f.indexOf(t) === -1 ? null : n.location, this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), !this.location) {
				this.handler.onResponseStart?.(e, t, n, r);
				return;
			}
			this.history[s].push({
				statusCode: t,
				headers: { ...n },
				receivedAt: Date.now()
			});
			let { origin: a, pathname: o, search: c } = i.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), l = c ? `${o}${c}` : o, d = `${a}${l}`;
			for (let e of this.history) if (e.toString() === d) throw new u(`Redirect loop detected. Cannot redirect to ${a}. This typically happens when using a Client or Pool with cross-origin redirects. Use an Agent for cross-origin redirects.`);
			this.opts.headers = v(this.opts.headers, t === 303, this.opts.origin !== a), this.opts.path = l, this.opts.origin = a, this.opts.query = null;
		}
		onResponseData(e, t) {
			this.location || this.handler.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			this.location ? this.dispatch(this.opts, this) : this.handler.onResponseEnd(e, t);
		}
		onResponseError(e, t) {
			this.handler.onResponseError?.(e, t);
		}
	};
	function _(e, t, n) {
		if (e.length === 4) return i.headerNameToString(e) === "host";
		if (t && i.headerNameToString(e).startsWith("content-")) return !0;
		if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
			let t = i.headerNameToString(e);
			return t === "authorization" || t === "cookie" || t === "proxy-authorization";
		}
		return !1;
	}
	function v(e, t, n) {
		let r = [];
		if (Array.isArray(e)) {
			if (e.length > 0 && Array.isArray(e[0])) for (let [i, a] of e) _(i, t, n) || r.push(i, a);
			else for (let i = 0; i < e.length; i += 2) _(e[i], t, n) || r.push(e[i], e[i + 1]);
		} else if (e && typeof e == "object") {
			let a = i.hasSafeIterator(e) ? e : Object.entries(e);
			for (let [e, i] of a) _(e, t, n) || r.push(e, i);
		} else l(e == null, "headers must be an object or an array");
		return r;
	}
	t.exports = g;
})), ye = t(((e, t) => {
	let n = ve();
	t.exports = function({ maxRedirections: e } = {}) {
		return (t) => function(r, i) {
			let { maxRedirections: a = e, ...o } = r;
			if (a == null || a === 0) return t(r, i);
			let s = { ...o };
			return t(s, new n(t, a, s, i));
		};
	};
})), be = t(((e, t) => {
	let n = _e(), { ResponseError: r } = a();
	var i = class extends n {
		#e;
		#t;
		#n;
		#r;
		#i;
		constructor(e, { handler: t }) {
			super(t);
		}
		#a(e) {
			return (this.#t ?? "").indexOf(e) === 0;
		}
		onRequestStart(e, t) {
			return this.#e = 0, this.#t = null, this.#n = null, this.#r = null, this.#i = "", super.onRequestStart(e, t);
		}
		onResponseStart(e, t, n, r) {
			if (this.#e = t, this.#r = n, this.#t = n["content-type"], this.#e < 400) return super.onResponseStart(e, t, n, r);
			(this.#a("application/json") || this.#a("text/plain")) && (this.#n = new TextDecoder("utf-8"));
		}
		onResponseData(e, t) {
			if (this.#e < 400) return super.onResponseData(e, t);
			this.#i += this.#n?.decode(t, { stream: !0 }) ?? "";
		}
		onResponseEnd(e, t) {
			if (this.#e >= 400) {
				if (this.#i += this.#n?.decode(void 0, { stream: !1 }) ?? "", this.#a("application/json")) try {
					this.#i = JSON.parse(this.#i);
				} catch {}
				let t, n = Error.stackTraceLimit;
				Error.stackTraceLimit = 0;
				try {
					t = new r("Response Error", this.#e, {
						body: this.#i,
						headers: this.#r
					});
				} finally {
					Error.stackTraceLimit = n;
				}
				super.onResponseError(e, t);
			} else super.onResponseEnd(e, t);
		}
		onResponseError(e, t) {
			super.onResponseError(e, t);
		}
	};
	t.exports = () => (e) => function(t, n) {
		return e(t, new i(t, { handler: n }));
	};
})), xe = t(((e, t) => {
	let n = ee();
	t.exports = (e) => (t) => function(r, i) {
		return t(r, new n({
			...r,
			retryOptions: {
				...e,
				...r.retryOptions
			}
		}, {
			handler: i,
			dispatch: t
		}));
	};
})), Se = t(((e, t) => {
	let { InvalidArgumentError: n, RequestAbortedError: r } = a(), i = _e();
	var o = class extends i {
		#e = 1048576;
		#t = !1;
		#n = 0;
		aborted = !1;
		reason = !1;
		constructor({ maxSize: e, signal: t }, r) {
			if (e != null && (!Number.isFinite(e) || e < 1)) throw new n("maxSize must be a number greater than 0");
			super(r), this.#e = e ?? this.#e;
		}
		#r(e) {
			this.aborted = !0, this.reason = e;
		}
		onRequestStart(e, t) {
			return e.abort = this.#r.bind(this), super.onRequestStart(e, t);
		}
		onResponseStart(e, t, n, i) {
			let a = n["content-length"];
			if (a != null && a > this.#e) throw new r(`Response size (${a}) larger than maxSize (${this.#e})`);
			return this.aborted === !0 || super.onResponseStart(e, t, n, i);
		}
		onResponseError(e, t) {
			super.onResponseError(e, this.aborted === !0 ? this.reason : t);
		}
		onResponseData(e, t) {
			if (this.#n += t.length, this.#n > this.#e) throw new r(`Response size (${this.#n}) larger than maxSize (${this.#e})`);
			return this.#n === this.#e && (this.#t = !0), !0;
		}
		onResponseEnd(e, t) {
			this.aborted === !0 ? super.onResponseError(e, this.reason) : super.onResponseEnd(e, this.#t ? {} : t);
		}
	};
	t.exports = function({ maxSize: e } = { maxSize: 1048576 }) {
		return (t) => function(n, r) {
			let { dumpMaxSize: i = e } = n;
			return t(n, new o({
				maxSize: i,
				signal: n.signal
			}, r));
		};
	};
})), Ce = t(((e, t) => {
	let { isIP: r } = n("node:net"), { lookup: i } = n("node:dns"), o = _e(), { InvalidArgumentError: s, InformationalError: c } = a(), l = 2 ** 31 - 1;
	function u(e) {
		let t = Object.getPrototypeOf(e);
		return Object.prototype.hasOwnProperty.call(e, Symbol.iterator) || t != null && t !== Object.prototype && typeof e[Symbol.iterator] == "function";
	}
	function d(e) {
		return typeof e == "string" && e.toLowerCase() === "host";
	}
	function f(e) {
		if (e == null) return null;
		if (Array.isArray(e)) {
			if (e.length === 0 || !Array.isArray(e[0])) return e;
			let t = [];
			for (let n of e) Array.isArray(n) && n.length === 2 ? t.push(n[0], n[1]) : t.push(n);
			return t;
		}
		if (typeof e == "object" && u(e)) {
			let t = [];
			for (let n of e) Array.isArray(n) && n.length === 2 ? t.push(n[0], n[1]) : t.push(n);
			return t;
		}
		return e;
	}
	function p(e) {
		if (e == null) return !1;
		if (Array.isArray(e)) {
			if (e.length === 0) return !1;
			for (let t = 0; t < e.length; t += 2) if (d(e[t])) return !0;
			return !1;
		}
		if (typeof e == "object") {
			for (let t in e) if (d(t)) return !0;
		}
		return !1;
	}
	function m(e, t) {
		let n = f(t);
		return p(n) ? n : Array.isArray(n) ? [
			"host",
			e,
			...n
		] : n && typeof n == "object" ? {
			host: e,
			...n
		} : { host: e };
	}
	var h = class {
		#e = 0;
		#t = new Map();
		constructor(e) {
			this.#e = e.maxItems;
		}
		get size() {
			return this.#t.size;
		}
		get(e) {
			return this.#t.get(e) ?? null;
		}
		set(e, t) {
			this.#t.set(e, t);
		}
		delete(e) {
			this.#t.delete(e);
		}
		full() {
			return this.size >= this.#e;
		}
	}, g = class {
		#e = 0;
		#t = 0;
		dualStack = !0;
		affinity = null;
		lookup = null;
		pick = null;
		storage = null;
		constructor(e) {
			this.#e = e.maxTTL, this.#t = e.maxItems, this.dualStack = e.dualStack, this.affinity = e.affinity, this.lookup = e.lookup ?? this.#n, this.pick = e.pick ?? this.#r, this.storage = e.storage ?? new h(e);
		}
		runLookup(e, t, n) {
			let r = this.storage.get(e.hostname);
			if (r == null && this.storage.full()) {
				n(null, e);
				return;
			}
			let i = {
				affinity: this.affinity,
				dualStack: this.dualStack,
				lookup: this.lookup,
				pick: this.pick,
				...t.dns,
				maxTTL: this.#e,
				maxItems: this.#t
			};
			if (r == null) this.lookup(e, i, (t, r) => {
				if (t || r == null || r.length === 0) {
					n(t ?? new c("No DNS entries found"));
					return;
				}
				this.setRecords(e, r);
				let a = this.storage.get(e.hostname), o = this.pick(e, a, i.affinity), s;
				s = typeof o.port == "number" ? `:${o.port}` : e.port === "" ? "" : `:${e.port}`, n(null, new URL(`${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${s}`));
			});
			else {
				let a = this.pick(e, r, i.affinity);
				if (a == null) {
					this.storage.delete(e.hostname), this.runLookup(e, t, n);
					return;
				}
				let o;
				o = typeof a.port == "number" ? `:${a.port}` : e.port === "" ? "" : `:${e.port}`, n(null, new URL(`${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`));
			}
		}
		#n(e, t, n) {
			i(e.hostname, {
				all: !0,
				family: this.dualStack === !1 ? this.affinity : 0,
				order: "ipv4first"
			}, (e, t) => {
				if (e) return n(e);
				let r = new Map();
				for (let e of t) r.set(`${e.address}:${e.family}`, e);
				n(null, r.values());
			});
		}
		#r(e, t, n) {
			let r = null, { records: i, offset: a } = t, o;
			if (this.dualStack ? (n ?? (a == null || a === l ? (t.offset = 0, n = 4) : (t.offset++, n = (t.offset & 1) == 1 ? 6 : 4)), o = i[n] != null && i[n].ips.length > 0 ? i[n] : i[n === 4 ? 6 : 4]) : o = i[n], o == null || o.ips.length === 0) return r;
			o.offset == null || o.offset === l ? o.offset = 0 : o.offset++;
			let s = o.offset % o.ips.length;
			return r = o.ips[s] ?? null, r == null ? r : Date.now() - r.timestamp > r.ttl ? (o.ips.splice(s, 1), this.pick(e, t, n)) : r;
		}
		pickFamily(e, t) {
			let n = this.storage.get(e.hostname)?.records;
			if (!n) return null;
			let r = n[t];
			if (!r) return null;
			r.offset == null || r.offset === l ? r.offset = 0 : r.offset++;
			let i = r.offset % r.ips.length, a = r.ips[i] ?? null;
			return a == null || Date.now() - a.timestamp > a.ttl && r.ips.splice(i, 1), a;
		}
		setRecords(e, t) {
			let n = Date.now(), r = { records: {
				4: null,
				6: null
			} }, i = this.#e;
			for (let e of t) {
				e.timestamp = n, typeof e.ttl == "number" ? (e.ttl = Math.min(e.ttl, this.#e), i = Math.min(i, e.ttl)) : e.ttl = this.#e;
				let t = r.records[e.family] ?? { ips: [] };
				t.ips.push(e), r.records[e.family] = t;
			}
			this.storage.set(e.hostname, r, { ttl: i });
		}
		deleteRecords(e) {
			this.storage.delete(e.hostname);
		}
		getHandler(e, t) {
			return new _(this, e, t);
		}
	}, _ = class extends o {
		#e = null;
		#t = null;
		#n = null;
		#r = null;
		#i = null;
		#a = !0;
		constructor(e, { origin: t, handler: n, dispatch: r, newOrigin: i }, a) {
			super(n), this.#r = t, this.#i = i, this.#t = { ...a }, this.#e = e, this.#n = r;
		}
		onResponseError(e, t) {
			switch (t.code) {
				case "ETIMEDOUT":
				case "ECONNREFUSED":
					if (this.#e.dualStack) {
						if (!this.#a) {
							super.onResponseError(e, t);
							return;
						}
						this.#a = !1;
						let n = this.#i.hostname[0] === "[" ? 4 : 6, r = this.#e.pickFamily(this.#r, n);
						if (r == null) {
							super.onResponseError(e, t);
							return;
						}
						let i;
						i = typeof r.port == "number" ? `:${r.port}` : this.#r.port === "" ? "" : `:${this.#r.port}`;
						let a = {
							...this.#t,
							origin: `${this.#r.protocol}//${r.family === 6 ? `[${r.address}]` : r.address}${i}`,
							headers: m(this.#r.host, this.#t.headers)
						};
						this.#n(a, this);
						return;
					}
					super.onResponseError(e, t);
					break;
				case "ENOTFOUND":
					this.#e.deleteRecords(this.#r), super.onResponseError(e, t);
					break;
				default: super.onResponseError(e, t);
			}
		}
	};
	t.exports = (e) => {
		if (e?.maxTTL != null && (typeof e?.maxTTL != "number" || e?.maxTTL < 0)) throw new s("Invalid maxTTL. Must be a positive number");
		if (e?.maxItems != null && (typeof e?.maxItems != "number" || e?.maxItems < 1)) throw new s("Invalid maxItems. Must be a positive number and greater than zero");
		if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) throw new s("Invalid affinity. Must be either 4 or 6");
		if (e?.dualStack != null && typeof e?.dualStack != "boolean") throw new s("Invalid dualStack. Must be a boolean");
		if (e?.lookup != null && typeof e?.lookup != "function") throw new s("Invalid lookup. Must be a function");
		if (e?.pick != null && typeof e?.pick != "function") throw new s("Invalid pick. Must be a function");
		if (e?.storage != null && (typeof e?.storage?.get != "function" || typeof e?.storage?.set != "function" || typeof e?.storage?.full != "function" || typeof e?.storage?.delete != "function")) throw new s("Invalid storage. Must be a object with methods: { get, set, full, delete }");
		let t = e?.dualStack ?? !0, n;
		n = t ? e?.affinity ?? null : e?.affinity ?? 4;
		let i = new g({
			maxTTL: e?.maxTTL ?? 1e4,
			lookup: e?.lookup ?? null,
			pick: e?.pick ?? null,
			dualStack: t,
			affinity: n,
			maxItems: e?.maxItems ?? 1e400,
			storage: e?.storage
		});
		return (e) => function(t, n) {
			let a = t.origin.constructor === URL ? t.origin : new URL(t.origin);
			return r(a.hostname) === 0 ? (i.runLookup(a, t, (r, o) => {
				if (r) return n.onResponseError(null, r);
				e({
					...t,
					servername: a.hostname,
					origin: o.origin,
					headers: m(a.host, t.headers)
				}, i.getHandler({
					origin: a,
					dispatch: e,
					handler: n,
					newOrigin: o
				}, t));
			}), !0) : e(t, n);
		};
	};
})), we = t(((e, t) => {
	let { safeHTTPMethods: n, pathHasQueryOrFragment: r, hasSafeIterator: i, isValidHTTPToken: a } = c(), { serializePathWithQuery: o } = c(), s = [
		"no-store",
		"private",
		"no-cache"
	], l = Symbol("invalid cache-control directives");
	function u(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, "");
	}
	function d(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return !0;
		return !1;
	}
	function f(e) {
		return e.replace(/^[\t ]+/, "");
	}
	function p(e) {
		return e.replace(/[\t ]+$/, "");
	}
	function m(e, t) {
		let n = !1;
		for (let r = t; r < e.length; r++) if (n) n = !1;
		else if (e[r] === "\\") n = !0;
		else if (e[r] === "\"") return r;
		return -1;
	}
	function h(e) {
		let t = [], n = 0, r = -1, i = !1, a = !1;
		for (let o = 0; o < e.length; o++) i ? a ? a = !1 : e[o] === "\\" ? a = !0 : e[o] === "\"" && (i = !1, r = -1) : e[o] === "\"" ? (i = !0, r = o) : e[o] === "," && (t.push({
			value: e.substring(n, o),
			fromMalformedQuote: !1
		}), n = o + 1);
		if (!i) return t.push({
			value: e.substring(n),
			fromMalformedQuote: !1
		}), t;
		let o = e.substring(n), s = r - n, c = 0;
		for (let e = 0; e < o.length; e++) o[e] === "," && (t.push({
			value: o.substring(c, e),
			fromMalformedQuote: c > s
		}), c = e + 1);
		return t.push({
			value: o.substring(c),
			fromMalformedQuote: c > s
		}), t;
	}
	function g(e, t) {
		let n = e[l];
		n === void 0 && (n = new Set(), Object.defineProperty(e, l, { value: n })), n.add(t);
	}
	function _(e, t) {
		return e[l]?.has(t) === !0;
	}
	function v(e) {
		for (let t of s) if (e.startsWith(t) && e.length > t.length && !a(e[t.length])) return t;
		let t = "", n = !1;
		for (let r = 0; r < e.length; r++) a(e[r]) ? t += e[r] : n = !0;
		if (n && d(s, t)) return t;
	}
	function y(e) {
		if (!e.origin) throw Error("opts.origin is undefined");
		let t = e.path || "/";
		return e.query && !r(t) && (t = o(t, e.query)), {
			origin: e.origin.toString(),
			method: e.method,
			path: t,
			headers: e.headers
		};
	}
	function b(e, t, n) {
		let r = t.toLowerCase(), i = e[r], a = Array.isArray(n) ? n : [n];
		i === void 0 ? e[r] = Array.isArray(n) ? n.slice() : n : Array.isArray(i) ? i.push(...a) : e[r] = [i, ...a];
	}
	function x(e) {
		let t;
		if (e.headers == null) t = {};
		else if (typeof e.headers == "object") {
			if (t = {}, i(e.headers)) {
				if (Array.isArray(e.headers)) {
					if (Array.isArray(e.headers[0])) for (let n of e.headers) {
						if (!Array.isArray(n)) throw Error("opts.headers is not a valid header map");
						let [e, r] = n;
						if (typeof e != "string" || typeof r != "string") throw Error("opts.headers is not a valid header map");
						b(t, e, r);
					}
					else {
						if (e.headers.length % 2 != 0) throw Error("opts.headers is not a valid header map");
						for (let n = 0; n < e.headers.length; n += 2) {
							let r = e.headers[n], i = e.headers[n + 1];
							if (typeof r != "string" || typeof i != "string" && !Array.isArray(i)) throw Error("opts.headers is not a valid header map");
							typeof i == "string" ? b(t, r, i) : b(t, r, i.map((e) => typeof e == "string" ? e : e.toString("latin1")));
						}
					}
				} else for (let n of e.headers) {
					if (!Array.isArray(n)) throw Error("opts.headers is not a valid header map");
					let [e, r] = n;
					if (typeof e != "string" || typeof r != "string") throw Error("opts.headers is not a valid header map");
					b(t, e, r);
				}
			} else for (let n of Object.keys(e.headers)) b(t, n, e.headers[n]);
		} else throw Error("opts.headers is not an object");
		return t;
	}
	function S(e) {
		if (typeof e != "object") throw TypeError(`expected key to be object, got ${typeof e}`);
		for (let t of [
			"origin",
			"method",
			"path"
		]) if (typeof e[t] != "string") throw TypeError(`expected key.${t} to be string, got ${typeof e[t]}`);
		if (e.headers !== void 0 && typeof e.headers != "object") throw TypeError(`expected headers to be object, got ${typeof e}`);
	}
	function C(e) {
		if (typeof e != "object") throw TypeError(`expected value to be object, got ${typeof e}`);
		for (let t of [
			"statusCode",
			"cachedAt",
			"staleAt",
			"deleteAt"
		]) if (typeof e[t] != "number") throw TypeError(`expected value.${t} to be number, got ${typeof e[t]}`);
		if (typeof e.statusMessage != "string") throw TypeError(`expected value.statusMessage to be string, got ${typeof e.statusMessage}`);
		if (e.headers != null && typeof e.headers != "object") throw TypeError(`expected value.rawHeaders to be object, got ${typeof e.headers}`);
		if (e.vary !== void 0 && typeof e.vary != "object") throw TypeError(`expected value.vary to be object, got ${typeof e.vary}`);
		if (e.etag !== void 0 && typeof e.etag != "string") throw TypeError(`expected value.etag to be string, got ${typeof e.etag}`);
	}
	function w(e) {
		let t = {}, n = new Set(), r = new Set(), i = h(Array.isArray(e) ? e.join(",") : e);
		for (let e = 0; e < i.length; e++) {
			let o = i[e], s = o.value.toLowerCase(), c = o.fromMalformedQuote, l = s.indexOf("="), d, h, _ = !1, y = !1;
			if (l !== -1) {
				let e = s.substring(0, l), t = s.substring(l + 1);
				_ = p(e) !== e, y = f(t) !== t, d = u(e), h = f(t);
			} else d = u(s);
			let b = v(d);
			if (b !== void 0) t[b] = !0;
			else switch (d) {
				case "min-fresh":
				case "max-stale":
				case "max-age":
				case "s-maxage":
				case "stale-while-revalidate":
				case "stale-if-error": {
					if (c || n.has(d)) continue;
					if (h === void 0 || _ || y || (h.length >= 2 && h[0] === "\"" && h[h.length - 1] === "\"" && (h = h.substring(1, h.length - 1)), !/^[0-9]+$/.test(h))) {
						delete t[d], n.add(d), g(t, d);
						continue;
					}
					let e = Math.min(parseInt(h, 10), 0x7fffffff);
					d === "min-fresh" ? (!(d in t) || t[d] < e) && (t[d] = e) : (!(d in t) || t[d] > e) && (t[d] = e);
					break;
				}
				case "private":
				case "no-cache":
					if (c || h !== void 0 && h.length === 0) {
						t[d] = !0;
						break;
					}
					if (h) {
						if (h[0] === "\"") {
							h = p(h);
							let n = "", r = e, o = !1, s = m(h, 1);
							if (s !== -1) n = h.substring(1, s), o = !0;
							else {
								let t = [h.substring(1)];
								for (let n = e + 1; n < i.length; n++) {
									let e = u(i[n].value), a = m(e, 0);
									if (r = n, a !== -1) {
										t.push(e.substring(0, a)), o = !0;
										break;
									}
									t.push(e);
								}
								n = t.join(",");
							}
							if (!o) {
								t[d] = !0;
								break;
							}
							e = r;
							let c = n.split(","), l = !0;
							for (let e = 0; e < c.length; e++) c[e] = u(c[e]), a(c[e]) || (l = !1);
							l ? t[d] !== !0 && (d in t ? t[d] = t[d].concat(c) : t[d] = c) : t[d] = !0;
						} else {
							let e = u(h);
							a(e) ? t[d] !== !0 && (d in t ? t[d] = t[d].concat(e) : t[d] = [e]) : t[d] = !0;
						}
						break;
					}
				case "public":
				case "must-revalidate":
				case "proxy-revalidate":
				case "immutable":
				case "no-transform":
				case "must-understand":
				case "only-if-cached":
					if (c || r.has(d)) continue;
					if (h !== void 0) {
						delete t[d], r.add(d);
						continue;
					}
					t[d] = !0;
					break;
				case "no-store":
					t[d] = !0;
					break;
				default: continue;
			}
		}
		return t;
	}
	function T(e) {
		let t = Array.isArray(e) ? e : [e], n = [];
		for (let e = 0; e < t.length; e++) {
			let r = t[e].split(",");
			for (let e = 0; e < r.length; e++) n.push(r[e]);
		}
		return n;
	}
	function E(e) {
		let t = T(e);
		for (let e = 0; e < t.length; e++) if (u(t[e]).indexOf("*") !== -1) return !0;
		return !1;
	}
	function D(e, t) {
		if (E(e)) return t;
		let n = {}, r = T(e);
		for (let e of r) {
			let r = u(e).toLowerCase();
			if (r.length === 0) continue;
			if (!a(r)) return;
			let i = t[r];
			n[r] = Array.isArray(i) ? i.slice() : i ?? null;
		}
		return n;
	}
	function O(e) {
		return E(e) || D(e, {}) === void 0;
	}
	function k(e) {
		return e.length <= 2 ? !1 : e[0] === "\"" && e[e.length - 1] === "\"" ? !(e[1] === "\"" || e.startsWith("\"W/")) : e.startsWith("W/\"") && e[e.length - 1] === "\"" ? e.length !== 4 : !1;
	}
	function A(e, t = "CacheStore") {
		if (typeof e != "object" || !e) throw TypeError(`expected type of ${t} to be a CacheStore, got ${e === null ? "null" : typeof e}`);
		for (let n of [
			"get",
			"createWriteStream",
			"delete"
		]) if (typeof e[n] != "function") throw TypeError(`${t} needs to have a \`${n}()\` function`);
	}
	function j(e, t = "CacheMethods") {
		if (!Array.isArray(e)) throw TypeError(`expected type of ${t} needs to be an array, got ${e === null ? "null" : typeof e}`);
		if (e.length === 0) throw TypeError(`${t} needs to have at least one method`);
		for (let r of e) if (!d(n, r)) throw TypeError(`element of ${t}-array needs to be one of following values: ${n.join(", ")}, got ${r}`);
	}
	function M(e, t) {
		let n = {};
		if (e.headers) {
			let r = Object.keys(e.headers).sort();
			for (let i of r) t?.has(i.toLowerCase()) || (n[i] = e.headers[i]);
		}
		return JSON.stringify([
			e.origin,
			e.method,
			e.path,
			n
		]);
	}
	t.exports = {
		makeCacheKey: y,
		normalizeHeaders: x,
		assertCacheKey: S,
		assertCacheValue: C,
		parseCacheControlHeader: w,
		hasInvalidCacheControlDirective: _,
		parseVaryHeader: D,
		hasVaryStar: E,
		isInvalidOrWildcardVaryHeader: O,
		isEtagUsable: k,
		assertCacheMethods: j,
		assertCacheStore: A,
		makeDeduplicationKey: M
	};
})), Te = t(((e, t) => {
	function n(e) {
		switch (e[3]) {
			case ",": return i(e);
			case " ": return a(e);
			default: return o(e);
		}
	}
	function r(e, t, n, r, i, a, o) {
		let s = new Date(Date.UTC(e, t, n, r, i, a));
		return e >= 0 && e <= 99 && s.setUTCFullYear(e), s.getUTCFullYear() === e && s.getUTCMonth() === t && s.getUTCDate() === n && s.getUTCHours() === r && s.getUTCMinutes() === i && s.getUTCSeconds() === a && s.getUTCDay() === o ? s : void 0;
	}
	function i(e) {
		if (e.length !== 29 || e[4] !== " " || e[7] !== " " || e[11] !== " " || e[16] !== " " || e[19] !== ":" || e[22] !== ":" || e[25] !== " " || e[26] !== "G" || e[27] !== "M" || e[28] !== "T") return;
		let t = -1;
		if (e[0] === "S" && e[1] === "u" && e[2] === "n") t = 0;
		else if (e[0] === "M" && e[1] === "o" && e[2] === "n") t = 1;
		else if (e[0] === "T" && e[1] === "u" && e[2] === "e") t = 2;
		else if (e[0] === "W" && e[1] === "e" && e[2] === "d") t = 3;
		else if (e[0] === "T" && e[1] === "h" && e[2] === "u") t = 4;
		else if (e[0] === "F" && e[1] === "r" && e[2] === "i") t = 5;
		else if (e[0] === "S" && e[1] === "a" && e[2] === "t") t = 6;
		else return;
		let n = 0;
		if (e[5] === "0") {
			let t = e.charCodeAt(6);
			if (t < 49 || t > 57) return;
			n = t - 48;
		} else {
			let t = e.charCodeAt(5);
			if (t < 49 || t > 51) return;
			let r = e.charCodeAt(6);
			if (r < 48 || r > 57) return;
			n = (t - 48) * 10 + (r - 48);
		}
		let i = -1;
		if (e[8] === "J" && e[9] === "a" && e[10] === "n") i = 0;
		else if (e[8] === "F" && e[9] === "e" && e[10] === "b") i = 1;
		else if (e[8] === "M" && e[9] === "a") {
			if (e[10] === "r") i = 2;
			else if (e[10] === "y") i = 4;
			else return;
		} else if (e[8] === "J") {
			if (e[9] === "a" && e[10] === "n") i = 0;
			else if (e[9] === "u") {
				if (e[10] === "n") i = 5;
				else if (e[10] === "l") i = 6;
				else return;
			} else return;
		} else if (e[8] === "A") {
			if (e[9] === "p" && e[10] === "r") i = 3;
			else if (e[9] === "u" && e[10] === "g") i = 7;
			else return;
		} else if (e[8] === "S" && e[9] === "e" && e[10] === "p") i = 8;
		else if (e[8] === "O" && e[9] === "c" && e[10] === "t") i = 9;
		else if (e[8] === "N" && e[9] === "o" && e[10] === "v") i = 10;
		else if (e[8] === "D" && e[9] === "e" && e[10] === "c") i = 11;
		else return;
		let a = e.charCodeAt(12);
		if (a < 48 || a > 57) return;
		let o = e.charCodeAt(13);
		if (o < 48 || o > 57) return;
		let s = e.charCodeAt(14);
		if (s < 48 || s > 57) return;
		let c = e.charCodeAt(15);
		if (c < 48 || c > 57) return;
		let l = (a - 48) * 1e3 + (o - 48) * 100 + (s - 48) * 10 + (c - 48), u = 0;
		if (e[17] === "0") {
			let t = e.charCodeAt(18);
			if (t < 48 || t > 57) return;
			u = t - 48;
		} else {
			let t = e.charCodeAt(17);
			if (t < 48 || t > 50) return;
			let n = e.charCodeAt(18);
			if (n < 48 || n > 57 || t === 50 && n > 51) return;
			u = (t - 48) * 10 + (n - 48);
		}
		let d = 0;
		if (e[20] === "0") {
			let t = e.charCodeAt(21);
			if (t < 48 || t > 57) return;
			d = t - 48;
		} else {
			let t = e.charCodeAt(20);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(21);
			if (n < 48 || n > 57) return;
			d = (t - 48) * 10 + (n - 48);
		}
		let f = 0;
		if (e[23] === "0") {
			let t = e.charCodeAt(24);
			if (t < 48 || t > 57) return;
			f = t - 48;
		} else {
			let t = e.charCodeAt(23);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(24);
			if (n < 48 || n > 57) return;
			f = (t - 48) * 10 + (n - 48);
		}
		return r(l, i, n, u, d, f, t);
	}
	function a(e) {
		if (e.length !== 24 || e[7] !== " " || e[10] !== " " || e[19] !== " ") return;
		let t = -1;
		if (e[0] === "S" && e[1] === "u" && e[2] === "n") t = 0;
		else if (e[0] === "M" && e[1] === "o" && e[2] === "n") t = 1;
		else if (e[0] === "T" && e[1] === "u" && e[2] === "e") t = 2;
		else if (e[0] === "W" && e[1] === "e" && e[2] === "d") t = 3;
		else if (e[0] === "T" && e[1] === "h" && e[2] === "u") t = 4;
		else if (e[0] === "F" && e[1] === "r" && e[2] === "i") t = 5;
		else if (e[0] === "S" && e[1] === "a" && e[2] === "t") t = 6;
		else return;
		let n = -1;
		if (e[4] === "J" && e[5] === "a" && e[6] === "n") n = 0;
		else if (e[4] === "F" && e[5] === "e" && e[6] === "b") n = 1;
		else if (e[4] === "M" && e[5] === "a") {
			if (e[6] === "r") n = 2;
			else if (e[6] === "y") n = 4;
			else return;
		} else if (e[4] === "J") {
			if (e[5] === "a" && e[6] === "n") n = 0;
			else if (e[5] === "u") {
				if (e[6] === "n") n = 5;
				else if (e[6] === "l") n = 6;
				else return;
			} else return;
		} else if (e[4] === "A") {
			if (e[5] === "p" && e[6] === "r") n = 3;
			else if (e[5] === "u" && e[6] === "g") n = 7;
			else return;
		} else if (e[4] === "S" && e[5] === "e" && e[6] === "p") n = 8;
		else if (e[4] === "O" && e[5] === "c" && e[6] === "t") n = 9;
		else if (e[4] === "N" && e[5] === "o" && e[6] === "v") n = 10;
		else if (e[4] === "D" && e[5] === "e" && e[6] === "c") n = 11;
		else return;
		let i = 0;
		if (e[8] === " ") {
			let t = e.charCodeAt(9);
			if (t < 49 || t > 57) return;
			i = t - 48;
		} else {
			let t = e.charCodeAt(8);
			if (t < 49 || t > 51) return;
			let n = e.charCodeAt(9);
			if (n < 48 || n > 57) return;
			i = (t - 48) * 10 + (n - 48);
		}
		let a = 0;
		if (e[11] === "0") {
			let t = e.charCodeAt(12);
			if (t < 48 || t > 57) return;
			a = t - 48;
		} else {
			let t = e.charCodeAt(11);
			if (t < 48 || t > 50) return;
			let n = e.charCodeAt(12);
			if (n < 48 || n > 57 || t === 50 && n > 51) return;
			a = (t - 48) * 10 + (n - 48);
		}
		let o = 0;
		if (e[14] === "0") {
			let t = e.charCodeAt(15);
			if (t < 48 || t > 57) return;
			o = t - 48;
		} else {
			let t = e.charCodeAt(14);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(15);
			if (n < 48 || n > 57) return;
			o = (t - 48) * 10 + (n - 48);
		}
		let s = 0;
		if (e[17] === "0") {
			let t = e.charCodeAt(18);
			if (t < 48 || t > 57) return;
			s = t - 48;
		} else {
			let t = e.charCodeAt(17);
			if (t < 48 || t > 53) return;
			let n = e.charCodeAt(18);
			if (n < 48 || n > 57) return;
			s = (t - 48) * 10 + (n - 48);
		}
		let c = e.charCodeAt(20);
		if (c < 48 || c > 57) return;
		let l = e.charCodeAt(21);
		if (l < 48 || l > 57) return;
		let u = e.charCodeAt(22);
		if (u < 48 || u > 57) return;
		let d = e.charCodeAt(23);
		if (!(d < 48 || d > 57)) return r((c - 48) * 1e3 + (l - 48) * 100 + (u - 48) * 10 + (d - 48), n, i, a, o, s, t);
	}
	function o(e) {
		let t = -1, n = -1;
		if (e[0] === "S") e[1] === "u" && e[2] === "n" && e[3] === "d" && e[4] === "a" && e[5] === "y" ? (n = 0, t = 6) : e[1] === "a" && e[2] === "t" && e[3] === "u" && e[4] === "r" && e[5] === "d" && e[6] === "a" && e[7] === "y" && (n = 6, t = 8);
		else if (e[0] === "M" && e[1] === "o" && e[2] === "n" && e[3] === "d" && e[4] === "a" && e[5] === "y") n = 1, t = 6;
		else if (e[0] === "T") e[1] === "u" && e[2] === "e" && e[3] === "s" && e[4] === "d" && e[5] === "a" && e[6] === "y" ? (n = 2, t = 7) : e[1] === "h" && e[2] === "u" && e[3] === "r" && e[4] === "s" && e[5] === "d" && e[6] === "a" && e[7] === "y" && (n = 4, t = 8);
		else if (e[0] === "W" && e[1] === "e" && e[2] === "d" && e[3] === "n" && e[4] === "e" && e[5] === "s" && e[6] === "d" && e[7] === "a" && e[8] === "y") n = 3, t = 9;
		else if (e[0] === "F" && e[1] === "r" && e[2] === "i" && e[3] === "d" && e[4] === "a" && e[5] === "y") n = 5, t = 6;
		else return;
		if (e[t] !== "," || e.length - t - 1 != 23 || e[t + 1] !== " " || e[t + 4] !== "-" || e[t + 8] !== "-" || e[t + 11] !== " " || e[t + 14] !== ":" || e[t + 17] !== ":" || e[t + 20] !== " " || e[t + 21] !== "G" || e[t + 22] !== "M" || e[t + 23] !== "T") return;
		let i = 0;
		if (e[t + 2] === "0") {
			let n = e.charCodeAt(t + 3);
			if (n < 49 || n > 57) return;
			i = n - 48;
		} else {
			let n = e.charCodeAt(t + 2);
			if (n < 49 || n > 51) return;
			let r = e.charCodeAt(t + 3);
			if (r < 48 || r > 57) return;
			i = (n - 48) * 10 + (r - 48);
		}
		let a = -1;
		if (e[t + 5] === "J" && e[t + 6] === "a" && e[t + 7] === "n") a = 0;
		else if (e[t + 5] === "F" && e[t + 6] === "e" && e[t + 7] === "b") a = 1;
		else if (e[t + 5] === "M" && e[t + 6] === "a" && e[t + 7] === "r") a = 2;
		else if (e[t + 5] === "A" && e[t + 6] === "p" && e[t + 7] === "r") a = 3;
		else if (e[t + 5] === "M" && e[t + 6] === "a" && e[t + 7] === "y") a = 4;
		else if (e[t + 5] === "J" && e[t + 6] === "u" && e[t + 7] === "n") a = 5;
		else if (e[t + 5] === "J" && e[t + 6] === "u" && e[t + 7] === "l") a = 6;
		else if (e[t + 5] === "A" && e[t + 6] === "u" && e[t + 7] === "g") a = 7;
		else if (e[t + 5] === "S" && e[t + 6] === "e" && e[t + 7] === "p") a = 8;
		else if (e[t + 5] === "O" && e[t + 6] === "c" && e[t + 7] === "t") a = 9;
		else if (e[t + 5] === "N" && e[t + 6] === "o" && e[t + 7] === "v") a = 10;
		else if (e[t + 5] === "D" && e[t + 6] === "e" && e[t + 7] === "c") a = 11;
		else return;
		let o = e.charCodeAt(t + 9);
		if (o < 48 || o > 57) return;
		let s = e.charCodeAt(t + 10);
		if (s < 48 || s > 57) return;
		let c = (o - 48) * 10 + (s - 48);
		c += c < 70 ? 2e3 : 1900;
		let l = 0;
		if (e[t + 12] === "0") {
			let n = e.charCodeAt(t + 13);
			if (n < 48 || n > 57) return;
			l = n - 48;
		} else {
			let n = e.charCodeAt(t + 12);
			if (n < 48 || n > 50) return;
			let r = e.charCodeAt(t + 13);
			if (r < 48 || r > 57 || n === 50 && r > 51) return;
			l = (n - 48) * 10 + (r - 48);
		}
		let u = 0;
		if (e[t + 15] === "0") {
			let n = e.charCodeAt(t + 16);
			if (n < 48 || n > 57) return;
			u = n - 48;
		} else {
			let n = e.charCodeAt(t + 15);
			if (n < 48 || n > 53) return;
			let r = e.charCodeAt(t + 16);
			if (r < 48 || r > 57) return;
			u = (n - 48) * 10 + (r - 48);
		}
		let d = 0;
		if (e[t + 18] === "0") {
			let n = e.charCodeAt(t + 19);
			if (n < 48 || n > 57) return;
			d = n - 48;
		} else {
			let n = e.charCodeAt(t + 18);
			if (n < 48 || n > 53) return;
			let r = e.charCodeAt(t + 19);
			if (r < 48 || r > 57) return;
			d = (n - 48) * 10 + (r - 48);
		}
		return r(c, a, i, l, u, d, n);
	}
	t.exports = { parseHttpDate: n };
})), Ee = t(((e, t) => {
	let n = c(), { kRedirectCacheControl: i } = r(), { parseCacheControlHeader: a, hasInvalidCacheControlDirective: o, parseVaryHeader: s, hasVaryStar: l, isInvalidOrWildcardVaryHeader: u, isEtagUsable: d } = we(), { parseHttpDate: f } = Te();
	function p() {}
	function m(e, t) {
		try {
			return new URL(String(e)).origin === new URL(String(t)).origin;
		} catch {
			return String(e) === String(t);
		}
	}
	let h = [
		200,
		203,
		204,
		206,
		300,
		301,
		308,
		404,
		405,
		410,
		414,
		501
	], g = [206], _ = 2147483647e3;
	function v(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, "");
	}
	function y(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return !0;
		return !1;
	}
	function b(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; n++) e.push(t[n]);
		else t != null && e.push(t);
	}
	function x(e, t) {
		let n = Array.isArray(t) ? t : [t];
		for (let t = 0; t < n.length; t++) {
			let r = n[t].split(",");
			for (let t = 0; t < r.length; t++) e.push(v(r[t]).toLowerCase());
		}
	}
	function S(e, t) {
		if (typeof t != "string") return;
		let n, r, i;
		try {
			n = new URL(e.origin), r = new URL(e.path, n), i = new URL(t, r);
		} catch {
			return;
		}
		if (i.origin === n.origin) return i.pathname + i.search;
	}
	function C(e, t, r) {
		O(e, {
			...t,
			path: r
		});
		for (let i = 0; i < n.safeHTTPMethods.length; i++) {
			let a = n.safeHTTPMethods[i];
			a !== t.method && O(e, {
				...t,
				method: a,
				path: r
			});
		}
	}
	function w(e, t, n) {
		if (n === void 0) return;
		let r = Array.isArray(n) ? n : [n];
		for (let n = 0; n < r.length; n++) {
			let i = S(t, r[n]);
			i !== void 0 && C(e, t, i);
		}
	}
	function T(e, t, n) {
		C(e, t, t.path), w(e, t, n.location), w(e, t, n["content-location"]);
	}
	function E(e) {
		return e != null && (Object.hasOwn(e, "authorization") || Object.hasOwn(e, "cookie") || Object.hasOwn(e, "proxy-authorization"));
	}
	var D = class {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o;
		#s = !1;
		#c = !1;
		#l;
		constructor({ store: e, type: t, cacheByDefault: n }, r, i) {
			this.#r = e, this.#t = t, this.#n = n, this.#e = r, this.#i = i;
		}
		onRequestStart(e, t) {
			this.#a?.destroy(), this.#a = void 0, this.#s = !1, this.#c = !1, this.#l = void 0, this.#o = t?.history, this.#i.onRequestStart?.(e, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.#i.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, r, o) {
			let c = () => this.#i.onResponseStart?.(e, t, r, o), f = this;
			if (!y(n.safeHTTPMethods, this.#e.method) && t >= 200 && t <= 399) return T(this.#r, this.#e, r), c();
			if (this.#o && this.#o.length > 1 && E(this.#e.headers)) return c();
			if (this.#o && this.#o.length > 0) {
				for (let e of this.#o) if (!m(e.origin, this.#e.origin)) return c();
			}
			let p = Date.now(), g = this.#o?.[i], v = g?.length > 0 ? M(this.#t, this.#e.method, g, this.#e.headers, this.#n, p) : void 0;
			if (g?.length > 0 && v === void 0) return c();
			let x = r["cache-control"], S = x ? a(x) : {};
			if (A(this.#t, r, S)) return O(this.#r, this.#e), c();
			let C = r["last-modified"] && y(h, t);
			if (!x && !r.expires && !C && !this.#n) return t === 304 && r.vary && u(r.vary) && O(this.#r, this.#e), c();
			if (!j(this.#t, this.#e.method, t, r, S, this.#e.headers)) return t === 304 && (x || A(this.#t, r, S)) && O(this.#r, this.#e), c();
			let w = Object.hasOwn(r, "age") ? F(r.age) : void 0;
			if (w !== void 0 && w >= _) return k(t, this.#r, this.#e), c();
			let D = Object.hasOwn(r, "date") ? P(r.date) : void 0;
			if (D === null) return k(t, this.#r, this.#e), c();
			let N = D ? Math.max(0, p - D.getTime()) : 0, z = Math.max(N, w ?? 0), B = typeof r.etag == "string" && d(r.etag) || typeof r["last-modified"] == "string", V = I(this.#t, p, w, r, D, S, B) ?? this.#n, H = V === 0 && B;
			if (V === void 0 || z >= V && !H) return (x || V !== void 0) && k(t, this.#r, this.#e), c();
			let U = p - z, W = V + U;
			if (v !== void 0 && (W = Math.min(W, v.staleAt)), p >= W && !H) return k(t, this.#r, this.#e), c();
			let G, K = [];
			if (g) for (let e of g) b(K, e?.headers?.vary);
			if (b(K, r.vary), K.length > 0) {
				for (let e of K) if (l(e)) return c();
				if (this.#e.headers && (G = s(K, this.#e.headers), !G)) return c();
			}
			let ee = S;
			v !== void 0 && (ee = { ...S }, delete ee["stale-while-revalidate"], delete ee["stale-if-error"], v.requiresRevalidation === !0 && (ee["proxy-revalidate"] = !0));
			let te = U, ne = L(U, p, ee, W), q = R(r, S), J = {
				statusCode: t,
				statusMessage: o,
				headers: q,
				vary: G,
				cacheControlDirectives: ee,
				cachedAt: te,
				staleAt: W,
				deleteAt: ne
			};
			if (t === 304) {
				this.#s = !0;
				let t = !1, n = () => {
					if (!t && (t = !0, this.#s = !1, this.#l)) {
						let { controller: e, trailers: t } = this.#l;
						this.#l = void 0, this.#a?.end(), this.#i.onResponseEnd?.(e, t);
					}
				}, r = (n) => {
					if (!t) {
						t = !0, this.#s = !1, this.#c = !0, this.#l = void 0, this.#a?.destroy();
						try {
							this.#i.onResponseError?.(e, n);
						} catch {}
					}
				}, i = (i) => {
					if (!i) c(), n();
					else if (J.statusCode = i.statusCode, J.statusMessage = i.statusMessage, J.etag = i.etag, J.vary = G ?? i.vary, J.headers = {
						...i.headers,
						...q
					}, c(), this.#a = this.#r.createWriteStream(this.#e, J), !this.#a || !i?.body) n();
					else if (typeof i.body.values == "function") {
						let a = i.body.values(), o = () => {
							if (!t) try {
								for (let t of a) {
									let n = this.#a?.write(t) === !1;
									if (this.#i.onResponseData?.(e, t), n) return;
								}
								n();
							} catch (e) {
								r(e);
							}
						};
						this.#a.on("error", function() {
							f.#a = void 0, f.#r.delete(f.#e), o();
						}).on("drain", () => {
							o();
						}).on("close", function() {
							f.#a === this && (f.#a = void 0, o());
						}), o();
					} else typeof i.body.on == "function" ? (i.body.on("data", (t) => {
						try {
							this.#a?.write(t), this.#i.onResponseData?.(e, t);
						} catch (e) {
							i.body.destroy(), r(e);
						}
					}).on("end", () => {
						this.#a?.end(), n();
					}).on("error", () => {
						this.#a = void 0, this.#r.delete(this.#e), n();
					}), this.#a.on("error", function() {
						f.#a = void 0, f.#r.delete(f.#e);
					}).on("close", function() {
						f.#a === this && (f.#a = void 0);
					})) : n();
				}, a = this.#r.get(this.#e);
				a && typeof a.then == "function" ? a.then(i, () => i(void 0)).catch((e) => {
					r(e);
				}) : i(a);
			} else {
				if (typeof r.etag == "string" && d(r.etag) && (J.etag = r.etag), this.#a = this.#r.createWriteStream(this.#e, J), !this.#a) return c();
				this.#a.on("drain", () => e.resume()).on("error", function() {
					f.#a = void 0, f.#r.delete(f.#e);
				}).on("close", function() {
					f.#a === this && (f.#a = void 0), e.resume();
				}), c();
			}
		}
		onResponseData(e, t) {
			this.#a?.write(t) === !1 && e.pause(), this.#i.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			this.#c ? this.#c = !1 : this.#s ? this.#l = {
				controller: e,
				trailers: t
			} : (this.#a?.end(), this.#i.onResponseEnd?.(e, t));
		}
		onResponseError(e, t) {
			this.#s = !1, this.#l = void 0, this.#a?.destroy(t), this.#a = void 0, this.#i.onResponseError?.(e, t);
		}
	};
	function O(e, t) {
		try {
			e.delete(t)?.catch?.(p);
		} catch {}
	}
	function k(e, t, n) {
		e === 304 && O(t, n);
	}
	function A(e, t, n) {
		return n["no-store"] === !0 || e === "shared" && (n.private === !0 || Object.hasOwn(t, "set-cookie")) || (t.vary ? u(t.vary) : !1);
	}
	function j(e, t, r, i, a, o) {
		return !(!y(n.safeHTTPMethods, t) || r < 200 || y(g, r) || !y(h, r) && !i.expires && !a.public && a["max-age"] === void 0 && !(a.private && e === "private") && (a["s-maxage"] === void 0 || e !== "shared") || a["no-store"] || e === "shared" && (a.private === !0 || Object.hasOwn(i, "set-cookie")) || i.vary && l(i.vary) || o != null && Object.hasOwn(o, "authorization") && (!a.public && !a["s-maxage"] && !a["must-revalidate"] || typeof o.authorization != "string" || Array.isArray(a["no-cache"]) && y(a["no-cache"], "authorization") || Array.isArray(a.private) && y(a.private, "authorization")));
	}
	function M(e, t, n, r, i, a) {
		let o = 1e400, s = !1;
		for (let c of n) {
			let n = N(e, t, c, r, i);
			if (n === void 0 || n.staleAt <= a) return;
			o = Math.min(o, n.staleAt), s ||= n.requiresRevalidation;
		}
		return {
			staleAt: o,
			requiresRevalidation: s
		};
	}
	function N(e, t, n, r, i) {
		if (!Number.isInteger(n?.statusCode) || !Number.isFinite(n?.receivedAt)) return;
		let o = n.headers ?? {}, s = o["cache-control"], c = s ? a(s) : {};
		if (o.vary && l(o.vary) || c["no-store"] === !0 || e === "shared" && Object.hasOwn(c, "private") || Object.hasOwn(c, "no-cache") || c["must-revalidate"] === !0 || e === "shared" && c["proxy-revalidate"] === !0) return;
		let u = o["last-modified"] && y(h, n.statusCode);
		if (!s && !o.expires && !u && !i || !j(e, t, n.statusCode, o, c, r)) return;
		let f = Object.hasOwn(o, "age") ? F(o.age) : void 0;
		if (f !== void 0 && f >= _) return;
		let p = Object.hasOwn(o, "date") ? P(o.date) : void 0;
		if (p === null) return;
		let m = p ? Math.max(0, n.receivedAt - p.getTime()) : 0, g = Math.max(m, f ?? 0), v = typeof o.etag == "string" && d(o.etag) || typeof o["last-modified"] == "string", b = I(e, n.receivedAt, f, o, p, c, v) ?? i;
		if (b !== void 0) return {
			staleAt: n.receivedAt - g + b,
			requiresRevalidation: e === "shared" && Object.hasOwn(c, "s-maxage")
		};
	}
	function P(e) {
		let t = e;
		if (Array.isArray(t)) {
			if (t.length !== 1) return null;
			t = t[0];
		}
		return typeof t == "string" ? f(t) : null;
	}
	function F(e) {
		let t = e;
		if (Array.isArray(t)) {
			if (t.length !== 1) return _;
			t = t[0];
		}
		if (typeof t != "string" || !/^[\t ]*[0-9]+[\t ]*$/.test(t)) return _;
		let n = BigInt(t.replace(/^[\t ]+|[\t ]+$/g, ""));
		return n >= BigInt(_ / 1e3) ? _ : Number(n) * 1e3;
	}
	function I(e, t, n, r, i, a, s) {
		if (e === "shared") {
			if (o(a, "s-maxage")) return 0;
			let e = a["s-maxage"];
			if (e !== void 0) return e * 1e3;
		}
		if (o(a, "max-age")) return 0;
		let c = a["max-age"];
		if (c !== void 0) return c * 1e3;
		if (Object.hasOwn(r, "expires")) {
			if (typeof r.expires != "string") return 0;
			let e = f(r.expires);
			if (!e || t >= e.getTime()) return 0;
			if (i) {
				if (i >= e) return 0;
				let t = e.getTime() - i.getTime();
				return n !== void 0 && n >= t ? 0 : t;
			}
			return e.getTime() - t;
		}
		if (typeof r["last-modified"] == "string") {
			let e = f(r["last-modified"]);
			if (e) return e.getTime() >= t ? void 0 : (t - e.getTime()) * .1;
		}
		if (a.immutable) return 31536e6;
		if (a["no-cache"] === !0 && s) return 0;
	}
	function L(e, t, n, r) {
		let i = -1e400, a = -1e400, o = -1e400;
		if (n["stale-while-revalidate"] && (i = r + n["stale-while-revalidate"] * 1e3), n["stale-if-error"] && (a = r + n["stale-if-error"] * 1e3), n.immutable && i === -1e400 && a === -1e400 && (o = t + 31536e6), i === -1e400 && a === -1e400 && o === -1e400) {
			let n = r - e;
			if (n <= 0) return t + 864e5;
			let i = Math.min(Math.max(t - e, 0), 1e3);
			return r + n + i;
		}
		return Math.max(r, i, a, o);
	}
	function R(e, t) {
		let n = [
			"connection",
			"proxy-authenticate",
			"proxy-authentication-info",
			"proxy-authorization",
			"proxy-connection",
			"te",
			"transfer-encoding",
			"upgrade",
			"age"
		];
		e.connection && x(n, e.connection), Array.isArray(t["no-cache"]) && n.push(...t["no-cache"]), Array.isArray(t.private) && n.push(...t.private);
		let r;
		for (let t of n) Object.hasOwn(e, t) && (r ??= { ...e }, delete r[t]);
		return r ?? e;
	}
	t.exports = D;
})), De = t(((e, t) => {
	let { Writable: r } = n("node:stream"), { EventEmitter: i } = n("node:events"), { assertCacheKey: a, assertCacheValue: o } = we();
	var s = class extends i {
		#e = 1024;
		#t = 0x6400000;
		#n = 5242880;
		#r = 0;
		#i = 0;
		#a = new Map();
		#o = !1;
		constructor(e) {
			if (super(), e) {
				if (typeof e != "object") throw TypeError("MemoryCacheStore options must be an object");
				if (e.maxCount !== void 0) {
					if (typeof e.maxCount != "number" || !Number.isInteger(e.maxCount) || e.maxCount < 0) throw TypeError("MemoryCacheStore options.maxCount must be a non-negative integer");
					this.#e = e.maxCount;
				}
				if (e.maxSize !== void 0) {
					if (typeof e.maxSize != "number" || !Number.isInteger(e.maxSize) || e.maxSize < 0) throw TypeError("MemoryCacheStore options.maxSize must be a non-negative integer");
					this.#t = e.maxSize;
				}
				if (e.maxEntrySize !== void 0) {
					if (typeof e.maxEntrySize != "number" || !Number.isInteger(e.maxEntrySize) || e.maxEntrySize < 0) throw TypeError("MemoryCacheStore options.maxEntrySize must be a non-negative integer");
					this.#n = e.maxEntrySize;
				}
			}
		}
		get size() {
			return this.#r;
		}
		isFull() {
			return this.#r >= this.#t || this.#i >= this.#e;
		}
		get(e) {
			a(e);
			let t = `${e.origin}:${e.path}`, n = Date.now(), r = this.#a.get(t), i = r ? c(e, r, n) : null;
			return i == null ? void 0 : {
				statusMessage: i.statusMessage,
				statusCode: i.statusCode,
				headers: i.headers,
				body: i.body,
				vary: i.vary ? i.vary : void 0,
				etag: i.etag,
				cacheControlDirectives: i.cacheControlDirectives,
				cachedAt: i.cachedAt,
				staleAt: i.staleAt,
				deleteAt: i.deleteAt
			};
		}
		createWriteStream(e, t) {
			a(e), o(t);
			let n = `${e.origin}:${e.path}`, i = this, s = {
				...e,
				...t,
				body: [],
				size: 0
			};
			return new r({
				write(e, t, n) {
					typeof e == "string" && (e = Buffer.from(e, t)), s.size += e.byteLength, s.size >= i.#n ? this.destroy() : s.body.push(e), n(null);
				},
				final(t) {
					let r = i.#a.get(n);
					r || (r = [], i.#a.set(n, r));
					let a = c(e, r, Date.now());
					if (a) {
						let e = r.indexOf(a);
						r.splice(e, 1, s), i.#r -= a.size;
					} else r.push(s), i.#i += 1;
					if (i.#r += s.size, i.#r > i.#t || i.#i > i.#e) {
						i.#o ||= (i.emit("maxSizeExceeded", {
							size: i.#r,
							maxSize: i.#t,
							count: i.#i,
							maxCount: i.#e
						}), !0);
						for (let [e, t] of i.#a) {
							for (let e of t.splice(0, t.length / 2)) i.#r -= e.size, --i.#i;
							t.length === 0 && i.#a.delete(e);
						}
						i.#r < i.#t && i.#i < i.#e && (i.#o = !1);
					}
					t(null);
				}
			});
		}
		delete(e) {
			if (typeof e != "object") throw TypeError(`expected key to be object, got ${typeof e}`);
			let t = `${e.origin}:${e.path}`;
			for (let e of this.#a.get(t) ?? []) this.#r -= e.size, --this.#i;
			this.#a.delete(t);
		}
	};
	function c(e, t, n) {
		for (let r = 0; r < t.length; r++) {
			let i = t[r];
			if (i.deleteAt > n && i.method === e.method && l(e, i)) return i;
		}
	}
	function l(e, t) {
		if (t.vary == null) return !0;
		for (let n in t.vary) if (Object.hasOwn(t.vary, n) && !u(e.headers?.[n], t.vary[n])) return !1;
		return !0;
	}
	function u(e, t) {
		if (e == null && t == null) return !0;
		if (e == null && t != null || e != null && t == null) return !1;
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
			return !0;
		}
		return e === t;
	}
	t.exports = s;
})), Oe = t(((e, t) => {
	let r = n("node:assert");
	t.exports = class {
		#e = !1;
		#t;
		#n;
		#r;
		#i;
		constructor(e, t, n) {
			if (typeof e != "function") throw TypeError("callback must be a function");
			this.#t = e, this.#n = t, this.#i = n;
		}
		onRequestStart(e, t) {
			this.#e = !1, this.#r = t;
		}
		onRequestUpgrade(e, t, n, r) {
			this.#n.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, i) {
			if (r(this.#t != null), this.#e = t === 304 || this.#i && t >= 500 && t <= 504, this.#t(this.#e, this.#r, t, n), this.#t = null, this.#e) return !0;
			this.#n.onRequestStart?.(e, this.#r), this.#n.onResponseStart?.(e, t, n, i);
		}
		onResponseData(e, t) {
			if (!this.#e) return this.#n.onResponseData?.(e, t);
		}
		onResponseEnd(e, t) {
			this.#e || this.#n.onResponseEnd?.(e, t);
		}
		onResponseError(e, t) {
			if (!this.#e) {
				if (this.#t &&= (this.#t(!1), null), typeof this.#n.onResponseError == "function") this.#n.onResponseError(e, t);
				else throw t;
			}
		}
	};
})), ke = t(((e, t) => {
	let r = n("node:assert"), { Readable: i } = n("node:stream"), o = c(), s = Ee(), l = De(), u = Oe(), { assertCacheStore: d, assertCacheMethods: f, makeCacheKey: p, normalizeHeaders: m, parseCacheControlHeader: h, isInvalidOrWildcardVaryHeader: g, parseVaryHeader: _, isEtagUsable: v } = we(), { AbortError: y } = a(), { parseHttpDate: b } = Te();
	function x(e, t) {
		if (e !== void 0) {
			if (!Array.isArray(e)) throw TypeError(`expected ${t} to be an array or undefined, got ${typeof e}`);
			for (let n = 0; n < e.length; n++) {
				let r = e[n];
				if (typeof r != "string" && !(r instanceof RegExp)) throw TypeError(`expected ${t}[${n}] to be a string or RegExp, got ${typeof r}`);
			}
		}
	}
	let S = () => {};
	function C(e) {
		return e.replace(/^[\t ]+|[\t ]+$/g, "");
	}
	function w(e, t) {
		for (let n = 0; n < e.length; n++) if (e[n] === t) return !0;
		return !1;
	}
	function T(e) {
		let t = e?.pragma;
		if (!t) return !1;
		let n = Array.isArray(t) ? t : [t];
		for (let e = 0; e < n.length; e++) {
			let t = n[e];
			if (typeof t != "string") continue;
			let r = t.split(",");
			for (let e = 0; e < r.length; e++) if (C(r[e]).toLowerCase() === "no-cache") return !0;
		}
		return !1;
	}
	function E(e, t, { headers: n = {} }) {
		return !!(t?.["no-cache"] || e.cacheControlDirectives?.["no-cache"] && !Array.isArray(e.cacheControlDirectives["no-cache"]) || n["if-modified-since"] || n["if-none-match"]);
	}
	function D(e, t) {
		return e.cacheControlDirectives?.["must-revalidate"] === !0 || t === "shared" && (e.cacheControlDirectives?.["proxy-revalidate"] === !0 || e.cacheControlDirectives?.["s-maxage"] !== void 0);
	}
	function O(e, t) {
		if (t.vary && g(t.vary) || e === "shared" && Object.hasOwn(t, "set-cookie")) return !0;
		let n = t["cache-control"];
		if (!n) return !1;
		let r = h(n);
		return r["no-store"] === !0 || e === "shared" && r.private === !0;
	}
	function k(e) {
		return e["cache-control"] !== void 0;
	}
	function A(e, t) {
		if (!t) return !1;
		for (let n in t) if (e.vary == null || !Object.hasOwn(e.vary, n)) return !0;
		return !1;
	}
	function j(e, t) {
		try {
			e.delete(t)?.catch?.(S);
		} catch {}
	}
	function M(e) {
		let t = e?.["last-modified"];
		if (typeof t == "string" && b(t)) return t;
	}
	function N(e, t) {
		let n = {
			...e.headers,
			"if-modified-since": M(t.headers) ?? new Date(t.cachedAt).toUTCString()
		};
		if (t.etag && (n["if-none-match"] = t.etag), t.vary) for (let e in t.vary) t.vary[e] != null && (n[e] = t.vary[e]);
		return n;
	}
	function P(e, t) {
		let n = t?.history;
		if (!Array.isArray(n) || n.length === 0) return !0;
		try {
			let t = new URL(e.path, e.origin), r = n[n.length - 1];
			return r.origin === t.origin && r.pathname === t.pathname && r.search === t.search;
		} catch {
			return !1;
		}
	}
	function F(e, t) {
		if (!Object.hasOwn(t, "etag")) return !0;
		let n = t.etag, r = e.etag;
		if (typeof n != "string" || typeof r != "string" || !v(n) || !v(r)) return !1;
		if (!n.startsWith("W/")) return n === r;
		let i = r.startsWith("W/") ? r.slice(2) : r;
		return n.slice(2) === i;
	}
	function I(e, t, n) {
		let r = Date.now();
		return r > e.staleAt ? !D(e, n) && t?.["max-stale"] ? r > e.staleAt + t["max-stale"] * 1e3 : !0 : t?.["min-fresh"] ? e.staleAt - r <= t["min-fresh"] * 1e3 : !1;
	}
	function L(e, t) {
		let n = e.cacheControlDirectives?.["stale-while-revalidate"];
		return !n || D(e, t) ? !1 : Date.now() <= e.staleAt + n * 1e3;
	}
	function R(e, t, n, r, i, a) {
		if (a?.["only-if-cached"]) {
			let e = !1;
			try {
				if (typeof r.onConnect == "function" && (r.onConnect(() => {
					e = !0;
				}), e) || typeof r.onHeaders == "function" && (r.onHeaders(504, [], S, "Gateway Timeout"), e)) return;
				typeof r.onComplete == "function" && r.onComplete([]);
			} catch (e) {
				typeof r.onError == "function" && r.onError(e);
			}
			return !0;
		}
		return e(i, new s(t, n, r));
	}
	function z(e, t, n, a, s, c) {
		let l = o.isStream(n.body) ? n.body : i.from(n.body ?? []);
		r(!l.destroyed, "stream should not be destroyed"), r(!l.readableDidRead, "stream should not be readableDidRead");
		let u = {
			resume() {
				l.resume();
			},
			pause() {
				l.pause();
			},
			get paused() {
				return l.isPaused();
			},
			get aborted() {
				return l.destroyed;
			},
			get reason() {
				return l.errored;
			},
			abort(e) {
				l.destroy(e ?? new y());
			}
		};
		l.on("error", function(t) {
			this.readableEnded || e.onResponseError?.(u, t);
		}).on("close", function() {
			if (!this.errored) try {
				e.onResponseEnd?.(u, {});
			} catch (t) {
				e.onResponseError?.(u, t);
			}
		});
		try {
			e.onRequestStart?.(u, s);
		} catch (e) {
			l.destroy(e);
			return;
		}
		if (l.destroyed) return;
		let d = {
			...n.headers,
			age: String(a)
		};
		c && (d.warning = "110 - \"response is stale\""), u.rawHeaders = o.toRawHeaders(d);
		try {
			e.onResponseStart?.(u, n.statusCode, d, n.statusMessage);
		} catch (e) {
			l.destroy(e);
			return;
		}
		t.method === "HEAD" ? l.destroy() : l.on("data", function(t) {
			try {
				e.onResponseData?.(u, t);
			} catch (e) {
				l.destroy(e);
			}
		});
	}
	function B(e, t, n, r, i, a, c) {
		if (!c) return R(e, t, n, r, i, a);
		if (t.type === "shared" && Object.hasOwn(c.headers, "set-cookie")) return o.isStream(c.body) && c.body.on("error", S).destroy(), j(t.store, n), R(e, t, n, r, i, a);
		let l = Date.now();
		if (l > c.deleteAt) return e(i, new s(t, n, r));
		let d = Math.round((l - c.cachedAt) / 1e3), f = a?.["max-age"] !== void 0 && d >= a["max-age"], p = f || I(c, a, t.type), m = f || E(c, a, i);
		if (p || m) {
			if (o.isStream(i.body) && o.bodyLength(i.body) !== 0) return e(i, new s(t, n, r));
			if (!m && L(c, t.type)) return z(r, i, c, d, null, !0), queueMicrotask(() => {
				let r = N(i, c);
				e({
					...i,
					headers: r
				}, new s(t, n, {
					onRequestStart() {},
					onRequestUpgrade() {},
					onResponseStart() {},
					onResponseData() {},
					onResponseEnd() {},
					onResponseError() {}
				}));
			}), !0;
			let f = !1;
			if (!D(c, t.type)) {
				let e = c.cacheControlDirectives["stale-if-error"] ?? a?.["stale-if-error"];
				e && (f = l < c.staleAt + e * 1e3);
			}
			let h = N(i, c), g = () => (o.isStream(c.body) && c.body.on("error", S).destroy(), j(t.store, n), e(i, new s(t, n, r)));
			return e({
				...i,
				headers: h
			}, new u((e, a, s, l) => {
				if (e) {
					if (s === 304) {
						if (!P(n, a) || !F(c, l) || O(t.type, l)) return g();
						if (k(l)) j(t.store, n);
						else if (A(c, l.vary ? _(l.vary, i.headers) : void 0)) return g();
					}
					z(r, i, c, d, a, p);
				} else o.isStream(c.body) && c.body.on("error", S).destroy();
			}, new s(t, n, r), f));
		}
		o.isStream(i.body) && i.body.on("error", S).destroy(), z(r, i, c, d, null, !1);
	}
	t.exports = (e = {}) => {
		let { store: t = new l(), methods: n = ["GET"], cacheByDefault: r = void 0, type: i = "shared", origins: a = void 0 } = e;
		if (typeof e != "object" || !e) throw TypeError(`expected type of opts to be an Object, got ${e === null ? "null" : typeof e}`);
		if (d(t, "opts.store"), f(n, "opts.methods"), x(a, "opts.origins"), r !== void 0 && typeof r != "number") throw TypeError(`expected opts.cacheByDefault to be number or undefined, got ${typeof r}`);
		if (i !== void 0 && i !== "shared" && i !== "private") throw TypeError(`expected opts.type to be shared, private, or undefined, got ${typeof i}`);
		let c = {
			store: t,
			methods: n,
			cacheByDefault: r,
			type: i
		}, u = [];
		for (let e = 0; e < o.safeHTTPMethods.length; e++) {
			let t = o.safeHTTPMethods[e];
			w(n, t) || u.push(t);
		}
		return (e) => (n, r) => {
			if (!n.origin || w(u, n.method)) return e(n, r);
			if (a !== void 0) {
				let t = n.origin.toString().toLowerCase(), i = !1;
				for (let e = 0; e < a.length; e++) {
					let n = a[e];
					if (typeof n == "string") {
						if (n.toLowerCase() === t) {
							i = !0;
							break;
						}
					} else if (n.test(t)) {
						i = !0;
						break;
					}
				}
				if (!i) return e(n, r);
			}
			n = {
				...n,
				headers: m(n)
			};
			let i = n.headers?.["cache-control"] ? h(n.headers["cache-control"]) : T(n.headers) ? { "no-cache": !0 } : void 0;
			if (i?.["no-store"]) return e(n, r);
			let l = p(n);
			if (!w(o.safeHTTPMethods, n.method)) return e(n, new s(c, l, r));
			let d = t.get(l);
			return d && typeof d.then == "function" ? d.then((t) => B(e, c, l, r, n, i, t)).catch((e) => {
				if (typeof r.onResponseError == "function") r.onResponseError({
					rawHeaders: [],
					rawTrailers: [],
					pause() {},
					resume() {},
					get paused() {
						return !1;
					},
					get aborted() {
						return !1;
					},
					get reason() {
						return null;
					},
					abort() {}
				}, e);
				else throw e;
			}) : B(e, c, l, r, n, i, d);
		};
	};
})), Ae = t(((e, t) => {
	let { createInflate: r, createGunzip: i, createBrotliDecompress: o, createZstdDecompress: s } = n("node:zlib"), { pipeline: c, Transform: l } = n("node:stream"), { InvalidArgumentError: u, ResponseExceededMaxSizeError: d } = a(), f = _e(), { runtimeFeatures: p } = E();
	var m = class {
		#e;
		#t;
		#n;
		#r = !1;
		constructor(e, t, n) {
			this.#e = e, this.#t = t, this.#n = n, this.target = null;
		}
		pause() {
			this.#r || (this.#r = !0, this.#e());
		}
		resume() {
			this.#r && (this.#r = !1, this.#t());
		}
		abort(e) {
			this.target?.abort(e), this.#n(e);
		}
		get paused() {
			return this.#r;
		}
		get aborted() {
			return this.target?.aborted ?? !1;
		}
		get reason() {
			return this.target?.reason ?? null;
		}
		get rawHeaders() {
			return this.target?.rawHeaders ?? null;
		}
		set rawHeaders(e) {
			this.target && (this.target.rawHeaders = e);
		}
		get rawTrailers() {
			return this.target?.rawTrailers ?? null;
		}
		set rawTrailers(e) {
			this.target && (this.target.rawTrailers = e);
		}
	};
	let h = {
		gzip: i,
		"x-gzip": i,
		br: o,
		deflate: r,
		compress: r,
		"x-compress": r,
		...p.has("zstd") ? { zstd: s } : {}
	}, g = [204, 304];
	function _(e) {
		let t = 0;
		return new l({ transform(n, r, i) {
			let a = t + n.length;
			a > e ? i(new d(`Decompressed response size (${a}) exceeded maxSize (${e})`)) : (t = a, i(null, n));
		} });
	}
	let v = !1;
	var y = class extends f {
		#e = [];
		#t;
		#n;
		#r;
		#i;
		#a = 0;
		#o = !1;
		#s = !1;
		#c = !1;
		#l = !1;
		#u = !1;
		#d = !1;
		#f = !1;
		#p;
		#m;
		constructor(e, { skipStatusCodes: t = g, skipErrorResponses: n = !0, maxSize: r = 0 } = {}) {
			if (!Number.isSafeInteger(r) || r < 0) throw new u("maxSize must be a non-negative integer");
			super(e), this.#n = t, this.#r = n, this.#i = r, this.#m = new m(() => this.#h(), () => this.#g(), (e) => {
				this.#s && !this.#o && this.onResponseError(this.#m, e);
			});
		}
		#h() {
			this.#_();
		}
		#g() {
			let e = this.#u;
			this.#y(), e || (this.#v(), this.#b());
		}
		#_() {
			!this.#l && !this.#o && (this.#l = !0, this.#m.target?.pause());
		}
		#v() {
			this.#l && !this.#m.paused && !this.#c && (this.#l = !1, this.#s || this.#m.target?.resume());
		}
		#y() {
			if (!(this.#o || this.#m.paused || !this.#p)) {
				if (this.#u) this.#d = !0;
				else {
					this.#u = !0;
					try {
						do {
							this.#d = !1;
							let e;
							for (; !this.#o && !this.#m.paused && (e = this.#p.read()) !== null;) {
								if (this.#i > 0) {
									let t = this.#a + e.length;
									if (t > this.#i) {
										this.#w(new d(`Decompressed response size (${t}) exceeded maxSize (${this.#i})`));
										return;
									}
									this.#a = t;
								}
								try {
									super.onResponseData(this.#m, e) === !1 && !this.#m.paused && this.#m.pause();
								} catch (e) {
									this.#w(e);
									return;
								}
							}
						} while (this.#d && !this.#o && !this.#m.paused);
					} finally {
						this.#u = !1;
					}
					this.#v(), this.#b();
				}
			}
		}
		#b() {
			if (!(this.#o || !this.#f || this.#m.paused || this.#u)) {
				this.#k();
				try {
					super.onResponseEnd(this.#m, this.#t);
				} catch (e) {
					this.#w(e);
					return;
				}
				this.#o = !0;
			}
		}
		#x() {
			this.#o || (this.#f = !0, this.#y(), this.#b());
		}
		#S(e, t) {
			return !!(!e || t < 200 || this.#n.includes(t) || this.#r && t >= 400);
		}
		#C(e) {
			let t = e.split(",");
			if (t.length > 5) throw Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`);
			let n = [];
			for (let e = t.length - 1; e >= 0; e--) {
				let r = t[e].trim();
				if (r) {
					if (!h[r]) return n.length = 0, n;
					n.push(h[r]());
				}
			}
			if (n.length < 2) return n;
			let r = [];
			for (let e = 0; e < n.length; e++) r.push(n[e]), e < n.length - 1 && this.#i > 0 && r.push(_(this.#i));
			return r;
		}
		#w(e) {
			this.#o || (this.#s ? this.onResponseError(this.#m, e) : this.#m.abort(e));
		}
		#T(e) {
			this.#p = e, e.on("readable", () => this.#y()), e.on("error", (e) => this.#w(e));
		}
		#E() {
			let e = this.#e[0];
			this.#T(e), e.on("end", () => this.#x());
		}
		#D() {
			let e = this.#e[this.#e.length - 1];
			this.#T(e), c(this.#e, (e) => {
				this.#o || (e ? this.#w(e) : this.#x());
			});
		}
		#O() {
			this.#e[0].on("drain", () => {
				this.#o || (this.#c = !1, this.#m.paused || (this.#y(), this.#v()));
			});
		}
		#k() {
			this.#e.length = 0, this.#p = void 0;
		}
		onRequestStart(e, t) {
			return this.#m.target = e, super.onRequestStart(this.#m, t);
		}
		onRequestUpgrade(e, t, n, r) {
			return super.onRequestUpgrade(this.#m, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			let i = n["content-encoding"], a = Array.isArray(i) ? i.join(",") : i;
			if (this.#S(a, t)) return super.onResponseStart(this.#m, t, n, r);
			let o = this.#C(a.toLowerCase());
			if (o.length === 0) return this.#k(), super.onResponseStart(this.#m, t, n, r);
			this.#e = o;
			let { "content-encoding": s, "content-length": c, ...l } = n;
			if (this.#m.rawHeaders) {
				let e = this.#m.rawHeaders;
				if (Array.isArray(e)) {
					let t = [];
					for (let n = 0; n < e.length; n += 2) {
						let r = e[n], i = (Buffer.isBuffer(r) ? r.toString("latin1") : `${r}`).toLowerCase();
						i !== "content-encoding" && i !== "content-length" && t.push(e[n], e[n + 1]);
					}
					e.splice(0, e.length, ...t);
				} else if (typeof e == "object") for (let t of Object.keys(e)) {
					let n = t.toLowerCase();
					(n === "content-encoding" || n === "content-length") && delete e[t];
				}
			}
			return this.#O(), this.#e.length === 1 ? this.#E() : this.#D(), super.onResponseStart(this.#m, t, l, r);
		}
		onResponseData(e, t) {
			if (this.#e.length > 0) this.#e[0].write(t) || (this.#c = !0, this.#_());
			else return super.onResponseData(this.#m, t);
		}
		onResponseEnd(e, t) {
			if (this.#e.length > 0) this.#s = !0, this.#t = t, this.#e[0].end();
			else return super.onResponseEnd(this.#m, t);
		}
		onResponseError(e, t) {
			if (!this.#o) {
				this.#o = !0;
				for (let e of this.#e) e.destroy();
				this.#k(), super.onResponseError(this.#m, t);
			}
		}
	};
	t.exports = function(e = {}) {
		return v ||= (process.emitWarning("DecompressInterceptor is experimental and subject to change", "ExperimentalWarning"), !0), (t) => (n, r) => t(n, new y(r, e));
	};
})), je = t(((e, t) => {
	let { RequestAbortedError: n } = a(), r = 5242880;
	t.exports = class {
		#e;
		#t = !1;
		#n = null;
		#r = [];
		#i = r;
		#a = 0;
		#o = {};
		#s = "";
		#c = !1;
		#l = !1;
		#u = !1;
		#d = !1;
		#f = null;
		#p = null;
		constructor(e, t, n = r) {
			this.#e = e, this.#p = t, this.#i = n;
		}
		addWaitingHandler(e) {
			if (this.#d || this.#u) return !1;
			let t = this.#m(e), n = t.controller;
			try {
				if (this.#t) {
					if (e.onRequestStart?.(n, this.#n), n.aborted) return t.done = !0, !0;
					this.#l && e.onResponseStart?.(n, this.#a, this.#o, this.#s);
				} else t.pendingStart = !0;
			} catch {
				return t.done = !0, !0;
			}
			return n.aborted || this.#r.push(t), !0;
		}
		onRequestStart(e, t) {
			if (this.#f = e, !this.#t) {
				this.#t = !0, this.#n = t;
				for (let e of this.#r) if (e.pendingStart && !e.done && !e.controller.aborted) {
					e.pendingStart = !1;
					try {
						e.handler.onRequestStart?.(e.controller, t);
					} catch {
						e.done = !0;
					}
				}
				this.#v();
			}
			this.#e.onRequestStart?.(e, t);
		}
		onRequestUpgrade(e, t, n, r) {
			this.#e.onRequestUpgrade?.(e, t, n, r);
		}
		onResponseStart(e, t, n, r) {
			this.#l = !0, this.#a = t, this.#o = n, this.#s = r, this.#e.onResponseStart?.(e, t, n, r);
			for (let e of this.#r) {
				let { handler: i, controller: a } = e;
				if (e.done || a.aborted) e.done = !0;
				else {
					try {
						i.onResponseStart?.(a, t, n, r);
					} catch {}
					a.aborted && (e.done = !0);
				}
			}
			this.#v();
		}
		onResponseData(e, t) {
			if (!(this.#c || this.#d)) {
				this.#u = !0, this.#e.onResponseData?.(e, t);
				for (let e of this.#r) {
					let { handler: n, controller: r } = e;
					if (e.done || r.aborted) e.done = !0;
					else if (r.paused) this.#h(e, t);
					else {
						try {
							n.onResponseData?.(r, t);
						} catch {}
						r.aborted && (e.done = !0, e.bufferedChunks = [], e.bufferedBytes = 0);
					}
				}
				this.#v();
			}
		}
		onResponseEnd(e, t) {
			if (!(this.#c || this.#d)) {
				this.#d = !0, this.#e.onResponseEnd?.(e, t);
				for (let e of this.#r) if (e.done || e.controller.aborted) e.done = !0;
				else if (this.#g(e), e.done || e.controller.aborted) e.done = !0;
				else if (e.controller.paused && e.bufferedChunks.length > 0) e.pendingTrailers = t;
				else {
					try {
						e.handler.onResponseEnd?.(e.controller, t);
					} catch {}
					e.done = !0;
				}
				this.#v(), this.#p?.();
			}
		}
		onResponseError(e, t) {
			if (!this.#d) {
				this.#c = !0, this.#d = !0, this.#e.onResponseError?.(e, t);
				for (let e of this.#r) this.#_(e, t);
				this.#r = [], this.#p?.();
			}
		}
		#m(e) {
			let t = {
				handler: e,
				controller: null,
				bufferedChunks: [],
				bufferedBytes: 0,
				pendingTrailers: null,
				done: !1,
				pendingStart: !1
			}, n = {
				aborted: !1,
				paused: !1,
				reason: null
			};
			return t.controller = {
				resume: () => {
					if (!n.aborted) {
						if (n.paused = !1, this.#g(t), this.#d && t.pendingTrailers && t.bufferedChunks.length === 0 && !n.paused && !n.aborted) {
							try {
								t.handler.onResponseEnd?.(t.controller, t.pendingTrailers);
							} catch {}
							t.pendingTrailers = null, t.done = !0;
						}
						this.#v();
					}
				},
				pause: () => {
					n.aborted || (n.paused = !0);
				},
				get paused() {
					return n.paused;
				},
				get aborted() {
					return n.aborted;
				},
				get reason() {
					return n.reason;
				},
				abort: (e) => {
					n.aborted = !0, n.reason = e ?? null, t.done = !0, t.pendingTrailers = null, t.bufferedChunks = [], t.bufferedBytes = 0;
				}
			}, t;
		}
		#h(e, t) {
			if (e.done || e.controller.aborted) {
				e.done = !0, e.bufferedChunks = [], e.bufferedBytes = 0;
				return;
			}
			let r = Buffer.from(t);
			if (e.bufferedChunks.push(r), e.bufferedBytes += r.length, e.bufferedBytes > this.#i) {
				let t = new n(`Deduplicated waiting handler exceeded maxBufferSize (${this.#i} bytes) while paused`);
				this.#_(e, t);
			}
		}
		#g(e) {
			let { handler: t, controller: n } = e;
			for (; !e.done && !n.aborted && !n.paused && e.bufferedChunks.length > 0;) {
				let r = e.bufferedChunks.shift();
				e.bufferedBytes -= r.length;
				try {
					t.onResponseData?.(n, r);
				} catch {}
				if (n.aborted) {
					e.done = !0, e.pendingTrailers = null, e.bufferedChunks = [], e.bufferedBytes = 0;
					break;
				}
			}
		}
		#_(e, t) {
			if (!e.done) {
				e.done = !0, e.pendingTrailers = null, e.bufferedChunks = [], e.bufferedBytes = 0;
				try {
					e.controller.abort(t), e.handler.onResponseError?.(e.controller, t);
				} catch {}
			}
		}
		#v() {
			this.#r = this.#r.filter((e) => e.done === !1);
		}
	};
})), Me = t(((e, t) => {
	let r = n("node:diagnostics_channel"), i = c(), a = je(), { normalizeHeaders: o, makeCacheKey: s, makeDeduplicationKey: l } = we(), u = r.channel("undici:request:pending-requests");
	t.exports = (e = {}) => {
		let { methods: t = ["GET"], skipHeaderNames: n = [], excludeHeaderNames: r = [], maxBufferSize: c = 5242880 } = e;
		if (typeof e != "object" || !e) throw TypeError(`expected type of opts to be an Object, got ${e === null ? "null" : typeof e}`);
		if (!Array.isArray(t)) throw TypeError(`expected opts.methods to be an array, got ${typeof t}`);
		for (let e of t) if (!i.safeHTTPMethods.includes(e)) throw TypeError(`expected opts.methods to only contain safe HTTP methods, got ${e}`);
		if (!Array.isArray(n)) throw TypeError(`expected opts.skipHeaderNames to be an array, got ${typeof n}`);
		if (!Array.isArray(r)) throw TypeError(`expected opts.excludeHeaderNames to be an array, got ${typeof r}`);
		if (!Number.isFinite(c) || c <= 0) throw TypeError(`expected opts.maxBufferSize to be a positive finite number, got ${c}`);
		let d = new Set(n.map((e) => e.toLowerCase())), f = new Set(r.map((e) => e.toLowerCase())), p = new Map();
		return (e) => (n, r) => {
			if (!n.origin || t.includes(n.method) === !1) return e(n, r);
			if (n = {
				...n,
				headers: o(n)
			}, d.size > 0) {
				for (let t of Object.keys(n.headers)) if (d.has(t.toLowerCase())) return e(n, r);
			}
			let i = s(n), m = l(i, f), h = p.get(m);
			if (h) return h.addWaitingHandler(r) ? !0 : e(n, r);
			let g = new a(r, () => {
				p.delete(m), u.hasSubscribers && u.publish({
					size: p.size,
					key: m,
					type: "removed"
				});
			}, c);
			return p.set(m, g), u.hasSubscribers && u.publish({
				size: p.size,
				key: m,
				type: "added"
			}), e(n, g);
		};
	};
})), Ne = t(((e, t) => {
	let { Writable: r } = n("node:stream"), { assertCacheKey: i, assertCacheValue: a } = we(), o, s = 2e9;
	t.exports = class {
		#e = s;
		#t = 1e400;
		#n;
		#r;
		#i;
		#a;
		#o;
		#s;
		#c;
		#l;
		constructor(e) {
			if (e) {
				if (typeof e != "object") throw TypeError("SqliteCacheStore options must be an object");
				if (e.maxEntrySize !== void 0) {
					if (typeof e.maxEntrySize != "number" || !Number.isInteger(e.maxEntrySize) || e.maxEntrySize < 0) throw TypeError("SqliteCacheStore options.maxEntrySize must be a non-negative integer");
					if (e.maxEntrySize > s) throw TypeError("SqliteCacheStore options.maxEntrySize must be less than 2gb");
					this.#e = e.maxEntrySize;
				}
				if (e.maxCount !== void 0) {
					if (typeof e.maxCount != "number" || !Number.isInteger(e.maxCount) || e.maxCount < 0) throw TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");
					this.#t = e.maxCount;
				}
			}
			o ||= n("node:sqlite").DatabaseSync, this.#n = new o(e?.location ?? ":memory:"), this.#n.exec("\n      PRAGMA journal_mode = WAL;\n      PRAGMA synchronous = NORMAL;\n      PRAGMA temp_store = memory;\n      PRAGMA optimize;\n\n      CREATE TABLE IF NOT EXISTS cacheInterceptorV4 (\n        -- Data specific to us\n        id INTEGER PRIMARY KEY AUTOINCREMENT,\n        url TEXT NOT NULL,\n        method TEXT NOT NULL,\n\n        -- Data returned to the interceptor\n        body BUF NULL,\n        deleteAt INTEGER NOT NULL,\n        statusCode INTEGER NOT NULL,\n        statusMessage TEXT NOT NULL,\n        headers TEXT NULL,\n        cacheControlDirectives TEXT NULL,\n        etag TEXT NULL,\n        vary TEXT NULL,\n        cachedAt INTEGER NOT NULL,\n        staleAt INTEGER NOT NULL\n      );\n\n      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV4_getValuesQuery ON cacheInterceptorV4(url, method, deleteAt);\n      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV4_deleteByUrlQuery ON cacheInterceptorV4(deleteAt);\n    "), this.#r = this.#n.prepare("\n      SELECT\n        id,\n        body,\n        deleteAt,\n        statusCode,\n        statusMessage,\n        headers,\n        etag,\n        cacheControlDirectives,\n        vary,\n        cachedAt,\n        staleAt\n      FROM cacheInterceptorV4\n      WHERE\n        url = ?\n        AND method = ?\n      ORDER BY\n        deleteAt ASC\n    "), this.#i = this.#n.prepare("\n      UPDATE cacheInterceptorV4 SET\n        body = ?,\n        deleteAt = ?,\n        statusCode = ?,\n        statusMessage = ?,\n        headers = ?,\n        etag = ?,\n        cacheControlDirectives = ?,\n        cachedAt = ?,\n        staleAt = ?\n      WHERE\n        id = ?\n    "), this.#a = this.#n.prepare("\n      INSERT INTO cacheInterceptorV4 (\n        url,\n        method,\n        body,\n        deleteAt,\n        statusCode,\n        statusMessage,\n        headers,\n        etag,\n        cacheControlDirectives,\n        vary,\n        cachedAt,\n        staleAt\n      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\n    "), this.#s = this.#n.prepare("DELETE FROM cacheInterceptorV4 WHERE url = ?"), this.#c = this.#n.prepare("SELECT COUNT(*) AS total FROM cacheInterceptorV4"), this.#o = this.#n.prepare("DELETE FROM cacheInterceptorV4 WHERE deleteAt <= ?"), this.#l = this.#t === 1e400 ? null : this.#n.prepare("\n        DELETE FROM cacheInterceptorV4\n        WHERE id IN (\n          SELECT\n            id\n          FROM cacheInterceptorV4\n          ORDER BY cachedAt ASC\n          LIMIT ?\n        )\n      ");
		}
		close() {
			this.#n.close();
		}
		get(e) {
			i(e);
			let t = this.#f(e);
			return t ? {
				body: t.body ? Buffer.from(t.body.buffer, t.body.byteOffset, t.body.byteLength) : void 0,
				statusCode: t.statusCode,
				statusMessage: t.statusMessage,
				headers: t.headers ? JSON.parse(t.headers) : void 0,
				etag: t.etag ? t.etag : void 0,
				vary: t.vary ? JSON.parse(t.vary) : void 0,
				cacheControlDirectives: t.cacheControlDirectives ? JSON.parse(t.cacheControlDirectives) : void 0,
				cachedAt: t.cachedAt,
				staleAt: t.staleAt,
				deleteAt: t.deleteAt
			} : void 0;
		}
		set(e, t) {
			i(e);
			let n = this.#d(e), r = Array.isArray(t.body) ? Buffer.concat(t.body) : t.body, a = r?.byteLength;
			if (a && a > this.#e) return;
			let o = this.#f(e, !0);
			o ? this.#i.run(r, t.deleteAt, t.statusCode, t.statusMessage, t.headers ? JSON.stringify(t.headers) : null, t.etag ? t.etag : null, t.cacheControlDirectives ? JSON.stringify(t.cacheControlDirectives) : null, t.cachedAt, t.staleAt, o.id) : (this.#a.run(n, e.method, r, t.deleteAt, t.statusCode, t.statusMessage, t.headers ? JSON.stringify(t.headers) : null, t.etag ? t.etag : null, t.cacheControlDirectives ? JSON.stringify(t.cacheControlDirectives) : null, t.vary ? JSON.stringify(t.vary) : null, t.cachedAt, t.staleAt), this.#u());
		}
		createWriteStream(e, t) {
			i(e), a(t);
			let n = 0, o = [], s = this;
			return new r({
				decodeStrings: !0,
				write(e, t, r) {
					n += e.byteLength, n < s.#e ? o.push(e) : this.destroy(), r();
				},
				final(n) {
					s.set(e, {
						...t,
						body: o
					}), n();
				}
			});
		}
		delete(e) {
			if (typeof e != "object") throw TypeError(`expected key to be object, got ${typeof e}`);
			this.#s.run(this.#d(e));
		}
		#u() {
			if (Number.isFinite(this.#t) && this.size <= this.#t) return 0;
			{
				let e = this.#o.run(Date.now()).changes;
				if (e) return e;
			}
			{
				let e = this.#l?.run(Math.max(Math.floor(this.#t * .1), 1)).changes;
				if (e) return e;
			}
			return 0;
		}
		get size() {
			let { total: e } = this.#c.get();
			return e;
		}
		#d(e) {
			return `${e.origin}/${e.path}`;
		}
		#f(e, t = !1) {
			let n = this.#d(e), { headers: r, method: i } = e, a = this.#r.all(n, i);
			if (a.length === 0) return;
			let o = Date.now();
			for (let e of a) {
				if (o >= e.deleteAt && !t) continue;
				let n = !0;
				if (e.vary) {
					let t = JSON.parse(e.vary);
					for (let e in t) if (!c(r[e], t[e])) {
						n = !1;
						break;
					}
				}
				if (n) return e;
			}
		}
	};
	function c(e, t) {
		if (e == null && t == null) return !0;
		if (e == null && t != null || e != null && t == null) return !1;
		if (Array.isArray(e) && Array.isArray(t)) {
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
			return !0;
		}
		return e === t;
	}
})), Pe = t(((e, t) => {
	let { kConstruct: i } = r(), { kEnumerableProperty: a } = c(), { iteratorMixin: o, isValidHeaderName: s, isValidHeaderValue: l } = O(), { webidl: u } = D(), d = n("node:assert"), f = n("node:util");
	function p(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function m(e) {
		let t = 0, n = e.length;
		for (; n > t && p(e.charCodeAt(n - 1));) --n;
		for (; n > t && p(e.charCodeAt(t));) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function h(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			let r = t[n];
			if (r.length !== 2) throw u.errors.exception({
				header: "Headers constructor",
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			g(e, r[0], r[1]);
		}
		else if (typeof t == "object" && t) {
			let n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) g(e, n[r], t[n[r]]);
		} else throw u.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}
	function g(e, t, n) {
		if (n = m(n), !s(t)) throw u.errors.invalidArgument({
			prefix: "Headers.append",
			value: t,
			type: "header name"
		});
		if (!l(n)) throw u.errors.invalidArgument({
			prefix: "Headers.append",
			value: n,
			type: "header value"
		});
		if (x(e) === "immutable") throw TypeError("immutable");
		return C(e).append(t, n, !1);
	}
	function _(e) {
		let t = C(e);
		if (!t) return [];
		if (t.sortedMap) return t.sortedMap;
		let n = [], r = t.toSortedArray(), i = t.cookies;
		if (i === null || i.length === 1) return t.sortedMap = r;
		for (let e = 0; e < r.length; ++e) {
			let { 0: t, 1: a } = r[e];
			if (t === "set-cookie") for (let e = 0; e < i.length; ++e) n.push([t, i[e]]);
			else n.push([t, a]);
		}
		return t.sortedMap = n;
	}
	function v(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var y = class e {
		cookies = null;
		sortedMap;
		headersMap;
		constructor(t) {
			t instanceof e ? (this.headersMap = new Map(t.headersMap), this.sortedMap = t.sortedMap, this.cookies = t.cookies === null ? null : [...t.cookies]) : (this.headersMap = new Map(t), this.sortedMap = null);
		}
		contains(e, t) {
			return this.headersMap.has(t ? e : e.toLowerCase());
		}
		clear() {
			this.headersMap.clear(), this.sortedMap = null, this.cookies = null;
		}
		append(e, t, n) {
			this.sortedMap = null;
			let r = n ? e : e.toLowerCase(), i = this.headersMap.get(r);
			if (i) {
				let e = r === "cookie" ? "; " : ", ";
				this.headersMap.set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this.headersMap.set(r, {
				name: e,
				value: t
			});
			r === "set-cookie" && (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this.sortedMap = null;
			let r = n ? e : e.toLowerCase();
			r === "set-cookie" && (this.cookies = [t]), this.headersMap.set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this.sortedMap = null, t || (e = e.toLowerCase()), e === "set-cookie" && (this.cookies = null), this.headersMap.delete(e);
		}
		get(e, t) {
			return this.headersMap.get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (let { 0: e, 1: { value: t } } of this.headersMap) yield [e, t];
		}
		get entries() {
			let e = {};
			if (this.headersMap.size !== 0) for (let { name: t, value: n } of this.headersMap.values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this.headersMap.values();
		}
		get entriesList() {
			let e = [];
			if (this.headersMap.size !== 0) for (let { 0: t, 1: { name: n, value: r } } of this.headersMap) if (t === "set-cookie") for (let t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			let e = this.headersMap.size, t = Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				let n = this.headersMap[Symbol.iterator](), r = n.next().value;
				t[0] = [r[0], r[1].value], d(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, l; r < e; ++r) {
					for (l = n.next().value, c = t[r] = [l[0], l[1].value], d(c[1] !== null), o = 0, a = r; o < a;) s = o + (a - o >> 1), t[s][0] <= c[0] ? o = s + 1 : a = s;
					if (r !== s) {
						for (i = r; i > o;) t[i] = t[--i];
						t[o] = c;
					}
				}
				if (!n.next().done) throw TypeError("Unreachable");
				return t;
			}
			{
				let e = 0;
				for (let { 0: n, 1: { value: r } } of this.headersMap) t[e++] = [n, r], d(r !== null);
				return t.sort(v);
			}
		}
	}, b = class e {
		#e;
		#t;
		constructor(e = void 0) {
			u.util.markAsUncloneable(this), e !== i && (this.#t = new y(), this.#e = "none", e !== void 0 && (e = u.converters.HeadersInit(e, "Headers constructor", "init"), h(this, e)));
		}
		append(t, n) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 2, "Headers.append");
			let r = "Headers.append";
			return t = u.converters.ByteString(t, r, "name"), n = u.converters.ByteString(n, r, "value"), g(this, t, n);
		}
		delete(t) {
			if (u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "Headers.delete"), t = u.converters.ByteString(t, "Headers.delete", "name"), !s(t)) throw u.errors.invalidArgument({
				prefix: "Headers.delete",
				value: t,
				type: "header name"
			});
			if (this.#e === "immutable") throw TypeError("immutable");
			this.#t.contains(t, !1) && this.#t.delete(t, !1);
		}
		get(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "Headers.get");
			let n = "Headers.get";
			if (t = u.converters.ByteString(t, n, "name"), !s(t)) throw u.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header name"
			});
			return this.#t.get(t, !1);
		}
		has(t) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 1, "Headers.has");
			let n = "Headers.has";
			if (t = u.converters.ByteString(t, n, "name"), !s(t)) throw u.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header name"
			});
			return this.#t.contains(t, !1);
		}
		set(t, n) {
			u.brandCheck(this, e), u.argumentLengthCheck(arguments, 2, "Headers.set");
			let r = "Headers.set";
			if (t = u.converters.ByteString(t, r, "name"), n = u.converters.ByteString(n, r, "value"), n = m(n), !s(t)) throw u.errors.invalidArgument({
				prefix: r,
				value: t,
				type: "header name"
			});
			if (!l(n)) throw u.errors.invalidArgument({
				prefix: r,
				value: n,
				type: "header value"
			});
			if (this.#e === "immutable") throw TypeError("immutable");
			this.#t.set(t, n, !1);
		}
		getSetCookie() {
			u.brandCheck(this, e);
			let t = this.#t.cookies;
			return t ? [...t] : [];
		}
		[f.inspect.custom](e, t) {
			return t.depth ??= e, `Headers ${f.formatWithOptions(t, this.#t.entries)}`;
		}
		static getHeadersGuard(e) {
			return e.#e;
		}
		static setHeadersGuard(e, t) {
			e.#e = t;
		}
		static getHeadersList(e) {
			return e.#t;
		}
		static setHeadersList(e, t) {
			e.#t = t;
		}
	};
	let { getHeadersGuard: x, setHeadersGuard: S, getHeadersList: C, setHeadersList: w } = b;
	Reflect.deleteProperty(b, "getHeadersGuard"), Reflect.deleteProperty(b, "setHeadersGuard"), Reflect.deleteProperty(b, "getHeadersList"), Reflect.deleteProperty(b, "setHeadersList"), o("Headers", b, _, 0, 1), Object.defineProperties(b.prototype, {
		append: a,
		delete: a,
		get: a,
		has: a,
		set: a,
		getSetCookie: a,
		[Symbol.toStringTag]: {
			value: "Headers",
			configurable: !0
		},
		[f.inspect.custom]: { enumerable: !1 }
	}), u.converters.HeadersInit = function(e, t, n) {
		if (u.util.Type(e) === u.util.Types.OBJECT) {
			let r = Reflect.get(e, Symbol.iterator);
			if (!f.types.isProxy(e) && r === b.prototype.entries) try {
				return C(e).entriesList;
			} catch {}
			return typeof r == "function" ? u.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e)) : u.converters["record<ByteString, ByteString>"](e, t, n);
		}
		throw u.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}, t.exports = {
		fill: h,
		compareHeaderName: v,
		Headers: b,
		HeadersList: y,
		getHeadersGuard: x,
		setHeadersGuard: S,
		setHeadersList: w,
		getHeadersList: C
	};
})), Fe = t(((e, t) => {
	let { Headers: i, HeadersList: a, fill: o, getHeadersGuard: s, setHeadersGuard: l, setHeadersList: u } = Pe(), { extractBody: d, cloneBody: f, mixinBody: p, streamRegistry: m, bodyUnusable: h } = M(), g = c(), _ = n("node:util"), { kEnumerableProperty: v } = g, { isValidReasonPhrase: y, isCancelled: b, isAborted: S, isErrorLike: C, environmentSettingsObject: E } = O(), { redirectStatusSet: k, nullBodyStatus: A } = x(), { webidl: j } = D(), { URLSerializer: N } = T(), { kConstruct: P } = r(), F = n("node:assert"), { isomorphicEncode: I, serializeJavascriptValueToJSONString: L } = w(), R = new TextEncoder("utf-8");
	var z = class e {
		#e;
		#t;
		static error() {
			return Y(K(), "immutable");
		}
		static json(e, t = void 0) {
			j.argumentLengthCheck(arguments, 1, "Response.json"), t !== null && (t = j.converters.ResponseInit(t));
			let n = R.encode(L(e)), r = d(n), i = Y(G({}), "response");
			return J(i, t, {
				body: r[0],
				type: "application/json"
			}), i;
		}
		static redirect(e, t = 302) {
			j.argumentLengthCheck(arguments, 1, "Response.redirect"), e = j.converters.USVString(e), t = j.converters["unsigned short"](t);
			let n;
			try {
				n = new URL(e, E.settingsObject.baseUrl);
			} catch (t) {
				throw TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!k.has(t)) throw RangeError(`Invalid status code ${t}`);
			let r = Y(G({}), "immutable");
			r.#t.status = t;
			let i = I(N(n));
			return r.#t.headersList.append("location", i, !0), r;
		}
		constructor(e = null, t = void 0) {
			if (j.util.markAsUncloneable(this), e === P) return;
			e !== null && (e = j.converters.BodyInit(e, "Response", "body")), t = j.converters.ResponseInit(t), this.#t = G({}), this.#e = new i(P), l(this.#e, "response"), u(this.#e, this.#t.headersList);
			let n = null;
			if (e != null) {
				let [t, r] = d(e);
				n = {
					body: t,
					type: r
				};
			}
			J(this, t, n);
		}
		get type() {
			return j.brandCheck(this, e), this.#t.type;
		}
		get url() {
			j.brandCheck(this, e);
			let t = this.#t.urlList, n = t[t.length - 1] ?? null;
			return n === null ? "" : N(n, !0);
		}
		get redirected() {
			return j.brandCheck(this, e), this.#t.urlList.length > 1;
		}
		get status() {
			return j.brandCheck(this, e), this.#t.status;
		}
		get ok() {
			return j.brandCheck(this, e), this.#t.status >= 200 && this.#t.status <= 299;
		}
		get statusText() {
			return j.brandCheck(this, e), this.#t.statusText;
		}
		get headers() {
			return j.brandCheck(this, e), this.#e;
		}
		get body() {
			return j.brandCheck(this, e), this.#t.body ? this.#t.body.stream : null;
		}
		get bodyUsed() {
			return j.brandCheck(this, e), !!this.#t.body && g.isDisturbed(this.#t.body.stream);
		}
		clone() {
			if (j.brandCheck(this, e), h(this.#t)) throw j.errors.exception({
				header: "Response.clone",
				message: "Body has already been consumed."
			});
			let t = W(this.#t);
			return this.#t.urlList.length !== 0 && this.#t.body?.stream && m.register(this, new WeakRef(this.#t.body.stream)), Y(t, s(this.#e));
		}
		[_.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${_.formatWithOptions(t, n)}`;
		}
		static getResponseHeaders(e) {
			return e.#e;
		}
		static setResponseHeaders(e, t) {
			e.#e = t;
		}
		static getResponseState(e) {
			return e.#t;
		}
		static setResponseState(e, t) {
			e.#t = t;
		}
	};
	let { getResponseHeaders: B, setResponseHeaders: V, getResponseState: H, setResponseState: U } = z;
	Reflect.deleteProperty(z, "getResponseHeaders"), Reflect.deleteProperty(z, "setResponseHeaders"), Reflect.deleteProperty(z, "getResponseState"), Reflect.deleteProperty(z, "setResponseState"), p(z, H), Object.defineProperties(z.prototype, {
		type: v,
		url: v,
		status: v,
		ok: v,
		redirected: v,
		statusText: v,
		headers: v,
		clone: v,
		body: v,
		bodyUsed: v,
		[Symbol.toStringTag]: {
			value: "Response",
			configurable: !0
		}
	}), Object.defineProperties(z, {
		json: v,
		redirect: v,
		error: v
	});
	function W(e) {
		if (e.internalResponse) return ne(W(e.internalResponse), e.type);
		let t = G({
			...e,
			body: null
		});
		return e.body != null && (t.body = f(e.body)), t;
	}
	function G(e) {
		return {
			aborted: !1,
			rangeRequested: !1,
			timingAllowPassed: !1,
			requestIncludesCredentials: !1,
			type: "default",
			status: 200,
			timingInfo: null,
			cacheState: "",
			statusText: "",
			...e,
			headersList: e?.headersList ? new a(e?.headersList) : new a(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function K(e) {
		return G({
			type: "error",
			status: 0,
			error: C(e) ? e : Error(e && String(e)),
			aborted: e && e.name === "AbortError"
		});
	}
	function ee(e) {
		return e.type === "error" && e.status === 0;
	}
	function te(e, t) {
		return t = {
			internalResponse: e,
			...t
		}, new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				return F(!(n in t)), e[n] = r, !0;
			}
		});
	}
	function ne(e, t) {
		if (t === "basic") return te(e, {
			type: "basic",
			headersList: e.headersList
		});
		if (t === "cors") return te(e, {
			type: "cors",
			headersList: e.headersList
		});
		if (t === "opaque") return te(e, {
			type: "opaque",
			urlList: [],
			status: 0,
			statusText: "",
			body: null
		});
		if (t === "opaqueredirect") return te(e, {
			type: "opaqueredirect",
			status: 0,
			statusText: "",
			headersList: [],
			body: null
		});
		F(!1);
	}
	function q(e, t = null) {
		return F(b(e)), S(e) ? K(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : K(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
	}
	function J(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
		if ("statusText" in t && t.statusText != null && !y(String(t.statusText))) throw TypeError("Invalid statusText");
		if ("status" in t && t.status != null && (H(e).status = t.status), "statusText" in t && t.statusText != null && (H(e).statusText = t.statusText), "headers" in t && t.headers != null && o(B(e), t.headers), n) {
			if (A.includes(e.status)) throw j.errors.exception({
				header: "Response constructor",
				message: `Invalid response status code ${e.status}`
			});
			H(e).body = n.body, n.type != null && !H(e).headersList.contains("content-type", !0) && H(e).headersList.append("content-type", n.type, !0);
		}
	}
	function Y(e, t) {
		let n = new z(P);
		U(n, e);
		let r = new i(P);
		return V(n, r), u(r, e.headersList), l(r, t), e.urlList.length !== 0 && e.body?.stream && m.register(n, new WeakRef(e.body.stream)), n;
	}
	j.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		return typeof e == "string" ? j.converters.USVString(e, t, n) : j.is.Blob(e) || j.is.BufferSource(e) || j.is.FormData(e) || j.is.URLSearchParams(e) ? e : j.converters.DOMString(e, t, n);
	}, j.converters.BodyInit = function(e, t, n) {
		return j.is.ReadableStream(e) || e?.[Symbol.asyncIterator] ? e : j.converters.XMLHttpRequestBodyInit(e, t, n);
	}, j.converters.ResponseInit = j.dictionaryConverter([
		{
			key: "status",
			converter: j.converters["unsigned short"],
			defaultValue: () => 200
		},
		{
			key: "statusText",
			converter: j.converters.ByteString,
			defaultValue: () => ""
		},
		{
			key: "headers",
			converter: j.converters.HeadersInit
		}
	]), j.is.Response = j.util.MakeTypeAssertion(z), t.exports = {
		isNetworkError: ee,
		makeNetworkError: K,
		makeResponse: G,
		makeAppropriateNetworkError: q,
		filterResponse: ne,
		Response: z,
		cloneResponse: W,
		fromInnerResponse: Y,
		getResponseState: H
	};
})), Ie = t(((e, t) => {
	let { extractBody: i, mixinBody: a, cloneBody: o, bodyUnusable: s } = M(), { Headers: l, fill: u, HeadersList: d, setHeadersGuard: f, getHeadersGuard: p, setHeadersList: m, getHeadersList: h } = Pe(), g = c(), _ = n("node:util"), { isValidHTTPToken: v, sameOrigin: y, environmentSettingsObject: b } = O(), { forbiddenMethodsSet: S, corsSafeListedMethodsSet: C, referrerPolicy: w, requestRedirect: E, requestMode: k, requestCredentials: A, requestCache: j, requestDuplex: N } = x(), { kEnumerableProperty: P, normalizedMethodRecordsBase: F, normalizedMethodRecords: I } = g, { webidl: L } = D(), { URLSerializer: R } = T(), { kConstruct: z } = r(), B = n("node:assert"), { getMaxListeners: V, setMaxListeners: H, defaultMaxListeners: U } = n("node:events"), W = Symbol("abortController"), G = new FinalizationRegistry(({ signal: e, abort: t }) => {
		e.removeEventListener("abort", t);
	}), K = new WeakMap(), ee;
	try {
		ee = V(new AbortController().signal) > 0;
	} catch {
		ee = !1;
	}
	function te(e) {
		return t;
		function t() {
			let n = e.deref();
			if (n !== void 0) {
				G.unregister(t), this.removeEventListener("abort", t), n.abort(this.reason);
				let e = K.get(n.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (let t of e) {
							let e = t.deref();
							e !== void 0 && e.abort(this.reason);
						}
						e.clear();
					}
					K.delete(n.signal);
				}
			}
		}
	}
	let ne = !1;
	var q = class e {
		#e;
		#t;
		#n;
		#r;
		constructor(e, t = void 0) {
			if (L.util.markAsUncloneable(this), e === z) return;
			L.argumentLengthCheck(arguments, 1, "Request constructor"), e = L.converters.RequestInfo(e), t = L.converters.RequestInit(t);
			let n = null, r = null, a = b.settingsObject.baseUrl, o = null;
			if (typeof e == "string") {
				this.#t = t.dispatcher;
				let i;
				try {
					i = new URL(e, a);
				} catch (t) {
					throw TypeError("Failed to parse URL from " + e, { cause: t });
				}
				if (i.username || i.password) throw TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
				n = oe({ urlList: [i] }), r = "cors";
			} else B(L.is.Request(e)), n = e.#r, o = e.#e, this.#t = t.dispatcher || e.#t;
			let c = b.settingsObject.origin, p = "client";
			if (n.window?.constructor?.name === "EnvironmentSettingsObject" && y(n.window, c) && (p = n.window), t.window != null) throw TypeError(`'window' option '${p}' must be null`);
			"window" in t && (p = "no-window"), n = oe({
				method: n.method,
				headersList: n.headersList,
				unsafeRequest: n.unsafeRequest,
				client: b.settingsObject,
				window: p,
				priority: n.priority,
				origin: n.origin,
				referrer: n.referrer,
				referrerPolicy: n.referrerPolicy,
				mode: n.mode,
				credentials: n.credentials,
				cache: n.cache,
				redirect: n.redirect,
				integrity: n.integrity,
				keepalive: n.keepalive,
				reloadNavigation: n.reloadNavigation,
				historyNavigation: n.historyNavigation,
				urlList: [...n.urlList]
			});
			let _ = Object.keys(t).length !== 0;
			if (_ && (n.mode === "navigate" && (n.mode = "same-origin"), n.reloadNavigation = !1, n.historyNavigation = !1, n.origin = "client", n.referrer = "client", n.referrerPolicy = "", n.url = n.urlList[n.urlList.length - 1], n.urlList = [n.url]), t.referrer !== void 0) {
				let e = t.referrer;
				if (e === "") n.referrer = "no-referrer";
				else {
					let t;
					try {
						t = new URL(e, a);
					} catch (t) {
						throw TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					t.protocol === "about:" && t.hostname === "client" || c && !y(t, b.settingsObject.baseUrl) ? n.referrer = "client" : n.referrer = t;
				}
			}
			t.referrerPolicy !== void 0 && (n.referrerPolicy = t.referrerPolicy);
			let x;
			if (x = t.mode === void 0 ? r : t.mode, x === "navigate") throw L.errors.exception({
				header: "Request constructor",
				message: "invalid request mode navigate."
			});
			if (x != null && (n.mode = x), t.credentials !== void 0 && (n.credentials = t.credentials), t.cache !== void 0 && (n.cache = t.cache), n.cache === "only-if-cached" && n.mode !== "same-origin") throw TypeError("'only-if-cached' can be set only with 'same-origin' mode");
			if (t.redirect !== void 0 && (n.redirect = t.redirect), t.integrity != null && (n.integrity = String(t.integrity)), t.keepalive !== void 0 && (n.keepalive = !!t.keepalive), t.method !== void 0) {
				let e = t.method, r = I[e];
				if (r !== void 0) n.method = r;
				else {
					if (!v(e)) throw TypeError(`'${e}' is not a valid HTTP method.`);
					let t = e.toUpperCase();
					if (S.has(t)) throw TypeError(`'${e}' HTTP method is unsupported.`);
					e = F[t] ?? e, n.method = e;
				}
				!ne && n.method === "patch" && (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" }), ne = !0);
			}
			t.signal !== void 0 && (o = t.signal), this.#r = n;
			let w = new AbortController();
			if (this.#e = w.signal, o != null) {
				if (o.aborted) w.abort(o.reason);
				else {
					this[W] = w;
					let e = te(new WeakRef(w));
					ee && V(o) === U && H(1500, o), g.addAbortListener(o, e), G.register(w, {
						signal: o,
						abort: e
					}, e);
				}
			}
			if (this.#n = new l(z), m(this.#n, n.headersList), f(this.#n, "request"), x === "no-cors") {
				if (!C.has(n.method)) throw TypeError(`'${n.method} is unsupported in no-cors mode.`);
				f(this.#n, "request-no-cors");
			}
			if (_) {
				let e = h(this.#n), n = t.headers === void 0 ? new d(e) : t.headers;
				if (e.clear(), n instanceof d) {
					for (let { name: t, value: r } of n.rawValues()) e.append(t, r, !1);
					e.cookies = n.cookies;
				} else u(this.#n, n);
			}
			let T = L.is.Request(e) ? e.#r.body : null;
			if ((t.body != null || T != null) && (n.method === "GET" || n.method === "HEAD")) throw TypeError("Request with GET/HEAD method cannot have body.");
			let E = null;
			if (t.body != null) {
				let [e, r] = i(t.body, n.keepalive);
				E = e, r && !h(this.#n).contains("content-type", !0) && this.#n.append("content-type", r, !0);
			}
			let D = E ?? T;
			if (D != null && D.source == null) {
				if (E != null && t.duplex == null) throw TypeError("RequestInit: duplex option is required when sending a body.");
				if (n.mode !== "same-origin" && n.mode !== "cors") throw TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
				n.useCORSPreflightFlag = !0;
			}
			let O = D;
			if (E == null && T != null) {
				if (s(e.#r)) throw TypeError("Cannot construct a Request with a Request object that has already been used.");
				let t = new TransformStream();
				T.stream.pipeThrough(t), O = {
					source: T.source,
					length: T.length,
					stream: t.readable
				};
			}
			this.#r.body = O;
		}
		get method() {
			return L.brandCheck(this, e), this.#r.method;
		}
		get url() {
			return L.brandCheck(this, e), R(this.#r.url);
		}
		get headers() {
			return L.brandCheck(this, e), this.#n;
		}
		get destination() {
			return L.brandCheck(this, e), this.#r.destination;
		}
		get referrer() {
			return L.brandCheck(this, e), this.#r.referrer === "no-referrer" ? "" : this.#r.referrer === "client" ? "about:client" : this.#r.referrer.toString();
		}
		get referrerPolicy() {
			return L.brandCheck(this, e), this.#r.referrerPolicy;
		}
		get mode() {
			return L.brandCheck(this, e), this.#r.mode;
		}
		get credentials() {
			return L.brandCheck(this, e), this.#r.credentials;
		}
		get cache() {
			return L.brandCheck(this, e), this.#r.cache;
		}
		get redirect() {
			return L.brandCheck(this, e), this.#r.redirect;
		}
		get integrity() {
			return L.brandCheck(this, e), this.#r.integrity;
		}
		get keepalive() {
			return L.brandCheck(this, e), this.#r.keepalive;
		}
		get isReloadNavigation() {
			return L.brandCheck(this, e), this.#r.reloadNavigation;
		}
		get isHistoryNavigation() {
			return L.brandCheck(this, e), this.#r.historyNavigation;
		}
		get signal() {
			return L.brandCheck(this, e), this.#e;
		}
		get body() {
			return L.brandCheck(this, e), this.#r.body ? this.#r.body.stream : null;
		}
		get bodyUsed() {
			return L.brandCheck(this, e), !!this.#r.body && g.isDisturbed(this.#r.body.stream);
		}
		get duplex() {
			return L.brandCheck(this, e), "half";
		}
		clone() {
			if (L.brandCheck(this, e), s(this.#r)) throw TypeError("unusable");
			let t = se(this.#r), n = new AbortController();
			if (this.signal.aborted) n.abort(this.signal.reason);
			else {
				let e = K.get(this.signal);
				e === void 0 && (e = new Set(), K.set(this.signal, e));
				let t = new WeakRef(n);
				e.add(t), g.addAbortListener(n.signal, te(t));
			}
			return Z(t, this.#t, n.signal, p(this.#n));
		}
		[_.inspect.custom](e, t) {
			t.depth === null && (t.depth = 2), t.colors ??= !0;
			let n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${_.formatWithOptions(t, n)}`;
		}
		static setRequestSignal(e, t) {
			return e.#e = t, e;
		}
		static getRequestDispatcher(e) {
			return e.#t;
		}
		static setRequestDispatcher(e, t) {
			e.#t = t;
		}
		static setRequestHeaders(e, t) {
			e.#n = t;
		}
		static getRequestState(e) {
			return e.#r;
		}
		static setRequestState(e, t) {
			e.#r = t;
		}
	};
	let { setRequestSignal: J, getRequestDispatcher: Y, setRequestDispatcher: re, setRequestHeaders: ie, getRequestState: ae, setRequestState: X } = q;
	Reflect.deleteProperty(q, "setRequestSignal"), Reflect.deleteProperty(q, "getRequestDispatcher"), Reflect.deleteProperty(q, "setRequestDispatcher"), Reflect.deleteProperty(q, "setRequestHeaders"), Reflect.deleteProperty(q, "getRequestState"), Reflect.deleteProperty(q, "setRequestState"), a(q, ae);
	function oe(e) {
		return {
			method: e.method ?? "GET",
			localURLsOnly: e.localURLsOnly ?? !1,
			unsafeRequest: e.unsafeRequest ?? !1,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? "",
			window: e.window ?? "client",
			keepalive: e.keepalive ?? !1,
			serviceWorkers: e.serviceWorkers ?? "all",
			initiator: e.initiator ?? "",
			destination: e.destination ?? "",
			priority: e.priority ?? null,
			origin: e.origin ?? "client",
			policyContainer: e.policyContainer ?? "client",
			referrer: e.referrer ?? "client",
			referrerPolicy: e.referrerPolicy ?? "",
			mode: e.mode ?? "no-cors",
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
			credentials: e.credentials ?? "same-origin",
			useCredentials: e.useCredentials ?? !1,
			cache: e.cache ?? "default",
			redirect: e.redirect ?? "follow",
			integrity: e.integrity ?? "",
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
			parserMetadata: e.parserMetadata ?? "",
			reloadNavigation: e.reloadNavigation ?? !1,
			historyNavigation: e.historyNavigation ?? !1,
			userActivation: e.userActivation ?? !1,
			taintedOrigin: e.taintedOrigin ?? !1,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? "basic",
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
			done: e.done ?? !1,
			timingAllowFailed: e.timingAllowFailed ?? !1,
			useURLCredentials: e.useURLCredentials ?? void 0,
			traversableForUserPrompts: e.traversableForUserPrompts ?? "client",
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new d(e.headersList) : new d()
		};
	}
	function se(e) {
		let t = oe({
			...e,
			body: null
		});
		return e.body != null && (t.body = o(e.body)), t;
	}
	function Z(e, t, n, r) {
		let i = new q(z);
		X(i, e), re(i, t), J(i, n);
		let a = new l(z);
		return ie(i, a), m(a, e.headersList), f(a, r), i;
	}
	Object.defineProperties(q.prototype, {
		method: P,
		url: P,
		headers: P,
		redirect: P,
		clone: P,
		signal: P,
		duplex: P,
		destination: P,
		body: P,
		bodyUsed: P,
		isHistoryNavigation: P,
		isReloadNavigation: P,
		keepalive: P,
		integrity: P,
		cache: P,
		credentials: P,
		attribute: P,
		referrerPolicy: P,
		referrer: P,
		mode: P,
		[Symbol.toStringTag]: {
			value: "Request",
			configurable: !0
		}
	}), L.is.Request = L.util.MakeTypeAssertion(q), L.converters.RequestInfo = function(e) {
		return typeof e == "string" ? L.converters.USVString(e) : L.is.Request(e) ? e : L.converters.USVString(e);
	}, L.converters.RequestInit = L.dictionaryConverter([
		{
			key: "method",
			converter: L.converters.ByteString
		},
		{
			key: "headers",
			converter: L.converters.HeadersInit
		},
		{
			key: "body",
			converter: L.nullableConverter(L.converters.BodyInit)
		},
		{
			key: "referrer",
			converter: L.converters.USVString
		},
		{
			key: "referrerPolicy",
			converter: L.converters.DOMString,
			allowedValues: w
		},
		{
			key: "mode",
			converter: L.converters.DOMString,
			allowedValues: k
		},
		{
			key: "credentials",
			converter: L.converters.DOMString,
			allowedValues: A
		},
		{
			key: "cache",
			converter: L.converters.DOMString,
			allowedValues: j
		},
		{
			key: "redirect",
			converter: L.converters.DOMString,
			allowedValues: E
		},
		{
			key: "integrity",
			converter: L.converters.DOMString
		},
		{
			key: "keepalive",
			converter: L.converters.boolean
		},
		{
			key: "signal",
			converter: L.nullableConverter((e) => L.converters.AbortSignal(e, "RequestInit", "signal"))
		},
		{
			key: "window",
			converter: L.converters.any
		},
		{
			key: "duplex",
			converter: L.converters.DOMString,
			allowedValues: N
		},
		{
			key: "dispatcher",
			converter: L.converters.any
		},
		{
			key: "priority",
			converter: L.converters.DOMString,
			allowedValues: [
				"high",
				"low",
				"auto"
			],
			defaultValue: () => "auto"
		}
	]), t.exports = {
		Request: q,
		makeRequest: oe,
		fromInnerRequest: Z,
		cloneRequest: se,
		getRequestDispatcher: Y,
		getRequestState: ae
	};
})), Le = t(((e, t) => {
	let r = n("node:assert"), { runtimeFeatures: i } = E(), { asciiLowercase: a } = w(), o = new Map([
		["sha256", 0],
		["sha384", 1],
		["sha512", 2]
	]), s;
	if (i.has("crypto")) {
		s = n("node:crypto");
		let e = s.getHashes();
		e.length === 0 && o.clear();
		for (let t of o.keys()) e.includes(t) === !1 && o.delete(t);
	} else o.clear();
	let c = Map.prototype.get.bind(o), l = (e) => o.has(a(e)), u = i.has("crypto") === !1 || o.size === 0 ? () => !0 : (e, t) => {
		let n = f(t);
		if (n.length === 0) return !0;
		let r = d(n);
		for (let t of r) {
			let n = t.alg, r = t.val;
			if (m(p(n, e), r)) return !0;
		}
		return !1;
	};
	function d(e) {
		let t = [], n = null;
		for (let i of e) {
			if (r(l(i.alg), "Invalid SRI hash algorithm token"), t.length === 0) {
				t.push(i), n = i;
				continue;
			}
			let e = c(n.alg), a = c(i.alg);
			a < e || (a > e ? (n = i, t[0] = i, t.length = 1) : t.push(i));
		}
		return t;
	}
	function f(e) {
		let t = [];
		for (let n of e.split(/[\t\n\f\r ]+/)) {
			let e = n.split("?", 1)[0], r = "", i = [e.slice(0, 6), e.slice(7)], o = i[0];
			if (!l(o)) continue;
			i[1] && (r = i[1]);
			let s = {
				alg: a(o),
				val: r
			};
			t.push(s);
		}
		return t;
	}
	let p = (e, t) => s.hash(e, t, "base64");
	function m(e, t) {
		let n = e.length;
		n !== 0 && e[n - 1] === "=" && --n, n !== 0 && e[n - 1] === "=" && --n;
		let r = t.length;
		if (r !== 0 && t[r - 1] === "=" && --r, r !== 0 && t[r - 1] === "=" && --r, n !== r) return !1;
		for (let r = 0; r < n; ++r) if (!(e[r] === t[r] || e[r] === "+" && t[r] === "-" || e[r] === "/" && t[r] === "_")) return !1;
		return !0;
	}
	t.exports = {
		applyAlgorithmToBytes: p,
		bytesMatch: u,
		caseSensitiveMatch: m,
		isValidSRIHashAlgorithm: l,
		getStrongestMetadata: d,
		parseMetadata: f
	};
})), Re = t(((e, t) => {
	let { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s, getResponseState: l } = Fe(), { HeadersList: u } = Pe(), { Request: d, cloneRequest: f, getRequestDispatcher: p, getRequestState: m } = Ie(), h = n("node:zlib"), { makePolicyContainer: g, clonePolicyContainer: _, requestBadPort: v, TAOCheck: y, appendRequestOriginHeader: b, responseLocationURL: S, requestCurrentURL: C, setRequestReferrerPolicyOnRedirect: k, tryUpgradeRequestToAPotentiallyTrustworthyURL: A, createOpaqueTimingInfo: N, appendFetchMetadata: P, corsCheck: F, crossOriginResourcePolicyCheck: I, determineRequestsReferrer: L, coarsenedSharedCurrentTime: R, sameOrigin: z, isCancelled: B, isAborted: V, isErrorLike: H, fullyReadBody: U, readableStreamClose: W, urlIsLocal: G, urlIsHttpHttpsScheme: K, urlHasHttpsScheme: ee, clampAndCoarsenConnectionTimingInfo: te, simpleRangeHeaderValue: ne, buildContentRange: q, createInflate: J, extractMimeType: Y, hasAuthenticationEntry: re, includesCredentials: ie, isTraversableNavigable: ae } = O(), X = n("node:assert"), { safelyExtractBody: oe, extractBody: se } = M(), { redirectStatusSet: Z, nullBodyStatus: Q, safeMethodsSet: ce, requestBodyHeader: le, subresourceSet: ue } = x(), de = n("node:events"), { Readable: fe, pipeline: pe, finished: me, isErrored: he, isReadable: ge } = n("node:stream"), { addAbortListener: _e, bufferToLowerCasedHeaderName: ve } = c(), { dataURLProcessor: ye, serializeAMimeType: be, minimizeSupportedMimeType: xe } = T(), { getGlobalDispatcher: Se } = $(), { webidl: Ce } = D(), { STATUS_CODES: we } = n("node:http"), { bytesMatch: Te } = Le(), { createDeferredPromise: Ee } = j(), { isomorphicEncode: De } = w(), { runtimeFeatures: Oe } = E(), ke = Oe.has("zstd"), Ae = ["GET", "HEAD"], je = typeof __UNDICI_IS_NODE__ < "u" || typeof esbuildDetection < "u" ? "node" : "undici", Me;
	var Ne = class extends de {
		constructor(e) {
			super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = "ongoing";
		}
		terminate(e) {
			this.state === "ongoing" && (this.state = "terminated", this.connection?.destroy(e), this.emit("terminated", e));
		}
		abort(e) {
			this.state === "ongoing" && (this.state = "aborted", e ||= new DOMException("The operation was aborted.", "AbortError"), this.serializedAbortReason = e, this.connection?.destroy(e), this.emit("terminated", e));
		}
	};
	function Re(e) {
		Be(e, "fetch");
	}
	function ze(e, t = void 0) {
		Ce.argumentLengthCheck(arguments, 1, "globalThis.fetch");
		let n = Ee(), r;
		try {
			r = new d(e, t);
		} catch (e) {
			return n.reject(e), n.promise;
		}
		let i = m(r);
		if (r.signal.aborted) return He(n, i, null, r.signal.reason, null), n.promise;
		i.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope" && (i.serviceWorkers = "none");
		let a = null, o = !1, c = null;
		return _e(r.signal, () => {
			o = !0, X(c != null), c.abort(r.signal.reason);
			let e = a?.deref();
			He(n, i, e, r.signal.reason, c.controller);
		}), c = Ue({
			request: i,
			processResponseEndOfBody: Re,
			processResponse: (e) => {
				o || (e.aborted ? He(n, i, a, c.serializedAbortReason, c.controller) : e.type === "error" ? n.reject(TypeError("fetch failed", { cause: e.error })) : (a = new WeakRef(s(e, "immutable")), n.resolve(a.deref()), n = null));
			},
			dispatcher: p(r),
			requestObject: r
		}), n.promise;
	}
	function Be(e, t = "other") {
		if (e.type === "error" && e.aborted || !e.urlList?.length) return;
		let n = e.urlList[0], r = e.timingInfo, i = e.cacheState;
		K(n) && r !== null && (e.timingAllowPassed || (r = N({ startTime: r.startTime }), i = ""), r.endTime = R(), e.timingInfo = r, Ve(r, n.href, t, globalThis, i, "", e.status));
	}
	let Ve = performance.markResourceTiming;
	function He(e, t, n, r, i) {
		if (e && e.reject(r), t.body?.stream != null && ge(t.body.stream) && t.body.stream.cancel(r).catch((e) => {
			if (e.code !== "ERR_INVALID_STATE") throw e;
		}), n == null) return;
		let a = l(n);
		a.body?.stream != null && ge(a.body.stream) && i.error(r);
	}
	function Ue({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = !1, dispatcher: s = Se(), requestObject: c = null }) {
		X(s);
		let l = null, u = !1;
		e.client != null && (l = e.client.globalObject, u = e.client.crossOriginIsolatedCapability);
		let d = R(u), f = N({ startTime: d }), p = {
			controller: new Ne(s),
			request: e,
			timingInfo: f,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: l,
			crossOriginIsolatedCapability: u,
			requestObject: c
		};
		return X(!e.body || e.body.stream), e.window === "client" && (e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window"), e.origin === "client" && (e.origin = e.client.origin), e.policyContainer === "client" && (e.policyContainer = e.client == null ? g() : _(e.client.policyContainer)), e.headersList.contains("accept", !0) || e.headersList.append("accept", "*/*", !0), e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0), ue.has(e.destination), We(p, !1), p.controller;
	}
	async function We(e, t) {
		try {
			let n = e.request, i = null;
			if (n.localURLsOnly && !G(C(n)) && (i = r("local URLs only")), A(n), v(n) === "blocked" && (i = r("bad port")), n.referrerPolicy === "" && (n.referrerPolicy = n.policyContainer.referrerPolicy), n.referrer !== "no-referrer" && (n.referrer = L(n)), i === null) {
				let t = C(n);
				z(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket" ? (n.responseTainting = "basic", i = await Ge(e)) : n.mode === "same-origin" ? i = r("request mode cannot be \"same-origin\"") : n.mode === "no-cors" ? n.redirect === "follow" ? (n.responseTainting = "opaque", i = await Ge(e)) : i = r("redirect mode cannot be \"follow\" for \"no-cors\" request") : K(C(n)) ? (n.responseTainting = "cors", i = await Je(e)) : i = r("URL scheme must be a HTTP(S) scheme");
			}
			if (t) return i;
			i.status !== 0 && !i.internalResponse && (n.responseTainting === "basic" ? i = a(i, "basic") : n.responseTainting === "cors" ? i = a(i, "cors") : n.responseTainting === "opaque" ? i = a(i, "opaque") : X(!1));
			let o = i.status === 0 ? i : i.internalResponse;
			if (o.urlList.length === 0 && o.urlList.push(...n.urlList), n.timingAllowFailed || (i.timingAllowPassed = !0), i.type === "opaque" && o.status === 206 && o.rangeRequested && !n.headers.contains("range", !0) && (i = o = r()), i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || Q.includes(o.status)) && (o.body = null, e.controller.dump = !0), n.integrity) {
				let t = (t) => qe(e, r(t));
				if (n.responseTainting === "opaque" || i.body == null) {
					t(i.error);
					return;
				}
				U(i.body, (r) => {
					Te(r, n.integrity) ? (i.body = oe(r)[0], qe(e, i)) : t("integrity mismatch");
				}, t);
			} else qe(e, i);
		} catch (t) {
			e.controller.terminate(t);
		}
	}
	function Ge(e) {
		if (B(e) && e.request.redirectCount === 0) return Promise.resolve(i(e));
		let { request: t } = e, { protocol: a } = C(t);
		switch (a) {
			case "about:": return Promise.resolve(r("about scheme is not supported"));
			case "blob:": {
				Me ||= n("node:buffer").resolveObjectURL;
				let e = C(t);
				if (e.search.length !== 0) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
				let i = Me(e.toString());
				if (t.method !== "GET" || !Ce.is.Blob(i)) return Promise.resolve(r("invalid method"));
				let a = o(), s = i.size, c = De(`${s}`), l = i.type;
				if (t.headersList.contains("range", !0)) {
					a.rangeRequested = !0;
					let e = t.headersList.get("range", !0), n = ne(e, !0);
					if (n === "failure") return Promise.resolve(r("failed to fetch the data URL"));
					let { rangeStartValue: o, rangeEndValue: c } = n;
					if (o === null) o = s - c, c = o + c - 1;
					else {
						if (o >= s) return Promise.resolve(r("Range start is greater than the blob's size."));
						(c === null || c >= s) && (c = s - 1);
					}
					let u = i.slice(o, c + 1, l);
					a.body = se(u)[0];
					let d = De(`${u.size}`), f = q(o, c, s);
					a.status = 206, a.statusText = "Partial Content", a.headersList.set("content-length", d, !0), a.headersList.set("content-type", l, !0), a.headersList.set("content-range", f, !0);
				} else {
					let e = se(i);
					a.statusText = "OK", a.body = e[0], a.headersList.set("content-length", c, !0), a.headersList.set("content-type", l, !0);
				}
				return Promise.resolve(a);
			}
			case "data:": {
				let e = C(t), n = ye(e);
				if (n === "failure") return Promise.resolve(r("failed to fetch the data URL"));
				let i = be(n.mimeType);
				return Promise.resolve(o({
					statusText: "OK",
					headersList: [["content-type", {
						name: "Content-Type",
						value: i
					}]],
					body: oe(n.body)[0]
				}));
			}
			case "file:": return Promise.resolve(r("not implemented... yet..."));
			case "http:":
			case "https:": return Je(e).catch((e) => r(e));
			default: return Promise.resolve(r("unknown scheme"));
		}
	}
	function Ke(e, t) {
		e.request.done = !0, e.processResponseDone != null && queueMicrotask(() => e.processResponseDone(t));
	}
	function qe(e, t) {
		let n = e.timingInfo, r = () => {
			let r = Date.now();
			e.request.destination === "document" && (e.controller.fullTimingInfo = n), e.controller.reportTimingSteps = () => {
				if (!K(e.request.url)) return;
				n.endTime = r;
				let i = t.cacheState, a = t.bodyInfo;
				t.timingAllowPassed || (n = N(n), i = "");
				let o = 0;
				if (e.request.mode !== "navigate" || !t.hasCrossOriginRedirects) {
					o = t.status;
					let e = Y(t.headersList);
					e !== "failure" && (a.contentType = xe(e));
				}
				e.request.initiatorType != null && Ve(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			let i = () => {
				e.request.done = !0, e.processResponseEndOfBody != null && queueMicrotask(() => e.processResponseEndOfBody(t)), e.request.initiatorType != null && e.controller.reportTimingSteps();
			};
			queueMicrotask(() => i());
		};
		e.processResponse != null && queueMicrotask(() => {
			e.processResponse(t), e.processResponse = null;
		});
		let i = t.type === "error" ? t : t.internalResponse ?? t;
		i.body == null ? r() : me(i.body.stream, () => {
			r();
		});
	}
	async function Je(e) {
		let t = e.request, n = null, i = null, a = e.timingInfo;
		if (n === null) {
			if (t.redirect === "follow" && (t.serviceWorkers = "none"), i = n = await Xe(e), t.responseTainting === "cors" && F(t, n) === "failure") return r("cors failure");
			y(t, n) === "failure" && (t.timingAllowFailed = !0);
		}
		return (t.responseTainting === "opaque" || n.type === "opaque") && I(t.origin, t.client, t.destination, i) === "blocked" ? r("blocked") : (Z.has(i.status) && (t.redirect !== "manual" && e.controller.connection.destroy(void 0, !1), t.redirect === "error" ? n = r("unexpected redirect") : t.redirect === "manual" ? n = i : t.redirect === "follow" ? n = await Ye(e, n) : X(!1)), n.timingInfo = a, n);
	}
	function Ye(e, t) {
		let n = e.request, i = t.internalResponse ? t.internalResponse : t, a;
		try {
			if (a = S(i, C(n).hash), a == null) return t;
		} catch (e) {
			return Promise.resolve(r(e));
		}
		if (!K(a)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
		if (n.redirectCount === 20) return Promise.resolve(r("redirect count exceeded"));
		if (n.redirectCount += 1, n.mode === "cors" && (a.username || a.password) && !z(n, a)) return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
		if (n.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
		if (i.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(r());
		if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !Ae.includes(n.method)) {
			n.method = "GET", n.body = null;
			for (let e of le) n.headersList.delete(e);
		}
		z(C(n), a) || (n.headersList.delete("authorization", !0), n.headersList.delete("proxy-authorization", !0), n.headersList.delete("cookie", !0), n.headersList.delete("host", !0)), n.body != null && (X(n.body.source != null), n.body = oe(n.body.source)[0]);
		let o = e.timingInfo;
		return o.redirectEndTime = o.postRedirectStartTime = R(e.crossOriginIsolatedCapability), o.redirectStartTime === 0 && (o.redirectStartTime = o.startTime), n.urlList.push(a), k(n, i), We(e, !0);
	}
	async function Xe(e, t = !1, n = !1) {
		let a = e.request, o = null, s = null, c = null;
		a.window === "no-window" && a.redirect === "error" ? (o = e, s = a) : (s = f(a), o = { ...e }, o.request = s);
		let l = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic", u = s.body ? s.body.length : null, d = null;
		if (s.body == null && ["POST", "PUT"].includes(s.method) && (d = "0"), u != null && (d = De(`${u}`)), d != null && !s.headersList.contains("content-length", !0) && s.headersList.append("content-length", d, !0), Ce.is.URL(s.referrer) && s.headersList.append("referer", De(s.referrer.href), !0), b(s), P(s), s.headersList.contains("user-agent", !0) || s.headersList.append("user-agent", je, !0), s.cache === "default" && (s.headersList.contains("if-modified-since", !0) || s.headersList.contains("if-none-match", !0) || s.headersList.contains("if-unmodified-since", !0) || s.headersList.contains("if-match", !0) || s.headersList.contains("if-range", !0)) && (s.cache = "no-store"), s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", !0) && s.headersList.append("cache-control", "max-age=0", !0), (s.cache === "no-store" || s.cache === "reload") && (s.headersList.contains("pragma", !0) || s.headersList.append("pragma", "no-cache", !0), s.headersList.contains("cache-control", !0) || s.headersList.append("cache-control", "no-cache", !0)), s.headersList.contains("range", !0) && s.headersList.append("accept-encoding", "identity", !0), s.headersList.contains("accept-encoding", !0) || (ee(C(s)) ? s.headersList.append("accept-encoding", "br, gzip, deflate", !0) : s.headersList.append("accept-encoding", "gzip, deflate", !0)), s.headersList.delete("host", !0), l && !s.headersList.contains("authorization", !0)) {
			let e = null;
			if ((!re(s) || s.useURLCredentials !== void 0 && ie(C(s))) && ie(C(s)) && t) {
				let { username: t, password: n } = C(s);
				e = `Basic ${Buffer.from(`${t}:${n}`).toString("base64")}`;
			}
			e !== null && s.headersList.append("Authorization", e, !1);
		}
		if (s.cache = "no-store", c == null) {
			if (s.cache === "only-if-cached") return r("only if cached");
			let e = await Ze(o, l, n);
			ce.has(s.method), c ??= e;
		}
		if (c.urlList = [...s.urlList], s.headersList.contains("range", !0) && (c.rangeRequested = !0), c.requestIncludesCredentials = l, c.status === 401 && s.responseTainting !== "cors" && l && (a.useURLCredentials !== void 0 || ae(a.traversableForUserPrompts))) {
			if (a.body != null) {
				if (a.body.source == null) return c;
				a.body = oe(a.body.source)[0];
			}
			if (a.useURLCredentials === void 0 || t) return B(e) ? i(e) : c;
			e.controller.connection.destroy(), c = await Xe(e, !0);
		}
		if (c.status === 407) return a.window === "no-window" ? r() : B(e) ? i(e) : r("proxy authentication required");
		if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
			if (B(e)) return i(e);
			e.controller.connection.destroy(), c = await Xe(e, t, !0);
		}
		return c;
	}
	async function Ze(e, t = !1, n = !1) {
		X(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
			abort: null,
			destroyed: !1,
			destroy(e, t = !0) {
				this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError")));
			}
		};
		let a = e.request, s = null, c = e.timingInfo;
		a.cache = "no-store";
		let l = null;
		if (a.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (a.body != null) {
			let t = async function* (t) {
				B(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
			}, n = () => {
				B(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
			}, r = (t) => {
				B(e) || (t.name === "AbortError" ? e.controller.abort() : e.controller.terminate(t));
			};
			l = (async function* () {
				try {
					for await (let e of a.body.stream) yield* t(e);
					n();
				} catch (e) {
					r(e);
				}
			})();
		}
		try {
			let { body: t, status: n, statusText: r, headersList: i, socket: a } = await p({ body: l });
			if (a) s = o({
				status: n,
				statusText: r,
				headersList: i,
				socket: a
			});
			else {
				let a = t[Symbol.asyncIterator]();
				e.controller.next = () => a.next(), s = o({
					status: n,
					statusText: r,
					headersList: i
				});
			}
		} catch (t) {
			return t.name === "AbortError" ? (e.controller.connection.destroy(), i(e, t)) : r(t);
		}
		let d = new ReadableStream({
			start(t) {
				e.controller.controller = t;
			},
			pull: () => e.controller.resume(),
			cancel: (t) => {
				B(e) || e.controller.abort(t);
			},
			type: "bytes"
		});
		s.body = {
			stream: d,
			source: null,
			length: null
		}, e.controller.resume || e.controller.on("terminated", f), e.controller.resume = async () => {
			for (;;) {
				let t, n;
				try {
					let { done: n, value: r } = await e.controller.next();
					if (V(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					e.controller.ended && !c.encodedBodySize ? t = void 0 : (t = r, n = !0);
				}
				if (t === void 0) {
					W(e.controller.controller), Ke(e, s);
					return;
				}
				if (c.decodedBodySize += t?.byteLength ?? 0, n) {
					e.controller.terminate(t);
					return;
				}
				let r = new Uint8Array(t);
				if (r.byteLength && e.controller.controller.enqueue(r), he(d)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function f(t) {
			V(e) ? (s.aborted = !0, ge(d) && e.controller.controller.error(e.controller.serializedAbortReason)) : ge(d) && e.controller.controller.error(TypeError("terminated", { cause: H(t) ? t : void 0 })), e.controller.connection.destroy();
		}
		return s;
		function p({ body: t }) {
			let n = C(a), r = e.controller.dispatcher, i = n.pathname + n.search, o = n.search.length === 0 && n.href[n.href.length - n.hash.length - 1] === "?";
			return new Promise((s, l) => r.dispatch({
				path: o ? `${i}?` : i,
				origin: n.origin,
				method: a.method,
				body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
				headers: a.headersList.entries,
				maxRedirections: 0,
				upgrade: a.mode === "websocket" ? "websocket" : void 0
			}, {
				body: null,
				abort: null,
				onConnect(t) {
					let { connection: n } = e.controller;
					c.finalConnectionTimingInfo = te(void 0, c.postRedirectStartTime, e.crossOriginIsolatedCapability), n.destroyed ? t(new DOMException("The operation was aborted.", "AbortError")) : (e.controller.on("terminated", t), this.abort = n.abort = t), c.finalNetworkRequestStartTime = R(e.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					c.finalNetworkResponseStartTime = R(e.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, r) {
					if (e < 200) return !1;
					let i = new u();
					for (let e = 0; e < t.length; e += 2) {
						let n = ve(t[e]), r = t[e + 1];
						if (Array.isArray(r) && !Buffer.isBuffer(t[e + 1])) for (let e of r) i.append(n, e.toString("latin1"), !0);
						else i.append(n, r.toString("latin1"), !0);
					}
					let o = i.get("location", !0) && a.redirect === "follow" && Z.has(e), c = [];
					if (a.method !== "HEAD" && a.method !== "CONNECT" && !Q.includes(e) && !o) {
						let e = i.get("content-encoding", !0), t = e ? e.toLowerCase().split(",") : [];
						if (t.length > 5) return this.abort(Error(`too many content-encodings in response: ${t.length}, maximum allowed is 5`)), !0;
						for (let e = t.length - 1; e >= 0; --e) {
							let n = t[e].trim();
							if (n === "x-gzip" || n === "gzip") c.push(h.createGunzip({
								flush: h.constants.Z_SYNC_FLUSH,
								finishFlush: h.constants.Z_SYNC_FLUSH
							}));
							else if (n === "deflate") c.push(J({
								flush: h.constants.Z_SYNC_FLUSH,
								finishFlush: h.constants.Z_SYNC_FLUSH
							}));
							else if (n === "br") c.push(h.createBrotliDecompress({
								flush: h.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: h.constants.BROTLI_OPERATION_FLUSH
							}));
							else if (n === "zstd" && ke) c.push(h.createZstdDecompress({
								flush: h.constants.ZSTD_e_continue,
								finishFlush: h.constants.ZSTD_e_end
							}));
							else {
								c.length = 0;
								break;
							}
						}
					}
					this.body = new fe({ read: n });
					let l = this.onError.bind(this);
					return s({
						status: e,
						statusText: r,
						headersList: i,
						body: c.length ? pe(this.body, ...c, (e) => {
							e && this.onError(e);
						}).on("error", l) : this.body.on("error", l)
					}), !0;
				},
				onData(t) {
					if (e.controller.dump) return;
					let n = t;
					return c.encodedBodySize += n.byteLength, this.body.push(n);
				},
				onComplete() {
					this.abort && e.controller.off("terminated", this.abort), e.controller.ended = !0, this.body.push(null);
				},
				onError(t) {
					this.abort && e.controller.off("terminated", this.abort), this.body?.destroy(t), e.controller.terminate(t), l(t);
				},
				onRequestUpgrade(e, t, n, r) {
					if (r.session != null && t !== 200 || r.session == null && t !== 101) return !1;
					let i = new u();
					for (let [e, t] of Object.entries(n)) {
						if (t == null) continue;
						let n = e.toLowerCase();
						if (Array.isArray(t)) for (let e of t) i.append(n, String(e), !0);
						else i.append(n, String(t), !0);
					}
					return s({
						status: t,
						statusText: we[t],
						headersList: i,
						socket: r
					}), !0;
				},
				onUpgrade(e, t, n) {
					if (n.session != null && e !== 200 || n.session == null && e !== 101) return !1;
					let r = new u();
					for (let e = 0; e < t.length; e += 2) {
						let n = ve(t[e]), i = t[e + 1];
						if (Array.isArray(i) && !Buffer.isBuffer(t[e + 1])) for (let e of i) r.append(n, e.toString("latin1"), !0);
						else r.append(n, i.toString("latin1"), !0);
					}
					return s({
						status: e,
						statusText: we[e],
						headersList: r,
						socket: n
					}), !0;
				}
			}));
		}
	}
	t.exports = {
		fetch: ze,
		Fetch: Ne,
		fetching: Ue,
		finalizeAndReportTiming: Be
	};
})), ze = t(((e, t) => {
	let r = n("node:assert"), { URLSerializer: i } = T(), { isValidHeaderName: a } = O();
	function o(e, t, n = !1) {
		return i(e, n) === i(t, n);
	}
	function s(e) {
		r(e !== null);
		let t = [];
		for (let n of e.split(",")) n = n.trim(), a(n) && t.push(n);
		return t;
	}
	t.exports = {
		urlEquals: o,
		getFieldValues: s
	};
})), Be = t(((e, t) => {
	let i = n("node:assert"), { kConstruct: a } = r(), { urlEquals: o, getFieldValues: s } = ze(), { kEnumerableProperty: l, isDisturbed: u } = c(), { webidl: d } = D(), { cloneResponse: f, fromInnerResponse: p, getResponseState: m } = Fe(), { Request: h, fromInnerRequest: g, getRequestState: _ } = Ie(), { fetching: v } = Re(), { urlIsHttpHttpsScheme: y, readAllBytes: b } = O(), { createDeferredPromise: x } = j();
	var S = class e {
		#e;
		constructor() {
			arguments[0] !== a && d.illegalConstructor(), d.util.markAsUncloneable(this), this.#e = arguments[1];
		}
		async match(t, n = {}) {
			d.brandCheck(this, e);
			let r = "Cache.match";
			d.argumentLengthCheck(arguments, 1, r), t = d.converters.RequestInfo(t), n = d.converters.CacheQueryOptions(n, r, "options");
			let i = this.#i(t, n, 1);
			if (i.length !== 0) return i[0];
		}
		async matchAll(t = void 0, n = {}) {
			return d.brandCheck(this, e), t !== void 0 && (t = d.converters.RequestInfo(t)), n = d.converters.CacheQueryOptions(n, "Cache.matchAll", "options"), this.#i(t, n);
		}
		async add(t) {
			d.brandCheck(this, e), d.argumentLengthCheck(arguments, 1, "Cache.add"), t = d.converters.RequestInfo(t);
			let n = [t];
			return await this.addAll(n);
		}
		async addAll(t) {
			d.brandCheck(this, e);
			let n = "Cache.addAll";
			d.argumentLengthCheck(arguments, 1, n);
			let r = [], i = [];
			for (let e of t) {
				if (e === void 0) throw d.errors.conversionFailed({
					prefix: n,
					argument: "Argument 1",
					types: ["undefined is not allowed"]
				});
				if (e = d.converters.RequestInfo(e), typeof e == "string") continue;
				let t = _(e);
				if (!y(t.url) || t.method !== "GET") throw d.errors.exception({
					header: n,
					message: "Expected http/s scheme when method is not GET."
				});
			}
			let a = [];
			for (let e of t) {
				let t = _(new h(e));
				if (!y(t.url)) throw d.errors.exception({
					header: n,
					message: "Expected http/s scheme."
				});
				t.initiator = "fetch", t.destination = "subresource", i.push(t);
				let o = x();
				a.push(v({
					request: t,
					processResponse(e) {
						if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) o.reject(d.errors.exception({
							header: "Cache.addAll",
							message: "Received an invalid status code or the request failed."
						}));
						else if (e.headersList.contains("vary")) {
							let t = s(e.headersList.get("vary"));
							for (let e of t) if (e === "*") {
								o.reject(d.errors.exception({
									header: "Cache.addAll",
									message: "invalid vary field value"
								}));
								for (let e of a) e.abort();
								return;
							}
						}
					},
					processResponseEndOfBody(e) {
						e.aborted ? o.reject(new DOMException("aborted", "AbortError")) : o.resolve(e);
					}
				})), r.push(o.promise);
			}
			let o = await Promise.all(r), c = [], l = 0;
			for (let e of o) c.push({
				type: "put",
				request: i[l],
				response: e
			}), l++;
			let u = x(), f = null;
			try {
				this.#t(c);
			} catch (e) {
				f = e;
			}
			return queueMicrotask(() => {
				f === null ? u.resolve(void 0) : u.reject(f);
			}), u.promise;
		}
		async put(t, n) {
			d.brandCheck(this, e);
			let r = "Cache.put";
			d.argumentLengthCheck(arguments, 2, r), t = d.converters.RequestInfo(t), n = d.converters.Response(n, r, "response");
			let i = null;
			if (i = d.is.Request(t) ? _(t) : _(new h(t)), !y(i.url) || i.method !== "GET") throw d.errors.exception({
				header: r,
				message: "Expected an http/s scheme when method is not GET"
			});
			let a = m(n);
			if (a.status === 206) throw d.errors.exception({
				header: r,
				message: "Got 206 status"
			});
			if (a.headersList.contains("vary")) {
				let e = s(a.headersList.get("vary"));
				for (let t of e) if (t === "*") throw d.errors.exception({
					header: r,
					message: "Got * vary field value"
				});
			}
			if (a.body && (u(a.body.stream) || a.body.stream.locked)) throw d.errors.exception({
				header: r,
				message: "Response body is locked or disturbed"
			});
			let o = f(a), c = x();
			if (a.body != null) {
				let e = a.body.stream.getReader();
				b(e, c.resolve, c.reject);
			} else c.resolve(void 0);
			let l = [];
			l.push({
				type: "put",
				request: i,
				response: o
			});
			let p = await c.promise;
			o.body != null && (o.body.source = p);
			let g = x(), v = null;
			try {
				this.#t(l);
			} catch (e) {
				v = e;
			}
			return queueMicrotask(() => {
				v === null ? g.resolve() : g.reject(v);
			}), g.promise;
		}
		async delete(t, n = {}) {
			d.brandCheck(this, e);
			let r = "Cache.delete";
			d.argumentLengthCheck(arguments, 1, r), t = d.converters.RequestInfo(t), n = d.converters.CacheQueryOptions(n, r, "options");
			let a = null;
			if (d.is.Request(t)) {
				if (a = _(t), a.method !== "GET" && !n.ignoreMethod) return !1;
			} else i(typeof t == "string"), a = _(new h(t));
			let o = [];
			o.push({
				type: "delete",
				request: a,
				options: n
			});
			let s = x(), c = null, l;
			try {
				l = this.#t(o);
			} catch (e) {
				c = e;
			}
			return queueMicrotask(() => {
				c === null ? s.resolve(!!l?.length) : s.reject(c);
			}), s.promise;
		}
		async keys(t = void 0, n = {}) {
			d.brandCheck(this, e), t !== void 0 && (t = d.converters.RequestInfo(t)), n = d.converters.CacheQueryOptions(n, "Cache.keys", "options");
			let r = null;
			if (t !== void 0) {
				if (d.is.Request(t)) {
					if (r = _(t), r.method !== "GET" && !n.ignoreMethod) return [];
				} else typeof t == "string" && (r = _(new h(t)));
			}
			let i = x(), a = [];
			if (t === void 0) for (let e of this.#e) a.push(e[0]);
			else {
				let e = this.#n(r, n);
				for (let t of e) a.push(t[0]);
			}
			return queueMicrotask(() => {
				let e = [];
				for (let t of a) {
					let n = g(t, void 0, new AbortController().signal, "immutable");
					e.push(n);
				}
				i.resolve(Object.freeze(e));
			}), i.promise;
		}
		#t(e) {
			let t = this.#e, n = [...t], r = [], a = [];
			try {
				for (let n of e) {
					if (n.type !== "delete" && n.type !== "put") throw d.errors.exception({
						header: "Cache.#batchCacheOperations",
						message: "operation type does not match \"delete\" or \"put\""
					});
					if (n.type === "delete" && n.response != null) throw d.errors.exception({
						header: "Cache.#batchCacheOperations",
						message: "delete operation should not have an associated response"
					});
					if (this.#n(n.request, n.options, r).length) throw new DOMException("???", "InvalidStateError");
					let e;
					if (n.type === "delete") {
						if (e = this.#n(n.request, n.options), e.length === 0) return [];
						for (let n of e) {
							let e = t.indexOf(n);
							i(e !== -1), t.splice(e, 1);
						}
					} else if (n.type === "put") {
						if (n.response == null) throw d.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "put operation should have an associated response"
						});
						let a = n.request;
						if (!y(a.url)) throw d.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "expected http or https scheme"
						});
						if (a.method !== "GET") throw d.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "not get method"
						});
						if (n.options != null) throw d.errors.exception({
							header: "Cache.#batchCacheOperations",
							message: "options must not be defined"
						});
						e = this.#n(n.request);
						for (let n of e) {
							let e = t.indexOf(n);
							i(e !== -1), t.splice(e, 1);
						}
						t.push([n.request, n.response]), r.push([n.request, n.response]);
					}
					a.push([n.request, n.response]);
				}
				return a;
			} catch (e) {
				throw this.#e.length = 0, this.#e = n, e;
			}
		}
		#n(e, t, n) {
			let r = [], i = n ?? this.#e;
			for (let n of i) {
				let [i, a] = n;
				this.#r(e, i, a, t) && r.push(n);
			}
			return r;
		}
		#r(e, t, n = null, r) {
			let i = new URL(e.url), a = new URL(t.url);
			if (r?.ignoreSearch && (a.search = "", i.search = ""), !o(i, a, !0)) return !1;
			if (n == null || r?.ignoreVary || !n.headersList.contains("vary")) return !0;
			let c = s(n.headersList.get("vary"));
			for (let n of c) if (n === "*" || t.headersList.get(n) !== e.headersList.get(n)) return !1;
			return !0;
		}
		#i(e, t, n = 1e400) {
			let r = null;
			if (e !== void 0) {
				if (d.is.Request(e)) {
					if (r = _(e), r.method !== "GET" && !t.ignoreMethod) return [];
				} else typeof e == "string" && (r = _(new h(e)));
			}
			let i = [];
			if (e === void 0) for (let e of this.#e) i.push(e[1]);
			else {
				let e = this.#n(r, t);
				for (let t of e) i.push(t[1]);
			}
			let a = [];
			for (let e of i) {
				let t = p(f(e), "immutable");
				if (a.push(t), a.length >= n) break;
			}
			return Object.freeze(a);
		}
	};
	Object.defineProperties(S.prototype, {
		[Symbol.toStringTag]: {
			value: "Cache",
			configurable: !0
		},
		match: l,
		matchAll: l,
		add: l,
		addAll: l,
		put: l,
		delete: l,
		keys: l
	});
	let C = [
		{
			key: "ignoreSearch",
			converter: d.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "ignoreMethod",
			converter: d.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "ignoreVary",
			converter: d.converters.boolean,
			defaultValue: () => !1
		}
	];
	d.converters.CacheQueryOptions = d.dictionaryConverter(C), d.converters.MultiCacheQueryOptions = d.dictionaryConverter([...C, {
		key: "cacheName",
		converter: d.converters.DOMString
	}]), d.converters.Response = d.interfaceConverter(d.is.Response, "Response"), d.converters["sequence<RequestInfo>"] = d.sequenceConverter(d.converters.RequestInfo), t.exports = { Cache: S };
})), Ve = t(((e, t) => {
	let { Cache: n } = Be(), { webidl: i } = D(), { kEnumerableProperty: a } = c(), { kConstruct: o } = r();
	var s = class e {
		#e = new Map();
		constructor() {
			arguments[0] !== o && i.illegalConstructor(), i.util.markAsUncloneable(this);
		}
		async match(t, r = {}) {
			if (i.brandCheck(this, e), i.argumentLengthCheck(arguments, 1, "CacheStorage.match"), t = i.converters.RequestInfo(t), r = i.converters.MultiCacheQueryOptions(r), r.cacheName != null) {
				if (this.#e.has(r.cacheName)) {
					let e = this.#e.get(r.cacheName);
					return await new n(o, e).match(t, r);
				}
			} else for (let e of this.#e.values()) {
				let i = await new n(o, e).match(t, r);
				if (i !== void 0) return i;
			}
		}
		async has(t) {
			i.brandCheck(this, e);
			let n = "CacheStorage.has";
			return i.argumentLengthCheck(arguments, 1, n), t = i.converters.DOMString(t, n, "cacheName"), this.#e.has(t);
		}
		async open(t) {
			i.brandCheck(this, e);
			let r = "CacheStorage.open";
			if (i.argumentLengthCheck(arguments, 1, r), t = i.converters.DOMString(t, r, "cacheName"), this.#e.has(t)) {
				let e = this.#e.get(t);
				return new n(o, e);
			}
			let a = [];
			return this.#e.set(t, a), new n(o, a);
		}
		async delete(t) {
			i.brandCheck(this, e);
			let n = "CacheStorage.delete";
			return i.argumentLengthCheck(arguments, 1, n), t = i.converters.DOMString(t, n, "cacheName"), this.#e.delete(t);
		}
		async keys() {
			return i.brandCheck(this, e), [...this.#e.keys()];
		}
	};
	Object.defineProperties(s.prototype, {
		[Symbol.toStringTag]: {
			value: "CacheStorage",
			configurable: !0
		},
		match: a,
		has: a,
		open: a,
		delete: a,
		keys: a
	}), t.exports = { CacheStorage: s };
})), He = t(((e, t) => {
	t.exports = {
		maxAttributeValueSize: 1024,
		maxNameValuePairSize: 4096
	};
})), Ue = t(((e, t) => {
	function n(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) return !0;
		}
		return !1;
	}
	function r(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) throw Error("Invalid cookie name");
		}
	}
	function i(e) {
		let t = e.length, n = 0;
		if (e[0] === "\"") {
			if (t === 1 || e[t - 1] !== "\"") throw Error("Invalid cookie value");
			--t, ++n;
		}
		for (; n < t;) {
			let t = e.charCodeAt(n++);
			if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) throw Error("Invalid cookie value");
		}
	}
	function a(e) {
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 32 || n > 126 || n === 59) throw Error("Invalid cookie path");
		}
	}
	function o(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
	}
	function s(e) {
		if (e === " ") return;
		if (e.length > 255) throw Error("Invalid cookie domain");
		let t = 0;
		for (let n = 0; n < e.length; ++n) {
			let r = e.charCodeAt(n);
			if (r === 46) {
				if (t === 0 || e.charCodeAt(n - 1) === 45) throw Error("Invalid cookie domain");
				t = 0;
			} else if (t === 0 && !o(r) || !o(r) && r !== 45 || ++t > 63) throw Error("Invalid cookie domain");
		}
		if (t === 0 || e.charCodeAt(e.length - 1) === 45) throw Error("Invalid cookie domain");
	}
	let c = [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	], l = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	], u = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
	function d(e) {
		return typeof e == "number" && (e = new Date(e)), `${c[e.getUTCDay()]}, ${u[e.getUTCDate()]} ${l[e.getUTCMonth()]} ${e.getUTCFullYear()} ${u[e.getUTCHours()]}:${u[e.getUTCMinutes()]}:${u[e.getUTCSeconds()]} GMT`;
	}
	function f(e) {
		if (e < 0) throw Error("Invalid cookie max-age");
	}
	function p(e) {
		if (e.name.length === 0) return null;
		r(e.name), i(e.value);
		let t = [`${e.name}=${e.value}`];
		if (e.name.startsWith("__Secure-") && (e.secure = !0), e.name.startsWith("__Host-") && (e.secure = !0, e.domain = null, e.path = "/"), e.secure && t.push("Secure"), e.httpOnly && t.push("HttpOnly"), typeof e.maxAge == "number" && (f(e.maxAge), t.push(`Max-Age=${e.maxAge}`)), e.domain && (s(e.domain), t.push(`Domain=${e.domain}`)), e.path && (a(e.path), t.push(`Path=${e.path}`)), e.expires != null) {
			let n = e.expires instanceof Date ? e.expires.getTime() : e.expires;
			typeof n == "number" && Number.isFinite(n) && Math.abs(n) <= 864e13 && t.push(`Expires=${d(e.expires)}`);
		}
		e.sameSite && t.push(`SameSite=${e.sameSite}`);
		for (let n of e.unparsed) {
			if (!n.includes("=")) throw Error("Invalid unparsed");
			let [e, ...a] = n.split("="), o = e.trim(), s = a.join("=");
			r(o), i(s), t.push(`${o}=${s}`);
		}
		return t.join("; ");
	}
	t.exports = {
		isCTLExcludingHtab: n,
		validateCookieName: r,
		validateCookiePath: a,
		validateCookieValue: i,
		toIMFDate: d,
		stringify: p
	};
})), We = t(((e, t) => {
	let { collectASequenceOfCodePointsFast: r } = w(), { maxNameValuePairSize: i, maxAttributeValueSize: a } = He(), { isCTLExcludingHtab: o } = Ue(), s = n("node:assert");
	function c(e) {
		if (o(e)) return null;
		let t = "", n = "", a = "", s = "";
		if (e.includes(";")) {
			let i = { position: 0 };
			t = r(";", e, i), n = e.slice(i.position);
		} else t = e;
		if (!t.includes("=")) s = t;
		else {
			let e = { position: 0 };
			a = r("=", t, e), s = t.slice(e.position + 1);
		}
		return a = a.trim(), s = s.trim(), a.length + s.length > i ? null : {
			name: a,
			value: s,
			...l(n)
		};
	}
	function l(e, t = {}) {
		for (;;) {
			if (e.length === 0) return t;
			s(e[0] === ";"), e = e.slice(1);
			let n = "";
			e.includes(";") ? (n = r(";", e, { position: 0 }), e = e.slice(n.length)) : (n = e, e = "");
			let i = "", o = "";
			if (n.includes("=")) {
				let e = { position: 0 };
				i = r("=", n, e), o = n.slice(e.position + 1);
			} else i = n;
			if (i = i.trim(), o = o.trim(), o.length > a) continue;
			let c = i.toLowerCase();
			if (c === "expires") t.expires = new Date(o);
			else if (c === "max-age") {
				let e = o.charCodeAt(0);
				if ((e < 48 || e > 57) && o[0] !== "-" || !/^\d+$/.test(o)) continue;
				t.maxAge = Number(o);
			} else if (c === "domain") {
				let e = o;
				e[0] === "." && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
			} else if (c === "path") {
				let e = "";
				e = o.length === 0 || o[0] !== "/" ? "/" : o, t.path = e;
			} else if (c === "secure") t.secure = !0;
			else if (c === "httponly") t.httpOnly = !0;
			else if (c === "samesite") {
				let e = o.toLowerCase();
				e === "none" ? t.sameSite = "None" : e === "strict" ? t.sameSite = "Strict" : e === "lax" && (t.sameSite = "Lax");
			} else t.unparsed ??= [], t.unparsed.push(`${i}=${o}`);
		}
	}
	t.exports = {
		parseSetCookie: c,
		parseUnparsedAttributes: l
	};
})), Ge = t(((e, t) => {
	let { parseSetCookie: n } = We(), { stringify: r } = Ue(), { webidl: i } = D(), { Headers: a } = Pe(), o = i.brandCheckMultiple([a, globalThis.Headers].filter(Boolean));
	function s(e) {
		i.argumentLengthCheck(arguments, 1, "getCookies"), o(e);
		let t = e.get("cookie"), n = { __proto__: null };
		if (!t) return n;
		for (let e of t.split(";")) {
			let [t, ...r] = e.split("=");
			n[t.trim()] = r.join("=");
		}
		return n;
	}
	function c(e, t, n) {
		o(e);
		let r = "deleteCookie";
		i.argumentLengthCheck(arguments, 2, r), t = i.converters.DOMString(t, r, "name"), n = i.converters.DeleteCookieAttributes(n), d(e, {
			name: t,
			value: "",
			expires: new Date(0),
			...n
		});
	}
	function l(e) {
		i.argumentLengthCheck(arguments, 1, "getSetCookies"), o(e);
		let t = e.getSetCookie();
		return t ? t.map((e) => n(e)) : [];
	}
	function u(e) {
		return e = i.converters.DOMString(e), n(e);
	}
	function d(e, t) {
		i.argumentLengthCheck(arguments, 2, "setCookie"), o(e), t = i.converters.Cookie(t);
		let n = r(t);
		n && e.append("set-cookie", n, !0);
	}
	i.converters.DeleteCookieAttributes = i.dictionaryConverter([{
		converter: i.nullableConverter(i.converters.DOMString),
		key: "path",
		defaultValue: () => null
	}, {
		converter: i.nullableConverter(i.converters.DOMString),
		key: "domain",
		defaultValue: () => null
	}]), i.converters.Cookie = i.dictionaryConverter([
		{
			converter: i.converters.DOMString,
			key: "name"
		},
		{
			converter: i.converters.DOMString,
			key: "value"
		},
		{
			converter: i.nullableConverter((e) => typeof e == "number" ? i.converters["unsigned long long"](e) : new Date(e)),
			key: "expires",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters["long long"]),
			key: "maxAge",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.DOMString),
			key: "path",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: "secure",
			defaultValue: () => null
		},
		{
			converter: i.nullableConverter(i.converters.boolean),
			key: "httpOnly",
			defaultValue: () => null
		},
		{
			converter: i.converters.USVString,
			key: "sameSite",
			allowedValues: [
				"Strict",
				"Lax",
				"None"
			]
		},
		{
			converter: i.sequenceConverter(i.converters.DOMString),
			key: "unparsed",
			defaultValue: () => []
		}
	]), t.exports = {
		getCookies: s,
		deleteCookie: c,
		getSetCookies: l,
		setCookie: d,
		parseCookie: u
	};
})), Ke = t(((e, t) => {
	let { webidl: n } = D(), { kEnumerableProperty: i } = c(), { kConstruct: a } = r();
	var o = class e extends Event {
		#e;
		constructor(e, t = {}) {
			if (e === a) {
				super(arguments[1], arguments[2]), n.util.markAsUncloneable(this);
				return;
			}
			let r = "MessageEvent constructor";
			n.argumentLengthCheck(arguments, 1, r), e = n.converters.DOMString(e, r, "type"), t = n.converters.MessageEventInit(t, r, "eventInitDict"), super(e, t), this.#e = t, n.util.markAsUncloneable(this);
		}
		get data() {
			return n.brandCheck(this, e), this.#e.data;
		}
		get origin() {
			return n.brandCheck(this, e), this.#e.origin;
		}
		get lastEventId() {
			return n.brandCheck(this, e), this.#e.lastEventId;
		}
		get source() {
			return n.brandCheck(this, e), this.#e.source;
		}
		get ports() {
			return n.brandCheck(this, e), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), this.#e.ports;
		}
		initMessageEvent(t, r = !1, i = !1, a = null, o = "", s = "", c = null, l = []) {
			return n.brandCheck(this, e), n.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), new e(t, {
				bubbles: r,
				cancelable: i,
				data: a,
				origin: o,
				lastEventId: s,
				source: c,
				ports: l
			});
		}
		static createFastMessageEvent(t, n) {
			let r = new e(a, t, n);
			return r.#e = n, r.#e.data ??= null, r.#e.origin ??= "", r.#e.lastEventId ??= "", r.#e.source ??= null, r.#e.ports ??= [], r;
		}
	};
	let { createFastMessageEvent: s } = o;
	delete o.createFastMessageEvent;
	var l = class e extends Event {
		#e;
		constructor(e, t = {}) {
			let r = "CloseEvent constructor";
			n.argumentLengthCheck(arguments, 1, r), e = n.converters.DOMString(e, r, "type"), t = n.converters.CloseEventInit(t), super(e, t), this.#e = t, n.util.markAsUncloneable(this);
		}
		get wasClean() {
			return n.brandCheck(this, e), this.#e.wasClean;
		}
		get code() {
			return n.brandCheck(this, e), this.#e.code;
		}
		get reason() {
			return n.brandCheck(this, e), this.#e.reason;
		}
	}, u = class e extends Event {
		#e;
		constructor(e, t) {
			let r = "ErrorEvent constructor";
			n.argumentLengthCheck(arguments, 1, r), super(e, t), n.util.markAsUncloneable(this), e = n.converters.DOMString(e, r, "type"), t = n.converters.ErrorEventInit(t ?? {}), this.#e = t;
		}
		get message() {
			return n.brandCheck(this, e), this.#e.message;
		}
		get filename() {
			return n.brandCheck(this, e), this.#e.filename;
		}
		get lineno() {
			return n.brandCheck(this, e), this.#e.lineno;
		}
		get colno() {
			return n.brandCheck(this, e), this.#e.colno;
		}
		get error() {
			return n.brandCheck(this, e), this.#e.error;
		}
	};
	Object.defineProperties(o.prototype, {
		[Symbol.toStringTag]: {
			value: "MessageEvent",
			configurable: !0
		},
		data: i,
		origin: i,
		lastEventId: i,
		source: i,
		ports: i,
		initMessageEvent: i
	}), Object.defineProperties(l.prototype, {
		[Symbol.toStringTag]: {
			value: "CloseEvent",
			configurable: !0
		},
		reason: i,
		code: i,
		wasClean: i
	}), Object.defineProperties(u.prototype, {
		[Symbol.toStringTag]: {
			value: "ErrorEvent",
			configurable: !0
		},
		message: i,
		filename: i,
		lineno: i,
		colno: i,
		error: i
	}), n.converters.MessagePort = n.interfaceConverter(n.is.MessagePort, "MessagePort"), n.converters["sequence<MessagePort>"] = n.sequenceConverter(n.converters.MessagePort);
	let d = [
		{
			key: "bubbles",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "cancelable",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "composed",
			converter: n.converters.boolean,
			defaultValue: () => !1
		}
	];
	n.converters.MessageEventInit = n.dictionaryConverter([
		...d,
		{
			key: "data",
			converter: n.converters.any,
			defaultValue: () => null
		},
		{
			key: "origin",
			converter: n.converters.USVString,
			defaultValue: () => ""
		},
		{
			key: "lastEventId",
			converter: n.converters.DOMString,
			defaultValue: () => ""
		},
		{
			key: "source",
			converter: n.nullableConverter(n.converters.MessagePort),
			defaultValue: () => null
		},
		{
			key: "ports",
			converter: n.converters["sequence<MessagePort>"],
			defaultValue: () => []
		}
	]), n.converters.CloseEventInit = n.dictionaryConverter([
		...d,
		{
			key: "wasClean",
			converter: n.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "code",
			converter: n.converters["unsigned short"],
			defaultValue: () => 0
		},
		{
			key: "reason",
			converter: n.converters.USVString,
			defaultValue: () => ""
		}
	]), n.converters.ErrorEventInit = n.dictionaryConverter([
		...d,
		{
			key: "message",
			converter: n.converters.DOMString,
			defaultValue: () => ""
		},
		{
			key: "filename",
			converter: n.converters.USVString,
			defaultValue: () => ""
		},
		{
			key: "lineno",
			converter: n.converters["unsigned long"],
			defaultValue: () => 0
		},
		{
			key: "colno",
			converter: n.converters["unsigned long"],
			defaultValue: () => 0
		},
		{
			key: "error",
			converter: n.converters.any
		}
	]), t.exports = {
		MessageEvent: o,
		CloseEvent: l,
		ErrorEvent: u,
		createFastMessageEvent: s
	};
})), qe = t(((e, t) => {
	t.exports = {
		uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
		sentCloseFrameState: {
			SENT: 1,
			RECEIVED: 2
		},
		staticPropertyDescriptors: {
			enumerable: !0,
			writable: !1,
			configurable: !1
		},
		states: {
			CONNECTING: 0,
			OPEN: 1,
			CLOSING: 2,
			CLOSED: 3
		},
		opcodes: {
			CONTINUATION: 0,
			TEXT: 1,
			BINARY: 2,
			CLOSE: 8,
			PING: 9,
			PONG: 10
		},
		maxUnsigned16Bit: 65535,
		parserStates: {
			INFO: 0,
			PAYLOADLENGTH_16: 2,
			PAYLOADLENGTH_64: 3,
			READ_DATA: 4
		},
		emptyBuffer: Buffer.allocUnsafe(0),
		sendHints: {
			text: 1,
			typedArray: 2,
			arrayBuffer: 3,
			blob: 4
		}
	};
})), Je = t(((e, t) => {
	let { states: r, opcodes: i } = qe(), { isUtf8: a } = n("node:buffer"), { removeHTTPWhitespace: o } = T(), { collectASequenceOfCodePointsFast: s } = w();
	function c(e) {
		return e === r.CONNECTING;
	}
	function l(e) {
		return e === r.OPEN;
	}
	function u(e) {
		return e === r.CLOSING;
	}
	function d(e) {
		return e === r.CLOSED;
	}
	function f(e, t, n = (e, t) => new Event(e, t), r = {}) {
		let i = n(e, r);
		t.dispatchEvent(i);
	}
	function p(e, t, n) {
		e.onMessage(t, n);
	}
	function m(e) {
		return e.byteLength === e.buffer.byteLength ? e.buffer : new Uint8Array(e).buffer;
	}
	function h(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; ++t) {
			let n = e.charCodeAt(t);
			if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) return !1;
		}
		return !0;
	}
	function g(e) {
		return e >= 1e3 && e < 1015 ? e !== 1004 && e !== 1005 && e !== 1006 : e >= 3e3 && e <= 4999;
	}
	function _(e) {
		return e === i.CLOSE || e === i.PING || e === i.PONG;
	}
	function v(e) {
		return e === i.CONTINUATION;
	}
	function y(e) {
		return e === i.TEXT || e === i.BINARY;
	}
	function b(e) {
		return y(e) || v(e) || _(e);
	}
	function x(e) {
		let t = { position: 0 }, n = new Map();
		for (; t.position < e.length;) {
			let [r, i = ""] = s(";", e, t).split("=", 2);
			n.set(o(r, !0, !1), o(i, !1, !0)), t.position++;
		}
		return n;
	}
	function S(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		let t = Number.parseInt(e, 10);
		return t >= 8 && t <= 15;
	}
	function C(e, t) {
		let n;
		try {
			n = new URL(e, t);
		} catch (e) {
			throw new DOMException(e, "SyntaxError");
		}
		if (n.protocol === "http:" ? n.protocol = "ws:" : n.protocol === "https:" && (n.protocol = "wss:"), n.protocol !== "ws:" && n.protocol !== "wss:") throw new DOMException("expected a ws: or wss: url", "SyntaxError");
		if (n.hash.length || n.href.endsWith("#")) throw new DOMException("hash", "SyntaxError");
		return n;
	}
	function E(e, t) {
		if (e !== null && e !== 1e3 && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
		if (t !== null) {
			let e = Buffer.byteLength(t);
			if (e > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${e}`, "SyntaxError");
		}
	}
	t.exports = {
		isConnecting: c,
		isEstablished: l,
		isClosing: u,
		isClosed: d,
		fireEvent: f,
		isValidSubprotocol: h,
		isValidStatusCode: g,
		websocketMessageReceived: p,
		utf8Decode: (() => {
			if (typeof process.versions.icu == "string") {
				let e = new TextDecoder("utf-8", { fatal: !0 });
				return e.decode.bind(e);
			}
			return function(e) {
				if (a(e)) return e.toString("utf-8");
				throw TypeError("Invalid utf-8 received.");
			};
		})(),
		isControlFrame: _,
		isContinuationFrame: v,
		isTextBinaryFrame: y,
		isValidOpcode: b,
		parseExtensions: x,
		isValidClientWindowBits: S,
		toArrayBuffer: m,
		getURLRecord: C,
		validateCloseCodeAndReason: E
	};
})), Ye = t(((e, t) => {
	let { runtimeFeatures: r } = E(), { maxUnsigned16Bit: i, opcodes: a } = qe(), o = 8192, s = null, c = o, l = r.has("crypto") ? n("node:crypto").randomFillSync : function(e, t, n) {
		for (let t = 0; t < e.length; ++t) e[t] = Math.random() * 255 | 0;
		return e;
	};
	function u() {
		return c === o && (c = 0, l(s ??= Buffer.allocUnsafeSlow(o), 0, o)), [
			s[c++],
			s[c++],
			s[c++],
			s[c++]
		];
	}
	t.exports = {
		WebsocketFrameSend: class {
			constructor(e) {
				this.frameData = e;
			}
			createFrame(e) {
				let t = this.frameData, n = u(), r = t?.byteLength ?? 0, a = r, o = 6;
				r > i ? (o += 8, a = 127) : r > 125 && (o += 2, a = 126);
				let s = Buffer.allocUnsafe(r + o);
				s[0] = s[1] = 0, s[0] |= 128, s[0] = (s[0] & 240) + e, s[o - 4] = n[0], s[o - 3] = n[1], s[o - 2] = n[2], s[o - 1] = n[3], s[1] = a, a === 126 ? s.writeUInt16BE(r, 2) : a === 127 && (s[2] = s[3] = 0, s.writeUIntBE(r, 4, 6)), s[1] |= 128;
				for (let e = 0; e < r; ++e) s[o + e] = t[e] ^ n[e & 3];
				return s;
			}
			static createFastTextFrame(e) {
				let t = u(), n = e.length;
				for (let r = 0; r < n; ++r) e[r] ^= t[r & 3];
				let r = n, o = 6;
				n > i ? (o += 8, r = 127) : n > 125 && (o += 2, r = 126);
				let s = Buffer.allocUnsafeSlow(o);
				return s[0] = 128 | a.TEXT, s[1] = r | 128, s[o - 4] = t[0], s[o - 3] = t[1], s[o - 2] = t[2], s[o - 1] = t[3], r === 126 ? s.writeUInt16BE(n, 2) : r === 127 && (s[2] = s[3] = 0, s.writeUIntBE(n, 4, 6)), [s, e];
			}
		},
		generateMask: u
	};
})), Xe = t(((e, t) => {
	let { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = qe(), { parseExtensions: c, isClosed: l, isClosing: u, isEstablished: d, isConnecting: f, validateCloseCodeAndReason: p } = Je(), { makeRequest: m } = Ie(), { fetching: h } = Re(), { Headers: g, getHeadersList: _ } = Pe(), { getDecodeSplit: v } = O(), { WebsocketFrameSend: y } = Ye(), b = n("node:assert"), { runtimeFeatures: x } = E(), S = x.has("crypto") ? n("node:crypto") : null, C = !1;
	function w(e, t, n, i, a) {
		let o = e;
		o.protocol = e.protocol === "ws:" ? "http:" : "https:";
		let s = m({
			urlList: [o],
			client: n,
			serviceWorkers: "none",
			referrer: "no-referrer",
			mode: "websocket",
			credentials: "include",
			cache: "no-store",
			redirect: "error",
			useURLCredentials: !0
		});
		a.headers && (s.headersList = _(new g(a.headers)));
		let l = S.randomBytes(16).toString("base64");
		s.headersList.append("sec-websocket-key", l, !0), s.headersList.append("sec-websocket-version", "13", !0);
		for (let e of t) s.headersList.append("sec-websocket-protocol", e, !0);
		return s.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits", !0), h({
			request: s,
			useParallelQueue: !0,
			dispatcher: a.dispatcher,
			processResponse(e) {
				if (e.type === "error" || e.status !== 101) {
					if (e.socket?.session == null) {
						D(i, e, 1002, "Received network error or non-101 status code.", e.error);
						return;
					}
					if (e.status !== 200) {
						D(i, e, 1002, "Received network error or non-200 status code.", e.error);
						return;
					}
				}
				if (C === !1 && e.socket?.session != null && (process.emitWarning("WebSocket over HTTP2 is experimental, and subject to change.", "ExperimentalWarning"), C = !0), t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
					D(i, e, 1002, "Server did not respond with sent protocols.");
					return;
				}
				if (e.socket.session == null && e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
					D(i, e, 1002, "Server did not set Upgrade header to \"websocket\".");
					return;
				}
				if (e.socket.session == null && e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
					D(i, e, 1002, "Server did not set Connection header to \"upgrade\".");
					return;
				}
				if (e.headersList.get("Sec-WebSocket-Accept") !== S.hash("sha1", l + r, "base64")) {
					D(i, e, 1002, "Incorrect hash received in Sec-WebSocket-Accept header.");
					return;
				}
				let n = e.headersList.get("Sec-WebSocket-Extensions"), a;
				if (n !== null && (a = c(n), !a.has("permessage-deflate"))) {
					D(i, e, 1002, "Sec-WebSocket-Extensions header does not match.");
					return;
				}
				let o = e.headersList.get("Sec-WebSocket-Protocol");
				if (o !== null) {
					let t = v("sec-websocket-protocol", s.headersList);
					if (t === null || !t.includes(o)) {
						D(i, e, 1002, "Protocol was not set in the opening handshake.");
						return;
					}
				}
				e.socket.on("data", i.onSocketData), e.socket.on("close", i.onSocketClose), e.socket.on("error", i.onSocketError), i.wasEverConnected = !0, i.onConnectionEstablished(e, a);
			}
		});
	}
	function T(e, t, n, r = !1) {
		if (t ??= null, n ??= "", r && p(t, n), !(l(e.readyState) || u(e.readyState))) {
			if (!d(e.readyState)) k(e), e.readyState = i.CLOSING;
			else if (!e.closeState.has(a.SENT) && !e.closeState.has(a.RECEIVED)) {
				let r = new y();
				n.length !== 0 && t === null && (t = 1e3), b(t === null || Number.isInteger(t)), t === null && n.length === 0 ? r.frameData = o : t !== null && n === null ? (r.frameData = Buffer.allocUnsafe(2), r.frameData.writeUInt16BE(t, 0)) : t !== null && n !== null ? (r.frameData = Buffer.allocUnsafe(2 + Buffer.byteLength(n)), r.frameData.writeUInt16BE(t, 0), r.frameData.write(n, 2, "utf-8")) : r.frameData = o, e.socket.write(r.createFrame(s.CLOSE)), e.closeState.add(a.SENT), e.readyState = i.CLOSING;
			} else e.readyState = i.CLOSING;
		}
	}
	function D(e, t, n, r, i) {
		t.socket?.session != null && !t.socket.destroyed && t.socket.destroy(), k(e, n, r, i);
	}
	function k(e, t, n, r) {
		d(e.readyState) && T(e, t, n, !1), e.controller.abort(), f(e.readyState) ? e.onSocketClose() : e.socket?.destroyed === !1 && e.socket.destroy();
	}
	t.exports = {
		establishWebSocketConnection: w,
		failWebsocketConnection: k,
		closeWebSocketConnection: T
	};
})), Ze = t(((e, t) => {
	let { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = n("node:zlib"), { isValidClientWindowBits: o } = Je(), { MessageSizeExceededError: s } = a(), c = Buffer.from([
		0,
		0,
		255,
		255
	]), l = Symbol("kBuffer"), u = Symbol("kLength");
	t.exports = { PerMessageDeflate: class {
		#e;
		#t = {};
		#n = 0;
		constructor(e, t) {
			this.#t.serverNoContextTakeover = e.has("server_no_context_takeover"), this.#t.serverMaxWindowBits = e.get("server_max_window_bits"), this.#n = t.maxPayloadSize;
		}
		decompress(e, t, n) {
			if (!this.#e) {
				let e = i;
				if (this.#t.serverMaxWindowBits) {
					if (!o(this.#t.serverMaxWindowBits)) {
						n(Error("Invalid server_max_window_bits"));
						return;
					}
					e = Number.parseInt(this.#t.serverMaxWindowBits);
				}
				try {
					this.#e = r({ windowBits: e });
				} catch (e) {
					n(e);
					return;
				}
				this.#e[l] = [], this.#e[u] = 0, this.#e.on("data", (e) => {
					this.#e[u] += e.length, this.#n > 0 && this.#e[u] > this.#n ? (n(new s()), this.#e.removeAllListeners(), this.#e.destroy(), this.#e = null) : this.#e[l].push(e);
				}), this.#e.on("error", (e) => {
					this.#e = null, n(e);
				});
			}
			this.#e.write(e), t && this.#e.write(c), this.#e.flush(() => {
				if (!this.#e) return;
				let e = Buffer.concat(this.#e[l], this.#e[u]);
				this.#e[l].length = 0, this.#e[u] = 0, n(null, e);
			});
		}
	} };
})), Qe = t(((e, t) => {
	let { Writable: r } = n("node:stream"), i = n("node:assert"), { parserStates: o, opcodes: s, states: c, emptyBuffer: l, sentCloseFrameState: u } = qe(), { isValidStatusCode: d, isValidOpcode: f, websocketMessageReceived: p, utf8Decode: m, isControlFrame: h, isTextBinaryFrame: g, isContinuationFrame: _ } = Je(), { failWebsocketConnection: v } = Xe(), { WebsocketFrameSend: y } = Ye(), { PerMessageDeflate: b } = Ze(), { MessageSizeExceededError: x } = a();
	t.exports = { ByteParser: class extends r {
		#e = [];
		#t = 0;
		#n = 0;
		#r = !1;
		#i = o.INFO;
		#a = {};
		#o = [];
		#s;
		#c;
		#l;
		#u;
		constructor(e, t, n = {}) {
			super(), this.#c = e, this.#s = t ?? new Map(), this.#l = n.maxFragments ?? 0, this.#u = n.maxPayloadSize ?? 0, this.#s.has("permessage-deflate") && this.#s.set("permessage-deflate", new b(t, n));
		}
		_write(e, t, n) {
			this.#e.push(e), this.#n += e.length, this.#r = !0, this.run(n);
		}
		#d() {
			return this.#u > 0 && !h(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#u ? (v(this.#c, 1009, "Payload size exceeds maximum allowed size"), !1) : !0;
		}
		run(e) {
			for (; this.#r;) if (this.#i === o.INFO) {
				if (this.#n < 2) return e();
				let t = this.consume(2), n = !!(t[0] & 128), r = t[0] & 15, i = (t[1] & 128) == 128, a = !n && r !== s.CONTINUATION, c = t[1] & 127, l = t[0] & 64, u = t[0] & 32, d = t[0] & 16;
				if (!f(r)) return v(this.#c, 1002, "Invalid opcode received"), e();
				if (i) return v(this.#c, 1002, "Frame cannot be masked"), e();
				if (l !== 0 && !this.#s.has("permessage-deflate")) {
					v(this.#c, 1002, "Expected RSV1 to be clear.");
					return;
				}
				if (u !== 0 || d !== 0) {
					v(this.#c, 1002, "RSV1, RSV2, RSV3 must be clear");
					return;
				}
				if (a && !g(r)) {
					v(this.#c, 1002, "Invalid frame type was fragmented.");
					return;
				}
				if (g(r) && this.#o.length > 0) {
					v(this.#c, 1002, "Expected continuation frame");
					return;
				}
				if (this.#a.fragmented && a) {
					v(this.#c, 1002, "Fragmented frame exceeded 125 bytes.");
					return;
				}
				if ((c > 125 || a) && h(r)) {
					v(this.#c, 1002, "Control frame either too large or fragmented");
					return;
				}
				if (_(r) && this.#o.length === 0 && !this.#a.compressed) {
					v(this.#c, 1002, "Unexpected continuation frame");
					return;
				}
				if (c <= 125) {
					if (this.#a.payloadLength = c, this.#i = o.READ_DATA, !this.#d()) return;
				} else c === 126 ? this.#i = o.PAYLOADLENGTH_16 : c === 127 && (this.#i = o.PAYLOADLENGTH_64);
				g(r) && (this.#a.binaryType = r, this.#a.compressed = l !== 0), this.#a.opcode = r, this.#a.masked = i, this.#a.fin = n, this.#a.fragmented = a;
			} else if (this.#i === o.PAYLOADLENGTH_16) {
				if (this.#n < 2) return e();
				let t = this.consume(2);
				if (this.#a.payloadLength = t.readUInt16BE(0), this.#i = o.READ_DATA, !this.#d()) return;
			} else if (this.#i === o.PAYLOADLENGTH_64) {
				if (this.#n < 8) return e();
				let t = this.consume(8), n = t.readUInt32BE(0), r = t.readUInt32BE(4);
				if (n !== 0 || r > 2 ** 31 - 1) {
					v(this.#c, 1009, "Received payload length > 2^31 bytes.");
					return;
				}
				if (this.#a.payloadLength = r, this.#i = o.READ_DATA, !this.#d()) return;
			} else if (this.#i === o.READ_DATA) {
				if (this.#n < this.#a.payloadLength) return e();
				let t = this.consume(this.#a.payloadLength);
				if (h(this.#a.opcode)) {
					if (this.#r = this.parseControlFrame(t), this.#i = o.INFO, this.#r && this.#c.socket.writableNeedDrain) {
						this.#r = !1, this.#c.socket.once("drain", () => {
							this.destroyed || (this.#r = !0, this.run(e));
						});
						return;
					}
				} else if (this.#a.compressed) {
					this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
						if (t) {
							let e = t instanceof x ? 1009 : 1007;
							v(this.#c, e, t.message);
						} else this.writeFragments(n) && (this.#u > 0 && this.#t > this.#u ? v(this.#c, 1009, new x().message) : this.#a.fin ? (p(this.#c, this.#a.binaryType, this.consumeFragments()), this.#r = !0, this.#i = o.INFO, this.run(e)) : (this.#i = o.INFO, this.#r = !0, this.run(e)));
					}, this.#t), this.#r = !1;
					break;
				} else {
					if (!this.writeFragments(t)) return;
					!this.#a.fragmented && this.#a.fin && p(this.#c, this.#a.binaryType, this.consumeFragments()), this.#i = o.INFO;
				}
			}
		}
		consume(e) {
			if (e > this.#n) throw Error("Called consume() before buffers satiated.");
			if (e === 0) return l;
			this.#n -= e;
			let t = this.#e[0];
			if (t.length > e) return this.#e[0] = t.subarray(e, t.length), t.subarray(0, e);
			if (t.length === e) return this.#e.shift();
			{
				let t = 0, n = Buffer.allocUnsafeSlow(e);
				for (; t !== e;) {
					let r = this.#e[0], i = r.length;
					if (i + t === e) {
						n.set(this.#e.shift(), t);
						break;
					}
					if (i + t > e) {
						n.set(r.subarray(0, e - t), t), this.#e[0] = r.subarray(e - t);
						break;
					}
					n.set(this.#e.shift(), t), t += i;
				}
				return n;
			}
		}
		writeFragments(e) {
			return this.#l > 0 && this.#o.length === this.#l ? (v(this.#c, 1008, "Too many message fragments"), !1) : (this.#t += e.length, this.#o.push(e), !0);
		}
		consumeFragments() {
			let e = this.#o;
			if (e.length === 1) return this.#t = 0, e.shift();
			let t = 0, n = Buffer.allocUnsafeSlow(this.#t);
			for (let r = 0; r < e.length; ++r) {
				let i = e[r];
				n.set(i, t), t += i.length;
			}
			return this.#o = [], this.#t = 0, n;
		}
		parseCloseBody(e) {
			i(e.length !== 1);
			let t;
			if (e.length >= 2 && (t = e.readUInt16BE(0)), t !== void 0 && !d(t)) return {
				code: 1002,
				reason: "Invalid status code",
				error: !0
			};
			let n = e.subarray(2);
			n[0] === 239 && n[1] === 187 && n[2] === 191 && (n = n.subarray(3));
			try {
				n = m(n);
			} catch {
				return {
					code: 1007,
					reason: "Invalid UTF-8",
					error: !0
				};
			}
			return {
				code: t,
				reason: n,
				error: !1
			};
		}
		parseControlFrame(e) {
			let { opcode: t, payloadLength: n } = this.#a;
			if (t === s.CLOSE) {
				if (n === 1) return v(this.#c, 1002, "Received close frame with a 1-byte body."), !1;
				if (this.#a.closeInfo = this.parseCloseBody(e), this.#a.closeInfo.error) {
					let { code: e, reason: t } = this.#a.closeInfo;
					return v(this.#c, e, t), !1;
				}
				if (!this.#c.closeState.has(u.SENT) && !this.#c.closeState.has(u.RECEIVED)) {
					let e = l;
					this.#a.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#a.closeInfo.code, 0));
					let t = new y(e);
					this.#c.socket.write(t.createFrame(s.CLOSE)), this.#c.closeState.add(u.SENT);
				}
				return this.#c.readyState = c.CLOSING, this.#c.closeState.add(u.RECEIVED), !1;
			}
			if (t === s.PING) {
				if (!this.#c.closeState.has(u.RECEIVED)) {
					let t = new y(e);
					this.#c.socket.write(t.createFrame(s.PONG)), this.#c.onPing(e);
				}
			} else t === s.PONG && this.#c.onPong(e);
			return !0;
		}
		get closingInfo() {
			return this.#a.closeInfo;
		}
	} };
})), $e = t(((e, t) => {
	let { WebsocketFrameSend: n } = Ye(), { opcodes: r, sendHints: i } = qe(), a = I();
	var o = class {
		#e = new a();
		#t = !1;
		#n;
		constructor(e) {
			this.#n = e;
		}
		add(e, t, r) {
			if (r !== i.blob) {
				if (this.#t) {
					let n = {
						promise: null,
						callback: t,
						frame: s(e, r)
					};
					this.#e.push(n);
				} else if (r === i.text) {
					let { 0: r, 1: i } = n.createFastTextFrame(e);
					this.#n.cork(), this.#n.write(r), this.#n.write(i, t), this.#n.uncork();
				} else this.#n.write(s(e, r), t);
				return;
			}
			let a = {
				promise: e.arrayBuffer().then((e) => {
					a.promise = null, a.frame = s(e, r);
				}),
				callback: t,
				frame: null
			};
			this.#e.push(a), this.#t || this.#r();
		}
		async #r() {
			this.#t = !0;
			let e = this.#e;
			for (; !e.isEmpty();) {
				let t = e.shift();
				t.promise !== null && await t.promise, this.#n.write(t.frame, t.callback), t.callback = t.frame = null;
			}
			this.#t = !1;
		}
	};
	function s(e, t) {
		return new n(c(e, t)).createFrame(t === i.text ? r.TEXT : r.BINARY);
	}
	function c(e, t) {
		switch (t) {
			case i.text:
			case i.typedArray: return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
			case i.arrayBuffer:
			case i.blob: return new Uint8Array(e);
		}
	}
	t.exports = { SendQueue: o };
})), et = t(((e, t) => {
	let { isArrayBuffer: r } = n("node:util/types"), { webidl: i } = D(), { URLSerializer: a } = T(), { environmentSettingsObject: o } = O(), { staticPropertyDescriptors: s, states: l, sentCloseFrameState: d, sendHints: f, opcodes: p } = qe(), { isConnecting: m, isEstablished: h, isClosing: g, isClosed: _, isValidSubprotocol: v, fireEvent: y, utf8Decode: b, toArrayBuffer: x, getURLRecord: S } = Je(), { establishWebSocketConnection: C, closeWebSocketConnection: w, failWebsocketConnection: E } = Xe(), { ByteParser: k } = Qe(), { kEnumerableProperty: A } = c(), { getGlobalDispatcher: j } = $(), { ErrorEvent: M, CloseEvent: N, createFastMessageEvent: P } = Ke(), { SendQueue: F } = $e(), { WebsocketFrameSend: I } = Ye(), { channels: L } = u();
	function R(e) {
		return typeof e?.address == "function" ? e.address() : typeof e?.session?.socket?.address == "function" ? e.session.socket.address() : null;
	}
	var z = class e extends EventTarget {
		#e = {
			open: null,
			error: null,
			close: null,
			message: null
		};
		#t = 0;
		#n = "";
		#r = "";
		#i;
		#a = {
			onConnectionEstablished: (e, t) => this.#l(e, t),
			onMessage: (e, t) => this.#u(e, t),
			onParserError: (e) => E(this.#a, null, e.message),
			onParserDrain: () => this.#d(),
			onSocketData: (e) => {
				this.#c.write(e) || this.#a.socket.pause();
			},
			onSocketError: (e) => {
				this.#a.readyState = l.CLOSING, L.socketError.hasSubscribers && L.socketError.publish(e), this.#a.socket.destroy();
			},
			onSocketClose: () => this.#f(),
			onPing: (e) => {
				L.ping.hasSubscribers && L.ping.publish({
					payload: e,
					websocket: this
				});
			},
			onPong: (e) => {
				L.pong.hasSubscribers && L.pong.publish({
					payload: e,
					websocket: this
				});
			},
			readyState: l.CONNECTING,
			socket: null,
			closeState: new Set(),
			controller: null,
			wasEverConnected: !1
		};
		#o;
		#s;
		#c;
		constructor(t, n = []) {
			super(), i.util.markAsUncloneable(this);
			let r = "WebSocket constructor";
			i.argumentLengthCheck(arguments, 1, r);
			let a = i.converters["DOMString or sequence<DOMString> or WebSocketInit"](n, r, "options");
			t = i.converters.USVString(t), n = a.protocols;
			let s = S(t, o.settingsObject.baseUrl);
			if (typeof n == "string" && (n = [n]), n.length !== new Set(n.map((e) => e.toLowerCase())).size || n.length > 0 && !n.every((e) => v(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			this.#o = new URL(s.href);
			let c = o.settingsObject;
			this.#a.controller = C(s, n, c, this.#a, a), this.#a.readyState = e.CONNECTING, this.#s = "blob";
		}
		close(t = void 0, n = void 0) {
			i.brandCheck(this, e), t !== void 0 && (t = i.converters["unsigned short"](t, "WebSocket.close", "code", i.attributes.Clamp)), n !== void 0 && (n = i.converters.USVString(n)), t ??= null, n ??= "", w(this.#a, t, n, !0);
		}
		send(t) {
			i.brandCheck(this, e);
			let n = "WebSocket.send";
			if (i.argumentLengthCheck(arguments, 1, n), t = i.converters.WebSocketSendData(t, n, "data"), m(this.#a.readyState)) throw new DOMException("Sent before connected.", "InvalidStateError");
			if (h(this.#a.readyState) && !g(this.#a.readyState)) {
				if (typeof t == "string") {
					let e = Buffer.from(t);
					this.#t += e.byteLength, this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, f.text);
				} else r(t) ? (this.#t += t.byteLength, this.#i.add(t, () => {
					this.#t -= t.byteLength;
				}, f.arrayBuffer)) : ArrayBuffer.isView(t) ? (this.#t += t.byteLength, this.#i.add(t, () => {
					this.#t -= t.byteLength;
				}, f.typedArray)) : i.is.Blob(t) && (this.#t += t.size, this.#i.add(t, () => {
					this.#t -= t.size;
				}, f.blob));
			}
		}
		get readyState() {
			return i.brandCheck(this, e), this.#a.readyState;
		}
		get bufferedAmount() {
			return i.brandCheck(this, e), this.#t;
		}
		get url() {
			return i.brandCheck(this, e), a(this.#o);
		}
		get extensions() {
			return i.brandCheck(this, e), this.#r;
		}
		get protocol() {
			return i.brandCheck(this, e), this.#n;
		}
		get onopen() {
			return i.brandCheck(this, e), this.#e.open;
		}
		set onopen(t) {
			i.brandCheck(this, e), this.#e.open && this.removeEventListener("open", this.#e.open);
			let n = i.converters.EventHandlerNonNull(t);
			n === null ? this.#e.open = null : (this.addEventListener("open", n), this.#e.open = t);
		}
		get onerror() {
			return i.brandCheck(this, e), this.#e.error;
		}
		set onerror(t) {
			i.brandCheck(this, e), this.#e.error && this.removeEventListener("error", this.#e.error);
			let n = i.converters.EventHandlerNonNull(t);
			n === null ? this.#e.error = null : (this.addEventListener("error", n), this.#e.error = t);
		}
		get onclose() {
			return i.brandCheck(this, e), this.#e.close;
		}
		set onclose(t) {
			i.brandCheck(this, e), this.#e.close && this.removeEventListener("close", this.#e.close);
			let n = i.converters.EventHandlerNonNull(t);
			n === null ? this.#e.close = null : (this.addEventListener("close", n), this.#e.close = t);
		}
		get onmessage() {
			return i.brandCheck(this, e), this.#e.message;
		}
		set onmessage(t) {
			i.brandCheck(this, e), this.#e.message && this.removeEventListener("message", this.#e.message);
			let n = i.converters.EventHandlerNonNull(t);
			n === null ? this.#e.message = null : (this.addEventListener("message", n), this.#e.message = t);
		}
		get binaryType() {
			return i.brandCheck(this, e), this.#s;
		}
		set binaryType(t) {
			i.brandCheck(this, e), this.#s = t !== "blob" && t !== "arraybuffer" ? "blob" : t;
		}
		#l(e, t) {
			this.#a.socket = e.socket;
			let n = this.#a.controller.dispatcher?.webSocketOptions, r = n?.maxFragments, i = n?.maxPayloadSize, a = new k(this.#a, t, {
				maxFragments: r,
				maxPayloadSize: i
			});
			a.on("drain", () => this.#a.onParserDrain()), a.on("error", (e) => this.#a.onParserError(e)), this.#c = a, this.#i = new F(e.socket), this.#a.readyState = l.OPEN;
			let o = e.headersList.get("sec-websocket-extensions");
			o !== null && (this.#r = o);
			let s = e.headersList.get("sec-websocket-protocol");
			if (s !== null && (this.#n = s), y("open", this), L.open.hasSubscribers) {
				let t = e.headersList.entries;
				L.open.publish({
					address: R(e.socket),
					protocol: this.#n,
					extensions: this.#r,
					websocket: this,
					handshakeResponse: {
						status: e.status,
						statusText: e.statusText,
						headers: t
					}
				});
			}
		}
		#u(e, t) {
			if (this.#a.readyState !== l.OPEN) return;
			let n;
			if (e === p.TEXT) try {
				n = b(t);
			} catch {
				E(this.#a, 1007, "Received invalid UTF-8 in text frame.");
				return;
			}
			else e === p.BINARY && (n = this.#s === "blob" ? new Blob([t]) : x(t));
			y("message", this, P, {
				origin: this.#o.origin,
				data: n
			});
		}
		#d() {
			this.#a.socket.resume();
		}
		#f() {
			let e = this.#a.closeState.has(d.SENT) && this.#a.closeState.has(d.RECEIVED), t = 1005, n = "", r = this.#c?.closingInfo;
			r && !r.error && (t = r.code ?? 1005, n = r.reason), this.#a.readyState = l.CLOSED, this.#a.closeState.has(d.RECEIVED) || (t = 1006, y("error", this, (e, t) => new M(e, t), { error: TypeError(n) })), y("close", this, (e, t) => new N(e, t), {
				wasClean: e,
				code: t,
				reason: n
			}), L.close.hasSubscribers && L.close.publish({
				websocket: this,
				code: t,
				reason: n
			});
		}
		static ping(e, t) {
			if (Buffer.isBuffer(t)) {
				if (t.length > 125) throw TypeError("A PING frame cannot have a body larger than 125 bytes.");
			} else if (t !== void 0) throw TypeError("Expected buffer payload");
			let n = e.#a.readyState;
			if (h(n) && !g(n) && !_(n)) {
				let n = new I(t);
				e.#a.socket.write(n.createFrame(p.PING));
			}
		}
	};
	let { ping: B } = z;
	Reflect.deleteProperty(z, "ping"), z.CONNECTING = z.prototype.CONNECTING = l.CONNECTING, z.OPEN = z.prototype.OPEN = l.OPEN, z.CLOSING = z.prototype.CLOSING = l.CLOSING, z.CLOSED = z.prototype.CLOSED = l.CLOSED, Object.defineProperties(z.prototype, {
		CONNECTING: s,
		OPEN: s,
		CLOSING: s,
		CLOSED: s,
		url: A,
		readyState: A,
		bufferedAmount: A,
		onopen: A,
		onerror: A,
		onclose: A,
		close: A,
		onmessage: A,
		binaryType: A,
		send: A,
		extensions: A,
		protocol: A,
		[Symbol.toStringTag]: {
			value: "WebSocket",
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), Object.defineProperties(z, {
		CONNECTING: s,
		OPEN: s,
		CLOSING: s,
		CLOSED: s
	}), i.converters["sequence<DOMString>"] = i.sequenceConverter(i.converters.DOMString), i.converters["DOMString or sequence<DOMString>"] = function(e, t, n) {
		return i.util.Type(e) === i.util.Types.OBJECT && Symbol.iterator in e ? i.converters["sequence<DOMString>"](e) : i.converters.DOMString(e, t, n);
	}, i.converters.WebSocketInit = i.dictionaryConverter([
		{
			key: "protocols",
			converter: i.converters["DOMString or sequence<DOMString>"],
			defaultValue: () => []
		},
		{
			key: "dispatcher",
			converter: i.converters.any,
			defaultValue: () => j()
		},
		{
			key: "headers",
			converter: i.nullableConverter(i.converters.HeadersInit)
		}
	]), i.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
		return i.util.Type(e) === i.util.Types.OBJECT && !(Symbol.iterator in e) ? i.converters.WebSocketInit(e) : { protocols: i.converters["DOMString or sequence<DOMString>"](e) };
	}, i.converters.WebSocketSendData = function(e) {
		return i.util.Type(e) === i.util.Types.OBJECT && (i.is.Blob(e) || i.is.BufferSource(e)) ? e : i.converters.USVString(e);
	}, t.exports = {
		WebSocket: z,
		ping: B
	};
})), tt = t(((e, t) => {
	let { webidl: n } = D(), { validateCloseCodeAndReason: i } = Je(), { kConstruct: a } = r(), { kEnumerableProperty: o } = c();
	function s() {
		class e extends DOMException {
			get reason() {
				return "";
			}
		}
		return new e().reason === void 0 ? new Proxy(DOMException, { construct(e, t, n) {
			let r = Reflect.construct(e, t, e);
			return Object.setPrototypeOf(r, n.prototype), r;
		} }) : DOMException;
	}
	var l = class e extends s() {
		#e;
		#t;
		constructor(e = "", t = void 0) {
			if (e = n.converters.DOMString(e, "WebSocketError", "message"), super(e, "WebSocketError"), t === a) return;
			t !== null && (t = n.converters.WebSocketCloseInfo(t));
			let r = t.closeCode ?? null, o = t.reason ?? "";
			i(r, o), o.length !== 0 && r === null && (r = 1e3), this.#e = r, this.#t = o;
		}
		get closeCode() {
			return this.#e;
		}
		get reason() {
			return this.#t;
		}
		static createUnvalidatedWebSocketError(t, n, r) {
			let i = new e(t, a);
			return i.#e = n, i.#t = r, i;
		}
	};
	let { createUnvalidatedWebSocketError: u } = l;
	delete l.createUnvalidatedWebSocketError, Object.defineProperties(l.prototype, {
		closeCode: o,
		reason: o,
		[Symbol.toStringTag]: {
			value: "WebSocketError",
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), n.is.WebSocketError = n.util.MakeTypeAssertion(l), t.exports = {
		WebSocketError: l,
		createUnvalidatedWebSocketError: u
	};
})), nt = t(((e, t) => {
	let { createDeferredPromise: n } = j(), { environmentSettingsObject: r } = O(), { states: i, opcodes: a, sentCloseFrameState: o } = qe(), { webidl: s } = D(), { getURLRecord: l, isValidSubprotocol: d, isEstablished: f, utf8Decode: p } = Je(), { establishWebSocketConnection: m, failWebsocketConnection: h, closeWebSocketConnection: g } = Xe(), { channels: _ } = u(), { WebsocketFrameSend: v } = Ye(), { ByteParser: y } = Qe(), { WebSocketError: b, createUnvalidatedWebSocketError: x } = tt(), { kEnumerableProperty: S } = c(), { utf8DecodeBytes: w } = C(), T = !1;
	var E = class {
		#e;
		#t;
		#n;
		#r;
		#i;
		#a;
		#o = !1;
		#s = {
			onConnectionEstablished: (e, t) => this.#u(e, t),
			onMessage: (e, t) => this.#d(e, t),
			onParserError: (e) => h(this.#s, null, e.message),
			onParserDrain: () => this.#s.socket.resume(),
			onSocketData: (e) => {
				this.#c.write(e) || this.#s.socket.pause();
			},
			onSocketError: (e) => {
				this.#s.readyState = i.CLOSING, _.socketError.hasSubscribers && _.socketError.publish(e), this.#s.socket.destroy();
			},
			onSocketClose: () => this.#f(),
			onPing: () => {},
			onPong: () => {},
			readyState: i.CONNECTING,
			socket: null,
			closeState: new Set(),
			controller: null,
			wasEverConnected: !1
		};
		#c;
		constructor(e, t = void 0) {
			T ||= (process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.", { code: "UNDICI-WSS" }), !0), s.argumentLengthCheck(arguments, 1, "WebSocket"), e = s.converters.USVString(e), t !== null && (t = s.converters.WebSocketStreamOptions(t));
			let a = l(e, r.settingsObject.baseUrl), o = t.protocols;
			if (o.length !== new Set(o.map((e) => e.toLowerCase())).size || o.length > 0 && !o.every((e) => d(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
			if (this.#e = a.toString(), this.#t = n(), this.#n = n(), t.signal != null) {
				let e = t.signal;
				if (e.aborted) {
					this.#t.reject(e.reason), this.#n.reject(e.reason);
					return;
				}
				e.addEventListener("abort", () => {
					f(this.#s.readyState) || (h(this.#s), this.#s.readyState = i.CLOSING, this.#t.reject(e.reason), this.#n.reject(e.reason), this.#o = !0);
				}, { once: !0 });
			}
			let c = r.settingsObject;
			this.#s.controller = m(a, o, c, this.#s, t);
		}
		get url() {
			return this.#e.toString();
		}
		get opened() {
			return this.#t.promise;
		}
		get closed() {
			return this.#n.promise;
		}
		close(e = void 0) {
			e !== null && (e = s.converters.WebSocketCloseInfo(e));
			let t = e.closeCode ?? null, n = e.reason;
			g(this.#s, t, n, !0);
		}
		#l(e) {
			e = s.converters.WebSocketStreamWrite(e);
			let t = n(), r = null, i = null;
			if (s.is.BufferSource(e)) r = new Uint8Array(ArrayBuffer.isView(e) ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength) : e.slice()), i = a.BINARY;
			else {
				let n;
				try {
					n = s.converters.DOMString(e);
				} catch (e) {
					return t.reject(e), t.promise;
				}
				r = new TextEncoder().encode(n), i = a.TEXT;
			}
			if (!this.#s.closeState.has(o.SENT) && !this.#s.closeState.has(o.RECEIVED)) {
				let e = new v(r);
				this.#s.socket.write(e.createFrame(i), () => {
					t.resolve(void 0);
				});
			}
			return t.promise;
		}
		#u(e, t) {
			this.#s.socket = e.socket;
			let n = this.#s.controller.dispatcher?.webSocketOptions?.maxFragments, r = this.#s.controller.dispatcher?.webSocketOptions?.maxPayloadSize, a = new y(this.#s, t, {
				maxFragments: n,
				maxPayloadSize: r
			});
			a.on("drain", () => this.#s.onParserDrain()), a.on("error", (e) => this.#s.onParserError(e)), this.#c = a, this.#s.readyState = i.OPEN;
			let o = t ?? "", s = e.headersList.get("sec-websocket-protocol") ?? "", c = new ReadableStream({
				start: (e) => {
					this.#i = e;
				},
				cancel: (e) => this.#m(e)
			}), l = new WritableStream({
				start: (e) => {
					this.#a = e;
				},
				write: (e) => this.#l(e),
				close: () => g(this.#s, null, null),
				abort: (e) => this.#p(e)
			});
			this.#r = c, this.#t.resolve({
				extensions: o,
				protocol: s,
				readable: c,
				writable: l
			});
		}
		#d(e, t) {
			if (this.#s.readyState !== i.OPEN) return;
			let n;
			if (e === a.TEXT) try {
				n = p(t);
			} catch {
				h(this.#s, 1007, "Received invalid UTF-8 in text frame.");
				return;
			}
			else e === a.BINARY && (n = new Uint8Array(t.buffer, t.byteOffset, t.byteLength));
			this.#i.enqueue(n);
		}
		#f() {
			let e = this.#s.closeState.has(o.SENT) && this.#s.closeState.has(o.RECEIVED);
			if (this.#s.readyState = i.CLOSED, this.#o) return;
			this.#s.wasEverConnected || this.#t.reject(new b("Socket never opened"));
			let t = this.#c?.closingInfo, n = t?.code ?? 1005;
			!this.#s.closeState.has(o.SENT) && !this.#s.closeState.has(o.RECEIVED) && (n = 1006);
			let r = t?.reason == null ? "" : w(Buffer.from(t.reason));
			if (e) this.#i.close(), this.#a.error(new DOMException("A closed WebSocketStream cannot be written to", "InvalidStateError")), this.#n.resolve({
				closeCode: n,
				reason: r
			});
			else {
				let e = x("unclean close", n, r);
				this.#i?.error(e), this.#a?.error(e), this.#n.reject(e);
			}
		}
		#p(e) {
			let t = null, n = "";
			s.is.WebSocketError(e) && (t = e.closeCode, n = e.reason), g(this.#s, t, n);
		}
		#m(e) {
			this.#p(e);
		}
	};
	Object.defineProperties(E.prototype, {
		url: S,
		opened: S,
		closed: S,
		close: S,
		[Symbol.toStringTag]: {
			value: "WebSocketStream",
			writable: !1,
			enumerable: !1,
			configurable: !0
		}
	}), s.converters.WebSocketStreamOptions = s.dictionaryConverter([{
		key: "protocols",
		converter: s.sequenceConverter(s.converters.USVString),
		defaultValue: () => []
	}, {
		key: "signal",
		converter: s.nullableConverter(s.converters.AbortSignal),
		defaultValue: () => null
	}]), s.converters.WebSocketCloseInfo = s.dictionaryConverter([{
		key: "closeCode",
		converter: (e) => s.converters["unsigned short"](e, s.attributes.EnforceRange)
	}, {
		key: "reason",
		converter: s.converters.USVString,
		defaultValue: () => ""
	}]), s.converters.WebSocketStreamWrite = function(e) {
		return typeof e == "string" ? s.converters.USVString(e) : s.converters.BufferSource(e);
	}, t.exports = { WebSocketStream: E };
})), rt = t(((e, t) => {
	function n(e) {
		return e.indexOf("\0") === -1;
	}
	function r(e) {
		if (e.length === 0) return !1;
		for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
		return !0;
	}
	t.exports = {
		isValidLastEventId: n,
		isASCIINumber: r
	};
})), it = t(((e, t) => {
	let r = n("node:buffer"), { Transform: i } = n("node:stream"), { isASCIINumber: a, isValidLastEventId: o } = rt(), s = [
		239,
		187,
		191
	], c = r.kStringMaxLength, l = Buffer.from("data"), u = Buffer.from("event"), d = Buffer.from("id"), f = Buffer.from("retry");
	function p(e, t) {
		if (t >= e.length) return !1;
		for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
		return !0;
	}
	function m(e, t) {
		for (let n = t; n < e.length; n++) if (e[n] === 0) return !1;
		return !0;
	}
	function h(e, t, n) {
		if (t !== n.length) return !1;
		for (let r = 0; r < t; r++) if (e[r] !== n[r]) return !1;
		return !0;
	}
	function g() {
		let e = Error("EventSource message size exceeded");
		return e.aborted = !1, e;
	}
	t.exports = { EventSourceStream: class extends i {
		state;
		checkBOM = !0;
		crlfCheck = !1;
		eventEndCheck = !1;
		chunks = [];
		chunkIndex = 0;
		pos = 0;
		lineChunkIndex = 0;
		linePos = 0;
		lineLength = 0;
		eventSize = 0;
		eventFieldSizes = {
			data: 0,
			event: 0,
			id: 0,
			retry: 0
		};
		dataLineCount = 0;
		maxEventSize;
		maxDataLines;
		maxBufferedChunks;
		event = {
			data: void 0,
			event: void 0,
			id: void 0,
			retry: void 0
		};
		constructor(e = {}) {
			e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? c;
			let t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
			this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
		}
		_transform(e, t, n) {
			if (e.length === 0) n();
			else if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== 10 && e[0] !== 13) n(g());
			else if (this.chunks.push(e), this.checkBOM && this.handleBOM()) n();
			else {
				for (; this.hasCurrentByte();) {
					let e = this.currentByte();
					if (this.eventEndCheck) {
						if (this.crlfCheck) {
							if (e === 10) {
								this.crlfCheck = !1, this.consumeCurrentByte();
								continue;
							}
							this.crlfCheck = !1;
						}
						if (e === 10 || e === 13) {
							e === 13 && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), this.clearEvent();
							continue;
						}
						this.eventEndCheck = !1;
					} else if (e === 10 || e === 13) {
						e === 13 && (this.crlfCheck = !0);
						try {
							this.parseLine(this.readLine(), this.event);
						} catch (e) {
							n(e);
							return;
						}
						this.consumeCurrentByte(), this.eventEndCheck = !0;
					} else {
						if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
							n(g());
							return;
						}
						this.advanceCursor();
					}
				}
				n();
			}
		}
		_destroy(e, t) {
			this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
		}
		parseLine(e, t) {
			if (e.length === 0) return;
			let n = e.indexOf(58);
			if (n === 0) return;
			let r = e.length, i = e.length;
			if (n !== -1 && (r = n, i = n + 1, e[i] === 32 && ++i), h(e, r, l)) {
				if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw g();
				let n = e.length - i, r = this.eventFieldSizes.data + (t.data === void 0 ? 0 : 1) + n;
				this.setEventFieldSize("data", r);
				let a = e.toString("utf8", i);
				t.data === void 0 ? t.data = a : t.data += `\n${a}`, this.dataLineCount++;
			} else h(e, r, f) ? p(e, i) && (this.setEventFieldSize("retry", e.length - i), t.retry = e.toString("utf8", i)) : h(e, r, d) ? m(e, i) && (this.setEventFieldSize("id", e.length - i), t.id = e.toString("utf8", i)) : h(e, r, u) && i < e.length && (this.setEventFieldSize("event", e.length - i), t.event = e.toString("utf8", i));
		}
		setEventFieldSize(e, t) {
			let n = this.eventSize - this.eventFieldSizes[e] + t;
			if (this.maxEventSize > 0 && n > this.maxEventSize) throw g();
			this.eventSize = n, this.eventFieldSizes[e] = t;
		}
		processEvent(e) {
			e.retry && a(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), e.id !== void 0 && o(e.id) && (this.state.lastEventId = e.id), e.data !== void 0 && this.push({
				type: e.event || "message",
				options: {
					data: e.data,
					lastEventId: this.state.lastEventId,
					origin: this.state.origin
				}
			});
		}
		clearEvent() {
			this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
		}
		hasPendingEvent() {
			return this.event.data !== void 0 || this.event.event !== void 0 || this.event.id !== void 0 || this.event.retry !== void 0;
		}
		hasCurrentByte() {
			return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
		}
		currentByte() {
			return this.chunks[this.chunkIndex][this.pos];
		}
		consumeCurrentByte() {
			this.advanceCursor(), this.syncLineStartToCursor();
		}
		advanceCursor() {
			for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length;) this.chunkIndex++, this.pos = 0;
		}
		syncLineStartToCursor() {
			this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, this.dropConsumedChunks();
		}
		dropConsumedChunks() {
			if (this.lineChunkIndex > 0) {
				let e = this.lineChunkIndex;
				this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
			}
			this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
		}
		readLine() {
			if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
			let e = [], t = 0;
			for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
				let r = this.chunks[n], i = n === this.lineChunkIndex ? this.linePos : 0, a = n === this.chunkIndex ? this.pos : r.length, o = r.subarray(i, a);
				t += o.length, e.push(o);
			}
			return Buffer.concat(e, t);
		}
		peekBufferedByte(e) {
			let t = this.lineChunkIndex, n = this.linePos;
			for (; t < this.chunks.length;) {
				let r = this.chunks[t], i = r.length - n;
				if (e < i) return r[n + e];
				e -= i, t++, n = 0;
			}
		}
		discardLeadingBytes(e) {
			for (; e > 0 && this.lineChunkIndex < this.chunks.length;) {
				let t = this.chunks[this.lineChunkIndex].length - this.linePos;
				e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
			}
			this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
		}
		handleBOM() {
			let e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
			return t === void 0 ? (e === s[0] || (this.checkBOM = !1), !0) : n === void 0 ? e === s[0] && t === s[1] || (this.checkBOM = !1, !1) : (e === s[0] && t === s[1] && n === s[2] && this.discardLeadingBytes(3), this.checkBOM = !1, !this.hasCurrentByte());
		}
	} };
})), at = t(((e, t) => {
	let { pipeline: r } = n("node:stream"), { fetching: i } = Re(), { makeRequest: a } = Ie(), { webidl: o } = D(), { EventSourceStream: s } = it(), { parseMIMEType: l } = T(), { createFastMessageEvent: u } = Ke(), { isNetworkError: d } = Fe(), { kEnumerableProperty: f } = c(), { environmentSettingsObject: p } = O(), { getGlobalDispatcher: m } = $(), h = !1, g = 3e3;
	var _ = class e extends EventTarget {
		#e = {
			open: null,
			error: null,
			message: null
		};
		#t;
		#n = !1;
		#r = 0;
		#i = null;
		#a = null;
		#o;
		#s;
		constructor(e, t = {}) {
			super(), o.util.markAsUncloneable(this);
			let n = "EventSource constructor";
			o.argumentLengthCheck(arguments, 1, n), h || (h = !0, process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" })), e = o.converters.USVString(e), t = o.converters.EventSourceInitDict(t, n, "eventSourceInitDict"), this.#o = t.node.dispatcher || t.dispatcher, this.#s = {
				lastEventId: "",
				reconnectionTime: t.node.reconnectionTime
			};
			let r = p, i;
			try {
				i = new URL(e, r.settingsObject.baseUrl), this.#s.origin = i.origin;
			} catch (e) {
				throw new DOMException(e, "SyntaxError");
			}
			this.#t = i.href;
			let s = "anonymous";
			t.withCredentials === !0 && (s = "use-credentials", this.#n = !0);
			let c = {
				redirect: "follow",
				keepalive: !0,
				mode: "cors",
				credentials: s === "anonymous" ? "same-origin" : "omit",
				referrer: "no-referrer"
			};
			c.client = p.settingsObject, c.headersList = [["accept", {
				name: "accept",
				value: "text/event-stream"
			}]], c.cache = "no-store", c.initiator = "other", c.urlList = [new URL(this.#t)], this.#i = a(c), this.#c();
		}
		get readyState() {
			return this.#r;
		}
		get url() {
			return this.#t;
		}
		get withCredentials() {
			return this.#n;
		}
		#c() {
			if (this.#r === 2) return;
			this.#r = 0;
			let e = {
				request: this.#i,
				dispatcher: this.#o
			};
			e.processResponseEndOfBody = (e) => {
				if (!d(e)) return this.#l();
			}, e.processResponse = (e) => {
				if (d(e)) {
					if (e.aborted) {
						this.close(), this.dispatchEvent(new Event("error"));
						return;
					}
					this.#l();
					return;
				}
				let t = e.headersList.get("content-type", !0), n = t === null ? "failure" : l(t);
				if (e.status !== 200 || n === "failure" || n.essence !== "text/event-stream") {
					this.close(), this.dispatchEvent(new Event("error"));
					return;
				}
				this.#r = 1, this.dispatchEvent(new Event("open")), this.#s.origin = e.urlList[e.urlList.length - 1].origin;
				let i = new s({
					eventSourceSettings: this.#s,
					maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
					push: (e) => {
						this.dispatchEvent(u(e.type, e.options));
					}
				});
				r(e.body.stream, i, (e) => {
					e?.aborted === !1 && (this.close(), this.dispatchEvent(new Event("error")));
				});
			}, this.#a = i(e);
		}
		#l() {
			this.#r !== 2 && (this.#r = 0, this.dispatchEvent(new Event("error")), setTimeout(() => {
				this.#r === 0 && (this.#s.lastEventId.length && this.#i.headersList.set("last-event-id", this.#s.lastEventId, !0), this.#c());
			}, this.#s.reconnectionTime)?.unref());
		}
		close() {
			o.brandCheck(this, e), this.#r !== 2 && (this.#r = 2, this.#a.abort(), this.#i = null);
		}
		get onopen() {
			return this.#e.open;
		}
		set onopen(e) {
			this.#e.open && this.removeEventListener("open", this.#e.open);
			let t = o.converters.EventHandlerNonNull(e);
			t === null ? this.#e.open = null : (this.addEventListener("open", t), this.#e.open = e);
		}
		get onmessage() {
			return this.#e.message;
		}
		set onmessage(e) {
			this.#e.message && this.removeEventListener("message", this.#e.message);
			let t = o.converters.EventHandlerNonNull(e);
			t === null ? this.#e.message = null : (this.addEventListener("message", t), this.#e.message = e);
		}
		get onerror() {
			return this.#e.error;
		}
		set onerror(e) {
			this.#e.error && this.removeEventListener("error", this.#e.error);
			let t = o.converters.EventHandlerNonNull(e);
			t === null ? this.#e.error = null : (this.addEventListener("error", t), this.#e.error = e);
		}
	};
	let v = {
		CONNECTING: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 0,
			writable: !1
		},
		OPEN: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 1,
			writable: !1
		},
		CLOSED: {
			__proto__: null,
			configurable: !1,
			enumerable: !0,
			value: 2,
			writable: !1
		}
	};
	Object.defineProperties(_, v), Object.defineProperties(_.prototype, v), Object.defineProperties(_.prototype, {
		close: f,
		onerror: f,
		onmessage: f,
		onopen: f,
		readyState: f,
		url: f,
		withCredentials: f
	}), o.converters.EventSourceInitDict = o.dictionaryConverter([
		{
			key: "withCredentials",
			converter: o.converters.boolean,
			defaultValue: () => !1
		},
		{
			key: "dispatcher",
			converter: o.converters.any,
			defaultValue: () => m()
		},
		{
			key: "node",
			converter: o.dictionaryConverter([{
				key: "reconnectionTime",
				converter: o.converters["unsigned long"],
				defaultValue: () => g
			}, {
				key: "dispatcher",
				converter: o.converters.any
			}]),
			defaultValue: () => ({})
		}
	]), t.exports = {
		EventSource: _,
		defaultReconnectionTime: g
	};
})), ot = t(((e, t) => {
	var n = import.meta.filename;
	let i = F(), o = p(), s = R(), l = z(), u = B(), d = V(), f = G(), m = W(), h = K(), _ = te(), v = ne(), y = a(), b = c(), { InvalidArgumentError: x } = y, C = oe(), w = g(), E = le(), { MockCallHistory: D, MockCallHistoryLog: O } = ue(), A = pe(), j = de(), M = ge(), N = se(), P = ee(), { getGlobalDispatcher: I, setGlobalDispatcher: L } = $(), H = _e(), U = ve();
	Object.assign(o.prototype, C), t.exports.Dispatcher = o, t.exports.Client = i, t.exports.Pool = s, t.exports.BalancedPool = l, t.exports.RoundRobinPool = u, t.exports.Agent = d, t.exports.ProxyAgent = f, t.exports.Socks5ProxyAgent = m, t.exports.EnvHttpProxyAgent = h, t.exports.RetryAgent = _, t.exports.H2CClient = v, t.exports.RetryHandler = P, t.exports.DecoratorHandler = H, t.exports.RedirectHandler = U, t.exports.interceptors = {
		redirect: ye(),
		responseError: be(),
		retry: xe(),
		dump: Se(),
		dns: Ce(),
		cache: ke(),
		decompress: Ae(),
		deduplicate: Me()
	}, t.exports.cacheStores = { MemoryCacheStore: De() };
	let q = Ne();
	t.exports.cacheStores.SqliteCacheStore = q, t.exports.buildConnector = w, t.exports.errors = y, t.exports.util = {
		parseHeaders: b.parseHeaders,
		headerNameToString: b.headerNameToString
	};
	function J(e) {
		return (t, n, r) => {
			if (typeof n == "function" && (r = n, n = null), !t || typeof t != "string" && typeof t != "object" && !(t instanceof URL)) throw new x("invalid url");
			if (n != null && typeof n != "object") throw new x("invalid opts");
			if (n && n.path != null) {
				if (typeof n.path != "string") throw new x("invalid opts.path");
				let e = n.path;
				n.path.startsWith("/") || (e = `/${e}`), t = new URL(b.parseOrigin(t).origin + e);
			} else n ||= typeof t == "object" ? t : {}, t = b.parseURL(t);
			let { agent: i, dispatcher: a = I() } = n;
			if (i) throw new x("unsupported opts.agent. Did you mean opts.client?");
			return e.call(a, {
				...n,
				origin: t.origin,
				path: t.search ? `${t.pathname}${t.search}` : t.pathname,
				method: n.method || (n.body ? "PUT" : "GET")
			}, r);
		};
	}
	t.exports.setGlobalDispatcher = L, t.exports.getGlobalDispatcher = I;
	let Y = Re().fetch, re = n === void 0 ? void 0 : n;
	function ie(e, t) {
		if (!e || typeof e != "object") return;
		let n = typeof e.stack == "string" ? e.stack : "", r = t.replace(/\\/g, "/");
		if (n && (n.includes(t) || n.includes(r))) return;
		let i = {};
		if (Error.captureStackTrace(i, ie), !i.stack) return;
		let a = i.stack.split("\n").slice(1).join("\n");
		e.stack = n ? `${n}\n${a}` : i.stack;
	}
	t.exports.fetch = function(e, n = void 0) {
		return Y(e, n).catch((e) => {
			throw re ? ie(e, re) : e && typeof e == "object" && Error.captureStackTrace(e, t.exports.fetch), e;
		});
	}, t.exports.Headers = Pe().Headers, t.exports.Response = Fe().Response, t.exports.Request = Ie().Request, t.exports.FormData = k().FormData;
	let { setGlobalOrigin: ae, getGlobalOrigin: X } = S();
	t.exports.setGlobalOrigin = ae, t.exports.getGlobalOrigin = X;
	let { CacheStorage: Z } = Ve(), { kConstruct: Q } = r();
	t.exports.caches = new Z(Q);
	let { deleteCookie: ce, getCookies: fe, getSetCookies: me, setCookie: he, parseCookie: we } = Ge();
	t.exports.deleteCookie = ce, t.exports.getCookies = fe, t.exports.getSetCookies = me, t.exports.setCookie = he, t.exports.parseCookie = we;
	let { parseMIMEType: Te, serializeAMimeType: Ee } = T();
	t.exports.parseMIMEType = Te, t.exports.serializeAMimeType = Ee;
	let { CloseEvent: Oe, ErrorEvent: je, MessageEvent: Le } = Ke(), { WebSocket: ze, ping: Be } = et();
	t.exports.WebSocket = ze, t.exports.CloseEvent = Oe, t.exports.ErrorEvent = je, t.exports.MessageEvent = Le, t.exports.ping = Be, t.exports.WebSocketStream = nt().WebSocketStream, t.exports.WebSocketError = tt().WebSocketError, t.exports.request = J(C.request), t.exports.stream = J(C.stream), t.exports.pipeline = J(C.pipeline), t.exports.connect = J(C.connect), t.exports.upgrade = J(C.upgrade), t.exports.MockClient = E, t.exports.MockCallHistory = D, t.exports.MockCallHistoryLog = O, t.exports.MockPool = j, t.exports.MockAgent = A, t.exports.SnapshotAgent = M, t.exports.mockErrors = N;
	let { EventSource: He } = at();
	t.exports.EventSource = He, t.exports.install = function() {
		globalThis.fetch = t.exports.fetch, globalThis.Headers = t.exports.Headers, globalThis.Response = t.exports.Response, globalThis.Request = t.exports.Request, globalThis.FormData = t.exports.FormData, globalThis.WebSocket = t.exports.WebSocket, globalThis.CloseEvent = t.exports.CloseEvent, globalThis.ErrorEvent = t.exports.ErrorEvent, globalThis.MessageEvent = t.exports.MessageEvent, globalThis.EventSource = t.exports.EventSource;
	};
}))(), st = ot.EnvHttpProxyAgent, ct = ot.Pool, lt = ot.ProxyAgent, ut = ot.fetch;
export { st as EnvHttpProxyAgent, ct as Pool, lt as ProxyAgent, ut as fetch };
