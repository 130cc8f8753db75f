import { type ClinicClient, createClinicClient } from '@clinikit/client';
import { createTestClinic, type NewTestStudy } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { TriageList } from './TriageList.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const system = 'urn:clinikit:test:chart';
const arrivedAs = {
  name: { alphabetic: 'Nowa^Ewa' },
  patientIdentifier: '7001',
  identifierSystem: system,
  birthDate: '1990-01-31',
};

/** A triage list with one study in it. */
function openTriage(study: NewTestStudy) {
  const clinic = createTestClinic({ seed: false });
  const { studyInstanceUid } = clinic.addStudy(study);
  const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const show = (shown: ClinicClient) =>
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ClinicProvider client={shown}>
          <TriageList />
        </ClinicProvider>
      </QueryClientProvider>,
    );
  return { clinic, client, studyInstanceUid, show };
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const created = (clinic: { patients: ReadonlyMap<string, unknown> }) => [...clinic.patients.values()].slice(5);

test('a new patient gets the number in its own number space, by which the next image is matched', async () => {
  const { clinic, client, studyInstanceUid, show } = openTriage({ arrivedAs });
  show(client);
  await press('New patient from this image');
  await press('Create patient and file');
  await screen.findByText('No images waiting');
  expect(created(clinic)).toMatchObject([
    { name: [{ family: 'Nowa', given: ['Ewa'] }], identifier: [{ system, value: '7001' }] },
  ]);
  expect(clinic.studies.get(studyInstanceUid)?.patientId).toBe('p6');
});

test('a number of an unknown issuer is kept together with the issuer, and words say what that means', async () => {
  const { identifierSystem: _, ...unknown } = arrivedAs;
  const { clinic, client, show } = openTriage({
    reason: 'unknown_issuer',
    arrivedAs: { ...unknown, issuer: 'ELSEWHERE' },
    candidatePatientIds: ['p1'],
  });
  show(client);
  await screen.findByText('The number comes from an issuer that this clinic does not know.');
  expect(screen.getByText('Number 7001 (ELSEWHERE)')).toBeTruthy();
  expect(await screen.findByRole('button', { name: /Żółkiewska/ })).toBeTruthy();
  await press('New patient from this image');
  expect(screen.getByLabelText<HTMLInputElement>('Number').value).toBe('7001');
  expect(screen.getByText(/From “ELSEWHERE”, an issuer that this clinic does not know/)).toBeTruthy();
  await press('Create patient and file');
  await screen.findByText('No images waiting');
  expect(created(clinic)).toMatchObject([{ identifier: [{ value: '7001', assigner: { display: 'ELSEWHERE' } }] }]);
  expect(created(clinic)[0]).not.toHaveProperty('identifier.0.system');
});

test('a number that nobody is said to have issued is not written, and the form says so', async () => {
  const { identifierSystem: _, ...unknown } = arrivedAs;
  const { clinic, client, show } = openTriage({ arrivedAs: unknown });
  show(client);
  await press('New patient from this image');
  expect(screen.queryByLabelText('Number')).toBeNull();
  expect(screen.getByText(/does not say who issued the number 7001/)).toBeTruthy();
  await press('Create patient and file');
  await screen.findByText('No images waiting');
  expect(created(clinic)).toHaveLength(1);
  expect(created(clinic)[0]).not.toHaveProperty('identifier');
});

test('a reason that is newer than this page is told as it is', async () => {
  const { client, show } = openTriage({ reason: 'held_by_rule', arrivedAs });
  show(client);
  await screen.findByText('Needs review (held_by_rule)');
});

test('a number that another patient has is told of before and after', async () => {
  const study = { reason: 'identity_mismatch', arrivedAs: { ...arrivedAs, patientIdentifier: '1001' } };
  const { clinic, client, show } = openTriage(study);
  show(client);
  await press('New patient from this image');
  const field = screen.getByLabelText<HTMLInputElement>('Number');
  expect(field.value).toBe('');
  expect(screen.getByText(/1001 belongs to another patient/)).toBeTruthy();
  fireEvent.change(field, { target: { value: '1002' } });
  await press('Create patient and file');
  expect((await screen.findByRole('alert')).textContent).toContain('Another patient already has this number.');
  expect(created(clinic)).toEqual([]);
});

