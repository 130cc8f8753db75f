import type { ImageDescription } from '@clinikit/dicom/pixels';
import type { DisplayFrame } from '../core/displayFrame.ts';

/** What the page asks of a decode worker. */
export type DecodeRequest =
  | { kind: 'decode'; id: number; fragments: Uint8Array[]; image: ImageDescription }
  | { kind: 'cancel'; id: number };

/** What a decode worker answers. */
export type DecodeAnswer =
  | { id: number; frame: DisplayFrame }
  | { id: number; error: { code: string; message: string } };
