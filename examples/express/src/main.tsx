import { createClinicClient } from '@clinikit/client';
import { ClinicProvider } from '@clinikit/react';
import { pl } from '@clinikit/react/locales/pl';
import '@clinikit/react/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { wordsFor } from './words/catalogs.ts';
import { localeFor } from './words/localeFor.ts';
import './app.css';

const client = createClinicClient({ url: '/api/clinic' });
const queries = new QueryClient();
const locale = localeFor(navigator.languages);
document.documentElement.lang = locale;
document.title = wordsFor(locale).title;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ClinicProvider client={client} locale={locale} messages={pl}>
        <App />
      </ClinicProvider>
    </QueryClientProvider>
  </StrictMode>,
);
