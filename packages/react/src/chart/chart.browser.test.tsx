import { type ClinicClient, createClinicClient, type FhirResources, type FhirResourceType } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import {
  AlertList,
  AllergyList,
  CarePlanList,
  ChartSummary,
  chartBundle,
  chartSections,
  Documents,
  FormList,
  ImmunizationList,
  LabResults,
  MedicationList,
  PatientChart,
  ProblemList,
  Timeline,
  VitalsChart,
} from '../chart.ts';
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
  {
    ...{ name: 'VitalsChart', Section: VitalsChart, types: ['Observation'] },
    ...{ none: /No vital signs/, ofFirst: /158|84\.2/ },
  },
  {
    ...{ name: 'LabResults', Section: LabResults, types: ['Observation'] },
    ...{ none: /No laboratory/, ofFirst: /Hemoglobin|Blood count/ },
  },
  {
    ...{ name: 'Documents', Section: Documents, types: ['DocumentReference'] },
    ...{ none: /No documents/, ofFirst: /cardiologist/ },
  },
  {
    ...{ name: 'FormList', Section: FormList, types: ['QuestionnaireResponse'] },
    ...{ none: /No forms filled/, ofFirst: /Before your dental|dental-anamnesis/ },
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
    Observation: {
      ...{ resourceType: 'Observation', subject, status, code },
      category: ['vital-signs', 'laboratory'].map((one) => ({ coding: [{ code: one }] })),
    },
    DocumentReference: { resourceType: 'DocumentReference', subject, status, content: [] },
    QuestionnaireResponse: { resourceType: 'QuestionnaireResponse', subject, status },
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
    await screen.findByText('x');
    expect((await client.fhir.read('Condition', id)).code).toEqual({ coding });
    await press(/^Edit/);
    type('Problem', 'Asthma');
    await press('Save');
    await screen.findByText('Asthma');
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

describe('the chart', () => {
  const tab = (name: string) => screen.getByRole('tab', { name });

  test('reads a section when it is opened, and keeps what was typed while others are open', async () => {
    const { clinic } = makeClinic();
    fillChart(clinic);
    const asked: string[] = [];
    const told: typeof fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return clinic.fetch(input, init);
    };
    show(createClinicClient({ url: clinic.url, fetch: told }), <PatientChart patientId="p1" />);
    await screen.findAllByText('Penicillin');
    expect(asked.some((url) => url.includes('/Immunization?'))).toBe(false);
    fireEvent.click(tab('Vaccinations'));
    await screen.findByText(/Influenza/);
    await press('Add vaccination');
    type('Vaccine', 'Tetanus');
    fireEvent.click(tab('Problems'));
    await screen.findByRole('button', { name: 'Add problem' });
    fireEvent.click(tab('Vaccinations'));
    expect(screen.getByLabelText<HTMLInputElement>('Vaccine').value).toBe('Tetanus');
  });

  test('is walked by keyboard', async () => {
    const { client } = makeClinic();
    show(client, <PatientChart patientId="p1" />);
    tab('Overview').focus();
    fireEvent.keyDown(tab('Overview'), { key: 'ArrowRight' });
    expect(tab('Timeline').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Timeline'));
    fireEvent.keyDown(tab('Timeline'), { key: 'End' });
    expect(document.activeElement).toBe(tab('Alerts'));
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('goes with its patient, and keeps nothing of the one before', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    const queries = newQueries();
    const view = render(page(client, queries, <PatientChart patientId="p1" />));
    await screen.findAllByText('Penicillin');
    view.rerender(page(client, queries, <PatientChart patientId="p2" />));
    expect(document.body.textContent).not.toMatch(/Penicillin|Żółkiewska/);
    await screen.findAllByText('No problems recorded');
    expect(document.body.textContent).not.toMatch(/Penicillin|Żółkiewska/);
  });

  test.each(['AllergyIntolerance', 'Condition', 'MedicationStatement', 'CarePlan', 'Flag'])(
    'has an overview that takes no failed search of %s for none',
    async (failing) => {
      const { clinic, client } = makeClinic();
      clinic.fail(new RegExp(`/fhir/${failing}\\?`), { status: 500 });
      show(client, <ChartSummary patientId="p2" />);
      await waitFor(() => expect(document.querySelectorAll('.ck-short[data-state="empty"]')).toHaveLength(4));
      expect(document.querySelectorAll('.ck-short[data-state="error"]')).toHaveLength(1);
      await reached('error');
    },
  );

  test('has the sections that it is given, in their order', () => {
    const { client } = makeClinic();
    const own = { id: 'own', title: () => 'Our own', icon: () => null, Component: () => <p>Made elsewhere</p> };
    const [first] = chartSections;
    if (!first) throw new Error('No section.');
    show(client, <PatientChart patientId="p1" sections={[own, first]} />);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Our own', 'Overview']);
    expect(screen.getByText('Made elsewhere')).toBeTruthy();
  });

  test('leaves as a bundle that says what it lacks', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    await waitFor(async () => expect((await client.fhir.search('Flag', { patient: 'p1' })).resources).toHaveLength(1));
    clinic.fail(/\/fhir\/Condition\?/, { status: 500 });
    clinic.fail(/\/fhir\/Consent\?/, { status: 403, code: 'forbidden' });
    const { bundle, missing } = await chartBundle(client, 'p1');
    expect(missing.map(({ type }) => type)).toEqual(['Condition', 'Consent']);
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(types).toEqual(expect.arrayContaining(['Patient', 'AllergyIntolerance', 'Flag', 'ImagingStudy']));
    expect(types).not.toContain('Condition');
  });
});

describe('Timeline', () => {
  const timelineState = () =>
    document.querySelector<HTMLElement>('[data-clinikit-section="timeline"]')?.dataset['state'];

  test('shows everything by month, the newest first, and what is switched off no more', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    show(client, <Timeline patientId="p1" timeZone="Europe/Warsaw" />);
    await screen.findByText('Influenza, inactivated');
    const months = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent ?? '');
    const years = months().flatMap((month) => /\d{4}/.exec(month)?.[0] ?? []);
    expect(years).toEqual(years.toSorted().toReversed());
    fireEvent.click(screen.getByRole('button', { name: 'Vaccinations' }));
    await waitFor(() => expect(screen.queryByText('Influenza, inactivated')).toBeNull());
  });

  test('names what could not be read, and shows the rest', async () => {
    const { clinic, client } = makeClinic();
    fillChart(clinic);
    const mend = clinic.fail(/\/fhir\/MedicationStatement\?/, { status: 500 });
    show(client, <Timeline patientId="p1" />);
    await waitFor(() => expect(timelineState()).toBe('error'));
    expect(screen.getByRole('alert').textContent).toContain('Could not load: Medicines.');
    expect(screen.queryByText('Ramipril')).toBeNull();
    expect(screen.getAllByText('Penicillin')).not.toHaveLength(0);
    mend();
    await press('Try again');
    await waitFor(() => expect(timelineState()).toBe('ready'));
  });

  test('never takes what may not be read for nothing', async () => {
    const { clinic, client } = makeClinic();
    clinic.fail(/\/fhir\/Condition\?/, { status: 403, code: 'forbidden' });
    show(client, <Timeline patientId="p4" />);
    await waitFor(() => expect(timelineState()).toBe('forbidden'));
    expect(screen.queryByText(/Nothing has been recorded/)).toBeNull();
  });

  test('draws of ten thousand entries only those in sight', async () => {
    const { clinic, client } = makeClinic();
    const many: typeof fetch = async (input, init) => {
      const { url } = new Request(input, init);
      if (!/\/fhir\/Procedure\?/.test(url)) return clinic.fetch(input, init);
      const offset = Number(new URL(url).searchParams.get('_offset') ?? 0);
      const entry = Array.from({ length: 1000 }, (_none, place) => ({
        resource: {
          ...{ resourceType: 'Procedure', id: `x${offset + place}`, status: 'completed' },
          ...{ subject: { reference: 'Patient/p2' }, code: { text: `Visit ${offset + place}` } },
          performedDateTime: new Date(Date.UTC(2026, 0, 1) - (offset + place) * 86_400_000).toISOString(),
        },
      }));
      const next = { relation: 'next', url: `${clinic.url}/fhir/Procedure?patient=p2&_offset=${offset + 1000}` };
      return Response.json({ resourceType: 'Bundle', type: 'searchset', entry, link: offset < 9000 ? [next] : [] });
    };
    show(createClinicClient({ url: client.url, fetch: many }), <Timeline patientId="p2" />);
    await screen.findByText('Visit 0');
    await press('Show more');
    await waitFor(() => expect(screen.getByText(/There is more of/)).toBeTruthy());
    await press('Show more');
    await waitFor(() => expect(screen.queryByText(/There is more of/)).toBeNull());
    expect(document.querySelectorAll('.ck-timeline-row').length).toBeLessThan(80);
    const [row] = document.querySelectorAll('[aria-setsize]');
    expect(row?.getAttribute('aria-setsize')).toBe('10000');
  });
});

