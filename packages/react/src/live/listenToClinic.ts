import type { ClinicClient, SubscribeOptions, Subscription } from '@clinikit/client';

/**
 * Listens to the clinic's events. When the server has refused them (the sign-in expired, for example), asks again when the
 * user returns to the page.
 */
export function listenToClinic(
  clinic: ClinicClient,
  { onEvent, onState }: Pick<SubscribeOptions, 'onEvent' | 'onState'>,
): Subscription {
  let refused = false;
  const subscription = clinic.events.subscribe({
    onEvent,
    onState: (state, error) => {
      refused = state === 'closed' && error !== undefined;
      onState?.(state, error);
    },
  });
  const comeBack = (): void => {
    if (refused && document.visibilityState === 'visible') subscription.retry();
  };
  window.addEventListener('focus', comeBack);
  window.addEventListener('online', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  return {
    close: () => {
      window.removeEventListener('focus', comeBack);
      window.removeEventListener('online', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
      subscription.close();
    },
    retry: subscription.retry,
  };
}
