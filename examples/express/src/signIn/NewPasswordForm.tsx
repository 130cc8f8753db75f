import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { EmailField, Fault, MailedCodeField, NewPasswordField } from './fields.tsx';
import type { SignInFormProps } from './signInForm.ts';
import { useAsking } from './useAsking.ts';

/** A new password, for whoever gets the code that is mailed. */
export function NewPasswordForm({ email, onEmail, onStep }: SignInFormProps): ReactNode {
  const words = useWords().session;
  const { ask, fault, isBusy } = useAsking();
  const [step, setStep] = useState<'address' | 'code' | 'done'>('address');
  const [otp, setOtp] = useState('');
  const [password, setPassword] = useState('');
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (step === 'address') {
      if (await ask('/email-otp/request-password-reset', { email })) setStep('code');
    } else if (await ask('/email-otp/reset-password', { email, otp: otp.trim(), password })) setStep('done');
  };
  const back = (
    <button type="button" className="link" onClick={() => onStep('password')}>
      {words.withPassword}
    </button>
  );
  if (step === 'done') {
    return (
      <>
        <p role="status">{words.newPasswordSaved}</p>
        {back}
      </>
    );
  }
  return (
    <form onSubmit={(event) => void go(event)}>
      {fault && <Fault>{fault}</Fault>}
      <EmailField value={email} readOnly={step === 'code'} onType={onEmail} />
      {step === 'code' && (
        <>
          <MailedCodeField value={otp} onType={setOtp} />
          <NewPasswordField label={words.newPassword} value={password} onType={setPassword} />
        </>
      )}
      <button type="submit" className="primary" disabled={isBusy}>
        {step === 'code' ? words.saveNewPassword : words.sendCode}
      </button>
      <p className="ways">{back}</p>
    </form>
  );
}
