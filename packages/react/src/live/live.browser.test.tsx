import { type ClinicClient, type ClinicEvent, createClinicClient, formatHumanName } from '@clinikit/client';
import { createTestClinic, type TestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import { ClinicProvider, useClinic } from '../index.ts';
import { type Live, recordQuery, studiesQuery, useLiveQuery, useRecord, useSearch } from '../live.ts';
import '../testing/patience.ts';

afterEach(cleanup);

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A clinic whose requests are counted by path, and whose event log can say what the test clinic's own does not. */
function countingClinic({ queries = new QueryClient({ defaultOptions: { queries: { retry: false } } }) } = {}) {
  const clinic = createTestClinic();
  const asked: Record<string, number> = {};
  const counts = { cancelled: 0 };
  const client = createClinicClient({
    url: clinic.url,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      const path = `${pathname}${search}`.replace('/api/clinic', '');
      asked[path] = (asked[path] ?? 0) + 1;
      if (!path.startsWith('/events')) request.signal.addEventListener('abort', () => counts.cancelled++);
      return clinic.fetch(request);
    },
  });
  const listeners = new Set<(event: ClinicEvent) => void>();
  const heard: ClinicClient = {
    ...client,
    events: {
      ...client.events,
      subscribe: (options) => {
        listeners.add(options.onEvent);
        const subscription = client.events.subscribe(options);
        const close = () => {
          listeners.delete(options.onEvent);
          subscription.close();
        };
        return { ...subscription, close };
      },
    },
  };
  const tell = (event: Omit<ClinicEvent, 'position'> & { type: string }) =>
    act(() => {
      for (const listener of [...listeners]) listener({ position: 1000, ...event });
    });
  const page = (children: ReactNode) => (
    <QueryClientProvider client={queries}>
      <ClinicProvider client={heard}>{children}</ClinicProvider>
    </QueryClientProvider>
  );
  return { clinic, client: heard, queries, asked, counts, tell, page };
}

/** Changes a patient's family name without an event. */
function rename({ patients }: TestClinic, id: string, family: string) {
  const patient = patients.get(id);
  // The people are the same objects in every test clinic.
  if (!patient || !(patients instanceof Map)) throw new Error('No such patient.');
  patients.set(id, { ...patient, name: [{ family }] });
}

function Shown({ live, text, name = 'shown' }: { live: Live<unknown>; text: string; name?: string }) {
  const { state, error, truncated, liveness } = live;
  return (
    <p data-name={name} data-state={state} data-truncated={truncated} data-live={liveness.state} title={error?.message}>
      {text}
    </p>
  );
}
function PatientName({ id, name }: { id?: string; name?: string }) {
  const live = useRecord('Patient', id);
  return <Shown live={live} name={name ?? 'shown'} text={live.data ? (formatHumanName(live.data) ?? '?') : '-'} />;
}
function Names({ parameters }: { parameters?: Record<string, string | number> }) {
  const live = useSearch('Patient', parameters);
  return <Shown live={live} text={live.data ? String(live.data.resources.length) : '-'} />;
}
function Studies({ patientId }: { patientId: string }) {
  const live = useLiveQuery(studiesQuery(useClinic(), patientId, 50));
  return <Shown live={live} text={live.data ? String(live.data.studies.length) : '-'} />;
}
const element = (name = 'shown') => document.querySelector<HTMLElement>(`[data-name="${name}"]`);
const reaches = (expected: { state?: string; text?: string | RegExp; live?: string }, name?: string) =>
  waitFor(() => {
    const { dataset, textContent } = element(name) ?? {};
    if (expected.state) expect(dataset?.['state']).toBe(expected.state);
    if (expected.text) expect(textContent).toMatch(expected.text);
    if (expected.live) expect(dataset?.['live']).toBe(expected.live);
  });
/** Long enough for a reading that should not be. */
const quietMs = 700;

test('a record and a search have the types of their resource', () => {
  expectTypeOf<NonNullable<ReturnType<typeof useRecord<'Patient'>>['data']>['birthDate']>().toEqualTypeOf<
    string | undefined
  >();
  expectTypeOf(useSearch<'ImagingStudy'>).returns.toExtend<Live<{ resources: readonly { status: string }[] }>>();
});

