import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { pl } from '../locales/pl.ts';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { busyOperation } from '../testing/operation.ts';
import { ClinicForm } from './ClinicForm.tsx';

const meta: Meta<typeof ClinicForm> = { title: 'Admin/ClinicForm', component: ClinicForm };
export default meta;
type Story = StoryObj<typeof ClinicForm>;

const reaches = (canvasElement: HTMLElement, state: string) =>
  waitFor(() =>
    expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-clinic]')?.dataset['state']).toBe(state),
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

/** The first setup: what is saved is there when the form is opened again. */
export const FirstSetup: Story = {
  ...Default,
  args: { onSave: fn() },
  play: async ({ canvasElement, args }) => {
    await reaches(canvasElement, 'ready');
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Name of the clinic'), 'Gabinet „Żuraw”');
    await userEvent.selectOptions(canvas.getByLabelText(/Time zone/), 'Europe/Warsaw');
    await userEvent.type(canvas.getByLabelText('Monday, opens'), '08:30');
    await userEvent.type(canvas.getByLabelText('Monday, closes'), '07:00');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByText('Monday: the clinic closes before it opens.')).toBeVisible();
    await expect(args.onSave).not.toHaveBeenCalled();
    await userEvent.clear(canvas.getByLabelText('Monday, closes'));
    await userEvent.type(canvas.getByLabelText('Monday, closes'), '17:00{Control>}{Enter}{/Control}');
    await reaches(canvasElement, 'saved');
    await expect(args.onSave).toHaveBeenCalledOnce();
    await expect(canvas.getByLabelText('Name of the clinic')).toHaveValue('Gabinet „Żuraw”');
  },
};

/** One step of a first setup asks for a part, and leaves the others as they are. */
export const Languages: Story = {
  ...Default,
  args: { parts: ['timeZone', 'languages'], onSave: fn() },
  play: async ({ canvasElement, args }) => {
    await reaches(canvasElement, 'ready');
    const canvas = within(canvasElement);
    await expect(canvas.queryByLabelText('Name of the clinic')).toBeNull();
    await userEvent.selectOptions(canvas.getByLabelText('Add a language'), 'pl');
    await userEvent.selectOptions(canvas.getByLabelText('Add a language'), 'uk');
    await userEvent.selectOptions(canvas.getByLabelText('Add a language'), 'en');
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Ukrainian' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await reaches(canvasElement, 'saved');
    await expect(args.onSave).toHaveBeenCalledOnce();
    const listed = within(canvas.getByRole('list')).getAllByRole('listitem');
    await expect(listed.map(({ textContent }) => textContent)).toEqual(['Polish×', 'English×']);
  },
};

export const SavedByAnother: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        prepare={(clinic) => clinic.fail(/^PUT .*Organization/, { status: 412, code: 'precondition_failed' })}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Name of the clinic'), 'Praxis Müller');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText(/Somebody else has saved the clinic/)).toBeVisible();
    await expect(canvas.getByLabelText('Name of the clinic')).toHaveValue('Praxis Müller');
  },
};

export const Failed: Story = {
  decorators: [
    (Story) => <StoryClinic prepare={(clinic) => clinic.fail('Organization/clinic', 'network')}>{Story()}</StoryClinic>,
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'error'),
};

export const Forbidden: Story = {
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.fail('Organization/clinic', { status: 403, code: 'forbidden' })}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'error');
    await expect(within(canvasElement).getByText('You do not have access. Ask an administrator.')).toBeVisible();
  },
};
