import type { SetupErrorCode, ViewerError } from './viewerError.ts';

const help: Readonly<Record<SetupErrorCode, string>> = {
  engine_missing:
    'The chunks engine-*.js and stack-*.js of @clinikit/react/viewer must be served beside the others. After a deployment, open pages still ask for the old one: keep it, or reload.',
  worker_missing:
    'decodeWorker.js must be served beside the script that names it, as JavaScript and not as the index.html of an app. esbuild does not copy it: see "Bundlers" in the README.',
  worker_refused:
    "The Content-Security-Policy must allow workers of this origin (worker-src 'self'). Trusted Types need a default policy that lets the URL of decodeWorker.js pass, and a worker cannot come from another origin.",
  codec_missing:
    'The files *_decode.wasm and openjphjs.wasm must be served beside decodeWorker.js. esbuild does not copy them: see "Bundlers" in the README.',
  codec_refused:
    "The Content-Security-Policy with which decodeWorker.js is served must allow script-src 'wasm-unsafe-eval'.",
  graphics_lost:
    'The WebGL context was lost, as after a reset of the graphics driver. The viewer makes a new one when the user tries again.',
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
