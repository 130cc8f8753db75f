import type { StudyDownload, StudySummary } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { DownloadIcon } from '../ui/chartIcons.ts';
import { formatBytes } from '../ui/formatBytes.ts';
import { Failure } from './Failure.tsx';
import { studyWords } from './studyWords.ts';

interface StudyDownloadButtonProps {
  study: StudySummary;
  labels: ChartLabels;
}

/** Gives the person a study as a ZIP archive: packed by the server, with how far it is, then saved by the browser. */
export function StudyDownloadButton({ study, labels }: StudyDownloadButtonProps): ReactNode {
  const clinic = useClinic();
  const locale = useLocale();
  const [progress, setProgress] = useState<StudyDownload>();
  const controller = useRef<AbortController>(undefined);
  const link = useRef<HTMLAnchorElement>(null);
  // Whoever has gone on to another patient gets no file of this one.
  useEffect(() => () => controller.current?.abort(), []);
  const packing = useMutation({
    mutationFn: () => {
      controller.current = new AbortController();
      setProgress(undefined);
      return clinic.imaging.downloads.wait(study.studyInstanceUid, {
        signal: controller.current.signal,
        onProgress: setProgress,
      });
    },
  });
  const cancel = () => {
    controller.current?.abort();
    packing.reset();
    if (progress) clinic.imaging.downloads.end(progress.id).catch(() => undefined);
  };
  const download = packing.data;
  const readyId = download?.state === 'ready' ? download.id : undefined;
  useEffect(() => {
    if (readyId !== undefined) link.current?.click();
  }, [readyId]);
  const { title } = studyWords(study, labels);

  if (packing.isPending) {
    const { filesDone = 0, files = study.numberOfInstances } = progress ?? {};
    const text = labels.packing(Math.min(filesDone + 1, files), files);
    return (
      <div className="ck-study-download" data-state="packing">
        <progress value={filesDone} max={Math.max(files, 1)} aria-label={labels.downloadNamed(title)} />
        <button type="button" className="ck-button" onClick={cancel}>
          {labels.cancelDownload}
        </button>
        <span className="ck-note" role="status">
          {text}
        </span>
      </div>
    );
  }
  if (readyId !== undefined) {
    return (
      <div className="ck-study-download" data-state="ready">
        <a ref={link} className="ck-button" href={clinic.imaging.downloads.url(readyId)} download="">
          <DownloadIcon />
          {labels.saveDownload(formatBytes(download?.sizeBytes ?? 0, locale))}
        </a>
      </div>
    );
  }
  const reason = download?.state === 'failed' ? failureOf(download.error) : undefined;
  const isCancelled = controller.current?.signal.aborted ?? false;
  return (
    <div className="ck-study-download" data-state={reason || packing.error ? 'failed' : 'idle'}>
      <button
        type="button"
        className="ck-button"
        aria-label={labels.downloadNamed(title)}
        onClick={() => packing.mutate()}
      >
        <DownloadIcon />
        {labels.downloadStudy}
      </button>
      {reason && (
        <p className="ck-warn" role="alert">
          {labels.downloadFailed[reason]}
        </p>
      )}
      {packing.error && !isCancelled && <Failure error={packing.error} labels={labels} />}
    </div>
  );
}

const failureOf = (error: string | undefined): keyof ChartLabels['downloadFailed'] =>
  error === 'damaged' || error === 'changed' ? error : 'failed';
