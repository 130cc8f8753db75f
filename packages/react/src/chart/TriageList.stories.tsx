import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { pl } from '../locales/pl.ts';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
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
  waitFor(() =>
    expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-triage]')?.dataset['state']).toBe(state),
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
    await userEvent.click(await canvas.findByRole('button', { name: /Żółkiewska/ }));
    await expect(canvas.getByText('Data urodzenia: 29 lutego 1984')).toBeVisible();
    await expect(canvas.getByText('Daty urodzenia są różne.')).toBeVisible();
  },
};

export const CandidateNotLoaded: Story = {
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.failNext('/fhir/Patient/p1', { status: 500 }, 1)}>{Story()}</StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Could not load 1 suggested patient')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('button', { name: /Żółkiewska/ })).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** The record was made, but the image was not filed. */
export const CreatedNotFiled: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        options={{ seed: false }}
        prepare={(clinic) => {
          clinic.addStudy({
            description: 'Bitewings',
            started: '2026-06-03',
            reason: 'unknown_issuer',
            arrivedAs: { name: { alphabetic: 'Nowa^Ewa' }, patientIdentifier: '7001', issuer: 'ELSEWHERE' },
            candidatePatientIds: ['p2'],
          });
          clinic.failNext('/filing', { status: 503 }, 1);
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'New patient from this image' }));
    await expect(canvas.getByText(/an issuer that this clinic does not know. Later/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Create patient and file' }));
    await expect(await canvas.findByText(/The patient was created/)).toBeVisible();
  },
};

/** The number is from elsewhere: it is kept with its issuer. */
export const UnknownIssuer: Story = {
  decorators: CreatedNotFiled.decorators ?? [],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      await canvas.findByText('The number comes from an issuer that this clinic does not know.'),
    ).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'New patient from this image' }));
    await expect(canvas.getByLabelText('Number')).toHaveValue('7001');
  },
};

/** Two people decide about the same image: the second hears of it. */
export const FiledMeanwhile: Story = {
  loaders: [
    async () => {
      const clinic = createTestClinic();
      return { client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }) };
    },
  ],
  render: (args, { loaded: { client } }) => (
    <QueryClientProvider client={new QueryClient()}>
      <ClinicProvider client={client}>
        <TriageList {...args} />
      </ClinicProvider>
    </QueryClientProvider>
  ),
  play: async (context) => {
    await Confirming.play?.(context);
    const { client } = context.loaded;
    const [study] = (await client.imaging.triage()).studies;
    await client.imaging.fileStudy({ studyInstanceUid: study.studyInstanceUid, patientId: 'p2' });
    const canvas = within(context.canvasElement);
    await expect(await canvas.findByText(/somebody else has already filed this image/)).toBeVisible();
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
