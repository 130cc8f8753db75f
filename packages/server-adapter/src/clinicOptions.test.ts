import { describe, expect, test } from 'vitest';
import type { ClinicOptions } from './clinicOptions.ts';
import { createClinic } from './createClinic.ts';
import { sqlite } from './database/sqlite.ts';
import { files } from './objects/files.ts';
import { patientIdSystem, staff } from './testing/testClinic.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const orthanc = {
  id: 'main',
  tenant: 'north',
  url: 'http://127.0.0.1:8042',
  webhookSecrets: [secret],
  patientIdSystem,
};
const options: ClinicOptions = {
  basePath: '/api',
  authenticate: () => staff,
  database: sqlite({ file: ':memory:' }),
  objects: files({ folder: '/nowhere' }),
  patientIdSystem,
  signingKey: 'x'.repeat(32),
};
const problemOf = (given: Partial<ClinicOptions>): string => {
  try {
    createClinic({ ...options, ...given });
    return 'none';
  } catch (error) {
    return error instanceof TypeError ? error.message : 'no TypeError';
  }
};

describe('the options of a clinic', () => {
  test('may name no Orthanc, one, or several of several tenants', () => {
    expect(problemOf({})).toBe('none');
    expect(problemOf({ orthanc })).toBe('none');
    expect(problemOf({ orthanc: [orthanc, { ...orthanc, id: 'second', tenant: 'south' }] })).toBe('none');
  });

  test('refuse two Orthancs of one name, also of two tenants', () => {
    expect(problemOf({ orthanc: [orthanc, { ...orthanc, tenant: 'south' }] })).toMatch(
      /orthanc \(two have the same id/,
    );
  });

  test('keep the name of uploads for uploads', () => {
    expect(problemOf({ orthanc: { ...orthanc, id: 'upload' } })).toMatch(/orthanc\.id \(not "upload"/);
  });

  test.each(['', 'whsec_', 'whsec_tooshort', 'whsec_not base64 at all, not at all', secret.slice(6)])(
    'refuse the webhook secret %j without repeating it',
    (bad) => {
      const problem = problemOf({ orthanc: [orthanc, { ...orthanc, id: 'b', webhookSecrets: [secret, bad] }] });
      expect(problem).toMatch(/orthanc\.1\.webhookSecrets\.1 \(/);
      expect(problem).not.toContain(secret);
      if (bad.length > 6) expect(problem).not.toContain(bad);
    },
  );

  test('refuse a short key of the audit trail, and a head that is kept and never read', () => {
    expect(problemOf({ audit: { key: 'k'.repeat(32), earlierKeys: ['e'.repeat(32)] } })).toBe('none');
    const problem = problemOf({ audit: { key: 'short-key', earlierKeys: ['an-old-one'] } });
    expect(problem).toMatch(/audit\.key .*audit\.earlierKeys\.0/);
    expect(problem).not.toMatch(/short-key|an-old-one/);
    expect(problemOf({ audit: { keepHead: async () => undefined } })).toMatch(/audit \(keepHead and readHead/);
  });

  test('name all that is wrong, and no key', () => {
    const problem = problemOf({ signingKey: 'short-key', basePath: 'api/', orthanc: { ...orthanc, tenant: 'A/B' } });
    expect(problem).toMatch(/basePath .*orthanc\.tenant .*signingKey/);
    expect(problem).not.toContain('short-key');
  });
});
