import { formatHumanName } from '@clinikit/client/fhir';
import { useClinic } from '@clinikit/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useLive } from '../live.ts';
import { PatientRow } from '../parts/PatientRow.tsx';

/** Everybody the clinic knows, found by name or number. */
export function PatientsPage() {
  const { fhir } = useClinic();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  useLive((event) => {
    if (event === 'opened') return [['patients']];
    if (event.type === 'patient.changed') return [['patients', 'list']];
    const moved = event.type === 'study.filed' || event.type === 'study.moved';
    return moved && event.patientId ? [['patients', 'images', event.patientId]] : [];
  });
  const patients = useQuery({
    queryKey: ['patients', 'list', search],
    queryFn: ({ signal }) =>
      fhir.search(
        'Patient',
        { ...(/\d/.test(search) ? { identifier: search } : search && { name: search }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const found = [...(patients.data?.resources ?? [])].sort((a, b) =>
    (formatHumanName(a) ?? '').localeCompare(formatHumanName(b) ?? ''),
  );
  return (
    <>
      <div className="heading">
        <h1>Patients</h1>
        <label className="search">
          <span className="hidden">Name or patient number</span>
          <input
            type="search"
            placeholder="Name or patient number"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      </div>
      {patients.isPending && <p className="note">Loading patients…</p>}
      {patients.isError && (
        <p className="note" role="alert">
          Could not load patients.{' '}
          <button type="button" onClick={() => void patients.refetch()}>
            Try again
          </button>
        </p>
      )}
      {patients.isSuccess && found.length === 0 && (
        <p className="note">{search ? 'No patients found' : 'No patients yet'}</p>
      )}
      {patients.isSuccess && (
        <ul className="patients" data-patients={patients.isPlaceholderData ? 'searching' : 'shown'}>
          {found.map((patient) => (
            <PatientRow key={patient.id} patient={patient} />
          ))}
        </ul>
      )}
      {patients.data?.complete === false && (
        <p className="note">More patients match. Search by name or number to find the rest.</p>
      )}
    </>
  );
}
