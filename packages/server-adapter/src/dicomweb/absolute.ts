import type { AskedBy } from '../http/route.ts';
import type { MetadataOptions } from './metadata.ts';

/**
 * The same with addresses in full, as the sender reaches the clinic: most readers of metadata ask for bulk data just where
 * it says.
 */
export const absolute = ({ url }: Pick<AskedBy, 'url'>, options: MetadataOptions): MetadataOptions => ({
  ...options,
  basePath: `${url.origin}${options.basePath}`,
});
