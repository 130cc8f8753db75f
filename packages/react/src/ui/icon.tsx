import type { ReactNode } from 'react';

/** A picture beside or in place of a word. Screen readers pass it over. */
export type Icon = () => ReactNode;

/**
 * An icon in the color of the text around it.
 *
 * @param lines what is drawn as lines: path data in a box of 24 by 24 units. @source SVG 2, 9.3 (Path data)
 * @param solid what is filled.
 */
export const icon = (lines: string, solid?: string): Icon =>
  function Icon() {
    return (
      <svg className="ck-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={lines} />
        {solid && <path d={solid} className="ck-icon-solid" />}
      </svg>
    );
  };
