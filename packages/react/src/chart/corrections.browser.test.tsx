import type { ClinicClient } from '@clinikit/client';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { LabResults, VitalsChart } from '../chart.ts';
import { makeClinic, press, show, type } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';
import { observationsOf } from './vitals/measures.ts';

afterEach(cleanup);

const author = { reference: 'Practitioner/p7', display: 'dr Anna Lis' };
const subject = { reference: 'Patient/p2' };
const observations = async (client: ClinicClient) =>
  (await client.fhir.search('Observation', { patient: 'p2' })).resources;

async function withPressure() {
  const { client } = makeClinic();
  const about = { subject, effectiveDateTime: '2026-04-20T08:15:00Z' };
  for (const record of observationsOf({ systolic: 218, diastolic: 85 }, about)) {
    await client.fhir.create('Observation', record);
  }
  show(client, <VitalsChart patientId="p2" author={author} timeZone="Europe/Warsaw" />);
  await screen.findByText('218/85');
  return client;
}

describe('a vital sign', () => {
  test('that hardly anybody has is asked about, stays in the form, and is believed', async () => {
    const { client } = makeClinic();
    show(client, <VitalsChart patientId="p2" author={author} />);
    await press('Add measurements');
    screen.getByLabelText('Height, cm').focus();
    type('Height, cm', '1720');
    await press('Save');
    const question = await screen.findByRole('alertdialog', { name: 'Is this right?' });
    expect(question.textContent).toContain('Height: 1,720 cm');
    expect(document.activeElement?.textContent).toBe('Back to the form');
    expect(await observations(client)).toEqual([]);
    await press('Back to the form');
    const height = screen.getByLabelText<HTMLInputElement>('Height, cm');
    expect(height.value).toBe('1720');
    await waitFor(() => expect(document.activeElement).toBe(height));
    await press('Save');
    await press('It is right, save');
    await waitFor(async () =>
      expect((await observations(client)).map((one) => one.valueQuantity?.value)).toEqual([1720]),
    );
  });

  test('is corrected in its row, says who, when and from what, and keeps its version', async () => {
    const client = await withPressure();
    const button = screen.getByRole('button', { name: /^Correct: Blood pressure/ });
    button.focus();
    fireEvent.click(button);
    expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe('2026-04-20T10:15');
    type('Systolic pressure, mmHg', '128');
    fireEvent.keyDown(screen.getByLabelText('Systolic pressure, mmHg'), { key: 'Enter', ctrlKey: true });
    await screen.findByText('128/85');
    const [record] = await observations(client);
    expect(record?.status).toBe('corrected');
    expect(record?.effectiveDateTime).toBe('2026-04-20T08:15:00Z');
    expect(record?.meta?.versionId).toBe('2');
    const row = screen.getByText('128/85').closest('tr');
    expect(row?.textContent).toMatch(/Corrected.*by dr Anna Lis: 218\/85 mmHg → 128\/85 mmHg/);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Correct: Blood pressure'));
    fireEvent.click(within(row ?? document.body).getByRole('button', { name: /^History/ }));
    await waitFor(() => expect(document.querySelectorAll('.ck-version')).toHaveLength(2));
  });

  test('is left as it was by Escape, and marked as entered in error', async () => {
    const client = await withPressure();
    await press(/^Correct: Blood pressure/);
    fireEvent.keyDown(screen.getByLabelText('Systolic pressure, mmHg'), { key: 'Escape' });
    await press(/^Entered in error: Blood pressure/);
    await screen.findByText('Marked as entered in error.');
    await waitFor(() => expect(screen.queryByText('218/85')).toBeNull());
    expect((await observations(client)).map(({ status }) => status)).toEqual(['entered-in-error']);
  });

  test('that another person has corrected meanwhile is shown in both versions', async () => {
    const client = await withPressure();
    await press(/^Correct: Blood pressure/);
    type('Systolic pressure, mmHg', '128');
    const [record] = await observations(client);
    const [first, second] = record?.component ?? [];
    if (!record || !first || !second) throw new Error('No record.');
    const theirs = { ...first, valueQuantity: { ...first.valueQuantity, value: 118 } };
    await client.fhir.update('Observation', { ...record, component: [theirs, second] });
    await press('Save');
    const both = await screen.findByRole('group', { name: 'Systolic pressure, mmHg' });
    expect(both.textContent).toMatch(/128.*118/);
  });

  test('that stands twice in one record is shown in pairs, and only marked as entered in error', async () => {
    const { client } = makeClinic();
    const about = { subject, effectiveDateTime: '2026-04-20T08:15:00Z' };
    const [first] = observationsOf({ systolic: 150, diastolic: 90 }, about);
    const [second] = observationsOf({ systolic: 120, diastolic: 80 }, about);
    if (!first) throw new Error('No record.');
    const component = [...(first.component ?? []), ...(second?.component ?? [])];
    await client.fhir.create('Observation', { ...first, component });
    show(client, <VitalsChart patientId="p2" author={author} />);
    await screen.findByText('150/90');
    screen.getByText('120/80');
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Entered in error/ })).toHaveLength(2);
  });

  test('that is only known to be below a number says so beside its field, and stays so', async () => {
    const { client } = makeClinic();
    const [first] = observationsOf({ oxygen: 70 }, { subject, effectiveDateTime: '2026-04-20T08:15:00Z' });
    if (!first) throw new Error('No record.');
    await client.fhir.create('Observation', {
      ...first,
      valueQuantity: { ...first.valueQuantity, comparator: '<' },
    });
    show(client, <VitalsChart patientId="p2" author={author} />);
    await press(/^Correct/);
    type(/\(<\)$/, '72');
    await press('Save');
    await screen.findByText('<72');
    expect((await observations(client))[0]?.valueQuantity).toMatchObject({ value: 72, comparator: '<' });
  });

  test('keeps its form and what was typed when its row goes', async () => {
    const client = await withPressure();
    await press(/^Correct: Blood pressure/);
    type('Systolic pressure, mmHg', '128');
    const [record] = await observations(client);
    if (!record) throw new Error('No record.');
    await client.fhir.update('Observation', { ...record, status: 'entered-in-error' });
    await client.fhir.create('Observation', {
      ...{ resourceType: 'Observation', status: 'final', subject, effectiveDateTime: '2026-04-21' },
      ...{ code: { text: 'Mood' }, valueString: 'calm' },
      category: [{ coding: [{ code: 'vital-signs' }] }],
    });
    await screen.findByText('calm');
    expect(screen.getByLabelText<HTMLInputElement>('Systolic pressure, mmHg').value).toBe('128');
  });
});

