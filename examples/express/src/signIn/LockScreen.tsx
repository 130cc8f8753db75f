import { type FormEvent, type ReactNode, useState } from 'react';
import type { Person } from '../session/session.ts';
import type { Start } from '../session/start.ts';
import { useWords } from '../words/useWords.ts';
import { Fault, TextField } from './fields.tsx';
import { Initials } from './Initials.tsx';
import { useAsking } from './useAsking.ts';

/** Stands in the place of everything while the screen is locked: nothing of the clinic is in the page. */
export function LockScreen(props: {
  person: Person;
  start: Start;
  onUnlocked: () => Promise<void>;
  onChangeUser: () => Promise<void>;
}): ReactNode {
  const { person, start, onUnlocked, onChangeUser } = props;
  const words = useWords().session;
  const { ask, fault, isBusy } = useAsking();
  const [password, setPassword] = useState('');
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask('/screen/unlock', { password })) await onUnlocked();
    else setPassword('');
  };
  return (
    <main className="gate" data-page="locked">
      <header className="gate-brand">
        <Initials name={person.name} />
        <h1>{words.lockedTitle}</h1>
        <p className="quiet">{words.lockedLead(person.name)}</p>
      </header>
      <section className="gate-form">
        <form onSubmit={(event) => void unlock(event)}>
          {fault && <Fault>{fault}</Fault>}
          <TextField
            label={words.password}
            type="password"
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            {...(start.demo && { hint: words.demoPassword(start.demo.password) })}
          />
          <button type="submit" className="primary" disabled={isBusy}>
            {words.unlock}
          </button>
          <button type="button" className="secondary" onClick={() => void onChangeUser()}>
            {words.somebodyElse}
          </button>
        </form>
      </section>
    </main>
  );
}
