import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { TriageList } from './TriageList.tsx';

const meta: Meta<typeof TriageList> = {
  title: 'Chart/TriageList',
  component: TriageList,
  args: { onFile: fn() },
};
export default meta;
type Story = StoryObj<typeof TriageList>;

const reaches = (canvasElement: HTMLElement, state: string) =>
  waitFor(
    () => expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-triage]')?.dataset['state']).toBe(state),
    { timeout: 5000 },
  );
const inClinic: Story['decorators'] = [(Story) => <StoryClinic>{Story()}</StoryClinic>];

export const Default: Story = {
  decorators: inClinic,
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const Dark: Story = { ...Default, parameters: { theme: 'dark' } };

export const Confirming: Story = {
  decorators: inClinic,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find the patient' }), 'zolk');
    await userEvent.click(await canvas.findByRole('button', { name: /Żółkiewska/ }));
    await expect(canvas.getByText('The dates of birth differ.')).toBeVisible();
  },
};

export const Filing: Story = {
  decorators: inClinic,
  play: async (context) => {
    await Confirming.play?.(context);
    const { canvasElement, args } = context;
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'File under this patient' }));
    await reaches(canvasElement, 'empty');
    await expect(args.onFile).toHaveBeenCalledOnce();
  },
};

export const NewPatient: Story = {
  decorators: inClinic,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'New patient from this image' }));
    await expect(canvas.getByLabelText('Family name')).toHaveValue('Zolkiewska');
    await expect(canvas.getByLabelText('Date of birth')).toHaveValue('1984-02-28');
  },
};

export const Empty: Story = {
  decorators: [(Story) => <StoryClinic options={{ seed: false }}>{Story()}</StoryClinic>],
  play: ({ canvasElement }) => reaches(canvasElement, 'empty'),
};

export const Loading: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        prepare={(clinic) => {
          clinic.delayMs = 3_600_000;
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'loading'),
};

export const Failed: Story = {
  name: 'Error',
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.failNext('/imaging/triage', { status: 403 }, 1000)}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'error'),
};