describe('the state tells apart', () => {
  test('nothing asked for, loading, shown', async () => {
    const { clinic, page, asked } = countingClinic();
    clinic.delayMs = 50;
    const view = render(page(<PatientName />));
    expect(element()?.dataset['state']).toBe('idle');
    view.rerender(page(<PatientName id="p1" />));
    await reaches({ state: 'loading' });
    await reaches({ state: 'shown', text: 'Żółkiewska' });
    expect(Object.keys(asked).filter((path) => path.startsWith('/fhir'))).toEqual(['/fhir/Patient/p1']);
  });

  test('what failed at first, which is no empty list', async () => {
    const { clinic, page } = countingClinic();
    clinic.fail('/fhir/Patient', { status: 403 });
    render(page(<Names />));
    await reaches({ state: 'failed', text: '-' });
  });

  test('what is shown although it could not be read again', async () => {
    const { clinic, page, queries } = countingClinic();
    render(page(<Names />));
    await reaches({ state: 'shown', text: '5' });
    const repair = clinic.fail('/fhir/Patient', { status: 409 });
    void queries.invalidateQueries();
    await reaches({ state: 'stale', text: '5' });
    expect(element()?.title).not.toBe('');
    repair();
    void queries.invalidateQueries();
    await reaches({ state: 'shown', text: '5' });
  });

  test('what is shown although its changes are refused', async () => {
    const { clinic, page } = countingClinic();
    clinic.failNext('/events', { status: 401 });
    render(page(<Names />));
    await reaches({ state: 'stale', text: '5', live: 'closed' });
    window.dispatchEvent(new Event('focus'));
    await reaches({ state: 'shown', text: '5', live: 'open' });
  });

  test('what is shown although the stream is lost, and reads everything again when it is back', async () => {
    const { clinic, page } = countingClinic();
    render(page(<PatientName id="p1" />));
    await reaches({ state: 'shown', live: 'open' });
    clinic.offline(true);
    await reaches({ state: 'stale', text: 'Żółkiewska', live: 'reconnecting' });
    rename(clinic, 'p1', 'Nowa');
    clinic.offline(false);
    await reaches({ state: 'shown', text: 'Nowa', live: 'open' });
  });

  test('a list that is not the whole', async () => {
    const { page } = countingClinic();
    const view = render(page(<Names parameters={{ _count: 2 }} />));
    await reaches({ state: 'shown', text: '2' });
    expect(element()?.dataset['truncated']).toBe('true');
    view.rerender(page(<Names parameters={{ _count: 20 }} />));
    await reaches({ state: 'shown', text: '5' });
    expect(element()?.dataset['truncated']).toBe('false');
  });

  test('a record that is not there any more, which is not shown as it was', async () => {
    const { clinic, page, tell } = countingClinic();
    render(page(<PatientName id="p1" />));
    await reaches({ state: 'shown', live: 'open' });
    clinic.fail('/fhir/Patient/p1', { status: 410 });
    tell({ type: 'record.changed', resourceType: 'Patient', resourceId: 'p1', patientId: 'p1' });
    await reaches({ state: 'failed', text: /^-$/ });
  });
});

describe('an event', () => {
  test.each([
    { type: 'patient.changed', patientId: 'p1' },
    { type: 'record.changed', resourceType: 'Patient', resourceId: 'p1', patientId: 'p1' },
  ])('%j is a change of that record, and of no other', async (event) => {
    const { clinic, page, tell, asked } = countingClinic();
    render(
      page(
        <>
          <PatientName id="p1" name="first" />
          <PatientName id="p2" name="second" />
        </>,
      ),
    );
    await reaches({ state: 'shown', live: 'open' }, 'first');
    await later(quietMs);
    const before = { ...asked };
    rename(clinic, 'p1', 'Nowa');
    tell(event);
    await reaches({ text: 'Nowa' }, 'first');
    await later(quietMs);
    expect(asked['/fhir/Patient/p1']).toBe((before['/fhir/Patient/p1'] ?? 0) + 1);
    expect(asked['/fhir/Patient/p2']).toBe(before['/fhir/Patient/p2']);
  });

  test('is a change of every search of its type', async () => {
    const { client, page } = countingClinic();
    render(page(<Names />));
    await reaches({ text: '5', live: 'open' });
    await client.fhir.create('Patient', { resourceType: 'Patient', name: [{ family: 'Nowa' }] });
    await reaches({ text: '6' });
  });

  test('of a newer type is a change of what it names', async () => {
    const { clinic, page, tell } = countingClinic();
    render(page(<Studies patientId="p1" />));
    await reaches({ state: 'shown', live: 'open' });
    await later(quietMs);
    const { textContent: before } = element() ?? {};
    clinic.fail('/events', 'network');
    clinic.dropStreams();
    clinic.addStudy({ patientId: 'p1' });
    tell({ type: 'chart.redrawn', patientId: 'p2' });
    await later(quietMs);
    expect(element()?.textContent).toBe(before);
    tell({ type: 'chart.redrawn', patientId: 'p1' });
    await reaches({ text: String(Number(before) + 1) });
  });
});

