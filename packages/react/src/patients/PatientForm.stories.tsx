import { createClinicClient } from '@clinikit/client';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { fails, forbids, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import { PatientForm } from './PatientForm.tsx';

const meta: Meta<typeof PatientForm> = {
  title: 'Patients/PatientForm',
  component: PatientForm,
  args: { numberSystem: 'urn:clinikit:test:chart', onSave: fn(), onChoose: fn(), onCancel: fn() },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof PatientForm>;

export const New: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Family name'), 'Nikt');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await canvas.findByText('Saved.');
    await expect(args.onSave).toHaveBeenCalledOnce();
  },
};
export const Edit: Story = {
  args: { patientId: 'p1' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByDisplayValue('Żółkiewska')).toBeVisible();
  },
};
export const Dark: Story = { ...Edit, parameters: { theme: 'dark' } };
export const LongNames: Story = { args: { patientId: 'p2' } };
export const Polish: Story = {
  args: { patientId: 'p1' },
  decorators: [inPolishClinic()],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByDisplayValue('29.02.1984')).toBeVisible();
  },
};
export const ToCorrect: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText(/Date of birth/), '31.02.1984');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('alert')).toHaveFocus();
  },
};
export const Duplicates: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Family name'), 'Zolkiewska');
    await userEvent.type(canvas.getByLabelText('Given names'), 'Lucja');
    await userEvent.type(canvas.getByLabelText(/Date of birth/), '29.02.1984');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('button', { name: 'It is this person' })).toBeVisible();
  },
};
export const DuplicatesInPolish: Story = {
  decorators: [inPolishClinic()],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Nazwisko'), 'Zolkiewska');
    await userEvent.type(canvas.getByLabelText('Imiona'), 'Lucja');
    await userEvent.click(canvas.getByRole('button', { name: 'Zapisz' }));
    await expect(await canvas.findByRole('button', { name: 'To ta osoba' })).toBeVisible();
  },
};

let elsewhere: (() => Promise<unknown>) | undefined;
export const ChangedByTwo: Story = {
  args: { patientId: 'p1' },
  decorators: [
    inStoryClinic({
      prepare: (clinic) => {
        const { fhir } = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
        elsewhere = async () => {
          const patient = await fhir.read('Patient', 'p1');
          const name = [{ use: 'official', family: 'Wilk-Żółkiewska', given: ['Łucja'] }];
          await fhir.update('Patient', { ...patient, name, gender: 'other' });
        };
      },
    }),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const family = await canvas.findByLabelText('Family name');
    await userEvent.clear(family);
    await userEvent.type(family, 'Kos');
    await elsewhere?.();
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('group', { name: 'Family name' })).toBeVisible();
  },
};
export const Leaving: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Family name'), 'Nikt');
    await userEvent.keyboard('{Escape}');
    await expect(await canvas.findByRole('button', { name: 'Go on editing' })).toHaveFocus();
  },
};
export const Loading: Story = {
  args: { patientId: 'p1' },
  decorators: [inStoryClinic({ prepare: neverAnswers })],
};
export const Forbidden: Story = { args: { patientId: 'p1' }, decorators: [inStoryClinic({ prepare: forbids })] };
export const Failed: Story = {
  name: 'Error',
  args: { patientId: 'p1' },
  decorators: [inStoryClinic({ prepare: fails })],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
  },
};
