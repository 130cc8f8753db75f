import type { ClinicClient } from '@clinikit/client';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type ClinicStay, createClinicStay } from './clinicStay.ts';

const ClinicContext = createContext<ClinicStay | undefined>(undefined);

/** Props of {@link ClinicProvider}. */
export interface ClinicProviderProps {
  /** From `createClinicClient`; make it once for each sign-in, outside of render. */
  client: ClinicClient;
  children: ReactNode;
}

/**
 * Gives the components below it the clinic that they read from. Several providers may stand on one page; nothing is global.
 * Uploads that were begun below it are stopped and forgotten when it goes away or gets another client: the next user must
 * not go on with them.
 *
 * @example
 * const client = createClinicClient({ url: '/api/clinic' });
 * root.render(<ClinicProvider client={client}><StudyList patientId="p1" /></ClinicProvider>);
 */
export function ClinicProvider({ client, children }: ClinicProviderProps): ReactNode {
  const stay = useMemo(() => createClinicStay(client), [client]);
  useEffect(() => () => stay.end(), [stay]);
  return <ClinicContext.Provider value={stay}>{children}</ClinicContext.Provider>;
}

/**
 * The client of the nearest {@link ClinicProvider}.
 *
 * @throws Error when there is none.
 */
export const useClinic = (): ClinicClient => useClinicStay().client;

/** What lasts as long as the nearest {@link ClinicProvider} gives the same client. */
export function useClinicStay(): ClinicStay {
  const stay = useContext(ClinicContext);
  if (!stay) {
    throw new Error(
      '[clinikit] No clinic here: wrap this component in <ClinicProvider client={createClinicClient(…)}>.',
    );
  }
  return stay;
}

/** The client of the nearest {@link ClinicProvider}, where there is one. */
export const useOptionalClinic = (): ClinicClient | undefined => useContext(ClinicContext)?.client;
