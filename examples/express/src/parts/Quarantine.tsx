import { useClinic } from '@clinikit/react';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../live.ts';

const reasons: Record<string, string> = {
  not_dicom: 'Not a DICOM file',
  unreadable: 'A DICOM file that cannot be read',
  truncated: 'The file ends too early',
  too_large: 'Larger than the limit',
  missing_uid: 'The file does not say which image it is',
  conflicting_content: 'Another image was filed under the same identifier',
  patient_differs_in_study: 'Names another patient than the rest of its study',
  series_in_other_study: 'Its series belongs to another study',
  gone_from_source: 'Removed from Orthanc before it could be fetched',
};

/** What arrived and could not be filed; the bytes are kept. */
export function Quarantine() {
  const { imaging } = useClinic();
  useLive('quarantine');
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
              <strong>{reasons[item.reason] ?? item.reason}</strong>
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
