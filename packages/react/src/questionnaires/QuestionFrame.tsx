import type { QuestionnaireItem } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { useForm } from './formContext.ts';
import { expressionOf, extensionOf, itemControlOf } from './model/extensions.ts';

interface QuestionFrameProps {
  item: QuestionnaireItem;
  place: string;
  /** Several inputs have one legend; one input has a label. */
  isGroup: boolean;
  children: (described: { id: string; describedBy: string | undefined; isInvalid: boolean }) => ReactNode;
}

/** The words around an answer: the question above, what helps below, the problem in its place. */
export function QuestionFrame({ item, place, isGroup, children }: QuestionFrameProps): ReactNode {
  const { labels, problems, id: formId, readOnly } = useForm();
  const id = `${formId}-${place}`;
  const problem = problems.get(place);
  const isCalculated = expressionOf(item, 'calculatedExpression') !== undefined;
  const helps = [
    ...((extensionOf(item, 'entryFormat')?.valueString ?? '') ? [extensionOf(item, 'entryFormat')?.valueString] : []),
    ...(isCalculated ? [labels.calculated] : []),
    ...(item.item ?? [])
      .filter((one) => one.type === 'display' && itemControlOf(one) === 'help')
      .map(({ text }) => text),
  ].join(' ');
  const describedBy = [problem && `${id}-problem`, helps && `${id}-help`].filter(Boolean).join(' ') || undefined;
  const isOptional = !item.required && !isCalculated && !readOnly && item.type !== 'display';
  const words = (
    <>
      {item.prefix && <span className="ck-prefix">{item.prefix} </span>}
      {item.text ?? item.linkId}
      {isOptional && <span className="ck-optional"> ({labels.optional})</span>}
    </>
  );
  const below = (
    <>
      {problem && (
        <p className="ck-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {helps && (
        <p className="ck-hint" id={`${id}-help`}>
          {helps}
        </p>
      )}
    </>
  );
  const content = children({ id, describedBy, isInvalid: problem !== undefined });
  return isGroup ? (
    <fieldset
      className="ck-question"
      data-link={item.linkId}
      data-invalid={problem !== undefined}
      aria-describedby={describedBy}
    >
      <legend>{words}</legend>
      {content}
      {below}
    </fieldset>
  ) : (
    <div className="ck-question ck-form-field" data-link={item.linkId} data-invalid={problem !== undefined}>
      <label htmlFor={id}>{words}</label>
      {content}
      {below}
    </div>
  );
}
