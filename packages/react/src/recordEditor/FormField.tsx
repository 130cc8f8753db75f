import { type ReactNode, useId } from 'react';

interface FormFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What a record may do without is marked. */
  optional?: string | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
  type?: 'text' | 'tel' | 'email' | 'datetime-local' | undefined;
  inputMode?: 'text' | 'decimal' | 'numeric' | undefined;
  /** Several lines. */
  isLong?: boolean | undefined;
  autoComplete?: string | undefined;
  autoFocus?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** In place of the input. */
  options?: readonly (readonly [value: string, text: string])[] | undefined;
}

/** One field: label above, hint below, the problem in its place. */
export function FormField(props: FormFieldProps): ReactNode {
  const {
    id,
    label,
    value,
    onChange,
    optional,
    hint,
    problem,
    type = 'text',
    autoFocus,
    readOnly,
    options,
    isLong,
  } = props;
  const described = useId();
  const common = {
    id,
    className: 'ck-field',
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby':
      [problem && `${described}-problem`, hint && `${described}-hint`].filter(Boolean).join(' ') || undefined,
  };
  return (
    <div className="ck-form-field" data-invalid={problem !== undefined}>
      <label htmlFor={id}>
        {label} {optional && <span className="ck-optional">{`(${optional})`}</span>}
      </label>
      {options ? (
        <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      ) : isLong ? (
        <textarea {...common} rows={3} readOnly={readOnly} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={type}
          inputMode={props.inputMode}
          readOnly={readOnly}
          autoComplete={props.autoComplete ?? 'off'}
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: a form that somebody has asked for begins with its first field
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {problem && (
        <p className="ck-problem" id={`${described}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p className="ck-hint" id={`${described}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
