import { type ClinicClient, createClinicClient } from '@clinikit/client';

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { afterEach, describe, expect, test } from 'vitest';
import { AllergyList, ChartSummary, MedicationList, PatientChart, ProblemList, VitalsChart } from '../chart.ts';
import { PatientBanner } from '../patients.ts';

import { fillChart, manyAllergies, noneKnown } from '../stories/chartRecords.ts';
import { makeClinic, newQueries, page, press, show, type } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const root = () => document.querySelector<HTMLElement>('[data-clinikit-section]');
const reached = (state: string) => waitFor(() => expect(root()?.dataset['state']).toBe(state));

describe('nothing is shown as what it is not', () => {
  const subject = { reference: 'Patient/p1' };

  test('a vital sign of a kind that is not drawn is no empty section', async () => {
    const { client } = makeClinic();
    await client.fhir.create('Observation', {
      ...{ resourceType: 'Observation', status: 'final', subject, code: { text: 'Head circumference' } },
      category: [{ coding: [{ code: 'vital-signs' }] }],
      ...{ effectiveDateTime: '2026-03-02', valueQuantity: { value: 41, unit: 'cm' } },
    });
    show(client, <VitalsChart patientId="p1" />);
    await reached('ready');
    expect(screen.getByText('Head circumference').parentElement?.textContent).toContain('41 cm');
  });

  test('a request that a drug is not given is no prescription', async () => {
    const { client } = makeClinic();
    await client.fhir.create('MedicationRequest', {
      ...{ resourceType: 'MedicationRequest', status: 'active', intent: 'order', doNotPerform: true, subject },
      medicationCodeableConcept: { text: 'Aspirin' },
    });
    show(client, <MedicationList patientId="p1" />);
    const row = (await screen.findByText('Aspirin')).closest('li');
    expect([row?.dataset['danger'], row?.textContent]).toEqual(['true', expect.stringContaining('NOT to be taken')]);
  });

  test('that no allergy is known does not stand in green beside an allergy', async () => {
    const { clinic, client } = makeClinic();
    noneKnown(clinic);
    fillChart(clinic);
    show(client, <AllergyList patientId="p1" />);
    await reached('ready');
    expect(document.querySelector('[data-kind="good"]')).toBeNull();
  });

  test('a file of one patient does not come while another one is open', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    const queries = newQueries();
    const asked: AbortSignal[] = [];
    const read = client.fhir.read;
    const watched: ClinicClient = {
      ...client,
      fhir: {
        ...client.fhir,
        read: (of, id, options) => {
          const signal = options?.signal;
          if (!isDownloading || of !== 'Patient' || !signal || asked.length > 0) return read(of, id, options);
          asked.push(signal);
          return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        },
      },
    };
    let isDownloading = false;
    const view = render(page(watched, queries, <PatientChart patientId="p1" sections={[]} />));
    const button = await screen.findByRole('button', { name: /download/i });
    isDownloading = true;
    fireEvent.click(button);
    await waitFor(() => expect(asked).toHaveLength(1));
    view.rerender(page(watched, queries, <PatientChart patientId="p2" sections={[]} />));
    await waitFor(() => expect(asked[0]?.aborted).toBe(true));
  });
});