describe('however many events come', () => {
  test('each key is read at most once in 250 ms, for all components together, and no reading is cancelled', async () => {
    const { clinic, page, asked, counts } = countingClinic();
    render(
      page(
        <>
          <Studies patientId="p1" />
          <Studies patientId="p1" />
        </>,
      ),
    );
    await reaches({ state: 'shown', live: 'open' });
    await later(quietMs);
    const path = '/imaging/studies?patient=p1&count=50';
    const [before, shown] = [asked[path] ?? 0, Number(element()?.textContent)];
    const startedAtMs = performance.now();
    for (let count = 0; count < 100; count += 1) {
      clinic.addStudy({ patientId: 'p1' });
      await later(5);
    }
    await reaches({ text: String(Math.min(50, shown + 100)) });
    await later(quietMs);
    const readings = (asked[path] ?? 0) - before;
    // One at once, and one for each pause that there was.
    expect(readings).toBeLessThanOrEqual((performance.now() - startedAtMs) / 250 + 1);
    expect(readings).toBeGreaterThanOrEqual(2);
    expect(counts.cancelled).toBe(0);
  });

  test('what changes while it is read is read once more, and the reading under way is not cancelled', async () => {
    const { clinic, client, page, tell, counts } = countingClinic();
    const finish: (() => void)[] = [];
    let readings = 0;
    const read = client.fhir.read;
    const slow: ClinicClient = {
      ...client,
      fhir: {
        ...client.fhir,
        read: async (type, id, options) => {
          if (id !== 'p1') return read(type, id, options);
          readings += 1;
          // An answer of the time when it was asked for.
          const answer = structuredClone(await read(type, id, options));
          await new Promise<void>((resolve) => finish.push(resolve));
          return answer;
        },
      },
    };
    const other = <PatientName key="other" id="p2" name="other" />;
    const of = (children: ReactNode) => page(<ClinicProvider client={slow}>{children}</ClinicProvider>);
    const view = render(of([other]));
    // The page listens already, so nothing but the event speaks of the record.
    await reaches({ state: 'shown', live: 'open' }, 'other');
    view.rerender(of([other, <PatientName key="one" id="p1" />]));
    await waitFor(() => expect(finish).toHaveLength(1));
    rename(clinic, 'p1', 'Nowa');
    tell({ type: 'patient.changed', patientId: 'p1' });
    await later(quietMs);
    expect(readings).toBe(1);
    finish[0]?.();
    await waitFor(() => expect(finish).toHaveLength(2));
    finish[1]?.();
    await reaches({ text: 'Nowa' });
    expect(counts.cancelled).toBe(0);
  });
});

describe('what was not heard', () => {
  test('is read once in a page whose stream is open', async () => {
    const { page, asked } = countingClinic();
    const other = <PatientName key="other" id="p2" name="other" />;
    const view = render(page(other));
    await reaches({ state: 'shown', live: 'open' }, 'other');
    await later(quietMs);
    view.rerender(page([other, <PatientName key="one" id="p1" />]));
    await reaches({ state: 'shown' });
    await later(quietMs);
    expect(asked['/fhir/Patient/p1']).toBe(1);
  });

  test('is all that is read when the same is shown in a second place, or shown again', async () => {
    const { clinic, page, tell, asked } = countingClinic();
    const [one, other] = ['shown', 'other'].map((name) => <PatientName key={name} id="p1" name={name} />);
    const view = render(page(one));
    await reaches({ state: 'shown', live: 'open' });
    await later(quietMs);
    const before = asked['/fhir/Patient/p1'] ?? 0;
    view.rerender(page([one, other]));
    await reaches({ state: 'shown' }, 'other');
    view.rerender(page(one));
    view.rerender(page([one, other]));
    await later(quietMs);
    expect(asked['/fhir/Patient/p1']).toBe(before);
    rename(clinic, 'p1', 'Nowa');
    tell({ type: 'patient.changed', patientId: 'p1' });
    await reaches({ text: 'Nowa' }, 'other');
    expect(asked['/fhir/Patient/p1']).toBe(before + 1);
  });

  test('is read again although the cache takes its data for fresh: fetched ahead, or left and come back to', async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
    const { clinic, client, page, tell } = countingClinic({ queries });
    const other = <PatientName key="other" id="p2" name="other" />;
    const view = render(page(other));
    await reaches({ state: 'shown', live: 'open' }, 'other');
    await queries.prefetchQuery(recordQuery(client, 'Patient', 'p1'));
    rename(clinic, 'p1', 'Nowa');
    view.rerender(page([other, <PatientName key="one" id="p1" />]));
    await reaches({ text: 'Nowa' });
    // Left, while the page goes on to listen.
    view.rerender(page(other));
    rename(clinic, 'p1', 'Nowsza');
    tell({ type: 'patient.changed', patientId: 'p1' });
    view.rerender(page([other, <PatientName key="one" id="p1" />]));
    await reaches({ text: 'Nowsza' });
  });
});

test('a late answer for one patient is never shown as another', async () => {
  const { client, page } = countingClinic();
  const read = client.fhir.read;
  const slow: ClinicClient = {
    ...client,
    fhir: {
      ...client.fhir,
      read: async (type, id) => {
        // It takes no notice of being cancelled.
        const answer = await read(type, id);
        if (id === 'p1') await later(300);
        return answer;
      },
    },
  };
  const of = (id: string) =>
    page(
      <ClinicProvider client={slow}>
        <PatientName id={id} />
      </ClinicProvider>,
    );
  const view = render(of('p1'));
  await reaches({ state: 'loading' });
  view.rerender(of('p2'));
  await reaches({ state: 'shown' });
  const { textContent: shown } = element() ?? {};
  expect(shown).not.toMatch('Żółkiewska');
  await later(500);
  expect(element()?.textContent).toBe(shown);
});
