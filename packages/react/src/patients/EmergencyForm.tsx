import type { OpenedPatient } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { FormField } from '../recordEditor/FormField.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface EmergencyFormProps {
  patientId: string;
  labels: PatientsWords;
  onOpen: (opened: OpenedPatient) => Promise<void>;
}

/** Asks for the reason before a record is opened that is not the reader's own, and says what will happen. */
export function EmergencyForm({ patientId, labels, onOpen }: EmergencyFormProps): ReactNode {
  const id = useId();
  const clinic = useClinic();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
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
  return (
    <form
      className="ck-confirm"
      noValidate
      aria-label={labels.emergencyTitle}
      onSubmit={(event) => {
        event.preventDefault();
        const text = reason.trim();
        setIsMissing(text.length < shortest);
        if (text.length >= shortest) opening.mutate(text);
        else document.getElementById(id)?.focus();
      }}
    >
      <strong>{labels.emergencyTitle}</strong>
      <p className="ck-hint">{labels.emergencyText}</p>
      <FormField
        id={id}
        label={labels.emergencyReason}
        hint={labels.emergencyReasonHint}
        value={reason}
        problem={isMissing ? labels.emergencyReasonMissing : undefined}
        onChange={setReason}
        autoFocus
      />
      {opening.error && (
        <Failure
          error={opening.error}
          labels={{ ...labels, errors: { ...labels.errors, not_found: labels.emergencyNobody } }}
        />
      )}
      <div className="ck-actions">
        <button type="submit" className="ck-button" data-kind="danger" disabled={opening.isPending}>
          {opening.isPending ? labels.working : labels.emergencyOpen}
        </button>
        <button type="button" className="ck-button" disabled={opening.isPending} onClick={() => setIsAsking(false)}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}

/** As the server takes it. */
const shortest = 3;
