import { type ComponentProps, type ReactNode, useId } from 'react';

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

/** What went wrong, read aloud when it appears. */
export function Fault({ children }: { children: ReactNode }): ReactNode {
  return (
    <p className="fault" role="alert">
      {children}
    </p>
  );
}
