import type { AllergyIntolerance } from '@clinikit/client/fhir';
import { useMutation } from '@tanstack/react-query';
import { forwardRef, type ReactNode } from 'react';
import { knownAllergies } from '../patients/allergies.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { GoodIcon } from '../ui/icons.ts';
import { Failure } from './Failure.tsx';
import { allergyKind, noneKnownStatement } from './kinds/allergyKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';

const isStatement = (record: AllergyIntolerance): boolean => knownAllergies([record]).kind === 'none';

/**
 * A patient's allergies. That none is recorded, that the patient knows of none, and that they could not be read are three
 * different things on the screen.
 */
export const AllergyList = forwardRef<HTMLElement, SectionProps>(function AllergyList(given, ref): ReactNode {
  const clinic = useClinic();
  const labels = useRecordsLabels(given.labels);
  // Who is allergic to something knows of an allergy: the statement does not stand beside it.
  const withdrawing = useMutation({
    mutationFn: async (statements: readonly AllergyIntolerance[]) => {
      for (const statement of statements) {
        if (allergyKind.end) await clinic.fhir.update('AllergyIntolerance', allergyKind.end(statement, ''));
      }
    },
  });
  return (
    <RecordSection
      kind={allergyKind}
      given={given}
      rootRef={ref}
      isKnownNone={(current) => knownAllergies(current).kind === 'none'}
      onAdded={(_added, current) => withdrawing.mutate(current.filter(isStatement))}
      emptyActions={<SayNoneKnown key={given.patientId} patientId={given.patientId} labels={labels} />}
      statement={(record) =>
        isStatement(record) && (
          <li key={record.id} className="ck-record" data-record={record.id} data-kind="good">
            <p className="ck-record-title">
              <GoodIcon />
              <strong>{labels.noKnownAllergies}</strong>
            </p>
            <p className="ck-record-facts">{labels.noneKnownHint}</p>
          </li>
        )
      }
    />
  );
});

/** Says that the patient was asked and knows of no allergies. */
function SayNoneKnown({ patientId, labels }: { patientId: string; labels: RecordsWords }): ReactNode {
  const clinic = useClinic();
  const saying = useMutation({
    mutationFn: () =>
      clinic.fhir.create(
        'AllergyIntolerance',
        noneKnownStatement(patientId, labels.noKnownAllergies, new Date().toISOString()),
      ),
  });
  return (
    <>
      {saying.error && <Failure error={saying.error} labels={labels} />}
      <button type="button" className="ck-button" disabled={saying.isPending} onClick={() => saying.mutate()}>
        {saying.isPending ? labels.saving : labels.sayNoneKnown}
      </button>
    </>
  );
}
