import { raceGrades } from "./grade.ts";
import { raceWorkingDays } from "./working-days.ts";
await raceGrades();
await raceWorkingDays();
