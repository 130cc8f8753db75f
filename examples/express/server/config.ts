import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the server is told from outside, by the environment or by the demo. */
export interface ServerConfig {
  /** 0 takes any free port. */
  port: number;
  /** Everything that is kept: database, images, secrets. */
  folder: string;
  /** Serves a signed-in person who does not exist; only on the loopback. */
  demo: boolean;
  orthanc?: { url: string; username: string; password: string };
  secrets: ServerSecrets;
}

export interface ServerSecrets {
  /** Shared with the relay. */
  webhookSecret: string;
  /** Signs the addresses of previews. */
  signingKey: string;
}

/** The name under which the relay announces this clinic's Orthanc. */
export const orthancSourceId = 'main';

/** Reads the environment. @throws Error naming what is missing. */
export function configFromEnv(env: NodeJS.ProcessEnv): ServerConfig {
  const folder = env['CLINIKIT_FOLDER'] ?? join(import.meta.dirname, '../.clinikit');
  const { ORTHANC_URL: url, ORTHANC_USERNAME: username = '', ORTHANC_PASSWORD: password = '' } = env;
  return {
    port: Number(env['PORT'] ?? 3000),
    folder,
    demo: env['CLINIKIT_DEMO'] === '1',
    ...(url && { orthanc: { url, username, password } }),
    secrets: openSecrets(folder),
  };
}

/** The secrets of a folder, made when it is opened for the first time and readable by its owner only. */
export function openSecrets(folder: string): ServerSecrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const { webhookSecret, signingKey } = JSON.parse(readFileSync(file, 'utf8'));
    return { webhookSecret, signingKey };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const secrets: ServerSecrets = {
    webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
    signingKey: randomBytes(32).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}
