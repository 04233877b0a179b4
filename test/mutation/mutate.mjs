/** `npm run mutate -- grading`: runs Stryker on one room. */
import { spawnSync } from "node:child_process";
import { rooms } from "./rooms.mjs";

const [room = "", ...rest] = process.argv.slice(2);
if (!Object.hasOwn(rooms, room)) {
  console.error(`usage: npm run mutate -- ROOM, one of ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}
const { status } = spawnSync("npx", ["stryker", "run", ...rest], {
  stdio: "inherit",
  env: { ...process.env, SOPAN_ROOM: room },
});
process.exit(status ?? 1);
