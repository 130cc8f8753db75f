import type { OpenedPatient } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { ReasonForm } from '../recordEditor/ReasonForm.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface EmergencyFormProps {
  patientId: string;
  labels: PatientsWords;
  onOpen: (opened: OpenedPatient) => Promise<void>;
}

/** Asks for the reason before a record is opened that is not the reader's own, and says what will happen. */
export function EmergencyForm({ patientId, labels, onOpen }: EmergencyFormProps): ReactNode {
  const clinic = useClinic();
  const [isAsking, setIsAsking] = useState(false);
  const opening = useMutation({
    mutationFn: (text: string) => clinic.access.breakGlass({ patientId, reason: text }),
    onSuccess: onOpen,
  });
  if (!isAsking) {
    return (
      <button type="button" className="ck-button" onClick={() => setIsAsking(true)}>
        {labels.emergency}
      </button>
    );
  }
  const words = {
    ...{ title: labels.emergencyTitle, text: labels.emergencyText, submit: labels.emergencyOpen },
    ...{ reason: labels.emergencyReason, hint: labels.emergencyReasonHint, missing: labels.emergencyReasonMissing },
    ...{ working: labels.working, cancel: labels.cancel },
  };
  return (
    <ReasonForm
      words={words}
      isBusy={opening.isPending}
      failure={
        opening.error && (
          <Failure
            error={opening.error}
            labels={{ ...labels, errors: { ...labels.errors, not_found: labels.emergencyNobody } }}
          />
        )
      }
      onSubmit={(reason) => opening.mutate(reason)}
      onCancel={() => setIsAsking(false)}
    />
  );
}
