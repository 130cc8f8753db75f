import { isClientError } from '@clinikit/client';

/** Whether something is not theirs to read, which trying again does not change. */
export const isForbidden = (error: Error | undefined): boolean => isClientError(error) && error.code === 'forbidden';
