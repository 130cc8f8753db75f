import { type ComponentProps, type ReactNode, useId } from 'react';
import { useWords } from '../words/useWords.ts';

/** A text field with its label above and its hint below. */
export function TextField({
  label,
  hint,
  ...input
}: { label: string; hint?: string } & ComponentProps<'input'>): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} required aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface Typed {
  value: string;
  onType: (value: string) => void;
}

/** The address of whoever signs in. */
export function EmailField({ value, onType, readOnly = false }: Typed & { readOnly?: boolean }): ReactNode {
  return (
    <TextField
      label={useWords().session.email}
      type="email"
      name="email"
      autoComplete="username"
      value={value}
      readOnly={readOnly}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** The password that somebody has. */
export function PasswordField({ value, onType, label }: Typed & { label?: string }): ReactNode {
  const words = useWords().session;
  return (
    <TextField
      label={label ?? words.password}
      type="password"
      name="password"
      autoComplete="current-password"
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** The code that was mailed, and that it was. */
export function MailedCodeField({ value, onType }: Typed): ReactNode {
  const words = useWords().session;
  return (
    <>
      <p role="status">{words.codeSent}</p>
      <TextField
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </>
  );
}

/** A password to be chosen. */
export function NewPasswordField({ label, value, onType }: Typed & { label: string }): ReactNode {
  return (
    <TextField
      label={label}
      hint={useWords().session.passwordHint}
      type="password"
      autoComplete="new-password"
      minLength={10}
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** A PIN: digits that nobody else reads on the screen. */
export function PinField({
  onType,
  ...field
}: Typed & { label: string } & Omit<ComponentProps<typeof TextField>, 'onChange'>): ReactNode {
  return (
    <TextField
      type="password"
      inputMode="numeric"
      pattern="[0-9]{4,8}"
      maxLength={8}
      {...field}
      onChange={(event) => onType(event.target.value.replace(/\D/g, ''))}
    />
  );
}

/** What went wrong, read aloud when it appears. */
export function Fault({ children }: { children: ReactNode }): ReactNode {
  return (
    <p className="fault" role="alert">
      {children}
    </p>
  );
}
