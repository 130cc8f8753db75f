import type { ReactNode } from 'react';
import type { ViewerTool } from '../gestures.ts';
import type { ViewerLabels } from '../labels.ts';
import type { ViewerSession } from '../session.ts';
import { isReady, type ViewerState } from '../viewerState.ts';
import { InvertIcon, NextIcon, PanIcon, PreviousIcon, ResetIcon, WindowIcon, ZoomIcon } from './icons.tsx';

interface ToolbarProps {
  session: ViewerSession;
  state: ViewerState;
  tool: ViewerTool;
  onTool: (tool: ViewerTool) => void;
  labels: ViewerLabels;
  hasPreview: boolean;
}

/** What can be done with the picture, as buttons that a keyboard and a screen reader reach. */
export function Toolbar({ session, state, tool, onTool, labels, hasPreview }: ToolbarProps): ReactNode {
  const grey = state.window !== undefined;
  const total = state.images.length;
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
          disabled={!grey}
          onPress={session.toggleInvert}
        >
          <InvertIcon />
        </ToolButton>
        <ToolButton label={labels.reset} keys="R" disabled={state.shownIndex === undefined} onPress={session.reset}>
          <ResetIcon />
        </ToolButton>
      </div>
      {total > 1 && (
        <div className="ck-toolbar-group" data-group="steps">
          <ToolButton
            label={labels.previous}
            keys="↑"
            disabled={state.index === 0}
            onPress={() => session.goTo(state.index - 1)}
          >
            <PreviousIcon />
          </ToolButton>
          <ToolButton
            label={labels.next}
            keys="↓"
            disabled={state.index >= total - 1}
            onPress={() => session.goTo(state.index + 1)}
          >
            <NextIcon />
          </ToolButton>
        </div>
      )}
      {!state.error && <DepthChip ready={isReady(state)} hasPreview={hasPreview} labels={labels} />}
    </div>
  );
}

interface ToolButtonProps {
  label: string;
  keys: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function ToolButton({ label, keys, pressed, disabled, onPress, children }: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="ck-tool"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Says honestly whether the picture is the small one or all that was recorded. */
function DepthChip({ ready, hasPreview, labels }: { ready: boolean; hasPreview: boolean; labels: ViewerLabels }) {
  const text = ready ? labels.fullDepth : hasPreview ? labels.preview : labels.loading;
  return (
    <span className="ck-chip" role="status" data-depth={ready ? 'full' : hasPreview ? 'preview' : 'none'}>
      {text}
    </span>
  );
}
