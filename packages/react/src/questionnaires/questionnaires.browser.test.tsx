import { createClinicClient, type Questionnaire, type QuestionnaireResponse } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { QuestionnaireForm, type QuestionnaireFormProps } from '../chart.ts';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { anamnesis, capture, consent, gad7, medicines, phq9 } from './testing/forms.ts';
import '../testing/patience.ts';

afterEach(cleanup);

const open = async (questionnaire: Questionnaire, more: Partial<QuestionnaireFormProps> = {}) => {
  const clinic = createTestClinic();
  const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const saved: QuestionnaireResponse[] = [];
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const element = (given: Partial<QuestionnaireFormProps>) => (
    <QueryClientProvider client={queries}>
      <ClinicProvider client={client} locale="en-GB">
        <QuestionnaireForm
          patientId="p1"
          questionnaire={questionnaire}
          onSave={(response) => saved.push(response)}
          {...given}
        />
      </ClinicProvider>
    </QueryClientProvider>
  );
  const view = render(element(more));
  await waitFor(() => expect(root()?.dataset['state']).toBe('ready'));
  return { clinic, client, saved, again: (given: Partial<QuestionnaireFormProps>) => view.rerender(element(given)) };
};
const root = () => document.querySelector<HTMLElement>('[data-clinikit-form]');
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const choose = (group: string | RegExp, option: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByLabelText(option));
const answersOf = (response: QuestionnaireResponse | undefined, linkId: string): unknown[] => {
  const walk = (items: QuestionnaireResponse['item'] = []): unknown[] =>
    items.flatMap((one) => [
      ...(one.linkId === linkId ? (one.answer ?? []).map(({ item: _item, ...value }) => Object.values(value)[0]) : []),
      ...walk(one.item),
      ...(one.answer ?? []).flatMap((answer) => walk(answer.item)),
    ]);
  return walk(response?.item);
};

describe('PHQ-9', () => {
  test('sums its answers, and is stored with the sum', async () => {
    const { saved, client } = await open(phq9);
    for (const item of phq9.item ?? []) {
      if (item.type === 'choice') choose(item.text ?? '', item.linkId === '9' ? 'Not at all' : 'Several days');
    }
    expect(screen.getByLabelText<HTMLInputElement>('Total score').value).toBe('8');
    expect(screen.queryByText(/Ask about safety/)).toBeNull();
    choose(/better off dead/, 'Nearly every day');
    expect(screen.getByLabelText<HTMLInputElement>('Total score').value).toBe('11');
    expect(screen.getByText(/Ask about safety/)).toBeTruthy();
    await press('Finish');
    await screen.findByText('Finished and saved.');
    const stored = await client.fhir.read('QuestionnaireResponse', saved[0]?.id ?? '');
    expect(stored).toMatchObject({
      status: 'completed',
      questionnaire: `${phq9.url}|1`,
      subject: { reference: 'Patient/p1' },
    });
    expect(answersOf(stored, 'score')).toEqual([11]);
    expect(answersOf(stored, '1')).toMatchObject([{ code: 'LA6569', display: 'Several days' }]);
  });

  test('names each question without an answer, with a way to it', async () => {
    const { saved } = await open(phq9);
    await press('Finish');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getAllByRole('link')).toHaveLength(9);
    fireEvent.click(within(alert).getByRole('link', { name: 'Answer: Poor appetite or overeating' }));
    expect(document.activeElement?.closest('fieldset')?.dataset['link']).toBe('5');
    expect(saved).toEqual([]);
  });
});

test('GAD-7 sums up to what is answered so far', async () => {
  await open(gad7);
  const sum = () => screen.getByLabelText<HTMLInputElement>('Total score').value;
  expect(sum()).toBe('');
  choose('Trouble relaxing', 'More than half the days');
  expect(sum()).toBe('2');
});

