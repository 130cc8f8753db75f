import { type ClinicClient, createClinicClient, type Patient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  DeletedStudies,
  PatientBanner,
  PatientForm,
  PatientMerge,
  PatientSearch,
  RecordHistory,
  StudyFiling,
} from '../patients.ts';

import { makeClinic, page, press, show, type } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const root = () => document.querySelector<HTMLElement>('.ck-root');
const reached = (state: string) => waitFor(() => expect(root()?.dataset['state']).toBe(state));
const typedIn = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label).value;

describe('who is switched to in mid-request', () => {
  const components: readonly [string, (patientId: string) => ReactNode][] = [
    ['PatientBanner', (id) => <PatientBanner patientId={id} />],
    ['PatientForm', (id) => <PatientForm patientId={id} />],
    ['PatientMerge', (id) => <PatientMerge patientId={id} otherPatientId="p4" />],
    ['RecordHistory', (id) => <RecordHistory recordId={id} />],
    ['DeletedStudies', (id) => <DeletedStudies patientId={id} />],
    ['StudyFiling', (id) => <StudyFiling studyInstanceUid={id === 'p1' ? '2.25.1' : '2.25.2'} patientId={id} />],
  ];

  test.each(components)('%s shows nothing of the one before', async (_name, element) => {
    const { clinic, client } = makeClinic();
    const reason = 'only of Łucja Żółkiewska';
    const own = [...clinic.studies.values()].find(({ patientId }) => patientId === 'p1');
    await client.imaging.deleteStudy({ studyInstanceUid: own?.studyInstanceUid ?? '', reason });
    // The answers about the first patient come long after those about the second one, cancelled or not.
    const late: typeof fetch = async (input, init) => {
      const request = new Request(input, { ...init, signal: null });
      const isOfFirst = /p1\b/.test(request.url);
      const answer = await clinic.fetch(request);
      if (isOfFirst) await new Promise((resolve) => setTimeout(resolve, 300));
      return answer;
    };
    const slow = createClinicClient({ url: clinic.url, fetch: late });
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const view = render(page(slow, queries, element('p1')));
    view.rerender(page(slow, queries, element('p2')));
    const words = () =>
      `${document.body.textContent} ${[...document.querySelectorAll('input')].map((one) => one.value)}`;
    await waitFor(() => expect(root()?.dataset['state']).not.toBe('loading'));
    const seen = new Set<string>();
    const until = performance.now() + 700;
    while (performance.now() < until) {
      seen.add(words());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const text of seen) expect(text).not.toMatch(/Żółkiewska|Łucja/);
  });

  test('a save that was under way writes the first one, and calls nobody who shows the second', async () => {
    const { clinic, client } = makeClinic();
    const onSave = vi.fn();
    const queries = new QueryClient();
    const view = render(page(client, queries, <PatientForm patientId="p1" onSave={onSave} />));
    await reached('ready');
    type(/Telephone/, '500 600 700');
    const slower = clinic.delay(/^PUT /, 200);
    fireEvent.submit(screen.getByRole('form'));
    view.rerender(page(client, queries, <PatientForm patientId="p2" onSave={onSave} />));
    await waitFor(() => expect(typedIn('Family name')).toContain('Wolfe'));
    await waitFor(() => expect(clinic.patients.get('p1')?.telecom).toMatchObject([{ value: '500 600 700' }]));
    slower();
    expect(typedIn('Family name')).toContain('Wolfe');
    expect(typedIn(/Telephone/)).toBe('');
    expect(clinic.patients.get('p2')?.telecom).toBeUndefined();
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('two people edit one record', () => {
  const write = (client: ClinicClient, change: (patient: Patient) => Patient) =>
    client.fhir.read('Patient', 'p1').then((patient) => client.fhir.update('Patient', change(patient)));

  test('what each has changed alone is kept without a question', async () => {
    const { clinic, client } = makeClinic();
    const onSave = vi.fn();
    show(client, <PatientForm patientId="p1" onSave={onSave} />);
    await reached('ready');
    type(/Telephone/, '500 600 700');
    await write(client, (patient) => ({ ...patient, gender: 'other' }));
    await screen.findByText(/Somebody else has just changed this record/);
    fireEvent.submit(screen.getByRole('form'));
    // Theirs is shown, since it was not on the screen.
    await screen.findByRole('region', { name: 'Somebody else has changed this record' });
    await press('Save what was chosen');
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(clinic.patients.get('p1')).toMatchObject({ gender: 'other', telecom: [{ value: '500 600 700' }] });
  });

  test('where both have changed the same, the second sees both, chooses, and loses nothing', async () => {
    const { clinic, client } = makeClinic();
    show(client, <PatientForm patientId="p1" />);
    await reached('ready');
    type('Family name', 'Kos');
    type(/Email/, 'kos@example.org');
    await write(client, (patient) => ({ ...patient, name: [{ use: 'official', family: 'Wilk', given: ['Łucja'] }] }));
    fireEvent.submit(screen.getByRole('form'));
    const both = await screen.findByRole('group', { name: 'Family name' });
    expect(both.textContent).toContain('Kos');
    expect(both.textContent).toContain('Wilk');
    const save = screen.getByRole('button', { name: 'Save what was chosen' });
    expect(save).toHaveProperty('disabled', true);
    await press('Back to the form');
    expect([typedIn('Family name'), typedIn(/Email/)]).toEqual(['Kos', 'kos@example.org']);
    fireEvent.submit(screen.getByRole('form'));
    fireEvent.click(within(await screen.findByRole('group', { name: 'Family name' })).getByLabelText(/Theirs/));
    await press('Save what was chosen');
    await waitFor(() => expect(clinic.patients.get('p1')?.telecom).toMatchObject([{ value: 'kos@example.org' }]));
    expect(clinic.patients.get('p1')?.name?.[0]).toMatchObject({ family: 'Wilk' });
    await screen.findByText('Saved.');
    expect(typedIn('Family name')).toBe('Wilk');
  });
});

describe('PatientForm', () => {
  test('makes nobody twice: the likely ones are shown, and one of them is taken', async () => {
    const { clinic, client } = makeClinic();
    const onChoose = vi.fn();
    show(client, <PatientForm onChoose={onChoose} />);
    type('Family name', 'lucja');
    type('Given names', 'zolkiewska');
    type(/Date of birth/, '29/02/1984');
    fireEvent.submit(screen.getByRole('form'));
    await screen.findByRole('region', { name: 'Is it one of these patients?' });
    expect(clinic.patients.size).toBe(5);
    await press('It is this person');
    expect(onChoose.mock.calls[0]?.[0]).toMatchObject({ id: 'p1' });
    expect(clinic.patients.size).toBe(5);
  });

  test('saves somebody new, and who was looked at and is none of the others', async () => {
    const { clinic, client } = makeClinic();
    const onSave = vi.fn();
    show(client, <PatientForm onSave={onSave} numberSystem="urn:number" />);
    type('Family name', 'Żółkiewska');
    type('Given names', 'Łucja');
    type(/Date of birth/, '29.2.1984');
    type(/Number/, '77');
    fireEvent.keyDown(screen.getByLabelText('Family name'), { key: 'Enter', ctrlKey: true });
    await press('It is none of these: save');
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(clinic.patients.get('p6')).toMatchObject({
      name: [{ use: 'official', family: 'Żółkiewska', given: ['Łucja'] }],
      birthDate: '1984-02-29',
      identifier: [{ system: 'urn:number', value: '77' }],
    });
  });

  test('says all that is wrong, leads to it, and sends nothing', async () => {
    const { clinic, client } = makeClinic();
    show(client, <PatientForm />);
    type(/Date of birth/, '31.02.1984');
    type(/Email/, 'anna');
    fireEvent.submit(screen.getByRole('form'));
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(within(summary).getAllByRole('link')).toHaveLength(3);
    fireEvent.click(within(summary).getByRole('link', { name: /email/ }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Email/));
    expect(screen.getByLabelText(/Email/).getAttribute('aria-invalid')).toBe('true');
    expect(clinic.patients.size).toBe(5);
  });

  test('keeps what was typed through a failure, and saves it then', async () => {
    const { clinic, client } = makeClinic();
    const onSave = vi.fn();
    show(client, <PatientForm onSave={onSave} />);
    type('Family name', 'Nikt');
    clinic.failNext(/^POST /, { status: 500 });
    fireEvent.submit(screen.getByRole('form'));
    await screen.findByRole('alert');
    expect(typedIn('Family name')).toBe('Nikt');
    fireEvent.submit(screen.getByRole('form'));
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  });

  test('Escape leaves, and asks where something would be lost', async () => {
    const { client } = makeClinic();
    const onCancel = vi.fn();
    show(client, <PatientForm onCancel={onCancel} />);
    const field = screen.getByLabelText('Family name');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    type('Family name', 'Nikt');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    await press('Go on editing');
    expect(typedIn('Family name')).toBe('Nikt');
    fireEvent.keyDown(field, { key: 'Escape' });
    await press('Leave without saving');
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});

describe('PatientSearch', () => {
  test('finds by name and year, by number and by date, and Enter opens the only one', async () => {
    const { client } = makeClinic();
    const onChoose = vi.fn();
    show(client, <PatientSearch onChoose={onChoose} />);
    const field = screen.getByRole('searchbox');
    for (const typed of ['zolk 1984', '29.02.1984', '1001', 'luc zolk']) {
      onChoose.mockClear();
      fireEvent.change(field, { target: { value: typed } });
      await screen.findByText('1 patient');
      fireEvent.keyDown(field, { key: 'Enter' });
      expect(onChoose.mock.calls[0]?.[0], typed).toMatchObject({ id: 'p1' });
      fireEvent.keyDown(field, { key: 'Escape' });
      await waitFor(() => expect(screen.queryByText('1 patient')).toBeNull());
    }
  });

  test('Enter never opens somebody who was found by what was typed before', async () => {
    const { clinic, client } = makeClinic();
    const onChoose = vi.fn();
    show(client, <PatientSearch onChoose={onChoose} />);
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'zolk' } });
    await screen.findByText('1 patient');
    const slower = clinic.delay('/fhir/Patient', 300);
    fireEvent.change(field, { target: { value: 'wolfe' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    await screen.findByText(/Wolfe/);
    slower();
    await screen.findByText('1 patient');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChoose.mock.calls[0]?.[0]).toMatchObject({ id: 'p2' });
  });

  test('arrow keys walk from the field through the patients and back', async () => {
    const { client } = makeClinic();
    show(client, <PatientSearch />);
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: '1984' } });
    fireEvent.change(field, { target: { value: 'zolk' } });
    const choice = await screen.findByRole('button', { name: /Żółkiewska/ });
    field.focus();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(choice);
    fireEvent.keyDown(choice, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field);
  });

  test('says that nobody was found, and that it failed, and tells the two apart', async () => {
    const { clinic, client } = makeClinic();
    show(client, <PatientSearch />);
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'nobody' } });
    await screen.findByText('No patients found');
    clinic.failNext('/fhir/Patient', { status: 500 }, 100);
    fireEvent.change(field, { target: { value: 'nobody else' } });
    await screen.findByRole('alert');
    expect(screen.queryByText('No patients found')).toBeNull();
  });
});

