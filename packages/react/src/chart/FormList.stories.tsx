import type { Meta, StoryObj } from '@storybook/react-vite';
import { inStoryClinic } from '../stories/inStoryClinic.tsx';
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
