import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePageLocale } from '../Language.tsx';
import { useWords } from '../words/useWords.ts';

interface Mails {
  mails: { id: string; to: string; subject: string; text?: string; createdAt: string }[];
}

async function readMails(): Promise<Mails> {
  const response = await fetch('/demo/mails.json');
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** The mails that the demo has kept, the newest first; the links in them can be followed. */
export function InboxPage(): ReactNode {
  const words = useWords();
  const locale = usePageLocale();
  const { data, error } = useQuery({ queryKey: ['demo mails'], queryFn: readMails, refetchInterval: 2000 });
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <main className="page" data-page="inbox">
      <a href="/" className="back">
        ← {words.session.toSignIn}
      </a>
      <h1>{words.session.inbox}</h1>
      <p className="lead">{words.session.inboxLead}</p>
      {error && (
        <p className="note" role="alert">
          {words.session.failures.OFFLINE}
        </p>
      )}
      {data?.mails.length === 0 && <p className="note">{words.session.noMails}</p>}
      <ul className="mails">
        {data?.mails.map((mail) => (
          <li key={mail.id}>
            <h2>{mail.subject}</h2>
            <p className="quiet">
              {words.session.mailTo(mail.to)} ·{' '}
              <time dateTime={mail.createdAt}>{format.format(new Date(mail.createdAt))}</time>
            </p>
            <p className="mail-text">{linked(mail.text ?? '')}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The text with its addresses as links. */
function linked(text: string): ReactNode[] {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith('http') ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
