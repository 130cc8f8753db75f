import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { pl } from '../locales/pl.ts';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { StudyList } from './StudyList.tsx';

const meta: Meta<typeof StudyList> = {
  title: 'Chart/StudyList/Download',
  component: StudyList,
  args: { patientId: 'p1' },
  // The file of an invented clinic is nowhere.
  decorators: [(Story) => <NothingIsSaved>{Story()}</NothingIsSaved>],
};
export default meta;
type Story = StoryObj<typeof StudyList>;

function NothingIsSaved({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => {
    const stay = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('a[download]')) event.preventDefault();
    };
    document.addEventListener('click', stay);
    return () => document.removeEventListener('click', stay);
  }, []);
  return children;
}

const withClinic = (
  prepare?: Parameters<typeof StoryClinic>[0]['prepare'],
  locale?: 'pl',
): NonNullable<Story['decorators']> => [
  (Story) => (
    <StoryClinic {...(prepare && { prepare })} {...(locale && { locale, messages: pl })}>
      {Story()}
    </StoryClinic>
  ),
];

const firstOf = async (canvasElement: HTMLElement, name: RegExp) =>
  (await within(canvasElement).findAllByRole('button', { name }))[0] ?? canvasElement;

/** Packed image after image, then saved. */
export const Saved: Story = {
  decorators: withClinic(),
  play: async ({ canvasElement }) => {
    await userEvent.click(await firstOf(canvasElement, /^Download/));
    const link = await within(canvasElement).findByRole('link', { name: /Save again/ });
    await expect(link.getAttribute('href')).toMatch(/\/imaging\/downloads\/.+\/images\.zip$/);
  },
};

/** It takes a while, and can be cancelled. */
export const Packing: Story = {
  decorators: withClinic((clinic) => {
    clinic.delayMs = 400;
  }),
  play: async ({ canvasElement }) => {
    await userEvent.click(await firstOf(canvasElement, /^Download/));
    await expect(await within(canvasElement).findByRole('progressbar')).toBeVisible();
    await expect(await within(canvasElement).findByText(/Packing image/)).toBeVisible();
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(within(canvasElement).queryByRole('progressbar')).toBeNull());
  },
};

export const Damaged: Story = {
  decorators: withClinic((clinic) => {
    clinic.addStudy({ patientId: 'p1', modality: 'PX', description: 'Panoramic', isDamaged: true });
  }),
  play: async ({ canvasElement }) => {
    await userEvent.click(await firstOf(canvasElement, /^Download/));
    await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent(/being repaired/);
  },
};

export const Forbidden: Story = {
  decorators: withClinic((clinic) => clinic.failNext('/downloads', { status: 403, code: 'forbidden' })),
  play: async ({ canvasElement }) => {
    await userEvent.click(await firstOf(canvasElement, /^Download/));
    await expect(await within(canvasElement).findByRole('alert')).toBeVisible();
  },
};

export const Polish: Story = {
  decorators: withClinic(undefined, 'pl'),
  play: async ({ canvasElement }) => {
    await userEvent.click(await firstOf(canvasElement, /^Pobierz/));
    await expect(await within(canvasElement).findByRole('link', { name: /Zapisz ponownie/ })).toBeVisible();
  },
};

export const Phone: Story = {
  ...Saved,
  decorators: [(Story) => <div style={{ width: 390 }}>{Story()}</div>, ...[withClinic()].flat()],
};

/** The integrator takes it out. */
export const WithoutDownload: Story = {
  args: { canDownload: false },
  decorators: withClinic(),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-state=ready]')).not.toBeNull());
    await expect(within(canvasElement).queryByRole('button', { name: /^Download/ })).toBeNull();
  },
};
