import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { go } from '../location.ts';
import { Link } from '../parts/Link.tsx';
import { useSignedIn } from '../session/SignedIn.tsx';
import { Initials } from '../signIn/Initials.tsx';
import { useWords } from '../words/useWords.ts';

/** Who is signed in, and the ways to go. Whoever follows by a change of user comes to the same page, as far as it is theirs. */
export function UserMenu(): ReactNode {
  const words = useWords().session;
  const { person, start, lock, signOut } = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus left, or Escape.
    <div className="user" onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="user-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Initials name={person.name} />
        <span className="user-words">
          <strong>{person.name}</strong>
          <span className="quiet">{words.roles[person.role]}</span>
        </span>
      </button>
      {isOpen && (
        <div className="menu">
          <p>
            <strong>{person.name}</strong>
            <span className="quiet">
              {words.roles[person.role]} · {start.clinicName}
            </span>
          </p>
          <Link to="/account" onFollow={() => setOpen(false)}>
            {words.account}
          </Link>
          {start.demo && <a href="/demo/inbox">{words.demoInbox}</a>}
          <button type="button" onClick={() => void lock()}>
            {words.lock}
          </button>
          <button type="button" onClick={() => void signOut()}>
            {words.changeUser}
          </button>
          <button type="button" onClick={() => void signOut().then(() => go('/'))}>
            {words.signOut}
          </button>
        </div>
      )}
    </div>
  );
}
