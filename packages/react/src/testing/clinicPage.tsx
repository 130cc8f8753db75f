import { type ClinicClient, createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';

/** A clinic of a test's own, and how a page asks it. */
export function makeClinic() {
  const clinic = createTestClinic();
  return { clinic, client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }) };
}

/** What fails, fails at once. */
export const newQueries = (): QueryClient => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** A page of somebody who speaks English. */
export const page = (client: ClinicClient, queries: QueryClient, child: ReactNode): ReactNode => (
  <QueryClientProvider client={queries}>
    <ClinicProvider client={client} locale="en-GB">
      {child}
    </ClinicProvider>
  </QueryClientProvider>
);

/** Draws a page that has read nothing yet. */
export const show = (client: ClinicClient, child: ReactNode) => render(page(client, newQueries(), child));

/** Presses a button once it is there. */
export const press = async (name: string | RegExp): Promise<boolean> =>
  fireEvent.click(await screen.findByRole('button', { name }));

/** Types into a field. */
export const type = (label: string | RegExp, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
