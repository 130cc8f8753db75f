/** As much of dcmjs as tests use of it; it has no types of its own. */
declare module 'dcmjs' {
  interface Dcmjs {
    readonly log: { setLevel(level: string): void };
    readonly data: {
      readonly DicomMessage: {
        readFile(bytes: ArrayBuffer): {
          readonly dict: Readonly<Record<string, { readonly Value: readonly unknown[] }>>;
        };
      };
    };
  }
  const dcmjs: Dcmjs;
  export default dcmjs;
}
