import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What nobody may know but the clinic's own programs. */
export interface ServerSecrets {
  /** Shared with the relay. */
  webhookSecret: string;
  /** Signs the addresses of previews. */
  signingKey: string;
  /** Signs the cookies of sessions, and encrypts what second factors are made of. */
  authSecret: string;
  /** By which the clinic's own programs ask, as the demo that enrolls patients. */
  serviceToken: string;
}

const random = (): string => randomBytes(32).toString('base64url');
const made: { readonly [Name in keyof ServerSecrets]: () => string } = {
  webhookSecret: () => `whsec_${randomBytes(32).toString('base64')}`,
  signingKey: random,
  authSecret: random,
  serviceToken: random,
};

/** The secrets of a folder, made when it is opened for the first time and readable by its owner only. */
export function openSecrets(folder: string): ServerSecrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = readSecrets(file);
  const secrets: ServerSecrets = {
    webhookSecret: known.webhookSecret ?? made.webhookSecret(),
    signingKey: known.signingKey ?? made.signingKey(),
    authSecret: known.authSecret ?? made.authSecret(),
    serviceToken: known.serviceToken ?? made.serviceToken(),
  };
  // A folder of an earlier version lacks some.
  if (Object.keys(made).some((name) => !Object.hasOwn(known, name))) {
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, JSON.stringify(secrets), { mode: 0o600 });
    renameSync(whole, file);
  }
  return secrets;
}

function readSecrets(file: string): Partial<ServerSecrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

const names = {
  webhookSecret: 'CLINIKIT_WEBHOOK_SECRET',
  signingKey: 'CLINIKIT_SIGNING_KEY',
  authSecret: 'CLINIKIT_AUTH_SECRET',
  serviceToken: 'CLINIKIT_SERVICE_TOKEN',
} as const satisfies Record<keyof ServerSecrets, string>;

/**
 * The secrets of a clinic that is no demo: from the environment, where none is made up.
 *
 * @throws Error naming each that is missing or weak, and none of them itself.
 */
export function secretsFromEnv(env: NodeJS.ProcessEnv): ServerSecrets {
  const given = (name: keyof ServerSecrets): string => env[names[name]] ?? '';
  const secrets: ServerSecrets = {
    webhookSecret: given('webhookSecret'),
    signingKey: given('signingKey'),
    authSecret: given('authSecret'),
    serviceToken: given('serviceToken'),
  };
  const values = Object.values(secrets);
  const faults = (Object.keys(made) as (keyof ServerSecrets)[]).flatMap((name) => {
    const value = secrets[name];
    if (value === '') return `${names[name]} is missing`;
    if (isWeak(value)) return `${names[name]} is weak`;
    return values.filter((other) => other === value).length > 1 ? `${names[name]} is the same as another secret` : [];
  });
  if (faults.length === 0) return secrets;
  throw new Error(
    `The clinic does not start: ${faults.join('; ')}. ` +
      'Make each by itself: openssl rand -base64 32 (with whsec_ before that of the webhook).',
  );
}

/** Short, of few different characters, or made of a word that stands in documents. */
export function isWeak(secret: string): boolean {
  const text = secret.replace(/^whsec_/, '');
  return (
    text.length < 32 || new Set(text).size < 12 || /secret|change|example|password|better-auth|default/i.test(text)
  );
}
