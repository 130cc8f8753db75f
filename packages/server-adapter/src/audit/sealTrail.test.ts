import { createHmac, hkdfSync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AuditEventTable } from '../database/auditSchema.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { heldCommits } from '../testing/heldCommits.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { type SealRow, sealedText, textOfSeal } from './sealedRow.ts';
import type { AuditFault, TrailReport } from './verifyTrail.ts';
import { writeEntries } from './writeEntries.ts';

const tenant = 'north';

describeOnDatabases('a sealed trail', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database);
    await clinic.get('/api/health');
  });
  afterEach(() => clinic.close());

  let written = 0;
  /** Writes looks as the clinic does, and seals them: three seals of five. */
  async function fill(seals = 3): Promise<void> {
    for (let seal = 0; seal < seals; seal += 1) {
      await write(5);
      expect(await clinic.clinic.audit.seal({ tenant })).toBe(5);
    }
  }
  const write = (count: number) =>
    writeEntries(
      createGate(db).tenant(tenant),
      Array.from({ length: count }, () => {
        written += 1;
        return {
          agent: { id: 'dr', name: 'Żaneta Wiśniewska', roles: ['doctor'] },
          at: 1_800_000_000_000 + written,
          interaction: 'read' as const,
          details: { what: `Patient/p${written}` },
          subjects: [{ patientId: `p${written}` }, { patientId: null, studyInstanceUid: `1.2.${written}` }],
        };
      }),
    );
  const verify = async (): Promise<TrailReport> => {
    const { intact, tenants } = await clinic.clinic.audit.verify({ tenant });
    const [report] = tenants;
    if (!report) throw new Error('There is no report.');
    expect(intact).toBe(report.intact);
    expect(report.faultCount).toBe(report.faults.length);
    return report;
  };
  const faults = async (): Promise<readonly AuditFault[]> => (await verify()).faults;
  const rowAt = (sequence: number) =>
    db.selectFrom('audit_event').selectAll().where('sequence', '=', sequence).executeTakeFirstOrThrow();
  const setAt = (sequence: number, columns: Partial<AuditEventTable>) =>
    db.updateTable('audit_event').set(columns).where('sequence', '=', sequence).execute();

  test('is intact, and says what is not sealed yet and since when', async () => {
    await fill();
    await write(2);
    const first = 1_800_000_000_000 + written - 1;
    expect(await verify()).toEqual({
      ...{ tenant, intact: true, sealed: 15, seals: 3, faults: [], faultCount: 0 },
      tail: { events: 2, since: new Date(first).toISOString() },
    });
    // All tenants are those that have a trail.
    expect((await clinic.clinic.audit.verify()).tenants.map((one) => one.tenant)).toEqual([tenant]);
  });

  test('is sealed in many batches, also what was written long ago', async () => {
    await write(450);
    expect(await clinic.clinic.audit.seal()).toBe(450);
    expect(await verify()).toMatchObject({ intact: true, sealed: 450, seals: 3, tail: { events: 0 } });
  });

  test('is sealed by a run of the jobs', async () => {
    await write(3);
    await clinic.clinic.runJobs({ maxMs: 10_000 });
    expect(await verify()).toMatchObject({ intact: true, sealed: 3, tail: { events: 0 } });
  });

  test.each([
    ['who it was', { agent_id: 'somebody else' }],
    ['their name', { agent_name: 'Jan Kowalski' }],
    ['their role', { agent_roles: 'patient' }],
    ['from where they asked', { agent_address: '192.0.2.1' }],
    ['when', { at: 1 }],
    ['what they did', { interaction: 'delete' }],
    ['with what', { details: '{}' }],
    ['its own id', { id: 'another' }],
    ['its seal', { mac: 'none' }],
  ] as const)('shows an event in which somebody has altered %s', async (what, columns) => {
    await fill();
    const { id } = await rowAt(7);
    await setAt(7, columns);
    const eventId = what === 'its own id' ? 'another' : id;
    const kind = what === 'its seal' ? 'unknown_key' : 'altered';
    expect(await faults()).toEqual(expect.arrayContaining([{ kind, sequence: 7, eventId }]));
    expect((await verify()).sealed).toBe(14);
  });

  test('shows whom an event was about', async () => {
    await fill();
    const [seventh, eighth, ninth] = [await rowAt(7), await rowAt(8), await rowAt(9)];
    await db.updateTable('audit_subject').set({ patient_id: 'x' }).where('event_id', '=', seventh.id).execute();
    await db.deleteFrom('audit_subject').where('event_id', '=', eighth.id).execute();
    await db
      .insertInto('audit_subject')
      .values({ tenant, event_id: ninth.id, place: 2, patient_id: 'x', study_instance_uid: null })
      .execute();
    expect(await faults()).toEqual(
      [seventh, eighth, ninth].map(({ id }, at) => ({ kind: 'altered', sequence: 7 + at, eventId: id })),
    );
  });

  test('shows events that were dropped: one, several, the first, a whole seal, and a seal without its events', async () => {
    await fill(4);
    const drop = (...sequences: number[]) => db.deleteFrom('audit_event').where('sequence', 'in', sequences).execute();
    await drop(1, 3, 4);
    expect(await faults()).toEqual([
      { kind: 'dropped', sequence: 1, lastSequence: 1 },
      { kind: 'dropped', sequence: 3, lastSequence: 4 },
    ]);
    await drop(6, 7, 8, 9, 10);
    await db.deleteFrom('audit_seal').where('number', '=', 2).execute();
    expect((await faults()).slice(2)).toEqual([
      { kind: 'seal_dropped', seal: 2 },
      { kind: 'dropped', sequence: 6, lastSequence: 10 },
    ]);
    await db.deleteFrom('audit_seal').where('number', '=', 3).execute();
    expect((await faults()).slice(2)).toEqual([
      { kind: 'seal_dropped', seal: 2 },
      { kind: 'dropped', sequence: 6, lastSequence: 15 },
    ]);
  });

  test('shows a gap that was closed by moving up those behind it', async () => {
    await fill();
    await db.deleteFrom('audit_event').where('sequence', '=', 7).execute();
    for (const sequence of [8, 9, 10]) await setAt(sequence, { sequence: sequence - 1 });
    const found = await faults();
    expect(found.map(({ kind, sequence, sealedAs }) => [kind, sequence, sealedAs])).toEqual([
      ['reordered', 7, 8],
      ['reordered', 8, 9],
      ['reordered', 9, 10],
      ['dropped', 10, undefined],
    ]);
  });

  test('shows events that have changed places, within a seal and between two', async () => {
    await fill();
    const swap = async (one: number, other: number) => {
      const [a, b] = [await rowAt(one), await rowAt(other)];
      const set = (id: string, sequence: number) =>
        db.updateTable('audit_event').set({ sequence }).where('id', '=', id).execute();
      await set(a.id, other);
      await set(b.id, one);
    };
    await swap(2, 4);
    await swap(5, 6);
    expect((await faults()).map(({ kind, sequence, sealedAs }) => [kind, sequence, sealedAs])).toEqual(
      expect.arrayContaining([
        ['reordered', 2, 4],
        ['reordered', 4, 2],
        ['reordered', 5, 6],
        ['reordered', 6, 5],
      ]),
    );
  });

  test('shows an event that was put in beside another, and one behind the last seal', async () => {
    await fill();
    const seventh = await rowAt(7);
    const put = (id: string, sequence: number) =>
      db
        .insertInto('audit_event')
        .values({ ...seventh, id, sequence })
        .execute();
    await put('0-beside', 7);
    await put('0-behind', 99);
    expect(await faults()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sequence: 7, eventId: '0-beside' }),
        { kind: 'inserted', sequence: 99, eventId: '0-behind' },
      ]),
    );
  });

  test('shows that its newest events were cut off with their seals, also after it went on', async () => {
    await fill();
    await db.deleteFrom('audit_event').where('sequence', '>', 10).execute();
    await db.deleteFrom('audit_seal').where('number', '>', 2).execute();
    const cut: AuditFault = { kind: 'cut_off', seal: 3, sequence: 11, lastSequence: 15 };
    expect(await verify()).toMatchObject({ intact: false, sealed: 10, faults: [cut] });
    // The clinic goes on and comes to the same number again; the trace of what was there stays for good.
    await fill(2);
    const later = { kind: 'cut_off', seal: 3, lastSequence: 15 };
    expect(await verify()).toMatchObject({ intact: false, sealed: 20, faults: [later] });
    await fill(1);
    expect(await faults()).toEqual([later]);
  });

  test('shows that all of it was taken away', async () => {
    await fill();
    for (const table of ['audit_event', 'audit_subject', 'audit_seal', 'audit_sealer'] as const)
      await db.deleteFrom(table).execute();
    expect(await faults()).toEqual([{ kind: 'cut_off', seal: 3, sequence: 1, lastSequence: 15 }]);
  });

  test('shows that its head outside is gone', async () => {
    await fill();
    await rm(join(clinic.folder, tenant, 'audit', 'head.json'));
    expect(await faults()).toEqual([{ kind: 'head_missing' }]);
  });

  /** Somebody who can write in the database, knows how seals are made, and has some key. */
  async function recompute(seal: (text: string) => string): Promise<void> {
    let before: SealRow | undefined;
    for (const one of await db.selectFrom('audit_seal').selectAll().orderBy('number').execute()) {
      const macs: string[] = [];
      for (let sequence = one.first_sequence; sequence <= one.last_sequence; sequence += 1) {
        const row = await rowAt(sequence);
        const subjects = await db.selectFrom('audit_subject').selectAll().where('event_id', '=', row.id).execute();
        macs.push(seal(sealedText(row, subjects, sequence)));
        await setAt(sequence, { mac: macs.at(-1) ?? '' });
      }
      const mac = seal(textOfSeal(one, { before: before?.mac, macs }));
      await db.updateTable('audit_seal').set({ mac }).where('number', '=', one.number).execute();
      before = { ...one, mac };
    }
  }

  test('shows that it was computed anew without the key', async () => {
    await fill();
    const [keyId] = (await rowAt(1)).mac?.split('.') ?? [];
    await setAt(7, { agent_id: 'somebody else' });
    const forged = (text: string) => createHmac('sha256', 'guessed').update(text).digest('base64url');
    await recompute((text) => `${keyId}.${forged(text)}`);
    const found = await faults();
    expect(found.filter(({ kind }) => kind === 'altered')).toHaveLength(15);
    expect(found.filter(({ kind }) => kind === 'seal_altered').map(({ seal }) => seal)).toEqual([1, 2, 3]);
    expect(found.at(-1)).toMatchObject({ kind: 'cut_off', seal: 3 });
    await recompute((text) => `theirs.${forged(text)}`);
    expect((await faults()).filter(({ kind }) => kind === 'unknown_key')).toHaveLength(18);
  });

  test('shows by its head that it was computed anew with the key, which is then out', async () => {
    await fill();
    await setAt(7, { agent_id: 'somebody else' });
    const secret = 'a signing key that only tests know of';
    const key = Buffer.from(hkdfSync('sha256', secret, '', `clinikit audit trail ${tenant}`, 32));
    const [keyId] = (await rowAt(1)).mac?.split('.') ?? [];
    await recompute((text) => `${keyId}.${createHmac('sha256', key).update(text).digest('base64url')}`);
    expect(await faults()).toEqual([{ kind: 'cut_off', seal: 3, lastSequence: 15 }]);
  });
});

