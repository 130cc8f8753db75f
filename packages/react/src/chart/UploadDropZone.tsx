import { isClientError, type StoreProgress, type StoreResult } from '@clinikit/client';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { clinicKeys } from '../queries/keys.ts';
import { Failure } from './Failure.tsx';
import { type ChartLabels, chartLabels } from './labels.ts';

/** Props of {@link UploadDropZone}. */
export interface UploadDropZoneProps {
  /** Called after each batch, also when files in it failed. */
  onUploaded?: ((result: StoreResult) => void) | undefined;
  /** Words in another language. */
  labels?: Partial<ChartLabels> | undefined;
}

type Batch =
  | { state: 'idle' }
  | { state: 'sending'; progress: StoreProgress | undefined }
  | { state: 'done'; result: StoreResult }
  | { state: 'cancelled' }
  | { state: 'error'; error: unknown };

/**
 * Takes DICOM files by drag and drop or from a file dialog and stores them, naming each file that was not stored and why.
 *
 * The root element carries `data-clinikit-upload` and `data-state` (`idle | sending | done | cancelled | error`).
 */
export function UploadDropZone({ onUploaded, labels }: UploadDropZoneProps): ReactNode {
  const words = { ...chartLabels, ...labels };
  const clinic = useClinic();
  const queryClient = useQueryClient();
  const [batch, setBatch] = useState<Batch>({ state: 'idle' });
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setBatch({ state: 'sending', progress: undefined });
    try {
      const result = await clinic.imaging.upload(files, {
        signal: controller.signal,
        onProgress: (progress) => {
          if (!controller.signal.aborted) setBatch({ state: 'sending', progress });
        },
      });
      setBatch({ state: 'done', result });
      onUploaded?.(result);
    } catch (error) {
      const cancelled = controller.signal.aborted || (isClientError(error) && error.code === 'aborted');
      setBatch(cancelled ? { state: 'cancelled' } : { state: 'error', error });
    } finally {
      running.current = undefined;
      void queryClient.invalidateQueries({ queryKey: clinicKeys.all(clinic) });
    }
  };

  const sending = batch.state === 'sending';
  return (
    <section className="ck-upload" data-clinikit-upload data-state={batch.state}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way, the button below is for everyone */}
      <div
        className="ck-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(!sending);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send([...event.dataTransfer.files]);
        }}
      >
        {sending ? (
          <SendingNotice progress={batch.progress} labels={words} onCancel={() => running.current?.abort()} />
        ) : (
          <>
            <span className="ck-drop-title">{words.dropHere}</span>
            <button type="button" className="ck-button" data-kind="primary" onClick={() => input.current?.click()}>
              {words.chooseFiles}
            </button>
          </>
        )}
        <input
          ref={input}
          className="ck-file-input"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={words.chooseFiles}
          onChange={(event) => {
            void send([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {batch.state === 'done' && <UploadResult result={batch.result} labels={words} />}
      {batch.state === 'cancelled' && (
        <p className="ck-note" role="status">
          {words.cancelled}
        </p>
      )}
      {batch.state === 'error' && <Failure error={batch.error} labels={words} />}
    </section>
  );
}

function SendingNotice(props: {
  progress: StoreProgress | undefined;
  labels: ChartLabels;
  onCancel: () => void;
}): ReactNode {
  const { progress, labels, onCancel } = props;
  const text = progress ? labels.uploading(progress.filesDone, progress.filesTotal) : labels.loading;
  return (
    <>
      <span className="ck-drop-title ck-numbers" role="status">
        {text}
      </span>
      <progress
        className="ck-progress"
        aria-label={text}
        max={progress?.totalBytes || 1}
        value={progress?.totalBytes ? progress.sentBytes : undefined}
      />
      <button type="button" className="ck-button" onClick={onCancel}>
        {labels.cancel}
      </button>
    </>
  );
}

function UploadResult({ result, labels }: { result: StoreResult; labels: ChartLabels }): ReactNode {
  const { stored, failed } = result;
  return (
    <div className="ck-upload-result" role="status">
      {stored.length > 0 && <p className="ck-good">{labels.uploadDone(stored.length)}</p>}
      {failed.length > 0 && (
        <>
          <p className="ck-bad">{labels.uploadFailed(failed.length)}</p>
          <ul>
            {failed.map((file) => (
              <li key={file.index} data-error-code={file.code}>
                <strong>{file.name ?? labels.unnamedFile(file.index + 1)}</strong> {file.message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
