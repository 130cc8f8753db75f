import type { Patient, Questionnaire, QuestionnaireResponse } from '@clinikit/client';
import { useRef, useState } from 'react';
import type { Items } from './model/answers.ts';
import { calculated, initialItems } from './model/calculate.ts';
import { enabledItems, type Holds } from './model/enablement.ts';
import type { Expressions } from './model/expressions.ts';
import { withScores } from './model/scores.ts';

/** The answers of a form while it is filled in. */
export interface FormState {
  /** All that was entered, also to what is not asked for any more: it comes back when it is asked for again. */
  readonly items: Items;
  /** Without the answers to what is not asked for. */
  readonly asked: Items;
  readonly holds: Holds;
  readonly change: (change: (items: Items) => Items) => void;
  readonly replace: (items: Items) => void;
  /** A part of the form could not be calculated: what stands there is not to be trusted. */
  readonly hasFailed: boolean;
}

/**
 * @param about.engine undefined for a form without expressions
 * @param about.readOnly answers that are shown stay as they were kept: nothing is calculated anew
 */
export function useFormState(
  form: Questionnaire,
  base: QuestionnaireResponse,
  { engine, patient, readOnly }: { engine: Expressions | undefined; patient: Patient | undefined; readOnly: boolean },
): FormState {
  const failed = useRef(false);
  const definition = form.item ?? [];
  const evaluate = (expression: string, items: Items): unknown[] => {
    if (!engine) return [];
    try {
      const response: QuestionnaireResponse = { ...base, item: withScores(definition, items) };
      return engine.evaluate(expression, { response, questionnaire: form, patient });
    } catch {
      failed.current = true;
      return [];
    }
  };
  /** A condition that cannot be read hides nothing. */
  const holds: Holds = (expression, items) => {
    const before = failed.current;
    const [value] = evaluate(expression, items);
    return value === true || (failed.current && !before);
  };
  // Sums stand among all that was entered, and are made of what is asked for alone.
  const settled = (items: Items): Items =>
    engine && !readOnly
      ? calculated(definition, items, (expression, root) => evaluate(expression, enabledItems(definition, root, holds)))
      : items;
  const [items, setItems] = useState<Items>(() =>
    settled(base.item ?? initialItems(definition, (expression) => evaluate(expression, []))),
  );
  return {
    items,
    asked: enabledItems(definition, items, holds),
    holds,
    change: (change) => setItems((before) => settled(change(before))),
    replace: (next) => setItems(settled(next)),
    hasFailed: failed.current,
  };
}
