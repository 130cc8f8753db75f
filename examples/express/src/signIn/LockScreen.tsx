import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Person } from '../session/session.ts';
import type { Start } from '../session/start.ts';
import { useWords } from '../words/useWords.ts';
import { Fault, PinField, TextField } from './fields.tsx';
import { Initials } from './Initials.tsx';
import { readPinState } from './pinState.ts';
import { useAsking } from './useAsking.ts';

interface LockScreenProps {
  readonly person: Person;
  readonly start: Start;
  onUnlocked(): Promise<void>;
  onChangeUser(): Promise<void>;
}

/** Stands in the place of everything while the screen is locked: nothing of the clinic is in the page. */
export function LockScreen({ person, start, onUnlocked, onChangeUser }: LockScreenProps): ReactNode {
  const words = useWords().session;
  // Of the network, which may be away: the password is always a way.
  const pin = useQuery({
    queryKey: ['pin', person.sessionId],
    queryFn: readPinState,
    retry: false,
    networkMode: 'always',
  });
  const [wantsPassword, setWantsPassword] = useState(false);
  const { ask, fault, isBusy, clear } = useAsking();
  const [typed, setTyped] = useState('');
  const isByPin = pin.data === 'ready' && !wantsPassword;
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask('/screen/unlock', isByPin ? { pin: typed } : { password: typed })) return onUnlocked();
    setTyped('');
    // After too many wrong ones the password is asked for.
    if (isByPin) await pin.refetch();
  };
  const change = () => {
    clear();
    setTyped('');
    setWantsPassword(isByPin);
  };
  return (
    <main className="gate" data-page="locked">
      <header className="gate-brand">
        <Initials name={person.name} />
        <h1>{words.lockedTitle}</h1>
        <p className="quiet">{words.lockedLead(person.name)}</p>
      </header>
      <section className="gate-form">
        {!pin.isPending && (
          <form onSubmit={(event) => void unlock(event)}>
            {fault && <Fault>{fault}</Fault>}
            {!fault && pin.data === 'usedUp' && <p role="status">{words.pinStates.usedUp}</p>}
            {isByPin ? (
              <PinField key="pin" label={words.pin} autoComplete="off" autoFocus value={typed} onType={setTyped} />
            ) : (
              <TextField
                key="password"
                label={words.password}
                type="password"
                autoComplete="current-password"
                autoFocus
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                {...(start.demo && { hint: words.demoPassword(start.demo.password) })}
              />
            )}
            <button type="submit" className="primary" disabled={isBusy}>
              {words.unlock}
            </button>
            <button type="button" className="secondary" onClick={() => void onChangeUser()}>
              {words.somebodyElse}
            </button>
            {pin.data === 'ready' && (
              <p className="ways">
                <button type="button" className="link" onClick={change}>
                  {isByPin ? words.withPassword : words.withPin}
                </button>
              </p>
            )}
          </form>
        )}
      </section>
    </main>
  );
}
