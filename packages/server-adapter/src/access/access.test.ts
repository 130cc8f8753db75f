import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { definitions } from '../records/definitions.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { accessPolicy } from './policy.ts';
import { allRoles, type Principal } from './principal.ts';

const therapist: Principal = {
  ...{ id: 'therapist', tenant: 'north', roles: ['therapist'] },
  compartments: { patientIds: ['own'] },
};

test('every type of record has a row in the policy', () => {
  expect(definitions.map(({ type }) => type).filter((type) => !Object.hasOwn(accessPolicy.records, type))).toEqual([]);
});

test('the page of the documentation has the policy as it is', async () => {
  const page = await readFile(new URL('../../docs/access.md', import.meta.url), 'utf8');
  const [, ...lines] = page.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const rated = allRoles.filter((role) => role !== 'staff');
  const { records, tasks } = accessPolicy;
  const expected = [
    ...Object.entries(records).map(([type, row]) => [type, ...rated.map((role) => row[role] ?? '')]),
    ...Object.entries(tasks).map(([task, roles]) => [
      task,
      ...rated.map((role) => (roles.includes(role) ? 'yes' : '')),
    ]),
  ];
  expect(cells).toEqual(expected);
});

describeOnDatabases('the rule of access', (open) => {
  const withPatients = async (work: (clinic: TestClinic) => Promise<void>) => {
    const clinic = await openTestClinic(await open());
    try {
      for (const id of ['own', 'other']) {
        await send(clinic, 'PUT', `/fhir/Patient/${id}`, { resourceType: 'Patient', id, name: [{ family: id }] });
      }
      await send(clinic, 'PUT', '/fhir/Observation/of-other', observation('other', 'of-other'));
      await work(clinic);
    } finally {
      await clinic.close();
    }
  };
  const observation = (patient: string, id?: string) => ({
    ...{ resourceType: 'Observation', status: 'final', code: { text: 'Mood' }, valueString: '7' },
    ...{ subject: { reference: `Patient/${patient}` }, ...(id && { id }) },
  });
  const send = (clinic: TestClinic, method: string, path: string, body: object = {}) =>
    clinic.clinic.fetch(
      new Request(`http://clinic.test/api${path}`, {
        ...{ method, body: method === 'GET' || method === 'DELETE' ? null : JSON.stringify(body) },
        headers: { 'content-type': path.startsWith('/fhir') ? 'application/fhir+json' : 'application/json' },
      }),
    );

  test('whoever sees some patients only writes for these, and learns of no others', () =>
    withPatients(async (clinic) => {
      clinic.principal = therapist;
      const created = await send(clinic, 'POST', '/fhir/Observation', observation('own'));
      expect(created.status).toBe(201);
      const { id } = z.object({ id: z.string() }).parse(await created.json());
      expect((await send(clinic, 'PUT', `/fhir/Observation/${id}`, observation('own', id))).status).toBe(200);
      // Out of their hands it would be another patient's record.
      expect((await send(clinic, 'PUT', `/fhir/Observation/${id}`, observation('other', id))).status).toBe(403);
      expect((await send(clinic, 'POST', '/fhir/Observation', observation('other'))).status).toBe(403);
      for (const of of ['of-other', 'nowhere']) {
        expect((await send(clinic, 'PUT', `/fhir/Observation/${of}`, observation('own', of))).status, of).toBe(404);
        expect((await send(clinic, 'DELETE', `/fhir/Observation/${of}`)).status, of).toBe(204);
        expect((await send(clinic, 'GET', `/fhir/Observation/${of}`)).status, of).toBe(404);
      }
      const ifNoneExist = { 'if-none-exist': '_id=of-other', 'content-type': 'application/fhir+json' };
      const request = { method: 'POST', headers: ifNoneExist, body: JSON.stringify(observation('own')) };
      const conditional = await clinic.clinic.fetch(new Request('http://clinic.test/api/fhir/Observation', request));
      expect(conditional.status).toBe(201);
      expect((await send(clinic, 'DELETE', `/fhir/Observation/${id}`)).status).toBe(204);
      clinic.principal = staff;
      expect((await send(clinic, 'GET', '/fhir/Observation/of-other')).status).toBe(200);
      expect((await send(clinic, 'GET', `/fhir/Observation/${id}`)).status).toBe(410);
    }));

  test('whoever sees some patients only is not told which numbers others have', () =>
    withPatients(async (clinic) => {
      const numbered = (value: string) => ({ resourceType: 'Patient', identifier: [{ system: 'urn:host', value }] });
      expect((await send(clinic, 'POST', '/fhir/Patient', numbered('1'))).status).toBe(201);
      clinic.principal = therapist;
      for (const value of ['1', '2']) {
        expect((await send(clinic, 'POST', '/fhir/Patient', numbered(value))).status, value).toBe(403);
      }
    }));

  test('a merge tells how much moves, but of no type that is not theirs to read; and it is in the trail', () =>
    withPatients(async (clinic) => {
      clinic.principal = { ...staff, id: 'reception', roles: ['reception'] };
      const reference = (id: string) => ({ valueReference: { reference: `Patient/${id}` } });
      const merging = (preview: boolean) => ({
        resourceType: 'Parameters',
        parameter: [
          { name: 'source-patient', ...reference('other') },
          { name: 'target-patient', ...reference('own') },
          { name: 'preview', valueBoolean: preview },
        ],
      });
      for (const preview of [true, false]) {
        const text = await (await send(clinic, 'POST', '/fhir/Patient/$merge', merging(preview))).text();
        expect(text).toContain('"valueCode":"Resource"');
        expect(text).not.toContain('Observation');
      }
      clinic.principal = staff;
      const trail = await (await send(clinic, 'GET', '/fhir/AuditEvent?patient=other')).text();
      expect(trail.match(/"value":"reception"/g)).toHaveLength(2);
    }));

  test('a number that a search gives is in the trail', () =>
    withPatients(async (clinic) => {
      clinic.principal = { ...staff, id: 'curious' };
      const counted = await send(clinic, 'GET', '/fhir/Observation?patient=other&_summary=count');
      expect(await counted.json()).toMatchObject({ total: 1 });
      clinic.principal = staff;
      expect(await (await send(clinic, 'GET', '/fhir/AuditEvent?agent=curious')).text()).toContain('"value":"curious"');
    }));

  test('what is deleted is looked for in all records, also in those that are not theirs to read', () =>
    withPatients(async (clinic) => {
      clinic.principal = { ...staff, id: 'reception', roles: ['reception'] };
      expect((await send(clinic, 'GET', '/fhir/Observation/of-other')).status).toBe(403);
      const refused = await send(clinic, 'DELETE', '/fhir/Patient/other');
      expect(refused.status).toBe(409);
      expect(await refused.text()).not.toContain('Observation');
      expect((await send(clinic, 'DELETE', '/fhir/Patient/own')).status).toBe(204);
    }));

  test('the glass is broken for a reason, for one patient and an hour', () =>
    withPatients(async (clinic) => {
      clinic.principal = therapist;
      const open = (patientId: string, reason: string) =>
        send(clinic, 'POST', '/access/break-glass', { patientId, reason });
      const read = async () => (await send(clinic, 'GET', '/fhir/Observation/of-other')).status;
      expect([(await open('other', ' ')).status, (await open('nobody', 'Emergency')).status]).toEqual([400, 404]);
      expect(await read()).toBe(404);
      const opened = await open('other', 'Unconscious in the waiting room');
      expect(opened.status).toBe(200);
      const { until } = z.object({ until: z.string() }).parse(await opened.json());
      expect(Date.parse(until) - Date.now()).toBeGreaterThan(59 * 60_000);
      expect(await read()).toBe(200);
      const listed = async () => (await send(clinic, 'GET', '/access/break-glass')).json();
      expect(await listed()).toEqual({ opened: [{ patientId: 'other', until }] });
      clinic.principal = { ...therapist, id: 'another therapist' };
      expect(await read()).toBe(404);
      expect(await listed()).toEqual({ opened: [] });
      clinic.principal = { ...therapist, roles: ['patient'], compartments: { patientIds: ['own'] } };
      expect([(await open('other', 'I am curious')).status, await read()]).toEqual([403, 404]);
    }));

  test('it explains why', () =>
    withPatients(async (clinic) => {
      const explain = (principal: Principal, reference: string) => clinic.clinic.explainAccess(principal, reference);
      const own = await explain(therapist, 'Patient/own');
      expect(own.may).toEqual({ read: true, create: true, update: true, delete: false });
      const other = await explain(therapist, 'Observation/of-other');
      expect(other.may).toEqual({ read: false, create: false, update: false, delete: false });
      expect(other.because).toEqual([
        'Observation/of-other is a record of north.',
        'The role therapist may read, create, update, delete the type Observation.',
        'It belongs to Patient/other, whom the account does not reach.',
      ]);
      const reception = await explain({ ...staff, roles: ['reception'] }, 'Observation/of-other');
      expect(reception.may.read).toBe(false);
      expect(reception.because[1]).toBe('The role reception may do nothing with the type Observation.');
      await expect(explain({ ...staff, roles: [] }, 'Patient/own')).rejects.toMatchObject({ code: 'forbidden' });
      // What it says is what a request gets.
      for (const role of allRoles) {
        const isPatient = role === 'patient' || role === 'relative';
        const who: Principal = {
          ...{ id: role, tenant: 'north', roles: [role] },
          compartments: isPatient ? { patientIds: ['other'] } : 'all',
        };
        clinic.principal = who;
        for (const reference of ['Patient/own', 'Patient/other', 'Observation/of-other', 'Practitioner/none']) {
          const { may } = await explain(who, reference);
          expect((await send(clinic, 'GET', `/fhir/${reference}`)).ok, `${role} ${reference}`).toBe(may.read);
        }
      }
    }));

  test('a clinic gives its own rows, and a capability those of its types', async () => {
    const clinic = await openTestClinic(await open(), {
      policy: { records: { Observation: { reception: 'r' } } },
      capabilities: [{ name: 'notes', policies: { records: { Condition: { pharmacist: 'rc' } } } }],
    });
    const ask = async (role: Principal['roles'][number], path: string) => {
      clinic.principal = { ...staff, roles: [role] };
      return (await send(clinic, 'GET', path)).status;
    };
    expect([await ask('reception', '/fhir/Observation'), await ask('doctor', '/fhir/Observation')]).toEqual([200, 403]);
    expect([await ask('pharmacist', '/fhir/Condition'), await ask('doctor', '/fhir/Condition')]).toEqual([200, 403]);
    await clinic.close();
  });
});
