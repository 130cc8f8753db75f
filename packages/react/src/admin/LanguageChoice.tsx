import { type ReactNode, useId, useState } from 'react';
import { useLocale } from '../provider/language.ts';
import type { AdminLabels } from '../provider/messages/adminLabels.ts';

/** Languages of Europe, and those that many patients of its clinics speak. @source BCP 47 */
const offered = [
  ...['ar', 'be', 'bg', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl'],
  ...['he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'ko', 'ku', 'lb', 'lt', 'lv', 'mk', 'mt', 'nb'],
  ...['nl', 'nn', 'pl', 'ps', 'pt', 'ro', 'ru', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'ta', 'th', 'ti', 'tr', 'uk', 'ur'],
  ...['vi', 'zh'],
];

interface LanguageChoiceProps {
  labels: AdminLabels;
  /** BCP 47 tags, the main language first. */
  languages: readonly string[];
}

/** The languages that the staff use, as fields named `language` of the form around it. */
export function LanguageChoice({ labels, languages }: LanguageChoiceProps): ReactNode {
  const locale = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState(languages);
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const nameOf = (tag: string): string => names.of(tag) ?? tag;
  const others = offered
    .filter((tag) => !chosen.includes(tag))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
  return (
    <fieldset className="ck-languages">
      <legend className="ck-caption">{labels.languages}</legend>
      <p className="ck-note" id={`${id}-hint`}>
        {labels.languagesHint}
      </p>
      {chosen.length === 0 && <p className="ck-quiet">{labels.noLanguages}</p>}
      {chosen.length > 0 && (
        <ul className="ck-chips">
          {chosen.map((tag) => (
            <li key={tag}>
              <input type="hidden" name="language" value={tag} />
              <span>{nameOf(tag)}</span>
              <button
                type="button"
                className="ck-button"
                aria-label={labels.removeLanguage(nameOf(tag))}
                onClick={() => setChosen(chosen.filter((each) => each !== tag))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        className="ck-field"
        aria-label={labels.addLanguage}
        aria-describedby={`${id}-hint`}
        value=""
        onChange={(event) => setChosen([...chosen, event.currentTarget.value])}
      >
        <option value="" disabled>
          {labels.addLanguage}
        </option>
        {others.map((tag) => (
          <option key={tag} value={tag}>
            {nameOf(tag)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
