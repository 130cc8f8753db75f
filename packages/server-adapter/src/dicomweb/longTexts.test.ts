import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UnscopedQueries } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { longestTurn } from '../testing/longestTurn.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';

const longText = 'x'.repeat(5_000_000);
const metadataOf = (study: string, series: string, instance: string) =>
  JSON.stringify({
    '00080018': { vr: 'UI', Value: [instance] },
    '00081030': { vr: 'LO', Value: [longText] },
    '0008103E': { vr: 'LO', Value: [longText] },
    '0020000D': { vr: 'UI', Value: [study] },
    '0020000E': { vr: 'UI', Value: [series] },
  });
const studyRow = (at: number) => ({
  tenant: 'north',
  study_instance_uid: `1.2.${at}`,
  patient_id: null,
  triage_reason: 'no_patient_id' as const,
  arrived_as: '{}',
  started: null,
  description: null as string | null,
  accession_number: null,
  source: 'upload',
  received_at: at,
  updated_at: at,
  filed_at: null,
});

describe('a search among very long texts', () => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(sqlite({ file: ':memory:' }));
    db = shared.db;
    clinic = await openTestClinic(shared.database);
    await clinic.get('/api/health');
  });
  afterEach(() => clinic.close());

  test.each(['/dicomweb/studies', '/dicomweb/studies/1.2.1/series'])('%s leaves them out', async (path) => {
    const key = { tenant: 'north', study_instance_uid: '1.2.1', series_instance_uid: '1.2.1.1' };
    await db.insertInto('study').values(studyRow(1)).execute();
    await db
      .insertInto('series')
      .values({ ...key, modality: 'OT', series_number: 1, description: null, instances: 1 })
      .execute();
    await db
      .insertInto('instance')
      .values({
        ...{ ...key, sop_instance_uid: '1.2.1.1.1', sop_class_uid: '1.2', transfer_syntax_uid: '1.2.840.10008.1.2' },
        ...{ instance_number: 1, rows: 1, columns: 1, number_of_frames: 1, sha256: 'none', object_key: 'none' },
        ...{ size_bytes: 1, metadata: metadataOf('1.2.1', '1.2.1.1', '1.2.1.1.1'), frames: '[]', preview_key: null },
        ...{ preview_error: null, thumbnail: null, source: 'upload', resource_id: null, received_at: 1 },
      })
      .execute();
    // The first task starts a thread.
    await clinic.get(`/api${path}`);
    const { result, longestMs } = await longestTurn(async () => (await clinic.get(`/api${path}`)).text());
    const [found] = JSON.parse(result);
    expect(found).toMatchObject({ '0020000D': { Value: ['1.2.1'] } });
    expect(Object.keys(found)).toContain(path.endsWith('series') ? '00201209' : '00201208');
    expect(result.length).toBeLessThan(2000);
    expect(longestMs).toBeLessThan(100);
    const metadata = await (await clinic.get('/api/dicomweb/studies/1.2.1/metadata')).text();
    expect(metadata).toContain(longText);
  });

  test('compares names that take long in turns', async () => {
    const hostile = `${'a '.repeat(15)}${'a'.repeat(480)}`;
    const rows = Array.from({ length: 20 }, (_each, at) => ({
      ...studyRow(at),
      arrived_as: JSON.stringify({ name: { alphabetic: hostile, ideographic: hostile, phonetic: hostile } }),
    }));
    await db.insertInto('study').values(rows).execute();
    const search = () => clinic.get(`/api/dicomweb/studies?PatientName=*${'a'.repeat(200)}b`);
    const { result, longestMs } = await longestTurn(search);
    expect([result.status, await result.json()]).toEqual([200, []]);
    expect(longestMs).toBeLessThan(100);
  });
});
