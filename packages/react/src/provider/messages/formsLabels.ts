/** Every word that a questionnaire's form says, beside those of other forms. */
export interface FormsLabels {
  form: string;
  formUntitled: string;
  finish: string;
  saveDraft: string;
  draftSaved: string;
  finished: string;
  answerYes: string;
  answerNo: string;
  noAnswer: string;
  clearAnswer: string;
  otherAnswer: string;
  addAnswer: string;
  removeAnswer: string;
  addGroup: (group: string) => string;
  removeGroup: (group: string) => string;
  groupNumber: (group: string, number: number) => string;
  calculated: string;
  answerMissing: (question: string) => string;
  tooLong: (most: number) => string;
  tooShort: (least: number) => string;
  tooSmall: (least: string) => string;
  tooLarge: (most: string) => string;
  notWhole: string;
  notNumber: string;
  tooManyDecimals: (most: number) => string;
  notUrl: string;
  notDate: (example: string) => string;
  wrongForm: (form: string) => string;
  tooFew: (least: number) => string;
  tooMany: (most: number) => string;
  /** The choices of a question stand in a list that the clinic does not have. */
  listNotHere: string;
  /** Of a question that has to be answered: nobody must without its list. */
  listNotHereRequired: string;
  /** The same, where an answer of one's own is allowed. */
  listNotHereWrite: string;
  unit: string;
  chooseFile: string;
  fileTooLarge: (most: string) => string;
  expressionFailed: string;
  formChoice: string;
  noForms: string;
  formsFailed: string;
  open: string;
  back: string;
  filledIn: (when: string) => string;
  wholeForm: string;
  formVersion: (version: string) => string;
  formRetired: string;
  /** Answers are shown without the form that asked for them, which the clinic does not have. */
  formNotHere: string;
  /** The same, where the form could not be read. */
  formNotRead: string;
}
