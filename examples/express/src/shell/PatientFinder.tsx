import { PatientSearch } from '@clinikit/react/patients';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { go } from '../location.ts';
import { useWords } from '../words/useWords.ts';

/** The search for a patient from every page: `/` or Ctrl+K opens it, Escape closes it. */
export function PatientFinder(): ReactNode {
  const words = useWords().session;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      const isSlash = event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isCtrlK) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  return (
    <>
      <button
        type="button"
        className="finder"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        title={words.findHint}
        onClick={() => setOpen(true)}
      >
        <svg className="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21" />
        </svg>
        <span className="finder-words">{words.find}</span>
        <span className="key-hint" aria-hidden="true">
          /
        </span>
      </button>
      {isOpen && (
        // Made anew each time: nothing of the last search is left in it.
        // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser itself hears.
        <dialog
          ref={dialog}
          className="finding"
          aria-label={words.find}
          onClose={close}
          onClick={(event) => event.target === event.currentTarget && close()}
        >
          <div className="finding-body">
            <PatientSearch
              autoFocus
              onChoose={({ id }) => {
                close();
                if (id) go(`/patients/${encodeURIComponent(id)}`);
              }}
            />
            <button type="button" className="secondary" onClick={close}>
              {words.close}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
