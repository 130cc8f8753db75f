import type { ReactNode } from 'react';
import type { Start } from '../session/start.ts';
import { useWords } from '../words/useWords.ts';
import { Fault } from './fields.tsx';
import { Initials } from './Initials.tsx';
import { useAsking } from './useAsking.ts';

/** Whom one can be in the demo: one click each. */
export function DemoPeople(props: { demo: NonNullable<Start['demo']>; onSignedIn: () => Promise<void> }): ReactNode {
  const { demo, onSignedIn } = props;
  const words = useWords().session;
  const { ask, fault, isBusy } = useAsking();
  const enter = async (person: string) => {
    if (await ask('/demo/sign-in', { person })) await onSignedIn();
  };
  return (
    <section className="gate-people" aria-labelledby="demo-title">
      <h2 id="demo-title">{words.demoTitle}</h2>
      <p className="lead">{words.demoLead}</p>
      {fault && <Fault>{fault}</Fault>}
      <ul>
        {demo.people.map(({ id, name, role }) => (
          <li key={id}>
            <button type="button" disabled={isBusy} onClick={() => void enter(id)} data-person={id}>
              <Initials name={name} />
              <span>
                <strong>{words.roles[role]}</strong>
                <span className="quiet">{name}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {words.demoPassword(demo.password)} · <a href="/demo/inbox">{words.demoInbox}</a>
      </p>
    </section>
  );
}
