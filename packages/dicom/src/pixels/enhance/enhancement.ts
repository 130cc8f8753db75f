/**
 * What is done to a picture before its window, in this order: smoothing, CLAHE, gamma, sharpening. Whatever is absent is
 * not done. It changes how a picture looks, and the values with it: lengths stay right, measured densities do not.
 */
export interface Enhancement {
  /** Evens out noise by a Gaussian of this standard deviation, in pixels across; up to 1 leaves the shape of a root. */
  readonly smooth?: { readonly sigmaPx: number };
  /** Contrast limited adaptive histogram equalization. */
  readonly clahe?: {
    /** How much steeper than before the grays of a tile may become: 1 changes nothing, 1.5 to 4 are usual. */
    readonly clipLimit: number;
    /** Tiles along the longer side, as square as the picture allows and no smaller than 16 pixels. Without it 8. */
    readonly tiles?: number;
  };
  /** Above 1 the middle grays become brighter, below 1 darker; the ends stay. */
  readonly gamma?: number;
  /** Unsharp masking: `amount` times the difference to the picture smoothed with `sigmaPx` is added. */
  readonly sharpen?: { readonly sigmaPx: number; readonly amount: number };
}

/** Names of {@link enhancementPresets}. */
export type EnhancementPreset = 'periapical' | 'bitewing' | 'panoramic' | 'endodontic';

/**
 * Where to begin with dental radiographs; modest on purpose, and no finding should rest on them alone.
 * `periapical` lifts trabecular bone a little; `bitewing` darkens the middle grays, against which enamel stands out;
 * `panoramic` evens out the spine's shadow and its coarser noise; `endodontic` shows the edges of files and apices.
 */
export const enhancementPresets: Readonly<Record<EnhancementPreset, Enhancement>> = {
  periapical: { clahe: { clipLimit: 1.6 }, sharpen: { sigmaPx: 1.5, amount: 0.6 } },
  bitewing: { clahe: { clipLimit: 1.5 }, gamma: 0.85, sharpen: { sigmaPx: 1.5, amount: 0.8 } },
  panoramic: { smooth: { sigmaPx: 0.6 }, clahe: { clipLimit: 2 }, sharpen: { sigmaPx: 2, amount: 0.7 } },
  endodontic: { clahe: { clipLimit: 1.3 }, gamma: 1.1, sharpen: { sigmaPx: 1, amount: 1.2 } },
};
