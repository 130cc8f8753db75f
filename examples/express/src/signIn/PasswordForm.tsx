import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { EmailField, Fault, PasswordField } from './fields.tsx';
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
      <EmailField value={email} onType={onEmail} />
      <PasswordField value={password} onType={setPassword} />
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
