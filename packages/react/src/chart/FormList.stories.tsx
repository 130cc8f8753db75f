import type { TestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { inPolishClinic, inStoryClinic } from '../stories/inStoryClinic.tsx';
import { sectionStories } from '../stories/sectionStories.tsx';
import { FormList } from './FormList.tsx';

const meta: Meta<typeof FormList> = {
  title: 'Chart/FormList',
  component: FormList,
  args: { patientId: 'p1', author: { display: 'dr Anna Lis' } },
  decorators: [inStoryClinic()],
};
export default meta;
type Story = StoryObj<typeof FormList>;

export const Default: Story = sectionStories.full;
export const Dark: Story = sectionStories.dark;
export const Polish: Story = sectionStories.polish;
export const Phone: Story = sectionStories.phone;
export const ReadOnly: Story = sectionStories.readOnly;
export const Empty: Story = sectionStories.empty;
export const Loading: Story = sectionStories.loading;
export const Failed: Story = { ...sectionStories.failed, name: 'Error' };
export const Forbidden: Story = sectionStories.forbidden;

/** Answers to a retired form, and to one that the clinic has not. */
function withOldForms(clinic: TestClinic): void {
  const subject = { reference: 'Patient/p1' };
  clinic.addRecord({
    ...{ resourceType: 'Questionnaire', status: 'retired', url: 'urn:example:smoking', version: '1' },
    ...{ title: 'Smoking', item: [{ linkId: 'a', type: 'boolean', text: 'Do you smoke?' }] },
  });
  clinic.addRecord({
    ...{ resourceType: 'QuestionnaireResponse', status: 'completed', subject, authored: '2024-05-02T09:00:00Z' },
    ...{ questionnaire: 'urn:example:smoking|1', item: [{ linkId: 'a', answer: [{ valueBoolean: true }] }] },
  });
  clinic.addRecord({
    ...{ resourceType: 'QuestionnaireResponse', status: 'completed', subject, authored: '2023-05-02T09:00:00Z' },
    questionnaire: 'https://elsewhere.example/forms/wywiad-alergologiczny|3',
    item: [
      {
        ...{ linkId: '1', text: 'Czy występują reakcje po użądleniu?' },
        answer: [
          { valueBoolean: true, item: [{ linkId: '1.1', text: 'Jakie?', answer: [{ valueString: 'Obrzęk' }] }] },
        ],
      },
      { linkId: '2', text: 'Masa ciała', answer: [{ valueQuantity: { value: 71.5, unit: 'kg' } }] },
    ],
  });
}

const opens =
  (name: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name }));
  };
export const RetiredForm: Story = {
  decorators: [inStoryClinic({ prepare: withOldForms })],
  play: opens(/^Open ?: .*Smoking/),
};
export const FormNotHere: Story = {
  decorators: [inPolishClinic({ prepare: withOldForms })],
  play: opens(/^Otwórz ?: .*wywiad/),
};
