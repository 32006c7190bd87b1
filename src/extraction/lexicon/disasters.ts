/** Nouns (lemmas) of what kills and destroys without being anybody's force. */
export const DISASTERS: ReadonlySet<string> = new Set(
  'earthquake quake flood storm hurricane typhoon cyclone tornado tsunami fire wildfire blaze crash accident collision stampede disease virus outbreak epidemic pandemic avalanche landslide eruption famine drought heatwave collapse derailment capsizing cancer malaria cholera ebola wave lightning'.split(
    ' ',
  ),
);
