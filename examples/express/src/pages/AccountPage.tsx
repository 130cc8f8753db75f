import { useLocale } from '@clinikit/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SecondFactor } from '../account/SecondFactor.tsx';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

interface ListedSession {
  id: string;
  token: string;
  createdAt: string;
  userAgent: string | null;
}

/** One's own account: where it is signed in, and its second factor. */
export function AccountPage(): ReactNode {
  const words = useWords();
  const { person, readAgain } = useSignedIn();
  const queries = useQueryClient();
  const locale = useLocale();
  const key = ['sessions'];
  const sessions = useQuery({
    queryKey: key,
    queryFn: async () => {
      const answer = await ask<ListedSession[]>('/list-sessions');
      if (!answer.ok) throw new Error(answer.code);
      return answer.content;
    },
  });
  const end = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) => ask(path, body),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: key });
      await readAgain();
    },
  });
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const others = sessions.data?.filter(({ id }) => id !== person.sessionId) ?? [];
  return (
    <>
      <h1>{words.session.account}</h1>
      <p className="lead">
        {person.name} · {words.session.roles[person.role]} · {person.email}
      </p>
      <h2>{words.session.sessions}</h2>
      {sessions.error && (
        <p className="note" role="alert">
          {words.session.failures.FAILED}
        </p>
      )}
      <ul className="rows">
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{browserOf(session.userAgent)}</strong>
              <span className="quiet">
                {words.session.sessionSince(format.format(new Date(session.createdAt)))}
                {session.id === person.sessionId && ` · ${words.session.thisSession}`}
              </span>
            </span>
            <button
              type="button"
              className="secondary"
              onClick={() => end.mutate({ path: '/revoke-session', body: { token: session.token } })}
            >
              {words.session.endSession}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <button
          type="button"
          className="secondary"
          onClick={() => end.mutate({ path: '/revoke-other-sessions', body: {} })}
        >
          {words.session.endOthers}
        </button>
      )}
      <SecondFactor />
    </>
  );
}

/** As much of a browser's name as a person knows: `Firefox, Windows`. */
function browserOf(userAgent: string | null): string {
  const text = userAgent ?? '';
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(text)?.[1] ?? '?';
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(text)?.[1] ?? '';
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  return [names[browser] ?? browser, names[system] ?? system].filter(Boolean).join(', ');
}
