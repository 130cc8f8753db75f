import { createClinicClient } from '@clinikit/client';
import { ClinicProvider } from '@clinikit/react';
import '@clinikit/react/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './app.css';

const client = createClinicClient({ url: '/api/clinic' });
const queries = new QueryClient();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ClinicProvider client={client}>
        <App />
      </ClinicProvider>
    </QueryClientProvider>
  </StrictMode>,
);
