import { createClinicClient } from '@clinikit/client';
import type { TestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { fails, forbids, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import { RecordHistory } from './RecordHistory.tsx';

async function edited(clinic: TestClinic): Promise<void> {
  const { fhir } = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const first = await fhir.read('Patient', 'p1');
  const second = await fhir.update('Patient', {
    ...first,
    name: [
      { use: 'official', family: 'Żółkiewska-Wolfeschlegelsteinhausen', given: ['Łucja'] },
      { use: 'maiden', family: 'Żółkiewska', given: ['Łucja'] },
    ],
  });
  await fhir.update('Patient', { ...second, telecom: [{ system: 'phone', value: '+48 500 600 700' }] });
}

const meta: Meta<typeof RecordHistory> = {
  title: 'Patients/RecordHistory',
  component: RecordHistory,
  args: { recordId: 'p1', authorOf: ({ versionId }) => (versionId === '1' ? undefined : 'Reception') },
  decorators: [inStoryClinic({ options: { now: '2026-06-15T08:00:00Z' }, prepare: (clinic) => void edited(clinic) })],
};
export default meta;
type Story = StoryObj<typeof RecordHistory>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('+48 500 600 700')).toBeVisible();
  },
};
/** Without a word of the host, the audit trail says who it was. */
export const ByTrail: Story = {
  args: { authorOf: undefined },
  decorators: [
    inStoryClinic({
      options: { now: '2026-06-15T08:00:00Z' },
      prepare: (clinic) => {
        clinic.addLook({ name: 'Ewa Maj-Brzęczyszczykiewicz', role: 'reception', interaction: 'update' });
        void edited(clinic);
      },
    }),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect((await canvas.findAllByText('by Ewa Maj-Brzęczyszczykiewicz')).length).toBeGreaterThan(0);
  },
};
export const Dark: Story = { ...Default, parameters: { theme: 'dark' } };
export const Polish: Story = {
  ...Default,
  decorators: [inPolishClinic({ options: { now: '2026-06-15T08:00:00Z' }, prepare: (clinic) => void edited(clinic) })],
};
export const Loading: Story = { decorators: [inStoryClinic({ prepare: neverAnswers })] };
export const Forbidden: Story = { decorators: [inStoryClinic({ prepare: forbids })] };
export const Failed: Story = {
  name: 'Error',
  decorators: [inStoryClinic({ prepare: fails })],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
  },
};