describeOnDatabases('the key of a trail', (open) => {
  test('may be changed, as long as the earlier one is known', async () => {
    const { database, db } = shareDatabase(await open());
    const heads = new Map<string, string>();
    const optionsWith = (key: string, ...earlierKeys: string[]) => ({
      audit: {
        ...{ key: key.repeat(32), earlierKeys: earlierKeys.map((one) => one.repeat(32)) },
        keepHead: async (head: { tenant: string }) => void heads.set(head.tenant, JSON.stringify(head)),
        readHead: async (of: string) => JSON.parse(heads.get(of) ?? 'null') ?? undefined,
      },
    });
    const first = await openTestClinic(database, optionsWith('a'));
    const look = { agent: { id: 'dr', roles: ['doctor'] }, interaction: 'read' as const, details: {} };
    const write = (at: number) =>
      writeEntries(createGate(db).tenant('north'), [{ ...look, at, subjects: [{ patientId: 'p' }] }]);
    await first.get('/api/health');
    await write(1);
    await first.clinic.audit.seal();
    // The same database, as another process would have it: closing it belongs to the first clinic.
    const later = await openTestClinic(shareDatabase(database).database, optionsWith('b', 'a'));
    await write(2);
    await later.clinic.audit.seal();
    expect(await later.clinic.audit.verify()).toMatchObject({ intact: true, tenants: [{ sealed: 2 }] });
    const { tenants } = await first.clinic.audit.verify();
    expect(tenants[0]?.faults.map(({ kind }) => kind)).toEqual(['unknown_key', 'unknown_key']);
    expect([...heads.keys()]).toEqual(['north']);
    await first.close();
  });
});

