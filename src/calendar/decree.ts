/** What a holiday decree and a local day say, in the form in which their files are written. */

export const holidayKinds = ["libur-nasional", "cuti-bersama", "libur-lokal"] as const;
export type HolidayKind = (typeof holidayKinds)[number];

export const decreeKinds = ["yearly", "amendment", "single"] as const;

/** One day that a decree adds or removes. */
export interface DecreedDay {
  /** `YYYY-MM-DD`. */
  date: string;
  name: string;
  kind: HolidayKind;
}

/** A holiday decree; one JSON file each. */
export interface Decree {
  $schema?: string | undefined;
  id: string;
  kind: (typeof decreeKinds)[number];
  title: string;
  /** One for each official who issued it. */
  numbers: string[];
  /** `YYYY-MM-DD`; it counts from 00:00 institution time of that day. */
  issued: string;
  year: number;
  /** Id of the decree that it changes. */
  amends: string | null;
  adds: DecreedDay[];
  /** Taken away before `adds` are added. */
  removes: DecreedDay[];
  confidence?: "high" | "medium" | "low" | undefined;
  note?: string | undefined;
  sources?: string[] | undefined;
}

/** A holiday of one region or institution. */
export interface LocalDay {
  /** `YYYY-MM-DD`. */
  date: string;
  name: string;
  /** Ids of clauses. */
  source?: string[] | undefined;
}
