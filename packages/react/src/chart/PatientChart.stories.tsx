import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { fillChart } from '../stories/chartRecords.ts';
import { fails, inPolishClinic, inStoryClinic } from '../stories/inStoryClinic.tsx';
import { PatientChart } from './PatientChart.tsx';

const full = { prepare: (clinic: Parameters<typeof fillChart>[0]) => fillChart(clinic) };

const meta: Meta<typeof PatientChart> = {
  title: 'Chart/PatientChart',
  component: PatientChart,
  args: { patientId: 'p1', author: { display: 'dr Anna Lis' }, timeZone: 'Europe/Warsaw' },
  decorators: [inStoryClinic(full)],
};
export default meta;
type Story = StoryObj<typeof PatientChart>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findAllByText('Penicillin');
    canvas.getByRole('tab', { name: 'Overview' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(canvas.getByRole('tab', { name: 'Problems' })).toHaveFocus();
    await expect(await canvas.findByText('High blood pressure', { selector: '.ck-record-title strong' })).toBeVisible();
  },
};
export const Overview: Story = {};
export const Dark: Story = { parameters: { theme: 'dark' } };
export const Polish: Story = { decorators: [inPolishClinic(full)] };
export const Phone: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 390 }}>
        <Story />
      </div>
    ),
    inPolishClinic(full),
  ],
};
export const Failed: Story = { name: 'Error', decorators: [inStoryClinic({ prepare: fails })] };

const asksForPaper =
  (name: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name }));
    await expect(await within(canvasElement).findByRole('dialog')).toBeVisible();
  };
/** What of a chart goes on paper. */
export const Paper: Story = { play: asksForPaper(/^Print/) };
export const PaperOnPhone: Story = { ...Phone, parameters: { theme: 'dark' }, play: asksForPaper(/^Drukuj/) };
