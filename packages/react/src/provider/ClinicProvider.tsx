import type { ClinicClient } from '@clinikit/client';
import { createContext, type ReactNode, useContext } from 'react';

const ClinicContext = createContext<ClinicClient | undefined>(undefined);

/** Props of {@link ClinicProvider}. */
export interface ClinicProviderProps {
  /** From `createClinicClient`; make it once, outside of render. */
  client: ClinicClient;
  children: ReactNode;
}

/**
 * Gives the components below it the clinic that they read from. Several providers may stand on one page; nothing is global.
 *
 * @example
 * const client = createClinicClient({ url: '/api/clinic' });
 * root.render(<ClinicProvider client={client}><StudyList patientId="p1" /></ClinicProvider>);
 */
export function ClinicProvider({ client, children }: ClinicProviderProps): ReactNode {
  return <ClinicContext.Provider value={client}>{children}</ClinicContext.Provider>;
}

/**
 * The client of the nearest {@link ClinicProvider}.
 *
 * @throws Error when there is none.
 */
export function useClinic(): ClinicClient {
  const client = useContext(ClinicContext);
  if (!client) {
    throw new Error(
      '[clinikit] No clinic here: wrap this component in <ClinicProvider client={createClinicClient(…)}>.',
    );
  }
  return client;
}

/** The client of the nearest {@link ClinicProvider}, where there is one. */
export const useOptionalClinic = (): ClinicClient | undefined => useContext(ClinicContext);
