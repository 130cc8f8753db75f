import type { QuestionnaireItem } from '@clinikit/client/fhir';
import { type ReactNode, useState } from 'react';
import { useForm } from './formContext.ts';
import { type Answer, isSameAnswer, optionAnswer } from './model/answers.ts';
import { answerText, type Choice, choicesOf } from './model/choices.ts';
import { extensionOf, itemControlOf } from './model/extensions.ts';

interface ChoiceInputProps {
  item: QuestionnaireItem;
  id: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  isFixed: boolean;
  answers: readonly Answer[];
  onAnswers: (answers: readonly Answer[]) => void;
}

const yesNo = (yes: string, no: string): Choice[] => [
  { answer: { valueBoolean: true }, text: yes },
  { answer: { valueBoolean: false }, text: no },
];

/** More choices than these stand in a list that opens, unless the form says how. */
const mostInSight = 7;

/** Whether the choices of a question stand in a list that opens, which is one input. */
export function isDropDown(item: QuestionnaireItem, count: number): boolean {
  if (item.repeats || item.type === 'boolean' || item.type === 'open-choice') return false;
  const control = itemControlOf(item);
  if (control === 'radio-button') return false;
  return control === 'drop-down' || control === 'autocomplete' || count > mostInSight;
}

/** A question that is answered by choosing. */
export function ChoiceInput(props: ChoiceInputProps): ReactNode {
  const { item, id, describedBy, isInvalid, isFixed, answers, onAnswers } = props;
  const { form, labels, locale } = useForm();
  const choices =
    item.type === 'boolean' ? yesNo(labels.answerYes, labels.answerNo) : (choicesOf(item, form, locale) ?? []);
  const place = choices.findIndex(({ answer }) => answers.some((one) => isSameAnswer(one, answer)));
  // An answer that is none of the choices any more is still shown.
  const strange = answers.filter((one) => !choices.some(({ answer }) => isSameAnswer(one, answer)));
  if (isDropDown(item, choices.length)) {
    return (
      <select
        id={id}
        className="ck-field"
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        disabled={isFixed}
        value={place >= 0 ? String(place) : strange.length > 0 ? 'strange' : ''}
        onChange={(event) => {
          const chosen = choices[Number(event.currentTarget.value)];
          if (event.currentTarget.value === '') onAnswers([]);
          else if (chosen) onAnswers([chosen.answer]);
        }}
      >
        <option value="">{labels.noAnswer}</option>
        {strange.map((one) => (
          <option key={answerText(one)} value="strange">
            {answerText(one)}
          </option>
        ))}
        {choices.map(({ text }, at) => (
          <option key={text} value={String(at)}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  return <Marks {...props} choices={choices} />;
}

function Marks(props: ChoiceInputProps & { choices: readonly Choice[] }): ReactNode {
  const { item, id, isFixed, answers, onAnswers, choices } = props;
  const { labels } = useForm();
  const isChosen = ({ answer }: Choice) => answers.some((one) => isSameAnswer(one, answer));
  const toggle = (choice: Choice): void => {
    const isExclusive = (answer: Answer) =>
      (item.answerOption ?? []).some(
        (option) =>
          extensionOf(option, 'optionExclusive')?.valueBoolean === true && isSameAnswer(optionAnswer(option), answer),
      );
    if (!item.repeats || (isExclusive(choice.answer) && !isChosen(choice))) onAnswers([choice.answer]);
    else if (isChosen(choice)) onAnswers(answers.filter((one) => !isSameAnswer(one, choice.answer)));
    else onAnswers([...answers.filter((one) => !isExclusive(one)), choice.answer]);
  };
  const isAcross = extensionOf(item, 'choiceOrientation')?.valueCode === 'horizontal' || item.type === 'boolean';
  return (
    <div className="ck-marks" data-across={isAcross}>
      {choices.map((choice, place) => (
        <label key={choice.text} className="ck-option">
          <input
            id={place === 0 ? id : `${id}--${place}`}
            type={item.repeats ? 'checkbox' : 'radio'}
            name={id}
            checked={isChosen(choice)}
            disabled={isFixed}
            onChange={() => toggle(choice)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
      {item.type === 'open-choice' && <OtherAnswer {...props} />}
      {!isFixed && !item.repeats && !item.required && answers.length > 0 && (
        <button type="button" className="ck-link" onClick={() => onAnswers([])}>
          {labels.clearAnswer}
        </button>
      )}
    </div>
  );
}

/** An answer that is none of the choices. */
function OtherAnswer({
  item,
  id,
  isFixed,
  answers,
  onAnswers,
  choices,
}: ChoiceInputProps & { choices: readonly Choice[] }): ReactNode {
  const { labels } = useForm();
  const isKnown = (one: Answer) => choices.some(({ answer }) => isSameAnswer(one, answer));
  const other = answers.find((one) => !isKnown(one));
  const [text, setText] = useState(other ? answerText(other) : '');
  return (
    <label className="ck-other">
      <span className="ck-caption">{labels.otherAnswer}</span>
      <input
        id={choices.length === 0 ? id : `${id}--other`}
        className="ck-field"
        value={text}
        readOnly={isFixed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setText(value);
          const known = item.repeats ? answers.filter(isKnown) : value.trim() === '' ? answers.filter(isKnown) : [];
          onAnswers(value.trim() === '' ? known : [...known, { valueString: value.trim() }]);
        }}
      />
    </label>
  );
}
