import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { inPolishClinic, inStoryClinic } from '../stories/inStoryClinic.tsx';
import { QuestionnaireForm } from './QuestionnaireForm.tsx';
import {
  anamnesis,
  capture,
  consent,
  gad7,
  listsElsewhere,
  medicines,
  phq9,
  tables,
  translated,
} from './testing/forms.ts';

const meta: Meta<typeof QuestionnaireForm> = {
  title: 'Chart/QuestionnaireForm',
  component: QuestionnaireForm,
  args: { patientId: 'p1', onSave: fn(), onCancel: fn() },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof QuestionnaireForm>;

export const Anamnesis: Story = {
  args: { questionnaire: anamnesis },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const thinners = await canvas.findByRole('group', { name: /blood thinners/ });
    await userEvent.click(within(thinners).getByLabelText('Yes'));
    await expect(await canvas.findByLabelText('Which ones?')).toBeVisible();
  },
};
export const Dark: Story = { args: { questionnaire: anamnesis }, parameters: { theme: 'dark' } };
export const Polish: Story = { args: { questionnaire: anamnesis }, decorators: [inPolishClinic()] };
export const Phone: Story = {
  args: { questionnaire: anamnesis },
  decorators: [
    (Story) => (
      <div style={{ width: 342 }}>
        <Story />
      </div>
    ),
  ],
};
export const Phq9: Story = { args: { questionnaire: phq9 } };
export const Gad7: Story = { args: { questionnaire: gad7 } };
export const Consent: Story = { args: { questionnaire: consent } };
export const Repeating: Story = { args: { questionnaire: medicines } };
export const StructuredDataCapture: Story = { args: { questionnaire: capture } };
export const ToCorrect: Story = {
  args: { questionnaire: phq9 },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Finish' }));
    await expect(await canvas.findByRole('alert')).toHaveFocus();
  },
};
export const ReadOnly: Story = { args: { questionnaire: anamnesis, readOnly: true } };
export const Failed: Story = { name: 'Error', args: { questionnaireId: 'nobody' } };

/** The form's own translation, in the words of whoever reads it. */
export const Translated: Story = {
  args: { questionnaire: translated },
  decorators: [inPolishClinic()],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('heading', { name: 'Palenie tytoniu' })).toBeVisible();
    await userEvent.click(canvas.getByLabelText('Codziennie'));
    await expect(await canvas.findByLabelText(/Od ilu lat/)).toBeVisible();
  },
};
export const Tables: Story = { args: { questionnaire: tables } };
export const TablesOnPhone: Story = {
  args: { questionnaire: tables },
  decorators: Phone.decorators ?? [],
  parameters: { theme: 'dark' },
};
export const ListNotHere: Story = {
  args: { questionnaire: listsElsewhere },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByLabelText(/Which language/)).toBeEnabled();
    await expect(canvas.queryByRole('textbox', { name: /In which country/ })).toBeNull();
  },
};
