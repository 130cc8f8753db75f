export function multipartDecode(response: ArrayBuffer): ArrayBuffer[];

interface Instance {
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly sopInstanceUID: string;
}
declare class DICOMwebClient {
  constructor(options: { readonly url: string; readonly verbose: boolean });
  retrieveInstanceFrames(options: Instance & { readonly frameNumbers: readonly number[] }): Promise<ArrayBuffer[]>;
  retrieveInstance(options: Instance): Promise<ArrayBuffer>;
}
export const api: { readonly DICOMwebClient: typeof DICOMwebClient };
