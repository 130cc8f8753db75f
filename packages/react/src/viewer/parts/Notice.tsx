import type { ReactNode } from 'react';
import type { LoadProgress } from '../frameStore.ts';
import type { ViewerLabels } from '../labels.ts';
import type { ViewerError } from '../viewerError.ts';
import { WarningIcon } from './icons.tsx';

/** How far the picture has come, in bytes where the server says how many there are. */
export function LoadingNotice({ progress, labels }: { progress: LoadProgress | undefined; labels: ViewerLabels }) {
  const total = progress?.totalBytes;
  const text = progress && labels.bytes(formatBytes(progress.receivedBytes), total ? formatBytes(total) : undefined);
  return (
    <div className="ck-loading">
      <progress
        className="ck-progress"
        aria-label={labels.loading}
        max={total ?? 1}
        value={total ? progress.receivedBytes : undefined}
      />
      <span className="ck-numbers">{text ?? labels.loading}</span>
    </div>
  );
}

/** What went wrong, in words, and a way on. */
export function ErrorNotice(props: { error: ViewerError; labels: ViewerLabels; onRetry: () => void }): ReactNode {
  const { error, labels, onRetry } = props;
  return (
    <div className="ck-viewer-error" role="alert" data-error-code={error.code}>
      <WarningIcon />
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

const formatBytes = (bytes: number): string =>
  new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));
