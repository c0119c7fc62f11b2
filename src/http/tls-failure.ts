import type { PermanentFailure } from './permanent-failure.js';

interface KnownFailure extends PermanentFailure {
  readonly codes: RegExp;
}

const UNKNOWN_AUTHORITY = "the server's certificate is from an authority that the runner does not know";

/**
 * By the code of Node. Those of certificates are of OpenSSL's verification (`X509_V_ERR_…` in x509_vfy.h); those with `ERR_SSL` are its
 * reasons and alerts, whose names vary between its versions. Where another attempt may help, as after a damaged record, the code is not here.
 */
const FAILURES: readonly KnownFailure[] = [
  {
    codes: /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
    text: "the server's certificate is self-signed",
    hint: undefined,
    delivery: 'no',
  },
  {
    codes:
      /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/,
    text: UNKNOWN_AUTHORITY,
    hint: undefined,
    delivery: 'no',
  },
  {
    codes: /^CERT_HAS_EXPIRED$/,
    text: "the server's certificate has expired",
    hint: "The server's operator must renew the certificate. If it is still valid, correct the runner's clock.",
    delivery: 'no',
  },
  {
    codes: /^CERT_NOT_YET_VALID$/,
    text: "the server's certificate is not valid yet",
    hint: "Correct the runner's clock, or wait until the certificate is valid.",
    delivery: 'no',
  },
  {
    codes: /^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,
    text: undefined,
    hint: 'Use the hostname for which the certificate was issued.',
    delivery: 'no',
  },
  {
    // `UNSPECIFIED` is what Node calls a key that is too short, among others.
    codes:
      /^(?:UNSPECIFIED|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|(?:CERT|CRL|UNABLE_TO|ERROR_IN)_\w+)$/,
    text: undefined,
    hint: "The server's operator must replace the certificate.",
    delivery: 'no',
  },
  {
    codes: /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/,
    text: 'the server does not use TLS at this address',
    hint: 'Check the address: it may have to start with http://, or have another port.',
    delivery: 'maybe',
  },
  {
    codes: /^ERR_SSL_.*(?:PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|NO_SHARED_CIPHER)$/,
    text: 'the server has no version of TLS or cipher that the runner accepts',
    hint: "The server's operator must enable TLS 1.2 or newer.",
    delivery: 'no',
  },
  {
    codes: /^ERR_SSL_.*ALERT_(?:HANDSHAKE_FAILURE|UNKNOWN_CA|ACCESS_DENIED|\w*CERTIFICATE\w*)$/,
    text: 'the server refused the TLS handshake',
    hint: 'If it requires a client certificate, set client-certificate and client-key to one that it accepts.',
    delivery: 'no',
  },
  {
    codes: /^(?:EPROTO|ERR_TLS_\w+)$/,
    text: undefined,
    hint: 'Check the address, and the TLS settings of the server.',
    delivery: 'maybe',
  },
];

/** Returns `undefined` for a failure of anything else, and for one after which another attempt may help. */
export function findTlsFailure(code: string): PermanentFailure | undefined {
  return FAILURES.find(({ codes }) => codes.test(code));
}
