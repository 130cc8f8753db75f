import { useLocale } from '@clinikit/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../session/ask.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { Fault } from '../signIn/fields.tsx';
import { useWords } from '../words/useWords.ts';

interface ListedSession {
  id: string;
  token: string;
  createdAt: string;
  userAgent: string | null;
}

const key = ['sessions'];

/** Where one is signed in, and a way to end that there. */
export function OwnSessions(): ReactNode {
  const words = useWords().session;
  const { person, readAgain } = useSignedIn();
  const queries = useQueryClient();
  const locale = useLocale();
  const sessions = useQuery({
    queryKey: key,
    queryFn: async () => {
      const answer = await ask<ListedSession[]>('/list-sessions');
      if (!answer.ok) throw new Error(answer.code);
      return answer.content;
    },
  });
  const end = useMutation({
    mutationFn: async ({ path, body }: { path: string; body: object }) => {
      const answer = await ask(path, body);
      if (!answer.ok) throw new Error(answer.code);
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: key });
      await readAgain();
    },
  });
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const others = sessions.data?.filter(({ id }) => id !== person.sessionId) ?? [];
  return (
    <section className="own" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{words.sessions}</h2>
      {(sessions.error || end.error) && <Fault>{words.failures.FAILED}</Fault>}
      <ul className="rows">
        {sessions.data?.map(({ id, token, userAgent, createdAt }) => {
          const isThis = id === person.sessionId;
          const name = browserOf(userAgent);
          const label = isThis ? words.signOut : words.signOutThere;
          return (
            <li key={id}>
              <span className="row-who">
                <strong>{name}</strong>
                <span className="quiet">
                  {words.sessionSince(format.format(new Date(createdAt)))}
                  {isThis && ` · ${words.thisSession}`}
                </span>
              </span>
              <button
                type="button"
                className="secondary"
                aria-label={`${label}: ${name}, ${format.format(new Date(createdAt))}`}
                onClick={() => end.mutate({ path: '/revoke-session', body: { token } })}
              >
                {label}
              </button>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <button
          type="button"
          className="secondary"
          onClick={() => end.mutate({ path: '/revoke-other-sessions', body: {} })}
        >
          {words.endOthers}
        </button>
      )}
    </section>
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
