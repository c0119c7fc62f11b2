"""Signs tokens for workflow jobs as GitHub's issuer does: `?audience=` and a job's own bearer in, an RS256 JWT out.

The bearer says which job asks: its claims as base64url JSON, and their HMAC with the key of the instance.
"""
import base64
import hashlib
import hmac
import json
import os
import sys
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

HOST, PORT = sys.argv[1], int(sys.argv[2])
ISSUER = f"http://{HOST}:{PORT}"
KEY = os.environ["ISSUER_KEY"].encode()
# A new one at every start, as issuers change theirs: whoever verifies has to look up the key by its id.
SIGNING_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
KEY_ID = uuid.uuid4().hex
LIFETIME_S = 300


def jwks() -> dict:
    public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(SIGNING_KEY.public_key()))
    return {"keys": [{**public, "kid": KEY_ID, "alg": "RS256", "use": "sig"}]}


def job_of(authorization: str) -> dict:
    """The claims of the job that the bearer stands for; none when nobody knows the bearer."""
    claims, _, proof = authorization.removeprefix("Bearer ").partition(".")
    expected = hmac.new(KEY, claims.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(proof.encode(), expected.encode()):
        return {}
    return json.loads(base64.urlsafe_b64decode(claims + "=="))


def signed(job: dict, audience: str) -> str:
    now = int(time.time())
    times = {"iat": now, "nbf": now, "exp": now + LIFETIME_S}
    claims = {"iss": ISSUER, "aud": audience, "jti": str(uuid.uuid4()), **times, **job}
    return jwt.encode(claims, SIGNING_KEY, algorithm="RS256", headers={"kid": KEY_ID})


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if address.path == "/.well-known/jwks":
            self.answer(200, jwks())
        elif address.path == "/.well-known/openid-configuration":
            self.answer(200, {"issuer": ISSUER, "jwks_uri": f"{ISSUER}/.well-known/jwks"})
        elif address.path == "/token":
            self.give_token(parse_qs(address.query))
        else:
            self.answer(404, {"message": "not found"})

    def give_token(self, query: dict) -> None:
        job = job_of(self.headers.get("Authorization", ""))
        if not job:
            self.answer(403, {"message": "The job has no permission id-token: write"})
            return
        owner = f"https://github.com/{job.get('repository_owner', '')}"
        value = signed(job, query.get("audience", [owner])[0])
        self.answer(200, {"count": len(value), "value": value})

    def answer(self, status: int, body: dict) -> None:
        sent = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)


ThreadingHTTPServer((HOST, PORT), Handler).serve_forever()
