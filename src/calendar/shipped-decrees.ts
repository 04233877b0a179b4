/**
 * The holiday decrees that ship with sopan, 2019–2027, and the projection for the years after them. They are imported
 * one by one, so that bundlers and browsers carry them without touching a file; a test holds the list complete.
 */

import keppres102019 from "../../rules/holidays/keppres-10-2019.json";
import keppres102024 from "../../rules/holidays/keppres-10-2024.json";
import keppres222020 from "../../rules/holidays/keppres-22-2020.json";
import keppres332024 from "../../rules/holidays/keppres-33-2024.json";
import skb2019 from "../../rules/holidays/skb-2019.json";
import skb2020 from "../../rules/holidays/skb-2020.json";
import skb2020P1 from "../../rules/holidays/skb-2020-p1.json";
import skb2020P2 from "../../rules/holidays/skb-2020-p2.json";
import skb2020P3 from "../../rules/holidays/skb-2020-p3.json";
import skb2020P4 from "../../rules/holidays/skb-2020-p4.json";
import skb2021 from "../../rules/holidays/skb-2021.json";
import skb2021P1 from "../../rules/holidays/skb-2021-p1.json";
import skb2021P2 from "../../rules/holidays/skb-2021-p2.json";
import skb2022 from "../../rules/holidays/skb-2022.json";
import skb2022P1 from "../../rules/holidays/skb-2022-p1.json";
import skb2022P2 from "../../rules/holidays/skb-2022-p2.json";
import skb2023 from "../../rules/holidays/skb-2023.json";
import skb2023P1 from "../../rules/holidays/skb-2023-p1.json";
import skb2023P2 from "../../rules/holidays/skb-2023-p2.json";
import skb2024 from "../../rules/holidays/skb-2024.json";
import skb2024P1 from "../../rules/holidays/skb-2024-p1.json";
import skb2025 from "../../rules/holidays/skb-2025.json";
import skb2025P1 from "../../rules/holidays/skb-2025-p1.json";
import skb2026 from "../../rules/holidays/skb-2026.json";
import skb2027 from "../../rules/holidays/skb-2027.json";
import projection from "../../rules/projection.json";
import { deepFreeze } from "../base/deep-freeze.ts";
import type { Decree } from "./decree.ts";

/** A national holiday that no decree has set yet, as date-holidays expects it. */
export interface ProjectedHoliday {
  readonly date: string;
  readonly name: string;
}

/** The shipped decrees in the order in which they are replayed: by date of issue, then as they were made known. */
export const shippedDecrees: readonly Decree[] = deepFreeze([
  skb2019,
  keppres102019,
  skb2020,
  skb2020P1,
  skb2020P2,
  skb2020P3,
  skb2021,
  keppres222020,
  skb2020P4,
  skb2021P1,
  skb2021P2,
  skb2022,
  skb2022P1,
  skb2022P2,
  skb2023,
  skb2023P1,
  skb2023P2,
  skb2024,
  keppres102024,
  skb2024P1,
  skb2025,
  keppres332024,
  skb2025P1,
  skb2026,
  skb2027,
] as Decree[]);

/** National holidays 2019–2035 as date-holidays projects them; only years without a yearly decree use it. */
export const shippedProjection: readonly ProjectedHoliday[] = deepFreeze(projection);
