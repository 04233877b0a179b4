/** Where the package lies: found from this module upwards, because source and built file stand at different depths. */
import { readFileSync } from "node:fs";

interface Package {
  readonly folder: URL;
  readonly version: string;
}

let found: Package | null = null;

/** The folder of the installed package and its version. */
export function ownPackage(): Package {
  found ??= search(new URL(".", import.meta.url));
  return found;
}

function search(folder: URL): Package {
  try {
    const { name, version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as Record<
      string,
      unknown
    >;
    if (name === "sopan") return { folder, version: String(version) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const parent = new URL("..", folder);
  if (parent.href === folder.href)
    throw new Error("the package of sopan is incomplete: no package.json above it");
  return search(parent);
}
