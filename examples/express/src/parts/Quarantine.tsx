import { useClinic, useLocale } from '@clinikit/react';
import { quarantineQuery, useLiveQuery } from '@clinikit/react/live';
import { useWords } from '../words/useWords.ts';
import { Facts } from './Facts.tsx';

/** Files that arrived and could not be read or filed; their bytes are kept. */
export function Quarantine() {
  const words = useWords();
  const format = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'long', timeStyle: 'short' });
  const { state, data, truncated } = useLiveQuery(quarantineQuery(useClinic()));
  return (
    <section className="quarantine">
      <h2>{words.setAside}</h2>
      {state === 'loading' && <p className="note">{words.loading}</p>}
      {state === 'failed' && (
        <p className="note" role="alert">
          {words.setAsideFailed}
        </p>
      )}
      {data?.items.length === 0 && <p className="note">{words.nothingSetAside}</p>}
      {data && data.items.length > 0 && (
        <ul>
          {data.items.map((item) => (
            <li key={item.id}>
              <strong>{words.setAsideBecause(item.reason)}</strong>
              <Facts
                facts={[
                  format.format(new Date(item.receivedAt)),
                  words.setAsideFrom(item.source),
                  item.sizeBytes === undefined ? undefined : `${Math.ceil(item.sizeBytes / 1024)} kB`,
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {truncated && <p className="note">{words.moreSetAside}</p>}
    </section>
  );
}
