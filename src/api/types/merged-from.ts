/** The field `mergedFrom` of all that leads from an article's words to an actor. */
export const MERGED_FROM = {
  nullable: true,
  description:
    'The id of the actor whom the article itself means, where a person has said that it is the one that stands here (`actorMerges`); null where nobody has.',
} as const;

/** Of an affiliation, which leads from an actor to another. */
export const ORGANIZATION_MERGED_FROM = {
  nullable: true,
  description: 'As `mergedFrom`, which is of the affiliated actor, of what it is affiliated with.',
} as const;
