import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { Principal } from './access/principal.ts';
import type { UnscopedQueries } from './database/schema.ts';
import { askers, isStaffOfAll, mayDoTask, maySeeOf, mayWith } from './testing/accessMatrix/askers.ts';
import { type Ask, routeRows } from './testing/accessMatrix/routeRows.ts';
import { secrets } from './testing/accessMatrix/secrets.ts';
import { addDeadJob, fillTwoClinics, patients, routesOf, studies } from './testing/accessMatrix/twoClinics.ts';
import { openEvents } from './testing/openEvents.ts';
import { shareDatabase } from './testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from './testing/testClinic.ts';
import { describeOnDatabases } from './testing/testDatabases.ts';

/** Routes that do not answer at once: each has a test of its own below. */
const ofStreams = ['GET /events', 'POST /channel'];
const ofSignatures = ['GET /imaging/previews/{instance}', 'POST /jobs/run', 'POST /webhooks/orthanc'];
const known = Object.entries(askers).filter((entry): entry is [string, Principal] => entry[1] !== undefined);

describeOnDatabases('who gets what from which route', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeAll(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database, { limits: { personMessagesPerSecond: 1e6 } });
    await clinic.get('/api/health');
    await fillTwoClinics(clinic, db);
  });
  afterAll(() => clinic?.close());

  const ask = (method: string, path: string, body?: Ask['body']) =>
    clinic.clinic.fetch(
      new Request(`http://clinic.test/api${path}`, {
        method,
        ...(body && { body: body.content, headers: { 'content-type': body.type } }),
      }),
    );
  /** Byte by byte, so that pixels can be found in it. */
  const textOf = async (response: Response) => new TextDecoder('latin1').decode(await response.arrayBuffer());

  test('every route of the table is asked here, or open to all', async () => {
    const routes = await routesOf(clinic);
    const withAccess = (access: string) =>
      [...routes].flatMap(([route, its]) => (its === access ? [route] : [])).sort();
    expect(withAccess('principal')).toEqual([...Object.keys(routeRows), ...ofStreams].sort());
    expect(withAccess('signed')).toEqual(ofSignatures);
    expect(withAccess('public')).toEqual(['GET /fhir/metadata', 'GET /health', 'GET /openapi.json']);
  });

  test('nobody gets anything from a route that asks who it is', async () => {
    clinic.principal = undefined;
    for (const [route, access] of await routesOf(clinic)) {
      if (access !== 'principal') continue;
      const [method = '', path = ''] = route.split(' ');
      expect((await ask(method, path.replaceAll(/\{\w+\}/g, '1'))).status, route).toBe(401);
    }
  });

  test.each(known)('%s gets what is theirs to see, and no word of anybody else', async (_name, who) => {
    for (const [route, asks] of Object.entries(routeRows)) {
      for (const { path, body, expects } of asks) {
        for (const tenant of ['north', 'south']) await addDeadJob(db, tenant);
        clinic.principal = who;
        const response = await ask(route.split(' ')[0] ?? '', path, body);
        const text = await textOf(response);
        const { status, shows, reveals = [] } = expects(who);
        expect(response.status, `${route} ${path}: ${text.slice(0, 300)}`).toBe(status);
        for (const word of shows) expect(text, `${route} ${path}`).toContain(word);
        const hidden = secrets.filter((secret) => !maySeeOf(who, secret) || !secret.seenBy(who));
        for (const { word } of hidden) {
          if (!reveals.includes(word)) expect(text, `${route} ${path}`).not.toContain(word);
        }
      }
    }
    const jobs = await db.selectFrom('inbox').select(['tenant', 'state']).execute();
    const retriedBy = isStaffOfAll(who) && mayDoTask(who, 'operate') ? who.tenant : undefined;
    // The last one that was tried again is theirs; the other clinic's is dead as before.
    for (const { tenant, state } of jobs) if (tenant !== retriedBy) expect(state, tenant).toBe('dead');
  });

  test('whatever is shown of a patient stands in the audit trail by then, for each route and everybody', async () => {
    let asked = 0;
    for (const [name, who] of known) {
      for (const [route, asks] of Object.entries(routeRows)) {
        for (const { path, body } of asks) {
          asked += 1;
          // Nobody has looked at anything before.
          clinic.principal = { ...who, id: `asker-${asked}` };
          const response = await ask(route.split(' ')[0] ?? '', path, body);
          const text = await textOf(response);
          if (!response.ok) continue;
          const subjects = await db
            .selectFrom('audit_event')
            .innerJoin('audit_subject', 'audit_subject.event_id', 'audit_event.id')
            .select(['patient_id', 'study_instance_uid'])
            .where('audit_event.tenant', '=', who.tenant)
            .where('agent_id', '=', `asker-${asked}`)
            .execute();
          for (const { word, owner } of secrets.filter(
            (secret) => maySeeOf(who, secret) && text.includes(secret.word),
          )) {
            const isOfStudy = studies.some(({ uid, comment, pixels }) => [uid, comment, pixels].includes(word));
            const isKept = subjects.some(
              (one) => one.patient_id === owner && (owner !== null || one.study_instance_uid),
            );
            if (owner !== null || isOfStudy) expect(isKept, `${name}: ${route} ${path} ${word}`).toBe(true);
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(200);
  });

  test('the log of events gives everybody those of their patients, of the past and as they happen', async () => {
    const streams = new Map<string, Awaited<ReturnType<typeof listen>>>();
    for (const [name, who] of known) streams.set(name, await listen(who, 0));
    for (const { tenant, owner, family } of patients) {
      clinic.principal = { ...staff, tenant };
      const patient = { resourceType: 'Patient', id: owner, name: [{ family }], gender: 'other' };
      const body = { type: 'application/fhir+json', content: JSON.stringify(patient) };
      expect((await ask('PUT', `/fhir/Patient/${owner}`, body)).status).toBe(200);
    }
    const log = await db.selectFrom('event').selectAll().orderBy('position').execute();
    // Behind the newest event of a clinic's staff, all others of the clinic have been given theirs.
    for (const name of ['staff of the clinic', 'staff of another clinic']) {
      const last = log.findLast(({ tenant }) => tenant === askers[name]?.tenant);
      await streams.get(name)?.readTo(`id: ${last?.position}\n`);
    }
    await end();
    for (const [name, who] of known) {
      const expected = log.filter(
        (event) =>
          maySeeOf(who, { tenant: event.tenant, owner: event.patient_id }) &&
          mayWith(who, 'read', event.resource_type ?? 'ImagingStudy'),
      );
      const text = (await streams.get(name)?.readTo('"kind":"end"')) ?? '';
      const got = [...text.matchAll(/^id: (\d+)\nevent: (?!ready)(.*)\ndata: (.*)$/gm)].map(([, id, type, data]) => ({
        position: Number(id),
        type,
        patientId: Event.parse(JSON.parse(data ?? '')).patientId ?? null,
      }));
      const rows = expected.map(({ position, type, patient_id: patientId }) => ({ position, type, patientId }));
      expect(got, name).toEqual(rows);
      if (who.roles.includes('staff') && who.compartments === 'all')
        expect(got.length, name).toBeGreaterThan(studies.length);
    }
    await Promise.all([...streams.values()].map(({ close }) => close()));
  });

  test('the channel carries what everybody says to those who may hear it, in one clinic', async () => {
    const streams = new Map<string, Awaited<ReturnType<typeof listen>>>();
    for (const [name, who] of known) streams.set(name, await listen(who));
    const everybody = [...new Set(known.map(([, { id }]) => id))];
    const scopes: { patientId?: string; to?: string[] }[] = [
      ...[{}, { patientId: 'a' }, { patientId: 'b' }, { to: everybody }],
      ...[
        { patientId: 'a', to: everybody },
        { patientId: 'b', to: everybody },
      ],
    ];
    const heard = new Map(known.map(([name]): [string, string[]] => [name, []]));
    for (const [from, speaker] of known) {
      for (const scope of scopes) {
        const { patientId, to } = scope;
        const mayName =
          patientId === undefined ||
          isStaffOfAll(speaker) ||
          maySeeOf(speaker, { tenant: speaker.tenant, owner: patientId });
        const isAddressed = patientId !== undefined || to !== undefined || isStaffOfAll(speaker);
        const expected = !mayName ? 404 : isAddressed ? 204 : 403;
        const payload = `${from}: ${JSON.stringify(scope)}`;
        clinic.principal = speaker;
        const content = JSON.stringify({ topic: 't', kind: 'k', ...scope, payload });
        expect((await ask('POST', '/channel', { type: 'application/json', content })).status, payload).toBe(expected);
        if (expected !== 204) continue;
        for (const [name, who] of known) {
          if (who.tenant !== speaker.tenant || (to && !to.includes(who.id))) continue;
          const owner = patientId ?? null;
          const mayHear =
            maySeeOf(who, { tenant: speaker.tenant, owner }) ||
            (patientId === undefined && to !== undefined && isStaffOfAll(speaker));
          if (mayHear) heard.get(name)?.push(payload);
        }
      }
    }
    await end();
    for (const [name, stream] of streams) {
      const text = await stream.readTo('"kind":"end"');
      const got = [...text.matchAll(/^event: channel\ndata: (.*)$/gm)].flatMap(([, data]) => {
        const { kind, payload } = Message.parse(JSON.parse(data ?? ''));
        return kind === 'end' ? [] : [payload];
      });
      expect(got, name).toEqual(heard.get(name));
    }
    await Promise.all([...streams.values()].map(({ close }) => close()));
  });

  test("a preview's signed address shows the picture of its own clinic, and is good for nothing else", async () => {
    const addresses: { tenant: string; uid: string; address: URL }[] = [];
    for (const tenant of ['north', 'south']) {
      clinic.principal = { ...staff, tenant };
      for (const { uid } of studies.filter((one) => one.tenant === tenant)) {
        const { series } = await clinic.client.imaging.study(uid);
        const address = series[0]?.instances[0]?.previewUrl ?? '';
        addresses.push({ tenant, uid, address: new URL(address, 'http://clinic.test') });
      }
    }
    const get = ({ pathname, search }: URL) => clinic.get(`${pathname}${search}`);
    // Whoever holds an address needs to be nobody.
    clinic.principal = undefined;
    const pictures = new Set<string>();
    for (const { address } of addresses) {
      const response = await get(address);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      pictures.add(await textOf(response));
    }
    expect(pictures.size).toBe(studies.length);
    for (const one of addresses) {
      for (const other of addresses.filter((each) => each !== one)) {
        // The address of one with any part of the other's, in place of its own.
        const names = [...one.address.searchParams.keys(), 'path'];
        for (let parts = 1; parts < 2 ** names.length - 1; parts += 1) {
          const mixed = new URL(one.address);
          for (const [at, name] of names.entries()) {
            if (!(parts & (1 << at))) continue;
            if (name === 'path') mixed.pathname = other.address.pathname;
            else mixed.searchParams.set(name, other.address.searchParams.get(name) ?? '');
          }
          const isWhole = addresses.some(({ address }) => address.href === mixed.href);
          if (!isWhole) expect((await get(mixed)).status, mixed.href).toBe(401);
        }
      }
    }
  });

  const Event = z.object({ patientId: z.string().optional() });
  const Message = z.object({ kind: z.string(), payload: z.string().optional() });

  async function listen(who: Principal, after?: number) {
    clinic.principal = who;
    const response = await clinic.get('/api/events', after === undefined ? {} : { 'last-event-id': String(after) });
    const { reader, readTo } = await openEvents(response);
    return { readTo, close: () => reader.cancel() };
  }

  /** A message to everybody of both clinics, behind which nothing more is read. */
  async function end(): Promise<void> {
    const to = [...new Set(known.map(([, { id }]) => id))];
    for (const tenant of ['north', 'south']) {
      clinic.principal = { ...staff, tenant };
      const content = JSON.stringify({ topic: 't', kind: 'end', to });
      expect((await ask('POST', '/channel', { type: 'application/json', content })).status).toBe(204);
    }
  }
});
