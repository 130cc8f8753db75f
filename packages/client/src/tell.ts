/**
 * Calls a listener as the platform's event targets do: what it throws is reported as an uncaught error, and reaches neither
 * the other listeners nor the work that it listens to.
 */
export function tell<Told extends readonly unknown[]>(
  listener: ((...told: Told) => void) | undefined,
  ...told: Told
): void {
  try {
    listener?.(...told);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