test('when filing fails the patient exists: the form says so, takes no corrections and makes no second one', async () => {
  const { clinic, client, studyInstanceUid, show } = openTriage({ arrivedAs });
  clinic.failNext('/filing', { status: 503 });
  show(client);
  await press('New patient from this image');
  await press('Create patient and file');
  await screen.findByText('The patient was created, but the image is not filed yet');
  expect(screen.getByRole('alert').textContent).toContain('The server could not answer.');
  expect(screen.queryByLabelText('Family name')).toBeNull();
  await press('File under this patient');
  await screen.findByText('No images waiting');
  expect(created(clinic)).toHaveLength(1);
  expect(clinic.studies.get(studyInstanceUid)?.patientId).toBe('p6');
});

/** Chooses a patient for the study and stops before the last step. */
async function decide() {
  fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'zolk' } });
  await press(/Żółkiewska/);
  await screen.findByText('Is this the right patient?');
}

test('filing what somebody else has filed changes nothing and says so', async () => {
  const { clinic, client, studyInstanceUid, show } = openTriage({ arrivedAs });
  // No events come, as on a page whose stream is broken.
  const deaf: ClinicClient = {
    ...client,
    events: { ...client.events, subscribe: () => ({ close: () => undefined, retry: () => undefined }) },
  };
  show(deaf);
  await decide();
  await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p2' });
  await press('File under this patient');
  await screen.findByText('Nowa, Ewa: somebody else has already filed this image.');
  await screen.findByText('No images waiting');
  expect(clinic.studies.get(studyInstanceUid)?.patientId).toBe('p2');
  await press('OK');
  expect(screen.queryByText(/somebody else/)).toBeNull();
});

test('a patient who was made for an image that somebody else has filed is not kept quiet about', async () => {
  const { clinic, client, studyInstanceUid, show } = openTriage({ arrivedAs });
  // Somebody else is quicker between the making of the patient and the filing.
  const create: typeof client.fhir.create = async (type, resource) => {
    const patient = await client.fhir.create(type, resource);
    await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p2' });
    return patient;
  };
  show({ ...client, fhir: { ...client.fhir, create } });
  await press('New patient from this image');
  await press('Create patient and file');
  await screen.findByText(/somebody else has already filed this image. The new patient is still there./);
  expect(created(clinic)).toHaveLength(1);
  expect(clinic.studies.get(studyInstanceUid)?.patientId).toBe('p2');
});

test('an image that leaves while somebody decides about it does not vanish without a word', async () => {
  const { client, studyInstanceUid, show } = openTriage({ arrivedAs });
  show(client);
  await decide();
  await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p2' });
  await screen.findByText('Nowa, Ewa: somebody else has already filed this image.');
});

test('a filing whose answer was lost is done when it is tried again', async () => {
  const { clinic, client, studyInstanceUid, show } = openTriage({ arrivedAs });
  let lost = true;
  const fileStudy: typeof client.imaging.fileStudy = async (filing) => {
    const answer = await client.imaging.fileStudy(filing);
    if (!lost) return answer;
    lost = false;
    throw new Error('lost');
  };
  show({
    ...client,
    imaging: { ...client.imaging, fileStudy },
    events: { ...client.events, subscribe: () => ({ close: () => undefined, retry: () => undefined }) },
  });
  await decide();
  await press('File under this patient');
  await screen.findByRole('alert');
  await press('File under this patient');
  await waitFor(() => expect(screen.queryByText('No images waiting')).toBeTruthy());
  expect(screen.queryByText(/somebody else/)).toBeNull();
  expect(clinic.studies.get(studyInstanceUid)?.patientId).toBe('p1');
});
