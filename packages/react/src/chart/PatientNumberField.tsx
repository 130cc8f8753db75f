import type { TriageStudy } from '@clinikit/client';
import type { ReactNode } from 'react';
import { Field } from './Field.tsx';
import type { ChartLabels } from './labels.ts';

/**
 * The number of a patient who is made out of an image. Only a number in a number space that the clinic knows can ever be
 * matched, so without one there is no field, and words say why.
 */
export function PatientNumberField({ study, labels }: { study: TriageStudy; labels: ChartLabels }): ReactNode {
  const { patientIdentifier, identifierSystem, issuer } = study.arrivedAs;
  if (!patientIdentifier) return <p className="ck-note">{labels.numberMissing}</p>;
  if (!identifierSystem) return <p className="ck-note">{labels.numberUnknownIssuer(patientIdentifier, issuer)}</p>;
  // The number is somebody else's: writing it a second time would be refused.
  const taken = study.reason === 'identity_mismatch';
  return (
    <Field
      name="identifier"
      label={labels.identifier}
      value={taken ? '' : patientIdentifier}
      hint={taken ? labels.numberOfAnother(patientIdentifier) : undefined}
    />
  );
}
