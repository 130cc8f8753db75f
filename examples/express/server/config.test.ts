import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configFromEnv } from './config.ts';
import { isWeak, openSecrets } from './secrets.ts';

const strong = () => randomBytes(32).toString('base64');
const whole = (): Record<string, string> => ({
  CLINIKIT_FOLDER: join(tmpdir(), 'clinikit-never-made'),
  CLINIKIT_PUBLIC_URL: 'https://clinic.example',
  CLINIKIT_WEBHOOK_SECRET: `whsec_${strong()}`,
  CLINIKIT_SIGNING_KEY: strong(),
  CLINIKIT_AUTH_SECRET: strong(),
  CLINIKIT_SERVICE_TOKEN: strong(),
  CLINIKIT_SMTP_URL: 'smtps://clinic:password@mail.example',
  CLINIKIT_MAIL_FROM: 'Clinic <clinic@clinic.example>',
});

test('production starts with secrets of its own', () => {
  expect(configFromEnv(whole())).toMatchObject({ demo: false, publicUrl: 'https://clinic.example' });
});

test.each(['CLINIKIT_WEBHOOK_SECRET', 'CLINIKIT_SIGNING_KEY', 'CLINIKIT_AUTH_SECRET', 'CLINIKIT_SERVICE_TOKEN'])(
  'production does not start without a strong %s, and does not say what was given',
  (name) => {
    const { [name]: given = '', ...others } = whole();
    expect(() => configFromEnv(others)).toThrow(`${name} is missing`);
    const weak = [
      'short',
      'a'.repeat(64),
      'better-auth-secret-12345678901234567890',
      `${'change-me-please-'.repeat(3)}`,
    ];
    for (const secret of weak) {
      expect(() => configFromEnv({ ...others, [name]: secret })).toThrow(`${name} is weak`);
      expect(() => configFromEnv({ ...others, [name]: secret })).not.toThrow(secret);
    }
    const another = name === 'CLINIKIT_AUTH_SECRET' ? 'CLINIKIT_SIGNING_KEY' : 'CLINIKIT_AUTH_SECRET';
    expect(() => configFromEnv({ ...whole(), [name]: given, [another]: given })).toThrow('the same as another secret');
  },
);

test.each([
  ['CLINIKIT_PUBLIC_URL', 'http://clinic.example'],
  ['CLINIKIT_PUBLIC_URL', ''],
  ['CLINIKIT_SMTP_URL', 'mail.example'],
  ['CLINIKIT_MAIL_FROM', ''],
  ['CLINIKIT_PRESET', 'hospital'],
])('nor with %s=%s', (name, value) => {
  expect(() => configFromEnv({ ...whole(), [name]: value })).toThrow(name);
});

test('the demo is never for production', () => {
  const demo = { ...whole(), CLINIKIT_DEMO: '1', NODE_ENV: 'production' };
  expect(() => configFromEnv(demo)).toThrow('CLINIKIT_DEMO');
});

test('a folder of an earlier version gets the secrets that it lacks, and keeps those that it has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-secrets-'));
  const file = join(folder, 'secrets.json');
  await writeFile(file, JSON.stringify({ webhookSecret: 'whsec_kept', signingKey: 'kept' }));
  const secrets = openSecrets(folder);
  expect(secrets).toMatchObject({ webhookSecret: 'whsec_kept', signingKey: 'kept' });
  expect([secrets.authSecret, secrets.serviceToken].map(isWeak)).toEqual([false, false]);
  expect(openSecrets(folder)).toEqual(secrets);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(secrets);
  expect((await stat(file)).mode & 0o077).toBe(0);
  await rm(folder, { recursive: true });
});

test('a deleted study is kept for ever unless it is said for how many days', () => {
  expect(configFromEnv(whole())).not.toHaveProperty('deletedStudyDays');
  expect(configFromEnv({ ...whole(), CLINIKIT_DELETED_STUDY_DAYS: '3650' })).toMatchObject({ deletedStudyDays: 3650 });
  for (const text of ['', '0', '-1', '1.5', '10 years']) {
    expect(() => configFromEnv({ ...whole(), CLINIKIT_DELETED_STUDY_DAYS: text })).toThrow('DELETED_STUDY_DAYS');
  }
});
