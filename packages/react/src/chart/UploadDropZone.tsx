import type { StoreProgress, StoreResult } from '@clinikit/client';
import { useQueryClient } from '@tanstack/react-query';
import { forwardRef, type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import { clinicKeys } from '../live/keys.ts';
import { useClinicStay } from '../provider/ClinicProvider.tsx';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { Failure } from './Failure.tsx';
import { UploadResult } from './UploadResult.tsx';
import { type Batch, uploadsOf } from './uploads.ts';
import { useChartLabels } from './useChartLabels.ts';

/** Props of {@link UploadDropZone}. */
export interface UploadDropZoneProps extends RootProps {
  /** Called after each batch that was begun here, also when files in it failed or it was cancelled. */
  onUploaded?: ((result: StoreResult) => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<ChartLabels> | undefined;
}

const idle: Batch = { state: 'idle' };

/**
 * Takes DICOM files by drag and drop or from a file dialog and stores them; names each file that was not stored and why.
 * Sending continues while the user is on another page below the same `ClinicProvider`. The browser asks before it leaves
 * the app.
 *
 * The root element carries `data-clinikit-upload` and `data-state` (`idle | sending | done | cancelled | error`).
 */
export const UploadDropZone = forwardRef<HTMLElement, UploadDropZoneProps>(function UploadDropZone(
  { onUploaded, labels, ...root },
  ref,
): ReactNode {
  const words = useChartLabels(labels);
  const stay = useClinicStay();
  const queryClient = useQueryClient();
  const uploads = uploadsOf(stay);
  const batch = useSyncExternalStore(uploads.subscribe, uploads.getBatch, () => idle);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const send = async (files: readonly File[]): Promise<void> => {
    const result = await uploads.send(files);
    void queryClient.invalidateQueries({ queryKey: clinicKeys.all(stay.client) });
    if (result) onUploaded?.(result);
  };

  const sending = batch.state === 'sending';
  return (
    <section
      ref={ref}
      {...rootProps(root, { className: 'ck-root ck-upload' })}
      data-clinikit-upload
      data-state={batch.state}
    >
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
          <SendingNotice progress={batch.progress} labels={words} onCancel={uploads.cancel} />
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
      {(batch.state === 'done' || batch.state === 'cancelled') && <UploadResult result={batch.result} labels={words} />}
      {batch.state === 'error' && <Failure error={batch.error} labels={words} />}
    </section>
  );
});

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