describe('vital signs', () => {
  test('are entered at once, each as its own record, and the index is worked out and said to be', async () => {
    const { client } = makeClinic();
    show(client, <VitalsChart patientId="p2" />);
    await press('Add measurements');
    type('Systolic pressure, mmHg', '128');
    await press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Enter both values');
    type('Diastolic pressure, mmHg', '82');
    type('Weight, kg', '70,5');
    type('Height, cm', '170');
    await press('Save');
    await screen.findByText('128/82', { exact: false });
    expect(screen.getByText('24.4', { exact: false }).closest('tr')?.textContent).toContain('Calculated here');
    const { resources } = await client.fhir.search('Observation', { patient: 'p2', category: 'vital-signs' });
    expect(resources).toHaveLength(3);
    expect(
      resources.find(({ component }) => component)?.component?.map(({ valueQuantity }) => valueQuantity?.value),
    ).toEqual([128, 82]);
    expect(resources.some(({ valueQuantity }) => valueQuantity?.value === 70.5 && valueQuantity.code === 'kg')).toBe(
      true,
    );
  });

  test('of different units never stand on one scale, and no index is worked out of them', async () => {
    const { client } = makeClinic();
    const weight = (value: number, code: string, effectiveDateTime: string) =>
      client.fhir.create('Observation', {
        ...{ resourceType: 'Observation', status: 'final', subject: { reference: 'Patient/p2' }, effectiveDateTime },
        category: [{ coding: [{ code: 'vital-signs' }] }],
        code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
        valueQuantity: { value, code, unit: code },
      });
    await weight(70, 'kg', '2024-01-01');
    await weight(71, 'kg', '2025-01-01');
    await weight(154, '[lb_av]', '2024-06-01');
    await weight(156, '[lb_av]', '2025-06-01');
    show(client, <VitalsChart patientId="p2" />);
    await reached('ready');
    const curves = [...document.querySelectorAll('.ck-curve figcaption')].map(({ textContent }) => textContent);
    expect(curves).toEqual(expect.arrayContaining(['Weight kg', 'Weight lb']));
    expect(screen.queryByText(/Body mass index/)).toBeNull();
  });
});

