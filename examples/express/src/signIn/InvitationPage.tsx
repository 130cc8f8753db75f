import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { ask as askAtOnce } from '../session/ask.ts';
import type { Role } from '../session/roles.ts';
import type { Start } from '../session/start.ts';
import { useWords } from '../words/useWords.ts';
import { Fault, NewPasswordField, TextField } from './fields.tsx';
import { useAsking } from './useAsking.ts';

interface Invitation {
  email: string;
  name: string;
  role: Role;
}

/** Where the link of an invitation leads: a name, a password, and the account is open. */
export function InvitationPage({ start, onSignedIn }: { start: Start; onSignedIn: () => Promise<void> }): ReactNode {
  const words = useWords().session;
  // Behind the #, which browsers send to no server.
  const [token] = useState(() => window.location.hash.slice(1));
  const [invitation, setInvitation] = useState<Invitation | 'gone'>();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { ask, fault, isBusy } = useAsking();
  useEffect(() => {
    let isHere = true;
    void askAtOnce<Invitation>('/invitations/look', { token }).then((answer) => {
      if (!isHere) return;
      setInvitation(answer.ok ? answer.content : 'gone');
      if (answer.ok) setName((typed) => typed || answer.content.name);
    });
    return () => {
      isHere = false;
    };
  }, [token]);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await ask('/invitations/accept', { token, name, password }))) return;
    window.history.replaceState(null, '', '/');
    await onSignedIn();
  };
  return (
    <main className="gate" data-page="invitation">
      <header className="gate-brand">
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <h1>{start.clinicName}</h1>
      </header>
      <section className="gate-form">
        <h2>{words.invitationTitle}</h2>
        {invitation === 'gone' && (
          <>
            <Fault>{words.failures.NO_INVITATION}</Fault>
            <a href="/">{words.toSignIn}</a>
          </>
        )}
        {invitation && invitation !== 'gone' && (
          <form onSubmit={(event) => void accept(event)}>
            <p>{words.invitationLead(invitation.email, words.roles[invitation.role])}</p>
            {fault && <Fault>{fault}</Fault>}
            <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
            <TextField
              label={words.yourName}
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <NewPasswordField label={words.choosePassword} value={password} onType={setPassword} />
            <button type="submit" className="primary" disabled={isBusy}>
              {words.accept}
            </button>
          </form>
        )}
      </section>
    </main>
  );
}
