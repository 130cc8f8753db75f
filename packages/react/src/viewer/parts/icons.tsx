import type { ReactNode } from 'react';

const icon = (paths: ReactNode): (() => ReactNode) =>
  function Icon() {
    return (
      <svg className="ck-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {paths}
      </svg>
    );
  };

export const WindowIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17Z" className="ck-icon-solid" />
  </>,
);
export const PanIcon = icon(
  <path d="M12 3v18M3 12h18M12 3 9.5 5.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5" />,
);
export const ZoomIcon = icon(
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5M10.5 7.8v5.4M7.8 10.5h5.4" />
  </>,
);
export const InvertIcon = icon(
  <>
    <rect x="4" y="4" width="16" height="16" rx="2.5" />
    <path d="M4.5 19.5 19.5 4.5V18a1.5 1.5 0 0 1-1.5 1.5Z" className="ck-icon-solid" />
  </>,
);
export const ResetIcon = icon(<path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 8.8M4.5 4.3v4.5H9" />);
export const PreviousIcon = icon(<path d="m6 14.5 6-6 6 6" />);
export const NextIcon = icon(<path d="m6 9.5 6 6 6-6" />);
export const WarningIcon = icon(<path d="M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.6v.1" />);
