import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { forbids, inPolishClinic, inStoryClinic, neverAnswers } from '../stories/inStoryClinic.tsx';
import type { StoryClinicProps } from '../stories/StoryClinic.tsx';
import { BreakGlass } from './BreakGlass.tsx';
import { PatientBanner } from './PatientBanner.tsx';

const closed: NonNullable<StoryClinicProps['prepare']> = (clinic) => clinic.closePatient('p1');

const meta: Meta<typeof BreakGlass> = {
  title: 'Patients/BreakGlass',
  component: BreakGlass,
  args: { patientId: 'p1', mayOpen: true, onOpen: fn(), children: <PatientBanner patientId="p1" /> },
  decorators: [inStoryClinic({ prepare: closed })],
};
export default meta;
type Story = StoryObj<typeof BreakGlass>;

const asked: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: /emergency|nagłym/ }));
};

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('heading', { name: 'This record is not open to you' })).toBeVisible();
    await expect(canvas.queryByText(/Żółkiewska/)).toBeNull();
  },
};
/** Of a role that may not open it, which is told whom to ask. */
export const OtherRole: Story = {
  args: { mayOpen: false },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/Ask an administrator/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
export const Asked: Story = { play: asked };
export const Dark: Story = { parameters: { theme: 'dark' }, play: asked };
export const Polish: Story = { decorators: [inPolishClinic({ prepare: closed })], play: asked };
export const ReasonMissing: Story = {
  play: async (context) => {
    await asked(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Open the record' }));
    await expect(canvas.getByLabelText('Reason')).toHaveAccessibleDescription(/Say why/);
    await expect(canvas.getByLabelText('Reason')).toHaveFocus();
  },
};
/** By keyboard: the reason, then the chart, and the strip that says until when. */
export const Opened: Story = {
  play: async (context) => {
    const canvas = within(context.canvasElement);
    (await canvas.findByRole('button', { name: 'Open in an emergency' })).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Unconscious in the waiting room{Enter}');
    await expect(await canvas.findByText(/Open in an emergency, until/)).toBeVisible();
    await expect(await canvas.findByText(/Żółkiewska/)).toBeVisible();
    await expect(context.args.onOpen).toHaveBeenCalledOnce();
  },
};
export const OpenedDark: Story = { ...Opened, parameters: { theme: 'dark' } };
export const OpenedPolish: Story = {
  decorators: [inPolishClinic({ prepare: closed })],
  play: async (context) => {
    await asked(context);
    await userEvent.keyboard('Utrata przytomności w poczekalni{Enter}');
    await expect(await within(context.canvasElement).findByText(/Otwarto w nagłym przypadku/)).toBeVisible();
  },
};
export const Failed: Story = {
  name: 'Error',
  decorators: [
    inStoryClinic({
      prepare: (clinic) => {
        closed(clinic);
        clinic.fail(/^POST .*break-glass/, { status: 500 });
      },
    }),
  ],
  play: async (context) => {
    await asked(context);
    await userEvent.keyboard('Unconscious{Enter}');
    await expect(await within(context.canvasElement).findByRole('alert')).toBeVisible();
    await expect(within(context.canvasElement).getByLabelText('Reason')).toHaveValue('Unconscious');
  },
};
export const Forbidden: Story = { decorators: [inStoryClinic({ prepare: forbids })] };
export const Loading: Story = { decorators: [inStoryClinic({ prepare: neverAnswers })] };
/** Their own patient: nothing stands around the chart. */
export const OwnPatient: Story = {
  decorators: [inStoryClinic()],
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/Żółkiewska/)).toBeVisible();
  },
};
