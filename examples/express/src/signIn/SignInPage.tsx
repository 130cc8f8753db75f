import { type ReactNode, useState } from 'react';
import type { Start } from '../session/start.ts';
import { useWords } from '../words/useWords.ts';
import { CodeForm } from './CodeForm.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { NewPasswordForm } from './NewPasswordForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SecondFactorForm } from './SecondFactorForm.tsx';
import type { SignInStep } from './signInForm.ts';

/** The first page: who is there? In the demo its people stand there to be chosen. */
export function SignInPage({ start, onSignedIn }: { start: Start; onSignedIn: () => Promise<void> }): ReactNode {
  const words = useWords();
  const [step, setStep] = useState<SignInStep>('password');
  const [email, setEmail] = useState('');
  const shared = { email, onEmail: setEmail, onStep: setStep, onSignedIn };
  return (
    <main className="gate" data-page="sign-in">
      <header className="gate-brand">
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <h1>{start.clinicName}</h1>
      </header>
      <div className="gate-body">
        {start.demo && <DemoPeople demo={start.demo} onSignedIn={onSignedIn} />}
        <section className="gate-form" aria-labelledby="sign-in-title">
          <h2 id="sign-in-title">{titleOf(step, start, words.session)}</h2>
          {step === 'password' && <PasswordForm {...shared} />}
          {step === 'code' && <CodeForm {...shared} />}
          {step === 'newPassword' && <NewPasswordForm {...shared} />}
          {step === 'secondFactor' && <SecondFactorForm {...shared} />}
        </section>
      </div>
    </main>
  );
}

function titleOf(step: SignInStep, start: Start, words: ReturnType<typeof useWords>['session']): string {
  if (step === 'newPassword') return words.newPassword;
  if (step === 'secondFactor') return words.secondFactorTitle;
  return start.demo ? words.orByMail : words.signIn;
}
