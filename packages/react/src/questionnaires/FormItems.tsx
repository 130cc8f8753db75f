import type { QuestionnaireItem, QuestionnaireResponseItem } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { AnswerInput } from './AnswerInput.tsx';
import { AttachmentInput } from './AttachmentInput.tsx';
import { ChoiceInput, isDropDown } from './ChoiceInput.tsx';
import { useForm } from './formContext.ts';
import { type Answer, type Items, itemsOf, withItemsOf } from './model/answers.ts';
import { choicesOf, isListGone } from './model/choices.ts';
import { isEnabled, type Scope } from './model/enablement.ts';
import { expressionOf, isHidden, itemControlOf } from './model/extensions.ts';
import { placeOf } from './model/problems.ts';
import { QuestionFrame } from './QuestionFrame.tsx';

/** Changes what was answered within one group. */
type Change = (change: (items: Items) => Items) => void;

interface FormItemsProps {
  definition: readonly QuestionnaireItem[];
  items: Items;
  /** The groups around, the innermost first, without the answers to what is not asked for. */
  scopes: readonly Scope[];
  /** The place of the group. */
  above: string;
  onChange: Change;
}

/** The questions of a form, or of a group in it. */
export function FormItems({ definition, items, scopes, above, onChange }: FormItemsProps): ReactNode {
  const { holds } = useForm();
  const order = definition.map(({ linkId }) => linkId);
  return definition.map((item) => {
    if (isHidden(item) || !isEnabled(item, scopes, holds)) return null;
    if (item.type === 'display') {
      const isHelp = itemControlOf(item) === 'help';
      return isHelp ? null : (
        <p key={item.linkId} className="ck-form-text">
          {item.prefix} {item.text}
        </p>
      );
    }
    const mine = itemsOf(items, item.linkId);
    const change: ItemProps['onChange'] = (next) =>
      onChange((before) => withItemsOf(before, item.linkId, { next: next(itemsOf(before, item.linkId)), order }));
    const known = itemsOf(scopes[0]?.items ?? [], item.linkId);
    const Part = item.type === 'group' ? Group : Question;
    return <Part key={item.linkId} {...{ item, mine, known, scopes, above }} onChange={change} />;
  });
}

interface ItemProps {
  item: QuestionnaireItem;
  mine: Items;
  /** The same, without the answers to what is not asked for. */
  known: Items;
  scopes: readonly Scope[];
  above: string;
  onChange: (next: (mine: Items) => Items) => void;
}

const replaced = <One,>(list: readonly One[], at: number, one: One): One[] => {
  const next = [...list];
  next[at] = one;
  return next;
};

function Group({ item, mine, known, scopes, above, onChange }: ItemProps): ReactNode {
  const { labels, readOnly, id } = useForm();
  const { linkId, text = '', repeats } = item;
  const definition = item.item ?? [];
  const empty: QuestionnaireResponseItem = { linkId, item: [] };
  const whole = mine.length > 0 ? mine : [empty];
  return (
    <>
      {whole.map((one, number) => (
        <fieldset
          key={number}
          className="ck-question-group"
          data-control={itemControlOf(item)}
          id={`${id}-${placeOf(above, linkId, number)}`}
        >
          {text && (
            <legend>{repeats ? labels.groupNumber(text, number + 1) : `${item.prefix ?? ''} ${text}`.trim()}</legend>
          )}
          <FormItems
            definition={definition}
            items={one.item ?? []}
            scopes={[{ definition, items: known[number]?.item ?? [] }, ...scopes]}
            above={placeOf(above, linkId, number)}
            onChange={(change) =>
              onChange((before) => {
                const all = before.length > 0 ? before : [empty];
                const own = all[number] ?? empty;
                return replaced(all, number, { ...own, item: [...change(own.item ?? [])] });
              })
            }
          />
          {repeats && !readOnly && whole.length > 1 && (
            <button
              type="button"
              className="ck-link"
              onClick={() => onChange((before) => before.filter((_each, at) => at !== number))}
            >
              {labels.removeGroup(`${text} ${number + 1}`)}
            </button>
          )}
        </fieldset>
      ))}
      {repeats && !readOnly && (
        <button
          type="button"
          className="ck-button ck-add-group"
          onClick={() => onChange((before) => [...(before.length > 0 ? before : [empty]), { linkId, item: [] }])}
        >
          {labels.addGroup(text)}
        </button>
      )}
    </>
  );
}

