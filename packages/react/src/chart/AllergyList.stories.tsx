import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { manyAllergies, noneKnown } from '../stories/chartRecords.ts';
import { inStoryClinic } from '../stories/inStoryClinic.tsx';
import { reaches, sectionStories } from '../stories/sectionStories.tsx';
import { AllergyList } from './AllergyList.tsx';

const meta: Meta<typeof AllergyList> = {
  title: 'Chart/AllergyList',
  component: AllergyList,
  args: { patientId: 'p1', author: { display: 'dr Anna Lis' } },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof AllergyList>;

export const Default: Story = sectionStories.full;
export const Dark: Story = sectionStories.dark;
export const Polish: Story = sectionStories.polish;
export const Phone: Story = sectionStories.phone;
export const ReadOnly: Story = sectionStories.readOnly;
export const Empty: Story = sectionStories.empty;
export const Loading: Story = sectionStories.loading;
export const Failed: Story = { ...sectionStories.failed, name: 'Error' };
export const Forbidden: Story = sectionStories.forbidden;

export const KnownNone: Story = {
  decorators: [inStoryClinic({ prepare: (clinic) => noneKnown(clinic) })],
  play: reaches('known-none'),
};
export const Incomplete: Story = {
  decorators: [inStoryClinic({ prepare: (clinic) => manyAllergies(clinic) })],
  play: reaches('incomplete'),
};
export const Adding: Story = {
  ...sectionStories.full,
  play: async (context) => {
    await reaches('ready')(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add allergy' }));
    await userEvent.keyboard('penicillin{Control>}{Enter}{/Control}');
    await expect(await canvas.findByRole('alertdialog')).toBeVisible();
  },
};
export const ToCorrect: Story = {
  ...sectionStories.full,
  play: async (context) => {
    await reaches('ready')(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add allergy' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('alert')).toHaveFocus();
  },
};
