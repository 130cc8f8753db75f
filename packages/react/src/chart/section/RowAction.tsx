import type { ReactNode } from 'react';

interface RowActionProps {
  /** What is done: `Edit`. */
  children: string;
  /** With what, for those who hear the buttons one after another. */
  title: string;
  isBusy?: boolean;
  onPress: () => void;
}

/** Something that can be done with one row of a list. */
export function RowAction({ children, title, isBusy = false, onPress }: RowActionProps): ReactNode {
  return (
    <button type="button" className="ck-link" disabled={isBusy} onClick={onPress}>
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
