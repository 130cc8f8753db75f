import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fillChart } from '../stories/chartRecords.ts';
import { inStoryClinic } from '../stories/inStoryClinic.tsx';
import { sectionStories } from '../stories/sectionStories.tsx';
import { Documents } from './Documents.tsx';

const meta: Meta<typeof Documents> = {
  title: 'Chart/Documents',
  component: Documents,
  args: { patientId: 'p1', author: { display: 'dr Anna Lis' } },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof Documents>;

export const Default: Story = sectionStories.full;
export const Dark: Story = sectionStories.dark;
export const Polish: Story = sectionStories.polish;
export const Phone: Story = sectionStories.phone;
export const ReadOnly: Story = sectionStories.readOnly;
export const Empty: Story = sectionStories.empty;
export const Loading: Story = sectionStories.loading;
export const Failed: Story = { ...sectionStories.failed, name: 'Error' };
export const Forbidden: Story = sectionStories.forbidden;

/** Two letters on a line so slow that the first one stands still. */
export const Uploading: Story = {
  decorators: [
    inStoryClinic({
      prepare: (clinic) => {
        fillChart(clinic);
        clinic.delay(/\/Binary$/, 3_600_000);
      },
    }),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole('button', { name: 'Choose files' });
    const letter = (name: string) => new File([new Uint8Array(2_000_000)], name, { type: 'application/pdf' });
    const input = canvas.getByLabelText('Choose files', { selector: 'input' });
    await userEvent.upload(input, [letter('letter.pdf'), letter('referral.pdf')]);
    await expect(await canvas.findByText(/ of 4 MB$/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toBeVisible();
  },
};
