import { lastBuild } from './buildStamp.ts';
import { whyNotPacked } from './packable.ts';

// npm runs this in the folder of each package before it packs or publishes it.
const reason = whyNotPacked(process.cwd(), lastBuild());
if (reason !== undefined) {
  console.error(reason);
  process.exit(1);
}
