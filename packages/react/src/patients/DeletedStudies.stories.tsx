import { createClinicClient } from '@clinikit/client';
import type { TestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { fails, forbids, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import { DeletedStudies } from './DeletedStudies.tsx';

function deleted(clinic: TestClinic): void {
  const { imaging } = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const reasons = ['Zdjęcie innej osoby', 'Blurred, and taken again on the same day with the head held still'];
  for (const [at, { studyInstanceUid }] of [...clinic.studies.values()].slice(0, 2).entries()) {
    void imaging.deleteStudy({ studyInstanceUid, reason: reasons[at] ?? '' });
  }
}
const now = '2026-06-15T08:00:00Z';

const meta: Meta<typeof DeletedStudies> = {
  title: 'Patients/DeletedStudies',
  component: DeletedStudies,
  decorators: [inStoryClinic({ options: { now }, prepare: deleted })],
};
export default meta;
type Story = StoryObj<typeof DeletedStudies>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Zdjęcie innej osoby')).toBeVisible();
  },
};
export const Restored: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = await canvas.findAllByRole('button', { name: 'Restore' });
    if (first) await userEvent.click(first);
    await waitFor(() => expect(canvas.getAllByRole('button')).toHaveLength(1));
  },
};
export const Dark: Story = { ...Default, parameters: { theme: 'dark' } };
export const Polish: Story = {
  decorators: [inPolishClinic({ options: { now }, prepare: deleted })],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Zdjęcie innej osoby')).toBeVisible();
  },
};
export const Empty: Story = {
  decorators: [inStoryClinic()],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('No deleted images')).toBeVisible();
  },
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
