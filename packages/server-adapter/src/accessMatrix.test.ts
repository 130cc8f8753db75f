import { Bundle } from '@clinikit/client/fhir';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { Principal } from './access/principal.ts';
import { createGate } from './database/scopedQueries.ts';
import type { RecordDefinition } from './records/definition.ts';
import { definitions, isWritten } from './records/definitions.ts';
import { putResource } from './records/resourceStore.ts';
import { askers, maySeeOf, mayWith } from './testing/accessMatrix/askers.ts';
import { shareDatabase } from './testing/sharedDatabase.ts';
import { openTestClinic, type TestClinic } from './testing/testClinic.ts';
import { describeOnDatabases } from './testing/testDatabases.ts';

/** Records of the clinic `north`: each of patient a, of patient b, and of no patient. */
const owners = ['a', 'b', null] as const;

/** To which types the records of each lead by which parameter, beside the patient in whose compartment they are. */
const links: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Appointment: {
    actor: ['Patient', 'Practitioner', 'Location'],
    ...{ location: ['Location'], practitioner: ['Practitioner'] },
  },
  Condition: { asserter: ['Practitioner'] },
  Location: { organization: ['Organization'] },
  Observation: { performer: ['Practitioner', 'Organization'] },
  Patient: { 'general-practitioner': ['Practitioner'], organization: ['Organization'] },
  PractitionerRole: { location: ['Location'], organization: ['Organization'], practitioner: ['Practitioner'] },
  Provenance: { target: ['Patient'] },
};

/** Whether the records lead there: those of a compartment by `patient` and `subject`, and the others as they are listed. */
const leadsTo = ({ type, patient }: RecordDefinition, parameter: string, target: string): boolean =>
  links[type]?.[parameter]?.includes(target) === true ||
  (patient !== undefined && target === 'Patient' && (parameter === 'patient' || parameter === 'subject'));

const practitioner = { reference: 'Practitioner/practitioner-nobody' };
const organization = { reference: 'Organization/organization-nobody' };
const location = { reference: 'Location/location-nobody' };

/** What makes these links. */
const referring: Readonly<Record<string, object>> = {
  Appointment: { participant: [practitioner, location].map((actor) => ({ actor, status: 'accepted' })) },
  Condition: { asserter: practitioner },
  Location: { managingOrganization: organization },
  Observation: { performer: [practitioner, organization] },
  Patient: { generalPractitioner: [practitioner], managingOrganization: organization },
  PractitionerRole: { location: [location], organization, practitioner },
};

/** The least of a record that is in the compartment of a patient. */
function recordOf({ type, patient }: RecordDefinition, owner: string | null, id: string) {
  const reference = { reference: `Patient/${owner}` };
  const element = patient?.split('.')[1];
  const record = {
    resourceType: type,
    id,
    status: 'final',
    // The same for everybody, so that a search for it would find all of them.
    identifier: [{ system: 'urn:matrix', value: 'same' }],
    ...referring[type],
    ...(owner !== null && element && element !== 'participant' && { [element]: reference }),
  };
  if (owner === null || element !== 'participant') return record;
  const { participant = [] } = z.object({ participant: z.array(z.unknown()).optional() }).parse(record);
  return { ...record, participant: [...participant, { actor: reference, status: 'accepted' }] };
}

const idOf = (definition: RecordDefinition, owner: string | null): string | undefined => {
  if (definition.patient === 'self') return owner ?? undefined;
  if (definition.patient === undefined && owner !== null) return undefined;
  return `${definition.type.toLowerCase()}-${owner ?? 'nobody'}`;
};

/** What the rule of access says, in its own words: once here, and once in the store. */
function maySee(who: Principal | undefined, definition: RecordDefinition, owner: string | null): boolean {
  if (!mayWith(who, 'read', definition.type)) return false;
  return maySeeOf(who, { tenant: 'north', owner }) || (who?.tenant === 'north' && definition.openToPatients === true);
}

