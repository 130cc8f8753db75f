/** A ref that puts the cursor on an element when it appears, and never again. */
export const focusOnMount = (element: HTMLElement | null): void => element?.focus();
