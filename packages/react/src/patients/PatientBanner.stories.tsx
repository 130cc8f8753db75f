import { createClinicClient } from '@clinikit/client';
import type { TestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { fails, forbids, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import { PatientBanner } from './PatientBanner.tsx';

const meta: Meta<typeof PatientBanner> = {
  title: 'Patients/PatientBanner',
  component: PatientBanner,
  args: { patientId: 'p1' },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof PatientBanner>;

const findIn = (canvasElement: HTMLElement, text: string | RegExp) => within(canvasElement).findByText(text);

/** Allergies, an alert and a mother for two of the people. */
function withAlerts(clinic: TestClinic): void {
  for (const id of ['p1', 'p2']) {
    const patient = { reference: `Patient/${id}` };
    const allergy = (text: string, criticality: 'high' | 'low') =>
      clinic.addRecord({ resourceType: 'AllergyIntolerance', patient, code: { text }, criticality });
    allergy('Penicillin', 'high');
    allergy('Latex', 'low');
    const code = { text: 'Hearing aid: speak to her face' };
    clinic.addRecord({ resourceType: 'Flag', status: 'active', subject: patient, code });
    clinic.addRecord({
      ...{ resourceType: 'RelatedPerson', patient, relationship: [{ text: 'Mother' }] },
      name: [{ family: 'Żółkiewska', given: ['Bogumiła'] }],
      telecom: [{ system: 'phone', value: '+48 500 600 700' }],
    });
  }
}

const noneKnown = (clinic: TestClinic): void => {
  const code = { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] };
  const patient = { reference: 'Patient/p1' };
  clinic.addRecord({ resourceType: 'AllergyIntolerance', patient, code });
};

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'Żółkiewska, Łucja')).toBeVisible();
    await expect(await findIn(canvasElement, 'Allergies not recorded')).toBeVisible();
  },
};
export const Alerts: Story = {
  decorators: [inStoryClinic({ prepare: withAlerts })],
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'Penicillin')).toBeVisible();
    await expect(await findIn(canvasElement, /Bogumiła/)).toBeVisible();
  },
};
export const AlertsInTheDark: Story = { ...Alerts, parameters: { theme: 'dark' } };
export const NoKnownAllergies: Story = {
  decorators: [inStoryClinic({ prepare: noneKnown })],
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'No known allergies')).toBeVisible();
  },
};
export const AllergiesFailed: Story = {
  decorators: [inStoryClinic({ prepare: (clinic) => void clinic.fail('AllergyIntolerance', { status: 500 }) })],
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'Could not load allergies')).toBeVisible();
  },
};
export const LongNames: Story = { args: { patientId: 'p2' }, decorators: [inStoryClinic({ prepare: withAlerts })] };
export const RightToLeft: Story = { args: { patientId: 'p3' } };
export const Polish: Story = {
  decorators: [inPolishClinic({ prepare: withAlerts })],
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'Penicillin')).toBeVisible();
  },
};
export const Merged: Story = {
  args: { onOpenPatient: () => undefined },
  decorators: [
    inStoryClinic({
      prepare: (clinic) => {
        const { patients } = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
        void patients.merge({ sourceId: 'p1', targetId: 'p2' });
      },
    }),
  ],
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'This record was merged into another one.')).toBeVisible();
  },
};
export const NothingRecorded: Story = {
  args: { patientId: 'p5' },
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, 'No name')).toBeVisible();
  },
};
export const Loading: Story = { decorators: [inStoryClinic({ prepare: neverAnswers })] };
export const Forbidden: Story = {
  decorators: [inStoryClinic({ prepare: forbids })],
  play: async ({ canvasElement }) => {
    await expect(await findIn(canvasElement, /You do not have access/)).toBeVisible();
  },
};
export const Failed: Story = {
  name: 'Error',
  decorators: [inStoryClinic({ prepare: fails })],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
  },
};
