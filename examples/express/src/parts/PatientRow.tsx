import { formatHumanName, type Patient } from '@clinikit/client/fhir';
import { useClinic } from '@clinikit/react';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../formatDate.ts';
import { Link } from './Link.tsx';

/** One patient with the newest images, as a link to the chart. */
export function PatientRow({ patient }: { patient: Patient }) {
  const { imaging } = useClinic();
  const patientId = patient.id ?? '';
  const images = useQuery({
    queryKey: ['patients', 'images', patientId],
    queryFn: ({ signal }) => imaging.listStudies({ patientId, count: 4, signal }),
  });
  const studies = images.data?.studies ?? [];
  return (
    <li>
      <Link to={`/patients/${encodeURIComponent(patientId)}`} className="patient">
        <span className="who">
          <strong>{formatHumanName(patient) ?? 'Name not recorded'}</strong>
          <span>
            {patient.birthDate ? `Born ${formatDate(patient.birthDate)}` : 'Date of birth not recorded'}
            {patient.identifier?.[0]?.value && ` · Number ${patient.identifier[0].value}`}
          </span>
        </span>
        <span className="films">
          {studies.map((study) =>
            study.previewUrl ? <img key={study.studyInstanceUid} src={study.previewUrl} alt="" loading="lazy" /> : null,
          )}
        </span>
        <span className="amount">{amount(images.isError, images.data)}</span>
      </Link>
    </li>
  );
}

function amount(failed: boolean, data: { studies: readonly unknown[]; complete: boolean } | undefined): string {
  if (failed) return 'Could not load images';
  if (!data) return '';
  const { length } = data.studies;
  if (length === 0) return 'No images';
  return `${length}${data.complete ? '' : '+'} ${length === 1 && data.complete ? 'study' : 'studies'}`;
}