describeOnDatabases('two who write', (open) => {
  test('wait for nobody who seals, and who seals waits for nobody who writes', async () => {
    const opened = await open();
    const hasOneConnection = opened.notices === undefined;
    const { database, db } = shareDatabase(opened);
    const sealing = heldCommits(database);
    const sealer = await openTestClinic(sealing.database);
    await sealer.get('/api/health');
    const id = await sealer.createPatient({ name: [{ family: 'Nowak' }] });
    if (!hasOneConnection) {
      const writing = heldCommits(shareDatabase(database).database);
      const [one, other] = [
        await openTestClinic(writing.database),
        await openTestClinic(shareDatabase(database).database),
      ];
      one.principal = { ...staff, id: 'one' };
      other.principal = { ...staff, id: 'other' };
      for (const clinic of [one, other]) await clinic.get('/api/health');
      // A seal that is not committed holds up neither a look nor a change.
      sealing.hold();
      const seal = sealer.clinic.audit.seal();
      await expect.poll(() => sealing.count).toBeGreaterThan(1);
      for (const clinic of [one, other]) {
        expect((await clinic.get(`/api/fhir/Patient/${id}`)).status).toBe(200);
        await clinic.createPatient({ name: [{ family: 'Kowal' }] });
      }
      sealing.release();
      expect(await seal).toBeGreaterThan(0);
      // A look that is not committed holds up no seal, and gets its place by the next one.
      writing.hold();
      one.principal = { ...staff, id: 'slow' };
      const slow = one.get(`/api/fhir/Patient/${id}`);
      await expect.poll(() => writing.count).toBeGreaterThan(1);
      await sealer.clinic.audit.seal();
      writing.release();
      expect((await slow).status).toBe(200);
    }
    await sealer.clinic.audit.seal();
    const { intact, tenants } = await sealer.clinic.audit.verify();
    expect([intact, tenants[0]?.tail.events]).toEqual([true, 0]);
    const rows = await db.selectFrom('audit_event').select('sequence').orderBy('sequence').execute();
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, at) => at + 1));
    await sealer.close();
  });
});
