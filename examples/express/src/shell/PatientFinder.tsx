import { PatientSearch } from '@clinikit/react/patients';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { go } from '../location.ts';
import { useWords } from '../words/useWords.ts';

/** The search for a patient from every page: `/` or Ctrl+K opens it, Escape closes it. */
export function PatientFinder(): ReactNode {
  const words = useWords().session;
  const dialog = useRef<HTMLDialogElement>(null);
  const openings = useRef(0);
  // Which opening is on screen, counted; 0: none.
  const [opening, setOpening] = useState(0);
  const close = () => setOpening((now) => (now === opening ? 0 : now));
  // A dialog that Escape closed is still here until its `close` event is heard: a key pressed by then opens another.
  const open = useCallback(() => !dialog.current?.open && setOpening(++openings.current), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The field of a dialog that was just closed may have the focus until the next frame.
      const inField =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]') &&
        event.target.checkVisibility();
      const isSlash = event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isCtrlK) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  useEffect(() => {
    if (opening) dialog.current?.showModal();
  }, [opening]);

  return (
    <>
      <button
        type="button"
        className="finder"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        title={words.findHint}
        onClick={open}
      >
        <svg className="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21" />
        </svg>
        <span className="finder-words">{words.find}</span>
        <span className="key-hint" aria-hidden="true">
          /
        </span>
      </button>
      {opening > 0 && (
        // Made anew each time: nothing of the last search is left in it.
        // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser itself hears.
        <dialog
          key={opening}
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
