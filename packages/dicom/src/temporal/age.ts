/** An age, in the unit it was written in. @source DICOM PS3.5 6.2 (AS) */
export interface DicomAge {
  /** 0 to 999. */
  readonly value: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

const units = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

/** Reads an AS value (`034Y`). Gives undefined for what is no age; never throws. @source DICOM PS3.5 6.2 (AS) */
export function parseAge(text: string): DicomAge | undefined {
  const match = /^(\d{3})([DWMY])$/.exec(text.trim());
  const unit = Object.entries(units).find(([letter]) => letter === match?.[2])?.[1];
  return match === null || unit === undefined ? undefined : { value: Number(match[1]), unit };
}
