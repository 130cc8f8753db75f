import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { fails, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import { PatientMerge } from './PatientMerge.tsx';

const meta: Meta<typeof PatientMerge> = {
  title: 'Patients/PatientMerge',
  component: PatientMerge,
  args: { patientId: 'p1', onMerge: fn(), onCancel: fn() },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof PatientMerge>;

export const Choose: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('searchbox'), 'brien');
    await userEvent.click(await canvas.findByRole('button', { name: /O’Brien/ }));
    await expect(await canvas.findByText('What will happen')).toBeVisible();
  },
};
export const Compare: Story = {
  args: { otherPatientId: 'p2' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/will move|no images/)).toBeVisible();
  },
};
export const Dark: Story = { ...Compare, parameters: { theme: 'dark' } };
export const Polish: Story = {
  args: { otherPatientId: 'p2' },
  decorators: [inPolishClinic()],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/Zostanie przeniesione|nie ma obrazów/)).toBeVisible();
  },
};
export const Merged: Story = {
  args: { otherPatientId: 'p2' },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/will move|no images/);
    await userEvent.click(canvas.getByRole('button', { name: 'Merge' }));
    await expect(await canvas.findByText('The two records are one now.')).toBeVisible();
    await expect(args.onMerge).toHaveBeenCalledOnce();
  },
};
export const Undone: Story = {
  args: { otherPatientId: 'p2' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/will move|no images/);
    await userEvent.click(canvas.getByRole('button', { name: 'Merge' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByText(/^Undone/)).toBeVisible();
  },
};
export const Loading: Story = { decorators: [inStoryClinic({ prepare: neverAnswers })] };
export const Failed: Story = {
  name: 'Error',
  decorators: [inStoryClinic({ prepare: fails })],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
  },
};
