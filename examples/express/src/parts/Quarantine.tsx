import { storeMessage } from '@clinikit/client/dicomweb';
import { useClinic } from '@clinikit/react';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../live.ts';

/** Files that arrived and could not be read or filed; their bytes are kept. */
export function Quarantine() {
  const { imaging } = useClinic();
  useLive((event) => (event === 'opened' || event.type === 'quarantine.added' ? [['quarantine']] : []));
  const quarantine = useQuery({
    queryKey: ['quarantine'],
    queryFn: ({ signal }) => imaging.quarantine({ signal }),
  });
  return (
    <section className="quarantine">
      <h2>Files set aside</h2>
      {quarantine.isPending && <p className="note">Loading…</p>}
      {quarantine.isError && (
        <p className="note" role="alert">
          Could not load the files set aside.
        </p>
      )}
      {quarantine.data?.items.length === 0 && <p className="note">No files set aside</p>}
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
      {quarantine.data?.complete === false && <p className="note">There are more. These are the newest.</p>}
    </section>
  );
}