test('a result of a laboratory is corrected, and a slipped comma is asked about', async () => {
  const { client } = makeClinic();
  await client.fhir.create('Observation', {
    ...{ resourceType: 'Observation', status: 'final', subject, code: { text: 'Potassium' } },
    category: [{ coding: [{ code: 'laboratory' }] }],
    ...{ effectiveDateTime: '2026-04-20', valueQuantity: { value: 5.6, unit: 'mmol/l' } },
    referenceRange: [{ low: { value: 3.5, unit: 'mmol/l' }, high: { value: 5.1, unit: 'mmol/l' } }],
  });
  show(client, <LabResults patientId="p2" author={author} />);
  await press(/^Edit: Potassium/);
  type('Result', '46');
  await press('Save');
  const question = await screen.findByRole('alertdialog', { name: 'Is this right?' });
  expect(question.textContent).toContain('Potassium: 46 mmol/l');
  await press('Back to the form');
  type('Result', '4.6');
  await press('Save');
  await screen.findByText('4.6 mmol/l');
  expect(screen.getByText(/5\.6 mmol\/l → 4\.6 mmol\/l/).textContent).toContain('by dr Anna Lis');
  const [record] = await observations(client);
  expect([record?.status, record?.meta?.versionId]).toEqual(['corrected', '2']);
  await press(/^Edit: Potassium/);
  expect(screen.getByLabelText<HTMLInputElement>(/^Note/).value).toBe('');
});