describe('an anamnesis', () => {
  test('asks what follows from an answer, and sends nothing that is not asked for any more', async () => {
    const { saved } = await open(anamnesis);
    expect(screen.queryByLabelText('Which ones?')).toBeNull();
    choose(/blood thinners/, 'Yes');
    type('Which ones?', 'Warfarin');
    type(/Last INR/, '2.5');
    choose(/Which of these/, 'Asthma');
    type(/Since when/, '03/2011');
    choose(/afraid of/, 'The noise');
    type('Another answer', 'The smell');
    await press('Finish');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(answersOf(saved[0], 'which')).toEqual(['Warfarin']);
    expect(answersOf(saved[0], 'inr')).toEqual([2.5]);
    expect(answersOf(saved[0], 'since')).toEqual(['2011-03']);
    expect(answersOf(saved[0], 'fear')).toEqual(['The smell']);
    expect(answersOf(saved[0], 'source')).toEqual(['tablet']);
    expect(answersOf(saved[0], 'pain')).toEqual([]);
    choose(/blood thinners/, 'No');
    expect(screen.queryByLabelText(/Last INR/)).toBeNull();
    await press('Finish');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.status).toBe('amended');
    expect([...answersOf(saved[1], 'which'), ...answersOf(saved[1], 'inr')]).toEqual([]);
    // What was entered comes back with the question.
    choose(/blood thinners/, 'Yes');
    expect(screen.getByLabelText<HTMLInputElement>('Which ones?').value).toBe('');
  });

  test('says what is wrong with a value, beside it and above', async () => {
    const { saved } = await open(anamnesis);
    choose(/blood thinners/, 'Yes');
    type('Which ones?', 'x'.repeat(41));
    type(/Last INR/, '22');
    choose(/Which of these/, 'Diabetes');
    type(/Since when/, 'long ago');
    await press('Finish');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('At most 40 characters.');
    expect(alert.textContent).toContain('At most 10.');
    expect(alert.textContent).toContain('Enter a date such as');
    expect(screen.getByLabelText(/Since when/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText<HTMLInputElement>(/Since when/).value).toBe('long ago');
    type(/Last INR/, '2.55');
    await press('Finish');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('At most 1 decimal places.'));
    expect(saved).toEqual([]);
  });
});

test('a consent begins with what is known, and can be put aside', async () => {
  const { saved, client, again } = await open(consent);
  choose('I agree to the treatment', 'Yes');
  expect(screen.getByLabelText<HTMLInputElement>('Name of who agrees').value).toBe('Żółkiewska');
  await press('Save for later');
  await screen.findByText('Saved. It is not finished yet.');
  expect(saved[0]?.status).toBe('in-progress');
  again({ responseId: saved[0]?.id });
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name of who agrees').value).toBe('Żółkiewska'));
  type('Name of who agrees', 'Łucja');
  // Somebody else finishes it meanwhile.
  const theirs = await client.fhir.read('QuestionnaireResponse', saved[0]?.id ?? '');
  const item = theirs.item?.map((one) =>
    one.linkId === 'name' ? { ...one, answer: [{ valueString: 'Somebody else' }] } : one,
  );
  await client.fhir.update('QuestionnaireResponse', { ...theirs, item });
  await press('Finish');
  const both = await screen.findByRole('group', { name: 'Name of who agrees' });
  expect(both.textContent).toContain('Łucja');
  expect(both.textContent).toContain('Somebody else');
  fireEvent.click(within(both).getByLabelText(/Yours|entered/i));
  await press('Save what was chosen');
  await waitFor(async () => {
    const stored = await client.fhir.read('QuestionnaireResponse', saved[0]?.id ?? '');
    expect([stored.status, ...answersOf(stored, 'name')]).toEqual(['completed', 'Łucja']);
  });
});

