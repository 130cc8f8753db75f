import type { ToolTarget, ViewerTool } from './viewerTool.ts';
import { createWheelSteps } from './wheelSteps.ts';

const pageImages = 10;

const stepBy =
  (images: number) =>
  ({ session }: ToolTarget): void =>
    session.goTo(session.getState().index + images);

/** Goes to other images of the stack. Its buttons stand beside the slider: see `StackSteps`. */
export const scrollTool: ViewerTool = {
  name: 'scroll',
  wheel: () => {
    const wheelSteps = createWheelSteps();
    return (target, turn) => {
      if (turn.ctrlKey || target.session.getState().images.length < 2) return false;
      const steps = wheelSteps(turn);
      if (steps !== 0) stepBy(steps)(target);
      return true;
    };
  },
  keys: {
    ArrowUp: stepBy(-1),
    ArrowDown: stepBy(1),
    ArrowLeft: stepBy(-1),
    ArrowRight: stepBy(1),
    PageUp: stepBy(-pageImages),
    PageDown: stepBy(pageImages),
    Home: ({ session }) => session.goTo(0),
    End: ({ session }) => session.goTo(session.getState().images.length - 1),
  },
};
