import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from './relaySettings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-settings-'));
});
afterAll(() => rm(folder, { recursive: true }));

const environment = {
  CLINIKIT_WEBHOOK_URL: 'https://clinic.test/webhooks/orthanc',
  CLINIKIT_WEBHOOK_SECRET: 'whsec_x',
  CLINIKIT_ORTHANC_USERNAME: 'relay',
  CLINIKIT_ORTHANC_PASSWORD: 'secret',
};

describe('the settings of the relay', () => {
  test('come from flags, then the environment, then the file', async () => {
    const config = join(folder, 'relay.json');
    await writeFile(config, JSON.stringify({ source: 'file', orthancUrl: 'http://file.test', pollMs: 50 }));
    const words = ['relay', '--config', config, '--source', 'flag', '--change-types', 'NewInstance, StableStudy'];
    expect(await readSettings(words, { ...environment, CLINIKIT_SOURCE: 'environment' })).toEqual({
      orthanc: { url: 'http://file.test', auth: { username: 'relay', password: 'secret' } },
      source: 'flag',
      webhookUrl: environment.CLINIKIT_WEBHOOK_URL,
      secret: 'whsec_x',
      stateFile: 'clinikit-relay.json',
      changeTypes: ['NewInstance', 'StableStudy'],
      pollMs: 50,
    });
  });

  test('refuse secrets on the command line, and names that do not exist', async () => {
    await expect(readSettings(['--webhook-secret', 'whsec_x'], environment)).rejects.toThrow(/webhook-secret/);
    const config = join(folder, 'typo.json');
    await writeFile(config, JSON.stringify({ sourc: 'main' }));
    await expect(readSettings(['--config', config], environment)).rejects.toThrow(/sourc/);
  });

  test('name what is missing or wrong, and never show a value', async () => {
    const wrong = { ...environment, CLINIKIT_WEBHOOK_URL: 'ftp://user:pass@clinic.test' };
    const error = await readSettings(['--poll-ms', 'often'], wrong).catch((thrown: unknown) => String(thrown));
    expect(error).toMatch(/webhookUrl, pollMs/);
    expect(error).not.toMatch(/user:pass|often/);
  });

  test('refuse a change type that Orthanc does not know: nothing would ever be posted', async () => {
    await expect(readSettings(['--change-types', 'NewInstnace'], environment)).rejects.toThrow(/changeTypes/);
  });

  test('are not needed for help', async () => {
    expect(await readSettings(['--help'], {})).toBeUndefined();
  });
});
