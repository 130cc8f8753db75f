import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { Fault, TextField } from './fields.tsx';
import type { SignInFormProps } from './signInForm.ts';
import { useAsking } from './useAsking.ts';

/** Address and password. */
export function PasswordForm({ email, onEmail, onStep, onSignedIn }: SignInFormProps): ReactNode {
  const words = useWords().session;
  const { ask, fault, isBusy } = useAsking();
  const [password, setPassword] = useState('');
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await ask<{ twoFactorRedirect?: boolean }>('/sign-in/email', { email, password });
    if (!answer) return;
    if (answer.twoFactorRedirect) onStep('secondFactor');
    else await onSignedIn();
  };
  return (
    <form onSubmit={(event) => void enter(event)}>
      {fault && <Fault>{fault}</Fault>}
      <TextField
        label={words.email}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={(event) => onEmail(event.target.value)}
      />
      <TextField
        label={words.password}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="primary" disabled={isBusy}>
        {words.signIn}
      </button>
      <p className="ways">
        <button type="button" className="link" onClick={() => onStep('code')}>
          {words.withCode}
        </button>
        <button type="button" className="link" onClick={() => onStep('newPassword')}>
          {words.forgotten}
        </button>
      </p>
    </form>
  );
}
