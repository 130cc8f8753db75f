import { type ReactNode, useId, useState } from 'react';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import type { ChartSection } from '../chartSection.ts';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { type PaperChoice, yearChoices } from './paperChoice.ts';

interface PaperDialogProps {
  sections: readonly ChartSection[];
  labels: RecordsWords;
  base: PaperChoice;
  /** The way out, with what was chosen so far; not offered where nothing is. */
  children: (choice: PaperChoice, isEmpty: boolean) => ReactNode;
  onCancel: () => void;
}

/** Asks what of the chart goes on paper: which sections, and how many years. A full chart is a book. */
export function PaperDialog({ sections, labels, base, children, onCancel }: PaperDialogProps): ReactNode {
  const id = useId();
  const [choice, setChoice] = useState(base);
  const isWanted = (section: string) => !choice.without.includes(section);
  const isEmpty = !sections.some((section) => isWanted(section.id));
  const toggle = (section: string): void =>
    setChoice((before) => ({
      ...before,
      without: isWanted(section) ? [...before.without, section] : before.without.filter((one) => one !== section),
    }));
  const setAll = (without: readonly string[]): void => setChoice((before) => ({ ...before, without }));
  return (
    <div
      className="ck-confirm ck-paper"
      role="dialog"
      aria-labelledby={`${id}-title`}
      data-clinikit-paper
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <strong id={`${id}-title`} tabIndex={-1} ref={focusOnMount}>
        {labels.paperTitle}
      </strong>
      <fieldset className="ck-paper-sections">
        <legend className="ck-caption">{labels.paperSections}</legend>
        {sections.map((section) => (
          <label key={section.id} className="ck-option">
            <input type="checkbox" checked={isWanted(section.id)} onChange={() => toggle(section.id)} />
            <span>{section.title(labels)}</span>
          </label>
        ))}
      </fieldset>
      <div className="ck-actions">
        <button type="button" className="ck-link" onClick={() => setAll([])}>
          {labels.chooseAll}
        </button>
        <button type="button" className="ck-link" onClick={() => setAll(sections.map((section) => section.id))}>
          {labels.chooseNone}
        </button>
      </div>
      <div className="ck-form-field">
        <label htmlFor={`${id}-years`}>{labels.paperYears}</label>
        <select
          id={`${id}-years`}
          className="ck-field"
          aria-describedby={`${id}-hint`}
          value={choice.years ?? ''}
          onChange={(event) => {
            const years = yearChoices.find((one) => String(one) === event.currentTarget.value);
            setChoice((before) => ({ ...before, years }));
          }}
        >
          <option value="">{labels.allYears}</option>
          {yearChoices.map((years) => (
            <option key={years} value={years}>
              {labels.lastYears(years)}
            </option>
          ))}
        </select>
        <p className="ck-hint" id={`${id}-hint`}>
          {labels.paperYearsHint}
        </p>
      </div>
      <div className="ck-actions">
        {children(choice, isEmpty)}
        <button type="button" className="ck-button" onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </div>
  );
}
