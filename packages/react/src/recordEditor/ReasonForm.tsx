import { type ReactNode, useId, useState } from 'react';
import { FormField } from './FormField.tsx';

/** What a {@link ReasonForm} says. */
export interface ReasonWords {
  title: string;
  /** What will happen. */
  text: string;
  reason: string;
  hint: string;
  missing: string;
  submit: string;
  working: string;
  cancel: string;
}

interface ReasonFormProps {
  words: ReasonWords;
  isBusy: boolean;
  /** What went wrong, above the buttons. */
  failure?: ReactNode;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why, before something is done that others will be told of. */
export function ReasonForm({ words, isBusy, failure, onSubmit, onCancel }: ReasonFormProps): ReactNode {
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="ck-confirm"
      noValidate
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        const text = reason.trim();
        setIsMissing(text.length < shortest);
        if (text.length >= shortest) onSubmit(text);
        else document.getElementById(id)?.focus();
      }}
    >
      <strong>{words.title}</strong>
      <p className="ck-hint">{words.text}</p>
      <FormField
        id={id}
        label={words.reason}
        hint={words.hint}
        value={reason}
        problem={isMissing ? words.missing : undefined}
        onChange={setReason}
        autoFocus
      />
      {failure}
      <div className="ck-actions">
        <button type="submit" className="ck-button" data-kind="danger" disabled={isBusy}>
          {isBusy ? words.working : words.submit}
        </button>
        <button type="button" className="ck-button" disabled={isBusy} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** As the server takes it. */
const shortest = 3;
