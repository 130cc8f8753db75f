import { formatHumanName, type Patient } from '@clinikit/client/fhir';
import { formatLocalDate, useClinic, useLocale } from '@clinikit/react';
import { type Live, studiesQuery, useLiveQuery } from '@clinikit/react/live';
import { may } from '../session/rights.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';
import type { Words } from '../words/words.ts';
import { Facts } from './Facts.tsx';
import { Link } from './Link.tsx';

/** One patient, for those who see images with the newest of them, as a link to the chart. */
export function PatientRow({ patient }: { patient: Patient }) {
  const clinic = useClinic();
  const words = useWords();
  const locale = useLocale();
  const patientId = patient.id ?? '';
  const enabled = may(useSignedIn().person.role, 'readImages');
  const images = useLiveQuery(studiesQuery(clinic, patientId, 4), { enabled });
  const studies = images.data?.studies ?? [];
  const born = patient.birthDate ? words.born(formatLocalDate(patient.birthDate, locale)) : words.noBirthDate;
  const number = patient.identifier?.[0]?.value;
  return (
    <li>
      <Link to={`/patients/${encodeURIComponent(patientId)}`} className="patient">
        <span className="who">
          <strong>{formatHumanName(patient) ?? words.noName}</strong>
          <Facts facts={[born, number && words.number(number)]} />
        </span>
        {enabled && (
          <>
            <span className="films">
              {studies.map(({ studyInstanceUid, thumbnailUrl, previewUrl }) => {
                const url = thumbnailUrl ?? previewUrl;
                return url ? <img key={studyInstanceUid} src={url} alt="" loading="lazy" /> : null;
              })}
            </span>
            <span className="amount">{amount(images, words)}</span>
          </>
        )}
      </Link>
    </li>
  );
}

function amount({ state, data, truncated }: Live<{ studies: readonly unknown[] }>, words: Words): string {
  if (state === 'failed') return words.imagesFailed;
  if (!data) return '';
  return data.studies.length === 0 ? words.noImages : words.studies(data.studies.length, truncated);
}
