import { createClinicClient } from '@clinikit/client';

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { afterEach, describe, expect, test } from 'vitest';
import {
  ChartSummary,
  chartBundle,
  chartSections,
  Documents,
  LabResults,
  PatientChart,
  Timeline,
  VitalsChart,
} from '../chart.ts';

import { fillChart } from '../stories/chartRecords.ts';
import '../styles.css';
import { makeClinic, newQueries, page, press, show, type } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const root = () => document.querySelector<HTMLElement>('[data-clinikit-section]');
const reached = (state: string) => waitFor(() => expect(root()?.dataset['state']).toBe(state));

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
    await screen.findAllByText(/Influenza/);
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
    clinic.fail(/\$everything/, { status: 500 });
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
    const months = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent ?? '');
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
    await screen.findByText('Influenza, inactivated');
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

  test('draws of ten thousand entries and one only those in sight', async () => {
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
    expect(row?.getAttribute('aria-setsize')).toBe('10001');
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
    type('Weight, kg', '70.5');
    type('Height, cm', '170');
    await press('Save');
    await screen.findByText('128/82', { exact: false });
    expect((await screen.findByText('24.4', { exact: false })).closest('tr')?.textContent).toContain('Calculated here');
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
