import { Field, ID, InputType } from 'type-graphql';
import { AnnalsError } from '../../domain/errors.js';
import { DateFilter, IdFilter, StringFilter } from './operators.input.js';

@InputType({ description: 'That two actors are one, and who says so.' })
export class MergeActorsInput {
  @Field(() => ID, { description: 'The id of the actor that stays, with its name and kind.' })
  keep!: string;

  @Field(() => ID, {
    description: 'The id of the one that it stands for from now on; its names become aliases.',
  })
  merge!: string;

  @Field(() => String, { description: 'Who says so: a name, at most 200 characters.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why: at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'That two actors are not one after all, and who says so.' })
export class UndoMergeActorsInput {
  @Field(() => ID, { description: 'The id of the merge.' })
  id!: string;

  @Field(() => String, { description: 'Who says so: a name, at most 200 characters.' })
  by!: string;
}

@InputType({ description: 'Which merges of actors.' })
export class ActorMergeFilter {
  @Field(() => IdFilter, { nullable: true, description: 'Its id.' })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The id of the actor that was to stay.' })
  kept?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'The id of the one that it was to stand for.' })
  merged?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Who said it.' })
  by?: StringFilter;

  @Field(() => DateFilter, { nullable: true, description: 'When.' })
  at?: DateFilter;

  @Field(() => DateFilter, {
    nullable: true,
    description: 'When it was taken back; `exists: false` for those that are in force.',
  })
  undoneAt?: DateFilter;

  @Field(() => [ActorMergeFilter], { nullable: true, description: 'All of these hold.' })
  AND?: ActorMergeFilter[];

  @Field(() => [ActorMergeFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: ActorMergeFilter[];

  @Field(() => ActorMergeFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: ActorMergeFilter;
}

const MAX_NAME = 200;
const MAX_NOTE = 2_000;

/** `by`, without the space around it. Throws AnnalsError BAD_ARGUMENT where it is no name. */
export function toPerson(by: string): string {
  const name = by.trim();
  if (name !== '' && name.length <= MAX_NAME && !/\p{Cc}/u.test(name)) return name;
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `\`by\` is a person's name of 1 to ${MAX_NAME} characters on one line; ${name === '' ? 'nothing' : `${name.length} characters`} came.`,
    'Say who makes this statement: it is kept with it.',
  );
}

/** Null where nothing is said. Throws AnnalsError BAD_ARGUMENT where it is too long. */
export function toNote(note: string | null | undefined): string | null {
  const text = note?.trim() ?? '';
  if (text.length <= MAX_NOTE) return text === '' ? null : text;
  throw new AnnalsError(
    'BAD_ARGUMENT',
    `\`note\` has at most ${MAX_NOTE} characters, ${text.length} came.`,
    'Say why in fewer words.',
  );
}
