import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { App } from './App.tsx';
import { usePageLocale } from './Language.tsx';
import { go, usePath } from './location.ts';
import { InboxPage } from './pages/InboxPage.tsx';
import { seesOwnOnly } from './session/roles.ts';
import { SignedIn } from './session/SignedIn.tsx';
import { readSession } from './session/session.ts';
import { readStart, type Start } from './session/start.ts';
import { useIdleLock } from './session/useIdleLock.ts';
import { useSession } from './session/useSession.ts';
import { firstPath } from './shell/places.ts';
import { InvitationPage } from './signIn/InvitationPage.tsx';
import { LockScreen } from './signIn/LockScreen.tsx';
import { SignInPage } from './signIn/SignInPage.tsx';
import { useWords } from './words/useWords.ts';

/** What is shown depends on who sits there: nobody, somebody whose screen is locked, or somebody at work. */
export function Gate(): ReactNode {
  const words = useWords();
  const locale = usePageLocale();
  const path = usePath();
  const [start, setStart] = useState<Start | 'failed'>();
  const control = useSession();
  const { session, readAgain, lock, unlocked, signOut } = control;
  useEffect(() => {
    readStart().then(
      (read) => {
        document.title = read.clinicName;
        setStart(read);
      },
      () => setStart('failed'),
    );
  }, []);
  // A patient's own phone is no shared screen.
  const isShared = session.state === 'open' && !seesOwnOnly(session.person.role);
  useIdleLock(isShared ? session.person.sessionId : undefined, lock);

  const onSignedIn = useCallback(async () => {
    // Whoever asked for a page gets it; whoever came by the door gets their first one.
    const found = await readSession();
    if ('person' in found && typeof start === 'object' && window.location.pathname === '/') {
      go(firstPath(start.preset, found.person.role));
    }
    await readAgain();
  }, [readAgain, start]);

  if (start === 'failed' || session.state === 'failed') {
    return (
      <main className="gate">
        <p role="alert">{words.session.startFailed}</p>
        <button type="button" className="secondary" onClick={() => window.location.reload()}>
          {words.tryAgain}
        </button>
      </main>
    );
  }
  if (!start || session.state === 'reading') return null;
  if (path === '/invitation') return <InvitationPage start={start} onSignedIn={onSignedIn} />;
  if (path === '/demo/inbox' && start.demo) return <InboxPage />;
  if (!('person' in session)) return <SignInPage start={start} onSignedIn={onSignedIn} />;
  const { person } = session;
  if (session.state === 'locked') {
    return <LockScreen person={person} start={start} onUnlocked={unlocked} onChangeUser={signOut} />;
  }
  return (
    <SignedIn key={person.sessionId} value={{ ...control, person, start }} locale={locale}>
      <App />
    </SignedIn>
  );
}
