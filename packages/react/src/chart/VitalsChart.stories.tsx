import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { correctedPressure } from '../stories/chartRecords.ts';
import { inPolishClinic, inStoryClinic } from '../stories/inStoryClinic.tsx';
import { sectionStories } from '../stories/sectionStories.tsx';
import { VitalsChart } from './VitalsChart.tsx';

const meta: Meta<typeof VitalsChart> = {
  title: 'Chart/VitalsChart',
  component: VitalsChart,
  args: { patientId: 'p1', author: { display: 'dr Anna Lis' } },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof VitalsChart>;

export const Default: Story = sectionStories.full;
export const Dark: Story = sectionStories.dark;
export const Polish: Story = sectionStories.polish;
export const Phone: Story = sectionStories.phone;
export const ReadOnly: Story = sectionStories.readOnly;
export const Empty: Story = sectionStories.empty;
export const Loading: Story = sectionStories.loading;
export const Failed: Story = { ...sectionStories.failed, name: 'Error' };
export const Forbidden: Story = sectionStories.forbidden;

/** A slipped comma, asked about before it is stored. */
export const DoubtQuestion: Story = {
  args: { patientId: 'p4' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [add] = await canvas.findAllByRole('button', { name: 'Add measurements' });
    if (!add) throw new Error('Nothing can be added.');
    await userEvent.click(add);
    await userEvent.type(canvas.getByLabelText('Height, cm'), '1720');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    const question = await canvas.findByRole('alertdialog', { name: 'Is this right?' });
    await expect(within(question).getByRole('button', { name: 'Back to the form' })).toHaveFocus();
  },
};
export const CorrectionOpen: Story = {
  decorators: [inStoryClinic({ prepare: correctedPressure })],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Correct\b/ }));
    await expect(canvas.getByLabelText('Systolic pressure, mmHg')).toHaveValue('128');
  },
};
const showsHistory: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: /^(History|Historia)/ }));
  await waitFor(() => expect(canvasElement.querySelectorAll('.ck-version')).toHaveLength(2));
};
export const CorrectionHistory: Story = {
  decorators: [inStoryClinic({ prepare: correctedPressure })],
  play: showsHistory,
};
export const CorrectionHistoryOnPhone: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 390 }}>
        <Story />
      </div>
    ),
    inPolishClinic({ prepare: correctedPressure }),
  ],
  parameters: { theme: 'dark' },
  play: showsHistory,
};
