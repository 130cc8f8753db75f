import type { ReactNode } from 'react';
import type { ViewerLabels } from '../../provider/messages/messages.ts';
import type { ViewerState } from '../core/viewerState.ts';
import type { ViewerTool } from '../tools/viewerTool.ts';
import { ToolButton } from './ToolButton.tsx';

interface ToolbarProps {
  tools: readonly ViewerTool[];
  /** The tool that drags now. */
  chosen: ViewerTool;
  onPress: (tool: ViewerTool) => void;
  state: ViewerState;
  labels: ViewerLabels;
  /** The preview that the page gave is on screen. */
  hasFirstPreview: boolean;
}

/** What can be done with the picture, as buttons that a keyboard and a screen reader reach: first the tools that drag. */
export function Toolbar({ tools, chosen, onPress, state, labels, hasFirstPreview }: ToolbarProps): ReactNode {
  const groups = [tools.filter(({ drag }) => drag), tools.filter(({ press }) => press)];
  return (
    <div className="ck-toolbar" role="toolbar" aria-label={labels.tools}>
      {groups.map((group) => (
        <div className="ck-toolbar-group" key={group[0]?.name}>
          {group.map(
            (tool) =>
              tool.button && (
                <ToolButton
                  key={tool.name}
                  label={labels[tool.button.label]}
                  keys={tool.button.letter}
                  pressed={tool.drag ? tool === chosen : tool.button.isPressed?.(state)}
                  disabled={tool.isDisabled?.(state)}
                  onPress={() => onPress(tool)}
                >
                  <tool.button.Icon />
                </ToolButton>
              ),
          )}
        </div>
      ))}
      {!state.error && <DepthChip state={state} hasFirstPreview={hasFirstPreview} labels={labels} />}
    </div>
  );
}

type DepthChipProps = Pick<ToolbarProps, 'state' | 'hasFirstPreview' | 'labels'>;

/** Says what is on screen: the small picture, all that was recorded, or less than that because the page hides some. */
function DepthChip({ state: { shown }, hasFirstPreview, labels }: DepthChipProps): ReactNode {
  const [depth, text] =
    shown?.depth === 'full'
      ? shown.whole
        ? ['full', labels.fullDepth]
        : ['cut', labels.cutOff]
      : shown || hasFirstPreview
        ? ['preview', labels.preview]
        : ['none', labels.loading];
  return (
    <span className="ck-chip" role="status" data-depth={depth}>
      {text}
    </span>
  );
}
