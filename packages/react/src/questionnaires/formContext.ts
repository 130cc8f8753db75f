import type { Questionnaire } from '@clinikit/client/fhir';
import { createContext, useContext } from 'react';
import type { Holds } from './model/enablement.ts';
import type { FormsWords } from './useFormsLabels.ts';

/** What all questions of one form share. */
export interface FormShared {
  readonly form: Questionnaire;
  readonly labels: FormsWords;
  readonly locale: string;
  /** Before the id of each input. */
  readonly id: string;
  readonly readOnly: boolean;
  /** By place. */
  readonly problems: ReadonlyMap<string, string>;
  readonly holds: Holds;
  /** Keeps a text that is no answer yet, or forgets it. */
  readonly onDraft: (key: string, text: string | undefined) => void;
}

export const FormContext = createContext<FormShared | undefined>(undefined);

/** What the form around a question gives it. */
export function useForm(): FormShared {
  const shared = useContext(FormContext);
  if (!shared) throw new Error('A question stands in a form.');
  return shared;
}
