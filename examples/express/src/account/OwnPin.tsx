import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Fault, PasswordField, PinField } from '../signIn/fields.tsx';
import { readPinState } from '../signIn/pinState.ts';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';

const key = ['pin'];

/** A PIN for the lock of a shared screen: set after the password, and taken away. */
export function OwnPin(): ReactNode {
  const words = useWords().session;
  const queries = useQueryClient();
  const { ask, fault, isBusy } = useAsking();
  const state = useQuery({ queryKey: key, queryFn: readPinState });
  const [password, setPassword] = useState('');
  const [pin, setPin] = useState('');
  const [isSaved, setSaved] = useState(false);
  const hasPin = state.data !== undefined && state.data !== 'none';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (!(await ask('/screen/pin/set', { password, pin }))) return;
    setPassword('');
    setPin('');
    setSaved(true);
    await queries.invalidateQueries({ queryKey: key });
  };
  const remove = async () => {
    setSaved(false);
    await ask('/screen/pin/remove', {});
    await queries.invalidateQueries({ queryKey: key });
  };
  return (
    <section className="own" aria-labelledby="own-pin">
      <h2 id="own-pin">{words.pinTitle}</h2>
      <p className="lead">{words.pinLead}</p>
      {state.error && <Fault>{words.failures.FAILED}</Fault>}
      {state.data && <p>{words.pinStates[state.data]}</p>}
      <form onSubmit={(event) => void save(event)}>
        {fault && <Fault>{fault}</Fault>}
        {isSaved && <p role="status">{words.pinSaved}</p>}
        <PasswordField value={password} onType={setPassword} />
        <PinField label={words.newPin} hint={words.pinHint} value={pin} onType={setPin} autoComplete="off" />
        <p className="row-of-buttons">
          <button type="submit" className="primary" disabled={isBusy}>
            {words.savePin}
          </button>
          {hasPin && (
            <button type="button" className="secondary" disabled={isBusy} onClick={() => void remove()}>
              {words.removePin}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}
