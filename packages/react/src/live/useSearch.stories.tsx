import { formatHumanName } from '@clinikit/client';
import type { TestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { useSearch } from './records.ts';

/** A list as an integrator writes it, without any style: each state says what it is. */
function PatientNames(): ReactNode {
  const { state, data, truncated, readAgain } = useSearch('Patient', { _count: 3 });
  return (
    <section aria-label="Patients" data-state={state}>
      {state === 'loading' && <p>Loading…</p>}
      {state === 'stale' && <p role="status">Not up to date</p>}
      {state === 'failed' && (
        <p role="alert">
          Could not load patients.{' '}
          <button type="button" onClick={readAgain}>
            Try again
          </button>
        </p>
      )}
      {data?.resources.length === 0 && <p>No patients</p>}
      <ul>
        {data?.resources.map((patient) => (
          <li key={patient.id}>{formatHumanName(patient) ?? 'No name'}</li>
        ))}
      </ul>
      {truncated && <p>There are more. These are the newest.</p>}
    </section>
  );
}

const meta: Meta<typeof PatientNames> = { title: 'Live/useSearch', component: PatientNames };
export default meta;
type Story = StoryObj<typeof PatientNames>;

const inClinic = (prepare?: (clinic: TestClinic) => void, patients?: number): Story => ({
  decorators: [
    (Story) => (
      <StoryClinic prepare={prepare} options={patients === undefined ? undefined : { patients, seed: false }}>
        {Story()}
      </StoryClinic>
    ),
  ],
});
const says =
  (state: string, text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole('region').dataset['state']).toBe(state));
    await expect(canvas.getByText(text, { exact: false })).toBeVisible();
  };

export const Truncated: Story = { ...inClinic(), play: says('shown', 'There are more') };
export const Empty: Story = { ...inClinic(undefined, 0), play: says('shown', 'No patients') };
export const Failed: Story = {
  ...inClinic((clinic) => void clinic.fail('/fhir/Patient', { status: 403 })),
  play: says('failed', 'Could not load patients'),
};
export const Stale: Story = {
  ...inClinic((clinic) => clinic.failNext('/events', { status: 401 })),
  play: says('stale', 'Not up to date'),
};
