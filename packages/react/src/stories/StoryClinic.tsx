import { createClinicClient } from '@clinikit/client';
import { createTestClinic, type TestClinic, type TestClinicOptions } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';

/** Props of {@link StoryClinic}. */
export interface StoryClinicProps {
  /** What the clinic is like before anything asks it. */
  prepare?: ((clinic: TestClinic) => void) | undefined;
  options?: TestClinicOptions | undefined;
  children: ReactNode;
}

/** A synthetic clinic of its own for each story and test: no network, nothing shared. */
export function StoryClinic({ prepare, options, children }: StoryClinicProps): ReactNode {
  const [{ client, queryClient }] = useState(() => {
    const clinic = createTestClinic(options);
    prepare?.(clinic);
    return {
      client: createClinicClient({ url: clinic.url, fetch: clinic.fetch }),
      queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
    };
  });
  return (
    <QueryClientProvider client={queryClient}>
      <ClinicProvider client={client}>{children}</ClinicProvider>
    </QueryClientProvider>
  );
}
