import { type ClassType, Field, InputType } from 'type-graphql';

/** Narrows by what stands in a relationship. */
export interface SomeFilter<T> {
  some?: T;
  none?: T;
}

/** The input type `name` that narrows by a relationship to what `filter` describes. */
export function someOf<T extends object>(
  name: string,
  description: string,
  filter: () => ClassType<T>,
): ClassType<SomeFilter<T>> {
  @InputType(name, { description })
  class Some implements SomeFilter<T> {
    @Field(filter, { nullable: true, description: 'At least one is such.' })
    some?: T;

    @Field(filter, { nullable: true, description: 'None is such.' })
    none?: T;
  }
  return Some;
}
