import type { Reference } from '@clinikit/client/fhir';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useClinic } from '../../provider/ClinicProvider.tsx';
import { useLocale } from '../../provider/language.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { type DocumentUpload, mostDocumentBytes, sendDocuments } from './documentUploads.ts';

interface DocumentDropProps {
  patientId: string;
  author: Reference | undefined;
  labels: RecordsWords;
  onStored: () => void;
}

/** Takes documents by drag and drop, from a file dialog, or from the camera of a phone. */
export function DocumentDrop({ patientId, author, labels, onStored }: DocumentDropProps): ReactNode {
  const clinic = useClinic();
  const locale = useLocale();
  const [isOver, setIsOver] = useState(false);
  const [upload, setUpload] = useState<DocumentUpload>();
  const [running, setRunning] = useState<AbortController>();
  const [files, camera] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  // Whoever leaves the patient takes nothing along that is under way: what was not sent is not sent later under another's name.
  useEffect(() => () => running?.abort(), [running]);
  const send = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0 || running) return;
    const controller = new AbortController();
    setRunning(controller);
    const { signal } = controller;
    const result = await sendDocuments(chosen, { clinic, patientId, author, signal, onProgress: setUpload });
    setUpload(result);
    setRunning(undefined);
    onStored();
  };
  const input = (ref: typeof files, label: string, more: { accept?: string; capture?: 'environment' }) => (
    <input
      ref={ref}
      className="ck-file-input"
      type="file"
      multiple={more.capture === undefined}
      tabIndex={-1}
      aria-label={label}
      {...more}
      onChange={(event) => {
        void send([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = '';
      }}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way, the buttons below are for everyone
    <div
      className="ck-drop ck-document-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(!running);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void send([...event.dataTransfer.files]);
      }}
    >
      {running ? (
        <>
          <span className="ck-drop-title" role="status">
            {labels.uploading(upload?.done ?? 0, upload?.total ?? 0)}
          </span>
          <progress
            className="ck-progress"
            aria-label={labels.uploading(upload?.done ?? 0, upload?.total ?? 0)}
            max={upload?.totalBytes || 1}
            value={upload && upload.sentBytes > 0 ? upload.sentBytes : undefined}
          />
          {upload && upload.totalBytes > 0 && (
            <span className="ck-hint">
              {labels.sentOf(formatBytes(upload.sentBytes, locale), formatBytes(upload.totalBytes, locale))}
            </span>
          )}
          <button type="button" className="ck-button" onClick={() => running.abort()}>
            {labels.cancel}
          </button>
        </>
      ) : (
        <>
          <span className="ck-drop-title">{labels.dropDocuments}</span>
          <div className="ck-actions">
            <button type="button" className="ck-button" onClick={() => files.current?.click()}>
              {labels.chooseFiles}
            </button>
            <button type="button" className="ck-button" onClick={() => camera.current?.click()}>
              {labels.takePicture}
            </button>
          </div>
        </>
      )}
      {input(files, labels.chooseFiles, {})}
      {input(camera, labels.takePicture, { accept: 'image/*', capture: 'environment' })}
      {upload && !running && (
        <div className="ck-upload-result" role="status">
          <p className="ck-good">{labels.uploadDone(upload.done)}</p>
          {upload.failed.length > 0 && (
            <div className="ck-bad" role="alert">
              <p>{labels.uploadFailed(upload.failed.length)}</p>
              <ul>
                {upload.failed.map(({ name }) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </div>
          )}
          {upload.wasCancelled && <p className="ck-note">{labels.uploadStopped(upload.total - upload.done)}</p>}
          {upload.tooLarge.length > 0 && (
            <p className="ck-bad" role="alert">
              {labels.documentsTooLarge(formatBytes(mostDocumentBytes, locale))} {upload.tooLarge.join(', ')}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