test('a merge says what it moves, is done, followed by the banner, and undone', async () => {
  const { clinic, client } = makeClinic();
  const onMerge = vi.fn();
  show(
    client,
    <>
      <PatientMerge patientId="p2" onMerge={onMerge} />
      <PatientBanner patientId="p1" onOpenPatient={() => undefined} />
    </>,
  );
  const studies = () => [...clinic.studies.values()].filter(({ patientId }) => patientId === 'p1').length;
  const before = studies();
  await reached('choose');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zolk' } });
  await press(/Żółkiewska/);
  await screen.findByText(new RegExp(`${before} stud(y|ies) will move`));
  expect(screen.getByText('The dates of birth differ. Make sure that this is one person.')).toBeTruthy();
  await press('Merge');
  await screen.findByText('The two records are one now.');
  expect(onMerge.mock.calls[0]?.[0]).toMatchObject({ id: 'p2' });
  expect(studies()).toBe(0);
  await screen.findByText('This record was merged into another one.');
  await press('Undo');
  await screen.findByText('Undone. Everything is where it was.');
  expect(studies()).toBe(before);
  await waitFor(() => expect(screen.queryByText('This record was merged into another one.')).toBeNull());
});

test('the banner tells allergies that failed, none recorded, none known and some apart', async () => {
  const { clinic, client } = makeClinic();
  clinic.failNext('AllergyIntolerance', { status: 500 }, 10);
  show(client, <PatientBanner patientId="p1" />);
  await screen.findByText('Could not load allergies');
  clinic.failNext('AllergyIntolerance', { status: 500 }, 0);
  cleanup();
  const fresh = createTestClinic();
  const other = createClinicClient({ url: fresh.url, fetch: fresh.fetch });
  show(other, <PatientBanner patientId="p1" />);
  await screen.findByText('Allergies not recorded');
  const patient = { reference: 'Patient/p1' };
  const none = { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] };
  await other.fhir.create('AllergyIntolerance', { resourceType: 'AllergyIntolerance', patient, code: none });
  await screen.findByText('No known allergies');
  const code = { text: 'Penicillin' };
  await other.fhir.create('AllergyIntolerance', {
    resourceType: 'AllergyIntolerance',
    patient,
    code,
    criticality: 'high',
  });
  await other.fhir.create('Flag', { resourceType: 'Flag', status: 'active', subject: patient, code: { text: 'Deaf' } });
  await screen.findByText('Penicillin');
  await screen.findByText('Deaf');
  expect(screen.queryByText('No known allergies')).toBeNull();
});

