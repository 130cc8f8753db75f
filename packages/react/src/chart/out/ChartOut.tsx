import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useClinic } from '../../provider/ClinicProvider.tsx';
import { DocumentIcon, DownloadIcon, PrintIcon } from '../../ui/chartIcons.ts';
import type { ChartSection } from '../chartSection.ts';
import { Failure } from '../Failure.tsx';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { chartBundle } from './chartBundle.ts';
import { PaperDialog } from './PaperDialog.tsx';
import { type PaperChoice, pdfAddress, rememberChoice, rememberedChoice } from './paperChoice.ts';

interface ChartOutProps {
  patientId: string;
  labels: RecordsWords;
  /** Where the host's server gives the chart as PDF. */
  pdfUrl: string | undefined;
  sections: readonly ChartSection[];
  timeZone: string | undefined;
  isPrinting: boolean;
  onPrint: (choice: PaperChoice) => void;
}

/** The ways out of a chart: on paper, and as a file. */
export function ChartOut({
  patientId,
  labels,
  pdfUrl,
  sections,
  timeZone,
  isPrinting,
  onPrint,
}: ChartOutProps): ReactNode {
  const clinic = useClinic();
  const [asked, setAsked] = useState<'print' | 'pdf'>();
  const close = (choice?: PaperChoice): void => {
    if (choice) rememberChoice(choice);
    setAsked(undefined);
  };
  const sectionIds = sections.map(({ id }) => id);
  const controller = useRef<AbortController>(undefined);
  // Whoever has gone on to another patient gets no file of this one.
  useEffect(() => () => controller.current?.abort(), []);
  const downloading = useMutation({
    mutationFn: async () => {
      controller.current = new AbortController();
      const made = await chartBundle(clinic, patientId, { signal: controller.current.signal });
      controller.current.signal.throwIfAborted();
      saveFile(new Blob([JSON.stringify(made.bundle, null, 2)], { type: 'application/fhir+json' }), 'chart.json');
      return made;
    },
  });
  const isCancelled = controller.current?.signal.aborted ?? false;
  const { missing = [], filesLeftOut = 0 } = downloading.data ?? {};
  return (
    <div className="ck-chart-out">
      <div className="ck-actions">
        <button type="button" className="ck-button" disabled={isPrinting} onClick={() => setAsked('print')}>
          <PrintIcon />
          {labels.printChart}
        </button>
        {pdfUrl !== undefined && (
          <button type="button" className="ck-button" onClick={() => setAsked('pdf')}>
            <DocumentIcon />
            {labels.chartAsPdf}
          </button>
        )}
        {downloading.isPending ? (
          <button type="button" className="ck-button" onClick={() => controller.current?.abort()}>
            {labels.cancel}
          </button>
        ) : (
          <button type="button" className="ck-button" onClick={() => downloading.mutate()}>
            <DownloadIcon />
            {labels.downloadChart}
          </button>
        )}
        <span className="ck-note" role="status">
          {downloading.isPending ? labels.downloading : ''}
        </span>
      </div>
      {asked && (
        <PaperDialog {...{ sections, labels }} base={rememberedChoice()} onCancel={() => close()}>
          {(choice, isEmpty) =>
            asked === 'print' || pdfUrl === undefined ? (
              <button
                type="button"
                className="ck-button"
                data-kind="primary"
                disabled={isEmpty}
                onClick={() => {
                  close(choice);
                  onPrint(choice);
                }}
              >
                {labels.printChosen}
              </button>
            ) : (
              !isEmpty && (
                <a
                  className="ck-button"
                  data-kind="primary"
                  href={pdfAddress(pdfUrl, choice, { sectionIds, timeZone })}
                  target="_blank"
                  rel="noreferrer"
                  // The link is followed first.
                  onClick={() => setTimeout(() => close(choice))}
                >
                  {labels.openPdf}
                </a>
              )
            )
          }
        </PaperDialog>
      )}
      {downloading.error && !isCancelled && <Failure error={downloading.error} labels={labels} />}
      {filesLeftOut > 0 && (
        <p className="ck-note" role="status">
          {labels.downloadWithoutFiles(filesLeftOut)}
        </p>
      )}
      {missing.length > 0 && (
        <p className="ck-warn" role="alert">
          {labels.downloadIncomplete(missing.map(({ type }) => type).join(', '))}
        </p>
      )}
    </div>
  );
}

/** Gives the person a file. Its name says nothing of the patient: it stands in lists that others see. */
function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
