import type { Reference } from '@clinikit/client/fhir';
import type { RootProps } from '../../ui/rootProps.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

/** Props of every section of the chart. */
export interface SectionProps extends RootProps {
  patientId: string;
  /** Nothing can be added or changed here. */
  readOnly?: boolean | undefined;
  /** Who works here, as it is kept with what they enter: `{ reference: 'Practitioner/p7', display: 'dr Anna Lis' }`. */
  author?: Reference | undefined;
  /** On whose clock instants are shown, such as `Europe/Warsaw`; the reader's unless told. */
  timeZone?: string | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<RecordsWords> | undefined;
}
