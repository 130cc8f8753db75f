import { join } from 'node:path';
import { isPreset, type Preset } from './people/presets.ts';
import { openSecrets, type ServerSecrets, secretsFromEnv } from './secrets.ts';

/** What the server is told from outside, by the environment or by the demo. */
export interface ServerConfig {
  /** 0 takes any free port. */
  port: number;
  /** Everything that is kept: database, images, and in the demo the secrets. */
  folder: string;
  /** Offers invented people to sign in as; only at this machine. */
  demo: boolean;
  /** Which kind of clinic it is. */
  preset: Preset;
  /** The origin under which its people reach it; the demo is reached at this machine. */
  publicUrl?: string;
  orthanc?: { url: string; username: string; password: string };
  secrets: ServerSecrets;
  /** How mails leave; the demo keeps them. */
  mail?: { from: string; smtpUrl: string };
  /** Whose the first account is, as long as there is none: their link is printed once the clinic has started. */
  administrator?: string;
  /** How many days a deleted study can be restored; for ever unless told. */
  deletedStudyDays?: number;
  /** How often open event streams are asked whether their reader is still signed in; 5,000 ms unless told. */
  recheckMs?: number;
}

/** The name under which the relay announces this clinic's Orthanc. */
export const orthancSourceId = 'main';

/** Reads the environment. @throws Error naming what is missing or weak. */
export function configFromEnv(env: NodeJS.ProcessEnv): ServerConfig {
  const folder = env['CLINIKIT_FOLDER'] ?? join(import.meta.dirname, '../.clinikit');
  const { ORTHANC_URL: url, ORTHANC_USERNAME: username = '', ORTHANC_PASSWORD: password = '' } = env;
  const demo = env['CLINIKIT_DEMO'] === '1';
  if (demo && env['NODE_ENV'] === 'production') {
    throw new Error('CLINIKIT_DEMO is set in production, where nobody may sign in without a password. Unset it.');
  }
  const preset = env['CLINIKIT_PRESET'] ?? 'dental';
  if (!isPreset(preset)) throw new Error('CLINIKIT_PRESET is none of dental, therapy and clinic.');
  return {
    port: Number(env['PORT'] ?? 3000),
    folder,
    demo,
    preset,
    ...(url && { orthanc: { url, username, password } }),
    ...deletedStudies(env),
    ...(demo ? { secrets: openSecrets(folder) } : inProduction(env)),
  };
}

function deletedStudies(env: NodeJS.ProcessEnv): Pick<ServerConfig, 'deletedStudyDays'> {
  const text = env['CLINIKIT_DELETED_STUDY_DAYS'];
  if (text === undefined) return {};
  // What is destroyed by a slip of the pen is destroyed.
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error('CLINIKIT_DELETED_STUDY_DAYS is a whole number of days, 3650.');
  return { deletedStudyDays: Number(text) };
}

function inProduction(env: NodeJS.ProcessEnv): Pick<ServerConfig, 'secrets' | 'publicUrl' | 'mail' | 'administrator'> {
  const secrets = secretsFromEnv(env);
  const publicUrl = URL.parse(env['CLINIKIT_PUBLIC_URL'] ?? '');
  if (publicUrl?.protocol !== 'https:') {
    throw new Error('CLINIKIT_PUBLIC_URL is missing, or is not https: cookies and the links in mails need it.');
  }
  const { CLINIKIT_SMTP_URL: smtpUrl = '', CLINIKIT_MAIL_FROM: from = '' } = env;
  if (!/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? '') || !from.includes('@')) {
    throw new Error(
      'CLINIKIT_SMTP_URL (smtps://name:password@host) and CLINIKIT_MAIL_FROM are needed: people are invited by mail.',
    );
  }
  const administrator = env['CLINIKIT_ADMINISTRATOR'];
  return { secrets, publicUrl: publicUrl.origin, mail: { from, smtpUrl }, ...(administrator && { administrator }) };
}
