import { type ReactNode, useState } from 'react';
import { namesPatients, type Role, roles, seesOwnOnly } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { Initials } from '../signIn/Initials.tsx';
import { useWords } from '../words/useWords.ts';
import { PatientsChoice } from './PatientsChoice.tsx';

/** Somebody who may sign in. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly patientIds: readonly string[];
  readonly blocked: boolean;
  readonly secondFactor: boolean;
}

interface PersonRowProps {
  readonly listed: ListedPerson;
  /** Gives whether it was done. */
  onChange(path: string, body: object): Promise<boolean>;
}

/** One of the people: their role, whose records they see, and whether they may sign in. */
export function PersonRow({ listed, onChange }: PersonRowProps): ReactNode {
  const words = useWords().session;
  const { person } = useSignedIn();
  const { id, name, email, role, blocked, patientIds, secondFactor } = listed;
  const [isRemoving, setRemoving] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>();
  const save = async () => {
    if (await onChange('/people/patients', { id, patientIds: chosen })) setChosen(undefined);
  };
  const facts = [
    email,
    namesPatients(role) && words.patientCount(patientIds.length),
    blocked && words.blocked,
    id === person.id && words.you,
  ];
  return (
    <li data-blocked={blocked}>
      <Initials name={name} />
      <span className="row-who">
        <strong>{name}</strong>
        <span className="quiet">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <select
        aria-label={`${words.role}: ${name}`}
        value={role}
        disabled={seesOwnOnly(role)}
        onChange={(event) => void onChange('/people/role', { id, role: event.target.value })}
      >
        {roles
          .filter((each) => each === role || !seesOwnOnly(each))
          .map((each) => (
            <option key={each} value={each}>
              {words.roles[each]}
            </option>
          ))}
      </select>
      {namesPatients(role) && (
        <button
          type="button"
          className="secondary"
          aria-expanded={chosen !== undefined}
          aria-label={`${words.choosePatients}: ${name}`}
          onClick={() => setChosen(chosen ? undefined : patientIds)}
        >
          {words.choosePatients}
        </button>
      )}
      {secondFactor && id !== person.id && (
        <button
          type="button"
          className="secondary"
          aria-expanded={isRemoving}
          aria-label={`${words.removeFactor}: ${name}`}
          onClick={() => setRemoving(!isRemoving)}
        >
          {words.removeFactor}
        </button>
      )}
      <button
        type="button"
        className="secondary"
        aria-label={`${blocked ? words.unblock : words.block}: ${name}`}
        disabled={id === person.id}
        onClick={() => void onChange('/people/block', { id, blocked: !blocked })}
      >
        {blocked ? words.unblock : words.block}
      </button>
      {isRemoving && (
        <div className="row-more">
          <p>{words.removeFactorLead(name)}</p>
          <p className="row-of-buttons">
            <button
              type="button"
              className="primary"
              onClick={() => {
                setRemoving(false);
                void onChange('/people/second-factor/remove', { id });
              }}
            >
              {words.removeFactorNow}
            </button>
            <button type="button" className="secondary" onClick={() => setRemoving(false)}>
              {words.close}
            </button>
          </p>
        </div>
      )}
      {chosen && (
        <div className="row-more">
          <PatientsChoice patientIds={chosen} onChange={setChosen} />
          <p className="row-of-buttons">
            <button type="button" className="primary" onClick={() => void save()}>
              {words.savePatients}
            </button>
            <button type="button" className="secondary" onClick={() => setChosen(undefined)}>
              {words.close}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
