import { createTestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { fails, inPolishClinic, inStoryClinic } from '../stories/inStoryClinic.tsx';
import { StudyFiling } from './StudyFiling.tsx';

// The same studies in every clinic of the same seed.
const ofFirst = [...createTestClinic().studies.values()].find(({ patientId }) => patientId === 'p1');

const meta: Meta<typeof StudyFiling> = {
  title: 'Patients/StudyFiling',
  component: StudyFiling,
  args: { studyInstanceUid: ofFirst?.studyInstanceUid ?? '', patientId: 'p1', onMove: fn() },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof StudyFiling>;

const pressed =
  (...names: readonly (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const name of names) await userEvent.click(await within(canvasElement).findByRole('button', { name }));
  };

export const Default: Story = {};
export const Refile: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await pressed('File under another patient')(context);
    await userEvent.type(canvas.getByRole('searchbox'), 'wolfe');
    await pressed(/Wolfe/)(context);
    await expect(canvas.getByRole('button', { name: 'File under this patient' })).toBeVisible();
  },
};
export const SentBack: Story = {
  play: async (context) => {
    await pressed('Send back to triage')(context);
    await expect(await within(context.canvasElement).findByText('Sent back to triage.')).toBeVisible();
  },
};
export const ReasonMissing: Story = {
  parameters: { theme: 'dark' },
  play: async (context) => {
    await pressed('Delete', 'Delete')(context);
    await expect(await within(context.canvasElement).findByText(/Say why/)).toBeVisible();
  },
};
export const Deleted: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await pressed('Delete')(context);
    await userEvent.type(canvas.getByLabelText('Reason'), 'Blurred and taken again{Enter}');
    await expect(await canvas.findByText('Deleted.')).toBeVisible();
  },
};
export const Polish: Story = { decorators: [inPolishClinic()], play: pressed('Usuń') };
export const Failed: Story = {
  name: 'Error',
  decorators: [inStoryClinic({ prepare: fails })],
  play: async (context) => {
    await pressed('Send back to triage')(context);
    await expect(await within(context.canvasElement).findByRole('alert')).toBeVisible();
  },
};
