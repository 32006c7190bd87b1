/** The root list of each type of node. */
export const NODE_LISTS: Readonly<Record<string, string>> = {
  Actor: 'actors',
  Article: 'articles',
  Claim: 'claims',
  Event: 'events',
  Place: 'places',
  Year: 'years',
};