describe('AllergyList', () => {
  test('tells that none is known apart from that none is recorded', async () => {
    const { clinic, client } = makeClinic();
    noneKnown(clinic);
    show(client, <AllergyList patientId="p1" />);
    await reached('known-none');
    expect(screen.getByText('No known allergies')).toBeTruthy();
    expect(screen.queryByText(/Not recorded whether/)).toBeNull();
  });

  test('says by one press that none is known, and takes it back when an allergy is added', async () => {
    const { client } = makeClinic();
    show(client, <AllergyList patientId="p2" />);
    await press('No known allergies');
    await reached('known-none');
    await press('Add allergy');
    type('Reacts to', 'Peanuts');
    await press('Save');
    await reached('ready');
    await waitFor(async () => {
      const { resources } = await client.fhir.search('AllergyIntolerance', { patient: 'p2' });
      expect(resources.map(({ clinicalStatus }) => clinicalStatus?.coding?.[0]?.code)).toEqual(['active', 'resolved']);
    });
  });

  test('tells of an allergy that is there already, however it is written, and writes it twice only when told to', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    show(client, <AllergyList patientId="p1" />);
    await reached('ready');
    await press('Add allergy');
    type('Reacts to', '  PENICILLIN ');
    await press('Save');
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('Penicillin is already in the list');
    await press('Back to the form');
    expect(screen.getByLabelText<HTMLInputElement>('Reacts to').value).toBe('  PENICILLIN ');
    await press('Save');
    await press('Save anyway');
    await waitFor(() => expect(screen.getAllByText(/penicillin/i, { selector: 'strong' })).toHaveLength(2));
  });

  test('shows all of many, and how many of them at first', async () => {
    const { clinic, client } = makeClinic();
    manyAllergies(clinic);
    show(client, <AllergyList patientId="p1" />);
    await reached('incomplete');
    expect(screen.getByText('Showing 100 of 130.')).toBeTruthy();
    await press('Show more');
    await reached('ready');
    expect(document.querySelectorAll('.ck-record')).toHaveLength(130);
  });
});

describe('a problem', () => {
  const withProblem = async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    show(client, <ProblemList patientId="p1" author={{ display: 'dr Anna Lis' }} />);
    await reached('ready');
    const record = () =>
      client.fhir
        .search('Condition', { patient: 'p1' })
        .then(({ resources }) => resources.find(({ code }) => code?.text === 'High blood pressure'));
    const row = () => screen.getByText('High blood pressure', { selector: 'strong' }).closest('li');
    return { client, record, row };
  };

  test('is ended and taken back', async () => {
    const { record, row } = await withProblem();
    fireEvent.click(within(row() ?? document.body).getByRole('button', { name: /^Resolved/ }));
    await screen.findByText('Moved to past.');
    expect((await record())?.abatementDateTime).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await record())?.clinicalStatus?.coding?.[0]?.code).toBe('resolved');
    await press('Undo');
    await screen.findByText('Undone.');
    expect(await record()).toMatchObject({ clinicalStatus: { coding: [{ code: 'active' }] } });
    expect((await record())?.abatementDateTime).toBeUndefined();
  });

  test('that was entered in error goes from the list, keeps its history, and loses its clinical status', async () => {
    const { record, row } = await withProblem();
    fireEvent.click(within(row() ?? document.body).getByRole('button', { name: /^Entered in error/ }));
    await waitFor(() => expect(screen.queryByText('High blood pressure', { selector: 'strong' })).toBeNull());
    const kept = await record();
    expect(kept?.clinicalStatus).toBeUndefined();
    expect(kept?.verificationStatus?.coding?.[0]?.code).toBe('entered-in-error');
  });

  test('that two people edit is shown in both versions, and nothing is lost', async () => {
    const { client, record, row } = await withProblem();
    fireEvent.click(within(row() ?? document.body).getByRole('button', { name: /^Edit/ }));
    type('Problem', 'Essential hypertension');
    type(/^Note/, 'Measures at home');
    const theirs = await record();
    if (!theirs) throw new Error('No record.');
    await client.fhir.update('Condition', { ...theirs, code: { text: 'Hypertension, stage 2' } });
    await screen.findByText(/Somebody else has just changed/);
    await press('Save');
    const both = await screen.findByRole('group', { name: 'Problem' });
    expect(both.textContent).toContain('Essential hypertension');
    expect(both.textContent).toContain('Hypertension, stage 2');
    fireEvent.click(within(both).getByLabelText(/Theirs/));
    await press('Save what was chosen');
    await screen.findByText('Measures at home');
    await waitFor(() => expect(screen.getByText('Hypertension, stage 2', { selector: 'strong' })).toBeTruthy());
  });

  test('whose words are not touched keeps its code, and loses it with its words', async () => {
    const { client } = makeClinic();
    const coding = [{ system: 'http://snomed.info/sct', code: '38341003', display: 'Hypertension' }];
    const { id = '' } = await client.fhir.create('Condition', {
      ...{ resourceType: 'Condition', subject: { reference: 'Patient/p1' }, code: { coding } },
    });
    show(client, <ProblemList patientId="p1" />);
    await reached('ready');
    await press(/^Edit/);
    type(/^Note/, 'x');
    await press('Save');
    await screen.findByText('x', { selector: 'p' });
    expect((await client.fhir.read('Condition', id)).code).toEqual({ coding });
    await press(/^Edit/);
    type('Problem', 'Asthma');
    await press('Save');
    await screen.findByText('Asthma', { selector: 'strong' });
    expect((await client.fhir.read('Condition', id)).code).toEqual({ text: 'Asthma' });
  });

  test('that somebody else has changed is not ended by one press on the old version', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    let isFirst = true;
    // Theirs is written just before ours arrives.
    const racing: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'PUT' && isFirst) {
        isFirst = false;
        const { resources } = await client.fhir.search('Condition', { patient: 'p1' });
        const one = resources.find(({ code }) => code?.text === 'High blood pressure');
        if (one) await client.fhir.update('Condition', { ...one, note: [{ text: 'changed elsewhere' }] });
      }
      return clinic.fetch(request);
    };
    show(createClinicClient({ url: clinic.url, fetch: racing }), <ProblemList patientId="p1" />);
    await reached('ready');
    await press(/^Resolved/);
    expect((await screen.findByRole('alert')).textContent).toContain('Somebody else has changed this entry');
    await screen.findByText('changed elsewhere');
  });

  test('with a date that is none is not saved, and what was typed stays', async () => {
    const { client } = makeClinic();
    show(client, <ProblemList patientId="p2" />);
    await press('Add problem');
    type(/^Since when/, '31/02/2020');
    await press('Save');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Say what it is/);
    expect(alert.textContent).toMatch(/Enter a date such as/);
    expect(screen.getByLabelText<HTMLInputElement>(/^Since when/).value).toBe('31/02/2020');
    expect((await client.fhir.search('Condition', { patient: 'p2' })).resources).toEqual([]);
  });
});

