/** A small picture, 61 across and 39 down, in which every codec that is WebAssembly meets the platform. */
export const codecPicture = {
  columns: 61,
  rows: 39,
  sample: (x: number, y: number): number => x * 3 + y,
} as const;

/** The picture compressed; `most` is how far a sample may be off. */
export const codecStreams: readonly { name: string; transferSyntaxUid: string; most: number; base64: string }[] = [
  {
    name: 'JPEG',
    transferSyntaxUid: '1.2.840.10008.1.2.4.50',
    most: 3,
    base64: [
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMU',
      'FRUVDA8XGBYUGBIUFRT/wgALCAAnAD0BAREA/8QAFgABAQEAAAAAAAAAAAAAAAAABgUI/9oACAEBAAAAAczoECBAgQXcWIECBAgQ',
      'XcWoECBAgQXcWoECBAgQXcWIECBAgQXf/8QAFxAAAwEAAAAAAAAAAAAAAAAAAAIDIf/aAAgBAQABBQKCkFIKQUgpBSCk1yCkFIKQ',
      'UgpBSCk1yCkFIKQUgpBSCk1yCkFIKQUgpBSCk1yCkFIKQUgpBSCk1z//xAAUEAEAAAAAAAAAAAAAAAAAAABQ/9oACAEBAAY/AiP/',
      'xAAWEAEBAQAAAAAAAAAAAAAAAAAxABD/2gAIAQEAAT8hCCCCCCDCEEEEEEGEIIIIIIMIQQQQQQYQggggggw//9oACAEBAAAAEAD/',
      'AP8AAP8A/8QAFhABAQEAAAAAAAAAAAAAAAAAUQAw/9oACAEBAAE/EBQoUKFChR4UKFChQoUeFChQoUKFHhQoUKFChR8Ukkl//9k=',
    ].join(''),
  },
  {
    name: 'JPEG-LS',
    transferSyntaxUid: '1.2.840.10008.1.2.4.80',
    most: 0,
    base64: [
      '/9j/9wALCAAnAD0BAREA/9oACAEBAAAAAJV6+1fbf/9//3//f/9//3//f9pX/3//f/9//1v/f/9//3//fJ//f/9//3//a/9//3//',
      'f/99f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//',
      'f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9/',
      '/3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//',
      'f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//f/9//3//cP/Z',
    ].join(''),
  },
  {
    name: 'JPEG 2000',
    transferSyntaxUid: '1.2.840.10008.1.2.4.90',
    most: 0,
    base64: [
      '/0//UQApAAAAAAA9AAAAJwAAAAAAAAAAAAAAPQAAACcAAAAAAAAAAAABBwEB/1IADAACACgABQQEAAH/XAATQEBISFBISFBISFBI',
      'SFBISFD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAAEkAAH/k9+AMAeOCZ0Qf4CAgICAgICA',
      'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMPqAwAM+huAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA',
      'gIDB84MAG+4dgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwPkBwHwiADafgjrAMn+AgICAgICAgICAgICA',
      'gICAgICAgICAgICAgICAgICAgICAgICAgICgHQyPbmSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA',
      'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA/9k=',
    ].join(''),
  },
  {
    name: 'HTJ2K',
    transferSyntaxUid: '1.2.840.10008.1.2.4.201',
    most: 0,
    base64: [
      '/0//UQApQAAAAAA9AAAAJwAAAAAAAAAAAAAAPQAAACcAAAAAAAAAAAABBwEB/1AACAACAAAAAv9SAAwAAgABAAUEBEAB/1wAEyBI',
      'UFBQUFBQUFBQUFBQSEhI/2QAFwABT3BlbkpQSCBWZXIgMC4zMS4wLv+QAAoAAAAAAFoAAf+TwCoA/z0jzgBBlADAEwAs+wCCdADA',
      'FQCU0qACMAJ2AMAVUAVgZmb254Mjp8J3AIiIiIj6Em/eSb64AKAK4AIA/v9n79/v3+/f7LsAAP/Z',
    ].join(''),
  },
];

/**
 * Color of 16 bits in JPEG 2000, without loss and with the reversible component transformation; of the size of
 * {@link codecPicture}. Stored, since the encoder beside the codec reads such color past the end of its memory.
 */
export const deepColor = {
  transferSyntaxUid: '1.2.840.10008.1.2.4.90',
  /** Of every pixel but the last two. */
  sample: (pixel: number, component: number): number => (pixel + component * 2380) * 9,
  base64: [
    '/0//UQAvAAAAAAA9AAAAJwAAAAAAAAAAAAAAPQAAACcAAAAAAAAAAAADDwEBDwEBDwEB/1IADAACACgBBQQEAAH/XAATQICIiJCIiJCI',
    'iJCIiJCIiJD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAARWAAH/k8f+DBIGQk0zpKG7theAgICA',
    'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDP/DAoAdQ6lBuVcsU4f4CAgICAgICAgICAgICAgICAgICAgICAgICAgICA',
    'gICAgICAgICAgM/8MCQIjE6UG5WHOQeAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAD8ASAPzBIAB84IAM/uMv',
    'CR96fwuHgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwAPqBIAB8gKAB9oEDLWDvwsJC4aAgICAgICAgICAgICA',
    'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwAfaDQB+YPAAfUBg',
    'G7XRqeITDBm7014YVxgzkoCAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMAfmDwAfaCQAfgCgCGKVoPEhB8YX1yf',
    'GDOTTn+AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA',
    'gICAgICAwD9gyB/gRgH8hIBhVO9985Dd7qa1XH86wDfNZph3Vx18uunICY07Z2EJbkohAO4+n4CAgICAgICAgICAgICAgICAgICAgICA',
    'gICAgICAgICAgICAgICAgMD/AJgP5CYH/gAUYVeYdCFNEnuxYVWoqyxNA/d/YQluSiEA7iXq44CAgICAgICAgICAgICAgICAgICAgICA',
    'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDAP2Bof+DDsD/wAHDGL/eHyavHg403',
    'CQkSP35DHXXOXjLtsOZXpZf28OPjs1Wqs8Yrgc0Ini+AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIDA/wB5/0SD',
    'Yf9DAgDGL/eHyXw/x4RXj6ymNgvRlBHD98Yrgc0Ing/HgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA',
    'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMH/QAIh/0GCID/AKNJV3yaULQ/n8X1vzDwzPj/xBDnQG4CAgICAgICAgICA',
    'gICAgICAgICAgICAgICAgICAgICAgICAgICAgMf+GBM/8SCYP/BgYNJV3yaULQ2wf/F9b8w8M0LpP/EEOdAbT4CAgICAgICAgICAgICA',
    'gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgID/2Q==',
  ].join(''),
} as const;
