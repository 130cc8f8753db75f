import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';

const LocaleContext = createContext('en');
/** What is asked before anybody has signed in: nothing of the clinic's. */
const queries = new QueryClient();

/** The language of the pages that stand before the clinic: nobody has signed in there, and nothing is read. */
export function Language({ locale, children }: { locale: string; children: ReactNode }): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </QueryClientProvider>
  );
}

/** The language of the page. */
export const usePageLocale = (): string => useContext(LocaleContext);
