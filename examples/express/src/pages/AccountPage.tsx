import type { ReactNode } from 'react';
import { OwnPassword } from '../account/OwnPassword.tsx';
import { OwnPin } from '../account/OwnPin.tsx';
import { OwnSessions } from '../account/OwnSessions.tsx';
import { SecondFactor } from '../account/SecondFactor.tsx';
import { seesOwnOnly } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

/** One's own account: where it is signed in, its password, its PIN, and its second factor. */
export function AccountPage(): ReactNode {
  const words = useWords().session;
  const { person } = useSignedIn();
  return (
    <div className="account" data-page="account">
      <h1>{words.account}</h1>
      <p className="lead">
        {person.name} · {words.roles[person.role]} · {person.email}
      </p>
      <OwnSessions />
      <OwnPassword />
      {/* Whoever looks at their own data has no shared screen to unlock. */}
      {!seesOwnOnly(person.role) && <OwnPin />}
      <SecondFactor />
    </div>
  );
}
