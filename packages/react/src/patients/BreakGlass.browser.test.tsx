import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { BreakGlass, PatientBanner, PatientForm, RecordHistory } from '../patients.ts';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

function open(now?: number) {
  const clinic = createTestClinic(now === undefined ? {} : { now });
  const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const page = (child: ReactNode) => (
    <QueryClientProvider client={queries}>
      <ClinicProvider client={client} locale="en-GB">
        {child}
      </ClinicProvider>
    </QueryClientProvider>
  );
  return { clinic, client, page, queries };
}
const settled = (queries: QueryClient) => waitFor(() => expect(queries.isFetching()).toBe(0));
const root = () => document.querySelector<HTMLElement>('.ck-glass');
const reached = (state: string) => waitFor(() => expect(root()?.dataset['state']).toBe(state));
const chartOf = (patientId: string) => (
  <BreakGlass patientId={patientId} mayOpen>
    <PatientBanner patientId={patientId} />
  </BreakGlass>
);
async function breakIt() {
  fireEvent.click(await screen.findByRole('button', { name: 'Open in an emergency' }));
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Unconscious' } });
  fireEvent.click(screen.getByRole('button', { name: 'Open the record' }));
  await reached('opened');
}

test('what was opened for one patient opens nothing of another', async () => {
  const { clinic, page } = open();
  clinic.closePatient('p1');
  clinic.closePatient('p2');
  const view = render(page(chartOf('p1')));
  await reached('closed');
  fireEvent.click(screen.getByRole('button', { name: 'Open in an emergency' }));
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Of the first' } });
  // A reason that was typed for one is no reason for the next.
  view.rerender(page(chartOf('p2')));
  await reached('closed');
  expect(screen.queryByLabelText('Reason')).toBeNull();
  view.rerender(page(chartOf('p1')));
  await reached('closed');
  await breakIt();
  await screen.findByText(/Żółkiewska/);
  view.rerender(page(chartOf('p2')));
  await reached('closed');
  expect(screen.queryByText(/Open in an emergency, until/)).toBeNull();
  expect(screen.queryByText(/Żółkiewska/)).toBeNull();
  view.rerender(page(chartOf('p3')));
  await reached('ready');
});

test('when the hour is over, the chart is gone at once', async () => {
  const hourMs = 60 * 60_000;
  const { clinic, page } = open(Date.now() - hourMs + 3000);
  clinic.closePatient('p1');
  render(page(chartOf('p1')));
  await breakIt();
  await screen.findByText(/Żółkiewska/);
  await screen.findByText('The hour is over.');
  expect(screen.queryByText(/Żółkiewska/)).toBeNull();
});

test.each([
  { says: 'the one who wrote it', names: ['Ewa Maj'], by: ['by Ewa Maj'] },
  { says: 'nobody where two fit', names: ['Ewa Maj', 'Jan Kowal'], by: [] },
  { says: 'nobody where the trail knows none', names: [], by: [] },
])('a version names $says', async ({ names, by }) => {
  const { clinic, client, page, queries } = open(Date.parse('2026-06-15T08:00:00Z'));
  const patient = await client.fhir.read('Patient', 'p1');
  const telecom = [{ system: 'phone' as const, value: '+48 500 600 700' }];
  const { meta } = await client.fhir.update('Patient', { ...patient, telecom });
  const at = meta?.lastUpdated ?? '';
  for (const name of names) clinic.addLook({ name, at, interaction: 'update' });
  // Another record of the patient at the same instant, and another instant, are not this version.
  clinic.addLook({ name: 'Jan Inny', at, interaction: 'update', what: 'Flag/f1' });
  clinic.addLook({ name: 'Jan Inny', at: new Date(Date.parse(at) - 1).toISOString(), interaction: 'update' });
  render(page(<RecordHistory recordId="p1" />));
  await screen.findByText('+48 500 600 700');
  await settled(queries);
  expect(screen.queryAllByText(/^by /).map(({ textContent }) => textContent)).toEqual(by);
});

test('a form takes the cursor only where it is told to', async () => {
  const { page } = open();
  const view = render(page(<PatientForm />));
  const field = await screen.findByLabelText('Family name');
  expect(document.activeElement).not.toBe(field);
  view.unmount();
  render(page(<PatientForm autoFocus />));
  expect(document.activeElement).toBe(await screen.findByLabelText('Family name'));
});
