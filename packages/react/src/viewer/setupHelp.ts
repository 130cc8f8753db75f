import type { SetupErrorCode, ViewerError } from './viewerError.ts';

const help: Readonly<Record<SetupErrorCode, string>> = {
  engine_missing:
    'The chunks engine-*.js and stack-*.js of @clinikit/react/viewer must be served beside the others, also the old ones after a deployment.',
  worker_missing:
    'decodeWorker.js must be served beside the script that names it, as JavaScript and not as the index.html of an app. esbuild does not copy it: see "Bundlers" in the README.',
  worker_refused:
    "The Content-Security-Policy must allow workers of this origin (worker-src 'self'). Trusted Types need a default policy that lets the URL of decodeWorker.js pass.",
  codec_missing:
    'The files *_decode.wasm and openjphjs.wasm must be served beside decodeWorker.js. esbuild does not copy them: see "Bundlers" in the README.',
  codec_refused:
    "The Content-Security-Policy with which decodeWorker.js is served must allow script-src 'wasm-unsafe-eval'.",
  graphics_lost: 'Trying again makes a new one.',
};

const isSetupError = (code: string): code is SetupErrorCode => code in help;

/**
 * Tells the developer in the console what is not set up, and what to do about it. Other failures have nothing to do with
 * the page. No patient data.
 */
export function tellDeveloper({ code, message, cause }: ViewerError): void {
  if (!isSetupError(code)) return;
  const more = cause === undefined ? [] : ['\n', cause];
  console.error(`[clinikit] ${message} ${help[code]} (@clinikit/react, ${code})`, ...more);
}
