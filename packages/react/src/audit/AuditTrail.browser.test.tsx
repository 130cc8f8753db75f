import { type ClinicClient, createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { AuditTrail } from './AuditTrail.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const makeClinic = () => {
  const clinic = createTestClinic({ seed: false });
  clinic.addLook({ patientId: 'p1', name: 'Ewa of the first', at: '2026-06-14T22:30:00Z' });
  clinic.addLook({ patientId: 'p2', name: 'Jan of the second', at: '2026-06-14T22:30:00Z' });
  return { clinic, client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }) };
};
const page = (client: ClinicClient, queryClient: QueryClient, trail: ReactNode) => (
  <QueryClientProvider client={queryClient}>
    <ClinicProvider client={client} locale="en-US">
      {trail}
    </ClinicProvider>
  </QueryClientProvider>
);
const newQueries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const stateOf = () => document.querySelector<HTMLElement>('[data-clinikit-audit-trail]')?.dataset['state'];

test('a late answer for one patient never shows under another', async () => {
  const { client } = makeClinic();
  const late = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const trail: ClinicClient['audit']['trail'] = async (search = {}) => {
    // It takes no notice of being cancelled.
    const answer = await client.audit.trail(search);
    if (search.patientId === 'p1') await late.promise.then(() => setTimeout(answered.resolve, 50));
    return answer;
  };
  const slow: ClinicClient = { ...client, audit: { trail } };
  const queryClient = newQueries();
  const view = render(page(slow, queryClient, <AuditTrail patientId="p1" />));
  expect(stateOf()).toBe('loading');
  view.rerender(page(slow, queryClient, <AuditTrail patientId="p2" />));
  await waitFor(() => expect(stateOf()).toBe('ready'));
  late.resolve();
  await answered.promise;
  expect(screen.queryByText('Jan of the second')).toBeTruthy();
  expect(screen.queryByText('Ewa of the first')).toBeNull();
});

test('a longer list of one patient never stands in for another', async () => {
  const { clinic, client } = makeClinic();
  for (let at = 0; at < 60; at += 1) clinic.addLook({ patientId: 'p1', name: `Person ${at}` });
  const queryClient = newQueries();
  const view = render(page(client, queryClient, <AuditTrail patientId="p1" />));
  await waitFor(() => expect(stateOf()).toBe('incomplete'));
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  clinic.delayMs = 100;
  view.rerender(page(client, queryClient, <AuditTrail patientId="p2" />));
  expect(stateOf()).toBe('loading');
  expect(screen.queryByText(/^Person/)).toBeNull();
  await waitFor(() => expect(screen.queryByText('Jan of the second')).toBeTruthy());
});

test('what may not be seen any more is not shown as it was', async () => {
  const { clinic, client } = makeClinic();
  const queryClient = newQueries();
  render(page(client, queryClient, <AuditTrail patientId="p1" />));
  await waitFor(() => expect(stateOf()).toBe('ready'));
  clinic.failNext('/fhir/AuditEvent', { status: 403, code: 'forbidden' }, 10);
  await queryClient.invalidateQueries();
  await waitFor(() => expect(stateOf()).toBe('forbidden'));
  expect(screen.queryByText('Ewa of the first')).toBeNull();
});

test('a failure is told, and can be tried again', async () => {
  const { clinic, client } = makeClinic();
  const undo = clinic.fail('/fhir/AuditEvent', 'network');
  render(page(client, newQueries(), <AuditTrail patientId="p1" />));
  await waitFor(() => expect(stateOf()).toBe('error'));
  undo();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(stateOf()).toBe('ready'));
});

test('the days are those of the clinic, wherever the browser is', async () => {
  const { client } = makeClinic();
  const queryClient = newQueries();
  const view = render(page(client, queryClient, <AuditTrail patientId="p1" timeZone="Europe/Warsaw" />));
  await waitFor(() => expect(screen.queryByText('Jun 15, 2026')).toBeTruthy());
  expect(screen.queryByText('12:30 AM')).toBeTruthy();
  view.rerender(page(client, queryClient, <AuditTrail patientId="p1" timeZone="America/New_York" />));
  await waitFor(() => expect(screen.queryByText('Jun 14, 2026')).toBeTruthy());
});
