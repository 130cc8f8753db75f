import type { ReactNode } from 'react';
import { focusOnMount } from '../../ui/focusOnMount.ts';

interface RowActionProps {
  /** What is done: `Edit`. */
  children: string;
  /** With what, for those who hear the buttons one after another. */
  title: string;
  isBusy?: boolean;
  /** Takes the cursor when it comes: where it was before a form stood in its place. */
  isFocused?: boolean;
  /** Whether it shows something more, where it does. */
  isExpanded?: boolean;
  onPress: () => void;
}

/** Something that can be done with one row of a list. */
export function RowAction({
  children,
  title,
  isBusy = false,
  isFocused = false,
  isExpanded,
  onPress,
}: RowActionProps): ReactNode {
  return (
    <button
      type="button"
      className="ck-link"
      disabled={isBusy}
      aria-expanded={isExpanded}
      ref={isFocused ? focusOnMount : undefined}
      onClick={onPress}
    >
      {children}
      <span className="ck-hidden">: {title}</span>
    </button>
  );
}

/** The head of the column in which they stand. */
export function ActionsHead({ label }: { label: string }): ReactNode {
  return (
    <th scope="col">
      <span className="ck-hidden">{label}</span>
    </th>
  );
}
