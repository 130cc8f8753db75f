import { type ReactNode, useEffect, useId, useState } from 'react';
import { focusOnMount } from '../ui/focusOnMount.ts';
import type { FormWords } from './formWords.ts';

/** What is asked of somebody who leaves a form. */
export interface Leaving {
  readonly isAsked: boolean;
  /** Leaves at once where nothing would be lost. */
  readonly ask: () => void;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** Keeps what was typed from being lost by a slip: by leaving the form, and by leaving the page. */
export function useLeaving(wouldLose: boolean, onLeave: (() => void) | undefined): Leaving {
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    if (!wouldLose) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [wouldLose]);
  return {
    isAsked,
    ask: () => (wouldLose ? setIsAsked(true) : onLeave?.()),
    stay: () => setIsAsked(false),
    leave: () => onLeave?.(),
  };
}

/** Asks once whether what was typed may be lost. */
export function LeavingQuestion({ labels, leaving }: { labels: FormWords; leaving: Leaving }): ReactNode {
  const id = useId();
  return (
    <div className="ck-confirm" role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <strong id={`${id}-title`}>{labels.discardTitle}</strong>
      <p className="ck-hint" id={`${id}-text`}>
        {labels.discardText}
      </p>
      <div className="ck-actions">
        <button type="button" className="ck-button" data-kind="primary" ref={focusOnMount} onClick={leaving.stay}>
          {labels.keepEditing}
        </button>
        <button type="button" className="ck-button" onClick={leaving.leave}>
          {labels.discard}
        </button>
      </div>
    </div>
  );
}
