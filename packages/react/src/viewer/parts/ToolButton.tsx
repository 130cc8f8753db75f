import type { ReactNode } from 'react';

interface ToolButtonProps {
  label: string;
  keys: string;
  pressed?: boolean | undefined;
  /** There is nothing to do now. It keeps the focus, which a browser takes away from a button with the attribute `disabled`. */
  disabled?: boolean | undefined;
  onPress: () => void;
  /** The icon. */
  children: ReactNode;
}

/** One tool as an icon, with its name and its key for whoever hovers or listens. */
export function ToolButton({ label, keys, pressed, disabled, onPress, children }: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="ck-tool"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
