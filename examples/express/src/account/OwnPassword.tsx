import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSignedIn } from '../session/SignedIn.tsx';
import { Fault, NewPasswordField, PasswordField } from '../signIn/fields.tsx';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';

/** Changes one's own password; everywhere else one is signed out. */
export function OwnPassword(): ReactNode {
  const words = useWords().session;
  const { person, readAgain } = useSignedIn();
  const queries = useQueryClient();
  const { ask, fault, isBusy } = useAsking();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [isChanged, setChanged] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setChanged(false);
    if (!(await ask('/account/password', { password, newPassword }))) return;
    setPassword('');
    setNewPassword('');
    setChanged(true);
    await queries.invalidateQueries();
    await readAgain();
  };
  return (
    <section className="own" aria-labelledby="own-password">
      <h2 id="own-password">{words.changePassword}</h2>
      <p className="lead">{words.changePasswordLead}</p>
      <form onSubmit={(event) => void change(event)}>
        {fault && <Fault>{fault}</Fault>}
        {isChanged && <p role="status">{words.passwordChanged}</p>}
        <input type="hidden" name="username" autoComplete="username" value={person.email} />
        <PasswordField value={password} onType={setPassword} label={words.presentPassword} />
        <NewPasswordField label={words.newPassword} value={newPassword} onType={setNewPassword} />
        <button type="submit" className="primary" disabled={isBusy}>
          {words.changePassword}
        </button>
      </form>
    </section>
  );
}
