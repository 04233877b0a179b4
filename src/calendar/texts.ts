/** The calendar's words in each language. */
import type { Language } from "../base/language.ts";
import type { CalendarTexts } from "./text-keys.ts";
import { en } from "./texts/en.ts";
import { id } from "./texts/id.ts";

export const calendarTexts: Readonly<Record<Language, CalendarTexts>> = { id, en };