function Question({ item, mine, known, scopes, above, onChange }: ItemProps): ReactNode {
  const { form, labels, locale, readOnly } = useForm();
  const { linkId, type } = item;
  const place = placeOf(above, linkId);
  const answers = mine[0]?.answer ?? [];
  const isFixed = readOnly || item.readOnly === true || expressionOf(item, 'calculatedExpression') !== undefined;
  const choices = choicesOf(item, form, locale);
  const isChoice = type === 'boolean' || ((type === 'choice' || type === 'open-choice') && choices !== undefined);
  const setAnswers = (change: (before: readonly Answer[]) => readonly Answer[]): void =>
    onChange((before) => {
      const answer = [...change(before[0]?.answer ?? [])];
      return answer.length > 0 ? [{ ...before[0], linkId, answer }] : [];
    });
  const setAnswer = (at: number, answer: Answer | undefined): void =>
    setAnswers((before) => {
      if (answer) return replaced(before, at, answer);
      return before.length > 1 && item.repeats
        ? replaced(before, at, {})
        : before.filter((_one, place) => place !== at);
    });
  const typedItem: QuestionnaireItem = type === 'choice' || type === 'open-choice' ? { ...item, type: 'string' } : item;
  const shown = answers.length > 0 ? answers : [{}];
  // An answer that is none of the list is none: it cannot be written while the list is not here.
  const isGone = isListGone(item, form);
  return (
    <>
      <QuestionFrame
        item={item}
        place={place}
        isGroup={isChoice ? !isDropDown(item, choices?.length ?? 0) : (item.repeats ?? false)}
      >
        {(described) =>
          isChoice ? (
            <ChoiceInput
              {...{ item, isFixed, answers, ...described }}
              onAnswers={(next) =>
                setAnswers((before) => (item.repeats ? next : next.map((one) => keepBelow(one, before))))
              }
            />
          ) : (
            <>
              {choices === undefined && (
                <p className="ck-note">
                  {isGone ? labels.listNotHere : labels.listNotHereWrite}
                  {isGone && item.required && ` ${labels.listNotHereRequired}`}
                </p>
              )}
              {(isGone ? answers : shown).map((answer, at) => {
                const own = at === 0 ? described : { ...described, id: `${described.id}--${at}` };
                const label = item.repeats ? `${item.text ?? linkId} ${at + 1}` : undefined;
                const Input = type === 'attachment' ? AttachmentInput : AnswerInput;
                return (
                  <Input
                    key={at}
                    {...own}
                    item={typedItem}
                    draftKey={`${place}#${at}`}
                    label={label}
                    isFixed={isFixed || isGone}
                    answer={answer}
                    onAnswer={(next) => setAnswer(at, next)}
                  />
                );
              })}
              {item.repeats && !isFixed && answers.length > 0 && (
                <button type="button" className="ck-link" onClick={() => setAnswers((before) => [...before, {}])}>
                  {labels.addAnswer}
                </button>
              )}
            </>
          )
        }
      </QuestionFrame>
      <Below {...{ item, answers, known, scopes, above }} onAnswers={setAnswers} />
    </>
  );
}

/** What was asked below an answer stays with it when it is chosen again. */
function keepBelow(answer: Answer, before: readonly Answer[]): Answer {
  const item = before.find((one) => one.item)?.item;
  return item && !answer.item ? { ...answer, item } : answer;
}

/** The questions that stand below the answers of another. */
function Below(props: {
  item: QuestionnaireItem;
  answers: readonly Answer[];
  known: Items;
  scopes: readonly Scope[];
  above: string;
  onAnswers: (change: (before: readonly Answer[]) => readonly Answer[]) => void;
}): ReactNode {
  const { item, answers, known, scopes, above, onAnswers } = props;
  const definition = item.item ?? [];
  if (definition.length === 0) return null;
  return answers.map((answer, at) => (
    <div className="ck-below" key={at}>
      <FormItems
        definition={definition}
        items={answer.item ?? []}
        scopes={[{ definition, items: known[0]?.answer?.[at]?.item ?? [] }, ...scopes]}
        above={placeOf(above, item.linkId, at)}
        onChange={(change) =>
          onAnswers((before) => {
            const own = before[at] ?? {};
            return replaced(before, at, { ...own, item: [...change(own.item ?? [])] });
          })
        }
      />
    </div>
  ));
}
