import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { Fault, TextField } from './fields.tsx';
import type { SignInFormProps } from './signInForm.ts';
import { useAsking } from './useAsking.ts';

/** The code of an app after the password, or one of the backup codes. */
export function SecondFactorForm({ onStep, onSignedIn }: SignInFormProps): ReactNode {
  const words = useWords().session;
  const { ask, fault, isBusy } = useAsking();
  const [code, setCode] = useState('');
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    const given = code.trim();
    const path = /^\d{6}$/.test(given) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
    if (await ask(path, { code: given })) await onSignedIn();
  };
  return (
    <form onSubmit={(event) => void enter(event)}>
      <p>{words.secondFactorLead}</p>
      {fault && <Fault>{fault}</Fault>}
      <TextField
        label={words.code}
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="primary" disabled={isBusy}>
        {words.goOn}
      </button>
      <p className="ways">
        <button type="button" className="link" onClick={() => onStep('password')}>
          {words.back}
        </button>
      </p>
    </form>
  );
}
