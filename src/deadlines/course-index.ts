/**
 * What is kept for each course under each grade. Few are compared one by one, which is fastest; where much is unknown
 * there are thousands, and comparing each with each would grow with their square.
 */
import { type Course, isSameCourse } from "./decision.ts";

const few = 16;

export class CourseIndex<Kept> {
  readonly all: Kept[] = [];
  readonly #places: { readonly course: Course; readonly grade: unknown }[] = [];
  /** Null while they are few. */
  #byKey: Map<string, Kept> | null = null;
  #numbers: Map<unknown, number> | null = null;

  find(course: Course, grade: unknown): Kept | undefined {
    if (this.#byKey !== null) return this.#byKey.get(this.#keyOf(course, grade));
    for (let index = 0; index < this.all.length; index++) {
      const place = this.#places[index]!;
      if (place.grade === grade && isSameCourse(place.course, course)) return this.all[index];
    }
    return undefined;
  }

  add(course: Course, grade: unknown, kept: Kept): void {
    this.all.push(kept);
    this.#places.push({ course, grade });
    if (this.#byKey !== null) this.#byKey.set(this.#keyOf(course, grade), kept);
    else if (this.all.length > few)
      this.#byKey = new Map(
        this.#places.map((each, index) => [this.#keyOf(each.course, each.grade), this.all[index]!]),
      );
  }

  /** Alike for the very same parts. */
  #keyOf({ plan, from, until }: Course, grade: unknown): string {
    return `${this.#numberOf(plan)} ${this.#numberOf(from)} ${this.#numberOf(until)} ${this.#numberOf(grade)}`;
  }

  #numberOf(part: unknown): number {
    this.#numbers ??= new Map();
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const { size } = this.#numbers;
    this.#numbers.set(part, size);
    return size;
  }
}
