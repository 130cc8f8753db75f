import { type FormEvent, type ReactNode, useState } from 'react';
import { useSignedIn } from '../session/SignedIn.tsx';
import { Fault, PasswordField, TextField } from '../signIn/fields.tsx';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';
import { CopyButton } from './CopyButton.tsx';
import { QrCode } from './QrCode.tsx';

interface Enabled {
  totpURI: string;
  backupCodes: string[];
}

/** Turns the second factor on, with a code that shows that the app has its key, and off. */
export function SecondFactor(): ReactNode {
  const words = useWords().session;
  const { person, readAgain } = useSignedIn();
  const { ask, fault, isBusy } = useAsking();
  const [password, setPassword] = useState('');
  const [enabled, setEnabled] = useState<Enabled>();
  const [code, setCode] = useState('');
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (person.secondFactor) {
      if (await ask('/two-factor/disable', { password })) await readAgain();
    } else {
      const answer = await ask<Enabled>('/two-factor/enable', { password });
      if (answer) setEnabled(answer);
    }
    setPassword('');
  };
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await ask('/two-factor/verify-totp', { code: code.trim() }))) return;
    setEnabled(undefined);
    await readAgain();
  };
  return (
    <section className="own second-factor" aria-labelledby="second-factor">
      <h2 id="second-factor">{words.secondFactor}</h2>
      <p className="lead">{person.secondFactor ? words.secondFactorOn : words.secondFactorOff}</p>
      {fault && <Fault>{fault}</Fault>}
      {enabled ? (
        <form onSubmit={(event) => void confirm(event)}>
          <div className="secret">
            <QrCode text={enabled.totpURI} label={words.qrCode} />
            <div>
              <p>{words.scanCode}</p>
              <p>{words.secondFactorKey}</p>
              <p>
                <code className="key">{keyOf(enabled.totpURI)}</code>
              </p>
              <p className="row-of-buttons">
                <CopyButton text={keyOf(enabled.totpURI).replaceAll(' ', '')} />
              </p>
              <p>
                <a href={enabled.totpURI}>{words.openInApp}</a>
              </p>
            </div>
          </div>
          <h3>{words.backupCodes}</h3>
          <p className="quiet">{words.backupCodesLead}</p>
          <ul className="codes">
            {enabled.backupCodes.map((each) => (
              <li key={each}>
                <code>{each}</code>
              </li>
            ))}
          </ul>
          <p className="row-of-buttons">
            <CopyButton text={enabled.backupCodes.join('\n')} />
          </p>
          <TextField
            label={words.confirmCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <button type="submit" className="primary" disabled={isBusy}>
            {words.turnOn}
          </button>
        </form>
      ) : (
        <form onSubmit={(event) => void begin(event)}>
          <PasswordField value={password} onType={setPassword} />
          <button type="submit" className={person.secondFactor ? 'secondary' : 'primary'} disabled={isBusy}>
            {person.secondFactor ? words.turnOff : words.turnOn}
          </button>
        </form>
      )}
    </section>
  );
}

/** In groups of four, to be typed. */
const keyOf = (uri: string): string =>
  (URL.parse(uri)?.searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ');
