import { execFileSync } from 'node:child_process';

/** Writes `<name>.key` and `<name>.pem` into the folder: a self-signed certificate for 127.0.0.1. */
export function selfSigned(folder: string, name: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...key, ...files, ...subject], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 30_000,
  });
}
