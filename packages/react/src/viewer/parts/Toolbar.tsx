import type { ReactNode } from 'react';
import type { ViewerTool } from '../gestures.ts';
import type { ViewerLabels } from '../labels.ts';
import type { ViewerSession } from '../viewerSession.ts';
import type { ViewerState } from '../viewerState.ts';
import { InvertIcon, PanIcon, ResetIcon, WindowIcon, ZoomIcon } from './icons.tsx';
import { ToolButton } from './ToolButton.tsx';

interface ToolbarProps {
  session: ViewerSession;
  state: ViewerState;
  tool: ViewerTool;
  onTool: (tool: ViewerTool) => void;
  labels: ViewerLabels;
  /** The preview that the page gave is on screen. */
  hasFirstPreview: boolean;
}

/** What can be done with the picture, as buttons that a keyboard and a screen reader reach. */
export function Toolbar({ session, state, tool, onTool, labels, hasFirstPreview }: ToolbarProps): ReactNode {
  const { shown } = state;
  const hasNoGreys = shown === undefined || (shown.depth === 'full' && shown.ownWindow === undefined);
  return (
    <div className="ck-toolbar" role="toolbar" aria-label={labels.tools}>
      <div className="ck-toolbar-group">
        <ToolButton label={labels.window} keys="W" pressed={tool === 'window'} onPress={() => onTool('window')}>
          <WindowIcon />
        </ToolButton>
        <ToolButton label={labels.pan} keys="P" pressed={tool === 'pan'} onPress={() => onTool('pan')}>
          <PanIcon />
        </ToolButton>
        <ToolButton label={labels.zoom} keys="Z" pressed={tool === 'zoom'} onPress={() => onTool('zoom')}>
          <ZoomIcon />
        </ToolButton>
      </div>
      <div className="ck-toolbar-group">
        <ToolButton
          label={labels.invert}
          keys="I"
          pressed={state.invert}
          disabled={hasNoGreys}
          onPress={session.toggleInvert}
        >
          <InvertIcon />
        </ToolButton>
        <ToolButton label={labels.reset} keys="R" disabled={shown === undefined} onPress={session.reset}>
          <ResetIcon />
        </ToolButton>
      </div>
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
