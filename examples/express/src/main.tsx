import '@clinikit/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Gate } from './Gate.tsx';
import { Language } from './Language.tsx';
import { localeFor } from './words/localeFor.ts';
import './app.css';
import './patients.css';
import './shell.css';
import './signIn.css';

const locale = localeFor(navigator.languages);
document.documentElement.lang = locale;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <Language locale={locale}>
      <Gate />
    </Language>
  </StrictMode>,
);
