import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { openEvents } from '../testing/openEvents.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const patient = (id: string, tenant: string, patientIds = [id]): Principal => ({
  ...{ id, tenant, roles: ['patient'] },
  compartments: { patientIds },
});

/** Everybody who listens, in two clinics where the same ids stand for other people. */
const people = Object.fromEntries(
  ['north', 'south'].flatMap((tenant): [string, Principal][] => [
    [`${tenant} dentist`, { ...staff, tenant }],
    [`${tenant} hygienist`, { ...staff, id: 'hygienist', tenant }],
    [`${tenant} trainee`, { id: 'trainee', tenant, roles: ['staff'], compartments: { patientIds: ['p2'] } }],
    [`${tenant} p1`, patient('p1', tenant)],
    [`${tenant} p2`, patient('p2', tenant)],
    [`${tenant} mother`, patient('mother', tenant, ['p1', 'mother'])],
  ]),
);
const person = (name: string): Principal => {
  const found = people[name];
  if (!found) throw new Error(`Nobody is ${name}.`);
  return found;
};

describeOnDatabases('the channel', (open) => {
  let clinic: TestClinic;
  const closing: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { limits: { personMessagesPerSecond: 1e6 } });
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    await clinic.close();
  });

  const send = (from: Principal, message: object) => {
    clinic.principal = from;
    const body = JSON.stringify({ topic: 'conversation/1', kind: 'typing', ...message });
    return clinic.post('/api/channel', body, 'application/json');
  };
  async function listen(principal: Principal) {
    clinic.principal = principal;
    const response = await clinic.get('/api/events');
    const { reader, readTo } = await openEvents(response);
    closing.push(() => reader.cancel());
    return {
      reader,
      readTo,
      /** The payloads of the messages that came before the one which everybody gets. */
      heard: async () =>
        [...(await readTo('"kind":"end"')).matchAll(/^event: channel\ndata: (.*)$/gm)]
          .map(([, data]) => JSON.parse(data ?? ''))
          .filter(({ kind }) => kind !== 'end')
          .map(({ payload }) => payload),
    };
  }

  test('reaches those who may see the patient, those who are named, or all staff, of one tenant', async () => {
    const names = Object.keys(people);
    const listening = new Map<string, Awaited<ReturnType<typeof listen>>>();
    for (const name of names) listening.set(name, await listen(person(name)));
    const cases: [from: string, scope: object, status: number, reaches: string[]][] = [
      ['dentist', {}, 204, ['dentist', 'hygienist']],
      ['dentist', { patientId: 'p1' }, 204, ['dentist', 'hygienist', 'p1', 'mother']],
      ['dentist', { patientId: 'p2' }, 204, ['dentist', 'hygienist', 'trainee', 'p2']],
      ['dentist', { patientId: 'nobody' }, 204, ['dentist', 'hygienist']],
      ['dentist', { to: ['p2', 'hygienist', 'p2', 'nobody'] }, 204, ['hygienist', 'p2']],
      ['dentist', { patientId: 'p1', to: ['p1', 'p2', 'trainee'] }, 204, ['p1']],
      ['p1', { patientId: 'p1' }, 204, ['dentist', 'hygienist', 'p1', 'mother']],
      ['p1', { patientId: 'p1', to: ['dentist', 'p2', 'mother'] }, 204, ['dentist', 'mother']],
      ['p1', { patientId: 'p2' }, 404, []],
      ['p1', { patientId: 'p2', to: ['p2'] }, 404, []],
      ['p1', { to: ['dentist', 'trainee', 'p1', 'p2', 'mother'] }, 204, ['dentist']],
      ['p1', {}, 403, []],
      ['trainee', {}, 403, []],
      ['trainee', { patientId: 'p1' }, 404, []],
      ['trainee', { patientId: 'p2' }, 204, ['dentist', 'hygienist', 'trainee', 'p2']],
    ];
    const expected = new Map(names.map((name): [string, unknown[]] => [name, []]));
    for (const tenant of ['north', 'south']) {
      for (const [at, [from, scope, status, reaches]] of cases.entries()) {
        const payload = `${tenant} ${at}`;
        const answer = await send(person(`${tenant} ${from}`), { ...scope, payload });
        expect(answer.status, `${from} ${JSON.stringify(scope)}`).toBe(status);
        for (const name of reaches) expected.get(`${tenant} ${name}`)?.push(payload);
      }
      const everybody = Object.values(people).filter((each) => each.tenant === tenant);
      await send(person(`${tenant} dentist`), { kind: 'end', to: everybody.map(({ id }) => id) });
    }
    for (const [name, { heard }] of listening) expect(await heard(), name).toEqual(expected.get(name));
  });

  test('says who sent it and when, and leaves the place in the log where it is', async () => {
    const stream = await listen(staff);
    const payload = { sdp: 'v=0\r\n\nid: 7\n\n', nested: [1, null, { ż: '\u2028' }] };
    await send(staff, { topic: 'visit/7', kind: 'offer', patientId: 'p1', payload });
    const text = await stream.readTo('"at":');
    const [, data = ''] = /event: channel\ndata: ([^\n]*)\n\n/.exec(text) ?? [];
    expect(JSON.parse(data)).toEqual({
      ...{ topic: 'visit/7', kind: 'offer', from: 'dentist', patientId: 'p1', payload },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(text.match(/^id: /gm)).toHaveLength(1);
  });

  test('refuses what is not in its form, too large, or of nobody', async () => {
    const refusals: [object, number][] = [
      [{ topic: undefined }, 400],
      [{ topic: 'Jan Kowalski' }, 400],
      [{ topic: 'x'.repeat(129) }, 400],
      [{ kind: 'Typing' }, 400],
      [{ to: [] }, 400],
      [{ to: Array.from({ length: 33 }, (_, at) => `p${at}`) }, 400],
      [{ tenant: 'south' }, 400],
      [{ from: 'hygienist' }, 400],
      [{ payload: 'x'.repeat(64 * 1024) }, 413],
    ];
    for (const [message, status] of refusals) {
      expect((await send(staff, message)).status, JSON.stringify(message).slice(0, 80)).toBe(status);
    }
    expect((await send(staff, { payload: 'x'.repeat(64 * 1024 - 200) })).status).toBe(204);
    clinic.principal = undefined;
    expect((await clinic.post('/api/channel', '{}', 'application/json')).status).toBe(401);
  });

  test('drops the oldest messages of a reader that is slow, and no event of the log', async () => {
    const stream = await listen(staff);
    for (let count = 1; count <= 300; count += 1) {
      await send(staff, { payload: count });
      if (count % 100 === 0) await clinic.createPatient({ name: [{ family: 'Nowak' }] });
    }
    await send(staff, { kind: 'end' });
    const heard = await stream.heard();
    expect(heard.at(-1)).toBe(300);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.length).toBeLessThan(150);
    const events = (await stream.readTo('id: 3\n')).match(/^event: patient.changed$/gm);
    expect(events).toHaveLength(3);
  });
});

describeOnDatabases('the channel of one person', (open) => {
  test('takes as many messages a second as it should, and says when it takes more', async () => {
    const clinic = await openTestClinic(await open(), { limits: { personMessagesPerSecond: 5 } });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
    const send = (person: Principal) => {
      clinic.principal = person;
      return clinic.post('/api/channel', JSON.stringify({ topic: 't', kind: 'k' }), 'application/json');
    };
    for (let count = 0; count < 5; count += 1) expect((await send(staff)).status).toBe(204);
    const refused = await send(staff);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await send({ ...staff, id: 'another' })).status).toBe(204);
    expect((await send({ ...staff, tenant: 'south' })).status).toBe(204);
    vi.advanceTimersByTime(1000);
    expect((await send(staff)).status).toBe(204);
    vi.useRealTimers();
    await clinic.close();
  });
});
