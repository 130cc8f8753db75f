import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { pl } from '../locales/pl.ts';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { StudyList } from './StudyList.tsx';

const meta: Meta<typeof StudyList> = {
  title: 'Chart/StudyList',
  component: StudyList,
  args: { patientId: 'p1', onOpen: fn() },
};
export default meta;
type Story = StoryObj<typeof StudyList>;

const studiesIn = (canvasElement: HTMLElement) => canvasElement.querySelector<HTMLElement>('[data-clinikit-studies]');
const reaches = (canvasElement: HTMLElement, state: string) =>
  waitFor(() => expect(studiesIn(canvasElement)?.dataset['state']).toBe(state));

export const Default: Story = {
  decorators: [(Story) => <StoryClinic>{Story()}</StoryClinic>],
  play: async ({ canvasElement, args }) => {
    await reaches(canvasElement, 'ready');
    await userEvent.click(within(canvasElement).getByRole('button', { name: /^(?!Download).*Panoramic/ }));
    await expect(args.onOpen).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = { ...Default, parameters: { theme: 'dark' } };

export const Polish: Story = {
  decorators: [
    (Story) => (
      <StoryClinic locale="pl" messages={pl}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('region', { name: 'Obrazy' })).toBeVisible();
    await expect(canvas.getAllByText(/^(1 obraz|\d+ (obrazy|obrazów))$/)).not.toHaveLength(0);
  },
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

export const Empty: Story = {
  args: { patientId: 'p4' },
  decorators: Default.decorators ?? [],
  play: ({ canvasElement }) => reaches(canvasElement, 'empty'),
};

export const Failed: Story = {
  name: 'Error',
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.failNext('/imaging/studies', { status: 403 }, 1000)}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'error'),
};

/** The list is there, but the server no longer tells of changes. */
export const NotLive: Story = {
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.failNext('/events', { status: 403 }, 1000)}>{Story()}</StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    await expect(await within(canvasElement).findByText(/Not up to date/)).toBeVisible();
  },
};

export const Incomplete: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        prepare={(clinic) => {
          for (let index = 0; index < 60; index++) clinic.addStudy({ patientId: 'p1', description: `Study ${index}` });
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'incomplete');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show more' }));
    await reaches(canvasElement, 'ready');
  },
};

export const LongNames: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        options={{ seed: false }}
        prepare={(clinic) => {
          clinic.addStudy({
            patientId: 'p1',
            description: 'Zdjęcie pantomograficzne z oceną stawów skroniowo-żuchwowych, projekcja czynnościowa',
            modality: 'PX',
            started: '2026-11-02',
            numberOfInstances: 214,
          });
          clinic.addStudy({ patientId: 'p1' });
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const NoPatient: Story = {
  args: { patientId: undefined },
  decorators: Default.decorators ?? [],
  play: ({ canvasElement }) => reaches(canvasElement, 'no-patient'),
};

const liveClinic = () => {
  const clinic = createTestClinic();
  return { clinic, client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }) };
};

export const NewArrival: Story = {
  loaders: [async () => liveClinic()],
  render: (args, { loaded: { client } }) => (
    <QueryClientProvider client={new QueryClient()}>
      <ClinicProvider client={client}>
        <StudyList {...args} />
      </ClinicProvider>
    </QueryClientProvider>
  ),
  play: async ({ canvasElement, loaded: { clinic } }) => {
    await reaches(canvasElement, 'ready');
    await waitFor(() => expect(studiesIn(canvasElement)?.dataset['live']).toBe('open'));
    clinic.addStudy({ patientId: 'p1', description: 'Just arrived', started: '2026-11-21' });
    await waitFor(() => expect(within(canvasElement).getByText('New')).toBeVisible());
  },
};
