import { type ReactNode, useId } from 'react';

interface FieldProps {
  name: string;
  label: string;
  /** What stands there before anything is typed. */
  value: string;
  type?: string | undefined;
  required?: boolean | undefined;
  /** What to know before filling it in. */
  hint?: string | undefined;
}

/** One labeled input of a form. */
export function Field({ name, label, value, type = 'text', required = false, hint }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className="ck-search">
      <label className="ck-caption" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ck-field"
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <p className="ck-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
