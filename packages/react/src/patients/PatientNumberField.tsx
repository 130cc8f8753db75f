import type { TriageStudy } from '@clinikit/client';
import type { ReactNode } from 'react';
import { Field } from '../chart/Field.tsx';
import type { ChartLabels } from '../provider/messages/messages.ts';

/**
 * The number of a patient who is made out of an image. A number that names neither a number space nor an issuer can be
 * anybody's: there is no field then, and words say why.
 */
export function PatientNumberField({ study, labels }: { study: TriageStudy; labels: ChartLabels }): ReactNode {
  const { patientIdentifier, identifierSystem, issuer } = study.arrivedAs;
  if (!patientIdentifier) return <p className="ck-note">{labels.numberMissing}</p>;
  if (!identifierSystem && !issuer) return <p className="ck-note">{labels.numberWithoutIssuer(patientIdentifier)}</p>;
  // The number is somebody else's: writing it a second time would be refused.
  const taken = study.reason === 'identity_mismatch';
  const unknown = !identifierSystem && issuer ? labels.numberUnknownIssuer(issuer) : undefined;
  return (
    <Field
      name="identifier"
      label={labels.identifier}
      value={taken ? '' : patientIdentifier}
      hint={taken ? labels.numberOfAnother(patientIdentifier) : unknown}
    />
  );
}
