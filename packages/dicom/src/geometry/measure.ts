import type { MmPerPixel } from './mmPerPixel.ts';
import type { ImagePoint } from './point.ts';
import type { Spacing, SpacingPlane } from './spacing.ts';
import { regionAt, regionMm } from './ultrasoundRegion.ts';

/** A measurement in the patient, at the detector or on film, as `plane` says; or in pixels, when no scale holds. */
export type Measurement<Unit extends 'mm' | 'mm2'> =
  | {
      /** In `unit`. */
      readonly value: number;
      readonly unit: Unit;
      readonly source: Spacing['source'];
      readonly plane: SpacingPlane;
    }
  | {
      /** In `unit`: steps of the pixel grid. */
      readonly value: number;
      readonly unit: Unit extends 'mm' ? 'px' : 'px2';
    };

/** The millimeters of a pixel that hold for all the points. */
function scaleAt(spacing: Spacing | undefined, points: readonly ImagePoint[]): MmPerPixel | undefined {
  if (spacing?.source !== 'SequenceOfUltrasoundRegions') return spacing;
  const region = regionAt(spacing.regions, points);
  return region && regionMm(region);
}

/**
 * The distance of two points: in mm where a scale holds for both, else in pixels (steps of the grid, whatever the
 * shape of a pixel). In ultrasound mm need one region with centimeters on both axes. Never throws.
 */
export function lengthBetween(a: ImagePoint, b: ImagePoint, spacing: Spacing | undefined): Measurement<'mm'> {
  const scale = scaleAt(spacing, [a, b]);
  const across = (b.column - a.column) * (scale?.columnMm ?? 1);
  const down = (b.row - a.row) * (scale?.rowMm ?? 1);
  const value = Math.hypot(across, down);
  if (spacing === undefined || scale === undefined) return { value, unit: 'px' };
  return { value, unit: 'mm', source: spacing.source, plane: spacing.plane };
}

/**
 * The area of a polygon, its last point joined to the first: in mm² where a scale holds for all points, else in square
 * pixels. Sides that cross take areas away from each other. Never throws.
 */
export function areaOf(polygon: readonly ImagePoint[], spacing: Spacing | undefined): Measurement<'mm2'> {
  const scale = scaleAt(spacing, polygon);
  const twice = polygon.reduce((sum, { column, row }, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? { column, row };
    return sum + column * next.row - next.column * row;
  }, 0);
  const value = (Math.abs(twice) / 2) * (scale === undefined ? 1 : scale.rowMm * scale.columnMm);
  if (spacing === undefined || scale === undefined) return { value, unit: 'px2' };
  return { value, unit: 'mm2', source: spacing.source, plane: spacing.plane };
}

/**
 * The angle at `vertex` between the lines to `a` and `b`: 0 to 180 degrees. It needs the shape of a pixel only, so
 * also images without spacing have angles: pass the height of a pixel divided by its width, see `pixelHeightToWidth`.
 * Undefined in ultrasound outside one region of lengths, and when a line has no length. Never throws.
 */
export function angleBetween(
  vertex: ImagePoint,
  a: ImagePoint,
  b: ImagePoint,
  shape: Spacing | { readonly heightToWidth: number },
): number | undefined {
  const scale: MmPerPixel | undefined =
    'heightToWidth' in shape ? { rowMm: shape.heightToWidth, columnMm: 1 } : scaleAt(shape, [vertex, a, b]);
  if (scale === undefined) return undefined;
  const direction = ({ column, row }: ImagePoint) =>
    [(column - vertex.column) * scale.columnMm, (row - vertex.row) * scale.rowMm] as const;
  const [ax, ay] = direction(a);
  const [bx, by] = direction(b);
  if (Math.hypot(ax, ay) === 0 || Math.hypot(bx, by) === 0) return undefined;
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}
