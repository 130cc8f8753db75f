import type { Questionnaire } from '@clinikit/client';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FormList } from '../chart.ts';
import { makeClinic, press, show } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const url = 'urn:example:smoking';
const subject = { reference: 'Patient/p2' };
const form = (
  version: string | undefined,
  text: string,
  status: Questionnaire['status'] = 'active',
): Questionnaire => ({
  ...{ resourceType: 'Questionnaire', status, url, title: 'Smoking', ...(version !== undefined && { version }) },
  item: [{ linkId: 'a', type: 'boolean', text }],
});

async function withAnswers(questionnaire: string) {
  const { clinic, client } = makeClinic();
  const answer = () =>
    client.fhir.create('QuestionnaireResponse', {
      ...{ resourceType: 'QuestionnaireResponse', status: 'completed', subject, questionnaire },
      ...{ authored: new Date().toISOString() },
      item: [{ linkId: 'a', text: 'As it was asked', answer: [{ valueBoolean: true }] }],
    });
  return { clinic, client, answer };
}

test('answers are shown with the version of the form that they were given to, also a retired one', async () => {
  const { client, answer } = await withAnswers(`${url}|1`);
  await client.fhir.create('Questionnaire', form('2', 'Have you never smoked?'));
  await client.fhir.create('Questionnaire', form('1', 'Do you smoke?', 'retired'));
  await answer();
  show(client, <FormList patientId="p2" readOnly />);
  await press(/^Open: Smoking/);
  await screen.findByText('Do you smoke?');
  expect(screen.queryByText('Have you never smoked?')).toBeNull();
  expect(screen.getByText('Version 1')).toBeTruthy();
  expect(screen.getByText('No longer in use')).toBeTruthy();
});

test('so they are where the form was written over since, with and without a version of its own', async () => {
  for (const version of ['1', undefined]) {
    const { client, answer } = await withAnswers(version === undefined ? url : `${url}|${version}`);
    const first = await client.fhir.create('Questionnaire', form(version, 'Do you smoke?'));
    await answer();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const next = version === undefined ? undefined : '2';
    await client.fhir.update('Questionnaire', { ...first, ...form(next, 'Have you never smoked?') });
    show(client, <FormList patientId="p2" readOnly />);
    await press(/^Open: Smoking/);
    await screen.findByText('Do you smoke?');
    expect(screen.queryByText('Have you never smoked?')).toBeNull();
    cleanup();
  }
});

test('answers whose form is not here are shown by their own words', async () => {
  const { client, answer } = await withAnswers('https://elsewhere.example/forms/smoking|7');
  await answer();
  show(client, <FormList patientId="p2" />);
  await press(/^Open: smoking/);
  const question = await screen.findByText('As it was asked');
  expect(question.parentElement?.textContent).toContain('Yes');
  expect(screen.getByRole('note').textContent).toContain('is not here');
  await press('Back to the list');
  await screen.findByRole('button', { name: /^Open: smoking/ });
});

test('answers whose form cannot be read are not hidden, and the failure is told', async () => {
  const { clinic, client, answer } = await withAnswers(`${url}|1`);
  await answer();
  show(client, <FormList patientId="p2" />);
  const button = await screen.findByRole('button', { name: /^Open/ });
  clinic.fail(/\/fhir\/Questionnaire\?/, { status: 500 });
  button.click();
  await screen.findByText('As it was asked');
  await waitFor(() => expect(screen.getByRole('note').textContent).toContain('could not be loaded'));
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
});
