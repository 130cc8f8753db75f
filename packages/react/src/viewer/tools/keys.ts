import type { ToolTarget, ViewerTool } from './viewerTool.ts';

/** What of a keyboard event decides which tool it is for. */
type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/**
 * The names under which tools know a key, the most exact one first: `i`, `ArrowUp`, `Shift+ArrowUp`, `Control+z`,
 * `Control+Shift+z`. Command, on a Mac, is Control. Shift counts only with Control and with keys that write nothing.
 */
function keyNames({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): readonly string[] {
  if (altKey) return [];
  const isSign = key.length === 1;
  const name = isSign ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return [shiftKey ? `Control+Shift+${name}` : `Control+${name}`];
  return shiftKey && !isSign ? [`Shift+${name}`, name] : [name];
}

/**
 * Gives the keys to the tools.
 *
 * @param choose called with a tool that is chosen by its letter.
 * @returns a function that does what a key asks for. It returns true when the key belongs to one of the tools, also to one
 * that can do nothing now.
 */
export function createToolKeys(
  tools: readonly ViewerTool[],
  choose: (tool: ViewerTool) => void,
): (press: Press, target: ToolTarget) => boolean {
  const actions = new Map<string, readonly [tool: ViewerTool, does: (target: ToolTarget) => void]>();
  for (const tool of tools) {
    const { button, keys = {} } = tool;
    if (button) actions.set(button.letter.toLowerCase(), [tool, (target) => pressTool(tool, target, choose)]);
    for (const [name, does] of Object.entries(keys)) actions.set(name, [tool, does]);
  }
  /** A key that is held down is one gesture. */
  let gesture = {};
  return (press, target) => {
    const name = keyNames(press).find((each) => actions.has(each));
    const [tool, does] = actions.get(name ?? '') ?? [];
    if (!tool || !does) return false;
    if (!press.repeat) gesture = {};
    const { session } = target;
    if (!tool.isDisabled?.(session.getState())) session.inGesture(gesture, () => does(target));
    return true;
  };
}

/** Does what the button of a tool does. */
export function pressTool(tool: ViewerTool, target: ToolTarget, choose: (tool: ViewerTool) => void): void {
  if (tool.drag) choose(tool);
  else tool.press?.(target);
}
