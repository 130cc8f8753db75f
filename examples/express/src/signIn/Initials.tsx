import type { ReactNode } from 'react';

/** The first letters of a name, in a circle; of a name without spaces the first character. */
export function Initials({ name }: { name: string }): ReactNode {
  const parts = name.split(/\s+/).filter(Boolean);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  const letters = ends.map((part) => [...(part ?? '')][0] ?? '').join('');
  return (
    <span className="initials" aria-hidden="true">
      {letters}
    </span>
  );
}
