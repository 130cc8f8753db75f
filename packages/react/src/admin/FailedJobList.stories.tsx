import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { pl } from '../locales/pl.ts';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { busyOperation } from '../testing/operation.ts';
import { FailedJobList } from './FailedJobList.tsx';

const meta: Meta<typeof FailedJobList> = { title: 'Admin/FailedJobList', component: FailedJobList };
export default meta;
type Story = StoryObj<typeof FailedJobList>;

const reaches = (canvasElement: HTMLElement, state: string) =>
  waitFor(() =>
    expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-failed-jobs]')?.dataset['state']).toBe(state),
  );

export const Default: Story = {
  decorators: [(Story) => <StoryClinic prepare={busyOperation}>{Story()}</StoryClinic>],
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const Dark: Story = { ...Default, parameters: { theme: 'dark' } };

export const Polish: Story = {
  decorators: [
    (Story) => (
      <StoryClinic prepare={busyOperation} locale="pl" messages={pl}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const Empty: Story = {
  decorators: [(Story) => <StoryClinic>{Story()}</StoryClinic>],
  play: ({ canvasElement }) => reaches(canvasElement, 'empty'),
};

export const Failed: Story = {
  decorators: [
    (Story) => <StoryClinic prepare={(clinic) => clinic.fail('/jobs/dead', 'network')}>{Story()}</StoryClinic>,
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'error'),
};

export const Forbidden: Story = {
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.fail('/jobs/dead', { status: 403, code: 'forbidden' })}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'error');
    await expect(within(canvasElement).getByText('You do not have access. Ask an administrator.')).toBeVisible();
  },
};

export const TriedAgain: Story = {
  ...Default,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Try all again' }));
    await reaches(canvasElement, 'empty');
    await expect(within(canvasElement).getByText('2 are tried again')).toBeVisible();
  },
};
