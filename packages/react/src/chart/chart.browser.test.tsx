import { type ClinicClient, createClinicClient, type FhirResources, type FhirResourceType } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { AlertList, AllergyList, CarePlanList, ImmunizationList, MedicationList, ProblemList } from '../chart.ts';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { fillChart, manyAllergies, noneKnown } from '../stories/chartRecords.ts';
import '../testing/patience.ts';

afterEach(cleanup);

const makeClinic = () => {
  const clinic = createTestClinic();
  return { clinic, client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }) };
};
const newQueries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
const page = (client: ClinicClient, queries: QueryClient, child: ReactNode) => (
  <QueryClientProvider client={queries}>
    <ClinicProvider client={client} locale="en-GB">
      {child}
    </ClinicProvider>
  </QueryClientProvider>
);
const show = (client: ClinicClient, child: ReactNode) => render(page(client, newQueries(), child));
const root = () => document.querySelector<HTMLElement>('[data-clinikit-section]');
const reached = (state: string) => waitFor(() => expect(root()?.dataset['state']).toBe(state));
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

interface Tried {
  readonly name: string;
  readonly Section: ComponentType<{ patientId: string }>;
  /** What is read, and what the section says where there is nothing. */
  readonly types: readonly string[];
  readonly none: RegExp;
  /** What stands there of the first patient. */
  readonly ofFirst: RegExp;
}

const sections: readonly Tried[] = [
  {
    ...{ name: 'AllergyList', Section: AllergyList, types: ['AllergyIntolerance'] },
    ...{ none: /Not recorded whether|No known/, ofFirst: /Penicillin/ },
  },
  {
    ...{ name: 'ProblemList', Section: ProblemList, types: ['Condition'] },
    ...{ none: /No problems/, ofFirst: /High blood pressure/ },
  },
  {
    ...{ name: 'MedicationList', Section: MedicationList, types: ['MedicationStatement', 'MedicationRequest'] },
    ...{ none: /No medicines/, ofFirst: /Ramipril|Amlodipine/ },
  },
  {
    ...{ name: 'ImmunizationList', Section: ImmunizationList, types: ['Immunization'] },
    ...{ none: /No vaccinations/, ofFirst: /Influenza/ },
  },
  {
    ...{ name: 'CarePlanList', Section: CarePlanList, types: ['CarePlan'] },
    ...{ none: /No care plan/, ofFirst: /Lower the blood pressure/ },
  },
  {
    ...{ name: 'AlertList', Section: AlertList, types: ['Flag'] },
    ...{ none: /No alerts/, ofFirst: /Hearing aid/ },
  },
];

/** A record that was entered in error, of a type. */
function mistakenRecord(type: string): Parameters<ClinicClient['fhir']['create']> {
  const [subject, code] = [{ reference: 'Patient/p2' }, { text: 'x' }];
  const status = 'entered-in-error';
  const verificationStatus = { coding: [{ code: status }] };
  const records: Record<string, FhirResources[FhirResourceType]> = {
    AllergyIntolerance: { resourceType: 'AllergyIntolerance', patient: subject, code, verificationStatus },
    Condition: { resourceType: 'Condition', subject, code, verificationStatus },
    MedicationStatement: { resourceType: 'MedicationStatement', subject, status },
    MedicationRequest: { resourceType: 'MedicationRequest', subject, status, intent: 'order' },
    Immunization: { resourceType: 'Immunization', patient: subject, status, vaccineCode: code },
    CarePlan: { resourceType: 'CarePlan', subject, status, intent: 'plan' },
    Flag: { resourceType: 'Flag', subject, status, code },
  };
  const record = records[type];
  if (!record) throw new Error(`No ${type}.`);
  return [record.resourceType, record];
}

