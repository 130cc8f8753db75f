import type { MouseEvent, ReactNode } from 'react';
import { go } from '../location.ts';

/** A link within the app; opens in a new tab as links do. */
export function Link({
  to,
  children,
  className,
  current,
  onFollow,
}: {
  to: string;
  children: ReactNode;
  className?: string;
  current?: boolean;
  /** Called when it is followed within the app. */
  onFollow?: () => void;
}) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
    onFollow?.();
  };
  return (
    <a href={to} className={className} onClick={onClick} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
