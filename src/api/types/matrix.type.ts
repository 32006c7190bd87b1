import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from './actor.type.js';

type Thunk<T> = () => Promise<T>;

const CITING = 'How many of them cite an event of';

@ObjectType({
  description:
    "What one actor says about another: how many claims, and how many of them cite an event of each of PLOVER's quad classes. A claim that cites none counts in `claims` alone.",
  simpleResolvers: true,
})
export class MatrixCell {
  @Field(() => Actor, { description: 'Who makes the claims.' })
  speaker!: Thunk<Actor | null>;

  @Field(() => Actor, { description: 'Whom they are about.' })
  about!: Thunk<Actor | null>;

  @Field(() => Int, { description: 'How many claims.' })
  claims!: number;

  @Field(() => Int, { description: `${CITING} words towards cooperation.` })
  verbalCooperation!: number;

  @Field(() => Int, { description: `${CITING} deeds of cooperation.` })
  materialCooperation!: number;

  @Field(() => Int, { description: `${CITING} words of conflict.` })
  verbalConflict!: number;

  @Field(() => Int, { description: `${CITING} deeds of conflict.` })
  materialConflict!: number;
}

@ObjectType({ description: 'Who says how much about whom.', simpleResolvers: true })
export class Matrix {
  @Field(() => [Actor], { description: 'The speakers, the one with most claims first.' })
  speakers!: Thunk<readonly (Actor | null)[]>;

  @Field(() => [Actor], { description: 'Those spoken about, the one in most claims first.' })
  about!: Thunk<readonly (Actor | null)[]>;

  @Field(() => [MatrixCell], { description: 'Only those with claims, the one with most first.' })
  cells!: readonly MatrixCell[];
}
