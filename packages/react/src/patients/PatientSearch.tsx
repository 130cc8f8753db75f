import type { Patient } from '@clinikit/client';
import { forwardRef, type ReactNode } from 'react';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { PatientFinder } from './PatientFinder.tsx';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** Props of {@link PatientSearch}. */
export interface PatientSearchProps extends RootProps {
  onChoose?: ((patient: Patient) => void) | undefined;
  /** Puts the cursor into the field. */
  autoFocus?: boolean | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/** Finds patients by what people type into one field: `zolk 1984`, `12.03.1984`, a number. */
export const PatientSearch = forwardRef<HTMLElement, PatientSearchProps>(function PatientSearch(
  { onChoose, autoFocus, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return (
    <search
      ref={ref}
      {...rootProps({ 'aria-label': words.search, ...root }, { className: 'ck-root ck-patient-search' })}
      data-state="ready"
    >
      <PatientFinder labels={words} onChoose={onChoose ?? (() => undefined)} autoFocus={autoFocus} />
    </search>
  );
});
