import type { HTMLAttributes } from 'react';

/** What every component takes besides its own props and gives to its root element: `className`, `style`, `id`, `aria-*`, `data-*`, handlers. */
export type RootProps = Omit<HTMLAttributes<HTMLElement>, 'children' | 'dangerouslySetInnerHTML' | 'onError'>;

/**
 * The props of a root element: what was given, beneath what the component itself says of its state; class names together.
 *
 * @param own the component's own, with its `className`.
 */
export function rootProps<Own extends { className: string }>(given: RootProps, own: Own): RootProps & Own {
  const className = given.className === undefined ? own.className : `${own.className} ${given.className}`;
  return { ...given, ...own, className };
}