describe.each(sections)('$name', ({ Section, types, none, ofFirst }) => {
  test('says that nothing is recorded only where nothing is', async () => {
    const { client } = makeClinic();
    show(client, <Section patientId="p2" />);
    await reached('empty');
    expect(screen.getAllByText(none)).not.toHaveLength(0);
  });

  test('shows nothing of the patient before, also in mid-request', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    await waitFor(async () => expect((await client.fhir.search('Flag', { patient: 'p1' })).resources).toHaveLength(1));
    // The answers about the first patient come long after those about the second one, cancelled or not.
    const late: typeof fetch = async (input, init) => {
      const request = new Request(input, { ...init, signal: null });
      const isOfFirst = /p1\b/.test(request.url);
      const answer = await clinic.fetch(request);
      if (isOfFirst) await new Promise((resolve) => setTimeout(resolve, 300));
      return answer;
    };
    const slow = createClinicClient({ url: clinic.url, fetch: late });
    const queries = newQueries();
    const view = render(page(slow, queries, <Section patientId="p1" />));
    view.rerender(page(slow, queries, <Section patientId="p2" />));
    await reached('empty');
    const until = performance.now() + 600;
    while (performance.now() < until) {
      expect(document.body.textContent).not.toMatch(ofFirst);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    view.rerender(page(slow, queries, <Section patientId="p1" />));
    await waitFor(() => expect(document.body.textContent).toMatch(ofFirst));
    view.rerender(page(slow, queries, <Section patientId="p2" />));
    expect(document.body.textContent).not.toMatch(ofFirst);
  });

  test.each(types)('never takes a failed search of %s for none', async (failing) => {
    const { clinic, client } = makeClinic();
    const mend = clinic.fail(new RegExp(`/fhir/${failing}\\?`), { status: 500 });
    show(client, <Section patientId="p2" />);
    await reached('error');
    expect(screen.queryByText(none)).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(/Could not load/);
    mend();
    await press('Try again');
    await reached('empty');
  });

  test.each(types)('never takes %s that may not be read for none', async (forbidden) => {
    const { clinic, client } = makeClinic();
    clinic.fail(new RegExp(`/fhir/${forbidden}\\?`), { status: 403, code: 'forbidden' });
    show(client, <Section patientId="p2" />);
    await reached('forbidden');
    expect(screen.queryByText(none)).toBeNull();
    expect(screen.getAllByText(/Your role does not see/)).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test.each(types)('does not take a part of %s that counts for nothing for all of it', async (truncated) => {
    const { client } = makeClinic();
    // What was entered in error is shown to nobody; behind a hundred of it something else may stand.
    for (let number = 0; number < 101; number += 1) await client.fhir.create(...mistakenRecord(truncated));
    show(client, <Section patientId="p2" />);
    await reached('incomplete');
    expect(screen.queryByText(none)).toBeNull();
    await press('Show more');
    await reached('empty');
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
    type(/^Problem/, 'Essential hypertension');
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
    await screen.findByText('x');
    expect((await client.fhir.read('Condition', id)).code).toEqual({ coding });
    await press(/^Edit/);
    type(/^Problem/, 'Asthma');
    await press('Save');
    await screen.findByText('Asthma');
    expect((await client.fhir.read('Condition', id)).code).toEqual({ text: 'Asthma' });
  });

  test('that somebody else has changed is not ended by one press on the old version', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    clinic.fail('/events', 'network');
    show(client, <ProblemList patientId="p1" />);
    await reached('ready');
    const { resources } = await client.fhir.search('Condition', { patient: 'p1' });
    const one = resources.find(({ code }) => code?.text === 'High blood pressure');
    if (!one) throw new Error('No record.');
    await client.fhir.update('Condition', { ...one, note: [{ text: 'changed elsewhere' }] });
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
  type(/^Medicine/, 'ramipril');
  await press('Save');
  await screen.findByRole('alertdialog');
  await press('Back to the form');
  await press('Cancel');
  await press('Leave without saving');
  await press(/^Stop/);
  await screen.findByText('Moved to past.');
  await press('Add medicine');
  type(/^Medicine/, 'ramipril');
  await press('Save');
  await screen.findByText('ramipril');
});
