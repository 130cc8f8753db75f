import type { ViewerLabels } from '../../provider/messages/messages.ts';
import type { Icon } from '../../ui/icon.tsx';
import type { ViewerSession } from '../core/viewerSession.ts';
import type { ViewerState } from '../core/viewerState.ts';
import type { Size } from '../core/viewTransform.ts';

/**
 * One tool of the viewer, whole: its button, its keys, what mouse, fingers and wheel do with it, and what it tells beside
 * the picture. Toolbar, keys, gestures and overlay are made from the list of tools in `viewerTools.ts`, so another tool is
 * a file of its own and a row there.
 */
export interface ViewerTool {
  /** Unique among the tools; the picture carries the name of the chosen one as `data-tool`. */
  readonly name: string;
  /** Its button in the toolbar; without one the tool has only its keys and gestures. */
  readonly button?: ToolButton;
  /** True while there is nothing that it could do: then neither its button nor its keys do anything. */
  readonly isDisabled?: (state: ViewerState) => boolean;
  /** What its button and its letter do. A tool with `drag` has none: it is chosen by them. */
  readonly press?: (target: ToolTarget) => void;
  /** What a drag with the main button or one finger does while the tool is chosen, for each move of the pointer. */
  readonly drag?: (target: ToolTarget, move: Move) => void;
  /**
   * The mouse button that drags with this tool whichever is chosen: 1 is the middle one, 2 the right one.
   * @source UI Events, `MouseEvent.button`
   */
  readonly mouseButton?: 1 | 2;
  /**
   * What two fingers do, for each move of one of them; `middle` lies between them. All tools that have this follow the
   * fingers together.
   */
  readonly fingers?: (target: ToolTarget, move: FingersMove, middle: Point) => void;
  /**
   * Makes what the wheel does over one viewer, which may count what the wheel has turned. It returns false for a turn that
   * it leaves to the next tool of the list.
   */
  readonly wheel?: () => (target: ToolTarget, turn: WheelTurn, at: Point) => boolean;
  /** What its other keys do, by the names that `keyNames` in `keys.ts` gives them. */
  readonly keys?: Readonly<Record<string, (target: ToolTarget) => void>>;
  /** What it has done to the picture on screen, as words in a corner of that picture; `locale` is a BCP 47 tag. */
  readonly readOut?: (state: ViewerState, labels: ViewerLabels, locale: string) => string | undefined;
}

/** A button of the toolbar. */
export interface ToolButton {
  readonly label: ToolWord;
  /** The letter that does the same, as it stands on the keyboard. */
  readonly letter: string;
  readonly Icon: Icon;
  /** For a tool that is on or off. */
  readonly isPressed?: (state: ViewerState) => boolean;
}

/** A word of the viewer that says the same at all times. */
type ToolWord = {
  [Word in keyof ViewerLabels]: ViewerLabels[Word] extends string ? Word : never;
}[keyof ViewerLabels];

/** What a tool works on. */
export interface ToolTarget {
  readonly session: ViewerSession;
  /** The place in which the picture is drawn. */
  readonly box: Size;
}

/** By how many CSS pixels a pointer has moved, to the right and down. */
export interface Move {
  readonly dx: number;
  readonly dy: number;
}

/** How two fingers have moved: by how much the point in the middle between them, and how far apart they are now. */
export interface FingersMove extends Move {
  /** How many times as far as before. */
  readonly factor: number;
}

/** One event of a wheel or a trackpad. */
export type WheelTurn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** In CSS pixels from the middle of the place in which the picture is drawn. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
