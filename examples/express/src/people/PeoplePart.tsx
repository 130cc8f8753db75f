import { useLocale } from '@clinikit/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../session/ask.ts';
import { type Role, roles, seesOwnOnly } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { Fault } from '../signIn/fields.tsx';
import { Initials } from '../signIn/Initials.tsx';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';
import { InvitationForm } from './InvitationForm.tsx';

interface People {
  people: { id: string; name: string; email: string; role: Role; blocked: boolean; secondFactor: boolean }[];
  invitations: {
    id: string;
    email: string;
    name: string;
    role: Role;
    state: 'open' | 'used' | 'expired' | 'revoked';
    expiresAt: string;
  }[];
}

/** For administrators: who may sign in, as what, and who is invited. */
export function PeoplePart(): ReactNode {
  const words = useWords().session;
  const locale = useLocale();
  const { person } = useSignedIn();
  const queries = useQueryClient();
  const asking = useAsking();
  const key = ['people'];
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: async () => {
      const answer = await ask<People>('/people/list');
      if (!answer.ok) throw new Error(answer.code);
      return answer.content;
    },
  });
  const change = async (path: string, body: object) => {
    await asking.ask(path, body);
    await queries.invalidateQueries({ queryKey: key });
  };
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <>
      {asking.fault && <Fault>{asking.fault}</Fault>}
      {error && <Fault>{words.failures.FAILED}</Fault>}
      <ul className="rows people">
        {data?.people.map(({ id, name, email, role, blocked }) => (
          <li key={id} data-blocked={blocked}>
            <Initials name={name} />
            <span className="row-who">
              <strong>{name}</strong>
              <span className="quiet">
                {email}
                {blocked && ` · ${words.blocked}`}
                {id === person.id && ` · ${words.you}`}
              </span>
            </span>
            <select
              aria-label={`${words.role}: ${name}`}
              value={role}
              disabled={seesOwnOnly(role)}
              onChange={(event) => void change('/people/role', { id, role: event.target.value })}
            >
              {roles
                .filter((each) => each === role || !seesOwnOnly(each))
                .map((each) => (
                  <option key={each} value={each}>
                    {words.roles[each]}
                  </option>
                ))}
            </select>
            <button
              type="button"
              className="secondary"
              aria-label={`${blocked ? words.unblock : words.block}: ${name}`}
              disabled={id === person.id}
              onClick={() => void change('/people/block', { id, blocked: !blocked })}
            >
              {blocked ? words.unblock : words.block}
            </button>
          </li>
        ))}
      </ul>
      <h2>{words.inviteTitle}</h2>
      <InvitationForm onInvited={() => void queries.invalidateQueries({ queryKey: key })} />
      <h2>{words.invitations}</h2>
      {data?.invitations.length === 0 && <p className="note">{words.noInvitations}</p>}
      <ul className="rows">
        {data?.invitations.map(({ id, email, name, role, state, expiresAt }) => (
          <li key={id}>
            <span className="row-who">
              <strong>{name || email}</strong>
              <span className="quiet">
                {email} · {words.roles[role]} · {words.invitationStates[state]}
                {state === 'open' && ` ${words.expires(format.format(new Date(expiresAt)))}`}
              </span>
            </span>
            {state === 'open' && (
              <button type="button" className="secondary" onClick={() => void change('/invitations/revoke', { id })}>
                {words.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
