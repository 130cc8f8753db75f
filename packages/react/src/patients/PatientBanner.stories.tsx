import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { PatientBanner } from './PatientBanner.tsx';

const meta: Meta<typeof PatientBanner> = {
  title: 'Patients/PatientBanner',
  component: PatientBanner,
  args: { patientId: 'p1' },
  decorators: [(Story) => <StoryClinic>{Story()}</StoryClinic>],
};
export default meta;
type Story = StoryObj<typeof PatientBanner>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Żółkiewska, Łucja')).toBeVisible();
  },
};
export const Dark: Story = { parameters: { theme: 'dark' } };
export const LongNames: Story = { args: { patientId: 'p2' } };
export const RightToLeft: Story = { args: { patientId: 'p3' } };
export const NothingRecorded: Story = {
  args: { patientId: 'p5' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('No name')).toBeVisible();
  },
};
export const Failed: Story = {
  name: 'Error',
  args: { patientId: 'nobody' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
  },
};
