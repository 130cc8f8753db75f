import { formatHumanName, type Patient } from '@clinikit/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import { PatientFacts } from './PatientFacts.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface MergeConfirmationProps {
  pair: readonly [Patient, Patient];
  labels: PatientsWords;
  onAnother: () => void;
  onMerged: (sourceId: string, target: Patient) => void;
}

/** Two records side by side: which one stays, and what will happen. */
export function MergeConfirmation({ pair, labels, onAnother, onMerged }: MergeConfirmationProps): ReactNode {
  const clinic = useClinic();
  const name = useId();
  const [kept, setKept] = useState(0);
  const [target, source] = kept === 0 ? pair : [pair[1], pair[0]];
  const ids = { sourceId: source.id ?? '', targetId: target.id ?? '' };
  const versions = pair.map(({ meta }) => meta?.versionId);
  const preview = useQuery({
    queryKey: ['clinikit', clinic.url, 'merge', ids, versions],
    queryFn: ({ signal }) => clinic.patients.previewMerge(ids, { signal }),
    gcTime: 0,
  });
  const merging = useMutation({ mutationFn: () => clinic.patients.merge(ids) });
  const error = merging.error ?? preview.error;
  const [own, other] = pair.map(({ birthDate }) => birthDate);
  return (
    <>
      <div className="ck-both" role="radiogroup" aria-label={labels.mergeTitle}>
        {pair.map((patient, at) => (
          <label key={patient.id} className="ck-side ck-option" data-kind={kept === at ? 'kept' : undefined}>
            <input type="radio" name={name} checked={kept === at} onChange={() => setKept(at)} />
            <span>
              <span className="ck-choice-name">{formatHumanName(patient) ?? labels.noName}</span>
              <PatientFacts patient={patient} labels={labels} />
              <span className="ck-caption">{kept === at ? labels.mergeKept : labels.mergeGone}</span>
            </span>
          </label>
        ))}
      </div>
      {own !== undefined && other !== undefined && own !== other && (
        <p className="ck-warn" role="alert">
          {labels.mergeDiffers}
        </p>
      )}
      <h4 className="ck-caption">{labels.mergeWhat}</h4>
      {preview.isPending && <p className="ck-note">{labels.loading}</p>}
      {preview.data && <WhatHappens moved={preview.data.moved} labels={labels} />}
      {error && (
        <Failure
          error={error}
          labels={labels}
          conflict={labels.mergeConflict}
          onRetry={preview.error ? () => void preview.refetch() : undefined}
        />
      )}
      <div className="ck-actions">
        <button
          type="button"
          className="ck-button"
          data-kind="primary"
          disabled={!preview.data || merging.isPending}
          onClick={() => merging.mutate(undefined, { onSuccess: (done) => onMerged(ids.sourceId, done.target) })}
        >
          {merging.isPending ? labels.merging : labels.merge}
        </button>
        <button type="button" className="ck-button" disabled={merging.isPending} onClick={onAnother}>
          {labels.chooseAnother}
        </button>
      </div>
    </>
  );
}

function WhatHappens(props: { moved: Readonly<Record<string, number>>; labels: PatientsWords }): ReactNode {
  const { moved, labels } = props;
  const locale = useLocale();
  const counts = Object.entries(moved).map(([type, count]) => labels.movedCount(type, count));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(counts);
  return (
    <ul className="ck-plan">
      <li>{counts.length > 0 ? labels.mergeMoves(list) : labels.mergeMovesNothing}</li>
      <li>{labels.mergeNumbers}</li>
      <li>{labels.mergeUndoable}</li>
    </ul>
  );
}
