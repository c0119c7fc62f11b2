import { execFileSync } from 'node:child_process';

/**
 * Writes `<name>.key`, `<name>.csr` and `<name>.pem` into the folder: a self-signed certificate for 127.0.0.1 that ends in so many
 * days; a negative number is the past.
 */
export function selfSigned(folder: string, name: string, days = 2): void {
  const openssl = (...args: readonly string[]): Buffer =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore', timeout: 30_000 });
  const [key, request, certificate] = ['key', 'csr', 'pem'].map((ending) => `${name}.${ending}`) as [
    string,
    string,
    string,
  ];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
  openssl('req', '-new', ...newKey, ...subject, '-out', request);
  const sign = ['-signkey', key, '-copy_extensions', 'copy', '-days', String(days)];
  openssl('x509', '-req', '-in', request, ...sign, '-out', certificate);
}
