import { createClinicClient } from '@clinikit/client';
import { createTestClinic, type TestClinic, type TestClinicOptions } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ClinicProvider, type ClinicProviderProps } from '../provider/ClinicProvider.tsx';

/** Props of {@link StoryClinic}. */
export interface StoryClinicProps extends Pick<ClinicProviderProps, 'locale' | 'messages'> {
  /** What the clinic is like before anything asks it. */
  prepare?: ((clinic: TestClinic) => void) | undefined;
  options?: TestClinicOptions | undefined;
  children: ReactNode;
}

/** A synthetic clinic of its own for each story and test: no network, nothing shared. */
export function StoryClinic({ prepare, options, locale, messages, children }: StoryClinicProps): ReactNode {
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
      <ClinicProvider {...{ client, locale, messages }}>{children}</ClinicProvider>
    </QueryClientProvider>
  );
}