test('a result outside of its range is said by word, and one in another unit is not assessed', async () => {
  const { clinic, client } = makeClinic();
  fillChart(clinic);
  await client.fhir.create('Observation', {
    ...{
      resourceType: 'Observation',
      status: 'final',
      subject: { reference: 'Patient/p1' },
      effectiveDateTime: '2026-05-01',
    },
    ...{ category: [{ coding: [{ code: 'laboratory' }] }], code: { text: 'Glucose' } },
    valueQuantity: { value: 99, unit: 'mg/dl' },
    referenceRange: [{ low: { value: 3.9, unit: 'mmol/l' }, high: { value: 5.5, unit: 'mmol/l' } }],
  });
  show(client, <LabResults patientId="p1" />);
  const row = async (name: string) => (await screen.findByRole('rowheader', { name })).closest('tr')?.textContent;
  expect(await row('Hemoglobin')).toContain('Too low');
  expect(await row('Potassium')).toContain('Too high');
  expect(await row('Leukocytes')).toContain('In range');
  expect(await row('Glucose')).toContain('Not assessed');
  await screen.findByText(/Blood count and electrolytes/);
});

test('a document is stored with its content, shown, and one that fails is named', async () => {
  const { clinic, client } = makeClinic();
  show(client, <Documents patientId="p2" />);
  await reached('empty');
  const input = screen.getByLabelText('Choose files', { selector: 'input' });
  const png = Uint8Array.from(atob('iVBORw0KGgo='), (letter) => letter.charCodeAt(0));
  clinic.failNext(/^POST .*\/Binary/, { status: 500 });
  fireEvent.change(input, {
    target: { files: [new File(['x'], 'lost.txt'), new File([png], 'scan.png', { type: 'image/png' })] },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('lost.txt');
  await screen.findByText('scan.png', { selector: 'strong' });
  await press('Show');
  await waitFor(() => expect(screen.getByAltText('scan.png').getAttribute('src')).toMatch(/^blob:/));
  const { resources } = await client.fhir.search('DocumentReference', { patient: 'p2' });
  expect(resources).toHaveLength(1);
  expect(resources[0]?.content[0]?.attachment).toMatchObject({ contentType: 'image/png', size: 8 });
});