test('a history says what each version changed', async () => {
  const { client } = makeClinic();
  show(client, <RecordHistory recordId="p1" authorOf={() => 'Reception'} />);
  await reached('ready');
  const patient = await client.fhir.read('Patient', 'p1');
  await client.fhir.update('Patient', { ...patient, name: [{ use: 'official', family: 'Kos', given: ['Łucja'] }] });
  await waitFor(() => expect(document.querySelectorAll('[data-version]')).toHaveLength(2));
  const [newest] = document.querySelectorAll('[data-version]');
  expect(newest?.textContent).toContain('Before: Żółkiewska, Łucja');
  expect(newest?.textContent).toContain('After: Kos, Łucja');
  expect(newest?.textContent).toContain('by Reception');
  expect(newest?.textContent).not.toContain('Date of birth');
});

describe('a study in the wrong place', () => {
  const studyOf = (clinic: ReturnType<typeof createTestClinic>, patientId: string) =>
    [...clinic.studies.values()].find((study) => study.patientId === patientId)?.studyInstanceUid ?? '';

  test('goes to another patient, or to triage, and comes back', async () => {
    const { clinic, client } = makeClinic();
    const uid = studyOf(clinic, 'p1');
    show(client, <StudyFiling studyInstanceUid={uid} patientId="p1" />);
    await press('File under another patient');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'wolfe' } });
    await press(/Wolfe/);
    await press('File under this patient');
    await reached('refiled');
    expect(clinic.studies.get(uid)?.patientId).toBe('p2');
    await press('Undo');
    await waitFor(() => expect(clinic.studies.get(uid)?.patientId).toBe('p1'));
    await press('Send back to triage');
    await reached('sentBack');
    expect(clinic.studies.get(uid)?.patientId).toBeUndefined();
  });

  test('is deleted with a reason, listed, and restored', async () => {
    const { clinic, client } = makeClinic();
    const uid = studyOf(clinic, 'p1');
    show(client, <StudyFiling studyInstanceUid={uid} patientId="p1" />);
    await press('Delete');
    await press('Delete');
    await screen.findByText('Say why, so that others understand it later.');
    expect(clinic.studies.has(uid)).toBe(true);
    type('Reason', 'Taken of the wrong person');
    await press('Delete');
    await reached('deleted');
    expect(clinic.studies.has(uid)).toBe(false);
    cleanup();
    show(client, <DeletedStudies patientId="p1" />);
    await screen.findByText('Taken of the wrong person');
    await press('Restore');
    await reached('empty');
    expect(clinic.studies.get(uid)?.patientId).toBe('p1');
  });

  test('that somebody else has moved stays where it is, and says so', async () => {
    const { clinic, client } = makeClinic();
    const uid = studyOf(clinic, 'p1');
    show(client, <StudyFiling studyInstanceUid={uid} patientId="p1" />);
    await client.imaging.fileStudy({ studyInstanceUid: uid, patientId: 'p3' });
    await press('Send back to triage');
    await screen.findByText('Somebody else has moved this study meanwhile.');
    expect(clinic.studies.get(uid)?.patientId).toBe('p3');
  });
});
