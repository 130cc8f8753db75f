import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { pl } from '../locales/pl.ts';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { AuditTrail } from './AuditTrail.tsx';

const meta: Meta<typeof AuditTrail> = {
  title: 'Audit/AuditTrail',
  component: AuditTrail,
  args: { patientId: 'p1', timeZone: 'Europe/Warsaw' },
};
export default meta;
type Story = StoryObj<typeof AuditTrail>;

const reaches = (canvasElement: HTMLElement, state: string) =>
  waitFor(() =>
    expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-audit-trail]')?.dataset['state']).toBe(state),
  );

export const Default: Story = {
  decorators: [(Story) => <StoryClinic>{Story()}</StoryClinic>],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    const lines = within(canvasElement).getAllByRole('listitem');
    await expect(within(canvasElement).getByText('Jun 14, 2026')).toBeVisible();
    await expect(lines.find((line) => line.textContent?.includes('Żaneta Wiśniewska'))).toHaveTextContent(
      /10:03.*Doctor.*Opened images/,
    );
  },
};

export const Dark: Story = { ...Default, parameters: { theme: 'dark' } };

/** Who looked at this film. */
export const OfAStudy: Story = {
  args: { patientId: undefined, studyInstanceUid: '1.2.3' },
  decorators: [
    (Story) => (
      <StoryClinic
        options={{ seed: false }}
        prepare={(clinic) => {
          const film = { studyInstanceUid: '1.2.3' };
          clinic.addLook({ ...film, role: 'doctor', name: 'Piotr Zieliński', at: '2026-06-15T06:12:00Z' });
          clinic.addLook({ ...film, role: 'patient', name: 'Łucja Żółkiewska', at: '2026-06-15T17:40:00Z' });
          clinic.addLook({ role: 'assistant', name: 'Somebody else', at: '2026-06-15T06:12:00Z' });
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
    await expect(canvasElement).not.toHaveTextContent('Somebody else');
    await expect(within(canvasElement).getAllByText('Opened images')).toHaveLength(2);
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
    await expect(canvas.getByRole('region', { name: 'Historia dostępu i zmian' })).toBeVisible();
    await expect(canvas.getByText('14 czerwca 2026')).toBeVisible();
    await expect(canvas.getByText('Przypisanie obrazów do pacjenta')).toBeVisible();
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
      <StoryClinic prepare={(clinic) => clinic.failNext('/fhir/AuditEvent', { status: 500 }, 1000)}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'error');
    await expect(within(canvasElement).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Forbidden: Story = {
  decorators: [
    (Story) => (
      <StoryClinic prepare={(clinic) => clinic.failNext('/fhir/AuditEvent', { status: 403 }, 1000)}>
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'forbidden');
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};

export const Incomplete: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        options={{ seed: false }}
        prepare={(clinic) => {
          for (let at = 0; at < 70; at += 1) {
            const day = String(1 + Math.floor(at / 10)).padStart(2, '0');
            clinic.addLook({ role: 'doctor', name: 'Piotr Zieliński', at: `2026-06-${day}T08:${10 + (at % 10)}:00Z` });
          }
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'incomplete');
    await expect(within(canvasElement).getByText(/Showing the 50 newest/)).toBeVisible();
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Show more' }));
    await reaches(canvasElement, 'ready');
    await expect(canvasElement.querySelectorAll('.ck-trail-entry')).toHaveLength(70);
  },
};

export const LongNames: Story = {
  decorators: [
    (Story) => (
      <StoryClinic
        options={{ seed: false }}
        prepare={(clinic) => {
          clinic.addLook({
            role: 'doctor',
            name: 'dr hab. n. med. Maksymiliana Wolfeschlegelsteinhausenbergerdorff-Brzęczyszczykiewiczowa',
            at: '2026-06-15T06:12:00Z',
          });
          clinic.addLook({
            role: 'relative',
            name: 'عبد الرحمن الحسيني',
            interaction: 'search-type',
            at: '2026-06-15T06:11:00Z',
          });
          clinic.addLook({
            role: 'newer-role',
            what: 'MedicationRequest/1',
            interaction: 'delete',
            at: '2026-06-15T06:10:00Z',
          });
        }}
      >
        {Story()}
      </StoryClinic>
    ),
  ],
  play: ({ canvasElement }) => reaches(canvasElement, 'ready'),
};

export const NothingChosen: Story = {
  args: { patientId: undefined },
  decorators: Default.decorators ?? [],
  play: ({ canvasElement }) => reaches(canvasElement, 'idle'),
};
