import { useClinic } from '@clinikit/react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Role, roles, seesOwnOnly } from '../session/roles.ts';
import { Fault, TextField } from '../signIn/fields.tsx';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';

/** Invites somebody by mail, with the role that they will have. */
export function InvitationForm({ onInvited }: { onInvited: () => void }): ReactNode {
  const words = useWords().session;
  const clinic = useClinic();
  const roleId = useId();
  const { ask, fault, isBusy, clear } = useAsking();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('doctor');
  const [number, setNumber] = useState('');
  const [said, setSaid] = useState<{ state: 'invited'; email: string } | { state: 'noPatient' }>();
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(undefined);
    clear();
    let patientIds: string[] = [];
    if (seesOwnOnly(role)) {
      const { resources } = await clinic.fhir.search('Patient', { identifier: number.trim() });
      patientIds = resources.flatMap(({ id }) => id ?? []);
      // Two with one number are for a person to look at, not for an account.
      if (patientIds.length !== 1) return setSaid({ state: 'noPatient' });
    }
    if (!(await ask('/invitations/create', { email, name, role, patientIds }))) return;
    setSaid({ state: 'invited', email });
    setEmail('');
    setName('');
    setNumber('');
    onInvited();
  };
  return (
    <form className="invitation-form" onSubmit={(event) => void invite(event)}>
      {fault && <Fault>{fault}</Fault>}
      {said?.state === 'noPatient' && <Fault>{words.noSuchPatient}</Fault>}
      {said?.state === 'invited' && <p role="status">{words.invited(said.email)}</p>}
      <TextField label={words.email} type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField label={words.fullName} value={name} onChange={(event) => setName(event.target.value)} />
      <div className="field">
        <label htmlFor={roleId}>{words.role}</label>
        <select
          id={roleId}
          value={role}
          onChange={(event) => setRole(roles.find((each) => each === event.target.value) ?? 'doctor')}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {words.roles[each]}
            </option>
          ))}
        </select>
      </div>
      {seesOwnOnly(role) && (
        <TextField
          label={words.patientNumber}
          hint={words.patientNumberHint}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      )}
      <button type="submit" className="primary" disabled={isBusy}>
        {words.invite}
      </button>
    </form>
  );
}
