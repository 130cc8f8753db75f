import { formatHumanName, type Patient } from '@clinikit/client/fhir';
import { formatLocalDate, useLocale } from '@clinikit/react';
import { useSearch } from '@clinikit/react/live';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { go } from '../location.ts';
import { Facts } from '../parts/Facts.tsx';
import { useWords } from '../words/useWords.ts';

const shown = 8;

/** The search for a patient from every page: `/` or Ctrl+K, arrows, Enter. */
export function PatientFinder(): ReactNode {
  const words = useWords();
  const locale = useLocale();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const search = useDeferredValue(text.trim());
  const parameters = /\d/.test(search) ? { identifier: search, _count: shown } : { name: search, _count: shown };
  const { state, data, truncated } = useSearch('Patient', parameters, {
    enabled: search.length >= 2,
    keepPrevious: true,
  });
  const found = search.length >= 2 ? (data?.resources ?? []) : [];

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const inField =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      const isSlash = event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isCtrlK) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const open = (patient: Patient | undefined) => {
    if (!patient?.id) return;
    setText('');
    setOpen(false);
    field.current?.blur();
    go(`/patients/${encodeURIComponent(patient.id)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setText('');
      setOpen(false);
      field.current?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') open(found[active]);
  };
  const isShown = isOpen && search.length >= 2;
  return (
    <div className="finder">
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={words.session.find}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && found[active] ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        placeholder={words.session.find}
        title={words.session.findHint}
        autoComplete="off"
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="key-hint" aria-hidden="true">
        /
      </span>
      {isShown && (
        <div className="found">
          <div id={listId} role="listbox" aria-label={words.session.find}>
            {found.map((patient, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the combobox, which keeps the focus.
              <div
                key={patient.id}
                id={`${listId}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => open(patient)}
              >
                <strong>{formatHumanName(patient) ?? words.noName}</strong>
                <Facts
                  facts={[
                    patient.birthDate ? words.born(formatLocalDate(patient.birthDate, locale)) : words.noBirthDate,
                    patient.identifier?.[0]?.value && words.number(patient.identifier[0].value),
                  ]}
                />
              </div>
            ))}
          </div>
          <p className="quiet" role="status">
            {state === 'failed' && words.patientsFailed}
            {state !== 'failed' && data && found.length === 0 && words.noPatientsFound}
            {truncated && words.morePatients}
          </p>
        </div>
      )}
    </div>
  );
}
