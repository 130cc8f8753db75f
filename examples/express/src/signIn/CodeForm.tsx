import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { EmailField, Fault, MailedCodeField } from './fields.tsx';
import type { SignInFormProps } from './signInForm.ts';
import { useAsking } from './useAsking.ts';

/** A code by mail, in place of a password. */
export function CodeForm({ email, onEmail, onStep, onSignedIn }: SignInFormProps): ReactNode {
  const words = useWords().session;
  const { ask, fault, isBusy } = useAsking();
  const [isSent, setSent] = useState(false);
  const [otp, setOtp] = useState('');
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSent) {
      if (await ask('/email-otp/send-verification-otp', { email, type: 'sign-in' })) setSent(true);
    } else if (await ask('/sign-in/email-otp', { email, otp: otp.trim() })) await onSignedIn();
  };
  return (
    <form onSubmit={(event) => void go(event)}>
      {fault && <Fault>{fault}</Fault>}
      <EmailField value={email} readOnly={isSent} onType={onEmail} />
      {isSent && <MailedCodeField value={otp} onType={setOtp} />}
      <button type="submit" className="primary" disabled={isBusy}>
        {isSent ? words.signIn : words.sendCode}
      </button>
      <p className="ways">
        <button type="button" className="link" onClick={() => onStep('password')}>
          {words.withPassword}
        </button>
      </p>
    </form>
  );
}
