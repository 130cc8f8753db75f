import type { ChartLabels } from '../provider/messages/messages.ts';
import type { PatientsLabels } from '../provider/messages/patientsLabels.ts';

/** The words that every form of a record says. */
export type FormWords = Pick<ChartLabels, 'cancel' | 'retry' | 'errors'> &
  Pick<
    PatientsLabels,
    | 'save'
    | 'saving'
    | 'saved'
    | 'optional'
    | 'problems'
    | 'discardTitle'
    | 'discardText'
    | 'discard'
    | 'keepEditing'
    | 'changedTitle'
    | 'changedText'
    | 'changedMeanwhile'
    | 'yours'
    | 'theirs'
    | 'saveChosen'
    | 'chooseFirst'
    | 'backToForm'
  >;
