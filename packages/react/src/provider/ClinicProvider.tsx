import type { ClinicClient } from '@clinikit/client';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type ClinicStay, createClinicStay } from './clinicStay.ts';
import { LanguageContext } from './language.ts';
import type { MessagesOverride } from './messages/messages.ts';

const ClinicContext = createContext<ClinicStay | undefined>(undefined);

/** Props of {@link ClinicProvider}. */
export interface ClinicProviderProps {
  /** From `createClinicClient`; make it once for each sign-in, outside of render. */
  client: ClinicClient;
  /**
   * BCP 47 tag (`pl`, `en-GB`) for words, dates and numbers; without it that of a provider above, else the `lang` of the
   * page, else the browser's language. On the server, which knows neither, it is `en`.
   */
  locale?: string | undefined;
  /**
   * Words in place of the English ones: catalogs such as `pl`, of which the locale's language chooses, and single words of
   * your own. Later ones stand over earlier ones. Keep a list the same between renders.
   */
  messages?: MessagesOverride | readonly MessagesOverride[] | undefined;
  children: ReactNode;
}

/**
 * Gives the components below it the clinic that they read from, and their language. Several providers may stand on one page; nothing is global.
 * Uploads that were begun below it are stopped and forgotten when it goes away or gets another client: the next user must
 * not go on with them.
 *
 * @example
 * const client = createClinicClient({ url: '/api/clinic' });
 * root.render(
 *   <ClinicProvider client={client} locale="pl" messages={pl}><StudyList patientId="p1" /></ClinicProvider>,
 * );
 */
export function ClinicProvider({ client, locale, messages, children }: ClinicProviderProps): ReactNode {
  const stay = useMemo(() => createClinicStay(client), [client]);
  useEffect(() => () => stay.end(), [stay]);
  const above = useContext(LanguageContext);
  const language = useMemo(
    () => ({ locale: locale ?? above.locale, messages: messages ?? above.messages }),
    [locale, messages, above],
  );
  return (
    <ClinicContext.Provider value={stay}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </ClinicContext.Provider>
  );
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