describeOnDatabases('who may do what', (open) => {
  let clinic: TestClinic;
  beforeAll(async () => {
    const { database, db } = shareDatabase(await open());
    clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    const scope = createGate(db).tenant('north');
    for (const definition of definitions) {
      for (const owner of owners) {
        const id = idOf(definition, owner);
        if (id === undefined) continue;
        const patientId = definition.patient === undefined ? null : owner;
        for (const now of [1000, 2000]) await putResource(scope, recordOf(definition, owner, id), { patientId, now });
      }
    }
  });
  afterAll(() => clinic?.close());

  const ask = (method: string, path: string, body?: object) =>
    clinic.clinic.fetch(
      new Request(`http://clinic.test/api${path}`, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/fhir+json' } }),
      }),
    );
  const found = async (path: string, mode?: string) => {
    const response = await ask('GET', path);
    expect(response.status, path).toBe(200);
    const { entry = [], total } = Bundle.parse(await response.json());
    const ids = entry.filter(({ search }) => (search?.mode ?? 'match') === (mode ?? 'match'));
    return { ids: ids.map(({ resource }) => String(resource?.['id'])).sort(), total };
  };

  test('every type of record has somebody who sees it, and somebody who does not', () => {
    for (const definition of definitions) {
      const seen = Object.values(askers).map((who) => owners.map((owner) => maySee(who, definition, owner)).join());
      expect(new Set(seen).size, definition.type).toBeGreaterThan(1);
    }
  });

  test.each(Object.entries(askers))('%s reads and finds what the rule says, and nothing else', async (_name, who) => {
    clinic.principal = who;
    for (const definition of definitions) {
      const { type, search } = definition;
      const own = owners.filter((owner) => idOf(definition, owner) !== undefined);
      const visible = own
        .filter((owner) => maySee(who, definition, owner))
        .map((owner) => idOf(definition, owner) ?? '');
      visible.sort();
      for (const owner of own) {
        const id = idOf(definition, owner);
        const mayRead = mayWith(who, 'read', type);
        const expected = who === undefined ? 401 : !mayRead ? 403 : maySee(who, definition, owner) ? 200 : 404;
        for (const path of ['', '/_history', '/_history/1', '/_history/2']) {
          const { status } = await ask('GET', `/fhir/${type}/${id}${path}`);
          expect(status, `${type}/${id}${path}`).toBe(expected);
        }
      }
      if (who === undefined) {
        expect((await ask('GET', `/fhir/${type}`)).status).toBe(401);
        continue;
      }
      if (!mayWith(who, 'read', type)) {
        for (const query of ['', '?_summary=count', '?_sort=-_lastUpdated', '?_id=x']) {
          expect((await ask('GET', `/fhir/${type}${query}`)).status, type + query).toBe(403);
        }
        continue;
      }
      expect(await found(`/fhir/${type}`), type).toEqual({ ids: visible, total: visible.length });
      expect((await found(`/fhir/${type}?_summary=count`)).total, type).toBe(visible.length);
      expect((await found(`/fhir/${type}?_sort=-_lastUpdated`)).ids, type).toEqual(visible);
      if ('identifier' in search) {
        expect((await found(`/fhir/${type}?identifier=urn:matrix|same`)).ids, type).toEqual(visible);
      }
    }
  });

  test.each(Object.entries(askers).filter(([, who]) => who))(
    '%s includes and follows no more than that',
    async (_name, who) => {
      clinic.principal = who;
      for (const definition of definitions) {
        const visible = owners.filter(
          (owner) => idOf(definition, owner) !== undefined && maySee(who, definition, owner),
        );
        for (const [parameter, { type, targets = [] }] of Object.entries(definition.search)) {
          if (type !== 'reference') continue;
          const possible = definitions.filter((each) => targets.includes(each.type));
          // Of those to which nothing leads one is as good as another.
          const [unlinked] = possible.filter(({ type: to }) => !leadsTo(definition, parameter, to));
          for (const target of possible) {
            const isLinked = leadsTo(definition, parameter, target.type);
            if (!isLinked && target !== unlinked) continue;
            const ownerOf = (owner: string | null) => (target.type === 'Patient' ? owner : null);
            const linked = visible.filter((owner) => {
              const isThere = idOf(target, ownerOf(owner)) !== undefined;
              return isLinked && isThere && maySee(who, target, ownerOf(owner));
            });
            const ids = linked.map((owner) => idOf(definition, owner) ?? '').sort();
            const included = [...new Set(linked.map((owner) => idOf(target, ownerOf(owner)) ?? ''))].sort();
            const of = `${definition.type}:${parameter}`;
            const [mayRead, mayReadTarget] = [definition.type, target.type].map((type) => mayWith(who, 'read', type));
            const chain = `${parameter}:${target.type}.identifier=urn:matrix|same`;
            if (mayRead) {
              const there = await found(`/fhir/${definition.type}?_include=${of}:${target.type}`, 'include');
              expect(there.ids, `${of}:${target.type}`).toEqual(included);
            }
            if (mayReadTarget) {
              const back = await found(`/fhir/${target.type}?_revinclude=${of}`, 'include');
              expect(back.ids, `${of} of ${target.type}`).toEqual(ids);
            }
            if (mayRead && mayReadTarget) {
              expect((await found(`/fhir/${definition.type}?${chain}`)).ids, chain).toEqual(ids);
            } else {
              expect((await ask('GET', `/fhir/${definition.type}?${chain}`)).status, chain).toBe(403);
            }
          }
        }
      }
    },
  );

  test.each(Object.entries(askers))('%s writes what the rule says, alone and in a Bundle', async (_name, who) => {
    clinic.principal = who;
    for (const definition of definitions) {
      const { type } = definition;
      const readOnly = !isWritten(definition, () => false);
      const id = idOf(definition, 'a') ?? idOf(definition, null) ?? '';
      const may = (...actions: Parameters<typeof mayWith>[1][]) => actions.some((action) => mayWith(who, action, type));
      const refusedUnless = (allowed: boolean) => (who === undefined ? 401 : allowed ? undefined : 403);
      const refused = refusedUnless(may('create', 'update'));
      const resource = { resourceType: type, id: 'wrong', employees: 7 };
      const expected = refused ?? (readOnly ? 405 : 400);
      expect((await ask('POST', `/fhir/${type}`, resource)).status, type).toBe(expected);
      expect((await ask('PUT', `/fhir/${type}/wrong`, resource)).status, type).toBe(expected);
      // Staff of another clinic may delete, but there is nothing there for them.
      const deleted = await ask('DELETE', `/fhir/${type}/${who?.tenant === 'south' ? id : 'nothing'}`);
      expect(deleted.status, type).toBe(refusedUnless(may('delete')) ?? (readOnly ? 405 : 204));
      const entry = [{ resource, request: { method: 'POST', url: type } }];
      for (const kind of ['batch', 'transaction']) {
        const response = await ask('POST', '/fhir', { resourceType: 'Bundle', type: kind, entry });
        const body = z.looseObject({
          entry: z.array(z.object({ response: z.object({ status: z.string() }) })).optional(),
        });
        const status = response.ok
          ? Number(body.parse(await response.json()).entry?.[0]?.response.status)
          : response.status;
        expect(status, `${kind} ${type}`).toBe(expected);
      }
    }
  });
});
