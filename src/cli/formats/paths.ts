/** Paths as services on the web name files, which know neither drives nor `\`. */
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** A path with `/` between its parts, whatever the system writes. */
export function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/**
 * A path as a reference in the sense of RFC 3986: relative as it was named, or with the scheme of a file.
 *
 * @example uriOf("aturan/sop rs.json") // "aturan/sop%20rs.json"
 */
export function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const parts = slashed(path).split("/").map(encodeURIComponent);
  return parts.join("/");
}
