import { storeMessage } from '@clinikit/client/dicomweb';
import { useClinic } from '@clinikit/react';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../live.ts';

/** What arrived and could not be filed; the bytes are kept. */
export function Quarantine() {
  const { imaging } = useClinic();
  useLive((event) => (event === 'opened' || event.type === 'quarantine.added' ? [['quarantine']] : []));
  const quarantine = useQuery({
    queryKey: ['quarantine'],
    queryFn: ({ signal }) => imaging.quarantine({ signal }),
  });
  return (
    <section className="quarantine">
      <h2>Set aside</h2>
      {quarantine.isPending && <p className="note">Loading…</p>}
      {quarantine.isError && (
        <p className="note" role="alert">
          What was set aside could not be loaded.
        </p>
      )}
      {quarantine.data?.items.length === 0 && <p className="note">Nothing was set aside.</p>}
      {quarantine.data && quarantine.data.items.length > 0 && (
        <ul>
          {quarantine.data.items.map((item) => (
            <li key={item.id}>
              <strong>{storeMessage(item.reason)}</strong>
              <span>
                {new Date(item.receivedAt).toLocaleString()} · from {item.source}
                {item.sizeBytes !== undefined && ` · ${Math.ceil(item.sizeBytes / 1024)} kB`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {quarantine.data?.complete === false && <p className="note">There are more than are shown here.</p>}
    </section>
  );
}
