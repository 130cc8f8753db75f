import { forwardRef, type ReactNode } from 'react';
import { DocumentContent } from './documents/DocumentContent.tsx';
import { DocumentDrop } from './documents/DocumentDrop.tsx';
import { documentKind } from './documents/documentKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { useRecordsLabels } from './section/useRecordsLabels.ts';

/** A patient's documents: letters, scans, photographs; dropped, chosen or taken by camera, and looked at in place. */
export const Documents = forwardRef<HTMLElement, SectionProps>(function Documents(given, ref): ReactNode {
  const { patientId, author, readOnly } = given;
  const labels = useRecordsLabels(given.labels);
  return (
    <RecordSection
      kind={documentKind}
      given={given}
      rootRef={ref}
      addBy={(readAgain) =>
        !readOnly && <DocumentDrop key={patientId} {...{ patientId, author, labels }} onStored={readAgain} />
      }
      extra={(record) => <DocumentContent document={record} labels={labels} />}
    />
  );
});
