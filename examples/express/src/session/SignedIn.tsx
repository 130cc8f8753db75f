import { type ClinicClient, createClinicClient, isClientError } from '@clinikit/client';
import { ClinicProvider } from '@clinikit/react';
import { pl } from '@clinikit/react/locales/pl';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Person } from './session.ts';
import type { Start } from './start.ts';
import type { SessionControl } from './useSession.ts';

/** What the pages of somebody who has signed in stand on. */
export interface SignedInContext extends SessionControl {
  readonly person: Person;
  readonly start: Start;
}

const Context = createContext<SignedInContext | undefined>(undefined);

/** Who has signed in. @throws Error outside of their pages. */
export function useSignedIn(): SignedInContext {
  const found = useContext(Context);
  if (!found) throw new Error('Nobody has signed in here.');
  return found;
}

interface Ground {
  readonly client: ClinicClient;
  readonly queries: QueryClient;
}

/**
 * Gives one person's pages a client and a memory of their own. Its key is their sign-in: with the next person everything
 * below it is made anew, and nothing that was read for the earlier one is left.
 */
export function SignedIn(props: { value: SignedInContext; locale: string; children: ReactNode }): ReactNode {
  const { value, locale, children } = props;
  const { person, readAgain } = value;
  const [ground, setGround] = useState<Ground>();
  useEffect(() => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: isWorthAnotherTry } } });
    const client = createClinicClient({
      url: '/api/clinic',
      events: { shareAs: person.sessionId },
      onRequestEvent: (event) => {
        // Signed out elsewhere, or locked: the page follows at once.
        if (event.type === 'failure' && event.error.status === 401) void readAgain();
      },
    });
    // Heard before the first page reads: what is read is then not read once more when the stream opens.
    const heard = client.events.subscribe({ onEvent: () => undefined });
    setGround({ client, queries });
    return () => {
      heard.close();
      queries.clear();
    };
  }, [person.sessionId, readAgain]);
  if (!ground) return null;
  return (
    <QueryClientProvider client={ground.queries}>
      <ClinicProvider client={ground.client} locale={locale} messages={pl}>
        <Context value={value}>{children}</Context>
      </ClinicProvider>
    </QueryClientProvider>
  );
}

/** What is not there, or not theirs, stays so however often it is asked for. */
const isWorthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 3 && !(isClientError(error) && (error.code === 'forbidden' || error.code === 'not_found'));
