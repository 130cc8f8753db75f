import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseConnection, type Dialect, type Driver, sql } from 'kysely';
import { expect, test } from 'vitest';
import type { ClinicDatabase } from '../database/database.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

/** A database that stops once before a statement, until it is told to go on. */
function stoppingDatabase({ dialect }: ClinicDatabase) {
  let stopBefore: RegExp | undefined;
  let goOn = () => {};
  let stopped = () => {};
  const watched = new WeakSet<DatabaseConnection>();
  const watch = (connection: DatabaseConnection): DatabaseConnection => {
    if (watched.has(connection)) return connection;
    watched.add(connection);
    const run = connection.executeQuery.bind(connection);
    connection.executeQuery = async (query) => {
      if (stopBefore?.test(query.sql)) {
        stopBefore = undefined;
        await new Promise<void>((resolve) => {
          goOn = resolve;
          stopped();
        });
      }
      return run(query);
    };
    return connection;
  };
  const driverOf = (driver: Driver): Driver => {
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => watch(await acquire());
    return driver;
  };
  const watchedDialect: Dialect = {
    createDriver: () => driverOf(dialect.createDriver()),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
  return {
    database: { dialect: watchedDialect },
    /** Resolves when the next statement of this form is about to run. */
    stop: (before: RegExp) =>
      new Promise<void>((resolve) => {
        stopBefore = before;
        stopped = resolve;
      }),
    goOn: () => goOn(),
  };
}

describeOnDatabases('a patient who is deleted while an image is filed', (open) => {
  const files = async (clinic: TestClinic) => {
    const filing = { patientId: 'p' };
    const path = `/api/imaging/studies/${syntheticUid('study', 1)}/filing`;
    return (await clinic.post(path, JSON.stringify(filing), 'application/json')).status;
  };
  const uploads = async (clinic: TestClinic) =>
    (await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 2, study: 2 }), 'application/dicom'))
      .status;
  const deletes = async (clinic: TestClinic) =>
    (await clinic.clinic.fetch(new Request('http://clinic.test/api/fhir/Patient/p', { method: 'DELETE' }))).status;

  /** A clinic with one patient, a study in triage that is not theirs yet, and nothing else. */
  async function openClinic() {
    const given = await open();
    const stopping = stoppingDatabase(given);
    const { database, db } = shareDatabase(stopping.database);
    const clinic = await openTestClinic(database);
    const waiting = await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 1 }), 'application/dicom');
    expect(waiting.status).toBe(200);
    const identifier = [{ system: patientIdSystem, value: 'DEMO-001' }];
    const name = [{ family: 'Wisniewska', given: ['Zaneta'] }];
    const patient = { resourceType: 'Patient', id: 'p', identifier, name, birthDate: '1985-04-12' };
    const made = await clinic.clinic.fetch(
      new Request('http://clinic.test/api/fhir/Patient/p', {
        ...{ method: 'PUT', body: JSON.stringify(patient), headers: { 'content-type': 'application/fhir+json' } },
      }),
    );
    expect(made.status).toBe(201);
    return { ...stopping, clinic, db, isSqlite: given.notices === undefined };
  }

  /** Until the other request is answered, or can do no more while the first one stands still. */
  async function untilItWaits({ db, isSqlite }: Awaited<ReturnType<typeof openClinic>>, other: Promise<unknown>) {
    let answered = false;
    void other.finally(() => {
      answered = true;
    });
    // SQLite has one connection, whose transaction nobody comes into: it is enough that the other had many turns.
    for (let turn = 0; !answered && !(isSqlite ? turn === 100 : await isLocked(db)); turn += 1) await sleep(5);
  }

  const roads = { 'by hand': files, 'as it arrives': uploads };
  test.each(Object.entries(roads))('%s, keeps the record when the image came first', async (_name, file) => {
    const opened = await openClinic();
    const { clinic, db } = opened;
    const reached = opened.stop(/^insert into "resource"/);
    const filing = file(clinic);
    await reached;
    const deletion = deletes(clinic);
    await untilItWaits(opened, deletion);
    opened.goOn();
    expect([await filing, await deletion]).toEqual([200, 409]);
    expect(await filedUnder(db)).toContain('p');
    expect((await clinic.get('/api/fhir/Patient/p')).status).toBe(200);
    await clinic.close();
  });

  test.each([
    ['by hand', files, 404],
    ['as it arrives', uploads, 200],
  ] as const)('%s, leaves the image without a patient when the deletion came first', async (_name, file, status) => {
    const opened = await openClinic();
    const { clinic, db } = opened;
    const reached = opened.stop(/^delete from "resource"/);
    const deletion = deletes(clinic);
    await reached;
    const filing = file(clinic);
    await untilItWaits(opened, filing);
    opened.goOn();
    expect([await deletion, await filing]).toEqual([204, status]);
    expect(await filedUnder(db)).not.toContain('p');
    await clinic.close();
  });
});

async function filedUnder(db: UnscopedQueries): Promise<(string | null)[]> {
  const studies = await db.selectFrom('study').select('patient_id').execute();
  return studies.map((study) => study.patient_id);
}

/** Whether a connection to this database waits for a lock of another one. */
async function isLocked(db: UnscopedQueries): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return rows.length > 0;
}
