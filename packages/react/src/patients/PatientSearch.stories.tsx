import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { fails, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import { PatientSearch } from './PatientSearch.tsx';

const meta: Meta<typeof PatientSearch> = {
  title: 'Patients/PatientSearch',
  component: PatientSearch,
  args: { onChoose: fn() },
  decorators: [inStoryClinic({ options: { patients: 400 } })],
};
export default meta;
type Story = StoryObj<typeof PatientSearch>;

const typed =
  (text: string, then: string | RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), text);
    await expect(await canvas.findByText(then)).toBeVisible();
  };

export const Empty: Story = {};
export const Found: Story = {
  play: async (context) => {
    await typed('zolk luc', '1 patient')(context);
    await userEvent.keyboard('{Enter}');
    await expect(context.args.onChoose).toHaveBeenCalledOnce();
  },
};
export const FoundByKeyboard: Story = {
  parameters: { theme: 'dark' },
  play: async (context) => {
    await typed('an', /More patients match/)(context);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect(context.args.onChoose).toHaveBeenCalledOnce();
  },
};
export const LongNames: Story = { play: typed('wolfe maxim', /patients?$/) };
export const Nobody: Story = { play: typed('nobody', 'No patients found') };
export const Incomplete: Story = { play: typed('an', /More patients match/) };
export const Polish: Story = {
  decorators: [inPolishClinic()],
  play: typed('zolk 1984', '1 pacjent'),
};
export const Loading: Story = {
  decorators: [inStoryClinic({ prepare: neverAnswers })],
  play: typed('zolk', 'Searching…'),
};
export const Failed: Story = {
  name: 'Error',
  decorators: [inStoryClinic({ prepare: fails })],
  play: typed('zolk', /could not answer/),
};
