import type { ReactNode } from 'react';
import type { ViewerLabels } from '../../provider/messages/messages.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { WarningIcon } from '../../ui/icons.ts';
import type { ViewerState } from '../core/viewerState.ts';
import type { ViewerError } from '../viewerError.ts';

/** Which image is on its way to the screen, and how far it has come, in bytes where the server says how many there are. */
export function LoadingNotice(props: { state: ViewerState; labels: ViewerLabels; locale: string }): ReactNode {
  const { state, labels, locale } = props;
  const { images, index, progress } = state;
  const total = progress?.totalBytes;
  const what = images.length > 1 ? labels.loadingImage(index + 1, images.length) : labels.loading;
  return (
    <div className="ck-loading">
      <span data-clinikit-loading>{what}</span>
      <progress
        className="ck-progress"
        aria-label={what}
        max={total ?? 1}
        value={total ? progress?.receivedBytes : undefined}
      />
      {progress && (
        <span className="ck-numbers">
          {labels.bytes(formatBytes(progress.receivedBytes, locale), total ? formatBytes(total, locale) : undefined)}
        </span>
      )}
    </div>
  );
}

interface ErrorNoticeProps {
  error: ViewerError;
  state: ViewerState;
  labels: ViewerLabels;
  onRetry: () => void;
}

/** What went wrong, in words, in place of the picture; and a way on. */
export function ErrorNotice({ error, state, labels, onRetry }: ErrorNoticeProps): ReactNode {
  const { images, index } = state;
  return (
    <div className="ck-viewer-error" role="alert" data-error-code={error.code}>
      <WarningIcon />
      {images.length > 1 && <strong>{labels.imageOf(index + 1, images.length)}</strong>}
      <p>{labels.errors[error.code]}</p>
      <button type="button" className="ck-button" onClick={onRetry}>
        {labels.retry}
      </button>
    </div>
  );
}

/** The study has changed, and what is on screen may no longer be all of it. */
export function OutdatedNotice({ outdated, labels }: { outdated: boolean; labels: ViewerLabels }): ReactNode {
  return (
    <div className="ck-outdated" role="status">
      {outdated && labels.outdated}
    </div>
  );
}