test('a medicine entered twice is told, and one that was stopped is not the same', async () => {
  const { clinic, client } = makeClinic();
  fillChart(clinic);
  show(client, <MedicationList patientId="p1" />);
  await reached('ready');
  await press('Add medicine');
  type('Medicine', 'ramipril');
  await press('Save');
  await screen.findByRole('alertdialog');
  await press('Back to the form');
  await press('Cancel');
  await press('Leave without saving');
  await press(/^Stop/);
  await screen.findByText('Moved to past.');
  await press('Add medicine');
  type('Medicine', 'ramipril');
  await press('Save');
  await screen.findByText('ramipril');
});

test('a medicine whose end has passed stands under past, in the list and in the overview, whatever its status says', async () => {
  const { client } = makeClinic();
  const medicine = (text: string, end: string) =>
    client.fhir.create('MedicationStatement', {
      ...{ resourceType: 'MedicationStatement', status: 'active', subject: { reference: 'Patient/p2' } },
      ...{ medicationCodeableConcept: { text }, effectivePeriod: { start: '2020-01-01', end } },
    });
  await medicine('Amoxicillin', '2020-01-10');
  await medicine('Ramipril', '2999');
  const view = show(client, <MedicationList patientId="p2" />);
  await reached('ready');
  const standing = (name: string) => screen.getByText(name).closest<HTMLElement>('.ck-record')?.dataset['standing'];
  expect([standing('Ramipril'), standing('Amoxicillin')]).toEqual(['current', 'past']);
  expect(screen.getByText('Past (1)')).toBeTruthy();
  view.unmount();
  show(client, <ChartSummary patientId="p2" />);
  await screen.findByText('Ramipril');
  expect(screen.queryByText('Amoxicillin')).toBeNull();
});

test('an alert that has ended is not in the banner', async () => {
  const { client } = makeClinic();
  const flag = (text: string, end: string) =>
    client.fhir.create('Flag', {
      ...{
        resourceType: 'Flag',
        status: 'active',
        subject: { reference: 'Patient/p2' },
        code: { text },
        period: { end },
      },
    });
  await flag('Crutches', '2020-01-10');
  await flag('Hearing aid', '2999');
  show(client, <PatientBanner patientId="p2" />);
  await screen.findByText('Hearing aid');
  expect(screen.queryByText('Crutches')).toBeNull();
});
