import type { QuestionnaireItem } from '@clinikit/client/fhir';
import { type ReactNode, useState } from 'react';
import { useForm } from './formContext.ts';
import type { Answer } from './model/answers.ts';
import { unitParts } from './model/calculate.ts';
import { extensionOf, extensionsOf, itemControlOf } from './model/extensions.ts';
import { readAnswer, writeAnswer } from './typedAnswer.ts';

interface AnswerInputProps {
  item: QuestionnaireItem;
  /** Under which a text is kept that is no answer. */
  draftKey: string;
  id: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  /** Where it has no label of its own. */
  label?: string | undefined;
  isFixed: boolean;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}

const kinds: Partial<Record<QuestionnaireItem['type'], string>> = {
  dateTime: 'datetime-local',
  time: 'time',
  url: 'url',
};
const isNumber = ({ type }: QuestionnaireItem): boolean => ['integer', 'decimal', 'quantity'].includes(type);

/** One answer that is typed. A text that is none yet stays in its field. */
export function AnswerInput(props: AnswerInputProps): ReactNode {
  const { item, draftKey, id, describedBy, isInvalid, label, isFixed, answer, onAnswer } = props;
  const { locale, onDraft } = useForm();
  const [typed, setTyped] = useState<string>();
  const { type } = item;
  const written = writeAnswer(type, answer, locale);
  const isStill = typed !== undefined && writeAnswer(type, readAnswer(item, typed, locale), locale) === written;
  const change = (text: string): void => {
    setTyped(text);
    const read = text.trim() === '' ? undefined : readAnswer(item, text, locale);
    onDraft(draftKey, text.trim() === '' || read ? undefined : text);
    const unit = answer?.valueQuantity;
    // The unit that somebody chose stays while the number changes.
    const kept = read?.valueQuantity && unit ? { valueQuantity: { ...unit, value: read.valueQuantity.value } } : read;
    onAnswer(kept && { ...kept, ...(answer?.item && { item: answer.item }) });
  };
  const common = {
    id,
    className: 'ck-field',
    'aria-invalid': isInvalid,
    'aria-describedby': describedBy,
    'aria-label': label,
    value: isStill ? typed : written,
  };
  if (itemControlOf(item) === 'slider') return <Slider {...props} />;
  if (type === 'text') {
    return <textarea {...common} rows={3} readOnly={isFixed} onChange={(event) => change(event.currentTarget.value)} />;
  }
  const input = (
    <input
      {...common}
      type={kinds[type] ?? 'text'}
      inputMode={isNumber(item) ? 'decimal' : undefined}
      readOnly={isFixed}
      placeholder={extensionOf(item, 'entryFormat')?.valueString}
      autoComplete="off"
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
  if (type !== 'quantity') return input;
  return (
    <div className="ck-with-unit">
      {input}
      <Unit {...props} />
    </div>
  );
}

/** In which unit a quantity is: said, or chosen where there are several. */
function Unit({ item, answer, isFixed, onAnswer }: AnswerInputProps): ReactNode {
  const { labels } = useForm();
  const options = extensionsOf(item, 'unitOption').flatMap(({ valueCoding }) => (valueCoding ? [valueCoding] : []));
  const fixed = extensionOf(item, 'unit')?.valueCoding;
  const { valueQuantity } = answer ?? {};
  const said = valueQuantity?.unit ?? valueQuantity?.code ?? fixed?.display ?? fixed?.code;
  if (options.length === 0 || isFixed) return said === undefined ? null : <span className="ck-unit">{said}</span>;
  return (
    <select
      className="ck-field ck-unit-choice"
      aria-label={labels.unit}
      value={valueQuantity?.code ?? ''}
      onChange={(event) => {
        const chosen = options.find(({ code }) => code === event.currentTarget.value);
        const { value } = valueQuantity ?? {};
        if (chosen && value !== undefined) onAnswer({ ...answer, valueQuantity: { value, ...unitParts(chosen) } });
      }}
    >
      {options.map(({ code, display }) => (
        <option key={code} value={code}>
          {display ?? code}
        </option>
      ))}
    </select>
  );
}

/** A number on a scale. Until somebody moves it there is no answer, wherever its handle stands. */
function Slider({ item, id, describedBy, isFixed, answer, onAnswer }: AnswerInputProps): ReactNode {
  const { labels, locale } = useForm();
  const [least, most] = (['minValue', 'maxValue'] as const).map((name) => {
    const limit = extensionOf(item, name);
    return limit?.valueInteger ?? limit?.valueDecimal;
  });
  const value = answer?.valueInteger ?? answer?.valueDecimal;
  return (
    <div className="ck-with-unit">
      <input
        id={id}
        type="range"
        className="ck-range"
        min={least ?? 0}
        max={most ?? 100}
        step={extensionOf(item, 'sliderStepValue')?.valueInteger ?? 1}
        value={value ?? least ?? 0}
        disabled={isFixed}
        aria-describedby={describedBy}
        aria-valuetext={value === undefined ? labels.noAnswer : writeAnswer(item.type, answer, locale)}
        onChange={(event) => {
          const number = Number(event.currentTarget.value);
          onAnswer(item.type === 'integer' ? { valueInteger: number } : { valueDecimal: number });
        }}
      />
      <output htmlFor={id} className="ck-unit">
        {value === undefined ? labels.noAnswer : writeAnswer(item.type, answer, locale)}
      </output>
    </div>
  );
}
