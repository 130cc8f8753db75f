import type { QuestionnaireItem } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { useLocale } from '../provider/language.ts';
import { type Answer, type Items, isAnswered } from './model/answers.ts';
import { saidAnswer } from './model/responseText.ts';
import type { FormsWords } from './useFormsLabels.ts';

/** Answers by their own words, where the form that asked for them is not here: they are somebody's all the same. */
export function PlainAnswers({ items, labels }: { items: Items; labels: FormsWords }): ReactNode {
  const locale = useLocale();
  if (items.length === 0) return <p className="ck-note">{labels.noAnswer}</p>;
  return (
    <dl className="ck-plain-answers">
      {items.map(({ linkId, text, answer = [], item = [] }, place) => (
        <div key={`${linkId} ${place}`}>
          <dt>{text ?? linkId}</dt>
          {answer.filter(isAnswered).map((one, at) => (
            <dd key={at}>
              {saidAnswer(itemOf(linkId, one), one, { labels, locale })}
              {one.item && <PlainAnswers items={one.item} labels={labels} />}
            </dd>
          ))}
          {item.length > 0 && (
            <dd>
              <PlainAnswers items={item} labels={labels} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A question of the type that an answer says itself. */
const itemOf = (linkId: string, answer: Answer): QuestionnaireItem => ({ linkId, type: typeOf(answer) });

function typeOf(answer: Answer): QuestionnaireItem['type'] {
  if (answer.valueDecimal !== undefined) return 'decimal';
  if (answer.valueInteger !== undefined) return 'integer';
  if (answer.valueDate !== undefined) return 'date';
  if (answer.valueDateTime !== undefined) return 'dateTime';
  if (answer.valueTime !== undefined) return 'time';
  return answer.valueQuantity === undefined ? 'string' : 'quantity';
}
