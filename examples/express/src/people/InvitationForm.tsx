import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { namesPatients, type Role, roles } from '../session/roles.ts';
import { Fault, TextField } from '../signIn/fields.tsx';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';
import { PatientsChoice } from './PatientsChoice.tsx';

/** Invites somebody by mail, with the role that they will have. */
export function InvitationForm({ onInvited }: { onInvited: () => void }): ReactNode {
  const words = useWords().session;
  const roleId = useId();
  const { ask, fault, isBusy, clear } = useAsking();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('doctor');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [invited, setInvited] = useState<string>();
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    setInvited(undefined);
    clear();
    // Whose patients were chosen for one role are not those of another.
    const patientIds = namesPatients(role) ? chosen : [];
    if (!(await ask('/invitations/create', { email, name, role, patientIds }))) return;
    setInvited(email);
    setEmail('');
    setName('');
    setChosen([]);
    onInvited();
  };
  return (
    <form className="invitation-form" onSubmit={(event) => void invite(event)}>
      {fault && <Fault>{fault}</Fault>}
      {invited !== undefined && <p role="status">{words.invited(invited)}</p>}
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
      {namesPatients(role) && <PatientsChoice patientIds={chosen} onChange={setChosen} />}
      <button type="submit" className="primary" disabled={isBusy}>
        {words.invite}
      </button>
    </form>
  );
}
