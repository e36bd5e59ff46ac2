// What lets anyone repeat an answer.
import { digestOf } from "./digests.mjs";
import { VERSION } from "./version.mjs";

export function recordOf(document, adopted) {
  return {
    library: `pubservice-share (JavaScript) ${VERSION}`,
    digest: digestOf(document),
    adopted: { ...adopted },
  };
}
