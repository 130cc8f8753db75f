/** Bytes that were asked for in buffers since {@link Allocations.reset}. */
export interface Allocated {
  readonly largestBytes: number;
  readonly totalBytes: number;
}

const arrays = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
] as const;
type Construct = new (...args: never[]) => { readonly byteLength: number };

/**
 * Counts the buffers that code asks for, by standing in front of the constructors of typed arrays and ArrayBuffer and of
 * WebAssembly's memories. Views of a buffer that is there, which take no memory, are not counted.
 */
export class Allocations {
  #largestBytes = 0;
  #totalBytes = 0;
  #memories: WeakRef<WebAssembly.Memory>[] = [];
  readonly #restores: (() => void)[] = [];

  /** Takes the constructors' places, until {@link stop}. */
  start(): void {
    for (const name of arrays) this.#watch(name, globalThis[name]);
    this.#watch('ArrayBuffer', ArrayBuffer);
    this.#watchCopies();
    this.#watchMemories();
  }

  stop(): void {
    for (const restore of this.#restores.splice(0)) restore();
  }

  reset(): void {
    this.#largestBytes = 0;
    this.#totalBytes = 0;
  }

  get allocated(): Allocated {
    return { largestBytes: this.#largestBytes, totalBytes: this.#totalBytes };
  }

  /** What the memories of WebAssembly hold by now, those that the garbage collector has not taken yet. */
  get wasmBytes(): number {
    this.#memories = this.#memories.filter((memory) => memory.deref() !== undefined);
    return this.#memories.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0);
  }

  #count(byteLength: number): void {
    this.#largestBytes = Math.max(this.#largestBytes, byteLength);
    this.#totalBytes += byteLength;
  }

  #watch(name: string, original: Construct): void {
    const count = (byteLength: number) => this.#count(byteLength);
    const watched = new Proxy(original, {
      construct(target, args: unknown[], newTarget) {
        const made: unknown = Reflect.construct(target, args, newTarget);
        const isView = args[0] instanceof ArrayBuffer || args[0] instanceof SharedArrayBuffer;
        if (!isView && typeof made === 'object' && made !== null && 'byteLength' in made)
          count(Number(made.byteLength));
        return Object(made);
      },
    });
    Object.defineProperty(globalThis, name, { value: watched, configurable: true, writable: true });
    this.#restores.push(() =>
      Object.defineProperty(globalThis, name, { value: original, configurable: true, writable: true }),
    );
  }

  /** Copies are made without the constructor that the global names. */
  #watchCopies(): void {
    const prototypes: object[] = [Object.getPrototypeOf(Uint8Array.prototype), ArrayBuffer.prototype];
    for (const [prototype, methods] of prototypes.map((each) => [each, ['slice', 'map', 'filter']] as const)) {
      for (const method of methods) {
        const original: unknown = Reflect.get(prototype, method);
        if (typeof original !== 'function') continue;
        const count = (byteLength: number) => this.#count(byteLength);
        const watched = function (this: unknown, ...args: unknown[]): unknown {
          const made: unknown = Reflect.apply(original, this, args);
          if (typeof made === 'object' && made !== null && 'byteLength' in made) count(Number(made.byteLength));
          return made;
        };
        this.#replace(prototype, method, watched);
      }
    }
  }

  #watchMemories(): void {
    const original = WebAssembly.instantiate;
    const keep = (result: unknown) => this.#keepMemories(result);
    const watched = async (...args: unknown[]): Promise<unknown> => {
      const result: unknown = await Reflect.apply(original, WebAssembly, args);
      keep(result);
      return result;
    };
    this.#replace(WebAssembly, 'instantiate', watched);
  }

  #keepMemories(result: unknown): void {
    if (typeof result !== 'object' || result === null) return;
    const instance: unknown = 'instance' in result ? result.instance : result;
    if (!(instance instanceof WebAssembly.Instance)) return;
    for (const exported of Object.values(instance.exports)) {
      if (exported instanceof WebAssembly.Memory) this.#memories.push(new WeakRef(exported));
    }
  }

  #replace(target: object, name: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(target, name);
    if (before === undefined) return;
    Object.defineProperty(target, name, { ...before, value });
    this.#restores.push(() => Object.defineProperty(target, name, before));
  }
}
