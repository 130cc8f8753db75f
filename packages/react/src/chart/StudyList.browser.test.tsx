import { type ClinicClient, createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { StudyList } from './StudyList.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const makeClinic = () => {
  const clinic = createTestClinic();
  return { clinic, client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }) };
};
const page = (client: ClinicClient, queryClient: QueryClient, list: ReactNode) => (
  <QueryClientProvider client={queryClient}>
    <ClinicProvider client={client}>{list}</ClinicProvider>
  </QueryClientProvider>
);
const liveOf = () => document.querySelector<HTMLElement>('[data-clinikit-studies]')?.dataset['live'];
const stateOf = () => document.querySelector<HTMLElement>('[data-clinikit-studies]')?.dataset['state'];

test('a late answer for one patient never shows under another', async () => {
  const { client } = makeClinic();
  const listStudies: typeof client.imaging.listStudies = async ({ patientId } = {}) => {
    // The first patient's answer comes long after the second one's, and takes no notice of being cancelled.
    const answer = await client.imaging.listStudies(patientId === undefined ? {} : { patientId });
    if (patientId === 'p1') await new Promise((resolve) => setTimeout(resolve, 300));
    return answer;
  };
  const slow: ClinicClient = { ...client, imaging: { ...client.imaging, listStudies } };
  const queryClient = new QueryClient();
  const view = render(page(slow, queryClient, <StudyList patientId="p1" />));
  expect(stateOf()).toBe('loading');
  view.rerender(page(slow, queryClient, <StudyList patientId="p2" />));
  await waitFor(() => expect(stateOf()).toBe('ready'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(screen.queryByText('Bitewings')).toBeTruthy();
  expect(screen.queryByText('Full mouth')).toBeNull();
});

test('nothing of one clinic is shown in another one that gives its patients the same ids', async () => {
  const { client } = makeClinic();
  const never = () => new Promise<never>(() => undefined);
  const elsewhere: ClinicClient = {
    ...client,
    url: '/api/elsewhere',
    imaging: { ...client.imaging, listStudies: never },
  };
  const queryClient = new QueryClient();
  const view = render(page(client, queryClient, <StudyList patientId="p1" />));
  await waitFor(() => expect(screen.queryByText('Full mouth')).toBeTruthy());
  view.rerender(page(elsewhere, queryClient, <StudyList patientId="p1" />));
  expect(screen.queryByText('Full mouth')).toBeNull();
  expect(stateOf()).toBe('loading');
});

test('a failed reload keeps what is known and says that it failed', async () => {
  const { clinic, client } = makeClinic();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(page(client, queryClient, <StudyList patientId="p1" />));
  await waitFor(() => expect(stateOf()).toBe('ready'));
  clinic.failNext('/imaging/studies', { status: 500 }, 100);
  await queryClient.invalidateQueries();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeTruthy());
  expect(screen.queryByText('Full mouth')).toBeTruthy();
});

test('what may not be seen any more does not stay on screen', async () => {
  const { clinic, client } = makeClinic();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(page(client, queryClient, <StudyList patientId="p1" />));
  await waitFor(() => expect(stateOf()).toBe('ready'));
  clinic.failNext('/imaging/studies', { status: 403 }, 100);
  await queryClient.invalidateQueries();
  await waitFor(() => expect(screen.queryByText('Full mouth')).toBeNull());
  expect(screen.queryByRole('alert')).toBeTruthy();
});

test('another clinic under the same patient id is another list', async () => {
  const first = makeClinic();
  const second = createTestClinic({ url: 'http://other.test/api/clinic', seed: false });
  second.addStudy({ patientId: 'p1', description: 'From the other clinic' });
  const other = createClinicClient({ url: second.url, fetch: second.fetch });
  const queryClient = new QueryClient();
  const view = render(page(first.client, queryClient, <StudyList patientId="p1" />));
  await waitFor(() => expect(screen.queryByText('Full mouth')).toBeTruthy());
  view.rerender(page(other, queryClient, <StudyList patientId="p1" />));
  await waitFor(() => expect(screen.queryByText('From the other clinic')).toBeTruthy());
  expect(screen.queryByText('Full mouth')).toBeNull();
});

test('a study that is filed elsewhere leaves the open list, which marks nothing as new', async () => {
  const { clinic, client } = makeClinic();
  render(page(client, new QueryClient(), <StudyList patientId="p1" />));
  await waitFor(() => expect(screen.queryByText('Full mouth')).toBeTruthy());
  const fullMouth = [...clinic.studies.values()].find(({ description }) => description === 'Full mouth');
  await client.imaging.fileStudy({ studyInstanceUid: fullMouth?.studyInstanceUid ?? '', patientId: 'p2' });
  await waitFor(() => expect(screen.queryByText('Full mouth')).toBeNull());
  expect(stateOf()).toBe('ready');
  expect(document.querySelector('[data-new="true"]')).toBeNull();
});

test('a scan that arrives image by image neither keeps the list from loading nor asks for it each time', async () => {
  const { clinic, client } = makeClinic();
  let [asked, cancelled] = [0, 0];
  const listStudies: typeof client.imaging.listStudies = async (options = {}) => {
    asked += 1;
    options.signal?.addEventListener('abort', () => {
      cancelled += 1;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    return client.imaging.listStudies(options);
  };
  const slow: ClinicClient = { ...client, imaging: { ...client.imaging, listStudies } };
  render(page(slow, new QueryClient(), <StudyList patientId="p1" />));
  await waitFor(() => expect(liveOf()).toBe('open'));
  const startedAt = performance.now();
  for (let count = 0; count < 60; count += 1) {
    clinic.addStudy({ patientId: 'p1', description: `Image ${count}` });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await screen.findByText('Image 59', {});
  expect(cancelled).toBe(0);
  // Each reading takes 150 ms, and 250 ms lie between them; two may follow each other.
  const cycles = (performance.now() - startedAt) / 400;
  expect(asked).toBeLessThanOrEqual(2 * cycles + 4);
  expect(asked).toBeLessThan(60);
});

describe('a list whose events are refused', () => {
  const refusedList = async () => {
    const { clinic, client } = makeClinic();
    clinic.failNext('/events', { status: 401 });
    render(page(client, new QueryClient(), <StudyList patientId="p1" />));
    await screen.findByText(/Not up to date/);
    expect(liveOf()).toBe('closed');
    // Nobody hears of this one.
    clinic.addStudy({ patientId: 'p1', description: 'Came meanwhile' });
  };
  const expectLive = async () => {
    await screen.findByText('Came meanwhile');
    expect(liveOf()).toBe('open');
    expect(screen.queryByText(/Not up to date/)).toBeNull();
  };

  test('says so, and is live again by its button', async () => {
    await refusedList();
    expect(screen.queryByText('Came meanwhile')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await expectLive();
  });

  test('is live again when the user comes back to the page', async () => {
    await refusedList();
    window.dispatchEvent(new Event('focus'));
    await expectLive();
  });
});