test('a group that repeats asks each repetition by its own answers', async () => {
  const { saved } = await open(medicines);
  type('Name', 'Ramipril');
  await press('Add: Medicine');
  const groups = () => screen.getAllByRole('group', { name: /^Medicine, \d/ });
  expect(groups()).toHaveLength(2);
  const [first, second] = groups();
  if (!first || !second) throw new Error('Two groups.');
  fireEvent.change(within(second).getByLabelText('Name'), { target: { value: 'Amlodipine' } });
  fireEvent.click(within(second).getByLabelText('Yes'));
  expect(within(first).queryByLabelText(/How much/)).toBeNull();
  fireEvent.change(within(second).getByLabelText(/How much/), { target: { value: '5' } });
  type(/Telephone of your pharmacy 1/, '111');
  await press('Add an answer');
  type(/Telephone of your pharmacy 2/, '222');
  await press('Finish');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(answersOf(saved[0], 'name')).toEqual(['Ramipril', 'Amlodipine']);
  expect(answersOf(saved[0], 'dose')).toMatchObject([{ value: 5, code: 'mg', system: 'http://unitsofmeasure.org' }]);
  expect(answersOf(saved[0], 'phone')).toEqual(['111', '222']);
  await press('Remove: Medicine 1');
  await press('Finish');
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(answersOf(saved[1], 'name')).toEqual(['Amlodipine']);
});

test('the extensions of Structured Data Capture are followed', async () => {
  const { saved } = await open(capture);
  expect(screen.getByLabelText<HTMLInputElement>(/Date of birth/).value).toBe('29/02/1984');
  expect(screen.getByLabelText<HTMLSelectElement>(/Country/).selectedOptions[0]?.text).toBe('Poland');
  type(/^Weight in/, '100');
  expect(screen.queryByLabelText(/eat this week/)).toBeNull();
  type(/^Height in/, '180');
  expect(screen.getByLabelText<HTMLInputElement>('Body mass index').value).toBe('30.9');
  type(/eat this week/, 'Bread');
  choose(/Habits/, 'Smokes');
  choose(/Habits/, 'None');
  type(/Postal code/, '123');
  await press('Finish');
  expect((await screen.findByRole('alert')).textContent).toContain('Enter it in this form: 00-000');
  type(/Postal code/, '00-950');
  type(/When do you get up/, '06:30');
  type(/Web page/, 'https://example.org');
  await press('Finish');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(answersOf(saved[0], 'bmi')).toEqual([30.9]);
  expect(answersOf(saved[0], 'habits')).toEqual(['None']);
  expect(answersOf(saved[0], 'alarm')).toEqual(['06:30:00']);
  expect(answersOf(saved[0], 'born')).toEqual(['1984-02-29']);
});

test('answers that are shown cannot be changed', async () => {
  const { saved, again } = await open(medicines);
  type('Name', 'Ramipril');
  await press('Finish');
  await waitFor(() => expect(saved).toHaveLength(1));
  again({ responseId: saved[0]?.id, readOnly: true });
  await waitFor(() => expect(screen.getByLabelText('Name')).toMatchObject({ value: 'Ramipril', readOnly: true }));
  expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

test('a form for one patient keeps nothing for the next', async () => {
  const { again } = await open(medicines);
  type('Name', 'Ramipril');
  again({ patientId: 'p2' });
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe(''));
});

test('what only a list that is not here could answer is asked of nobody, and the form says so', async () => {
  const { saved } = await open({
    ...{ resourceType: 'Questionnaire', status: 'active', title: 'Intake' },
    item: [
      { linkId: 'a', text: 'Ward', type: 'choice', required: true, answerValueSet: 'http://example.test/wards' },
      { linkId: 'b', text: 'Room', type: 'string', required: true },
    ],
  });
  await screen.findByText(/cannot be answered now\. The form can be finished without it\./);
  await press('Finish');
  expect((await screen.findByRole('alert')).textContent).not.toContain('Ward');
  type(/Room/, '12');
  await press('Finish');
  await screen.findByText('Finished and saved.');
  expect(answersOf(saved[0], 'b')).toEqual(['12']);
});
