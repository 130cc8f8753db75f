import { useLocale } from '@clinikit/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../session/ask.ts';
import type { Role } from '../session/roles.ts';
import { Fault } from '../signIn/fields.tsx';
import { useAsking } from '../signIn/useAsking.ts';
import { useWords } from '../words/useWords.ts';
import { InvitationForm } from './InvitationForm.tsx';
import { type ListedPerson, PersonRow } from './PersonRow.tsx';

interface People {
  people: ListedPerson[];
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
    const done = await asking.ask(path, body);
    await queries.invalidateQueries({ queryKey: key });
    return done !== undefined;
  };
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <>
      {asking.fault && <Fault>{asking.fault}</Fault>}
      {error && <Fault>{words.failures.FAILED}</Fault>}
      <ul className="rows people">
        {data?.people.map((listed) => (
          <PersonRow key={listed.id} listed={listed} onChange={change} />
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
